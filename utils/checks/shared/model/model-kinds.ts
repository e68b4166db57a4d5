// Kinds of findings that only the model made. It alone never holds a send, unless the user chooses so.

import type { CheckKind } from '../../check-contract.ts'

/** The findings that the model is not sure of. */
export const UNSURE: CheckKind = { id: 'unsure', level: 'note' }

/** The findings that the model is sure of, in a check whose rules hold the send. */
export const SENSED: CheckKind = { id: 'sensed', level: 'warn' }

/** Names of these kinds, by id. */
export const MODEL_KIND_NAMES: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: {
    sensed: 'Câu chỉ nhận ra qua cách viết',
    unsure: 'Câu chỉ đoán qua cách viết, chưa chắc',
  },
  en: {
    sensed: 'Sentences recognised only by how they are written',
    unsure: 'Sentences only guessed from how they are written',
  },
}
