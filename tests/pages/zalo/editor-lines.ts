/** Reads the text of a rich input: its line divs joined by one newline, without a line's filler break. */
export function readLines(root: HTMLElement): string {
  return [...root.children].map((line) => line.textContent ?? '').join('\n')
}

/**
 * Writes a text into a rich input in the site's structure, as when a conversation's draft comes back. Does not move the
 * caret.
 */
export function writeLines(root: HTMLElement, text: string): void {
  root.replaceChildren(...text.split('\n').map((line) => lineOf(line)))
  number(root)
}

/** Breaks the line at the caret and moves the caret to the new line. */
export function breakLine(root: HTMLElement): void {
  const selection = getSelection()!
  selection.deleteFromDocument()
  const line = lineAt(root, selection)
  const rest = document.createRange()
  rest.setStart(selection.focusNode!, selection.focusOffset)
  rest.setEnd(line, line.childNodes.length)
  const after = lineOf(rest.toString())
  rest.deleteContents()
  if (line.textContent === '') line.replaceChildren(document.createElement('br'))
  line.after(after)
  number(root)
  selection.collapse(after.firstChild instanceof HTMLSpanElement ? after.firstChild.firstChild! : after, 0)
}

/** Inserts plain text at the caret, line by line, as the site does on paste. */
export function insertText(root: HTMLElement, text: string): void {
  text.split(/\r?\n/).forEach((piece, index) => {
    if (index > 0) breakLine(root)
    if (piece === '') return
    const selection = getSelection()!
    selection.deleteFromDocument()
    const node = document.createTextNode(piece)
    selection.getRangeAt(0).insertNode(node)
    selection.collapse(node, piece.length)
    tidyLines(root)
  })
}

/**
 * Normalizes after native typing: at least one line, every run of text in a span, lines and spans numbered, the caret
 * unmoved.
 */
export function tidyLines(root: HTMLElement): void {
  const selection = getSelection()!
  const { focusNode, focusOffset } = selection
  for (const child of [...root.childNodes]) {
    if (child instanceof HTMLDivElement) continue
    const line = document.createElement('div')
    child.replaceWith(line)
    line.append(child)
  }
  for (const line of root.children) {
    for (const node of [...line.childNodes]) {
      if (!(node instanceof Text)) continue
      const span = document.createElement('span')
      node.replaceWith(span)
      span.append(node)
    }
  }
  if (root.childElementCount === 0) root.append(lineOf(''))
  number(root)
  if (focusNode instanceof Text && root.contains(focusNode)) selection.collapse(focusNode, focusOffset)
  else if (root.textContent === '' && document.activeElement === root) selection.collapse(root.firstElementChild, 0)
}

function lineOf(text: string): HTMLDivElement {
  const line = document.createElement('div')
  if (text === '') line.append(document.createElement('br'))
  else line.append(document.createElement('span'))
  if (text !== '') line.firstElementChild!.append(text)
  return line
}

function lineAt(root: HTMLElement, selection: Selection): Element {
  const line = [...root.children].find((child) => child.contains(selection.focusNode))
  return line ?? root.lastElementChild!
}

function number(root: HTMLElement): void {
  ;[...root.children].forEach((line, index) => {
    line.id = `input_line_${index}`
  })
  ;[...root.querySelectorAll('span')].forEach((span, index) => {
    span.id = `input_part_${index}`
  })
  root.classList.toggle('empty', readLines(root) === '')
}
