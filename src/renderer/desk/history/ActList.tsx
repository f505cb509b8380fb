import { useInfiniteQuery } from '@tanstack/react-query';
import { shortMoment } from '#shared/dates/moment.ts';
import type { ActLine } from '#shared/history/act.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { request } from '../../api/client.ts';
import { useConference } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { language, t } from '../wording.ts';
import { type ActRun, runsOf } from './acts.ts';
import { leadText, leadWords } from './leadText.ts';

/** Gives when a run of acts was, such as “Sun 22 Nov 2026 at 09:30”; the newest of several. */
function whenText({ newest }: ActRun): string {
  return shortMoment(newest.at, language);
}

function actText(record: ConferenceRecord, { name, lead }: ActLine): string {
  if (lead === null) return t(name === 'import' ? 'acts.import' : 'acts.create');
  const isStep = name === 'undo' || name === 'redo';
  const what = isStep ? leadText(record, lead) : leadWords(record, lead).what;
  return t(`acts.${isStep ? name : lead.effect}`, { what });
}

/** Who did what and when, newest first, in pages. */
export function ActList() {
  const { record, conferenceId, number } = useConference();
  const list = useInfiniteQuery({
    // Anew with each act; what was shown stays until then.
    queryKey: ['acts', conferenceId, number],
    queryFn: ({ pageParam }) => request('record.history', { conferenceId, below: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ acts, more }) => (more ? acts.at(-1)?.number : undefined),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  if (list.error) return <Note tone="look" title={list.error.message} />;
  const runs = runsOf(list.data?.pages.flatMap(({ acts }) => acts) ?? []);
  return (
    <>
      <table className="conferences acts" aria-labelledby="acts">
        <thead>
          <tr>
            <th scope="col">{t('acts.when')}</th>
            <th scope="col">{t('acts.who')}</th>
            <th scope="col">{t('acts.what')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.newest.number}>
              <td>{whenText(run)}</td>
              <td>{run.newest.actor}</td>
              <td dir="auto">
                {actText(record, run.newest)}
                {run.count > 1 && (
                  <span className="row-detail">{t('acts.times', { count: run.count })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.hasNextPage && (
        <Button isDisabled={list.isFetching} onPress={() => void list.fetchNextPage()}>
          {t('acts.earlier')}
        </Button>
      )}
    </>
  );
}
