// Holding a send and letting it go: one press, one decision, one dialog.

import type { Site } from '../sites/site-definition.ts'
import { getRegisteredChecks } from './checks-registry.ts'
import type { DraftSession } from './draft-session.ts'
import type { FoundBox } from './find-box.ts'
import { type HoldPolicy, holdSends } from './hold-sends.ts'
import { readEditor } from './read-editor.ts'
import { findHeldBox, type HeldAttempt, SEND_TIMEOUT_MS, triggerSend } from './resume-send.ts'
import type { SendAttempt } from './send-attempt.ts'
import { isNextControl } from './send-control.ts'
import type { TrackedFinding } from './tracked-findings.ts'

/** A held send with what it was held for. */
export interface SendHold extends HeldAttempt {
  findings: readonly TrackedFinding[]
  /** How many softer findings the draft has besides. */
  softer: number
  /** True when the text was changed between the hold and "Vẫn gửi", and was looked at again. */
  changed: boolean
}

/** What the writer is told after "Vẫn gửi" when the send could not be passed on. */
export type SendNotice = 'press-again' | 'box-gone'

/** What sending needs from outside. */
export interface SendGuardOptions {
  site: Site
  session: DraftSession
  active(): FoundBox | undefined
  /** Whether the user wants sends held at all. */
  mayHold(): boolean
  /** Shows (or takes away) the dialog, within this call. What it throws lets the send through. */
  onHeld(held: SendHold | undefined): void
  onNotice(notice: SendNotice | undefined): void
  /** A draft was sent while the checks were still on their way: nobody has looked at it. */
  onUnread(): void
  onFault(error: unknown): void
}

/** The one press let through after "Vẫn gửi" could not send by itself: this box with this text. */
interface OneTimePass {
  editor: Element | undefined
  text: string
  usedAt?: number
}

/** A press is several events (key down, key up, click): the pass is good for all of them, in ms. */
const PASS_LIFETIME_MS = 1000

/** Starts holding. The returned object answers the dialog's two buttons. */
export class SendGuard {
  private held: SendHold | undefined
  private pass: OneTimePass | undefined
  /** What the writer last decided to send: the further screens of the same post do not ask again. */
  private decided: string | undefined
  private readonly options: SendGuardOptions

  constructor(options: SendGuardOptions, signal: AbortSignal) {
    this.options = options
    const judge: HoldPolicy = {
      active: options.active,
      shouldHold: (attempt) => this.judge(attempt),
      onFault: options.onFault,
    }
    holdSends(options.site, judge, signal)
    for (const type of ['click', 'keydown'])
      window.addEventListener(type, (event) => this.seeNext(event), { capture: true, passive: true, signal })
  }

  /** "Sửa lại": nothing is sent. Gives back what was held, so that its first phrase can be shown. */
  cancel(): SendHold | undefined {
    const { held } = this
    this.show(undefined)
    return held
  }

  /** "Vẫn gửi": sends once what was written. A text that is no longer the held one is looked at again first. */
  release(): void {
    const { held } = this
    if (!held) return
    const found = findHeldBox(this.options.site, held)
    const text = found ? readEditor(found.editor).text : held.text
    const findings = text === held.text ? [] : this.options.session.blockingFindings(text)
    if (findings.length > 0) this.show({ ...held, text, findings, changed: true })
    else {
      this.show(undefined)
      if (held.editor && !found) this.options.onNotice('box-gone')
      else this.resumeSend(held, found, text)
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
    const stands = editor ? editor.isConnected && (!found || found.editor === editor) : this.options.session.pending
    if (!stands) this.pass = undefined
    this.forgetDecided()
  }

  /** Only a post that is on its way through further screens is asked about again. */
  private forgetDecided(): void {
    if (this.options.session.pending?.text !== this.decided) this.decided = undefined
  }

  private resumeSend(held: SendHold, found: FoundBox | undefined, text: string): void {
    this.pass = { editor: found?.editor, text }
    this.decided = text
    const hasBegun = triggerSend(held, found)
    if (hasBegun) {
      setTimeout(() => {
        if (hasBegun()) this.pass = undefined
        else this.options.onNotice('press-again')
      }, SEND_TIMEOUT_MS)
    } else this.options.onNotice('press-again')
  }

  private judge(attempt: SendAttempt): boolean {
    const { session, mayHold } = this.options
    if (!mayHold()) return false
    const text = this.textOf(attempt)
    if (text === undefined || this.passes(attempt, text)) return false
    if (!attempt.editor && text === this.decided) return false
    if (!getRegisteredChecks()) {
      if (text.trim()) this.options.onUnread()
      return false
    }
    const findings = session.blockingFindings(text)
    if (findings.length === 0) {
      if (!attempt.editor) session.pending = undefined
      return false
    }
    const softer = session.findings.filter((finding) => finding.level !== 'stop').length
    this.show({ ...attempt, text, findings, softer: attempt.editor ? softer : 0, changed: false })
    return true
  }

  private textOf(attempt: SendAttempt): string | undefined {
    const { session } = this.options
    if (attempt.editor) return readEditor(attempt.editor).text
    const { pending: left } = session
    if (!left) return undefined
    const sameDialog = left.scope.isConnected && left.scope.contains(attempt.control ?? null)
    return sameDialog || left.hasAdvanced ? left.text : undefined
  }

  private passes(attempt: SendAttempt, text: string): boolean {
    const { pass } = this
    if (!pass || pass.editor !== attempt.editor || pass.text !== text) return false
    const now = performance.now()
    if (pass.usedAt === undefined) {
      pass.usedAt = now
      setTimeout(() => {
        if (this.pass === pass) this.pass = undefined
      }, PASS_LIFETIME_MS)
    }
    if (now - pass.usedAt > PASS_LIFETIME_MS) this.pass = undefined
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
    if (session.pending) session.pending.hasAdvanced = true
  }

  private show(held: SendHold | undefined): void {
    this.held = held
    this.options.onHeld(held)
  }
}
