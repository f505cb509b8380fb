import { BEGINNING_NAMES, type Beginning } from '#shared/plan/joins.ts';
import { choiceText, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';

/** Where a thread begins: somebody’s own words, a worry, a need or a danger. */
export function BeginningLine(props: { beginning: Beginning }) {
  const { kind, id, words, detail, about } = props.beginning;
  const isOwn = kind === 'voices';
  return (
    <div className={isOwn ? 'thread-own' : 'thread-known'}>
      <span className="thread-kind">
        {about ? choiceText('voiceAbout', about) : t(`questions.as.${BEGINNING_NAMES[kind]}`)}
      </span>
      <LineLink kind={kind} id={id}>
        <bdi>{isOwn ? t('lead.quoted', { words }) : words}</bdi>
      </LineLink>
      {detail && (
        <span className="row-detail" dir="auto">
          {detail}
        </span>
      )}
    </div>
  );
}
