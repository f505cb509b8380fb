/** Does a copy in two languages say everything in both, side by side, each in its language? */
import { describe, expect, it } from 'vitest';
import { textsInBlock } from '#shared/audience/leaks.ts';
import { visibleTo } from '#shared/audience/visibleTo.ts';
import type { Block, CopyDocument, Runs } from '#shared/documents/blocks.ts';
import { composeFrom, heading, paragraph, quote } from '#shared/documents/compose.ts';
import { composeCopy } from '#shared/documents/composeCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { readerOf } from '#shared/documents/reader.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { translationOfCopy } from '#shared/documents/translating.ts';
import { paired } from '#shared/documents/twin/pairing.ts';
import { twinBlocks } from '#shared/documents/twin/twinBlocks.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { build, personNamed, sampleRecord, withRow, withValues } from '../../support/sample.ts';

const sample = sampleRecord();

const WELSH = { heading: 'Cymraeg', language: 'cy-GB' };
const ENGLISH = { heading: 'English', language: 'en-GB' };
const twin = (first: readonly Block[], second: readonly Block[]) =>
  twinBlocks(first, second, [WELSH, ENGLISH], 'Dwy iaith');

/** The sample with everybody's copies in Welsh, English beside it. */
const inBoth: ConferenceRecord = {
  ...sample,
  people: sample.people.map((person) => ({
    ...person,
    copyLanguage: 'cy-GB' as const,
    twinCopy: true,
  })),
};
const familyCopies = copiesOf(sample).filter((request) => readerOf(sample, request) !== null);

function twinOf(request: CopyRequest, record = inBoth): CopyDocument {
  return build(record, request);
}

const textsOf = (blocks: readonly Block[]) => blocks.flatMap(textsInBlock).join('\n');

/** Every run of the blocks that are in both languages. */
function runsIn(block: Block): Runs {
  switch (block.is) {
    case 'heading':
    case 'writeBox':
      return block.runs ?? [];
    case 'tickBoxes':
      return [...(block.runs ?? []), ...(block.optionRuns ?? []).flat()];
    case 'picture':
      return block.other?.runs ?? [];
    case 'twin':
      return block.rows.flatMap((cells) => cells.flat(2));
    default:
      return [];
  }
}

