/** Small acts on text that people typed. They change how it stands in a sentence, never its words. */
import { FIRST_LANGUAGE } from '../../wording/language.ts';
import { listIn } from '../../wording/lists.ts';
import type { Run, Runs } from '../blocks.ts';

/** Gives the text with a capital at its start. */
export function capital(text: string): string {
  const [first = '', ...rest] = [...text.trim()];
  return first.toLocaleUpperCase(FIRST_LANGUAGE) + rest.join('');
}

/** Gives the text with a small letter at its start, to follow a name. */
export function uncapital(text: string): string {
  // An abbreviation such as “IRO” keeps its letters.
  if (/^\p{Lu}\p{Lu}/u.test(text.trim())) return text.trim();
  const [first = '', ...rest] = [...text.trim()];
  return first.toLocaleLowerCase(FIRST_LANGUAGE) + rest.join('');
}

/** Gives the text with a full stop unless it ends with a mark already; an empty text stays empty. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…:]["”’)\]]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Gives the text without a full stop at its end, to stand inside a sentence or a heading. */
export function withoutStop(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/u, '');
}

/** Gives a text's sentences, each with its mark. “8.30 am”, “Mr. Lee” and “e.g. a walk” stay whole. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) =>
      line.split(
        /(?<=[.!?…]["”’)\]]?)(?<!\b(?:Mr|Mrs|Ms|Dr|St|e\.g|i\.e)\.)\s+(?=[\p{Lu}\p{N}"“‘])/u,
      ),
    )
    .map((part) => sentence(capital(part)))
    .filter((part) => part !== '');
}

/** Gives “Mum, Nan and Samira”, leaving out what is empty or said twice. */
export function listed(names: readonly string[], language: string): string {
  const wanted = [...new Set(names.filter((name) => name.trim() !== ''))];
  return listIn(language, wanted);
}

/** Gives full sentences joined into one text; empty ones fall out. */
export function joined(texts: readonly string[]): string {
  return texts
    .map((text) => sentence(capital(text)))
    .filter((text) => text !== '')
    .join(' ');
}

export const plain = (text: string): Runs => [{ text }];
export const bold = (text: string): Run => ({ text, bold: true });
export const own = (text: string): Run => ({ text, own: true });
