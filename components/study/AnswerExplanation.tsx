import type { JSX } from 'preact'
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
  /** The id of the paragraph, for `aria-describedby`. */
  id: string
  onProvision(id: string): void
}

/** Shows which choice is advised, why, and the provisions that support it. */
export function AnswerExplanation({
  situation,
  language,
  letter,
  right,
  id,
  onProvision,
}: AnswerExplanationProps): JSX.Element {
  const messages = translate(studyMessages, language)
  return (
    <>
      <p id={id}>
        <b class="strong">{messages.lead(letter, right)}</b> {situation.because[language]}
      </p>
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
