import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import type { PlanLine } from '#shared/plan/planLines.ts';
import type { ThreadAction } from '#shared/plan/thread.ts';
import { nameOf } from '#shared/plan/way.ts';
import { useConference } from '../../../api/conference.tsx';
import { language, listed, t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';
import { LineLink } from '../LineLink.tsx';

/** Who does what, by when, and why, each as a sentence. */
export function ThreadActions(props: { actions: readonly ThreadAction[] }) {
  const { record } = useConference();
  if (props.actions.length === 0) return null;
  return (
    <ul>
      {props.actions.map(({ line, because, breaks }) => {
        const { id, kind, what, people, howOften } = line;
        const who = listed(people.map((person) => nameOf(record, person) || t('rows.person')));
        const words = what || t('rows.wordless');
        return (
          <li key={id} className={breaks.length > 0 ? 'thread-action-open' : ''}>
            <LineLink kind={kind} id={id}>
              {who ? (
                <>
                  <strong>
                    <bdi>{who}</bdi>
                  </strong>{' '}
                  <bdi>{words}</bdi>
                </>
              ) : (
                <bdi>{capital(words)}</bdi>
              )}
            </LineLink>
            <span className="thread-day">
              {[dayOf(line), howOften].filter(Boolean).join(' · ')}
            </span>
            {because && (
              <span className="row-detail">{t('thread.because', { words: because })}</span>
            )}
            {breaks.length > 0 && (
              <span className="thread-open">
                {breaks.map((gap) => (
                  <GapLink key={gap.name} gap={gap}>
                    {t(`thread.break.${gap.name}`)}
                  </GapLink>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function dayOf({ byWhen, startsOn }: PlanLine): string {
  if (byWhen) return t('agreement.by', { day: shortDate(byWhen, language) });
  return startsOn ? t('thread.from', { day: shortDate(startsOn, language) }) : '';
}
