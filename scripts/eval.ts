// How good the checks are on labelled drafts.  npm run eval -- [--misses] [--save] [--gate] [FILE.jsonl ...]
// --misses lists every miss and false alarm; --save keeps the figures in tests/eval/results.json and results.md; --gate fails when a
// target is missed, or when the figures fell from those that were kept.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDrafts } from '../tests/eval/drafts.ts'
import { f1, precision, recall, type Score, score, type Tally } from '../tests/eval/score.ts'
import { CHECK_IDS } from '../utils/draft.ts'
import { ownChecks } from './model.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'eval')
const RESULTS = join(FOLDER, 'results.json')

/** What the development drafts must show at least: micro F1, and the share of a group's drafts flagged at warn or above. */
const TARGETS = { micro: 0.75, flagged: { 'lawful-criticism': 0.04, clean: 0.04, 'near-miss': 0.15 } }
/** How far micro F1 may fall from the kept figure. */
const SLACK = 0.01

/** What is kept of a run: micro F1, the F1 of each check, and how many drafts of a group were flagged at warn or above. */
interface Results {
  drafts: number
  micro: number
  flagged: Record<string, number>
  checks: Record<string, number>
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, save: { type: 'boolean' }, gate: { type: 'boolean' } },
})
const judge = ownChecks()
const files = positionals.length > 0 ? positionals : [join(FOLDER, 'drafts.dev.jsonl')]
const drafts = files.flatMap(readDrafts)
const result = score(drafts, drafts.map(judge))
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
    flagged: Object.fromEntries(Object.entries(now.groups).map(([name, { warn }]) => [name, warn.length])),
    checks: Object.fromEntries(CHECK_IDS.map((id) => [id, round(f1(now.checks[id]))])),
  }
  const kept = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) : undefined
  if (kept) {
    const changed = CHECK_IDS.filter((id) => kept.checks[id] !== results.checks[id]).map(
      (id) => `${id} ${kept.checks[id] ?? '?'} -> ${results.checks[id]}`,
    )
    console.log(`kept: micro F1 ${kept.micro} on ${kept.drafts} drafts; now ${results.micro}. ${changed.join(', ')}`)
  }
  if (values.gate) process.exitCode = faults(now, results, kept).length > 0 ? 1 : 0
  if (values.save) {
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
    writeFileSync(RESULTS.replace(/json$/, 'md'), table())
  }
}

/** The figures of all three files, for people. */
function table(): string {
  const scores = ['dev', 'more', 'blind'].map((name) => {
    const labelled = readDrafts(join(FOLDER, `drafts.${name}.jsonl`))
    return score(labelled, labelled.map(judge))
  })
  const line = (name: string, of: (each: Score) => string) => `| ${[name, ...scores.map(of)].join(' | ')} |`
  const figures = (tally: Tally) =>
    `${f1(tally).toFixed(2)} (P ${precision(tally).toFixed(2)}, R ${recall(tally).toFixed(2)})`
  const groups = Object.keys(TARGETS.flagged)
  return `# How good the checks are

F1 (precision, recall) by overlapping span. Only \`drafts.blind.jsonl\` was never learned from: it tells what to expect of
drafts nobody has seen, and it is small. \`npm run eval -- --save\` writes this page.

| check | dev, 240 | more, 760 | **blind, 240** |
|---|---|---|---|
${CHECK_IDS.map((id) => line(id, ({ checks }) => figures(checks[id]))).join('\n')}
${line('**all 14**', ({ total }) => figures(total))}
${groups.map((name) => line(`${name}, flagged at warn or above`, ({ groups: of }) => share(of[name]?.warn.length ?? 0, of[name]?.drafts ?? 0))).join('\n')}
`
}

/** What is worse than it must be; each is printed. */
function faults(now: Score, results: Results, kept: Results | undefined): string[] {
  const found: string[] = []
  if (results.micro < TARGETS.micro) found.push(`micro F1 ${results.micro} is under ${TARGETS.micro}`)
  for (const [name, most] of Object.entries(TARGETS.flagged)) {
    const { drafts: count = 0, warn = [] } = now.groups[name] ?? {}
    if (warn.length > most * count) found.push(`${name}: ${warn.length} of ${count} flagged`)
  }
  if (kept && results.micro < kept.micro - SLACK) found.push(`micro F1 fell from ${kept.micro} to ${results.micro}`)
  for (const [name, before] of Object.entries(kept?.flagged ?? {})) {
    const flagged = results.flagged[name] ?? 0
    if (flagged > before) found.push(`${name}: ${flagged} flagged, ${before} before`)
  }
  for (const fault of found) console.error(`gate: ${fault}`)
  return found
}

function round(rate: number): number {
  return Math.round(rate * 1000) / 1000
}
