// Starts the composer in a page: watching, checking, holding, and what is shown of it.

import { getRegisteredChecks, onChecksRegistered } from '../../utils/compose/checks-registry.ts'
import { createChecksWarmUp } from '../../utils/compose/checks-warm-up.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { selectSpan } from '../../utils/compose/editor-selection.ts'
import { guardFocus } from '../../utils/compose/focus-guard.ts'
import { watchPreloadTriggers } from '../../utils/compose/preload-trigger.ts'
import { SendGuard } from '../../utils/compose/send-guard.ts'
import { watchBoxes } from '../../utils/compose/watch-boxes.ts'
import { findHighestLevel } from '../../utils/draft.ts'
import { ComposeView } from './compose-view.tsx'
import type { Composer, ComposerOptions } from './composer.ts'
import { handlePageKey } from './page-keys.ts'

/**
 * Starts watching and holding. Must be called at `document_start`. Whatever fails in here lets the site go on as if nothing
 * of ours were there, and says so.
 */
export function startComposer(options: ComposerOptions): Composer {
  const stopper = new AbortController()
  const { signal } = stopper
  let { choices } = options

  const stop = () => {
    stopper.abort()
    session.pending = undefined
    session.forget()
    view.clear()
  }
  const isAlive = () => {
    if (!signal.aborted && !options.isAlive()) stop()
    return !signal.aborted
  }
  const safely = (act: () => void) => {
    if (!isAlive()) return
    try {
      act()
    } catch (error) {
      onFault(error)
    }
  }
  const onFault = (error: unknown) => {
    console.error('Trước khi đăng:', error)
    try {
      view.showFault()
    } catch (again) {
      // Not even that can be shown. What matters is that the page goes on.
      console.error('Trước khi đăng:', again)
    }
  }
  const warm = createChecksWarmUp(safely)
  let failures = 0
  const bring = () => {
    options.loadChecks?.().catch((error: unknown) => {
      console.warn('Trước khi đăng:', error)
      // Without their model the rules go on alone.
      if (getRegisteredChecks()) return
      failures++
      // The first time the background may just have been updated: the next pause asks again.
      safely(() => {
        if (failures > 1) view.showFault()
        else if (watcher.box()) watcher.scheduleCheck()
      })
    })
  }

  const session = new DraftSession({
    choices: choices.checks,
    ignored: options.ignored,
    onChange: () => {
      view.draw()
      tellCount()
    },
  })
  const view = new ComposeView({
    session,
    language: () => choices.language,
    holds: () => choices.hold,
    reminders: () => choices.reminders,
    onEdit: () => safely(edit),
    onSend: () => safely(() => sends.release()),
    onProvision: options.onProvision,
    version: options.version,
  })
  // The guard comes first: what concerns our own layer is nobody's business from then on.
  guardFocus(
    (target) => view.owns(target),
    {
      onKey: (event) => safely(() => view.onKey(event)),
      onPress: (event) => safely(() => view.press(event)),
      // An editor that draws its selection late takes the focus with it; while a send is held it stays in the dialog.
      onPageFocus: () => safely(() => view.isHolding && view.focusDialog()),
    },
    signal,
  )
  window.addEventListener('keydown', (event) => safely(() => handlePageKey(event, view)), { capture: true, signal })
  const sends = new SendGuard(
    {
      site: options.site,
      session,
      active: () => watcher.box(),
      mayHold: () => isAlive() && choices.hold,
      onHeld: (held) => view.showHeld(held),
      onNotice: (notice) => view.showNotice(notice),
      // Where the checks cannot come that has been said already.
      onUnread: () => view.fault || view.showNotice('unread'),
      onFault,
    },
    signal,
  )
  const watcher = watchBoxes(
    options.site,
    {
      onBox: (found) =>
        safely(() => {
          session.enter(found)
          sends.enter(found)
          if (!found) return
          bring()
          warm()
        }),
      onFocus: (inBox) =>
        safely(() => {
          view.inBox = inBox
          view.draw()
        }),
      onTouched: (typed) =>
        safely(() => {
          session.touch(typed)
          sends.follow(session.read.text)
        }),
      onQuiet: () =>
        safely(() => {
          session.check()
          if (getRegisteredChecks()) view.fault = false
          else bring()
          view.settle()
        }),
    },
    signal,
  )

  const far = new AbortController()
  // Whoever only comes near asks once: what failed is asked for again when somebody writes.
  watchPreloadTriggers(
    options.site,
    () => safely(() => failures === 0 && bring()),
    AbortSignal.any([signal, far.signal]),
  )
  onChecksRegistered(() => far.abort(), signal)
  // What was written before the checks came, or their model, is checked as they come.
  onChecksRegistered(
    () =>
      safely(() => {
        if (!watcher.box()) return
        watcher.scheduleCheck()
        warm()
      }),
    signal,
  )

  const edit = () => {
    const held = sends.cancel()
    const finding = held?.findings[0]
    if (held?.editor?.isConnected && finding && finding.attachment === undefined) selectSpan(held.editor, finding)
  }
  let told = '0'
  let telling: ReturnType<typeof setTimeout> | undefined
  const tellCount = () => {
    clearTimeout(telling)
    telling = setTimeout(() => {
      const level = findHighestLevel(session.findings.map((finding) => finding.level))
      const now = `${session.findings.length}${level ?? ''}`
      if (now === told || !isAlive()) return
      told = now
      options.onCount(session.findings.length, level)
    }, COUNT_DELAY_MS)
  }

  safely(() => watcher.enterFocused())

  return {
    getState: () => ({
      kind: watcher.box()?.box.kind ?? null,
      findings: session.findings.map(({ check, level, message, phrase, provisions }) => ({
        check,
        level,
        message,
        phrase,
        provisions: [...provisions],
      })),
      unavailable: [...session.unavailable],
    }),
    setChoices: (next) => {
      choices = next
      session.choices = next.checks
      if (watcher.box()) watcher.scheduleCheck()
      view.draw()
    },
    redraw: () => safely(() => view.draw()),
    showNotice: (notice) => safely(() => view.showNotice(notice)),
    stop,
  }
}

/** The number on the toolbar follows the draft this much later, in ms: it need not flicker while typing. */
const COUNT_DELAY_MS = 200
