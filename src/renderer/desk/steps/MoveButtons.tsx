import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';

/**
 * Moves a row up or down, from the keyboard as often as one likes: the focus stays with the row.
 * Its list says the new place.
 */
export const MoveButtons = memo(function MoveButtons(props: {
  id: string;
  name: string;
  index: number;
  isLast: boolean;
  /** Gives a line another place, counted from nought. */
  move: (id: string, to: number) => Promise<void>;
}) {
  const { id, name, index, isLast } = props;
  const buttons = useRef<HTMLDivElement>(null);
  const move = async (step: -1 | 1) => {
    await props.move(id, index + step);
    const [up, down] = [...(buttons.current?.querySelectorAll('button') ?? [])];
    // At either end the button that was pressed has nothing more to do.
    const [pressed, other] = step < 0 ? [up, down] : [down, up];
    (pressed?.disabled ? other : pressed)?.focus();
  };
  return (
    <div className="move-buttons" ref={buttons}>
      <Button
        look="quiet"
        label={t('rows.up', { name })}
        isDisabled={index === 0}
        onPress={() => void move(-1)}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        label={t('rows.down', { name })}
        isDisabled={isLast}
        onPress={() => void move(1)}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </Button>
    </div>
  );
});
