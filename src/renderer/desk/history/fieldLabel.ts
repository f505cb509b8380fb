/** What fields are called where no page of the desk stands around them. */
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, find, type Kind } from '#shared/record/record.ts';
import { choiceText, coreGroupNames, fieldWording, t } from '../wording.ts';

/** Gives the label of a field, with the names that its line leads to. */
export function fieldLabel(
  record: ConferenceRecord,
  kind: Kind,
  row: object,
  field: string,
): string {
  return fieldWording(kind, field, namesAround(record, kind, row)).label;
}

/** Gives the names that labels ask for: whose line it is, which child, adult and member. */
function namesAround(record: ConferenceRecord, kind: Kind, row: object): Record<string, string> {
  const line = row as Readonly<Record<string, string | null>>;
  const ofPerson = (id: string | null | undefined) => nameOf(record, id);
  const ofChild = (id: string | null | undefined) =>
    ofPerson(find(record, 'children', id)?.personId);
  const ofParent = (id: string | null | undefined) =>
    ofPerson(find(record, 'parents', id)?.personId);
  const child = kind === 'ties' ? ofPerson(line.childId) : ofChild(line.childId);
  const outcome = find(record, 'outcomes', line.outcomeId);
  const name =
    ofPerson(kind === 'people' ? line.id : line.personId) ||
    child ||
    ofChild(outcome?.childId) ||
    ofParent(line.parentId);
  const named = {
    name: kind === 'contacts' ? child : name,
    child,
    adult: ofPerson(line.adultId),
    ...coreGroupNames(record),
    member: ofPerson(find(record, 'coreGroupMembers', line.memberId)?.personId),
    number: String(Number(line.position ?? 0) + 1),
    language: line.language ? choiceText('copyLanguage', line.language) : '',
  };
  const unnamed = t('rows.person');
  return Object.fromEntries(Object.entries(named).map(([key, value]) => [key, value || unnamed]));
}
