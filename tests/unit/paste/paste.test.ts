/** Is a pasted list taken apart as it was meant, and no word of it lost? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsIn, isHeadOfActions, personNamed } from '#shared/paste/actions.ts';
import { attendeesIn, standingsOf } from '#shared/paste/attendees.ts';
import { FIRST_WORDS } from '#shared/paste/firstWords.ts';
import { linesOf, plainLinesOf } from '#shared/paste/lines.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { find, type Kind } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();
const SEEN = { from: '2026-09-24', nation: 'england' } as const;

/** Gives the words of a text in order of the alphabet, numbers of a list left out. */
function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).sort();
}

describe('lines', () => {
  it('are those that hold anything, without bullets and numbers [R9.3]', () => {
    const text = '• One\r\n\n  - Two\n3. Three\n(4) Four\n*\tFive\n☐ Six\na) Seven\n2026 is a year';
    expect(plainLinesOf(text)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      'Seven',
      '2026 is a year',
    ]);
  });

  it('of a table are in cells, also where a cell goes over two lines [R9.3]', () => {
    expect(linesOf('A\tB\n"one\ntwo"\t"say ""yes"""\n\tC\t')).toEqual([
      ['A', 'B'],
      ['one two', 'say "yes"'],
      ['', 'C', ''],
    ]);
  });
});

const beth = { name: 'Beth Mensah', role: 'Social worker', agency: 'Ashdown Council', contact: '' };

describe('people of a list', () => {
  it.each([
    'Beth Mensah\tSocial worker\tAshdown Council',
    'Beth Mensah, Social worker, Ashdown Council',
    '• Beth Mensah, Social worker, Ashdown Council',
    '1. Beth Mensah – Social worker (Ashdown Council)',
    'Beth Mensah - Social worker - Ashdown Council',
    'Beth Mensah (Social worker, Ashdown Council)',
    'Beth Mensah: Social worker, Ashdown Council',
    'Beth Mensah | Social worker | Ashdown Council',
  ])('“%s” is name, role and agency [R9.3]', (line) => {
    expect(attendeesIn(line)).toEqual([beth]);
  });

  it('of an e-mail are apart, with their addresses [R9.3]', () => {
    const list = 'Mensah, Beth <beth@ashdown.gov.uk>; "Dr A Khan" <khan@nhs.uk>; info@school.uk';
    expect(attendeesIn(list).map(({ name, contact }) => [name, contact])).toEqual([
      ['Beth Mensah', 'beth@ashdown.gov.uk'],
      ['Dr A Khan', 'khan@nhs.uk'],
      ['info@school.uk', ''],
    ]);
    expect(attendeesIn('<a@b.uk>')).toEqual([
      { name: 'a@b.uk', role: '', agency: '', contact: '' },
    ]);
  });

  it('follow the heads of their table; those are no person [R9.3]', () => {
    const table =
      'Agency\tName\tEmail\tRole\nPolice\tPC Hale\ta@police.uk\tOfficer\n\tMrs Bell\t\tNurse';
    const [heads, hale, bell] = attendeesIn(table);
    expect(hale).toEqual({
      name: 'PC Hale',
      role: 'Officer',
      agency: 'Police',
      contact: 'a@police.uk',
    });
    expect(bell).toEqual({ name: 'Mrs Bell', role: 'Nurse', agency: '', contact: '' });
    expect(attendeesIn('Name\tRole\nBeth\tNurse\tbeth@nhs.uk')[1]).toEqual({
      name: 'Beth',
      role: 'Nurse',
      agency: '',
      contact: 'beth@nhs.uk',
    });
    expect(standingsOf(record, [heads ?? beth, hale ?? beth])).toEqual(['heading', 'new']);
  });

  it('are told when they are here already, or twice in the list [R9.3]', () => {
    const people = attendeesIn('beth  mensah\nNobody Yet\nNOBODY YET');
    expect(standingsOf(record, people)).toEqual(['here', 'new', 'twice']);
  });

  it('telephone numbers are contacts, names from anywhere are names [R9.3]', () => {
    expect(attendeesIn('Zoë Ó Briain, Nurse, NHS, 01234 567 890')).toEqual([
      { name: 'Zoë Ó Briain', role: 'Nurse', agency: 'NHS', contact: '01234 567 890' },
    ]);
    expect(attendeesIn('فاطمة علي، ممرضة')[0]?.name).toBe('فاطمة علي، ممرضة');
  });
});

