/** Does withholding reach every kind of row and every field somebody can type into? */
import { describe, expect, it } from 'vitest';
import { secretsFrom, visibleTo } from '#shared/audience/index.ts';
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { words } from '#shared/record/fields.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { personNamed, sampleRecord, withheld, withRow, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const craig = personNamed(record, 'Craig');

/** What `words()` takes and no other field does: a text of several sentences. */
const PROSE = 'The red kite flies over Hafod. It comes back in May.';

describe('Withholding', () => {
  it.each(KIND_NAMES)('knows every field of %s that takes free text [R7.6]', (kind) => {
    expect(words().safeParse(PROSE).success).toBe(true);
    const taking = Object.entries(KINDS[kind].shape).flatMap(([field, schema]) =>
      schema.safeParse(PROSE).success ? [field] : [],
    );
    // The names of a kind and of its field are no text of anybody's.
    const free = taking.filter((field) => field !== 'itemKind' && field !== 'itemField');
    expect(textFieldsOf(kind).filter((field) => !/At$/.test(field))).toEqual(free);
  });

  it.each(KIND_NAMES.filter((kind) => kind !== 'conferences' && kind !== 'withholdings'))(
    'takes a row of %s and what is part of it out of sight [R7.6]',
    (kind) => {
      const full = { ...filledFamily(2), withholdings: [] };
      const reader = full.people[1]?.id ?? '';
      const [row] = full[kind] as readonly Row[];
      const { record: seen } = visibleTo(withheld(full, reader, kind, row?.id ?? ''), reader);
      expect((seen[kind] as readonly Row[]).map(({ id }) => id)).not.toContain(row?.id);
      const ids = new Set(KIND_NAMES.flatMap((name) => seen[name].map(({ id }) => id)));
      for (const list of KIND_NAMES.flatMap((name) => seen[name] as readonly Row[])) {
        for (const [field, value] of Object.entries(list)) {
          if (!/Id$/.test(field) || typeof value !== 'string') continue;
          expect(ids.has(value), `${field} points at what is gone`).toBe(true);
        }
      }
    },
  );

  it('of an action, a safety action and a contingency takes along promises and rehearsal [R4.14, R4.11, R7.6]', () => {
    const action = record.actions.find(({ what }) => what.startsWith('goes to Dr Rao'));
    const [safety] = record.safetyActions;
    const contingency = record.contingencies.find(({ id }) =>
      record.rehearsalSteps.some(({ contingencyId }) => contingencyId === id),
    );
    let kept = withheld(record, craig.id, 'safetyActions', safety?.id ?? '');
    kept = withheld(kept, craig.id, 'contingencies', contingency?.id ?? '');
    const { record: seen } = visibleTo(kept, craig.id);
    expect(record.commitments.some(({ actionId }) => actionId === action?.id)).toBe(true);
    expect(seen.commitments.some(({ actionId }) => actionId === action?.id)).toBe(false);
    expect(seen.safetyCommitments.some((row) => row.safetyActionId === safety?.id)).toBe(false);
    expect(seen.rehearsalSteps.some((row) => row.contingencyId === contingency?.id)).toBe(false);
  });

  it.each([
    ['commitments', 'agreed', 'Leanne comes on the number nine bus'],
    ['rehearsalSteps', 'what', 'asks for the blue folder at the desk'],
    ['outcomes', 'childSays', 'Alfie points at the yellow boat'],
    ['outcomes', 'keepsGoing', 'Everybody likes the long walk home'],
    ['actions', 'barriers', 'The number nine bus stops at six'],
    ['checks', 'how', 'Counts the stickers on the blue door'],
    ['coreGroupMembers', 'part', 'Keeps the spare key for the flat'],
  ] as const)('looks for a secret in %s.%s [R7.6]', (kind, field, text) => {
    const [row] = record[kind] as readonly Row[];
    const id = row?.id ?? '';
    const said = withValues(record, kind, id, { [field]: text } as Partial<Row>);
    const secrets = secretsFrom(withheld(said, craig.id, kind, id), craig.id);
    expect(secrets.map(({ words: found }) => found)).toContain(text);
  });

  it('takes the name somebody signed with for a name, and not as a secret while it is in sight [R5.6, R7.6]', () => {
    const tyler = record.children[0]?.id ?? '';
    const stranger = withRow(record, 'people', { part: 'practitioner', name: 'Una Keogh' });
    const una = personNamed(stranger, 'Una Keogh').id;
    const signed = withRow(stranger, 'signatures', {
      personId: una,
      childId: tyler,
      how: 'inRoom',
      signedName: 'Oonagh Keogh',
    });
    const found = (kind: 'people' | 'signatures', id: string) =>
      secretsFrom(withheld(signed, craig.id, kind, id), craig.id).map(({ words: one }) => one);
    expect(found('people', una)).toContain('Oonagh');
    const leannes = record.signatures.find(({ signedName }) => signedName === 'Leanne Calvert');
    expect(found('signatures', leannes?.id ?? '')).not.toContain('Leanne');
  });
});
