import { expect, it } from 'vitest'
import { describeItemState, getItemExcerpt } from '../../components/report/item-state.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { findPrivateNumbers } from '../../utils/report/masking/mask-numbers.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'

const AT = new Date(2026, 10, 24, 14, 5).getTime()
const DRAFT = { state: 'draft', savedAt: AT } as OutboxItem

it.each([
  ['vi', 'copy', 'Đã chép lúc 14:30'],
  ['vi', 'file', 'Đã lưu thành tệp lúc 14:30'],
  ['en', 'file', 'Saved as a file at 14:30'],
] as const)('says in %s how and when a draft was handed over: %s', (language, way, said) => {
  const at = AT + 25 * 60_000
  expect(describeItemState({ ...DRAFT, handed: { way, at } }, reportMessages[language], at).lines.at(-1)).toBe(said)
  expect(describeItemState(DRAFT, reportMessages[language], at).lines).toHaveLength(1)
})

it('names a draft after its letter, until it is changed', () => {
  const handed = { way: 'email', at: AT + 25 * 60_000 } as const
  const passed = describeItemState({ ...DRAFT, handed }, reportMessages.vi, handed.at)
  expect(passed.name).toBe('Đã soạn e-mail')
  expect(passed.lines).toEqual(['14:30', reportMessages.vi.outbox.letterUnknown])
  const changed = describeItemState({ ...DRAFT, handed, savedAt: handed.at + 1 }, reportMessages.vi, handed.at)
  expect(changed.name).toBe('Đang viết')
  expect(changed.lines.at(-1)).toBe('Đã soạn e-mail lúc 14:30, sau đó đã sửa')
})

it.each([
  ['email', 'Đã gửi bằng e-mail'],
  ['copy', 'Đã gửi bản chép'],
  ['file', 'Đã gửi bằng tệp đã lưu'],
] as const)('says of a report marked as sent who said so, and how it went: %s', (way, name) => {
  const item: OutboxItem = { ...DRAFT, state: 'sent-elsewhere', handed: { way, at: AT }, settledAt: AT }
  expect(describeItemState(item, reportMessages.vi, AT)).toMatchObject({
    name,
    lines: ['Đã đánh dấu là đã gửi lúc 14:05. Tiện ích không biết báo cáo đã tới nơi hay chưa.'],
  })
})

it('masks the numbers of others in the excerpt, except those the user shows', () => {
  const text = `Số cô Sáu là 0912 345 678, gọi đi.${' Và còn nữa.'.repeat(20)}`
  const excerpt = (form: object) => getItemExcerpt({ ...DRAFT, post: { text }, form } as OutboxItem, reportMessages.vi)
  expect(excerpt({})).toMatch(/^“Số cô Sáu là •••• ••• •••, gọi đi\. .*…”$/)
  expect(excerpt({ shown: [findPrivateNumbers(text)[0]!.key] })).toMatch(/^“Số cô Sáu là 0912 345 678, gọi đi\./)
})

it('shows no part of a number that continues after the excerpt', () => {
  for (let before = 60; before < 100; before++) {
    const text = `${'a'.repeat(before)} 0912345678 hết`
    const said = getItemExcerpt({ ...DRAFT, post: { text }, form: {} } as unknown as OutboxItem, reportMessages.vi)
    expect(said).not.toMatch(/0912\d|\d{5}/)
  }
})
