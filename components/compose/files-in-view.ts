// The files of one page as the view shows them: in the panel, in the dialog of a held draft, in one about a choice of
// files, and in a notice.

import type { DraftSession } from '../../utils/compose/draft-session.ts'
import {
  type AttachedFile,
  hasSeriousFinding,
  isBeingRead,
  isUnreadable,
} from '../../utils/compose/files/attached-file.ts'
import type { EarlyChoice } from '../../utils/compose/files/early-files.ts'
import type { FileGate, FileNotice, HeldChoice, NoticedFile } from '../../utils/compose/files/file-gate.ts'
import type { FileReaderService } from '../../utils/compose/files/file-reading-queue.ts'
import { nameConversation } from '../../utils/compose/files/name-conversation.ts'
import { isHeldNoMore, listShownInFiles } from '../../utils/compose/files/track-file-findings.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { ComposerChoices } from '../../utils/settings/composer-choices.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { endFileNotice } from './files/end-file-notice.ts'
import type { FilesOfPanel } from './files/FilesInPanel.tsx'
import type { FilesOfHold } from './files/HeldFiles.tsx'
import { savePhotoCopy } from './files/save-photo-copy.ts'
import { PageFiles } from './page-files.ts'

/** What the files need from the view. */
export interface FilesInViewOptions {
  /** What reads files. */
  service: FileReaderService
  site: Site
  session: DraftSession
  choices(): ComposerChoices
  /** A file has come to a draft. */
  onFiles(): void
  /** Runs a step of ours that the browser calls; reports what it throws. */
  runSafely(step: () => void): void
  /** The held draft. */
  getHeld(): SendHold | undefined
  /** Whether a person presses a button of ours. */
  isPressed(): boolean
  /** The same, of a button whose place the page has left alone for a while. */
  isPressedInPlace(): boolean
  /** Sends what is held, if a person has pressed for it. */
  sendIfPressed(send: () => void): void
  /** What is held may be sent by now. */
  sendHeld(): void
  /** Something new is shown in a dialog: a press that comes now was meant for what was there before. */
  delayPress(): void
  /** Shows another dialog, or none, after a change of what is asked. */
  showDialog(change: () => void): void
  /** Draws the view again. */
  draw(): void
}

/** The files of one page in its view. */
export class FilesInView {
  /** The choice of files that is held. */
  choice: HeldChoice | undefined
  notice: { kind: FileNotice; files: readonly NoticedFile[] } | undefined
  readonly #options: FilesInViewOptions
  readonly #files: PageFiles
  #stopNotice: (() => void) | undefined
  /** How much was found in the files that a dialog asks about. */
  #found = 0
  /** Whether the user waits until the files of the held draft are read. */
  #waits = false

