import { useRef } from 'react';
import { longDate } from '#shared/dates/format.ts';
import { nameOf } from '#shared/plan/way.ts';
import { conferenceOf, find } from '#shared/record/record.ts';
import { canBeKnown, type Deadline } from '#shared/rules/deadlines.ts';
import { rulesSince } from '#shared/rules/packs.ts';
import { placeOfStart, placeOfStep, placeOn } from '#shared/rules/places.ts';
import { countedText, ruleText, stepName } from '#shared/rules/words.ts';
import { useConference, useSaveValues } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { dayText, wrongText } from '../../dates/remarks.ts';
import { useDeadlines } from '../../dates/useDeadlines.ts';
import { choiceText, language, t } from '../../wording.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { Census } from './Census.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';

/** What leads up to the meeting comes first, then everything else day by day; undated steps last. */
function inOrder(deadlines: readonly Deadline[]): Deadline[] {
  const place = ({ rule, limit }: Deadline) => {
    const leadsUp = rule.before || placeOfStep(rule.id).field === 'heldOn';
    return `${leadsUp ? 0 : 1} ${limit?.due ?? ''}`;
  };
  return [...deadlines].sort((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}

/** Every date that follows from this meeting, with its rule and what is wrong with it [R6.1]. */
export function Dates() {
  const { record } = useConference();
  const { nation } = conferenceOf(record);
  const deadlines = useDeadlines();
  const known = inOrder(deadlines.filter(({ limit }) => limit !== null));
  const unknown = deadlines.filter(({ limit }) => limit === null);
  return (
    <>
      <List title={t('dates.known')} deadlines={known} />
      <List title={t('dates.notYet')} deadlines={unknown} />
      <p className="deadlines-since">
        {t('dates.rulesSince', {
          nation: choiceText('nation', nation),
          day: longDate(rulesSince(nation), language),
        })}
      </p>
      <Census />
      <SaveCalendar />
    </>
  );
}

function List(props: { title: string; deadlines: readonly Deadline[] }) {
  const { title, deadlines } = props;
  if (deadlines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="deadlines">
        {deadlines.map((deadline) => (
          <Line key={`${deadline.rule.id}/${deadline.childId}`} deadline={deadline} />
        ))}
      </ul>
    </>
  );
}

/** One step: its last day, why, what is set, and a way to its field. */
function Line(props: { deadline: Deadline }) {
  const { deadline } = props;
  const { record, conferenceId } = useConference();
  const { rule, limit, childId } = deadline;
  const place = placeOfStep(rule.id);
  const child = find(record, 'children', childId);
  const name = child ? nameOf(record, child.personId) || t('rail.unnamedChild') : '';
  const step = stepName(rule.id);
  const title = name === '' ? step : t('dates.ofChild', { step, name });
  return (
    <li className="deadline">
      <div>
        <h3>
          <PlaceLink page={place.page} at={placeOn(conferenceId, place)} className="line-link">
            {title}
          </PlaceLink>
        </h3>
        <Why deadline={deadline} />
        {!rule.confirmed && <p className="unconfirmed">{t('dates.notConfirmed')}</p>}
      </div>
      <div>
        {limit && (
          <p>
            <strong>{t('dates.by', { day: longDate(limit.due, language) })}</strong>
          </p>
        )}
        {limit && limit.offered !== limit.due && (
          <p>{t('dates.offered', { day: longDate(limit.offered, language) })}</p>
        )}
        <Standing deadline={deadline} title={title} />
      </div>
    </li>
  );
}

/** Gives what is set for a step in a sentence; nothing where the record never learns of it. */
function setText({ rule, set, isDone }: Deadline): string {
  if (set !== null) return t(isDone ? 'dates.done' : 'dates.set', { day: dayText(set) });
  if (!canBeKnown(rule.id)) return '';
  return t(placeOfStep(rule.id).field === null ? 'dates.someNotSet' : 'dates.notSet');
}

/** What is set for a step and what is wrong with it; the last day can be taken over by one press. */
function Standing(props: { deadline: Deadline; title: string }) {
  const { deadline, title } = props;
  const { record } = useConference();
  const saveValues = useSaveValues();
  const conference = conferenceOf(record);
  const { rule, limit, set, remarks } = deadline;
  const { field } = placeOfStep(rule.id);
  const status = useRef<HTMLParagraphElement>(null);
  const what = wrongText(rule.from, remarks, conference.nation);
  const day = limit?.offered;
  const isOffered = field !== null && set !== day && (set === null || what !== '');
  const use = async (to: string) => {
    await saveValues('conferences', conference, { [field ?? '']: to });
    // The button is gone with what was wrong.
    status.current?.focus();
  };
  return (
    <>
      <p ref={status} tabIndex={-1}>
        {setText(deadline)}
        {what !== '' && (
          <>
            {' '}
            <span className="deadline-wrong">{t('dates.thatIsWrong', { what })}</span>
          </>
        )}
      </p>
      {isOffered && day !== undefined && (
        <Button
          label={t('dates.useFor', { day: dayText(day), step: title })}
          onPress={() => void use(day)}
        >
          {t('dates.use', { day: dayText(day) })}
        </Button>
      )}
    </>
  );
}

/** The rule and its source, or why no day follows from it yet. */
function Why(props: { deadline: Deadline }) {
  const { rule, start, limit, childId } = props.deadline;
  const { conferenceId } = useConference();
  const from = placeOfStart(rule.from);
  const at = childId === null ? placeOn(conferenceId, from) : `${childId}/expectedOn`;
  const because = start === null || limit === null ? ruleText(rule) : countedText(rule, start);
  const isOpen = rule.count !== null && start === null;
  return (
    <p className="deadline-why">
      {isOpen && (
        <>
          <PlaceLink page={from.page} at={at} className="line-link">
            {t(`dates.noStart.${rule.from}`)}
          </PlaceLink>{' '}
        </>
      )}
      {[whyUnknown(props.deadline), because, rule.source].filter((part) => part !== '').join(' · ')}
    </p>
  );
}

/** Gives why a rule gives no day though its clock has started, or the other way round. */
function whyUnknown({ rule, start, limit }: Deadline): string {
  if (rule.count === null) return t('dates.noNumber');
  return start !== null && limit === null ? t('dates.beyond') : '';
}
