// The current draft: its findings, and what was ignored and fixed in it. Kept in the memory of this page only.

import type { CheckChoices } from '../checks/index.ts'
import { type CheckId, type Finding, type Fix, getFixes } from '../draft.ts'
import { isInDocument } from '../lib/dom-tree.ts'
import { createSerialQueue } from '../lib/serial-queue.ts'
import { applyFix, type FixOutcome, type TextReplacement } from './apply-fix.ts'
import { DraftChecker, type DraftCheckResult } from './draft-checker.ts'
import { type FoundBox, findBoxScope, findScopeSelector } from './find-box.ts'
import { ChangedPlaces, chooseNextFix, computeFixedPlace, restoreLastPlace } from './fix-sequence.ts'
import { findCommonFix } from './group-findings.ts'
import type { PermanentIgnoreList } from './ignore-list.ts'
import { type EditorText, readEditor } from './read-editor.ts'
import { TailChecker, type TailResult } from './tail-checker.ts'
import { computeTextEdit, type TextEdit } from './text-edit.ts'
import {
  DraftIgnoreList,
  type IgnorableFinding,
  shiftFindings,
  type TrackedFinding,
  trackFindings,
} from './tracked-findings.ts'
import { type FixedPlace, type NewUserAction, shiftActions, type UserAction } from './user-actions.ts'

/** A text whose box may leave the page for a further screen, and the dialog it was written in. */
export interface PendingText {
  found: FoundBox
  scope: Element
  /** Selector of elements like `scope`: the further screen is in one, perhaps in another. */
  scopeSelector: string
  text: string
  /** True once the writer has pressed the control that opens the next screen. */
  hasAdvanced: boolean
}

/** What the session needs from the composer. */
export interface DraftSessionOptions {
  choices: CheckChoices
  ignored: PermanentIgnoreList
  /** Whether findings in a box are softer now, because of who reads it. Absent: never. */
  softens?(found: FoundBox): boolean
  /** Called when anything that the view shows may have changed. */
  onChange(): void
}

/** The outcome of a change of several findings. */
export interface FixedAll {
  /** How many of them are left in the draft. */
  left: number
  /** The text afterwards; undefined when somebody else has changed it meanwhile. */
  text: string | undefined
}

type Head = Pick<DraftCheckResult, 'text' | 'findings' | 'unavailable'>

const NO_HEAD: Head = { text: '', findings: [], unavailable: [] }
const EMPTY_TEXT: EditorText = { text: '', rangeOf: () => undefined }

/** The state of the box being written in. */
export class DraftSession {
  found: FoundBox | undefined
  /** The text as last read, with the mapping back into the document. */
  read: EditorText = EMPTY_TEXT
  unavailable: readonly CheckId[] = []
  /** True while the end of a very long text is not checked. */
  cut = false
  /** True once this draft, not being empty, has been checked. */
  checked = false
  actions: readonly UserAction[] = []
  pending: PendingText | undefined
  choices: CheckChoices
  private tracked: readonly TrackedFinding[] = []
  private lastActionId = 0
  /** The box that a change is being applied to. */
  private fixing: FoundBox | undefined
  /** Runs a change after all earlier ones, because each is computed for the text that the one before it has left. */
  private readonly inTurn = createSerialQueue()
  private readonly draftIgnores = new DraftIgnoreList()
  readonly checker = new DraftChecker()
  private readonly tail = new TailChecker(() => this.mergeTail())
  /** The text that was checked last, and what was found at its beginning. */
  private head: Head = NO_HEAD
  private readonly options: DraftSessionOptions

  constructor(options: DraftSessionOptions) {
    this.options = options
    this.choices = options.choices
  }

  /** Whether a change is being applied to the box. */
  get isFixing(): boolean {
    return this.fixing !== undefined && this.fixing === this.found
  }

  /** The findings to show: all that are not ignored. */
  get findings(): readonly TrackedFinding[] {
    return this.tracked.filter((finding) => !this.isIgnored(finding))
  }

  /** Enters another box, or none. Forgets the previous draft, except a text that has advanced to a further screen. */
  enter(found: FoundBox | undefined): void {
    this.forget()
    this.found = found
    // No press of "Tiếp": the dialog was closed, so drop its pending text. A new box of that kind has its own text.
    if (found?.box.next || !this.pending?.hasAdvanced) this.pending = undefined
    if (found) this.read = readEditor(found.editor)
    this.options.onChange()
  }

