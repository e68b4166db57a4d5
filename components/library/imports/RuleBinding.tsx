import type { JSX } from 'preact'
import { CHECK_MESSAGES } from '../../../utils/checks/message-registry.ts'
import { CHECK_IDS, type CheckId } from '../../../utils/draft.ts'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import { MAX_REMINDERS } from '../../../utils/settings/composer-choices.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'

/**
 * Binds an agency's rule to checks: when one of them has a finding, the panel shows the rule next to it.
 * @param props.entry - the id of the rule
 * @param props.cite - the citation of the rule
 */
export function RuleBinding(props: { entry: string; cite: string; stored: SettingsState }): JSX.Element {
  const { entry } = props
  const { settings, change } = props.stored
  const { bind } = translate(importedTextMessages, settings.language)
  const bound = settings.reminders.filter((reminder) => reminder.entry === entry).map(({ check }) => check)
  const full = settings.reminders.length >= MAX_REMINDERS
  const toggle = (check: CheckId) => {
    const others = settings.reminders.filter((reminder) => reminder.entry !== entry || reminder.check !== check)
    const on = bound.includes(check)
    void change({ reminders: on ? others : [...others, { entry, check, cite: props.cite }] })
  }
  return (
    <fieldset class="bind">
      <legend class="strong">{bind.title}</legend>
      <p class="muted">{bind.hint}</p>
      <div class="chips">
        {CHECK_IDS.map((check) => {
          const on = bound.includes(check)
          return (
            <button
              key={check}
              type="button"
              class={on ? 'chip small on' : 'chip small'}
              aria-pressed={on}
              disabled={full && !on}
              onClick={() => toggle(check)}
            >
              {CHECK_MESSAGES[check][settings.language].title}
            </button>
          )
        })}
      </div>
      {full && <p class="muted">{bind.full}</p>}
    </fieldset>
  )
}
