import { mkdirSync } from 'node:fs';
import { buildApp } from '../../../tools/build.ts';
import { applyCommand, storedRecord } from '../storedRecord.ts';
import { goTo, openSample } from './sample.ts';
const OUT = '/tmp/pics-check';
mkdirSync(OUT, { recursive: true });
await buildApp();
const { app, page, conferenceId } = await openSample();
const r = await storedRecord(page);
const set = (kind: string, id: string | undefined, values: object) =>
  applyCommand(page, { name: 'set', kind, id, values });
const conf = r.conferences[0];
await set('conferences', conf?.id, { coreGroupOn: '2026-10-12', coreGroupEvery: '', reviewOn: '2026-12-12', toldCourt: false });
const [o1, o2] = r.outcomes;
for (const a of r.actions.slice(0, 2)) await set('actions', a.id, { personId: null });
for (const a of r.actions.slice(5, 8)) await set('actions', a.id, { byWhen: null, startsOn: null });
await set('outcomes', o1?.id, { measure: '' });
await set('outcomes', o2?.id, { byWhen: null });
await set('contingencies', r.contingencies[0]?.id, { howFast: '' });
for (const c of r.checks.slice(0, 1)) await applyCommand(page, { name: 'remove', kind: 'checks', id: c.id });
await set('children', r.children[1]?.id, { endsWhen: '', explainedById: null, previousPlans: null });
await set('agreements', r.agreements[0]?.id, { understood: 'notAsked' });
for (const d of r.deliveries.slice(-3)) await set('deliveries', d.id, { byWhen: '2026-11-30', sentOn: null });
const shoot = async (name: string) => {
  await goTo(page, `#/conference/${conferenceId}/check/together`);
  await goTo(page, `#/conference/${conferenceId}/check/gaps`);
  for (const scheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${OUT}/${name}-1280-${scheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.screenshot({ path: `${OUT}/${name}-tall.png` });
  await page.setViewportSize({ width: 320, height: 1800 });
  await page.screenshot({ path: `${OUT}/${name}-320.png` });
};
await shoot('broken');
await goTo(page, `#/conference/${conferenceId}/plan/aim`);
await page.setViewportSize({ width: 1280, height: 1200 });
await page.screenshot({ path: `${OUT}/aim.png` });
await app.close();
