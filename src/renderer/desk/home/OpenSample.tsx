import { useEffect, useState } from 'react';
import { request } from '../../api/client.ts';
import { goTo } from '../address.ts';
import { NotOpened } from '../frame/NotOpened.tsx';
import { Opening } from '../frame/Opening.tsx';

/** Where `--sample` begins: takes the sample conference in and goes there. */
export function OpenSample() {
  const [problem, setProblem] = useState('');
  useEffect(() => {
    request('conferences.openSample', {}).then(
      ({ id }) => goTo(`#/conference/${id}`),
      (error) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  return problem ? <NotOpened why={problem} /> : <Opening />;
}
