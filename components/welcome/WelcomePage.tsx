import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { welcomeMessages } from '../../utils/i18n/pages/welcome-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { useSettings } from '../hooks/use-settings.ts'
import { RoleList } from '../settings/RoleList.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Logo } from '../ui/Logo.tsx'

const STEPS = [1, 2, 3]

/** Welcomes a new user in steps: choosing roles, what the extension does and does not do, and a place to try it. */
export function WelcomePage(props: { hrefs: { practice: string; library: string } }): JSX.Element | null {
  const stored = useSettings()
  const [step, setStep] = useState(1)
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // The pressed button may be gone; focus the title so that screen readers read the new step.
    if (step > 1) title.current?.focus()
  }, [step])
  if (!stored) return null
  const { settings, change } = stored
  const messages = translate(welcomeMessages, settings.language)
  const go = (to: number) => {
    // Continuing without choosing a role is an answer, too: do not ask again.
    if (step === 1 && !settings.rolesAsked) void change({ rolesAsked: true })
    setStep(to)
  }
  const part = [messages.roles, messages.does, messages.try][step - 1]!
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
      <p class="steps">
        {STEPS.map((each) => (
          <i key={each} class={each <= step ? 'on' : ''} />
        ))}
        {messages.step(step, STEPS.length)}
      </p>
      <h1 ref={title} tabIndex={-1}>
        {part.title}
      </h1>
      <p class="ask">{part.text}</p>
      {step === 1 && (
        <RoleList
          roles={settings.roles}
          messages={translate(settingsMessages, settings.language)}
          onChange={(roles) => void change({ roles: [...roles], rolesAsked: true })}
        />
      )}
      {step === 2 && (
        <div class="sheet-card does">
          <FeatureList name={messages.does.yesName} features={messages.does.yes} icon={<Icon name="check" />} />
          <FeatureList name={messages.does.noName} features={messages.does.no} icon={<Icon name="close" />} />
        </div>
      )}
      <div class="next">
        {step < STEPS.length ? (
          <button type="button" class="btn main big" onClick={() => go(step + 1)}>
            {messages.next}
          </button>
        ) : (
          <>
            <a class="btn main big" href={props.hrefs.practice}>
              {messages.try.practice}
            </a>
            <a class="btn line big" href={props.hrefs.library}>
              {messages.try.library}
            </a>
          </>
        )}
        {step > 1 && (
          <button type="button" class="btn plain big" onClick={() => go(step - 1)}>
            {messages.back}
          </button>
        )}
        {step === 1 && (
          <button type="button" class="btn plain big" onClick={() => go(2)}>
            {messages.later}
          </button>
        )}
      </div>
    </main>
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
