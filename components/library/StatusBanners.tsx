import type { JSX } from 'preact'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { LegalDocument, Provision } from '../../utils/library/index.ts'
import { getDocumentStatus } from '../../utils/library/index.ts'
import { isToday } from '../../utils/library/iso-dates.ts'
import { findCurrentSuccessors } from '../../utils/library/succession.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'

interface StatusBannersProps {
  document: LegalDocument
  provision?: Provision
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
}

/** Warnings before a reader relies on a text: replaced, not checked enough, unclear, or for another role. */
export function StatusBanners({
  document,
  provision,
  language,
  roles,
  today,
  onOpen,
}: StatusBannersProps): JSX.Element {
  const messages = translate(libraryStatusMessages, language)
  const library = useLibrary()
  const status = getDocumentStatus(document, today, library)
  const [successor] = findCurrentSuccessors(provision?.id ?? document.id, library)
  const partial = document.verification === 'partial' || provision?.verification === 'partial'
  const bound: readonly string[] = provision?.audience ?? ['everyone']
  const chosen = roles.filter((role) => role !== 'khac' && role !== 'phat-ngon' && role !== 'khong-chuyen-trach')
  const forOthers = chosen.length > 0 && !bound.includes('everyone') && !chosen.some((role) => bound.includes(role))
  return (
    <>
      {/* On a past day on which it was in force, a text that has ended since is no history: the views name today's. */}
      {(status === 'replaced' || status === 'expired') && (
        <div class="banner warn">
          <Icon name="swap" />
          <p>
            {messages.banner[status]}
            {successor && (
              <>
                {' '}
                {messages.nowSee} <EntryLink id={successor} language={language} onOpen={onOpen} inline />.
              </>
            )}
          </p>
        </div>
      )}
      {partial && (
        <div class="banner warn">
          <Icon name="ask" />
          <p>{messages.banner.partial}</p>
        </div>
      )}
      {/* The status on another day is shown by `PostDayBanner`. */}
      {!partial && status === 'unclear' && isToday(today) && (
        <div class="banner">
          <Icon name="ask" />
          <p>{messages.banner.unclear}</p>
        </div>
      )}
      {forOthers && (
        <div class="banner">
          <Icon name="person" />
          <p>{messages.banner.otherRole}</p>
        </div>
      )}
    </>
  )
}
