import { describe, expect, it } from 'vitest'
import { DOCUMENT_CITATIONS } from '../../../../utils/library/citation-table.ts'
import { extractFacts, findDocumentByNumber } from '../../../../utils/library/imports/parser/extract-facts.ts'

const head = (...lines: string[]) => extractFacts(lines.join('\n'))

describe('extractFacts', () => {
  it.each([
    ['Luật số: 116/2025/QH15', '116/2025/QH15'],
    ['Luật số 116/2025/QH15', '116/2025/QH15'],
    ['Số: 330/2026/NĐ-CP', '330/2026/NĐ-CP'],
    ['Số: 330 /2026/ NĐ-CP', '330/2026/NĐ-CP'],
    ['Số: 45/QĐ-UBND', '45/QĐ-UBND'],
    ['Số 85-QĐ/TW', '85-QĐ/TW'],
    ['Số 85–QĐ/TW', '85-QĐ/TW'],
    ['CHÍNH PHỦ          Số: 330/2026/NĐ-CP', '330/2026/NĐ-CP'],
    ['Số: ngày tháng', null],
    ['Số 12 đường Mẫu', null],
  ])('reads the number in %j', (line, number) => {
    expect(head(line).number).toBe(number)
  })

  it('ignores the numbers of grounds', () => {
    expect(head('QUYẾT ĐỊNH', 'Về việc mẫu', 'Căn cứ Nghị định số 30/2020/NĐ-CP;').number).toBeNull()
  })

  it.each([
    [['LUẬT', 'THƯ VIỆN LÀNG', '', 'Căn cứ Hiến pháp;'], 'Luật', 'THƯ VIỆN LÀNG'],
    [['BỘ LUẬT SÁCH VỞ'], 'Bộ luật', 'SÁCH VỞ'],
    [['NGHỊ ĐỊNH', 'Quy định về sách', 'và về vở', 'Căn cứ Luật Mẫu;'], 'Nghị định', 'Quy định về sách và về vở'],
    [['NỘI QUY', 'PHÒNG ĐỌC', 'Điều 1. Giờ mở cửa'], 'Nội quy', 'NỘI QUY PHÒNG ĐỌC'],
    [['QUY CHẾ', 'Quy chế làm việc của xã', 'Điều 1. Giờ mở cửa'], 'Quy chế', 'Quy chế làm việc của xã'],
    [['NỘI QUY', 'Trường Tiểu học Mẫu', 'Điều 1. Giờ mở cửa'], 'Nội quy', 'Nội quy Trường Tiểu học Mẫu'],
    [['QUY CHẾ', 'VĂN THƯ', 'Ban hành theo Quyết định số 2/QĐ-MAU năm 2026'], 'Quy chế', 'QUY CHẾ VĂN THƯ'],
    [['NỘI QUY BẾN XE', 'Kèm theo Quyết định số 2/QĐ-MAU', 'Điều 1. Giờ'], 'Nội quy', 'NỘI QUY BẾN XE'],
    [['QUY ĐỊNH', '-----', 'về phòng đọc', '- Căn cứ Điều lệ;'], 'Quy định', 'Về phòng đọc'],
    [['QUYẾT ĐỊNH:', 'Điều 1. Mẫu'], null, null],
    [['Luật này nói về sách'], null, null],
  ])('reads kind and title of %j', (lines, kind, title) => {
    expect(head(...lines)).toMatchObject({ kind, title })
  })

  it.each([
    [['QUỐC HỘI', 'Luật số: 116/2025/QH15'], 'QUỐC HỘI'],
    [['BỘ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH', 'Số: 1/QĐ-BVHTTDL'], 'BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    [['ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG', 'SỞ NỘI VỤ', 'Số: 2/QĐ-SNV'], 'SỞ NỘI VỤ'],
    [['ỦY BAN NHÂN DÂN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH MẪU    Độc lập'], 'ỦY BAN NHÂN DÂN TỈNH MẪU'],
    [['BAN CHẤP HÀNH TRUNG ƯƠNG', '*', 'Số 85-QĐ/TW'], 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
    [['NỘI QUY', 'PHÒNG ĐỌC'], null],
    [['NỘI QUY DÙNG MẠNG', 'của Văn phòng xã Mẫu', 'Điều 1. Giờ'], 'Văn phòng xã Mẫu'],
    [['QUY CHẾ', 'Quy chế làm việc của cán bộ', 'Điều 1. Giờ'], null],
    [['QUYẾT ĐỊNH', 'Về quy chế của Sở Mẫu', 'Điều 1. Giờ'], null],
  ])('reads the issuer of %j', (lines, issuer) => {
    expect(head(...lines).issuer).toBe(issuer)
  })

  it.each([
    'Ngày 05 tháng 01 năm 2026',
    'ngày 5/1/2026',
    'Bình Mẫu, ngày 5/1/2026',
    'Bình Mẫu, ngày 05 tháng 01 năm 2026',
  ])('reads the line below the title as the date: %j', (line) => {
    const facts = head('NỘI QUY', 'Sử dụng mạng xã hội', line, 'Điều 1. Phạm vi')
    expect(facts).toMatchObject({ title: 'Nội quy sử dụng mạng xã hội', issued: '2026-01-05' })
  })

  it.each([
    'Số: 17/QĐ-THCS ngày 09/04/2026',
    'Số: 17/QĐ-THCS, ngày 9-4-2026',
    'Số 17/QĐ-THCS ngày 9 tháng 4 năm 2026',
    'TRƯỜNG MẪU    Số: 17/QĐ-THCS ngày 09 tháng 04 năm 2026',
    '(Ban hành kèm theo Quyết định số 17/QĐ-THCS ngày 09/04/2026 của Hiệu trưởng)',
    'Ban hành kèm theo Quyết định số 17/QĐ-THCS ngày 09 tháng 4 năm 2026',
    'Ban hành ngày 9/4/2026',
    'Ngày ban hành: 09/04/2026',
  ])('reads the date after the number, or after the word for it: %j', (line) => {
    expect(head(line, 'NỘI QUY', 'Phòng đọc', 'Điều 1. Phạm vi').issued).toBe('2026-04-09')
    expect(head('NỘI QUY', 'Phòng đọc', line, 'Điều 1. Phạm vi').issued).toBe('2026-04-09')
  })

  it.each([
    'Sửa đổi Nội quy kèm theo Quyết định số 17/QĐ-THCS ngày 09/04/2026',
    'Quyết định số 17/QĐ-THCS ngày 09/04/2026 được bãi bỏ',
    'Số: 17/QĐ-THCS ngày 31/04/2026',
  ])('does not read another text’s date or an impossible one: %j', (line) => {
    expect(head('QUYẾT ĐỊNH', line, 'Điều 1. Bãi bỏ').issued).toBeNull()
  })

  it.each(['TRẠM Y TẾ XÃ LỘC MẪU', 'HỘI NÔNG DÂN XÃ LỘC MẪU', 'NHÀ VĂN HÓA THÔN MẪU'])(
    'reads the issuer above the title: %s',
    (issuer) => {
      expect(head(issuer, 'NỘI QUY', 'Sử dụng mạng xã hội', 'Điều 1. Phạm vi').issuer).toBe(issuer)
    },
  )

  it('takes no conference for the issuer', () => {
    expect(head('HỘI NGHỊ TỔNG KẾT', 'NỘI QUY', 'Phòng đọc', 'Điều 1. Phạm vi').issuer).toBeNull()
  })

  it('keeps a date inside a title', () => {
    const title = 'Bãi bỏ Nội quy phòng đọc ngày 5/1/2026'
    expect(head('QUYẾT ĐỊNH', title, 'Điều 1. Bãi bỏ')).toMatchObject({ title, issued: null })
  })

  it('reads the dates of the official gazette', () => {
    const facts = head('Nghị định về sách', 'Ban hành: 19/08/2031 - Hiệu lực: 05/10/2031')
    expect(facts).toMatchObject({ issued: '2031-08-19', inForceFrom: '2031-10-05' })
  })

  it.each([
    ['Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.', '2026-07-01'],
    ['1. Luật này có hiệu lực thi hành kể từ ngày 01/3/2026.', '2026-03-01'],
    ['Điều 9. Quyết định này có hiệu lực kể từ ngày ký.', '2026-08-19'],
    ['Khoản 2 Điều 5 của Luật này có hiệu lực từ ngày 01 tháng 01 năm 2026.', null],
    ['Văn bản cũ hết hiệu lực kể từ ngày Nghị định này có hiệu lực.', null],
    ['Nghị định này có hiệu lực thi hành từ ngày 31 tháng 02 năm 2026.', null],
  ])('reads the effective date of %j', (sentence, date) => {
    expect(head('Hà Nội, ngày 19 tháng 8 năm 2026', '', sentence).inForceFrom).toBe(date)
  })
})

describe('findDocumentByNumber', () => {
  it('finds every document of the library by its number', () => {
    for (const [id, { number }] of Object.entries(DOCUMENT_CITATIONS))
      expect(findDocumentByNumber(number), number).toBe(id)
  })

  it.each([
    ['91/2025/QH15', null, 'luat-91-2025'],
    ['91/2015/QH13', null, 'blds-2015'],
    ['330 /2026/ NĐ-CP', null, 'nd-330-2026'],
    ['91/2025/QH13', null, null],
    ['330/2026/TT-BCA', null, null],
    ['37-QĐ/TW', '2021-10-25', 'qdtw-37-2021'],
    ['37-QĐ/TW', '2011-10-25', null],
    ['1847/QĐ-TTg', '2025-12-27', null],
    ['không có số', null, null],
    ['', null, null],
  ])('maps %j issued on %s to %s', (number, issued, id) => {
    expect(findDocumentByNumber(number, issued)).toBe(id)
  })
})
