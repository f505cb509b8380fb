import { Plus } from 'lucide-react';
import { FIGURES, HAIRS, SKINS } from '#shared/record/choices.ts';
import { newId } from '#shared/record/ids.ts';
import type { Child, Row } from '#shared/record/record.ts';
import { figuresOf } from '#shared/record/rowsOf.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { choiceText, t } from '../../wording.ts';
import { Card, cardOf } from '../Card.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { Figures } from './Picture.tsx';

/** The child and those who live with the child in the pictures, by the child's own choice [R7.2]. */
export function ChildPictures(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record, apply } = useConference();
  const all = figuresOf(record, child.id);
  const me = useRowOrDraft(
    'figures',
    all.find(({ isMe }) => isMe),
    { childId: child.id, isMe: true },
  );
  const others = all.filter(({ id }) => id !== me.id);
  const add = async () => {
    const id = newId();
    // Most families are alike; what is not is one choice further.
    const row = { id, childId: child.id, figure: 'person' as const, skin: me.skin, hair: me.hair };
    await apply({ name: 'add', rows: [{ kind: 'figures', row }] });
    cardOf(id)?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div className="child-pictures">
      {all.length > 0 && (
        <figure className="child-pictures-all">
          <Figures figures={all} alt="" />
          <figcaption>{t('childPictures.onCopy', { name })}</figcaption>
        </figure>
      )}
      <div className="cards cards-compact">
        <Figure row={me} name={name} />
        {others.map((row) => (
          <Figure key={row.id} row={row} name={choiceText('figure', row.figure)} removable />
        ))}
        <Button place="add/figures" onPress={() => void add()}>
          <Plus size={18} aria-hidden="true" /> {t('childPictures.add', { name })}
        </Button>
      </div>
    </div>
  );
}

function Figure(props: { row: Row<'figures'>; name: string; removable?: boolean }) {
  const { row, name } = props;
  const field = { kind: 'figures', row, names: { name }, asList: true } as const;
  return (
    <Card
      id={row.id}
      name={name}
      tools={props.removable && <RemoveButton kind="figures" id={row.id} name={name} />}
    >
      <div className="child-picture">
        <Figures figures={[row]} alt="" />
        <ChoiceField {...field} field="figure" list="figure" values={FIGURES} />
        <ChoiceField {...field} field="skin" list="skin" values={SKINS} />
        <ChoiceField {...field} field="hair" list="hair" values={HAIRS} />
      </div>
    </Card>
  );
}
