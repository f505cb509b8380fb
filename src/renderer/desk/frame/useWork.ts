import { useRef, useState } from 'react';

/** How far a piece of work is that main was asked to do. */
export interface Work {
  readonly working: boolean;
  /** Why it failed, in one sentence; empty while it did not. */
  readonly problem: string;
  /**
   * Runs it; gives null when it failed, or another piece is under way. So the button that began
   * it can stay as it is: one that is disabled loses the focus.
   */
  readonly run: <T>(work: () => Promise<T>) => Promise<T | null>;
  readonly forget: () => void;
}

/** Gives the state of work that is asked of main, and the way to run it. */
export function useWork(): Work {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const underWay = useRef(false);
  return {
    working,
    problem,
    async run(work) {
      if (underWay.current) return null;
      underWay.current = true;
      setWorking(true);
      setProblem('');
      try {
        return await work();
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
        return null;
      } finally {
        underWay.current = false;
        setWorking(false);
      }
    },
    forget: () => setProblem(''),
  };
}
