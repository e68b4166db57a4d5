// Runs all checks on random texts.  npm run fuzz -- [--rules] [--seed N] [--count N] [--only NUMBER]
// Fails when a check throws or an answer is malformed. The same seed gives the same texts; --only repeats a single one.

import { parseArgs } from 'node:util'
import { fuzzChecks, type TimedDraft } from './fuzz/fuzz-checks.ts'
import { openShippedTagger } from './shipped-checks.ts'

const { values } = parseArgs({
  options: {
    rules: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200000' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const only = values.only === undefined ? undefined : Number(values.only)
const [from, to] = only === undefined ? [0, Number(values.count)] : [only, only + 1]
console.log(`seed ${seed}, texts ${from} to ${to - 1}, ${values.rules ? 'rules only' : 'with the model'}`)

const { units, findings, ms, kinds, slowest, slowestByUnit, faults } = fuzzChecks(
  seed,
  from,
  to,
  values.rules ? undefined : openShippedTagger(),
)
console.log(
  Object.entries(kinds)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', '),
)
console.log(
  `${to - from} texts, ${units} UTF-16 units, ${findings} findings in ${(ms / 1000).toFixed(1)} s: ` +
    `${((1000 * (to - from)) / ms).toFixed(0)} texts/s, ${(units / ms / 1000).toFixed(2)} million units/s`,
)
printTimed('slowest', slowest)
printTimed('slowest for its length', slowestByUnit)
for (const { number, draft, faults: found } of faults.slice(0, 20)) {
  console.error(`\ntext ${number} (${draft.kind}, again with --seed ${seed} --only ${number}): ${found.join('; ')}`)
  console.error(escapeInvisible(draft.text))
}
console.log(`${faults.length} of ${to - from} texts had a wrong answer`)
process.exitCode = faults.length > 0 ? 1 : 0

function printTimed(name: string, timed: TimedDraft | undefined): void {
  if (!timed) return
  const { number, draft, ms: took } = timed
  console.log(
    `${name}: text ${number} (${draft.kind}), ${draft.text.length} units, ${took.toFixed(1)} ms: ${escapeInvisible(draft.text)}`,
  )
}

/** Returns the beginning of a text with invisible characters escaped. */
function escapeInvisible(text: string): string {
  return JSON.stringify(text.slice(0, 160)).replace(/[^ -~\u00c0-\u024f\u1e00-\u1eff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
