import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import { CONCEPTS } from '../../utils/library/answers/concepts/index.ts'
import { dealingsExamples } from '../../utils/library/answers/examples/dealings-examples.ts'
import { splitExamples } from '../../utils/library/answers/examples/example-rows.ts'
import { foreignExamples } from '../../utils/library/answers/examples/foreign-examples.ts'
import { paperExamples } from '../../utils/library/answers/examples/paper-examples.ts'
import { peopleExamples } from '../../utils/library/answers/examples/people-examples.ts'
import { speechExamples } from '../../utils/library/answers/examples/speech-examples.ts'
import { QUESTION_KINDS } from '../../utils/library/answers/kinds/index.ts'
import { collectFeatures, hasConcept } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { SHORT_ANSWERS } from '../../utils/library/answers/short-answers/index.ts'
import { LIMITED_TOPICS } from '../../utils/library/answers/topic-limits.ts'
import {
  BUNDLED_LIBRARY,
  DOCUMENTS,
  findDocumentById,
  findProvisionById,
  PROVISIONS,
} from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { makeOwnRules } from './sample-own-rules.ts'

const TODAY = '2026-11-24'
const AGENCY_NUMBER = 'so-may-co-quan'
const OFFICE_LEAK = 'co-quan-de-lo-du-lieu'
const OFFICE_MEETING = 'dang-cuoc-hop'
const PUBLIC_ACTIVITY = 'anh-hoat-dong-chung'
const SHAMING_PICTURE = 'hinh-de-beu-rieu'
const AGENCY_IMPERSONATION_FINE = 'phat-mao-danh-co-quan'
const IMPERSONATION_FINE = 'phat-mao-danh'
const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
const ask = (query: string, today = TODAY) =>
  askLibrary(query, search, BUNDLED_LIBRARY, { today, past: today < TODAY, currentFirst: true, roles: [] })
/** The answers for posts of before 01/07/2026. */
const isForOldPosts = (id: string) => id.endsWith('-2020')

describe('the short answers', () => {
  it('are at least sixty, with unique ids', () => {
    expect(SHORT_ANSWERS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(SHORT_ANSWERS.map(({ id }) => id)).size).toBe(SHORT_ANSWERS.length)
  })

  it.each(SHORT_ANSWERS.map((answer) => [answer.id, answer] as const))('%s rests on verified law', (id, answer) => {
    expect(answer.provisions.length).toBeGreaterThan(0)
    expect(new Set(answer.provisions).size).toBe(answer.provisions.length)
    for (const one of answer.provisions) {
      const provision = findProvisionById(one)
      expect(provision, one).toBeDefined()
      // A summary of a text that could not be read is only named by an answer that says so.
      if (!answer.says.vi.includes('chưa có toàn văn')) expect(provision!.verification, one).not.toBe('partial')
      const document = findDocumentById(provision!.document)!
      expect(document.verification, one).not.toBe('partial')
      expect(document.standing === 'ended', one).toBe(isForOldPosts(id))
    }
  })

  const OPENINGS = {
    duoc: [/^Được(?:, nếu |: )/, /^Yes[,:] /],
    tuy: [/^Tùy [^:]+: /, /^Depends on [^:]+: /],
    'khong-nen': [/^Không nên(?: [^:]+)?: /, /^Better not[: ]/],
    khong: [/^Không được(?: nếu [^:]+)?: /, /^No(?: [^:,]+)?: /],
    nen: [/^Nên: /, /^Do: /],
    'thong-tin': [/^(?!Được|Tùy|Nên|Không (?:nên|được))\p{Lu}/u, /^\p{Lu}/u],
  } as const

  it.each(SHORT_ANSWERS.map((answer) => [answer.id, answer] as const))('%s opens with its verdict', (_, answer) => {
    const { vi, en } = answer.says
    const [opening, openingInEnglish] = OPENINGS[answer.verdict]
    expect(vi).toMatch(opening)
    expect(en).toMatch(openingInEnglish)
    for (const text of [vi, en]) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toMatch(/\.$/)
      expect(text).not.toMatch(/ {2}|!|\n/)
      expect(text.length).toBeLessThanOrEqual(160)
    }
    expect(vi).not.toMatch(/vi phạm|(?:^|\s)(?:anh|chị|bạn) /i)
    expect(en).not.toMatch(/violat|\byou\b/i)
  })

  it('say of what the law bans that it is not allowed, and not that it is better left', () => {
    const bans = SHORT_ANSWERS.filter(({ says }) => /^Không nên: (?:luật cấm|.* là điều luật cấm)/.test(says.vi))
    expect(bans.map(({ id }) => id)).toEqual([])
    expect(ask('chụp văn bản mật gửi qua zalo được không').answer?.says).toMatchObject({
      vi: expect.stringMatching(/^Không được: luật cấm /),
      en: expect.stringMatching(/^No: the law bans /),
    })
  })

  it('name the amounts of their provisions', () => {
    const amounts = (text: string) =>
      [...text.matchAll(/(\d+) đến (\d+) triệu đồng/g)].map(([, from, to]) => [from, to])
    const answers = SHORT_ANSWERS.filter(({ says }) => amounts(says.vi).length > 0)
    expect(answers.length).toBeGreaterThanOrEqual(6)
    for (const { id, says, provisions } of answers) {
      const printed = provisions.flatMap((one) => findProvisionById(one)!.fines)
      const allowed = printed.flatMap(({ from, to }) => [
        [from, to],
        [from / 2, to / 2],
      ])
      for (const [from, to] of amounts(says.vi)) {
        expect(
          allowed.some(([a, b]) => String(a) === from && String(b) === to),
          `${id}: ${from} đến ${to}`,
        ).toBe(true)
      }
    }
  })
})

describe('the answers to what else is asked', () => {
  it('answer the aspect they are named for, and name figures of it', () => {
    const byId = new Map(SHORT_ANSWERS.map((answer) => [answer.id, answer]))
    for (const { id, byAspect } of SHORT_ANSWERS)
      for (const [aspect, other] of Object.entries(byAspect)) expect(byId.get(other)?.answers, id).toContain(aspect)
    for (const { id, says, answers } of SHORT_ANSWERS) {
      if (answers.includes('howMuch')) expect(says.vi, id).toMatch(/triệu đồng|phạt tù|Không bị phạt|không có/)
      if (says.vi.startsWith('Cá nhân: ')) expect(answers, id).toContain('howMuch')
    }
  })

  it('never open as if it was asked whether something may be done', () => {
    const named = new Set(SHORT_ANSWERS.flatMap(({ byAspect }) => Object.values(byAspect)))
    expect(SHORT_ANSWERS.filter(({ id, verdict }) => named.has(id) && verdict !== 'thong-tin')).toEqual([])
  })
})

