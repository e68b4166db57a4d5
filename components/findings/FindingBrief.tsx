import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId, Level } from '../../utils/draft.ts'
import type { Language } from '../../utils/i18n/translate.ts'
import { cite } from '../../utils/library/format-citation.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'
import { OwnRules } from './own-rules.ts'

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
  const provision = finding.provisions[0]
  const library = useLibrary()
  const own = useContext(OwnRules).filter(({ check }) => check === finding.check)
  return (
    <li class="brief">
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        {words.title}
      </p>
      <p class="phrase">
        <span class={finding.level}>{shortPhrase(finding.phrase, 120)}</span>
      </p>
      <p>{words.messages[finding.message]}</p>
      {provision && (
        <p class="cite">
          <Icon name="doc" />
          <button type="button" class="link" onClick={() => props.onProvision(provision)}>
            {cite(library, provision, language)}
          </button>
        </p>
      )}
      {own.map(({ entry, cite }) => (
        <p key={entry} class="cite">
          <Icon name="pin" />
          <button type="button" class="link" onClick={() => props.onProvision(entry)}>
            {cite}
          </button>
        </p>
      ))}
    </li>
  )
}
