// Reads an editor and runs the checks on its text.

import type { RunChoices } from '../checks/check-contract.ts'
import type { DraftCache } from '../checks/index.ts'
import type { CheckId, DraftFinding } from '../draft.ts'
import { getRegisteredChecks, type RegisteredChecks } from './checks-registry.ts'
import type { EditorElement } from './editor-element.ts'
import { type EditorText, readEditor } from './read-editor.ts'

/**
 * Longest text checked at once, in UTF-16 units. No site accepts a longer post (Facebook stops at 63,206), and a whole
 * book pasted by mistake must not freeze the page: the rest is for the tail checker.
 */
export const MAX_CHECKED_LENGTH = 65_536

/** The text of an editor and the findings on it. */
export interface DraftCheckResult extends EditorText {
  findings: readonly DraftFinding[]
  unavailable: readonly CheckId[]
  /** True while the checks are not loaded. */
  waiting: boolean
}

/**
 * Checks one draft again and again. An unchanged text is not checked again, because Enter often follows the last check
 * directly. In an edited text only the edited part is checked again.
 */
export class DraftChecker {
  /** What is kept of the last run. Not to be changed elsewhere. */
  cache: DraftCache = {}
  private checks: RegisteredChecks | undefined
  private last:
    | { text: string; choices: RunChoices; softens: boolean; result: Omit<DraftCheckResult, 'rangeOf'> }
    | undefined

  /** Reads the editor's current text and checks it. */
  checkEditor(editor: EditorElement, choices: RunChoices, softens = false): DraftCheckResult {
    const read = readEditor(editor)
    return { ...this.checkText(read.text, choices, softens), rangeOf: read.rangeOf }
  }

  /**
   * Checks a text.
   * @param softens whether one person reads it.
   */
  checkText(text: string, choices: RunChoices, softens = false): Omit<DraftCheckResult, 'rangeOf'> {
    const checks = getRegisteredChecks()
    // Checks that have got their model may find more in the same text.
    if (checks !== this.checks) this.forget()
    this.checks = checks
    if (this.last?.text === text && this.last.choices === choices && this.last.softens === softens)
      return this.last.result
    const draft = { text: text.slice(0, MAX_CHECKED_LENGTH), attachments: [] }
    const report = checks?.run(draft, choices, this.cache, softens)
    if (!report) return { findings: [], unavailable: [], text, waiting: true }
    const result = { ...report, text, waiting: false }
    this.last = { text, choices, softens, result }
    return result
  }

  /** Drops all cached data of the draft. */
  forget(): void {
    this.last = undefined
    this.cache = {}
    this.checks?.forget()
  }
}
