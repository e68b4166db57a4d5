import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { ShownChoice } from '../../utils/study/shuffle.ts'
import { Icon } from '../ui/Icon.tsx'
import { useChoiceKeys } from './use-choice-keys.ts'

/** The letters before the choices, in the order they are shown. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const

interface ChoicesProps {
  shown: readonly ShownChoice[]
  language: Language
  /** Index (in the situation's own list) of the one that was chosen; undefined while it is open. */
  chosen: number | undefined
  onChoose(index: number): void
}

/** The choices: buttons while open; afterwards a list that tells by sign and word which was chosen and which is advised. */
export function Choices({ shown, language, chosen, onChoose }: ChoicesProps): JSX.Element {
  const words = say(studyWords, language)
  const list = useRef<HTMLUListElement>(null)
  useChoiceKeys(list, chosen === undefined)
  return (
    <ul class="choices" ref={list} aria-label={words.choices}>
      {shown.map(({ index, text, right }, place) => {
        const own = (
          <>
            <span class="letter">{LETTERS[place]}</span>
            <span class="grow">{text[language]}</span>
          </>
        )
        if (chosen === undefined) {
          return (
            <li key={index}>
              <button type="button" class="choice" onClick={() => onChoose(index)}>
                {own}
              </button>
            </li>
          )
        }
        const picked = index === chosen
        return (
          <li key={index} class={right ? 'choice answered advised' : 'choice answered'}>
            {own}
            {(picked || right) && (
              <span class="verdict">
                {picked && right ? words.chosenAdvised : picked ? words.chosen : words.advised}
                {right && <Icon name="check" />}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
