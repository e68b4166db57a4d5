import type { Recipient, Settings } from '../../settings/settings-schema.ts'
import type { CategoryId } from './report-categories.ts'

/** The recipient the form chooses at first: the default of the category, else the first; undefined when there is none. */
export function findDefaultRecipient(
  recipients: readonly Recipient[],
  defaults: Settings['defaultRecipients'],
  category: CategoryId | null,
): Recipient | undefined {
  return recipients.find(({ id }) => category !== null && id === defaults[category]) ?? recipients[0]
}
