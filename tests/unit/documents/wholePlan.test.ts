/** Do the copies say all that the plan and its closing hold, and only to those who may read it? */
import { describe, expect, it } from 'vitest';
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import type { ConferenceRecord, Row } from '#shared/record/record.ts';
import {
  childCopyOf,
  childNamed,
  parentCopyOf,
  personNamed,
  planOf,
  saidUnder,
  sampleRecord,
  textOf,
  under,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const maisie = childNamed(record, 'Maisie');
const alfie = childNamed(record, 'Alfie');
const leanne = personNamed(record, 'Leanne');
const craig = personNamed(record, 'Craig');

const outcomeOf = (childId: string, index = 0) => {
  const outcome = record.outcomes.filter((row) => row.childId === childId)[index];
  if (!outcome) throw new Error('There is no such outcome.');
  return outcome;
};
const actionNamed = (what: string) => {
  const action = record.actions.find((row) => row.what.startsWith(what));
  if (!action) throw new Error(`Nobody ${what}.`);
  return action;
};
const familyCopies = (from: ConferenceRecord): CopyDocument[] => [
  parentCopyOf(from, 'Leanne'),
  parentCopyOf(from, 'Craig'),
  childCopyOf(from, 'Tyler'),
  childCopyOf(from, 'Maisie'),
  childCopyOf(from, 'Alfie'),
];
const signaturesIn = (copy: CopyDocument) =>
  copy.blocks.filter((block): block is Extract<Block, { is: 'signatures' }> => {
    return block.is === 'signatures';
  });

describe('An outcome on the plan', () => {
  const said = saidUnder(planOf(record, 'Maisie'), 'What will be different for Maisie');

  it('says what will be seen, who looks, how often, and how the child will say it [R4.3]', () => {
    for (const { measure, seenBy, seenOften, childSays } of record.outcomes.filter(
      ({ childId }) => childId === maisie.id,
    )) {
      for (const text of [measure, seenBy, seenOften, childSays]) {
        expect(text).not.toBe('');
        expect(said).toContain(text);
      }
    }
    expect(said).toContain('How Maisie will say it');
  });

  it('says what is at stake, what it answers, and which comes first [R4.3]', () => {
    expect(said).toContain('Danger without it: High. Difference it makes: High.');
    expect(said).toContain('Maisie grows up afraid, stops eating and learning');
    const tyler = saidUnder(planOf(record, 'Tyler'), 'What will be different for Tyler');
    expect(tyler).toContain('After this one: Tyler sleeps for eight hours');
  });

  it('never names the outcome of another child as the one that comes first [R4.3]', () => {
    const afterOutcomeId = outcomeOf(alfie.id).id;
    const across = withValues(record, 'outcomes', outcomeOf(maisie.id).id, { afterOutcomeId });
    expect(textOf(planOf(across, 'Maisie'))).not.toContain(outcomeOf(alfie.id).what);
  });

  it('says what keeps the change going, also to the parents [R4.12]', () => {
    const { keepsGoing } = outcomeOf(maisie.id);
    expect(keepsGoing).not.toBe('');
    expect(said).toContain(keepsGoing);
    expect(textOf(parentCopyOf(record, 'Leanne'))).toContain(
      `What keeps this going: ${keepsGoing}`,
    );
  });
});

describe('An action on the plan', () => {
  const plays = actionNamed('plays diggers');

  it('says what could get in the way and why it should work [R4.4]', () => {
    const said = textOf(planOf(record, 'Alfie'));
    expect(said).toContain(plays.barriers);
    expect(said).toContain(`Why it should work: ${plays.evidence}`);
  });

  it('tells its evidence to practitioners only, and what gets in the way to the doer [R4.4]', () => {
    for (const { evidence } of record.actions.filter((row) => row.evidence !== '')) {
      for (const copy of familyCopies(record)) expect(textOf(copy)).not.toContain(evidence);
    }
    expect(saidUnder(parentCopyOf(record, 'Craig'), 'What you will do')).toContain(plays.barriers);
    expect(textOf(parentCopyOf(record, 'Leanne'))).not.toContain(plays.barriers);
  });

  it.each([
    ['safetyActions', { childId: alfie.id, personId: craig.id }],
    ['checks', { childId: alfie.id, howOften: 'Daily', how: 'Asks' }],
    ['assessments', { childId: alfie.id, why: 'To know' }],
  ] as const)('that is housekeeping stays out of every family copy: %s [R4.5]', (kind, values) => {
    const what = 'files form zebra seven with the office';
    const made = withRow(record, kind, { ...values, what, sharing: 'professional' });
    const plan = textOf(planOf(made, 'Alfie')).toLowerCase();
    expect(plan).toContain(what);
    if (kind !== 'checks') expect(plan).toContain('practitioners’ task');
    for (const copy of familyCopies(made)) expect(textOf(copy).toLowerCase()).not.toContain(what);
    const shared = withRow(record, kind, { ...values, what, sharing: 'family' });
    const told = textOf(parentCopyOf(shared, 'Craig')).toLowerCase().includes(what);
    // Assessments stay with practitioners whatever their mark.
    expect(told).toBe(kind !== 'assessments');
  });
});

describe('What is still open and what is checked', () => {
  it('lists the lines that the core group still works out [R4.15]', () => {
    const open = record.outcomes.filter(({ toWorkOut }) => toWorkOut);
    expect(open.length).toBeGreaterThan(0);
    const said = saidUnder(planOf(record, 'Alfie'), 'What the core group still works out');
    for (const { what } of open) expect(said).toContain(what);
    expect(textOf(planOf(record, 'Maisie'))).not.toContain('What the core group still works out');
  });

  it('says each member’s part, who owns the plan, and what the lead is called here [R4.15]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'The core group');
    for (const { part } of record.coreGroupMembers) expect(said).toContain(part);
    expect(said).toContain('Owns the plan. Leads the core group');
    const [conference] = record.conferences;
    const named = withValues(record, 'conferences', conference?.id ?? '', {
      leadRole: 'Lead practitioner',
    });
    const plan = textOf(planOf(named, 'Maisie'));
    expect(plan).toContain('Lead practitioner');
    expect(plan).not.toContain('Lead social worker');
    expect(textOf(parentCopyOf(named, 'Leanne'))).toContain('Your lead practitioner');
    expect(textOf(planOf(record, 'Maisie'))).toContain('Lead social worker');
  });

  it('says how each check is made, and whether a visit is told before [R4.9]', () => {
    const plan = planOf(record, 'Alfie');
    for (const { how } of record.checks.filter(({ childId }) => childId === alfie.id)) {
      expect(saidUnder(plan, 'How we check that it is working')).toContain(how);
    }
    expect(saidUnder(plan, 'The core group')).toContain('Sometimes told before, sometimes not.');
  });

  it('says whether the children and families assessment is done, or by when [R4.8]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'Assessments');
    expect(said).toContain('Still to be done, by Fri 30 Oct');
    expect(said).toContain('What Maisie has been through and what helps her');
    const done = withValues(record, 'children', maisie.id, {
      assessment: 'done',
      assessmentBy: null,
    });
    expect(saidUnder(planOf(done, 'Maisie'), 'Assessments')).toContain('Done');
  });

  it('walks through what happens if the plan does not work [R4.11]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'If the plan does not work');
    expect(said).toContain('Walking through it, “Anybody is hurt or threatened');
    expect(said).toContain('Leanne, at once: rings 999');
    expect(said).toContain(
      'Samira Haddad (social worker) rings Helen Whitlock (deputy head), before 8.30 the next morning. Says who fetches Maisie that day.',
    );
    for (const copy of familyCopies(record)) expect(textOf(copy)).not.toContain('rings 999');
  });

  it('says the stage of an early help plan, and what worked, also to the parents [R4.6]', () => {
    const whatWorked = 'Reading together every evening';
    const early = withValues(record, 'children', maisie.id, {
      planLevel: 'earlyHelp',
      stage: 'exit',
      whatWorked,
    });
    const plan = textOf(planOf(early, 'Maisie'));
    expect(plan).toContain('Ending: the family goes on by itself');
    expect(plan).toContain(whatWorked);
    expect(textOf(parentCopyOf(early, 'Leanne'))).toContain(whatWorked);
  });
});

