// The files that are attached in one page: what is seen of them, what holds them, and what is known of them.

import type { FileFinding } from '../../utils/attachments/file-report.ts'
import { getKnownNumbers, getRegisteredChecks } from '../../utils/compose/checks-registry.ts'
import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { findEditor, getEventOrigin } from '../../utils/compose/editor-element.ts'
import type { AttachedFile } from '../../utils/compose/files/attached-file.ts'
import { collectFiles, hasFolder, isPasteOfText } from '../../utils/compose/files/collect-files.ts'
import { DraftFiles } from '../../utils/compose/files/draft-files.ts'
import type { EarlyChoice } from '../../utils/compose/files/early-files.ts'
import { FileGate, type FileNotice, type HeldChoice } from '../../utils/compose/files/file-gate.ts'
import { type FileReaderService, FileReadingQueue } from '../../utils/compose/files/file-reading-queue.ts'
import { findBoxAround } from '../../utils/compose/files/find-box-around.ts'
import { findOwnFileInput } from '../../utils/compose/files/find-own-input.ts'
import { nameConversation } from '../../utils/compose/files/name-conversation.ts'
import { hasAudience } from '../../utils/compose/find-audience.ts'
import { type FoundBox, findBox } from '../../utils/compose/find-box.ts'
import { findOwnableNumber, toHashedNumber } from '../../utils/compose/own-numbers.ts'
import { isElement, matchesSelector } from '../../utils/lib/dom-tree.ts'
import type { ComposerChoices } from '../../utils/settings/composer-choices.ts'
import { findFilesAtOnce } from '../../utils/sites/files-at-once.ts'
import type { Site } from '../../utils/sites/site-definition.ts'

/** What the files of a page need from the view. */
export interface PageFilesOptions {
  service: FileReaderService
  site: Site
  session: DraftSession
  choices(): ComposerChoices
  /** Shows a choice of files that is held; undefined when there is none. */
  onHeld(held: HeldChoice | undefined): void
  onNotice(notice: FileNotice | undefined): void
  /** Called when a file has come to a draft. */
  onFiles(): void
  /** Called after every change of what is known of a file. */
  onChange(): void
  /** Runs a step of ours that is called later; reports what it throws. */
  runSafely(step: () => void): void
}

/** What people press. */
const CONTROLS = 'button, [role="button"], a, [aria-label], [title]'

/** The files of one page. */
export class PageFiles {
  readonly #options: PageFilesOptions
  readonly #queue: FileReadingQueue
  readonly #drafts: DraftFiles
  readonly gate: FileGate
  readonly #atOnce: ReturnType<typeof findFilesAtOnce>
  readonly #stopper = new AbortController()
  /** A choice in an input is two events. */
  readonly #seen = new WeakSet<File>()

