import { describe, expect, it } from 'vitest'
import { computeTextEdit } from '../../utils/compose/text-edit.ts'
import { DraftIgnoreList, shiftFindings, trackFindings } from '../../utils/compose/tracked-findings.ts'
import type { Finding } from '../../utils/draft.ts'

const TEXT = 'Gọi 0912 345 678 hoặc 0912 345 678.'
const found = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  check: 'personal-data',
  level: 'warn',
  message: 'phone',
  provisions: ['luat-91-2025.d16'],
  start,
  end,
  ...more,
})
const track = (before: ReturnType<typeof trackFindings>, findings: Finding[], text: string) =>
  trackFindings(before, findings, (finding) => text.slice(finding.start, finding.end))

describe('tracking findings', () => {
  it('keeps the id of the nearest finding with the same phrase', () => {
    const first = track([], [found(4, 16), found(22, 34)], TEXT)
    const longer = `Xin chào. ${TEXT}`
    const moved = shiftFindings(first, computeTextEdit(TEXT, longer)!)
    const second = track(moved, [found(14, 26), found(32, 44)], longer)
    expect(second.map((finding) => finding.id)).toEqual(first.map((finding) => finding.id))
  })

  it('gives a new id to a changed phrase', () => {
    const [first] = track([], [found(4, 16)], TEXT)
    const [second] = track([first!], [found(4, 16)], 'Gọi 0912 345 679 hoặc')
    expect(second!.id).not.toBe(first!.id)
  })

  it('moves findings after an edit together with their fix, and drops edited ones', () => {
    const fix = { kind: 'mask', start: 22, end: 34, replacement: '0912 ••• •••' } as const
    const tracked = track([], [found(4, 16), found(22, 34, { fix })], TEXT)
    const after = TEXT.replace('0912 345 678', '0912 345 67')
    const [left, ...others] = shiftFindings(tracked, computeTextEdit(TEXT, after)!)
    expect(others).toEqual([])
    expect(after.slice(left!.start, left!.end)).toBe('0912 345 678')
    expect(left!.fix).toEqual({ ...fix, start: 21, end: 33 })
  })

  it('moves further fixes, and promotes the next one when the edit touches the first', () => {
    const source = { kind: 'add-source', start: 0, end: 0, replacement: 'Theo …, ' } as const
    const mask = { kind: 'mask', start: 22, end: 34, replacement: '0912 ••• •••' } as const
    const tracked = track([], [found(22, 34, { fix: source, moreFixes: [mask] })], TEXT)
    const edit = computeTextEdit(TEXT, `x${TEXT}`)!
    expect(shiftFindings(tracked, edit)).toMatchObject([{ fix: { kind: 'mask', start: 23, end: 35 } }])
    expect(shiftFindings(tracked, edit)[0]!.moreFixes).toBeUndefined()
  })

  it('drops a fix whose span was edited, and keeps the finding', () => {
    const fix = { kind: 'add-source', start: 0, end: 0, replacement: 'Theo …, ' } as const
    const tracked = track([], [found(22, 34, { fix })], TEXT)
    const [left] = shiftFindings(tracked, computeTextEdit(TEXT, `x${TEXT}`)!)
    expect(left!.start).toBe(23)
    expect(left!.fix).toBeUndefined()
  })

  it('keeps a finding in a file name unchanged while the text is edited', () => {
    const tracked = trackFindings([], [found(0, 5, { attachment: 0 })], () => '729cv')
    expect(shiftFindings(tracked, computeTextEdit(TEXT, '')!)).toEqual(tracked)
  })
})

describe('more findings than the tracking limit', () => {
  const text = 'x'.repeat(302)
  const many = Array.from(text, (_, i) => found(i, i + 1, { level: i < 301 ? 'stop' : 'warn', message: `${i}` }))
  const trackedStarts = (isIgnored: (at: number) => boolean) =>
    trackFindings(
      [],
      many,
      ({ message }) => message,
      ({ phrase }) => isIgnored(Number(phrase)),
    ).map(({ start }) => start)

  it('tracks findings at level stop first, in text order', () => {
    expect(trackedStarts(() => false)).toEqual(many.slice(0, 300).map(({ start }) => start))
  })

  it('tracks ignored findings last', () => {
    expect(trackedStarts((at) => at < 2)).toEqual(many.filter(({ start }) => start > 1).map(({ start }) => start))
    const some = trackedStarts((at) => at < 100)
    expect(some).toHaveLength(300)
    expect(some).toEqual(expect.arrayContaining([300, 301]))
  })
})

describe('DraftIgnoreList', () => {
  it('matches check and phrase in any case and normal form, until removed or cleared', () => {
    const ignores = new DraftIgnoreList()
    ignores.add({ check: 'insult', phrase: 'đồ Ngốc' })
    expect(ignores.has({ check: 'insult', phrase: 'Đồ ngốc'.normalize('NFD') })).toBe(true)
    expect(ignores.has({ check: 'profanity', phrase: 'đồ ngốc' })).toBe(false)
    ignores.remove({ check: 'insult', phrase: 'đồ ngốc' })
    expect(ignores.has({ check: 'insult', phrase: 'đồ ngốc' })).toBe(false)
    ignores.add({ check: 'insult', phrase: 'đồ ngốc' })
    ignores.clear()
    expect(ignores.has({ check: 'insult', phrase: 'đồ ngốc' })).toBe(false)
  })
})
