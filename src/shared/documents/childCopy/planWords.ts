/** A line in the plan's own words, to stand beside what a child is told, and to tell when it changes. */
import { find, type Row } from '../../record/record.ts';
import { isFilled } from '../compose.ts';
import { capital, joined, withoutStop } from '../language/sentences.ts';
import { everydayName } from '../names.ts';
import { timingOf } from '../timing.ts';
import type { Doing } from './propose.ts';
import type { ChildReader } from './reader.ts';

function nameOf({ record, say }: ChildReader, personId: string | null): string {
  return everydayName(find(record, 'people', personId)) || say('child.somebody');
}

/** Gives who does what and when, as the plan says it. */
export function planOfDoing(reader: ChildReader, doing: Doing): string {
  const { personId, what, startsOn = null, byWhen = null, howOften = '', place = '' } = doing;
  const who = nameOf(reader, personId);
  const line = capital(reader.say('child.whoWhat', { who, what: withoutStop(what) }));
  const timed = { startsOn, byWhen, howOften, place, howLong: '' };
  return joined([line, timingOf(reader, timed), doing.howFast ?? '']);
}

/** Gives who sees the child, how often and where, as the plan says it. */
export function planOfSeeing(
  reader: ChildReader,
  { howOften, place, seen }: Row<'contacts'>,
  personId: string | null,
): string {
  const details = [howOften, place].filter(isFilled).map(withoutStop).join(', ');
  return joined([
    reader.say('child.seesChild', { who: nameOf(reader, personId), name: reader.name, details }),
    seen === 'notSaid' ? '' : reader.choice(`contactWith.${seen}`),
  ]);
}
