import { protocol, type Session } from 'electron';
import { answerFrom } from './appAnswer.ts';
import type { ServedFolders } from './appFiles.ts';
import { APP_SCHEME } from './origin.ts';

/** Declares the `app:` scheme. Once, and before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the given folders at Waymark's origin in a session, and before them what `fromMemory`
 * answers. After the app is ready.
 */
export function serveApp(
  session: Session,
  folders: ServedFolders,
  fromMemory: (request: Request) => Response | null,
): void {
  session.protocol.handle(
    APP_SCHEME,
    (request) => fromMemory(request) ?? answerFrom(folders, request),
  );
}
