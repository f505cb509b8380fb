import { useHeardKey } from './useVoices.ts';

/** Listens to the key on every page, and says aloud what it did. */
export function HeardKey() {
  return (
    <p className="unseen" role="status">
      {useHeardKey()}
    </p>
  );
}
