import { useId, useState } from 'react';
import { type Clause, clausesOf } from '#shared/plan/clauses.ts';
import type { Page } from '#shared/plan/way.ts';
import { useActs } from '../../api/conference.tsx';
import { anchorOf } from '../../components/anchor.ts';
import { addressFrom } from '../address.ts';
import { clauseName, clauseWording, t } from '../wording.ts';

/** The clauses behind a page, grouped by text; each opens what it asks for, a click away. */
export function ClauseButtons(props: { codes: string; page: Page }) {
  const byText = Map.groupBy(clausesOf(props.codes), ({ text }) => text);
  return (
    <ul className="clauses" aria-label={t('guidance.sources')}>
      {[...byText.values()].map((clauses) => (
        <li key={clauses[0]?.text}>
          {clauses.map((clause, index) => (
            <ClauseButton
              key={clause.code}
              clause={clause}
              page={props.page}
              isFirst={index === 0}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

function ClauseButton(props: { clause: Clause; page: Page; isFirst: boolean }) {
  const { conferenceId } = useActs();
  const id = useId();
  const anchor = anchorOf(id);
  const [isOpen, setOpen] = useState(false);
  const name = clauseName(props.clause);
  // Numbers of one text stand in a row after its name; words of their own do not.
  const isWhole = props.isFirst || props.clause.text !== 'M';
  const { place, title, asks } = clauseWording(props.clause);
  return (
    <>
      <button
        type="button"
        className="clause-button"
        aria-label={isWhole ? undefined : name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {isWhole ? name : place}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        tabIndex={-1}
        className="clause-popover"
        style={{ positionAnchor: anchor }}
        onToggle={({ currentTarget, newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') currentTarget.focus();
        }}
      >
        {isOpen && (
          <>
            <p className="clause">{name}</p>
            <h2 id={`${id}-title`}>{title}</h2>
            <p>{asks}</p>
            <a className="page-link" href={addressFrom('guidance', conferenceId, props.page)}>
              {t('guidance.all')}
            </a>
          </>
        )}
      </div>
    </>
  );
}
