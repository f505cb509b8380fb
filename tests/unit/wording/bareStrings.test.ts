/** Does every word on screen come from a catalogue? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareStringsIn } from './bareStrings.ts';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

describe('words in the code', () => {
  it('are none in the windows', () => {
    const all = files('src/renderer');
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((name) => bareStringsIn(name, readFileSync(name, 'utf8')))).toEqual([]);
  });

  it('are none in the menu and the system dialogs', () => {
    const bare = ['menu', 'menuTemplate', 'dialogs', 'windows']
      .map((name) => `src/main/shell/${name}.ts`)
      .flatMap((name) => bareStringsIn(name, readFileSync(name, 'utf8')));
    expect(bare).toEqual([]);
    const menu = readFileSync('src/main/shell/menuTemplate.ts', 'utf8');
    expect(menu).not.toMatch(/label: ['"`]/);
  });

  it.each([
    ['text between tags', '<p>Saved</p>'],
    ['text beside an expression', '<p>{count} open</p>'],
    ['text in braces', "<p>{'Saved'}</p>"],
    ['a choice of two texts', "<p>{isOpen ? 'Open' : t('closed')}</p>"],
    ['text after a condition', "<p>{isOpen && 'Open'}</p>"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: planted source code
    ['a template', '<p>{`${count} open`}</p>'],
    ['a name for screen readers', '<nav aria-label="Steps" />'],
    ['a title', '<span title="Undo" />'],
    ['a placeholder', '<input placeholder="Type a name" />'],
    ['a label', "<TextInput label={'Name'} />"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: planted source code
    ['a label that is put together', '<TextInput label={`Name of ${child}`} />'],
    ['a label that depends', "<TextInput label={isChild ? 'Child' : name} />"],
    ['a hint of our own component', '<Question hint="Say it aloud" />'],
    ['a sentence that is kept for later', "const problem = 'That did not work';"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: planted source code
    ['a sentence put together', 'const problem = `Nobody is called ${name} here`;'],
    ['the title of the window', "document.title = 'The start page';"],
    ['a sentence in a list', "const texts = { none: 'Nothing is missing' };"],
  ])('planted as %s are found', (_, code) => {
    const source = `export const x = () => { ${code.startsWith('<') ? `return ${code};` : code} };`;
    expect(bareStringsIn('planted.tsx', source)).toHaveLength(1);
  });

  it.each([
    '<p>{t("home.title")}</p>',
    '<p className="note note-look" role="status">{name} · {count}</p>',
    '<TextInput label={t(isChild ? "fields.child" : "fields.parent")} />',
    '<Button onPress={() => goTo("#/")}>{children}</Button>',
    '<p>{kind === "child" ? name : other}</p>',
  ])('are not seen where there are none: %s', (code) => {
    expect(bareStringsIn('lawful.tsx', `export const x = () => ${code};`)).toEqual([]);
  });
});

describe('the language', () => {
  it('is named in one module alone', () => {
    const named = [...files('src/renderer'), ...files('src/shared'), ...files('src/main')].filter(
      (name) => !name.includes('/migrations/') && /['"]en-GB['"]/.test(readFileSync(name, 'utf8')),
    );
    expect(named).toEqual(['src/shared/wording/language.ts']);
  });

  it('is given to every date, number and list that is written out', () => {
    const without = files('src/renderer').flatMap((name) => {
      const text = readFileSync(name, 'utf8');
      const made = text.match(/Intl\.(DateTime|List|Number|Relative\w+)Format\((?!language\b)/g);
      return made ? [name] : [];
    });
    expect(without).toEqual([]);
  });
});
