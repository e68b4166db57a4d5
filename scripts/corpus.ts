// npm run corpus -- [--reference FILE] [--old-law FILE] [--save]: compares the library's records with the references
// they were made from, row by row. Exit code 1 at any difference. --save stores the outline of the references for the
// test, which runs without them.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ADDED_RECORDS, findAddedProblems } from '../tests/library/added-records.ts'
import { findDifferences, findDocument, type Outline } from '../tests/library/corpus-compare.ts'
import { DOCUMENTS, PROVISIONS } from '../utils/library/index.ts'
import { findCopiedSummaries } from './corpus/copied-summaries.ts'
import { EXCLUDED_ROWS } from './corpus/manual-outline.ts'
import { addOldLaw } from './corpus/old-law-outline.ts'
import { formatOutlineSource } from './corpus/outline-source.ts'
import { parseOutline } from './corpus/parse-outline.ts'
import { parseTableRows } from './corpus/table-rows.ts'

const REFERENCE = fileURLToPath(new URL('../../shared/reference/regulations.md', import.meta.url))
const OLD_LAW = fileURLToPath(new URL('../../shared/reference/old-law.md', import.meta.url))
const OUTLINE = fileURLToPath(new URL('../tests/library/corpus-outline.ts', import.meta.url))

const { values } = parseArgs({
  options: {
    reference: { type: 'string' },
    'old-law': { type: 'string' },
    save: { type: 'boolean', default: false },
  },
})
const file = values.reference ?? REFERENCE
const oldLawFile = values['old-law'] ?? OLD_LAW
if (!existsSync(file) || !existsSync(oldLawFile)) {
  console.error(
    `corpus: no file ${file} or ${oldLawFile}. The references lie outside of this project; name them: npm run corpus -- --reference FILE --old-law FILE`,
  )
  process.exitCode = 2
} else {
  const reference = readFileSync(file, 'utf8')
  const oldLaw = readFileSync(oldLawFile, 'utf8')
  const outline = addOldLaw(parseOutline(reference), oldLaw)
  if (values.save) writeFileSync(OUTLINE, formatOutlineSource(outline))
  report(outline, findCopiedSummaries(PROVISIONS, [...parseTableRows(reference), ...parseTableRows(oldLaw)]))
}

function report(outline: Outline, copied: readonly string[]): void {
  const corpus = { documents: DOCUMENTS, provisions: PROVISIONS }
  const places = outline.rows.flatMap(({ document, at, tag }) =>
    at
      .filter((one) => one !== '')
      .map((one) => ({ id: `${findDocument(document, corpus)?.id ?? document}.${one}`, tag })),
  )
  const unique = [...new Map(places.map((place) => [place.id, place])).values()]
  const covered = PROVISIONS.flatMap(({ id, covers, verification }) =>
    [id, ...covers].map((one) => ({ id: one, verification })),
  )
  console.log('                       confirmed  one-source  partial  together')
  line(
    'documents, reference',
    outline.documents.map(({ tag }) => tag),
  )
  line(
    'documents, library',
    DOCUMENTS.map(({ verification }) => verification),
  )
  line(
    'rows, reference',
    outline.rows.map(({ tag }) => tag),
  )
  line(
    'places, reference',
    unique.map(({ tag }) => tag),
  )
  line(
    '  of them in library',
    covered.filter(({ id }) => unique.some((place) => place.id === id)).map((one) => one.verification),
  )
  line(
    'provisions, library',
    PROVISIONS.map(({ verification }) => verification),
  )
  console.log(
    `not confirmed, and so left out: ${outline.absent.map(({ document, at }) => `${document} ${at}`.trim()).join('; ')}`,
  )
  for (const [row, why] of Object.entries(EXCLUDED_ROWS)) console.log(`no provision: ${row.replace('|', ' ')} (${why})`)
  const found = [
    ...findDifferences(outline, corpus, ADDED_RECORDS),
    ...findAddedProblems(ADDED_RECORDS, corpus),
    ...copied,
  ]
  for (const one of found) console.log(`DIFFERENT ${one}`)
  console.log(found.length === 0 ? 'no differences' : `${found.length} differences`)
  if (found.length > 0) process.exitCode = 1
}

function line(name: string, tags: readonly string[]): void {
  const count = (tag: string) => String(tags.filter((one) => one === tag).length)
  const cells = [count('confirmed').padStart(9), count('one-source').padStart(10), count('partial').padStart(7)]
  console.log(`${name.padEnd(21)}  ${cells.join('  ')}  ${String(tags.length).padStart(8)}`)
}
