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
  /** Whether they have answered all that they are asked. */
  hasAnswered: boolean;
  others: readonly Named[];
  onTake: () => void;
  onPassTo: (personId: string) => void;
  onLeave: () => void;
}) {
  const { say, next, hasAnswered, others, onTake } = props;
  const { name } = next;
  return (
    <>
      <p>{hasAnswered ? say('turn.answered', { name }) : say('turn.unseen')}</p>
      <div className="turns-main">
        <button
          type="button"
          className="button button-main"
          // biome-ignore lint/a11y/noAutofocus: the one thing to do on its sheet
          autoFocus
          onClick={onTake}
          // Enter of the answer before, held down, does not begin the next turn.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          {say(hasAnswered ? 'turn.change' : 'turn.ready', { name })}
        </button>
      </div>
      <SomebodyElse
        say={say}
        others={others.filter(({ id }) => id !== next.id)}
        onPassTo={props.onPassTo}
        onLeave={props.onLeave}
      />
    </>
  );
}

/** Passes it to another than whose turn it is, and leaves it all for now. */
export function SomebodyElse(props: {
  say: Say;
  others: readonly Named[];
  onPassTo: (personId: string) => void;
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
            onChange={(event) => props.onPassTo(event.currentTarget.value)}
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
