import type { Codec } from './codec.ts';

/** A value on its way from one world to the other. */
type Parcel =
  | { kind: 'value'; value: unknown }
  | { kind: 'object'; entries: [string, Parcel][] }
  | { kind: 'array'; items: Parcel[] }
  | { kind: 'function' | 'promise' | 'returned'; id: number }
  | { kind: 'error'; message: string };

type Message =
  | { type: 'expose'; call: number; key: string; parcel: Parcel }
  | { type: 'call'; call: number; id: number; args: Parcel[] }
  | { type: 'reply'; call: number; ok: boolean; parcel: Parcel }
  | { type: 'settle'; id: number; ok: boolean; parcel: Parcel };

export interface WorldEndpoint {
  /** Puts a copy of a value into the other world's window. */
  expose(key: string, value: unknown): void;
  /** Calls a function of the other world that was handed over under a fixed number. */
  adopt(id: number): (...args: unknown[]) => unknown;
  /** Hands over a function under a fixed number. */
  offer(id: number, run: (...args: never[]) => unknown): void;
}

/**
 * One end of Electron's contextBridge: copies values between the page's world and the
 * preload script's, makes proxies of functions and promises, and drops everything else.
 * The two worlds share nothing but the window's events, whose details are strings.
 *
 * Sent into the page as source text, so it may not use anything from outside its own body.
 */
export function createWorldEndpoint(
  codec: Codec,
  channel: string,
  side: 'main' | 'isolated',
): WorldEndpoint {
  const other = side === 'main' ? 'isolated' : 'main';
  const functions = new Map<number, (...args: never[]) => unknown>();
  const promises = new Map<number, { resolve(v: unknown): void; reject(e: unknown): void }>();
  const origins = new WeakMap<object, number>();
  const replies = new Map<number, { ok: boolean; value: unknown }>();
  const DEEPEST = 1000;
  // Numbers below are for functions handed over by agreement.
  let last = 100;

  window.addEventListener(`${channel}-${side}`, (event) => {
    receive(codec.decode((event as CustomEvent<string>).detail) as Message);
  });

  function dispatch(message: Message): void {
    const detail = codec.encode(message);
    window.dispatchEvent(new CustomEvent(`${channel}-${other}`, { detail }));
  }

  function receive(message: Message): void {
    switch (message.type) {
      case 'expose':
        reply(message.call, () => exposeHere(message.key, unpack(message.parcel)));
        return;
      case 'call':
        reply(message.call, () => {
          const run = functions.get(message.id);
          if (run === undefined) {
            throw new Error('The function is not known on the other side.');
          }
          return run(...(message.args.map(unpack) as never[]));
        });
        return;
      case 'reply':
        replies.set(message.call, { ok: message.ok, value: unpack(message.parcel) });
        return;
      case 'settle': {
        const waiting = promises.get(message.id);
        promises.delete(message.id);
        waiting?.[message.ok ? 'resolve' : 'reject'](unpack(message.parcel));
      }
    }
  }

  function reply(call: number, run: () => unknown): void {
    let answer: Message;
    try {
      answer = { type: 'reply', call, ok: true, parcel: pack(run(), 0) };
    } catch (error) {
      answer = { type: 'reply', call, ok: false, parcel: packError(error) };
    }
    dispatch(answer);
  }

  /** Dispatching is synchronous, so the reply is there when it returns. */
  function ask(call: number, message: Message): unknown {
    dispatch(message);
    const answer = replies.get(call);
    replies.delete(call);
    if (answer === undefined) {
      throw new Error('The other world did not answer.');
    }
    if (!answer.ok) {
      throw answer.value;
    }
    return answer.value;
  }

  function pack(value: unknown, depth: number): Parcel {
    if (depth > DEEPEST) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'function') {
      const origin = origins.get(value);
      if (origin !== undefined) {
        return { kind: 'returned', id: origin };
      }
      last += 1;
      functions.set(last, value as (...args: never[]) => unknown);
      return { kind: 'function', id: last };
    }
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'symbol') {
        throw new Error('An object could not be cloned.');
      }
      return { kind: 'value', value };
    }
    if (value instanceof Promise) {
      return packPromise(value);
    }
    if (value instanceof Error) {
      return packError(value);
    }
    if (Array.isArray(value)) {
      return { kind: 'array', items: value.map((item) => pack(item, depth + 1)) };
    }
    const kind = Object.prototype.toString.call(value);
    const isCloneable = kind !== '[object Object]' || value instanceof Node;
    if (isCloneable) {
      codec.encode(value);
      return { kind: 'value', value };
    }
    const entries = Object.entries(value).filter(([, item]) => typeof item !== 'symbol');
    return { kind: 'object', entries: entries.map(([key, item]) => [key, pack(item, depth + 1)]) };
  }

  function packPromise(promise: Promise<unknown>): Parcel {
    last += 1;
    const id = last;
    promise.then(
      (value) => settle(id, () => ({ ok: true, parcel: pack(value, 0) })),
      (error) => settle(id, () => ({ ok: false, parcel: pack(error, 0) })),
    );
    return { kind: 'promise', id };
  }

  function settle(id: number, run: () => { ok: boolean; parcel: Parcel }): void {
    let outcome: { ok: boolean; parcel: Parcel };
    try {
      outcome = run();
    } catch (error) {
      outcome = { ok: false, parcel: packError(error) };
    }
    dispatch({ type: 'settle', id, ...outcome });
  }

  /** Only the message crosses: class, code and other properties are lost, as in Electron. */
  function packError(error: unknown): Parcel {
    if (!(error instanceof Error)) {
      return pack(error, 0);
    }
    return { kind: 'error', message: error.message };
  }

  function unpack(parcel: Parcel): unknown {
    switch (parcel.kind) {
      case 'value':
        return parcel.value;
      case 'array':
        return parcel.items.map(unpack);
      case 'object': {
        const object = {};
        for (const [key, item] of parcel.entries) {
          const value = unpack(item);
          Object.defineProperty(object, key, {
            value,
            enumerable: true,
            writable: true,
            configurable: true,
          });
        }
        return object;
      }
      case 'error':
        return new Error(parcel.message);
      case 'returned':
        return functions.get(parcel.id);
      case 'promise':
        return new Promise((resolve, reject) => promises.set(parcel.id, { resolve, reject }));
      case 'function':
        return adopt(parcel.id);
    }
  }

  function adopt(id: number): (...args: unknown[]) => unknown {
    const proxy = (...args: unknown[]) => {
      last += 1;
      const call = last;
      return ask(call, { type: 'call', call, id, args: args.map((item) => pack(item, 0)) });
    };
    origins.set(proxy, id);
    return proxy;
  }

  function exposeHere(key: string, value: unknown): void {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    freezeDeep(value);
    Object.defineProperty(window, key, { value, enumerable: true });
  }

  function freezeDeep(value: unknown): void {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) {
      return;
    }
    for (const item of Object.values(value)) {
      freezeDeep(item);
    }
    Object.freeze(value);
  }

  return {
    expose(key, value) {
      last += 1;
      ask(last, { type: 'expose', call: last, key, parcel: pack(value, 0) });
    },
    adopt,
    offer: (id, run) => {
      functions.set(id, run);
    },
  };
}
