import { useEffect } from 'react';
import { type Page, pageAfter } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { leaveAndHandOverAll } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { addressOf, goTo } from '../address.ts';
import { pageLabel, partName, t } from '../wording.ts';
import { isBehindDialog } from './deskDialog.ts';
import { isKey, keyText } from './keys.ts';

/** Gives what a page is called in “Next: …”, with whose it is where that changes. */
function labelFrom(record: ConferenceRecord, from: Page, to: Page): string {
  return to.subjectId === from.subjectId ? partName(record, to) : pageLabel(record, to);
}

/** The way on and back, also by key. */
export function Onward(props: { page: Page }) {
  const { record, conferenceId } = useConferenceBeside();
  const next = pageAfter(record, props.page, 1);
  const previous = pageAfter(record, props.page, -1);
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const page = isKey('onward', event) ? next : isKey('back', event) ? previous : undefined;
      if (!page || isBehindDialog()) return;
      event.preventDefault();
      void leaveAndHandOverAll().then(() => goTo(addressOf(conferenceId, page)));
    };
    // Captured on the way down, because some fields keep Enter to themselves.
    window.addEventListener('keydown', go, true);
    return () => window.removeEventListener('keydown', go, true);
  }, [conferenceId, next, previous]);
  return (
    <footer className="onward">
      {next && (
        <Button
          look="main"
          keys={keyText('onward')}
          onPress={() => goTo(addressOf(conferenceId, next))}
        >
          {t('onward.next', { page: labelFrom(record, props.page, next) })}
        </Button>
      )}
      {previous && (
        <Button onPress={() => goTo(addressOf(conferenceId, previous))}>{t('onward.back')}</Button>
      )}
    </footer>
  );
}
