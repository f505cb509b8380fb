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
  level?: 2 | 3;
  children: ReactNode;
}) {
  return (
    <AriaDisclosure className="disclosure">
      <Heading className="disclosure-head" level={props.level ?? 3}>
        <Button slot="trigger" className="disclosure-button">
          <ChevronRight size={18} aria-hidden="true" /> {props.title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{props.children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
