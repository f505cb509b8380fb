/** Where patterns stand in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives every place of a pattern (which is global) in a text. */
export function placesOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Gives the first place, or undefined. */
export function firstPlace(pattern: RegExp, text: string): Span | undefined {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

export const has = (pattern: RegExp, text: string) => firstPlace(pattern, text) !== undefined;

/** Gives a text in which these places are blank, and everything else stands where it stood. */
export function blank(text: string, places: readonly Span[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

export const isWithin = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end;
