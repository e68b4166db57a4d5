// Drives every regular expression that meets what a user typed with texts made from its own structure.
// npm run pump -- [--length UNITS] [--limit MS]   Fails when one takes that long. 100,000 units and 50 ms unless given.

import { parseArgs } from 'node:util'
import { collectAllExpressions } from '../tests/patterns/all-expressions.ts'
import { findSlowest } from '../tests/patterns/find-slowest.ts'

const { values } = parseArgs({
  options: { length: { type: 'string', default: '100000' }, limit: { type: 'string', default: '50' } },
})
const length = Number(values.length)
const limit = Number(values.limit)

const { expressions, idle } = await collectAllExpressions()
const slowest = expressions.map((expression) => findSlowest(expression, length)).sort((a, b) => b.ms - a.ms)
for (const { ms, expression, text } of slowest.slice(0, 15)) {
  console.log(
    `${ms.toFixed(1).padStart(9)} ms  ${JSON.stringify(text.slice(0, 40))}  /${expression.source.slice(0, 150)}/${expression.flags}`,
  )
}
const over = slowest.filter(({ ms }) => ms >= limit)
console.log(
  `${expressions.length} expressions (${idle} of them run by no text of ours), ${over.length} at ${limit} ms or more on ${length} units`,
)
process.exitCode = over.length > 0 ? 1 : 0
