import { useId, useState } from 'react';
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
        <Button look="main" autoFocus onPress={onTake}>
          {say(hasAnswered ? 'turn.change' : 'turn.ready', { name })}
        </Button>
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
  // Arrow keys choose one after another, so choosing alone passes nothing on.
  const [chosen, setChosen] = useState('');
  const to = others.some((one) => one.id === chosen) ? chosen : '';
  return (
    <div className="turns-foot">
      {others.length > 0 && (
        <div className="turns-other">
          <label htmlFor={id}>{say('turn.other')}</label>
          <div>
            <select
              id={id}
              className="input"
              value={to}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              <option value="" />
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
            <Button isDisabled={to === ''} onPress={() => props.onPassTo(to)}>
              {say('turn.passOn')}
            </Button>
          </div>
        </div>
      )}
      <Button look="quiet" onPress={props.onLeave}>
        {say('turn.close')}
      </Button>
    </div>
  );
}
