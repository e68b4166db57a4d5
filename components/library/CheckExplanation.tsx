import type { JSX } from 'preact'
import type { Check, CheckChoices } from '../../utils/checks/check-contract.ts'
import { EXPLANATIONS } from '../../utils/checks/explanation-registry.ts'
import { chooseLevel, findKind } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES, getKindName } from '../../utils/checks/message-registry.ts'
import type { CheckId } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { checkExplanationMessages } from '../../utils/i18n/library/check-explanation-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { findKnownSite } from '../../utils/site-access/site-access.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { useSettings } from '../hooks/use-settings.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'
import { EntryLink } from './EntryLink.tsx'
import { KindLevels } from './KindLevels.tsx'

/** Explains a check: what it looks for, how loud it is, what it leaves alone, its rules, and how to turn it off. */
export function CheckExplanation(props: {
  check: CheckId
  /** The message of the finding that it was opened from, whose kind is marked. */
  message?: string | undefined
  language: Language
  /** The address of the checks section of the settings. */
  settingsHref: string
  onOpen(id: string): void
}): JSX.Element {
  const { language, onOpen } = props
  const library = useLibrary()
  const settings = useSettings()?.settings
  const check = CHECKS[props.check]
  const { [language]: explanation, fine, notFine } = EXPLANATIONS[props.check]
  const messages = translate(checkExplanationMessages, language)
  return (
    <article class="provision why">
      <h3>{CHECK_MESSAGES[check.id][language].title}</h3>
      <p class="law">{explanation.about}</p>
      {settings && (
        <EffectiveLevels check={check} choices={settings.checks} language={language} message={props.message} />
      )}
      {settings && <SiteLevels id={props.check} siteChecks={settings.siteChecks} language={language} />}
      <div class="digest">
        <p class="label">
          <b>{messages.why}</b>
        </p>
        <p class="read">{explanation.why}</p>
      </div>
      <h4>{messages.notFine}</h4>
      <ul class="examples">
        {notFine.map(({ text, better }) => (
          <li key={text}>
            <blockquote lang="vi">{text}</blockquote>
            <p>
              {messages.better} <span lang="vi">{better}</span>
            </p>
          </li>
        ))}
      </ul>
      <h4>{messages.fine}</h4>
      <ul class="examples">
        {fine.map(({ text, because }) => (
          <li key={text}>
            <blockquote lang="vi">{text}</blockquote>
            <p>{because[language]}</p>
          </li>
        ))}
      </ul>
      <h4>{messages.rules}</h4>
      <ul class="hits">
        {[...check.provisions, ...(check.otherProvisions ?? [])].map((id) => {
          const provision = library.provision(id)
          return (
            <li key={id}>
              <EntryLink id={id} language={language} onOpen={onOpen} class="title" />
              {provision && (
                <p>
                  <HighlightedText text={provision.summary[language]} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <h4>{messages.off}</h4>
      <p>
        {messages.offHow} <a href={props.settingsHref}>{messages.offLink}</a>
      </p>
    </article>
  )
}

/** The levels that hold on single sites; empty where all sites are alike. */
function SiteLevels(props: {
  id: CheckId
  siteChecks: Settings['siteChecks']
  language: Language
}): JSX.Element | null {
  const messages = translate(checkExplanationMessages, props.language)
  const names = { ...translate(levelMessages, props.language), off: messages.levels.off }
  const levels = Object.entries(props.siteChecks).flatMap(([key, choices]) => {
    const choice = choices[props.id]
    return choice ? `${findKnownSite(key)?.name ?? key}: ${names[choice]}` : []
  })
  return levels.length > 0 ? (
    <p class="meta">
      {messages.onSites} {levels.join('; ')}
    </p>
  ) : null
}

/** The levels that hold now: what the user chose, or the default. That of the finding's kind comes first. */
function EffectiveLevels(props: {
  check: Check
  choices: CheckChoices
  language: Language
  message: string | undefined
}): JSX.Element {
  const { check, choices, language, message } = props
  const kind = message === undefined ? undefined : findKind(check, { message })
  const messages = translate(checkExplanationMessages, language)
  if (chooseLevel(check, undefined, choices) === 'off') return <p class="meta">{messages.levels.off}</p>
  const level = chooseLevel(check, kind, choices)
  return (
    <>
      {level !== 'off' && (kind || !check.isAllOfKinds) && (
        <div class="tags">
          <LevelTag level={level} language={language} />
          {messages.levels[level]}
        </div>
      )}
      {check.kinds && (
        <>
          {kind && <p>{messages.ofKind(getKindName(check.id, kind, language))}</p>}
          <p class="meta">{messages.otherKinds}</p>
          <KindLevels check={check} choices={choices} language={language} marked={kind?.id} />
        </>
      )}
    </>
  )
}
