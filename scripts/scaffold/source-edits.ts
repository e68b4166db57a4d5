// Insertions into source files as plain text. Each is found by an anchor that occurs exactly once; otherwise the file
// was changed and the generator has to be changed with it.

import { ScaffoldError, type SourceEdit } from './scaffold.ts'

/** Inserts a text directly before an anchor. */
export function insertBefore(file: string, anchor: string, added: string): SourceEdit {
  return { file, apply: (text) => insertAt(text, findAnchor(file, text, anchor), added) }
}

/** Inserts an item before the end of a list or an object. `opening` and `closing` are the texts at its two ends. */
export function addToList(file: string, opening: string, closing: string, item: string): SourceEdit {
  return {
    file,
    apply: (text) => {
      const from = findAnchor(file, text, opening) + opening.length
      const end = text.indexOf(closing, from)
      if (end < 0) throw new ScaffoldError(`${file}: no ${JSON.stringify(closing)} after ${JSON.stringify(opening)}`)
      const needsComma = /[^\s,[{(]\s*$/.test(text.slice(from, end))
      return insertAt(text, end, `${needsComma ? ', ' : ''}${item}`)
    },
  }
}

/** Adds an import after the first one of a file. The formatter sorts them. */
export function addImport(file: string, statement: string): SourceEdit {
  return {
    file,
    apply: (text) => {
      const first = /^import [^;]*? from '[^']+'\n/m.exec(text)
      if (!first) throw new ScaffoldError(`${file}: no import to add one to`)
      return insertAt(text, first.index + first[0].length, `${statement}\n`)
    },
  }
}

function findAnchor(file: string, text: string, anchor: string): number {
  const at = text.indexOf(anchor)
  if (at < 0)
    throw new ScaffoldError(`${file}: no ${JSON.stringify(anchor)}; the generator has to learn where to insert`)
  if (text.indexOf(anchor, at + 1) >= 0)
    throw new ScaffoldError(
      `${file}: ${JSON.stringify(anchor)} occurs more than once; the generator needs a better anchor`,
    )
  return at
}

function insertAt(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at)
}
