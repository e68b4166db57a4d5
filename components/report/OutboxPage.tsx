import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { LastCapture } from '../../utils/report/capture/last-capture.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import type { OutboxView } from '../../utils/report/outbox/outbox-view.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { usePictureAttached } from '../evidence/picture-attached.ts'
import { useRecipients } from '../hooks/use-managed-recipients.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { lazy } from '../ui/lazy.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { getRecipientsSuffix } from '../ui/report-return.ts'
import { StatusMessage } from '../ui/StatusMessage.tsx'
import { countFilteredItems, FILTER_STATES, type OutboxFilter, OutboxFilters } from './OutboxFilters.tsx'
import { type ItemActions, OutboxList } from './OutboxList.tsx'
import { ReceivedReportPicker } from './ReceivedReportPicker.tsx'
import { ReportDetails } from './ReportDetails.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { useOutboxDrain } from './request-drain.ts'
import { UnreadableOutbox } from './UnreadableOutbox.tsx'
import { useInterruptedRecovery } from './use-interrupted-recovery.ts'
import { useItemActions } from './use-item-actions.ts'
import { useLocationHash } from './use-location-hash.ts'
import { useLastCapture, useOutbox } from './use-outbox.ts'
import '../library/library.css'
import './outbox.css'
import './report.css'

const ReceivedReport = lazy(async () => (await import('./ReceivedReport.tsx')).ReceivedReport)

/** Outcomes of a capture that this page does not report. */
const UNREPORTED_CAPTURES: readonly LastCapture['state'][] = ['taking', 'unread']
/** Number of reports that the list shows at first, and that each press adds. */
const PAGE_SIZE = 50

interface OutboxPageProps {
  language: Language
  /** The user's recipients; the organisation's are added here. */
  recipients: readonly Recipient[]
  /** Recipient ids by category. */
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  /** How delivered reports are kept. */
  retention: Pick<Settings, 'keepDays' | 'wipeDelivered'>
  hrefs: Readonly<Record<PageId, string>>
  /** The item of the address, if it was read while the page was loaded. */
  begun?: OutboxItem
  onProvision(id: string): void
}

/** The outbox page: the list, or one report when the address has "#<id>". */
export function OutboxPage(props: OutboxPageProps): JSX.Element {
  const { language, defaults, memory, retention, hrefs, onProvision } = props
  const recipients = useRecipients(props.recipients)
  const messages = translate(reportMessages, language)
  const tabMessages = translate(reportTabMessages, language)
  const capture = useLastCapture()
  const [id, open] = useLocationHash()
  // The list takes the focus when the user returns to it, not when the page has just been opened.
  const isReturning = useRef(false)
  if (id) isReturning.current = true
  const [filter, setFilter] = useState<OutboxFilter>('all')
  const [limit, setLimit] = useState(PAGE_SIZE)
  const query = { states: FILTER_STATES[filter], limit, id: id || undefined }
  const { view, problem, early, reload } = useOutbox(query, props.begun)
  const sending = useOutboxDrain()
  useInterruptedRecovery((view?.counts.sending ?? 0) > 0)
  const done = useItemActions(language, (draft) => open(draft.id))
  const [received, setReceived] = useState<Report | null>(null)
  const actions: ItemActions = { ...done, onOpen: (item) => open(item.id) }
  const sendingProblem = sending ? tabMessages.sendingStopped[sending] : ''
  const problems = [
    // The place where the user picks posts explains what to do when no post was found.
    (!id && capture && !UNREPORTED_CAPTURES.includes(capture.state) && tabMessages.captures[capture.state]) || '',
    sendingProblem,
    done.problem,
  ]
  const attached = usePictureAttached() === id && id !== ''
  const notice = done.notice || (attached ? messages.outbox.pictureAttached : '')
  const status = <StatusMessage problems={problems} notice={notice} undo={done.undo} language={language} />
  const frame = (content: JSX.Element) => (
    <div class="page" lang={language}>
      <PageBar current="outbox" language={language} hrefs={hrefs} />
      <main class="page-main outbox">{content}</main>
    </div>
  )
  if (problem) return frame(<UnreadableOutbox problem={problem} language={language} onReload={reload} />)
  if (id && (early || view?.id === id)) {
    return frame(
      <ReportDetails
        item={early ?? view?.items.find((each) => each.id === id)}
        {...{ language, recipients, defaults, memory, onProvision, actions, status }}
        settingsHref={hrefs.options + getRecipientsSuffix(id)}
        onBack={() => open('')}
      />,
    )
  }
  // Until the view contains the requested id, the item counts as loading and not as missing.
  if (!view || view.id !== (id || undefined)) return frame(<h2>{messages.outbox.title}</h2>)
  if (received) {
    return frame(<ReceivedReport report={received} language={language} onBack={() => setReceived(null)} />)
  }
  return frame(
    <>
      <ArrivalTitle level={2} take={isReturning.current}>
        {messages.outbox.title}
      </ArrivalTitle>
      <p class="intro">{messages.outbox.intro}</p>
      {status}
      {countFilteredItems(view.counts, 'all') === 0 ? (
        <EmptyState glyph="tray" title={messages.outbox.emptyTitle} text={messages.outbox.emptyText} />
      ) : (
        <FilteredOutbox
          {...{ view, filter, limit, language, retention, actions }}
          onFilter={setFilter}
          onOlder={() => setLimit(limit + PAGE_SIZE)}
        />
      )}
      <ReceivedReportPicker
        language={language}
        onRead={(report) => {
          isReturning.current = true
          setReceived(report)
        }}
      />
    </>,
  )
}

/** The reports that the chosen filter shows, with the filters above and, when there are more, the way to older ones. */
function FilteredOutbox(props: {
  view: OutboxView
  filter: OutboxFilter
  /** Most reports that are shown. */
  limit: number
  language: Language
  retention: OutboxPageProps['retention']
  actions: ItemActions
  onFilter(filter: OutboxFilter): void
  onOlder(): void
}): JSX.Element {
  const { view, filter, limit, language, retention } = props
  const messages = translate(reportMessages, language).outbox
  const count = countFilteredItems(view.counts, filter)
  const shown = view.items.filter((item) => FILTER_STATES[filter].includes(item.state)).slice(0, limit)
  return (
    <>
      <OutboxFilters counts={view.counts} filter={filter} language={language} onFilter={props.onFilter} />
      {shown.length === 0 && <p class="muted">{messages.noneHere}</p>}
      {shown.length > 0 && <OutboxList items={shown} language={language} {...props.actions} />}
      {count > shown.length && shown.length > 0 && (
        <p class="acts-below">
          <button type="button" class="btn plain" onClick={props.onOlder}>
            {messages.older(count - shown.length)}
          </button>
        </p>
      )}
      <p class="meta muted kept">{messages.kept(retention.keepDays, retention.wipeDelivered)}</p>
    </>
  )
}
