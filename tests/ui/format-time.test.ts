import { expect, it } from 'vitest'
import { formatDay, formatTime } from '../../components/ui/format-time.ts'

const AFTERNOON = new Date(2026, 10, 4, 14, 5).getTime()

it('formats a day, and a time with its day unless it is today', () => {
  expect(formatDay(AFTERNOON)).toBe('04/11/2026')
  expect(formatTime(AFTERNOON, new Date(2026, 10, 4, 23, 59).getTime())).toBe('14:05')
  expect(formatTime(AFTERNOON, new Date(2026, 10, 5).getTime())).toBe('04/11/2026 14:05')
})
