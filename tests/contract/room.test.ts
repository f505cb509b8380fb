/** Does the wall follow the desk, stand still when it has to, and never get what somebody may not see? */
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/contract/routes.ts';
import type { Page } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { DESK_DISPLAY, fakeWall, WALL_DISPLAY } from '../support/fakeWall.ts';
import { TEST_PASSPHRASE } from '../support/passphrase.ts';
import { childNamed, personNamed } from '../support/sample.ts';
import { openTestWaymark } from '../support/waymark.ts';

async function openSample(wall = fakeWall()) {
  const test = await openTestWaymark({ wall, countWindows: () => 0 });
  const { id: conferenceId } = await test.ask('conferences.openSample', {});
  const { record } = await test.ask('record.read', { conferenceId });
  const tyler = childNamed(record, 'Tyler');
  const page = (part: Page['part'], step: Page['step'] = 'child'): Page => ({
    step,
    part,
    subjectId: tyler.id,
  });
  const show = (at: Page) => test.ask('room.open', { conferenceId, page: at, displayId: null });
  const goTo = (at: Page) => test.ask('room.at', { at: { conferenceId, page: at } });
  const act = (name: 'hold' | 'freeze' | 'blank' | 'next' | 'back' | 'larger' | 'close') =>
    test.ask('room.do', { act: name });
  const shown = () => JSON.stringify(wall.pictures.at(-1));
  const sent = () => JSON.stringify(wall.pictures);
  return { ...test, wall, conferenceId, record, tyler, page, show, goTo, act, shown, sent };
}

/** Says for the whole record that one person is in or out. */
async function call(
  { ask, conferenceId, record }: Awaited<ReturnType<typeof openSample>>,
  name: string,
  isHere: boolean,
): Promise<Output<'room.here'>> {
  const { id: personId } = personNamed(record, name);
  return ask('room.here', { conferenceId, personId, isHere });
}

/** Tyler's own words that are kept from both parents. */
const KEPT = 'Mum cries on the phone at night';

function strengthOf(record: ConferenceRecord, personId: string) {
  const [row] = record.strengths.filter((strength) => strength.personId === personId);
  if (row === undefined) throw new Error('The sample has changed.');
  return row;
}

describe('the wall', () => {
  it('follows the desk, and stays where the desk has nothing for it [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    expect(room.shown()).toContain('in their own words');
    await room.goTo(room.page('strengths'));
    expect(room.shown()).toContain('What is going well');
    const before = room.wall.pictures.length;
    await room.goTo({ step: 'family', part: 'privacy', subjectId: null });
    expect(room.wall.pictures).toHaveLength(before);
    const { onWall } = await room.ask('room.state', {});
    expect(onWall).toMatchObject({ page: room.page('strengths'), followsDesk: false });
  });

  it('is held where the chair wants it, and follows again [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    await room.act('hold');
    await room.goTo(room.page('needs'));
    expect(room.shown()).toContain('in their own words');
    await room.act('hold');
    expect(room.shown()).toContain('what is needed');
  });

  it('shows what is typed before it is saved, and what is saved [R9.1]', async () => {
    const room = await openSample();
    const { ask, conferenceId, tyler, record } = room;
    await room.show(room.page('strengths'));
    const row = strengthOf(record, tyler.personId);
    const set = (what: string) => ({
      name: 'set' as const,
      kind: 'strengths' as const,
      id: row.id,
      values: { what },
      was: { what: row.what },
    });
    await ask('room.typing', { conferenceId, commands: [set('Helps his Nan to coo')] });
    expect(room.shown()).toContain('Helps his Nan to coo');
    await ask('record.apply', { conferenceId, command: set('Helps his Nan to cook') });
    expect(room.shown()).toContain('Helps his Nan to cook');
    await ask('room.typing', { conferenceId, commands: [] });
    expect(room.shown()).toContain('Helps his Nan to cook');
  });

  it('holds exactly what it shows while it is frozen, and gets nothing [R9.1]', async () => {
    const room = await openSample();
    const { ask, conferenceId, tyler, record } = room;
    await room.show(room.page('strengths'));
    await room.act('freeze');
    const before = room.wall.pictures.length;
    const { id } = strengthOf(record, tyler.personId);
    const values = { what: 'Typed while it was frozen' };
    await ask('record.apply', {
      conferenceId,
      command: { name: 'set', kind: 'strengths', id, values },
    });
    await room.goTo(room.page('needs'));
    await room.act('next');
    await room.act('larger');
    expect(room.wall.pictures).toHaveLength(before);
    await room.act('freeze');
    expect(room.shown()).toContain('what is needed');
    expect(room.sent()).not.toContain('Typed while it was frozen');
  });

  it('is blank when it is blanked, and gets nothing until it is shown again [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    await room.act('blank');
    expect(room.wall.pictures.at(-1)).toEqual({ is: 'blank' });
    const before = room.wall.pictures.length;
    await room.goTo(room.page('needs'));
    expect(room.wall.pictures).toHaveLength(before);
    await room.act('blank');
    expect(room.shown()).toContain('what is needed');
  });

  it('goes on by itself from screen to screen and page to page, and is held then [R9.1]', async () => {
    const room = await openSample();
    const first = await room.show(room.page('outcomes', 'plan'));
    expect(first.onWall?.parts).toBeGreaterThan(1);
    const second = await room.act('next');
    expect(second.onWall).toMatchObject({ part: 1, isHeld: false });
    const back = await room.act('back');
    expect(back.onWall).toMatchObject({ part: 0 });
    const before = await room.act('back');
    expect(before.onWall).toMatchObject({ page: room.page('aim', 'plan'), isHeld: true });
  });

  it('closes with its conference, and goes with another window that has it open [R9.1]', async () => {
    const room = await openSample();
    const at = { conferenceId: room.conferenceId, page: room.page('needs') };
    const ask = (window: number, input: unknown) =>
      room.waymark.handle({ route: 'room.at', input, trusted: true, window });
    await room.show(room.page('words'));
    await ask(7, { at });
    expect(room.shown()).toContain('in their own words');
    await ask(0, { at: null });
    expect(room.shown()).toContain('what is needed');
    room.waymark.deskClosed(7);
    expect(room.wall.displayId()).toBeNull();
    expect((await room.ask('room.state', {})).onWall).toBeNull();
  });
});

