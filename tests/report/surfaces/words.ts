// Invented people and texts, the same ones for the same seed, and never the same twice on a page.

const FAMILIES = ['Đào', 'Bùi', 'Hồ', 'Lê', 'Ngô', 'Tạ', 'Mạc', 'Cù', 'Kha', 'Lương', 'Nghiêm', 'Quách', 'Uông', 'Sầm']
const MIDDLES = ['Văn', 'Thị', 'Đình', 'Ngọc', 'Bá', 'Kim', 'Gia', 'Thế', 'Vào', 'Của']
const GIVEN = ['Sông', 'Núi', 'Mưa', 'Nắng', 'Suối', 'Đồng', 'Gió', 'Mây', 'Đồi', 'Bến', 'Lúa', 'Trăng', 'Vườn', 'Chè']
const SUBJECTS = [
  'Trạm y tế xã',
  'Chợ phiên',
  'Trường cấp hai',
  'Đập thượng nguồn',
  'Nhà văn hoá',
  'Bến đò',
  'Tổ dân phố',
]
const VERBS = ['dời sang', 'đóng cửa ở', 'phát quà tại', 'sửa đường vào', 'họp dân ở', 'bán vé cho']
const PLACES = ['sân đình', 'xóm Đồi', 'bờ ao làng', 'ngã ba cầu', 'đầu thôn', 'bãi bồi']
const TAILS = ['nhé bà con', 'từ sáng mai', 'đừng nghe tin đồn 😱', 'ai biết thì bảo nhau', 'xem kỹ rồi hãy chia sẻ']
const DAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** A source of invented words. */
export interface Words {
  /** A whole number from 0 to below a limit. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** Whether something happens that happens once in so many times. */
  happens(once: number): boolean
  /** A number that this source gives only once. */
  id(): number
  name(): string
  sentence(): string
  /** A full time, as a page shows it when the pointer is on the short one. */
  time(): string
  /** A word of letters and digits in no order, as pages shuffle their times. */
  glyphs(): string[]
}

/** Creates a source of invented words. */
export function createWords(seed: number): Words {
  let state = seed >>> 0
  const next = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(from: readonly T[]) => from[below(from.length)]!
  let lastId = 70_000 + below(1000)
  const id = () => ++lastId
  const used = new Set<string>()
  const name = (): string => {
    const made = `${pick(FAMILIES)} ${pick(MIDDLES)} ${pick(GIVEN)}${used.size > 500 ? ` ${id()}` : ''}`
    if (used.has(made)) return used.size > 400 ? `${made} ${id()}` : name()
    used.add(made)
    return made
  }
  return {
    below,
    pick,
    happens: (once) => below(once) === 0,
    id,
    name,
    sentence: () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(PLACES)} số ${id()} ${pick(TAILS)}`,
    time: () => `${pick(DAYS)}, ${1 + below(28)} tháng ${1 + below(12)} 2026 lúc ${10 + below(14)}:${10 + below(50)}`,
    glyphs: () => Array.from({ length: 12 + below(8) }, () => pick([...'odSpontsre5l5f0i12gaụ'])),
  }
}
