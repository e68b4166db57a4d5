// Builds elements from an outline, the form in which the structure of real pages is noted down without their words.

/** An element, the number of plain wrappers around it, its text, how many of it follow each other, whether it shows. */
const LINE =
  /^(?<indent> *)(?:\((?<wrappers>\d+)×\) )?(?<tag>[a-z0-9-]+)(?<attributes>(?:\[[\w:-]+(?:="[^"]*")?\])*)(?: «(?<text>[^»]*)»)?(?<hidden> HIDDEN)?(?: ×(?<times>\d+) in a row)?$/u
const ATTRIBUTE = /\[(?<name>[\w:-]+)(?:="(?<value>[^"]*)")?\]/g
const SVG_TAGS = new Set(['svg', 'title', 'image', 'use'])

/** An element that later lines may put children into. */
interface OpenElement {
  level: number
  element: Element | ShadowRoot
  /** The outermost of the plain elements around it. */
  outer: Element
  times: number
}

/**
 * Builds the element of an outline: two spaces a level, `(3×) a[role="link"] «words» ×2 in a row`. `(3×)` puts three
 * plain elements around it, `HIDDEN` after its text hides it, `×2 in a row` repeats it with all that is in it. What is
 * below a line `shadow-root` is in the open shadow root of the element above.
 * @throws Error naming the line that is none
 */
export function buildOutline(outline: string): HTMLElement {
  const root = document.createElement('div')
  const open: OpenElement[] = [{ level: -1, element: root, outer: root, times: 1 }]
  const close = () => {
    const { outer, times } = open.pop()!
    for (let time = 1; time < times; time++) outer.after(outer.cloneNode(true))
  }
  const lines = outline.split('\n').filter((line) => line.trim() !== '')
  lines.forEach((line, index) => {
    const groups = LINE.exec(line)?.groups
    if (!groups) throw new Error(`Line ${index + 1} of the outline: ${line}`)
    const level = groups.indent!.length / 2
    while (open.at(-1)!.level >= level) close()
    if (groups.tag === 'shadow-root') {
      const host = open.at(-1)!.element as Element
      open.push({ level, element: host.attachShadow({ mode: 'open' }), outer: host, times: 1 })
      return
    }
    const element = createElement(groups)
    let outer: Element = element
    for (let wrapper = 0; wrapper < Number(groups.wrappers ?? 0); wrapper++) {
      const around = document.createElement('div')
      around.append(outer)
      outer = around
    }
    open.at(-1)!.element.append(outer)
    open.push({ level, element, outer, times: Number(groups.times ?? 1) })
  })
  while (open.length > 1) close()
  return root.firstElementChild as HTMLElement
}

function createElement(groups: Record<string, string | undefined>): Element {
  const tag = groups.tag!
  const element = SVG_TAGS.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag)
  for (const { groups: attribute } of groups.attributes!.matchAll(ATTRIBUTE))
    element.setAttribute(attribute!.name!, attribute!.value ?? '')
  if (groups.hidden) element.setAttribute('style', 'display: none')
  if (groups.text) element.append(groups.text)
  return element
}

/** Moves the lines of an outline some levels in, to put it into another. */
export function indentOutline(outline: string, levels: number): string {
  const lines = outline.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => '  '.repeat(levels) + line).join('\n')
}
