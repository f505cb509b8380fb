import { type ReactNode, useDeferredValue } from 'react';

/**
 * Draws what is inside a moment after what stands around it, in pieces between which keys are
 * heard: so the first field of something long is there at once.
 */
export function Later(props: { children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime ? props.children : <span hidden className="later" />;
}
