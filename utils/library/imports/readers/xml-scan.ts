// Reads XML without `DOMParser`, which exists only in pages and cannot be stopped.

import { ReadError } from './read-error.ts'

/** An attribute, with its name as written ("w:val"). */
export interface XmlAttribute {
  name: string
  value: string
}

/** The start tag of an element. */
export interface XmlTag {
  localName: string
  /** Null without a namespace. */
  namespace: string | null
  attributes: readonly XmlAttribute[]
}

/** What is left of the elements, attributes and references that the documents of one file may have. */
export interface XmlBudget {
  remaining: number
}

/** Callbacks of a scan, in document order. */
export interface XmlVisitor {
  enter(tag: XmlTag): void
  /** Called after an element's content. */
  leave(localName: string): void
  /** Called with the pieces of a text: comments divide it. */
  text(text: string): void
  /** Whether the rest of the document is of no interest. Asked after every tag. */
  isDone?(): boolean
}

/** The most attributes of a tag: each is compared at every search by name. Word writes some tens. */
const MAX_ATTRIBUTES = 500

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const TAG_START = /<([^\s<>/="'&!?]+)/y
const SPACE = /\s+/y
const ATTRIBUTE = /(?<=\s)([^\s<>/="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /(\/?)>/y
const END_TAG = /<\/([^\s<>]+)\s*>/y
const REFERENCE = /&(#x[\da-f]{1,8}|#\d{1,8}|[a-z]{1,8});/iy
const CDATA_START = '<![CDATA['
/** The starts of what is no tag, with their ends. A document type is not among them. */
const PASSAGES = [
  ['<!--', '-->'],
  ['<?', '?>'],
  [CDATA_START, ']]>'],
] as const

/** The UTF-16 units whose line breaks are replaced at once. */
const REPLACED_UNITS = 1 << 20

/** An element whose content is being read. */
interface OpenTag {
  name: string
  localName: string
  /** The prefixes that its tag declared. */
  prefixes: readonly string[]
}

/**
 * Scans an XML document, in linear time and without a tree. Refuses a document type: Office programs never write one,
 * and entities need it. Accepts some faults that do not change the text, such as an attribute written twice.
 * @param budget - is reduced by the elements, attributes and references
 * @throws ReadError 'broken' for invalid XML or a document type, 'bomb' beyond the budget
 */
export function scanXml(document: string, budget: XmlBudget, visitor: XmlVisitor): void {
  const source = normalizeLineBreaks(document)
  const namespaces = makeNamespaces()
  const open: OpenTag[] = []
  let rootCount = 0
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  const readUntil = (mark: string): string => {
    const end = source.indexOf(mark, at)
    if (end < 0) throw new ReadError('broken')
    const content = source.slice(at, end)
    at = end + mark.length
    return content
  }
  const spend = () => {
    if (--budget.remaining < 0) throw new ReadError('bomb')
  }
  const readAttributes = (): XmlAttribute[] => {
    const attributes: XmlAttribute[] = []
    while (match(SPACE)) {
      const found = match(ATTRIBUTE)
      if (!found) break
      spend()
      attributes.push({ name: found[1]!, value: decodeReferences(found[2] ?? found[3]!, spend) })
      if (attributes.length > MAX_ATTRIBUTES) throw new ReadError('bomb')
    }
    return attributes
  }
  const readStartTag = (name: string) => {
    spend()
    if (open.length === 0 && ++rootCount > 1) throw new ReadError('broken')
    const attributes = readAttributes()
    const end = match(TAG_END)
    if (!end) throw new ReadError('broken')
    const prefixes = namespaces.declare(attributes)
    const [localName, namespace] = namespaces.resolve(name)
    visitor.enter({ localName, namespace, attributes })
    if (end[1] === '/') {
      namespaces.end(prefixes)
      visitor.leave(localName)
    } else open.push({ name, localName, prefixes })
  }
  const readText = (text: string) => {
    if (open.length > 0) {
      if (text !== '') visitor.text(text)
    } else if (text.trim() !== '') throw new ReadError('broken')
  }

  while (at < source.length) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at)
      const end = next < 0 ? source.length : next
      readText(decodeReferences(source.slice(at, end), spend))
      at = end
      continue
    }
    const start = match(TAG_START)
    if (start) {
      readStartTag(start[1]!)
      if (visitor.isDone?.()) return
      continue
    }
    const ended = match(END_TAG)
    if (ended) {
      const element = open.pop()
      if (!element || element.name !== ended[1]) throw new ReadError('broken')
      namespaces.end(element.prefixes)
      visitor.leave(element.localName)
      if (visitor.isDone?.()) return
      continue
    }
    const [begin, end] = PASSAGES.find(([mark]) => source.startsWith(mark, at)) ?? []
    if (begin === undefined) throw new ReadError('broken')
    at += begin.length
    const content = readUntil(end)
    if (begin === CDATA_START) readText(content)
  }
  if (open.length > 0 || rootCount === 0) throw new ReadError('broken')
}

/** Reads every line break as one character (XML 1.0, section 2.11). In pieces: `replace` collects all matches first. */
function normalizeLineBreaks(document: string): string {
  const pieces: string[] = []
  for (let at = 0; at < document.length; ) {
    const to = at + REPLACED_UNITS
    const end = document[to] === '\n' ? to + 1 : to
    pieces.push(document.slice(at, end).replace(/\r\n?/g, '\n'))
    at = end
  }
  return pieces.join('')
}

/** One by one, because `replace` would collect millions of references before the first can be refused. */
function decodeReferences(text: string, spend: () => void): string {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    spend()
    REFERENCE.lastIndex = at
    const reference = REFERENCE.exec(text)?.[1] ?? ''
    const character = reference.startsWith('#') ? decodeNumber(reference) : NAMED_CHARACTERS.get(reference)
    if (character === undefined) throw new ReadError('broken')
    decoded += text.slice(from, at) + character
    from = REFERENCE.lastIndex
  }
  return decoded + text.slice(from)
}

function decodeNumber(reference: string): string | undefined {
  const code = Number(/^#x/i.test(reference) ? `0${reference.slice(1)}` : reference.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Keeps the declared namespaces of the open elements: one stack for each prefix, so that depth costs no time. */
function makeNamespaces() {
  const declared = new Map<string, (string | null)[]>([['xml', [XML_NAMESPACE]]])
  return {
    /** Begins the scope of a tag's declarations. Returns their prefixes; "" is the default one. */
    declare: (attributes: readonly XmlAttribute[]): string[] => {
      const prefixes: string[] = []
      for (const { name, value } of attributes) {
        const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined
        if (prefix === undefined) continue
        const values = declared.get(prefix) ?? []
        values.push(value === '' ? null : value)
        declared.set(prefix, values)
        prefixes.push(prefix)
      }
      return prefixes
    },
    /** Returns the local name and the namespace of a tag's name. */
    resolve: (name: string): [string, string | null] => {
      const colon = name.indexOf(':')
      const prefix = colon < 0 ? '' : name.slice(0, colon)
      const namespace = declared.get(prefix)?.at(-1)
      if (namespace === undefined && prefix !== '') throw new ReadError('broken')
      return [name.slice(colon + 1), namespace ?? null]
    },
    end: (prefixes: readonly string[]): void => {
      for (const prefix of prefixes) declared.get(prefix)?.pop()
    },
  }
}
