import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  type AttachedFile,
  type FoundInFile,
  hasSeriousFinding,
  hasWarning,
  isAllowable,
  isBeingRead,
} from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { holdMessages } from '../../../utils/i18n/compose/hold-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { FindingSheetProps } from '../FindingSheet.tsx'
import { HoldShell } from '../HoldShell.tsx'
import { HeldFiles } from './HeldFiles.tsx'
import { UnreadFilesDialog } from './UnreadFilesDialog.tsx'

/** The dialog's content and callbacks. */
export interface FileHoldDialogProps extends FindingSheetProps {
  /** The chosen files, in their order. */
  files: readonly AttachedFile[]
  /** Whether the writer waits for the reading. */
  waits: boolean
  /** How the files have to be brought once more to be sent, if they have. */
  again: 'drop' | 'paste' | undefined
  /** Whether the chooser that they came from can be opened again. */
  mayReopen: boolean
  /** "Vẫn gửi" */
  onSendAll(): void
  /** "Gửi tệp còn lại": those without a finding at level stop. */
  onSendRest(): void
  /** A file may be posted: remembers it. Once no other holds the choice, it is sent. */
  onAllow(attached: AttachedFile): void
  /** "Không gửi": sends none of them. */
  onCancel(): void
  /** "Chọn tệp khác": sends none of them, and opens their chooser. */
  onChooseAgain(): void
  /** "Chờ đọc xong" */
  onWait(): void
  /** The dialog has become larger or smaller. Called before it is drawn. */
  onResize(): void
}

/** The dialog of chosen files that a site would send at once: what was found in them, or that they are not read yet. */
export function FileHoldDialog(props: FileHoldDialogProps): JSX.Element {
  const { files, language } = props
  const messages = translate(fileMessages, language)
  const isRead = !files.some(isBeingRead)
  if (files.some(hasSeriousFinding) || (isRead && files.some(hasWarning))) return <FoundFilesDialog {...props} />
  return (
    <UnreadFilesDialog
      kind="file"
      files={files}
      language={language}
      waits={props.waits}
      sendName={nameSending(props)}
      onSend={props.onSendAll}
      backName={props.mayReopen ? messages.stopAndChoose : messages.stopAndSendNone}
      onWait={props.onWait}
      onBack={props.mayReopen ? props.onChooseAgain : props.onCancel}
      onResize={props.onResize}
    />
  )
}

function FoundFilesDialog(props: FileHoldDialogProps): JSX.Element {
  const { files, language, mayReopen } = props
  const messages = translate(fileMessages, language)
  const { list, decide } = translate(holdMessages, language)
  const edit = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => edit.current?.focus({ preventScroll: true }), [])
  const found = listShown(files)
  // More may come to a file with a finding while it is read, so that its line says so.
  const others = files.filter((attached) => isBeingRead(attached) || !found.some((each) => each.attached === attached))
  const rest = files.filter((attached) => !hasSeriousFinding(attached))
  // The writer has not seen what is in a file that is not read yet.
  const mayOfferRest = rest.length > 0 && rest.length < files.length && !props.again
  const offersRest = mayOfferRest && !rest.some(isBeingRead)
  // The button for the rest comes at the end of the reading: its place is kept, so that the others do not move then.
  const [keepsPlace] = useState(mayOfferRest)
  const isReading = files.some(isBeingRead)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another button has come, or one has another name
  useLayoutEffect(() => props.onResize(), [offersRest, isReading])
  return (
    <HoldShell
      ofFiles
      title={messages.held(files.length)}
      lead={props.again ? messages.heldLeadAgain[props.again] : messages.heldLead}
      listName={list}
      list={<HeldFiles {...props} goes={props.again ?? 'file'} found={found} others={others} />}
    >
      <footer class="held-foot">
        <div class={mayReopen !== (keepsPlace || offersRest) ? 'choice three of-files' : 'choice of-files'}>
          <button type="button" class="btn line big" onClick={props.onSendAll}>
            {isReading ? messages.sendUnread[props.again ? 'allowed' : 'sent'] : nameSendingOnce(props)}
          </button>
          <button
            type="button"
            class={mayReopen ? 'btn line big' : 'btn line big edit'}
            ref={mayReopen ? null : edit}
            onClick={props.onCancel}
          >
            {messages.sendNone}
          </button>
          {mayReopen && (
            <button type="button" class="btn line big edit" ref={edit} onClick={props.onChooseAgain}>
              {messages.chooseAgain}
            </button>
          )}
          {offersRest && (
            <button type="button" class="btn main big" onClick={props.onSendRest}>
              {messages.sendRest(rest.length)}
            </button>
          )}
        </div>
        <p class="quiet">{decide}</p>
      </footer>
    </HoldShell>
  )
}

/** What has a card: what holds the files, then what is lighter, which these sites show nowhere else. Not mere notes. */
function listShown(files: readonly AttachedFile[]): FoundInFile[] {
  const found = files.flatMap((attached) => attached.findings.map((finding) => ({ attached, finding })))
  return (['stop', 'warn'] as const).flatMap((level) => found.filter(({ finding }) => finding.level === level))
}

/** The same where something was found: the lead says that files have to be brought again. */
function nameSendingOnce({ files, again, language }: FileHoldDialogProps): string {
  const messages = translate(fileMessages, language)
  if (again) return messages.allowOnce
  return files.length === 1 && files.some(isAllowable) ? messages.sendOnce : messages.sendAll(files.length)
}

function nameSending({ files, again, language }: FileHoldDialogProps): string {
  const messages = translate(fileMessages, language)
  return again ? messages.sendAgain[again] : messages.sendAll(files.length)
}
