import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBundledCitation, parseProvisionPath } from '../../../utils/library/citation-table.ts'
import { DOCUMENTS, PROVISIONS } from '../../../utils/library/index.ts'
import { createCitationParser, parseCitation } from '../../../utils/library/search/parse-citation.ts'
import { stripDiacritics } from '../../../utils/text/character-folding.ts'

describe('parseCitation', () => {
  it.each([
    ['điểm đ khoản 2 điều 9 nđ 330', 'nd-330-2026', '9', '2', 'đ'],
    ['điểm d khoản 1 điều 15 luật 116', 'luat-116-2025', '15', '1', 'd'],
    ['diem dd khoan 2 dieu 9 nd 330/2026', 'nd-330-2026', '9', '2', 'đ'],
    ['điều 16 luật 91/2025', 'luat-91-2025', '16', undefined, undefined],
    ['dieu 16 luat 91', 'luat-91-2025', '16', undefined, undefined],
    ['Luật 91/2025/QH15, Điều 16', 'luat-91-2025', '16', undefined, undefined],
    ['QĐ 85', 'qdtw-85-2022', undefined, undefined, undefined],
    ['qd85', 'qdtw-85-2022', undefined, undefined, undefined],
    ['85-QĐ/TW', 'qdtw-85-2022', undefined, undefined, undefined],
    ['quy dinh so 207', 'qdtw-207-2026', undefined, undefined, undefined],
    ['85', 'qdtw-85-2022', undefined, undefined, undefined],
    ['116/2025', 'luat-116-2025', undefined, undefined, undefined],
    ['nghị định số 15/2020/NĐ-CP', 'nd-15-2020', undefined, undefined, undefined],
    ['nd 9/2017', 'nd-09-2017', undefined, undefined, undefined],
    ['điều 101 nghị định 15', 'nd-15-2020', '101', undefined, undefined],
    ['blhs 156', 'blhs-2015', '156', undefined, undefined],
    ['điều 156 blhs', 'blhs-2015', '156', undefined, undefined],
    ['điều 38 bộ luật dân sự', 'blds-2015', '38', undefined, undefined],
    ['khoản 11 điều 6 luật trẻ em', 'luat-tre-em-2016', '6', '11', undefined],
    ['điều 7 luật an ninh mạng', 'luat-116-2025', '7', undefined, undefined],
    ['article 16 law 91/2025', 'luat-91-2025', '16', undefined, undefined],
    ['điều 9', undefined, '9', undefined, undefined],
    ['Điều 9 khoản 2 điểm đ nghị định 330', 'nd-330-2026', '9', '2', 'đ'],
    ['d9 k2 đ nđ330', 'nd-330-2026', '9', '2', 'đ'],
    ['d9 k2 dd nd 330', 'nd-330-2026', '9', '2', 'đ'],
    ['đ9 k2 d nđ 330', 'nd-330-2026', '9', '2', 'd'],
    ['d9k2đ nđ330', 'nd-330-2026', '9', '2', 'đ'],
    ['điểm b k2 d95 nđ 174/2026', 'nd-174-2026', '95', '2', 'b'],
    ['nđ330', 'nd-330-2026', undefined, undefined, undefined],
    ['nghị định số 15 năm 2020', 'nd-15-2020', undefined, undefined, undefined],
    ['điều 16 luật an ninh mạng năm 2018', 'luat-24-2018', '16', undefined, undefined],
    ['điều 5 luật bảo vệ bí mật nhà nước 2018', 'luat-29-2018', '5', undefined, undefined],
    ['điều 3 luật cán bộ, công chức', 'luat-80-2025', '3', undefined, undefined],
    ['d9 k2', undefined, '9', '2', undefined],
  ])('%s', (typed, document, article, clause, point) => {
    const parsed = parseCitation(typed)
    expect(parsed).toBeDefined()
    expect([parsed?.document, parsed?.article, parsed?.clause, parsed?.point]).toEqual([
      document,
      article,
      clause,
      point,
    ])
    expect(parsed?.rest).toBe('')
  })

  it.each([
    'số điện thoại',
    'tin giả',
    '15 triệu đồng',
    'trẻ dưới 16 tuổi',
    '19 điều đảng viên không được làm',
    'khoản thu',
    'điểm thi của con',
    '999/2025',
    'd9',
    'đ 500',
    'nhà d9 khu b',
    '',
  ])('does not parse "%s" as a citation', (typed) => {
    expect(parseCitation(typed)).toBeUndefined()
  })

  it('keeps the rest of the query', () => {
    expect(parseCitation('luật 116 tin giả')).toMatchObject({ document: 'luat-116-2025', rest: 'tin gia' })
  })

  it('lists all matching documents, those in force first', () => {
    expect(parseCitation('91')?.documents).toEqual(['luat-91-2025', 'blds-2015'])
    expect(parseCitation('điều 7 luật an ninh mạng')?.documents).toEqual(['luat-116-2025', 'luat-24-2018'])
  })

  it('parses our own citations, with and without diacritics', () => {
    for (const { id, document } of PROVISIONS) {
      const { article, clause, point } = parseProvisionPath(id)
      if (!article) continue
      const written = formatBundledCitation(id, 'vi', { short: true })
      expect(parseCitation(written), written).toMatchObject({ document, article, ...(clause && { clause }) })
      expect(parseCitation(written)?.point, written).toBe(point)
      expect(parseCitation(stripDiacritics(written)), written).toMatchObject({
        document,
        article,
        ...(clause && { clause }),
      })
    }
  })

  it('knows only the given documents', () => {
    const read = createCitationParser(DOCUMENTS.filter(({ id }) => id === 'nd-15-2020'))
    expect(read('điều 101 nđ 15')).toMatchObject({ document: 'nd-15-2020', article: '101' })
    expect(read('nđ 330')).toBeUndefined()
  })

  it.each([
    ['điều 3 quy chế làm việc', { document: 'nhap-1', article: '3', rest: '' }],
    ['điều 3 nội quy', { document: 'nhap-2', article: '3', rest: '' }],
    ['12/QĐ-UBND', { document: 'nhap-1', rest: '' }],
    ['điều 3 quyết định 12', { document: 'nhap-1', article: '3' }],
  ])('parses citations of imported texts: %s', (typed, expected) => {
    const facts = { issuer: null, issued: null, inForceFrom: null }
    const text = { document: null, own: true, imported: '', opening: '', parts: [], closing: '' }
    const origin = { how: 'paste', name: '', url: null } as const
    const read = createCitationParser(DOCUMENTS, [
      {
        ...text,
        id: 'nhap-1',
        origin,
        facts: { ...facts, number: '12/QĐ-UBND', kind: 'Quyết định', title: 'Quy chế làm việc' },
      },
      { ...text, id: 'nhap-2', origin, facts: { ...facts, number: null, kind: 'Nội quy', title: null } },
    ])
    expect(read(typed)).toMatchObject(expected)
  })

  it('accepts any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parseCitation(text)?.documents ?? []).toBeInstanceOf(Array)
      }),
    )
  })
})
