// The composer of one page: watches boxes, checks the draft, holds sends and shows the results.

import { getRegisteredChecks, onChecksRegistered } from '../../utils/compose/checks-registry.ts'
import { createChecksWarmUp } from '../../utils/compose/checks-warm-up.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findEditor, getEventOrigin, getFocusedElement } from '../../utils/compose/editor-element.ts'
import { selectSpan } from '../../utils/compose/editor-selection.ts'
import { getPartOfFile } from '../../utils/compose/files/attached-file.ts'
import { EarlyFiles } from '../../utils/compose/files/early-files.ts'
import { hasAudience } from '../../utils/compose/find-audience.ts'
import { type FoundBox, findBox } from '../../utils/compose/find-box.ts'
import { guardFocus } from '../../utils/compose/focus-guard.ts'
import { guardFixing } from '../../utils/compose/guard-fixing.ts'
import { createMissedControlReporter } from '../../utils/compose/missed-control.ts'
import { watchPreloadTriggers } from '../../utils/compose/preload-trigger.ts'
import { findControlForBox, hasSendControl } from '../../utils/compose/send-control.ts'
import { SendGuard, type SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { type BoxWatcher, watchBoxes } from '../../utils/compose/watch-boxes.ts'
import { hasNode, isInDocument } from '../../utils/lib/dom-tree.ts'
import { listenAtWindow, listenInFrame } from '../../utils/lib/window-events.ts'
import type { PlaceChoice } from '../../utils/settings/composer-choices.ts'
import type { Composer, ComposerOptions } from './composer.ts'
import { createCountReporter } from './count-reporter.ts'
import type { PageNoticeKind } from './PageNotice.tsx'
import { PageDisplay } from './page-display.ts'

/**
 * Starts watching boxes and holding sends. Must be called at `document_start`, so that our listeners run before the
 * page's. A failure of our own code is shown once, and the site goes on as if the extension were absent.
 */
export function startComposer(options: ComposerOptions): Composer {
  return new PageComposer(options)
}

// `#` instead of `private`: the minifier shortens these names, and every page of a site loads this script.
class PageComposer implements Composer {
  readonly #options: ComposerOptions
  readonly #stopper = new AbortController()
  #choices: ComposerOptions['choices']
  #loadFailures = 0
  /** The box that somebody has written in, and not the site alone. */
  #written: FoundBox | undefined
  readonly #session: DraftSession
  readonly #display: PageDisplay
  readonly #earlyFiles: EarlyFiles
  readonly #sendGuard: SendGuard
  readonly #watcher: BoxWatcher
  readonly #scheduleCountReport: () => void
  readonly #warmUpChecks: () => void
  readonly #reportMissedControl: (found: FoundBox) => void

  /** Listeners at the window run in the order of registration, so the order of these lines is part of the behaviour. */
  constructor(options: ComposerOptions) {
    const { signal } = this.#stopper
    this.#options = options
    this.#choices = options.choices
    this.#warmUpChecks = createChecksWarmUp((step) => this.#runSafely(step))
    this.#reportMissedControl = createMissedControlReporter((kind) => options.onControlMissed?.(kind))
    this.#session = this.#createSession()
    this.#scheduleCountReport = createCountReporter(
      () => this.#display.view?.count,
      () => this.#isAlive(),
      (count, level) => options.onCount(count, level),
    )
    this.#display = this.#createDisplay()
    this.#earlyFiles = new EarlyFiles({
      site: options.site,
      mayHold: () => this.#choices.hold,
      load: () => this.#loadChecks(),
      onUnread: () => options.onHoldLost?.(),
      runSafely: (step) => this.#runSafely(step),
    })
    // First: it stops events of our own layer before any listener below sees them.
    this.#guardFocus(signal)
    this.#listenForPageKeys(signal)
    this.#listenForPresses(signal)
    this.#listenForFiles(signal)
    this.#sendGuard = this.#createSendGuard(signal)
    // A key that sends does not come so far: it is stopped, and the changes go on.
    guardFixing(this.#session, (leavesCaret) => this.#display.view?.stopFixing(leavesCaret), signal)
    this.#watcher = this.#createWatcher(signal)
    this.#watchForChecks(signal)
    this.#runSafely(() => options.watchFrames?.({ atWindow: listenAtWindow, inFrame: listenInFrame }, signal))
    this.#runSafely(() => this.#watcher.enterFocused())
  }

  getState(): ReturnType<Composer['getState']> {
    const session = this.#session
    const found = this.#watcher.box()
    return {
      kind: found?.box.kind ?? null,
      hasControl: !found || !session.read.text || hasSendControl(found),
      isPlaceOff: !found && this.#isFocusOff(),
      findings: session.findings.map(({ check, level, message, note, phrase, provisions, inFile }) => ({
        check,
        level,
        message,
        note,
        phrase,
        provisions: [...provisions],
        inFile: inFile && getPartOfFile(inFile),
      })),
      unavailable: [...session.unavailable],
    }
  }

  setChoices(choices: ComposerOptions['choices']): void {
    this.#choices = choices
    this.#session.choices = choices.checks
    if (this.#watcher.box()) this.#watcher.scheduleCheck()
    this.#display.draw()
  }

  redraw(): void {
    this.#runSafely(() => this.#display.draw())
  }

  togglePanel(): void {
    this.#runSafely(() => this.#display.view?.togglePanel())
  }

  showNotice(notice: PageNoticeKind): void {
    this.#runSafely(() => this.#display.showNotice(notice))
  }

  stop(): void {
    this.#stopper.abort()
    this.#session.pending = undefined
    this.#session.forget()
    this.#earlyFiles.release()
    this.#display.view?.stop()
  }

  // Wiring

  #createSession(): DraftSession {
    return new DraftSession({
      choices: this.#choices.checks,
      ignored: this.#options.ignored,
      softens: (found) => this.#hasChoice('softer', found),
      onChange: () => {
        this.#display.draw()
        this.#scheduleCountReport()
      },
    })
  }

  #createDisplay(): PageDisplay {
    return new PageDisplay({
      loadView: () => this.#loadChecks(),
      site: this.#options.site,
      onFiles: () => this.#sendGuard.forgetDecisions(),
      session: this.#session,
      choices: () => this.#choices,
      findControl: (found) => findControlForBox(this.#options.site, found),
      onEdit: (finding) => this.#runSafely(() => this.#editHeldDraft(finding)),
      onSend: () => this.#runSafely(() => this.#sendGuard.release()),
      onFixAndSend: (findings) => this.#runSafely(() => this.#fixAndSend(findings)),
      onDialogLost: () => this.#runSafely(() => this.#giveHoldUp()),
      runSafely: (step) => this.#runSafely(step),
      hasHint: () => this.#options.hasHint?.() ?? false,
      onHintShown: () => this.#options.onHintShown?.(),
      onProvision: this.#options.onProvision,
      version: this.#options.version,
    })
  }

  #guardFocus(signal: AbortSignal): void {
    const display = this.#display
    guardFocus(
      (target) => display.view?.owns(target) ?? false,
      {
        onKey: (event) => this.#runSafely(() => display.view?.onKey(event)),
        accepts: (event) => display.view?.accepts(event) ?? true,
        onPress: (event) => this.#runSafely(() => display.view?.press(event)),
        onToggle: (event) => this.#runSafely(() => display.view?.countToggle(event)),
        // Some editors take the focus when they draw their selection late. During a hold it must stay in the dialog.
        onPageFocus: () => this.#runSafely(() => display.view?.isHolding && display.view.focusDialog()),
      },
      signal,
    )
  }

  #listenForPageKeys(signal: AbortSignal): void {
    const onKeyDown = (event: Event) => this.#runSafely(() => this.#display.view?.onPageKey(event as KeyboardEvent))
    listenAtWindow('keydown', onKeyDown, false, signal)
  }

  /** A press on an underlined word opens its card. The page gets the press as well: it moves the caret. */
  #listenForPresses(signal: AbortSignal): void {
    const onClick = (event: Event) => {
      const { isTrusted, clientX, clientY } = event as MouseEvent
      const editor = this.#session.found?.editor
      if (isTrusted && editor && hasNode(editor, getEventOrigin(event) ?? null))
        this.#runSafely(() => this.#display.view?.openWordAt([clientX, clientY]))
    }
    listenAtWindow('click', onClick, true, signal)
  }

  /** Before the page: on some sites a file goes out as soon as it is chosen. */
  #listenForFiles(signal: AbortSignal): void {
    const onEvent = (event: Event) =>
      this.#runSafely(() => {
        const { view } = this.#display
        if (view) view.seeFiles(event)
        else this.#earlyFiles.see(event)
      })
    for (const type of ['input', 'change', 'drop', 'paste']) listenAtWindow(type, onEvent, false, signal)
    // What was chosen on a page that is left does not go out when somebody comes back to it.
    window.addEventListener('pagehide', () => this.#earlyFiles.take(), { signal })
  }

  #createSendGuard(signal: AbortSignal): SendGuard {
    const display = this.#display
    return new SendGuard(
      {
        site: this.#options.site,
        session: this.#session,
        active: () => this.#watcher.box(),
        mayHold: (found) => this.#isAlive() && this.#choices.hold && !(found && this.#hasChoice('off', found)),
        stopFixing: () => display.view?.stopFixing(),
        onHeld: (held) => this.#showHeld(held),
        onNotice: (notice) => {
          display.showNotice(notice)
          if (notice === 'tail-unread') this.#options.onHoldLost?.()
        },
        onUnread: () => {
          // When the checks cannot be loaded, the fault notice says so already.
          if (!display.isFailing) display.showNotice('unread')
          this.#options.onHoldLost?.()
        },
        onFault: (error) => {
          this.#reportFault(error)
          // A notice shows once a page; the toolbar's button says it every time.
          this.#options.onHoldLost?.()
        },
      },
      signal,
    )
  }

  #createWatcher(signal: AbortSignal): BoxWatcher {
    return watchBoxes(
      this.#options.site,
      {
        isOff: (found) => this.#hasChoice('off', found),
        onBox: (found) => this.#runSafely(() => this.#enterBox(found)),
        onFocus: (inBox) => this.#runSafely(() => this.#display.setCaretInBox(inBox)),
        onTouched: (typed) => this.#runSafely(() => this.#followText(typed)),
        onQuiet: () => this.#runSafely(() => this.#checkDraft()),
      },
      signal,
    )
  }

  #watchForChecks(signal: AbortSignal): void {
    const preload = new AbortController()
    watchPreloadTriggers(
      this.#options.site,
      // After a failed load only writing itself tries again, and not every movement of the pointer.
      () => this.#runSafely(() => this.#loadFailures === 0 && this.#loadChecks()),
      AbortSignal.any([signal, preload.signal]),
    )
    onChecksRegistered(() => preload.abort(), signal)
    onChecksRegistered(() => this.#runSafely(() => this.#useNewChecks()), signal)
  }

  /** Whether the place where a box is now is to be checked in a certain way. */
  #hasChoice(choice: PlaceChoice, found: FoundBox): boolean {
    const { audiences } = this.#choices
    return hasAudience(found, (audience) => audiences[audience] === choice)
  }

  #isFocusOff(): boolean {
    const focused = getFocusedElement()
    const editor = focused && findEditor(focused)
    const found = editor && findBox(this.#options.site, editor)
    return found !== undefined && this.#hasChoice('off', found)
  }

  // What the parts report

  #enterBox(found: FoundBox | undefined): void {
    this.#session.enter(found)
    this.#sendGuard.enter(found)
    if (!found) return
    this.#loadChecks()
    this.#warmUpChecks()
  }

  #followText(typed: boolean): void {
    this.#session.touch(typed)
    if (typed) {
      this.#written = this.#watcher.box()
      this.#display.view?.leaveWord()
    }
    this.#sendGuard.follow(this.#session.read.text)
  }

  #checkDraft(): void {
    this.#session.check()
    if (getRegisteredChecks()) this.#display.clearFault()
    else this.#loadChecks()
    this.#display.view?.settle()
    const found = this.#watcher.box()
    if (found && found === this.#written && this.#session.read.text.trim()) this.#reportMissedControl(found)
  }

  /** Throws when the dialog cannot be shown. */
  #showHeld(held: SendHold | undefined): void {
    const { view } = this.#display
    if (held && !view) throw new Error('The script of the dialog did not come')
    view?.showHeld(held)
  }

  /** Gives a hold up whose dialog the page hides: a hold that nobody sees looks like a broken page. */
  #giveHoldUp(): void {
    this.#options.onHoldLost?.()
    this.#sendGuard.giveUp()
  }

  /** Shows the writer the place of a finding, the first if none was chosen: in the box, and in the panel. */
  #editHeldDraft(chosen?: TrackedFinding): void {
    const held = this.#sendGuard.cancel()
    const finding = chosen ?? held?.findings[0]
    if (!held?.editor || !isInDocument(held.editor) || !finding) return
    if (finding.attachment === undefined) selectSpan(held.editor, finding)
    if (held.isFixable) this.#display.view?.openPanelAfterHold(finding.id)
  }

  #fixAndSend(findings: readonly TrackedFinding[]): void {
    const { view } = this.#display
    if (!view) return
    this.#sendGuard
      .releaseFixed((editor) => view.fixer.fixAll(findings, editor))
      .catch((error: unknown) => this.#reportFault(error))
  }

  /** Checks the text that was written before the checks, or their model, were loaded. */
  #useNewChecks(): void {
    // A notice may be waiting for the script that draws it, which came with the checks.
    this.#display.draw()
    const { view } = this.#display
    if (view) for (const choice of this.#earlyFiles.take()) view.seeEarlierFiles(choice)
    if (!this.#watcher.box()) return
    this.#watcher.scheduleCheck()
    this.#warmUpChecks()
  }

  #loadChecks(): void {
    this.#options.loadChecks?.().catch((error: unknown) => this.#onLoadFailed(error))
  }

  #onLoadFailed(error: unknown): void {
    console.warn('Trước khi đăng:', error)
    // Only the model is missing: the rules work without it.
    if (getRegisteredChecks()) return
    this.#loadFailures++
    this.#runSafely(() => {
      // The first failure may come from a background that is being updated, so the next pause tries again.
      if (this.#loadFailures > 1) {
        this.#earlyFiles.release()
        this.#display.showFault()
      } else if (this.#earlyFiles.isHolding) this.#loadChecks()
      else if (this.#watcher.box()) this.#watcher.scheduleCheck()
    })
  }

  // Faults and the end of the extension

  /** Whether the extension still runs in this page. Stops the composer when the extension was updated or removed. */
  #isAlive(): boolean {
    const { signal } = this.#stopper
    if (!signal.aborted && !this.#options.isAlive()) this.stop()
    return !signal.aborted
  }

  #runSafely(action: () => void): void {
    if (!this.#isAlive()) return
    try {
      action()
    } catch (error) {
      this.#reportFault(error)
    }
  }

  #reportFault(error: unknown): void {
    console.error('Trước khi đăng:', error)
    try {
      this.#display.showFault()
    } catch (viewError) {
      // The view itself may be what failed. The page must go on without an exception of ours.
      console.error('Trước khi đăng:', viewError)
    }
  }
}
