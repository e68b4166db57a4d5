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
    ['Đăng ảnh cho bà con biết mặt kẻ trộm Lê Văn Mẫu', 'L.V.M.'],
    ['thang Thach Sol o ap Sen lua dao, tui dang hinh no len day cho ca lang biet mat', 'T.S.'],
    ['Hà Thị Mẫu, nhà đầu xóm 5, ôm tiền hàng đi luôn. Share mạnh cho cả huyện biết mặt con lừa đảo này!', 'H.T.M.'],
    ['Lê Văn Mẫu mượn 15 triệu của quán em rồi chặn zalo', 'L.V.M.'],
    ['Tran Thi Vi muon 20 trieu cua em roi chan so luon', 'T.T.V.'],
    ['Trần Thị Ví mua chịu hai bao phân cả năm không chịu trả, bà con ai bán hàng né ra nha', 'T.T.V.'],
    ['Lê Văn Mẫu mượn tiền tôi không trả, ai biết ở đâu nhắn tôi', 'L.V.M.'],
    ['Tran Thi Vi lay hang cua em khong tra, moi nguoi coi chung', 'T.T.V.'],
    ['Trần Thị Ví năn nỉ tôi cho mượn 20 triệu rồi trốn luôn', 'T.T.V.'],
    ['Tôi cho vay 20 triệu, Lê Văn Mẫu trốn luôn rồi', 'L.V.M.'],
    ['Thằng Sáu Mẫu ở hẻm 12 mượn tui 5 triệu xù luôn, bà con gặp đòi giùm.', 'S.M.'],
    ['tim dum tui Le Hoang Mau, sn 1996, no thieu no bo tron, ai thay goi cong an ap', 'L.H.M.'],
    ['Sinh viên nợ sách lâu nhất khoa: Hoàng Minh Mẫu, mượn 5 cuốn hai năm k trả, ai quen đòi hộ em', 'H.M.M.'],
  ])('is pointed out, and the name can be masked: %s', (text, initials) => {
    const [finding, ...others] = find(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'warn', fix: { kind: 'mask', replacement: initials } })
    expect(find(text.slice(0, finding!.fix!.start) + initials + text.slice(finding!.fix!.end))).toEqual([])
  })

  it.each([
    ['Bêu mặt thằng quỵt nợ Lê Văn Mẫu, con ông Bảy Rìu ở xóm 5.', 'Bêu mặt thằng quỵt nợ L.V.M.'],
    ['Bêu tên bà Lò Thị Ví, nhà ở tổ 9 phường Sen, nợ tiền quán', 'Bêu tên bà L.T.V., nợ tiền quán'],
  ])('loses the home and the parents with the name: %s', (text, after) => {
    const { start, end, replacement } = find(text)[0]!.fix!
    expect(text.slice(0, start) + replacement + text.slice(end)).toBe(after)
  })

  it.each([
    'Đăng ảnh bác tổ trưởng mới Nguyễn Văn Mẫu lên cho bà con biết mặt, có việc gì thì gọi',
    'Share cho mọi người biết mặt bé Nguyễn Văn Mẫu đi lạc, họ hàng đang kiếm',
    'Share cho mọi người biết mặt cháu Nguyễn Văn Mẫu bị lạc, nó mặc áo đỏ',
    'Đăng hình cho cả xã biết mặt liệt sĩ Lê Văn Mẫu, họ đã hy sinh vì dân',
    'Đăng ảnh cho bà con biết mặt anh Lê Văn Mẫu vừa bắt trộm',
    'Đưa ảnh cô Lê Thị Mẫu cho các em biết mặt, bọn trẻ hay hỏi',
    'Đăng ảnh cho dân biết mặt chị Lê Thị Mẫu ra ứng cử, họ sẽ bầu chủ nhật này',
    'Nó đăng hình chị Lê Thị Mẫu lên mạng cho cả làng biết mặt, ác quá',
    'Cô giáo bêu tên em Nguyễn Văn Mẫu trước lớp, tôi thấy không đúng',
    'Đừng bêu mặt người ta lên mạng, chị Lê Thị Mẫu có lỗi cũng để tòa xử',
    'Công an huyện đăng ảnh đối tượng lừa đảo Trần Văn Dụ cho bà con biết mặt mà tránh',
    'Nguyễn Văn Mẫu nợ tôi 20 triệu mấy năm nay không trả, tôi nhờ xã hòa giải',
    'Có người mượn em 60 triệu rồi bùng luôn, share cho bà con biết mà tránh',
    'Giám đốc Trần Văn Mẫu nợ lương công nhân ba tháng chưa trả, đề nghị sở lao động vào cuộc',
    'Cảm ơn anh Lê Văn Mẫu cho mượn sách cả tháng, em chưa trả mà anh không nhắc',
    'Trần Thị Ví cho tui mượn tiền, ai thấy chị nhắn giùm, tui chưa trả',
    'Trần Thị Ví cho mượn xe mà em chưa trả, ai thấy chị nhắn giùm',
    'Lò Văn Mẫu vay vốn nuôi bò, năm nay trả đủ cả gốc lẫn lãi',
    'Anh Lê Văn Mẫu mượn tôi 5 triệu rồi trốn luôn, tôi đã làm đơn gửi tòa',
    'Họ bêu tên tôi là Lê Văn Mẫu giữa cuộc họp, tôi buồn lắm',
    'Tôi đăng lên đây để mọi người biết chuyện xã thu sai quỹ, ông Lê Văn Mẫu phải trả lời',
  ])('is nobody who is introduced, defended, warned of, or complained about: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
