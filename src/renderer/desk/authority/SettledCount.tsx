import { type AuthorityPath, valueAt } from '#shared/authority/edit.ts';
import { useAuthority } from '../../api/authority.ts';
import { handOver, keyOf } from '../../api/unsaved.ts';
import { NumberInput } from '../../components/NumberInput.tsx';
import { Meanwhile } from '../fields/Meanwhile.tsx';
import { useSettled } from './useSettled.ts';

/** A number of the settings, or none. */
export function SettledCount(props: {
  at: AuthorityPath;
  label: string;
  hint?: string;
  least: number;
  most: number;
  /** What stands and what is settled, where the value is more than its number. */
  shown?: number | null;
  read?: (count: number | null) => unknown;
}) {
  const { at, label } = props;
  const settled = valueAt(useAuthority(), at);
  const shown = props.shown === undefined ? (settled as number | null) : props.shown;
  const read = props.read ?? ((count: number | null) => count);
  const saved = useSettled(at, { label, shown, read, whenQuiet: false });
  return (
    <div className="settled">
      <NumberInput
        label={label}
        hint={props.hint}
        place={at.join('.')}
        least={props.least}
        most={props.most}
        value={saved.value}
        onChange={(count) => {
          saved.change(count);
          void handOver(keyOf({ rowId: 'authority', field: at.join('.') }));
        }}
      />
      {saved.problem && <p className="field-problem">{saved.problem}</p>}
      <Meanwhile overtaken={saved.overtaken} theirs={shown === null ? '' : String(shown)} />
    </div>
  );
}
