// Runs every regular expression that meets user text on texts generated from the expression's own structure.
// npm run pump -- [--length UNITS] [--limit MS] [--short]   Fails when an expression takes `limit` ms or longer.
// Default: 100,000 UTF-16 units, 50 ms. `--short` is the form that the units run: at most 200 texts of an expression,
// fewer drafts by which expressions are collected, only a run that takes `limit` is repeated, and only expressions that
// are slow on texts of 1,000 units already are run on the whole ones.

import { parseArgs } from 'node:util'
import { collectAllExpressions } from '../tests/patterns/all-expressions.ts'
import { findSlowest } from '../tests/patterns/find-slowest.ts'

/** Linear time is shorter on nearly all; what is quadratic and takes as long takes 50 ms on 16,000 units. */
const SHORT_EFFORT = { texts: 200, firstLook: { length: 1000, ms: 0.2 } }

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '100000' },
    limit: { type: 'string', default: '50' },
    short: { type: 'boolean', default: false },
  },
})
const length = Number(values.length)
const limit = Number(values.limit)
const effort = values.short ? { ...SHORT_EFFORT, repeatFromMs: limit } : {}

const { expressions, idle } = await collectAllExpressions(values.short ? 8 : 1)
const slowest = expressions.map((expression) => findSlowest(expression, length, effort)).sort((a, b) => b.ms - a.ms)
for (const { ms, expression, text } of slowest.slice(0, 15)) {
  console.log(
    `${ms.toFixed(1).padStart(9)} ms  ${JSON.stringify(text.slice(0, 40))}  /${expression.source.slice(0, 150)}/${expression.flags}`,
  )
}
const slow = slowest.filter(({ ms }) => ms >= limit)
console.log(
  `${expressions.length} expressions (${idle} of them never run by our texts), ${slow.length} at ${limit} ms or more on ${length} units`,
)
process.exitCode = slow.length > 0 ? 1 : 0
