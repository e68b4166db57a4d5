import type { JSX } from 'preact'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { when } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import { StateOf } from './StateOf.tsx'
import { aboutOf, beginningOf, shownState } from './state.ts'

/** The report just handed over: that it is kept, and how it goes on. */
export function Sent(props: { item: OutboxItem; language: Language; onWithdraw(item: OutboxItem): void }): JSX.Element {
  const { item, language } = props
  const words = say(reportWords, language)
  const waits = item.state === 'queued' || item.state === 'undelivered'
  return (
    <section>
      <ArrivalTitle level={3}>{words.tab.sentTitle}</ArrivalTitle>
      <p class="muted">{beginningOf(item, words)}</p>
      <div class="just-sent" role="status">
        <StateOf state={shownState(item, words)} />
        {waits && (
          <button type="button" class="btn plain" onClick={() => props.onWithdraw(item)}>
            {words.outbox.withdraw}
          </button>
        )}
      </div>
      {waits && !navigator.onLine && (
        <p class="banner">
          <Icon name="cloud" />
          {words.tab.offline}
        </p>
      )}
    </section>
  )
}

/** Reports on their way, in short. In: the newest of them, and how many there are. */
export function Waiting(props: {
  items: readonly OutboxItem[]
  count: number
  language: Language
}): JSX.Element | null {
  const words = say(reportWords, props.language)
  if (props.count === 0) return null
  return (
    <div>
      <p class="label-line">
        {words.tab.waiting}
        <span class="count calm">{props.count}</span>
      </p>
      <ul class="list">
        {props.items.map((item) => (
          <li key={item.id} class="state">
            <Icon name="clock" />
            <b>{aboutOf(item, words)}</b>
            <span>{words.savedAt(when(item.queuedAt ?? item.savedAt))}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
