import { Users } from 'lucide-react';
import { useId, useState } from 'react';
import type { OnWall, RoomState } from '#shared/contract/room.ts';
import { type Page, samePage } from '#shared/plan/way.ts';
import { LANGUAGES } from '#shared/record/choices.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { hasSlide } from '#shared/room/slides/index.ts';
import { wallLanguages } from '#shared/room/wall.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { choiceText, t } from '../wording.ts';
import { askWall } from './askWall.ts';
import { shownText } from './shownText.ts';
import { roomNow } from './useWall.ts';
import { WallAct } from './WallAct.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';

/** What stands on the wall, and all that the chair can do with it. Nothing while nothing is there. */
export function WallBar(props: { page: Page }) {
  const room = roomNow.use();
  const { record, conferenceId } = useConferenceBeside();
  const { onWall } = room;
  if (onWall?.conferenceId !== conferenceId) return null;
  return <Controls page={props.page} room={room} onWall={onWall} record={record} />;
}

interface ControlsProps {
  readonly page: Page;
  readonly room: RoomState;
  readonly onWall: OnWall;
  readonly record: ConferenceRecord;
}

function Controls({ page, room, onWall, record }: ControlsProps) {
  const { conferenceId, isHeld, isFrozen, isBlank, isLargest, isSmallest } = onWall;
  const [isListOpen, setListOpen] = useState(false);
  const listId = useId();
  const stands = isFrozen || isBlank;
  const isOther = !samePage(page, onWall.page) && hasSlide(page);
  const show = (displayId: number | null) =>
    askWall('room.open', { conferenceId, page, displayId });
  return (
    <section className="wall-bar" aria-label={t('wall.title')}>
      <p className="wall-now" role="status" aria-live="off">
        <b>{t('wall.title')}</b> {shownText(record, onWall)}
      </p>
      {onWall.displayId === null ? (
        <Unplugged room={room} show={show} />
      ) : (
        <div className="wall-acts">
          <button
            type="button"
            className="button button-bar"
            aria-disabled={!isOther}
            onClick={() => isOther && show(null)}
          >
            {t('wall.showThis')}
          </button>
          <WallAct id="hold" isOn={isHeld} />
          <WallAct id="freeze" isOn={isFrozen} />
          <WallAct id="blank" isOn={isBlank} />
          <WallAct id="back" isDisabled={stands} />
          <WallAct id="next" isDisabled={stands} />
          <WallAct id="smaller" isDisabled={stands || isSmallest} />
          <WallAct id="larger" isDisabled={stands || isLargest} />
          <Language record={record} onWall={onWall} />
          <Displays room={room} onWall={onWall} show={show} />
        </div>
      )}
      <button
        type="button"
        className="button button-bar"
        aria-expanded={isListOpen}
        aria-controls={listId}
        onClick={() => setListOpen(!isListOpen)}
      >
        <Users size={18} aria-hidden="true" />
        <span>{t('wall.who')}</span>
      </button>
      <div id={listId} className="wall-who" hidden={!isListOpen}>
        {isListOpen && <WhoIsHere room={room} onWall={onWall} />}
      </div>
    </section>
  );
}

/** In which language, where somebody in the record reads another than the first. */
function Language({ record, onWall }: Pick<ControlsProps, 'record' | 'onWall'>) {
  const { language } = onWall;
  const languages = wallLanguages(record);
  if (languages.length < 2 && languages.includes(language)) return null;
  const offered = LANGUAGES.filter((one) => one === language || languages.includes(one));
  return (
    <label className="wall-screen">
      <span>{t('wall.language')}</span>
      <select
        className="input"
        value={language}
        onChange={(event) => {
          const wanted = offered.find((one) => one === event.currentTarget.value);
          if (wanted) askWall('room.language', { language: wanted });
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {choiceText('copyLanguage', one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DisplaysProps {
  readonly room: RoomState;
  readonly show: (displayId: number) => void;
}

/** Which screen, where there is more than one to choose from. */
function Displays({ room, show, onWall }: DisplaysProps & { onWall: OnWall }) {
  if (room.displays.length < 2) return null;
  return (
    <label className="wall-screen">
      <span>{t('wall.screen')}</span>
      <select
        className="input"
        value={onWall.displayId ?? ''}
        onChange={(event) => show(Number(event.currentTarget.value))}
      >
        {room.displays.map(({ id, label, width, height }) => (
          <option key={id} value={id}>
            {t('wall.screenName', { label: label || id, width, height })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The screen of the wall is gone: nothing is lost, and it comes back by itself with its screen. */
function Unplugged({ room, show }: DisplaysProps) {
  const [first] = room.displays;
  return (
    <div className="wall-acts">
      <p>{t('wall.unplugged')}</p>
      {first && (
        <Button look="bar" onPress={() => show(first.id)}>
          {t('wall.showHere')}
        </Button>
      )}
    </div>
  );
}
