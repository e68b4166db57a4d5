// Holds sends with serious findings and releases them by the writer's decision in the dialog.

import { findClosest, hasNode, isInDocument, readElementAttribute } from '../lib/dom-tree.ts'
import { listenAtWindow } from '../lib/window-events.ts'
import type { Site } from '../sites/site-definition.ts'
import { getRegisteredChecks } from './checks-registry.ts'
import type { FixedAll } from './draft-fixer.ts'
import type { DraftSession } from './draft-session.ts'
import type { EditorElement } from './editor-element.ts'
import { type FoundBox, readEditorLabels } from './find-box.ts'
import { type FindJoint, type HoldPolicy, holdSends } from './hold-sends.ts'
import { readEditor } from './read-editor.ts'
import { findHeldBox, type HeldAttempt, SEND_TIMEOUT_MS, triggerSend } from './resume-send.ts'
import type { SendAttempt } from './send-attempt.ts'
import { findBoxForControl, findNextControls, readStableName } from './send-control.ts'
import type { TrackedFinding } from './tracked-findings.ts'
import { rememberWritten, rememberWrittenText } from './written-boxes.ts'

/** A held send with the findings that hold it. */
export interface SendHold extends HeldAttempt {
  findings: readonly TrackedFinding[]
  /** The findings below level stop that the draft also has. */
  lighter: readonly TrackedFinding[]
  /** Whether the composer can change the draft: it is the box that somebody writes in. */
  isFixable: boolean
  /** Whether the draft is being changed, to be sent afterwards. */
  isFixing: boolean
  /** Whether it was to be changed, and the box did not accept all of that. */
  isRefused: boolean
  /** The text of the box whose press is held, where that is another one. */
  pressedText: string | undefined
  /** What the page calls the box, perhaps by the person who gets the message. */
  boxName: string
  /** True when the text was changed between the hold and "Vẫn gửi", and was checked again. */
  changed: boolean
}

/**
 * Why a send was not passed on after "Vẫn gửi" or "Che rồi gửi", or while the draft was being changed; or that the end
 * of a draft that was is unchecked.
 */
export type SendNotice = 'press-again' | 'draft-changed' | 'box-gone' | 'tail-unread' | 'not-fixed' | 'undone'

/** What the guard needs from the composer. */
export interface SendGuardOptions {
  site: Site
  session: DraftSession
  /** The box being written in. */
  active(): FoundBox | undefined
  /** Whether a send may be held at all, by the user's settings. `found` is its box, if that is in the page. */
  mayHold(found: FoundBox | undefined): boolean
  /** Stops changing the draft after the change that is being made. */
  stopFixing(): void
  /** Shows or removes the dialog, synchronously. If it throws, the send is let through. */
  onHeld(held: SendHold | undefined): void
  /** Shows a notice; undefined removes it. */
  onNotice(notice: SendNotice | undefined): void
  /** Called when a draft is sent unchecked, because the checks are not loaded or one of them has failed. */
  onUnread(): void
  /** Called when our own code failed and the send was let through. */
  onFault(error: unknown): void
}

/** A box, and the text in it that the writer was asked about. */
interface AskedBox {
  editor: SendAttempt['editor']
  text: string
}

/** A text that was sent, and what its box was called. */
type DecidedDraft = Pick<SendHold, 'text' | 'boxName'>

/** Lets one press through, for these boxes with these texts, if "Vẫn gửi" could not send by itself. */
interface OneTimePass {
  boxes: readonly AskedBox[]
  usedAt?: number
}

/** How long a pass is valid after its first use, in ms: one press is several events (keydown, keyup, click). */
const PASS_LIFETIME_MS = 1000

/** Holds sends until the signal aborts. `cancel` and `release` answer the two buttons of the dialog. */
export class SendGuard {
  private held: SendHold | undefined
  /**
   * Asks about the next box that the held press sends, too, by the last one as it is now. Returns whether there is one.
   */
  #askNext: ((found: FoundBox | undefined) => boolean) | undefined
  /** The boxes that the writer was asked about for the same press, the held one last. */
  #asked: readonly AskedBox[] = []
  private pass: OneTimePass | undefined
  /** Whether the draft was being changed when the writer's last press began. */
  #wasFixingAtPress = false
  /**
   * What the writer decided to send. Such a box is not asked about again where it goes out with another one, or at a
   * control far from it (a dialog that asks once more).
   */
  #decidedDrafts = new WeakMap<object, DecidedDraft>()
  readonly #signal: AbortSignal
  /** The text that the writer last decided to send. Further screens of the same post do not ask again. */
  private decided: string | undefined
  readonly #options: SendGuardOptions