  /**
   * Reads the box after a possible change. Findings move with the text; those whose own text was edited disappear.
   *
   * @param typed whether the writer made the change, and not the site.
   */
  touch(typed: boolean): void {
    if (!this.found) return
    const before = this.read.text
    this.read = readEditor(this.found.editor)
    const edit = computeTextEdit(before, this.read.text)
    if (edit) this.applyEdit(edit, before, typed)
    this.options.onChange()
  }

  /** Checks the draft. */
  check(): void {
    if (!this.found || !isInDocument(this.found.editor)) return
    const checked = this.checker.checkEditor(this.found.editor, this.choices, this.softens(this.found))
    this.read = checked
    this.head = checked
    this.takeOver(this.tail.follow(checked.text, this.choices))
    this.checked = checked.text.trim() !== '' && !checked.waiting
    this.remember(checked.text)
    this.options.onChange()
  }

  /**
   * Checks a text synchronously and returns the findings that hold its send. Findings on the screen keep their ids.
   * @param found the box that it is sent from, if that is in the page.
   */
  blockingFindings(text: string, found?: FoundBox): readonly TrackedFinding[] {
    return this.judgeSend(text, found).findings
  }

  /** As `blockingFindings`, and whether all of the text has been checked, and by all checks. */
  judgeSend(
    text: string,
    found?: FoundBox,
  ): { findings: readonly TrackedFinding[]; isComplete: boolean; hasFailed: boolean } {
    const { findings, unavailable } = this.checker.checkText(text, this.choices, found && this.softens(found))
    const rest = this.tail.readNow(text, this.choices)
    // A text sent while no box is entered belongs to no draft, so it must not stay cached.
    if (!this.found) this.forgetChecked()
    const tracked = this.track(joinFindings(findings, rest.findings), text)
    return {
      findings: tracked.filter((finding) => finding.level === 'stop' && !this.isIgnored(finding)),
      isComplete: rest.isComplete,
      hasFailed: unavailable.length + rest.unavailable.length > 0,
    }
  }

  /** Keeps a text as pending, if the current box can be left for a further screen. */
  remember(text: string): void {
    const { found } = this
    if (!found?.box.next) return
    this.pending = undefined
    if (!text.trim()) return
    const scopeSelector = findScopeSelector(found)
    this.pending = { found, scope: findBoxScope(found, scopeSelector), scopeSelector, text, hasAdvanced: false }
  }

  /** Drops a pending text whose further screens the writer has closed. */
  dropAbandoned(): void {
    if (!this.pending?.hasAdvanced) return
    const screens = [...document.querySelectorAll(this.pending.scopeSelector)]
    if (!screens.some((screen) => screen.checkVisibility())) this.pending = undefined
  }

  /** Ignores a finding in this draft; with `forGood`, in every draft. */
  ignore(finding: TrackedFinding, forGood: boolean): void {
    const { check, phrase } = finding
    this.draftIgnores.add(finding)
    if (forGood) this.logRejection(this.options.ignored.add(finding))
    this.recordAction({ kind: forGood ? 'ignored-for-good' : 'ignored', check, phrase })
  }

  /** Ignores alike findings in this draft, as one action. */
  ignoreAll(findings: readonly TrackedFinding[]): void {
    const [first] = findings
    if (!first) return
    for (const finding of findings) this.draftIgnores.add(finding)
    const { check, message } = first
    const phrases = findings.map(({ phrase }) => phrase)
    this.recordAction({ kind: 'ignored-group', check, message, phrases })
  }

  /** Marks a finding as wrong: it is ignored permanently. No message about it is sent. */
  markMisjudged(finding: TrackedFinding): void {
    const { check, message, phrase } = finding
    this.draftIgnores.add(finding)
    this.logRejection(this.options.ignored.add(finding))
    this.recordAction({ kind: 'misjudged', check, message, phrase })
  }

