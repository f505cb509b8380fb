import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCoach } from '#main/commandLine/runCoach.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-coach-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], ...lines: string[]) {
  let out = '';
  let said = '';
  const code = await runCoach(args, {
    lines: (async function* () {
      yield* lines;
    })(),
    out: (text) => (out += text),
    say: (text) => (said += text),
  });
  return { code, out, said };
}

const inJson = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run coach', () => {
  it('says of each line whether it is fine, and what it asks [R10.1]', async () => {
    const { code, out } = await run(
      ['--kind', 'outcome'],
      'Dad to stop shouting.',
      '',
      'Kit eats breakfast at 8.',
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^look-again {2}Dad to stop shouting\.\n {4}negative, “stop”: .+Y\.outcomes/,
    );
    expect(out).toMatch(/\nfine {8}Kit eats breakfast at 8\.\n$/);
  });

  it('reads and writes lines of JSON, one for one [R10.1]', async () => {
    const { code, out, said } = await run(
      ['--jsonl'],
      '\ufeff{"text":"kit rings the school today","kind":"Action","people":["Kit Roe"]}',
      '{"text":"Dad to stop shouting.","kind":"outcomes","later":true}',
      '{"text":"I said stop","kind":"quote"}',
    );
    expect({ code, said }).toEqual({ code: 0, said: '' });
    const [first, second, third] = inJson(out);
    expect([first, third]).toEqual(Array(2).fill({ verdict: 'fine', findings: [] }));
    expect(second.verdict).toBe('look-again');
    expect(second.findings[0]).toEqual({
      rule: 'negative',
      severity: 'look-again',
      start: 7,
      end: 11,
      words: 'stop',
      why: expect.stringMatching(/not wanted/),
      question: 'What will we see or hear instead?',
      better: 'Dad … without shouting.',
      guidance: ['Y.outcomes'],
    });
  });

  it('names a line that it cannot read, and goes on [R10.1]', async () => {
    const { code, out, said } = await run(
      ['--jsonl'],
      '{"text":"Kit eats at 8","kind":"outcome"}',
      'no json',
      '{"kind":"outcome"}',
      '{"text":"x","kind":"poem"}',
      '{"text":"x"}',
      '[]',
      'null',
      '{"text":"Kit eats at 8","kind":"outcome","people":"Kit"}',
      '{"text":"Kit sleeps at 8","kind":"outcome"}',
    );
    expect(code).toBe(1);
    const told = inJson(out);
    expect(told).toHaveLength(9);
    expect(told.flatMap(({ line }) => line ?? [])).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect([told[0].verdict, told[8].verdict]).toEqual(['fine', 'fine']);
    expect(said.trimEnd().split('\n')).toEqual([
      'Line 2: it is not JSON.',
      'Line 3: text is missing.',
      expect.stringMatching(/^Line 4: there is no kind “poem”, only outcome, /),
      expect.stringMatching(/^Line 5: it does not say its kind/),
      expect.stringMatching(/^Line 6: it should be a group of fields/),
      expect.stringMatching(/^Line 7: it should be a group of fields/),
      expect.stringMatching(/^Line 8: people should be a list/),
    ]);
  });

  it('takes a usual kind for lines that name none [R10.1]', async () => {
    const { out } = await run(['--jsonl', '--kind', 'outcome'], '{"text":"Kit eats at 8"}');
    expect(inJson(out)).toEqual([{ verdict: 'fine', findings: [] }]);
  });

  it('goes by the lists of an authority [R10.1]', async () => {
    const file = join(folder, 'lists.json');
    writeFileSync(file, '{"add":{"vague":[{"say":"robust"}]},"off":{"rules":["noDay"]}}');
    const { code, out } = await run(
      ['--kind', 'action', '--lists', file],
      'Jo Hill makes a robust plan',
    );
    expect(code).toBe(0);
    expect(out).toContain('vague, “robust”');
    expect(out).not.toContain('noDay');
  });

  it.each([
    ['nothing.json', null, /cannot be read \(ENOENT\)/],
    ['bad.json', 'x', /is not JSON/],
    ['odd.json', '{"off":{"rules":["x"]}}', /off\.rules\[0\] should be one of/],
  ])('says in one sentence why %s is no such file [R10.1]', async (name, text, why) => {
    const file = join(folder, name);
    if (text !== null) writeFileSync(file, text);
    const { code, said } = await run(['--kind', 'action', '--lists', file], 'x');
    expect(code).toBe(1);
    expect(said).toMatch(why);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([[[]], [['--kind', 'poem']], [['--what']], [['--kind']]])(
    'tells how it is used when it is asked %j [R10.1]',
    async (args) => {
      const { code, said } = await run(args, 'x');
      expect(code).toBe(2);
      expect(said).toContain('npm run -s coach -- --kind outcome');
    },
  );
});
