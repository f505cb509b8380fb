/**
 * Lets the clock of a main process run ahead, by as many milliseconds as stand in the file that
 * WAYMARK_TEST_CLOCK names. Given to Node by `--import`, so that the app has no such switch.
 */
import { readFileSync } from 'node:fs';

const RealDate = globalThis.Date;
const ahead = () => Number(readFileSync(process.env.WAYMARK_TEST_CLOCK, 'utf8'));

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead());
    else super(...given);
  }
  static now() {
    return RealDate.now() + ahead();
  }
};
