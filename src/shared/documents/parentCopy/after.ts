/** What if it does not work, when we check, the reader's rights, and room for their comments. */

import { isAsked, isToldAt, levelAt } from '../../plan/kindOfMeeting.ts';
import { signatureOf } from '../../plan/signing.ts';
import { find, type Row } from '../../record/record.ts';
import { actsOf, forFamily, ofChild } from '../../record/rowsOf.ts';
import type { Block, Signing } from '../blocks.ts';
import {
  bullets,
  facts,
  heading,
  isFilled,
  paragraph,
  paragraphs,
  turnsLines,
} from '../compose.ts';
import {
  bold,
  capital,
  joined,
  listed,
  sentence,
  uncapital,
  withoutStop,
} from '../language/sentences.ts';
import { spokenToDoer, startsAsThirdPerson } from '../language/verbs.ts';
import { everydayName, fullName, leadRoleOf, nameWithRole } from '../names.ts';
import { signedIn } from '../signed.ts';
import { dayInWords } from '../timing.ts';
import { type ParentReader, toReader } from './reader.ts';

interface Fallback {
  readonly row: Row<'contingencies'>;
  readonly names: string[];
}

/** “Samira Haddad (social worker) rings the police”, or what follows and who sees to it. */
function then(
  reader: ParentReader,
  { personId, response }: Pick<Row<'contingencies'>, 'personId' | 'response'>,
): string {
  const { record, say, person } = reader;
  const doer = find(record, 'people', personId);
  const what = withoutStop(toReader(reader, response));
  if (doer === undefined) return what;
  if (doer.id === person.id) {
    const turned = turnsLines(reader) ? spokenToDoer(withoutStop(response)) : null;
    return turned === null
      ? say('parent.ifNot.whoColon', { who: everydayName(person), what })
      : say('parent.ifNot.you', { what: turned });
  }
  const who = nameWithRole(doer);
  if (!turnsLines(reader) || !startsAsThirdPerson(response))
    return say('parent.ifNot.whoColon', { who, what });
  return say('parent.ifNot.who', { who, what: uncapital(what) });
}

/** What else happens, one sentence after the other. */
function alsoDone(reader: ParentReader, { id }: Row<'contingencies'>): string[] {
  return actsOf(reader.record, id).flatMap(({ what, personId, howFast }) => [
    then(reader, { personId, response: what }),
    howFast,
  ]);
}

/** What happens if the plan does not work, told plainly [R4.11, Y]. */
export function ifNot(reader: ParentReader): Block[] {
  const { say, record, children, language } = reader;
  const fallbacks = new Map<string, Fallback>();
  for (const { child, name } of children) {
    for (const row of ofChild(record.contingencies, child.id)) {
      const acts = actsOf(record, row.id).flatMap((act) => [act.what, act.personId, act.howFast]);
      const key = [row.trigger, row.response, row.personId, row.howFast, ...acts].join('\n');
      const known = fallbacks.get(key);
      if (known) known.names.push(name);
      else fallbacks.set(key, { row, names: [name] });
    }
  }
  const shown = [...fallbacks.values()].map(({ row, names }) => {
    const others = names.filter(
      (name) => !row.trigger.includes(name) && !row.response.includes(name),
    );
    const forWhom =
      children.length > 1 && others.length > 0
        ? say('parent.forWhom', { names: listed(others, language) })
        : '';
    return [
      bold(say('parent.ifNot.if', { trigger: toReader(reader, row.trigger) })),
      { text: ` ${joined([then(reader, row), row.howFast, ...alsoDone(reader, row), forWhom])}` },
    ];
  });
  return [
    heading(2, say('parent.ifNot.heading')),
    ...(shown.length === 0 ? [paragraph(say('parent.ifNot.none'))] : bullets(shown)),
  ];
}