  constructor(options: PageFilesOptions) {
    this.#options = options
    this.#atOnce = findFilesAtOnce(options.site)
    this.#queue = new FileReadingQueue({
      service: options.service,
      getChecks: () => options.choices().checks,
      checkName: (name) => this.#checkName(name),
      adjust: quietOwnNumber,
      onChange: () => options.runSafely(() => this.#onChange()),
      onFault: (error) => console.warn('Trước khi đăng:', error),
    })
    this.#drafts = new DraftFiles(this.#queue, (editor) => {
      const { pending } = options.session
      return pending?.hasAdvanced === true && pending.found.editor === editor
    })
    const ownInput = this.#atOnce?.ownInput
    this.gate = new FileGate({
      queue: this.#queue,
      onlyByUser: this.#atOnce?.onlyByUser ?? [],
      findInput: (origin, files) => ownInput && findOwnFileInput(ownInput, origin, files),
      nameConversation: () => nameConversation(options.site),
      onHeld: options.onHeld,
      onNotice: options.onNotice,
      runSafely: options.runSafely,
    })
    this.#listen()
  }

  /** Ends: what is held is given up. */
  stop(): void {
    this.#stopper.abort()
    this.gate.end()
  }

  /** Sees files that the user chooses, drops or pastes: holds them, or begins to read them. */
  see(event: Event): void {
    if (!event.isTrusted) return
    const files = collectFiles(event)
    if (files.length === 0) return
    const found = this.#findBox(getEventOrigin(event))
    if (this.#isOff(found)) return
    if (!this.#atOnce || !this.#options.choices().hold) this.#add(files, found)
    // A folder cannot be given back.
    else if (hasFolder(event)) this.#options.onNotice('file-unread')
    else if (!isPasteOfText(event, files)) this.gate.hold(event, files)
  }

  /** Sees files that came before this: where they have left at once, it says that they were not read. */
  seeEarlier(choice: EarlyChoice): void {
    const { files, isHeld, origin } = choice
    const found = this.#findBox(origin)
    const isOff = this.#isOff(found)
    if (isHeld) this.gate.takeOver(choice, isOff || !this.#options.choices().hold)
    else if (isOff) return
    else if (this.#atOnce) this.#options.onNotice('file-unread')
    else this.#add(files, found)
  }

  #add(files: readonly File[], found: FoundBox | undefined): void {
    if (files.every((each) => this.#seen.has(each))) return
    for (const each of files) this.#seen.add(each)
    this.#drafts.add(files, found)
    this.#options.onFiles()
    this.#options.session.setFiles(this.#drafts)
  }

  /** Follows what takes files off, and the end of the page. */
  #listen(): void {
    const { signal } = this.#stopper
    const { runSafely } = this.#options
    const runLater = (step: () => void, ms: number) =>
      void setTimeout(() => {
        if (!signal.aborted)
          runSafely(() => {
            step()
            this.#options.session.setFiles(this.#drafts)
          })
      }, ms)
    const onClick = (event: Event) => {
      const control = event.composedPath().find((step) => isElement(step) && matchesSelector(step, CONTROLS))
      if (event.isTrusted && control) runSafely(() => this.#drafts.followPress(control as Element, runLater))
    }
    const onKey = (event: Event) => {
      if (event.isTrusted && (event as KeyboardEvent).key === 'Escape')
        runSafely(() => this.#drafts.followPress(undefined, runLater))
    }
    window.addEventListener('click', onClick, { capture: true, signal })
    window.addEventListener('keydown', onKey, { capture: true, signal })
    // Without its reader a file would pass unread when the page is shown again.
    window.addEventListener('pagehide', () => runSafely(() => this.gate.end()), { signal })
  }

  #isOff(found: FoundBox | undefined): boolean {
    const { audiences } = this.#options.choices()
    return found !== undefined && hasAudience(found, (audience) => audiences[audience] === 'off')
  }

  /** Returns the files that go with a box. */
  list(found: FoundBox | undefined): readonly AttachedFile[] {
    return this.#drafts.listFiles(found)
  }

  /** Says that the user has decided to send files of a draft, or that this is open again. */
  decide(ids: readonly number[], isDecided: boolean): void {
    this.#drafts.decide(ids, isDecided)
  }

  /** Drops files of drafts: the user has taken them off, or they were sent. */
  drop(ids: readonly number[]): void {
    this.#drafts.drop(ids)
    this.#options.session.setFiles(this.#drafts)
  }

  /** Drops a file that the user says to have taken off. Returns false where the page still shows it. */
  dropIfGone(id: number): boolean {
    const isGone = this.#drafts.dropIfGone(id)
    this.#options.session.setFiles(this.#drafts)
    return isGone
  }

  /** Ends the reading of files. */
  stopReading(files: readonly AttachedFile[]): void {
    this.#queue.stop(files.map(({ id }) => id))
  }

  /** Remembers that a file may be published. */
  allow(id: number): void {
    this.#queue.allow(id).catch((error: unknown) => console.warn('Trước khi đăng:', error))
  }

  /** Takes that back. */
  forbid(id: number): void {
    this.#queue.forbid(id).catch((error: unknown) => console.warn('Trước khi đăng:', error))
  }

  #onChange(): void {
    this.gate.look()
    this.#options.session.setFiles(this.#drafts)
    this.#options.onChange()
  }

  #checkName(name: string): readonly FileFinding[] {
    const draft = { text: '', attachments: [{ name }] }
    const found = getRegisteredChecks()?.run(draft, this.#options.choices().checks).findings ?? []
    return found.map(({ check, level, message, note, provisions, start, end }) => ({
      check,
      level,
      message,
      ...(note === undefined ? {} : { note }),
      provisions: [...provisions],
      phrase: name.slice(start, end),
    }))
  }

  /** Finds the box that files go with: the one they are pasted in, or the one next to their input. */
  #findBox(origin: Element | undefined): FoundBox | undefined {
    const { site, session } = this.#options
    const editor = origin && findEditor(origin)
    if (editor) return findBox(site, editor)
    return origin && findBoxAround(site, origin, session.found?.editor)
  }
}

/** A number that is the writer's own, or the office's, is a note. */
function quietOwnNumber(finding: FileFinding): FileFinding {
  const number = findOwnableNumber(finding)
  const isKnown = number !== undefined && getKnownNumbers()?.has(toHashedNumber(number))
  return isKnown ? { ...finding, level: 'note' } : finding
}
