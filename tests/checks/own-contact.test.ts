import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { type CheckChoices, checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { LATER_OTHERS_CONTACTS, LATER_OWN_CONTACTS, OTHERS_CONTACTS, OWN_CONTACTS } from './contact-lines.ts'

const tagger = openShippedTagger()
const find = (text: string, choices: CheckChoices = {}) =>
  checkDraft(createTextDraft(text), choices, { tagger }).filter(({ check }) => check === 'personal-data')
const isLoud = (text: string) => find(text).some(({ level }) => level !== 'note')
const findMessages = (text: string) => find(text).map(({ message, level }) => [message, level])

describe('a phone number in public', () => {
  it('of somebody else is never taken for the writer’s', () => {
    expect([...OTHERS_CONTACTS, ...LATER_OTHERS_CONTACTS].filter((text) => !isLoud(text))).toEqual([])
  })

  it('that the writer gives to be called is a note, with few exceptions', () => {
    const own = [...OWN_CONTACTS, ...LATER_OWN_CONTACTS]
    expect(own.filter(isLoud).length / own.length).toBeLessThan(0.05)
  })

  it('is a note with a text that says so, and can still be masked', () => {
    const [finding] = find('Cần gì cứ gọi tui 0938 112 233.')
    expect(finding).toMatchObject({ message: 'contact', level: 'note', fix: { kind: 'mask' } })
  })

  it('has the level that is set for the writer’s own numbers', () => {
    expect(find('Cần gì cứ gọi tui 0938 112 233.', { 'personal-data/contact': 'warn' })).toMatchObject([
      { message: 'contact', level: 'warn' },
    ])
  })

  it('right after one of the writer’s is the writer’s, too', () => {
    expect(findMessages('Điện thoại liên hệ: 0888331177/0888331178')).toEqual([
      ['contact', 'note'],
      ['contact', 'note'],
    ])
    expect(findMessages('Gọi mình 0888331177, số bà chủ 0888331178')).toEqual([
      ['phone', 'warn'],
      ['phone', 'warn'],
    ])
  })

  it('in a list of people is loud, whatever leads to it', () => {
    expect(
      findMessages('Liên hệ 0888331177\nLiên hệ 0888331178\nLiên hệ 0888331179').map(([, level]) => level),
    ).toEqual(['warn', 'warn', 'warn'])
  })

  it('leaves identity and account numbers of the writer as loud as they are', () => {
    expect(findMessages('CCCD của em 089199001000, gọi em 0938 112 233')).toEqual([
      ['identity', 'stop'],
      ['phone', 'warn'],
    ])
    expect(findMessages('Chuyển cho em qua stk 0123456789012 Vietcombank')[0]).toEqual(['account', 'stop'])
  })
})