describe('the words of the wall', () => {
  /** Puts a text into Welsh, as it is done beside the original. */
  async function inWelsh(
    { ask, conferenceId, record, tyler }: Awaited<ReturnType<typeof openSample>>,
    original: string,
    text: string,
  ) {
    const voice = record.voices.find(
      ({ personId, quote }) => personId === tyler.personId && quote === original,
    );
    if (voice === undefined) throw new Error('The sample has changed.');
    const row = {
      id: newId(),
      itemKind: 'voices',
      itemId: voice.id,
      itemField: 'quote',
      language: 'cy-GB',
      original,
      text,
    };
    const command = { name: 'add' as const, rows: [{ kind: 'translations' as const, row }] };
    await ask('record.apply', { conferenceId, command });
  }
  const quoteWith = (room: Awaited<ReturnType<typeof openSample>>, word: string) => {
    const found = room.record.voices.find(({ quote }) => quote.includes(word));
    if (found === undefined) throw new Error('The sample has changed.');
    return found.quote;
  };

  it('are in the language that is asked for, and what was typed as far as it is translated [R9.1, R7.4]', async () => {
    const room = await openSample();
    await inWelsh(room, quoteWith(room, 'bodyguard'), 'Fi yw’r gwarchodwr.');
    await room.show(room.page('words'));
    expect(room.shown()).toContain('bodyguard');
    const { onWall } = await room.ask('room.language', { language: 'cy-GB' });
    expect(onWall?.language).toBe('cy-GB');
    expect(room.shown()).toContain('Fi yw’r gwarchodwr.');
    expect(room.shown()).not.toContain('bodyguard');
    await room.goTo(room.page('strengths'));
    expect(room.shown()).toContain('Beth sy’n mynd yn dda');
  });

  it('never tell in translation what is kept from somebody here [R9.1, R7.6]', async () => {
    const room = await openSample();
    const kept = 'Mae Mam yn crio ar y ffôn';
    await inWelsh(room, quoteWith(room, KEPT), kept);
    await room.show(room.page('words'));
    await room.ask('room.language', { language: 'cy-GB' });
    expect(room.sent()).not.toContain(kept);
    await call(room, 'Craig', false);
    await call(room, 'Leanne', false);
    expect(room.shown()).toContain(kept);
    await call(room, 'Leanne', true);
    expect(room.shown()).not.toContain(kept);
  });

  it('begin in the language of the plan, and stand still while the wall is frozen [R9.1, R7.4]', async () => {
    const room = await openSample();
    const { conferenceId, ask } = room;
    const values = { planLanguage: 'cy-GB' };
    const command = {
      name: 'set' as const,
      kind: 'conferences' as const,
      id: conferenceId,
      values,
    };
    await ask('record.apply', { conferenceId, command });
    await room.show(room.page('strengths'));
    expect(room.shown()).toContain('Beth sy’n mynd yn dda');
    await room.act('freeze');
    await ask('room.language', { language: 'en-GB' });
    expect(room.shown()).toContain('Beth sy’n mynd yn dda');
    await room.act('freeze');
    await ask('room.language', { language: 'en-GB' });
    expect(room.shown()).toContain('What is going well');
  });

  it('are the authority’s where it has its own, from the moment it says so [R9.1]', async () => {
    const room = await openSample();
    const { conferenceId, ask } = room;
    const none = { complaintRoute: '' };
    const command = { name: 'set' as const, kind: 'conferences' as const, id: conferenceId };
    await ask('record.apply', { conferenceId, command: { ...command, values: none } });
    await room.show({ step: 'agreement', part: 'told', subjectId: null });
    const route = 'Write to Ellerby House within 28 days.';
    expect(room.shown()).not.toContain(route);
    await ask('authority.set', { path: ['complaint', 'en-GB'], value: route, over: '' });
    expect(room.shown()).toContain(route);
  });
});

