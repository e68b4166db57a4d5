import type { JSX } from 'preact'
import { type ReportMessages, reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { formatTime } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import { ItemStateLabel } from './ItemStateLabel.tsx'
import { describeItemState, getItemCategoryName, getItemExcerpt } from './item-state.ts'

/** Shows the report just queued: that it is stored, and its state. */
export function SentReport(props: {
  item: OutboxItem
  language: Language
  onWithdraw(item: OutboxItem): void
}): JSX.Element {
  const { item, language } = props
  const messages = translate(reportMessages, language)
  const tabMessages = translate(reportTabMessages, language)
  const isWaiting = item.state === 'queued' || item.state === 'undelivered'
  return (
    <section>
      <ArrivalTitle level={3}>{tabMessages.tab.sentTitle}</ArrivalTitle>
      <p class="muted">{getItemExcerpt(item, messages)}</p>
      <div class="just-sent" role="status">
        <ItemStateLabel state={describeItemState(item, messages)} />
        {isWaiting && (
          <button type="button" class="btn plain" onClick={() => props.onWithdraw(item)}>
            {messages.outbox.withdraw}
          </button>
        )}
      </div>
      {isWaiting && !navigator.onLine && (
        <p class="banner">
          <Icon name="cloud" />
          {tabMessages.tab.offline}
        </p>
      )}
    </section>
  )
}

/** Lists the newest waiting reports. `count` is the number of all waiting reports. */
export function WaitingReports(props: {
  items: readonly OutboxItem[]
  count: number
  language: Language
}): JSX.Element | null {
  const messages = translate(reportMessages, props.language)
  const tabMessages = translate(reportTabMessages, props.language)
  if (props.count === 0) return null
  return (
    <div>
      <p class="label-line">
        {tabMessages.tab.waiting}
        <span class="count calm">{props.count}</span>
      </p>
      <ul class="list">
        {props.items.map((item) => (
          <ErrorBoundary key={item.id} fallback={<li class="state">{messages.outbox.broken}</li>}>
            <WaitingRow item={item} messages={messages} />
          </ErrorBoundary>
        ))}
      </ul>
    </div>
  )
}

function WaitingRow({ item, messages }: { item: OutboxItem; messages: ReportMessages }): JSX.Element {
  return (
    <li class="state">
      <Icon name="clock" />
      <b>{getItemCategoryName(item, messages)}</b>
      <span>{messages.savedAt(formatTime(item.queuedAt ?? item.savedAt))}</span>
    </li>
  )
}
