import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findLoud = (text: string) =>
  checkDraft(createTextDraft(text)).filter(({ check, level }) => check === 'insult' && level !== 'note')

describe('a verdict without a word for the person', () => {
  it.each([
    'Ngu thế!',
    'Đã dốt lại còn cãi. Ngu vãi.',
    'Thất học.',
    'Đọc xong chỉ thấy: bố láo thật.',
    'Lê Thị Bưởi ngu thật',
    'Trần Mẫu Thử bớt ngu đi',
    'Đm, vô học vừa thôi chứ',
  ])('holds the send: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Hồi đó tin người quá. Ngu thế!',
    'Tôi chuyển khoản cho người lạ. Ngu thật.',
    'Mình để quên ví ở chợ, ngu thật.',
    'Trống đánh rồi vô học thôi các bạn.',
    'Phim hay mà nhân vật chính ngu quá.',
    'Dân ở vùng này trước đây nhiều người thất học.',
    'Học cho bớt ngu ngơ, bớt bỡ ngỡ khi ra phố.',
    'Chữ "ngu" ngày xưa còn là cách xưng hô khiêm tốn.',
  ])('is none of the writer, of a film or of plain words: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('what only dogs do', () => {
  it.each([
    'Không biết gì cũng vào sủa',
    'Lên mạng ngồi sủa cả ngày không chán à',
    'Việc nhà hàng xóm cũng chu mõm vào bàn',
    'Đề nghị ông câm mõm lại giùm',
  ])('is said of people where no animal is near: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Đêm qua con Vện cứ sủa mãi, chắc có trộm.',
    'Nhà bên nuôi ba con becgie, khách tới là thi nhau sủa.',
    'Bò bị lở mồm long móng, cái mõm sưng to.',
    'Dắt chó ra đường phải đeo rọ mõm.',
    'Gương mặt sáng sủa, ăn nói dễ nghe.',
  ])('is said of animals: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('stupidity that is thrown at what was said', () => {
  it.each([
    'Ngu mà còn thích thể hiện',
    'Dốt mà cứ đòi dạy người khác',
    'Bị ngu à?',
    'Phát biểu ngu thế mà cũng đăng lên báo',
    'Đúng là ko có não mới đi tin',
    'Mấy thằng não bò lại kéo nhau vào bình luận',
    'Càng nói càng lộ cái ngu',
    'Sống như chó mà lên mặt',
    'Người không ra người',
    'Cái con này điên rồi',
    'Lũ khùng kéo nhau đi phá xóm',
    'Ý thức thua cả một con vật',
  ])('holds the send: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Tôi ngu mà còn cứ đòi làm một mình.',
    'Em bị ngu rồi, quên nộp hồ sơ đúng hạn.',
    'Bác sĩ nói bà bị teo não do tuổi già.',
    'Con bò này đẻ được hai lứa, con bò kia chưa đẻ.',
    'Ba con chó con mới mở mắt, ai xin thì tới.',
    'Chó điên cắn người thì phải tiêm phòng ngay.',
    'Mệt với thằng điên này quá haha',
    'Trại đàn hai con lợn nái, mấy con lợn thịt.',
    'Lũ về nhanh, nước ngập nửa nhà.',
    'Điên cái đầu với giá xăng.',
    'Đừng nói người khác là bị ngu, nghe nặng lời.',
  ])('leaves these alone: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('words of biology, of work and of everyday life', () => {
  it.each([
    'Cháu bé bị não úng thủy, mong mạnh thường quân giúp.',
    'Kết quả: tinh trùng khuyết tật chiếm tám phần trăm.',
    'Giun là loài không có não phức tạp.',
    'Trùng roi là sinh vật hạ đẳng trong sách sinh lớp bảy.',
    'Tập huấn hai ngày liền, tắt não luôn.',
    'Nhạc không não mà nghe cuốn ghê.',
    'Tổ biên phòng xin thêm hai con chó săn.',
    'Dê nhai lại cả buổi trưa dưới bóng cây.',
    'Soạn đề thi như thằng khùng tới ba giờ sáng.',
    'Cả phòng cười như lũ điên vì cái ảnh cũ.',
    'Bé cứ ngậm mồm lại khi thấy thìa cháo.',
    'Cái thứ bẩn nhất bếp là miếng rửa chén.',
    'Làng mình trước kia nghèo, thất học, nay khác rồi.',
    'Nghề giáo gian nan mà vui.',
    'Nghe tiếng sủa là biết nhà có khách.',
    'Dốt quá trời, gửi nhầm biểu mẫu rồi cả nhà ơi.',
    'Ngu như bò là tôi hồi mới đi dạy.',
  ])('is no insult: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Mày tinh trùng lỗi à',
    'Bọn sinh vật hạ đẳng này lại kéo tới',
    'Bà này đúng là không có não, xem phim cũng hiểu sai',
    'Thằng này tắt não rồi hay sao mà ký bừa',
    'Phóng viên chó săn lại rình trước cổng',
    'Ông tổ trưởng chạy lăng xăng như thằng khùng',
    'Mụ ấy la lối như con điên',
    'Cứ vào sủa, đúng loại nuôi tốn cơm',
    'Bán hàng dỏm mà cứ sủa trên mạng',
  ])('holds the send of people: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})

describe('a verdict with a trivial edit', () => {
  it.each([
    'Ngu  thế!',
    '- Ngu thế',
    '🤦 Ngu quá',
    'Ngu thật cơ',
    'TRẦN VĂN MẪU ngu thật',
    'Trần Thị Mẫu ơi ngu quá',
    'Vô học! Tôi khinh.',
  ])('holds the send: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each(['Hôm Nay Mình ngu quá', 'Tôi để quên thẻ. Ngu thế!', 'Máy này ngu thế!'])(
    'stays silent on the writer and on things: %s',
    (text) => {
      expect(findLoud(text)).toEqual([])
    },
  )
})
