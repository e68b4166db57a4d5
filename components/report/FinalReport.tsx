import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { isWiped } from '../../utils/report/outbox/wipe-delivered.ts'
import { isNamedByAddress } from '../../utils/settings/recipient-name.ts'
import { ItemStateLabel } from './ItemStateLabel.tsx'
import { getItemPayload, getItemReport } from './item-report.ts'
import { describeItemState, getItemCategoryName } from './item-state.ts'
import { MoreMenu } from './MoreMenu.tsx'
import { type ItemActions, listItemChoices } from './OutboxList.tsx'
import { ReportSheet } from './ReportSheet.tsx'

/** Shows a report that is no longer a draft: its state, recipient and content, and the available actions. */
export function FinalReport(props: { item: OutboxItem; language: Language } & ItemActions): JSX.Element {
  const { item, language } = props
  const messages = translate(reportMessages, language)
  const previewMessages = translate(reportPreviewMessages, language)
  const report = getItemReport(item)
  const { first, more } = listItemChoices(item, messages, props)
  const others = (list: typeof more) => list.filter((choice) => choice.name !== messages.outbox.view)
  // A recipient that was asked for earlier is not where a letter went.
  const to = item.state === 'sent-elsewhere' ? item.handed?.to : item.recipient
  return (
    <section class="sheet-card read">
      <div role="status">
        <ItemStateLabel state={describeItemState(item, messages)} />
      </div>
      {to && (
        <p class="meta muted">
          {previewMessages.to} {to.name}
          {!isNamedByAddress(to) && ` (${to.address})`}
        </p>
      )}
      {isWiped(item) && <p>{messages.outbox.wiped}</p>}
      {report && (
        <ReportSheet report={report} leftOut={null} content={getItemPayload(item, report)} language={language} />
      )}
      <div class="acts-below">
        {others(first).map((choice) => (
          <button key={choice.name} type="button" class="btn line" onClick={choice.onChoose}>
            {choice.name}
          </button>
        ))}
        <MoreMenu name={messages.outbox.more(getItemCategoryName(item, messages))} choices={others(more)} />
      </div>
    </section>
  )
}
