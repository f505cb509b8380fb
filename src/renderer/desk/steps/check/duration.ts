import { language, listed, t } from '../../wording.ts';

const HOUR = 60;

/** Gives minutes in words, such as “8 hours and 30 minutes”. */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  return listed([
    ...(hours > 0 ? [t('load.hour', { count: hours })] : []),
    ...(rest > 0 ? [t('load.minute', { count: rest })] : []),
  ]);
}

/** Gives minutes in short for a narrow cell, such as “8.5 h”. */
export function shortDuration(minutes: number): string {
  if (minutes < HOUR) return t('load.shortMinutes', { minutes });
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    minutes / HOUR,
  );
  return t('load.shortHours', { hours });
}

/** Gives how long something takes in words, as far as it was said. */
export function timeText({ minutes, isAtLeast }: { minutes: number; isAtLeast: boolean }): string {
  if (minutes === 0) return t('load.noTime');
  const time = durationText(minutes);
  return isAtLeast ? t('load.atLeast', { time }) : time;
}
