import { describe, expect, it } from 'vitest'
import { parseCellDate, parseTag } from '../../scripts/corpus/cell-facts.ts'
import { parseCitedPlaces } from '../../scripts/corpus/cited-places.ts'
import { parseTableRows } from '../../scripts/corpus/table-rows.ts'
import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { CHECKS_WITHOUT_CODE } from './corpus-codes.ts'
import { type Corpus, findDifferences, findDocument, findProvision } from './corpus-compare.ts'
import { OUTLINE } from './corpus-outline.ts'

const CORPUS: Corpus = { documents: DOCUMENTS, provisions: PROVISIONS }

/** Returns the corpus with one document or provision changed or removed. */
function changed(id: string, change: object | undefined): Corpus {
  const withChange = <T extends { id: string }>(records: readonly T[]): T[] =>
    records.flatMap((one) => (one.id !== id ? [one] : change ? [{ ...one, ...change }] : []))
  return { documents: withChange(DOCUMENTS), provisions: withChange(PROVISIONS) }
}

describe('the corpus', () => {
  it('agrees with every confirmed row of the reference in number, dates, state and tag', () => {
    expect(findDifferences(OUTLINE, CORPUS)).toEqual([])
  })

  it('was compared with a complete reference', () => {
    expect(OUTLINE.documents.length).toBeGreaterThanOrEqual(62)
    const places = OUTLINE.rows.flatMap(({ document, at }) => at.map((one) => `${document}.${one}`))
    expect(places.length).toBeGreaterThanOrEqual(263)
    expect(OUTLINE.absent.length).toBeGreaterThanOrEqual(9)
  })

  it.each([
    ['nd-330-2026', { inForceFrom: '2026-08-20' }, 'nd-330-2026: in force from'],
    ['nd-330-2026', { issued: null }, 'nd-330-2026: issued'],
    ['luat-24-2018', { inForceTo: null }, 'luat-24-2018: in force to'],
    ['luat-24-2018', { standing: 'in-force' }, 'luat-24-2018: standing'],
    ['luat-24-2018', { replacedBy: [] }, 'luat-24-2018: replaced by'],
    ['blhs-2015', { amendedByNumbers: ['12/2017'] }, 'blhs-2015: amended by'],
    ['nd-63-2026', { verification: 'confirmed' }, 'nd-63-2026: tag'],
    ['nd-63-2026', undefined, 'document 63/2026/NĐ-CP is not in the library'],
    ['nd-330-2026.d50', { verification: 'confirmed' }, 'nd-330-2026.d50: tag'],
    ['nd-330-2026.d50', { fines: [{ from: 20, to: 30, printedFor: 'person' }] }, 'nd-330-2026.d50: fines'],
    ['nd-330-2026.d77', { covers: [] }, 'row 4c.24: nd-330-2026.d78 is not in the library'],
    ['luat-116-2025.d13.k3.h', undefined, 'row 3b.19: luat-116-2025.d13.k3.h is not in the library'],
    ['luat-24-2018.d8', { successor: 'luat-116-2025.d13' }, 'luat-24-2018.d8: now'],
    ['luat-116-2025.d7.k1.b', { checks: ['profanity'] }, 'luat-116-2025.d7.k1.b: rests under profanity'],
    ['luat-91-2025.d19', { checks: [], subjects: ['van-thu'] }, 'row 7.8: luat-91-2025.d19 says nothing of PDATA'],
    ['nd-328-2026.d22', { id: 'nd-328-2026.d23' }, 'nd-328-2026.d23: not in the reference'],
    ['qd-874-2021.d8.k1', { covers: ['qd-874-2021.d6'] }, 'qd-874-2021.d6: not confirmed'],
  ])('reports a difference for %s with %o', (id, change, difference) => {
    expect(findDifferences(OUTLINE, changed(id, change)).join('\n')).toContain(difference)
  })

  it('covers no place twice', () => {
    const covered = PROVISIONS.flatMap(({ id, covers }) => [id, ...covers])
    expect(covered.filter((id, at) => covered.indexOf(id) !== at)).toEqual([])
  })

  it('names each place in a summary that covers several', () => {
    for (const { id, covers, summary, path } of PROVISIONS) {
      const last = covers.at(-1)?.split('.').at(-1)
      // A place inside the cited one needs no name.
      if (!last || (path.article && covers.every((place) => place.startsWith(`${id}.`)))) continue
      const number = last.replace(/^[dk](?=\d)/, '')
      expect(summary.vi, id).toMatch(new RegExp(`(?:Điều|khoản) ${number}(?!\\d)`))
    }
  })

  it('has checks beyond the reference’s codes only where they still rest on the provision', () => {
    for (const [id, { check }] of Object.entries(CHECKS_WITHOUT_CODE))
      expect(findProvision(id, CORPUS)?.checks, id).toContain(check)
  })

  it('notes facts that are not provisions: a merged province, and a rule without a number', () => {
    expect(findDocument('729-CV/TU', CORPUS)?.note?.vi).toMatch(/01\/07\/2025.*An Giang/)
    expect(findDocument('01/2021/TT-TTCP', CORPUS)?.note?.vi).toContain('Bộ Công Thương (2023)')
  })

  it('has no document of which only a number was remembered', () => {
    for (const { document } of OUTLINE.absent.filter(({ at }) => at === ''))
      expect(findDocument(document, CORPUS)).toBeUndefined()
  })
})

