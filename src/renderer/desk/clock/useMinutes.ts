import { type Minutes, USUAL_MINUTES } from '#shared/agenda/agenda.ts';

/** Gives the time boxes of the agenda in minutes. */
export function useMinutes(): Minutes {
  return USUAL_MINUTES;
}
