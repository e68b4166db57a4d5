import { describe, expect, it } from 'vitest'
import {
  formatBundledCitation,
  formatDocumentCitation,
  formatProvisionPath,
} from '../../utils/library/citation-table.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
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

  it('import no summaries', () => {
    expect(findImports('utils/library/citation-table.ts')).toEqual([])
  })
})
