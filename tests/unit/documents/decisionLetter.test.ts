/** Does the decision letter say what was decided, why, what is next, rights and who to ring? */
import { describe, expect, it } from 'vitest';
import { conferenceOf } from '#shared/record/record.ts';
import {
  childNamed,
  headingsOf,
  letterToChild,
  letterToParent,
  personNamed,
  saidUnder,
  sampleRecord,
  textOf,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const conference = conferenceOf(record);
const maisie = childNamed(record, 'Maisie');
const craig = personNamed(record, 'Craig');

describe('The decision letter to a parent', () => {
  const letter = letterToParent(record, 'Craig');

  it('is in large print, to one reader, in the order of what they need to know [R7.7]', () => {
    expect(letter).toMatchObject({ look: 'family', reader: 'Craig Ashdown' });
    expect(textOf(letter)).toContain('Dear Craig,');
    expect(headingsOf(letter)).toEqual([
      'What was decided',
      'What happens next',
      'If you do not agree',
      'Your rights',
      'Who to ring',
    ]);
  });

  it('says what was decided for each child, and the kind of harm [R7.7, M3.2, M3.22]', () => {
    const said = saidUnder(letter, 'What was decided');
    expect(said).toContain('Tyler has a child in need plan.');
    expect(said).toContain('Maisie has a child protection plan.');
    expect(said).toContain('Alfie has a child protection plan.');
    expect(said).toContain('The kind of harm we fear is called emotional abuse.');
    // What such a plan is, is told once.
    expect(said.split('Such a plan says what everybody does')).toHaveLength(2);
  });

  it('says why in two sentences at most, and asks for the reason where there is none [R7.7, M3.22]', () => {
    const reasons = 'One is so. Two is so. Three is so.';
    const long = withValues(record, 'children', maisie.id, { reasons });
    const said = saidUnder(letterToParent(long, 'Craig'), 'What was decided');
    expect(said).toContain('Why: One is so. Two is so.');
    expect(said).not.toContain('Three');
    const without = withValues(record, 'children', maisie.id, { reasons: '', evidence: '' });
    expect(textOf(letterToParent(without, 'Craig'))).toContain('Please ask the chair.');
    const evidence = withValues(record, 'children', maisie.id, { reasons: '' });
    expect(textOf(letterToParent(evidence, 'Leanne'))).toContain(
      'Why: The police came to the family home three times',
    );
  });

  it('tells of a child without a plan, and of one not decided yet [R7.7, R1.1]', () => {
    const none = withValues(record, 'children', maisie.id, {
      planLevel: 'none',
      withoutPlan: 'Maisie keeps her swimming',
    });
    const said = saidUnder(letterToParent(none, 'Craig'), 'What was decided');
    expect(said).toContain('Maisie has no plan.');
    expect(said).toContain('Maisie keeps her swimming.');
    const open = withValues(record, 'children', maisie.id, { planLevel: 'undecided' });
    expect(textOf(letterToParent(open, 'Craig'))).toContain(
      'Nothing has been decided for Maisie yet.',
    );
  });

  it('says what happens next with its days, in their order, the own part first [R7.7, M3.10]', () => {
    const block = letter.blocks.find(
      (one) => one.is === 'facts' && one.rows.some(({ name }) => name === 'Tuesday 6 October'),
    );
    const rows = block?.is === 'facts' ? block.rows : [];
    expect(rows.map(({ name }) => name)).toEqual([
      'Friday 25 September',
      'Tuesday 6 October',
      'Wednesday 16 December',
    ]);
    const said = saidUnder(letter, 'What happens next');
    expect(said).toContain('Please do this by then: Agree in writing to see Maisie only');
    expect(said).toContain('By then you have your own copy of the plan.');
    // What others do at once is in the plan.
    expect(said).not.toContain('Jean');
  });

  it('says honestly that no day is agreed [R7.7]', () => {
    const dayless = withValues(record, 'conferences', conference.id, {
      coreGroupOn: null,
      reviewOn: null,
      heldOn: null,
    });
    const said = textOf(letterToParent(dayless, 'Leanne'));
    expect(said).toContain('No day agreed yet');
    expect(said).toContain('There was a meeting about Tyler, Maisie and Alfie.');
  });

  it('says how to complain, and what this parent did not agree with [R7.7, M3.18, M3.23]', () => {
    const said = saidUnder(letter, 'If you do not agree');
    expect(said).toContain('You can complain');
    expect(said).toContain(conference.complaintRoute);
    // Mr Okoro's dissent is not Craig's business here.
    expect(said).not.toContain('You told us');
    const own = withRow(record, 'dissents', {
      personId: craig.id,
      childId: maisie.id,
      about: 'Only one visit a week',
    });
    expect(saidUnder(letterToParent(own, 'Craig'), 'If you do not agree')).toContain(
      'You told us that you do not agree with this: only one visit a week.',
    );
    expect(textOf(letterToParent(own, 'Leanne'))).not.toContain('one visit a week');
    const routeless = withValues(record, 'conferences', conference.id, { complaintRoute: '' });
    expect(textOf(letterToParent(routeless, 'Craig'))).toContain('Please ask the chair.');
  });

  it('says the rights: to comment, services, the court, language [R7.7, M3.7, M3.13, M3.21, M3.22]', () => {
    const said = saidUnder(letter, 'Your rights');
    for (const words of ['what you think', 'No help is cut', 'court', 'another language']) {
      expect(said).toContain(words);
    }
  });

  it('says who to ring: the social worker, the chair, and 999 [R7.7]', () => {
    const said = saidUnder(letter, 'Who to ring');
    expect(said).toContain('Samira Haddad (social worker), 01632 960142');
    expect(said).toContain('Margaret Osei, 01632 960110');
    expect(said).toContain('Ring 999.');
    expect(textOf(letter)).toContain('Yours sincerely, Margaret Osei, chair of the meeting.');
  });

  it('calls the lead worker as an early help meeting does [R7.7, R1.1]', () => {
    const early = withValues(record, 'conferences', conference.id, { kind: 'earlyHelp' });
    const children = early.children.map((child) => ({ ...child, planLevel: 'earlyHelp' as const }));
    const said = saidUnder(letterToParent({ ...early, children }, 'Craig'), 'Who to ring');
    expect(said).toContain('Your lead practitioner');
  });

  it('tells nothing of what is withheld, nor how much, of a child either [R7.7, R7.6]', () => {
    const kept = withheld(record, craig.id, 'children', childNamed(record, 'Alfie').id);
    const cut = letterToParent(kept, 'Craig');
    expect(cut.title).toBe('What was decided about Tyler and Maisie');
    expect(cut.fileName).toBe('decision-letter--tyler-maisie--craig-ashdown');
    expect(textOf(cut)).not.toMatch(/Alfie|withheld|held back/i);
    const without = letterToParent(
      {
        ...record,
        children: record.children.filter(
          ({ personId }) => personId !== childNamed(record, 'Alfie').personId,
        ),
      },
      'Craig',
    );
    expect(textOf(cut)).toBe(textOf(without));
  });

  it('is refused when a reason would name what is withheld [R7.7, R7.6]', () => {
    const leaking = withValues(record, 'children', maisie.id, {
      reasons: 'Maisie is at Auntie Dee’s',
    });
    expect(() => letterToParent(leaking, 'Craig')).toThrow(/Dee/);
    expect(textOf(letterToParent(leaking, 'Leanne'))).toContain('Auntie Dee');
  });
});

describe('The decision letter to a child', () => {
  it('is in the form of the child’s own copy [R7.7, M3.19, M3.20]', () => {
    expect(letterToChild(record, 'Maisie').look).toBe('child');
    expect(letterToChild(record, 'Tyler').look).toBe('family');
    const easy = withValues(record, 'children', maisie.id, { copyForm: 'easyRead' });
    const pictures = letterToChild(easy, 'Maisie').blocks.filter(({ is }) => is === 'picture');
    expect(pictures.length).toBeGreaterThan(5);
    for (const name of ['Maisie', 'Tyler']) {
      expect(headingsOf(letterToChild(record, name))).toEqual([
        'What they decided',
        'Why',
        'What happens next',
        'Your rights',
        'Who I can talk to',
      ]);
    }
  });

  it('says the decision and one or two sentences of why, in plain words, and no fault [R7.7]', () => {
    const letter = letterToChild(record, 'Maisie');
    expect(saidUnder(letter, 'What they decided')).toContain('a child protection plan');
    const why = saidUnder(letter, 'Why');
    expect(why).toContain('None of this is your fault.');
    expect(why).toContain('You hid in the bathroom.');
    expect(why).not.toContain('cans on the table');
    expect(textOf(letter)).not.toContain('emotional abuse');
    const none = withValues(record, 'children', maisie.id, { planLevel: 'none' });
    const said = letterToChild(none, 'Maisie');
    expect(textOf(said)).toContain('you do not need a plan now');
    expect(headingsOf(said)).not.toContain('Why');
    expect(textOf(said)).not.toContain('own copy');
  });

  it('says the days, the rights, how to complain and who to talk to [R7.7, M3.20, M3.23]', () => {
    const letter = letterToChild(record, 'Maisie');
    const next = saidUnder(letter, 'What happens next');
    expect(next).toContain('Tuesday 29 September');
    expect(next).toContain('Tuesday 6 October');
    expect(next).toContain('Wednesday 16 December');
    const rights = saidUnder(letter, 'Your rights');
    expect(rights).toContain('You do not have to agree');
    expect(rights).toContain('you can complain. Joel can help you to do it.');
    expect(rights).not.toContain('complaints@');
    expect(saidUnder(letterToChild(record, 'Tyler'), 'Your rights')).toContain('complaints@');
    expect(saidUnder(letter, 'Who I can talk to')).toContain('0800 1111');
    expect(textOf(letter)).toContain('With best wishes from Margaret, who led the meeting.');
  });

  it('is not written to a child who is not born [R7.7, R1.2]', () => {
    const unborn = withValues(record, 'children', maisie.id, { unborn: true });
    expect(() => letterToChild(unborn, 'Maisie')).toThrow('not born yet');
  });
});
