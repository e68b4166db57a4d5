// Parses a page's markup without `DOMParser`, which exists only in pages and cannot be stopped.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import type { ElementRule } from './html-rules.ts'
import { ReadError } from './read-error.ts'
import type { TreeVisitor } from './tree-visitor.ts'

/** An element of a page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element
type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/**
 * The most elements of a page. A page of law has some tens of thousands; an unclosed element is repeated in every later
 * block, so that a few kilobytes can become millions.
 */
const MAX_ELEMENTS = 1_000_000

/**
 * Parses a page as browsers do. Returns its body, or its frames.
 * @throws ReadError 'bomb' for more than `MAX_ELEMENTS`
 */
export function parseHtml(source: string): HtmlElement {
  let count = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      if (++count > MAX_ELEMENTS) throw new ReadError('bomb')
      return defaultTreeAdapter.createElement(...element)
    },
  }
  const { childNodes } = parse(source, { treeAdapter, scriptingEnabled: false })
  const html = childNodes.find(isElement)!
  return html.childNodes.filter(isElement).at(-1)!
}

/** Walks a tree in document order, with its root. Iterative, because recursion overflows the stack on deep trees. */
export function walkHtml(root: HtmlElement, visit: TreeVisitor<HtmlElement>): void {
  const open: { element: HtmlElement; next: number }[] = []
  const enter = (node: HtmlNode) => {
    if (isElement(node)) {
      if (visit.enter(node)) open.push({ element: node, next: 0 })
    } else if ('value' in node) visit.text(node.value)
  }
  enter(root)
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const child = last.element.childNodes[last.next++]
    if (child) enter(child)
    else {
      open.pop()
      visit.leave(last.element)
    }
  }
}

/** Returns the child elements of a name. */
export function listChildren(element: HtmlElement, tag: string): HtmlElement[] {
  return element.childNodes.filter(isElement).filter((child) => child.tagName === tag)
}

/** Reads an attribute; null when it is missing. */
export function readAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Whether a rule names an element. */
export function matchesRule(element: HtmlElement, { tags, roles, classes, ids, attributes }: ElementRule): boolean {
  return (
    tags?.includes(element.tagName) ||
    element.attrs.some(
      ({ name, value }) =>
        (name === 'role' && roles?.includes(value)) ||
        (name === 'class' && classes && value.split(/[\t\n\f\r ]+/).some((each) => classes.includes(each))) ||
        (name === 'id' && ids?.includes(value)) ||
        attributes?.includes(name),
    )
  )
}

/** Whether an element or one of its ancestors is named by a rule. */
export function isWithin(element: HtmlElement, rule: ElementRule): boolean {
  for (let at: DefaultTreeAdapterTypes.ParentNode | null = element; at && isElement(at); at = at.parentNode)
    if (matchesRule(at, rule)) return true
  return false
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node
}
