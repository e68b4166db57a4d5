import { expect, it } from 'vitest'
import { shownState } from '../../components/report/state.ts'
import type { OutboxItem } from '../../utils/report/item.ts'
import { reportWords } from '../../utils/words/report.ts'

const AT = new Date(2026, 10, 24, 14, 5).getTime()
const DRAFT = { state: 'draft', savedAt: AT } as OutboxItem

it.each([
  ['vi', 'copy', 'Đã chép lúc 14:30'],
  ['vi', 'email', 'Đã bấm soạn e-mail lúc 14:30'],
  ['vi', 'file', 'Đã lưu thành tệp lúc 14:30'],
  ['en', 'file', 'Saved as a file at 14:30'],
] as const)('says in %s how and when a draft was handed over: %s', (language, way, said) => {
  const at = AT + 25 * 60_000
  expect(shownState({ ...DRAFT, handed: { way, at } }, reportWords[language], at).lines.at(-1)).toBe(said)
  expect(shownState(DRAFT, reportWords[language], at).lines).toHaveLength(1)
})
