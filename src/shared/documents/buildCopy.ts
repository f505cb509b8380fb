/**
 * Record and reader in, a copy out. The record is cut down to what the reader may see before
 * anything is composed, and the finished copy passes one last gate [R7.6].
 */
import type { Finding } from '../audience/findings.ts';
import { leaksIn } from '../audience/leaks.ts';
import { secretsFrom } from '../audience/secrets.ts';
import { visibleTo } from '../audience/visibleTo.ts';
import { plainDate } from '../dates/format.ts';
import { WaymarkError } from '../errors.ts';
import { type ConferenceRecord, find, type Person } from '../record/record.ts';
import type { Block, CopyDocument, CopyKind, Look } from './blocks.ts';
import { childCopy } from './childCopy/index.ts';
import { type Composition, composeFrom } from './compose.ts';
import { fileNameOf } from './fileName.ts';
import { explainAcronyms } from './language/acronyms.ts';
import { listed } from './language/sentences.ts';
import { everydayName, fullName } from './names.ts';
import { outlinePlan } from './outlinePlan/index.ts';
import { childrenOnCopy, parentCopy } from './parentCopy/index.ts';
import { printedFindings } from './printedFindings.ts';
import { readerOf, required } from './reader.ts';
import type { CopyRequest } from './request.ts';

export interface CopyOptions {
  /** The day the copy is made, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

interface Composed {
  readonly kind: CopyKind;
  readonly title: string;
  readonly look: Look;
  readonly reader: string;
  readonly about: string;
  readonly blocks: readonly Block[];
  readonly fileName: string;
}

function composeForFamily(composition: Composition, blocks: readonly Block[]): Block[] {
  const meanings = composition.say('acronyms', { returnObjects: true });
  return explainAcronyms(blocks, meanings);
}

function compose(composition: Composition, request: CopyRequest): Composed {
  const { record, say, language } = composition;
  const unnamed = say('unnamed');
  if (request.kind === 'parentCopy') {
    const parent = required(find(record, 'parents', request.parentId));
    const person = required(find(record, 'people', parent.personId));
    const children = childrenOnCopy(record, parent).map(({ name }) => name);
    const { title, blocks } = parentCopy(composition, parent, person);
    const names =
      children.length === 0 ? [fullName(person)] : [children.join(' '), fullName(person)];
    return {
      kind: 'parentCopy',
      title,
      look: 'family',
      reader: fullName(person),
      about: listed(children, language),
      blocks: composeForFamily(composition, blocks),
      fileName: fileNameOf('parent-copy', names, unnamed),
    };
  }
  const child = required(find(record, 'children', request.childId));
  const person = required(find(record, 'people', child.personId));
  if (child.planLevel === 'none') {
    throw new WaymarkError('invalid', `${everydayName(person)} has no plan, so there is no copy.`);
  }
  if (request.kind === 'childCopy') {
    if (child.unborn) {
      throw new WaymarkError(
        'invalid',
        `${everydayName(person)} is not born yet, so there is no child’s copy.`,
      );
    }
    const { title, look, blocks } = childCopy(composition, child, person);
    return {
      kind: 'childCopy',
      title,
      look,
      reader: fullName(person),
      about: fullName(person),
      blocks: composeForFamily(composition, blocks),
      fileName: fileNameOf('child-copy', [fullName(person)], unnamed),
    };
  }
  const { title, blocks } = outlinePlan(composition, child, person);
  const reader = readerOf(record, request);
  const names = reader === null ? [fullName(person)] : [fullName(person), fullName(reader)];
  return {
    kind: 'outlinePlan',
    title,
    look: 'plan',
    reader: reader === null ? say('plan.reader') : fullName(reader),
    about: fullName(person),
    blocks,
    fileName: fileNameOf('outline-plan', names, unnamed),
  };
}

const LONGEST_EXCERPT = 80;

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_EXCERPT ? flat : `${flat.slice(0, LONGEST_EXCERPT).trim()} …`;
}

/** Refuses a copy that would, or might, tell its reader what was withheld, and says where to look. */
function requireNoLeak(
  record: ConferenceRecord,
  view: Composition,
  request: CopyRequest,
  reader: Person,
  document: CopyDocument,
): void {
  const secrets = secretsFrom(record, reader.id);
  if (secrets.length === 0) return;
  const again = (seen: ConferenceRecord) => compose(composeFrom(seen), request);
  const { open, unsaid } = printedFindings(record, view.record, reader.id, secrets, again);
  const [source] = open;
  // What was settled is left out of what is searched, and nothing else.
  const [leak = source] = leaksIn({ ...document, ...unsaid }, secrets);
  if (leak === undefined) return;
  const { secret } = source ?? leak;
  const text = source?.sentence ?? leak.text;
  const where = source ? view.say(`itemKind.${source.kind}`) : view.say('leak.inTheCopy');
  throw new WaymarkError(
    'leak',
    view.say(source?.secret.isDoubtful ? 'leak.doubt' : 'leak.sentence', {
      title: document.title,
      reader: fullName(reader),
      words: excerpt(source?.words ?? secret.words),
      where,
      text: excerpt(text),
    }),
    {
      reader: fullName(reader),
      words: secret.words,
      kind: source?.kind ?? null,
      itemId: source?.id ?? null,
    },
  );
}

/**
 * Gives what has to be settled before a copy may be made: every place in it that says, or may say,
 * what is withheld from its reader, and about which nobody has decided yet. Until this is empty
 * `buildCopy` refuses the copy, a draft as well as any other.
 */
export function toSettle(record: ConferenceRecord, request: CopyRequest): Finding[] {
  const reader = readerOf(record, request);
  const secrets = reader === null ? [] : secretsFrom(record, reader.id);
  if (reader === null || secrets.length === 0) return [];
  const seen = visibleTo(record, reader.id).record;
  const again = (view: ConferenceRecord) => compose(composeFrom(view), request);
  return printedFindings(record, seen, reader.id, secrets, again).open;
}

/**
 * Gives one copy of a conference, ready for either renderer.
 * @throws WaymarkError `notFound` when the request is about nobody in the record, `invalid` when
 *   there can be no such copy, and `leak`, naming the copy and the item, when a name, an address
 *   or a sentence withheld from the reader still stands in another line.
 */
export function buildCopy(
  record: ConferenceRecord,
  request: CopyRequest,
  options: CopyOptions,
): CopyDocument {
  const reader = readerOf(record, request);
  const { record: seen, withheld } = visibleTo(record, reader?.id ?? null);
  const composition = composeFrom(seen);
  const { say, language } = composition;
  const date = plainDate(options.madeOn, language);
  const composed = compose(composition, request);
  const hasPictures = composed.blocks.some(({ is }) => is === 'picture');
  const document: CopyDocument = {
    ...composed,
    language,
    // Every copy is a draft until copies can be made final and are kept by version [R7.9].
    footer: say(hasPictures ? 'footer.draftWithPictures' : 'footer.draft', { date }),
    pageNumber: say('pageNumber'),
    withheld,
    madeOn: options.madeOn,
  };
  if (reader !== null) requireNoLeak(record, composition, request, reader, document);
  return document;
}
