import { describe, expect, it } from 'vitest';
import { readTimeOfDay } from '#renderer/desk/fields/timeOfDay.ts';

describe('a time of day as people write it', () => {
  it.each([
    ['', ''],
    [' ', ''],
    ['1', '01:00'],
    ['10', '10:00'],
    ['10:00', '10:00'],
    ['9.30', '09:30'],
    ['1330', '13:30'],
    ['13 30', '13:30'],
    ['2 pm', '14:00'],
    ['2.15 p.m.', '14:15'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['00:05', '00:05'],
  ])('reads “%s” as “%s”', (text, time) => {
    expect(readTimeOfDay(text)).toBe(time);
  });

  it.each(['24:00', '10:60', '13 pm', '0 am', 'after lunch', '10:0', '10:00:00', 'p'])(
    'does not take “%s” for a time',
    (text) => {
      expect(readTimeOfDay(text)).toBeNull();
    },
  );
});
