/** Does the outline plan say what R1 to R3 ask for about meeting, family, child and parent? */
import { describe, expect, it } from 'vitest';
import { conferenceOf, find } from '#shared/record/record.ts';
import {
  childNamed,
  headingsOf,
  parentCopyOf,
  personNamed,
  planOf,
  saidUnder,
  sampleRecord,
  textOf,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const maisie = childNamed(record, 'Maisie');
const craig = personNamed(record, 'Craig');
const conferenceId = conferenceOf(record).id;

describe('The outline plan, of the people in a child’s life,', () => {
  const said = saidUnder(planOf(record, 'Maisie'), 'The people in Maisie’s life');

  it('says who has parental responsibility and how each adult and the child see each other [R1.3, R1.7]', () => {
    const ties = record.ties.filter(
      ({ childId, contactDetail }) => childId === maisie.personId && contactDetail !== '',
    );
    expect(ties.length).toBeGreaterThan(1);
    for (const { contactDetail } of ties) expect(said).toContain(contactDetail);
    expect(said).toContain('Craig Ashdown, Dad’s flat');
    expect(said).toContain('Jean Calvert, Nan’s house\nGrandparent\nNo\nOften.');
    expect(said).toContain('Yes\nOnly with another adult there.');
  });

  it('says who is or was a couple, and who died [R1.7]', () => {
    expect(said).toContain('Leanne Calvert and Craig Ashdown: separated, since September 2026.');
    const died = withValues(record, 'people', personNamed(record, 'Jean').id, {
      diedOn: '2026-09-20',
    });
    expect(textOf(planOf(died, 'Maisie'))).toContain('Jean Calvert, died on Sun 20 Sept');
  });

  it('keeps the brother without a plan in view, in the plans of the others [R2.8]', () => {
    const tyler = childNamed(record, 'Tyler');
    const without = withValues(record, 'children', tyler.id, {
      planLevel: 'none',
      withoutPlan: 'Tyler keeps his walks with Samira',
    });
    expect(textOf(planOf(without, 'Maisie'))).toContain(
      'Tyler: Tyler keeps his walks with Samira.',
    );
    const planned = withValues(without, 'children', tyler.id, { planLevel: 'childInNeed' });
    expect(textOf(planOf(planned, 'Maisie'))).not.toContain('keeps his walks');
  });
});

describe('The outline plan, of what to keep in mind,', () => {
  it('says language, communication, culture, faith, days to avoid and disability, each by its name, and what follows [R1.5]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'What to keep in mind');
    const { communication, ethnicity, daysToAvoid, disability, needs } = craig;
    for (const text of [
      'Speaks English.',
      `Talking with Craig: ${communication}.`,
      `Ethnicity: ${ethnicity}.`,
      'Religion or belief: Methodist.',
      `Days to avoid: ${daysToAvoid}.`,
      `Disability or long illness: ${disability}.`,
      needs,
    ]) {
      expect(said).toContain(text);
    }
  });

  it('says that an interpreter is needed, and for which language [R1.5]', () => {
    const polish = withValues(record, 'people', craig.id, {
      interpreter: true,
      spokenLanguage: 'Polish',
      writtenLanguage: 'Polish',
    });
    const said = saidUnder(planOf(polish, 'Maisie'), 'What to keep in mind');
    expect(said).toContain('Speaks Polish. Reads Polish. Needs an interpreter.');
  });
});

describe('The outline plan, of advocate and quorum,', () => {
  it('says that an advocate was offered and when, who it is, and who spoke for the child [R1.6]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'Explaining the plan to Maisie');
    expect(said).toContain('Yes, Tue 15 Sept');
    expect(said).toContain('Yes, Joel Baptiste (children’s advocate)');
    expect(said).toContain(maisie.spokenForBy);
    const alfies = saidUnder(planOf(record, 'Alfie'), 'Explaining the plan to Alfie');
    expect(alfies).not.toContain('The offer was taken up');
  });

  it('counts the agencies against the rule, where there is one [R1.4]', () => {
    const title = 'Who took part in the conference';
    const said = saidUnder(planOf(record, 'Maisie'), title);
    expect(said).toContain(
      '6 agencies beside the social worker were there. The local rule asks for 2. Yes.',
    );
    const without = withValues(record, 'conferences', conferenceId, { quorumAgencies: null });
    expect(saidUnder(planOf(without, 'Maisie'), title)).not.toContain('The local rule');
  });
});

