// On sites where a file goes out as soon as it is chosen: holds the choice until the file is read, then passes it on.

import { type AttachedFile, hasSeriousFinding, hasWarning, isBeingRead, isUnreadable } from './attached-file.ts'
import type { EarlyChoice } from './early-files.ts'
import type { FileReadingQueue } from './file-reading-queue.ts'
import { giveToInput } from './give-to-input.ts'
import {
  followChangeInShadow,
  forgetChoice,
  isChooser,
  reopenChooser,
  repeatChoice,
  stopChoice,
} from './repeat-choice.ts'

/** A choice of files that is held, as the view shows it. */
export interface HeldChoice {
  files: readonly AttachedFile[]
  /** Whether it is asked about: something was found, or the reading takes long. */
  isAsked: boolean
  /** Whether the user waits for the end of the reading. */
  waits: boolean
  /** How the user has to bring the files once more to send them, if the page takes no event of ours. */
  again: 'drop' | 'paste' | undefined
  /** Whether the chooser that they came from can be opened again. */
  mayReopen: boolean
}

/**
 * Why files did not go, or went unread. Dropped or pasted files are taken from the user's own event alone: the same
 * ones pass when they are brought again. 'unsure': the page was given them, and does not show that it took them.
 * 'elsewhere': another conversation is open by now; 'unsure-elsewhere': it was opened after the page was given them.
 * 'chooser-refused': the browser does not open its chooser for us.
 */
export type FileNotice =
  | 'drop-again'
  | 'paste-again'
  | 'choose-again'
  | 'unsure'
  | 'chooser-refused'
  | 'elsewhere'
  | 'unsure-elsewhere'
  | 'file-unread'

/** A file that a notice is about, and what is known of it. */
export type NoticedFile = Pick<AttachedFile, 'file' | 'reading' | 'findings'>

/** What the gate needs from the view. */
export interface FileGateOptions {
  queue: FileReadingQueue
  /** Events that the site takes from the user alone. */
  onlyByUser: readonly string[]
  /** Finds the page's own input that such files can be given to; undefined where none is certain. */
  findInput(origin: EventTarget, files: readonly File[]): HTMLInputElement | undefined
  /** Names the conversation that is open: files go to no other one than that in which they were chosen. */
  nameConversation(): string
  /** Shows the choice that is held; undefined when there is none. If it throws, the files are let through. */
  onHeld(held: HeldChoice | undefined): void
  /** Shows a notice, which may name files; undefined removes it. */
  onNotice(notice: FileNotice | undefined, files?: readonly NoticedFile[]): void
  /** Runs a step that is called later; reports what it throws. */
  runSafely(step: () => void): void
}

/** How long a file is read before the user is asked, in ms. */
const PATIENCE_MS = 2000
/** How long the same files pass when they are brought once more, in ms. */
const PASS_MS = 120_000

/** Files, with the event that brought them and the conversation they are for. */
interface BroughtFiles {
  event: Event
  target: EventTarget
  files: readonly File[]
  conversation: string
  /** How the user was asked to bring them once more: what was shown with a choice holds when it is made. */
  again?: HeldChoice['again']
}

/** A choice that is held, with the event that was stopped for it. */
interface StoppedChoice extends BroughtFiles {
  ids: readonly number[]
  /** Whether the user was asked about it, or is to be because its reading takes long. */
  isAsked: boolean
  waits: boolean
  timer: ReturnType<typeof setTimeout> | undefined
}

/** The choices of one page that are held, the first of which is asked about. */
export class FileGate {
  readonly #options: FileGateOptions
  #choices: StoppedChoice[] = []
  /** Files that were let through at the first event of their choice. */
  readonly #passed = new WeakSet<File>()
  /** Files that may pass once: chosen once more they are other objects. */
  #pass: { key: string; until: number; conversation: string } | undefined
  /** Ends the look at whether the page takes what it was given; undefined while there is none. */
  #stopGiving: (() => void) | undefined

  constructor(options: FileGateOptions) {
    this.#options = options
  }

  /** The choice that comes first; undefined when none is held. */
  get held(): HeldChoice | undefined {
    const [choice] = this.#choices
    if (!choice) return undefined
    const files = this.#listFiles(choice)
    const again = choice.again ?? this.#findAgain(choice)
    const isAsked = choice.isAsked || files.some(hasSeriousFinding)
    return { files, isAsked, waits: choice.waits, again, mayReopen: isChooser(choice.target) }
  }

