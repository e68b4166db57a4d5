// Facts the tables of the reference do not express by a number: which of our headings a row is, which rows are not
// provisions, and facts in running text. Each entry from running text quotes words that must still be there.

import type { CheckCode } from '../../tests/library/corpus-codes.ts'
import type { DocumentOutline, ProvisionOutline } from '../../tests/library/corpus-compare.ts'

/**
 * Where a row without a number goes: a place of its section's document or of another document. '' is the document
 * itself.
 */
interface Heading {
  at: string
  document?: string
  /** The tag of the row's content, if the row's own tag is only about number and date. */
  tag?: 'one-source'
  /** The codes of the part that can be cited, if only a part of the row can be. */
  codes?: readonly CheckCode[]
}

const at = (place: string, document?: string): Heading => (document ? { at: place, document } : { at: place })

/** By section and cite. If a cite occurs more than once, the headings are in order of occurrence. */
export const ROW_HEADINGS: Readonly<Record<string, readonly Heading[]>> = {
  '1a|Phạm vi': [at('pham-vi')],
  '1a|Quan hệ với bản cũ': [at('')],
  '1a|Quy tắc chung': [at('quy-tac-chung')],
  '1a|Cá nhân – danh tính': [at('danh-tinh')],
  '1a|Cá nhân – thông tin người khác': [at('thong-tin-nguoi-khac')],
  '1a|Cá nhân – kiểm chứng': [at('kiem-chung')],
  '1a|Cá nhân – báo tin': [at('bao-tin')],
  '1a|Cơ quan, tổ chức khác': [at('co-quan-to-chuc')],
  '1a|Tính chất': [at('tinh-chat')],
  '2|85-QĐ/TW – đối tượng': [at('doi-tuong')],
  '2|85-QĐ/TW – bố cục nghĩa vụ': [at('bo-cuc')],
  '2|85-QĐ/TW – chính danh': [at('chinh-danh')],
  '2|85-QĐ/TW – điều cấm': [at('dieu-tranh')],
  '2|85-QĐ/TW – tích cực': [at('tich-cuc')],
  '2|85-QĐ/TW – cấp ủy': [at('cap-uy')],
  '2|99-HD/BTGTW – phân loại': [at('phan-loai')],
  '2|99-HD/BTGTW – ngày': [at('')],
  '5|Điều 36 (tiếp)': [at('d36.ten-tai-khoan'), at('d36.kinh-doanh')],
  '6a|Khái niệm': [at('khai-niem')],
  '6a|Độ mật': [at('do-mat')],
  '6a|Điều 5 (k sau)': [at('d5.tri-tue-nhan-tao'), at('d5.dang-phat-tan')],
  '8a|Nhóm 1': [at('nhom-1')],
  '8a|Nhóm 2': [at('nhom-2')],
  '8a|Nhóm 3': [at('nhom-3')],
  '8a|Nhóm 4': [at('nhom-4')],
  '8a|Nhóm mới': [at('nhom-mang')],
  '8a|Nhóm tố cáo': [at('nhom-to-cao')],
  '8a|Nhóm đạo đức': [at('nhom-dao-duc')],
  '9|101-QĐ/TW (Ban Bí thư, 07/6/2012)': [{ at: 'neu-guong', tag: 'one-source' }],
  '9|55-QĐ/TW (Bộ Chính trị, 19/12/2016)': [at('')],
  '9|08-QĐi/TW (BCH TW, 25/10/2018)': [at('neu-guong')],
  '10|Luật 80/2025 Điều 14 k1': [at('d14.phat-ngon')],
  '10|Luật 80/2025 Điều 14 (nhóm cuối)': [at('d14.bi-mat')],
  '10|NĐ 172/2025': [at('nguyen-tac')],
  '10|1847/QĐ-TTg': [at('mang-xa-hoi')],
  // The other rule of this row has no number to cite; it is in the note of the circular.
  '10|Quy tắc ngành (ví dụ)': [{ at: 'd5.k2', document: '01/2021/TT-TTCP', codes: ['FAKE'] }],
  '13|729-CV/TU, 28/3/2023': [at('')],
  '13|Văn bản sau của BTV Tỉnh ủy (không rõ số, sau 20/3/2023)': [at('noi-dung', '729-CV/TU')],
  '13|02-HD/TU (28/3/2022)': [at('')],
}

/** Rows that are not provisions, each with the reason. */
export const EXCLUDED_ROWS: Readonly<Record<string, string>> = {
  '2|Khẩu hiệu địa phương “5 không”': 'a slogan of one district, which the reference itself calls no provision',
  '13|Sáp nhập': 'a fact about provinces; told in the note of 729-CV/TU and by the successor of its issuer',
  '13|Hiện trạng': 'how the papers of a merged province stand; told in the note of 729-CV/TU',
}

interface Prose<T> {
  /** Words of the reference. If they are missing, a person must read the place again. */
  finds: string
  states: T
}

const row = (
  finds: string,
  states: Omit<ProvisionOutline, 'codes'> & Partial<ProvisionOutline>,
): Prose<ProvisionOutline> => ({
  finds,
  states: { codes: [], ...states },
})

