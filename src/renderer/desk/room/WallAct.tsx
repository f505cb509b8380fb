import {
  ChevronLeft,
  ChevronRight,
  ImageIcon,
  type LucideIcon,
  Minus,
  Pin,
  Plus,
  Snowflake,
} from 'lucide-react';
import type { WallAct as EveryAct } from '#shared/room/state.ts';
import { type KeyId, keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';
import { askWall } from './askWall.ts';

/** Taking the wall away is done where it was put up, in the bar above. */
type Act = Exclude<EveryAct, 'close'>;

const KEY_AND_ICON: Readonly<Record<Act, readonly [KeyId, LucideIcon]>> = {
  hold: ['wallHold', Pin],
  freeze: ['wallFreeze', Snowflake],
  blank: ['wallBlank', ImageIcon],
  back: ['wallBack', ChevronLeft],
  next: ['wallNext', ChevronRight],
  smaller: ['wallSmaller', Minus],
  larger: ['wallLarger', Plus],
};

/** One thing to do with the wall, by its key as well; pressed in while it stays on. */
export function WallAct(props: {
  id: Act;
  /** For what stays on until it is pressed again. */
  isOn?: boolean;
  isDisabled?: boolean;
}) {
  const { id, isOn, isDisabled = false } = props;
  const [key, Icon] = KEY_AND_ICON[id];
  return (
    <button
      type="button"
      className="button button-bar"
      aria-pressed={isOn}
      // It stays in reach of the keyboard: whoever has just pressed it keeps their place.
      aria-disabled={isDisabled}
      title={keyText(key)}
      onClick={() => !isDisabled && askWall('room.do', { act: id })}
    >
      <Icon size={18} aria-hidden="true" />
      <span>{t(`wall.acts.${id}`)}</span>
    </button>
  );
}
