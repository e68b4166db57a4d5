import type { ComponentChildren, JSX } from 'preact'
import { checksInUse } from '../../utils/compose/checks-registry.ts'
import type { TrackedFinding } from '../../utils/compose/findings.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/schema.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'
import { whyEntry } from '../ui/why-entry.ts'
import { Citation } from './Citation.tsx'

/** Most rules of the user's own agency in one card. */
const OWN_SHOWN = 2

/** One finding: level and check, the phrase, what it may be and what to do, one citation, the agency's own rules bound to the check, the way to what explains the check; children: its buttons. */
export function FindingCard(props: {
  finding: TrackedFinding
  language: Language
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  /** Opens an entry of the library: a provision, a rule of the agency, or what explains the check. */
  onProvision(id: string): void
  children?: ComponentChildren
}): JSX.Element {
  const { finding, language } = props
  const words = checksInUse()?.words(finding.check, language)
  const { why } = say(composeWords, language)
  const provision = finding.provisions[0]
  return (
    <article class="finding">
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        <span class="grow">{words?.title}</span>
        <button
          type="button"
          class="link"
          aria-label={`${why} ${words?.title}`}
          onClick={() => props.onProvision(whyEntry(finding.check))}
        >
          {why}
        </button>
      </p>
      <p class="phrase">
        <span class={finding.level}>{shortPhrase(finding.phrase, 160)}</span>
      </p>
      <p class="what">{words?.messages[finding.message]}</p>
      {provision && (
        <Citation words={checksInUse()?.cite(provision, language) ?? ''} onOpen={() => props.onProvision(provision)} />
      )}
      {props.reminders
        .filter(({ check }) => check === finding.check)
        .slice(0, OWN_SHOWN)
        .map(({ entry, cite }) => (
          <Citation key={entry} own words={cite} onOpen={() => props.onProvision(entry)} />
        ))}
      {props.children}
    </article>
  )
}
