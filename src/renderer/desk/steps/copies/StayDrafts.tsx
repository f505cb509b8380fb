import type { NotFinal } from '#shared/documents/whyNotFinal.ts';
import { Note } from '../../../components/Note.tsx';
import { t } from '../../wording.ts';
import { PlaceLink } from '../PlaceLink.tsx';

/** A copy that cannot be made final yet. */
export interface Draft {
  readonly key: string;
  readonly reasons: readonly NotFinal[];
}

/** Which of the chosen copies stay drafts, and where that is put right. */
export function StayDrafts(props: { drafts: readonly Draft[] }) {
  const { drafts } = props;
  if (drafts.length === 0) return null;
  return (
    <Note tone="look" title={t('finals.stayDrafts', { count: drafts.length })}>
      <ul>
        {drafts.flatMap(({ key, reasons }) =>
          reasons.map(({ sentence, at }) => (
            <li key={`${key} ${sentence}`}>
              {at === null ? (
                sentence
              ) : (
                <PlaceLink page={at} at="" className="gap-link">
                  {sentence}
                </PlaceLink>
              )}
            </li>
          )),
        )}
      </ul>
    </Note>
  );
}
