/** Which age a family copy should be easy for [R7.5, Y]. */
import { type ChildForm, formFor } from '../documents/childCopy/form.ts';
import type { CopyRequest } from '../documents/request.ts';
import { type ConferenceRecord, conferenceOf, find } from '../record/record.ts';

export interface Aim {
  /** In years. */
  readonly age: number;
  /** Most words of a sentence. */
  readonly words: number;
}

/** By the form of the child's copy; a picture page is read out to a small child. */
const OF_CHILD: Readonly<Record<ChildForm, Aim>> = {
  pictures: { age: 7, words: 10 },
  shortSentences: { age: 7, words: 10 },
  easyRead: { age: 8, words: 12 },
  myPlan: { age: 9, words: 15 },
  letter: { age: 11, words: 15 },
};

/** About 15 words, as many adults read with ease, and some room for names and days. */
const OF_PARENT: Aim = { age: 11, words: 18 };

/** Gives the aim of a copy; null for what practitioners read. */
export function aimOf(record: ConferenceRecord, request: CopyRequest): Aim | null {
  switch (request.kind) {
    case 'outlinePlan':
    case 'coreGroupForm':
      return null;
    case 'conferenceRecord':
      return request.parentId === null ? null : OF_PARENT;
    case 'parentCopy':
    case 'decisionLetter':
      return OF_PARENT;
    case 'childCopy':
    case 'childLetter': {
      const child = find(record, 'children', request.childId);
      const person = find(record, 'people', child?.personId ?? null);
      if (child === undefined || person === undefined) return null;
      return OF_CHILD[formFor(child, person, conferenceOf(record))];
    }
  }
}
