import { expect, it } from 'vitest'
import type { CombinedFinding } from '../../../utils/checks/check-contract.ts'
import { joinInsults } from '../../../utils/checks/stages/join-insults.ts'
import type { CheckId, Level } from '../../../utils/draft.ts'

const find = (
  start: number,
  end: number,
  level: Level = 'warn',
  check: CheckId = 'insult',
  attachment?: number,
  message = `from ${start}`,
): CombinedFinding => {
  const lead = { start, end, message }
  const file = attachment === undefined ? {} : { attachment }
  return { finding: { check, level, provisions: [], ...lead, ...file }, hit: { ...lead, source: 'rule', lead } }
}
const SENTENCES = [
  { start: 0, end: 200 },
  { start: 201, end: 300 },
]
const describeAll = (found: readonly CombinedFinding[]) =>
  joinInsults(found, SENTENCES).map(({ finding, hit }) => {
    expect([hit.start, hit.end]).toEqual([finding.start, finding.end])
    return `${finding.check} ${finding.level} ${finding.start}-${finding.end} ${finding.message}`
  })

it('joins insults of one sentence, and keeps what is between', () => {
  const found = [find(0, 9), find(12, 15, 'note', 'profanity'), find(40, 50), find(60, 70)]
  expect(describeAll(found)).toEqual(['insult warn 0-70 from 0', 'profanity note 12-15 from 12'])
})

it('lets the loudest one lead, the first of such', () => {
  expect(describeAll([find(0, 9, 'note'), find(20, 30, 'warn'), find(40, 50, 'warn')])).toEqual([
    'insult warn 0-50 from 20',
  ])
})

it.each([
  ['that are far from each other', [find(0, 9), find(120, 130)]],
  ['of two sentences', [find(180, 190), find(205, 210)]],
  ['of other checks', [find(0, 9, 'warn', 'threat'), find(20, 30, 'warn', 'threat')]],
  ['in file names', [find(0, 9, 'warn', 'insult', 0), find(20, 30, 'warn', 'insult', 0)]],
  ['of which one is teasing', [find(0, 9, 'stop', 'insult', undefined, 'teasing'), find(20, 30, 'stop')]],
  ['outside of all sentences', [find(310, 320), find(330, 340)]],
])('leaves alone those %s', (_, found) => {
  expect(joinInsults(found, SENTENCES)).toEqual(found)
})