describe('who is in the room', () => {
  it('nothing that anybody here may not see is ever sent [R9.1, R7.6]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    expect(room.shown()).toContain('bodyguard');
    expect(room.sent()).not.toContain(KEPT);
    await call(room, 'Craig', false);
    expect(room.sent()).not.toContain(KEPT);
    await call(room, 'Leanne', false);
    expect(room.shown()).toContain(KEPT);
    const { onWall } = await call(room, 'Craig', true);
    expect(room.shown()).not.toContain(KEPT);
    expect(onWall?.keptOff).toBeGreaterThan(0);
  });

  it('a frozen wall takes down what somebody who walks in may not see [R9.1, R7.6]', async () => {
    const room = await openSample();
    await call(room, 'Craig', false);
    await call(room, 'Leanne', false);
    await room.show(room.page('words'));
    await room.act('freeze');
    expect(room.shown()).toContain(KEPT);
    await call(room, 'Craig', true);
    expect(room.shown()).not.toContain(KEPT);
    expect(room.shown()).toContain('bodyguard');
  });

  it('who is written down as back or come counts as here, whatever was ticked before [R9.1, R9.2]', async () => {
    const room = await openSample();
    const { ask, conferenceId, record } = room;
    const { id: personId } = personNamed(record, 'Craig');
    await call(room, 'Craig', false);
    await call(room, 'Leanne', false);
    await room.show(room.page('words'));
    expect(room.shown()).toContain(KEPT);
    const id = newId();
    const rows = [{ kind: 'absences' as const, row: { id, personId, outAt: '10:00' } }];
    await ask('record.apply', { conferenceId, command: { name: 'add', rows } });
    expect(room.shown()).toContain(KEPT);
    const values = { backAt: '10:20' };
    const back = { name: 'set' as const, kind: 'absences' as const, id, values };
    await ask('record.apply', { conferenceId, command: back });
    expect(room.shown()).not.toContain(KEPT);
    expect((await ask('room.state', {})).hereNow[conferenceId]?.[personId]).toBe(true);
  });

  it('a frozen wall takes down what somebody may not see who is written down meanwhile [R9.1, R7.6]', async () => {
    const room = await openSample();
    await room.show(room.page('strengths'));
    await room.act('freeze');
    const { id: itemId, what } = strengthOf(room.record, room.tyler.personId);
    expect(room.shown()).toContain(what);
    const personId = newId();
    const rows = [
      { kind: 'people' as const, row: { id: personId, name: 'Aunt Olwen', part: 'family' } },
      {
        kind: 'withholdings' as const,
        row: { id: newId(), personId, itemKind: 'strengths', itemId },
      },
    ];
    const { conferenceId } = room;
    await room.ask('record.apply', { conferenceId, command: { name: 'add', rows } });
    expect(room.shown()).not.toContain(what);
  });

  it('who was never out counts as here, once the note that they went is undone or put right [R9.1, R9.2]', async () => {
    const room = await openSample();
    const { ask, conferenceId, record } = room;
    const [craig, leanne] = ['Craig', 'Leanne'].map((name) => personNamed(record, name).id);
    const goesOut = async (personId = '') => {
      await ask('room.here', { conferenceId, personId, isHere: false });
      const id = newId();
      const rows = [{ kind: 'absences' as const, row: { id, personId, outAt: '10:00' } }];
      await ask('record.apply', { conferenceId, command: { name: 'add', rows } });
      return id;
    };
    await room.show(room.page('words'));
    await goesOut(leanne);
    await goesOut(craig);
    expect(room.shown()).toContain(KEPT);
    await ask('record.undo', { conferenceId });
    expect(room.shown()).not.toContain(KEPT);
    const wrong = await goesOut(craig);
    expect(room.shown()).toContain(KEPT);
    await ask('record.apply', {
      conferenceId,
      command: { name: 'remove', kind: 'absences', id: wrong },
    });
    expect(room.shown()).not.toContain(KEPT);
  });

  it('what is decided to be kept goes from the wall at once, frozen or not [R9.1, R7.6]', async () => {
    const room = await openSample();
    await room.show(room.page('strengths'));
    await room.act('freeze');
    const row = strengthOf(room.record, room.tyler.personId);
    expect(room.shown()).toContain(row.what);
    const withholding = {
      id: '01a0d34e-ffff-7f87-bd2b-7e51b788d675',
      personId: personNamed(room.record, 'Craig').id,
      itemKind: 'strengths',
      itemId: row.id,
    };
    await room.ask('record.apply', {
      conferenceId: room.conferenceId,
      command: { name: 'add', rows: [{ kind: 'withholdings', row: withholding }] },
    });
    expect(room.shown()).not.toContain(row.what);
  });
});

