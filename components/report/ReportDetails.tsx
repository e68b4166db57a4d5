import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { Icon } from '../ui/Icon.tsx'
import { lazy } from '../ui/lazy.tsx'
import { FinalReport } from './FinalReport.tsx'
import type { ItemActions } from './OutboxList.tsx'
import { ReportDraft } from './ReportDraft.tsx'
import type { ReporterMemory } from './reporter-memory.ts'

// Only a draft names provisions: the list of reports opens without the library.
const LibraryProvider = lazy(async () => (await import('../library/LibraryProvider.tsx')).LibraryProvider)

interface ReportDetailsProps {
  /** Undefined when there is none of that id any more. */
  item: OutboxItem | undefined
  language: Language
  recipients: readonly Recipient[]
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  actions: ItemActions
  /** What went wrong or was done last. */
  told: JSX.Element
  settingsHref: string
  onProvision(id: string): void
  onBack(): void
}

/** One report in a page: its form while it is a draft, else what was made of it. */
export function ReportDetails(props: ReportDetailsProps): JSX.Element {
  const { item, language, actions, told } = props
  const messages = translate(reportMessages, language).outbox
  const writing = item?.state === 'draft'
  return (
    <div class="one">
      <p>
        <button type="button" class="btn quiet" onClick={props.onBack}>
          <Icon name="back" />
          {messages.backToList}
        </button>
      </p>
      {/* A draft that is sent is another thing to be at; so is a report that was taken back, by a button that is gone then. */}
      <ArrivalTitle level={2} key={writing ? 'writing' : item?.state === 'withdrawn' ? 'withdrawn' : 'final'}>
        {writing ? messages.writing : messages.one}
      </ArrivalTitle>
      {!writing && told}
      {!item && <p class="banner">{messages.notFound}</p>}
      {item && !writing && <FinalReport item={item} language={language} {...actions} />}
      {item && writing && (
        <div class="sheet-card">
          <LibraryProvider>
            <ReportDraft
              key={item.id}
              item={item}
              above={told}
              language={language}
              recipients={props.recipients}
              defaults={props.defaults}
              memory={props.memory}
              onProvision={props.onProvision}
              onSettings={() => location.assign(props.settingsHref)}
              onSent={() => undefined}
              onDrop={(draft) => {
                actions.onRemove(draft)
                props.onBack()
              }}
            />
          </LibraryProvider>
        </div>
      )}
    </div>
  )
}
