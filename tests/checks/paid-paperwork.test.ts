import { expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { createTextDraft } from '../../utils/draft.ts'

it('says of money for papers that papers are meant, not prohibited goods', () => {
  const text = 'Hộ chiếu gấp, anh chạy hồ sơ giùm, lấy 2 triệu, có người trong đó.'
  const [found] = checkDraft(createTextDraft(text))
  expect(found?.message).toBe('brokering')
  expect(CHECK_MESSAGES['illegal-promotion'].vi.messages[found!.message]).toMatch(/lo, chạy hồ sơ/)
  expect(CHECK_MESSAGES['illegal-promotion'].vi.messages.sensed).toMatch(/chạy hồ sơ/)
})
