/** Is every stop of the tour there in the sample conference? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STOPS } from '#renderer/desk/tour/stops.ts';
import { pagesOf } from '#shared/plan/way.ts';
import { SAMPLE_ID } from '#shared/record/sample.ts';
import { sampleRecord } from '../../support/sample.ts';

const pages = pagesOf(sampleRecord());

it('the tour has six to eight stops, each with its own words', () => {
  expect(STOPS.length).toBeGreaterThanOrEqual(6);
  expect(STOPS.length).toBeLessThanOrEqual(8);
  expect(new Set(STOPS.map(({ name }) => name)).size).toBe(STOPS.length);
});

it.each(STOPS)('$name is on a page of the sample', ({ step, part }) => {
  expect(pages.some((page) => page.step === step && page.part === part)).toBe(true);
});

it('every mark in the windows is a stop of the tour', () => {
  const files = readdirSync('src/renderer', { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join('src/renderer', name), 'utf8'))
    .join('\n');
  const marks = [...text.matchAll(/data-tour="(\w+)"/g)].map(([, name]) => name);
  const names: readonly string[] = STOPS.map(({ name }) => name);
  expect(marks.length).toBeGreaterThan(1);
  expect(marks.filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

it('the sample has the id by which the tour finds it', () => {
  expect(sampleRecord().conferences[0]?.id).toBe(SAMPLE_ID);
});
