/** What the record of one child says to each of the nine closing questions [R5.5, Y]. */
import { contributed, realistic, responsible, signed } from './people.ts';
import { aims, days, detail, measures, risksAndNeeds } from './plan.ts';

export type { Said, SaidAs } from './said.ts';

/** By question, in the order of the guidance. */
export const ANSWERS = {
  detail,
  aims,
  measures,
  responsible,
  realistic,
  risksAndNeeds,
  days,
  contributed,
  signed,
} as const;
