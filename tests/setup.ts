/**
 * Property tests draw the same cases each time, so that a run can be repeated. To look for new
 * cases: `WAYMARK_SEED=$RANDOM npx vitest run --config tests/vitest.config.ts`.
 */
import fc from 'fast-check';

const USUAL_SEED = 20_260_319;

fc.configureGlobal({ seed: Number(process.env.WAYMARK_SEED ?? USUAL_SEED) });
