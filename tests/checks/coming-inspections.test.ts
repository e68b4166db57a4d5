// Surprise inspections, ballots on who joins the Party, and drafts read before others; open twins.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'internal-document' && level !== 'note' ? [check] : [],
  )

describe('internal-document', () => {
  it.each([
    'Chi bộ ấp tối qua bỏ phiếu kín xét kết nạp, chị Thắm kế toán được chín trên mười lăm, anh Lộc đủ mười lăm.',
    'Phiếu kín vụ kết nạp em Kiều văn thư chỉ được 6/14 phiếu, chắc bị ghét.',
    'Bữa bỏ phiếu kết nạp Đảng thầy Hoài thiếu hai phiếu, tại cô Liễu gạch tên.',
    'Thứ Ba tuần sau thanh tra sở xuống kiểm tra mấy phòng nha đường Bờ Hồ, đột xuất đó. Tui soạn lịch nên biết, mấy ông coi lại giấy phép.',
    'Chiều mai đoàn an toàn thực phẩm kiểm tra lò bún xóm dưới, không báo trước. Em in quyết định nên nắm, ai có hàn the thì cất đi.',
    'Lịch kiểm tra đột xuất các nhà trọ đầu tháng sau chồng em cầm được: khu chợ trước, khu ga sau, lo mà coi lại bình chữa cháy.',
    'Em vừa được xem bản thảo quy chế thưởng mới, đừng hỏi ai đưa: bỏ thưởng quý, hợp đồng ngắn không có.',
    'sang mai doan thue xuong kiem tra may tiem vang, khong bao truoc, em danh lich nen em biet, lo coi lai so sach',
  ])('gives away: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Chi bộ họp xét kết nạp, cô Thắm trúng tuyển, cả trường mừng.',
    'Bầu lớp trưởng bằng phiếu kín, em Lộc được hai mươi trên ba mươi phiếu.',
    'Kết nạp Đảng mà bỏ phiếu kín thì đúng Điều lệ, tôi thấy vậy là công bằng.',
    'Tuần sau đoàn liên ngành kiểm tra định kỳ các quán ăn theo kế hoạch đã công khai, cơ sở chuẩn bị giấy tờ.',
    'Đề nghị sở kiểm tra đột xuất mấy lò giết mổ, dân coi lại thấy dơ quá.',
    'Mai cô kiểm tra bài đột xuất đó, mấy đứa coi lại bài đi, tao ngồi bàn đầu nên biết.',
    'Hôm qua đoàn của sở kiểm tra đột xuất tiệm em, không báo trước, may mà sổ sách đủ.',
    'Mình mới đọc xong bản thảo truyện của bạn, hay lắm: đoạn cuối khóc luôn.',
    'Thứ năm sở y tế về lấy mẫu nước giếng, bà con chuẩn bị chai sạch nha, trạm thông báo vậy.',
  ])('is open: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})
