// Kinds of findings that only the model made. It alone never holds a send, unless the user chooses so.

import type { CheckKind } from '../../check-contract.ts'

/** The findings that the model is not sure of. */
export const UNSURE: CheckKind = { id: 'unsure', level: 'note' }

/** The findings that the model is sure of, in a check whose rules hold the send. */
export const SENSED: CheckKind = { id: 'sensed', level: 'warn' }
