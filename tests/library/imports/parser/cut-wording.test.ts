import { describe, expect, it } from 'vitest'
import { cutWording, type TextWording } from '../../../../utils/library/imports/parser/cut-wording.ts'
import type { ImportedPart } from '../../../../utils/library/imports/parser/imported-text.ts'

const part = (text: string, parts: ImportedPart[] = [], heading = ''): ImportedPart => ({
  kind: 'dieu',
  number: '1',
  heading,
  text,
  parts,
})
const wording = (parts: ImportedPart[], opening = '', closing = ''): TextWording => ({ opening, parts, closing })

const countLines = (text: string) => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length)
const countPartLines = (parts: readonly ImportedPart[]): number =>
  parts.reduce((sum, { text, parts: inner }) => sum + 1 + countLines(text) + countPartLines(inner), 0)

describe('cutWording', () => {
  it('keeps a wording within the limit as it is', () => {
    const whole = wording([part('Giữ sách.', [part('a\nb')], 'Sách')], 'Căn cứ.\n\nQuyết định:', 'Nơi nhận')
    expect(cutWording(whole, 2_000)).toEqual({ ...whole, isCut: false })
  })

  it.each([
    ['lines', wording([], 'Sách.\n'.repeat(400_000))],
    ['empty lines', wording([], `Sách.${'\n'.repeat(400_000)}`)],
    ['parts', wording(Array.from({ length: 20_000 }, () => part('')))],
    ['inner parts', wording([part('', [part('Sách.\n'.repeat(400_000)), part('')])])],
    ['lines at the end', wording([part('Sách.')], '', 'Sách.\n'.repeat(400_000))],
  ])('keeps a hundred of too many %s', (_, whole) => {
    const { opening, parts, closing, isCut } = cutWording(whole, 10_000)
    expect(isCut).toBe(true)
    const lines = countLines(opening) + countPartLines(parts) + countLines(closing)
    expect(lines).toBeGreaterThan(90)
    expect(lines).toBeLessThanOrEqual(102)
  })

  it('cuts a line without end, and a heading, but no character', () => {
    const { opening, isCut } = cutWording(wording([], '😀'.repeat(100_000)), 10_001)
    expect([opening, isCut]).toEqual(['😀'.repeat(5_000), true])
    const { parts } = cutWording(wording([part('sau', [part('trong')], 'SÁCH '.repeat(100_000))]), 10_000)
    expect(parts[0]).toMatchObject({ text: '', parts: [] })
    expect(parts[0]!.heading.length).toBeLessThan(10_000)
  })
})
