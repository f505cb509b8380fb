import { describe, expect, it } from 'vitest';
import * as choices from '#shared/record/choices.ts';
import { CATALOGUES } from '#shared/wording/catalogues.ts';
import { createWording, wording } from '#shared/wording/index.ts';

/** Catalogue name of each fixed list. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  conferenceKind: choices.CONFERENCE_KINDS,
  nation: choices.NATIONS,
  order: choices.ORDERS,
  part: choices.PARTS,
  sex: choices.SEXES,
  attendance: choices.ATTENDANCE,
  meetingPart: choices.MEETING_PARTS,
  relation: choices.RELATIONS,
  responsibility: choices.RESPONSIBILITY,
  childContact: choices.CHILD_CONTACT,
  coupleState: choices.COUPLE_STATES,
  planLevel: choices.PLAN_LEVELS,
  category: choices.CATEGORIES,
  categoryInWales: choices.CATEGORIES,
  voiceAbout: choices.VOICE_ABOUT,
  domain: Object.keys(choices.DOMAINS),
  dimension: choices.DIMENSIONS,
  needSide: choices.NEED_SIDES,
  involvement: choices.INVOLVEMENT,
  readiness: choices.READINESS,
  answer: choices.ANSWERS,
  soOrNot: choices.SO_OR_NOT,
  term: choices.TERMS,
  buildingBlock: choices.BUILDING_BLOCKS,
  sharing: choices.SHARING,
  contingencySort: choices.CONTINGENCY_SORTS,
  assessmentState: choices.ASSESSMENT_STATES,
  contactWith: choices.CONTACT_WITH,
  copyForm: choices.COPY_FORMS,
  childForm: choices.CHILD_FORMS,
  figure: choices.FIGURES,
  skin: choices.SKINS,
  hair: choices.HAIRS,
  grade: choices.GRADES,
  announced: choices.ANNOUNCED,
  stage: choices.STAGES,
  commitmentAnswer: choices.COMMITMENT_ANSWERS,
  signing: choices.SIGNING,
  copy: choices.COPY_KINDS,
  copyDecision: choices.COPY_DECISIONS,
  deliveryWay: choices.DELIVERY_WAYS,
  copyLanguage: choices.COPY_LANGUAGES,
  planLanguage: choices.LANGUAGES,
};

function leavesOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leavesOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

describe('Fixed wording', () => {
  it.each(Object.entries(CATALOGUES))(
    'of %s names every value of every fixed list, and no other',
    (_, catalogue) => {
      const named = Object.fromEntries(
        Object.entries(catalogue.choices).map(([list, values]) => [
          list,
          Object.keys(values).sort(),
        ]),
      );
      const wanted = Object.fromEntries(
        Object.entries(LISTS).map(([list, values]) => [list, [...values].sort()]),
      );
      expect(named).toEqual(wanted);
    },
  );

  it('is whole: nothing empty, no exclamation mark, no straight quotation marks', () => {
    const { documents, choices: labels } = CATALOGUES['en-GB'];
    for (const [place, text] of [...leavesOf(documents), ...leavesOf(labels)]) {
      expect(text.trim(), place).not.toBe('');
      expect(text, place).not.toMatch(/[!"']/);
    }
  });

  it('never reads as a template what somebody typed', () => {
    const words = '$t(plan.noDay) {{name}} <b>&amp;</b>';
    expect(wording().documents('quoted', { words })).toBe(`“${words}”`);
  });

  it('leaves the page number to whoever knows the pages', () => {
    expect(wording().documents('pageNumber')).toBe('Page {page} of {pages}');
  });

  it('keeps sets apart: what is added to one is not in another', () => {
    const one = createWording('en-GB');
    one.instance.addResource('en-GB', 'documents', 'unnamed', 'changed');
    expect(createWording('en-GB').documents('unnamed')).toBe('no name yet');
  });
});
