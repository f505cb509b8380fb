/**
 * Fixed wording, read through i18next. Keys are typed from the English catalogue, so a missing
 * one does not compile. What people typed is only ever a value and is never read as a template.
 */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { CATALOGUES, type WordingLanguage } from './catalogues.ts';
import { FIRST_LANGUAGE } from './language.ts';
import { WELSH_FORMATS } from './welsh.ts';

export interface Wording {
  /** BCP 47, e.g. `en-GB`. */
  readonly language: WordingLanguage;
  /** The instance itself, for react-i18next. */
  readonly instance: i18n;
  /** Wording of the copies. */
  readonly documents: TFunction<'documents'>;
  /** Wording of the wall. */
  readonly room: TFunction<'room'>;
  /** Wording of the screens. */
  readonly desk: TFunction<'desk'>;
  /** Labels of the fixed lists, e.g. `conferenceKind.initial`. */
  readonly choices: TFunction<'choices'>;
  /** What the clauses of the guidance ask for, in our own words. */
  readonly guidance: TFunction<'guidance'>;
  /** Menu and system dialogs. */
  readonly shell: TFunction<'shell'>;
}

/** Gives the same wording, that keeps what it gave for keys without names. */
function remembering<
  T extends TFunction<'documents' | 'room' | 'desk' | 'choices' | 'guidance' | 'shell'>,
>(read: T): T {
  const given = new Map<unknown, string>();
  const remembered = (key: never, names?: never) => {
    if (names !== undefined) return read(key, names);
    const text = given.get(key) ?? read(key);
    given.set(key, text);
    return text;
  };
  return remembered as unknown as T;
}

/**
 * Gives a fresh set of wording for one language. It keeps no state outside itself.
 * @param catalogues its texts, where they are not those that ship
 */
export function createWording(
  language: WordingLanguage = FIRST_LANGUAGE,
  catalogues: typeof CATALOGUES = CATALOGUES,
): Wording {
  const instance = createInstance({
    lng: language,
    fallbackLng: FIRST_LANGUAGE,
    resources: structuredClone(catalogues),
    ns: ['documents', 'room', 'desk', 'choices', 'guidance', 'shell'],
    defaultNS: 'documents',
    // In memory, so there is nothing to wait for.
    initAsync: false,
    // Both renderers and React escape by themselves.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  instance.init();
  for (const [name, format] of Object.entries(WELSH_FORMATS)) {
    instance.services.formatter?.add(name, (value: unknown) => format(String(value)));
  }
  return {
    language,
    instance,
    documents: remembering(instance.getFixedT(language, 'documents')),
    room: remembering(instance.getFixedT(language, 'room')),
    desk: remembering(instance.getFixedT(language, 'desk')),
    choices: remembering(instance.getFixedT(language, 'choices')),
    guidance: remembering(instance.getFixedT(language, 'guidance')),
    shell: remembering(instance.getFixedT(language, 'shell')),
  };
}

const made = new Map<WordingLanguage, Wording>();

/** Gives the wording of a language, made once. */
export function wording(language: WordingLanguage = FIRST_LANGUAGE): Wording {
  const known = made.get(language) ?? createWording(language);
  made.set(language, known);
  return known;
}
