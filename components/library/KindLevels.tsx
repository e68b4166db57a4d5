import type { JSX } from 'preact'
import type { Check, CheckChoices } from '../../utils/checks/check-contract.ts'
import { groupKindsByLevel } from '../../utils/checks/finding-levels.ts'
import { getKindName } from '../../utils/checks/message-registry.ts'
import { checkExplanationMessages } from '../../utils/i18n/library/check-explanation-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import './kind-levels.css'

/** Lists the levels that hold for the kinds of a check's findings, the loudest first; one kind may be marked. */
export function KindLevels(props: {
  check: Check
  choices: CheckChoices
  language: Language
  /** The id of the marked kind. */
  marked?: string | undefined
}): JSX.Element {
  const { check, language } = props
  const { off } = translate(checkExplanationMessages, language).levels
  return (
    <span class="kind-levels">
      {groupKindsByLevel(check, props.choices).map(({ level, kinds }) => {
        const names = kinds.map((kind, index) => {
          const name = getKindName(check.id, kind, language)
          const inList = index > 0 ? name[0]!.toLowerCase() + name.slice(1) : name
          return kind.id === props.marked ? <mark key={kind.id}>{inList}</mark> : inList
        })
        return (
          <span key={level}>
            {level === 'off' ? <span class="level">{off}</span> : <LevelTag level={level} language={language} />}{' '}
            {names.map((name, index) => (
              <>
                {index > 0 && '; '}
                {name}
              </>
            ))}
          </span>
        )
      })}
    </span>
  )
}
