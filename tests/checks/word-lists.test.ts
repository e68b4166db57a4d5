import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlaggedWord, WordLists } from '../../utils/checks/check-contract.ts'
import { checkWithLists } from '../../utils/checks/check-with-lists.ts'
import { checkDraft, type DraftCache } from '../../utils/checks/index.ts'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import { createTextDraft, OWN_WORDS } from '../../utils/draft.ts'

const EMPTY: WordLists = { never: [], flagged: [], agency: [] }
const find = (text: string, words: Partial<WordLists>, cache?: DraftCache) =>
  checkWithLists(createTextDraft(text), { words: { ...EMPTY, ...words } }, { cache }).findings
const flag = (phrase: string, level: FlaggedWord['level'] = 'warn', note = ''): FlaggedWord => ({ phrase, level, note })

describe('words that are never pointed out', () => {
  const PHONE = 'Gọi cho chị Sáu, số 0912 345 678 nhé'

  it('are pointed out without the list', () => {
    expect(find(PHONE, {}).map(({ check }) => check)).toEqual(['personal-data'])
  })

  it('silence what lies inside them, in any case and spacing', () => {
    expect(find(PHONE, { never: ['số 0912 345 678'] })).toEqual([])
    expect(find('Quán Ông Tám  CHỬI mở cửa lại. Đồ khốn nạn', { never: ['ông tám chửi', 'đồ khốn nạn'] })).toEqual([])
  })

  it('leave alone what only overlaps them', () => {
    expect(find(PHONE, { never: ['0912 345'] })).toEqual(find(PHONE, {}))
    expect(find(PHONE, { never: ['chị Sáu'] })).toEqual(find(PHONE, {}))
  })

  it('are found in a draft without diacritics by their words without them', () => {
    const text = 'quan ong tam khon nan mo cua lai roi ba con oi'
    expect(find(text, {}).length).toBeGreaterThan(0)
    expect(find(text, { never: ['Ông Tám Khốn Nạn'] })).toEqual([])
  })
})

describe('words that are always pointed out', () => {
  it('come at their level with the note, without a provision', () => {
    const text = 'Tuần sau khởi công dự án Sông Xanh ở xã.'
    const [finding, ...others] = find(text, { flagged: [flag('dự án sông xanh', 'stop', 'Chưa công bố')] })
    expect(finding).toMatchObject({ check: OWN_WORDS, message: 'own', level: 'stop', note: 'Chưa công bố' })
    expect(text.slice(finding!.start, finding!.end)).toBe('dự án Sông Xanh')
    expect(finding!.provisions).toEqual([])
    expect(others).toEqual([])
  })

  it('are words, not parts of one, and keep their diacritics', () => {
    const flagged = [flag('mai')]
    expect(find('Mài dao, máy cày, mái nhà, maiphone', { flagged })).toEqual([])
    expect(find('Hẹn mai nhé.', { flagged })).toHaveLength(1)
  })

  it('say whether the user or the organisation has listed them; the organisation comes first', () => {
    const found = find('Hoa sữa và hoa lan.', {
      flagged: [flag('hoa sữa', 'note'), flag('hoa lan', 'note')],
      agency: [flag('hoa sữa', 'warn')],
    })
    expect(found.map(({ message, level }) => [message, level])).toEqual([
      ['agency', 'warn'],
      ['own', 'note'],
    ])
    for (const language of ['vi', 'en'] as const)
      for (const { message } of found) expect(getSourceMessages(OWN_WORDS)[language].messages[message]).toBeDefined()
  })

  it('are not pointed out inside a word that never is', () => {
    expect(find('Trường Hoa Sữa khai giảng.', { flagged: [flag('hoa sữa')], never: ['trường hoa sữa'] })).toEqual([])
  })

  it('stay in the order of the text among the findings of the checks', () => {
    const text = 'Hoa sữa. Số của chị Sáu là 0912 345 678. Hoa sữa.'
    const found = find(text, { flagged: [flag('hoa sữa')] })
    expect(found.map(({ check }) => check)).toEqual([OWN_WORDS, 'personal-data', OWN_WORDS])
  })

  it('are found with other characters between or around their words', () => {
    expect(find('Mã {a|b} đã đổi.', { flagged: [flag('{a|b}')] })).toHaveLength(1)
    expect(find('Ký hiệu K15-B và c&a nhé.', { flagged: [flag('K15-B'), flag('C&A')] })).toHaveLength(2)
    expect(find('Ký hiệu K15-BX và XC&A nhé.', { flagged: [flag('K15-B'), flag('C&A')] })).toEqual([])
    expect(find('gap o duong c&a da doi ten', { flagged: [flag('đường C&A')] })).toHaveLength(1)
  })

  it('are found after an edit as in a fresh run', () => {
    const cache: DraftCache = {}
    const words = { ...EMPTY, flagged: [flag('hoa sữa')] }
    const run = (text: string, kept?: DraftCache) =>
      checkWithLists(createTextDraft(text), { words }, { cache: kept }).findings
    run('Hoa sữa.\nHoa lan.', cache)
    expect(run('Hoa sữa.\nHoa sữa và hoa lan.', cache)).toEqual(run('Hoa sữa.\nHoa sữa và hoa lan.'))
  })
})

describe('empty lists', () => {
  it('change no finding', () => {
    const text = 'Gọi cho chị Sáu, số 0912 345 678 nhé'
    expect(find(text, {})).toEqual(checkDraft(createTextDraft(text)))
  })
})

it('accepts any list and any text, and returns spans inside the text', () => {
  const phrases = fc.array(fc.string({ maxLength: 20, unit: 'binary' }), { maxLength: 5 })
  fc.assert(
    fc.property(phrases, phrases, fc.string({ maxLength: 80, unit: 'binary' }), (never, flagged, text) => {
      const whole = [text, ...flagged].join(' ')
      for (const { start, end } of find(whole, { never, flagged: flagged.map((phrase) => flag(phrase)) })) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(whole.length)
      }
    }),
    { numRuns: 200 },
  )
})
