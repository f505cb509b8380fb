/**
 * Shares out a table's width. Columns keep their shares unless one would have to cut a word; it
 * then gets the room it needs from columns that have some to spare.
 *
 * @param shares how the columns share the width
 * @param least width below which a column cuts words
 * @param total the width of the table, same unit as `least`
 */
export function columnWidths(
  shares: readonly number[],
  least: readonly number[],
  total: number,
): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => (total * share) / sum);
  // A column never takes more than what leaves the others a little.
  const wanted = least.map((width) => Math.min(width, total * 0.6));
  const lacking = widths.map((width, at) => Math.max(0, (wanted[at] ?? 0) - width));
  const spare = widths.map((width, at) => Math.max(0, width - (wanted[at] ?? 0)));
  const need = lacking.reduce((all, width) => all + width, 0);
  const have = spare.reduce((all, width) => all + width, 0);
  if (need === 0) return widths;
  const given = Math.min(1, have / need);
  const taken = have === 0 ? 0 : Math.min(1, need / have);
  return widths.map((width, at) => width + (lacking[at] ?? 0) * given - (spare[at] ?? 0) * taken);
}
