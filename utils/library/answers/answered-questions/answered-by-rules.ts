import type { AnsweredRows } from './answered-rows.ts'

/** Questions that rules of ministries, agencies and the Party answer first. */
export const answeredByRules: AnsweredRows = `
cvtu-729-2023.noi-dung qdtw-85-2022.tich-cuc
  khen thưởng mxh
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao
  đưa biên bản họp chi bộ vô chatgpt tóm tắt giùm, vậy có lộ bí mật không
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-116-2025.d15.k1.a
  ghi biên bản hộ chi bộ bằng app ai
cvvptw-19130-2025 tt-05-2026.nguoi-dung cv-2766-2026 qdtw-207-2026.nhom-4 luat-117-2025.d5.tri-tue-nhan-tao
  nhờ gemini tóm tắt biên bản họp đảng ủy
cvvptw-19130-2025 tt-05-2026.nguoi-dung qdtw-207-2026.nhom-4 cv-2766-2026 qdtw-207-2026.nhom-mang
  AI viết báo cáo tổng kết chi bộ
hdtg-99-2023.phan-loai luat-116-2025.d13 luat-116-2025.d7.k1.a
  làm sao biết trang nào là phản động vậy ạ
hdtg-99-2023.phan-loai nd-328-2026.d3 nd-328-2026.d3.k1 nd-328-2026.d3.k3 qd-423-2026.kiem-chung
  ông nội coi clip "tin mật đại hội" rồi gửi khắp họ, phải nói sao cho ổng hiểu là tin bịa
hdtg-99-2023.phan-loai nd-328-2026.d3.k1 nd-328-2026.d3 nd-328-2026.d3.k2 qd-423-2026.kiem-chung
  dau hieu tin gia
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-328-2026.d17 nd-328-2026.d8
  làm sao biết tin trên mạng là thật hay giả
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  nv phòng e đăng ảnh tặng hoa sếp rồi viết nịnh quá trời, dân vào chửi, e lỡ like có liên lụy k
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 luat-116-2025.d13.k3.d
  em lỡ bấm like một bài chửi chủ tịch tỉnh, giờ bỏ like còn kịp không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 qdtw-85-2022.dieu-tranh
  tui bấm like nhầm 1 trang lạ lúc 2 giờ sáng rồi bỏ liền, có ai lưu lại không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  Chi bộ kiểm điểm tôi vì share bài của một trang nước ngoài, tôi đâu có viết gì, vậy có đúng không?
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung
  tui chỉ bấm haha vô bài nói chủ tịch nước, chi đoàn kêu tui viết kiểm điểm, quá đáng không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh
  Có ai bị nhắc nhở vì like trang Việt Tân không, tui bấm nhầm thôi mà
  thả tim nhầm
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-328-2026.d9
  like bài chửi chính quyền
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung
  like dạo
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1
  like nhầm bài phản động, bấm hủy ngay rồi, có lưu vết không ạ
hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc
  like bài chửi lãnh đạo
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.cap-uy
  phó phòng nội vụ huyện nhấn tim bài chế giễu sáp nhập tỉnh, trưởng phòng bắt viết tường trình, có cần viết không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026 luat-116-2025.d7.k1.a
  like bài phản động có bị khai trừ không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  like bài nói xấu Đảng có bị kỷ luật không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang
  giáo dân đảng viên chia sẻ bài giảng của linh mục có ý phê phán chính quyền
  đv like bài phản động lỡ tay bỏ rồi có sao ko
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-328-2026.d3.k3
  tôi chỉ thả tim bài của một người bạn bên Mỹ nói xấu lãnh đạo, chi bộ đòi kiểm điểm, như thế có đúng không?
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3
  đảng viên bấm like bài chửi chính quyền
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-212-2026
  dang vien chia se bai noi xau lanh dao tinh thi bi xu ly nhu the nao
  đảng viên dự bị like dạo bài xấu thì có được chuyển chính thức không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  kỉ luât đảng viên chia se clip nhảm
hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  ông xã nhà em đang bị kiểm điểm vì bấm like bài phản động, có bị khai trừ không ạ
hdubkt-02-2021.noi-dung qdtw-37-2021.d4 qdtw-37-2021.d5 qdtw-37-2021.d1 qdtw-212-2026
  ủy ban kiểm tra gọi hỏi về cái share 5 năm trước
hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-212-2026
  Like một status phản động thì chi bộ có quyền kiểm điểm không?
hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-212-2026 nd-328-2026.d3.k3
  bí thư bắt kiểm điểm vì tui thả tim bài của thằng bạn bất mãn, tui cãi lại được không
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-80-2025.d14.phat-ngon
  tu kiem diem vu share bai viet sao
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-207-2026.nhom-mang
  kiểm điểm vì like
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-328-2026.d3.k3
  đảng viên 50 năm tuổi đảng lỡ bấm like bài xuyên tạc thì bị sao
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-328-2026.d3.k3 nd-147-2024.d36.k4
  Em lỡ thả tim bài của trang Việt Tân, tưởng trang tin thường, có ai bị gì chưa
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.tich-cuc
  Bạn thân tôi tuyên bố bỏ đảng trên phây, tôi vào an ủi một câu, có bị coi là đồng tình?
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1
  đảng viên like bài xấu
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-208-2026
  ck e là đảng viên dự bị, hôm qua cmt bậy trong live bóng đá, có bị kéo dài dự bị ko
hdubkt-03.noi-dung luat-117-2025.khai-niem qdtw-207-2026.nhom-4
  biên bản họp chi bộ có phải là tài liệu mật không
hdubkt-03.noi-dung luat-117-2025.khai-niem qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d
  tai lieu noi bo co phai la mat khong
hdubkt-03.noi-dung qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a
  mừng thăng chức sớm
hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  tai lieu luu hanh noi bo la gi
hdvptw-05-2026 qdtw-399-2026
  mẫu nghị quyết chi bộ hằng tháng
  thể thức văn bản của Đảng cỡ chữ bao nhiêu
qd-1847-2018
  Mặc áo dài đi làm thứ hai có bắt buộc không?
qd-1847-2018 luat-80-2025.d13
  văn hóa công vụ
qd-1847-2018 luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qd-423-2026
  văn hóa công sở chỗ nào nói về mạng
qd-423-2026 qd-423-2026.pham-vi
  quy tắc ứng xử trên mxh ai ban hành
  quy tắc ứng xử trên mxh của bộ nào ban hành
qd-423-2026 qd-423-2026.pham-vi qd-423-2026.danh-tinh qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  bộ quy tắc có bắt buộc hay khuyên thôi
qd-423-2026 qd-423-2026.pham-vi qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  quy tắc ứng xử mxh dành cho cbccvc
qd-423-2026 qd-423-2026.pham-vi qd-423-2026.quy-tac-chung qd-423-2026.danh-tinh nd-234-2026.d8.k1
  bộ quy tắc ứng xử trên mạng có bắt buộc không hay chỉ khuyến khích
qd-423-2026 qd-423-2026.quy-tac-chung qd-423-2026.pham-vi
  bộ quy tắc ứng xử
  quy tắc ứng xử mxh
  quy tắc ứng xử mạng
qd-423-2026 qd-423-2026.quy-tac-chung qd-874-2021 qd-423-2026.pham-vi
  quy tac ung xu tren mang xa hoi cua bo thong tin
qd-423-2026.bao-tin luat-116-2025.d42.k3 luat-91-2025.d29.k6 nd-328-2026.d13.k2 luat-116-2025.d16
  tôi thấy clip dạy trẻ con uống rượu ngô trên tóp tóp, báo cho cơ quan nào
qd-423-2026.bao-tin luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-330-2026.d14.k3.a
  có người lập facebook lấy ảnh và tên của sếp em nhắn tin vay tiền, em là thư ký phải xử lý sao cho nhanh
qd-423-2026.bao-tin nd-328-2026.d13.k3 qdtw-85-2022.tich-cuc luat-116-2025.d42.k3 nd-328-2026.d13.k2
  gặp bài xuyên tạc thì vào cãi hay báo cáo
qd-423-2026.co-quan-to-chuc
  viet sai ten lanh dao tren fanpage xa
  đăng tin tìm chó lạc lên trang ủy ban
qd-423-2026.co-quan-to-chuc blds-2015.d34
  trang cơ quan đăng sai số liệu, sửa lẳng lặng hay phải thông báo
qd-423-2026.co-quan-to-chuc luat-116-2025.d14.k4
  trang web xã sai chính tả be bét, dân chụp lại cười thì ai chịu trách nhiệm
qd-423-2026.co-quan-to-chuc luat-116-2025.d14.k4 nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-80-2025.d14.phat-ngon
  em làm văn phòng ủy ban, viết nhầm tên lãnh đạo trên trang fanpage xã thành từ tục, ai chịu
qd-423-2026.co-quan-to-chuc luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  công điện hoả tốc về bão gửi luôn vào nhóm zalo thôn cho nhanh đc không hay phải viết lại
qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k2.c blds-2015.d32 nd-244-2026.d8.k3
  đăngg ảnh họp lên fb cơ quan có cầnn duyệt ko
qd-423-2026.co-quan-to-chuc luat-80-2025.d14.phat-ngon luat-116-2025.d42.k2 nd-244-2026.d3.k7
  cb văn hóa lỡ đăng bài cá nhân bằng tài khoản trang xã
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 luat-116-2025.d42.k2 nd-244-2026.d3.k7 nd-330-2026.d15.k1.b
  đăng nhầm trang xã
qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2 nd-244-2026.d8.k3 nd-244-2026.d5.k2
  trang fanpage phường do ai duyệt bài
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan nd-330-2026.d15.k1.b
  lập trang fanpage cho chi hội phụ nữ thì ai duyệt, có phải xin xã không chị ơi
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  lập fanpage chi bộ
qd-423-2026.co-quan-to-chuc nd-30-2020
  to roi tren fanpage phuong bi loi chinh ta quoc hieu
qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a
  vụ em thuê công ty PR chạy bình luận khen dự án, nghe cứ sai sai, có trái quy định không vậy
qd-423-2026.co-quan-to-chuc nd-330-2026.d9.k2.a nd-174-2026.d93.k2.b
  đăng sai tên nước trên website sở
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  page tỉnh đoàn dịch sai tên lãnh đạo nước bạn
  viết sai tên lđ
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung blds-2015.d34
  lam ban to chuc giai xa, viet lich dau sai len trang bi chui
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung luat-116-2025.d7.k1.d blds-2015.d34
  loa phường phát nhầm
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-328-2026.d3.k1 blds-2015.d34
  ghi nhầm bí thư thành phó bí thư trong caption, 2 ngàn like rồi mới thấy, phải đính chính hay lặng lẽ sửa
  viết sai chức danh lãnh đạo trên trang xã
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung
  Nửa đêm em bấm nhầm đăng ảnh nhậu lên trang của hội nông dân tỉnh, 5 phút sau gỡ rồi, có phải báo cáo không?
  dì em là nữ tu kiêm y tá trạm xá, hỏi đăng kinh thánh trên trang trạm được không ạ
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung luat-116-2025.d14.k4
  nick admin của page cơ quan lại là nick riêng của em, em đăng nhầm ảnh bikini lên page sở
qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a
  dùng tên giả facebook phạm luật không
qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 nd-328-2026.d3.k3
  bài ẩn danh
qd-423-2026.danh-tinh nd-147-2024.d36.ten-tai-khoan qdtw-85-2022.chinh-danh
  đổi tên facebook
qd-423-2026.danh-tinh nd-174-2026.d95.k1.d nd-147-2024.d23.k3 luat-116-2025.d7.k2.dd qdtw-85-2022.chinh-danh
  cong chuc giau mat lam kenh review phim
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh
  Con em mới vào ngành cơ yếu, cháu còn dùng facebook tên thật được không hay phải khóa?
  bút danh
  đi làm mà fb để nick "Hoàng Thượng" với avatar siêu nhân thì có vi phạm chi ko
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3
  cong nhan vien quoc phong choi facebook bang ten that
  có được dùng biệt danh thay tên thật trên mạng không hả mọi người
  dùng tên thật trên mạng
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a
  lap nick ao vao khen co quan minh
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h
  tên giả facebook
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 qdtw-207-2026.nhom-to-cao
  dùng nick giả để góp ý lãnh đạo
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon luat-116-2025.d42.k2
  dùng biệt danh trên fb mà vẫn bị nhận ra là công chức
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-244-2026.d3.k7
  có nên tách nick công việc với nick riêng không, quy tắc có nói gì không
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-330-2026.d15.k1.b
  linkedin ghi chức vụ ngành tòa
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung blds-2015.d34 luat-116-2025.d13.k3.d
  nickname cạnh khóe
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung luat-116-2025.d42.k2 nd-174-2026.d95.k1.a
  tôi lập nick ảo để vô cãi nhau với người ta, cơ quan biết được thì có bị gì không
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai nd-244-2026.d5.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k2
  nguon tin nao duoc coi la chinh thong
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai nd-328-2026.d17 nd-328-2026.d8 nd-328-2026.d13.k2
  Làm sao biết cái công văn chạy lên zalo là thật, không dám bấm đường link
qd-423-2026.kiem-chung luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  muốn xin đường điện cho bản, quay clip kể khổ đưa lên mạng có bị bảo là bôi xấu không
qd-423-2026.kiem-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34
  trưởng thôn bị tố ăn chặn mì tôm cứu trợ, ổng là anh ruột tôi, tôi lên mạng cãi giúp được không
qd-423-2026.kiem-chung luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  chưa có quyết định mà đã chúc mừng sếp lên chức trên fb
qd-423-2026.kiem-chung luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d
  bữa ăn bán trú có giòi
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d luat-117-2025.khai-niem
  vật thể rơi trên trời
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  clip sạt lở
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d13.k3.a
  nước máy đục share bài
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k2
  tin đồn sáp nhập xã, share bản đồ xã mới chưa có nghị quyết
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.c luat-80-2025.d14.phat-ngon
  ảnh chôn lợn
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.c nd-330-2026.d9.k2.a
  máy bay rơi
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.co-quan-to-chuc
  toi la loa truong thon, dan hoi nuoc co len nua khong thi toi duoc tra loi tren zalo den dau
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-244-2026.d3.k7 nd-244-2026.d3.k2
  tôi là trưởng bản, quay cảnh sạt lở chỗ dốc đầu bản đăng lên phây cho bà con biết mà tránh thì có phải xin xã không
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  sam chop toan cau tat dien 3 ngay co that khong
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-328-2026.d3
  nghe nói sắp sáp nhập phòng, mình hỏi trong nhóm zalo liền bị nhắc là gây hoang mang, có quy định đó thật à
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  bệnh dại ở ấp đăng cảnh báo được không
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k1
  đăng cảnh báo sóng thần theo trang nước ngoài trước khi đài khí tượng nói
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k2
  dịch sởi ở trường mầm non chưa ai công bố mà phụ huynh đã đăng
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  Trưởng thôn em mở loa phát nguyên cái clip trên youtube không rõ nguồn cho cả làng nghe, giờ em phải nói lại sao
qd-423-2026.kiem-chung luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  đăng chúc mừng a ấy lên phó chủ tịch khi chưa có qđ, giờ gỡ kịp ko
qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang qdtw-85-2022.tich-cuc
  viet bai khen lanh dao qua loi co bi gi khong
qd-423-2026.kiem-chung luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.d qd-423-2026.co-quan-to-chuc
  nước lũ lên tới mái nhà dân mà em quay phim đăng lên facebook xã thì có sao không
qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  share bai nghe si noi ve thue
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c luat-80-2025.d14.phat-ngon
  bình luận vụ án đang xử
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  con trai đi lính gọi điện khóc bảo bị đánh, tôi đăng mạng có hại con không
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang nd-330-2026.d9.k2.dd
  tin đồn nhân sự
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d13.k1.a nd-330-2026.d9.k2.dd
  lạm thu đầu năm đăng bảng thu chi lên face
qd-423-2026.kiem-chung nd-174-2026.d95.k1.d hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh
  cho hỏi chia sẻ bài của báo tuổi trẻ về vụ bí thư bị bắt có được không, báo chính thống đàng hoàng
qd-423-2026.kiem-chung nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  mấy mệ trong xóm đồn đập thủy điện sắp vỡ, tui quay video trấn an mà không hỏi ai, có sao không
qd-423-2026.kiem-chung nd-328-2026.d13.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d7.k1.d
  tin bắt cóc trẻ em bán nội tạng ở cổng trường ai cũng gửi, hiệu trưởng nên nói gì với phụ huynh
qd-423-2026.kiem-chung nd-328-2026.d3.k1 luat-116-2025.d7.k1.d qdtw-85-2022.dieu-tranh nd-330-2026.d11.k2.a
  chia buồn trên mạng lãnh đạo mất khi chưa có tin chính thức
qd-423-2026.kiem-chung nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  cái tin cấm xe máy toàn tỉnh từ tháng sau đúng không, cả nhóm đang share rần rần
qd-423-2026.kiem-chung nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd luat-116-2025.d13.k2
  clip csgt đánh dân
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-147-2024.d36.k4
  chuyển tiếp tin nhắn 'gửi cho 10 người'
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  Cứ share cảnh báo bắt cóc nội tạng cho chắc, thà nhầm còn hơn bỏ sót, nghĩ vậy đúng không ta
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-328-2026.d3.k2 luat-116-2025.d7.k1.d qdtw-207-2026.nhom-4
  nhóm bạn học đồn đoán ai làm chủ tịch phường mới, em góp một câu có bị gì không
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-330-2026.d12.k1.a qdtw-85-2022.dieu-tranh nd-330-2026.d9.k1.d
  nhóm zalo ccb
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-56-2017.d36 nd-56-2017.d36.k3 nd-147-2024.d36.k4
  share nhầm tin tìm trẻ lạc đã tìm đc rồi, bị mắng có đáng ko
qd-423-2026.kiem-chung nd-328-2026.d9 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.bao-tin
  khuyên bme già đừng share tin giả
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-4
  dang tin thay doi dia gioi xa khi chua co nghi quyet
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh
  ngồi quán nước đoán ai làm bí thư xã mới rồi viết lên phây chơi thôi, thế cũng bị gọi lên à
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-91-2025.d16 blds-2015.d32 blds-2015.d34
  dang tin tim nguoi mat tich nham
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-147-2024.d36.k4
  chia sẻ bản đồ ngập của người dân tự làm có phải kiểm chứng trước không
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh
  chia sẻ bài cảnh báo có cần kiểm chứng trc ko
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh nd-328-2026.d3.k2 nd-330-2026.d9.k1.d
  tin chưa kiểm chứng
qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  đùa về sáp nhập tỉnh
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon
  loa phường đọc sai tin
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đoàn thanh niên đăng tin hot kiếm like
qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  sếp cũ bị bắt, mình lỡ khen sếp trên facebook
qd-423-2026.kiem-chung qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d9.k1.d
  bia mộ liệt sĩ ghi sai tên, chụp đăng nhờ cộng đồng mạng hay gửi phòng nội vụ trước
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  chúc mừng sớm anh trúng cử
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  truyền tay nhau tin sắp nhập tỉnh khi chưa công bố
qd-423-2026.pham-vi
  hợp đồng 111 trong cơ quan nhà nước có bị áp dụng quy tắc ứng xử như công chức không
qd-423-2026.pham-vi nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qd-423-2026.quy-tac-chung
  tui là phó ấp bán khô cá lóc trên tiktok, không phải công chức thì có bị mấy cái quy tắc này trói không
qd-423-2026.pham-vi qd-423-2026
  quy tắc ứng xử trên mxh áp dụng cho ai
qd-423-2026.pham-vi qd-423-2026 qd-423-2026.quy-tac-chung
  cbcc xã dùng mxh thì phải theo bộ quy tắc nào
qd-423-2026.pham-vi qd-423-2026 qdtw-85-2022.doi-tuong
  quy tắc ứng xử mxh áp dụng cho ai
qd-423-2026.pham-vi qd-423-2026.quy-tac-chung
  can bo hop dong 111 co ap dung quy tac ung xu cong chuc khong
  công ty nước của tỉnh có phải mình là công chức không mà bắt theo quy tắc ứng xử mạng xã hội?
  em làm hợp đồng thôi có bị áp quy tắc ứng xử như công chức hông
  hoi vien hoi phu nu co phai theo quy tac ung xu mang xa hoi khong
  hop dong 111 co phai theo quy tac ung xu mxh khong
  hợp đồng lao động trong xã có chịu quy tắc không
  lao công hợp đồng có bị áp quy tắc ứng xử mạng xã hội như công chức không
  nhân viên hợp đồng 111 có phải theo quy tắc ứng xử mạng xã hội như công chức không
qd-423-2026.quy-tac-chung
  Anh bảo vệ dân phố có đc mặc đồng phục lên tiktok nhảy không
  Tôi mắt kém, bấm nhầm haha vô tin bà con chết đuối, bị chửi quá trời, gỡ ra rồi có còn bị bắt lỗi?
  cha xứ nhờ anh trưởng ấp đăng thông báo lễ lên nhóm ấp, có được không
  chiến sĩ nghĩa vụ nhớ nhà viết status than khổ
  con trai tôi cảnh sát đăng ảnh mặc sắc phục chơi tiktok có bị kỷ luật ngành không
  hôm hội trại em cho mấy đứa lớp khác mượn áo đoàn quay clip yêu đương, giờ bí thư đoàn đòi kỷ luật em thì đúng không
  khoe lương
  mặc quân phục nhảy tiktok
  mặc quân phục tiktok
  mặc áo lính ra chợ quay tiktok hài
  quốc tang có được đăng ảnh đi chơi
  tha haha tin tang le
  thả haha bài buồn
  thả haha bài tang lễ
  thả haha vào tin buồn
  thầy cô lớn tuổi bấm nhầm nút kiss vào bài tang lễ thì bị trách, có quy định mô phạt cái đó không
qd-423-2026.quy-tac-chung blds-2015.d32 luat-91-2025.d32
  bảo vệ quay tiktok
qd-423-2026.quy-tac-chung blds-2015.d32 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  cán bộ xã người Chăm hỏi: đăng ảnh lễ Katê trong đền lúc làm nghi thức kín có vi phạm gì ko
qd-423-2026.quy-tac-chung blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  dân quân đang cứu hộ mà selfie
qd-423-2026.quy-tac-chung blds-2015.d32 qdtw-207-2026.nhom-dao-duc
  trung úy hát karaoke clip triệu view
qd-423-2026.quy-tac-chung blds-2015.d32 qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  đám giỗ hát karaoke say xỉn bị quay đăng tiktok, mình là trưởng ấp thì có bị gì hông
qd-423-2026.quy-tac-chung blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em dạy học ở Thanh Hoá bị học trò trong Nam chọc giọng rồi đăng clip cười, có bảo vệ được gì không
qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung luat-80-2025.d13
  bị trừ điểm thi đua vì một cái icon haha
qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-234-2026.d8.k1 luat-80-2025.d13
  viết tường trình vì một cái icon cười
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a
  phân biệt vùng miền trong bình luận
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 luat-80-2025.d13 nd-330-2026.d9.k1.b qdtw-207-2026.nhom-dao-duc
  pbvm trong nhóm cơ quan
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b
  chửi Bắc kỳ Nam kỳ
  nói giọng vùng miền
  parky namky
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  kỳ thị vùng miền
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  Nhập tỉnh xong dân hai bên chửi nhau trên nhóm, con gái em hùa vào, em là viên chức có phải kéo nó ra?
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  noi xau nguoi mien khac
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  đang là quần chúng ưu tú mà lỡ chửi trong game có ảnh hưởng kết nạp không
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blds-2015.d32
  công nhân vệ sinh môi trường nhà nước đăng clip chê dân xả rác văng tục
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a blhs-2015.d155.k1
  chửi tục nhóm lớp
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c qdtw-207-2026.nhom-dao-duc
  bình luận "đáng đời" dưới clip ng bị bắt
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-80-2025.d13 blds-2015.d34 luat-126-2025.d31.k2
  luật sư nhà nước cãi nhau với kiểm sát viên trên facebook
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-80-2025.d13 luat-116-2025.d13.k3.dd
  nói cà khịa
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-80-2025.d13 nd-174-2026.d95.k1.a blds-2015.d34
  bình luận "đáng đời" dưới tin tai nạn
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.a
  goi lanh dao bang biet hieu "anh Ba X" tren mang
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  chửi nhau với việt kiều trên yt rồi lỡ lộ tên đơn vị, nên làm gì
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1
  nghệ sĩ chửi fan
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a qdtw-207-2026.nhom-1
  làm thơ châm biếm
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 nd-174-2026.d96.k3.g
  chửi tục trong nhóm
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-80-2025.d13 nd-234-2026.d8.k1
  bình luận tục trên trang báo bằng nick thật
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  viết tắt tục tĩu kiểu vcl dm có bị phạt
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d11.k1.a
  chửi thề nhóm lớp
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  bl đội tuyển tục tĩu
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc
  Dùng nick phụ vào cãi nhau với mấy ông phản động để bảo vệ chế độ, mình chửi tục thì có bị phạt không hả trời
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b blds-2015.d34 nd-174-2026.d95.k1.a
  gọi người ta bắc kỳ
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b
  nhại giọng Quảng
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b nd-330-2026.d9.k2.c blds-2015.d34
  bị gọi là parky
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  bí thư chi đoàn share meme chế tổng thống nước ngoài có bị coi là mất quan hệ ngoại giao k
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a nd-147-2024.d36.k4
  minh chi la dan thuong thi dang bai co gi cam khong
  người ngoài đảng đăng bài thì theo quy tắc nào
  quần chúng đăng bài lên mạng cần tránh gì
  tôi không vào đảng, muốn đăng facebook thì cần giữ gì
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a
  chửi "bắc kỳ"
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b luat-80-2025.d13 luat-116-2025.d13.k2
  mấy từ "parky", "namki" trên mạng giờ cc dùng có bị để ý ko
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  phan biet nam bac tren mang
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a nd-174-2026.d95.k1.a
  chửi dân miền tây
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d luat-80-2025.d13 blds-2015.d34
  Vợ sếp khoe sinh nhật sang chảnh, tôi chỉ comment "giàu thế" mà bị gọi lên nhắc, có lý không chứ?
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  den bu tiktok
qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  kiểm lâm đăng ảnh thú rừng
qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  khoe phòng làm việc
qd-423-2026.quy-tac-chung luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-330-2026.d15.k1.b luat-117-2025.d5.k3
  công an nhân dân dùng zalo
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4 luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh
  tiktok biên phòng
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4 luat-117-2025.d5.k3
  ảnh mặc quân phục lên facebook
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4 nd-147-2024.d36.k1 qdtw-85-2022.chinh-danh luat-116-2025.d7
  quân nhân chuyên nghiệp chơi tiktok
qd-423-2026.quy-tac-chung luat-129-2025.d10
  làm biên tập viên đài huyện mà bình luận trận bóng bênh Thái Lan bị ném đá
qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-116-2025.d16
  giao vien ket ban facebook voi hoc sinh
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1
  nguoi nha benh nhan lap group noi xau ca khoa, truong khoa bat tui em vao phan phao co nen nghe khong
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em gái em hâm mộ ca sĩ hàn quốc, vô cãi nhau với fan khác bị lộ ra là giáo viên, người ta gửi đơn về trường
qd-423-2026.quy-tac-chung luat-80-2025.d13
  cười đám tang
  thả haha đám tang
qd-423-2026.quy-tac-chung luat-80-2025.d13 blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b
  chọc ghẹo giọng nói dân miền khác
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k2 nd-330-2026.d9.k1.b qdtw-207-2026.nhom-dao-duc
  mc đám cưới xã tôi là cán bộ văn hóa, lỡ lời phân biệt vùng miền có clip
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d
  chồng em là công an xã mà hay vào hội đá banh chửi thề, em sợ ảnh bị kỷ luật
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d9.k1.b
  nói giọng vùng miền trêu đồng nghiệp quê Thanh Hóa bị tố kỳ thị
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.c
  sư thầy bị bôi nhọ, tôi là phật tử kiêm công chức vào bênh, cãi nhau to, có sao không ạ
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc
  chửi thề trên mạng
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-234-2026.d8.k1 luat-80-2025.d36
  bị gọi là "đồ ăn bám ngân sách" trong bình luận, chửi lại một câu có bị kỷ luật không
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a
  sư thầy bị chửi trên mạng, tôi là phật tử cũng là công chức, tôi vô cãi lại có được không
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-234-2026.d8.k1 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  bình luận tục tĩu dưới tin bóng đá rồi bị gửi về cơ quan thì phải giải trình những gì
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  mac dong phuc kiem lam nhay tiktok
  nhóm chat cơ quan nói tục
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  nói tục trên mạng có bị kỷ luật k
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-85-2022.tich-cuc
  bọn em bị nói xấu trên voz, cả cơ quan có được vào cãi lại không
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d13.k3.d
  bình luận vào bài của bí thư tỉnh
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-330-2026.d15.k1.g nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  tổ chức sn ở phòng làm việc rồi livetream
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-1847-2018
  sn nhật bí thư mà tổ chức hát karaoke quay live trong trụ sở
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qd-1847-2018
  tiệc chia tay sếp chuyển công tác livestream khóc lóc quà cáp
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung
  Bấm nhầm haha vô tin buồn của lãnh đạo, có khi nào bị gọi lên không trời?
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  haha bài tang
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  mạc áo dài công sở quay clip nhãy
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  mặc sắc phục quay tiktok nhảy
qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc nd-330-2026.d10.k1
  mặc áo phao hãng chụp quảng cáo lúc đi cứu trợ, em là bí thư đoàn xã, vậy có kỳ không?
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  quoc tang co duoc dang nhac vui khong
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.d
  mung khi quan chuc bi bat, binh luan "dang doi" co vi pham gi dau
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.d luat-80-2025.d13 nd-330-2026.d9.k1.b
  bình luận vô cảm lúc lũ lụt "đáng đời phá rừng"
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d14.k4
  ngày quốc tang lỡ đăng hình nhậu thì phải làm sao giờ
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  chi em goi cac huyen la cua trung gian tren mang thi co bi nhac nho khong
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-174-2026.d95.k1.a luat-80-2025.d13
  Đoàn thanh tra đang làm việc, em đăng status "mệt với mấy ông thanh tra" có bị xem là gì không ạ?
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc
  đăng status buồn sau khi bị cho thôi chức
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  vợ tôi là kiểm sát viên, đăng ảnh mặc đồng phục ngành đi ăn cưới có bị nhắc nhở không
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  công chức làm kol
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon nd-330-2026.d11.k1.a nd-330-2026.d15.k1.b
  công an phường quay clip hài mặc đồng phục
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon nd-330-2026.d15.k1.b luat-129-2025.d10 luat-80-2025.d13
  mặc đồng phục quay tiktock
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b
  so sanh cong chuc tinh nay luoi hon tinh kia co phai gay chia re khong
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.chinh-danh luat-129-2025.d10 nd-147-2024.d36.k4
  cbcc chơi tiktok
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-116-2025.d7
  đại biểu hđnd nói gì trên fb cá nhân
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.tich-cuc
  khen lãnh đạo lố quá trên mạng dân chửi nịnh, cơ quan có nhắc nhở không
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 luat-116-2025.d42.k2
  khi cấp trên và luật nói khác nhau về chuyện đăng bài thì tôi theo cái nào
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3
  clip CSGT dừng xe người quen, mình bình luận bênh vực có sao không
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 qdtw-85-2022.chinh-danh luat-117-2025.d5.k3 luat-117-2025.d5.k4
  bộ đội dùng tiktok
qd-423-2026.quy-tac-chung nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-80-2025.d14.phat-ngon
  can bo xa co duoc lam tiktoker noi ve dac san que minh khong
qd-423-2026.quy-tac-chung nd-172-2025.nguyen-tac nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  em la ke toan xa dang clip nhay co bi tru thi dua khong
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d96.k3.g
  chửi nhau dưới bài của báo tỉnh
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blhs-2015.d155.k1
  nhân viên EVN lên mạng bênh ngành bị dân chửi, đốp lại được không
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a nd-174-2026.d95.k1.b nd-174-2026.d96.k3.g
  bình luận tục tĩu
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  kiểm lâm đăng ảnh thú rừng nướng dù là ảnh cũ từ hồi chưa vô ngành
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-147-2024.d36.k4
  con trai sếp đua xe đăng story
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-80-2025.d13
  câu đố tục giảng thanh ở hội thi
  nói lái tục
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  MC nói bậy
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.d nd-330-2026.d11.k1.a
  nhạc chế học sinh
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  quay tiktok mặc áo dài trong lớp học giờ ra chơi có bị nói chi không
  được tặng quà 20/11 có đăng khoe được không các thầy cô
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10
  nhảy tiktok mặc áo bệnh viện bị trừ lương
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d11.k1.a
  cô giáo mặc bikini đăng ảnh đi biển có bị coi là vi phạm đạo đức không
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d15.k1.g
  hôm quốc tang em vô tình bật nhạc livestream bán áo, em là viên chức thư viện thì có sao không
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  nhay tiktok o co quan
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  giao vien mac bikini dang hinh
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  giáo viên nhảy tiktok hở hang
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d15.k1.g
  điều dưỡng mặc áo blouse nhảy trend
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  thả haha vào tin đám tang của lãnh đạo tỉnh
qd-423-2026.quy-tac-chung nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung
  bấm phẫn nộ vô bài của ubnd tỉnh
  thi do haha vao bai bao ve bo truong
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  Clip mấy đứa đoàn viên nhảy trên mái nhà ngập câu view, tôi là bí thư đoàn thì xử chúng nó ra sao?
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-80-2025.d13
  cả đám đùa tục trong nhóm kín 6 người mà có đứa phản, giờ bị gọi kiểm điểm, có quá đáng không
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  đi bão cởi áo khi thắng bóng
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-234-2026.d8.k1 nd-174-2026.d95.k1.b
  dang anh mac bikini la co giao
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-330-2026.d15.k1.g
  bí thư chi đoàn nhảy tiktok mặc áo xanh phản cảm
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a qdtw-85-2022.dieu-tranh
  hình nền zalo có chữ nhạy cảm
qd-423-2026.quy-tac-chung nd-330-2026.d13.k1.a
  khoe tiền thưởng tết
qd-423-2026.quy-tac-chung nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c hdubkt-03.noi-dung
  mới được bổ nhiệm, khoe tờ quyết định lên phây cho bố mẹ mừng có được không nhỉ
qd-423-2026.quy-tac-chung nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  cảnh sát cơ động đăng ảnh selfie lúc canh trận bóng
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.b
  Dạ em mới vô ngành tòa án, đăng ảnh mặc áo choàng thẩm phán mượn của chị có bị nhắc không ạ?
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b luat-116-2025.d13.k2
  chi tôi làm ở bưu điện huyện nói "dân Nghệ keo kiệt" trên livestream
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g luat-117-2025.d5.k4 qdtw-207-2026.nhom-dao-duc
  mặc quân phục livestream
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-234-2026.d8.k1 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  Ngày quốc tang mà phòng tôi có người vẫn mở karaoke livestream, nhắc miệng hay lập biên bản?
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  mac dong phuc cong an nhay tiktok
  nhảy trend ở tòa
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32
  đi viếng đám tang bí thư tỉnh mà livestream thì có bất kính, có bị phê bình không
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b luat-116-2025.d13.k3.d
  bac ky nam ky chui nhau
  miệt thị vùng miền sau sáp nhập tỉnh
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  Bình luận kiểu "dân Bắc kỳ dân Nam kỳ" có vi phạm pháp luật không?
  kỳ thị vùng miền bắc kỳ nam kỳ
  phan biet vung mien bac ky nam ky
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d nd-330-2026.d9.k2.c luat-116-2025.d13.k2
  chui vung mien
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-80-2025.d13 luat-116-2025.d13.k2 qdtw-207-2026.nhom-dao-duc
  Cán bộ mà lên mạng chửi người miền này miền kia là vi phạm điều nào ạ?
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-174-2026.d95.k2.a
  parky bắc kỳ nam kỳ chửi nhau trong cmt, mình cũng chửi lại một câu thì có bị truy không
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-330-2026.d12.k1.a luat-116-2025.d13.k2 luat-116-2025.d13.k3.d
  nhóm hai xã cũ chửi nhau suốt từ hồi nhập, trưởng ban công tác mặt trận phải can thế nào cho phải
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k3.d
  miệt thi vùng miền
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a luat-116-2025.d7.k1.a qdtw-207-2026.nhom-dao-duc
  chụp ảnh tự sướng ở nghĩa trang liệt sĩ, dân bảo vô lễ
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  tiếng lóng chửi đội tuyển Indonesia có bị coi là ảnh hưởng ngoại giao
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a
  Khẩu hiệu xã viết sai ngữ pháp, tui chụp đăng lên cười chơi, giờ ông văn hóa xã kêu tui phá hoại
qd-423-2026.quy-tac-chung qd-423-2026.co-quan-to-chuc luat-129-2025.d10 luat-91-2025.d16
  Trả lời đánh giá 1 sao của bệnh nhân thế nào cho đúng quy tắc
qd-423-2026.quy-tac-chung qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  tuyên truyền bầu cử bằng video tự chế vui nhộn
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  bình luận chiến sự Nga Ukraina
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10
  bình luận chiến tranh ukraina trong nhóm cơ quan
qd-423-2026.quy-tac-chung qd-423-2026.pham-vi qd-423-2026 qd-423-2026.kiem-chung
  quy tắc sử dụng mạng xã hội của người làm báo
qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d7.k2.c
  gác chắn tàu quay clip
qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong nd-330-2026.d13.k1.a
  flex lương thưởng tết
qd-423-2026.quy-tac-chung qdtw-207-2026 qdtw-207-2026.nhom-dao-duc
  đảng viên có được đi lễ chùa rồi phát trực tiếp
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1
  đổi avatar cờ nước khác
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon
  ung ho nga hay ukraine tren mang co sao ko
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.a
  ủng hộ Palestine trên facebook thì công chức có bị nhắc nhở gì không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  sĩ quan bênh Nga trên facebook
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  Anh em công an xã mặc sắc phục nhảy tiktok vui thôi, như vậy có vi phạm quy tắc ứng xử không?
  lính cứu hỏa nổi tiếng
  nhóm zalo chi bộ nói chuyện tục
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d32
  nhạy hát karaoke trong hội truờng xã bị quay đăng mạng
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32 nd-234-2026.d8.k1
  đi xem bóng đá cởi áo bị lên hình
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32
  Đá banh phong trào, có ông quay tui chửi trọng tài đăng lên, tui đảng viên, giờ xin lỗi công khai có đỡ không?
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung nd-172-2025.nguyen-tac nd-234-2026.d8.k1
  thả có mỗi cái icon cười dưới tin lãnh đạo mất mà bị khiển trách, vậy có đúng không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  thả haha vào bài tang lễ lãnh đạo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b
  thả haha bài tang lễ lãnh đạo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  học viên cảnh sát nữ nhảy tiktok trend
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 hdubkt-02-2021.noi-dung luat-116-2025.d13.k3.d
  thả haha vào bài tang lễ của lãnh đạo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-234-2026.d8.k1
  nhân viên ngân hàng nhà nước khoe cọc tiền
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.dd
  tôi viết status buồn vì không được đề bạt, không nêu ai, sao lại bị kiểm điểm?
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.dd
  bí thư chi đoàn mới 20 tuổi đăng ảnh hút thuốc lá điện tử, có bị cảnh cáo không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  hai ngày quốc tang mà đoàn trường vẫn quay clip nhảy flashmob, lỗi của bí thư đoàn hay hiệu trưởng
  lỡ thả haha vào tin lễ tang lãnh đạo, rút liền mà bị chụp lại, có ai bị xử vì vậy chưa
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d13.k1.a
  khoe thưởng tết lên story bị sếp mắng, có quy định nào cấm đâu?
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k2.c qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh lễ chùa
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  check-in quán nhậu
  khoe quen biết lãnh đạo trên mạng
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  bí thư đoàn làm hài
qd-423-2026.quy-tac-chung qdtw-85-2022.tich-cuc
  khoe bang khen cua thu tuong len zalo co sao khong
qd-423-2026.thong-tin-nguoi-khac
  khoe huy hieu 50 nam tuoi dang cua ba
  Đăng ảnh bằng khen có ghi rõ số quyết định và chữ ký lãnh đạo thì có cần che không?
qd-423-2026.thong-tin-nguoi-khac blds-2015.d32 qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-4 luat-91-2025.d32
  quay lễ kết nạp đảng cho con bạn đăng story có được không vậy
qd-423-2026.thong-tin-nguoi-khac luat-117-2025.d5.k4 nd-330-2026.d13.k1.a nd-356-2025.d3
  đăng lệnh nhập ngũ
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 blds-2015.d32 nd-356-2025.d3
  đăng tìm nhân chứng vụ tai nạn thì viết sao cho khỏi lộ thông tin người ta
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d19 blds-2015.d32 luat-91-2025.d16
  tìm người nhà đi lạc
qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat qdtw-85-2022.dieu-tranh nd-356-2025.d3
  đăng ảnh qđ bổ nhiệm của mình
qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat
  khoe quyết định nâng lương lên facebook
qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  khoe giấy nhập ngũ
qd-874-2021 qd-423-2026
  quyết định 874
qdtw-08-2018.neu-guong
  khoe nhà mới bị hỏi tiền đâu
  khoe túi hiệu
  tiêm nhầm vắc xin, cả trạm thống nhất giữ kín, em thấy áy náy quá
qdtw-08-2018.neu-guong blds-2015.d32
  đám cưới lãnh đạo
qdtw-08-2018.neu-guong luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.d nd-330-2026.d9.k2.dd
  em ruột tôi livestream chửi đoàn cưỡng chế, tôi đang là trưởng ban mặt trận xã thì xử sự sao cho phải
qdtw-08-2018.neu-guong luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai
  bố mẹ vợ theo dõi mấy kênh chống phá suốt ngày, tôi là đảng viên ở chung nhà thì có phải báo cáo chi bộ
qdtw-08-2018.neu-guong luat-80-2025.d14.bi-mat qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  đăng ảnh quà tết
qdtw-08-2018.neu-guong luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong blds-2015.d32
  đám giỗ lãnh đạo nhận phong bì bị chụp
qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  khoe nhà xe trên mạng
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  Ba tôi trưởng công an phường làm đám giỗ to, khách chụp dàn xe sang đăng lên, giờ dư luận chửi
  Con gái bí thư khoe túi hiệu trên mạng, dân xì xào, ông bố phải làm gì
  Con gái tôi là người mẫu ảnh, hay chụp với siêu xe đi mượn, tôi là chi cục trưởng, có cần báo cáo trước kẻo dư luận?
  chồng là đảng viên mà vợ theo đạo lạ rồi đăng bài giảng, chồng có bị gì ko
  con chủ tịch huyện khoe xe sang
  con gái cán bộ khoe túi hàng hiệu trên tiktok
  con gái tôi khoe nhà lầu xe xịn trên mạng, tôi làm phó bí thư huyện cũ, người ta xì xào thì tính sao
  khoe biệt thự con cán bộ
  mừng thọ linh đình
  vợ bán hàng giả trên livestream, chồng là đảng viên có phải chịu trách nhiệm nêu gương
  đv phải quản lý người thân dùng mxh ntn
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong luat-80-2025.d13 qd-1847-2018 qdtw-144-2024
  sinh nhật giám đốc cả phòng quay clip quỳ tặng hoa, lên mạng bị chửi quá trời
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  con trai chủ tịch tỉnh đua xe khoe trên tiktok
  khoe lương thg 13
  khoe thưởng tết
  nguoi nha can bo khoe xe sang tren mang
  rằm tháng bảy up hình cúng bái linh đình
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-08-2018 qdtw-101-2012
  trach nhiem neu guong cua gia dinh can bo
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024 qdtw-207-2026.nhom-dao-duc
  con trai cán bộ xã đăng ảnh chơi siêu xe
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024 qdtw-55-2016
  con cán bộ đăng clip khoe xe
  công chức khoe xe sang
  khoe nha lau
  đám cưới con trưởng phòng khoe vàng trên tóp tóp
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024 qdtw-55-2016 nd-244-2026.d7.k3
  vợ sếp khoe túi hiệu trên instagram, dân mạng đào ra chồng là giám đốc sở
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  Tôi làm trưởng phòng, tổ chức cưới con đông khách, bị người ta quay đưa lên mạng nói xa hoa, tôi giải trình thế nào?
  con cái cán bộ khoe của trên tiktok thì bố có bị hỏi không
  dam cuoi con tui dai 60 ban, co dua quay dang la can bo an choi, vay co gioi han so ban khong
  vợ cán bộ khoe túi hiệu có ảnh hưởng đến chồng không
  đám cưới con đăng ảnh phong bì với bàn tiệc hoành tráng, đảng viên có bị nhắc nhở không
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32
  đi chơi golf giờ làm bị chụp
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat blds-2015.d34
  tan gia moi het doanh nghiep trong huyen roi bi boc phot
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-144-2024
  xe bien xanh di chua bi chup hinh
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 luat-91-2025.d32
  đám cưới con trưởng phòng mời 800 khách, có người quay flycam đăng lên, ông có bị kỷ luật ko
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 blds-2015.d32
  nhậu giờ trưa bị quay clip đăng lên mạng
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  con cán bộ khoe giàu
  quan chức khoe của
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  choi ga cho mung 1, pho chu tich xa co mat trong clip
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-55-2016
  đám cưới con cán bộ khoe vàng trên tiktok thì ai bị nhắc nhở vậy
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy qdtw-144-2024
  Sếp em hay khoe đồng hồ tiền tỉ, em phụ trách truyền thông, nhắc khéo thế nào mà vẫn có căn cứ ạ?
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016
  nêu gương là gì
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024
  cưới linh đình lên báo
  tiec mung len chuc
  đám cưới con trai tôi làm 60 mâm, ai đó quay clip bảo vi phạm quy định nêu gương, đúng sai thế nào
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024 blds-2015.d34
  vợ tôi khoe túi hiệu trên facebook, tôi là phó phòng, người ta đồn tham nhũng, tôi có phải giải trình ko
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024 qdtw-207-2026.nhom-dao-duc
  cưới con gái ông chủ tịch xã đãi 100 mâm có người quay đăng mạng, ông ấy có bị kiểm điểm
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024 qdtw-85-2022.cap-uy
  vợ phó giám đốc suốt ngày khoe túi mấy trăm triệu, dân hỏi tiền đâu, tổ chức có nhắc được vợ không
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.cap-uy
  Con trai tôi học lớp 12 lên tiktok bảo "bố tao làm to", tôi bị nhắc nhở trong chi bộ có đúng không?
  Vợ tôi hay khoe túi hiệu trên phây, tôi làm hải quan cửa khẩu, cơ quan nhắc hoài, có điều nào cấm không?
  con gái phó chủ tịch khoe túi hiệu trên instagram, dân bàn tán, cha nó có bị kiểm tra gì hông
  vợ đăng khoe xe mới chồng bị tổ chức gọi lên hỏi
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.tich-cuc nd-328-2026.d13.k3
  người thân đảng viên vi phạm trên mạng thì trách nhiệm ra sao
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 luat-116-2025.d42.k2
  Ba tui bắt tui thi giùm cuộc thi tìm hiểu luật trên mạng cho đủ chỉ tiêu chi bộ, tui lo ba bị phát hiện
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 nd-328-2026.d13.k3 luat-116-2025.d42.k3 qdtw-207-2026.nhom-to-cao
  có nên báo cáo đồng chí của mình ko, sợ mất lòng
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 qdtw-85-2022.tich-cuc
  đi họp lớp bạn bè chửi chế độ mà có người quay, tôi ngồi im trong đó thì có bị hỏi không
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  27/7 đi bar
  con csgt đua xe
  nhan tin cho csgt xin bo qua loi
  phat ao phao cho hinh anh cho dep
  quốc tang hát karaoke
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d7.k1.c
  con trai công tố viên bốc đầu xe khoe clip, thiên hạ réo tên bố nó, bố nó làm gì đây
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat luat-91-2025.d32
  biển xanh rước dâu
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  tôi là thẩm phán, con gái tôi livestream bán quần áo ngay phòng khách có treo bằng khen của tôi
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  thầy cúng livestream lên đồng, cán bộ xã đứng xem có bị nhắc nhở
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qdtw-101-2012.neu-guong
  đảng ủy viên đi du lịch nước ngoài đăng ảnh sòng bạc
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  đám cưới con giám đốc sở mời 1500 khách lên mạng bàn tán, đảng viên tổ chức cưới linh đình thì vướng gì
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong luat-80-2025.d13
  tiệc chia tay sếp linh đình giữa lúc bão
  đi du lịch lúc tỉnh đang lũ rồi khoe ảnh
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  con cán bộ khoe đồng hồ hiệu
  con em ngoi xe sep chup hinh khoe
  khoe nhà mới xây mà lương có 9 triệu
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-55-2016
  đám cưới con chủ tịch huyện khoe xe khủng
  đám cưới con gái tui 100 mâm, cháu nó quay đăng lên, trên hỏi sao tổ chức linh đình
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  vợ khoe hàng hiệu
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-144-2024 qdtw-101-2012.neu-guong
  Vợ khoe túi hiệu trăm triệu, dân mạng đào ra tôi là trưởng phòng, tổ chức hỏi thì tôi nói sao?
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-55-2016 qdtw-144-2024
  cưới con mời 500 khách rồi khoe ảnh
qdtw-08-2018.neu-guong qdtw-85-2022.cap-uy qdtw-101-2012.neu-guong luat-116-2025.d7.k1.a nd-147-2024.d36.k4
  Thằng con 19 tuổi của tôi viết bài chống đối, tôi đang làm bí thư chi bộ thôn, trách nhiệm tôi tới đâu?
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc
  người nhà đảng viên bình luận xấu thì đảng viên có trách nhiệm chi
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  vợ cán bộ khoe vàng trên tictoc
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong blds-2015.d32 luat-91-2025.d32
  hop hdnd ma ngoi choi game bi chup
  lễ chùa giờ hành chính bị chụp
  ngủ gật một tí trong hội nghị bị chụp đăng mạng, đại biểu có bị phê bình ko
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13
  chủ tịch xã uống rượu giờ trưa bị dân quay
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  Em là bí thư đoàn xã, mới xăm kín tay rồi đưa lên story, các bác lớn tuổi phản ánh, em có làm gì sai đâu nhỉ?
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  khoe tiền mừng cưới
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  toi la dang vien, an xong chup anh ban nhau co bi noi gi ko
  đám cưới con chủ tịch xã mổ 5 con trâu bị đăng phây
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 blds-2015.d32
  uống rượu say hát karaoke bị quay clip, tôi là phó chủ tịch xã
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  khoe của
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc
  cấp ủy viên mà cãi nhau bờ ruộng bị quay đăng lên, chi bộ có phải họp không
qdtw-144-2024
  quy dinh 144 chuan muc dao duc
qdtw-207-2026
  đảng viên theo đạo được hông
qdtw-207-2026 qdtw-207-2026.nhom-1
  đảng viên chơi bitcoin
qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-4
  19 dieu dang vien ko dc lam
  19 điều
  19 điều đảng viên không được làm
  những điều đảng viên không được làm
qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-3
  những điều đảng viên không được làm mới nhất
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc
  cung giai han tai tru so xa bi chup
  hầu đồng cán bộ
  lên đồng, đảng viên có được đi không
  thắp nhang cúng sao ở cơ quan đầu năm
  đảng viên coi bói
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  đảng viên xem tử vi, khoe lá số lên facebook thì có phạm điều cấm mê tín không vậy
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  dang vien choi golf
qdtw-207-2026 qdtw-37-2021
  quy định 37 về điều đảng viên không được làm đã thay chưa
qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy qd-423-2026.quy-tac-chung
  bình luận mỉa mai chuyện bỏ huyện thì đv có bị nhắc k
qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh
  gửi tiền ủng hộ kênh youtube phản động
qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.b qdtw-207-2026.nhom-3 nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  đảng viên ca ngợi chế độ cũ sài gòn xưa đẹp hơn bây giờ
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd
  san tien ao do dang vien lap
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  em cá cược vui 200k với bạn trên zalo mùa euro, chi bộ biết có bị kỷ luật không
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd qdtw-212-2026
  chơi chắn online ăn tiền mấy chục nghìn, đảng viên hưu trí có bị khai trừ không
  danh bai an tien tren mang bi khai tru khong
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.i
  dvien choi coin rồi rủ người khác
qdtw-207-2026.nhom-1 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc nd-147-2024.d36.kinh-doanh
  cho vay lãi trên zalo là công chức
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.a
  hoc bong nuoc ngoai yeu cau viet ve nhan quyen
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-80-2025.d13 luat-116-2025.d13.k3.d
  kể chuyện tiếu lâm về cán bộ trong lớp học chính trị bị học viên quay lại
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7
  viết bài cho báo nước ngoài nhuận bút đô la
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  chia sẻ bài so sánh trước và sau sáp nhập giọng mỉa mai
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung
  nói đùa bầu cho có
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-129-2025.d10 qd-423-2026.quy-tac-chung
  viết trên facebook rằng em tiếc tên làng cũ có bị coi là chống chủ trương sáp nhập không
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  xã em sáp nhập, em viết vài dòng tiếc cái tên cũ mà bị nhắc, viết vậy có gì sai
qdtw-207-2026.nhom-1 luat-80-2025.d36 qdtw-47-2011 qdtw-212-2026
  Hồi 2012 tôi viết blog chê đường lối, giờ chuẩn bị vào quy hoạch, có nên tự khai?
qdtw-207-2026.nhom-1 nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-330-2026.d81 nd-174-2026.d115
  bài cũ năm 2012 chê đảng giờ mới vào đảng
qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4
  đv tự ý trả lời phỏng vấn đài nc ngoài
qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  avatar co palestine
  dang vien theo dao co duoc dang anh di le nha tho khong
qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong luat-116-2025.d7.k2.i
  Em rể em hay đăng bài bên đạo lạ rủ người ta theo, bố em là bí thư chi bộ thôn, liệu có sao không anh chị
qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-212-2026 luat-80-2025.d14.phat-ngon
  nhậu vô nói nghị quyết này không khả thi, có đứa quay phim, tôi 30 năm tuổi đảng, liệu có sao
qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.cap-uy
  đám giỗ say rượu nói ngược nghị quyết bị thằng cháu quay lại, tôi là đv thì liệu thế nào
qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-85-2022.dieu-tranh
  con gái du học Úc trả lời phỏng vấn báo hải ngoại, ba là cán bộ tỉnh ủy thì sao
qdtw-207-2026.nhom-1 qdtw-207-2026 qdtw-207-2026.nhom-dao-duc
  dang vien kinh doanh da cap ru dong chi
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  em lỡ bấm ký ủng hộ một kiến nghị online mà không đọc kỹ, rút tên được không và có phải báo chi bộ không
  hỏi thiệt là đảng viên nói ngược nghị quyết ở quán cà phê có bị coi như đăng mạng không
  nhờ học nghị quyết
  đảng viên không đồng ý nghị quyết thì nói ở đâu cho đúng, nói ngoài quán cà phê có bị tội
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon
  phát biểu trái ý
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-3
  ky ten thu ngo tren mang
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  ngồi trà đá chê bí thư chi bộ có phải là vi phạm không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3
  cãi nghị quyết
  di ca phe voi nhom phan bien
  trái nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  goi y kien khac voi nghi quyet len bao
  đảng viên có đc ký thư ngỏ trên mạng
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  đv có dc góp ý dự thảo văn kiện trên fb k
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.dd
  dang vien viet don xin khong sinh hoat roi dang len mang noi xau chi bo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  ký thư ngỏ
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-to-cao
  tôi là đảng viên, nhà bị thu hồi đất mà đền bù rẻ mạt, tôi lên mạng kêu oan thì chi bộ có làm gì tôi không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh nd-330-2026.d14.k3.a
  cán bộ hưu lấy danh nghĩa cũ viết thư ngỏ tung lên mạng
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  dang vien theo dao truyen tren mang
  noi nguoc nghi quyet
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  đứng cạnh cờ vàng ở mỹ khi thăm con
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-116-2025.d7.k1.a
  kể chuyện cười chính trị trong bữa nhậu có người quay lại
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-116-2025.d13.k3.a
  viết thơ châm biếm thói quan liêu in trên facebook, chi bộ bảo suy thoái, đúng ko?
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-129-2025.d10
  nói trái nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 nd-328-2026.d3.k3
  bố tôi đại tá về hưu hay nghe đài nước ngoài rồi kể trong xóm
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-08-2018.neu-guong
  suy thoái qua lời nói
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-2 luat-116-2025.d7.k1.a nd-330-2026.d15.k1.g
  đốt thẻ đảng livestream
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026
  dang vien co duoc phan bien cong khai khong
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  đi đám giỗ say xỉn nói bậy chuyện chánh trị bị đứa cháu quay tung lên, đảng viên thì bị xử ra sao
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  đv theo đạo đăng bài truyền đạo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026 qdtw-21-2026
  dang vien noi trai nghi quyet trong ban nhau thi ai xu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  hội viên hội nhà văn là đảng viên viết truyện trên mạng bị bảo lệch lạc
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  suy thoái đăng bài
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong
  em trai đảng viên làm ở Nhật về hay đăng so sánh bên ni bên tê, chi bộ thôn nói em lệch lạc
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  họ hàng bên Pháp nhờ nhận tiền về làm phim tài liệu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-3 blhs-2015.d337
  tướng về hưu trả lời đài nước ngoài
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-174-2026.d95.k1.h qdtw-85-2022.doi-tuong qd-423-2026.kiem-chung
  thượng tá về hưu làm kênh youtube bình luận chiến sự Ukraine, có phải xin phép cơ quan cũ không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  viết báo hải ngoại
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.dd
  đoán nhân sự đại hội trong quán cà phê rồi bị người ta thu hình lại
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  cúng sao giải hạn ở cơ quan
  ông trưởng ban công tác mặt trận đánh tá lả đám tang bị quay video, có kỷ luật đảng không
  đảng viên làm thầy cúng
  đảng viên xem bói
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 nd-172-2025.nguyen-tac
  cb xã đánh bài ăn tiền trong trụ sở bị quay clip
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  ba tôi làm ở sở giao thông, ổng hay comment báo chốt 141 trong hội tài xế, đảng viên làm vậy có sao hông
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-174-2026.d95.k1.b
  mặc đồ hầu đồng đăng ảnh, em là cô giáo mầm non đảng viên dự bị
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  bí thư chi bộ rủ cả thôn vô đa cấp, có ai cấm ổng không
  dang vien di le hoi trong gio hanh chinh bi chup anh
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong nd-330-2026.d11.k1.a
  cúng sao giải hạn xong khoe lên fb thì đv có bị kiểm điểm k
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026
  đảng viên mê tín
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-mang luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  đảng viên viết thơ đả kích lãnh đạo đăng phây
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  em hay làm thơ đả kích thói hư tật xấu, chi bộ nhắc, vậy giới hạn tới đâu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 nd-174-2026.d95.k1.a
  vợ bị thu hồi đất, chồng là đảng viên lên mạng kêu oan giùm vợ được hông
qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-207-2026.nhom-dao-duc
  bị thổi nồng độ cồn, clip lên mạng, chi bộ biết thì xử sao
qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-85-2022.dieu-tranh luat-80-2025.d36
  nghỉ hưu rồi còn bị kỷ luật vì phát ngôn
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-129-2025.d10 luat-80-2025.d14.phat-ngon qdtw-85-2022.tich-cuc
  Khen chế độ y tế nước ngoài hơn mình rồi bị nói là lệch lạc, vậy viết sao mới được
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-129-2025.d10 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a
  đảng viên trong ngành y bình luận về vắc xin trái với bộ y tế
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-330-2026.d13.k1.a nd-330-2026.d9.k2.dd
  bạn cùng đội bị kỹ luật, em lên mạng bênh vực thì có sao ko
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4
  podcast hải ngoại
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.a qdtw-207-2026.nhom-mang qdtw-85-2022.cap-uy
  ban chuyen bien dao tren facebook voi giong gay gat, dang vien co bi nhac
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 luat-116-2025.d7.k1.a
  ra khỏi đảng có được nói ra lý do trên mạng không
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung
  đăng bài nói khác nghị quyết
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  chi uy vien hay dang tho cham biem
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang
  bố e là đv lão thành, hay đọc thơ phê phán trên zalo hưu trí, có đc ko
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4
  Đảng viên có được bình luận kết quả đại hội trên fb ko?
qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.dd
  lao động xuất khẩu bên Nhật mà là đảng viên, đăng bài chê quê
qdtw-207-2026.nhom-2
  bỏ sinh hoạt đảng 3 tháng
  dấu diếm chi bộ chuyện bị phạt tiền
  học ngị quyết trực tuyến vừa nghe vừa lái xe, bị cam thấy
  phê bình nhau trong nhóm zalo chi bộ có tính là phê bình chính thức không
  tự vận động tranh cử
  điểm danh họp chi bộ trực tuyến mà để máy cho con ngồi
  đv bỏ sinh hoạt
  đảng viên bỏ sinh hoạt vì bị phê bình trên nhóm zalo chi bộ
qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c qdtw-212-2026
  ghi am cuoc hop chi bo bi ky luat gi
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1
  Nóng giận tôi viết "trả thẻ" trên Facebook, mười phút sau xoá, thế đã bị coi là tuyên bố bỏ Đảng chưa?
  bảo lưu ý kiến trong đảng, có dc nói ra ngoài hong
  các cụ rủ ký thư ngỏ gửi quốc hội, tôi là đảng viên có được ký không
  dùng danh nghĩa cán bộ hưu trí gửi thư ngỏ
  không đồng tình nghị quyết thì nói ở đâu
  ky ten vao thu kien nghi tap the tren mang
  ký tên chung online
  ký tên kiến nghị tập thể trên mạng
  nói ý kiến trái nghị quyết ở đâu cho đúng
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 luat-116-2025.d15.k1.dd
  phát biểu ở cuộc họp chi bộ gay gắt quá bị ghi âm đưa lên trên, có bị quy chụp không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 nd-147-2024.d36.k4
  bài tham luận của tôi bị ban tuyên giáo sửa hết ý rồi đăng tên tôi, tôi nói lại cho rõ trên trang riêng được chăng?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  đốt thẻ đảng
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-208-2026
  Đảng viên được nói ý kiến khác với nghị quyết ở đâu thì không sai?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026
  ông bạn tuyên bố ra khỏi đảng trên phây thì tổ chức xử lý ông ấy ra sao?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  bao luu y kien khac voi viet bai phan doi cho nao
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  góp ý văn kiện
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7
  được bảo lưu ý kiến rồi nói ra ngoài cho báo chí biết không đảng viên nha
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  chi bộ họp tôi bảo lưu ý kiến, về tôi đăng ý kiến đó lên mạng được không?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  đảng viên viết đơn kiến nghị tập thể rồi đăng lên mạng kêu gọi ký
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-to-cao
  đảng viên bị oan có đc đăng fb kêu oan ko
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  Tôi muốn viết thư góp ý cho Trung ương rồi đăng công khai lên facebook, thế có vi phạm không các đồng chí?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.a luat-80-2025.d14.phat-ngon
  Tôi phê bình bí thư trong cuộc họp, về sau bị trù dập, đăng lên mạng kêu cứu có được không?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-to-cao qdtw-85-2022.dieu-tranh
  đảng viên được kiến nghị vượt cấp trên mạng không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy
  ra nghị quyết chi bộ xong có đảng viên lên mạng nói ngược lại
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  dang don xin ra Dang len mang
  không đồng tình với quyết định của chi bộ thì nói ở đâu cho đúng, lên mạng có được không
  làm đơn xin ra khỏi đảng rồi đăng mạng
  viết thư ngỏ đăng mạng xin trung ương xem lại quyết định, đảng viên có được không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  ký thỉnh nguyện thư
  thư ngỏ tập thể
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3
  tuyên bố ra khỏi đảng trên facebook
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-85-2022.doi-tuong
  bo toi 78 tuoi dang, viet thu ngo gui trung uong dang facebook
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  thư ngỏ gửi trung ương mà tôi đăng công khai lên mạng, có vi phạm nguyên tắc đảng không
  Ý kiến tôi trong chi bộ bị thiểu số, tôi đem lên facebook bàn tiếp được không?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  phiếu tín nhiệm chụp lại gửi người được bầu để lấy lòng
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-212-2026
  Chi bộ góp ý nhau gay gắt quá, có đồng chí đem ra quán nước kể thì xử lý ra sao?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a blhs-2015.d361
  ý kiến trong họp chi bộ bị đưa ra quán nước
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  đv đang bị kỷ luật có đc đăng bài thanh minh k
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  cho tôi hỏi đảng viên có được tham gia nhóm kín bàn chuyện nhân sự đại hội không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-212-2026 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  đang họp chi bộ lôi điện thoại ra livestream thì kỷ luật mức nào
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  cai nhau voi bi thu tren nhom zalo co bi kiem diem khong
qdtw-207-2026.nhom-2 qdtw-208-2026
  bảo lưu ý kiến đảng viên
qdtw-207-2026.nhom-2 qdtw-208-2026 qdtw-212-2026
  bỏ sinh hoạt đảng
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  cán bộ hưu viết thư ngỏ gửi trung ương rồi đưa lên facebook có được không
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  tranh luận nảy lửa trong chi bộ rồi về viết status
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  Chi bộ họp xong em về đăng trạng thái "mệt với các cụ" thì có bị kiểm điểm ko?
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-212-2026 qdtw-207-2026.nhom-1
  Chú tôi 40 tuổi đảng giận chi bộ, viết đơn xin ra rồi đăng nguyên lá đơn lên mạng, chú có bị khai trừ ngược lại?
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  biểu hiện tự diễn biến
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh
  biểu hiện tự diễn biến trên mạng gồm những gì nhỉ
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  tự diễn biến là gì, đưa link bài báo ngoại quốc có dính không
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.i luat-116-2025.d7.k1.a
  lôi kéo bỏ đảng
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-mang
  giải thích giùm 'suy thoái tư tưởng' trên mạng là làm mấy chuyện chi
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc hdubkt-02-2021.noi-dung
  tư tưởng suy thoái facebook
qdtw-207-2026.nhom-4
  sổ tay đảng viên bị rơi
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a
  tối về nằm kể với vợ chuyện chi bộ bàn kỷ luật anh Tư, sáng ra cả chợ biết, tôi có phải tự kiểm điểm không
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a luat-117-2025.d5.k3
  toi qua ke voi vo ve nhan su sap bau, sang nay ca cho biet, toi chet chac chua
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 qdtw-207-2026.nhom-2 luat-117-2025.khai-niem
  kể chuyện họp thường vụ cho vợ nghe có tính là lộ bí mật không
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-117-2025.d5.k4
  gửi vợ nghị quyết
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  Danh sách nhân sự đại hội chưa công bố mà facebook đã có, ai phát tán thì xử sao
qdtw-207-2026.nhom-4 blhs-2015.d361 qdtw-207-2026.nhom-2
  bỏ phiếu kín lộ ai bầu ai
qdtw-207-2026.nhom-4 blhs-2015.d362 blhs-2015.d338 blhs-2015.d338.k1 qdtw-207-2026.nhom-2
  tui lỡ tay bấm gọi nhóm lúc đang họp kín cấp ủy, cả xóm nghe hết 10 phút, làm răng bây giờ?
qdtw-207-2026.nhom-4 blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  gửi nhầm văn bản vào nhóm zalo gia đình phải làm gì ngay
qdtw-207-2026.nhom-4 blhs-2015.d362 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Biên bản họp chi bộ bị chụp tung ra ngoài, tôi là người ghi biên bản thì tội tôi tới đâu?
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung
  sổ tay đảng viên ghi nội dung nghị quyết để quên
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung luat-116-2025.d42.k3
  nhom zalo chi bo bi nguoi la vao doc
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  biên bản họp chi bộ gửi nhầm nhóm bán hàng
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338
  Chết dở, sổ họp chi bộ để quên ngoài quán nước, quay lại mất rồi, báo ai đây?
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338 hdubkt-03.noi-dung
  sổ tay chi bộ bỏ quên ở quán cà phê, sợ quá không dám báo
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-80-2025.d14.bi-mat hdubkt-03.noi-dung luat-116-2025.d15.k1.a
  noi chuyen nhan su sap toi o quan ca phe bi nguoi ta nghe roi phai lam sao
qdtw-207-2026.nhom-4 blhs-2015.d362 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d
  gửi nhầm kết luận kiểm tra
qdtw-207-2026.nhom-4 blhs-2015.d362 qdtw-85-2022.dieu-tranh blhs-2015.d338
  cháu 5 tuổi cầm máy ông bấm live lúc ông đang họp chi bộ onlai
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  chồng không phải đảng viên đọc ké nghị quyết trong túi vợ
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 blhs-2015.d362 luat-117-2025.d5.k3
  dự thảo nghị quyết chưa ban hành bị tung lên mạng, tổ thư ký đang bị rà từng người
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  lộ dự thảo nghị quyết
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  số phiếu tín nhiệm lộ ra ngoài
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d361
  lộ nhân sự đại hội
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-207-2026.nhom-2
  chuyện nội bộ chi bộ nói cho vk nghe thì sao
  mẹ em là bí thư chi bộ tổ dân phố, dân đòi xem sổ ghi nghị quyết chi bộ, cho xem được ko ạ
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-207-2026.nhom-2 blhs-2015.d361 blhs-2015.d362
  Tối về hay kể vợ nghe chuyện họp chi bộ, vợ tôi ngoài Đảng, vậy là lộ bí mật hả
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh
  biên bản họp chi bộ bị lộ lên nhóm zalo xóm, bí thư chi bộ có chịu trách nhiệm không
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  kết luận kiểm tra đảng đăng fb
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a nd-330-2026.d11.k2.a
  ông bạn hưu ngồi quán nước nói trước tên bí thư mới, tôi viết lại lên facebook
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  nội dung kiểm điểm của đảng viên có phải bí mật không
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d
  biên bản họp chi bộ chụp lên nhóm
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  cho chong ngoi canh nghe hop truc tuyen o nha co lo tin khong
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d361 hdubkt-03.noi-dung luat-117-2025.d5.k3
  cán bộ hưu trí viết hồi ký kể chuyện nội bộ tỉnh ủy
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  danh sách nhân sự dự kiến bị tung lên mạng trước đại hội
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  lo danh sach quy hoach can bo
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.a
  tài liệu hội nghị phát bằng mã QR có đc gửi ra ngoài?
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c nd-330-2026.d9.k1.d
  can bo huu tri viet hoi ky dang fb
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a hdubkt-03.noi-dung blhs-2015.d362
  họp chi bộ qua zoom, con nít ở nhà quay màn hình đăng chơi
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c
  tin nhan nhom chi uy lot ra ngoai
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  trong quán nhậu bàn ai sắp lên bí thư phường rồi bị ghi âm đưa lên, tụi tui có bị sao không
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362
  nói chuyện nhân sự đại hội ở quán cà phê rồi bị ghi âm
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d362 blhs-2015.d361
  Quán cà phê bàn chuyện nhân sự đại hội, bàn bên quay lại, giờ chúng tôi bị gọi lên
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd qdtw-85-2022.cap-uy luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  chi bộ họp xong có người ghi âm đưa lên mạng thì xử người ghi hay xử cả bí thư
qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k3
  Mất điện thoại có cài nhóm zalo chi bộ và mấy file tài liệu, việc đầu tiên phải báo ai?
qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 luat-117-2025.d5.k3 blhs-2015.d362
  toi lo moi nham nguoi la vao nhom chi bo, ho doc het tin roi thi lam gi
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361 qdtw-207-2026.nhom-2
  bo phieu kin ma co nguoi doc ten ai khong dong y cho ca nha nghe
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d361
  nói ra ngoài
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k3 blhs-2015.d361
  dự kiến nhân sự đại hội bị lộ trên mạng
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16
  Tối qua họp chi bộ có bác chụp cả bảng ghi phê bình tôi rồi gửi lên nhóm Zalo tổ dân phố, vậy có đúng không?
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k3 qdtw-207-2026.nhom-2
  livestream đại hội
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-2
  họp chi bộ ghi âm
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d
  lộ phiếu nhân sự
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-91-2025.d7.k4 luat-117-2025.d5.k4
  mượn hồ sơ đảng viên đem về photo
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  bàn tán ai lên ai xuống trong nhóm zalo đồng hương
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a
  lo phieu bau chi uy
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  gửi file danh sách cán bộ quy hoạch qua gmail
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d blhs-2015.d362
  chị văn phòng hỏi giùm: biên bản họp chi bộ có được scan lưu lên google drive cá nhân không ạ
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d337 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  lo mat nghi quyet chi bo len mang
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  mat ho so dang
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 hdubkt-03.noi-dung
  Làm mất sổ ghi chép họp tỉnh ủy trên xe buýt thì báo ai trước?
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 hdubkt-03.noi-dung blhs-2015.d362
  mất nghị quyết
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d361 blhs-2015.d362 blhs-2015.d338
  de lo danh sach quy hoach can bo
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d362 blhs-2015.d338
  tài liệu đại hội in thừa bỏ sọt rác bị nhặt được thì ai bị kiểm điểm
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d337 blhs-2015.d338
  nhom zalo chi bo lo tai lieu mat ai chiu trach nhiem
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b
  Bố tôi nguyên đại tá muốn viết hồi ký chiến trường đăng mạng, có phải nộp cho ai duyệt không?
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  danh sách nhân sự đại hội bị lộ
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a
  ảnh phiếu tín nhiệm bị tung lên mạng, người chụp bị xử kiểu j
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-117-2025.do-mat
  tài liệu trung ương mật
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-330-2026.d9.k1.d blds-2015.d38
  viết hồi ký
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k5 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  tài liệu Đảng photo đem về nhà
qdtw-207-2026.nhom-4 luat-117-2025.do-mat
  giữ bí mật hồ sơ kiểm tra đảng viên tới khi nào
qdtw-207-2026.nhom-4 luat-117-2025.khai-niem hdubkt-03.noi-dung blhs-2015.d362 blhs-2015.d338
  nghị quyết chi bộ có phải tài liệu mật hông, tui làm rớt ngoài quán cà phê
qdtw-207-2026.nhom-4 luat-129-2025.d10 luat-117-2025.d5.k3 luat-117-2025.d5.k4 qdtw-207-2026.nhom-1
  một ông tây bảo viết bài phân tích về chính sách biển trả 300 đô, tôi đang làm ở viện nghiên cứu, nhận được không
qdtw-207-2026.nhom-4 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blhs-2015.d361
  được phép nói ra mức điểm tín nhiệm của lãnh đạo không
qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d50 blhs-2015.d362
  lộ lý lịch đảng
qdtw-207-2026.nhom-4 nd-328-2026.d3.k3 qdtw-207-2026.nhom-2 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  Nhóm lớp cấp 3 toàn cán bộ, bàn chuyện nhân sự sắp tới, có ai báo lên thì cả nhóm bị hay mình người nói bị?
qdtw-207-2026.nhom-4 nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  tung tin nhân sự
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  nghị quyết chi bộ mà đánh máy sai chính tả bị đem lên diễn đàn cười, lỗi bí thư hay lỗi đứa đánh máy như em
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 hdubkt-03.noi-dung
  Bạn tôi bên huyện ủy gửi danh sách quy hoạch, tôi forward cho một người nữa thôi, có sao không
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d hdubkt-03.noi-dung blhs-2015.d361
  dự thảo nghị quyết chưa thông qua mà đăng lên mxh
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2
  chi bộ họp bàn nhân sự có người ghi âm rồi tung ra
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e qdtw-85-2022.dieu-tranh
  khai thong tin dang vien vao google form
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 nd-356-2025.d3 qdtw-85-2022.dieu-tranh
  rớt bóp có thẻ đảng, đăng hình thẻ lên nhờ kiếm, bị bí thư la, la vậy đúng không
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 qdtw-85-2022.dieu-tranh luat-91-2025.d7.k7 luat-91-2025.d4.k2.b
  ly lich dang vien gui qua zalo
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-117-2025.d5.k3 nd-330-2026.d9.k1.d
  đảng viên về hưu có cần xin phép viết hồi ký
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-3
  can bo viet sach
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  bbc gọi hỏi
  phỏng vấn RFA
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong
  đảng viên về hưu viết hồi ký đăng mạng
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang luat-117-2025.d5.k3 luat-117-2025.d5.k4
  Tôi về hưu rồi, là đảng viên 213 sinh hoạt ở phường, viết hồi ký đăng dần lên facebook có phải xin ai?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong luat-117-2025.d5.k3
  Xin hỏi đảng viên về hưu có còn bị cấm viết hồi ký kể chuyện nội bộ đưa lên mạng không?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d361 luat-116-2025.d15.k1.a
  bỏ phiếu kín mà bị lộ ai bỏ ai
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  kể chuyện trong họp cấp ủy cho vợ nghe
  nội dung họp chi bộ có được kể cho vợ nghe không?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung
  kể chuyện bầu bán trong chi bộ cho vợ nghe
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung luat-116-2025.d15.k1.a blhs-2015.d361
  họp chi bộ xong kể lại cho vợ nghe nội dung có sai không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  Trong cuộc họp đồng chí A phát biểu gắt, tôi kể lại cho bạn ở chi bộ khác, thế có vi phạm không
  đọc nghị quyết cho người ngoài đảng nghe
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.a blhs-2015.d361
  kể phiếu bầu chi bộ cho vợ
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.a blhs-2015.d362
  sinh hoạt chi bộ online mở loa giữa quán cà phê
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1
  tui ghi âm cuộc họp chi bộ để làm bằng chứng bị o ép, vậy có phạm điều đảng viên không được làm không?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c
  họp chi bộ xong tui có được kể lại cho vợ nghe ai bị phê bình hông
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  phiếu tín nhiệm ai bầu ai có được kể ra không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-117-2025.d5.k3
  Chi bộ chợ tụi tui họp ngay sạp vải, ai đi ngang cũng nghe, vậy có gọi là lộ chuyện trong Đảng hông?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  sổ tay chi bộ mất giữa chợ, có ghi ý kiến từng đồng chí
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-91-2025.d16 blds-2015.d38
  bi ky luat dang thi dang tin len bang thong bao thon a
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  ngồi quán nhậu bàn ai lên bí thư rồi bị quay lại đăng mạng, em là đảng viên có bị kỷ luật không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  kéo nhau vào zalo hỏi chuyện nhân sự đại hội
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  livestream đại hội chi bộ
  đảng viên kể lại chuyện phê bình nhau trong chi bộ cho vợ, vợ đem lên facebook
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.a blhs-2015.d361
  họp chi bộ tôi góp ý, hôm sau người bị góp ý đọc được nguyên văn, ai lộ thì bị gì?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chi ủy viên kể lại nội dung họp chi bộ cho vợ rồi vợ đăng lên mạng
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c hdubkt-03.noi-dung
  kể nội dung họp chi bộ cho vợ nghe có bị coi là tiết lộ không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  sinh hoạt chi bộ tự chụp ảnh
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a blhs-2015.d361
  bỏ phiếu tín nhiệm cán bộ xong kể phiếu lên mạng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  ảnh chi bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blhs-2015.d362 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  chup nghi quyet chi bo gui nham nhom xom thi lam sao
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  Tài liệu sinh hoạt chi bộ trên sổ tay điện tử có được in ra cho quần chúng đọc không?
  biên bản chi bộ
  đọc bản tin nội bộ chi bộ cho vợ nghe trong bữa cơm thì đã gọi là lộ chưa
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chụp nghị quyết chi bộ gửi nhóm zalo tổ dân phố
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c blhs-2015.d361
  tui chụp bản tin nội bộ phát cho đảng viên rồi đưa cho đứa con viết báo, chết tui không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  chụp biên bản họp chi bộ gửi cho mỗi vợ xem thì có sao không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  chụp nghị quyết đóng dấu lưu hành nội bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2
  biên bản họp chi bộ đưa lên nhóm có được không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-117-2025.khai-niem luat-117-2025.d5.k3
  quần chúng ngồi quán cà phê nghe tôi đọc tài liệu trung ương, vậy có lộ bí mật không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đoán nhân sự đại hội
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d
  biên bản họp chi bộ đưa lên zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a
  tự phê bình mà bị đem lên mạng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.a qdtw-207-2026.nhom-2 blhs-2015.d361
  biên bản họp chi bộ bị đảng viên chụp gửi cho vợ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-117-2025.d5.k2
  bb họp chi bộ gửi qua zalo đc ko
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  nhân sự đại hội chưa công bố mà đã chúc mừng trên fb
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  chụp nghị quyết chi bộ đăng nhóm xóm
  nghị quyết chi bộ đăng lên web xã được ko
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  đại hội chi bộ chưa họp mà danh sách nhân sự đã lan zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d qdtw-207-2026.nhom-2 hdubkt-03.noi-dung
  bien ban hop chi bo gui zalo dc ko
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d42.k2 luat-116-2025.d15.k1.a hdubkt-03.noi-dung
  sổ tay đảng viên điện tử cho người khác xem
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c
  Tôi đọc tham luận ở đại hội, hôm sau thấy có người đem nguyên văn đăng lên trang hải ngoại, tôi vô can hay có lỗi?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-174-2026.d95.k1.d
  cán bộ đi học lớp cao cấp chính trị đăng ảnh bài giảng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  chụp nghị quyết chi bộ gửi cho người ngoài đảng xem
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-207-2026.nhom-2
  Trong họp chi bộ tôi cãi lại bí thư, về nhà thấy có người đem lời tôi nói lên mạng, ai là người sai?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2 luat-117-2025.d5.k4 hdubkt-03.noi-dung
  bien ban hop chi bo chup gui qua zalo duoc khong
  tài liệu sinh hoạt chi bộ gửi qua messenger cho đảng viên đi làm xa có được không?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  nhóm zalo chi bộ được gửi những gì
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-mang
  đăng tin nhân sự trước đại hội
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 hdubkt-03.noi-dung luat-117-2025.khai-niem
  đọc nghị quyết xong chụp gửi cho con trai ở Đức xem, thế có phải lộ mật?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  chup nghi quyet chi bo gui qua messenger cho dong chi vang mat
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  bí thư chi bộ bản có được lập nhóm zalo chi bộ rồi gửi nghị quyết vào đấy không
  nghị quyết lên zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-91-2025.d16 blds-2015.d34 nd-330-2026.d13.k1.a
  bi thu chi bo doc ten nguoi bi ky luat trong nhom zalo xom
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  ro ri danh sach nhan su dai hoi
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-356-2025.d4.k1
  chụp quyết định kết nạp
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 blds-2015.d32 hdubkt-03.noi-dung
  họp chi bộ xong có ông chụp hình đưa liền lên zalo cả phường, vậy có được không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  bí thư chi bộ đưa kết quả biểu quyết kỷ luật lên nhóm zalo, đúng hay sai?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  Đại hội chi bộ trực tiếp trên facebook cho đảng viên xa quê xem, được không các đồng chí?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Đại hội chi bộ khu phố vui quá, tôi quay hai tiếng định up youtube cho con cháu ở Đức coi, có bị cấm hông?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 luat-116-2025.d42.k2
  sổ tay đảng viên điện tử cho vợ coi có đc ko
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 luat-117-2025.d5.k2 hdubkt-03.noi-dung
  zalo chi bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a
  link hop zoom chi bo bi lo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d luat-117-2025.d5.k3
  nhân sự ai làm bí thư tỉnh khóa tới
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d
  đảng viên nghỉ hưu viết hồi ký đăng mạng nói chuyện nội bộ cũ
qdtw-207-2026.nhom-4 qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh
  khoe kết nạp
qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026
  nhờ AI tóm tắt biên bản kiểm tra đảng viên
qdtw-207-2026.nhom-dao-duc
  thẩm phán kết bạn đương sự
qdtw-207-2026.nhom-dao-duc blds-2015.d32 blds-2015.d38 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  bí thư chi bộ hát karaoke ôm bị tung clip
qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  bí thư đoàn xã chế ảnh đội tuyển bóng đá bị người ta chửi, có phải kiểm điểm không
qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32
  lấy xe công đi lễ chùa bị chụp
qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32 luat-80-2025.d36 nd-172-2025.nguyen-tac
  công chức đi lễ đền giờ hành chính bị chụp ảnh
qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32 qd-423-2026.quy-tac-chung
  đi bão sau trận chung kết cởi trần bị lên báo
qdtw-207-2026.nhom-dao-duc blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d32
  co nguoi gui anh cua toi trong nha nghi cho bi thu dang uy, anh that nhung toi da ly hon, toi bi xu ly khong
qdtw-207-2026.nhom-dao-duc blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a blhs-2015.d159.k2.d
  ông nhà tôi nhắn tin tán tỉnh cô bên hội, bị chụp màn hình gửi cả nhóm, chi bộ định kỷ luật
qdtw-207-2026.nhom-dao-duc blhs-2015.d155.k2.d qdtw-207-2026.nhom-1 blhs-2015.d155.k1 luat-80-2025.d13
  đảng viên vi phạm nồng độ cồn chửi csgt bị quay clip lan truyền
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  khoe quen lanh dao de khoi bi phat nong do con
  sếp ép cả phòng mua hàng của vợ sếp trên live
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 blds-2015.d32 luat-91-2025.d32 qdtw-08-2018.neu-guong
  lễ hội làng phát ấn, cán bộ chen lấn bị quay
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-234-2026.d8.k1
  xem bóng đá trong giờ hành chính bị chụp ảnh
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  khoe chức vụ mạng
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-08-2018.neu-guong
  khoe quen sếp xin bỏ qua lỗi giao thông
  uống bia buổi trưa bị chụp hình tung lên face thì kỷ luật hay phạt tiền
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  lanh dao say ruou
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat
  kiem sat vien ket ban facebook voi bi cao
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong
  kiểm sát viên kết bạn với bị can
  lay xe co quan di le chua bi chup hinh dua len mang
  xe công đậu ở chùa bị dân chụp
qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 nd-172-2025.nguyen-tac
  Phó phòng ngoại tình bị vợ đăng clip đánh ghen, cơ quan xử ông ấy theo lỗi gì?
qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 nd-172-2025.nguyen-tac nd-174-2026.d95.k1.dd qdtw-08-2018.neu-guong
  anh rể em là kiểm lâm mà đăng ảnh ngồi mâm có con dúi, người ta chụp lại gửi lên tỉnh, giờ ảnh bị sao
qdtw-207-2026.nhom-dao-duc nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  livestream bán hàng trong giờ hành chính
qdtw-207-2026.nhom-dao-duc nd-147-2024.d36.k4 nd-234-2026.d8.k1 nd-172-2025.nguyen-tac blds-2015.d32
  Cả phòng nhậu mừng sếp lên chức, cậu lái xe livestream, giờ lên báo mạng rồi, ai bị nặng nhất?
qdtw-207-2026.nhom-dao-duc nd-147-2024.d36.kinh-doanh
  vo toi ban hang online trong gio lam viec o uy ban
qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac luat-80-2025.d36 nd-234-2026.d8.k1 qdtw-08-2018.neu-guong
  vợ đánh ghen đến tận phòng nội vụ rồi quay phim, chồng có bị kỷ luật vì làm xấu mặt cơ quan ko
qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac luat-80-2025.d36 qdtw-08-2018.neu-guong qd-1847-2018
  nhau buoi trua bi dan chup dang len mang thi giai trinh ra sao
qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac nd-282-2025.d39 blds-2015.d38 blds-2015.d32
  vo dang anh toi voi nguoi khac len mang, co quan goi len, chuyen rieng ma ky luat duoc sao
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  chửi trọng tài trên mxh mà mình là đv
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  cán bộ mê tín dâng sao giải hạn livestream
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qdtw-207-2026.nhom-1
  thầy cúng livestream lên đồng có cán bộ ngồi dự
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1 nd-330-2026.d11.k1.a qdtw-85-2022.dieu-tranh
  đảng viên coi bói online rồi share lá số
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qdtw-85-2022.dieu-tranh
  đảng viên đi xem bói online rồi viết cảm nhận
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  mặc đồ ngành đi nhậu
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 blds-2015.d32 luat-91-2025.d32
  xe cứu thương trạm y tế chở cán bộ đi ăn cưới bị dân chụp
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 qdtw-08-2018.neu-guong qd-1847-2018
  đi lễ hội giờ hành chánh
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 qdtw-101-2012.neu-guong luat-91-2025.d32 blds-2015.d32
  chơi game điện thoại trong hội nghị trực tuyến bị truyền hình quay trúng
qdtw-207-2026.nhom-dao-duc nd-330-2026.d14.k4.c luat-80-2025.d13 nd-330-2026.d15.k1.b luat-80-2025.d14.bi-mat
  Xin hỏi quy định nào cấm cán bộ dùng tên cơ quan để bảo lãnh hay quảng cáo cho sản phẩm của người thân
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  dang vien hau dong phat truc tiep
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  đv mê tín xem bói livestream
qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong
  Đang cãi nhau trên mạng mà xưng mình là đảng viên để dọa người ta thì có sai không?
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  ba que vao chui minh truoc, minh la dang vien chui lai tuc tiu thi co bi phe binh khong
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong
  Đồng chí phó bí thư tỉnh đoàn đăng thơ tình lãng mạn, có người phản ánh không phù hợp, quy định nào nói?
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-144-2024 qdtw-08-2018.neu-guong luat-80-2025.d13
  app hen ho cong chuc co vo
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  kiểm toán viên check in resort của đơn vị đang bị kiểm toán
  lễ hội chùa, cán bộ đi lễ giờ hành chính bị chụp
  quán nhậu của vợ tôi treo ảnh tôi mặc cảnh phục để khỏi bị kiểm tra
  thi tho cong an ruou che chen bi quay co phai giai trinh voi cap tren ko
  đe nẹt csgt bằng tên người nhà
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  tổ chức sinh nhật sếp linh đình quay tiktok
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong luat-80-2025.d13
  cong chuc tre khoe dong ho 500 trieu, bi hoi nguon tien
  thoi nong do con xung "anh la ai"
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  vợ bí thư xã livestream bán đất dự án thì ông bí thư có liên đới gì không hỉ
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  Nịnh sếp trên facebook công khai quá mức thì có quy định nào nhắc không cả nhà
  tâng bốc sếp trên mạng
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung luat-80-2025.d13
  đại úy công an đăng ảnh mặc quân phục uống bia
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-144-2024
  khoe xe mới
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  chủ tịch xã làm đám cưới cho con có được mời qua zalo nhóm cơ quan không
  cưới linh đình
  đám cưới con bí thư huyện 200 mâm bị đăng báo
  đám cưới con cán bộ làm 100 mâm bị đăng lên mạng
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong blds-2015.d32
  dang anh nhau nhet voi doanh nghiep
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong luat-80-2025.d13
  đảng viên đăng ảnh chơi golf giờ hành chính
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  khoe tiền khoe xe
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b
  giám đốc xổ số kiến thiết đăng ảnh ngồi sòng bài bên Campuchia
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-2
  ngủ gật lúc họp hđnd bị đưa lên mạng, đv này có bị kỷ luật không
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-144-2024 qdtw-101-2012.neu-guong
  khoe xe sang
  khoe xe sang công chức
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-207-2026
  vợ rủ đi xem bói, bị chụp hình đưa lên nhóm xã, tôi là chi uỷ viên thì có phải kiểm điểm không?
qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  cb xã đăng thiêp cưới mời cả huyện
qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  đảng viên đăng ảnh nhậu ngày lũ
qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  quan hệ bất chính bị bóc phốt thì cơ quan có quyền vào cuộc không khi vợ không kiện
qdtw-207-2026.nhom-dao-duc qdtw-207-2026 nd-330-2026.d11.k1.a
  đảng viên xem bói trên tiktok rồi tặng quà
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  lơp trưởng lớp trung cấp chính trị lập nhóm chia đáp án
  đăng ảnh chiến lợi phẩm săn thú rừng của ông phó công an xã
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 luat-80-2025.d14.bi-mat
  đánh bài ăn tiền trong phòng trực bị quay lên mạng
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b
  cán bộ xem bói
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  hầu đồng quay video đảng viên
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-08-2018.neu-guong
  anh trưởng thôn lên đồng bị quay, đảng ủy bắt làm kiểm điểm
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  mệ tui lên đồng ở điện Hòn Chén, tui là đảng viên quay phát trực tiếp có sao không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b qdtw-85-2022.dieu-tranh
  đảng viên coi bói rồi đăng hình lên khoe lá số, có bị coi là mê tín không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  đảng viên xem bói, livestream xem bói
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong luat-80-2025.d14.bi-mat
  cán bộ xin bỏ qua lỗi giao thông bị ghi âm
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-08-2018.neu-guong blds-2015.d32
  ảnh tôi đánh tá lả đám ma bị gửi ủy ban kiểm tra
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong
  ông hợp tác xã là đảng viên đi xem bói bị thầy đăng ảnh khoe, chi bộ nhắc thế nào
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2
  kí tên tập thể kiến nghị online có bị coi là bè phái không vậy
  vận động bầu cho anh ruột trên zalo
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  nói xấu đồng chí
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 luat-80-2025.d13
  mất đoàn kết nội bộ
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d42.k3
  bị lôi kéo vào hội nhóm cựu cán bộ bất mãn
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-85-2022.cap-uy
  Chi bộ có người lập nhóm kín zalo riêng rủ nhau bàn phiếu bầu trước đại hội, bí thư nên làm gì?
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 blds-2015.d32 luat-116-2025.d7.k2.c
  bi tung clip nong thi co bi ky luat dang khong
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 blhs-2015.d155.k2.d qdtw-08-2018.neu-guong
  Đồng chí tôi bị CSGT thổi nồng độ cồn, quay clip đòi gọi người quen, clip lan khắp nơi, chi bộ xử về tội gì?
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy qdtw-144-2024 qdtw-212-2026
  Bà vợ phó phòng em lên mạng tố chồng ngoại tình, chi bộ có quyền gọi ổng ra kiểm điểm vì bài đó không?
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 luat-116-2025.d13.k3.d
  hai đảng viên lấy nick phụ chửi nhau trong nhóm mua bán, chi bộ xử ông nào trước
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  tham gia đấu tranh phản bác trên mạng có được chửi lại bọn nó không
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-212-2026
  đv dự bị share bài xuyên tạc có bị xoá tên ko
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  xu ly dang vien chia se tin gia
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-212-2026
  đảng viên dự bị share tin bậy có bị xóa tên không
qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qdtw-212-2026 nd-330-2026.d9.k2.d
  ông anh nhắn trong nhóm họ là sắp đổi tiền, cả họ đi rút, anh ấy là đảng viên, có bị khai trừ không
qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  đảng viên share tin đồn sắp đổi tiền
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  19 điều đv không dc làm phần mạng xã hội
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-37-2021 qdtw-37-2021.d5 qdtw-37-2021.d4
  quy dinh 37 dang vien mang xa hoi
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-85-2022.dieu-tranh qdtw-85-2022 qdtw-207-2026.nhom-1
  nhung dieu dang vien khong duoc lam tren mang
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-212-2026
  đv dự bị hay cmt dạo bậy bạ có bị kéo dài dự bị hay xoá tên?
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  dv noi xau bi thu tren fb xu ly sao
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-3
  Mỗi lần viết gì tôi đều run, có cái danh sách ngắn gọn nào ghi đảng viên tuyệt đối tránh gì trên mạng không?
qdtw-207-2026.nhom-mang qdtw-212-2026 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  đv dự bị share sai thì có bị kéo dài không
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  bác tôi 70 tuổi, 45 năm tuổi đảng, hay chia sẻ tin linh tinh vì không biết, chi bộ đòi cảnh cáo có nặng quá không
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  mẹ tui đảng viên hay share tin tào lao trên fb, có sao hông
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 hdtg-99-2023.phan-loai
  bo toi la dang vien 50 nam tuoi dang gio hay chia se tin bay ba can noi the nao
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-85-2022.cap-uy
  bố chồng tôi đảng viên 50 tuổi đảng ngày nào cũng share tin vịt, con cháu khuyên không nghe, có bị khai trừ không
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026 qdtw-85-2022 qdtw-207-2026.nhom-1
  những điều đảng viên không được làm khi lên mạng
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  hỏi AI về nhân sự trung ương rồi đăng câu trả lời
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-85-2022.bo-cuc qdtw-207-2026 qdtw-85-2022
  dang vien khong duoc lam gi tren mang
qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong qdtw-212-2026 hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  đảng viên 75 tuổi share tin giả có miễn kỷ luật không
qdtw-207-2026.nhom-to-cao
  gửi đơn nặc danh
  muốn tố cáo trên mạng mà giấu tên thì người ta có nhận đơn không anh ơi
  nguoi to cao co dc giau ten
  nguoi to cao nac danh co duoc bao ve khong
  to cao nac danh
  to cao nac danh co duoc xem xet khong
  tố cáo nặc danh có đc xem xét ko
  tố cáo nặc danh qua email
  tố cáo nặc danh qua mạng có được giải quyết không
  đv viết đơn nặc danh
  đơn nặc danh có được xem xét không
qdtw-207-2026.nhom-to-cao blds-2015.d34 blhs-2015.d156
  bị tố nặc danh đúng lúc quy hoạch, có ảnh hưởng không
qdtw-207-2026.nhom-to-cao blhs-2015.d156 luat-116-2025.d13.k3.g blhs-2015.d156.k1.b nd-282-2025.xuyen-tac
  rải đơn nặc danh
qdtw-207-2026.nhom-to-cao blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  thư nặc danh qua gmail
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b
  sắp đại hội chi bộ thì có thư nặc danh tố tôi ngoại tình, thư không tên có ai xem xét không?
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  đơn nặc danh
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-328-2026.d13.k5
  tố cáo ẩn danh trên mạng
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-328-2026.d13.k5 luat-116-2025.d7.k1.c
  tạo mail ẩn danh tố giám đốc sở ăn chia thầu, bị lần ra thì bị xử hay được bảo vệ
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-328-2026.d13.k5 nd-174-2026.d95.k1.a
  tố cáo nặc dah zalo
qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.g
  tố cáo nặc danh trên facebook có được giải quyết không
qdtw-207-2026.nhom-to-cao luat-116-2025.d15.k1.d luat-116-2025.d7.k1.c blhs-2015.d156 luat-116-2025.d13.k3.g
  công ty sân sau của xếp, em thấy rõ trong hồ sơ, tố lên mạng hay tố chỗ nào cho an toàn?
qdtw-207-2026.nhom-to-cao luat-116-2025.d42.k3
  Chị cùng phòng rao cho vay nóng trên Zalo, em muốn tố mà sợ mất hoà khí, tố ẩn danh có ai nhận không chị?
qdtw-207-2026.nhom-to-cao luat-116-2025.d42.k3 nd-328-2026.d13.k2
  giấu tên tố giác
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k1.b nd-174-2026.d95.k1.a
  Ông cụ nhà tôi tám mươi rồi, đưa đơn tố cáo chủ tịch xã lên facebook, khuyên cụ thế nào cho đúng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156 luat-116-2025.d13.k3.g blhs-2015.d156.k1.b
  tố bằng giả
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156 luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a
  đơn nặc danh facebook
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g
  đơn nặc danh tung lên mạng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g blhs-2015.d156
  to cao truong cong an xa qua facebook duoc khong hay phai gui don
  viết đơn tố cáo rồi đăng mạng luôn cho chắc thì có còn được bảo vệ không?
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d156.k1.b
  đơn tố cáo đưa lên mạng được không
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c luat-116-2025.d13.k3.g blhs-2015.d156.k1.b blhs-2015.d156
  đơn tố cáo đăng công khai trước khi gửi cơ quan
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 blhs-2015.d156.k1.b
  tố cáo tham nhũng bằng cách quăng hết lên mạng thay vì gửi đơn thì người tố bị gì
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.g
  thư nặc danh trên mạng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d11.k2.a
  đơn nặc danh lên mạng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  báo cáo sai phạm của đồng nghiệp trên mạng có bị coi là đấu tố nội bộ không
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-207-2026.nhom-2 luat-116-2025.d13.k3.g
  gửi đơn vượt cấp rồi đăng lên mạng cho chắc
qdtw-207-2026.nhom-to-cao nd-147-2024.d36.k1
  gửi mail nặc danh tố cáo bị dò ra IP thì có được bảo vệ không
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  tôi phát hiện sếp khai gian bằng cấp, đăng lên mạng hay gửi ủy ban kiểm tra
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1
  đảng viên muốn phản ánh sai phạm của cấp trên thì gửi đâu, có được đăng mạng trước không
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.c qdtw-207-2026.nhom-mang
  viết đơn tố cáo gửi nhiều nơi rồi đăng lên Facebook cho nhanh, đảng viên làm thế được không?
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 luat-91-2025.d16
  có ông hưu trí trong chi bộ tôi gửi đơn thư tập thể lên mạng kèm chữ ký của mấy chục đảng viên
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 blhs-2015.d361
  toi phat hien can bo cap tren cung cap tai lieu cho bao thi to cao o dau de duoc bao ve
qdtw-207-2026.nhom-to-cao qdtw-85-2022.cap-uy luat-116-2025.d13.k3.g blhs-2015.d156.k1.b nd-328-2026.d13.k5
  toi bi mot nick ao to cham chay chuc, dang ky luat thi dang uy co phai xac minh khong
qdtw-207-2026.nhom-to-cao qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-21-2026
  ủy ban kiểm tra huyện ủy xem xét đảng viên phát tán đơn thư nặc danh trên mạng
qdtw-207-2026.nhom-to-cao qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh luat-116-2025.d13.k3.g blhs-2015.d156.k1.b
  nick ảo tố cáo
qdtw-207-2026.nhom-to-cao qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.c qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1
  Tố cáo sếp ăn chặn tiền rừng, tôi gửi đơn rồi đăng luôn lên phây cho chắc, giờ chi bộ bảo tôi sai là sao?
qdtw-208-2026
  bao nhiêu đảng viên thì lập chi bộ
  ra khỏi đảng có được tự nguyện không
  thẻ đảng bị mất
  xóa tên đảng viên
  đang chờ chuyển đảng chính thức mà bị tố trên mạng, có bị kéo dài không ạ
qdtw-208-2026 qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1
  đảng viên dự bị lỡ đăng bài bậy có được chính thức không
qdtw-208-2026 qdtw-85-2022.doi-tuong
  chưa phải đảng viên, mới học lớp cảm tình, đăng linh tinh thì có bị gạch tên không
qdtw-21-2026
  Ủy ban kiểm tra gọi điện bảo lên làm việc, tôi có quyền xem đơn tố cáo mình không?
qdtw-21-2026 qdtw-212-2026
  Hai vợ chồng cùng chi bộ, hôm xét kỷ luật ông ấy thì tôi có được ngồi biểu quyết không?
  khiếu nại kỷ luật đảng
  khiếu nại kỷ luật đảng gửi ai
  mình không phục cảnh cáo vì bài đăng, gửi khiếu nại kỷ luật đảng lên đâu
  toi bi khai tru dang oan may ngay thi het han khieu nai
  từ khi bỏ cấp huyện thì ubkt nào xử đảng viên ở xã
qdtw-21-2026 qdtw-212-2026 hdubkt-02-2021.noi-dung
  Chi bộ kiểm điểm em vì một bình luận từ năm 2017, em thấy oan thì kêu lên đâu?
qdtw-21-2026 qdtw-212-2026 qdtw-208-2026
  khieu nai ky luat dang qua may cap la het
qdtw-21-2026 qdtw-212-2026 qdtw-85-2022.cap-uy
  đồng chí ấy đăng bài khen tiền của đa cấp, ủy ban kiểm tra cấp nào làm?
qdtw-212-2026
  bị đo nồng độ cồn mà giấu ko khai đảng viên, sau lòi ra thì sao
  cách chức đảng
  cảnh cáo đảng
  cấp ủy nhắc nhở bằng miệng có được tính là kỷ luật không
  hinh thuc ky luat dang vien du bi
  khai trừ
  kn kỷ luật đảng trong bao nhiêu ngày
  thoi hieu ky luat dang vien dang bai sai tren facebook
  thời hiệu kỷ luật đảng
  thời hiệu kỷ luật đảng viên
  thời hiệu kỷ luật đảng viên phát ngôn mạng
  thời hiệu kỷ luật đảng viên vi phạm phát ngôn
  thời hiệu kỷ luật đảng viên vì bài đăng cũ từ 2016
  thời hiệu kỷ luật đảng viên về phát ngôn trên mạng
  thời hiệu kỷ luật đảng đối với phát ngôn trên mạng
  xử lý đảng viên vay nặng lãi qua app
  đảng viên hưu khiển trách
  đảng viên ngoại tình có bị khai trừ
qdtw-212-2026 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 nd-174-2026.d95.k1.dd
  kl đảng viên đăng ảnh súng đạn
qdtw-212-2026 luat-80-2025.d36 nd-234-2026.d5.k3
  Bài đăng từ năm 2015 hồi chưa vào Đảng nay bị người ta đào lại thì có xem xét kỷ luật không?
qdtw-212-2026 nd-172-2025 luat-80-2025.d36
  kỷ luật hai lần cùng một lỗi, bên đảng cảnh cáo bên chính quyền khiển trách vậy có đúng nguyên tắc
qdtw-212-2026 nd-172-2025 nd-234-2026
  tự giác nhận lỗi
qdtw-212-2026 nd-172-2025 nd-234-2026 luat-80-2025.d36
  bị kỷ luật cả bên đảng lẫn chính quyền vì cùng một bài đăng thì có oan không
  bị kỷ luật đảng rồi có bị kỷ luật chính quyền nữa không
qdtw-212-2026 nd-172-2025.nguyen-tac
  xác định mức độ vi phạm rất nghiêm trọng của đảng viên
qdtw-212-2026 nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  tình tiết tăng nặng kỷ luật đảng cố tình không gỡ bài
qdtw-212-2026 nd-328-2026.d3.k3 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung nd-328-2026.d9
  ông nội đảng viên 50 tuổi đảng bị lừa share clip ghép, chi bộ có xét châm chước tuổi già không
qdtw-212-2026 nd-330-2026.d11.k1 qdtw-207-2026.nhom-mang nd-330-2026.d10.k1 qdtw-207-2026.nhom-1
  Đảng viên làm thầy thuốc gia truyền, đăng "chữa dứt điểm xương khớp" trên phây thì bị chi bộ xử gì?
qdtw-212-2026 qdtw-207-2026.nhom-1
  đánh bạc online bị bắt quả tang thì khai trừ chắc không
qdtw-212-2026 qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd
  choi tai xiu online bi cong an goi, co bi khai tru dang ko
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  mức kỷ luật nói sai sự thật trong đại hội
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang
  khai trừ vì đăng bài
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a
  khai trừ vì phát tán tài liệu chống Đảng
qdtw-212-2026 qdtw-207-2026.nhom-2
  khai ll giấu ông chú ở mỹ có bị khai trừ k
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  đảng viên bình luận chửi nhau với người lạ trên tiktok thì bị kỷ luật mức nào
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  quan hệ ngoài luồng kỷ luật đv
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-208-2026
  em gái là đảng viên dự bị bị xóa tên vì tiktok nhảy, oan quá
qdtw-212-2026 qdtw-207-2026.nhom-mang
  Phó bí thư hỏi gọn: đv bị ca phạt 7,5tr vì tin giả thì kl đảng mức nào?
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung
  khai trừ đảng vì viết bài trên mạng
  kỉ luật đảng vien bình luận xuyên tạt
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong
  đv dự bị đăng bài tào lao thì có bị xóa tên ko
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  khai tru vi facebook
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  bố tôi là đảng viên 50 năm tuổi đảng chia sẻ video bịa về đồng chí cấp cao vì tưởng thật, có bị khai trừ không
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-207-2026.nhom-3
  đv dự bị lỡ chia sẻ clip xuyên tạc, còn được chuyển chính thức ko
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong
  đv dự bị vi phạm trên mxh có bị xóa tên không
qdtw-212-2026 qdtw-21-2026
  bị khiển trách đảng bao lâu hết
  căn cứ đình chỉ sinh hoạt đảng
  khai trừ đảng
  đảng viên bị oan kêu ở đâu
qdtw-212-2026 qdtw-21-2026 qdtw-208-2026
  cho tôi hỏi khi nào thì bị đình chỉ sinh hoạt đảng vì bài viết trên mạng
  đình chỉ sinh hoạt
qdtw-212-2026 qdtw-21-2026 qdtw-85-2022.cap-uy
  ai có quyền kỷ luật đảng viên đăng bậy
qdtw-212-2026 qdtw-69-2022 qdtw-69-2022.d28.k1
  quy định 69 kỷ luật đảng viên
qdtw-212-2026 qdtw-85-2022.cap-uy
  tổ chức đảng nào xét kỷ luật khi đảng viên đi làm ăn xa mà đăng bậy
qdtw-212-2026 qdtw-85-2022.cap-uy qdtw-207-2026.nhom-2 hdubkt-02-2021.noi-dung
  Kính hỏi: đồng chí cấp ủy viên xóa toàn bộ bài viết trước khi tổ kiểm tra đến thì xử lý ra sao
qdtw-212-2026 qdtw-85-2022.doi-tuong
  nghỉ hưu rồi còn bị kỷ luật đảng không
qdtw-37-2021 qdtw-207-2026
  quy định 37 khác quy định 19 chỗ nào
qdtw-37-2021 qdtw-207-2026 qdtw-207-2026.nhom-mang qdtw-37-2021.d1 qdtw-37-2021.d4
  37 qđ/tw có cấm fb ko
qdtw-69-2022 qdtw-212-2026
  qđ 69
qdtw-69-2022 qdtw-212-2026 qdtw-69-2022.d28.k1
  quy định 69
qdtw-85-2022 qdtw-207-2026 qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy
  chi bo sinh hoat chuyen de dung mang xa hoi goi y noi dung
qdtw-85-2022 qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  trang tin cá nhân
qdtw-85-2022 qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc
  đảng viên viết blog riêng
qdtw-85-2022 qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc qdtw-85-2022.dieu-tranh
  dang vien choi facebook quy dinh nao
qdtw-85-2022.bo-cuc qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy
  tự phê bình về việc dùng mạng xã hội cuối năm
qdtw-85-2022.cap-uy
  cấp phó của tôi đăng bậy trên fb cá nhân, tôi là trưởng phòng có bị liên đới không
  kiểm điểm cuối năm có mục mạng xã hội ko
  mỗi năm chi bộ phải kiểm tra tài khoản mạng không
  ng đứng đầu bị liên đới khi cấp dưới phát ngôn bậy
  thủ trưởng biết nhân viên đăng bậy mà lờ đi thì có bị liên đới không
qdtw-85-2022.cap-uy blds-2015.d34 luat-116-2025.d7.k1.c qdtw-85-2022.tich-cuc
  bí thư bị bịa chuyện bồ nhí, cấp ủy có được ra thông báo trên mạng để bảo vệ không
qdtw-85-2022.cap-uy blds-2015.d38
  sếp kết bạn facebook coi trang cá nhân nhân viên
qdtw-85-2022.cap-uy cvtu-729-2023.noi-dung
  mttq xã giám sát cbcc, đv dùng mxh kiểu j
qdtw-85-2022.cap-uy hdubkt-02-2021.noi-dung
  xét lý lịch facebook
qdtw-85-2022.cap-uy luat-116-2025.d13.k3.d blds-2015.d34 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a
  trưởng ban quản trị là đảng viên, chửi cư dân trên group thì gửi phản ánh về đâu
qdtw-85-2022.cap-uy luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc
  Hội người cao tuổi đọc thơ châm biếm cán bộ xã ở lễ hội, có người quay tung lên mạng, bí thư nên bỏ qua hay mời lên?
qdtw-85-2022.cap-uy luat-116-2025.d42.k2 nd-147-2024.d36.k4
  nguoi dung dau chiu trach nhiem gi khi nhan vien dang bay
qdtw-85-2022.cap-uy luat-116-2025.d42.k3 nd-330-2026.d77
  ông hàng xóm là đảng viên suốt ngày chửi cán bộ trên phây, tôi báo chi bộ hay báo ca
qdtw-85-2022.cap-uy luat-116-2025.d42.k3 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  bí thư xóm chửi tục trên facebook cá nhân thì dân báo lên đâu
qdtw-85-2022.cap-uy nd-234-2026.d8.k1 luat-129-2025.d10
  Tôi làm hiệu trưởng, ba đứa giáo viên trẻ cãi nhau trên mạng cả tuần, tôi nhắc miệng rồi, đã đủ trách nhiệm chưa?
qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  đồng chí bí thư mà cứ đăng ảnh ăn thịt thú rừng thì nói ai nghe, cấp nào nhắc được ông ấy?
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1
  đảng viên sinh hoạt nơi cư trú nói năng lung tung ai nhắc
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai
  chi bo phat hien dang vien phat ngon lech thi lam buoc gi truoc
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  đồng chí cùng chi bộ rủ rê mọi người mua tiền ảo trong nhóm zalo, chi ủy phải làm sao
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  bố em về hưu hay share mấy cái youtube nói xấu đảng, chi bộ thôn đã nhắc hai lần rồi thì bước tiếp là gì
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong qdtw-212-2026
  bác hàng xóm nghỉ hưu viết bài cãi nghị quyết hoài, chi bộ nào xử lý bác
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung
  Chi bộ tui có ông comment tục tĩu dưới clip bóng đá, có cần đưa ra họp không?
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  đồng chí trong chi bộ hay đăng ảnh nhậu nhẹt giờ hành chính, góp ý kiểu chi cho đúng
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-212-2026 nd-174-2026.d95.k1.a
  tôi là bí thư chi bộ thôn, có đảng viên cứ vào nhóm zalo thôn chửi chủ tịch xã, xử lý thế nào
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-212-2026 hdubkt-02-2021.noi-dung
  mẹ chồng tôi là đảng viên 40 năm tuổi đảng mà suốt ngày chia sẻ clip nói xấu lãnh đạo thì chi bộ xử thế nào
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3 qdtw-212-2026 qdtw-21-2026
  kt dấu hiệu vi phạm đv đăng bài sai lệch lịch sử
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong qdtw-212-2026 qdtw-85-2022.dieu-tranh
  Má tui là đảng viên hưu, bả chia sẻ tin bậy thì chi bộ nào xử
qdtw-85-2022.cap-uy qdtw-212-2026
  Ai có quyền kỷ luật đảng viên ở chi bộ tổ dân phố khi vi phạm trên mạng?
qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-dao-duc
  đảng viên đi làm xa chỉ ở nhóm zalo đồng hương Bình Dương, lỡ chửi xã nhà, chi bộ nào xử?
qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc
  kiểm điểm mạng xh cuối năm
  trách nhiệm của bí thư cấp ủy khi đảng viên vi phạm trên không gian mạng
qdtw-85-2022.cap-uy qdtw-85-2022.chinh-danh blds-2015.d38
  chi ủy đc quyền yêu cầu đảng viên in ra trang cá nhân để nộp ko
qdtw-85-2022.cap-uy qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong
  thẩm tra lý lịch xem facebook
qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong
  Đảng viên hưu gửi video xấu vô nhóm hưu trí tỉnh, chi bộ phải xử sao
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong
  Ông nguyên bí thư hay lên YouTube bình phẩm thời sự, giờ muốn góp ý thì chi bộ nơi cư trú hay cấp quản lý hồ sơ làm?
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong nd-147-2024.d36.k1 qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc
  bi thu chi bo co quyen cam dang vien dung facebook khong
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh
  cuối năm kiểm điểm đảng viên có phải nói chuyện facebook không
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh qdtw-212-2026 hdubkt-02-2021.noi-dung
  ông già tui 80 tuổi, 50 năm tuổi đảng, hay bình luận gắt trên youtube, chi bộ nhắc rồi giờ làm sao
qdtw-85-2022.cap-uy qdtw-85-2022.tich-cuc nd-328-2026.d18 cvtu-729-2023.noi-dung
  ban chỉ đạo 35 xã làm gì khi thấy bài xấu
qdtw-85-2022.chinh-danh
  Kiểm điểm cuối năm có phải tự khai các tài khoản mạng xã hội mình đang dùng không?
  khai báo nick facebook trong kê khai đảng viên
qdtw-85-2022.chinh-danh nd-147-2024.d23.k3
  có phải kê khai tài khoản facebook cho cơ quan không
  khai bao tk mxh
qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 luat-116-2025.d16 nd-147-2024.d36.kinh-doanh
  bố là chi cục trưởng, lập kênh youtube đứng tên con để nhận tiền quảng cáo có lách được không
qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-147-2024.d36.ten-tai-khoan qd-423-2026.danh-tinh
  mở kênh yutube cần xin phép cơ quan không
qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 qd-423-2026.danh-tinh luat-116-2025.d7.k2.i
  cấp trên giao em lập nhiều nick đi bình luận, không muốn làm thì từ chối sao
qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 qd-423-2026.danh-tinh nd-234-2026.d8.k1
  lập nick clone vào nhóm nói chuyện lương bị phát hiện có bị kỷ luật ko vậy
qdtw-85-2022.chinh-danh nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  đv dự bị đăng ký kênh tiktok kiếm tiền
qdtw-85-2022.chinh-danh nd-147-2024.d36.kinh-doanh qdtw-85-2022.doi-tuong
  kênh youtube có bật kiếm tiền thì đảng viên hưu trí có phải khai báo với tổ chức
qdtw-85-2022.chinh-danh nd-244-2026.d3.k7 nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  fb cá nhân để chức danh "phó bí thư" được không
qdtw-85-2022.chinh-danh nd-330-2026.d12.k1.a qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc
  Cấp ủy viên làm admin hội nhóm review đồ ăn 200 nghìn thành viên, có cần báo cáo chi bộ?
qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a nd-330-2026.d12.k1.a qdtw-85-2022.dieu-tranh qd-423-2026.danh-tinh
  trường đảng confession
qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a qd-423-2026.danh-tinh
  sep bao em lap nick ao vao khen sep, em ko lam co bi dì không
qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a qd-423-2026.danh-tinh nd-147-2024.d23.k3 luat-116-2025.d7.k2.e
  em ở huyện đoàn, sếp kêu lập vài chục nick để vô bênh vực chính quyền, làm vậy có hợp pháp ko
qdtw-85-2022.chinh-danh nd-330-2026.d14.k5.e qd-423-2026.danh-tinh luat-116-2025.d42.k2 nd-147-2024.d23.k3
  bi thu chi bo dung nick con gai de binh luan khen minh
qdtw-85-2022.chinh-danh nd-330-2026.d15.k1.b nd-244-2026.d3.k7 nd-244-2026.d5.k2 qd-423-2026.quy-tac-chung
  công an xã làm tiktok
qdtw-85-2022.chinh-danh nd-356-2025.d3
  phòng tổ chức bắt kê khai tài khoản mạng xã hội
qdtw-85-2022.chinh-danh nd-356-2025.d3 blds-2015.d38.k2 qdtw-85-2022.cap-uy
  sao tự nhiên cơ quan bắt nộp link facebook cá nhân, tôi không nộp được không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  Lãnh đạo có được dùng nick giả để vào đọc nhóm kín của dân không, hay phải công khai danh tính?
  bút danh đảng viên
  dùng tên giả trên fb có vi phạm quy định đảng viên không
  ảnh đại diện hình hoạt hình của công an xã
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3
  lập nick phụ để đọc tin cho thoải mái có phải khai ko
  nick ảo cbcc
  sếp nhờ tui lấy nick phụ vô khen sếp dưới bài báo, không làm thì sợ
  đảng viên nick ảo
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-147-2024.d36.k1 luat-116-2025.d42.k2
  Nick phụ không để tên thật thì tổ chức có biết mà xử lý không anh chị ơi
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon
  lập nick phụ để nói chuyện cho thoải mái, không ai biết mình là công chức, có vi phạm gì không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  em dùng nick tên con để vào chửi nhau trong hội mẹ bỉm, cơ quan phát hiện thì có khai báo thêm gì
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.tich-cuc
  Cháu làm đoàn xã, phải viết bài phản bác luận điệu sai trái mà cháu sợ bị chửi, có được dùng tên khác không ạ?
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d36.k4 nd-147-2024.d23.k3 nd-328-2026.d3.k3
  dùng nick phụ bình luận mà vẫn bị tìm ra, bảo là của mình được không nhận không?
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-244-2026.d3.k7 nd-330-2026.d14.k3.a
  lập nick phụ để đi comment dạo bênh vực cơ quan
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d23.k3
  nick ảo khen sếp
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d23.k3 qdtw-85-2022.tich-cuc
  anh em 35 cấp xã muốn lập nick ẩn danh để bảo vệ tư tưởng, có trái quy định không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d36.ten-tai-khoan
  nickname "Đảng viên lầy lội" có sao ko
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d15.k1.b nd-244-2026.d3.k7
  chức danh trong phần giới thiệu facebook nên để hay bỏ
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.doi-tuong
  Em mới vào biên chế, có bắt buộc khai báo tài khoản mạng xã hội với cơ quan không ạ?
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.tich-cuc
  cán bộ tuyên giáo xài tài khoản clone đi đấu tranh, hợp pháp không
qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 nd-147-2024.d23.k3 qdtw-85-2022.tich-cuc
  chính trị viên lập kênh youtube kể chuyện lính
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy
  Cơ quan bắt khai hết nick fb zalo tiktok, tui không khai nick phụ được hông
  bat ke khai tai khoan facebook zalo tiktok
  bí thư chi bộ bắt khai hết tên facebook zalo của từng đồng chí, tôi không khai có sao không
  co quan co quyen bat toi nop link facebook, tiktok de quan ly khong
  cán bộ xã có phải khai báo tài khoản mạng xã hội với cơ quan không
  kiểm điểm cuối năm có phải khai chuyện mxh k
  kê khai tk mxh
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy blds-2015.d38
  cơ quan bắt khai tên tài khoản mạng xã hội có đúng luật k
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy nd-147-2024.d23.k3
  cong chuc co phai khai bao tai khoan mang xa hoi cho co quan khong
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc qdtw-21-2026
  Chi bộ tôi có đồng chí lập nick tên khác vào chửi bí thư, bây giờ xác minh bằng cách nào cho đúng?
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc qdtw-85-2022
  Cấp ủy yêu cầu đảng viên kê khai tài khoản mạng xã hội, không khai thì sao?
qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a
  nick ảo của đảng viên nói xấu tập thể, lộ ra thì xử thế nào
qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh qd-423-2026.danh-tinh qdtw-207-2026.nhom-1
  lập nick phụ trên mxh để cãi nhau chính trị
qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.h qdtw-207-2026.nhom-mang
  đảng viên lập kênh youtube bình luận thời sự
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.cap-uy
  dv 213 có phải báo cáo nick fb ko
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.cap-uy qd-423-2026.danh-tinh
  cơ quan bắt khai hết các tài khoản fb, tiktok đang dùng, cả nick phụ, mình giấu một cái thì sao
qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a
  dùng nick ảo để đấu tranh phản bác có được ko
qdtw-85-2022.dieu-tranh
  em vừa được kết nạp, chụp hình thẻ đảng khoe story được không ạ
  vô nhóm kín đồng hương hải ngọai
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai
  Tôi hay nghe BBC tiếng Việt lúc lái xe, đảng viên nghe thôi có bị gì?
  nghe potcast phản động trong giờ làm
  nghe đài nước ngoài
  vào VPN xem tin nước ngoài để đối chiếu, thầy dạy trường chính trị như tôi có được phép không nhỉ?
  xem kênh nước ngoài nói xấu đảng
  xem youtube đài RFA
  đảng viên được theo dõi trang của người ở hải ngoại không
  đọc báo RFA có bị cấm không
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  follow mấy trang việt tân mà không biết
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai nd-328-2026.d3.k3
  theo dõi trang phản động để biết mà tránh
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qd-423-2026.kiem-chung
  nghe dai nuoc ngoai o co quan
  nghe đài RFA
  xem bbc việt
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1
  dang vien bam theo doi kenh youtube nuoc ngoai co sao khong
  nghe đài địch
  tui chỉ coi chứ không bình luận mấy kênh hải ngoại, đảng viên có được coi không vậy
  đv xài vpn đọc báo nước ngoài bị phát hiện thì xử theo cái gì
  đọc báo lậu VPN
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  dvien doc rfa
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a
  vợ em lỡ thả tim bài của việt tân, e là sĩ quan thì có phải báo cáo đv ko
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  like nhầm bài phản động
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  chong toi lo tham gia nhom kin tren facebook ma khong he viet gi, gio roi nhom co con kip?
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 luat-116-2025.d7.k1.a
  tha tim bai cua viet tan
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-147-2024.d36.k4 hdtg-99-2023.phan-loai
  Tò mò xem mấy kênh youtube phản động thôi, không like không share, có làm sao ko
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-207-2026.nhom-1
  cán bộ bấm thả tim một bài phản động do lỡ tay rồi bỏ ra ngay có bị kỷ luật ko
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1
  Em lỡ bấm like một bài của trang ở nước ngoài chửi chế độ, giờ bỏ like thì có ai biết không?
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai
  đảng viên xem bbc tiếng việt bằng vpn có sai không hay chỉ share mới sai
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 luat-80-2025.d36 luat-116-2025.d42.k3
  coi lén livestream chửi chính quyền trong giờ làm
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 nd-147-2024.d36.k4 nd-174-2026.d95.k1.g
  chia se bai cua dang vien bi khai tru co bi sao ko
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 nd-328-2026.d3.k3 qdtw-85-2022.cap-uy
  lo tay bam tim bai cua to chuc bi cam thi go ra la xong hay phai bao chi bo
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai
  chú ruột ở cali hay tag tui vô mấy bài tào lao, tui đảng viên thì gỡ tag hay chặn luôn?
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 nd-174-2026.d115
  em mới kết nạp dự bị, trước đây 5 năm có share bài linh tinh, giờ xóa có kịp không
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc
  tôi làm ban tuyên giáo, vào theo dõi mấy trang chống phá để nắm tình hình, nick thật, có bị hiểu nhầm không
qdtw-85-2022.dieu-tranh luat-116-2025.d14.k4 nd-147-2024.d36.k4 qdtw-207-2026.nhom-1 luat-129-2025.d10
  dì ở Mỹ về ăn tết đăng ảnh chung có người mặc áo cờ vàng, tui là hiệu phó bị gắn thẻ vô, có bị gì không
qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  đại biểu chụp slide ở hội nghị có ghi 'lưu hành nội bộ' đăng lên story
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qd-423-2026.quy-tac-chung qd-423-2026.bao-tin
  thoát nhóm chat xấu
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a
  bấm theo dõi nhầm trang việt tân
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g nd-147-2024.d36.k4 luat-116-2025.d42.k3
  ông anh tui Việt kiều hay share kênh chống phá, tag tui hoài, tui là công an viên có sao hông?
qdtw-85-2022.dieu-tranh luat-129-2025.d10 luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc nd-330-2026.d12.k1.a
  anh rể tôi ở Mỹ hay đăng bài chửi nhà nước rồi tag tôi vào, tôi là hiệu phó thì phải làm răng
qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qd-423-2026.kiem-chung
  anh em trong cơ quan đoán ai làm chủ tịch mới trên zalo bị nhắc nhở, nói chuyện nhân sự là cấm à
qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc
  moi doan ai lam truong phong dat tien an com
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3
  Em là đoàn viên đang xét cảm tình Đảng mà có mấy bài đăng hồi cấp ba hơi trẻ trâu, có nên xóa không?
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-328-2026.d3.k3
  luu tai lieu chong nha nuoc trong may tinh, chi de doc
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  bai tho "dat nuoc minh ngo qua phai khong anh" chia se lai co sao k
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-174-2026.d115 nd-330-2026.d81
  bai dang cu truoc khi vao dang
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-328-2026.d3.k3
  tang tru tai lieu chong pha
  trong điện thoại còn lưu mấy video chống phá để xem cho biết, bị kiểm tra thì có tội không
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.d luat-116-2025.d14.k4
  báo mạng rút bài viết của tôi về xây dựng Đảng không nói lý do, tôi đăng lại trên trang mình được chứ?
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  đồn đoán nhân sự
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a qdtw-207-2026.nhom-4
  doan bi thu moi
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.d
  đọc sách cấm
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.d qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  đảng viên đọc sách nước ngoài bị cấm rồi review
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.d qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1
  tải sách cấm về đọc để viết bài phản bác thì cần ai cho phép
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  chỉ xem thôi không tương tác mấy kênh hải ngoại thì có sao
  xem kênh phản động không bình luận
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 hdtg-99-2023.phan-loai
  xem youtube của mấy ông hải ngoại có sao không, xem thôi chứ không share
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1
  follow trang xấu
  đọc với lưu lại bài của đài BBC tiếng Việt trong máy cơ quan có sao không
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d7.k1.a
  xem RFA có bị gì ko
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  theo dõi kênh youtube của việt tân có tội không hay chỉ coi thôi thì được
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-330-2026.d81 nd-174-2026.d115
  bài cũ từ hồi sinh viên năm 2012 bị đào lại, giờ em là đảng viên dự bị thì có sao hông
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.a qdtw-207-2026.nhom-mang
  đoán tứ trụ
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung qdtw-207-2026.nhom-4 hdtg-99-2023.phan-loai nd-174-2026.d95.k1.a
  hội viên hội cựu chiến binh gửi vào nhóm bài "tin nội bộ trung ương" không rõ nguồn
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.g nd-147-2024.d36.k4
  đv chia sẻ link báo BBC có bị sao ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d42.k3 nd-328-2026.d13.k3 luat-116-2025.d7.k1.a
  o trong nhom kin phan dong ma khong noi gi co bi gi khong
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc
  trong nhóm cựu học sinh có thằng bạn toàn đăng bài Việt Tân, tôi là thiếu tá có phải out nhóm không
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-116-2025.d14.k4
  đám cưới cháu bên Cali có treo cờ ba sọc, tôi lỡ đăng hình dự cưới, tôi là đảng viên
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-116-2025.d7.k1.d
  bình luận sáp nhập xã
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  sap nhap xa mat viec, toi viet tam tu dai tren fb
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-330-2026.d11.k1
  đảng viên có được tham gia nhóm thiền "năng lượng gốc" trên mạng rồi rủ người khác
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdtg-99-2023.phan-loai
  đảng viên vào nhóm của bọn phản động chỉ để đọc thôi thì có sao ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a
  lỡ follow kênh việt tân
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k1.a
  theo dõi kênh youtube việt tân
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-3
  đảng viên có được chia sẻ bài của người đã bị khai trừ không
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-212-2026 luat-80-2025.d14.phat-ngon hdubkt-02-2021.noi-dung
  cấp dưới bấm like trang của tổ chức phản động nước ngoài có bị kỷ luật không
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 hdtg-99-2023.phan-loai nd-147-2024.d36.k4
  theo doi trang phan dong
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a
  vao xem kenh phan dong de biet co bi lam sao ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-85-2022.tich-cuc hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  ông anh vợ bên Cali cứ gửi clip nói xấu chế độ vô zalo gia đình, tui là phó bí thư, tui có phải rời nhóm không
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  khoe quyết định kết nạp đảng trên fb
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blds-2015.d32
  hình ảnh họp chi bộ đăng zalo
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  đoán nhân sự trên mạng
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang
  doan nhan su dai hoi tren facebook
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  dang nghi quyet chi bo len trang ca nhan
  nghị quyết chi bộ đăng nhóm zalo
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  đăng thông báo họp tổ đảng lên zalo có ghi nội dung kiểm điểm đồng chí A
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1
  gui anh the dang vien len mang khoe ket nap
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 hdubkt-03.noi-dung
  chup quyet dinh ket nap dang khoe facebook
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 nd-356-2025.d3
  thẻ đảng đăng lên facebook
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 qd-423-2026.thong-tin-nguoi-khac
  đang ảnh thẻ đảg viên lên fb
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-85-2022.tich-cuc
  chụp thẻ đảng đăng mạng kỷ niệm 30 năm tuổi đảng có phạm gì không các bác
  mới kết nạp, em chụp quyết định với thẻ đăng story được hông ạ
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai qdtw-85-2022.tich-cuc luat-116-2025.d7.k1.a
  tin xấu độc trước đại hội
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  cụ già đảng viên 60 năm tuổi đảng lỡ share clip xuyên tạc, chi bộ đòi kiểm điểm
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  đv dự bị lỡ share bài xấu
  đv like bài phản động lỡ tay có bị kỷ luật ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  dang vien gia share bai cua viet tan ma khong biet do la to chuc gi thi co bi khai tru khong
  đv dự bị share bài của trang phản động do không biết có bị xóa tên ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-207-2026.nhom-4
  chuyển tiếp bài phân tích nhân sự cấp cao
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  mình là đảng viên người Mông, họ hàng bên Mỹ gửi video bảo chia sẻ, không chia thì họ giận, làm sao
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong nd-328-2026.d3.k3
  sang Đài Loan làm công nhân, vẫn đảng viên, share bài hội nhóm bên đó
qdtw-85-2022.dieu-tranh qdtw-37-2021.d3 qdtw-37-2021.d4 qdtw-37-2021.d1 qdtw-207-2026.nhom-3
  đảng viên nghe đài rfa hồi trước có vi phạm không
qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong qdtw-85-2022.cap-uy nd-147-2024.d36.k4 qdtw-207-2026.nhom-1
  status cũ hồi sinh viên nay vào Đảng
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai
  co ban facebook la nguoi viet ben my hay chui cong san, co can huy ket ban khong
  theo doi trang phan dong chi de biet dich noi gi, minh lam tuyen giao, co can ai cho phep
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc luat-116-2025.d42.k3 luat-116-2025.d7.k1.a
  t bị đồng nghiệp add vào nhóm chống phá, t k nói gì chỉ im đọc có sao k
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung
  đảng viên có được theo giỏi trang Việt Tân ko, chỉ đọc thôi
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy hdtg-99-2023.phan-loai
  Tôi theo dõi trang phản động chỉ để biết họ nói gì mà cãi lại, chi bộ bảo phải bỏ, thế có lý không?
qdtw-85-2022.doi-tuong qdtw-08-2018.neu-guong
  con gái du học đăng bài bênh biểu tình bên đó, bố mẹ đảng viên ở nhà có phải giải trình?
qdtw-85-2022.doi-tuong qdtw-207-2026
  cán bộ hưu trí có còn phải theo điều cấm đảng viên ko
qdtw-85-2022.doi-tuong qdtw-207-2026 qdtw-208-2026
  đảng viên dự bị
qdtw-85-2022.doi-tuong qdtw-207-2026 qdtw-85-2022 qdtw-207-2026.nhom-mang
  Xin hỏi: cán bộ hưu trí sinh hoạt chi bộ thôn có còn phải theo mấy điều đảng viên không được làm trên mạng không?
qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  dang vien 80 tuoi mien sinh hoat co con bi cam viet bai khong
qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-212-2026 qdtw-207-2026.nhom-mang
  ba em nghỉ hưu rồi mà hay viết bài phê phán trên mạng, chi bộ phường đòi kỷ luật, hưu rồi cũng bị sao?
qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  dang vien duoc mien sinh hoat dang tin sai co bi ky luat khong
qdtw-85-2022.doi-tuong qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.a
  đảng viên nghỉ hưu rồi nói xấu lãnh đạo cũ trên mạng thì còn bị kỷ luật không
qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc
  đảng viên có được viết blog không
qdtw-85-2022.tich-cuc
  Không chia sẻ bài tuyên truyền của cơ quan thì có bị trừ thi đua không?
  Sếp bắt cả khoa phải share bài của bệnh viện, tôi không share thì sao?
  avatar khung chào mừng đại hội
  bắt đăng ký kênh youtube của đài
  bị nhắc vì không chia sẻ bài chính thống
  bị ép share bài của huyện
  cq bắt like share bài tuyên truyền, ko làm có sao ko?
  cơ quan giao chỉ tiêu mỗi người phải like share bao nhiêu bài một tuần thì không làm có bị trừ điểm ko
  dư luận viên là gì, công chức có phải làm không
  không chịu chia sẻ bài của đảng ủy có bị trừ điểm thi đua?
  lãnh đạo chấm điểm thi đua cộng thêm cho ai share nhiều, như thế có công bằng không ạ
  sếp bắt cả phòng share bài của cơ quan lên trang cá nhân, không share có sao không
  thủ trưởng bắt cả phòng like share bài của trang cq, ko like thì trừ thi đua
  trưởng phòng bắt tôi like và chia sẻ bài của cơ quan hàng ngày, không làm thì trừ thi đua, đúng không
  trưởng trạm bắt tụi em phải share bài của trang xã mỗi ngày, không share có bị trừ thi đua không
qdtw-85-2022.tich-cuc blds-2015.d32 qdtw-207-2026.nhom-4
  em mới kết nạp đảng hôm qua, đăng ảnh giơ tay tuyên thệ dưới cờ lên facebook được không ạ
qdtw-85-2022.tich-cuc blds-2015.d32 qdtw-85-2022.dieu-tranh
  đăng ảnh lễ kết nạp đảng lên facebook
qdtw-85-2022.tich-cuc cvtu-729-2023.noi-dung
  cơ quan bắt tụi em share bài của tỉnh mỗi ngày, không share có bị trừ thi đua không
  phản bác luận điệu xấu độc được thưởng không
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai
  viết bài đấu tranh phản bác
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung
  muốn đăng bài phản bác quan điểm sai trái thì cần lưu ý gì
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qdtw-85-2022.cap-uy
  dư luận viên xã
  nhóm 35 của huyện
qdtw-85-2022.tich-cuc nd-147-2024.d36.k1
  giáo viên bị giao chỉ tiêu share bài
  phường bắt mọi người vào like trang phường, không like thì trừ điểm thi đua, đúng quy định hông?
qdtw-85-2022.tich-cuc nd-147-2024.d36.k4 luat-116-2025.d7.k1.a
  con rể là người Mỹ gốc Việt có bài chống phá
qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung luat-116-2025.d42.k3
  thờ ơ trước tin xấu độc
qdtw-85-2022.tich-cuc nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 qdtw-85-2022.chinh-danh
  cai nhau voi phan dong tren mang bang nick that co bi doa khong
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung
  up giấy khen có được không
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung hdtg-99-2023.phan-loai
  đấu tranh phản bác trên mxh sao cho đúng cách?
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  cấp trên kêu cả phòng vô bình luận bênh vực cơ quan
qdtw-85-2022.tich-cuc qd-423-2026.thong-tin-nguoi-khac qdtw-85-2022.dieu-tranh
  khoe huy hieu 30 nam tuoi dang cua bo
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong
  bị cấp trên yêu cầu viết bài phản bác mà em không đồng tình thì có quyền từ chối không ạ
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong nd-328-2026.d13.k3
  Là đảng viên mà im lặng khi thấy người ta xuyên tạc thì có bị coi là thiếu trách nhiệm không?
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 nd-328-2026.d13.k3 luat-116-2025.d42.k3
  im lặng không lên tiếng có sao không
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1 qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 nd-147-2024.d36.ten-tai-khoan
  kênh youtube giảng nghị quyết
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-3
  35 bảo vệ nền tảng
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-4
  goc check in dai hoi dang
qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy
  Sếp bắt cả phòng phải like và share fanpage của cơ quan, không làm thì trừ thi đua, có quy định nào vậy không
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  zalo nhóm họ nội toàn chia sẻ clip phản động, tôi là đảng viên nên rời nhóm hay nhắc nhở
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-08-2018.neu-guong luat-116-2025.d42.k3 hdubkt-02-2021.noi-dung
  Chị dâu bên Mỹ hay gửi tin chống phá vào nhóm zalo gia đình, tôi là đảng viên ở trong nhóm im lặng có sao không?
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  story kết nạp đảng
qdtw-85-2022.tich-cuc qdtw-85-2022.doi-tuong
  em khong dung mang xa hoi co bi danh gia la khong gan dan khong
tt-01-2021 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  kết bạn zalo với doanh nghiệp đang thanh tra
tt-01-2021 qd-423-2026.co-quan-to-chuc
  noi quy co quan cam dang anh cong so co dung luat k
tt-01-2021.d5.k2
  bo phieu binh chon cho ca si trong gio lam
  co quan cam dung facebook trong gio lam dung hay sai
  gio hanh chinh luot shopee
  giờ hành chính lướt tiktok bị camera cơ quan ghi lại có xử lý được không
  giờ làm mà lướt fb thì cq trừ thi đua đúng hay sai
  luớt fb giờ hành chính
  trốn họp xem tiktok
  xem tiktok giờ làm việc bị phạt không
tt-01-2021.d5.k2 luat-117-2025.d5.k2
  cấm cán bộ dùng tiktok trên máy cơ quan
tt-01-2021.d5.k2 luat-80-2025.d13 nd-234-2026.d8.k1 nd-244-2026.d7.k3 luat-91-2025.d32
  nhân viên tui cứ coi phim ở quầy tiếp dân, dân quay lại đăng lên rồi tui mới hay
tt-01-2021.d5.k2 nd-234-2026.d8.k1
  luot tiktok gio lam
  lướt facebook trong giờ trực
  lướt mạng giờ làm
  quy che co quan cam dung fb gio lam co hop le khong
  xem boi online gio lam
tt-01-2021.d5.k2 nd-234-2026.d8.k1 blds-2015.d32 luat-91-2025.d32
  chơi game bị chụp ảnh
tt-01-2021.d5.k2 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  lướt face giờ làm
tt-01-2021.d5.k2 qd-1847-2018 nd-234-2026.d8.k1
  giờ hành chính lướt tiktok
tt-01-2021.d5.k2 tt-01-2021
  hoi thanh tra chinh phu: cong chuc thanh tra co duoc dang anh di an voi doanh nghiep
tt-05-2026.nguoi-dung
  AI bịa ra điều luật không có thật, tôi trích vào tờ trình trình ký rồi, ai bị phê bình
  AI viết kiểm điểm
  bài thu hoạch nghị quyết viết bằng AI có bị coi là gian dối không các bác
  chatbot xã trả lời sai làm dân đi lại ba lần
  dùng AI viết bản kiểm điểm bị phát hiện
  gv cho AI chấm bài văn rồi lấy điểm luôn, ph phát hiện kiện lên phòng, có sai quy chế gì ko
  kiểm điểm bằng AI
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025
  AI viết bài phát biểu
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 blhs-2015.d362 luat-116-2025.d15.k1.d
  dùng chatgpt viết báo cáo lỡ dán số liệu nội bộ vào, sếp phát hiện
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.d luat-117-2025.d5.tri-tue-nhan-tao
  bo van ban noi bo vao chatgpt
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Dùng chatgpt soạn báo cáo mà dán luôn số liệu nội bộ vô thì có bị coi là làm lộ không?
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.dd
  Dùng app AI nghe họp rồi tự ra biên bản, họp thường thôi không mật, có vi phạm quy định nào không ta?
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  Nhờ AI tóm tắt công văn có dấu "lưu hành nội bộ" liệu có bị coi là làm lộ không?
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao
  ai viet bai phat bieu cho sep
  deepseek
  deepseek có bị cấm ở cơ quan không
  deepseek tóm tắt công văn
  dùng DeepSeek viết công văn thường, không mật, thì có bị cấm k
  dùng chatgpt soạn báo cáo
  dùng chatgpt viết báo cáo tổng kết có vi phạm không
  nhờ chatgpt viết công văn trả lời dân thì có được không hay phải tự viết
  sếp em bảo dùng chatgpt soạn báo cáo mà trong đó có số liệu chưa công bố, em sợ quá
  tài liệu nội bộ AI
  viet cong giao file bao cao len chat gpt
  xài chat gpt viết báo cáo tháng
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao luat-116-2025.d15.k1.d
  dán công văn vô chatgpt nhờ viết giùm, sếp biết đòi đưa ra hội đồng kỷ luật có hợp lý ko
  dùng chatgpt viết báo cáo có số liệu nội bộ
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao luat-116-2025.d15.k1.dd
  otter tóm tắt họp
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao luat-116-2025.d7.k2.c
  cho số liệu giảm nghèo chưa công bố vào chatgpt nhờ viết báo cáo thì có coi là làm lộ ko các bác
  dùng chatgbt viết báo cáo có số liệu nội bộ
  dùng deepseek dịch văn bản nội bộ
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2
  AI ghi biên bản
  công văn lên chatgpt
  dung chatgpt viet bao cao thue co lo bi mat khong
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k4 luat-117-2025.d5.tri-tue-nhan-tao
  nhờ AI tóm tắt hồ sơ cán bộ
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k4 nd-330-2026.d49.k2
  bo don khieu nai cua dan vao chatgpt cho no soan tra loi
  bỏ hồ sơ nhân sự vô chatbot cho nó chấm điểm ai đáng lên chức, sếp tôi làm vậy có bậy không
  chị trong phòng dùng chatgpt để viết nhận xét đảng viên, dán cả tên tuổi quê quán vô đó
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k7
  hỏi AI về đơn tố cáo có lộ tên dân
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  hỏi chatgpt soạn báo cáo có nêu tên hội viên thì có an toàn không nhỉ
tt-05-2026.nguoi-dung cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2
  dùng chatgpt viết báo cáo tổng kết xã
tt-05-2026.nguoi-dung cv-2766-2026 luat-80-2025.d14.bi-mat blhs-2015.d361 blhs-2015.d362
  em nhờ AI tóm tắt công văn có chữ "không phổ biến" thì sao ạ
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d15.k1.a
  dán số liệu dân cư vào chatgpt để làm bảng, thằng em bảo là lộ hết rồi, có thật không?
tt-05-2026.nguoi-dung cvvptw-19130-2025
  tham luận đại hội mà nhờ AI viết hết thì bị phát hiện có sao không
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026
  dùng AI viết bài tham luận đại hội chi bộ có bị coi là gian dối không
  em nhờ AI viết bài thu hoạch học nghị quyết, bị phát hiện thì kiểm điểm ở mức nào ạ
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2
  dùng chatgpt viết báo cáo tháng cho huyện uỷ có được ko
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026 qdtw-207-2026.nhom-4 luat-117-2025.d5.tri-tue-nhan-tao
  dung chatgpt viet nghi quyet chi bo duoc khong
  dự thảo nghị quyết bỏ vào chat gpt sửa lỗi chính tả
tt-05-2026.nguoi-dung cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026
  chi bộ dùng gemini viết nghị quyết tháng cho nhanh, bị chê giống hệt bản khác, có phạm gì ko
tt-05-2026.nguoi-dung luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e
  nhờ AI vẽ bản đồ cho hội thi thiếu hoàng sa trường sa, in ra treo rồi mới thấy, ai chịu trách nhiệm?
tt-05-2026.nguoi-dung luat-116-2025.d15.k1.a luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025
  dua van ban noi bo len chat gpt
tt-05-2026.nguoi-dung luat-116-2025.d15.k1.a luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-330-2026.d13.k1.a
  chụp đơn tố cáo rồi hỏi chatgpt cách trả lời, lỡ lộ tên người tố cáo thì sao
tt-05-2026.nguoi-dung luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025
  cài app ghi biên bản tự động gửi về máy chủ nước ngoài, họp cơ quan dùng đc ko
  dịch công văn bằng google dịch
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025
  AI viết phát biểu cho lãnh đạo
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.d
  dùng chatgpt tóm tắt báo cáo của vụ có bị coi là lộ bí mật ko
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.k2
  app ghi âm họp tự gỡ băng bằng AI của nước ngoài
  cbcc dùng chatgpt soạn báo cáo đc ko
  họp giao ban mà dùng app AI ghi âm rồi tự ra biên bản thì có lộ thông tin không?
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.k4
  đưa văn bản cơ quan lên AI dịch có lộ bí mật không vậy mọi người
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 luat-117-2025.d5.k2 cvvptw-19130-2025
  nhờ gemini tóm tắt báo cáo công an huyện được ko mọi ng
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 cv-2766-2026 cvvptw-19130-2025
  AI viết báo cáo mật
  chatgpt tài liệu mật
  deepseek trên máy cơ quan
  dùng chatgpt viết báo cáo xã có vi phạm gì không
  họp mà để AI ghi biên bản tự động
  trợ lý ảo gỡ băng họp
  đưa hồ sơ vụ án lên AI tóm tắt
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k4 luat-117-2025.d5.k2 cv-2766-2026
  google dịch văn bản ngoại giao
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-80-2025.d14.bi-mat luat-116-2025.d42.k3 cv-2766-2026
  kiểm sát viên trẻ phòng em nhờ AI tóm tắt hồ sơ vụ ma túy cho nhanh, em biết mà không nói thì có bị liên đới không
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao nd-356-2025.d4.k1 cv-2766-2026 luat-116-2025.d15.k1.d
  dùng chatgpt tóm tắt hồ sơ vụ án có tên bị cáo thì phạm gì không cả nhà
tt-05-2026.nguoi-dung luat-134-2025
  viết báo cáo bằng AI có cần ghi rõ không
tt-05-2026.nguoi-dung luat-134-2025 tt-05-2026
  robot chat của phường trả lời bậy cho dân, ai đứng ra xin lỗi
tt-05-2026.nguoi-dung luat-80-2025.d14.phat-ngon
  chat gpt tra loi dan sai luat ai chiu
tt-05-2026.nguoi-dung luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  dán ds cử tri vào chatgpt nhờ sắp xếp đc ko ạ
tt-05-2026.nguoi-dung luat-91-2025.d24.k2 nd-330-2026.d60 nd-330-2026.d49.k2 cv-2766-2026
  dùng chatgpt viết báo cáo tổng kết năm học, dán cả danh sách học sinh vô, có vi phạm chi không
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 nd-330-2026.d49.k2 cv-2766-2026 nd-356-2025.d3
  Em dán danh sách hộ nghèo có số căn cước lên chatgpt nhờ nó lọc trùng, sếp biết có kỷ luật em không?
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d3 luat-91-2025.d4.k2.b
  ai viet ho bai phat bieu, lo nhap ca so cccd cua dan vao, gio sao
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 nd-330-2026.d60 luat-116-2025.d42.k2 nd-56-2017.d33
  Kế toán trường mượn tài khoản ChatGPT của con để soạn báo cáo có số liệu học sinh nghèo, lộ thì ai chịu?
tt-05-2026.nguoi-dung nd-30-2020
  ai bịa điều luật trong tờ trình, người ký chịu trách nhiệm hay người soạn
tt-05-2026.nguoi-dung nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d16 cv-2766-2026
  đưa hồ sơ công dân vào AI dịch sang tiếng anh hộ
tt-05-2026.nguoi-dung nd-330-2026.d49.k2 nd-356-2025.d4.k1 cv-2766-2026
  AI viết bệnh án
tt-05-2026.nguoi-dung nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4
  nhap du lieu benh nhan vao chatgpt
  Đưa ảnh x quang của bệnh nhân lên chatgpt hỏi có vi phạm gì không hả mọi người
tt-05-2026.nguoi-dung nd-330-2026.d60 luat-91-2025.d7.k4 nd-56-2017.d33 luat-91-2025.d24.k2
  dán ds hs vào AI
tt-05-2026.nguoi-dung nd-330-2026.d9.k1.d luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  nhờ chatgpt viết bài tuyên truyền, nó bịa năm sinh anh hùng, đăng rồi mới biết thì xử lý sao
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d16
  em dán nguyên danh sách bệnh nhân vô ChatGPT nhờ lọc cho nhanh, giờ mới nghe nói vi phạm, cứu em
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  em lỡ dán nguyên danh sách bệnh nhân vô gemini nhờ nó lọc, giờ xóa có kịp không
tt-05-2026.nguoi-dung nd-56-2017.d33 nd-330-2026.d60 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  cho mình hỏi dùng AI chấm bài học sinh rồi tải tên tuổi các em lên đó có vi phạm không
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc
  chatbot của xã trả lời dân nói bậy
  chatbot zalo của xã trả lời sai cho dân thì ai chịu
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc blds-2015.d34
  loa ai cua xa doc sai ten nguoi mat
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc luat-134-2025 nd-244-2026.d3.k7
  chatbot của xã trả lời bậy, dân chụp lại, ai gánh
tt-05-2026.nguoi-dung qd-423-2026.kiem-chung
  ai noi sai ten lanh dao
tt-05-2026.nguoi-dung qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang luat-80-2025.d14.phat-ngon luat-116-2025.d7.k2.g
  AI viết bài tuyên truyền sai số liệu
tt-05-2026.nguoi-dung tt-05-2026
  AI bịa điều luật trong tờ trình
tt-05-2026.nguoi-dung tt-05-2026 luat-134-2025 nd-30-2020
  AI nó bịa ra số nghị định, mình chép vô tờ trình đã ký gửi đi mất rồi
tt-24-2020
  Mẫu sổ chuyển giao văn bản mật đi có bắt buộc ghi tay không hay làm trên máy được?
tt-24-2020 luat-117-2025.khai-niem luat-117-2025.do-mat luat-117-2025.d5.k1
  dấu mật mờ
tt-24-2020 nd-63-2026
  biểu mẫu thống kê số lượng văn bản mật hằng năm
  sổ đăng ký bí mật nhà nước mẫu mới
  sổ đăng ký tài liệu mật đi đến mẫu nào
  văn bản đóng dấu chỉ người có tên mới được bóc bì
tt-24-2020 nd-63-2026 luat-117-2025.d5.k1
  dấu mật đóng ở đâu
`
