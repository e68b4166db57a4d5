// The data of citations only. The content script shows citations and must not load the summaries.

import type { Language } from '../i18n/translate.ts'

/** The kind of a document. */
export type DocumentKind =
  | 'bo-luat'
  | 'luat'
  | 'nghi-dinh'
  | 'thong-tu'
  | 'quyet-dinh'
  | 'quy-dinh'
  | 'huong-dan'
  | 'cong-van'

/** The names of the kinds, as written before a number. */
export const DOCUMENT_KIND_NAMES: Readonly<Record<DocumentKind, Readonly<Record<Language, string>>>> = {
  'bo-luat': { vi: 'Bộ luật', en: 'Code' },
  luat: { vi: 'Luật', en: 'Law' },
  'nghi-dinh': { vi: 'Nghị định', en: 'Decree' },
  'thong-tu': { vi: 'Thông tư', en: 'Circular' },
  'quyet-dinh': { vi: 'Quyết định', en: 'Decision' },
  'quy-dinh': { vi: 'Quy định', en: 'Regulation' },
  'huong-dan': { vi: 'Hướng dẫn', en: 'Guideline' },
  'cong-van': { vi: 'Công văn', en: 'Official letter' },
}

/** The parts of a document's citation. */
export interface DocumentCitation {
  kind: DocumentKind
  number: string
  /** The full name used in citations, if there is one. */
  name?: Readonly<Record<Language, string>> | undefined
}

const makeLawCitation = (number: string, vi: string, en: string): DocumentCitation => ({
  kind: 'luat',
  number,
  name: { vi: `Luật ${vi}`, en: `Law on ${en}` },
})
const makeDecreeCitation = (number: string): DocumentCitation => ({ kind: 'nghi-dinh', number: `${number}/NĐ-CP` })
const makePartyCitation = (number: string): DocumentCitation => ({ kind: 'quy-dinh', number })

const CONDUCT_CODE_2021 = { vi: 'Bộ Quy tắc ứng xử trên mạng xã hội', en: 'Code of Conduct on Social Networks' }
const CONDUCT_CODE_2026 = {
  vi: 'Bộ Quy tắc ứng xử văn hóa trên môi trường số',
  en: 'Code of Cultural Conduct in the Digital Environment',
}

