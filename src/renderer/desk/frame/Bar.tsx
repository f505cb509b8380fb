import { Check, History, Search } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { sinceWhen } from '#shared/dates/moment.ts';
import type { Step } from '#shared/plan/way.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { everyUnsaved, listenToUnsaved } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { historyAddress } from '../address.ts';
import { Clock } from '../clock/Clock.tsx';
import { WallButton } from '../room/WallButton.tsx';
import { language, t } from '../wording.ts';
import { conferenceTitle } from './conferenceTitle.ts';
import { showDeskDialog } from './deskDialog.ts';
import { keyText } from './keys.ts';
import { UndoButtons } from './UndoButtons.tsx';
import type { Stepping } from './useStep.ts';

/**
 * The bar at the top: where one is, and whether everything is on disk. Only a failure is
 * announced to screen readers: “Saved” after every pause would talk over the person.
 */
export function Bar(props: { take: Stepping['take']; step: Step; showsHistory: boolean }) {
  const { record, conferenceId, savedAt, saving, problem } = useConferenceBeside();
  return (
    <header className="bar">
      <a className="brand" href="#/">
        {t('appName')}
      </a>
      {/* Left of all that changes its width: a button must not move away under the pointer. */}
      <UndoButtons take={props.take} />
      <Button
        look="bar"
        hover={t('find.title')}
        keys={keyText('find')}
        onPress={() => showDeskDialog('find')}
      >
        <Search size={18} aria-hidden="true" />
        <span>{t('find.find')}</span>
      </Button>
      <a
        className="bar-link"
        href={historyAddress(conferenceId)}
        aria-current={props.showsHistory ? 'page' : undefined}
      >
        <History size={18} aria-hidden="true" /> {t('changes.title')}
      </a>
      <WallButton />
      <p className="bar-title">{conferenceTitle(conferenceOf(record))}</p>
      <Clock step={props.step} />
      <div role="alert" className="bar-problem">
        {problem && <p className="not-saved">{problem}</p>}
      </div>
      <div role="status" aria-live="off">
        <Saved
          conferenceId={conferenceId}
          saving={saving}
          failed={problem !== ''}
          time={sinceWhen(savedAt, new Date(), language)}
        />
      </div>
    </header>
  );
}

/** Says “Saved” only while nothing is typed that is not on disk. */
function Saved(props: { conferenceId: string; saving: boolean; failed: boolean; time: string }) {
  const { conferenceId, failed, time } = props;
  const isTyped = useSyncExternalStore(listenToUnsaved, () =>
    everyUnsaved().some(({ place, problem }) => place.conferenceId === conferenceId && !problem),
  );
  const saving = props.saving || isTyped;
  if (failed) return <p className="saved saved-before">{t('bar.savedBefore', { time })}</p>;
  if (saving) return <p className="saved">{t('bar.saving')}</p>;
  return (
    <p className="saved">
      <Check size={18} aria-hidden="true" /> {t('bar.saved', { time })}
    </p>
  );
}
