/** Does the register say what the tests prove and where things really are? */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, idsInTitles, pathsIn, readRegister } from './register.ts';

/** How many requirements each chapter has, R1 first; they count from 1 without gaps. */
const CHAPTERS = [7, 8, 5, 15, 7, 2, 10, 5, 4, 2];

const SERIES = CHAPTERS.flatMap((count, chapter) =>
  Array.from({ length: count }, (_, index) => `R${chapter + 1}.${index + 1}`),
);

const register = readRegister();
const named = filesIn('tests', /\.(test|spec)\.tsx?$/).flatMap((file) =>
  idsInTitles(readFileSync(file, 'utf8')).map((id) => ({ id, file })),
);
const documents = filesIn('docs', /\.md$/);

describe('the register of requirements', () => {
  it('has every requirement of the series once, and no other', () => {
    expect(register.map(({ id }) => id)).toEqual(SERIES);
  });

  it('says of each whether it is done, begun or open, and of one begun what is missing', () => {
    const unclear = register.filter(
      ({ says, state }) =>
        says === '' || !/^(done$|begun: .+; missing: .+|open($|: .+))/.test(state),
    );
    expect(unclear).toEqual([]);
  });

  it('calls nothing done or begun that no test names', () => {
    const ids = new Set(named.map(({ id }) => id));
    const unproved = register.filter(({ id, state }) => !state.startsWith('open') && !ids.has(id));
    expect(unproved.map(({ id }) => id)).toEqual([]);
  });

  it('knows every requirement that a test names', () => {
    expect(named.filter(({ id }) => !SERIES.includes(id))).toEqual([]);
  });

  it('says where everything lives that is done or begun', () => {
    const nowhere = register.filter(
      ({ paths, state }) => !state.startsWith('open') && paths.length === 0,
    );
    expect(nowhere.map(({ id }) => id)).toEqual([]);
  });
});

describe('the titles of tests', () => {
  it('are read from texts and from rows of tables, not from comments', () => {
    const source = [
      '/** What a reader may see [R7.6]. */',
      "it('is one [R4.1]', () => {});",
      "it.each([['aim', 'R4.2']])('holds %s [%s]', () => {});",
      'it(`are two [R4.3, R4.10]`, () => {});',
    ].join('\n');
    expect(idsInTitles(source)).toEqual(['R4.1', 'R4.3', 'R4.10', 'R4.2']);
  });
});

describe.each(documents)('%s', (document) => {
  it('names only files and folders that are there', () => {
    const paths = pathsIn(readFileSync(document, 'utf8'));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
