import type { JSX } from 'preact'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findDefaultRecipient } from '../../utils/report/model/find-default-recipient.ts'
import { CATEGORY_IDS, type CategoryId } from '../../utils/report/model/report-categories.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'

/** Sets which recipient the form preselects for each category. Hidden with fewer than two recipients. */
export function DefaultRecipients(props: {
  recipients: readonly Recipient[]
  defaults: Settings['defaultRecipients']
  language: Language
  onDefaults(defaults: Settings['defaultRecipients']): void
}): JSX.Element | null {
  const { recipients, defaults, language } = props
  if (recipients.length < 2) return null
  const messages = translate(recipientMessages, language)
  const { categories } = translate(reportMessages, language)
  const choose = (category: CategoryId, id: string) => {
    const { [category]: _, ...others } = defaults
    // The first recipient is the default anyway, so it needs no entry.
    props.onDefaults(id === recipients[0]!.id ? others : { ...others, [category]: id })
  }
  return (
    <details class="sheet-card defaults">
      <summary class="strong">{messages.defaults.title}</summary>
      <p class="meta muted">{messages.defaults.about}</p>
      <ul>
        {CATEGORY_IDS.map((category) => (
          <li key={category}>
            <label>
              <span>{categories[category]}</span>
              <span class="field">
                <select
                  value={findDefaultRecipient(recipients, defaults, category)!.id}
                  onChange={(event) => choose(category, event.currentTarget.value)}
                >
                  {recipients.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
