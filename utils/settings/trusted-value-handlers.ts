// Answers of the background to a page that has no database: one in a private window of Firefox.

import { readTrustedValue, replaceTrustedValue } from '../lib/trusted-storage.ts'
import type { MessageHandlers } from '../messages.ts'

/** Message handlers of the background. */
export const trustedValueHandlers = {
  'read-trusted': ({ key }) => readTrustedValue(key),
  'replace-trusted': ({ key, before, after }) => replaceTrustedValue(key, before, after),
} satisfies MessageHandlers
