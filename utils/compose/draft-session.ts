// The draft being written, as it stands: its findings, what was ignored and fixed in it. Lives in this page's memory alone.

import type { CheckChoices } from '../checks/index.ts'
import type { CheckId, Finding, Fix } from '../draft.ts'
import { applyFix, type FixOutcome, type TextReplacement } from './apply-fix.ts'
import { DraftChecker } from './draft-checker.ts'
import { type FoundBox, findBoxScope } from './find-box.ts'
import type { PermanentIgnoreList } from './ignore-list.ts'
import { type EditorText, readEditor } from './read-editor.ts'
import { computeTextEdit, shiftSpan, type TextEdit } from './text-edit.ts'
import {
  DraftIgnoreList,
  type IgnorableFinding,
  shiftFindings,
  type TrackedFinding,
  trackFindings,
} from './tracked-findings.ts'

/** Something done to the draft from the panel, with what it takes to undo it. */
export type UserAction = { id: number } & (
  | { kind: 'ignored' | 'ignored-for-good'; check: CheckId; phrase: string }
  | { kind: 'misjudged'; check: CheckId; message: string; phrase: string }
  | { kind: 'fixed'; check: CheckId; fix: Fix['kind']; start: number; end: number; original: string }
)

/** A text that has left its box for a further screen, and the dialog it was written in. */
export interface PendingText {
  found: FoundBox
  scope: Element
  text: string
  /** True once the writer pressed the control that leads on. */
  hasAdvanced: boolean
}

/** What the session needs from outside. */
export interface DraftSessionOptions {
  choices: CheckChoices
  ignored: PermanentIgnoreList
  /** Anything the screen shows may have changed. */
  onChange(): void
}

const EMPTY_TEXT: EditorText = { text: '', rangeOf: () => undefined }

/** The state of the box being written in. */
export class DraftSession {
  found: FoundBox | undefined
  /** The text as last read, with the way back into the document. */
  read: EditorText = EMPTY_TEXT
  unavailable: readonly CheckId[] = []
  /** True when only the beginning of a very long text is checked. */
  cut = false
  /** True from the first check of this draft on. */
  checked = false
  actions: readonly UserAction[] = []
  pending: PendingText | undefined
  choices: CheckChoices
  private tracked: readonly TrackedFinding[] = []
  private lastActionId = 0
  /** The box a change is being put into. */
  private fixing: FoundBox | undefined
  private readonly ignores = new DraftIgnoreList()
  private readonly inspector = new DraftChecker()
  private readonly options: DraftSessionOptions

  constructor(options: DraftSessionOptions) {
    this.options = options
    this.choices = options.choices
  }

  /** Whether a change is on its way into a box: no other one can be asked for. */
  get isFixing(): boolean {
    return this.fixing !== undefined
  }

  /** The findings to show: those nobody asked to leave alone. */
  get findings(): readonly TrackedFinding[] {
    return this.tracked.filter((finding) => !this.isIgnored(finding))
  }

  /** Another box is being written in, or none. What was known of the last draft is forgotten, but for a text on its way. */
  enter(found: FoundBox | undefined): void {
    this.forget()
    this.found = found
    // Without "Tiếp" a dialog that is gone was closed; and who is back in such a box writes a text of its own.
    if (found?.box.next || !this.pending?.hasAdvanced) this.pending = undefined
    if (found) this.read = readEditor(found.editor)
    this.options.onChange()
  }

  /** The content may have changed: findings move along, those that were touched vanish. */
  touch(typed: boolean): void {
    if (!this.found) return
    const before = this.read.text
    this.read = readEditor(this.found.editor)
    const edit = computeTextEdit(before, this.read.text)
    if (edit) this.follow(edit, before, typed)
    this.options.onChange()
  }

  /** The writer pauses: the draft is checked. */
  check(): void {
    if (!this.found?.editor.isConnected) return
    const seen = this.inspector.checkEditor(this.found.editor, this.choices)
    this.read = seen
    this.tracked = this.track(seen.findings, seen.text)
    this.unavailable = seen.unavailable
    this.cut = seen.cut
    this.checked = seen.text.trim() !== '' && !seen.waiting
    this.remember(seen.text)
    this.options.onChange()
  }

  /** The findings of a text that hold a send, decided here and now. In the editor's draft the ids on the screen are kept. */
  blockingFindings(text: string): readonly TrackedFinding[] {
    const { findings } = this.inspector.checkText(text, this.choices)
    // What is sent from elsewhere than the box being written in is no draft of ours to remember.
    if (!this.found) this.inspector.forget()
    return this.track(findings, text).filter((finding) => finding.level === 'stop' && !this.isIgnored(finding))
  }

