import type { ComponentChildren, JSX } from 'preact'
import { checksInUse } from '../../utils/compose/checks-in-use.ts'
import type { TrackedFinding } from '../../utils/compose/findings.ts'
import type { Language } from '../../utils/words/language.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'
import { Citation } from './Citation.tsx'

/** One finding: level and check, the phrase, what it may be and what to do, one citation; children: its buttons. */
export function FindingCard(props: {
  finding: TrackedFinding
  language: Language
  onProvision(id: string): void
  children?: ComponentChildren
}): JSX.Element {
  const { finding, language } = props
  const words = checksInUse()?.words(finding.check, language)
  const provision = finding.provisions[0]
  return (
    <article class="finding">
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        {words?.title}
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
