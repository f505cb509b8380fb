import type { Child, Outcome } from '#shared/record/record.ts';
import { WordsField } from '../../fields/WordsField.tsx';

/** What will be seen and heard, by whom, how often, and how the child will say it [R4.3]. */
export function HowWeKnow(props: { outcome: Outcome; child: Child; name: string }) {
  const { outcome, child, name } = props;
  const kind = 'outcomes';
  return (
    <>
      <WordsField kind={kind} row={outcome} field="measure" lines={2} />
      <div className={child.unborn ? 'columns' : 'columns columns-3'}>
        <WordsField kind={kind} row={outcome} field="seenBy" lines={1} />
        <WordsField kind={kind} row={outcome} field="seenOften" lines={1} />
        {!child.unborn && (
          <WordsField kind={kind} row={outcome} field="childSays" names={{ name }} lines={1} />
        )}
      </div>
    </>
  );
}
