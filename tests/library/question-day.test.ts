import { describe, expect, it } from 'vitest'
import { findAskedDay } from '../../utils/library/answers/question-day.ts'

const TODAY = '2026-11-24'

describe('the day a question is about', () => {
  it.each([
    ['hồi tháng 5/2025 đăng tin sai thì phạt theo đâu', '2025-05-31'],
    ['thang 2 nam 2024 lo so dien thoai', '2024-02-29'],
    ['cuối năm 2024 chửi hàng xóm trên mạng', '2024-12-31'],
    ['hồi 2023 chia sẻ tin giả', '2023-12-31'],
    ['đăng bài trước năm 2026', '2025-12-31'],
  ])('"%s" is %s', (question, day) => {
    expect(findAskedDay(question, TODAY)).toBe(day)
  })

  it.each([
    'tin giả phạt bao nhiêu',
    'luật an ninh mạng năm 2018 còn hiệu lực không',
    'nghị định 13 năm 2023 quy định gì',
    'sinh năm 2012 có được lập facebook không',
    'làm sai từ năm 2018 giờ còn bị kỷ luật không',
    'tháng 13/2025 đăng bài',
    'năm 2026 đăng tin sai',
    'năm 2027 có luật mới không',
  ])('"%s" names no past time of an act', (question) => {
    expect(findAskedDay(question, TODAY)).toBeUndefined()
  })
})
