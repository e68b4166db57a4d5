import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { ShownChoice } from '../../utils/study/shuffle-choices.ts'
import { Icon } from '../ui/Icon.tsx'
import { useChoiceKeys } from './use-choice-keys.ts'

/** The letters before the choices, in the order they are shown. */
export const CHOICE_LETTERS = ['A', 'B', 'C', 'D'] as const

interface ChoiceListProps {
  shown: readonly ShownChoice[]
  language: Language
  /** Index (in the situation's own list) of the one that was chosen; undefined while it is open. */
  chosen: number | undefined
  onChoose(index: number): void
}

/** The choices: buttons while open; afterwards a list that tells by sign and word which was chosen and which is advised. */
export function ChoiceList({ shown, language, chosen, onChoose }: ChoiceListProps): JSX.Element {
  const messages = translate(studyMessages, language)
  const list = useRef<HTMLUListElement>(null)
  useChoiceKeys(list, chosen === undefined)
  return (
    <ul class="choices" ref={list} aria-label={messages.choices}>
      {shown.map(({ index, text, right }, place) => {
        const own = (
          <>
            <span class="letter">{CHOICE_LETTERS[place]}</span>
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
                {picked && right ? messages.chosenAdvised : picked ? messages.chosen : messages.advised}
                {right && <Icon name="check" />}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
