// Finds out who will read a box, from the site definition and the page.

import {
  findAllElements,
  getParentElement,
  getTextContent,
  hasNode,
  matchesSelector,
  readElementAttribute,
} from '../lib/dom-tree.ts'
import type { AudienceSign, BoxAudience } from '../sites/site-definition.ts'
import type { EditorElement } from './editor-element.ts'
import { type FoundBox, readEditorLabels } from './find-box.ts'

/** Longest part of a message's label that is looked at, in UTF-16 units: the sender is at its beginning. */
const MAX_LABEL_LENGTH = 500

/** What may be a box of another conversation. */
const OTHER_BOX = '[contenteditable="true"], [role="textbox"], textarea'

/** Finds who will read what is written in a box now; undefined where the page does not say it for certain. */
export function findAudience({ box, editor }: FoundBox): BoxAudience | undefined {
  const { audience } = box
  return typeof audience === 'object' ? audience.find((sign) => hasSign(sign, editor))?.audience : audience
}

/** Whether one of certain audiences will read a box now. Cheap where the page has no sign of any of them. */
export function hasAudience(found: FoundBox, isWanted: (audience: BoxAudience) => boolean): boolean {
  const { audience } = found.box
  const canBe =
    typeof audience !== 'object' || audience.some((sign) => isWanted(sign.audience) && hasSign(sign, found.editor))
  const now = canBe ? findAudience(found) : undefined
  return now !== undefined && isWanted(now)
}

function hasSign({ address, box, page, title, partner }: AudienceSign, editor: EditorElement): boolean {
  const { pathname, hash } = location
  return (
    (!address || address.test(pathname + hash)) &&
    (!box || matchesSelector(editor, box)) &&
    (!page || findAllElements(document, page).length > 0) &&
    (!title || findAllElements(document, title.in).some((each) => title.is.test(normalize(getTextContent(each))))) &&
    (!partner || hasOnePartner(partner, editor))
  )
}

/** Whether the title of the conversation around a box is the name of the only other person whose messages are in it. */
function hasOnePartner(
  { titles, messages, senders }: AudienceSign['partner'] & object,
  editor: EditorElement,
): boolean {
  const all = findAllElements(document, messages)
  let name: string | undefined
  for (let around: Element | null = editor; around && all.length > 0; around = getParentElement(around)) {
    const labels = around === editor ? readEditorLabels(editor) : [readElementAttribute(around, 'aria-label') ?? '']
    name ??= labels.flatMap((label) => findName(titles, label, 'name') ?? [])[0]
    // The nearest element with messages is the conversation; another one may be open next to it.
    const own = all.filter((each) => hasNode(around!, each))
    // Around another box are other conversations, whose messages do not belong to this one.
    if (findAllElements(around, OTHER_BOX).some((each) => !hasNode(editor, each))) return false
    if (own.length === 0) continue
    const labelsOfMessages = own.map((each) => readElementAttribute(each, 'aria-label')!)
    // A label that fits no form may be that of another person.
    if (!labelsOfMessages.every((label) => senders.some((form) => form.test(readLabel(label))))) return false
    const authors = new Set(labelsOfMessages.flatMap((label) => findName(senders, label, 'author') ?? []))
    return name !== undefined && authors.size === 1 && authors.has(name)
  }
  return false
}

function findName(forms: readonly RegExp[], label: string, group: string): string | undefined {
  const text = readLabel(label)
  for (const form of forms) {
    const name = form.exec(text)?.groups?.[group]
    if (name) return normalize(name)
  }
  return undefined
}

function readLabel(label: string): string {
  return normalize(label.slice(0, MAX_LABEL_LENGTH))
}

function normalize(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
