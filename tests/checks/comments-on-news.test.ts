// What readers write under an article: of criminals, animals, prayers and quotations; and the same words meant badly.

import { describe, expect, it } from 'vitest'
import { findLoudChecks } from './find-loud-checks.ts'

describe('comments on news', () => {
  it.each([
    'Bảo vệ khống chế được tên lưu manh đó rồi, hú hồn',
    'Sự có mặt của bà làm tên côn đồ kia bối rối',
    'Bắt được con này thì đúng là thú vị',
    'Tiền vệ cầm chịch tuyến giữa hay quá',
    'mua chó về biết là đồ ăn trộm mà vẫn mua, phạt luôn',
    'Nhà kế bên nuôi một con, đêm nó sủa, rồi tự dưng tru lên',
    'Cái cây đẹp vậy lẽ nào để nó chết đi',
    'Thấy rắn là đập chết liền',
    'Giám đốc Bệnh viện huyện khẳng định: “Sẽ đồng hành cùng hai bé”. Cảm ơn bác sĩ',
    'Cầu mong cho ông ấy nhanh khỏi ốm, cầu cho ông ấy đắc cử lần nữa',
    'Tui ước cũng giống như ông ấy mà không được',
    'Mong cháu sau này giống như bà nội',
    'Phạt thì đứa chăm học nó mới sợ, đứa lười nó mừng',
  ])('that harm nobody are a note at most: %s', (text) => {
    expect(findLoudChecks(text)).toEqual([])
  })

  it.each([
    ['Ông Sáu đúng là tên côn đồ', 'insult'],
    ['Mày là tên côn đồ', 'insult'],
    ['Tên Tám này vừa côn đồ vừa hèn hạ', 'insult'],
    ['đón thêm một thằng nữa giống như mày', 'insult'],
    ['Nó là thú, không phải người', 'insult'],
    ['Ông đó là đồ ăn trộm', 'insult'],
    ['Cái giống như ông thì ai thèm', 'insult'],
    ['Cả đêm nó sủa trên facebook, thằng điên', 'insult'],
    ['Sao không để nó chết đi cho rồi', 'threat'],
    ['Gặp rắn rết gì kệ, thấy thằng Tư là đập chết', 'threat'],
    ['UBND xã khẳng định: không có thu thêm phí', 'speaking-for-agency'],
    ['mấy đứa Chăm lười lắm', 'discrimination'],
  ])('that mean somebody stay loud: %s', (text, check) => {
    expect(findLoudChecks(text)).toContain(check)
  })
})
