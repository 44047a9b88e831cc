import { createHash } from 'node:crypto';

/** What stays of a body when the body is erased. */
export function sha256(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
