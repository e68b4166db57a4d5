// One look at a draft: its text, and what the checks say about it.

import type { CheckChoices, DraftCache } from '../checks/index.ts'
import type { CheckId, Finding } from '../draft.ts'
import { getRegisteredChecks, type RegisteredChecks } from './checks-registry.ts'
import type { EditorElement } from './editor-element.ts'
import { type EditorText, readEditor } from './read-editor.ts'

/**
 * Longest text checked, in UTF-16 units. No site takes a longer post (Facebook stops at 63,206), and a whole book pasted by
 * mistake must not freeze the page.
 */
export const MAX_CHECKED_LENGTH = 65_536

/** What a look at an editor gives. */
export interface DraftCheckResult extends EditorText {
  findings: readonly Finding[]
  unavailable: readonly CheckId[]
  /** True when the text is longer than what is checked. */
  cut: boolean
  /** True as long as the checks are not there yet. */
  waiting: boolean
}

/**
 * Reads and checks. A text that was just checked is not checked again: Enter comes right after the last key. Of a text that
 * was edited only what the edit touched is.
 */
export class DraftChecker {
  private memory: DraftCache = {}
  private checks: RegisteredChecks | undefined
  private last: { text: string; choices: CheckChoices; inspected: Omit<DraftCheckResult, 'rangeOf'> } | undefined

  /** What the editor holds at this instant, and the findings on it. */
  checkEditor(editor: EditorElement, choices: CheckChoices): DraftCheckResult {
    const read = readEditor(editor)
    return { ...this.checkText(read.text, choices), rangeOf: read.rangeOf }
  }

  /** The findings on a text. */
  checkText(text: string, choices: CheckChoices): Omit<DraftCheckResult, 'rangeOf'> {
    const checks = getRegisteredChecks()
    // What was found before the model came is found anew with it.
    if (checks !== this.checks) this.forget()
    this.checks = checks
    if (this.last?.text === text && this.last.choices === choices) return this.last.inspected
    const cut = text.length > MAX_CHECKED_LENGTH
    const draft = { text: cut ? text.slice(0, MAX_CHECKED_LENGTH) : text, attachments: [] }
    const report = checks?.run(draft, choices, this.memory)
    if (!report) return { findings: [], unavailable: [], text, cut, waiting: true }
    const inspected = { ...report, text, cut, waiting: false }
    this.last = { text, choices, inspected }
    return inspected
  }

  /** Keeps nothing of the draft. */
  forget(): void {
    this.last = undefined
    this.memory = {}
    this.checks?.forget()
  }
}