  constructor(options: FilesInViewOptions) {
    this.#options = options
    this.#files = new PageFiles({
      ...options,
      onHeld: (choice) => this.#showChoice(choice),
      onNotice: (kind, files = []) => this.#showNotice(kind && { kind, files }),
      onChange: () => this.#followHeld(),
    })
  }

  /** What holds choices of files. */
  get gate(): FileGate {
    return this.#files.gate
  }

  /** Whether a dialog asks about a choice of files. */
  get isAsking(): boolean {
    return this.choice?.isAsked === true
  }

  /** Sees files that are chosen, dropped or pasted. */
  see(event: Event): void {
    this.#files.see(event)
  }

  /** Sees files that came before the view. */
  seeEarlier(choice: EarlyChoice): void {
    this.#files.seeEarlier(choice)
  }

  /** Whether the draft that is written in has files. */
  hasFiles(): boolean {
    return this.#files.list(this.#options.session.found).length > 0
  }

  /** Ends: choices of files are given up. */
  stop(): void {
    this.#files.stop()
    this.#stopNotice?.()
    this.notice = undefined
    this.choice = undefined
  }

  /** Closes the notice about files. */
  closeNotice(): void {
    this.#showNotice(undefined)
  }

  /** Gives up a choice whose dialog cannot be kept in sight. */
  giveUpChoice(): void {
    if (this.choice) this.gate.giveUp()
  }

  /** Remembers that a file may be published. */
  allow(id: number): void {
    this.#files.allow(id)
  }

  /** Forgets that the user waits: another draft is held, or none. */
  forgetWait(): void {
    this.#waits = false
  }

  /** Decides about the files of the held draft, which is to be sent. Returns their ids. */
  decideHeld(): readonly number[] {
    const ids = this.#listHeld().map(({ id }) => id)
    this.#files.decide(ids, true)
    return ids
  }

  /** Drops files whose draft was sent; takes the decision back where it was not. */
  followSent(ids: readonly number[], wasSent: boolean): void {
    if (wasSent) this.#files.drop(ids)
    else this.#files.decide(ids, false)
  }

  /** What the dialog shows of the files of the held draft. */
  describeHeld(): FilesOfHold | undefined {
    const { getHeld, sendIfPressed, isPressed, draw } = this.#options
    const held = getHeld()
    if (!held?.findings.some(({ attachment }) => attachment !== undefined)) return undefined
    const files = this.#listHeld()
    return {
      found: this.#listShown(held, files).map(({ inFile }) => inFile!),
      unread: files.filter((each) => isBeingRead(each) || isUnreadable(each)),
      waits: this.#waits,
      onAllow: ({ id }) => sendIfPressed(() => this.#files.allow(id)),
      onWait: () => {
        this.#waits = isPressed()
        draw()
      },
    }
  }

  /** What the panel shows of the files of the draft. */
  describePanel(): FilesOfPanel | undefined {
    const { session, isPressed, isPressedInPlace, choices } = this.#options
    const files = this.#files.list(session.found)
    if (files.length === 0) return undefined
    const shown = new Set(session.findings.map(({ inFile }) => inFile?.finding))
    return {
      files: files.map((each) => ({ ...each, findings: each.findings.filter((finding) => shown.has(finding)) })),
      onStop: () => isPressed() && this.#files.stopReading(files),
      onRemoved: ({ id }) => isPressedInPlace() && this.#files.dropIfGone(id),
      onIgnore: ({ id }, findings) => {
        const alike = session.findings.filter(({ attachment, inFile }) => {
          return attachment === id && inFile && findings.includes(inFile.finding)
        })
        if (isPressedInPlace()) session.ignoreAll(alike)
      },
      onAllow: ({ id }) => isPressedInPlace() && this.#files.allow(id),
      onUndoAllow: ({ id }) => isPressed() && this.#files.forbid(id),
      onSaveWithoutPlace: async ({ file }) => isPressed() && savePhotoCopy(file, choices().language),
    }
  }

  #showChoice(choice: HeldChoice | undefined): void {
    const { getHeld, showDialog, draw } = this.#options
    const isProgress = this.isAsking === (choice?.isAsked === true)
    this.#delayPressAtFinding(choice?.files ?? [])
    const change = () => (this.choice = choice)
    if (getHeld() || isProgress) {
      change()
      draw()
    } else showDialog(change)
  }

  #showNotice(notice: FilesInView['notice']): void {
    if (!notice && !this.notice) return
    const { site, runSafely, draw } = this.#options
    this.#stopNotice?.()
    this.notice = notice
    this.#stopNotice =
      notice &&
      endFileNotice({
        nameConversation: () => nameConversation(site),
        onEnd: () => this.#showNotice(undefined),
        runSafely,
      })
    draw()
  }

  /** What is found while a dialog is open was not seen by the user whose press comes in that moment. */
  #delayPressAtFinding(files: readonly AttachedFile[]): void {
    // At the end of the reading, what is lighter is shown, too.
    const shown = files.some(isBeingRead) ? files.filter(hasSeriousFinding) : files
    const count = shown.flatMap(({ findings }) => findings).length
    if (count > this.#found) this.#options.delayPress()
    this.#found = count
  }

  /** The files of the held draft. */
  #listHeld(): readonly AttachedFile[] {
    const held = this.#options.getHeld()
    if (!held) return []
    const { editor, box } = held
    return this.#files.list(editor ? { editor, box } : this.#options.session.pending?.found)
  }

  /** What is shown of the files of a held draft. */
  #listShown({ findings }: SendHold, files: readonly AttachedFile[]): readonly TrackedFinding[] {
    return listShownInFiles(findings, files, (finding) => this.#options.session.isIgnored(finding))
  }

  /**
   * Sends a draft that was held only for its files, once they are read and each one with a serious finding may be
   * published. Not behind the back of a user who has gone to another tab: there the dialog stays.
   */
  #followHeld(): void {
    const held = this.#options.getHeld()
    if (!held) return
    const files = this.#listHeld()
    this.#delayPressAtFinding(files)
    if (!isHeldNoMore(held.findings, files, this.#listShown(held, files))) return
    if (document.visibilityState === 'visible') this.#options.sendHeld()
  }
}
