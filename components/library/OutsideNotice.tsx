import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchHit } from '../../utils/library/search/index.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { HitList } from './HitList.tsx'

/** The Ministry of Justice's database of law. How to hand it a query is not known, so the link leads to its start. */
const LAW_DATABASE = 'https://vbpl.vn/'
/** Questions the library answers, as examples. Vietnamese in both languages, as all everyday words are. */
const EXAMPLES = ['bị hack facebook báo ai', 'chụp công văn']

/**
 * Says that a question is outside the library instead of showing the nearest result as an answer. Results that share
 * words with it are folded.
 */
export function OutsideNotice(props: {
  hits: readonly SearchHit[]
  language: Language
  today: string
  onOpen(id: string): void
  onQuery(query: string): void
}): JSX.Element {
  const { hits, language, today, onOpen, onQuery } = props
  const messages = translate(librarySearchMessages, language).notInLibrary
  return (
    <>
      <EmptyState glyph="book" title={messages.title} text={messages.text}>
        <a class="btn line" href={LAW_DATABASE} target="_blank" rel="noreferrer">
          {messages.database}
          <Icon name="out" />
        </a>
      </EmptyState>
      <div class="start">
        <h3 class="strong">{messages.examples}</h3>
        <div class="chips">
          {EXAMPLES.map((example) => (
            <button key={example} type="button" class="chip small" onClick={() => onQuery(example)}>
              {example}
            </button>
          ))}
        </div>
      </div>
      {hits.length > 0 && (
        <details class="for-others">
          <summary>{messages.near(hits.length)}</summary>
          <HitList {...{ hits, language, today, onOpen }} />
        </details>
      )}
    </>
  )
}
