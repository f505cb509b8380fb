/**
 * `npm run -s coach:score`: precision, recall and F1 of the verdict and of each rule, on each part
 * of the labelled set. `README.md` says what the parts are.
 */
import { type Count, linesOf, PARTS, rates, score } from './score.ts';

const percent = (value: number) => value.toFixed(3);

function rowOf(name: string, count: Count): string {
  const { precision, recall, f1 } = rates(count);
  return [
    name.padEnd(12),
    ...[precision, recall, f1].map((rate) => percent(rate).padStart(10)),
    ...[count.right, count.wrong, count.besides, count.missed].map((n) => `${n}`.padStart(8)),
  ].join('');
}

const HEAD = [
  ' '.repeat(12),
  ...['precision', 'recall', 'F1'].map((word) => word.padStart(10)),
  ...['right', 'wrong', 'besides', 'missed'].map((word) => word.padStart(8)),
].join('');

for (const part of PARTS) {
  const { lines, fine, verdict, byRule } = score(linesOf(part));
  // Of the other parts a reader gave the verdict alone.
  const isLabelledByRule = part === 'tuning' || part === 'keptAside';
  const rules = (isLabelledByRule ? byRule : [])
    .filter(({ right, wrong, besides, missed }) => right + wrong + besides + missed > 0)
    .map((count) => rowOf(count.rule, count));
  console.log(
    [
      `${part}: ${lines} lines, ${fine} of them fine`,
      HEAD,
      rowOf('verdict', verdict),
      ...rules,
      '',
    ].join('\n'),
  );
}
