/** Is what is spelt wrongly found while somebody types, in both languages, and put right? */
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { type OpenApp, openApp } from './launch.ts';

// macOS checks by itself, and nothing of this is asked there.
test.skip(process.platform === 'darwin');

let app: OpenApp;
test.beforeAll(async () => {
  app = await openApp({ args: ['--sample'] });
});
test.afterAll(async () => {
  await app.close();
});

/** A word with a capital is a name once it is saved in this box. */
const place = (page: Page) => page.getByLabel('Place', { exact: true });

/** Types into the box, puts the cursor on its last word and gives what the menu there says. */
async function menuAt(text: string): Promise<() => Promise<readonly string[]>> {
  const box = place(app.page);
  await box.fill('');
  await box.pressSequentially(`${text} `);
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('ArrowLeft');
  return async () => {
    await app.page.keyboard.press('ContextMenu');
    return app.menuAtPointer();
  };
}

for (const [language, wrong, right] of [
  ['English', 'shcool', 'school'],
  ['Welsh', 'plenntyn', 'plentyn'],
] as const) {
  test(`a wrong word in ${language} is put right from the menu at the pointer`, async () => {
    const menu = await menuAt(`the ${wrong}`);
    await expect.poll(menu).toContain(right);
    await app.chooseAtPointer(right);
    await expect(place(app.page)).toHaveValue(`the ${right} `);
  });
}

test('a word of either language, a name and initials are not marked', async () => {
  const surname = await app.page.evaluate(async () => {
    const conferenceId = window.location.hash.split('/')[2];
    const envelope = await window.waymark.request('record.read', { conferenceId });
    const { record } = (envelope as { value: { record: { people: { name: string }[] } } }).value;
    return record.people[0]?.name.split(' ').at(-1)?.toLowerCase() ?? '';
  });
  for (const word of ['children', 'phlentyn', 'dŵr', surname, `${surname}’s`, 'GP', '14th']) {
    // Once the second word is marked, the first has been answered, too.
    const menu = await menuAt(`${word} recieve`);
    await expect.poll(menu).toContain('receive');
    await app.page.keyboard.press('Home');
    await expect.poll(menu, word).toEqual(['Cut', 'Copy', 'Paste', 'Select all']);
  }
});

test('a name that is added is marked no longer', async () => {
  const unheard = 'brynglwysgoedmawr';
  const menu = await menuAt(unheard);
  await expect.poll(menu).toContain('No suggestion');
  await app.page.evaluate(async (familyName) => {
    const id = window.location.hash.split('/')[2];
    const command = {
      name: 'set',
      kind: 'conferences',
      id,
      values: { familyName: `B${familyName.slice(1)}` },
    };
    await window.waymark.request('record.apply', { conferenceId: id, command });
  }, unheard);
  await expect.poll(menu).not.toContain('No suggestion');
});
