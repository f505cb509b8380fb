/**
 * Every key of the desk, in one list: whatever listens asks here, and whatever tells of keys reads
 * here. What a key does is said by `t('keys.<id>')`, how it is written by `keyText`.
 */
import { t } from '../wording.ts';

export interface DeskKey {
  readonly id: string;
  /**
   * What is pressed, modifiers first: `Mod` is Ctrl, on a Mac Command; the last is the key as the
   * browser names it. The first of them is the one that is told.
   */
  readonly pressed: readonly string[];
  /** The same on a Mac, where it has other habits. */
  readonly onMac?: readonly string[];
  /** Where it works. */
  readonly where: 'everywhere' | 'conference' | 'wall' | 'cards';
}

/**
 * The keys in the order in which a list of them shows them.
 *
 * Lines are added by Alt+Enter: Ctrl+Enter goes on, and letters with Alt are the menu's on Windows
 * and write letters on a Mac. They move by Alt with an arrow, as in other editors, except while the
 * list of a picker is open. On a Mac, Option with an arrow moves the cursor by paragraphs, and
 * Control+Cmd with an arrow is what moves lines in Apple's own apps. Screen readers have none of
 * these for themselves.
 */
export const KEYS = [
  { id: 'find', pressed: ['Mod+K'], where: 'conference' },
  { id: 'onward', pressed: ['Mod+Enter'], where: 'conference' },
  { id: 'back', pressed: ['Mod+Shift+Enter'], where: 'conference' },
  { id: 'undo', pressed: ['Mod+Z'], where: 'conference' },
  {
    id: 'redo',
    pressed: ['Mod+Shift+Z', 'Ctrl+Y'],
    where: 'conference',
  },
  { id: 'addLine', pressed: ['Alt+Enter'], where: 'conference' },
  { id: 'addOuterLine', pressed: ['Alt+Shift+Enter'], where: 'conference' },
  {
    id: 'moveUp',
    pressed: ['Alt+ArrowUp'],
    onMac: ['Ctrl+Meta+ArrowUp'],
    where: 'conference',
  },
  {
    id: 'moveDown',
    pressed: ['Alt+ArrowDown'],
    onMac: ['Ctrl+Meta+ArrowDown'],
    where: 'conference',
  },
  // In a spreadsheet it fills in, too.
  { id: 'fillIn', pressed: ['Mod+D'], where: 'conference' },
  { id: 'takeShape', pressed: ['Mod+J'], where: 'conference' },
  { id: 'clock', pressed: ['F9'], where: 'conference' },
  { id: 'cardBeside', pressed: ['F8'], where: 'conference' },
  { id: 'cardsWindow', pressed: ['Shift+F8'], where: 'conference' },
  { id: 'heard', pressed: ['Shift+F9'], where: 'conference' },
  { id: 'wayBack', pressed: ['Alt+ArrowLeft'], onMac: ['Meta+['], where: 'conference' },
  // These are the menu's, so that they are heard on the wall as well.
  { id: 'wall', pressed: ['Mod+Shift+W'], where: 'wall' },
  { id: 'wallHold', pressed: ['Mod+Shift+H'], where: 'wall' },
  { id: 'wallFreeze', pressed: ['Mod+Shift+F'], where: 'wall' },
  { id: 'wallBlank', pressed: ['Mod+Shift+B'], where: 'wall' },
  { id: 'wallNext', pressed: ['Mod+Shift+PageDown'], where: 'wall' },
  { id: 'wallBack', pressed: ['Mod+Shift+PageUp'], where: 'wall' },
  { id: 'wallLarger', pressed: ['Mod+Shift+L'], where: 'wall' },
  { id: 'wallSmaller', pressed: ['Mod+Shift+S'], where: 'wall' },
  { id: 'cardOnward', pressed: ['ArrowRight', 'PageDown'], where: 'cards' },
  { id: 'cardBack', pressed: ['ArrowLeft', 'PageUp'], where: 'cards' },
  { id: 'cardNow', pressed: ['Home'], where: 'cards' },
  { id: 'keys', pressed: ['Mod+/', 'Shift+?'], where: 'everywhere' },
  // These two are the menu's: it hears them before the page does.
  { id: 'newWindow', pressed: ['Mod+Shift+N'], where: 'everywhere' },
  { id: 'lock', pressed: ['Mod+L'], where: 'everywhere' },
] as const satisfies readonly DeskKey[];

export type KeyId = (typeof KEYS)[number]['id'];

/** What of a key press says which key it was. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly isComposing?: boolean;
};

const onMac = globalThis.navigator?.platform.startsWith('Mac') ?? false;

/** Gives the ways to press a key on this kind of computer. */
function waysOf(id: KeyId, mac: boolean): readonly string[] {
  const key: DeskKey | undefined = KEYS.find((one) => one.id === id);
  return (mac ? key?.onMac : undefined) ?? key?.pressed ?? [];
}

/**
 * Says whether a press is this key, with its modifiers and no others. While letters are being put
 * together by an input method, none is.
 */
export function isKey(id: KeyId, press: Press, mac = onMac): boolean {
  if (press.isComposing) return false;
  return waysOf(id, mac).some((way) => {
    const parts = way.split('+');
    const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
    return (
      press.key.toLowerCase() === parts.at(-1)?.toLowerCase() &&
      press.ctrlKey === (has('Ctrl') || (has('Mod') && !mac)) &&
      press.metaKey === (has('Meta') || (has('Mod') && mac)) &&
      press.altKey === has('Alt') &&
      press.shiftKey === has('Shift')
    );
  });
}

const SIGNS = [
  'ctrl',
  'alt',
  'shift',
  'enter',
  'arrowLeft',
  'arrowUp',
  'arrowDown',
  'arrowRight',
  'home',
  'pageUp',
  'pageDown',
] as const;
const MAC_SIGNS = ['ctrl', 'alt', 'meta'] as const;

/** Gives one part of a key as it stands on the keys of this kind of computer. */
function signOf(part: string, mac: boolean): string {
  const name = part === 'Mod' ? (mac ? 'meta' : 'ctrl') : part.toLowerCase();
  const onThisMac = mac && MAC_SIGNS.find((sign) => sign === name);
  if (onThisMac) return t(`keySigns.mac.${onThisMac}`);
  const known = SIGNS.find((sign) => sign.toLowerCase() === name);
  return known ? t(`keySigns.${known}`) : part;
}

/** Gives a key as it is written for people, such as `Ctrl+Shift+Enter`. */
export function keyText(id: KeyId, mac = onMac): string {
  const [first = ''] = waysOf(id, mac);
  return first
    .split('+')
    .map((part) => signOf(part, mac))
    .join('+');
}

/** Gives what a key does, such as “Next page”. */
export function keyMeaning(id: KeyId): string {
  return t(`keys.${id}`);
}
