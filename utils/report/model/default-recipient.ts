import type { Recipient, Settings } from '../../settings/schema.ts'
import type { CategoryId } from './categories.ts'

/** The recipient the form chooses at first: the default of the category, else the first; undefined when there is none. */
export function defaultRecipient(
  recipients: readonly Recipient[],
  defaults: Settings['defaultRecipients'],
  category: CategoryId | null,
): Recipient | undefined {
  return recipients.find(({ id }) => category !== null && id === defaults[category]) ?? recipients[0]
}
