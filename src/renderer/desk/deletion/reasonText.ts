import type { Certificate } from '#shared/contract/deletions.ts';
import { t } from '../wording.ts';

/** Gives why a conference was deleted, in words. */
export function reasonText({ reason, note }: Pick<Certificate, 'reason' | 'note'>): string {
  return reason === 'other' ? note : t(`deletion.reasons.${reason}`);
}
