// Changes the draft by the fixes of its findings, and back. Comes with the view: only a press in it changes a draft.

import { type Fix, getFixes } from '../draft.ts'
import { createSerialQueue } from '../lib/serial-queue.ts'
import { applyFix, type FixOutcome, type TextReplacement } from './apply-fix.ts'
import type { DraftSession } from './draft-session.ts'
import { moveCaretToEnd, readCaret, selectSpan } from './editor-selection.ts'
import type { FoundBox } from './find-box.ts'
import { computeForeignEdit, FixSeries, moveCaret } from './fix-sequence.ts'
import { findCommonFix } from './group-findings.ts'
import { computeTextEdit } from './text-edit.ts'
import type { TrackedFinding } from './tracked-findings.ts'
import { UndoJoiner } from './undo-joiner.ts'
import {
  addPlaces,
  describePlace,
  type FixedPlace,
  moveActions,
  shiftActions,
  type UserAction,
} from './user-actions.ts'

/** Changes that leave a blank at which the writer goes on. */
const BLANK_FIXES: readonly Fix['kind'][] = ['add-source', 'ask-source']

/** The outcome of a change of several findings. */
export interface FixedAll {
  /** How many of them are left in the draft. */
  left: number
  /** The text afterwards; undefined when somebody else has changed it meanwhile. */
  text: string | undefined
}

/** Changes the draft of a session. */
export class DraftFixer {
  /** Counts the requests to stop series of changes. */
  private series = 0
  /**
   * Whether the caret is not put back: somebody has put it elsewhere, an input method writes at it, or the change has
   * left a blank to fill in.
   */
  private leavesCaret = false
  /** Runs a change after all earlier ones, because each is computed for the text that the one before it has left. */
  private readonly inTurn = createSerialQueue()
  private readonly session: DraftSession
  /** Joins the undo of the editor. */
  private readonly joiner: UndoJoiner

  constructor(session: DraftSession) {
    this.session = session
    this.joiner = new UndoJoiner(session, this.inTurn)
  }

