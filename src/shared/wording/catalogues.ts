/**
 * The catalogues of fixed wording. A further language is a folder of three files and one line here
 * (`resources/wording/README.md`); TypeScript holds it to the English keys.
 */
import choicesInWelsh from '#resources/wording/cy/choices.json' with { type: 'json' };
import documentsInWelsh from '#resources/wording/cy/documents.json' with { type: 'json' };
import roomInWelsh from '#resources/wording/cy/room.json' with { type: 'json' };
import choices from '#resources/wording/en/choices.json' with { type: 'json' };
import desk from '#resources/wording/en/desk.json' with { type: 'json' };
import documents from '#resources/wording/en/documents.json' with { type: 'json' };
import guidance from '#resources/wording/en/guidance.json' with { type: 'json' };
import room from '#resources/wording/en/room.json' with { type: 'json' };
import shell from '#resources/wording/en/shell.json' with { type: 'json' };
import { FIRST_LANGUAGE } from './language.ts';

/**
 * `documents` for copies, `room` for the wall, `desk` for screens, `choices` for what both say of the fixed lists,
 * `guidance` for what the clauses ask for, `shell` for menu and system dialogs.
 */
export interface Catalogue {
  readonly documents: typeof documents;
  readonly room: typeof room;
  readonly desk: typeof desk;
  readonly choices: typeof choices;
  readonly guidance: typeof guidance;
  readonly shell: typeof shell;
}

/** What a language needs for copies and the wall; the desk's screens are in the first language only. */
export type CopyCatalogue = Pick<Catalogue, 'documents' | 'room' | 'choices'>;

const english = { documents, room, desk, choices, guidance, shell } satisfies Catalogue;

/** Every language with a catalogue, by BCP 47 tag. */
export const CATALOGUES = {
  [FIRST_LANGUAGE]: english,
  'cy-GB': { documents: documentsInWelsh, room: roomInWelsh, choices: choicesInWelsh },
} as const satisfies Record<string, CopyCatalogue>;

export type WordingLanguage = keyof typeof CATALOGUES;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'documents';
    resources: Catalogue;
  }
}
