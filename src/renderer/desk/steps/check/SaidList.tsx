import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import type { Said } from '#shared/plan/nineAnswers/index.ts';
import { nameOf } from '#shared/plan/way.ts';
import { useConference } from '../../../api/conference.tsx';
import { choiceText, language, listed, t } from '../../wording.ts';
import { PlaceLink } from '../PlaceLink.tsx';

/** How many further pieces of a line stand behind it. */
const MORE_IN_SIGHT = 2;

/** Pieces of the record that answer a question, each leading to where it is written. */
export function SaidList(props: { said: readonly Said[] }) {
  if (props.said.length === 0) return null;
  return (
    <ul className="said">
      {props.said.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may be alike, and never move
        <li key={index} className={one.as ? 'said-labelled' : ''}>
          <SaidLine said={one} />
        </li>
      ))}
    </ul>
  );
}

function SaidLine(props: { said: Said }) {
  const { page, at, as, words, more, people, day, choice, count } = props.said;
  const { record } = useConference();
  const who = listed(people.map((id) => nameOf(record, id) || t('rows.person')));
  const inSight = more.slice(0, MORE_IN_SIGHT);
  const left = more.length - inSight.length;
  const parts = [
    choice ? choiceText(choice.list, choice.value) : '',
    day ? shortDate(day, language, true) : '',
    as === 'promises' ? t('questions.promises', { count: count ?? 0 }) : '',
    ...inSight,
    left > 0 ? t('questions.andMore', { count: left }) : '',
  ].filter(Boolean);
  const text = as === 'ownWords' ? t('lead.quoted', { words }) : words;
  // Where nothing else names it, the first part is the link itself.
  const detail = text || who ? parts : parts.slice(1);
  return (
    <>
      {as && <span className="thread-kind">{t(`questions.as.${as}`)}</span>}
      <div>
        <PlaceLink
          page={page}
          at={at}
          className={as === 'ownWords' ? 'line-link own' : 'line-link'}
        >
          {who && (
            <strong>
              <bdi>{who}</bdi>
            </strong>
          )}{' '}
          <bdi>{who ? text : capital(text) || parts[0]}</bdi>
        </PlaceLink>
        {detail.length > 0 && <span className="row-detail">{detail.join(' · ')}</span>}
      </div>
    </>
  );
}