describe('actions of a list', () => {
  const read = (line: string) => {
    const [action] = actionsIn(record, line, SEEN);
    const who = find(record, 'people', action?.personId)?.name ?? '';
    return [action?.what, who, action?.byWhen];
  };

  it.each([
    [
      'Leanne Calvert will ring the school by 12 October',
      'will ring the school',
      'Leanne Calvert',
      '2026-10-12',
    ],
    ['Leanne to ring the school by Friday', 'to ring the school', 'Leanne Calvert', '2026-09-25'],
    ['LC: ring the school (in 2 weeks)', 'ring the school', 'Leanne Calvert', '2026-10-08'],
    ['Beth Mensah – visit, 12/10', 'visit', 'Beth Mensah', '2026-10-12'],
    ['Ring the school (Beth Mensah)', 'Ring the school', 'Beth Mensah', null],
    ['Ring the school\tBeth Mensah\t12 October', 'Ring the school', 'Beth Mensah', '2026-10-12'],
    ['12 October\tRing the school\tMrs Unknown', 'Ring the school, Mrs Unknown', '', '2026-10-12'],
    ['Ring the school, by hook or by crook', 'Ring the school, by hook or by crook', '', null],
    ['Somebody to ring the school soon', 'Somebody to ring the school soon', '', null],
  ])('“%s” is what, who and by when [R9.3]', (line, what, who, day) => {
    expect(read(line)).toEqual([what, who, day]);
  });

  it('are not what the columns of their table are called [R9.3]', () => {
    const actions = actionsIn(record, 'Action\tBy whom\tBy when\nRing\tBeth Mensah\t12/10', SEEN);
    expect(actions.map(isHeadOfActions)).toEqual([true, false]);
  });

  it('know a person by the role alone where only one has it [R9.3]', () => {
    const { people } = record;
    const roles = people.filter(({ role }) => role !== '');
    const alone = roles.find(({ role }) => roles.filter((one) => one.role === role).length === 1);
    expect(personNamed(record, alone?.role ?? '')?.id).toBe(alone?.id);
    expect(personNamed(record, '')).toBeUndefined();
  });
});

const PIECES = fc.constantFrom(
  ...['Beth Mensah', 'Leanne', 'Social worker', '(', ')', ',', ';', ':', ' – ', ' - ', '\t', '|'],
  ...['by', 'to', 'will', '12 June', 'Friday', '<a@b.uk>', 'x@y.uk', '\n', '•', '"', 'Dr', 'Élan'],
  ...['Name', 'Role', 'Agency', 'ring the school', '01234 567890', 'مريم', 'ok.', '&', ' '],
);
const LISTS = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(PIECES, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
);

describe('no word is lost', () => {
  it('of a list of people [R9.3]', () => {
    fc.assert(
      fc.property(LISTS, (text) => {
        const kept = attendeesIn(text)
          .flatMap((one) => Object.values(one))
          .join(' ');
        expect(wordsOf(kept)).toEqual(wordsOf(plainLinesOf(text).join(' ')));
      }),
      { numRuns: 3_000 },
    );
  });

  it('of a list of actions, but for the “by” before a day [R9.3]', () => {
    fc.assert(
      fc.property(LISTS, (text) => {
        const kept = actionsIn(record, text, SEEN).map((one) =>
          [one.what, one.who, one.when].join(' '),
        );
        const joining = ['by', 'on', 'before', 'until'];
        const but = (words: string[]) =>
          words.filter((word) => !joining.includes(word.toLowerCase()));
        expect(but(wordsOf(kept.join(' ')))).toEqual(but(wordsOf(plainLinesOf(text).join(' '))));
      }),
      { numRuns: 3_000 },
    );
  });

  it('of a list of lines, but for the letters that count them [R9.3]', () => {
    fc.assert(
      fc.property(LISTS, (text) => {
        const left = wordsOf(plainLinesOf(text).join(' '));
        const all = wordsOf(text.replace(/\r/gu, '\n'));
        expect(all.length - left.length).toBeLessThanOrEqual(text.split(/\n|\r/u).length);
        expect(left.filter((word) => !all.includes(word))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('lists that are split know the field in which the words of a line stand [R9.3]', () => {
  for (const [kind, field] of Object.entries(FIRST_WORDS)) {
    expect(Object.keys(KINDS[kind as Kind].shape), kind).toContain(field);
  }
});
