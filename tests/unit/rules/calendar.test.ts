/** Do calendars get every date, and nobody's name? [R6.2] */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#main/calendar/calendarFile.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { calendarEntries } from '#shared/rules/calendar.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { sampleRecord, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const { id, familyName } = conferenceOf(record);
const entriesOf = (from = record) => calendarEntries(from, rulesOf('england'));
const AT = new Date('2026-09-24T10:00:00Z');

/** Reads the entries of a calendar file back: lines are unfolded, texts are unescaped. */
function read(file: string): Record<string, string>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:;]+)[^:]*:(.*)$/su.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    const last = events.at(-1);
    if (last) {
      last[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) =>
        sign.toLowerCase() === 'n' ? '\n' : sign,
      );
    }
  }
  return events;
}

describe('The entries of a calendar', () => {
  it('are each meeting that is set, and each last day that is still to be kept', () => {
    const days = entriesOf().map(({ title, day }) => [title, day]);
    expect(days).toEqual([
      ['Conference (Waymark, CB-20417)', '2026-09-24'],
      ['First core group (Waymark, CB-20417)', '2026-10-06'],
      ['First review conference (Waymark, CB-20417)', '2026-12-16'],
      ['Last day: Conference (Waymark, CB-20417)', '2026-09-28'],
      ['Last day: Outline plan and parents’ copies (Waymark, CB-20417)', '2026-09-25'],
      ['Last day: First core group (Waymark, CB-20417)', '2026-10-08'],
      ['Last day: Core group’s minutes and revised plan (Waymark, CB-20417)', '2026-10-13'],
      ['Last day: First review conference (Waymark, CB-20417)', '2026-12-24'],
    ]);
  });

  it('do without a reference where there is none', () => {
    const bare = withValues(record, 'conferences', id, { reference: ' ' });
    expect(entriesOf(bare)[0]?.title).toBe('Conference (Waymark)');
  });

  it('stand on the working day before, and say which day is the last', () => {
    const august = withValues(record, 'conferences', id, { heldOn: '2026-08-28' });
    const review = entriesOf(august).find(({ uid }) => uid.includes('firstReview'));
    expect(review?.day).toBe('2026-11-27');
    expect(review?.details).toContain('3 months from the conference, Friday 28 August 2026.');
    expect(review?.details).toContain('By Saturday 28 November 2026.');
    expect(entriesOf().find(({ uid }) => uid.includes('outlinePlan'))?.details).toContain(
      'Not confirmed: check locally.',
    );
  });

  it('name nobody: no person, no family, no place, no authority', () => {
    const file = calendarFile(entriesOf(), AT);
    const { place, authority, coreGroupPlace } = conferenceOf(record);
    const names = record.people.flatMap(({ name, knownAs }) => [name, knownAs]);
    for (const name of [...names, familyName, place, authority, coreGroupPlace]) {
      if (name !== '') expect(file).not.toContain(name);
    }
  });

  it('keep their id when a day changes, so that a second file takes the place of the first', () => {
    const moved = withValues(record, 'conferences', id, { coreGroupOn: '2026-10-07' });
    const ids = (from = record) => entriesOf(from).map(({ uid }) => uid);
    expect(ids(moved)).toEqual(ids());
    expect(new Set(ids()).size).toBe(ids().length);
    const later = new Date('2026-09-24T10:01:00Z');
    const [first] = read(calendarFile(entriesOf(), AT));
    const [second] = read(calendarFile(entriesOf(moved), later));
    expect(Number(second?.SEQUENCE)).toBeGreaterThan(Number(first?.SEQUENCE));
  });

  it('are whole days on every clock, end lines as calendars want it, and escape any text', () => {
    const file = calendarFile(entriesOf(), AT);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file).toContain('DTSTART;VALUE=DATE:20261006');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (typed) => {
        const reference = typed.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim();
        fc.pre(reference !== '');
        const named = withValues(record, 'conferences', id, { reference });
        const events = read(calendarFile(entriesOf(named), AT));
        expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(
          entriesOf(named).map(({ title }) => title),
        );
      }),
    );
  });
});
