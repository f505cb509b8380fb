/** The operating system's protection of small secrets, as the services need it. */

export interface Secrets {
  /** Whether there is a real protection to be had here and now. */
  available(): Promise<boolean>;
  /** Gives the secret in a form that only this user's account can undo. */
  wrap(plain: Buffer): Promise<Buffer>;
  /** Gives the secret back, and whether it should be wrapped anew. Rejects when it cannot. */
  unwrap(wrapped: Buffer): Promise<{ plain: Buffer; rewrap: boolean }>;
}
