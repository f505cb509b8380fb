import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';

/** Less-used fields, one press away. */
export function Disclosure(props: {
  title: string;
  /** Of its heading; one below the heading it stands under. */
  level?: 2 | 3 | 4;
  /** Where whoever draws it says whether it is open; what is inside is then drawn only if so. */
  isOpen?: boolean;
  turn?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const { isOpen } = props;
  return (
    <AriaDisclosure
      className="disclosure"
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(props.turn ? { onExpandedChange: props.turn } : {})}
    >
      <Heading className="disclosure-head" level={props.level ?? 3}>
        <Button slot="trigger" className="disclosure-button">
          <ChevronRight size={18} aria-hidden="true" /> <span>{props.title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        {isOpen !== false && props.children}
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
