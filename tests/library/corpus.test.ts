import { describe, expect, it } from 'vitest'
import { parseCellDate, parseTag } from '../../scripts/corpus/cell-facts.ts'
import { parseCitedPlaces } from '../../scripts/corpus/cited-places.ts'
import { parseTableRows } from '../../scripts/corpus/table-rows.ts'
import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { ADDED_RECORDS, type AddedRecord, findAddedProblems } from './added-records.ts'
import { CHECKS_WITHOUT_CODE } from './corpus-codes.ts'
import { type Corpus, findDifferences, findDocument, findProvision } from './corpus-compare.ts'
import { OUTLINE } from './corpus-outline.ts'

const CORPUS: Corpus = { documents: DOCUMENTS, provisions: PROVISIONS }

/** Returns the library with one document or provision changed or removed. */
function changed(id: string, change: object | undefined): Corpus {
  return changedIn(CORPUS, id, change)
}

function changedIn({ documents, provisions }: Corpus, id: string, change: object | undefined): Corpus {
  const withChange = <T extends { id: string }>(records: readonly T[]): T[] =>
    records.flatMap((one) => (one.id !== id ? [one] : change ? [{ ...one, ...change }] : []))
  return { documents: withChange(documents), provisions: withChange(provisions) }
}

describe('the corpus', () => {
  it('agrees with every confirmed row of the reference in number, dates, state and tag', () => {
    expect(findDifferences(OUTLINE, CORPUS, ADDED_RECORDS)).toEqual([])
  })

  it('has a source and a quote for every record that the reference lacks', () => {
    expect(findAddedProblems(ADDED_RECORDS, CORPUS)).toEqual([])
  })

  it('was compared with a complete reference', () => {
    expect(OUTLINE.documents.length).toBeGreaterThanOrEqual(78)
    const places = OUTLINE.rows.flatMap(({ document, at }) => at.map((one) => `${document}.${one}`))
    expect(places.length).toBeGreaterThanOrEqual(322)
    expect(OUTLINE.absent.length).toBeGreaterThanOrEqual(8)
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
    for (const [id, reasons] of Object.entries(CHECKS_WITHOUT_CODE))
      for (const { check } of reasons) expect(findProvision(id, CORPUS)?.checks, id).toContain(check)
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

describe('records added without the reference', () => {
  const ID = 'nd-282-2025.d40'
  const corpus: Corpus = {
    documents: DOCUMENTS,
    provisions: [...PROVISIONS, { ...findProvision('nd-282-2025.d39', CORPUS)!, id: ID, covers: [] }],
  }
  const entry: AddedRecord = {
    sources: ['https://congbao.chinhphu.vn/van-ban/1.htm'],
    quote: 'Phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng … từ 10.000.000 đồng đến 20.000.000 đồng',
    verification: 'one-source',
    checked: '2026-11-24',
  }

  it('are accepted when they are named', () => {
    expect(findDifferences(OUTLINE, corpus, ADDED_RECORDS)).toEqual([`${ID}: not in the reference`])
    expect(findDifferences(OUTLINE, corpus, { ...ADDED_RECORDS, [ID]: entry })).toEqual([])
    expect(findAddedProblems({ [ID]: entry }, corpus)).toEqual([])
  })

  it.each([
    ['a source that is no address', { sources: ['Công báo'] }, 'names a source that is no https address'],
    ['no source', { sources: [] }, 'names no source'],
    ['no quote', { quote: '' }, 'has no quote'],
    ['an amount that the quote lacks', { quote: '5.000.000 10.000.000' }, 'has 20.000.000, which its quote lacks'],
    ['another verification', { verification: 'partial' }, 'is "one-source" in the library and "partial" here'],
    ['another day', { checked: '2027-01-02' }, 'was checked on 2026-11-24 in the library and on 2027-01-02 here'],
  ] as const)('are refused with %s', (_, change, problem) => {
    expect(findAddedProblems({ [ID]: { ...entry, ...change } }, corpus)).toContain(`${ID}: ${problem}`)
  })

  it('need an official source or two sources to be confirmed, and another wording than their quote', () => {
    const summary = { vi: 'Câu này chép nguyên văn từ văn bản, không đổi chữ nào.', en: 'A copied sentence.' }
    const confirmed = changedIn(corpus, ID, { verification: 'confirmed', summary })
    const problemsOf = (sources: readonly string[], quote = entry.quote) =>
      findAddedProblems({ [ID]: { ...entry, verification: 'confirmed', sources, quote } }, confirmed)
    expect(problemsOf(['https://luat.example/1'])).toEqual([`${ID}: is confirmed by one source that is not official`])
    expect(problemsOf(['https://luat.example/1', 'https://bao.example/2'])).toEqual([])
    expect(problemsOf(entry.sources)).toEqual([])
    expect(problemsOf(entry.sources, `${entry.quote} ${summary.vi}`)).toEqual([
      `${ID}: has a summary copied from its quote`,
    ])
  })

  it('may change what the reference says of a record, in the parts they name', () => {
    const ended = changedIn(CORPUS, 'nd-282-2025', { standing: 'ended', inForceTo: '2027-01-01' })
    const named = { ...entry, differsIn: ['standing', 'in force to'] } as const
    const differences = (library: Corpus, added: Readonly<Record<string, AddedRecord>>) =>
      findDifferences(OUTLINE, library, { ...ADDED_RECORDS, ...added })
    expect(differences(ended, { 'nd-282-2025': named })).toEqual([])
    expect(differences(CORPUS, { 'nd-282-2025': named })).toEqual([
      'nd-282-2025: standing is as in the reference, no difference need be named',
      'nd-282-2025: in force to is as in the reference, no difference need be named',
    ])
    expect(differences(CORPUS, { 'nd-282-2025.d39': entry })).toEqual([
      'nd-282-2025.d39: the reference has it, it need not be added',
    ])
  })

  it('state the number and the dates of a document as its text does', () => {
    const document = findDocument('282/2025/NĐ-CP', CORPUS)!
    const written = 'Nghị định 282/2025/NĐ-CP ngày 30 tháng 10 năm 2025, có hiệu lực từ ngày 15/12/2025'
    const problemsOf = (quote: string) =>
      findAddedProblems({ [document.id]: { ...entry, verification: document.verification, quote } }, CORPUS)
    expect(problemsOf(written)).toEqual([])
    expect(problemsOf(written.replace('15/12/2025', 'ký'))).toEqual([
      `${document.id}: has 2025-12-15, which its quote lacks`,
    ])
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
