import type { JSX } from 'preact'
import { Switch } from '../ui/Switch.tsx'
import { RoleList } from './RoleList.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'

/** Whether a `stop` finding holds the send. */
export function SendingSection({ settings, words, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="sending" words={words}>
      <div class="sheet-card">
        <div class="row">
          <Switch on={settings.hold} name={words.hold.name} onChange={(hold) => void change({ hold })} />
          <div>
            <p class="strong">{words.hold.name}</p>
            <p class="say">{words.hold.about}</p>
          </div>
        </div>
      </div>
    </SectionFrame>
  )
}

/** On which sites drafts are checked. */
export function SitesSection(props: SectionProps & { sites: readonly { id: string; name: string }[] }): JSX.Element {
  const { settings, words, change } = props
  return (
    <SectionFrame id="sites" words={words}>
      <div class="sheet-card">
        {props.sites.map((site) => {
          const others = settings.sitesOff.filter((id) => id !== site.id)
          return (
            <div class="row" key={site.id}>
              <Switch
                on={!settings.sitesOff.includes(site.id)}
                name={words.site(site.name)}
                onChange={(on) => void change({ sitesOff: on ? others : [...others, site.id] })}
              />
              <p class="strong">{site.name}</p>
            </div>
          )
        })}
      </div>
    </SectionFrame>
  )
}

/** Who the user is when posting. */
export function RolesSection({ settings, words, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="roles" words={words}>
      <RoleList
        roles={settings.roles}
        words={words}
        onChange={(roles) => void change({ roles: [...roles], rolesAsked: true })}
      />
    </SectionFrame>
  )
}

/** Whether the popup offers a situation a day. */
export function StudySection({ settings, words, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="study" words={words}>
      <div class="sheet-card">
        <div class="row">
          <Switch
            on={settings.studyCard}
            name={words.studyCard.name}
            onChange={(studyCard) => void change({ studyCard })}
          />
          <div>
            <p class="strong">{words.studyCard.name}</p>
            <p class="say">{words.studyCard.about}</p>
          </div>
        </div>
      </div>
    </SectionFrame>
  )
}

/** The language of hints and screens. */
export function LanguageSection({ settings, words, change }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="language" words={words}>
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
            {words.languages[language]}
          </label>
        ))}
      </div>
    </SectionFrame>
  )
}
