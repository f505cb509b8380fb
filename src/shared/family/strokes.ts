/** How the paths of a family map are drawn. Every difference is one of form: it survives a photocopier. */

/** `home` encloses a household; `cross` says that somebody died; `inner` is a second edge. */
export const STROKES = ['line', 'dashed', 'dotted', 'shape', 'inner', 'cross', 'home'] as const;
export type Stroke = (typeof STROKES)[number];

/** Widths and dashes in points. */
export const STROKE_STYLES: Readonly<
  Record<Stroke, { readonly width: number; readonly dashes: readonly number[] }>
> = {
  line: { width: 1.4, dashes: [] },
  dashed: { width: 1.4, dashes: [6, 4] },
  dotted: { width: 1.6, dashes: [1.6, 4] },
  shape: { width: 1.6, dashes: [] },
  inner: { width: 1.2, dashes: [] },
  cross: { width: 1.4, dashes: [] },
  home: { width: 1, dashes: [2, 3] },
};
