import type { AnsweredRows } from './answered-rows.ts'

/** Questions that laws answer first. */
export const answeredByLaws: AnsweredRows = `
blds-2015.d32
  gỡ tag ảnh
  hình ảnh thủ tướng in lên áo bán
  quyền rút lại đồng ý cho xài hình
blds-2015.d32 blds-2015.d34
  báo đăng ảnh tôi minh họa cho bài tham nhũng dù tôi không dính dáng, giờ đòi họ gỡ ra sao
blds-2015.d32 blds-2015.d34 blds-2015.d38 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  Xóm sắp bầu trưởng bản mà có đứa tung ảnh cũ tôi say rượu ngủ bờ mương để hạ uy tín, ngăn được không cán bộ?
blds-2015.d32 blds-2015.d34 blds-2015.d38 luat-80-2025.d36 nd-172-2025.nguyen-tac
  clip 2015 em say xỉn ngoài quán tự dưng có người đào lên lúc em sắp lên phó phòng, giờ phải trình bày sao
blds-2015.d32 blds-2015.d34 blds-2015.d38 luat-91-2025.d16 luat-116-2025.d13.k3.d
  con gái chủ tịch huyện bị dân mạng bới ảnh cũ, gia đình có được yêu cầu gỡ hết không
blds-2015.d32 blds-2015.d34 blds-2015.d38 nd-174-2026.d95.k1.a
  cụ bà Mẹ VNAH bị quay clip xin tiền
blds-2015.d32 blds-2015.d34 blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a
  bị đánh khi đang làm nhiệm vụ, người ta còn quay clip cười
blds-2015.d32 blds-2015.d34 blhs-2015.d155.k2.e blhs-2015.d155.k1 blds-2015.d38
  đánh ghen quay clip
blds-2015.d32 blds-2015.d34 blhs-2015.d155.k2.e nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a
  trộm chó livestream
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  lấy ảnh tôi làm sticker
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d13.k3.h luat-80-2025.d13
  sticker mặt sếp
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d luat-91-2025.d16 nd-174-2026.d95.k1.a
  người ta lấy hình thẻ của tui làm meme
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d luat-91-2025.d16 nd-330-2026.d50
  Chê hủ tiếu dở bị chủ quán đưa mặt lên mạng cho cộng đồng chửi, giờ tính sao?
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d luat-91-2025.d16 nd-356-2025.d4.k1
  Bắt quả tang thằng trộm gà, trói lại chụp hình bỏ lên nhóm xã, trưởng thôn như tôi làm vậy có quá tay không?
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1
  chị em bị đăng hình trong nhóm "cảnh báo gái hư", giờ tính sao
  đánh gen quay clip có mặt cb phường
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  em trai bị liệt bán vé số, người ta quay nhại dáng đi rồi đăng câu view, bắt họ gỡ bằng cách nào?
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-91-2025.d32
  mẹ tui bán chợ Đông Ba bị tiktoker dí máy vô mặt hỏi giá rồi cười nhạo, mệ tức quá, kiện được không
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-356-2025.d4.k1
  Xóm có ông điên hay múa, tụi nhỏ quay lên tiktok câu view, tôi trưởng ấp phải làm chi?
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-dao-duc
  chị phó phòng múa cột tiệc tất niên bị tung clip, cơ quan nên xử lý ai
blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g luat-116-2025.d13.k3.d
  ảnh thờ bị ghép
blds-2015.d32 blds-2015.d34 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-330-2026.d77
  quay ng khuyết tật xin ăn để kiếm view, thấy chướng quá, gọi ai xử
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d16 luat-116-2025.d13.k3.d
  nghi ai lấy trộm thì đăng ảnh người ta hỏi "ai quen không" có mang tội chi không
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d16 luat-91-2025.d32
  kho hạt giống mất cắp đăng fb tìm trộm
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d16 nd-174-2026.d95.k1.a
  cảnh báo lừa đảo kèm ảnh mặt người ta
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d16 nd-330-2026.d50
  cong ty dang anh nhan vien nghi an trom dien thoai len fanpage
  siêu thị dán ảnh tôi nghi ăn cắp, tôi là cbcc, mất mặt quá
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d7.k2.h
  bọn đòi nợ đăng ảnh con gái tôi lên mạng dù tôi không vay
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k1.c nd-356-2025.d4.k1 luat-91-2025.d16
  đăng mặt kẻ trộm gà lên nhóm xóm có được ko
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.c
  bạn thân quay tôi say rượu
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-116-2025.d42.k3
  phụ huynh quay lén cô giáo la con rồi tung lên mạng thì cô làm răng chừ
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  có học trò quay lén em mặc áo dài rồi đăng kèm lời tục tĩu, cháu mới 14 tuổi thì xử được không
blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d
  ghép mặt đồng nghiệp vô phim hài cho vui ngày 8/3 mà bả giận đi kiện, có thua không?
blds-2015.d32 blds-2015.d34 luat-80-2025.d13 luat-116-2025.d13.k3.d
  tạo sticker zalo mặt trưởng phòng dùng nội bộ thôi mà bị nhắc, sai ở điểm nào
blds-2015.d32 blds-2015.d34 luat-80-2025.d13 luat-91-2025.d7.k4 luat-91-2025.d16
  thủ trưởng xem camera để chấm công rồi đem cắt clip bêu nhân viên ngủ trưa
blds-2015.d32 blds-2015.d34 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-91-2025.d32
  clip tôi say rượu ở đám cưới lan ra cả huyện, tôi là phó chủ tịch xã
blds-2015.d32 blds-2015.d34 luat-91-2025.d16
  bao dang hinh toi khong xin phep trong bai ve mai dam
  cho nha ben ia cong minh quay clip dang len bi no kien
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d13.k3.d
  sv mượn thẻ sv của bạn vô thư viện rồi bị đăng lên nhóm bêu, bắt gỡ đc k
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  đăng mặt shipper bùng hàng
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-116-2025.d13.k3.d qd-423-2026.thong-tin-nguoi-khac
  doan tu thien lam mat mat ba con dang clip cho qua
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-116-2025.d7.k1.c luat-116-2025.d42.k3
  dang hinh ke lua dao
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-116-2025.d7.k1.c nd-330-2026.d50
  chu hui la can bo hoi phu nu om tien bo tron, dan dang hinh thi co pham luat khong
  đăng ảnh kẻ trộm chó
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-116-2025.d7.k1.c qd-423-2026.thong-tin-nguoi-khac
  bánh kẹo Tàu hết hạn bán trước cổng trường, tui quay mặt bà bán đưa lên thì có sai không?
  đăng ảnh kẻ trộm camera quay được
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-80-2025.d13 nd-174-2026.d95.k1.a
  sếp say hát karaoke trong cơ quan, em quay lại rồi lỡ đăng story có 10 phút thì gỡ
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50
  nghi phạm bị còng tay, công an đăng mặt rõ lên fanpage thì có sai quyền nhân thân không
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-91-2025.d32 luat-116-2025.d13.k3.d
  Cho hỏi ở đơn vị tôi có anh trực ban ngủ gật, tôi chụp đăng nhóm chung cho vui, giờ ảnh đòi kiện tôi, tôi sai gì?
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-91-2025.d32 nd-174-2026.d96.k3.e
  quán nhậu đăng hình tui say xỉn để câu khách, tui công chức thuế, đòi nó gỡ sao đây
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d50
  tôi bán cá ngoài chợ, quản lý chợ quay tôi chửi khách rồi up lên fanpage chợ, ổng có quyền đó ko
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  bêu mặt người xả rác kinh rạch
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  chó thả rông cắn người, dân đăng mặt chủ chó là bà phó chủ tịch hội phụ nữ
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-174-2026.d96.k3.e
  Nhà báo tự ý lấy ảnh trên trang cá nhân tôi minh họa bài về tham nhũng, tôi đòi gỡ thế nào
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50
  chó hàng xóm cắn, chụp mặt chủ chó
  mắc nợ bị dán hình cột điện
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  Hôm qua em trai em bị bắt, cả xóm đăng hình còng tay, ba mẹ em không dám ra chợ, bắt họ gỡ được không?
  bị bêu xả rác
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2
  ban quản trị dán ảnh hộ nợ phí ở thang máy
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d13.k3.d
  bêu mặt người bùng hàng
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d32
  Nhà tui mất gà, có camera, tui đăng cả nhà người ta đi qua cổng, bị kiện lại không
  tôi bán bánh tráng, quản lý thị trường đăng mặt tôi lên trang của đội dù chưa có quyết định phạt
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1
  ban quản lý chợ Cái Răng đăng mặt người ăn cắp vặt lên fanpage được hông
  dán hình kẻ trộm
  nhà thuốc đăng ảnh kẻ trộm sữa trích từ camera
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38
  dan anh ke trom len cot dien
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 nd-356-2025.d4.k1 luat-126-2025.d31.k2
  dang anh bi cao chua co ban an
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d50
  Tui là tổ trưởng tổ dân phố, chừ bà con nhờ đăng hình mấy người đổ rác bậy cho họ dị, tui đăng được không?
blds-2015.d32 blds-2015.d34 luat-91-2025.d16 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  Thầy cúng mời tôi đứng chụp chung rồi đăng quảng cáo, tôi là chủ tịch hội nông dân, tôi phải xử lý ra sao?
blds-2015.d32 blds-2015.d34 luat-91-2025.d32
  báo lỡ đăng hình em hồi say xỉn, giờ em xin người ta gỡ bài được không
  báo đăng ảnh tôi khi chưa xin phép trong bài về cán bộ lười
  người dân đăng ảnh em ngủ gật ở bàn làm việc, em kiện được không
  tài xế grab quay clip cãi nhau với bà phó phòng, bả là dì tui, dì tui muốn bắt gỡ thì theo luật nào
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 blds-2015.d38 luat-116-2025.d13.k3.d
  đăng clip ông hàng xóm say rượu chửi chính quyền, ổng kiện mình được không
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 blds-2015.d38 nd-172-2025.nguyen-tac
  vcông chức xã đi nhậu bị quay clíp đăng faceboook
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em trực một cửa bị dân quay clip lúc ăn bánh mì rồi đăng chê bai, em có quyền bắt gỡ không
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  cậu tôi làm thanh tra, bị người bị thanh tra chụp ảnh ngồi uống cà phê với doanh nghiệp tung lên mạng
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 luat-91-2025.d16
  người ta đăng clip em vượt đèn đỏ kèm chức danh, em có kiện đòi gỡ được không?
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 luat-91-2025.d29.k6
  cụ già trong ấp hỏi tôi muốn xóa cái clip cụ say rượu mà bọn trẻ đăng, tôi chỉ cụ làm sao
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  dân quay clip mình ngồi ở bộ phận một cửa địa chính rồi đăng lên tóp tóp nói mình hách dịch, giờ phải làm sao
blds-2015.d32 blds-2015.d34 luat-91-2025.d32 nd-330-2026.d9.k2.c luat-80-2025.d13
  cán bộ dân tộc đăng clip dân làng uống rượu say nói bậy, làng giận bắt phạt trâu, còn luật thì răng
blds-2015.d32 blds-2015.d34 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3
  báo đăng ảnh mờ mà vẫn nhận ra con tôi, nhà tôi ở xóm nhỏ ai cũng biết, kiện được không
blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  Họp online trời nóng quá tôi cởi trần, thằng em cùng phòng chụp tung lên nhóm huyện, xử nó được không?
blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.c blds-2015.d38
  chia sẻ clip tai nạn ở dốc Bắc Sum thấy rõ mặt người chết thì người nhà họ kiện được không nhỉ
blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.c qd-423-2026.thong-tin-nguoi-khac nd-147-2024.d36.k4
  truyền nhau clip chị lao công bị đánh ở Vinh thì có sao k
blds-2015.d32 blds-2015.d34 nd-330-2026.d10.k1 nd-330-2026.d9.k2.b nd-330-2026.d11.k1
  ba toi liet si, co nguoi lay anh ba toi chay quang cao ban thuoc, toi kien ai duoc
blds-2015.d32 blds-2015.d34 nd-356-2025.d3 blds-2015.d38 luat-91-2025.d16
  che mắt rồi mà cả làng vẫn nhận ra là tôi, thế người đăng có phải chịu trách nhiệm không
blds-2015.d32 blds-2015.d34 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  bắt được kẻ trộm chụp ảnh đăng lên cảnh báo bà con thì có vi phạm quyền gì không
  chụp nghi phạm bị còng đăng lên page công an xã, chưa có kết luận gì hết
  dang mat ke trom cho len mang
blds-2015.d32 blds-2015.d34 qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b
  dùng ảnh đồng đội hy sinh câu like
blds-2015.d32 blds-2015.d34 qd-423-2026.thong-tin-nguoi-khac qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b
  dùng ảnh đồng đội hy sinh để câu like
blds-2015.d32 blds-2015.d38 blds-2015.d34 luat-91-2025.d32
  bị đồng hương chụp hình bàn nhậu
blds-2015.d32 blds-2015.d38 blds-2015.d34 luat-91-2025.d32 nd-174-2026.d95.k1.a
  đánh ghen ở cổng cơ quan có người quay
blds-2015.d32 blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  hàng xóm gắn camera chĩa sang nhà tôi rồi đăng clip lên nhóm xóm
blds-2015.d32 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d49.k2
  cái nhà trọ sinh viên em ở chủ gắn camera trong hành lang rồi gửi hình cho ba mẹ em, có quyền chi mà làm rứa?
blds-2015.d32 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  khách Tây quay đám ma khô của bản, muốn nhờ họ đừng đăng thì nói căn cứ gì
blds-2015.d32 blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.dd
  hàng xóm phát trực tiếp cảnh vợ chồng tui cãi lộn, tui làm trong viện kiểm sát, sợ ảnh hưởng quá
blds-2015.d32 blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a nd-330-2026.d15.k1.g
  Lễ tang bác trưởng phòng có người livestream cả quan tài, gia đình không chịu, xóa được không?
blds-2015.d32 blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d34
  đồng nghiệp bị đánh ghen, mình quay rồi gửi nhóm cơ quan
blds-2015.d32 blds-2015.d38 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  ghi hinh phong thay do nu o be boi huyen
blds-2015.d32 blds-2015.d38 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d32
  thầy cúng không cho quay mà cán bộ văn hoá vẫn quay làm tư liệu rồi up youtube
blds-2015.d32 blds-2015.d38 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  zoom lộ hình
blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c blds-2015.d38.k2 luat-116-2025.d15.k1.dd
  mần chi khi bị chính đồng nghiệp chụp lén lúc cho con bú ở phòng nghỉ
blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d34
  Tôi dân tộc Thái ở Sơn La, có người quay bà tôi tắm suối đăng câu view, già làng tức lắm, báo ai bây giờ
blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-330-2026.d15.k1.e
  ảnh nhạy cảm cũ bị người yêu cũ tung lên
blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c nd-56-2017.d36.k3 luat-116-2025.d14.k4
  ong hang xom quay trom nha minh roi tung len mang, nha minh co con nho, lam sao bat go xuong
blds-2015.d32 blds-2015.d38 luat-117-2025.d5.k4 luat-91-2025.d16 blhs-2015.d361
  lấy ảnh hiện trường phá án cũ làm triển lãm phường
blds-2015.d32 blds-2015.d38 luat-91-2025.d16
  đám cưới con chủ tịch xã bị quay clip khách đưa phong bì
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 blds-2015.d34
  trao nhà tình nghĩa mà bắt người ta giơ bảng chụp ảnh đăng fanpage, bà cụ không thích thì có phải gỡ không
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 blds-2015.d34 luat-91-2025.d32
  lúc phun thuốc muỗi dân không cho vô nhà, em quay lại rồi gửi nhóm ấp để nhắc, bị dân kiện
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 luat-91-2025.d32 blds-2015.d34
  đám cưới con gái sếp khách quay clip phong bì dày cộp
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  dang anh dam tang
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a nd-330-2026.d50
  nhóm zalo chung cư có người đăng hình camera thang máy cặp đôi hôn nhau
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d32
  nhà nghỉ tôi bị cán bộ kiểm tra xông vào quay mặt khách rồi phát lên trang công an phường, khách bắt đền tôi
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d96.k3.e
  thẩm mỹ viện lấy ảnh trước sau của tôi chạy quảng cáo, tôi là phó chủ tịch hội, ngượng chết đi được, đòi gỡ ra sao?
blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50
  camera nhà quay được thằng trộm gà, đăng lên nhóm ấp được hông?
blds-2015.d32 blds-2015.d38 luat-91-2025.d32
  Người nhà đòi quay video lúc vợ sinh, nữ hộ sinh tụi em có được từ chối không
  tang lễ flycam
blds-2015.d32 blds-2015.d38 luat-91-2025.d32 luat-116-2025.d7.k2.c
  mấy tay youtuber kéo tới nhà có đám tang cán bộ để quay, gia đình đuổi được không
blds-2015.d32 blds-2015.d38 luat-91-2025.d32 luat-91-2025.d16
  đám tang quay phim
blds-2015.d32 blds-2015.d38 luat-91-2025.d32 luat-91-2025.d16 nd-356-2025.d4.k1
  nguoi nha benh nhan livestream trong phong cap cuu, dieu duong co quyen yeu cau tat khong
blds-2015.d32 blds-2015.d38 luat-91-2025.d32 nd-356-2025.d4.k1
  người nhà quay phim trong phòng cấp cứu thì có quyền đuổi không
blds-2015.d32 blds-2015.d38 luat-91-2025.d32 nd-356-2025.d4.k1 nd-330-2026.d14.k5.dd
  mấy ông youtuber vô tận giường bịnh quay người nghèo xin tiền donate, bệnh viện đuổi ra được không
blds-2015.d32 blds-2015.d38 nd-174-2026.d96.k3.e luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  tôi là biên tập viên báo tỉnh, dùng ảnh lấy từ facebook của nạn nhân đuối nước mà chưa hỏi gia đình
blds-2015.d32 blds-2015.d38 nd-282-2025.d39 blds-2015.d34 nd-330-2026.d13.k1.a
  vợ em đăng ảnh em đi nhà nghỉ vs đồng nghiệp lên mxh, cơ quan họp kỷ luật em, em kiện vợ đc không
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a
  đi đám cưới thủ trưởng quay cảnh phong bì rồi đăng chơi, ai dè ầm ĩ, chừ tính răng đây
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d38.k2 nd-330-2026.d15.k1.g
  thằng cháu livestream đám tang bố tôi, quay cả mặt người chết, cả họ giận
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d14.k4 luat-91-2025.d16
  fanpage cu dang anh doi tu cua con gai ong truong phong, ong nho em tim nguoi go giup, em co nen dinh vao
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  họp xong quên tắt cam, tôi thay áo bị cả tỉnh thấy, có đứa chụp lại cười, bắt nó xóa kiểu gì
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a
  đánh ghen quay clip tung lên, tôi là người bị quay mà cũng là đảng viên, ai bị xử lý
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c qdtw-207-2026.nhom-dao-duc
  bi chup o quan bia om
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a nd-356-2025.d4.k1 luat-116-2025.d15.k1.d
  thai phụ sinh rớt bị quay phim
blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d11.k1.a
  ảnh nhạy cảm hội chị em cơ quan đi biển
blds-2015.d32 blds-2015.d38 nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d15.k1.d
  ảnh nóng lọt nhóm họ
blds-2015.d32 blds-2015.d38 nd-330-2026.d15.k1.g nd-174-2026.d95.k1.c
  livestream nhà vĩnh biệt
blds-2015.d32 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  Bác sĩ trực đêm livestream than mệt có bệnh nhân nằm phía sau thì vi phạm gì?
  đăng hình sinh con của sản phụ
blds-2015.d32 blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-91-2025.d16
  bệnh nhân phong bị quay
  hộ sinh đăng clip ca sanh có che mặt sản phụ nhưng không xin phép, sản phụ nhận ra rồi đòi kiện
blds-2015.d32 blds-2015.d38 qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac nd-174-2026.d95.k1.c
  đăng hình thi hài đồng chí trong tang lễ
blds-2015.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  Chị đồng nghiệp cứ gửi hình hai đứa đi công tác vô nhóm làm vợ tôi ghen, cấm chị ấy được không?
blds-2015.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  ảnh đám tang
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38
  dua anh nguoi chet len mang phai xin phep ai
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 nd-174-2026.d95.k1.c
  luu anh nguoi mat trong vu chay chung cu roi dang tuong niem
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 nd-330-2026.d15.k1.g
  Hôm hiếu bên nhà cụ Tư có người live từ đầu tới cuối cả mặt người mất, gia đình không chịu, bắt gỡ được không?
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  bac si dang clip do de khong che mat san phu
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh hai bạn nữ hôn nhau khi chưa hỏi
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d32
  bố em mất, họ hàng livestream cả đám tang, em không thích thì có quyền dừng ko ạ
blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d32 nd-330-2026.d13.k1.a
  quay đám tang đăng mạng
blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d13.k1.a nd-234-2026.d8.k1
  có ai quay tiktok trong phòng mổ mà bị đuổi việc chưa vậy
blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1 nd-174-2026.d95.k1.c
  tài xế cứu thương quay tiktok
blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1 qd-423-2026.thong-tin-nguoi-khac
  Tiktoker vô trung tâm bảo trợ quay người già mất trí, giám đốc cho phép rồi thì có đủ không
blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d19
  ghi hình bạo lực gia đình của hàng xóm
blds-2015.d32 blds-2015.d38.k2 nd-56-2017.d36 luat-91-2025.d32 luat-91-2025.d16
  mẹ bỉm quay phòng đẻ
blds-2015.d32 blds-2015.d38.k2 qd-423-2026.thong-tin-nguoi-khac
  hình người đã mất có cần xin phép con cháu mới được đăng ko
blds-2015.d32 luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d7.k2.g nd-174-2026.d95.k1.a
  học sinh lớp tôi chụp lén tôi ngủ gật rồi chế ảnh đăng lên tiktok, tôi xử lý em đó thế nào
blds-2015.d32 luat-116-2025.d13.k3.d blds-2015.d34 luat-91-2025.d32 luat-91-2025.d16
  đi cưới thấy trưởng phòng say rượu hát hò, tôi quay up lên story, giờ bị bắt viết kiểm điểm
blds-2015.d32 luat-116-2025.d13.k3.d luat-91-2025.d16 blds-2015.d34 nd-174-2026.d95.k1.a
  đăng ảnh người nợ tiền lên facebook đòi
blds-2015.d32 luat-116-2025.d13.k3.d luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  sếp ngủ gật
blds-2015.d32 luat-116-2025.d13.k3.d luat-91-2025.d32 qdtw-85-2022.dieu-tranh qd-423-2026.thong-tin-nguoi-khac
  ảnh trong lớp học nghị quyêt toàn ng ngủ
blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c
  Ở quê tui có ông hay quay mấy anh dân phòng đang nghỉ trưa đăng phây chửi lười, có cách gì trị không?
blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.h blds-2015.d34
  lấy hình đồng nghiêp chế mem trong nhóm khoa
blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d38
  app vay no dang hinh minh len fb
blds-2015.d32 luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a
  cắt clip lãnh đạo nói nhịu làm nhạc chuông
blds-2015.d32 luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a
  bị học trò chế ảnh thầy thành meme
blds-2015.d32 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  em gái tôi bị kẻ xấu lấy ảnh thẻ ngành quảng cáo sòng bạc, công ty quảng cáo ở nước ngoài, bó tay hay sao
blds-2015.d32 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.e
  Tôi ở Cà Mau, bị người ta lấy hình mặc đồ kiểm lâm đi lừa tình trên app hẹn hò
blds-2015.d32 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a
  avatar hình người khác
blds-2015.d32 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.e
  trộm ảnh làm nick
blds-2015.d32 luat-116-2025.d13.k3.h luat-91-2025.d16 nd-330-2026.d10.k1 nd-174-2026.d96.k3.e
  lấy ảnh bác sĩ bệnh viện quảng cáo
blds-2015.d32 luat-116-2025.d13.k3.h luat-91-2025.d29.k6 luat-116-2025.d42.k3 nd-330-2026.d77
  Có page lấy hình tôi mặc áo blouse ghép quảng cáo thuốc xương khớp, báo ở đâu để nó gỡ
blds-2015.d32 luat-116-2025.d13.k3.h nd-330-2026.d10.k1 blds-2015.d34 nd-174-2026.d96.k3.e
  bác sĩ bệnh viện huyện bị lấy hình quảng cáo thực phẩm chức năng, bệnh nhân tới chửi
blds-2015.d32 luat-116-2025.d13.k3.h nd-330-2026.d10.k1 luat-116-2025.d42.k3 nd-174-2026.d96.k3.e
  tôi là chủ tịch hội cựu chiến binh, có kẻ dùng ảnh tôi mặc quân phục quảng cáo thuốc xương khớp, tôi phải làm j
blds-2015.d32 luat-116-2025.d13.k3.h nd-330-2026.d10.k1 luat-116-2025.d7.k2.g luat-116-2025.d7.k2.h
  người ta lấy hình tôi bán thuốc gia truyền chữa tiểu đường, tôi là bác sĩ bệnh viện tỉnh mà có biết gì đâu
blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  Chồng em là trinh sát, cháu nội lỡ đăng ảnh cả nhà rõ mặt chồng em, em lo quá không biết có cấm không
blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qd-423-2026.thong-tin-nguoi-khac luat-117-2025.d5.k4
  thu ky lanh dao dang anh di cong tac cung sep len facebook
blds-2015.d32 luat-116-2025.d15.k1.dd blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d42.k3
  chị lao công bị bảo vệ quay lén trong nhà vệ sinh cơ quan, em là công đoàn thì giúp chị làm gì trước
blds-2015.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d7.k2.dd luat-91-2025.d16
  quay buổi giảng ở trường chính trị đưa lên kênh riêng có phải xin thầy không
blds-2015.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d32 blhs-2015.d159.k1
  hoc vien truong chinh tri quay len giang vien
blds-2015.d32 luat-116-2025.d42.k3
  rfa đăng hình tôi
blds-2015.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 luat-91-2025.d16
  Sư giả xin tiền ngoài chợ, tui quay mặt ổng đăng cảnh báo, lỡ ổng sư thiệt thì tui có tội hông?
blds-2015.d32 luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a luat-116-2025.d7.k2.c nd-174-2026.d95.k1.h
  youtuber vào trường bóc phốt bếp ăn
blds-2015.d32 luat-116-2025.d7.k2.c
  phong bi bac si bi quay lai
blds-2015.d32 luat-116-2025.d7.k2.c blds-2015.d34 luat-116-2025.d15.k1.dd luat-91-2025.d32
  bị người ta quay lén lúc nhậu rồi đăng, có kiện được không
blds-2015.d32 luat-116-2025.d7.k2.c blds-2015.d34 luat-91-2025.d32 luat-116-2025.d13.k3.d
  bi quay len khi dang ngu gat trong cuoc hop
blds-2015.d32 luat-116-2025.d7.k2.c blds-2015.d38 luat-116-2025.d15.k1.dd blhs-2015.d155.k1
  quay lén đồng nghiệp nữ
blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38
  Ông khách cầm điện thoại quay lén lúc tui khám vú cho vợ ổng, tui kêu bảo vệ giữ máy đúng luật không
blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-91-2025.d32 blds-2015.d34
  học sinh quay lén thầy
blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-91-2025.d7.k4 blds-2015.d38
  lắp camera phòng lv mà ko hỏi nhân viên đc hok
blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32 blds-2015.d34 luat-116-2025.d15.k1.dd
  quay lén bác sĩ ngủ trực
blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32 luat-116-2025.d15.k1.dd blds-2015.d34
  bị chụp lén
blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32 luat-91-2025.d16 nd-330-2026.d50
  chup len phu nu o bai bien dang nhom
blds-2015.d32 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d luat-91-2025.d16
  Lấy ảnh trên mạng làm bìa tạp chí nội bộ của sở thì phải xin ai?
blds-2015.d32 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-174-2026.d96.k3.e luat-91-2025.d16
  ảnh lấy trên mạng
blds-2015.d32 luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.e nd-174-2026.d95.k1.d luat-116-2025.d7.k2.h
  ăn cắp ảnh
blds-2015.d32 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h
  dùng AI phục dựng ảnh liệt sĩ rồi bán
  ảnh phục dựng liệt sĩ bằng AI đăng lên có cần gia đình cho phép
blds-2015.d32 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d10.k1 luat-91-2025.d16
  mặt mẹ tôi bị cắt vào quảng cáo thuốc xương khớp
blds-2015.d32 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d9.k2.b
  phục dựng ảnh liệt sĩ bằng AI rồi đăng có cần hỏi thân nhân không
blds-2015.d32 luat-116-2025.d7.k2.g luat-134-2025 blds-2015.d38 nd-330-2026.d9.k2.b
  lấy khuôn mặt liệt sĩ phục dựng bằng AI đăng tặng gia đình thì cần xin phép ai
blds-2015.d32 luat-116-2025.d7.k2.g luat-91-2025.d16
  ảnh chân dung liệt sĩ phục dựng bằng AI đăng mạng cần ai đồng ý
blds-2015.d32 luat-116-2025.d7.k2.g qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d13.k3.h
  Bên em muốn nhờ AI phục dựng ảnh liệt sĩ tặng gia đình, đăng lên có phải xin phép thân nhân không ạ?
blds-2015.d32 luat-116-2025.d7.k2.h luat-116-2025.d13.k3.h nd-174-2026.d96.k3.e luat-91-2025.d7.k5
  lấy ảnh tôi làm quảng cáo kem trộn
blds-2015.d32 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-91-2025.d32
  quay clip bộ đội gói bánh chưng đăng tiktok
blds-2015.d32 luat-117-2025.d5.k4 luat-117-2025.khai-niem nd-330-2026.d13.k1.a luat-91-2025.d16
  trinh sát bị nhận mặt qua ảnh bạn học đăng
blds-2015.d32 luat-126-2025.d31.k2 blds-2015.d34 luat-91-2025.d16 nd-356-2025.d4.k1
  Ảnh bị can bị còng tay ai được phép đưa lên báo?
blds-2015.d32 luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2
  từ chối nhà báo quay phim
blds-2015.d32 luat-80-2025.d13 nd-330-2026.d15.k1.g qd-423-2026.thong-tin-nguoi-khac blds-2015.d38.k2
  đi công tác Hàn, tối về ks em live cảnh cả đoàn nhậu, giờ trưởng đoàn mắng, về nước có phải kiểm điểm không?
blds-2015.d32 luat-80-2025.d14.bi-mat luat-126-2025.d31.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  can bo toa an dang anh phien toa
blds-2015.d32 luat-91-2025.d16
  ba tôi mất rồi mà bệnh viện vẫn để hình ông trên trang quảng cáo, gia đình xin gỡ thì gởi cho ai
  nghỉ việc rồi cơ quan cũ còn để ảnh tôi trên web
  rút lại sự đồng ý cho dùng ảnh
blds-2015.d32 luat-91-2025.d16 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d96.k3.e
  ảnh thẻ làm sticker
blds-2015.d32 luat-91-2025.d16 blds-2015.d34 luat-80-2025.d13
  nhận 20kg gạo mà phải đứng cho chụp, tôi từ chối thì bị gạch tên, kêu với ai
blds-2015.d32 luat-91-2025.d16 blds-2015.d34 luat-91-2025.d32 nd-330-2026.d50
  quay cảnh đồng chí say xỉn ở tiệc tất niên đăng nhóm riêng mà bị lọt ra
blds-2015.d32 luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50
  Bị tạt mắm tôm vô nhà lúc 2 giờ sáng, coi camera biết mặt, tôi up lên cho cả phường biết được không anh chị?
  chủ trọ đăng ảnh người thuê quỵt tiền phòng
blds-2015.d32 luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50 luat-116-2025.d7.k1.c
  dán ảnh kẻ trộm
  trưởng ban quản lý chợ đăng ảnh tiểu thương trộm cắp lên zalo nhóm chợ để cảnh báo
blds-2015.d32 luat-91-2025.d16 blds-2015.d34 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11
  công an phường đăng ảnh con tôi lên fanpage lúc nó chưa bị kết án
blds-2015.d32 luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2
  youtuber từ thiện quay cảnh nhà tôi nghèo, giờ tôi không muốn nữa
blds-2015.d32 luat-91-2025.d16 blds-2015.d38 nd-356-2025.d4.k1
  benh nhan dong y mieng cho quay roi doi y
blds-2015.d32 luat-91-2025.d16 blds-2015.d38.k2
  Cụ bà đồng ý cho quay rồi giờ con cháu đòi gỡ clip, đoàn xã tụi em gỡ hay giữ?
  Khách ký giấy đồng ý cho đăng hình rồi nay đổi ý đòi xóa, phòng khám phải xóa không
blds-2015.d32 luat-91-2025.d16 blds-2015.d38.k2 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a
  Mấy em thực tập khoa tôi quay vlog một ngày đi trực, điều dưỡng trưởng như tôi có bị trách nhiệm gì
blds-2015.d32 luat-91-2025.d16 luat-116-2025.d13.k3.d nd-330-2026.d50 nd-174-2026.d95.k1.a
  đòi nợ bằng cách đăng hình
blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k2.c blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  chong toi lam trinh sat hinh su, ban be cu tag hinh anh ay len facebook, nguy hiem lam, toi phai lam gi
blds-2015.d32 luat-91-2025.d16 luat-126-2025.d31.k2 nd-356-2025.d4.k1 blds-2015.d34
  che mặt nghi phạm
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32
  lấy ảnh dân làm minh họa báo cáo phải xin ai, xin miệng đủ chưa
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 blds-2015.d34 luat-80-2025.d13
  trốn họp đi xem đá banh bị đồng nghiệp up hình
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 luat-91-2025.d19 nd-330-2026.d50
  lấy clip camera bệnh viện đăng tìm kẻ gian
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d50
  Người nhà bệnh nhân tát bác sĩ, camera viện ghi được, bệnh viện tung clip ra có cần làm mờ mặt không?
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 nd-356-2025.d3 blds-2015.d34
  bóc phốt tài xế vượt ẩu lộ mặt người nhà
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 nd-356-2025.d4.k1 luat-116-2025.d42.k3
  cướp giật ngoài đường quay clip rồi đăng lên để tìm thủ phạm có được ko
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 nd-356-2025.d4.k1 nd-330-2026.d50
  đăng ảnh kẻ trộm lên nhóm phố
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  người nghèo không muốn lên hình mà xã bắt chụp nhận quà
blds-2015.d32 luat-91-2025.d16 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d50
  ảnh trao quà từ thiện chụp rõ mặt người nghèo
blds-2015.d32 luat-91-2025.d16 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-356-2025.d4.k1
  đăng mặt quái xế
blds-2015.d32 luat-91-2025.d16 nd-174-2026.d96.k3.e
  hình của em bị cơ quan đem làm pano mà không hỏi
  thợ ảnh đám cưới giữ file đăng mẫu
blds-2015.d32 luat-91-2025.d16 nd-174-2026.d96.k3.e luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  xai hinh ko xin
blds-2015.d32 luat-91-2025.d16 nd-174-2026.d96.k3.e nd-174-2026.d95.k1.d
  lấy ảnh cưới của người ta đi đăng quảng cáo cho nhà văn hóa có phải bồi thường k
blds-2015.d32 luat-91-2025.d16 nd-174-2026.d96.k3.e nd-330-2026.d50
  ko đồng ý cho cty xài hình mình quảng cáo mà vẫn đăng
  trường cũ vẫn dùng ảnh của em làm tờ rơi quảng cáo dù em nghỉ dạy rồi
blds-2015.d32 luat-91-2025.d16 nd-174-2026.d96.k3.e nd-330-2026.d50 luat-116-2025.d7.k2.h
  ảnh cưới của tôi bị tiệm ảnh lấy quảng cáo ko xin phép
blds-2015.d32 luat-91-2025.d16 nd-174-2026.d96.k3.e nd-330-2026.d50 nd-356-2025.d4.k1
  thẩm mỹ viện lấy ảnh trước sau của em đăng quảng cáo mà không hỏi
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38
  ng nhà lai chim ở phòng bệnh
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d15.k1.b qd-423-2026.thong-tin-nguoi-khac
  Mẹ em bán hàng online mà lôi cả ảnh em mặc đồng phục kiểm lâm ra quảng cáo, em nói mãi không chịu gỡ
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50
  tui nghỉ dạy rồi mà trung tâm vẫn lấy ảnh tui quảng cáo
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d13.k3.d blds-2015.d34
  ban quản lý chợ Đông Ba đưa hình người ăn cắp lên loa và facebook
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  camera uỷ ban xã quay cảnh dân cãi nhau bị cậu IT cắt ra tung lên mạng câu view
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d32 blds-2015.d38
  camera cơ quan quay em ngã rồi bảo vệ trích ra đăng tiktok, cả ngàn người cười
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 nd-356-2025.d3
  clip phạt nguội lộ mặt người ngồi cạnh
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d96.k3.e
  dùng ảnh bác sĩ chưa xin phép làm poster
  spa lay anh y ta em di quang cao
  spa đăng hình khách
blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  đăng ảnh khách thuê trọ
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d3 nd-174-2026.d96.k3.e nd-330-2026.d50
  Tôi nghỉ trường cũ rồi mà website vẫn để hình với số điện thoại tôi, đòi xóa được không?
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d34 luat-126-2025.d31.k2
  công an xã up ảnh đối tượng bị bắt
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d7.k2.c
  điều dưỡng quay clip ca trực bị bệnh nhận kiện
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50
  mạnh thường quân phát cơm ghi hình bệnh nhân nghèo
  Đứa cháu bị đưa đi cai, trên trang xã để nguyên mặt với địa chỉ, bà ngoại nó lên xin mà không ai gỡ
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 luat-116-2025.d7.k1.c blds-2015.d34
  ảnh nghi phạm
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 luat-126-2025.d31.k2 nd-244-2026.d3.k2
  mình là công an xã, có được đăng ảnh đối tượng trộm chó vừa bắt lên fb ko ạ
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d19 nd-330-2026.d50
  cán bộ trại cai nghiện chụp hình học viên trốn trại đăng tìm, có che mặt không
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  trạm y tế xã chụp bà con ngồi khám đăng fanpage, có phải xin từng người một không
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 nd-244-2026.d3.k2 nd-330-2026.d50
  công an xã đăng hình đứa trộm trâu lên mạng cho bà con nhận mặt
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d34
  chụp phạm nhân
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38
  Bác sĩ đăng hình bệnh nhân lên fanpage phòng khám có che mắt rồi mà bệnh nhân vẫn đòi bồi thường
  công an xã đăng ảnh người bị tạm giữ không che mặt
  điều dưỡng quay tiktok trong phòng bệnh dính mặt bệnh nhân
blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38.k2
  hình trước sau phẫu thuật
blds-2015.d32 luat-91-2025.d16 nd-56-2017.d36
  mẫu đồng ý cho dùng hình ảnh
blds-2015.d32 luat-91-2025.d16 nd-56-2017.d36.k3
  rút lại đồng ý cho dùng ảnh
  xin rút lại đồng ý cho dùng ảnh
blds-2015.d32 luat-91-2025.d16 nd-56-2017.d36.k3 blds-2015.d38.k2
  rút lại sự đồng ý cho đăng ảnh
blds-2015.d32 luat-91-2025.d16 qd-423-2026.kiem-chung qd-423-2026.thong-tin-nguoi-khac
  phát tờ truy nã in từ mạng dán đầy cột điện cho dân biết có được không hả các bác?
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  con sếp cưới linh đình, em lỡ đăng cả album, sếp bảo gỡ gấp, em có bị liên lụy không
  hình chụp chung với bí thư tỉnh có được đem quảng cáo homestay không?
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38 nd-330-2026.d50
  chị hộ lý ở viện dưỡng lão công lập quay cụ ông 90 tuổi nhảy, lên xu hướng, con cháu cụ đòi gỡ
  đăng ảnh người già neo đơn
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38.k2 nd-330-2026.d14.k5.dd
  Nhân viên xã hội đăng hình cụ già neo đơn để kêu gọi từ thiện có cần xin phép cụ không
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  mấy chị hội phụ nữ bắt em phải chụp hình lúc nhận quà rồi đăng fb, em không chịu thì có được hông?
  phat qua cuu tro chup hinh ba con
  ảnh tập thể đăng phải hỏi ai
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32 blds-2015.d34
  Chủ tịch hội phụ nữ xã đăng ảnh hộ nghèo nhận quà, họ khóc lóc không muốn lên hình, giờ phải gỡ không?
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32 nd-330-2026.d50
  dang anh co nguoi khac khong xin phep
  ubnd xã đăng ảnh ng nhận quà tết k che mặt
blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3 nd-356-2025.d4.k1
  ca xa quay clip ho tro dan lam vneid dang fb
blds-2015.d32 luat-91-2025.d19 luat-91-2025.d16 nd-174-2026.d95.k1.c qd-423-2026.thong-tin-nguoi-khac
  vớt được người chết đuối ở sông Trà, công an xã chụp mặt đăng tìm thân nhân luôn được không hay phải che
blds-2015.d32 luat-91-2025.d32
  Bệnh nhân quay phim y tá đang tiêm có được quyền cấm không ạ
  Chụp đại biểu ngủ gật rồi đăng thì vi phạm quyền hình ảnh hay là quyền giám sát?
  cho hỏi nhà báo có cần xin phép thẩm phán trước khi chụp ảnh bị cáo không ạ
  dạy thêm bị quay
  khai ấn đền Trần chen lấn chụp ảnh lãnh đạo
  khách trung quốc ở cửa khẩu tân thanh xin chụp chung rồi đăng wechat, em làm kiểm dịch có từ chối được không
  ngủ trong giờ bị quay
  selfie với nguyên thủ
  ăn mừng tuyển việt nam đi bão cởi áo bị quay
  đại sứ quán mời tiệc, tôi là viên chức, ảnh bị họ up lên page
  đồng ý chụp hình phải viết giấy không
blds-2015.d32 luat-91-2025.d32 blds-2015.d34
  Em làm bên một cửa, có ông dân quay clip em đang ăn bánh mì trong giờ rồi đăng tiktok, em có đòi gỡ được hông?
  bị chụp ngủ gật trong hội nghị
  bị dân quay cảnh ngủ trưa ở bộ phận một cửa, có được yêu cầu gỡ không
  bị quay lúc thổi nồng độ cồn
  sếp tôi ngủ gật trong hội nghị bị phóng viên chụp lên báo, văn phòng có được xin gỡ ảnh không
  thẩm phán bị gửi ảnh ăn nhậu với đương sự lên mạng
  trộm chó bị đánh, tôi là dân phòng đứng nhìn, clip có mặt tôi
  ảnh mặc đồ ngủ lên cơ quan bị đăng
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 blds-2015.d38
  hôm qua livestream đám cưới cháu, trong đó có ông phó chủ tịch huyện say rượu, ông ấy gọi bắt xoá
  người nhà bệnh nhân quay em đang ngủ gật trực đêm rồi tung lên, em có quyền bắt gỡ ko
  quay bị cáo khóc ngoài hành lang tòa đem đăng báo tường
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  nhan qua tet bi chup len
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 blhs-2015.d155.k2.d nd-330-2026.d15.k1.g
  dân vừa nộp hs vừa livestream mặt em, nhắc thì bị chửi, em gọi bảo vệ đc không
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  đăng clip cảnh hôi của sau tai nạn xe bia
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-116-2025.d13.k3.d luat-80-2025.d14.phat-ngon
  up hình đại biểu ngủ gục trong họp
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-116-2025.d42.k3
  cưỡng chế giải tỏa dân quay phim, mặt tôi lên trang nước ngoài
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-116-2025.d7.k2.c
  chụp lén tôi chơi điện tử trong giờ làm đem lên nhóm "bóc phốt công sở"
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-80-2025.d13
  một cửa cáu gắt bị quay lại, người ta đăng trước khi khiếu nại, em xin gỡ được ko
  ngủ gật bị chụp
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-80-2025.d36 nd-234-2026.d8.k1
  trực cổng ngủ gật bị tung ảnh lên mạng
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-91-2025.d16 nd-174-2026.d95.k1.a
  khách hàng ngân hàng quay clip cãi nhau ở quầy rồi đăng, có lộ mặt em và bảng tên
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  nhân viên bến xe đăng clip khách chửi nhau có lộ mặt lên trang của bến
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  toi cham me o vien thay dieu duong quat nguoi benh nen quay lai dang len, benh vien doi kien toi
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 nd-330-2026.d50
  dân quay phim lúc CSGT lập biên bản ở đèo Prenn rồi up mạng, mình là người bị quay thì làm được chi
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 qd-423-2026.thong-tin-nguoi-khac
  đăng clip đầy đủ để minh oan được không
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16
  chụp người ngủ gật
blds-2015.d32 luat-91-2025.d32 blds-2015.d34 qdtw-08-2018.neu-guong
  cb bị bắt gặp quay cóp rồi bị đưa lên mạng
blds-2015.d32 luat-91-2025.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  quay lễ cấp sắc của người Dao
  quay đám tang đồng nghiệp
blds-2015.d32 luat-91-2025.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac nd-174-2026.d95.k1.c
  cứu được người ra rồi có được quay mặt họ đang khóc không ạ
blds-2015.d32 luat-91-2025.d32 blhs-2015.d155.k2.d blds-2015.d34
  chợ chiều tiểu thương chửi tổ thu phí rồi quay live, mình trong tổ có quyền che mặt hông
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d14.k4 luat-117-2025.d5.k4
  em chụp quán bún tình cờ dính mặt chú trinh sát, chú bắt xóa, em có phải xóa không
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  tiep khach nuoc ngoai chup anh
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d15.k1.dd luat-91-2025.d16
  benh nhan quay bac si
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c
  Mình là kế toán trường, phụ huynh quay phim phòng tài vụ lúc nộp tiền, mình có quyền yêu cầu dừng không
  chụp hình trong phòng bỏ phíêu đưa lên stroy
  chụp ảnh thẩm phán
  lén chụp hình thí sinh gian lận thi viên chức
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d34 nd-356-2025.d4.k1
  quay clip bị cáo khóc
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d38
  bị quay lúc tắm biển
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d38 luat-116-2025.d15.k1.dd
  sép xem phim trong h làm, e quay lại gửi bí thư đc ko
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c luat-91-2025.d16 nd-174-2026.d96.k3.e
  chụp lén bị đơn ngoài hành lang toà
blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c nd-356-2025.d4.k1
  quay phạm nhân
blds-2015.d32 luat-91-2025.d32 luat-129-2025.d10 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  bệnh nhân cho phong bì bị quay lại
blds-2015.d32 luat-91-2025.d32 luat-80-2025.d13 blds-2015.d34 luat-80-2025.d14.phat-ngon
  chụp đại biểu ngủ gật trên hội trường tỉnh đưa lên nhóm cho vui, đừng nói là bị kỷ luật nha?
blds-2015.d32 luat-91-2025.d32 luat-80-2025.d13 blds-2015.d34 nd-330-2026.d50
  công chức tư pháp đăng ảnh đương sự đánh nhau ở trụ sở
blds-2015.d32 luat-91-2025.d32 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc blds-2015.d34
  cán bộ mặt trận thôn hát karaoke say rượu bị quay
blds-2015.d32 luat-91-2025.d32 luat-80-2025.d36 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  nguoi ta quay toi uong bia trua thu sau
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16
  chánh văn phòng bảo không được đăng ảnh phiên tòa dù xử công khai, ổng nói đúng hay sai
  co can xin phep nguoi trong anh khi dang anh hop co quan
  công chức có quyền hình ãnh không
  công dân yêu cầu xóa ảnh mình trên trang xã
  lo mat sep
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d34
  tui là tài xế xe buýt nhà nước, đăng clip hành khách cãi lộn được không ta
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d34 luat-116-2025.d13.k3.d
  đăng ảnh hàng xóm vứt rác
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50
  treo ảnh người xả rác lên trang phường
  trích camera an ninh tìm trộm đăng lên nhóm
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d34 nd-356-2025.d3
  ảnh người vi phạm giao thông che mặt không
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d34 qd-423-2026.thong-tin-nguoi-khac
  cụ bà neo đơn không muốn lên ảnh nhận quà nhưng đoàn cứ chụp, bà có quyền từ chối không
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d38 qdtw-08-2018.neu-guong
  ảnh cưới con gái lãnh đạo 80 mâm bị đăng lên mạng
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d34
  tổ dân phố nhờ tôi gửi clip ai xả rác lên nhóm cho mọi người biết mặt, tôi làm thế có vi phạm đời tư không
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34
  Đăng mặt đứa giật đồ ngoài chợ lên mạng tìm người, có vi phạm hình ảnh nó không?
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d34
  chup anh bi cao tai toa
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 nd-356-2025.d4.k1 luat-116-2025.d7.k2.c
  giám thị trại giam quay phạm nhân hát văn nghệ
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50
  bảo vệ chợ quay mặt kẻ trộm đưa lên mạng
blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d4.k1
  đăng camera có mặt kẻ trộm chó lên nhóm xóm được ko
  đưa clip camera nhà văn hóa thôn lên nhóm để tìm thằng trộm gà
blds-2015.d32 luat-91-2025.d32 nd-147-2024.d23.k3
  livestream đám cưới con
blds-2015.d32 luat-91-2025.d32 nd-147-2024.d36.k4 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  đám cưới con chủ tịch huyện linh đình bị dân quay, tôi là khách cũng đăng ảnh, có bị hỏi tội không
blds-2015.d32 luat-91-2025.d32 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  dân phòng quay video người say rồi up lên mạng làm trò cười
blds-2015.d32 luat-91-2025.d32 nd-174-2026.d95.k1.c nd-330-2026.d13.k1.a blds-2015.d38
  clip đánh nhau ở phòng khám
blds-2015.d32 luat-91-2025.d32 nd-174-2026.d96.k3.e luat-91-2025.d16
  cho hỏi hợp tác xã của tôi được đăng ảnh ông bí thư tỉnh ủy ăn thử quả vải để bán hàng không
blds-2015.d32 luat-91-2025.d32 nd-244-2026.d4.k3 luat-116-2025.d7.k2.c nd-244-2026.d3.k2
  phóng viên dí máy quay vào mặt không xin phép
blds-2015.d32 luat-91-2025.d32 nd-244-2026.d4.k3 luat-126-2025.d31.k2 luat-91-2025.d16
  từ chối quay phim
blds-2015.d32 luat-91-2025.d32 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b blds-2015.d34
  lễ hội đình năm nay có ông say múa hở hang, mình quay đăng chơi mà bị ban tổ chức đòi phạt
blds-2015.d32 luat-91-2025.d32 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d34
  thằng em trai làm dân phòng quay clip bắt người say rồi đăng fb câu view, có bị đuổi k
blds-2015.d32 luat-91-2025.d32 nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50
  camera hành trình ghi cảnh va quệt có mặt người khác đăng nhóm OFFB
blds-2015.d32 luat-91-2025.d32 nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d7.k2.c
  quay khu cách ly
blds-2015.d32 luat-91-2025.d32 nd-356-2025.d4.k1 luat-116-2025.d7.k2.c blds-2015.d38
  quay trong bệnh viện
blds-2015.d32 luat-91-2025.d32 nd-56-2017.d36.k1 luat-116-2025.d15.k1.dd luat-tre-em-2016.d21
  phụ huynh xông vào lớp quay phim, bảo vệ có được ngăn ko
blds-2015.d32 luat-91-2025.d32 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc
  đám giỗ nhậu say bà con live, có mặt trưởng thôn với tui đang bận áo ngành
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  chụp selfie với tổng bí thư rồi đăng
  hội thao đơn vị đăng được không
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d34 luat-116-2025.d13.k3.d
  dan quan truc chot quay canh cai nhau voi nguoi qua duong dang len, loi cua dan quan the nao
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d34 qd-423-2026.quy-tac-chung
  hàng xóm hát karaoke ồn, quay đăng nhóm khu phố
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac luat-80-2025.d14.bi-mat
  đoàn khách Lào tặng quà, có đăng ảnh được không
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16
  chụp ảnh trao quà hộ nghèo họ không muốn
  tôi là trưởng ban công tác mặt trận, muốn quay cảnh nhận quà của hộ nghèo làm báo cáo mà họ ngại
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-174-2026.d95.k1.c
  đăng clip cứu hộ có mặt nạn nhân
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-56-2017.d36
  chụp ảnh cứu trợ
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac nd-174-2026.d95.k1.d
  hội nghị tổng kết sếp lên hát nhạc vàng, em quay đăng cho vui, có ai bắt bẻ gì không
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d15.k1.g nd-56-2017.d36
  cán bộ xã livestream cảnh phát mì tôm cho bà con vùng lũ được không
blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac nd-56-2017.d36.k1 luat-91-2025.d16
  chup anh nguoi dan nhan qua cuu tro co can xin phep
blds-2015.d32 luat-91-2025.d32 qdtw-207-2026.nhom-dao-duc
  uống rượu buổi trưa bị quay clip
blds-2015.d32 luat-91-2025.d32 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  uong bia buoi trua bi quay clip
blds-2015.d32 luat-91-2025.d32 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  ăn nhậu giờ trưa bị chụp
blds-2015.d32 luat-91-2025.d32 qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  uống bia trưa thứ sáu mặc áo kiểm sát rồi bị chụp lên nhóm "bóc phốt cán bộ"
blds-2015.d32 nd-174-2026.d95.k1.c blds-2015.d38 luat-116-2025.d15.k1.d
  bữa kia có xác trôi sông Hậu, anh công an viên chụp đăng nhóm ấp cho người ta nhận, bị gia đình rầy
blds-2015.d32 nd-174-2026.d95.k1.c blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh người chết
blds-2015.d32 nd-174-2026.d95.k1.c luat-91-2025.d29.k6 nd-328-2026.d13.k2 luat-116-2025.d14.k4
  đồng nghiệp em mất, có người đăng clip lúc sự việc, gia đình nhờ cơ quan can thiệp gỡ, mình gửi yêu cầu đến đâu
blds-2015.d32 nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd
  lấy ảnh trên mạng làm pano
blds-2015.d32 nd-174-2026.d96.k3.e luat-91-2025.d16
  Thợ lấy ảnh cưới của tôi treo quảng cáo không hỏi, tôi đòi gỡ cách nào?
  dung hinh anh minh quang cao sua khong xin phep
  ảnh em hồi còn làm ở viện vẫn bị dùng quảng cáo
blds-2015.d32 nd-174-2026.d96.k3.e luat-91-2025.d16 blds-2015.d34
  Bác tôi là già làng, người ta lấy ảnh bác quảng cáo rượu cần mà không hỏi
blds-2015.d32 nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d16
  tiệm chụp ảnh cưới đem ảnh vợ chồng tôi chạy quảng cáo, đã ly hôn rồi còn thấy
  ảnh kỷ yếu bị đem quảng cáo thuốc tăng cân
blds-2015.d32 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  đòi nợ đăng ảnh lên facebook
blds-2015.d32 nd-234-2026.d8.k3 luat-129-2025.d10 nd-356-2025.d4.k1 luat-116-2025.d13.k3.d
  chị điều dưỡng quay bệnh nhân đang đau rồi lồng nhạc cười, người nhà bắt được, bệnh viện xử sao
blds-2015.d32 nd-330-2026.d10.k1 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  ảnh bác sĩ bệnh viện huyện bị lấy bán thuốc xương khớp
blds-2015.d32 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a
  dang clip danh ghen
blds-2015.d32 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-356-2025.d4.k1 luat-91-2025.d16
  em là thư ký toà đăng ảnh xử án ma tuý lên trang cá nhân, thẩm phán mắng
blds-2015.d32 nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  bảo vệ bệnh viện copy clip camera cảnh người nhà đánh bác sĩ rồi tung lên mạng, bảo vệ có bị phạt không
blds-2015.d32 nd-356-2025.d3 luat-91-2025.d32 luat-91-2025.d16
  đeo khẩu trang không nhận ra mặt thì đăng được không
blds-2015.d32 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d12.k1.a
  nguoi ve tu vung dich bi hang xom dua anh len nhom, ho hoi toi la to truong co phai nha do khong
blds-2015.d32 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d16
  ảnh bệnh nhân tâm thần
blds-2015.d32 nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16 luat-91-2025.d32
  giam doc benh vien cho youtuber vao quay nguoi benh ngheo
blds-2015.d32 nd-356-2025.d4.k1 luat-116-2025.d7.k2.g luat-91-2025.d16
  đố vui nhận diện mặt sếp lúc còn trẻ bằng AI trong tiệc tất niên
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50
  anh trai em là phạm nhân vừa ra tù, cán bộ xã đăng ảnh anh ấy lên trang thôn để bà con cảnh giác, có đúng không ạ
  đăng mặt người bị bắt chưa xử
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d34
  đăng ảnh ngừoi nghiện
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.c
  em làm y sĩ, quay clip đỡ đẻ mặt mẹ che mờ rồi đăng được chưa ạ
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  chụp hình người nghiện đi uống methadone
  con dâu tôi là y tá đăng hình bệnh nhân hở vết mổ che mắt rồi, thế đã đủ chưa?
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d13.k1.a blds-2015.d34
  ảnh phạm nhân
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34
  đăng ảnh nghi phạm
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  bac si dang anh benh nhan truoc sau phau thuat
blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a
  đăng mặt nghi phạm chưa xử có đúng luật không, báo em ngày nào cũng đăng
blds-2015.d32 nd-56-2017.d36 luat-116-2025.d7.k2.c luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  phụ huyh xông vào lớp quay phim thì cô được đuổi ko?
blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d34 luat-91-2025.d16
  co giao chup canh toi cho con khong doi mu gui nhom lop, phu huynh xam vao che, co giao co quyen do a
blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d32 luat-116-2025.d7.k2.c
  chụp lén thí sinh
blds-2015.d32 nd-56-2017.d36 nd-330-2026.d60 luat-tre-em-2016.d6.k11 nd-330-2026.d49.k2
  thay em gui file anh the ca khoi cho tiem in, tiem dem di quang cao thi truong co loi khong
blds-2015.d32 nd-56-2017.d36 nd-56-2017.d36.k1 luat-116-2025.d7.k2.c luat-tre-em-2016.d6.k11
  quay man hinh lop hoc online dang len mang
blds-2015.d32 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  lấy tạm ảnh em bé trên mạng làm pano tuyên truyền dân số, nay chủ ảnh đòi 15 triệu, phường phải trả không
blds-2015.d32 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  nguoi la xin chup hinh em be
blds-2015.d32 nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  ảnh kỷ yếu của con bị chế thành sticker zalo
blds-2015.d32 qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-tre-em-2016.d6.k11 luat-91-2025.d32
  bắt vợ Hà Giang quay clip
blds-2015.d32 qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  Đi đám ma bí thư quay phim đăng lên có vô duyên quá không, có quy định gì không?
blds-2015.d32 qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac blds-2015.d38 nd-330-2026.d15.k1.g
  livestream đám ma
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  thầy phong thuỷ xem hướng nhà giám đốc đăng ảnh khoe
  ông nội đeo huân chương, cháu đăng
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  livestream đám cưới sếp
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38 luat-91-2025.d32
  đăng ảnh đám cưới con cán bộ tổ chức linh đình
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16
  ảnh bia mộ liệt sĩ có cần xin phép gia đình mới đăng không
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 blds-2015.d34 luat-91-2025.d32
  trao qua tu thien chup anh nguoi ngheo
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 blds-2015.d38 nd-56-2017.d36
  làm vlog nhà nghèo vùng cao câu view
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 luat-91-2025.d32 blds-2015.d38
  cán bộ mặt trận phát quà từ thiện chụp mặt hộ nghèo
  cứu trợ mà chụp hình phát quà với bà con nghèo, thấy kỳ kỳ, có quy định gì không
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-56-2017.d36 luat-91-2025.d32
  từ thiện che mặt
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  tang lễ livestream
  tiếp khách nước ngoài chụp ảnh chung đăng
  ảnh tang liệt sĩ
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32 luat-91-2025.d16 blds-2015.d34
  bạn cùng phòng trực đăng ảnh em ngủ gật
  đăng ảnh trao quà người nghèo nhìn rõ mặt người ta có nên không
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d14.k5.dd blds-2015.d34 blds-2015.d38
  quay nguoi gia neo don khoc de xin tien, hoi phu nu lam vay co dung khong
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac qd-423-2026.quy-tac-chung
  chồng em là công an xã, tối qua em lỡ đăng ảnh anh ấy mặc cảnh phục nhậu với bạn, giờ gỡ rồi có sao không ạ
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  đưa ảnh tiệc tất niên cơ quan có rượu ngoại
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  post anh sinh nhat sep co ruou tay
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac qdtw-85-2022.tich-cuc
  ảnh hiến máu
blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-4
  ảnh buổi kết nạp
blds-2015.d32 qdtw-207-2026.nhom-4 luat-91-2025.d32 qdtw-85-2022.dieu-tranh
  em được phân quay lễ kết nạp đảng, cắt một đoạn bỏ reels cá nhân có ổn không
blds-2015.d32 qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.c
  Anh em trực rừng đêm buồn đánh phỏm ăn tiền lẻ, thằng lính mới quay gửi vợ, vợ nó đăng, giờ cả trạm viết tường trình
blds-2015.d34
  Có bắt buộc phải xin lỗi công khai trên mạng khi nói sai về người ta?
  Sao báo viết sai chức vụ của tôi mà không chịu sửa, đòi cải chính kiểu gì?
  Tôi tên trùng với một ông phản động, cứ bị hàng xóm hỏi, làm thế nào minh oan?
  Tôi được minh oan rồi mà bài đăng tôi ăn trộm của công an xã vẫn còn, đòi gỡ với xin lỗi bằng cách nào
  Tạp chí viết sai về trường tôi, gửi công văn yêu cầu đính chính trong mấy ngày thì họ phải trả lời
  bao chi dua tin sai ve co quan thi yeu cau cai chinh the nao
  bi bao chi trich loi cat xen
  boi thuong ton that tinh than vi bi noi xau
  bài báo nói sai về đội tôi, muốn đính chính thì viết cho ai
  báo chí đăng sai về tôi, đòi cải chính bao lâu phải trả lời
  báo gỡ bài rồi có phải xin lỗi nữa không
  báo đã đăng tin tôi bị kỷ luật, sau này được hủy kỷ luật thì đòi họ đăng lại được không
  báo đăng sai tên bác sĩ
  báo đăng sai tên tôi thành bị can, tôi đòi cải chính thì bao nhiêu ngày họ phải đăng
  báo đăng sai tên tôi với chức vụ cũ, gọi tòa soạn không ai bắt máy, đòi cải chính thế nào
  báo đăng sai về tôi, đòi cải chính thế nào
  báo đăng sai về vụ ngộ độc ở trường bán trú thì đòi cải chính kiểu gì
  bắt nó xin lỗi trên facebook bao nhiêu ngày
  bồi thường danh dự bao nhiêu tiền
  bồi thường danh dự mấy tháng lương
  bồi thường thiệt hại danh dự mức tối đa mấy tháng lương cơ sở
  cai chinh xin loi tren mang
  cải chính báo điện tử ra sao khi trang ấy đã giải thể rồi?
  cải chính nhưng đăng góc nhỏ xíu
  dang bai xin loi
  khong chiu cai chinh
  khong duoc xin loi
  khởi kiện bồi thường danh dự cần chứng cứ j
  kiện danh dự đòi bồi thường bao nhiêu
  kiện đòi xin lỗi công khai và bồi thường danh dự thì nộp đơn tòa nào
  loa xã đọc cáo phó nhầm người còn sống thì xin lỗi kiểu chi
  loa xã đọc nhầm tên người được hỗ trợ, dân cười, có phải đính chính không
  luật sư bảo tôi đòi xin lỗi công khai trên đúng trang đó, có được không
  lập vi bằng bài viết xúc phạm
  mức bồi thường danh dự tính theo lương cơ sở hả
  phóng sự ngày xưa gọi ba tôi là "tên trộm sắt", nay ba mất rồi, gia đình muốn gỡ
  thanh minh trên mạng
  thư ký cuộc họp ghi sai lời tôi rồi gửi cả cơ quan, tôi có quyền đòi sửa không
  toà bắt đăng lời xin lỗi 3 ngày mà họ đặt chế độ bạn bè
  trang thông tin xã viết sai tên liệt sĩ nhà tôi, đòi sửa thì gặp ai
  tôi muốn nghe xin lỗi
  tờ báo viết sai về trạm y tế tôi rồi gỡ bài lặng lẽ, tôi muốn họ xin lỗi công khai
  viết xin lỗi trên fb sao cho đúng, tui lỡ nói oan chị bán rau lấy trộm ví
  xin loi cong khai may ngay
  xin lỗi bằng miệng có đủ không hay phải viết lên mạng như lúc chửi
  xin lỗi công khai phải đăng mấy ngày
  xin lỗi công khai trên mạng bao lâu
  xin lỗi công khai trên mạng phải ghi thế nào
  xin lỗi công khai trên mạng phải để bài mấy ngày
  xin lỗi qua clip
  xin lỗi trên mạng
  yêu cầu báo mạng cải chính, mẫu gửi
  yêu cầu bồi thường danh dự tối đa mấy tháng lương
  đính chính trên cổng xã
  đảng viên có được kiện báo chí
  đền danh dự bao nhiêu
blds-2015.d34 blds-2015.d32
  báo đăng nhầm ảnh tôi thành ảnh kẻ giết người
  tổ chức sn cho sếp ở nhà hàng, e chỉ ngồi ké mà lên hình to nhất, mxh chửi e nịnh, e muốn nhờ báo đính chính đc ko
  đòi bồi thường tổn thất tinh thần
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1
  Dân phòng bắt được thằng trộm chó, quay clip nó quỳ xin lỗi rồi đăng, vậy có sai không?
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  toi day the duc, hoc sinh lam meme mat toi roi dan khap truong va dang mang, toi nen xu su sao cho khoi mang tieng
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d luat-80-2025.d13 nd-174-2026.d95.k1.a
  em lỡ làm meme anh trưởng phòng gửi trong nhóm kín 6 người, có đứa chụp màn hình gửi anh ấy rồi, em lo quá
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  ảnh thờ bị bôi bẩn
  ảnh thờ bị chế
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.d
  người nhà bệnh nhân quay bác sĩ rồi chửi trên mạng
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  vợ tôi là gv bị phụ huynh đăng ảnh kèm chữ "cô giáo ác quỷ"
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g
  bia mo ong noi bi ghep hinh bay ba
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-244-2026.d3.k2
  lãnh đạo phường đọc nhầm thơ trong lễ khai mạc bị cắt clip giễu, nên im hay lên tiếng
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d50
  anh trai tui bị dán hình đòi nợ khắp fb, tui làm nhà nước thì nên xử lý sao cho đúng
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c
  tôi bên đăng kiểm, bị dựng clip nhận phong bì, bản gốc tôi giữ, đăng bản gốc lên được không?
blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.dd luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  học sinh cắt ghép bài giảng của cô thành clip cười cợt đưa lên mạng, cô yêu cầu gỡ kiểu gì
blds-2015.d34 blds-2015.d32 luat-116-2025.d42.k2
  mình bị lừa nhưng đăng sai mặt người khác, xin lỗi rồi có phải đền ko
blds-2015.d34 blds-2015.d32 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a
  người ta đồn em có bầu với sếp, vợ sếp tới tận phòng tát em, có người quay lại, em nên làm gì trước?
blds-2015.d34 blds-2015.d32 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e
  hôm qua mình đứng cạnh biểu tình trước nhà máy, có người chụp mình đăng lên kêu cán bộ tham gia, giờ giải trình sao
blds-2015.d34 blds-2015.d32 luat-116-2025.d7.k1.c luat-91-2025.d16
  Tui bị dán mặt ở bảng tin siêu thị "kẻ cắp" mà tui chỉ quên trả tiền chai nước, kiện được hông?
blds-2015.d34 blds-2015.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  Tôi trùng tên với ông quan tham vừa bị bắt, họ lấy ảnh tôi gắn vô, cháu con đi học bị trêu, gỡ bằng cách nào?
blds-2015.d34 blds-2015.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đăng clip camera tìm thằng trộm chó, lỡ nhầm người thì sao
blds-2015.d34 blds-2015.d32 luat-126-2025
  báo đăng sai yêu cầu gỡ thế nòa
blds-2015.d34 blds-2015.d32 luat-126-2025 luat-116-2025.d7.k1.c nd-56-2017.d36.k3
  báo chí đưa nhầm ảnh con tôi là hung thủ
blds-2015.d34 blds-2015.d32 luat-80-2025.d13
  tôi bị đồng nghiệp chụp lén lúc ngủ trưa gửi nhóm cười, muốn yêu cầu xin lỗi thì căn cứ vào đâu
blds-2015.d34 blds-2015.d32 luat-80-2025.d13 luat-116-2025.d13.k3.d luat-91-2025.d32
  chị bán bún trước cổng ủy ban bị cán bộ trật tự đô thị quay clip dọn bàn ghế rồi đăng kèm lời chê bai
blds-2015.d34 blds-2015.d32 luat-91-2025.d16
  bai bao noi ve toi da cu, toi duoc minh oan roi ma google van hien anh
blds-2015.d34 blds-2015.d32 luat-91-2025.d16 blds-2015.d38 nd-174-2026.d95.k1.a
  bêu người nghèo
blds-2015.d34 blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd
  thông báo truy nã dán mặt nhầm người
blds-2015.d34 blds-2015.d32 luat-91-2025.d16 luat-80-2025.d13 luat-91-2025.d32
  cán bộ thi hành án quay cảnh kê biên con trâu đăng facebook, người ta nhục quá định tự tử
blds-2015.d34 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1
  bêu mặt thằng ăn trộm gà, nó kiện ngược mình thì sao ạ
blds-2015.d34 blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50
  Bắt đc thằng trộm trâu, công an xã chụp nó đeo còng đưa lên trang, mẹ nó lên khóc, đăng vậy có đúng không?
blds-2015.d34 blds-2015.d32 luat-91-2025.d29.k6 nd-328-2026.d22 luat-116-2025.d42.k3
  nền tảng ko chịu gỡ clip bôi nhọ thì dân làm đc gì
blds-2015.d34 blds-2015.d32 luat-91-2025.d32 blhs-2015.d155.k2.d luat-116-2025.d13.k3.d
  Dân quay phim lúc tôi đang tiếp công dân rồi chửi tôi trên mạng, tôi có quyền đòi gỡ không?
blds-2015.d34 blds-2015.d32 luat-91-2025.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  cô giáo chỉ bắt học sinh đứng cuối lớp mà bị phụ huynh quay lén đăng, cô kiện lại được không?
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a
  nhà tôi treo cờ nước bạn khi xem đá banh, bị chụp hình nói này nọ
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.d
  Người nhà bệnh nhân quay clip chửi tôi rồi tung lên mạng, tôi phải làm gì trước
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  Bắt được trộm chó, dân làng trói quay clip, tôi công an viên đứng đó không cản kịp
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  bị chủ nợ đăng ảnh lên mạng kêu lừa đảo trong khi tôi là giáo viên, trường đòi tôi giải trình
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e
  dạ cho em hỏi, mẹ em bán vé số mà bị một anh youtuber quay lén rồi bịa là giàu ngầm, giờ bà con xa lánh
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a
  tiem vang dang clip minh nghi minh trao nhan, minh la can bo phuong, oan qua phai lam gi
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-330-2026.d50
  nhà mất gà, cắt cam up face tìm trộm, lỡ nhầm ng thì có bị đền ko
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-91-2025.d16 nd-330-2026.d50
  Nhóm "tố lừa đảo" treo mặt con gái tôi vì một lần bùng hàng, tôi đòi họ gỡ bằng luật nào
blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  đám cưới con gái tôi làm 80 mâm bị người ta chụp đăng mạng nói cán bộ ăn chơi
blds-2015.d34 blds-2015.d32 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d13.k3.d
  đăng ảnh đòi nợ
blds-2015.d34 blds-2015.d32 nd-56-2017.d36.k3 blds-2015.d38
  quyền được lãng quên
blds-2015.d34 blds-2015.d32 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  bức ảnh chụp chung với đối tượng bị bắt
blds-2015.d34 blds-2015.d38
  Tôi mới chỉ bị mời làm việc thôi mà loa phường nói như tôi bị bắt rồi, đòi xin lỗi được không?
  bỏ tên mình khỏi bài báo cũ 2014 hồi bị kỷ luật
  het han ky luat co duoc xoa bai bao cu khong
  muốn gỡ bài cũ trên báo mạng về vụ mình bị kỷ luật 10 năm trước
  quyền được quên trên báo
blds-2015.d34 blds-2015.d38 blds-2015.d38.k2
  bài báo cũ nói tôi đánh bạc từ 2008 cứ tra tên là ra, giờ con lấy chồng ngại quá
blds-2015.d34 blds-2015.d38 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d13.k1.a
  ong hang xom cu nhac chuyen toi bi ky luat hoi xua, toi lam don o dau
blds-2015.d34 blds-2015.d38 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a
  Tôi bị nêu tên trong thông báo kết luận kiểm tra mà ai đó tung lên page của huyện khi chưa công bố, kiện được không?
blds-2015.d34 blds-2015.d38 luat-91-2025.d16 luat-116-2025.d13.k3.d nd-330-2026.d13.k1.a
  nhắc tên thật trong bài kể chuyện
blds-2015.d34 blds-2015.d38 luat-91-2025.d16 luat-126-2025.d31.k2 nd-356-2025.d4.k1
  Chưa tòa nào xử mà báo ghi rõ họ tên quê quán em tôi, làm sao bắt họ gỡ?
blds-2015.d34 blds-2015.d38 luat-91-2025.d16 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  kỷ luật xong bị bêu tên
blds-2015.d34 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d13.k3.d
  vay tiền đồng nghiệp không trả bị réo tên trên fb
blds-2015.d34 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  bêu tên hộ nợ quỹ thôn lên loa có đúng không
blds-2015.d34 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a
  Tổ trưởng nêu tên tôi chưa nộp tiền vệ sinh trước 400 người trong nhóm, tôi muốn ông ấy xin lỗi
blds-2015.d34 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d13.k3.a
  nghỉ việc ở bệnh viện rồi, giờ kể chuyện thâm cung bí sử trên facebook có bị kiện hông
blds-2015.d34 blds-2015.d38.k2 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d16
  Cô cộng tác viên dân số đọc to giữa chợ là em mới đặt vòng, xấu hổ quá, bắt cô xin lỗi bằng cách nào?
blds-2015.d34 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a
  lỡ nhận họ tên bn trong bài cảm ơn bác sĩ, bn gọi chửi, tui gỡ rồi còn phải xin lỗi công khai ko
blds-2015.d34 blhs-2015.d155.k1
  bà chủ quán bún chửi khách
blds-2015.d34 blhs-2015.d155.k1 blds-2015.d32
  siêu thị bắt nữ sinh đeo biển "tôi là kẻ trộm"
blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d32 luat-116-2025.d13.k3.d
  bắt trộm lột đồ quay clip
blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  tôi là kế toán trường, bị hiệu trưởng nói xấu trên nhóm zalo của trường trước mặt bốn chục người thì kiện được không
blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d156.k1.a luat-80-2025.d13
  Tôi góp ý làm đường bê tông xấu mà ông bí thư kêu tôi là phản động trước cả xóm thì tôi làm gì được ổng
blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  xúc phạm người đã mất
blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc
  chửi hàng xóm
blds-2015.d34 blhs-2015.d155.k1 luat-80-2025.d13 nd-234-2026.d8.k3 luat-129-2025.d10
  bị sếp làm nhục trước tập thể
blds-2015.d34 blhs-2015.d155.k1 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  bom hàng shipper chửi
blds-2015.d34 blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  tài xế xe buýt công ty nhà nước chửi hành khách bị quay
blds-2015.d34 blhs-2015.d155.k2.d blhs-2015.d155.k1 blhs-2015.d155.k2.e nd-174-2026.d95.k1.a
  em trai em làm quản lý thị trường, bị chủ tiệm vàng livestream chửi cả tiếng đồng hồ, có kiện được không
blds-2015.d34 blhs-2015.d155.k2.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blhs-2015.d155.k1
  Hàng ngày có ông chủ quán réo tên tôi lên livestream chửi "thuế ăn cướp", tôi ngồi im hay kiện?
blds-2015.d34 blhs-2015.d155.k2.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  dân bức xúc chửi cán bộ địa chính trên fb, cán bộ có kiện được không
blds-2015.d34 blhs-2015.d156 blhs-2015.d156.k1.a blhs-2015.d156.k2.dd blhs-2015.d156.k2.e
  Dân lên facebook viết tôi ăn chặn tiền lũ, tôi không có, tôi kiện được không và kiện ở đâu
blds-2015.d34 blhs-2015.d156 blhs-2015.d156.k2.e luat-116-2025.d7.k1.c
  kien nguoi vu khong minh tren facebook nop don cho nao
blds-2015.d34 blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k1.a blhs-2015.d156.k2.e
  Người ta đồn trên mạng tôi nhận phong bì của sản phụ, bịa hoàn toàn, kiện được không
blds-2015.d34 blhs-2015.d156 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156.k2.e
  bi chui la tham nhung tren mang
blds-2015.d34 blhs-2015.d156 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156.k1.a
  bí thư xã bị dựng chuyện ngoại tình, vợ ông ấy hỏi nên kiện dân sự hay trình báo công an
blds-2015.d34 blhs-2015.d156.k1.a blhs-2015.d155.k1 luat-80-2025.d13
  dong nghiep noi toi cap voi truong phong, khong co bang chung, noi bang mieng thoi
blds-2015.d34 blhs-2015.d156.k1.a blhs-2015.d156 blhs-2015.d155.k1
  Tiểu thuyết của tôi có ông chủ tịch xã tham ô, ông chủ tịch thật đòi kiện vì giống ổng quá
blds-2015.d34 blhs-2015.d156.k1.a blhs-2015.d156 nd-282-2025.xuyen-tac
  Hàng xóm ghen ăn tức ở, dựng chuyện tôi làm trinh sát nằm vùng rồi phát tán khắp chợ
blds-2015.d34 blhs-2015.d156.k1.a luat-80-2025.d13 luat-116-2025.d7.k1.c
  nói xấu sau lưng
blds-2015.d34 blhs-2015.d156.k1.a nd-282-2025.d39
  vợ cũ nói với con là bố tham nhũng
blds-2015.d34 blhs-2015.d156.k2.e blhs-2015.d156
  kiện người vu khống mình trên facebook thì nộp ở tòa nào, cần vi bằng không
blds-2015.d34 luat-116-2025.d13.k3.a
  xoá đánh giá google
blds-2015.d34 luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156
  review xấu bệnh viện có bị kiện
blds-2015.d34 luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  shop onl của vợ bị đánh giá 1 sao ác ý
blds-2015.d34 luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a
  đánh giá 1 sao google
blds-2015.d34 luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a
  nhà thầu suất ăn dọa kiện vì tôi bình luận cơm như cho lợn, tôi có phải bồi thường gì không
blds-2015.d34 luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c
  bóc phốt quán ăn
blds-2015.d34 luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d77
  giám đốc nhờ công an mời người viết review xấu
blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a blhs-2015.d155.k1
  Tổ trưởng bắt được người vứt rác, bắt cầm bảng xin lỗi rồi đăng lên, làm vậy có quá không
blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a luat-91-2025.d32
  đọc nhầm tin lên loa phường rồi bị quay lại chế giễu
blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d38.k3 luat-80-2025.d13 nd-174-2026.d95.k1.a
  đồng nghiệp lập nhóm zalo ko có mình để nói xấu mình, chụp màn hình làm bằng chứng đc k
blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1 blds-2015.d32
  bị đánh ghen nhầm
blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1 nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c
  dat ten wifi nha bay ba chui xa
blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k2.d blhs-2015.d155.k1 nd-174-2026.d95.k1.a
  ông chú em cứ ngày nào cũng livestream khiếu kiện đất, em làm địa chính xã, ổng lôi tên em ra chửi, em nhịn hay kiện
blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a blhs-2015.d155.k1
  hàng xóm livestream chửi cả nhà tôi vì cái máng nước thì kiện ở đâu
blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  truyện ngắn có nhân vật giống hệt giám đốc, ổng bảo tôi bôi nhọ
blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  bị chê trên nhóm đồng nghiệp là "con ông cháu cha"
blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d155.k1
  báo chí gọi tôi là "quan huyện" có xúc phạm không
  bị người ta đánh giá 1 sao trạm y tế kèm chửi tên tôi trên google map
  giam doc benh vien bi noi xau
blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd
  bị bôi nhọ trên tiktok
blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e
  nghi can chưa kết tội mà gọi là thằng trộm
blds-2015.d34 luat-116-2025.d13.k3.d luat-80-2025.d13 nd-174-2026.d95.k1.a nd-234-2026.d8.k3
  bị đồng nghiệp hùa nhau cười mặt em trong nhóm chung, em khóc cả đêm, em phải làm gì
blds-2015.d34 luat-116-2025.d13.k3.d luat-91-2025.d16 nd-174-2026.d96.k3.g nd-330-2026.d50
  bêu tên người nợ
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d32 blhs-2015.d155.k1
  bác bị tật ở chợ bị tụi nhỏ quay cười cợt cả triệu view, tôi bán cạnh bác muốn tố giùm có được không
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d32 blhs-2015.d155.k2.e
  người nhà bệnh nhân quay phim chửi bác sĩ đăng mạng thì bệnh viện làm được gì
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e
  ba tôi trưởng ban công tác mặt trận, bị người ta gọi là "đồ ăn hại" trong nhóm ấp, ba muốn kiện mà má can
  bị dân chửi trong nhóm hội đồng hương
  bị gọi là "đồ ăn hại" trên facebook có kiện được không
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 nd-174-2026.d96.k3.g
  bị gọi là 'thằng què' trong nhóm chat cơ quan, em là người khuyết tật, em làm gì được họ
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.d
  mùa lũ trưởng bản tắt máy không nghe, dân đăng lên, trưởng bản nói máy hết pin giờ vẫn bị chửi
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e
  cong chuc dia chinh bi ba con chui dich danh tren live
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a blhs-2015.d155.k2.e
  bệnh nhân chấm 1 sao và chửi bác sĩ trên google map
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd luat-80-2025.d13
  em hay làm thơ, có bài ví ông trưởng phòng với con cóc mà không nêu tên, người ta suy ra thì tôi có tội không
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d15.k1.d blhs-2015.d155.k2.d
  dân chụp tờ trình có chữ ký của em đăng lên hội nhóm chửi
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c
  sư thầy bị bêu
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  ban giám khảo hội thi làng bị ném đá vì chấm bò chọi
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d32
  xúc phạm người đã mất bằng ảnh chế
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k1
  Mạ tui bị ông chú bên cấp ủy bêu tên trong nhóm dòng họ, nói xấu đủ điều, kiện được không
  viết thơ châm biếm ông chủ tịch huyện mà không nêu tên có phạm không
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qdtw-207-2026.nhom-dao-duc
  thơ chế giễu
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 nd-174-2026.d96.k3.g
  đặt biệt danh hạ nhục đồng nghiệp trong nhóm
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d16
  vì lỡ câu nói trên live mà cả ngàn người vào chửi con em, tắt bình luận xong còn cách nào bảo vệ không
blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  bị vong hồn facebook nói bậy
blds-2015.d34 luat-116-2025.d13.k3.dd luat-116-2025.d14.k4 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  tôi phát biểu 20 phút họ cắt còn 10 giây thành ra tôi coi thường dân, minh oan kiểu gì
blds-2015.d34 luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c
  lam tho khen que ma bi suy dien thanh noi xau che do, keu ai cuu
blds-2015.d34 luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d32
  đi dạy lớp đảng viên mới, học viên quay bài giảng rồi cắt xén câu nói của tôi, tôi phải xử lý thế nào
blds-2015.d34 luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-244-2026.d3.k2
  chồng tôi công an bị quay clip to tiếng với dân, clip cắt ghép đoạn đầu, giờ thanh minh thế nào cho đúng
blds-2015.d34 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a blds-2015.d32 luat-116-2025.d7.k1.c
  dien vien huyen doi dong vai dich roi bi cat clip dang rieng canh cam co dich, gio bi noi phan dong
blds-2015.d34 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d7.k1.c
  bố tôi mất, có người đăng bảo bố tôi tham nhũng nên trời phạt, người chết rồi có kiện được không
blds-2015.d34 luat-116-2025.d13.k3.e luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  chong toi bi nguoi ta tung tin ngoai tinh len nhom cua xa phai lam gi
blds-2015.d34 luat-116-2025.d13.k3.e nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a
  bị tố chặt chém oan
blds-2015.d34 luat-116-2025.d14.k4
  bao go bai ma google van hien
  đính chính
blds-2015.d34 luat-116-2025.d14.k4 blds-2015.d32 luat-91-2025.d29.k6 nd-56-2017.d36.k3
  đơn yêu cầu gỡ bài
blds-2015.d34 luat-116-2025.d14.k4 luat-116-2025.d14 nd-174-2026.d95.k1.k nd-174-2026.d95.k3
  yêu cầu gỡ bài xúc phạm
blds-2015.d34 luat-116-2025.d14.k4 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-174-2026.d95.k1.a
  trang confession đăng bài bảo thầy dạy Lý gạ tình, mà thầy ấy là chồng em, em phải làm gì trước
blds-2015.d34 luat-116-2025.d14.k4 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d155.k1
  nó xoá bài rồi thì tôi còn tố được hông
blds-2015.d34 luat-116-2025.d14.k4 luat-91-2025.d29.k6
  báo cải chính nhưng bài cũ vẫn còn trên facebook của họ
blds-2015.d34 luat-116-2025.d14.k4 luat-91-2025.d29.k6 nd-174-2026.d95.k3 luat-116-2025.d42.k3
  làm sao gỡ bài vu khống mình trên facebook
blds-2015.d34 luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-330-2026.d12.k1.a luat-116-2025.d13.k3.d
  mấy đứa học trò lập group nói xấu cô giáo, cô khóc cả tuần, nhà trường có quyền buộc xóa không
blds-2015.d34 luat-116-2025.d14.k4 nd-174-2026.d95.k3
  buộc cải chính xin lỗi
  đính chính tin sai
blds-2015.d34 luat-116-2025.d15.k1.d luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  Nghỉ việc ở sở được 3 tháng, tôi viết bài kể mặt trái trong đó thì sở có kiện được tôi hông?
blds-2015.d34 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  ai tung ghi âm cuộc gọi giữa tôi với chủ tịch xã lên mạng, tôi không tung mà giờ bị nghi, minh oan kiểu gì?
blds-2015.d34 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 luat-91-2025.d32
  ph ghi âm buổi họp lớp rồi tung lên mxh, gv có quyền yc xoá ko
blds-2015.d34 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-244-2026.d3.k7 blds-2015.d38
  phóng viên mời trưởng ấp đi cà phê rồi ghi âm, đăng báo không hỏi lại, có đc kiện không
blds-2015.d34 luat-116-2025.d16
  bố mẹ có phải đền khi con đăng nhục mạ bạn không
blds-2015.d34 luat-116-2025.d16 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  con gái em bị tẩy chay trong nhóm lớp messenger
blds-2015.d34 luat-116-2025.d42.k3 luat-116-2025.d16 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  con em bị bạn cùng lớp lập group nói xấu, cô giáo bảo chuyện trẻ con, em phải làm gì tiếp
blds-2015.d34 luat-116-2025.d42.k3 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd
  đối thủ thuê người viết xấu tôi trước hôm lấy phiếu, tôi nhờ đảng uỷ can thiệp hay công an?
blds-2015.d34 luat-116-2025.d42.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-174-2026.d95.k1.a
  bị hàng xóm bêu tên trên nhóm chung cư là quỵt nợ, tôi là thẩm phán, tôi nên làm gì trước
blds-2015.d34 luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy nd-174-2026.d95.k1.a
  đv bị tố cáo chạy chức trên fb, chi bộ bảo im, có nên im ko
blds-2015.d34 luat-116-2025.d7.k1.c
  Thư ký cuộc họp ghi sai lời tôi vào biên bản rồi ảnh biên bản đó lan ra ngoài, tôi muốn đính lại thì đề nghị ai?
  báo đăng sai tên tuổi bị can
  tôi bị khiển trách rồi mà báo vẫn đăng là cách chức, bắt sửa tin kiểu gì
blds-2015.d34 luat-116-2025.d7.k1.c blds-2015.d32 blds-2015.d38 luat-91-2025.d16
  hàng xóm tố con tôi là công an đi xe sang rồi tung ảnh nhà tôi lên mạng, tôi muốn kiện thì nộp đơn ở đâu
blds-2015.d34 luat-116-2025.d7.k1.c blds-2015.d32 nd-174-2026.d95.k1.a blhs-2015.d156
  vợ tôi là cô giáo mầm non bị phụ huynh đăng mặt lên nhóm phường nói đánh trẻ, giờ phải làm sao
blds-2015.d34 luat-116-2025.d7.k1.c blds-2015.d38.k3 nd-330-2026.d13.k1.a nd-174-2026.d96.k3.g
  đứng tên vay giùm sếp 300 triệu giờ sếp chối, em có tin nhắn, đưa lên mạng ép ổng trả được không?
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156
  viết thư cảm ơn cũng bị nói hối lộ
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156 blds-2015.d38 blhs-2015.d155.k1
  đồng nghiệp tung tin tôi bị sida, tôi phải đòi lại danh dự ở chỗ nào
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d155.k2.e nd-174-2026.d95.k1.a
  Nhóm Review bệnh viện bôi nhọ em suốt, em gom bằng chứng kiểu gì để công an nhận đơn
  mấy bà ngoài chợ đồn tôi bồ bịch với trưởng thôn, quay clip tung lên tóp tóp, kiện ở đâu
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156 luat-116-2025.d13.k3.e
  bị vu là người rò rỉ văn bản, làm sao chứng minh mình không gửi
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e
  bị vu ăn chặn hàng cứu trợ
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156.k1.a
  nghi oan ăn cắp
blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156.k2.e blhs-2015.d156 nd-174-2026.d95.k1.a
  Trạm kiểm dịch bị vu trên facebook là ăn tiền, trạm trưởng muốn kiện người đăng thì cần gom chứng cứ gì?
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd
  mất uy tín
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  nghỉ việc r bóc phốt cq cũ có bị kiện k
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  phó chủ tịch hội nông dân livestream bóc phốt hàng giả phân bón, bên công ty gửi giấy báo kiện rồi
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1
  Tôi tố tham nhũng trong ban quản lý chợ, giờ bị chửi rần rần trên mạng, ai che chở cho tôi?
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  trưởng thôn bị bêu xấu facebook
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  một phụ huynh viết sớ kể tội cô giáo lên nhóm lớp, cô có quyền đòi gỡ không
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  bị bóc phốt lên page
  trong bản đồn nhà bà ấy có ma gà rồi nhắn tin trong nhóm không ai dám chơi, giúp bà ấy bằng cách nào
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  có ông tự xưng anh hùng kể chuyện bịa, tôi biết thật, vạch mặt ổng trên mạng có bị kiện không?
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd
  báo đăng sai tên tôi thành bị cáo
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a blds-2015.d32
  cô nuôi dạy trẻ bị cắt clip 5 giây thành đánh cháu
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a luat-116-2025.d42.k3
  Trước đại hội có trang lạ tung tin tôi có 5 căn nhà, tôi lên fb thanh minh luôn hay đợi cấp trên?
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  em là con của liệt sĩ công an, có người làm clip kể sai về cái chết của ba em để câu view
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a
  đi công tác chụp chung với đồng nghiệp nữ bị đồn bậy, nên thanh minh trên phây hay im
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-174-2026.d93.k2.b
  báo đăng tôi "bị bắt" trong khi tôi chỉ được mời làm chứng
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d42.k3 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  ai bảo vệ giáo viên bị phụ huynh bôi nhọ
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a nd-330-2026.d9.k1.d
  ông nội là liệt sĩ bị một kênh youtube nói là đào ngũ, gia đình kiện ai
blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d7.k2.dd
  Cô giáo rủ cả hội phụ huynh mua sàn forex, giờ sập, mọi người réo tên cô, cô nhờ tư vấn
blds-2015.d34 luat-116-2025.d7.k1.c luat-134-2025
  tôi bị chatgpt bịa là từng đi tù
blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d16
  tôi làm ở đài truyền thanh xã, đọc nhầm tên người bị phạt trên loa, người ta đòi xin lỗi công khai
blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a
  vỡ hụi gần 200 triệu, tôi đăng tên bà chủ hụi lên mạng cho bà con tránh, bả lại kiện ngược, ai đúng?
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d32 luat-116-2025.d13.k3.dd
  Nhờ tư vấn: bị đăng ảnh kèm chữ "quan tham" mà tôi chỉ là nhân viên hợp đồng
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d32 luat-91-2025.d32
  nuôi lợn thải ra suối, quay clip đăng tố chủ trại là anh ruột chủ tịch, có bị kiện ngược không
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d156
  trọng tài việt nam bị tôi chửi là ăn tiền, liên đoàn dọa kiện
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blhs-2015.d156.k2.e
  bị bôi nhọ mà cơ quan không bảo vệ thì làm gì
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 blds-2015.d32
  người ta đăng tôi nhận phong bì mà đó là tiền mừng tân gia, kiện được không
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 blhs-2015.d156.k1.a
  chị ở phòng kế toán tung tin tui ngoại tình với trưởng phòng, tui phải mần răng?
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.g
  bị nghi trộm chó
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d9.k1.d
  ông nội tôi lão thành cách mạng, có người đăng bài nói ông theo giặc, gia đình muốn đòi lại danh dự
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156.k2.e blhs-2015.d156
  bố em bị một trang phốt nói là tham ô tiền làm đường, toàn bịa
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d38
  bị bóc phốt trên mạng
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d156
  họ hàng cãi nhau đất hương hỏa, lôi chức danh của tôi lên mạng bôi nhọ
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd
  chồng làm thủy điện bị chửi xả lũ giết dân
  hoc sinh lap nhom noi xau co giao thi co giao duoc lam gi
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd blhs-2015.d156
  bị chụp mũ phản động
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.e
  ck nhầm vào tk hội, bên kia đăng bêu mình ăn chặn
  phụ huynh tố tôi thu tiền quạt, tôi có giấy ban đại diện cha mẹ ký đàng hoàng
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd nd-330-2026.d11.k2.a
  xe công vụ đi ăn cưới bị đăng lên mạng mà hôm đó là đi công tác thật
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e blhs-2015.d156.k2.e
  chồng cũ tung tin tôi ngoại tình ở cơ quan
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e luat-116-2025.d13.k3.d
  bi boi xau vi khong cho muon tien
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d14.k4 blhs-2015.d156
  tố sai người ăn trộm chó trên mạng rồi giờ gặp đúng là không phải, nên làm gì cho êm
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-91-2025.d16 blds-2015.d38
  nhân viên điện lực chụp đồng hồ nhà dân đăng chê trộm điện
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-91-2025.d16 blhs-2015.d156
  vợ tôi giữ quỹ hội khuyến học, bị vu ăn chặn trên face, xin công khai sổ sách lên mạng để minh oan có ổn không
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  thương binh giả bị phanh phui trên mạng nhưng tôi là thật, nhờ xã xác nhận giúp tôi kiểu gì
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.dd
  gọi người ta là kẻ cắp trên mạng mà hóa ra nhầm người
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.e
  bị tố chẩn đoán sai trên fanpage 2 triệu follow
blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-91-2025.d16
  shipper chụp nhà tui đăng mxh nói nhà ma, tui đòi cty nó xin lỗi đc ko
blds-2015.d34 luat-116-2025.d7.k1.c nd-244-2026.d3.k7
  tự minh oan trên mạng
blds-2015.d34 luat-116-2025.d7.k1.c nd-282-2025.d39 nd-174-2026.d95.k1.a
  vợ chồng cãi nhau, vợ đăng lên facebook là tôi đánh, giờ cơ quan bắt tường trình
blds-2015.d34 luat-116-2025.d7.k1.c nd-328-2026.d13.k2 nd-174-2026.d95.k1.a blhs-2015.d156
  nhà vợ tôi bị cả nhóm bản đồn bỏ thuốc độc, muốn xã nói lại cho rõ thì làm đơn gì
blds-2015.d34 luat-116-2025.d7.k1.c nd-328-2026.d13.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k2
  anh em trạm kiểm lâm bị người ta quay clip nói là bảo kê gỗ lậu, giờ làm thế nào
blds-2015.d34 luat-116-2025.d7.k1.c nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d42.k3
  chong toi la truong cong an xa bi to bao ke song bac tren mang, dau tien phai bao cao ai
blds-2015.d34 luat-116-2025.d7.k1.c nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon luat-129-2025.d10
  viết tiểu thuyết về cơ quan mình, tên nhân vật đổi hết rồi, giám đốc vẫn bắt thu hồi sách
blds-2015.d34 luat-116-2025.d7.k2.c
  biên bản họp ghi sai ý tôi rồi bị phát tán, tôi đòi sửa ở đâu
blds-2015.d34 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blhs-2015.d155.k2.e blds-2015.d32
  tui bị ghép hình ở truồng gửi cho cả cơ quan, tui làm ở hạt kiểm lâm, chừ nhục quá không biết làm chi trước
blds-2015.d34 luat-126-2025
  Tui ức quá, báo đăng tui nhận phong bì mà không hề hỏi tui một câu, đòi cải chính kiểu gì?
  bao chi xin loi cong khai trong may ngay
  bao dang sai ten toi muon cai chinh
  bao mang ghi nham toi la bi cao trong khi toi la nguoi bi hai, doi sua ai tra loi
  báo viết sai
  báo đăng sai tên trường em trong vụ ngộ độc, muốn họ cải chính thì gửi đơn mấy ngày
  báo đăng sai tên tôi, tôi đòi cải chính được không
  báo đăng sai về tui
  báo đăng sai về tôi thì đòi cải chính bao nhiêu ngày
  cải chính báo chí
  phóng viên đăng bài sai sự thật về trạm y tế chúng tôi, yêu cầu cải chính trong bao lâu
  toi bi nhac ten tren bao dien tu sai su that muon cai chinh thi gui don cho ai
  yêu cầu báo cải chính
  yêu cầu báo cải chính thông tin sai về đơn vị
  yêu cầu đăng cải chính xin lỗi thời hạn báo trả lời
  đòi báo cải chính
blds-2015.d34 luat-126-2025 luat-116-2025.d13.k3.dd
  đài phỏng vấn em 10 phút mà cắt còn một câu nghe như em chê ngành, đòi phát lại cho đủ được không?
blds-2015.d34 luat-126-2025 nd-244-2026.d7.k3 nd-244-2026.d3.k2
  báo viết cơ quan tôi nợ lương mà không hỏi lấy một câu, tôi cần làm công văn gửi ai
blds-2015.d34 luat-126-2025.d31.k2
  bị báo nêu tên trc khi có kết luận
blds-2015.d34 luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-tre-em-2016.d6.k11
  học sinh chửi em trên confession, em là cô giáo thì xử cách nào cho khéo?
blds-2015.d34 luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  cô chủ nhiệm nhắn nhầm vào nhóm phụ huynh chuyện chê một em học dốt
blds-2015.d34 luat-80-2025.d13
  lỡ lời đám tang
blds-2015.d34 luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1
  sếp gọi tôi là con bò trong nhóm 60 người
  trưởng phòng chửi nhân viên trong nhóm chung, nhân viên có quyền gì
blds-2015.d34 luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  nói xấu sếp
blds-2015.d34 luat-80-2025.d13 nd-244-2026.d3.k7 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  công chức hải quan bình luận đòi hoàn tiền shop, bị shop phốt đưa cả tên cơ quan, giờ sao
blds-2015.d34 luat-80-2025.d13 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  đám cưới đọc vè chọc cô dâu "ế lâu năm", cô dâu khóc, tôi là bí thư đoàn xã, có sao không?
blds-2015.d34 luat-80-2025.d14.phat-ngon
  loa phường đọc sai
blds-2015.d34 luat-91-2025.d16
  Cô phát thanh viên xã đọc nhầm tên hộ nợ vốn lên loa thì xin lỗi ra sao?
blds-2015.d34 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 blds-2015.d38.k2
  người nhà em bị bêu tên nợ tiền trên trang phường, hỏi có được làm vậy không
blds-2015.d34 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50 nd-172-2025
  cong khai ket luan ky luat tren loa phuong
blds-2015.d34 luat-91-2025.d16 luat-116-2025.d13.k3.d nd-330-2026.d50 blds-2015.d38.k2
  tổ dân phố dán tên nhà tôi ngoài cổng rồi đăng nhóm vì chưa đóng tiền rác, làm vậy được hả trời
blds-2015.d34 luat-91-2025.d16 luat-80-2025.d13 nd-330-2026.d50 blds-2015.d38
  Cán bộ hộ tịch cười tên con tôi rồi đăng lên, tôi bắt gỡ được không?
blds-2015.d34 luat-91-2025.d16 luat-91-2025
  xóa tên trên google
blds-2015.d34 luat-91-2025.d16 luat-91-2025.d32 blds-2015.d32 nd-330-2026.d50
  ông trưởng thôn đọc loa bêu tên nhà em không đóng quỹ, em quay clip đăng lên có bị ngược lại không
blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  tổ trưởng dân phố đọc loa tên nhà không phân loại rác
blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d13.k3.d
  trưởng thôn đọc tên hộ nợ tiền nước lên loa rồi còn đăng zalo, dân tức lắm thì làm gì được ông ấy
blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d77
  Tổ trưởng tổ dân phố bêu tên nhà tôi chưa đóng tiền rác vô nhóm 300 người, tôi làm đơn gửi ai?
blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 blds-2015.d38
  trưởng thôn lấy loa kéo đọc tên hộ chưa nộp tiền rác rồi người ta quay tung lên
blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d13.k3.d blds-2015.d38
  đăng bảng chấm công bêu tên ngừoi đi trễ
blds-2015.d34 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38
  mới bị khởi tố đã bị đăng tên tuổi ảnh lên mạng là đúng hay sai
blds-2015.d34 luat-91-2025.d16 nd-356-2025.d4.k1 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  Tui làm ở Mặt trận phường, có người nói tui ăn chặn tiền cứu trợ trên face, tui đăng sao kê lên luôn được hông
blds-2015.d34 luat-91-2025.d16 nd-356-2025.d4.k1 luat-126-2025.d31.k2 nd-330-2026.d50
  nghi can chưa bị khởi tố mà trang công an phường đưa tên
blds-2015.d34 luat-91-2025.d29.k6 luat-116-2025.d14.k4 luat-116-2025.d14 luat-116-2025.d42.k3
  nhờ ai gỡ clip bôi nhọ trên youtube nước ngoài
blds-2015.d34 luat-91-2025.d29.k6 luat-116-2025.d42.k3 luat-116-2025.d14.k4 nd-174-2026.d95.k3
  cách gỡ bài trên tiktok khi bị bôi nhọ
blds-2015.d34 luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.a blhs-2015.d155.k2.d
  em làm địa chính xã bị dân livestream lúc đo đất, mặt em lên mạng ngàn người chửi
blds-2015.d34 luat-91-2025.d32 luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a blhs-2015.d155.k1
  Ông trưởng ấp đứng trên loa chửi tui chích dạo, tui ghi âm rồi, đăng lên hay đưa đơn
blds-2015.d34 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k1 blhs-2015.d155.k1
  cháu 13 tuổi ăn trộm ở siêu thị, bảo vệ bắt đeo bảng
blds-2015.d34 nd-15-2020.d101.k1.a nd-174-2026.d115 nd-15-2020.d101
  bị đồn nhiễm covid năm 2021 giờ còn kiện được không
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d13.k3.a
  báo mạng đăng sai về trường em thì yêu cầu cải chính thế nào
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d13.k3.dd
  bị gọi là "đối tượng" trên báo khi chưa xử
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c
  báo đăng sai tên tui thành kẻ phá rừng, đòi cải chính làm sao
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd blds-2015.d32
  Đi hội chọi trâu, mình là cán bộ thú y đứng xem thôi mà báo giật tít "cán bộ cá cược"
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-330-2026.d11.k2.a
  anh rể làm hải quan bị trang tin đăng là "chung chi", không có thật, đòi cải chính ở đâu
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e luat-116-2025.d13.k3.dd
  bị đồn nâng điểm thi cho con, nhà tôi ở Hà Giang, muốn kiện trang tin đó
blds-2015.d34 nd-174-2026.d93.k2.b luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  trang tin địa phương đăng sai tên tôi trong vụ tham nhũng, yêu cầu cải chính thế nào
blds-2015.d34 nd-174-2026.d95.k1.a blds-2015.d32 luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd
  Tôi là phát thanh viên đài huyện, đọc nhầm tên lãnh đạo trong bản tin rồi bị cắt clip chế nhạc
blds-2015.d34 nd-174-2026.d95.k1.a blds-2015.d32 luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a
  em lo dang nham anh nguoi khac bao la trom, gio xin loi roi ho van doi kien thi lam sao
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d156 luat-116-2025.d13.k3.d
  bị bôi nhọ trên mạng
  bị bôi nhọ trên tiktok phải làm đơn gì
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1 luat-116-2025.d13.k3.d
  hòa giải ở xã vụ chửi nhau trên mạng
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  Đặt tên con chó trùng tên bí thư, quay clip gọi nó về ăn cơm, hàng xóm méc, có tội không vậy trời
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blds-2015.d32 luat-116-2025.d13.k3.d
  chồng tôi làm quản giáo, người nhà phạm nhân đăng ảnh ổng lên chửi "ác ôn"
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d7.k1.c nd-56-2017.d36.k3
  mẹ cháu là thẩm phán, bạn cùng lớp đăng ảnh nhà cháu rồi nói tham nhũng, cháu mới 15 tuổi thì làm gì được ạ
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k1
  ông hàng xóm chửi tôi trên nhóm thôn gọi tôi là thằng quan tham ăn đất, tôi là phó chủ tịch hội nông dân, kiện ở đâu
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156.k1.a luat-116-2025.d7.k1.c blhs-2015.d156
  nhóm phụ huynh nói tôi ăn tiền quỹ lớp
blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156.k1.a luat-116-2025.d7.k1.c nd-330-2026.d14.k5.dd
  toi quyen gop duoc 40 trieu xay cau roi bi noi la an chan 10 trieu
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d38
  bị nói thách cưới trên livestream, nhà gái là phó hiệu trưởng, muốn kiện nhà trai mà ngại ồn
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.e
  cho hoi giao vien tieu hoc co duoc dung don kien phu huynh vi chui minh o zalo
  phụ huynh chửi giáo viên trong nhóm lớp, giáo viên kiện được không
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 luat-80-2025.d13
  vè châm biếm sếp
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  tổng hợp bằng chứng bị chửi
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.a
  Tôi hay viết truyện ngắn trào phúng chuyện công sở đăng blog, mà tôi là phó phòng, coi chừng phạm gì không?
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  ông ngoại lên nhóm lớp phê cô giáo, cô khóc, nhà trường đòi làm việc
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c blhs-2015.d156.k1.a
  nói người ta là tội phạm khi chưa xử
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd nd-328-2026.d13.k2 luat-116-2025.d14.k4
  bị cắt ghép clip thành ra mình quát dân, muốn đính chính thì làm sao
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d32 nd-330-2026.d11.k2.a
  tui hỏi giùm bà chị bán cá ngoài chợ, bả bị ban quản lý chợ quay phim đăng lên nói bả bán cá ươn
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k1 luat-116-2025.d13.k3.d
  ph đăng fb bêu tên cô giáo
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156
  bị đồn yêu sếp
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k1.a
  tôi là tổ trưởng dân phố, có bà trong tổ cứ tung tin tôi ăn chặn tiền cứu trợ, làm sao bắt bả cải chính
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blds-2015.d38
  bị đăng confession
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blhs-2015.d156
  thu quỹ phụ huynh bị bóc phốt
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd blds-2015.d32
  tui hát karaoke ở cơ quan bị quay đăng nói là giờ làm việc mà thật ra là chủ nhật, cãi sao đây
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-330-2026.d11.k2.a
  Bị bêu là "xe điên" mà hôm đó tôi không lái, xe cho thuê, đăng đính chính ra sao?
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-330-2026.d11.k2.a
  bị đồn chết trên mạng trong khi tôi còn sống sờ sờ đây
blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d42.k3 luat-116-2025.d14.k4
  cô thủ quỹ trường nội trú bị học trò dựng chuyện trên confession, nhà trường phải làm gì
blds-2015.d34 nd-174-2026.d95.k1.a luat-126-2025.d31.k2 luat-116-2025.d7.k1.c nd-356-2025.d4.k1
  suy đoán vô tội khi viết báo
blds-2015.d34 nd-174-2026.d95.k1.a luat-91-2025.d32 luat-116-2025.d7.k1.c blds-2015.d32
  Chủ hộ không chịu khai phiếu lại còn quay em đăng lên bảo em lừa đảo, em phải đưa giấy gì ra?
blds-2015.d34 nd-174-2026.d95.k1.a nd-328-2026.d13.k2 luat-116-2025.d13.k3.d blhs-2015.d155.k1
  đứa học trò cũ giờ nổi tiếng, kể chuyện ngày xưa tôi đánh nó, tôi bị chửi khắp mạng thì nhờ ai can thiệp
blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  Đăng ảnh nhậu thịt nhím rừng, tôi làm kiểm lâm, thiên hạ chửi um, nhím nuôi có giấy đàng hoàng mà?
blds-2015.d34 nd-174-2026.d95.k3 luat-116-2025.d14.k4
  buoc cai chinh thong tin tren facebook
blds-2015.d34 nd-174-2026.d95.k3 nd-174-2026.d95.k1.a
  xin lỗi công khai rồi có được miễn phạt
blds-2015.d34 nd-174-2026.d96.k3.g blds-2015.d38 luat-116-2025.d7.k1.c
  chủ nợ nhắn tin cho thủ trưởng cơ quan tôi nói tôi quỵt tiền
blds-2015.d34 nd-244-2026.d3.k2 nd-244-2026.d7.k3 blds-2015.d32 luat-80-2025.d13
  phó ct xã cười trong ảnh đi viếng nạn nhân sạt lở, bị dân mạng ném đá giờ pải làm j
blds-2015.d34 nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2
  nguoi dan to can bo xa nhan tien tren mang, can bo bi to co quyen tra loi cong khai khong
blds-2015.d34 nd-244-2026.d7.k3 nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a
  đội trật tự đô thị bị ghép clip cắt đầu cắt đuôi nhìn như đánh bà bán vé số, phải cải chính cách nào
blds-2015.d34 nd-282-2025.xuyen-tac blds-2015.d32
  dan phat to roi co hinh can bo o cong uy ban, minh duoc xe khong
blds-2015.d34 nd-282-2025.xuyen-tac blds-2015.d38 luat-116-2025.d15.k1.a blhs-2015.d361
  don to cao bi photo phat khap xa
blds-2015.d34 nd-282-2025.xuyen-tac blhs-2015.d155.k1 luat-80-2025.d13
  ơ thế bài thơ châm biếm đăng ở báo tường có tính như đăng mạng không nhỉ
blds-2015.d34 nd-328-2026.d11.k3
  Huyện bắt tôi đọc lời xin lỗi trên loa phường vì chửi tổ dân phố, có luật nào bắt vậy không?
blds-2015.d34 nd-328-2026.d13.k2 luat-116-2025.d14.k4 luat-116-2025.d7.k1.c qd-423-2026.bao-tin
  bệnh nhân viết bài tố bác sĩ vòi tiền, bác sĩ là chồng tôi, ảnh bị oan thì lên tiếng kiểu gì cho đúng
blds-2015.d34 nd-328-2026.d13.k2 luat-116-2025.d7.k1.c qd-423-2026.bao-tin blhs-2015.d156
  người ta đồn tôi ăn chặn mì tôm cứu trợ, tôi đính chính ở đâu cho dân tin
blds-2015.d34 nd-328-2026.d13.k2 nd-244-2026.d7.k3 luat-116-2025.d13.k3.dd
  phát ngôn gây sốc trong hội nghị bị cắt clip lan truyền, đính chính ở đâu
blds-2015.d34 nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-244-2026.d7.k3
  đính chính tin đồn
blds-2015.d34 nd-328-2026.d13.k2 nd-330-2026.d77 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  kien nguoi noi xau minh thi gui don cho ai
blds-2015.d34 nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d13.k3.a nd-244-2026.d3.k2
  bi bao la cai dua tin sai ve xa minh
blds-2015.d34 nd-328-2026.d13.k2 qdtw-85-2022.cap-uy luat-116-2025.d7.k1.c luat-116-2025.d42.k3
  trước đại hội có trang nặc danh tung tin tôi bằng giả, tôi đính chính liền hay chờ cấp ủy?
blds-2015.d34 nd-328-2026.d22 luat-91-2025.d29.k6
  google có gỡ bài nói xấu tôi theo yêu cầu không
blds-2015.d34 nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  Người ta đồn thầy tui mất vì tai nạn, cả trường chia sẻ vòng hoa mà thầy còn sống, giờ ai phải xin lỗi?
blds-2015.d34 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-116-2025.d7.k1.c nd-244-2026.d3.k2
  cán bộ thú y xã nhắn vào nhóm zalo là lợn nhà ông Tư bị dịch tả, ông ấy kiện
blds-2015.d34 nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b
  liệt sỹ quê tôi bị người ta viết là hàng binh, con cháu nên làm gì đây
blds-2015.d34 nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a
  giáo viên cắm bản nhại tiếng H'Mông làm clip hài, bà con giận, em phải xin lỗi bằng cách nào
blds-2015.d34 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  thông báo dịch trên loa ấp sai tên người bệnh
blds-2015.d34 nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11
  con tôi bị cô giáo đăng lên nhóm là nghèo chưa nộp quỹ, cháu không dám đi học, tôi muốn cô xin lỗi
blds-2015.d34 qd-423-2026.co-quan-to-chuc luat-116-2025.d14.k4
  dinh chinh tren fanpage
blds-2015.d34 qd-423-2026.quy-tac-chung
  đăng ảnh quà 20/11 bị phụ huynh chụp lại soi giá
blds-2015.d34 qd-423-2026.quy-tac-chung blds-2015.d32 luat-116-2025.d13.k3.d
  ngừi ta nhại giọng miền trung của tui làm clip hài, có quyền bắt gỡ hok
blds-2015.d34 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-116-2025.d14.k4 luat-80-2025.d13
  chia buồn trên fb mà thành xúc phạm gia đình
blds-2015.d38 blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d32 blds-2015.d34
  nhà báo quay nhà tôi không xin phép rồi phát trên tivi
blds-2015.d38 blds-2015.d32 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.h
  tôi lỡ gửi ảnh vợ chồng vào nhóm cơ quan, thu hồi rồi mà có đứa lưu lại thì sao
blds-2015.d38 blds-2015.d32 luat-116-2025.d13.k3.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  vo bat ghen quay clip, chong la can bo huyen
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c
  lap camera trong phong lam viec cua nhan vien
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c blds-2015.d38.k2
  flycam bay trên nhà tôi
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d16 luat-91-2025.d32
  lắp camera trong phòng giáo viên
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32
  camera chĩa nhà
  camera nhà hàng xóm chĩa sang sân nhà mình
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32 luat-116-2025.d15.k1.dd
  hàng xóm gắn cam quay sân nhà mình
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32 nd-174-2026.d96.k3.e
  Hàng xóm gắn camera chĩa thẳng vào sân nhà tôi, nhà tôi có con gái lớn, kiện đâu?
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qd-423-2026.quy-tac-chung
  Nhà có tang, người lạ vô quay TikTok cái quan tài, đuổi không đi
blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c nd-356-2025.d4.k1 nd-330-2026.d15.k1.e
  lo gui anh nong cho nguoi yeu cu gio doi lai duoc khong
blds-2015.d38 blds-2015.d32 luat-91-2025.d16 blds-2015.d38.k2 luat-91-2025.d32
  đại biểu hội đồng phường tiếp dân hỏi chuyện cá nhân của tôi rồi đăng hình lên trang, tôi không chịu thì nói ai
blds-2015.d38 blds-2015.d32 luat-91-2025.d16 luat-91-2025.d19 luat-91-2025.d7.k4
  Làm ơn cho hỏi cô nuôi dạy trẻ mở camera lớp cho phụ huynh xem cả ngày có vi phạm quyền riêng tư của cô không?
blds-2015.d38 blds-2015.d32 luat-91-2025.d19 luat-91-2025.d32 luat-116-2025.d7.k2.c
  Anh em trong tổ bảo vệ trật tự có được quay phim khi kiểm tra phòng trọ không
blds-2015.d38 blds-2015.d32 luat-91-2025.d32
  11h đêm nhà bên còn hát, tui quay lại gửi group phường, ổng nói tui xâm phạm đời tư, có vậy không trời?
blds-2015.d38 blds-2015.d32 luat-91-2025.d32 blds-2015.d38.k2 luat-116-2025.d15.k1.dd
  chup anh trong phong xu an ly hon
blds-2015.d38 blds-2015.d32 luat-91-2025.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  camera quay hàng xóm
blds-2015.d38 blds-2015.d32 luat-91-2025.d32 luat-116-2025.d15.k1.dd luat-91-2025.d7.k4
  camera trong phòng làm việc
blds-2015.d38 blds-2015.d32 luat-91-2025.d32 luat-116-2025.d7.k2.c luat-91-2025.d7.k4
  camera trước nhà tôi chĩa sang nhà anh phó trưởng công an xã, anh ấy bắt tháo, đúng hay sai
  ông hàng xóm gắn camera chĩa thẳng sang nhà cán bộ hưu trí
blds-2015.d38 blds-2015.d32 luat-91-2025.d32 nd-330-2026.d13.k1.a luat-116-2025.d13.k3.d
  quay clip cúng dường tiền tỷ của vợ cán bộ
blds-2015.d38 blds-2015.d32 luat-91-2025.d7.k4 blds-2015.d38.k2 luat-116-2025.d7.k2.c
  camera hàng xóm
blds-2015.d38 blds-2015.d32 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c
  nhà em gắn camera lỡ chĩa sang cổng bà bên cạnh, bà ấy bắt tháo, có phải tháo thật không?
blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16
  lộ ảnh cctv ng nổi tiếng vào ks
blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a qd-423-2026.thong-tin-nguoi-khac
  gửi nhầm ảnh riêng vô nhóm toàn phòng ban
blds-2015.d38 blds-2015.d32 nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  livestream đám tang
blds-2015.d38 blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d13.k1.a
  chụp ca mổ
  live phòng khám thai
  nu ho sinh livestream ca de
blds-2015.d38 blds-2015.d34 luat-116-2025.d15.k1.d blhs-2015.d155.k1 blhs-2015.d155.k2.e
  danh ghen
blds-2015.d38 blds-2015.d34 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d13.k3.d
  vợ cũ đăng chuyện cấp dưỡng lên tag cơ quan tui vô
blds-2015.d38 blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d32
  vợ đăng tố chồng ngoại tình kèm ảnh cô kia là giáo viên
blds-2015.d38 blds-2015.d34 luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  vay tien dong nghiep khong tra bi dua len trang cong doan
blds-2015.d38 blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c
  mình đăng ảnh biên bản nồng độ cồn của ông hàng xóm, ổng dọa kiện, ổng kiện được không
blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k1.a
  phát tán đơn tố cáo của người khác lên zalo nhóm xóm
blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a luat-80-2025.d13 luat-91-2025.d16
  đồng nghiệp mượn 50tr ko trả, mình nhắn vô nhóm chung của cq cho quê, có sao hông
blds-2015.d38 blds-2015.d34 nd-356-2025.d4.k1 luat-129-2025.d10 luat-116-2025.d7.k2.c
  làm ở trạm y tế, lỡ miệng nói thằng hàng xóm dương tính ma túy, nhà nó kiện được không
blds-2015.d38 blds-2015.d34 qdtw-08-2018.neu-guong luat-91-2025.d16 nd-174-2026.d95.k1.a
  con sep di du hoc khoe sieu xe, dan mang dao ra bo la giam doc so
blds-2015.d38 blds-2015.d34 qdtw-207-2026.nhom-4 nd-330-2026.d9.k1.d blds-2015.d38.k2
  cb hưu viết hồi ký nhắc tên ng cũ
blds-2015.d38 blds-2015.d38.k2
  em với anh ấy chưa cưới mà ở chung, cả cơ quan xì xào, chi bộ có quyền hỏi chuyện riêng không?
blds-2015.d38 blds-2015.d38.k2 blds-2015.d32
  camera giám sát bố mẹ già
blds-2015.d38 blds-2015.d38.k2 blds-2015.d32 luat-116-2025.d15.k1.dd luat-91-2025.d7.k4
  camera nha em chia thang vao nha hang xom, ho doi kien thi co ly khong
blds-2015.d38 blds-2015.d38.k2 blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d32
  camera nha hang xom chia vo nha minh
  hàng xóm gắn camera chĩa thẳng vô sân nhà tui
blds-2015.d38 blds-2015.d38.k2 blds-2015.d32 luat-116-2025.d7.k2.c nd-174-2026.d96.k3.e
  camera nhà hàng xóm chĩa qua sân nhà em, em nói hoài không chịu quay đi
blds-2015.d38 blds-2015.d38.k2 blds-2015.d34 luat-116-2025.d7.k2.c
  người yêu cũ là biên tập viên đài tỉnh, lấy chuyện riêng của em viết truyện ngắn đăng báo, ai đọc cũng biết là em
blds-2015.d38 blds-2015.d38.k2 blds-2015.d34 luat-91-2025.d16 luat-91-2025.d7.k7
  Tôi đọc nhầm trên loa xã thông tin ly hôn của người ta, họ quay lại đăng lên, giờ bị đòi bồi thường
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d15.k1.a luat-91-2025.d7.k7 nd-174-2026.d95.k2.b
  cán bộ tư pháp kể chuyện ai li hôn vì gì cho hàng xóm nghe bị xử sao
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a nd-174-2026.d96.k3.m
  nhân viên tòa án gửi ảnh hồ sơ vụ ly hôn cho người quen coi chơi
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  lam can bo tu phap ma viet blog chuyen ly hon cua dan co duoc khong du da doi ten
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.c blds-2015.d32
  gắn camera quay sang nhà hàng xóm, hàng xóm là trung tá
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.c blds-2015.d32 nd-174-2026.d96.k3.e
  hàng xóm gắn camera chĩa thẳng vô phòng ngủ nhà tui, nói hoài không xoay, tui thưa ở đâu?
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  đứa cháu làm phòng công chứng chụp di chúc người nổi tiếng
blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  hòa giải viên kể chuyện vợ chồng nhà người ta
blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50
  bố em là đảng viên bị hại trong vụ lừa đảo, báo đăng tên đầy đủ, yêu cầu báo gỡ tên được ko
blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  luật sư đem lời khai của tôi lên facebook được à?
blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1 luat-116-2025.d15.k1.d
  trung tâm trợ giúp pháp lý kể vụ án của thân chủ làm bài mẫu trên trang
blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  đăng giấy báo tử
blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a nd-174-2026.d96.k3.m
  cán bộ tổ chức kể chuyện lý lịch người khác trong bàn nhậu
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a blds-2015.d32
  sếp có bồ, chị em trong phòng nhắn ảnh cho vợ sếp, thế có vi phạm gì không
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  chuyện riêng nhà người ta mà hội phụ nữ đem lên livestream nói cho chị em rút kinh nghiệm thì có được không
  hòa giải viên kể chuyện hòa giải ly hôn của nhà người ta lên facebook có vi phạm không ạ
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d7.k1.c luat-116-2025.d7.k2.c
  bàn tán con cái quan chức du học có phạm gì không các cụ
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d34
  Chị bạn kể khổ với mình, mình kể lại thành truyện trên page confessions, chị nhận ra rồi dọa tự tử
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-330-2026.d50
  lộ đơn ly hôn
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50
  đăng án ly hôn
blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-91-2025.d16 nd-356-2025.d4.k1
  mình làm điều tra viên dân số, có được kể trên mạng chuyện nhà người ta có ba bà vợ không, ko nêu tên nhé
blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1 blhs-2015.d159.k1 luat-91-2025.d7.k4
  vợ cài định vị điện thoại chồng
blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k4
  bs riêng của lãnh đạo viết hồi ký đc ko
blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1 luat-91-2025.d16 luat-129-2025.d10
  kể chuyện bệnh nhân hài
blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d13.k1.a
  viết tản văn về bệnh nhân đã mất, đổi tên đổi quê, gia đình vẫn nhận ra và buồn, tôi sai chỗ nào
blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16
  o nớ đem chuyện bệnh của tui kể khắp xóm, o làm ở trạm xá, tui kiện được không
blds-2015.d38 blds-2015.d38.k3 blhs-2015.d159.k2.d blhs-2015.d155.k1 blds-2015.d34
  nhắn tin tán tỉnh đồng nghiệp có vợ rồi bị chị kia in ra dán ở cổng cơ quan
blds-2015.d38 blds-2015.d38.k3 blhs-2015.d159.k2.d blhs-2015.d159.k1 blds-2015.d38.k2
  cơ quan lấy tin nhắn tình cảm của tôi đọc trước hội nghị, tôi tố ngược lại được ko
blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  Vợ cũ đưa hết tin nhắn riêng của tôi lên mạng, tôi là thẩm phán, xử lý kiểu gì cho êm?
blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-174-2026.d95.k2.b
  nhân viên bán hàng siêu thị điện máy làm lộ ảnh trong máy của trung tá mang đi sửa
blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  đọc trộm tủ hồ sơ
blds-2015.d38 blds-2015.d38.k3 luat-91-2025.d7.k7 blds-2015.d32 luat-91-2025.d16
  luu anh gia dinh trong may tinh co quan bi thanh ly lo ra
blds-2015.d38 blds-2015.d38.k3 nd-147-2024.d36.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  để bạn thân xem story thôi mà cũng bị chụp lại báo lên, vậy tui có kiện nó được hông?
blds-2015.d38 blds-2015.d38.k3 nd-282-2025.d39 blhs-2015.d159.k1 luat-116-2025.d15.k1.dd
  theo dõi vợ
blds-2015.d38 blds-2015.d38.k3 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  đảng viên bị vợ cũ tung đoạn chat cũ
blds-2015.d38 blds-2015.d38.k3 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-dao-duc nd-174-2026.d96.k3.m
  share màn hình lộ tin nhắn bồ
blds-2015.d38 blhs-2015.d159.k1 blds-2015.d38.k3 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  chồng cài phần mềm theo dõi điện thoại vợ là công chức, vợ tố thì sao
blds-2015.d38 blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  đơn xin ly hôn hài hước bị cán bộ tòa tung ra
blds-2015.d38 blhs-2015.d362 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a blhs-2015.d361
  thư ký tòa để lọt hồ sơ vụ ly hôn lên mạng thì bồi thường sao
blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c
  lễ tân ngoại giao kể chuyện khách ăn uống
blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d38.k2
  bí mật đời tư cán bộ
blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-356-2025.d4.k1
  chuyện mật trong phòng mổ bác sĩ trẻ đem lên podcast
blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-282-2025.d39 luat-116-2025.d7.k2.c
  ngoai tinh len mang
blds-2015.d38 luat-116-2025.d7.k2.c blds-2015.d32 luat-116-2025.d15.k1.dd luat-91-2025.d7.k4
  Giám đốc cho gắn camera ngay phòng thay đồ nữ, tụi em phản đối bằng cách nào
blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362 nd-356-2025.d4.k1
  đơn ly hôn của tôi bị cán bộ tòa kể cho hàng xóm nghe
blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  bí mật đời tư
blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 luat-91-2025.d16
  sep lap camera phong nghi trua co dung ko
blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 luat-91-2025.d7.k4
  camera nhà hàng xóm quay thẳng vào phòng tắm nhà mình mà ổng nói đất ổng ổng gắn
blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d16 blhs-2015.d361 nd-330-2026.d13.k1.a
  tôi đi điều tra dân số, kể nhà ông X thu nhập bao nhiêu cho bạn nghe thì sao nhỉ
blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d16 nd-330-2026.d13.k1.a blhs-2015.d361
  lộ nhân chứng
blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d7.k4 blds-2015.d32
  Chủ trọ gắn camera hành lang hướng vô cửa phòng tụi em, tụi em nữ không à, ổng nói để chống trộm
blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d7.k7 luat-91-2025.d16 blhs-2015.d362
  người đi điều tra dân số kể lại nhà tôi thu nhập bao nhiêu cho hàng xóm, tôi bực quá, có quy định nào cấm không
blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16
  nhân viên quán photo giữ lại file đơn tố cáo của tôi rồi tung ra, tôi bắt đền ai
blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d38.k3 nd-356-2025.d4.k1
  ảnh nhạy cảm trong máy mang đi sửa
blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  lộ đơn tố cáo, người bị tố biết tên tôi
blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-174-2026.d96.k3.m nd-174-2026.d95.k2.b
  người yêu cũ gửi clip riêng tư cho bí thư đoàn
blds-2015.d38 luat-126-2025.d31.k2 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  xử kín thì báo được viết những gì
blds-2015.d38 luat-91-2025.d16 blds-2015.d32 nd-356-2025.d4.k1 luat-116-2025.d15.k1.dd
  camera buồng bệnh có được lắp ko
blds-2015.d38 luat-91-2025.d16 blds-2015.d34 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  đăng giấy nợ
blds-2015.d38 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d34 nd-330-2026.d50
  Ông trưởng thôn đọc loa chuyện nhà người ta nợ tiền, nêu cả tên tuổi, có đúng luật không?
blds-2015.d38 luat-91-2025.d16 blds-2015.d38.k2 luat-91-2025.d19
  bản án ly hôn của tôi đăng công khai trên mạng có tên tuổi, xin ẩn được không
blds-2015.d38 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d50 luat-116-2025.d15.k1.a
  điều tra viên lộ phiếu hỏi
blds-2015.d38 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d13.k1.a
  đi điều tra dân số gặp nhà có ông nổi tiếng, tôi chụp tờ phiếu khoe bạn, hậu quả thế nào
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a blds-2015.d34 luat-116-2025.d7.k2.c
  ai cho phép chị ấy đem quyết định kỷ luật của tui lên nhóm làng?
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d50
  thắng kiện ly hôn xong em khoe bản án lên fb, chồng cũ đòi thưa em, em có sai hông?
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-330-2026.d50
  bí mật đời tư của cán bộ lãnh đạo, có được đăng tài sản kê khai của họ không
  lộ hồ sơ thuế của ca sĩ
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-356-2025.d4.k1
  trưởng bản hỏi tôi là cô đỡ thôn bản, người ta sinh con thứ tư có được kể lên nhóm để phê bình không
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d38.k2
  trưởng bản dùng loa phường đọc tên người nợ tiền điện
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 luat-91-2025.d7.k7
  Viên chức bị công ty cũ tung lương thưởng lên mạng thì đòi bồi thường được không?
blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 blds-2015.d34
  ngân hàng nhờ loa thôn đọc tên nhà tôi nợ quá hạn, nhục quá, họ có quyền ấy không
blds-2015.d38 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d32 nd-174-2026.d95.k1.c
  Tôi là bác sĩ, đăng ca mổ lên tiktok che mặt bệnh nhân rồi thì còn phải xin ai nữa không?
blds-2015.d38 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d34 nd-330-2026.d50
  án đã xử đăng lại
blds-2015.d38 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7
  bệnh viện để lộ kết quả hiv của em trên nhóm, em muốn kiện thì bắt đầu từ đâu ạ
blds-2015.d38 luat-91-2025.d19 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d49.k2
  xem camera cơ quan
blds-2015.d38 luat-91-2025.d32 blds-2015.d32 blds-2015.d38.k2 luat-116-2025.d7.k2.c
  camera nhà hàng xóm
blds-2015.d38 luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  lap camera truoc cua chia sang nha hang xom
blds-2015.d38 luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-91-2025.d7.k4
  hàng xóm gắn camera chĩa sang nhà tôi
blds-2015.d38 luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k2.c
  camera cửa nhà quay sang nhà hàng xóm
blds-2015.d38 luat-91-2025.d32 blds-2015.d32 luat-91-2025.d19
  Camera xã gắn cột điện quay ngay cổng nhà tôi 24/24, bức xúc quá, kiến nghị chỗ nào?
blds-2015.d38 luat-91-2025.d32 blds-2015.d32 nd-356-2025.d4.k1 luat-116-2025.d7.k2.c
  camera phòng khám phụ khoa
blds-2015.d38 luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d32
  camera chĩa nhà tôi
blds-2015.d38 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c nd-356-2025.d3 blds-2015.d38.k2
  xem trộm lý lịch
blds-2015.d38 luat-91-2025.d7.k7 blhs-2015.d361 luat-116-2025.d7.k2.c luat-91-2025.d16
  người tố cáo tôi bị trưởng thôn đọc tên trước loa, rồi con tôi bị bạn bè chửi, ai bảo vệ nhà tôi?
blds-2015.d38 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a nd-330-2026.d50
  Tòa nhắn lịch xử ly hôn vào zalo tôi rồi lộ cho cả cơ quan, khiếu nại thế nào
blds-2015.d38 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-330-2026.d50
  khách hàng của phòng công chứng bị lộ di chúc
blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d13.k3.d blds-2015.d34
  ngân hàng gọi cho cả phòng đòi nợ giùm em kia, bêu nó trong nhóm cơ quan, bên nào sai
blds-2015.d38 luat-tre-em-2016.d6.k11 blds-2015.d38.k2 nd-330-2026.d13.k1.a nd-56-2017.d33
  con nuoi bi lo than phan tren mang
blds-2015.d38 nd-282-2025.d39 blds-2015.d32 blds-2015.d34 nd-234-2026.d8.k1
  Mẹ chồng em đăng clip em dâu cãi nhau, em là viên chức bệnh viện, liệu ảnh hưởng tới cơ quan em không?
blds-2015.d38 nd-282-2025.d39 blhs-2015.d155.k2.e blds-2015.d32 luat-116-2025.d7.k2.c
  tôi có ảnh chồng tôi với cô giáo của con, tôi đưa lên mạng cho cả huyện biết thì tôi có phạm pháp không
blds-2015.d38 nd-282-2025.d39 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38.k2
  vợ chồng ly hôn lôi lên mạng
blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d32 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  lộ clip ngoại tình
blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d38.k2 blds-2015.d34 nd-356-2025.d4.k1
  kể chuyện ngoại tình
blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  chuyện gia đình sếp đang ly hôn, cả phòng bàn trong nhóm
blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d38.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  phát tán đoạn chat sếp tán tỉnh
blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a nd-174-2026.d95.k2.b blds-2015.d34
  bạn gái cũ gửi clip nóng của em cho khoa, em là giảng viên trẻ, em có bị khoa cho nghỉ không ạ
blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38.k2 nd-174-2026.d95.k2.b
  lan truyền ghi âm của người sắp chết
blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50
  công chứng viên kể chuyện khách chia tài sản lên tiktok giấu tên mà người ta vẫn nhận ra
blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  nạn nhân bị lộ clip có bị đuổi việc không ạ, em là giáo viên hợp đồng
blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-91-2025.d16
  Tôi ở bộ phận tiếp dân, thấy cái đơn bà cụ viết bằng thơ hay quá muốn đăng lên cho mọi người đọc
blds-2015.d38 nd-330-2026.d13.k1.a luat-80-2025.d13 luat-116-2025.d7.k2.c blhs-2015.d361
  đăng đơn của dân viết sai chính tả cho ae cười có che tên rồi mà
blds-2015.d38 nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38.k2 luat-116-2025.d15.k1.d
  hội phụ nữ đăng chuyện bạo hành nhà người ta làm ví dụ
blds-2015.d38 nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d15.k1.d luat-91-2025.d4.k2.b
  em nt hỏi sếp lương đồng nghiệp rồi kể nhóm
blds-2015.d38 nd-356-2025.d4.k1 blds-2015.d32 nd-330-2026.d13.k1.a luat-91-2025.d16
  anh nguoi hiv
blds-2015.d38 nd-356-2025.d4.k1 blds-2015.d34 luat-91-2025.d16 luat-80-2025.d13
  mang thai sinh con thứ ba mà cơ quan đem lên nhóm zalo bàn, ngượng chết đi được
blds-2015.d38 nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d7.k7 nd-330-2026.d50
  đồng nghiệp bị hiv mà phòng tổ chức nói ra
blds-2015.d38 nd-356-2025.d4.k1 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-91-2025.d16
  bác sĩ kể chuyện bệnh của tôi trên youtube, không nêu tên nhưng ai ở huyện cũng đoán ra
  giới tính thai nhi lộ trên facebook
blds-2015.d38 nd-356-2025.d4.k1 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-91-2025.d7.k7
  giao dịch viên nhà băng nhà nước kể khách giàu
blds-2015.d38 nd-356-2025.d4.k1 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16
  bác sĩ kể chuyện bệnh nhân trên facebook không nêu tên
blds-2015.d38 nd-356-2025.d4.k1 luat-116-2025.d15.k1.dd nd-282-2025.d39 nd-174-2026.d96.k3.e
  cài định vị theo dõi vợ là đảng viên cùng chi bộ
blds-2015.d38 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h blhs-2015.d159.k1 nd-174-2026.d96.k3.e
  cai dinh vi dt chong
blds-2015.d38 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  định vị theo dõi vợ
  định vị điện thoại vợ có phạm luật hông, tui nghi lắm
blds-2015.d38 nd-356-2025.d4.k1 luat-117-2025.d5.k4 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  đưa tin chuyển viện của đồng chí nguyên lãnh đạo
blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d34
  Nhà tôi có người bị lao, cán bộ y tế lại đọc tên trên loa phường, tôi kiện được không
blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34
  phạm nhân ra tù bị đăng lại án cũ
blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7
  đứa bạn làm ngân hàng in sao kê của em rồi tung lên fb cho thiên hạ cười, kiện nó hay kiện nhà băng?
blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c luat-91-2025.d16
  Vợ của chuyên viên gửi đơn kèm ảnh phòng the cho cơ quan, tôi làm tổ chức cán bộ lưu hay trả lại mấy ảnh đó?
blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  định vị điện thoại chồng qua app có phạm pháp không, ổng là công an
blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 blhs-2015.d362
  e làm lễ tân khách sạn nhà khách tỉnh ủy, lỡ nói phòng của một bác lãnh đạo cho fan phong thủy
blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50
  lộ ảnh siêu âm
blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a nd-330-2026.d50 luat-116-2025.d7.k2.c
  đăng giấy khám sức khỏe tâm thần của chồng cũ
blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  nhân viên ngân hàng xem lén số dư của hàng xóm rồi kể, bị xử thế nào
blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.c
  cán bộ dân số hỏi lén giới tính thai nhi đăng lên
blds-2015.d38 qdtw-85-2022.cap-uy
  sếp đòi kết bạn fb để theo dõi nhân viên, em từ chối được ko
  thủ trưởng bắt kết bạn facebook để theo dõi
blds-2015.d38 qdtw-85-2022.chinh-danh nd-356-2025.d3 luat-91-2025.d7.k4
  vk tôi làm ở đv sự nghiệp, bị cơ quan bắt khai hết tài khoản mxh, có đúng luật ko
blds-2015.d38.k2 blds-2015.d32 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a
  Lễ tân khách sạn đăng hình một ông sếp tỉnh vào nhận phòng với cô nào đó, ổng đòi kiện được ko?
blds-2015.d38.k2 blds-2015.d32 luat-91-2025.d16 blds-2015.d38
  Làm đề tài cần ảnh vết loét của bệnh nhân đã mất, xin ai đồng ý bây giờ
blds-2015.d38.k2 blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1 luat-126-2025.d31.k2
  Đài muốn quay nạn nhân mua bán người vừa giải cứu, che mặt thôi đã đủ chưa hay còn phải đổi giọng
blds-2015.d38.k2 blds-2015.d32 nd-330-2026.d13.k1.a nd-174-2026.d95.k1.a nd-330-2026.d11.k1.a
  chỉ chia sẻ lại clip đánh ghen thôi mà bị mời
blds-2015.d38.k2 blds-2015.d34 blds-2015.d38 qdtw-207-2026.nhom-4 luat-117-2025.d5.k4
  viết hồi ký có nhắc tên lãnh đạo cũ
blds-2015.d38.k2 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d15.k1.d
  kể xấu chồng cũ
blds-2015.d38.k2 blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  tổ hòa giải quay clip vợ chồng tôi cãi nhau gửi cho nhau xem, tôi kiện tổ trưởng được không
blds-2015.d38.k2 blds-2015.d38 blds-2015.d32 nd-282-2025.d39 nd-330-2026.d13.k1.a
  thấy thằng con rể đánh con gái tôi, tôi muốn đăng clip xin cứu giúp, nên hay không nên?
blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Em viết văn, kể chuyện phá thai của một cô bé trong làng đã đổi tên mà người ta vẫn nhận ra, giờ họ đòi kiện
blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 nd-356-2025.d4.k1 luat-91-2025.d16
  Y tế thôn kể cho cả làng là tôi bị HIV, tôi muốn kiện mà không biết bắt đầu từ đâu
blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 qdtw-207-2026.nhom-4 nd-356-2025.d4.k1
  ai đó trong văn phòng chụp phần gia đình trong lý lịch đảng của tôi đem chế giễu, tôi đề nghị ai xử lý
blds-2015.d38.k2 blds-2015.d38 blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  ong anh re lam ben toa hay ke chuyen an ly hon cua dan trong ban nhau
blds-2015.d38.k2 blds-2015.d38 blhs-2015.d361 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  Ông bác công an hưu viết hồi ký kể án cũ có tên thật, in được chưa hay phải xin ai
blds-2015.d38.k2 blds-2015.d38 luat-116-2025.d15.k1.a nd-174-2026.d96.k3.m nd-330-2026.d13.k1.a
  hồ sơ ly hôn của đồng nghiệp, thư ký tòa gửi cho cả phòng xem
blds-2015.d38.k2 blds-2015.d38 luat-116-2025.d7.k2.c nd-174-2026.d96.k3.m luat-tre-em-2016.d6.k11
  cán bộ hộ tịch nói với hàng xóm chuyện nhà kia nhận con nuôi, gia đình họ kiện
blds-2015.d38.k2 blds-2015.d38 luat-80-2025.d13 blds-2015.d34 luat-91-2025.d16
  Cán bộ tư pháp xã đọc oang oang chuyện ly hôn của chị tôi trước mặt mọi người ở bộ phận một cửa
blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d4.k1
  cô cộng tác viên dân số đi rêu rao nhà tui xài bao cao su, tui thưa ở đâu
blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  Hàng xóm chụp tờ áp giá đền bù của nhà tôi rồi đi so bì khắp ấp, giờ bắt họ xóa bằng cách nào?
blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d9.k1.d luat-117-2025.khai-niem
  ong noi di B, con chau muon dang ho so len facebook, co phai xin phep ai khong
blds-2015.d38.k2 blds-2015.d38 nd-282-2025.d39
  bao loan cua vo chong can bo len mang
blds-2015.d38.k2 blds-2015.d38 nd-282-2025.d39 nd-330-2026.d13.k1.a qd-423-2026.thong-tin-nguoi-khac
  me vo toi hay dang chuyen nha len facebook, toi la truong phong lam sao khuyen ba
  đọc di chúc trước camera rồi đăng lên mạng cho họ hàng thấy, có được không cháu
blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d96.k3.m
  tiết lộ chuyện hòa giải ở thôn
blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d13.k1.a luat-tre-em-2016.d6.k11 nd-56-2017.d36
  con nuôi bị lộ
blds-2015.d38.k2 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d15.k1.d
  Bác sĩ trạm xá kể chuyện ca bệnh lạ trên podcast, không nêu tên bệnh nhân, vậy có phạm gì không?
blds-2015.d38.k2 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c
  gắn định vị vợ
blds-2015.d38.k2 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-117-2025.d5.k3
  bệnh tình lãnh đạo tỉnh, y tá lỡ kể
blds-2015.d38.k2 luat-116-2025.d15.k1.d blds-2015.d38 luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  chú tôi là trưởng công an về hưu, lên kênh youtube kể chuyện phá án, tên người thật luôn
blds-2015.d38.k2 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32
  hòa giải ở cơ sở mà hàng xóm phát trực tiếp
blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d7.k2.c
  thư ký toà đem chuyện vụ án ly hôn kể trên story
blds-2015.d38.k2 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  nghi vo ngoai tinh gan dinh vi
blds-2015.d38.k2 luat-91-2025.d16 blds-2015.d32 blds-2015.d38 nd-356-2025.d4.k1
  y tá quay cảnh đỡ đẻ trên xe bán tải giữa đèo, sản phụ chỉ ừ miệng thì có được đăng không
blds-2015.d38.k2 luat-91-2025.d16 blds-2015.d38 blds-2015.d32
  đăng bài cảm ơn gia đình hiến tạng nêu tên người chết
blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d19
  Vợ có quyền đòi xem kết quả xét nghiệm của chồng không
blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac
  bac toi mat, dang cao pho co ghi chuc vu va so huan chuong len mang
blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d34 nd-330-2026.d50
  tổ trưởng đọc tên người cai nghiện trước cuộc họp dân phố, gia đình họ muốn kiện, tổ trưởng có sai không
blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38
  Tui nghỉ việc rồi, kể chuyện hậu trường phòng mổ hồi trước được chưa hay vẫn phải giữ kín
blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  bac si kham benh roi ke chuyen len mang khong neu ten co vi pham khong
blds-2015.d38.k2 luat-91-2025.d7.k7 luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d50
  điều tra viên thống kê kể chuyện thu nhập nhà người ta
blds-2015.d38.k2 luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a nd-330-2026.d50
  lộ người hiến tạng
blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d42.k3 nd-356-2025.d4.k1 blds-2015.d32
  Bỏ quên sổ khám thai ở quán cà phê bị người ta chụp đăng, tôi phải báo ai trong bao lâu
blds-2015.d38.k2 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-330-2026.d49.k2 nd-356-2025.d4.k1
  Bệnh nhân là người nổi tiếng nằm khoa mình, mình kể cho con bạn thân nghe thôi mà nó đăng lên, mình có bị sao k
blds-2015.d38.k2 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  Trưởng phòng công bố cho cả cơ quan biết em đang điều trị trầm cảm, em phải làm sao đây
blds-2015.d38.k2 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50
  nói ra bệnh tình của hàng xóm trên mạng
blds-2015.d38.k3 blds-2015.d38
  cong an co quyen kiem tra dien thoai ca nhan cua can bo khong
  cong an keu mo khoa dien thoai cho xem, co phai dua khong
  công an có được kiểm tra điện thoại tôi ngay tại ủy ban không hay phải có lệnh
  công an xã đòi kiểm tra điện thoại của tôi thì có phải đưa không
  công an đòi mở khóa điện thoại
  kiem tra dien thoai ca nhan cua nhan vien khi vao phong hop kin
  sao kê điện thoại
  viết kiểm điểm vì tin nhắn riêng tư
blds-2015.d38.k3 blds-2015.d38 blds-2015.d38.k2
  chụp màn hình tin nhắn riêng của tôi rồi nộp lên đảng ủy, có đc dùng làm bằng chứng k?
blds-2015.d38.k3 blds-2015.d38 blds-2015.d38.k2 blhs-2015.d159.k1 blhs-2015.d159.k2.d
  hàng xóm nhận hộ giấy báo tòa rồi đọc cho cả xóm
blds-2015.d38.k3 blds-2015.d38 blds-2015.d38.k2 blhs-2015.d159.k1 luat-116-2025.d15.k1.dd
  cài phần mềm theo dõi điện thoại con trai 17 tuổi
blds-2015.d38.k3 blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  bạn tôi ở tù gửi thư về, tôi đăng cho mọi người đọc được không
blds-2015.d38.k3 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d19
  ảnh chụp màn hình tin nhắn riêng làm bằng chứng
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1
  Cho tôi hỏi ủy ban kiểm tra huyện có được đòi tôi đưa điện thoại để coi tin nhắn không, tôi là đảng viên thường
  bí thư có được xem điện thoại của đảng viên không
  chính ủy có được xem zalo của lính ko
  công an xã bắt đưa điện thoại ra kiểm tra có được quyền không
  công an xã kêu đưa điện thoại mở khóa cho họ coi tin nhắn, tôi không đưa có bị ghép tội chống đối không
  công an xã lấy điện thoại của tôi kiểm tra tin nhắn, họ có quyền không
  cơ quan có quyền bắt nhân viên mở điện thoại kiểm tra tin nhắn ko vậy
  cơ quan yêu cầu nộp điện thoại để kiểm tra tin nhắn có được từ chối không
  khám xét đt của dân
  mo thu cua nguoi khac gui nham dia chi
  sếp bắt add zalo đọc tin nhắn
  sếp bắt mở zalo cho xem
  tp đòi kt điện thoại e vì nghi e lộ tin, e ko đưa đc ko
  điện thoại cá nhân bị đơn vị đòi kiểm tra, tôi có quyền không đưa không?
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 blhs-2015.d159.k2.d
  hòm thư góp ý của xã bị ai đó lấy trộm thư rồi đọc to ở quán
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 blhs-2015.d159.k2.d luat-116-2025.d15.k1.a
  tin nhan rieng bi chup man hinh gui sep
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 blhs-2015.d159.k2.d nd-282-2025.d39
  Lén mở điện thoại chồng chụp tin nhắn rồi gửi thủ trưởng đơn vị ổng, bị ổng kiện ngược có thua không?
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 blhs-2015.d159.k2.d nd-330-2026.d13.k1.a
  chụp màn hình nhóm chat đưa cho người khác có phải là vi phạm bí mật thư tín không
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d15.k1.dd
  soi may nhan vien
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d15.k1.dd nd-330-2026.d14.k5.e
  bi vo doc trom tin nhan
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d7.k2.c
  Trưởng phòng đòi tôi mở Messenger ra cho ổng coi có nói xấu ổng không, tôi không mở thì có phạm kỷ luật không?
  bị thanh tra vào máy tính đọc tin nhắn riêng
  coi lén điện thoại vợ có phạm pháp hông
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  Em nhắn zalo với bồ bằng máy cơ quan, hổng biết bên tin học có coi được không?
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d7.k2.c luat-91-2025.d29.k5
  tin nhắn riêng
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d7.k2.c nd-174-2026.d96.k3.m
  em gái em mới vô làm ở phường, bị đàn chị bắt chụp màn hình chat riêng của đồng nghiệp nộp cho sếp
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d7.k2.c nd-330-2026.d14.k5.e
  Tại sao sếp được đọc tin nhắn zalo trên máy cơ quan của tôi, đúng luật không vậy?
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 luat-91-2025.d7.k4
  cơ quan đọc email nhân viên
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 nd-282-2025.d39 blhs-2015.d159.k2.d
  mở xem tin nhắn của vợ
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 nd-282-2025.d39 nd-330-2026.d14.k5.e
  xem lén tin nhắn zalo của vợ có phạm luật
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 nd-330-2026.d14.k5.e
  đồng ngiệp quên thoát zalo web, e đọc mấy dòng thấy nói xấu e, e dùng làm bằng chứng đc ko
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 nd-330-2026.d14.k5.e blhs-2015.d159.k2.d
  vợ đọc trộm zalo
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.c
  sếp đọc trộm mail
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k2.d luat-116-2025.d15.k1.a blhs-2015.d159.k1
  tin nhắn riêng bị đem nộp ủy ban kiểm tra
blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k2.d nd-330-2026.d13.k1.a blhs-2015.d159.k1
  bị lộ tin nhắn riêng
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a blhs-2015.d159.k2.d
  đồng nghiệp chụp đoạn chat riêng tôi nói xấu sếp đem gửi sếp, thế thì ai sai
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d159.k2.d
  tung tin nhan sep
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d15.k1.dd blhs-2015.d159.k1 luat-91-2025.d7.k4
  theo doi dien thoai nhan vien
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d16 luat-tre-em-2016.d21 luat-116-2025.d15.k1.dd
  học trò lập nhóm kín nói xấu thầy cô, thầy chủ nhiệm vô đọc trộm tin nhắn được hông
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c
  tin nhắn riêng có làm căn cứ kỷ luật được không
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d159.k1
  cq có quyền ktra đt cá nhân của nhân viên ko
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38.k2
  đồng nghiệp chụp tin nhắn zalo của tôi nộp cho ủy ban kiểm tra, thế có đúng không
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d159.k1 luat-91-2025.d7.k7
  bưu tá đi kể ai nhận thư tòa án thì bị gì
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d159.k1 nd-330-2026.d13.k1.a
  Tôi nhặt được điện thoại của ông phó chủ tịch, mở ra thấy toàn clip bậy, nộp cho ai cho đúng
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d159.k1 nd-330-2026.d14.k5.e
  Phó hiệu trưởng xem trộm máy tính của hiệu trưởng lấy tin nhắn đem tố cáo, ai sai?
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c blhs-2015.d159.k2.d blhs-2015.d159.k1
  chup man hinh tin nhan rieng dua len hop kiem diem
blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  ai đó trong nhóm kín chụp màn hình mách sếp
  chup man hinh tin nhan sep dang len
  nhóm kín hội phụ huynh nói xấu cô chủ nhiệm, ai đó chụp lại gửi cho cô, người chụp có sai không
  tung tin nhắn
blds-2015.d38.k3 blds-2015.d38 luat-91-2025.d16 nd-356-2025.d4.k1 blhs-2015.d159.k1
  giấy triệu tập của công an gửi về cơ quan ai cũng đọc
blds-2015.d38.k3 blds-2015.d38 luat-91-2025.d7.k4
  co quan co duoc kiem tra dien thoai ca nhan cua nhan vien khong
blds-2015.d38.k3 blds-2015.d38 luat-91-2025.d7.k4 blds-2015.d38.k2 luat-116-2025.d7.k2.h
  cơ quan bắt cài phần mềm theo dõi máy tính cá nhân nv có đc ko
blds-2015.d38.k3 blds-2015.d38 luat-tre-em-2016.d21 luat-116-2025.d16 blhs-2015.d159.k1
  giám thị thu điện thoại rồi đọc tin nhắn của học sinh
blds-2015.d38.k3 blds-2015.d38 luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11 blhs-2015.d159.k1
  cháu bị thầy giám thị lục điện thoại đọc tin nhắn rồi đọc trước lớp, thầy có quyền đó không?
blds-2015.d38.k3 blds-2015.d38 nd-147-2024.d36.k1 blhs-2015.d159.k1
  Trưởng công an xã đòi tôi mở khóa điện thoại cho xem nhóm chat, tôi có phải mở ko ạ
blds-2015.d38.k3 blds-2015.d38 nd-147-2024.d36.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  tin nhắn thu hồi rồi vẫn bị chụp
blds-2015.d38.k3 blds-2015.d38 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  hs lập trang confession nói xấu thầy, nhà trường đc bắt nộp đt ko ạ
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d159.k2.d
  chup man hinh tin nhan rieng dua len mang
  lộ voice chat
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  máy chiếu phòng họp hiện tin nhắn riêng của chủ tịch
  tôi bị cấp trên nhắn tin gạ gẫm, lưu lại đăng lên có sai không
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d96.k3.g
  sếp nhắn tin tán tỉnh bạn cùng phòng em, bạn ấy chụp đăng lên mạng, giờ ai sai
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d34
  Sếp nhắn tin gạ gẫm em lúc nửa đêm, em chụp lại gửi vợ ổng với đăng lên nhóm khoa được không ạ
  tin nhắn sếp mắng tôi là đồ vô học, tôi đăng lên được k
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d38.k2
  đưa tin nhắn riêng lên mạng làm bằng chứng thì có ngược lại thành mình sai không
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d159.k2.d
  chụp màn hình tin nhắn người khác đăng lên
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  binh nhất bị người yêu cũ tung tin nhắn
  bị vợ cũ tung tin nhắn riêng
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m
  chụp màn hình đoạn chat đem đi khoe
  lộ tin nhắn riêng
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d96.k3.m blhs-2015.d159.k2.d
  tin nhắn thoại bị chuyển tiếp
blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d14.k5.e nd-282-2025.d39 blhs-2015.d159.k2.d
  vợ lén mở zalo của chồng rồi chụp gửi cơ quan chồng, chồng kiện được không
blds-2015.d38.k3 blds-2015.d38 nd-356-2025.d4.k1
  bị đòi mật khẩu điện thoại
blds-2015.d38.k3 blds-2015.d38 qdtw-85-2022.cap-uy
  ubkt huyện ủy có được xem tin nhắn riêng của đv ko
blds-2015.d38.k3 blds-2015.d38 qdtw-85-2022.cap-uy luat-91-2025.d19
  kiểm tra ủy ban đòi xem zalo cá nhân có quyền không ạ?
blds-2015.d38.k3 blhs-2015.d159.k1
  mở nhầm thư công an gửi chủ tịch
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38
  bóc thư người khác
  bưu tá bóc thư
  cô văn thư đọc thư riêng của người khác gửi tới cơ quan
  gui don qua buu dien bi boc
  sếp đọc tin nhắn zalo trên máy cơ quan của tôi lúc tôi đi vệ sinh, như vậy có phạm luật không
  đọc lén email
  đọc trộm tin nhắn của vợ có phạm luật không
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 blhs-2015.d159.k2.d
  mở thư người khác
  nhân viên bưu điện đọc thư người khác
  đọc trộm thư góp ý
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c
  đọc lỏm thư tố cáo
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 luat-116-2025.d7.k2.c
  Đại đội trưởng thu điện thoại đọc tin nhắn của lính, có được làm thế không?
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 nd-282-2025.d39 blhs-2015.d159.k2.d
  doc trom tin nhan cua chong
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 nd-282-2025.d39 nd-330-2026.d14.k5.e
  đọc trộm zalo chồng
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 nd-330-2026.d14.k5.e
  cơ quan có được vào đọc email nhân viên lúc nhân viên nghỉ ốm không?
blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.c
  đọc trộm tin nhắn vợ
blds-2015.d38.k3 blhs-2015.d159.k1 blhs-2015.d159.k2.d blds-2015.d38
  bưu tá đọc trộm thư khiếu nại của dân
blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d7.k2.c nd-330-2026.d14.k5.e
  đọc trộm mail
blds-2015.d38.k3 blhs-2015.d159.k1 nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.c
  chị kế toán tự tiện mở máy tính của em đọc mail, em là viên chức bệnh viện, báo ai xử được chị ấy?
blds-2015.d38.k3 blhs-2015.d159.k2.d luat-116-2025.d42.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  anh thợ sửa máy lấy ảnh riêng của vợ tôi gửi bạn bè coi, báo công an phường được không
blds-2015.d38.k3 luat-116-2025.d13.k3.d luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.c
  tin nhan rieng noi xau lanh dao bi chup
blds-2015.d38.k3 luat-116-2025.d15.k1.d luat-116-2025.d13.k3.d blds-2015.d38 nd-174-2026.d95.k1.a
  minh chup man hinh tin nhan rieng cua no chui minh roi dang cong khai thi ai sai
blds-2015.d38.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  chup man hinh tin nhan cua hieu truong dua len facebook
blds-2015.d38.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d7.k1.c
  đăng tin nhắn gạ tình của sếp lên mạng để tố có bị ngược lại là mình sai
blds-2015.d38.k3 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38
  phần mềm theo dõi
blds-2015.d38.k3 luat-116-2025.d42.k2 luat-91-2025.d7.k7 blhs-2015.d362 blds-2015.d38
  đt cơ quan cấp bị vợ lấy coi tin nhắn của dân thì mik có lỗi ko
blds-2015.d38.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38
  dong nghiep chup man hinh nhom zalo phong gui ra ngoai
blds-2015.d38.k3 luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1
  nhắn tin riêng với 1 phụ huynh chê hiệu trưởng, chị ấy in ra nộp, tin nhắn riêng có bị kỷ luật được không
blds-2015.d38.k3 luat-80-2025.d13 luat-116-2025.d13.k3.d
  nhóm chat 5 người nói xấu giám đốc, một đứa chụp đưa ra, giờ cả 5 viết tường trình, có bắt buộc không
blds-2015.d38.k3 luat-91-2025.d4.k2.b luat-116-2025.d15.k1.a blhs-2015.d361
  doc nham mail cua phong ke ben trong co ds ky luat, im lang hay bao
blds-2015.d38.k3 luat-tre-em-2016.d21 blds-2015.d38 luat-116-2025.d16
  Giáo viên chủ nhiệm có được kiểm tra điện thoại của học trò không?
blds-2015.d38.k3 luat-tre-em-2016.d21 blds-2015.d38 luat-116-2025.d16 blhs-2015.d159.k1
  thay co co duoc thu dien thoai va doc tin nhan cua con toi khong
blds-2015.d38.k3 luat-tre-em-2016.d21 blhs-2015.d159.k1 blds-2015.d38 luat-116-2025.d16
  thu điện thoại của học sinh rồi đọc tin nhắn của các cháu thì cô có sai không
blds-2015.d38.k3 luat-tre-em-2016.d21 luat-116-2025.d16 blds-2015.d38 blhs-2015.d159.k1
  nhà trường thu điện thoại học sinh rồi mở ra xem tin nhắn thì đúng hay sai?
  trường nội trú dân tộc thu điện thoại học sinh đọc tin nhắn
blds-2015.d38.k3 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 blds-2015.d38 blhs-2015.d159.k1
  cô chủ nhiệm tịch thu điện thoại rồi mở tin nhắn của con tui đọc trước lớp, rứa có đúng không
blds-2015.d38.k3 nd-147-2024.d36.k1 blds-2015.d38 blhs-2015.d159.k1 luat-91-2025.d19
  công an có được xem tin nhắn zalo của tôi không
blds-2015.d38.k3 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d blhs-2015.d159.k2.d
  nhóm kín bị lộ
blds-2015.d38.k3 nd-330-2026.d14.k5.e blhs-2015.d159.k1 blds-2015.d38 luat-116-2025.d7.k2.c
  để máy tính đăng nhập sẵn zalo ở phòng, bị đồng nghiệp vào đọc, nó có tội không
blds-2015.d38.k3 nd-330-2026.d14.k5.e blhs-2015.d159.k1 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.c
  Mở máy tính của đồng nghiệp khi họ đi vắng để lấy file có phải xâm nhập trái phép không?
blds-2015.d38.k3 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.c blhs-2015.d159.k1
  đọc email của nhân viên nghỉ thai sản
blds-2015.d38.k3 nd-356-2025.d4.k1 luat-91-2025.d4.k2.b luat-91-2025.d7.k7 blds-2015.d38
  nhận sao kê ngân hàng của người khác gửi nhầm
blhs-2015
  dieu 331 bo luat hinh su la gi
blhs-2015.d155.k1
  cạo đầu đánh ghen
blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a
  bat qua tang trom roi quay phim bat quy lay bai hoc, bi kien nguoc
blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d34 blhs-2015.d155.k2.d
  kiện ra toà tội làm nhục
blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  Dạ cho em hỏi nói thật mà người ta vẫn nhục thì có bị tội làm nhục không ạ
  làm nhục người khác
blhs-2015.d155.k1 blhs-2015.d155.k2.e blhs-2015.d155.k2.d
  tội làm nhục
blhs-2015.d155.k1 blhs-2015.d155.k2.e luat-116-2025.d13.k3.d blds-2015.d32 blds-2015.d34
  tôi bị lột đồ giữa chợ quay clip, báo công an huyện họ bảo chờ
blhs-2015.d155.k1 blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  gọi người ta là "con đĩ" trong bình luận
blhs-2015.d155.k1 blhs-2015.d156 blhs-2015.d156.k1.a
  lam nhuc va vu khong khac nhau cho nao
blhs-2015.d155.k1 blhs-2015.d156 blhs-2015.d156.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.e
  khác nhau giữa vu khống và làm nhục
blhs-2015.d155.k1 blhs-2015.d156 blhs-2015.d156.k1.a luat-116-2025.d7.k1.c
  vu khống khác làm nhục chỗ nào
blhs-2015.d155.k1 luat-80-2025.d13 blhs-2015.d155.k2.e nd-234-2026.d8.k3 nd-234-2026.d8.k1
  Quên tắt mic, chửi thề lúc họp với tỉnh, 200 người nghe, có ai đi tù vì cái này không trời
blhs-2015.d155.k1 nd-174-2026.d95.k1.a blds-2015.d34 blds-2015.d32 blds-2015.d38
  clip đánh ghen
blhs-2015.d155.k1 nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blhs-2015.d156 luat-116-2025.d13.k3.d
  phân biệt phạt hành chính và hình sự khi nói xấu
blhs-2015.d155.k2.d blhs-2015.d155.k1
  chửi người thi hành công vụ qua điện thoại có tính là chống người thi hành công vụ không
blhs-2015.d155.k2.d blhs-2015.d155.k1 blds-2015.d34
  chửi cán bộ thuế qua điện thoại
blhs-2015.d155.k2.d blhs-2015.d155.k1 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  cán bộ đo đất bị lăng mạ
blhs-2015.d155.k2.d blhs-2015.d155.k1 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  xúc phạm cán bộ đang làm nhiệm vụ
blhs-2015.d155.k2.d blhs-2015.d155.k1 luat-116-2025.d7.k1.c luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  nhậu xỉn chửi csgt bị quay
blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  người nhà bệnh nhân livestream chửi chồng em là bác sĩ trực cấp cứu, bệnh viện lại bắt xin lỗi
blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1
  xúc phạm người thi hành công vụ trên mạng
blhs-2015.d155.k2.d blhs-2015.d156.k2.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-116-2025.d13.k3.d
  chong nguoi thi hanh cong vu bang loi noi tren mang
blhs-2015.d155.k2.d luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  quản lý thị trường bị tiểu thương quay clip chửi "cướp ngày"
blhs-2015.d155.k2.d luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e
  chửi csgt
blhs-2015.d155.k2.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 blds-2015.d34 luat-116-2025.d13.k3.d
  chủ sạp chửi cb thuế
blhs-2015.d155.k2.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e luat-116-2025.d7.k1.c
  chửi ca trên fb
blhs-2015.d155.k2.d nd-174-2026.d95.k1.a nd-330-2026.d15.k1.g luat-116-2025.d7.k1.c blhs-2015.d155.k2.e
  cháu tôi chửi công an cưỡng chế trong lúc livestream, giờ bị mời, làm sao cứu cháu
blhs-2015.d155.k2.d nd-234-2026 nd-234-2026.d8.k1
  say xỉn chửi csgt rồi bị đưa lên báo, tôi là giáo viên cấp 2
blhs-2015.d155.k2.d nd-330-2026.d15.k1.g luat-91-2025.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  cự cãi csgt rồi live
blhs-2015.d155.k2.d qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 blhs-2015.d155.k1 luat-91-2025.d32
  say xin chửi công an bị quay
blhs-2015.d155.k2.d qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-08-2018.neu-guong
  can bo say xin chui csgt
blhs-2015.d155.k2.e blhs-2015.d155.k1
  155 làm nhục người khác online bị mấy năm tù vậy thầy
blhs-2015.d155.k2.e blhs-2015.d155.k1 blhs-2015.d155.k2.d
  làm nhục người khác qua mạng mấy năm tù
  làm nhục người khác trên mạng phạt tù mấy năm
  đi tù vì chửi người khác
blhs-2015.d155.k2.e blhs-2015.d155.k2.d blhs-2015.d155.k1
  tội làm nhục người khác mức cao nhất
blhs-2015.d155.k2.e blhs-2015.d156.k2.e blhs-2015.d288.k1
  bao nhiêu người xem thì bị đi tù
blhs-2015.d155.k2.e blhs-2015.d159.k2.d blhs-2015.d288.k1 blhs-2015.d155.k1 nd-330-2026.d15.k1.e
  phát tán clip bạn gái cũ đi tù mấy năm
blhs-2015.d155.k2.e nd-174-2026.d95.k1.a nd-330-2026.d15.k1.g nd-282-2025.d39 qdtw-207-2026.nhom-dao-duc
  vợ đánh ghen chồng livestream, chồng là trưởng phòng, cả hai có bị gì
blhs-2015.d155.k2.e nd-174-2026.d96.k3.g blhs-2015.d155.k1 blds-2015.d34 luat-116-2025.d13.k3.d
  bọn đòi nợ ghép ảnh tôi lên quan tài gửi về cơ quan, tôi phải làm sao và chúng nó bị tội gì
blhs-2015.d156 blhs-2015.d155.k1 blhs-2015.d155.k2.e blhs-2015.d156.k1.a blhs-2015.d156.k2.e
  vu khống, làm nhục
blhs-2015.d156 blhs-2015.d155.k1 blhs-2015.d156.k1.a
  tội vu khống và làm nhục người khác khác nhau chỗ nào
blhs-2015.d156 blhs-2015.d155.k1 blhs-2015.d156.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.e
  vu khống khác xúc phạm chỗ nào
blhs-2015.d156 blhs-2015.d155.k1 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blhs-2015.d156.k1.a
  vu khong khac gi noi xau
blhs-2015.d156 blhs-2015.d156.k1.a blhs-2015.d156.k2.e blhs-2015.d156.k1.b blhs-2015.d156.k2.dd
  vu khống đi tù mấy năm
blhs-2015.d156 blhs-2015.d156.k1.a blhs-2015.d156.k2.e luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  vu người ta cặp bồ trên mạng, giờ bị kiện thì đi tù không
blhs-2015.d156 blhs-2015.d156.k1.a blhs-2015.d156.k2.e nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  nhà máy thủy điện xả lũ không báo, tui lên mạng chửi thẳng tên giám đốc, giờ họ đòi kiện tui tội vu khống
blhs-2015.d156 blhs-2015.d156.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a luat-116-2025.d13.k3.e
  phụ huynh đăng ảnh bữa ăn bán trú ít thịt nói trường ăn chặn, trường đòi kiện vu khống
blhs-2015.d156 blhs-2015.d156.k1.b luat-116-2025.d13.k3.g qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.a
  to cao sai su that co bi di tu khong
blhs-2015.d156 blhs-2015.d156.k2.dd blhs-2015.d156.k1.a blhs-2015.d156.k2.e nd-174-2026.d95.k1.a
  vu khống cán bộ địa chính ăn tiền
blhs-2015.d156 blhs-2015.d156.k2.e blhs-2015.d156.k1.a blhs-2015.d156.k2.dd blds-2015.d34
  dân bản đăng bài bảo tôi ăn bớt xi măng làm đường, không hề có, kiện nó tội gì
blhs-2015.d156 blhs-2015.d156.k2.e blhs-2015.d156.k1.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  vu khống trên mạng
blhs-2015.d156 blhs-2015.d156.k2.e luat-116-2025.d7.k1.c
  mẫu đơn tố giác vu khống qua mạng
blhs-2015.d156 luat-116-2025.d13.k3.g blhs-2015.d156.k1.b blds-2015.d34 luat-116-2025.d7.k1.c
  bị tố ngược
blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k1.a blhs-2015.d156.k1.b nd-174-2026.d95.k1.a
  tố sếp sàm sỡ lên facebook rồi bị quay ngược tố vu khống
blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k1.a blhs-2015.d156.k2.e nd-174-2026.d95.k1.a
  vu khống
blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k2.dd blhs-2015.d156.k1.a luat-91-2025.d32
  tôi quay cảnh sát giao thông nhận tiền rồi đăng lên mạng, giờ họ bảo tôi vu khống
blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k2.dd blhs-2015.d156.k2.e blhs-2015.d156.k1.a
  vu khống y tá
blhs-2015.d156 nd-147-2024.d36.k4
  bác lao công già mù chữ ký tên vào đơn tập thể người ta đưa, nay đơn lên mạng, bác bị gọi hỏi
blhs-2015.d156.k1.a blhs-2015.d156 blhs-2015.d156.k1.b luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e
  vu khong dong nghiep lay tien quy
blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g blds-2015.d34 nd-328-2026.d13.k5
  bi to sai kien nguoc lai duoc khong
blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.a
  to cao sai co bi di tu khong
blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g qdtw-207-2026.nhom-to-cao blhs-2015.d156.k2.dd
  vu cáo sếp
blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g qdtw-207-2026.nhom-to-cao nd-328-2026.d13.k5
  tố cáo sai sự thật
blhs-2015.d156.k1.b blhs-2015.d156 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a
  viết đơn tố cáo xong chụp đăng facebook luôn cho chắc ăn thì sao
blhs-2015.d156.k1.b luat-116-2025.d13.k3.g blhs-2015.d156 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  to cao sai su that tren mang bi xu ly the nao
blhs-2015.d156.k1.b luat-116-2025.d13.k3.g blhs-2015.d156 nd-328-2026.d13.k5 qdtw-207-2026.nhom-to-cao
  tố sai thì sao
blhs-2015.d156.k1.b luat-116-2025.d13.k3.g luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k2.dd
  bịa chuyện bị thanh tra vòi tiền
blhs-2015.d156.k1.b luat-116-2025.d13.k3.g qdtw-207-2026.nhom-to-cao blhs-2015.d156 nd-328-2026.d13.k5
  tố cáo sai sự thật thì người tố bị chi
blhs-2015.d156.k2.dd luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156
  luật sư nói trên mạng rằng tôi (kiểm sát viên) nhận tiền, không có chứng cứ
blhs-2015.d156.k2.e blhs-2015.d156 blhs-2015.d156.k1.a
  vu khống trên tiktok đi tù mấy năm
blhs-2015.d156.k2.e blhs-2015.d156 blhs-2015.d156.k1.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  vu khống trên mạng thì đi tù mấy năm hay chỉ phạt tiền vậy?
blhs-2015.d159.k1 blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d15.k1.dd nd-330-2026.d14.k5.e
  mình bị thầy hiệu trưởng đọc trộm tin nhắn trên máy tính trường, kiện được không
blhs-2015.d159.k1 blds-2015.d38.k3 blhs-2015.d159.k2.d blds-2015.d38
  bưu tá đọc trộm thư
blhs-2015.d159.k1 blds-2015.d38.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d14.k5.e
  chồng xem trộm zalo rồi chuyển tài liệu cơ quan em cho người ta
blhs-2015.d159.k1 blds-2015.d38.k3 luat-116-2025.d7.k2.c nd-330-2026.d14.k5.e blds-2015.d38
  cán bộ CNTT tự ý vào email sếp
blhs-2015.d159.k1 blhs-2015.d159.k2.d blds-2015.d38.k3
  tội xâm phạm bí mật thư tín
  đọc trộm tin nhắn zalo của nhân viên trên máy công ty có phải tội hình sự
blhs-2015.d159.k1 blhs-2015.d159.k2.d blds-2015.d38.k3 blds-2015.d38
  em làm ở bưu điện xã, em thấy thư của người ta rách ra đọc được rồi kể trên nhóm chat cho vui, có phạm tội ko
blhs-2015.d159.k1 blhs-2015.d159.k2.d blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d15.k1.d
  em làm bưu điện đọc trộm thư khách rồi kể vui trên mạng, giờ bị tố
blhs-2015.d159.k1 blhs-2015.d159.k2.d blds-2015.d38.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  đồng nghiệp đọc trộm tin nhắn máy em rồi tung ra, em kiện nó tội gì
blhs-2015.d159.k1 blhs-2015.d159.k2.d luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  nghe lén bằng máy ghi âm để dưới bàn giám đốc thì phạm tội gì
blhs-2015.d159.k1 luat-116-2025.d15.k1.dd blds-2015.d38 luat-116-2025.d7.k2.c blds-2015.d38.k3
  cài phần mềm nghe lén chồng
blhs-2015.d159.k1 luat-116-2025.d15.k1.dd blds-2015.d38.k3 luat-116-2025.d7.k2.c
  nghe lén điện thoại bàn cơ quan
blhs-2015.d159.k1 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38.k3 blds-2015.d38
  anh chồng cài phần mềm nge lén đt tôi
  vợ cài phần mềm nghe lén điện thoại tôi
blhs-2015.d159.k1 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38.k3 blhs-2015.d159.k2.d
  chồng em là công an, em cài nghe lén đt ổng để bắt ghen, bị phát hiện thì em tội gì
blhs-2015.d288.k1 luat-91-2025.d7.k6
  bán dữ liệu cá nhân đi tù mấy năm
blhs-2015.d337 blhs-2015.d337.k1 blhs-2015.d337.k2 blhs-2015.d337.k3 blhs-2015.d338
  đi tù mấy năm nếu lộ bí mật nhà nước
  đề thi tốt nghiệp chụp lọt ra ngoài thì giám thị tù mấy năm
blhs-2015.d337 blhs-2015.d337.k1 blhs-2015.d337.k2 blhs-2015.d337.k3 blhs-2015.d361
  cố ý làm lộ bí mật phạt mấy năm
  toi co y lam lo bi mat
blhs-2015.d337 blhs-2015.d337.k1 luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b
  em làm văn thư xã, lỡ chụp cái công văn đóng dấu mật gửi zalo cho chồng xem thì bị xử sao ạ
blhs-2015.d337 blhs-2015.d338 blhs-2015.d337.k1 blhs-2015.d338.k1 blhs-2015.d361
  cố ý hay vô ý làm lộ khác nhau mức án
blhs-2015.d337 blhs-2015.d338 blhs-2015.d361 blhs-2015.d362 blhs-2015.d337.k1
  cố ý với vô ý khác nhau mức án sao
blhs-2015.d337 blhs-2015.d338 blhs-2015.d361 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  người đã nghỉ hưu mà bị phát hiện lộ bí mật hồi đương chức thì xử kiểu gì
blhs-2015.d337 blhs-2015.d361 luat-117-2025.d5.k3 blhs-2015.d337.k1 nd-234-2026.d8.k6
  thầy dạy thêm lộ đề cho học sinh của mình rồi phụ huynh chụp lại đăng nhóm, thầy bị đi tù k
blhs-2015.d337 blhs-2015.d361 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  em là thư ký hội đồng thi, ông anh họ năn nỉ cho coi đề trước, cho coi thì bị tội gì
blhs-2015.d337 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d361 blhs-2015.d362
  lo de thi tuyen vien chuc bi toi gi
blhs-2015.d337 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d361 luat-80-2025.d14.bi-mat
  lộ đề công chức
blhs-2015.d337 luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  làm lộ tin về vũ khí, quân số
blhs-2015.d337 luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d361 qdtw-207-2026.nhom-4
  gửi tài liệu cho báo nước ngoài bị tội chi
blhs-2015.d337 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blhs-2015.d338
  lộ lịch diễn tập
blhs-2015.d337 luat-117-2025.d5.k4 blhs-2015.d337.k2 luat-117-2025.d5.k3 blhs-2015.d337.k1
  em coi thi, lỡ chụp đề gửi chồng hỏi bài này giải sao khi chưa hết giờ, có bị đi tù không ạ
blhs-2015.d337 luat-117-2025.d5.k4 blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  giám thị chụp đề thi gửi ra ngoài
blhs-2015.d338 blhs-2015.d337 luat-117-2025.d5.k4 blhs-2015.d338.k1 blhs-2015.d338.k2
  một tấm ảnh chụp bữa cơm có cái bản đồ tác chiến phía sau thì tội gì
blhs-2015.d338 blhs-2015.d338.k1 blhs-2015.d338.k2
  hình phạt làm lộ bí mật quân sự vô ý
  khung phạt làm lộ bí mật nhà nước vô ý
  vo y lam lo bi mat nha nuoc co di tu khong
  vô ý làm lộ bí mật nhà nước đi tù không
blhs-2015.d338 blhs-2015.d338.k1 blhs-2015.d338.k2 blhs-2015.d362
  làm lộ bí mật vô ý có đi tù không?
  vô ý làm lộ bí mật có đi tù không
blhs-2015.d338 blhs-2015.d338.k1 blhs-2015.d338.k2 luat-117-2025.d5.k3
  làm lộ bmnn đc xem là vô ý khi nào
  vo y lam mat tai lieu mat co di tu khong
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3
  bưu tá làm mất công văn hỏa tốc mật
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 blhs-2015.d338.k2 luat-117-2025.d5.k5
  quên USB có văn bản mật ở quán photocopy
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 blhs-2015.d362 qdtw-207-2026.nhom-4
  hôm qua đi đám giỗ say quá nói oang oang số quân của đơn vị, có đứa cháu đang live
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-116-2025.d42.k3 nd-234-2026.d8.k6
  văn thư gửi nhầm công văn mật vào nhóm zalo cơ quan thì phải báo ai, trong mấy giờ
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k2 nd-234-2026.d8.k6
  mất điện thoại có file mật
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat
  minh lo gui nham cong van mat vao nhom gia dinh, thu hoi lien roi, co phai bao cao khong
  văn thư xã gửi nhầm công văn mật vào zalo nhóm trưởng thôn
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k5 qdtw-207-2026.nhom-4
  rớt usb mật
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-117-2025.do-mat luat-116-2025.d15.k1.d
  cựu chiến binh cãi nhau trên mạng về trận đánh, lỡ nói số hiệu đơn vị
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  truc ban quen thoat may tinh mat
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat
  lam mat van ban mat
blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 tt-24-2020
  mẫu tường trình khi lỡ gửi nhầm file mật
blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k3 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d
  chuyển trụ sở sau sáp nhập bỏ quên tủ hồ sơ, dân chụp đăng lên, ai chịu trách nhiệm chính
blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k3 nd-234-2026.d8.k6
  lỡ lộ tài liệu mà tự khai thì có được bỏ qua không ạ
blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k3 nd-30-2020 qdtw-207-2026.nhom-4
  văn bản gửi nhầm
blhs-2015.d338 luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-116-2025.d42.k3 blhs-2015.d362
  bấm vào link lạ mất hết ảnh, trong máy có ảnh công văn
blhs-2015.d338 luat-117-2025.d5.k2 nd-234-2026.d8.k6
  cắm usb lạ vô máy soạn văn bản mật bị virus, người cắm bị xử tới đâu
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338.k2 nd-234-2026.d8.k6
  mất usb có tài liệu mật
  rơi bì mật
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338.k2 qdtw-207-2026.nhom-4
  mat tai lieu mat
  mất usb mật
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d362 qdtw-207-2026.nhom-4
  mất điện thoại có nhóm mật
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d338.k1 luat-117-2025.d5.k5 nd-234-2026.d8.k6
  mất điện thoại có chứa tài liệu mật
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d338.k1 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat
  Cuối năm dọn kho, giấy tờ mật cũ bán ve chai lẫn vào, phát hiện rồi thì khai với ai trước?
  em làm rớt bì thư có dấu mật trên xe buýt, sợ quá, phải báo ai trước
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d338.k1 qdtw-207-2026.nhom-4 nd-234-2026.d8.k6
  lỡ để quên cặp có công văn mật trên taxi thì báo ai trước, báo sếp hay báo công an
blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d362 nd-234-2026.d8.k6 luat-117-2025.khai-niem
  giáo viên ra đề lỡ gửi nhầm đề thi vào nhóm lớp
blhs-2015.d338 luat-117-2025.d5.k3 luat-116-2025.d42.k3 luat-117-2025.d5.k4 luat-117-2025.d5.k2
  tôi lỡ chuyển tiếp file mật vào nhóm cơ quan 40 người, đã thu hồi sau 5 phút, có phải báo cáo không
blhs-2015.d338 luat-117-2025.d5.k3 luat-117-2025.d5.k2 luat-116-2025.d42.k2 blhs-2015.d362
  lộ đề thi từ máy của vợ tôi nhưng vợ tôi không gửi
blhs-2015.d338 luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d338.k1 blhs-2015.d338.k2
  gửi nhầm file mật
blhs-2015.d338 luat-117-2025.d5.k3 luat-117-2025.d5.k5 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  đi công tác mang theo tài liệu mật để quên ở khách sạn thì phải báo ai trong bao lâu
blhs-2015.d338 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 blhs-2015.d362 luat-91-2025.d7.k7
  mất USB
blhs-2015.d338 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-80-2025.d36 luat-80-2025.d14.bi-mat
  xử lý người đứng đầu để nhân viên làm mất tài liệu mật
blhs-2015.d338 luat-117-2025.d5.k5 luat-117-2025.d5.k3 nd-63-2026
  Sếp em để cặp hồ sơ mật trên xe bị đập kính lấy mất, giờ em làm văn thư có bị liên đới không?
blhs-2015.d338.k1 blhs-2015.d338 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-80-2025.d14.bi-mat
  kế hoạch phòng thủ xã để quên ở quán phở
blhs-2015.d338.k2 blhs-2015.d338 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.d5.k2
  lở tay forward mail tối mật qua yahoo cho người nhà
blhs-2015.d338.k2 luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025.d5.k5 qdtw-207-2026.nhom-4
  để quên cặp tài liệu trên xe ôm grab, trong có văn bản tối mật, giờ báo ai trước
blhs-2015.d361 blhs-2015.d337 blhs-2015.d362 blhs-2015.d338
  tiết lộ quy hoạch trước khi công bố đi tù không
blhs-2015.d361 blhs-2015.d337 blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3
  làm lộ đề thi tuyển viên chức tội gì
blhs-2015.d361 blhs-2015.d337 luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  anh làm phòng kinh tế gửi bản đồ quy hoạch chưa duyệt cho bạn thân coi chơi, nó đem bán đất, anh dính tội gì?
blhs-2015.d361 blhs-2015.d337 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  Anh rể tôi làm bên tài nguyên, nói trước hướng tuyến cho người nhà mua đất, bị lộ thì là tội gì
blhs-2015.d361 blhs-2015.d337 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d38
  toà xử kín mà cán bộ tòa kể lại thì tội gì, ai xử
blhs-2015.d361 blhs-2015.d337 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  Thư ký tòa lỡ nói kết quả nghị án cho bạn thân trước giờ tuyên, hậu quả thế nào
blhs-2015.d361 blhs-2015.d337 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  lộ lịch trình đoàn lãnh đạo về thăm
blhs-2015.d361 blhs-2015.d337 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  Thằng em họ làm ở tòa chụp bản án chưa tuyên gửi cho bạn, nhỡ bị phát hiện thì tội gì?
blhs-2015.d361 blhs-2015.d337 luat-117-2025.khai-niem blhs-2015.d362 blhs-2015.d338
  lộ bí mật công tác khác bí mật nhà nước chỗ nào
  lộ bí mật công tác với lộ bí mật nhà nước khác nhau chỗ nào hả anh chị
blhs-2015.d361 blhs-2015.d362
  khung hình phạt tội làm lộ bí mật công tác
blhs-2015.d361 blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d337
  đi nhậu lỡ nói giờ ra quân đánh án, tụi kia biết chạy hết, tui bị tội chi
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  tui gửi đơn tố cáo mà xã để lộ tên tui cho người bị tố biết, xử người lộ ra sao
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c
  Kiểm phiếu xong em kể lại ai được mấy phiếu cho chị cùng phòng, chị ấy đem lên mạng, lỗi của em hay chị?
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  thư ký tòa lộ bản nháp bản án
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c blds-2015.d38 luat-80-2025.d14.bi-mat
  Danh tính người tố cáo bị phó chánh văn phòng buột miệng nói ra lúc nhậu, xử ông này theo điều nào?
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  danh sach dau thau thuoc bi lo truoc
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c luat-91-2025.d7.k7 nd-330-2026.d50
  tôi tố cáo mà tuần sau cả cơ quan biết, ai làm lộ danh tính tôi thì chịu tội gì
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  giá khởi điểm đấu giá bị lộ
  lo so lieu thong ke chua cong bo
  lộ gdp huyện
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k3
  số liệu GRDP chưa công bố mà lỡ gửi cho bạn làm chứng khoán
blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a
  rò rỉ họp kín
blhs-2015.d361 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338
  lộ kế hoạch bắt ma túy
blhs-2015.d361 blhs-2015.d362 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d337
  chong ke voi em chuyen chuyen an sap bat, em lo ke cho ban than, gio so qua
blhs-2015.d361 blhs-2015.d362 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  lộ đề khảo sát
blhs-2015.d361 blhs-2015.d362 luat-126-2025.d31.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  em gái tôi làm ở tòa, hay kể bản án chưa tuyên trong bữa cơm, thằng cháu đem đi đăng thì ai chịu
blhs-2015.d361 blhs-2015.d362 luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  Doan thanh tra chua cong bo ma bao da dang ket luan, chi em trong doan bi nghi, gio phai tuong trinh the nao
blhs-2015.d361 blhs-2015.d362 luat-80-2025.d14.bi-mat luat-117-2025.d5.k3 nd-244-2026.d3.k2
  lỡ nói trước số liệu tăng trưởng của tỉnh cho phóng viên trước ngày công bố, tôi làm bên thống kê
blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  lộ đề thi hk trên nhóm zl tổ cm
blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  lộ lệnh khám xét
blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  clip hỏi cung bị lộ
blhs-2015.d361 luat-116-2025.d15.k1.a blhs-2015.d362 luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat
  dự thảo kết luận thanh tra rò rỉ, ai gửi ra cũng không biết, cả phòng bị gọi lên thì nên khai thế nào
blhs-2015.d361 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  cán bộ tòa án kể chuyện vụ án cho bạn nghe, bạn đăng lên mạng
blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d362
  quy hoạch chưa công bố mà cò đất đã có bản vẽ
blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  Con dâu tôi người Đài Loan, nó hay hỏi chuyện cơ quan tôi rồi viết blog, tôi nên dừng ở đâu?
blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  kể lại nội dung họp kín cho vợ nghe
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  bạn học cũ làm nhà thầu nhắn xin em giá dự toán gói thầu, em gửi cái ảnh mờ mờ thì có coi là lộ không
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  Chị họ em làm thuế, hay nhắn trước cho mấy sạp ở chợ Rẫy lịch kiểm tra
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c blhs-2015.d362
  báo cho anh em tiểu thương biết sắp có quản lý thị trường
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  điều tra viên cho bạn gái xem clip hỏi cung
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  báo trước đoàn kiểm tra cho tiểu thương chợ
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-91-2025.d7.k7 nd-174-2026.d96.k3.m
  tôi gửi đơn tố cáo chủ tịch xã hôm trước, hôm sau ông ấy cầm đơn đến tận nhà, ai làm lộ thì chịu tội gì
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  địa chính đăng bản đồ qh lên nhóm môi giới
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  quy hoạch chưa công bố gửi cho bạn
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 blhs-2015.d362
  em làm kiểm sát viên, bạn bè hỏi vụ án đang nổi trên mạng, em nói vài câu ngoài quán nhậu có coi là lộ bí mật không
blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  lo quy hoach cho nguoi nha mua dat
  đất dịch vụ sốt vì tin đặt trụ sở, tôi biết trước thông tin mà mách cho em vợ
blhs-2015.d361 luat-116-2025.d15.k1.a luat-91-2025.d7.k7 blds-2015.d38 luat-91-2025.d16
  Dân gửi đơn tố cáo lên xã, hôm sau cả thôn biết tên người tố cáo, bắt đền ai?
blhs-2015.d361 luat-116-2025.d15.k1.a luat-91-2025.d7.k7 luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a
  thong tin nguoi to cao bi lo ra cho nguoi bi to cao
blhs-2015.d361 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d7.k2.c
  lộ giá thầu
blhs-2015.d361 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-2
  kiem phieu xong nhan ngay ket qua cho nguoi ung cu
blhs-2015.d361 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a blds-2015.d34
  lộ phương án sáp nhập thôn, ông bí thư nghi tôi tung ra, làm sao chứng minh không phải tôi
blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a luat-117-2025.d5.k3 luat-126-2025.d31.k2
  kết luận điều tra bị rò rỉ
blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  số liệu GRDP chưa công bố
blhs-2015.d361 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  hồ sơ mời thầu bị lộ
blhs-2015.d361 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a nd-244-2026.d3.k2
  kiểm lâm tụi cháu bắt đc gỗ lậu, chụp khoe trc khi khởi tố có bị kl ko
blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d337 luat-117-2025.d5.k3
  lộ GRDP tỉnh
blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c
  Em trong tổ giúp việc thanh tra, kể với bạn thân qua mess vài chi tiết đoàn đang làm, nó chụp đăng lên, ai chịu?
blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.i qdtw-207-2026.nhom-1
  dang gio doan thanh tra giao thong di qua doi
blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  khoe trúng thầu
blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  Đoàn kiểm tra đang làm mà có người phát tán biên bản làm việc thì trưởng đoàn bị xử lý không?
blhs-2015.d361 luat-116-2025.d7.k2.c
  em nhắn cho người quen con số giá gói thầu trước giờ mở thầu, giờ hối hận, tự báo có được giảm nhẹ không
blhs-2015.d361 luat-116-2025.d7.k2.c blhs-2015.d362 luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a
  em là cán bộ trung tâm quỹ đất, bạn thân hỏi lô nào sắp đấu giá, nói miệng thôi có sao không
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  giám khảo lộ điểm
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  lộ đề thi giáo viên giỏi
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat
  kiểm sát viên đem cáo trạng chụp gửi cho bạn học cũ làm báo
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-126-2025.d31.k2 nd-330-2026.d13.k1.a
  thanh tra viên tiết lộ kết luận thanh tra chưa công bố
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a
  bạn người Hàn nhờ hỏi giùm thông tin lô hàng
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-80-2025.d36
  Bán tài liệu ôn thi công chức lấy từ máy cơ quan bị xử lý sao hả mấy anh?
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  thông tin đấu giá đất rò rỉ
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  tôi ở đội kiểm phiếu thôn, lỡ nhắn kết quả cho em rể trước khi công bố, có bị gì không
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4 luat-117-2025.d5.k3
  cò đất nhờ em tra thông tin quy hoạch chưa công bố, em nói miệng thôi có sao không
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a luat-126-2025.d31.k2
  điều tra viên kể án chưa xử
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d362
  thư ký tòa lộ bản án nháp
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-126-2025.d31.k2
  kết luận thanh tra chưa ký đã thấy trên mạng, giờ truy ai?
blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  nhắn cho nhà thầu quen biết giá các bên khác qua zalo
blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blhs-2015.d337 luat-80-2025.d14.bi-mat
  báo trước kẻ bị bắt
blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  lộ đề thi học kỳ
blhs-2015.d361 luat-116-2025.d7.k2.c luat-129-2025.d10 luat-116-2025.d15.k1.a nd-244-2026.d3.k7
  em làm bên kiểm định thực phẩm, biết kết quả mẫu nước mắm có asen, chưa công bố, có nên nhắn mẹ đừng mua
blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  anh bạn bên thanh tra nhắn trước ngày xuống kiểm tra đột xuất, tôi nhận tin vậy có tội gì
blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  Nhân viên ban quản lý dự án nhắn cho anh rể cái giá dự toán trước ngày mở thầu thì tội nặng cỡ nào?
blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a qdtw-207-2026.nhom-dao-duc
  thằng bạn làm thanh tra giao thông nhắn trước giờ đi kiểm tra cho nhà xe, rồi chụp khoe nhóm nhậu
blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  can bo tiep dan dua don to cao cho chinh nguoi bi to cao
blhs-2015.d361 luat-116-2025.d7.k2.c luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d15.k1.a
  Cán bộ thuế đem mã số thuế với doanh thu của tiệm người khác kể cho bạn bè thì phạm tội gì?
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  cò đất xin thông tin quy hoạch
  kể chuyện nghị án
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a blhs-2015.d362
  rò rỉ giá thầu
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  đội mình đi kiểm tra hàng giả, báo trước cho chị bán hàng quen qua messenger thì bị xử thế nào
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a nd-174-2026.d95.k2.b
  lộ giá gói thầu cho bà con
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a
  hội thẩm nhân dân kể lại chuyện nghị án
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-126-2025.d31.k2
  tui làm ở tòa án huyện, thấy vụ hay hay kể lại trên phây không nêu tên thì có bị chi không hè
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  cháu công tác bên đội csgt, bạn bè hỏi hôm nay đứng đâu, cháu trả lời thì bị sao ạ
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-356-2025.d4.k1
  chuyện trong cuộc họp hội đồng nghĩa vụ quân sự
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat
  số liệu dịch bệnh chưa công bố
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon
  hội thẩm nhân dân bình luận vụ án đang xử
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-91-2025.d7.k7 qdtw-207-2026.nhom-4
  kể tên người tố cáo cho bị đơn biết
blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-244-2026.d3.k7 luat-80-2025.d36
  kiểm lâm quay clip gỗ lậu đăng lên trước khi báo hạt trưởng có bị khiển trách không
blhs-2015.d361 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a blhs-2015.d362
  lộ phiếu kiểm
blhs-2015.d361 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  lộ quy hoạch đường mới cho em rể mua đất
blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a blhs-2015.d337 nd-330-2026.d13.k1.a
  lộ đề cương thi
blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337 luat-116-2025.d7.k1.d
  đoán đề trúng bị công an mời
blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337 luat-117-2025.d5.k4
  lộ đề
blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d337
  lộ đề thi tuyển đd bệnh viện huyện
blhs-2015.d361 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  tôi làm hội thẩm, hàng xóm dò hỏi kết quả nghị án
blhs-2015.d361 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  dịch tài liệu nội bộ cho công ty Trung Quốc
blhs-2015.d361 luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat nd-244-2026.d3.k7 luat-116-2025.d7.k2.c
  có người trả 500 đô viết bài phân tích chính sách tỉnh
blhs-2015.d361 luat-126-2025.d31.k2 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d337
  lộ bí mật điều tra
blhs-2015.d361 luat-126-2025.d31.k2 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  kể án cho vợ
blhs-2015.d361 luat-80-2025.d14.bi-mat blhs-2015.d337 luat-117-2025.d5.k3
  Anh họ bên phòng tài nguyên nói trước chỗ sắp mở đường để tôi mua đất, sau này ai bị gì?
blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a blhs-2015.d362 luat-116-2025.d15.k1.d
  hồ sơ thi tuyển công chức bị rò điểm phỏng vấn trước khi công bố, e là giám sát, e sợ quá
blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  sếp biết tôi tố cáo rồi chuyển tôi sang kho lưu trữ, ai lộ tên tôi thì bị gì
blhs-2015.d361 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  Phiếu lấy tín nhiệm là phiếu kín mà anh tổ trưởng kiểm phiếu về kể ai gạch ai, cả cq loạn lên, xử ảnh dc không?
blhs-2015.d361 luat-91-2025.d7.k7 blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d16
  cán bộ địa chính kể ai sắp bán đất
blhs-2015.d361 luat-91-2025.d7.k7 luat-80-2025.d14.bi-mat
  đơn tố cáo của tôi bị lãnh đạo đưa cho chính người bị tố
blhs-2015.d361 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d nd-56-2017.d33
  chấm thi xong kể chuyện bài văn cười ra nước mắt lên facebook
blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c
  tin nội bộ về bắt giám đốc công ty xổ số em nghe được ở bàn trà, nhắn cho bạn, bạn đăng, giờ truy ra em
blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  lộ lịch kiểm tra
blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  lộ hồ sơ thầu
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  xổ số kiến thiết: nhân viên công ty đăng trước kết quả vài phút
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blds-2015.d32
  lộ clip hỏi cung
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat blhs-2015.d362
  dự án sân bay chưa duyệt mà có người đăng bản vẽ, em là nhân viên ban quản lý dự án bị nghi làm lộ
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  cong bo so lieu thong ke truoc gio
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d362 luat-116-2025.d15.k1.d
  mật báo buôn lậu bị lộ tên người tố giác
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blds-2015.d38.k2
  hồi ký nghề tòa
blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.d
  tiết lộ giá đất bảng giá mới trước khi hđnd họp
blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  tôi mới nghỉ hưu ở cục hải quan, viết hồi ký đăng từng kỳ lên facebook có cần xin phép nơi cũ không
blhs-2015.d361 nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  cán bộ tư pháp xã gửi giấy khai tử của dân cho bên bán đất mộ, có phải tội không
blhs-2015.d361 qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-116-2025.d7.k2.c
  biên bản họp hội đồng kỷ luật có được cho người khác xem?
blhs-2015.d361 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat
  lộ phương án nhân sự
blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3
  loa bluetooth nối nhầm phòng họp
blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3 luat-91-2025.d7.k7
  bấm nhầm gửi tất cả
blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 blhs-2015.d338.k1
  mat so hop
blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  Làm mất hồ sơ vụ án trên xe buýt, tìm lại được sau hai tiếng, có cần báo thủ trưởng không
blhs-2015.d362 blhs-2015.d338 nd-330-2026.d13.k1.a
  nhắn nhầm nhóm
blhs-2015.d362 blhs-2015.d338 qdtw-207-2026.nhom-4
  máy trợ thính của má tôi tự nhiên đọc tin nhắn zalo cơ quan tôi ra loa, cả xe đò nghe hết, có phải báo lại không
blhs-2015.d362 blhs-2015.d361 blhs-2015.d338 qdtw-207-2026.nhom-4
  báo trước cho ng nhà biết sắp bị bắt, lỡ miệng thôi, có đi tù ko
blhs-2015.d362 blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  em bán bún cạnh trường, nghe các cô kháo nhau đề kiểm tra rồi kể lại với con, vậy là em có lỗi hay các cô
blhs-2015.d362 blhs-2015.d361 luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Có danh sách xã sáp nhập trong nhóm cơ quan, em lỡ gửi ra ngoài khi chưa công bố thì bị gì ạ
blhs-2015.d362 blhs-2015.d361 nd-234-2026.d8.k6 luat-117-2025.d5.k3 blhs-2015.d338
  đề thi vào 10 bị chụp lúc đang thi, cán bộ coi thi có bị liên đới gì ko
blhs-2015.d362 luat-116-2025.d15.k1.a blhs-2015.d361 luat-117-2025.d5.k3 blhs-2015.d338
  em chụp đề thi thử gửi cho cháu ruột, ai dè là đề chính thức, giờ em phải làm sao đây trời
blhs-2015.d362 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  chụp ảnh phòng làm việc trống ngày cuối cùng, lọt tài liệu trên bàn
blhs-2015.d362 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c
  file họp giao ban bị up lên drive để public
blhs-2015.d362 luat-116-2025.d15.k1.dd luat-117-2025.d5.k3 blhs-2015.d338 luat-116-2025.d42.k3
  tôi lái xe cho phó chủ tịch, ghi hình hành trình có cả tiếng sếp bàn nhân sự, thẻ nhớ mất rồi, khai báo sao đây
blhs-2015.d362 luat-116-2025.d42.k2 luat-117-2025.d5.k3 blhs-2015.d338
  cháu nội tôi nghịch máy tính của ba nó gửi linh tinh file cơ quan lên nhóm lớp, ba nó có bị xử không hả cô chú
blhs-2015.d362 luat-116-2025.d42.k3 luat-116-2025.d15.k1.d luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  thủ quỹ bỏ hồ sơ lên facebook nhầm chế độ công khai, 5 phút sau gỡ, có phải báo cáo không
blhs-2015.d362 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  gửi nhầm công văn nội bộ vào nhóm phụ huynh, thu hồi sau 3 phút rồi thì có phải báo cáo ai không
blhs-2015.d362 luat-116-2025.d7.k2.c luat-116-2025.d42.k3 luat-117-2025.d5.k3
  thu hồi tin nhắn gửi nhầm công văn rồi thì có phải báo cáo nữa không
blhs-2015.d362 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d338 qdtw-207-2026.nhom-4
  con đăng nhầm công văn
blhs-2015.d362 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4
  file word còn lưu vết sửa của lãnh đạo gửi ra ngoài
blhs-2015.d362 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  Em là kế toán trường, hiệu trưởng bắt em chụp hóa đơn gửi zalo cá nhân, lộ ra thì lỗi tại ai ạ?
blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338.k1 qdtw-207-2026.nhom-4
  để quên cặp tài liệu họp HĐND ở quán cf, quay lại thì chủ quán đã mở ra xem, có cần báo cáo lđ ko
blhs-2015.d362 luat-91-2025.d7.k7 blhs-2015.d338 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a
  gói hàng bằng giấy tờ cơ quan
blhs-2015.d362 nd-244-2026.d3.k7
  phiên dịch lỡ lời
blhs-2015.d362 nd-244-2026.d3.k7 nd-244-2026.d3.k2 blhs-2015.d361
  thông tin số ca dịch tả lợn ở xã chưa công bố mà thú y xã lỡ nói với thương lái
blhs-2015.d362 nd-30-2020 luat-117-2025.d5.k3
  thất lac công văn hoả tóc
blhs-2015.d362 nd-330-2026.d13.k1.a blhs-2015.d338
  lam lo de kiem tra do gui nham zalo
blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b blhs-2015.d361
  livestream nhầm cuộc họp nội bộ, 5 phút mới tắt, trên đó có nói số liệu ngân sách chưa duyệt
blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  Ấp tui mất sổ ghi biên bản họp dân, có người chụp lại mấy trang tung lên nhóm, tui có bị cách chức trưởng ấp hông?
blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d42.k2 nd-174-2026.d95.k2.b blhs-2015.d338
  e là văn thư trg cấp 2, hs mượn đt e rồi gửi nhầm cv của phòng ra ngoài thì e có bị gì ko
blhs-2015.d362 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3
  mất sổ biên bản
luat-116-2025 luat-116-2025.d44 luat-116-2025.d7
  luat an ninh mang moi
luat-116-2025 luat-116-2025.d44 nd-333-2026
  luật anm mới
luat-116-2025.d13 hdtg-99-2023.phan-loai luat-116-2025.d7 nd-328-2026.d3.k1
  thông tin xấu độc là gì
luat-116-2025.d13.k1.e
  đường lưỡi bò trong sách tô màu bán ở nhà sách
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e
  ban do hanh chinh sai ten tinh
  choi game co ban do xau
  dùng app trung quốc có hình lưỡi bò
  quả địa cầu sai đảo trong phòng thiết bị
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e luat-116-2025.d14.k4 nd-330-2026.d9.k2.a
  bản đồ treo ở phòng họp chụp lên mạng mới biết thiếu hoàng sa trường sa, bây giờ xử lý thế nào
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e luat-116-2025.d42.k3
  bản đồ đường lưỡi bò trong game con tôi chơi
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e nd-330-2026.d9.k2.a
  Công ty du lịch nhà nước bọn em lỡ in tờ rơi có đường lưỡi bò, đã phát 200 tờ, thu lại rồi còn bị phạt ko?
  Trường tôi in nhầm bản đồ thiếu quần đảo trong kỷ yếu, đã phát ra 500 cuốn, ai bị xử và mức nào?
  ban ao in ban do sai chu quyen
  bản đồ sai hoàng sa trường sa trong tờ rơi ngân hàng
  in hình bản đồ thiếu hoàng sa
  lich treo tuong in sai ban do da phat cho dan
  mặc áo có đường lưỡi bò đi du lịch chụp ảnh đăng mạng
  phim có bản đồ chín đoạn mà tôi lỡ giới thiệu
  áo có hình đường chín đoạn
  áo lưỡi bò
  đường chín đoạn
  đường lưỡi bò trên tài liệu hội thảo của sở do đối tác trung quốc in, ai bị phạt
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e nd-330-2026.d9.k2.a luat-116-2025.d14.k4
  bản đồ trong phần mềm của công ty cây xanh thiếu Hoàng Sa, khách phát hiện rồi bêu, giờ xử lý sao
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e nd-330-2026.d9.k2.a luat-129-2025.d10 nd-234-2026.d8.k1
  ban do duong luoi bo trong slide cua giao vien
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e nd-330-2026.d9.k2.a nd-147-2024.d36.k4
  Công ty du lịch gửi tờ rơi in đường chín đoạn, tôi chụp đăng lên phê phán thì có vướng gì không?
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e nd-330-2026.d9.k2.a nd-234-2026.d8.k1
  Cô giáo lỡ cho học sinh xem phim có đường lưỡi bò, phụ huynh quay lại gửi sở
luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e nd-330-2026.d9.k2.a qdtw-207-2026.nhom-1
  đảng viên gốc Hoa hát karaoke bài hát có đường lưỡi bò trong clip
luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-174-2026.d95.k1.e
  quả địa cầu lớp con tôi in sai biển đảo
luat-116-2025.d13.k2 nd-174-2026.d95.k1.a nd-330-2026.d9.k1.b nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a
  nhóm zalo xóm đạo tung tin cán bộ phá nhà thờ
luat-116-2025.d13.k2 qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c
  phân biệt vùng miền
luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d15.k1.d
  em là nv hợp đồng ở ubnd, viết review chỗ làm cũ trên app tìm việc, nói thật hết thì có ai kiện đc ko
luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.danh-tinh
  viết đánh giá ẩn danh về cơ quan cũ trên trang review công ty
luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-147-2024.d36.k1 nd-174-2026.d95.k1.a
  hiệu trưởng cấm phụ huynh nói xấu trường trên mạng có đúng luật ko
luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.b
  bóc phốt công ty nhà nước
luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  bốc phốt bệnh viện
luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  chửi điện lực cúp điện
luat-116-2025.d13.k3.a nd-174-2026.d93.k2.b nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  trang tin lá cải bịa chuyện trường tôi
luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-116-2025.d13.k2 luat-116-2025.d7.k1.d nd-330-2026.d9.k2.a
  nghia vu quan su dang bai che
luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-116-2025.d42.k2
  hình thức kỷ luật người lao động hợp đồng nói xấu công ty nhà nước
luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a
  nhân viên review công ty cũ
luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-328-2026.d3.k1 luat-116-2025.d7.k1.d
  nuoc lu ve toi dang clip nha dan ngap ma chu tich noi toi boi xau dia phuong
luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  Đội tuyển thua tôi buột miệng chửi cả liên đoàn trên fb, tôi là cán bộ tuyên huấn, có sao hông
luat-116-2025.d13.k3.a nd-330-2026.d14.k3.a nd-174-2026.d95.k1.a luat-116-2025.d13.k3.c nd-330-2026.d9.k2.dd
  lập trang troll bệnh viện mình
luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a
  uỷ ban bị đánh giá 1 sao hàng loạt
luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung nd-330-2026.d14.k3.a
  clip hài cảnh phục
luat-116-2025.d13.k3.b luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a qd-423-2026.bao-tin
  bộ phận một cửa bị người ta rủ nhau đánh giá 1 sao hàng loạt thì làm gì đc
luat-116-2025.d13.k3.b luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  hô hào tẩy chay một tiệm bánh
  kêu gọi không mua hàng của công ty đó nữa
  kêu gọi tẩy chay siêu thị trên nhóm phụ nữ
  rủ nhau tẩy chay hàng phở
  tay chay mot thuong hieu tren mang
luat-116-2025.d13.k3.b luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.c nd-174-2026.d95.k2.c
  hang dieu tau co giet chet nguoi khong, toi viet tay chay hang Trung Quoc
luat-116-2025.d13.k3.b luat-80-2025.d14.phat-ngon
  can bo keu goi tay chay h&m vi duong luoi bo co duoc k
luat-116-2025.d13.k3.b luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d qdtw-08-2018.neu-guong
  chồng rủ cả khu tẩy chay hãng sữa, vợ làm bên quản lý thị trường im hay can
luat-116-2025.d13.k3.c
  tôi bán bánh tráng in hình huy hiệu Đoàn cho vui mắt có sao ko hả mn
luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-174-2026.d96.k3.n
  giả điện lực
luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n nd-174-2026.d93.k3.c
  page bv giả mạo
luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-330-2026.d10.k1 luat-116-2025.d42.k3
  ban phụ nữ ấp bị giả trang bán thuốc
luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd
  bị giả danh hội chữ thập đỏ xã xin tiền
luat-116-2025.d13.k3.c nd-330-2026.d10.k1 nd-330-2026.d14.k3.a luat-116-2025.d42.k3 nd-330-2026.d10
  hàng giả tràn trên shopee gắn hình logo trường mình
luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e qd-423-2026.danh-tinh
  acc game lấy tên nhà trường
luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  mặc áo ngành công an của chồng lên live bán quần áo cho vui thôi mà sao bị báo cáo?
luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd
  đóng vai công an trong clip hài
luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e
  logo ngành in áo bán
luat-116-2025.d13.k3.d blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d42.k3
  Dạ cho con hỏi, con 13 tuổi, ba con là chủ tịch xã, mấy bạn trong lớp đăng hình ba con vẽ râu, con báo ai được ạ
luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d9.k2.b
  đăng ảnh thủ tướng ăn phở kèm câu đùa vui thôi không ác ý, có sao không các bác?
luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung luat-80-2025.d13
  làm meme mấy chú lãnh đạo tỉnh mình cho vui trong group kín 12 người có bị gì không
luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d42.k3
  mấy đứa nhỏ hàng xóm chế ảnh tui thành con heo, tui là tổ trưởng dân phố, báo công an được hông
luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  viết tắt tên sếp kiểu "ông T. phòng K." thì có tính là xúc phạm đích danh
luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  con không đi học thêm bị cô đì, tui viết lên nhóm Phụ huynh Đà Nẵng mà không nêu tên, cô đoán ra rồi đòi kiện
luat-116-2025.d13.k3.d blds-2015.d34 luat-80-2025.d13 blhs-2015.d155.k1 nd-174-2026.d95.k1.a
  Sếp chửi "đồ ngu" trong nhóm zalo phòng trước mặt 30 người, có phải là xúc phạm danh dự không?
  gọi sếp "lão hói" trg nhóm riêng bị đứa khác mách, có tính xúc phạm lãnh đạo ko
luat-116-2025.d13.k3.d blds-2015.d34 luat-80-2025.d13 nd-174-2026.d95.k1.a blhs-2015.d155.k1
  body shaming đồng nghiệp
  che chi ke toan map tren zalo phong, chi ay khoc doi kien
  chủ tịch hội phụ nữ xã gọi chị kia là "hồ ly tinh" trong nhóm zalo hội
luat-116-2025.d13.k3.d blds-2015.d34 luat-80-2025.d13 nd-174-2026.d95.k1.a luat-91-2025.d16
  tên lạ của dân đem ra giỡn
luat-116-2025.d13.k3.d blds-2015.d34 luat-80-2025.d13 nd-282-2025.xuyen-tac qd-423-2026.quy-tac-chung
  bài thơ châm biếm đăng báo tường
luat-116-2025.d13.k3.d blds-2015.d34 luat-80-2025.d13 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a
  tôi chỉ viết "ăn như rồng cuốn nói như rồng leo" không nêu tên ai mà ông phó phòng cứ nhận là mình rồi đòi xử lý
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blds-2015.d32 blhs-2015.d155.k2.e
  học trò lập page chế mặt tôi thành con lợn, tôi dạy 25 năm chưa bao giờ nhục thế, nhà trường phải làm gì cho tôi
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blds-2015.d38.k2 luat-91-2025.d16
  đồng nghiệp thiếu nợ không trả, bóc phốt được hông
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1
  viết tắt tên người ta "N.V.T" rồi chửi có thoát không
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e
  bị chửi trên zl xóm, mình chửi lại có đc tính là phòng vệ ko
  nick lạ chửi tôi "bò đỏ"
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  chê cô giáo mập
  chửi bằng tiếng Thái
  wifi chửi hàng xóm
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd blhs-2015.d155.k1
  học sinh lấy tên cô đặt cho con heo rồi làm truyện tranh trên mạng, vui hay xúc phạm đây?
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c
  đòi nợ trên facebook kiểu nhắc khéo không nêu tên có phạm luật không
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d32
  ve biem hoa chu tich
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k1
  nick ao chui minh
  viết truyện ám chỉ sếp
  Ông anh cùng khoa đăng status "có những kẻ ăn cháo đá bát" ai cũng hiểu nói tôi, không nêu tên thì làm gì được
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd
  viết tắt tên người ta khi bóc phốt
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d16
  học sinh lớp 9 của tôi lập trang confession nói xấu cô hiệu phó, phụ huynh là công an, xử thế nào cho phải
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  bị chê xấu
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung blhs-2015.d155.k1
  bị gọi là "bò đỏ"
luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a blds-2015.d38.k2
  đòi nợ nhóm chung
luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a nd-330-2026.d77
  Ngày nào bà hàng xóm cũng livestream chửi đổng sang nhà em, em làm ở xã ngại quá, phải nhờ ai?
luat-116-2025.d13.k3.d blds-2015.d34 qd-423-2026.quy-tac-chung
  xăm hình bị soi
luat-116-2025.d13.k3.d blds-2015.d34 qd-423-2026.quy-tac-chung blhs-2015.d155.k1 nd-174-2026.d95.k1.a
  bị chê béo
luat-116-2025.d13.k3.d blds-2015.d34 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-80-2025.d13
  tục ngữ bóng gió chửi xéo
luat-116-2025.d13.k3.d blds-2015.d38 blds-2015.d34 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  em cho chị cùng phòng mượn 20 triệu chị không trả, em đăng lên fb cho mọi người biết được không
luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d34 nd-174-2026.d95.k1.a
  bị gọi là con đĩ trên mạng
luat-116-2025.d13.k3.d blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a blds-2015.d34
  lam tac chui boi kiem lam tren facebook
luat-116-2025.d13.k3.d luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a blhs-2015.d155.k2.d
  hưu trí chửi phường
luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-328-2026.d3.k1
  làm sao phân biệt góp ý với bôi nhọ
luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  tên lóng nói về lãnh đạo có bị xử không vì mình đâu có nêu tên
luat-116-2025.d13.k3.d luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a blds-2015.d32 nd-330-2026.d9.k2.dd
  meme bộ trưởng
luat-116-2025.d13.k3.d luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k1.a nd-174-2026.d95.k2.a
  bình luận chuyện thầy tu nổi tiếng
luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  hoc sinh dat biet danh xau cho thay co tren group
luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c luat-116-2025.d16 blds-2015.d34 nd-174-2026.d95.k1.a
  con gái lớp 8 bị bạn lập page nói xấu, nhà trường bảo chuyện trẻ con
luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1
  Tui làm thơ lục bát chọc ông trưởng ấp, bà con cười quá trời, ổng đòi kỷ luật tui, hỏi vậy có đúng luật hông
  nhóm kín 5 ng nói xấu sếp
luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-129-2025.d10 blhs-2015.d155.k1
  nói xấu hiệu trưởng trong group kín
luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a
  noi lai ten lanh dao trong livestream game
luat-116-2025.d13.k3.d luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 qd-423-2026.quy-tac-chung
  nhại giọng lãnh đạo
luat-116-2025.d13.k3.d luat-80-2025.d13 blds-2015.d34
  đặt biệt danh cho sếp
luat-116-2025.d13.k3.d luat-80-2025.d13 blhs-2015.d155.k1 blds-2015.d34 nd-174-2026.d95.k1.a
  cái biệt danh trong zalo đặt cho sếp bị sếp thấy, vậy có phải xúc phạm không?
luat-116-2025.d13.k3.d luat-80-2025.d13 qd-423-2026.quy-tac-chung blds-2015.d34 nd-174-2026.d95.k1.a
  cbcc đăng stt thất tình chửi ny cũ có vi phạm gì k
luat-116-2025.d13.k3.d luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a
  nói lái lãnh đạo
luat-116-2025.d13.k3.d luat-91-2025.d16 nd-174-2026.d95.k1.a nd-330-2026.d50 nd-330-2026.d13.k1.a
  tôi cho đồng nghiệp vay 30 triệu nó không trả, tôi đăng facebook đòi thì tôi có bị cơ quan xử lý không
luat-116-2025.d13.k3.d luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a blds-2015.d34
  bêu con nợ
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blds-2015.d32 blhs-2015.d155.k1
  meme chủ tịch xã
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.d
  phụ huynh nói xấu cô trong nhóm lớp
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e
  học trò chửi thầy trên tiktok
  xúc phạm cầu thủ đội tuyển
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 nd-330-2026.d9.k2.dd
  Đặt tên chó là tên ông chủ tịch rồi quay video kêu nó về ăn cơm, bị lập biên bản, đúng sai?
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  người thân thương binh bị chế giễu tật nguyền trên mạng
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k2.e blhs-2015.d155.k1
  xúc phạm danh dự trên mạng
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k2.e nd-330-2026.d15.k1.g
  bi chui tren song livestream ban hang
  phu huynh livestream chui co giao
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.dd blhs-2015.d155.k1
  ca sĩ bị tẩy chay mình hùa theo
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d16 nd-330-2026.d11.k3
  con tui bi ban be lap nhom noi xau
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c luat-129-2025.d10
  vợ em làm kế toán trường bị hiệu trưởng nói xấu trong nhóm zalo phụ huynh
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c nd-330-2026.d9.k2.dd
  làm thơ châm biếm ông chủ tịch xã đăng lên facebook có sao không
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  em tôi học lớp 11 viết trên confession trường là thầy toán dạy dở, trường doạ đuổi học
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 luat-80-2025.d13 qd-423-2026.quy-tac-chung
  hát rap diss sếp
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 nd-234-2026.d8.k1 blhs-2015.d155.k1
  Bị đặt biệt danh "lợn sề" trong nhóm khoa, em tủi thân lắm, có coi là xúc phạm danh dự không
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 nd-282-2025.xuyen-tac blds-2015.d32
  vẽ biếm họa
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 nd-330-2026.d12.k1.a blhs-2015.d155.k2.e
  confession chửi cô
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 nd-330-2026.d12.k1.a nd-330-2026.d11.k3
  group anti cô
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 qd-423-2026.quy-tac-chung blhs-2015.d155.k2.e
  người khuyết tật bị chế giễu trên mạng
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 blds-2015.d34 blds-2015.d32
  chế ảnh hiệu phó
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d34
  chửi trọng tài việt nam
  gọi người ta là đồ chó trên comment
  vô live của người ta tặng quà rồi chửi thuê được không
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  chong toi chui trong tai tren mang bi ban to chuc trung uong lien doan phat
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.d nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.c
  nhại công an
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e qd-423-2026.quy-tac-chung
  chửi trong nhóm kín có tính là công khai không
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.h blds-2015.d32 luat-116-2025.d13.k3.dd
  ảnh chế chủ tịch huyện
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 luat-80-2025.d14.phat-ngon
  em lỡ bình luận "quan tham" dưới bài báo về giám đốc sở, giờ xóa rồi còn bị gì không ạ
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 nd-330-2026.d11.k3
  học sinh lập group nói xấu thầy cô
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 nd-330-2026.d9.k2.dd
  nhạc chế cán bộ
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 qd-423-2026.quy-tac-chung
  nhan vien hop dong chui sep tren story
  thơ vè chế
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k2.d blds-2015.d34
  trưởng thôn dùng facebook nói xấu chủ tịch xã thì xử lý kiểu gì, trưởng thôn có phải công chức đâu
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd luat-80-2025.d13
  nói xấu sếp trong group kín
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung blds-2015.d34
  chửi trọng tài
  đoàn viên comment chửi trọng tài trận việt nam thái lan
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.dd
  thơ châm biếm
  viết thơ châm biếm đăng facebook
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32
  học sinh chế ảnh hiệu trưởng
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g luat-80-2025.d14.phat-ngon blds-2015.d34
  chế ảnh bộ trưởng thành meme gửi nhóm bạn học cũ 5 người thôi
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 blhs-2015.d155.k2.e luat-116-2025.d42.k2
  cbcc xài nick ảo comment chửi người khác bị gì
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 nd-330-2026.d15.k1.g blhs-2015.d155.k2.e
  đội bóng phường thua, trọng tài bị anh kế toán xã chửi trên livestream
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 qd-423-2026.quy-tac-chung blhs-2015.d155.k1
  chê đồng nghiệp béo
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-147-2024.d36.k4 blds-2015.d34 luat-116-2025.d7.k1.c
  Bài tôi viết lúc nóng giận chỉ để 15 phút, có 3 người coi, thằng kia chụp lại đi thưa, tính sao?
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k1.c
  lớp học online bị ng lạ vào chửi bậy
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c luat-116-2025.d16
  bắt nạt trên mạng
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d15.k1.g blhs-2015.d155.k1 blhs-2015.d155.k2.e
  cúng giỗ nhậu xỉn live chửi hàng xóm
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d9.k1.b luat-116-2025.d13.k2
  bị gọi là "đồ cộng sản" trong nhóm đồng hương có tố được không
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g
  đăng ảnh chế thủ tướng cho vui trong nhóm bạn học cũ
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  bạn em thả mặt cười dưới tin một bác lãnh đạo mất, giờ công an mời, liệu bị phạt mấy triệu
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c luat-116-2025.d7.k1.a
  thơ ca hò vè đả kích
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung blds-2015.d34 blhs-2015.d155.k1
  chửi bới online
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung blds-2015.d34 blhs-2015.d155.k2.e
  chửi cầu thủ trên fb
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung blhs-2015.d155.k2.e blds-2015.d34
  tuyển việt nam thua, em chửi trọng tài trên fb, em là bộ đội chuyên nghiệp
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 blds-2015.d34
  đá banh thua chửi trọng tài trên mạng, mà tôi là giáo viên, trường đòi trừ thi đua
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  chửi cầu thủ indo
luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d34
  bình luận ác ý tin cán bộ qua đời
luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g blhs-2015.d155.k2.e blds-2015.d34 blhs-2015.d155.k1
  mua sim rác để chửi nhau
luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blds-2015.d34
  bạo lực mạng
luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung
  rủa ngta chết trên fb có bị gì k
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1
  giễu cợt người khuyết tật
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung luat-80-2025.d13 blds-2015.d34
  gửi icon phân
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung luat-80-2025.d13 blds-2015.d34 nd-174-2026.d95.k1.a
  trêu người béo
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a blds-2015.d34 luat-80-2025.d13
  bình luận "đáng đời" dưới tin cán bộ mất có bị xử lý gì ko
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung nd-282-2025.d39 nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a
  họ hàng chửi nhau trên nhóm zalo dòng họ, tôi là trưởng ban công tác mặt trận
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c blds-2015.d34 nd-174-2026.d95.k1.a
  chê gái ế
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blhs-2015.d155.k2.e blds-2015.d34
  nhắn tin nói xấu đồng đội trong nhóm riêng bị chụp màn hình
luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon blds-2015.d34
  hội thẩm nhân dân mà bình luận bị cáo đáng tử hình trên mạng có vi phạm chi không?
luat-116-2025.d13.k3.dd blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  nói bóng gió không nêu tên
luat-116-2025.d13.k3.dd blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d42.k3 nd-174-2026.d95.k1.a
  Chú tôi làm thẩm phán, có người cắt ghép ghi âm để nói chú nhận tiền. Phải làm gì trước tiên?
luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  đăng thơ trào phúng nói bóng gió ông bí thư, không nêu tên, vậy có phạm gì không mấy anh?
luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c blhs-2015.d156 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e
  Viết ẩn ý không nêu tên mà ai trong xã cũng hiểu nói ông chủ tịch, có tính là vu khống không?
luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.a
  tôi nói 10 phút nó cắt còn 8 giây, nghe như tôi coi thường dân
luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  đăng status "có người ăn trên ngồi trốc"
luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd blhs-2015.d156
  clip cán bộ hải quan nhận tiền bị căt ghép
luat-116-2025.d13.k3.dd luat-129-2025.d10
  cán bộ biên tập đài huyện sửa lời lãnh đạo
luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c
  đi tiếp xúc cử tri dân hỏi khó, tôi trả lời hớ, bị cắt 10 giây đem lên tiktok chế giễu
luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c blds-2015.d32
  hoa hồng tặng cô hiệu trưởng bị chế clip tình cảm, chồng cô ấy đòi ly dị
luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a luat-91-2025.d32 luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd
  dân ghi âm buổi tiếp công dân rồi cắt ghép
luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  dân ghi âm cuộc tiếp công dân rồi cắt ghép
luat-116-2025.d13.k3.e nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156
  bị đồn bồ nhí
luat-116-2025.d13.k3.e nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd
  bị gán ghép là tình nhân của xếp
luat-116-2025.d13.k3.e nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a
  bị đồn vỡ nợ
luat-116-2025.d13.k3.g luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k1.b nd-174-2026.d95.k1.a
  tố cáo sai sự thật trên facebook xử theo luật tố cáo hay luật an ninh mạng
luat-116-2025.d13.k3.g luat-116-2025.d7.k1.c nd-328-2026.d13.k2 blhs-2015.d156 nd-174-2026.d95.k1.a
  dân gửi đơn tố cáo lên fb trước khi gửi cơ quna
luat-116-2025.d13.k3.h blds-2015.d32 luat-116-2025.d7.k2.g blds-2015.d34 luat-116-2025.d13.k3.dd
  hình chụp chung bị cắt ghép
luat-116-2025.d13.k3.h blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a
  cả phòng cứ gán ghép em với anh lái xe, chế ảnh cưới gửi nhóm, em có chồng rồi, nhờ công đoàn hay làm đơn
luat-116-2025.d13.k3.h blds-2015.d34 luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n qd-423-2026.co-quan-to-chuc
  phòng e có ng tự ý gắn tên e làm tg bài viết trên trang sở, bài sai tùm lum, dân chửi e, e ko viết chữ nào
luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a
  chế ảnh chủ tịch tỉnh ngủ gật
luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d32
  chủ nợ ghép ảnh mẹ tôi lên bàn thờ gửi khắp làng, tôi nợ thật nhưng làm vậy có quá đáng không?
luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  anh oi em bi dong nghiep tao nick gia ten em di nhan tin gạ tình người khác thì báo ai
luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-330-2026.d77 nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  người ta lấy hình thẻ ngành của tui lập nick giả đi vay tiền bà con, báo ở đâu
  ông nội 82 tuổi đảng viên bị người ta lấy ảnh chân dung lập nick đi vay tiền, báo ở mô
luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a
  em trai tôi vay app, tụi nó ghép hình tôi là công an viên vào tin truy nã, phải trình báo lãnh đạo ko
luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e blhs-2015.d156
  gia anh chat
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k5.e nd-330-2026.d14.k3.a
  mạo danh tôi vay tiền
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n luat-116-2025.d7.k2.e
  giả người nhà quan
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e blds-2015.d32 nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  ảnh tôi mặc sắc phục công an bị lấy làm nick lừa tình
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e blds-2015.d32 nd-330-2026.d14.k3.a nd-330-2026.d50
  nguoi yeu cu lap nick gia dang anh minh
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  bị mạo danh zalo
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n luat-116-2025.d42.k3
  trẻ 15 tuổi bị bạn tạo tài khoản giả làm lớp trưởng đi vay tiền
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a
  Mạo danh tôi đăng tin bố tôi mất để xin phúng điếu, bố tôi vẫn đang tưới rau
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  mạo danh ảnh đại diện trưởng phòg xin nạp thẻ
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a blds-2015.d32
  kẻ gian lấy ảnh tôi mặc quân phục đi tán gái lừa tiền, đơn vị hỏi tôi phải nói sao
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a blds-2015.d34
  bị thằng cùng cơ quan lập nick giả tên tui đi chửi lãnh đạo, làm sao chứng minh không phải tui?
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  mạo danh cháu bí thư
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a blds-2015.d32 blds-2015.d34
  tài khoản tinder giả lấy ảnh cô phó phòng giáo dục
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a blds-2015.d32 luat-116-2025.d42.k3
  bị mạo danh nhân viên agribank bằng facebook giả có hình em, khách bị lừa rồi quay qua chửi em
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  mạo danh bí thư đoàn
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n blds-2015.d32
  có người lập nick tên tôi, ảnh tôi, chuyên đi chửi lãnh đạo tỉnh
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d42.k3
  co nguoi lap nick gia ten toi chui bi thu phai lam sao
  tài khoản bị giả mạo tên lãnh đạo tỉnh
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d7.k1.b
  giả sư thầy
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d7.k1.c
  nguoi yeu cu lap nick gia ten em di noi em ngoai tinh
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n qdtw-85-2022.chinh-danh
  dat nick la ten nguoi khac
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd
  zalo giả chủ tịch huyện mượn tiền cấp dưới
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g blds-2015.d32 blds-2015.d34 nd-330-2026.d10.k1
  Trời ơi thằng em họ em lấy hình em mặc cảnh phục ghép vô quảng cáo thuốc yếu sinh lý
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g blds-2015.d32 nd-330-2026.d10.k1 luat-116-2025.d7.k2.e
  ảnh bác sĩ giả mạo quảng cáo thuốc
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g blds-2015.d34 luat-116-2025.d13.k3.dd luat-116-2025.d42.k3
  bi cat ghep giong noi
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a
  cắt ghép ghi âm
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n
  bao ve dan pho mac do giong cong an
luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d32
  ghép ảnh mình chụp cùng tổng bí thư
luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g blds-2015.d32 luat-116-2025.d13.k3.d
  chế ảnh lãnh đạo
luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a
  chị dâu tôi bị đồng nghiệp tạo nick giả đi gạ tiền phụ huynh
luat-116-2025.d14 luat-91-2025.d29.k6 nd-328-2026.d13.k2 nd-328-2026.d22 blds-2015.d34
  facebook không chịu gỡ thì làm thế nào
luat-116-2025.d14 nd-328-2026.d13.k2 nd-328-2026.d17 nd-328-2026.d18 nd-330-2026.d77
  facebook không chịu gỡ bài bôi nhọ thì nhờ cơ quan nào yêu cầu
luat-116-2025.d14.k4 blds-2015.d32 nd-174-2026.d95.k1.k luat-91-2025.d16
  Lũ lụt vừa rồi anh em bộ đội ăn mì tôm sống, tôi chụp đăng lên thấy thương mà bị bắt gỡ là sao
luat-116-2025.d14.k4 blds-2015.d32 nd-328-2026.d8 nd-56-2017.d36.k3 blds-2015.d34
  gỡ clip tiktok
luat-116-2025.d14.k4 blds-2015.d34 blds-2015.d32 nd-56-2017.d36.k3 nd-174-2026.d95.k3
  ai duoc quyen yeu cau toi go bai
luat-116-2025.d14.k4 blds-2015.d34 luat-91-2025.d29.k6 nd-328-2026.d22 nd-330-2026.d12.k2.a
  làm sao gỡ bài bóc phốt trên group 200 nghìn thành viên khi admin ở nước ngoài
luat-116-2025.d14.k4 blds-2015.d34 nd-147-2024.d36.k4 nd-174-2026.d95.k1.k
  rút đơn tố cáo mà bài trên mạng vẫn còn thì ai phải gỡ
luat-116-2025.d14.k4 blds-2015.d34 nd-174-2026.d95.k1.k luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a
  nv một cửa bị tố vòi tiền trên tiktok mà ko có chứng cứ, cơ quan có quyền yêu cầu gỡ ko
luat-116-2025.d14.k4 blds-2015.d34 nd-174-2026.d95.k3
  hạn gỡ bài xin lỗi
luat-116-2025.d14.k4 blds-2015.d34 nd-174-2026.d95.k3 nd-328-2026.d8
  đính chính tin vịt
luat-116-2025.d14.k4 luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-174-2026.d95.k1.k
  bữa ăn bán trú ít quá phụ huynh đăng lên mạng, trường bắt gỡ, vậy trường đúng hông?
luat-116-2025.d14.k4 luat-116-2025.d42.k2
  xóa nick có mất chứng cứ
luat-116-2025.d14.k4 luat-116-2025.d7.k2.i nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-129-2025.d10
  Hiệu phó nhờ tôi đăng bài nặc danh nói xấu hiệu trưởng, tôi làm theo thì ai bị nặng hơn?
luat-116-2025.d14.k4 luat-91-2025.d32 luat-80-2025.d13
  thon truong bat dan xoa clip
luat-116-2025.d14.k4 nd-147-2024.d36.k4
  bị gọi lên công an giải trình bài đăng
  sửa bài cũ
luat-116-2025.d14.k4 nd-147-2024.d36.k4 luat-116-2025.d42.k2 nd-172-2025.nguyen-tac
  Gỡ bài rồi có phải viết kiểm điểm nữa ko
luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-174-2026.d95.k3
  lỡ đăng rồi
luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-174-2026.d95.k3 nd-174-2026.d95.k1.a nd-328-2026.d9
  da xoa bai roi ma van bi goi len phat la sao
luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k
  ai chịu trách nhiệm bài đăng trang xã, người viết hay người duyệt
luat-116-2025.d14.k4 nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  Vợ tôi không phải đảng viên, bà ấy chửi chính quyền trên phây thì tôi có liên đới không
  con rể bị phạt vì nói xấu lãnh đạo, tôi làm bí thư có phải kiểm điểm theo?
luat-116-2025.d14.k4 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  cá tháng tư em đăng "cơ quan giải thể từ mai" cho vui mà cả huyện gọi hỏi, giờ em phải làm gì?
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  bắt gỡ bài có văn bản không
  cấp trên gọi điện bảo rút bài báo đã đăng trên trang xã mà không có văn bản, tôi nghe hay không nghe
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k3
  ai có quyền yêu cầu tôi xóa bài trên trang cá nhân
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k luat-91-2025.d32 blds-2015.d32
  sáng nay cụ ngoại 91 tuổi được quay clip đi bầu, cháu ghép nhạc remix, xã gọi xuống bắt xóa
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k luat-91-2025.d32 nd-174-2026.d95.k1.c nd-328-2026.d3.k1
  cháy xưởng ở khu công nghiệp Hòa Khánh em quay từ tầng 5, đăng xong công an xóm nói phải gỡ, mà em có nói sai chi mô
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-147-2024.d36.k4 luat-117-2025.khai-niem luat-117-2025.d5.k4
  dân chài nhặt được vật lạ như thủy lôi, bộ đội biên phòng dặn đừng đăng mà thằng em đăng mất rồi
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-174-2026.d95.k1.a
  bộ đội xuất ngũ kể chuyện bị đàn anh đánh trên tiktok, đơn vị kêu gỡ, có bắt buộc phải gỡ không
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-174-2026.d95.k3
  bắt dân xóa bài có quyền đó không
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-174-2026.d95.k3 nd-147-2024.d35.k7
  cong an bao dan dung chia se nua thi co phai go het bai cu khong
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-174-2026.d95.k3 qdtw-85-2022.cap-uy
  sếp bảo em xóa bài trên facebook cá nhân, em có bắt buộc phải xóa không
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-328-2026.d8
  đăng lại tin báo mà tin đó sau bị gỡ, mình phải gỡ trong bao lâu
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  yêu cầu gỡ bài trong 24 giờ mà mình đang đi máy bay không gỡ kịp thì sao
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a nd-174-2026.d95.k3 nd-147-2024.d35.k7
  bị ép gỡ bài
  không chịu gỡ bài
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-330-2026.d77
  ai được quyền ký văn bản yêu cầu gỡ bài vậy ạ
luat-116-2025.d14.k4 nd-174-2026.d95.k1.k qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  thấy lợn chết trôi sông em quay đăng lên thì xã gọi bảo gỡ, em có phải gỡ không
luat-116-2025.d14.k4 nd-174-2026.d95.k3 luat-117-2025.d5.k4
  Đoàn xe nguyên thủ đi qua nhà, con nít quay up tiktok, công an tới nhà bắt xóa, xóa rồi còn phạt nữa hả chú?
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-147-2024.d36.k4
  xóa bài là hết tội?
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-147-2024.d36.k4 luat-116-2025.d42.k2
  xoa bai roi co con bi phat ko
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  xoá bài rồi còn bị phạt không
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-147-2024.d36.k4 nd-234-2026.d5.k3 luat-80-2025.d36
  xoá bài cũ có kịp
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k1.a
  xoa bai roi co bi phat khong
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 luat-116-2025.d42.k2
  xoá bài còn phạt
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-147-2024.d36.k4
  xoa bai roi co con bi phat khong
luat-116-2025.d14.k4 nd-174-2026.d95.k3 nd-174-2026.d95.k1.k blds-2015.d34 nd-330-2026.d12.k2.a
  gỡ bài sai
luat-116-2025.d14.k4 nd-234-2026.d5.k3 luat-80-2025.d36 nd-330-2026.d81 nd-174-2026.d115
  hồi 2014 tôi có chia sẻ mấy bài giờ đọc lại thấy ghê quá, xóa đi là xong chớ?
luat-116-2025.d14.k4 nd-328-2026.d3.k1 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.k
  Ruộng nhà tôi nhiễm phèn tôi đăng, cán bộ nói làm xấu hình ảnh nông thôn mới, tôi phải gỡ à?
luat-116-2025.d14.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 hdubkt-02-2021.noi-dung
  hôm qua say rượu em comment bậy vô bài của báo, sáng dậy xóa rồi, có ai phạt được nữa không
luat-116-2025.d14.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-328-2026.d3.k2
  cong an xa moi len lam viec vi comment facebook thi phai chuan bi gi
luat-116-2025.d14.k4 nd-328-2026.d8 blds-2015.d34 nd-328-2026.d22
  go video tiktok boi nho mat bao lau
luat-116-2025.d14.k4 nd-328-2026.d8 nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a nd-147-2024.d35.k7
  gỡ bài trong 24h
luat-116-2025.d14.k4 nd-330-2026.d77
  giấy mời làm việc của công an về bài đăng facebook
luat-116-2025.d14.k4 qdtw-85-2022.cap-uy nd-174-2026.d95.k1.k
  ai có quyền kêu đảng viên gở bài
luat-116-2025.d15.k1.a blds-2015.d38 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  lái xe cơ quan nghe sếp nói chuyện trên xe rồi kể lại
luat-116-2025.d15.k1.a blds-2015.d38 blhs-2015.d361 nd-356-2025.d4.k1 luat-80-2025.d14.bi-mat
  làm trại giam về phép kể chuyện phạm nhân nổi tiếng cho bạn nhậu nghe thì có sao ko
luat-116-2025.d15.k1.a blhs-2015.d361 blhs-2015.d362 qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  vợ tôi là nhà báo, tôi lỡ cho vợ đọc tờ trình chưa ban hành, vợ viết lên báo mất rồi
luat-116-2025.d15.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c blds-2015.d38.k3 luat-117-2025.d5.k3
  nhân viên bưu điện văn hóa xã đọc được công văn rồi kể cho bạn
luat-116-2025.d15.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  tổ truởng dân phố làm lộ tin tố giác ma tuý cho đối tượng bít
luat-116-2025.d15.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-117-2025.d5.k3
  chi cục thống kê cho người quen coi trước số liệu CPI
luat-116-2025.d15.k1.a blhs-2015.d361 luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  trả lời khảo sát online của trường đại học úc, được trả 50 đô, họ hỏi về nội bộ sở
luat-116-2025.d15.k1.a blhs-2015.d361 luat-80-2025.d14.bi-mat blds-2015.d38 luat-116-2025.d7.k2.c
  cán bộ tiếp dân kể tên người tố cáo cho chủ tịch nghe
luat-116-2025.d15.k1.a blhs-2015.d361 nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  cán bộ thuế tiết lộ doanh thu hộ kinh doanh
luat-116-2025.d15.k1.a blhs-2015.d361 nd-330-2026.d13.k1.a luat-91-2025.d7.k4
  em phụ trách máy chủ trường, học sinh nhờ xem điểm chưa công bố, em cho xem trước một chút có sao ko
luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a
  danh sách dôi dư bị lộ
luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  nhân viên kho bạc lộ số dư tài khoản của đơn vị
luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  quy hoach dat lo ra ngoai
luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361
  lộ lịch tuần tra
luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat blhs-2015.d361
  chụp cái bảng phân công trực lãnh đạo gửi cho ng ngoài
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c
  hợp đồng thử việc lộ thông tin
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c blds-2015.d38.k2 luat-tre-em-2016.d6.k11 luat-91-2025.d7.k7
  cán bộ hộ tịch để lộ giấy khai sinh con nuôi, giờ cháu biết mình không phải con ruột
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 luat-117-2025.d5.k2 luat-117-2025.d5.k4
  bạn em làm tòa án hỏi: gửi dự thảo bản án cho đồng nghiệp góp ý qua gmail có bị xử lý kg
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  hội thẩm nhân dân kể chuyện nghị án cho chồng nghe, chồng đăng
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c luat-91-2025.d7.k7 blds-2015.d38.k2 blhs-2015.d361
  điều tra viên thống kê kể thu nhập nhà dân
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  thuc tap sinh lo tai lieu
luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  bí quyết kinh doanh của công ty cũ đem sang công ty mới
luat-116-2025.d15.k1.a luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat
  dùng email cá nhân gửi báo cáo của xã
luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a
  họp kín bị lộ
luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d361 luat-80-2025.d14.bi-mat luat-117-2025.khai-niem
  lái xe của sở kể lịch đi công tác của lãnh đạo
luat-116-2025.d15.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  đối tác hàn quốc mời vô group kakao có bàn số liệu dự án, công chức vô được hông
luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a
  chụp màn hình dự thảo nghị định chưa lấy ý kiến gửi cho bạn làm báo có sao không
luat-116-2025.d15.k1.a luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38 luat-117-2025.d5.k5
  kho lưu trữ cho bạn mượn xem hồ sơ cán bộ đi B
luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38 blhs-2015.d361
  phien dich ngon ngu ky hieu ke lai phien toa
luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362
  lộ phiếu tín nhiệm
luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-129-2025.d10 blhs-2015.d361
  cho hỏi kế toán trường chụp màn hình bảng chi đưa cho phụ huynh coi thì có phạm gì không
luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4 blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  kiểm phiếu xong nhắn kết quả ra ngoài trước khi công bố
luat-116-2025.d15.k1.d blds-2015.d32 nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  Vợ tôi làm cho công ty Trung Quốc, có được đăng hình chồng quân nhân không
luat-116-2025.d15.k1.d blds-2015.d32 nd-330-2026.d13.k1.a luat-91-2025.d32 luat-117-2025.d5.k4
  e moi di thuc tap o ubnd, quay vlog 1 ngay di lam dang tiktok co sao ko a
luat-116-2025.d15.k1.d blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.g
  Em gửi đơn tố cáo xong đem đăng luôn đơn lên facebook, giờ lại bị nói vi phạm là sao ạ
luat-116-2025.d15.k1.d blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-91-2025.d16
  luật sư đối phương đăng lời khai của tôi lên facebook
luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  phot ngoai tinh
luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d34 luat-91-2025.d16
  ra tòa làm chứng xong lên fb kể lại có sao hôn
luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  nhân viên lễ tân nhà khách tỉnh ủy kể chuyện khách trên threads
luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d7.k2.c
  soi hành lý thấy đồ lạ kể lên mạng
luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-356-2025.d4.k1
  hộ lý kể chuyện ca sĩ nằm viện
luat-116-2025.d15.k1.d blds-2015.d38.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  thư ký tòa kể chuyện vụ ly hôn lên mạng không nêu tên thì có vi phạm không
luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d42.k3
  văn bản chỉ đạo dấu hỏa tốc bị lộ lên mạng trước khi phát hành, truy người phát tán kiểu gì
luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  lộ kết quả thi tuyển
luat-116-2025.d15.k1.d blhs-2015.d361 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a blds-2015.d38
  quản giáo kể chuyện
luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon
  cb tư pháp xã chia sẻ bài về sáp nhập xã chưa công bố
luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  lộ bản thảo diễn văn
luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k2
  chụp công văn gửi zalo nhóm
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blds-2015.d38 nd-330-2026.d13.k1.a blhs-2015.d361
  đăng lời khai nhân chứng
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362
  bản đồ quy hoạch chưa duyệt lọt lên nhóm bds
  de thi hoc ky bi lo tren zalo
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  dang anh ho so vu an len zalo hoi dong nghiep
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-126-2025.d31.k2
  cáo trạng chưa công bố mà lên mạng
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  biết tin sáp nhập xã sớm đi mua đất rồi mách bạn bè trên nhóm
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d361
  bỏ ngành rồi có được viết lại chuyện cũ trong cơ quan lên mạng không, hồi đó có ký cam kết giữ bí mật
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d38 blhs-2015.d361
  thư ký tòa kể chuyện phiên xử ly hôn trên facebook không nêu tên
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  lộ báo cáo tài chính chưa công bố
  lộ danh sách nhân sự trước khi công bố
  thông báo nội bộ rò rỉ
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-117-2025.d5.k3
  kể chuyện đơn vị cũ
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-117-2025.d5.k4
  cô văn thư scan công văn hỏa tốc gửi qua messenger
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-126-2025.d31.k2
  sự cố y khoa báo cáo nội bộ bị rò cho báo
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-80-2025.d14.bi-mat
  chụp ảnh kiểm phiếu
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-91-2025.d16
  Cán bộ kiểm sát đưa cáo trạng lên zalo nhóm bạn học cũ để hỏi ý kiến, sai chỗ nào?
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 nd-174-2026.d95.k2.b
  số liệu hộ nghèo chưa công bố mà cán bộ thống kê đăng
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4
  ai chụp kết quả phiếu tín nhiệm của tôi rồi tung lên mạng, tôi yêu cầu tìm người làm lộ được không?
  đăng tin ai lên chức trước khi công bố
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  đăng giấy mời
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.e luat-117-2025.d5.k4 blhs-2015.d361 nd-330-2026.d13.k1.a
  Văn thư nhận công văn tới thấy dấu mờ, nghi giả, có được chụp hỏi bên gửi qua zalo ko?
luat-116-2025.d15.k1.d luat-116-2025.d7.k2.e luat-91-2025.d16
  chup chu ky va dau dang len mang cho moi nguoi xem mau
luat-116-2025.d15.k1.d luat-117-2025.d5.k2 blhs-2015.d362 luat-91-2025.d7.k7
  share màn hình teams
luat-116-2025.d15.k1.d luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-117-2025.khai-niem nd-174-2026.d95.k2.b
  chia se vi tri doan cong tac cua lanh dao len mang truoc khi den
luat-116-2025.d15.k1.d luat-117-2025.d5.k3 luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b nd-330-2026.d13.k1.a
  chồng tôi ở kiểm ngư, tôi khoe trên phây là anh đang ở gần Trường Sa, đơn vị gọi điện mắng, tôi có vi phạm gì không
luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  vợ lính hải quân khoe chồng đi đảo
luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  chia sẻ vị trí trực tiếp khi đi công tác biên giới
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac nd-174-2026.d95.k2.b
  ảnh chụp cùng lính nước bạn bên kia suối đăng lên có sao không
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  con trai tui là chiến sĩ nghĩa vụ công an, quay tiktok trong phòng ở có sao không chú
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem nd-330-2026.d13.k1.a
  Facebook cá nhân ghi nghề nghiệp trung đoàn số mấy có lộ bí mật không
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  ban than lam can ve dang anh dan xe
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.bi-mat
  kiểm ngư đăng ảnh tàu nước ngoài bị đuổi
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d32
  quản giáo selfie
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361
  cv hỏa tốc chụp gởi zalo cho kịp có đc k
luat-116-2025.d15.k1.d luat-117-2025.d5.k4 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-80-2025.d14.bi-mat
  check in sân bay cùng đoàn lãnh đạo cấp cao trước giờ bay có vấn đề gì không
luat-116-2025.d15.k1.d luat-117-2025.khai-niem nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361
  chụp màn hình phần mềm tabmis đăng nhóm hỏi cách sửa lỗi có bị coi là lộ bí mật ko
luat-116-2025.d15.k1.d luat-91-2025.d32 blds-2015.d32 nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  tôi gác hải đăng, đêm quay cảnh tàu cá đi qua rồi đăng tiktok thì có sao không
luat-116-2025.d15.k1.d luat-91-2025.d32 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  cán bộ đài truyền thanh huyện cũ đem băng ghi âm họp dân đăng youtube
luat-116-2025.d15.k1.d nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-330-2026.d13.k1.a nd-244-2026.d3.k7
  hải quan livestream hàng tịch thu
luat-116-2025.d15.k1.d nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d13.k1.a
  anh nuôi bếp ăn tập thể ủy ban chụp mâm cơm tiếp khách của lãnh đạo gửi cho báo
luat-116-2025.d15.k1.d nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d13.k1.a luat-126-2025.d31.k2
  kiểm lâm quay cảnh bắt gỗ lậu đăng lên trang cá nhân kiếm view
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chụp ảnh lá phiếu bầu cử đăng fb
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d32 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  Chồng tôi đi bộ đội, tôi đăng ảnh anh ấy trực Tết ở chốt có sao không
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d32 luat-117-2025.d5.k4 nd-147-2024.d36.k4
  Bạn gái lính đăng ảnh người yêu cầm súng gác biển đảo, có bị đơn vị phạt ảnh không ạ
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d32 luat-91-2025.d32 luat-126-2025.d31.k2
  kiểm lâm quay cảnh bắt gỗ lậu đăng câu view
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-117-2025.d5.k4
  thực tập sinh quay vlog "một ngày làm ở bộ"
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38.k2 blds-2015.d38 luat-116-2025.d7.k2.c
  Thư ký tòa kể chuyện vụ ly hôn đang xử trên trang cá nhân, không nêu tên nhưng ai cũng đoán ra
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c
  Chồng em ở thủy điện lỡ đăng clip xả lũ trước khi có lệnh, nặng không ạ?
  kho bac xa bi chup bang thu chi len mang
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 luat-80-2025.d14.bi-mat
  văn bản không đóng dấu gì hết mà chụp gửi ra ngoài cũng bị kỷ luật là sao hè
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.a blhs-2015.d362
  lộ điểm thi trước giờ
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c blds-2015.d38
  bản kê khai tài sản của ông nhà bị lộ lên facebook, ai phải chịu trách nhiệm
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  Trích biên bản họp hội đồng trường cho phụ huynh chụp lại được không?
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  Phiên dịch cho đoàn nước ngoài thăm tỉnh, về kể chuyện hậu trường cho vui trên thread thì sao?
  đề kiểm tra học kỳ bị tuồn lên nhóm messenger trước một ngày
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  chụp màn hình phần mềm quản lý văn bản
  hoi vien hoi dong tu van dang anh ket qua cham thau
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  đăng qđ bổ nhiệm trc khi công bố
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 nd-244-2026.d3.k2
  lịch xả lũ thủy điện đăng trước được không
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  biên bản kiểm phiếu bị chụp
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  chia sẻ bản đồ quy hoạch chưa duyệt lên nhóm bất động sản
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  bổ nhiệm chưa ký
  dang ban nhap sap xep xa chua ban hanh
  giay moi hop ghi "luu hanh noi bo" chup gui zalo duoc ko
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d362 blhs-2015.d361 luat-117-2025.d5.k3
  Em là nhân viên bảo vệ kho bạc, quay vlog ca đêm có lộ vị trí camera, đăng lên rồi mới nghĩ ra
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d14.k4 blhs-2015.d361
  lỡ up lịch trực công an lên fb
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d362 qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  du thao tang luong share nham
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d38.k3
  chup man hinh nhom phu huynh dua len mang
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362
  lộ tọa độ voọc
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 luat-117-2025.d5.k4
  doc cong van khan trong nhom lop cu
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 nd-174-2026.d95.k2.b
  lộ lịch công tác lãnh đạo lên fb trước chuyến thăm
  thực tập sinh ngồi nghe họp rồi viết threads
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-207-2026.nhom-4
  kiem phieu xong chup bien ban dang lien
  lộ clip họp kín
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-85-2022.dieu-tranh
  văn bản có chữ ký tươi scan đưa lên nhóm cư dân
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-174-2026.d95.k2.b
  anh xã tôi lái xe cho sở, hay kể đi mô với sếp trên facebook kèm định vị, có phải lộ bí mật không?
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d7.k2.i luat-116-2025.d7.k1.d
  báo chốt bị phạt
  đưa chỗ chốt thổi nồng độ cồn lên nhóm zalo
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d361
  điều độ bay đăng ảnh màn hình ra đa không lưu
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d362
  cô văn phòng đăng ảnh sổ công văn đến lên story khoe bận
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-117-2025.d5.k3
  nhóm vợ lính đảo
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat blhs-2015.d361
  dang anh bien ban hop len facebook
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-91-2025.d16 nd-330-2026.d50
  danh sách cán bộ dôi dư bị rò rỉ trên zalo
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b luat-117-2025.d5.k4
  cong van hoa toc chup man hinh
  kế hoạch đón đoàn trung ương bị nhà hàng đăng khoe
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b qdtw-85-2022.dieu-tranh
  công văn nghỉ học vì bão chưa ký mà đã có người tung lên mạng
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-234-2026.d8.k1 luat-129-2025.d10
  em là giáo viên báo cho anh em chỗ công an đang bắn tốc độ, hoá ra có đứa chụp gửi hiệu trưởng
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c qd-423-2026.quy-tac-chung
  dân quân livestream trực
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  công văn lưu hành nội bộ bị đăng lên fb
  đăng giấy mời họp có dấu đỏ lên facebook
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  check in công tác nước ngoài lúc đang họp song phương
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  bảo vệ cơ quan quay clip lộ phòng họp
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b
  đăng quyết định điều động có ghi tên đơn vị quân đội
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-129-2025.d10
  ảnh trạm khí tượng
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon
  em ở trạm kiểm lâm muốn làm vlog đi tuần rừng, nói chỗ nào thì được chỗ nào phải tránh
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-91-2025.d16 nd-330-2026.d50
  mua giấy vụn thấy cả bó hồ sơ ủy ban, đăng lên khoe thì có tội gì không
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7
  Đi hội thảo ở Thái Lan về, đăng slide của đoàn mình lên LinkedIn được không
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  đăng story họp
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.khai-niem
  lịch công tác tuần đăng công khai được tới mức nào
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-126-2025.d31.k2 blhs-2015.d361 luat-80-2025.d14.bi-mat
  thư ký tòa kể vụ án lên mạng
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-126-2025.d31.k2 nd-244-2026.d3.k2 luat-80-2025.d14.bi-mat
  điều tra viên khoe chiến tích bắt tội phạm
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat blhs-2015.d361 blhs-2015.d362
  công văn sai chính tả bị dân mạng cười, ai trong xã chụp đưa ra thì bị phạt gì
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-2
  phiếu bầu chụp ảnh đăng facebook
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 blhs-2015.d361
  cán bộ tổ chức đăng danh sách dự kiến bổ nhiệm lên nhóm
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50
  bạn tôi bên công an khoe ảnh đánh án, chụp cả mặt nghi phạm, có sao không nhỉ
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c
  bản kê khai tài sản của sếp bị tung lên mạng
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16 nd-356-2025.d3 qdtw-207-2026.nhom-4
  dang quyet dinh bo nhiem len fb co lo gi ko
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16 qdtw-85-2022.dieu-tranh luat-91-2025.d4.k2.b
  khoe bảng lương thưởng tết của cơ quan lên threads bị chê ít, sếp giận, có phạm gì đâu?
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  hải quan cửa khẩu đăng ảnh hàng bị bắt giữ
  đăng clip chặt cây rừng, em là kiểm lâm
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-330-2026.d15.k1.e blhs-2015.d155.k2.e blds-2015.d32
  ảnh nóng bị người yêu cũ tung
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-330-2026.d49.k2 luat-91-2025.d16 nd-330-2026.d50
  em là kế toán xã, lỡ chụp bảng lương cả cơ quan gửi nhóm bạn thân thì có sao không ạ
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-356-2025.d4.k1 blds-2015.d32 luat-80-2025.d36
  ở trại giam có người gửi ảnh ca sĩ mặc áo phạm nhân ra ngoài, kỷ luật mức nào
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d7.k2.c
  nhân viên lái xe cơ quan đăng lịch đi công tác của sếp lên story thì có sao không nhỉ
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-330-2026.d11.k2.a
  đăng ảnh lễ tang lãnh đạo lúc chưa có thông báo chính thức
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361
  đăng danh sách cán bộ mới trước khi công bố
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  Con số dân số huyện tôi tự tổng hợp đăng lên nhóm nghiên cứu được chưa
luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  đăng ảnh quyết định bổ nhiệm của mình
luat-116-2025.d15.k1.d nd-330-2026.d15.k1.e nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  cô kế toán xã bị lộ ảnh nhạy cảm, mấy người chuyển tay nhau xem trong cơ quan có bị xử hết không?
luat-116-2025.d15.k1.d nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38.k2
  sao kê tài khoản từ thiện của người khác bị tung
luat-116-2025.d15.k1.d qd-423-2026.kiem-chung blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  em trai tui làm ở CDC tỉnh gửi cho tui bảng số ca sốt xuất huyết, tui đăng cho bà con biết có được hông
luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-117-2025.d5.k2
  qr tài liệu họp
luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-282-2025.xuyen-tac
  phát tán tài liệu
luat-116-2025.d15.k1.dd blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d7.k4 blhs-2015.d159.k1
  sếp lắp camera có ghi tiếng ngay trên đầu bàn em ngồi, có được phép không?
luat-116-2025.d15.k1.dd blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d7.k2.c blds-2015.d38
  nghe lén vợ
luat-116-2025.d15.k1.dd blhs-2015.d159.k1 blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c
  chồng cài nghe lén
luat-116-2025.d15.k1.dd blhs-2015.d159.k1 blds-2015.d38.k3 luat-116-2025.d7.k2.c blhs-2015.d159.k2.d
  nghe lén điện thoại
luat-116-2025.d15.k1.dd blhs-2015.d159.k1 luat-116-2025.d7.k2.c blds-2015.d38
  nghe len phong hop bang dien thoai bo quen
luat-116-2025.d15.k1.dd blhs-2015.d159.k1 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  Thiết bị thu sóng bộ đàm mua trên shopee nghe được công an nói chuyện, tui nghe chơi có bị bắt không?
  tai nghe nghe lén phòng họp
luat-116-2025.d15.k1.dd luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  thằng em rể quay lén trong phòng họp chi bộ gửi cho vợ, vợ đăng lên mạng, ai chịu tội
luat-116-2025.d15.k1.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.c
  hop truc tuyen bi nguoi la vao phong
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  ghi âm tại tòa
  họp giao ban bắt để hết điện thoại ở ngoài, thế có quá đáng không
  thanh tra đến làm việc, tôi ghi âm buổi làm việc có được không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38 blhs-2015.d155.k1
  quay lén nữ đồng nghiệp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38 blhs-2015.d159.k1
  bút quay lén
  học sinh lén ghi âm thầy cô rồi đăng, nhà trường được quyền kỷ luật em đó ko
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38 luat-91-2025.d32
  bi quay len
  nhà báo nằm vùng xin vào làm công nhân vệ sinh trong bệnh viện công quay lén, bệnh viện kiện được ko
  quay len sep
  quay lén điều tra
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38.k3 blds-2015.d38
  quay man hinh cuoc goi video dong nghiep
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 luat-91-2025.d32 blhs-2015.d159.k1
  kính meta quay lén
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 luat-91-2025.d32 luat-80-2025.d14.bi-mat
  chi cục hải quan nhận quà rồi bị quay lén
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.dd
  học trò ghi âm trộm giờ tôi giảng rồi cắt ghép, tôi có quyền bắt xoá không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38
  Tôi tự ghi âm cuộc nói chuyện với sếp để phòng thân, sau này đem nộp làm bằng chứng được chớ?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 blhs-2015.d155.k1
  bị quay lén trong nhà vệ sinh cơ quan
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 luat-129-2025.d10
  thầy giáo bị học sinh ghi âm trong lớp lúc mắng, phụ huynh đem đăng
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 luat-91-2025.d7.k4
  camera cơ quan quay cả chỗ thay đồ của chị em tạp vụ
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d38.k2 blhs-2015.d159.k1
  trưởng phòng đặt camera có thu tiếng trong phòng làm việc, nhân viên phản đối được không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d7.k4
  Giám đốc gắn camera có thu tiếng ngay bàn tụi em, không hỏi gì hết, có hợp pháp không?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d38.k3 blds-2015.d32
  ghi âm tiểu thương đưa tiền đăng lên có đúng luật không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d38.k3 luat-91-2025.d32
  hiệu trưởng đòi gắn camera có ghi tiếng trong phòng giáo viên
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blhs-2015.d159.k1
  ghi âm lúc trưởng khoa mắng mình làm bằng chứng có hợp pháp không
  ghi âm sếp la mình làm bằng chứng đc ko
  Đi dự phiên tòa ly hôn của chị gái tôi ghi âm trong túi có sao không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blhs-2015.d159.k1 blds-2015.d38.k3
  ghi âm lén vợ
  ghi âm sếp chửi
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 blhs-2015.d159.k1 blhs-2015.d159.k2.d
  bi ghi am trong o to
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38 luat-91-2025.d32 blhs-2015.d159.k1
  gắn camera trong phòng làm việc có thu tiếng
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  hôm qua tòa xử ly hôn tui, có người ngồi dưới ghi âm rồi tung lên mạng, thẩm phán có xử họ được không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1
  Dân gọi lên chửi, tôi ghi âm cuộc gọi lại phòng thân có cần báo cho họ biết không?
  Tui là tài xế xe cơ quan, camera hành trình thu hết chuyện sếp nói điện thoại, tui có phải xóa không?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38.k3 blds-2015.d38.k2 blhs-2015.d159.k1
  gọi điện cho dân mà ghi âm thì có cần báo trước không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d38.k3 blhs-2015.d159.k1
  ghi âm cuộc gọi của cấp trên làm chứng cứ
  ghi âm cuộc gọi phóng viên
  ghi âm điện thoại
  phần mềm ghi cuộc gọi trên điện thoại công vụ
  tôi ghi âm sếp quát mắng để làm bằng chứng thì có vi phạm gì không ạ
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1
  bi moi len lam viec voi doan kiem tra, em ghi am de tu bao ve duoc khong
  dùng bản ghi âm sếp chửi mắng để đi tố cáo có được không
  ghi am lanh dao chui minh de lam bang chung
  ghi am len dien thoai luc hop giao ban
  ghi âm lén cuộc họp giao ban
  ghi âm lén có làm chứng cứ
  ghi âm lén họp
  ghi âm sếp nhận phong bì làm bằng chứng tố cáo có hợp pháp hay mình bị ngược lại
  làm việc với thanh tra mà mình bật ghi âm để tự bảo vệ có được không ạ
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38
  bị quay lén trong phòng họp chi bộ
  ghi am len cuoc cai va voi sep lam bang chung co hop phap khong
  họp giao ban cấm ghi âm thì ghi lén có dùng tố cáo được không
  lén ghi âm tòa
  đồng nghiệp ghi lại lời tôi chửi sếp trong bữa nhậu rồi đem nộp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38 blds-2015.d38.k2
  ghi âm sếp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38 blds-2015.d38.k3
  đồng nghiệp ghi âm lén tôi trong phòng họp rồi gửi sếp, có hợp pháp không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38 luat-91-2025.d32
  bị phụ huynh ghi âm
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38.k3
  ghi âm lén lãnh đạo đòi chung chi có hợp pháp không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38.k3 blds-2015.d38
  cai app nghe len chong
  may ghi am giau trong cap con
  đồng hồ con nít nghe lén được cô giáo trong lớp, phụ huynh cài, trường tịch thu được không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38.k3 blhs-2015.d159.k2.d
  nghe lén
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blds-2015.d38.k3 luat-80-2025.d13
  tôi ghi âm trưởng phòng chửi mình để làm bằng chứng, có được gửi lên thanh tra không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 blhs-2015.d159.k2.d blds-2015.d38.k3
  nghe lén phòng họp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 luat-91-2025.d32
  bút ghi âm
  ghi am len sep chui nhan vien de lam bang chung to cao duoc khong
  ghi âm cuộc họp giao ban mà không báo ai
  ghi âm họp hội
  ghi âm sếp chửi để làm bằng chứng tố cáo có hợp pháp ko
  tôi ghi âm giám đốc chửi tôi để làm bằng chứng tố cáo thì có hợp pháp không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 luat-91-2025.d32 blds-2015.d38
  ghi âm bác tổ trưởng
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 luat-91-2025.d32 luat-117-2025.d5.k4
  ghi âm lén cuộc họp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Họp giao ban có người lén ghi âm rồi đưa lên mạng, ghi âm kiểu đó tính là vi phạm gì?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4
  ghi âm cuộc họp chi bộ mà không xin phép
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k2.d blds-2015.d38 blds-2015.d38.k3
  cuộc nói riêng với bí thư mà tôi ghi âm rồi phát cho cả nhóm nghe, có phạm luật không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a
  Cuộc họp xét kỷ luật tôi bị người ta lén phát loa ngoài cho vợ nghe, tôi khiếu nại việc đó ở đâu?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc blds-2015.d32
  trung đội trửơng chửi lính bị quay lén
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a blds-2015.d34
  học trò lén ghi âm bài giảng của cô rồi cắt câu nói đùa về chính trị
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d42.k3
  người lạ vào zoom
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d42.k3 luat-117-2025.d5.k3
  Nhặt được cái bút ghi âm dưới gầm bàn phòng họp đảng uỷ, em là tạp vụ, đưa cho ai trước?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-116-2025.d42.k3 luat-tre-em-2016.d21 blds-2015.d38
  camera quay trộm nhà vệ sinh khu nội trú nữ, các em phát hiện thì cô chủ nhiệm phải làm gì
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k2 luat-117-2025.d5.k3
  loa alexa nghe lén phòng họp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k2 luat-117-2025.d5.k4
  mang dien thoai vao phong hop kin
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  Đi họp tỉnh người ta dặn không ghi âm, mình lỡ bật máy thì xóa đi là xong hay phải báo?
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d159.k1
  đeo kính thông minh vô phòng họp hội đồng có bị cấm ko zậy
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d362 blhs-2015.d338
  hội nghị trực tuyến bị người nhà đi ngang quay lại
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k4 nd-63-2026
  đem đồng hồ thông minh vô họp kín
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d32 blds-2015.d32
  quay trộm phiên tòa
  ra tòa ly hôn có được ghi âm thẩm phán không
  sv thực tập ở tòa quay phiên xử
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d32 blds-2015.d38 blhs-2015.d159.k1
  phong hoi dong lap camera co thu tieng, giao vien tui em khong dong y thi keu ai
  sếp lắp camera có thu tiếng trong phòng làm việc mà không nói, hợp pháp không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d32 blhs-2015.d159.k1 blds-2015.d38.k3
  cái camera ở phòng họp nó thu cả tiếng mà chẳng ai bảo chúng tôi, thế có phải nghe lén không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d32 luat-116-2025.d15.k1.d blds-2015.d38.k3
  bien ban hop dan ghi sai loi toi, toi dang ban ghi am len de doi chat
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-244-2026.d3.k7 nd-244-2026.d3.k2
  tôi nói chuyện điện thoại với phóng viên, không biết nó ghi âm, báo đăng nguyên xi, tôi bị huyện khiển trách
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-244-2026.d3.k7 nd-244-2026.d3.k2 blhs-2015.d159.k1
  phong vien goi dien ghi am em ko biet
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38
  giám đốc sở mắng tôi trong cuộc họp, tôi ghi âm lại rồi, giờ đưa lên facebook được không
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4 blhs-2015.d361
  quay màn hình họp
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  xin xỏ bị ghi âm
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4
  bí thư chi bộ ghi âm cuộc họp chi bộ mà không nói trước với ai
  họp chi bộ có được ghi âm bằng điện thoại
  họp chi bộ có được ghi âm không nhỉ, tôi sợ đồng chí bí thư nói xong lại chối
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 blhs-2015.d159.k1
  Em bí mật ghi âm cuộc họp chi bộ để phòng thân, lỡ bị phát hiện thì sao
  ghi am cuoc hop kiem diem
  ghi âm cuộc họp chi bộ để làm bằng chứng có vi phạm không
  ghi âm lén cuộc họp chi bộ
  họp chi bộ ghi âm lén
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d159.k1 qdtw-85-2022.dieu-tranh
  nghe lén cuộc họp ban thường vụ rồi kể trên facebook
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  hợp chi bộ mà ghi âm lén đem cho người ngoài nghe thì mắc tội chi
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d159.k1
  quay trộm họp chi bộ
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-117-2025.d5.k4
  ghi âm họp cb
luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  chi bộ họp zoom bị quay màn hình
luat-116-2025.d15.k1.dd luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k2 blhs-2015.d338
  luu y khi hop kin mang dien thoai
luat-116-2025.d15.k1.dd luat-91-2025.d32 blds-2015.d32
  quay phim phiên tòa xét xử vợ chồng
luat-116-2025.d15.k1.dd luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c
  tán dốc trong thang máy bị ghi hình
luat-116-2025.d15.k1.dd luat-91-2025.d32 luat-116-2025.d7.k2.c
  camera xe công
luat-116-2025.d15.k1.dd luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d32
  ghi hinh buoi thanh tra truong co phai xin phep doan khong
luat-116-2025.d15.k1.dd luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d38 luat-91-2025.d16
  camera phong kham ghi ca tieng noi co duoc phep khong
luat-116-2025.d15.k1.dd luat-91-2025.d32 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  live họp hđnd
luat-116-2025.d15.k1.dd nd-174-2026.d96.k3.g
  ghi âm cuộc gọi đe dọa
luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d159.k1
  ghi âm lén cuộc họp chi bộ để làm bằng chứng bị trù dập được không?
luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d361
  sinh hoạt chi bộ qua zoom có ai ghi hình
luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-to-cao
  Ghi âm cuộc họp chi bộ để làm bằng chứng tố cáo bí thư thì có vi phạm chi không?
luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2 qdtw-212-2026
  trong cuộc họp chi bộ có đồng chí ghi âm lén rồi đưa cho người bị phê bình, xử thế nào
luat-116-2025.d16
  con gái tui bị ban bè cô lập trong nhóm chat mà cô giáo biết cũng làm ngơ
  lam sao day tre lop 3 khong mo link la
luat-116-2025.d16 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g
  con toi hoc lop 8 bi ban lap nhom noi xau
luat-116-2025.d16 blds-2015.d34 nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  cháu gái lớp 7 bị bạn lập nhóm nói xấu, ông bà nên làm gì
luat-116-2025.d16 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g
  con bị bạn bắt nat trog group lớp
luat-116-2025.d16 luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a
  cháu tôi bị lập nhóm tẩy chay
luat-116-2025.d16 luat-116-2025.d14.k4
  bắt con cái mình xóa bài giùm có được không, nó 16 tuổi viết bậy trên mạng, tui là bí thư ấp
luat-116-2025.d16 luat-116-2025.d42.k3
  con gái lớp 8 bị người lạ trên mạng rủ đi làm nhà hàng dưới xuôi, nhà trường báo công an hay báo bố mẹ trước
  gọi 111 báo trẻ bị bắt nạt trên mạng
  tai khoan tiktok cua con toi bi nguoi la ru gap mat
  tre em bi du do qua mang sang trung quoc
luat-116-2025.d16 luat-116-2025.d42.k3 luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a
  cháu tôi lớp 10 bị lập nhóm chat nói xấu, nó bỏ ăn mấy hôm nay, cô chủ nhiệm bảo chuyện trẻ con, tôi gọi số nào?
luat-116-2025.d16 luat-116-2025.d42.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  con em học lớp 7 bị lập group tẩy chay, em phải làm gì trước tiên ạ
luat-116-2025.d16 luat-116-2025.d42.k3 luat-116-2025.d7.k2.i
  dụ dỗ trẻ em qua game
luat-116-2025.d16 luat-116-2025.d42.k3 nd-147-2024.d23.k3
  con nhỏ bị người lạ rủ chat
luat-116-2025.d16 luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-56-2017.d36.k3
  con toi choi game bi nguoi lon du gui anh nhay cam
luat-116-2025.d16 luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-91-2025.d29.k6
  cháu tui 9 tuổi coi clip bậy, báo chỗ nào
luat-116-2025.d16 luat-116-2025.d7.k2.g luat-116-2025.d42.k3 luat-116-2025.d13.k3.h nd-56-2017.d36.k3
  111 gọi về chuyện ảnh trẻ bị ghép
luat-116-2025.d16 nd-147-2024.d23.k3
  cha mẹ chịu trách nhiệm khi con chửi người ta trên mạng
  con em lập tk tiktok lúc 9 tuổi khai 20 tuổi
  con nit xai fb
  tre 15 tuoi dang bay len mang thi phat cha me ha
luat-116-2025.d16 nd-147-2024.d23.k3 blhs-2015.d155.k2.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  cháu nội tôi chửi công an trên tóp tóp, cháu 15 tuổi, ông là thương binh đảng viên, gia đình bị xử gì
luat-116-2025.d16 nd-147-2024.d23.k3 luat-116-2025.d13.k3.d nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  con tôi 14 tuổi chửi thầy trên mạng, tôi là đảng viên có bị liên đới không
luat-116-2025.d16 nd-147-2024.d23.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-08-2018.neu-guong
  con trai tôi học lớp 9 chửi thầy trên tiktok, tôi là đảng viên có bị liên đới không
luat-116-2025.d16 nd-147-2024.d23.k3 luat-116-2025.d42.k2
  Con gái em 13 tuổi viết status chửi cô chủ nhiệm, em là đảng viên có bị liên lụy không ạ
luat-116-2025.d16 nd-147-2024.d23.k3 luat-116-2025.d42.k2 qdtw-85-2022.cap-uy
  hoc sinh rap chui thay, phu huynh la dang vien thi chi bo co nhac ko
luat-116-2025.d16 nd-147-2024.d23.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  trẻ con 13 tuổi đăng tin bậy thì cha mẹ bị phạt à
luat-116-2025.d16 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh luat-91-2025.d24.k2
  Con tôi 9 tuổi có kênh YouTube kiếm được tiền, tôi là viên chức đứng tên có được không?
luat-116-2025.d16 nd-147-2024.d23.k3 nd-174-2026.d95.k1.a
  con 14 tuổi chửi cô giáo trên mạng, bố là thượng úy, xử con hay xử bố
  con chưa đủ 16 tuổi đăng tin giả ai nộp phạt
luat-116-2025.d16 nd-147-2024.d23.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  youtube nhí
luat-116-2025.d16 nd-147-2024.d23.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  cho con bé 6 tuổi làm mẫu nhí livestream tới khuya, hàng xóm dọa báo phường, có bị sao không
luat-116-2025.d16 nd-147-2024.d23.k3 nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2
  cho con nít hát bài chòi livestream nhận quà có được không
luat-116-2025.d16 nd-147-2024.d23.k3 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  đội viên 10 tuổi lập kênh youtube, bố mẹ cán bộ đứng tên hộ
luat-116-2025.d16 nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung
  học sinh lớp 5 lập kênh tiktok nói bậy, cha là trung tá
luat-116-2025.d16 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  Con trai tôi học lớp 8 chửi thầy trên mạng, tôi là trung tá, có ảnh hưởng gì tới tôi không
luat-116-2025.d16 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-tre-em-2016.d21 nd-56-2017.d36.k3
  con trai tôi học lớp 8 bị bạn lập nhóm chat nói xấu, tôi là giáo viên trường đó luôn thì xử lý sao cho phải
luat-116-2025.d16 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-147-2024.d23.k3
  học sinh cấp 3 con cán bộ lập group chửi thầy hiệu phó, ba nó có bị cơ quan xử không
luat-116-2025.d16 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  con em bị cả lớp tẩy chay trong group, cô giáo cũng ở trong group mà im
luat-116-2025.d16 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d luat-116-2025.d42.k3 blds-2015.d34
  con tôi bị bắt nạt trên messenger mà giáo viên bảo chuyện ngoài giờ học không can thiệp
luat-116-2025.d16 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d luat-116-2025.d42.k3 nd-56-2017.d36.k3
  học sinh bị bắt nạt trên mạng thì trường phải làm gì
luat-116-2025.d16 nd-330-2026.d60 luat-tre-em-2016.d21 luat-116-2025.d42.k3
  thằng bé nhà tôi bị idol trên mạng dụ cho quà rồi xin ảnh
luat-116-2025.d16 nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d nd-330-2026.d12.k1.a luat-116-2025.d42.k3
  học sinh lập nhóm riêng chửi một bạn người Khơ Mú, bạn ấy bỏ học, trường phải làm gì
luat-116-2025.d16 nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k2.e
  Cả huyện tin công văn giả cho nghỉ học, người đầu tiên gửi là cháu tôi 12 tuổi, gia đình bị gì
luat-116-2025.d16 nd-56-2017.d33 luat-tre-em-2016.d21
  cháu tôi học trường thiếu sinh quân có nên để facebook công khai không
luat-116-2025.d16 nd-56-2017.d36 nd-56-2017.d36.k3
  nhà trường mời phụ huynh vì clip đánh nhau
luat-116-2025.d16 nd-56-2017.d36.k1 nd-56-2017.d36 nd-147-2024.d23.k3 luat-91-2025.d24.k2
  trẻ em thi hát bolero trên mạng nhận tiền tip
luat-116-2025.d16 nd-56-2017.d36.k3 luat-116-2025.d42.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  bạo lực học đường cô giáo phát hiện clip trên mạng thì làm gì trước
luat-116-2025.d16 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  con bị bạn bè tẩy chay trong nhóm messenger, cô giáo bảo chuyện ngoài trường cô không quản
luat-116-2025.d42.k2
  Trạm trưởng đưa USB ký số cho em ký dùm suốt, lỡ có chuyện ai chịu
  ban giao mat khau may
  bảo mật zalo
  chữ ký số cho người khác giữ
  công chức bị phạt hành chính về mạng xã hội rồi có bị cơ quan kỷ luật thêm không hay chỉ một lần thôi
  dat mat khau 123456 bi khien trach
  dán mật khẩu
  dán pass màn hình
  mat khau dan tren man hinh
  mat khau dung chung ca phong co vi pham khong
  mat khau zalo co quan ai giu
  mật khẩu cơ quan dán trên màn hình
  mật khẩu dán màn hình
  mật khẩu máy xã dán lên màn hình
  mật khẩu phần mềm một cửa dán trên màn hình
  usb token chữ ký số để ngăn kéo ai lấy cũng được, có sai không
  đổi mật khẩu định kỳ
luat-116-2025.d42.k2 blds-2015.d38.k3 blds-2015.d38 nd-356-2025.d4.k1
  hieu truong bat giao vien nop mat khau zalo
luat-116-2025.d42.k2 blds-2015.d38.k3 blds-2015.d38 nd-356-2025.d4.k1 blhs-2015.d159.k1
  chỉ huy bắt chiến sĩ đưa mật khẩu phây để kiểm tra, em không đưa được không
luat-116-2025.d42.k2 blds-2015.d38.k3 nd-147-2024.d36.k1 nd-356-2025.d4.k1
  cong an yeu cau dua mat khau facebook
luat-116-2025.d42.k2 blds-2015.d38.k3 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d14.k5.e
  lãnh đạo hỏi mật khẩu zalo của nhân viên
  sếp bắt tôi đưa mật khẩu facebook cá nhân để kiểm tra
luat-116-2025.d42.k2 blds-2015.d38.k3 nd-356-2025.d4.k1 nd-330-2026.d14.k5.e
  đòi mật khẩu facebook
  đòi pass facebook
luat-116-2025.d42.k2 blds-2015.d38.k3 nd-356-2025.d4.k1 nd-330-2026.d14.k5.e blhs-2015.d159.k1
  hieu truong bat giao vien nop mat khau facebook de kiem tra, co duoc khong
luat-116-2025.d42.k2 blhs-2015.d362 luat-116-2025.d15.k1.a
  lộ wifi cơ quan
luat-116-2025.d42.k2 blhs-2015.d362 luat-116-2025.d42.k3
  mật khẩu trang web phường để lộ
luat-116-2025.d42.k2 luat-116-2025.d16 nd-147-2024.d36.k4 nd-147-2024.d23.k3 nd-330-2026.d14.k5.e
  đứa cháu học lớp 8 lấy điện thoại của tôi bình luận tục tĩu, giờ công an hỏi thì tôi chịu hay nó chịu
luat-116-2025.d42.k2 luat-116-2025.d42.k3
  mat dien thoai co zalo nhom co quan thi lam gi truoc
luat-116-2025.d42.k2 luat-116-2025.d42.k3 blhs-2015.d338 luat-117-2025.d5.k3 blhs-2015.d362
  mất đt có zalo công việc
luat-116-2025.d42.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  bị lộ mã OTP
luat-116-2025.d42.k2 luat-116-2025.d42.k3 luat-91-2025.d7.k7
  mat dien thoai co cai zalo cong viec
  mất điện thoại có nhóm công việc
luat-116-2025.d42.k2 luat-116-2025.d42.k3 luat-91-2025.d7.k7 nd-356-2025.d4.k1 blhs-2015.d362
  gửi nhầm file mật khẩu vào nhóm zalo 200 người, thu hồi rồi mà có người tải mất
luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d14.k5.e
  mất zalo cơ quan
luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-91-2025.d29.k6
  mất facebook có ảnh cơ quan
luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d14.k5.e nd-147-2024.d36.k4
  Nick tôi bị hack, nó share bài chống phá, giờ cơ quan bắt viết kiểm điểm
luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d14.k5.e nd-147-2024.d36.k4 luat-116-2025.d14.k4
  nick tôi bị hack đăng bài chửi chính quyền, giải trình răng đây
luat-116-2025.d42.k2 luat-116-2025.d7.k2.c blhs-2015.d362 nd-330-2026.d14.k5.e blds-2015.d38.k3
  quen thoat zalo tren may tinh phong hop, co nguoi chep het file
luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd
  mã otp lỡ đọc
luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  zalo vợ bị chiếm, nó nhắn tin mượn tiền sui gia, người ta mất thì vợ có phải đền
luat-116-2025.d42.k2 luat-116-2025.d7.k2.e
  mở thẻ tín dụng bị lộ otp ngân hàng có đền không
luat-116-2025.d42.k2 luat-129-2025.d10 nd-234-2026.d8.k1 nd-234-2026.d9.k2
  Viên chức bị xử phạt hành chính vì đăng tin sai thì có bị kỷ luật thêm nữa không hay chỉ một lần?
luat-116-2025.d42.k2 luat-80-2025.d36
  bị phạt 7,5 triệu vì một câu chửi, cơ quan còn kỷ luật nữa thì có phải phạt hai lần không
  bị phạt tiền rồi còn bị cơ quan kỷ luật nữa là hai lần, đúng không?
  cong chuc vi pham thi phat tien roi co ky luat nua khong
  công an phạt rồi cơ quan còn kỷ luật nữa
  phạt rồi còn bị kỷ luật nữa là hai lần à
  vừa bị công an phạt vừa bị cơ quan kỷ luật cùng một bài đăng là hai lần hả, có hợp lý hôn
  đã bị phạt tiền rồi còn bị kỷ luật nữa thì có oan không
luat-116-2025.d42.k2 luat-80-2025.d36 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-234-2026.d8.k1
  Cho em hỏi phạt 5 triệu vì đăng sai sự thật rồi thì cơ quan có kỷ luật thêm lần nữa được không?
luat-116-2025.d42.k2 luat-80-2025.d36 nd-172-2025 nd-234-2026 qdtw-212-2026
  bị phạt hành chính rồi có bị kỷ luật tiếp ko
luat-116-2025.d42.k2 luat-80-2025.d36 nd-172-2025.nguyen-tac luat-80-2025.d14.phat-ngon
  cbcc bị phạt hành chính về mxh thì có bị kỷ luật thêm nữa ko
luat-116-2025.d42.k2 luat-80-2025.d36 nd-234-2026.d8.k1
  bị phạt 7,5 triệu rồi cơ quan còn kỷ luật nữa, một lỗi mà phạt hai lần?
luat-116-2025.d42.k2 luat-80-2025.d36 nd-234-2026.d8.k1 qdtw-212-2026 nd-172-2025.nguyen-tac
  đã bị phạt 7,5 triệu rồi còn bị kỷ luật nữa không, thế là hai lần à
luat-116-2025.d42.k2 luat-91-2025.d7.k5
  cho đồng nghiệp mượn chữ ký số lúc đi đẻ
luat-116-2025.d42.k2 luat-91-2025.d7.k5 nd-330-2026.d14.k5.e
  cho bạn mượn tài khoản dịch vụ công
  cho mượn mật khẩu
  cho mượn mật khẩu dịch vụ côgn
  cho mượn mật khẩu mail
  cho người khác dùng tài khoản dịch vụ công
  chữ ký số để đồng nghiệp cầm hộ
  ck số sếp giao em giữ, em ký thay 2 năm nay rồi, lỡ có chuyện em có bị tội ko
  công chức cho mượn tài khoản phần mềm dịch vụ công để người khác duyệt hồ sơ
luat-116-2025.d42.k2 luat-91-2025.d7.k7
  bán điện thoại cũ mà chưa xóa
luat-116-2025.d42.k2 luat-91-2025.d7.k7 blhs-2015.d362
  cho con mượn điện thoại có app công vụ
luat-116-2025.d42.k2 nd-147-2024.d36.k4 luat-116-2025.d42.k3 nd-330-2026.d14.k5.e
  nick tôi dính tool, tự chia sẻ mấy chục bài bậy trong đêm, tôi ngủ có biết gì đâu, phải chứng minh thế nào
luat-116-2025.d42.k2 nd-147-2024.d36.k4 nd-328-2026.d3.k3
  con nghịch đt bấm share bài bậy, nói vậy ai tin ko
luat-116-2025.d42.k2 nd-147-2024.d36.k4 qdtw-85-2022.chinh-danh
  nick cũ bỏ quên
luat-116-2025.d42.k2 nd-147-2024.d36.k4 qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  đổi tên nick né tội
luat-116-2025.d42.k2 nd-147-2024.d36.k4 qdtw-85-2022.doi-tuong
  tôi ko phải đảng viên nhưng bố tôi là đảng viên, tôi post linh tinh thì bố có bị sao k
luat-116-2025.d42.k2 nd-147-2024.d36.k4 qdtw-85-2022.doi-tuong qdtw-08-2018.neu-guong
  vợ cán bộ đăng bậy
luat-116-2025.d42.k2 nd-174-2026.d95 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 qd-423-2026.pham-vi
  hđ lao động trong cơ quan nhà nước sai phạm trên mxh xử theo gì
luat-116-2025.d42.k2 nd-174-2026.d95.k1.a luat-80-2025.d13 luat-80-2025.d36 luat-129-2025.d10
  hai đứa cãi nhau trong cmt, một đứa là dân một đứa là cbcc, sao chỉ phạt đứa cbcc
luat-116-2025.d42.k2 nd-174-2026.d95.k1.a qd-423-2026.pham-vi luat-116-2025.d14.k4 luat-116-2025.d7.k1.c
  tôi chỉ là hợp đồng lao động bảo vệ ở ủy ban, đăng bậy thì có bị xử như công chức không
luat-116-2025.d42.k2 nd-234-2026.d8.k1 luat-129-2025.d10
  em bị sở phạt tiền rồi mà trường còn họp kiểm điểm nữa, một tội sao xử hai lần
luat-116-2025.d42.k2 nd-328-2026.d9 nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  cháu nó đăng tin nhảm bằng máy của bà, bà không biết chữ, phạt bà hay phạt cháu
luat-116-2025.d42.k2 nd-330-2026.d12.k1.a
  chủ tài khoản telegram nhóm nội bộ ban chỉ đạo
luat-116-2025.d42.k2 nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-330-2026.d14.k5.e nd-330-2026.d15.k1.e
  trang fanpage của huyện đoàn bị hack đăng clip sex, ai bị kỷ luật?
luat-116-2025.d42.k2 nd-330-2026.d12.k1.a nd-244-2026.d5.k2 nd-330-2026.d14.k5.e
  mật khẩu fanpage chung 5 người
luat-116-2025.d42.k2 nd-330-2026.d12.k1.a nd-330-2026.d15.k1.b
  Nghỉ hưu rồi mà tài khoản quản trị trang web xã vẫn đứng tên tôi
luat-116-2025.d42.k2 nd-330-2026.d12.k1.a nd-330-2026.d15.k1.e luat-116-2025.d42.k3 nd-330-2026.d12.k2.a
  tài khoản facebook xã bị chiếm đăng phim bậy, trách nhiệm người quản trị
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e
  Cho đồng nghiệp mượn tài khoản VNeID công vụ duyệt hồ sơ hộ lúc đi đám giỗ, sau mới biết hồ sơ sai
  Sếp đưa chữ ký số cho nhân viên ký giùm, nhân viên ký nhầm công văn gửi ra ngoài, lỗi ai?
  ban giao fanpage khi nghi viec
  ban giao mat khau fanpage khi nghi viec
  cho em thực tập dùng chung tài khoản hệ thống
  cho muon chu ky so
  cho mượn tài khoản phần mềm văn bản
  cho đồng nghiệp mượn tài khoản dịch vụ công nộp hộ hồ sơ thì ai chịu
  cho đồng nghiệp mượn tài khoản phần mềm thuế để duyệt hồ sơ giùm lúc đi đón con
  chung mật khẩu
  cả trạm xài chung một nick tiêm chủng, ai nhập sai thì biết ai mà bắt đền
  em văn thư bị sếp giữ token ký số của người khác nhờ ký thay, từ chối sao cho đúng quy định
  giám đốc giao cho thư ký giữ mật khẩu phần mềm quản lý văn bản, có vụ duyệt nhầm thì ai chịu
  lớp trưởng giữ acc của thầy
  máy tính cơ quan ai cũng đăng nhập chung tài khoản, giờ xảy ra chuyện đổ cho em
  máy tính một cửa ai cũng vào bằng nick của em, có đứa in nhầm hồ sơ thì em chịu à
  mượn chữ ký số của chủ tịch để ký công văn
  mật khẩu máy tính cơ quan cho đồng nghiệp mượn
  quen dang xuat may tiem net
  quên đăng xuất
  sếp đưa token ký số cho em ký hộ hằng ngày, em thấy sợ, lỡ có gì ai chịu trách nhiệm
  xai chung mat khau
  xài chung tài khoản công vụ với đồng nghiệp
  đăng nhập hộ tài khoản dịch vụ công của sếp
  đồng nghiệp mượn tài khoản dịch vụ công của tôi để duyệt hồ sơ, có sai phạm xảy ra thì ai gánh
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e blds-2015.d38.k3
  mượn máy cơ quan đăng facebook rồi quên thoát
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d14.k4 luat-116-2025.d42.k3
  bị hack facebook rồi nó đăng bài xúc phạm lãnh đạo thì mình có phải chịu trách nhiệm không
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d42.k3
  bị hack fb rồi nó đăng bậy chửi chế độ, làm sao chứng minh không phải mình
  chứng minh không phải mình đăng
  token ký số để ngăn kéo bị người khác dùng
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  nick zalo của em bị hack nhắn vay tiền cả cơ quan, em có phải chịu trách nhiệm với người mất tiền không
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d42.k3 nd-147-2024.d36.k4
  bi hack face dang bai phan dong
  bi hack facebook roi dang bai phan dong thi minh co bi xu phat khong
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d42.k3 nd-147-2024.d36.k4 luat-116-2025.d13.k3.h
  nick zalo em bị chiếm, nó nhắn vô nhóm cơ quan chửi bậy, em có phải chịu không
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-91-2025.d7.k5
  dua token ke toan ky thay sep
  tk một cửa của e bị đồng nghiệp dùng duyệt hồ sơ, h có sai phạm thì ai chịu ạ
  trưởng phòng giao chữ ký số cho em ký thay
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-91-2025.d7.k5 nd-356-2025.d4.k1
  mượn mk vneid
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d7.k5
  nv y tế cho mượn tài khoản xem hsba
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-147-2024.d36.k4
  Vợ lấy nick tôi đi cãi nhau, người ta gửi đơn tới cơ quan tôi, tôi giải thích thế nào?
  bi hack facebook nguoi ta dang bai xau thi minh co bi ky luat ko
  bạn thân em mượn máy rồi đăng bậy bằng nick em, em chứng minh kiểu gì là không phải mình viết?
  tui xài chung máy với 3 người, thằng kia gõ bậy mà bị quy cho tui
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-147-2024.d36.k4 luat-116-2025.d14.k4
  mượn đt đăng bậy
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-147-2024.d36.k4 luat-116-2025.d16 nd-147-2024.d23.k3
  Thằng con em lấy máy em bình luận bậy dưới bài của tỉnh uỷ, giờ người ta gọi em lên, em nói thật ai tin đây
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-356-2025.d4.k1
  Cán bộ một cửa giữ luôn điện thoại của bà tôi để thao tác, rồi biết cả mã OTP
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-356-2025.d4.k1
  chia sẻ mật khẩu dịch vụ công cho dân
luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-356-2025.d4.k1 luat-91-2025.d7.k5
  tổ công nghệ số cộng đồng giữ mật khẩu vneid của mấy cụ
luat-116-2025.d42.k2 nd-331-2026
  cơ quan thuê ngoài dựng web, thằng kỹ thuật giữ hết mật khẩu, có sai luật không?
luat-116-2025.d42.k2 nd-356-2025.d4.k1
  lộ mật khẩu
  mk dán ở màn hình
  mật khẩu dịch vụ công dán trên màn hình
luat-116-2025.d42.k2 nd-356-2025.d4.k1 blds-2015.d38.k3 blds-2015.d38
  cơ quan yêu cầu nộp mật khẩu facebook cá nhân, có đúng ko ạ
luat-116-2025.d42.k2 nd-356-2025.d4.k1 blds-2015.d38.k3 blds-2015.d38 luat-91-2025.d7.k4
  cơ quan đòi mật khẩu fb của nhân viên
luat-116-2025.d42.k2 nd-356-2025.d4.k1 blds-2015.d38.k3 luat-116-2025.d16 luat-tre-em-2016.d21
  bắt học sinh đọc mật khẩu fb
luat-116-2025.d42.k2 nd-356-2025.d4.k1 luat-116-2025.d7.k2.e
  lộ mã OTP
luat-116-2025.d42.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k5 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.e
  thôn đòi mã otp của bà con để làm cho nhanh, sau mất tiền thì ai đền?
luat-116-2025.d42.k2 nd-356-2025.d4.k1 nd-330-2026.d14.k5.e
  mật khẩu fanpage
luat-116-2025.d42.k2 nd-356-2025.d4.k1 qdtw-207-2026.nhom-4 luat-91-2025.d7.k7
  lộ mật khẩu sổ tay
luat-116-2025.d42.k2 qdtw-207-2026.nhom-4
  sổ tay đảng viên điện tử bị lộ mật khẩu
luat-116-2025.d42.k2 qdtw-207-2026.nhom-4 nd-330-2026.d14.k5.e
  cho con vào sổ tay đảng viên điện tử xem hộ có sao k
luat-116-2025.d42.k2 qdtw-207-2026.nhom-mang qdtw-212-2026
  Đã bị xã phạt tiền 5 triệu vì tin giả rồi, chi bộ còn kỷ luật nữa thì có phải một lỗi phạt hai lần không?
luat-116-2025.d42.k2 qdtw-212-2026
  bị phạt rồi có bị kỷ luật đảng thêm lần nữa không, thế là 1 tội phạt 2 lần à
  đã bị phạt hành chính rồi còn bị kỷ luật đảng nữa à?
luat-116-2025.d42.k2 qdtw-212-2026 qdtw-207-2026.nhom-1
  nộp phạt xong có coi là xong chuyện với đảng không
luat-116-2025.d42.k2 qdtw-85-2022.chinh-danh nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-147-2024.d36.k4
  vợ dùng tài khoản của chồng là đảng viên để bán hàng
luat-116-2025.d42.k2 qdtw-85-2022.doi-tuong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1
  vợ tôi tham gia nhóm kín chửi chính quyền, tôi là đảng viên có bị liên lụy không
luat-116-2025.d42.k3
  Cô dược sĩ chỗ em mê tu tập online của hội lạ, rủ rê khách mua thuốc theo, phải báo ai
  Trang web sở bị hacker đổi giao diện đêm 30 tết, tôi trực một mình, gọi số nào?
  Trong nhóm zalo xóm có bà cứ rao giảng đạo lạ, tôi báo chi bộ hay báo công an?
  Web trường tôi tìm trên google ra toàn chữ Nhật bán giày, gọi ai, có phải báo công an không?
  bi ma hoa du lieu doi tien chuoc
  báo lộ bí mật với ai trước
  bấm link lạ rồi máy cơ quan chết hết, em giấu luôn hay khai?
  bấm link lạ trên máy tính công vụ rồi thì báo phòng nào
  bấm vào link lạ lộ dữ liệu cơ quan thì báo trong mấy giờ
  bệnh viện tôi bị mã hoá dữ liệu đêm qua, trong vòng bao lâu phải báo và báo cho cơ quan nào
  bị lừa chuyển tiền giả danh công an, báo ngân hàng hay công an trước
  có cô trong trường rủ vô thiền pháp luân công gửi tài liệu qua zalo, tui nên báo ai
  có nên trả tiền chuộc khi máy chủ ủy ban bị mã hóa dữ liệu
  em làm it, web sở bị deface lúc nửa đêm, báo ai đầu tiên
  em trực hotline, dân gọi bảo có người rải tờ rơi QR độc gần trụ sở thì chuyển cho đâu
  email cơ quan dính mã độc
  hacker đòi tiền máy tính phòng
  hội thánh đức chúa trời rủ chị em qua zoom, tôi là chi hội trưởng phải báo ai
  loa xã vùng biên tự nhiên phát tiếng Trung, kỹ thuật viên phải báo ai đầu tiên
  lỡ để con dùng máy tính cơ quan chơi game, dính vi rút mất hết hồ sơ, tôi phải báo ai trước
  may tinh nhiem ma doc tong tien
  máy bị mã hóa đòi tiền chuộc, sếp bảo giấu đừng báo lên tỉnh
  máy chủ sở bị mã hóa tống tiền, có được tự trả tiền cho xong không
  máy cơ quan bị mã độc tống tiền, sếp bảo giấu đi có đúng không?
  máy cơ quan bị vi rút mã hóa đòi tiền chuộc, phải báo cho ai trong mấy tiếng
  máy dính mã độc
  máy tính cơ quan nhiễm virus do em cắm usb nhạc
  nhóm thiền lạ trên zoom, hội trưởng phụ nữ xã nhà tôi cũng tham gia, có cần báo không
  nơi nhận báo cáo sự cố an toàn thông tin cấp tỉnh
  phát hiện lỗ hổng dịch vụ công, báo cho ai để không bị hiểu lầm là hacker
  su co an ninh mang bao ai
  thấy đồng nghiệp lộ tài liệu mà không báo thì mình có lỗi không
  usb dinh virus
  virus tống tiền
  wifi bệnh viện miễn phí bị cài mã độc
  đơn vị tôi bị mã độc mã hóa hết dữ liệu, báo cáo ai trong bao lâu
luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d34 luat-116-2025.d15.k1.d luat-80-2025.d13
  dượng tui làm công an phường hay khoe hình người bị bắt lên zalo, tui thấy tội, nói với ai đây?
luat-116-2025.d42.k3 blds-2015.d34 nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a nd-330-2026.d77
  Đòi nợ đăng ảnh con tôi kèm chữ lừa đảo lên mạng, báo công an xã hay công an tỉnh
luat-116-2025.d42.k3 blds-2015.d34 nd-330-2026.d77 nd-328-2026.d9 nd-174-2026.d95.k1.a
  bị bóc phốt trên nhóm kín "góc khuất công sở", muốn tìm người đăng thì nhờ ai
luat-116-2025.d42.k3 blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a nd-174-2026.d96.k3.g
  nguoi yeu cu con giu clip cua hai dua, em sap cuoi chong bo doi, so lam, phai lam gi truoc
luat-116-2025.d42.k3 blhs-2015.d362 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a
  có người lạ lọt vô nhóm chat khoa mình cả tháng nay, giờ mới hay, xử lý ra sao
luat-116-2025.d42.k3 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e
  có người mạo danh tôi là cán bộ thuế gọi cho hộ kinh doanh
luat-116-2025.d42.k3 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd blds-2015.d32
  có thằng lấy ảnh thằng em bộ đội của tôi làm avatar đi lừa tình mấy chị góa, tôi tố ở mô
luat-116-2025.d42.k3 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b
  Cán bộ sở nhận thư có hình ghép giường chiếu đòi 3 tỷ, nên im hay báo?
luat-116-2025.d42.k3 luat-116-2025.d13.k3.h nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g nd-330-2026.d9.k1.b
  anh bạn cùng phòng lấy ảnh em ghép vào ảnh nóng rồi dọa gửi lên cơ quan, em báo ở đâu
luat-116-2025.d42.k3 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat luat-117-2025.d5.k3
  headhunter linkedin hỏi kỹ quá
luat-116-2025.d42.k3 luat-116-2025.d15.k1.d blhs-2015.d361
  thấy công văn của bộ mình trôi nổi trên facebook, tìm người tung bằng cách nào
luat-116-2025.d42.k3 luat-116-2025.d15.k1.d luat-117-2025.d5.k3
  vị trí chốt dân quân trên đường mòn lộ trên google map thì báo cáo ai
luat-116-2025.d42.k3 luat-116-2025.d15.k1.dd
  hop zoom bi nguoi la vo pha
  họp trực tuyến bị người lạ vào phá
luat-116-2025.d42.k3 luat-116-2025.d16
  bé lớp mình bị dụ gửi ảnh nhạy cảm báo ở đâu
  bé nhà em 8 tuổi bị dụ chat sex trên game, có nên giả làm bé để gài nó không
  bé nhà em 8 tuổi bị người lạ trên game rủ gửi ảnh không mặc đồ, em run quá, gọi số nào
  con gái em mới 12 tuổi bị một ông dụ gửi hình ngực, em run quá, gọi số nào bây giờ
  con trai tôi lớp 11 hack wifi ủy ban rồi khoe
  gọi 111 hay 113 khi cháu bị xâm hại qua mạng
  thằng cu nhà em chơi roblox có ông lạ xin ảnh, em lưu tin nhắn lại rồi, báo số nào
luat-116-2025.d42.k3 luat-116-2025.d16 luat-116-2025.d7.k2.c luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21
  cháu bị bạn trong trường nội trú quay lúc tắm, thầy quản nhiệm phải báo những ai trước ạ
luat-116-2025.d42.k3 luat-116-2025.d16 luat-116-2025.d7.k2.c luat-tre-em-2016.d6.k11 nd-56-2017.d36
  Cháu tôi bị bạn quay lúc thay đồ trong nhà vệ sinh trường, gia đình báo công an hay báo trường trước?
luat-116-2025.d42.k3 luat-116-2025.d16 luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  con trai 10 tuổi chơi roblox, người lạ xưng anh xin hình không mặc áo, cháu gửi rồi, tôi run quá phải làm gì trước
luat-116-2025.d42.k3 luat-116-2025.d16 nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e luat-tre-em-2016.d6.k11
  có thằng trên mạng dụ con tui 12 tuổi gửi hình, chừ hắn đòi tiền, gọi số mô để cứu cháu
luat-116-2025.d42.k3 luat-116-2025.d16 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b
  con tôi bị dụ gửi ảnh không mặc đồ, giờ nó đòi thêm tiền
luat-116-2025.d42.k3 luat-116-2025.d16 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-tre-em-2016.d6.k11
  con gái 13 tuổi bị bạn trai dọa tung ảnh, tôi rối quá, giờ gọi số nào?
luat-116-2025.d42.k3 luat-116-2025.d42.k2
  bam nham link la tren may co quan
  bấm vô link lạ trên máy cơ quan rồi tự dưng máy chạy chậm, em sợ quá phải báo ai
  chu ky so bi mat bao ai
  email công vụ gửi virus
  link lạ "phạt nguội" em bấm mất, máy cơ quan có sao hông
  mat nick facebook lay lai
luat-116-2025.d42.k3 luat-116-2025.d42.k2 blhs-2015.d362
  mat dien thoai co nhom zalo co quan trong do phai bao voi ai
luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d14.k4 nd-330-2026.d14.k5.e
  Sáng dậy thấy facebook mình đăng bài chống phá lúc 2 giờ đêm mà tôi đang ngủ, việc đầu tiên phải làm là gì ạ?
luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-117-2025.d5.k2
  cơ quan phát điện thoại công vụ, đem cho con chơi game rồi bị nhiễm mã độc
luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-117-2025.d5.k2 blhs-2015.d362
  mail cong vu bi hack
luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-91-2025.d29.k6
  mất fb biết báo ai
  mất tài khoản facebook
luat-116-2025.d42.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e
  fanpage mặt trận bị hack
  mat nick zalo
  trang facebok của xã bị hack bán quần áo, báo công an hay báo phòng văn hoá trước
  zalo tự gửi virus
luat-116-2025.d42.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.dd
  tin nhắn rác mời đi du lịch gửi từ số của bà trưởng phòng tôi, chắc bị hack, báo bên nào trước
luat-116-2025.d42.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-91-2025.d29.k6
  bị hack facebook rồi nó đăng bài bậy, cơ quan bắt giải trình thì phải làm gì trước
  tai khoan tiktok cua xa bi bay mau
luat-116-2025.d42.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-91-2025.d29.k6 nd-330-2026.d12.k1.a
  fanpage bao tinh bi hack
luat-116-2025.d42.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-244-2026.d5.k2
  mất tài khoản fanpage ủy ban
luat-116-2025.d42.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-330-2026.d14.k3.a
  fanpage phường mất
luat-116-2025.d42.k3 luat-116-2025.d42.k2 qdtw-207-2026.nhom-4
  zalo bị đăng nhập ở máy lạ tận Campuchia, trong đó có nhóm họp chi bộ, tôi phải thông báo những ai
luat-116-2025.d42.k3 luat-116-2025.d7.k1.a luat-116-2025.d13.k2 luat-116-2025.d7.k1.b qd-423-2026.bao-tin
  Tôi là trưởng buôn, thanh niên trong buôn xem kênh FULRO, tôi báo ai, nói với tụi nó thế nào?
luat-116-2025.d42.k3 luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b
  em là thủ thư trường cấp 2, học trò vẽ bậy lên ảnh lãnh tụ rồi đăng lên mạng, em báo ai trước ạ
luat-116-2025.d42.k3 luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.b
  bị kéo vào nhóm kín nhà nước riêng
luat-116-2025.d42.k3 luat-116-2025.d7.k1.a qdtw-85-2022.tich-cuc
  cháu họ phản động
luat-116-2025.d42.k3 luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38.k2 luat-116-2025.d15.k1.dd
  Em cho con bú ở phòng chờ bị một ông quay lén, ổng đã đăng chưa thì em không biết, em báo ai trước
luat-116-2025.d42.k3 luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32
  Có người gắn camera trong phòng thay đồ nữ ở bệnh viện, phát hiện rồi phải giữ nguyên hiện trường hay tháo ra
luat-116-2025.d42.k3 luat-116-2025.d7.k2.c blds-2015.d38 luat-116-2025.d15.k1.dd blds-2015.d32
  camera trong nhà vệ sinh cơ quan thì gọi ai, giữ chứng cứ kiểu gì
luat-116-2025.d42.k3 luat-116-2025.d7.k2.c luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a
  nguoi nuoc ngoai ket ban facebook hoi chuyen co quan em, co phai bao cao khong
luat-116-2025.d42.k3 luat-116-2025.d7.k2.c nd-331-2026
  wifi khach cua co quan bi nguoi la vao xem file chia se
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  Anh em trong phòng cá độ bóng đá qua mạng, mình biết mà không báo thì có tội không?
  bi lua chuyen tien online
  bi lua chuyen tien qua mang bao cong an nao
  chuyen tien nham cho lua dao bao ngan hang hay bao cong an truoc
  chuyển khoản rồi mới biết bị lừa, lại xài máy cơ quan
  chuyển nhầm 20 triệu vào tk lừa đảo lấy lại tn
  chị em góa chồng bị thằng xưng lính Mỹ lừa 300 triệu, chị là đảng viên sợ mang tiếng không dám báo
  học trò lớp 9 mở đánh bạc trên roblox rủ cả lớp nạp tiền, mình báo công an hay báo nhà trường trước?
  mẹ em 68 tuổi bấm vào link định danh mất 200 triệu, báo công an xã hay công an tỉnh
  nhận chuyển khoản lạ 90 triệu rồi có người gọi bắt trả lại vào số khác
  thanh niên bản tôi bị lừa sang Campuchia qua mạng, gia đình hỏi cách báo
  ông tây nói gửi quà bị giữ hải quan, tôi chuyển 80 triệu, giờ xấu hổ không dám báo
  đồng bóng quay clip dạy cúng giải hạn thu tiền qua mạng thì tố với ai
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c
  ngân hàng gọi bảo tôi nợ
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e
  em vừa bị lừa 40 triệu vì tin nick giả của chỉ huy trưởng, trình báo ở công an xã hay tỉnh rứa
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d13.k3.h
  em đồng nghiệp mượn zalo mình đăng nhập rồi lừa tiền họ hàng mình, báo mô đây
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  app chiếm điện thoại
  ba tôi 82 tuổi bị nó bắt đọc mã OTP hết tiền lương hưu, công an có lấy lại giúp đc ko
  bam vao link la mat tien ngan hang
  mã QR lạ dán ở cổng ủy ban
  mất tiền vì bấm link dịch vụ công giả thì báo ai trước
  mẹ em 70 tuổi vừa đọc mã otp cho người lạ, mất 40 triệu, giờ chạy đi đâu trước
  mẹ tôi 70 tuổi người Thái bị lừa bấm link nhận quà Tết hộ nghèo, mất 4 triệu, trình báo ở đâu
  điện thoại bị chiếm quyền sau khi cài app giả dịch vụ công, phải báo ai trước
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a
  zalo giả hiệu trưởng mượn tiền giáo viên, đã chuyển 20 triệu, báo công an phường hay báo ngân hàng trước hè
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-174-2026.d93.k3.c
  chồng mất tiền vì cài app dịch vụ công giả
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c
  me em bi lua chuyen 200 trieu cho 'can bo vien kiem sat', lam gi de lay lai
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d13.k3.h
  bọn nó giả công an xã bảo cập nhật vneid mất 200 triệu, báo ở đâu có lấy lại được không
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-328-2026.d13.k2
  ma toi 70 tuoi bi goi video gia cong an du chuyen tien, gio bao cho nao
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-91-2025.d29.k6
  bị kéo vào nhóm telegram lạ
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b
  Mẹ tôi nghe thầy trên YouTube cúng giải hạn gửi hết tiền dưỡng già, trình báo sao đây
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g
  bi chen link ca do vao ten mien gov.vn
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a
  website trường bị chèn link cá độ
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c
  me toi 70 tuoi bi lua goi video gia cong an, chuyen 80 trieu, bao cong an phuong hay goi ngan hang truoc
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e
  bac toi 75 tuoi bi con an gia goi doa bat vi rua tien, bac chuyen het so tiet kiem, con cach nao khong
  co nguoi tu xung can bo thue goi cai app, me toi bam vao roi thi phai lam gi ngay
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h
  có số gọi video mặc áo công an bảo tôi dính vụ ma tuý, tôi lỡ cho xem sổ tiết kiệm, làm gì bây giờ
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.g
  con gái bị "công an" trên video bắt tự nhốt trong khách sạn, gia đình phải làm gì ngay
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d13.k3.h
  bị hack facebook nhắn mượn tiền cả cơ quan
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-331-2026 nd-330-2026.d12.k1.a
  web xã hiện cờ bạc
  website phường bị chèn quảng cáo cờ bạc
luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-to-cao
  admin nhóm kèo bóng là công chức địa chính, tôi mới biết, báo ai mà ko bị lộ tên
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d14.k4
  Con dấu đảng uỷ bị chụp trong ảnh đăng zalo, có người cắt ra làm giả, em văn thư lo quá phải làm gì trước?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a nd-328-2026.d13.k2
  trang giả mạo bệnh viện mình lấy hình bác sĩ bán thuốc xương khớp, phòng công tác xã hội phải gửi công văn cho ai
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a
  giả danh ubnd xã xin tiền ủng hộ bão lũ, xã pải báo cho ai trc
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  bị người ta lập nick giả tên mình vay tiền cả cơ quan, báo ở đâu
  nguoi ta lay anh the cong chuc cua toi lap zalo gia muon tien ba con thi bao o dau
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a
  bị người ta lập facebook giả tên mình đi vay tiền thì báo ở đâu
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-91-2025.d29.k6 blds-2015.d32
  bị người lạ lấy ảnh thẻ ngành làm avatar lừa đảo thì báo ở đâu
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-91-2025.d29.k6 nd-330-2026.d14.k3.a
  Tôi bị mạo danh trên telegram để mượn tiền cả cơ quan, việc đầu tiên phải làm là gì?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-174-2026.d96.k3.g nd-330-2026.d14.k3.a
  mạo danh nhà báo dọa đăng bài đòi tiền thì gọi ai
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd
  Tôi bị người ta lập nick giả lấy ảnh mặc đồng phục của tôi đi mượn tiền bà con, giờ báo ở đâu?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  có đứa lập nick tên tôi, ảnh tôi, đi vay tiền cả cơ quan, tôi trình báo ở đâu cho nhanh
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-328-2026.d13.k2
  nó lập nick giả lấy ảnh thẻ ngành của tôi, phải báo đơn vị trước hay báo công an trước
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-330-2026.d77
  co lang bam lay giay phep cua toi treo tren trang cua no, toi phai lam don gui ai
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d42.k2
  OTP ngân hàng lỡ đọc cho người lạ
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c
  Mẹ tôi hưu trí ngành y bị gọi video xưng công an đòi cài VNeID giả, lỡ đọc mã otp rồi làm sao bây giờ
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d42.k2 nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd
  ban be tren facebook gui link la bam vao mat tai khoan nhom co quan
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  cơ quan mình bị đăng ảnh con dấu scan lên shopee bán phôi giấy, báo công an hay báo sở trước
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k2
  Một đồng chí bị lừa cài app giả dịch vụ công, nó đọc hết danh bạ và nhóm chat cơ quan, xử lý sao cho lẹ?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c
  Có người xưng công an kêu tôi cài app VNeID, tôi cài rồi mất tiền, giờ phải làm gì trước?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-328-2026.d13.k2 luat-116-2025.d13.k3.c nd-330-2026.d10.k2
  Con dấu bệnh viện bị làm giả, có người rao giấy khám trên nhóm, bệnh viện phải trình báo thế nào
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  dấu đỏ trên giấy giả rao bán trên mạng thì báo chỗ nào
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d10.k2 nd-328-2026.d13.k2
  thấy nhóm bán giấy tờ giả có cả cán bộ xã mình ở trong, báo ai cho kín
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-328-2026.d13.k2
  Trang fanpage của xã bị kẻ xấu làm giả y chang, giờ báo cho ai trước?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd
  mã độc giấy mời
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd nd-328-2026.d13.k2
  lua dao gia danh cong an thi bao ai
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k5.e
  tài khoản zalo của ubnd phường em bị hack, nó gửi file lạ cho dân, bọn em phải báo những đâu
luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k5.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k2
  tai khoan oa cua xa bi chiem, nhan tin vay tien dan
luat-116-2025.d42.k3 luat-116-2025.d7.k2.g blds-2015.d32 blds-2015.d34 nd-174-2026.d96.k3.g
  Bị kẻ lạ gửi ảnh ghép khỏa thân bằng AI đòi 50 triệu, em là giáo viên, em sợ lắm, em phải làm sao?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c
  người ta dùng giọng AI giả ông chủ tịch xã gọi xin tiền doanh nghiệp, báo ở đâu
luat-116-2025.d42.k3 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d15.k1.e nd-328-2026.d13.k2
  bị người ta ghép mặt vô phim bậy rồi gửi khắp cơ quan, tui phải báo chỗ nào trước
luat-116-2025.d42.k3 luat-116-2025.d7.k2.g luat-116-2025.d16 nd-56-2017.d36.k3 luat-116-2025.d13.k3.h
  Con gái em học lớp 8 bị bạn ghép mặt vào ảnh khỏa thân gửi cả lớp, em phải báo ai trước?
luat-116-2025.d42.k3 luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h
  bị tống tiền bằng ảnh ghép ở khách sạn, em là phó phòng, sợ quá không dám báo
luat-116-2025.d42.k3 luat-117-2025 nd-63-2026 luat-117-2025.d5.k3
  xi tin lộ mật thì báo ai trước
luat-116-2025.d42.k3 luat-117-2025.d5.k2
  dien thoai co quan cap bi nhiem ma doc
luat-116-2025.d42.k3 luat-117-2025.d5.k4
  bạn nước ngoài gửi em đường link tải "tài liệu chính phủ rò rỉ", em lỡ tải về thì xóa hay báo công an mạng?
luat-116-2025.d42.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  Khách nước ngoài quay flycam trên rừng biên giới, kiểm lâm xử lý hay báo bộ đội?
luat-116-2025.d42.k3 luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  thấy tài liệu mật trôi trên mạng
luat-116-2025.d42.k3 luat-126-2025 nd-174-2026.d96.k3.g blds-2015.d34
  nhà báo đòi 20 triệu mới gỡ bài
luat-116-2025.d42.k3 luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  bạn trai nước ngoài quen qua mạng hỏi lịch công tác của chị, chị làm sở ngoại vụ, có phải báo không
luat-116-2025.d42.k3 luat-91-2025
  cơ quan tôi bị lộ danh sách lương kèm số tài khoản thì trong bao lâu phải báo công an
luat-116-2025.d42.k3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 nd-330-2026.d77
  cv của trường có sđt phụ huynh mà đưa lên web, báo ai gỡ dùm e vs
luat-116-2025.d42.k3 luat-91-2025.d29.k6 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h
  có người lập fb giả tên tôi, tôi là ct xã, báo ai gỡ nhanh nhất
luat-116-2025.d42.k3 luat-91-2025.d29.k6 qd-423-2026.bao-tin nd-328-2026.d13.k2 luat-116-2025.d7.k2.e
  bao cao tai khoan gia mao trang xa
luat-116-2025.d42.k3 luat-91-2025.d7.k5
  nhân viên cho thuê sim đứng tên cơ quan, tui kế toán mới phát hiện, phải làm j
luat-116-2025.d42.k3 luat-91-2025.d7.k5 luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h
  bị lộ căn cước trên mạng rồi bị người ta lấy đi vay, tôi kêu ai
luat-116-2025.d42.k3 luat-91-2025.d7.k6 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  Sao mà tui vừa nộp hồ sơ đất ở một cửa xong thì cò đất gọi tới tấp, tui nghi lộ trong đó, tố ai?
luat-116-2025.d42.k3 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  đồng nghiệp cũ nghỉ việc mang theo danh sách khách của ngân hàng thì mình báo ai
luat-116-2025.d42.k3 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c
  bên phòng giáo dục cũ có file đánh giá từng giáo viên bị tung lên drive mở, em thấy thì nên báo ai hay im
luat-116-2025.d42.k3 luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-116-2025.d7.k2.e
  Công ty bảo hiểm gọi xin bệnh án, em tưởng thật gửi rồi, giờ sao
luat-116-2025.d42.k3 nd-147-2024.d36.k1 blds-2015.d34 blhs-2015.d156.k1.a nd-174-2026.d95.k1.a
  có người lập nick ảo tố em ngoại tình với hiệu phó, gửi cho cả sở giáo dục, em muốn tìm ra người đó thì nhờ ai
luat-116-2025.d42.k3 nd-147-2024.d36.k4 luat-116-2025.d7.k2.dd
  bị add vào nhóm lạ
luat-116-2025.d42.k3 nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d nd-147-2024.d23.k3
  nick ảo chửi tôi, làm sao biết là ai
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g
  co can bo xin ket ban roi nhan tin ga tinh voi con gai toi 16 tuoi, bao len dau
  dạy online bị người lạ vô phá lớp
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g blds-2015.d34 nd-174-2026.d95.k1.a nd-330-2026.d9.k1.b
  bị đòi nợ kiểu khủng bố, nó ghép ảnh cả thủ trưởng tôi lên facebook, cơ quan tôi phải trình báo ở đâu
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g blds-2015.d38 luat-116-2025.d7.k2.c
  Bị tống tiền bằng clip chat sex, tôi là phó phòng, đi báo công an thì cơ quan có biết không?
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b blds-2015.d34
  vay tien qua app roi no goi dien chui ca co quan minh, minh bao ai
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.dd blds-2015.d34
  Bọn đòi nợ ghép ảnh hiệu trưởng lên cáo phó dù cô chẳng vay gì, phải báo cơ quan nào?
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d15.k1.e
  clip nóng tống tiền
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d16 nd-330-2026.d9.k1.b luat-tre-em-2016.d6.k11
  con gái 14 tuổi gửi ảnh cho người lạ giờ bị tống tiền, tôi là cán bộ ngại đi báo vì sợ mang tiếng
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a
  nhân viên cũ của tôi vay tiền qua app, tụi nó gọi điện ghép ảnh tôi là hiệu trưởng đăng truy nã, làm sao giờ
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a
  thợ sửa máy tính xem được hồ sơ kỷ luật trong ổ cứng ủy ban kiểm tra, giờ hắn đòi tiền
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d7.k2.dd nd-330-2026.d9.k1.b luat-116-2025.d7.k2.g
  bị gọi điện nói đã có clip nóng của anh ở hội nghị
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34
  bị ghép mặt vào ảnh nóng rồi dọa gửi cho cơ quan, giờ phải làm sao
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g blds-2015.d34
  App vay tiền nó ghép hình trưởng phòng em thành tội phạm truy nã gửi khắp cơ quan vì em nợ, em với sếp phải làm sao
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-328-2026.d13.k2 nd-330-2026.d9.k1.b
  bi tong tien hinh nhay cam bao cong an nao
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e
  đơn tố giác gửi công an xã hay công an tỉnh, vụ bị đe dọa đăng ảnh nóng
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b
  Phóng viên dọa không mua quảng cáo thì đăng bài về bãi cát lậu, xã tôi nên báo ai?
  bị nhắn tin dọa giết vì xử lý lấn chiếm vỉa hè, là cán bộ đô thị, trình báo thế nào để được bảo vệ
  email tống tiền bitcoin
  no gui anh nong doi tien, toi la can bo co nen bao co quan khong
  đòi tiền gỡ bài
  đồng chí của tôi bị gái lạ gọi video rồi tống tiền, xấu hổ không dám báo, có nên báo chi bộ không
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 blds-2015.d32
  anh trai tôi là phó chánh án, bị người quen cũ dọa tung clip nhậu nếu không xử nhẹ, khuyên ảnh trình báo ai trước
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32
  Trót gửi ảnh nhạy cảm cho người yêu cũ, giờ nó dọa gửi vào nhóm sở văn hóa, em chỉ muốn chết thôi, cứu em
  de doa tung anh nhay cam thi lam gi
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d16 luat-tre-em-2016.d6.k11
  Con gái lớp 7 bị dụ gửi ảnh rồi thằng kia đòi tiền, tôi có nên trả cho nó yên không
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k2.e
  nhà báo tự xưng đòi tiền không thì đăng bài
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e blds-2015.d38.k2
  Nguoi yeu cu cua em doa gui clip cho hieu truong, em la giao vien nen so lam, em phai lam gi bay gio
luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d77 luat-91-2025.d29.k6
  bi doa giet qua messenger thi bao o dau
luat-116-2025.d42.k3 nd-244-2026.d3.k2 luat-116-2025.d42.k2 nd-244-2026.d7.k3 nd-330-2026.d14.k5.e
  Tài khoản zalo của chủ tịch xã bị chiếm nhắn vay tiền bà con, xã cần thông báo kiểu gì?
luat-116-2025.d42.k3 nd-328-2026.d13.k2
  báo tin lừa đảo qua số nào
  thằng cháu chat với ai đó trong game rồi gửi cả ảnh sổ đỏ nhà tôi, tôi phải báo ở đâu cho kịp
  tố giác tội phạm qua vneid kèm video
  đuờng dây nóng tố lừa đảo mạng
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d13.k2
  người trong bản theo đạo Bà cô Dợ rủ rê nhau trong nhóm zalo, tôi là công an viên thì báo ai
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a
  Có người lập nick y chang chủ tịch hội nông dân đi vay tiền hội viên, báo chỗ nào nhanh nhất?
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  kẻ lạ lập fanpage giả mạo ủy ban phường mình để thu tiền, phường phải báo cho cơ quan nào xử lý
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c
  Có kẻ tự nhận cán bộ thuế gọi bắt kê khai qua link, mình báo vào số nào?
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34
  cháu tui làm CSGT bị người ta cắt ghép clip nhận tiền, ảnh không nhận, báo đơn vị hay báo cục an ninh mạng
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k2.g qd-423-2026.bao-tin luat-116-2025.d13.k3.h
  video ghép giọng chủ tịch xã chửi dân bằng AI thì báo ở đâu
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-91-2025.d29.k6 nd-328-2026.d22 blds-2015.d34
  gửi đơn lên facebook mà nó không gỡ
luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-91-2025.d29.k6 qd-423-2026.bao-tin nd-328-2026.d13.k3
  trang giả mạo sở giáo dục tuyển gv thì báo cho ai nhanh nhất
luat-116-2025.d42.k3 nd-328-2026.d13.k2 nd-328-2026.d17
  tố giác tội phạm mạng gọi số nào
luat-116-2025.d42.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3 luat-91-2025.d29.k6
  tà đạo trên mạng báo ở đâu
luat-116-2025.d42.k3 nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d7.k1.a
  nguoi nha o nuoc ngoai dang bai chong nha nuoc minh co phai bao cao khong
luat-116-2025.d42.k3 nd-328-2026.d13.k3 qdtw-08-2018.neu-guong
  anh bạn cùng phòng hay bình luận mỉa mai lãnh đạo tỉnh bằng nick phụ, tôi biết mà không báo thì có tội gì không
luat-116-2025.d42.k3 nd-328-2026.d13.k3 qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qd-423-2026.bao-tin
  thấy đồng nghiệp đăng sai mà làm ngơ có bị vạ lây?
luat-116-2025.d42.k3 nd-328-2026.d13.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a qd-423-2026.bao-tin
  em họ bên Úc hay gửi clip phản động vào nhóm gia đình, mình không xem có sao không
luat-116-2025.d42.k3 nd-328-2026.d13.k3 qdtw-85-2022.dieu-tranh qd-423-2026.bao-tin nd-328-2026.d22
  tự dưng bị kéo vào nhóm telegram toàn nói xấu chế độ, thoát ra rồi có cần báo cơ quan nữa không
luat-116-2025.d42.k3 nd-329-2026 nd-333-2026 nd-331-2026
  ứng cứu sự cố mạng gọi ai
luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd
  đứa con nuôi 16 tuổi bán acc game bị lừa, cha là dân quân, báo công an xã hay báo ai
luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  pháo lậu rao trong hội nhóm xe khách, mình báo thì có được giấu tên ko?
luat-116-2025.d42.k3 nd-330-2026.d12.k1.a
  trang web xã bị hack thành web cá độ, dân chụp đăng cười
luat-116-2025.d42.k3 nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d77
  Chị cùng khoa cứ rủ vô đa cấp trong nhóm, trưởng khoa im re, vậy có ai xử không
luat-116-2025.d42.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.b
  tuyên truyền đạo lạ trong nhóm phụ huynh
luat-116-2025.d42.k3 nd-330-2026.d12.k1.a nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-330-2026.d10.k3
  mình là admin nhóm mua bán, kick thành viên bán pháo thì có cần báo công an ko
luat-116-2025.d42.k3 nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-116-2025.d7.k2.dd
  website xã bị chèn cờ bạc
luat-116-2025.d42.k3 nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d15.k1.e
  trang web truong bi hack chen sex
luat-116-2025.d42.k3 nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c
  Lừa đảo giả danh phòng nội vụ mời mua tài liệu tập huấn, tôi lỡ chuyển khoản công quỹ rồi, làm sao?
luat-116-2025.d42.k3 nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  làm chi khi nhận cuộc gọi xưng là công an kêu cài VNeID mức 2
luat-116-2025.d42.k3 nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-328-2026.d13.k2
  lừa đảo giả công an yêu cầu cài app VNeID báo ở đâu
luat-116-2025.d42.k3 nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  có ng tự xưng vụ tổ chức cán bộ nt mời e bổ sug lý lịch qua link, e bấm vào rồi
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e
  bi hack trang xa
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-116-2025.d42.k2
  lấy lại facebook bị hack
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h
  bi hack facebook nhan tin vay tien dong nghiep
  nick zalo bị hack đi mượn tiền khắp phòng
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k2
  nick zalo cua bi thu chi bo bi hack nhan tin muon tien dang vien
  tk facebook bị cướp, nó nhắn mượn tiền đồng đội
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k2 luat-116-2025.d13.k3.h
  bị hack zalo mượn tiền cả cơ quan
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k2 luat-116-2025.d7.k2.e
  chồng em bị hack zalo, nó nhắn vay tiền cả cơ quan, giờ báo ai trước
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k2
  bị hack facebook, nó nhắn tin mượn tiền hết đồng nghiệp
luat-116-2025.d42.k3 nd-330-2026.d14.k5.e nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  hack fanpage của xã
luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.i
  bơi chải xã mình thua, thanh niên hai làng hẹn đánh nhau trên mạng, bí thư chi đoàn làm sao
luat-116-2025.d42.k3 nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g
  anh trai tui làm kiểm lâm, bị lâm tặc lên mạng dọa giết, báo ai trước
  kiểm lâm địa bàn bị lâm tặc dọa giết qua mesenger thì báo ai trước
luat-116-2025.d42.k3 nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g blds-2015.d38 nd-330-2026.d13.k1.a
  người yêu cũ dọa tung ảnh nóng, em là giáo viên mầm non, sợ mất việc lắm, em phải làm gì trước
luat-116-2025.d42.k3 nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g nd-330-2026.d77
  Bệnh nhân nhắn tin đòi xử tôi vì con họ mất, tôi sợ quá, báo công an nào
luat-116-2025.d42.k3 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  cháu em bị bạn đặt biệt danh "con mọi" trên lớp online, cô cũng cười theo, phản ánh ở chỗ mô?
luat-116-2025.d42.k3 nd-331-2026
  Sáng nay mở máy thấy toàn bộ hồ sơ đất bị khóa, đòi bitcoin, em rút mạng rồi, bước tiếp là gì?
  Vào trang của xã lại hiện link nhà cái, em không rành máy, gọi ai bây giờ?
  báo sự cố an ninh mạng trong 24h?
  cổng thông tin bị hack thì báo cơ qaun nào
  hom qua loa xa bi chen song la, phat tieng nuoc ngoai, bao cho co quan nao
  lỡ bấm link lạ trên máy cơ quan rồi giấu luôn, có bị kỷ luật hông
  ma doc tren may uy ban
  may tinh co quan bi nhiem ma doc doi tien chuoc
  virus mã hóa dữ liệu xã đòi tiền
luat-116-2025.d42.k3 nd-331-2026 luat-116-2025.d42.k2
  trang phường bị hack
luat-116-2025.d42.k3 nd-331-2026 luat-116-2025.d7.k2.dd
  trang web xã bị hack chèn cờ bạc
luat-116-2025.d42.k3 nd-331-2026 nd-333-2026
  Sáng nay mở máy lên toàn chữ đòi tiền bitcoin, phòng em chưa báo ai, phải báo trong mấy tiếng?
  sự cố mạng báo ai, mấy tiếng
  web xa em bam vao ra toan co bac, ben cong nghe noi cho, em lam gi truoc cho dung quy dinh
luat-116-2025.d42.k3 nd-56-2017.d36.k3 luat-91-2025.d29.k6 nd-56-2017.d36 luat-116-2025.d16
  con tui bị bạn quay clip đánh hội đồng đăng lên tiktok, tui phải báo ai trước
luat-116-2025.d42.k3 qd-423-2026.bao-tin blds-2015.d34 nd-328-2026.d13.k2 luat-116-2025.d13.k3.h
  có nick ảo gắn tên tôi vào bài phản động
luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-116-2025.d42.k2 luat-116-2025.d14.k4
  trang fanpage của sở mình bị hack đăng phim bậy, việc đầu tiên phải làm là gì
luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a
  Người ta lập nick giả tên bí thư đảng uỷ xã đi mượn tiền, mình báo cho ai trước?
luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k2 nd-330-2026.d77 nd-330-2026.d10.k2
  Thấy có page bán thuốc phá thai chui cho học sinh, tố giác ở đâu cho lẹ
luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3
  bị thêm vào nhóm lạ nói xấu nhà nước mà không hay biết, chừ tui thoát ra là xong chưa?
luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-91-2025.d29.k6
  Thấy trên mạng rao bán trứng với mang thai hộ, báo ai vậy mấy anh chị
luat-116-2025.d42.k3 qdtw-207-2026.nhom-1 qdtw-207-2026
  gia đình có người theo tà đạo trên zoom, chồng là trung úy
luat-116-2025.d42.k3 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.i nd-174-2026.d95.k1.b
  nhóm "thờ mẹ gì đó" rủ vợ em học đạo qua mạng, em là công an thì phải báo với đơn vị không
luat-116-2025.d42.k3 qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 nd-356-2025.d4.k1
  Link google sheet danh sách đảng viên ai cũng mở được, mình phát hiện thì báo ai
luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-147-2024.d36.k4
  tự dưng bị thêm vô nhóm telegram chống phá, thoát ra rồi có sao hông
luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 nd-328-2026.d3.k3
  bi add vao nhom phan dong co bi gi khong
luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh nd-328-2026.d13.k3 qd-423-2026.bao-tin
  nhan duoc mail phan dong vao hop thu co quan
luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d3.k3
  người ta tag tên tôi vô bài chống phá, tôi không biết gì hết
luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh qd-423-2026.bao-tin nd-328-2026.d13.k3 luat-116-2025.d7.k1.a
  bị thêm vào nhóm telegram lạ toàn nói xấu nhà nước, thoát ra là xong hay phải báo
luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh qd-423-2026.bao-tin nd-328-2026.d13.k3 qdtw-207-2026.nhom-1
  Không hiểu sao tôi bị add vào nhóm telegram toàn nói xấu nhà nước, thoát ra là xong hay phải báo cáo?
luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  đang ở nước ngoài học thạc sĩ, tham gia nhóm chat có người chống đối, đảng viên như em nên rời nhóm hay báo cáo
luat-116-2025.d44 luat-116-2025
  luat an ninh mang moi co hieu luc khi nao
  luật an ninh mạng 2025 có hiệu lực ngày nào
luat-116-2025.d44 luat-116-2025.d7.k1.d luat-116-2025.d7 luat-116-2025
  luật an ninh mạng mới có thay luật 2018 không, điều nào nói về tin giả
luat-116-2025.d7 luat-116-2025.d13 nd-328-2026.d3.k1 luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d
  Chia sẻ sự thật mà vẫn bị nói lợi dụng quyền tự do dân chủ, rốt cuộc ranh giới nằm ở đâu vậy?
luat-116-2025.d7.k1.a luat-116-2025.d13.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k2.i luat-116-2025.d7.k1.b
  bà con hỏi tôi là già làng có người trên mạng kêu gọi qua biên giới lập nước riêng thì bảo con cháu thế nào
luat-116-2025.d7.k1.a luat-116-2025.d13.k2 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k1.b
  đồn phá nhà thờ
luat-116-2025.d7.k1.a luat-116-2025.d13.k2 nd-328-2026.d3.k3 luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b
  chia sẻ bài về nhà nước Mông
luat-116-2025.d7.k1.a luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b
  chia rẽ dân tộc
luat-116-2025.d7.k1.a luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a
  đăng bài bảo người Kinh lên cướp đất của người Thái
luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-330-2026.d9.k2.b nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  noi xau liet si
luat-116-2025.d7.k1.a nd-328-2026.d3.k3 luat-116-2025.d14.k4
  chồng tôi sĩ quan mà tôi lỡ chia sẻ bài của bọn phản động, đơn vị anh ấy có biết và có làm gì không
luat-116-2025.d7.k1.a nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung
  đốt cờ nước khác
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b
  bình luận xúc phạm Bác
  treo cờ tổ quốc ngược rồi bị chụp đăng mạng
  xuc pham Bac Ho tren mang toi gi
  xuc pham lanh tu
  xé ảnh Bác Hồ
  xúc phạm bác hồ trên mạng
  đốt cờ
  đốt cờ quay clip
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b blds-2015.d34 nd-174-2026.d95.k1.a
  bia mộ liệt sĩ nhà tôi bị đem ra làm trò cười trên tiktok
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  anh che co to
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-116-2025.d42.k3 qd-423-2026.bao-tin
  mấy đứa nhỏ trong xóm chế lời quốc ca đăng tiktok, tui là trưởng ấp có cần báo không
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-80-2025.d13 nd-234-2026.d8.k1
  chào cờ sáng thứ hai có em nhân viên đứng quay tiktok nhép miệng quốc ca, tôi chánh văn phòng nhắc bằng quy định nào
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b nd-330-2026.d14.k3.a
  dùng hình quốc huy trên trang cá nhân có được không?
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  bia loi bac ho
  bịa chuyện Bác Hồ
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b qdtw-207-2026.nhom-3
  bôi xấu lãnh tụ
luat-116-2025.d7.k1.a nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a
  kỳ thị dân tộc
luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3
  tờ rơi chống phá nhặt được
luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-207-2026.nhom-3 nd-328-2026.d3.k3
  bạn bè bên mỹ gửi bài chống phá
luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  xem clip của mấy ông phản động bên Mỹ cho biết thôi không share có tội không
luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a nd-330-2026.d9.k2.b nd-330-2026.d9.k1.d
  xuyên tạc Nguyễn Huệ
luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-3 nd-174-2026.d95.k1.d
  công chức dịch phim có phụ đề xuyên tạc
luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k1.d luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b
  lịch sử xuyên tạc
luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k1.d qdtw-207-2026.nhom-3
  suyên tạc lịch sử
luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  xúc phạm nhà sư
luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung
  noi xau dao
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  nói xấu đạo phật trên mạng
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d13.k3.d blds-2015.d34
  khách gọi em là "đồ mọi" ngay trên livestream, em người Ba Na, luật có phạt câu đó không?
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d42.k3 qd-423-2026.quy-tac-chung
  cán bộ nói tôn giáo nhà khác là tà đạo trên mạng thì báo ban nào
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  đùa về người dân tộc thiểu số trên tiktok có thành tội không
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-80-2025.d13 blds-2015.d34
  sếp gọi chị H'Mông phòng em là "mọi", nói đùa trong nhóm zalo, chị ấy khóc, em muốn bênh thì căn cứ đâu
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  chế giễu tôn giáo
luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  kỳ thị người dân tộc trong bình luận
luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a
  phân biệt bắc nam
luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d9.k2.c
  em là người chuyển giới làm ở phòng văn hóa, bị đồng nghiệp lôi ra giễu trong nhóm, quy tắc ứng xử có bảo vệ em
luat-116-2025.d7.k1.c blds-2015.d32 nd-174-2026.d95.k1.a blds-2015.d34 nd-330-2026.d11.k2.a
  nghi một thằng ăn trộm chó mà chưa chắc, tôi đưa mặt nó lên nhóm làng thì rủi ro gì
luat-116-2025.d7.k1.c blds-2015.d34 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  bêu người nợ
luat-116-2025.d7.k1.c blds-2015.d34 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k1.a
  sư trụ trì bị bóc phốt có vợ
luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d156 blhs-2015.d155.k1 nd-174-2026.d95.k1.a
  Tôi lên mạng gọi ông hàng xóm là thằng lừa đảo, ông ấy dọa kiện, tôi có thua không?
luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d156 luat-116-2025.d13.k3.e luat-116-2025.d7.k2.c
  đăng đơn tố cáo lên mạng trước khi có kết luận
luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d156 luat-116-2025.d13.k3.g blhs-2015.d156.k1.a
  bị vu khống nhận hối lộ
luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a
  bóc thầy giấu tên
luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em chỉ viết "có người làm cán bộ mà ăn cắp gà" thôi, bà phó thôn nhận là chửi bà ấy, thế ai sai ạ
luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d38
  bạn trai cũ tag tên cơ quan em vào bài bóc phốt
luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13
  đồng nghiệp cùng phòng viết stt bóng gió "con giáp thứ 13" ai cũng biết là nói tôi
luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.dd blhs-2015.d156
  cán bộ nghỉ hưu viết hồi ký nói xấu thủ trưởng cũ
luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.e luat-116-2025.d13.k3.d blhs-2015.d156.k1.a
  bài viết đúng sự thật nhưng bị bảo là bôi nhọ
luat-116-2025.d7.k1.c blds-2015.d34 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d13.k3.e
  nhân viên điện lực chụp đồng hồ nhà người ta bêu lên nhóm là ăn cắp điện
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d7.k2.e
  bang gia bi to
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d11.k2.a
  cô nuôi bị đổ oan bỏ thuốc chuột vào cơm, cả huyện truyền nhau
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd blhs-2015.d156
  bị ghép tin nhắn
  tranh chấp ranh đất bị gọi là cướp đất trên mạng
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e
  cán bộ xóm ăn chặn quà lũ, tui có clip, đăng lên mạng hay nộp cho ai thì hơn
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a luat-91-2025.d16 nd-328-2026.d13.k2
  bang cap gia bi nguoi ta dua len mang dung luc bo nhiem
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  phụ huynh thu tiền mua tivi bị bóc
luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.e
  đồn tôi vỡ hụi, bà con kéo tới nhà, người tung tin là cán bộ hội phụ nữ
luat-116-2025.d7.k1.c blds-2015.d38.k2 nd-174-2026.d95.k1.a blds-2015.d34 luat-80-2025.d14.phat-ngon
  đồng nghiệp tôi ly hôn rồi mang chuyện con dấu giả của chồng cũ lên mạng, phòng tôi bị vạ lây
luat-116-2025.d7.k1.c blhs-2015.d156 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.e blhs-2015.d156.k2.e
  video vu khống
luat-116-2025.d7.k1.c blhs-2015.d156 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.g luat-116-2025.d13.k3.e
  vu khống bắt cóc
luat-116-2025.d7.k1.c blhs-2015.d156 nd-174-2026.d95.k1.a qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.g
  to cao thuong binh gia tren facebook
luat-116-2025.d7.k1.c blhs-2015.d156.k1.a blhs-2015.d156 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a
  nói "con ông cháu cha" về người mới được bổ nhiệm có phải vu khống?
luat-116-2025.d7.k1.c blhs-2015.d156.k1.a nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.e
  bí thư xã tôi xây nhà 5 tầng, tôi chụp đăng hỏi tiền ở đâu ra, vậy tôi có bị tội vu khống không
luat-116-2025.d7.k1.c blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a
  tôi muốn tố ông chủ tịch hội nông dân ăn tiền bò giống, quay video để trên mạng hay gởi đơn, cách mô an toàn
luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a qdtw-207-2026.nhom-to-cao
  to dn xai bang gia
luat-116-2025.d7.k1.c blhs-2015.d156.k1.b qdtw-207-2026.nhom-to-cao blds-2015.d34 nd-174-2026.d95.k1.a
  phát hiện hiệu phó xài bằng giả, đăng lên mạng hay gửi đơn?
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a blds-2015.d34 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  tôi làm văn hóa xã, người ta quay cảnh lễ hội phản cảm rồi gán chữ "quan xã đồng lõa", báo ai bây giờ
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  làm thơ châm biếm nạn phong bì đăng báo tường rồi chụp lên mạng thì có dính gì không ạ
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a luat-116-2025.d13.k3.d nd-328-2026.d3.k1 nd-174-2026.d95.k1.a
  phân biệt phê bình với nói xấu trên mạng
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  bụi xi măg Hoàng Mai làm con e ho, kêu lên mạg đc k
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  boc phot truong mam non
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.b
  bốc phốt hãng thuốc
  danh gia 1 sao tiem sua xe
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  xa lu khong bao, toi viet thuy dien giet nguoi thi co sao khong
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-91-2025.d16
  viết tắt tên người ta
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  chửi đổng mà có người nhột
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blds-2015.d38.k3 nd-174-2026.d95.k1.a luat-80-2025.d13
  Nhóm "hội chị em phòng 203" chỉ có bốn người mà ảnh chụp vẫn đến tay giám đốc, bọn tôi nói chơi thôi có bị kỷ luật?
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1
  nhom zalo phu huynh chui co giao suot dem, co giao nen thoat nhom hay chup lai nop truong
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e
  Tối qua nhậu xỉn tui lên live chửi ông chủ tịch huyện, sáng dậy xóa liền, giờ có bị kêu lên không?
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.dd
  nói xấu ứng viên trước ngày bầu
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 luat-129-2025.d10
  nói xấu đồng nghiệp trong nhóm kín 5 người
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  thay giao cu cua toi bi boi nho, toi len tieng benh vuc co sao khong
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  con ông cháu cha
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a nd-282-2025.xuyen-tac blhs-2015.d156
  cắt ghép đoạn chat
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.g blhs-2015.d156.k1.b nd-174-2026.d95.k1.a qdtw-207-2026.nhom-to-cao
  đăng bài tố cáo sếp tham nhũng lên fb trước khi gửi đơn có vi phạm gì ko
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a blhs-2015.d156 qdtw-207-2026.nhom-to-cao
  đăng đơn tố cáo lên facebook
luat-116-2025.d7.k1.c luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a blhs-2015.d156.k1.b blhs-2015.d156
  tố cáo trên fb thay vì gửi đơn
luat-116-2025.d7.k1.c luat-116-2025.d42.k3 qd-423-2026.kiem-chung
  cán bộ hưu trí bị lừa góp vốn sàn tiền ảo, có nên kể lên mạng để cảnh báo hay im vì xấu hổ
luat-116-2025.d7.k1.c luat-80-2025.d14.phat-ngon
  người đang bị điều tra kêu oan trên facebook có làm nặng thêm không
luat-116-2025.d7.k1.c nd-147-2024.d36.k1 nd-328-2026.d9 luat-116-2025.d42.k3 nd-330-2026.d11.k3
  Trang confession trường cấp 3 chỗ tôi bịa chuyện cô với thầy, tìm ra admin bằng cách nào?
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 blds-2015.d32 blhs-2015.d156
  làng tôi bị đồn có người bắt cóc trẻ con, họ lấy ảnh chồng tôi đăng là thủ phạm
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d156 luat-116-2025.d13.k3.a
  thanh tra đang làm việc mà có người đăng "sắp bắt cả lò"
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d156.k1.a luat-116-2025.d13.k3.d
  chó nhà ông trưởng ấp cắn tôi, tôi đăng lên face thì ổng hăm kiện, tôi có quyền nói ko?
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d156.k1.a luat-116-2025.d13.k3.e
  đồn sếp bồ bịch
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.e luat-116-2025.d13.k3.g
  tin don truong phong an hoi lo
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.g blhs-2015.d156.k1.b
  bà con em đòi đăng nguyên lá đơn tố cáo ông trưởng ấp lên facebook cho nhanh, can sao cho bả hiểu
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-129-2025.d10 nd-330-2026.d9.k2.dd
  tôi gửi đơn tố cáo hiệu trưởng mãi không ai trả lời nên định đăng lên mạng cho dân biết, có nên ko
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a
  bịa chuyện chạy án
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156.k2.dd nd-330-2026.d9.k2.dd blds-2015.d34
  Anh tôi bị csgt phạt oan, tôi viết lên mạng có nêu tên tổ công tác được không
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a blds-2015.d34 blhs-2015.d156
  giải bóng chuyền ngành bị tố gian lận tuổi
  hội trưởng hội phụ huynh tố trường lạm thu bằng clip, trường dọa kiện, chị ấy hỏi em mà em không biết trả lời
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a blds-2015.d34 nd-330-2026.d12.k1.a
  bóc phốt quản trị
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.b
  nhac ten quan pho ban thiu
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d11.k2.a
  gọi nghi can là kẻ giết người khi tòa chưa xử
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d12.k1.a
  ẩn danh trên group confession trường bóc phốt thầy giáo
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd blds-2015.d34
  bôi nhọ cán bộ
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.e
  nói xấu ứng cử viên
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-80-2025.d13 qdtw-207-2026.nhom-to-cao
  bóc phốt sếp
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd luat-116-2025.d13.k3.a luat-116-2025.d13.k3.d
  Chồng tôi là công an xã, tôi bán hàng online livestream nói xấu đối thủ thì chồng có bị gì không?
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.g qdtw-207-2026.nhom-to-cao
  bằng giả lãnh đạo
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.dd
  đồn lãnh đạo chết
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.dd
  doan tuoi lanh dao roi ban cai chuc
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-328-2026.d3.k3 blds-2015.d34 nd-330-2026.d11.k2.a
  viết thuê bài xấu
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a blds-2015.d34 blhs-2015.d156
  đồn sếp bị bắt
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 blds-2015.d34
  hoc sinh tu tu tin don do thay mang
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-328-2026.d3.k3
  Lan truyền tin ông nọ sắp bị bắt
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung
  Tôi gửi đơn cả năm không ai trả lời, giờ đăng lên facebook cho dư luận biết có được không?
  đưa lên mạng chuyện ăn chặn tiền hỗ trợ lũ
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b
  tôi tố cáo chủ tịch xã ăn chặn gạo cứu đói, đăng luôn phây có được không hay phải gửi đơn
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d qdtw-207-2026.nhom-to-cao
  thách tố nhau livestream
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung
  bi can tai ngoai len mang keu oan
luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong luat-116-2025.d42.k2
  Bảy mươi tư tuổi rồi, tôi vạch chuyện bất công thời còn làm ở nông trường lên mạng thì còn ai kỷ luật được tôi nữa?
luat-116-2025.d7.k1.c nd-282-2025.d39 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d13.k1.a
  chồng là đại uý bạo hành mà đơn vị bao che, tôi đăng lên mạng thì ai bị phạt
luat-116-2025.d7.k1.c nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung blhs-2015.d156.k1.a
  luận án tiến sĩ của lãnh đạo bị tố đạo văn, mình share
luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d156
  Ba má con tui đăng lên fb nói cô đánh con, chưa có bằng chứng thì có bị cô kiện không?
luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a qdtw-207-2026.nhom-to-cao nd-174-2026.d95.k1.a blhs-2015.d156
  quay thư tố cáo của mình rồi đăng lên, chưa ai kết luận
luat-116-2025.d7.k1.c qd-423-2026.kiem-chung luat-91-2025.d32 nd-356-2025.d3
  thấy xe công đậu trước quán nhậu, tôi chụp đăng lên được không hay phải gửi đơn
luat-116-2025.d7.k1.c qdtw-207-2026.nhom-1 luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a
  ông già tôi cựu chiến binh hay làm thơ đả kích tham nhũng đăng lên zalo câu lạc bộ, có gì đáng ngại
luat-116-2025.d7.k1.c qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd
  phản biện khác gì nói xấu
luat-116-2025.d7.k1.c qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.g blhs-2015.d156.k1.b luat-116-2025.d7.k2.c
  tố cáo bằng clip
luat-116-2025.d7.k1.c qdtw-207-2026.nhom-to-cao qd-423-2026.kiem-chung luat-91-2025.d32 blds-2015.d32
  an gian vat tu lam duong thon, dan quay duoc, toi la giam sat cong dong co duoc dang
luat-116-2025.d7.k1.d luat-116-2025.d13.k3.a luat-116-2025.d13.k3.b nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  bốc phốt ngân hàng
luat-116-2025.d7.k1.d luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a
  Khách ăn xong đăng bài chê quán tôi bẩn trong khi không bẩn thì gọi là gì, bắt đính chính được không?
luat-116-2025.d7.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d10.k1 nd-330-2026.d11.k2.a
  phím kèo coin trong nhóm cbcc, thua lỗ họ bắt đền
luat-116-2025.d7.k1.d luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c nd-174-2026.d96.k3.n
  trạm bơm thủy nông báo lịch xả nước giả
luat-116-2025.d7.k1.d luat-116-2025.d7.k2.i luat-91-2025.d32
  đt chốt csgt
luat-116-2025.d7.k1.d luat-116-2025.d7.k2.i nd-330-2026.d12.k1.a
  nhom bao chot giao thong tren zalo co bi phat khong vay may anh
luat-116-2025.d7.k1.d luat-126-2025.d31.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blhs-2015.d361
  dang bai len mang ve an dang xu
luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-330-2026.d11.k2.a
  sáp nhập xã: đăng tên xã mới khi chưa có nghị quyết
luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  bịa số liệu
luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c qdtw-207-2026.nhom-mang
  cáo phó cán bộ cấp cao đăng sớm
  đưa tin tang lễ cán bộ cấp cao trước khi có thông cáo
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  tung tin ma ám trừơng học
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  tin đồn mở đường
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.a nd-328-2026.d3.k1
  tin đồn trường có ma
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-56-2017.d36
  tung tin mất tích trẻ em sai
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c
  dang tin gia
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd nd-328-2026.d3.k3
  tin đồn lãnh đạo bệnh
luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd
  ai tung tên xã mới khi chưa có nghị quyết sáp nhập thì bị sao?
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a
  tin don giam doc ngan hang bo tron
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d9.k2.d
  bắt cóc lấy nội tạng
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9
  Tin nhắn rủ rút tiền khỏi ngân hàng, em chỉ chuyển tiếp cho má em thôi, vậy có bị phạt không?
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d11.k1.a
  em lỡ làm clip nói ma ám trường học, giờ học sinh sợ không dám đi học, em là tổng phụ trách
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  bịa tin mất tích
  chị hàng xóm đăng tin có người bắt cóc trẻ ở cổng trường, cả xã hoảng, hoá ra ông bán kẹo kéo
  share tin lu lut sai
  tin đồn bắt cóc
  tin đồn rút tiền nhà băng
  tin đồn vỡ đập trong nhóm zalo thôn
  tung tin dich benh tren zalo lang
  đồn ngân hàng sập
  đồn sắp đổi tiền
  đồn đổi tiền mới
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  cá nục nhiễm độc
  tin bắt cóc trẻ
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang
  Giao dịch viên ngân hàng nhà nước là đảng viên lỡ nhắn nhóm gia đình bảo rút tiền gấp, tin lan khắp thị xã, tội gì?
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a
  tin gia vo dap
  tin giả vỡ đê mùa lũ
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  bịa tin cấm chợ
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  đồn thiếu xăng
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-328-2026.d3.k2
  noi vang sap sap de mua vao co bi coi la tung tin don khong
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  đồn vỡ đê
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k1 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  tem phiếu quay lại
  đoán ngày động đất
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k1 nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a
  tin bão giả
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-328-2026.d9
  nhóm hưu trí truyền tin ngân hàng X sắp sập, tôi gửi tiếp cho con, giờ công an hỏi thì khai sao?
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  tin dich benh chua cong bo
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  dan keu rut tien o scb
  tin đồn tăng xăng
  đồn giá lúa
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a
  tung tin đồn ngân hàng sắp phá sản
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k1
  hôm lũ em nghe nói hồ sắp xả nên đăng báo bà con chạy, hóa ra không xả, giờ bị mời
  tin đồn đóng cửa ngân hàng
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  Mình chỉ nhắn "nghe nói bank X sắp sập rút lẹ" cho chị em trong khoa thôi, sao bị mời làm việc
  doi thoi gia xang
  nghe đồn ngân hàng kia sắp sập, em báo bà con rút tiền giùm thôi, có phải tung tin không
  nói quá về giá lúa, tin đồn doanh nghiệp ngưng mua
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  câu like tin bão
  don thieu gao
  tin giả dịch tả
  tin đồn động đất
  tung tin dịch tả lợn
  tích trữ gạo tin giả
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d13.k3 nd-328-2026.d13.k2
  em ở quỹ tín dụng nhân dân, có người đồn quỹ vỡ nợ trên zalo, dân kéo đến rút
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-174-2026.d95.k1.a
  tin đồn đóng cửa chợ
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-330-2026.d9.k2.d
  tin đồn đổi tiền
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k1 qd-423-2026.kiem-chung
  tin đồn ngân hàng phá sản
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k3 luat-116-2025.d7.k2.i
  ru nhau di rut tien vi doc tren mang
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  Nhân viên quỹ tín dụng xã gửi tin "sắp vỡ quỹ" cho mẹ rồi mẹ gửi cả xóm, giờ tính sao
  nghe người ta kháo nhau hồ chứa sắp vỡ, tui chia sẻ để bà con chạy, giờ công an mời lên, có bị phạt hôn?
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d10.k1
  thổi giá đất
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a
  cô bạn nhắn nhóm chợ là ngân hàng sắp phá sản, mọi người đi rút tiền rần rần, cổ bị tội gì
  nghe nói đổi tiền mới, ra rút hết ngân hàng, người tung tin đó bị tội gì
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.a nd-330-2026.d9.k2.d nd-328-2026.d3.k1
  tin don chien tranh sap no ra, dan di mua gao tich tru
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  tin hịt về vụ nổ súng
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  tin ngân hàng vỡ
  tin đồn vỡ đập
  tung tin dịch tả lợn châu phi
  đồn dịch bạch hầu
  đồn giá xăng
  đồn đổi tiền
  động đất tin đồn
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d9.k1.b nd-328-2026.d3.k1
  noi dua co bom o hoi truong
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  tung tin sáp nhật tỉnh
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-330-2026.d11.k2.a
  động đất tin đồn sắp có lớn hơn ở Kon Tum
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  đưa số người chết trong lũ trước khi tỉnh công bố
luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  tung tin sát nhập xã trước khi công bố
luat-116-2025.d7.k1.d nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c nd-328-2026.d3.k1
  Có ổ dịch tả lợn ở thôn, tôi là thú y viên báo nhóm bà con trước cho kịp, chủ tịch bảo tôi lộ số liệu, ai đúng?
luat-116-2025.d7.k1.d nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d13.k3.a nd-174-2026.d95.k2.c
  quỹ tín dụng xã bị đồn mất khả năng chi trả, tôi là giám đốc, làm sao dập tin
luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  mưa lũ về em quay cảnh nhà dân trôi rồi đăng, xã nói em gây hoang mang, em chỉ muốn kêu cứu thôi mà
luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  cây xăng hết xăng, em chụp hình đăng thiệt chứ đâu có bịa mà bị kêu gây hoang mang
luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  quay cảnh sạt lở đèo Khánh Lê đăng trước khi huyện thông báo, có bị coi là tung tin không
luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-174-2026.d95.k2.c luat-80-2025.d14.phat-ngon nd-328-2026.d3.k1
  vô bình luận 'sáp nhập rồi mất việc hết' có bị quy là hoang mang dư luận không
luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  Đồn ngân hàng sắp sập, mẹ tôi nghe theo rồi nhắn cả họ đi rút tiền, mẹ 70 tuổi có bị phạt không?
luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  hàng xóm bảo ngân hàng sắp sập, em lỡ nhắn lại nhóm gia đình, vậy là tung tin chưa
luat-116-2025.d7.k1.d nd-330-2026.d10.k1 qdtw-207-2026.nhom-mang nd-330-2026.d11.k2.a luat-116-2025.d7.k2.dd
  bí thư chi bộ thổi giá lan đột biến qua mạng
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a luat-116-2025.d7.k2.dd
  chơi chứng khoán phím hàng
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a luat-126-2025.d31.k2 luat-116-2025.d15.k1.d nd-174-2026.d95.k1.a
  quán bún bị tố có giòi, tôi là nhân viên an toàn thực phẩm lỡ đăng hình lúc chưa có kết luận
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.dd
  cắt điện luân phiên tin đồn
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c qd-423-2026.kiem-chung
  đăng tin sắp tăng giá xăng
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  cò đất tung tin quy hoạch
  người có chức sắc trong làng nói sai về nước sạch, dân chạy đi mua nước, ai chịu
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  dịch tả lợn đăng tin xã có dịch khi thú y chưa công bố
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  đồn ngân hàng sắp sập nên bà con ra rút tiền, tôi chỉ chuyển tiếp cho chị gái thôi
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  tự dự báo bão
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon
  dich sot xuat huyet dang so ca mac
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  tin đồn ngân hàng sắp phá sản mình chỉ hỏi lại trong nhóm có bị phạt không
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2 nd-174-2026.d95.k1.a
  bac si noi vac xin gay tu ky tren podcast
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  động đất do thủy điện tôi đoán rồi viết lên
luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d10.k1 nd-174-2026.d95.k2.c
  phím hàng cổ phiếu
luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  nguoi nha lam ngan hang nha nuoc noi lai suat sap tang, minh dang lai co bi gi ko
luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-174-2026.d95.k2.c
  xuyên tạc kết quả bầu cử trên mạng
luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-328-2026.d3.k2
  lũ về, tôi kêu cứu trên facebook nói xã bỏ dân, giờ xã mời lên
luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  kien nghi chat cay co thu len mang
luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d11.k2.a
  đồn tên xã mới
luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon
  up video lu cuon truoc khi xa thong bao
luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  ngộ độc đám cưới cả xóm, y tế xã dặn chớ đăng, tui đăng để bà con khỏi ăn thì tội gì
luat-116-2025.d7.k1.d qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc nd-244-2026.d7.k3 nd-330-2026.d11.k2.a
  Đài truyền thanh xã đọc nhầm tin đồn ma túy bỏ trong bánh kẹo, giờ đính chính ra sao?
luat-116-2025.d7.k2.b blhs-2015.d155.k2.d blhs-2015.d156.k2.dd nd-330-2026.d15.k1.g luat-116-2025.d7.k1.d
  chống người thi hành công vụ bằng livestream
luat-116-2025.d7.k2.b luat-116-2025.d7.k1.d nd-330-2026.d15.k1.g blhs-2015.d155.k2.d nd-330-2026.d9.k1.c
  chống người thi hành công vụ livestream
luat-116-2025.d7.k2.b luat-116-2025.d7.k2.i nd-330-2026.d9.k1.c
  xúi chống người thi hành
luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d34 blds-2015.d38.k2 nd-330-2026.d15.k1.e
  clip nong bi tung
luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d34 luat-91-2025.d32
  chụp trộm con gái mặc váy ngắn
luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38 luat-116-2025.d15.k1.dd
  quay lén sép đi karaoke giờ hành chính
luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  quay trom wc truong
luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d32
  trạm y tế gắn camera trong phòng khám phụ khoa
luat-116-2025.d7.k2.c blds-2015.d32 luat-116-2025.d15.k1.dd
  quay phim trong lớp bị thầy đập điện thoại
luat-116-2025.d7.k2.c blds-2015.d32 luat-116-2025.d15.k1.dd blds-2015.d38
  quay len phong gym
luat-116-2025.d7.k2.c blds-2015.d32 luat-116-2025.d15.k1.dd nd-330-2026.d15.k1.g
  livestream trong phien toa
luat-116-2025.d7.k2.c blds-2015.d32 luat-91-2025.d32
  dự tòa chụp hình thẩm phán có bị phạt ko bà con
  livestream trong phòng xử
  livestream xu an tai toa
  phiên tòa livestream
  tui là nguyên đơn, ra toà muốn livestream cho bà con coi có được hông thưa luật sư
luat-116-2025.d7.k2.c blds-2015.d32 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a
  sinh vien y quay tiktok trong phong mo
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 blds-2015.d38.k2 luat-116-2025.d15.k1.dd
  quay lén hàng xóm
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 blhs-2015.d155.k1 luat-116-2025.d15.k1.dd
  quay lén nhà tắm
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.dd nd-330-2026.d13.k1.a
  Trưởng ấp gắn camera chĩa qua nhà tui, clip nhà tui tắm giếng bay đầy trên mạng, tui thưa ở đâu?
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.dd nd-330-2026.d15.k1.e
  quay lén nhà vệ sinh
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3 nd-174-2026.d96.k3.e
  bắt quả tang ông bảo vệ quay lén nhà vệ sinh nữ, sếp kêu xử nội bộ thôi, tụi em nên làm gì
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a
  camera nhà nghỉ
  công đoàn đi nghỉ mát có người lén quay chị em trong phòng
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a nd-174-2026.d96.k3.e
  quay trộm phòng thay đồ
luat-116-2025.d7.k2.c blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a nd-356-2025.d4.k1
  quay len trong nha ve sinh co quan
luat-116-2025.d7.k2.c blds-2015.d38 blhs-2015.d159.k1 luat-116-2025.d15.k1.dd luat-91-2025.d7.k7
  hack camera gia đình
luat-116-2025.d7.k2.c blds-2015.d38 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a luat-91-2025.d16
  điều tra viên thống kê kể thu nhập hộ
luat-116-2025.d7.k2.c blds-2015.d38 nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  thông tin nguồn tin báo tội phạm bị lộ
luat-116-2025.d7.k2.c blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  sếp nam hay nhắn tin khuya kiểu "em ngủ chưa", chụp lại đăng lên thì mình có bị kiện ngược không
luat-116-2025.d7.k2.c blhs-2015.d337 blhs-2015.d361 nd-174-2026.d95.k2.b nd-330-2026.d13.k1.a
  ai leak thì bị gì
luat-116-2025.d7.k2.c blhs-2015.d361 blds-2015.d38 luat-116-2025.d15.k1.d luat-126-2025.d31.k2
  Hội thẩm nhân dân viết cảm nghĩ về vụ mình vừa xử liệu có được?
luat-116-2025.d7.k2.c blhs-2015.d361 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k1.c
  giam dinh vien phap y dang bai ke chuyen nghe
luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362
  cho mượn sổ trực
luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a blds-2015.d38.k3
  chụp màn hình nhóm cơ quan gửi cho chồng xem thôi có bị gì ko
luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  biên bản kiểm phiếu bổ nhiệm chưa công bố mà lộ ra facebook thì ai chịu trách nhiệm
luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  lam lo de kiem tra hoc ky
luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a luat-117-2025.d5.k3
  dự án cao tốc chưa công bố mà cò đất có bản đồ
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a blds-2015.d38 nd-330-2026.d13.k1.a
  Tôi gửi đơn tố cáo bí thư rồi hôm sau thấy đơn mình nằm trên nhóm kín của xã, ai làm lộ phải chịu gì?
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a blhs-2015.d362 nd-330-2026.d13.k1.a
  lo gia goi thau
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blds-2015.d38
  Bạn tôi ở toà, kể vụ án xử kín trên bàn nhậu rồi có người viết lại lên mạng, bạn tôi có sao không?
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat
  tôi bên địa chính, chụp bản đồ quy hoạch chưa công bố cho thằng bạn buôn đất coi thôi có sao đâu nhỉ
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.d5.k4 nd-330-2026.d13.k1.a
  bạn tôi ở Hàn Quốc nhờ tôi chụp quy hoạch chưa duyệt của phường gửi sang để mua đất
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a luat-117-2025.do-mat qdtw-207-2026.nhom-4
  bí mật công tác sau khi nghỉ hưu giữ bao lâu
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-129-2025.d10
  cán bộ y tế dự phòng nói số ca tử vong với bạn bè
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-91-2025.d16
  lộ người tố cáo
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4 luat-117-2025.d5.k3
  lộ quy hoạch đường mới để đầu cơ
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d362
  Danh sách dôi dư chưa họp mà đã nằm trên zalo cả xã, tôi mất ngủ hai đêm, hỏi ai tung ra thì xử kiểu gì?
luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  ảnh chụp hồ sơ thầu trước khi mở
luat-116-2025.d7.k2.c blhs-2015.d361 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4
  báo cáo bị đem bán
luat-116-2025.d7.k2.c blhs-2015.d361 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a
  sao chụp hồ sơ dự thầu
luat-116-2025.d7.k2.c blhs-2015.d361 luat-126-2025.d31.k2 blhs-2015.d362 luat-80-2025.d14.bi-mat
  Mình làm bên thanh tra tỉnh, bạn thân làm nhà thầu hỏi dò, trả lời "chưa tới lượt" thôi có tính làm lộ?
luat-116-2025.d7.k2.c blhs-2015.d361 luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  thư ký tòa quay vlog một ngày đi làm
luat-116-2025.d7.k2.c blhs-2015.d361 luat-80-2025.d14.bi-mat blds-2015.d38 nd-330-2026.d13.k1.a
  Tôi là kiểm sát viên, viết truyện dựa trên vụ án thật đăng facebook đổi tên nhân vật, có được không?
luat-116-2025.d7.k2.c blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  địa chính bán thông tin quy hoạch
luat-116-2025.d7.k2.c blhs-2015.d361 luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a blds-2015.d38
  Đơn tố cáo của tôi bị cán bộ tiếp nhận chụp gửi cho người bị tố, tôi phải báo ở mô?
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d15.k1.d
  quy hoach chua cong bo ma ro ri
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362 luat-117-2025.d5.k3
  đấu giá đất lộ giá khởi điểm
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a blhs-2015.d362
  lo gia dau gia
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362
  cán bộ phòng giáo dục lộ phổ điểm trước giờ công bố
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k3 blhs-2015.d362
  Anh tài xế cơ quan hay kể trên hội lái xe lịch sếp đi đâu gặp ai, vậy có gọi là tiết lộ không?
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  lộ quy hoạch
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  cung cap so do mang may tinh co quan cho nha thau phan mem
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-91-2025.d7.k7 luat-91-2025.d16
  ai để lộ danh tính người tố cáo thì bị xử lý ra sao, giờ tôi bị trù dập
  em tố cáo hiệu trưởng mà cả trường biết tên em, ai làm lộ thì bị xử ra sao
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a nd-244-2026.d3.k2 luat-126-2025.d31.k2
  cảnh sát điều tra khoe bắt tội phạm trước khi khởi tố
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d
  trích lời lãnh đạo trong cuộc họp đăng lên mà không xin phép
luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 luat-117-2025.d5.k3
  cho bà con biết trước quy hoạch
luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  ban kiem phieu tiet lo ket qua phieu tin nhiem
luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  van ban 'khong pho bien' chup gui bo me xem co sao khong
luat-116-2025.d7.k2.c blhs-2015.d362 blhs-2015.d361 luat-80-2025.d14.bi-mat
  tôi làm ở kho bạc, lỡ nói cho bạn biết một công ty sắp được giải ngân, có phải lộ bí mật không
luat-116-2025.d7.k2.c blhs-2015.d362 blhs-2015.d361 nd-330-2026.d13.k1.a
  cho người ngoài vô nhóm zalo nội bộ
luat-116-2025.d7.k2.c blhs-2015.d362 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  lộ lịch trực
luat-116-2025.d7.k2.c blhs-2015.d362 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.khai-niem
  thống kê số liệu chưa công bố mà lỡ đăng lên fb
luat-116-2025.d7.k2.c blhs-2015.d362 nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat luat-117-2025.d5.k3
  gui nham lich cong tac lanh dao tinh ra nhom ngoai, phai bao cao ai
luat-116-2025.d7.k2.c luat-116-2025.d15 qdtw-207-2026.nhom-4
  người mới nghỉ việc vẫn còn trong nhóm Zalo cơ quan, có phải mời ra ngay không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361 blhs-2015.d362 luat-91-2025.d7.k7
  lo ten nguoi to cao
  tôi tố cáo hiệu trưởng mà thanh tra để lộ tên, giờ bị trù dập, kêu ai?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  viên chức thôi việc có được nói về bí mật cơ quan không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361 luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat
  luật sư hỏi xin hồ sơ qua email cá nhân của kiểm sát viên
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361 luat-117-2025.d5.k4 luat-117-2025.d5.k3
  chup ho so vu an gui luat su
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  đăng danh sách dự kiến luân chuyển giáo viên lên nhóm riêng của tổ thì có bị coi là lộ bí mật không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d362 blhs-2015.d361 qdtw-207-2026.nhom-4
  chồng tôi hay đọc tin nhắn công việc cho cả nhà nghe lúc ăn cơm, tôi sợ, có phải nhắc anh không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362
  Sếp nói nhỏ mai công bố quyết định, em nhắn chị bạn cho mừng, chị ấy đăng luôn, vậy em hay chị bạn sai?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  cb thuế lộ thông tin dn
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  người đại diện phần vốn nhà nước bàn giá cổ phiếu trong nhóm zalo
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat blhs-2015.d361
  Con gái tôi ở tổng cục thống kê quen anh Tây, hay nói chuyện việc cơ quan qua whatsapp, lo bị lợi dụng quá
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k4 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  chup anh bien ban hop gui vo xem
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  đồng nghiệp chụp màn hình máy tính cơ quan gửi zalo
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k2 qdtw-207-2026.nhom-4
  gửi dự thảo tờ trình qua Telegram cho khỏi qua văn thư, anh em vẫn làm thế, có sai không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k4 nd-330-2026.d13.k1.a luat-91-2025.d7.k7
  tạp vụ chụp giấy tờ trên bàn sếp
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  giữ bí mât trong hđ lao đông
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  thuế lộ doanh thu
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat blhs-2015.d361
  số liệu thống kê chưa công bố có được đưa vào luận văn
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d32
  thực tập sinh quay tiktok "một ngày ở sở", người hướng dẫn có bị trách không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d32 blds-2015.d38 nd-356-2025.d4.k1
  lái xe của sở quay vlog chở lãnh đạo đi công tác thì sai chỗ nào
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16
  chup lai man hinh camera an ninh co quan dang mang
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  vlog một ngày ở UBND, quay bàn làm việc thôi không quay giấy tờ, vậy ổn không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 luat-117-2025.d5.k4 nd-330-2026.d13.k1.a
  thuc tap sinh chup ho so vu an
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a blhs-2015.d362
  dự thảo quy hoạch bị lộ, cò đất đăng
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k3
  lộ bản đồ quy hoạch chưa công bố
  nhom kin tren telegram ban tai lieu noi bo
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  con rể là công an hay kể chuyện vụ án trong bữa cơm rồi con gái tui đi kể lại trên mạng
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  truy tìm người phát tán văn bản dự thảo
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.dd
  lộ link họp
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  văn bản dự thảo có đóng dấu "không phổ biến" thì post có sao k
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a blhs-2015.d361 nd-330-2026.d13.k1.a
  chi ke toan lay file noi bo lam tai lieu on thi ban 50k mot bo
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-330-2026.d13.k1.a blhs-2015.d361
  Đoàn khách Lào sang thăm, tôi phiên dịch, có được kể chuyện bên lề lên trang cá nhân?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-117-2025.khai-niem qdtw-85-2022.dieu-tranh
  chụp màn hình công văn gửi nhóm zalo phòng có bị coi là làm lộ tài liệu không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-126-2025.d31.k2 nd-330-2026.d13.k1.a blhs-2015.d361
  kết luận thanh tra có tên tôi bị đăng lên mạng khi chưa công bố
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-91-2025.d16 luat-tre-em-2016.d6.k11
  số liệu hs bỏ học của huyện e có được đem viết luận văn ko
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38.k3 blhs-2015.d361
  ai là người tuồn tin trong nhóm zalo phòng ra ngoài, làm sao điều tra cho đúng luật
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 blds-2015.d38
  hội thẩm nhân dân kể chuyện vụ án trên facebook
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  rò rỉ danh sách sắp xếp cán bộ dôi dư sau sáp nhập
  văn bản chỉ đạo nóng chưa phát hành đã thấy trên tiktok, truy trách nhiệm ai
  Ông xã em làm kiểm lâm hay quay tiktok cảnh tuần rừng, lộ vị trí chốt, có bị trách gì không anh chị?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.a
  trại giống nhà nước lộ công thức lai lúa mới trên nhóm nông dân, do ông kỹ sư hưu khoe
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-117-2025.d5.k3
  nhật ký công tác cũ
  đăng số liệu điều tra dân số khi chưa công bố
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-126-2025.d31.k2
  thằng em công an nghĩa vụ đăng ảnh với tang vật ma túy
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-91-2025.d16
  bảng kê khai tài sản của lãnh đạo tuồn ra ngoài
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 nd-174-2026.d95.k1.d
  sinh vien lay so lieu de tai cap bo dang tap chi quoc te
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 nd-174-2026.d95.k2.b
  ban tai lieu mau noi bo tren mang
  thành viên ban bầu cử phát tán số phiếu trước công bố, thằng đó là em vợ tôi
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4
  biên bản họp kín
  chụp quyết định bổ nhiệm sếp khoe trước khi công bố một tiếng thì có sao không
  chụp trộm quyết định bổ nhiệm chưa công bố
  số liệu chưa công bố
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-126-2025.d31.k2 blhs-2015.d361
  tui kể trên facebook chuyện mình được thanh tra hỏi những chi, đoàn thanh tra chưa kết luận, có bị cấm không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-129-2025.d10 blhs-2015.d361
  con dâu là viên chức bảo tàng, quay hiện vật chưa công bố
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16 qd-423-2026.quy-tac-chung
  thủ quỹ quay clip đếm tiền đền bù
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 blhs-2015.d361
  biên bản họp kiểm điểm chồng tôi bị chụp tung lên mạng
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  Ở quê đồn tôi sắp lên phó chủ tịch, tôi đăng status cảm ơn mọi người trước được không, chưa có quyết định?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  giấy mời họp có dấu đỏ đăng lên facebook cho vui thì có răng không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  văn bản chỉ đạo có chữ "lưu hành nội bộ" thì chụp đăng được hông
  zalo gửi tài liệu nội bộ
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a
  lộ điều động
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  Người ta mời lên làm việc về cái stt, tôi có được mang người đi cùng, có được ghi âm lại không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 blds-2015.d38
  lén quay thủ trưởng nhận phong bì
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 blds-2015.d38 blhs-2015.d159.k1
  quay lén
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 blds-2015.d38 luat-117-2025.d5.k4
  Anh trưởng phòng mới sắm kính thông minh, họp cũng đeo, tụi em sợ bị quay, có quy định cấm không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 blds-2015.d38 luat-91-2025.d32
  hoc sinh quay len co giao
  kính thông minh có camera đeo trong bệnh viện
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a
  lai xe co quan quay clip sep
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd
  Giảng viên bị sinh viên ghi âm rồi cắt câu "lịch sử do người thắng viết" tung ra
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d32
  nhà vệ sinh cơ quan có camera
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d32 blhs-2015.d155.k1
  cam lén wc
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d32 blhs-2015.d159.k1
  camera giấu kín
  camera giấu trong nhà nghỉ
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3
  phát hiện camera giấu trong phòng thay đồ của bv
  thử đồ ở shop phát hiện có điện thoại giấu
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d32 luat-91-2025.d19
  nghi osin bạo hành bà cụ nên gắn camera ẩn
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d38.k3 blhs-2015.d159.k1
  camera phòng làm việc có thu tiếng thì có hợp pháp hông
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 luat-116-2025.d42.k3 blds-2015.d32
  camera nhà vệ sinh cơ quan tôi phát hiện hôm nay, không biết nên gọi ai trước
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d38 luat-91-2025.d32 blhs-2015.d159.k1
  cơ quan gắn camera có tiếng
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blhs-2015.d159.k1
  em lỡ ghi âm cuộc họp giao ban để về viết biên bản cho dễ, giờ bị nói là ghi âm lén
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-116-2025.d7.k1.c
  can bo thue goi y 5 trieu, em ghi am duoc, dang len hay gui cho ai
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k4
  đeo kính thông minh có camera vào cơ quan
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k4 nd-330-2026.d13.k1.a blds-2015.d32
  quay trộm trong trại tạm giam
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-80-2025.d13 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Sếp chửi tôi thậm tệ trong phòng, tôi lén gi âm đưa lên fb thì ai bị kl trước?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-91-2025.d32
  may ghi am but mua tren shopee mang vao phong tiep dan co bi coi la thiet bi cam khong
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-91-2025.d32 blds-2015.d32 blhs-2015.d159.k1
  nhà báo đóng vai khách quay lén trong phòng khám công thì có hợp pháp không
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-91-2025.d32 blds-2015.d38 blhs-2015.d159.k1
  ghi âm buổi hòa giải ở tổ dân phố
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-91-2025.d7.k4 blds-2015.d38
  cơ quan lắp máy ghi âm phòng họp
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-56-2017.d36.k3
  Con em bị bạn quay trong nhà vệ sinh trường, bố nó là bí thư chi bộ trường nên nhà trường muốn im, em phải đi đâu?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 blhs-2015.d159.k1
  Trong họp chi bộ có đồng chí bật ghi âm bằng điện thoại, có được không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d159.k1
  quay lén họp
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2
  Chi bộ tôi toàn các cụ, có cụ đòi ghi âm cuộc họp vì tai nghễnh ngãng, có cho không?
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blds-2015.d32
  sinh hoạt chi bộ online qua zoom ghi hình
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d159.k1
  ghi âm cuộc họp chi bộ để làm bằng chứng bị trù dập
luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  Sinh hoạt chi bộ qua zoom thì có phải cấm ghi hình không các đồng chí?
luat-116-2025.d7.k2.c luat-116-2025.d42.k3 luat-116-2025.d15.k1.dd blds-2015.d38 blds-2015.d32
  Em nằm khám phụ khoa thấy có đèn đỏ camera trên trần, phòng khám nói camera hư, em phải làm gì liền?
luat-116-2025.d7.k2.c luat-116-2025.d7.k2.h luat-91-2025.d7.k4 blhs-2015.d361 nd-330-2026.d49.k2
  CSGT cho bạn xem camera
luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337
  bán tài liệu thi
luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  lộ số liệu thống kê
  nhân viên cục thống kê cho bạn xem số GRDP tỉnh trước ngày công bố
luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d361 qdtw-207-2026.nhom-4
  bạn đại học ở Đức hỏi thăm tình hình nội bộ viện, trả lời chung chung có sao ko
  kể chuyện nội bộ với bạn nước ngoài qua telegram thì có ai biết không, có phạm gì không
luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d qd-423-2026.quy-tac-chung
  bộ đội dùng facebook
luat-116-2025.d7.k2.c luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a blhs-2015.d361
  tiết lộ quy hoạch
luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  bay flycam gan doanh trai
  biển cấm chụp ảnh
  biển cấm quay phim chụp ảnh
  chup trong trai giam
  chụp trại giam
  cơ sở hạt nhân Đà Lạt chụp ảnh
  flycam trụ sở
  ghi hình tại nơi có biển cấm quay phim
  quay cóp bằng camera giấu trong cúc áo kỳ thi công chức
  quay phim khu vực cấm cột mốc biên giới
  sao chỗ đó không thấy cắm bảng cấm quay mà vẫn lập biên bản tôi
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blds-2015.d32 luat-116-2025.d15.k1.d
  ảnh trại giam
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blds-2015.d32 luat-91-2025.d32
  video dân quân
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  mời chuyên gia nước ngoài vào nhóm zalo dự án có được không
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d362 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  đi họp xã về, con tui lấy tập tài liệu họp gấp máy bay rồi quay clip, có bị chi không hè
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.a blhs-2015.d361 luat-80-2025.d14.bi-mat
  cô nhân viên ngân hàng nhà nước gửi ảnh chỗ để tiền cho mẹ ở quê xem
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  ảnh chụp trong kho bạc
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  thực tập chụp kho lưu trữ
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-356-2025.d4.k1 luat-117-2025.d5.k3
  strava doanh trại
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.d qd-423-2026.quy-tac-chung nd-147-2024.d23.k3
  cháu tôi là sinh viên trường cảnh sát, lập kênh tiktok kể chuyện học võ ở trường có được phép không
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d7.k2.h blds-2015.d38 nd-174-2026.d96.k3.e
  chụp lén hồ sơ
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337
  Ông anh tôi ở Đức gọi video hỏi chuyện cơ quan tôi đang làm gì, nói tới mức nào thì dừng?
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4
  Bạn học cũ bên Hàn nhắn tin hỏi thăm tình hình cơ quan, tôi trả lời tới đâu thì dừng?
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  cò đất khoe bản đồ quy hoạch rò từ sở, mình chia sẻ lại thì có tội không
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-91-2025.d16 luat-91-2025.d7.k4 blhs-2015.d361
  cho sinh vien thuc tap xem ho so
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-91-2025.d32
  vào cấm quay phim
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 nd-174-2026.d95.k2.b blhs-2015.d337
  flycam qua doanh trai co bi phat ko
luat-116-2025.d7.k2.c luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7 nd-330-2026.d13.k1.a
  khảo sát online của trường đại học nước ngoài về công chức Việt Nam, điền vô có sao không
luat-116-2025.d7.k2.c luat-117-2025.d5.k5 blhs-2015.d361 luat-91-2025.d7.k7
  nghi viec co duoc mang theo file may tinh co quan khong
luat-116-2025.d7.k2.c luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d15.k1.d
  Hội thẩm nhân dân bình luận vụ án mình sắp ngồi xử trên facebook được không
luat-116-2025.d7.k2.c luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung
  quản giáo tiktok
luat-116-2025.d7.k2.c luat-91-2025.d16 blds-2015.d38 blds-2015.d34 nd-330-2026.d50
  đồng nghiệp bị kỷ luật, mình đăng tin lên mạng thì có sai không
luat-116-2025.d7.k2.c luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d13.k1.a
  đăng bản kê khai ts của người khác
luat-116-2025.d7.k2.c luat-91-2025.d32 blds-2015.d32
  Ra tòa huyện ngồi dự khán thì có được giơ máy quay không hay phải xin chủ tọa?
  biển cấm quay phim
  dự phiên tòa xử thầy hiệu trưởng tham ô ở TAND Nghệ An có được quay livestream không?
  ghi hinh phien toa co phai xin chu toa khong
  tuan toi toa xu luu dong o nha van hoa xa, em livestream cho ba con o xa xem duoc k
luat-116-2025.d7.k2.c luat-91-2025.d32 blds-2015.d32 luat-116-2025.d15.k1.dd
  bác sĩ bệnh viện tỉnh bị phóng viên em quay lén, họ đòi xóa máy
  live phiên tòa
  nguoi nha bi cao quay phim trong phong xu an
luat-116-2025.d7.k2.c luat-91-2025.d32 luat-116-2025.d15.k1.dd blds-2015.d32 luat-126-2025
  cho tôi hỏi nhà báo có được ghi âm phiên tòa xử cán bộ xã không
luat-116-2025.d7.k2.c luat-91-2025.d7.k7 blds-2015.d38 luat-116-2025.d7.k2.h blds-2015.d38.k3
  thợ sửa máy tính copy hết ảnh trong máy xã
luat-116-2025.d7.k2.c luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-117-2025.d5.k3 blds-2015.d38.k3
  đem sửa máy tính cơ quan ở tiệm, thợ chép ảnh
luat-116-2025.d7.k2.c luat-91-2025.d7.k7 nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d50
  lộ thông tin người tố giác ma túy trong bản
luat-116-2025.d7.k2.c nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e blds-2015.d38 nd-330-2026.d13.k1.a
  lan truyền clip nhậy cảm của đồng nghiệp
luat-116-2025.d7.k2.c nd-174-2026.d95.k1.c luat-126-2025.d31.k2 blds-2015.d32 luat-91-2025.d32
  chup hien truong
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d38.k3 blds-2015.d38 blhs-2015.d361
  chị trưởng nhóm nghi em chụp màn hình nhóm zalo phòng gửi ra ngoài, chuyện đó có phải vi phạm gì không chị
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4
  chụp màn hình nhóm zalo cơ quan gửi cho vợ coi có bị gì không
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d blhs-2015.d362
  lo so lieu dieu tra dan so
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  văn bản không đóng dấu mật thì muốn đăng lúc nào cũng được hả
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  dự thảo sáp nhập phường chưa công bố mà nhân viên photo lộ ra
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d
  danh sach giao vien bi tinh gian lo ra
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d blds-2015.d38
  tôi là lái xe cho ủy ban, sếp nói chuyện điện thoại trên xe tôi nghe được rồi kể vợ, vợ đem lên mạng
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Công nhân thủy điện quay cửa xả đăng youtube thì mất việc không
  báo chốt 141
  tôi làm văn phòng xã, chụp cái giấy mời họp đăng lên zalo nhóm thôn có sao không
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  đăng bán hồ sơ mẫu đấu thầu của cơ quan trên mạng lấy tiền cafe thì phạm lỗi gì
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362
  đơn xin thôi giữ chức vụ lan truyền
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat
  Anh em phòng TN&MT rỉ tai nhau rồi up status ẩn ý "sắp có đường lớn qua xã X", có tính là lộ thông tin ko?
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 qdtw-207-2026.nhom-4
  nghien cuu sinh cong bo so lieu noi bo cua tinh
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362 blhs-2015.d361
  mk làm bảo vệ kho bạc, hôm qua mk up story xe chở tiền vào cổng, sếp bắt xoá, z có bị đuổi ko
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a
  cong nhan lam duong cao toc quay canh khoan ham gui ve que
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  xả lũ hồ chứa, công nhân vận hành đập quay clip đăng
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k3 blhs-2015.d361
  đăng GRDP trước ngày
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4
  ảnh selfie trong phòng máy chủ
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d7.k2.e
  đăng ảnh con dấu trường lên mạng
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d7.k2.h luat-117-2025.d5.k4
  chụp lén bài làm của thí sinh
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d7.k2.i
  bao chot csgt tren nhom zalo
  báo chốt 141 trên zalo
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4 blds-2015.d32 luat-80-2025.d14.bi-mat
  khách tây rủ vào phòng làm việc hải quan chụp hình kỷ niệm
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blhs-2015.d361
  chụp đề kiểm tra
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k2 blhs-2015.d362
  thu bi cua lanh dao dung dien thoai ca nhan chup lich cong tac tuan
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.d
  vo toi lam o kho bac hay len mang noi chuyen luong thuong co quan, vay co vi pham gi
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d15.k1.d blhs-2015.d361
  mk đăng ảnh hợp đồng lđ của cơ quan lên hỏi xin ý kiến dân mạng đc ko
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  bản kê khai tài sản của giám đốc bị dán lên facebook
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-356-2025.d4.k1 blhs-2015.d288.k1 blds-2015.d32
  bán clip camera spa phòng khám
luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d
  bỏ phiếu tín nhiệm xong có ông chụp phiếu khoe nhóm, tổ kiểm phiếu phải làm gì
luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a luat-117-2025.d5.k4 luat-117-2025.d5.k3
  toi chup danh sach phieu tin nhiem gui cho vo xem co sao khong
luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.dd nd-330-2026.d13.k1.a
  Thưa anh chị, cán bộ nguồn đi học lớp cao cấp lý luận chụp giáo trình nội bộ bán cho khóa sau thì vi phạm điều gì ạ?
luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k3 nd-330-2026.d13.k1.a
  cán bộ hưu trí đăng hồi ký kể chuyện nội bộ
luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung nd-330-2026.d13.k1.a
  đăng chúc mừng tân gđ khi chưa có qđ thì bị nhắc không
luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh luat-91-2025.d7.k7 blhs-2015.d362 nd-330-2026.d13.k1.a
  nhóm cũ còn file
luat-116-2025.d7.k2.dd
  Phòng em ai đoán trúng tỉ số được bao chầu bia, ghi bảng chung trên nhóm zalo, thế có tính là đánh bạc ko nhỉ
  anh em trong đội cá cược nhau vui ly cà phê trận VN Thái rồi nhắn trong nhóm có tính là đánh bạc k
  anh em đồng nghiệp cá độ bóng đá trong nhóm zalo cơ quan, tôi chỉ giữ tiền giùm thì có tội không
  ca do bong da online
  ca do trong phong
  chieu bong da lau o nha van hoa
  choi bai an tien tren mang
  crack win 11
  cài win lậu
  cá độ bóng đá trong nhóm zalo cơ quan
  cá độ world cup trong nhóm zalo cơ quan mỗi người 100k
  cá độ đội tuyển
  cả phòng em cá tỉ số ăn chầu bia trong zalo, thế có bị coi là cá độ không?
  cờ tướng ăn tiền online
  danh bai an tien online
  danh lo de online
  dung mang wifi co quan tai phim
  giáo viên cá độ bóng đá qua mạng
  hoc sinh danh bac online
  lừa việc nhẹ lương cao
  mã qr dán đè
  nhận like dạo
  office crack
  phần mềm lậu
  rao bán chức online
  thầy thể dục rủ trong nhóm giáo viên bắt kèo trận U23, vui vẻ thôi mỗi người 100 ngàn, có tính là đánh bạc không
  tiền ảo rủ đồng nghiệp đầu tư
  win lậu cơ quan
  đánh bài ăn tiền qua mạng vài trăm ngàn có bị phạt không
  độ chọi trâu
luat-116-2025.d7.k2.dd blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  đạo văn sáng kiến kinh nghiệm bị bóc phốt
luat-116-2025.d7.k2.dd blds-2015.d38.k3
  cá độ bóng đá lộ tin nhắn
luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c luat-116-2025.d42.k3
  công an gọi video bắt tôi quay mặt vô camera, thật hay lừa vậy?
luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  kết bạn lính Mỹ
luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  có anh xưng thiếu tá quen trên zalo hỏi vay tiền, làm sao biết thật giả
luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  giả danh con tui nhắn xin tiền
luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  gia thay giao bao con cap cuu lua tien
luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n
  hieu truong gia nhan phu huynh chuyen tien dong hoc phi, truong phai thong bao the nao
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  buôn người qua zalo
  bạn nước ngoài gửi quà
  bị lừa tình qua mạng
  cán bộ phụ nữ xã đứng ra giới thiệu sàn tiền ảo trong buổi họp hội thì dân mất tiền đòi ai
  cán bộ xã bị lừa mất tiền quỹ qua mạng
  cộng tác viên shopee bị lừa
  lua lam nhiem vu online nap 30 trieu
  làm nhiệm vụ online mất tiền
  lừa tình qua mạng
  lừa đảo việc nhẹ lương cao
  việc nhẹ lương cao
  vk e đăng bán vàng cưới bị lừa ck, báo ca phường họ ko nhận đơn
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.h luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c
  giả danh công an gọi cập nhật vneid
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  bấm link rồi mất tiền
  lua tuyen ctv
  mã QR dán đè ở bộ phận một cửa
  qua trung thuong gia
  tin nhắn tuyển cộng tác viên đánh giá khách sạn
  Ông chú tôi là cựu chiến binh nghe người lạ gọi bảo phạm tội rửa tiền, ông đọc hết mã OTP, giờ cứu được không?
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c
  bat coc online
  lừa đóng học phí
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-174-2026.d96.k3.n
  nhan tin gia so cong an goi len phuong lam vneid, bo toi gia roi mat het tien
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-328-2026.d13.k2
  người cao tuổi thôn tôi bị mất tiền vì bấm link "nhận trợ cấp"
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.i
  sếp rủ cả phòng đặt cược qua app, tôi không chơi có phải tố giác ko
luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-174-2026.d95.k1.g
  web xã bị chèn link cờ bạc
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  giả shipper
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 nd-330-2026.d14.k4.c
  lừa tuyển dụng cán bộ
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  mạo danh thủ trưởng nhờ chuyển khoản, con bé thủ quỹ chuyển mất 45 triệu tiền công quỹ rồi, ai đền?
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  lừa đảo zalo
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k3.a nd-330-2026.d9.k2.c
  sư giả
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k4.c
  bắt cóc online sinh viên
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a
  lừa cài app VNeID giả
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  bán bằng giả trên mạng, có người rủ tui làm cộng tác viên
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  tin nhan phat nguoi gia
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d42.k3
  nghe điện thoại tự xưng công an phường yêu cầu cài VNeID giả
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d42.k3 nd-330-2026.d14.k3.a
  lừa cài app dịch vụ công giả
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  lua dao tuyen dung cong chuc gia
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  Giọng nói y chang con trai tôi gọi video khóc xin 80 triệu, tôi chuyển rồi, lấy lại được không?
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i
  rủ các cụ hưu góp vốn tiền ảo mất sạch, người rủ có bị truy tố không?
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i luat-116-2025.d7.k1.d
  đa cấp tiền ảo
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i nd-330-2026.d10.k1
  giới thiệu dự án tiền số cho đồng nghiệp, giờ sập, họ đòi tố tôi
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i nd-330-2026.d10.k1 luat-80-2025.d36 qdtw-207-2026.nhom-1
  mời đồng nghiệp vô sàn forex sập, họ tố cáo
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  chị phó phòng lôi kéo anh em mua tiền ảo trong nhóm zalo cơ quan
luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i nd-330-2026.d10.k1 qdtw-207-2026.nhom-1
  dang vien co duoc choi tien ao va ru nguoi khac dau tu tren facebook khong
luat-116-2025.d7.k2.dd luat-80-2025.d36 nd-172-2025.nguyen-tac
  Công chức mà chơi lô đề qua zalo bị công an bắt quả tang thì mất việc luôn hay sao
  ghi lô đề qua tin nhắn công chức bị bắt
luat-116-2025.d7.k2.dd luat-80-2025.d36 qdtw-212-2026 qdtw-207-2026.nhom-1
  ki luat can bo danh bai an tien tren app
luat-116-2025.d7.k2.dd luat-91-2025.d7.k5 luat-116-2025.d7.k2.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  kẻ gian cầm căn cước của tui quay video nhận diện vay tiền app
luat-116-2025.d7.k2.dd luat-91-2025.d7.k5 nd-356-2025.d4.k1
  quen zai tây qua mạng nó xin stk với ảnh thẻ ngành, gửi đc hok
luat-116-2025.d7.k2.dd nd-147-2024.d36.k3 nd-174-2026.d95.k1.d
  phát nhạc ở lễ hội gầu tào livestream bị tắt tiếng do bản quyền
luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 luat-116-2025.d42.k3
  khoa em mấy ổng lập nhóm chơi lô đề, em không chơi nhưng ở trong nhóm, liệu có dính
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.h nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  video cô đồng mạo xưng thân nhân liệt sĩ
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-330-2026.d9.k1.d
  thương binh giả tiktok
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b
  ca do bong da
  cá độ nhóm chat
  dự đoán bóng đá trên trang cá nhân nhận tiền
  đá gà online
  đánh đề qua zalo
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b luat-116-2025.d7.k2.i qdtw-207-2026.nhom-1
  cá độ nhóm cơ quan
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b luat-129-2025.d10
  Thầy giáo đăng tỉ lệ kèo World Cup rủ đồng nghiệp cá cho vui chầu bia có phạm luật không?
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b nd-174-2026.d95.k1.dd
  tin rác bầu cua
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d14.k5.dd
  thầy mo phát trực tiếp gọi mưa, bà con nộp tiền, có phải lừa đảo không
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1
  cá cược ai làm bí thư
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d
  Trang tin tổng hợp bê nguyên bài tôi viết trên phây về, cắt mất tên, tôi làm gì được?
  Trang xã mượn một tấm hình trên báo, nay công ty luật gửi thư đòi 15 triệu, có phải thật không hay lừa?
  Trưởng phòng tuyên giáo lấy thơ của tôi ký tên ông ấy, tôi đòi thế nào?
  Web huyện lấy ảnh của một anh nhiếp ảnh không xin phép, ảnh đòi tiền, huyện có phải trả không?
  ban quyen anh tren google
  ban quyen nhac nen clip co quan
  bán sách photo trên shopee mà không có giấy phép thì phạt bao nhiu
  báo tôi bị trang tin khác copy nguyên bài không ghi nguồn, đòi thế nào
  bản quyền nhạc nền clip trường
  chiếu bóng đá lậu livestrem ở quán nhà cb thuế
  chiếu bóng đá lậu ở nhà văn hóa thôn
  chiếu bóng đá lậu ở nhà văn hóa ấp
  chiếu lậu bóng đá
  copy nguyên bài của báo tuổi trẻ lên cổng thông tin
  dong nghiep dao sang kien cua toi roi dang khoe
  dung nhac co ban quyen lam clip tuyen truyen thue
  dùng nhạc có bản quyền làm clip tuyên truyền có đc ko
  giáo án bán trên mạng của đồng nghiệp tôi là bản cả tổ soạn, giờ nói ai
  giáo án của tui bị người khác đem lên mạng bán lấy tiền, tui đòi được không hè?
  lay luan van cua hoc vien dang bao
  livestream trận bóng xã có bản quyền không
  lấy ảnh trên mạng làm pano bị đòi bản quyền
  nhà thơ hưu trí bị ăn cắp thơ
  nhà văn hóa thôn tải phim lậu chiếu cho các cháu trung thu có bị phạt không
  nhạc nền bản quyền
  nhạc nền dính bản quyền
  phim giáo khoa bị gỡ bản quyền
  phát lại trận đội tuyển trên facebook cá nhân
  phát trực tiếp trận đá banh từ tivi lên facebook có vi phạm bản quyền
  sao chép bài của báo khác đăng lên cổng thông tin chi cục
  sách lậu pdf
  trang tin tổng hợp của huyện lấy bài báo khác có phải trả tiền
  trang tin tổng hợp của ngân hàng đăng lại bài báo có cần hợp đồng
  tải phim lậu bằng wifi ủy ban
  up sách giáo khoa pdf cho học sinh tải
  vi phạm bản quyền khi chiếu lậu bóng đá ở nhà văn hóa
  văn nghệ cơ quan quay up youtube dính bản quyền nhạc
  xem bóng đá lậu
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d blds-2015.d32
  copy hình trên google làm poster
  lay anh tren mang minh hoa tin bai cua xa co vi pham ban quyen khong
  lay hinh tren google lam poster doan co bi kien ko
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d blds-2015.d32 luat-116-2025.d7.k2.c
  sinh viên ghi hình bài giảng của thầy bán khóa học
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d blds-2015.d32 nd-174-2026.d96.k3.e
  anh chup bao chi bi trang ban hang lay lam quang cao
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d blds-2015.d34
  người ta lấy bài thơ tôi làm hồi ở chiến trường đem chế bậy, tôi kêu ai được?
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d luat-116-2025.d15.k1.d
  dạy toán miễn phí trên youtube nhưng lấy đề của trường chữa thì trường có quyền cấm k
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-147-2024.d36.k3
  kênh youtube cơ quan bị đánh gậy bản quyền nhạc nền
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-147-2024.d36.kinh-doanh
  Nhân viên thiết bị trường học bán đề cương lấy từ nhóm giáo viên, là viên chức thì có được bán không?
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-330-2026.d11.k1.a nd-174-2026.d95.k1.a
  ca cổ chế lời
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d qd-423-2026.co-quan-to-chuc
  viết bài cho cổng thông tin điện tử xã chép báo khác
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  phát thanh xã lấy bài trên mạng đọc có được không
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a
  vọng cổ hài chế
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd luat-116-2025.d42.k3
  sàn forex
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.i
  cho vay nặng lãi đăng quảng cáo trong nhóm xóm
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10 nd-330-2026.d10.k1
  qcáo sàn tiền ảo giúp bạn thân có sao ko?
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-129-2025.d10
  diễn viên nhà hát nhà nước quảng cáo cờ bạc
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 nd-330-2026.d10.k1
  Bà trưởng trạm y tế quảng cáo sữa cho trẻ sơ sinh trên facebook cá nhân, có bị cấm không?
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 nd-330-2026.d10.k3 qdtw-207-2026.nhom-1
  bí thư đoàn xã chạy quảng cáo game bài trên page đoàn
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k3 nd-174-2026.d95.k1.b nd-330-2026.d10.k2
  quảng cáo app cá độ trên trang cá nhân
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d12.k1.a
  quảng cáo nhà cái chèn vào clip
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-174-2026.d95.k1.g
  page xã đăng nhầm bài quảng cáo cờ bạc
luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g nd-174-2026.d95.k1.dd nd-174-2026.d95.k1.b luat-116-2025.d7.k2.i
  chia link cá cược cho bạn ăn hoa hồng
luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  bán sách in lậu
luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10
  mua ban sung
luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10.k3
  ban dong vat rung tren facebook thi phat hay di tu
  ban phao tet dang len tiktok
  bán pháo trên mạng
  bán thú rừng fb
  rao quân trang
luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.g
  website của trường bị chèn quảng cáo cờ bạc
luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a nd-174-2026.d95.k1.b
  đăng kết quả xổ số lô đề nhóm thôn
luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1
  tổ chức cá độ world cup trong nhóm zalo phòng
luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-174-2026.d95.k1.g
  Chú lái xe gửi link tài xỉu vào nhóm công đoàn, mấy đứa trẻ bấm theo, trưởng nhóm phải làm gì cho khỏi liên luỵ?
luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.i
  cá độ bóng đá trong group cơ quan
luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d42.k3 nd-174-2026.d96.k3.n luat-116-2025.d13.k3.c
  giả danh công an gọi bảo tôi lộ bí mật nhà nước phải chuyển tiền chứng minh
luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  giả trường báo con cấp cứu đòi chuyển tiền
luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  gia danh cong an goi dien cap nhat dinh danh
  giả làm nhân viên điện lực gọi video đòi mã
luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  lua dao gia danh cong an goi dien
luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n luat-116-2025.d42.k3
  lua dao VNeID gia cong an
luat-116-2025.d7.k2.dd nd-330-2026.d14.k5.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  hack zalo muợn tiền bạn bè dùng tên mình
luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b
  live đá gà
luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1
  livestream đánh bạc xóc đĩa ở đám ma có cán bộ ngồi
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1
  anh em biên phòng rủ nhau cá cược World Cup qua app
  bố em là đảng viên nhắn tin ghi lô mỗi ngày 20 nghìn có bị công an phạt không
  chơi tài xỉu online
  cán bộ phường tham gia nhóm kèo banh telegram chơi nhỏ 50 ngàn một trận có bị gì
  lô đề qua zalo, cán bộ thôn ghi hộ
  nhóm zalo phòng chơi dự đoán tỉ số ăn tiền chầu phở có gọi là đánh bạc không
  rủ mấy anh em trong phòng chơi tiến lên qua app có quy ra tiền, có vi phạm điều gì không
  ông hội nông dân chơi tài xỉu trên điện thoại thua hết tiền quỹ, xử thế nào
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  nhóm zalo cơ quan rủ nhau bắt tỉ số có 50k một người thôi có bị gì ko
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  chơi lô đề online bị kỷ luật đảng
  cá độ bóng đá qua mạng mà là đảng viên
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1 qdtw-212-2026
  ông phó bí thư thôn bắt kèo bóng đá qua zalo với mấy cậu thanh niên thì xử lý kiểu gì
  đv cá độ bđ qua mạng
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc
  công chức cá độ
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc blds-2015.d32 qdtw-207-2026.nhom-1
  đánh bài online giờ làm bị chụp
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 luat-80-2025.d36
  đánh bài ăn tiền qua zalo với anh em cơ quan
luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong
  cán bộ cá độ
luat-116-2025.d7.k2.dd qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  em lỡ cá độ bóng đá qua mạng có 2 triệu mà là đảng viên dự bị, giờ công an gọi, em có bị xóa tên ko ạ
luat-116-2025.d7.k2.dd qdtw-85-2022.dieu-tranh qd-423-2026.bao-tin blds-2015.d34
  đảng viên bị gắn thẻ vào clip đánh bạc online
luat-116-2025.d7.k2.e
  bác tôi làm nghề khắc dấu, có người gửi ảnh con dấu xã nhờ khắc y hệt
  bằng khen tự in
  chú em quen thợ khắc dấu, định làm con dấu xã xác nhận lý lịch cho thằng con đi làm, nói sao cho chú sợ mà thôi đi
  dấu đỏ bị photoshop
  dấu đỏ photoshop
  em sửa ngày trên công văn rồi scan gửi vì sếp bảo thế, có phải tội làm giả không
  giay chung nhan tu in co dong dau xa, gio bi hoi
  giay khen gia
  giả chữ ký biên bản
  giả chữ ký trưởng thôn scan vô đơn rồi gởi qua zalo
  giấy giới thiệu giả
  giấy đi đường giả
  gỉa chữ ký
  huan chuong gia
  làm giả giấy tờ trên mạng
  làm giả giấy xác nhận của xã bằng photoshop
  làm giả giấy xác nhận hộ nghèo bán trên mạng
  làm thẻ nhà báo giả
  photoshop bằng khen
  scan chữ ký giám đốc dán giấy mời
  sửa giấy khám sức khoẻ bằng photoshop
  thằng em mua chứng chỉ tiếng Mông trên mạng để nộp hồ sơ, lộ ra thì sao
  ảnh chụp con dấu đỏ của ủy ban bị lấy làm giấy tờ giả, người chụp có lỗi ko
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c
  em tự chế giấy khen cho vui tặng vợ, có đóng dấu ủy ban tải trên mạng, đăng lên bị nhắc nhở
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d42.k3
  dấu giả chữ ký giả chủ tịch xã trên mạng
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c
  mạo danh cán bộ dân số
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  con dấu cơ quan bị chụp rồi làm giả
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 luat-116-2025.d7.k2.g nd-174-2026.d96.k3.n
  con dấu cơ quan bị photoshop
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd
  ai đó dùng con dấu scan của trường làm giấy giả bán cho sinh viên
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  dang tin tuyen cong tac vien luong cao lua dao bang ten co quan minh
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-174-2026.d95.k1.a nd-174-2026.d96.k3.n luat-116-2025.d7.k1.d
  làm giả công văn sở giáo dục cho nghỉ học
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d42.k3 nd-244-2026.d5.k2
  page xã bị giả mạo
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a nd-147-2024.d36.ten-tai-khoan nd-174-2026.d93.k3.c
  kênh đài tỉnh bị nhái
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c nd-174-2026.d96.k3.n
  mạo danh đoàn kiểm tra
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a qd-423-2026.bao-tin luat-116-2025.d42.k3
  fanpage giả mạo sở
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h
  cắt ghép chữ ký sếp
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd
  bị nhái nick zalo chủ tịch phường đi xin tiền doanh nghiệp
  nick clone lay anh toi muon tien
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  có đứa lập nick giả tên chủ tịch xã đi vay tiền bà con
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  gia mao facebook lanh dao huyen vay tien
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.g nd-174-2026.d96.k3.n luat-116-2025.d13.k3.c
  thẻ ngành bị photoshop
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a nd-174-2026.d95.k1.h
  nha bao dom
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  mạo danh nhà báo
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a luat-116-2025.d42.k3 nd-174-2026.d96.k3.n
  toi bi gia mao facebook
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  lập tài khoản giả danh giáo viên dạy giỏi bán khóa học
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d13.k3.c
  mao danh can bo quan doi tren mang de tan gai bi toi gi
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d42.k3
  tài khoản giả phó chủ tịch huyện
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d7.k2.dd
  có người giả mạo facebook chủ tịch xã vay tiền bà con
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n nd-330-2026.d14.k4.c
  nick giả lãnh đạo
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a
  kẻ giả danh thư ký của chủ tịch tỉnh đi xin tiền doanh nghiệp qua zalo
luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  giả chữ ký lãnh đạo trên văn bản đăng mạng
luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  có người rao làm giấy xác nhận có dấu đỏ của xã tôi trên telegram
luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k4.c
  lộ con dấu cơ quan
luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k5.e
  bị giả chữ ký số
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  làm giả giấy mời trúng thưởng có dấu đỏ
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a nd-174-2026.d93.k3.c
  app dịch vụ giả
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h nd-330-2026.d14.k5.e nd-174-2026.d96.k3.n
  giả facebook vay tiền
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  mã QR dán ở bàn tiếp dân bị dán đè, tiền vô túi kẻ gian, ai chịu trách nhiệm
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  app VNeID giả
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  bán thẻ ngành giả
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  Fanpage giả công an tỉnh Lâm Đồng kêu nạp tiền hỗ trợ lấy lại tiền lừa đảo
luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a nd-174-2026.d93.k3.c
  link quyết toán giả
luat-116-2025.d7.k2.e luat-91-2025.d7.k5
  Chụp bằng tốt nghiệp khoe mạng bị người ta dùng làm bằng giả thì mình có bị liên đới không
luat-116-2025.d7.k2.e nd-174-2026.d93.k3.c luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  tên miền gov.vn giả
luat-116-2025.d7.k2.e nd-174-2026.d93.k3.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  trang giả mạo cổng dịch vụ công tòa án gửi link nộp án phí, dân bị mất tiền rồi tới cơ quan tôi bắt đền
luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d14.k4 nd-330-2026.d9.k2.dd
  ghép giấy nghỉ tết giả đăng cho vui mà lan khắp huyện rồi, giờ tính sao
luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-330-2026.d77
  học sinh làm giả công văn nghỉ học vì bão, nhà trường xử hay công an xử?
luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.c
  công văn giả
luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  công văn giả cho học sinh nghỉ học vì bão
luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-174-2026.d96.k3.n
  Thằng nhóc lớp 9 photoshop công văn của sở cho nghỉ học rồi tung lên, nhà trường xử sao, công an xử sao?
  con trai tôi lớp 11 làm giả công văn cho nghỉ tết đăng chơi, công an mời, tôi là công chức sở giáo dục thì sao
luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-328-2026.d3.k1
  che cong van nghi tet 30 ngay de troll ban
luat-116-2025.d7.k2.e nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d96.k3.n luat-116-2025.d7.k1.d
  phụ huynh giả công văn cho nghỉ học rồi đăng mạng, bị chi
luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n luat-116-2025.d13.k3.c luat-116-2025.d13.k3.h
  chữ kí của chủ tịch bị cắt ghép vào giấy mời giả
luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-116-2025.d13.k3.c
  giả mạo công văn ủy ban có tên tôi ký, lan trên zalo
luat-116-2025.d7.k2.e nd-30-2020
  con dấu cơ quan chụp rõ nét đăng mạng có nguy hiểm gì không
  cô văn thư khoe con dấu tròn mới sau sáp nhập lên facebook, thế có sợ bị làm giả rồi quy trách nhiệm không
  lộ con dấu
  photo con dấu
  scan chữ ký sếp dán vào giấy đi đường
luat-116-2025.d7.k2.e nd-328-2026.d3.k1 nd-330-2026.d11.k2.a
  giấy khen giả photoshop khoe fb
luat-116-2025.d7.k2.e nd-330-2026.d10.k2
  gia giay to len mang ban
  mua bán giấy phép giả
  mua bằng giả qua mạng
luat-116-2025.d7.k2.e nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  ban bang gia
  trạm trưởng ký khống giấy nghỉ bệnh bán trên zalo
luat-116-2025.d7.k2.e nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  bán giấy khám sức khoẻ giả qua zalo cho người ta đi thi bằng lái, người bán với người mua ai nặng hơn
  giấy khám sức khoẻ giả rao trên mạng
  làm giấy tờ giả danh thương binh trên mạng mua được, mua là có tội hay chỉ người bán
luat-116-2025.d7.k2.e nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10.k3
  ban con dau gia
luat-116-2025.d7.k2.e nd-330-2026.d13.k1.a nd-30-2020
  con dấu lọt ảnh
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c
  nick giả mạo trường mầm non kêu gọi đóng tiền
  page giả mạo công an tỉnh chạy quảng cáo lấy lại tiền lừa đảo
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-91-2025.d29.k6 luat-116-2025.d42.k3
  đề nghị facebook gỡ trang giả mạo ủy ban phường
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-174-2026.d93.k3.c nd-174-2026.d96.k3.n
  trang xã giả
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-174-2026.d93.k3.c nd-328-2026.d13.k2
  facebook giả mạo ủy ban xã
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  giả mạo fanpage trường
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n nd-330-2026.d14.k4.c
  fb giả cơ quan
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b nd-174-2026.d96.k3.n
  đặt tên nhóm là "Công an xã X hỏi đáp" mà không phải của công an
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c
  fanpage công an huyện giả lừa lấy lại tiền
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n luat-116-2025.d13.k3.c luat-116-2025.d13.k3.h
  trang gia tich xanh
luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  mượn danh cơ quan
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.g
  giả danh công an gọi video
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  nhan giay trieu tap qua zalo co that khong
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c
  co nguoi goi xung la bo cong an bao cap nhat dinh danh
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h
  Họ làm giả giấy mời có chữ ký của tôi rồi phát đi khắp xã thu tiền, việc đầu tiên tôi nên làm gì?
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  cuộc gọi mạo danh công an kêu cài vneid
  công an có làm việc qua video call hong
  email giả kho bạc
  gọi điện tự xưng công an bảo cập nhật vneid rồi trừ hết tiền
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.c
  goi cong an gia cai vneid gia
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d42.k3
  người lạ tự xưng cục lưu trữ xin danh sách cán bộ lão thành
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-174-2026.d96.k3.n luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a
  giả thông báo cắt điện
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  lừa đảo giả công an
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b
  con dấu bị scan
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  bạn em rảnh quá làm giấy mời ubnd bằng canva gửi chọc bạn, dấu đỏ y như thật, có bị bắt không
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d42.k3
  giấy mời công an gửi qua zalo thật hay giả
luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a
  làm giấy mời giả đóng dấu phường cho vui cá tháng tư, bạn bè biết là đùa thì có bị j
luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  chụp con dấu đăng mạng
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d luat-116-2025.d16 nd-174-2026.d96.k3.n nd-174-2026.d95.k1.a
  con tôi làm giả thông báo nghỉ học của sở giáo dục đăng lên nhóm lớp cho vui, nhà trường báo công an, cháu mới lớp 9
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-174-2026.d96.k3.n nd-330-2026.d9.k2.dd
  chế công văn tết
  cong van gia cho nghi tet 12 ngay
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d16
  Thông báo nghỉ học tránh bão giả mạo chữ ký trưởng phòng, học sinh làm ra, xử học sinh thế nào?
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  làm giả quyết định nghỉ học vì bão rồi tung lên nhóm trường cho vui
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d96.k3.n
  photoshop công văn nghỉ tết
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d96.k3.n
  làm giả công văn hỏa tốc cho học sinh nghỉ học
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  tin đồn trường cho nghỉ học giả mạo công văn
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-174-2026.d96.k3.n nd-174-2026.d95.k1.a
  photoshop giấy triệu tập
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  Cá tháng tư tôi chế quyết định tặng mỗi người 5 triệu rồi đăng nhóm, sáng ra bị mời
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.d
  chế công văn
luat-116-2025.d7.k2.e nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.c nd-330-2026.d9.k2.d
  con dau gia tren van ban lan truyen zalo
luat-116-2025.d7.k2.e qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-dao-duc
  khoe giấy khen giả
luat-116-2025.d7.k2.g blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.h
  em dùng ai làm clip cụ cố liệt sĩ mỉm cười nói chuyện, cả nhà khóc, họ nội lại bảo em xúc phạm, có luật nào ko
luat-116-2025.d7.k2.g blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d
  hs dùng AI chế cô giáo thành hoạt hình nhảy, có xử đc hs lớp 7 ko
luat-116-2025.d7.k2.g blds-2015.d32 luat-116-2025.d13.k3.h blds-2015.d34
  làm phim hoạt hình bằng AI về liệt sĩ trong xã, gia đình họ không chịu
luat-116-2025.d7.k2.g blds-2015.d32 luat-116-2025.d13.k3.h blds-2015.d34 nd-330-2026.d9.k2.b
  phục dựng ảnh mẹ Việt Nam anh hùng bằng AI, gia đình không đồng ý
luat-116-2025.d7.k2.g blds-2015.d32 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd
  dùng AI phục dựng ảnh liệt sỹ rồi thu tiền gđ người ta
luat-116-2025.d7.k2.g blds-2015.d32 luat-116-2025.d13.k3.h nd-330-2026.d9.k2.b
  Dùng AI ghép mẹ liệt sĩ ôm con, gia đình không xin mà mình tự làm thì có bị trách không?
  phục dựng ảnh liệt sĩ bằng AI rồi thu tiền
luat-116-2025.d7.k2.g blds-2015.d32 nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.h
  Có được lấy hình liệt sĩ ở nghĩa trang làm clip AI cho cụ sống dậy nói chuyện không?
luat-116-2025.d7.k2.g blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.h nd-174-2026.d96.k3.g
  Em vay app không trả nổi, tụi nó ghép ảnh em với chủ tịch phường đăng khắp nơi, em có bị cơ quan đuổi không chị ơi
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.d luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a blds-2015.d32
  ghép mặt lãnh đạo vào ảnh chế chó mèo, gửi đùa thôi
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h
  ai tao giong me da mat de doc dieu van
  dùng AI giả giọng giám đốc để đùa đồng nghiệp có phạm pháp không
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32
  app ghép ảnh
  ghép mặt AI
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 blds-2015.d34
  Clip AI cho ông nội đã mất nói chuyện "ủng hộ dự án", chủ đầu tư làm mà không hỏi gia đình
  anh ghep bang AI cho vui co pham luat khong
  deepfake thầy hiệu trưởng
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  bị ghép mặt vô clip bậy
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 blds-2015.d34 luat-116-2025.d42.k3
  người ta lấy mặt tôi ghép vào video bán thuốc xương khớp, tôi là y sĩ trạm xá đã nghỉ hưu, giờ làm sao gỡ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.a
  deepfake mặt hiệu trưởng
  ảnh AI ghép mình ngồi nhậu với giang hồ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  Cháu ghép mặt thầy hiệu trưởng vào phim hài bằng app, chỉ gửi mấy bạn thân thôi, có bị công an gọi không cô chú
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 luat-80-2025.d13
  làm clip AI nhại giọng sếp tặng sinh nhật sếp có ổn không các bác
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 nd-330-2026.d14.k3.a
  ai nhái mặt mc đài huyện
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 nd-330-2026.d9.k2.b
  Vẽ bằng AI ảnh thủ tướng bế con mèo cho dễ thương, ko có ý gì xấu, có bị mời lên phường ko ạ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 nd-330-2026.d9.k2.d
  deepfake mặt sếp
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d32 nd-356-2025.d4.k1
  app ghép mặt
  app đổi mặt
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 blds-2015.d32 luat-116-2025.d42.k3
  già làng bị ghép mặt vào video truyền đạo lạ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 blds-2015.d32 nd-330-2026.d15.k1.e
  Cấp phó của tôi bị tung clip nóng ghép mặt bằng AI, cơ quan nên bảo vệ anh ấy thế nào cho đúng?
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 luat-91-2025.d16 blds-2015.d32
  Nó lấy giọng tôi trên đài truyền thanh xã cho AI đọc quảng cáo đất nền, tôi có kiện được không?
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 nd-328-2026.d13.k2 luat-116-2025.d42.k3
  có đoạn ghi âm giả giọng tôi chửi dân lan trong các nhóm, làm sao chứng minh là AI
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blhs-2015.d155.k2.e blds-2015.d34 blds-2015.d32
  tôi bị kẻ xấu ghép mặt vào clip sex rồi gửi cho cả cơ quan, cứu tôi với
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d32
  clip ghép mặt sếp
  đứa cháu ở quê dùng AI ghép mặt chủ tịch xã hát nhạc chế, xã định mời lên phạt thì căn cứ đâu
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1
  Đồng nghiệp nữ bị chế ảnh AI mặc bikini gửi trong nhóm nam của phòng, mọi người chỉ cười, xử sao với người gửi?
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13
  sếp dùng AI giả giọng chủ tịch tỉnh để đùa trong tiệc tất niên, clip lọt ra ngoài
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  học sinh nam dùng app cởi đồ ghép cô giáo, nhà trường bảo "trẻ con dại dột bỏ qua"
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a
  lam meme bi thu tinh uy bang AI gui nhom kin 5 nguoi
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 blds-2015.d34 luat-116-2025.d7.k1.a
  bị lấy giọng đọc làm video phản động
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d16 nd-56-2017.d36.k3
  con gái 13 tuổi bị bạn ghép mặt vào ảnh nóng gửi nhóm lớp
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  AI giọng nói bí thư huyện gọi nhờ chuyển tiền
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-328-2026.d13.k2
  giọng AI giả chánh án gọi điện vay tiền cả cơ quan, báo chỗ nào
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e
  Có đứa dùng AI ghép mặt tôi vào phim bậy đòi 50 triệu, tôi 65 tuổi xấu hổ quá không dám nói với chi bộ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-174-2026.d96.k3.n blds-2015.d34
  phát thanh viên xã bị AI nhái giọng
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-328-2026.d13.k2
  deepfake thủ trưởng
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b nd-174-2026.d95.k1.a
  ghép mặt lãnh đạo
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd
  Bạn cùng cơ quan dùng AI nhái giọng tôi gọi cho thủ quỹ đùa, ai ngờ thủ quỹ chuyển tiền thật
  co nguoi dung ai gia giong giam doc so bao ke toan chuyen tien, ke toan co phai den ko
  giả giọng con
  giả giọng người thân
  gọi video thấy mặt con nhưng giọng lạ, làm sao biết là nó thật
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd blds-2015.d32 luat-116-2025.d42.k3
  ảnh AI của vợ tôi bị mang đi lừa tình, tôi là cảnh sát mà cũng bó tay
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  AI gia giong con toi goi muon tien
  ai giả giọng giám đốc sở bằng AI gọi mượn tiền
  ai đó dùng AI giả giọng tôi gọi kế toán chuyển tiền
  bị ghép giọng nói AI giống hệt gọi cho kế toán chuyển tiền
  deepfake giọng nói con gái gọi xin tiền
  deepfake sếp họp zoom lừa chuyển khoản
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-174-2026.d96.k3.n
  deepfake giong noi giam doc so goi ke toan chuyen tien
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n
  giả giọng giám đốc
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c
  lừa đảo giả danh công an gọi video
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  hành vi lợi dụng AI giả giọng lãnh đạo chỉ đạo chuyển tiền
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d42.k3
  giả giọng bí thư bằng AI gọi lừa kế toán
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e
  giong chu tich xa bi AI dung de keu goi nop tien
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-174-2026.d96.k3.n
  giả giọng thủ trưởng
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-134-2025
  giọng AI nhái phát thanh viên đọc tin phường
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-tre-em-2016.d6.k11 luat-116-2025.d16 blhs-2015.d155.k1
  cháu 15 tuổi bị bạn ghép ảnh khỏa thân bằng AI
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d32
  chế ảnh chủ tịch tỉnh bằng AI thành siêu nhân cho vui mà có bị phạt ko
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd
  cắt ghép clip chủ tịch phường thành clip hài đăng cho vui có bị phạt hông ta
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-282-2025.xuyen-tac
  clip cắt ghép mặt cán bộ đi karaoke
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d42.k3
  app vay tiền ghép mặt em vô ảnh truy nã gửi hết danh bạ, cơ quan gọi hỏi em nhục quá
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d95.k1.a nd-174-2026.d96.k3.n nd-330-2026.d9.k2.d
  deepfake lãnh đạo tỉnh
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34
  deepfake mặt mình vào clip sex tống tiền 200 triệu
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e luat-116-2025.d42.k3
  nhân viên BV bị AI ghép hình khoả thân tống tiền
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n
  giả giọng bí thư
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  deepfake giọng giám đốc sở
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a
  deepfake chủ tịch huyện
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.e nd-330-2026.d9.k2.d
  deepfake giọng chủ tịch
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n nd-174-2026.d95.k1.a blds-2015.d34
  giả giọng ông giám đốc bằng AI để đùa ngày cá tháng tư
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  deepfake mặt lãnh đạo tỉnh
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n nd-330-2026.d14.k4.c
  giả giọng chủ tịch
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d10.k1 blds-2015.d32 luat-116-2025.d7.k2.dd
  deepfake bác sĩ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  giả giọng phát thanh viên vtv bằng AI
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d15.k1.e blds-2015.d32 blds-2015.d34
  sếp nữ bị ghép ảnh nude
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d15.k1.e blhs-2015.d155.k2.e blds-2015.d32
  học trò dùng AI ghép mặt cô vào phim bậy, cô nên xử lý trong trường hay ra công an?
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d15.k1.e blhs-2015.d155.k2.e blds-2015.d34
  ghép mặt cô kế toán vào ảnh nóng
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d15.k1.e luat-116-2025.d13.k3.d nd-174-2026.d95.k1.b
  app lột đồ AI
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d32
  AI liệt sĩ
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d9.k2.d nd-174-2026.d96.k3.n luat-134-2025
  deepfake giong lanh dao
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d9.k2.d qdtw-207-2026.nhom-mang
  ghép tiếng bí thư
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-356-2025.d4.k1 luat-134-2025
  đưa giọng nói của sếp vô app đọc thông báo loa xã mà chưa hỏi sếp
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-56-2017.d36.k3 nd-330-2026.d15.k1.e nd-330-2026.d60
  ai ghép mặt con tôi vào clip bậy
luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h qdtw-207-2026.nhom-mang
  dùng ai giả giọng lãnh đạo chúc tết cho vui gửi nhóm cơ quan, lãnh đạo giận đòi kỷ luật
luat-116-2025.d7.k2.g luat-116-2025.d16 blds-2015.d32 nd-56-2017.d36.k3 nd-330-2026.d15.k1.e
  con gái tôi học lớp 7 bị bạn ghép mặt vào ảnh bậy gửi cả lớp
luat-116-2025.d7.k2.g luat-116-2025.d42.k3 luat-116-2025.d13.k3.h blds-2015.d34 blds-2015.d32
  học trò dùng AI ghép mặt cô vô clip nhạy cảm gửi khắp trường, em khóc mấy bữa ni, phải mần chi
luat-116-2025.d7.k2.g luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-116-2025.d13.k3.h luat-134-2025
  làm video ai bác hồ nói chuyện
luat-116-2025.d7.k2.g luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b qd-423-2026.kiem-chung luat-116-2025.d13.k3.h
  video AI Bác Hồ nói chuyện, tôi thấy hay nên chia sẻ, có nên không
luat-116-2025.d7.k2.g luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  ai vẽ ảnh lũ lụt đăng lên nói là thiệt
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  ke toan bi lua chuyen tien vi giong noi giong giam doc, co phai boi thuong khong
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  nhận cuộc gọi video giống mặt trưởng phòng mượn tiền
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-174-2026.d96.k3.n
  giọng con gọi mượn tiền
  video AI giả giọng bí thư gọi chuyển tiền
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  deepfake giọng giám đốc sở gọi kế toán chuyển tiền
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e nd-356-2025.d4.k1
  deepfake khuôn mặt mở khóa ngân hàng
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.h nd-328-2026.d13.k2
  deepfake mặt chủ tịch xã kêu gọi từ thiện lừa tiền, xã phải làm gì ngay
luat-116-2025.d7.k2.g luat-116-2025.d7.k2.e nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  con em lam clip AI gia thong bao cho nghi hoc vi bao, ca truong tuong that, gia dinh co bi phat khong
luat-116-2025.d7.k2.g luat-134-2025 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.a
  Làm clip bằng AI bộ đội cứu dân trong lũ cho cảm động, không ghi là AI có bị phạt không?
luat-116-2025.d7.k2.g nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-80-2025.d14.phat-ngon
  tuyên truyền viên dùng ảnh AI minh họa lũ lụt, dân tưởng thật
luat-116-2025.d7.k2.g nd-174-2026.d95.k1.a nd-330-2026.d14.k5.dd nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a
  làm ảnh AI lũ lụt em bé cho cảm động rồi kêu gọi ủng hộ
luat-116-2025.d7.k2.g nd-174-2026.d96.k3.g blds-2015.d32 luat-116-2025.d13.k3.h blds-2015.d34
  app đòi nợ ghép ảnh
luat-116-2025.d7.k2.g nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 blds-2015.d32
  anh ghep tong tien
luat-116-2025.d7.k2.g nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 blds-2015.d34
  app đòi nợ ghép ảnh tôi vào cáo phó gửi hết danh bạ cơ quan
luat-116-2025.d7.k2.g nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d
  vay tien app bi ghep anh doi no gui khap co quan
luat-116-2025.d7.k2.g nd-328-2026.d3.k1 qd-423-2026.kiem-chung
  con rồng ảo bay trên cầu làm bằng ai
luat-116-2025.d7.k2.g nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.h
  làm clip AI bác Hồ nói chúc tết thiếu nhi cho trường, ý tốt thôi, có đc không hay phạm
  video AI Bác Hồ nói chuyện
luat-116-2025.d7.k2.g nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32
  dùng ai làm hình học sinh hoạt hình từ ảnh thật
luat-116-2025.d7.k2.g nd-56-2017.d36.k1 nd-56-2017.d36 luat-116-2025.d13.k3.h luat-tre-em-2016.d6.k11
  giáo viên dùng ai ghép mặt học sinh vào clip hát cho vui thì có vấn đề gì không
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d38
  cán bộ bảo hiểm xã hội tra dữ liệu người yêu cũ trên hệ thống
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d7.k6 luat-91-2025.d7.k7
  Bạn gửi em file excel mấy nghìn số điện thoại cán bộ, em mở ra xem thôi thì có sao không ạ
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d7.k7 blds-2015.d38.k2
  tra cứu dân cư trái phép
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d7.k7 nd-330-2026.d49.k2
  chị bạn làm bên cảnh sát quản lý hành chính tra giùm hộ khẩu người yêu, em nhờ vậy có tội ko
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-356-2025.d3
  tra cứu căn cước hộ người quen
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e nd-330-2026.d9.k1.b
  nguoi yeu cu la cong an doa tra thong tin nha em
luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-356-2025.d3 nd-174-2026.d96.k3.e luat-91-2025.d7.k7
  nho nguoi quen tra thong tin chu xe
luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-356-2025.d3 nd-330-2026.d49.k2
  nho ban lam cong an tra bien so xe dum
luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e
  bạn thân năn nỉ em tra hộ khẩu giùm người nó đang quen, tra xíu thôi có ai biết không
luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-356-2025.d3
  ca xã tra biển số cho ng quen
luat-116-2025.d7.k2.h nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d38.k2
  cán bộ một cửa chụp căn cước của dân lưu máy riêng
luat-116-2025.d7.k2.i
  anh chị cho hỏi người xúi giục qua điện thoại có bị phạt như người làm không
  ứng dụng né phạt nguội
luat-116-2025.d7.k2.i luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a nd-330-2026.d12.k1.a
  nhóm báo chốt nồng độ cồn tui ở trong đó mà tui là cán bộ xã
luat-116-2025.d7.k2.i luat-116-2025.d7.k2.dd
  Mẹ em bị dụ vào sàn forex, mẹ lại rủ cả chi hội phụ nữ, giờ sập thì mẹ có tội gì
luat-116-2025.d7.k2.i luat-116-2025.d7.k2.dd nd-330-2026.d10.k1
  chơi tiền ảo lỗ rồi rủ cả phòng
luat-116-2025.d7.k2.i luat-116-2025.d7.k2.dd nd-330-2026.d10.k1 nd-174-2026.d95.k1.dd
  rủ đồng nghiệp chơi coin
luat-116-2025.d7.k2.i luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1
  cong chuc co duoc dau tu tien ao roi ru nguoi khac trong nhom khong
luat-116-2025.d7.k2.i luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-1
  trên mạng có người hỏi cách lách luật đất rừng, cán bộ địa chính vào trả lời giúp có sao không
luat-116-2025.d7.k2.i luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc nd-330-2026.d13.k1.a
  công chức thuế lập kênh dạy né thuế hợp pháp
luat-116-2025.d7.k2.i nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  cưa bom quay youtube
luat-116-2025.d7.k2.i nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  chia sẻ công thức chế pháo tết
  pháo nổ tự chế dạy trên yotube
luat-116-2025.d7.k2.i nd-330-2026.d12.k1.a luat-129-2025.d10
  Lập nhóm zalo báo chốt đo cồn cho anh em né, em là viên chức nhà thiếu nhi, phạt nặng không
luat-116-2025.d7.k2.i qd-423-2026.quy-tac-chung
  khoe trốn nghĩa vụ
luat-116-2025.d7.k2.i qd-423-2026.quy-tac-chung nd-328-2026.d13.k5
  thang chau trong ho keu ca nha dong loat bao xau trang cua xa, minh la can bo co nen lam theo
luat-116-2025.d7.k2.i qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  xúi con trai bạn khai bệnh trốn nghĩa vụ trên comment
luat-116-2025.d7.k2.i qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 nd-330-2026.d12.k1.a
  báo chốt nồng độ cồn trong nhóm zalo
luat-117-2025 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 luat-117-2025.do-mat
  luật bảo vệ bí mật nhà nước sửa đổi có gì khác cũ
luat-117-2025 nd-63-2026
  ai giải mật
luat-117-2025 nd-63-2026 luat-116-2025.d15.k1.dd
  thủ trưởng bảo bỏ điện thoại ngoài phòng họp là theo quy định nào thế
luat-117-2025 nd-63-2026 luat-117-2025.do-mat
  ai dc quyền giải mật
luat-117-2025.d5.k1
  Bí thư bảo "cứ đóng mật cho chắc", văn thư như em thấy sai sai, làm sao từ chối
  dấu mật đóng nhầm
  dấu mật đóng sai
  văn bản bình thường mà sếp bảo cứ đóng dấu mật cho dân khỏi hỏi, em đóng thì có sai không?
  văn bản không có trong danh mục nhưng sếp thích đóng dấu mật thì sao
  đóng dấu mật sai
  đóng dấu độ mật sai
  đóng nhầm dấu mật
luat-117-2025.d5.k1 luat-117-2025.do-mat
  đóng sai độ mật
luat-117-2025.d5.k1 luat-117-2025.khai-niem
  Dân tới đòi xem quy hoạch mà cán bộ nói là mật, có đúng là mật không?
  Xã cứ đóng dấu mật để khỏi trả lời dân, thế có đúng luật không?
  báo cáo tổng hợp có một đoạn mật thì đóng dấu cả tập hay sao ạ
  dân xin xem quyết toán con đường bê tông, xã bảo là mật, có mật thật không
  ghi chữ Mật bừa vào công văn mời cỗ cho oai thì có bị phạt không
  văn bản không mật mà lại đóng dấu mật để khỏi cho dân xem
  văn bản trả lời công văn mật thì có phải đóng mật luôn ko
luat-117-2025.d5.k1 luat-117-2025.khai-niem luat-117-2025.do-mat
  giấy tờ nào của xã thì được đóng dấu mật
luat-117-2025.d5.k1 nd-63-2026 luat-117-2025.khai-niem
  đóng dấu mật nhầm lên giấy mời họp thì sửa sao
luat-117-2025.d5.k2
  Máy tính soạn văn bản mật có được cắm mạng wifi để in không ạ?
  USB cắm máy soạn văn bản mật
  laptop cơ quan
  may cong vu cai zalo
  may in co quan noi mang in tai lieu toi mat
  may tinh soan van ban mat co noi mang
  may tinh soan van ban mat phai the nao
  máy in mạng in tài liệu mật được ko?
  máy mật nối mạng
  máy mật nối wifi
  máy soạn thảo độc lập
  máy tính của xã chỉ có một cái mà vẫn phải soạn tài liệu mật thì làm ntn cho đúng
  máy tính mật nối mạng
  máy tính nối mạng có được soạn tài liệu mật ko ạ
  máy tính nối mạng mà soạn văn bản mật
  máy tính soạn thảo mật có được nối mạng không
  máy tính soạn thảo tài liệu mật có được nối mạng không
  máy tính soạn văn bản mật có được cắm mạng không
  máy tính soạn văn bản mật có được cắm mạng nội bộ không
  mã hóa cơ yếu
  usb máy xã
  wifi máy soạn mật
  wifi quán cà phê làm việc công
luat-117-2025.d5.k2 blhs-2015.d338
  cắm sạc điện thoại vô máy tính soạn văn bản mật
luat-117-2025.d5.k2 blhs-2015.d338 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat blhs-2015.d338.k1
  dùng máy tính soạn văn bản mật có nối wifi thì bị sao
luat-117-2025.d5.k2 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  wechat công việc
luat-117-2025.d5.k2 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  sao lưu ảnh tài liệu lên google drive
luat-117-2025.d5.k2 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-117-2025.d5.k5 nd-234-2026.d8.k6
  van ban mat luu tren google drive
luat-117-2025.d5.k2 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  phòng em để hết file lên dropbox miễn phí cho tiện, tổ kiểm tra sắp xuống, có phải dọn đi không
luat-117-2025.d5.k2 luat-116-2025.d15.k1.d luat-91-2025.d7.k7
  gmail riêng gửi hs cán bộ lên tỉnh cho kịp vì mail công vụ lỗi hoài, bị nhắc nhở thì cãi đc ko
luat-117-2025.d5.k2 luat-116-2025.d15.k1.d luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-117-2025.d5.k4
  gửi hs qua zalo đc k
luat-117-2025.d5.k2 luat-116-2025.d15.k1.dd
  bao giờ phải để điện thoại ngoài phòng họp
luat-117-2025.d5.k2 luat-116-2025.d42.k2
  đi công tác Mèo Vạc bắt wifi nhà nghỉ vào hệ thống văn bản của tỉnh được không, 4G không có sóng
luat-117-2025.d5.k2 luat-116-2025.d42.k3 blhs-2015.d338 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  soạn vb mật trên máy có mạng rồi, giờ báo ai
luat-117-2025.d5.k2 luat-116-2025.d42.k3 luat-117-2025.d5.k3
  sở em họp bàn việc mật bằng zoom miễn phí, em thấy kỳ mà không biết nói với ai
luat-117-2025.d5.k2 luat-116-2025.d42.k3 nd-63-2026 luat-117-2025.d5.k3
  em thấy chị bên tổ chức cắm điện thoại sạc vào cái máy tính chuyên soạn mật, nói thì chị cười, em báo ai
luat-117-2025.d5.k2 luat-116-2025.d7.k2.c
  gmail gửi công văn
  mail cong vu hay loi nen toi dung gmail gui bao cao cho tinh, the co vi pham gi khong
luat-117-2025.d5.k2 luat-116-2025.d7.k2.dd nd-234-2026.d8.k6
  sử dụng phần mềm lậu trên máy tính soạn thảo văn bản mật
luat-117-2025.d5.k2 luat-117-2025.d5.k3
  truyen don kin tren may tinh noi mang
luat-117-2025.d5.k2 luat-117-2025.d5.k3 blhs-2015.d338 luat-116-2025.d42.k3
  may tinh mat dinh virut
luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d338
  phòng họp trực tuyến nội dung mật dùng zoom
luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-117-2025.d5.k4
  quân nhân dùng smartphone
luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem nd-63-2026
  bản nháp mật
luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-63-2026
  họp kín qua zoom
luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  có được dùng Zoom họp chi bộ bàn việc mật không
luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-117-2025.d5.k5 luat-117-2025.d5.k4 nd-234-2026.d8.k6
  usb máy mật
luat-117-2025.d5.k2 luat-117-2025.d5.k4
  fax mật
  họp trực tuyến có nội dung mật được không
  may photo phong mat
  phần mềm quản lý văn bản có cho nhập trích yếu văn bản mật không?
  so hoa tai lieu mat
  tin nhắn tự xoá telegram nhóm lãnh đạo
luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d337 blhs-2015.d338 luat-116-2025.d15.k1.d
  bao cao mat ma gui bang email thuong thi toi gi
  gui cong van mat qua zalo
luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d338
  gõ văn bản mật bằng bàn phím ảo online
luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d338 nd-63-2026 luat-117-2025.d5.k3
  văn thư lỡ gửi văn bản đóng dấu mật qua zalo cho trưởng phòng, giờ thu hồi rồi thì có phải báo cáo nữa ko
luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d338.k2 blhs-2015.d337.k2
  Sao chụp tài liệu tối mật bằng máy photocopy có nối mạng thì vi phạm điều nào?
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k3
  gui bao cao nong tinh hinh bien gioi qua zalo
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a nd-330-2026.d15.k1.b
  xài zalo chỉ đạo công việc
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  bo doi bien phong co duoc dung zalo o don khong
  gmail rieng gui cv
  sở em ai cũng xài gmail gửi báo cáo cho nhanh, như vậy có đúng quy định không nhỉ
  zalo cơ quan lưu gì
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blhs-2015.d337 blhs-2015.d338
  file mat google drive
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  zalo gửi tài liệu cơ quan có bị cấm không thưa các đồng chí
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 blhs-2015.d361
  dùng gmail gửi tài liệu
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.dd
  dien thoai thong minh trong phong hop mat
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d
  copy hết file cơ quan vào drive cá nhân
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-117-2025.d5.k3
  chuyển file mật bằng bluetooth
  gõ tiêu đề văn bản mật trong zalo nhắc việc thôi chứ k gửi nội dung, có tính là lộ không
  họp trực tuyến nội dung mật qua zoom
  nhóm signal của lãnh đạo
  nhận được file mật gửi nhầm vào gmail thì làm gì
  sếp bảo em gửi công văn mật qua zalo cho nhanh, em có được từ chối không ạ
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338
  gửi tài liệu mật qua gmail
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d337
  đóng dấu MẬT rồi mà gửi qua Zalo cho nhanh
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  tai lieu mat gmail
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-63-2026
  họp mật qua zoom
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-63-2026 blhs-2015.d338
  đánh máy hộ văn bản mật
luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat luat-117-2025.d5.k3 blhs-2015.d337
  em văn thư mới, sếp bảo scan công văn đến có chữ MẬT rồi đưa lên phần mềm chung, em sợ quá, em từ chối được không?
luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-234-2026.d8.k6
  mang máy tính cá nhân vô cơ quan soạn văn bản đóng dấu mật
luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-234-2026.d8.k6 blhs-2015.d338
  usb cá nhân cắm máy soạn tài liệu mật thì phạt thế nào
luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  gửi công văn qua zalo cá nhân có được không nhỉ
luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-63-2026
  văn bản mật có gửi qua trục liên thông được không hay phải đi tay
luat-117-2025.d5.k2 luat-117-2025.d5.k5 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  đưa file lên google drive cá nhân để về nhà làm tiếp có được không
luat-117-2025.d5.k2 luat-117-2025.d5.k5 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  lưu file cơ quan trên google drive cá nhân
luat-117-2025.d5.k2 luat-117-2025.d5.k5 luat-117-2025.d5.k4 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat
  lưu tài liệu mật trong laptop cá nhân
luat-117-2025.d5.k2 luat-117-2025.d5.k5 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat blhs-2015.d338
  việc gấp nên tôi soạn công văn mật ở nhà bằng laptop của con, xong xoá rồi, liệu có ai biết và phạt không
luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k4 luat-117-2025.d5.k3 tt-05-2026.nguoi-dung
  dịch tài liệu mật
luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025
  dùng chatgtp soạn báo cáo mật đc ko
luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung luat-117-2025.d5.k4 cv-2766-2026
  dịch mật bằng google
luat-117-2025.d5.k2 luat-117-2025.khai-niem nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat
  e soạn báo cáo trên máy có nối mạng, in ra sếp mới nói fải đóng dấu mật, e có lỗi ko ạ
luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  Em mới vào văn thư, lỡ cắm usb nhạc vào máy soạn thảo văn bản mật, có phải tự khai không chị
  công văn có dấu mật mà để trên máy tính nối mạng
luat-117-2025.d5.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  google drive lưu hồ sơ cán bộ
luat-117-2025.d5.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4 blhs-2015.d362
  luu ho so can bo tren google drive
luat-117-2025.d5.k2 nd-234-2026.d8.k6
  cam sac dien thoai vao may soan mat
  máy soạn văn bản mật mà ai đó cắm dây mạng 10 phút thì có phải lập biên bản không
  máy tính nối mạng soạn văn bản mật phạt bao nhiêu
luat-117-2025.d5.k2 nd-234-2026.d8.k6 blhs-2015.d338.k2
  mang laptop cá nhân vào soạn tài liệu tối mật
luat-117-2025.d5.k2 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat
  cắm wifi vào máy soạn thảo mật có bị kỹ luật
  cắm điện thoại vô máy soạn văn bản mật để sạc nhờ 5 phút có bị tính là vi phạm không
luat-117-2025.d5.k2 nd-330-2026.d15.k1.b
  dung gmail gui bao cao cho so
luat-117-2025.d5.k2 nd-330-2026.d15.k1.b luat-117-2025.d5.k4
  dung gmail gui cong van
luat-117-2025.d5.k2 nd-63-2026 luat-117-2025.d5.k3
  cắm usb lạ vào máy soạn văn bản mật
luat-117-2025.d5.k2 nd-63-2026 luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3
  lưu hồ sơ mật
luat-117-2025.d5.k2 qdtw-207-2026.nhom-4
  không được sinh hoạt chi bộ qua mạng nội dung gì
luat-117-2025.d5.k2 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k4
  họp chi bộ online qua zoom nội dung mật có được ko
luat-117-2025.d5.k3
  tiêu hủy giấy tờ mật bằng cách đốt
  tiêu hủy hồ sơ mật
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d337.k1 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  bán tài liệu mật
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 blhs-2015.d361 luat-116-2025.d15.k1.d
  hồ sơ điều tra lộ
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 blhs-2015.d361 luat-116-2025.d7.k2.c
  lộ đề thi tuyển viên chức
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  lo duong tuan tra
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  lộ phương án diễn tập
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 luat-117-2025.d5.k4 luat-117-2025.khai-niem
  lộ phiên hiệu
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 luat-117-2025.d5.k4 nd-174-2026.d95.k2.b
  lộ mật
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  bị tố lộ mật
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  cán bộ thống kê kể số liệu gdp cho bạn chơi chứng khoán
luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d361 luat-117-2025.d5.k4 blhs-2015.d338
  lộ đáp án
luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d15.k1.a luat-117-2025.khai-niem luat-117-2025.d5.k4
  phiên dịch nghe họp mật
luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a
  lộ đề thi học sinh giỏi huyện
luat-117-2025.d5.k3 blhs-2015.d337 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d42.k3
  bị rủ bán tài liệu cho nước ngoài qua telegram
luat-117-2025.d5.k3 blhs-2015.d337 nd-174-2026.d95.k2.b blhs-2015.d338 nd-330-2026.d9.k1.d
  ba tôi lẫn rồi, ổng nói năng lung tung trên youtube về thời làm quân báo, người ta còn trả tiền cho ổng nói
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1
  sọt rác giấy mật
  tủ mật hư khóa
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 blhs-2015.d338.k2
  mất usb tài liệu mật
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 blhs-2015.d362
  quên tủ không khóa
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 blhs-2015.d362 qdtw-207-2026.nhom-4
  mat dien thoai cong vu co tai lieu
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k4 nd-174-2026.d95.k2.b
  đơn vị tui chụp ảnh tập thể có bảng mục tiêu sau lưng, lỡ gửi cho báo tỉnh in luôn, thu hồi được không
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k5
  Em gửi bì mật qua bưu điện thường mà mất tích ba hôm rồi, run quá, giờ báo ai trước?
  phát hiện tài liệu mật bán ve chai thì mần răng
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k5 luat-116-2025.d42.k3
  nghỉ hưu còn giữ tài liệu mật ở nhà, con cái bán ve chai luôn, giờ biết báo ai
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k5 qdtw-207-2026.nhom-4
  bo cong van mat o nha roi bi chau dem di ban giay vun
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 qdtw-207-2026.nhom-4
  USB chứa văn bản mật bị mất thì báo ai, trong bao lâu
  mất usb có tài liệu mật của huyện ủy thì báo trong bao lâu
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 qdtw-207-2026.nhom-4 blhs-2015.d362
  mất usb nghị quyết
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 qdtw-207-2026.nhom-4 luat-117-2025.d5.k5
  rơi công văn mật
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  mat cong van den
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k5
  máy in để sót mấy tờ công văn hỏa tốc qua đêm, sáng lao công gom bán giấy vụn
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k5 qdtw-207-2026.nhom-4
  mất USB chứa bản đồ quy hoạch chưa duyệt
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 luat-91-2025.d7.k7 luat-116-2025.d42.k3
  Đt em bị giật giữa đường mà trong đó có ảnh chụp hồ sơ cán bộ đi học nc ngoài, em có phải báo cq không?
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 qdtw-207-2026.nhom-4
  mất sổ công tác ghi nội dung họp kín
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 qdtw-207-2026.nhom-4 blds-2015.d38
  so tay cong tac bi lay trom
luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 qdtw-207-2026.nhom-4 nd-30-2020
  mất công văn
luat-117-2025.d5.k3 blhs-2015.d338 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b luat-117-2025.khai-niem
  chồng bộ đội bị lộ vị trí qua app chạy bộ
luat-117-2025.d5.k3 blhs-2015.d338 luat-116-2025.d42.k3 luat-117-2025.d5.k4 blhs-2015.d337
  bạn thân ở Mỹ hỏi thăm đơn vị chồng em đóng ở đâu, em lỡ nói rồi thì giờ báo ai
luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025.d5.k2 blhs-2015.d338.k1 qdtw-207-2026.nhom-4
  mất điện thoại có tài liệu mật trong máy
luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-116-2025.d14.k4
  văn thư xã gửi nhầm công văn mật vào nhóm zalo toàn cơ quan, giờ phải làm gì trước tiên
luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025.d5.k5
  lãnh đạo đi họp về bỏ quên cặp có tài liệu mât trên taxi, thư ký em phải làm gì trc
luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025.d5.k5 blhs-2015.d362 qdtw-207-2026.nhom-4
  quên cặp trên xe ôm
luat-117-2025.d5.k3 blhs-2015.d338 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  tiêu hủy giấy tờ mật bán ve chai
luat-117-2025.d5.k3 blhs-2015.d338 qdtw-207-2026.nhom-4 blhs-2015.d362
  quên cặp trên taxi
luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338 blhs-2015.d338.k2 qdtw-207-2026.nhom-4
  mất tài liệu mật trên xe khách, báo công an hay báo sếp trước?
luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338 blhs-2015.d362
  Mất cái USB có đề thi học kỳ cấp huyện, tôi nên báo cáo ngay hay tự tìm trước?
luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  chồng em bộ đội kể chuyện đơn vị chuyển quân, em lỡ nói với nhóm vợ lính
luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338 qdtw-207-2026.nhom-4
  rot dien thoai xuong song, trong do co hinh cong van mat, co phai bao cao ai khong
luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  kể vợ nghe chuyện cơ quan
luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  giữ bí mật sau khi nghỉ việc
luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d
  danh sách quy hoạch cán bộ lọt ra ngoài
luat-117-2025.d5.k3 blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.a
  bán lại sổ công tác cũ có ghi chép họp giao ban trên chợ tốt
luat-117-2025.d5.k3 blhs-2015.d362 blhs-2015.d338 luat-80-2025.d14.bi-mat luat-117-2025.d5.k5
  Cô lao công lượm giấy nháp công văn trong thùng rác bán ve chai, người ta mua gói bánh mì, lỗi là của phòng nào?
luat-117-2025.d5.k3 blhs-2015.d362 blhs-2015.d338 luat-91-2025.d7.k7 qdtw-207-2026.nhom-4
  bị giật túi trong đó có hồ sơ vụ án
luat-117-2025.d5.k3 blhs-2015.d362 blhs-2015.d338 qdtw-207-2026.nhom-4
  giấy vụn cơ quan
luat-117-2025.d5.k3 luat-116-2025.d15.k1.a blhs-2015.d337 blhs-2015.d361 qdtw-207-2026.nhom-4
  em gái em lấy chồng Hàn, anh rể hỏi chuyện đơn vị em trên kakao, em kể có được không
luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d blhs-2015.d337 blhs-2015.d338
  rò rỉ đề tuyển công chức
luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  lo so lieu grdp
luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d337 nd-330-2026.d13.k1.a
  hồ sơ vụ án đang điều tra bị lộ
luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a blhs-2015.d361
  lộ lịch công tác của bộ trưởng
luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blhs-2015.d337 blhs-2015.d338
  lo vi tri dong quan tren google maps
luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blhs-2015.d361 nd-330-2026.d13.k1.a
  dang de thi lop 9 len nhom
luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 qdtw-207-2026.nhom-4
  ve huu roi viet hoi ky dung chuyen co quan
luat-117-2025.d5.k3 luat-116-2025.d42.k2 luat-91-2025.d7.k7 blhs-2015.d338
  mất điện thoại công vụ
luat-117-2025.d5.k3 luat-116-2025.d42.k3 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat blhs-2015.d337
  bạn Hàn Quốc quen qua mạng hỏi chuyện cơ quan em làm gì, lương nhiêu, có phải khai báo không
luat-117-2025.d5.k3 luat-116-2025.d42.k3 luat-117-2025.khai-niem luat-116-2025.d7.k2.c
  ngồi quán cà phê nghe hai ông bàn bên nói oang oang chuyện mật của đơn vị, mình nên nhắc hay báo?
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d337 blhs-2015.d361 luat-117-2025.d5.k4
  thu phí vào nhóm kín chia sẻ đề thi công chức
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d338 luat-117-2025.d5.k4
  lính nghĩa vụ xài điện thoại thông minh được không, con em gọi về hay kể chuyện đơn vị
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  cán bộ ngoại vụ phiên dịch cho đoàn, về nhà kể lại nội dung hội đàm
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.khai-niem blhs-2015.d338
  vợ sĩ quan khoe chồng đi công tác ở đâu lên mạng có làm lộ bí mật quân sự không
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-117-2025.khai-niem luat-117-2025.do-mat blhs-2015.d337
  Bố em công an nghỉ hưu, hay kể chuyện phá án hồi xưa trên youtube, như thế có lộ bí mật không ạ?
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4
  chồng em lái xe cho bộ chỉ huy, hay check in chỗ đi công tác, em lo quá, có sao không ạ
luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d337 luat-117-2025.d5.k4
  có cô người nước ngoài nhắn zalo hỏi tôi chuyện đơn vị cũ và hứa gửi tiền
luat-117-2025.d5.k3 luat-117-2025.d5.k2
  xoa van ban mat trong may tinh
luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d338 blhs-2015.d362 blds-2015.d38.k3
  vợ lục điện thoại cán bộ thấy tài liệu
luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d338 blhs-2015.d362 luat-116-2025.d42.k3
  ng lạ vào nhóm zalo chốt dân quân
luat-117-2025.d5.k3 luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d338
  máy photo cơ quan còn lưu bản mật
luat-117-2025.d5.k3 luat-117-2025.d5.k4
  Đi photo ngoài tiệm thấy tờ có dấu đỏ chữ MẬT ai bỏ quên, tui dân thường, nộp cho ai bi giờ?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blds-2015.d38.k3 blhs-2015.d338 blhs-2015.d338.k1
  bưu tá ném phong bì có dấu C vào thùng thư chung, bác bảo vệ bóc ra đọc rồi, giờ làm sao đây
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337
  chỉ đường vào doanh trại
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 blhs-2015.d338 luat-116-2025.d15.k1.d
  sĩ quan dự bị nói chuyện máy bay tập ở sân bay Phù Cát trên youtube
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 blhs-2015.d338 nd-174-2026.d95.k2.b
  cv hưu trí viết hồi ký có chi tiết mật
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d15.k1.d
  vị trí đảo chìm
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d15.k1.d blhs-2015.d338
  lộ công văn mật
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d15.k1.d luat-117-2025.do-mat
  thiếu tá công an nghỉ hưu viết hồi ký kể chuyên án cũ
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d42.k3 luat-116-2025.d7.k2.c
  ban be nuoc ngoai hoi ve don vi toi qua messenger
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d7.k2.c blhs-2015.d361
  kết bạn với gái nước ngoài, nó hỏi chuyện đơn vị
  một cô người nước ngoài quen trên linkedin cứ hỏi chuyện cơ quan, còn nói trả tiền viết báo cáo
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  Có người trên linkedin thuê tôi viết báo cáo về tình hình biên giới trả đô la, có nên nhận?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  chia sẻ vị trí tàu cảnh sát biển
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d7.k2.c luat-116-2025.d42.k3
  gián điệp linkedin
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  bán tin cho tây
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d338 blhs-2015.d337 luat-117-2025.khai-niem
  em đóng quân ở đảo Lý Sơn, bạn gái xin gửi định vị mỗi tối thì có lộ bí mật chi không anh
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d338 blhs-2015.d337 nd-174-2026.d95.k2.b
  thu hồi tin nhắn mật đã gửi rồi có còn bị coi là làm lộ không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d338 blhs-2015.d337 qdtw-207-2026.nhom-4
  thư nhà kể chuyện đơn vị đóng quân
luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d338 luat-116-2025.d42.k3
  Em tình cờ thấy bìa hồ sơ "tuyệt mật" bị đem gói xôi ngoài chợ Đồng Xuân, em nên nhặt hay đi luôn?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a
  hẹn hò online với người Trung Quốc, vợ/chồng là sĩ quan
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  người nước ngoài hỏi thăm chuyện cơ quan
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  viện nghiên cứu nước ngoài mời viết bài trả tiền
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blhs-2015.d337 blhs-2015.d338
  cảnh sát biển đăng ảnh đi tuần tra Trường Sa
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  bien phong cho ban chup cot moc roi dang dia chi don
  chia sẻ vị trí trên bản đồ google khi hành quân
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.khai-niem nd-330-2026.d13.k1.a
  thông tin di chuyển của lãnh đạo cấp cao về thăm buôn
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b blhs-2015.d337
  đăng lịch trình lãnh đạo trung ương về thăm trường trước một ngày
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  danh sách quy hoạch cán bộ truyền tay trên zalo
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d42.k3
  hôm qua tôi nhặt được tờ công văn đóng dấu đỏ chữ MẬT ở bãi đồng nát thì nộp cho ai
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d42.k3 blhs-2015.d337.k3 blhs-2015.d338.k2
  tai lieu tuyet mat nhat duoc ngoai duong
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d42.k3 qdtw-207-2026.nhom-4 blhs-2015.d337
  chồng tôi là bộ đội biên phòng bị người lạ hỏi nhiều về đồn qua facebook
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d337
  Anh bạn Mỹ quen qua facebook cứ hỏi tôi gác ở đâu, bao nhiêu người, tôi nên làm gì?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.khai-niem
  noi dung dien tap phong thu co duoc ke ra khong
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  nghi binh trong don vi bo sung dang len mang
  điều lệnh quân đội cấm đăng gì
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.khai-niem blhs-2015.d337
  vị trí trận địa
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.khai-niem luat-116-2025.d15.k1.d
  tọa độ tàu
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.khai-niem qdtw-207-2026.nhom-4
  gọi video với bạn Trung Quốc kể chuyện làm đường biên giới có sao không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-91-2025.d7.k6 luat-80-2025.d14.bi-mat
  Người nước ngoài hỏi mua bản đồ địa chính xã qua email, tôi là cán bộ địa chính thì trả lời sao?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d337
  cán bộ hưu trí viết hồi ký chiến trường có kể vị trí kho đạn ngày trước, đăng facebook được không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k5 luat-117-2025.d5.k1
  điểm danh các hành vi bị cấm trong luật bảo vệ bí mật nhà nước
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.d5.k5
  tạp vụ lượm được giấy tờ mật
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.do-mat blhs-2015.d338
  ông cụ nhà em mất để lại sổ ghi chép hồi làm cơ yếu, nhà giữ hay phải nộp cho ai
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.do-mat blhs-2015.d337
  bán kỷ vật có tài liệu thời chiến trên shopee
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.do-mat blhs-2015.d337 qdtw-207-2026.nhom-4
  cựu chiến binh livestream kể chiến dịch có chi tiết chưa giải mật
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.do-mat luat-117-2025.khai-niem blhs-2015.d337
  tôi đã nghỉ việc ở bộ 2 năm, giờ viết sách kể chuyện đàm phán ngày xưa được chưa
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem
  gui qua cho con trong don vi, ghi dia chi sao cho khoi lo
  robot hút bụi quay hình nhà cán bộ gửi về nước ngoài, nhà tôi ở khu tập thể quân đội thì có nên dùng
  thiep cuoi ghi phien hieu don vi
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem blhs-2015.d337 blhs-2015.d338
  chau tui di nghia vu, no goi video khoe sung cho ban gai coi, vay co phai lo bi mat quan su khong
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blhs-2015.d338
  app chạy bộ strava hiện nguyên cái vòng quanh doanh trại, mấy anh lính chạy sáng nào cũng up
  con em nhập ngũ gửi hình trong đơn vị về, cả nhà đăng mừng có lộ gì không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d7.k2.c blhs-2015.d361
  cho em hỏi tình nguyện viên dịch thuật hội nghị có phải giữ bí mật như cán bộ không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem qdtw-207-2026.nhom-4 luat-116-2025.d42.k3
  giữa đêm có tài khoản lạ nhắn "anh là cán bộ cơ yếu phải không", trả lời sao cho đúng
luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem qdtw-207-2026.nhom-4 nd-330-2026.d9.k1.d
  hồi ký chiến trường K có cần thẩm định
luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m blhs-2015.d338
  con đi nghĩa vụ gửi ảnh trong doanh trại về, mẹ lỡ đăng lên phây rồi chừ gỡ có kịp không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-234-2026.d8.k6 blhs-2015.d338
  Văn thư bóc nhầm bì có dấu chỉ người có tên mới được bóc, làm gì để khỏi bị kỷ luật?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-234-2026.d8.k6 luat-117-2025.d5.k5
  bị cách ly làm đề, lén mang đồng hồ thông minh
luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k1.d luat-116-2025.d15.k1.d luat-117-2025.do-mat
  Ba tôi là cựu chiến binh viết hồi ký có nhắc phiên hiệu đơn vị, đăng lên facebook cần xin ai cho phép?
luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k1.d qdtw-207-2026.nhom-4 luat-117-2025.do-mat
  ba em là sĩ quan về hưu, viết hồi ký kể chuyện chiến trường K đăng lên mạng, có phải xin phép không
luat-117-2025.d5.k3 luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c blds-2015.d38.k2
  hoi ky
luat-117-2025.d5.k3 luat-117-2025.d5.k5 blhs-2015.d338
  Lụt vô tới kho, hồ sơ mật ướt hết, tôi đem phơi ngoài sân có được không hay phải che?
luat-117-2025.d5.k3 luat-117-2025.d5.k5 blhs-2015.d338 luat-117-2025.d5.k4
  shipper giao nhầm bì mật
luat-117-2025.d5.k3 luat-117-2025.d5.k5 luat-91-2025.d7.k7
  o cung hu dem di sua
luat-117-2025.d5.k3 luat-117-2025.do-mat blhs-2015.d337 qdtw-207-2026.nhom-4 blhs-2015.d361
  nghỉ hưu còn phải giữ bí mật ko
luat-117-2025.d5.k3 luat-117-2025.do-mat blhs-2015.d337 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  về hưu rồi còn phải giữ bí mật không
luat-117-2025.d5.k3 luat-117-2025.do-mat luat-116-2025.d7.k2.c
  Nghỉ việc rồi có còn phải giữ bí mật cơ quan cũ không, mấy năm?
luat-117-2025.d5.k3 luat-117-2025.do-mat luat-117-2025.d5.k4 luat-116-2025.d15.k1.a nd-330-2026.d9.k1.d
  cựu chiến binh kể chuyện đơn vị cũ trên youtube
luat-117-2025.d5.k3 luat-117-2025.do-mat nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b luat-117-2025.d5.k4
  về hưu rồi viết hồi ký kể chuyện chốt biên giới năm 79 đăng lên mạng có vướng gì không
luat-117-2025.d5.k3 luat-117-2025.khai-niem
  giấy nháp mật
luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b blhs-2015.d338
  vo khoe chong dong quan o dau
luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d338
  vợ lính đảo livestream nói chuyện tàu về ngày nào thì có lộ không
luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-117-2025.d5.k4
  đọc tên đơn vị chồng trên sân khấu đám cưới có sao không
luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-117-2025.d5.k4 nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b
  bộ đội xuất ngũ viết hồi ký về biên giới 79 đăng dần lên facebook cần xin phép ai
luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-117-2025.do-mat qdtw-207-2026.nhom-4 blhs-2015.d337
  cán bộ nghỉ hưu viết hồi ký kể chuyện họp kín
luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-117-2025.do-mat qdtw-207-2026.nhom-4 luat-117-2025.d5.k4
  viet hoi ky chien tranh co lo bi mat khong
luat-117-2025.d5.k3 luat-117-2025.khai-niem qdtw-207-2026.nhom-4 blhs-2015.d337 luat-117-2025.d5.k4
  làm nghề cơ yếu có được nói với vợ mình làm gì không
luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 luat-117-2025.khai-niem blhs-2015.d362
  nói chuyện phiếm ở quán cà phê về việc đàm phán giá với đối tác nước ngoài
luat-117-2025.d5.k3 luat-91-2025.d7.k6 blhs-2015.d337 luat-116-2025.d7.k2.c luat-116-2025.d7.k2.h
  ban so lieu cho nuoc ngoai
luat-117-2025.d5.k3 luat-91-2025.d7.k7
  xoá dữ liệu trước khi nghỉ việc
luat-117-2025.d5.k3 luat-91-2025.d7.k7 blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k5
  hủy máy photo cũ có ổ cứng
luat-117-2025.d5.k3 luat-91-2025.d7.k7 blhs-2015.d362 blhs-2015.d338
  tủ hồ sơ để ngoài hành lang
  ve chai giấy cơ quan
luat-117-2025.d5.k3 luat-91-2025.d7.k7 luat-117-2025.d5.k5 blhs-2015.d362
  trời nồm kho lưu trữ mốc hết, thủ trưởng kêu đem ra sân phơi, người qua lại đọc được, em can mà không nghe thì sao
luat-117-2025.d5.k3 luat-91-2025.d7.k7 luat-91-2025.d7.k6 luat-116-2025.d7.k2.c blhs-2015.d338
  bán giấy cơ quan
luat-117-2025.d5.k3 nd-63-2026
  Em làm ở bưu điện văn hóa xã, thấy thư mật rách phong bì thì phải làm sao?
  dot tai lieu mat
  hủy giấy tờ mật
  tieu huy o cung may tinh co tai lieu mat
  tiêu hủy tài liệu mật
luat-117-2025.d5.k3 nd-63-2026 blhs-2015.d338
  tai lieu mat het dung thi tu xe bo thung rac duoc k
luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 blhs-2015.d337 blhs-2015.d338 luat-117-2025.do-mat
  ba tui từng làm cơ yếu, chừ già rồi hay kể chuyện nghề lên face, cấm được ông không
luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c blhs-2015.d337 blhs-2015.d361
  bán sổ tay công tác cũ cho người sưu tầm
luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c nd-330-2026.d9.k1.d qdtw-207-2026.nhom-1
  hồi ký hưu trí
luat-117-2025.d5.k4
  con trai chơi flycam bay qua doanh trại bị giữ máy, gia đình phải làm gì
  photo tai lieu toi mat thi phai ai ky cho phep moi duoc
  sao chụp tài liệu mật
luat-117-2025.d5.k4 blds-2015.d32 luat-116-2025.d15.k1.d
  ảnh nhập ngũ
luat-117-2025.d5.k4 blds-2015.d32 luat-116-2025.d7.k2.c
  mấy ông tây xin chụp hình chung ngay cửa khẩu, tụi em mặc đồ hải quan có được chụp không
luat-117-2025.d5.k4 blhs-2015.d337 blhs-2015.d338 luat-117-2025.d5.k2 nd-174-2026.d96.k3.m
  chụp công văn đóng dấu mật bằng điện thoại
luat-117-2025.d5.k4 blhs-2015.d337 blhs-2015.d338 luat-117-2025.d5.k2 nd-234-2026.d8.k6
  anh văn thư chụp công văn mật bằng điện thoại gửi nhóm cho nhanh, ai chịu trách nhiệm
luat-117-2025.d5.k4 blhs-2015.d337 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  thí sinh mang điện thoại chụp đề tốt nghiệp
luat-117-2025.d5.k4 blhs-2015.d337 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b
  chụp ảnh tàu hải quân ở cam ranh
luat-117-2025.d5.k4 blhs-2015.d337.k2 luat-117-2025.do-mat blhs-2015.d338.k2
  photo văn bản tối mật
luat-117-2025.d5.k4 blhs-2015.d338 blhs-2015.d337 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  bảng phân công trực tác chiến dán trên tường lọt vào ảnh tự sướng
luat-117-2025.d5.k4 blhs-2015.d338 blhs-2015.d338.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k5
  tôi lỡ photo công văn mật ở tiệm ngoài vì máy cơ quan hư
luat-117-2025.d5.k4 blhs-2015.d338 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 nd-174-2026.d95.k2.b
  quay trạm ra đa trên núi bằng flycam mà không biết
luat-117-2025.d5.k4 blhs-2015.d338 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  Em là lính nghĩa vụ, lỡ gửi ảnh trong doanh trại cho bạn gái, bạn gái đăng story mất rồi
luat-117-2025.d5.k4 blhs-2015.d338 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6 luat-117-2025.d5.k3
  sinh viên thực tập chụp văn bản mật của sở, người hướng dẫn là tôi thì sao
luat-117-2025.d5.k4 blhs-2015.d361 blhs-2015.d337 luat-116-2025.d7.k2.c nd-174-2026.d96.k3.m
  tạp vụ chụp giấy tờ
luat-117-2025.d5.k4 blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a
  cán bộ viện kiểm sát chụp hồ sơ vụ án gửi luật sư
luat-117-2025.d5.k4 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4
  có ông Tây bên tổ chức phi chính phủ xin file số ca bệnh theo ấp, cho ổng được hông hay phải xin ai
luat-117-2025.d5.k4 luat-116-2025.d14.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k3
  câu cá gần đảo bị nhắc đừng quay tàu hải quân, mà tui lỡ đăng rồi
  tên lửa chạy qua quốc lộ nhà tôi lúc nửa đêm, thằng cháu quay đăng lên, huyện đội tới nhà, giờ làm sao cho ổn
luat-117-2025.d5.k4 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d361
  chụp hồ sơ lưu trữ lịch sử bằng điện thoại rồi gửi cho nhà nghiên cứu nước ngoài qua email
luat-117-2025.d5.k4 luat-116-2025.d15.k1.a luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d337
  ban nuoc ngoai xin anh trong don thi tu choi the nao cho kheo
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blds-2015.d32 luat-117-2025.khai-niem
  chồng em bộ đội, em khoe ảnh mặc quân phục ở đơn vị có bị gì không ạ
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  chồng em làm ở đồn biên phòng, em khoe ảnh chồng mặc quân phục trên tóp tóp có ảnh hưởng gì đến anh ấy không ạ
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d blhs-2015.d337 blhs-2015.d338 luat-117-2025.d5.k3
  Thủ kho quân khí đăng tuyển bạn gái kèm ảnh nơi làm, chỉ huy có bị liên đới không
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  đi tàu chở khách ngang quân cảng chụp trúng tàu hải quân, giờ mới thấy sợ, phải xóa hết ko
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d337 blhs-2015.d338
  con trai mới nhập ngũ đăng tọa độ
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.khai-niem
  chup anh check in gan don bien phong
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.khai-niem nd-330-2026.d13.k1.a
  giấy mời họp quân sự tỉnh đăng lên mạng
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  thằng cháu tui chơi flycam bay ngang trại giam quay đăng youtube, tui làm cán bộ trại có bị sao hông
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b luat-117-2025.khai-niem
  con nó đi nghĩa vụ, nhà làm clip tiễn có quay cổng đơn vị thì có vi phạm gì không bác
  vợ lính đăng ảnh doanh trại
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k3
  Anh em dân quân xã tôi quay video trong thao trường đăng lên tóp tóp nhảy nhót, chỉ huy phải xử sao?
  Bạn gái đòi em gửi ảnh trong doanh trại cho tin là em đi lính thật, gửi một tấm có sao không
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.d5.k2 blhs-2015.d337.k1 blhs-2015.d338
  chụp công văn đóng dấu mật gửi zalo cho sếp đang đi công tác, sếp bảo gửi mà, ai chịu trách nhiệm
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d337
  Đi thăm Trường Sa về tui đăng clip radar với công sự, mấy anh nhắn gỡ gấp, vì sao vậy
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-174-2026.d95.k2.b blhs-2015.d337
  ảnh vệ tinh khu quân sự trên google map, tôi ghim tên địa điểm có tội không?
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-116-2025.d7.k2.c
  ảnh doanh trại
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-330-2026.d13.k1.a blhs-2015.d337
  ảnh doanh trại có định vị
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.do-mat blhs-2015.d337 luat-117-2025.d5.k3
  hồi đi lính tui có chụp kho súng, giờ họp mặt đồng ngũ đăng lên cho vui được hông?
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.do-mat luat-117-2025.khai-niem nd-174-2026.d95.k2.b
  anh cu chup trong doanh trai nam 2009 gio dang lai co sao khong
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  bộ đội biên phòng check in cột mốc
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-117-2025.khai-niem blhs-2015.d337 nd-174-2026.d95.k2.b
  hình ảnh kho súng
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-147-2024.d23.k3 nd-330-2026.d15.k1.g nd-174-2026.d95.k2.b
  bộ đội live tiktok
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  diễn tập bắn đạn thật bà con quay đăng tóp tóp
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c
  kế hoạch đón đoàn lãnh đạo bị chụp gửi nhóm taxi
luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-117-2025.d5.k3
  đăng ảnh cảnh vệ
luat-117-2025.d5.k4 luat-116-2025.d42.k3 luat-117-2025.d5.k3 blhs-2015.d337
  có người trên mạng thuê em, sinh viên, đi chụp cột mốc gửi cho họ, trả 500 đô, em nghi quá
luat-117-2025.d5.k4 luat-116-2025.d42.k3 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d7.k2.c
  nguoi nuoc ngoai nho chup anh cau cang
luat-117-2025.d5.k4 luat-116-2025.d42.k3 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  cho người TQ thuê nhà gần sân bay Đà Nẵng rồi họ hỏi chụp hình
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  Khách Tây quay phim ngay cổng đồn biên phòng, bọn em nhắc bằng tiếng Anh thế nào rồi xử lý sao
  bộ đội giữ máy ảnh của con tôi vì chụp gần cầu cảng quân sự
  check in Trường Sa
  chụp ảnh trại tạm dam từ ngoài đường
  công trình trọng điểm an ninh cấm quay
  cưới con gái, nhà trai quay flycam qua nhà máy điện bên cạnh rồi bị bảo vệ bắt xóa, họ đúng không hè?
  flycam bay gan doanh trai
  khu vuc cam chup anh
  vo bo doi dang anh nha cong vu trong khu quan su co vi pham khong
  Đi thăm đảo với đoàn văn công, được chụp chỗ nào không được chụp chỗ nào, tôi thích chụp ảnh lắm
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blds-2015.d32
  quan su truong hoc day sung ak that, hoc sinh quay lai dang tiktok thi thay day co sao ko
  thăm trại giam có được chụp hình người nhà đang thụ án?
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a blhs-2015.d337
  gui anh ban ve nha may dien cho chuyen gia nuoc ngoai
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.khai-niem blhs-2015.d337
  thợ hồ xây trụ sở công an chụp ảnh công trình gởi cho bồ, có bị bắt không
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.khai-niem nd-174-2026.d95.k2.b
  cậu lính nghĩa vụ gửi ảnh súng cho người yêu, người yêu đem khoe
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361
  nhà nghiên cứu Nhật xin số liệu rừng, gửi qua imeo đc ko hay phải có côg văn
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k3 blds-2015.d32
  tôi dạy con cháu rằng đừng đăng ảnh bộ đội lên mạng, thế luật cấm chỗ nào?
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k3 nd-174-2026.d95.k2.b
  bạn trai em là phi công quân sự, em quay anh ấy trong buồng lái được ko
  chau di nghia vu gui anh chup trong trung doan, toi dang khoe co phien gi cho chau khong
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  quay phim gần kho đạn
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  quay phim doanh trại
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Con trai gọi video từ doanh trại khoe súng, tôi chụp màn hình gửi ông nội thôi, có sao chăng
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d9.k2.a luat-117-2025.khai-niem
  chồng tôi đi biển, bộ đội biên phòng nhờ chụp tàu lạ gửi về, có được đăng luôn lên mạng không
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-356-2025.d4.k1 luat-117-2025.khai-niem
  hàng xóm tôi là thượng úy, vợ ảnh ngày nào cũng check-in đơn vị đóng quân, nên nhắc không
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  phòng họp mật phải để điện thoại ở ngoài
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  hop quan uy cam mang dien thoai, mang dong ho thong minh vao duoc khong
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d42.k3
  nguoi nuoc ngoai bay flycam gan don bien phong
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d42.k3 luat-117-2025.khai-niem
  người lạ bay flycam quay doanh trại chồng tôi đóng quân
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k2 blds-2015.d38.k3
  nhặt được usb có file của cơ quan khác thì mở ra xem coi của ai được chớ?
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k2 luat-116-2025.d15.k1.a
  chụp sơ đồ phòng máy chủ tỉnh làm ảnh nền máy tính
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blhs-2015.d361 luat-116-2025.d15.k1.a
  chup hinh slide trong cuoc hop kin gui cho ban
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  Cháu tôi đi nghĩa vụ, tôi đăng ảnh doanh trại lúc đi thăm có được không?
  Tôi chạy mô tô phượt theo đường tuần tra ở Lạng Sơn, gắn gopro quay hết, bị giữ máy có đúng luật không?
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337
  quay diễn tập
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  khoe anh ban dan that don vi con trai
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d42.k3
  Ông Tây đi phượt xin quay phim đồn biên phòng, em là hướng dẫn viên có nên cho?
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d42.k3 luat-116-2025.d15.k1.d
  Anh lính mới bên em gọi video cho bạn gái ngay trong kho súng, em làm tiểu đội trưởng báo cáo lên hay nhắc thôi
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-117-2025.khai-niem
  Khách du lịch bay flycam trên đồn biên phòng
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d
  check in đảo có trạm ra đa
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 nd-174-2026.d95.k2.b blhs-2015.d337
  flycam cảng quân sự
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  chụp ảnh trong doanh trại khi đi thăm con nghĩa vụ
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 nd-330-2026.d13.k1.a blhs-2015.d338
  Lính nghĩa vụ trong đơn vị có được xài điện thoại chụp hình doanh trại gửi người yêu không vậy
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 nd-63-2026 luat-91-2025.d7.k7
  cho người ngoài vào kho lưu trữ
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k5 luat-117-2025.d5.k2 blhs-2015.d361
  thư ký tòa có được chụp hồ sơ vụ án gửi về máy cá nhân làm cho kịp
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.khai-niem
  chup anh cho gan bien doanh trai
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.khai-niem luat-116-2025.d42.k3 luat-116-2025.d15.k1.d
  việt kiều về thăm nhà quay phim đồn biên phòng, tôi là người dẫn đi
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d nd-174-2026.d96.k3.m
  chong toi la bo doi, toi khoe anh doanh trai len facebook co bi phat khong
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  con trai tôi đi nghĩa vụ, nó chụp ảnh khẩu súng đăng story, đơn vị giữ điện thoại rồi, giờ sao?
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qd-423-2026.quy-tac-chung
  dân quân trực chốt quay tik tok
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 blhs-2015.d337
  bộ đội địa phương quay clip gác đêm trong doanh trại ở An Giang đăng story bị kỷ luật cỡ nào
luat-117-2025.d5.k4 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 luat-116-2025.d13.k2 qdtw-207-2026.nhom-1
  tổ chức phi chính phủ mời viết báo cáo về dân tộc thiểu số
luat-117-2025.d5.k4 luat-117-2025.d5.k2
  máy photo lưu ảnh
luat-117-2025.d5.k4 luat-117-2025.d5.k2 blhs-2015.d337 luat-80-2025.d14.bi-mat luat-117-2025.d5.k3
  scan tài liệu mật
luat-117-2025.d5.k4 luat-117-2025.d5.k2 blhs-2015.d338 blhs-2015.d337 luat-116-2025.d15.k1.d
  giấy mời họp mật gửi qua email thường
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-116-2025.d15.k1.a luat-91-2025.d16 luat-91-2025.d7.k7
  danh sách dân quân tự vệ gửi qua zalo được không
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-116-2025.d15.k1.d blhs-2015.d337 blhs-2015.d338
  gửi mật qua viber
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-116-2025.d42.k3 luat-117-2025.d5.k3
  tự nhiên thấy trên mạng có tài liệu mật của huyện mình, tôi tải về xem có tội không
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3
  máy phô tô mật
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338
  tài liệu mât chụp bằng đt riêng
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338
  Em là văn thư, hôm nay đọc lại mới biết lỡ gửi công văn mật qua zalo cho sếp, bây giờ phải làm gì trước?
  em làm văn thư, lỡ gửi công văn mật qua zalo cho trưởng phòng thì giờ phải làm gì
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 blhs-2015.d338.k1 luat-116-2025.d42.k3
  em đọc trúng tài liệu Mật do gửi nhầm vào mail em
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337
  gui van ban mat qua gmail
  văn bản mật zalo
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  gửi mật qua gmail
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  sếp đi họp xa kêu chụp công văn mật gửi zalo gấp, em gửi hay không gửi đều sợ, làm sao cho phải?
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  Em làm văn thư, sếp bảo gửi file danh sách quy hoạch qua messenger cho nhanh, em sợ quá có nên gửi không ạ?
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  giay to co dau mat chup bang dien thoai thoai ca nhan roi xoa co sao ko
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 nd-63-2026
  fax văn bản mật
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 blhs-2015.d338
  em là văn thư huyện đội, sếp kêu chụp công văn đóng dấu mật gửi qua zalo cho nhanh, em có nên làm không ạ
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 nd-234-2026.d8.k6
  văn bản đóng dấu mật chụp bằng điện thoại gửi zalo cho sếp vì sếp đi công tác, gấp quá
luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-117-2025.d5.k5 blhs-2015.d362
  văn thư lưu ảnh công văn đến trong điện thoại riêng
luat-117-2025.d5.k4 luat-117-2025.d5.k2 nd-174-2026.d95.k2.b blhs-2015.d337 blhs-2015.d338
  giấy mời họp có dấu mật gửi qua zalo
luat-117-2025.d5.k4 luat-117-2025.d5.k2 nd-63-2026
  fax tai lieu mat
  mã hóa văn bản gửi fax
luat-117-2025.d5.k4 luat-117-2025.d5.k3
  check in rào doanh trại
  chỉnh lý tài liệu lưu trữ lịch sử có thuê công ty ngoài được không nếu trong đó có hồ sơ mật
  chụp hình đồn biên phòng Hà Tiên
  hội nghị có yếu tố nước ngoài chứa nội dung mật
  lượm dc tài liệu mật ngoài đường
  phiên dịch thuê ngoài dự họp kín
  trích dẫn công văn mật trong văn bản thường
  xe biển đỏ
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337
  ban do phong thu
  cung cấp tài liệu mật cho đối tác nước ngoài trong dự án ODA
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d337.k1 luat-80-2025.d14.bi-mat
  Nếu lãnh đạo chỉ đạo miệng cho tôi gửi văn bản mật qua zalo thì tôi hay ổng chịu?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338
  bao ve luan van tien si dung so lieu mat
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338 nd-174-2026.d95.k2.b
  em lỡ chụp công văn đóng dấu mật gửi cho chồng qua zalo, giờ phải khai báo với ai ạ
  văn bản đóng dấu mật mà anh văn thư chụp gửi zalo cho tôi đọc cho nhanh thì ai sai
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d15.k1.a blhs-2015.d338
  cho bạn nước ngoài xem ảnh chụp trong kho vũ khí trung đoàn hồi đi nghĩa vụ
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  nhà thầu chụp bản vẽ công trình quốc phòng để khoe năng lực
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  con tôi chụp đề thi đăng lên nhóm lúc chưa hết giờ
  rò đề thi telegram
  đăng tọa độ trạm ra đa
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d15.k1.d nd-63-2026
  chup slide tai lieu mat
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  tui hay quay cảnh lính tập ở thao trường gần rẫy nhà tui, bán cho mấy kênh, tui dân thường thì có tội không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d7.k2.c luat-116-2025.d42.k3
  kẻ lạ cho tiền xin ảnh doanh chại
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  quay kho vũ khí
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-117-2025.do-mat qdtw-207-2026.nhom-4
  cho bạn nước ngoài xem bản đồ quân sự cũ
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m
  chụp đề thi tốt nghiệp
  văn bản đóng dấu mật chụp gửi cho đồng nghiệp coi chơi
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 nd-63-2026 blhs-2015.d361
  photo đề thi
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337.k2 blhs-2015.d337 blhs-2015.d338.k2
  chị tạp vụ nhặt được tờ giấy "tối mật" trong sọt rác, chụp hỏi nhóm bạn xem là gì
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 nd-174-2026.d95.k2.b
  Kho hồ sơ bị ngập, tài liệu mật trôi ra đường người dân nhặt được chụp đăng thì sao
  Tài liệu mật để trên bàn, cô lao công chụp selfie dính vào, bây giờ ai phải chịu trách nhiệm?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1 nd-234-2026.d8.k6
  hôm qua vội quá photo dư một bản tài liệu mật, chưa vào sổ mà đã xé bỏ sọt rác, em nên nói ra không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 luat-91-2025.d7.k7
  fax nhầm số
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 nd-174-2026.d96.k3.m
  bạn tây chụp tài liệu trên bàn làm việc
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  xã đội trưởng chụp kho súng làm báo cáo rồi lỡ tay đưa lên story, xử lý sao đây
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 nd-63-2026
  cong van mat gui qua buu dien thuong
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338.k1 blhs-2015.d338 luat-117-2025.d5.k2
  em lỡ chụp công văn có dấu mật gửi nhầm nhóm gia đình, thu hồi rồi có phải báo cáo ko
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337 luat-116-2025.d15.k1.a
  gửi số liệu GDP quý cho bạn môi giới chứng khoán trước giờ công bố có phải tội không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d361 luat-116-2025.d7.k2.c blhs-2015.d337
  chuyen gia nuoc ngoai xin so lieu lao dong chua cong bo
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d361 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  học bổng nước ngoài hỏi thông tin đơn vị công tác quá kỹ
luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d361 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  con rể tui là người Hàn, nó hỏi xem giấy tờ cơ quan tui, có cần báo cáo gì không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a blhs-2015.d337 blhs-2015.d338
  gui anh don vi cho ban gai quen tren mang
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  gửi báo cáo cho tổ chức phi chính phủ
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  check in chốt biên giới
  đăng tin tìm hài cốt đồng đội có sơ đồ trận địa
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blds-2015.d32
  bạn trai tây đăng hình hai đứa ở cổng đơn vị em công tác
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blds-2015.d38.k2 luat-91-2025.d16
  chong em la linh dac cong, em mang bau buon qua viet nhat ky len blog co nhac ten chong, co ai la gi khong a
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337 blhs-2015.d338
  anh ho so mat
  diễn tập khu vực phòng thủ quay clip
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337 luat-116-2025.d7.k2.c
  chụp đề thi trong phòng thi
  đăng vị trí chốt biên phòng
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337 nd-174-2026.d95.k2.b
  chup de thi
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d338
  Con tôi hải quân Trường Sa, cháu gọi video tôi quay màn hình cho họ hàng coi
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d338 blhs-2015.d337
  thuyền viên tàu kiểm ngư gặp tàu lạ quay clip gửi vợ, vợ đăng lên tóp tóp
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d338.k1
  em công tác ở cảng vụ Quy Nhơn, thấy tàu hải quân vô đẹp quá chụp khoe story, mười phút sau xóa, có bị truy không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  anh dung gac
  trạm kiểm soát biên phòng Bờ Y bị tây ba lô quay vlog
  đơn vị bộ đội con tôi đóng, tôi đăng ảnh thăm con có lộ gì
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d337
  drone doanh trại
  đoàn xe chở tên lửa đi ngang nhà em, hàng xóm ai cũng quay, em quay đăng được không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-116-2025.d14.k4
  Con đi nghĩa vụ gửi ảnh cầm súng về khoe, mẹ đăng lên mạng, giờ trung đội trưởng gọi, làm sao gỡ cho con
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.khai-niem
  kho súng dân quân selfie
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  anh họ em là lính, nhắn zalo nói sắp đi diễn tập chỗ nào, em đăng chúc anh lên đường bình an
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-117-2025.khai-niem nd-174-2026.d95.k2.b
  Ra Trường Sa thăm con, tôi chụp cái nhà đang xây với hàng cần cẩu, về đăng được tấm nào bỏ tấm nào?
  chup lai cong doanh trai tu google map roi gui cho ban choi game
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-91-2025.d32 luat-116-2025.d7.k2.c
  dang anh le duyet binh luc tong duyet
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  dân quân quay súng
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b blds-2015.d32
  chồng em bên quân đội, em đăng ảnh đơn vị anh ấy lúc lên thăm được không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b blhs-2015.d338
  Chồng tui bộ đội biên phòng, tui đăng hình chốt chồng đứng gác dịp Tết có sao hông?
  tôi là bộ đội biên phòng, bạn gái đăng ảnh tôi gác ở đồn, cả hai có bị xử lý chi không rứa
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b luat-117-2025.khai-niem
  chồng tui là bộ đội, tui khoe hình ảnh đi thăm đơn vị lên phây có bị gì hông
  chụp xe diễn tập
  con trai tôi nhập ngũ gửi ảnh về nhà có súng, tôi đăng khoe thì có làm sao
  đăng ảnh bộ đội hành quân
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Đoàn trung ương chưa về tới mà văn phòng đã đăng ảnh rồi, gỡ hay để?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  đăng sơ đồ trụ sở công an
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d9.k2.a luat-117-2025.khai-niem
  cháu đi lính biên phòng đăng ảnh cột mốc
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d42.k3 blhs-2015.d337
  Lái xe ôm cửa khẩu Lào, khách trả tiền để tôi quay hình đồn, tôi thấy nghi quá
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d42.k3 blhs-2015.d338
  cô tạp vụ cơ quan nhặt tờ giấy có đóng dấu mật trong thùng rác, phải làm gì
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  ban be nuoc ngoai nho chup hinh cang ca
  chup doanh trai qua cua xe khach
  chặn đường quay phim đoàn xe quân sự ở đèo An Khê
  chụp tàu hải quân
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d337
  đứa em họ bên đài loan rủ em quay cảnh đồn biên phòng làm vlog về quê, em dẫn đi có bị liên lụy không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d338 blhs-2015.d361
  em lỡ chụp đề thi gửi cho bạn sau khi hết giờ làm bài 10 phút thì có tội không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  hàng xóm người Mỹ hỏi đường vào kho xăng dầu quân đội
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d337
  chụp màn hình camera an ninh trại lính
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  con đi lính đăng tiktok trong doanh trại
  đăng video tàu chiến
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  bộ đội tiktok
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d42.k3 blhs-2015.d337
  linkedin giới thiệu việc nhẹ lương cao viết báo cáo
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d42.k3 luat-116-2025.d15.k1.a
  Gặp người nước ngoài trong quán cà phê, họ xin kết bạn facebook rồi hỏi bản đồ đơn vị
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-117-2025.khai-niem
  bạn tây hỏi lương bộ đội
  người trung quốc nhờ quay giùm khu cảng bằng flycam
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-117-2025.khai-niem luat-116-2025.d15.k1.d
  ảnh vệ tinh đơn vị quân đội trên google maps check in được không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-117-2025.khai-niem nd-174-2026.d95.k2.b
  ảnh cưới chụp ở doanh trại có đăng được không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c nd-330-2026.d9.k2.a
  vo bo doi dang anh don vi chong
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  em được học bổng nhật, có người bên đó hỏi chuyện cơ quan em, em nên nói tới đâu
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d361
  bạn fb người tàu hỏi chuyện cq
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  bạn nước ngoài trên facebook hỏi về công việc ở huyện
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh luat-117-2025.khai-niem
  Chồng tôi bộ đội biên phòng hay check in đồn, tôi sợ quá, có bị kỷ luật không vậy?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.d5.k2
  thuê dịch tài liệu mật
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d337 blhs-2015.d338
  cong van mat zalo
  đọc lệnh sẵn sàng chiến đấu qua điện thoại thường thì vi phạm gì
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d338 luat-117-2025.d5.k5
  thuê ngoài số hóa hồ sơ lưu trữ có tài liệu mật, nhà thầu scan luôn thì xử ra răng?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.d5.k5
  cô tạp vụ nhặt được tập hồ sơ đóng dấu tối mật trong thùng rác thì phải làm gì
  nhặt được tài liệu có dấu mật ngoài quán cà phê
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.d5.k5 blhs-2015.d337.k2 blhs-2015.d338.k2
  photo tài liệu tối mật ở tiệm ngoài
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.do-mat blhs-2015.d338.k2 nd-63-2026
  chị tạp vụ nhặt được tờ giấy có chữ Tuyệt mật trong thùng rác, giờ phải đưa ai
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem
  ban do quan su
  bay flycam đám cưới gần sân bay quân sự
  trạm trưởng biên phòng cho quay flycam khu vực mốc giới có phạm không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem blhs-2015.d337 luat-116-2025.d7.k2.c
  Giáo sư nước ngoài rủ em làm chung đề tài, xin số liệu mỏ đất hiếm của tỉnh, em cho được tới đâu là an toàn?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d
  chồng tôi bộ đội biên phòng, tôi đăng ảnh lên đồn thăm anh ấy có lộ bí mật gì không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blds-2015.d32
  chồng tui đại úy biên phòng, tui đăng hình ổng mặc quân phục đứng trước cổng đồn có răng không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blhs-2015.d337
  biên đội bay, giờ bay quân sự nghe được nhờ app theo dõi máy bay, đăng lại
  có được lấy ảnh vệ tinh google khoanh vùng doanh trại để chỉ đường cho người yêu lên thăm không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blhs-2015.d338
  check in doanh trại
  lính nghĩa vụ dùng điện thoại lén trong doanh trại gọi video về nhà, mẹ chụp màn hình khoe
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  con trai em đang đi nghĩa vụ gửi ảnh trong doanh trại về, em khoe lên fb được ko
  dân quân tập bắn đạn thật chụp kỷ niệm cả tiểu đội rồi đăng thì xã đội có phạt không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  cháu nhà tôi đang đi nghĩa vụ, nó quay video trong doanh trại gửi về cho bạn gái
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  ảnh tàu hải quân
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.khai-niem nd-330-2026.d9.k2.a
  nhật ký đi biên giới
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat luat-117-2025.khai-niem luat-116-2025.d15.k1.a
  tiếp khách nước ngoài nhắn tin kết bạn xong họ hỏi tình hình xã, trả lời được không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 nd-244-2026.d3.k2
  bạn học cũ người Mỹ làm ở đại sứ quán hỏi thăm tình hình bộ qua email, trả lời được không
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b blhs-2015.d338 luat-116-2025.d15.k1.d
  Hôm qua tui lỡ chuyển tiếp cái giấy mời có dấu "Mật" vô nhóm zalo tổ dân phố, thu hồi rồi thì có sao không?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d blhs-2015.d337
  anh radar dang len zalo
  giấy mời họp mật bị chụp đăng nhóm cư dân
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d blhs-2015.d338
  anh trai bộ đội biên phòng hay gửi ảnh chốt gác cho gia đình, má em đem khoe lên face
  chong bo doi ra đa, vo dang hinh don vi
  con tui mới đi nghĩa vụ, nó gửi hình súng về cho tui, tui lỡ đăng lên khoe, giờ nó bị nhốt hả
  em chồng làm bộ đội Trường Sa gửi hình đảo về, tui đăng khoe có bị chi không rứa
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  lính đăng story ở đơn vị
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-234-2026.d8.k6 blhs-2015.d337 nd-174-2026.d95.k2.b
  giám thị coi thi đem điện thoại chụp đề, hội đồng thi xử lý bước đầu thế nào
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Anh nuôi đơn vị quay cảnh bữa cơm lính đăng tiktok, chỉ huy phạt cấm trại có đúng luật không hay quá tay?
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  thằng em đi nghĩa vụ gửi ảnh trong đơn vị về, bố nó khoe lên face
luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  bo doi dung tiktok trong doanh trai
luat-117-2025.d5.k4 luat-117-2025.d5.k3 qd-423-2026.quy-tac-chung
  dân quân mặc đồ rằn ri đăng ảnh cầm súng AK
luat-117-2025.d5.k4 luat-117-2025.d5.k3 qd-423-2026.quy-tac-chung luat-116-2025.d15.k1.d
  nhóm zalo đồng ngũ
luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a
  con rể tôi người Hàn hay hỏi chuyện biên giới rồi viết blog, tôi là cựu sĩ quan thì nhắc nó sao đây
luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c blhs-2015.d337
  linkedin tuyển chuyên gia viết bài trả đô la hỏi về biên giới
  tặng tài liệu cho đoàn khách Lào
luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-117-2025.khai-niem blhs-2015.d337
  bố chồng em là tướng về hưu viết hồi ký, nhà xuất bản Mỹ xin in
luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat
  trao đổi tài liệu với đoàn khách nước ngoài
luat-117-2025.d5.k4 luat-117-2025.d5.k5 blhs-2015.d338 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3
  tôi ra tiệm photo tài liệu đóng dấu mật để đọc cho rõ chữ, có phải tội không
luat-117-2025.d5.k4 luat-117-2025.d5.k5 blhs-2015.d361 blhs-2015.d362 luat-80-2025.d14.bi-mat
  in công văn ở tiệm photo
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3
  chị văn thư nhà em đem tài liệu đóng dấu mật ra tiệm photo ngoài phố, giờ em biết thì phải báo ai
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d337
  in tài liệu mật ở tiệm photo
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1
  photo tài liệu mật ngoài hàng
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 luat-80-2025.d14.bi-mat
  mang giấy đóng dấu MẬT ra tiệm photo đầu ngõ vì máy cơ quan hư, lỡ rồi làm sao
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 nd-234-2026.d8.k6
  em mang công văn mật ra quán photo vì máy photo cơ quan hỏng, giờ bị phát hiện, xử lý mức nào ạ
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d338
  usb chép file mật
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat
  in tài liệu mật ở quán ngoài
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k2 nd-174-2026.d96.k3.m
  in ké tài liệu mật ở quán photo đối diện cơ quan thì bị gì
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  phô tô ở quán ngoài giấy mời họp có đóng dấu mật thì sao
  tự photo tài liệu mật mang về nhà làm cho kịp
luat-117-2025.d5.k4 luat-117-2025.d5.k5 luat-91-2025.d7.k7
  photo hồ sơ ngoài tiệm
luat-117-2025.d5.k4 luat-117-2025.d5.k5 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.do-mat
  về hưu mà còn giữ sổ tay họp mật thì sao, có ai bắt nộp không
luat-117-2025.d5.k4 luat-117-2025.do-mat
  sưu tầm công văn cũ
luat-117-2025.d5.k4 luat-117-2025.do-mat luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k3
  Tôi là thủ kho lưu trữ huyện, chụp lại bức công văn năm 1978 đăng nhóm sưu tầm có được không?
luat-117-2025.d5.k4 luat-117-2025.do-mat luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d361
  về hưu rồi đăng tài liệu cũ
luat-117-2025.d5.k4 luat-117-2025.khai-niem blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chong toi la giam thi trai giam, toi khoe anh anh ay mac canh phuc truoc cong trai co duoc khong
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d
  con trai em chup xe tang ve don vi khoe nhom lop, em phai bat no xoa khong
  hàng rào quân khu lọt khung hình
  ngồi quán cà phê chụp cảng, dính mấy chiếc tàu hải quân phía sau, đăng lên có sao hông ta
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blds-2015.d32
  Cho cháu hỏi quay vlog trong ký túc xá trường sĩ quan có bị đuổi không ạ
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blhs-2015.d337
  chụp hình doanh trại
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blhs-2015.d337 nd-174-2026.d95.k2.b
  đội trưởng dân quân up ảnh diễn tập băn đạn thật
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  flycam quay trúng ra đa
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  up clip máy bay quân sự cất cánh
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d nd-56-2017.d36
  chồng em là bộ đội biên phòng, em đăng hình chồng ôm con ngoài đồn có lộ gì không
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d7.k2.c
  ban hoc nguoi uc nho em chup giup may tam anh tru so de lam luan an, chup duoc khong
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  kiều bào nhờ quay nhà cũ nằm cạnh đơn vị pháo binh
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-117-2025.d5.k3
  hôm nay đường cấm vì đoàn nào, đăng hỏi nhóm giao thông có lộ gì ko
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  quay may bay quan su bay qua nha up tiktok co sao ko
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d338
  ảnh cưới mặc quân phục cạnh xe bọc thép
  ảnh tiệc chia tay đồng chí chuyển ngành tình báo
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-116-2025.d15.k1.d luat-91-2025.d32
  flycam quay lễ hội đua ghe ngo gần trụ sở quân sự
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  hợp tác viết bài với giáo sư Mỹ, gửi số liệu đất đai của tỉnh được không
  khách du lịch quay flycam cổng doanh trại
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  chồng em là bộ đội, em đăng hình anh ấy mặc quân phục trong doanh trại có sao không ạ
luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-91-2025.d32
  chụp ảnh cổng doanh trại lúc tiễn em đi lính có bị bắt xóa không
luat-117-2025.d5.k4 luat-117-2025.khai-niem qd-423-2026.kiem-chung luat-116-2025.d15.k1.d
  thiết bị bay lạ rơi ruộng nhà chụp hình gửi báo
luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c blhs-2015.d361
  chuyên gia tư vấn ngân hàng thế giới xin số liệu chưa công bố
luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blhs-2015.d361
  trả lời khảo sát NGO
luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  photo giấy mật
luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6 nd-63-2026
  Em photo 2 bản công văn mật cho sếp đi họp mà quên vào sổ, giờ thanh tra hỏi, em chết chắc không
luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 nd-234-2026.d8.k6
  sao chụp văn bản mật
luat-117-2025.d5.k4 luat-91-2025.d32 blds-2015.d32 luat-117-2025.khai-niem
  khai mạc trại huấn luyện được chụp ảnh không
luat-117-2025.d5.k4 luat-91-2025.d32 luat-117-2025.d5.k3
  xe tăng về quê duyệt binh, bà con quay phim đầy ra thế có phạm luật không
luat-117-2025.d5.k4 luat-91-2025.d32 luat-117-2025.d5.k3 luat-116-2025.d14.k4
  đoàn thanh niên cắm trại cạnh trận địa pháo cũ chụp hình, bộ đội bắt xóa có đúng không
luat-117-2025.d5.k4 luat-91-2025.d32 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  drone quay đám rước gần trụ sở huyện đội
luat-117-2025.d5.k4 luat-91-2025.d32 luat-117-2025.khai-niem
  chup anh cua khau
  chụp đoàn xe nguyên thủ đi qua nhà
  đứng ban công quay tập duyệt binh thì có bị cấm không nhỉ
luat-117-2025.d5.k4 nd-174-2026.d95.k2.b luat-116-2025.d7.k2.c luat-117-2025.d5.k3 qd-423-2026.quy-tac-chung
  Anh bộ đội quay cảnh ăn cơm trong đơn vị đăng lên khoe người yêu thì bị phạt kiểu gì?
luat-117-2025.d5.k4 nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  bài báo đã đăng rồi thì mình chia sẻ lại tài liệu đó còn phải chịu không
luat-117-2025.d5.k4 nd-330-2026.d13.k1.a
  clip chó nghiệp vụ
luat-117-2025.d5.k4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-56-2017.d36 blds-2015.d32
  cán bộ coi thi check in phòng thi đăng story
luat-117-2025.d5.k4 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 luat-117-2025.khai-niem
  tổ chức phi chính phủ xin số liệu dân tộc thiểu số
luat-117-2025.d5.k4 nd-63-2026
  ai dc phổ biến bmnn
  photo tai lieu mat can ai ky
  sao chụp tài liệu mật phải có chữ ký của ai vậy em cần gấp trong sáng nay
  sao chụp tài liệu tối mật ai được cho phép
  sao y bản mật
luat-117-2025.d5.k4 nd-63-2026 luat-117-2025
  ai duyệt sao mật
luat-117-2025.d5.k4 nd-63-2026 luat-117-2025.d5.k3
  in thừa bản mật
luat-117-2025.d5.k4 qd-423-2026.quy-tac-chung luat-116-2025.d15.k1.d
  vợ em quay clip em mặc quân phục ru con ngủ, lên xu hướng rồi, chỉ huy gọi, em sợ quá
luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  đồng nghiệp nước lào xin tài liệu tập huấn
luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 blhs-2015.d337 nd-234-2026.d8.k6
  chụp công văn mật bằng điện thoại
luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 luat-117-2025.khai-niem luat-117-2025.do-mat qdtw-85-2022.dieu-tranh
  lỡ chụp văn bản hỏa tốc cho đồng chí khác đi họp xa, có được không ạ
luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 nd-63-2026
  bien ban hop kin ai duoc xem
luat-117-2025.d5.k5
  ai duoc cho mang ho so mat ra khoi co quan
  mang hs goc ve nha lam dc k
  mang laptop co quan di nuoc ngoai xin ai
  mang tài liệu mật về nhà
luat-117-2025.d5.k5 blhs-2015.d338 luat-117-2025.d5.k3 luat-117-2025.d5.k2 nd-234-2026.d8.k6
  Tôi lỡ đem laptop mật về nhà làm cho kịp, con nó mở ra chơi game, phải báo cáo thế nào
luat-117-2025.d5.k5 luat-117-2025.d5.k2
  làm việc ở nhà với tài liệu hạn chế
  mang USB chứa tài liệu mật về nhà làm đêm
  tài liệu mật mang về nhà làm buổi tối cho kịp, phải xin ai
luat-117-2025.d5.k5 luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat
  Chép tài liệu cơ quan vô usb riêng đem về làm đêm, siêng vậy mà cũng sai hả?
luat-117-2025.d5.k5 luat-117-2025.d5.k2 nd-63-2026
  em đi công tác lào cầm theo laptop có file mật, phải xin ai ký
luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d338.k1
  Máy tính phòng mật hư ổ cứng, đem ra tiệm ngoài sửa hay phải gọi bên cơ yếu?
luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  mang hồ sơ về nhà làm bị cháu vẽ bậy, mất mấy tờ, giờ khai báo sao cho nhẹ
luat-117-2025.d5.k5 luat-117-2025.d5.k3 blhs-2015.d338 luat-80-2025.d14.bi-mat nd-234-2026.d8.k6
  máy mật hỏng màn hình đem ra tiệm sửa đc hok
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  sắp nghỉ hưu, mang quyển sổ ghi họp giao ban về làm kỷ niệm có được không
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d338
  máy tính soạn văn bản mật mang ra tiệm sửa
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k4
  trưng bày hiện vật mật ở phòng truyền thống
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d338
  về hưu ko nộp lại tài liệu mật có sao ko
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.do-mat
  bố tôi mất, trong tủ có giấy tờ đóng dấu tuyệt mật thời xưa, đem nộp chỗ nào
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-234-2026.d8.k6 blhs-2015.d338
  ổ cứng hỏng có tài liệu mật mang ra tiệm sửa được ko
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-63-2026
  lai xe cho cong van mat
luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-91-2025.d7.k7
  sửa laptop cơ quan
luat-117-2025.d5.k5 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  ban giao tai lieu mat khi nghi huu
  trách nhiệm bàn giao tài liệu mật khi nghỉ hưu
luat-117-2025.d5.k5 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 nd-30-2020
  nghỉ hưu 3 năm mà còn giữ mấy tập công văn cũ trong nhà, trả hay đốt
luat-117-2025.d5.k5 luat-117-2025.d5.k4
  mang tai lieu mat ra nuoc ngoai phai xin ai
luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3
  gửi tài liệu mật bằng grab
  đem tài liệu mật đi máy bay
luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d338 qdtw-207-2026.nhom-4
  bản đồ quy hoạch 1/500 đóng dấu mật thì in ra mang về nhà được không
luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.do-mat qdtw-207-2026.nhom-4
  cuu can bo con giu so cong tac co noi dung mat
luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  nguyên bí thư xã về hưu còn giữ tài liệu mật ở nhà có phải nộp lại không?
luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 blhs-2015.d338
  Sau hội nghị có đại biểu không nộp lại tài liệu thu hồi, đem về nhà, tổ thư ký làm sao?
  ghi sổ tay nội dung họp mật rồi mang về nhà
luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 blhs-2015.d362
  ghi chép của cuộc họp kín, mang về nhà viết tiếp
luat-117-2025.d5.k5 luat-80-2025.d14.bi-mat
  mang mật về nhà
luat-117-2025.d5.k5 nd-63-2026
  mang tài liệu mật đi máy bay
luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025
  cho hỏi nhờ ChatGPT tóm tắt văn bản đóng dấu mật thì phạm vào khoản nào
luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 tt-05-2026.nguoi-dung luat-117-2025.d5.k3 cv-2766-2026
  Lấy chatgpt soạn công văn có đóng dấu mật thì đã coi là làm lộ chưa, bác nào biết chỉ giúp
luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.k2
  tài liệu mật vào AI
luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung luat-116-2025.d15.k1.dd luat-117-2025.d5.k2
  họp trực tuyến bị app tự ghi chép gửi sang nước ngoài
luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung luat-117-2025.d5.k2 cv-2766-2026 cvvptw-19130-2025
  biên bản họp do AI nghe rồi gõ, có cuộc họp nói chuyện quân sự xã
  dùng chatgpt viết báo cáo mật
  nhờ chat gpt viết báo cáo mật có bị gì không các anh chị
luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung luat-117-2025.d5.k2 luat-117-2025.d5.k4 blhs-2015.d337
  dùng AI dịch công văn đóng dấu mật từ tiếng Trung sang
luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung luat-117-2025.d5.k2 luat-117-2025.d5.k4 cv-2766-2026
  chatgpt công văn mật
  dịch mật bằng AI
luat-117-2025.d5.tri-tue-nhan-tao tt-05-2026.nguoi-dung luat-117-2025.d5.k4 nd-234-2026.d8.k6
  nhờ AI giải đề khi đang coi thi
luat-117-2025.do-mat
  ai có quyền giải mật một công văn cũ từ năm 2009
  ba độ mật
  bao giờ giải mật
  bao giờ thì hết thời hạn bảo vệ bí mật nhà nước, tôi giữ bản thảo từ năm 98
  bao nhiêu năm thì tài liệu tối mật hết hạn bảo vệ
  cấp độ mật
  giải mật khi nào
  giải mật sau bao nhiêu năm
  giải mật tài liệu hết thời hạn bảo vệ
  giải mật tài liệu sau bao nhiêu năm
  giải mật văn bản từ năm 2005
  hạn bảo mật
  hết hạn bảo vệ bí mật nhà nước
  hết hạn mật chưa
  hết thời hạn bảo vệ bí mật thì được đăng chưa
  mat toi mat tuyet mat khac j nhau
  mấy độ mật
  phân biệt mật, tối mật, tuyệt mật
  thoi gian giai mat
  thoi han bao ve bi mat nha nuoc do mat
  thoi han bao ve bi mat nha nuoc do mat la may nam
  thoi han bao ve bi mat nha nuoc may nam
  thời hạn bảo mật
  thời hạn bảo vệ tuyệt mật, tối mật, mật
  thời hạn giải mật
  tài liệu hết dấu
  độ mật tối mật tuyệt mật khác nhau sao
luat-117-2025.do-mat blhs-2015.d337
  độ mật, tối mật khác nhau chỗ nào vậy mn
luat-117-2025.do-mat luat-117-2025.d5.k1 tt-24-2020
  dấu tuyệt mật
luat-117-2025.do-mat luat-117-2025.d5.k3
  boi doi xuat ngu ve ban roi con phai giu bi mat don vi may nam
  nghỉ hưu rồi còn phải giữ bí mật bao nhiêu năm
  Ông nội mất để lại một thùng giấy tờ thời kháng chiến đóng dấu tối mật, gia đình nên nộp cho ai?
luat-117-2025.do-mat luat-117-2025.d5.k3 blhs-2015.d337 qdtw-207-2026.nhom-4 blhs-2015.d361
  nghỉ hưu rồi còn giữ bí mật không
luat-117-2025.do-mat luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d9.k1.d qdtw-207-2026.nhom-4
  ông nội em tướng về hưu muốn kể chuyện chiến trường cũ trên youtube, cái gì không được kể
luat-117-2025.do-mat luat-117-2025.d5.k4 luat-117-2025.khai-niem
  văn bản hết hạn mật mà chưa giải mật, trích dẫn trong luận văn được không
luat-117-2025.do-mat luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-116-2025.d15.k1.d blhs-2015.d337
  xuất ngũ chục năm rồi đăng lại hình hồi ở đơn vị tên lửa thì có còn gì phải giữ nữa không
luat-117-2025.do-mat luat-117-2025.d5.k4 nd-63-2026
  nhà nghiên cứu xin đọc tài liệu lưu trữ có dấu mật cũ
luat-117-2025.do-mat luat-117-2025.d5.k5 luat-117-2025.d5.k4 luat-117-2025.d5.k3
  nhà tôi có thùng tài liệu mật thời chiến, giờ phải nộp cho ai
luat-117-2025.do-mat luat-117-2025.khai-niem
  cv hỏa tốc có phải là mật ko
  de thi tot nghiep la bi mat nha nuoc do gi
  de thi tot nghiep thpt do mat gi
  hết thời hạn bảo vệ bí mật nhà nước thì có được đăng không
  hỏi chút: văn bản đóng dấu "hỏa tốc" thì có phải là mật không, dân trong nhóm đang cãi nhau
  đề thi tốt nghiệp thuộc độ mật nào
luat-117-2025.do-mat luat-117-2025.khai-niem blhs-2015.d337.k2
  đề thi tốt nghiệp là tối mật à
luat-117-2025.do-mat luat-117-2025.khai-niem hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  Công văn của sở đóng dấu "lưu hành nội bộ" có phải là mật không
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k1
  dau mat trong van ban la gi
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k3
  tôi kể cho cháu nghe chuyện hầm chỉ huy ngày xưa rồi nó viết lên mạng, giờ còn mật không
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d337
  xuất ngũ mấy năm thì được kể chuyện đơn vị?
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k1.d
  Anh trai là cựu đặc công muốn kể trận đánh năm xưa trên YouTube, có phải xin phép ai không?
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k3 nd-330-2026.d9.k1.d
  Ba tôi nguyên trinh sát, giờ kể chuyện đánh trận trên youtube, có chuyện nào vẫn còn mật không?
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k4
  tài liệu thời chiến nghe nói giải mật rồi, tôi viết sách in hình nó thì kiểm tra ở đâu cho chắc
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  đồng đội cũ lập nhóm facebook trung đoàn đăng bản đồ chốt biên giới thời chiến, còn bí mật không
luat-117-2025.do-mat luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-117-2025.d5.k3
  ông nội để lại bản đồ quân sự 1972
luat-117-2025.do-mat luat-117-2025.khai-niem qdtw-207-2026.nhom-4
  ban to chuc huyen uy hoi thoi han giu bi mat du kien nhan su
luat-117-2025.do-mat nd-63-2026
  tài liệu lưu trữ hết mật
luat-117-2025.do-mat nd-63-2026 luat-117-2025
  giải mật
  giải mật tài liệu
  giải mật tài liệu cũ
luat-117-2025.khai-niem blhs-2015.d361 blhs-2015.d337 luat-117-2025.do-mat nd-330-2026.d13.k1.a
  bi mat cong tac voi bi mat nha nuoc khac nhau cho nao
luat-117-2025.khai-niem blhs-2015.d361 luat-116-2025.d15.k1.d
  đề thi thử bị tung trước giờ thi có phải bí mật nhà nước k
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-116-2025.d15.k1.d luat-117-2025.do-mat nd-330-2026.d13.k1.a
  công văn ghi "lưu hành nội bộ" mà anh em chuyền nhau khắp xóm, có phải bí mật nhà nước không?
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-117-2025.d5.k1 luat-117-2025.do-mat
  tài liệu "lưu hành nội bộ" có phải bí mật nhà nước không
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-117-2025.d5.k1 nd-330-2026.d13.k1.a
  tài liệu "lưu hành nội bộ" có phải là mật không?
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-117-2025.d5.k1 qdtw-207-2026.nhom-4 luat-117-2025.do-mat
  nghi quyet chi bo la mat hay thuong
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-117-2025.do-mat
  quy hoạch cán bộ có phải bí mật nhà nước
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-117-2025.do-mat luat-116-2025.d7.k2.c
  Giấy mời họp ghi "tài liệu lưu hành nội bộ" thì có phải là mật không vậy?
luat-117-2025.khai-niem hdubkt-03.noi-dung luat-117-2025.do-mat qdtw-85-2022.dieu-tranh
  lưu hành nội bộ có phải mật
luat-117-2025.khai-niem hdubkt-03.noi-dung qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  ds quy hoạch cb bị lộ có phải mật ko
luat-117-2025.khai-niem hdubkt-03.noi-dung qdtw-207-2026.nhom-4 luat-117-2025.do-mat
  danh sách quy hoạch có mật không
  nhan su cap uy co phai mat khong
luat-117-2025.khai-niem luat-116-2025.d15.k1.a blhs-2015.d361 luat-80-2025.d14.bi-mat luat-117-2025.d5.k2
  cái tờ này không đóng dấu mật mà nội dung toàn chuyện an ninh, em gửi qua zalo cho xã bên được không ạ
luat-117-2025.khai-niem luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k1
  toạ độ bẫy ảnh thú quý hiếm có phải tài liệu mật ko
luat-117-2025.khai-niem luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  lịch công tác tuần của lãnh đạo có được đưa lên web
luat-117-2025.khai-niem luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blhs-2015.d361
  thông tin tuyển quân năm tới đã được công bố chưa mà nói
luat-117-2025.khai-niem luat-117-2025.d5.k1
  ai được đóng dấu mật
  ai được đóng dấu mật ở xã
luat-117-2025.khai-niem luat-117-2025.d5.k1 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  lịch công tác của bí thư tỉnh ủy có phải tài liệu mật ko
luat-117-2025.khai-niem luat-117-2025.d5.k1 luat-117-2025
  danh mục mật giáo dục
luat-117-2025.khai-niem luat-117-2025.d5.k1 luat-117-2025.do-mat
  báo cáo về tà đạo có phải đóng dấu mật không
  dân xin cung cấp thông tin mà cơ quan nói mật, làm sao biết mật thật hay giả
luat-117-2025.khai-niem luat-117-2025.d5.k1 luat-126-2025.d31.k2
  kết luận hội đồng chuyên môn có mật không
luat-117-2025.khai-niem luat-117-2025.d5.k1 nd-330-2026.d13.k1.a
  bảng phân công trực tết có phải bí mật không mà sếp cấm chụp
luat-117-2025.khai-niem luat-117-2025.d5.k1 nd-63-2026
  Rốt cuộc ai mới là người quyết định đóng dấu mật, chuyên viên soạn hay sếp ký?
  ai ký đóng mật
luat-117-2025.khai-niem luat-117-2025.d5.k1 nd-63-2026 luat-117-2025.do-mat
  thẩm quyền đóng mật
luat-117-2025.khai-niem luat-117-2025.d5.k1 qdtw-207-2026.nhom-4
  danh sách quy hoạch cán bộ có phải tài liệu mật không
luat-117-2025.khai-niem luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d338
  lam lo de thi co phai toi lam lo bi mat nha nuoc
luat-117-2025.khai-niem luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d337 luat-116-2025.d7.k2.c
  thông tin đấu thầu mật
luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.d5.k4
  sức khỏe lãnh đạo cấp cao có phải bí mật nhà nước
  tài liệu không đóng dấu mật mà nội dung mật
  tôi sưu tầm bản đồ quân sự Mỹ thời trước, có tọa độ sân bay Pleiku, bán trên mạng thì sao
luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-116-2025.d15.k1.a
  nhân thân người cộng tác bí mật của công an
luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.do-mat luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  tui ở Cà Mau, hồi đó ở xã đội, nay kể chuyện kho súng cũ trên tiktok thì có phạm bí mật không
luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.do-mat luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  hoi ky chien tranh co noi so hieu don vi, dang facebook duoc chua
luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat
  bạn Tây quen trên mạng hỏi lương công chức mình bao nhiêu, kể có sao không
luat-117-2025.khai-niem luat-117-2025.d5.k4
  bạn bên Đức nhờ tôi chụp hộ bản đồ quy hoạch treo ở ủy ban, gửi có sao không nhỉ
  chụp hình cầu, đập thủy điện có cấm ko
  đăng đề thi sau khi thi xong đc chưa?
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  chụp ảnh bài thi công chức của mình sau khi thi xong khoe được chứ?
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  Em vận hành điện lực, chụp bảng điều khiển trạm 500kV khoe ca trực đêm, sếp mắng, nó có mật thật không?
  xã đội trưởng khoe kho súng thu được của dân
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-91-2025.d32 nd-174-2026.d95.k2.b
  anh xã đội trưởng quay cảnh giao quân phát trực tiếp, có lộ bí mật quân sự không?
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d338
  em gác hải đăng ngoài đảo, quay hoàng hôn mà lọt cái cột ăng ten của đồn biên phòng thì có sao không ạ
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d361
  ông thủ kho dự trữ quốc gia khoe kho gạo đầy ắp, hỏi khoe gạo mà cũng lộ mật à
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  phiên hiệu đơn vị
luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  em làm ở đội chó nghiệp vụ, đăng ảnh chú chó với tên và đơn vị thì có bị coi là lộ không ạ
  vợ cán bộ tình báo viết blog nuôi con
luat-117-2025.khai-niem luat-117-2025.do-mat
  ai quyết định độ mật
  bí mật nhà nước cấp xã gồm những gì
  công văn đóng dấu "lưu hành nội bộ" có phải bí mật nhà nước
  kế hoạch diễn tập khu vực phòng thủ huyện có phải bí mật không
  đề thi có phải là bí mật nhà nước không, mật mức nào
  đề thi tốt nghiệp có mật không
luat-117-2025.khai-niem luat-117-2025.do-mat hdubkt-03.noi-dung luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Xin hỏi tài liệu đóng dấu "chỉ lưu hành nội bộ" có phải bí mật nhà nước không mà cấm chụp?
luat-117-2025.khai-niem luat-117-2025.do-mat hdubkt-03.noi-dung luat-116-2025.d7.k2.c
  tờ giấy đóng dấu "chỉ lưu hành nội bộ" có phải là mật không
luat-117-2025.khai-niem luat-117-2025.do-mat hdubkt-03.noi-dung qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  tài liệu họp cấp ủy đóng dấu "không phổ biến" có phải mật không
luat-117-2025.khai-niem luat-117-2025.do-mat luat-117-2025.d5.k1
  hồ sơ cán bộ có phải bí mật nhà nước ko
  số liệu chết do covid có mật không
luat-117-2025.khai-niem luat-117-2025.do-mat luat-117-2025.d5.k1 hdubkt-03.noi-dung qdtw-207-2026.nhom-4
  văn bản "không phổ biến" là mật hay không mật
luat-117-2025.khai-niem luat-117-2025.do-mat luat-117-2025.d5.k1 luat-126-2025.d31.k2
  độ mật của đơn tố cáo
luat-117-2025.khai-niem luat-91-2025.d16 blds-2015.d38
  ban ke khai tai san co phai bi mat khong
luat-117-2025.khai-niem nd-174-2026.d95.k1.d luat-117-2025.d5.k4
  có được đăng clip tập trận do báo quân đội đã phát rồi không
luat-117-2025.khai-niem nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 nd-244-2026.d3.k2
  tỷ số giới tính khi sinh đưa lên báo trước có lộ mật không
luat-117-2025.khai-niem nd-356-2025.d3 luat-117-2025.do-mat luat-91-2025.d16
  danh bạ điện thoại lãnh đạo tỉnh có phải tài liệu mật ko
luat-117-2025.khai-niem nd-356-2025.d4.k1 luat-117-2025.d5.k3
  suc khoe lanh dao co phai bi mat nha nuoc khong
luat-117-2025.khai-niem nd-356-2025.d4.k1 luat-117-2025.d5.k3 blhs-2015.d337
  sức khỏe lãnh đạo cấp cao có phải bí mật
luat-117-2025.khai-niem nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k4 blds-2015.d38
  sức khoẻ cán bộ cấp cao có phải bí mật
luat-117-2025.khai-niem nd-63-2026 luat-117-2025
  phó phòng có được ký xác định độ mật văn bản không hay phải trưởng phòng
luat-117-2025.khai-niem nd-63-2026 luat-117-2025.d5.k1 luat-117-2025.do-mat
  tôi muốn hỏi ai có quyền ký đóng dấu mật trên tờ trình của Ủy ban phường
luat-117-2025.khai-niem nd-63-2026 luat-117-2025.do-mat
  độ tối mật ai đc ký
luat-117-2025.khai-niem qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-117-2025.d5.k1
  biên bản họp chi bộ có phải tài liệu mật
luat-117-2025.khai-niem qdtw-207-2026.nhom-4 luat-117-2025.d5.k1 luat-116-2025.d7.k2.c hdubkt-03.noi-dung
  Biên bản họp chi bộ thôn thì là mật hay chỉ là nội bộ, dân hỏi xem có được cho không?
luat-126-2025
  Em là cộng tác viên đài huyện, người cung cấp tin giấu tên, sếp bắt khai ra là ai, em có được từ chối không?
  cung cấp thông tin cho nhà báo có bị lộ nguồn
  lam the nha bao
  nhà báo có phải giữ kín tên người cho tin
  phóng viên không có thẻ nhà báo mà đòi quay
luat-126-2025 blds-2015.d34
  tòa soạn nhỏ đòi đăng cải chính có phí
luat-126-2025 blds-2015.d34 nd-244-2026
  bao dang sai ten xa minh, yeu cau sua sao
luat-126-2025 blds-2015.d34 nd-244-2026.d3.k2
  đính chính khi báo viết sai về xã mình
luat-126-2025 luat-129-2025.d10
  con dâu tôi là nhà báo, viết status riêng ngược với bài báo của mình có bị thu thẻ không
luat-126-2025 nd-174-2026.d95.k1.h
  bao tinh va bao mang khac nhau cho nao, trang tin tong hop co quyen phong van khong
luat-126-2025.d31.k2
  Thường trực HĐND hỏi: phiên họp kín có được để báo đài vào quay phần khai mạc không?
  công bố quyết định thanh tra
  người dân hỏi xin bản chụp kết luận thanh tra xã, mình có được đưa ko
luat-126-2025.d31.k2 blds-2015.d34 luat-91-2025.d32 blds-2015.d32 nd-330-2026.d11.k2.a
  đoàn kiểm tra an toàn thực phẩm đến quán tui quay phim rồi đưa lên trang quận khi chưa có kết quả
luat-126-2025.d31.k2 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a nd-244-2026.d3.k2
  anh bạn nhà báo rủ cà phê hỏi vụ án đang điều tra, em làm ở viện, chỉ nói bâng quơ có tính là lộ không
luat-126-2025.d31.k2 blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  lộ kết luận thanh tra
luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  kiem sat vien dang anh cao trang
luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k3
  bản ghi hình hỏi cung bị rò rỉ
luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d7.k2.c nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon
  thẩm phán bình luận vụ án đang xử trên facebook
luat-126-2025.d31.k2 blhs-2015.d361 luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon luat-116-2025.d7.k2.c
  thư ký tòa bình luận vụ án mình đang làm
luat-126-2025.d31.k2 blhs-2015.d361 nd-244-2026.d3.k2 luat-116-2025.d7.k2.c
  em là thư ký tòa mới vào, nhà báo xin bản cáo trạng em có được đưa không
luat-126-2025.d31.k2 blhs-2015.d361 nd-244-2026.d3.k2 luat-116-2025.d7.k2.c nd-244-2026.d3.k7
  vụ án chưa xử mà điều tra viên kể cho báo
luat-126-2025.d31.k2 blhs-2015.d361 nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d7.k2.c
  dieu tra vien tiet lo tin cho bao
luat-126-2025.d31.k2 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  bình luận về vụ án đang xử mà mình là hội thẩm nhân dân thì sao hả bác
luat-126-2025.d31.k2 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k2
  Sao clip lời khai của bị can lại lên tiktok, ai được phép cho đăng?
luat-126-2025.d31.k2 luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c
  ket luan thanh tra
luat-126-2025.d31.k2 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  so lieu o nhiem chua cong bo
luat-126-2025.d31.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361
  lời khai nhân chứng bị đưa lên tiktok
luat-126-2025.d31.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-244-2026.d4.k3 blhs-2015.d361
  ket qua thanh tra chua cong bo
luat-126-2025.d31.k2 luat-116-2025.d7.k1.c qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon blds-2015.d34
  bình luận về vụ án đang xét xử
luat-126-2025.d31.k2 luat-116-2025.d7.k2.c blhs-2015.d361 luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon
  kiem sat vien len song tiktok phan tich an
  thẩm phán bình luận vụ án đang xử
luat-126-2025.d31.k2 luat-116-2025.d7.k2.c blhs-2015.d361 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  phổ biến bí mật công tác cho báo chí
luat-126-2025.d31.k2 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a
  ket luan thanh tra chua cong khai
luat-126-2025.d31.k2 luat-116-2025.d7.k2.c luat-116-2025.d7.k1.c
  vụ án đang xử
luat-126-2025.d31.k2 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a blhs-2015.d361
  Lan tin công ty niêm yết bị thanh tra khi mình ngồi trong đoàn thanh tra
luat-126-2025.d31.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  lộ kết luận TT
luat-126-2025.d31.k2 luat-117-2025.khai-niem
  kết luận thanh tra chưa công bố có mật ko
luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361
  ket luan thanh tra chua cong bo ma co ban noi
luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon blhs-2015.d361 luat-116-2025.d7.k2.c
  thu ky toa binh luan ban an chua tuyen
luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon luat-116-2025.d7.k2.c blhs-2015.d361
  kiểm sát viên bình luận vụ án
luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-91-2025.d16
  Thư ký tòa có được đăng lịch xử lên trang cá nhân cho bà con biết không?
luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 qdtw-207-2026.nhom-1
  thẩm phán share quan điểm vụ án chưa xữ
luat-126-2025.d31.k2 luat-91-2025.d16 nd-328-2026.d11.k3
  công khai mức kỷ luật trên báo chí
luat-126-2025.d31.k2 nd-244-2026.d3.k2 blds-2015.d32 luat-91-2025.d32 nd-330-2026.d13.k1.a
  Kiểm lâm quay clip bắt xe gỗ lậu rồi đưa lên tiktok của trạm, chưa xử xong vụ có được đăng không
luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d4.k3
  phóng viên gọi thẳng cho chuyên viên hỏi về vụ việc đang thanh tra thì trả lời thế nào
  phóng viên gọi điện hỏi về vụ việc đang thanh tra, chuyên viên như tôi có được trả lời không
luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d4.k3 blhs-2015.d361
  kiem sat vien tra loi phong van vu an dang dieu tra
luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-330-2026.d49.k2 nd-244-2026.d4.k3 blds-2015.d38
  phóng viên xin số điện thoại nạn nhân tai nạn, trực ban bệnh viện đưa được ko
luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-356-2025.d4.k1 blds-2015.d38.k2 luat-116-2025.d15.k1.d
  bac si tra loi bao ve ca benh khi gia dinh chua dong y
luat-126-2025.d31.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k2
  bồi thẩm? à hội thẩm, có được trả lời báo chí ko
luat-126-2025.d31.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k2 blhs-2015.d361 blds-2015.d38
  thẩm tra viên có được cho báo xem hồ sơ vụ án đã đóng
luat-126-2025.d31.k2 nd-244-2026.d4.k3
  chối trả lời báo chí được trong trường hợp nào
  từ chối cung cấp thông tin cho báo
  từ chối cung cấp thông tin cho báo chí
  từ chối trã lời báo chí được ko, trường hợp nào
luat-126-2025.d31.k2 nd-244-2026.d4.k3 blds-2015.d32 blds-2015.d38.k2 nd-244-2026.d3.k2
  phong vien vao khoa cap cuu quay phim
luat-126-2025.d31.k2 nd-244-2026.d4.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  vụ án đang điều tra nói ra dc ko
luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2
  Nhà báo xin số liệu tai nạn lao động của công ty trong khu công nghiệp, ban quản lý có được từ chối không?
  quyền từ chối trả lời báo chí của hiệu trưởng
  tu choi tra loi bao chi
luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2 blhs-2015.d361
  cung cấp thông tin vụ án đang điều tra cho báo chí
luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2 luat-91-2025.d16
  báo chí xin danh sách cán bộ bị kỷ luật, cho không
luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  Nhà báo gọi hỏi, tôi là bí thư chi bộ tổ dân phố có quyền từ chối trả lời không
  cộng tác viên báo đòi xem hồ sơ đấu thầu
luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c
  biên bản họp hội đồng kỷ luật có được đưa cho báo chí không
luat-126-2025.d31.k2 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  bàn vụ án đang xử
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a
  công khai thanh tra
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a
  toa goi lam nhan chung, toi ke lai phien toa len zalo duoc khong
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  hội thẩm nd bình luận vụ mình xử thì bị tn
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat
  đtv lên youtube kể vụ án mình từng phá, chưa xử xong, có đc không
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-174-2026.d95.k1.c
  lộ ảnh hiện trường
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d11.k2.a
  thanh tra an toàn thực phẩm đăng hình quán trước khi có kết quả
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 qdtw-207-2026.nhom-4
  đăng kết quả thanh tra khi chưa công bố
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361
  khoe tang vật
  kết luận thanh tra chưa công bố mà bị tung lên mạng
luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k2
  kiem lam dang anh thu rung bi bat
luat-126-2025.d31.k2 nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d7.k7
  dua so dien thoai nguoi cai nghien cho nha bao duoc k
luat-126-2025.d31.k2 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c nd-244-2026.d3.k7 qdtw-85-2022.dieu-tranh
  Tôi bị kỷ luật oan, gửi file quyết định kỷ luật cho nhà báo nhờ lên tiếng thì có thêm tội không?
luat-129-2025.d10 blds-2015.d34 nd-234-2026.d8.k3 blhs-2015.d155.k1
  nhà hát chèo: nghệ sĩ viên chức diễn hài đả kích quan chức ở phố đi bộ
luat-129-2025.d10 blds-2015.d34 nd-234-2026.d8.k3 nd-234-2026.d8.k1
  lỡ nói "lớp này toàn đồ bỏ đi" bị học trò ghi âm, tôi nên làm gì trước?
luat-129-2025.d10 blds-2015.d38.k3 blds-2015.d38 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  thầy giáo yêu học trò tin nhắn bị lộ
luat-129-2025.d10 luat-116-2025.d13.k2 luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b luat-116-2025.d7.k2.c
  Một tổ chức ở Mỹ trả 300 đô nhờ tôi viết cảm nhận về đời sống người Khơ-me, tôi là giáo viên, nhận có rắc rối không?
luat-129-2025.d10 luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  cô nuôi đăng ảnh suất ăn bán trú thiu lên mạng có bị đuổi việc không
luat-129-2025.d10 luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d14.k5.dd
  giáo viên biệt phái đăng ảnh lớp học dột nát lên mạng xin hỗ trợ, phòng nói bôi xấu ngành
luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-234-2026.d8.k3 nd-234-2026.d8.k1
  thầy cô mà đăng bài chửi phụ huynh ko nêu tên thì vi phạm đạo đức nhà giáo ko
luat-129-2025.d10 luat-116-2025.d15.k1.a nd-244-2026.d3.k7 luat-116-2025.d7.k1.c qd-423-2026.kiem-chung
  suất cơm bán trú 30k lèo tèo, tôi là kế toán trường cũng có con học ở đó, đăng lên mxh dc ko
luat-129-2025.d10 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 nd-234-2026.d8.k1
  Chấm thi tốt nghiệp về kể bài văn buồn cười của thí sinh lên mạng, có bị đình chỉ không?
luat-129-2025.d10 luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  gọi tên "Việt Nam Cộng hòa" trong bài giảng
luat-129-2025.d10 luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a luat-116-2025.d7.k2.c
  giáo viên sử dạy khác sách giáo khoa rồi bị học trò quay clip
luat-129-2025.d10 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  bác sĩ review bệnh viện cũ trên mạng
luat-129-2025.d10 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-234-2026.d8.k3
  cô giáo lập nhóm zalo chửi phụ huynh
luat-129-2025.d10 luat-116-2025.d7.k1.c nd-234-2026.d8.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a
  cô kế toán trường tố hiệu trưởng lạm thu trên mạng, hiệu trưởng đòi kỷ luật cô ấy
luat-129-2025.d10 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  vạch trần bếp ăn bán trú có dòi, cô giáo đăng thay phụ huynh được không
luat-129-2025.d10 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  giáo viên trong trường tuồn ảnh cơm bán trú ra ngoài thì có bị xử phạt vì làm lộ thông tin nội bộ ko
luat-129-2025.d10 nd-147-2024.d36.kinh-doanh luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-234-2026.d8.k1
  giáo viên làm tiktoker
luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  giáo viên mời phụ huynh mua bảo hiểm qua zalo
luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  vien chuc ban hang da cap
  viên chức làm KOL
luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-234-2026.d8.k1
  giáo viên dạy thêm quảng cáo trên fb cá nhân
luat-129-2025.d10 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd
  nhà em bị thu hồi đất mà giá rẻ mạt, em tính đăng clip kêu cứu, em là giáo viên thì có kiêng gì không
luat-129-2025.d10 nd-174-2026.d95.k1.a nd-234-2026.d8.k1 luat-116-2025.d13.k3.a nd-330-2026.d11.k2.a
  đánh giá 1 sao bệnh viện mình đang làm
luat-129-2025.d10 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-234-2026.d8.k1 luat-116-2025.d13.k3.a
  kẹt xe chửi thành phố quy hoạch ngu, mình là viên chức bệnh viện viết vậy có bị phạt hông
luat-129-2025.d10 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a luat-116-2025.d13.k3.a
  Bức xúc chuyện lương chậm ba tháng, giáo viên tụi em viết bài đăng group ngành, có sao không?
luat-129-2025.d10 nd-234-2026.d8.k1
  viên chưc y tế bị hạ bậc thi đua vi comment
luat-129-2025.d10 nd-234-2026.d8.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  chửi nhau trên facebook giữa hai cô giáo cùng trường
luat-129-2025.d10 nd-234-2026.d8.k1 nd-234-2026.d8.k3 nd-174-2026.d95.k1.a blds-2015.d34
  Con dâu tôi là giáo viên, cô ấy đăng chê hiệu trưởng trên trang cá nhân thì trường kỷ luật kiểu gì
luat-129-2025.d10 nd-234-2026.d8.k1 nd-234-2026.d9.k2
  giáo viên hợp đồng bị thôi việc vì status
luat-129-2025.d10 nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  Đồng nghiệp đăng bài nói thuốc bảo hiểm toàn đồ dỏm, dân tin sái cổ, lãnh đạo trạm nên làm sao
luat-129-2025.d10 nd-234-2026.d8.k1 nd-244-2026.d8.k3
  Trạm trưởng y tế cấm tụi em đăng bất cứ thứ gì về trạm, cấm vậy có đúng luật hông
luat-129-2025.d10 nd-234-2026.d8.k1 qd-423-2026.co-quan-to-chuc
  hiệu phó hỏi có được cấm giáo viên bình luận về trường trên mạng bằng nội quy không
luat-129-2025.d10 nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  Y tá than trực đêm lương ba cọc ba đồng trên facebook, trưởng phòng tổ chức đòi kỷ luật có quá không?
  bác sĩ than thở trực đêm trên fb bị nhắc
luat-129-2025.d10 nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1
  thầy giáo bình luận chê sách giáo khoa trên mạng có bị kỷ luật
luat-129-2025.d10 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  giáo viên nhắn tin tán học trò
luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34
  thầy phạt trò quỳ
luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34 blhs-2015.d155.k1
  thay giao goi hoc sinh la "oc cho"
luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  Hiệu trưởng mắng tui "đồ vô dụng" trước nhóm 60 người, tui chụp lại gửi lên sở được không?
luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34 nd-174-2026.d95.k1.a nd-234-2026.d8.k1
  tại sao giáo viên bị phụ huynh chửi trên mạng thì không ai phạt mà giáo viên nói lại một câu thì bị kiểm điểm
luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  co giao chui hoc sinh trong nhom chat lop, phu huynh chup lai het roi
luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-tre-em-2016.d6.k11
  gv mắng hs trên fb
luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d15.k1.dd blhs-2015.d155.k1
  thầy giáo chửi học trò bị thu âm
luat-129-2025.d10 nd-234-2026.d8.k3 luat-80-2025.d13 qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  ông giám đốc bệnh viện mắng điều dưỡng "cút" trước mặt bệnh nhân, có quy định nào về lời nói lãnh đạo không
luat-129-2025.d10 nd-234-2026.d8.k3 nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d16
  Thầy thể dục hay nhắn tin trêu ghẹo nữ sinh lớp 11, phụ huynh nên gom chứng cứ thế nào?
luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-116-2025.d13.k3.d blds-2015.d34
  nữ hộ sinh nói xấu sản phụ trong nhóm kín, bị chụp màn hình đưa ra ngoài, có bị kỷ luật ko
luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-91-2025.d32 blds-2015.d32
  nhân viên trạm y tế trả lời gắt bị quay
luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 nd-234-2026.d9.k2 luat-116-2025.d13.k3.d
  Thầy thể dục trường tôi bình luận ghẹo gan hình nữ sinh cũ, phụ huynh làm rùm beng, trường xử thầy theo kiểu gì
luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 nd-56-2017.d36 blds-2015.d32
  clip chửi thề trong lớp
luat-129-2025.d10 nd-234-2026.d8.k3 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  chấm bài quay clip chê học trò
luat-129-2025.d10 nd-244-2026.d3.k7 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd
  bị mời làm "nhân chứng" trong talkshow bóc phốt ngành y
luat-129-2025.d10 nd-244-2026.d3.k7 nd-174-2026.d95.k1.h qd-423-2026.quy-tac-chung
  biên tập viên đài huyện đăng bài riêng
luat-129-2025.d10 nd-244-2026.d3.k7 nd-244-2026.d3.k2
  giảng viên trả lời podcast nói về lương nhà giáo
luat-129-2025.d10 nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  ủng hộ lũ trừ lương không hỏi ý kiến, em đăng bức xúc lên nhóm trường, hiệu trưởng bảo vi phạm kỷ luật phát ngôn
luat-129-2025.d10 nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d8.k3 luat-116-2025.d7.k1.c
  hiệu trưởng cấm giáo viên nói chuyện lạm thu trên mạng, cấm vậy đúng luật không
luat-129-2025.d10 nd-328-2026.d3.k3 luat-116-2025.d7.k1.a nd-174-2026.d95.k1.a nd-174-2026.d95.k1.g
  viên chức thư viện chia sẻ bài báo nước ngoài nói xấu Việt Nam mà không bình luận gì thì có tội không
luat-129-2025.d10 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qdtw-08-2018.neu-guong
  vo toi la giao vien hay chia se tin chua kiem chung thi toi dang vien co bi lien luy khong
luat-129-2025.d10 nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  Bác sĩ bệnh viện công có được đăng bài kéo bệnh nhân về phòng mạch nhà mình không vậy
luat-129-2025.d10 nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-234-2026.d8.k1
  y tá quảng cáo sữa
luat-129-2025.d10 nd-330-2026.d10.k1 qd-423-2026.quy-tac-chung nd-147-2024.d36.kinh-doanh
  food reviewer là viên chức
luat-129-2025.d10 nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k2.a nd-234-2026.d8.k1
  Bác sĩ bệnh viện công nói vắc xin hại trên youtube cá nhân thì bị sao
luat-129-2025.d10 nd-330-2026.d13.k1.a
  Cô hiệu trưởng cấm giáo viên bàn tán chuyện thu chi trên mạng, cấm vậy đúng không?
luat-129-2025.d10 nd-330-2026.d15.k1.g nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  giáo viên livestream
luat-129-2025.d10 nd-330-2026.d15.k1.g nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-234-2026.d8.k3
  người dẫn chương trình đài huyện lỡ mồm lúc trực tiếp
luat-129-2025.d10 nd-330-2026.d9.k2.a nd-330-2026.d9.k1.d luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e
  hướng dẫn viên nói sai lịch sử biển đảo bị khách quay, em là viên chức bảo tàng ạ
luat-129-2025.d10 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  giảng viên phát ngôn về phụ nữ "chỉ nên ở nhà đẻ" bị sinh viên đăng
luat-129-2025.d10 qd-423-2026.danh-tinh qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a
  cu dan to chu dau tu tren mang, minh la vien chuc co nen dung ten ko
luat-129-2025.d10 qd-423-2026.kiem-chung nd-244-2026.d3.k7 luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd
  em muốn viết bài nói thật về chuyện thiếu giáo viên vùng cao, viết làm sao cho không phạm
luat-129-2025.d10 qd-423-2026.quy-tac-chung blds-2015.d38 blds-2015.d32 nd-234-2026.d8.k1
  mấy em điều dưỡng quay clip nhảy trong phòng mổ thì trưởng khoa có phải chịu không
luat-129-2025.d10 qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c
  mình theo đạo Công giáo mà là viên chức, chia sẻ bài giảng của cha xứ trên trang cá nhân có sao ko
luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  nhan vien y te than ngheo tren mang co bi nhac ko
luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-116-2025.d13.k3.a
  mình làm điều dưỡng, vào google chê chính bệnh viện mình thái độ kém thì có bị đuổi không nhỉ
luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d11.k1.a
  cổ động bikini ngày việt nam thắng, cô y tá bị lên báo
luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-1
  nhân viên y tế than lương thấp trên facebook
luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-330-2026.d13.k1.a
  Đăng bảng lương của mình lên than nghèo có phạm gì không, mình là giáo viên hợp đồng ở Kon Tum
luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32
  điều dưỡng quay tiktok
luat-129-2025.d10 qd-423-2026.quy-tac-chung qd-423-2026.pham-vi nd-234-2026.d8.k1
  em la giao vien hop dong co bi ap dung nhu vien chuc khi noi bay tren mang khong
luat-129-2025.d10 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a
  giáo viên dạy địa bày tỏ ủng hộ một phe ở trung đông
luat-129-2025.d10 qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  giáo viên viên chức nói năng trên facebook thế nào
  vien chuc comment facebook
  viên chức bệnh viện comment fb
  viên chức dùng facebook cần chú ý gì
  viên chức lên facebook bình luận được những gì
  viên chức viết bình luận trên mạng phải giữ gì
luat-129-2025.d10 qdtw-207-2026.nhom-1
  nói chuyện chính trị trong lớp
luat-129-2025.d10 qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  giảng viên đại học phát biểu trên kênh youtube hải ngoại
luat-129-2025.d10 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  giảng viên ký thư ngỏ trên mạng
luat-129-2025.d10 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  giảng lệch giáo trình
luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  chị trưởng khoa bán bảo hiểm online ép tụi em mua với share bài, em biết kêu ai
luat-134-2025
  dán nhãn nội dung AI
  gan nhan noi dung do AI tao ra co bat buoc khong
  luật trí tuệ nhân tạo
  nội dung do AI tạo phải dán nhãn chưa
  video ai phải gắn nhãn không
luat-134-2025 luat-116-2025.d7.k2.g
  co phai ghi chu anh do ai tao khong
  có phải ghi chú ảnh do AI làm ra ko
  dán nhãn ai
  phải ghi nhãn video AI không
  ảnh AI có phải ghi rõ là AI không
luat-134-2025 luat-116-2025.d7.k2.g tt-05-2026
  gắn nhãn ai
luat-134-2025 luat-116-2025.d7.k2.g tt-05-2026.nguoi-dung
  Em làm ở đài truyền thanh xã, giờ dùng giọng AI đọc bản tin thay em thì có phải ghi rõ là AI không?
luat-134-2025 tt-05-2026 luat-116-2025.d7.k2.g
  gắn nhãn ảnh ai
luat-134-2025 tt-05-2026.nguoi-dung tt-05-2026
  trang phường xài MC ảo AI đọc bản tin mà không ghi là AI, có phải dán nhãn gì không
luat-80-2025.d13
  bị cán bộ một cửa quát trước mặt bà con, tôi 70 tuổi rồi, muốn phản ánh thì gọi số nào?
  bị cô lập ở chỗ làm
  chu tich xa block dan tren zalo
  chặn dân trên zalo
  chặn dân trên zalo xã
  chặn người dân
  chặn nick công dân
  chặn nick người dân
  chặn nick người dân hay hỏi xoáy trên page của ubnd tỉnh có sai không?
  chủ tịch xã chặn facebook của dân không cho góp ý thì có đúng không
  cán bộ một cửa mày tao với bà cụ 80 tuổi thì phản ánh vào số nào
  cơ quan tôi mày tao hết, có quy định nào về xưng hô không
  dan hoi o fanpage ma xa khong tra loi thi co sai khong
  dân hỏi mà em trả lời "ờ" thôi có bị phản ánh thái độ không ạ
  em bình luận chê đường xấu xong đi làm giấy bị cán bộ xã bắt đi lại bốn lần, có phải trả đũa ko, nói với ai
  em bị chị trưởng phòng đuổi khỏi nhóm zalo cơ quan vì góp ý, vậy là trù dập phải không ạ?
  lãnh đạo có được chặn dân trên fanpage xã không
  lãnh đạo phường trả lời dân cộc lốc trên zalo bị phê bình
  nhân viên một cửa nói trống không với mẹ tôi, phản ánh đường dây nào?
  quy tắc ứng xử của cán bộ tòa án
  thái độ cửa quyền
  vỗ tay mỉa mai
  xóa bình luận góp ý của dân có sai không
  Đọc thơ Hồ Xuân Hương trong họp bị chị em phản ứng, vậy có sai không?
luat-80-2025.d13 blds-2015.d32 blds-2015.d34
  chúng nó tới tận phòng tiếp dân siết xe của em, đồng nghiệp quay lại cười, em phải làm gì với đồng nghiệp ấy?
luat-80-2025.d13 blds-2015.d34
  xin lỗi dân trên fanpage
luat-80-2025.d13 blds-2015.d34 blhs-2015.d155.k1
  loa phát thanh chửi dân
luat-80-2025.d13 blds-2015.d34 nd-172-2025.nguyen-tac luat-80-2025.d36
  gọi dân là "chúng mày" trong cuộc họp thôn, có người quay, hòa giải trước hay kiểm điểm trước?
luat-80-2025.d13 blds-2015.d34 nd-234-2026.d8.k1 luat-80-2025.d36
  chi o mot cua noi trong khong voi dan bi quay lai, gio xin loi kieu gi
luat-80-2025.d13 blds-2015.d34 nd-244-2026.d3.k7
  hôm nay tôi nóng quá lỡ lớn tiếng với bà cụ ở một cửa, cháu bả quay hết rồi, tôi có nên lên mạng xin lỗi không
luat-80-2025.d13 blds-2015.d34 qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung luat-129-2025.d10
  em lỡ rep dân một câu "rảnh quá à" bằng nick của xã, giờ nó lan khắp nơi, em phải xin lỗi kiểu gì
luat-80-2025.d13 blhs-2015.d155.k1 blds-2015.d34 nd-234-2026.d8.k3 nd-174-2026.d95.k1.a
  họp zoom quên tắt mic nói xấu cấp trên
luat-80-2025.d13 blhs-2015.d155.k1 nd-174-2026.d95.k1.a blds-2015.d34 nd-234-2026.d8.k3
  em nói xấu trưởng phòng trong nhóm 3 người, có đứa phản, giờ bị bắt viết tường trình
luat-80-2025.d13 blhs-2015.d155.k1 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  cãi nhau trong group zalo cơ quan
luat-80-2025.d13 luat-116-2025.d13.k3.d blds-2015.d34 luat-80-2025.d14.phat-ngon
  Táo quân bản cơ quan làm sếp tự ái, giờ anh em bị hạ thi đua có đúng không?
luat-80-2025.d13 luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a luat-129-2025.d10
  cả nhóm đặt biệt danh cho sếp là "Bao Công rởm", bị lộ rồi, xin lỗi xong còn bị xử không
luat-80-2025.d13 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a
  tiệm nail của vợ bị khách reviw 1* bịa đặt, ck là cán bộ xã vào chửi lại thì ai sai
luat-80-2025.d13 luat-116-2025.d13.k3.d luat-80-2025.d36 nd-234-2026.d8.k3 nd-234-2026.d8.k1
  Tôi vừa nhận chức, nhân viên vào bài chúc mừng bình luận mỉa mai, tôi có quyền kỷ luật nó không?
luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1 nd-234-2026.d8.k3
  Mấy đứa trong phòng lập nhóm riêng nói xấu trưởng phòng, tôi có trong đó mà im lặng thì có lỗi không?
luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g nd-330-2026.d9.k2.c blds-2015.d34
  Nhóm cơ quan toàn đàn ông bình phẩm thân hình chị em, tôi khó chịu thì nói với ai?
luat-80-2025.d13 luat-116-2025.d13.k3.d nd-234-2026.d8.k3 blds-2015.d34 nd-174-2026.d95.k1.a
  nhắn nhầm câu chửi vô nhóm có lãnh đạo, thu hồi rồi mà người ta chụp lại rồi
luat-80-2025.d13 luat-116-2025.d14.k4
  xã doạ cắt hộ nghèo nếu không gỡ bài chê đường hỏng
luat-80-2025.d13 luat-116-2025.d15.k1.dd nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-91-2025.d32
  đang họp trực tuyến toàn tỉnh em quên tắt mic nói bậy, có người ghi lại
luat-80-2025.d13 luat-116-2025.d7.k1.c nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d7.k1.d
  trạm bơm hư, ruộng ngập mà mình đăng thì bị trưởng ấp hăm, có được hăm kiểu đó không
luat-80-2025.d13 luat-129-2025.d10 blds-2015.d34 nd-234-2026.d8.k3 qdtw-207-2026.nhom-dao-duc
  sếp nhắn tin tục
luat-80-2025.d13 luat-129-2025.d10 nd-234-2026.d8.k1
  có luật nào cấm nói tục ở cơ quan không vậy
luat-80-2025.d13 luat-129-2025.d10 nd-234-2026.d8.k3
  cb nói trống không với người già
luat-80-2025.d13 luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  anh em trong co quan goi sep la "trum" trong nhom rieng, bi mot dua mach, co bi ky luat khong
luat-80-2025.d13 luat-129-2025.d10 nd-234-2026.d8.k3 qdtw-207-2026.nhom-dao-duc blds-2015.d34
  cán bộ say xỉn chưởi dân
  mắng dân
luat-80-2025.d13 luat-129-2025.d10 nd-234-2026.d8.k3 qdtw-207-2026.nhom-dao-duc luat-91-2025.d32
  hách dịch với dân bị quay clip
luat-80-2025.d13 luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-234-2026.d8.k3 blds-2015.d34
  "đm" trong tin nhắn với dân
luat-80-2025.d13 luat-129-2025.d10 qd-423-2026.quy-tac-chung qd-1847-2018
  van hoa ung xu noi cong so cam nhung tu gi
luat-80-2025.d13 luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k3 nd-234-2026.d8.k1
  hom hop zoom tui quen tat mic chui sep, ca tinh nghe, gio tinh sao day troi
luat-80-2025.d13 luat-80-2025.d14.bi-mat
  phản ánh nhũng nhiễu
luat-80-2025.d13 luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  cb quản giáo kết bạn fb vs thân nhân phạm nhân
luat-80-2025.d13 luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  ghi nơi làm việc trên trang cá nhân rồi cãi nhau thì có liên lụy cơ quan ko
luat-80-2025.d13 luat-80-2025.d14.phat-ngon qd-1847-2018
  bàn nhậu công chức
luat-80-2025.d13 luat-80-2025.d14.phat-ngon qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung
  Dùng nick ảo để cãi nhau trên mạng mà bị phát hiện là công chức thì có bị kỷ luật không?
luat-80-2025.d13 luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  thư ký tòa quay tiktok trong giờ nghỉ
luat-80-2025.d13 luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34
  trưởng công an xã cmt "dân ngu thì chịu" bị chụp màn hình
luat-80-2025.d13 luat-80-2025.d36 blds-2015.d34 blhs-2015.d155.k1 nd-172-2025.nguyen-tac
  cc xã chửi dân trên loa phường bị xử lý thế nào
luat-80-2025.d13 luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  cán bộ thanh tra lái xe vi phạm bị quay, nói "biết tao là ai không" thì xử lý nội bộ sao
luat-80-2025.d13 luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k3
  "mày biết tao là ai không" bị quay clip thì kỷ luật cỡ nào hả mọi người
luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32
  cán bộ một cửa giằng điện thoại của dân khi bị quay
luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32 blds-2015.d34
  Cán bộ xã nói trống không với người già, tôi quay lại đưa lên mạng thì tôi sai hay họ sai?
  bị người ta khiêu khích để quay lại lúc mình nổi nóng, mình là cán bộ tiếp dân
luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32 luat-116-2025.d13.k3.d blds-2015.d34
  can bo xa cuoi nhao dan bi quay lai
luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32 qd-423-2026.quy-tac-chung
  bo phan mot cua bi quay livestream thi phai cu xu the nao
luat-80-2025.d13 nd-172-2025 nd-172-2025.nguyen-tac luat-80-2025.d36 qdtw-207-2026.nhom-dao-duc
  Ông phó chủ tịch xã chửi dân trong nhóm zalo thôn, bà con chụp lại hết rồi, giờ xã phải làm gì
luat-80-2025.d13 nd-172-2025.nguyen-tac blds-2015.d34
  cán bộ một cửa mắng dân có người quay được, giờ xin lỗi thế nào cho khỏi to chuyện
luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blds-2015.d34
  nhịn không nổi, em comment "đồ ngu" với dân, bị chụp màn hình gửi chủ tịch
luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  chửi nhau trên otofun mà lộ ra là cán bộ thuế
luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc
  nói xấu sếp trong nhóm kín 5 người bị chụp màn hình nộp lên lãnh đạo
luat-80-2025.d13 nd-174-2026.d96.k3.g blds-2015.d34 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k3
  sếp nhắn gạ gẫm
luat-80-2025.d13 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc blhs-2015.d155.k1
  sếp nhắn tin gạ gẫm
luat-80-2025.d13 nd-174-2026.d96.k3.g nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e qdtw-207-2026.nhom-dao-duc
  sep gui anh nhay cam
luat-80-2025.d13 nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  cb một cửa nhắn tin hỏi thăm vợ tôi lúc nửa đêm, có quy tắc nào cấm k
luat-80-2025.d13 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  phụ huynh là kiểm sát viên vào nhóm lớp dọa giáo viên, có bị coi là lợi dụng chức vụ
luat-80-2025.d13 nd-174-2026.d96.k3.g qdtw-207-2026.nhom-dao-duc
  tin nhắn tán tỉnh sếp gửi em nhân viên
luat-80-2025.d13 nd-174-2026.d96.k3.g qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d blhs-2015.d155.k1
  bị sếp nhắn tin gạ gẫm qua zalo lúc nửa đêm, em là thư ký, kêu ai bây giờ
luat-80-2025.d13 nd-234-2026.d8.k1
  nghe điện thoại trong lúc tiếp dân
  người đọc loa nói lộn, phát luôn đoạn chửi thề
luat-80-2025.d13 nd-234-2026.d8.k1 luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc
  nói bậy trên loa
luat-80-2025.d13 nd-234-2026.d8.k1 luat-80-2025.d36
  đeo tai nghe một cửa dân phản ánh
luat-80-2025.d13 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  quên tắt mic khi họp trực tuyến, lỡ chửi thề cả tỉnh nghe
luat-80-2025.d13 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac qd-423-2026.quy-tac-chung
  Đánh pickleball thua em chửi thề một câu, có người quay gửi cho sếp em, chuyện ngoài giờ cũng bị kỷ luật sao?
luat-80-2025.d13 nd-234-2026.d8.k3
  thái độ với dân
luat-80-2025.d13 nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10
  gắt với dân
luat-80-2025.d13 nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10 luat-116-2025.d15.k1.dd
  tra loi dan gat gong bi ghi am
luat-80-2025.d13 nd-234-2026.d8.k3 nd-234-2026.d8.k1 qd-1847-2018
  dùng từ lóng mày tao với dân
luat-80-2025.d13 nd-244-2026.d3.k2
  họp báo cãi nhau
luat-80-2025.d13 nd-244-2026.d7.k3 qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac
  shipper bị cán bộ đánh quay clip
luat-80-2025.d13 nd-328-2026.d3.k2
  già làng nói trên livestream là cán bộ chia gạo không đều, xã có nên mời ông lên ko
luat-80-2025.d13 nd-330-2026.d15.k1.b nd-244-2026.d3.k7
  trả lời phản ánh của dân trên zalo
luat-80-2025.d13 nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d blds-2015.d34 luat-129-2025.d10
  gọi đồng nghiệp nam là "bê đê" cho vui, nó làm đơn, giờ xử theo cái gì?
luat-80-2025.d13 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung blds-2015.d34
  cán bộ xã mỉa em ăn chay là mê tín, em nói lại được không ạ
luat-80-2025.d13 nd-330-2026.d9.k2.c luat-129-2025.d10 luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung
  joke giới tính trong họp
luat-80-2025.d13 qd-1847-2018
  văn phong hành chính có được dùng biểu tượng mặt cười trong mail công vụ ko
  xưng hô với dân qua điện thoại
luat-80-2025.d13 qd-1847-2018 nd-234-2026.d8.k1 qdtw-08-2018.neu-guong
  đeo thẻ đi nhậu
luat-80-2025.d13 qd-423-2026
  quy tac ung xu cua can bo thanh pho Hue
luat-80-2025.d13 qd-423-2026.co-quan-to-chuc
  chặn dân fanpage
  dan hoi tren trang xa ma may ngay khong ai tra loi thi bi che trach ra sao
  dân phản ánh trên fanpage xã mà cán bộ chặn luôn, chặn rứa có được không
luat-80-2025.d13 qd-423-2026.co-quan-to-chuc luat-80-2025.d14.phat-ngon luat-129-2025.d10 qd-423-2026.quy-tac-chung
  admin fanpage sở giao thông trả lời dân kiểu đốp chát, bị chụp lại lan khắp nơi
luat-80-2025.d13 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k7 nd-244-2026.d3.k2 qd-423-2026.quy-tac-chung
  trả lời bình luận dân trên fanpage ubnd sao cho đúg
luat-80-2025.d13 qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k1.a luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a
  page sở bị ông nào cứ comment chửi mỗi bài, trả lời kiểu gì cho khéo
luat-80-2025.d13 qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.b nd-244-2026.d3.k7
  dân hỏi thủ tục qua comment fanpage, trả lời ntn cho đúng vai
luat-80-2025.d13 qd-423-2026.quy-tac-chung
  admin trang phường nói cộc lốc với dân thì phải xin lỗi ra sao
  công chức xã cãi nhau tay đôi với dân dưới comment
  emoji gửi dân
  sếp nhắn công văn, mình trả lời mỗi chữ "ok" bị bảo vô lễ, có quy định nào nói vậy không
  tiếng lóng công chức
  xung ho tren zalo cong viec
luat-80-2025.d13 qd-423-2026.quy-tac-chung blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  can bo vung cao bi che giong, em chui lai tren mang thi ai sai truoc
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34 nd-234-2026.d8.k1
  dkm lỡ chửi trong nhóm cq
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-234-2026.d8.k3
  cai lai dan tren mang
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  thả icon cười vào bài cáo phó một cán bộ, giờ bị cap lại gửi cơ quan, em phải giải trình thế nào
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-116-2025.d13.k3.d
  cai tay doi voi sep trong nhom zalo
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  cong chuc comment facebook
  công chức bình luận trên facebook phải giữ gì
  công chức lên mạng nói năng thế nào
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d13.k2 nd-330-2026.d9.k1.b
  công chức chửi "dân tỉnh X toàn trộm cắp" bị chụp gửi về sở
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  em cởi trần đứng nóc xe mừng U23 thắng bị đăng báo, em là công chức thuế tập sự thì sao ạ
luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-80-2025.d36 qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  người hâm mộ đội tuyển cởi áo đua xe, trong đó có anh cán bộ tư pháp
luat-80-2025.d13 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc
  ng ta vào fb e cmt "đồ ăn bám nhà nc", e rep lại 1 câu chửi thề, h bị chụp màn hình gửi cho sếp e, có bị kl ko
luat-80-2025.d13 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  nhóm zalo cơ quan nói tục
luat-80-2025.d13 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  lỡ tay thả haha vào bài chia buồn của lãnh đạo, bị gọi lên, vậy có phải lỗi kỷ luật đc không
luat-80-2025.d13 qd-423-2026.quy-tac-chung nd-244-2026.d3.k2 nd-244-2026.d3.k7
  lũ về cán bộ xã bị chửi không cứu trợ, em vào cãi lại có nên không
  trả lời bình luận khiếm nhã của dân bằng nick cá nhân
luat-80-2025.d13 qd-423-2026.quy-tac-chung nd-244-2026.d3.k7 qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.b
  trả lời dân trên mạng
luat-80-2025.d13 qd-423-2026.quy-tac-chung qd-1847-2018 nd-234-2026.d8.k1 luat-116-2025.d13.k3.d
  chui the trong nhom zalo co quan co bi xem la vi pham van hoa cong so khong
luat-80-2025.d13 qd-423-2026.quy-tac-chung qd-423-2026.co-quan-to-chuc
  admin fanpage công an xã lỡ trả lời dân bằng câu cộc lốc, bị chụp lại, giờ sửa hay xóa
  công chức sở bị cho ăn chửi vì trả lời comment dân trên page, trả lời kiểu gì mới đúng quy định
  trả lời bình luận dân chửi bới trên trang ubnd thế nào cho phải phép
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  gọi dân là "tụi nó" trong nhóm mà bị lộ
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  gọi lãnh đạo bằng 'lão' trên mạng
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d blds-2015.d34
  đặt biệt danh sếp trong điện thoại là Heo, bị lộ
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  cho em hoi di hat karaoke gio trua mac ao nganh dang len fb co bi gi k a
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a
  cán bộ đoàn tỉnh làm MC đám cưới cuối tuần nhận thù lao, nói đùa tục bị quay lại, tội chi?
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  đi bão sau trận bóng cởi áo quay clip, là công chức phường
luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-85-2022.tich-cuc
  người già trong bản bênh chuyện lấy vợ sớm trên nhóm chung, cán bộ tư pháp đáp lại ra sao
luat-80-2025.d13 qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  thang em re toi lam hai quan cu dang anh dong ho voi xe sang, toi khuyen no the nao cho co can cu
luat-80-2025.d13 qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-dao-duc
  nói bậy quán nhậu
luat-80-2025.d13 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4
  góp ý nội bộ
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  sếp bắt cả phòng thả tim bài của sếp, ai không thả bị trừ điểm thi đua
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1
  lan chiem via he bi quay chu tich phuong chui dan
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat
  khoe thẻ nghành để khỏi bị phạt
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  khoe phong bì
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36
  cán bộ một cửa ngồi lướt điện thoại bị dân đăng lên, xử sao
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 blds-2015.d34 blhs-2015.d155.k1
  can bo xa chui dan
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-08-2018.neu-guong
  uong ruou lai xe bi quay clip noi 'biet tao la ai khong'
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 luat-80-2025.d36
  cbcc đăng ảnh nhậu trong h hành chính bị j
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  khoe chức cãi nhau
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong blhs-2015.d155.k2.d luat-80-2025.d36
  cãi nhau với csgt vỗ ngực xưng cán bộ sở bị quay
luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  va quẹt xe bị quay clip nói "biết tao là ai không"
luat-80-2025.d13 qdtw-85-2022.cap-uy luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  đội xã thua, ông cán bộ văn hóa vào trang đối thủ chửi, ai nhắc được ổng?
luat-80-2025.d14.bi-mat
  Em làm một cửa, khách Tây đưa bánh kèm phong bì rồi xin chụp ảnh chung up lên mạng, em gật hay từ chối ạ?
  công ty thuỷ điện biếu giỏ quà Tết, văn phòng chụp đăng cảm ơn, có hớ không
  li xi sep momo
  nhan qua sinh nhat qua app chuyen tien
  tết này cả phòng góp tiền bỏ phong bì cho sếp, em không góp thì ngại mà góp thì sợ, có luật nào cấm không chị
luat-80-2025.d14.bi-mat blds-2015.d32
  Tết có người biếu quà đăng ảnh tag tên mình vô, giờ gỡ tag hay báo cáo lãnh đạo?
luat-80-2025.d14.bi-mat blds-2015.d32 luat-91-2025.d32 qdtw-207-2026.nhom-1
  nhận quà tết rồi bị quay
luat-80-2025.d14.bi-mat blhs-2015.d361 luat-116-2025.d7.k2.c luat-126-2025.d31.k2 luat-116-2025.d15.k1.a
  nói trước kết quả kiểm toán cho người nhà biết có mất việc không
luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a luat-117-2025.d5.k4 blhs-2015.d361
  bạn Trung Quốc quen qua wechat hỏi giá mặt bằng gần cửa khẩu, em làm hải quan
luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.a luat-117-2025.d5.k4 blhs-2015.d361 qdtw-207-2026.nhom-4
  em quen anh người Hàn gần năm nay, dạo này ảnh hay hỏi em làm gì ở sở ngoại vụ, em nên báo cơ quan hay thôi
luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc
  công văn hỏa tốc bão lũ chụp đăng zalo dân được không
luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32 luat-91-2025.d32
  nhận phong bì bị quay lén
luat-80-2025.d14.bi-mat luat-117-2025.d5.k3 luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362
  vợ tôi là phóng viên, tôi ở văn phòng ủy ban, hay kể chuyện cơ quan lúc ăn cơm, có khi nào bị tội không
luat-80-2025.d14.bi-mat luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-4
  bạn Hàn Quốc hỏi em về tình hình xã, em là công chức, trả lời qua kakaotalk có cần báo cáo?
luat-80-2025.d14.bi-mat luat-117-2025.khai-niem luat-116-2025.d15.k1.a
  day tieng anh online cho khach nuoc ngoai, ho hoi luong can bo bao nhieu
luat-80-2025.d14.bi-mat luat-80-2025.d13
  vòi tiền dân
luat-80-2025.d14.bi-mat luat-80-2025.d13 nd-330-2026.d15.k1.b
  can bo thue nhan tin ngoai gio cho doanh nghiep
luat-80-2025.d14.bi-mat luat-80-2025.d13 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36
  cán bộ thuế gợi ý hộ kinh doanh qua zalo
luat-80-2025.d14.bi-mat luat-80-2025.d36 nd-330-2026.d13.k1.a nd-356-2025.d4.k1 blds-2015.d38
  kiểm lâm viên nhận chuyển khoản của người ta rồi bị chụp màn hình đưa lên mạng
luat-80-2025.d14.bi-mat nd-147-2024.d36.kinh-doanh
  công chức địa chính mà đăng bán đất hưởng hoa hồng thì có bị cấm không
luat-80-2025.d14.bi-mat nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  cán bộ địa chính môi giới đất trên zalo
luat-80-2025.d14.bi-mat nd-147-2024.d36.kinh-doanh qdtw-207-2026.nhom-dao-duc
  cbcc khoe góp vốn mở quán cà phê trên mxh
luat-80-2025.d14.bi-mat nd-147-2024.d36.kinh-doanh qdtw-207-2026.nhom-dao-duc nd-330-2026.d10.k1
  cò đất công chức
luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung nd-330-2026.d10.k1 qdtw-207-2026.nhom-dao-duc
  co phan con cong ty lam du an trong xa thi co duoc viet bai khen cong ty do
luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc blds-2015.d32
  mừng nhà mới mời bạn bè, ai dè có người đăng ảnh phong bì của mấy ông chủ thầu, tui phải giải trình ra sao
luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  nhan qua tet dang hinh cam on doanh nghiep
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  khoe anh di nuoc ngoai bang tien doanh nghiep
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  được mời viết bài tư vấn trả đô la cho tổ chức nước ngoài, công chức nhận được không
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-116-2025.d15.k1.a hdubkt-03.noi-dung
  tin sắp sáp nhập xã mình nghe trong họp về kể vợ, vợ kể chợ, giờ truy ra tôi
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  chị văn thư nhận giỏ quà 20/11 đăng cảm ơn, thanh tra mò theo
  nhân viên tòa nhắn tin với đương sự
  nhận quà sinh nhật của doanh nghiệp, chụp ảnh cảm ơn trên fb, giờ thấy lo
  nhận quà tết có nên đăng ảnh cám ơn dn không
  trợ lý thẩm phán bị bị cáo kết bạn zalo gửi tiền
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc blds-2015.d32
  quà tết bị chụp
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  cán bộ hải quan nhận quà rồi đăng cảm ơn
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  thầu quen gửi quà tết chụp hình khoe
luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  trợ lý bộ trưởng nhận quà của doanh nghiệp rồi bị chụp ảnh đưa lên mạng thì xử sao
  tết khách gửi quà tới nhà, có người quay clip
luat-80-2025.d14.phat-ngon luat-116-2025.d13.k2 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung
  nói dân tộc mình bị coi thường, tôi người Ê Đê làm ở xã, viết tâm sự lên mạng
luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.a blds-2015.d34 luat-116-2025.d13.k3.d
  viết truyện cười về quan xã gửi báo
luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd blds-2015.d34 qd-423-2026.quy-tac-chung
  đăng thơ châm biếm chuyện sửa đường
luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.a qd-423-2026.kiem-chung luat-80-2025.d36 qdtw-85-2022.dieu-tranh
  đăng ảnh hàng cứu trợ mốc meo mà xã phát sau lũ, xã dọa kỷ luật em vì em là cán bộ hội phụ nữ
luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.d luat-126-2025.d31.k2 luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a
  thẩm phán bình luận vụ án trên face
luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  tin sap nhap xa dang len dc chua
luat-80-2025.d14.phat-ngon luat-116-2025.d7 luat-80-2025.d13 qdtw-207-2026.nhom-1 nd-244-2026.d3.k7
  giới hạn của tự do ngôn luận với công chức
luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d15.k1.a luat-116-2025.d13.k3.a
  bi cho nghi len mang ke kho
luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.c qdtw-85-2022.dieu-tranh
  công chức bị tạm đình chỉ công tác có được đăng đàn kêu oan
luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-330-2026.d13.k1.a
  ngan hang nha nuoc cam nhan vien noi ve lai suat tren mang khong
luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  doc tin tren loa phuong sai
luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-244-2026.d3.k7 luat-129-2025.d10
  dịch tả lợn châu Phi xã em giấu, em nói lên mạng có bị quy là bôi xấu địa phương không
luat-80-2025.d14.phat-ngon luat-129-2025.d10
  bắt cam kết không nói xấu cơ quan
luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  kể chuyện ma cơ quan
luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-80-2025.d13 qdtw-207-2026.nhom-1
  thơ trào phúng chế giễu nạn họp hành đăng báo tường thì có sao hông
luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a qdtw-207-2026.nhom-dao-duc
  Em lên mạng xin chuyển công tác, kêu chỗ cũ bè phái mà ko nêu tên ai, sếp tự nhột bắt giải trình thì e phải viết j?
luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-328-2026.d3.k3
  ng phát ngôn nói sai thì bị gì
luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-328-2026.d3.k3 qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc
  tôi làm ở đài truyền thanh xã, đọc nhầm tin chưa kiểm chứng thì bị xử lý ra sao
luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-330-2026.d13.k1.a luat-91-2025.d16
  so sánh lương cơ quan mình với cơ quan khác đăng công khai
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a nd-172-2025.nguyen-tac
  Cười cái tên xã mới ghép một câu thôi mà phòng em đòi kiểm điểm, nặng vậy hả trời?
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  phát ngôn sốc
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.c
  bạn nước ngoài gửi tiền nhờ em viết bài về đời sống dân tộc vùng cao cho tổ chức phi chính phủ, nhận có sao ko
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.a
  mưa lũ quá xã vẫn làm đại hội thể thao, em bình luận "vô cảm" dưới bài của trang xã có bị quy kỷ luật ko ạ
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d
  khai gian số liệu thành tích rồi đăng báo
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-mang qd-423-2026.kiem-chung nd-328-2026.d3.k3
  tuyên truyền viên miệng phát biểu sai số liệu
luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  cc viên chức có đc lập kênh youtube riêng ko
luat-80-2025.d14.phat-ngon luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d9.k2.c
  đội tuyển thua, tôi chửi trọng tài với nước bạn trên facebook, là cán bộ ngoại vụ tỉnh có vấn đề gì chứ
luat-80-2025.d14.phat-ngon luat-80-2025.d13 qd-423-2026.quy-tac-chung qd-423-2026.pham-vi qdtw-207-2026.nhom-mang
  cho hỏi: công chức đang nghỉ thai sản có còn phải theo quy tắc phát ngôn trên mạng không
luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat luat-116-2025.d7.k1.c qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  vụ án mạng ở làng cả làng bàn trên zalo, tôi là cc tư pháp bình luận có ảnh hửơng gì
luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat luat-116-2025.d7.k1.d nd-244-2026.d3.k7 nd-330-2026.d11.k2.a
  làm ở ngân hàng nhà nước mà tối viết blog dự đoán tỷ giá có được phép không
luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat luat-129-2025.d10 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4
  lên podcast kể nghề
luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac
  đang tập sự mà em quay vlog "một ngày làm công chức", trưởng phòng bảo thôi ngay, em thấy có lộ gì đâu ạ
luat-80-2025.d14.phat-ngon luat-80-2025.d36
  Dạ cho hỏi công chức tập sự có bị kỷ luật vì bài đăng Facebook như công chức chính thức không ạ?
luat-80-2025.d14.phat-ngon nd-147-2024.d36.k4 luat-116-2025.d7.k1.a luat-116-2025.d13.k2 nd-330-2026.d9.k2.dd
  linh mục giảng trên youtube nói đụng chính quyền, tôi là cán bộ người công giáo có được share bài giảng không
luat-80-2025.d14.phat-ngon nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung
  công chức làm youtube
luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.a luat-80-2025.d36 nd-174-2026.d4.k3 nd-330-2026.d9.k2.dd
  công chức tung tin giả bị phạt nặng hơn dân thường không
luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c
  viết truyện cười về tòa án đăng báo tết có bị soi hông
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 luat-116-2025.d7.k1.d
  cán bộ thú y xã báo dịch trên facebook trước khi huyện công bố, đúng hay sai
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 nd-244-2026.d3.k2
  hiệp hội cà phê lùm xùm, tôi là công chức có cổ phần, lên tiếng được không
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d7 qd-423-2026.quy-tac-chung
  mô tê chi cũng phải xin phép mới được đăng bài viết về huyện mình à
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  em gái em làm hải quan Móng Cái, quay cảnh container xếp hàng bảo là tắc biên, báo đăng lại, sếp bắt kiểm điểm
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-207-2026.nhom-1 luat-129-2025.d10
  cán bộ trẻ phát biểu linh tinh trong podcast
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  phat ngon cua dai bieu hoi dong nhan dan tren trang ca nhan
luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh
  trang cá nhân không ghi chức vụ thì lời nói có còn tính là của cán bộ không
luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-328-2026.d9 qd-423-2026.co-quan-to-chuc
  đăng thay sếp sai số
luat-80-2025.d14.phat-ngon nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a luat-129-2025.d10
  số liệu khống
luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a blhs-2015.d361 luat-80-2025.d14.bi-mat nd-244-2026.d3.k7
  thư ký tòa có được bình luận vụ án đang xử trên facebook ko
luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.c luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  chửi người Trung Quốc trên mạng công chức có bị nhắc không
luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.d
  nhạc chế tỉnh mình
luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  lũ lên, tui quay clip nhà dân ngập rồi nói huyện không cứu, ngồi ở sở nông nghiệp mà nói vậy có bị gì không hè
luat-80-2025.d14.phat-ngon qd-423-2026.co-quan-to-chuc qdtw-207-2026.nhom-mang nd-328-2026.d3.k1 nd-174-2026.d93.k2.b
  báo cáo thành tích khống trên trang huyện
luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  Tôi khen đội bóng tỉnh khác đá hay hơn tỉnh mình mà bị sở nhắc, có lý không?
  đăng ảnh cúng cô hồn giật tiền trước cổng cơ quan
luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung luat-80-2025.d13
  mình làm ở chi cục thuế, bạn thân quay tiểu phẩm giễu thuế khoán, mình bấm like có sao không
luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung nd-244-2026.d3.k7 nd-174-2026.d95.k1.b
  cán bộ sở thể thao bênh cầu thủ bán độ
luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  Tôi viết mấy dòng tiếc thương ông cán bộ tham nhũng mới mất trong tù, vì ông từng giúp tôi, có sao không?
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 luat-129-2025.d10 qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  phe phan chinh sach thue ho kinh doanh tren facebook
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-330-2026.d9.k2.dd
  hang xom bi cuong che, em comment benh thi co sao khong
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  trung tâm hành chính mới đặt đâu, cán bộ có được bỏ phiếu trên face không
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c
  cbcc đi học nước ngoài đăng ảnh biểu tình bên đó có sao ko
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-2 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh
  bị kỷ luật rồi thì lên mạng kêu oan được ko
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qd-423-2026.quy-tac-chung
  bị cáo là người quen, em vào động viên dưới bài báo, em là thư ký tòa thì có bị nói là thiên vị không
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  cán bộ khoe chuyển 50 triệu mà thật ra có 500 nghìn
luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  doan truoc nhan su dai hoi tren facebook
luat-80-2025.d14.phat-ngon qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat
  công chức viết blog
luat-80-2025.d14.phat-ngon qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung qd-423-2026.danh-tinh nd-244-2026.d3.k7
  đại biểu HĐND xã mở kênh youtube nói chuyện cử tri
luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d
  ngày giỗ ông ngoại đăng hình ông mặc đồ lính cộng hòa, tui làm ở phường, có ai bắt bẻ không
luat-80-2025.d36
  bị khởi tố tội 331 có mất việc luôn không
  bị phê bình trước cờ vì clip nhảy tiktok mặc áo ngành, có tính là kỷ luật không hay chỉ nhắc
  bị điều chuyển vì status có được không hay phải kỷ luật mới được chuyển
  cách chức
  cách chức với giáng chức
  cách chức với giáng chức khác sao
  fb cá nhân trừ lương
  không hạ bậc lương
  kiểm điểm rút kinh nghiệm khác khiển trách
  phan biet xin rut kinh nghiem va khien trach
  phe binh co phai la ky luat
  rút kinh nghiệm
  thoi hieu xu ly ky luat cong chuc phat ngon sai tren mang
  điều chuyển tôi đi xã xa vì tôi bình luận, gọi là luân chuyển chứ thực chất phạt, có đúng luật không
luat-80-2025.d36 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c
  Thư ký toà bình luận vụ án đang xử trong nhóm bạn học cũ bị xử lý ra sao?
luat-80-2025.d36 luat-116-2025.d7.k2.dd nd-172-2025.nguyen-tac
  cán bộ huyện lôi kéo người chơi forex có bị cách chức không
  công chức đánh bạc online bị buộc thôi việc?
luat-80-2025.d36 luat-80-2025.d13 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-129-2025.d10
  dùng nick ảo chửi sếp mà bị phát hiện ra có bị đuổi việc không mn
luat-80-2025.d36 luat-80-2025.d13 nd-234-2026.d8.k3 nd-234-2026.d8.k1 nd-172-2025.nguyen-tac
  một cửa đông quá nhân viên cáu gắt bị lên mạng, hình thức kỷ luật thường là gì
luat-80-2025.d36 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-80-2025.d13 qd-423-2026.danh-tinh
  em đăng ẩn danh trong nhóm review công sở, mà anh trưởng phòng biết là em, ảnh dọa đuổi, ảnh làm thế đúng hôn
luat-80-2025.d36 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-172-2025.nguyen-tac
  bị buộc thôi việc vì mxh
luat-80-2025.d36 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-172-2025.nguyen-tac nd-234-2026.d8.k1
  có ai bị đuổi việc chỉ vì một bài đăng chưa
luat-80-2025.d36 luat-80-2025.d14.phat-ngon nd-172-2025.nguyen-tac
  hình thức kỷ luật cbcc xã vì phát ngôn trên mạng
luat-80-2025.d36 luat-80-2025.d14.phat-ngon nd-234-2026.d8.k1 nd-234-2026.d9.k2 luat-116-2025.d42.k2
  bị buộc thôi việc vì facebook có thật không
luat-80-2025.d36 luat-80-2025.d14.phat-ngon nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-234-2026.d8.k1
  phát ngôn không đúng thẩm quyền hình thức kỷ luật
luat-80-2025.d36 nd-172-2025
  giáng chức
  thời hiệu kỷ luạt công chức
luat-80-2025.d36 nd-172-2025 nd-172-2025.nguyen-tac luat-116-2025.d42.k2 qdtw-212-2026
  cách chức vì facebook
luat-80-2025.d36 nd-172-2025 nd-172-2025.nguyen-tac nd-30-2020
  em quên vào sổ công văn đến, quá hạn trả lời 10 ngày, lãnh đạo đòi kỷ luật, nặng nhất là gì?
luat-80-2025.d36 nd-172-2025 nd-234-2026
  trừ lương không vì đăng fb
luat-80-2025.d36 nd-172-2025 nd-234-2026 nd-172-2025.nguyen-tac qdtw-212-2026
  cá độ worldcup bị bắt có bị đuổi việc không?
luat-80-2025.d36 nd-172-2025 nd-234-2026 qdtw-212-2026
  bị cảnh cáo đảng thì chính quyền có phạt thêm nữa không
luat-80-2025.d36 nd-172-2025 nd-234-2026.d8.k1
  kỷ luật miệng
luat-80-2025.d36 nd-172-2025 qdtw-212-2026
  hỏi giùm ông anh: bị cảnh cáo Đảng thì có bị hạ lương bên chính quyền luôn hông
luat-80-2025.d36 nd-172-2025.nguyen-tac luat-80-2025.d14.phat-ngon
  công chức tập sự vi phạm
luat-80-2025.d36 nd-172-2025.nguyen-tac nd-172-2025 luat-80-2025.d13
  ky luat cach chuc pho truong phong vi dang anh phan cam
luat-80-2025.d36 nd-172-2025.nguyen-tac nd-172-2025 luat-80-2025.d14.phat-ngon
  kỷ luật trưởng phòng giáo dục vì văn bản sai lan truyền trên mạng
luat-80-2025.d36 nd-172-2025.nguyen-tac nd-172-2025 qdtw-207-2026.nhom-dao-duc
  công chức đi lễ hội giờ hành chính bị báo chụp thì bị gì
luat-80-2025.d36 nd-172-2025.nguyen-tac nd-234-2026.d5.k3
  còn 3 tháng nữa nghỉ hưu lại dính vụ nói bậy trên mạng, liệu có mất chế độ không?
luat-80-2025.d36 nd-172-2025.nguyen-tac nd-234-2026.d8.k1 nd-234-2026.d9.k2 luat-80-2025.d14.phat-ngon
  co bi buoc thoi viec vi mot binh luan khong ha may anh
luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  đội tuyển thắng đi bão không mũ bảo hiểm bị lên báo, cơ quan biết
luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  công chức bị thổi nồng độ cồn bị người ta quay clip đăng lên, có bị đuổi việc không
luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong luat-80-2025.d13
  đánh nhau ngoài đường bị quay clip, mình là phó trưởng phòng
luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  tôi ngoại tình bị vợ livestream trước cổng cơ quan, giờ cơ quan bảo mất uy tín, mức kỷ luật thế nào
luat-80-2025.d36 nd-234-2026 nd-172-2025
  Tôi bị phê bình trước toàn trường vì bình luận dạo, có được tính là hình thức kỷ luật không?
luat-80-2025.d36 nd-234-2026.d5.k3
  Cho hỏi bài tôi đăng từ 2015 chê chính quyền, giờ được quy hoạch có người đào lại thì có bị kỷ luật không
  báo cáo sai số liệu covid hồi trước giờ có truy không
  hai năm trước đăng bậy giờ mới bị lôi ra kỷ luật có còn thời hiệu không?
  thoi hieu xu ly ky luat loi phat ngon tren mang
  thời hiệu kỷ luật cb đăng bài cũ từ 2017
luat-80-2025.d36 nd-234-2026.d5.k3 nd-174-2026.d115 nd-330-2026.d81
  bài cũ 8 năm trước bị đào lại, giờ em sắp được bổ nhiệm trưởng phòng thì phải làm sao
luat-80-2025.d36 nd-234-2026.d5.k3 nd-234-2026.d24.k1
  nghi viec roi co bi ky luat vi bai dang cu khong
luat-80-2025.d36 nd-234-2026.d5.k3 qdtw-212-2026
  chồng tôi sắp nghỉ hưu 3 tháng nữa mà bị lôi clip cũ ra
luat-80-2025.d36 nd-234-2026.d8.k1
  hạ bậc lương vì tiktok
luat-80-2025.d36 nd-234-2026.d8.k1 luat-91-2025.d32 blds-2015.d32 tt-01-2021.d5.k2
  choi game trong gio lam bi chup
luat-80-2025.d36 nd-234-2026.d8.k1 nd-172-2025.nguyen-tac
  đình chỉ vì clip
luat-80-2025.d36 nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-172-2025.nguyen-tac qdtw-212-2026
  khiển trách hay cảnh cáo
luat-80-2025.d36 nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-234-2026.d8.k3 nd-234-2026.d8.k6
  khiển trách, cảnh cáo
luat-80-2025.d36 nd-234-2026.d8.k1 tt-01-2021.d5.k2
  Giờ làm mà xem livestream bán hàng bị camera ghi lại thì bị xử kiểu gì
luat-80-2025.d36 nd-234-2026.d9.k2
  cảnh cáo và khiển trách khác gì
luat-80-2025.d36 nd-234-2026.d9.k2 blhs-2015.d155.k1
  phat canh cao
luat-80-2025.d36 nd-234-2026.d9.k2 nd-172-2025.nguyen-tac
  cảnh cáo khác khiển trách chỗ nào
luat-80-2025.d36 nd-234-2026.d9.k2 nd-234-2026 nd-172-2025.nguyen-tac luat-129-2025.d10
  buộc thôi việc vì facebook
luat-80-2025.d36 qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac luat-91-2025.d32 blds-2015.d32
  ăn trộm xăng xe công bị quay clip
luat-80-2025.d36 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  em xin nghỉ ốm mà fb up hình tắm biển, bị sếp thấy, giờ em nói sao
luat-80-2025.d36 qdtw-212-2026
  Rút kinh nghiệm sâu sắc có phải là một hình thức kỷ luật không?
  bị khai trừ đảng có đuổi việc ko
luat-80-2025.d36 qdtw-212-2026 nd-172-2025 nd-234-2026
  cảnh cáo có mất chức hông
luat-91-2025
  luat bao ve du lieu ca nhan moi
  luat dlcn co hieu luc chua
  luật bảo vệ dữ liệu cá nhân 2025 có hiệu lực khi nào
  lật dữ liệu cá nhân 2025
luat-91-2025 blds-2015.d32
  rút lại đồng ý
luat-91-2025 luat-91-2025.d16 nd-330-2026.d49.k2
  điền form mua hàng nó tích sẵn ô đồng ý cho chia sẻ thông tin, vậy tính là mình đồng ý r hả
luat-91-2025 nd-356-2025
  báo cáo vi phạm dữ liệu 72 giờ
  luat bao ve du lieu ca nhan
  luật bảo vệ dữ liệu cá nhân 2025
luat-91-2025 nd-356-2025 luat-91-2025.d7.k7
  lo dl 72h
luat-91-2025.d16 blds-2015.d32 blds-2015.d34 luat-91-2025.d19 blds-2015.d38.k2
  camera nhà tôi quay trúng kẻ trộm, đăng lên mạng tìm có được ko hay phải đưa công an
luat-91-2025.d16 blds-2015.d32 blds-2015.d34 nd-330-2026.d50 nd-356-2025.d3
  xã đăng ảnh người vứt rác trộm lên trang kèm tên tuổi, dân khen mà luật sư nói sai, thế sai chỗ nào
luat-91-2025.d16 blds-2015.d32 luat-91-2025.d19 nd-356-2025.d4.k1 nd-356-2025.d3
  csgt có đc đăng mặt người vi phạm
luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50 blds-2015.d38
  don vi cu van de anh va so dien thoai toi tren web du toi chuyen di roi
luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2
  Má tui trúng vé số, đại lý chụp hình đăng có cả địa chỉ nhà, giờ thiên hạ tới xin tiền rần rần, làm sao đây?
luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50 luat-91-2025.d19 nd-356-2025.d3
  dang anh nguoi vi pham giao thong len fanpage
luat-91-2025.d16 blds-2015.d32 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d34
  đăng camera nhà mình quay được thằng lấy trộm gà lên phây hỏi ai quen
luat-91-2025.d16 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32 nd-330-2026.d50
  phát quà tết cho hộ nghèo chụp mặt từng người đăng fanpage xã có được ko
luat-91-2025.d16 blds-2015.d34 blds-2015.d38 nd-330-2026.d50
  loa phường nêu tên
  trốn nghĩa vụ bị nêu tên trên loa
luat-91-2025.d16 blds-2015.d34 blds-2015.d38 nd-330-2026.d50 blds-2015.d38.k2
  to dan pho gan loa keu ten nha chua dong rac
luat-91-2025.d16 blds-2015.d34 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d13.k1.a
  thôn tôi đọc tên hộ chưa nộp tiền làm đường trên loa, người ta quay lại đăng mạng, trưởng thôn có bị gì
luat-91-2025.d16 blds-2015.d34 blds-2015.d38 nd-356-2025.d3
  trưởng thôn đọc loa tên mấy nhà chưa đóng quỹ, bêu vậy có đúng không hả các anh chị
luat-91-2025.d16 blds-2015.d34 blds-2015.d38.k2 nd-330-2026.d50 luat-116-2025.d7.k1.c
  đồng nghiệp mượn 20tr ko trả, tôi đăng tên cổ lên mạng đòi nợ có sai ko
luat-91-2025.d16 blds-2015.d34 blds-2015.d38.k2 nd-330-2026.d50 luat-91-2025.d19
  đọc tên người trốn nghĩa vụ quân sự trên loa
luat-91-2025.d16 blds-2015.d34 nd-172-2025 nd-234-2026
  Bị khiển trách rồi mà cơ quan đem dán bảng tin cả năm chưa gỡ, có cho dán hoài vậy không?
luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d13.k3.d
  bêu tên người chậm nộp quỹ trên nhóm thôn
luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50 blds-2015.d38.k2 luat-91-2025.d19
  bêu tên người vi phạm lên bảng tin điện tử
luat-91-2025.d16 blds-2015.d34 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d32
  đòi nợ thay em gái bằng cách đăng ảnh thẻ công chức của con nợ
luat-91-2025.d16 blds-2015.d38
  trả lời phiếu điều tra thống kê có bị lộ thông tin nhà mình ko
luat-91-2025.d16 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a nd-330-2026.d50
  đọc tên phụ huynh nợ tiền ăn trên nhóm zalo lớp
luat-91-2025.d16 blds-2015.d38 blds-2015.d34 nd-330-2026.d50
  quyết định kỷ luật dán cổng cơ quan có đúng không mấy anh
luat-91-2025.d16 blds-2015.d38 blds-2015.d34 nd-330-2026.d50 luat-80-2025.d13
  đọc loa tên người chưa đóng tiền
luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.e
  nha bao lay com fb cua toi dua len bao ma ko xin phep, toi kien duoc khong
luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d19
  ổng trưởng ấp đọc tên hộ nghèo trên loa có vi phạm đời tư không vậy
luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  vo toi lam o thu vien tinh, ban doc doi xem lich su muon sach cua nguoi khac thi co dua khong
luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1 nd-330-2026.d50
  đăng bản án có tên người
luat-91-2025.d16 blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat
  bien ban hoa giai dat dai dua len mang
  chụp đơn khiếu nại của bà con gửi nhóm bạn
  tổ hòa giải chụp biên bản cãi nhau đưa lên zalo
  up biên bản hòa giải vợ chồng ông Tư lên nhóm thôn
  đăng đơn kiện của người dân trong xã lên facebook
  đưa đơn tố cáo của dân lên trang cá nhân
luat-91-2025.d16 blds-2015.d38 luat-116-2025.d15.k1.d nd-356-2025.d3 nd-330-2026.d50
  dân chụp giấy mời công an gửi cho mấy người phản đối trạm BTS rồi đăng lên, ai sai?
luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-08-2018.neu-guong
  biệt thự cán bộ
luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-330-2026.d50
  dan mang doi danh tinh nguoi chay vuot den do la vo toi
luat-91-2025.d16 blds-2015.d38 luat-91-2025.d19 nd-330-2026.d50 blds-2015.d34
  cq có đc đăng tên ng bị kỷ luật lên web ko
luat-91-2025.d16 blds-2015.d38 luat-91-2025.d19 nd-356-2025.d3
  nguoi dan doi xoa ten trong van ban tren cong thong tin xa thi phai lam sao
luat-91-2025.d16 blds-2015.d38 luat-91-2025.d19 nd-356-2025.d3 nd-330-2026.d50
  Phường đăng quyết định xử phạt có đủ tên tuổi địa chỉ số căn cước của tôi lên mạng, tôi yêu cầu xóa được không?
luat-91-2025.d16 blds-2015.d38 luat-91-2025.d32 blds-2015.d32 nd-330-2026.d50
  bình xét hộ nghèo livestream
luat-91-2025.d16 blds-2015.d38 luat-91-2025.d4.k2.b luat-80-2025.d13
  lương đồng nghiệp đem ra bàn tán
luat-91-2025.d16 blds-2015.d38 luat-91-2025.d7.k4 luat-91-2025.d19 luat-116-2025.d7.k2.c
  bản kê khai tài sản niêm yết ở cơ quan, chụp về xem được không
luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-330-2026.d50
  ke khai tai san co duoc cong khai tren facebook khong
luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 blds-2015.d34 luat-91-2025.d7.k7
  thợ điện lực chụp đồng hồ nhà người ta nợ tiền
luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 blds-2015.d34 nd-330-2026.d13.k1.a
  tiểu thương chợ huyện bị ban quản lý chợ đăng tên nợ tiền
luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  ke khai tai san dang len mang
luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  điều tra viên hỏi thu nhập nhà tui rồi đem khoe
luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  bản kê khai tài sản của tôi ai đem photo phát ở chợ
luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38
  bản án có tên tôi đăng trên mạng thì xin xóa được không
luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d13.k1.a nd-330-2026.d50
  ban an ly hon co duoc dang len mang khong
luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d19
  loa xã đọc tên người nợ thuế
luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d7.k7
  bac truong thon doc to loa ten nha nao sinh con thu ba thi co dung khong
luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d50 nd-356-2025.d4.k1
  Ai có quyền xóa tên tôi khỏi danh sách cách ly năm 2021 còn trên mạng?
luat-91-2025.d16 blds-2015.d38.k2 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d13.k1.a
  lộ tên nạn nhân
luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50 blds-2015.d34 luat-91-2025.d19
  loa phường đọc tên người nợ thuế
luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  sổ đỏ của mẹ chồng bị chụp tung lên nhóm bất động sản, ai làm lộ phải đền không
luat-91-2025.d16 blds-2015.d38.k2 nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d32
  bác sĩ được phép khoe ca mổ hiếm trên trang riêng khi bệnh nhân đồng ý miệng không?
luat-91-2025.d16 blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d50
  dân gửi đơn qua messenger cho chủ tịch, chủ tịch chụp khoe "đã giải quyết"
luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-330-2026.d50 blds-2015.d38
  đăng quyết định kỷ luật của người khác
luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-356-2025.d3 blds-2015.d38
  chụp sổ đỏ của khách khoe chốt đơn, bên em là phòng công chứng
luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-356-2025.d4.k1 luat-80-2025.d14.bi-mat
  thư ký tòa chụp bản án đăng story
luat-91-2025.d16 luat-116-2025.d7.k2.c
  khoe bảng lương
luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d50
  diem danh gia cong chuc bi dua len nhom
luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d49.k2 luat-126-2025.d31.k2 blds-2015.d38
  chụp bản kê khai tài sản của sếp gửi báo
luat-91-2025.d16 luat-116-2025.d7.k2.h nd-330-2026.d50 nd-330-2026.d13.k1.a nd-356-2025.d3
  doxx điều tra viên
luat-91-2025.d16 luat-116-2025.d7.k2.h nd-330-2026.d50 qdtw-207-2026.nhom-4 nd-356-2025.d4.k1
  so yếu lí lịch đảng viên bị chup phát tán
luat-91-2025.d16 luat-91-2025.d19
  thông tin trúng tuyển nghĩa vụ quân sự công khai
luat-91-2025.d16 luat-91-2025.d19 blds-2015.d38.k2 nd-330-2026.d50
  dân yêu cầu xoá tên khỏi danh sách nhận hỗ trợ đã đăng, có phải xoá không
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d49.k2 blds-2015.d38.k2
  ai được xem hồ sơ địa chính thửa đất nhà khác
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d49.k2 luat-91-2025.d32
  trích xuất camera cho người mất xe xem
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d49.k2 luat-91-2025.d7.k4 blds-2015.d32
  khách xin xem camera quầy vì mất tiền có cho xem được không
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 blds-2015.d38.k2 luat-91-2025.d7.k7
  danh sách hộ nghèo treo nhà văn hóa
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 blds-2015.d38.k2 nd-356-2025.d3
  dang danh sach ho ngheo len trang cua xa co pham luat ko
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  cong khai ke khai tai san bi nguoi ta chup dua len mang
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 nd-356-2025.d3 luat-116-2025.d7.k2.h
  đăng danh sách hộ nghèo lên fb của xã có lộ thông tin cá nhân k
luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac
  danh sách hộ nghèo dán bảng rồi đưa lên zalo có lộ thông tin không
luat-91-2025.d16 luat-91-2025.d19 nd-356-2025.d3 blds-2015.d38 nd-330-2026.d50
  niêm yết hộ nghèo có che tên k
luat-91-2025.d16 luat-91-2025.d19 nd-356-2025.d3 nd-330-2026.d50
  công khai tên người nợ thuế
luat-91-2025.d16 luat-91-2025.d19 nd-356-2025.d3 nd-330-2026.d50 luat-116-2025.d15.k1.d
  đăng điểm thi công chức
luat-91-2025.d16 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 luat-116-2025.d42.k2 nd-330-2026.d49.k2
  phu huynh doi co mat khau camera lop hoc, truong co nen dua khong
luat-91-2025.d16 luat-91-2025.d32 blds-2015.d32 luat-91-2025.d7.k7 nd-330-2026.d50
  clip từ camera an ninh xã
luat-91-2025.d16 luat-91-2025.d32 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d19
  xin camera nhà dân đăng tìm xe bỏ chạy
luat-91-2025.d16 luat-91-2025.d32 luat-91-2025.d19 nd-330-2026.d49.k2 nd-356-2025.d3
  cung cấp clip camera phường cho người dân tìm xe mất
luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d49.k2 blds-2015.d32
  camera phòng một cửa cho người dân xem lại được ko
luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  bạn nhờ trích camera cơ quan xem ai làm xước xe, cho xem được không
luat-91-2025.d16 luat-91-2025.d32 nd-356-2025.d3 blds-2015.d32 qdtw-207-2026.nhom-dao-duc
  xe biển xanh đi lễ chùa bị đăng ảnh
luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50 luat-116-2025.d15.k1.a
  lộ bảng lương
luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d49.k2
  can bo xa chup so do cua dan
luat-91-2025.d16 luat-91-2025.d7.k7 blhs-2015.d362 blds-2015.d38 nd-330-2026.d50
  phiếu đánh giá công chức cuối năm bị sếp gửi nhầm lên nhóm chung
luat-91-2025.d16 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d50 blds-2015.d38.k2
  ly lich dang vien bi chup lai
luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h blds-2015.d38.k2
  đồng nghiệp phòng tổ chức nhân sự lỡ đưa lý lịch tôi cho bạn nó xem mặt mai mối, xử sao?
luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d50 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  làm lộ danh sách thí sinh điểm thấp trong kỳ thi nâng ngạch
luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  hồ sơ sức khỏe hs để trên drive ai cũng xem đc có sao ko
luat-91-2025.d16 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d38 nd-330-2026.d50
  mn cho hỏi hội phụ huynh đăng danh sách đóng quỹ có tên ai chưa nộp lên fb thì trường có chịu trách nhiệm k
luat-91-2025.d16 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d50 luat-116-2025.d7.k2.h
  em dâu là công chức hộ tịch, hay đăng ảnh giấy khai sinh đặt tên ngộ nghĩnh lên cho vui, nguy không
luat-91-2025.d16 nd-244-2026.d3.k2 luat-91-2025.d32 blds-2015.d32 nd-244-2026.d3.k7
  camera hành trình xe công quay trúng tai nạn, báo xin clip, lái xe cơ quan có được cho không
luat-91-2025.d16 nd-330-2026.d13.k1.a luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38.k2
  Tôi làm địa chính xã, chụp trích lục của ông bà nội đưa lên nhóm hỏi đường ranh thì có sao không?
luat-91-2025.d16 nd-330-2026.d13.k1.a nd-330-2026.d50
  chụp bảng lương khoe mạng
luat-91-2025.d16 nd-330-2026.d15.k1.b luat-116-2025.d15.k1.d nd-356-2025.d3
  hình ảnh thẻ ngành công an đăng mạng
luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38 luat-91-2025.d7.k4
  e mới vô làm thư viện huyện, bạn đọc hỏi ai mượn cuốn đó trước, nói tên ra có đc ko ạ
luat-91-2025.d16 nd-330-2026.d49.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k2 luat-91-2025.d32
  trích xuất camera cho báo
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d19 blds-2015.d38.k2 luat-91-2025.d7.k4
  cung cap thong tin dat dai cho nguoi hoi mieng
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38.k2
  Luật sư tới đòi photo nguyên bệnh án, em là văn thư thì đưa hay bảo lên gặp giám đốc
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d32 luat-91-2025.d19 luat-80-2025.d14.bi-mat
  cho người quen xem camera an ninh của phường có được không, chị ấy tìm xe máy mất
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d32 luat-116-2025.d7.k2.h
  trich xuat camera co quan cho nguoi ngoai xem
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d4.k2.b nd-356-2025.d3
  cty xổ số đòi số đt cbcc để gửi lịch tết, đưa đc ko
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  toi la bao ve co duoc cho nguoi ta xem camera khong
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-356-2025.d3 luat-116-2025.d7.k2.c
  Xã cho doanh nghiệp xem bảng thu nhập từng hộ thì có sai luật thống kê không?
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a blds-2015.d38
  nguoi xin viec gui ho so roi nhan vien to chuc dua cho hang xom xem
luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  nhà trường đưa số đt phụ huynh cho bên bảo hiểm có đúng luật không ạ
luat-91-2025.d16 nd-330-2026.d49.k2 nd-244-2026.d3.k2 luat-91-2025.d32 luat-91-2025.d19
  camera giao thông phường trích xuất cho báo
luat-91-2025.d16 nd-330-2026.d49.k2 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  ban toi gui file danh sach ho ngheo vao nhom ban hang
luat-91-2025.d16 nd-330-2026.d49.k2 nd-356-2025.d3 luat-91-2025.d7.k7 nd-330-2026.d50
  cán bộ tư pháp xã gửi ảnh giấy khai sinh của dân vào nhóm hỏi nghiệp vụ
luat-91-2025.d16 nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  chup don thuoc cua benh nhan hoi dong nghiep qua zalo thi co sao khong a
luat-91-2025.d16 nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c
  cán bộ tín dụng lộ số dư khách
  nhân viên ngân hàng chụp số dư của ca sĩ nổi tiếng gửi bạn
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d32 luat-116-2025.d7.k2.h nd-356-2025.d4.k1
  bị lừa chuyển khoản rồi đăng mặt và số tài khoản thằng lừa đảo lên có sao không
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d38 luat-116-2025.d7.k2.h
  bêu tên người không đóng quỹ
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d38 luat-91-2025.d19
  cán bộ ấp đọc loa danh sách nợ thuế
  ubnd phuong co duoc boc ten ho chay y khong dong quy tren loa va zalo
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d38 nd-356-2025.d3
  bảng tên người nợ tiền điện dán thang máy
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d38.k2 nd-356-2025.d3
  ban quản trị chung cư đăng tên người nợ phí lên bảng thang máy, tôi tức mà chưa biết nói lý sao
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 luat-116-2025.d7.k2.h nd-356-2025.d4.k1
  bà con trong ấp bị người ta lấy căn cước đăng lên mạng đòi nợ thì tôi làm trưởng ấp hướng dẫn họ đi đâu
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 luat-129-2025.d10 nd-234-2026.d8.k3
  gv bêu tên phụ huynh chưa đóng quỹ
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d34 blds-2015.d38.k2
  bị nêu tên trên loa phuòng vì chưa đóng quỹ
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a
  Trưởng thôn bêu tên nhà em chưa đóng quỹ đường lên zalo, có được không ạ?
  bên phòng nội vụ tung ảnh bài thi viên chức bị 0 điểm
  trưởng thôn đọc tên hộ nợ quỹ lên loa rồi quay đăng
  tổ tiết kiệm vay vốn hội phụ nữ đăng tên chị em chậm trả lãi
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d34 nd-356-2025.d3
  ban quản trị chung cư công khai nhà nợ phí
  đăng biên bản vi phạm của hộ dân để răn đe
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2
  xin xóa tên trên cổng xã
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2 nd-356-2025.d4.k1
  bac si dang anh phim x quang la mat cua benh nhan cho vui
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.h nd-356-2025.d3
  bán hàng bị bom, e đăng sđt khách lên nhóm đc ko
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d19
  xin xóa tên khỏi danh sách trên cổng xã
  đọc tên người nợ thuế lên loa truyền thanh
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d34
  đăng giấy nợ có chữ ký của người vay lên zalo chung cư được không
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d49.k2 nd-356-2025.d3
  cty điện nước đăng danh sách nợ
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-356-2025.d3 luat-116-2025.d7.k2.h
  dạ nhờ chỉ giúp ông Tám nhà kế bên: ổng bị mất sổ hưu mà có người nhặt đăng nguyên tấm hình lên facebook
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  Thôn em chia gạo cứu trợ không đều, em chụp danh sách đăng lên cho bà con so, có lộ thông tin gì không?
  danh sách hộ nghèo dán ở nhà văn hóa rồi thì chụp lên zalo có khác gì đâu, sao lại bảo lộ thông tin?
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 blds-2015.d34 nd-356-2025.d4.k1
  dan mang ten benh nhan thieu vien phi
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d7.k7
  phòng kế toán dán bảng lương từng người ra cửa nói là công khai, đúng hay sai luật?
luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 luat-116-2025.d7.k2.h blds-2015.d34
  ban quan ly chung cu dang ten nguoi no phi
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d13.k3.d nd-356-2025.d3 luat-116-2025.d15.k1.d
  tổ phó tổ dân phố đọc tên nhà nợ tiền rác trên nhóm zalo, nêu luôn số điện thoại, vậy có đúng không
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.h
  danh sách học viên lớp đối tượng 3 quốc phòng đăng lên web
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38
  gui quyet dinh ky luat vao nhom ca co quan
  kê khai tài sản bị tung lên mạng
  đánh giá xếp loại cuối năm bị dán lên nhóm, trúng em không hoàn thành nhiệm vụ, ngượng chín mặt
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  danh sach do tren zalo
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d34 blds-2015.d38
  lop truong dang ky diem ren luyen cua ca lop len story kem cau che, co vi pham khong hay chi la dua
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d38 blds-2015.d34
  có ông cán bộ ban quản lý chợ lấy điện thoại quay từng sạp rồi đăng tên ai nợ tiền chỗ, làm vậy có đúng luật không
  phường đội đăng ds thanh niên trốn khám nvqs lên fb
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d38 nd-356-2025.d3
  cặp đôi làm giấy kết hôn ngộ nghĩnh, tên nghe mắc cười, chụp lại đăng cho vui được ko ta
  shop online bóc phốt khách kèm số điện thoại địa chỉ
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 blds-2015.d38
  chị đồng nghiệp đăng bảng lương cả phòng lên nhóm, vậy có vi phạm dữ liệu cá nhân không
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 blds-2015.d38
  thằng con nợ đăng ngược lại ảnh giấy vay viết tay của tôi, lộ cả số căn cước tôi thì sao
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  nhân viên điện lực cúp điện bị chửi, bị đăng số nhà riêng
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e
  Ông chủ tịch phường không nghe máy, tôi đăng số ông lên nhóm cho trăm người cùng gọi thì phạm gì?
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-356-2025.d3 luat-91-2025.d7.k7
  cán bộ tư pháp xã đăng trích lục khai sinh của dân lên nhóm zalo nhờ sửa
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-356-2025.d3 nd-174-2026.d96.k3.e
  shipper chụp hóa đơn có tên sđt khách đăng nhóm bóc phốt
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 blds-2015.d38
  chủ nhà trọ đăng căn cước của người thuê bỏ trốn
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 nd-174-2026.d96.k3.e
  bạn thân mượn 30 triệu không trả, mình đăng cmnd nó lên có vi phạm k
luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a
  danh sách đảng viên nợ đảng phí dán lên nhóm
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19
  bản kê khai tài sản công khai ở đâu, có được đăng mạng không
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19 blds-2015.d38 nd-330-2026.d13.k1.a
  đăng danh sách người chưa thi hành án lên nhóm zalo tổ dân phố
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19 nd-356-2025.d3
  nợ thuế bị hoãn xuất cảnh có được đăng tên
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19 nd-356-2025.d3 luat-116-2025.d7.k2.h
  danh sách trúng tuyển nghĩa vụ quân sự có được công khai lên mạng không
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k4 blds-2015.d38 nd-356-2025.d3
  Tôi là kế toán trường, hiệu trưởng bắt đưa bảng lương từng người lên bảng tin và zalo trường, có trái không?
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  chụp sổ đỏ khách
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c blds-2015.d38
  le tan khach san Hoi An lam lo ten khach o thi co bi phat khong
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c luat-116-2025.d7.k2.h
  Điều tra viên thống kê đăng ảnh phiếu hỏi hộ dân đã điền lên mạng khoe xong việc có vi phạm luật thống kê không
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h blds-2015.d38
  kế toán phường đăng nhầm bảng lương cả cơ quan lên nhóm phụ huynh
  lũ cuốn trôi tủ hồ sơ xã, hồ sơ dân trôi ra đồng, người ta nhặt được chụp lên mạng đầy
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d13.k1.a
  phiếu điều tra hộ chụp khoe nhóm
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-356-2025.d3
  thư mời họp có ghi danh sách số điện thoại lãnh đạo bị đăng lên web
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d7.k4 blhs-2015.d362
  kế toán trường học lỡ gửi nhầm bảng lương cả trường lên nhóm phụ huynh
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 nd-356-2025.d3 luat-116-2025.d7.k2.h
  danh sách hộ nghèo có số căn cước dán ở nhà văn hóa rồi có người chụp đăng facebook
luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 nd-356-2025.d3 luat-91-2025.d7.k4
  bác ơi cháu lập google sheet danh sách 200 hội viên để link công khai, bị nhắc, sửa sao cho đúng ạ
luat-91-2025.d16 nd-330-2026.d50 nd-147-2024.d36.k4 blds-2015.d34 luat-116-2025.d7.k2.h
  vợ em bán online bị boom hàng, đăng tên tuổi số điện thoại người boom lên thì em làm công an có bị liên lụy không
luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d19
  lộ danh sách nợ thuế hộ cá thể
luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.h luat-116-2025.d15.k1.d
  may chi phu nu xa dang danh sach vay von len zalo co ca so tien, ba con gian thi tinh sao
luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d49.k2 luat-116-2025.d15.k1.d blds-2015.d38.k2
  nhóm lớp cũ rủ nhau khai mức lương cho vui, em khai lương của cả phòng em thì có sao ko
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 blds-2015.d38
  quyết định xử phạt đăng cả số căn cước lên web
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 blds-2015.d38 luat-91-2025.d7.k4
  trưởng thôn đọc danh sách hộ nghèo trên loa có lộ thông tin cá nhân không
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-116-2025.d7.k2.h
  đăng bảng phân công trực tết kèm số di động lãnh đạo
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-116-2025.d7.k2.h blds-2015.d38
  danh sách hộ nghèo dán ở nhà văn hóa rồi chụp lên zalo có lộ thông tin người ta không hả anh chị
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-116-2025.d7.k2.h luat-91-2025.d19
  lỡ đưa nguyên danh bạ lđ tỉnh lên web cho dân tiện gọi, sếp bảo gỡ gấp, e sai chỗ nào
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  lộ số điện thoại của dân trên mạng
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d19
  công khai danh sách hộ nghèo kèm số cccd trên web huyện có đúng không?
  danh sách thí sinh rớt công chức có đăng công khai được không
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7
  danh sách hộ nghèo dán trước trụ sở có ghi số căn cước
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7 blds-2015.d38
  nhóm chat tổ dân phố đăng số căn cước người vay nợ
  đăng quyết định xử phạt nguyên văn có lộ số cccd với địa chỉ người ta, em lỡ up rồi giờ làm gì
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7 blds-2015.d38.k2
  Mấy ổng bên ấp lập nhóm Zalo rồi đăng danh sách hộ nghèo có luôn số căn cước, vậy có đúng không?
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  lập file excel điện thoại nhà cửa của giáo viên gửi công khai
  lộ số căn cước trong danh sách dán ở nhà văn hóa thôn
  xa dan danh sach ho no thue dat kem so can cuoc o nha van hoa
  đăng danh sách hộ nghèo kèm số cccd lên zalo thôn
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7 nd-356-2025.d4.k1
  niêm yết danh sách hộ nghèo có kèm số căn cước
  ấp dán ds nhận gạo cứu trợ có cả số cccd và sđt, v có lộ thông tin ko
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 nd-356-2025.d4.k1 luat-91-2025.d7.k7
  Trưởng thôn đọc danh sách hộ nghèo trên loa rồi đăng zalo nhóm xóm cả số căn cước, dân kiện thì ai chịu?
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2
  mua dâm công khai tên
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d7.k2.h
  hồ sơ bệnh án của chồng bị y tá đăng lên nhóm
  người ta đăng kết quả đo nồng độ cồn của tôi có tên
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a
  lộ bệnh án hiv
  lộ bệnh án tâm thần
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  luật sư đăng bản cáo trạng
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  kế toán xã đưa danh sách hộ nghèo kèm số tài khoản lên mạng xã hội
  đòi nợ đồng nghiệp kèm hình cccd
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h nd-330-2026.d49.k2
  đưa ảnh căn cước của dân lên nhóm zalo thôn để rà soát
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh cccd người khác
luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2
  trưởng thôn thu căn cước bà con chụp gửi nhóm chung, có người kêu thì xử lý ra sao
luat-91-2025.d16 nd-330-2026.d50 nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  ban dai dien cha me hoc sinh thu quy dang danh sach ai chua dong
luat-91-2025.d16 nd-330-2026.d50 nd-56-2017.d36.k1 blds-2015.d38
  sao kê quỹ lớp lộ tên chưa đóng
luat-91-2025.d16 nd-330-2026.d50 nd-56-2017.d36.k1 qd-423-2026.thong-tin-nguoi-khac
  phụ huynh up danh sách thu tiền, hiệu trưởng bắt gỡ
luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d4.k2.b nd-356-2025.d3
  dan chup lai danh sach niem yet o nha van hoa roi dang len mang thi can bo xa co phai nhac khong
luat-91-2025.d16 nd-356-2025.d3 blds-2015.d34 blds-2015.d32 blds-2015.d38
  Tôi vượt đèn đỏ lúc chở vợ đi đẻ, dân mạng bêu biển số với chức danh tôi, tôi có quyền yêu cầu họ che đi không?
luat-91-2025.d16 nd-356-2025.d3 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d50
  viết gia phả dòng họ đưa lên mạng có cả chức vụ, năm sinh, mộ phần người còn sống
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  phiếu khảo sát ý kiến dân có thu số điện thoại phải ghi thêm gì
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19 nd-330-2026.d50
  danh sách cử tri dán ở nhà văn hóa có đủ ngày sinh
  danh sách thí sinh trúng tuyển công chức niêm yết có ngày sinh quê quán được không
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19 nd-330-2026.d50 blds-2015.d38
  biên bản họp thôn có tên từng hộ nghèo, dán ở nhà văn hóa và đăng zalo luôn được ko
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19 nd-330-2026.d50 luat-91-2025.d4.k2.b
  danh sach ho ngheo dan o nha van hoa
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac
  danh sách hộ nghèo dán ở nhà văn hóa thôn rồi có được đưa lên fanpage xã nữa không
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  Cháu thấy xe biển xanh đậu trước lớp học thêm, cháu chụp đăng nhóm phụ huynh thì có đụng chạm gì không cô chú?
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d7.k7 nd-330-2026.d50 luat-116-2025.d7.k2.h
  lộ số điện thoại thần tượng
luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d7.k7 nd-330-2026.d50 nd-356-2025.d4.k1
  lộ số cccd trên quyết định khen thưởng đăng web xã
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d14.k5.dd luat-91-2025.d19 nd-330-2026.d50
  danh sách ủng hộ bão lũ đăng tên từng người có cần hỏi họ ko
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d14.k5.dd nd-330-2026.d50 luat-91-2025.d19
  Hội từ thiện xã bị đòi sao kê, mình up nguyên bản có tên người ủng hộ, có người giận đòi gỡ, phải gỡ không?
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2
  chụp sổ hộ nghèo
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.h
  tui ghét thằng kia quá nên đăng biển số xe với địa chỉ nhà nó cho bà con biết mặt, vậy có bị phạt hông trời
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-116-2025.d7.k2.h qd-423-2026.thong-tin-nguoi-khac
  danh sách cụ già mừng thọ có ngày sinh đăng fb có đc k
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d19
  niêm yết danh sách có số cccd
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d19 qd-423-2026.thong-tin-nguoi-khac
  ds trúng tuyển nvqs đăng fb đoàn xã
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k4 luat-91-2025.d19
  Bên em muốn đăng danh sách trúng tuyển có ngày sinh, số CCCD, làm sao cho đúng luật dữ liệu cá nhân?
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38.k2
  Bà tổ trưởng dân phố đăng danh sách hộ nghèo kèm số điện thoại lên nhóm Zalo khu phố, vậy có sai không?
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  lộ số cccd của dân khi đăng quyết định lên cổng, mai bị hỏi thì xử lý trước bước nào
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k7 nd-330-2026.d49.k2
  chú tổ trưởng đọc số căn cước từng nhà lên nhóm zalo cho lẹ, vậy đúng hông ta
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k7 nd-356-2025.d4.k1
  CCCD của tôi bị đăng trong biên bản họp dân
luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d7.k2.h
  hàng xóm đỗ xe chắn cổng, tui đăng biển số lên nhóm phường cho bõ tức có bị chi không
luat-91-2025.d16 nd-356-2025.d3 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50
  ds nạn nhân vụ cháy
luat-91-2025.d16 nd-356-2025.d3 nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d19
  dang quyet dinh xu phat len web co che ten khong
luat-91-2025.d16 nd-356-2025.d3 nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7
  hồ sơ hộ nghèo đăng lên trang xã có lộ thông tin cá nhân không
luat-91-2025.d16 nd-356-2025.d3 nd-356-2025.d4.k1 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac
  che thông tin cá nhân trước khi đăng văn bản
luat-91-2025.d16 nd-356-2025.d3 nd-356-2025.d4.k1 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  đăng thông tin hài cốt liệt sĩ nhờ cộng đồng tìm thân nhân thì cần che phần nào
luat-91-2025.d16 nd-356-2025.d3 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  tên khai sinh hài hước
luat-91-2025.d16 nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d4.k1
  cảm ơn bác sĩ mà chụp luôn bệnh án đăng lên có hại gì cho bác sĩ không
luat-91-2025.d16 nd-356-2025.d3 qdtw-207-2026.nhom-4
  thẻ đảng lọt ảnh
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d32 nd-330-2026.d14.k5.dd blds-2015.d38
  công đoàn cty đăng hình công nhân ốm xin tiền
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d32 nd-330-2026.d50 nd-330-2026.d14.k5.dd
  trung tâm bảo trợ xã hội quay video các cụ tâm thần xin từ thiện
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d34 blds-2015.d38.k2 luat-91-2025.d19
  nêu tên người trốn nghĩa vụ quân sự lên loa
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a
  em là điều dưỡng cấp cứu, chụp phòng cấp cứu đông người sau vụ cháy gửi nhóm gia đình rồi bị phát tán
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d50
  bạn tù tung hồ sơ cũ của cha tôi
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 luat-tre-em-2016.d6.k11 luat-91-2025.d19
  viện kiểm sát đăng cáo trạng lên facebook có che tên không
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d13.k1.a
  đăng bản án
luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d19
  Bảng điện tử chạy tên với khoa khám của tôi, tôi không thích, đòi che được không
luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d19 nd-330-2026.d50 nd-356-2025.d3
  Dân bảo phải công khai danh sách nhận tiền hỗ trợ bão, mà công khai thì lộ số tài khoản, vậy công khai tới mức mô?
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a nd-330-2026.d50 luat-116-2025.d15.k1.d
  đăng bảng lương của đơn vị cho dân biết
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a qd-423-2026.thong-tin-nguoi-khac
  đăng lịch xử án
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38.k2 blds-2015.d38
  tôi xin bệnh án của chồng đang li thân thì bệnh viện có đc đưa không?
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 blds-2015.d34
  đọc loa phát thanh tên người vi phạm
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2
  trang xã đăng quyết định trợ cấp có cả số căn cước và bệnh của mẹ tôi thì yêu cầu gỡ bằng cách nào
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d15.k1.d
  đăng tên ca bệnh
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d42.k3
  hồ sơ thương binh của tôi bị ai đó đưa lên mạng, tôi phải báo ai để gỡ xuống
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d7.k7
  xã dán danh sách người nhiễm HIV có chồng tôi, ai cũng biết
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38.k2 blds-2015.d38
  phơi giấy tờ tùy thân của con nợ ngoài ngõ
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  danh sach nguoi nghien ma tuy trong xa co duoc dua len nhom zalo to dan pho
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d38
  lấy stk của dân để nhận trợ cấp rồi đăng cả danh sách
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-116-2025.d42.k3
  dang anh can cuoc cua ke lua dao de canh bao
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  tìm người kèm cccd
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  danh sách người nghiện ma tuý trong bản dán ở nhà văn hoá rồi có người chụp lên mạng
luat-91-2025.d16 nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d49.k2 luat-tre-em-2016.d6.k11
  danh sách tiêm chủng
luat-91-2025.d16 nd-356-2025.d4.k1 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k4
  phòng tư pháp bắt cài vneid rồi chụp màn hình gửi lên nhóm, em thấy lộ hết số căn cước
luat-91-2025.d16 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  diem thi dan cong khai co trai luat khong
luat-91-2025.d16 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60
  công khai danh sách nợ học phí
luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38 blds-2015.d32 nd-330-2026.d50
  danh tinh nguoi duoc cuu
luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d4.k1
  bac toi gui anh quyet dinh thuong binh len nhom de nho tim dong doi
luat-91-2025.d16 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a nd-330-2026.d50
  xếp loại đảng viên không hoàn thành nhiệm vụ đăng công khai
luat-91-2025.d16 qdtw-207-2026.nhom-4 qdtw-212-2026 qdtw-85-2022.dieu-tranh
  Quyết định kỷ luật đảng viên có được niêm yết ở nhà văn hóa thôn không?
luat-91-2025.d19
  công an xin dữ liệu camera không có công văn thì đưa không
  cục thuế hỏi dữ liệu người bán hàng bên em quản lý thì có phải xin đồng ý từng người
  dân đòi xóa thông tin của họ trong hệ thống đất đai, có phải xóa không
luat-91-2025.d19 blds-2015.d32 luat-91-2025.d16
  Bệnh nhân hôn mê không người thân, đăng ảnh tìm gia đình thì ai cho phép
luat-91-2025.d19 blds-2015.d32 nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16
  bệnh nhân hôn mê ai đồng ý cho chụp
luat-91-2025.d19 blds-2015.d38 blds-2015.d32 nd-330-2026.d49.k2
  trích xuất camera
luat-91-2025.d19 luat-91-2025.d16 luat-91-2025.d32
  xin trích xuất camera phường
luat-91-2025.d19 luat-91-2025.d16 nd-330-2026.d49.k2
  công an xin trich lục bệnh án cần giấy gì
luat-91-2025.d19 luat-91-2025.d16 nd-356-2025.d3
  lũ về tôi đăng kêu cứu hộ ghi rõ số nhà số điện thoại của cụ già neo đơn, có phạm dữ liệu cá nhân không
  so dien thoai nguoi bi nan dang len tin cuu tro
luat-91-2025.d19 luat-91-2025.d16 nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac
  xã em bị cô lập 3 ngày do lũ, sóng lúc có lúc không, có được tự đăng số điện thoại chủ tịch lên kêu cứu không ạ
luat-91-2025.d19 luat-91-2025.d16 nd-56-2017.d36 nd-356-2025.d3 nd-56-2017.d33
  tim tre lac bang cach dang so dien thoai cha me
luat-91-2025.d19 luat-91-2025.d32
  công an phường xin dữ liệu camera nhà tui, tui đưa được không, có phải làm giấy tờ chi
luat-91-2025.d19 luat-91-2025.d32 luat-91-2025.d16
  Cho tôi hỏi ai có quyền trích xuất camera của ủy ban khi dân mất xe?
luat-91-2025.d19 nd-147-2024.d36.k1
  cung cấp dữ liệu cho công an cần giấy gì
luat-91-2025.d19 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4
  cung cấp thông tin nộp thuế cho công an xã có cần công văn
luat-91-2025.d19 nd-330-2026.d49.k2 luat-91-2025.d16 nd-330-2026.d60 luat-91-2025.d7.k4
  Công an xã yêu cầu trường cung cấp danh sách học sinh qua zalo, không có công văn, tôi có đưa không?
luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38
  ai đc xem sao kê tk của cán bộ bị tố cáo
luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38.k2 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  chấm công bằng khuôn mặt có phải hỏi ý kiến
luat-91-2025.d19 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2
  vợ chồng ly hôn, tòa hỏi sao kê ngân hàng
luat-91-2025.d19 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  ngân hàng máu: đăng tên người hiến máu nhóm hiếm để kêu gọi lúc cấp cứu, họ kiện lộ thông tin
luat-91-2025.d19 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33
  đăng tin tìm trẻ lạc kèm mặt cháu bé thì có phạm luật trẻ em không
luat-91-2025.d19 nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d32
  có cháu lạc ở chợ, em chụp mặt cháu đăng tìm người thân, rồi tìm xong phải gỡ không
luat-91-2025.d19 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32
  chau nho di lac dang thong tin co duoc khong
luat-91-2025.d24.k2 luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-116-2025.d16
  Phụ huynh đòi xem camera lớp trực tiếp trên điện thoại cả ngày, trường em chưa biết tính sao
luat-91-2025.d24.k2 nd-330-2026.d60 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-56-2017.d33
  nhà trường đưa thông tin học sinh cho trung tâm luyện thi
luat-91-2025.d24.k2 nd-356-2025.d4.k1 luat-91-2025.d19 nd-330-2026.d60 nd-174-2026.d96.k3.e
  trường thu thập vân tay học sinh có cần đồng ý
luat-91-2025.d24.k2 nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d19 luat-91-2025.d7.k4
  trường muốn xài app điểm danh bằng khuôn mặt, phải hỏi ý phụ huynh trước không ạ
luat-91-2025.d24.k2 nd-56-2017.d36 luat-116-2025.d16 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  vợ chồng em đều là bác sĩ, con 9 tuổi quay review đồ chơi có tiền, ở cơ quan nói vậy là không được, đúng không
luat-91-2025.d29.k6 blds-2015.d34 nd-328-2026.d22 blds-2015.d32 luat-116-2025.d14.k4
  yeu cau facebook go bai
luat-91-2025.d29.k6 nd-328-2026.d22 blds-2015.d32 blds-2015.d34 luat-116-2025.d14.k4
  yêu cầu tiktok gỡ clip bằng cách nào
luat-91-2025.d29.k6 nd-328-2026.d22 luat-116-2025.d42.k3 blds-2015.d34 nd-328-2026.d13.k2
  report mãi không gỡ
luat-91-2025.d29.k6 qd-423-2026.bao-tin blds-2015.d34
  gỡ tag bài xấu
luat-91-2025.d29.k6 qd-423-2026.bao-tin nd-328-2026.d13.k2 nd-328-2026.d13.k3 nd-328-2026.d22
  bao cao bai xau doc len facebook
luat-91-2025.d29.k6 qd-423-2026.bao-tin nd-328-2026.d22 luat-116-2025.d42.k3
  báo cáo nick xấu cho facebook cách nào
luat-91-2025.d29.k6 qd-423-2026.bao-tin nd-328-2026.d22 nd-328-2026.d13.k2
  báo xấu tài khoản
luat-91-2025.d32
  Tôi quay hội đồng nhân dân xã họp công khai mà bị mời ra ngoài, ai cho phép họ làm vậy?
  bao ve benh vien giut dien thoai nguoi quay
  em đứng bên đường quay công an giao thông mà bị giật điện thoại, họ có quyền không
  người dân chụp ảnh trụ sở ủy ban từ ngoài đường
  noi quy phong tiep cong dan cam quay phim co dung luat khong
  quay phim cảnh sát giao thông đứng khoảng cách bao xa
  quay phim trong đình thờ
  quay vlog trong phòng bảo tàng có cần xin
luat-91-2025.d32 blds-2015.d32
  CSGT có được giật máy của người đang quay không
  Dân cứ chĩa điện thoại vào mặt tôi lúc đang đo đất, tôi có được bắt họ tắt máy không?
  Em bán nước vỉa hè quay đoàn xe hú còi chạy qua, có anh áo đen bắt xóa, ảnh có quyền đó không?
  Người đến khiếu nại cứ chĩa điện thoại vô mặt quay, cán bộ tiếp dân có được yêu cầu tắt không?
  Nhà báo quay tôi đang trực chốt mà không hỏi, tôi có quyền bảo xóa không?
  Tôi thấy cán bộ thuế nhậu giờ hành chính, quay clip gửi cho báo hay gửi cho cơ quan họ thì đúng?
  ai cho phép thu hình người dân ở bộ phận một cửa
  anh đại biểu hội đồng nhân dân xã ngủ gật lúc họp, em quay phim cho đài huyện có nên cắt đi không
  bác họ em ở Mỹ về thăm quê quay vlog tận trụ sở xã, cán bộ có phải nhắc gì không
  bảo vệ bệnh viện giật điện thoại người quay có sai không
  bảo vệ bệnh viện giật điện thoại tui đang quay cảnh cãi lộn rồi xóa sạch, nó có quyền đó hả
  bị csgt bắt tắt đt, tôi là gv thì có quyền quay tiếp k
  camera nhà văn hóa
  chen lấn đêm hội quay phim
  chùa làng mời thầy về giảng, cán bộ văn hóa quay phát trực tiếp thì phải hỏi ai
  chợ phiên bị khách Tây quay miết, bà con nhờ công an xã nói giùm, có cấm được họ không
  chụp hình ngoài chợ
  chụp hình trước cổng tòa có bị cấm
  csgt bị quay, được yêu cầu xóa không?
  cán bộ tiếp dân có được cấm dân quay phim không
  cưỡng chế đất, dân quay cán bộ, cán bộ quay lại dân
  cản trở quay phim cưỡng chế
  cảnh sát giao thông bắt tôi xóa video vừa quay, có quyền đó không
  dan co duoc quay phim noi tiep cong dan khong
  dan quay phim minh o bo phan mot cua co duoc khong
  dan quay phim phong tiep dan co duoc khong
  dung xa quay csgt dang bat xe thi ho co quyen xoa clip trong may minh khong
  dán biển cấm quay phim trước ủy ban có hợp pháp ko
  dân quay clip công an giao thông
  dân quay công an cách mấy mét
  dân quay cảnh sát giao thông ở đèo Ô Quy Hồ rồi bảo là được quyền giám sát, đúng không
  dân quay mình lúc mình đang làm nhiệm vụ mình có được giật điện thoại ko
  dân quay phim cán bộ tiếp dân rồi phát trực tiếp, tôi có quyền bắt tắt máy không?
  dân quay phim công an xã đang làm giấy tờ
  dân quay phim lúc tôi đang giải quyết hồ sơ ở một cửa, tôi có quyền bảo họ tắt máy không
  dân quay phim ở bộ phận một cửa có được không, cán bộ bảo tắt máy
  dân tụ tập phản đối bãi rác, cán bộ thôn đứng xem có quay phim được không
  dân vào quay phim nơi tiếp công dân
  dân vô phường quay phim làm việc, mình có quyền biểu cất máy không
  flycam quay làng
  giám sát csgt được quay từ xa mấy mét
  hdnd xã cho dân qphim tiếp xúc cử tri ko, tui hỏi câu về cái cầu mà bị bắt cất đt
  hỏi thẳng: dân có quyền quay tôi khi tôi đang làm việc không cần hỏi không?
  khách du lịch Tây xin quay phim trong ủy ban
  khách trung ương về xã, dân tự quay đăng trực tiếp có bị cấm không
  muốn quay lại buổi tiếp dân có phải xin fép chủ tịch ko
  ng dân live lúc làm thủ tục
  noi quy tiep cong dan cam quay phim dung luat khong
  nuoc ngoai tai tro hoi thao dang anh duoc khong
  nơi tiếp dân đc cấm quay ko
  phiên toà lưu động ở xã có được quay không
  phụ huynh xông vào bếp ăn bán trú livestream thịt ôi, nhà trường đuổi ra có đúng không
  quay clip csgt
  quay clip csgt bị đòi xóa có đúng luât ko
  quay clip csgt đang lập biên bản xe mình thì đứng cách bao xa
  quay csgt làm nhiệm vụ
  quay csgt trên đường
  quay cảnh cưỡng chế từ ban công nhà mình
  quay dinh cong
  quay khách tây mặc hở ở chợ đêm
  quay lại cảnh cán bộ thu tiền chợ cãi nhau với tiểu thương rồi đăng, chị cán bộ đó kiện tôi xâm phạm hình ảnh
  quay phim CSGT làm việc có vi phạm không
  quay phim CSGT đang xử phạt, đứng cách bao nhiêu mét là đúng
  quay phim CSGT ở Vinh
  quay phim chụp ảnh trong phòng bỏ phiếu
  quay phim csgt
  quay phim csgt thổi nồng độ cồn
  quay phim csgt đứng sát mặt có đc ko
  quay phim lễ hội
  thi hành án đc quay phim k
  thuê xe công đi đám cưới bị quay clip đăng mạng, người quay có lỗi không hay người đi có lỗi
  trạm thu phí bị dân quay kẹt xe
  tổ bầu cử livestream cảnh niêm phong hòm phiếu có được không
  tự treo biển cấm quay phim ở trụ sở xã
  đi xem phiên đấu giá quay phim phát trực tiếp
  được quyền quay clip CSGT đứng chốt ở chân cầu Cần Thơ rồi phát trực tiếp không
  ủy ban tự dán giấy 'cấm quay phim' trước phòng tiếp dân có đúng thẩm quyền không
luat-91-2025.d32 blds-2015.d32 blds-2015.d34
  Tui làm ở phường, bà con cứ giơ điện thoại livestream tui tiếp dân, tui có quyền kêu tắt không?
  bảo vệ ủy ban phường không cho dân quay phim ở sân, dân quay luôn bảo vệ đăng lên, bảo vệ có kiện được không
  bộ phận một cửa bị quay phim suốt buổi, áp lực phát khóc
  cán bộ phường chơi game trong giờ, dân chụp lại được không, đăng được không?
  dân quay clip cán bộ một cửa ngủ gật
  dân quay tui lúc đang giải quyết hồ sơ rồi đăng lên nói tui hách dịch, tui kiện lại được hông
luat-91-2025.d32 blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  dân quay mình lúc làm thủ tục rồi livestream chửi, mình cấm được ko
luat-91-2025.d32 blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.c
  quay phim công an giao thông thổi phạt ông nhà tôi rồi đưa lên mạng thì ai sai hở các bác
luat-91-2025.d32 blds-2015.d32 blds-2015.d34 luat-80-2025.d13
  dân quay cán bộ xả rác
luat-91-2025.d32 blds-2015.d32 blds-2015.d34 nd-330-2026.d15.k1.g
  nhân viên thu phí chợ bị tiểu thương livestream
luat-91-2025.d32 blds-2015.d32 blds-2015.d34 qd-1847-2018
  can bo xa xem phim gio lam viec bi dan chup
luat-91-2025.d32 blds-2015.d32 blds-2015.d38
  camera nha minh quay sang san tru so thon co phai go khong
  khách quay phòng chờ bệnh viện
luat-91-2025.d32 blds-2015.d32 blds-2015.d38 luat-116-2025.d15.k1.dd
  camera ở ủy ban chĩa thẳng vào bàn làm việc có được không
luat-91-2025.d32 blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c nd-356-2025.d4.k1
  bệnh nhân quay phim trong phòng cấp cứu bác sĩ có được cấm không
luat-91-2025.d32 blds-2015.d32 blds-2015.d38.k2 luat-116-2025.d7.k2.c
  gắn camera trong phòng làm việc
luat-91-2025.d32 blds-2015.d32 blhs-2015.d155.k2.d luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  can bo di cuong che bi chui va quay mat
  chọc csgt để quay
luat-91-2025.d32 blds-2015.d32 blhs-2015.d155.k2.d luat-80-2025.d13
  tui làm bảo vệ ủy ban, dân tới quay phim chửi bới, tui giật điện thoại thì tui có sai không
luat-91-2025.d32 blds-2015.d32 blhs-2015.d155.k2.d nd-174-2026.d95.k1.c
  clip tát csgt
luat-91-2025.d32 blds-2015.d32 blhs-2015.d155.k2.d nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a
  dân chửi công an giao thông rồi phát trực tiếp, chồng tôi đứng đó im chịu trận có được yêu cầu tắt máy không
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d14.k4
  bị bắt xóa clip trong điện thoại khi đang quay đội trật tự đô thị dẹp chợ, họ làm vậy đúng không
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d15.k1.d
  Con tôi nhập ngũ, mẹ quay lễ giao nhận quân livestream có bị nhắc không
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d15.k1.d nd-244-2026.d3.k2 nd-330-2026.d13.k1.a
  thi hành án dân sự quay clip cưỡng chế
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  thu hồi súng tự chế quay clip
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d15.k1.dd
  co duoc dan bien cam quay phim o phong tiep dan khong
  csgt bị quay phim
  dân quay phim tôi lúc tiếp dân tôi có quyền bảo tắt không
  ghi hình tiếp dân
  livestream buổi đấu giá đất của huyện
  một cửa dán bảng cấm quay phim đúng ko
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c nd-330-2026.d15.k1.g
  dân livestream khi tiếp công dân, mình có quyền mời ra không
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.c blds-2015.d34 luat-80-2025.d13
  tôi đi làm hồ sơ bị cán bộ một cửa quát, tôi quay đăng tiktok, giờ họ dọa kiện
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  hôm lũ tôi quay cảnh chủ tịch xã đi ca nô mà dân lội nước, đăng lên được hơn vạn like, sáng nay bị mời lên làm việc
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  đăng clip CSGT nhận tiền
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.h
  quay cưỡng chế đất
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c
  csgt có được cấm dân quay phim ko
  csgt có được yêu cầu dân tắt điện thoại không quay
  csgt cấm e quay lúc lập biên bản, e nói nhân dân đc quyền giám sát thì đúng ko
  công dân được quay công an trong trường hợp nào
  họp thôn chửi nhau có người phát trực tiếp, trưởng thôn tịch thu điện thoại được không
  khách quay phim cửa khẩu lúc tắc xe bị bộ đội bắt xoá, bắt thế có đúng không
  livestream phiên tòa
  nguoi nha benh nhan vua quay vua chui em trong phong cap cuu, em co duoc quay lai ho khong
  quan ly thi truong di kiem tra bi dan quay phim co duoc cam khong
  quay công an giao thông chốt đo nồng độ cồn
  quay cảnh công an bắt người
  quay phim phiên tòa
  quay phim phong tiep dan
  quay phim trong phòng xử án
  quay phòng xử
  tiktoker quay trong trụ sở xã mà không xin phép, mình cấm được ko
  tui quay cán bộ phường tiếp dân mà họ cấm, họ có quyền cấm không?
  đứng ngoài dây căng quay csgt
  ở bển qua chơi, ông bạn việt kiều livestream trong trụ sở cục thuế, tui ngồi kế bên
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c blds-2015.d38
  bv treo bảng cấm quay phim chụp hình có hợp pháp ko zậy
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  tiktoker vào cơ quan quay trêu cán bộ
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  dân có quyền quay phim buổi tiếp công dân không
  ghi hinh buoi tiep dan co can xin phep khong
  người dân được quay phim cán bộ ở đâu
  quay clip trong tru so tiep dan
  tôi là địa chính xã, có người dân livestream lúc tôi đang đo đất, tôi có được yêu cầu tắt không
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-80-2025.d13
  dân vào phòng làm việc cứ chĩa điện thoại quay, mình xin đừng quay mà họ bảo quyền giám sát
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd nd-330-2026.d15.k1.g
  livestream cuộc họp dân
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  dân tự xưng "công dân giám sát" vào trụ sở quay, đòi xem giấy tờ của tôi
  livestream phiên họp hội đồng nhân dân xã
  nguoi dan quay phim trong tru so cong an xa co bi duoi khong
luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k2.c nd-356-2025.d4.k1
  gđ bv ko cho người nhà quay phim phòng cấp cứu có đúng luật
luat-91-2025.d32 blds-2015.d32 luat-117-2025.d5.k3
  clip giao quân
luat-91-2025.d32 blds-2015.d32 luat-117-2025.d5.k4
  quay phim bo doi lam nhiem vu cuu lu co phai xin phep
  ảnh duyệt binh
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13
  cán bộ phường dọa dân không được quay phim cưỡng chế, tôi là cán bộ tỉnh đi kiểm tra, phải nói sao
  công an xã giật điện thoại khi tui đang quay
  cứu trợ phát nhầm mì hết hạn, dân quay clip, trưởng thôn giật điện thoại
  dân quay phim cán bộ cưỡng chế đất, cán bộ giật điện thoại
  ngươi dân đứng giữa sân uỷ ban livestream, bảo vệ có đc giật điện thoại ko
  người dân quay clip tôi quát ở bộ phận một cửa rồi đăng tiktok có được không
  tôi lỡ tay hất điện thoại của người đang quay mình, bị lập biên bản
  được phép cấm dân ghi hình trong phòng tiếp công dân không vậy
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 luat-116-2025.d15.k1.dd
  người ta cứ chĩa điện thoại vào mặt tôi lúc đang tiếp dân, tôi có được bảo tắt đi không
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a
  đi làm giấy khai sinh cho con mà cô một cửa ngồi bấm điện thoại, cháu quay lại gửi lên mạng được không
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 nd-234-2026.d8.k1
  giờ hành chính ngồi quán bị dân chụp
  uống cf giờ làm bị dân quay
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a
  cong dan livestream cai nhau voi can bo mot cua
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 qd-1847-2018
  cbcc xã đi nhậu giờ hành chính bị dân quay clip
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 qdtw-08-2018.neu-guong
  chung ket bong da co quan danh nhau bi quay
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  xe ưu tiên bật còi đi ăn cưới bị dân quay
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d14.bi-mat
  nhan qua bi quay
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d36 luat-80-2025.d13 nd-172-2025.nguyen-tac
  Đi nhậu trong giờ hành chính bị quay clip thì xử cả người quay hay chỉ tụi tôi?
luat-91-2025.d32 blds-2015.d32 luat-80-2025.d36 nd-172-2025.nguyen-tac
  cán bộ ngủ trưa quá giờ bị quai clip
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16
  phát trực tiếp bốc thăm suất nhà ở
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34
  Tổ an ninh cơ sở đi giải tán đám nhậu rồi quay mặt từng người đăng lên, có được quyền vậy không
  cán bộ phường quay mặt người dân vi phạm lấn chiếm rồi đăng zalo tổ dân phố có đúng luật không
  lay clip camera an ninh xom tung len fb bat trom
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50
  đăng clip người vi phạm đèn đỏ kiếm view được thưởng thiệt không
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-244-2026.d3.k2
  đội phản ứng giao thông của phường ai cũng gắn cam trên mũ rồi tự đăng, vậy có đúng không
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  video csgt rượt đuổi do camera hành trình ghi lại đăng có được không
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d19
  Chụp ảnh người vi phạm giao thông gửi công an có được thưởng không hay bị người ta kiện ngược?
  camera bep truong
  gửi clip vi phạm cho csgt qua zalo
  lắp camera trong phòng tiếp dân
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d19 blds-2015.d38
  lắp cam phòng làm việc phải báo nv trước k
luat-91-2025.d32 blds-2015.d32 luat-91-2025.d19 luat-80-2025.d13
  đi kiểm kê rừng bị dân quây, mình giơ máy quay lại làm bằng chứng đc ko
luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-116-2025.d7.k2.c
  quay công an cưỡng chế đất có được đăng không
luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d
  bị csgt thổi quay phim lại rồi đăng tiktok có bị gì không anh em
luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  nhà em bị ngập, em quay cảnh cán bộ chia mì tôm không đều, đăng có bị phạt không ạ
luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.c luat-91-2025.d16 nd-356-2025.d3
  cam hanh trình quay được tai nạn đưa lên otofun
luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g
  livestream chữa cháy
luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.h
  quay cảnh cưỡng chế
luat-91-2025.d32 blds-2015.d32 nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d38
  bác sĩ quát bà cụ người Lô Lô, tôi quay lại đăng lên thì tôi đúng hay sai
luat-91-2025.d32 blds-2015.d32 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  Lũ đang lên, em trực ở nhà văn hoá, quay cảnh bà con chạy lụt gửi cho báo có cần hỏi xã trước không?
luat-91-2025.d32 blds-2015.d32 nd-244-2026.d3.k7
  clip vụ cháy mình quay được, báo hỏi mua, công chức bán có sao không
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50
  Camera xã lắp đường làng, tôi trích ra đăng đôi trai gái hôn nhau cho vui, giờ họ đòi bồi thường
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d13.k1.a qd-423-2026.co-quan-to-chuc luat-91-2025.d16
  livestream hop doi thoai voi doanh nghiep
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d15.k1.g
  bà con livestream lúc cưỡng chế, mình là cán bộ đi làm nhiệm vụ có được yêu cầu tắt máy không
  dân livestream trong trụ sở ub, bảo vệ ngăn dc ko
  livestream cưỡng chế
  người nhà bệnh nhân quay phim bác sĩ cấp cứu rồi phát trực tiếp, bệnh viện được phép thu điện thoại không
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d15.k1.g luat-116-2025.d7.k2.b
  livestream cuong che dat
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d15.k1.g luat-116-2025.d7.k2.c
  Sáng nay đoàn cưỡng chế tới nhà hàng xóm, tôi là viên chức quay phát trực tiếp được không?
  Trưởng ấp quay cảnh cưỡng chế nhà dân phát trực tiếp bị nhắc nhở, quay ở nơi công cộng mà cũng cấm sao?
  livestream họp tiếp dân
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d15.k1.g nd-174-2026.d95.k1.h
  luật sư livestream ngoài cổng tòa
luat-91-2025.d32 blds-2015.d32 nd-330-2026.d9.k2.dd
  quay clip cưỡng chế đất
luat-91-2025.d32 blds-2015.d32 nd-356-2025.d3
  gửi clip vi phạm giao thông
luat-91-2025.d32 blds-2015.d32 nd-356-2025.d3 luat-91-2025.d16
  clip vượt đèn đỏ
luat-91-2025.d32 blds-2015.d32 nd-356-2025.d3 qd-423-2026.quy-tac-chung
  clip xe công
luat-91-2025.d32 blds-2015.d32 nd-356-2025.d4.k1 nd-174-2026.d95.k1.c
  cam hành trình xe cứu thương
luat-91-2025.d32 blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  ai cho phep phu huynh quay trong san truong
luat-91-2025.d32 blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d7.k2.c
  phong vien vao truong quay phim khong xin phep
luat-91-2025.d32 blds-2015.d32 nd-56-2017.d36.k1
  hieu truong cam phu huynh chup bua an ban tru
luat-91-2025.d32 blds-2015.d32 qd-423-2026.kiem-chung nd-174-2026.d95.k1.c
  quay đám cháy
luat-91-2025.d32 blds-2015.d32 qd-423-2026.quy-tac-chung blds-2015.d34
  đi bão cởi trần bị quay
luat-91-2025.d32 blds-2015.d32 qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac
  lễ bỏ mả người Jrai quay phim
luat-91-2025.d32 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  thanh niên xung phong đăng ảnh dẹp lề đường
luat-91-2025.d32 blds-2015.d32 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  chi cuc truong di choi gon bi chup anh gio lam viec
luat-91-2025.d32 blds-2015.d32 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-to-cao
  da ga an tien co mat pho truong cong an, ai quay nguoi do bi tim
luat-91-2025.d32 blds-2015.d32 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  trưa thứ ba cán bộ thuế zô zô bị dân quay, người quay có sai không hay người nhậu sai
luat-91-2025.d32 blds-2015.d32 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  nồng độ cồn gọi điện cho người thân bị quay
luat-91-2025.d32 blds-2015.d32 qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  ảnh lãnh đạo chơi gam trong hội ngị
luat-91-2025.d32 blds-2015.d38
  Trạm y tế gắn camera trong phòng tiêm thì có phải dán thông báo cho dân biết không?
luat-91-2025.d32 blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c
  gắn camera nhà mình chĩa ra ngõ có vi phạm đời tư hàng xóm không
luat-91-2025.d32 blds-2015.d38 blds-2015.d32 nd-330-2026.d49.k2 luat-116-2025.d7.k2.c
  camera quán cà phê quay tôi ngồi với người lạ, chủ quán gửi cho vợ tôi
luat-91-2025.d32 blds-2015.d38 blds-2015.d32 nd-330-2026.d50 luat-91-2025.d7.k7
  đọc giả trong thư viện trường bị camera quay hôn nhau, đoạn clip từ máy của phòng bảo vệ mà ra
luat-91-2025.d32 blds-2015.d38 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d7.k4
  cam phòng làm việc
luat-91-2025.d32 blds-2015.d38 luat-91-2025.d19
  xã lắp camera an ninh ngay cổng nhà, ai xem được hình?
luat-91-2025.d32 blhs-2015.d155.k2.d blds-2015.d32 luat-80-2025.d13 luat-116-2025.d13.k3.d
  chấp hành viên bị đương sự livestream chửi ngay lúc kê biên, có được giật điện thoại họ không?
luat-91-2025.d32 luat-116-2025.d14.k4 blds-2015.d32
  đèn đỏ hỏng giữa ngã tư tôi quay mà ông công an phường bảo xóa
luat-91-2025.d32 luat-116-2025.d15.k1.dd
  nguoi dan co duoc phep ghi am buoi tiep cong dan khong
  trụ sở tiếp dân có được lắp camera thu tiếng
luat-91-2025.d32 luat-116-2025.d15.k1.dd blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c
  đặt camera trong phòng làm việc mà không nói
luat-91-2025.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  dan goi dien chui boi can bo mot cua ghi am duoc ko
  ghi am csgt bang dien thoai giau trong tui co duoc ko
  mai hop phu huynh, toi muon ghi am loi co hieu truong hua, co can noi truoc khong
  đc quyền ghi hình buổi làm việc với đoàn kiểm tra k ạ
luat-91-2025.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blds-2015.d32
  biển "cấm ghi âm ghi hình" ở phòng tiếp dân có giá trị gì không
luat-91-2025.d32 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-91-2025.d19
  ghi âm cuộc họp để làm biên bản có cần hỏi mọi người
luat-91-2025.d32 luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c nd-330-2026.d9.k1.b blds-2015.d32
  đi kiểm tra thực phẩm ở chợ, bà chủ quán live hô hào bà con chửi đoàn, tụi em được tịch thu máy điện thoại bả ko?
luat-91-2025.d32 luat-116-2025.d7.k2.c
  treo biển cấm quay phim ở trụ sở tiếp dân thì có hợp pháp không hả các đồng chí
luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d32
  Có được livestream phiên tòa xét xử công khai không
  bv ko cho quay con e đang nằm viện, e là mẹ mà, đúng luật ko v
luat-91-2025.d32 luat-116-2025.d7.k2.c blds-2015.d32 luat-117-2025.d5.k4
  khách nước ngoài quay cơ quan
luat-91-2025.d32 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd blds-2015.d32
  nhà báo quay lén trụ sở
luat-91-2025.d32 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  quay phim trong kho bạc
luat-91-2025.d32 luat-117-2025.d5.k4 blds-2015.d32 luat-116-2025.d7.k2.c
  dan tay ba lo quay phim ban lang bien gioi
luat-91-2025.d32 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  quay diễu binh tập luyện ban đêm
luat-91-2025.d32 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  chụp hình xe đoàn cấp cao đang chạy qua nhà tui được hông
  cảng cá có tàu kiểm ngư neo, ngư dân quay
luat-91-2025.d32 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blds-2015.d32
  đứng ngoài cổng quay phim trụ sở công an huyện thì có bị bắt không
luat-91-2025.d32 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-117-2025.khai-niem
  quay đoàn xe nguyên thủ đi qua đường Võ Nguyên Giáp
luat-91-2025.d32 luat-117-2025.d5.k4 luat-117-2025.khai-niem
  xe tăng chạy qua phố em quay tiktok có sao hông
luat-91-2025.d32 luat-117-2025.khai-niem luat-117-2025.d5.k4 luat-116-2025.d14.k4
  mình chỉ quay đoàn xe tập duyệt binh chạy ngang nhà, đăng có bị gỡ không
luat-91-2025.d32 luat-80-2025.d13
  giật điện thoại người quay
  tich thu dien thoai nguoi dan quay phim co dung khong
luat-91-2025.d32 luat-80-2025.d13 blds-2015.d32
  Tui làm bảo vệ ủy ban, mấy ông tiktoker xông vô quay trụ sở, tui có được giằng điện thoại không hay chỉ mời ra?
  anh tiếp dân bị dân gí máy quay sát mặt, ảnh gạt tay rớt điện thoại, giờ họ bắt đền, đúng sai sao
  bao ve gat dien thoai cua dan o co quan thue
  cán bộ tiếp dân bị livestream liên tục có được từ chối tiếp không
  khi có dân tới trụ sở livestream la lối thì bảo vệ được giựt điện thoại của người ta không
  tôi giật điện thoại của người đang quay mình ở trụ sở, giờ họ đòi kiện
luat-91-2025.d32 luat-80-2025.d13 blds-2015.d32 blhs-2015.d155.k2.d
  cán bộ một cửa bị dân quay phim chửi, có được giật điện thoại không
luat-91-2025.d32 luat-80-2025.d13 blds-2015.d32 nd-330-2026.d15.k1.g blhs-2015.d155.k2.d
  tiểu thương livestream cãi tổ trật tự
luat-91-2025.d32 luat-80-2025.d13 luat-116-2025.d15.k1.dd
  dân ghi âm cán bộ địa chính vòi tiền thì cán bộ có quyền tịch thu máy k
luat-91-2025.d32 luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac
  nv một cửa bị dân sờ tay, trích cam đăng lên đc ko
luat-91-2025.d32 luat-91-2025.d16 blds-2015.d38 blds-2015.d32 nd-330-2026.d50
  camera an ninh hẻm thấy hết nhà người ta, tổ trưởng dân phố cho mọi người coi chung qua app có đúng không
luat-91-2025.d32 luat-91-2025.d16 blds-2015.d38 luat-91-2025.d7.k4
  camera ở nhà văn hoá bản thì những ai đuợc xem
luat-91-2025.d32 luat-91-2025.d16 luat-91-2025.d19 blds-2015.d38 luat-91-2025.d7.k4
  lắp camera trong phòng làm việc cbcc
luat-91-2025.d32 luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d50 luat-116-2025.d7.k1.c
  thấy xe biển xanh đậu ở nhà hàng, chụp đăng lên group có sai không
luat-91-2025.d32 luat-91-2025.d19 blds-2015.d32
  cán bộ tiếp dân đeo camera trên ngực ghi hình người dân
  Ủy ban xã gắn loa với camera ở ngã tư có phải báo cho dân biết là đang quay không
luat-91-2025.d32 luat-91-2025.d19 nd-330-2026.d49.k2
  Dân mất xe trước cổng ủy ban, xin xem camera cơ quan thì cho xem trực tiếp hay chờ công an?
luat-91-2025.d32 nd-147-2024.d23.k3 nd-330-2026.d15.k1.g
  livestream chọi trâu
luat-91-2025.d32 nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-244-2026.d3.k2 luat-126-2025.d31.k2
  youtuber tự xưng nhà báo vào ubnd xã quay rồi tra hỏi nhân viên
luat-91-2025.d32 nd-244-2026.d7.k3 nd-244-2026.d3.k2 luat-80-2025.d13 nd-244-2026.d8.k3
  dân quay cảnh xếp hàng từ 4h sáng ở văn phòng đất đai, giám đốc kêu phải "xử lý truyền thông" là xử lý kiểu gì
luat-91-2025.d32 nd-330-2026.d15.k1.g blds-2015.d32
  luật sư livestream trước cổng tòa
luat-91-2025.d32 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 blds-2015.d32
  chị hàng xóm xin coi camera nhà văn hóa vì mất xe đạp, em là cán bộ thôn có được mở cho xem không
luat-91-2025.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32
  ba tôi làm bảo vệ trường, cản phụ huynh quay phim mà bị chửi là vi phạm quyền giám sát của dân
luat-91-2025.d32 qd-423-2026.kiem-chung luat-116-2025.d7.k1.c
  tôi nuôi ong ở vùng đệm, quay thấy cán bộ vườn quốc gia đốt củi lậu, đăng trước hay báo trước
luat-91-2025.d32 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong blds-2015.d32
  cán bộ uống bia trưa bị dân quay clip đăng lên, mới có 1 lon thôi
luat-91-2025.d4.k2.b
  Sáng nay mua gói xôi mà tờ giấy gói là bản khai lý lịch của người ta có số căn cước luôn, tui nên đem trả ở đâu?
luat-91-2025.d4.k2.b blds-2015.d38.k3 luat-91-2025.d7.k7 blds-2015.d38 nd-356-2025.d4.k1
  phòng khám tư nhắn tin kết quả xét nghiệm vô nhầm số em, em đọc rồi thì có sao ko ạ
luat-91-2025.d7.k4 blds-2015.d38 luat-116-2025.d15.k1.a nd-174-2026.d96.k3.m blhs-2015.d361
  hàng xóm làm công an xã, tra cứu thông tin nhà tôi cho vui rồi đi kể, tôi kiện ở đâu
luat-91-2025.d7.k4 blds-2015.d38 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d4.k2.b
  xem trộm hồ sơ đồng nghiệp
luat-91-2025.d7.k4 blds-2015.d38 nd-356-2025.d3 blds-2015.d38.k2 luat-116-2025.d7.k2.c
  tự ý photo hồ sơ cán bộ của người khác
luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-91-2025.d16 nd-330-2026.d49.k2 nd-174-2026.d96.k3.e
  tra cuu thong tin ca nhan giup ban be co sao ko
luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k7 luat-91-2025.d7.k5
  tra cứu hộ số căn cước người khác
luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d16 nd-174-2026.d96.k3.e
  nhờ anh công an tra giúp số căn cước người yêu cũ
luat-91-2025.d7.k4 luat-91-2025
  dữ liệu cũ hồi covid giờ có phải hủy không
luat-91-2025.d7.k4 luat-91-2025.d16 blds-2015.d38
  khảo sát ẩn danh mà lần ra người trả lời
luat-91-2025.d7.k4 luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  nhờ thuế coi thu nhập
luat-91-2025.d7.k4 luat-91-2025.d16 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  tra cứu thông tin dân cư hộ người quen
luat-91-2025.d7.k4 luat-91-2025.d7.k5 nd-174-2026.d96.k3.e nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  nv phường lấy dữ liệu dân cư tra giùm ny cũ
luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.c luat-91-2025.d16
  nghỉ việc rồi mà em còn giữ file khách hàng vay của ngân hàng, đem qua chỗ mới xài được hông
luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e blds-2015.d38
  cán bộ hộ tịch xem thông tin người yêu cũ trong hệ thống dân cư rồi kể cho bạn bè
luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-80-2025.d14.bi-mat
  toi lam cong an xa, me toi nho tra xem nha hang xom co may nhan khau, tra giup co pham loi khong
luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-356-2025.d3 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  anh ban nho xem bien so xe
luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d38 luat-116-2025.d7.k2.h nd-356-2025.d3
  em tra coi con nhỏ bạn kết hôn chưa trên phần mềm hộ tịch thôi mà, có bị phát hiện không
luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d7.k5 nd-174-2026.d96.k3.g
  nhân viên điện lực xem địa chỉ khách hàng rồi nhắn tin tán tỉnh người ta thì bị xử sao
luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19 luat-116-2025.d7.k2.h luat-91-2025.d16
  ủy ban lấy sđt dân từ danh sách vaccine để nhắn mời họp, dân khó chịu hỏi ở đâu ra số, trả lời sao
luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d7.k5 luat-116-2025.d7.k2.h blds-2015.d38.k2
  em tra bạn gái cũ trong hệ thống dân cư đúng một lần thôi, có ai biết không
luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  cơ sở dữ liệu dân cư tra giùm bạn
luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-330-2026.d49.k2 luat-116-2025.d7.k2.h blds-2015.d38
  cán bộ dân số tra sổ hộ khẩu giùm bạn tìm người yêu cũ
luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h
  thằng bạn nhờ em tra xem con bé kia có chồng chưa trên hệ thống hộ tịch
luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k5 luat-80-2025.d14.bi-mat
  Công an tra số căn cước giùm người quen, bị phát hiện thì sao?
luat-91-2025.d7.k4 nd-330-2026.d49.k2 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  cán bộ tư pháp tra cứu giúp bạn thông tin hôn nhân của người khác thì bị gì
luat-91-2025.d7.k4 nd-330-2026.d49.k2 nd-356-2025.d3 nd-174-2026.d96.k3.e luat-91-2025.d7.k7
  bạn thân nhờ tra giùm biển số xe coi của ai, tui làm bên đăng kiểm, tra cho nó có sao hông
luat-91-2025.d7.k4 nd-356-2025.d3 luat-116-2025.d7.k2.h blds-2015.d38 nd-330-2026.d49.k2
  Bạn nhờ tôi (cán bộ tư pháp) tra xem cô bạn gái có chồng chưa, tra giúp có phạm gì?
luat-91-2025.d7.k4 nd-356-2025.d3 nd-174-2026.d96.k3.e luat-91-2025.d19 luat-91-2025.d16
  tổ trưởng dân phố xin hết sđt, số căn cước cả tổ ghi vào quyển sổ, tôi không muốn đưa
luat-91-2025.d7.k4 nd-356-2025.d3 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  tra biển số giùm
luat-91-2025.d7.k4 nd-356-2025.d3 nd-330-2026.d49.k2 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  tra bien so xe ho ban trong he thong
luat-91-2025.d7.k4 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h blds-2015.d38 luat-91-2025.d16
  tổ trưởng tổ dân phố lập danh sách ai nói xấu trên mạng
luat-91-2025.d7.k4 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.c nd-330-2026.d49.k2
  nhân viên ngân hàng nhà nước tra số dư hộ bạn
luat-91-2025.d7.k4 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e blds-2015.d32 blds-2015.d38
  giữ hình vết thương nạn nhân trong máy riêng
luat-91-2025.d7.k4 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e blds-2015.d38.k2 blds-2015.d38
  Người yêu cũ làm ngân hàng cứ đọc đúng số dư của em, chắc chắn nó tra trộm, em khiếu nại thế nào?
luat-91-2025.d7.k4 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e blds-2015.d38.k2 luat-116-2025.d7.k2.h
  Khách sạn ở Đà Lạt chụp căn cước hai vợ chồng em bằng điện thoại riêng của bảo vệ, em đòi xóa có được không?
luat-91-2025.d7.k4 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  lam giup ho so dich vu cong roi giu anh can cuoc cua dan trong may
luat-91-2025.d7.k4 nd-56-2017.d33 luat-tre-em-2016.d21
  thầy giáo về hưu giữ học bạ cũ của học trò ở nhà
luat-91-2025.d7.k5
  cho cháu mượn căn cước đăng ký sim, giờ nó xài sim đó đi lừa, tui có bị bắt không
  cho mượn căn cước mở sim
  cho mượn tài khoản ngân hàng
  mo the tin dung ho
luat-91-2025.d7.k5 luat-116-2025.d42.k2
  cho thuê sim chính chủ bị lừa đảo dùng
  ong giam doc bat nhan vien dang ky thue bao chinh chu roi giu sim
  sinh viên cho thuê thẻ ngân hàng, ba là công an có bị ảnh hưởng lý lịch ko
luat-91-2025.d7.k5 luat-116-2025.d42.k2 luat-116-2025.d42.k3
  Số điện thoại đăng ký tên tôi mà người khác dùng đi lừa, tôi có phải đền không?
luat-91-2025.d7.k5 luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd nd-147-2024.d23.k3
  cho đồng nghiệp mượn sim chính chủ, nó đi lừa đảo
luat-91-2025.d7.k5 luat-116-2025.d42.k2 nd-330-2026.d10.k2
  Cho thuê tài khoản ngân hàng tháng 2 triệu, thằng em sinh viên làm rồi, giờ rút có kịp không
  cho sinh viên mượn tk ngân hàng
luat-91-2025.d7.k5 luat-116-2025.d42.k2 nd-356-2025.d4.k1
  cho mượn stk ngân hàng
luat-91-2025.d7.k5 luat-116-2025.d42.k3 luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h
  photo căn cước nộp cho trường bị người ta đem đi vay tiền
luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  sim rác đăng ký tên mình
luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  ai đó dùng căn cước của tôi đăng ký sim
  sim rac dung ten toi
luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.e
  người ta lấy căn cước của tôi vay nợ
luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d42.k3
  thằng bạn cùng phòng ký túc gửi ảnh thẻ đảng của tôi cho trang web cá cược
luat-91-2025.d7.k5 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  bị vay tiền bằng cccd
luat-91-2025.d7.k5 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  tôi làm bưu điện xã, người ta nhờ đăng ký hộ sim bằng căn cước của dân
luat-91-2025.d7.k5 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 luat-116-2025.d42.k2
  mẹ vợ bảo nhờ tôi đứng tên shop vì bà sợ thuế, tôi là viên chức khí tượng
luat-91-2025.d7.k5 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  sim chính chủ bị nguời khác đăg ký
luat-91-2025.d7.k5 nd-174-2026.d96.k3.e nd-147-2024.d23.k3
  mượn cccd đăng ký sim
luat-91-2025.d7.k5 nd-174-2026.d96.k3.e nd-174-2026.d96.k3.g
  đặt hàng COD phá nhau
luat-91-2025.d7.k5 nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e luat-116-2025.d13.k3.h
  đặt hàng phá tên cô chủ nhiệm gửi tới trường
luat-91-2025.d7.k5 nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  shipper đọc được đơn hàng rồi nhắn tin chọc ghẹo vợ tôi, sđt lộ như thế thì đòi ai chịu?
luat-91-2025.d7.k5 nd-330-2026.d10.k2
  cho thue tai khoan ngan hang phat sao
luat-91-2025.d7.k5 nd-330-2026.d10.k2 luat-116-2025.d42.k2
  Sinh viên y thực tập bán tài khoản ngân hàng 2 triệu bị công an gọi, có bị đuổi học không
  cho mượn tài khoản ngân hàng lấy 500 nghìn, giờ công an gọi
  cho mượn tài khoản ngân hàng rồi bị lừa đảo sử dụng, mình là nhân viên nhà nước
  cháu nó mở tài khoản ngân hàng cho người ta thuê, có tội không bác
  cháu tôi bán tài khoản ngân hàng lấy 2 triệu, cháu là con cán bộ
  có người nhờ đứng tên tài khoản cho 2 triệu, được hông ta
  thằng bạn rủ cho mượn tài khoản ngân hàng mỗi tháng 2 triệu, tui là bảo vệ trường, nhận được không?
luat-91-2025.d7.k5 nd-330-2026.d10.k2 luat-116-2025.d42.k2 luat-116-2025.d7.k2.e
  cho thuê tk ngân hàng giờ ca gọi
  học sinh bán tài khoản ngân hàng cho người lạ 500 nghìn
luat-91-2025.d7.k5 nd-330-2026.d10.k2 luat-116-2025.d42.k2 qdtw-207-2026.nhom-1
  cho thue tai khoan zalo ngan hang co phai vi pham dang vien khong
luat-91-2025.d7.k5 nd-330-2026.d10.k2 nd-356-2025.d4.k1
  cho thue tai khoan ngan hang
luat-91-2025.d7.k5 nd-356-2025.d4.k1
  cho mượn cccd làm hồ sơ
luat-91-2025.d7.k6 blds-2015.d34 luat-116-2025.d7.k2.h
  tui làm ở phường, bị nghi bán data dân mà tui đâu có bán, chứng minh sao
luat-91-2025.d7.k6 blds-2015.d38.k3 luat-91-2025.d8.k5 luat-116-2025.d7.k2.h nd-330-2026.d49.k2
  nhân viên công ty viễn thông bán lịch sử cuộc gọi
luat-91-2025.d7.k6 blhs-2015.d288.k1 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d8.k5
  bán số liệu dân cư cho công ty bất động sản thì tù mấy năm
luat-91-2025.d7.k6 luat-116-2025.d42.k3 luat-116-2025.d7.k2.h luat-91-2025.d8.k5 nd-330-2026.d49.k2
  chị đồng nghiệp bán file số điện thoại khách gửi tiết kiệm lấy 20 triệu, em biết mà không báo có bị liên lụy không
luat-91-2025.d7.k6 luat-116-2025.d42.k3 luat-116-2025.d7.k2.h nd-330-2026.d49.k2
  lam sao biet ai ban so dien thoai minh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h blhs-2015.d288.k1 luat-91-2025.d8.k5 nd-330-2026.d49.k2
  bán danh sách số điện thoại phụ huynh cho trung tâm tiếng anh, bị tù không hay chỉ phạt
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.c luat-117-2025.d5.k3 blhs-2015.d288.k1
  bán số liệu
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.c nd-330-2026.d49.k2 nd-330-2026.d50
  bảo vệ cơ quan bán clip camera thang máy cho trang lá cải, phạt ai
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-80-2025.d14.bi-mat nd-330-2026.d49.k2 luat-91-2025.d8.k5
  bán thông tin hộ tịch
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 luat-91-2025.d8.k5 nd-330-2026.d49.k2
  mua ban du lieu dan cu
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d7.k5
  bán data khách vay
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d8.k5
  ban sdt khach hang cho ben bds
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d4.k1
  nv ngân hàng bán thông tin
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d8.k5 blhs-2015.d288.k1 luat-116-2025.d7.k2.c
  bán dữ liệu dân cư
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d8.k5 luat-91-2025.d7.k4 nd-330-2026.d49.k2
  ban data phu huynh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d8.k5 nd-330-2026.d49.k2
  nhà mạng bán sđt
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d8.k5 nd-330-2026.d49.k2 luat-116-2025.d7.k2.c
  ban du lieu khach hang
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d8.k5 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  bán data khách hàng
  rao bán data khách hàng lấy từ phần mềm một cửa
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-tre-em-2016.d6.k11 nd-330-2026.d60 blhs-2015.d288.k1
  cán bộ bán danh sách học sinh cho trung tâm tiếng anh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d8.k5 luat-91-2025.d7.k4
  mua dữ liệu
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e nd-330-2026.d49.k2
  mua danh bạ khách
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e nd-330-2026.d49.k2 luat-91-2025.d7.k4
  bị gọi điện mời mua đất hoài, ai bán số của tôi?
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 blhs-2015.d288.k1 nd-356-2025.d4.k1
  hãng sữa cho mỗi chị 200 ngàn để xin danh sách sản phụ, có chị cho rồi, vậy bị phạt hay đi tù
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-116-2025.d42.k3 nd-330-2026.d77
  Vừa sinh xong đã có mấy chỗ gọi bán bỉm, đúng tên đúng viện, tôi tố ai bây giờ?
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-116-2025.d7.k2.c luat-91-2025.d7.k7
  bán danh sách khách
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d16 nd-174-2026.d96.k3.e
  trung tam tieng anh co so dien thoai con toi tu dau ra
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d8.k5
  ban data khach
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-356-2025.d3
  nhân viên bưu điện bán số điện thoại người nhận lương hưu
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c
  bán ds cử tri cho bên bảo hiểm
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d16
  cò đất có được danh sách chủ đất từ địa chính xã
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k5
  ban so dien thoai phu huynh cho trung tam
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e
  công ty luật rao bán dữ liệu đất đai của dân lấy từ cán bộ một cửa
  số điện thoại phụ huynh bị bán cho trung tâm tiếng anh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d8.k5
  ban data phu huynh cho trung tam tieng anh
  bán danh sách sinh viên cho trung tâm tiếng anh
  bán dữ liệu hội viên
  danh bạ dân rao bán
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d8.k5 blhs-2015.d288.k1
  bán số khách hàng
  có người hỏi mua danh sách phụ huynh trường em giá 2 nghìn một số, em giáo vụ, bán có bị bắt không?
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d8.k5 luat-116-2025.d7.k2.c
  nhân viên bưu điện bán số điện thoại khách
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d8.k5 luat-91-2025.d7.k5
  bán danh sách phụ huynh cho trung tâm tiếng anh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d8.k5 nd-356-2025.d4.k1
  rao bán số điện thoại thai phụ cho hãng sữa
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-174-2026.d96.k3.e
  bán dữ liệu dân
  bán số điện thoại phụ huynh cho trung tâm tiếng anh
  mua data khách hàng để mời chào bảo hiểm, chị em bên ngân hàng chính sách
  trung tam tieng anh goi phu huynh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-330-2026.d50 blhs-2015.d288.k1
  lấy số điện thoại cư dân đem bán cho môi giới
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-330-2026.d60 blhs-2015.d288.k1
  cán bộ hộ tịch bán thông tin khai sinh cho bọn bán sữa
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-356-2025.d3 luat-116-2025.d7.k2.c
  ban danh sach so dien thoai phu huynh cho trung tam anh ngu
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d8.k5
  cán bộ dân số thu thập số điện thoại phụ nữ mang thai đem bán cho hãng sữa
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d60 nd-330-2026.d49.k2 luat-91-2025.d24.k2
  trường bán thông tin học sinh cho trung tâm tiếng anh
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d60 nd-330-2026.d49.k2 nd-56-2017.d33
  bán data học sinh cho trung tâm anh văn
luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-174-2026.d96.k3.e
  bán ảnh căn cước
luat-91-2025.d7.k6 luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 luat-116-2025.d42.k3
  có người vào bản mua ảnh căn cước 200 nghìn một cái, trưởng bản nói với dân thế nào
luat-91-2025.d7.k6 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-330-2026.d49.k2
  có người nhờ tôi tra giùm biển số xe trên phần mềm cơ quan, trả 500k, tôi làm rồi giờ hối hận
luat-91-2025.d7.k6 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e nd-330-2026.d49.k2
  so dien thoai bi lo spam
luat-91-2025.d7.k6 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-174-2026.d96.k3.e
  ai gọi điện mời vay cứ biết tên tuổi cơ quan tôi, dữ liệu từ đâu mà lộ
luat-91-2025.d7.k6 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  ai đó trong trường đưa sđt phụ huynh cho trung tâm ngoại ngữ, xử lý hiệu trưởng hay người đưa
luat-91-2025.d7.k6 luat-91-2025.d8.k5 luat-116-2025.d7.k2.h
  mua data khách hàng
luat-91-2025.d7.k6 luat-91-2025.d8.k5 luat-116-2025.d7.k2.h blhs-2015.d288.k1 nd-330-2026.d49.k2
  ai mua bán dữ liệu cá nhân thì tù hay phạt tiền
luat-91-2025.d7.k6 luat-91-2025.d8.k5 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 nd-330-2026.d50
  ban thong tin khach hang muc phat theo luat moi
luat-91-2025.d7.k6 luat-91-2025.d8.k5 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  ban danh sach so dien thoai phu huynh bi phat bao nhieu
luat-91-2025.d7.k6 luat-91-2025.d8.k5 nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h
  cộng tác viên dân số bán thông tin bà bầu cho hãng sữa
luat-91-2025.d7.k6 nd-174-2026.d95.k1.c blds-2015.d32 nd-356-2025.d4.k1 blds-2015.d38
  nhân viên xe cứu thương quay hiện trường tai nạn bán clip cho kênh tin nóng
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 luat-91-2025.d16
  công ty bảo hiểm có danh sách giáo viên trường tôi, ai tuồn ra?
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-174-2026.d96.k3.e
  công ty môi giới gọi hoài, hỏi ai cho số thì nói "bên phường đưa"
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 blhs-2015.d288.k1
  benh vien ban du lieu san phu cho hang sua
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 luat-91-2025.d8.k5
  nhan hoa hong cua hang sua khi dua so me bau
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38 luat-91-2025.d8.k5
  hãng sữa biết số tui lúc mới sanh, bv bán phải hông, kiện ai
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h blds-2015.d38
  sổ đỏ nhà tôi bị cán bộ chụp gửi cò đất
luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  Vợ tôi mới sinh ở viện về là ba hãng sữa gọi mời, ai trong viện đưa số cho họ, tôi hỏi tội ai bây giờ?
luat-91-2025.d7.k7
  Công ty số hóa chở sổ hộ tịch về nhà làm, mất một quyển, xã hay công ty chịu?
  lũ về trôi mất sổ hộ tịch, xã có bị kỷ luật không
  thất lạc tờ khai
luat-91-2025.d7.k7 blds-2015.d38 blhs-2015.d361 nd-330-2026.d49.k2 luat-91-2025.d16
  điều tra viên thống kê kể nhà nào giàu nhà nào nghèo
luat-91-2025.d7.k7 blds-2015.d38 blhs-2015.d362 luat-116-2025.d7.k2.c
  vut hop dong vao thung rac ngoai cua hang photo bi nguoi ta nhat duoc
luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50 luat-116-2025.d42.k2 blhs-2015.d288.k1
  bị lộ dữ liệu cá nhân đòi bồi thường ai
luat-91-2025.d7.k7 blds-2015.d38 nd-356-2025.d4.k1 blds-2015.d38.k2 nd-330-2026.d50
  hồ sơ sức khỏe nhân viên bị để trên bàn photo
luat-91-2025.d7.k7 blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat
  thanh lý máy tính cũ của viện kiểm sát mà chưa xóa ổ cứng
luat-91-2025.d7.k7 blhs-2015.d362 blhs-2015.d338
  bán điện thoại cũ quên xoá dữ liệu
luat-91-2025.d7.k7 blhs-2015.d362 blhs-2015.d338 blhs-2015.d338.k1 luat-91-2025.d16
  Em là văn thư xã, sáng nay photo dư một bản danh sách nghĩa vụ quân sự rồi để bà bán xôi gói xôi, em sợ quá
luat-91-2025.d7.k7 blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3
  em đi điều tra dân số bỏ quên cả xấp phiếu ở quán bún, quay lại mất rồi, báo ai đây?
luat-91-2025.d7.k7 blhs-2015.d362 luat-116-2025.d42.k3 luat-91-2025.d4.k2.b luat-116-2025.d7.k2.h
  tui làm ở phòng đăng ký đất đai, có cò đất vô chụp màn hình máy tính của tui, giờ lỡ rồi tính sao
luat-91-2025.d7.k7 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338
  hồ sơ gói bánh mì
  hồ sơ sáp nhập chất đống ngoài hành lang bị chụp
  vứt hồ sơ vô sọt rác không xé
luat-91-2025.d7.k7 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338 luat-91-2025.d4.k2.b
  cô lao công bán ve chai lẫn cả hồ sơ cán bộ thì ai bị quy trách nhiệm
luat-91-2025.d7.k7 blhs-2015.d362 luat-91-2025.d4.k2.b nd-330-2026.d50
  bán giấy vụn cho ve chai mà trong đó có hồ sơ dân, chị tạp vụ bán chứ em không biết, em có lỗi không
luat-91-2025.d7.k7 blhs-2015.d362 luat-91-2025.d7.k4 luat-91-2025.d4.k2.b
  Cơ quan bán ve chai giấy tờ cũ, bà đồng nát đem gói xôi thấy cả hồ sơ xin việc, ai chịu?
luat-91-2025.d7.k7 blhs-2015.d362 nd-330-2026.d13.k1.a nd-356-2025.d3 nd-330-2026.d50
  Hồ sơ cán bộ bị lọt ra ngoài nhóm zalo phụ huynh, có cả số căn cước, tôi giữ kho hồ sơ thì tôi bị gì?
luat-91-2025.d7.k7 blhs-2015.d362 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d49.k2
  bán giấy vụn cơ quan còn hồ sơ dân
luat-91-2025.d7.k7 blhs-2015.d362 nd-330-2026.d50 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  chị kế toán gửi nhầm file lương cả phòng vô nhóm chung, giờ ai cũng soi, chị ấy có bị xử lý gì không
luat-91-2025.d7.k7 blhs-2015.d362 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d16
  chuyển nhầm file lương cả cơ quan vô nhóm dân
luat-91-2025.d7.k7 blhs-2015.d362 nd-356-2025.d3 nd-356-2025.d4.k1 luat-91-2025.d4.k2.b
  điều tra viên thống kê làm mất phiếu hỏi của hộ dân có tên tuổi thu nhập
luat-91-2025.d7.k7 luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a
  danh sách dôi dư sau sắp xếp bị lộ
luat-91-2025.d7.k7 luat-116-2025.d15.k1.d luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a
  lộ kê khai
luat-91-2025.d7.k7 luat-116-2025.d42.k2 luat-116-2025.d42.k3 blhs-2015.d362
  em làm rớt điện thoại có app quản lý dân cư xuống ghe, chưa khóa màn hình, ai mò lên mở được thì em có tội không
luat-91-2025.d7.k7 luat-116-2025.d42.k2 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3
  xóa dữ liệu điện thoại cũ trước khi bán, trong đó có nhóm chỉ đạo
luat-91-2025.d7.k7 luat-116-2025.d42.k3
  Mất cái usb chứa dữ liệu khám sức khỏe cả xã, tôi phải báo những ai?
  Tui bị trộm cạy cốp xe lấy laptop cơ quan có dữ liệu cử tri, phải báo trong bao lâu?
  bao lâu phải báo khi làm lộ dữ liệu dân
luat-91-2025.d7.k7 luat-116-2025.d42.k3 nd-331-2026
  cắm usb nhà vào máy một cửa bị dính mã độc, mất hết hồ sơ dân, em phải đền không
luat-91-2025.d7.k7 luat-116-2025.d42.k3 nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d7.k2.h
  bị lộ căn cước do photo ngoài tiệm
luat-91-2025.d7.k7 luat-116-2025.d7.k2.c blhs-2015.d362 luat-91-2025.d4.k2.b
  ba ve chai mua duoc ho so to khai thue cua phuong
luat-91-2025.d7.k7 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4 blhs-2015.d361
  tôi nhận đơn tố cáo ở phòng tiếp dân, kể cho bạn thân nghe tên người viết, giờ nó lan rồi làm sao
luat-91-2025.d7.k7 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4 blds-2015.d38 nd-330-2026.d50
  lộ lý lịch đảng viên khi gửi nhờ đánh máy ngoài tiệm
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h blds-2015.d38 nd-174-2026.d96.k3.e nd-330-2026.d49.k2
  Vợ cũ gửi bản khai lý lịch của tôi cho báo, nói tôi khai gian, bả lấy ở đâu ra?
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-116-2025.d42.k3 blhs-2015.d362 luat-91-2025.d16
  Đi điều tra hộ, tôi để tập phiếu hỏi trên yên xe, trẻ con chụp chơi rồi đưa lên mạng, báo với ai giờ?
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-116-2025.d7.k2.c luat-91-2025.d7.k6 nd-330-2026.d50
  Trộm dữ liệu khách của nhà khách quân khu
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.c
  sinh vien thuc tap chep du lieu dan cu vo may ca nhan mang ve lam luan van
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d7.k6 luat-116-2025.d7.k2.dd
  bi goi dien lua dao biet ca ho ten chuc vu phong ban, ai lam lo
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k4 blhs-2015.d361
  công an phường tra địa chỉ giùm để đòi nợ
luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  Bạn em làm bên nhà mạng, em nhờ tra coi ai gọi phá, vậy có hại nó không?
luat-91-2025.d7.k7 luat-117-2025.d5.k2 luat-91-2025.d4.k2.b
  cai teamviewer cho tho sua may tu xa, may co quan co ho so dan, co lo khong
luat-91-2025.d7.k7 luat-117-2025.d5.k3
  thanh lí máy tính
luat-91-2025.d7.k7 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  o cung cu ban ra cho troi
luat-91-2025.d7.k7 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 luat-91-2025.d7.k6
  bán máy tính cũ thanh lý chưa xóa ổ cứng
luat-91-2025.d7.k7 luat-117-2025.d5.k3 blhs-2015.d362
  tiêu hủy giấy tờ cũ bán ve chai
luat-91-2025.d7.k7 luat-117-2025.d5.k3 blhs-2015.d362 blhs-2015.d338 luat-80-2025.d14.bi-mat
  bán giấy vụn cơ quan
luat-91-2025.d7.k7 luat-117-2025.d5.k5 luat-91-2025.d4.k2.b
  Chuyển sang xã mới, máy tính cũ còn cả ổ hồ sơ hộ tịch, em tự bê máy theo được ko hay phải bàn giao?
luat-91-2025.d7.k7 luat-91-2025.d16 blhs-2015.d362 nd-330-2026.d49.k2 nd-330-2026.d50
  kế toán kho bạc gửi lộn bảng lương toàn huyện
luat-91-2025.d7.k7 luat-91-2025.d16 luat-116-2025.d7.k2.h blds-2015.d38 nd-330-2026.d50
  số hiệu công an lọt clip rồi bị người ta truy ra nhà
luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d49.k2 blhs-2015.d362 nd-330-2026.d13.k1.a
  em lỡ chuyển nhầm file lương cả vụ vào nhóm chung, thu hồi rồi thì có bị sao không
luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d49.k2 luat-116-2025.d7.k2.c blhs-2015.d361
  hồ sơ đất của dân cho người khác xem chụp ảnh
luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.h
  lộ lý lịch
luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 blhs-2015.d362 nd-330-2026.d13.k1.a
  em ở phòng nội vụ lỡ gửi bảng lương cả cơ quan vào nhóm phụ huynh lớp con thì phải báo ai trước
luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-116-2025.d7.k2.h
  lộ dữ liệu chủ xe
  lộ sđt của dân
  nhân viên sân bay chụp danh sách hành khách có ca sĩ Hàn
luat-91-2025.d7.k7 luat-91-2025.d4.k2.b
  máy tính cũ thanh lý còn nguyên dữ liệu dân, ai chịu trách nhiệm
luat-91-2025.d7.k7 luat-91-2025.d4.k2.b blhs-2015.d362 nd-330-2026.d50
  phiếu điều tra hộ gia đình vứt ở quán photo
luat-91-2025.d7.k7 luat-91-2025.d4.k2.b nd-330-2026.d49.k2
  nhap lieu dan cu thue sinh vien lam co can cam ket bao mat
luat-91-2025.d7.k7 luat-91-2025.d4.k2.b nd-330-2026.d50 luat-91-2025.d16
  lấy giấy bỏ trong cơ quan gói bánh mì có chữ ký tên tuổi dân thì ai chịu
luat-91-2025.d7.k7 luat-91-2025.d7.k4 luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-330-2026.d49.k2
  nghỉ việc rồi cầm theo dữ liệu khách hàng của bảo hiểm xã hội
luat-91-2025.d7.k7 luat-91-2025.d7.k4 nd-330-2026.d49.k2 blhs-2015.d361 luat-116-2025.d15.k1.a
  Em ở phòng đăng ký đất đai, bạn nhờ tra xem thửa kia của ai, em tra rồi nhắn, có gì nghiêm trọng ko
luat-91-2025.d7.k7 luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  Bạn gái cũ nhờ tra địa chỉ chồng mới trên hệ thống, tôi tra rồi, giờ lo quá, mức nặng nhất là gì?
luat-91-2025.d7.k7 luat-91-2025.d7.k4 nd-330-2026.d50 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  bảo vệ cơ quan giữ cccd khách rồi chụp lại, lộ ra ngoài
luat-91-2025.d7.k7 luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  nộp hồ sơ xin việc xong bị lộ cv, sdt gọi tới tấp
luat-91-2025.d7.k7 luat-91-2025.d7.k6 nd-330-2026.d60 luat-116-2025.d7.k2.h nd-330-2026.d49.k2
  cuộc gọi rác hỏi đúng tên con tôi học lớp nào, trường làm lộ à
luat-91-2025.d7.k7 nd-330-2026.d49.k2 blhs-2015.d362 luat-116-2025.d42.k3 nd-356-2025.d4.k1
  gửi nhầm file lương của cả sở cho đối tác, thu hồi sau 3 phút rồi, phải báo ai
luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d16 blds-2015.d38 blhs-2015.d362
  gui nham mail danh sach luong toan co quan
luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.h nd-330-2026.d50
  số hóa hồ sơ hộ tịch thuê ngoài làm lộ
luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025 luat-91-2025.d7.k4
  công ty ngoài vào scan hồ sơ hộ tịch, có phải ký cam kết bảo mật với họ không ạ
luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-330-2026.d50 luat-91-2025.d16 blhs-2015.d362
  kho bac gui nham danh sach luong toan huyen len nhom chung
luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16
  Tôi lỡ gửi nhầm file danh sách F0 cũ có số căn cước vô group phụ huynh, thu hồi rồi có sao không
luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a
  bị lộ thông tin khoản vay ngân hàng gọi cho cơ quan đòi nợ
luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  hôm qua tôi gửi nhầm danh sách thương binh có số tài khoản vào nhóm dòng họ, thu hồi được một nửa rồi giờ báo ai
luat-91-2025.d7.k7 nd-330-2026.d50 blhs-2015.d361 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  lộ thông tin thuế
luat-91-2025.d7.k7 nd-330-2026.d50 blhs-2015.d362 luat-116-2025.d7.k2.c
  ve chai mua giấy cơ quan, trong đó có hồ sơ cá nhân của dân thì ai chịu trách nhiệm
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16
  bán giấy vụn bệnh viện
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d34
  bat loa phuong phat nham tin rieng cua dan
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.a nd-330-2026.d13.k1.a
  phản ánh hiện trường qua app tỉnh bị lộ tên người phản ánh
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.h nd-330-2026.d49.k2
  tuyển phiên dịch lộ hồ sơ ứng viên
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.h nd-356-2025.d3
  bhxh lộ mã số
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Lỡ đăng ảnh màn hình máy tính lộ phần mềm quản lý hộ tịch của dân, gỡ sau 10 phút
  số điện thoại người tố cáo bị lộ lên mạng thì ai chịu trách nhiệm
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d3
  lộ chứng chỉ hành nghề
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h
  tiem chung lo danh sach so dien thoai
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d13.k1.a
  lộ danh sách hộ nghèo
luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1
  Chiếu slide hội thảo quên che tên ng bệnh, người dự chụp đầy rồi, em báo với ai
luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d16 nd-330-2026.d13.k1.a
  kế toán gửi nhầm bảng lương vào nhóm trường, mọi người đọc hết rồi thì làm sao
luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d7.k1
  người đứng đầu chịu trách nhiệm khi nhân viên lộ dữ liệu
luat-91-2025.d7.k7 nd-330-2026.d50 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h luat-91-2025.d16
  cán bộ tư pháp lấy bản photo căn cước của dân gói xôi, dân chụp đăng lên mạng
luat-91-2025.d7.k7 nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d8.k5
  Chị lao công gom giấy bán ve chai, trong đó có nguyên xấp phiếu xét nghiệm, ai bị phạt
luat-91-2025.d7.k7 nd-331-2026
  cơ quan sáp nhập, máy chủ bỏ không trong kho có dữ liệu dân, ai phải lo
luat-91-2025.d7.k7 nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d49.k2
  dan gui phan anh qua app tinh bi lo so dien thoai
luat-91-2025.d7.k7 nd-356-2025.d3 luat-91-2025.d4.k2.b
  vứt hộp có tên địa chỉ
luat-91-2025.d7.k7 nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.h
  lộ số điện thoại khách đặt hàng
luat-91-2025.d7.k7 nd-356-2025.d3 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  lộ cccd đảng viên
luat-91-2025.d7.k7 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  bệnh án làm giấy gói bánh mì
luat-91-2025.d7.k7 nd-356-2025.d4.k1 blds-2015.d38.k2 blds-2015.d38 luat-116-2025.d7.k2.c
  Chị hàng xóm làm ngân hàng kể với má tui là chồng tui có sổ tiết kiệm giấu, vậy chỉ có bị đuổi hông?
luat-91-2025.d7.k7 nd-356-2025.d4.k1 blhs-2015.d362 luat-91-2025.d4.k2.b nd-330-2026.d50
  mua xôi gói bằng bệnh án
luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-116-2025.d42.k3 nd-330-2026.d60 nd-330-2026.d50
  trạm y tế mất laptop có dữ liệu tiêm chủng của cả xã
luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38
  sổ theo dõi bệnh nhân lao để trên bàn người khác đọc được
luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  lộ thông tin bệnh nhân nổi tiếng, điều dưỡng bị đuổi việc có đúng không
luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  gói xôi bằng bệnh án
luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d4.k2.b luat-91-2025.d16 luat-91-2025.d7.k4
  bà tạp vụ bán giấy vụn, ngoài tiệm gói xôi thấy bản photo căn cước dân, cơ quan có sao không
luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-91-2025.d4.k2.b
  bán máy siêu âm cũ còn dữ liệu trong đó
luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h blds-2015.d38
  Em làm giao dịch viên, bạn nhờ coi giùm chồng nó còn bao nhiêu tiền, em coi rồi nhắn lại, có tội không?
luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d16
  nhân viên ngân hàng cho chồng xem sao kê của sếp chồng
luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-330-2026.d50 luat-91-2025.d16
  ho so benh an cua toi bi dieu duong chup gui cho nguoi quen
luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.h
  bà ve chai mua được cả bao hồ sơ bệnh viện rồi cháu bà chụp đăng lên, ai chịu
luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d4.k2.b
  ban giay vun co ho so benh nhan trong do
luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d49.k2
  lộ căn cước hội viên
luat-91-2025.d7.k7 qdtw-207-2026.nhom-4 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-330-2026.d50
  bán giấy vụn cho ve chai mà trong đó có hồ sơ đảng viên, giờ bị người ta bán lại trên mạng
luat-91-2025.d8.k5
  doanh nghiệp chuyển dữ liệu ra nước ngoài phạt theo doanh thu
luat-91-2025.d8.k5 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e nd-330-2026.d49.k2
  mua bán data khách hàng sđt bị phạt bao nhiêu
luat-91-2025.d8.k5 luat-91-2025.d7.k6 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  phạt bao nhiêu tiền nếu bán dữ liệu cá nhân
luat-91-2025.d8.k5 nd-330-2026.d50 nd-330-2026.d49.k2
  lộ data phạt mấy % doanh thu z
  phạt lộ dữ liệu cá nhân bao nhiêu phần trăm
luat-91-2025.d8.k5 nd-330-2026.d50 nd-330-2026.d49.k2 nd-356-2025.d4.k1
  lam ro ri du lieu 1000 benh nhan bi phat toi da may ty
luat-tre-em-2016.d21 blds-2015.d34 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-234-2026.d8.k3
  giáo viên bắt học sinh quay clip xin lỗi đọc trước lớp
luat-tre-em-2016.d21 blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d16
  đọc trộm nhật ký điện tử của con
luat-tre-em-2016.d21 blds-2015.d38 luat-116-2025.d16 blds-2015.d38.k3 blds-2015.d38.k2
  nhật ký con gái
luat-tre-em-2016.d21 luat-116-2025.d16 blds-2015.d38
  nhà trường bắt các con kết bạn facebook với cô chủ nhiệm để theo dõi, phụ huynh phản đối được ko
luat-tre-em-2016.d21 luat-116-2025.d16 blds-2015.d38.k3 blds-2015.d38 blhs-2015.d159.k1
  có đươc đọc trộm nhật ký zalo của con ko
luat-tre-em-2016.d21 luat-116-2025.d16 blds-2015.d38.k3 blds-2015.d38 nd-282-2025.d39
  coi lén điện thoại con gái 15 tuổi thì có vi phạm quyền trẻ em không, tôi lo cháu chat với người lạ
luat-tre-em-2016.d21 luat-91-2025.d24.k2 nd-56-2017.d36.k1 luat-91-2025.d32 luat-tre-em-2016.d6.k11
  gắn camera lớp học
luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11 blds-2015.d38 blds-2015.d38.k3 nd-56-2017.d33
  đọc nhật ký học sinh cho cả lớp nghe
luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11 luat-116-2025.d16 luat-91-2025.d24.k2 nd-330-2026.d60
  camera phong ngu mam non
luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-56-2017.d36 nd-330-2026.d60
  xem camera lop hoc truc tuyen
luat-tre-em-2016.d6.k11 blds-2015.d38 blds-2015.d38.k2 nd-56-2017.d33 luat-tre-em-2016.d21
  nhận con nuôi lộ danh tính
luat-tre-em-2016.d6.k11 blds-2015.d38.k3 luat-129-2025.d10 nd-234-2026.d8.k3 luat-tre-em-2016.d21
  cô đọc nhật ký hs giữa lớp rồi kể trên fb
luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-330-2026.d60 nd-330-2026.d49.k2 luat-91-2025.d24.k2
  cô trông trẻ cho phụ huynh này xem camera thấy con phụ huynh khác có được không ha
luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16 luat-tre-em-2016.d21 nd-56-2017.d36
  lớp học gắn camera cho phụ huynh xem qua điện thoại có được không
luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d21
  phỏng vấn hs bị xâm hại
luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d24.k2 blds-2015.d32
  hỏi chuyện cháu bé bị bạo hành rồi quay lại làm bằng chứng
luat-tre-em-2016.d6.k11 nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 nd-56-2017.d33
  cháu tôi được nhận nuôi, bà cô ruột làm ở xã đi kể lai lịch nó trong nhóm họ
luat-tre-em-2016.d6.k11 nd-282-2025.d39 nd-56-2017.d36.k3 blds-2015.d38.k2 nd-56-2017.d36
  bố mẹ ly hôn, bố là bộ đội, mẹ đăng toàn bộ đơn ly hôn lên mạng, con 15 tuổi phải làm sao
luat-tre-em-2016.d6.k11 nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-56-2017.d36 luat-91-2025.d24.k2
  ảnh khỏa thân trẻ con
luat-tre-em-2016.d6.k11 nd-330-2026.d15.k1.e nd-56-2017.d36.k3 luat-116-2025.d42.k3 nd-56-2017.d36
  học sinh lớp 8 gửi ảnh nhạy cảm cho bạn trai rồi bị tung lên mạng
luat-tre-em-2016.d6.k11 nd-330-2026.d49.k2 luat-91-2025.d16 luat-126-2025.d31.k2 nd-56-2017.d33
  pv xin sdt hs để pv có đưa ko ạ
luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2 nd-56-2017.d33 luat-tre-em-2016.d21
  co chu nhiem ke chuyen em hoc sinh bi du do o quan net cho ca phong giao vien nghe, co bi phat khong
luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2 nd-56-2017.d36 nd-56-2017.d33
  thư ký tòa chụp bản án có tên trẻ bị xâm hại
luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36 nd-56-2017.d33 luat-91-2025.d24.k2
  Lộ danh tính bé bị bạo hành vì tôi share clip để lên án, tôi có bị phạt không
luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d60 luat-116-2025.d7.k2.c
  lớp có cháu bị HIV, cô y tế lỡ nói cho phụ huynh khác biết, cháu bị xa lánh, cô bị xử răng?
luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2
  công bố danh sách trẻ tự kỷ
luat-tre-em-2016.d6.k11 nd-56-2017.d33 blds-2015.d38.k2 luat-tre-em-2016.d21 blds-2015.d38
  đọc to hoàn cảnh bố mẹ ly hôn của học sinh trong họp phụ huynh
luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 luat-tre-em-2016.d21 luat-91-2025.d16
  bảng tên học sinh vi phạm treo trước cổng trường
luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-356-2025.d4.k1 luat-tre-em-2016.d21
  sản phụ vị thành niên
luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-56-2017.d36 nd-330-2026.d60
  bé gái bị xâm hại mà cô htrưởng kể tên trường tên lớp trong nhóm phhs
  lộ tên bé bị hại
luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-56-2017.d36.k1 nd-56-2017.d36
  ban an co ten tre em
luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d7.k7 nd-330-2026.d60 luat-91-2025.d24.k2
  học bạ điện tử lộ
luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-tre-em-2016.d21 luat-91-2025.d24.k2 nd-56-2017.d36
  báo chí đăng tên trường, tên mẹ của cháu bị xâm hại có đúng luật không
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 nd-56-2017.d36 luat-116-2025.d16
  Hàng xóm đăng tên cháu bé bị hiếp dâm lên nhóm xóm để "cảnh báo", tôi nhắc thì bị chửi là bao che
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 nd-56-2017.d36 luat-91-2025.d24.k2
  báo viết tắt tên cháu nhưng ghi rõ tên bố mẹ và xóm, thế thì ai chẳng biết, có phạt được báo không?
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36 luat-129-2025.d10 qd-423-2026.quy-tac-chung
  Tôi dạy cấp 3, viết blog ẩn danh kể chuyện học trò, không ai biết ai, vậy vẫn phải giữ ý hả?
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60
  em lỡ nói tên cháu bé bị hại trong nhóm giáo viên, nhóm chỉ có 12 người thôi thì có tính là làm lộ không
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d21
  em làm công tác xã hội, có được kể ca trẻ bị xâm hại không nêu tên để gây quỹ ko
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d21
  nhà báo và dân mạng truy ra trường con tôi học
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-56-2017.d36
  trường ra thông báo về vụ xâm hại thì có được viết tắt tên cháu không
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 nd-330-2026.d60
  bêu tên học sinh
luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k3 nd-330-2026.d60 nd-56-2017.d36
  báo viết tên trường, tên thôn, tên mẹ cháu bé bị hại thế thì cả làng biết, tôi phản ánh tới đâu
luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d34 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  beu ten hoc sinh hut thuoc len fanpage truong thi bo me chau co kien duoc khong
luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d38 luat-91-2025.d24.k2 nd-330-2026.d60
  tự tử học sinh đăng thư tuyệt mệnh
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-116-2025.d16 luat-tre-em-2016.d21 luat-91-2025.d24.k2
  hoi nha bao tre em vao phong tam quay clip hoi han lu lut co dung khong
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-116-2025.d7.k2.c luat-116-2025.d16 luat-91-2025.d24.k2
  con gái lớp 8 bị bạn chụp lén trong phòng thay đồ gửi qua nhóm lớp
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d16 nd-56-2017.d33 nd-356-2025.d4.k1
  Trạm y tế xã đăng danh sách trẻ chưa tiêm có cả tên bố mẹ, sđt lên page đc ko
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 blds-2015.d32 nd-56-2017.d33
  quay cô dâu nhí
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 luat-91-2025.d32 nd-330-2026.d60
  lắp camera lớp mầm non cho phụ huynh xem trực tiếp có trái luật không
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60 blds-2015.d32
  clip tát học sinh
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60 luat-126-2025.d31.k2
  cong an phuong cho bao chi hinh nghi pham 15 tuoi
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60 luat-tre-em-2016.d21
  lời khai trẻ bị xâm hại bị tung lên mạng
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60 nd-356-2025.d4.k1
  đăng kết quả xét nghiệm ma túy của học sinh
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60 nd-56-2017.d36.k1
  báo để lộ mặt bé gái bị hại
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60 nd-56-2017.d36.k3
  ảnh trẻ bị xâm hại mà báo đăng
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d7.k7 nd-330-2026.d60 luat-91-2025.d24.k2
  lộ camera lớp học
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-tre-em-2016.d21 nd-330-2026.d13.k1.a blds-2015.d38
  bức thư tuyệt mệnh của học sinh bị phát tán
luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-tre-em-2016.d21 nd-56-2017.d33 nd-56-2017.d36.k1
  phỏng vấn trẻ em bị xâm hại
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-174-2026.d95.k1.b nd-330-2026.d60 luat-116-2025.d16
  trẻ nhảy hở hang
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-174-2026.d95.k1.c nd-56-2017.d36.k3 blds-2015.d32
  đăng ảnh các cháu chết đuối để cảnh tỉnh, xã đoàn làm vậy gia đình người ta phản ứng
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 blds-2015.d34 blds-2015.d32
  co giao chup hoc sinh quay cop dua len facebook be mat
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2 nd-56-2017.d33
  đăng tên cháu bé bị xâm hại trong xã để kêu cứu, công an phạt tôi là sao
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  đăng tên tuổi bé bị hại để đòi công bằng
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 nd-56-2017.d36.k1 nd-56-2017.d36.k3
  cô giáo mầm non đăng clip trẻ khóc đòi mẹ, phụ huynh kiện thì cô bị gì
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 luat-91-2025.d24.k2 nd-330-2026.d60
  cô đỡ thôn bản kể lên mạng chuyện tảo hôn, có tên tuổi bé gái
  họ đăng ảnh con tôi kèm tên trường chỉ vì ghét tôi làm thuế
  họp phụ huynh cô giáo chiếu phiếu điểm kém từng đứa rồi phụ huynh đăng lên mạng, cô hay phụ huynh sai
  kỷ luật học sinh công khai trên mạng
  thư ký tòa đăng lịch xử có tên bị hại vị thành niên
  đăng bản án lên mạng có tên trẻ em
  đăng bảng điểm lớp
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  bài tập về nhà của con có câu hỏi về gia đình làm nghề gì, con khai ba làm an ninh, cô đăng lên web lớp
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-330-2026.d60 luat-116-2025.d16
  clip nữ sinh đánh nhau, thầy chủ nhiệm gửi vào nhóm phụ huynh
  video học sinh đánh nhau ai được chia sẻ
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-330-2026.d60 luat-91-2025.d24.k2
  Có một cô giáo trường tôi đăng bảng điểm cả lớp lên nhóm phụ huynh, phụ huynh kiện, hiệu trưởng phải xử lý ra sao?
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 nd-330-2026.d60
  kêu gọi ủng hộ em bé bị bệnh, đăng bệnh án và mặt cháu
  tre em bi xam hai ten tuoi bi dua len mang
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  Thư của học trò gửi chú bộ đội có ghi địa chỉ nhà các cháu, đơn vị chụp đăng fanpage, phụ huynh phàn nàn
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  ảnh trẻ em 7 tuổi
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 blds-2015.d32
  giáo viên đăng clip học sinh đánh nhau
  gửi ảnh con người ta đi lễ hội đua voi
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-116-2025.d16
  Mẹ tôi hay đăng hình cháu ngoại tắm mưa không mặc đồ, tôi là công an nên hơi lo, vậy có phạm luật trẻ em không?
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-330-2026.d60
  Tôi thương cháu bé bị xâm hại nên đăng hình kêu gọi công lý, sao lại bảo tôi vi phạm?
  anh tre em bi xam hai dang len bao
  chia sẻ clip bé bị đánh để kêu cứu cũng bị phạt là sao
  co giao quay video hoc sinh danh nhau roi dang tiktok
  cô giáo cho xem tin về nạn nhân nhí trên group phụ huynh
  công an xã đưa hình mấy đứa quậy phá lên trang của xã chưa đủ 18 tuổi
  hiệu phó đưa ảnh học trò dân tộc rách rưới xin tài trợ nước ngoài
  nhân chứng trẻ em lên hình không che mặt
  tiem chung danh sach tre gui zalo to dan pho
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-56-2017.d33
  tôi lên án vụ bạo hành trẻ mầm non, có đăng ảnh cháu bé chưa che mặt
  Ảnh em bé dân tộc trần truồng tắm suối chụp đi công tác về đăng cho đẹp có phạm luật không?
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 nd-330-2026.d60 luat-91-2025.d24.k2
  bạo lực học đường clip share tố cáo
  quay clip thầy tát học sinh
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 nd-330-2026.d60 nd-56-2017.d36.k3
  tổng phụ trách lỡ đăng hình các em đang thay đồ diễn văn nghệ, gỡ rồi, phụ huynh đòi kiện thì sao
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-91-2025.d24.k2
  Cô chủ nhiệm đọc tên từng em chưa nộp tiền trong nhóm zalo phụ huynh, con tôi khóc không chịu đi học
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 nd-330-2026.d60
  đăng ảnh trẻ em bị xâm hại không che mặt
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  mái ấm đăng ảnh các cháu kèm hoàn cảnh xin tiền, cán bộ lao động xã phải làm chi
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 nd-330-2026.d60
  con tui tự kỷ bị quay clip lúc lên cơn, người ta lấy câu view
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 luat-116-2025.d16 nd-174-2026.d95.k1.c
  chau bi ban quay clip danh, dang len confession truong
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 luat-91-2025.d24.k2 luat-116-2025.d16
  cháu lớp 10 bị tụi bạn ép đóng clip hôn nhau rồi chuyền nhau xem
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 luat-91-2025.d24.k2 nd-330-2026.d60
  Tòa án đang xử kín vụ xâm hại cháu bé, bà con tụ ngoài đăng tên cháu khắp nơi, tòa làm được gì?
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 nd-56-2017.d36.k1 luat-116-2025.d16
  mẹ chồng cứ đăng hình con em tắm truồng cho dễ thương, em nói không nghe, luật có cấm không mọi người
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  mẹ chồng tôi hay đăng ảnh cháu tắm truồng, tôi nói không nghe, pháp luật có nói chi để tôi đưa bà đọc
luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 nd-56-2017.d36.k1 nd-330-2026.d60
  con tôi bị đánh hội đồng, bạn nó quay đăng, tôi là công an viên có nên đăng lại để đòi công bằng
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d38 nd-56-2017.d33 nd-330-2026.d60
  mấy bác xe ôm trước cổng tòa lập nhóm zalo bàn tán bị cáo, có cả tên trẻ con bị hại, nhắc các bác sao cho đúng
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-tre-em-2016.d21 nd-56-2017.d33 luat-91-2025.d19
  trẻ bỏ rơi trước cổng trạm y tế, đăng face tìm người thân
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33 nd-234-2026.d8.k3 luat-129-2025.d10
  hs bị cô bêu tên trên nhóm lớp vì nợ tiền quỹ, mẹ cháu hỏi em
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33 nd-56-2017.d36 luat-91-2025.d24.k2
  tên trẻ trên báo
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 blds-2015.d32
  quay học trò quỳ gối
  video học trò kiếm tiền
  ảnh học sinh quảng cáo
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60
  ở bản em có đứa 14 tuổi lấy chồng, em quay đám cưới đăng fb giờ xã gọi lên, em là cán bộ hội phụ nữ
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2
  giáo viên quay học sinh đánh nhau đưa lên tiktok bị xử lý sao
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d33 luat-91-2025.d24.k2
  trẻ vị thành niên phạm tội, báo đăng rõ mặt
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d33 nd-356-2025.d4.k1
  kêu gọi từ thiện cho học trò ung thư mà đăng cả bệnh án lên, mẹ cháu không biết
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-56-2017.d33 luat-91-2025.d24.k2 nd-56-2017.d36
  cháu bé bị xâm hại, báo đăng cả tên bản tên bố, cả xã biết, kêu ai
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32 luat-91-2025.d24.k2
  Trẻ vị thành niên phạm tội mà báo đăng rõ mặt, bố mẹ cháu khiếu nại chỗ nào?
luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-56-2017.d36 luat-116-2025.d16 luat-91-2025.d24.k2
  Con gái tôi học lớp 8 bị bạn quay clip tát rồi phát tán cả trường, nhà trường bảo bỏ qua cho êm
`
