import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { ShortAnswer } from '../../utils/library/answers/answer-record.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'

/** The one-line answer above the results, with the provisions it rests on. */
export function AnswerCard(props: { answer: ShortAnswer; language: Language; onOpen(id: string): void }): JSX.Element {
  const { answer, language, onOpen } = props
  const messages = translate(librarySearchMessages, language).answer
  return (
    <section class="answer" aria-label={messages.name}>
      <p class="label">
        <Icon name="pen" />
        <span>
          <b>{messages.name}</b>
          {messages.rest}
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
