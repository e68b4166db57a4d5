// Reads an editor by its structure. `textContent` loses line breaks and `innerText` multiplies them, so neither is used.

import { type EditorElement, isTextField } from './editor-element.ts'

/** An editor's text as it stood at one instant, with the way back into the document. */
export interface EditorText {
  text: string
  /** The place of a span of UTF-16 offsets in the document, a caret for an empty one; undefined for a field with a value, and for an empty line. */
  rangeOf(start: number, end: number): Range | undefined
}

/** One run of characters: from text offset `at`, the characters of a text node, or one thing that stands for `lengthSchema` of them. */
interface TextRun {
  at: number
  length: number
  node: Text | Element
}

/** Reads an editor. Cost: one walk over its nodes, no layout. */
export function readEditor(editor: EditorElement): EditorText {
  if (isTextField(editor)) return { text: editor.value, rangeOf: () => undefined }
  const walk = new EditorWalker()
  walk.children(editor)
  return { text: walk.text(), rangeOf: (start, end) => toRange(editor, walk.pieces, start, end) }
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote dd details div div-15 dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tr ul'.split(
    ' ',
  ),
)
const SKIPPED_TAGS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button'])

/** Stands for an emoji drawn as a picture without a name. */
const PICTURE_PLACEHOLDER = '\ufffc'

/** Lines are begun by what stands in them, so that blocks in blocks give one line break, and a lone `<br>` an empty line. */
class EditorWalker {
  readonly pieces: TextRun[] = []
  private readonly parts: string[] = []
  private length = 0
  private lines = 0
  private open = false

  text(): string {
    return this.parts.join('')
  }

  children(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.node(child)
  }

  private node(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.put((node as Text).data, node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element)
  }

  private element(element: Element): void {
    const name = element.localName
    if (SKIPPED_TAGS.has(name)) return
    // The last `<br>` of a block only holds the line open; it closes a line like every other one, and no line follows.
    if (name === 'br') {
      this.begin()
      this.open = false
    } else if (name === 'img') {
      this.put(element.getAttribute('alt') || PICTURE_PLACEHOLDER, element)
    } else if (element.classList.contains('emoji-sizer')) {
      this.put(PICTURE_PLACEHOLDER, element)
    } else if (BLOCK_TAGS.has(name)) {
      // An island that cannot be edited is a preview or a tool; a mention, which stands in the line, is read.
      if (element.getAttribute('contenteditable') === 'false') return
      this.open = false
      this.children(element)
      this.open = false
    } else {
      this.children(element)
    }
  }

  private begin(): void {
    if (this.open) return
    if (this.lines > 0) this.add('\n')
    this.lines++
    this.open = true
  }

  private put(text: string, node: Text | Element): void {
    if (text === '') return
    this.begin()
    this.pieces.push({ at: this.length, length: text.length, node })
    this.add(text)
  }

  private add(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}

/**
 * Whether a range goes from `start` to `end` of an editor's text, whatever nodes it names: editors say the same place in their
 * own way. False when it is not in the editor.
 */
export function isRangeForSpan(editor: EditorElement, range: Range, start: number, end: number): boolean {
  if (!editor.contains(range.commonAncestorContainer)) return false
  const walk = new EditorWalker()
  walk.children(editor)
  const length = walk.text().length
  const stands = (node: Node, at: number, offset: number) => {
    const [from, to] = findOffsets(walk.pieces, length, node, at)
    return from <= offset && offset <= to
  }
  return stands(range.startContainer, range.startOffset, start) && stands(range.endContainer, range.endOffset, end)
}

/** The first and the last text offset a place can stand for; two on an empty line, which is in no piece. */
function findOffsets(pieces: readonly TextRun[], length: number, node: Node, at: number): [from: number, to: number] {
  const own = pieces.find((piece) => piece.node === node)
  if (own && isTextNode(own.node)) return [own.at + at, own.at + at]
  const place = node.ownerDocument!.createRange()
  place.setStart(node, at)
  const after = countWhile(pieces, (piece) => place.comparePoint(piece.node, 0) < 0)
  const before = pieces[after - 1]
  return [before ? before.at + before.length : 0, pieces[after]?.at ?? length]
}

function toRange(editor: Element, pieces: readonly TextRun[], start: number, end: number): Range | undefined {
  const range = editor.ownerDocument.createRange()
  if (pieces.length === 0) {
    range.setStart(findInnermostElement(editor), 0)
    return range
  }
  const first = pieces[countWhile(pieces, (piece) => piece.at + piece.length <= start)]
  const last = pieces[countWhile(pieces, (piece) => piece.at < end) - 1]
  const before = pieces[countWhile(pieces, (piece) => piece.at < start) - 1]
  const after = pieces[countWhile(pieces, (piece) => piece.at < end)]
  // A line break is in no piece: a span that begins or ends with one goes from line to line. A caret joins what stands before it.
  const joins = before && before.at + before.length === start && (start === end || first?.at !== start)
  const from = joins ? before : first
  const to = last && end <= last.at + last.length ? last : after?.at === end ? after : last
  if (!from) return undefined
  // The nodes may have shrunk since they were read: a place past their end is their end.
  range.setStart(...findBoundaryPoint(from, start))
  if (start === end) return range
  if (!to || from.at > to.at) return undefined
  range.setEnd(...findBoundaryPoint(to, end))
  return range
}

/** The place of a text offset in the document, at or in a piece. */
function findBoundaryPoint(piece: TextRun, offset: number): [node: Node, offset: number] {
  if (isTextNode(piece.node)) return [piece.node, clampOffset(offset - piece.at, piece.node)]
  const parent = piece.node.parentNode!
  const index = [...parent.childNodes].indexOf(piece.node)
  return [parent, offset > piece.at ? index + 1 : index]
}

/** Where the first character of an empty editor goes. */
function findInnermostElement(editor: Element): Element {
  let at = editor
  while (at.firstElementChild && at.firstElementChild.localName !== 'br') at = at.firstElementChild
  return at
}

function isTextNode(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}

function clampOffset(offset: number, node: Text): number {
  return Math.max(0, Math.min(offset, node.length))
}

/** How many pieces from the first on fulfil what holds for a run of them from the start. */
function countWhile(pieces: readonly TextRun[], holds: (piece: TextRun) => boolean): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(pieces[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
