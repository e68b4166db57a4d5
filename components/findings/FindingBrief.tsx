import type { JSX } from 'preact'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId, Level } from '../../utils/draft.ts'
import { cite } from '../../utils/library/cite.ts'
import { provisionById } from '../../utils/library/index.ts'
import type { Language } from '../../utils/words/language.ts'
import { Icon } from '../ui/Icon.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'

/** A finding as a list shows it: the phrase is cut from the draft, never stored. */
export interface BriefFinding {
  check: CheckId
  level: Level
  message: string
  phrase: string
  provisions: readonly string[]
}

/** One finding in a list: level, check, phrase, what it may be, and the first provision as a link. */
export function FindingBrief(props: {
  finding: BriefFinding
  language: Language
  onProvision(id: string): void
}): JSX.Element {
  const { finding, language } = props
  const words = CHECKS[finding.check].words[language]
  const provision = finding.provisions.map((id) => provisionById(id)).find((found) => found !== undefined)
  return (
    <li class="brief">
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        {words.title}
      </p>
      <p class="phrase">
        <span class={finding.level}>{shorten(finding.phrase)}</span>
      </p>
      <p>{words.messages[finding.message]}</p>
      {provision && (
        <p class="cite">
          <Icon name="doc" />
          <button type="button" class="link" onClick={() => props.onProvision(provision.id)}>
            {cite(provision, language)}
          </button>
        </p>
      )}
    </li>
  )
}

/** Longest phrase shown whole, in UTF-16 units. */
const SHOWN = 120

/** The phrase on one or two lines; never cut inside a surrogate pair. */
function shorten(phrase: string): string {
  if (phrase.length <= SHOWN) return phrase
  return `${[...phrase.slice(0, SHOWN)].slice(0, -1).join('').trimEnd()}…`
}
