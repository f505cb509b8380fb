/**
 * Being there, or having finished, as the result [Y, W]: somebody may come to every session and
 * nothing is different for the child. A child’s own school or club is a child’s life.
 */
import { firstPlace, has, placesOf } from '../find.ts';
import { type RuleOf, withEnd } from './rule.ts';

/** How far apart the two words may be. */
const NEAR = 70;

export const attendance: RuleOf = {
  sorts: ['outcome'],
  look({ own, unquoted, text, sentences }, _, lists) {
    for (const { start, end } of sentences) {
      const sentence = unquoted.slice(start, end);
      for (const goes of placesOf(lists.goes, own.slice(start, end))) {
        const rest = sentence.slice(goes.end, goes.end + NEAR);
        const place = firstPlace(lists.places, rest);
        if (place === undefined || has(lists.ownLife, rest.slice(0, place.end))) continue;
        if (has(lists.andThen, sentence.slice(goes.end))) continue;
        const at = { start: start + goes.start, end: start + goes.end + place.end };
        const better = { text: withEnd(text, ', and can then say … and do …') };
        return [{ rule: 'attendance', severity: 'lookAgain', ...at, better }];
      }
    }
    return [];
  },
};