/** Provisions in running text, of section 20, or in tables of another form. */
export const PROSE_ROWS: readonly Prose<ProvisionOutline>[] = [
  row('| 174/2026, Chương II–VI (Điều 4 k3) |', {
    row: '4a.prose',
    document: '174/2026',
    at: ['d4.k3'],
    tag: 'confirmed',
  }),
  row('Chương II Mục 1–5 (Điều 7 k1)', { row: '4a.prose', document: '330/2026', at: ['d7.k1'], tag: 'confirmed' }),
  row('Điều 1 k3 NĐ 330', { row: '4a.prose', document: '330/2026', at: ['d1.k3'], tag: 'confirmed' }),
  row('gồm Điều 101', { row: '0.prose', document: '15/2020', at: ['d101'], tag: 'confirmed', nowIn: ['d95'] }),
  row('uy tín tổ chức, cá nhân 4–6 triệu', {
    row: '4e.prose',
    document: '282/2025',
    at: ['xuyen-tac'],
    tag: 'one-source',
    codes: ['DEFAME'],
    fines: [[[4, 6]]],
    printedFor: 'unstated',
  }),
  row('Điều 39: xúc phạm thành viên gia đình 5–10 triệu', {
    row: '4e.prose',
    document: '282/2025',
    at: ['d39'],
    tag: 'one-source',
    codes: ['DEFAME', 'PDATA'],
    fines: [
      [
        [5, 10],
        [10, 20],
      ],
    ],
    printedFor: 'unstated',
  }),
  row('Luật 29/2018 Điều 5 có 9 khoản; Điều 8 ba độ mật', {
    row: '6a.prose',
    document: '29/2018',
    at: ['d5', 'd8'],
    tag: 'confirmed',
    codes: ['SECRET'],
  }),
  row('CONFIRMED-1 cho Điều 1–5', {
    row: '8b.prose',
    document: '37-QĐ/TW',
    at: ['d1', 'd2', 'd3', 'd4', 'd5'],
    tag: 'one-source',
  }),
  // The text has no tag, so it counts as not checked enough.
  row('HD 02-HD/UBKTTW: hành vi gồm cả bình luận', {
    row: '8b.prose',
    document: '02-HD/UBKTTW',
    at: ['noi-dung'],
    tag: 'partial',
  }),
  row('03-HD/UBKTTW coi là “bí mật”', {
    row: '8b.prose',
    document: '03-HD/UBKTTW',
    at: ['noi-dung'],
    tag: 'partial',
    codes: ['INTERNAL'],
  }),
  row('không đưa thông tin mật, kiểm chứng kết quả', {
    row: '20.prose',
    document: '05/2026/TT-BKHCN',
    at: ['nguoi-dung'],
    tag: 'one-source',
  }),
  row('tiết lộ gây tổn hại danh dự: tù 1–3 năm (k2 d)', {
    row: '12.prose',
    document: '100/2015/QH13',
    at: ['d159.k2.d'],
    tag: 'confirmed',
    codes: ['PDATA'],
  }),
]

const dated = (
  finds: string,
  number: string,
  issued: string | null,
  inForceFrom: string | null,
  standing: DocumentOutline['standing'],
  tag: DocumentOutline['tag'],
): Prose<DocumentOutline> => {
  const { states } = document(finds, number, issued, standing, tag)
  return { finds, states: { ...states, inForceFrom } }
}

const document = (
  finds: string,
  number: string,
  issued: string | null,
  standing: DocumentOutline['standing'],
  tag: DocumentOutline['tag'],
  replacedBy: readonly string[] = [],
): Prose<DocumentOutline> => ({
  finds,
  states: { number, issued, inForceFrom: null, inForceTo: null, standing, replacedBy, amendedBy: [], tag },
})

/** Documents in running text. */
export const PROSE_DOCUMENTS: readonly Prose<DocumentOutline>[] = [
  document('thay 69-QĐ/TW và 264-QĐ/TW (CONFIRMED-1)', '264-QĐ/TW', null, 'ended', 'one-source', ['212-QĐ/TW']),
  document('21-QĐ/TW (BCH TW, 11/4/2026)', '21-QĐ/TW', '2026-04-11', 'in-force', 'one-source'),
  document('208-QĐ/TW (26/7/2026)', '208-QĐ/TW', '2026-07-26', 'in-force', 'one-source'),
  document('HD 02-HD/UBKTTW (29/11/2021)', '02-HD/UBKTTW', '2021-11-29', 'unclear', 'partial'),
  document('Hướng dẫn cũ 03-HD/UBKTTW', '03-HD/UBKTTW', null, 'unclear', 'partial'),
  document('TT 01/2021/TT-TTCP Điều 5 k2', '01/2021/TT-TTCP', null, 'unclear', 'confirmed'),
  // Section 20.
  dated('NĐ 327/2026/NĐ-CP phòng', '327/2026/NĐ-CP', '2026-08-19', '2026-08-19', 'in-force', 'confirmed'),
  dated('NĐ 331/2026/NĐ-CP bảo vệ', '331/2026/NĐ-CP', '2026-08-19', '2026-08-19', 'in-force', 'one-source'),
  dated('| NĐ 329, 332/2026/NĐ-CP |', '329/2026/NĐ-CP', '2026-08-19', '2026-08-19', 'in-force', 'one-source'),
  dated('| NĐ 329, 332/2026/NĐ-CP |', '332/2026/NĐ-CP', '2026-08-19', '2026-08-19', 'in-force', 'one-source'),
  dated('Luật Trí tuệ nhân tạo 134/2025/QH15', '134/2025/QH15', null, '2026-03-01', 'in-force', 'one-source'),
  dated('TT 05/2026/TT-BKHCN khung', '05/2026/TT-BKHCN', null, '2026-03-10', 'in-force', 'one-source'),
  document('CV 2766/BKHCN-TTCNTT (29/4/2026)', '2766/BKHCN-TTCNTT', '2026-04-29', 'unclear', 'partial'),
  document('CV 19130-CV/VPTW (26/11/2025)', '19130-CV/VPTW', '2025-11-26', 'unclear', 'partial'),
]
