/**
 * Every field that a conference, its plans and its closing need beside the first ones, and what
 * stays of a conference that is deleted for good.
 */
import { sql as deletions } from './deletions.ts';
import { sql as family } from './family.ts';
import { sql as plan } from './plan.ts';

export const sql = [family, plan, deletions].join('\n');
