import { type ReactNode, useEffect, useRef } from 'react';
import type { HandoverContent } from '#shared/contract/handover.ts';
import { plainDate } from '#shared/dates/format.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { momentText } from '../backups/moment.ts';
import { choiceText, t } from '../wording.ts';

/** What is in a file, and the choice that follows from what is here already. */
export function InTheFile(props: {
  content: HandoverContent;
  onBringIn: (as: 'itself' | 'secondCopy', deletedHereIsKnown: boolean) => void;
  onLeave: () => void;
}) {
  const { content, onBringIn } = props;
  const { here, deletedHere } = content;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const as = here ? 'secondCopy' : 'itself';
  const words = here ? 'bringIn.asSecond' : deletedHere ? 'bringIn.inSpite' : 'bringIn.bringIn';
  const doubtful = here !== null || deletedHere !== null;
  const leave = (
    <Button look={doubtful ? 'main' : 'plain'} onPress={props.onLeave}>
      {t('bringIn.leave')}
    </Button>
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('bringIn.inIt')}
      </h2>
      <dl className="facts">
        <Fact name={t('bringIn.family')}>{content.familyName || t('home.unnamed')}</Fact>
        <Fact name={t('bringIn.kind')}>{choiceText('conferenceKind', content.kind)}</Fact>
        <Fact name={t('bringIn.day')}>
          {content.heldOn ? plainDate(content.heldOn) : t('home.noDate')}
        </Fact>
        <Fact name={t('bringIn.children')}>
          {content.childNames.map((name) => name || t('rail.unnamedChild')).join(', ') ||
            t('bringIn.noChildren')}
        </Fact>
        <Fact name={t('bringIn.lines')}>{content.lines}</Fact>
        <Fact name={t('bringIn.by')}>{content.by}</Fact>
        <Fact name={t('bringIn.at')}>{momentText(content.at)}</Fact>
        {!here && <Fact name={t('bringIn.changedAt')}>{momentText(content.changedAt)}</Fact>}
      </dl>
      {here && <AlreadyHere content={content} here={here} />}
      {deletedHere && (
        <Note tone="look" title={t('bringIn.deletedTitle')}>
          <p>
            {t('bringIn.deletedText', {
              actor: deletedHere.actor,
              when: momentText(deletedHere.at),
              reason: t(`deletion.reasons.${deletedHere.reason}`),
            })}
          </p>
        </Note>
      )}
      <p className="question-hint">{t('bringIn.noLog')}</p>
      <div className="make-buttons">
        {doubtful && leave}
        <Button
          look={doubtful ? 'plain' : 'main'}
          onPress={() => onBringIn(as, deletedHere !== null)}
        >
          {t(words)}
        </Button>
        {!doubtful && leave}
      </div>
    </>
  );
}

function AlreadyHere(props: {
  content: HandoverContent;
  here: NonNullable<HandoverContent['here']>;
}) {
  const { here, content } = props;
  return (
    <Note tone="look" title={t('bringIn.hereTitle')}>
      <p>{t(here.isSame ? 'bringIn.hereSame' : 'bringIn.hereOther')}</p>
      <p>{t('bringIn.changedHere', { when: momentText(here.changedAt) })}</p>
      <p>{t('bringIn.changedThere', { when: momentText(content.changedAt) })}</p>
      {here.familyName !== content.familyName && (
        <p>{t('bringIn.hereName', { name: here.familyName || t('home.unnamed') })}</p>
      )}
      <p>{t('bringIn.asSecondHint', { name: content.familyName })}</p>
    </Note>
  );
}

/** What stands in a file was written by others: its direction is kept to its own place. */
function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        <bdi>{props.children}</bdi>
      </dd>
    </>
  );
}
