import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { ShownChoice } from '../../utils/study/shuffle-choices.ts'
import { Icon } from '../ui/Icon.tsx'
import { useChoiceKeys } from './use-choice-keys.ts'

/** The letters of the choices, in the displayed order. */
export const CHOICE_LETTERS = ['A', 'B', 'C', 'D'] as const

interface ChoiceListProps {
  shown: readonly ShownChoice[]
  language: Language
  /** Index of the chosen one in the situation's own list; undefined before the answer. */
  chosen: number | undefined
  onChoose(index: number): void
}

/**
 * Shows the choices: buttons before the answer, then a list that marks the chosen and the advised one by icon and word.
 */
export function ChoiceList({ shown, language, chosen, onChoose }: ChoiceListProps): JSX.Element {
  const messages = translate(studyMessages, language)
  const list = useRef<HTMLUListElement>(null)
  useChoiceKeys(list, chosen === undefined)
  return (
    <ul class="choices" ref={list} aria-label={messages.choices}>
      {shown.map(({ index, text, right }, position) => {
        const content = (
          <>
            <span class="letter">{CHOICE_LETTERS[position]}</span>
            <span class="grow">{text[language]}</span>
          </>
        )
        if (chosen === undefined) {
          return (
            <li key={index}>
              <button type="button" class="choice" onClick={() => onChoose(index)}>
                {content}
              </button>
            </li>
          )
        }
        const isChosen = index === chosen
        return (
          <li key={index} class={right ? 'choice answered advised' : 'choice answered'}>
            {content}
            {(isChosen || right) && (
              <span class="verdict">
                {isChosen && right ? messages.chosenAdvised : isChosen ? messages.chosen : messages.advised}
                {right && <Icon name="check" />}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
