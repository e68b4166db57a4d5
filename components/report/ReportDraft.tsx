import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findDefaultRecipient } from '../../utils/report/model/find-default-recipient.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { PictureField } from '../evidence/PictureField.tsx'
import { usePicture } from '../evidence/use-picture.ts'
import { Icon } from '../ui/Icon.tsx'
import { DraftBar } from './DraftBar.tsx'
import { DraftPreview } from './DraftPreview.tsx'
import { PreviousReportNotice } from './PreviousReportNotice.tsx'
import { ReportForm } from './ReportForm.tsx'
import { type ReporterMemory, rememberReporter } from './reporter-memory.ts'
import { useReportDraft } from './use-outbox.ts'

interface ReportDraftProps {
  item: OutboxItem
  language: Language
  recipients: readonly Recipient[]
  /** The recipient of each category, by its id. */
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  /** The tab the form lies over, where the post may be; left out where it lies over none. */
  tab?: number | undefined
  /** Shown above the form. */
  above?: JSX.Element
  onProvision(id: string): void
  onSettings(): void
  /** The report was queued. */
  onSent(id: string): void
  /** The user wants this draft gone. */
  onDrop(item: OutboxItem): void
  onPickOther?: (() => void) | undefined
  /** How many more drafts there are, and the way to them. */
  others?: { count: number; onOpen(): void } | undefined
  /** Opens the same draft in a page of its own; left out where the form is in one. */
  onOpenInTab?: ((id: string) => void) | undefined
  /** Told when the preview takes the whole surface, and when it gives it back. */
  onWhole?: ((whole: boolean) => void) | undefined
}

/** A report being written: its form, then its preview. Key it by the item's id. */
export function ReportDraft(props: ReportDraftProps): JSX.Element {
  const { item, language, recipients, onWhole } = props
  const messages = translate(reportMessages, language)
  const draft = useReportDraft(item)
  const inUse = usePicture(item.id)
  const [previewing, setPreviewing] = useState(false)
  const comesBack = useRef(false)
  const form = useRef<HTMLDivElement>(null)
  // What was chosen once stays, whatever the category becomes.
  const [chosen, setChosen] = useState(() => recipients.find((each) => each.id === item.recipient?.id))
  const recipient = chosen ?? findDefaultRecipient(recipients, props.defaults, draft.form.category)
  useEffect(() => {
    onWhole?.(previewing)
    return () => onWhole?.(false)
  }, [previewing, onWhole])
  const show = (preview: boolean) => {
    comesBack.current = !preview
    // What was typed before the popup closed is remembered here at the latest; the fields say when it could not be.
    if (preview && draft.form.reporter) void rememberReporter(props.memory, draft.form.reporter)
    setPreviewing(preview)
  }
  const toSigns = () => {
    const sign = form.current?.querySelector<HTMLInputElement>('input[name="category"]')
    sign?.closest('fieldset')?.scrollIntoView({ block: 'center' })
    sign?.focus({ preventScroll: true })
  }
  // The page reads what is stored: not before the last key is. What cannot be stored stays here, and the form says so.
  const openInTab = () => void draft.lastSave().then((wrong) => !wrong && props.onOpenInTab?.(item.id))
  const unsaved = draft.saved.state === 'failed' ? messages.problems[draft.saved.problem] : ''

  if (!previewing || !draft.form.category || inUse.picture === undefined) {
    return (
      <div class="report-room">
        <div class="view" ref={form}>
          {props.onOpenInTab && (
            <div class="in-tab">
              <button type="button" class="btn quiet" onClick={openInTab}>
                <Icon name="out" />
                {messages.tab.openInTab}
              </button>
            </div>
          )}
          {props.above}
          <PreviousReportNotice item={item} language={language} />
          {unsaved && (
            <p class="banner warn" role="alert">
              {unsaved}
            </p>
          )}
          <ReportForm
            post={item.post}
            form={draft.form}
            language={language}
            tab={props.tab}
            memory={props.memory}
            picture={<PictureField id={item.id} post={item.post} tab={props.tab} {...{ inUse, language }} />}
            onChange={draft.change}
            onProvision={props.onProvision}
          />
          <p class="acts-below">
            {props.onPickOther && (
              <button type="button" class="btn plain" onClick={props.onPickOther}>
                {messages.tab.pickOther}
              </button>
            )}
            <button type="button" class="btn plain" onClick={() => props.onDrop(item)}>
              {messages.tab.dropDraft}
            </button>
            {props.others && (
              <button type="button" class="btn plain" onClick={props.others.onOpen}>
                {messages.tab.otherDrafts(props.others.count)}
              </button>
            )}
          </p>
        </div>
        <DraftBar
          saved={draft.saved}
          ready={draft.form.category !== null}
          comesBack={comesBack.current}
          language={language}
          onPreview={() => (draft.form.category ? show(true) : toSigns())}
        />
      </div>
    )
  }

  return (
    <DraftPreview
      {...{ item, language, recipients, recipient }}
      form={draft.form}
      picture={inUse.picture}
      unsaved={unsaved}
      lastSave={draft.lastSave}
      onRecipient={setChosen}
      onBack={() => show(false)}
      onSent={props.onSent}
      onSettings={props.onSettings}
    />
  )
}
