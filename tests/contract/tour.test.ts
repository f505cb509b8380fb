/** Is it remembered on this computer that the tour was taken or declined? */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tourOf } from '#main/services/tour.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openTestWaymark } from '../support/waymark.ts';

it('is offered until somebody has answered, also after the next start', async () => {
  const { ask, dataFolder } = await openTestWaymark();
  expect(await ask('tour.state', {})).toEqual({ offered: true });
  expect(await ask('tour.remember', {})).toEqual({ offered: false });
  expect(await ask('tour.state', {})).toEqual({ offered: false });
  expect(tourOf(dataFolder).state()).toEqual({ offered: false });
});

it('tells nothing of any conference in its file', async () => {
  const { ask, dataFolder } = await openTestWaymark();
  await ask('tour.remember', {});
  expect(JSON.parse(readFileSync(join(dataFolder, 'tour.json'), 'utf8'))).toEqual({
    format: 'waymark-tour',
    version: 1,
    answered: true,
  });
});

it('is offered again where what was remembered cannot be read', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tour.json'), '{"format": "waym');
  expect(tourOf(folder).state()).toEqual({ offered: true });
});

it('says so where the folder is gone', () => {
  const folder = join(temporaryFolder(), 'gone');
  expect(() => tourOf(folder).remember()).toThrow('could not remember');
});
