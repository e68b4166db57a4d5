import { Fragment, type JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { ShortAnswer } from '../../utils/library/answers/answer-record.ts'
import { formatProvisionPath } from '../../utils/library/citation-table.ts'
import { createExcerpt } from '../../utils/library/search/excerpt.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'

/** Maximum length of what is said of a provision, in UTF-16 units: two lines of the popup. */
const MAX_EXCERPT_LENGTH = 110

interface AnswerCardProps {
  answer: ShortAnswer
  language: Language
  /** Whether a rule of the user's own agency, which may be stricter, is shown above it. */
  general: boolean
  /** Whether there is no result below it: then it says of each provision what is in it. */
  alone: boolean
  onOpen(id: string): void
}

/** The one-line answer above the results, with the provisions it rests on. */
export function AnswerCard({ answer, language, general, alone, onOpen }: AnswerCardProps): JSX.Element {
  const messages = translate(librarySearchMessages, language).answer
  const library = useLibrary()
  const describe = (id: string) => library.provision(id)?.summary[language] ?? ''
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
        {groupByArticle(answer.provisions).map(([whole, ids]) => (
          <li key={whole}>
            <Icon name="doc" />
            <div>
              <EntryLink id={whole} language={language} onOpen={onOpen} />
              {ids
                .filter((id) => id !== whole)
                .map((id) => (
                  <Fragment key={id}>
                    {', '}
                    <EntryLink id={id} language={language} onOpen={onOpen}>
                      {formatProvisionPath(id.slice(whole.length), language)}
                    </EntryLink>
                  </Fragment>
                ))}
              {alone &&
                ids.map((id) => (
                  <p key={id} class="muted">
                    {createExcerpt(describe(id), [], MAX_EXCERPT_LENGTH).text}
                  </p>
                ))}
            </div>
          </li>
        ))}
      </ul>
      {alone && <p class="alone">{messages.alone}</p>}
    </section>
  )
}

/** Groups the parts of an article with the article, where that is cited, too: in two lines they look like one twice. */
function groupByArticle(ids: readonly string[]): [whole: string, ids: string[]][] {
  const findWhole = (id: string) =>
    ids.find((whole) => id.startsWith(`${whole}.`) && formatProvisionPath(id.slice(whole.length), 'vi') !== '')
  return [...Map.groupBy(ids, (id) => findWhole(id) ?? id)]
}