  /**
   * Applies one of a finding's fixes and checks the draft again. Fixes requested while another change is being applied
   * wait for it, so that presses in quick succession all count. A finding that is gone or ignored by then needs no fix:
   * `done`.
   */
  fix(finding: TrackedFinding, fix: Fix): Promise<FixOutcome> {
    const { found } = this
    return this.inTurn(async () => {
      if (this.found !== found) return 'unchanged'
      // An earlier fix may have moved this one.
      const shown = this.findings.find(({ id }) => id === finding.id)
      if (!shown) return 'done'
      const current = this.findAgain(shown)
      if (!current) return 'unchanged'
      const same = getFixes(current).find(
        ({ kind, replacement }) => kind === fix.kind && replacement === fix.replacement,
      )
      return same ? this.applyCurrentFix(current, same) : 'unchanged'
    })
  }

  /**
   * Applies the first fix of each of some findings, from the end of the text, as one action. Stops at the first that
   * the box does not accept; what was changed before stays.
   *
   * @param editor the editor that the findings are in.
   */
  fixAll(findings: readonly TrackedFinding[], editor = this.found?.editor): Promise<FixedAll> {
    const wanted = new Set(findings.map(({ id }) => id))
    return this.inTurn(async () => {
      const { found } = this
      if (!found || found.editor !== editor) return { left: wanted.size, text: undefined }
      const waiting = new Set(wanted)
      const changes = new ChangedPlaces(this.read.text)
      while (this.found === found) {
        if (this.read.text !== this.head.text) this.check()
        changes.follow(this.read.text)
        const next = chooseNextFix(this.findings.filter(({ id }) => waiting.has(id)))
        if (!next) break
        waiting.delete(next.finding.id)
        if ((await this.apply({ ...next.fix, text: next.fix.replacement })) !== 'done') break
        changes.add(next.fix)
        this.check()
      }
      changes.follow(this.read.text)
      if (this.found !== found) return { left: wanted.size, text: undefined }
      const kind = findCommonFix(findings) ?? 'replace'
      if (findings[0] && changes.places.length > 0) this.recordFix(findings[0], kind, changes.places)
      const left = this.findings.filter(({ id }) => wanted.has(id)).length
      return { left, text: changes.isOnlyOurs ? this.read.text : undefined }
    })
  }

  /** Undoes an action. A fix is undone after the changes that were requested before. */
  async undo(action: UserAction): Promise<void> {
    if (action.kind === 'fixed') await this.inTurn(() => this.undoFix(action.id))
    else {
      this.actions = this.actions.filter((each) => each !== action)
      const { check } = action
      const phrases = action.kind === 'ignored-group' ? action.phrases : [action.phrase]
      for (const phrase of phrases) this.draftIgnores.remove({ check, phrase })
      if (action.kind === 'ignored-for-good' || action.kind === 'misjudged')
        this.logRejection(this.options.ignored.remove(action))
    }
    this.options.onChange()
  }

  /** Drops the draft, because it was sent, emptied or left. */
  forget(): void {
    this.found = undefined
    this.read = EMPTY_TEXT
    this.clear()
  }

  /**
   * Finds a finding again after a check, if the draft has changed since the last one: when a sentence has grown, a fix
   * must take out all of it.
   */
  private findAgain(shown: TrackedFinding): TrackedFinding | undefined {
    if (this.read.text === this.head.text) return shown
    this.check()
    return (
      this.findings.find(({ id }) => id === shown.id) ??
      this.findings.find(
        ({ check, message, start, end }) =>
          check === shown.check && message === shown.message && start < shown.end && end > shown.start,
      )
    )
  }

  private async applyCurrentFix(finding: TrackedFinding, fix: Fix): Promise<FixOutcome> {
    const place = computeFixedPlace(this.read.text, fix)
    const outcome = await this.apply({ start: fix.start, end: fix.end, text: fix.replacement })
    if (outcome === 'done') {
      this.recordFix(finding, fix.kind, [place])
      this.check()
    }
    return outcome
  }

  private recordFix({ check, message }: TrackedFinding, fix: Fix['kind'], places: readonly FixedPlace[]): void {
    this.recordAction({ kind: 'fixed', check, message, fix, places })
  }

