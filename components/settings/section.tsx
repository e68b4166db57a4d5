import type { ComponentChildren, JSX } from 'preact'
import type { Section, SettingsWords } from '../../utils/i18n/pages/settings.ts'
import type { Settings } from '../../utils/settings/schema.ts'

/** What every section of the options page gets. `change` stores a part and says whether that worked. */
export interface SectionProps {
  settings: Settings
  words: SettingsWords
  change(part: Partial<Omit<Settings, 'version'>>): Promise<boolean>
}

/** A titled part of the options page that the side list can lead to. */
export function SectionFrame(props: { id: Section; words: SettingsWords; children: ComponentChildren }): JSX.Element {
  const { name, intro } = props.words.sections[props.id]
  return (
    <section id={props.id} aria-labelledby={`${props.id}-name`} class="checks">
      <h2 id={`${props.id}-name`}>{name}</h2>
      <p class="intro">{intro}</p>
      {props.children}
    </section>
  )
}
