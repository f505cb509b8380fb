import { afterEach, describe, expect, it, vi } from 'vitest';
import { onEvent, request, type WaymarkBridge } from '#renderer/api/client.ts';
import { type Envelope, WaymarkError } from '#shared/errors.ts';

function bridgeAnswering(envelope: Envelope) {
  const asked: unknown[] = [];
  const listeners = new Set<Parameters<WaymarkBridge['on']>[0]>();
  const waymark: WaymarkBridge = {
    async request(route, input) {
      asked.push([route, input]);
      return envelope;
    },
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  vi.stubGlobal('window', { waymark });
  const tell = (name: string, payload: unknown) => {
    for (const listener of listeners) listener(name, payload);
  };
  return { asked, listeners, tell };
}

afterEach(() => vi.unstubAllGlobals());

describe('the client', () => {
  it('asks main and gives the value', async () => {
    const { asked } = bridgeAnswering({ ok: true, value: { id: 'a' } });
    expect(await request('conferences.openSample', {})).toEqual({ id: 'a' });
    expect(asked).toEqual([['conferences.openSample', {}]]);
  });

  it('throws the error that main threw', async () => {
    const error = { code: 'conflict', message: 'Changed.', details: { field: 'what' } } as const;
    bridgeAnswering({ ok: false, error });
    const asked = request('app.about', {});
    await expect(asked).rejects.toBeInstanceOf(WaymarkError);
    await expect(asked).rejects.toMatchObject(error);
  });

  it('hears the event it listens to until it stops', () => {
    const { tell, listeners } = bridgeAnswering({ ok: true, value: null });
    const heard: unknown[] = [];
    const stop = onEvent('copies.progress', (payload) => heard.push(payload));
    tell('record.changed', 1);
    tell('copies.progress', 2);
    stop();
    tell('copies.progress', 3);
    expect(heard).toEqual([2]);
    expect(listeners.size).toBe(0);
  });
});