  /** Holds a choice of files by the user, unless they may pass at once. Returns whether it stopped their event. */
  hold(event: Event, files: readonly File[]): boolean {
    const [target] = event.composedPath()
    if (!target || files.every((each) => this.#passed.has(each))) return false
    // A choice in an input is two events. The page gets neither.
    const isSecond =
      event.type === 'change' && this.#choices.some((each) => each.target === target && each.event.type === 'input')
    const choice = { event, target, files, conversation: this.#options.nameConversation() }
    if (!isSecond && (this.#takePass(files, event) || this.#passKnown(files) || !this.#keep(choice))) return false
    stopChoice(event)
    if (event.type === 'input') followChangeInShadow(target, (change) => void this.hold(change, files))
    return true
  }

  /**
   * Goes on with a choice whose event was stopped before.
   * @param isFree whether it may go without a look at it
   */
  takeOver(choice: EarlyChoice, isFree: boolean): void {
    if (isFree || !this.#keep(choice)) this.#repeat(choice, choice.files.map(toUnreadFile))
  }

  /** Passes a choice on once it may go, and shows what speaks against it. To be called when a file has changed. */
  look(): void {
    const [choice] = this.#choices
    if (!choice) return
    const isHidden = document.visibilityState !== 'visible'
    const isClear = this.#isClear(choice)
    // The user may be about to say something else in another tab, and must see what goes.
    if (isClear && isHidden) document.addEventListener('visibilitychange', this.#onVisible, { once: true })
    // One after the other: what the page shows must be about the one before.
    else if (isClear && this.#stopGiving) return
    else if (isClear) this.sendAll()
    else this.#show(choice)
  }

  /** "Chờ đọc xong". */
  wait(): void {
    const [choice] = this.#choices
    if (choice) choice.waits = true
    this.look()
  }

  /** "Vẫn gửi": passes all files on. */
  sendAll(): void {
    this.#finish((choice, files) => this.#send(choice, files))
  }

  /** "Gửi tệp còn lại": passes on those without a serious finding. */
  sendRest(): void {
    const isHarmless = (each: AttachedFile) => !hasSeriousFinding(each)
    this.#finish((choice, files) => this.#send(choice, files.filter(isHarmless)))
  }

  /** "Không gửi", or Escape: passes no file on. */
  cancel(): void {
    this.#finish(({ event, target }) => forgetChoice(event, target))
  }

  /** "Chọn tệp khác": passes no file on, and opens the chooser. To be called in the task of a press. */
  chooseAgain(): void {
    this.#finish(({ event, target }) => {
      forgetChoice(event, target)
      if (!reopenChooser(target)) this.#options.onNotice('chooser-refused')
    })
  }

  /** The dialog cannot be kept in sight: the same files pass when they are chosen once more. */
  giveUp(): void {
    this.#finish((choice, files) => {
      forgetChoice(choice.event, choice.target)
      this.#askAgain(choice, files)
    })
  }

  /** Gives all choices up: the composer ends, or the page is left. */
  end(): void {
    document.removeEventListener('visibilitychange', this.#onVisible)
    this.#stopGiving?.()
    this.#stopGiving = undefined
    const choices = this.#choices
    this.#choices = []
    for (const { event, target, ids, timer } of choices) {
      clearTimeout(timer)
      this.#options.queue.drop(ids)
      forgetChoice(event, target)
    }
  }

  readonly #onVisible = () => this.#options.runSafely(() => this.look())

  /** Adds a choice to those that are held. Returns false when its files may pass at once, or cannot be held. */
  #keep({ event, target, files, conversation }: BroughtFiles): boolean {
    const { queue, runSafely } = this.#options
    const rest = { isAsked: false, waits: false, timer: undefined }
    const choice: StoppedChoice = { event, target, files, conversation, ids: queue.add(files), ...rest }
    try {
      if (!this.#isClear(choice)) {
        // The page is to get the very same files once, also when the user has chosen them again meanwhile.
        const key = nameFiles(files, event)
        const isSame = (each: StoppedChoice) => each.event.type === event.type && nameFiles(each.files, event) === key
        for (const each of this.#choices) if (each.target === target && isSame(each)) this.#drop(each)
        this.#choices.push(choice)
        // What is said of the choice before would lie below what is said of this one.
        this.#options.onNotice(undefined)
        choice.timer = setTimeout(() => {
          choice.isAsked = true
          runSafely(() => this.look())
        }, PATIENCE_MS)
        this.look()
        return true
      }
      queue.drop(choice.ids)
    } catch (error) {
      // A file that nobody could decide about would be lost.
      this.#drop(choice)
      runSafely(() => {
        throw error
      })
    }
    this.#letThrough(files)
    return false
  }

  #show(choice: StoppedChoice): void {
    const { held } = this
    if (held?.isAsked) {
      choice.isAsked = true
      // The page may change its inputs before the user presses.
      choice.again = held.again
    }
    this.#options.onHeld(held)
  }

  #findAgain({ event: { type }, target, files }: BroughtFiles): HeldChoice['again'] {
    const { onlyByUser, findInput } = this.#options
    const mayBringAgain = (type === 'drop' || type === 'paste') && onlyByUser.includes(type)
    return mayBringAgain && !findInput(target, files) ? type : undefined
  }

  #drop(choice: StoppedChoice): void {
    clearTimeout(choice.timer)
    this.#options.queue.drop(choice.ids)
    this.#choices = this.#choices.filter((each) => each !== choice)
  }

  #finish(end: (choice: StoppedChoice, files: readonly AttachedFile[]) => void): void {
    const [choice] = this.#choices
    if (!choice) return
    const files = this.#listFiles(choice)
    this.#drop(choice)
    try {
      this.#options.onHeld(undefined)
    } finally {
      end(choice, files)
    }
    this.look()
  }

  #send(choice: StoppedChoice, files: readonly AttachedFile[]): void {
    if (this.#repeat(choice, files) && files.some(isUnreadable)) this.#options.onNotice('file-unread')
  }

  /** Returns whether the page has got the files. */
  #repeat(choice: BroughtFiles, files: readonly NoticedFile[]): boolean {
    const { event, target, conversation } = choice
    const { onlyByUser, nameConversation, onNotice } = this.#options
    if (onlyByUser.includes(event.type)) return this.#give(choice, files)
    if (conversation !== nameConversation()) {
      forgetChoice(event, target)
      onNotice('elsewhere')
      return false
    }
    const isTaken = repeatChoice(event, target, files.map(getContents)) === 'taken'
    if (isTaken) onNotice(undefined)
    else {
      forgetChoice(event, target)
      this.#askAgain(choice, files)
    }
    return isTaken
  }

