// npm run bench:search: compares our search with MiniSearch: how many of the sample queries are answered correctly, how
// long a query and the index take, and how much code it is. Runs on the bundled library, and on one of 5,000 provisions
// with 600 imported articles. `-- --misses` lists the queries that ours does not answer first. `-- --questions FILE`
// also measures a file of questions, one JSON object a line: {"question": "…", "expect": ["id", …] or "none"}. What a
// user sees first counts: the provisions of the short answer, then the results; "none" is right if the question is said
// to be outside the library.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { HELD_OUT_QUERIES } from '../../tests/library/held-out-queries.ts'
import { SAMPLE_QUERIES, type SampleQuery } from '../../tests/library/queries.ts'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import type { Coverage } from '../../utils/library/answers/find-answer.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, PROVISIONS, type Provision } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { createCitationParser } from '../../utils/library/search/parse-citation.ts'
import {
  createImportedEntries,
  createLibraryEntries,
  type SearchEntry,
} from '../../utils/library/search/search-entries.ts'
import { createStatusLookup } from '../../utils/library/search/status-boost.ts'
import { Vocabulary } from '../../utils/library/search/vocabulary.ts'
import { startThreadClock } from '../thread-clock.ts'
import { computeMedian } from './loading/median.ts'
import { measureCodeSize } from './search/code-size.ts'
import { generateProvisions, generateTexts } from './search/generate-library.ts'
import { buildMiniSearch, type SearchFunction } from './search/minisearch.ts'

const TODAY = '2026-11-24'
const { values: options } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, questions: { type: 'string' } },
})
const ROUNDS = 9
const NAMES = ['ours', 'MiniSearch'] as const

interface Built {
  search: SearchFunction
  /** Time to build the index, in processor ms. */
  index: number
  /** The longest single step of building, in ms. */
  step: number
}

type Texts = ReturnType<typeof generateTexts>

const small = buildBoth(PROVISIONS, [])
console.log('right first / in the first three      ours   MiniSearch')
for (const [name, list] of [
  ['sample', SAMPLE_QUERIES],
  ['held out', HELD_OUT_QUERIES],
] as const) {
  const groups = [...new Set(list.map(({ group }) => group))]
  for (const group of [undefined, ...groups]) {
    const asked = list.filter((query) => group === undefined || query.group === group)
    const figures = small.map(({ search }) =>
      `${countRight(asked, search, 1)} / ${countRight(asked, search, 3)}`.padStart(10),
    )
    console.log(
      `${(group ? `  ${group}` : name).padEnd(20)} of ${String(asked.length).padEnd(3)} ${figures.join('   ')}`,
    )
  }
}
if (options.questions !== undefined) measureQuestions(options.questions)
if (options.misses) {
  for (const { query, first } of SAMPLE_QUERIES) {
    const found = small[0]!.search(query)[0]
    if (!first.includes(found ?? ''))
      console.log(`  "${query}" gives ${found ?? 'no result'}, not ${first.join(' or ')}`)
  }
}
console.log('\nms                              index  longest step    p50    p95    max of a query')
printTimes('the bundled library', small)
printTimes('5,000 provisions, 600 articles', buildBoth(generateProvisions(5000), generateTexts(600, 1700)))
// Modules that both searches need (entries, tokens, citation parser): not counted for either.
const SHARED = /synonyms|subjects|\/text\/|document-status|status-boost|citation|entries|stop-words|tokens|filter/
const code = [
  await measureCodeSize("export { SearchEngine } from './utils/library/search/index.ts'", SHARED),
  await measureCodeSize("export { default } from 'minisearch'"),
]
console.log(`\ncode, KiB gzip: our index and ranking ${code[0]!.toFixed(1)}, MiniSearch alone ${code[1]!.toFixed(1)}`)

/** A question of a file, with the ids that answer it, or that the library has no answer. */
interface FileQuestion {
  question: string
  expect: readonly string[] | 'none'
}