/** Kind, number and name of every bundled document, by id. */
export const DOCUMENT_CITATIONS = {
  'luat-116-2025': makeLawCitation('116/2025/QH15', 'An ninh mạng', 'Cybersecurity'),
  'luat-24-2018': makeLawCitation('24/2018/QH14', 'An ninh mạng', 'Cybersecurity'),
  'luat-86-2015': makeLawCitation('86/2015/QH13', 'An toàn thông tin mạng', 'Network Information Security'),
  'luat-117-2025': makeLawCitation('117/2025/QH15', 'Bảo vệ bí mật nhà nước', 'Protection of State Secrets'),
  'luat-134-2025': makeLawCitation('134/2025/QH15', 'Trí tuệ nhân tạo', 'Artificial Intelligence'),
  'luat-52-2019': { kind: 'luat', number: '52/2019/QH14' },
  'luat-29-2018': makeLawCitation('29/2018/QH14', 'Bảo vệ bí mật nhà nước', 'Protection of State Secrets'),
  'luat-91-2025': makeLawCitation('91/2025/QH15', 'Bảo vệ dữ liệu cá nhân', 'Personal Data Protection'),
  'luat-80-2025': makeLawCitation('80/2025/QH15', 'Cán bộ, công chức', 'Cadres and Civil Servants'),
  'luat-22-2008': makeLawCitation('22/2008/QH12', 'Cán bộ, công chức', 'Cadres and Civil Servants'),
  'luat-129-2025': makeLawCitation('129/2025/QH15', 'Viên chức', 'Public Employees'),
  'luat-58-2010': {
    kind: 'luat',
    number: '58/2010/QH12',
    name: { vi: 'Luật Viên chức', en: 'Law on Public Employees' },
  },
  'luat-126-2025': { kind: 'luat', number: '126/2025/QH15', name: { vi: 'Luật Báo chí', en: 'Press Law' } },
  'luat-103-2016': { kind: 'luat', number: '103/2016/QH13', name: { vi: 'Luật Báo chí', en: 'Press Law' } },
  'luat-tre-em-2016': makeLawCitation('102/2016/QH13', 'Trẻ em', 'Children'),
  'blhs-2015': { kind: 'bo-luat', number: '100/2015/QH13', name: { vi: 'Bộ luật Hình sự', en: 'Penal Code' } },
  'blds-2015': { kind: 'bo-luat', number: '91/2015/QH13', name: { vi: 'Bộ luật Dân sự', en: 'Civil Code' } },
  'nd-174-2026': makeDecreeCitation('174/2026'),
  'nd-330-2026': makeDecreeCitation('330/2026'),
  'nd-328-2026': makeDecreeCitation('328/2026'),
  'nd-333-2026': makeDecreeCitation('333/2026'),
  'nd-363-2026': makeDecreeCitation('363/2026'),
  'nd-327-2026': makeDecreeCitation('327/2026'),
  'nd-329-2026': makeDecreeCitation('329/2026'),
  'nd-331-2026': makeDecreeCitation('331/2026'),
  'nd-332-2026': makeDecreeCitation('332/2026'),
  'nd-341-2026': makeDecreeCitation('341/2026'),
  'nd-211-2025': makeDecreeCitation('211/2025'),
  'nd-14-2022': makeDecreeCitation('14/2022'),
  'nd-144-2021': makeDecreeCitation('144/2021'),
  'nd-53-2022': makeDecreeCitation('53/2022'),
  'nd-85-2016': makeDecreeCitation('85/2016'),
  'nd-15-2020': makeDecreeCitation('15/2020'),
  'nd-282-2025': makeDecreeCitation('282/2025'),
  'nd-147-2024': makeDecreeCitation('147/2024'),
  'nd-72-2013': makeDecreeCitation('72/2013'),
  'nd-27-2018': makeDecreeCitation('27/2018'),
  'nd-63-2026': makeDecreeCitation('63/2026'),
  'nd-26-2020': makeDecreeCitation('26/2020'),
  'nd-356-2025': makeDecreeCitation('356/2025'),
  'nd-13-2023': makeDecreeCitation('13/2023'),
  'nd-172-2025': makeDecreeCitation('172/2025'),
  'nd-234-2026': makeDecreeCitation('234/2026'),
  'nd-112-2020': makeDecreeCitation('112/2020'),
  'nd-71-2023': makeDecreeCitation('71/2023'),
  'nd-244-2026': makeDecreeCitation('244/2026'),
  'nd-09-2017': makeDecreeCitation('09/2017'),
  'nd-56-2017': makeDecreeCitation('56/2017'),
  'nd-30-2020': makeDecreeCitation('30/2020'),
  'tt-05-2026': { kind: 'thong-tu', number: '05/2026/TT-BKHCN' },
  'tt-24-2020': { kind: 'thong-tu', number: '24/2020/TT-BCA' },
  'tt-01-2021': { kind: 'thong-tu', number: '01/2021/TT-TTCP' },
  'qd-423-2026': { kind: 'quyet-dinh', number: '423/QĐ-BVHTTDL', name: CONDUCT_CODE_2026 },
  'qd-874-2021': { kind: 'quyet-dinh', number: '874/QĐ-BTTTT', name: CONDUCT_CODE_2021 },
  'qd-1847-2018': { kind: 'quyet-dinh', number: '1847/QĐ-TTg' },
  'qdtw-85-2022': makePartyCitation('85-QĐ/TW'),
  'qdtw-207-2026': makePartyCitation('207-QĐ/TW'),
  'qdtw-37-2021': makePartyCitation('37-QĐ/TW'),
  'qdtw-47-2011': makePartyCitation('47-QĐ/TW'),
  'qdtw-212-2026': makePartyCitation('212-QĐ/TW'),
  'qdtw-69-2022': makePartyCitation('69-QĐ/TW'),
  'qdtw-264': makePartyCitation('264-QĐ/TW'),
  'qdtw-208-2026': makePartyCitation('208-QĐ/TW'),
  'qdtw-21-2026': makePartyCitation('21-QĐ/TW'),
  'qdtw-144-2024': makePartyCitation('144-QĐ/TW'),
  'qdtw-101-2012': makePartyCitation('101-QĐ/TW'),
  'qdtw-55-2016': makePartyCitation('55-QĐ/TW'),
  'qdtw-08-2018': makePartyCitation('08-QĐi/TW'),
  'qdtw-399-2026': makePartyCitation('399-QĐ/TW'),
  'qdtw-66-2017': makePartyCitation('66-QĐ/TW'),
  'hdvptw-05-2026': { kind: 'huong-dan', number: '05-HD/VPTW' },
  'hdvptw-36-2018': { kind: 'huong-dan', number: '36-HD/VPTW' },
  'hdubkt-02-2021': { kind: 'huong-dan', number: '02-HD/UBKTTW' },
  'hdubkt-03': { kind: 'huong-dan', number: '03-HD/UBKTTW' },
  'hdtg-99-2023': { kind: 'huong-dan', number: '99-HD/BTGTW' },
  'cv-2766-2026': { kind: 'cong-van', number: '2766/BKHCN-TTCNTT' },
  'cvvptw-19130-2025': { kind: 'cong-van', number: '19130-CV/VPTW' },
  'cvtu-729-2023': { kind: 'cong-van', number: '729-CV/TU' },
} as const satisfies Record<string, DocumentCitation>

