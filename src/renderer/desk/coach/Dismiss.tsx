import { useState } from 'react';
import type { Rule } from '#shared/coach/finding.ts';
import { cleanText } from '#shared/record/fields.ts';
import { newId } from '#shared/record/ids.ts';
import type { Kind, Row } from '#shared/record/record.ts';
import { useActs } from '../../api/conference.tsx';
import { handOverAll } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { fieldWording, t } from '../wording.ts';

/** Leaves a line as it is, with the reason; it is kept and stands on the check step. */
export function Dismiss<K extends Kind>(props: {
  kind: K;
  row: Row<K>;
  field: string;
  rule: Rule;
  text: string;
  whenKept: () => void;
}) {
  const { kind, row, field, rule, text } = props;
  const { apply } = useActs();
  const [reason, setReason] = useState('');
  const { label, placeholder } = fieldWording('dismissals', 'reason');
  const keep = async () => {
    await handOverAll();
    const said = { itemKind: kind, itemId: row.id, itemField: field, rule, text, reason };
    await apply({
      name: 'add',
      rows: [{ kind: 'dismissals', row: { id: newId(), ...said } }],
    });
  };
  const press = () => {
    // Not before the key is up, which would write a new line there.
    requestAnimationFrame(props.whenKept);
    // The bar says why, should it not be saved.
    keep().catch(() => {});
  };
  return (
    <div className="coach-leave">
      <TextInput
        label={label}
        placeholder={placeholder}
        value={reason}
        onChange={(typed) => setReason(cleanText(typed))}
        onEnter={press}
      />
      <Button look="quiet" onPress={press}>
        {t('coach.leave')}
      </Button>
    </div>
  );
}
