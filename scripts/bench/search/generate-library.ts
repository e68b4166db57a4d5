// Generates a library and imported texts of any size from the clauses of the bundled summaries, so that words have the
// frequencies of the real library. The same call gives the same texts.

import type { ImportedText, SearchUnit } from '../../../utils/library/imports/parser/imported-text.ts'
import { DOCUMENTS, PROVISIONS, type Provision } from '../../../utils/library/index.ts'

const CLAUSES = PROVISIONS.flatMap(({ summary }) => summary.vi.split(/(?<=[,;.:])\s/))
const ENGLISH = PROVISIONS.flatMap(({ summary }) => summary.en.split(/(?<=[,;.:])\s/))

/** Returns the bundled provisions followed by generated ones, `count` in all. */
export function generateProvisions(count: number): Provision[] {
  const next = createRandomSource(1)
  const made = [...PROVISIONS]
  while (made.length < count) {
    const like = pick(PROVISIONS, next)
    const document = pick(DOCUMENTS, next).id
    const path = { article: String(200 + made.length), clause: String(1 + Math.floor(next() * 9)) }
    const clauses = 2 + Math.floor(next() * 3)
    made.push({
      ...like,
      id: `${document}.d${path.article}.k${path.clause}`,
      document,
      path,
      summary: { vi: joinSome(CLAUSES, clauses, next), en: joinSome(ENGLISH, clauses, next) },
    })
  }
  return made
}

/**
 * Generates imported texts of thirty articles each.
 * @param articles articles in all
 * @param units approximate length of an article, in UTF-16 units
 */
export function generateTexts(articles: number, units: number): { text: ImportedText; pieces: SearchUnit[] }[] {
  const next = createRandomSource(2)
  const perText = 30
  return Array.from({ length: Math.ceil(articles / perText) }, (_, number) => {
    const id = `nhap-${number + 1}`
    const pieces = Array.from({ length: Math.min(perText, articles - number * perText) }, (_, at): SearchUnit => {
      let text = ''
      while (text.length < units) text += `${joinSome(CLAUSES, 4, next)}\n`
      const article = String(at + 1)
      return { id: `${id}.d${article}`, path: { article }, heading: joinSome(CLAUSES, 1, next), text }
    })
    const facts = {
      number: `${1000 + number}/QĐ-UBND`,
      kind: 'Quyết định',
      title: `Quy chế số ${number + 1}`,
      issuer: null,
      issued: null,
      inForceFrom: null,
    }
    const origin = { how: 'paste', name: '', url: null } as const
    const text: ImportedText = {
      id,
      facts,
      document: null,
      own: false,
      origin,
      imported: '2026-11-24T00:00:00Z',
      opening: '',
      parts: [],
      closing: '',
    }
    return { text, pieces }
  })
}

function joinSome(list: readonly string[], count: number, next: () => number): string {
  return Array.from({ length: count }, () => pick(list, next)).join(' ')
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!
}

/** Creates a generator of numbers from 0 to 1 that repeats for the same seed. */
function createRandomSource(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
