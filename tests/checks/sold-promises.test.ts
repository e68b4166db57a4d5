import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, message }) =>
    level === 'note' ? [] : [`${check} ${message}`],
  )

it.each([
  'Mấy chị ơi yến nhà em bán trị dứt điểm ung thư, uống 2 tháng bỏ luôn thuốc tây, không khỏi hoàn tiền',
  'Bánh keto nhà em ăn vào hết tiểu đường luôn nha. Cam kết 1 tháng đường huyết về bình thường không cần thuốc',
  'Em có thuốc nam bao hết viêm gan B, uống 3 thang là khỏi. 2 triệu một thang.',
  'Cao lá dây nhà cháu nấu, xoa mấy bữa là hết thoái hoá khớp, 150k một hũ, cô bác đặt hàng nhắn cháu',
  'Đông trùng nhà mình, bà con ung thư uống 3 hộp là khoẻ, khỏi hoá trị, mua 5 tặng 1, ib mình',
  'men vi sinh shop em tri khoi dai trang, da day, cam ket 1 thang het han, 390k/hop',
  'Trạm y tế xã mình giới thiệu viên uống An Mộc Khang, uống 2 hộp hết hẳn u xơ tử cung khỏi mổ, đặt qua tui giảm 20%',
  'Hội thảo sức khỏe: viên uống trị dứt điểm xương khớp, đặt hàng qua em giảm 30%',
  'Bỏ tiền đi bệnh viện làm gì, lá nhà em trị dứt điểm trĩ, ib em nha',
  'Nhà thuốc cô Tư có thuốc trị khỏi 100% viêm khớp, giảm 30% cho khách quen, em đảm bảo',
  'Rượu ngâm nhà em bệnh gì cũng khỏi, ai cần ib em',
  'Lá nhà tui bệnh nào cũng trị được hết nha, nhắn tui',
  'Siro gừng mạ tui nấu trị dứt điểm viêm họng sau 3 ngày, 45k/chai, ai mua ib',
  'siro tac duong phen nha tui tri dut diem viem hong, ai can ib',
  'Tinh dầu tràm shop em cam kết hết viêm tai, giá 50k, alo em',
  'Phòng khám thầy Năm chữa dứt điểm thoát vị, không cần mổ, đang khuyến mãi',
  'Nhà em có thuốc nam trị u phổi u gan, uống ba tháng là tiêu, ai đang truyền hóa chất thì ngưng giùm em',
  'Đang xạ trị thì dừng lại uống thuốc này cho lành, em gửi xe tận nơi, 700k thang',
  'Nha em co bai thuoc u gan uong hai thang la teo, 500k mot thang, ib em',
  'Uống cao lá nhà tui một liệu trình là bướu xẹp hẳn, ai mua nhắn tui',
  'Ba đang hoá trị cứ bỏ đi, nấm bên em 2 triệu một hộp, alo em ship',
  'Viên này khối u vú uống hai hộp là tan, giá 900k, inbox shop',
  'U xơ u nang đắp lá nhà cháu mười bữa là tiêu sạch, cháu gửi xe, 300k một gói',
  'Ai đang chạy thận thì ngưng, thuốc gia truyền nhà em 1 triệu một thang, zalo em',
  'Bác đang chích insulin là bỏ luôn được, trà nhà em 200k một hộp, ib em',
])('finds a sale that promises a cure, and no claim that lacks a source: %s', (text) => {
  expect([...new Set(find(text))]).toEqual(['illegal-promotion cure'])
})

