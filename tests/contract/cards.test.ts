/** Does the window of the chair's cards follow its desk, lead nothing, and close with its conference? */
import { describe, expect, it } from 'vitest';
import type { CardsState } from '#shared/contract/cards.ts';
import type { Input, Output, Route } from '#shared/contract/routes.ts';
import type { Page } from '#shared/plan/way.ts';
import { fakeWall } from '../support/fakeWall.ts';
import { TEST_PASSPHRASE } from '../support/passphrase.ts';
import { openTestWaymark } from '../support/waymark.ts';

const WELCOME: Page = { step: 'meeting', part: 'about', subjectId: null };
const MAP: Page = { step: 'family', part: 'map', subjectId: null };
const MEMBERS: Page = { step: 'coreGroup', part: 'members', subjectId: null };

/** A window of the cards that is opened and closed by hand; says for what it stands open. */
function fakeCardsWindow() {
  let shown: { conferenceId: string; desk: number } | null = null;
  let closed = () => {};
  return {
    shown: () => shown,
    open(conferenceId: string, desk: number) {
      shown = { conferenceId, desk };
    },
    close() {
      shown = null;
    },
    listen(next: () => void) {
      closed = next;
    },
    closeByHand() {
      shown = null;
      closed();
    },
  };
}

async function openSample() {
  const cardsWindow = fakeCardsWindow();
  const wall = fakeWall();
  const test = await openTestWaymark({ cardsWindow, wall, countWindows: () => 0 });
  const { id: conferenceId } = await test.ask('conferences.openSample', {});
  /** Asks as one window of several. */
  const from = async <R extends Route>(window: number, route: R, input: Input<R>) => {
    const envelope = await test.waymark.handle({ route, input, trusted: true, window });
    if (!envelope.ok) throw new Error(envelope.error.message);
    return envelope.value as Output<R>;
  };
  const goTo = (window: number, page: Page) =>
    from(window, 'room.at', { at: { conferenceId, page } });
  const leave = (window: number) => from(window, 'room.at', { at: null });
  const told = () =>
    test.events.findLast(({ name }) => name === 'cards.changed')?.payload as CardsState;
  return { ...test, cardsWindow, wall, conferenceId, from, goTo, leave, told };
}

describe('the window of the chair’s cards', () => {
  it('follows the window it was opened from, and no other [R9.3]', async () => {
    const { from, goTo, told, cardsWindow, conferenceId } = await openSample();
    await goTo(2, MEMBERS);
    await goTo(1, WELCOME);
    const state = await from(1, 'cards.open', { conferenceId, page: WELCOME });
    expect(state.at).toEqual({ conferenceId, page: WELCOME });
    expect(cardsWindow.shown()).toEqual({ conferenceId, desk: 1 });
    await goTo(2, WELCOME);
    await goTo(1, MAP);
    expect(told().at).toEqual({ conferenceId, page: MAP });
  });

  it('goes with another window of its conference, and closes when none is left [R9.3]', async () => {
    const { from, goTo, leave, told, cardsWindow, conferenceId } = await openSample();
    await goTo(2, MEMBERS);
    await from(1, 'cards.open', { conferenceId, page: WELCOME });
    await leave(1);
    expect(told().at).toEqual({ conferenceId, page: MEMBERS });
    await leave(2);
    expect(told().at).toBeNull();
    expect(cardsWindow.shown()).toBeNull();
  });

  it('closes when its desk does, also while Waymark is locked [R9.3]', async () => {
    const { ask, waymark, from, told, cardsWindow, conferenceId } = await openSample();
    await from(1, 'cards.open', { conferenceId, page: WELCOME });
    waymark.deskClosed(1);
    expect(cardsWindow.shown()).toBeNull();
    await from(1, 'cards.open', { conferenceId, page: WELCOME });
    await ask('keys.lock', {});
    waymark.deskClosed(1);
    await ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    expect(await ask('cards.state', {})).toMatchObject({ at: null });
    expect(cardsWindow.shown()).toBeNull();
    expect(told().at).toBeNull();
  });

  it('is where it was after a lock, and tells nothing while it lasts [R9.3]', async () => {
    const { ask, waymark, from, events, conferenceId } = await openSample();
    await from(1, 'cards.open', { conferenceId, page: MAP });
    await ask('keys.lock', {});
    const heard = events.length;
    const refused = await waymark.handle({ route: 'cards.state', input: {}, trusted: true });
    expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(events).toHaveLength(heard);
    await ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    expect(await ask('cards.state', {})).toMatchObject({ at: { conferenceId, page: MAP } });
  });

  it('leads neither the wall nor itself, and loses nothing when it is closed [R9.3]', async () => {
    const { ask, from, goTo, wall, told, cardsWindow, conferenceId } = await openSample();
    await from(1, 'room.open', { conferenceId, page: WELCOME, displayId: null });
    await from(1, 'cards.open', { conferenceId, page: WELCOME });
    // What the cards ask of the wall: it moves, and goes on following the desk.
    await from(3, 'room.do', { act: 'next' });
    expect((await ask('room.state', {})).onWall).toMatchObject({ isHeld: true });
    await from(3, 'room.do', { act: 'hold' });
    await goTo(1, MEMBERS);
    expect((await ask('room.state', {})).onWall?.page).toEqual(MEMBERS);
    cardsWindow.closeByHand();
    expect(told().at).toBeNull();
    expect(wall.displayId()).not.toBeNull();
    await goTo(1, MAP);
    expect(told().at).toBeNull();
  });

  it('closes with a conference that is deleted [R9.3]', async () => {
    const { ask, from, cardsWindow, conferenceId } = await openSample();
    await from(1, 'cards.open', { conferenceId, page: WELCOME });
    const { record } = await ask('record.read', { conferenceId });
    const familyName = record.conferences[0]?.familyName ?? '';
    await ask('deletion.delete', { conferenceId, familyName, reason: 'retention', note: '' });
    expect(cardsWindow.shown()).toBeNull();
  });
});

describe('the card beside the page', () => {
  it('is remembered on this computer, beside what is remembered of the wall [R9.3]', async () => {
    const first = await openSample();
    expect(await first.ask('cards.state', {})).toEqual({ at: null, isBeside: false });
    await first.ask('cards.beside', { isBeside: true });
    expect(first.told().isBeside).toBe(true);
    await first.from(1, 'room.open', {
      conferenceId: first.conferenceId,
      page: WELCOME,
      displayId: null,
    });
    await first.ask('room.do', { act: 'larger' });
    await first.waymark.close();
    const again = await openTestWaymark({ dataFolder: first.dataFolder });
    expect(await again.ask('cards.state', {})).toEqual({ at: null, isBeside: true });
  });
});
