import { describe, expect, it } from 'vitest'
import { findCommonFix, groupFindings, isGroup } from '../../utils/compose/group-findings.ts'
import { isFixableHold, listMaskableGroups } from '../../utils/compose/hold-fix.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { Fix } from '../../utils/draft.ts'

let lastId = 0
function makeFinding(message: string, kind?: Fix['kind'], others: Partial<TrackedFinding> = {}): TrackedFinding {
  const id = ++lastId
  const fix = kind && ({ kind, start: id, end: id + 1, replacement: '•' } as const)
  const finding = { id, check: 'personal-data', level: 'stop', message, provisions: [], phrase: `${id}` } as const
  return { ...finding, start: id, end: id + 1, ...(fix ? { fix } : {}), ...others }
}
const sizes = (findings: readonly TrackedFinding[], isOpen?: (key: string) => boolean) =>
  groupFindings(findings, isOpen).map((group) => group.findings.length)

describe('groupFindings', () => {
  it.each<[string, TrackedFinding[], number[]]>([
    ['three alike', ['a', 'a', 'a'].map((each) => makeFinding(each)), [3]],
    ['two alike', ['a', 'a'].map((each) => makeFinding(each)), [1, 1]],
    ['two kinds in turns', ['a', 'b', 'a', 'b', 'a', 'b'].map((each) => makeFinding(each)), [3, 3]],
    ['others between', ['x', 'a', 'y', 'a', 'a'].map((each) => makeFinding(each)), [1, 3, 1]],
    [
      'levels apart',
      (['stop', 'warn', 'stop'] as const).map((level) => makeFinding('a', 'mask', { level })),
      [1, 1, 1],
    ],
    [
      'checks apart',
      (['insult', 'threat', 'insult'] as const).map((check) => makeFinding('a', undefined, { check })),
      [1, 1, 1],
    ],
    ['names of files apart', [0, undefined, 0].map((file) => withFile(makeFinding('a'), file)), [1, 1, 1]],
  ])('groups %s', (_, findings, expected) => {
    expect(sizes(findings)).toEqual(expected)
  })

  it('keeps each finding once, groups at the place of their first', () => {
    const findings = ['x', 'a', 'y', 'a', 'a', 'z'].map((each) => makeFinding(each))
    const groups = groupFindings(findings)
    expect(groups.map((group) => group.findings[0].message)).toEqual(['x', 'a', 'y', 'z'])
    expect(new Set(groups.flatMap((group) => group.findings))).toEqual(new Set(findings))
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
  })

  it('keeps a group that was unfolded when fixes leave one finding of it', () => {
    const findings = ['a', 'a', 'a'].map((each) => makeFinding(each))
    const [group] = groupFindings(findings)
    const [rest] = groupFindings(findings.slice(2), (key) => key === group!.key)
    expect(rest).toEqual({ key: group!.key, findings: findings.slice(2) })
    expect(isGroup(rest!)).toBe(true)
    expect(groupFindings(findings.slice(2)).map(isGroup)).toEqual([false])
  })
})

describe('findCommonFix', () => {
  it.each<[(Fix['kind'] | undefined)[], Fix['kind'] | undefined]>([
    [['mask', 'mask'], 'mask'],
    [['mask', 'delete'], undefined],
    [['mask', undefined], undefined],
    [[undefined, undefined], undefined],
    [['delete'], 'delete'],
  ])('of %j is %s', (kinds, expected) => {
    expect(findCommonFix(kinds.map((kind) => makeFinding('a', kind)))).toBe(expected)
  })
})

describe('a held draft', () => {
  const TEXT = 'Bà con xem giúp. '.repeat(20)
  const hold = (findings: TrackedFinding[], lighter: TrackedFinding[] = [], isFixable = true, text = TEXT) =>
    ({ findings, lighter, isFixable, text }) as unknown as SendHold
  const link = (text: string, end: number, replacement: string) => {
    const fix = { kind: replacement ? 'mask' : 'delete-sentence', start: 0, end, replacement } as const
    return hold([makeFinding('bank', undefined, { check: 'suspicious-link', fix })], [], true, text)
  }

  it.each<[string, SendHold, boolean]>([
    ['when all can be masked', hold([makeFinding('a', 'mask'), makeFinding('b', 'delete-sentence')]), true],
    ['not when one has no change', hold([makeFinding('a', 'mask'), makeFinding('b')]), false],
    ['not when a change asks for words of the writer', hold([makeFinding('a', 'add-source')]), false],
    [
      'not when the text around a changed link may lure',
      hold([makeFinding('bank', 'replace', { check: 'suspicious-link' })]),
      false,
    ],
    [
      'when the link that lures is masked, or goes with its sentence',
      hold([
        makeFinding('bank', 'mask', { check: 'suspicious-link' }),
        makeFinding('state', 'delete-sentence', { check: 'suspicious-link' }),
      ]),
      true,
    ],
    [
      'not when one of two links gets another address',
      hold([
        makeFinding('bank', 'mask', { check: 'suspicious-link' }),
        makeFinding('bank', 'replace', { check: 'suspicious-link' }),
      ]),
      false,
    ],
    ['not when only dots would be left', link('https://bidv-qua.top !', 20, '•••'), false],
    ['not when the draft would be empty', link('https://bidv-qua.top', 20, ''), false],
    ['when the words around the link are left', link('https://bidv-qua.top là giả', 20, '•••'), true],
    ['not when another box is held', hold([makeFinding('a', 'mask')], [], false), false],
  ])('can be changed and sent %s', (_, held, expected) => {
    expect(isFixableHold(held)).toBe(expected)
  })

  it('offers to mask the lighter data of other people, and no wording', () => {
    const phones = [1, 2, 3].map(() => makeFinding('phone', 'mask', { level: 'warn' }))
    const words = makeFinding('vulgar', 'mask', { level: 'warn', check: 'profanity' })
    const address = makeFinding('address', 'delete', { level: 'warn' })
    const offered = listMaskableGroups(hold([makeFinding('identity', 'mask')], [...phones, words, address]))
    expect(offered.map((group) => group.findings)).toEqual([phones])
  })
})

function withFile(finding: TrackedFinding, attachment: number | undefined): TrackedFinding {
  return attachment === undefined ? finding : { ...finding, attachment }
}
