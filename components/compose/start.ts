// Starts the composer in a page: watching, checking, holding, and what is shown of it.

import { checksInUse, whenChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { guardFocus } from '../../utils/compose/focus-guard.ts'
import { watchApproach } from '../../utils/compose/preload-trigger.ts'
import { selectSpan } from '../../utils/compose/select.ts'
import { Sends } from '../../utils/compose/send-guard.ts'
import { makeWarmUp } from '../../utils/compose/warm.ts'
import { watchBoxes } from '../../utils/compose/watch.ts'
import { loudest } from '../../utils/draft.ts'
import type { ComposeOptions, Composer } from './composer.ts'
import { onPageKey } from './page-keys.ts'
import { ComposeView } from './view.tsx'

/**
 * Starts watching and holding. Must be called at `document_start`. Whatever fails in here lets the site go on as if nothing
 * of ours were there, and says so.
 */
export function startCompose(options: ComposeOptions): Composer {
  const stopper = new AbortController()
  const { signal } = stopper
  let { choices } = options

  const stop = () => {
    stopper.abort()
    session.left = undefined
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
  const warm = makeWarmUp(safely)
  let failures = 0
  const bring = () => {
    options.bring?.().catch((error: unknown) => {
      console.warn('Trước khi đăng:', error)
      // Without their model the rules go on alone.
      if (checksInUse()) return
      failures++
      // The first time the background may just have been updated: the next pause asks again.
      safely(() => {
        if (failures > 1) view.showFault()
        else if (watcher.box()) watcher.again()
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
    onSend: () => safely(() => sends.sendAnyway()),
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
  window.addEventListener('keydown', (event) => safely(() => onPageKey(event, view)), { capture: true, signal })
  const sends = new Sends(
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
          if (checksInUse()) view.fault = false
          else bring()
          view.settle()
        }),
    },
    signal,
  )

  const far = new AbortController()
  // Whoever only comes near asks once: what failed is asked for again when somebody writes.
  watchApproach(options.site, () => safely(() => failures === 0 && bring()), AbortSignal.any([signal, far.signal]))
  whenChecks(() => far.abort(), signal)
  // What was written before the checks came, or their model, is checked as they come.
  whenChecks(
    () =>
      safely(() => {
        if (!watcher.box()) return
        watcher.again()
        warm()
      }),
    signal,
  )

  const edit = () => {
    const held = sends.giveBack()
    const finding = held?.findings[0]
    if (held?.editor?.isConnected && finding && finding.attachment === undefined) selectSpan(held.editor, finding)
  }
  let told = '0'
  let telling: ReturnType<typeof setTimeout> | undefined
  const tellCount = () => {
    clearTimeout(telling)
    telling = setTimeout(() => {
      const level = loudest(session.findings.map((finding) => finding.level))
      const now = `${session.findings.length}${level ?? ''}`
      if (now === told || !isAlive()) return
      told = now
      options.onCount(session.findings.length, level)
    }, COUNT_MS)
  }

  safely(() => watcher.enterFocused())

  return {
    standing: () => ({
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
    choose: (next) => {
      choices = next
      session.choices = next.checks
      if (watcher.box()) watcher.again()
      view.draw()
    },
    redraw: () => safely(() => view.draw()),
    tell: (notice) => safely(() => view.showNotice(notice)),
    stop,
  }
}

/** The number on the toolbar follows the draft this much later, in ms: it need not flicker while typing. */
const COUNT_MS = 200
