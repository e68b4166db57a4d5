// One look at a draft: its text, and what the checks say about it.

import type { CheckChoices, DraftMemory } from '../checks/index.ts'
import type { CheckId, Finding } from '../draft.ts'
import { type ChecksInUse, checksInUse } from './checks-registry.ts'
import type { Editor } from './editor.ts'
import { type EditorText, readEditor } from './read.ts'

/**
 * Longest text checked, in UTF-16 units. No site takes a longer post (Facebook stops at 63,206), and a whole book pasted by
 * mistake must not freeze the page.
 */
export const MAX_CHECKED = 65_536

/** What a look at an editor gives. */
export interface Inspection extends EditorText {
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
export class Inspector {
  private memory: DraftMemory = {}
  private checks: ChecksInUse | undefined
  private last: { text: string; choices: CheckChoices; inspected: Omit<Inspection, 'rangeOf'> } | undefined

  /** What the editor holds at this instant, and the findings on it. */
  look(editor: Editor, choices: CheckChoices): Inspection {
    const read = readEditor(editor)
    return { ...this.check(read.text, choices), rangeOf: read.rangeOf }
  }

  /** The findings on a text. */
  check(text: string, choices: CheckChoices): Omit<Inspection, 'rangeOf'> {
    const checks = checksInUse()
    // What was found before the model came is found anew with it.
    if (checks !== this.checks) this.forget()
    this.checks = checks
    if (this.last?.text === text && this.last.choices === choices) return this.last.inspected
    const cut = text.length > MAX_CHECKED
    const draft = { text: cut ? text.slice(0, MAX_CHECKED) : text, attachments: [] }
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
