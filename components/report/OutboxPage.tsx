import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { LastCapture } from '../../utils/report/capture/last-capture.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { usePictureAttached } from '../evidence/picture-attached.ts'
import { useRecipients } from '../hooks/use-managed-recipients.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { StatusMessage } from '../ui/StatusMessage.tsx'
import { countFilteredItems, FILTER_STATES, type OutboxFilter, OutboxFilters } from './OutboxFilters.tsx'
import { type ItemActions, OutboxList } from './OutboxList.tsx'
import { ReceivedReport } from './ReceivedReport.tsx'
import { ReceivedReportPicker } from './ReceivedReportPicker.tsx'
import { ReportDetails } from './ReportDetails.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { useOutboxDrain } from './request-drain.ts'
import { useItemActions } from './use-item-actions.ts'
import { useLocationHash } from './use-location-hash.ts'
import { useLastCapture, useOutbox } from './use-outbox.ts'
import '../library/library.css'
import './outbox.css'
import './report.css'

/** Captures of which this page has nothing to say. */
const UNREPORTED_CAPTURES: readonly LastCapture['state'][] = ['taking', 'unread']
/** How many reports the list shows at first, and how many more at a press. */
const PAGE_SIZE = 50

interface OutboxPageProps {
  language: Language
  /** The user's own; the organisation's are added here. */
  recipients: readonly Recipient[]
  /** The recipient of each category, by its id. */
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  /** What stays of reports that have arrived. */
  keeping: Pick<Settings, 'keepDays' | 'wipeDelivered'>
  hrefs: Readonly<Record<PageId, string>>
  onProvision(id: string): void
}

/** The outbox page: the list, or with "#<id>" in the address one report. */
export function OutboxPage(props: OutboxPageProps): JSX.Element {
  const { language, defaults, memory, keeping, hrefs, onProvision } = props
  const recipients = useRecipients(props.recipients)
  const messages = translate(reportMessages, language)
  const capture = useLastCapture()
  const [id, open] = useLocationHash()
  // The keyboard begins at the list for who comes back to it, not for who has just opened the page.
  const comesBack = useRef(false)
  if (id) comesBack.current = true
  const [filter, setFilter] = useState<OutboxFilter>('all')
  const [limit, setLimit] = useState(PAGE_SIZE)
  const { view, problem, reload } = useOutbox({ states: FILTER_STATES[filter], limit, id: id || undefined })
  const sending = useOutboxDrain()
  const done = useItemActions(language, (draft) => open(draft.id))
  const [received, setReceived] = useState<Report | null>(null)
  const actions: ItemActions = { ...done, onOpen: (item) => open(item.id) }
  const sendingProblem = sending ? messages.sendingStopped[sending] : ''
  const problems = [
    // What to do where there was no post is said where posts are picked.
    (!id && capture && !UNREPORTED_CAPTURES.includes(capture.state) && messages.captures[capture.state]) || '',
    sendingProblem,
    done.problem,
  ]
  const attached = usePictureAttached() === id && id !== ''
  const notice = done.notice || (attached ? messages.outbox.pictureAttached : '')
  const told = <StatusMessage problems={problems} notice={notice} undo={done.undo} language={language} />
  const frame = (content: JSX.Element) => (
    <div class="page" lang={language}>
      <PageBar current="outbox" language={language} hrefs={hrefs} />
      <main class="page-main outbox">{content}</main>
    </div>
  )
  if (problem) {
    return frame(
      <EmptyState glyph="tray" title={messages.outbox.unreadable} text={messages.problems[problem]}>
        <button type="button" class="btn main" onClick={reload}>
          {messages.outbox.reload}
        </button>
      </EmptyState>,
    )
  }
  // An item that was just opened is no lost one before it was looked for.
  if (!view || view.id !== (id || undefined)) return frame(<h2>{messages.outbox.title}</h2>)
  if (id) {
    return frame(
      <ReportDetails
        item={view.items.find((each) => each.id === id)}
        {...{ language, recipients, defaults, memory, onProvision, actions, told }}
        settingsHref={`${hrefs.options}#recipients`}
        onBack={() => open('')}
      />,
    )
  }
  if (received) {
    return frame(<ReceivedReport report={received} language={language} onBack={() => setReceived(null)} />)
  }
  const count = countFilteredItems(view.counts, filter)
  const shown = view.items.filter((item) => FILTER_STATES[filter].includes(item.state)).slice(0, limit)
  return frame(
    <>
      <ArrivalTitle level={2} take={comesBack.current}>
        {messages.outbox.title}
      </ArrivalTitle>
      <p class="intro">{messages.outbox.intro}</p>
      {told}
      {countFilteredItems(view.counts, 'all') === 0 ? (
        <EmptyState glyph="tray" title={messages.outbox.emptyTitle} text={messages.outbox.emptyText} />
      ) : (
        <>
          <OutboxFilters counts={view.counts} filter={filter} language={language} onFilter={setFilter} />
          {shown.length === 0 && <p class="muted">{messages.outbox.noneHere}</p>}
          {shown.length > 0 && <OutboxList items={shown} language={language} {...actions} />}
          {count > shown.length && shown.length > 0 && (
            <p class="acts-below">
              <button type="button" class="btn plain" onClick={() => setLimit(limit + PAGE_SIZE)}>
                {messages.outbox.older(count - shown.length)}
              </button>
            </p>
          )}
          <p class="meta muted kept">{messages.outbox.kept(keeping.keepDays, keeping.wipeDelivered)}</p>
        </>
      )}
      <ReceivedReportPicker
        language={language}
        onRead={(report) => {
          comesBack.current = true
          setReceived(report)
        }}
      />
    </>,
  )
}
