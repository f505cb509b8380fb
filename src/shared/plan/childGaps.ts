/** Gaps in what is known of each child. */
import { type Child, type ConferenceRecord, find, type Row } from '../record/record.ts';
import { type Domain, notLookedAt } from './dimensions.ts';
import { blank, type Gap, type GapName, gapIf, gapInFields, ofRow, pageOf } from './gap.ts';
import { nameOf, type Page } from './way.ts';

const NOTHING_ON: Readonly<Record<Domain, GapName>> = {
  child: 'nothingOnGrowingUp',
  parenting: 'nothingOnParenting',
  family: 'nothingOnFamily',
};

/**
 * Gives the gaps of this step.
 * @param repeated ids of the impacts that say nearly the same of two children
 */
export function childGaps(
  record: ConferenceRecord,
  child: Child,
  repeated: ReadonlySet<string>,
): Gap[] {
  const name = nameOf(record, child.personId);
  const page = (part: Page['part']) => pageOf('child', part, child.id);
  return [
    ...(child.unborn ? [] : voiceGaps(record, child, page('words'), name)),
    ...gapIf(
      !record.strengths.some(({ personId }) => personId === child.personId),
      'noStrengths',
      page('strengths'),
      name,
    ),
    ...record.impacts
      .filter(({ childId }) => childId === child.id)
      .flatMap((impact) => ofRow(impact.id, impactGaps(record, impact, repeated, page('worries')))),
    ...notLookedAt(record, child.id).flatMap(({ domain, whole }) =>
      gapIf(whole, NOTHING_ON[domain], page('needs'), name),
    ),
    ...gapIf(
      !record.dangers.some((danger) => danger.childId === child.id && !blank(danger.couldHappen)),
      'noDanger',
      page('danger'),
      name,
    ),
    ...record.dangers
      .filter(({ childId }) => childId === child.id)
      .flatMap((danger) => ofRow(danger.id, dangerGaps(danger, page('danger')))),
  ];
}

/** The child’s own words, the offer of an advocate, and who spoke for the child [R1.6, R2.1]. */
function voiceGaps(record: ConferenceRecord, child: Child, page: Page, name: string): Gap[] {
  return [
    ...gapIf(
      !record.voices.some(({ personId }) => personId === child.personId),
      'noChildWords',
      page,
      name,
    ),
    ...gapIf(child.advocateOffered === 'notAsked', 'advocateNotAsked', page, name),
    ...gapIf(blank(child.spokenForBy), 'nobodySpoke', page, name),
  ];
}

/** The impact behind each headline, and never the same for two children [R2.2]. */
function impactGaps(
  record: ConferenceRecord,
  impact: Row<'impacts'>,
  repeated: ReadonlySet<string>,
  page: Page,
): Gap[] {
  const headline = find(record, 'concerns', impact.concernId)?.headline ?? '';
  return [
    ...gapIf(blank(impact.dayToDay), 'worryWithoutImpact', page, headline),
    ...gapIf(repeated.has(impact.id), 'sameImpact', page, headline),
  ];
}

/** What is known of a danger and how, and what it means for this child [R2.5]. */
function dangerGaps(danger: Row<'dangers'>, page: Page): Gap[] {
  const { couldHappen, happened, worriedBy, howKnown, meaning } = danger;
  const about = blank(couldHappen) ? happened : couldHappen;
  if (blank(about)) return [];
  return [
    ...gapInFields({ worriedBy, howKnown }, 'dangerWithoutSource', page, about),
    ...gapIf(blank(meaning), 'dangerWithoutMeaning', page, about),
  ];
}
