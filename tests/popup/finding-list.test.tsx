// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { listCardLevels } from '../../components/compose/list-card-levels.ts'
import { FindingList } from '../../components/findings/FindingList.tsx'
import type { ListedFinding } from '../../components/findings/FindingListItem.tsx'
import { groupListedFindings } from '../../components/findings/group-listed-findings.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'

const PHONES = ['0912 345 670', '0912 345 671', '0912 345 672']
const make = (phrase: string, message = 'phone', level: ListedFinding['level'] = 'warn'): ListedFinding => {
  return { check: 'personal-data', level, message, phrase, provisions: ['luat-91-2025.d16'] }
}
const show = (findings: readonly ListedFinding[]) =>
  act(() =>
    render(
      <FindingList findings={findings} unavailable={[]} language="vi" onProvision={() => undefined} />,
      document.body,
    ),
  )
const read = () => [...document.querySelectorAll('.list > li')].map((each) => each.textContent)
const readPhrases = () => [...document.querySelectorAll('.alike li')].map((each) => each.textContent)

afterEach(() => act(() => render(null, document.body)))

describe('the findings in the popup', () => {
  it('are one from three alike on, with the number of places and each of them', async () => {
    await show([...PHONES.map((phrase) => make(phrase)), make('Lê Lợi 12', 'address')])
    expect(read()).toHaveLength(2)
    expect(read()[0]).toContain('3 số điện thoại')
    expect(read()[0]).toContain('0912 345 670 và 2 chỗ khác')
    expect(read()[0]).toContain('Có dấu hiệu là số riêng của nhiều người.')
    expect(readPhrases()).toEqual(PHONES)
    expect(read()[1]).toContain('Lê Lợi 12')
  })

  it('lead to their place in the page, a group to that of its first; a pasted text has none', async () => {
    const shown: string[] = []
    const findings = [...PHONES.map((phrase) => make(phrase)), make('Lê Lợi 12', 'address')]
    const rest = { findings, unavailable: [], language: 'vi', onProvision: () => undefined } as const
    await act(() => render(<FindingList {...rest} onShow={({ phrase }) => shown.push(phrase)} />, document.body))
    const buttons = () => [...document.querySelectorAll('button')].filter((each) => /trong bài$/.test(each.textContent))
    for (const each of buttons()) each.click()
    expect(shown).toEqual([PHONES[0], 'Lê Lợi 12'])
    await show(findings)
    expect(buttons()).toEqual([])
  })

  it('count as the cards of the page do: many places of one kind are one', () => {
    const many = Array.from({ length: 8 }, (_, at) => [
      make(`091200000${at}`),
      make(`07920101234${at}`, 'identity', 'stop'),
    ])
    const findings = [...many.flat(), make('Lê Lợi 12', 'address')]
    const onPage = listCardLevels(findings.map((finding, id) => ({ ...finding, id }) as unknown as TrackedFinding))
    expect(groupListedFindings(findings)).toHaveLength(3)
    expect(onPage).toHaveLength(3)
  })

  it('of a file say what to do with the file, and are one from two alike on with the first three in sight', async () => {
    const inFile = (phrase: string, message = 'phone') => ({ ...make(phrase, message), inFile: 'content' as const })
    await show([...[...PHONES, '0912 345 673'].map((phrase) => inFile(phrase)), inFile('Lê Lợi 12', 'address')])
    expect(read()[0]).toContain('4 số điện thoại')
    expect(read()[0]).toContain(`${PHONES.join(', ')} và 1 chỗ khác`)
    expect(read()[0]).toContain('Chỉ nên đăng tệp khi từng người đồng ý')
    expect(read()[1]).toContain('Nên bỏ số nhà, ngõ, hẻm trong tệp')
    await show(PHONES.slice(0, 2).map((phrase, at) => ({ ...inFile(phrase), place: `Trang ${at + 1}` })))
    expect(read()).toHaveLength(1)
    expect(read()[0]).toContain('2 số điện thoại')
    expect(document.querySelector('.list > li > .muted')!.textContent).toBe('Trang 1, Trang 2')
    await show([{ ...make('mật.pdf', 'file', 'stop'), check: 'secret-marking', inFile: 'name' }])
    expect(read()[0]).toContain('Tên tệp có chữ chỉ độ mật.')
  })

  it('of the text and of a file are apart, each said in its words, also when both are of a kind', async () => {
    const [first, ...others] = PHONES.map((phrase) => make(phrase))
    await show([first!, ...others.map((finding) => ({ ...finding, inFile: 'content' as const }))])
    expect(read()).toHaveLength(2)
    expect(read()[0]).toContain(PHONES[0])
    expect(read()[0]).not.toContain('tệp')
    expect(read()[1]).toContain('2 số điện thoại')
    expect(read()[1]).toContain('Chỉ nên đăng tệp khi từng người đồng ý')
    await show([first!, { ...first!, inFile: 'content' }, make('0891', 'identity', 'stop')])
    expect(read().map((each) => each!.includes('tệp'))).toEqual([false, false, true])
    expect(read()[0]).toContain('Dừng lại')
  })

  it('of the files of a draft name their file, one group for each, and lead to the file', async () => {
    const inFile = (phrase: string, file: string) => ({ ...make(phrase), inFile: 'content' as const, file })
    const shown: (string | undefined)[] = []
    const findings = [
      inFile(PHONES[0]!, 'lich-truc.jpg'),
      inFile(PHONES[1]!, 'lich-truc.jpg'),
      inFile(PHONES[0]!, 'so-lien-lac.docx'),
      make('Lê Lợi 12', 'address'),
    ]
    const rest = { findings, unavailable: [], language: 'vi', onProvision: () => undefined } as const
    await act(() => render(<FindingList {...rest} onShow={({ file }) => shown.push(file)} />, document.body))
    expect(read().map((each) => /Tệp: \S+\.(?:jpg|docx)/.exec(each!)?.[0])).toEqual([
      undefined,
      'Tệp: lich-truc.jpg',
      'Tệp: so-lien-lac.docx',
    ])
    const buttons = [...document.querySelectorAll('button')].filter((each) => /trong bài$/.test(each.textContent))
    expect(buttons.map((each) => each.textContent)).toEqual([
      'Xem chỗ này trong bài',
      'Xem tệp trong bài',
      'Xem tệp trong bài',
    ])
    for (const each of buttons) each.click()
    expect(shown).toEqual([undefined, 'lich-truc.jpg', 'so-lien-lac.docx'])
  })

  it('begin with the highest level', async () => {
    await show([
      make('a@vd.vn', 'email', 'note'),
      ...PHONES.map((phrase) => make(phrase)),
      make('0891', 'identity', 'stop'),
    ])
    expect(read().map((each) => /Dừng lại|Cảnh báo|Gợi ý/.exec(each!)?.[0])).toEqual(['Dừng lại', 'Cảnh báo', 'Gợi ý'])
  })

  it('count places, also of the same words', async () => {
    await show([PHONES[0], PHONES[0], PHONES[1]].map((phrase) => make(phrase!)))
    expect(read()[0]).toContain('3 số điện thoại')
    expect(readPhrases()).toEqual([PHONES[0], PHONES[0], PHONES[1]])
  })

  it('are single below that, the same words once', async () => {
    await show([make(PHONES[0]!), make(PHONES[0]!), make('089199000000', 'identity', 'stop')])
    expect(read()).toHaveLength(2)
    expect(document.querySelector('.alike')).toBeNull()
  })

  it('cite a provision with a capital, as the rules of the agency below it are', async () => {
    await show([{ ...make(PHONES[0]!), provisions: ['luat-116-2025.d7.k2.dd'] }])
    expect(document.querySelector('.cite button')!.textContent).toMatch(/^Điểm\sđ khoản\s2 Điều\s7 /u)
  })

  it('are not mixed with those of another level', async () => {
    await show([make(PHONES[0]!), make(PHONES[1]!, 'phone', 'note'), make(PHONES[2]!)])
    expect(read()).toHaveLength(3)
  })
})
