import { contextBridge, ipcRenderer } from 'electron';
import type { Envelope } from '#shared/errors.ts';

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
