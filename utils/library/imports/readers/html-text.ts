import {
  BLOCK_TAGS,
  CELLS,
  EXCLUDED_ELEMENTS,
  MIN_CONTAINER_LENGTH,
  PAGE_EDGES,
  ROWS,
  SECTIONS,
  TEXT_CONTAINERS,
} from './html-rules.ts'
import {
  type HtmlElement,
  isWithin,
  listChildren,
  matchesRule,
  parseHtml,
  readAttribute,
  walkHtml,
} from './html-tree.ts'
import { formatListNumber } from './list-number.ts'
import { toPlainLines } from './plain-lines.ts'
import { createTextWriter } from './text-writer.ts'

/**
 * Extracts the official text of a page: of its text container, or of the whole page.
 * @param whole The source is only the text: selected by the user, or extracted from its container.
 * @throws ReadError as `parseHtml` and `toPlainLines` do
 */
export function extractHtmlText(source: string, whole: boolean): string {
  const body = parseHtml(source)
  return toPlainLines(extractLines(whole ? body : findTextContainer(body)))
}

function findTextContainer(body: HtmlElement): HtmlElement {
  const longest = TEXT_CONTAINERS.map((): { element: HtmlElement; length: number } | undefined => undefined)
  const starts: number[] = []
  let length = 0
  walkHtml(body, {
    enter: () => {
      starts.push(length)
      return true
    },
    leave: (element) => {
      const own = length - starts.pop()!
      TEXT_CONTAINERS.forEach((rule, i) => {
        if (own > (longest[i]?.length ?? 0) && matchesRule(element, rule)) longest[i] = { element, length: own }
      })
    },
    text: (text) => {
      length += text.length
    },
  })
  return longest.find((each) => each && each.length >= MIN_CONTAINER_LENGTH)?.element ?? body
}

function extractLines(root: HtmlElement): string {
  const writer = createTextWriter()
  const lists: { type: string | null; next: number; by: number }[] = []
  let preDepth = 0

  const writeNumber = (item: HtmlElement) => {
    const list = lists.at(-1)
    const parent = item.parentNode
    const isInList = parent !== null && 'tagName' in parent && parent.tagName === 'ol'
    if (!list || list.type === 'none' || !isInList || isUnnumbered(item)) return
    const count = readIntegerAttribute(item, 'value') ?? list.next
    list.next = count + list.by
    writer.words(`${formatListNumber(readAttribute(item, 'type') ?? list.type, count)} `)
  }

  walkHtml(root, {
    enter: (element) => {
      if (element !== root && isLeftOut(element)) return false
      const name = element.tagName
      if (name === 'br') writer.words('\n')
      else if (matchesRule(element, ROWS)) writer.beginRow()
      else if (matchesRule(element, CELLS)) writer.beginCell()
      else if (BLOCK_TAGS.has(name)) writer.endLine()
      if (name === 'pre') preDepth++
      if (name === 'ol') lists.push(readListState(element))
      if (name === 'li') writeNumber(element)
      return true
    },
    leave: (element) => {
      const name = element.tagName
      if (name === 'pre') preDepth--
      if (name === 'ol') lists.pop()
      if (matchesRule(element, ROWS)) writer.endRow()
      else if (matchesRule(element, CELLS)) writer.endCell()
      else if (BLOCK_TAGS.has(name)) writer.endLine()
    },
    text: (text) => writer.words(preDepth > 0 ? text : text.replace(/[ \t\n\r\f]+/g, ' ')),
  })
  return writer.text().replace(/(?<! ) {2,}/g, ' ')
}

function isLeftOut(element: HtmlElement): boolean {
  if (matchesRule(element, EXCLUDED_ELEMENTS)) return true
  if (/display\s{0,3}:\s{0,3}none/i.test(readAttribute(element, 'style') ?? '')) return true
  return matchesRule(element, PAGE_EDGES) && !isWithin(element, SECTIONS)
}

function readListState(list: HtmlElement): { type: string | null; next: number; by: number } {
  const reversed = readAttribute(list, 'reversed') !== null
  const type = isUnnumbered(list) ? 'none' : readAttribute(list, 'type')
  const start = readIntegerAttribute(list, 'start') ?? (reversed ? listChildren(list, 'li').length : 1)
  return { type, next: start, by: reversed ? -1 : 1 }
}

/** Whether a list hides its numbers; the text then contains them. */
function isUnnumbered(element: HtmlElement): boolean {
  return /list-style(?:-type)?\s{0,3}:[^;]{0,40}none/i.test(readAttribute(element, 'style') ?? '')
}

function readIntegerAttribute(element: HtmlElement, attribute: string): number | null {
  const value = readAttribute(element, attribute) ?? ''
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null
}
