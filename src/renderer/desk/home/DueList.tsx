import { useEffect, useRef } from 'react';
import type { DueLine } from '#shared/contract/routes.ts';
import { shortDate } from '#shared/dates/format.ts';
import { placeOfStep, placeOn } from '#shared/rules/places.ts';
import { stepName } from '#shared/rules/words.ts';
import { Button } from '../../components/Button.tsx';
import { addressOf } from '../address.ts';
import { language, t } from '../wording.ts';
import { keyOf, useDue } from './useDue.ts';

/** What is overdue, and what this week brings; it names families as the list below does [R6.1]. */
export function DueList() {
  const { list, lines, overdue } = useDue();
  const section = useRef<HTMLElement>(null);
  const asked = useRef<number | null>(null);
  const shown = lines.length;
  useEffect(() => {
    if (asked.current === null || shown <= asked.current) return;
    section.current?.querySelectorAll('a')[asked.current]?.focus();
    asked.current = null;
  }, [shown]);
  if (list.isPending) return null;
  const groups = [
    { title: t('home.overdue', { count: overdue }), of: 'overdue' },
    { title: t('home.thisWeek'), of: 'thisWeek' },
  ].map(({ title, of }) => ({ title, lines: lines.filter(({ when }) => when === of) }));
  return (
    <section className="due" aria-labelledby="due" ref={section}>
      <h2 id="due">{t('home.due')}</h2>
      {shown === 0 && <p className="field-hint">{t('home.nothingDue')}</p>}
      {groups
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <div key={group.title} className="due-group">
            <h3>{group.title}</h3>
            <ul>
              {group.lines.map((line) => (
                <Line key={keyOf(line)} line={line} />
              ))}
            </ul>
          </div>
        ))}
      {list.hasNextPage && (
        <Button
          look="quiet"
          onPress={() => {
            asked.current = shown;
            void list.fetchNextPage();
          }}
        >
          {t('home.moreDue')}
        </Button>
      )}
    </section>
  );
}

function Line(props: { line: DueLine }) {
  const { conferenceId, familyName, step, day, isSet, when } = props.line;
  const place = placeOfStep(step);
  const names = { day: shortDate(day, language, true) };
  const isMeeting = isSet && place.field !== null;
  return (
    <li className={when === 'overdue' ? 'due-late' : undefined}>
      <a href={addressOf(conferenceId, place.page, placeOn(conferenceId, place))}>
        {t('home.dueLine', {
          family: familyName || t('home.unnamed'),
          step: stepName(step),
        })}
      </a>{' '}
      <span className="row-detail">{t(isMeeting ? 'home.dueOn' : 'home.dueBy', names)}</span>
    </li>
  );
}
