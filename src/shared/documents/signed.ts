/** A signature in the room, in words [R5.6]. */
import { longDate, spokenTime } from '../dates/format.ts';
import { isSignedInRoom } from '../plan/signing.ts';
import type { Row } from '../record/record.ts';
import type { Signing } from './blocks.ts';
import type { Composition } from './compose.ts';
import { isFilled } from './compose.ts';

/** Gives how somebody signed in the room, to be spread into a line; nothing for one on paper. */
export function signedIn(
  { say, language }: Composition,
  signature: Row<'signatures'> | undefined,
): Pick<Signing, 'signed'> {
  if (signature === undefined || !isSignedInRoom(signature)) return {};
  const { signedName, signedOn, signedAt } = signature;
  const day = signedOn === null ? '' : longDate(signedOn, language);
  return {
    signed: {
      as: say('sign.inRoom', { name: signedName.trim() }),
      on: [day, spokenTime(signedAt, language)].filter(isFilled).join(', '),
    },
  };
}