describe('parsing the reference', () => {
  it.each([
    ['Điều 7 k1 a', ['d7.k1.a']],
    ['Điều 13 k3 d, đ', ['d13.k3.d', 'd13.k3.dd']],
    ['Điều 80–81', ['d80', 'd81']],
    ['Điều 18–21', ['d18', 'd19', 'd20', 'd21']],
    ['Điều 115, 117 k2', ['d115', 'd117.k2']],
    ['Điều 11 k1 c, d; k2 d, đ', ['d11.k1.c', 'd11.k1.d', 'd11.k2.d', 'd11.k2.dd']],
    ['Điều 8 k3, Điều 12', ['d8.k3', 'd12']],
    ['Điều 13 k2 a–c', ['d13.k2.a', 'd13.k2.b', 'd13.k2.c']],
    ['Điều 16 k1, k2, k4', ['d16.k1', 'd16.k2', 'd16.k4']],
    ['Luật 80/2025 Điều 36, 37', ['d36', 'd37']],
    ['Điều 49 k2 (Mục 6)', ['d49.k2']],
  ])('%s', (cite, places) => {
    expect(parseCitedPlaces(cite)).toEqual(places)
  })

  it('rejects a cite without an article and a cell without a tag', () => {
    expect(() => parseCitedPlaces('Phạm vi')).toThrow()
    expect(() => parseTag('có lẽ')).toThrow()
  })

  it('accepts only complete days as dates', () => {
    expect(parseCellDate('05/3/2026')).toBe('2026-03-05')
    expect(parseCellDate('HẾT HIỆU LỰC 01/7/2026')).toBe('2026-07-01')
    expect(parseCellDate('8/2026')).toBeNull()
    expect(parseCellDate('từ ngày ký? UNCONFIRMED')).toBeNull()
  })

  it('parses rows with their section', () => {
    const rows = parseTableRows(
      '## 2. Hai\n### 2a. Một\n| Cite | Tag |\n|---|---|\n| **Điều 1** | CONFIRMED |\n| Điều 2 | PARTIAL |\n',
    )
    expect(rows.map(({ section, index, cells }) => [section, index, cells.Cite, cells.Tag])).toEqual([
      ['2a', 1, 'Điều 1', 'CONFIRMED'],
      ['2a', 2, 'Điều 2', 'PARTIAL'],
    ])
  })
})
