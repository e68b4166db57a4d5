import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar.ts'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { LastCapture } from '../../utils/report/capture/capture-status.ts'
import type { Report } from '../../utils/report/model/report.ts'
import type { Recipient, Settings } from '../../utils/settings/schema.ts'
import { usePictureAttached } from '../evidence/picture-attached.ts'
import { useRecipients } from '../hooks/use-managed-recipients.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { Still } from '../ui/EmptyState.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { Told } from '../ui/StatusMessage.tsx'
import { useDrain } from './drain-soon.ts'
import { OneReport } from './OneReport.tsx'
import { OpenReceived } from './OpenReceived.tsx'
import { countOf, type Filter, OutboxFilters, STATES_OF } from './OutboxFilters.tsx'
import { type ItemActions, OutboxList } from './OutboxList.tsx'
import { ReceivedReport } from './ReceivedReport.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { useHash } from './use-hash.ts'
import { useItemActions } from './use-item-actions.ts'
import { useLastCapture, useOutbox } from './use-outbox.ts'
import '../library/library.css'
import './outbox.css'
import './report.css'

/** Captures of which this page has nothing to say. */
const HERE_IDLE: readonly LastCapture['state'][] = ['taking', 'unread']
/** How many reports the list shows at first, and how many more at a press. */
const AT_ONCE = 50

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
  const words = say(reportWords, language)
  const capture = useLastCapture()
  const [id, open] = useHash()
  // The keyboard begins at the list for who comes back to it, not for who has just opened the page.
  const comesBack = useRef(false)
  if (id) comesBack.current = true
  const [filter, setFilter] = useState<Filter>('all')
  const [limit, setLimit] = useState(AT_ONCE)
  const { view, problem, reload } = useOutbox({ states: STATES_OF[filter], limit, id: id || undefined })
  const sending = useDrain()
  const done = useItemActions(language, (draft) => open(draft.id))
  const [received, setReceived] = useState<Report | null>(null)
  const actions: ItemActions = { ...done, onOpen: (item) => open(item.id) }
  const sendingProblem = sending ? words.sendingStopped[sending] : ''
  const problems = [
    // What to do where there was no post is said where posts are picked.
    (!id && capture && !HERE_IDLE.includes(capture.state) && words.captures[capture.state]) || '',
    sendingProblem,
    done.problem,
  ]
  const attached = usePictureAttached() === id && id !== ''
  const notice = done.notice || (attached ? words.outbox.pictureAttached : '')
  const told = <Told problems={problems} notice={notice} undo={done.undo} language={language} />
  const frame = (content: JSX.Element) => (
    <div class="page" lang={language}>
      <PageBar current="outbox" language={language} hrefs={hrefs} />
      <main class="page-main outbox">{content}</main>
    </div>
  )
  if (problem) {
    return frame(
      <Still glyph="tray" title={words.outbox.unreadable} text={words.problems[problem]}>
        <button type="button" class="btn main" onClick={reload}>
          {words.outbox.reload}
        </button>
      </Still>,
    )
  }
  // An item that was just opened is no lost one before it was looked for.
  if (!view || view.id !== (id || undefined)) return frame(<h2>{words.outbox.title}</h2>)
  if (id) {
    return frame(
      <OneReport
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
  const count = countOf(view.counts, filter)
  const shown = view.items.filter((item) => STATES_OF[filter].includes(item.state)).slice(0, limit)
  return frame(
    <>
      <ArrivalTitle level={2} take={comesBack.current}>
        {words.outbox.title}
      </ArrivalTitle>
      <p class="intro">{words.outbox.intro}</p>
      {told}
      {countOf(view.counts, 'all') === 0 ? (
        <Still glyph="tray" title={words.outbox.emptyTitle} text={words.outbox.emptyText} />
      ) : (
        <>
          <OutboxFilters counts={view.counts} filter={filter} language={language} onFilter={setFilter} />
          {shown.length === 0 && <p class="muted">{words.outbox.noneHere}</p>}
          {shown.length > 0 && <OutboxList items={shown} language={language} {...actions} />}
          {count > shown.length && shown.length > 0 && (
            <p class="acts-below">
              <button type="button" class="btn plain" onClick={() => setLimit(limit + AT_ONCE)}>
                {words.outbox.older(count - shown.length)}
              </button>
            </p>
          )}
          <p class="meta muted kept">{words.outbox.kept(keeping.keepDays, keeping.wipeDelivered)}</p>
        </>
      )}
      <OpenReceived
        language={language}
        onRead={(report) => {
          comesBack.current = true
          setReceived(report)
        }}
      />
    </>,
  )
}
