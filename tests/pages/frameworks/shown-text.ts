/** Reads the text that a form's box shows, lines joined by one newline; empty lines count. */
export function readShownText(form: HTMLElement): string {
  const field = form.querySelector('textarea')
  if (field) return field.value
  const box = form.querySelector('[contenteditable=true]')
  // Slate fills an empty line with a character that has no width.
  return box ? splitShownLines(box).join('\n').replaceAll('\u00a0', ' ').replaceAll('\ufeff', '') : ''
}

const BLOCK = /^(?:div|p)$/

/** Splits an editable element into lines: every innermost block is one, and so is text between blocks. */
export function splitShownLines(element: Element): string[] {
  const lines: string[] = []
  let open = false
  for (const child of element.childNodes) {
    if (child instanceof Element && BLOCK.test(child.localName)) {
      lines.push(...(splitShownLines(child).length > 0 ? splitShownLines(child) : ['']))
      open = false
    } else if (child instanceof Element && child.localName === 'br') {
      if (!open) lines.push('')
      open = false
    } else {
      if (!open) lines.push('')
      lines.push(`${lines.pop()}${child.textContent}`)
      open = true
    }
  }
  return lines
}
