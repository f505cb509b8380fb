/** Does the tool quit when its windows close while it is still asking them? */
import { expect, it, vi } from 'vitest';

vi.mock('#tools/electron-on-chromium/settings.ts', () => ({
  settings: { manifest: { name: 'tried' }, appFolder: '/tmp', appArguments: [] },
}));

it('tells that all windows are closed, also when the last one asked to wait and closed meanwhile', async () => {
  const { app, lastWindowClosed, setCloseWindows } = await import(
    '#tools/electron-on-chromium/shim/app.ts'
  );
  let told = 0;
  app.on('window-all-closed', () => {
    told += 1;
  });
  setCloseWindows(async () => {
    lastWindowClosed();
    return false;
  });
  app.quit();
  await expect.poll(() => told).toBe(1);
  // One that refuses and stays keeps the app.
  setCloseWindows(async () => false);
  app.quit();
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toBe(1);
});
