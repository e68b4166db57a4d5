import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { ItemState, OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { useRecipients } from '../hooks/use-managed-recipients.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Icon } from '../ui/Icon.tsx'
import { StatusMessage } from '../ui/StatusMessage.tsx'
import { ReportDraft } from './ReportDraft.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import type { DrainProblem } from './request-drain.ts'
import { UnfinishedReport } from './UnfinishedReport.tsx'
import { UnreadableOutbox } from './UnreadableOutbox.tsx'
import { useInterruptedRecovery } from './use-interrupted-recovery.ts'
import { useItemActions } from './use-item-actions.ts'
import { type PageInFront, useOpenDraft } from './use-open-draft.ts'
import { useLastCapture, useOutbox } from './use-outbox.ts'
import { useReportNavigation } from './use-report-navigation.ts'
import { SentReport, WaitingReports } from './WaitingReports.tsx'
import '../library/library.css'
import './outbox.css'
import './report.css'

const SHOWN_STATES: readonly ItemState[] = ['draft', 'queued', 'sending']
/** Most waiting reports that are listed; the others are counted. */
const MAX_WAITING_SHOWN = 5

const isWaiting = (item: OutboxItem) => item.state === 'queued' || item.state === 'sending'

interface ReportTabProps {
  language: Language
  /** The user's recipients; the organisation's are added here. */
  recipients: readonly Recipient[]
  /** Recipient ids by category. */
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  /** The page in which posts are picked. */
  page: PageInFront
  /** Why the background stopped sending; null when it did not. */
  sending?: DrainProblem
  onProvision(id: string): void
  /** Called with true when a preview takes the whole popup, and with false when it leaves it. */
  onPreviewChange?(whole: boolean): void
}

/** The popup's tab "Báo cáo": the newest draft, the report just sent, or how to begin. */
export function ReportTab(props: ReportTabProps): JSX.Element {
  const { language, defaults, memory, page, sending = null, onProvision, onPreviewChange } = props
  const recipients = useRecipients(props.recipients)
  const tabMessages = translate(reportTabMessages, language)
  const capture = useLastCapture()
  const picked = page.site === 'zalo' ? 'message' : 'post'
  const pages = useReportNavigation(page.tab, tabMessages)
  const [sentId, setSentId] = useState<string>()
  const { view, problem, reload } = useOutbox({ states: SHOWN_STATES, limit: MAX_WAITING_SHOWN, id: sentId })
  const draft = view?.items.find((item) => item.state === 'draft')
  const { isOpen, open } = useOpenDraft(draft, capture, page)
  useInterruptedRecovery((view?.counts.sending ?? 0) > 0)
  const actions = useItemActions(language, () => setSentId(undefined))
  if (problem) {
    return (
      <div class="view fill">
        <UnreadableOutbox problem={problem} language={language} onReload={reload} />
      </div>
    )
  }
  if (!view) return <div class="view fill" aria-busy="true" />
  const { items, counts } = view
  const taking = capture?.state === 'taking'
  const problems = [
    (!taking && capture && tabMessages.captures[capture.state]) || '',
    sending ? tabMessages.sendingStopped[sending] : '',
    pages.problem,
    actions.problem,
  ]
  const status = <StatusMessage problems={problems} notice={actions.notice} undo={actions.undo} language={language} />
  const sent = items.find((item) => item.id === sentId)
  // A draft captured after the last send replaces the sent report.
  const writing = draft && isOpen && (!sent || draft.createdAt > (sent.queuedAt ?? 0))
  if (isOpen === undefined && !taking && !sent) return <div class="view fill" aria-busy="true" />
  const broken = <p class="banner">{translate(reportMessages, language).outbox.broken}</p>
  const outboxButton = (
    <button type="button" class="btn plain" onClick={pages.openOutbox}>
      {counts.draft > 1 ? tabMessages.tab.otherDrafts(counts.draft - 1) : tabMessages.tab.openOutbox}
    </button>
  )
  const pickButton = (
    <button type="button" class="btn tonal big" onClick={pages.pick}>
      <Icon name="target" />
      {tabMessages.tab.pick(picked)}
    </button>
  )
  if (writing && !taking) {
    const brokenDraft = (
      <div class="view">
        <div class="stack">
          {status}
          {broken}
          <div class="begin">
            {pickButton}
            {outboxButton}
          </div>
        </div>
      </div>
    )
    // A damaged draft may have no post. Its picture and reactions are not on a page of another site.
    const isOtherSite = page.site !== undefined && page.site !== draft.post?.site
    return (
      <ErrorBoundary key={draft.id} fallback={brokenDraft}>
        <ReportDraft
          key={draft.id}
          item={draft}
          above={status}
          {...{ language, recipients, defaults, memory, onProvision, onPreviewChange }}
          tab={isOtherSite ? undefined : page.tab}
          onSettings={() => pages.openRecipients(draft.id)}
          onSent={setSentId}
          onMarkSent={actions.onMarkSent}
          onMarkNotSent={actions.onMarkNotSent}
          onDrop={actions.onRemove}
          onPickOther={pages.pick}
          others={counts.draft > 1 ? { count: counts.draft - 1, onOpen: pages.openOutbox } : undefined}
          onOpenInTab={pages.openDraft}
        />
      </ErrorBoundary>
    )
  }
  return (
    <div class="view">
      <div class="stack">
        {status}
        {taking && (
          <p class="banner" role="status">
            {tabMessages.tab.taking}
          </p>
        )}
        {sent && !taking && (
          <ErrorBoundary key={sent.id} fallback={broken}>
            <SentReport item={sent} language={language} onWithdraw={actions.onWithdraw} />
          </ErrorBoundary>
        )}
        {!sent && !taking && !draft && (
          <EmptyState glyph="tray" title={tabMessages.tab.emptyTitle} text={tabMessages.tab.emptyText(picked)}>
            {recipients.length === 0 && <p class="meta muted">{tabMessages.tab.noRecipient}</p>}
          </EmptyState>
        )}
        {!sent && !taking && draft && (
          <div class="begin-new">
            <h3>{tabMessages.tab.newTitle}</h3>
            <p class="muted">{tabMessages.tab.emptyText(picked)}</p>
          </div>
        )}
        <div class="begin">{pickButton}</div>
        {draft && !taking && (
          <ErrorBoundary key={draft.id} fallback={broken}>
            <UnfinishedReport
              item={draft}
              language={language}
              onContinue={() => {
                setSentId(undefined)
                open()
              }}
              onDrop={actions.onRemove}
              onMarkSent={actions.onMarkSent}
              onMarkNotSent={actions.onMarkNotSent}
            />
          </ErrorBoundary>
        )}
        <WaitingReports
          items={items.filter((item) => item.id !== sentId && isWaiting(item))}
          count={counts.queued + counts.sending - (sent && isWaiting(sent) ? 1 : 0)}
          language={language}
        />
        <div class="begin">{outboxButton}</div>
      </div>
    </div>
  )
}
