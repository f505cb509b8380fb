import { notingOutOrBack } from '#shared/agenda/outOfRoom.ts';
import type { OnWall, RoomState } from '#shared/contract/room.ts';
import { childrenNotSaid, hasChild, mayBeHere, peopleToSwitch } from '#shared/room/here.ts';
import { useActs, useConferenceBeside } from '../../api/conference.tsx';
import { TickInput } from '../../components/TickInput.tsx';
import { timeNow } from '../today.ts';
import { listed, t } from '../wording.ts';
import { askWall } from './askWall.ts';
import { roomNow } from './useWall.ts';

/** Who is in the room now: the wall shows only what each of them may see, from the next moment on. */
export function WhoIsHere({ room, onWall }: { room: RoomState; onWall: OnWall }) {
  const { record, conferenceId } = useConferenceBeside();
  const { apply, recordNow } = useActs();
  const hereNow = room.hereNow[conferenceId] ?? {};
  const people = peopleToSwitch(record);
  const { keptOff } = onWall;
  const notSaid = childrenNotSaid(record, hereNow).map(({ name, knownAs }) => knownAs || name);
  const speaksTo = hasChild(record, hereNow)
    ? t('wall.forChild')
    : notSaid.length > 0
      ? t('wall.forGrownUpsUnsaid', { names: listed(notSaid) })
      : t('wall.forGrownUps');
  const call = (personId: string, isHere: boolean) => {
    // The box answers at once; the wall a moment later.
    const now = { ...hereNow, [personId]: isHere };
    roomNow.put({ ...room, hereNow: { ...room.hereNow, [conferenceId]: now } });
    askWall('room.here', { conferenceId, personId, isHere });
    // The wall does not wait for the record, nor the other way round.
    const noting = notingOutOrBack(recordNow(), personId, isHere, timeNow());
    if (noting !== null) void apply(noting);
  };
  return (
    <fieldset className="wall-people">
      <legend>{t('wall.whoQuestion')}</legend>
      <p className="field-hint">{t('wall.whoHint')}</p>
      <p role="status">
        {t('wall.keptOff', { count: keptOff })} {speaksTo}
      </p>
      {people.map(({ id, name, knownAs, role }) => (
        <TickInput
          key={id}
          label={name || knownAs || t('rows.person')}
          hint={role}
          value={mayBeHere(record, id, hereNow)}
          onChange={(isHere) => call(id, isHere)}
        />
      ))}
    </fieldset>
  );
}
