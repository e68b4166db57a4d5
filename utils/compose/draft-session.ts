// The current draft: its findings, and what was ignored and fixed in it. Kept in the memory of this page only.

import type { RunChoices } from '../checks/check-contract.ts'
import { type CheckId, type DraftFinding, OWN_WORDS } from '../draft.ts'
import { isInDocument } from '../lib/dom-tree.ts'
import { DraftChecker, type DraftCheckResult } from './draft-checker.ts'
import { type FoundBox, findBoxScope, findScopeSelector } from './find-box.ts'
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
import { type IgnoreAction, shiftActions, type UserAction } from './user-actions.ts'

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

/** What is known of the files that go with the draft. What reads them comes later than the composer. */
export interface DraftFileFindings {
  /** What was found in the files of a box so far. */
  list(found: FoundBox | undefined): readonly TrackedFinding[]
  /**
   * What holds a send of that box: serious findings that are not ignored, and files that are not read yet. Where there
   * is neither, its files count as sent: call it for a send only.
   */
  judge(found: FoundBox | undefined, isIgnored: (finding: IgnorableFinding) => boolean): readonly TrackedFinding[]
  /** Whether a send without a box may take a file along that has to be asked about. */
  hasOpen(): boolean
}

/** What the session needs from the composer. */
export interface DraftSessionOptions {
  choices: RunChoices
  ignored: PermanentIgnoreList
  /** Whether findings in a box are softer now, because of who reads it. Absent: never. */
  softens?(found: FoundBox): boolean
  /** Called when anything that the view shows may have changed. */
  onChange(): void
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
  /** Settles at the end of the last change that was asked for, where that is an undo. */
  undone: Promise<void> | undefined
  choices: RunChoices
  private files: DraftFileFindings | undefined
  private tracked: readonly TrackedFinding[] = []
  private lastActionId = 0
  /** The box that a change is being applied to. */
  private fixing: FoundBox | undefined
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

  /** Whether the findings are those of the text as it is now, and not of the text before its last change. */
  get isUpToDate(): boolean {
    return this.read.text === this.head.text
  }

  /** Whether a change is being applied to the box. */
  get isFixing(): boolean {
    return this.fixing !== undefined && this.fixing === this.found
  }

  /** The findings to show: all that are not ignored. */
  get findings(): readonly TrackedFinding[] {
    const inFiles = this.files?.list(this.found) ?? []
    return [...this.tracked, ...inFiles].filter((finding) => !this.isIgnored(finding))
  }

  /** Whether a send without a box may take a file along that has to be asked about. */
  get hasOpenFiles(): boolean {
    return this.files?.hasOpen() ?? false
  }

  /** Takes over what is known of the files by now. */
  setFiles(files: DraftFileFindings): void {
    this.files = files
    this.options.onChange()
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
    const isIgnored = (finding: IgnorableFinding) => this.isIgnored(finding)
    const inFiles = this.files?.judge(found ?? this.pending?.found, isIgnored) ?? []
    const serious = tracked.filter((finding) => finding.level === 'stop' && !isIgnored(finding))
    return {
      findings: [...serious, ...inFiles],
      isComplete: rest.isComplete,
      hasFailed: unavailable.length + rest.unavailable.length > 0,
    }
  }

  /** Keeps a text as pending, if its box can be left for a further screen. */
  remember(text: string, found = this.found): void {
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
    this.recordAction({ id: ++this.lastActionId, kind: forGood ? 'ignored-for-good' : 'ignored', check, phrase })
  }

  /** Ignores alike findings in this draft, as one action. */
  ignoreAll(findings: readonly TrackedFinding[]): void {
    const [first] = findings
    if (!first) return
    for (const finding of findings) this.draftIgnores.add(finding)
    const { check, message, attachment } = first
    const phrases = findings.map(({ phrase }) => phrase)
    const where = attachment === undefined ? {} : { attachment }
    this.recordAction({ id: ++this.lastActionId, kind: 'ignored-group', check, message, phrases, ...where })
  }

