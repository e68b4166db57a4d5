import type { ComponentChildren, JSX } from 'preact'
import type { SettingsMessages, SettingsSection } from '../../utils/i18n/pages/settings-messages.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import type { SettingsChange } from '../../utils/settings/settings-store.ts'

/** Props of every section of the options page. `change` stores a change and resolves to whether storing succeeded. */
export interface SectionProps {
  settings: Settings
  messages: SettingsMessages
  change(change: SettingsChange): Promise<boolean>
}

/** A titled section of the options page that the side list links to. */
export function SectionFrame(props: {
  id: SettingsSection
  messages: SettingsMessages
  children: ComponentChildren
}): JSX.Element {
  const { name, intro } = props.messages.sections[props.id]
  return (
    <section id={props.id} aria-labelledby={`${props.id}-name`} class="setting-rows">
      <h2 id={`${props.id}-name`}>{name}</h2>
      <p class="intro">{intro}</p>
      {props.children}
    </section>
  )
}