describe('The outline plan, of dangers and marks,', () => {
  const title = 'What could happen to Maisie if nothing changes';

  it('says who is worried, how it is known and what it means for the child [R2.5]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), title);
    const danger = record.dangers.find(({ childId }) => childId === maisie.id);
    for (const text of [danger?.worriedBy, danger?.howKnown, danger?.meaning]) {
      expect(said).toContain(text);
    }
    expect(said).toContain('What it all means for Maisie');
  });

  it('numbers several dangers and their marks alike [R2.5, R2.6]', () => {
    const two = withRow(record, 'dangers', {
      childId: maisie.id,
      couldHappen: 'Maisie stops going to school',
      position: 1,
    });
    const [second] = two.dangers.slice(-1);
    const marked = withRow(two, 'dangerMarks', {
      dangerId: second?.id ?? '',
      personId: craig.id,
      safety: 9,
    });
    const plan = planOf(marked, 'Maisie');
    expect(headingsOf(plan, 3)).toEqual(expect.arrayContaining(['Danger 1', 'Danger 2']));
    const table = plan.blocks.find(
      (block) =>
        block.is === 'table' && block.columns.some(({ heading }) => heading === 'Danger 2'),
    );
    const row =
      table?.is === 'table'
        ? table.rows.find(([who]) => who?.[0]?.text === 'Craig Ashdown')
        : undefined;
    expect(row?.map(([run]) => run?.text)).toEqual([
      'Craig Ashdown',
      '6 out of 10',
      '6 out of 10',
      '9 out of 10',
    ]);
  });

  it('prints no mark while they are hidden, and says so [R2.6]', () => {
    const hidden = withValues(record, 'conferences', conferenceId, { marksShown: false });
    const said = saidUnder(planOf(hidden, 'Maisie'), title);
    expect(said).not.toContain('out of 10');
    expect(said).toContain('Marks were given.');
  });
});

describe('The outline plan, of needs and the decision,', () => {
  it('says which parts of the child’s life nobody has looked at yet [R2.4]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'What Maisie needs');
    const open = said.split('\n').find((line) => line.startsWith('Not looked at yet: '));
    expect(open).toContain('health');
    expect(open).toContain('money');
    expect(open).not.toContain('learning and school');
  });

  it('names the category as the nation does, and risk factors where there is none [R2.7]', () => {
    const title = 'What was decided for Maisie';
    expect(saidUnder(planOf(record, 'Maisie'), title)).toContain('Emotional abuse');
    const welsh = withValues(record, 'conferences', conferenceId, { nation: 'wales' });
    expect(saidUnder(planOf(welsh, 'Maisie'), title)).toContain('Emotional or psychological abuse');
    expect(textOf(parentCopyOf(welsh, 'Leanne'))).toContain('emotional or psychological abuse');
    const scottish = withValues(record, 'children', maisie.id, {
      categories: [],
      riskFactors: 'Drinking at home',
    });
    expect(saidUnder(planOf(scottish, 'Maisie'), title)).toContain('Drinking at home.');
  });
});

describe('The outline plan, of parents,', () => {
  it('holds each parent’s own words as they were said, and what they answered [R3.3]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'Parents and carers');
    const parents = record.parents.map(({ personId }) => personId);
    const voices = record.voices.filter(({ personId }) => parents.includes(personId));
    expect(new Set(voices.map(({ personId }) => personId)).size).toBe(parents.length);
    for (const { quote } of voices) expect(said).toContain(quote);
    const agreed = saidUnder(planOf(record, 'Maisie'), 'Who understands the plan and agrees');
    for (const personId of parents) {
      const answer = record.agreements.find((row) => row.personId === personId);
      expect(agreed).toContain(find(record, 'people', personId)?.name);
      expect(agreed).toContain(answer?.comments);
    }
  });

  it('says what each behaviour means for this child, and for no other [R3.2]', () => {
    const said = saidUnder(planOf(record, 'Maisie'), 'Parents and carers');
    for (const { childId, what } of record.behaviourImpacts) {
      if (childId === maisie.id) expect(said).toContain(what);
      else expect(said).not.toContain(what);
    }
  });
});
