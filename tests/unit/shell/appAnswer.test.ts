import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFrom } from '#main/shell/appAnswer.ts';
import { contentSecurityPolicy, withNonce } from '#main/shell/appHeaders.ts';

let root: string;
const answer = (path: string, init?: RequestInit) =>
  answerFrom({ root, mounts: {} }, new Request(`app://waymark${path}`, init));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-served-'));
  mkdirSync(join(root, 'desk'));
  const page = '<html><head><meta property="csp-nonce" nonce="" /></head></html>';
  writeFileSync(join(root, 'desk/index.html'), page);
  writeFileSync(join(root, 'app.js'), 'export {};');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the answer to a request', () => {
  it('is the page with a nonce that its policy names, another each time', async () => {
    const nonces = new Set<string>();
    for (const _time of [1, 2]) {
      const response = await answer('/desk/index.html');
      const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? '';
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('is a file with its type and the same rules, without a nonce', async () => {
    const response = await answer('/app.js');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(null),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it('is 404 for what is not there and 405 for anything but reading', async () => {
    expect((await answer('/none.js')).status).toBe(404);
    expect((await answer('/desk')).status).toBe(404);
    expect((await answer('/app.js', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('the policy', () => {
  it('allows nothing inline, no other host and no frame', () => {
    const policy = contentSecurityPolicy(null);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|app:|\*/);
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "object-src 'none'"]) {
      expect(policy).toContain(rule);
    }
  });
});

describe('the nonce in a page', () => {
  it('is added where the page has no place for it', () => {
    expect(withNonce('<head lang="en"><title>', 'N')).toBe(
      '<head lang="en"><meta property="csp-nonce" nonce="N"><title>',
    );
  });
});