  /** Undoes a fix of one place or several, the last one first: so each is where it was when it was made. */
  private async undoFix(id: number): Promise<void> {
    const { found } = this
    const action = this.actions.find((each) => each.id === id)
    // Edited or undone meanwhile.
    if (action?.kind !== 'fixed') return
    this.actions = this.actions.filter((each) => each !== action)
    let places = action.places
    while (places.length > 0) {
      const { text } = this.read
      const outcome = await this.apply({ ...places.at(-1)!, text: places.at(-1)!.original })
      if (this.found !== found) return
      // The box did not accept it, so it can be tried again.
      if (outcome === 'unchanged' && this.read.text === text) this.actions = [{ ...action, places }, ...this.actions]
      this.check()
      if (outcome !== 'done') return
      places = restoreLastPlace(places)
    }
  }

  private async apply(change: TextReplacement): Promise<FixOutcome> {
    const { found } = this
    if (!found) return 'unchanged'
    const before = this.read.text
    let outcome: FixOutcome
    this.fixing = found
    try {
      outcome = await applyFix(found.editor, before, change)
    } finally {
      this.fixing = undefined
    }
    // The writer has entered another box meanwhile, and its draft must not get this outcome.
    if (this.found !== found) return 'unchanged'
    if (outcome !== 'done' && before.trim() !== '') this.resetIfEmptied(found)
    return outcome
  }

  /** Resets the draft if its box was emptied during a change: it was sent. */
  private resetIfEmptied(found: FoundBox): void {
    const now = readEditor(found.editor)
    if (now.text.trim() !== '') return
    this.read = now
    this.clear()
    this.remember(now.text)
    this.options.onChange()
  }

  /** Whether findings in a box are softer now. */
  softens(found: FoundBox): boolean {
    return this.options.softens?.(found) ?? false
  }

  private clear(): void {
    this.tracked = []
    this.unavailable = []
    this.actions = []
    this.cut = false
    this.checked = false
    this.draftIgnores.clear()
    this.head = NO_HEAD
    this.forgetChecked()
  }

  private applyEdit(edit: TextEdit, before: string, typed: boolean): void {
    const now = this.read.text
    const keptLength = before.length - (edit.end - edit.start)
    const fixing = this.fixing === this.found
    // An emptied box starts a new draft, and so does a text that the site put in place of another (the box of the next
    // conversation). A box that our own fix emptied does not, because the fix can be undone.
    if ((now.trim() === '' && !fixing) || (!typed && !fixing && before !== '' && keptLength * 2 < before.length)) {
      this.clear()
      this.remember(now)
      return
    }
    this.tracked = shiftFindings(this.tracked, edit)
    this.actions = shiftActions(this.actions, edit, now)
  }

  private forgetChecked(): void {
    this.checker.forget()
    this.tail.forget()
  }

  /** Takes over what was found in the rest of the draft meanwhile, unless the draft was edited since its last check. */
  private mergeTail(): void {
    if (this.read.text !== this.head.text) return
    this.takeOver(this.tail.peek(this.head.text))
    this.options.onChange()
  }

  private takeOver(rest: TailResult): void {
    const { text, findings, unavailable } = this.head
    this.tracked = this.track(joinFindings(findings, rest.findings), text)
    this.unavailable = [...new Set([...unavailable, ...rest.unavailable])]
    this.cut = !rest.isComplete
  }

  private track(findings: readonly Finding[], text: string): TrackedFinding[] {
    const phraseOf = ({ start, end }: Finding) => text.slice(start, end)
    return trackFindings(this.tracked, findings, phraseOf, (finding) => this.isIgnored(finding))
  }

  /** Adds what the writer did, to be shown and undone. */
  recordAction(action: NewUserAction): void {
    this.actions = [...this.actions, { ...action, id: ++this.lastActionId }]
    this.options.onChange()
  }

  private isIgnored(finding: IgnorableFinding): boolean {
    return this.draftIgnores.has(finding) || this.options.ignored.has(finding)
  }

  /** Logs a failed write (storage may be full). The choice still applies in this page, so the writer goes on. */
  private logRejection(stored: Promise<void>): void {
    stored.catch((error) => console.warn('Trước khi đăng: chưa nhớ được lựa chọn', error))
  }
}

/** Joins the findings of both parts. At the border a finding of the first part may be the beginning of a whole one. */
function joinFindings(head: readonly Finding[], tail: readonly Finding[]): readonly Finding[] {
  const isPart = (finding: Finding) => tail.some(({ start, end }) => start < finding.end && finding.start < end)
  return tail.length > 0 ? [...head.filter((finding) => !isPart(finding)), ...tail] : head
}
