import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { type DraftCache, runChecks } from '../../utils/checks/index.ts'
import { CHECK_IDS, createTextDraft } from '../../utils/draft.ts'
import { isWholeRun } from '../short-form.ts'
import { anyText } from '../text/arbitrary-text.ts'

const harmless = readFileSync(new URL('harmless.txt', import.meta.url), 'utf8').split('\n')
const cases = (
  await Promise.all(CHECK_IDS.map(async (id) => Object.values(await import(`../cases/${id}.ts`)) as readonly unknown[]))
).flatMap(textsIn)

/** All strings of more than 10 units inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 10 ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...cases) },
  { weight: 3, arbitrary: fc.constantFrom(...harmless) },
  { weight: 1, arbitrary: anyText },
)
const joint = fc.constantFrom('\n', '\n', '. ', ' ', '! ', '?\u00a0', '\r\n', '\n\n')
const draft = fc.array(fc.tuple(line, joint), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''))

/** An edit: its kind, its place (0 to 1 of the text), how much it removes, and the text it inserts. */
const edit = fc.record({
  kind: fc.constantFrom('type', 'delete', 'replace', 'paste', 'join', 'split', 'bare', 'undo', 'undo'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 400 })),
  text: fc.oneof(fc.constantFrom(...'aăđ. \n!?"0*,Đ\u0301'), line),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function apply({ kind, at, length, text: put }: Edit, text: string, past: readonly string[]): string {
  const from = Math.floor(at * text.length)
  const to = Math.min(text.length, from + length)
  switch (kind) {
    case 'type':
      return text.slice(0, from) + put[0]! + text.slice(from)
    case 'delete':
      return text.slice(0, from) + text.slice(to)
    case 'replace':
      return text.slice(0, from) + put + text.slice(to)
    case 'paste':
      return text.slice(0, from) + put + text.slice(from)
    case 'join':
      return text.slice(0, from) + text.slice(from).replace('\n', '')
    case 'split':
      return `${text.slice(0, from)}\n${text.slice(from)}`
    case 'bare':
      return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    default:
      return past.at(-2) ?? text
  }
}

const tagger = openShippedTagger()

describe('checking an edited draft', () => {
  it('gives the same result with a cache as without, for any edits', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 12 }), (base, edits) => {
        const cache: DraftCache = {}
        const past = [base]
        runChecks(createTextDraft(base), {}, { cache, tagger })
        for (const step of edits) {
          const text = apply(step, past.at(-1)!, past)
          past.push(text)
          expect(runChecks(createTextDraft(text), {}, { cache, tagger })).toEqual(
            runChecks(createTextDraft(text), {}, { tagger }),
          )
        }
      }),
      // npm run test:series tries more.
      { numRuns: isWholeRun() ? 2000 : 100 },
    )
  })
})
