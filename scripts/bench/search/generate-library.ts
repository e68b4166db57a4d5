// A library and imported texts of any size, put together by rule from the clauses of the bundled summaries, so that the words and
// how often they come are those of the real one. The same call makes the same texts.

import type { ImportedText, SearchUnit } from '../../../utils/library/imports/parser/imported-text.ts'
import { DOCUMENTS, PROVISIONS, type Provision } from '../../../utils/library/index.ts'

const CLAUSES = PROVISIONS.flatMap(({ summary }) => summary.vi.split(/(?<=[,;.:])\s/))
const ENGLISH = PROVISIONS.flatMap(({ summary }) => summary.en.split(/(?<=[,;.:])\s/))

/** The bundled provisions and as many made ones behind them as it takes. */
export function generateProvisions(count: number): Provision[] {
  const next = chance(1)
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
      summary: { vi: some(CLAUSES, clauses, next), en: some(ENGLISH, clauses, next) },
    })
  }
  return made
}

/** Imported texts of thirty articles each, of about so many UTF-16 units an article. */
export function generateTexts(articles: number, units: number): { text: ImportedText; pieces: SearchUnit[] }[] {
  const next = chance(2)
  const perText = 30
  return Array.from({ length: Math.ceil(articles / perText) }, (_, number) => {
    const id = `nhap-${number + 1}`
    const pieces = Array.from({ length: Math.min(perText, articles - number * perText) }, (_, at): SearchUnit => {
      let text = ''
      while (text.length < units) text += `${some(CLAUSES, 4, next)}\n`
      const article = String(at + 1)
      return { id: `${id}.d${article}`, path: { article }, heading: some(CLAUSES, 1, next), text }
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

function some(list: readonly string[], count: number, next: () => number): string {
  return Array.from({ length: count }, () => pick(list, next)).join(' ')
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!
}

/** Numbers from 0 to 1 that come in the same order every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
