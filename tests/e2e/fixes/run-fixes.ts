// Makes random changes in real editors with the product's own code, and compares each with a plain string.

import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import type { TextReplacement } from '../../../utils/compose/apply-fix.ts'
import { createChance } from '../delivery/random-chance.ts'
import { clickVisible } from '../harness/page-elements.ts'
import { getBoxSelector, readEditorTexts } from '../harness/test-editors.ts'
import type { TestPageName } from '../harness/test-pages.ts'
import { pressKeys } from '../harness/type-keys.ts'
import { waitFor } from '../harness/wait-for.ts'
import type { AppliedFix } from './fix-code.ts'
import { chooseChange } from './random-changes.ts'

/** The editors, and the test page of each. */
export const FIXED_EDITORS = {
  lexical: 'frameworks',
  draft: 'frameworks',
  quill: 'frameworks',
  prosemirror: 'frameworks',
  plain: 'frameworks',
  textarea: 'frameworks',
  slate: 'modern',
  tiptap: 'modern',
} as const satisfies Record<string, TestPageName>

/** The name of an editor. */
export type FixedEditor = keyof typeof FIXED_EDITORS

/** What came of the changes in one editor. */
export interface FixesOutcome {
  fixes: number
  undos: number
  /** One sentence for each change that went wrong. */
  faults: string[]
}

/** How many changes are made in one call of the page. */
const BATCH = 20
/** Longer than any editor joins changes into one step of its history, in ms. */
const HISTORY_PAUSE_MS = 1200

const code = build({
  entryPoints: [new URL('./fix-code.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
}).then(({ outputFiles }) => outputFiles[0]!.text)

/**
 * Makes `count` random changes in an editor of an open test page. Every tenth is taken back with Ctrl+Z, which must
 * restore the text in one step.
 */
export async function runFixes(page: Page, editor: FixedEditor, seed: number, count: number): Promise<FixesOutcome> {
  await page.evaluate(await code)
  const box = getBoxSelector(editor)
  await page.$eval(box, (element) => element.scrollIntoView({ block: 'center' }))
  await clickVisible(page, box)
  const chance = createChance(seed)
  const outcome: FixesOutcome = { fixes: 0, undos: 0, faults: [] }
  let text = ''
  while (outcome.fixes < count) {
    const changes: TextReplacement[] = []
    let planned = text
    const size = Math.min(BATCH, count - outcome.fixes)
    for (let step = 0; step < size; step++) {
      const change = chooseChange(planned, chance)
      changes.push(change)
      planned = replace(planned, change)
    }
    const applied = await applyInPage(page, box, changes)
    for (const [index, state] of applied.entries()) {
      const change = changes[index]!
      const expected = replace(text, change)
      outcome.fixes++
      const fault = await describeFault(page, editor, state, expected, index === applied.length - 1)
      text = fault ? normalizeSpaces(state.text) : expected
      if (!fault) continue
      outcome.faults.push(`${JSON.stringify(change)}: ${fault}`)
      break
    }
    if (outcome.faults.length > 20) return outcome
    const undone = await undoOne(page, editor, box, text, chooseChange(text, chance, 1))
    outcome.undos++
    if (undone !== undefined) {
      outcome.faults.push(undone)
      text = normalizeSpaces(await readText(page, box))
    }
  }
  return outcome
}

/** Applies changes one after the other, up to the first that did not come about as wanted. */
function applyInPage(page: Page, box: string, changes: readonly TextReplacement[]): Promise<AppliedFix[]> {
  return page.evaluate(
    async (selector, wanted) => {
      type World = { applyOne: (editor: Element, change: object) => Promise<AppliedFix> }
      const { applyOne } = window as unknown as World
      const applied: AppliedFix[] = []
      for (const change of wanted) {
        const state = await applyOne(document.querySelector(selector)!, change)
        applied.push(state)
        if (state.outcome !== 'done') break
      }
      return applied
    },
    box,
    changes as TextReplacement[],
  )
}

async function describeFault(
  page: Page,
  editor: FixedEditor,
  { outcome, text, isCaretThere, scrolled }: AppliedFix,
  expected: string,
  isLast: boolean,
): Promise<string | undefined> {
  if (normalizeSpaces(text) !== expected)
    return `${outcome}, read ${JSON.stringify(text)} for ${JSON.stringify(expected)}`
  if (outcome !== 'done') return `${outcome} with the right text`
  if (!isCaretThere) return `the caret is elsewhere in ${JSON.stringify(text)}`
  if (scrolled !== 0) return `the page scrolled by ${scrolled} px`
  // The editor's own model is what it sends. It is read once for a batch, because the page has gone on meanwhile.
  const seen = isLast ? await readEditorTexts(page, editor) : []
  const differing = seen.find((each) => normalizeSpaces(each) !== expected)
  return differing === undefined
    ? undefined
    : `model or screen ${JSON.stringify(differing)} for ${JSON.stringify(expected)}`
}

/** Applies one change after a pause and takes it back. Returns a fault, or undefined. */
async function undoOne(
  page: Page,
  editor: FixedEditor,
  box: string,
  text: string,
  change: TextReplacement,
): Promise<string | undefined> {
  // What is measured is the step of a person, who pauses between two fixes.
  await page.evaluate((pause) => new Promise((over) => setTimeout(over, pause)), HISTORY_PAUSE_MS)
  const after = replace(text, change)
  if (after === text) return undefined
  const [state] = await applyInPage(page, box, [change])
  const fault = state && (await describeFault(page, editor, state, after, true))
  if (fault) return `${JSON.stringify(change)}: ${fault}`
  await pressKeys(page, 'Control+z')
  const isBack = async () => (await readEditorTexts(page, editor)).every((each) => normalizeSpaces(each) === text)
  return waitFor(isBack, 'the text is back').then(
    () => undefined,
    async () =>
      `${JSON.stringify(change)}: after Ctrl+Z ${JSON.stringify(await readEditorTexts(page, editor))} for ${JSON.stringify(text)}`,
  )
}

function readText(page: Page, box: string): Promise<string> {
  return page.$eval(box, (element) =>
    (window as unknown as { readEditorText: (editor: Element) => string }).readEditorText(element),
  )
}

function replace(text: string, { start, end, text: inserted }: TextReplacement): string {
  return text.slice(0, start) + inserted + text.slice(end)
}

/** Replaces no-break spaces by spaces, because editors turn a space at the edge of a line into one and back. */
function normalizeSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