  /** Marks a finding as wrong: it is ignored permanently. No message about it is sent. */
  markMisjudged(finding: TrackedFinding): void {
    const { check, message, phrase } = finding
    // A list is not wrong: its words are taken off it.
    if (check === OWN_WORDS) return
    this.draftIgnores.add(finding)
    this.logRejection(this.options.ignored.add(finding, `${check}/${message}`))
    this.recordAction({ id: ++this.lastActionId, kind: 'misjudged', check, message, phrase })
  }

  /** Takes back that something was ignored. */
  undoIgnore(action: IgnoreAction): void {
    this.actions = this.actions.filter((each) => each !== action)
    const { check } = action
    const { phrases, ...where } = action.kind === 'ignored-group' ? action : { phrases: [action.phrase] }
    for (const phrase of phrases) this.draftIgnores.remove({ ...where, check, phrase })
    if (action.kind === 'ignored-for-good' || action.kind === 'misjudged')
      this.logRejection(this.options.ignored.remove(action))
    this.options.onChange()
  }

  /** Drops the draft, because it was sent, emptied or left. */
  forget(): void {
    this.found = undefined
    this.read = EMPTY_TEXT
    this.clear()
  }

  /** Resets the draft if its box was emptied during a change: it was sent. */
  resetIfEmptied(found: FoundBox): void {
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
    // Our own change is known exactly once it is made.
    if (!fixing) this.actions = shiftActions(this.actions, edit, now)
  }

  private forgetChecked(): void {
    this.checker.forget()
    this.tail.forget()
  }

  /** Takes over what was found in the rest of the draft meanwhile, unless the draft was edited since its last check. */
  private mergeTail(): void {
    if (!this.isUpToDate) return
    this.takeOver(this.tail.peek(this.head.text))
    this.options.onChange()
  }

  private takeOver(rest: TailResult): void {
    const { text, findings, unavailable } = this.head
    this.tracked = this.track(joinFindings(findings, rest.findings), text)
    this.unavailable = [...new Set([...unavailable, ...rest.unavailable])]
    this.cut = !rest.isComplete
  }

  private track(findings: readonly DraftFinding[], text: string): TrackedFinding[] {
    const phraseOf = ({ start, end }: DraftFinding) => text.slice(start, end)
    return trackFindings(this.tracked, findings, phraseOf, (finding) => this.isIgnored(finding))
  }

  /** Creates the number of an action. */
  createActionId(): number {
    return ++this.lastActionId
  }

  /** Remembers which box is being changed by us: what happens to its text is no new draft. Undefined at the end. */
  setFixing(found: FoundBox | undefined): void {
    this.fixing = found
  }

  /** Takes over what can be undone. */
  setActions(actions: readonly UserAction[]): void {
    this.actions = actions
    this.options.onChange()
  }

  private recordAction(action: UserAction): void {
    this.setActions([...this.actions, action])
  }

  /** Whether a finding is ignored, in this draft or for good. */
  isIgnored(finding: IgnorableFinding): boolean {
    // Words that are never to be shown in a text say no word about a stamp in a file.
    const isInFile = finding.attachment !== undefined
    return this.draftIgnores.has(finding) || (!isInFile && this.options.ignored.has(finding))
  }

  /** Logs a failed write (storage may be full). The choice still applies in this page, so the writer goes on. */
  private logRejection(stored: Promise<void>): void {
    stored.catch((error) => console.warn('Trước khi đăng: chưa nhớ được lựa chọn', error))
  }
}

/** Joins the findings of both parts. At the border a finding of the first part may be the beginning of a whole one. */
function joinFindings(head: readonly DraftFinding[], tail: readonly DraftFinding[]): readonly DraftFinding[] {
  const isPart = (finding: DraftFinding) => tail.some(({ start, end }) => start < finding.end && finding.start < end)
  return tail.length > 0 ? [...head.filter((finding) => !isPart(finding)), ...tail] : head
}
