import type { Route } from '#shared/contract/routes.ts';

/** Tells whoever runs the app about an error nobody foresaw. */
export function reportUnforeseen(route: Route, error: unknown): void {
  console.error(`Unforeseen in ${route}:\n${withoutContent(error)}`);
}

/**
 * Gives where an error came from, of it and of what caused it. Messages are left out: those of
 * databases and parsers repeat what they were given, and that is somebody's life.
 */
export function withoutContent(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  const known = typeof code === 'string' && /^[A-Z][A-Z_0-9]*$/.test(code) ? ` ${code}` : '';
  const frames = (error.stack ?? '').replace(error.message, '').match(/^ {4}at .*$/gm) ?? [];
  const cause = error.cause === undefined ? [] : [`caused by ${withoutContent(error.cause)}`];
  return [`${error.name}${known}`, ...frames, ...cause].join('\n');
}
