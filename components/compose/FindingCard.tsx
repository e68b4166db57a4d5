import type { ComponentChildren, JSX } from 'preact'
import { getRegisteredChecks } from '../../utils/compose/checks-registry.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/composer-choices.ts'
import { getExplanationEntry } from '../ui/explanation-entry.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingCitation } from './FindingCitation.tsx'

/** Maximum number of rules of the user's own agency in one card. */
const MAX_AGENCY_RULES = 2

/**
 * One finding: level, check, phrase, message, one citation, the agency's own rules for the check, and a link to the
 * explanation of the check. The children are its buttons.
 */
export function FindingCard(props: {
  finding: TrackedFinding
  language: Language
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  /** Opens an entry of the library: a provision, a rule of the agency, or the explanation of the check. */
  onProvision(id: string): void
  children?: ComponentChildren
}): JSX.Element {
  const { finding, language } = props
  const texts = getRegisteredChecks()?.getMessages(finding.check, language)
  const { why } = translate(composeMessages, language)
  const provision = finding.provisions[0]
  return (
    <article class="finding">
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        <span class="grow">{texts?.title}</span>
        <button
          type="button"
          class="link"
          aria-label={`${why} ${texts?.title}`}
          onClick={() => props.onProvision(getExplanationEntry(finding.check))}
        >
          {why}
        </button>
      </p>
      <p class="phrase">
        <span class={finding.level}>{truncatePhrase(finding.phrase, 160)}</span>
      </p>
      <p class="what">{texts?.messages[finding.message]}</p>
      {provision && (
        <FindingCitation
          words={getRegisteredChecks()?.cite(provision, language) ?? ''}
          onOpen={() => props.onProvision(provision)}
        />
      )}
      {props.reminders
        .filter(({ check }) => check === finding.check)
        .slice(0, MAX_AGENCY_RULES)
        .map(({ entry, cite }) => (
          <FindingCitation key={entry} own words={cite} onOpen={() => props.onProvision(entry)} />
        ))}
      {props.children}
    </article>
  )
}
