/** Are copied texts about two children caught, and honest ones left alone? */
import { describe, expect, it } from 'vitest';
import { comparing, nearlySame } from '#shared/plan/nearlySame.ts';
import { sampleRecord } from '../../support/sample.ts';

const comparable = comparing(['Ava Lane', 'Ben']);
const same = (one: string, other: string) => nearlySame(comparable(one), comparable(other));

describe('two texts about two children', () => {
  it.each([
    ['Ava is cold at night and coughs', 'Ben is cold at night, and coughs.'],
    ['She hides in her room when he shouts', 'He hides in his room when they shout'],
    ['Ava’s sleep is broken', 'Ben’s sleep is broken'],
    ['Is cold at night', ' is cold at NIGHT '],
    [
      'Misses school on most Mondays and is often hungry',
      'Misses school on most Mondays, is often hungry',
    ],
    ['Cafe', 'Café'],
  ])('are nearly the same: “%s”, “%s” [R2.2, R3.2]', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  it.each([
    ['Is cold at night', 'Coughs'],
    ['Ava hides in the bathroom and checks the lock', 'Ben screams when a door bangs'],
    ['Ava sleeps badly', 'Ben eats badly'],
    ['', ''],
    ['Ava', 'Ben'],
    ['She was late for school on 8 of 15 days', 'He missed nursery on 6 of 12 days'],
  ])('are not the same: “%s”, “%s” [R2.2, R3.2]', (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('of a well-written record are all different [R2.2]', () => {
    const record = sampleRecord();
    const ofSample = comparing(record.people.map(({ name }) => name));
    const texts = [
      ...record.impacts.map(({ dayToDay }) => dayToDay),
      ...record.behaviourImpacts.map(({ what }) => what),
    ];
    const pairs = texts.flatMap((one, at) =>
      texts.slice(at + 1).map((other) => [one, other] as const),
    );
    expect(pairs.filter(([one, other]) => nearlySame(ofSample(one), ofSample(other)))).toEqual([]);
  });
});
