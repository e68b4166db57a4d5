// Reads an editor by its structure, because `textContent` loses line breaks and `innerText` multiplies them.

import { COMMON_BLOCK_TAGS } from '../lib/block-tags.ts'
import {
  getFirstChild,
  getLocalName,
  getNextSibling,
  hasNode,
  isElementNode,
  matchesSelector,
  readElementAttribute,
} from '../lib/dom-tree.ts'
import { type EditorElement, isTextField } from './editor-element.ts'

/** An editor's text at one instant, with the mapping back into the document. */
export interface EditorText {
  text: string
  /**
   * Returns the document range of a span of UTF-16 offsets; a caret for an empty span. Undefined for a field with a
   * value, and for a span that begins after the text.
   */
  rangeOf(start: number, end: number): Range | undefined
}

/** A run of `length` characters from text offset `at`: a text node, or an element they represent (an emoji image). */
interface TextRun {
  at: number
  length: number
  node: Text | Element
}

/** Reads an editor in one walk over its nodes, without layout. */
export function readEditor(editor: EditorElement): EditorText {
  if (isTextField(editor)) return { text: editor.value, rangeOf: () => undefined }
  const walker = new EditorWalker()
  walker.walk(editor)
  return { text: walker.text(), rangeOf: (start, end) => toRange(editor, walker, start, end) }
}

const BLOCK_TAGS = new Set([...COMMON_BLOCK_TAGS, 'details', 'div-15', 'fieldset', 'tbody', 'td'])
const SKIPPED_TAGS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button'])

/** Represents an emoji image without a name. */
const PICTURE_PLACEHOLDER = '\ufffc'

/** A line starts with its first content, so nested blocks give one line break and a lone `<br>` gives an empty line. */
class EditorWalker {
  readonly runs: TextRun[] = []
  /** The elements that fill lines without text, each a run of no characters. */
  readonly fillers: TextRun[] = []
  private readonly parts: string[] = []
  private length = 0
  private lines = 0
  private open = false

  text(): string {
    return this.parts.join('')
  }

  /** Walks without recursion: a page can nest elements deeper than the stack is. */
  walk(editor: Node): void {
    const open: Element[] = []
    let node: Node | null = getFirstChild(editor)
    for (;;) {
      if (!node) {
        const left = open.pop()
        if (!left) return
        if (BLOCK_TAGS.has(getLocalName(left))) this.open = false
        node = getNextSibling(left)
      } else if (this.enter(node)) {
        open.push(node as Element)
        node = getFirstChild(node)
      } else node = getNextSibling(node)
    }
  }

  /** Reads a node; returns whether its children are to be read as well. */
  private enter(node: Node): boolean {
    if (isElementNode(node)) return this.enterElement(node)
    if (isTextNode(node)) this.put(node.data, node)
    return false
  }

  private enterElement(element: Element): boolean {
    const name = getLocalName(element)
    if (SKIPPED_TAGS.has(name)) return false
    // A `<br>` closes its line. The last one of a block is a filler: it adds no line, because no content follows.
    if (name === 'br') {
      this.fill(element)
      this.open = false
      return false
    }
    if (name === 'img') {
      this.put(readElementAttribute(element, 'alt') || PICTURE_PLACEHOLDER, element)
      return false
    }
    if (matchesSelector(element, '.emoji-sizer')) {
      this.put(PICTURE_PLACEHOLDER, element)
      return false
    }
    // Slate fills an empty line with a character that is not part of the text.
    if (readElementAttribute(element, 'data-slate-zero-width')) {
      this.fill(element)
      return false
    }
    if (!BLOCK_TAGS.has(name)) return true
    // Skip non-editable blocks: link previews and tools. Mentions are not editable either, but inline, and are read.
    if (readElementAttribute(element, 'contenteditable') === 'false') return false
    this.open = false
    return true
  }

  private begin(): void {
    if (this.open) return
    if (this.lines > 0) this.add('\n')
    this.lines++
    this.open = true
  }

