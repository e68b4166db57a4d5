import type { ComponentChildren, JSX } from 'preact'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { LegalDocument, Provision } from '../../utils/library/index.ts'
import { getDocumentStatus } from '../../utils/library/index.ts'
import { formatDate, getPreviousDay, isToday, toIsoDate } from '../../utils/library/iso-dates.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'

interface StatusLineProps {
  document: LegalDocument
  provision?: Provision | undefined
  language: Language
  today: string
  /** Whether a text that was in force on a past day is also said to have ended today. */
  withToday?: boolean
  /** Text after the date, separated by a middle dot. */
  also?: string
  /** Content after the status: the successor. */
  children?: ComponentChildren
}

/** The status of a document, by text and icon first and colour second, with the relevant date. */
export function StatusLine(props: StatusLineProps): JSX.Element {
  const { document, provision, language, today, withToday, also, children } = props
  const messages = translate(libraryStatusMessages, language)
  const library = useLibrary()
  const partial = document.verification === 'partial' || provision?.verification === 'partial'
  const status = getDocumentStatus(document, today, library)
  const past = status === 'replaced' || status === 'expired'
  const [look, icon]: [string, IconName] = past
    ? ['gone', 'swap']
    : partial || status === 'unclear'
      ? ['part', 'ask']
      : status === 'not-yet'
        ? ['part', 'clock']
        : ['live', 'check']
  const names = isToday(today) ? messages.status : messages.statusThen
  const statusNow = getDocumentStatus(document, toIsoDate(new Date()), library)
  return (
    <div class="tags">
      <span class={`status ${look}`}>
        <Icon name={icon} />
        {names[partial && !past ? 'partial' : status]}
      </span>
      {withToday && !past && (statusNow === 'replaced' || statusNow === 'expired') && (
        <span class="status gone">
          <Icon name="swap" />
          {messages.nowEnded[statusNow]}
        </span>
      )}
      <span>{[dateOf(document, past), also].filter(Boolean).join(' · ')}</span>
      {children}
    </div>
  )

  function dateOf({ inForceFrom, inForceTo, issued }: LegalDocument, ended: boolean): string | undefined {
    if (ended) return inForceTo ? messages.until(formatDate(inForceTo)) : undefined
    if (inForceFrom && inForceTo) return messages.period(formatDate(inForceFrom), formatDate(getPreviousDay(inForceTo)))
    if (inForceFrom) return messages.from(formatDate(inForceFrom))
    return issued ? messages.issued(formatDate(issued)) : undefined
  }
}
