/** Is every text of the screens, the menu and the dialogs used somewhere, and every family whole? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GAP_CLAUSES } from '#shared/plan/gap.ts';
import { OWN_VOICES } from '#shared/plan/kindOfMeeting.ts';
import { PARTS_OF_STEP, STEPS, type Step } from '#shared/plan/way.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES } from '#shared/record/record.ts';
import { CATALOGUES } from '#shared/wording/catalogues.ts';

const { desk, room: wall, shell } = CATALOGUES['en-GB'];

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Gives every key of a catalogue, without the endings of plurals. */
function keysOf(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return [place.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    keysOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

/** Gives the keys that no code names: in full, or as a template whose open ends it also names. */
function deadIn(keys: readonly string[], source: string, elsewhere: string): string[] {
  const literals = new Set([...source.matchAll(/['"]([\w.]+)['"]/g)].map(([, key]) => key));
  const templates = [...source.matchAll(/`(\w+\.(?:[\w.]|\$\{[^}]+\})+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]+\}/g, '(\\w+)')}$`),
  );
  const words = new Set(elsewhere.match(/\w+/g));
  return keys.filter((key) => {
    if (literals.has(key)) return false;
    return !templates.some((template) => {
      const ends = template.exec(key)?.slice(1);
      return ends?.every((end) => words.has(end)) ?? false;
    });
  });
}

const windows = sourceOf('src/renderer');
const shared = sourceOf('src/shared');
/** Steps and rules are put into words there, for the screens and for calendars. */
const rules = sourceOf('src/shared/rules');
/** What the wall says is put together there; the sheet that is passed round has its words too. */
const room = sourceOf('src/shared/room') + sourceOf('src/renderer/desk/steps/analysis');

/** Parts of the catalogue whose keys are the record's own names, or signs that are spelt out. */
const FAMILIES = ['fields', 'gaps', 'pages', 'pagesFor', 'parts', 'rowKinds', 'spelling'];

describe('no text is dead', () => {
  it('on the screens', () => {
    const keys = keysOf(desk).filter((key) => !FAMILIES.includes(key.split('.')[0] ?? ''));
    expect(keys.length).toBeGreaterThan(400);
    expect([...new Set(deadIn(keys, windows + rules, windows + shared))]).toEqual([]);
  });

  it('on the wall', () => {
    const keys = keysOf(wall);
    expect(keys.length).toBeGreaterThan(50);
    expect([...new Set(deadIn(keys, room, shared))]).toEqual([]);
  });

  it('in the menu and the system dialogs', () => {
    const source = sourceOf('src/main/shell') + readFileSync('src/main/index.ts', 'utf8');
    expect([...new Set(deadIn(keysOf(shell), source, source))]).toEqual([]);
  });

  it('and one that is planted is found', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: planted source code
    const source = "t('home.title'); t(`day.${problem}`); const problems = ['notADay'];";
    const keys = ['home.title', 'home.gone', 'day.notADay', 'day.gone'];
    expect(deadIn(keys, source, source)).toEqual(['home.gone', 'day.gone']);
  });
});

describe('every family of texts is whole, and has nothing else', () => {
  it('one page for each part of each step', () => {
    const wanted = Object.fromEntries(STEPS.map((step) => [step, [...PARTS_OF_STEP[step]].sort()]));
    for (const family of [desk.parts, desk.pages]) {
      const named = Object.entries(family).map(([step, parts]) => [
        step,
        Object.keys(parts).sort(),
      ]);
      expect(Object.fromEntries(named)).toEqual(wanted);
    }
    for (const [place, page] of Object.entries(desk.pages).flatMap(([step, parts]) =>
      Object.entries(parts).map(([part, words]) => [`${step}/${part}`, words] as const),
    )) {
      expect(Object.keys(page as object), place).toEqual(['question', 'hint', 'why']);
    }
  });

  it('own words of a kind of meeting for pages and steps that there are [R1.1]', () => {
    const asked = ['name', 'question', 'hint', 'why'];
    for (const [voice, steps] of Object.entries(desk.pagesFor)) {
      expect(OWN_VOICES).toContain(voice);
      for (const [step, parts] of Object.entries(steps)) {
        const known: readonly string[] = PARTS_OF_STEP[step as Step];
        for (const [part, words] of Object.entries(parts)) {
          if (part === 'name') continue;
          expect(known, `${voice}.${step}`).toContain(part);
          const others = Object.keys(words as object).filter((key) => !asked.includes(key));
          expect(others, `${voice}.${step}.${part}`).toEqual([]);
        }
      }
    }
  });

  it('one sentence for each gap', () => {
    expect(Object.keys(desk.gaps).sort()).toEqual(Object.keys(GAP_CLAUSES).sort());
  });

  it('one name for each kind of row', () => {
    expect(Object.keys(desk.rowKinds).sort()).toEqual([...KIND_NAMES].sort());
  });

  it('fields that the record has, and that a window shows', () => {
    const words = new Set(windows.match(/\w+/g));
    for (const [kind, fields] of Object.entries(desk.fields)) {
      for (const field of Object.keys(fields)) {
        const known = Object.hasOwn(KINDS[kind as 'people'].shape, field);
        expect(known && words.has(field), `${kind}.${field}`).toBe(true);
      }
    }
  });
});
