import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { type Clause, clausesOf } from '#shared/plan/clauses.ts';
import type { Page } from '#shared/plan/way.ts';
import { useConference } from '../../api/conference.tsx';
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
  const { conferenceId } = useConference();
  const name = clauseName(props.clause);
  // Numbers of one text stand in a row after its name; words of their own do not.
  const isWhole = props.isFirst || props.clause.text !== 'M';
  const { place, title, asks } = clauseWording(props.clause);
  return (
    <DialogTrigger>
      <Button className="clause-button" {...(isWhole ? {} : { 'aria-label': name })}>
        {isWhole ? name : place}
      </Button>
      <Popover className="popover clause-popover" placement="left top">
        <Dialog className="clause-dialog">
          <p className="clause">{name}</p>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <p>{asks}</p>
          <a className="page-link" href={addressFrom('guidance', conferenceId, props.page)}>
            {t('guidance.all')}
          </a>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
