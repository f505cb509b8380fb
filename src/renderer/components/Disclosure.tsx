import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

/** Less-used fields, one press away. */
export function Disclosure(props: {
  title: string;
  /** The key that opens and closes it, shown after its title. */
  keys?: string;
  /** Of its heading; one below the heading it stands under. */
  level?: 2 | 3 | 4;
  /** Where whoever draws it says whether it is open; what is inside is then drawn only if so. */
  isOpen?: boolean;
  turn?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const id = useId();
  const [isOpenItself, setOpenItself] = useState(false);
  const isOpen = props.isOpen ?? isOpenItself;
  const turn = props.turn ?? setOpenItself;
  const Heading = `h${props.level ?? 3}` as const;
  return (
    <div className="disclosure">
      <Heading className="disclosure-head">
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => turn(!isOpen)}
        >
          <ChevronRight size={18} aria-hidden="true" /> <span>{props.title}</span>
          {props.keys && <kbd>{props.keys}</kbd>}
        </button>
      </Heading>
      <div className="disclosure-panel" id={id} hidden={!isOpen}>
        {(isOpen || props.isOpen === undefined) && props.children}
      </div>
    </div>
  );
}
