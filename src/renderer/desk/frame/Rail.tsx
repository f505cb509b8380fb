import { Circle, CircleCheck, Contrast } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { ageOn } from '#shared/dates/age.ts';
import type { Gap } from '#shared/plan/gap.ts';
import { type Progress, progressOf } from '#shared/plan/progress.ts';
import { nameOf, type Page, pagesOf, type Step, stepsInOrder } from '#shared/plan/way.ts';
import { type ConferenceRecord, conferenceOf, find, inOrder } from '#shared/record/record.ts';
import { useActs } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { useGapsBeside } from '../gaps.ts';
import { stepName, t } from '../wording.ts';

interface Group {
  readonly name: 'meeting' | 'child' | 'parent' | 'together';
  readonly steps: readonly Step[];
}

const GROUPS: readonly Group[] = [
  { name: 'meeting', steps: ['meeting', 'family'] },
  { name: 'child', steps: ['child'] },
  { name: 'parent', steps: ['parent'] },
];

interface Entry {
  readonly page: Page;
  readonly label: string;
  readonly progress: Progress;
}

/** Gives a child's name with the age on the day of the conference, as the rail shows it. */
function childLabel(record: ConferenceRecord, personId: string): string {
  const person = find(record, 'people', personId);
  const day = conferenceOf(record).heldOn;
  const name = nameOf(record, personId) || t('rail.unnamedChild');
  return person?.bornOn && day ? `${name}, ${ageOn(person.bornOn, day)}` : name;
}

function entriesOf(record: ConferenceRecord, gaps: readonly Gap[], step: Step): Entry[] {
  const pages = pagesOf(record).filter((page) => page.step === step);
  const subjects =
    step === 'child' ? inOrder(record.children) : step === 'parent' ? inOrder(record.parents) : [];
  if (step === 'child' || step === 'parent') {
    return subjects.flatMap(({ id, personId }) => {
      const page = pages.find(({ subjectId }) => subjectId === id);
      const label =
        step === 'child'
          ? childLabel(record, personId)
          : nameOf(record, personId) || t('rail.unnamedParent');
      return page ? [{ page, label, progress: progressOf(record, gaps, step, id) }] : [];
    });
  }
  const [page] = pages;
  if (!page) return [];
  return [{ page, label: stepName(record, step), progress: progressOf(record, gaps, step, null) }];
}

/** Gives what the rail shows, group by group, without those that have nothing. */
function groupsOf(record: ConferenceRecord, gaps: readonly Gap[]) {
  const grouped = GROUPS.flatMap(({ steps }) => steps);
  const groups: readonly Group[] = [
    ...GROUPS,
    { name: 'together', steps: stepsInOrder(record).filter((step) => !grouped.includes(step)) },
  ];
  return groups
    .map(({ name, steps }) => ({
      name,
      entries: steps.flatMap((step) => entriesOf(record, gaps, step)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

const MARKS = { empty: Circle, look: Contrast, done: CircleCheck } as const;

/** The rail: every step of the way, and how far it has come. */
export function Rail(props: { page: Page | null }) {
  const { step = null, part = null, subjectId = null } = props.page ?? {};
  const { record, gaps } = useGapsBeside();
  // One page is a new object with each change of the record.
  const page = useMemo(
    () => (step === null || part === null ? null : { step, part, subjectId }),
    [step, part, subjectId],
  );
  return <Entries record={record} gaps={gaps} page={page} />;
}

const Entries = memo(function Entries(props: {
  record: ConferenceRecord;
  gaps: readonly Gap[];
  page: Page | null;
}) {
  const { record, gaps } = props;
  const { conferenceId } = useActs();
  const rail = useRef<HTMLElement>(null);
  const here = props.page && addressOf(conferenceId, props.page);
  // Only when one goes to another page: somebody may be looking elsewhere on the rail.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at on each page
  useEffect(() => {
    rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const groups = useMemo(() => groupsOf(record, gaps), [record, gaps]);
  return (
    <nav className="rail" data-tour="rail" ref={rail} aria-label={t('rail.label')}>
      {groups.map(({ name, entries }) => {
        return (
          <section key={name}>
            <h2>{t(`rail.${name}`)}</h2>
            <ul>
              {entries.map(({ page, label, progress }) => {
                const isHere =
                  page.step === props.page?.step &&
                  (page.step !== 'child' && page.step !== 'parent'
                    ? true
                    : page.subjectId === props.page.subjectId);
                const Mark = MARKS[progress];
                return (
                  <li key={`${page.step}/${page.subjectId}`}>
                    <a
                      href={addressOf(conferenceId, page)}
                      className={`rail-entry progress-${progress}`}
                      aria-current={isHere ? 'step' : undefined}
                    >
                      <Mark size={20} aria-hidden="true" />
                      <span className="rail-name">{label}</span>
                      <span className="unseen">{t(`progress.${progress}`)}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </nav>
  );
});
