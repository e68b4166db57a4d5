// Starts the composer in a page: watching, checking, holding, and what is shown of it.

import type { CheckChoices } from '../../utils/checks/index.ts'
import { checksInUse, whenChecks } from '../../utils/compose/checks-in-use.ts'
import { guardFocus } from '../../utils/compose/focus-guard.ts'
import type { IgnoredForGood } from '../../utils/compose/ignored.ts'
import { selectSpan } from '../../utils/compose/select.ts'
import { Sends } from '../../utils/compose/sends.ts'
import { DraftSession } from '../../utils/compose/session.ts'
import { watchBoxes } from '../../utils/compose/watch.ts'
import { type CheckId, type Level, loudest } from '../../utils/draft.ts'
import type { BoxKind, Site } from '../../utils/sites/site.ts'
import type { Language } from '../../utils/words/language.ts'
import type { NoticeKind } from './Notice.tsx'
import { ComposeView } from './view.tsx'

/** What the user chose, as far as composing goes. */
export interface ComposeChoices {
  language: Language
  checks: CheckChoices
  /** Whether a serious finding holds the send. */
  hold: boolean
}

/** What the composer needs from its page or content script. */
export interface ComposeOptions {
  site: Site
  choices: ComposeChoices
  ignored: IgnoredForGood
  /** The findings' number and the loudest level changed. */
  onCount(count: number, level: Level | undefined): void
  onProvision(id: string): void
  /** False once the extension was updated or removed: then everything of ours goes, and nothing is held. */
  isAlive(): boolean
}

/** How the draft stands, for the popup. The phrases stay in memory. */
export interface ComposeStanding {
  kind: BoxKind | null
  findings: { check: CheckId; level: Level; message: string; phrase: string; provisions: string[] }[]
  unavailable: CheckId[]
}

/** A running composer. */
export interface Composer {
  standing(): ComposeStanding
  choose(choices: ComposeChoices): void
  /** What is ignored for good has changed. */
  redraw(): void
  /** Tells the user something in the page. */
  tell(notice: NoticeKind): void
  stop(): void
}

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
    view.fault = true
    view.showNotice('fault')
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
    onEdit: () => safely(edit),
    onSend: () => safely(() => sends.sendAnyway()),
    onProvision: options.onProvision,
  })
  // The guard comes first: what concerns our own layer is nobody's business from then on.
  guardFocus(
    (target) => view.owns(target),
    {
      onKey: (event) => safely(() => view.onKey(event)),
      // An editor that draws its selection late takes the focus with it; while a send is held it stays in the dialog.
      onPageFocus: () => safely(() => view.isHolding && view.focusDialog()),
    },
    signal,
  )
  window.addEventListener('keydown', (event) => safely(() => onPageKey(event)), { capture: true, signal })
  const sends = new Sends(
    {
      site: options.site,
      session,
      active: () => watcher.box(),
      mayHold: () => isAlive() && choices.hold,
      onHeld: (held) => view.showHeld(held),
      onNotice: (notice) => view.showNotice(notice),
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
          if (found) warm()
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
          view.settle()
        }),
    },
    signal,
  )

  // What was written before the checks came is checked as they come.
  whenChecks(() =>
    safely(() => {
      if (!watcher.box()) return
      watcher.again()
      warm()
    }),
  )

  let warming: Iterator<void> | undefined
  /** Somebody is about to write: the first check should not make them wait. */
  const warm = () => {
    if (warming || !checksInUse()) return
    warming = checksInUse()?.warmUp()
    const step = () => {
      if (!warming?.next().done) requestIdleCallback(() => safely(step))
    }
    requestIdleCallback(() => safely(step))
  }
  const edit = () => {
    const held = sends.giveBack()
    const finding = held?.findings[0]
    if (held?.editor?.isConnected && finding && finding.attachment === undefined) selectSpan(held.editor, finding)
  }
  const onPageKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || view.owns(event.target)) return
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
    const opens = event.key === 'F8' && plain && view.hasBadge
    const closes = event.key === 'Escape' && view.isPanelOpen && !event.isComposing
    // No key writes or presses anything behind the dialog; the browser's own shortcuts stay.
    const behind = view.isHolding && (plain || event.shiftKey || event.key === 'Enter') && !/^F\d/.test(event.key)
    if (!behind && !opens && !closes) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (behind) view.focusDialog()
    else if (opens) view.openPanel(true)
    else view.closePanel()
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
