/** Gives the name by which something that opens beside a control finds it (CSS anchor positioning). */
export function anchorOf(id: string): string {
  return `--${CSS.escape(id)}`;
}
