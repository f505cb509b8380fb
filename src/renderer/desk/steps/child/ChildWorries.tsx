import { Plus } from 'lucide-react';
import { useState } from 'react';
import { newId } from '#shared/record/ids.ts';
import { type Child, find, inOrder } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { OwnWords } from '../OwnWords.tsx';
import { RemoveButton } from '../RemoveButton.tsx';

/** What each worry is like for this child, behind the headline [R2.2]. */
export function ChildWorries(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record, apply } = useConference();
  const [newest, setNewest] = useState('');
  const impacts = inOrder(record.impacts.filter(({ childId }) => childId === child.id));
  const others = inOrder(record.concerns).filter(
    ({ id, headline }) => headline !== '' && !impacts.some(({ concernId }) => concernId === id),
  );
  const impactOf = (concernId: string) => ({
    kind: 'impacts' as const,
    row: { id: newId(), concernId, childId: child.id },
  });
  const addNew = () => {
    const id = newId();
    setNewest(id);
    void apply({ name: 'add', rows: [{ kind: 'concerns', row: { id } }, impactOf(id)] });
  };
  const addKnown = (concernId: string) => void apply({ name: 'add', rows: [impactOf(concernId)] });
  return (
    <>
      <OwnWords personId={child.personId} />
      <div className="cards">
        {impacts.length === 0 && <p className="empty">{t('child.worriesEmpty', { name })}</p>}
        {impacts.map((impact) => {
          const concern = find(record, 'concerns', impact.concernId);
          const shared = record.impacts.some(
            ({ concernId, id }) => concernId === impact.concernId && id !== impact.id,
          );
          const headline = concern?.headline || t('rows.unnamed');
          return (
            <Card
              key={impact.id}
              id={impact.id}
              name={headline}
              tools={
                shared || !concern ? (
                  <RemoveButton kind="impacts" id={impact.id} name={headline} />
                ) : (
                  <RemoveButton
                    kind="concerns"
                    id={concern.id}
                    name={headline}
                    cardId={impact.id}
                  />
                )
              }
            >
              {concern && (
                <WordsField
                  kind="concerns"
                  row={concern}
                  field="headline"
                  autoFocus={concern.id === newest}
                  lines={1}
                />
              )}
              <div className="columns">
                <WordsField
                  kind="impacts"
                  row={impact}
                  field="dayToDay"
                  names={{ name }}
                  lines={2}
                />
                <WordsField kind="impacts" row={impact} field="health" lines={2} />
              </div>
              <div className="columns">
                <WordsField kind="impacts" row={impact} field="betterWhen" lines={2} />
                <WordsField kind="impacts" row={impact} field="toldBy" lines={1} />
              </div>
            </Card>
          );
        })}
        <Button place="add/concerns" onPress={addNew}>
          <Plus size={18} aria-hidden="true" /> {t('child.addWorry')}
        </Button>
        {others.map(({ id, headline }) => (
          <Button key={id} look="quiet" onPress={() => addKnown(id)}>
            <Plus size={18} aria-hidden="true" /> {t('child.alsoFor', { name, headline })}
          </Button>
        ))}
      </div>
    </>
  );
}
