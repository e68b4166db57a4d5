import { describe, expect, it } from 'vitest'
import { type CheckChoices, runChecks } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { cases } from '../cases/personal-data.ts'

const KNOWN = '0912345678'
const check = (
  text: string,
  isKnownNumber = (digits: string): boolean => digits === KNOWN,
  choices: CheckChoices = {},
) =>
  runChecks(createTextDraft(text), choices, { isKnownNumber }).findings.map(({ message, level, start, end }) => {
    return `${message} ${level} ${text.slice(start, end)}`
  })
const nobodys = () => false
const OTHERS = 'Cần gì cứ hỏi chị Sáu, số 0912 345 678, hoặc anh Ba, số 0987 654 321.'

describe('a known telephone number', () => {
  it('is left alone, and other numbers of the draft are not', () => {
    expect(check(OTHERS, nobodys)).toEqual(['phone warn 0912 345 678', 'phone warn 0987 654 321'])
    expect(check(OTHERS)).toEqual(['phone warn 0987 654 321'])
  })

  it.each(['0912.345.678', '+84 912 345 678', '0912345678', '(0912) 345 678'])('is known as %s', (typed) => {
    expect(check(`Hỏi chị Sáu, số ${typed} nhé`)).toEqual([])
    expect(check(`Hỏi chị Sáu, số ${typed} nhé`, nobodys)).toHaveLength(1)
  })

  it('is left alone where its words make it a number to call, and where its kind is loud', () => {
    const offer = 'Bánh nhà làm, ai mua gọi em 0912 345 678'
    expect(check(offer, nobodys)).toEqual(['contact note 0912 345 678'])
    expect(check(offer)).toEqual([])
    expect(check(offer, undefined, { 'personal-data/contact': 'warn', 'personal-data/phone': 'stop' })).toEqual([])
  })

  it('may be that of an account, and is none of a card', () => {
    const all = (text: string) => check(text, () => true).map((each) => each.split(' ', 1)[0])
    expect(all('Hỏi chị Sáu, stk 19036666888 Techcombank')).toEqual([])
    expect(all('Thẻ tín dụng của chị Sáu: 4111 1111 1111 1111')).toEqual(['account'])
  })

  it('is never a number of another kind, whatever is known', () => {
    const listAll = (isKnownNumber: () => boolean) =>
      cases.ng.flatMap((text) => check(text, isKnownNumber).map((each) => each.split(' ', 2).join(' ')))
    const before = listAll(nobodys)
    const known = listAll(() => true)
    expect(before.filter((each) => each === 'phone warn').length).toBeGreaterThan(10)
    // Numbers written out as words are not read.
    expect(known.filter((each) => each === 'phone warn').length).toBeLessThan(5)
    const isOther = (each: string) => !/^(?:phone|account|contact) /.test(each)
    expect(known.filter(isOther)).toEqual(before.filter(isOther))
  })
})
