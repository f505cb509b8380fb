/** The project's register of requirements and the titles of its tests, both as they stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Requirement {
  readonly id: string;
  readonly says: string;
  /** Paths that the line names, from the root of the project. */
  readonly paths: readonly string[];
  /** `done`, `begun` or `open`, with what follows it. */
  readonly state: string;
}

/** Gives the lines of `docs/requirements.md` in their order. */
export function readRegister(): Requirement[] {
  return readFileSync('docs/requirements.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| R\d/.test(line))
    .map((line) => {
      const [id = '', says = '', , , state = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return { id, says, paths: pathsIn(line), state };
    });
}

const PATH = /`((?:src|tests|tools|resources|docs)\/[\w./-]+)`/g;

/** Gives the paths of the project that a text names between backticks. */
export function pathsIn(text: string): string[] {
  return [...text.matchAll(PATH)].map(([, path]) => path ?? '');
}

/** Gives every file of a folder whose name ends so, however deep. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
}

/**
 * Gives the ids that the titles of a test file name, such as `[R4.1, R4.2]`. A title with `[%s]`
 * takes its ids from the rows of its table, where each is a text of its own.
 */
export function idsInTitles(source: string): string[] {
  const code = source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join('\n');
  const named = [...code.matchAll(/\[(R\d+\.\d+(?:, R\d+\.\d+)*)\]/g)].flatMap(([, ids = '']) =>
    ids.split(', '),
  );
  const fromRows = code.includes('[%s]')
    ? [...code.matchAll(/'(R\d+\.\d+)'/g)].map(([, id = '']) => id)
    : [];
  return [...named, ...fromRows];
}
