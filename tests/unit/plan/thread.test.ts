/** Does the golden thread lead from own words to a day, and show where it is broken? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { beginningsOf, unanswered } from '#shared/plan/joins.ts';
import { type GoldenThread, isBroken, threadOf } from '#shared/plan/thread.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, withRows } from './family.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

/** Ava’s wish, worry, need, danger and strength, and one outcome that answers none of them. */
function avasPlan() {
  const family = plannedFamily();
  const { ava, avasSection } = family;
  const wish = row('voices', { personId: ava.id, about: 'wish', quote: 'I want clean socks' });
  const good = row('voices', { personId: ava.id, about: 'goodThing', quote: 'I like cake' });
  const concern = row('concerns', { headline: 'Cold flat' });
  const impact = row('impacts', {
    concernId: concern.id,
    childId: avasSection.id,
    dayToDay: 'Ava wears her coat in bed',
  });
  const need = row('needs', { childId: avasSection.id, what: 'Ava needs sleep', side: 'need' });
  const strength = row('needs', { childId: avasSection.id, what: 'Ava reads', side: 'strength' });
  const danger = row('dangers', { childId: avasSection.id, couldHappen: 'Ava falls ill' });
  let record = withRows(family.record, 'voices', wish, good);
  record = withRows(record, 'concerns', concern);
  record = withRows(record, 'impacts', impact);
  record = withRows(record, 'needs', need, strength);
  record = withRows(record, 'dangers', danger);
  const avasThread = (of: ConferenceRecord): GoldenThread => {
    const child = of.children.find(({ id }) => id === avasSection.id) ?? avasSection;
    return threadOf(of, child, gapsOf(of));
  };
  return { ...family, record, wish, good, impact, need, danger, avasThread };
}

const words = (thread: GoldenThread) => thread.loose.map(({ beginning }) => beginning.words);

