import type { ComponentChildren, JSX } from 'preact'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { DocumentStatus } from '../../utils/library/document-status.ts'
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
  const statusNow = getDocumentStatus(document, toIsoDate(new Date()), library)
  return (
    <div class="tags">
      <StatusTag status={partial && !past ? 'partial' : status} {...{ language, today }} />
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
    return formatFirstDay({ inForceFrom, issued }, language)
  }
}

/** The status of the rules of the user's own agency by the first day that they state; empty without one. */
export function OwnTextStatusLine(props: {
  facts: FirstDay
  status: DocumentStatus | undefined
  language: Language
  today: string
}): JSX.Element | null {
  const { facts, status, language, today } = props
  const date = formatFirstDay(facts, language)
  if (date === undefined) return null
  return (
    <div class="tags">
      {status && <StatusTag {...{ status, language, today }} />}
      <span>{date}</span>
    </div>
  )
}

type FirstDay = Pick<LegalDocument, 'inForceFrom' | 'issued'>

function formatFirstDay({ inForceFrom, issued }: FirstDay, language: Language): string | undefined {
  const messages = translate(libraryStatusMessages, language)
  if (inForceFrom) return messages.from(formatDate(inForceFrom))
  return issued ? messages.issued(formatDate(issued)) : undefined
}

type ShownStatus = DocumentStatus | 'partial'

const LOOKS: Readonly<Record<ShownStatus, readonly [look: string, icon: IconName]>> = {
  replaced: ['gone', 'swap'],
  expired: ['gone', 'swap'],
  partial: ['part', 'ask'],
  unclear: ['part', 'ask'],
  'not-yet': ['part', 'clock'],
  'in-force': ['live', 'check'],
}

function StatusTag(props: { status: ShownStatus; language: Language; today: string }): JSX.Element {
  const { status, language, today } = props
  const messages = translate(libraryStatusMessages, language)
  const [look, icon] = LOOKS[status]
  return (
    <span class={`status ${look}`}>
      <Icon name={icon} />
      {(isToday(today) ? messages.status : messages.statusThen)[status]}
    </span>
  )
}
