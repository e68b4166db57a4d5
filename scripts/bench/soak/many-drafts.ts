// Many short drafts in one tab, each checked, then sent, held or discarded.

import type { Page } from 'puppeteer-core'
import { copyBuiltExtension, type ExtensionCopy } from '../../../tests/e2e/harness/extension-copy.ts'
import type { Stage } from '../../../tests/e2e/harness/launch-stage.ts'
import { waitForElement } from '../../../tests/e2e/harness/page-elements.ts'
import { SITE_BOXES } from '../../../tests/e2e/harness/site-boxes.ts'
import { waitFor } from '../../../tests/e2e/harness/wait-for.ts'
import { TYPING_PAUSE_MS } from '../../../utils/compose/watch-boxes.ts'
import type { BrowserName } from '../../browsers.ts'
import { insertDraft, inventDraft, waitForUnderline } from './invented-drafts.ts'
import { measureWithoutCaches, type PageMemory } from './measure-memory.ts'

const COMMENT = SITE_BOXES.find(({ name }) => name === 'bình luận')!
const DIALOG = SITE_BOXES.find(({ name }) => name === 'bài viết Facebook')!
/** The writer's pause in the copy, in ms. 5,000 real ones take half an hour, and what is kept does not depend on it. */
const SHORT_PAUSE_MS = 20

/** Makes a copy of the extension that checks sooner after the last key. */
export function copyWithShortPause(name: BrowserName): ExtensionCopy {
  const copy = copyBuiltExtension(name)
  copy.change('compose.js', (script) => `;(${shortenPause})(${TYPING_PAUSE_MS}, ${SHORT_PAUSE_MS});\n${script}`)
  return copy
}

// Runs in the content script's world.
function shortenPause(from: number, to: number): void {
  const set = window.setTimeout.bind(window)
  Object.assign(globalThis, { setTimeout: (run: () => void, ms?: number) => set(run, ms === from ? to : ms) })
}

/**
 * Writes drafts in the comment box and the post dialog of one tab, and measures it several times with both empty. Of
 * five drafts two are sent, one is deleted, one is closed with its dialog, and one is held and then deleted.
 * @param counts how many drafts lie between two measurements, for each
 */
export async function writeManyDrafts(
  stage: Stage,
  counts: readonly number[],
  hasChecks: boolean,
): Promise<PageMemory[]> {
  const page = await stage.open('facebook')
  await page.bringToFront()
  await COMMENT.reach(page)
  const memory: PageMemory[] = []
  let done = 0
  for (const count of counts) {
    for (const end = done + count; done < end; done++) await writeDraft(page, done, hasChecks)
    // What the page itself keeps of sent texts.
    await page.evaluate(() => document.querySelector('#da-gui')!.replaceChildren())
    memory.push(await measureWithoutCaches(page))
  }
  await page.close()
  return memory
}

async function writeDraft(page: Page, number: number, hasChecks: boolean): Promise<void> {
  const { text, phrase, isHeld } = inventDraft(number)
  const inDialog = number % 5 === 3
  const editor = inDialog ? DIALOG.editor : COMMENT.editor
  if (inDialog) await clickQuickly(page, '.prompt')
  await waitForElement(page, editor)
  await page.evaluate((box) => document.querySelector<HTMLElement>(box)!.focus(), editor)
  await insertDraft(page, text)
  if (hasChecks) await waitForUnderline(page, phrase)
  if (inDialog) await clickQuickly(page, '[role=dialog] .x')
  else if (number % 5 < 2) await page.keyboard.press('Enter')
  else {
    if (isHeld && hasChecks) await holdAndEdit(page, editor)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.press('Backspace')
  }
  await waitFor(() => page.evaluate(isEmptied, editor, text), `“${text}” is gone`)
}

/** Sends a draft that is held, and returns to it. */
async function holdAndEdit(page: Page, editor: string): Promise<void> {
  const isFocused = () => page.evaluate((box) => document.activeElement?.matches(box) === true, editor)
  await page.keyboard.press('Enter')
  await waitFor(async () => !(await isFocused()), 'the send is held')
  await page.keyboard.press('Escape')
  await waitFor(isFocused, 'the draft has the caret again')
}

async function clickQuickly(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector)
}

// Runs in the page.
function isEmptied(editor: string, text: string): boolean {
  return document.querySelector(editor)?.textContent?.includes(text) !== true
}
