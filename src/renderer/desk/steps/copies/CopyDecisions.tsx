import { copyDecisions, copyStanding, isLeftOut } from '#shared/plan/copyDecisions.ts';
import { nameOf } from '#shared/plan/way.ts';
import { COPY_DECISIONS } from '#shared/record/choices.ts';
import type { ConferenceRecord, Parent } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';

/**
 * A parent whom the chair left out: whether they get a copy is asked, said and given its reason,
 * never given or kept from them unasked [M3.22].
 */
export function CopyDecisions() {
  const { record } = useConference();
  const parents = copyDecisions(record);
  if (parents.length === 0) return null;
  return (
    <section className="copy-decisions" aria-labelledby="copy-decisions">
      <h2 id="copy-decisions">{t('copies.decide')}</h2>
      <p className="field-hint">{t('copies.decideWhy')}</p>
      <div className="cards cards-compact">
        {parents.map((parent) => (
          <Decide key={parent.id} parent={parent} />
        ))}
      </div>
    </section>
  );
}

/** Why somebody was left out, as it stands with who was here. */
function whyLeftOut(record: ConferenceRecord, parent: Parent, name: string): string {
  if (!isLeftOut(record, parent)) return t('copies.cameAfterAll', { name });
  const reason = record.attendances.find(({ personId }) => personId === parent.personId)?.reason;
  return reason
    ? t('copies.leftOutBecause', { name, reason })
    : t('copies.leftOutSomehow', { name });
}

function Decide(props: { parent: Parent }) {
  const { parent } = props;
  const { record } = useConference();
  const name = nameOf(record, parent.personId) || t('rail.unnamedParent');
  const field = { kind: 'parents', row: parent, names: { name } } as const;
  return (
    <fieldset className="card card-lines" id={`card-${parent.id}`} aria-label={name} tabIndex={-1}>
      <p dir="auto">{whyLeftOut(record, parent, name)}</p>
      <ChoiceField {...field} field="copyDecision" list="copyDecision" values={COPY_DECISIONS} />
      <p role="status" className="field-remark">
        {t(`copies.standing.${copyStanding(record, parent)}`, { name })}
      </p>
      <WordsField {...field} field="copyReason" lines={1} />
    </fieldset>
  );
}
