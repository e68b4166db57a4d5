// Throws texts made by chance at all checks.  npm run fuzz -- [--rules] [--seed N] [--count N] [--only NUMBER]
// Fails when anything throws or an answer is not whole. The same seed gives the same texts; --only looks at a single one again.

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
console.log(`seed ${seed}, texts ${from} to ${to - 1}, ${values.rules ? 'the rules alone' : 'with the model'}`)

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
tell('slowest', slowest)
tell('slowest for its length', slowestByUnit)
for (const { number, draft, faults: what } of faults.slice(0, 20)) {
  console.error(`\ntext ${number} (${draft.kind}, again with --seed ${seed} --only ${number}): ${what.join('; ')}`)
  console.error(shown(draft.text))
}
console.log(`${faults.length} of ${to - from} texts were answered wrongly`)
process.exitCode = faults.length > 0 ? 1 : 0

function tell(name: string, timed: TimedDraft | undefined): void {
  if (!timed) return
  const { number, draft, ms: took } = timed
  console.log(
    `${name}: text ${number} (${draft.kind}), ${draft.text.length} units, ${took.toFixed(1)} ms: ${shown(draft.text)}`,
  )
}

/** The beginning of a text, with what cannot be seen written out. */
function shown(text: string): string {
  return JSON.stringify(text.slice(0, 160)).replace(/[^ -~\u00c0-\u024f\u1e00-\u1eff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
