import { type AuthorityPath, valueAt } from '#shared/authority/edit.ts';
import { cleanText } from '#shared/record/fields.ts';
import { spellingOf } from '#shared/record/spelling.ts';
import { useAuthority } from '../../api/authority.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { Meanwhile } from '../fields/Meanwhile.tsx';
import { useSettled } from './useSettled.ts';

interface Props {
  readonly at: AuthorityPath;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** A box that grows; a single line when left out. */
  readonly lines?: 1 | 2;
  /** What its language is called; English when left out. */
  readonly language?: string;
  readonly width?: 'short' | 'full';
}

/** A text of the settings. */
export function SettledText(props: Props) {
  const shown = String(valueAt(useAuthority(), props.at) ?? '');
  return <TextOf {...props} shown={shown} read={cleanText} whenQuiet />;
}

/** A list of the settings, one entry a line. */
export function SettledLines(
  props: Props & {
    readonly entries: readonly string[];
    /** Gives the value for the lines that are not empty. */
    readonly read: (lines: readonly string[]) => unknown;
  },
) {
  const read = (typed: string) =>
    props.read(
      cleanText(typed)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  // Not while it is typed in: the line that was just begun would go.
  return (
    <TextOf {...props} shown={props.entries.join('\n')} read={read} whenQuiet={false} lines={2} />
  );
}

/** A value of the settings that is typed. */
export function TextOf(
  props: Props & {
    readonly shown: string;
    readonly read: (typed: string) => unknown;
    readonly whenQuiet: boolean;
    /** Gives how what was typed is understood. */
    readonly remarkOn?: (typed: string) => string | undefined;
  },
) {
  const { at, label, shown, read, whenQuiet } = props;
  const saved = useSettled(at, { label, shown, read, whenQuiet });
  return (
    <div className="settled">
      <TextInput
        label={label}
        hint={props.hint}
        placeholder={props.placeholder}
        width={props.width ?? 'full'}
        {...(props.lines ? { lines: props.lines } : {})}
        spelling={spellingOf(props.language ?? '')}
        place={at.join('.')}
        value={saved.value}
        onChange={saved.change}
        onBlur={saved.leave}
        onEnter={saved.handOver}
        problem={saved.problem}
        remark={saved.value === shown ? undefined : props.remarkOn?.(saved.value)}
      />
      <Meanwhile overtaken={saved.overtaken} theirs={shown} />
    </div>
  );
}
