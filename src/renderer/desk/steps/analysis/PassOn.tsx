import { useId } from 'react';
import type { Wording } from '#shared/wording/index.ts';
import { Button } from '../../../components/Button.tsx';

export interface Named {
  readonly id: string;
  readonly name: string;
}

type Say = Wording['room'];

/** Between two people: nothing of what anybody answered is to be seen. */
export function PassOn(props: {
  say: Say;
  next: Named;
  others: readonly Named[];
  onTake: (personId: string) => void;
  onLeave: () => void;
}) {
  const { say, next, others, onTake } = props;
  return (
    <>
      <p>{say('turn.unseen')}</p>
      <div className="turns-main">
        <button
          type="button"
          className="button button-main"
          // biome-ignore lint/a11y/noAutofocus: the one thing to do on its sheet
          autoFocus
          onClick={() => onTake(next.id)}
          // Enter of the answer before, held down, does not begin the next turn.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          {say('turn.ready', { name: next.name })}
        </button>
      </div>
      <SomebodyElse
        say={say}
        others={others.filter(({ id }) => id !== next.id)}
        onTake={onTake}
        onLeave={props.onLeave}
      />
    </>
  );
}

/** Takes the turn of another than whose turn it is, and leaves it all for now. */
export function SomebodyElse(props: {
  say: Say;
  others: readonly Named[];
  onTake: (personId: string) => void;
  onLeave: () => void;
}) {
  const { say, others } = props;
  const id = useId();
  return (
    <div className="turns-foot">
      {others.length > 0 && (
        <div>
          <label htmlFor={id}>{say('turn.other')}</label>
          <select
            id={id}
            className="input"
            value=""
            onChange={(event) => props.onTake(event.currentTarget.value)}
          >
            <option value="" />
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button look="quiet" onPress={props.onLeave}>
        {say('turn.close')}
      </Button>
    </div>
  );
}
