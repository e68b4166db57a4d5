import { expect, it } from 'vitest'
import { slowestOf } from './slowest.ts'
import { checkExpressions } from './texts.ts'

// npm run pump does the same with 100,000 characters.
const LENGTH = 20_000
const LIMIT_MS = 25

it('no expression of the checks can be driven to super-linear time', async () => {
  const expressions = await checkExpressions()
  expect(expressions.length).toBeGreaterThan(300)
  const slow = expressions
    .map((expression) => slowestOf(expression, LENGTH))
    .filter(({ ms }) => ms >= LIMIT_MS)
    .map(
      ({ ms, text, expression }) => `${ms.toFixed(0)} ms on ${text.slice(0, 40)}: ${expression.source.slice(0, 200)}`,
    )
  expect(slow).toEqual([])
}, 120_000)
