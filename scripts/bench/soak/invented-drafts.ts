import type { Page } from 'puppeteer-core'
import { isFirefox } from '../../../tests/e2e/harness/remote-handles.ts'
import { waitFor } from '../../../tests/e2e/harness/wait-for.ts'

/** A short draft with a finding, and words of the phrase that is underlined in it. */
export interface InventedDraft {
  text: string
  phrase: string
  /** Whether sending it is held. */
  isHeld: boolean
}

/** Written by rule, with other words each time. Nobody has these names and numbers. */
export function inventDraft(number: number): InventedDraft {
  const name = `${SYLLABLES[number % 20]} ${SYLLABLES[Math.floor(number / 20) % 20]}${number}`
  const digits = String(number).padStart(6, '0')
  const forms: readonly InventedDraft[] = [
    { text: `Nghe nói ngân hàng ${name} sắp phá sản`, phrase: name, isHeld: false },
    { text: `Gọi chị ${name}, số 0912${digits} nhé.`, phrase: `0912${digits}`, isHeld: false },
    { text: `Thằng chủ quán ${name} là đồ lừa đảo.`, phrase: name, isHeld: false },
  ]
  if (number % 5 === 4) return { text: `CCCD 089199${digits}`, phrase: `089199${digits}`, isHeld: true }
  return forms[number % forms.length]!
}

const SYLLABLES = 'Bình An Cúc Dũng Giang Hạnh Khoa Lan Minh Nga Oanh Phúc Quý Sáu Thảo Uyên Vinh Xuân Yến Đông'.split(
  ' ',
)

/** Puts a text into the focused box in one step, as a word that an input method offers. */
export async function insertDraft(page: Page, text: string): Promise<void> {
  if (!(await isFirefox(page))) return page.keyboard.sendCharacter(text)
  // Firefox's protocol has only keys.
  await page.evaluate((inserted) => document.execCommand('insertText', false, inserted), text)
}

/** Waits until our script has underlined a phrase. */
export async function waitForUnderline(page: Page, phrase: string): Promise<void> {
  await waitFor(() => page.evaluate(isUnderlined, phrase), `“${phrase}” is underlined`)
}

// Runs in the page.
function isUnderlined(phrase: string): boolean {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('tkd-') ? [...highlight] : []))
  return ranges.some((range) => range.toString().includes(phrase))
}
