// Pictures of pages with framed marks in many lines, gaps, inks and sizes, and of pages with frames around other words.

import { pickDifferent } from '../held-out/held-out-words.ts'
import { type PaperLayout, type PaperSet, type PaperTruth, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { chooseFrame, frameText } from './draw-frame.ts'

/** The words of one set. */
interface FrameWords {
  sentences: readonly string[]
  offices: readonly string[]
  titles: readonly string[]
  /** Words in a frame that mark no paper. */
  headings: readonly string[]
  /** Labels of form fields, and what is filled in. */
  fields: readonly (readonly [string, string])[]
  /** Rows of a table; its head first. */
  rows: readonly (readonly string[])[]
  /** Buttons of a screen. */
  buttons: readonly string[]
}

/** Lines of frames, in pixels. */
const LINES = [1, 2, 3, 4] as const

const MARKS: readonly { text: string; truth: Partial<PaperTruth> }[] = [
  { text: 'LƯU HÀNH NỘI BỘ', truth: { isInternal: true } },
  { text: 'MẬT', truth: { isInternal: true, grade: 'secret' } },
  { text: 'TỐI MẬT', truth: { isInternal: true, grade: 'top-secret' } },
  { text: 'TUYỆT MẬT', truth: { isInternal: true, grade: 'most-secret' } },
  { text: 'HỎA TỐC', truth: { urgency: 'express' } },
  { text: 'LƯU HÀNH NỘI BỘ', truth: { isInternal: true } },
]

const TUNING_WORDS: FrameWords = {
  sentences: [
    'Luống cải đầu bờ đã lên xanh, còn luống cuối phải tưới thêm vì đất cát.',
    'Hạt giống đợt hai về muộn ba ngày so với dự tính của tổ.',
    'Mưa kéo dài nên đất chưa đủ khô để xuống giống khoai tây.',
    'Máy bơm đã thay dây, chạy thử hai buổi đều ổn.',
    'Sâu tơ xuất hiện ở bốn luống, đã bắt tay và rắc tro bếp.',
    'Phân ủ đủ dùng cho cả vụ, phần dư để dành cho vườn cây ăn quả.',
    'Mái che phía tây bị tốc một góc, đã chằng lại bằng dây thép.',
  ],
  offices: ['TRẠM KHUYẾN NÔNG BẾN LÚA', 'TỔ TRỒNG RAU XÓM CẦU', 'VƯỜN ƯƠM ĐỒI CHÈ'],
  titles: ['TỔNG HỢP GIỐNG CÂY VỤ ĐÔNG', 'SỐ LUỐNG ĐÃ XUỐNG GIỐNG', 'LƯỢNG NƯỚC TƯỚI TRONG THÁNG'],
  headings: ['THÔNG BÁO', 'GIẤY MỜI', 'MẬT ONG HOA NHÃN', 'BẢNG GIÁ', 'MẶT TRƯỚC', 'KHẨN TRƯƠNG LÊN', 'BẢN SAO', 'MỚI'],
  fields: [
    ['Tên giống', 'Su hào tím'],
    ['Ngày gieo', '12/9/2026'],
    ['Số luống', '24'],
    ['Ghi chú', 'Tưới buổi sáng'],
  ],
  rows: [
    ['STT', 'Giống', 'Số luống', 'Ghi chú'],
    ['1', 'Su hào', '24', 'Đã trồng'],
    ['2', 'Bắp cải', '30', 'Chờ giống'],
    ['3', 'Cà rốt', '12', 'Đất mới'],
  ],
  buttons: ['Đăng nhập', 'Gửi', 'MUA NGAY', 'Hủy', 'TIẾP TỤC', 'Xem thêm'],
}

const HELD_OUT_WORDS: FrameWords = {
  sentences: [
    'Giếng phía đình cạn dần từ giữa tháng, mỗi sáng chỉ múc được vài chục thùng.',
    'Nước giếng trường trong trở lại sau khi nạo lớp bùn dày hai gang tay.',
    'Bờ kè đá đoạn gốc gạo lún nhẹ, đã đóng thêm cọc tre.',
    'Thước đo mới sơn vạch đỏ, đọc được từ xa mà không phải xuống bậc.',
    'Thuyền thúng số bốn rò nước ở mép, chờ trát lại bằng dầu rái.',
    'Triều lên sớm hơn mọi năm, bến phải dời cầu ván lên cao.',
    'Đêm rằm nước ngập bậc thứ ba rồi rút hết trước lúc gà gáy.',
    'Cát bồi ở cửa lạch dày thêm, thuyền nặng phải vòng phía nam.',
  ],
  offices: ['TỔ GIỮ GIẾNG LỘC UYÊN', 'BẾN THUYỀN CỬA VẠN', 'ĐỘI KÈ ĐÁ YÊN HẠC'],
  titles: ['THEO DÕI MỰC NƯỚC GIẾNG', 'SỐ THUYỀN QUA BẾN', 'ĐỘ LÚN CỦA KÈ QUÝ II'],
  headings: [
    'KÍNH MỜI',
    'THÔNG BÁO NGHỈ LỄ',
    'MẬT MÍA',
    'NỘI QUY BẾN THUYỀN',
    'MẬT ĐỘ CÂY TRỒNG',
    'TỐI NAY',
    'GIAO HÀNG HỎA TỐC',
    'TUYỆT VỜI',
    'HỌP NỘI BỘ LỚP',
    'ĐÃ NỘP',
    'MẪU SỐ 03',
  ],
  fields: [
    ['Họ và tên thuyền viên', 'Chưa phân công'],
    ['Loại thuyền', 'Thúng tre'],
    ['Mức nước (cm)', '215'],
    ['Ý kiến', 'Nên nạo vét lại'],
  ],
  rows: [
    ['TT', 'Giếng', 'Mực nước', 'Mặt đáy'],
    ['1', 'Giếng Làng', '3,2 m', 'Cát'],
    ['2', 'Giếng Chùa', '4,1 m', 'Sỏi'],
    ['3', 'Giếng Mới', '2,7 m', 'Đá'],
    ['4', 'Giếng Trường', '5,0 m', 'Bùn'],
  ],
  buttons: ['Tham gia', 'BỎ QUA', 'Chia sẻ', 'LƯU', 'Nội bộ nhóm', 'TẢI VỀ'],
}

/** The page around a frame: widths from those of a telephone's screen to those of a scan. */
function makePage(words: PaperWords, make: (base: number) => string): { html: string; width: number; height: number } {
  const width = words.pick([600, 760, 900, 1200, 1600, 2000])
  const base = Math.max(14, Math.round(width / words.between(38, 54)))
  const height = Math.round(width * words.pick([0.75, 1.1, 1.4]))
  const html = `<main style="box-sizing:border-box;width:${width}px;height:${height}px;overflow:hidden;background:#fff;
    color:#111;padding:${2 * base}px ${3 * base}px;font-size:${base}px;line-height:1.35">${make(base)}</main>`
  return { html, width, height }
}

const makeBody = (words: PaperWords, { sentences }: FrameWords) =>
  Array.from(
    { length: words.between(2, 4) },
    () => `<p>${pickDifferent(words, sentences, words.between(1, 3)).join(' ')}</p>`,
  ).join('')

function makeMarkLayouts(set: FrameWords): PaperLayout[] {
  return LINES.flatMap((line) =>
    MARKS.map(
      ({ text, truth }, at): PaperLayout => ({
        name: `mark ${at + 1} in ${line} px`,
        weight: 1,
        make(words) {
          const place = words.pick(['left', 'right', 'center', 'beside'] as const)
          const page = makePage(words, (base) => {
            const mark = frameText(words, text, chooseFrame(words, line, base))
            const office = `<b>${words.pick(set.offices)}</b>`
            const title = `<h2 style="text-align:center">${words.pick(set.titles)}</h2>`
            const head =
              place === 'beside'
                ? `<div style="display:flex;justify-content:space-between;align-items:center">${office}${mark}</div>`
                : `${words.happens(2) ? `<div>${office}</div>` : ''}<p style="text-align:${place}">${mark}</p>`
            return `${head}${title}${makeBody(words, set)}`
          })
          return { ...PLAIN_TRUTH, ...truth, kind: 'plan-draft', ...page }
        },
      }),
    ),
  )
}

function makeOtherLayout(name: string, make: (words: PaperWords, base: number) => string): PaperLayout {
  return {
    name,
    weight: 4,
    make: (words) => ({
      ...PLAIN_TRUTH,
      kind: 'poster',
      isOrdinary: true,
      ...makePage(words, (base) => make(words, base)),
    }),
  }
}

function makeOtherLayouts(set: FrameWords): PaperLayout[] {
  const title = (words: PaperWords) => `<h2 style="text-align:center">${words.pick(set.titles)}</h2>`
  const border = (words: PaperWords) =>
    `border:${words.pick([1, 1, 2, 3])}px solid ${words.pick(['#000', '#444', '#999'])}`
  return [
    makeOtherLayout('framed heading', (words, base) => {
      const frame = chooseFrame(words, words.pick(LINES), base)
      return `<p style="text-align:center">${frameText(words, words.pick(set.headings), frame)}</p>${makeBody(words, set)}`
    }),
    makeOtherLayout('ruled table', (words, base) => {
      const cell = `${border(words)};padding:${words.pick([2, 4, 8])}px ${words.pick([4, 8, 14])}px`
      const rows = set.rows.map((row) => `<tr>${row.map((text) => `<td style="${cell}">${text}</td>`).join('')}</tr>`)
      const size = `font-size:${base}px;border-collapse:${words.pick(['collapse', 'separate'])}`
      return `${title(words)}<table style="${size}">${rows.join('')}</table>${makeBody(words, set)}`
    }),
    makeOtherLayout('form fields', (words) => {
      const box = `${border(words)};padding:${words.pick([2, 4, 8])}px;min-width:45%;display:inline-block`
      const fields = set.fields.map(([label, value]) => `<p>${label}: <span style="${box}">${value}</span></p>`)
      return `${title(words)}${fields.join('')}${makeBody(words, set)}`
    }),
    makeOtherLayout('buttons of a screen', (words) => {
      const box = `${border(words)};padding:${words.pick([4, 8])}px 12px;margin:6px;display:inline-block;border-radius:${words.pick([0, 3, 8])}px`
      const buttons = set.buttons.map((text) => `<span style="${box}">${text}</span>`).join(' ')
      return `${title(words)}<div>${buttons}</div>${makeBody(words, set)}`
    }),
  ]
}

const makeFrameSet = (words: FrameWords, fonts: readonly string[]): PaperSet => ({
  layouts: [...makeMarkLayouts(words), ...makeOtherLayouts(words)],
  fonts,
  scale: 1,
  variants: ['clean', 'jpeg40', 'clean', 'screen'],
})

/** The sets by name: one for tuning, and one that is looked at only to measure. */
export const FRAME_SETS: Readonly<Record<string, PaperSet>> = {
  'frames-tuning': makeFrameSet(TUNING_WORDS, ['Liberation Serif', 'DejaVu Serif', 'Noto Sans']),
  'frames-heldout': makeFrameSet(HELD_OUT_WORDS, ['Noto Serif', 'Liberation Sans', 'DejaVu Sans', 'Liberation Serif']),
}
