// Builds elements from an outline, the form in which the structure of real pages is noted down without their words.

/** An element, the number of plain wrappers around it, its text, and how many of it follow each other. */
const LINE =
  /^(?<indent> *)(?:\((?<wrappers>\d+)×\) )?(?<tag>[a-z0-9-]+)(?<attributes>(?:\[[\w:-]+(?:="[^"]*")?\])*)(?: «(?<text>[^»]*)»)?(?: ×(?<times>\d+) in a row)?$/u
const SVG = 'http://www.w3.org/2000/svg'
const ATTRIBUTE = /\[(?<name>[\w:-]+)(?:="(?<value>[^"]*)")?\]/g

/**
 * Builds the element of an outline: two spaces a level, `(3×) a[role="link"] «words» ×2 in a row`. `(3×)` puts three
 * plain elements around it. What is below a line `shadow-root` is in the open shadow root of the element above.
 * @throws Error naming the line that is none
 */
export function buildOutline(outline: string): HTMLElement {
  const root = document.createElement('div')
  const open: { level: number; element: Element | ShadowRoot }[] = [{ level: -1, element: root }]
  const lines = outline.split('\n').filter((line) => line.trim() !== '')
  lines.forEach((line, index) => {
    const groups = LINE.exec(line)?.groups
    if (!groups) throw new Error(`Line ${index + 1} of the outline: ${line}`)
    const level = groups.indent!.length / 2
    while (open.at(-1)!.level >= level) open.pop()
    const parent = open.at(-1)!.element
    if (groups.tag === 'shadow-root') {
      open.push({ level, element: (parent as Element).attachShadow({ mode: 'open' }) })
      return
    }
    let last: Element | undefined
    for (let time = 0; time < Number(groups.times ?? 1); time++) {
      const element = groups.tag === 'svg' ? document.createElementNS(SVG, 'svg') : document.createElement(groups.tag!)
      for (const { groups: attribute } of groups.attributes!.matchAll(ATTRIBUTE))
        element.setAttribute(attribute!.name!, attribute!.value ?? '')
      if (groups.text) element.append(groups.text)
      let outer: Element = element
      for (let wrapper = 0; wrapper < Number(groups.wrappers ?? 0); wrapper++) {
        const around = document.createElement('div')
        around.append(outer)
        outer = around
      }
      parent.append(outer)
      last = element
    }
    open.push({ level, element: last! })
  })
  return root.firstElementChild as HTMLElement
}
