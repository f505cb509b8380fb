/** Do threads share the work, wait for the next job, and end when they should? */
import { afterEach, describe, expect, it } from 'vitest';
import { openRenderingThreads } from '#main/documents/renderingThreads.ts';
import { openSpareThreads, type SpareThreads } from '#main/documents/spareThreads.ts';
import { childCopy, familyCopy, plan } from './fixtures.ts';
import { asDocx, asPdf, RESOURCES, WORKER } from './rendered.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

function openThreads() {
  const threads = openRenderingThreads(WORKER, RESOURCES);
  opened.push(threads);
  return threads;
}

function openSpare(): SpareThreads {
  const spare = openSpareThreads(WORKER, RESOURCES);
  opened.push(spare);
  return spare;
}

const copies = [plan, childCopy, familyCopy, plan, childCopy, familyCopy];

describe('rendering threads', () => {
  it('give the bytes of the copy that was asked for, whichever of them made it', async () => {
    const threads = openThreads();
    const pdfs = await Promise.all(copies.map((copy) => threads.render(copy, 'pdf')));
    for (const [at, copy] of copies.entries()) {
      const { bytes } = await asPdf(copy);
      expect(Buffer.from(pdfs[at]?.bytes ?? []).equals(bytes)).toBe(true);
    }
    const word = await threads.render(plan, 'docx');
    expect(Buffer.from(word.bytes).equals(await asDocx(plan))).toBe(true);
  }, 60_000);

  it('reject everything that was asked of them when they are ended', async () => {
    const threads = openThreads();
    const asked = copies.flatMap((copy) => [
      threads.render(copy, 'docx'),
      threads.render(copy, 'pdf'),
    ]);
    const settled = Promise.allSettled(asked);
    await threads.close();
    const codes = (await settled).map((each) =>
      each.status === 'rejected' ? (each.reason as { code: string }).code : each.status,
    );
    expect(codes).toEqual(asked.map(() => 'cancelled'));
  });
});

describe('threads that a job has done with', () => {
  it('are taken by the next job, and by one job only', () => {
    const spare = openSpare();
    const first = spare.take();
    spare.giveBack(first);
    expect(spare.take()).toBe(first);
    const other = spare.take();
    opened.push(first, other);
    expect(other).not.toBe(first);
  });

  it('are ended with everything else, also those that come back later', async () => {
    const spare = openSpare();
    const [first, second] = [spare.take(), spare.take()];
    await Promise.all([first.render(plan, 'pdf'), second.render(plan, 'pdf')]);
    spare.giveBack(first);
    await spare.close();
    await expect(first.render(plan, 'pdf')).rejects.toMatchObject({ code: 'cancelled' });
    spare.giveBack(second);
    await expect(second.render(plan, 'pdf')).rejects.toMatchObject({ code: 'cancelled' });
  });
});
