import { ANSWERS, INVOLVEMENT, READINESS } from '#shared/record/choices.ts';
import type { Parent } from '#shared/record/record.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';

/** Part in the children's lives, readiness for change, and barriers [R1.3, R3.5]. */
export function Readiness(props: { parent: Parent; name: string }) {
  const { parent, name } = props;
  const kind = 'parents';
  const names = { name };
  return (
    <div className="sheet">
      <ChoiceField
        kind={kind}
        row={parent}
        field="involvement"
        list="involvement"
        values={INVOLVEMENT}
      />
      {parent.involvement === 'notInvolved' && (
        <WordsField kind={kind} row={parent} field="notInvolvedReason" names={names} lines={2} />
      )}
      <ChoiceField kind={kind} row={parent} field="readiness" list="readiness" values={READINESS} />
      <ChoiceField
        kind={kind}
        row={parent}
        field="acceptsChange"
        list="answer"
        values={ANSWERS}
        names={names}
      />
      <WordsField kind={kind} row={parent} field="barriers" lines={2} />
    </div>
  );
}