describe('the example questions', () => {
  const files = [peopleExamples, speechExamples, dealingsExamples, paperExamples]
  const ids = files.flatMap((rows) => Object.keys(rows))
  const texts = [...files, foreignExamples, CONCEPTS].flatMap((rows) => Object.entries<string>(rows))

  it('lead to answers, provisions and documents of the library, each named once', () => {
    const known = new Set([...SHORT_ANSWERS, ...PROVISIONS, ...DOCUMENTS].map(({ id }) => id))
    expect(ids.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(foreignExamples).filter((id) => known.has(id))).toEqual([])
  })

  it('lead to every short answer', () => {
    const named = SHORT_ANSWERS.flatMap(({ formerly, forOfficials, forCadres, forMembers, byAspect }) => [
      formerly,
      forOfficials,
      forCadres,
      forMembers,
      ...Object.values(byAspect),
    ])
    const reached = [...ids, ...named, ...QUESTION_KINDS.map(({ answer }) => answer)]
    expect(SHORT_ANSWERS.filter(({ id }) => !reached.includes(id))).toEqual([])
  })

  /** "có được … không", "… được không", "có quyền …": asks whether one may. "ai có quyền" asks who. */
  const ASKS_WHETHER_ONE_MAY = /(?<!\p{L})(?:có được(?! coi)|được (?:không|ko)(?!\p{L})|(?<!ai )có quyền)/u
  const ASKS_WHAT_TO_DO = /(?<!\p{L})(?:làm gì|làm sao|phải làm|báo ai|ở đâu|thì sao)(?!\p{L})/u
  const SAYS_WHETHER_ONE_MAY = /^(?:Được|Tùy|Không|Chưa|Chỉ|Có quyền|Phải|Thư viện (?:không|chưa) có)(?!\p{L})/u
  const examplesOf = (id: string) => files.flatMap((rows) => splitExamples((rows as Record<string, string>)[id] ?? ''))

  it('that ask whether one may do something are answered so from the first word', () => {
    const askedSo = SHORT_ANSWERS.filter(({ id }) => examplesOf(id).some((one) => ASKS_WHETHER_ONE_MAY.test(one)))
    expect(askedSo.length).toBeGreaterThan(15)
    expect(askedSo.filter(({ says }) => !SAYS_WHETHER_ONE_MAY.test(says.vi)).map(({ says }) => says.vi)).toEqual([])
  })

  it('get an answer that opens with "Nên:" only where they ask what to do', () => {
    const advice = SHORT_ANSWERS.filter(({ verdict }) => verdict === 'nen')
    expect(advice.length).toBeGreaterThan(5)
    expect(advice.filter(({ id }) => !examplesOf(id).some((one) => ASKS_WHAT_TO_DO.test(one)))).toEqual([])
    expect(advice.filter(({ id }) => examplesOf(id).some((one) => ASKS_WHETHER_ONE_MAY.test(one)))).toEqual([])
  })

  it('of somebody to whom it was done are not answered that it may be done', () => {
    const isVictim = (example: string) => hasConcept(collectFeatures(readQuestionWords(example)), 'victim')
    const permitted = SHORT_ANSWERS.filter(({ verdict }) => verdict === 'duoc')
    expect(permitted.filter(({ id }) => examplesOf(id).some(isVictim)).map(({ id }) => id)).toEqual([])
  })

  it('are never answered with a bare no, which reads as a ban whatever was asked', () => {
    expect(SHORT_ANSWERS.filter(({ says }) => /^(?:Không|No),/.test(says.vi) || /^No,/.test(says.en))).toEqual([])
  })

  it('that ask whether something is fined or disciplined are not answered that it may be done', () => {
    const asksWhetherPunished = /có bị (?:xử )?(?:phạt|kỷ luật)/
    const permitted = SHORT_ANSWERS.filter(({ verdict }) => verdict === 'duoc')
    expect(permitted.filter(({ id }) => examplesOf(id).some((one) => asksWhetherPunished.test(one)))).toEqual([])
  })

  it('are each of one topic', () => {
    const topicsBy = Map.groupBy(
      [...files, foreignExamples].flatMap((rows) =>
        Object.entries<string>(rows).flatMap(([id, row]) => splitExamples(row).map((example) => ({ id, example }))),
      ),
      ({ example }) => example,
    )
    expect([...topicsBy].filter(([, of]) => of.length > 1).map(([example]) => example)).toEqual([])
  })

  it('are of every topic that is limited by hand', () => {
    expect(LIMITED_TOPICS.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('are lower-case phrases, each once in its row', () => {
    for (const [id, row] of texts) {
      const examples = splitExamples(row)
      expect(new Set(examples).size, id).toBe(examples.length)
      for (const example of examples) expect(example, id).toMatch(/^[\p{Ll}\d][\p{Ll}\d /+]*$/u)
      expect(row, id).toBe(row.normalize('NFC'))
    }
  })
})

/** Questions of which it is not sure enough that a short answer fits: what answers them is found first. */
const FOUND: readonly [question: string, ...entries: string[]][] = [
  ['đảng viên viết bài bôi nhọ đồng chí của mình', 'qdtw-207-2026.nhom-1', 'luat-116-2025.d13.k3.d'],
  ['giáo viên bình luận chính sách trên facebook', 'luat-129-2025.d10', 'qd-423-2026.quy-tac-chung'],
  ['bỏ giấy khai sinh của cháu bé lên nhóm lớp', 'nd-56-2017.d36', 'nd-56-2017.d33'],
  ['đảng viên like bài xấu', 'qdtw-85-2022.dieu-tranh', 'hdubkt-02-2021.noi-dung'],
  ['cán bộ có được livestream trong giờ làm không', 'tt-01-2021.d5.k2'],
  ['lập nhóm facebook cho xóm có cần đăng ký không', 'nd-330-2026.d12.k1.a', 'nd-147-2024.d36.k1'],
]

/** What people asked and did not find, or found a definition before the answer. */
const ASKED: readonly [question: string, answer: string][] = [
  ['bị hack facebook thì báo ai', 'bi-hack'],
  ['livestream xử lý vi phạm', 'phat-truc-tiep-xu-ly'],
  ['lộ đề thi', 'lo-de-thi'],
  ['viên chức bình luận facebook', 'vien-chuc-len-mang'],
  ['lừa đảo mạng báo ở đâu', 'lua-dao-bao-o-dau'],
  ['đăng ảnh học sinh nhận giải', 'anh-hoc-sinh-nhan-giai'],
  ['bằng khen của con mình đưa lên zalo được chứ', 'anh-hoc-sinh-nhan-giai'],
  ['tin giả phạt bao nhiêu', 'phat-tin-gia'],
  ['đăng ảnh con mình lên facebook có sao không', 'anh-tre-em'],
  ['gửi công văn vào nhóm zalo có được không', 'dang-cong-van'],
  ['cho con 12 tuổi lập tài khoản tiktok được không', 'tre-lap-tai-khoan'],
  ['nhà báo gọi hỏi thì cán bộ xã có được trả lời không', 'tra-loi-bao-chi'],
  ['admin nhóm zalo khu phố có phải chịu trách nhiệm', 'quan-tri-nhom'],
  ['công chức có được bán hàng online không', 'nguoi-nha-nuoc-ban-hang'],
  ['công chức bán hàng online được không', 'nguoi-nha-nuoc-ban-hang'],
  ['cô giáo bán mỹ phẩm trên facebook có được không', 'nguoi-nha-nuoc-ban-hang'],
  ['cán bộ xã mở shop trên tiktok được không', 'nguoi-nha-nuoc-ban-hang'],
  ['đảng viên bán hàng online được không', 'nguoi-nha-nuoc-ban-hang'],
  ['trang giả ngân hàng báo ở đâu', 'lua-dao-bao-o-dau'],
  ['công chức đăng bài quảng cáo cho công ty được không', 'nguoi-nha-nuoc-quang-cao'],
  ['viên chức nhận quảng cáo trên trang cá nhân', 'nguoi-nha-nuoc-quang-cao'],
  ['cán bộ quảng cáo thực phẩm chức năng có được không', 'nguoi-nha-nuoc-quang-cao'],
  ['giáo viên quảng cáo lớp dạy thêm', 'quang-cao-lop-hoc-them'],
  ['giáo viên đăng quảng cáo lớp học thêm trên zalo', 'quang-cao-lop-hoc-them'],
  ['cô giáo rao lớp luyện thi trong nhóm phụ huynh được không', 'quang-cao-lop-hoc-them'],
  ['tôi quảng cáo quán ăn trên facebook được không', 'quang-cao-hang'],
  ['bán hàng online được không', 'ban-hang-tren-mang'],
  ['bán hàng online có phải đóng thuế', 'thue-ban-hang-tren-mang'],
  ['bán hàng trên facebook nộp thuế bao nhiêu', 'thue-ban-hang-tren-mang'],
  ['quay phim cảnh sát giao thông được không', 'quay-nguoi-thi-hanh-cong-vu'],
  ['đăng danh sách hộ nghèo lên facebook xã', 'danh-sach-dan'],
  ['dùng chatgpt soạn báo cáo', 'dua-tai-lieu-vao-ai'],
  ['chê chủ tịch xã có bị phạt không', 'phe-binh-co-bi-phat'],
  ['phê bình bí thư xã bị phạt bao nhiêu', 'phe-binh-co-bi-phat'],
  ['chửi chủ tịch xã có bị phạt không', 'phat-xuc-pham'],
  ['bịa chuyện về bí thư xã có bị phạt không', 'phat-xuc-pham'],
  ['đảng viên bình luận nói xấu lãnh đạo', 'dang-vien-noi-xau'],
  ['đảng viên nói xấu cấp trên trên facebook có sao không', 'dang-vien-noi-xau'],
  ['công chức nói xấu lãnh đạo trên zalo', 'dang-vien-noi-xau'],
  ['đảng viên góp ý lãnh đạo trên facebook được không', 'dang-vien-gop-y'],
  ['đảng viên phê bình cấp ủy trên mạng', 'dang-vien-gop-y'],
  ['chê bác sĩ khám qua loa trên facebook', 'phan-anh-gop-y'],
  ['giáo viên chê học trò trên facebook', 'vien-chuc-len-mang'],
  // A clerk of a commune.
  ['đăng danh sách hộ nghèo', 'danh-sach-dan'],
  ['đăng giấy mời họp thôn lên zalo được không', 'thong-bao-cho-dan'],
  ['đăng thông báo tuyển dụng công chức xã lên zalo', 'thong-bao-cho-dan'],
  ['đăng thông báo nội bộ lên zalo', 'dang-cong-van'],
  ['xóa người hay phàn nàn khỏi nhóm zalo tổ dân phố', 'go-binh-luan-cua-dan'],
  ['ẩn bình luận chê của bà con trên trang xã', 'go-binh-luan-cua-dan'],
  ['chụp đơn xin xác nhận hộ nghèo của bà A gửi nhóm', 'don-thu-cua-dan'],
  ['đăng biên bản hòa giải mâu thuẫn hàng xóm', 'don-thu-cua-dan'],
  ['phát loa nêu tên nhà không phân loại rác', 'neu-ten-tren-loa'],
  ['quay trực tiếp buổi họp dân trên facebook', 'anh-hoat-dong-chung'],
  ['công chức xã viết bài chê tỉnh trên facebook thì có bị kiểm điểm không', 'phe-binh-co-bi-ky-luat'],
  ['trưởng thôn lập nhóm zalo có cần xã cho phép', 'lap-nhom'],
  ['cán bộ lấy zalo riêng gửi thông báo của ủy ban', 'nhan-danh-co-quan'],
  // Whether one may criticise, and what follows from it.
  ['có được nói thẳng chủ tịch huyện làm sai không', 'phan-anh-gop-y'],
  ['bình luận phê bình trưởng phòng nội vụ', 'phan-anh-gop-y'],
  ['chê giám đốc sở trên tiktok có bị gì không', 'phan-anh-gop-y'],
  ['chê giám đốc sở trên tiktok có bị phạt không', 'phe-binh-co-bi-phat'],
  ['công chức phê bình bí thư có bị khiển trách không', 'phe-binh-co-bi-ky-luat'],
  // Papers of citizens.
  ['trích lục kết hôn', 'giay-to-cua-dan'],
  ['chuyển bản sao khai sinh cho đồng nghiệp qua zalo', 'giay-to-cua-dan'],
  ['đăng giấy chứng nhận kết hôn của hai vợ chồng', 'giay-to-cua-dan'],
  ['chụp sổ hộ khẩu nhà người ta gửi nhóm', 'giay-to-cua-dan'],
  ['đưa hồ sơ của dân lên trang xã', 'giay-to-cua-dan'],
  ['chụp thẻ căn cước của bà con gửi zalo', 'dang-can-cuoc'],
  ['đăng giấy khai sinh của người ta phạt mấy triệu', 'phat-lo-du-lieu'],
  // Congratulations, and news of staff.
  ['chúc mừng chị Hoa lên phó giám đốc', 'chuc-mung-nhan-su'],
  ['viết lời chúc mừng anh bạn được thăng chức', 'chuc-mung-nhan-su'],
  ['chúc mừng chị Hoa khi chưa có quyết định bổ nhiệm', 'tin-nhan-su'],
  // Posts of others.
  ['bấm thích clip chống đảng có bị cảnh cáo không', 'tuong-tac-bai-xau'],
  ['thả cảm xúc bài bôi nhọ chính quyền có sao không', 'tuong-tac-bai-xau'],
  ['follow kênh xuyên tạc có bị kiểm điểm không', 'tuong-tac-bai-xau'],
  ['bình luận dưới bài chửi đảng có bị gì không', 'tuong-tac-bai-xau'],
  ['share video nói xấu chế độ có bị khiển trách không', 'tuong-tac-bai-xau'],
  ['đảng viên tym clip chống phá có bị kỷ luật không', 'dang-vien-tuong-tac-bai-xau'],
  // Children of others.
  ['up hình con sếp lên facebook', 'anh-tre-em'],
  ['chụp con nhà người ta rồi đăng zalo', 'anh-tre-em'],
  ['đưa hình con người lạ lên tiktok khi chưa hỏi', 'anh-tre-em'],
  // Groups.
  ['mở nhóm zalo khu phố phải xin ai', 'lap-nhom'],
  ['cô chủ nhiệm tạo group lớp có phải xin trường', 'lap-nhom'],
  ['mở trang facebook cho ủy ban cần ai đồng ý', 'ai-phu-trach-trang'],
  // A few nouns.
  ['mở fanpage cho phường', 'trang-cua-co-quan'],
  // Fines for what is unchecked, and for what is false.
  ['share tin chưa xác thực bị phạt mấy triệu', 'phat-chua-kiem-chung'],
  ['mức phạt chuyển tiếp tin không rõ nguồn', 'phat-chua-kiem-chung'],
  ['đăng lại tin bịa đặt phạt bao nhiêu tiền', 'phat-tin-gia'],
  // Data of others that come with one's work.
  ['gửi phim phổi của người bệnh cho bác sĩ khác xem giùm', 'benh-an-cho-dong-nghiep'],
  ['nhân viên thuế kể doanh thu tiệm bánh cho bạn nghe', 'thong-tin-no-thue'],
  ['về hưu viết sách kể chuyện nội bộ của sở', 'nghi-viec-giu-bi-mat'],
  ['cán bộ hộ tịch kể nhà ai vừa ly dị', 'ke-chuyen-cua-dan'],
  // Conduct of one's own, and of the family.
  ['mặc áo ngành hát karaoke quay clip', 'mac-dong-phuc-quay-clip'],
  ['trường bắt giáo viên khai nick facebook', 'khai-bao-tai-khoan'],
  ['chồng viết bậy trên mạng vợ làm công chức có bị vạ lây không', 'bai-cua-nguoi-than'],
  ['bị người yêu cũ dọa gửi ảnh riêng thì làm sao', 'bi-doa-tung-anh-nong'],
  // Private events.
  ['phát trực tiếp lễ ăn hỏi trong xóm', 'su-kien-rieng'],
  ['quay tang lễ nhà hàng xóm rồi đăng', 'su-kien-rieng'],
  ['đăng lịch cắt nước lên nhóm thôn', 'thong-bao-cho-dan'],
  ['thả tim bài vu khống bí thư có bị phạt không', 'tuong-tac-bai-xau'],
]

describe('a question', () => {
  it.each(ASKED)('"%s" is answered first, with or without diacritics', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
    const bare = question.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
    expect(ask(bare).answer?.id).toBe(id)
    expect(ask(question.toUpperCase()).answer?.id).toBe(id)
  })

  it.each(FOUND)('"%s" finds first what answers it, with or without diacritics', (question, ...entries) => {
    const bare = question.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
    for (const asked of [question, bare]) {
      const { answer, found } = ask(asked)
      expect(entries).toContain(answer?.provisions[0] ?? found.hits[0]!.id)
    }
  })

  it.each([
    ['thả haha tin sai sự thật bị phạt bao nhiêu', 'phat-tuong-tac'],
    ['đăng clip con láng giềng có sao không', 'anh-tre-em'],
    ['lính mới quay phim trong đơn vị đăng tiktok', 'hinh-doanh-trai'],
  ])('"%s" is answered first, though without diacritics it may mean something else', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each(['đăng thông báo mật lên zalo', 'gửi kế hoạch mật vào nhóm thôn', 'đăng thông báo chưa ban hành'])(
    'of what is not public gets no answer about public notices: "%s"',
    (question) => {
      expect(ask(question).answer?.verdict).toMatch(/^khong/)
    },
  )

  it.each([
    ['ddang lai tin gia phat bao nhieu', 'phat-tin-gia'],
    ['livestreem xử lý vi phạm', 'phat-truc-tiep-xu-ly'],
    ['gửi công vawn vào nhóm zalo có được không', 'dang-cong-van'],
    ['lổ đề thi', 'lo-de-thi'],
    ['tẫy chay quán', 'tay-chay'],
  ])('"%s" is answered in spite of its typo', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    ['ảnh chụp công văn gửi nhóm lớp', 'dang-cong-van'],
    ['ảnh chụp công văn mật gửi nhóm lớp', 'gui-van-ban-mat'],
  ])('"%s" is about secrets only if it names their grade', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    'thả tim bài chê huyện có bị đuổi việc không',
    'bấm like bài tố cáo tham nhũng có bị phạt không',
    'theo dõi trang của phường có sao không',
  ])('on liking what is no bad post does not get the answer on bad posts: "%s"', (question) => {
    expect(ask(question).answer?.id ?? '').not.toMatch(/^(?:dang-vien-)?tuong-tac|^trang-cua/)
  })

  it.each([
    ['em họ tôi là đảng viên muốn góp ý bí thư huyện trên facebook được không', 'dang-vien-gop-y'],
    ['hàng xóm góp ý chủ tịch xã trên facebook được không', 'phan-anh-gop-y'],
  ])('on criticism is answered by the rules of the Party only for its members: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it('on criticism by a Party member rests on the Party’s own rules too, and does not discourage it', () => {
    const answer = SHORT_ANSWERS.find(({ id }) => id === 'dang-vien-gop-y')!
    expect(answer.verdict).toBe('duoc')
    expect(answer.provisions.some((id) => findProvisionById(id)!.audience.includes('dang-vien'))).toBe(true)
    expect(answer.says.vi).toContain('chi bộ')
  })

  it.each([
    ['con gái bị bạn dùng app ghép thân người khác khỏa thân thì phải làm gì', 'con-bi-ghep-anh'],
    ['bị kẻ lạ dọa phát tán ảnh khỏa thân đòi tiền thì làm sao', 'bi-doa-tung-anh-nong'],
    ['nhóm đồng hương có ảnh văn bản tối mật thì phải làm gì', 'thay-van-ban-mat'],
    ['gắn camera trong phòng thay đồ của nhân viên', 'quay-len-noi-rieng-tu'],
    ['chủ nhà trọ giữ ảnh chụp căn cước của khách', 'giu-anh-can-cuoc'],
    ['đưa mật khẩu phần mềm hộ tịch cho người thay ca', 'dua-mat-khau'],
    ['đảng viên đã nghỉ hưu dùng facebook còn phải theo quy định nào', 'dang-vien-nghi-huu'],
  ])('on something done in private or by mistake has an answer: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    'công an huyện mời lên làm việc về một bài đăng thì mang giấy tờ gì',
    'mẫu đơn trình bày bị bôi nhọ trên facebook',
    'trưởng khoa có bị liên đới khi nhân viên dưới quyền livestream',
    'sếp bắt cả cơ quan share bài bán hàng, không share có bị trừ thi đua',
    'thầy cô bị bôi nhọ thì trường có đứng ra kiện giùm',
  ])('whose matter the library has no rules on is not called covered, whatever else it names: "%s"', (question) => {
    expect(ask(question).coverage).not.toBe('covered')
  })

  it.each(['nuôi gà rồi bán trứng trên zalo', 'bác sĩ trực đêm lên facebook than mệt'])(
    'on conduct online is not outside because of the daily life it also names: "%s"',
    (question) => {
      expect(ask(question).coverage).not.toBe('outside')
    },
  )

  it('about posting is not outside because of nouns that only other questions have', () => {
    expect(ask('đăng ngày sinh học sinh').answer?.id).toBe('danh-sach-hoc-sinh')
    expect(ask('đăng ký lịch nghỉ phép').coverage).toBe('outside')
  })

  it.each([
    'chủ tịch phường chia sẻ tin giả bị kỷ luật mức nào',
    'bí thư đảng ủy xã đăng tin sai thì bị cách chức không',
    'cán bộ lộ tài liệu bị kỷ luật hình thức gì',
    'can bo phuong livestream chui dan bi ky luat the nao',
    'phó chủ tịch xã bị kỷ luật những hình thức gì',
  ])(
    'on the discipline of a cadre does not get the forms for civil servants as if they were theirs: "%s"',
    (question) => {
      const said = ask(question).answer?.says.vi ?? ''
      expect(said).not.toMatch(/^Với công chức/)
      if (said.includes('khiển trách')) expect(said).toMatch(/chưa có .* cho cán bộ.* là cho công chức/)
    },
  )

  it('on the discipline of a civil servant names for whom the forms are', () => {
    expect(ask('công chức đăng tin sai bị kỷ luật hình thức gì').answer?.says.vi).toMatch(
      /^Với công chức, bốn hình thức/,
    )
  })

  it.each([
    'ủy ban xã làm lộ số căn cước của dân thì phải báo cho ai',
    'bệnh viện để lộ bệnh án thì bao lâu phải báo',
    'gửi nhầm danh sách hộ nghèo vào nhóm zalo thì phải báo ai',
    'lam lo du lieu ca nhan cua dan thi phai bao trong bao lau',
    'để lộ thông tin khách hàng thì phải thông báo trong mấy ngày',
    'trường làm lộ số điện thoại của phụ huynh thì báo cáo cơ quan nào',
  ])('of an office that let out data does not get the answer to a victim: "%s"', (question) => {
    expect(ask(question).answer).toMatchObject({
      id: OFFICE_LEAK,
      says: { vi: expect.stringMatching(/^Thư viện chưa có/) },
    })
  })

  it.each([
    'tôi bị lộ số căn cước thì báo ai',
    'bị người ta tung số điện thoại của tôi thì báo ở đâu',
    'em bị lộ thông tin cá nhân trên mạng phải báo ai',
    'làm lộ bí mật nhà nước thì báo ai',
    'để lộ dữ liệu của dân bị phạt bao nhiêu',
  ])('of a victim, on secrets or on a fine is not answered as of an office that let out data: "%s"', (question) => {
    expect(ask(question).answer?.id).not.toBe(OFFICE_LEAK)
  })

  it.each([
    'người dân phản ánh thì bao lâu phải trả lời',
    'cử tri kiến nghị thì mấy ngày phải trả lời',
    'dân hỏi trên fanpage xã thì trong mấy giờ phải trả lời',
    'bà con gửi phản ánh lên trang của phường bao lâu có trả lời',
    'nguoi dan gop y thi bao lau phai tra loi',
    'dân khiếu nại thì bao nhiêu ngày phải trả lời',
  ])('on the term for a petition does not get the term for a statement to the press: "%s"', (question) => {
    expect(ask(question).answer?.provisions ?? []).not.toContain('nd-244-2026.d7.k3')
  })

  it.each(['phóng viên hỏi thì bao lâu phải trả lời', 'người phát ngôn phải lên tiếng trong mấy giờ'])(
    'on the term for a statement gets it: "%s"',
    (question) => {
      expect(ask(question).answer?.id).toBe('thoi-han-phat-ngon')
    },
  )

  it.each([
    ['lập facebook giả mạo người khác phạt mấy triệu', /20 đến 30 triệu đồng/],
    ['mạo danh cơ quan nhà nước trên zalo phạt thế nào', /20 đến 30 triệu đồng/],
    ['share bài sai sự thật có bị phạt không', /có thể bị phạt/],
    ['lỡ chia sẻ tin sai có bị phạt không', /có thể bị phạt/],
  ])('that asks how much or whether something is fined is answered so: "%s"', (question, said) => {
    expect(ask(question).answer?.says.vi).toMatch(said)
  })

  it('on one’s own comment is about that, even below the post of somebody else', () => {
    expect(ask('bình luận chê trưởng ấp dưới bài của xã có bị phạt không').answer?.id).toBe('phe-binh-co-bi-phat')
    expect(ask('góp ý cấp trên có bị coi là chống phá không').answer?.id).toBe('phan-anh-gop-y')
  })

  it('on the fine for unchecked news of a past year gets no fine for false news', () => {
    expect(ask('năm 2023 chuyển tin chưa xác minh bị phạt bao nhiêu').answer).toBeUndefined()
  })

  it('about an act of a past year is answered by the law of that year', () => {
    expect(ask('năm 2024 chia sẻ tin giả bị phạt bao nhiêu').answer?.id).toBe('phat-tin-gia-2020')
    expect(ask('hồi tháng 3/2023 đăng bản đồ sai chủ quyền thì phạt thế nào').found.hits[0]?.id).toBe(
      'nd-15-2020.d101.k1.g',
    )
  })

  it.each([
    'thầy cô nhận phong bì của cha mẹ học sinh',
    'dan bieu buong chuoi thi can bo lay duoc khong',
    'wifi tầng hai là gì',
    'doi pass wifi phong hop',
    'trưởng phòng gọi lúc khuya có phải nghe máy không',
    'viết nhầm dấu ngã có bị nhắc không',
    'roi mat dien thoai co quan',
    'mở sạp bán xôi có phải đăng ký không',
    'cán bộ đi trễ nửa tiếng',
    'đảng viên đi lễ chùa được không',
    'thủ tục cấp giấy khai sinh',
    'đăng ký kết hôn mang theo những gì',
    'chúc mừng năm học mới',
    'lời chúc đám cưới hay',
  ])('that the library has no rules on gets no short answer, although it shares words with one: "%s"', (question) => {
    const { answer, coverage } = ask(question)
    expect(answer).toBeUndefined()
    expect(coverage).not.toBe('covered')
  })

  it('about another act than those a topic is about does not get its answer', () => {
    expect(ask('chụp thẻ căn cước đăng lên nhóm').answer?.id).toBe('dang-can-cuoc')
    expect(ask('đánh bạn cùng lớp phạt sao').answer?.id).not.toBe('clip-bao-luc-hoc-duong')
    expect(ask('quay clip đánh bạn cùng lớp').answer?.id).toBe('clip-bao-luc-hoc-duong')
  })

  it.each([
    ['tôi chưa là đảng viên thì có được viết bình luận không', 'len-mang-noi-chung'],
    ['người ngoài đảng có được viết status không', 'len-mang-noi-chung'],
    ['công chức chưa vào đảng có được bình luận facebook không', 'cong-chuc-len-mang'],
    ['không phải viên chức bán bánh online được không', 'ban-hang-tren-mang'],
    ['đảng viên không phải công chức có được lập facebook không', 'dang-vien-len-mang'],
    ['minh khong phai la dang vien thi co duoc dang bai khong', 'len-mang-noi-chung'],
    ['chua vao dang co duoc viet bai tren facebook khong', 'len-mang-noi-chung'],
  ])('that denies a role gets no answer for that role: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it('that denies a role still finds whom the rules for that role bind', () => {
    expect(ask('người không phải đảng viên có phải theo quy định 85 không').found.hits[0]?.id).toBe(
      'qdtw-85-2022.doi-tuong',
    )
  })

  it.each([
    'góp ý bản dự thảo mật của chủ tịch xã trên facebook',
    'trong giờ làm việc có được phê bình trưởng phòng trên mạng không',
    'bị chủ tịch xã mắng vì phê bình lãnh đạo trên mạng',
  ])('on criticism gets no answer that calls it worse, whatever else it names: "%s"', (question) => {
    const worse = ['xuc-pham', 'phat-xuc-pham', 'dang-vien-noi-xau', 'xuc-pham-nguoi-thi-hanh-cong-vu', 'boc-phot']
    expect(worse).not.toContain(ask(question).answer?.id)
  })

  it('of which most words are unknown gets no answer', () => {
    expect(ask('mất nick zalo').answer?.id).toBe('bi-hack')
    expect(ask('mất qwxa zxwb nick vbnq zalo kjhq').answer).toBeUndefined()
  })

  it('that names working hours is not answered as if it did not', () => {
    expect(ask('rao bán đồ ăn vặt trên zalo').answer?.verdict).toBe('duoc')
    expect(ask('rao bán đồ ăn vặt trên zalo trong giờ hành chính').answer?.id).toBe('mang-trong-gio-lam')
  })

  it('of a few nouns that is much like a topic is answered, although some text has all its words', () => {
    expect(ask('bản đồ sai đảo').answer?.id).toBe('ban-do')
  })

  it.each(['ảnh con hàng xóm', 'mật khẩu của sếp'])(
    'of a few nouns that no text has is not called outside: "%s"',
    (words) => {
      const { coverage, answer, found } = ask(words)
      expect(coverage).not.toBe('outside')
      expect([...(answer?.provisions ?? []), ...found.hits].length).toBeGreaterThan(0)
    },
  )

  it('that asks where to turn is answered by the provision on reporting first', () => {
    expect(ask('ai đó lập nick giả hỏi mượn tiền bạn của tôi thì báo ở đâu').answer).toMatchObject({
      id: 'bi-gia-mao',
      provisions: expect.objectContaining({ 0: 'luat-116-2025.d42.k3', length: 3 }),
    })
  })

  it('about officials names what their own answer rests on in the order of that answer', () => {
    expect(ask('y tá bán trà sữa trên zalo được không').answer).toMatchObject({
      id: 'nguoi-nha-nuoc-ban-hang',
      provisions: ['nd-147-2024.d36.kinh-doanh', 'nd-147-2024.d23.k3', 'nd-330-2026.d10.k1'],
    })
  })

  it('that names none of the things a topic is about does not get its answer', () => {
    expect(ask('đăng ảnh cháu bé lên nhóm được không').answer?.id).toBe('anh-tre-em')
    expect(ask('đăng ảnh cái bàn lên nhóm được không').answer?.id).not.toBe('anh-tre-em')
  })

  it('on a fine says what it is for', () => {
    for (const question of ['nói xấu phòng khám trên mạng phạt bao nhiêu', 'tin giả phạt bao nhiêu'])
      expect(ask(question).answer?.says.vi).toMatch(/triệu đồng nếu /)
  })

  it.each([
    ['bị nói xấu trên facebook thì báo ai', 'bi-noi-xau-bao-ai'],
    ['bi chui tren mang thi to cao o dau', 'bi-noi-xau-bao-ai'],
    ['phóng viên gọi thì chuyển cho ai', 'ai-duoc-phat-ngon'],
    ['dang hinh hoc tro phai xin phep ai', 'ai-dong-y-anh-tre'],
    ['ai duyệt tin trên zalo oa của phường', 'ai-phu-trach-trang'],
    ['cho con lập tiktok thì ai đứng tên', 'tuoi-lap-tai-khoan'],
    ['soạn văn bản mật ở máy nào', 'noi-giu-tai-lieu-mat'],
    ['ủy quyền phát ngôn trong bao lâu', 'han-uy-quyen'],
    ['bản đồ thiếu hoàng sa phạt bao nhiêu', 'phat-ban-do'],
    ['bán nick zalo bị phạt mấy triệu', 'phat-rao-ban-cam'],
  ])('that asks who, where, how long or how much is answered with that: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    'ai được dùng logo của sở',
    'ai trả lời bình luận của dân trên fanpage',
    'dan hoi tren fanpage bao lau phai tra loi',
    'phản ánh cán bộ hách dịch ở đâu',
    'giữ ảnh căn cước của dân bao lâu',
  ])('that asks what no line answers gets the provisions first, and no short answer: "%s"', (question) => {
    const { answer, found } = ask(question)
    expect(answer).toBeUndefined()
    expect(found.hits.length).toBeGreaterThan(0)
  })

  it.each(['dùng ai viết báo cáo có được không', 'cho ai đọc tài liệu mật được không'])(
    'about artificial intelligence does not ask for somebody: "%s"',
    (question) => {
      expect(ask(question).answer?.id).toBe('dua-tai-lieu-vao-ai')
    },
  )

  it.each([
    'đăng số điện thoại cơ quan mình',
    'cho dan so may truc cua uy ban',
    'đăng số hotline bệnh viện',
    'ghi so may ban uy ban len zalo',
    'đăng số điện thoại trường lên nhóm phụ huynh',
  ])('about the public number of an agency is answered that it may be given: "%s"', (question) => {
    expect(ask(question).answer).toMatchObject({ id: AGENCY_NUMBER, verdict: 'duoc' })
  })

  it.each([
    'cho dân số điện thoại riêng của chủ tịch',
    'đăng số đồng nghiệp lên nhóm',
    'gui so dien thoai to truong cho dan',
    'đăng số điện thoại phụ huynh',
    'đăng số máy trực của doanh trại',
    'dùng số điện thoại cơ quan đăng ký zalo',
    'đăng số điện thoại cơ quan phạt bao nhiêu',
  ])('about the number of a person, a barracks or a fine is not: "%s"', (question) => {
    expect(ask(question).answer?.id).not.toBe(AGENCY_NUMBER)
  })

  it.each([
    'quay phim cuộc họp cơ quan đăng lên được không',
    'ghi âm buổi họp nội bộ rồi chia sẻ lên zalo',
    'quay clip giao ban up facebook có sao không',
    'chup anh hop phong dang tiktok duoc khong',
    'livestream họp chi bộ được không',
  ])('about a meeting of an office on the net is not answered as of a public activity: "%s"', (question) => {
    expect(ask(question).answer).toMatchObject({ id: OFFICE_MEETING, verdict: 'khong-nen' })
  })

  it.each([
    'quay phim lễ mít tinh đăng lên được không',
    'chụp ảnh hội nghị công khai đăng facebook',
    'đăng ảnh họp phụ huynh lên nhóm lớp',
    'livestream họp dân ở thôn được không',
    'quay phim cuộc họp mật đăng lên mạng',
    'quay cuộc họp đăng lên phạt bao nhiêu',
  ])('about a meeting that is open or secret, or about the fine, is not: "%s"', (question) => {
    expect(ask(question).answer?.id).not.toBe(OFFICE_MEETING)
  })

  it.each([
    'đăng hình buổi họp vinh danh nhân viên giỏi lên mạng được không',
    'chụp ảnh lễ trao bằng khen đăng facebook cơ quan có sao không',
    'dang anh cuoc hop tuyen duong can bo len zalo xa duoc khong',
    'đăng ảnh cuộc họp tổng kết khen thưởng lên trang đơn vị được không',
  ])('about an award ceremony is answered as of a public activity: "%s"', (question) => {
    expect(ask(question).answer?.id).toBe(PUBLIC_ACTIVITY)
  })

  it('about a meeting that decides who is awarded is one about a meeting of an office', () => {
    expect(ask('đăng ảnh họp xét khen thưởng lên facebook được không').answer?.id).toBe(OFFICE_MEETING)
  })

  it.each([
    ['trích camera lớp mẫu giáo gửi cho cha mẹ các bé được không', 'anh-tre-em'],
    ['gui video camera trong lop vao zalo phu huynh duoc khong', 'anh-tre-em'],
    ['trường mình phát camera phòng học cho phụ huynh xem trực tiếp được không', 'anh-tre-em'],
    ['clip camera lớp mầm non cô tát bé đăng lên facebook được không', 'clip-bao-luc-hoc-duong'],
    ['đăng hình học trò bị bỏng để kêu gọi quyên góp được không', 'anh-tre-em'],
    ['học trò lén quay thầy chủ nhiệm rồi đăng facebook được không', 'anh-nguoi-khac'],
    ['phụ huynh chụp ảnh giáo viên trong lớp đăng lên mạng được không', 'anh-nguoi-khac'],
    ['đưa tên mấy em còn nợ tiền bán trú vào nhóm lớp được không', 'neu-loi-hoc-sinh'],
    ['gửi danh sách học sinh thiếu học phí vào nhóm phụ huynh được không', 'neu-loi-hoc-sinh'],
  ])('about those at a school is answered by who is shown or named: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    ['đăng hình camera cổng trường mầm non quay kẻ trộm xe lên facebook được không', 'camera-an-ninh'],
    ['đăng clip camera lớp tập huấn lên mạng được không', 'camera-an-ninh'],
    ['kêu gọi ủng hộ học sinh nghèo trên facebook được không', 'quyen-gop'],
    ['cô giáo quay clip học sinh đăng tiktok được không', 'anh-tre-em'],
    ['học sinh quay clip thầy giáo đánh bạn đăng lên mạng được không', 'clip-bao-luc-hoc-duong'],
    ['đăng danh sách học sinh giỏi lên fanpage trường được không', 'danh-sach-hoc-sinh'],
    ['đăng danh sách đảng viên chưa nộp đảng phí lên nhóm zalo', 'danh-sach-dan'],
  ])('about others there, or no picture, stays with its answer: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    ['quay clip bà bán rau xả nước ra đường đăng lên cho biết mặt', SHAMING_PICTURE],
    ['chup hinh nguoi trom cho dang nhom zalo cho xau mat', SHAMING_PICTURE],
    ['đăng hình người bẻ cây lên fanpage để làm gương', SHAMING_PICTURE],
    ['đi hớt tóc bị quán quay clip đăng tiktok', 'go-anh-cua-minh'],
    ['bị đồng nghiệp chụp lén đăng lên nhóm', 'go-anh-cua-minh'],
    ['bi sep chup hinh ngu gat up zalo', 'go-anh-cua-minh'],
    ['nằm viện bị y tá quay hình bệnh án đăng facebook', 'bi-lo-thong-tin'],
  ])('about a picture that shames, or of oneself, is not answered as by who may post it: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    'đăng hình bệnh nhân bị bệnh hiếm lên facebook',
    'clip học sinh bị bạn đánh đăng lên mạng được không',
    'chụp hình đồng nghiệp đăng lên facebook được không',
    'đăng hình người bị tai nạn lên mạng',
  ])('about a picture of somebody else is not answered as of oneself: "%s"', (question) => {
    expect(['go-anh-cua-minh', 'bi-lo-thong-tin']).not.toContain(ask(question).answer?.id)
  })

  describe('for the roles that the asker has chosen', () => {
    const askAs = (query: string, ...roles: string[]) =>
      askLibrary(query, search, BUNDLED_LIBRARY, { today: TODAY, currentFirst: true, roles }).answer?.id

    it.each([
      ['em bán trái cây trên facebook được không', 'cong-chuc', 'nguoi-nha-nuoc-ban-hang'],
      ['ban do an vat tren zalo ngoai gio duoc khong', 'vien-chuc', 'nguoi-nha-nuoc-ban-hang'],
      ['bị kỷ luật mà lên mạng than phiền được không', 'dang-vien', 'dang-vien-gop-y-bi-xu-ly'],
      ['like bài nói xấu lãnh đạo có sao không', 'dang-vien', 'dang-vien-tuong-tac-bai-xau'],
    ])('is that for the role: "%s"', (question, role, id) => {
      expect(askAs(question, role)).toBe(id)
      expect(askAs(question)).not.toBe(id)
    })

    it.each([
      'học sinh bán hàng online được không',
      'vợ em bán hàng trên facebook được không',
      'người dân bán hàng trên mạng được không',
    ])('is not that for the role where somebody else is named: "%s"', (question) => {
      expect(askAs(question, 'cong-chuc')).toBe(askAs(question))
    })
  })

  it.each([
    ['giả danh công an bị phạt bao nhiêu', AGENCY_IMPERSONATION_FINE],
    ['mạo danh UBND xã bị phạt bao nhiêu tiền', AGENCY_IMPERSONATION_FINE],
    ['lập trang giả mạo phường bị phạt mấy triệu', AGENCY_IMPERSONATION_FINE],
    ['tu xung can bo thue goi dien thi muc phat the nao', AGENCY_IMPERSONATION_FINE],
    ['mạo danh người khác trên facebook phạt bao nhiêu', IMPERSONATION_FINE],
    ['nick giả danh bạn tôi thì phạt mấy triệu', IMPERSONATION_FINE],
  ])('on the fine for impersonation names it: "%s"', (question, id) => {
    const { answer } = ask(question)
    expect(answer).toMatchObject({ id, says: { vi: expect.stringMatching(/20 đến 30 triệu đồng/) } })
  })

  it.each([
    'giả làm bộ đội mặc quân phục đi xin quà bị phạt bao nhiêu',
    'giả danh nhân viên điện lực lừa tiền phạt mấy triệu',
    'mao danh can bo thue de chiem doat tien thi muc phat the nao',
    'nick giả công an lừa đảo bị phạt bao nhiêu',
  ])(
    'on impersonation in a uniform or for money is not answered with the fine for pages and calls: "%s"',
    (question) => {
      expect([AGENCY_IMPERSONATION_FINE, IMPERSONATION_FINE]).not.toContain(ask(question).answer?.id)
    },
  )

  it.each([
    'giả danh công an bị tù mấy năm',
    'giả mạo công văn của xã phạt bao nhiêu',
    'ai phạt người mạo danh xã',
    'mạo danh công an thì báo ở đâu',
  ])('on what else follows from impersonation or forging is not answered with that fine: "%s"', (question) => {
    expect(ask(question).answer?.id).not.toBe(AGENCY_IMPERSONATION_FINE)
  })

  it.each([
    'mấy tuổi phải hỏi cháu',
    'đăng ảnh cháu mấy tuổi phải hỏi cháu',
    'bé nhiêu tuổi thì phải hỏi ý bé mới đăng hình',
    'tre may tuoi thi phai xin phep tre truoc khi dang anh',
  ])('on the age from which a child is asked names it: "%s"', (question) => {
    expect(ask(question).answer?.says.vi).toMatch(/từ đủ 7 tuổi/)
  })

  it.each([
    'mật khẩu wifi cơ quan là gì',
    'pass wifi ở xã đổi rồi hỏi ai',
    'wifi co quan yeu qua lam sao',
    'nghỉ phép năm được bao nhiêu ngày',
    'xin nghỉ phép thì làm đơn gửi ai',
  ])('on the house that no law covers is said to be outside: "%s"', (question) => {
    expect(ask(question)).toMatchObject({ answer: undefined, coverage: 'outside' })
  })

  it('about the picture of a chat is about private messages', () => {
    expect(ask('chụp màn hình nhóm lớp đem cho người khác coi').answer?.id).toBe('tin-nhan-rieng')
  })

  it('about a document leads to its provision, or to the one on its validity', () => {
    expect(ask('nghị định 147 quy định trẻ em lập tài khoản thế nào').found.hits[0]?.id).toBe('nd-147-2024.d23.k3')
    expect(ask('nghị định 13/2023 còn hiệu lực không').found.hits[0]?.id).toBe('nd-356-2025.d42.k2')
    expect(ask('nghị định 13/2023').found.hits[0]?.id).toBe('nd-13-2023')
  })

  it('on whether a document is still law gets no text that ended another one', () => {
    expect(ask('quy định 37 còn hiệu lực không').found.hits[0]?.id).toBe('qdtw-37-2021')
  })

  it('of somebody to whom it was done is not answered that it may be done', () => {
    expect(ask('đăng ảnh buổi lễ của trường được không').answer?.verdict).toBe('duoc')
    expect(ask('bị phụ huynh thưa vì đăng ảnh buổi lễ của trường').answer?.verdict).not.toBe('duoc')
  })

  it.each([
    ['phụ huynh cãi nhau với cô giáo trong nhóm lớp', 'lap-nhom'],
    ['gửi vị trí nhà bạn gái cũ cho người khác', 'noi-dung-khieu-dam'],
    ['tố vợ bạo hành con chó', 'clip-bao-luc-hoc-duong'],
    ['đăng bản án của người ta lên facebook', 'dang-lai-bai-bao'],
    ['tin giả dịch bệnh', 'lo-dang-tin-sai'],
  ])('is not answered by a topic whose matter it does not name: "%s"', (question, id) => {
    expect(ask(question).answer?.id).not.toBe(id)
  })

  it('puts the consequence it asks for first', () => {
    const first = (question: string) => {
      const { answer, found } = ask(question)
      return findProvisionById(answer?.provisions[0] ?? found.hits[0]!.id)!.subjects
    }
    expect(first('làm nhục người khác trên facebook phạt bao nhiêu tiền')).toContain('xu-phat')
    expect(first('làm nhục người khác trên facebook có đi tù không')).toContain('hinh-su')
  })

  it.each([
    'học sinh đạt giải có được đăng tên và trường không',
    'dang anh hoc sinh nhan thuong',
    'đăng danh sách học sinh có tên trường lớp được không',
    'đăng bảng điểm của học sinh được không',
  ])('on what a child’s consent allows has one answer, as the check says: "%s"', (question) => {
    expect(ask(question).answer).toMatchObject({ verdict: 'duoc' })
    expect(ask(question).answer!.says.vi).toMatch(/^Được, nếu cha mẹ .*trẻ từ đủ 7 tuổi.* đồng ý/)
  })

  it('does not list the provisions of its answer again', () => {
    const { answer, found } = ask('đăng ảnh học sinh nhận giải')
    expect(answer?.provisions[0]).toBe('nd-56-2017.d36')
    expect(found.hits.map(({ id }) => id)).toContain('nd-56-2017.d33')
    expect(found.hits.filter(({ id }) => answer?.provisions.includes(id))).toEqual([])
  })

  it('lists few results below its answer, none of another subject', () => {
    const { answer, found } = ask('đăng quyết định nội bộ lên trang cá nhân')
    expect(answer?.id).toBe('dang-cong-van')
    expect(found.hits.map(({ document }) => document?.id)).not.toContain('qd-423-2026')
    for (const [question] of ASKED) {
      const { answer, found } = ask(question)
      if (answer) expect(found.hits.length, question).toBeLessThanOrEqual(6)
    }
  })

  it('does not list below its answer what answers another question', () => {
    const { answer, found } = ask('đăng danh sách hộ nghèo')
    expect(answer?.id).toBe('danh-sach-dan')
    expect(found.hits.filter(({ id }) => id.startsWith('nd-56-2017'))).toEqual([])
  })

  it('of a past day is answered by the law of that day, or not at all', () => {
    expect(ask('tin giả phạt bao nhiêu', '2025-03-15').answer?.id).toBe('phat-tin-gia-2020')
    expect(ask('tin giả phạt bao nhiêu', '2026-06-30').answer?.says.vi).toContain('5 đến 10 triệu đồng')
    expect(ask('tin giả phạt bao nhiêu', '2026-09-01').answer?.id).toBe('phat-tin-gia')
    expect(ask('nhà báo hỏi có được trả lời không', '2025-03-15').answer).toBeUndefined()
    for (const day of ['2012-01-01', '2019-06-01', '2025-03-15', TODAY])
      for (const [question] of ASKED)
        for (const one of ask(question, day).answer?.provisions ?? []) {
          const { inForceFrom, inForceTo, issued } = findDocumentById(findProvisionById(one)!.document)!
          expect((inForceFrom ?? issued ?? day) <= day && day < (inForceTo ?? '9999'), `${one} on ${day}`).toBe(true)
        }
  })

  it.each([
    'xin nghỉ phép',
    'đổi bằng lái xe ở đâu',
    'chế độ thai sản của viên chức',
    'đảng viên sinh con thứ ba',
    'thủ tục cấp sổ đỏ',
    'tốc độ tối đa trong khu dân cư',
    'quà tết cấp trên',
    'sinh con nhỏ có được hoãn xét kỷ luật',
    'bị trù dập vì viết đơn tố thì ai che chở',
    'xin phiếu bầu cho ba tôi trên facebook',
    'đi làm mặc quần jean có được không',
    'cán bộ có được đi vũ trường không',
    'zzz',
  ])('"%s" is outside the library', (question) => {
    expect(ask(question)).toMatchObject({ coverage: 'outside', answer: undefined })
  })

  it('may be outside, though some provision is about the same thing', () => {
    expect(ask('trang của ủy ban xã có được chạy quảng cáo không')).toMatchObject({
      coverage: 'unsure',
      answer: undefined,
    })
  })

  it.each(['học thêm', 'hoc them', 'bán trú', 'thu quỹ', 'tăng lương', 'lệ phí cấp bản sao'])(
    '"%s" is of another matter, though some texts have its words apart from each other',
    (query) => {
      expect(ask(query)).toMatchObject({ coverage: 'outside', answer: undefined })
    },
  )

  it.each(['biển số xe', 'vneid', 'ba độ mật', 'con dấu', 'người phát ngôn', 'điều 16 luật 91', '999/2025'])(
    '"%s" names a thing and is not called outside',
    (query) => {
      expect(ask(query).coverage).not.toBe('outside')
    },
  )

  it('on the seal leads to the decree on clerical work, and a citation has no short answer', () => {
    expect(ask('con dấu').found.hits[0]?.id).toBe('nd-30-2020')
    expect(ask('điều 101 nghị định 15 phạt tin giả').answer).toBeUndefined()
  })
})

