import type { ReportMessages } from '../../utils/i18n/report/report-messages.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { findPrivateNumbers, maskText } from '../../utils/report/masking/mask-numbers.ts'
import { isHandoffOpen, type OutboxItem, type SendError } from '../../utils/report/model/outbox-item.ts'
import { isWiped } from '../../utils/report/outbox/wipe-delivered.ts'
import { formatTime } from '../ui/format-time.ts'
import type { IconName } from '../ui/Icon.tsx'

/** Failures after which the recipient may still have the report. */
const UNCERTAIN_FAILURES: readonly (SendError['kind'] | undefined)[] = ['network', 'timeout', 'interrupted']
/**
 * Length of the text that the excerpt is made from, in UTF-16 units: a number that begins in the excerpt ends in it.
 */
const EXCERPT_SOURCE_LENGTH = 200
const DAY = 24 * 60 * 60 * 1000

/** How the state of a report is shown: icon, style class, name, and lines of details. */
export interface ItemStateView {
  icon: IconName
  look: '' | 'late' | 'done'
  name: string
  lines: string[]
}

/** Describes the state of an item in the user's language. */
export function describeItemState(item: OutboxItem, messages: ReportMessages, now = Date.now()): ItemStateView {
  const text = messages.outbox
  const name = text.states[item.state]
  const settled = formatTime(item.settledAt ?? item.savedAt, now)
  const failure = item.lastError ? [text.failures[item.lastError.kind]] : []
  switch (item.state) {
    case 'draft':
      return describeDraft(item, messages, now)
    case 'queued': {
      const due = (item.nextAt ?? now) <= now
      return {
        icon: 'clock',
        look: '',
        name,
        lines: [due ? text.due : text.retryAt(formatTime(item.nextAt!, now)), ...failure],
      }
    }
    case 'sending':
      return { icon: 'going', look: '', name, lines: [text.attempt(item.attempts)] }
    case 'delivered':
      return { icon: 'done', look: 'done', name, lines: [text.receipt(settled, item.receipt)] }
    case 'sent-elsewhere':
      return {
        icon: 'send',
        look: '',
        name: item.handed ? text.sentBy[item.handed.way] : name,
        lines: [text.markedAt(settled)],
      }
    case 'rejected':
      return { icon: 'return', look: 'late', name, lines: [text.refused(settled, item.lastError)] }
    case 'undelivered': {
      const days = Math.max(1, Math.round(((item.settledAt ?? now) - (item.queuedAt ?? item.createdAt)) / DAY))
      return { icon: 'hold', look: 'late', name, lines: [text.gaveUp(days), ...failure] }
    }
    case 'withdrawn': {
      const mayHave = UNCERTAIN_FAILURES.includes(item.lastError?.kind) ? [text.mayHave] : []
      return { icon: 'gone', look: '', name, lines: [text.withdrawnAt(settled, item.attempts), ...mayHave] }
    }
  }
}

/**
 * A letter that was opened is mostly sent, so its row says that instead of “Đang viết”, until its sender answers. It
 * stays among the drafts.
 */
function describeDraft(item: OutboxItem, messages: ReportMessages, now: number): ItemStateView {
  const text = messages.outbox
  const { handed } = item
  const saved = messages.savedAt(formatTime(item.savedAt, now))
  if (!handed) return { icon: 'pen', look: '', name: text.states.draft, lines: [saved] }
  const handedAt = text.handedAt(text.handed[handed.way], formatTime(handed.at, now))
  if (!isHandoffOpen(item))
    return { icon: 'pen', look: '', name: text.states.draft, lines: [saved, `${handedAt}, ${text.changedSince}`] }
  return handed.way === 'email'
    ? { icon: 'send', look: '', name: text.handed.email, lines: [formatTime(handed.at, now), text.letterUnknown] }
    : { icon: 'pen', look: '', name: text.states.draft, lines: [saved, handedAt] }
}

/** Returns the name of an item's category. */
export function getItemCategoryName(item: OutboxItem, messages: ReportMessages): string {
  return item.form.category ? messages.categories[item.form.category] : messages.outbox.noCategory
}

/**
 * Returns the first words of an item's post. Other people's numbers are masked as in the report, because the list may
 * be visible to others on the screen.
 */
export function getItemExcerpt(item: OutboxItem, messages: ReportMessages): string {
  const beginning = (item.post.text || item.post.shared || '').slice(0, EXCERPT_SOURCE_LENGTH)
  const masked = findPrivateNumbers(beginning).filter(({ key }) => !item.form.shown?.includes(key))
  const text = toBidiSafeLine(maskText(beginning, masked))
  if (text === '') return isWiped(item) ? messages.outbox.wiped : messages.emptyText
  const chars = [...text]
  return messages.quote(chars.length > 90 ? `${chars.slice(0, 90).join('').trimEnd()}…` : text)
}
