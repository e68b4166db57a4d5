import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) => checkDraft(createTextDraft(text)).filter(({ check }) => check === 'threat')
const findLoud = (text: string) => find(text).filter(({ level }) => level !== 'note')

describe('a wish of death', () => {
  it.each([
    'Sao cái thằng phá làng ấy không chết quách đi nhỉ',
    'sao bọn này k chết hết đi cho yên',
    'Tiếc quá không chết luôn',
    'Gây ra bao nhiêu chuyện, không chết kể cũng phí',
    'Mong cho ông đó chết sớm để cả xóm được ngủ',
    'Chết bớt cho đỡ chật chỗ',
    'Nói ngu vậy thì chết đi.',
    'Cho lũ đó chết mẹ hết đi',
    'Loại này chết cũng không tiếc đâu',
    'Để cho tụi nó chết như chó, cứu làm gì',
    'Mấy thằng bốc đầu đó sao không đâm vào cột điện mà chết',
    'Cho nó vào thùng xốp là vừa',
    'Hi vọng mụ ấy sớm đoàn tụ với tổ tiên',
    'sao lu nay khong chet het di',
    'Chúc ông Nam bị ung thư mà chết',
    'Mong trời đánh chết ông Nguyễn Văn Nam',
    'Chúc vợ con nhà chị Hoa đi đường bị xe tông chết',
    'Cầu trời cho mày bị sét đánh chết',
    'Anh Hùng chủ tịch chết là vừa',
  ])('is found without a word for whom it is, too: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Sao cây mai ghép nhà em không chết mà cũng không ra lá nhỉ?',
    'Phun hai bình rồi mà sao đám cỏ này không chết hết đi cho rảnh',
    'Cá đem về cho vào thùng xốp, thêm đá lạnh giữ tươi.',
    'Cho rau vào thùng xốp trồng ở ban công cũng được.',
    'Mình sợ nó chết đi thì tội lắm.',
    'Đói quá chết đi được, ai ăn bún không',
    'Mong cho sâu cuốn lá chết hết để lúa kịp trổ.',
    'Đừng để tụi tui chết đói, xin trên xem lại.',
    'Tết này cả nhà về đoàn tụ với ông bà, vui lắm.',
    'Mong cho dịch bệnh chết hết đi.',
    'Mong bác về với tổ tiên được thanh thản.',
    'Cho mấy đứa lên bảng làm bài rồi cô chấm.',
    'Zalo lỗi thì cho nó đăng xuất ra rồi vào lại.',
    'tiec qua khong chot luon, mai het hang roi',
    'Mong anh Nam đừng bị tai nạn chết.',
    'Cầu mong linh hồn anh Nam bị tai nạn chết được siêu thoát.',
    'Ông Tư chết cũng đáng tiếc, hiền lành vậy mà.',
    'Bà Sáu chết cũng đáng thương.',
    'Con gà của bà Sáu chết là vừa, già quá rồi.',
    'Cô Lan ơi cười chết là vừa.',
    'Máy bơm cũ không chết cũng phí điện, đổi máy mới thôi.',
  ])('is none of plants, goods and the writer: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('a call to kill or maim', () => {
  it.each([
    'Bọn bán thuốc giả này phải bắn bỏ hết',
    'Mấy thằng trộm trâu đó nên chặt hết tay đi',
    'Thằng đánh mẹ già đó cứ lôi ra bắn luôn',
    'Đập chết mịa bọn đó đi',
    'Cái loại chồng thế này phải chặt tay',
    'Giã chết con cụ nó luôn',
    'Chém mẹ nó đi',
    'Lũ phá rừng này thì cho ăn kẹo đồng',
    'Gặp tôi là tôi đấm cho vỡ mồm',
    'gặp tao tao xiên luôn',
    'Đấm vỡ mồm nó đi anh em',
  ])('is found where those it is for come first, or nobody is named: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Bọn này phải đi tù hết mới vừa.',
    'Tội này đáng tử hình, mong tòa xử nghiêm.',
    'Không nên bắn bỏ ai cả, có tòa án lo.',
    'Con ơi, đem mấy con vịt ra bán luôn cho kịp chợ.',
    'mang ra cho ban het roi ve, chieu nay dong khach',
    'Kiểu này thì giết em đi cho xong, báo cáo gì mà lắm thế, hic.',
    'Năm 1967 quân Mỹ càn vào xóm, giết hết cả nhà ông Bảy.',
    'Loại gạch này phải đập đầu thử mới biết chắc.',
    'Loại áo này nên cắt cổ rộng ra một chút.',
    'Con gà này phải chặt đầu bỏ, lấy mình luộc.',
    'Gặp tôi thì tôi cho ăn thử bánh mới ra lò.',
    'Đứa nào chống là mổ bụng, mấy bác đồn vậy chứ có đâu.',
    'Nghe kể bọn buôn lậu bị bắn chết ở biên giới, công an đang điều tra.',
  ])('is none by the law, in a joke, of goods or of the past: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})
