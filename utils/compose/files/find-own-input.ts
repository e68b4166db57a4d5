import {
  findAllElements,
  findClosest,
  hasNode,
  isElement,
  isInDocument,
  readElementAttribute,
} from '../../lib/dom-tree.ts'
import type { OwnFileInputs } from '../../sites/files-at-once.ts'

/**
 * Finds the input of the conversation in which files were dropped or pasted. None where it is not certain: several that
 * take these files, or one in which the page still has others.
 */
export function findOwnFileInput(
  { conversation, bar }: OwnFileInputs,
  origin: EventTarget,
  files: readonly File[],
): HTMLInputElement | undefined {
  const around = isElement(origin) && isInDocument(origin) && findClosest(origin, conversation)
  if (!around) return undefined
  const inputs = new Set(
    findAllElements(around, bar).flatMap((each) => findAllElements<HTMLInputElement>(each, 'input[type="file"]')),
  )
  const fitting = [...inputs].filter((each) => {
    const isFree = !each.disabled && (each.files?.length ?? 0) === 0
    return isFree && (files.length === 1 || each.multiple) && files.every((file) => accepts(each, file))
  })
  // A picture that goes through the input for any file would arrive as a file.
  const special = fitting.filter((each) => readAccept(each).length > 0)
  const chosen = special.length > 0 ? special : fitting
  return chosen.length === 1 && hasNode(around, chosen[0]!) ? chosen[0] : undefined
}

function readAccept(input: HTMLInputElement): string[] {
  const accept = readElementAttribute(input, 'accept') ?? ''
  return accept
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== '*' && each !== '*/*')
}

function accepts(input: HTMLInputElement, { name, type }: File): boolean {
  const kinds = readAccept(input)
  const isKind = (kind: string) => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind)
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind
  }
  return kinds.length === 0 || kinds.some(isKind)
}
