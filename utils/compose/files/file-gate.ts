// On sites where a file goes out as soon as it is chosen: stops the choice until the file is read, then passes it on.

import { type AttachedFile, hasSeriousFinding, isBeingRead } from './attached-file.ts'
import type { FileReadingQueue } from './file-reading-queue.ts'
import { forgetChoice, repeatChoice } from './repeat-choice.ts'

/** A stopped choice of files. */
export interface HeldChoice {
  files: readonly AttachedFile[]
  /** Whether it is asked about: something was found, or the reading takes long. */
  isAsked: boolean
  /** Whether the user waits for the end of the reading. */
  waits: boolean
}

/**
 * Why a choice has to be made once more: dropped or pasted files are taken from the user's own event alone.
 * 'file-unread': files went out before they could be read.
 */
export type FileNotice = 'drop-again' | 'paste-again' | 'choose-again' | 'file-unread'

/** What the gate needs from the view. */
export interface FileGateOptions {
  queue: FileReadingQueue
  /** Events that the site takes from the user alone. */
  onlyByUser: readonly string[]
  /** Shows the choice that is held; undefined when there is none. */
  onHeld(held: HeldChoice | undefined): void
  /** Shows a notice; undefined removes it. */
  onNotice(notice: FileNotice | undefined): void
}

/** How long a file is read before the user is asked, in ms. */
const PATIENCE_MS = 2000
/** How long the same files pass when they are chosen once more, in ms. */
const PASS_MS = 120_000

interface StoppedChoice {
  event: Event
  target: EventTarget
  ids: readonly number[]
  isSlow: boolean
  waits: boolean
}

/** The choices of one page that are stopped, the first of which is asked about. */
export class FileGate {
  readonly #options: FileGateOptions
  #choices: StoppedChoice[] = []
  /** Files that were let through at the first event of their choice. */
  readonly #passed = new WeakSet<File>()
  /** Files that may pass once, by name, size and type: chosen once more they are other objects. */
  #pass: { key: string; until: number } | undefined

  constructor(options: FileGateOptions) {
    this.#options = options
  }

  /** The choice that comes first; undefined when none is stopped. */
  get held(): HeldChoice | undefined {
    const [choice] = this.#choices
    if (!choice) return undefined
    const files = this.#listFiles(choice)
    const isFound = files.some(hasSeriousFinding)
    return { files, isAsked: isFound || choice.isSlow, waits: choice.waits }
  }

  /** Stops a choice of files by the user, unless they may pass at once. Returns whether it did. */
  stop(event: Event, files: readonly File[]): boolean {
    const [target] = event.composedPath()
    if (!target || files.every((each) => this.#passed.has(each))) return false
    // A choice in an input is two events. The page gets neither.
    const isSecond =
      event.type === 'change' && this.#choices.some((each) => each.target === target && each.event.type === 'input')
    if (!isSecond) {
      if (this.#takePass(files, event)) return false
      const choice: StoppedChoice = { event, target, ids: this.#options.queue.add(files), isSlow: false, waits: false }
      if (this.#isClear(choice)) {
        this.#options.queue.drop(choice.ids)
        for (const each of files) this.#passed.add(each)
        return false
      }
      this.#choices.push(choice)
      setTimeout(() => {
        choice.isSlow = true
        this.look()
      }, PATIENCE_MS)
    }
    event.stopImmediatePropagation()
    if (event.type === 'drop' || event.type === 'paste') event.preventDefault()
    if (event.type === 'input') this.#stopChangeInShadow(target, files)
    this.look()
    return true
  }

  /** Passes a choice on once it may go, and shows what speaks against it. To be called when a file has changed. */
  look(): void {
    const [choice] = this.#choices
    if (!choice) return
    const isHidden = document.visibilityState !== 'visible'
    if (!this.#isClear(choice)) this.#options.onHeld(this.held)
    // The user may be about to say something else in another tab, and must see what goes.
    else if (isHidden) document.addEventListener('visibilitychange', () => this.look(), { once: true })
    else this.sendAll()
  }

  /** "Chờ đọc xong". */
  wait(): void {
    const [choice] = this.#choices
    if (choice) choice.waits = true
    this.look()
  }

  /** "Vẫn gửi": passes all files on. */
  sendAll(): void {
    this.#finish((choice, files) => this.#repeat(choice, files))
  }

  /** "Gửi tệp còn lại": passes on those without a serious finding. */
  sendRest(): void {
    this.#finish((choice, files) =>
      this.#repeat(
        choice,
        files,
        files.filter((each) => !hasSeriousFinding(each)),
      ),
    )
  }

  /** "Chọn lại tệp": passes no file on. */
  cancel(): void {
    this.#finish(({ event, target }) => {
      forgetChoice(target)
      // The page still shows where to drop.
      if (event.type === 'drop') target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true }))
    })
  }

  /** The dialog cannot be kept in sight: the same files pass when they are chosen once more. */
  giveUp(): void {
    this.#finish(({ event, target }, files) => {
      forgetChoice(target)
      this.#askAgain(event, files)
    })
  }

  #finish(end: (choice: StoppedChoice, files: readonly AttachedFile[]) => void): void {
    const [choice, ...rest] = this.#choices
    if (!choice) return
    const files = this.#listFiles(choice)
    this.#choices = rest
    this.#options.queue.drop(choice.ids)
    this.#options.onHeld(undefined)
    end(choice, files)
    this.look()
  }

  #repeat({ event, target }: StoppedChoice, files: readonly AttachedFile[], sent = files): void {
    const mayRepeat = !this.#options.onlyByUser.includes(event.type)
    const bare = sent.map(({ file }) => file)
    if (mayRepeat && repeatChoice(event, target, bare, sent === files) === 'taken') return
    forgetChoice(target)
    this.#askAgain(event, sent)
  }

  #askAgain(event: Event, files: readonly AttachedFile[]): void {
    this.#pass = { key: nameFiles(files.map(({ file }) => file)), until: performance.now() + PASS_MS }
    const notices: Record<string, FileNotice> = { drop: 'drop-again', paste: 'paste-again' }
    this.#options.onNotice(notices[event.type] ?? 'choose-again')
  }

  #takePass(files: readonly File[], event: Event): boolean {
    const isPassed = this.#pass?.key === nameFiles(files) && performance.now() < this.#pass.until
    // The second event of a choice follows the first one.
    if (isPassed && event.type !== 'input') this.#pass = undefined
    if (isPassed) this.#options.onNotice(undefined)
    return isPassed
  }

  #isClear(choice: StoppedChoice): boolean {
    const files = this.#listFiles(choice)
    return !files.some(hasSeriousFinding) && !files.some(isBeingRead)
  }

  /** An input in a shadow root fires a `change` that no listener outside of it gets. */
  #stopChangeInShadow(target: EventTarget, files: readonly File[]): void {
    const root = target instanceof Node ? target.getRootNode() : undefined
    if (!(root instanceof ShadowRoot)) return
    const onChange = (event: Event) => void (event.isTrusted && this.stop(event, files))
    root.addEventListener('change', onChange, { capture: true, once: true })
  }

  #listFiles({ ids }: StoppedChoice): readonly AttachedFile[] {
    return ids.flatMap((id) => this.#options.queue.get(id) ?? [])
  }
}

function nameFiles(files: readonly File[]): string {
  return JSON.stringify(files.map(({ name, size, type }) => [name, size, type]))
}