/** Prints how many questions of a file are right first and within three, and with `--misses` the others. */
function measureQuestions(file: string): void {
  const asked = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as FileQuestion)
  const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
  const searched = asked.map(({ question, expect }) => {
    const { answer, found, coverage } = askLibrary(question, search, BUNDLED_LIBRARY, {
      today: TODAY,
      currentFirst: true,
      roles: [],
    })
    const shown = coverage === 'outside' ? [] : [...(answer?.provisions ?? []), ...found.hits.map(({ id }) => id)]
    const isRight = (among: number) =>
      expect === 'none' ? coverage !== 'covered' : shown.slice(0, among).some((id) => expect.includes(id))
    return { question, expect, shown, answer, coverage, first: isRight(1), three: isRight(3) }
  })
  const inside = searched.filter(({ expect }) => expect !== 'none')
  const others = searched.filter(({ expect }) => expect === 'none')
  const percent = (count: number, of: number) => `${count} of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`
  const count = (list: typeof searched, what: 'first' | 'three') => list.filter((one) => one[what]).length
  console.log(`\nquestions of ${file}`)
  console.log(`  right first             ${percent(count(inside, 'first'), inside.length)}`)
  console.log(`  right within three      ${percent(count(inside, 'three'), inside.length)}`)
  console.log(`  with a short answer     ${percent(inside.filter(({ answer }) => answer).length, inside.length)}`)
  const isWrong = ({ answer, expect }: (typeof searched)[number]) =>
    answer !== undefined && !answer.provisions.some((id) => expect.includes(id))
  console.log(`  with a wrong one        ${percent(inside.filter(isWrong).length, inside.length)}`)
  console.log(`  the same                ${percent(others.filter(isWrong).length, others.length)} of those outside`)
  const countOf = (list: typeof searched, which: Coverage) =>
    percent(list.filter((one) => one.coverage === which).length, list.length)
  console.log(`  said to be outside      ${countOf(others, 'outside')} of those outside`)
  console.log(`  said to be so perhaps   ${countOf(others, 'unsure')} of those outside`)
  console.log(`  wrongly called outside  ${countOf(inside, 'outside')}`)
  console.log(`  wrongly so perhaps      ${countOf(inside, 'unsure')}, whose results are shown and count`)
  if (!options.misses) return
  for (const { question, expect, shown, answer, coverage } of searched.filter(({ first }) => !first)) {
    const got =
      coverage === 'outside'
        ? 'outside'
        : `${answer ? `[${answer.id}] ` : ''}${shown.slice(0, 3).join(' ') || 'no result'}`
    console.log(`  "${question}" gives ${got}, not ${expect === 'none' ? 'outside' : expect.join(' or ')}`)
  }
}

function buildBoth(provisions: readonly Provision[], texts: Texts): Built[] {
  return [buildOurs(provisions, texts), buildPeer(provisions, texts)]
}

function buildOurs(provisions: readonly Provision[], texts: Texts): Built {
  const indexing = startThreadClock()
  const search = new SearchEngine(DOCUMENTS, provisions, 'vi')
  for (const { text, pieces } of texts) search.addText(text, pieces)
  let step = 0
  let stepping = startThreadClock()
  for (const _ of search.buildInSteps()) {
    step = Math.max(step, stepping())
    stepping = startThreadClock()
  }
  const index = indexing()
  const asked = { today: TODAY, currentFirst: true, roles: [] }
  return { search: (query) => search.findHits(query, asked).map(({ id }) => id), index, step }
}

function buildPeer(provisions: readonly Provision[], texts: Texts): Built {
  const vocabulary = new Vocabulary()
  const entries: SearchEntry[] = [...createLibraryEntries(DOCUMENTS, provisions, 'vi', vocabulary)]
  for (const { text, pieces } of texts)
    entries.push(...createImportedEntries(text, pieces, undefined, 'vi', vocabulary))
  const reader = createCitationParser(
    DOCUMENTS,
    texts.map(({ text }) => text),
  )
  const indexing = startThreadClock()
  const search = buildMiniSearch(entries, reader, createStatusLookup(TODAY))
  const index = indexing()
  return { search, index, step: index }
}

/** Counts the queries that have an expected answer among the first `among` results. */
function countRight(queries: readonly SampleQuery[], search: SearchFunction, among: number): number {
  return queries.filter(({ query, first }) =>
    search(query)
      .slice(0, among)
      .some((id) => first.includes(id)),
  ).length
}

function printTimes(title: string, built: readonly Built[]): void {
  console.log(title)
  built.forEach(({ search, index, step }, i) => {
    // The median of each query's rounds, so that a round in which the machine was busy does not count.
    const times = [...SAMPLE_QUERIES, ...HELD_OUT_QUERIES]
      .map(({ query }) =>
        computeMedian(
          Array.from({ length: ROUNDS }, () => {
            const started = performance.now()
            search(query)
            return performance.now() - started
          }),
        ),
      )
      .sort((a, b) => a - b)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
    const figures = [at(0.5), at(0.95), at(1)].map((figure) => figure.toFixed(2).padStart(6))
    console.log(
      `  ${NAMES[i]!.padEnd(28)} ${index.toFixed(0).padStart(6)}  ${step.toFixed(1).padStart(12)} ${figures.join(' ')}`,
    )
  })
}
