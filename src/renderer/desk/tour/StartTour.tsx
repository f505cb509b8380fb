import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';
import { beginTour } from './tour.ts';

/** Begins the tour through the sample conference. */
export function StartTour(props: { look?: 'main' | 'plain' }) {
  const [problem, setProblem] = useState('');
  const begin = () =>
    beginTour().catch((error) => setProblem(error instanceof Error ? error.message : ''));
  return (
    <>
      {problem && <Note tone="look" title={problem} />}
      <Button look={props.look ?? 'plain'} onPress={() => void begin()}>
        {t('tour.begin')}
      </Button>
    </>
  );
}
