import type { JSX, RefObject, TargetedMouseEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { MailtoLink } from '../../utils/report/export/mailto-link.ts'
import { REPORT_FILE_FORMATS, type ReportFileFormat } from '../../utils/report/export/report-file.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { getShownAddress } from '../../utils/settings/recipient-name.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MailAddressField } from './MailAddressField.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { ReportSheet } from './ReportSheet.tsx'

/** Actions on a previewed report. */
interface PreviewActions {
  onBack(): void
  onSend(recipient: Recipient): void
  onCopy(): void
  onFile(format: ReportFileFormat): void
  /** Called before the letter opens in the mail program, which waits for it. */
  onEmail(): Promise<void>
  onSettings(): void
}

interface ReportPreviewProps extends PreviewActions {
  report: Report
  leftOut: string | null
  language: Language
  recipients: readonly Recipient[]
  recipient: Recipient | undefined
  form: ReportFormValues
  /** The ways that need no recipient, and the other channels. */
  ways: JSX.Element
  onForm(form: ReportFormValues): void
  onRecipient(recipient: Recipient): void
  /** What the recipient receives, including the envelope. */
  content: object
  /** Mailto link of the report. */
  mailto: MailtoLink
  /** Whether an e-mail has an address. Without one, the link is not offered. */
  hasMailAddress: boolean
  busy: boolean
  /** Text of the last error. */
  problem: string
  /** What was done last, and the question whether the report went out. */
  handoff: JSX.Element
  /** Whether that question comes first, so that no way to send is the main button. Its fallback copies then. */
  isAsking: boolean
}

/** Shows the complete report before it is sent, its recipient, and the ways to send it. */
export function ReportPreview(props: ReportPreviewProps): JSX.Element {
  const { language, recipient } = props
  const text = translate(reportPreviewMessages, language)
  const { files, moreFiles } = translate(reportMessages, language)
  const main = findMainWay(props)
  const missing = findMissingInLink(props)
  const mainLook = props.isAsking ? 'btn line big' : 'btn main big'
  const mail = useMailAddress(props)
  const letterRef = useRef<HTMLElement>(null)
  const viewRef = useRef<HTMLDivElement>(null)
  const showChannels = () => {
    const channels = viewRef.current?.querySelector<HTMLDetailsElement>('details.ways-first')
    if (!channels) return
    channels.open = true
    channels.scrollIntoView({ block: 'start' })
    channels.querySelector('summary')?.focus({ preventScroll: true })
  }
  const isMailAsked = mail.isAsked || (!recipient && (main === 'email' || main === 'eml'))
  const saveFile = (format: ReportFileFormat) => {
    if (format !== 'eml') mail.giveUp()
    props.onFile(format)
  }
  /** The letter of the main button goes to somebody; the one of the menu is a file like the others. */
  const saveLetter = () => {
    if (!isMailAsked || !mail.ask()) saveFile('eml')
  }
  const copy = () => {
    mail.giveUp()
    props.onCopy()
  }
  return (
    <div class="report-room previewing">
      <div class="crumb">
        <button type="button" class="btn" onClick={props.onBack}>
          <Icon name="back" />
          {text.back}
        </button>
      </div>
      <div class="view" ref={viewRef}>
        <ArrivalTitle level={3}>{text.title}</ArrivalTitle>
        <ReportSheet report={props.report} leftOut={props.leftOut} content={props.content} language={language} />
        {props.ways}
      </div>
      <footer class="bar">
        {props.problem && (
          <p class="banner warn whole" role="alert">
            {props.problem}
          </p>
        )}
        {props.handoff}
        {missing && (
          <p class="meta muted whole" id="mail-limits">
            {text.textOnly[missing]}
          </p>
        )}
        {isMailAsked && (
          <MailAddressField
            {...mail}
            address={props.form.mailTo ?? ''}
            language={language}
            onChannels={showChannels}
            onEnter={() => (main === 'eml' ? saveLetter() : letterRef.current?.click())}
          />
        )}
        {(recipient || !isMailAsked) && <RecipientChoice {...props} />}
        {recipient && main === 'send' && (
          <button type="button" class={mainLook} disabled={props.busy} onClick={() => props.onSend(recipient)}>
            {text.send}
          </button>
        )}
        {main === 'email' && <EmailButton {...props} look={mainLook} elementRef={letterRef} onAsk={mail.ask} />}
        {(main === 'eml' || main === 'docx') && (
          <button type="button" class={mainLook} onClick={() => (main === 'eml' ? saveLetter() : saveFile(main))}>
            {files[main]}
          </button>
        )}
        {main === 'copy' && (
          <button type="button" class={mainLook} onClick={copy}>
            {text.copy}
          </button>
        )}
        <div class="ways">
          {main !== 'email' && <EmailButton {...props} look="btn quiet" elementRef={letterRef} onAsk={mail.ask} />}
          {main !== 'copy' && !props.isAsking && (
            <button type="button" class="btn quiet" onClick={copy}>
              {text.copy}
            </button>
          )}
          {main !== 'docx' && (
            <button type="button" class="btn quiet" onClick={() => saveFile('docx')}>
              {files.docx}
            </button>
          )}
          <MoreMenu
            name={moreFiles}
            choices={REPORT_FILE_FORMATS.filter((format) => format !== 'docx').map((format) => ({
              name: files[format],
              onChoose: () => saveFile(format),
            }))}
          />
        </div>
      </footer>
    </div>
  )
}