  /** Gives files to the page's own input, where the page takes their event from the user alone. */
  #give(choice: BroughtFiles, files: readonly NoticedFile[]): boolean {
    const { event, target, conversation, again } = choice
    const { findInput, nameConversation, onNotice, runSafely } = this.#options
    const contents = files.map(getContents)
    // The page still shows where to drop. Its handlers run in these calls, and may open another conversation or move
    // the input: what decides where the files go is looked at after them.
    forgetChoice(event, target)
    onNotice(undefined)
    if (conversation !== nameConversation()) {
      onNotice('elsewhere')
      return false
    }
    const input = again || this.#stopGiving ? undefined : findInput(target, contents)
    if (!input) {
      this.#askAgain(choice, files)
      return false
    }
    const stop = giveToInput(input, contents, {
      onEnd: (isTaken) => {
        this.#stopGiving = undefined
        // Another conversation has other inputs: the one that is gone is no sign that its files were taken.
        if (conversation !== nameConversation()) onNotice('unsure-elsewhere')
        else if (!isTaken) this.#askAgain(choice, files, 'unsure')
        this.look()
      },
      runSafely,
    })
    // Where it is over already, the next choice may have begun to be given.
    if (stop) this.#stopGiving = stop
    return true
  }

  #askAgain({ event, conversation }: BroughtFiles, files: readonly NoticedFile[], notice?: FileNotice): void {
    this.#pass = { key: nameFiles(files.map(getContents), event), until: performance.now() + PASS_MS, conversation }
    const notices: Record<string, FileNotice> = { drop: 'drop-again', paste: 'paste-again' }
    this.#options.onNotice(notice ?? notices[event.type] ?? 'choose-again', files)
  }

  #takePass(files: readonly File[], event: Event): boolean {
    const isPassed =
      this.#pass?.key === nameFiles(files, event) &&
      performance.now() < this.#pass.until &&
      this.#pass.conversation === this.#options.nameConversation()
    if (!isPassed) return false
    this.#pass = undefined
    this.#letThrough(files)
    return true
  }

  /** Lets the user's own event through to the page where its files are known to be clear. */
  #passKnown(files: readonly File[]): boolean {
    if (!files.every((each) => this.#options.queue.isKnownClear(each))) return false
    this.#letThrough(files)
    return true
  }

  #letThrough(files: readonly File[]): void {
    // The second event of a choice follows the first one.
    for (const each of files) this.#passed.add(each)
    this.#options.onNotice(undefined)
  }

  /**
   * Whether files may go without a question. Once it was asked, one that could not be read is the user's decision, and
   * one with a warning: the dialog says that they go by themselves if none is found.
   */
  #isClear(choice: StoppedChoice): boolean {
    const files = this.#listFiles(choice)
    const isAnswered = !choice.isAsked || !files.some((each) => isUnreadable(each) || hasWarning(each))
    return isAnswered && !files.some(hasSeriousFinding) && !files.some(isBeingRead)
  }

  #listFiles({ ids }: StoppedChoice): readonly AttachedFile[] {
    return ids.flatMap((id) => this.#options.queue.get(id) ?? [])
  }
}

function getContents({ file }: NoticedFile): File {
  return file
}

function toUnreadFile(file: File): NoticedFile {
  return { file, reading: { step: 'skipped' }, findings: [] }
}

/** What the same files have in common when they are brought once more. The browser makes a pasted one each time. */
function nameFiles(files: readonly File[], { type: event }: Event): string {
  return JSON.stringify(
    files.map(({ name, size, type, lastModified }) => [name, size, type, event === 'paste' ? 0 : lastModified]),
  )
}
