import type { JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { isoDate } from '../../utils/library/dates.ts'
import type { Document, Provision } from '../../utils/library/index.ts'
import { statusOn } from '../../utils/library/index.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'

interface BannersProps {
  document: Document
  provision?: Provision
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
}

/** What must be known before a text is relied on: replaced, not checked enough, unclear, or for somebody else. */
export function Banners({ document, provision, language, roles, today, onOpen }: BannersProps): JSX.Element {
  const words = say(libraryWords, language)
  const library = useLibrary()
  const status = statusOn(document, today, library)
  const successor = provision?.successor ?? document.replacedBy[0]
  const partial = document.verification === 'partial' || provision?.verification === 'partial'
  const bound: readonly string[] = provision?.audience ?? ['everyone']
  const chosen = roles.filter((role) => role !== 'khac' && role !== 'phat-ngon')
  const forOthers = chosen.length > 0 && !bound.includes('everyone') && !chosen.some((role) => bound.includes(role))
  return (
    <>
      {(status === 'replaced' || status === 'expired' || document.replacedBy.length > 0) && (
        <div class="banner warn">
          <Icon name="swap" />
          <p>
            {words.banner.replaced}
            {successor && (
              <>
                {' '}
                {words.nowSee} <EntryLink id={successor} language={language} onOpen={onOpen} inline />.
              </>
            )}
          </p>
        </div>
      )}
      {partial && (
        <div class="banner warn">
          <Icon name="ask" />
          <p>{words.banner.partial}</p>
        </div>
      )}
      {/* How it stood on another day is told by itself (OnDay). */}
      {!partial && status === 'unclear' && today === isoDate(new Date()) && (
        <div class="banner">
          <Icon name="ask" />
          <p>{words.banner.unclear}</p>
        </div>
      )}
      {forOthers && (
        <div class="banner">
          <Icon name="person" />
          <p>{words.banner.otherRole}</p>
        </div>
      )}
    </>
  )
}
