import { inOrder, type Parent } from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { t } from '../../wording.ts';
import { ChildHeads } from '../ChildHeads.tsx';

/** Every behaviour of a parent beside what it means for each child, in one view [R3.2]. */
export function Grid(props: { parent: Parent; name: string }) {
  const { parent, name } = props;
  const { record } = useConference();
  const children = childrenOf(record);
  const behaviours = inOrder(
    record.behaviours.filter(({ parentId, what }) => parentId === parent.id && what !== ''),
  );
  if (behaviours.length === 0 || children.length === 0) return null;
  const cell = (behaviour: string, child: string) =>
    record.behaviourImpacts.find(
      ({ behaviourId, childId }) => behaviourId === behaviour && childId === child,
    )?.what ?? '';
  return (
    <>
      <h2>{t('parent.gridTitle')}</h2>
      <div className="table-frame">
        <table className="marks grid-of-impacts">
          <thead>
            <tr>
              <th scope="col">{t('parent.gridBehaviour', { name })}</th>
              <ChildHeads of={children} />
            </tr>
          </thead>
          <tbody>
            {behaviours.map(({ id, what }) => (
              <tr key={id}>
                <th scope="row">{what}</th>
                {children.map((child) => (
                  <td key={child.id}>
                    {cell(id, child.id) || (
                      <span className="missing">{t('parent.gridNothing')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
