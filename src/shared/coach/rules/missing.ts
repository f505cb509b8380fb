/** What an action, a step or a contingency does not say: who, when, how often [Y, M3.10, M3.11]. */
import { firstPlace, has } from '../find.ts';
import { saysHowOften, saysWhen } from '../when.ts';
import { type RuleOf, wholeOf, withEnd } from './rule.ts';

/** No named person: only an agency, “parents”, “the family”, or nobody at all. */
export const noPerson: RuleOf = {
  sorts: ['action'],
  look: (line, { inFields }) =>
    inFields || line.people.acts
      ? []
      : [{ rule: 'noPerson', severity: 'lookAgain', ...wholeOf(line) }],
};

/** No day by when, and nothing that says when. */
export const noDay: RuleOf = {
  sorts: ['action', 'step'],
  look: (line, { inFields }) =>
    inFields || saysWhen(line.plain, line.cased)
      ? []
      : [
          {
            rule: 'noDay',
            severity: 'lookAgain',
            ...wholeOf(line),
            better: { text: withEnd(line.text, ' by …') },
          },
        ],
};

/** Work that repeats, without how often or how long. */
export const noFrequency: RuleOf = {
  sorts: ['action'],
  look(line, { inFields }, lists) {
    const place = firstPlace(lists.repeats, line.own);
    if (inFields || place === undefined || saysHowOften(line.plain)) return [];
    const better = { text: withEnd(line.text, ', every … for …') };
    return [{ rule: 'noFrequency', severity: 'lookAgain', ...place, better }];
  },
};

// “Positive test twice in one week: the social worker tells her manager”.
const AFTER_COLON = /^[^:]{4,}:\s/u;
const TRIGGER_PART = /^(.*?)(?:,|:|\bthen\b)(.*)$/su;

/** A contingency says what sets it off, what is done, by whom and how fast. */
export const contingency: RuleOf = {
  sorts: ['contingency'],
  look(line, { inFields }, lists) {
    if (inFields) return [];
    const { plain, own, people } = line;
    const isSetOff = has(lists.trigger, plain) || AFTER_COLON.test(plain);
    const [, , act = plain] = TRIGGER_PART.exec(plain) ?? [];
    const isDoneBySomebody = people.acts || has(lists.roles, act);
    const isSaid = !has(lists.hollow, own.slice(plain.length - act.length));
    if (
      isSetOff &&
      isDoneBySomebody &&
      isSaid &&
      saysWhen(act, line.cased.slice(plain.length - act.length))
    )
      return [];
    return [{ rule: 'contingency', severity: 'lookAgain', ...wholeOf(line) }];
  },
};
