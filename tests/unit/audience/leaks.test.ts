import { describe, expect, it } from 'vitest';
import { leaksIn, type Secret, secretsFrom } from '#shared/audience/index.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { ConferenceRecord, Person } from '#shared/record/record.ts';
import {
  childCopyOf,
  parentCopyOf,
  personNamed,
  sampleRecord,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const craig = personNamed(record, 'Craig');

/** Puts a sentence into an outcome that Craig's copy shows. */
function saying(text: string, from: ConferenceRecord = record): ConferenceRecord {
  const [outcome] = from.outcomes;
  return withValues(from, 'outcomes', outcome?.id ?? '', { what: text });
}

const leakOf = (from: ConferenceRecord, name = 'Craig'): WaymarkError | null => {
  try {
    parentCopyOf(from, name);
    return null;
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'leak') return error;
    throw error;
  }
};

describe('The last gate before a copy is made', () => {
  it('lets the sample’s copies through [R7.6]', () => {
    expect(leakOf(record)).toBeNull();
    expect(leakOf(record, 'Leanne')).toBeNull();
  });

  it.each([
    ['a first name', 'Alfie waits at the gate until Dee comes'],
    ['a first name in capitals', 'Alfie waits for DEE'],
    ['a first name with an ending', 'Alfie plays at Dee’s'],
    ['a surname', 'Alfie goes home with Mrs Rowley'],
    ['a full name over two lines', 'Alfie goes home with Denise\n  Rowley'],
    ['a full name with accents', 'Alfie goes home with Dénise Rôwley'],
    ['the street without the number', 'Alfie plays in the yard at Alder Row'],
    ['the whole line of an address', 'Alfie lives at 27  Alder Row'],
    ['a town nobody named', 'Alfie goes to the library in Thornby'],
    ['a telephone number spaced otherwise', 'Ring 0163 296 0196 about it'],
    [
      'a whole withheld sentence',
      'Maisie said: I am scared that dad will find out where we live now',
    ],
    ['the name of a withheld person’s agency', 'Ring Harbour Lane Service'],
    ['a first name in small letters', 'Alfie waits for dee'],
    ['a first name without its apostrophe', 'Alfie plays at Dees'],
    ['a first name with a mark for an apostrophe', 'Alfie plays at Dee´s'],
    ['a first name within a longer one', 'Alfie plays with Dee-Dee'],
    ['a full name without its space', 'Write to DeniseRowley at home'],
    ['a full name cut by a soft hyphen', 'Alfie goes home with Mrs Row\u00adley'],
    ['initials', 'Alfie goes home with D.R.'],
    ['a telephone number with the code of the country', 'Ring +44 (0)1632 960196 about it'],
    ['a telephone number dialled from abroad', 'Ring 0044 1632 960196 about it'],
    ['a sentence with other spaces', 'I am  scared that dad willfind out where we live now'],
  ])('refuses %s in free text [R7.6]', (_, text) => {
    expect(leakOf(saying(text))?.code).toBe('leak');
  });

  it.each<[string, Partial<Person>, string]>([
    [
      'part of a double-barrelled surname',
      { name: 'Una Pryce-Keogh' },
      'Alfie plays with Mrs Keogh',
    ],
    ['a surname without its apostrophe', { name: 'Una O’Dowd' }, 'Alfie plays with Mrs ODowd'],
    ['a surname with a space for an apostrophe', { name: 'Una O’Dowd' }, 'Alfie plays with O Dowd'],
    ['initials without stops', { name: 'Una Zane' }, 'Alfie stays with UZ until June'],
    ['initials of three', { name: 'Una Jane Keogh' }, 'Alfie stays with UJK until June'],
    ['a Welsh name without its accent', { name: 'Siân Ŵyn' }, 'Alfie plays with Sian Wyn'],
    ['a Polish name without its marks', { name: 'Łucja Żak' }, 'Alfie plays with Lucja Zak'],
    ['a Hebrew name with a preposition', { name: 'שרה' }, 'Alfie plays לשרה often'],
    ['an Arabic name with a conjunction', { name: 'سارة' }, 'Alfie plays وسارة often'],
    ['an agency of one word', { name: 'X', agency: 'Zephyros' }, 'Alfie is helped by Zephyros'],
    ['a name somebody goes by online', { contact: 'una_k88' }, 'Alfie writes to una_k88'],
  ])('refuses %s [R7.6]', (_, values, text) => {
    const made = withRow(record, 'people', { part: 'family', ...values });
    const una = made.people.at(-1)?.id ?? '';
    const kept = withheld(made, craig.id, 'people', una);
    expect(leakOf(saying(text, kept))?.code).toBe('leak');
  });

  it.each([
    ['a street in small letters', '4 old quay lane, Thornby', 'Alfie plays in Quay Lane'],
    ['a street written short', '4 Old Quay Lane', 'Alfie plays in Old Quay Ln'],
    ['a street written long', '4 Quay Rd', 'Alfie plays in Quay Road'],
    ['the first half of a postcode', 'Flat 2, ZE9 1AB', 'Alfie goes to the library in ze9'],
    ['a whole postcode without its space', 'Flat 2, ZE9 1AB', 'Alfie goes to ZE91AB'],
  ])('refuses %s of a withheld household [R7.6]', (_, address, text) => {
    const made = withRow(record, 'households', { name: 'New flat', address });
    const kept = withheld(made, craig.id, 'households', made.households.at(-1)?.id ?? '');
    expect(leakOf(saying(text, kept))?.code).toBe('leak');
  });

  it.each([
    ['with the reader’s name, where the copy says “you”', 'Mum does not want contact with Craig'],
    ['with an acronym, which the copy explains', 'The GP knows that Mum is expecting twins'],
    ['of three words, among longer ones', 'Mum is expecting'],
  ])('refuses a withheld sentence %s [R7.6]', (_, sentence) => {
    const made = withRow(record, 'voices', {
      personId: personNamed(record, 'Maisie').id,
      quote: `We like the new school very much. ${sentence}.`,
    });
    const kept = withheld(made, craig.id, 'voices', made.voices.at(-1)?.id ?? '');
    const error = leakOf(saying(`For now: ${sentence}`, kept));
    expect(error?.code).toBe('leak');
    expect(error?.details).toMatchObject({ kind: 'outcomes', itemId: record.outcomes[0]?.id });
  });

  it('refuses a withheld child’s name, and makes the copy without [R7.6]', () => {
    const alfie = personNamed(record, 'Alfie');
    const kept = withheld(record, craig.id, 'people', alfie.id);
    const silent = JSON.parse(
      JSON.stringify(kept).replaceAll(/Alfie(’s)?(?!\s+Ashdown)/g, 'the child'),
    );
    const people = kept.people;
    const copy = parentCopyOf({ ...silent, people }, 'Craig');
    expect(JSON.stringify(copy)).not.toContain('Alfie');
    expect(copy.fileName).not.toContain('alfie');
    const outcome = kept.outcomes.find(({ childId }) =>
      kept.children.some(({ id, personId }) => id === childId && personId !== alfie.id),
    );
    const leaking = withValues({ ...silent, people }, 'outcomes', outcome?.id ?? '', {
      what: 'Both sleep well, and ALFIE’S room is warm',
    });
    expect(leakOf(leaking)?.code).toBe('leak');
  });

  it('lets what the reader knows of people in sight through [R7.6]', () => {
    const office = { part: 'practitioner', contact: '0300 555 0199', agency: 'Quayside' } as const;
    const kept = [
      { ...office, name: 'Una Keogh' },
      { ...office, name: 'Ula Krantz' },
    ].reduce((so, values) => withRow(so, 'people', values), record);
    const una = withheld(kept, craig.id, 'people', personNamed(kept, 'Una Keogh').id);
    expect(leakOf(saying('Ring 03005550199 at Quayside, or U.K.', una))).toBeNull();
    expect(leakOf(saying('Ring Keogh', una))?.code).toBe('leak');
  });

  it('tells a withheld sentence from one that goes on [R7.6]', () => {
    const made = withRow(record, 'voices', {
      personId: personNamed(record, 'Maisie').id,
      quote: 'I wish that Mum had a car',
    });
    const kept = withheld(made, craig.id, 'voices', made.voices.at(-1)?.id ?? '');
    expect(leakOf(saying('I wish that Mum had a carpet', kept))).toBeNull();
    expect(leakOf(saying('I wish that Mum had acar', kept))?.code).toBe('leak');
  });

  it('takes no everyday word of a household’s name for a secret [R7.6]', () => {
    const made = withRow(record, 'households', { name: 'Hope House, temporary accommodation' });
    const kept = withheld(made, craig.id, 'households', made.households.at(-1)?.id ?? '');
    expect(leakOf(saying('We hope that Alfie gets help with accommodation', kept))).toBeNull();
    expect(leakOf(saying('Alfie sleeps well at Hope now', kept))?.code).toBe('leak');
  });

  it('looks through the longest texts at once [R7.6]', () => {
    const dense = 'x'.repeat(20_000);
    const made = ['address', 'name'].reduce(
      (so, field) => withRow(so, 'households', { [field]: dense }),
      withRow(record, 'people', { name: dense, contact: dense, needs: `${'1 '.repeat(9_999)}x` }),
    );
    const items = [
      ...made.households.map(({ id }) => ['households', id] as const),
      ['people', made.people.at(-1)?.id ?? ''] as const,
    ];
    const kept = items.reduce((so, [kind, id]) => withheld(so, craig.id, kind, id), made);
    expect(leakOf(saying(dense, kept))?.code).toBe('leak');
  });

  it('names the copy, the words and where they stand [R7.6]', () => {
    const error = leakOf(saying('Alfie waits at the gate until Auntie Dee comes'));
    expect(error?.message).toContain('your copy');
    expect(error?.message).toContain('Craig Ashdown');
    expect(error?.message).toContain('“Dee”');
    expect(error?.message).toContain('an outcome');
    expect(error?.details.itemId).toBe(record.outcomes[0]?.id);
  });

  it.each([
    ['everyday words for a withheld home', 'Alfie sleeps well at Mum’s new flat'],
    ['part of another word', 'Alfie is needed, indeed'],
    ['the name of somebody in sight', 'Alfie plays with Leanne'],
    ['the town of the meeting', 'Alfie plays in Calderbrook'],
    ['the name of a school in sight', 'Alfie visits Millbank Primary School'],
  ])('lets %s through [R7.6]', (_, text) => {
    expect(leakOf(saying(text))).toBeNull();
  });

  it('tells a name from the same word [R7.6]', () => {
    const made = withRow(record, 'people', { part: 'family', name: 'Will May', knownAs: 'Will' });
    const will = personNamed(made, 'Will');
    const kept = withheld(made, craig.id, 'people', will.id);
    expect(leakOf(saying('Alfie will play, and may swim', kept))).toBeNull();
    expect(leakOf(saying('Alfie is at school by 12 May', kept))).toBeNull();
    expect(leakOf(saying('Alfie plays with Will', kept))?.code).toBe('leak');
  });

  it('finds a one-letter difference in neither direction: Ann is not Anna [R7.6]', () => {
    const made = withRow(record, 'people', { part: 'family', name: 'Ann', knownAs: '' });
    const kept = withheld(made, craig.id, 'people', personNamed(made, 'Ann').id);
    expect(leakOf(saying('Alfie plays with Anna', kept))).toBeNull();
    expect(leakOf(saying('Alfie plays with ann.', kept))?.code).toBe('leak');
  });

  it('looks at title, reader, footer and file name too [R7.6]', () => {
    const copy = childCopyOf(record, 'Maisie');
    const secret: Secret = { words: 'Zuleika', as: 'phrase', kind: 'people', itemId: 'x' };
    expect(leaksIn(copy, [secret])).toEqual([]);
    for (const field of ['title', 'reader', 'about', 'footer', 'fileName', 'pageNumber'] as const) {
      expect(leaksIn({ ...copy, [field]: 'a--zuleika--b' }, [secret])).toHaveLength(1);
    }
  });

  it('looks at every kind of block [R7.6]', () => {
    const copy = childCopyOf(record, 'Maisie');
    const secret: Secret = { words: 'Zuleika', as: 'phrase', kind: 'people', itemId: 'x' };
    const runs = [{ text: 'Zu' }, { text: 'leika' }];
    const blocks = [
      { is: 'heading', level: 1, text: 'Zuleika' },
      { is: 'paragraph', runs },
      { is: 'quote', text: '', by: 'Zuleika' },
      { is: 'list', ordered: true, items: [runs] },
      { is: 'facts', rows: [{ name: '', value: runs }] },
      { is: 'table', summary: '', columns: [{ heading: 'Zuleika', share: 1 }], rows: [] },
      { is: 'table', summary: '', columns: [{ heading: '', share: 1 }], rows: [[runs]] },
      { is: 'picture', picture: 'star', alt: 'Zuleika', runs: [] },
      { is: 'writeBox', label: 'Zuleika', lines: 1 },
      { is: 'tickBoxes', label: '', options: ['Zuleika'] },
      { is: 'signatures', heading: ['', '', ''], people: [{ name: '', role: 'Zuleika' }] },
    ] as const;
    for (const block of blocks)
      expect(leaksIn({ ...copy, blocks: [block] }, [secret])).toHaveLength(1);
  });

  it('has nothing to look for when nothing is withheld', () => {
    expect(secretsFrom(record, personNamed(record, 'Jean').id)).toEqual([]);
  });
});