  constructor(options: SendGuardOptions, signal: AbortSignal) {
    this.#options = options
    this.#signal = signal
    const policy: HoldPolicy = {
      active: options.active,
      isFixing: () => options.session.isFixing,
      shouldHold: (attempt, findJoint) => this.#decide(attempt, findJoint, []),
      onFault: options.onFault,
    }
    const onPressStart = ({ isTrusted }: Event) => {
      if (isTrusted) this.#wasFixingAtPress = options.session.isFixing
    }
    // Before a hold: what stops an event keeps it from those that listen later.
    for (const type of ['pointerdown', 'keydown']) listenAtWindow(type, onPressStart, true, signal)
    holdSends(options.site, policy, signal)
    for (const type of ['click', 'keydown']) listenAtWindow(type, (event) => this.#onPress(event), true, signal)
  }

  /** "Sửa lại": does not send. Returns the held send, so that its first phrase can be selected. */
  cancel(): SendHold | undefined {
    const { held } = this
    if (held?.isFixing) this.#options.stopFixing()
    this.#show(undefined)
    return held
  }

  /**
   * "Vẫn gửi": sends the draft once. One whose text has changed since the hold is asked about again. With no serious
   * finding by now, or with another label of its box, it is left to the next press: a chat may show another
   * conversation in the same box.
   */
  release(): void {
    const { held } = this
    if (!held || held.isFixing) return
    const { found, text, isSameConversation, isSameText } = this.#readHeld(held)
    const findings = isSameText ? [] : this.#options.session.blockingFindings(text, found)
    if (isSameConversation && isSameText) this.#finish(held, found, text)
    else if (isSameConversation && findings.length > 0)
      this.#show({ ...held, ...this.#readLighter(held), text, findings, changed: true })
    else this.#refuse()
  }

  /**
   * "Che rồi gửi": changes the draft, and sends it once if all was changed, nobody else has changed it and no serious
   * finding is left. The dialog stays meanwhile, to stop it and to take the keys.
   */
  async releaseFixed(fix: (editor: SendAttempt['editor']) => Promise<FixedAll>): Promise<void> {
    const { held } = this
    if (!held || held.isFixing) return
    const before = this.#readHeld(held)
    if (!before.isSameConversation || !before.isSameText) return this.#refuse()
    const fixing: SendHold = { ...held, isFixing: true }
    this.#show(fixing)
    const fixed = await fix(held.editor)
    // Stopped by the writer, or the composer by an update.
    if (this.#signal.aborted || this.held !== fixing) return
    const { found, text, isSameConversation } = this.#readHeld(held)
    if (!isSameConversation) return this.#refuse()
    const { findings, isComplete, hasFailed } = this.#options.session.judgeSend(text, found)
    const changed = text !== held.text
    const isRefused = fixed.left > 0
    if (findings.length > 0) this.#show({ ...held, ...this.#readLighter(held), text, findings, changed, isRefused })
    else if (found && (isRefused || !isComplete || fixed.text !== text || text.trim() === '')) {
      this.#show(undefined)
      this.#options.onNotice('not-fixed')
    } else {
      this.#finish(held, found, text)
      if (hasFailed) this.#options.onUnread()
    }
  }

  /**
   * Reads the held box as it is now. `isSameConversation` is false where its label has changed; a box that is gone
   * counts as the same.
   */
  #readHeld(held: SendHold) {
    const { site } = this.#options
    const found = findHeldBox(site, held)
    const text = found ? readEditor(found.editor).text : held.text
    const isSameConversation = !found || readBoxName(site, found.editor) === held.boxName
    return { found, text, isSameConversation, isSameText: text.trim() === held.text.trim() }
  }

  /** Ends a hold whose box has another draft by now. */
  #refuse(): void {
    this.#show(undefined)
    this.#options.onNotice('draft-changed')
  }

