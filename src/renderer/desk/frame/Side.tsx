import { keyOfGap } from '#shared/plan/gap.ts';
import { type Page, samePage } from '#shared/plan/way.ts';
import { Note } from '../../components/Note.tsx';
import { SayBeside } from '../chair/SayBeside.tsx';
import { useGapsBeside } from '../gaps.ts';
import { Why } from '../guidance/Why.tsx';
import { GapLink } from '../steps/GapLink.tsx';
import { TourOffer } from '../tour/TourOffer.tsx';
import { VoicesBeside } from '../voices/VoicesBeside.tsx';
import { t } from '../wording.ts';

/** How many open questions stand beside a page at most; the check step lists them all. */
const SHOWN = 4;

/** Beside the page: what is still to be asked here, why it is asked, and what the chair can say. */
export function Side(props: { page: Page }) {
  const { gaps } = useGapsBeside();
  const open = gaps.filter((gap) => samePage(gap.page, props.page));
  return (
    <aside className="side" aria-label={t('side.label')}>
      <TourOffer />
      <VoicesBeside page={props.page} />
      {open.length > 0 && (
        <section className="note note-look" aria-labelledby="side-open">
          <h2 id="side-open">{t('side.open', { count: open.length })}</h2>
          <ul className="side-gaps">
            {open.slice(0, SHOWN).map((gap) => (
              <li key={keyOfGap(gap)}>
                <GapLink gap={gap} />
              </li>
            ))}
          </ul>
          {open.length > SHOWN && (
            <p className="side-more">{t('side.more', { count: open.length - SHOWN })}</p>
          )}
        </section>
      )}
      {/* Where this column has no room beside the page, both stand under the question instead. */}
      <div className="side-say">
        <SayBeside page={props.page} />
      </div>
      <div className="side-why" data-tour="why">
        <Note title={t('side.why')}>
          <Why page={props.page} />
        </Note>
      </div>
    </aside>
  );
}
