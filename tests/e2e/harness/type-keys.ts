import type { KeyInput, Page } from 'puppeteer-core'
import { runInFirefoxWindow } from './firefox-protocol.ts'
import { waitForFrame } from './page-elements.ts'
import { getCdpSession, isFirefox } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** Returns a syllable before its marks are typed: "việt" -> "viet", "đi" -> "di". */
function stripMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** Splits a text into words and the text between them; a line break is a separate piece. */
function splitPieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+|\n|[^\p{L}\p{M}\n]+/gu) ?? []
}

/**
 * Presses a key with its modifiers: `pressKeys(page, 'Control+Enter')`, `pressKeys(page, 'Space')`. The events are
 * trusted.
 */
export async function pressKeys(page: Page, combination: string): Promise<void> {
  // For "Enter" puppeteer sends Firefox the number pad's key; U+E006 is the main one. It does not know "Space" there.
  const firefoxKeys = { Enter: '\uE006', NumpadEnter: 'Enter' }
  const own: Record<string, string> = { Space: ' ', ...((await isFirefox(page)) && firefoxKeys) }
  const keys = combination.split('+').map((key) => own[key] ?? key) as KeyInput[]
  const last = keys.pop()!
  for (const key of keys) await page.keyboard.down(key)
  await page.keyboard.press(last)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}

/** Types text that needs no input method; "\n" is Shift+Enter so that no box sends. */
async function typePlain(page: Page, piece: string): Promise<void> {
  if (piece === '\n') await pressKeys(page, 'Shift+Enter')
  else await page.keyboard.type(piece)
}

/**
 * Inserts text at the caret of the box that has or gets the focus, as a suggestion of the keyboard does: for tests of
 * what is not about typing, because keys take ten times the processor. "\n" is Shift+Enter.
 */
export async function insertText(page: Page, text: string): Promise<void> {
  await waitFor(() => page.evaluate(isBoxFocused), 'a box has the focus')
  // Editors learn of a new caret in the next frame; no key is as quick as the script.
  await page.evaluate(waitForFrame)
  for (const piece of text.split(/(\n)/)) {
    if (piece === '\n') await pressKeys(page, 'Shift+Enter')
    else if (piece)
      await page.evaluate((words) => {
        // In a frame where the focus is in one.
        const { contentDocument } = (document.activeElement ?? {}) as HTMLIFrameElement
        ;(contentDocument ?? document).execCommand('insertText', false, words)
      }, piece)
  }
}

/** Runs in the page. */
function isBoxFocused(): boolean {
  const active = document.activeElement as HTMLElement | null
  const inner = (active as HTMLIFrameElement | null)?.contentDocument?.activeElement as HTMLElement | null | undefined
  const box = inner ?? active
  return box !== null && (box.isContentEditable || box.matches('input, textarea'))
}

/**
 * Types Vietnamese like UniKey: the bare letters with keys, then Backspace for those that change, and the marked
 * letters injected (keyCode 231, no code). No composition. "\n" is Shift+Enter.
 */
export async function typeByRetyping(page: Page, text: string): Promise<void> {
  for (const piece of splitPieces(text)) {
    const word = stripMarks(piece)
    const same = [...piece].findIndex((letter, index) => letter !== word[index])
    await typePlain(page, word)
    if (same === -1) continue
    for (let left = word.length - same; left > 0; left--) await page.keyboard.press('Backspace')
    for (const letter of [...piece].slice(same)) await inject(page, letter)
  }
}

async function inject(page: Page, letter: string): Promise<void> {
  if (await isFirefox(page)) return page.keyboard.press(letter as KeyInput)
  const key = { key: letter, code: '', windowsVirtualKeyCode: 231 }
  const session = await getCdpSession(page)
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: letter, unmodifiedText: letter })
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
}

/**
 * Types Vietnamese through composition, like the Telex input of operating systems: each word grows under the caret,
 * then is committed.
 */
export async function typeByComposing(page: Page, text: string): Promise<void> {
  for (const piece of splitPieces(text)) {
    if (/\p{L}/u.test(piece)) await composeWord(page, piece)
    else await typePlain(page, piece)
  }
}

/**
 * Composes one word. `commitKey: 'Enter'` ends it with an Enter that belongs to the composition (keyCode 229,
 * isComposing): it commits the word and does not send.
 */
export async function composeWord(page: Page, word: string, commitKey?: 'Enter'): Promise<void> {
  const base = stripMarks(word)
  const steps = [...base].map((letter, index) => ({ text: base.slice(0, index + 1), letter }))
  // In Telex another key adds the marks: "s" represents it here.
  if (word !== base) steps.push({ text: word, letter: 's' })
  // The tab's process gets the composition later than the browser's: ask the tab itself when the word is committed.
  const ended = await page.evaluateHandle(() => {
    // In a frame where the focus is in one.
    const { contentWindow } = (document.activeElement ?? {}) as HTMLIFrameElement
    return {
      done: new Promise((resolve) => {
        const view = contentWindow ?? window
        view.addEventListener('compositionend', () => setTimeout(resolve), { capture: true, once: true })
      }),
    }
  })
  await ((await isFirefox(page)) ? composeInFirefox : composeInChromium)(page, steps, word, commitKey)
  await ended.evaluate((wait) => wait.done)
}

type Steps = readonly { text: string; letter: string }[]

async function composeInChromium(page: Page, steps: Steps, word: string, commitKey?: 'Enter'): Promise<void> {
  const session = await getCdpSession(page)
  for (const { text, letter } of steps) {
    await processKey(page, `Key${letter.toUpperCase()}`)
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  if (commitKey) await processKey(page, commitKey)
  await session.send('Input.insertText', { text: word })
}

async function processKey(page: Page, code: string): Promise<void> {
  const session = await getCdpSession(page)
  const key = { key: 'Process', code, windowsVirtualKeyCode: 229 }
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' })
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
}

async function composeInFirefox(page: Page, steps: Steps, _word: string, commitKey?: 'Enter'): Promise<void> {
  await page.bringToFront()
  await runInFirefoxWindow(page.browser(), FIREFOX_COMPOSITION, { steps, commitKey: commitKey ?? '' })
}

// Firefox's text input processor, on which its input methods are built: real composition in the focused tab.
const FIREFOX_COMPOSITION = `({ steps, commitKey }) => {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  if (!tip.beginInputTransactionForTests(window, () => true)) throw new Error('no input transaction')
  for (const { text, letter } of steps) {
    tip.setPendingCompositionString(text)
    tip.appendClauseToPendingComposition(text.length, tip.ATTR_RAW_CLAUSE)
    tip.setCaretInPendingComposition(text.length)
    const big = letter.toUpperCase()
    tip.flushPendingComposition(new KeyboardEvent('', { key: letter, code: 'Key' + big, keyCode: big.charCodeAt(0) }))
  }
  tip.commitComposition(commitKey ? new KeyboardEvent('', { key: commitKey, code: commitKey, keyCode: 13 }) : undefined)
  return 'ok'
}`
