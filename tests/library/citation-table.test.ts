import { describe, expect, it } from 'vitest'
import {
  formatBundledCitation,
  formatDocumentCitation,
  formatProvisionPath,
} from '../../utils/library/citation-table.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { formatFullCitation } from '../../utils/library/format-full-citation.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, findProvisionById, PROVISIONS } from '../../utils/library/index.ts'
import { findImports } from '../laws/source-files.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('citations', () => {
  it.each([
    ['nd-330-2026.d9.k2.dd', 'điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP'],
    ['luat-91-2025.d16', 'Điều 16 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15'],
    ['luat-116-2025.d15.k1.d', 'điểm d khoản 1 Điều 15 Luật An ninh mạng 116/2025/QH15'],
    ['blhs-2015.d156', 'Điều 156 Bộ luật Hình sự 100/2015/QH13'],
    [
      'qd-423-2026.kiem-chung',
      'Kiểm chứng thông tin, Bộ Quy tắc ứng xử văn hóa trên môi trường số, Quyết định 423/QĐ-BVHTTDL',
    ],
    ['luat-80-2025.d14.phat-ngon', 'Điều 14 Luật Cán bộ, công chức 80/2025/QH15 (phát ngôn, đăng tải)'],
    ['qdtw-85-2022', 'Quy định 85-QĐ/TW'],
  ])('%s: %s', (id, text) => {
    expect(plain(formatCitation(BUNDLED_LIBRARY, id, 'vi'))).toBe(text)
  })

  it.each([
    ['luat-91-2025.d16', 'Điều 16 Luật 91/2025/QH15'],
    ['blhs-2015.d156', 'Điều 156 Bộ luật Hình sự 100/2015/QH13'],
    ['qd-423-2026.kiem-chung', 'Kiểm chứng thông tin, Quyết định 423/QĐ-BVHTTDL'],
  ])('%s, short: %s', (id, text) => {
    expect(plain(formatCitation(BUNDLED_LIBRARY, id, 'vi', { short: true }))).toBe(text)
  })

  it('begin with a capital when alone in a line, and never break inside "Điều 9"', () => {
    expect(formatCitation(BUNDLED_LIBRARY, 'nd-330-2026.d9.k2.dd', 'vi', { capital: true })).toBe(
      'Điểm\u00a0đ khoản\u00a02 Điều\u00a09 Nghị định 330/2026/NĐ-CP',
    )
  })

  it('are formatted in English', () => {
    expect(plain(formatCitation(BUNDLED_LIBRARY, 'nd-330-2026.d9.k2.dd', 'en'))).toBe(
      'point đ, clause 2, Article 9, Decree 330/2026/NĐ-CP',
    )
  })

  it('return an unknown id unchanged', () => {
    expect(formatBundledCitation('luat-1-1900.d1', 'vi')).toBe('luat-1-1900.d1')
  })

  it('agree with the records', () => {
    for (const document of DOCUMENTS) expect(formatDocumentCitation(document, 'vi')).toContain(document.number)
    const texts = PROVISIONS.map(({ id }) => formatBundledCitation(id, 'vi'))
    for (const [i, { id }] of PROVISIONS.entries()) expect(formatCitation(BUNDLED_LIBRARY, id, 'vi')).toBe(texts[i])
    expect(new Set(texts).size).toBe(PROVISIONS.length)
    for (const { id, path } of PROVISIONS) {
      if (path.article) expect(formatProvisionPath(id, 'vi')).toContain(`Điều\u00a0${path.article}`)
      expect(findProvisionById(id)?.path).toEqual(path)
    }
  })

  it.each([
    [
      'nd-56-2017.d36',
      'Điều 36 Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết Luật Trẻ em',
    ],
    [
      'nd-15-2020.d101.k1.a',
      'Điểm a khoản 1 Điều 101 Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ về xử phạt vi phạm ' +
        'hành chính về bưu chính, viễn thông, công nghệ thông tin',
    ],
    ['luat-91-2025', 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 ngày 26 tháng 6 năm 2025 của Quốc hội'],
    ['blhs-2015.d156', 'Điều 156 Bộ luật Hình sự số 100/2015/QH13 ngày 27 tháng 11 năm 2015 của Quốc hội'],
    [
      'qd-423-2026.kiem-chung',
      'Kiểm chứng thông tin, Quyết định số 423/QĐ-BVHTTDL ngày 05 tháng 3 năm 2026 của Bộ Văn hóa, Thể thao và Du lịch ' +
        'ban hành Bộ Quy tắc ứng xử văn hóa trên môi trường số',
    ],
    [
      'qdtw-85-2022',
      'Quy định số 85-QĐ/TW, ngày 07/10/2022 của Ban Bí thư về thiết lập và sử dụng trang thông tin điện tử cá nhân trên ' +
        'Internet, mạng xã hội của cán bộ, đảng viên',
    ],
    ['qdtw-399-2026', 'Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thể thức văn bản của Đảng'],
  ])('in full, %s: %s', (id, text) => {
    expect(formatFullCitation(BUNDLED_LIBRARY, id)).toEqual({ text, missing: [] })
  })

  it('in full leave out what is not known, and say so', () => {
    expect(formatFullCitation(BUNDLED_LIBRARY, 'tt-05-2026')).toEqual({
      text: 'Thông tư số 05/2026/TT-BKHCN của Bộ Khoa học và Công nghệ về khung đạo đức trí tuệ nhân tạo',
      missing: ['issued'],
    })
    expect(formatFullCitation(BUNDLED_LIBRARY, 'qdtw-264')?.missing).toEqual(['issuer'])
    expect(formatFullCitation(BUNDLED_LIBRARY, 'khong-co')).toBeUndefined()
  })

  it('in full never name the kind, "quy định" or "về" twice', () => {
    for (const { id, number } of DOCUMENTS) {
      const { text, missing } = formatFullCitation(BUNDLED_LIBRARY, id)!
      expect(text, id).toContain(`số ${number}`)
      expect(text, id).not.toMatch(
        /quy định quy định|về về|(?:Luật|Nghị định|Thông tư) (?:Luật|Nghị định|Thông tư)|null|undefined/i,
      )
      expect(/ngày \d\d(?: tháng |\/)/.test(text), id).toBe(!missing.includes('issued'))
    }
  })

  it('import no summaries', () => {
    expect(findImports('utils/library/citation-table.ts')).toEqual([])
  })
})
