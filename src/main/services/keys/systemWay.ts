/** The way to the key by the system's key store. */
import type { Way } from './keyFile.ts';
import type { Secrets } from './secrets.ts';

export type SystemWay = Extract<Way, { guard: 'system' }>;

/** Gives the key wrapped by the system, once that was seen to give it back; else undefined. */
export async function wrapBySystem(key: Buffer, secrets: Secrets): Promise<SystemWay | undefined> {
  try {
    if (!(await secrets.available())) return undefined;
    const wrapped = await secrets.wrap(key);
    const { plain } = await secrets.unwrap(wrapped);
    const isGivenBack = plain.equals(key);
    plain.fill(0);
    return isGivenBack ? { guard: 'system', wrapped: wrapped.toString('base64') } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives the key, and whether it should be wrapped anew.
 * @throws whatever the system says when it does not give it.
 */
export async function unwrapBySystem(
  { wrapped }: SystemWay,
  secrets: Secrets,
): Promise<{ plain: Buffer; rewrap: boolean }> {
  if (!(await secrets.available())) throw new Error('The key store is not available.');
  return secrets.unwrap(Buffer.from(wrapped, 'base64'));
}
