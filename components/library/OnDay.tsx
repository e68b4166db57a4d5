import type { JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { isoDate } from '../../utils/library/dates.ts'
import type { Document } from '../../utils/library/index.ts'
import { lawOn } from '../../utils/library/law-on.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'
import { standingText } from './standing-text.ts'

/** For an old post: how a text stood on its day, and what counted then where that was another one. Nothing for today. */
export function OnDay(props: {
  /** Of the provision or document that is read. */
  id: string
  document: Document
  day: string
  language: Language
  onOpen(id: string): void
}): JSX.Element | null {
  const { id, day, language } = props
  const library = useLibrary()
  if (day === isoDate(new Date())) return null
  const words = say(libraryWords, language).onDay
  const counted = lawOn(id, day, library)
  // What is read held itself: what held beside it (two laws that one replaced) is not the law instead of it.
  const others = counted.includes(id) ? [] : counted
  return (
    <div class="banner">
      <Icon name="clock" />
      <div>
        <p>{standingText(props.document, day, language)}.</p>
        {others.length > 0 && (
          <p>
            {words.counted}{' '}
            {others.map((one, index) => (
              <span key={one}>
                {index > 0 && ', '}
                <EntryLink id={one} language={language} onOpen={props.onOpen} inline />
              </span>
            ))}
            .
          </p>
        )}
        {counted.length === 0 && <p>{words.nothing}</p>}
      </div>
    </div>
  )
}
