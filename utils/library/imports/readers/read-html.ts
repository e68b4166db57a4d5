import type { ExtractedText } from './extracted-text.ts'
import { isHtmlTooDeep } from './html-depth.ts'
import {
  BLOCK_ELEMENTS,
  EXCLUDED_ELEMENTS,
  MIN_CONTAINER_LENGTH,
  PAGE_EDGES,
  TEXT_CONTAINERS,
} from './html-selectors.ts'
import { formatListNumber } from './list-number.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { createTextWriter } from './text-writer.ts'
import { walkTree } from './walk-tree.ts'
import { makePageYielder, type PageYielder } from './yield-to-page.ts'

const BLOCK_ELEMENT_NAMES = new Set(BLOCK_ELEMENTS.split(' '))
const ROWS = 'tr, [role="row"]'
const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'

/** How a page is read. */
export interface HtmlReadOptions {
  signal?: AbortSignal | undefined
  /** All of it is the text: the user selected it, or its place was looked for already. */
  whole?: boolean
}

/**
 * The official text of a page: where the page keeps it, or all of the page. In: its source. The page is parsed without being
 * opened: nothing in it runs and nothing is fetched. Rejects with the refusals of `toPlainLines`, 'cancelled', and 'broken' (deeper
 * than any page).
 */
export async function readHtml(
  source: string,
  { signal, whole = false }: HtmlReadOptions = {},
): Promise<ExtractedText> {
  const breathe = makePageYielder(signal)
  if (isHtmlTooDeep(source)) throw new ReadError('broken')
  await breathe()
  const page = new DOMParser().parseFromString(source, 'text/html')
  await breathe()
  const lines = await extractLines(whole ? page.body : findTextContainer(page), breathe)
  return { text: toPlainLines(lines), notes: [] }
}

function findTextContainer(page: Document): Element {
  for (const place of TEXT_CONTAINERS) {
    const longest = [...page.querySelectorAll(place)]
      .map((element) => ({ element, length: (element.textContent ?? '').length }))
      .sort((a, b) => b.length - a.length)[0]
    if (longest && longest.length >= MIN_CONTAINER_LENGTH) return longest.element
  }
  return page.body
}

async function extractLines(root: Element, breathe: PageYielder): Promise<string> {
  const writer = createTextWriter()
  const lists: { type: string | null; next: number; by: number }[] = []
  let kept = 0

  const number = (item: Element) => {
    const list = lists.at(-1)
    if (!list || list.type === 'none' || item.parentElement?.localName !== 'ol' || isUnnumbered(item)) return
    const count = readIntegerAttribute(item, 'value') ?? list.next
    list.next = count + list.by
    writer.words(`${formatListNumber(item.getAttribute('type') ?? list.type, count)} `)
  }

  await walkTree(
    root,
    {
      enter: (element) => {
        if (element !== root && isLeftOut(element)) return false
        const name = element.localName
        if (name === 'br') writer.words('\n')
        else if (element.matches(ROWS)) writer.beginRow()
        else if (element.matches(CELLS)) writer.beginCell()
        else if (BLOCK_ELEMENT_NAMES.has(name)) writer.endLine()
        if (name === 'pre') kept++
        if (name === 'ol') lists.push(readListState(element))
        if (name === 'li') number(element)
        return true
      },
      leave: (element) => {
        const name = element.localName
        if (name === 'pre') kept--
        if (name === 'ol') lists.pop()
        if (element.matches(ROWS)) writer.endRow()
        else if (element.matches(CELLS)) writer.endCell()
        else if (BLOCK_ELEMENT_NAMES.has(name)) writer.endLine()
      },
      text: (text) => writer.words(kept > 0 ? text : text.replace(/[ \t\n\r\f]+/g, ' ')),
    },
    breathe,
  )
  return writer.text().replace(/(?<! ) {2,}/g, ' ')
}

function isLeftOut(element: Element): boolean {
  if (element.matches(EXCLUDED_ELEMENTS) || /display\s{0,3}:\s{0,3}none/i.test(element.getAttribute('style') ?? ''))
    return true
  return element.matches(PAGE_EDGES) && !element.closest('article, main, section')
}

function readListState(list: Element): { type: string | null; next: number; by: number } {
  const reversed = list.hasAttribute('reversed')
  const items = [...list.children].filter((child) => child.localName === 'li').length
  const type = isUnnumbered(list) ? 'none' : list.getAttribute('type')
  return { type, next: readIntegerAttribute(list, 'start') ?? (reversed ? items : 1), by: reversed ? -1 : 1 }
}

/** Whether the numbers of a list are switched off; then they stand in the words. */
function isUnnumbered(element: Element): boolean {
  return /list-style(?:-type)?\s{0,3}:[^;]{0,40}none/i.test(element.getAttribute('style') ?? '')
}

function readIntegerAttribute(element: Element, attribute: string): number | null {
  const value = element.getAttribute(attribute) ?? ''
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null
}
