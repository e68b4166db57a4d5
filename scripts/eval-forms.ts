// npm run eval:forms -- [--misses]: measures how well numbers and links, which are recognized by their form, are found
// on generated and handwritten sets.

import { measureLinks } from '../tests/eval/forms/measure-links.ts'
import { measureNumbers } from '../tests/eval/forms/measure-numbers.ts'
import { computePrecision, computeRecall, type Tally } from '../tests/eval/score.ts'

const misses = process.argv.includes('--misses')
const numbers = measureNumbers()
print('phones', numbers.p)
print('identity and account numbers', numbers.i)
print('look-alike links', measureLinks())

function print(name: string, tally: Tally & { wrong: readonly string[] }): void {
  console.log(
    `${name.padEnd(30)} P ${computePrecision(tally).toFixed(3)}  R ${computeRecall(tally).toFixed(3)}  (${tally.hits} found, ${tally.falseAlarms} false, ${tally.misses} missed)`,
  )
  if (misses) for (const line of tally.wrong) console.log(`  ${line.replaceAll('\n', ' / ')}`)
}
