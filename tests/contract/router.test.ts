/** What does the router do with errors nobody foresaw? */
import { describe, expect, it } from 'vitest';
import { withoutContent } from '#main/ipc/report.ts';
import { createRouter, type Handlers } from '#main/ipc/router.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';

const SECRET = 'Ada told her teacher';

function routerThrowing(error: unknown) {
  const fail = () => {
    throw error;
  };
  const handlers = Object.fromEntries(Object.keys(ROUTES).map((route) => [route, fail]));
  const reported: unknown[][] = [];
  const route = createRouter(handlers as unknown as Handlers, (...told) => reported.push(told));
  return { reported, ask: () => route({ route: 'app.about', input: {}, trusted: true }) };
}

describe('an error nobody foresaw', () => {
  it.each([new Error(SECRET), SECRET, null, { code: 'invalid', message: SECRET }])(
    'comes back as internal, without its text: %s',
    async (error) => {
      const { ask, reported } = routerThrowing(error);
      const envelope = await ask();
      expect(envelope).toMatchObject({ ok: false, error: { code: 'internal', details: {} } });
      expect(JSON.stringify(envelope)).not.toContain(SECRET);
      expect(reported).toEqual([['app.about', error]]);
    },
  );

  it('is reported by where it came from, of it and its causes, and never by its text', () => {
    const cause = new TypeError(`${SECRET}\n    at ${SECRET}`);
    const error = new Error(`Failed query: params: ${SECRET}\nmore ${SECRET}`, { cause });
    const report = withoutContent(error);
    expect(report).not.toContain(SECRET);
    expect(report).toMatch(/^Error\n {4}at .*router\.test/);
    expect(report).toContain('caused by TypeError\n    at ');
  });

  it('is reported with a code where it has one', () => {
    const error = Object.assign(new Error(SECRET), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    expect(withoutContent(error)).toContain('SQLITE_CONSTRAINT_FOREIGNKEY');
    expect(withoutContent(Object.assign(error, { code: SECRET }))).not.toContain(SECRET);
    expect(withoutContent(SECRET)).toBe('string');
  });
});

describe('an error of Waymark', () => {
  it('comes back with its code, sentence and details, and is not reported', async () => {
    const { ask, reported } = routerThrowing(new WaymarkError('leak', 'A name.', { copy: 'x' }));
    expect(await ask()).toEqual({
      ok: false,
      error: { code: 'leak', message: 'A name.', details: { copy: 'x' } },
    });
    expect(reported).toEqual([]);
  });
});
