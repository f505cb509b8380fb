import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { isAboveAim, type Level } from '#shared/reading/readingOfCopy.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { choiceText, t } from '../../wording.ts';
import { HardPlaces } from './HardPlaces.tsx';
import { useReading } from './readings.ts';

/** For which age a family copy reads, beside the age it should, and what makes it hard [R7.5]. */
export function Reading(props: { request: CopyRequest; document: CopyDocument }) {
  const reading = useReading(props.request, props.document);
  const [isOpen, setOpen] = useState(false);
  if (reading === null) return null;
  const { level, document } = reading;
  return (
    <section className="reading" aria-label={t('reading.label')}>
      <p className="reading-line">
        <BookOpen size={18} aria-hidden="true" />
        <span>{lineOf(level, document)}</span>
      </p>
      {level.measure.is === 'measured' && (
        <Disclosure title={t('reading.fold')} level={2} isOpen={isOpen} turn={setOpen}>
          <HardPlaces {...reading} />
        </Disclosure>
      )}
    </section>
  );
}

function lineOf(level: Level, document: CopyDocument): string {
  const { aim, measure } = level;
  if (measure.is === 'otherLanguage') {
    return t('reading.otherLanguage', { language: choiceText('copyLanguage', document.language) });
  }
  if (measure.is === 'tooShort') return t('reading.tooShort');
  const ages = { age: measure.age, aim: aim.age };
  return isAboveAim(level) ? t('reading.above', ages) : t('reading.within', ages);
}

/** In the list of copies: a quiet line where a copy reads older than it should. */
export function AboveAim(props: { request: CopyRequest; document: CopyDocument }) {
  const reading = useReading(props.request, props.document);
  if (reading === null || !isAboveAim(reading.level)) return null;
  const { aim, measure } = reading.level;
  if (measure.is !== 'measured') return null;
  return (
    <span className="row-detail reading-above">
      {t('reading.row', { age: measure.age, aim: aim.age })}
    </span>
  );
}
