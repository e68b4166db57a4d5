import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { LibraryProvider } from '../library/LibraryProvider.tsx'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Icon } from '../ui/Icon.tsx'
import { FinalReport } from './FinalReport.tsx'
import type { ItemActions } from './OutboxList.tsx'
import { ReportDraft } from './ReportDraft.tsx'
import type { ReporterMemory } from './reporter-memory.ts'

interface ReportDetailsProps {
  /** Undefined when no item with the requested id exists. */
  item: OutboxItem | undefined
  language: Language
  recipients: readonly Recipient[]
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  actions: ItemActions
  /** Result of the last action. */
  status: JSX.Element
  settingsHref: string
  onProvision(id: string): void
  onBack(): void
}

/** Shows one report in a page: the form of a draft, otherwise the final report. */
export function ReportDetails(props: ReportDetailsProps): JSX.Element {
  const { item, language, actions, status } = props
  const messages = translate(reportMessages, language).outbox
  const isDraft = item?.state === 'draft'
  return (
    <div class="one">
      <p>
        <button type="button" class="btn quiet" onClick={props.onBack}>
          <Icon name="back" />
          {messages.backToList}
        </button>
      </p>
      {/* Sending or withdrawing removes the pressed button, so a new key moves the focus to the title. */}
      <ArrivalTitle level={2} key={isDraft ? 'writing' : item?.state === 'withdrawn' ? 'withdrawn' : 'final'}>
        {isDraft ? messages.writing : messages.one}
      </ArrivalTitle>
      {!isDraft && status}
      {!item && <p class="banner">{messages.notFound}</p>}
      <ErrorBoundary key={item?.id} fallback={<p class="banner">{messages.broken}</p>}>
        {item && !isDraft && <FinalReport item={item} language={language} {...actions} />}
        {item && isDraft && (
          <div class="sheet-card">
            <LibraryProvider>
              <ReportDraft
                key={item.id}
                item={item}
                above={status}
                language={language}
                recipients={props.recipients}
                defaults={props.defaults}
                memory={props.memory}
                onProvision={props.onProvision}
                onSettings={() => location.assign(props.settingsHref)}
                onSent={() => undefined}
                onMarkSent={actions.onMarkSent}
                onMarkNotSent={actions.onMarkNotSent}
                onDrop={(draft) => {
                  actions.onRemove(draft)
                  props.onBack()
                }}
              />
            </LibraryProvider>
          </div>
        )}
      </ErrorBoundary>
    </div>
  )
}