describe('the golden thread', () => {
  it('begins with own words, then worries, needs and dangers; none without words [R4.7]', () => {
    const { record, ava, avasSection } = avasPlan();
    const wordless = withRows(record, 'voices', row('voices', { personId: ava.id, quote: '  ' }));
    expect(beginningsOf(wordless, avasSection).map((one) => [one.kind, one.words])).toEqual([
      ['voices', 'I want clean socks'],
      ['voices', 'I like cake'],
      ['impacts', 'Cold flat'],
      ['needs', 'Ava needs sleep'],
      ['needs', 'Ava reads'],
      ['dangers', 'Ava falls ill'],
    ]);
  });

  it('is loose where a wish, worry, need or danger has no outcome; a strength asks for none [R4.7]', () => {
    const { record, avasThread } = avasPlan();
    const thread = avasThread(record);
    expect(words(thread)).toEqual([
      'I want clean socks',
      'Cold flat',
      'Ava needs sleep',
      'Ava falls ill',
    ]);
    expect(thread.loose.map(({ gap }) => gap.name)).toEqual([
      'wishWithoutOutcome',
      'worryWithoutOutcome',
      'needWithoutOutcome',
      'dangerWithoutOutcome',
    ]);
    expect(thread.alsoSaid.map((voice) => voice.words)).toEqual(['I like cake']);
  });

  it('is joined by an answer, and goes on from there [R4.7]', () => {
    const { record, forAva, wish, impact, need, danger, avasThread } = avasPlan();
    const joins = [
      { voiceId: wish.id },
      { impactId: impact.id },
      { needId: need.id },
      { dangerId: danger.id },
    ].map((pointer) => row('answers', { outcomeId: forAva.id, ...pointer }));
    const thread = avasThread(withRows(record, 'answers', ...joins));
    expect(words(thread)).toEqual([]);
    const [only] = thread.threads;
    expect(only?.beginnings.map(({ kind }) => kind)).toEqual([
      'voices',
      'impacts',
      'needs',
      'dangers',
    ]);
    expect(only?.breaks.beginning).toEqual([]);
  });

  it('takes words that say what follows, or why not, as the answer to a wish [R4.7]', () => {
    const { record, wish, avasThread } = avasPlan();
    const answered = {
      ...record,
      voices: record.voices.map((voice) =>
        voice.id === wish.id ? { ...voice, answer: 'Nan washes them on Sundays' } : voice,
      ),
    };
    const thread = avasThread(answered);
    expect(words(thread)).not.toContain('I want clean socks');
    expect(thread.alsoSaid.map(({ answer }) => answer)).toEqual(['Nan washes them on Sundays', '']);
  });

  it('breaks where an outcome answers nothing, has no action, no day or no measure [R4.7]', () => {
    const { record, forAva, avasThread } = avasPlan();
    const [only] = avasThread(record).threads;
    const names = Object.entries(only?.breaks ?? {}).map(([place, breaks]) => [
      place,
      breaks.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      ['beginning', ['outcomeAnswersNothing']],
      ['outcome', ['outcomeWithoutDate']],
      ['actions', ['outcomeWithoutAction']],
      ['measure', ['outcomeWithoutMeasure']],
    ]);
    expect(only && isBroken(only)).toBe(true);
    expect(only?.outcome.id).toBe(forAva.id);
  });

  it('breaks at an action without person, day or reason, but not at housekeeping without one [R4.7]', () => {
    const { record, cora, forAva, avasThread } = avasPlan();
    const day = { personId: cora.id, byWhen: '2026-05-01', outcomeId: forAva.id };
    const plan = withActions(
      record,
      { outcomeId: forAva.id, what: 'reads' },
      { ...day, what: 'buys a bed', because: 'Then Ava has a place of her own' },
      { ...day, what: 'rings the bank', sharing: 'professional' },
    );
    const actions = avasThread(plan).threads[0]?.actions ?? [];
    expect(actions.map(({ breaks }) => breaks.map(({ name }) => name))).toEqual([
      ['actionWithoutPerson', 'actionWithoutDate', 'actionWithoutBecause'],
      [],
      [],
    ]);
    expect(actions[1]?.because).toBe('Then Ava has a place of her own');
  });

  it('begins with what has to happen at once, and asks who does it by when [R4.2, R4.7]', () => {
    const { record, cora, avasSection, avasThread } = avasPlan();
    const safe = { childId: avasSection.id, what: 'locks the door' };
    const plan = withRows(
      record,
      'safetyActions',
      row('safetyActions', { ...safe, position: 0 }),
      row('safetyActions', {
        ...safe,
        personId: cora.id,
        byWhen: '2026-03-26',
        position: 1,
      }),
    );
    const { safety } = avasThread(plan);
    expect(safety.map(({ breaks }) => breaks.map(({ name }) => name))).toEqual([
      ['safetyWithoutPerson', 'safetyWithoutDay'],
      [],
    ]);
  });

  it('of a child without a plan holds own words alone, and still asks what follows from them', () => {
    const { record, avasSection, avasThread } = avasPlan();
    const children = record.children.map((child) =>
      child.id === avasSection.id ? { ...child, planLevel: 'none' as const } : child,
    );
    const thread = avasThread({ ...record, children });
    expect(words(thread)).toEqual(['I want clean socks']);
    expect(thread.loose.map(({ gap }) => gap.name)).toEqual(['wishWithoutAnswer']);
    expect(thread.threads).toEqual([]);
  });

  it('counts each break once, and none in the sample [R4.7]', () => {
    const { record, avasThread } = avasPlan();
    expect(avasThread(record).breakCount).toBe(8);
    const sample = sampleRecord();
    for (const child of sample.children) {
      const thread = threadOf(sample, child, gapsOf(sample));
      expect(thread.breakCount).toBe(0);
      expect(thread.threads.some(isBroken)).toBe(false);
      expect(unanswered(sample, child)).toEqual([]);
    }
  });
});
