import {
  type WorkForChild,
  type WorkOf,
  whoWorksWithWhom,
  withNothingToDo,
} from '#shared/plan/wholeFamily.ts';
import { plannedChildren } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { choiceText, listed, t } from '../../wording.ts';
import { ChildHeads } from '../ChildHeads.tsx';
import { WideTable } from '../WideTable.tsx';

/** What each person of the family and each agency does for each child; who has nothing to do. */
export function WhoWorksWithWhom() {
  const { record } = useConference();
  const idle = withNothingToDo(record);
  const works = whoWorksWithWhom(record);
  return (
    <>
      <h2>{t('together.grid')}</h2>
      {works.length > 0 && <Grid works={works} />}
      <h3 className="below">{t('together.idle')}</h3>
      {idle.length === 0 ? (
        <p className="empty">{t('together.noIdle')}</p>
      ) : (
        <>
          <p className="field-hint">{t('together.idleHint')}</p>
          <ul className="found-list">
            {idle.map(({ id, name, role, agency, part }) => (
              <li key={id}>
                {name}
                <span className="row-detail">
                  {[role || choiceText('part', part), agency].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Grid(props: { works: readonly WorkOf[] }) {
  const { record } = useConference();
  return (
    <WideTable label={t('together.gridLabel')}>
      <table className="marks with-whom">
        <thead>
          <tr>
            <th scope="col">{t('together.who')}</th>
            <ChildHeads of={plannedChildren(record)} />
          </tr>
        </thead>
        <tbody>
          {props.works.map(({ agency, people, children }) => {
            const names = listed(people.map(({ name }) => name));
            return (
              <tr key={people[0]?.id}>
                <th scope="row">
                  {agency || names}
                  {agency && <span className="row-detail">{names}</span>}
                </th>
                {children.map((work) => (
                  <td key={work.childId}>
                    {workText(work) || <span className="none">{t('together.nothing')}</span>}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function workText({ tasks, sees, checks }: WorkForChild): string {
  return [
    tasks > 0 ? t('together.tasks', { count: tasks }) : '',
    sees ? t('together.sees') : '',
    checks > 0 ? t('together.checks', { count: checks }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
