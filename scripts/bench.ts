// npm run bench: how long the checks take, in ms. Ratios within one run say more than the figures themselves.

import { readFileSync } from 'node:fs'
import { CHECKS, runChecks } from '../utils/checks/index.ts'
import { CHECK_IDS, textDraft } from '../utils/draft.ts'
import { read } from '../utils/text/reading.ts'
import { peers } from './bench/peers.ts'

const drafts = readFileSync(new URL('../tests/eval/drafts.dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)

/** The development drafts joined and cut, so that every text has about that many characters and looks like drafts do. */
function textsOf(length: number, count: number): string[] {
  const all = drafts.join('\n')
  const step = Math.max(1, Math.floor((all.length * 3 - length) / count))
  const tripled = all.repeat(Math.max(3, Math.ceil(length / all.length) + 1))
  return Array.from({ length: count }, (_, i) => tripled.slice(i * step, i * step + length))
}

/** Median and 95th percentile of one call, in ms, over all texts and some rounds after a warm-up. */
function time(texts: readonly string[], rounds: number, call: (text: string) => void): { p50: number; p95: number } {
  for (const text of texts) call(text)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const started = performance.now()
      call(text)
      times.push(performance.now() - started)
    }
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length * 0.5)]!, p95: times[Math.floor(times.length * 0.95)]! }
}

const row = (name: string, { p50, p95 }: { p50: number; p95: number }) =>
  console.log(`${name.padEnd(44)} p50 ${p50.toFixed(3).padStart(8)}   p95 ${p95.toFixed(3).padStart(8)}`)

const all = (text: string) => void runChecks(textDraft(text))
const short = textsOf(300, 200)
console.log('ms a call')
row('all checks, 300 characters (target p50 0.5)', time(short, 20, all))
row('all checks, 6,000 characters (target 10)', time(textsOf(6000, 40), 5, all))
row('all checks, 20,000 characters (target 35)', time(textsOf(20_000, 20), 5, all))
row('all checks, 1,000,000 characters', time(textsOf(1_000_000, 1), 3, all))
console.log('\nby part, 300 characters')
row(
  'reading',
  time(short, 20, (text) => void read(text).bare),
)
for (const id of CHECK_IDS) {
  const readings = new Map(short.map((text) => [text, read(text)]))
  row(
    id,
    time(short, 20, (text) => void CHECKS[id].find(textDraft(text), readings.get(text)!, [])),
  )
}

// Each text is timed once and warmed up with others: harper.js remembers what it has read, and nobody types a draft twice.
console.log('\nbeside known checkers, 300 characters, new text each call')
const fresh = textsOf(300, 400)
const warmed = fresh.filter((_, i) => i % 2 === 0)
const timed = fresh.filter((_, i) => i % 2 === 1)
const ours = await timeOnce({ name: 'all checks', call: all })
for (const peer of await peers()) {
  const theirs = await timeOnce(peer)
  console.log(`  ${(theirs / ours).toFixed(1)} times ours`)
}
// harper.js keeps its WebAssembly worker alive.
process.exit(0)

async function timeOnce({ name, call }: { name: string; call(text: string): void | Promise<void> }): Promise<number> {
  for (const text of warmed) await call(text)
  const times: number[] = []
  for (const text of timed) {
    const started = performance.now()
    await call(text)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const p50 = times[Math.floor(times.length * 0.5)]!
  row(name, { p50, p95: times[Math.floor(times.length * 0.95)]! })
  return p50
}
