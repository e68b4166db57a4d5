import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findDefaultRecipient } from '../../utils/report/model/find-default-recipient.ts'
import { isLetterOpen, type OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Recipient, Settings } from '../../utils/settings/settings-schema.ts'
import { PictureField } from '../evidence/PictureField.tsx'
import { type UsePictureResult, usePicture } from '../evidence/use-picture.ts'
import { Icon } from '../ui/Icon.tsx'
import { DraftBar } from './DraftBar.tsx'
import { DraftPreview } from './DraftPreview.tsx'
import { DraftRecipient } from './DraftRecipient.tsx'
import { EarlierDraftNotice } from './EarlierDraftNotice.tsx'
import { type HandoffActions, HandoffQuestion } from './HandoffQuestion.tsx'
import { PreviousReportNotice } from './PreviousReportNotice.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReportWays } from './ReportWays.tsx'
import { type ReporterMemory, rememberReporter } from './reporter-memory.ts'
import { type UseReportDraftResult, useReportDraft } from './use-outbox.ts'
import { usePostTab } from './use-post-tab.ts'

/** Where the ways are in a column next to the form (outbox.css); elsewhere they come after it and are folded. */
const HAS_SIDE_COLUMN = '(min-width: 1000px)'

interface ReportDraftProps extends HandoffActions {
  item: OutboxItem
  language: Language
  recipients: readonly Recipient[]
  /** Recipient ids by category. */
  defaults: Settings['defaultRecipients']
  memory: ReporterMemory
  /** Tab of the post when the form is open above it; undefined otherwise. */
  tab?: number | undefined
  /** Shown above the form. */
  above?: JSX.Element
  onProvision(id: string): void
  onSettings(): void
  /** Called after the report was queued. */
  onSent(id: string): void
  /** Called when the user deletes the draft. */
  onDrop(item: OutboxItem): void
  /** Begins a report of another post; undefined when the form is in a tab. */
  onPickOther?: (() => void) | undefined
  /** Number of other drafts, and how to open them. */
  others?: { count: number; onOpen(): void } | undefined
  /** Opens the same draft in a tab; undefined when the form is in a tab. */
  onOpenInTab?: ((id: string) => void) | undefined
  /** Called with true when the preview takes the whole surface, and with false when it leaves it. */
  onPreviewChange?: ((whole: boolean) => void) | undefined
}

/** A report being written: its form, then its preview. The caller keys it by the item's id. */
export function ReportDraft(props: ReportDraftProps): JSX.Element {
  const { item, language, recipients, onPreviewChange } = props
  const messages = translate(reportMessages, language)
  const draft = useReportDraft(item)
  const inUse = usePicture(item.id)
  const [previewing, setPreviewing] = useState(false)
  const isReturning = useRef(false)
  // An explicit choice of recipient stays when the category changes.
  const [chosen, setChosen] = useState(() => recipients.find((each) => each.id === item.recipient?.id))
  const recipient = chosen ?? findDefaultRecipient(recipients, props.defaults, draft.form.category)
  useEffect(() => {
    onPreviewChange?.(previewing)
    return () => onPreviewChange?.(false)
  }, [previewing, onPreviewChange])
  const show = (preview: boolean) => {
    isReturning.current = !preview
    // If the popup closed before the field lost focus, the reporter is remembered here. The fields show a failure.
    if (preview && draft.form.reporter) void rememberReporter(props.memory, draft.form.reporter)
    setPreviewing(preview)
  }
  const unsaved = draft.saved.state === 'failed' ? messages.problems[draft.saved.problem] : ''

  if (!previewing || !draft.form.category || inUse.picture === undefined) {
    return (
      <DraftEditor
        {...props}
        {...{ draft, inUse, unsaved, recipient }}
        isReturning={isReturning.current}
        onPreview={() => show(true)}
      />
    )
  }

  return (
    <DraftPreview
      {...{ item, language, recipients, recipient }}
      above={props.above}
      form={draft.form}
      picture={inUse.picture}
      unsaved={unsaved}
      lastSave={draft.lastSave}
      onForm={draft.change}
      onMarkSent={props.onMarkSent}
      onMarkNotSent={props.onMarkNotSent}
      onRecipient={setChosen}
      onBack={() => show(false)}
      onSent={props.onSent}
      onProvision={props.onProvision}
      onSettings={props.onSettings}
    />
  )
}

