/**
 * Writes `resources/holidays/bank-holidays.json` from the library date-holidays: the bank holidays
 * of each nation, and Easter. The library holds the rules of every country and weighs more than
 * the whole desk; the days of four nations are a few kilobytes. With `--check` it only says
 * whether the file is current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import Holidays from 'date-holidays';
import type { NATIONS } from '#shared/record/choices.ts';

const PLACE = new URL('../resources/holidays/bank-holidays.json', import.meta.url);

const REGIONS: Record<(typeof NATIONS)[number], string> = {
  england: 'ENG',
  wales: 'WLS',
  scotland: 'SCT',
  northernIreland: 'NIR',
};

const FIRST_YEAR = 2020;
const LAST_YEAR = 2050;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Gives the month and day of what the library writes as `2026-04-03 00:00:00`. */
const monthAndDay = (date: string) => date.slice(5, 10);

function byYear(textOf: (year: number) => string): Record<string, string> {
  return Object.fromEntries(YEARS.map((year) => [year, textOf(year)]));
}

function bankHolidaysOf(region: string): Record<string, string> {
  const library = new Holidays('GB', region);
  return byYear((year) =>
    library
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => monthAndDay(date))
      .join(' '),
  );
}

function easters(): Record<string, string> {
  const library = new Holidays('GB');
  return byYear((year) => {
    const sunday = library.getHolidays(year).find(({ rule }) => rule === 'easter');
    if (sunday === undefined) throw new Error(`date-holidays knows no Easter of ${year}.`);
    return monthAndDay(sunday.date);
  });
}

/** Gives the text of the file as it should be: months and days, by year. */
export function bankHolidaysText(): string {
  const nations = Object.entries(REGIONS).map(([nation, region]) => [
    nation,
    bankHolidaysOf(region),
  ]);
  return `${JSON.stringify({ ...Object.fromEntries(nations), easter: easters() }, null, 2)}\n`;
}

/** Gives the text of the file as it is, or an empty text when there is none. */
export async function shippedBankHolidays(): Promise<string> {
  return readFile(PLACE, 'utf8').catch(() => '');
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) await writeFile(PLACE, bankHolidaysText());
  else if ((await shippedBankHolidays()) !== bankHolidaysText()) {
    console.error('resources/holidays/bank-holidays.json is out of date. Run: npm run holidays');
    process.exitCode = 1;
  }
}