describe('screens, locks and endings', () => {
  it('an unplugged screen loses nothing, and the wall is back with it [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    await room.act('hold');
    expect(room.wall.displayId()).toBe(WALL_DISPLAY.id);
    room.wall.plug([DESK_DISPLAY]);
    const away = await room.ask('room.state', {});
    expect(away.onWall).toMatchObject({ displayId: null, isHeld: true, page: room.page('words') });
    await room.goTo(room.page('needs'));
    room.wall.plug([DESK_DISPLAY, { ...WALL_DISPLAY, id: 5 }]);
    const back = await room.ask('room.state', {});
    expect(back.onWall).toMatchObject({ displayId: 5, isHeld: true, page: room.page('words') });
    expect(room.shown()).toContain('in their own words');
  });

  it('the screen and the size are remembered [R9.1]', async () => {
    const third = { ...WALL_DISPLAY, id: 3, label: 'Side room' };
    const wall = fakeWall([DESK_DISPLAY, WALL_DISPLAY, third]);
    const room = await openSample(wall);
    const { conferenceId } = room;
    await room.ask('room.open', { conferenceId, page: room.page('words'), displayId: 3 });
    await room.act('larger');
    await room.act('close');
    await room.show(room.page('words'));
    expect(wall.displayId()).toBe(3);
    expect(room.shown()).toContain('"size":1.35');
  });

  it('locking blanks the wall, and nothing shows before somebody shows it again [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    await call(room, 'Craig', false);
    await room.ask('keys.lock', {});
    expect(room.wall.pictures.at(-1)).toEqual({ is: 'blank' });
    await room.ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    const { onWall, hereNow } = await room.ask('room.state', {});
    expect(onWall).toMatchObject({ isBlank: true, page: room.page('words') });
    // Who was called in or out is still known.
    expect(Object.values(hereNow[room.conferenceId] ?? {})).toEqual([false]);
    expect(room.wall.pictures.at(-1)).toEqual({ is: 'blank' });
    await room.act('blank');
    expect(room.shown()).toContain('in their own words');
  });

  it('on the only screen the wall gives way to the lock [R9.1]', async () => {
    const room = await openSample(fakeWall([DESK_DISPLAY]));
    await room.show(room.page('words'));
    expect(room.wall.displayId()).toBe(DESK_DISPLAY.id);
    await room.ask('keys.lock', {});
    expect(room.wall.displayId()).toBeNull();
  });

  it('over the desk it tells the way back and gives way to the lock, also with a second screen [R9.1]', async () => {
    const room = await openSample(fakeWall([DESK_DISPLAY]));
    const { conferenceId } = room;
    await room.show(room.page('words'));
    room.wall.plug([DESK_DISPLAY, WALL_DISPLAY]);
    expect(room.wall.displayId()).toBe(DESK_DISPLAY.id);
    expect(room.shown()).toContain('Shift+W');
    const showOn = ({ id }: { id: number }) =>
      room.ask('room.open', { conferenceId, page: room.page('words'), displayId: id });
    await showOn(WALL_DISPLAY);
    expect(room.shown()).not.toContain('Shift+W');
    await showOn(DESK_DISPLAY);
    await room.ask('keys.lock', {});
    expect(room.wall.displayId()).toBeNull();
  });

  it('while its screen is unplugged it outlives a lock, blank [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    room.wall.plug([DESK_DISPLAY]);
    await room.ask('keys.lock', {});
    await room.ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    const { onWall } = await room.ask('room.state', {});
    expect(onWall).toMatchObject({ isBlank: true, displayId: null });
  });

  it('a conference that is deleted leaves the wall, and so does one closed by hand [R9.1]', async () => {
    const room = await openSample();
    await room.show(room.page('words'));
    room.wall.closeByHand();
    expect((await room.ask('room.state', {})).onWall).toBeNull();
    await room.show(room.page('words'));
    const { familyName } = find(room.record, 'conferences', room.conferenceId) ?? {};
    await room.ask('deletion.delete', {
      conferenceId: room.conferenceId,
      familyName: familyName ?? '',
      reason: 'other',
      note: 'Entered by mistake',
    });
    expect(room.wall.displayId()).toBeNull();
    expect((await room.ask('room.state', {})).onWall).toBeNull();
  });
});
