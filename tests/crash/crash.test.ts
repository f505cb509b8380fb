/**
 * Is everything that was acknowledged still there after the program was killed? Twenty rounds of
 * what `npm run bench:crash` does hundreds of times, and proof that it would notice.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { temporaryFolder } from '../support/folders.ts';
import { keyAlone } from '../support/waymarkAlone.ts';
import { examine } from './examine.ts';
import { copyGround, prepareGround } from './ground.ts';
import { type Field, openField, randomRounds } from './plan.ts';
import { TASKS } from './said.ts';

let field: Field;
beforeAll(async () => {
  field = await openField();
});
afterAll(() => field.close());

describe('a process that is killed', () => {
  it('loses nothing that was acknowledged, whatever it was doing', async () => {
    const verdicts = [];
    for (const round of randomRounds(8)) {
      const verdict = await field.run(round);
      expect(verdict, round.name).toMatchObject({ lost: 0, faults: [] });
      verdicts.push(verdict);
    }
    const acknowledged = verdicts.reduce((sum, verdict) => sum + verdict.acknowledged, 0);
    expect(acknowledged).toBeGreaterThan(verdicts.length);
  }, 120_000);

  it.each([
    ['edit', 'before COMMIT'],
    ['edit', 'after COMMIT'],
    ['create', 'before insert into change_log'],
    ['import', 'before COMMIT'],
    ['start', 'before rename waymark.db.new to waymark.db'],
    ['backUp', 'after VACUUM INTO ?'],
    ['restore', 'before rename incoming-replaced-<moment>.db to waymark.db'],
    ['restore', 'after rename incoming-replaced-<moment>.db to waymark.db'],
    ['update', 'before COMMIT'],
    ['update', 'after COMMIT'],
  ] as const)(
    'loses nothing in the task “%s” %s',
    async (task, name) => {
      const round = (await field.points(task)).find((point) => point.name === name);
      expect(round).toBeDefined();
      if (round) expect(await field.run(round)).toMatchObject({ lost: 0, faults: [] });
    },
    60_000,
  );

  it.each([
    ['backUp', 'after rename waymark-<moment>.db.new to waymark-<moment>.db', 0],
    ['restore', 'after rename incoming.db.new to incoming-replaced-<moment>.db', 0.5],
  ] as const)(
    'loses nothing in the task “%s” when the power goes %s',
    async (task, name, powerCut) => {
      const round = (await field.points(task)).find((point) => point.name === name);
      expect(round).toBeDefined();
      if (!round) return;
      const work = { ...round.work, powerCut };
      expect(await field.run({ ...round, work })).toMatchObject({ lost: 0, faults: [] });
    },
    60_000,
  );
});

describe('the crash test itself', () => {
  it('notices a program that says “saved” too early', async () => {
    let lost = 0;
    for (const round of randomRounds(6, true)) lost += (await field.run(round)).lost;
    expect(lost).toBeGreaterThan(0);
  }, 60_000);

  it('knows every task by the points at which it touches the disk', async () => {
    for (const task of TASKS) {
      const names = (await field.points(task)).map(({ name }) => name);
      expect(names.length, task).toBeGreaterThan(6);
    }
  }, 60_000);

  it.each([
    ['a row that the log does not know', "UPDATE people SET name = 'Somebody else'"],
    ['a row that points at nothing', 'DELETE FROM people'],
    [
      'a conference that is gone',
      'DROP TRIGGER conferences_go_only_with_a_certificate; DELETE FROM conferences',
    ],
    [
      'an act that is gone',
      'DROP TRIGGER change_log_is_never_shortened; DELETE FROM change_log WHERE number = 3',
    ],
  ])('notices %s', async (_, sql) => {
    const ground = temporaryFolder();
    const dataFolder = join(temporaryFolder(), 'data');
    await prepareGround(ground);
    copyGround(ground, dataFolder);
    expect((await examine(dataFolder)).faults).toEqual([]);
    const database = connect(databasePath(dataFolder), await keyAlone(dataFolder));
    database.pragma('foreign_keys = OFF');
    database.exec(sql);
    database.close();
    expect((await examine(dataFolder)).faults).not.toEqual([]);
  });
});