/** The id of a bundled document. */
export type DocumentId = keyof typeof DOCUMENT_CITATIONS

/** Headings of passages without a certain article number. They are cited by heading alone. */
const PROVISION_HEADINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'quy-tac-chung': { vi: 'Quy tắc chung', en: 'General rules' },
  'kiem-chung': { vi: 'Kiểm chứng thông tin', en: 'Checking information' },
  'thong-tin-nguoi-khac': { vi: 'Thông tin về người khác', en: 'Information about others' },
  'bao-tin': { vi: 'Báo tin giả, tin sai', en: 'Reporting false information' },
  'danh-tinh': { vi: 'Danh tính trên mạng', en: 'Identity online' },
  'pham-vi': { vi: 'Phạm vi áp dụng', en: 'Scope' },
  'co-quan-to-chuc': { vi: 'Cơ quan, tổ chức', en: 'Agencies and organisations' },
  'doi-tuong': { vi: 'Đối tượng', en: 'Whom it binds' },
  'chinh-danh': { vi: 'Thông tin chính danh', en: 'True identity' },
  'tich-cuc': { vi: 'Lan tỏa thông tin tích cực', en: 'Spreading positive information' },
  'cap-uy': { vi: 'Trách nhiệm của cấp ủy', en: 'Duties of Party committees' },
  'bo-cuc': { vi: 'Bố cục nghĩa vụ', en: 'How the duties are laid out' },
  'dieu-tranh': { vi: 'Điều phải tránh khi dùng mạng', en: 'What to avoid online' },
  'phan-loai': { vi: 'Phân loại thông tin', en: 'Sorting information' },
  'nhom-1': { vi: 'Nói, viết về chủ trương', en: 'Speech on Party policy' },
  'nhom-2': { vi: 'Nguyên tắc tổ chức', en: 'Principles of organisation' },
  'nhom-3': { vi: 'Nền tảng tư tưởng', en: 'Ideological foundation' },
  'nhom-4': { vi: 'Thông tin, tài liệu bí mật', en: 'Secret information and papers' },
  'nhom-mang': { vi: 'Internet, mạng xã hội, AI', en: 'Internet, social networks, AI' },
  'nhom-to-cao': { vi: 'Tố cáo', en: 'Denunciations' },
  'nhom-dao-duc': { vi: 'Đạo đức, ứng xử', en: 'Ethics and conduct' },
  'khai-niem': { vi: 'Khái niệm', en: 'Meaning' },
  'do-mat': { vi: 'Độ mật và thời hạn', en: 'Grades and periods' },
  'tri-tue-nhan-tao': { vi: 'trí tuệ nhân tạo', en: 'artificial intelligence' },
  'ten-tai-khoan': { vi: 'đặt tên tài khoản', en: 'naming accounts' },
  'kinh-doanh': { vi: 'kinh doanh trên mạng', en: 'doing business online' },
  'phat-ngon': { vi: 'phát ngôn, đăng tải', en: 'speaking and posting' },
  'bi-mat': { vi: 'bảo vệ bí mật nhà nước', en: 'protecting state secrets' },
  'nguyen-tac': { vi: 'Mức độ hành vi', en: 'How grave an act is' },
  'xuyen-tac': { vi: 'Tài liệu, hình ảnh xuyên tạc', en: 'Distorting papers and pictures' },
  'neu-guong': { vi: 'Nêu gương', en: 'Setting an example' },
  'dang-phat-tan': { vi: 'đăng, phát tán', en: 'posting and spreading' },
  'bao-co-quan': { vi: 'báo cơ quan', en: 'telling the agency' },
  'nguoi-khac': { vi: 'Người không được giao phát ngôn', en: 'Persons not appointed to speak' },
  'nguoi-dung': { vi: 'Người dùng trí tuệ nhân tạo', en: 'Users of artificial intelligence' },
  'noi-dung': { vi: 'Nội dung', en: 'Content' },
}

/** The place of a provision in its document. Numbers as printed, the point by its Vietnamese letter. */
export interface ProvisionPath {
  article?: string | undefined
  clause?: string | undefined
  point?: string | undefined
  /** The last part of an id, if it is a heading instead of a number. */
  slug?: string | undefined
}

