// npm run pump: drives every regular expression of the checks with 100,000 characters made from its own structure.
// Fails when one takes 50 ms or more.

import { slowestOf } from '../tests/patterns/slowest.ts'
import { checkExpressions } from '../tests/patterns/texts.ts'

const LENGTH = 100_000
const LIMIT_MS = 50

const expressions = await checkExpressions()
const slowest = expressions.map((expression) => slowestOf(expression, LENGTH)).sort((a, b) => b.ms - a.ms)
for (const { ms, expression, text } of slowest.slice(0, 15)) {
  console.log(
    `${ms.toFixed(1).padStart(9)} ms  ${JSON.stringify(text.slice(0, 40))}  /${expression.source.slice(0, 90)}/${expression.flags}`,
  )
}
const over = slowest.filter(({ ms }) => ms >= LIMIT_MS)
console.log(
  `${expressions.length} expressions, ${over.length} of them at ${LIMIT_MS} ms or more on ${LENGTH} characters`,
)
process.exitCode = over.length > 0 ? 1 : 0
