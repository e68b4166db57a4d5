// People who are named in public to be shamed.

import { describe, expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings.filter(
    ({ message }) => message === 'shaming',
  )

describe('somebody who is named to be shamed', () => {
  it.each([
    ['Bêu mặt con bom hàng: Giàng Thị Mẫu, tổ 4 phường Sen', 'G.T.M.'],
    ['Bêu tên bà Lò Thị Ví, nợ tiền quán mà mặt tỉnh bơ', 'L.T.V.'],
    ['Share mạnh cho cả xã biết mặt thằng quỵt tiền Đặng Văn Dụ nha bà con', 'Đ.V.D.'],
    ['Tui treo hình ông Huỳnh Văn Mẫu lên đây cho nhục, ai biểu bùng hàng', 'H.V.M.'],
    ['beu mat con no: Ly Thi Dua, bom hang 3 lan roi', 'L.T.D.'],
    ['thang Thach Sol o ap Sen lua dao, tui dang hinh no len day cho ca lang biet mat', 'T.S.'],
  ])('is pointed out, and the name can be masked: %s', (text, initials) => {
    const [finding, ...others] = find(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'warn', fix: { kind: 'mask', replacement: initials } })
    expect(find(text.slice(0, finding!.fix!.start) + initials + text.slice(finding!.fix!.end))).toEqual([])
  })

  it.each([
    'Đăng ảnh bác tổ trưởng mới Nguyễn Văn Mẫu lên cho bà con biết mặt, có việc gì thì gọi',
    'Nó đăng hình chị Lê Thị Mẫu lên mạng cho cả làng biết mặt, ác quá',
    'Cô giáo bêu tên em Nguyễn Văn Mẫu trước lớp, tôi thấy không đúng',
    'Đừng bêu mặt người ta lên mạng, chị Lê Thị Mẫu có lỗi cũng để tòa xử',
    'Công an huyện đăng ảnh đối tượng lừa đảo Trần Văn Dụ cho bà con biết mặt mà tránh',
    'Nguyễn Văn Mẫu nợ tôi 20 triệu mấy năm nay không trả, tôi nhờ xã hòa giải',
    'Họ bêu tên tôi là Lê Văn Mẫu giữa cuộc họp, tôi buồn lắm',
    'Tôi đăng lên đây để mọi người biết chuyện xã thu sai quỹ, ông Lê Văn Mẫu phải trả lời',
  ])('is nobody who is introduced, defended, warned of, or complained about: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
