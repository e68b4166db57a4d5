// The kinds of personal data. Every message of this check belongs to one of them.

import type { CheckKind } from '../check-contract.ts'
import { SENSED, UNSURE } from '../shared/model/model-kinds.ts'

/** The kinds in the order of the settings. */
export const PERSONAL_DATA_KINDS: readonly CheckKind[] = [
  { id: 'identity', level: 'stop', messages: ['identity'] },
  { id: 'account', level: 'stop', messages: ['account'] },
  { id: 'secret', level: 'stop', messages: ['secret'] },
  { id: 'insurance', level: 'stop', messages: ['insurance'] },
  { id: 'tax', level: 'warn', messages: ['tax'] },
  { id: 'phone', level: 'warn', messages: ['phone'] },
  { id: 'contact', level: 'note', messages: ['contact'] },
  { id: 'email', level: 'warn', messages: ['email'] },
  { id: 'address', level: 'warn', messages: ['address'] },
  { id: 'shelter', level: 'stop', messages: ['shelter'] },
  { id: 'birth', level: 'warn', messages: ['birth'] },
  { id: 'health', level: 'warn', messages: ['health'] },
  { id: 'patient', level: 'stop' },
  { id: 'private', level: 'warn', messages: ['private'] },
  { id: 'petition', level: 'warn', messages: ['petition'] },
  { id: 'trouble', level: 'note', messages: ['trouble'] },
  { id: 'money-record', level: 'warn', messages: ['money-record'] },
  { id: 'shaming', level: 'warn', messages: ['shaming'] },
  { id: 'plate', level: 'warn', messages: ['plate'] },
  { id: 'list', level: 'stop', messages: ['list'] },
  {
    id: 'paper',
    level: 'stop',
    messages: ['identity-card', 'insurance-card', 'birth-certificate', 'household-book', 'health-record'],
  },
  { id: 'place', level: 'note', messages: ['place'] },
  SENSED,
  UNSURE,
]
