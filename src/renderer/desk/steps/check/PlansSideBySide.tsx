import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import { overlapsOf } from '#shared/plan/overlaps.ts';
import { linesOfChild, type PlanLine } from '#shared/plan/planLines.ts';
import { nameOf } from '#shared/plan/way.ts';
import type { Child, ConferenceRecord, Outcome } from '#shared/record/record.ts';
import { childrenOf, rankedOutcomes } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { choiceText, language, listed, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';
import { WideTable } from '../WideTable.tsx';
import { childNames } from './LoadLines.tsx';

/** Ids of the other children in whose plans nearly the same line stands, by the id of the line. */
type AlsoFor = ReadonlyMap<string, readonly string[]>;

function alsoForOf(record: ConferenceRecord): AlsoFor {
  const entries = overlapsOf(record).flatMap(({ lines }) =>
    lines.map(({ id, childId }) => {
      const others = lines.map((line) => line.childId).filter((other) => other !== childId);
      return [id, [...new Set(others)]] as const;
    }),
  );
  return new Map(entries);
}

/** The outcomes and actions of all children, a column for each. */
export function PlansSideBySide() {
  const { record } = useConference();
  const alsoFor = alsoForOf(record);
  return (
    <>
      <h2>{t('together.plans')}</h2>
      <WideTable label={t('together.plansLabel')}>
        <ul className="plan-columns">
          {childrenOf(record).map((child) => (
            <li key={child.id}>
              <PlanOf child={child} alsoFor={alsoFor} />
            </li>
          ))}
        </ul>
      </WideTable>
    </>
  );
}

function PlanOf(props: { child: Child; alsoFor: AlsoFor }) {
  const { child, alsoFor } = props;
  const { record } = useConference();
  const hasPlan = child.planLevel !== 'none';
  const lines = hasPlan ? linesOfChild(record, child.id) : [];
  const outcomes = hasPlan ? rankedOutcomes(record, child.id) : [];
  const safety = lines.filter(({ outcome }) => outcome === null);
  return (
    <>
      <h3>{nameOf(record, child.personId) || t('rail.unnamedChild')}</h3>
      <p className="row-detail">{choiceText('planLevel', child.planLevel)}</p>
      {safety.length > 0 && (
        <>
          <h4>{t('together.safety')}</h4>
          <Lines lines={safety} alsoFor={alsoFor} />
        </>
      )}
      {hasPlan && outcomes.length === 0 && <p className="empty">{t('together.noOutcome')}</p>}
      {outcomes.map((outcome) => (
        <section key={outcome.id}>
          <h4>
            <LineLink kind="outcomes" id={outcome.id}>
              {outcome.what || t('rows.wordless')}
            </LineLink>
          </h4>
          <Day outcome={outcome} />
          <Lines
            lines={lines.filter((line) => line.outcome?.id === outcome.id)}
            alsoFor={alsoFor}
          />
        </section>
      ))}
    </>
  );
}

function Day(props: { outcome: Outcome }) {
  const { byWhen } = props.outcome;
  if (byWhen === null) return null;
  return (
    <p className="row-detail">{t('agreement.by', { day: shortDate(byWhen, language, true) })}</p>
  );
}

function Lines(props: { lines: readonly PlanLine[]; alsoFor: AlsoFor }) {
  const { record } = useConference();
  return (
    <ul>
      {props.lines.map((line) => {
        const others = props.alsoFor.get(line.id) ?? [];
        const who = listed(line.people.map((id) => nameOf(record, id)));
        return (
          <li key={line.id}>
            <LineLink kind={line.kind} id={line.id}>
              {who ? `${who}: ${line.what}` : capital(line.what) || t('rows.wordless')}
            </LineLink>
            {others.length > 0 && (
              <span className="also">
                {t('together.also', { names: childNames(record, others) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
