import type { Beginning } from '#shared/plan/joins.ts';
import { t } from '../../wording.ts';
import { BeginningLine } from './BeginningLine.tsx';

/** Own words that lead to no outcome: with what follows from them, or because they ask for nothing. */
export function AlsoSaid(props: { name: string; voices: readonly Beginning[] }) {
  if (props.voices.length === 0) return null;
  return (
    <>
      <h2>{t('thread.alsoSaid', { name: props.name })}</h2>
      <ul className="also-said">
        {props.voices.map((voice) => (
          <li key={voice.id}>
            <BeginningLine beginning={voice} />
            {voice.answer && <p>{t('thread.follows', { words: voice.answer })}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Worries, needs and dangers that no outcome answers, on purpose and with the reason [R4.3]. */
export function LeftOutOnPurpose(props: { left: readonly Beginning[] }) {
  if (props.left.length === 0) return null;
  return (
    <>
      <h2>{t('thread.leftOut')}</h2>
      <ul className="also-said left-out">
        {props.left.map((beginning) => (
          <li key={beginning.id}>
            <BeginningLine beginning={beginning} />
            <p>{t('thread.leftOutWhy', { words: beginning.answer })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