describe('Blocks of two languages', () => {
  const p = (text: string) => paragraph(text);

  it('go together in their order [R7.4]', () => {
    const first = [heading(1, 'Teitl'), p('un'), heading(2, 'Dau'), quote('geiriau', 'Mam')];
    const second = [heading(1, 'Title'), p('one'), heading(2, 'Two'), quote('words', 'Mum')];
    expect(paired(first, second)).toEqual(first.map((block, at) => [block, second[at]]));
  });

  it('stand alone where only one language says something, and what follows goes together again', () => {
    const first = [heading(1, 'Teitl'), p('un'), quote('a', 'b'), p('dau')];
    const second = [heading(1, 'Title'), p('one'), p('two')];
    expect(paired(first, second)).toEqual([
      [first[0], second[0]],
      [first[1], second[1]],
      [first[2], null],
      [first[3], second[2]],
    ]);
    expect(paired([], second)).toEqual(second.map((block) => [null, block]));
  });

  it('give rows with each text in its language, headings in both, and boxes once', () => {
    const box = (label: string): Block => ({ is: 'writeBox', label, lines: 3 });
    const blocks = twin(
      [heading(1, 'Teitl'), p('un'), p('dau'), box('Ysgrifennwch')],
      [heading(1, 'Title'), p('one'), p('two'), box('Write')],
    );
    expect(blocks.map(({ is }) => is)).toEqual(['heading', 'twin', 'writeBox']);
    expect(blocks[0]).toMatchObject({
      text: 'Teitl / Title',
      runs: [{ text: 'Teitl' }, { text: ' / ' }, { text: 'Title', language: 'en-GB' }],
    });
    expect(blocks[1]).toMatchObject({
      columns: [WELSH, ENGLISH],
      rows: [
        [[[{ text: 'un' }]], [[{ text: 'one', language: 'en-GB' }]]],
        [[[{ text: 'dau' }]], [[{ text: 'two', language: 'en-GB' }]]],
      ],
    });
    expect(blocks[2]).toMatchObject({ label: 'Ysgrifennwch / Write', lines: 3 });
  });

  it('keep the marks of an English question at its end beside Arabic', () => {
    const box = (label: string): Block => ({ is: 'writeBox', label, lines: 1 });
    const [block] = twin([box('هل توافق؟')], [box('Do you agree?')]);
    expect(block).toMatchObject({ label: 'هل توافق؟ / \u200eDo you agree?\u200e' });
  });

  it('leave a cell empty where the other language says more', () => {
    const list = (...items: string[]): Block => ({
      is: 'list',
      ordered: false,
      items: items.map((text) => [{ text }]),
    });
    const [table] = twin([list('un')], [list('one', 'more')]);
    if (table?.is !== 'twin') throw new Error('It is a table of both.');
    expect(table.rows.map((cells) => cells.map((cell) => cell.length))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe.each(familyCopies.map((request) => [request.kind, request] as const))(
  '%s',
  (_, request) => {
    it('has the same blocks in both languages [R7.4]', () => {
      const reader = readerOf(sample, request);
      const { record: seen } = visibleTo(sample, reader?.id ?? null);
      const [welsh, english] = (['cy-GB', 'en-GB'] as const).map(
        (language) => composeCopy(composeFrom(seen, language), request).blocks,
      );
      const alone = paired(welsh ?? [], english ?? []).filter(
        ([one, other]) => one === null || other === null,
      );
      expect(alone).toEqual([]);
    });

    it('says beside each other what both copies say [R7.4]', () => {
      const said = textsOf(twinOf(request).blocks);
      const alone = sample.people.map((person) => ({ ...person, copyLanguage: 'cy-GB' as const }));
      for (const record of [sample, { ...sample, people: alone }]) {
        const own = build(record, request).blocks.filter(({ is }) => is === 'paragraph');
        for (const text of own.flatMap(textsInBlock)) expect(said).toContain(text);
      }
    });

    it('marks the English as English', () => {
      const document = twinOf(request);
      expect(document.language).toBe('cy-GB');
      expect(document.fileName).toMatch(/--cy-en$/);
      const tables = document.blocks.filter((block) => block.is === 'twin');
      expect(tables.length).toBeGreaterThan(0);
      for (const { rows, columns } of tables) {
        expect(columns.map(({ heading: name }) => name)).toEqual(['Cymraeg', 'English']);
        const unmarked = rows
          .flatMap(([, english]) => english.flat())
          .filter((run) => !run.language);
        expect(unmarked).toEqual([]);
      }
      expect(document.blocks.flatMap(runsIn).some((run) => run.language === 'en-GB')).toBe(true);
    });
  },
);

describe('A copy in two languages', () => {
  const leanne = personNamed(sample, 'Leanne');
  const parent = sample.parents.find(({ personId }) => personId === leanne.id);
  if (!parent) throw new Error('Leanne is a parent in the sample.');
  const request = { kind: 'parentCopy', parentId: parent.id } as const;

  it('is not made in English, nor unless it is asked for', () => {
    const english = withValues(sample, 'people', leanne.id, { twinCopy: true });
    expect(build(english, request).blocks.some(({ is }) => is === 'twin')).toBe(false);
    const welsh = withValues(sample, 'people', leanne.id, { copyLanguage: 'cy-GB' });
    expect(build(welsh, request).blocks.some(({ is }) => is === 'twin')).toBe(false);
  });

  it('puts a translation beside its original', () => {
    const line = translationOfCopy(inBoth, request, 'cy-GB').find(
      ({ kind }) => kind === 'strengths',
    );
    if (!line) throw new Error('Her copy has strengths.');
    const record = withRow(inBoth, 'translations', {
      itemKind: line.kind,
      itemId: line.id,
      itemField: line.field,
      language: 'cy-GB',
      original: line.text,
      text: 'Mae Tyler yn chwarae pêl-droed',
    });
    const rows = build(record, request).blocks.flatMap((block) =>
      block.is === 'twin' ? block.rows : [],
    );
    const row = rows.find(([welsh]) => JSON.stringify(welsh).includes('yn chwarae pêl-droed'));
    expect(JSON.stringify(row?.[1])).toContain(line.text);
  });
});
