import { useConferenceBeside } from '../../api/conference.tsx';
import { Quote } from '../../components/Quote.tsx';

/** How many quotes are kept in sight. */
const IN_SIGHT = 2;

/** The child's own words, in sight wherever the plan is written for that child. */
export function OwnWords(props: { personId: string }) {
  const { record } = useConferenceBeside();
  const voices = record.voices.filter(
    ({ personId, quote }) => personId === props.personId && quote !== '',
  );
  if (voices.length === 0) return null;
  return (
    <div className="own-words">
      {voices.slice(0, IN_SIGHT).map(({ id, quote, heardBy }) => (
        <Quote key={id} words={quote} by={heardBy} />
      ))}
    </div>
  );
}
