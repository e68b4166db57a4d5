import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { makeOwnRules } from './sample-own-rules.ts'

const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
const ask = (query: string, engine = search) =>
  askLibrary(query, engine, BUNDLED_LIBRARY, { today: '2026-11-24', currentFirst: true, roles: [] })
const toBare = (query: string) => query.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
const AGENCY_NUMBER = 'so-may-co-quan'
const DETAILED_LIST = 'danh-sach-co-so-rieng'
const DETAILED_CHILD_LIST = 'danh-sach-tre-co-so'
const ILLNESS = 'thong-tin-suc-khoe'
const NAMES = 'danh-sach-dan'

describe('a list with private details', () => {
  it.each([
    ['gửi danh sách CCCD của dân vào nhóm zalo có được không', DETAILED_LIST],
    ['gửi danh sách số căn cước của hộ dân vào nhóm thôn 5', DETAILED_LIST],
    ['đăng danh sách có số căn cước lên nhóm', DETAILED_LIST],
    ['ds cccd dân quăng vô nhóm zalo dc ko', DETAILED_LIST],
    ['trưởng thôn quăng file excel có sđt cả xóm lên nhóm zalo dc hông', DETAILED_LIST],
    ['dán danh sách có số định danh ở fanpage phường', DETAILED_LIST],
    ['niêm yết danh sách có ngày sinh được không', DETAILED_LIST],
    ['gởi danh sách bà con còn nợ tiền điện vô nhóm ấp', DETAILED_LIST],
    ['danh sách căn cước mà chưa che số đăng lên được không', DETAILED_LIST],
    ['lỡ gửi danh sách có số căn cước vào nhóm thì sao', DETAILED_LIST],
    ['danh sách học sinh kèm số điện thoại phụ huynh gửi nhóm lớp được không', DETAILED_CHILD_LIST],
    ['đăng danh sách người mắc bệnh lao lên nhóm thôn', ILLNESS],
    ['danh sách người dương tính đăng nhóm thôn', ILLNESS],
  ])('is better not shown, with or without diacritics: "%s"', (question, id) => {
    expect(ask(question).answer).toMatchObject({ id, verdict: 'khong-nen' })
    expect(ask(toBare(question)).answer).toMatchObject({ id, verdict: 'khong-nen' })
  })

  it.each([
    ['gửi danh sách hộ dân vào nhóm zalo', NAMES],
    ['đăng danh sách nhận quà lên facebook phường', NAMES],
    ['danh sách hộ nghèo đã bỏ số căn cước, đăng lên nhóm', NAMES],
    ['đăng danh sách người đến nhận căn cước lên nhóm thôn', NAMES],
    ['danh sách đăng ký khám sức khỏe đăng lên nhóm thôn', NAMES],
    ['dang danh sach nam sinh trung tuyen len fanpage', NAMES],
    ['đăng danh sách học sinh giỏi lên fanpage trường được không', 'danh-sach-hoc-sinh'],
    ['đăng danh sách số điện thoại cán bộ trực lên zalo xã', AGENCY_NUMBER],
    ['danh sách có số căn cước đăng lên mạng bị phạt bao nhiêu', 'phat-lo-du-lieu'],
  ])('is no list of names, of offices, and no question of the fine: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it('is not allowed below an own rule against it', () => {
    const engine = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
    engine.addText(makeOwnRules('nhap-quy-che', 'Quy chế', 'Quy chế làm việc'), [
      {
        id: 'nhap-quy-che.d1',
        path: { article: '1' },
        heading: 'Dữ liệu của dân',
        text: 'Không gửi danh sách có số căn cước.',
      },
    ])
    for (const _ of engine.buildInSteps());
    const { ownRules, answer } = ask('gửi danh sách CCCD của dân vào nhóm zalo có được không', engine)
    expect(ownRules.map(({ id }) => id)).toEqual(['nhap-quy-che.d1'])
    expect(answer?.verdict).toBe('khong-nen')
  })
})