describe('Promises', () => {
  const HEADING = 'Can each person do it by then?';
  const lines = (from: ConferenceRecord) => saidUnder(planOf(from, 'Maisie'), HEADING);
  const doctor = record.commitments.find(({ answer }) => answer === 'changed');

  it('stand on the plan for each person, with what was agreed instead [R4.14]', () => {
    const said = lines(record);
    expect(said).toContain('Yes to each of the 2 lines that name them.');
    expect(said).toContain(
      `“goes to Dr Rao and talks about sleep”: agreed instead: ${doctor?.agreed}.`,
    );
  });

  it('say who cannot do it and who was not asked yet [R4.14]', () => {
    const meets = actionNamed('meets Maisie at the gate');
    const hers = record.commitments.find(({ actionId }) => actionId === meets.id);
    const no = { answer: 'no', agreed: 'Gemma Lyle is asked' } as const;
    expect(lines(withValues(record, 'commitments', hers?.id ?? '', no))).toContain(
      '“meets Maisie at the gate at 8.40 am, with toast for a day that went wrong”: no. Gemma Lyle is asked.',
    );
    const without = { ...record, commitments: record.commitments.filter((row) => row !== hers) };
    expect(lines(without)).toContain('”: not asked yet.');
  });

  it('that were changed stand on the copy of the parent who made them, and on no other [R4.14]', () => {
    const agreed = doctor?.agreed ?? '';
    expect(saidUnder(parentCopyOf(record, 'Leanne'), 'What you will do')).toContain(
      'We agreed with you: Leanne goes on Monday 5 October',
    );
    expect(agreed).toContain('Monday 5 October');
    expect(textOf(parentCopyOf(record, 'Craig'))).not.toContain('Monday 5 October');
  });
});

