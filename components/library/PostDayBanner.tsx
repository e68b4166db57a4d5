import type { JSX } from 'preact'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { getPostDayStatus } from '../../utils/library/document-status.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { isToday } from '../../utils/library/iso-dates.ts'
import { findLawInForce } from '../../utils/library/law-in-force.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'
import { formatPostDayStatus } from './post-day-status-text.ts'

/**
 * For an old post: the status of a text on the post's day, and the law in force then if it was another one. Renders no
 * banner for today.
 */
export function PostDayBanner(props: {
  /** The id of the provision or document shown. */
  id: string
  document: LegalDocument
  day: string
  language: Language
  onOpen(id: string): void
}): JSX.Element | null {
  const { id, day, language } = props
  const library = useLibrary()
  if (isToday(day)) return null
  const messages = translate(libraryStatusMessages, language).onDay
  const inForce = findLawInForce(id, day, library)
  // The text itself was in force. Do not list others that were in force at the same time (two laws that one replaced),
  // because they did not apply instead of it.
  const others = inForce.includes(id) ? [] : inForce
  // The status line says that the text was in force.
  if (others.length === 0 && getPostDayStatus(props.document, day) === 'in-force') return null
  return (
    <div class="banner">
      <Icon name="clock" />
      <div>
        <p>{formatPostDayStatus(props.document, day, language)}.</p>
        {others.length > 0 && (
          <p>
            {messages.counted}{' '}
            {others.map((one, index) => (
              <span key={one}>
                {index > 0 && ', '}
                <EntryLink id={one} language={language} onOpen={props.onOpen} inline />
              </span>
            ))}
            .
          </p>
        )}
        {inForce.length === 0 && <p>{messages.nothing}</p>}
      </div>
    </div>
  )
}
