/** What people call the sorts of lines, so that the command and a list of lines can name them. */
import { SORTS, type Sort } from './context.ts';

const ALSO: Readonly<Record<string, Sort>> = {
  goal: 'outcome',
  objective: 'outcome',
  change: 'outcome',
  ending: 'outcome',
  task: 'action',
  checkedby: 'measure',
  check: 'measure',
  indicator: 'measure',
  safetyrule: 'safety',
  safetyaction: 'safety',
  safetyplan: 'safety',
  rule: 'safety',
  immediatesafety: 'safety',
  contingencie: 'contingency',
  contingencyplan: 'contingency',
  contingencyact: 'contingency',
  worry: 'concern',
  worrie: 'concern',
  risk: 'concern',
  danger: 'concern',
  behaviour: 'impact',
  strengthe: 'strength',
  familycopy: 'family',
  familycopie: 'family',
  parentcopy: 'family',
  parentscopy: 'family',
  childcopy: 'family',
  copy: 'family',
  copie: 'family',
  letter: 'family',
  voice: 'quote',
  ownword: 'quote',
  word: 'quote',
};

/** Gives the sort that a word names, such as `Outcomes` or `family-copy`; undefined for none. */
export function sortNamed(word: string): Sort | undefined {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const forms = [letters, letters.replace(/s$/, '')];
  return (
    SORTS.find((sort) => forms.includes(sort)) ??
    forms.map((form) => (Object.hasOwn(ALSO, form) ? ALSO[form] : undefined)).find(Boolean)
  );
}
