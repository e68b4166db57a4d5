import { encodeTextAsBase64 } from '../../lib/base64.ts'
import type { QueuedRecipient } from '../model/outbox-item.ts'

/**
 * Builds the value of the Authorization header.
 *
 * @param secret A bearer token, or "name:password" for Basic authentication (RFC 7617, UTF-8).
 * @returns Null when the recipient needs no authorization, or when there is no secret.
 */
export function buildAuthorizationHeader(auth: QueuedRecipient['auth'], secret: string | null): string | null {
  if (secret === null || auth === undefined || auth === 'none') return null
  return auth === 'bearer' ? `Bearer ${secret}` : `Basic ${encodeTextAsBase64(secret)}`
}
