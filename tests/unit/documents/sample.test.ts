import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { SAMPLE_FILE, sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();
const conference = conferenceOf(record);

// England has no bank holiday from September to Christmas: https://www.gov.uk/bank-holidays
function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (const day = new Date(`${from}T12:00:00Z`); ; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    const text = day.toISOString().slice(0, 10);
    if (text > to) return count;
    if (isWorkingDay(text)) count += 1;
  }
}

describe('The sample conference', () => {
  it('is a valid record file, written as Waymark writes it', () => {
    const text = readFileSync(SAMPLE_FILE, 'utf8');
    expect(writeRecordFile(readRecordFile(text))).toBe(text);
  });

  it('keeps England’s dates [R6.1]', () => {
    const { strategyDiscussionOn, heldOn, coreGroupOn, reviewOn } = conference;
    expect(workingDaysBetween(strategyDiscussionOn ?? '', heldOn ?? '')).toBeLessThanOrEqual(15);
    expect(workingDaysBetween(heldOn ?? '', coreGroupOn ?? '')).toBeLessThanOrEqual(10);
    expect((reviewOn ?? '') <= '2026-12-24').toBe(true);
    for (const day of [strategyDiscussionOn, heldOn, coreGroupOn, reviewOn])
      expect(isWorkingDay(day ?? '')).toBe(true);
  });

  it('shows three ages, two plan levels and every list of the record in use', () => {
    expect(record.children.map(({ planLevel }) => planLevel).sort()).toEqual([
      'childInNeed',
      'childProtection',
      'childProtection',
    ]);
    const { settlements, translations, ...used } = record;
    for (const [kind, rows] of Object.entries(used)) expect(rows.length, kind).toBeGreaterThan(0);
    // Nothing in it is in doubt, and everybody in it reads English.
    expect([...settlements, ...translations]).toEqual([]);
  });

  it('joins every outcome to what it answers, and to somebody who does something by a day [R4.7]', () => {
    for (const { id, what } of record.outcomes) {
      expect(
        record.answers.some(({ outcomeId }) => outcomeId === id),
        what,
      ).toBe(true);
      const actions = record.actions.filter(({ outcomeId }) => outcomeId === id);
      expect(actions.length, what).toBeGreaterThan(0);
      for (const action of actions) {
        expect(action.personId, action.what).not.toBeNull();
        expect(action.byWhen, action.what).not.toBeNull();
      }
    }
  });

  it('keeps to six outcomes a child with a quick win among them [R4.3]', () => {
    for (const { id } of record.children) {
      const outcomes = record.outcomes.filter(({ childId }) => childId === id);
      expect(outcomes.length).toBeLessThanOrEqual(6);
      expect(outcomes.some(({ quickWin }) => quickWin)).toBe(true);
    }
  });

  it('never tells two children the same impact [R2.2]', () => {
    const texts = record.impacts.map(({ dayToDay }) => dayToDay);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is a model of plain writing: none of the words that say nothing [R10.1]', () => {
    const empty =
      /\b(appropriate(ly)?|ongoing|monitor(s|ing)?|support(s|ed|ing)?|adequate|stable|as needed|when required|where possible|as soon as possible|access to|opportunities for|encouraged to|engage[sd]?|improve[sd]?|increase[sd]?|reduce[sd]?|develop(s|ed)?|explore[sd]?|promote[sd]?|liaise[sd]?|good enough|basic care|issues|concerns|failed to|refuse[sd]?)\b/i;
    for (const kind of [
      'outcomes',
      'actions',
      'steps',
      'safetyActions',
      'contingencies',
      'behaviours',
    ] as const) {
      for (const row of record[kind])
        expect(JSON.stringify(row).replaceAll(/"\w+":/g, ''), kind).not.toMatch(empty);
    }
  });

  it('uses only telephone numbers and addresses that belong to nobody', () => {
    const text = readFileSync(SAMPLE_FILE, 'utf8');
    for (const number of text.match(/\b0\d{4} ?\d{6}\b/g) ?? [])
      expect(number).toMatch(/^01632 ?960\d{3}$/);
    for (const mail of text.match(/[\w.]+@[\w.]+/g) ?? []) expect(mail).toMatch(/\.example$/);
  });
});
