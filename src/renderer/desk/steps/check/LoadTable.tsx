import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { shortDate } from '#shared/dates/format.ts';
import { type Load, type WeekOfLoad, weeksToShow } from '#shared/plan/load.ts';
import { familyFirst } from '#shared/plan/planLines.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { choiceText, t } from '../../wording.ts';
import { WideTable } from '../WideTable.tsx';
import { shortDuration, timeText } from './duration.ts';
import { LoadLines } from './LoadLines.tsx';

/** From how many different things a cell is drawn darker. The number stands in it all the same. */
const LEVELS = [1, 3, 6, 9] as const;

const levelOf = (count: number) => LEVELS.filter((least) => count >= least).length;

interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
};

/** A row for each person, a column for each week; a week opens below its row. */
export function LoadTable(props: { loads: readonly Load[] }) {
  const { loads } = props;
  const { record } = useConference();
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [open, setOpen] = useState<{ personId: string; week: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const weeks = weeksToShow(record, loads);
  const people = familyFirst(
    record,
    loads.map(({ personId }) => personId),
  );
  // Only one cell is on the way of the Tab key; arrow keys lead to the others.
  const here = {
    row: Math.min(at.row, people.length - 1),
    column: Math.min(at.column, weeks.length - 1),
  };
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(here.row + step.row, people.length - 1));
    const column = Math.max(0, Math.min(here.column + step.column, weeks.length - 1));
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
  };
  return (
    <>
      <h2>{t('load.weeks')}</h2>
      <p className="field-hint">{t('load.weeksHint')}</p>
      <WideTable label={t('load.tableLabel')}>
        <table className="load-table" ref={table}>
          <thead>
            <tr>
              <th scope="col">{t('load.who')}</th>
              {weeks.map((week) => (
                <th scope="col" key={week}>
                  <span className="unseen">{t('load.week')}</span>
                  {monthDay(week)
                    .split(' ')
                    .map((word) => (
                      <span key={word}>{word} </span>
                    ))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={move}>
            {people.map(({ id, name, role }, row) => {
              const load = loads.find(({ personId }) => personId === id);
              const opened = open?.personId === id ? open.week : null;
              return (
                <Fragment key={id}>
                  <tr>
                    <th scope="row">
                      {name}
                      <span className="row-detail">{role || readinessText(record, id)}</span>
                    </th>
                    {weeks.map((week, column) => (
                      <td key={week}>
                        <Cell
                          name={name}
                          week={week}
                          load={load?.weeks.find((one) => one.week === week)}
                          cell={`${row}/${column}`}
                          isReached={row === here.row && column === here.column}
                          isOpen={opened === week}
                          onOpen={(isOpen) => {
                            setAt({ row, column });
                            setOpen(isOpen ? { personId: id, week } : null);
                          }}
                        />
                      </td>
                    ))}
                  </tr>
                  {opened !== null && (
                    <tr className="load-open">
                      <td colSpan={weeks.length + 1}>
                        <LoadLines
                          name={name}
                          week={opened}
                          load={load?.weeks.find((one) => one.week === opened)}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

/** Gives how ready a parent is for change, as far as it was asked; nothing of anybody else. */
function readinessText(record: ConferenceRecord, personId: string): string {
  const readiness = record.parents.find((parent) => parent.personId === personId)?.readiness;
  return readiness ? choiceText('readiness', readiness) : '';
}

/** Gives “28 Sep”: the weekday is always Monday. */
function monthDay(day: string): string {
  return shortDate(day).split(' ').slice(1).join(' ');
}

/** Gives what a week asks in words: “6 things, at least 8 hours”. */
function weekText(load: WeekOfLoad | undefined): string {
  if (!load) return t('load.nothing');
  return `${t('load.count', { count: load.lines.length })}, ${timeText(load)}`;
}

function Cell(props: {
  name: string;
  week: string;
  load: WeekOfLoad | undefined;
  cell: string;
  isReached: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const { name, week, load, isOpen } = props;
  return (
    <button
      type="button"
      className={`load-cell load-level-${levelOf(load?.lines.length ?? 0)}`}
      data-cell={props.cell}
      tabIndex={props.isReached ? 0 : -1}
      aria-expanded={isOpen}
      onClick={() => props.onOpen(!isOpen)}
    >
      <span aria-hidden="true">{load ? load.lines.length : '·'}</span>
      {load && load.minutes > 0 && <small aria-hidden="true">{shortDuration(load.minutes)}</small>}
      <span className="unseen">
        {t('load.cell', { name, day: monthDay(week), what: weekText(load) })}
      </span>
    </button>
  );
}
