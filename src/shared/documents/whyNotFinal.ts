/**
 * Why a copy cannot be made final yet: the one place where such reasons are asked for, by the desk
 * before anything is pressed and by main before anything is made [R7.9]. Whether every character
 * can be printed is known only to the fonts, and is asked when it is made.
 */
import type { Page } from '../plan/way.ts';
import type { ConferenceRecord } from '../record/record.ts';
import { wording } from '../wording/index.ts';
import type { CopyDocument } from './blocks.ts';
import { buildCopy, type CopyOptions } from './buildCopy.ts';
import { notLookedAt } from './childCopy/lines.ts';
import { copyLanguageOf } from './copyLanguage.ts';
import { readerOf } from './reader.ts';
import type { CopyRequest } from './request.ts';
import { isUntranslated, translationOfCopy } from './translating.ts';

export interface NotFinal {
  readonly sentence: string;
  /** Where it is put right, if that is one page. */
  readonly at: Page | null;
}

/** A copy as it stands, or why there is none. */
export type Built = CopyDocument | { readonly problem: string };

/** Gives a copy of today, or the sentence that says why there is none. */
export function builtCopy(
  record: ConferenceRecord,
  request: CopyRequest,
  options: CopyOptions,
): Built {
  try {
    return buildCopy(record, request, options);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const TRANSLATIONS: Page = { step: 'copies', part: 'translations', subjectId: null };

/** Gives every reason why a copy stays a draft; none when it may be made final. */
export function whyNotFinal(
  record: ConferenceRecord,
  request: CopyRequest,
  built: Built,
): NotFinal[] {
  if ('problem' in built) return [{ sentence: built.problem, at: null }];
  const { title, reader } = built;
  const say = wording().documents;
  const reasons: NotFinal[] = [];
  if (request.kind === 'childCopy' && notLookedAt(record, request.childId).length > 0) {
    reasons.push({
      sentence: say('notFinal.notLookedAt', { title, reader }),
      at: { step: 'copies', part: 'childWords', subjectId: request.childId },
    });
  }
  const language = copyLanguageOf(record, readerOf(record, request));
  if (translationOfCopy(record, request, language).some(isUntranslated)) {
    reasons.push({ sentence: say('notFinal.untranslated', { title, reader }), at: TRANSLATIONS });
  }
  return reasons;
}
