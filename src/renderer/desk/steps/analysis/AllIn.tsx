import type { Wording } from '#shared/wording/index.ts';
import { Button } from '../../../components/Button.tsx';
import { type Named, SomebodyElse } from './PassOn.tsx';

/** Everybody has answered: now the marks can be shown, all together. */
export function AllIn(props: {
  say: Wording['room'];
  others: readonly Named[];
  onShow: () => void;
  onPassTo: (personId: string) => void;
  onLeave: () => void;
}) {
  const { say } = props;
  return (
    <>
      <p>{say('turn.passBack')}</p>
      <div className="turns-main">
        <Button look="main" autoFocus onPress={props.onShow}>
          {say('turn.show')}
        </Button>
      </div>
      <SomebodyElse
        say={say}
        others={props.others}
        onPassTo={props.onPassTo}
        onLeave={props.onLeave}
      />
    </>
  );
}