/** When we check: the first core group, the next conference, and who checks what [R4.9]. */
export function checking(reader: ParentReader): Block[] {
  const { say, record, conference, children } = reader;
  const day = (value: string | null) =>
    value === null ? say('parent.noDay') : dayInWords(reader, value);
  const checks = children.flatMap(({ child, name }) =>
    forFamily(ofChild(record.checks, child.id)).map(({ what, personId, howOften, how }) => [
      ...(children.length > 1 && !what.includes(name) ? [bold(`${name}: `)] : []),
      {
        text: joined([
          toReader(reader, what),
          nameWithRole(find(record, 'people', personId)),
          toReader(reader, how),
          howOften,
        ]),
      },
    ]),
  );
  const lead = find(record, 'people', conference.leadWorkerId);
  return [
    heading(2, say('parent.check.heading')),
    ...facts([
      [
        say('parent.check.coreGroup'),
        isAsked(record, 'conferences', 'coreGroupOn') || conference.coreGroupOn !== null
          ? joined([day(conference.coreGroupOn), conference.coreGroupPlace])
          : '',
      ],
      [say('parent.check.every'), sentence(capital(conference.coreGroupEvery))],
      [say('parent.check.review'), sentence(day(conference.reviewOn))],
      [
        isFilled(conference.leadRole) || levelAt(record, null) === 'earlyHelp'
          ? say('parent.check.leadRole', { role: uncapital(leadRoleOf(reader)) })
          : say('parent.check.lead'),
        lead ? [nameWithRole(lead), lead.contact].filter(isFilled).join(', ') : '',
      ],
    ]),
    ...(checks.length === 0 ? [] : [paragraph(say('parent.check.list')), ...bullets(checks)]),
  ];
}

/** Rights, how to complain, the court, and services [M3.7, M3.13, M3.23]. */
export function yourRights({ say, record, conference }: ParentReader): Block[] {
  return [
    heading(2, say('parent.rights.heading')),
    ...(isToldAt(record, 'toldCoreGroup') ? [paragraph(say('rights.coreGroup'))] : []),
    paragraph(say('rights.complain')),
    ...(isFilled(conference.complaintRoute)
      ? paragraphs(sentence(conference.complaintRoute))
      : [paragraph(say('rights.noRoute'))]),
    ...(isToldAt(record, 'toldCourt') ? [paragraph(say('rights.court'))] : []),
    ...(isToldAt(record, 'toldServices') ? [paragraph(say('rights.services'))] : []),
    paragraph(say('rights.language')),
  ];
}

/** Room to sign, or how the parent signed in the room; each way once, with the children it is for. */
function signing(reader: ParentReader): Signing[] {
  const { say, record, person, children, language } = reader;
  const name = fullName(person);
  const each = children.map(({ child, name: about }) => ({
    about,
    ...signedIn(reader, signatureOf(record, person.id, child.id)),
  }));
  const ways = Map.groupBy(each, ({ signed }) => JSON.stringify(signed ?? null));
  if (ways.size < 2) {
    const { signed } = each[0] ?? {};
    return [{ name, role: '', ...(signed ? { signed } : {}) }];
  }
  return [...ways.values()].map((alike) => {
    const names = listed(
      alike.map(({ about }) => about),
      language,
    );
    const { signed } = alike[0] ?? {};
    return { name, role: say('sign.forWhom', { names }), ...(signed ? { signed } : {}) };
  });
}

/** Room to agree, to disagree, and to write [M3.21]; and to sign [R5.6]. */
export function comments(reader: ParentReader): Block[] {
  const { say } = reader;
  return [
    heading(2, say('parent.comments.heading')),
    {
      is: 'tickBoxes',
      label: say('parent.comments.understand'),
      options: [
        say('parent.comments.yes'),
        say('parent.comments.partly'),
        say('parent.comments.no'),
      ],
    },
    {
      is: 'tickBoxes',
      label: say('parent.comments.agree'),
      options: [
        say('parent.comments.agreeAll'),
        say('parent.comments.agreePart'),
        say('parent.comments.agreeNot'),
      ],
    },
    { is: 'writeBox', label: say('parent.comments.write'), lines: 8 },
    {
      is: 'signatures',
      heading: [say('sign.name'), say('sign.signature'), say('sign.date')],
      people: signing(reader),
    },
  ];
}
