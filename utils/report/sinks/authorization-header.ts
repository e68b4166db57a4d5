import { encodeTextAsBase64 } from '../../lib/base64.ts'
import type { QueuedRecipient } from '../model/outbox-item.ts'

/**
 * The Authorization header's value, or null where none is wanted. In: the kind, and its secret: a bearer token, or
 * "name:password" (RFC 7617, in UTF-8).
 */
export function buildAuthorizationHeader(auth: QueuedRecipient['auth'], secret: string | null): string | null {
  if (secret === null || auth === undefined || auth === 'none') return null
  return auth === 'bearer' ? `Bearer ${secret}` : `Basic ${encodeTextAsBase64(secret)}`
}
