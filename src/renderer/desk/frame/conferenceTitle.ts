import { plainDate } from '#shared/dates/format.ts';
import type { Conference } from '#shared/record/record.ts';
import { t } from '../wording.ts';

/** Gives whose conference it is and of when: “Okafor family · 25 March 2026”. */
export function conferenceTitle({ familyName, heldOn }: Conference): string {
  const name = familyName ? t('bar.family', { name: familyName }) : t('bar.unnamed');
  return heldOn ? `${name} · ${plainDate(heldOn)}` : name;
}