  /** Begins the line of a filler, unless the line has text: then the filler is no part of it. */
  private fill(element: Element): void {
    if (this.open) return
    this.begin()
    this.fillers.push({ at: this.length, length: 0, node: element })
  }

  private put(text: string, node: Text | Element): void {
    if (text === '') return
    this.begin()
    this.runs.push({ at: this.length, length: text.length, node })
    this.add(text)
  }

  private add(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}

/**
 * Whether a range covers exactly `start` to `end` (UTF-16 offsets) of an editor's text. Compares offsets instead of
 * nodes, because editors name the same position by different nodes. False when the range is outside of the editor.
 */
export function isRangeForSpan(editor: EditorElement, range: Range, start: number, end: number): boolean {
  if (!hasNode(editor, range.commonAncestorContainer)) return false
  const walker = new EditorWalker()
  walker.walk(editor)
  const length = walker.text().length
  const isAtOffset = (node: Node, at: number, offset: number) => {
    const [from, to] = findOffsets(walker.runs, length, node, at)
    return from <= offset && offset <= to
  }
  return (
    isAtOffset(range.startContainer, range.startOffset, start) && isAtOffset(range.endContainer, range.endOffset, end)
  )
}

/** Returns the first and last text offset of a position. They differ on an empty line, which belongs to no run. */
function findOffsets(runs: readonly TextRun[], length: number, node: Node, at: number): [from: number, to: number] {
  const containing = runs.find((run) => run.node === node)
  if (containing && isTextNode(containing.node)) return [containing.at + at, containing.at + at]
  const place = node.ownerDocument!.createRange()
  place.setStart(node, at)
  const after = countWhile(runs, (run) => place.comparePoint(run.node, 0) < 0)
  const before = runs[after - 1]
  return [before ? before.at + before.length : 0, runs[after]?.at ?? length]
}

function toRange(editor: Element, walker: EditorWalker, start: number, end: number): Range | undefined {
  const { runs, fillers } = walker
  const range = editor.ownerDocument.createRange()
  const findFiller = (offset: number) => fillers.find(({ at }) => at === offset)
  if (runs.length === 0) {
    range.setStart(findInnermostElement(editor), 0)
    return range
  }
  const first = runs[countWhile(runs, (run) => run.at + run.length <= start)]
  const last = runs[countWhile(runs, (run) => run.at < end) - 1]
  const before = runs[countWhile(runs, (run) => run.at < start) - 1]
  const after = runs[countWhile(runs, (run) => run.at < end)]
  // A line break belongs to no run, so a span that begins or ends with one uses the neighbouring runs, or what fills an
  // empty line. A caret joins the run before it.
  const joins = before && before.at + before.length === start && (start === end || first?.at !== start)
  const from = joins ? before : first && first.at <= start ? first : (findFiller(start) ?? first)
  const to = last && end <= last.at + last.length ? last : after?.at === end ? after : (findFiller(end) ?? last)
  if (!from) return undefined
  // The nodes may have shrunk since they were read, so offsets past their end are clamped.
  range.setStart(...findBoundaryPoint(from, start))
  if (start === end) return range
  if (!to || from.at > to.at) return undefined
  range.setEnd(...findBoundaryPoint(to, end))
  return range
}

/** Returns the document position of a text offset at or in a run. */
function findBoundaryPoint(run: TextRun, offset: number): [node: Node, offset: number] {
  if (isTextNode(run.node)) return [run.node, clampOffset(offset - run.at, run.node)]
  const parent = run.node.parentNode!
  const index = [...parent.childNodes].indexOf(run.node)
  return [parent, offset > run.at ? index + 1 : index]
}

/** Finds the element that gets the first character of an empty editor. */
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

/** Counts the leading runs that satisfy a predicate, by binary search. It must hold for a prefix of the runs only. */
function countWhile(runs: readonly TextRun[], predicate: (run: TextRun) => boolean): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (predicate(runs[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
