import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Events, Input, Output } from '#shared/contract/routes.ts';
import type { Envelope } from '#shared/errors.ts';
import { holdsNames } from '#shared/spelling/names.ts';
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';
import { lookAgain } from './lookAgain.ts';
import { createSpellingMemory } from './spelling.ts';

/** What a window's page can reach: one way to ask, one way to be told. */
export interface WaymarkBridge {
  /** Asks main. Never rejects for an error of the app: the envelope says what went wrong. */
  request(route: string, input: unknown): Promise<Envelope>;
  /** Listens to events from main until the function it gives back is called. */
  on(listener: (name: string, payload: unknown) => void): () => void;
}

const bridge: WaymarkBridge = {
  request: (route, input) => ipcRenderer.invoke('waymark:request', route, input),
  on(listener) {
    // Electron's event object would hand the page a way to send on any channel.
    const forward = (_event: unknown, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on('waymark:event', forward);
    return () => {
      ipcRenderer.removeListener('waymark:event', forward);
    };
  },
};

contextBridge.exposeInMainWorld('waymark', bridge);

// macOS checks by itself, without fetching a dictionary; see src/main/shell/suggestions.ts.
if (process.platform !== 'darwin') checkSpelling();

/** Answers the editor about spelling, by main's dictionaries and the names of the conference. */
function checkSpelling(): void {
  const memory = createSpellingMemory({
    async ask(words, conferenceId) {
      const input: Input<'spelling.check'> = {
        words: [...words],
        conferenceId: conferenceId || null,
      };
      const envelope = await bridge.request('spelling.check', input);
      return envelope.ok ? (envelope.value as Output<'spelling.check'>).wrong : null;
    },
    about: () => /^#\/[\w-]+\/([0-9a-f-]{36})/.exec(window.location.hash)?.[1] ?? '',
    lookAgain,
  });
  bridge.on((name, payload) => {
    if (name === 'desk.locking' || name === 'store.replaced') memory.forget();
    if (name !== 'record.changed') return;
    const { changes } = payload as Events['record.changed'];
    if (changes.some(({ kind }) => holdsNames(kind))) memory.doubt();
  });
  webFrame.setSpellCheckProvider(FIRST_LANGUAGE, { spellCheck: memory.spellCheck });
}
