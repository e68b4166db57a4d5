import type { JSX } from 'preact'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { toIsoDate } from '../../utils/library/iso-dates.ts'
import { findLawInForce } from '../../utils/library/law-in-force.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'
import { formatPostDayStatus } from './post-day-status-text.ts'

/** For an old post: how a text stood on its day, and what counted then where that was another one. Nothing for today. */
export function PostDayBanner(props: {
  /** Of the provision or document that is read. */
  id: string
  document: LegalDocument
  day: string
  language: Language
  onOpen(id: string): void
}): JSX.Element | null {
  const { id, day, language } = props
  const library = useLibrary()
  if (day === toIsoDate(new Date())) return null
  const messages = translate(libraryMessages, language).onDay
  const counted = findLawInForce(id, day, library)
  // What is read held itself: what held beside it (two laws that one replaced) is not the law instead of it.
  const others = counted.includes(id) ? [] : counted
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
        {counted.length === 0 && <p>{messages.nothing}</p>}
      </div>
    </div>
  )
}
