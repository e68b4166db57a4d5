import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { type WelcomeMessages, welcomeMessages } from '../../utils/i18n/pages/welcome-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { listOptionalSites } from '../../utils/site-access/site-access.ts'
import { type SettingsState, useSettings } from '../hooks/use-settings.ts'
import { useSitePermissions } from '../hooks/use-site-permissions.ts'
import { RoleList } from '../settings/RoleList.tsx'
import { SiteRow } from '../settings/SiteRow.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Logo } from '../ui/Logo.tsx'
import { SettingsProblemNote } from '../ui/SettingsProblemNote.tsx'
import { OpenTabs } from './OpenTabs.tsx'
import { PinHint } from './PinHint.tsx'
import type { PictureBrowser } from './PinPicture.tsx'

// First what it is for: who does not know that cannot say with which role.
const STEPS = ['does', 'roles', 'sites', 'ready'] as const
/** The steps that ask for a choice, which can be left for later. */
const CHOICES: readonly string[] = ['roles', 'sites']

interface WelcomePageProps {
  hrefs: { practice: string; library: string }
  /** The browser that the extension was built for. */
  browserName: PictureBrowser
}

/**
 * Welcomes a new user in steps: what the extension does and does not do, choosing roles, further sites, and what is
 * left to do: reloading open tabs, pinning the icon, trying it.
 */
export function WelcomePage(props: WelcomePageProps): JSX.Element | null {
  const stored = useSettings()
  const [step, setStep] = useState(1)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useLayoutEffect(() => {
    // The pressed button may be gone; focus the title so that screen readers read the new step.
    if (shown.current !== step) title.current?.focus()
    shown.current = step
  }, [step])
  if (!stored) return null
  const { settings, change } = stored
  const messages = translate(welcomeMessages, settings.language)
  const name = STEPS[step - 1]!
  const go = (to: number) => {
    // Continuing without choosing a role is an answer, too: do not ask again.
    if (name === 'roles' && to > step && !settings.rolesAsked) void change({ rolesAsked: true })
    setStep(to)
  }
  return (
    <main class="welcome" lang={settings.language}>
      <div class="hello">
        <Logo />
        <p>
          <b>{messages.title}</b>
          <br />
          {messages.motto}
        </p>
      </div>
      <SettingsProblemNote problem={stored.problem} language={settings.language} />
      <p class="steps">
        {STEPS.map((each, index) => (
          <i key={each} class={index < step ? 'on' : ''} />
        ))}
        {messages.step(step, STEPS.length)}
      </p>
      <h1 ref={title} tabIndex={-1}>
        {messages[name].title}
      </h1>
      <p class="ask">{messages[name].text}</p>
      {name === 'roles' && (
        <RoleList
          roles={settings.roles}
          messages={translate(settingsMessages, settings.language)}
          onChange={(roles) => void change({ roles: [...roles], rolesAsked: true })}
        />
      )}
      {name === 'does' && (
        <div class="sheet-card does">
          <FeatureList name={messages.does.yesName} features={messages.does.yes} icon={<Icon name="check" />} />
          <FeatureList name={messages.does.noName} features={messages.does.no} icon={<Icon name="close" />} />
        </div>
      )}
      {name === 'sites' && <SiteChoice {...{ settings, change }} messages={messages} />}
      {name === 'ready' && (
        <>
          <div class="tasks">
            <OpenTabs messages={messages.tabs} />
            <PinHint browserName={props.browserName} messages={messages.pin} />
          </div>
          <p class="try-text meta">{messages.ready.tryText}</p>
        </>
      )}
      <div class="next">
        {name !== 'ready' ? (
          <button type="button" class="btn main big" onClick={() => go(step + 1)}>
            {messages.next}
          </button>
        ) : (
          <>
            <a class="btn main big" href={props.hrefs.practice}>
              {messages.ready.practice}
            </a>
            <a class="btn line big" href={props.hrefs.library}>
              {messages.ready.library}
            </a>
            <a class="btn line big" href="https://www.facebook.com/" rel="noreferrer">
              {messages.ready.begin}
            </a>
          </>
        )}
        {CHOICES.includes(name) && (
          <button type="button" class="btn plain big" onClick={() => go(step + 1)}>
            {messages.later}
          </button>
        )}
        {step > 1 && (
          <button type="button" class="btn plain big" onClick={() => go(step - 1)}>
            {messages.back}
          </button>
        )}
        {name === 'roles' && settings.roles.length === 0 && <p class="meta">{messages.roles.none}</p>}
      </div>
    </main>
  )
}

/** The further sites, each turned on by one click. What the settings list is the same. */
function SiteChoice(props: Pick<SettingsState, 'settings' | 'change'> & { messages: WelcomeMessages }): JSX.Element {
  const { settings, change } = props
  const isAllowed = useSitePermissions(settings.sitesOn)
  return (
    <div class="setting-rows">
      <div class="sheet-card site-list">
        {listOptionalSites().map((site) => (
          <SiteRow key={site.key} {...{ site, settings, change }} isAllowed={isAllowed(site)} />
        ))}
      </div>
      <p class="meta">{props.messages.sites.other}</p>
    </div>
  )
}

function FeatureList(props: { name: string; features: readonly string[]; icon: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{props.name}</h2>
      <ul>
        {props.features.map((feature) => (
          <li key={feature}>
            {props.icon}
            <span>{feature}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
