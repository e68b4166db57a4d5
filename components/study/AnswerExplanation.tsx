import type { ComponentChildren, JSX, Ref } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Situation } from '../../utils/study/situation-model.ts'
import { EntryLink } from '../library/EntryLink.tsx'
import { Icon } from '../ui/Icon.tsx'

interface AnswerExplanationProps {
  situation: Situation
  language: Language
  /** The letter of the advised choice. */
  letter: string
  right: boolean
  /** The provision that a wrong choice is compared with, with its citation; undefined when there is none to show. */
  rule: string | undefined
  /** The paragraph, which gets the focus after an answer. */
  elementRef?: Ref<HTMLParagraphElement>
  onProvision(id: string): void
  /** Goes on to the next card. Absent where the answer was given before. */
  onNext?(): void
  /** What comes between the reason and its provisions. */
  children?: ComponentChildren
}

/**
 * Shows which choice is advised and why, after a wrong choice also the provision itself, the given children, and the
 * provisions that support it. Enter on the reason goes on.
 */
export function AnswerExplanation({
  situation,
  language,
  letter,
  right,
  rule,
  elementRef,
  onProvision,
  onNext,
  children,
}: AnswerExplanationProps): JSX.Element {
  const messages = translate(studyMessages, language)
  return (
    <>
      <p
        class="because"
        {...(elementRef && { ref: elementRef })}
        tabIndex={-1}
        onKeyDown={(event) => {
          // A key that is still held after choosing an answer repeats here.
          if (event.key === 'Enter' && !event.repeat) onNext?.()
        }}
      >
        <b class="strong">{messages.lead(letter, right)}</b> {situation.because[language]}
      </p>
      {!right && rule !== undefined && (
        <p class="rule meta">
          {messages.against} {rule}
        </p>
      )}
      {children}
      <ul class="cites">
        {situation.provisions.map((provision) => (
          <li key={provision} class="cite">
            <Icon name="doc" />
            <EntryLink id={provision} language={language} onOpen={onProvision} />
          </li>
        ))}
      </ul>
    </>
  )
}
