import { describe, expect, it } from 'vitest'
import type { ImportedText } from '../../../../utils/library/imports/parser/imported-text.ts'
import { locateParts } from '../../../../utils/library/imports/parser/locate-parts.ts'
import { findMatchingProvisions } from '../../../../utils/library/imports/parser/matching-provisions.ts'
import { parseText } from '../../../../utils/library/imports/parser/parse-text.ts'
import { listSearchUnits } from '../../../../utils/library/imports/parser/search-units.ts'
import { readLongText } from '../long-texts.ts'

function imported(text: string): ImportedText {
  const origin = { how: 'paste' as const, name: '', url: null }
  return {
    id: 'nhap-1',
    document: null,
    own: false,
    origin,
    imported: '2031-01-01T00:00:00Z',
    ...parseText(text),
  }
}

describe('listSearchUnits', () => {
  it('lists articles with all inner parts and labels', () => {
    const pieces = listSearchUnits(imported(readLongText('law')))
    expect(pieces.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, i) => `nhap-1.d${i + 1}`))
    expect(pieces[4]).toEqual({
      id: 'nhap-1.d5',
      path: { article: '5' },
      heading: 'Điều kiện lập thư viện làng',
      text: '1. Thư viện làng được lập khi có đủ các điều kiện sau đây:\na) Có ít nhất 200 cuốn sách;\nb) Có chỗ ngồi cho ít nhất 10 người;\nc) Có người trông coi.\n2. Chính phủ quy định chi tiết khoản 1 Điều này.',
    })
  })

  it('lists the passages of a Party text', () => {
    const pieces = listSearchUnits(imported(readLongText('party')))
    expect(pieces.slice(0, 3).map(({ id, heading }) => [id, heading])).toEqual([
      ['nhap-1.muc-i-1', 'Phạm vi'],
      ['nhap-1.muc-i-2', 'Đối tượng'],
      ['nhap-1.muc-ii-1', ''],
    ])
    expect(pieces.find(({ id }) => id === 'nhap-1.muc-iv-2')!.text).toBe(
      '2.1- Mở cửa ít nhất ba buổi mỗi tuần.\n2.2- Ghi sổ cho mượn.\n2.3- Giữ chìa khóa; khi đi vắng thì giao lại cho:\na) Bí thư chi bộ; hoặc\nb) Một chi ủy viên.',
    )
  })

  it('separates the articles of a regulation from those of its decision', () => {
    const ids = listSearchUnits(imported(readLongText('agency'))).map(({ id }) => id)
    expect(ids.slice(0, 6)).toEqual([
      'nhap-1.ban-hanh.d1',
      'nhap-1.ban-hanh.d2',
      'nhap-1.ban-hanh.d3',
      'nhap-1.kem-theo-4',
      'nhap-1.d1',
      'nhap-1.d2',
    ])
    expect(ids.at(-1)).toBe('nhap-1.phu-luc-1')
  })

  it('returns the whole text when it has no structure', () => {
    expect(listSearchUnits(imported('Đọc sách\nlà vui.'))).toEqual([
      { id: 'nhap-1', path: {}, heading: '', text: 'Đọc sách là vui.' },
    ])
  })

  it.each(['law', 'decree', 'party', 'agency'] as const)('contains the text of every part of the %s', (name) => {
    const text = imported(readLongText(name))
    const unitText = listSearchUnits(text)
      .map((piece) => piece.text)
      .join('\n')
    for (const { part } of locateParts(text)) expect(unitText, part.text).toContain(part.text)
  })
})

describe('locateParts', () => {
  it('gives every part a unique id', () => {
    for (const name of ['law', 'decree', 'party', 'agency'] as const) {
      const text = imported(readLongText(name))
      const places = locateParts(text)
      expect(new Set(places.map(({ id }) => id)).size, name).toBe(places.length)
      expect(places.length).toBeGreaterThan(60)
    }
  })

  it('builds ids from article, clause and point', () => {
    const textAt = (text: ImportedText, id: string) => locateParts(text).find((place) => place.id === id)?.part.text
    const decree = imported(readLongText('decree'))
    expect(textAt(decree, 'nhap-1.d3b.k1a')).toContain('chưa đủ 16 tuổi')
    expect(textAt(decree, 'nhap-1.d3b.k2.a1')).toContain('Buộc sửa lại')
    expect(textAt(decree, 'nhap-1.d6.k1.c')).toBe('Sổ tặng.')
    const law = imported(readLongText('law'))
    expect(textAt(law, 'nhap-1.d3.k3.dd')).toBe('Sách được người tặng yêu cầu giữ riêng.')
    expect(locateParts(law).find(({ part }) => part.heading === 'ĐÓNG THƯ VIỆN')!.id).toBe(
      'nhap-1.phan-thu-nhat-chuong-ii-muc-2',
    )
  })

  it('distinguishes the documents of the codification', () => {
    const text = imported(
      ['1.LQ.3. Sách', '1.NĐ.1.3. Vở', '1.LQ.4. Báo'].map((number) => `Điều 16.${number}\nGiữ gìn.`).join('\n'),
    )
    expect(locateParts(text).map(({ id }) => id)).toEqual(['nhap-1.d3', 'nhap-1.16-1-nd-1.d3', 'nhap-1.d4'])
  })

  it('gives a second part with the same number another id', () => {
    const part = { kind: 'dieu' as const, number: '5', heading: '', text: '', parts: [] }
    expect(locateParts({ id: 'nhap-1', parts: [part, { ...part }] }).map(({ id }) => id)).toEqual([
      'nhap-1.d5',
      'nhap-1.d5.lan-2',
    ])
  })

  it('matches the provisions of the library', () => {
    expect(findMatchingProvisions('nhap-1.d9', 'nd-330-2026')).toEqual(
      expect.arrayContaining(['nd-330-2026.d9.k1.b', 'nd-330-2026.d9.k1.c']),
    )
    expect(findMatchingProvisions('nhap-1.d9', 'nd-330-2026').every((id) => id.startsWith('nd-330-2026.d9.'))).toBe(
      true,
    )
    expect(findMatchingProvisions('nhap-1.d9.k1.b', 'nd-330-2026')).toContain('nd-330-2026.d9.k1.b')
    expect(findMatchingProvisions('nhap-1.d9.k1.b', 'nd-26-2020')).toEqual([])
  })
})
