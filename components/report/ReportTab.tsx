import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { ItemState, OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Recipient, Settings } from '../../utils/settings/schema.ts'
import { useRecipients } from '../hooks/use-managed-recipients.ts'
import { Still } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Told } from '../ui/StatusMessage.tsx'
import type { SendingProblem } from './drain-soon.ts'
import { ReportDraft } from './ReportDraft.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { useItemActions } from './use-item-actions.ts'
import { useLastCapture, useOutbox } from './use-outbox.ts'
import { usePages } from './use-pages.ts'
import { Sent, Waiting } from './Waiting.tsx'
import '../library/library.css'
import './outbox.css'
import './report.css'

const SHOWN: readonly ItemState[] = ['draft', 'queued', 'sending']
/** How many reports on their way are named; the others are counted. */
const AT_ONCE = 5

const waits = (item: OutboxItem) => item.state === 'queued' || item.state === 'sending'

interface ReportTabProps {
  language: Language
  /** The user's own; the organisation's are added here. */
  recipients: readonly Recipient[]
  /** The recipient of each category, by its id. */
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  /** The tab whose page posts are picked on. */
  tab: number | undefined
  /** What kept the background from sending, if anything did. */
  sending?: SendingProblem
  onProvision(id: string): void
  /** Told when a preview takes the whole popup, and when it gives it back. */
  onWhole?(whole: boolean): void
}

/** The popup's tab "Báo cáo": the newest draft, what became of the report just sent, or how to begin. */
export function ReportTab(props: ReportTabProps): JSX.Element {
  const { language, defaults, memory, tab, sending = null, onProvision, onWhole } = props
  const recipients = useRecipients(props.recipients)
  const words = say(reportWords, language)
  const capture = useLastCapture()
  const pages = usePages(tab, words)
  const [sentId, setSentId] = useState<string>()
  const { view, problem, reload } = useOutbox({ states: SHOWN, limit: AT_ONCE, id: sentId })
  const actions = useItemActions(language, () => setSentId(undefined))
  if (problem) {
    return (
      <div class="view fill">
        <Still glyph="tray" title={words.outbox.unreadable} text={words.problems[problem]}>
          <button type="button" class="btn main" onClick={reload}>
            {words.outbox.reload}
          </button>
        </Still>
      </div>
    )
  }
  if (!view) return <div class="view fill" aria-busy="true" />
  const { items, counts } = view
  const taking = capture?.state === 'taking'
  const problems = [
    (!taking && capture && words.captures[capture.state]) || '',
    sending ? words.sendingStopped[sending] : '',
    pages.problem,
    actions.problem,
  ]
  const told = <Told problems={problems} notice={actions.notice} undo={actions.undo} language={language} />
  const draft = items.find((item) => item.state === 'draft')
  const sent = items.find((item) => item.id === sentId)
  // A post captured after the last send is what the user is at now.
  const writing = draft && (!sent || draft.createdAt > (sent.queuedAt ?? 0))
  if (writing && !taking) {
    return (
      <ReportDraft
        key={draft.id}
        item={draft}
        above={told}
        {...{ language, recipients, defaults, memory, tab, onProvision, onWhole }}
        onSettings={pages.openSettings}
        onSent={setSentId}
        onDrop={actions.onRemove}
        onPickOther={pages.pick}
        others={counts.draft > 1 ? { count: counts.draft - 1, onOpen: pages.openOutbox } : undefined}
        onOpenInTab={pages.openDraft}
      />
    )
  }
  return (
    <div class="view">
      <div class="stack">
        {told}
        {taking && (
          <p class="banner" role="status">
            {words.tab.taking}
          </p>
        )}
        {sent && !taking && <Sent item={sent} language={language} onWithdraw={actions.onWithdraw} />}
        {!sent && !taking && <Still glyph="tray" title={words.tab.emptyTitle} text={words.tab.emptyText} />}
        <Waiting
          items={items.filter((item) => item.id !== sentId && waits(item))}
          count={counts.queued + counts.sending - (sent && waits(sent) ? 1 : 0)}
          language={language}
        />
        <div class="begin">
          <button type="button" class="btn tonal big" onClick={pages.pick}>
            <Icon name="target" />
            {words.tab.pick}
          </button>
          {draft && sent && (
            <button type="button" class="btn plain" onClick={() => setSentId(undefined)}>
              {words.tab.otherDraft}
            </button>
          )}
          <button type="button" class="btn plain" onClick={pages.openOutbox}>
            {words.tab.openOutbox}
          </button>
        </div>
      </div>
    </div>
  )
}
