/** Does the record of the conference hold what was said and decided, and only what its reader may read? */
import { describe, expect, it } from 'vitest';
import { type ConferenceRecord, conferenceOf, find } from '#shared/record/record.ts';
import {
  childNamed,
  headingsOf,
  personNamed,
  recordOf,
  saidUnder,
  sampleRecord,
  textOf,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const conference = conferenceOf(record);
const craig = personNamed(record, 'Craig');
const leanne = personNamed(record, 'Leanne');
const maisie = childNamed(record, 'Maisie');
const tyler = childNamed(record, 'Tyler');
const whole = recordOf(record);

/** Craig, as if he had been there from beginning to end. */
function craigThroughout(from: ConferenceRecord = record): ConferenceRecord {
  const row = from.attendances.find(({ personId }) => personId === craig.id);
  return withValues(from, 'attendances', row?.id ?? '', { came: 'present' });
}

describe('The record of the conference', () => {
  it('begins with the warning of the outline plan, the meeting and the decisions [R7.7, R7.6]', () => {
    const said = textOf(whole);
    expect(said).toContain('For practitioners only.');
    expect(said).toContain('Craig Ashdown and Leanne Calvert');
    expect(said).toContain('Initial child protection conference, Thursday 24 September 2026');
    const decided = saidUnder(whole, 'What was decided');
    expect(decided).toContain('Maisie Ashdown\nChild protection plan\nEmotional abuse');
    expect(decided).toContain('Tyler Ashdown\nChild in need plan');
    const open = recordOf({ ...record, withholdings: [] });
    expect(textOf(open)).not.toContain('For practitioners only.');
  });

  it('says who came, for part, and who did not, whose report was seen, and the quorum [R7.7, R1.4]', () => {
    const said = saidUnder(whole, 'Who took part in the conference');
    for (const { personId, reason } of record.attendances) {
      expect(said).toContain(find(record, 'people', personId)?.name);
      expect(said).toContain(reason);
    }
    expect(said).toContain('Shared with the family on Mon 21 Sept.');
    expect(said).toContain('Sent, not shared with the family before: It names other people');
    expect(said).toContain('6 agencies beside the social worker were there.');
  });

  it('says what each member of the family and each agency said [R7.7, R2.1, R2.7, R3.3]', () => {
    const said = textOf(whole);
    for (const { quote } of record.voices) expect(said).toContain(`“${quote}”`);
    for (const { reasons } of record.agencyViews) expect(said).toContain(reasons);
    for (const { comments } of record.agreements) expect(said).toContain(comments);
    expect(said).toContain('Alan Frith 2');
  });

  it('gives the analysis, the decision with reasons, and dissent, for each child [R7.7, M3.11, M3.18, W]', () => {
    expect(headingsOf(whole)).toEqual(
      expect.arrayContaining(['Tyler Ashdown', 'Maisie Ashdown', 'Alfie Ashdown']),
    );
    for (const child of record.children) {
      const said = saidUnder(whole, find(record, 'people', child.personId)?.name ?? '');
      expect(said).toContain(child.reasons);
      expect(said).toContain(child.evidence);
      const danger = record.dangers.find(({ childId }) => childId === child.id);
      for (const text of [danger?.happened, danger?.couldHappen, danger?.meaning]) {
        expect(said).toContain(text);
      }
    }
    const [dissent] = record.dissents;
    const tylers = saidUnder(whole, 'Tyler Ashdown');
    for (const text of [dissent?.about, dissent?.reasons, dissent?.meaning]) {
      expect(tylers).toContain(text);
    }
    expect(saidUnder(whole, 'Maisie Ashdown')).toContain('Nobody’s disagreement was recorded.');
  });

  it('prints no mark while they are hidden [R7.7, R2.6]', () => {
    const hidden = withValues(record, 'conferences', conference.id, { marksShown: false });
    expect(textOf(recordOf(hidden))).not.toContain('Alan Frith 2');
  });

  it('holds the plan of each child: at once, outcomes, who does what, ending, contingency [R7.7, M3.10, M3.12]', () => {
    for (const child of record.children) {
      const said = saidUnder(
        whole,
        find(record, 'people', child.personId)?.name ?? '',
      ).toLowerCase();
      const mine = <R extends { childId: string | null }>(rows: readonly R[]) =>
        rows.filter(({ childId }) => childId === child.id);
      const outcomes = mine(record.outcomes);
      const actions = record.actions.filter(({ outcomeId }) =>
        outcomes.some(({ id }) => id === outcomeId),
      );
      for (const { what } of [...mine(record.safetyActions), ...outcomes, ...actions]) {
        expect(said).toContain(what.toLowerCase());
      }
      for (const { trigger, response } of mine(record.contingencies)) {
        expect(said).toContain(trigger.toLowerCase());
        expect(said).toContain(response.toLowerCase());
      }
      expect(said).toContain(child.endsWhen.toLowerCase());
    }
  });

  it('says everything that happens if the plan does not work [R7.7, R4.11]', () => {
    const contingency = record.contingencies.find(({ childId }) => childId === maisie.id);
    const more = withRow(record, 'contingencyActs', {
      contingencyId: contingency?.id ?? '',
      what: 'tells the school at once',
      personId: leanne.id,
      howFast: 'The same morning',
    });
    expect(saidUnder(recordOf(more), 'Maisie Ashdown')).toContain(
      'Leanne: Tells the school at once. The same morning.',
    );
  });

  it('tells of a child without a plan what is needed all the same [R7.7, R2.8]', () => {
    const none = withValues(record, 'children', tyler.id, {
      planLevel: 'none',
      withoutPlan: 'Tyler keeps his walks with Samira',
    });
    const said = saidUnder(recordOf(none), 'Tyler Ashdown');
    expect(said).toContain('No plan');
    expect(said).toContain('Tyler keeps his walks with Samira');
    expect(said).not.toContain('If the plan does not work');
  });

  it('says with whom the plan was not discussed, and room for the chair to sign [R7.7, M3.17]', () => {
    for (const { why } of record.notDiscussed) expect(textOf(whole)).toContain(why);
    const signing = whole.blocks.find(({ is }) => is === 'signatures');
    expect(signing).toMatchObject({ people: [{ name: 'Margaret Osei' }] });
  });
});

describe('A parent’s copy of the record', () => {
  const craigs = recordOf(record, 'Craig');
  const leannes = recordOf(record, 'Leanne');

  it('is in large print, without the practitioners’ warning and tasks [R7.7, R4.5]', () => {
    expect(craigs).toMatchObject({ look: 'family', reader: 'Craig Ashdown' });
    expect(textOf(leannes)).not.toContain('For practitioners only.');
    const tasks = [...record.actions, ...record.safetyActions].filter(
      ({ sharing }) => sharing === 'professional',
    );
    expect(tasks.length).toBeGreaterThan(0);
    for (const { what } of tasks) expect(textOf(leannes).toLowerCase()).not.toContain(what);
  });

  it('leaves out what others said where its reader was out of the room for part [R7.7, R7.6]', () => {
    const said = textOf(craigs);
    expect(said).toContain('You were not in the room for the whole meeting.');
    for (const { reasons } of record.agencyViews) expect(said).not.toContain(reasons);
    for (const { reasons } of record.dissents) expect(said).not.toContain(reasons);
    for (const { quote } of record.voices.filter(({ personId }) => personId === leanne.id)) {
      expect(said).not.toContain(quote);
    }
    expect(said).not.toContain('I want to start on Monday');
    expect(said).not.toContain('I am staying at Nan’s.');
    expect(said).not.toContain('Alan Frith 2');
    // What he said himself, and the reasons of the decision, are his to read.
    expect(said).toContain('I scared my own kids.');
    expect(said).toContain('I would like to see the children for longer');
    expect(said).toContain(maisie.reasons);
  });

  it('holds what was said in the room to whoever was there throughout, not what workers heard before [R7.7, R7.6]', () => {
    const said = textOf(recordOf(craigThroughout(), 'Craig'));
    expect(said).not.toContain('You were not in the room');
    expect(said).toContain('I left because of the children.');
    expect(said).toContain('Maisie is afraid, tired and falling behind');
    expect(said).not.toContain('someone who rings before they come');
  });

  it('says plainly that whoever was not there at all reads nothing of what was said [R7.7]', () => {
    const row = record.attendances.find(({ personId }) => personId === leanne.id);
    for (const came of ['leftOut', 'apologies', 'absent', 'expected'] as const) {
      const away = withValues(record, 'attendances', row?.id ?? '', { came });
      const said = textOf(recordOf(away, 'Leanne'));
      expect(said).toContain('You were not in the room for this meeting.');
      expect(said).not.toContain('I scared my own kids.');
    }
    const unwritten = { ...record, attendances: [] };
    expect(textOf(recordOf(unwritten, 'Leanne'))).toContain('You were not in the room');
  });

  it('tells no reason of another’s absence or of a report kept back, and counts nobody [R7.7, R7.6]', () => {
    const said = textOf(craigs);
    for (const { personId, reason } of record.attendances) {
      if (reason !== '' && personId !== craig.id) expect(said).not.toContain(reason);
    }
    expect(said).not.toContain('It names other people');
    expect(said).not.toMatch(/agenc(y|ies) beside/);
    expect(said).not.toContain('The local rule');
  });

  it('is word for word the record of a conference in which what is withheld never was [R7.7, R7.6]', () => {
    const carly = personNamed(record, 'Carly').id;
    const there = craigThroughout({ ...record, withholdings: [] });
    const kept = recordOf(withheld(there, craig.id, 'people', carly), 'Craig');
    expect(textOf(recordOf(there, 'Craig'))).toContain('Carly Simms');
    expect(textOf(kept)).not.toContain('Carly');
    expect(textOf(kept)).not.toMatch(/withheld|held back|must not be passed on/i);
  });

  it('tells of the reader’s own children only [R7.7]', () => {
    const without = {
      ...record,
      ties: record.ties.filter(
        ({ adultId, childId }) => adultId !== craig.id || childId !== tyler.personId,
      ),
    };
    const cut = recordOf(without, 'Craig');
    expect(cut.title).toBe('Record of the conference about Maisie and Alfie');
    expect(headingsOf(cut)).not.toContain('Tyler Ashdown');
    expect(textOf(cut)).not.toContain(tyler.reasons);
  });
});
