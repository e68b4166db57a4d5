import type { UserAction } from '../../utils/compose/user-actions.ts'
import type { ComposeMessages } from '../../utils/i18n/compose/compose-messages.ts'

/** The messages of personal data whose mask hides a name, and not what is said of the person. */
const SAID_OF_PERSON: ReadonlySet<string> = new Set([
  'birth',
  'health',
  'private',
  'sensed',
  'petition',
  'trouble',
  'money-record',
  'shaming',
])

/** Describes what a change has left in the text, where it looks as if all was well now. */
export function describeWhatStays(action: UserAction, { stays }: ComposeMessages): string | undefined {
  if (action.kind !== 'fixed') return undefined
  const { fix, places } = action
  if (fix === 'ask-to-verify') return stays.toVerify
  if (fix !== 'mask') return undefined
  if (places.some(({ check }) => check === 'child-privacy')) return stays.ofChild
  const saysOfPerson = places.some(({ check, message }) => check === 'personal-data' && SAID_OF_PERSON.has(message))
  return saysOfPerson ? stays.ofPerson : undefined
}
