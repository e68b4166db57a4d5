import { type Breathe, breatheFor } from './breathe.ts'
import { isTooDeep } from './depth.ts'
import { BLOCKS, EDGES, LEAST_IN_PLACE, LEFT_OUT, TEXT_PLACES } from './html-parts.ts'
import { listNumber } from './list-number.ts'
import { plainLines } from './plain-lines.ts'
import type { ReadText } from './read-text.ts'
import { ReadRefusal } from './refusal.ts'
import { textWriter } from './text-writer.ts'
import { walk } from './walk.ts'

const BLOCK_NAMES = new Set(BLOCKS.split(' '))
const ROWS = 'tr, [role="row"]'
const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'

/** How a page is read. */
export interface HtmlOptions {
  signal?: AbortSignal | undefined
  /** All of it is the text: the user selected it, or its place was looked for already. */
  whole?: boolean
}

/**
 * The official text of a page: where the page keeps it, or all of the page. In: its source. The page is parsed without being
 * opened: nothing in it runs and nothing is fetched. Rejects with the refusals of `plainLines`, 'cancelled', and 'broken' (deeper
 * than any page).
 */
export async function readHtml(source: string, { signal, whole = false }: HtmlOptions = {}): Promise<ReadText> {
  const breathe = breatheFor(signal)
  if (isTooDeep(source)) throw new ReadRefusal('broken')
  await breathe()
  const page = new DOMParser().parseFromString(source, 'text/html')
  await breathe()
  const lines = await linesOf(whole ? page.body : placeOfText(page), breathe)
  return { text: plainLines(lines), notes: [] }
}

function placeOfText(page: Document): Element {
  for (const place of TEXT_PLACES) {
    const longest = [...page.querySelectorAll(place)]
      .map((element) => ({ element, length: (element.textContent ?? '').length }))
      .sort((a, b) => b.length - a.length)[0]
    if (longest && longest.length >= LEAST_IN_PLACE) return longest.element
  }
  return page.body
}

async function linesOf(root: Element, breathe: Breathe): Promise<string> {
  const writer = textWriter()
  const lists: { type: string | null; next: number; by: number }[] = []
  let kept = 0

  const number = (item: Element) => {
    const list = lists.at(-1)
    if (!list || list.type === 'none' || item.parentElement?.localName !== 'ol' || isUnmarked(item)) return
    const count = numberIn(item, 'value') ?? list.next
    list.next = count + list.by
    writer.words(`${listNumber(item.getAttribute('type') ?? list.type, count)} `)
  }

  await walk(
    root,
    {
      enter: (element) => {
        if (element !== root && isLeftOut(element)) return false
        const name = element.localName
        if (name === 'br') writer.words('\n')
        else if (element.matches(ROWS)) writer.beginRow()
        else if (element.matches(CELLS)) writer.beginCell()
        else if (BLOCK_NAMES.has(name)) writer.endLine()
        if (name === 'pre') kept++
        if (name === 'ol') lists.push(listOf(element))
        if (name === 'li') number(element)
        return true
      },
      leave: (element) => {
        const name = element.localName
        if (name === 'pre') kept--
        if (name === 'ol') lists.pop()
        if (element.matches(ROWS)) writer.endRow()
        else if (element.matches(CELLS)) writer.endCell()
        else if (BLOCK_NAMES.has(name)) writer.endLine()
      },
      text: (text) => writer.words(kept > 0 ? text : text.replace(/[ \t\n\r\f]+/g, ' ')),
    },
    breathe,
  )
  return writer.text().replace(/(?<! ) {2,}/g, ' ')
}

function isLeftOut(element: Element): boolean {
  if (element.matches(LEFT_OUT) || /display\s{0,3}:\s{0,3}none/i.test(element.getAttribute('style') ?? '')) return true
  return element.matches(EDGES) && !element.closest('article, main, section')
}

function listOf(list: Element): { type: string | null; next: number; by: number } {
  const reversed = list.hasAttribute('reversed')
  const items = [...list.children].filter((child) => child.localName === 'li').length
  const type = isUnmarked(list) ? 'none' : list.getAttribute('type')
  return { type, next: numberIn(list, 'start') ?? (reversed ? items : 1), by: reversed ? -1 : 1 }
}

/** Whether the numbers of a list are switched off; then they stand in the words. */
function isUnmarked(element: Element): boolean {
  return /list-style(?:-type)?\s{0,3}:[^;]{0,40}none/i.test(element.getAttribute('style') ?? '')
}

function numberIn(element: Element, attribute: string): number | null {
  const value = element.getAttribute(attribute) ?? ''
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null
}
