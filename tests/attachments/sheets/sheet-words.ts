// A source of invented people and of the words of sheets: the same ones for the same seed.

const FAMILIES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Đào Lương Tạ Giàng Lò Thạch'.split(
    ' ',
  )
const MIDDLES = 'Văn Thị Đình Ngọc Bá Kim Gia Thế Thanh Minh Hữu Xuân Thu Quốc'.split(' ')
const GIVEN = 'Sông Núi Mưa Nắng Suối Đồng Gió Mây Đồi Bến Lúa Trăng Vườn Chè Sen Mận Bưởi Khế Cau Trầu'.split(' ')
const PLACES = 'Bãi Bồi,Xóm Đồi,Suối Chè,Bến Lúa,Đồng Mận,Vườn Cau,Hồ Sen,Gò Trăng'.split(',')
const PROVINCES = '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 79 92 96'.split(
  ' ',
)
const MOBILE_HEADS = '032 035 038 070 077 081 085 090 091 094 096 098'.split(' ')

/** A source of what the cells of sheets hold. */
export interface SheetWords {
  below(limit: number): number
  between(from: number, to: number): number
  pick<T>(from: readonly T[]): T
  /** Whether something happens that happens once in so many times. */
  happens(once: number): boolean
  name(): string
  identity(): string
  oldIdentity(): string
  phone(): string
  landline(): string
  account(): string
  healthCard(): string
  insurance(): string
  birth(fromYear?: number, toYear?: number): string
  date(year?: number): string
  address(): string
  village(): string
  amount(): string
  mark(): string
  place(): string
}

/** Creates a source. */
export function createSheetWords(seed: number): SheetWords {
  let state = seed >>> 0
  const next = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const between = (from: number, to: number) => from + below(to - from + 1)
  const pick = <T>(from: readonly T[]) => from[below(from.length)]!
  const happens = (once: number) => below(once) === 0
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('')
  const two = (value: number) => String(value).padStart(2, '0')
  const date = (year = 2026) => `${two(between(1, 28))}/${two(between(1, 12))}/${year}`
  const place = () => pick(PLACES)
  const village = () => `${pick(['Thôn', 'Ấp', 'Tổ dân phố', 'Khu', 'Xóm'])} ${between(1, 12)}`
  return {
    below,
    between,
    pick,
    happens,
    name: () =>
      [pick(FAMILIES), ...(happens(6) ? [] : [pick(MIDDLES)]), ...(happens(5) ? [pick(GIVEN)] : []), pick(GIVEN)].join(
        ' ',
      ),
    identity: () => `0${pick(PROVINCES)}${pick(['0', '1'])}${between(40, 99)}${digits(6)}`,
    oldIdentity: () => `${between(1, 3)}${digits(8)}`,
    phone: () => `${pick(MOBILE_HEADS)}${digits(7)}`,
    landline: () => `02${between(10, 99)}${between(3, 7)}${digits(6)}`,
    account: () => `${pick(['1903', '0071', '2150', '4510', '6', '10'])}${digits(between(7, 9))}`,
    healthCard: () => `${pick(['GD', 'HN', 'TE', 'DN', 'HT'])}${between(1, 5)}${pick(PROVINCES)}${digits(10)}`,
    insurance: () => `${between(10, 99)}${digits(8)}`,
    birth: (from = 1940, to = 2018) => date(between(from, to)),
    date,
    address: () =>
      pick([
        () => `Số ${between(1, 200)} đường ${place()}, phường ${place()}`,
        () => `${village()}, xã ${place()}`,
        () => `${between(1, 90)}/${between(1, 9)} hẻm ${place()}, khóm ${between(1, 6)}`,
        () => `Tổ ${between(1, 9)}, ${village()}`,
      ])(),
    village,
    amount: () => `${between(1, 9)}${pick(['', '.250', '.500', '.000'])}.000`,
    mark: () => pick([`${between(3, 9)}.${below(10)}`, String(between(4, 10)), `${between(4, 9)}.5`]),
    place,
  }
}
