/** The window of the chair's cards, as the services know it. */

export interface CardsWindow {
  /** Opens it for a conference, or brings it to the front. There is one at most. */
  open(conferenceId: string, desk: number): void;
  close(): void;
  /** Calls when somebody has closed it. One listener at a time: the last. */
  listen(closed: () => void): void;
}

/** Gives one that never opens, for a Waymark without windows. */
export function noCardsWindow(): CardsWindow {
  return { open: () => {}, close: () => {}, listen: () => {} };
}
