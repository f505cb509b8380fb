import { useEffect } from 'react';
import { nameOf, type Page, pageAfter } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { leaveAndHandOverAll } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { addressOf, goTo } from '../address.ts';
import { partName, t } from '../wording.ts';
import { isBehindDialog } from './deskDialog.ts';
import { isKey, keyText } from './keys.ts';

/** Gives what a page is called in “Next: …”, with whose it is where that changes. */
function pageLabel(record: ConferenceRecord, from: Page, to: Page): string {
  const part = partName(record, to);
  if (to.subjectId === null || to.subjectId === from.subjectId) return part;
  const subject = find(record, 'children', to.subjectId) ?? find(record, 'parents', to.subjectId);
  const name = nameOf(record, subject?.personId);
  return name ? `${name} · ${part}` : part;
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
          {t('onward.next', { page: pageLabel(record, props.page, next) })}
        </Button>
      )}
      {previous && (
        <Button onPress={() => goTo(addressOf(conferenceId, previous))}>{t('onward.back')}</Button>
      )}
    </footer>
  );
}
