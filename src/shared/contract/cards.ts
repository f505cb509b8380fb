/** What a window learns of the chair's cards, and what it says to them [R9.3]. */
import { z } from 'zod';
import type { ConferencePlace } from './room.ts';

export const besideSchema = z.strictObject({ isBeside: z.boolean() });

export interface CardsState {
  /** Where the desk is that the window of the cards follows; null while there is no such window. */
  readonly at: ConferencePlace | null;
  /** Whether a card stands beside each page, on this computer. */
  readonly isBeside: boolean;
}
