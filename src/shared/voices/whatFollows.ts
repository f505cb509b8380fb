/** What the family said, and what in the plan follows from it [R9.4, M3.19, M3.21]. */
import { blank } from '../plan/gap.ts';
import { inOrderOfVoices } from '../plan/marks.ts';
import {
  type ConferenceRecord,
  inOrder,
  isFamily,
  type Outcome,
  type Person,
  type Row,
} from '../record/record.ts';
import { ofPerson } from '../record/rowsOf.ts';

/** One thing that somebody said. */
export interface Said {
  readonly voice: Row<'voices'>;
  /** The outcomes that answer it. */
  readonly outcomes: readonly Outcome[];
}

export interface SaidBy {
  readonly person: Person;
  readonly said: readonly Said[];
}

/** Gives the outcomes that answer one thing that was said, those that have words. */
export function outcomesAnswering(record: ConferenceRecord, voiceId: string): Outcome[] {
  const ids = new Set(
    record.answers.filter((answer) => answer.voiceId === voiceId).map(({ outcomeId }) => outcomeId),
  );
  return inOrder(record.outcomes.filter(({ id, what }) => ids.has(id) && !blank(what)));
}

/** Gives what each of the family said in their own words, in the order of voices. */
export function saidByFamily(record: ConferenceRecord): SaidBy[] {
  return inOrderOfVoices(record.people)
    .filter(isFamily)
    .map((person) => ({
      person,
      said: ofPerson(record.voices, person.id)
        .filter(({ quote }) => !blank(quote))
        .map((voice) => ({ voice, outcomes: outcomesAnswering(record, voice.id) })),
    }))
    .filter(({ said }) => said.length > 0);
}

/**
 * Gives what follows from one thing that was said, only in words that stand in the record: what was
 * written of it, else the outcomes that answer it. Empty where the record says nothing of it.
 */
export function whatFollows({ voice, outcomes }: Said): string[] {
  return blank(voice.answer) ? outcomes.map(({ what }) => what.trim()) : [voice.answer.trim()];
}
