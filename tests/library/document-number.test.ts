import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentNumberKind, findDocumentNumbers } from '../../utils/library/document-number.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const POSITIVE: Record<DocumentNumberKind, string[]> = {
  LUAT: ['116/2025/QH15', '24/2018/QH14', '24/2018/qh14', '01/2026/QH16', '116 / 2025 / QH15'],
  QPPL: [
    ...['330/2026/NĐ-CP', '24/2020/TT-BCA', '72/2023/QĐ-UBND', '33/2026/QĐ-TTg', '01/2021/TT-TTCP', '66.22/2026/NQ-CP'],
    ...['330/2026/ND-CP', '15/2020/nđ-cp', '15/2020/nd-cp', '330/2026/NÐ-CP', '05/2019/NQ-HĐND'],
  ],
  UBTVQH: ['1654/NQ-UBTVQH15'],
  HANHCHINH: [
    ...['874/QĐ-BTTTT', '423/QĐ-BVHTTDL', '95/TTr-BKHCN', '257/TTr-CATP-ANCTNB', '365/TB-VPCP', '46/CĐ-TTg'],
    ...['74/VBHN-VPQH', '160/KH-UBND', '1051/CV-CAT(PA25)', '22/NQ-TU', '123/TTR-UBND', '123/ttr-ubnd', '88/GM-VP'],
    ...['874/QD-BTTTT', '12 / KH - UBND'],
  ],
  CONGVAN: ['10495/UBND-CNXD', '3176/BKHCN-CVT', '557/BKHCN-CĐSQG'],
  DANG: [
    ...['85-QĐ/TW', '08-QĐi/TW', '02-HD/TU', '729-CV/TU', '99-HD/BTGTW', '02-HD/UBKTTW', '05-HD/VPTW', '09-QC/TW'],
    ...['84-CV/ĐU', '73-KH/ĐUQH', '33-KH/BCĐ35', '500-QĐ/QUTW', '05-TB/BCĐTW', '1039-CV/BTGTU', '03-CV/BCĐ'],
    ...['09-KH/ĐU', '2466-QĐ/TU', '85 - QĐ/TW', '85–QĐ/TW', '85-QÐ/TW', '367 - QĐ/TWĐTN-VP', '85-QD/TW', '729-cv/tu'],
  ],
  DANG_CV: ['06/ĐU'],
}

const NEGATIVE = [
  ...['24/11/2026', '50/50', '24/7', '50k/SP', '100/MB', '4/QH', '10/KG', '2/A4', '12/A1', '302/B', '1/500', '9/10 HS'],
  ...['12/2025/HĐ-MB', '1/2-3/4', '3/4 dân số', 'Toyota 2.0/AT-G', '1/2 ly', 'QL1A/km 12', 'hẻm 45/7', 'PX-5/QĐ'],
  ...['100/BHYT', '5/tb-abc', 'lớp 12/a-b', '20-tb/người', '0912-345/678'],
]

/** Finds the numbers of a text as typed, each with its original wording. */
function numbersOf(text: string) {
  const reading = analyzeText(text)
  return findDocumentNumbers(reading.text).map((n) => {
    const span = reading.span(n.start, n.end)
    return { ...n, written: text.slice(span.start, span.end) }
  })
}

describe('document numbers', () => {
  for (const [kind, examples] of Object.entries(POSITIVE)) {
    it.each(examples)(`reads %s as ${kind}`, (written) => {
      for (const form of [
        written,
        written.normalize('NFD'),
        `Theo văn bản số ${written}, mọi người đọc`.normalize('NFC'),
      ]) {
        const found = numbersOf(form)
        expect(found.map((n) => n.kind)).toEqual([kind])
        expect(found[0]!.written.normalize('NFC')).toBe(written.normalize('NFC'))
      }
    })
  }

  it.each(NEGATIVE)('finds no number in %s', (text) => {
    expect(numbersOf(text)).toEqual([])
  })

  it('accepts a dispatch number without a unit only after the word for a dispatch', () => {
    expect(numbersOf('xem công văn số 1234/UBND nhé').map((n) => [n.kind, n.written])).toEqual([
      ['CONGVAN', '1234/UBND'],
    ])
    expect(numbersOf('trả 1234/UBND')).toEqual([])
  })

  it.each([
    ['15/2020/nd-cp', '15/2020/NĐ-CP'],
    ['85 – QD/TW', '85-QĐ/TW'],
    ['116 / 2025 / qh15', '116/2025/QH15'],
    ['33/2026/qd-ttg', '33/2026/QĐ-TTg'],
    ['123/TTR-UBND', '123/TTr-UBND'],
    ['10495/UBND-CNXD', '10495/UBND-CNXD'],
  ])('spells %s officially as %s', (written, official) => {
    expect(numbersOf(written)[0]?.canonical).toBe(official)
  })

  it('accepts any string, and its spans lie in the text, in order', () => {
    const piece = fc.constantFrom('85', '-', '/', 'QĐ', 'TW', ' ', '2026', 'CV', 'công văn', '\ud800', 'UBND', '.')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }),
        (parts) => {
          const text = analyzeText(parts.join('')).text
          let past = 0
          for (const n of findDocumentNumbers(text)) {
            expect(n.start).toBeGreaterThanOrEqual(past)
            expect(n.end).toBeLessThanOrEqual(text.length)
            past = n.end
          }
        },
      ),
    )
  })
})
