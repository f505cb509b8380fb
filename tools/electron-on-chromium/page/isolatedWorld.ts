import type { Codec } from './codec.ts';
import type { PageSpelling, SpellCheckProvider } from './spelling.ts';
import type { WorldEndpoint } from './worldEndpoint.ts';

/** What the preload script's world tells Node. */
export type FromPage =
  | { kind: 'hello'; error?: string }
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'accelerator'; accelerator: string }
  | { kind: 'windowOpen'; url: string; frameName: string; features: string }
  | {
      kind: 'contextMenu';
      x: number;
      y: number;
      isEditable: boolean;
      selectionText: string;
      misspelledWord: string;
    };

/** What Node tells the preload script's world. */
export type ToPage =
  | { kind: 'message'; channel: string; args: string }
  | { kind: 'reply'; id: number; ok: true; value: string }
  | { kind: 'reply'; id: number; ok: false; message: string }
  | { kind: 'accelerators'; accelerators: string[] }
  | { kind: 'replaceMisspelling'; text: string };

export interface IsolatedWorldOptions {
  /** Name of the binding that reaches Node. */
  readonly binding: string;
  /** Name of the function that Node calls. */
  readonly receiver: string;
  readonly windowOpen: number;
  /** Makes closing the window ask first, so that main's `close` event can come before it. */
  readonly holdsClosing: boolean;
  readonly platform: string;
  readonly argv: readonly string[];
}

type Listener = (event: object, ...args: unknown[]) => void;
type Preload = (...parts: unknown[]) => void;

/**
 * The preload script's world: `require('electron')` as Electron's sandboxed preload has it,
 * over the binding to Node. Sent into the page as source text.
 */
export function runIsolatedWorld(
  codec: Codec,
  endpoint: WorldEndpoint,
  spelling: PageSpelling,
  options: IsolatedWorldOptions,
  preload: Preload | null,
): void {
  const realm = globalThis as unknown as Record<string, unknown>;
  const post = realm[options.binding] as (message: string) => void;
  const waiting = new Map<number, { resolve(v: unknown): void; reject(e: Error): void }>();
  const listeners = new Map<string, Listener[]>();
  let accelerators = new Set<string>();
  let last = 0;

  const tell = (message: FromPage) => post(JSON.stringify(message));

  realm[options.receiver] = (text: string) => {
    const message = JSON.parse(text) as ToPage;
    switch (message.kind) {
      case 'message': {
        const args = codec.decode(message.args) as unknown[];
        for (const listener of [...(listeners.get(message.channel) ?? [])]) {
          listener({ sender: ipcRenderer, ports: [] }, ...args);
        }
        return;
      }
      case 'reply': {
        const call = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.ok) {
          call?.resolve(codec.decode(message.value));
        } else {
          call?.reject(new Error(message.message));
        }
        return;
      }
      case 'replaceMisspelling':
        spelling.replace(message.text);
        return;
      case 'accelerators':
        accelerators = new Set(message.accelerators);
    }
  };

  const ipcRenderer = strict('ipcRenderer', {
    // Not async: what cannot be cloned throws at once, before there is a promise.
    invoke(channel: string, ...args: unknown[]) {
      const encoded = codec.encode(args);
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        tell({ kind: 'invoke', id, channel, args: encoded });
      });
    },
    send(channel: string, ...args: unknown[]) {
      tell({ kind: 'send', channel, args: codec.encode(args) });
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener) {
      const once: Listener = (event, ...args) => {
        ipcRenderer.removeListener(channel, once);
        listener(event, ...args);
      };
      return ipcRenderer.on(channel, once);
    },
    off: removeListener,
    removeListener,
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });

  function removeListener(channel: string, listener: Listener): unknown {
    const rest = (listeners.get(channel) ?? []).filter((item) => item !== listener);
    listeners.set(channel, rest);
    return ipcRenderer;
  }

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(key: string, api: unknown) {
      endpoint.expose(key, api);
    },
  });

  const webFrame = strict('webFrame', {
    setSpellCheckProvider(language: string, provider: SpellCheckProvider) {
      spelling.use(language, provider);
    },
  });

  const modules: Record<string, unknown> = {
    electron: strict('', { contextBridge, ipcRenderer, webFrame }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };

  function requireModule(name: string): unknown {
    const bare = name.replace(/^node:/, '').replace(/^electron\/(common|renderer)$/, 'electron');
    if (bare === 'events') {
      throw new Error("electron-on-chromium does not implement require('events') in a preload");
    }
    if (!Object.hasOwn(modules, bare)) {
      throw new Error(`module not found: ${name}`);
    }
    return modules[bare];
  }

  function strict<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get(object, key, receiver) {
        const known = typeof key === 'symbol' || key in object || key === '__esModule';
        if (!known && key !== 'then' && key !== 'default') {
          const path = [name, String(key)].filter((part) => part !== '').join('.');
          throw new Error(`electron-on-chromium does not implement electron.${path}`);
        }
        return Reflect.get(object, key, receiver);
      },
    });
  }

  function nameOf(event: KeyboardEvent): string {
    const parts = [
      event.ctrlKey ? 'ctrl' : '',
      event.altKey ? 'alt' : '',
      event.shiftKey ? 'shift' : '',
      event.metaKey ? 'meta' : '',
      event.key.toLowerCase(),
    ];
    return parts.filter((part) => part !== '').join('+');
  }

  // In Electron a menu's accelerator never reaches the page.
  window.addEventListener(
    'keydown',
    (event) => {
      const accelerator = nameOf(event);
      if (accelerators.has(accelerator)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        tell({ kind: 'accelerator', accelerator });
      }
    },
    true,
  );

  // A page that opens a menu of its own prevents this one.
  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return;
    const box = event.target;
    const isBox = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
    const isEditable = isBox && !box.readOnly && !box.disabled;
    const selectionText = isBox
      ? box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)
      : String(window.getSelection() ?? '');
    const { clientX: x, clientY: y } = event;
    const misspelledWord = isEditable ? spelling.markedIn(box) : '';
    tell({ kind: 'contextMenu', x, y, isEditable, selectionText, misspelledWord });
  });

  if (options.holdsClosing) {
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  }

  endpoint.offer(options.windowOpen, (url: string, frameName: string, features: string) => {
    tell({ kind: 'windowOpen', url, frameName, features });
  });

  const process = {
    platform: options.platform,
    argv: options.argv,
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    versions: {},
  };
  const module = { exports: {} };
  const immediate = (run: () => void) => setTimeout(run, 0);
  try {
    preload?.(
      requireModule,
      process,
      module.exports,
      module,
      undefined,
      globalThis,
      immediate,
      clearTimeout,
    );
    tell({ kind: 'hello' });
  } catch (error) {
    tell({ kind: 'hello', error: error instanceof Error ? String(error.stack) : String(error) });
  }
}
