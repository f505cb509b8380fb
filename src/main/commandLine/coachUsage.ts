/** What the command for looking through lines understands. */
import { parseArgs } from 'node:util';
import { SORTS, type Sort } from '#shared/coach/context.ts';
import { sortNamed } from '#shared/coach/sorts.ts';

export const COACH_USAGE = `Looks through lines of a plan by the rules of the writing coach.

  npm run -s coach -- --kind outcome < lines.txt
  npm run -s coach -- --jsonl < lines.jsonl

  --kind KIND     what the lines are: ${SORTS.join(', ')}
  --jsonl         a line is {"text", "kind", "people"?, "services"?, "quotes"?, "children"?}, and a
                  line comes out for each: {"verdict": "fine" | "look-again", "findings": […]}
  --lists FILE    what an authority adds or switches off (resources/coach/README.md)
`;

export interface CoachWish {
  readonly sort: Sort | null;
  readonly isJson: boolean;
  readonly listsFile: string | null;
}

/** Gives what the arguments ask for, or null when they cannot be understood. */
export function readCoachWish(args: readonly string[]): CoachWish | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        kind: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        lists: { type: 'string' },
      },
      strict: true,
    });
    const sort = values.kind === undefined ? null : sortNamed(values.kind);
    if (sort === undefined || (sort === null && !values.jsonl)) return null;
    return { sort, isJson: values.jsonl, listsFile: values.lists ?? null };
  } catch {
    return null;
  }
}
