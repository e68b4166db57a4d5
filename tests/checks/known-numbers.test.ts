import { describe, expect, it } from 'vitest'
import { type CheckChoices, runChecks } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { cases } from '../cases/personal-data.ts'

const KNOWN = '0912345678'
const check = (
  text: string,
  choices: CheckChoices = {},
  isKnownNumber = (digits: string): boolean => digits === KNOWN,
) =>
  runChecks(createTextDraft(text), choices, { isKnownNumber }).findings.map(({ message, level, start, end }) => {
    return `${message} ${level} ${text.slice(start, end)}`
  })
const OTHERS = 'Cần gì cứ hỏi chị Sáu, số 0912 345 678, hoặc anh Ba, số 0987 654 321.'

describe('a known telephone number', () => {
  it('is left alone, and other numbers of the draft are not', () => {
    expect(check(OTHERS)).toEqual(['phone warn 0987 654 321'])
  })

  it.each(['0912.345.678', '+84 912 345 678', '0912345678', '(0912) 345 678'])('is known as %s', (typed) => {
    expect(check(`Hỏi chị Sáu, số ${typed} nhé`)).toEqual([])
    expect(check(`Hỏi chị Sáu, số ${typed} nhé`, {}, () => false)).not.toEqual([])
  })

  it.each<[CheckChoices, string[]]>([
    [{ 'personal-data/contact': 'off' }, []],
    [{ 'personal-data/contact': 'warn' }, ['contact warn 0912 345 678']],
    [{ 'personal-data/contact': 'note' }, ['contact note 0912 345 678']],
    [{ 'personal-data/phone': 'stop' }, []],
    [{ 'personal-data': 'off' }, []],
  ])('is what its kind says: %j', (choices, expected) => {
    expect(check('Hỏi chị Sáu, số 0912 345 678.', choices)).toEqual(expected)
  })

  it('keeps its fix', () => {
    const choices: CheckChoices = { 'personal-data/contact': 'note' }
    const { findings } = runChecks(createTextDraft(OTHERS), choices, { isKnownNumber: () => true })
    expect(findings.map(({ fix }) => fix?.replacement)).toEqual(['0912 ••• •••', '0987 ••• •••'])
  })

  it('may be that of an account, and is none of a card', () => {
    const check = (text: string) =>
      runChecks(createTextDraft(text), {}, { isKnownNumber: () => true }).findings.map((each) => each.message)
    expect(check('Hỏi chị Sáu, stk 19036666888 Techcombank')).toEqual([])
    expect(check('Thẻ tín dụng của chị Sáu: 4111 1111 1111 1111')).toEqual(['account'])
  })

  it('is never a number of another kind, whatever is known', () => {
    const kindsOf = (isKnownNumber?: () => boolean) =>
      cases.ng
        .flatMap((text) => runChecks(createTextDraft(text), {}, { isKnownNumber }).findings)
        .map(({ check, message, level }) => `${check} ${message} ${level}`)
    const known = kindsOf(() => true)
    const before = kindsOf()
    expect(before.filter((each) => each === 'personal-data phone warn').length).toBeGreaterThan(10)
    expect(known.filter((each) => /^personal-data (?:phone|contact)/.test(each)).length).toBeLessThan(
      before.filter((each) => /^personal-data (?:phone|contact)/.test(each)).length,
    )
    const isOther = (each: string) => !/^personal-data (?:phone|account|contact)/.test(each)
    expect(known.filter(isOther)).toEqual(before.filter(isOther))
  })
})
