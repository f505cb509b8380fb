import { useMemo, useState } from 'react';
import { heldBack } from '#shared/audience/index.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { readerOf } from '#shared/documents/reader.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Note } from '../../../components/Note.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { today } from '../../today.ts';
import { choiceText, t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { ToSettle } from '../ToSettle.tsx';
import { MakeCopies } from './MakeCopies.tsx';
import { Preview } from './Preview.tsx';

interface Offer {
  readonly key: string;
  readonly request: CopyRequest;
  readonly reader: string;
  readonly built: CopyDocument | { readonly problem: string };
}

/** Whose copy it is; an outline plan stands under the child it is about, unless it has a reader. */
function nameOnCopy(record: ConferenceRecord, request: CopyRequest): string {
  const reader = readerOf(record, request);
  return nameOf(record, reader?.id ?? subjectOf(record, request)) || t('rows.person');
}

function subjectOf(record: ConferenceRecord, request: CopyRequest): string | undefined {
  if (request.kind === 'parentCopy') return find(record, 'parents', request.parentId)?.personId;
  return find(record, 'children', request.childId)?.personId;
}

/** “Outline plan”; with the child's name where several of them are for one reader. */
function copyName(record: ConferenceRecord, request: CopyRequest): string {
  const copy = choiceText('copy', request.kind);
  if (request.kind !== 'outlinePlan' || request.readerId === undefined) return copy;
  return t('deliveries.of', { copy, child: nameOf(record, subjectOf(record, request)) });
}

function offersOf(record: ConferenceRecord): Offer[] {
  return copiesOf(record).map((request) => {
    const key = Object.values(request).join('/');
    const reader = nameOnCopy(record, request);
    try {
      const options = { madeOn: today() };
      return { key, request, reader, built: buildCopy(record, request, options) };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return { key, request, reader, built: { problem } };
    }
  });
}

/** Every copy as its reader will see it, what is held back, and the making of them. */
export function Copies() {
  const { record } = useConference();
  const offers = useMemo(() => offersOf(record), [record]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shownKey, setShownKey] = useState('');
  const shown = offers.find(({ key }) => key === shownKey) ?? offers[0];
  const chosen = offers.filter(({ key, built }) => !left.has(key) && !('problem' in built));
  const choose = (key: string, wanted: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      if (wanted) after.delete(key);
      else after.add(key);
      return after;
    });
  if (offers.length === 0) return <Empty text={t('copies.none')} to={PEOPLE} />;
  return (
    <div className="copies">
      <div className="copies-list">
        <table className="copies-table">
          <thead>
            <tr>
              <th scope="col">{t('copies.for')}</th>
              <th scope="col">{t('copies.copy')}</th>
              <th scope="col">{t('copies.heldBack')}</th>
            </tr>
          </thead>
          <tbody>
            {offers.map(({ key, request, reader, built }) => {
              const copy = copyName(record, request);
              return (
                <tr key={key} className={key === shown?.key ? 'copy-shown' : ''}>
                  <th scope="row">
                    <TickInput
                      label={reader}
                      accessibleLabel={t('copies.choose', { copy, reader })}
                      value={!left.has(key) && !('problem' in built)}
                      isDisabled={'problem' in built}
                      onChange={(wanted) => choose(key, wanted)}
                    />
                  </th>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-pressed={key === shown?.key}
                      onClick={() => setShownKey(key)}
                    >
                      {copy}
                    </button>
                  </td>
                  <td>{'problem' in built ? '–' : built.withheld}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <MakeCopies requests={chosen.map(({ request }) => request)} />
        {shown && <HeldBackFrom request={shown.request} reader={shown.reader} />}
      </div>
      {shown && (
        <section className="copies-preview" aria-label={t('copies.previewLabel')}>
          <ToSettle key={shown.key} request={shown.request} />
          {'problem' in shown.built ? (
            <Note tone="look" title={t('copies.problem')}>
              <p>{shown.built.problem}</p>
            </Note>
          ) : (
            <>
              <p className="preview-caption">
                {t('copies.preview', { reader: shown.built.reader })}
              </p>
              <Preview document={shown.built} />
            </>
          )}
        </section>
      )}
    </div>
  );
}

function HeldBackFrom(props: { request: CopyRequest; reader: string }) {
  const { request, reader } = props;
  const { record } = useConference();
  const person = readerOf(record, request);
  if (person === null) return null;
  const items = heldBack(record, person.id);
  return (
    <Note title={t('copies.heldBackNote', { reader })}>
      {items.length === 0 && <p>{t('copies.nothingHeld')}</p>}
      <ul className="held">
        {items.map(({ withholdingId, what, reason, decidedBy }) => (
          <li key={withholdingId}>
            <strong>{what}</strong>
            <span>{[reason, decidedBy].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
