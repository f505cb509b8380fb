/** Names for files that every system takes, Windows being the strictest. */

import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';

/** Longest name with its ending, in UTF-16 units (Windows) and in bytes (Linux, macOS). */
const MOST_UNITS = 120;
const MOST_BYTES = 240;

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const FORBIDDEN = /[<>:"/\\|?*]/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cut(name: string, units: number, bytes: number): string {
  let kept = '';
  for (const { segment } of letters.segment(name)) {
    const longer = kept + segment;
    if (longer.length > units || Buffer.byteLength(longer) > bytes) break;
    kept = longer;
  }
  return kept.replace(/[\s.]+$/, '');
}

function safe(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (plain === '') return 'copy';
  return RESERVED.test(plain.split('.')[0]?.trim() ?? '') ? `_${plain}` : plain;
}

/** Names with the same key are the same file on some system. */
const keyOf = (name: string) => name.normalize('NFKC').toLowerCase();

/**
 * Gives each name one that is safe and different from all others, also where a system does not
 * tell capitals from small letters. Room is left for the longest ending.
 * @param others names that are taken already.
 */
export function safeNames(
  names: readonly string[],
  others: readonly string[] = [],
): readonly string[] {
  const taken = new Set(others.map(keyOf));
  const room = (ending: string) => {
    const extra = ending.length + '.docx'.length;
    return [MOST_UNITS - extra, MOST_BYTES - extra] as const;
  };
  return names.map((name) => {
    const plain = safe(name);
    for (let number = 1; number <= names.length + others.length; number += 1) {
      const ending = number === 1 ? '' : `-${number}`;
      const candidate = `${cut(plain, ...room(ending))}${ending}`;
      const key = keyOf(candidate);
      if (taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
    throw new WaymarkError('internal', 'Two copies would have the same file name.');
  });
}

export const fileNameOf = (name: string, format: Format): string => `${name}.${format}`;
