import type { JSX } from 'preact'
import { type SettingsStateProblem, settingsProblemMessages } from '../../utils/i18n/pages/settings-problem-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/** Says why the settings could not be read or stored; empty without a problem. */
export function SettingsProblemNote(props: {
  problem: SettingsStateProblem | undefined
  language: Language
}): JSX.Element | null {
  const { problem, language } = props
  if (!problem) return null
  return (
    <p class="banner warn" role="alert">
      {translate(settingsProblemMessages, language)[problem]}
    </p>
  )
}
