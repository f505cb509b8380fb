/** Is the family map in the files: legible, in words for those who cannot see it, and the same each time? */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fitOnPage } from '#main/documents/fitting.ts';
import { CONTENT_WIDTH, PAGE } from '#main/documents/look.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { NAME_SIZE } from '#shared/family/measures.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { familyMaker, familyOfThree, familyOfTwentyFive } from '../support/mappedFamilies.ts';
import { all, readDocx } from './rendering/readDocx.ts';
import { ofRole, readPdf } from './rendering/readPdf.ts';
import { asDocx, asPdf } from './rendering/rendered.ts';

function planOf(record: ConferenceRecord) {
  const [child] = record.children;
  const request = { kind: 'outlinePlan', childId: child?.id ?? '' } as const;
  return buildCopy(record, request, { madeOn: '2026-03-20' });
}

function drawingOf(record: ConferenceRecord) {
  const block = planOf(record).blocks.find(({ is }) => is === 'drawing');
  if (block?.is !== 'drawing') throw new Error('The plan has no drawing');
  return block;
}

const FAMILIES = [
  ['of three generations', familyOfTwentyFive()],
  ['of a mother and two children', familyOfThree()],
] as const;

describe.each(FAMILIES)('The family map of a family %s', (_, record) => {
  it('is a figure of the PDF that is told in words and names everybody [R1.7, R7.8]', async () => {
    const { bytes } = await asPdf(planOf(record));
    const [figure] = ofRole((await readPdf(bytes)).tree, 'Figure');
    expect(figure?.alt).toMatch(/^Family map\. The conference is about/);
    for (const { name } of record.people) expect(figure?.alt).toContain(name);
    const drawn = figure?.text.replace(/\s/g, '') ?? '';
    for (const { name } of record.people) expect(drawn).toContain(name.replace(/\s/g, ''));
  });

  it('is a picture of the Word file, told in the same words [R1.7, R7.8]', async () => {
    const bytes = await asDocx(planOf(record));
    const [picture] = all(readDocx(bytes).body, 'wp:docPr');
    expect(picture?.attributes.descr).toBe(drawingOf(record).alt);
    const [png] = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.png'));
    const file = Buffer.from(png?.[1] ?? []);
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    const { scale, isTurned } = fitOnPage(drawingOf(record).drawing);
    const { width, height } = drawingOf(record).drawing;
    const wide = (isTurned ? height : width) * scale * 3;
    expect(Math.abs(file.readUInt32BE(16) - wide)).toBeLessThan(3);
  });

  it('is the same in every byte each time [R1.7]', async () => {
    const plan = planOf(record);
    expect((await asPdf(plan)).bytes.equals((await asPdf(plan)).bytes)).toBe(true);
    expect((await asDocx(plan)).equals(await asDocx(plan))).toBe(true);
  });

  it('fits the page, with names large enough to read [R1.7]', () => {
    const { scale, width, height } = fitOnPage(drawingOf(record).drawing);
    expect(width).toBeLessThanOrEqual(CONTENT_WIDTH);
    expect(height).toBeLessThan(PAGE.height - PAGE.margin.top - PAGE.margin.bottom);
    expect(scale * NAME_SIZE).toBeGreaterThan(6.5);
  });
});

describe('The family map on paper', () => {
  it('stands upright when it is small, and is turned when it is wide [R1.7]', () => {
    expect(fitOnPage(drawingOf(familyOfThree()).drawing).isTurned).toBe(false);
    expect(fitOnPage(drawingOf(familyOfTwentyFive()).drawing).isTurned).toBe(true);
  });

  it('is not in a plan that has nobody beside the child [R1.7]', () => {
    const family = familyMaker();
    family.child('Ava Lane', 'female', '2018-05-01', []);
    expect(planOf(family.record()).blocks.filter(({ is }) => is === 'drawing')).toEqual([]);
  });

  it('writes names from right to left, and in every script that ships [R1.7]', async () => {
    const family = familyMaker();
    const mother = family.adult('مريم عبد الرحمن', 'female');
    family.child('שרה לוי', 'female', '2018-05-01', [[mother, 'mother']]);
    family.relative('ሰላም ተስፋዬ', 'female');
    family.relative('W'.repeat(80), 'male');
    const plan = planOf(family.record());
    const { bytes } = await asPdf(plan);
    const [figure] = ofRole((await readPdf(bytes)).tree, 'Figure');
    expect(figure?.alt).toContain('مريم عبد الرحمن');
    expect((await asDocx(plan)).length).toBeGreaterThan(1000);
  });

  it('refuses a letter that no typeface has, before anything is made [R1.7]', async () => {
    const family = familyMaker();
    family.child('Ava Lane', 'female', '2018-05-01', []);
    family.relative('Bill 漢', 'male');
    await expect(asPdf(planOf(family.record()))).rejects.toMatchObject({ code: 'missingGlyph' });
  });
});

describe('The family map of a parent’s or a child’s copy', () => {
  it('is not there: those copies say in sentences what is for their reader [R1.7, R7.6]', () => {
    const record = familyOfThree();
    const [child] = record.children;
    const copy = buildCopy(
      record,
      { kind: 'childCopy', childId: child?.id ?? '' },
      { madeOn: '2026-03-20' },
    );
    expect(copy.blocks.filter(({ is }) => is === 'drawing')).toEqual([]);
  });
});
