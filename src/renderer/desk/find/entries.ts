/** What can be found in a conference: its pages, its people and every line of its record. */

import { type PlacedLine, placedLinesOf, placeOfLine } from '#shared/find/lines.ts';
import type { Findable } from '#shared/find/search.ts';
import { keyOfPage, type Page, pagesOf } from '#shared/plan/way.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { type ConferenceRecord, inOrder, type Person } from '#shared/record/record.ts';
import { addressOf } from '../address.ts';
import { fieldLabel } from '../history/fieldLabel.ts';
import { subjectName } from '../history/leadText.ts';
import { choiceText, pageWording, partName, stepName, t } from '../wording.ts';

export interface Entry extends Findable {
  readonly key: string;
  /** As it is shown: a page's name, a person's, or the words of a line. */
  readonly title: string;
  /** Where it is, in words; asked only for what is shown. */
  readonly where: () => string;
  readonly address: string;
}

export interface Entries {
  readonly pages: readonly Entry[];
  readonly people: readonly Entry[];
  readonly lines: readonly Entry[];
}

/** Gives everything that can be found in a conference. */
export function entriesOf(record: ConferenceRecord, conferenceId: string): Entries {
  return {
    pages: pagesOf(record).map((page) => pageEntry(record, conferenceId, page)),
    people: inOrder(record.people)
      .filter(({ name, knownAs }) => `${name}${knownAs}`.trim() !== '')
      .map((person) => personEntry(record, conferenceId, person)),
    lines: lineEntries(record, conferenceId),
  };
}

/** Gives a page with whose it is, such as “Tyler · Own words”. */
function pageTitle(record: ConferenceRecord, page: Page): string {
  const name = subjectName(record, page);
  return name ? t('find.pageOf', { name, page: partName(record, page) }) : partName(record, page);
}

function pageEntry(record: ConferenceRecord, conferenceId: string, page: Page): Entry {
  const name = subjectName(record, page);
  const step = stepName(record, page.step);
  const { question } = pageWording(record, page, { name });
  return {
    key: keyOfPage(page),
    title: pageTitle(record, page),
    text: `${partName(record, page)} ${name} ${step}`,
    besides: question,
    where: () => question,
    address: addressOf(conferenceId, page),
  };
}

function personEntry(record: ConferenceRecord, conferenceId: string, person: Person): Entry {
  const { id, name, knownAs, role, agency, part } = person;
  const page = pageOfRow(record, 'people', person, 'name');
  const who = [role || choiceText('part', part), agency].filter((words) => words !== '');
  return {
    key: id,
    title: name || knownAs,
    text: `${name} ${knownAs}`,
    besides: `${role} ${agency} ${choiceText('part', part)}`,
    where: () => [...who, partName(record, page)].join(' · '),
    address: addressOf(conferenceId, page, `${id}/name`),
  };
}

/** A person is found once, not again by each of their names. */
function isName({ kind, field }: PlacedLine): boolean {
  return kind === 'people' && (field === 'name' || field === 'knownAs');
}

function lineEntries(record: ConferenceRecord, conferenceId: string): Entry[] {
  const titles = new Map<string, string>();
  const titleOf = (page: Page) => {
    const known = titles.get(keyOfPage(page));
    if (known !== undefined) return known;
    const title = pageTitle(record, page);
    titles.set(keyOfPage(page), title);
    return title;
  };
  return placedLinesOf(record)
    .filter((line) => !isName(line))
    .map((line) => ({
      key: `${line.row.id}/${line.field}`,
      title: line.text,
      text: line.text,
      besides: titleOf(line.page),
      where: () =>
        t('find.lineIn', {
          page: titleOf(line.page),
          field: fieldLabel(record, line.kind, line.row, line.field),
        }),
      address: addressOf(conferenceId, line.page, placeOfLine(line)),
    }));
}
