import type { JSX } from 'preact'
import { type ReportMessages, reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { REPORT_FILE_FORMATS, type ReportFileFormat } from '../../utils/report/export/report-file.ts'
import { isHandoffOpen, isLetterOpen, type OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { isWiped } from '../../utils/report/outbox/wipe-delivered.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { ItemStateLabel } from './ItemStateLabel.tsx'
import { describeItemState, getItemCategoryName, getItemExcerpt } from './item-state.ts'
import { MoreMenu } from './MoreMenu.tsx'

/** Actions on the items of the outbox. */
export interface ItemActions {
  /** Opens a draft for editing, or shows a final report. */
  onOpen(item: OutboxItem): void
  /** Makes a report due now. Must be called synchronously in the click. */
  onSendNow(item: OutboxItem): void
  onWithdraw(item: OutboxItem): void
  /** Marks a handed-over draft as sent, or as not sent. */
  onMarkSent(item: OutboxItem): void
  onMarkNotSent(item: OutboxItem): void
  /** Turns a report that did not arrive into a draft again. */
  onReopen(item: OutboxItem): void
  onCopy(item: OutboxItem): void
  /** Copies the address that a letter was written to. */
  onCopyAddress(item: OutboxItem): void
  onFile(item: OutboxItem, format: ReportFileFormat): void
  onRemove(item: OutboxItem): void
}

/** Lists reports, the newest first: state, subject and actions. */
export function OutboxList(props: { items: readonly OutboxItem[]; language: Language } & ItemActions): JSX.Element {
  return (
    <ul class="out sheet-card">
      {props.items.map((item) => (
        <ErrorBoundary key={item.id} fallback={<BrokenRow {...props} item={item} />}>
          <OutboxRow {...props} item={item} />
        </ErrorBoundary>
      ))}
    </ul>
  )
}

interface OutboxRowProps extends ItemActions {
  item: OutboxItem
  language: Language
}

function OutboxRow(props: OutboxRowProps): JSX.Element {
  const { item, language } = props
  const messages = translate(reportMessages, language)
  const { first, more } = listItemChoices(item, messages, props)
  return (
    <li>
      <ItemStateLabel state={describeItemState(item, messages)} />
      <div class="what">
        <p class="strong about" id={`about-${item.id}`}>
          {getItemCategoryName(item, messages)}
        </p>
        <p class="meta muted">{messages.place(item.post.site, item.post.kind)}</p>
        <p>{getItemExcerpt(item, messages)}</p>
      </div>
      <div class="do">
        {first.map((choice, index) => (
          <button
            key={choice.name}
            type="button"
            aria-describedby={`about-${item.id}`}
            class={index === first.length - 1 ? 'btn line' : 'btn plain'}
            onClick={choice.onChoose}
          >
            {choice.name}
          </button>
        ))}
        <MoreMenu name={messages.outbox.more(getItemCategoryName(item, messages))} choices={more} />
      </div>
    </li>
  )
}

/** Shown for a stored report that cannot be drawn, so that it hides no other and can still be deleted. */
function BrokenRow({ item, language, onRemove }: OutboxRowProps): JSX.Element {
  const { outbox } = translate(reportMessages, language)
  return (
    <li>
      <div class="what">
        <p>{outbox.broken}</p>
      </div>
      <div class="do">
        <button type="button" class="btn line" onClick={() => onRemove(item)}>
          {outbox.remove}
        </button>
      </div>
    </li>
  )
}

interface ItemChoice {
  name: string
  onChoose(): void
}

/** Returns the buttons of a row (`first`, the main one last) and the choices of its menu (`more`). */
export function listItemChoices(
  item: OutboxItem,
  messages: ReportMessages,
  actions: ItemActions,
): { first: ItemChoice[]; more: ItemChoice[] } {
  const text = messages.outbox
  const open = (name: string) => ({ name, onChoose: () => actions.onOpen(item) })
  const withdraw = { name: text.withdraw, onChoose: () => actions.onWithdraw(item) }
  const [file, ...files] = REPORT_FILE_FORMATS.map((format) => ({
    name: messages.files[format],
    onChoose: () => actions.onFile(item, format),
  }))
  const copy = { name: text.copy, onChoose: () => actions.onCopy(item) }
  const remove = { name: text.remove, onChoose: () => actions.onRemove(item) }
  const take = item.form.category && !isWiped(item) ? [copy, file!, ...files] : []
  const again = (name: string) => ({ name, onChoose: () => actions.onReopen(item) })
  const now = (name: string) => ({ name, onChoose: () => actions.onSendNow(item) })
  switch (item.state) {
    case 'draft':
      return listDraftChoices(item, open(text.write), [...take, remove], messages, actions)
    case 'queued':
      return { first: [withdraw, now(text.sendNow)], more: [open(text.view), ...take, remove] }
    case 'sending':
      return { first: [], more: [open(text.view), ...take] }
    case 'delivered':
      return { first: [open(text.view)], more: [...take, remove] }
    case 'sent-elsewhere':
      return { first: [open(text.view)], more: [again(text.writeAgain), ...take, remove] }
    case 'rejected':
      return { first: [again(text.edit)], more: [open(text.view), ...take, remove] }
    case 'undelivered':
      return {
        first: [file!, now(text.retry)],
        more: [open(text.view), withdraw, again(text.edit), copy, ...files, remove],
      }
    case 'withdrawn':
      return { first: [], more: [open(text.view), again(text.writeAgain), ...take, remove] }
  }
}

/**
 * A handed-over draft can be marked as sent or as not sent. After an e-mail both answers are buttons, and “sent” is the
 * main one; otherwise “not sent” is in the menu.
 */
function listDraftChoices(
  item: OutboxItem,
  write: ItemChoice,
  more: ItemChoice[],
  messages: ReportMessages,
  actions: ItemActions,
): { first: ItemChoice[]; more: ItemChoice[] } {
  if (!isHandoffOpen(item) || !item.form.category) return { first: [write], more }
  const isLetter = isLetterOpen(item)
  const { sent: sentName, sentLetter, copyAddress } = messages.outbox
  const sent = { name: isLetter ? sentLetter : sentName, onChoose: () => actions.onMarkSent(item) }
  const address = item.handed?.to ? [{ name: copyAddress, onChoose: () => actions.onCopyAddress(item) }] : []
  const notSent = { name: messages.outbox.notSent, onChoose: () => actions.onMarkNotSent(item) }
  return isLetter
    ? { first: [write, notSent, sent], more: [...address, ...more] }
    : { first: [sent, write], more: [notSent, ...more] }
}
