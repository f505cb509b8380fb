/**
 * The documents that are checked from outside: every kind and form, a family of twelve children,
 * hardly a word and far too many, every script that ships, and what markup minds.
 */

import { readAuthority } from '#shared/authority/pack.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { COPY_FORMS } from '#shared/record/choices.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { pngLogo } from '../../support/logos.ts';
import { familyMaker } from '../../support/mappedFamilies.ts';
import { build, childNamed, sampleRecord, withRow, withValues } from '../../support/sample.ts';
import { ALL_COPIES } from '../rendering/fixtures.ts';

const sample = sampleRecord();

const copiesIn = (record: ConferenceRecord): CopyDocument[] =>
  copiesOf(record).map((request) => build(record, request));

/** One of each kind, the first that there is. */
function oneOfEachKind(copies: readonly CopyDocument[]): CopyDocument[] {
  const kinds = new Map(copies.toReversed().map((copy) => [copy.kind, copy]));
  return [...kinds.values()];
}

const MAISIE = childNamed(sample, 'Maisie');

/** The forms of a child's copy that no child of the sample has by age. */
function chosenForms(): CopyDocument[] {
  const forms = COPY_FORMS.filter((form) => form === 'shortSentences' || form === 'easyRead');
  return forms.map((copyForm) =>
    build(withValues(sample, 'children', MAISIE.id, { copyForm }), {
      kind: 'childCopy',
      childId: MAISIE.id,
    }),
  );
}

/** A child and a mother of whom there is only the name, and a plan without a line. */
function bareRecord(): ConferenceRecord {
  const family = familyMaker();
  const mother = family.adult('Jo', 'notSaid');
  family.child('Al', 'notSaid', null, [[mother, 'mother']], {}, { planLevel: 'childInNeed' });
  return withRow(family.record(), 'parents', { personId: mother });
}

function recordOfTwelve(): ConferenceRecord {
  const family = familyMaker();
  const mother = family.adult('Wilhelmina Featherstonehaugh-Cholmondeley', 'female');
  for (let year = 2009; year < 2021; year += 1) {
    const section = { planLevel: 'childProtection', reasons: `A reason of ${year}.` } as const;
    family.child(`Child of ${year}`, 'other', `${year}-05-04`, [[mother, 'mother']], {}, section);
  }
  return withRow(family.record(), 'parents', { personId: mother });
}

/** What markup minds, and names in every script that ships. */
const ODD_WORDS =
  'O’Brien & "Šárka" <b>x</b> \'%_\\ ]]> said سارة محمد, שרה לוי, Олена, ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ, আমার নাম, ሰላም\n\tline two\u00a0end';

function oddRecord(): ConferenceRecord {
  const record = filledFamily(2, ODD_WORDS);
  const children = record.children.map((row) => ({
    ...row,
    planLevel: 'childProtection' as const,
    unborn: false,
  }));
  const parents = record.parents.map((row) => ({ ...row, involvement: 'involved' as const }));
  return { ...record, children, parents, withholdings: [] };
}

/** Welsh and English side by side. */
function twinCopies(): CopyDocument[] {
  const people = sample.people.map((person) => ({
    ...person,
    copyLanguage: 'cy-GB' as const,
    twinCopy: true,
  }));
  return oneOfEachKind(
    copiesIn({ ...sample, people }).filter(({ language }) => language !== 'en-GB'),
  );
}

/** The logo of an authority, see-through at its edges, and its words. */
function copiesOfAuthority(): CopyDocument[] {
  const authority = readAuthority(
    JSON.stringify({
      format: 'waymark-authority',
      version: 1,
      name: 'سلطة كالدر',
      logo: pngLogo().toString('base64'),
      complaint: { 'en-GB': 'Write to us within 28 days.\nYou hear from us within 10.' },
    }),
  );
  const record = withValues(sample, 'conferences', conferenceOf(sample).id, {
    authority: '',
    complaintRoute: '',
  });
  return oneOfEachKind(
    copiesOf(record).map((request) =>
      buildCopy(record, request, { madeOn: '2026-11-28', authority }),
    ),
  );
}

/** Gives the documents to check; their file names are different. */
export function documentsToCheck(): CopyDocument[] {
  const documents = [
    ...copiesIn(sample),
    ...chosenForms(),
    ...copiesIn(bareRecord()),
    ...oneOfEachKind(copiesIn(recordOfTwelve())),
    ...oneOfEachKind(copiesIn(oddRecord())),
    ...twinCopies(),
    ...copiesOfAuthority(),
    ...ALL_COPIES,
  ];
  return documents.map((document, at) => ({ ...document, fileName: `${at}-${document.kind}` }));
}
