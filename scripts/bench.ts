// npm run bench: measures how long the checks take, in ms. Compare ratios within one run rather than absolute figures.
// With --rules only the rules are measured; otherwise the run shows both, with the model and without.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CHECKS, runChecks } from '../utils/checks/index.ts'
import { CHECK_IDS, createTextDraft } from '../utils/draft.ts'
import type { Tagger } from '../utils/tagger/tagger-types.ts'
import { analyzeText } from '../utils/text/analyzed-text.ts'
import { type CallTimes, printRow, summarizeTimes, timeCalls } from './bench/call-times.ts'
import { makeDraftTexts } from './bench/draft-texts.ts'
import { loadPeerCheckers } from './bench/peer-checkers.ts'
import { timeKeystrokes } from './bench/time-keystrokes.ts'
import { timeTail } from './bench/time-tail.ts'
import { openShippedTagger } from './shipped-checks.ts'

const rulesOnly = process.argv.includes('--rules')
/** The configurations measured side by side: with the model (unless --rules) and without. */
const taggers: readonly (Tagger | undefined)[] = rulesOnly ? [undefined] : [openShippedTagger(), undefined]
const createCall = (tagger: Tagger | undefined) => (text: string) =>
  void runChecks(createTextDraft(text), {}, { tagger })
const timeWithEachTagger = async (texts: readonly string[]): Promise<CallTimes[]> => {
  const columns: CallTimes[] = []
  for (const tagger of taggers) columns.push(await timeCalls(texts, createCall(tagger)))
  return columns
}

console.log(
  `ms per call: p50, p95, and mean processor time: ${rulesOnly ? 'the rules alone' : 'with the model | the rules alone'}`,
)
const short = makeDraftTexts(300, 800)
printRow('all checks, 300 characters (target p50 1, p95 2)', ...(await timeWithEachTagger(short)))
const thousand = await timeWithEachTagger(makeDraftTexts(1000, 240))
printRow('all checks, 1,000 characters', ...thousand)
printRow('all checks, 6,000 characters (target 10)', ...(await timeWithEachTagger(makeDraftTexts(6000, 40))))
const twenty = await timeWithEachTagger(makeDraftTexts(20_000, 24))
printRow('all checks, 20,000 characters (target 35)', ...twenty)
const growth = twenty.map(({ cpu }, i) => (cpu / thousand[i]!.cpu / 20).toFixed(2))
console.log(
  `20,000 characters take 20 times what 1,000 take, times ${growth.join(' | ')} (processor time; 1 is linear)`,
)
printRow('all checks, 1,000,000 characters', ...(await timeWithEachTagger(makeDraftTexts(1_000_000, 4))))

console.log('\nthe rest of a draft of 1,000,000 characters, in pieces while idle (targets: 3,000 in all, 50 each)')
const tails = taggers.map((tagger) => timeTail(makeDraftTexts(1_000_000, 1)[0]!, tagger))
printRow('one piece', ...tails)
console.log(
  `all pieces take ${tails.map(({ total }) => total.toFixed(0)).join(' | ')} (processor time), ` +
    `the longest ${tails.map(({ longest }) => longest.toFixed(0)).join(' | ')}`,
)

console.log('\nonce more after one key (target p50 0.3)')
for (const [length, count] of [
  [300, 60],
  [6000, 12],
] as const) {
  const texts = makeDraftTexts(length, count)
  for (const at of ['end', 'middle'] as const) {
    printRow(`${length} characters, at the ${at}`, ...taggers.map((tagger) => timeKeystrokes(texts, at, tagger)))
  }
  printRow(`${length} characters, without the cache`, ...taggers.map((t) => timeKeystrokes(texts, 'end', t, false)))
}

console.log('\nthe first draft of a process, 300 characters; of 7 processes, processor time')
printColdStart('cold')
printColdStart('after the warm-up', '--warm')

console.log('\nby part, 300 characters')
printRow('text analysis', await timeCalls(short, (text) => void analyzeText(text).bare))
for (const tagger of taggers)
  if (tagger) printRow('model', await timeCalls(short, (text) => void tagger.tag(analyzeText(text))))
for (const id of CHECK_IDS) {
  const analyzed = new Map(short.map((text) => [text, analyzeText(text)]))
  printRow(id, await timeCalls(short, (text) => void CHECKS[id].find(createTextDraft(text), analyzed.get(text)!)))
}

console.log('\ncompared with known checkers, 300 characters, the same drafts')
const ours = await timeWithEachTagger(short)
printRow('all checks', ...ours)
for (const { name, call } of await loadPeerCheckers()) {
  const theirs = await timeCalls(short, call)
  printRow(name, theirs)
  const times = ours.map(({ p50 }) => (theirs.p50 / p50).toFixed(2)).join(' | ')
  console.log(`  ${times} times ours${name.startsWith('harper') ? ' (target 8)' : ''}`)
}
// harper.js keeps its WebAssembly worker alive, so the process would not end by itself.
process.exit(0)

/** Measures the first draft in fresh processes. */
function printColdStart(name: string, ...args: readonly string[]): void {
  const script = fileURLToPath(new URL('bench/cold-start.ts', import.meta.url))
  const columns = taggers.map((tagger) => {
    const runs = Array.from({ length: 7 }, () => {
      const { stdout } = spawnSync(process.execPath, [script, ...args, ...(tagger ? [] : ['--rules'])], {
        encoding: 'utf8',
      })
      return JSON.parse(stdout) as { load: number; open: number; first: number }
    })
    const summarize = (part: 'load' | 'open' | 'first') => {
      const times = runs.map((run) => run[part])
      return summarizeTimes(
        times,
        times.reduce((sum, ms) => sum + ms, 0),
      )
    }
    return { load: summarize('load'), open: summarize('open'), first: summarize('first') }
  })
  printRow(`${name}: the check itself`, ...columns.map(({ first }) => first))
  if (args.length > 0) return
  printRow(`${name}: opening the model`, ...columns.map(({ open }) => open))
  printRow(`${name}: loading the checks (from TypeScript, in Node)`, ...columns.map(({ load }) => load))
}
