import { dangersOf, peopleWithMarks } from '#shared/plan/marks.ts';
import { isAsked } from '#shared/plan/turnsOfMarks.ts';
import { nameOf } from '#shared/plan/way.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { t } from '../../wording.ts';
import { DangerMark, dangerName, WholeMark } from './Mark.tsx';

/**
 * The marks of all who gave any, for one child side by side: as a whole, and for each danger. What
 * nobody has been asked yet cannot be given here, where all would see it one by one [R2.6].
 */
export function MarksTable(props: { child: Child }) {
  const { child } = props;
  const { record } = useConference();
  const name = nameOf(record, child.personId) || t('rail.unnamedChild');
  const dangers = dangersOf(record, child.id);
  const asked = (dangerId: string | null) => isAsked(record, { childId: child.id, dangerId });
  return (
    <section>
      <h2>{name}</h2>
      <div className="table-frame">
        <table className="marks" aria-label={t('scale.tableOf', { name })}>
          <thead>
            <tr>
              <th scope="col">{t('scale.who')}</th>
              <th scope="col">{t('scale.whole')}</th>
              {dangers.map((danger) => (
                <th scope="col" key={danger.id}>
                  {t('scale.danger', { danger: dangerName(danger) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {peopleWithMarks(record).map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  {person.name}
                  {person.role && <span className="row-detail">{person.role}</span>}
                </th>
                <td>{asked(null) ? <WholeMark person={person} child={child} /> : <NotAsked />}</td>
                {dangers.map((danger) => (
                  <td key={danger.id}>
                    {asked(danger.id) ? (
                      <DangerMark person={person} child={child} danger={danger} />
                    ) : (
                      <NotAsked />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function NotAsked() {
  return <span className="row-detail">{t('scale.notAskedCell')}</span>;
}
