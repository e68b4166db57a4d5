import type { ComponentChildren, JSX } from 'preact'
import { checksInUse } from '../../utils/compose/checks-in-use.ts'
import type { TrackedFinding } from '../../utils/compose/findings.ts'
import { composeWords } from '../../utils/words/compose.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'
import { whyEntry } from '../ui/why-entry.ts'
import { Citation } from './Citation.tsx'

/** One finding: level and check, the phrase, what it may be and what to do, one citation, the way to what explains the check; children: its buttons. */
export function FindingCard(props: {
  finding: TrackedFinding
  language: Language
  /** Opens an entry of the library: the provision, or what explains the check. */
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
      {provision && <Citation id={provision} language={language} onOpen={props.onProvision} />}
      {props.children}
    </article>
  )
}
