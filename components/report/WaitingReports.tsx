import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { formatTime } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import { ItemStateLabel } from './ItemStateLabel.tsx'
import { describeItemState, getItemCategoryName, getItemExcerpt } from './item-state.ts'

/** The report just handed over: that it is kept, and how it goes on. */
export function SentReport(props: {
  item: OutboxItem
  language: Language
  onWithdraw(item: OutboxItem): void
}): JSX.Element {
  const { item, language } = props
  const messages = translate(reportMessages, language)
  const waits = item.state === 'queued' || item.state === 'undelivered'
  return (
    <section>
      <ArrivalTitle level={3}>{messages.tab.sentTitle}</ArrivalTitle>
      <p class="muted">{getItemExcerpt(item, messages)}</p>
      <div class="just-sent" role="status">
        <ItemStateLabel state={describeItemState(item, messages)} />
        {waits && (
          <button type="button" class="btn plain" onClick={() => props.onWithdraw(item)}>
            {messages.outbox.withdraw}
          </button>
        )}
      </div>
      {waits && !navigator.onLine && (
        <p class="banner">
          <Icon name="cloud" />
          {messages.tab.offline}
        </p>
      )}
    </section>
  )
}

/** Reports on their way, in short. In: the newest of them, and how many there are. */
export function WaitingReports(props: {
  items: readonly OutboxItem[]
  count: number
  language: Language
}): JSX.Element | null {
  const messages = translate(reportMessages, props.language)
  if (props.count === 0) return null
  return (
    <div>
      <p class="label-line">
        {messages.tab.waiting}
        <span class="count calm">{props.count}</span>
      </p>
      <ul class="list">
        {props.items.map((item) => (
          <li key={item.id} class="state">
            <Icon name="clock" />
            <b>{getItemCategoryName(item, messages)}</b>
            <span>{messages.savedAt(formatTime(item.queuedAt ?? item.savedAt))}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
