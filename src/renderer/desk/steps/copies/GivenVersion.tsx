import type { FinalCopy } from '#shared/contract/finals.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { shortDate } from '#shared/dates/format.ts';
import type { Delivery } from '#shared/plan/deliveries.ts';
import { useSaveValues } from '../../../api/conference.tsx';
import { SelectInput } from '../../../components/ChoiceInput.tsx';
import { placeOf } from '../../fields/bound.ts';
import { fieldWording, language, t } from '../../wording.ts';

const DRAFT = 'draft';

/** Which version somebody got: one that is kept, or a draft [R5.7]. */
export function GivenVersion(props: {
  delivery: Delivery;
  /** The newest first. */
  versions: readonly FinalCopy[];
  name: string;
}) {
  const { delivery, versions, name } = props;
  const { copyVersion } = delivery;
  const saveValues = useSaveValues();
  const { label, short } = fieldWording('deliveries', 'copyVersion', { name });
  if (versions.length === 0 && copyVersion === null) return null;
  const named = versions.map(({ version, madeAt }) => ({
    value: String(version),
    label: t('finals.versionOn', {
      version,
      day: shortDate(dayOf(new Date(madeAt)), language, true),
    }),
  }));
  const isKept = versions.some(({ version }) => version === copyVersion);
  // It may have been given on another computer, before the conference was handed over.
  const missing =
    copyVersion === null || isKept
      ? []
      : [{ value: String(copyVersion), label: t('finals.version', { version: copyVersion }) }];
  return (
    <SelectInput
      label={label}
      hideLabel
      shortLabel={short}
      place={placeOf(delivery, 'copyVersion')}
      value={copyVersion === null ? DRAFT : String(copyVersion)}
      options={[...named, ...missing, { value: DRAFT, label: t('finals.aDraft') }]}
      onChange={(value) =>
        void saveValues('deliveries', delivery, {
          copyVersion: value === DRAFT ? null : Number(value),
        })
      }
    />
  );
}
