import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';

/**
 * Moves a row up or down, from the keyboard as often as one likes: the focus stays with the row.
 * Its list says the new place.
 */
export function MoveButtons(props: {
  name: string;
  index: number;
  count: number;
  move: (to: number) => Promise<void>;
}) {
  const { name, index, count } = props;
  const buttons = useRef<HTMLDivElement>(null);
  const move = async (step: -1 | 1) => {
    await props.move(index + step);
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
        isDisabled={index === count - 1}
        onPress={() => void move(1)}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}