  #readLighter({ editor }: SendAttempt): Pick<SendHold, 'lighter' | 'isFixable'> {
    const { session } = this.#options
    // Another box than the one being written in may be held: a title is written last, the text in a frame is held.
    const isFixable = editor !== undefined && editor === session.found?.editor
    return { isFixable, lighter: isFixable ? session.findings.filter(({ level }) => level !== 'stop') : [] }
  }

  /** Asks about what else the held press sends; then sends. */
  #finish(held: SendHold, found: FoundBox | undefined, text: string): void {
    this.#show(undefined)
    if (found) this.#decidedDrafts.set(found.editor, { text, boxName: held.boxName })
    this.#asked = [...this.#asked.slice(0, -1), { editor: found?.editor, text }]
    if (held.editor && !found) this.#options.onNotice('box-gone')
    else if (!this.#askNext?.(found)) this.#resumeSend(held, found, text)
  }

  /** Ends a hold without a decision: the writer's next press sends this text, and a notice says so. */
  giveUp(): void {
    const { held } = this
    if (!held) return
    if (held.isFixing) this.#options.stopFixing()
    this.#show(undefined)
    this.#allowAsked({ editor: findHeldBox(this.#options.site, held)?.editor, text: held.text })
    this.#options.onNotice('press-again')
  }

  /** Drops all decisions: a file has come to the draft, and they know its text only. */
  forgetDecisions(): void {
    this.pass = undefined
    this.decided = undefined
    this.#decidedDrafts = new WeakMap()
  }

  /** Drops decisions about an earlier text of the box. */
  follow(text: string): void {
    if (this.pass?.boxes.every((box) => box.editor && box.text !== text)) this.pass = undefined
    rememberWrittenText(text)
    this.#forgetDecided()
  }

  /** Drops decisions about the previous box, when another box is entered, or none. */
  enter(found: FoundBox | undefined): void {
    rememberWritten(found?.editor)
    // A pass is valid while its box is in the page and no other one is entered; without a box, while a text is pending.
    const isValid = this.pass?.boxes.some(({ editor }) =>
      editor ? isInDocument(editor) && (!found || found.editor === editor) : this.#options.session.pending,
    )
    if (!isValid) this.pass = undefined
    this.#forgetDecided()
  }

  /** Drops the decided text, unless it is the pending text of a post on its further screens. */
  #forgetDecided(): void {
    if (this.#options.session.pending?.text !== this.decided) this.decided = undefined
  }

  /** Lets one press through for all boxes that the writer was asked about. */
  #allowAsked(last: AskedBox): void {
    this.pass = { boxes: [...this.#asked.slice(0, -1), last] }
  }

  #resumeSend(held: SendHold, found: FoundBox | undefined, text: string): void {
    this.#allowAsked({ editor: found?.editor, text })
    this.decided = text
    // Another box may have been asked about last than the one whose button or key was pressed.
    const { controlName } = held
    const pressed = held.pressed ? { ...held.pressed, controlName, text: held.pressedText ?? '' } : held
    const box = held.pressed ? findHeldBox(this.#options.site, pressed) : found
    // A press in a box that is not found again could only be repeated in another one.
    const hasBegun = pressed.editor && !box ? undefined : triggerSend(this.#options.site, pressed, box)
    if (hasBegun) {
      setTimeout(() => {
        if (hasBegun()) this.pass = undefined
        else this.#options.onNotice('press-again')
      }, SEND_TIMEOUT_MS)
    } else this.#options.onNotice('press-again')
  }

  /**
   * Decides on an attempt, or stops it while the draft is being changed.
   * @param asked what the writer was asked about for the same press
   */
  #decide(attempt: SendAttempt, findJoint: FindJoint, asked: readonly AskedBox[]): boolean {
    const { session } = this.#options
    // The draft is being changed for the press before, or by a press in the panel, which this press may have ended.
    if (this.held?.isFixing) return true
    if (!session.isFixing && !(this.#wasFixingAtPress && attempt.control)) return this.#judge(attempt, findJoint, asked)
    const judgeLater = () => this.#judgeAfterUndo(attempt, findJoint, asked)
    if (session.undone) session.undone.then(judgeLater).catch(this.#options.onFault)
    else this.#options.onNotice('not-fixed')
    // Assistive software clicks without a press before.
    setTimeout(() => (this.#wasFixingAtPress = false), PASS_LIFETIME_MS)
    return true
  }

  /** The press that was stopped may go on after the undo: `#wasFixingAtPress` still stops its later events. */
  #judgeAfterUndo(attempt: SendAttempt, findJoint: FindJoint, asked: readonly AskedBox[]): void {
    if (this.#signal.aborted || this.held?.isFixing) return
    if (this.#options.session.isFixing) this.#options.onNotice('not-fixed')
    // Nobody has seen what has come back, so that no send is made for them.
    else if (!this.#judge(attempt, findJoint, asked)) this.#options.onNotice('undone')
  }

  /** Decides on an attempt by the draft as it is now. */
  #judge(attempt: SendAttempt, findJoint: FindJoint, asked: readonly AskedBox[]): boolean {
    const { session, mayHold } = this.#options
    const found = toFoundBox(attempt)
    if (!mayHold(found)) return false
    // A photo alone has no text that a further screen could send.
    const text = this.#findText(attempt) ?? (!attempt.editor && session.hasOpenFiles ? '' : undefined)
    if (text === undefined || this.#hasPass(attempt, text)) return false
    if ((attempt.pressed || attempt.isFar) && this.#isDecided(attempt.editor, text)) return false
    if (!attempt.editor && text === this.decided) return false
    if (!getRegisteredChecks()) {
      if (text.trim()) this.#options.onUnread()
      return false
    }
    // Typed a moment ago: the dialog shows the lighter ones, too, and its changes find all of them by their ids.
    if (!session.isUpToDate && session.blockingFindings(text, found).length > 0) session.check()
    const { findings, isComplete, hasFailed } = session.judgeSend(text, found)
    if (findings.length === 0) {
      if (hasFailed) this.#options.onUnread()
      if (!isComplete) this.#options.onNotice('tail-unread')
      if (!attempt.editor) session.pending = undefined
      return false
    }
    const { pressed, control } = attempt
    const pressedText = pressed?.editor && readEditor(pressed.editor).text
    const controlName = control && readStableName(control)
    const more = { isFixing: false, isRefused: false, changed: false, pressedText, ...this.#readLighter(attempt) }
    const boxName = attempt.editor ? readBoxName(this.#options.site, attempt.editor) : ''
    this.#show({ ...attempt, controlName, boxName, text, findings, ...more })
    this.#asked = [...asked, { editor: attempt.editor, text }]
    // By text: a page may draw a box again while we ask, or change it.
    const isNew = (each: SendAttempt) => !this.#asked.some(({ text }) => text === this.#findText(each))
    this.#askNext = (now) => findJoint(now).some((each) => isNew(each) && this.#decide(each, findJoint, this.#asked))
    return true
  }

  /** Whether the writer has decided to send this text of a box, which is still that of the same conversation. */
  #isDecided(editor: SendAttempt['editor'], text: string): boolean {
    const decided = editor && this.#decidedDrafts.get(editor)
    return decided?.text === text && decided.boxName === readBoxName(this.#options.site, editor!)
  }

  #findText(attempt: SendAttempt): string | undefined {
    const { session } = this.#options
    if (attempt.editor) return readEditor(attempt.editor).text
    const { pending } = session
    if (!pending) return undefined
    // With a box that is sent as well, only what has left the page for its last screen.
    if (attempt.pressed && (!pending.hasAdvanced || isInDocument(pending.found.editor))) return undefined
    const { control } = attempt
    const sameDialog = isInDocument(pending.scope) && hasNode(pending.scope, control ?? null)
    // A further screen may be another dialog, but the page below it is none.
    const isOnScreen =
      pending.hasAdvanced && control !== undefined && findClosest(control, pending.scopeSelector) !== null
    return sameDialog || isOnScreen ? pending.text : undefined
  }

  #hasPass(attempt: SendAttempt, text: string): boolean {
    const { pass } = this
    if (!pass?.boxes.some((box) => box.editor === attempt.editor && box.text === text)) return false
    const now = performance.now()
    if (pass.usedAt === undefined) {
      pass.usedAt = now
      setTimeout(() => {
        if (this.pass === pass) this.pass = undefined
      }, PASS_LIFETIME_MS)
    }
    if (now - pass.usedAt > PASS_LIFETIME_MS) this.pass = undefined
    else this.#options.onNotice(undefined)
    return this.pass !== undefined
  }

  /**
   * Keeps the current text as pending when the writer goes on to a further screen, which will send this text, and drops
   * it when those screens were closed.
   */
  #onPress(event: Event): void {
    if (!event.isTrusted) return
    const { site, session, active } = this.#options
    session.dropAbandoned()
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return
    const path = event.composedPath()
    const controls = findNextControls(site, event instanceof KeyboardEvent ? path.slice(0, 1) : path)
    // The box of the post, whichever box was written in last.
    const [found] = controls.flatMap((each) => findBoxForControl(site, each, active()?.editor) ?? [])
    if (!found) return
    session.remember(readEditor(found.editor).text, found)
    if (session.pending) session.pending.hasAdvanced = true
  }

  #show(held: SendHold | undefined): void {
    this.held = held
    try {
      this.#options.onHeld(held)
    } catch (error) {
      // The send is let through, so no dialog may ask about it.
      this.held = undefined
      if (held) this.#options.onHeld(undefined)
      throw error
    }
  }
}

/** On a page that we do not know, a script may show other words in an empty box. */
function readBoxName(site: Site, editor: EditorElement): string {
  return site.id === 'other' ? (readElementAttribute(editor, 'aria-label') ?? '') : readEditorLabels(editor).join('\n')
}

function toFoundBox({ box, editor }: SendAttempt): FoundBox | undefined {
  return editor && { box, editor }
}
