/** Does an address lead to where it was made for? */
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '#renderer/desk/address.ts';

const page = { step: 'plan', part: 'outcomes', subjectId: 'child-1' } as const;
const shared = { step: 'check', part: 'gaps', subjectId: null } as const;

describe('an address', () => {
  it.each([
    [page, ''],
    [page, 'line-1'],
    [page, 'line-1/what'],
    [shared, ''],
    [shared, 'line-1'],
    [shared, 'add/child'],
  ])('of %o and place “%s” reads back as the same', (to, at) => {
    const read = readAddress(addressOf('conference-1', to, at));
    expect(read).toEqual({ place: 'conference', conferenceId: 'conference-1', page: to, at });
  });

  it('that nobody understands leads to the start', () => {
    expect(readAddress('#/nowhere/else')).toMatchObject({ place: 'home', at: '' });
    expect(readAddress('#/conference/c/nowhere').page).toMatchObject({ step: 'meeting' });
  });
});
