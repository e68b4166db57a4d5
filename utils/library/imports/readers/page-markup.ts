/** Options of `extractPageMarkup`, which runs in the page and cannot reach the extension's modules. */
export interface PageMarkupOptions {
  /**
   * Selectors of text containers, best first, and the least length of a container in UTF-16 units (html-rules.ts).
   */
  containers: readonly string[]
  minLength: number
  /** Selectors of what is never text, and of page edges, which are text only inside a section. */
  excluded: string
  edges: string
  sections: string
  /** The longest returned markup, in UTF-16 units. */
  maxLength: number
}

/** The text of a page as minimal markup (blocks, line breaks, rows, numbered lists), with its metadata. */
export interface PageMarkup {
  title: string
  url: string
  /** Whether the text is the user's selection. */
  selection: boolean
  markup: string
  /** The markup is truncated. */
  cut: boolean
  /** The publication date from the page's metadata; null when missing. */
  published: string | null
}

/**
 * Extracts the visible text of the page in which it runs: the selection, or else the text container. Changes no part of
 * the page. Runs in the extension's isolated world, where the page's own functions are absent. Form controls named like
 * DOM properties still shadow them (DOM clobbering), so the code reads every property through its prototype's getter.
 * Must not close over outer variables, because the browser serializes it.
 */
