const HOUR_MS = 3_600_000;
const FEW_SECONDS_MS = 5_000;

/** Does something every hour until the function it gives is called. */
export function everyHour(run: () => void): () => void {
  return every(HOUR_MS, run);
}

/** Does something every five seconds until the function it gives is called. */
export function everyFewSeconds(run: () => void): () => void {
  return every(FEW_SECONDS_MS, run);
}

function every(milliseconds: number, run: () => void): () => void {
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}
