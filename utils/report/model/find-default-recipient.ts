import type { Recipient, Settings } from '../../settings/settings-schema.ts'
import type { CategoryId } from './report-categories.ts'

/**
 * Finds the recipient that the form preselects: the default of the category, otherwise the first one.
 *
 * @returns Undefined when there are no recipients.
 */
export function findDefaultRecipient(
  recipients: readonly Recipient[],
  defaults: Settings['defaultRecipients'],
  category: CategoryId | null,
): Recipient | undefined {
  return recipients.find(({ id }) => category !== null && id === defaults[category]) ?? recipients[0]
}
