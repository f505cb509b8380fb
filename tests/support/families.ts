import { newId } from '#shared/record/ids.ts';
import type { TestWaymark } from './waymark.ts';

/** Begins a small conference in plain words: one child, one parent, one outcome with an action. */
export async function beginConference({ ask }: TestWaymark) {
  const { id: conferenceId } = await ask('conferences.create', {
    familyName: 'Okafor',
    kind: 'initial',
    nation: 'england',
    heldOn: '2026-03-25',
  });
  const child = {
    id: newId(),
    part: 'child',
    name: 'Ada Okafor',
    knownAs: 'Ada',
    bornOn: '2017-05-04',
  };
  const mother = { id: newId(), part: 'parent', name: 'Ngozi Okafor', knownAs: 'Ngozi' };
  const section = { id: newId(), personId: child.id, planLevel: 'childProtection' };
  const parent = { id: newId(), personId: mother.id };
  const outcome = { id: newId(), childId: section.id, what: 'Ada sleeps in her own bed.' };
  const action = { id: newId(), outcomeId: outcome.id, what: 'Buys a bed', personId: mother.id };
  await ask('record.apply', {
    conferenceId,
    command: {
      name: 'add',
      rows: [
        { kind: 'people', row: child },
        { kind: 'people', row: mother },
        { kind: 'children', row: section },
        { kind: 'parents', row: parent },
        { kind: 'outcomes', row: outcome },
        { kind: 'actions', row: action },
      ],
    },
  });
  return {
    conferenceId,
    personId: child.id,
    childId: section.id,
    parentId: parent.id,
    outcomeId: outcome.id,
    actionId: action.id,
  };
}