  /**
   * Applies one of a finding's fixes and checks the draft again. Fixes requested while another change is being applied
   * wait for it, so that presses in quick succession all count. A finding that is gone or ignored by then needs no fix:
   * `done`.
   */
  fix(finding: TrackedFinding, fix: Fix): Promise<FixOutcome> {
    const { found } = this.session
    this.session.undone = undefined
    return this.inTurn(async () => {
      if (this.session.found !== found) return 'unchanged'
      // An earlier fix may have moved this one.
      const shown = this.session.findings.find(({ id }) => id === finding.id)
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
   * Applies the first fix of each of some findings, as it is when its turn comes, from the end of the text, as one
   * action. Stops at the first that the box does not accept, and at `stop`; what was changed before stays. What
   * the checks find meanwhile changes none of this: the writer was shown these changes.
   *
   * @param editor the editor that the findings are in.
   */
  fixAll(findings: readonly TrackedFinding[], editor = this.session.found?.editor): Promise<FixedAll> {
    const { series } = this
    this.session.undone = undefined
    return this.inTurn(async () => {
      const { found } = this.session
      if (findings.length === 0 || !found || found.editor !== editor) return { left: findings.length, text: undefined }
      if (!this.session.isUpToDate) this.session.check()
      const current = findings.flatMap((finding) => this.session.findings.find(({ id }) => id === finding.id) ?? [])
      const missing = findings.filter((finding) => !current.some(({ id }) => id === finding.id))
      const fixSeries = new FixSeries(current, readCaret(found.editor))
      this.leavesCaret = false
      const id = this.session.createActionId()
      const texts = [this.session.read.text]
      for (let { next } = fixSeries; next && series === this.series; { next } = fixSeries) {
        const { text } = this.session.read
        const place = describePlace(text, next, this.session.actions)
        if ((await this.apply({ ...next, text: next.replacement })) !== 'done') break
        this.addPlace(id, findCommonFix(findings) ?? 'replace', place)
        fixSeries.advance(text, this.session.read.text)
        texts.push(this.session.read.text)
        this.session.check()
      }
      if (this.session.found !== found) return { left: findings.length, text: undefined }
      const { caret, isOnlyOurs } = fixSeries
      if (!this.leavesCaret) this.restoreCaret(found, caret)
      if (fixSeries.isOnlyOurs) this.joiner.remember(found.editor, texts)
      const { text } = this.session.read
      const left = fixSeries.left + missing.filter(({ phrase }) => text.includes(phrase)).length
      return { left, text: isOnlyOurs && left === 0 ? text : undefined }
    })
  }

  /**
   * Stops all series of changes after the change that is being made.
   *
   * @param leavesCaret whether the caret is not put back: an input method writes there, or somebody has left the box.
   */
  stop(leavesCaret = false): void {
    this.series++
    this.leavesCaret = leavesCaret
    if (!leavesCaret) return
    if (this.session.found && this.session.isFixing) moveCaretToEnd(this.session.found.editor)
  }

  /** Follows a key in the page: one Ctrl+Z of the editor takes back all that one press has changed. */
  followKey(event: KeyboardEvent): void {
    this.joiner.follow(event)
  }

  /** Undoes an action. A fix is undone after the changes that were requested before. */
  async undo(action: UserAction): Promise<void> {
    const { series } = this
    if (action.kind === 'fixed') {
      this.session.undone = this.inTurn(() => this.undoFix(action.id, series))
      await this.session.undone
    } else if (action.kind !== 'own') this.session.undoIgnore(action)
  }

  /**
   * Finds a finding again after a check, if the draft has changed since the last one: when a sentence has grown, a fix
   * must take out all of it.
   */
  private findAgain(shown: TrackedFinding): TrackedFinding | undefined {
    if (this.session.isUpToDate) return shown
    this.session.check()
    return (
      this.session.findings.find(({ id }) => id === shown.id) ??
      this.session.findings.find(
        ({ check, message, start, end }) =>
          check === shown.check && message === shown.message && start < shown.end && end > shown.start,
      )
    )
  }

  private async applyCurrentFix(finding: TrackedFinding, fix: Fix): Promise<FixOutcome> {
    const { found } = this.session
    const { check, message } = finding
    const place = describePlace(this.session.read.text, { ...fix, check, message }, this.session.actions)
    const change = { start: fix.start, end: fix.end, text: fix.replacement }
    const caret = found && readCaret(found.editor)
    this.leavesCaret = BLANK_FIXES.includes(fix.kind)
    const outcome = await this.apply(change)
    if (outcome === 'done') {
      if (found && !this.leavesCaret) this.restoreCaret(found, moveCaret(caret, change))
      const blank = fix.replacement.indexOf('…')
      if (found && fix.kind === 'add-source' && blank >= 0)
        selectSpan(found.editor, { start: fix.start + blank, end: fix.start + blank + 1 }, false)
      this.addPlace(this.session.createActionId(), fix.kind, place)
      this.session.check()
    }
    return outcome
  }

  /** Adds a place that was fixed to an action, which is recorded with its first one. */
  private addPlace(id: number, fix: Fix['kind'], place: FixedPlace): void {
    this.session.setActions(addPlaces(this.session.actions, { id, kind: 'fixed', fix, places: [place] }))
  }

  /** Gives all places of an action their text back; those that were edited meanwhile are not among them any more. */
  private async undoFix(id: number, series: number): Promise<void> {
    const { found } = this.session
    let caret = found && readCaret(found.editor)
    this.leavesCaret = false
    const texts = [this.session.read.text]
    let isOnlyOurs = true
    while (found && series === this.series) {
      const action = this.session.actions.find((each) => each.id === id)
      const place = action?.kind === 'fixed' ? action.places.at(-1) : undefined
      if (!place) break
      const change = { ...place, text: place.original }
      const { text } = this.session.read
      const outcome = await this.apply(change, place)
      this.session.check()
      if (outcome !== 'done') break
      isOnlyOurs &&= text === texts.at(-1) && !computeForeignEdit(text, change, this.session.read.text)
      texts.push(this.session.read.text)
      caret = moveCaret(caret, change)
    }
    if (!found || found !== this.session.found) return
    if (!this.leavesCaret) this.restoreCaret(found, caret)
    if (isOnlyOurs) this.joiner.remember(found.editor, texts)
  }

  /** Puts the caret back where it was: somebody may be about to write on there. */
  private restoreCaret({ editor }: FoundBox, caret: number | undefined): void {
    if (caret !== undefined) selectSpan(editor, { start: caret, end: caret }, false)
  }

  /**
   * Changes the draft, and moves the places of earlier fixes.
   *
   * @param restored the place whose text is given back.
   */
  private async apply(change: TextReplacement, restored?: FixedPlace): Promise<FixOutcome> {
    const { found } = this.session
    if (!found) return 'unchanged'
    const before = this.session.read.text
    let outcome: FixOutcome
    this.session.setFixing(found)
    try {
      outcome = await applyFix(found.editor, before, change)
      if (this.session.found === found) this.session.touch(false)
    } finally {
      this.session.setFixing(undefined)
    }
    // The writer has entered another box meanwhile, and its draft must not get this outcome.
    if (this.session.found !== found) return 'unchanged'
    const { text } = this.session.read
    const isDone = outcome === 'done'
    if (isDone) this.session.actions = moveActions(this.session.actions, change, restored)
    const foreign = isDone ? computeForeignEdit(before, change, text) : computeTextEdit(before, text)
    if (foreign) this.session.actions = shiftActions(this.session.actions, foreign, text)
    if (!isDone && before.trim() !== '') this.session.resetIfEmptied(found)
    return outcome
  }
}