describe('Explaining the plan', () => {
  it('names who does it and on which day, and whom the child can talk to [R5.3]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'Explaining the plan to Maisie');
    expect(said).toContain('Samira Haddad, Tue 29 Sept');
    expect(said).toContain(maisie.talkTo);
    expect(textOf(childCopyOf(record, 'Tyler'))).toContain('Monday 28 September');
  });

  it('says plainly when nobody is named yet [R5.3]', () => {
    const open = withValues(record, 'children', maisie.id, {
      explainedById: null,
      explainedOn: null,
    });
    expect(saidUnder(planOf(open, 'Maisie'), 'Explaining the plan to Maisie')).toContain(
      'Nobody is named yet to explain the plan to Maisie.',
    );
  });
});

describe('What the family is told', () => {
  it('stands on the plan and on each parent’s copy, all four of it [R5.4]', () => {
    for (const copy of [
      planOf(record, 'Maisie'),
      parentCopyOf(record, 'Leanne'),
      parentCopyOf(record, 'Craig'),
    ]) {
      const said = textOf(copy);
      expect(said).toContain('It looks for steady progress, not for everything at once');
      expect(said).toContain('You can complain');
      expect(said).toContain('If this ever goes to court');
      expect(said).toContain('No help in this plan is cut');
    }
  });
});

describe('Signatures', () => {
  const inRoom: Partial<Row<'signatures'>> = {
    how: 'inRoom',
    signedName: 'L. Calvert',
    signedOn: '2026-09-24',
    signedAt: '15:20',
  };
  const cleared: ConferenceRecord = { ...record, signatures: [] };
  const sign = (from: ConferenceRecord, childId: string, values = inRoom) =>
    withRow(from, 'signatures', { personId: leanne.id, childId, ...values });
  const hers = (copy: CopyDocument) =>
    signaturesIn(copy)
      .flatMap(({ people }) => people)
      .filter(({ name }) => name === 'Leanne Calvert');

  it('in the room stand on the plan with name, day and time; on paper there is room [R5.6]', () => {
    const signed = sign(cleared, maisie.id);
    expect(hers(planOf(signed, 'Maisie'))).toEqual([
      {
        name: 'Leanne Calvert',
        role: '',
        signed: {
          as: 'L. Calvert, signed in the room',
          on: 'Thursday 24 September 2026, 3.20 pm',
        },
      },
    ]);
    const blank = [{ name: 'Leanne Calvert', role: '' }];
    expect(hers(planOf(signed, 'Alfie'))).toEqual(blank);
    expect(hers(planOf(sign(cleared, maisie.id, { how: 'onPaper' }), 'Maisie'))).toEqual(blank);
    expect(under(planOf(signed, 'Maisie'), 'Signatures')).toHaveLength(1);
  });

  it('in the room stand on the parent’s copy, for the children they are for [R5.6]', () => {
    const all = [childNamed(record, 'Tyler'), maisie, alfie].reduce(
      (so, { id }) => sign(so, id),
      cleared,
    );
    expect(hers(parentCopyOf(all, 'Leanne'))).toMatchObject([
      { role: '', signed: { as: 'L. Calvert, signed in the room' } },
    ]);
    expect(hers(parentCopyOf(sign(cleared, maisie.id), 'Leanne'))).toEqual([
      { name: 'Leanne Calvert', role: 'for Tyler and Alfie' },
      {
        name: 'Leanne Calvert',
        role: 'for Maisie',
        signed: expect.objectContaining({ on: 'Thursday 24 September 2026, 3.20 pm' }),
      },
    ]);
    expect(hers(parentCopyOf(cleared, 'Leanne'))).toEqual([{ name: 'Leanne Calvert', role: '' }]);
  });

  it('of others are on nobody’s family copy [R5.6, R7.6]', () => {
    const signed = sign(cleared, maisie.id);
    expect(textOf(parentCopyOf(signed, 'Craig'))).not.toContain('L. Calvert');
    for (const name of ['Tyler', 'Maisie', 'Alfie']) {
      expect(textOf(childCopyOf(signed, name))).not.toContain('L. Calvert');
    }
  });
});
