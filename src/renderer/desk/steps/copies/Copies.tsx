import { useMemo, useState } from 'react';
import { heldBack } from '#shared/audience/index.ts';
import { wasThroughout } from '#shared/documents/conferenceRecord/reader.ts';
import { type CopyRequest, readerIdOf } from '#shared/documents/request.ts';
import { useAuthority } from '../../../api/authority.ts';
import { useConference } from '../../../api/conference.tsx';
import { Note } from '../../../components/Note.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { choiceText, language, t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { ToSettle } from '../ToSettle.tsx';
import { CopyDecisions } from './CopyDecisions.tsx';
import { CopyLanguage } from './CopyLanguage.tsx';
import { MakeCopies } from './MakeCopies.tsx';
import { inGroups, type Offer, offersOf } from './offers.ts';
import { Preview } from './Preview.tsx';
import { AboveAim, Reading } from './Reading.tsx';
import { Versions } from './Versions.tsx';

/** Every copy as its reader will see it, what is held back, and the making of them. */
export function Copies() {
  const { record } = useConference();
  const authority = useAuthority();
  const offers = useMemo(() => offersOf(record, authority), [record, authority]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shownKey, setShownKey] = useState('');
  const shown = offers.find(({ key }) => key === shownKey) ?? offers[0];
  const chosen = offers.filter(({ key, built }) => !left.has(key) && !('problem' in built));
  const choose = (keys: readonly string[], wanted: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (wanted) after.delete(key);
        else after.add(key);
      }
      return after;
    });
  if (offers.length === 0) {
    return (
      <>
        <CopyDecisions />
        <Empty text={t('copies.none')} to={PEOPLE} />
      </>
    );
  }
  return (
    <div className="copies">
      <div className="copies-list">
        <CopyDecisions />
        <table className="copies-table">
          <thead>
            <tr>
              <th scope="col">{t('copies.for')}</th>
              <th scope="col">{t('copies.copy')}</th>
              <th scope="col">{t('copies.heldBack')}</th>
            </tr>
          </thead>
          {inGroups(offers).map(([group, own]) => (
            <tbody key={group}>
              <GroupHead
                title={t(`copies.group.${group}`)}
                offers={own}
                left={left}
                onChoose={choose}
              />
              {own.map((offer) => (
                <OfferRow
                  key={offer.key}
                  offer={offer}
                  isChosen={!left.has(offer.key)}
                  isShown={offer.key === shown?.key}
                  onChoose={(wanted) => choose([offer.key], wanted)}
                  onShow={() => setShownKey(offer.key)}
                />
              ))}
            </tbody>
          ))}
        </table>
        {!offers.some(({ request }) => request.kind === 'decisionLetter') && (
          <p className="field-hint">{t('copies.noLetter')}</p>
        )}
        <MakeCopies offers={chosen} />
        {shown && <Versions key={shown.key} offer={shown} />}
        {shown && <HeldBackFrom request={shown.request} reader={shown.reader} />}
      </div>
      {shown && (
        <section className="copies-preview" aria-label={t('copies.previewLabel')}>
          <ToSettle key={shown.key} requests={[shown.request]} />
          {'problem' in shown.built ? (
            <Note tone="look" title={t('copies.problem')}>
              <p>{shown.built.problem}</p>
            </Note>
          ) : (
            <>
              <CopyLanguage
                key={shown.key}
                readerId={readerIdOf(record, shown.request) ?? null}
                reader={shown.built.reader}
                request={shown.request}
                made={shown.built}
              />
              <p className="preview-caption">
                {t('copies.preview', { reader: shown.built.reader })}
              </p>
              <Reading key={`reads ${shown.key}`} request={shown.request} document={shown.built} />
              <Preview document={shown.built} />
            </>
          )}
        </section>
      )}
    </div>
  );
}

/** The name of a group, with one tick for all of it. */
function GroupHead(props: {
  title: string;
  offers: readonly Offer[];
  left: ReadonlySet<string>;
  onChoose: (keys: readonly string[], wanted: boolean) => void;
}) {
  const { title, left, onChoose } = props;
  const makeable = props.offers.filter(({ built }) => !('problem' in built));
  const isWhole = makeable.length > 0 && makeable.every(({ key }) => !left.has(key));
  return (
    <tr className="copies-group">
      <th scope="rowgroup" colSpan={3}>
        <TickInput
          label={title}
          accessibleLabel={t('copies.chooseAll', { group: title })}
          value={isWhole}
          isDisabled={makeable.length === 0}
          onChange={(wanted) =>
            onChoose(
              makeable.map(({ key }) => key),
              wanted,
            )
          }
        />
      </th>
    </tr>
  );
}

function OfferRow(props: {
  offer: Offer;
  isChosen: boolean;
  isShown: boolean;
  onChoose: (wanted: boolean) => void;
  onShow: () => void;
}) {
  const { request, reader, copy, built } = props.offer;
  const isMakeable = !('problem' in built);
  return (
    <tr className={props.isShown ? 'copy-shown' : ''}>
      <th scope="row">
        <TickInput
          label={reader}
          accessibleLabel={t('copies.choose', { copy, reader })}
          value={props.isChosen && isMakeable}
          isDisabled={!isMakeable}
          onChange={props.onChoose}
        />
      </th>
      <td>
        <button type="button" className="link" aria-pressed={props.isShown} onClick={props.onShow}>
          {copy}
        </button>
        {isMakeable && built.language !== language && (
          <span className="row-detail">{choiceText('copyLanguage', built.language)}</span>
        )}
        {isMakeable && <AboveAim request={request} document={built} />}
      </td>
      <td>{isMakeable ? built.withheld : '–'}</td>
    </tr>
  );
}

function HeldBackFrom(props: { request: CopyRequest; reader: string }) {
  const { request, reader } = props;
  const { record } = useConference();
  const personId = readerIdOf(record, request);
  if (personId === null) return null;
  const items = personId ? heldBack(record, personId) : [];
  return (
    <Note title={t('copies.heldBackNote', { reader })}>
      {request.kind === 'conferenceRecord' && personId && !wasThroughout(record, personId) && (
        <p>{t('copies.outOfRoom', { reader })}</p>
      )}
      {items.length === 0 && <p>{t('copies.nothingHeld')}</p>}
      <ul className="held">
        {items.map(({ withholdingId, what, reason, decidedBy, isLost }) => (
          <li key={withholdingId}>
            <strong>{what}</strong>
            <span>{[reason, decidedBy].filter(Boolean).join(' · ')}</span>
            {isLost && <span>{t('privacy.lost')}</span>}
          </li>
        ))}
      </ul>
    </Note>
  );
}
