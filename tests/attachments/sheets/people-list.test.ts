import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { findPeopleList, type PeopleList } from '../../../utils/attachments/people-list.ts'
import { FURTHER_LISTS, FURTHER_OTHERS, FURTHER_PUBLIC } from './further-tuning-sheets.ts'
import { HELD_OUT_LISTS, HELD_OUT_OTHERS, HELD_OUT_PUBLIC } from './held-out-sheets.ts'
import { LATER_LISTS, LATER_OTHERS } from './later-tuning-sheets.ts'
import { createSheetWords } from './sheet-words.ts'
import { type SheetKind, TUNING_LISTS, TUNING_OTHERS, TUNING_PUBLIC } from './tuning-sheets.ts'

/** The sheets of each kind. */
const SHEETS = 10

/** Counts the sheets of some kinds, by what was found. */
function countFound(kinds: readonly SheetKind[], firstSeed: number): { strong: number; weak: number; none: number } {
  const count = { strong: 0, weak: 0, none: 0 }
  for (const kind of kinds) {
    for (let seed = firstSeed; seed < firstSeed + SHEETS; seed++) {
      count[findPeopleList(kind.make(createSheetWords(seed)))?.strength ?? 'none']++
    }
  }
  return count
}

const describeColumns = (list: PeopleList | null) => list?.columns.map(({ kind, index }) => `${index} ${kind}`)

describe('findPeopleList on generated sheets', () => {
  it.each([
    ['tuning', TUNING_LISTS, 1],
    ['further tuning', FURTHER_LISTS, 1_000],
    ['later tuning', LATER_LISTS, 2_000],
    ['held-out', HELD_OUT_LISTS, 40_000],
  ])('finds at least .95 of the lists of the %s set', (_, kinds, seed) => {
    const { strong } = countFound(kinds, seed)
    expect(strong / (kinds.length * SHEETS)).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['tuning', TUNING_OTHERS, 1],
    ['further tuning', FURTHER_OTHERS, 1_000],
    ['later tuning', LATER_OTHERS, 2_000],
    ['held-out', HELD_OUT_OTHERS, 40_000],
  ])('finds at most .02 of the ordinary sheets of the %s set, weak ones too', (_, kinds, seed) => {
    const { strong, weak } = countFound(kinds, seed)
    expect((strong + weak) / (kinds.length * SHEETS)).toBeLessThanOrEqual(0.02)
  })

  it('finds the phones of an office as weak', () => {
    const { strong, weak, none } = countFound([...TUNING_PUBLIC, ...FURTHER_PUBLIC, ...HELD_OUT_PUBLIC], 40_000)
    expect(strong / (strong + weak + none)).toBeLessThanOrEqual(0.02)
    expect(weak / (strong + weak + none)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('findPeopleList', () => {
  const people = [
    ['1', 'Lê Thị Sông', '001188001234', '0912 345 678'],
    ['2', 'Bùi Văn Núi', '001077004321', '0987 654 321'],
    ['3', "H'Mai Niê", '066190005678', ''],
  ]

  it('names the columns, their headings and the rows', () => {
    const rows = [['DANH SÁCH'], [], ['STT', 'Họ và tên', 'Số CCCD', 'SĐT'], ['(1)', '(2)', '(3)', '(4)'], ...people]
    expect(findPeopleList(rows)).toEqual({
      columns: [
        { kind: 'name', index: 1, header: 'Họ và tên' },
        { kind: 'identity', index: 2, header: 'Số CCCD' },
        { kind: 'phone', index: 3, header: 'SĐT' },
      ],
      rowCount: 3,
      headerRow: 2,
      strength: 'strong',
    })
  })

  it('joins merged headings with those under them', () => {
    const rows = [
      ['TT', 'Học sinh', 'Điểm', '', 'Ghi chú'],
      ['', '', 'Toán', 'Văn', ''],
      ...['Lê Thị Sông', 'Bùi Văn Núi', 'Tạ Kim Mây'].map((name, i) => [`${i + 1}`, name, '8.5', '7', '']),
    ]
    const list = findPeopleList(rows)
    expect(describeColumns(list)).toEqual(['1 name', '2 mark', '3 mark'])
    expect(list?.columns.map(({ header }) => header)).toEqual(['Học sinh', 'Điểm Toán', 'Điểm Văn'])
  })

  it('finds names in capitals, in small letters, without marks and divided into two columns', () => {
    const write = (change: (name: string) => string) =>
      findPeopleList([
        ['Họ và tên', 'CMND'],
        ...['Lê Thị Sông', 'Bùi Văn Núi', 'Tạ Kim Mây'].map((name, i) => [change(name), `18188342${i}`]),
      ])
    const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')
    for (const change of [(name: string) => name.toUpperCase(), (name: string) => name.toLowerCase(), withoutMarks])
      expect(describeColumns(write(change))).toEqual(['0 name', '1 identity'])
    const divided = [
      ['Họ đệm', 'Tên', 'Ngày sinh'],
      ['Lê Thị', 'Sông', '2/3/2014'],
      ['Bùi', 'Núi', '5/11/2014'],
      ['Tạ Kim', 'Mây', '9/9/2014'],
    ]
    expect(describeColumns(findPeopleList(divided))).toEqual(['0 name', '2 birth'])
  })

  it('finds what programs export: dates of birth by the year first, and passwords', () => {
    const rows = [
      ['MSSV', 'Họ tên', 'Ngày sinh(YYYY-MM-DD)', 'Email', 'Mật khẩu'],
      ...['Lê Thị Sông', 'Bùi Văn Núi', 'Tạ Kim Mây'].map((name, i) => [
        `B210${i}`,
        name,
        `200${i}-03-02`,
        `a${i}@vidu.vn`,
        `x8k${i}q`,
      ]),
    ]
    const list = findPeopleList(rows)
    expect(describeColumns(list)).toEqual(['1 name', '2 birth', '3 email', '4 secret'])
    expect(list?.strength).toBe('strong')
  })

  it('finds identity numbers without names, also without their first zero', () => {
    const rows = ['01188001234', '01077004321', '66190005678'].map((digits) => [`0${digits}`, 'x'])
    expect(describeColumns(findPeopleList(rows))).toEqual(['0 identity'])
    const lost = ['79188001234', '31077004321', '66190005678'].map((digits) => [digits, 'x'])
    expect(describeColumns(findPeopleList(lost))).toEqual(['0 identity'])
  })

  it('finds no list in fewer than three people, names only, blank sheets and other tables', () => {
    expect(findPeopleList([['Họ tên', 'CCCD'], ...people.slice(0, 2).map((row) => row.slice(1, 3))])).toBeNull()
    expect(findPeopleList([['Họ tên'], ...people.map((row) => [row[1]!])])).toBeNull()
    expect(findPeopleList([])).toBeNull()
    expect(findPeopleList([[], ['']])).toBeNull()
    const streets = people.map((row) => [row[1]!, '0912345678'])
    expect(findPeopleList([['Tên đường', 'Mã'], ...streets])).toBeNull()
  })

  it('counts all rows with a person in a sheet of 20,000 rows, in less than a second', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      ...people[i % 2]!,
      ...Array.from({ length: 16 }, () => 'x y'),
    ])
    const words = createSheetWords(1)
    for (const row of rows) row[1] = words.name()
    const clock = startThreadClock()
    expect(findPeopleList(rows)).toMatchObject({ rowCount: 20_000, strength: 'strong' })
    expect(clock()).toBeLessThan(1_000)
  })
})
