/** Vague words as they are typed, one a line: “robust”, or “robust = what will be seen”. */
import type { Local } from '#shared/coach/local.ts';

type Vague = NonNullable<Local['add']['vague']>[number];

/** Stands between a word and what may stand in its place. */
const INSTEAD = ' = ';

/** Gives the line of a word. */
export function lineOf({ say, instead }: Vague): string {
  return instead === undefined ? say : `${say}${INSTEAD}${instead}`;
}

/** Gives the word of a line. One that was there before keeps what is not typed of it. */
export function fromLine(before: readonly Vague[]) {
  return (line: string): Vague => {
    const at = line.indexOf(INSTEAD);
    const say = (at < 0 ? line : line.slice(0, at)).trim();
    const instead = at < 0 ? '' : line.slice(at + INSTEAD.length).trim();
    const isWeak = before.find((one) => one.say === say)?.isWeak;
    return {
      say,
      ...(instead === '' ? {} : { instead }),
      ...(isWeak === undefined ? {} : { isWeak }),
    };
  };
}
