import { useEffect } from 'react';

/** Gives what a stop shows on the page as it is drawn. */
function placeOf(name: string): Element | null {
  const marked = [...document.querySelectorAll(`[data-tour="${name}"]`)];
  if (marked.length > 0) return marked.find((element) => element.checkVisibility()) ?? null;
  return (
    document.querySelector('main .question ~ .card, main .question ~ * .card') ??
    document.querySelector('main .question + *')
  );
}

/** Marks the place of a stop, also when it is drawn later or anew, and brings it into sight once. */
export function useHighlight(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return;
    let isSeen = false;
    const mark = () => {
      const place = placeOf(name);
      for (const other of document.querySelectorAll('[data-tour-here]')) {
        if (other !== place) other.removeAttribute('data-tour-here');
      }
      if (place === null) return;
      place.setAttribute('data-tour-here', '');
      if (!isSeen) place.scrollIntoView({ block: 'nearest' });
      isSeen = true;
    };
    mark();
    const watching = new MutationObserver(mark);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      document.querySelector('[data-tour-here]')?.removeAttribute('data-tour-here');
    };
  }, [name]);
}
