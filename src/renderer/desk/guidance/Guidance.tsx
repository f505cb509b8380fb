import {
  answersTo,
  type Clause,
  clausesIn,
  type GuidanceText,
  SECTIONS,
} from '#shared/plan/clauses.ts';
import { type Address, addressOf } from '../address.ts';
import { BackLink } from '../frame/BackLink.tsx';
import { PlainPage } from '../frame/PlainPage.tsx';
import { clauseWording, guidanceTitle, partName, t } from '../wording.ts';

const TEXTS = Object.keys(SECTIONS) as GuidanceText[];

/** Every clause of the guidance in our own words, and where on the way each is answered. */
export function Guidance(props: { address: Address }) {
  const { conferenceId } = props.address;
  return (
    <PlainPage title={t('guidance.title')} hint={t('guidance.hint')}>
      <BackLink address={props.address} />
      <nav aria-label={t('guidance.texts')}>
        <ul className="guidance-texts">
          {TEXTS.map((text) => (
            <li key={text}>
              <button
                type="button"
                className="link"
                onClick={() => document.getElementById(`guidance-${text}`)?.focus()}
              >
                {guidanceTitle(text)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {TEXTS.map((text) => (
        <section key={text} className="guidance-text" aria-labelledby={`guidance-${text}`}>
          <h2 id={`guidance-${text}`} tabIndex={-1}>
            {guidanceTitle(text)}
          </h2>
          {clausesIn(text).map((clause) => (
            <OneClause key={clause.code} clause={clause} conferenceId={conferenceId} />
          ))}
        </section>
      ))}
    </PlainPage>
  );
}

function OneClause(props: { clause: Clause; conferenceId: string | null }) {
  const { clause, conferenceId } = props;
  const { title, place, asks } = clauseWording(clause);
  const pages = answersTo(clause.code);
  return (
    <article className="guidance-clause">
      <h3>{clause.text === 'M' ? t('guidance.numbered', { place, title }) : title}</h3>
      <p>{asks}</p>
      {pages.length > 0 && (
        <p className="clause">
          {t('guidance.answered')}{' '}
          {pages.map((page, index) => (
            <span key={`${page.step}/${page.part}`}>
              {index > 0 && ' · '}
              {conferenceId === null ? (
                partName(null, page)
              ) : (
                <a href={addressOf(conferenceId, { ...page, subjectId: null })}>
                  {partName(null, page)}
                </a>
              )}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