/** Finds what the main button does: what the recipient takes, or the way that was chosen without one. */
function findMainWay({
  recipient,
  form: { way = 'email' },
  mailto,
  report,
}: ReportPreviewProps): 'send' | 'email' | 'eml' | 'docx' | 'copy' {
  if (recipient && recipient.kind !== 'email') return 'send'
  if (!recipient && way !== 'email') return way === 'file' ? 'docx' : 'copy'
  // Such a report is saved as an .eml file.
  return findMissingInLink({ mailto, report }) ? 'eml' : 'email'
}

/** Finds what a mailto link cannot carry of a report: its picture, or the end of a long one. */
function findMissingInLink({
  mailto,
  report,
}: Pick<ReportPreviewProps, 'mailto' | 'report'>): 'picture' | 'end' | undefined {
  if (report.picture !== undefined) return 'picture'
  return mailto.cut ? 'end' : undefined
}

function RecipientChoice(props: ReportPreviewProps): JSX.Element {
  const messages = translate(reportPreviewMessages, props.language)
  const { recipients, recipient } = props
  if (!recipient) {
    return (
      <p class="meta to">
        <span class="muted line">{messages.noRecipient}</span>
        <button type="button" class="link" onClick={props.onSettings}>
          {messages.settings}
        </button>
      </p>
    )
  }
  const where = getShownAddress(recipient)
  return (
    <div class="meta to">
      <label class="muted" for="report-to">
        {messages.to}
      </label>
      {recipients.length > 1 ? (
        <select
          id="report-to"
          value={recipient.id}
          onChange={(event) => {
            const chosen = recipients.find((each) => each.id === event.currentTarget.value)
            if (chosen) props.onRecipient(chosen)
          }}
        >
          {recipients.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      ) : (
        <output id="report-to">{recipient.name}</output>
      )}
      {where && <span class="muted line url">{where}</span>}
    </div>
  )
}

/** Opens the letter in the mail program, or asks for the address that it lacks. */
function EmailButton(
  props: ReportPreviewProps & { look: string; elementRef: RefObject<HTMLElement | null>; onAsk(): void },
): JSX.Element {
  const messages = translate(reportPreviewMessages, props.language)
  const describedBy = findMissingInLink(props) && 'mail-limits'
  const step = useRef<'asked' | 'noting' | 'noted'>('asked')
  // The mail program may close the popup: what is known of the letter is stored before it opens.
  const noteFirst = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    const link = event.currentTarget
    if (step.current !== 'noted') event.preventDefault()
    if (step.current === 'asked') {
      step.current = 'noting'
      void props.onEmail().then(() => {
        step.current = 'noted'
        link.click()
        step.current = 'asked'
      })
    }
  }
  if (!props.hasMailAddress) {
    return (
      <button
        ref={props.elementRef as RefObject<HTMLButtonElement | null>}
        type="button"
        class={props.look}
        aria-describedby={describedBy}
        onClick={props.onAsk}
      >
        {messages.email}
      </button>
    )
  }
  return (
    <a
      ref={props.elementRef as RefObject<HTMLAnchorElement | null>}
      class={props.look}
      href={props.mailto.href}
      target="_blank"
      rel="noreferrer"
      aria-describedby={describedBy}
      onClick={noteFirst}
    >
      {messages.email}
    </a>
  )
}

/** State of the field for the address of an e-mail. */
interface UseMailAddressResult {
  /** Whether a letter was wanted, here or before, for which there is no recipient by e-mail. */
  isAsked: boolean
  problem: string
  fieldRef: RefObject<HTMLInputElement | null>
  /** Says why no letter can be written, and leads to the field. Returns whether there is such a reason. */
  ask(): boolean
  /** Another way was taken: what the letter lacks is no longer said. */
  giveUp(): void
  onAddress(address: string): void
  onLeave(): void
}

/** Keeps the address of an e-mail in the form, and says what is wrong with it once it is left or needed. */
function useMailAddress(props: ReportPreviewProps): UseMailAddressResult {
  const { form, hasMailAddress, onForm } = props
  const { mailProblems } = translate(reportPreviewMessages, props.language)
  const fieldRef = useRef<HTMLInputElement>(null)
  const [asks, setAsks] = useState(0)
  const [isChecked, setChecked] = useState(false)
  const [hadAddress] = useState((form.mailTo ?? '') !== '')
  // The field is drawn only once a letter is wanted. It is in the bar, which is always visible.
  useLayoutEffect(() => {
    if (asks > 0) fieldRef.current?.focus({ preventScroll: true })
  }, [asks])
  const typed = form.mailTo?.trim() ?? ''
  return {
    isAsked: (asks > 0 || hadAddress) && props.recipient?.kind !== 'email',
    problem: isChecked && !hasMailAddress ? mailProblems[typed === '' ? 'missing' : 'not-email'] : '',
    fieldRef,
    ask: () => {
      if (hasMailAddress) return false
      setChecked(true)
      setAsks(asks + 1)
      return true
    },
    giveUp: () => {
      setChecked(false)
      setAsks(0)
    },
    onAddress: (mailTo) => {
      setChecked(false)
      const { mailTo: _, ...others } = form
      onForm(mailTo === '' ? others : { ...others, mailTo })
    },
    onLeave: () => setChecked(isChecked || typed !== ''),
  }
}
