// How good the checks are on labelled drafts.  node scripts/eval.ts [--misses] [--save] [FILE.jsonl ...]
// --misses lists every miss and false alarm; --save keeps the figures in tests/eval/results.json.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDrafts } from '../tests/eval/drafts.ts'
import { f1, precision, recall, type Score, score, type Tally } from '../tests/eval/score.ts'
import { runCheck } from '../utils/checks/index.ts'
import { CHECK_IDS } from '../utils/draft.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'eval')
const RESULTS = join(FOLDER, 'results.json')

/** What is kept of a run: micro F1 and the F1 of each check, as fractions. */
interface Results {
  drafts: number
  micro: number
  checks: Record<string, number>
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, save: { type: 'boolean' } },
})
const files = positionals.length > 0 ? positionals : [join(FOLDER, 'drafts.dev.jsonl')]
const drafts = files.flatMap(readDrafts)
const result = score(
  drafts,
  drafts.map((draft) => runCheck(draft)),
)
print(result)
if (values.misses) printMisses(result)
compare(result)

function print({ checks, total, groups }: Score): void {
  console.log(`${'check'.padEnd(22)}    P     R    F1   hit  false  miss`)
  for (const id of CHECK_IDS) console.log(row(id, checks[id]))
  console.log(row('micro', total))
  for (const [name, { drafts: count, warn, note }] of Object.entries(groups)) {
    console.log(`${name}: ${share(warn.length, count)} at warn or above ${warn.join(' ')}`)
    console.log(`${' '.repeat(name.length)}  ${share(note.length, count)} at any level ${note.join(' ')}`)
  }
}

function row(name: string, tally: Tally): string {
  const rates = [precision(tally), recall(tally), f1(tally)].map((rate) => rate.toFixed(2).padStart(5)).join(' ')
  const counts = [tally.hits, tally.falseAlarms, tally.misses].map((n) => String(n).padStart(5)).join(' ')
  return `${name.padEnd(22)} ${rates} ${counts}`
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

function printMisses({ misses }: Score): void {
  const ordered = [...misses].sort((a, b) => CHECK_IDS.indexOf(a.check) - CHECK_IDS.indexOf(b.check))
  for (const { check, kind, id, quote } of ordered) console.log(`${check}\t${kind}\t${id}\t${JSON.stringify(quote)}`)
}

function compare(now: Score): void {
  const results: Results = {
    drafts: drafts.length,
    micro: round(f1(now.total)),
    checks: Object.fromEntries(CHECK_IDS.map((id) => [id, round(f1(now.checks[id]))])),
  }
  if (existsSync(RESULTS)) {
    const kept = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results
    const changed = CHECK_IDS.filter((id) => kept.checks[id] !== results.checks[id]).map(
      (id) => `${id} ${kept.checks[id] ?? '?'} -> ${results.checks[id]}`,
    )
    console.log(`kept: micro F1 ${kept.micro} on ${kept.drafts} drafts; now ${results.micro}. ${changed.join(', ')}`)
  }
  if (values.save) writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
}

function round(rate: number): number {
  return Math.round(rate * 1000) / 1000
}
