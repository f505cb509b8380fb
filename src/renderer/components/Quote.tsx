/** Somebody's own words. They have their own colour and are never touched. */
export function Quote(props: { words: string; by: string }) {
  return (
    <blockquote className="quote">
      <p>“{props.words}”</p>
      {props.by && <footer>{props.by}</footer>}
    </blockquote>
  );
}
