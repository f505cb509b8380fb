import type { Beginning, BeginningKind } from '#shared/plan/joins.ts';
import { newId } from '#shared/record/ids.ts';

/** Which pointer of an answer names what the outcome answers. */
const POINTERS: Readonly<Record<BeginningKind, string>> = {
  voices: 'voiceId',
  impacts: 'impactId',
  needs: 'needId',
  dangers: 'dangerId',
};

/** Gives a new row that joins an outcome to what it answers. */
export function answerRow(outcomeId: string, { kind, id }: Pick<Beginning, 'kind' | 'id'>) {
  return { id: newId(), outcomeId, [POINTERS[kind]]: id };
}
