/** Several names as one list, in the manner of a language. */
import { andInWelsh } from './welsh.ts';

// How the data for Welsh leaves it to the writer: “Mam, Tyler a(c) Alfie”.
const OPEN_AND = /^(,? )(?:a\(c\)|ac?) $/u;

const formats = new Map<string, Intl.ListFormat>();

function formatOf(language: string): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, format);
  return format;
}

/** Gives “Mum, Nan and Samira”, and in Welsh “Mam, Nain a Samira” or “Mam ac Alfie”. */
export function listIn(language: string, names: readonly string[]): string {
  const format = formatOf(language);
  if (!language.startsWith('cy')) return format.format(names);
  let and = '';
  return format
    .formatToParts(names)
    .map(({ type, value }) => {
      if (type === 'literal') {
        const before = OPEN_AND.exec(value)?.[1];
        and = before ?? '';
        return before === undefined ? value : '';
      }
      const text = and === '' ? value : ` ${andInWelsh(value)}`;
      and = '';
      return text;
    })
    .join('');
}
