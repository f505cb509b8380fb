/** `npm run documents`: see `usage.ts`. */
import { makeDocuments } from './makeDocuments.ts';

const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort());

process.exitCode = await makeDocuments(
  process.argv.slice(2),
  { write: (text) => process.stderr.write(text), watched: process.stderr.isTTY === true },
  stopped.signal,
);
