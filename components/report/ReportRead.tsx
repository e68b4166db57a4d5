import type { JSX } from 'preact'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { isWiped } from '../../utils/report/outbox/redact.ts'
import { MoreMenu } from './MoreMenu.tsx'
import { choices, type ItemActions } from './OutboxList.tsx'
import { ReportSheet } from './ReportSheet.tsx'
import { contentOf, reportOf } from './report-of.ts'
import { StateOf } from './StateOf.tsx'
import { aboutOf, shownState } from './state.ts'

/** A report that is final: how it stands, to whom it goes, what it holds, what can be done. */
export function ReportRead(props: { item: OutboxItem; language: Language } & ItemActions): JSX.Element {
  const { item, language } = props
  const words = say(reportWords, language)
  const report = reportOf(item)
  const { first, more } = choices(item, words, props)
  const others = (list: typeof more) => list.filter((choice) => choice.name !== words.outbox.view)
  return (
    <section class="sheet-card read">
      <div role="status">
        <StateOf state={shownState(item, words)} />
      </div>
      {item.recipient && (
        <p class="meta muted">
          {words.previewPage.to} {item.recipient.name} ({item.recipient.address})
        </p>
      )}
      {isWiped(item) && <p>{words.outbox.wiped}</p>}
      {report && <ReportSheet report={report} leftOut={null} content={contentOf(item, report)} language={language} />}
      <div class="acts-below">
        {others(first).map((choice) => (
          <button key={choice.name} type="button" class="btn line" onClick={choice.onChoose}>
            {choice.name}
          </button>
        ))}
        <MoreMenu name={words.outbox.more(aboutOf(item, words))} choices={others(more)} />
      </div>
    </section>
  )
}
