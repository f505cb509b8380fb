/** Measuring two ways of doing the same, turn by turn, so that both meet the same machine. */

export interface Times {
  /** Milliseconds in the middle, and those that one in twenty takes longer than. */
  readonly p50: number;
  readonly p95: number;
}

export interface Measured {
  readonly what: string;
  readonly n: number;
  readonly waymark: Times;
  readonly bare: Times;
}

type Run = (turn: number) => unknown;

/**
 * Measures Waymark and bare SQLite, a few turns of each unmeasured first.
 * @param before what happens before each turn and is not measured.
 */
export async function measure(
  what: string,
  n: number,
  waymark: Run,
  bare: Run,
  before: Run = () => {},
): Promise<Measured> {
  const times: { waymark: number[]; bare: number[] } = { waymark: [], bare: [] };
  const unmeasured = Math.ceil(n / 10);
  for (let turn = 0; turn < unmeasured + n; turn += 1) {
    await before(turn);
    const both = [await timeOf(waymark, turn), await timeOf(bare, turn)] as const;
    if (turn < unmeasured) continue;
    times.waymark.push(both[0]);
    times.bare.push(both[1]);
  }
  return { what, n, waymark: timesOf(times.waymark), bare: timesOf(times.bare) };
}

async function timeOf(run: Run, turn: number): Promise<number> {
  const start = performance.now();
  await run(turn);
  return performance.now() - start;
}

/** Gives the middle of measurements, and what one in twenty takes longer than. */
export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Gives the measurements as lines of a table, ratios last. */
export function tableOf(measured: readonly Measured[]): string[] {
  const rows = measured.map(({ what, n, waymark, bare }) => [
    what,
    `${n}`,
    ...[waymark.p50, waymark.p95, bare.p50, bare.p95].map((time) => time.toFixed(2)),
    `${ratio(waymark.p50, bare.p50)}`,
    `${ratio(waymark.p95, bare.p95)}`,
  ]);
  const head = ['', 'n', 'p50 ms', 'p95 ms', 'bare p50', 'bare p95', 'p50 ratio', 'p95 ratio'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((text, column) =>
        (column === 0 ? text.padEnd : text.padStart).call(text, widths[column] ?? 0),
      )
      .join('  '),
  );
}

/** Gives how many times as long, such as `1.4×`. */
export function ratio(ours: number, bare: number): string {
  return `${(ours / bare).toFixed(1)}×`;
}
