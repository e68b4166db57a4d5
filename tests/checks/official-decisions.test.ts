// Wrongdoing that the text states with the decision on it is news; of somebody else, or only wanted, it is none.

import { describe, expect, it } from 'vitest'
import { hasDecision } from '../../utils/checks/shared/context/official-decisions.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { findLoudChecks } from './find-loud-checks.ts'

describe('an act that was decided on', () => {
  it.each([
    'Ông Võ Quyết Tiến bị kỷ luật cảnh cáo. Chủ tịch tỉnh đã ký quyết định. Ông Tiến đã kê khai khống số học sinh để nhận tiền ngân sách.',
    'Ong Vo Quyet Tien bi ky luat canh cao. Chu tich tinh da ky quyet dinh. Ong Tien da ke khai khong so hoc sinh de nhan tien ngan sach.',
    'Bí thư xã Tân Hòa làm giả hồ sơ thương binh.\nNgày 22/8, Thành ủy ra quyết định kỷ luật cảnh cáo ông Đỗ Văn Tuấn.',
    'Hiệu trưởng Nguyễn Thị Hoa ăn chặn tiền ăn bán trú của học sinh. Bà Hoa đã bị Huyện ủy kỷ luật cách chức.',
    'Ngày 9/6/2026, ông Trần Văn Thọ - hiệu trưởng Trường THCS Tân Hòa, huyện Gò Sậy - xác nhận nhà trường vừa họp kỷ luật thầy ' +
      'giáo dạy toán đánh học sinh lớp 7 bầm tím tay vì em này quên vở bài tập.',
    'Ngày 12/3/2026, Cơ quan Cảnh sát điều tra Công an tỉnh đã khởi tố, bắt tạm giam Trần Văn Bảy, kế toán xã Tân Hòa. Theo điều ' +
      'tra, từ năm 2020 đến 2025 ông Bảy lập khống 45 bộ chứng từ. Ông Bảy còn ăn chặn tiền hỗ trợ của 120 hộ nghèo để trả nợ cá độ.',
    'Chủ tịch xã Tân Hòa Lê Văn Tám nhận hối lộ của nhà thầu. Tòa tuyên ông Tám 5 năm tù.',
    'Ong Nguyen Van Tam, chu tich xa Tan Hoa, an chan tien ho ngheo. Ngay 13/7 Huyen uy da ky luat canh cao ong Tam.',
  ])('is no accusation: “%s”', (text) => {
    expect(findLoudChecks(text)).not.toContain('accusation')
  })

  it.each([
    'Ông Lê Văn Tám làm giả hồ sơ thương binh. Phải kỷ luật ông ta!',
    'Ông Lê Văn Tám làm giả hồ sơ thương binh. Bao giờ Thành ủy ra quyết định kỷ luật ông ta?',
    'Ông Lê Văn Tám làm giả hồ sơ thương binh. Hôm qua Thành ủy ra quyết định kỷ luật bà Trần Thị Sáu.',
    'Ông Bảy kế toán bị kỷ luật cảnh cáo rồi, giờ tới ông Lê Văn Tám chủ tịch xã ăn chặn tiền hộ nghèo.',
    'Hiệu trưởng Nguyễn Thị Hoa ăn chặn tiền ăn bán trú của học sinh mà chưa bị kỷ luật.',
    'Chủ tịch huyện xác nhận đã kỷ luật một cán bộ. Còn Lê Văn Tám phó chủ tịch xã ăn chặn tiền hộ nghèo thì vẫn ngồi đó.',
    'Bà Nguyễn Thị Hoa bị kỷ luật khiển trách vì đi trễ. Tôi nói luôn bà Hoa còn ăn chặn tiền bán trú của học sinh.',
    'Ông Nguyễn Văn Sáu bị Thành ủy kỷ luật cảnh cáo. Bà Sáu ăn chặn tiền hộ nghèo.',
    'Ông Nguyễn Văn Sáu bị Thành ủy kỷ luật cảnh cáo. Ông Lê Thành Sáu ăn chặn tiền hộ nghèo.',
    'Chủ tịch xã Đinh Văn Thu ký quyết định kỷ luật ông Nguyễn Quyết Thắng. Ông Thu ăn chặn tiền hộ nghèo.',
    'Bí thư xã Tân Hòa làm giả hồ sơ thương binh.\nNgày 22/8, Thành ủy ra quyết định kỷ luật bà Trần Thị Sáu, kế toán xã.',
    'Nghe đâu ông Lê Văn Tám sắp bị kỷ luật. Ông Tám ăn chặn tiền hộ nghèo.',
    'Ong Nguyen Van Tam, chu tich xa Tan Hoa, an chan tien ho ngheo. Phai ky luat ong Tam.',
  ])('stays an accusation where nobody decided on it: “%s”', (text) => {
    expect(findLoudChecks(text)).toContain('accusation')
  })
})

it.each([
  ['Ngày 13/7, Huyện ủy Tân Hòa đã kỷ luật cảnh cáo ông Lê Văn Tám.', true],
  ['Bà Hoa bị cách chức hiệu trưởng, xuống làm chuyên viên.', true],
  ['Huyện ủy phải kỷ luật cảnh cáo ông Tám.', false],
  ['Nghe nói bà Hoa bị cách chức.', false],
  ['Bà Hoa bị cách chức chưa?', false],
])('knows a decision from a wish or hearsay: “%s”', (text, isDecision) => {
  const reading = analyzeText(text)
  expect(hasDecision(reading, { start: 0, end: text.length })).toBe(isDecision)
})
