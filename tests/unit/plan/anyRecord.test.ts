/** Does the whole-plan check hold up with any record, and can somebody new read it? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapSentence, pageWording, partName } from '#renderer/desk/wording.ts';
import { keyOfGap } from '#shared/plan/gap.ts';
import { placeOfGap } from '#shared/plan/gapPlaces.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { gapsByUrgency } from '#shared/plan/urgency.ts';
import { PARTS_OF_STEP, type PartOfStep, pagesOf, samePage } from '#shared/plan/way.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { CONFERENCE_KINDS, NATIONS } from '#shared/record/choices.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { type ConferenceRecord, conferenceOf, emptyRecord } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { commandFor, intents } from '../../support/randomCommands.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, smallFamily } from './family.ts';

const STARTS: readonly (() => ConferenceRecord)[] = [
  () => emptyRecord(row('conferences')),
  () => smallFamily().record,
  () => filledFamily(2),
  sampleRecord,
];

/** A record after whatever somebody did to it, in a meeting of any kind and nation. */
const anyRecord = fc
  .tuple(
    fc.nat(STARTS.length - 1),
    intents,
    fc.constantFrom(...CONFERENCE_KINDS),
    fc.constantFrom(...NATIONS),
  )
  .map(([start, work, kind, nation]) => {
    let record = (STARTS[start] as () => ConferenceRecord)();
    for (const intent of work) {
      const command = commandFor(record, intent);
      if (command) record = applyChanges(record, changesFor(lookAt(record), command));
    }
    return { ...record, conferences: [{ ...conferenceOf(record), kind, nation }] };
  });

describe('the open questions of any record', () => {
  it('are each there once, on a page of this meeting, and lead somewhere on it [R10.2]', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const gaps = gapsOf(record);
        const keys = gaps.map(keyOfGap);
        expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
        const pages = pagesOf(record);
        for (const gap of gaps) {
          const parts: readonly PartOfStep[] = PARTS_OF_STEP[gap.page.step];
          expect(parts, gap.name).toContain(gap.page.part);
          const isThere = pages.some((page) => samePage(page, gap.page));
          expect(isThere, `${gap.name} at ${gap.page.step}/${gap.page.part}`).toBe(true);
          expect(placeOfGap(record, gap), gap.name).toMatch(/^[\w-]+(\/\w+)?$/);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('all stand in one group of one urgency [R10.2]', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const gaps = gapsOf(record);
        const shown = gapsByUrgency(record, gaps).flatMap(({ groups }) =>
          groups.flatMap(({ pages }) => pages.flatMap((page) => page.gaps)),
        );
        expect(new Set(shown)).toEqual(new Set(gaps));
        expect(shown).toHaveLength(gaps.length);
      }),
      { numRuns: 60 },
    );
  });

  it('are sentences that end and leave nothing out, whatever is in the record [R10.2]', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const gap of gapsOf(record)) {
          const sentence = gapSentence(gap);
          expect(sentence, gap.name).toMatch(/[?.]$/);
          expect(sentence, gap.name).not.toMatch(/\{\{|undefined|null|“”/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('an empty record', () => {
  it.each(CONFERENCE_KINDS)(
    'of %s asks a newcomer a few plain questions, in order [R10.2]',
    (kind) => {
      const record = emptyRecord(row('conferences', { kind }));
      const gaps = gapsOf(record);
      const sentences = gapsByUrgency(record, gaps).flatMap(({ groups }) =>
        groups.flatMap(({ pages }) => pages.flatMap((page) => page.gaps.map(gapSentence))),
      );
      expect(sentences.length).toBeLessThan(20);
      expect(sentences[0]).toBe('Who are the children?');
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[A-Z].*\?$/);
        expect(sentence.split(' ').length, sentence).toBeLessThan(15);
      }
      for (const { page } of gaps) {
        expect(pageWording(record, page).question).toMatch(/\?$/);
        expect(partName(record, page)).not.toBe('');
      }
    },
  );
});