export function extractPageMarkup(options: PageMarkupOptions): PageMarkup {
  type Getter<T, V> = (of: T) => V
  const getter = <T, V>(prototype: object, name: string): Getter<T, V> => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
    return (of) => get!.call(of)
  }
  const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild')
  const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling')
  const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode')
  const nodeType = getter<Node, number>(Node.prototype, 'nodeType')
  const data = getter<Node, string>(CharacterData.prototype, 'data')
  const localName = getter<Element, string>(Element.prototype, 'localName')
  const matches = (of: Element, selector: string): boolean => Element.prototype.matches.call(of, selector)
  const isWithin = (of: Element, selector: string) => Element.prototype.closest.call(of, selector) !== null
  const attribute = (of: Element, name: string) => Element.prototype.getAttribute.call(of, name)
  const textOf = (of: Element): string => {
    const range = new Range()
    range.selectNodeContents(of)
    return Range.prototype.toString.call(range)
  }
  const all = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)]

  const LIST_TYPES: [RegExp, string][] = [
    [/^lower-(?:alpha|latin)$/, 'a'],
    [/^upper-(?:alpha|latin)$/, 'A'],
    [/^lower-roman$/, 'i'],
    [/^upper-roman$/, 'I'],
    [/^none$/, 'none'],
  ]
  // A `tr` outside a table is dropped by the parser, so rows and cells use ARIA roles.
  const ROLES: ReadonlyMap<string, string> = new Map([
    ['tr', 'row'],
    ['td', 'cell'],
    ['th', 'cell'],
  ])
  const NON_TEXT = 'script, style, noscript, template, textarea, select, svg, canvas, iframe, object, audio, video'

  const parts: string[] = []
  let length = 0
  let cut = false
  const put = (part: string) => {
    length += part.length
    if (length > options.maxLength) cut = true
    else parts.push(part)
  }
  const lists: { next: number; by: number; type: string }[] = []
  const parseInteger = (text: string | null) => (text !== null && /^-?\d{1,6}$/.test(text) ? Number(text) : null)

  /** Returns the start and end markup of an element, empty strings for an inline one. */
  const tagsOf = (element: Element, name: string, display: string): [string, string] => {
    if (name === 'br') return ['<br>', '']
    if (name === 'ol') {
      const style = getComputedStyle(element).listStyleType
      const type = LIST_TYPES.find(([pattern]) => pattern.test(style))?.[1] ?? '1'
      const reversed = attribute(element, 'reversed') !== null
      let items = 0
      for (let item = firstChild(element); item; item = nextSibling(item)) {
        if (nodeType(item) === 1 && localName(item as Element) === 'li') items++
      }
      const start = parseInteger(attribute(element, 'start'))
      lists.push({ next: start ?? (reversed ? items : 1), by: reversed ? -1 : 1, type })
      return [type === 'none' ? '<ol style="list-style:none">' : `<ol type="${type}">`, '</ol>']
    }
    if (name === 'li') {
      const list = lists[lists.length - 1]
      const parent = parentNode(element)
      if (!list || !parent || nodeType(parent) !== 1 || localName(parent as Element) !== 'ol')
        return ['<div>', '</div>']
      const count = parseInteger(attribute(element, 'value')) ?? list.next
      list.next = count + list.by
      return [`<li value="${count}">`, '</li>']
    }
    const role = ROLES.get(name) ?? attribute(element, 'role')
    if (role === 'row' || role === 'cell') return [`<div role="${role}">`, '</div>']
    return /^(?:inline|contents|ruby)/.test(display) ? ['', ''] : ['<div>', '</div>']
  }

  const writeText = (node: Node, range: Range | null) => {
    const parent = parentNode(node) as Element
    const style = getComputedStyle(parent)
    if (style.visibility === 'hidden' || style.visibility === 'collapse') return
    const text = data(node)
    const from = range && range.startContainer === node ? range.startOffset : 0
    const to = range && range.endContainer === node ? range.endOffset : text.length
    const plain = text.slice(from, to).replace(/&/g, '&amp;').replace(/</g, '&lt;')
    put(/^(?:pre|break-spaces)/.test(style.whiteSpace) ? plain.replace(/\r?\n/g, '<br>') : plain)
  }

  /** Writes an element and its content. Iterative, because recursion overflows the stack on deep pages. */
  const write = (root: Element, range: Range | null) => {
    const excluded = range ? NON_TEXT : options.excluded
    const ends: string[] = []
    const isExcluded = (element: Element) =>
      matches(element, excluded) || (!range && matches(element, options.edges) && !isWithin(element, options.sections))
    const enter = (node: Node): boolean => {
      if (nodeType(node) === 3 && (!range || range.intersectsNode(node))) writeText(node, range)
      if (nodeType(node) !== 1) return false
      const element = node as Element
      const name = localName(element)
      // List items before the selection count for its numbers.
      const tags = name === 'li' ? tagsOf(element, name, '') : null
      if (range && !range.intersectsNode(element)) return false
      const style = getComputedStyle(element)
      if (style.display === 'none' || style.opacity === '0' || (element !== root && isExcluded(element))) return false
      const [begin, end] = tags ?? tagsOf(element, name, style.display)
      put(begin)
      ends.push(end)
      return true
    }
    const leave = (element: Element) => {
      put(ends.pop() ?? '')
      if (localName(element) === 'ol') lists.pop()
    }
    let node: Node = root
    while (!cut) {
      if (enter(node)) {
        const child = firstChild(node)
        if (child) {
          node = child
          continue
        }
        leave(node as Element)
      }
      while (node !== root && !nextSibling(node)) {
        node = parentNode(node)!
        leave(node as Element)
      }
      if (node === root) return
      node = nextSibling(node)!
    }
  }

  const body = all('body')[0]
  const selected = getSelection()
  const ranges: Range[] = []
  for (let i = 0; selected && i < selected.rangeCount; i++) ranges.push(selected.getRangeAt(i))
  const selectedRanges = ranges.filter((range) => Range.prototype.toString.call(range).trim() !== '')
  for (const range of selectedRanges) {
    const common = range.commonAncestorContainer
    const root = nodeType(common) === 1 ? common : parentNode(common)
    if (root && nodeType(root) === 1) write(root as Element, range)
    put('<br>')
  }
  if (selectedRanges.length === 0) {
    let place: Element | undefined
    for (const selector of options.containers) {
      const found = all(selector)
        .map((element) => ({ element, size: textOf(element).length }))
        .sort((a, b) => b.size - a.size)[0]
      if (!place && found && found.size >= options.minLength) place = found.element
    }
    const root = place ?? body
    if (root) write(root, null)
  }

  const DATES = [
    'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"], meta[name="dcterms.issued"], meta[name="dc.date.issued"], meta[name="DC.date.issued"]',
    'time[itemprop="datePublished"], time[pubdate]',
  ]
  const dates = all(DATES.join(', ')).map((each) => attribute(each, 'content') ?? attribute(each, 'datetime') ?? '')
  const jsonLd = all('script[type="application/ld+json"]').map((each) => textOf(each).slice(0, 100_000))
  for (const each of jsonLd) dates.push(/"datePublished"\s{0,5}:\s{0,5}"([^"]{4,40})"/.exec(each)?.[1] ?? '')
  const published = dates.map((date) => date.trim()).find((date) => /^\d/.test(date) && date.length <= 40)
  const [title] = all('head > title').map((each) => textOf(each).replace(/\s+/g, ' ').trim())
  return {
    title: (title ?? '').slice(0, 500),
    url: location.href.slice(0, 2000),
    selection: selectedRanges.length > 0,
    markup: parts.join(''),
    cut,
    published: published ?? null,
  }
}
