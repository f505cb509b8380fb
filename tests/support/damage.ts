import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Flips one bit of a file. */
export function flipByte(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Flips one bit in the middle of every page of a database but its first. */
export function damagePages(path: string): void {
  const { size } = statSync(path);
  const bytes = readFileSync(path);
  for (let at = 4_096 + 2_000; at < size; at += 4_096) bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
