import { capital } from '#shared/documents/language/sentences.ts';
import { type FirstWeeks, firstWeeks, isTooMuch } from '#shared/plan/firstWeeks.ts';
import type { PlanLine } from '#shared/plan/planLines.ts';
import { nameOf } from '#shared/plan/way.ts';
import { conferenceOf, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { addressOf } from '../../address.ts';
import { choiceText, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';

/** What each parent is asked for at first, beside how ready they are [R3.5, R4.6]. */
export function FirstWeeksCards() {
  const { record } = useConference();
  const parents = firstWeeks(record);
  if (parents.length === 0) return null;
  return (
    <>
      <h2>{t('load.atFirst')}</h2>
      {conferenceOf(record).heldOn === null ? (
        <p className="empty">{t('load.noDay')}</p>
      ) : (
        <ul className="first-weeks">
          {parents.map((first) => (
            <li key={first.parent.id} className={isTooMuch(first) ? 'sheet too-much' : 'sheet'}>
              <OneParent first={first} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Gives the rule in words, or nothing while nobody asked about readiness. */
function ruleText({ parent, most, lowered }: FirstWeeks): string {
  const { readiness } = parent;
  if (most === null || readiness === 'notAsked') return '';
  if (lowered) return t('load.fitsLowered', { most });
  return t('load.fits', { most, readiness: t(`load.inWords.${readiness}`) });
}

function OneParent(props: { first: FirstWeeks }) {
  const { first } = props;
  const { record, conferenceId } = useConference();
  const { parent, lines, couldWait } = first;
  const { readiness, acceptsChange, barriers, personId } = parent;
  const name = nameOf(record, personId) || t('rows.parent');
  const page = { step: 'parent', part: 'readiness', subjectId: parent.id } as const;
  return (
    <>
      <h3>{find(record, 'people', personId)?.name || name}</h3>
      <p className="row-detail">
        {choiceText('readiness', readiness)}
        {acceptsChange !== 'notAsked' && ` · ${t(`load.accepts.${acceptsChange}`)}`}
      </p>
      <p>
        {t('load.things', { count: lines.length, name })}{' '}
        <span className="field-hint">{ruleText(first)}</span>
      </p>
      {readiness === 'notAsked' && (
        <p>
          {t('load.notAsked', { name })}{' '}
          <a href={addressOf(conferenceId, page)}>{t('load.ask', { name })}</a>
        </p>
      )}
      {isTooMuch(first) && (
        <div className="asked-back">
          <p>
            <strong>{t('load.tooMany', { name })}</strong>
          </p>
          <Lines
            lines={couldWait.map(({ line, why }) => ({ line, detail: t(`load.why.${why}`) }))}
          />
        </div>
      )}
      {first.barriersLeftOut && (
        <p className="asked-back">
          {t('load.barriers', { barriers })}. <strong>{t('load.barriersLeftOut', { name })}</strong>
        </p>
      )}
      {lines.length > 0 && (
        <Disclosure title={t('load.showThings', { name })} level={3}>
          {barriers !== '' && <p>{t('load.barriers', { barriers })}</p>}
          <Lines lines={lines.map((line) => ({ line, detail: line.howOften }))} />
        </Disclosure>
      )}
    </>
  );
}

function Lines(props: { lines: readonly { line: PlanLine; detail: string }[] }) {
  return (
    <ul className="found-list">
      {props.lines.map(({ line, detail }) => (
        <li key={line.id}>
          <LineLink kind={line.kind} id={line.id}>
            {capital(line.what) || t('rows.wordless')}
          </LineLink>
          {detail && <span className="row-detail">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