/** The form of the draft, with the bar that leads to the preview. */
function DraftEditor(
  props: ReportDraftProps & {
    draft: UseReportDraftResult
    inUse: UsePictureResult
    /** Where the report goes; undefined while there is no recipient. */
    recipient: Recipient | undefined
    /** Text of the error when the last change could not be saved; empty otherwise. */
    unsaved: string
    /** Whether the user has come back from the preview. */
    isReturning: boolean
    /** Called only when a category is chosen. */
    onPreview(): void
  },
): JSX.Element {
  const { item, language, draft, inUse, unsaved } = props
  const tabMessages = translate(reportTabMessages, language)
  const form = useRef<HTMLDivElement>(null)
  const focusCategories = () => {
    const category = form.current?.querySelector<HTMLInputElement>('input[name="category"]')
    category?.closest('fieldset')?.scrollIntoView({ block: 'center' })
    category?.focus({ preventScroll: true })
  }
  // The tab reads the stored draft, so the last change is saved first. On failure this form stays open and says so.
  const openInTab = () => void draft.lastSave().then((problem) => !problem && props.onOpenInTab?.(item.id))
  return (
    <div class="report-room">
      <div class="view" ref={form}>
        {props.onOpenInTab && (
          <div class="in-tab">
            {props.onPickOther && (
              <button type="button" class="btn quiet" onClick={props.onPickOther}>
                <Icon name="target" />
                {tabMessages.tab.pickOther(item.post.kind === 'message' ? 'message' : 'post')}
              </button>
            )}
            <button type="button" class="btn quiet" onClick={openInTab}>
              <Icon name="out" />
              {tabMessages.tab.openInTab}
            </button>
          </div>
        )}
        {props.above}
        <HandoffQuestion {...props} />
        <PreviousReportNotice item={item} language={language} />
        <EarlierDraftNotice item={item} language={language} />
        {unsaved && (
          <p class="banner warn" role="alert">
            {unsaved}
          </p>
        )}
        <DraftRecipient recipient={props.recipient} hasOthers={props.recipients.length > 1} language={language} />
        <ReportForm
          post={item.post}
          form={draft.form}
          language={language}
          tab={usePostTab(item.id, props.tab)}
          memory={props.memory}
          picture={<PictureField id={item.id} post={item.post} tab={props.tab} {...{ inUse, language }} />}
          onChange={draft.change}
          onProvision={props.onProvision}
        />
        <ReportWays
          site={item.post.site}
          form={draft.form}
          hasRecipient={props.recipients.length > 0}
          open={props.recipients.length === 0 && matchMedia(HAS_SIDE_COLUMN).matches}
          language={language}
          onForm={draft.change}
          onProvision={props.onProvision}
          onSettings={props.onSettings}
        />
        <DraftActions {...props} />
      </div>
      <DraftBar
        saved={draft.saved}
        ready={draft.form.category !== null}
        isAsking={isLetterOpen(item)}
        isReturning={props.isReturning}
        language={language}
        onPreview={() => (draft.form.category ? props.onPreview() : focusCategories())}
      />
    </div>
  )
}

/** What else can be done with the draft, below its form. */
function DraftActions(props: ReportDraftProps): JSX.Element {
  const messages = translate(reportTabMessages, props.language).tab
  return (
    <div class="acts-below">
      <button type="button" class="btn plain" onClick={() => props.onDrop(props.item)}>
        {messages.dropDraft}
      </button>
      {props.others && (
        <button type="button" class="btn plain" onClick={props.others.onOpen}>
          {messages.otherDrafts(props.others.count)}
        </button>
      )}
    </div>
  )
}