  /** Keeps the text of a box that can be left for a further screen; of another box it keeps nothing. */
  remember(text: string): void {
    if (!this.found?.box.next) return
    this.pending = text.trim()
      ? { found: this.found, scope: findBoxScope(this.found), text, hasAdvanced: false }
      : undefined
  }

  /** Leaves a finding alone in this draft, or wherever it comes up. */
  ignore(finding: TrackedFinding, forGood: boolean): void {
    const { check, phrase } = finding
    this.ignores.add(finding)
    if (forGood) this.keep(this.options.ignored.add(finding))
    this.recordAction({ id: ++this.lastActionId, kind: forGood ? 'ignored-for-good' : 'ignored', check, phrase })
  }

  /** The writer says that a finding is wrong: it is left alone for good. Nothing is told to anybody. */
  markMisjudged(finding: TrackedFinding): void {
    const { check, message, phrase } = finding
    this.ignores.add(finding)
    this.keep(this.options.ignored.add(finding))
    this.recordAction({ id: ++this.lastActionId, kind: 'misjudged', check, message, phrase })
  }

  /** Applies one of a finding's fixes. */
  async fix({ check }: TrackedFinding, fix: Fix): Promise<FixOutcome> {
    if (!this.found) return 'unchanged'
    const before = this.read.text
    const outcome = await this.apply({ ...fix, text: fix.replacement })
    if (outcome === 'done') {
      const original = before.slice(fix.start, fix.end)
      const end = fix.start + fix.replacement.length
      this.recordAction({
        id: ++this.lastActionId,
        kind: 'fixed',
        check,
        fix: fix.kind,
        start: fix.start,
        end,
        original,
      })
      this.check()
    }
    return outcome
  }

  /** Undoes something done from the panel. */
  async undo(deed: UserAction): Promise<void> {
    if (deed.kind === 'fixed' && this.isFixing) return
    const { found } = this
    this.actions = this.actions.filter((each) => each !== deed)
    if (deed.kind !== 'fixed') {
      this.ignores.remove(deed)
      if (deed.kind !== 'ignored') this.keep(this.options.ignored.remove(deed))
    } else {
      await this.apply({ ...deed, text: deed.original })
      if (this.found === found) this.check()
    }
    this.options.onChange()
  }

  /** The draft was sent, emptied or left: nothing of it is kept. */
  forget(): void {
    this.found = undefined
    this.read = EMPTY_TEXT
    this.clear()
  }

  private async apply(change: TextReplacement): Promise<FixOutcome> {
    const { found } = this
    if (!found || this.isFixing) return 'unchanged'
    let outcome: FixOutcome
    this.fixing = found
    try {
      outcome = await applyFix(found.editor, this.read.text, change)
    } finally {
      this.fixing = undefined
    }
    // The writer has gone to another box meanwhile: what happened to this one is no matter of the draft there.
    if (this.found !== found) return 'unchanged'
    if (outcome !== 'done') this.leaveEmpty(found)
    return outcome
  }

  /** A box that was emptied while a change was on its way was sent. */
  private leaveEmpty(found: FoundBox): void {
    const now = readEditor(found.editor)
    if (now.text.trim() !== '') return
    this.read = now
    this.clear()
    this.remember(now.text)
    this.options.onChange()
  }

  private clear(): void {
    this.tracked = []
    this.unavailable = []
    this.actions = []
    this.cut = false
    this.checked = false
    this.ignores.clear()
    this.inspector.forget()
  }

  private follow(edit: TextEdit, before: string, typed: boolean): void {
    const now = this.read.text
    const kept = before.length - (edit.end - edit.start)
    const fixing = this.fixing === this.found
    // An emptied box is a new draft, and so is a text the site put in place of another (the box of the next conversation). One
    // that our own fix emptied is not: that can be undone.
    if ((now.trim() === '' && !fixing) || (!typed && !fixing && before !== '' && kept * 2 < before.length)) {
      this.clear()
      this.remember(now)
      return
    }
    this.tracked = shiftFindings(this.tracked, edit)
    this.actions = this.actions.flatMap((deed) => (deed.kind === 'fixed' ? (shiftSpan(deed, edit) ?? []) : deed))
  }

  private track(findings: readonly Finding[], text: string): TrackedFinding[] {
    const phraseOf = ({ start, end }: Finding) => text.slice(start, end)
    return trackFindings(this.tracked, findings, phraseOf, (finding) => this.isIgnored(finding))
  }

  private recordAction(deed: UserAction): void {
    this.actions = [...this.actions, deed]
    this.options.onChange()
  }

  private isIgnored(finding: IgnorableFinding): boolean {
    return this.ignores.has(finding) || this.options.ignored.has(finding)
  }

  /** Storage may be full. What was asked for holds in this page all the same, so the writer is not stopped over it. */
  private keep(stored: Promise<void>): void {
    stored.catch((error) => console.warn('Trước khi đăng: chưa nhớ được lựa chọn', error))
  }
}