describe('the imported rules of the user’s agency', () => {
  const RULES = makeOwnRules('nhap-quy-che', 'Quy chế', 'Quy chế làm việc')
  const unit = (article: string, heading: string, text: string) => {
    return { id: `nhap-quy-che.d${article}`, path: { article }, heading, text }
  }
  const engine = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
  engine.addText(RULES, [
    unit('1', 'Trang phục', 'Mặc đồng phục ngày thứ Hai. Đeo bảng tên khi tiếp dân.'),
    unit(
      '2',
      'Thông tin',
      'Lưu hồ sơ vào tủ có khóa.\nKhông đưa tên người được trợ cấp, hộ cận nghèo lên mạng xã hội.',
    ),
    unit('3', 'Thời giờ', 'Trong giờ làm việc không kinh doanh, không bán hàng trên mạng.'),
    unit('4', 'Quà', 'Không nhận tiền, quà của người đến giải quyết việc.'),
    unit('5', 'Khoa nội', 'Không quay phim, chụp ảnh bệnh nhân rồi đăng lên mạng nếu họ chưa ký giấy đồng ý.'),
    unit('6', 'Văn thư', 'Không chụp công văn gửi ra ngoài khi chưa có ý kiến của lãnh đạo phòng.'),
  ])
  for (const _ of engine.buildInSteps());
  const askOwn = (query: string) =>
    askLibrary(query, engine, BUNDLED_LIBRARY, { today: TODAY, currentFirst: true, roles: [] })
  const quoted = (query: string) => askOwn(query).ownRules.map(({ id }) => id.replace('nhap-quy-che.', ''))

  it.each([
    ['công khai danh sách hộ cận nghèo được trợ cấp', 'd2'],
    ['cong khai danh sach ho can ngheo duoc tro cap', 'd2'],
    ['bán giày trên zalo trong giờ làm', 'd3'],
    ['có được nhận quà của người làm giấy tờ không', 'd4'],
    ['chụp ảnh bệnh nhân đăng facebook', 'd5'],
    ['quay phim người bệnh rồi đăng', 'd5'],
    ['chụp công văn gửi nhóm bạn', 'd6'],
    ['quay phim chụp ảnh người khác rồi đăng lên mạng', 'd5'],
  ])('are quoted for "%s"', (question, rule) => {
    expect(quoted(question)[0]).toBe(rule)
  })

  it.each([
    'chụp ảnh đồng nghiệp đăng facebook',
    'chup hinh hoc sinh dang len mang',
    'chụp ảnh lãnh đạo rồi đăng lên mạng',
    'chụp ảnh nhà báo gửi ra ngoài',
  ])('are not quoted for another person or paper than they name: "%s"', (question) => {
    expect(quoted(question)).toEqual([])
  })

  it.each([
    ['danh sách hộ cận nghèo theo quy chế xã mình', 'd2'],
    ['danh sách hộ cận nghèo theo quy định của cơ quan em', 'd2'],
    ['danh sach ho can ngheo theo quy uoc thon minh', 'd2'],
    ['hộ cận nghèo có được nêu tên theo hương ước ấp mình không', 'd2'],
    ['nội quy cơ quan em có cho bán hàng online trong giờ làm không', 'd3'],
    ['theo quy chế của đơn vị thì bán hàng trong giờ làm được không', 'd3'],
    ['trong nội quy, nhận quà của người đến giải quyết việc', 'd4'],
    ['chụp công văn theo quy chế cơ quan', 'd6'],
    ['đồng phục theo nội quy trường em', 'd1'],
    ['hộ cận nghèo theo quy ước thôn', 'd2'],
    ['ho can ngheo theo quy uoc thon minh', 'd2'],
  ])('are quoted where they are named, whatever their name is: "%s"', (question, rule) => {
    expect(quoted(question)[0]).toBe(rule)
  })

  describe('with a first day', () => {
    const askAbout = (
      today: string,
      past: boolean,
      dates: { issued?: string; inForceFrom?: string },
      question = 'bán giày trên mạng trong giờ làm việc',
    ) => {
      const dated = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
      const text = { ...RULES, facts: { ...RULES.facts, ...dates } }
      dated.addText(text, [unit('3', 'Thời giờ', 'Trong giờ làm việc không kinh doanh, không bán hàng trên mạng.')])
      for (const _ of dated.buildInSteps());
      const options = { today, past, actualDay: TODAY, currentFirst: true, roles: [] }
      const { ownRules, laterRules, found } = askLibrary(question, dated, BUNDLED_LIBRARY, options)
      const places = found.hits.flatMap(({ kind }, at) => (kind === 'imported' ? [at] : []))
      return {
        isQuoted: ownRules.length > 0,
        isListed: places.length > 0,
        isLast: places[0] === found.hits.length - 1,
        later: laterRules.map(({ hit, day }) => [hit.id, day]),
      }
    }

    it.each<[string, boolean, { issued: string; inForceFrom?: string }]>([
      ['2024-03-15', true, { issued: '2026-09-10' }],
      ['2026-09-12', true, { issued: '2026-09-10', inForceFrom: '2026-10-01' }],
      ['2026-09-12', false, { issued: '2026-09-10', inForceFrom: '2026-10-01' }],
    ])('are only listed on a day before it, last on a past day: %s, %s', (day, past, dates) => {
      const { isQuoted, isListed, isLast } = askAbout(day, past, dates)
      expect([isQuoted, isListed, isLast || !past]).toEqual([false, true, true])
    })

    it.each<[string, { issued: string; inForceFrom?: string }]>([
      ['2026-09-10', { issued: '2026-09-10' }],
      ['2026-10-01', { issued: '2026-09-10', inForceFrom: '2026-10-01' }],
    ])('are quoted from it on: %s', (day, dates) => {
      expect(askAbout(day, true, dates)).toMatchObject({ isQuoted: true, isListed: false, later: [] })
    })

    it.each<[string, { issued?: string; inForceFrom?: string }, string]>([
      ['2024-03-15', { issued: TODAY }, 'bán giày trên mạng trong giờ làm việc'],
      ['2024-03-15', { inForceFrom: '2024-03-16' }, 'theo quy chế cơ quan mình có được bán hàng trong giờ làm không'],
    ])('are known to have come later on a past day before it: %s, %o', (day, dates, question) => {
      expect(askAbout(day, true, dates, question).later).toEqual([['nhap-quy-che.d3', day]])
    })

    it.each<[string, boolean, { issued?: string; inForceFrom?: string }, string]>([
      ['that they do not answer', true, { issued: TODAY }, 'đăng ảnh con lên mạng'],
      ['before they are in force', true, { inForceFrom: '2999-01-01' }, 'bán giày trên mạng trong giờ làm việc'],
      ['without that day', true, {}, 'bán giày trên mạng trong giờ làm việc'],
      ['of no past day', false, { issued: TODAY }, 'bán giày trên mạng trong giờ làm việc'],
    ])('are not named as later for a question %s', (_, past, dates, question) => {
      expect(askAbout('2024-03-15', past, dates, question).later).toEqual([])
    })
  })

  it.each(['theo quy chế xã mình', 'nội quy cơ quan em', 'quy chế phát ngôn của bộ', 'tin giả theo nội quy cơ quan'])(
    'are not quoted by their name alone: "%s"',
    (question) => {
      expect(quoted(question)).toEqual([])
    },
  )

  it('are quoted by the passage that is about the question, below its short answer', () => {
    const { answer, ownRules, found } = askOwn('đăng danh sách hộ cận nghèo lên mạng xã hội')
    expect(answer?.id).toBe('danh-sach-dan')
    expect(ownRules.map(({ summary }) => summary)).toEqual([
      'Không đưa tên người được trợ cấp, hộ cận nghèo lên mạng xã hội.',
    ])
    expect(found.hits.map(({ id }) => id)).not.toContain('nhap-quy-che.d2')
  })

  it('answer alone what the library has no rules on', () => {
    const reply = askOwn('nhận quà của người đến làm giấy tờ')
    expect(reply).toMatchObject({ answer: undefined, coverage: 'covered', found: { hits: [] } })
    expect(reply.ownRules.map(({ id }) => id)).toEqual(['nhap-quy-che.d4'])
  })

  it.each(['tin giả phạt bao nhiêu', 'bị hack facebook thì báo ai', 'quay phim cảnh sát giao thông được không'])(
    'are not quoted for another question: "%s"',
    (question) => {
      expect(quoted(question)).toEqual([])
    },
  )
})
