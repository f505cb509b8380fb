/** The straight line through measurements, and how far they are from it. */
export interface Fit {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly slope: number;
  readonly start: number;
  /** The largest distance of a point from the line, as a part of what the line says there. */
  readonly furthest: number;
}

/** Gives the line of least squares. */
export function fitOf(points: Fit['points']): Fit {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([each]) => each));
  const y = mean(points.map(([, each]) => each));
  const slope =
    mean(points.map(([px, py]) => (px - x) * (py - y))) / mean(points.map(([px]) => (px - x) ** 2));
  const start = y - slope * x;
  const away = points.map(([px, py]) => Math.abs(py / (start + slope * px) - 1));
  return { points, slope, start, furthest: Math.max(...away) };
}
