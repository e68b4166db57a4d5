// Files that come before the script that reads them. Where a file goes out as soon as it is chosen, the page gets it
// only once that script is there.

import { sendsFilesAtOnce } from '../../sites/files-at-once.ts'
import type { Site } from '../../sites/site-definition.ts'
import { getEventOrigin } from '../editor-element.ts'
import { collectFiles, hasFolder, isPasteOfText } from './collect-files.ts'
import { nameConversation } from './name-conversation.ts'
import { followChangeInShadow, isFileInput, repeatInput, stopChoice } from './repeat-choice.ts'

/** Files that came early, with the event that brought them and the conversation they are for. */
export interface EarlyChoice {
  event: Event
  target: EventTarget
  /** What `getEventOrigin` finds only while the event is handled. */
  origin: Element | undefined
  files: readonly File[]
  conversation: string
  /** Whether the page has not got them. */
  isHeld: boolean
}

/** What the early files of a page need from the composer. */
export interface EarlyFilesOptions {
  site: Site
  /** Whether a choice may be held. */
  mayHold(): boolean
  /** Loads the script that reads files. */
  load(): void
  /** Is called when the page has got files unread. */
  onUnread(): void
  /** Runs a step that is called later; reports what it throws. */
  runSafely(step: () => void): void
}

/** How long a choice is held without a sign to the user, in ms. A busy machine takes seconds to bring a script. */
const PATIENCE_MS = 10_000

/** The files of one page that came early. */
export class EarlyFiles {
  readonly #options: EarlyFilesOptions
  #choices: EarlyChoice[] = []
  #isReleased = false

  constructor(options: EarlyFilesOptions) {
    this.#options = options
  }

  /** Whether a choice is held. */
  get isHolding(): boolean {
    return this.#choices.some(({ isHeld }) => isHeld)
  }

  /** Sees an event that may bring files, while the script that reads them is missing. */
  see(event: Event): void {
    if (event.isTrusted) this.#see(event, collectFiles(event))
  }

  /** Returns the choices for the script that reads them, which is there, and forgets them. */
  take(): readonly EarlyChoice[] {
    return this.#choices.splice(0)
  }

  /**
   * Passes on what was chosen in an input, because the script does not come, and holds no more after it. A drop or a
   * paste passes when it is repeated. What would go to another conversation waits for the script, should it come later.
   */
  release(): void {
    this.#isReleased = true
    for (const choice of this.#choices) {
      const { target, files, isHeld, conversation } = choice
      if (isHeld && isFileInput(target) && conversation === nameConversation(this.#options.site))
        choice.isHeld = repeatInput(target, files) === 'refused'
      if (isHeld && !choice.isHeld) this.#options.onUnread()
    }
  }

  #see(event: Event, files: readonly File[]): void {
    const [target] = event.composedPath()
    if (!target || files.length === 0) return
    const { site, mayHold, load, runSafely } = this.#options
    const isHeld =
      sendsFilesAtOnce(site) && mayHold() && !this.#isReleased && !hasFolder(event) && !isPasteOfText(event, files)
    if (isHeld) {
      stopChoice(event)
      setTimeout(() => runSafely(() => this.release()), PATIENCE_MS)
      if (event.type === 'input') followChangeInShadow(target, (change) => this.#see(change, files))
    }
    // A choice in an input is two events.
    if (event.type === 'change' && this.#choices.some((each) => each.target === target)) return
    const conversation = nameConversation(site)
    this.#choices.push({ event, target, origin: getEventOrigin(event), files, conversation, isHeld })
    load()
  }
}
