import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { isLetterOpen, type OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { formatTime } from '../ui/format-time.ts'
import { type HandoffActions, HandoffQuestion } from './HandoffQuestion.tsx'
import { getItemCategoryName, getItemExcerpt } from './item-state.ts'

interface UnfinishedReportProps extends HandoffActions {
  item: OutboxItem
  language: Language
  /** Called when the user goes on writing. */
  onContinue(): void
  /** Called when the user deletes the draft. */
  onDrop(item: OutboxItem): void
}

/**
 * Says which report is unfinished, or waits for the answer whether its letter went out, next to the way to a new one,
 * and offers to go on with it or to drop it.
 */
export function UnfinishedReport(props: UnfinishedReportProps): JSX.Element {
  const { item, language } = props
  const messages = translate(reportMessages, language)
  const { tab } = translate(reportTabMessages, language)
  const { site, kind } = item.post
  const isAsked = isLetterOpen(item)
  return (
    <section class="unfinished" aria-labelledby="unfinished">
      <h3 id="unfinished">{(isAsked ? tab.unanswered : tab.unfinished)(getItemCategoryName(item, messages))}</h3>
      <p class="meta muted">
        {messages.place(site, kind)} · {messages.savedAt(formatTime(item.savedAt))}
      </p>
      <p>{getItemExcerpt(item, messages)}</p>
      <HandoffQuestion {...props} />
      <div class="acts">
        <button type="button" class="btn plain" onClick={() => props.onDrop(item)}>
          {tab.drop}
        </button>
        <button type="button" class={isAsked ? 'btn plain' : 'btn line'} onClick={props.onContinue}>
          {messages.outbox.write}
        </button>
      </div>
    </section>
  )
}
