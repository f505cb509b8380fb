/**
 * The wording in which roles are called as they are here. Only fixed wording is changed, never what
 * somebody typed: so a name that a role has here stands wherever Waymark itself names that role.
 */
import { capital, uncapital } from '../documents/language/sentences.ts';
import { CATALOGUES, type WordingLanguage } from '../wording/catalogues.ts';
import { createWording, type Wording, wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Authority, Role } from './pack.ts';

type Texts = { readonly [name: string]: Texts | string | readonly string[] };

/** The keys whose text is the name of a role and nothing else, with the namespace before them. */
const LABELS: Readonly<Record<Role, readonly string[]>> = {
  leadWorker: [
    'documents.plan.fact.lead',
    'desk.coreGroup.lead.childProtection',
    'desk.coreGroup.lead.childInNeed',
  ],
  leadPractitioner: ['documents.plan.fact.leadPractitioner', 'desk.coreGroup.lead.earlyHelp'],
  chair: ['documents.letter.ring.chair', 'choices.meetingPart.chair'],
  minuteTaker: ['choices.meetingPart.minuteTaker'],
  member: ['documents.column.member'],
};

/**
 * How English names a role within its sentences: after “the” or “your”, where any name fits. Welsh
 * changes the word itself by what stands before it, so its sentences keep the usual names.
 */
const IN_SENTENCES: Readonly<Partial<Record<Role, RegExp>>> = {
  chair: /(?<=\b[Tt]he )chair\b|\bchair of the meeting\b/g,
  leadWorker:
    /(?<=\b[Yy]our )social worker\b|(?<=^the )social worker$|(?<=\bthe )lead social worker\b/g,
  leadPractitioner: /(?<=\bthe )lead practitioner\b/g,
};

const isList = (value: Texts | readonly string[]): value is readonly string[] =>
  Array.isArray(value);

function withRole(texts: Texts, role: Role, own: string, isEnglish: boolean): Texts {
  const change = (text: string, key: string): string => {
    if (LABELS[role].includes(key)) return own;
    const pattern = isEnglish ? IN_SENTENCES[role] : undefined;
    return pattern === undefined ? text : text.replace(pattern, () => uncapital(own));
  };
  const walk = (within: Texts, place: string): Texts =>
    Object.fromEntries(
      Object.entries(within).map(([name, value]) => {
        const key = place === '' ? name : `${place}.${name}`;
        if (typeof value === 'string') return [name, change(value, key)];
        // Lists of texts, such as how to fill in a sheet, name no role.
        return [name, isList(value) ? value : walk(value, key)];
      }),
    );
  return walk(texts, '');
}

function changed(texts: Texts, named: readonly (readonly [Role, string])[], isEnglish: boolean) {
  return named.reduce((so, [role, own]) => withRole(so, role, own, isEnglish), texts);
}

function make({ roles }: Authority, language: WordingLanguage): Wording {
  const named = (Object.keys(roles) as Role[])
    .map((role) => [role, capital(roles[role][language])] as const)
    .filter(([, own]) => own !== '');
  if (named.length === 0) return wording(language);
  const isEnglish = language === FIRST_LANGUAGE;
  const { documents, choices } = CATALOGUES[language];
  const { chair, desk: allDesk } = CATALOGUES[FIRST_LANGUAGE];
  const { authority, ...desk } = allDesk;
  const texts = isEnglish ? { documents, choices, chair, desk } : { documents, choices };
  const { desk: ofDesk, ...own } = changed(texts as unknown as Texts, named, isEnglish);
  // The page on which roles get their names says what they are called elsewhere.
  const screens = isEnglish ? { desk: { ...(ofDesk as Texts), authority } } : {};
  const catalogues = { ...CATALOGUES, [language]: { ...CATALOGUES[language], ...own, ...screens } };
  return createWording(language, catalogues as typeof CATALOGUES);
}

const made = new WeakMap<Authority, Map<WordingLanguage, Wording>>();

/** Gives the wording of a language, with the names that roles have here. */
export function wordingOf(authority: Authority, language: WordingLanguage): Wording {
  const known = made.get(authority) ?? new Map<WordingLanguage, Wording>();
  made.set(authority, known);
  const own = known.get(language) ?? make(authority, language);
  known.set(language, own);
  return own;
}