/** The form of a citation. */
export interface CitationOptions {
  /** Kind and number only, without the law's name. */
  short?: boolean
  /** With a capital first letter, for a line without other text. */
  capital?: boolean
}

const NBSP = '\u00a0'

/** Returns the id of the document in a provision's id. @returns undefined if it is not a bundled document */
export function findDocumentId(provisionId: string): DocumentId | undefined {
  const id = provisionId.split('.')[0]!
  return id in DOCUMENT_CITATIONS ? (id as DocumentId) : undefined
}

/**
 * Parses article, clause and point from a provision's id: "….d13.k3.dd" is point đ of clause 3 of article 13. Inserted
 * articles, clauses and points keep their letter or number: "d93a", "k1a", "a1". "dd" means đ everywhere.
 */
export function parseProvisionPath(provisionId: string): ProvisionPath {
  const path: ProvisionPath = {}
  for (const part of provisionId.split('.').slice(1)) {
    const number = part.slice(1).replace('dd', 'đ')
    if (/^d\d+(?:dd|[a-z])?$/.test(part)) path.article = number
    else if (/^k\d+(?:dd|[a-z])?$/.test(part)) path.clause = number
    else if (/^(?:dd|[a-z])\d{0,2}$/.test(part)) path.point = part.replace('dd', 'đ')
    else path.slug = part
  }
  return path
}

/**
 * Returns a bundled provision's heading in both languages.
 * @returns undefined if its article number is enough to cite it
 */
export function getProvisionHeadings(provisionId: string): Readonly<Record<Language, string>> | undefined {
  const { slug } = parseProvisionPath(provisionId)
  return slug === undefined ? undefined : PROVISION_HEADINGS[slug]
}

/** Returns a bundled provision's heading in one language, or undefined if it has none. */
export function getProvisionHeading(provisionId: string, language: Language): string | undefined {
  return getProvisionHeadings(provisionId)?.[language]
}

/**
 * Formats the place of a provision, smallest part first, with no-break spaces: "điểm đ khoản 2 Điều 9".
 * @returns an empty text if the provision has no number
 */
export function formatProvisionPath(provisionId: string, language: Language): string {
  const { article, clause, point } = parseProvisionPath(provisionId)
  const [of, k, d] = language === 'vi' ? ['điểm', 'khoản', 'Điều'] : ['point', 'clause', 'Article']
  const parts: string[] = []
  if (point) parts.push(`${of}${NBSP}${point}`)
  if (clause) parts.push(`${k}${NBSP}${clause}`)
  if (article) parts.push(`${d}${NBSP}${article}`)
  return parts.join(language === 'vi' ? ' ' : ', ')
}

/** Formats the citation of a document: "Luật An ninh mạng 116/2025/QH15", or "Luật 116/2025/QH15" when short. */
export function formatDocumentCitation(
  { kind, number, name }: DocumentCitation,
  language: Language,
  { short = false }: CitationOptions = {},
): string {
  const plain = `${DOCUMENT_KIND_NAMES[kind][language]} ${number}`
  if (!name) return plain
  // Readers know a code by its name; "Bộ luật 91/2015/QH13" alone means little to them.
  if (kind === 'bo-luat') return `${name[language]} ${number}`
  if (short) return plain
  return kind === 'luat' ? `${name[language]} ${number}` : `${name[language]}, ${plain}`
}

/**
 * Formats the citation of a place in a document: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP".
 * @param id id of the place, or of the document itself
 * @param heading the heading of the place, if it has one
 */
export function formatRecordCitation(
  cited: DocumentCitation,
  id: string,
  heading: string | undefined,
  language: Language,
  options: CitationOptions = {},
): string {
  const inDocument = formatDocumentCitation(cited, language, options)
  const place = formatProvisionPath(id, language)
  let text = inDocument
  if (place) text = language === 'vi' ? `${place} ${inDocument}` : `${place}, ${inDocument}`
  if (heading) text = parseProvisionPath(id).article ? `${text} (${heading})` : `${heading}, ${inDocument}`
  return options.capital ? text[0]!.toLocaleUpperCase('vi') + text.slice(1) : text
}

/** Formats the citation of a bundled provision or document. @returns the id itself if it is not bundled */
export function formatBundledCitation(id: string, language: Language, options: CitationOptions = {}): string {
  const document = findDocumentId(id)
  if (!document) return id
  return formatRecordCitation(DOCUMENT_CITATIONS[document], id, getProvisionHeading(id, language), language, options)
}
