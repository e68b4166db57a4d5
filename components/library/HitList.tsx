import type { JSX } from 'preact'
import { statusOn } from '../../utils/library/index.ts'
import { excerptOf } from '../../utils/library/search/excerpt.ts'
import type { SearchHit } from '../../utils/library/search/index.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import { EntryLink } from './EntryLink.tsx'
import { Rich } from './Rich.tsx'
import { StatusLine } from './StatusLine.tsx'

/** Most of a summary shown in a list, in UTF-16 units: two to three lines of the popup. */
const SHOWN = 150

/** Search results: citation, the words found, how the document stands, and its successor if it has one. */
export function HitList(props: {
  hits: readonly SearchHit[]
  language: Language
  today: string
  onOpen(id: string): void
}): JSX.Element {
  const { hits, language, today, onOpen } = props
  const words = say(libraryWords, language)
  return (
    <ul class="hits">
      {hits.map((hit) => {
        const status = statusOn(hit.document, today)
        const old = status === 'replaced' || status === 'expired'
        const successor = hit.provision?.successor ?? hit.document.replacedBy[0]
        const part = excerptOf(hit.summary, hit.marks.summary, SHOWN)
        return (
          <li key={hit.id} class={old ? 'old' : ''}>
            <EntryLink id={hit.id} language={language} onOpen={onOpen} class="title">
              <Rich text={hit.title} marks={hit.marks.title} />
            </EntryLink>
            <p class={old ? 'muted' : ''}>
              <Rich text={part.text} marks={part.marks} />
            </p>
            <StatusLine
              {...{ language, today, document: hit.document, provision: hit.provision }}
              also={hit.kind === 'provision' && !old ? words.digest : ''}
            >
              {old && successor && (
                <span>
                  {words.nowSee} <EntryLink id={successor} language={language} onOpen={onOpen} inline />
                </span>
              )}
            </StatusLine>
          </li>
        )
      })}
    </ul>
  )
}
