import type { JSX } from 'preact'
import { THEMES } from '../../utils/settings/composer-choices.ts'
import { Switch } from '../ui/Switch.tsx'
import { RoleList } from './RoleList.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import { ShortcutList } from './ShortcutList.tsx'

/** Sets whether a `stop` finding holds the send. */
export function SendingSection({ settings, messages, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="sending" messages={messages}>
      <div class="sheet-card">
        <div class="row">
          <Switch on={settings.hold} name={messages.hold.name} onChange={(hold) => void change({ hold })} />
          <div>
            <p class="strong">{messages.hold.name}</p>
            <p class="say">{messages.hold.about}</p>
          </div>
        </div>
      </div>
    </SectionFrame>
  )
}

/** Sets the roles in which the user posts. */
export function RolesSection({ settings, messages, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="roles" messages={messages}>
      <RoleList
        roles={settings.roles}
        messages={messages}
        onChange={(roles) => void change({ roles: [...roles], rolesAsked: true })}
      />
    </SectionFrame>
  )
}

/** Sets whether the popup offers a study situation each day. */
export function StudySection({ settings, messages, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="study" messages={messages}>
      <div class="sheet-card">
        <div class="row">
          <Switch
            on={settings.studyCard}
            name={messages.studyCard.name}
            onChange={(studyCard) => void change({ studyCard })}
          />
          <div>
            <p class="strong">{messages.studyCard.name}</p>
            <p class="say">{messages.studyCard.about}</p>
          </div>
        </div>
      </div>
    </SectionFrame>
  )
}

/** Sets how our pages, and our parts in pages, look. */
export function AppearanceSection({ settings, messages, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="appearance" messages={messages}>
      <h3 id="theme-name">{messages.theme.name}</h3>
      <div class="chips" role="radiogroup" aria-labelledby="theme-name">
        {THEMES.map((theme) => (
          <label key={theme} class={settings.theme === theme ? 'chip on' : 'chip'}>
            <input
              type="radio"
              name="theme"
              class="sr"
              checked={settings.theme === theme}
              onChange={() => void change({ theme })}
            />
            {messages.theme.choices[theme]}
          </label>
        ))}
      </div>
      <p class="meta muted below-chips">{messages.theme.about}</p>
      <ShortcutList language={settings.language} />
    </SectionFrame>
  )
}

/** Sets the language of the user interface. */
export function LanguageSection({ settings, messages, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="language" messages={messages}>
      <div class="chips" role="radiogroup" aria-labelledby="language-name">
        {(['vi', 'en'] as const).map((language) => (
          <label key={language} class={settings.language === language ? 'chip on' : 'chip'} lang={language}>
            <input
              type="radio"
              name="language"
              class="sr"
              checked={settings.language === language}
              onChange={() => void change({ language })}
            />
            {messages.languages[language]}
          </label>
        ))}
      </div>
    </SectionFrame>
  )
}
