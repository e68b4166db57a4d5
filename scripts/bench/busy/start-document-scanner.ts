import type { Page } from 'puppeteer-core'

/**
 * Starts what other checkers do on every page, as a comparison: an observer of the whole document that looks for boxes
 * after each change, a timer of one second, and a drawing of all underlines in the frame after any event of keys,
 * scrolling or selection (as Harper's `LintFramework.ts` of 2026 does). What it leaves out costs more yet: the check,
 * which Harper has in its background, and the messages to it.
 */
export async function startDocumentScanner(page: Page): Promise<void> {
  await page.evaluate(() => {
    const BOXES = 'textarea, input[type="text"], [contenteditable="true"], [role="textbox"]'
    const layer = document.createElement('div')
    layer.style.cssText = 'position: fixed; inset: 0; pointer-events: none'
    document.documentElement.append(layer)
    const targets = new Set<HTMLElement>()
    let isDrawing = false

    const drawUnderlines = () => {
      isDrawing = false
      const rects = [...targets].filter((target) => target.isConnected && target.checkVisibility()).flatMap(findWords)
      layer.replaceChildren(
        ...rects.map(({ x, y, width, height }) => {
          const line = document.createElement('div')
          line.style.cssText = `position: fixed; left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px; border-bottom: 2px solid red`
          return line
        }),
      )
    }
    /** Finds the places of the numbers in a box: as many as a checker would underline. */
    const findWords = (target: HTMLElement): DOMRect[] => {
      // biome-ignore lint/performance/useDomNodeTextContent: what such a checker pays for
      if (!/\d/.test(target.innerText)) return []
      const places: DOMRect[] = []
      const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const { index, 0: word } of node.data.matchAll(/\d+/g)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          places.push(...range.getClientRects())
        }
      return places
    }
    const update = () => {
      if (!isDrawing) requestAnimationFrame(drawUnderlines)
      isDrawing = true
    }
    const findBoxes = () => {
      for (const box of document.querySelectorAll<HTMLElement>(BOXES)) {
        if (targets.has(box)) continue
        targets.add(box)
        new MutationObserver(update).observe(box, { subtree: true, characterData: true })
      }
    }
    new MutationObserver(findBoxes).observe(document.documentElement, { childList: true, subtree: true })
    findBoxes()
    for (const type of ['resize', 'scroll', 'keyup', 'keydown', 'input', 'compositionend', 'selectionchange'])
      window.addEventListener(type, update, true)
    setInterval(update, 1000)
  })
}
