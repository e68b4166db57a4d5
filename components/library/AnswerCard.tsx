import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { ShortAnswer } from '../../utils/library/answers/answer-record.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'

interface AnswerCardProps {
  answer: ShortAnswer
  language: Language
  /** Whether a rule of the user's own agency, which may be stricter, is shown above it. */
  general: boolean
  onOpen(id: string): void
}

/** The one-line answer above the results, with the provisions it rests on. */
export function AnswerCard({ answer, language, general, onOpen }: AnswerCardProps): JSX.Element {
  const messages = translate(librarySearchMessages, language).answer
  return (
    <section class="answer" aria-label={messages.name}>
      <p class="label">
        <Icon name="pen" />
        <span>
          <b>{messages.name}</b>
          {general ? messages.general : messages.rest}
        </span>
      </p>
      <p class="says">
        <HighlightedText text={answer.says[language]} />
      </p>
      <ul class="rest-on">
        {answer.provisions.map((id) => (
          <li key={id}>
            <Icon name="doc" />
            <EntryLink id={id} language={language} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}
