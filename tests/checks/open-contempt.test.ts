import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findLoud = (text: string) =>
  checkDraft(createTextDraft(text)).filter(({ check, level }) => check === 'discrimination' && level !== 'note')

describe('contempt without the name of a group', () => {
  it.each([
    'Tao kỳ thị bọn đó ra mặt luôn',
    'tui khinh lũ dân tộc đó',
    'Đã bê đê rồi còn lên mặt dạy đời',
    'Thằng pê đê này nhìn phát chán',
    'Nhìn mặt bóng khùng quá',
    'Hai thằng đấu kiếm với nhau thì đẻ ai',
    'Hai thằng lúc đực lúc cái',
    'Nam không ra nam, nữ cũng không ra nữ',
    'LGBT là bệnh hoạn, khỏi bàn',
    'Đàn ông yêu đàn ông, cái lối sống bệnh hoạn đó mà cũng là đồng tính chân chính à',
    'Toàn bọn tật nguyền vô đây bình luận',
    'Chen ngang như vậy chắc là bake rồi',
    'Bắc kỳ vô ý thức, đi đâu cũng xả rác',
    'Đúng thứ rau muống, vô đây là chen lấn',
    'Cút mẹ về ngoài đó đi',
    'Tụi tỉnh lẻ lên đây xả rác đầy công viên, hồi trước đâu có vậy.',
    'Đồ ở trong rừng ra thì biết gì',
  ])('is found: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Tôi không kỳ thị bọn họ, ai cũng là người.',
    'Tôi khinh bọn ăn bớt tiền cứu trợ.',
    'Mấy loại trong rừng như nấm mối giờ đắt lắm.',
    'Sao anh lại kỳ thị đồng tính như vậy?',
    'Mấy bạn gọi người ta là bê đê điên thì quá đáng lắm.',
    'Hai đội thi đấu kiếm ở nhà thi đấu tỉnh chiều nay.',
    'Gà con mới nở, chưa rõ con đực con cái.',
    'Trào lưu bệnh hoạn này là livestream ăn côn trùng sống.',
    'Hai vợ chồng già nắm tay nhau đi chợ, thương quá.',
    'Lớp dạy nghề cho mấy em khuyết tật khai giảng rồi.',
    'Chắc là bake thêm mười phút nữa, bánh mới vàng mặt.',
    'Dân trồng rau muống xóm mình trúng giá.',
    'Nhà em mới ra Bắc, ngoài đó lạnh quá.',
    'Bọn trẻ ở rừng phòng hộ đi học xa lắm.',
    'Ai cũng bảo dân xóm chài lười, tui dạy học ngoài đó bốn năm thấy ngược lại.',
    'Nghe nói người miền ngoài keo kiệt, ở chung rồi mới biết đâu có vậy.',
  ])('is not in what speaks against it, or of other things: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})
