import { describe, expect, it } from 'vitest'
import { computeFineAmounts } from '../../utils/library/fine-amounts.ts'
import { DOCUMENTS, findDocumentById, findProvisionById, getDocumentStatus } from '../../utils/library/index.ts'
import { formatDate, getPreviousDay, readTypedDate, toIsoDate } from '../../utils/library/iso-dates.ts'
import { getSourceLink } from '../../utils/library/source-link.ts'

describe('getDocumentStatus', () => {
  it.each([
    ['luat-116-2025', '2025-12-09', 'not-yet'],
    ['luat-116-2025', '2026-06-30', 'not-yet'],
    ['luat-116-2025', '2026-07-01', 'in-force'],
    ['luat-116-2025', '2030-01-01', 'in-force'],
    ['luat-29-2018', '2026-02-28', 'in-force'],
    ['luat-29-2018', '2026-03-01', 'replaced'],
    ['luat-24-2018', '2026-06-30', 'in-force'],
    ['luat-24-2018', '2018-12-31', 'not-yet'],
    ['luat-24-2018', '2026-07-01', 'replaced'],
    ['nd-328-2026', '2026-10-04', 'not-yet'],
    ['nd-328-2026', '2026-10-05', 'in-force'],
    ['nd-363-2026', '2026-11-10', 'not-yet'],
    ['nd-363-2026', '2026-11-24', 'in-force'],
    ['qd-423-2026', '2026-03-04', 'not-yet'],
    ['qd-423-2026', '2026-03-10', 'unclear'],
    ['qd-423-2026', '2026-11-24', 'in-force'],
    ['qd-874-2021', '2026-03-04', 'in-force'],
    ['qd-874-2021', '2026-03-05', 'replaced'],
    ['qd-874-2021', '2026-11-24', 'replaced'],
    ['qdtw-85-2022', '2026-11-24', 'unclear'],
    ['qdtw-37-2021', '2026-11-24', 'replaced'],
    ['qdtw-37-2021', '2025-03-15', 'unclear'],
    ['qdtw-69-2022', '2025-03-15', 'in-force'],
    ['nd-15-2020', '2020-04-14', 'not-yet'],
    ['nd-15-2020', '2025-03-15', 'in-force'],
    ['nd-15-2020', '2026-07-01', 'replaced'],
    ['nd-14-2022', '2025-03-15', 'unclear'],
    ['nd-53-2022', '2025-03-15', 'in-force'],
    ['nd-53-2022', '2026-11-24', 'expired'],
    ['qdtw-47-2011', '2026-11-24', 'replaced'],
    ['tt-24-2020', '2026-11-24', 'unclear'],
    ['nd-333-2026', '2026-11-24', 'in-force'],
    ['cv-2766-2026', '2026-11-24', 'unclear'],
    ['nd-26-2020', '2026-02-28', 'in-force'],
    ['nd-26-2020', '2026-03-01', 'replaced'],
  ])('%s on %s: %s', (id, day, status) => {
    expect(getDocumentStatus(findDocumentById(id)!, day)).toBe(status)
  })
})

describe('fines', () => {
  it.each([
    ['nd-174-2026.d95.k1.a', { person: { from: 10, to: 15 }, organisation: { from: 20, to: 30 } }],
    ['nd-330-2026.d9.k2.dd', { person: { from: 10, to: 20 }, organisation: { from: 20, to: 40 } }],
    ['nd-330-2026.d50', { person: { from: 10, to: 15 }, organisation: { from: 20, to: 30 } }],
    ['nd-282-2025.xuyen-tac', undefined],
  ])('%s', (id, amounts) => {
    expect(computeFineAmounts(findProvisionById(id)!.fines[0]!)).toEqual(amounts)
  })
})

describe('dates', () => {
  it('use the user’s local day and the Vietnamese format', () => {
    expect(toIsoDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
    expect(formatDate('2026-11-24')).toBe('24/11/2026')
    expect(getPreviousDay('2026-03-01')).toBe('2026-02-28')
  })

  it.each([
    ['15/03/2025', '2025-03-15'],
    [' 5/3/2025 ', '2025-03-05'],
    ['15-3-2025', '2025-03-15'],
    ['15.03.2025', '2025-03-15'],
    ['03/15/2025', 'no-day'],
    ['30/02/2025', 'no-day'],
    ['2025-03-15', 'no-day'],
    ['15/3/024', 'no-day'],
    ['15/03/25', 'short-year'],
    ['30/2/25', 'no-day'],
    // There was no such day in 1900, so the year is clear.
    ['29/2/00', '2000-02-29'],
    ['', 'no-day'],
  ])('are read as typed: "%s"', (typed, read) => {
    expect(Object.values(readTypedDate(typed))).toEqual([read])
  })

  it.each([
    ['15/3/24', '2024-03-15'],
    ['15/3/2024', '2024-03-15'],
    ['31/12/09', 'short-year'],
    ['15/3/99', 'short-year'],
    ['31/12/2009', 'outside'],
    ['25/11/2026', 'outside'],
    ['hôm qua', 'no-day'],
  ])('are read within a range, where two digits are enough if one century has the day: "%s"', (typed, read) => {
    expect(Object.values(readTypedDate(typed, { first: '2010-01-01', last: '2026-11-24' }))).toEqual([read])
  })
})

describe('getSourceLink', () => {
  it.each([
    ['https://congbao.chinhphu.vn/a', 'official'],
    ['https://congbao.chinhphu.vn.example/a', 'database'],
    ['https://vidu.example/a', 'database'],
  ])('labels %s of a record from the gazette as %s', (url, kind) => {
    const document = { ...findDocumentById('luat-116-2025')!, source: { kind: 'gazette' as const, url } }
    expect(getSourceLink(document).kind).toBe(kind)
  })

  it('calls only official pages official', () => {
    expect(getSourceLink(findDocumentById('luat-116-2025')!)).toMatchObject({
      kind: 'official',
      host: 'congbao.chinhphu.vn',
    })
    expect(getSourceLink(findDocumentById('qd-423-2026')!)).toMatchObject({ kind: 'press', host: 'plo.vn' })
    expect(getSourceLink(findDocumentById('blhs-2015')!)).toMatchObject({ kind: 'site', host: 'vanban.chinhphu.vn' })
    expect(getSourceLink(findDocumentById('qdtw-207-2026')!)).toMatchObject({ kind: 'site' })
  })

  it('leads to the own page of every document whose address is known, and counts the rest', () => {
    const kinds = DOCUMENTS.map((document) => getSourceLink(document).kind)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect({
      official: count('official'),
      press: count('press'),
      database: count('database'),
      site: count('site'),
    }).toEqual({ official: 18, press: 2, database: 1, site: 57 })
  })
})
