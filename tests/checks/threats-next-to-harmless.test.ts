// Real threats with pests, games, drinks or complaints around them; and pests, games and scolding at home themselves.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check, level }) => check === 'threat' && level !== 'note')

describe('a threat next to a harmless word', () => {
  it.each([
    // Pests, and words that only sound like them
    'Nhà tao có chuột hay không kệ tao, mày ló mặt qua đây tao chém.',
    'Mày giẫm chết con kiến nào trong vườn tao, tao giết mày.',
    'Cái mương này sâu, mày bước qua ranh là tao giết.',
    'Mối hận này tao ghim, sớm muộn tao giết cả nhà mày.',
    'Ý kiến ý cò gì, mày nói thêm câu nữa tao giết mày.',
    'Quán ốc đó còn mở là tao đập nát.',
    'Con chuột nhắt như mày, tao đập chết.',
    // Games, films and drinks that are over
    'Game này dở ẹc, mày chờ đó, tao qua tao giết mày.',
    'Tan trận rồi, ra ngoài cổng tao cho mày gãy chân.',
    'Hết phim rồi, giờ tao giết mày.',
    'Uống với nhau mấy ly mà mày dám chơi xấu, tao xách dao qua chém mày.',
    'Trời ơi, con mụ đó tao gặp là tao giết.',
    // The reader has opposed or reported something
    'Mày tố cáo tao đi, tao giết cả nhà mày.',
    'Mày phản đối nữa là tao đập gãy răng mày.',
    'Tao không dọa đâu, tao giết mày thật.',
    'may to cao tao thi tao giet may',
    // In a few letters, on a condition, for a price
    't giết m luôn giờ',
    'tan hoc ra cong, t dam chet m',
    'Nói trước, đứa nào lên dỡ chòi tôi chém chết.',
    'Ai đâm được thằng Phúc tao trả 15 triệu.',
    'Ông trưởng thôn liệu mà trả đất, không tôi đốt nhà ông.',
    'Còn lén phén với chồng tao thì đừng hòng sống yên.',
    'Không gỡ bài thì đừng trách tôi ra tay.',
    'Nhà mày cháy thì đừng hỏi ai đốt.',
    'Chúng ta phải treo cổ hết bọn này lên.',
    // A quarrel over a game, or what comes after it
    'Ván này tao thua, mai tao đến nhà chém mày.',
    'van nay tao thua, mai tao den nha chem may',
    'Mày ăn gian ván này, tao chém chết mày.',
    'Lượt này mày không trả tiền tao đập chết mày.',
    'Ván tới không có đâu, tao xách dao qua giết mày.',
    // Words of games and of pests that are said of something else
    'Lượt này tao giết cả nhà mày.',
    'luot nay tao giet ca nha may',
    'Lần trước mày thoát, lượt này tao cho người xử mày.',
    'Mày lấy bộ đầm của vợ tao, tao chém chết mày.',
    'Thằng bán cá ngựa kia, tao đâm chết mày.',
    'Hai con heo của tao mày trộm, tao chém chết mày.',
    'Kéo búa lớn ra đây, tao đâm chết mày.',
    'Chơi ma sói mà chửi tao hả, tao đâm chết mày.',
    'Mày báo công an ván này tao giết mày.',
    'Nhậu xong tao qua giết cả nhà mày.',
    'Thằng chó ơi, tao giết mày.',
    'Lũ chuột nhắt tụi bây, tao chém chết hết.',
    // What everybody may do, and what is asked for
    'Tố cáo lên trên thì đừng hòng sống yên ổn.',
    'Đi họp phản đối thì xác định nằm viện.',
    'Làm chứng trước tòa là xác định lên bàn thờ.',
    'Quán mày mà cháy thì đừng hỏi sao không đóng tiền cho tao.',
    'Nhà anh có cháy thì đừng hỏi sao không cẩn thận với tôi.',
    // A child that will not come home, a house that will burn, a night without sleep
    'Con gái mày đi học coi chừng mất tích.',
    'con may coi chung bi tong nha',
    'Con của anh coi chừng gặp chuyện đó, anh ký thử coi.',
    'Nhà anh mà cháy thì đừng hỏi tại sao.',
    'Đụng tới tụi này thì đừng hòng yên thân.',
    'Không rút đơn thì đừng hòng sống yên.',
    'Gặp mày ngoài chợ là xác định nằm viện.',
  ])('is found: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})

describe('pests, games and scolding at home', () => {
  it.each([
    'Tao giết được năm con muỗi rồi mà chưa ngủ được.',
    'Ổ kiến to quá, chiều tao về tao giết hết chúng nó.',
    'Muỗi đâu ra lắm thế, tao đập chết mày.',
    'Tau đập chết mi chừ, con ruồi, bu hoài mâm cơm.',
    'Con gián bay vô mặt, chị em hét um, anh tao đập chết rồi.',
    'Máy giặt này mà kẹt nữa là tao đập.',
    'Game này khó thiệt, tao giết ba con trùm mới qua màn.',
    'Vào game tao giết mày liền ba mạng, gà vừa thôi.',
    'Gà trống nhà kế gáy hoài, chỉ muốn thịt nó cho rồi.',
    'hai con J, t chem m chet tuoi van nay',
    'Ván này tao chém mày luôn hai con heo.',
    'van nay tau giet mi, coi bai tau ne',
    'Lượt sau tao giết mày, cất con xe đi.',
    'Chơi cá ngựa, tao đá chết con ngựa của mày nha.',
    'Oẳn tù tì đi, kéo búa bao, thua tao đập mày chết.',
    'Set này tụi tao giết tụi mày, mười lăm năm luôn.',
    'Hiệp này tao giết mày 3-0 luôn.',
    'Hiệp sau tao giết tụi mày, thua rồi gỡ.',
    'Chơi ma sói đêm nay tao giết mày trước.',
    'Among us mày là impostor hả, tao giết mày.',
    'Bọn chuột này tao đập chết hết tụi mày.',
    'Hắn bảo tố cáo thì đừng hòng sống yên.',
    'Ở ký túc xá này thì đừng hòng sống yên với muỗi.',
    'Xe anh cháy thì đừng hỏi sao không thay nhớt.',
    'con chị coi chừng gặp nắng dễ sốt',
    'Con nhà anh coi chừng bị cận, cho ngồi xa tivi.',
    'con nha may coi chung bi cam, troi lanh lam',
    'Nhà anh mà cháy thì đừng hỏi sao không lắp báo cháy.',
    'Đừng trách tôi cho anh nghỉ, anh trễ ba lần rồi.',
    'Đừng trách tui độc miệng nghe.',
    'Leo cái cầu thang này xác định gãy chân.',
    'Hàng xóm hát karaoke thì đừng hòng sống yên.',
    'Có chó con thì đừng hòng yên thân, dép cắn hết.',
    'Chết với bà, bà hầm cả buổi mới được nồi cháo đó.',
    'Cháu mà bôi bẩn hết tường là chết với bà nội nha.',
    'Ăn hết phần chè của tao là chết với tao nhé.',
    'Tối nay đứa nào về trễ là no đòn với má.',
    'Không rửa chén là biết tay mẹ đó con.',
    'Coi chừng ăn đòn nha con, leo trèo hoài.',
    'Ba má thấy nhà dơ là giết hai đứa mình chết.',
    'Coi chừng cháy nhà, nhớ khóa van gas trước khi ngủ.',
    'Nó nhắn tin “tao chém mày” cho em, em phải làm sao?',
    'Hắn dọa giết tôi, tôi đã trình báo công an.',
    'Bọn nó đe tôi: tao giết mày, mọi người giúp với.',
  ])('hold no send: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Mày bỏ bả con chó nhà tao thì chết với tao.',
    'Ăn chặn tiền của dân thì chết với tao nha.',
    'Rút đơn đi, không thì biết tay bố.',
  ])('stay threats where the matter is serious: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})
