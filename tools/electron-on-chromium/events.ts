/** Gives an event as Electron passes it, and whether a listener prevented its default. */
export function preventable<T extends object>(
  details: T,
): { event: T & { preventDefault(): void; defaultPrevented: boolean }; prevented(): boolean } {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return { event, prevented: () => event.defaultPrevented };
}
