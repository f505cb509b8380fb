/** Is a name replaced wherever it stands, and nothing else with it? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfName, replaceIn, replacing } from '#shared/find/replaceName.ts';
import { applyChanges, reverseChanges } from '#shared/record/changes.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { typedText } from '../../support/randomCommands.ts';
import { thrownBy } from '../../support/stores.ts';
import { row, smallFamily, withRows } from '../plan/family.ts';

describe('a name in a text', () => {
  it.each([
    ["Ava’s bed, Ava's cup and Ava", 'Ava', 'Eva', "Eva’s bed, Eva's cup and Eva"],
    ['AVA LANE', 'Ava', 'Eva', 'EVA LANE'],
    ['Ava-Rose, Avatar and McAva with Ava', 'Ava', 'Eva', 'Ava-Rose, Avatar and McAva with Eva'],
    ['O’Neill and Neill', 'Neill', 'Hill', 'O’Neill and Hill'],
    ['D’Arcy rings D', 'D', 'E', 'D’Arcy rings E'],
    ['James’ bed, James’s cup', 'James', 'Tom', 'Tom’s bed, Tom’s cup'],
    ['James’ bed', 'James', 'Chris', 'Chris’ bed'],
    ['She said ‘I like James’ and left', 'James', 'Tom', 'She said ‘I like Tom’ and left'],
    ['Ava’ll come, Ava’d stay', 'Ava', 'Eva', 'Eva’ll come, Eva’d stay'],
    ['Mum rings. her mum', 'mum', 'her mother', 'Her mother rings. her her mother'],
    ['Anne\n Marie', 'Anne  Marie', 'Anna', 'Anna'],
    ['Zoe\u0308, Zoë', 'Zoë', 'Mia', 'Mia, Mia'],
    ['(Ava) $1', '(Ava)', '$1 $&', '$1 $& $1'],
    ['سارة تنام', 'سارة', 'سلمى', 'سلمى تنام'],
  ])('“%s”, %s for %s, becomes “%s”', (text, name, other, expected) => {
    expect(replaceIn(text, name, other)?.text).toBe(expected);
  });

  it.each([
    ['Zoe', 'Zoë'],
    ['Zoë', 'Zoe'],
    ['Savannah', 'Ava'],
    ['Ava2', 'Ava'],
    ['', 'Ava'],
  ])('is not in “%s” when it is %s', (text, name) => {
    expect(replaceIn(text, name, 'Mia')).toBeNull();
  });

  it('stays where it is an ordinary word beside it, and is marked where it may be one', () => {
    expect(replaceIn('Will will come', 'Will', 'Bill')).toMatchObject({
      text: 'Bill will come',
      isSmall: false,
    });
    expect(replaceIn('He will come', 'Will', 'Bill')).toMatchObject({ isSmall: true });
    expect(replaceIn('will', 'will', 'bill')).toMatchObject({ isSmall: false });
  });

  it('goes and comes back as it was, whatever stands around it', () => {
    const around = typedText.filter((text) => !/xora|yven/i.test(text));
    fc.assert(
      fc.property(fc.array(around, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join(' Xora ');
        const there = replaceIn(text, 'Xora', 'Yven');
        expect(there === null).toBe(pieces.length === 1);
        if (there) expect(replaceIn(there.text, 'Yven', 'Xora')?.text).toBe(text);
      }),
    );
  });

  it('may be anything anybody types, and is then found as a whole word', () => {
    fc.assert(
      fc.property(typedText, typedText, typedText, (name, other, text) => {
        fc.pre(name.trim() !== '');
        const replaced = replaceIn(`${text} ${name}`, name.trim(), other);
        if (replaced) expect(replaced.text).not.toBe(`${text} ${name}`);
      }),
    );
  });
});

/** Ava in a plan, in own words, in a signature, and as a word. */
function recordWithAva(): ConferenceRecord {
  const { record, ava, avasSection, cora } = smallFamily();
  const outcome = row('outcomes', {
    childId: avasSection.id,
    what: 'Ava sleeps',
    measure: 'Ava’s diary',
  });
  const voice = row('voices', { personId: ava.id, quote: 'I am Ava', answer: 'Ava gets a bed' });
  const signature = row('signatures', {
    personId: cora.id,
    childId: avasSection.id,
    signedName: 'Ava Lane',
  });
  const withPlan = withRows(withRows(record, 'outcomes', outcome), 'voices', voice);
  return withRows(withPlan, 'signatures', signature);
}

describe('a name in a record', () => {
  it('is told place by place; own words and signatures are left out', () => {
    const places = placesOfName(recordWithAva(), ' Ava ', 'Eva');
    expect(places.map(({ kind, field, leftOut }) => [kind, field, leftOut])).toEqual([
      ['people', 'name', null],
      ['people', 'knownAs', null],
      ['voices', 'quote', 'ownWords'],
      ['voices', 'answer', null],
      ['outcomes', 'what', null],
      ['outcomes', 'measure', null],
      ['signatures', 'signedName', 'signed'],
    ]);
  });

  it('is replaced in one command, a row once, and all of it comes back', () => {
    const record = recordWithAva();
    const places = placesOfName(record, 'Ava', 'Eva').filter(({ leftOut }) => leftOut === null);
    const command = replacing(places);
    if (command?.name !== 'setAll') throw new Error('There is nothing to replace.');
    expect(command.sets).toHaveLength(3);
    const changes = changesFor(lookAt(record), command);
    const after = applyChanges(record, changes);
    expect(after.outcomes[0]).toMatchObject({ what: 'Eva sleeps', measure: 'Eva’s diary' });
    expect(after.voices[0]).toMatchObject({ quote: 'I am Ava', answer: 'Eva gets a bed' });
    expect(placesOfName(after, 'Ava', 'Eva')).toHaveLength(2);
    expect(applyChanges(after, reverseChanges(changes)).outcomes).toEqual(record.outcomes);
  });

  it('is replaced nowhere when one of its lines was changed meanwhile', () => {
    const record = recordWithAva();
    const command = replacing(placesOfName(record, 'Ava', 'Eva'));
    const moved = {
      ...record,
      outcomes: record.outcomes.map((one) => ({ ...one, what: 'Ava rests' })),
    };
    if (!command) throw new Error('There is nothing to replace.');
    expect(thrownBy(() => changesFor(lookAt(moved), command))).toMatchObject({ code: 'conflict' });
  });

  it('is nowhere when it is nothing, or the same', () => {
    const record = recordWithAva();
    expect(placesOfName(record, ' ', 'Eva')).toEqual([]);
    expect(placesOfName(record, 'Ava', '\u0000 ')).toEqual([]);
    expect(placesOfName(record, 'Ava', 'Ava')).toEqual([]);
    expect(replacing([])).toBeNull();
  });
});
