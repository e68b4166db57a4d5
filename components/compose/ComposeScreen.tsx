import type { JSX, Ref } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type AttachedFile, isBeingRead } from '../../utils/compose/files/attached-file.ts'
import type { HeldChoice, NoticedFile } from '../../utils/compose/files/file-gate.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { findHighestLevel } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { Badge } from './Badge.tsx'
import { BadgeHint } from './BadgeHint.tsx'
import { FindingPanel, type FindingPanelProps } from './FindingPanel.tsx'
import { FileHoldDialog } from './files/FileHoldDialog.tsx'
import { FileReadingLine } from './files/FileReadingLine.tsx'
import type { FilesOfHold } from './files/HeldFiles.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import { listCardLevels } from './list-card-levels.ts'
import { PageNotice, type PageNoticeKind } from './PageNotice.tsx'
import { UnderlineLayer, type UnderlineRect } from './UnderlineLayer.tsx'
import { WordCard } from './WordCard.tsx'
import { HoverTitle, KeyTitle } from './WordTitle.tsx'

/** How the panel was opened: with all findings, or at the word of one; or only its title, with the focus. */
export type OpenPanel = 'by-key' | 'by-mouse' | 'at-word' | 'at-title'

/** Everything that the layer can show. */
export interface ComposeScreenProps extends Omit<FindingPanelProps, 'elementRef' | 'byKey'> {
  /** Whether a checked draft exists, and with it a badge. */
  badge: boolean
  /** Whether serious findings hold the send. */
  holds: boolean
  /** How the panel was opened, if it is open. */
  panel: OpenPanel | undefined
  /** The finding whose word has its card open instead of the panel. */
  word: TrackedFinding | undefined
  /** The finding on whose word the pointer rests, and where its title is. */
  hovered: { finding: TrackedFinding; left: number; top: number } | undefined
  held: SendHold | undefined
  /** What is known of the files of the held draft. */
  heldFiles: FilesOfHold | undefined
  /** A choice of files that is held. */
  choice: HeldChoice | undefined
  notice: PageNoticeKind | undefined
  /** The files that it is about. */
  noticed: readonly NoticedFile[]
  lines: readonly UnderlineRect[]
  /** Whether the hint about underlined words is shown next to the badge. */
  hint: boolean
  badgeRef: Ref<HTMLButtonElement>
  hintRef: Ref<HTMLElement>
  panelRef: Ref<HTMLElement>
  onOpen(byKey: boolean): void
  /** Opens the panel at a finding, from the card of its word. */
  onMore(finding: TrackedFinding): void
  /** Opens the card of the word whose title has the focus. */
  onTitle(): void
  onEdit(finding?: TrackedFinding): void
  onSend(): void
  /** Whether the first fixes of some findings of the held draft raise no other one together. */
  isSafeTogether(findings: readonly TrackedFinding[]): boolean
  onFixAndSend(findings: readonly TrackedFinding[]): void
  /** "Đây là số của tôi", in the dialog. */
  onHeldOwn(finding: TrackedFinding): void
  /** The writer has made the dialog larger or smaller. */
  onResize(): void
  /** "Chờ đọc xong", for a choice of files. */
  onChoiceWait(): void
  onChoiceSend(): void
  onChoiceSendRest(): void
  /** A file of the choice may be posted. */
  onChoiceAllow(attached: AttachedFile): void
  /** "Không gửi". */
  onChoiceCancel(): void
  /** "Chọn tệp khác". */
  onChooseAgain(): void
  onNoticeClose(): void
  onHintClose(): void
}

/** The whole layer: underlines, badge, panel, notice, hold dialog, and the live region for screen readers. */
export function ComposeScreen(props: ComposeScreenProps): JSX.Element {
  const { language } = props
  const levels = listCardLevels(props.findings)
  const highest = findHighestLevel(levels)
  const { word } = props
  const spoken = props.badge && !props.held ? translate(composeMessages, language).spoken(levels.length, highest) : ''
  return (
    <>
      <LiveRegion text={spoken} alert={highest === 'stop'} />
      <UnderlineLayer lines={props.lines} />
      {props.badge && (
        <Badge
          levels={levels}
          holds={props.holds}
          open={props.panel !== undefined}
          cut={props.cut}
          reads={props.files?.files.some(isBeingRead) ?? false}
          language={language}
          elementRef={props.badgeRef}
          onOpen={props.onOpen}
        />
      )}
      {props.hint && <BadgeHint language={language} elementRef={props.hintRef} onClose={props.onHintClose} />}
      {props.hovered && <HoverTitle {...props.hovered} language={language} />}
      {word && props.panel === 'at-title' && (
        <KeyTitle key={word.id} finding={word} language={language} elementRef={props.panelRef} onOpen={props.onTitle} />
      )}
      {word && props.panel === 'at-word' && (
        <WordCard
          key={word.id}
          {...props}
          finding={word}
          elementRef={props.panelRef}
          onMore={() => props.onMore(word)}
        />
      )}
      {props.panel && !word && (
        <FindingPanel
          {...props}
          findings={props.findings.filter(({ inFile }) => !inFile)}
          byKey={props.panel === 'by-key'}
          elementRef={props.panelRef}
        />
      )}
      {props.notice && (
        <PageNotice notice={props.notice} files={props.noticed} language={language} onClose={props.onNoticeClose} />
      )}
      {props.choice && !props.held && <ChosenFiles {...props} choice={props.choice} />}
      {props.held && (
        <HoldDialog
          key={String(props.held.changed)}
          held={props.held}
          files={props.heldFiles}
          language={language}
          reminders={props.reminders}
          onEdit={props.onEdit}
          onSend={props.onSend}
          onResize={props.onResize}
          isSafeTogether={props.isSafeTogether}
          onFixAndSend={props.onFixAndSend}
          onOwn={props.onHeldOwn}
          onProvision={props.onProvision}
        />
      )}
    </>
  )
}

/** A choice of files that is held: a line while they are read for a moment, or the dialog that asks about them. */
function ChosenFiles(props: ComposeScreenProps & { choice: HeldChoice }): JSX.Element | null {
  const { files, isAsked, waits, again, mayReopen } = props.choice
  if (!isAsked) return files.length > 0 ? <FileReadingLine files={files} language={props.language} /> : null
  return (
    <FileHoldDialog
      files={files}
      waits={waits}
      again={again}
      mayReopen={mayReopen}
      language={props.language}
      reminders={props.reminders}
      onSendAll={props.onChoiceSend}
      onSendRest={props.onChoiceSendRest}
      onAllow={props.onChoiceAllow}
      onCancel={props.onChoiceCancel}
      onChooseAgain={props.onChooseAgain}
      onWait={props.onChoiceWait}
      onResize={props.onResize}
      onProvision={props.onProvision}
    />
  )
}

/** Announces a new text. Screen readers announce only what is inserted later, so the text is set after mounting. */
function LiveRegion(props: { text: string; alert: boolean }): JSX.Element {
  const [announced, setAnnounced] = useState('')
  useEffect(() => setAnnounced(props.text), [props.text])
  return (
    <>
      {/* An alert interrupts the reader, so only findings that hold the send use it. */}
      <p class="sr" role="status">
        {props.alert ? '' : announced}
      </p>
      <p class="sr" role="alert">
        {props.alert ? announced : ''}
      </p>
    </>
  )
}
