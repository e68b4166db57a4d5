// Holding a send and letting it go: one press, one decision, one dialog.

import type { Site } from '../sites/site.ts'
import type { FoundBox } from './box.ts'
import { checksInUse } from './checks-registry.ts'
import { isNextControl } from './control.ts'
import type { DraftSession } from './draft-session.ts'
import type { TrackedFinding } from './findings.ts'
import { type HoldJudge, holdSends } from './hold.ts'
import { readEditor } from './read.ts'
import { askSite, boxAgain, type HeldSend, SENDING_MS } from './resume-send.ts'
import type { SendAttempt } from './send-attempt.ts'

/** A held send with what it was held for. */
export interface Held extends HeldSend {
  findings: readonly TrackedFinding[]
  /** How many softer findings the draft has besides. */
  softer: number
  /** True when the text was changed between the hold and "Vẫn gửi", and was looked at again. */
  changed: boolean
}

/** What the writer is told after "Vẫn gửi" when the send could not be passed on. */
export type SendNotice = 'press-again' | 'box-gone'

/** What sending needs from outside. */
export interface SendsOptions {
  site: Site
  session: DraftSession
  active(): FoundBox | undefined
  /** Whether the user wants sends held at all. */
  mayHold(): boolean
  /** Shows (or takes away) the dialog, within this call. What it throws lets the send through. */
  onHeld(held: Held | undefined): void
  onNotice(notice: SendNotice | undefined): void
  /** A draft was sent while the checks were still on their way: nobody has looked at it. */
  onUnread(): void
  onFault(error: unknown): void
}

/** The one press let through after "Vẫn gửi" could not send by itself: this box with this text. */
interface Pass {
  editor: Element | undefined
  text: string
  usedAt?: number
}

/** A press is several events (key down, key up, click): the pass is good for all of them, in ms. */
const PRESS_MS = 1000

/** Starts holding. The returned object answers the dialog's two buttons. */
export class Sends {
  private held: Held | undefined
  private pass: Pass | undefined
  /** What the writer last decided to send: the further screens of the same post do not ask again. */
  private decided: string | undefined
  private readonly options: SendsOptions

  constructor(options: SendsOptions, signal: AbortSignal) {
    this.options = options
    const judge: HoldJudge = {
      active: options.active,
      hold: (attempt) => this.judge(attempt),
      onFault: options.onFault,
    }
    holdSends(options.site, judge, signal)
    for (const type of ['click', 'keydown'])
      window.addEventListener(type, (event) => this.seeNext(event), { capture: true, passive: true, signal })
  }

  /** "Sửa lại": nothing is sent. Gives back what was held, so that its first phrase can be shown. */
  giveBack(): Held | undefined {
    const { held } = this
    this.show(undefined)
    return held
  }

  /** "Vẫn gửi": sends once what was written. A text that is no longer the held one is looked at again first. */
  sendAnyway(): void {
    const { held } = this
    if (!held) return
    const found = boxAgain(this.options.site, held)
    const text = found ? readEditor(found.editor).text : held.text
    const findings = text === held.text ? [] : this.options.session.holding(text)
    if (findings.length > 0) this.show({ ...held, text, findings, changed: true })
    else {
      this.show(undefined)
      if (held.editor && !found) this.options.onNotice('box-gone')
      else this.letGo(held, found, text)
    }
  }

  /** The text in the box has changed: what was decided was decided for the text before. */
  follow(text: string): void {
    if (this.pass?.editor && this.pass.text !== text) this.pass = undefined
    this.forgetDecided()
  }

  /** Another box is being written in, or none: what was decided is over with its draft. */
  enter(found: FoundBox | undefined): void {
    const editor = this.pass?.editor
    // A framework may have put a new box in place of the one that left: that one holds the same draft.
    const stands = editor ? editor.isConnected && (!found || found.editor === editor) : this.options.session.left
    if (!stands) this.pass = undefined
    this.forgetDecided()
  }

  /** Only a post that is on its way through further screens is asked about again. */
  private forgetDecided(): void {
    if (this.options.session.left?.text !== this.decided) this.decided = undefined
  }

  private letGo(held: Held, found: FoundBox | undefined, text: string): void {
    this.pass = { editor: found?.editor, text }
    this.decided = text
    const hasBegun = askSite(held, found)
    if (hasBegun) {
      setTimeout(() => {
        if (hasBegun()) this.pass = undefined
        else this.options.onNotice('press-again')
      }, SENDING_MS)
    } else this.options.onNotice('press-again')
  }

  private judge(attempt: SendAttempt): boolean {
    const { session, mayHold } = this.options
    if (!mayHold()) return false
    const text = this.textOf(attempt)
    if (text === undefined || this.passes(attempt, text)) return false
    if (!attempt.editor && text === this.decided) return false
    if (!checksInUse()) {
      if (text.trim()) this.options.onUnread()
      return false
    }
    const findings = session.holding(text)
    if (findings.length === 0) {
      if (!attempt.editor) session.left = undefined
      return false
    }
    const softer = session.findings.filter((finding) => finding.level !== 'stop').length
    this.show({ ...attempt, text, findings, softer: attempt.editor ? softer : 0, changed: false })
    return true
  }

  private textOf(attempt: SendAttempt): string | undefined {
    const { session } = this.options
    if (attempt.editor) return readEditor(attempt.editor).text
    const { left } = session
    if (!left) return undefined
    const sameDialog = left.scope.isConnected && left.scope.contains(attempt.control ?? null)
    return sameDialog || left.left ? left.text : undefined
  }

  private passes(attempt: SendAttempt, text: string): boolean {
    const { pass } = this
    if (!pass || pass.editor !== attempt.editor || pass.text !== text) return false
    const now = performance.now()
    if (pass.usedAt === undefined) {
      pass.usedAt = now
      setTimeout(() => {
        if (this.pass === pass) this.pass = undefined
      }, PRESS_MS)
    }
    if (now - pass.usedAt > PRESS_MS) this.pass = undefined
    else this.options.onNotice(undefined)
    return this.pass !== undefined
  }

  /** The writer goes on to a further screen: the text as it is now is what the last screen will send. */
  private seeNext(event: Event): void {
    if (!event.isTrusted) return
    const { session, active } = this.options
    const found = active()
    if (!found?.box.next || (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ')) return
    const path = event.composedPath()
    const steps = event instanceof KeyboardEvent ? path.slice(0, 1) : path
    if (!steps.some((step) => step instanceof Element && isNextControl(found.box, step))) return
    session.remember(readEditor(found.editor).text)
    if (session.left) session.left.left = true
  }

  private show(held: Held | undefined): void {
    this.held = held
    this.options.onHeld(held)
  }
}