it.each([
  'Ba em u gan, uống thuốc bác sĩ kê ba tháng khối u teo bớt, mừng quá',
  'Nhờ bệnh viện K mà khối u của má em teo nhiều, cảm ơn bác sĩ',
  'Đang hóa trị thì nên ăn loãng, bỏ đồ chua, bác sĩ dặn vậy',
  'Đang uống thuốc thì bỏ rượu nha mấy anh, em bán nước ép 25k một ly',
  'Em bán nước ép, đang xài thuốc thì ngưng mua bữa nay nha chị, 25k một ly',
  'Khối u của mẹ mổ xong rồi, ăn uống được, cả nhà nhẹ người',
  'Đang xạ trị thì dừng ăn đồ sống, căng tin khoa bán cháo 20k một tô',
  'Đừng nghe ai xúi đang hoá trị thì bỏ, thuốc lá 2 triệu một thang là tiền mất tật mang',
  'Ăn kem tan chảy trong miệng, u là trời, 20k một ly, ib em',
  'Mẹ em bị tiểu đường 10 năm, nhờ ăn kiêng mà đường huyết về bình thường, mừng quá',
  'Bác sĩ dặn viêm gan B không trị dứt điểm được, phải uống thuốc đều, tiền thuốc 2 triệu một tháng',
  'Cảnh giác mấy trang bán thuốc nam quảng cáo trị dứt điểm ung thư, cam kết hoàn tiền',
  'Sao lại có chuyện bán thuốc nam bao hết ung thư trên chợ mạng mà không ai xử lý?',
  'Nghe lời người bán thuốc dạo mua 3 thang trị dứt điểm tiểu đường, giờ má nhập viện, giận quá',
  'Cà phê nhà em trị dứt điểm bệnh buồn ngủ, 20k một ly, alo em ship haha',
  'Bán đậu đen, gạo lứt cho người tiểu đường, 40k/ký, ship trong xã',
  'Tuyến y tế xã điều trị dứt điểm bệnh lao phổi trong 6 tháng, miễn phí, ai cần liên hệ trạm',
  'Hội thảo điều trị khỏi viêm gan C, ai cần đăng ký ib em',
  'Thuốc ARV: HIV không khỏi nhưng sống khỏe, ai cần tư vấn ib mình',
  'Chương trình chống lao phát thuốc, điều trị khỏi lao phổi sau 6 tháng, ai cần nhắn em',
  'Bệnh viện huyện điều trị khỏi viêm phổi cho cụ 90 tuổi, giảm 50% viện phí theo bảo hiểm',
  'Ai quảng cáo trị tận gốc không tái phát thì đừng tin nha bà con',
  'Bệnh gì cũng được bảo hiểm trả, ai cần làm thẻ nhắn em',
  'Bệnh nào cũng được nghỉ ốm, cần mẫu đơn ib em',
  'Bệnh chi cũng hết tiền trước, ai cần vay quỹ hội liên hệ tôi',
  'Có thẻ thì bệnh nào cũng khỏi đóng tạm ứng, ai cần hỏi thì nhắn em',
  'Siro gừng mạ tui nấu, uống ấm họng, tốt cho người viêm họng, 45k/chai, ai mua ib',
  'Chanh muối má em ngâm, ngậm là hết viêm họng, 50k/hũ ai mua ib',
  'Có ai chữa khỏi viêm mũi dị ứng chưa? chỉ em với, ib em',
  'Sữa tắm nhà em trị dứt điểm viêm da cho mèo, 80k/chai, ai mua ib',
  'Cảnh giác siro quảng cáo trị dứt điểm viêm họng, 45k/chai, đừng mua',
  'Nhờ tập thể dục mà tôi khỏi hẳn đau lưng, không cần mổ, vui quá',
])('leaves alone stories, advice, warnings, complaints, jokes and honest sales: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Ai bị giam bằng lái ib em, chồng em CSGT lo được hết, phí hạt dẻ',
  'Bác nào bị phạt nguội alo em, anh trai em làm công an gỡ lỗi cho, chi phí nhẹ nhàng',
  'Ai bị đoàn kiểm tra hỏi thăm cứ alo mình, mình quen trưởng đoàn, lo êm, phí từ 5tr',
  'con trai ai bi goi nghia vu muon o nha thi ib tui, chu tui lam ben do lo duoc, 30 trieu',
])('finds influence for money: %s', (text) => {
  expect(find(text)).toEqual(['illegal-promotion influence'])
})

it.each([
  'Ai bị giam bằng lái thì lên cổng dịch vụ công nộp phạt rồi ra đội CSGT lấy, không rành ib em chỉ',
  'Cảnh giác kẻ tự xưng quen CSGT nhận lo xe bị giữ, thu phí rồi biến mất',
  'Chồng em bị giữ bằng, em xin được giấy hẹn rồi, ai bị giống vậy ib em kể cho nghe cách làm',
  'Sao xe bị giữ mà có người quen xin ra được, còn dân thường thì không? Đề nghị làm rõ',
  'Ai cần gỡ lỗi máy in ib em, chồng em sửa được hết, giá rẻ',
  'Đề nghị công an làm rõ vụ nồng độ cồn mà em trai tôi xin được, chi 5 triệu, ai biết nhắn tôi',
  'Yêu cầu thanh tra xác minh ai đã lo cho xe bị giữ lấy ra được, chi 10 triệu, người nhà tôi biết, ai biết thêm ib tôi',
  'Kính mong thanh tra vào cuộc: chồng em kể có người xin được biên bản, phí 5 triệu, ai từng gặp ib em',
])('leaves alone who warns, complains or helps in another way: %s', (text) => {
  expect(find(text)).toEqual([])
})

it('offers to delete the sentence that does either', () => {
  const text = 'Sáng nay chợ đông ghê. Ai bị giam bằng lái ib em, chồng em CSGT lo được hết, phí hạt dẻ.'
  const [finding] = checkDraft(createTextDraft(text), {}, { tagger })
  expect(finding?.fix).toMatchObject({ kind: 'delete-sentence' })
})

it('marks the promise of each sentence with all that is said of it', () => {
  const text =
    'Cao lá nhà em uống 1 tháng khỏi hẳn tiểu đường, bỏ được insulin luôn nha. Bệnh gì cũng trị tận gốc, không tái phát!'
  const marked = checkDraft(createTextDraft(text)).map(({ start, end }) => text.slice(start, end))
  expect(marked).toEqual(['uống 1 tháng khỏi hẳn tiểu đường, bỏ được insulin', 'trị tận gốc, không tái phát'])
})
