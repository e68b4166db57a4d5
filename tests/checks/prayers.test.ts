import { describe, expect, it } from 'vitest'
import { createShippedChecks } from '../../scripts/shipped-checks.ts'
import { createTextDraft } from '../../utils/draft.ts'

const run = createShippedChecks()
const findChecks = (text: string) => run(createTextDraft(text)).map(({ check }) => check)

describe('a prayer', () => {
  it.each([
    'Cầu trời cho con thi đậu.',
    'cau troi cho no thi dau',
    'Cầu trời cho nó tai qua nạn khỏi.',
    'Cầu trời cho cả nhà nó bình an.',
    'Cầu cho ổng siêu thoát, yên nghỉ.',
    'Lạy trời cho nó về nhà bình yên.',
  ])('is no threat: %s', (text) => {
    expect(findChecks(text)).toEqual([])
  })

  it.each([
    'Cầu trời cho nó chết quách đi.',
    'Lạy trời cho cả lò nhà nó mắc dịch mà chết.',
    'Cầu mong cả nhà nó thi nhau mà chầu diêm vương.',
  ])('for harm is a threat: %s', (text) => {
    expect(findChecks(text)).toContain('threat')
  })
})

describe('a lost animal', () => {
  it.each([
    'Lạc chó! Ai thấy báo giùm.',
    'lac cho! ai thay bao gium',
    'Thất lạc mèo tam thể! Ai gặp alo giúp em.',
    'Mất bò! Bà con ai thấy báo giùm, hậu tạ.',
  ])('insults nobody: %s', (text) => {
    expect(findChecks(text)).toEqual([])
  })

  it('is not who is called one', () => {
    expect(findChecks('Đồ chó má! Ai thấy nó báo tao.')).toContain('insult')
  })
})
