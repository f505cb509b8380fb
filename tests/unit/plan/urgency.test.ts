/** Does a chair see first what is not safe to leave? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { gapsByUrgency, URGENCIES } from '#shared/plan/urgency.ts';
import { sampleRecord } from '../../support/sample.ts';
import { setMaisie, setMeeting } from './asked/broken.ts';
import { smallFamily } from './family.ts';

describe('open questions by how long they can wait', () => {
  it('come with the gravest first, each once, by whom they are about [R10.2]', () => {
    const { record } = smallFamily();
    const gaps = gapsOf(record);
    const groups = gapsByUrgency(record, gaps);
    expect(groups.map(({ urgency }) => urgency)).toEqual(URGENCIES);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(gaps.length);
    const [unsafe] = groups;
    const named = unsafe?.groups.flatMap(({ pages }) =>
      pages.flatMap((page) => page.gaps.map(({ name }) => name)),
    );
    expect(named).toContain('noDanger');
    expect(named).toContain('noSafetyAction');
    expect(named).not.toContain('noQuickWin');
  });

  it('leave to the desk what the census and the papers ask [R10.2, R6.1]', () => {
    const census = setMaisie({ previousPlans: null });
    expect(gapsByUrgency(census, gapsOf(census)).map(({ count }) => count)).toEqual([0, 0, 1]);
    const late = setMeeting({ coreGroupOn: '2026-10-09' });
    expect(gapsByUrgency(late, gapsOf(late)).map(({ count }) => count)).toEqual([0, 1, 0]);
  });

  it('are all three empty where nothing is open [R10.2]', () => {
    const sample = sampleRecord();
    const counts = gapsByUrgency(sample, gapsOf(sample)).map(({ count }) => count);
    expect(counts).toEqual([0, 0, 0]);
  });
});
