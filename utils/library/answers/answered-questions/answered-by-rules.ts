import type { AnsweredRows } from './answered-rows.ts'

/** Questions that rules of ministries, agencies and the Party answer first. */
export const answeredByRules: AnsweredRows = `
cvtu-729-2023 cvtu-729-2023.noi-dung
  tinh kien giang nhap vao dau
cvtu-729-2023.noi-dung qdtw-85-2022.tich-cuc
  bieu duong viet bai hay
  khen người chống tin xấu
  tỉnh mình nêu gương cb đăng tin tích cực theo văn bản nào
cvvptw-19130-2025 cv-2766-2026 tt-05-2026.nguoi-dung
  AI viết biên bản chi bộ
cvvptw-19130-2025 cv-2766-2026 tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao qdtw-207-2026.nhom-4
  trợ lý ảo tài liệu đảng
  đưa biên bản họp vô deepseek tóm tắt
cvvptw-19130-2025 cv-2766-2026 tt-05-2026.nguoi-dung qdtw-207-2026.nhom-4
  hồ sơ đảng viên AI
cvvptw-19130-2025 cv-2766-2026 tt-05-2026.nguoi-dung qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  đảng viên đưa dự thảo nghị quyết vô chat AI để sửa lỗi chính tả
cvvptw-19130-2025 cv-2766-2026 tt-05-2026.nguoi-dung qdtw-207-2026.nhom-4 luat-117-2025.d5.tri-tue-nhan-tao
  Em cho AI tóm tắt biên bản họp thường vụ kín cho nhanh, sếp đảng ủy hay được, em bị khép gì
cvvptw-19130-2025 luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung
  chị bên tuyên giáo nhờ chatbot sửa bài phát biểu có đoạn trích nghị quyết mật, có vi phạm không
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung cv-2766-2026
  ai tóm tắt họp đảng ủy
  chatgpt viet nghi quyet
  cho copilot đọc nghị quyết chưa ban hành
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao
  đưa biên bản họp chi bộ vô chatgpt tóm tắt giùm, vậy có lộ bí mật không
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung luat-116-2025.d15.k1.a luat-117-2025.d5.tri-tue-nhan-tao
  thư ký lười nên đưa nguyên sổ biên bản họp kín vào máy viết tự động, người ta kêu nguy
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao
  dùng app gỡ băng ghi âm cuộc họp chi bộ
cvvptw-19130-2025 qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-116-2025.d15.k1.a
  dùng ứng dụng gỡ băng ghi âm họp chi ủy
  ghi biên bản hộ chi bộ bằng app ai
cvvptw-19130-2025 tt-05-2026.nguoi-dung cv-2766-2026
  chatgpt soan bao cao chi bo
cvvptw-19130-2025 tt-05-2026.nguoi-dung cv-2766-2026 qdtw-207-2026.nhom-4 luat-117-2025.d5.tri-tue-nhan-tao
  nhờ gemini tóm tắt biên bản họp đảng ủy
cvvptw-19130-2025 tt-05-2026.nguoi-dung qdtw-207-2026.nhom-4 cv-2766-2026 qdtw-207-2026.nhom-mang
  AI viết báo cáo tổng kết chi bộ
hdtg-99-2023.phan-loai
  nhan tin xau doc cach nao
  nhận biết thông tin xấu độc
  phân biệt tin xấu độc
hdtg-99-2023.phan-loai luat-116-2025.d7.k1.a luat-116-2025.d13
  làm sao biết trang nào là phản động vậy ạ
hdtg-99-2023.phan-loai nd-328-2026.d3 nd-328-2026.d3.k1 nd-328-2026.d3.k3 qd-423-2026.kiem-chung
  ông nội coi clip "tin mật đại hội" rồi gửi khắp họ, phải nói sao cho ổng hiểu là tin bịa
hdtg-99-2023.phan-loai nd-328-2026.d3.k1 nd-328-2026.d3
  thế nào gọi là thông tin xấu độc
hdtg-99-2023.phan-loai nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-328-2026.d8
  lam sao biet thong tin nay xau doc
hdtg-99-2023.phan-loai nd-328-2026.d3.k1 qd-423-2026.kiem-chung
  nhận ra tin gỉa
hdtg-99-2023.phan-loai nd-328-2026.d8 nd-328-2026.d17 nd-328-2026.d18 luat-116-2025.d14
  ai xac dinh bai viet la xau doc
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung
  cha tôi bộ đội hưu khoái coi kênh hải ngoại, làm sao chỉ cụ biết kênh nào xấu
  kênh yt giọng đọc hay mà nguồn mập mờ, bí thư đoàn chỉ thanh niên nhận biết kiểu gì
  phan biet tin xau doc the nao
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung nd-328-2026.d3.k1
  tin tot tin xau
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-328-2026.d17 nd-328-2026.d8
  làm sao biết tin trên mạng là thật hay giả
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-328-2026.d3.k2
  bác hưu trí như tôi đọc tin trên điện thoại, làm sao biết tin nào đáng ngờ mà không gửi cho con cháu
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-328-2026.d8
  giáo viên tin học dạy trò nhận ra tin xấu độc, dấu hiệu là gì vậy
hdtg-99-2023.phan-loai qd-423-2026.kiem-chung qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung
  cách cãi tin xấu độc
hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh
  bí thư chi bộ hỏi trang nào coi là xấu độc, nhìn dấu hiệu chi
hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  xem kenh youtube bi noi la xau docj
hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung
  nhan biet tin xau doc
hdubkt-02-2021.noi-dung
  like clip chê ngành mình
  tha tim bai gieu thue
hdubkt-02-2021.noi-dung luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung luat-80-2025.d13
  mình làm ở chi cục thuế, bạn thân quay tiểu phẩm giễu thuế khoán, mình bấm like có sao không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  bam like bai xau
  like bài xấu
  nv phòng e đăng ảnh tặng hoa sếp rồi viết nịnh quá trời, dân vào chửi, e lỡ like có liên lụy k
  thả haha bài phê phán lãnh đạo có sao
  thả tim bài chửi xã
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 luat-116-2025.d13.k3.d
  em lỡ bấm like một bài chửi chủ tịch tỉnh, giờ bỏ like còn kịp không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 luat-80-2025.d14.phat-ngon qdtw-85-2022.cap-uy
  bi bat giai trinh vi tha haha bai noi xau co quan
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  bấm like bài nói xấu cấp trên mà bị nhắc nhở
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 qdtw-85-2022.dieu-tranh
  tui bấm like nhầm 1 trang lạ lúc 2 giờ sáng rồi bỏ liền, có ai lưu lại không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  Chi bộ kiểm điểm tôi vì share bài của một trang nước ngoài, tôi đâu có viết gì, vậy có đúng không?
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung
  tui chỉ bấm haha vô bài nói chủ tịch nước, chi đoàn kêu tui viết kiểm điểm, quá đáng không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung
  lo tha haha cho bai chui huyen uy
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-80-2025.d13
  viết tường trình vì một cái icon cười
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh
  Có ai bị nhắc nhở vì like trang Việt Tân không, tui bấm nhầm thôi mà
  thả tim nhầm
  tui bấm thích bài nói bậy, ngó lại hoảng quá bỏ luôn, đảng viên 40 năm tuổi, họ có soi tới cái like không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-328-2026.d9
  like bài chửi chính quyền
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  bị gọi kiểm điểm vì thả tim với chia sẻ, tôi nói tôi đâu có viết chữ nào
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung
  like dạo
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  kiểm điểm vì like
  đv share bài lạ rồi rút lại nagy, chi bộ có xem xét không
hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1
  like nhầm bài phản động, bấm hủy ngay rồi, có lưu vết không ạ
hdubkt-02-2021.noi-dung nd-330-2026.d10.k2 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.dd
  đảng viên bấm thích bài rao bán bằng giả, bị chụp màn hình gửi huyện uỷ
hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung nd-172-2025.nguyen-tac
  like dạo bị kiểm điểm
hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc
  like bài chửi lãnh đạo
hdubkt-02-2021.noi-dung qdtw-207-2026
  hướng dẫn 02 ubkt về đảng viên bình luận
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.cap-uy
  cấp dưới like bài chế sáp nhập
  phó phòng nội vụ huyện nhấn tim bài chế giễu sáp nhập tỉnh, trưởng phòng bắt viết tường trình, có cần viết không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026 luat-116-2025.d7.k1.a
  like bài phản động có bị khai trừ không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  like bài nói xấu Đảng có bị kỷ luật không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  bác tôi 40 tuổi đảng hay bấm haha vô tin lãnh đạo, có bị kiểm điểm hông
  phẫn nộ bài chửi chế độ
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang
  giáo dân đảng viên chia sẻ bài giảng của linh mục có ý phê phán chính quyền
  đv like bài phản động lỡ tay bỏ rồi có sao ko
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc
  dv cmt mia mai
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  đảng viên thả tim tin xuyên tạc
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-328-2026.d3.k3
  tôi chỉ thả tim bài của một người bạn bên Mỹ nói xấu lãnh đạo, chi bộ đòi kiểm điểm, như thế có đúng không?
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3
  đảng viên bấm like bài chửi chính quyền
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-212-2026
  dang vien chia se bai noi xau lanh dao tinh thi bi xu ly nhu the nao
  đảng viên dự bị like dạo bài xấu thì có được chuyển chính thức không
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy
  comment bậy có phải kiểm điểm
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang qdtw-212-2026
  Dự bị đảng viên share tin bậyy thì có được lên chính thức
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  kỉ luât đảng viên chia se clip nhảm
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g
  lo share bai phan dong
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  dang vien binh luan dong tinh
hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-212-2026 nd-328-2026.d3.k3
  share bị khiển trách
hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  ông xã nhà em đang bị kiểm điểm vì bấm like bài phản động, có bị khai trừ không ạ
hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-37-2021.d1 qdtw-37-2021.d5
  share bài chục năm trước bị hỏi lại
hdubkt-02-2021.noi-dung qdtw-37-2021.d1 nd-172-2025.nguyen-tac
  em chuẩn bị vào cấp ủy, tổ thẩm tra lôi ra bình luận chửi nhau hồi 2019
hdubkt-02-2021.noi-dung qdtw-37-2021.d1 qdtw-37-2021.d5 qdtw-212-2026
  bi ky luat dang vi cmt cu 2020
hdubkt-02-2021.noi-dung qdtw-37-2021.d4 qdtw-37-2021.d5 qdtw-37-2021.d1 qdtw-212-2026
  ủy ban kiểm tra gọi hỏi về cái share 5 năm trước
hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy
  viết tường trình vì thả tim
hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-212-2026
  Like một status phản động thì chi bộ có quyền kiểm điểm không?
hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-212-2026 nd-328-2026.d3.k3
  bí thư bắt kiểm điểm vì tui thả tim bài của thằng bạn bất mãn, tui cãi lại được không
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  Bị gọi kiểm điểm vì comment mỗi chữ "chuẩn", đảng viên như em có oan ko
  like dao co bi ky luat ko
  like nhầm có sao k
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  bị kiểm điểm vì thả tim
  đảng viên chỉ chia sẻ không viết gì thêm thì có bị xét
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-80-2025.d14.phat-ngon
  tu kiem diem vu share bai viet sao
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  viết kiểm điểm chuyện bình luận bậy, căn cứ điều mô
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-174-2026.d95.k1.g nd-147-2024.d36.k4
  share link xau
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-328-2026.d9
  bam haha vao bai noi xau bi thu
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-207-2026.nhom-1
  gửi cái sticker cười hả hê dưới bài bôi bác đại hội, chi bộ gọi lên viết kiễm điểm, vậy có oan không
  haha bài nói xấu sếp lớn
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  like bài xấu có bị kiểm điểm
  trợt tay bấm thích fanpage chống đối, chi bộ chụp màn hình, giờ nói răng đây
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-328-2026.d3.k3
  Cụ hưu trong chi bộ bình luận "hay quá" dưới clip xuyên tạc, có phải xét không
  đảng viên 50 năm tuổi đảng lỡ bấm like bài xuyên tạc thì bị sao
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-328-2026.d3.k3 nd-147-2024.d36.k4
  Em lỡ thả tim bài của trang Việt Tân, tưởng trang tin thường, có ai bị gì chưa
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.tich-cuc
  Bạn thân tôi tuyên bố bỏ đảng trên phây, tôi vào an ủi một câu, có bị coi là đồng tình?
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  bà dì đảng viên bấm nhầm nút thích vào bài chống phá, gỡ trong ngày, chi bộ có ghi lỗi không
  đv thả tim bài xấu
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1
  đảng viên like bài xấu
hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 luat-116-2025.d7.k1.a
  chia se nham bai phan dong roi xoa
hdubkt-03.noi-dung blhs-2015.d361 luat-117-2025.khai-niem
  Văn bản ghi "không phổ biến" em có được chụp cho cả phòng đọc không, cái đó gọi là gì
hdubkt-03.noi-dung luat-117-2025.khai-niem qdtw-207-2026.nhom-4
  biên bản họp chi bộ có phải là tài liệu mật không
  tài liệu chưa công bố là gì
hdubkt-03.noi-dung luat-117-2025.khai-niem qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  cong van cua huyen uy khong dong dau co duoc chup
hdubkt-03.noi-dung luat-117-2025.khai-niem qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d
  tai lieu noi bo co phai la mat khong
hdubkt-03.noi-dung qd-423-2026.kiem-chung qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  du thao tang luong share nham
hdubkt-03.noi-dung qdtw-207-2026.nhom-4 blhs-2015.d362 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  share nham du thao
hdubkt-03.noi-dung qdtw-207-2026.nhom-4 luat-117-2025.khai-niem blhs-2015.d361 luat-80-2025.d14.bi-mat
  ai hỏi danh sách dự kiến bổ nhiệm thì tui trả lời mô
hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  tai lieu luu hanh noi bo la gi
  the nao la noi bo cua dang
hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a
  giấy ghi lưu hành nội bộ
hdvptw-05-2026
  tên chi bộ trong nghị quyết viết hoa chữ nào
hdvptw-05-2026 qdtw-399-2026
  em mới làm văn phòng đảng ủy, tiêu đề với cách đánh số báo cáo phải theo hướng dẫn nào vậy anh chị
  mẫu biên bản chi bộ
  mẫu nghị quyết chi bộ hằng tháng
  nghị quyết chi bộ viết phông gì cỡ mấy
  thể thức văn bản của Đảng cỡ chữ bao nhiêu
  trình bày nghị quyết
  van ban dang trinh bay co chu ra sao
  văn bản đảng đóng dấu thế nào
qd-1847-2018 luat-80-2025.d13
  văn hóa công vụ
qd-1847-2018 luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qd-423-2026
  văn hóa công sở chỗ nào nói về mạng
qd-423-2026 qd-423-2026.pham-vi
  bo quy tac ung xu moi so bao nhieu
  quy tắc ứng xử trên mxh ai ban hành
  quy tắc ứng xử trên mxh của bộ nào ban hành
qd-423-2026 qd-423-2026.pham-vi qd-423-2026.danh-tinh qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  bộ quy tắc có bắt buộc hay khuyên thôi
qd-423-2026 qd-423-2026.pham-vi qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  quy tắc ứng xử mxh dành cho cbccvc
qd-423-2026 qd-423-2026.pham-vi qd-423-2026.quy-tac-chung qd-423-2026.danh-tinh nd-234-2026.d8.k1
  bộ quy tắc ứng xử trên mạng có bắt buộc không hay chỉ khuyến khích
qd-423-2026 qd-423-2026.quy-tac-chung luat-129-2025.d10 qd-423-2026.pham-vi
  giáo viên theo luật nào khi lên mạng
qd-423-2026 qd-423-2026.quy-tac-chung qd-423-2026.pham-vi
  bộ quy tắc ứng xử
  quy tắc ứng xử mxh
  quy tắc ứng xử mạng
qd-423-2026 qd-423-2026.quy-tac-chung qd-874-2021 qd-423-2026.pham-vi
  quy tac ung xu tren mang xa hoi cua bo thong tin
qd-423-2026 qd-874-2021 qd-423-2026.pham-vi
  423 thay 874 chưa
qd-423-2026 qd-874-2021 qd-423-2026.pham-vi qd-874-2021.d5.k2
  nội quy trường tôi vẫn chép lời quy tắc mạng xã hội năm 2021, giờ phải theo cái nào
qd-423-2026.bao-tin luat-116-2025.d42.k3
  gỡ tag có cần báo
qd-423-2026.bao-tin luat-116-2025.d42.k3 luat-116-2025.d16 luat-91-2025.d29.k6
  kenh day tre choi dao
qd-423-2026.bao-tin luat-116-2025.d42.k3 luat-91-2025.d29.k6 nd-328-2026.d13.k2 luat-116-2025.d16
  clip dạy học sinh hút thuốc lào báo ai
  tôi thấy clip dạy trẻ con uống rượu ngô trên tóp tóp, báo cho cơ quan nào
qd-423-2026.bao-tin luat-116-2025.d42.k3 nd-328-2026.d13.k2 luat-91-2025.d29.k6
  gặp nick bậy thì gửi báo cho ai
qd-423-2026.bao-tin luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-330-2026.d14.k3.a
  có người lập facebook lấy ảnh và tên của sếp em nhắn tin vay tiền, em là thư ký phải xử lý sao cho nhanh
qd-423-2026.bao-tin luat-91-2025.d29.k6 luat-116-2025.d42.k3
  report kênh lừa
qd-423-2026.bao-tin nd-328-2026.d13.k2 nd-328-2026.d22 luat-91-2025.d29.k6 luat-116-2025.d42.k3
  Cháu thấy clip bôi xấu trường, muốn báo cho đúng chỗ thì làm răng
qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d13.k2 qdtw-85-2022.tich-cuc nd-328-2026.d22
  thấy tin bậy thì làm gì
qd-423-2026.bao-tin nd-328-2026.d13.k3 qdtw-85-2022.tich-cuc nd-328-2026.d13.k2 luat-116-2025.d42.k3
  gặp bài xuyên tạc thì vào cãi hay báo cáo
qd-423-2026.co-quan-to-chuc
  Em gõ lộn họ đồng chí trưởng đoàn trên fanpage đoàn xã, sửa liền mà sếp cứ quát, có tội không
  ai phải phổ biến quy tắc ứng xử cho nhân viên
  clip vui bầu cử
  cổng thông tin đăng nhầm tên lãnh đạo, sửa xong có phải cải chính
  dang sai chuc danh bi thu tren trang truong
  fanpage hội cựu chiến binh xã nên lấy tên gì, tin lấy nguồn nào mới được lên
  fanpage xa dang nham anh lanh dao
  ghi sai chức vụ
  loa xã đọc lộn ngày cúp điện
  lập trang facebook cho thôn
  page phường ghi nhầm lịch cúp nước
  poster xã viết sai ngày lễ
  thuê người khen trên mạng
  tinh minh mua lik cho page co sai ko
  trang phường đăng sai ngày bầu cử
  trang xã đính chính tin
  trang xã đăng sai
  viet sai ten lanh dao tren fanpage xa
  web truong dang sai chi tieu tuyen sinh roi xoa im
qd-423-2026.co-quan-to-chuc blds-2015.d32 nd-330-2026.d50 blds-2015.d38
  trang trường đăng lộn ảnh riêng tư của thầy giám thị
qd-423-2026.co-quan-to-chuc blds-2015.d34
  trang cơ quan đăng sai số liệu, sửa lẳng lặng hay phải thông báo
qd-423-2026.co-quan-to-chuc blds-2015.d34 luat-116-2025.d14.k4
  page xa dang sai ten liet si, sua sao
qd-423-2026.co-quan-to-chuc blds-2015.d34 qd-423-2026.kiem-chung
  loa thôn đọc sai tên
  truyen thanh huyen doc nham ten nguoi vi pham
qd-423-2026.co-quan-to-chuc luat-116-2025.d14.k4 blds-2015.d34
  sửa tin sai trên trang
qd-423-2026.co-quan-to-chuc luat-116-2025.d14.k4 nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-80-2025.d14.phat-ngon
  em làm văn phòng ủy ban, viết nhầm tên lãnh đạo trên trang fanpage xã thành từ tục, ai chịu
qd-423-2026.co-quan-to-chuc luat-116-2025.d14.k4 nd-174-2026.d95.k3
  trang zalo của ubnd lỡ loan tin vỡ đập, đính chính răng cho phải
qd-423-2026.co-quan-to-chuc luat-116-2025.d15.k1.d
  Bạn trẻ trong phòng đăng danh sách khen thưởng trước lễ trao, sếp giận lắm, phải gỡ hay xin lỗi?
qd-423-2026.co-quan-to-chuc luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  công điện hoả tốc về bão gửi luôn vào nhóm zalo thôn cho nhanh đc không hay phải viết lại
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2
  lo bam live tren page cua hoi phu nuw
  đăng lộn nick
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-147-2024.d36.k4 luat-129-2025.d10
  lộn nick, đăng ảnh nhậu lên trang trường
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon
  đăng nhầm nick cơ quan
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-147-2024.d36.k4 nd-244-2026.d3.k7
  nham tai khoan benh vien dang bai ban hang
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-147-2024.d36.k4 nd-330-2026.d15.k1.b
  nick cơ quan cmt linh tinh
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  em giữ page huyện đoàn, lỡ cmt chửi đội bóng bằng tài khoản page, xoá rồi có sao k
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon
  cb văn hóa lỡ đăng bài cá nhân bằng tài khoản trang xã
qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-330-2026.d15.k1.b nd-147-2024.d36.k4
  quen thoat nick uy ban, live ban quan ao
  đang quản lý trang bệnh viện lỡ bấm like trang bán hàng
qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-244-2026.d7.k3 nd-330-2026.d11.k2.a
  Đài truyền thanh xã đọc nhầm tin đồn ma túy bỏ trong bánh kẹo, giờ đính chính ra sao?
qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k2.c blds-2015.d32 nd-244-2026.d8.k3
  đăngg ảnh họp lên fb cơ quan có cầnn duyệt ko
qd-423-2026.co-quan-to-chuc luat-129-2025.d10
  page trường đăng lớp dạy thêm của cô
  quảng cáo shop vợ lên trang cơ quan
  trang trường đưa tin sia
qd-423-2026.co-quan-to-chuc luat-129-2025.d10 nd-328-2026.d3.k1 nd-174-2026.d93.k2.b
  trang của trường khoe 100% đỗ mà sai
qd-423-2026.co-quan-to-chuc luat-80-2025.d13
  bộ phận truyền thông trường em xóa sạch lời góp ý của phụ huynh, bà con bảo bịt miệng, có phải vậy không
  chặn dân khỏi trang phường
qd-423-2026.co-quan-to-chuc luat-80-2025.d14.phat-ngon nd-328-2026.d3.k1 qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a
  Sếp bắt em viết bài ghi trồng được 5000 cây, thật ra có 500, em quản trị trang thì em tội gì?
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  page truong bam thich bai ban vang
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 luat-116-2025.d42.k2 nd-244-2026.d3.k7 nd-330-2026.d15.k1.b
  đăng nhầm trang xã
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 nd-244-2026.d3.k7 nd-330-2026.d12.k1.a
  Mới nhận chân quản tri trang của UBND, đăng bài có chữ sai số liệu thì người gõ hay người duyệt chịu?
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 nd-244-2026.d5.k2
  comment lộn nick cơ quan
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  em quản trị trang phường, lấy tin báo lớn đăng lại, hoá ra họ sai, dân bắt em xin lỗi
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 nd-330-2026.d15.k1.b luat-116-2025.d42.k2
  cmt nham bang nick fanpage xa vao bai ban my pham
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung
  Đăng lộn ảnh nhậu cá nhân lên trang của hội nông dân, ai phải nhận lỗi
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan
  huyen doan mo kenh tiktok rieng dat ten sao cho dung
qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan nd-244-2026.d5.k2
  trường mở tiktok cần gì
qd-423-2026.co-quan-to-chuc nd-172-2025.nguyen-tac
  post lộn trên trang huyện
qd-423-2026.co-quan-to-chuc nd-174-2026.d93.k2.b
  ghi nhầm tên chủ tịch trên bảng tin điện tử
  web ghi sai quôc hiệu
qd-423-2026.co-quan-to-chuc nd-234-2026.d8.k1 nd-234-2026
  vien chuc dang nham meme len page nha truong
qd-423-2026.co-quan-to-chuc nd-234-2026.d8.k1 nd-244-2026.d8.k3 qdtw-85-2022.cap-uy
  noi quy co quan ve mang xa hoi
qd-423-2026.co-quan-to-chuc nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  quy chế facebook của trường
qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2
  admin trường tự sửa bài viết sai, có cần người phát ngôn
qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2 nd-244-2026.d3.k1
  trang hội đăng sai số tiền quyên góp, ai sửa
qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2 nd-244-2026.d8.k3 nd-244-2026.d5.k2
  trang fanpage phường do ai duyệt bài
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2
  chi hội lập trang fb
  page truong co can tick chinh thuc
  phòng y tế muốn mở tiktok tuyên truyền, tên trang và cách đăng phải ra sao
  trung tâm y tế tính làm kênh yt dạy rửa tay, lấy tên riêng cho dễ nhớ hay phải tên cơ quan
  trường muốn mở fanpage
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-147-2024.d23.k3
  lap fanpage truong mam non phai bao ai
  page doan can duyet
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan
  mở trang zalo cho chi đoàn thôn
  page hội cựu binh
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan nd-330-2026.d15.k1.b
  lập trang fanpage cho chi hội phụ nữ thì ai duyệt, có phải xin xã không chị ơi
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-147-2024.d36.ten-tai-khoan
  fanpage ubnd đặt tên sao
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  tên miền gov.vn fanpage đặt tên
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-244-2026.d3.k2 nd-174-2026.d95.k1.h
  podcast cơ quan
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-244-2026.d3.k7
  Trạm y tế lấy zalo của em làm zalo chính của trạm, vậy có được không?
  cơ quan chưa có trang, kêu đăng tin lên facebook của tôi
  dùng trang cá nhân của nhân viên làm trang của đơn vị
  giao em đăng bài của hội bằng facebook cá nhân
  hiệu trưởng nhờ dùng tài khoản của cô đăng bài tuyển sinh trường
  lanh dao keu dung zalo ca nhan dang tin cua xa
  lãnh đạo muốn dùng kênh tiktok của tôi đăng bài cơ quan
  muon nick nhan vien dang bai don vi co dung khong
  phường không lập trang mà bắt tui up bài bằng nick tui
  sếp mượn facebook của em đăng thông báo cho phòng
  trưởng phòng bảo lấy nick riêng của nhân viên đăng bài cơ quan
  ủy ban lấy nick cán bộ làm trang chính thức
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d12.k1.a
  admin trang trường là ai
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  Xã muốn lập page tên dễ nhớ, không ghi tên xã thì có sao
qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  lập fanpage chi bộ
qd-423-2026.co-quan-to-chuc nd-244-2026.d7.k3 nd-244-2026.d3.k2
  bệnh viện đăng nhầm số ca mắc gấp mười, dân hoảng kéo đi mua thuốc, giờ có phải nói lại cho rõ ko
qd-423-2026.co-quan-to-chuc nd-244-2026.d8.k3 luat-116-2025.d42.k2
  thay người quản trị page
qd-423-2026.co-quan-to-chuc nd-30-2020
  to roi tren fanpage phuong bi loi chinh ta quoc hieu
  đăng sai tên phường
qd-423-2026.co-quan-to-chuc nd-328-2026.d3.k1
  gọi sai học hàm đại biểu trong bài của trường, có phải tin giả ko
qd-423-2026.co-quan-to-chuc nd-330-2026.d10.k1 luat-129-2025.d10
  phòng khám của anh rể treo bài trên trang sở y tế, dân nói sao không cho ai khác
qd-423-2026.co-quan-to-chuc nd-330-2026.d10.k1 nd-330-2026.d15.k1.b luat-80-2025.d14.bi-mat luat-80-2025.d13
  Trưởng công an xã đứng ra bảo đãm quán nhậu của em vợ trên page xã, bà con thấy kì, có quy định k?
qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k1.a
  an binh luan che bai tren fanpage benh vien
qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a
  vụ em thuê công ty PR chạy bình luận khen dự án, nghe cứ sai sai, có trái quy định không vậy
qd-423-2026.co-quan-to-chuc nd-330-2026.d9.k2.a nd-174-2026.d93.k2.b
  đăng sai tên nước trên website sở
qd-423-2026.co-quan-to-chuc nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a
  phuong dang tin don
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  Trạm y tế tụi em định làm chuyên mục radio phát trên mạng, nội dung lấy đâu cũng đc hay phải kiểm tra?
  ban dự án nhờ đoàn viên vô bình luận tốt cho chủ đầu tư, gọi là định hướng, đúng không
  fanpage so ghi nham chuc danh dai su
  page tỉnh đoàn dịch sai tên lãnh đạo nước bạn
  trang bộ viết sai quốc hiệu khách
  trang fb của xã muốn báo dịch heo thì lấy nguồn nào mới được đăng
  tờ thông báo trên trang xã ghi nhầm ngày họp dân, bà con kéo tới uổng công, người đăng lỗi gì
  đăng nhầm cờ nước bạn
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung blds-2015.d34
  lam ban to chuc giai xa, viet lich dau sai len trang bi chui
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  bao ve bat nham bang canh bao chay rung lam ca xa chay tan loan
  trang phường không sửa tin
  đài xóm báo sai giờ
  đăng nhầm giờ cúp nước
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung luat-116-2025.d7.k1.d blds-2015.d34
  loa phường phát nhầm
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-147-2024.d36.k4
  bản tin trên page phường đăng nhầm giờ tiêm phòng, dân tới chửi um, sửa sao
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung luat-116-2025.d7.k2.dd
  xa lam video nhai phim de nhac dan di tiem vac xin
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-330-2026.d11.k2.a
  trich nham so lieu tren fb co quan
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  page phường giật tít "cả xóm mất sạch" cho người ta bấm vô, có ổn không
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-328-2026.d3.k1 blds-2015.d34
  ghi nhầm bí thư thành phó bí thư trong caption, 2 ngàn like rồi mới thấy, phải đính chính hay lặng lẽ sửa
  viết sai chức danh lãnh đạo trên trang xã
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  Chi hội phụ nữ phường share tin bắt cóc trẻ em trên trang chính thức cho nhiều người thấy, hóa tin giả
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  hội nông dân đang ảnh cũ nói là lũ mới
  page truong dang tin chua kiem chung kiem like
  đoàn xã giật tít
qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd
  trang huyện dịch câu chào sai nghĩa làm đoàn khách lào tự ái, ai chịu trách nhiệm, gỡ sao
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung
  Nửa đêm em bấm nhầm đăng ảnh nhậu lên trang của hội nông dân tỉnh, 5 phút sau gỡ rồi, có phải báo cáo không?
  con bạn phụ trách trang đoàn trường ấn nhầm đăng chuyện tình, giờ bị nhắc
  dang nham meme len fanpage benh vien
  lỡ up ảnh con lên page xã
  trang ủy ban dùng meme mèo nhắc đóng thuế, lãnh đạo chê thiếu nghiêm túc
  đăng nhầm lên trang sở
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung luat-116-2025.d14.k4
  nick admin của page cơ quan lại là nick riêng của em, em đăng nhầm ảnh bikini lên page sở
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  Bệnh viện em ra quy định mỗi khoa phải kiểm tra nick nhân viên, có dựa vào bộ quy tắc nào ko
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung
  tuyên truyền bầu cử bằng video tự chế vui nhộn
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung qd-874-2021
  soạn nội quy mạng xã hội cho xã
qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  fanpage xa quang cao quan nhau cua con truong ban
qd-423-2026.co-quan-to-chuc tt-05-2026.nguoi-dung qd-423-2026.kiem-chung
  trang ubnd đăng trả lời do máy soạn sai mức hỗ trợ lũ, dân kéo tới hỏi, lỗi ở ai
qd-423-2026.danh-tinh
  em là hội viên nông dân, ngại tên thật nên lấy nick khác bình luận trên trang lấy ý kiến dân
  fb tên giả
  kênh nấu ăn không để tên thật có sao không
  viên chức không đảng dùng biệt danh trên fb có bắt buộc đổi không
qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a
  thầy hiệu trưởng giao mỗi tổ tạo năm tài khoản lạ vô phản bác người chê trường
qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh
  Giáo viên em tạo clone để theo dõi lớp, không bình luận gì, sim không chính chủ có sao hông
  Lãnh đạo bảo cả khoa vô bình luận tốt cho viện, mỗi người ba tài khoản, từ chối được chứ
  dùng tên giả bình luận
qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a
  dùng tên giả facebook phạm luật không
qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 nd-328-2026.d3.k3
  bài ẩn danh
qd-423-2026.danh-tinh nd-147-2024.d36.k1 nd-147-2024.d23.k3
  Sở em ra văn bản ai lập nick ảo là trừ lương, cấm đoán vậy có đúng không
qd-423-2026.danh-tinh nd-147-2024.d36.kinh-doanh
  dạy yoga giấu tên
qd-423-2026.danh-tinh nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  nick ẩn bán hàng
qd-423-2026.danh-tinh nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.b nd-147-2024.d23.k3
  em là điều dưỡng, tối live xem bói che mặt cho khỏi ai nhận ra, khoa biết thì có chuyện không
qd-423-2026.danh-tinh nd-147-2024.d36.kinh-doanh nd-234-2026.d8.k1 luat-129-2025.d10
  Em dạy luyện thi trên mạng đeo mặt nạ, giấu tên vì sợ trường biết, sau này lộ thì bị gì?
qd-423-2026.danh-tinh nd-147-2024.d36.ten-tai-khoan qdtw-85-2022.chinh-danh
  đổi tên facebook
qd-423-2026.danh-tinh nd-174-2026.d95.k1.d nd-147-2024.d23.k3 luat-116-2025.d7.k2.dd qdtw-85-2022.chinh-danh
  cong chuc giau mat lam kenh review phim
qd-423-2026.danh-tinh nd-244-2026.d3.k7 qdtw-85-2022.chinh-danh
  phó phòng giáo dục ghi rõ tên phòng dưới hồ sơ mạng rồi bàn chuyện tình cảm, có nên bỏ dòng đó
qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d23.k3
  nick ảo khen bv
qd-423-2026.danh-tinh nd-330-2026.d15.k1.b qd-423-2026.co-quan-to-chuc
  dùng nick riêng trả lời dân
qd-423-2026.danh-tinh nd-330-2026.d15.k1.b qdtw-85-2022.chinh-danh
  de ten vien kiem sat trong bio
  ghi nghề công an trên tiktok
qd-423-2026.danh-tinh qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-85-2022.chinh-danh blds-2015.d34
  nickname cạnh khóe
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh
  Con em mới vào ngành cơ yếu, cháu còn dùng facebook tên thật được không hay phải khóa?
  bút danh
  cán bộ nên lấy họ tên thật hay biệt danh trên mạng
  em làm đoàn thanh niên, muốn một fb đăng chuyện nhà một fb đăng chuyện xã, có ai cấm hông
  em lấy nick Mèo Lười mà khách vẫn soi ra em làm quầy thuế, vậy có phải đổi về tên khai sinh
  hai nick công tư
  khong de ten that
  lấy nick ảo góp ý cho ubnd xã
  nick ẩn bị lộ
  tên nick "Ma Xó" có sai quy định
  đi làm mà fb để nick "Hoàng Thượng" với avatar siêu nhân thì có vi phạm chi ko
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  xài nick giả chửi
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3
  bat buoc ten that tren fb
  bắt xài tên thật
  cong nhan vien quoc phong choi facebook bang ten that
  có được dùng biệt danh thay tên thật trên mạng không hả mọi người
  dung ten gia tren fb co sai luat ko
  dùng nick ảo có được không
  dùng nick ảo đi bình luận dạo
  dùng tên thật trên mạng
  gop y trong nhom bang ten khac
  lap nick ao tha tim cho truong
  nick ảo khuyên sếp
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a
  lap nick ao vao khen co quan minh
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h
  tên giả facebook
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3 qdtw-207-2026.nhom-to-cao
  dùng nick giả để góp ý lãnh đạo
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d36.k4
  đăng nặc danh
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon luat-116-2025.d42.k2
  dùng biệt danh trên fb mà vẫn bị nhận ra là công chức
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-244-2026.d3.k7
  có nên tách nick công việc với nick riêng không, quy tắc có nói gì không
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-244-2026.d3.k7 nd-330-2026.d15.k1.b
  ghi chức vụ trên zalo
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-330-2026.d15.k1.b
  de anh dai dien mac canh phuc duoc ko
  linkedin ghi chức vụ ngành tòa
  trang cá nhân ghi rõ phòng ban chức vụ
  xai nick phu di lam
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung luat-116-2025.d42.k2 nd-174-2026.d95.k1.a
  tôi lập nick ảo để vô cãi nhau với người ta, cơ quan biết được thì có bị gì không
qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong
  cô giáo xài tên hoa lá cành trên zalo bị nhắc đổi tên thật, quy định nào vậy ta
qd-423-2026.kiem-chung
  ban thanh tra nhan dan dang ket qua giam sat len zalo
  bảng thu tiền lên face
  dân thấy đường làm ẩu, đưa lên mạng hay báo xã trứơc
  giám sát rút ruột công trình
  gửi link vụ án
  kiểm tra văn bản giả
  kể chuyện lạm thu
  nghe bao mai cup nuoc ca tuan thatt ko
  trực trạm khí tượng báo trước
  đăng số liệu đo mưa
qd-423-2026.kiem-chung blds-2015.d34 nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  xóm em nhắn cụ cựu bí thư mất, hoá ra cụ còn nằm viện, nhà cụ phát bực
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai
  kiễm tra nguồn tin
  thấy bài "cấm xe máy từ tháng sau" mà hổng có nguồn, tin được không
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai nd-244-2026.d5.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k2
  nguon tin nao duoc coi la chinh thong
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai nd-328-2026.d17 nd-328-2026.d8
  lam sao biet thong tin dung truoc khi chia se
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai nd-328-2026.d3.k1
  phân biệt báo thật với báo dỏm
qd-423-2026.kiem-chung hdtg-99-2023.phan-loai nd-328-2026.d3.k1 nd-328-2026.d17
  mẹ em cứ thấy cái gì ghi "bộ y tế khuyến cáo" là tin, em chỉ mẹ phân biệt kiểu gì cho dễ nhớ hả cô chú
qd-423-2026.kiem-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34
  trưởng thôn bị tố ăn chặn mì tôm cứu trợ, ổng là anh ruột tôi, tôi lên mạng cãi giúp được không
qd-423-2026.kiem-chung luat-116-2025.d14.k4
  Mẹ tôi viết con đi khám tuyển bị chen ngang, chuyện thật, ban chỉ huy bắt xóa
qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-328-2026.d3.k1
  sạt lở ngay sau trường, tui quay gửi nhóm thôn nhắc bà con chạy, xã kêu xoá
qd-423-2026.kiem-chung luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a
  bổ nhiệm hiệu phó chưa ký mà cả trường đã đăng hoa, có bị nhắc hông
  chia buồn lộ tin sớm
qd-423-2026.kiem-chung luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  chưa có quyết định mà đã chúc mừng sếp lên chức trên fb
qd-423-2026.kiem-chung luat-116-2025.d42.k3 nd-147-2024.d36.k4 nd-328-2026.d13.k3 luat-116-2025.d7.k2.dd
  mấy dì hội cao tuổi cứ chuyền cái tin phát quà miễn phí nhập số điện thoại, toàn lừa
qd-423-2026.kiem-chung luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d
  bữa ăn bán trú có giòi
qd-423-2026.kiem-chung luat-116-2025.d7.k1.c luat-91-2025.d32
  tôi nuôi ong ở vùng đệm, quay thấy cán bộ vườn quốc gia đốt củi lậu, đăng trước hay báo trước
qd-423-2026.kiem-chung luat-116-2025.d7.k1.c luat-91-2025.d32 nd-356-2025.d3
  thấy xe công đậu trước quán nhậu, tôi chụp đăng lên được không hay phải gửi đơn
qd-423-2026.kiem-chung luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.e
  Em nghe phong thanh trưởng trạm ăn tiền thuốc, muốn kể trong nhóm, có nên không
qd-423-2026.kiem-chung luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  con trai đi lính gọi điện khóc bảo bị đánh, tôi đăng mạng có hại con không
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d luat-116-2025.d13.k2 luat-116-2025.d7.k2.b
  ông ấp trưởng nghe có người kể xã định phá đình để mở đường, bà con tính kéo lên, có thật mà chưa họp
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d luat-116-2025.d7.k2.b
  clip xô xát đình công
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d luat-129-2025.d10 nd-328-2026.d3.k3
  cô giáo mở clip tiktok nói tận thế cho cả lớp coi, phụ huynh la quá trời
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  cáo phó cán bộ cấp cao đăng sớm
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d13.k3.a
  nước máy đục share bài
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k2
  tin đồn sáp nhập xã, share bản đồ xã mới chưa có nghị quyết
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.c nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  clip sạt lở
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-80-2025.d14.phat-ngon
  phóng viên xã dùng hình tai nạn AI, dân tưởng thật rần rần, sửa sao
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.c
  tin đắm tàu
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.c nd-330-2026.d9.k2.a
  máy bay rơi
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  dang anh sap cau chua ro that gia
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-244-2026.d3.k7 nd-244-2026.d3.k2
  tôi là trưởng bản, quay cảnh sạt lở chỗ dốc đầu bản đăng lên phây cho bà con biết mà tránh thì có phải xin xã không
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d13.k3 nd-244-2026.d7.k3
  thấy tin cầu sập ở quận bên chưa biết thật giả, trưởng ấp như tôi nên la lên cho bà con chạy hay chờ
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  tin đổi tiền cũ lan khắp chợ, cán bộ phụ nữ tôi nên nói sao với mấy bà bán rau
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  sam chop toan cau tat dien 3 ngay co that khong
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-328-2026.d3
  nghe nói sắp sáp nhập phòng, mình hỏi trong nhóm zalo liền bị nhắc là gây hoang mang, có quy định đó thật à
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k2 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  dịch sởi ở trường mầm non chưa ai công bố mà phụ huynh đã đăng
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  bệnh dại ở ấp đăng cảnh báo được không
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k2
  em bán tạp hóa, đăng "thuế sắp tăng gấp đôi" cho bà con biết, nghe lỏm thôi
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k1
  đăng cảnh báo sóng thần theo trang nước ngoài trước khi đài khí tượng nói
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-244-2026.d3.k7
  nói sai lịch cúp nước
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-174-2026.d95.k2.c
  có người đăng bản đồ chia lại thôn, dân cãi rối, mà huyện chưa họp gì
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k2
  tôi nói lại chuyện cả lớp đau bụng do sữa mà bên y tế chưa kết luận
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  Trưởng thôn em mở loa phát nguyên cái clip trên youtube không rõ nguồn cho cả làng nghe, giờ em phải nói lại sao
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang
  bao tin lanh dao mat khi chua cong bo
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd
  giấu số người chết do lũ
qd-423-2026.kiem-chung luat-116-2025.d7.k1.d qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  binh luan nga ukraine
qd-423-2026.kiem-chung luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  đăng chúc mừng a ấy lên phó chủ tịch khi chưa có qđ, giờ gỡ kịp ko
qd-423-2026.kiem-chung luat-116-2025.d7.k2.i luat-80-2025.d14.phat-ngon
  Công nhân đòi lương quay rồi gửi tôi nhờ đăng hộ, tôi cán bộ hội sợ thành xúi giục, đăng sao cho đúng?
qd-423-2026.kiem-chung luat-129-2025.d10 nd-328-2026.d3.k3 nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung
  bình luận chiến sự Nga trên tiktok, tôi là giáo viên sử
qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  đăng tang lễ lãnh đạo sớm
qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3 luat-129-2025.d10
  đài đọc tin đồn
qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang
  em đi nói chuyện thời sự ở thôn, đọc nhầm thu ngân sách gấp đôi, có người quay cắt đăng
qd-423-2026.kiem-chung luat-91-2025.d32
  chụp cầu nứt đăng fb
  quay nhà máy xả thải
qd-423-2026.kiem-chung luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.d qd-423-2026.co-quan-to-chuc
  nước lũ lên tới mái nhà dân mà em quay phim đăng lên facebook xã thì có sao không
qd-423-2026.kiem-chung luat-91-2025.d32 nd-356-2025.d3
  thấy ô tô nhà nước đậu ở sân golf ngày thường, tui chụp cả biển số, nên post hay đưa cho thanh tra
qd-423-2026.kiem-chung luat-91-2025.d32 qd-423-2026.quy-tac-chung
  bà con thấy cầu mới nứt toác, tôi là trưởng ban công tác mặt trận, đưa ảnh lên được không
  dan chai nhu tui quay duoc tau kiem ngu nhan ca bieu, dua len fb co toi khong
qd-423-2026.kiem-chung nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  Tôi làm ngành điện, viết trên phây là quản lý kém thật sự, chắc có bị gì không
qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  share bai nghe si noi ve thue
qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-330-2026.d13.k1.a
  bếp trưởng khu công nghiệp đăng ảnh suất ăn công nhân 18k, công ty đòi đuổi vì lộ chuyện nội bộ
qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-330-2026.d9.k2.a nd-174-2026.d95.k1.g luat-116-2025.d13.k1.e
  chia se tin hoang sa tu trang la
qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-330-2026.d9.k2.c qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  share bai giang thay Thich Minh Tue
qd-423-2026.kiem-chung nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung
  phụ huynh phản ảnh bếp ăng
qd-423-2026.kiem-chung nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  dv share clip di tu khat thuc
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  tung ảnh lũ cũ
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd
  clip csgt đánh dân
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c luat-80-2025.d14.phat-ngon
  bình luận vụ án đang xử
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  ve ban do tinh moi tu che roi dang
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3
  share video bac si tat benh nhan chua biet that gia
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  tin đồn nhân sự
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d13.k1.a nd-330-2026.d9.k2.dd
  lạm thu đầu năm đăng bảng thu chi lên face
qd-423-2026.kiem-chung nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.d
  đồn nhân sự đại hội
qd-423-2026.kiem-chung nd-174-2026.d95.k1.c
  Chụp xác heo chết trôi sông đăng nhắc bà con, có bị phạt không
qd-423-2026.kiem-chung nd-174-2026.d95.k1.c blds-2015.d32
  Nhà cháy chết người, tôi quay từ xa thấy cả nạn nhân, đăng lên cầu cứu được hông
qd-423-2026.kiem-chung nd-174-2026.d95.k1.c luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon
  ảnh chôn lợn
qd-423-2026.kiem-chung nd-174-2026.d95.k1.d hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh
  cho hỏi chia sẻ bài của báo tuổi trẻ về vụ bí thư bị bắt có được không, báo chính thống đàng hoàng
qd-423-2026.kiem-chung nd-174-2026.d95.k2.c
  đồn vỡ đập
qd-423-2026.kiem-chung nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  số người mất tích chưa xác nhận
qd-423-2026.kiem-chung nd-244-2026.d3.k7
  nguoi truc ho xa dang muc nuoc
qd-423-2026.kiem-chung nd-244-2026.d3.k7 blhs-2015.d361
  Tôi làm công ty thủy lợi, biết sắp mở cửa xả, báo trước cho bà con trong nhóm xóm được không hay trái việc?
qd-423-2026.kiem-chung nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a
  cứu nạn chưa thông báo mà đã đămg
qd-423-2026.kiem-chung nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  mấy mệ trong xóm đồn đập thủy điện sắp vỡ, tui quay video trấn an mà không hỏi ai, có sao không
qd-423-2026.kiem-chung nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d15.k1.b
  nguoi lam o tram thuy van co duoc bao muc nuoc song len nhom zalo xom khong
qd-423-2026.kiem-chung nd-244-2026.d5.k2
  thong bao nghi bao tren zalo co that ko
qd-423-2026.kiem-chung nd-244-2026.d5.k2 hdtg-99-2023.phan-loai nd-328-2026.d17 nd-328-2026.d8
  Làm sao biết cái công văn chạy lên zalo là thật, không dám bấm đường link
qd-423-2026.kiem-chung nd-244-2026.d5.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3
  có tờ quyết định thu hồi đất lan trong nhóm làng, tôi là trưởng thôn dân hỏi mà chẳng biết đâu mà lần
qd-423-2026.kiem-chung nd-328-2026.d13.k2 luat-116-2025.d7.k1.d nd-328-2026.d13.k3 qd-423-2026.bao-tin
  tin bắt cóc trẻ em bán nội tạng ở cổng trường ai cũng gửi, hiệu trưởng nên nói gì với phụ huynh
qd-423-2026.kiem-chung nd-328-2026.d13.k3
  live nuoc lu cuon nha cau cuu ho
qd-423-2026.kiem-chung nd-328-2026.d17 qd-423-2026.bao-tin
  tin tuyen giao vien hang loat co that ko
qd-423-2026.kiem-chung nd-328-2026.d3.k1
  tin nuoc may nhiem thuy ngan that khong
qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-330-2026.d11.k2.a
  đăng "sắp có củi to vô lò" không nêu tên ai, vậy có tính là tung tin không
qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.d
  chia buồn trên mạng lãnh đạo mất khi chưa có tin chính thức
qd-423-2026.kiem-chung nd-328-2026.d3.k2
  hoi "bank nay co sao khong" co bi phat k
qd-423-2026.kiem-chung nd-328-2026.d3.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  me dang co ca cum a chua ai xac nhan
qd-423-2026.kiem-chung nd-328-2026.d3.k3
  ba toi tin moi thu tren youtube
qd-423-2026.kiem-chung nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  cái tin cấm xe máy toàn tỉnh từ tháng sau đúng không, cả nhóm đang share rần rần
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  chuyen tin "bo y te khuyen cao" tu nhom khac
  chuyển tiếp tin nhắn 'gửi cho 10 người'
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.b
  tin nhắn ai không gửi sẽ xui
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-330-2026.d11.k2.a
  thấy tin mất con nít liền bấm gửi khắp nơi
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d11.k2.a
  Có video nói thầy giám thị bóp cổ trò, tôi chuyển qua nhóm lớp, lỡ clip dàn dựng thì tôi bị chi
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  Cứ share cảnh báo bắt cóc nội tạng cho chắc, thà nhầm còn hơn bỏ sót, nghĩ vậy đúng không ta
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang
  chia sẻ clip chiến sự chưa biết thật giả, chú bộ đội nghỉ hưu trong xóm nói coi chừng
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh
  share bai chia buon bac lanh dao som qua
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-330-2026.d12.k1.a qdtw-85-2022.dieu-tranh nd-330-2026.d9.k1.d
  nhóm zalo ccb
qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-56-2017.d36 nd-56-2017.d36.k3 nd-147-2024.d36.k4
  share nhầm tin tìm trẻ lạc đã tìm đc rồi, bị mắng có đáng ko
qd-423-2026.kiem-chung nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung nd-147-2024.d36.k4
  viet tang boc mot vu nguoi quen bi lap bien ban tren mang
qd-423-2026.kiem-chung nd-328-2026.d3.k3 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.d
  bàn tán ai lên bí thư trên nhóm đồng hương
qd-423-2026.kiem-chung nd-328-2026.d3.k3 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-328-2026.d3.k2
  nhóm bạn học đồn đoán ai làm chủ tịch phường mới, em góp một câu có bị gì không
qd-423-2026.kiem-chung nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-330-2026.d11.k2.a
  bí thư chi bộ đọc bài fb trong buổi họp dân, hoá ra bịa
  trong nhóm hưu trí, có bác quả quyết bí thư mới là người nơi khác, em lỡ chuyển
qd-423-2026.kiem-chung nd-328-2026.d9 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.bao-tin
  khuyên bme già đừng share tin giả
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  Gởi đơn lên tỉnh xong chụp cho cả xóm đọc, chưa ai kết luận, nhỡ sai thì tôi bị sao
  Nghe nói thầy dùng bằng mua, tôi đăng nghi vấn mà chưa có giấy tờ thì có mắc tội không
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-4
  dang tin thay doi dia gioi xa khi chua co nghi quyet
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh
  ngồi quán nước đoán ai làm bí thư xã mới rồi viết lên phây chơi thôi, thế cũng bị gọi lên à
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-328-2026.d3.k3
  phat loa xom tin tren mang chua ro that gia
  tổ phó in bài trên mạng dán bảng tin khu, sau mới biết sai
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-91-2025.d16 blds-2015.d32 blds-2015.d34
  dang tin tim nguoi mat tich nham
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  thumbnail lừa người xem
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a blds-2015.d34
  Em đăng "vĩnh biệt bác" mà bác ấy chưa mất, gia đình giận, giờ sửa sao
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k1
  tiêu đề câu khách
  đăng tin một nghệ sĩ qua đời chưa xác nhận
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  đồn chủ tịch mới là ai
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d3.k2 nd-174-2026.d95.k1.a
  tin nguoi bi can dai ma chua chac
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-147-2024.d36.k4
  chia sẻ bản đồ ngập của người dân tự làm có phải kiểm chứng trước không
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh
  chia sẻ bài cảnh báo có cần kiểm chứng trc ko
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.d
  tin ông lớn mất chưa có thông báo
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh nd-328-2026.d3.k2 nd-330-2026.d9.k1.d
  tin chưa kiểm chứng
qd-423-2026.kiem-chung nd-330-2026.d11.k2.a qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  đồn luân chuyển cán bộ
qd-423-2026.kiem-chung nd-330-2026.d9.k2.a luat-116-2025.d7.k1.d luat-116-2025.d15.k1.d nd-174-2026.d95.k1.c
  máy bay rơi ở ruộng, chú trưởng xóm quay đưa lên luôn, nói quân ta thế này thế kia
qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh
  chia sẻ tin bác tổng nhập viện mà báo chưa đưa
qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  đùa về sáp nhập tỉnh
qd-423-2026.kiem-chung nd-56-2017.d36 nd-56-2017.d36.k1
  Cháu tôi nội trú bị bạn đánh, trường bảo ém, nhà tôi muốn đưa hình lên thì cần coi gì
qd-423-2026.kiem-chung nd-56-2017.d36 qd-423-2026.quy-tac-chung
  con toi bi bao hanh o trai, dang len dc k
qd-423-2026.kiem-chung qd-423-2026.bao-tin nd-328-2026.d13.k3
  báo nước lên trên nhóm làng
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc
  loa thon doc nham lich cat dien
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon
  phát thanh viên đọc tin bão từ một trang lạ, bà con chạy dọn đồ cả đêm, té ra bão không vô
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đoàn thanh niên đăng tin hot kiếm like
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k7
  đại diện tổ dân phố đăng lịch xả đập
qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.g
  đoàn xã dùng ảnh AI minh họa bài vận động quyên góp mà không nói là ảnh AI
qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung
  Bị y tá đẩy xuống ghế, tôi kể đúng vậy trên mạng, họ bảo bôi nhọ, tôi có sao không
  benh vien cho an com thiu, dang len phan anh
  bị khởi tố kêu oan fb
  canh học sinh có ruồi
  che co giao
  con bị phạt đứng, phụ huynh đăng
  con di nghia vu bi bat nat
  cơm công nhân có sâu, chị em chụp đăng nhóm
  dan keu bai rac hoi tren facebook co pham gi khong
  em trai dang bi dieu tra, em viet bai khang dinh vo toi
  em trai ở đơn vị than ăn đói, mẹ tui viết lên mạng, có hại gì em không
  góp ý trên mạng về rác thải làng nghề
  lính bị ngược đãi
  lính bị đánh
  mẹ thấy người con bầm tím, định quay clip vết bầm đăng mạng nhờ giúp, phải nói sao cho khỏi sai
  nhà máy xả khói thối, bức xúc lên nhóm phường
  nhân viên nhà bếp trường phơi bày thịt hư, sợ bị đuổi
  nói thiệt nhà xe bỏ khách, nêu bảng số có bị kiện ko
  phản ánh ô nhiễm lên mạng
  review phòng khám tệ
  thấy bảo vệ rừng cho xe gỗ ra, tui ngại đăng lên bị kiện, phải kiểm gì trước
  thấy cb thu tiền không biên lai, đăng liền hay coi lại cho chắc
  trại heo cạnh trường hôi không chịu nổi, tôi là cô nuôi, quay clip phản ánh đúng sự thật
  đăng cầu hỏng
qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung luat-91-2025.d32
  quay duong lay loi dang len de xin lam duong co duoc ko
qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  chế chuyện nhập phường
qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  đảng viên đăng lại bài báo chính thống về sếp cũ bị bắt, kèm lời "đáng đời"
qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-to-cao
  tui phát hiện thầy hiệu phó ăn bớt tiền trẻ, đưa lên nhóm giáo viên có bị bảo đánh phá hông
qd-423-2026.kiem-chung qd-423-2026.thong-tin-nguoi-khac
  dang hoa don quy phu huynh
  hội trưởng phụ huynh thấy trường thu tiền máy lạnh vô lý, chụp tờ thu đăng cho bà con bàn, có sai không
qd-423-2026.kiem-chung qdtw-207-2026.nhom-4
  dang tin sep len chuc
qd-423-2026.kiem-chung qdtw-207-2026.nhom-4 blhs-2015.d361
  chúc mừng bổ nhiệm sớm
qd-423-2026.kiem-chung qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  lộ tin nhân sự
qd-423-2026.kiem-chung qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  Sáp nhập xã ai cũng đoán ghế, em viết bảng dự đoán cho vui gửi nhóm đồng nghiệp, có hệ lụy gì k ạ?
  group lang doan chuc chu tich
qd-423-2026.kiem-chung qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blhs-2015.d362
  chưa có quyết định mà phòng đã làm bảng hoa chúc mừng tân chủ tịch rồi up fb, sai chỗ nào
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh
  hội bô lão đố nhau ai lên chủ tịch huyện trong nhóm hưu trí
  treo avatar đen sớm
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  chúc mừng sớm anh trúng cử
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung nd-328-2026.d3.k3
  anh phòng em tôi ngày đăng tin trận đánh bên trời tây, nguồn trời ơi đất hỡi, sếp nhắc đúng ko
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang
  đoán tứ trụ
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang
  chia se danh sach trung uong moi lan truyen tren zalo
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-117-2025.d5.k4 luat-116-2025.d7.k1.d
  báo mạng nước ngoài nói đ/c cũ chuyển bệnh viện, chia sẻ lại được ko
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-330-2026.d11.k2.a
  dang vien chia buon truoc khi dai bao dua tin co duoc khong
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  cai nhau ve trung quoc
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3
  cmt về ukraina
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  Em trong quân đội, đọc tin bắn nhau ở Trung Đông rồi viết ý kiến riêng, chính trị viên nhắc em dừng
qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4
  hóng nhân sự đai hội
qd-423-2026.pham-vi
  bao ve co phai theo quy tac
  bộ quy tắc ứng xử mạng áp dụng cho ai
  hợp đồng 111 trong cơ quan nhà nước có bị áp dụng quy tắc ứng xử như công chức không
  hợp đồng lao động có theo 423
qd-423-2026.pham-vi nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qd-423-2026.quy-tac-chung
  tui là phó ấp bán khô cá lóc trên tiktok, không phải công chức thì có bị mấy cái quy tắc này trói không
qd-423-2026.pham-vi nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 qd-423-2026.quy-tac-chung
  tui cán bộ bán chuyên trách xã, bán trái cây online được hông
qd-423-2026.pham-vi qd-423-2026
  423 áp dụng cho ai
  quy tắc ứng xử trên mxh áp dụng cho ai
qd-423-2026.pham-vi qd-423-2026 qd-423-2026.quy-tac-chung
  cbcc xã dùng mxh thì phải theo bộ quy tắc nào
  cán bộ bán chuyên trách, trưởng ấp có nằm trong nhóm phải theo bộ quy tắc ứng xử không
qd-423-2026.pham-vi qd-423-2026 qdtw-85-2022.doi-tuong
  quy tắc ứng xử mxh áp dụng cho ai
qd-423-2026.pham-vi qd-423-2026.co-quan-to-chuc
  công ty tư nhân có phải theo quy tắc ứng xử
  quy tắc mạng cho doanh nghiệp
qd-423-2026.pham-vi qd-423-2026.quy-tac-chung
  Em lái xe cơ quan, lên mạng chửi bậy có áp dụng quy tắc của nhà nước không
  bao ve truong co phai theo quy tac ung xu tren mang
  can bo hop dong 111 co ap dung quy tac ung xu cong chuc khong
  chị bán cá không phải cán bộ thì có phải theo bộ quy tắc mới của bộ văn hóa không
  công ty nước của tỉnh có phải mình là công chức không mà bắt theo quy tắc ứng xử mạng xã hội?
  cộng tác viên theo quy tắc nào
  doan vien thanh nien co theo quy tac nay khong
  em làm hợp đồng thôi có bị áp quy tắc ứng xử như công chức hông
  em làm tạp vụ bệnh viện không phải viên chức, nói bậy trên mạng thì theo quy tắc nào
  hoi vien hoi phu nu co phai theo quy tac ung xu mang xa hoi khong
  hop dong 111 co phai theo quy tac ung xu mxh khong
  hợp đồng lao động trong xã có chịu quy tắc không
  hợp đồng thời vụ có theo quy tắc mạng
  lao công hợp đồng có bị áp quy tắc ứng xử mạng xã hội như công chức không
  nhân viên hợp đồng 111 có phải theo quy tắc ứng xử mạng xã hội như công chức không
  tap vu co phai theo quy tac ung xu mang
qd-423-2026.pham-vi qd-423-2026.quy-tac-chung nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  cong tac vien dan so ban my pham co phai theo quy tac ung xu
qd-423-2026.pham-vi qd-423-2026.quy-tac-chung qd-423-2026
  quy tắc mạng xã hội cho công chức
qd-423-2026.pham-vi qd-874-2021.d1
  Bộ quy tắc mạng xã hội mới có còn phần riêng cho cán bộ như hồi trước hay không
qd-423-2026.quy-tac-chung
  Anh bảo vệ dân phố có đc mặc đồng phục lên tiktok nhảy không
  Cúp nước ba ngày, tui đăng "làm ăn như hạch", công ty đòi kiện, tui nói vậy có quá lắm không
  Tuần này có tang chung mà em đăng clip nhảy, tổ trưởng nhắc, có luật nào không
  Tôi là trưởng thôn không đồng tình đặt tên xã mới, viết lên trang cá nhân ý kiến của mình được không
  Tôi mắt kém, bấm nhầm haha vô tin bà con chết đuối, bị chửi quá trời, gỡ ra rồi có còn bị bắt lỗi?
  anh bia cau tho nhay cam
  bi bat comment benh truong
  bi cham phu cap keu tren mang
  bài viết bóng gió chê hội đồng xã, không nêu tên
  bác hưu làm thơ than đường lầy lội chậm sửa, không chửi ai, có bị mời lên không
  bác tôi đảng viên viết vè chê đường ổ gà, bị nhắc, có sai chi
  bấm nhầm icon cười
  bọn em sinh viên vào page trường bình luận mỉa mai nhẹ thôi, không chửi, trường đòi kĩ lụât
  cb che ten xa moi
  che buu ta
  chiến sĩ nghĩa vụ nhớ nhà viết status than khổ
  chê chùa nhiều hòm
  chê công ty nước
  chê cơm bán trú có phạm luật không
  chê phim chiến tranh nước mình dở trên fb có sao đâu hè
  chê sếp cũ trên app
  chê thầy dạy chán có bị đuổi học
  chế giễu giọng Nghệ
  clip hài nhái bác sĩ
  con rể em là Tây, nó viết tiếng Anh chê đường sá ở xã, em là cán bộ, có bị gì
  con trai tôi cảnh sát đăng ảnh mặc sắc phục chơi tiktok có bị kỷ luật ngành không
  con tui tha haha vao dam tang lop, bi ban la
  cong nhan ve sinh keu bi no luong len mang
  cu tri noi ung vien kem nang luc
  cảm tình đảng văng tục
  dua don khieu nai len facebook
  em gai toi lam hai quan mac dong phuc nhay tren mang co sao ko
  em viết trên trang cá nhân "có người ăn của dân", không chỉ ai, chủ tịch hỏi sao ám chỉ tui, có lỗi ko
  game đặt nick tục
  goi nham ten nguoi mat khi chia buon
  gv than lương thấp
  góp tiền in băng rôn xin đường bê tông, có bị quy kích động không
  góp ý thẳng có tội
  góp ý đặt tên đường bị nhắc nhở
  hoc vien truong canh sat dang story che com bep do
  hài Tết chọc cb
  hôm hội trại em cho mấy đứa lớp khác mượn áo đoàn quay clip yêu đương, giờ bí thư đoàn đòi kỷ luật em thì đúng không
  khoe bằn khen
  không thích tên tỉnh mới
  ky kien nghi mang doi lam cau
  kể chuyện vui ở ubnd xã
  lam tho da kich ong truong thon
  len fb noi nang voi thuy dien xa lu
  livestream hát ngày quốc tang
  luật sư chê tòa xử ép trên báo có sao không
  lính nghĩa vụ kêu cơm dở trên story cho bạn thân coi, trung đội trưởng biết dọa phạt, kêu ca có cấm ko
  mặc quân phục nhảy tiktok
  mặc quân phục tiktok
  mặc áo lính ra chợ quay tiktok hài
  mặc áo đoàn nhảy nhót quay clip thì vi phạm chi
  mặc đồ ngành hát karaoke đăng story
  nha sĩ làm sai răng khách, khách viết đúng sự thật lên mạng thì tôi có được bắt gỡ không
  nhại biểu ngữ
  noi giong dan mien trung buon cuoi
  nói tục trên tường nhà mình
  nộp đơn kiện đất nửa năm không thấy hồi âm, tui tính quay clip kể đúng sự thật, có bị phạt không
  phu huynh nhan xet co giao thieu nhiet tinh tren nhom
  phẫn nộ bài chia buồn
  phụ huynh đổi ảnh đại diện chữ "không" để phản đối đổi trường
  quan karaoke hat to dung hom ca nuoc de tang
  quốc tang có được đăng ảnh đi chơi
  selfie ca trực chống bão
  spam page công an
  sắc phục quay tiktok
  tha haha tin tang le
  than phiền họp quá nhiều trên fb có bị coi là nói xấu cơ quan
  tho phe binh lang phi tren mang
  thả haha bài buồn
  thả haha bài tang lễ
  thả haha vào tin buồn
  thả phẫn nộ trang nước ngoài
  thầy cô lớn tuổi bấm nhầm nút kiss vào bài tang lễ thì bị trách, có quy định mô phạt cái đó không
  thầy dạy văn cho học sinh đóng hoạt cảnh quan huyện ăn hối lộ ngày xưa, phụ huynh quay đưa mạng
  tiểu phẩm đả kích quan tham
  tui nói sáp nhập xong làm giấy tờ xa quá, nói thiệt chớ không xỏ xiên, công chức nói vậy được không
  tân binh than cực
  tố trên mạng trước
  tự sướng ở đền
  viết lời tiễn ông thầy từng bị kỷ luật
  vòng hoa ghi nhầm chức, người ta đăng lên chế giễu cơ quan tôi
  vợ mặc quân phục chụp cưới
  y tá mới vô nghề viết trạng thái kêu trực đêm muốn nghỉ việc, trưởng khoa nhắc nhở
  ông chú bấm lung tung trên tin bão lụt, tự nhiên bị nói vô cảm
  ông giáo hưu làm vè giễu quán nhậu ồn, không nêu tên ai, dân cười, công an có gọi không
  ông đọc thơ giễu quan
  Đội trẻ trong xóm lồng nhạc rap vô bài tuyên truyền vệ sinh của phường, vui thôi, có sao hông
  đăng ảnh tiệc lúc bà con lũ lụt
  được giao quản fanpage trường, phụ huynh vô than phiền cơm bán trú, hiệu trưởng bảo chặn hết
  đặt tên wifi tục tĩu cơ quan hàng xóm đều thấy
qd-423-2026.quy-tac-chung blds-2015.d32 luat-91-2025.d32
  bảo vệ quay tiktok
qd-423-2026.quy-tac-chung blds-2015.d32 nd-330-2026.d15.k1.g blds-2015.d38 nd-330-2026.d11.k1.a
  thợ kèn đám ma live suốt đêm xin quà, con trai người mất là chủ tịch xã giận
qd-423-2026.quy-tac-chung blds-2015.d32 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  cán bộ xã người Chăm hỏi: đăng ảnh lễ Katê trong đền lúc làm nghi thức kín có vi phạm gì ko
qd-423-2026.quy-tac-chung blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  dang anh dam tang nguoi Khmer
qd-423-2026.quy-tac-chung blds-2015.d32 qdtw-207-2026.nhom-dao-duc
  trung úy hát karaoke clip triệu view
qd-423-2026.quy-tac-chung blds-2015.d32 qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  đám giỗ hát karaoke say xỉn bị quay đăng tiktok, mình là trưởng ấp thì có bị gì hông
qd-423-2026.quy-tac-chung blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em dạy học ở Thanh Hoá bị học trò trong Nam chọc giọng rồi đăng clip cười, có bảo vệ được gì không
qd-423-2026.quy-tac-chung blds-2015.d34 luat-116-2025.d13.k3.d
  hoc tro nhai giong co giao mien trung
qd-423-2026.quy-tac-chung blds-2015.d38.k3
  kể chuyện bậy trong nhóm bạn thân
qd-423-2026.quy-tac-chung blds-2015.d38.k3 luat-80-2025.d13 nd-234-2026.d8.k1
  nói tục nhóm riêng bị gọi
qd-423-2026.quy-tac-chung blds-2015.d38.k3 nd-234-2026.d8.k1 nd-330-2026.d11.k1.a
  nhom zalo bon nam y ta cuoi tho bi lo
qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung luat-80-2025.d13
  bị trừ điểm thi đua vì một cái icon haha
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  em viết lính biên phòng sướng hơn thầy cô vùng cao
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b nd-174-2026.d95.k2.a
  phân biệt vùng miền trong bình luận
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c
  chê người miền núi ngu
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 luat-80-2025.d13 nd-330-2026.d9.k1.b
  kỳ thị người bắc kẻ nam
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b
  chê người miền nam
  chế giọng người miền Trung
  chửi Bắc kỳ Nam kỳ
  nói giọng vùng miền
  parky namky
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b blds-2015.d34
  Chủ quán ghi biển không tiếp khách tỉnh nọ rồi đăng lên, em là dân tỉnh đó tức quá
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  chữi dân Nam kỳ lười
  miệt thị dân tỉnh lẻ
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b
  bac ky nam ky
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  kỳ thị vùng miền
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-330-2026.d9.k2.c
  noi xau nguoi mien khac
qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k1.b nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  Nhập tỉnh xong dân hai bên chửi nhau trên nhóm, con gái em hùa vào, em là viên chức có phải kéo nó ra?
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.b
  bảo một sao quán nước ngoài
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.c nd-174-2026.d95.k1.a
  hoá trang bộ đội
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  binh luan ac voi nguoi bi lu cuon troi
  chui game tren mang
  chế ảnh tổng thống Mỹ
  cười người chết đuối
  doan vien chui the tren discord
  dưới bài tuyển dụng có kẻ viết "không nhận dân tỉnh kia", miệt thị vậy được ko
  em đang làm hồ sơ vào đảng, hồi trước hay cãi lộn trên diễn đàn game bị chụp lại, có sao không
  học trò em kéo nhau qua trang giải bóng nước bạn chửi trọng tài, cô giáo nên dặn sao
  khach che quan an cua hop tac xa, minh chui lai tren google
  viết status chê lô gô của tỉnh xấu quắc, có kèm lời tục, ai bắt bẻ không
  đang là quần chúng ưu tú mà lỡ chửi trong game có ảnh hưởng kết nạp không
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a
  bác lao công quay cilp mắng dân vứt rác
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34
  bắt trước người nói lắp để diễn hài trên tiktok
  chế giễu nhau trong nhóm zalo cựu binh
  chế giễu nạn nhân cháy
  học trò ăn mừng khi thầy giám thị nhập viện, đăng đầy tường, trường xử răng
  nhóm chat đổi biệt danh gọi tôi là heo mập, cả phòng gõ vậy cả tuần, tôi nói mà họ cười
  viết lời viếng bị chửi
  văng tục trong nhóm lớp
  đồng nghiệp cứ đăng ảnh chế giọng nói người Nghệ, anh em tự ái
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
  cãi tay đôi trên facebook
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  dượng em cựu chiến binh, ngày nào cũng vô bình luận mắng lớp trẻ, có khi nào bị xử phạt không
  nhan vien thu phi chui dan
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
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g
  chửi trong game
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b blds-2015.d34 nd-174-2026.d95.k1.a
  gọi người ta bắc kỳ
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b
  nhại giọng Quảng
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b nd-330-2026.d9.k2.c blds-2015.d34
  bị gọi là parky
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qd-423-2026.danh-tinh
  nick cạnh khóe trưởng phòng
  đặt tên nick chọc sếp
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qd-423-2026.danh-tinh luat-116-2025.d13.k3.h
  doi ten zalo thanh ten giong vo ke de giem
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc
  đôi co với shipper trên mạng
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon
  dang vien cuoi nhao lanh dao nuoc ban
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon blds-2015.d34
  hội thẩm nhân dân mà bình luận bị cáo đáng tử hình trên mạng có vi phạm chi không?
qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  bí thư chi đoàn share meme chế tổng thống nước ngoài có bị coi là mất quan hệ ngoại giao k
qd-423-2026.quy-tac-chung luat-116-2025.d14.k4
  lính đảo nhớ vợ đăng thơ buồn, chính trị viên bảo gỡ có đúng hông
qd-423-2026.quy-tac-chung luat-116-2025.d15.k1.d
  nv bi sa thai noi that len mang
qd-423-2026.quy-tac-chung luat-116-2025.d16
  học sinh mặc đồng phục quay clip hôn nhau, đoàn trường đòi hạ hạnh kiểm
qd-423-2026.quy-tac-chung luat-116-2025.d7 nd-147-2024.d36.k4 qd-423-2026.pham-vi
  quy định chung khi lên mạng
qd-423-2026.quy-tac-chung luat-116-2025.d7 qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  là đại biểu hội đồng xã, tôi đăng câu hỏi của cử tri lên trang riêng để lấy ý kiến
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  avatar cờ lạ nhạy cảm
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a luat-116-2025.d7 nd-147-2024.d36.k4 qd-423-2026.pham-vi
  dân buôn không phải cán bộ thì lên mạng tránh chi
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a nd-147-2024.d36.k4
  minh chi la dan thuong thi dang bai co gi cam khong
  người ngoài đảng đăng bài thì theo quy tắc nào
  quần chúng đăng bài lên mạng cần tránh gì
  tôi không vào đảng, muốn đăng facebook thì cần giữ gì
qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b luat-116-2025.d13.k2 nd-330-2026.d9.k1.b
  gọi người Bắc là bắc kỳ
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
qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  khoe phòng làm việc
qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.i
  ru nhau spam page hoa hau la
qd-423-2026.quy-tac-chung luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-330-2026.d15.k1.b
  lính dùng zalo
qd-423-2026.quy-tac-chung luat-117-2025.d5.k2 luat-117-2025.d5.k4 nd-330-2026.d15.k1.b luat-117-2025.d5.k3
  công an nhân dân dùng zalo
qd-423-2026.quy-tac-chung luat-117-2025.d5.k3 luat-116-2025.d7.k2.c nd-147-2024.d36.k4
  lính nghĩa vụ lướt tiktok
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4
  nữ dân quân chụp súng
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4 luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh
  tiktok biên phòng
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4 luat-117-2025.d5.k3
  ảnh mặc quân phục lên facebook
qd-423-2026.quy-tac-chung luat-117-2025.d5.k4 nd-147-2024.d36.k1 qdtw-85-2022.chinh-danh luat-116-2025.d7
  quân nhân chuyên nghiệp chơi tiktok
qd-423-2026.quy-tac-chung luat-129-2025.d10
  Cô giáo đăng clip hát cải lương buồn, phụ huynh bảo không đứng đắn, có vi phạm gì đâu ta
  Em giáo viên làm thơ vui về tên tỉnh mới, ai cũng cười, có người báo lên sở
  bac si noi bao hiem chi tra cham tren fb co bi gi k
  chê ban giám khảo hội diễn
  con gái tôi dạy cấp 2 hay tranh luận thời sự với người lạ trên mạng, mẹ lo quá, có mất nghề ko
  cô giáo cùng đồng nghiệp ký tên xin giữ lại điểm trường lẻ rồi chia sẻ, hiệu trưởng nói chia rẽ nội bộ
  gv chê chương trình học
  khoe lương thấp lên mạng
  kêu bệnh viện thiếu thuốc
  làm biên tập viên đài huyện mà bình luận trận bóng bênh Thái Lan bị ném đá
  nhân viên thư viện chụp bảng lương tháng 6 triệu của mình đăng lên, hiệu trưởng bảo mất mặt trường
  sếp ép cãi nhau hộ
  viet bai che bo phim co dung khong khi la giao vien
  đáp lại review xấu
qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-116-2025.d13.k3.d nd-234-2026.d8.k1
  Cô giáo tiếng Anh share ảnh chế thủ tướng nước ngoài cho lớp cười, hiệu trưởng nhắc
qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-116-2025.d7.k1.b qd-423-2026.kiem-chung
  người ta chửi đạo nhà mình, em là y tá vô cãi lại có sao
qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-80-2025.d14.phat-ngon
  Nhóm kế toán tụi em hay gọi kho bạc là "cửa ải", đăng mạng thì có bị phê bình
  ke kho tren threads co bi nhac
  nhận xét thẳng quyển sách giáo khoa trên blog riêng có bị kỷ luật không
  than phụ cấp ít
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-147-2024.d36.k1
  Cô giáo mỹ thuật vẽ cờ nước đang đánh nhau lên avatar, hiệu trưởng không ưng, cô có sai chi
  Thi y tá giỏi mà em thấy điểm kỳ kỳ, đăng vài dòng hỏi lại ban tổ chức được không
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1
  cô mầm non nhảy tiktok
  nguoi nha benh nhan lap group noi xau ca khoa, truong khoa bat tui em vao phan phao co nen nghe khong
  nhan vien bv binh luan the nao
  thầy giáo khoe bụng sáu múi trên mạng có sao không
  vien chuc bi chui tren mang tra treo lai
  y tá đăng ảnh đi bar mặc váy ngắn, phòng tổ chức gọi lên nhắc là mất tư cách, tôi thấy vô lý
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1 luat-116-2025.d13.k3.d
  Thầy giáo bình luận chê giọng miền Trung nghe như chim, trò chụp gửi hiệu trưởng
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em gái em hâm mộ ca sĩ hàn quốc, vô cãi nhau với fan khác bị lộ ra là giáo viên, người ta gửi đơn về trường
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1 luat-80-2025.d13 blds-2015.d34
  cmt đùa cợt dưới cáo phó đồng nghiệp thì nội quy nói sao, em là y tá
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1 nd-330-2026.d11.k1.a
  y ta quay clip mua mac ao trang bi tru diem
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-234-2026.d8.k1 qd-423-2026.co-quan-to-chuc
  phụ huynh chê trường trên page, người giữ page rep mỉa mai, trên phòng hỏi
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-330-2026.d13.k1.a
  dang phieu luong y ta
qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-330-2026.d9.k2.c nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  clip nhại giọng miền Trung chê nghèo, đăng từ nick cô giáo, dân Nghệ phản đối
qd-423-2026.quy-tac-chung luat-129-2025.d10 qd-423-2026.co-quan-to-chuc luat-91-2025.d16
  Trả lời đánh giá 1 sao của bệnh nhân thế nào cho đúng quy tắc
qd-423-2026.quy-tac-chung luat-129-2025.d10 qd-423-2026.kiem-chung
  benh nghe si tron thue
  cô mầm non viết góp ý chuyện lương thấp, nói có số liệu đàng hoàng, vậy được phép chứ
qd-423-2026.quy-tac-chung luat-129-2025.d10 qdtw-08-2018.neu-guong
  thay co khoe qua 20/11 tren mang co sao khong
qd-423-2026.quy-tac-chung luat-80-2025.d13
  Thẫm phán lên podcast kể nghề trong ngày nghỉ, không nhắc vụ nào, có được không
  Tôi là cán bộ đoàn dẫn chương trình, đùa đội bạn "tỉnh lẻ", họ đòi xin lỗi, tôi sai gì
  bấm icon cười vào bài chia buồn của cơ quan
  chê áo dài công sở
  công chức nhảy tiktok
  cười đám tang
  hút thuốc lá giữa cổng trường
  lỡ tay thả mặt cười dưới tin ông cụ hàng xms mất
  mở nhạc to lúc treo cờ rủ
  status "sep kho tinh"
  tha tim bai bao tai nan, bi nguoi nha nan nhan trach
  than đoàn kiểm tra
  thả haha đám tang
  trêu đồng nghiêp nói ngọng l với n
  viếng đám mà selfie
  vẽ tranh biếm hoạ ông sếp
  áo dài đồng phục quay trend
qd-423-2026.quy-tac-chung luat-80-2025.d13 blds-2015.d34
  chê gịong nói quê
  coi bóng chuyền làng, cán bộ đoàn văng tục với đội bạn, clip lan khắp xã
  mia mai cach an mac dong nghiep
qd-423-2026.quy-tac-chung luat-80-2025.d13 blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b
  chọc ghẹo giọng nói dân miền khác
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k2
  goi dan mien tay la nha que trong zalo phong
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k2 nd-330-2026.d9.k1.b qdtw-207-2026.nhom-dao-duc
  em dẫn chương trình hội xuân lỡ nói "dân tỉnh nọ keo lắm", clip nổi lên, cán bộ văn hóa như em sao đây
  mc đám cưới xã tôi là cán bộ văn hóa, lỡ lời phân biệt vùng miền có clip
  pbvm trong nhóm cơ quan
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d
  chồng em là công an xã mà hay vào hội đá banh chửi thề, em sợ ảnh bị kỷ luật
  công chức nói tục trên fb
  hai dong nghiep choi nhau tren phay chuyen chia dat, co quan co quan khong
  ông xã là thuế vụ hay vào group bóng chuyền văng tục
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d9.k1.b
  nói giọng vùng miền trêu đồng nghiệp quê Thanh Hóa bị tố kỳ thị
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d luat-80-2025.d14.phat-ngon nd-330-2026.d9.k1.b
  bình luận vô cảm lúc lũ lụt "đáng đời phá rừng"
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d luat-80-2025.d36
  em làm hải quan, bị bình luận móc mỉa, em gõ lại đúng hai chữ "đồ khùng", phòng đòi viết kiểm điểm
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d luat-80-2025.d36 nd-174-2026.d95.k1.a
  dân chửi mình chửi lại
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  anh rể kiểm lâm coi đá banh xong lên chửi trọng tài dữ dằn, có ai bắt lỗi hông
  sếp bị chửi trên fb, tui làm dưới quyền nhảy vô chửi lại cho hả, có gì không
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.c
  sư thầy bị bôi nhọ, tôi là phật tử kiêm công chức vào bênh, cãi nhau to, có sao không ạ
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc
  chửi thề trên mạng
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d nd-234-2026.d8.k1 luat-80-2025.d36
  bị gọi là "đồ ăn bám ngân sách" trong bình luận, chửi lại một câu có bị kỷ luật không
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc
  nhại tên lãnh đạo
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-129-2025.d10
  mc lỡ miệng chê tỉnh
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-80-2025.d14.phat-ngon
  cán bộ comment
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a
  sư thầy bị chửi trên mạng, tôi là phật tử cũng là công chức, tôi vô cãi lại có được không
qd-423-2026.quy-tac-chung luat-80-2025.d13 luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d
  chửi cầu thủ nước khác
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
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-330-2026.d9.k1.b
  nói đùa dân miền trong
qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-330-2026.d9.k2.c
  che giong que cua dan
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  Em là công an phường nghỉ phép, nhảy theo trend trong bộ cảnh phục cho con coi rồi lỡ để chế độ công khai
  đồng phục hải quan hát karaoke
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung
  Bấm nhầm haha vô tin buồn của lãnh đạo, có khi nào bị gọi lên không trời?
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k2
  trưởng phòng hay ví dụ người miền trung keo kiệt trước cả nhóm, tụi em khó nói
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  haha bài tang
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon
  tôi làm thi hành án, người bạn học đang bị xử, tôi viết "giữ sức khỏe nhé" dưới bài, có bị kỷ luật
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  mạc áo dài công sở quay clip nhãy
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  mặc sắc phục quay tiktok nhảy
qd-423-2026.quy-tac-chung luat-80-2025.d13 qdtw-85-2022.tich-cuc
  già làng bênh tục cướp vợ
qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc nd-330-2026.d10.k1
  mặc áo phao hãng chụp quảng cáo lúc đi cứu trợ, em là bí thư đoàn xã, vậy có kỳ không?
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  anh họ làm phòng văn hóa viết bài chê huyện cũ đẹp hơn tỉnh mới
  cb xa che ten moi que mua co bi gi khong
  chê lễ hội xã
  chê án phạt wá nhẹ
  chị làm tòa, em làm luật sư, bình luận trái ý nhau dưới một bài báo thì có phạm gì
  công chức chê vở kịch của nhà hát tỉnh
  doan thanh nien dien kich che chu tich xa
  go y ten xa nghe ngo co bi sao
  làm vè chê phường thu phí bậy, đọc trong đám giỗ có ai bắt không
  quoc tang co duoc dang nhac vui khong
  than thở chỗ làm cũ nhiều phe phái trên story có sao không
  viết stt "ủy ban làm việc chậm như rùa" thì có sao không
  vẽ biếm họa ông bộ trưởng
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.d
  mung khi quan chuc bi bat, binh luan "dang doi" co vi pham gi dau
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d14.k4
  ngày quốc tang lỡ đăng hình nhậu thì phải làm sao giờ
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d7
  hoi tham nhan dan dang quan diem ca nhan
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  chi em goi cac huyen la cua trung gian tren mang thi co bi nhac nho khong
  dat biet danh xau cho so
  diễn kịch hài về cảnh sát giao thông có bị phạt hông
  giao vien mam non dang bai tim cho lam moi, tien the che noi cu bac beo, khong neu ten, co sao ko a
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc
  đăng status buồn sau khi bị cho thôi chức
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-80-2025.d13
  chê xã khác làm việc như rùa
  lam tho che chuyen phong mot cua
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-80-2025.d13 luat-129-2025.d10 nd-174-2026.d95.k1.a
  Đoàn thanh tra đang làm việc, em đăng status "mệt với mấy ông thanh tra" có bị xem là gì không ạ?
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
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung
  che ten phuong moi nghe que
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung luat-126-2025.d31.k2
  bênh ng bị bắt trên fb
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  cán bộ bình luận Nga Ukraine
  công chức chê Trung Quốc trên fb
  phê xã báo cáo láo trên phây có bị gì
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.chinh-danh luat-129-2025.d10 nd-147-2024.d36.k4
  cbcc chơi tiktok
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-116-2025.d7
  đại biểu quốc hội viết fb riêng chê bộ ngành
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1
  cán bộ đoàn kể khổ làm ngoài giờ trên phây, huyện biểu gỡ, có sai chi mô
qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.tich-cuc
  khen lãnh đạo lố quá trên mạng dân chửi nịnh, cơ quan có nhắc nhở không
qd-423-2026.quy-tac-chung luat-80-2025.d36
  công chức vi phạm bộ quy tắc 423 có bị phạt tiền không hay chỉ nhắc
qd-423-2026.quy-tac-chung luat-91-2025.d32
  quay vlog truoc cong uy ban
qd-423-2026.quy-tac-chung luat-91-2025.d32 nd-234-2026.d8.k1
  ktv xet nghiem quay clip vui o phong
qd-423-2026.quy-tac-chung nd-147-2024.d36.k1
  dân chê bộ phận một cửa chậm trên google
  trong nhóm cư dân cãi chuyện đất, có được đăng ý kiến trái ông trưởng ban
  trạng thái zalo ghi "chán nước này", em trong biên chế trạm thú y, sếp bắt đổi hình, có căn cứ không
  Đoàn viên treo ảnh đại diện cờ nước ngoài phản đối chiến tranh, có ai nhắc không
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4
  chê ca sĩ hát dở
  chồng tây chê vn
  sếp bảo một đằng luật một nẽo
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 luat-116-2025.d42.k2
  khi cấp trên và luật nói khác nhau về chuyện đăng bài thì tôi theo cái nào
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 luat-116-2025.d7 qd-423-2026.pham-vi
  dan thuong dang fb
qd-423-2026.quy-tac-chung nd-147-2024.d36.k4 qdtw-85-2022.chinh-danh luat-117-2025.d5.k3 luat-117-2025.d5.k4
  bộ đội dùng tiktok
qd-423-2026.quy-tac-chung nd-147-2024.d36.kinh-doanh luat-80-2025.d14.bi-mat
  bộ đội làm người mẫu ảnh
qd-423-2026.quy-tac-chung nd-147-2024.d36.kinh-doanh luat-80-2025.d14.bi-mat luat-80-2025.d14.phat-ngon
  công an làm reviewer du lịch
qd-423-2026.quy-tac-chung nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-80-2025.d14.phat-ngon
  can bo xa co duoc lam tiktoker noi ve dac san que minh khong
qd-423-2026.quy-tac-chung nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  cô văn thư nhảy tiktok trong phòng làm việc có sao không chị
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  chửi thề trên bình luận
  dân mắng cán bộ thu phí rác
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d96.k3.g
  chửi nhau dưới bài của báo tỉnh
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1
  nhan vien nuoc sach dap tra binh luan tuc tiu cua dan, tuc qua
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c
  cãi lại khách chửi mình
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blhs-2015.d155.k1
  nhân viên EVN lên mạng bênh ngành bị dân chửi, đốp lại được không
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  vợ nước ngoài nói xấu quê chồng
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a nd-174-2026.d95.k1.b nd-174-2026.d96.k3.g
  bình luận tục tĩu
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.a qdtw-08-2018.neu-guong
  vợ sĩ quan bình luận bậy bạ
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  kênh của cô út hát tân cổ hay chen câu tục cho vui, bữa phường qua nhắc, vậy có quy định thiệt ko
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-80-2025.d13
  câu đố tục giảng thanh ở hội thi
  nói lái tục
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  MC nói bậy
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc
  đoàn viên khoe hút shisha
qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  gv hat nhac che tren tiktok
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  Ban em muon dong phuc y ta quay hai tinh cam, gio phong to chuc goi em len viet kiem diem
  Quốc tang mà phường em tổ chức văn nghệ thôn, tôi đăng ảnh rực rỡ, người ta chửi quá, có lỗi không?
  ao blouse quay clip hai
  cô đồng phục hát nhép
  giao vien nhuom toc do di day bi phu huynh che
  ngay quoc tang ban sinh nhat
  quay tiktok mặc áo dài trong lớp học giờ ra chơi có bị nói chi không
  y tá kể ba tháng chưa có tiền trực, nói đúng sự thật có bị kỷ luật
  y tá nhắn cộc lốc
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 blds-2015.d38.k3 luat-129-2025.d10
  đám giáo viên nam đùa dung tục trong nhóm tám người, bị lộ ra, nhà trường bắt kiểm điểm
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10
  giáo viên mặc áo dài trường cầm chai bia
  giáo viên thả haha dưới tin đồng nghiệp bị kỷ luật, nhà trường bắt tường trình
  nhảy tiktok mặc áo bệnh viện bị trừ lương
  y sĩ hát nhép mặc áo blouse được triệu tim, trạm bảo gỡ
  y ta nhay tiktok trong khoa
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10 luat-116-2025.d13.k3.d
  bác sĩ mạt sát cổ động viên đội bạn
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  bs chửi nhau với khách trên google map
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d11.k1.a
  cô giáo mặc bikini đăng ảnh đi biển có bị coi là vi phạm đạo đức không
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d15.k1.g
  Cả nước để tang mà thầy thể dục vẫn up clip nhảy, trường nhắc sao cho đúng
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-80-2025.d13 blds-2015.d38.k3 nd-330-2026.d11.k1.a
  cả đám đùa tục trong nhóm kín 6 người mà có đứa phản, giờ bị gọi kiểm điểm, có quá đáng không
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  nhay tiktok o co quan
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  giao vien mac bikini dang hinh
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  giáo viên nhảy tiktok hở hang
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-330-2026.d15.k1.g
  trực trường live hát
  điều dưỡng mặc áo blouse nhảy trend
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  gv nhay sexy tren tiktok
  mặc blouse uống bia
  mặc áo bác sĩ nhảy
qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  thả haha vào tin đám tang của lãnh đạo tỉnh
qd-423-2026.quy-tac-chung nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10
  y tá xưng mày tao với người bệnh qua tin nhắn
qd-423-2026.quy-tac-chung nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  dân quân làm youtube
qd-423-2026.quy-tac-chung nd-282-2025.d39
  dau nguoi lao khoc than tren tiktok ve nha chong
qd-423-2026.quy-tac-chung nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung
  bấm phẫn nộ vô bài của ubnd tỉnh
  thi do haha vao bai bao ve bo truong
qd-423-2026.quy-tac-chung nd-328-2026.d3.k3 nd-330-2026.d9.k2.c
  thả haha clip kỳ thị
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  Clip mấy đứa đoàn viên nhảy trên mái nhà ngập câu view, tôi là bí thư đoàn thì xử chúng nó ra sao?
  chế nhạc đám cưới nói bậy
  chụp ảnh cưới ở đài tưởng niệm
  doi loi bai doan ca thanh bai nhau
  hoc vien cong an nhep mieng nhac che tuc
  đoàn viên quay cảnh ngập reo hò
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d9.k2.b
  anh em quân ngũ sửa bài hành khúc thành lời tục, có ai quay, đơn vị la
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  bí thư đoàn lắc hông trong đêm văn nghệ, clip bị chê phản cảm thì xét kiểu gì
  em la ke toan xa dang clip nhay co bi tru thi dua khong
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  mac bikini cho bac thap
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d9.k2.b
  nhảy trend ở nghĩa trang
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  đi bão cởi áo khi thắng bóng
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-174-2026.d95.k1.c
  thanh nien quay clip nhay tu cau xuong kenh
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-234-2026.d8.k1 nd-174-2026.d95.k1.b
  dang anh mac bikini la co giao
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  live tang lễ bố
  nhảy trên xe ben câu view
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b
  nhại hành khúc cho vui
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a nd-330-2026.d9.k2.c nd-330-2026.d15.k1.g
  Cháu vào đền quay múa nhảy tiktok bị cụ từ đuổi, cháu có sai không
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-330-2026.d15.k1.g
  bí thư chi đoàn nhảy tiktok mặc áo xanh phản cảm
qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a qdtw-85-2022.dieu-tranh
  hình nền zalo có chữ nhạy cảm
qd-423-2026.quy-tac-chung nd-330-2026.d13.k1.a
  em là dân quân, canh cột bầu cử chụp tấm hình đăng zalo có bị nhắc ko
qd-423-2026.quy-tac-chung nd-330-2026.d14.k5.dd
  góp tiền chạy quảng cáo kiến nghị
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.b
  quay clip mặt đồng phục hải quan
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  áo dân phòng quay hài
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  Cháu tui cảnh sát cơ động, mặc nguyên bộ múa điệu mèo rồi up, dân mạng khen mà tui lo quá
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b luat-116-2025.d13.k2
  chi tôi làm ở bưu điện huyện nói "dân Nghệ keo kiệt" trên livestream
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g luat-117-2025.d5.k4 qdtw-207-2026.nhom-dao-duc
  mặc quân phục livestream
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  say lên mạng nói nhảm
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  Ngày quốc tang mà phòng tôi có người vẫn mở karaoke livestream, nhắc miệng hay lập biên bản?
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  mặc đồ bộ đội nhảy trend
  đám tang cha mà đăng livestream có phản cảm không, có quy định chi không
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  mac dong phuc cong an nhay tiktok
  nhảy trend ở tòa
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc
  Mặc quân phục đi đám cưới, bạn quay live, em nhảy hơi sung, chỉ huy đòi xử, có quy định nào không
  cong an mac sac phuc live hat
  ngay quoc tang van dang nhay
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32
  đi viếng đám tang bí thư tỉnh mà livestream thì có bất kính, có bị phê bình không
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  livestream nhậu ngày quốc tang
qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.b
  mặc quân phục chốt đơn
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2
  Sáp nhập xong dân bên kia chê bên mình quê mùa, tui cán bộ tuyên giáo nên nhắc họ kiểu gì cho phải
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d13.k3.d
  chị bán xôi trong Nam bị khách viết bài kêu dân ngoài ấy xấu tính, cả trăm người hùa theo
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  goi nguoi tinh kia la dan cho ma
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b luat-116-2025.d13.k3.d
  bac ky nam ky chui nhau
  miệt thị vùng miền sau sáp nhập tỉnh
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b luat-80-2025.d13
  cai nhau vung mien
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  Bình luận kiểu "dân Bắc kỳ dân Nam kỳ" có vi phạm pháp luật không?
  kỳ thị vùng miền bắc kỳ nam kỳ
  phan biet vung mien bac ky nam ky
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 luat-80-2025.d14.phat-ngon
  dân hai huyện chửi nhau vì trụ sở đặt ở đâu
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 nd-174-2026.d95.k1.a
  dan hai lang nhao vo chui nhau tren fb vi dat trung tam xa moi
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 nd-330-2026.d15.k1.g
  kỳ thị vùng miền livetream
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 nd-330-2026.d77
  Bà chủ qán treo bảng "không nhận khách quê X" rồi đăng lên khoe, ai phạt được
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k2 nd-330-2026.d9.k2.c luat-80-2025.d13
  kỳ thị dân vùng khác
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  che nguoi Thanh Hoa
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  Nhân viên bưu điện viết "khách quê X keo kiệt vô văn hóa" bị họ chụp màn hình đòi kiện
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d nd-330-2026.d9.k2.c luat-116-2025.d13.k2
  chui vung mien
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b luat-116-2025.d13.k2
  kỳ thị người Thanh Hóa
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k2
  Cán bộ mà lên mạng chửi người miền này miền kia là vi phạm điều nào ạ?
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b luat-80-2025.d14.phat-ngon
  sau nhập tỉnh dân tỉnh tôi cứ chê bên kia "nhà quê", cán bộ còn hùa theo bình luận, ai nhắc giùm
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-147-2024.d36.k4 nd-330-2026.d9.k2.c
  chồng em công an xã, em trai chồng lên nhóm chê dân Thanh Nghệ, phải khuyên sao cho đúng
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-174-2026.d95.k2.a
  parky bắc kỳ nam kỳ chửi nhau trong cmt, mình cũng chửi lại một câu thì có bị truy không
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-330-2026.d12.k1.a luat-116-2025.d13.k2 luat-116-2025.d13.k3.d
  nhóm hai xã cũ chửi nhau suốt từ hồi nhập, trưởng ban công tác mặt trận phải can thế nào cho phải
qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k3.d
  miệt thi vùng miền
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b
  con nít trèo súng thần công bảo tàng
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b luat-116-2025.d7.k1.b
  Vào nhà tù cũ nay là di tích quay vlog, cười hô hố, bị phản ứng thì có lỗi không
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b nd-147-2024.d36.k4 nd-174-2026.d95.k1.d
  tiệc tân gia nhà em khách hát nhại bài truyền thống, clip lên mạng, em là công an thì có sao
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a luat-116-2025.d7.k1.a qdtw-207-2026.nhom-dao-duc
  chụp ảnh tự sướng ở nghĩa trang liệt sĩ, dân bảo vô lễ
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c
  chê người tỉnh khác
  ghep que mien trung lam tro cuoi
  nhái tiếng Nghệ để cười
  sinh viên Lào trường em viết dè bỉu tục lệ người Tày, nhà trường nhắc dựa vô đâu
  trêu chuyện ăn chay của phật tử
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d13.k2
  video chui han quoc thang minh bi che
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d
  hai kich mia nguoi nha que bi to
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d luat-116-2025.d7.k1.b
  Bình luận mấy thằng lấy vợ ngoại là hèn, hàng xóm tôi đọc tức muốn đánh
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  gia giong nguoi tay nguyen ban hang
  hội đồng hương trên zalo cứ chê dân miền núi ở bẩn, tôi là tổ trưởng dân phố nói lại sao cho êm
  kỳ thị quê quáng
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k2
  lam clip nhai tieng nguoi dan toc de cau view
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  tiếng lóng chửi đội tuyển Indonesia có bị coi là ảnh hưởng ngoại giao
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-129-2025.d10
  nhai tieng dan toc
qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c qdtw-207-2026.nhom-dao-duc
  anh mac ao phong cham tro le chua
qd-423-2026.quy-tac-chung nd-56-2017.d36.k1 nd-330-2026.d14.k5.dd luat-tre-em-2016.d6.k11
  thầy đăng ảnh lớp học dột nát xin ủng hộ, bị nói làm xấu mặt huyện
qd-423-2026.quy-tac-chung qd-423-2026.bao-tin qdtw-85-2022.tich-cuc nd-328-2026.d13.k3
  đoàn viên tụi em thấy bài bịa về xã mình, vô chửi lại thì sợ sai, nên đáp kiểu nào
qd-423-2026.quy-tac-chung qd-423-2026.danh-tinh luat-129-2025.d10 nd-330-2026.d14.k3.a
  phụ huynh lập nhóm chê cả trường, hiệu trưởng kêu tụi tui dùng nick phụ đáp trả, nên chăng
qd-423-2026.quy-tac-chung qd-423-2026.danh-tinh nd-330-2026.d15.k1.b qdtw-85-2022.chinh-danh nd-147-2024.d36.k1
  ca sat co duoc choi tiktok
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung
  Cổng nhà nguyện cơi nới ra đường làng, tôi muốn phản ánh mà sợ mang tiếng kỳ thị đạo, viết cách mô
  Góp ý trên mạng là xã cứu trợ chậm, nói có lý có chứng, thì có bị coi là bôi nhọ không
  bang ron phuong sai chu
  bà nội góp ý nhẹ trong nhóm lớp là bữa ăn ít thịt, nhà trường bảo bà nói xấu
  bàn về người ứng cử
  bình luận ủng hộ người khiếu nại đất
  chê bảng tên đường viết sai chính tả trên fb có bị bắt bẻ
  chê bệnh viện huyện phục vụ tệ trên google map được ko
  chê công ty mình
  chê cơ quan thuế
  chê mạng internet nhà trường yếu trên nhóm lớp
  chê tên phường mới
  công nhân chê lãnh đạo nhà máy trên fb
  cười giấy khen sai chính tả
  em nghỉ việc ở bệnh viện, kể đúng việc trưởng khoa hay la, không thêm bớt, viện dọa kiện
  em viết trên phây rằng bác đó bốn nhiệm kỳ không làm gì, có số liệu hẳn hoi, sai không
  giáo viên góp ý đạt tên phường sau nhập, đăng fb được không
  gop y thang voi cong an xa tren face co bi moi len khong
  hs bình luận lạm thu
  hồ xả nước không báo trước, tôi kể lại đúng việc
  kêu oan đền bù
  nguoi dan ky don chung keu cuu o nhiem roi chia se tren mang
  nói về gộp tỉnh
  than luong cham tren trang rieng co bi nghi viec k
  thơ châm biếm quan tham
  toi la cong chuc, thay nha bac bi pha do thi viet vai dong xot xa duoc ko
  tài xế xe buýt kể khổ về công ty cho nhóm đồng nghiệp, giám đốc dọa đuổi
  tôi thấy chùa kia thu tiền vô lý nên viết bài góp ý, sợ người ta bảo xúc phạm tôn giáo
  viết review trường cũ xấu thật
  vo kich che cua quyen
  ép nhân viên like bài sếp
  điều dưỡng kể chuyện bệnh viện thiếu thuốc lên fb có bị ghép tội nói xấu không
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung hdtg-99-2023.phan-loai qdtw-85-2022.tich-cuc
  đoàn viên đc giao cmt chống phá, viết kiểu nào để khỏi sai
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  tôi góp ý cái poster của sở dùng từ tây, sếp nói bôi xấu ngành, vậy có oan không
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10
  than ngành mình áp lực
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  bình luận chiến sự Nga Ukraina
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung nd-147-2024.d36.k4
  bênh anh công an trong bình luận
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3
  clip CSGT dừng xe người quen, mình bình luận bênh vực có sao không
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung qd-423-2026.bao-tin qdtw-85-2022.tich-cuc
  gợi ý nội dung họp chi đoàn về dùng tiktok cho lành mạnh
qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10
  bình luận chiến tranh ukraina trong nhóm cơ quan
qd-423-2026.quy-tac-chung qd-423-2026.pham-vi
  hộ lý hợp đồng đăng clip múa trong viện
  noi quy mang cua tinh
qd-423-2026.quy-tac-chung qd-423-2026.pham-vi luat-80-2025.d13
  bộ quy tắc ứng xử mới
qd-423-2026.quy-tac-chung qd-423-2026.pham-vi qd-423-2026 qd-423-2026.kiem-chung
  quy tắc sử dụng mạng xã hội của người làm báo
qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac
  lên chức khoe mạng
  selfie trong nhà thờ
qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac blds-2015.d32 nd-330-2026.d9.k2.c
  Chị em đi lễ chùa chụp ảnh hở vai, sư thầy bị dính hình, có lỗi không
qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a
  được đi học lý luận cao cấp, đăng giấy triệu tập
qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k2.c
  đăng ảnh lễ chùa
qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  chê trang xã khoe thành tích ảo
  sếp nhắc đừng khoe khoang huân chương lên mạng kẻo dân dị nghị, có luật nào cấm khoe đâu
qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1
  dv thac mac ve duong nong thon moi bi chan binh luan
qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  Em cán bộ hội phụ nữ mặc váy ngắn chụp sông nước, mấy cô trong hội góp ý, em có làm gì sai đâu
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1
  hội cựu chiến binh rủ nhau đăng bài đòi quyền lợi, lời lẽ nhã nhặn, có bị gì
  ru nhau treo co tang avatar chong quyet dinh cua huyen
  đảng viên lên tiếng thương bà bán rau bị dẹp chợ, góp ý phường nên mềm mỏng, có trái gì không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon
  ung ho nga hay ukraine tren mang co sao ko
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  chia buồn quan tham trên mạng
  khen cuu chu tich bi di tu
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.a
  ủng hộ Palestine trên facebook thì công chức có bị nhắc nhở gì không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  dv noi toi thuong ong giam doc bi xu oan theo toi nghi
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  sĩ quan bênh Nga trên facebook
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-2
  đơn tập thể có bị coi là bè cánh
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  Anh em công an xã mặc sắc phục nhảy tiktok vui thôi, như vậy có vi phạm quy tắc ứng xử không?
  cán bộ đoàn xăm mình
  deo quan ham dong clip
  di nhau dip quoc tang bi chup
  lính cứu hỏa tụi em quay clip nhảy cạnh xe chữa cháy lúc rảnh, đội trưởng bảo mất hình ảnh nghành
  nhóm zalo chi bộ nói chuyện tục
  nu cong chuc mac ho dang hinh
  thiếu úy nhảy trend
  trưởng thôn xem bói onlie
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d32
  nhạy hát karaoke trong hội truờng xã bị quay đăng mạng
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32 nd-234-2026.d8.k1
  đi xem bóng đá cởi áo bị lên hình
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d13.k3.d
  chửi trọng tài bị quay
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32
  Đá banh phong trào, có ông quay tui chửi trọng tài đăng lên, tui đảng viên, giờ xin lỗi công khai có đỡ không?
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  mừng khi quan chết
  thả haha vào bài tang lễ lãnh đạo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b
  thả haha bài tang lễ lãnh đạo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  cán bộ đăng ảnh bikini
  học viên cảnh sát nữ nhảy tiktok trend
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 hdubkt-02-2021.noi-dung luat-116-2025.d13.k3.d
  thả haha vào bài tang lễ của lãnh đạo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-330-2026.d11.k1.a
  Công an xã quay điệu nhảy uốn éo trong phòng trực, cấp trên hỏi có quy tắc gì không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon
  quốc tang đăng nhậu
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon luat-116-2025.d13.k3.dd
  tôi viết status buồn vì không được đề bạt, không nêu ai, sao lại bị kiểm điểm?
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon luat-80-2025.d13
  động viên bị cáo
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3
  em lỡ thả haha bài cáo phó nguyên thủ, giờ đồng nghiệp chụp gửi sếp, em tính sao
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  can bo van hoa like bai boi toan
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.dd
  bí thư chi đoàn mới 20 tuổi đăng ảnh hút thuốc lá điện tử, có bị cảnh cáo không
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  hai ngày quốc tang mà đoàn trường vẫn quay clip nhảy flashmob, lỗi của bí thư đoàn hay hiệu trưởng
  lỡ thả haha vào tin lễ tang lãnh đạo, rút liền mà bị chụp lại, có ai bị xử vì vậy chưa
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  vlog ăn mặc phản cảm
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a qdtw-08-2018.neu-guong
  cán bộ hội phụ nữ quay clip uốn éo, hội viên góp ý không nghe, làm sao
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a qdtw-08-2018.neu-guong nd-330-2026.d15.k1.g
  phó bí thư đoàn nhảy sexy trên tiktok
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d13.k1.a
  khoe thưởng tết lên story bị sếp mắng, có quy định nào cấm đâu?
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k1.b luat-116-2025.d13.k2
  đảng viên lên group bóng đá miệt thị dân xứ khác thì theo điều nào
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  nu dai bieu hoi dong mac do ho dang mang
qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  bi thu doan tre up hinh uong ruou tai quan bar
  bí thư đoàn làm hài
  pho chu tich hoi lam tho tinh
qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  Ba tôi mất, di ảnh mặc đồ không quân trước 75, đăng cáo phó dùng ảnh đó có ai nói gì
  cu già làm vè chê bộ máy, cháu đăng tiktok
  dv dang bai tho buon ve que huong
qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  đảng viên viết "tụi nó chơi bẩn" về đội bạn
qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  chia sẻ thơ phê phán xã hội
qd-423-2026.quy-tac-chung qdtw-85-2022.tich-cuc
  cãi chuyện tảo hôn
  up giấy khen có được không
qd-423-2026.quy-tac-chung qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai
  cãi lại kẻ xấu trên mạng
qd-423-2026.quy-tac-chung qdtw-85-2022.tich-cuc qd-423-2026.kiem-chung
  can ngăn đám chửi thầy giáo
  doan vien di phan bac co duoc chui lai tui phan dong k
qd-423-2026.thong-tin-nguoi-khac
  dang anh bang khen cua me
  khoe huân chương ông nội
  Đăng ảnh bằng khen có ghi rõ số quyết định và chữ ký lãnh đạo thì có cần che không?
qd-423-2026.thong-tin-nguoi-khac blds-2015.d32 luat-91-2025.d32
  chup nguoi xa rac
qd-423-2026.thong-tin-nguoi-khac blds-2015.d32 nd-356-2025.d4.k1
  anh trao huy hieu 40 nam dang cho ong noi
qd-423-2026.thong-tin-nguoi-khac blds-2015.d32 qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-4 luat-91-2025.d32
  quay lễ kết nạp đảng cho con bạn đăng story có được không vậy
qd-423-2026.thong-tin-nguoi-khac blds-2015.d38 nd-356-2025.d3
  dang giay bao tu xin thong tin
qd-423-2026.thong-tin-nguoi-khac luat-117-2025.d5.k4 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d15.k1.d
  tiệc mừng chú lên tổng cục, con gái up story ghi rõ chức vụ với nơi công tác
qd-423-2026.thong-tin-nguoi-khac luat-117-2025.d5.k4 nd-330-2026.d13.k1.a nd-356-2025.d3
  đăng lệnh nhập ngũ
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 blds-2015.d32 nd-356-2025.d3
  đăng tìm nhân chứng vụ tai nạn thì viết sao cho khỏi lộ thông tin người ta
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-330-2026.d13.k1.a nd-356-2025.d3
  vợ tự hào quá đăng hình quyết định phong chức của chồng có tên mấy anh khác, gỡ không kịp
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-356-2025.d3
  tìm thân nhân liệt sĩ
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-356-2025.d3 nd-330-2026.d13.k1.a
  quyết định điều động cả chục người, em đăng lên khoe mình được về quê có sao ko
qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d19 blds-2015.d32 luat-91-2025.d16
  tìm người nhà đi lạc
qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat
  khoe quyết định nâng lương lên facebook
qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  chup the nganh moi cap dang khoe bo me
  khoe giấy gọi nhập học
  khoe giấy nhập ngũ
  up hình giấy chứng nhận thương binh của ba có nên che số không
  ảnh thẻ đảng lộ số
qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3 blds-2015.d38.k2
  khoe giấy đăng ký kết hôn
qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3 luat-91-2025.d16
  Cụ 90 tuổi nhận huy hiệu, cháu đăng cả tờ quyết định có ngày sinh, địa chỉ, được không
  xe ôm nhặt hộ chiếu khách tây, up hình lên nhóm có che số
qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-91-2025.d4.k2.b
  lên chức vui quá đăng nguyên tờ quyết định có tên cả năm người khác, mấy anh ấy chê
qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50
  khoe giấy nhập ngủ em trai
qd-423-2026.thong-tin-nguoi-khac qd-423-2026.quy-tac-chung
  khoe quyết định thăng chức
  đăng giấy khen của mình
qd-423-2026.thong-tin-nguoi-khac qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.c hdubkt-03.noi-dung
  vua nhan lenh thang ham, chup ca to dang story
qd-874-2021 qd-423-2026
  bo quy tac ung xu mxh ban cu
  quyết định 874
  qđ 874 còn xài không
qdtw-08-2018.neu-guong
  Cháu gái xuất khẩu lao động bên Nhật đi theo đoàn biểu tình, ông nội bí thư chi bộ có phải khai báo
  chồng chửi nhà nước, vợ bị gì
  chồng kiểm toán viên, vợ nhận vé du lịch của công ty khoe face
  con đảng viên nói bậy cha có lỗi
  khoe nhà mới bị hỏi tiền đâu
  khoe túi hiệu
qdtw-08-2018.neu-guong blds-2015.d32
  đám cưới lãnh đạo
qdtw-08-2018.neu-guong blds-2015.d32 qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat
  chụp phong bì mừng đám cưới con
qdtw-08-2018.neu-guong blds-2015.d38
  tôi làm thuế, vợ đăng ảnh xe mới bị xì xào, có luật nào buộc tôi nói rõ
qdtw-08-2018.neu-guong blds-2015.d38 qdtw-55-2016
  con khoe đồ hiệu
qdtw-08-2018.neu-guong luat-116-2025.d13.k3.d blds-2015.d34 qdtw-101-2012.neu-guong
  con chủ tịch xã livestream khoe siêu xe, dân chửi cả nhà
qdtw-08-2018.neu-guong luat-116-2025.d42.k2 qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-1
  vợ tôi tham gia nhóm kín chửi chính quyền, tôi là đảng viên có bị liên lụy không
qdtw-08-2018.neu-guong luat-116-2025.d42.k3
  người thân vào hội phản động
qdtw-08-2018.neu-guong luat-116-2025.d42.k3 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  ban dang bay lam ngo
qdtw-08-2018.neu-guong luat-116-2025.d42.k3 nd-328-2026.d13.k3 qd-423-2026.quy-tac-chung
  làm ngơ bài xấu của anh em trong phòng
qdtw-08-2018.neu-guong luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh
  vợ share tin phản động
qdtw-08-2018.neu-guong luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai
  bố mẹ vợ theo dõi mấy kênh chống phá suốt ngày, tôi là đảng viên ở chung nhà thì có phải báo cáo chi bộ
qdtw-08-2018.neu-guong luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  đăng hình mâm cỗ dân mời khi đi cơ sở
qdtw-08-2018.neu-guong luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  khoe giỏ hoa dịp thăng chức
qdtw-08-2018.neu-guong luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong blds-2015.d32
  đám giỗ lãnh đạo nhận phong bì bị chụp
qdtw-08-2018.neu-guong nd-147-2024.d36.k4 qdtw-101-2012.neu-guong nd-330-2026.d11.k3
  vo toi lap nhom don that thiet chuyen trong xom de ban hang, toi la dang vien, chi bo bao co lien luy
qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh
  con bán hàng dựa hơi bố
qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qdtw-207-2026.nhom-dao-duc
  vo ban hang livestream co cho chong chuc to
qdtw-08-2018.neu-guong nd-244-2026.d3.k2 luat-91-2025.d32
  xe co quan cho vo sep di cho
qdtw-08-2018.neu-guong nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  con gai hay dang tin chua ro, toi bi thu chi bo
qdtw-08-2018.neu-guong nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d3.k3
  chồng đảng viên share tin vịt
qdtw-08-2018.neu-guong qd-423-2026.kiem-chung
  anh ruột tung tin đồn, em đảng viên có bị nhăc
qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  con quan khoe sieu xe
  công đoàn im ru khi đồng nghiệp bị bôi nhọ
  em khoe nhẫn kim cương cưới, chồng là công an, có bị ai nhắc nhở vì phô trương
  khoe nhà xe trên mạng
  khoe đồng hồ hiệu
qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a blhs-2015.d155.k2.d
  anh re chui doan thanh tra, toi la can bo
qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  khoe hàng hiệu
qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  tôi đảng viên, thấy trường chuẩn mà thiếu nhà vệ sinh, nói công khai trên mạng có trái không
qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  chị trửơng phòng hay đăng túi xách mấy trăm triệu, dân vào hỏi lương bao nhiêu, có phạm điều gì
  vợ giám đốc khoe túi hiệu
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  Chồng là sĩ quan, vợ livestream mời người ta theo pháp môn chữa bách bệnh, chồng có phải tự kiểm điểm
  Con gái bí thư khoe túi hiệu trên mạng, dân xì xào, ông bố phải làm gì
  Thằng rể tôi toàn share bài xấu độc, tôi phó bí thư chi bộ thì có phải chịu trách nhiệm gì
  con bí thư khoe du học sang chảnh
  con bí thư nói bậy
  con chủ tịch huyện khoe xe sang
  con em đảng viên chửi
  con gái chánh án quay clip trong nhà lầu, dân xì xào, ông bố có phải giải trình
  con gái cán bộ khoe túi hàng hiệu trên tiktok
  con gái tôi khoe nhà lầu xe xịn trên mạng, tôi làm phó bí thư huyện cũ, người ta xì xào thì tính sao
  con rể đánh bạc, bố vợ đảng viên
  con sếp khoe tiền
  dang vien co con viet bay
  em là phó ban dân vận, em trai em mừng thọ mẹ 80 bàn, bị dân lên mạng chê
  em ruot lua dao, toi la bi thu chi bo
  em ruột ở Mỹ chửi Đảng, tôi là đảng viên có liên lụy
  khoe biệt thự con cán bộ
  mẹ chồng tin tà đạo, con dâu đảng viên tính sao
  mừng thọ linh đình
  người nhà đảng viên xem bói
  vo bi thu khoe tui hàng hieu
  vo dang vien truyen dao la
  vo sep dang tui hang hieu
  vo toi ban hang da cap, toi la dang vien co can khuyen can ko
  vợ bán hàng giả trên livestream, chồng là đảng viên có phải chịu trách nhiệm nêu gương
  vợ bán hàng nhái
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong luat-80-2025.d13
  cả xã đang chống hạn, phó bí thư lên hình ở bờ hồ đà lạt cười tươi, dân khó chịu thì đúng phép không
  hiệu trưởng liên hoan rình rang
  khoe đi resort mùa bão
  phoi anh nhau khi tang cong
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  đi du lịch lúc tỉnh đang lũ rồi khoe ảnh
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc qd-1847-2018
  cb nhậu trong ubnd
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong nd-330-2026.d10.k2 nd-330-2026.d10.k1
  bà xã rao kem giả trên zalo, tôi công an xã khuyên không nghe, giờ bị họp bảo không làm gương
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-1847-2018
  tiệc tất niên ở trụ sở xã
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  Cháu tôi làm trật tự đô thị mà đăng hình du thuyền liên tục, tôi là bác có quyền nhắc không
  con bi thu khoe tien tren fb
  con cháu khoe quyền thế
  con cán bộ siêu xe
  con trai chủ tịch tỉnh đua xe khoe trên tiktok
  khoe xe xang gây bàn tán
  nguoi nha can bo khoe xe sang tren mang
  rằm tháng bảy up hình cúng bái linh đình
  vợ trưởng phòng livestream đếm phong bì tân gia
  đảng viên xăm hình
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  cậu ấm nhà quan chửi dân trên tiktok
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  xa doi dang anh dam cuoi con trai 100 mam co sao khong
  đảng viên khoe sính lễ xe hơi
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-08-2018 qdtw-101-2012
  trach nhiem neu guong cua gia dinh can bo
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024
  quan chức khoe xe sang
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024 qdtw-207-2026.nhom-dao-duc
  cháu dâu em là phó bí thư, hay khoe vàng cưới trên tiktok, cấp trên có nhắc không
  con trai cán bộ xã đăng ảnh chơi siêu xe
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024 qdtw-55-2016
  cb khoe túi hiệu
  con cán bộ đăng clip khoe xe
  công chức khoe xe sang
  khoe nha lau
  đám cưới con trưởng phòng khoe vàng trên tóp tóp
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-144-2024 qdtw-55-2016 nd-244-2026.d7.k3
  vợ sếp khoe túi hiệu trên instagram, dân mạng đào ra chồng là giám đốc sở
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  Tôi làm trưởng phòng, tổ chức cưới con đông khách, bị người ta quay đưa lên mạng nói xa hoa, tôi giải trình thế nào?
  Vợ tôi lấy danh chồng đảng viên để xin chen hàng, bị quay clip
  chong lam cong an vo cho vay nang lai tren fb
  cháu gọi tôi bằng bác livestream khoe "bác tao làm to", tôi là đảng viên phải làm gì
  con cái cán bộ khoe của trên tiktok thì bố có bị hỏi không
  con gái trưởng phòng cưới linh đình
  con ong chau cha khoe the dang
  cán bộ khoe xe sang
  cán bộ thuế khoe nhà lầu
  dam cuoi con tui dai 60 ban, co dua quay dang la can bo an choi, vay co gioi han so ban khong
  giám đốc sở mở tiệc giữa mùa lũ
  lanh dao di danh golf luc dan chay lut
  tang le can bo to dung
  tiệc thôi nôi con chủ tịch xã
  tiệc tân gia trăm mâm
  trưởng phòng khoe xe mới
  tổ chức mừng thọ rình rang
  vo giam doc khoe vila
  vợ cán bộ khoe túi hiệu có ảnh hưởng đến chồng không
  đám cưới con đăng ảnh phong bì với bàn tiệc hoành tráng, đảng viên có bị nhắc nhở không
  đảng ủy viên phô ảnh uống rượu ngoại giữa mùa lũ, dân chửi
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  lãnh đạo ăn nói vô văn hóa lên mạng
  phòng tổ chức ăn khao thăng chức linh đình trong lúc cả xã đang cứu trợ, ảnh bị tung ra
  tiệc chia tay sếp linh đình giữa lúc bão
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat
  vợ giám đốc sở đăng ảnh túi hiệu phụ huynh biếu, ông chồng đảng viên có bị soi
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 luat-91-2025.d32
  đám cưới con trưởng phòng mời 800 khách, có người quay flycam đăng lên, ông có bị kỷ luật ko
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 blds-2015.d32
  nhậu giờ trưa bị quay clip đăng lên mạng
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  con dau la ke toan kho bac khoe tui hieu
  vợ giám đốc sở khoe biệt thự
  vợ giám đốc sở đăng túi hàng hiệu, hoá đơn trăm triệu, ông chồng có phải nhắc nhở gia đình không
  đám thôi nôi cháu hiệu trưởng làm ngay trong sân trường, thầy cô bia bọt, dân quay đăng
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-80-2025.d13
  sn nhật bí thư mà tổ chức hát karaoke quay live trong trụ sở
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  con cán bộ khoe giàu
  lãnh đạo khoe biệt phủ
  quan chức khoe của
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-55-2016
  đám cưới con cán bộ khoe vàng trên tiktok thì ai bị nhắc nhở vậy
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy
  anh đội phó khoe đồng hồ, ly rượu đắt trên phây, đồng chí trong chi bộ góp ý được không
  cậu ấm nhà phó phòng thuế chơi đồng hồ trăm triệu lên tóp tóp, cha có phải tường trình
  hieu trong la dang vien dang anh di lam chuoi
  lãnh đạo khoe nhà khoe xe
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy qdtw-144-2024
  Sếp em hay khoe đồng hồ tiền tỉ, em phụ trách truyền thông, nhắc khéo thế nào mà vẫn có căn cứ ạ?
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016
  dam giỗ mời cả huyện
  mừng thọ bố bí thư
  nêu gương là gì
  tiệc chia tay sếp linh đình
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024
  Chú em làm giám đốc sở cưới con mời nguyên tỉnh, báo đăng, tụi em dân văn phòng coi mà ngại
  cưới linh đình lên báo
  to chuc tan gia rinh rang bi dan quay dang mang
  đám cưới 80 mâm của cán bộ
  đám cưới con cán bộ 100 mâm
  đám cưới con trai tôi làm 60 mâm, ai đó quay clip bảo vi phạm quy định nêu gương, đúng sai thế nào
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024 blds-2015.d34
  vợ tôi khoe túi hiệu trên facebook, tôi là phó phòng, người ta đồn tham nhũng, tôi có phải giải trình ko
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024 qdtw-207-2026.nhom-dao-duc
  Lên phó chủ tịch, nhà bày 60 mâm mời cả doanh nghiệp, tôi cháu ruột thấy sợ, quy định nào nhắc chuyện này
  cưới con gái ông chủ tịch xã đãi 100 mâm có người quay đăng mạng, ông ấy có bị kiểm điểm
  mẹ tôi phó chủ tịch hội, cưới em gái làm to, có người tố lên mạng, chi bộ xử thế nào
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-55-2016 qdtw-144-2024 qdtw-85-2022.cap-uy
  vợ phó giám đốc suốt ngày khoe túi mấy trăm triệu, dân hỏi tiền đâu, tổ chức có nhắc được vợ không
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.cap-uy
  Vợ tôi hay khoe túi hiệu trên phây, tôi làm hải quan cửa khẩu, cơ quan nhắc hoài, có điều nào cấm không?
  con gái phó chủ tịch khoe túi hiệu trên instagram, dân bàn tán, cha nó có bị kiểm tra gì hông
  con gđ sở khoe siêu xe
  vo bi thu khoe biet thu tren mang, chong co bi hoi
  vợ đăng khoe xe mới chồng bị tổ chức gọi lên hỏi
qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.tich-cuc nd-328-2026.d13.k3
  người thân đảng viên vi phạm trên mạng thì trách nhiệm ra sao
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a
  con du học share clip đả đảo chính quyền nước mình
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 nd-328-2026.d13.k3 luat-116-2025.d42.k3 qdtw-207-2026.nhom-to-cao
  có nên báo cáo đồng chí của mình ko, sợ mất lòng
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  cháu bí thư đăng đồng hồ tiền tỷ, người ta hỏi tiền đâu, có điều nào buộc ông giải trình
  khoe bàn tiệc thôi nôi
  quà biếu trưng ra mạng
  đảng viên đi đám ma giờ họp
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d7.k1.c
  con trai công tố viên bốc đầu xe khoe clip, thiên hạ réo tên bố nó, bố nó làm gì đây
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  bi chup anh di an cuoi gio hanh chinh
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat
  xe cơ quan chở gia đình đi chùa
  đi lễ xe công
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat blds-2015.d32
  tiec day thang con co doanh nghiep mung tien bi dang
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat luat-91-2025.d32
  tài xế ủy ban lấy xe công chở mẹ vợ đi khám, dân bấm máy tung lên nhóm huyện
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-55-2016
  khai trương quán của vợ, mấy ông chủ mỏ đến mừng hoa to, có ảnh trên mạng, tôi nói sao
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-91-2025.d32
  xe cuu hoa di ruoc dau bi quay
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  thầy cúng livestream lên đồng, cán bộ xã đứng xem có bị nhắc nhở
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  ông chồng bí thư đãi sinh nhật 40 mâm, vợ hào hứng up hết lên, chi bộ có hỏi tới không
  đám cưới con giám đốc sở mời 1500 khách lên mạng bàn tán, đảng viên tổ chức cưới linh đình thì vướng gì
  đám cưới con lãnh đạo rình rang lên báo
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  con cán bộ khoe đồng hồ hiệu
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung luat-80-2025.d13
  thang em re toi lam hai quan cu dang anh dong ho voi xe sang, toi khuyen no the nao cho co can cu
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-55-2016
  đám cưới con chủ tịch huyện khoe xe khủng
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  truong phong khoe dong ho
  vợ khoe hàng hiệu
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-144-2024 qdtw-101-2012.neu-guong
  Vợ khoe túi hiệu trăm triệu, dân mạng đào ra tôi là trưởng phòng, tổ chức hỏi thì tôi nói sao?
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-55-2016
  đảng viên ma chay rình rang rồi live cả buổi
qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-55-2016 qdtw-144-2024
  lễ tân gia linh đình
qdtw-08-2018.neu-guong qdtw-55-2016 qdtw-101-2012.neu-guong qdtw-144-2024
  khao thang cap co bi cam
qdtw-08-2018.neu-guong qdtw-55-2016 qdtw-144-2024
  vo khoe nha lau
qdtw-08-2018.neu-guong qdtw-55-2016 qdtw-207-2026.nhom-dao-duc qdtw-144-2024 luat-80-2025.d14.bi-mat
  Bí thư xã mừng thọ cha nhận phong bì cả huyện, dân chụp đăng, đảng quy định răng
qdtw-08-2018.neu-guong qdtw-55-2016 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-144-2024
  cưới con mời 500 khách rồi khoe ảnh
qdtw-08-2018.neu-guong qdtw-85-2022.cap-uy qdtw-101-2012.neu-guong luat-116-2025.d7.k1.a nd-147-2024.d36.k4
  Thằng con 19 tuổi của tôi viết bài chống đối, tôi đang làm bí thư chi bộ thôn, trách nhiệm tôi tới đâu?
qdtw-08-2018.neu-guong qdtw-85-2022.doi-tuong
  con gái du học đăng bài bênh biểu tình bên đó, bố mẹ đảng viên ở nhà có phải giải trình?
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc
  anh trai ban bo, em la chi uy co phai kiem diem
  bạn chửi chế độ mình nghe
  con re hay xuyen tac lanh tu, bo vo la dang vien
  dv thay sai ma lam ngo
  người nhà đảng viên bình luận xấu thì đảng viên có trách nhiệm chi
  ngồi chung kẻ xuyên tạc
  thấy sai mà im lặng
  đám cưới cháu, ông thông gia say lớn tiếng phủ nhận đảng, tôi tuổi đảng cao mà chỉ cười trừ, ai trách được
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc blhs-2015.d155.k2.d luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em ruột tôi livestream chửi đoàn cưỡng chế, tôi đang là trưởng ban mặt trận xã thì xử sự sao cho phải
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc luat-116-2025.d42.k3
  nhà tui có ông bác suốt ngày chia sẻ bài nói xấu, tui làm tổ chức huyện ủy, khuyên sao cho phải
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 luat-116-2025.d42.k3 qdtw-207-2026.nhom-1
  thấy sai không dám nói
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung
  đảng viên thấy đồng chí mình đăng bậy mà lờ đi, coi có lỗi hông
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc qdtw-101-2012.neu-guong
  người nhà cán bộ nói bậy
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc qdtw-101-2012.neu-guong nd-174-2026.d95.k1.a blhs-2015.d155.k2.d
  Con tôi chửi tổ công tác trên mạng, tôi là bí thư, có bị liên lụy, nên nói nó sao
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1
  đi họp lớp bạn bè chửi chế độ mà có người quay, tôi ngồi im trong đó thì có bị hỏi không
qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh
  ban nhau noi xau dang
qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  Em là bí thư đoàn xã, mới xăm kín tay rồi đưa lên story, các bác lớn tuổi phản ánh, em có làm gì sai đâu nhỉ?
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  vợ cán bộ khoe vàng trên tictoc
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong blds-2015.d32 luat-91-2025.d32
  hop hdnd ma ngoi choi game bi chup
  ngủ gật một tí trong hội nghị bị chụp đăng mạng, đại biểu có bị phê bình ko
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong luat-91-2025.d32 blds-2015.d32 luat-80-2025.d13
  chủ tịch xã uống rượu giờ trưa bị dân quay
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  bí thư đăng ảnh nhậu
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-144-2024 qdtw-55-2016
  tiệc thăng chức mời khách
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  Con chị hiệu trưởng đám hỏi, thiệp gửi vô nhóm phụ huynh, tụi tui ai cũng phải đi, có đúng nêu gương không
  cb xã đăng thiêp cưới mời cả huyện
  chủ tịch phường mời tiệc đầy tháng trên zalo tổ dân phố
  mừng thọ bố sếp bị chụp đăng
  phát thiệp cưới cơ quan
  đám cưới con chủ tịch xã mổ 5 con trâu bị đăng phây
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 blds-2015.d32
  uống rượu say hát karaoke bị quay clip, tôi là phó chủ tịch xã
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  khoe của
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-55-2016
  dam gio me truong cong an mo linh dinh
  tân gia nhà bí thư 70 bàn
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy
  cấp ủy viên mà cãi nhau bờ ruộng bị quay đăng lên, chi bộ có phải họp không
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-55-2016
  quy định về nêu gương của cán bộ chủ chốt là văn bản nào
qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong qdtw-55-2016 qdtw-207-2026.nhom-dao-duc
  con gái bà phó giám đốc cưới khách sạn 5 sao, xe dàn hàng, dân đưa lên, có phải kiểm điểm
qdtw-144-2024
  bộ tiêu chí đạo đức cách mạng năm 2024 số mấy
  can kiem liem chinh quy dinh nao
  chuẩn mực đạo đức đảng
  quy dinh 144 chuan muc dao duc
qdtw-207-2026
  kết nạp đảng người theo đạo
qdtw-207-2026 qdtw-207-2026.nhom-1
  19 điều cấm bản mới
qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-4
  19 dieu dang vien ko dc lam
  19 điều
  19 điều cấm đảng viên
  19 điều đảng viên không được làm
  Con tui mới kết nạp, dặn nó mấy cái không được làm cho khỏi bị kỷ luật, có danh sách nào đọc nhanh không
  dang vien bi cam gi
  mấy điều cấm đảng viên
  những điều đảng viên không được làm
qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-dao-duc
  đảng viên cấm làm gì
qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-dao-duc
  dieu cam dang vien moi
qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-3
  những điều đảng viên không được làm mới nhất
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc
  bi thu chi bo di cung giai han
  lên đồng, đảng viên có được đi không
  đảng viên coi bói
  đảng viên xem phong thuỷ
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  bi thu doan xa hay dang cung sao giai han len story
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  Chú tôi là đảng viên hưu chơi cờ ăn tiền trong quán, chi bộ nhắc, có điều nào cấm không ạ
  dang vien choi golf
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  đảng viên tin fong thủy
qdtw-207-2026 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-212-2026
  vợ chồng đảng viên mở điện thờ xem bói kiếm tiền tại nhà
qdtw-207-2026 qdtw-37-2021
  qd 207 thay cai nao
  quy định 37 còn áp dụng nữa không hay thay bằng cái mới rồi, chi bộ tôi vẫn đọc bản cũ
  quy định 37 thay bằng cái nào rồi các bác, chi bộ tôi còn học theo bản cũ 19 điều
  quy định 37 về điều đảng viên không được làm đã thay chưa
qdtw-207-2026 qdtw-85-2022.doi-tuong
  hưu rồi có theo 19 điều
  nguoi ngoai dang co phai theo 19 dieu k
qdtw-207-2026.nhom-1
  Tôi phó hội chữ thập đỏ than xã mới xa quá, có người thu âm tố lên đảng ủy, tôi nói vậy có tội
  sĩ quan hưu bình luận chiến sự
qdtw-207-2026.nhom-1 blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  cậu tôi làm kiểm lâm hay mách trước giờ đoàn đi tuần cho dân quen, đảng viên vậy xử sao
qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy qd-423-2026.quy-tac-chung
  bình luận mỉa mai chuyện bỏ huyện thì đv có bị nhắc k
qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon
  hoc bong nuoc ngoai yeu cau viet ve nhan quyen
qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-80-2025.d14.phat-ngon
  say rượu hát chế lời bài cách mạng
qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh
  donate kênh chống phá
  gửi tiền ủng hộ kênh youtube phản động
  nang cap hoi vien kenh phan dong
qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.b qdtw-207-2026.nhom-3 nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  đảng viên ca ngợi chế độ cũ sài gòn xưa đẹp hơn bây giờ
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd
  san tien ao do dang vien lap
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  em cá cược vui 200k với bạn trên zalo mùa euro, chi bộ biết có bị kỷ luật không
qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd qdtw-212-2026
  chơi chắn online ăn tiền mấy chục nghìn, đảng viên hưu trí có bị khai trừ không
  danh bai an tien tren mang bi khai tru khong
qdtw-207-2026.nhom-1 luat-129-2025.d10 luat-80-2025.d14.phat-ngon luat-80-2025.d13 luat-116-2025.d13.k3.d
  kể chuyện tiếu lâm về cán bộ trong lớp học chính trị bị học viên quay lại
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10
  giang vien ke chuyen cuoi che cap tren tren lop
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-244-2026.d3.k7
  viết bài phản biện
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-4
  cong tac vien dai nuoc ngoai
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7
  viết bài cho báo nước ngoài nhuận bút đô la
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung
  nói đùa bầu cho có
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  Tôi viết mấy dòng tiếc thương ông cán bộ tham nhũng mới mất trong tù, vì ông từng giúp tôi, có sao không?
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-2
  cb trẻ đựơc mời dự hội thảo nhân quyền online
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-08-2018.neu-guong
  nói bậy quán nhậu
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  cb chê việc nhập thôn trên fb
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-129-2025.d10 qd-423-2026.quy-tac-chung
  viết trên facebook rằng em tiếc tên làng cũ có bị coi là chống chủ trương sáp nhập không
qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  xã em sáp nhập, em viết vài dòng tiếc cái tên cũ mà bị nhắc, viết vậy có gì sai
qdtw-207-2026.nhom-1 nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-330-2026.d81 nd-174-2026.d115
  bài cũ năm 2012 chê đảng giờ mới vào đảng
qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.d
  chi bộ nhắc tôi vì tôi hát nhạc lính cộng hoà ở đám cưới, có người quay đưa lên
qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4
  đv tự ý trả lời phỏng vấn đài nc ngoài
qdtw-207-2026.nhom-1 nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-4
  trả lời báo hải ngoại
qdtw-207-2026.nhom-1 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4
  đảng viên hưu trả lời báo tây
qdtw-207-2026.nhom-1 nd-330-2026.d13.k1.a qdtw-207-2026.nhom-dao-duc luat-116-2025.d15.k1.d luat-116-2025.d7.k2.i
  ba tôi làm ở sở giao thông, ổng hay comment báo chốt 141 trong hội tài xế, đảng viên làm vậy có sao hông
qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  dang vien theo dao co duoc dang anh di le nha tho khong
  lão thành ví von lãnh đạo
qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-212-2026 luat-80-2025.d14.phat-ngon
  nhậu vô nói nghị quyết này không khả thi, có đứa quay phim, tôi 30 năm tuổi đảng, liệu có sao
qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.cap-uy
  đám giỗ say rượu nói ngược nghị quyết bị thằng cháu quay lại, tôi là đv thì liệu thế nào
qdtw-207-2026.nhom-1 qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  Báo cáo viên pha trò về chủ tịch tỉnh giữa lớp cảm tình đảng, học viên tung clip, ông bị xử không?
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  dang vien diem danh ho buoi hoc chuyen de
  em lỡ bấm ký ủng hộ một kiến nghị online mà không đọc kỹ, rút tên được không và có phải báo chi bộ không
  hỏi thiệt là đảng viên nói ngược nghị quyết ở quán cà phê có bị coi như đăng mạng không
  nhờ học nghị quyết
  nhờ người làm hộ bài thu hoạch
  nói trái cấp ủy
  đảng viên chê chính sách
  đảng viên chê giá đền bù
  đảng viên không đồng ý nghị quyết thì nói ở đâu cho đúng, nói ngoài quán cà phê có bị tội
  đảng viên phản đối nghị quyết chỗ đám giỗ
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon
  noi khac nghi quyet trong to dan pho
  phát biểu trái ý
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-3
  ky ten thu ngo tren mang
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  kí tên tập thể
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 nd-244-2026.d3.k7
  đảng viên là đại biểu nói trái nghị quyết trên nick cá nhân
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 nd-330-2026.d15.k1.g qdtw-212-2026
  Ông anh giận chi bộ, cầm kéo cắt thẻ đảng rồi phát trực tiếp, sẽ bị xử theo đâu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-08-2018.neu-guong
  chú tôi nhờ con gái chép sổ tay học nghị quyết rồi nộp, chi bộ phát hiện thì sao
  đảng viên trẻ bảo học nghị quyêt phí thời gian
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3
  cãi nghị quyết
  di ca phe voi nhom phan bien
  trái nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 nd-174-2026.d95.k1.b
  đảng viên theo tà đạo qua mạng
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 qdtw-212-2026
  xé quyết định kết nạp
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  goi y kien khac voi nghi quyet len bao
  đảng viên có đc ký thư ngỏ trên mạng
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  đv có dc góp ý dự thảo văn kiện trên fb k
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.dd
  dang vien viet don xin khong sinh hoat roi dang len mang noi xau chi bo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-mang
  Con dâu tôi bị đuổi việc vô lý, tôi chi ủy viên muốn quay clip kể cho thiên hạ nghe, có sai nguyên tắc ko
  dang vien keu oan ho
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-212-2026 qdtw-207-2026.nhom-3
  phát biểu trái nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-212-2026 qdtw-85-2022.dieu-tranh
  đồng chí cùng chi bộ post ảnh thẻ đảng kèm câu "trả lại đây", chi bộ em nên xét theo đâu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  cha tôi bị đền bù thấp, tôi đảng viên viết bài bênh cha dc ko
  dang vien ky kien nghi bo du an thuy dien tren mang co sao
  tôi là đảng viên, nói không đồng tình việc dời trụ sở thì có bị quy chụp không
  đảng viên già phản biện
  đảng viên ký thư ngỏ
  đảng viên ký đơn tập thể đòi bỏ luật
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon
  ký thư ngỏ
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  chi ủy kỷ luật bạn tôi, tôi đăng bài nói không công bằng, mình cũng là đảng viên
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh nd-244-2026.d3.k7
  bí thư đảng ủy nhận lời nói chuyện trên kênh hải ngoại có cần hỏi tập thể
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3
  Cô giáo huu trí rủ tôi điền form ủng hộ lời kêu gọi sửa hiến pháp, tôi đảng viên 30 năm có nên điền?
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  Chi hội trưởng hưu trí ký tên vào lá thư phản đối sáp nhập đang truyền trên phây, chi bộ gọi hỏi
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-to-cao
  tôi là đảng viên, nhà bị thu hồi đất mà đền bù rẻ mạt, tôi lên mạng kêu oan thì chi bộ có làm gì tôi không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh nd-330-2026.d14.k3.a
  cán bộ hưu lấy danh nghĩa cũ viết thư ngỏ tung lên mạng
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  Vợ tôi mới vào đảng, bên ngoại rủ đi truyền giảng trên zalo, cô ấy chia sẻ giúp thì sao
  dang vien theo dao truyen tren mang
  noi nguoc nghi quyet
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-85-2022.dieu-tranh
  bác đảng viên hưu cứ comment nói nghị quyết là bánh vẽ, chi bộ xét theo nhóm lỗi nào
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  bố tôi lão thành, nay nghe mấy ông truyền tận thế qua mạng rồi đốt bàn thờ, chi bộ có xét không hả
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d15.k1.dd luat-116-2025.d7.k1.a
  say nói xấu Đảng bị ghi âm
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  đứng cạnh cờ vàng ở mỹ khi thăm con
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k1.a nd-328-2026.d3.k3
  chui dang luc nhau bi quay
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k2.i
  dv ru hang xom theo hoi thanh la
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k2.i luat-116-2025.d7.k1.a
  kích đoàn viên chống nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.a luat-129-2025.d10
  kể chuyện cười chính trị trong bữa nhậu có người quay lại
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-116-2025.d13.k3.a
  viết thơ châm biếm thói quan liêu in trên facebook, chi bộ bảo suy thoái, đúng ko?
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh luat-129-2025.d10
  nói trái nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 nd-328-2026.d3.k3
  bố tôi đại tá về hưu hay nghe đài nước ngoài rồi kể trong xóm
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 nd-330-2026.d15.k1.g qdtw-212-2026
  vut huy hieu dang len mang cho hang
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-08-2018.neu-guong
  suy thoái qua lời nói
  Ông đảng viên nào cũng cười nhạo nghị quyết trong quán, vậy đã là suy thoái hay chưa
  đảng viên nói bi quan
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-2
  đv nói ngược chủ trương
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-2 luat-116-2025.d7.k1.a nd-330-2026.d15.k1.g
  đốt thẻ đảng livestream
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026
  dang vien co duoc phan bien cong khai khong
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-dao-duc
  nói đùa về nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  đv theo đạo đăng bài truyền đạo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026
  đảng viên vào tà đạo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026 qdtw-207-2026.nhom-dao-duc
  dang vien noi bay ban nhau, chau quay tung len
  đi đám giỗ say xỉn nói bậy chuyện chánh trị bị đứa cháu quay tung lên, đảng viên thì bị xử ra sao
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026 qdtw-21-2026
  dang vien noi trai nghi quyet trong ban nhau thi ai xu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026 qdtw-85-2022.doi-tuong
  bác hưu cãi nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  dang vien theo dao la
  đảng viên có quyền nói khác nghị quyết ko
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  hội viên hội nhà văn là đảng viên viết truyện trên mạng bị bảo lệch lạc
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  đảng viên chê nghị quyết
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  suy thoái đăng bài
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong
  em trai đảng viên làm ở Nhật về hay đăng so sánh bên ni bên tê, chi bộ thôn nói em lệch lạc
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.tich-cuc luat-116-2025.d7.k2.i qdtw-85-2022.dieu-tranh
  Bạn lính cũ nhắn cả nhóm cựu chiến binh trả thẻ đi, ở làm gì, tôi nên đáp sao
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-3
  ông nội cựu sĩ quan phỏng vấn BBC
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 qdtw-207-2026.nhom-3 blhs-2015.d337
  tướng về hưu trả lời đài nước ngoài
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-174-2026.d95.k1.h qdtw-85-2022.doi-tuong qd-423-2026.kiem-chung
  thượng tá về hưu làm kênh youtube bình luận chiến sự Ukraine, có phải xin phép cơ quan cũ không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-85-2022.dieu-tranh
  anh phòng tuyên giáo được mời nói chuyện online với kênh bên Mỹ, nhận lời có phạm gì
  trả lời đài BBC
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  viết báo hải ngoại
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-85-2022.dieu-tranh
  khách mời talkshow hải ngoại
  tôi là đảng viên, đài bên Pháp mời nói về môi trường biển quê mình, nhận lời thì vướng cái gì
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.dd
  đoán nhân sự đại hội trong quán cà phê rồi bị người ta thu hình lại
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  danh bai luc truc dem
  uong ruou che nghi quyet bi ban mach
  đảng viên xem bói
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  đám giỗ ông cậu đảng viên cao hứng bảo nhà nước sắp sập, thằng em gi âm gửi bí thư
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.dd
  bí thư đoàn chơi coin
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.dd qdtw-08-2018.neu-guong
  chi hội trưởng phụ nữ mời chị em góp vốn app làm nhiệm vụ, sâp rồi, chị là đảng viên
  đảng viên lôi kéo đa cấp
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon
  say nói xấu lãnh đạo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  đảng viên xem bói online
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  mặc đồ hầu đồng đăng ảnh, em là cô giáo mầm non đảng viên dự bị
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  dv quay le giai han co sao khong
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  bà con cúng đuổi tà, tôi là bí thư thôn đứng coi rồi up lên, chi bộ có nhắc không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  dang vien di le hoi trong gio hanh chinh bi chup anh
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong nd-330-2026.d11.k1.a
  cúng sao giải hạn xong khoe lên fb thì đv có bị kiểm điểm k
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-212-2026
  Chị phó phòng xin nghỉ ốm nhưng đi hội lim, bị chụp đăng lên, chị em hỏi nhau có bị kỷ luật đảng ko
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026
  dang vien kinh doanh da cap ru dong chi
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-08-2018.neu-guong
  ngồi trà đá chê bí thư chi bộ có phải là vi phạm không
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-3 qdtw-212-2026
  đám cưới ông bí thư cũ mắng lãnh đạo
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-mang luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  đảng viên viết thơ đả kích lãnh đạo đăng phây
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  dv tham gia da cap co bi ky luat
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  em hay làm thơ đả kích thói hư tật xấu, chi bộ nhắc, vậy giới hạn tới đâu
qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 nd-174-2026.d95.k1.a
  vợ bị thu hồi đất, chồng là đảng viên lên mạng kêu oan giùm vợ được hông
qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-dao-duc
  say rượu chửi chính sách bị quay
qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k2.b
  bố tôi đảng viên 40 năm, uống say hát nhại lời lãnh tụ, clip lan, bố bị xử sao, khổ quá
qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-207-2026.nhom-dao-duc
  bị thổi nồng độ cồn, clip lên mạng, chi bộ biết thì xử sao
qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-85-2022.dieu-tranh luat-80-2025.d36
  nghỉ hưu rồi còn bị kỷ luật vì phát ngôn
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  ba toi dang vien huu tri toan noi lai tin dai phuong tay cho may ong co cua
  thơ châm biếm của đảng viên hưu
  đảng viên bảo nhập huyện là sai lầm trên fb
  đảng viên già truyền miệng
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  đảng viên livetream bàn thời sự
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-129-2025.d10 luat-80-2025.d14.phat-ngon qdtw-85-2022.tich-cuc
  Khen chế độ y tế nước ngoài hơn mình rồi bị nói là lệch lạc, vậy viết sao mới được
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-129-2025.d10 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a
  đảng viên trong ngành y bình luận về vắc xin trái với bộ y tế
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a nd-147-2024.d36.k4
  bạn cùng đội bị kỹ luật, em lên mạng bênh vực thì có sao ko
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4
  podcast hải ngoại
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.a qdtw-207-2026.nhom-mang qdtw-85-2022.cap-uy
  ban chuyen bien dao tren facebook voi giong gay gat, dang vien co bi nhac
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  đv bình luận dự luật
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  ký tên thĩnh nguyện online
  đảng viên hưu nói bỏ cấp huyện là sai
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 luat-116-2025.d7.k1.a
  ra khỏi đảng có được nói ra lý do trên mạng không
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung
  đăng bài nói khác nghị quyết
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  chi uy vien hay dang tho cham biem
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  hoi nong dan nghi huu binh luan chien tranh tren yt
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung
  đảng viên bán vé số hay bình luận chuyện Mỹ Nga
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy
  cô giáo hưu là đảng viên, đi tập dữơng sinh cứ rỉ tai chuyện ông này ông kia sắp bị bắt, chi bộ nhắc được chưa
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang
  bố e là đv lão thành, hay đọc thơ phê phán trên zalo hưu trí, có đc ko
qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4
  Đảng viên có được bình luận kết quả đại hội trên fb ko?
qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong
  đảng viên gốc đạo đăng kinh mỗi chủ nhật có được không
qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-330-2026.d9.k2.dd
  lao động xuất khẩu bên Nhật mà là đảng viên, đăng bài chê quê
qdtw-207-2026.nhom-2
  Bác tôi hưu trí bức xúc chuyện bỏ chi bộ phố, muốn nói ra thì nói ở đâu mới phải phép
  chi bộ họp qua màn hình rồi biểu quyết luôn trên nhóm, tôi thấy không ổn
  cãi lại kết luận của đoàn kiểm tra trong họp
  dv bi phat nong do con ko khai
  dấu diếm chi bộ chuyện bị phạt tiền
  giấu chi bộ chuyện bị phạt
  họp chi bộ tắt cam
  khong dong tinh chu truong thi gop y trong chi bo
  kiem diem online duoc tinh ko
  nói thẳng trong họp chi bộ có bị ghét
  phê bình nhau trong nhóm zalo chi bộ có tính là phê bình chính thức không
  phê bình qua zalo
  sinh hoạt chi bộ online điểm danh hộ
  vứt huy hiệu đảng
  điểm danh họp chi bộ trực tuyến mà để máy cho con ngồi
  đv bỏ sinh hoạt
  đảng viên bỏ sinh hoạt vì bị phê bình trên nhóm zalo chi bộ
  đồng chí lấy sáng kiến của tôi đi báo cáo, tôi nói ra trên zalo hay nói ở chi bộ
qdtw-207-2026.nhom-2 blhs-2015.d361 luat-116-2025.d15.k1.a
  lộ phiếu bầu bí thư
qdtw-207-2026.nhom-2 blhs-2015.d362 qdtw-207-2026.nhom-4
  lộ ai phản đối
qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c qdtw-212-2026
  ghi am cuoc hop chi bo bi ky luat gi
qdtw-207-2026.nhom-2 luat-80-2025.d13
  gop y voi lanh dao thi nen viet don hay noi trong nhom
qdtw-207-2026.nhom-2 nd-174-2026.d95.k1.d
  chép bài đồng chí
qdtw-207-2026.nhom-2 qd-423-2026.kiem-chung qdtw-207-2026.nhom-1
  ký chung thư ngỏ trên mạng về cây xanh, tôi đảng viên
qdtw-207-2026.nhom-2 qd-423-2026.quy-tac-chung
  góp ý chung có phạm điều đảng viên không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1
  Bác đảng viên già bất mãn viết tâm thư thôi họp chi bộ rồi phát cho cả xóm đọc, có sao không
  Nóng giận tôi viết "trả thẻ" trên Facebook, mười phút sau xoá, thế đã bị coi là tuyên bố bỏ Đảng chưa?
  Tôi muón phê bình phó bí thư, đảng viên đăng ra ngoài có phải trái nếp sinh hoạt không
  bài bị sửa rồi đứng tên tôi
  bảo lưu ý kiến chi bộ
  bảo lưu ý kiến trong đảng, có dc nói ra ngoài hong
  bị trù vì góp ý
  chê lãnh đạo chi bộ
  các cụ rủ ký thư ngỏ gửi quốc hội, tôi là đảng viên có được ký không
  dùng danh nghĩa cán bộ hưu trí gửi thư ngỏ
  gian qua dang "toi khong can cai the do nua"
  không báo cáo tổ chức
  không đồng tình nghị quyết thì nói ở đâu
  ky ten vao thu kien nghi tap the tren mang
  ký tên chung online
  ký tên kiến nghị tập thể trên mạng
  nói ý kiến trái nghị quyết ở đâu cho đúng
  viết status xin ra đảng
  đảng viên dọa bỏ sinh hoạt trên fb
  đảng viên ngồi quán cà phê than phiền cách làm của đảng ủy thì có sao
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 luat-116-2025.d15.k1.dd
  phát biểu ở cuộc họp chi bộ gay gắt quá bị ghi âm đưa lên trên, có bị quy chụp không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  bảo lưu ý kiến nhưng lại đăng fb
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 nd-147-2024.d36.k4
  bài tham luận của tôi bị ban tuyên giáo sửa hết ý rồi đăng tên tôi, tôi nói lại cho rõ trên trang riêng được chăng?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  bảo lưu ý kiến trong đãng rồi viết blog
  dv quay clip tuyên bố rời hàng ngũ rồi đăng youtube
  tuyen bo bo sinh hoat dang tren fb
  đốt thẻ đảng
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-208-2026
  Đảng viên được nói ý kiến khác với nghị quyết ở đâu thì không sai?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-212-2026
  ông bạn tuyên bố ra khỏi đảng trên phây thì tổ chức xử lý ông ấy ra sao?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh
  bao luu y kien khac voi viet bai phan doi cho nao
  gop y du thao van kien cong khai co pham ko
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  góp ý văn kiện
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 nd-244-2026.d3.k7
  bị thiểu số khi biểu quyết, đem ý kiến mình đăng báo
  được bảo lưu ý kiến rồi nói ra ngoài cho báo chí biết không đảng viên nha
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  bảo lưu rồi đăng fb
  chi bộ họp tôi bảo lưu ý kiến, về tôi đăng ý kiến đó lên mạng được không?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  đảng viên viết đơn kiến nghị tập thể rồi đăng lên mạng kêu gọi ký
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-to-cao
  đảng viên bị oan có đc đăng fb kêu oan ko
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  Tôi muốn viết thư góp ý cho Trung ương rồi đăng công khai lên facebook, thế có vi phạm không các đồng chí?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-to-cao qdtw-85-2022.dieu-tranh
  đảng viên được kiến nghị vượt cấp trên mạng không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy
  ra nghị quyết chi bộ xong có đảng viên lên mạng nói ngược lại
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  Con tui tức chi bộ nên đăng ảnh cất huy hiệu vô tủ kèm câu chán rồi, chi ủy gọi lên hỏi, có nặng không
  Tui không chịu quyết định tập thể nên rao lên trang nhà, chi bộ gọi lên hỏi
  dang don xin ra Dang len mang
  dv gia dang tho chan doi xin thoi sinh hoat
  giáo viên là đảng viên không tán thành sáp nhâp, nêu ý kiến ở đâu cho đúng chỗ
  họp tôi bỏ phiếu chống việc sáp nhập thôn, về kể lại lên nhóm dòng họ là tôi phản đối, đúng nguyên tắc ko
  không đồng tình với quyết định của chi bộ thì nói ở đâu cho đúng, lên mạng có được không
  không đồng ý nghị quyết mà nói ra
  phản đối ý kiến chi ủi trên fb
  viết thư ngỏ đăng mạng xin trung ương xem lại quyết định, đảng viên có được không
  viết tâm thư bỏ Đảng
  y kien rieng khong dong tinh nghi quyet co duoc viet fb
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
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  dang vien giu y kien rieng dang len fb
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.a
  Tôi phê bình bí thư trong cuộc họp, về sau bị trù dập, đăng lên mạng kêu cứu có được không?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4
  họp trực tuyến cho con ngồi nghe
  khoe phiếu bầu chi ủy
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 blhs-2015.d361
  Họp kín bầu chi ủy mà có đồng chí kể ra ngoài ai bỏ cho ai, đồng chí ấy vi phạm điều gì?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  phiếu tín nhiệm chụp lại gửi người được bầu để lấy lòng
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-212-2026
  Chi bộ góp ý nhau gay gắt quá, có đồng chí đem ra quán nước kể thì xử lý ra sao?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a blhs-2015.d361
  dv ke ket qua bo phieu kin cho vo nghe
  ý kiến trong họp chi bộ bị đưa ra quán nước
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  quay clip đại hội chi bộ
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qd-423-2026.kiem-chung
  chụp phiếu bầu đăng mạng
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 nd-244-2026.d3.k7
  chi bộ chưa chịu ghi ý kiến khác của bác, bác hưu tính kể cho phóng viên nghe
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  cho tôi hỏi đảng viên có được tham gia nhóm kín bàn chuyện nhân sự đại hội không
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-212-2026 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  đang họp chi bộ lôi điện thoại ra livestream thì kỷ luật mức nào
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  đem chuyện họp đảng lên fb
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  đv đang bị kỷ luật có đc đăng bài thanh minh k
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc
  bí thư mắn tôi trên nhóm chat, không họp hành gì mà coi như đã phê bình, có hợp lệ không
  chia rẽ ban chi ủy
  cãi nhau chi bộ
  nho vo diem danh hop dang
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  phê bình đồng chí trước tập thể
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  cai nhau voi bi thu tren nhom zalo co bi kiem diem khong
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qd-423-2026.quy-tac-chung
  bí thư giao việc vô lý em phản ứng hơi to tiếng trên nhóm, giờ bắt viết tường trình, có nặng không
  cãi lãnh đạo trong nhóm chi bộ
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  Chi bộ họp xong em về đăng trạng thái "mệt với các cụ" thì có bị kiểm điểm ko?
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-4
  nhom kin ban bau cu chi uy
  nhóm zalo vận động phiếu
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  anh em cùng phe lập nhóm riêng bàn loại một đồng chí khỏi danh sách, tôi bị kéo vào thì sao
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  viet status chan hop dang
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-to-cao
  đơn tập thể gửi sai cấp
qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-to-cao qdtw-85-2022.dieu-tranh luat-91-2025.d16 qdtw-207-2026.nhom-4
  có ông hưu trí trong chi bộ tôi gửi đơn thư tập thể lên mạng kèm chữ ký của mấy chục đảng viên
qdtw-207-2026.nhom-2 qdtw-208-2026
  bảo lưu ý kiến đảng viên
  dv khong dong tinh nghi quyet noi o dau
  không đồng tình nghị quyết
qdtw-207-2026.nhom-2 qdtw-208-2026 qdtw-212-2026
  bỏ sinh hoạt đảng
qdtw-207-2026.nhom-2 qdtw-212-2026
  bo hop chi bo
qdtw-207-2026.nhom-2 qdtw-212-2026 qdtw-207-2026.nhom-mang
  tôi bị công an phạt vì share tin bậy mà im re, chi bộ phát hiện ra, có bị xử lý thêm không
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  giãi bày trước khi họp
  tra the dang roi quay clip khoe
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  họp chi bộ cãi thua, tối về đăng bài mỉa đồng chí mình
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  gop y thang trong chi bo roi bi cho ra ria, len mang keu duoc ko
  làm đơn xin ra khỏi đảng rồi đăng mạng
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  cán bộ hưu viết thư ngỏ gửi trung ương rồi đưa lên facebook có được không
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  tôi chất vấn thu chi, về bị cắt thi đua, đưa chuyện chi bộ lên fb là sai hay đúng
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  tranh luận nảy lửa trong chi bộ rồi về viết status
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-dao-duc
  cai nhau trong chi bo dem len mang
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-208-2026
  đăng đơn bỏ đảng
qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh qdtw-212-2026 qdtw-207-2026.nhom-1
  Chú tôi 40 tuổi đảng giận chi bộ, viết đơn xin ra rồi đăng nguyên lá đơn lên mạng, chú có bị khai trừ ngược lại?
qdtw-207-2026.nhom-3
  phủ nhận chủ nghĩa Mác
qdtw-207-2026.nhom-3 hdtg-99-2023.phan-loai
  tự chuyển hoá là sao
qdtw-207-2026.nhom-3 hdtg-99-2023.phan-loai qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  biểu hiện tự diễn biến trên mạng gồm những gì nhỉ
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  biểu hiện tự diễn biến
  đảng viên nhạt lý tưởng
  đảng viên nói chủ nghĩa xã hội lỗi thời
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-85-2022.dieu-tranh
  đảng viên vào bình luận "chuẩn" dưới bài phủ nhận chủ nghĩa Mác thì kỹ luật kiểu gì
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 luat-129-2025.d10
  thay day chinh tri noi nguoc duong loi tren lop
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  tự diễn biến là gì, đưa link bài báo ngoại quốc có dính không
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b qdtw-212-2026
  dang vien noi sai ve lich su dang
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.i
  rủ người khác ra khỏi đảng
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.i luat-116-2025.d7.k1.a
  lôi kéo bỏ đảng
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang
  đảng viên viết bài chống phá, xủ lý sao
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy
  cụ hưu viết bài kêu bỏ điều lệ đảng, không nói xấu ai, chỉ bàn luận, chi bộ họp khẩn
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  giảng viên chính trị phủ nhận học thuyết mác trong nhóm bạn học cũ, có người chụp gửi về trường đảng
  tu dien bien
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai
  đồng chí trẻ hay đăng kiểu đa đảng mới hay, chi bộ coi là sai phạm nhóm nào
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-mang
  giải thích giùm 'suy thoái tư tưởng' trên mạng là làm mấy chuyện chi
qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc hdubkt-02-2021.noi-dung
  tư tưởng suy thoái facebook
qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  dv chê chủ nghĩa trên mạng
qdtw-207-2026.nhom-4
  chụp hồ sơ đảng viên từ trần
  sổ tay đảng viên bị rơi
  xin ly lich dang cua cha
qdtw-207-2026.nhom-4 blds-2015.d32 qdtw-85-2022.dieu-tranh
  chụp ảnh đại hội chi bô
  em phụ trách văn phòng, chụp ảnh hội nghị cán bộ đăng fb riêng, sếp la
qdtw-207-2026.nhom-4 blds-2015.d34 blds-2015.d38 luat-91-2025.d16
  doc quyet dinh ky luat đảng viên trong hoi nghi dan
qdtw-207-2026.nhom-4 blds-2015.d34 blds-2015.d38 qdtw-85-2022.dieu-tranh
  chi uy viên kể ai bị kỷ luật với bà con
qdtw-207-2026.nhom-4 blds-2015.d38.k2
  cháu nội cụ đảng viên lão thành xin ảnh trang lý lịch để làm kỷ yếu dòng họ, em giữ tủ hồ sơ
qdtw-207-2026.nhom-4 blds-2015.d38.k2 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-85-2022.dieu-tranh
  Bố vợ nghỉ hưu viết chuyện cũ, kể đủ tên người và việc trong ban, con cháu nên can thế nào
qdtw-207-2026.nhom-4 blhs-2015.d338 luat-117-2025.d5.k3 luat-117-2025.d5.k5
  đảng viên đi họp để giấy mật trong xe, trộm đập kính lấy mất, chi bộ xử thế nào
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 hdubkt-03.noi-dung luat-117-2025.khai-niem
  kể chuyện họp thường vụ cho vợ nghe có tính là lộ bí mật không
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a
  tối về nằm kể với vợ chuyện chi bộ bàn kỷ luật anh Tư, sáng ra cả chợ biết, tôi có phải tự kiểm điểm không
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a luat-117-2025.d5.k3
  toi qua ke voi vo ve nhan su sap bau, sang nay ca cho biet, toi chet chac chua
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  kể nhân sự cho vợ
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  anh văn phòng đưa phương án nhân sự lên nhóm bạn cũ, tưởng xong rồi
qdtw-207-2026.nhom-4 blhs-2015.d361 blhs-2015.d362 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c
  lộ chuyện bàn nhân sự
qdtw-207-2026.nhom-4 blhs-2015.d361 hdubkt-03.noi-dung
  thanh vien doan giam sat ke chuyen voi vo
qdtw-207-2026.nhom-4 blhs-2015.d361 hdubkt-03.noi-dung luat-116-2025.d15.k1.d
  lộ biên bản kiểm tra
qdtw-207-2026.nhom-4 blhs-2015.d361 hdubkt-03.noi-dung luat-116-2025.d7.k2.c
  lộ danh sách đề cử
qdtw-207-2026.nhom-4 blhs-2015.d361 hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  lộ dự thảo nhân sự
  rò biên bản họp thường vụ
qdtw-207-2026.nhom-4 blhs-2015.d361 hdubkt-03.noi-dung qdtw-207-2026.nhom-2
  noi nhan su voi anh em ket nghia
qdtw-207-2026.nhom-4 blhs-2015.d361 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  lo ds ban chap hanh truoc dai hoi
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.a hdubkt-03.noi-dung
  điểm xếp loại cán bộ có được kể cho vợ
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.a hdubkt-03.noi-dung luat-116-2025.d7.k2.c
  nói trước kết luận kiểm tra đảng cho người bị kiểm tra
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.a hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  lộ danh sách dự kiến cấp ủy khóa mới
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat hdubkt-03.noi-dung
  Tôi làm tổ kiểm phiếu, anh em cơ quan hỏi ông phó được mấy phiếu, tôi nói riêng một người có sao không?
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat luat-117-2025.d5.k4
  gửi vợ nghị quyết
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  lộ giàn nhân sự mới
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c
  lo so phieu bau bi thu
  lộ hồ sơ kiểm tra
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c hdubkt-03.noi-dung
  bạn học cũ làm ban tổ chức, tụi tôi cứ hỏi ai lên ai xuống, nó trả lời thì nó chịu hay tôi
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k4
  Ai chụp phương án ban chấp hành mới rồi truyền quán nước, giờ truy thế nào
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-80-2025.d14.bi-mat
  kể chuyện họp kín
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c nd-244-2026.d3.k7
  đảng viên lấy bản kiểm điểm của bí thư cho người viết báo
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  rò rĩ danh sách quy hoach
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  hồi ký lộ chuyện họp
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-117-2025.d5.k3 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  danh sách nhân sự đại hội bị lộ
qdtw-207-2026.nhom-4 blhs-2015.d361 luat-126-2025.d31.k2 qdtw-69-2022.d28.k1
  dv dua nghi quyet chi bo cho nha bao
qdtw-207-2026.nhom-4 blhs-2015.d361 nd-244-2026.d3.k7 hdubkt-03.noi-dung
  Ai đó gửi biên bản họp thường vụ cho báo, tui ngồi trong đó nên bị nghi, chừ khai răng cho phải
qdtw-207-2026.nhom-4 blhs-2015.d361 nd-244-2026.d3.k7 luat-126-2025.d31.k2 luat-116-2025.d7.k2.c
  can bo tinh tiet lo chuyen hop thuong vu cho bao
qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d
  đại biểu quét mã lấy báo cáo rồi ném qua nhóm bạn nhậu đọc trước, có bị quy lộ không
qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  danh sach trung cu bi tung sai gio
qdtw-207-2026.nhom-4 blhs-2015.d361 nd-330-2026.d13.k1.a luat-117-2025.d5.k3 luat-117-2025.d5.k4
  Danh sách nhân sự đại hội chưa công bố mà facebook đã có, ai phát tán thì xử sao
qdtw-207-2026.nhom-4 blhs-2015.d361 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung
  tiết lộ bàn nhân sự
qdtw-207-2026.nhom-4 blhs-2015.d361 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c
  lo mieng noi voi ban ai sap bi ky luat
qdtw-207-2026.nhom-4 blhs-2015.d361 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  ai lo phieu gioi thieu nhan su chi bo ra zalo
qdtw-207-2026.nhom-4 blhs-2015.d362 blhs-2015.d338 blhs-2015.d338.k1 qdtw-207-2026.nhom-2
  tui lỡ tay bấm gọi nhóm lúc đang họp kín cấp ủy, cả xóm nghe hết 10 phút, làm răng bây giờ?
qdtw-207-2026.nhom-4 blhs-2015.d362 blhs-2015.d338 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  gửi nhầm văn bản vào nhóm zalo gia đình phải làm gì ngay
qdtw-207-2026.nhom-4 blhs-2015.d362 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  Biên bản họp chi bộ bị chụp tung ra ngoài, tôi là người ghi biên bản thì tội tôi tới đâu?
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung
  nhom zalo dang uy bi add nham nguoi ngoai doc het
  quên sổ họp chi bộ
  sổ tay đảng viên ghi nội dung nghị quyết để quên
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung blhs-2015.d338
  lam roi tai lieu hop dang uyr
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung luat-116-2025.d42.k3
  nhom zalo chi bo bi nguoi la vao doc
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung nd-356-2025.d3
  để quên cặp có biên bản kiểm điểm trên xe khách
qdtw-207-2026.nhom-4 blhs-2015.d362 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  biên bản họp chi bộ gửi nhầm nhóm bán hàng
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-116-2025.d14.k4
  thu hồi tin gửi lộn
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  Ông tui đi họp về bỏ sổ ghi trên bàn nước, cháu nó chụp khoe mạng, ông có bị trách không hè
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-116-2025.d42.k3
  người lạ nhóm chi bộ
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338
  Chết dở, sổ họp chi bộ để quên ngoài quán nước, quay lại mất rồi, báo ai đây?
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-117-2025.d5.k3 blhs-2015.d338 hdubkt-03.noi-dung
  sổ tay chi bộ bỏ quên ở quán cà phê, sợ quá không dám báo
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-80-2025.d14.bi-mat hdubkt-03.noi-dung luat-116-2025.d15.k1.a
  noi chuyen nhan su sap toi o quan ca phe bi nguoi ta nghe roi phai lam sao
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-91-2025.d7.k7 luat-116-2025.d42.k3 luat-117-2025.d5.k3
  Em bấm lộn chia sẻ cả thư mục hồ sơ đảng viên cho lớp cháu, xóa liền, khai hay im
qdtw-207-2026.nhom-4 blhs-2015.d362 luat-91-2025.d7.k7 nd-330-2026.d49.k2
  chú bí thư mắt kém, gửi danh sách xét kết nạp vô nhóm bán gà, giờ người ta đọc hết rồi
qdtw-207-2026.nhom-4 blhs-2015.d362 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d
  gửi nhầm kết luận kiểm tra
qdtw-207-2026.nhom-4 blhs-2015.d362 qdtw-207-2026.nhom-2
  bat loa ngoai luc hop cap uy
  đang họp online bàn nhân sự mà ông chồng tôi ngồi cạnh nghe hết, có coi là lộ không
qdtw-207-2026.nhom-4 blhs-2015.d362 qdtw-85-2022.dieu-tranh
  Vợ em vào phòng lúc em họp online tài liệu nội bộ, vợ nghe hết rồi kể hàng xóm
  con nít bấm gọi nhầm lúc họp đảng
qdtw-207-2026.nhom-4 blhs-2015.d362 qdtw-85-2022.dieu-tranh blhs-2015.d338
  cháu 5 tuổi cầm máy ông bấm live lúc ông đang họp chi bộ onlai
qdtw-207-2026.nhom-4 blhs-2015.d362 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  gửi nhầm tài liệu đảng
qdtw-207-2026.nhom-4 blhs-2015.d362 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  lộ nghị quyết do nhóm chat
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  Cháu ngoại lấy tập tài liệu nội bộ của tôi gấp máy bay, hàng xóm nhặt đọc, tôi có lỗi chi
  chồng không phải đảng viên đọc ké nghị quyết trong túi vợ
  con mang tài liệu đảng của bố đi photo
  de nghi quyet tren ban cho khach doc
  kết luận kiểm tra nói ra ngoài được không
  vợ xem sổ họp đảng
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 blhs-2015.d362 nd-330-2026.d13.k1.a
  dự thảo nghị quyết chưa ban hành bị tung lên mạng, tổ thư ký đang bị rà từng người
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 luat-116-2025.d15.k1.d
  tung kết quả tín nhiệm chi bộ
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  lộ dự thảo nghị quyết
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  dự thảo nghị quyết chưa ban hành mà trên mạng đã có, ai tuồn ra chịu tội chi
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 qdtw-207-2026.nhom-2
  nói vs mẹ ai sắp đc đề bạt
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d361 qdtw-85-2022.dieu-tranh
  dự thảo báo cáo chính trị
  hé lộ nhân sự đại hội
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d362
  lam mat bien ban hop dang
  rơi sổ nghị quyết
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  số phiếu tín nhiệm lộ ra ngoài
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-116-2025.d15.k1.d luat-117-2025.d5.k4
  nguyen can bo ke chuyen hop kin
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  kết luận kiểm tra đảng đăng fb
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-117-2025.d5.k3 luat-116-2025.d15.k1.d blhs-2015.d361
  lộ nhân sự đại hội
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-117-2025.d5.k4 blhs-2015.d362 luat-116-2025.d15.k1.a
  cấp ủy gửi dự thảo văn kiện qua app nước ngoài, một đồng chí lỡ chuyển tiếp ra ngoài
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-117-2025.d5.k5 luat-117-2025.do-mat
  đảng viên hưu giữ sổ ghi chép họp thường vụ năm xưa, cho cháu làm tư liệu được hông
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-117-2025.khai-niem blhs-2015.d361
  ket qua lay phieu quy hoach co noi ra duoc ko
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung luat-126-2025.d31.k2
  cho báo xem sổ chi bộ
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d
  ban nhap quy hoach cho post len fb, chua cong bo, toi thay moi nguoi chia nhau roi chia theo
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  dua danh sach ten xa chua chot
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-207-2026.nhom-2
  chuyện nội bộ chi bộ nói cho vk nghe thì sao
  mẹ em là bí thư chi bộ tổ dân phố, dân đòi xem sổ ghi nghị quyết chi bộ, cho xem được ko ạ
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-207-2026.nhom-2 blhs-2015.d361 blhs-2015.d362
  Tối về hay kể vợ nghe chuyện họp chi bộ, vợ tôi ngoài Đảng, vậy là lộ bí mật hả
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  lá phiếu đánh giá đảng viên bị chụp
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh
  biên bản họp chi bộ bị lộ lên nhóm zalo xóm, bí thư chi bộ có chịu trách nhiệm không
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh blhs-2015.d361
  ban thao bao cao chinh tri len mang
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh blhs-2015.d361 luat-116-2025.d15.k1.d
  lo thong bao ket luan ubkt
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d blhs-2015.d361
  kế hoạch nhân sự đại hội lên mạng
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Tui bực quá chụp bản kết luận của huyện ủy về ông bí thư up fb cho dân coi, sai chỗ mô
  đăng quyết định kỷ luật đảng
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2
  chi ủy em quét nghị quyết chuyên đề đóng dấu nội bộ đưa lên nhóm cho đảng viên xa quê đọc
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a nd-330-2026.d11.k2.a
  ông bạn hưu ngồi quán nước nói trước tên bí thư mới, tôi viết lại lên facebook
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  nội dung kiểm điểm của đảng viên có phải bí mật không
qdtw-207-2026.nhom-4 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d
  biên bản họp chi bộ chụp lên nhóm
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a blhs-2015.d361 hdubkt-03.noi-dung luat-80-2025.d14.bi-mat
  được phép nói ra mức điểm tín nhiệm của lãnh đạo không
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a blhs-2015.d361 luat-80-2025.d14.bi-mat
  kể chuyện họp kín cho chồng
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a hdubkt-03.noi-dung blhs-2015.d361 blhs-2015.d362
  tin sắp sáp nhập xã mình nghe trong họp về kể vợ, vợ kể chợ, giờ truy ra tôi
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  cho chong ngoi canh nghe hop truc tuyen o nha co lo tin khong
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a qdtw-207-2026.nhom-2 blhs-2015.d361 luat-116-2025.d7.k2.c
  bo phieu kin ma co nguoi doc ten ai khong dong y cho ca nha nghe
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d361 hdubkt-03.noi-dung luat-117-2025.d5.k3
  cán bộ hưu trí viết hồi ký kể chuyện nội bộ tỉnh ủy
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  danh sách nhân sự dự kiến bị tung lên mạng trước đại hội
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  lo danh sach quy hoach can bo
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d362
  vo livestream nhung sau lung la chong dang hop chi bo
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d362 luat-116-2025.d7.k2.c
  con quay bố họp
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d362 nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  họp chi bộ qua zoom, con nít ở nhà quay màn hình đăng chơi
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d blhs-2015.d362 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  dong chi van thu dang uy de nham file nghi quyet len nhom cong khai
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k4 luat-116-2025.d15.k1.a
  tài liệu hội nghị phát bằng mã QR có đc gửi ra ngoài?
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c
  can bo huu tri viet hoi ky dang fb
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-91-2025.d7.k7 blhs-2015.d361 nd-330-2026.d13.k1.a
  lý lịch đảng viên bị lộ
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chụp họp đảng ủy online
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c
  video hop chi bo bi tung len mang
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  con đăng sổ tay họp của cha
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  chuyển tiếp tài liệu hội nghị
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-2
  úp hình phiếu bàu bí thư chi bộ
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c
  tin nhan nhom chi uy lot ra ngoai
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d qdtw-85-2022.tich-cuc
  đại biểu chụp hình trong hội trường, sau lưng là phiếu với tài liệu, đăng được hông
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  trong quán nhậu bàn ai sắp lên bí thư phường rồi bị ghi âm đưa lên, tụi tui có bị sao không
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d361 blhs-2015.d362
  nói chuyện nhân sự đại hội ở quán cà phê rồi bị ghi âm
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d362 blhs-2015.d361
  Quán cà phê bàn chuyện nhân sự đại hội, bàn bên quay lại, giờ chúng tôi bị gọi lên
qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.dd qdtw-85-2022.cap-uy luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  chi bộ họp xong có người ghi âm đưa lên mạng thì xử người ghi hay xử cả bí thư
qdtw-207-2026.nhom-4 luat-116-2025.d42.k2
  thẻ đảng viên số
qdtw-207-2026.nhom-4 luat-116-2025.d42.k2 hdubkt-03.noi-dung
  app đảng viên để máy chung cả nhà, con mở ra đọc nghị quyết chưa công bố
qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 blhs-2015.d338 blhs-2015.d362 luat-117-2025.d5.k3
  Mất điện thoại có cài nhóm zalo chi bộ và mấy file tài liệu, việc đầu tiên phải báo ai?
qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 blhs-2015.d362 hdubkt-03.noi-dung
  link nhóm chi đoàn lọt ra ngoài, người ta xem biên bản kiểm điểm
qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 blhs-2015.d362 luat-117-2025.d5.k3
  Chú chi ủy bị giật túi có sổ ghi họp chi bộ, chú lo không biết báo đâu
qdtw-207-2026.nhom-4 luat-116-2025.d42.k3 luat-117-2025.d5.k3 blhs-2015.d362
  toi lo moi nham nguoi la vao nhom chi bo, ho doc het tin roi thi lam gi
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c blhs-2015.d361 luat-116-2025.d15.k1.a qdtw-85-2022.dieu-tranh
  Anh gửi cho người yêu tấm ảnh kết luận họp huyện ủy khoe được ngồi gần bí thư
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c blhs-2015.d361 qdtw-85-2022.dieu-tranh
  lo nhan su hieu truong
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d361
  nói ra ngoài
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a
  lo danh sach ung vien chi bo
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-117-2025.d5.k3 blhs-2015.d361
  dự kiến nhân sự đại hội bị lộ trên mạng
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16
  Tối qua họp chi bộ có bác chụp cả bảng ghi phê bình tôi rồi gửi lên nhóm Zalo tổ dân phố, vậy có đúng không?
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd qdtw-207-2026.nhom-2
  họp chi bộ ghi âm
qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c luat-117-2025.d5.k3 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d
  lộ phiếu nhân sự
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  tài liêu đại hội để trên gg drive
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  gửi file danh sách cán bộ quy hoạch qua gmail
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 qdtw-207-2026.nhom-2
  họp online có lộ tài liệu
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d blhs-2015.d362
  chị văn phòng hỏi giùm: biên bản họp chi bộ có được scan lưu lên google drive cá nhân không ạ
qdtw-207-2026.nhom-4 luat-117-2025.d5.k2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d luat-117-2025.d5.k4
  gmail báo cáo đảng ủy
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d337 blhs-2015.d361 luat-80-2025.d14.bi-mat
  Có người khai tôi đưa hồ sơ kín ra ngoài, tôi là đảng viên lâu năm, đụng tới những điều nào
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d337 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  lo mat nghi quyet chi bo len mang
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338
  dv lam roi so tay ghi noi dung hop kin co dong dau
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  lạc thẻ nhớ có tài liệu đảng
  mat ho so dang
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362 hdubkt-03.noi-dung
  Làm mất sổ ghi chép họp tỉnh ủy trên xe buýt thì báo ai trước?
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 hdubkt-03.noi-dung
  mất tài liệu hội nghị tỉnh ủy
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d338 hdubkt-03.noi-dung blhs-2015.d362
  mất nghị quyết
  tôi là bí thư, để cặp trên xe khách, trong có nghị quyết đang soạn, giờ mất thì báo ai, tội gì
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d362 blhs-2015.d338
  tài liệu đại hội in thừa bỏ sọt rác bị nhặt được thì ai bị kiểm điểm
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 blhs-2015.d362 hdubkt-03.noi-dung
  máy tính bảng họp đảng ủy bị trộm, trong đó có văn kiện chưa phát
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d337 blhs-2015.d338
  nhom zalo chi bo lo tai lieu mat ai chiu trach nhiem
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k2 blhs-2015.d338
  mat laptop bi thu co nghi quyet
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k4 blhs-2015.d337 luat-117-2025.khai-niem
  Ông nội cựu giám đốc sở muốn in sách bên Úc kể chuyện họp kín ngày xưa, có ai cấm không
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b
  Bố tôi nguyên đại tá muốn viết hồi ký chiến trường đăng mạng, có phải nộp cho ai duyệt không?
qdtw-207-2026.nhom-4 luat-117-2025.d5.k3 luat-91-2025.d7.k7 blhs-2015.d338 blhs-2015.d362
  mat laptop co ho so dang vien
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 blds-2015.d38.k2 blds-2015.d34 hdubkt-03.noi-dung
  Ông nội là bí thư huyện hồi trước, nay viết lại chuyện trong họp kín, có gì phải tránh
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d13.k1.a
  ảnh phiếu tín nhiệm bị tung lên mạng, người chụp bị xử kiểu j
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 luat-117-2025.do-mat
  tài liệu trung ương mật
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k3 blhs-2015.d337 nd-174-2026.d95.k2.b
  tài liệu đảng có chữ mật bị đồng chí già trong chi bộ chụp đăng phây búc, xử sao
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k3 nd-330-2026.d9.k1.d blds-2015.d38
  viết hồi ký
qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 luat-117-2025.d5.k5 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  tài liệu Đảng photo đem về nhà
qdtw-207-2026.nhom-4 luat-117-2025.d5.k5 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  mang nghi quyêt về nhà
qdtw-207-2026.nhom-4 luat-117-2025.do-mat
  giữ bí mật hồ sơ kiểm tra đảng viên tới khi nào
qdtw-207-2026.nhom-4 luat-117-2025.khai-niem hdubkt-03.noi-dung blhs-2015.d362 blhs-2015.d338
  nghị quyết chi bộ có phải tài liệu mật hông, tui làm rớt ngoài quán cà phê
qdtw-207-2026.nhom-4 luat-126-2025.d31.k2 luat-116-2025.d7.k2.c blhs-2015.d361 nd-244-2026.d3.k7
  Tôi bị kỷ luật oan, gửi file quyết định kỷ luật cho nhà báo nhờ lên tiếng thì có thêm tội không?
qdtw-207-2026.nhom-4 luat-129-2025.d10 luat-117-2025.d5.k3 luat-117-2025.d5.k4 qdtw-207-2026.nhom-1
  một ông tây bảo viết bài phân tích về chính sách biển trả 300 đô, tôi đang làm ở viện nghiên cứu, nhận được không
qdtw-207-2026.nhom-4 luat-91-2025.d16 blds-2015.d34 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  Bà tổ trưởng gửi ảnh quyết định khai trừ chú X lên nhóm xóm, chú ấy buồn quá
qdtw-207-2026.nhom-4 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-330-2026.d13.k1.a
  ai đó chụp bản tự kiểm điểm của tôi trong tủ chi bộ gửi vào nhóm xóm, đọc xong ai cũng xì xào
  anh ho so ket nap bi chup chuyen tay
  lộ phiếu nhận xét đảng viên
qdtw-207-2026.nhom-4 luat-91-2025.d16 qdtw-85-2022.dieu-tranh blds-2015.d34 blds-2015.d38
  bi thu chi bo doc ten nguoi bi ky luat trong nhom zalo xom
qdtw-207-2026.nhom-4 luat-91-2025.d4.k2.b luat-91-2025.d7.k7 nd-356-2025.d4.k1
  gửi quán net in hồ sơ kết nạp
qdtw-207-2026.nhom-4 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c
  photo hồ sơ kết nạp
qdtw-207-2026.nhom-4 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  muon ho so can bo photo rieng
qdtw-207-2026.nhom-4 luat-91-2025.d7.k4 luat-116-2025.d7.k2.c luat-117-2025.d5.k5
  lý lịch đảng viên mang về
qdtw-207-2026.nhom-4 luat-91-2025.d7.k4 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  mượn hồ sơ đảng viên đem về photo
qdtw-207-2026.nhom-4 luat-91-2025.d7.k7
  cho xem hồ sơ đảng viên
qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 blhs-2015.d362
  lý lịch đảng viên bị mối, tui cho xe ba gác chở về nhà riêng cất tạm có ổn không
qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-91-2025.d4.k2.b nd-356-2025.d3
  nhờ đánh máy lý lịch của quần chúng ở tiệm photo có lộ bí mật không
qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-330-2026.d50 blhs-2015.d362
  lộ lý lịch đảng
qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 qdtw-85-2022.dieu-tranh
  Em nhờ thằng cháu gõ bản tự kiểm điểm của đồng chí trong chi bộ, vậy có sao
qdtw-207-2026.nhom-4 nd-244-2026.d3.k7 nd-244-2026.d3.k2 blhs-2015.d361
  Nhà báo thân hỏi ai trượt cấp ủy, tôi nói nhỏ thôi có sao
qdtw-207-2026.nhom-4 nd-328-2026.d3.k3 qdtw-207-2026.nhom-2 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  Nhóm lớp cấp 3 toàn cán bộ, bàn chuyện nhân sự sắp tới, có ai báo lên thì cả nhóm bị hay mình người nói bị?
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362
  vợ đăng story "chồng vừa họp kỷ luật ông X", ông X gọi sang mắng cả nhà
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d
  lộ kết quả kiểm tra
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  nghị quyết chi bộ mà đánh máy sai chính tả bị đem lên diễn đàn cười, lỗi bí thư hay lỗi đứa đánh máy như em
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  chị văn phòng up phương án tinh giản biên chế còn đang bàn lên nhóm hội chị em, chị là đảng viên
  đơn xin ra khỏi đảng của một đồng chí bị chụp phát tán, ai chụp thì xử sao
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 hdubkt-03.noi-dung
  Bạn tôi bên huyện ủy gửi danh sách quy hoạch, tôi forward cho một người nữa thôi, có sao không
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362
  up lịch họp thường vụ
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d hdubkt-03.noi-dung blhs-2015.d361
  dự thảo nghị quyết chưa thông qua mà đăng lên mxh
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  lộ biên bản thường vụ
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2
  chi bộ họp bàn nhân sự có người ghi âm rồi tung ra
qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d361
  qr tai lieu gui cho vo
qdtw-207-2026.nhom-4 nd-330-2026.d49.k2 luat-91-2025.d16
  zalo danh sách đv
qdtw-207-2026.nhom-4 nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-356-2025.d4.k1
  gửi lý lịch đảng viên qua mess cho chi bộ nhanh, có dc không
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e qdtw-85-2022.dieu-tranh
  khai thong tin dang vien vao google form
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 nd-356-2025.d3 qdtw-85-2022.dieu-tranh
  rớt bóp có thẻ đảng, đăng hình thẻ lên nhờ kiếm, bị bí thư la, la vậy đúng không
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 qdtw-85-2022.dieu-tranh
  khoe the dang vien moi
qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 qdtw-85-2022.dieu-tranh luat-91-2025.d7.k7 luat-91-2025.d4.k2.b
  ly lich dang vien gui qua zalo
qdtw-207-2026.nhom-4 qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh
  đồn ai làm bí thư
qdtw-207-2026.nhom-4 qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c nd-330-2026.d11.k2.a
  bàn tán ai lên ai xuống trong nhóm zalo đồng hương
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-117-2025.d5.k3 blhs-2015.d361
  can bo cu cua so tra loi bao nuoc ngoai
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-117-2025.d5.k3 nd-330-2026.d9.k1.d
  đảng viên về hưu có cần xin phép viết hồi ký
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-117-2025.d5.k3 qdtw-207-2026.nhom-3 blhs-2015.d337
  đại tá nghỉ hưu lên youtube hải ngoại kể chuyện trận đánh
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-3
  can bo viet sach
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  bbc gọi hỏi
  phỏng vấn RFA
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong
  đảng viên về hưu viết hồi ký đăng mạng
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k3
  ba tui từng là thư ký của tỉnh ủy, giờ kể lại chuyện hậu trường trên phây
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh nd-330-2026.d9.k1.d qdtw-207-2026.nhom-mang
  Tôi về hưu rồi, là đảng viên 213 sinh hoạt ở phường, viết hồi ký đăng dần lên facebook có phải xin ai?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong luat-117-2025.d5.k3
  Xin hỏi đảng viên về hưu có còn bị cấm viết hồi ký kể chuyện nội bộ đưa lên mạng không?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2
  Kiểm phiếu xong anh tổ trưởng nhắn ngay cho người được đề cử biết số phiếu, vậy có sai
  dv ke chuyen hop cap uy
  kể kết quả bỏ phiếu kỷ luật
  lộ ai bỏ phiếu thuận trong chi bộ
  nói ai không bầu mình
  thím tôi chi bộ khác hỏi ai bị khiển trách, tôi đáp được không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c
  Chồng tôi dự thường vụ về kể, tôi đem nói ngoài chợ, giờ cả chợ biết, hai vợ chồng ai có lỗi
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d361 hdubkt-03.noi-dung
  chụp danh sách nhân sự đại hội gửi vợ coi, có bị chi không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k3
  kể chuyện trong họp cấp ủy cho vợ nghe
  nội dung họp chi bộ có được kể cho vợ nghe không?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 blhs-2015.d361 qdtw-212-2026
  người kiểm phiếu mách cho ứng viên biết ai gạch tên mình, đảng xử vậy nhẹ hay nặng
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung
  dân xin coi nghị quyết chi bộ
  kể chuyện bầu bán trong chi bộ cho vợ nghe
  kể chuyện họp cấp ủy cho con
  phu huynh doi xem bien ban hop dang bo truong
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung blhs-2015.d361
  Góp ý trong chi bộ kín mà hôm sau cả chợ biết, đồng chí nào kể ra thì xử
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung luat-116-2025.d15.k1.a blhs-2015.d361
  họp chi bộ xong kể lại cho vợ nghe nội dung có sai không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung nd-330-2026.d13.k1.a blds-2015.d38
  Chi bộ tui xét một chị sai, phó bí thư nhắn cả khu phố biết chị bị cảnh cáo, đúng nguyên tắc không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  bí thư chi bộ đưa kết quả biểu quyết kỷ luật lên nhóm zalo, đúng hay sai?
  dang ban kiem diem zalo
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung qdtw-207-2026.nhom-dao-duc
  rĩ tai nhân sự cấp ủy
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  Trong cuộc họp đồng chí A phát biểu gắt, tôi kể lại cho bạn ở chi bộ khác, thế có vi phạm không
  đọc nghị quyết cho người ngoài đảng nghe
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.a
  ai do ke chuyen hop kin cho sep biet
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.a blhs-2015.d361
  bị mách lại lời phát biểu ở chi bộ
  hôm qua chi bộ bàn kỷ luật anh Hai, sáng ra bà bán xôi đã biết ai nói câu nào, tìm người hở miệng sao
  kể họp kín đảng ủy
  kể phiếu bầu chi bộ cho vợ
  lộ chuyện họp chi bộ
  lộ kết quả bỏ phiếu chi bộ
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.a blhs-2015.d362
  sinh hoạt chi bộ online mở loa giữa quán cà phê
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.a qdtw-212-2026
  tôi phê bình bí thư, tối hôm đó vợ bí thư nhắn trách tôi, chắc có người đi kể
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chi uy noi gi deu bi ai do dua len zalo
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1
  tui ghi âm cuộc họp chi bộ để làm bằng chứng bị o ép, vậy có phạm điều đảng viên không được làm không?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c
  chụp phiếu bầu chi ủy
  họp chi bộ xong tui có được kể lại cho vợ nghe ai bị phê bình hông
  lộ người bị kiểm điểm
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  phát trực tiếp họp chi bộ cho đảng viên đi xa coi, mở công khai luôn
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k3
  livestream đại hội
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  phiếu tín nhiệm ai bầu ai có được kể ra không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-116-2025.d7.k2.c qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  lo phieu bau chi uy
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-117-2025.d5.k3
  Chi bộ chợ tụi tui họp ngay sạp vải, ai đi ngang cũng nghe, vậy có gọi là lộ chuyện trong Đảng hông?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 luat-117-2025.d5.k3 blhs-2015.d338 blhs-2015.d362
  sổ tay chi bộ mất giữa chợ, có ghi ý kiến từng đồng chí
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a blds-2015.d38
  đăng lời tự phê của đảng viên lên nhóm chi bộ
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  lộ nội dung họp cấp uỷ
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  gửi kết quả bỏ phiếu kỷ luật đảng viên vào nhóm
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  ngồi quán nhậu bàn ai lên bí thư rồi bị quay lại đăng mạng, em là đảng viên có bị kỷ luật không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-dao-duc hdubkt-03.noi-dung qdtw-85-2022.dieu-tranh
  kéo nhau vào zalo hỏi chuyện nhân sự đại hội
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  bí thư chi bộ đang bị kiểm tra mà đăng hết diễn biến lên trang cá nhân
  cho chong muon sach noi bo chi bo
  con tôi đang tìm hiểu đảng, muốn đọc sổ sinh hoạt của chi bộ tôi, đưa cho nó coi được không
  dò danh sách nhân sự
  lộ nội dung sinh hoạt chi bộ
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh blhs-2015.d362
  ngoi nhau ban ve nguoi ke nhiem
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-330-2026.d13.k1.a
  hop kiem diem xong len fb ke het ai noi gi
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  phát tờ nghị quyết cho cả xóm
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  livestream đại hội chi bộ
  đảng viên kể lại chuyện phê bình nhau trong chi bộ cho vợ, vợ đem lên facebook
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.a blhs-2015.d361
  họp chi bộ tôi góp ý, hôm sau người bị góp ý đọc được nguyên văn, ai lộ thì bị gì?
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chi ủy viên kể lại nội dung họp chi bộ cho vợ rồi vợ đăng lên mạng
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c
  dự đại hội đảng online, chụp mấy slide gửi bạn có sao ko
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c hdubkt-03.noi-dung
  kể nội dung họp chi bộ cho vợ nghe có bị coi là tiết lộ không
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  sinh hoạt chi bộ tự chụp ảnh
qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a blhs-2015.d361
  bỏ phiếu tín nhiệm cán bộ xong kể phiếu lên mạng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  Chụp màn hình app sinh hoạt đảng gửi bạn thân coi bài học, có coi là để lộ không
  Cô giáo mới vào đảng chụp cuốn sổ tay đảng viên với mấy trang nghị quyết, đăng kỷ niệm, có chi không
  bán tài liệu nghị quyết
  chụp sổ đảng vụ vào điện thoại
  gui giay moi hop chi bo qua messenger
  khoe quyet dinh vao dang
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blds-2015.d32
  đăng ảnh sinh hoạt chi bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  ảnh chi bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blhs-2015.d362 hdubkt-03.noi-dung
  lo file hop chi bo cho hang xom
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blhs-2015.d362 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  chup nghi quyet chi bo gui nham nhom xom thi lam sao
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung
  Con gái chưa vào đảng mượn máy ba đọc bản tin nội bộ rồi kể bạn bè
  Tài liệu sinh hoạt chi bộ trên sổ tay điện tử có được in ra cho quần chúng đọc không?
  biên bản chi bộ
  chú bí thư ấp muốn đưa bản góp ý văn kiện lên nhóm cho các cụ xem trước
  chụp màn sổ tay đảg viên
  in tài liệu chi bộ cho người ngoài
  quan chung doc nghi quyet noi bo
  tài liệu sinh hoạt đảng trên mạng
  đọc bản tin nội bộ chi bộ cho vợ nghe trong bữa cơm thì đã gọi là lộ chưa
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d15.k1.d
  hoc nghi quyet chup man chieu up fb co duoc khong
  nhóm zalo chi bộ đưa tài liệu
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d15.k1.d luat-117-2025.d5.k4
  gửi tài liệu đảng qua zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chụp nghị quyết chi bộ gửi nhóm zalo tổ dân phố
  up bien ban hop chi uy len fb
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c
  Bài góp ý văn kiện của mình gửi chi bộ mà lên blog nước ngoài, chắc ai đó bán
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c blhs-2015.d361
  tui chụp bản tin nội bộ phát cho đảng viên rồi đưa cho đứa con viết báo, chết tui không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  chụp biên bản họp chi bộ gửi cho mỗi vợ xem thì có sao không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  chụp nghị quyết đóng dấu lưu hành nội bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d7.k2.c qdtw-207-2026.nhom-2
  biên bản họp chi bộ đưa lên nhóm có được không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-117-2025.d5.k4
  bi thu chi bo chup tai lieu hoc tap nghi quyet gui zalo cho vo xem
  đảng viên hưu giữ tập tài liệu "lưu hành nội bộ" trong tủ, con cháu đem đăng mạng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-117-2025.khai-niem luat-117-2025.d5.k3
  quần chúng ngồi quán cà phê nghe tôi đọc tài liệu trung ương, vậy có lộ bí mật không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đoán nhân sự đại hội
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  hồi ký cán bộ hưu kể chuyện cũ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung nd-330-2026.d13.k1.a nd-328-2026.d3.k3
  Chưa đại hội mà nhóm xóm đã có bảng ghi ai lên ai xuống, cấp ủy đang truy, tui lỡ chuyển giùm
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung qdtw-207-2026.nhom-2
  dang bien ban sinh hoat chi bo
  gửi nghị quyết đảng ủy cho bạn ngoài đảng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung qdtw-207-2026.nhom-2 luat-116-2025.d15.k1.d
  biên bản họp chi bộ đưa lên zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung qdtw-207-2026.nhom-2 nd-330-2026.d13.k1.a
  bản kiểm điểm bị phát tán
  tự phê bình mà bị đem lên mạng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.a qdtw-207-2026.nhom-2 blhs-2015.d361
  biên bản họp chi bộ bị đảng viên chụp gửi cho vợ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a
  ai post danh sach cap uy du kien len mang
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d hdubkt-03.noi-dung nd-174-2026.d95.k1.d
  cán bộ đi học lớp cao cấp chính trị đăng ảnh bài giảng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d hdubkt-03.noi-dung nd-330-2026.d13.k1.a
  chú tôi in sách kể việc bầu bán thời ông làm trưởng ban, người ta scan lên, chú bị gì không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-117-2025.d5.k2
  bb họp chi bộ gửi qua zalo đc ko
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d luat-117-2025.d5.k4 nd-330-2026.d13.k1.a
  nghị quyết lên zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-174-2026.d95.k1.d hdubkt-03.noi-dung
  đăng slide lớp đảng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chup van ban dang uy gui nhom phu huynh
  up giay trieu tap hop cap uy
  up giấy tirệu tập họp chi bộ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d361
  nhân sự đại hội chưa công bố mà đã chúc mừng trên fb
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a hdubkt-03.noi-dung
  chup ket luan hop ban thuong vu len zalo to
  chụp nghị quyết chi bộ đăng nhóm xóm
  em chụp thông báo kết luận của bí thư gửi nhóm gia đình cho ai cũng nắm, đúng luật không
  nghị quyết chi bộ đăng lên web xã được ko
  sach tu in nhac noi bo tinh uy, bi dua len mang
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d14.k4
  cán bộ hội ghi câu nói của bí thư trong hội nghị nội bộ làm status "tâm đắc", bị bắt gỡ
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  đại hội chi bộ chưa họp mà danh sách nhân sự đã lan zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d qdtw-207-2026.nhom-2 hdubkt-03.noi-dung
  bien ban hop chi bo gui zalo dc ko
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d42.k2 luat-116-2025.d15.k1.a hdubkt-03.noi-dung
  sổ tay đảng viên điện tử cho người khác xem
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c
  Tôi đọc tham luận ở đại hội, hôm sau thấy có người đem nguyên văn đăng lên trang hải ngoại, tôi vô can hay có lỗi?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  chụp nghị quyết chi bộ gửi cho người ngoài đảng xem
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-207-2026.nhom-2
  Trong họp chi bộ tôi cãi lại bí thư, về nhà thấy có người đem lời tôi nói lên mạng, ai là người sai?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  Thưa anh chị, cán bộ nguồn đi học lớp cao cấp lý luận chụp giáo trình nội bộ bán cho khóa sau thì vi phạm điều gì ạ?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2
  gui bien ban hop chi bo qua gmail
  lưu nq trên máy nhà
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2 luat-117-2025.d5.k4 hdubkt-03.noi-dung
  bien ban hop chi bo chup gui qua zalo duoc khong
  tài liệu sinh hoạt chi bộ gửi qua messenger cho đảng viên đi làm xa có được không?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  nhóm zalo chi bộ được gửi những gì
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k2 nd-330-2026.d13.k1.a
  thư ký chi bộ trường muốn đưa biên bản lên đám mây cho khỏi mất, liệu có ổn
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k3 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-mang
  đăng tin nhân sự trước đại hội
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4
  đưa chỉ thị lên nhóm zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 hdubkt-03.noi-dung luat-117-2025.khai-niem
  đọc nghị quyết xong chụp gửi cho con trai ở Đức xem, thế có phải lộ mật?
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  chup nghi quyet chi bo gui qua messenger cho dong chi vang mat
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  bí thư chi bộ bản có được lập nhóm zalo chi bộ rồi gửi nghị quyết vào đấy không
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh luat-91-2025.d16 luat-116-2025.d15.k1.d
  đăng ds kết nạp đảng
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  mẹ tui mới làm bí thư thôn, chụp sổ nghị quyết khoe bạn già, có phạm chi
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  ro ri danh sach nhan su dai hoi
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung
  đoán ghế trong zalo
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung luat-116-2025.d15.k1.d
  chúc tân bí thư sớm
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-356-2025.d4.k1
  chụp quyết định kết nạp
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  cho người nhà ngồi cạnh nghe sinh hoạt chi bộ qua zoom
qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2 blds-2015.d32 hdubkt-03.noi-dung
  họp chi bộ xong có ông chụp hình đưa liền lên zalo cả phường, vậy có được không
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
qdtw-207-2026.nhom-4 qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c blhs-2015.d361
  bác nguyên trưởng ban tổ chức viết blog kể ai chạy ghế hồi xưa, hưu rồi thì có ai quản không
qdtw-207-2026.nhom-4 qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh
  khoe kết nạp
qdtw-207-2026.nhom-4 tt-05-2026.nguoi-dung cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026
  nhờ AI tóm tắt biên bản kiểm tra đảng viên
qdtw-207-2026.nhom-dao-duc
  tham phan ket ban fb voi nguoi nha bi don
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
qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d13.k3.d qdtw-08-2018.neu-guong
  Ông phó thôn nhậu rồi réo tên từng nhà ra mắng qua loa, dân quay đem lên phây, ông bị kiểm điểm ko?
qdtw-207-2026.nhom-dao-duc blds-2015.d38 blds-2015.d34 qdtw-08-2018.neu-guong luat-80-2025.d13
  ngoại tình bị bóc lên mạng
qdtw-207-2026.nhom-dao-duc blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d32
  co nguoi gui anh cua toi trong nha nghi cho bi thu dang uy, anh that nhung toi da ly hon, toi bi xu ly khong
qdtw-207-2026.nhom-dao-duc blds-2015.d38.k3
  tin nhắn tình cảm
qdtw-207-2026.nhom-dao-duc blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a blhs-2015.d159.k2.d
  ông nhà tôi nhắn tin tán tỉnh cô bên hội, bị chụp màn hình gửi cả nhóm, chi bộ định kỷ luật
qdtw-207-2026.nhom-dao-duc blhs-2015.d155.k2.d qdtw-207-2026.nhom-1 blhs-2015.d155.k1 luat-80-2025.d13
  đảng viên vi phạm nồng độ cồn chửi csgt bị quay clip lan truyền
qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d blds-2015.d32 luat-116-2025.d15.k1.dd
  sĩ quan mắng tân binh
qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a qdtw-85-2022.cap-uy
  hai đảng viên chửi nhau vì ranh giới rào
qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  chửi chi ủy viên
qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.dd qdtw-08-2018.neu-guong
  Anh rể cứ khoe quen ông này ông kia, bảo lo được việc cho cả xóm, con tui sợ bị vạ lây
qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  giao vien khoe phong bi 20 11
qdtw-207-2026.nhom-dao-duc luat-129-2025.d10 qdtw-08-2018.neu-guong
  đăng ảnh resort do công ty dược trả, tôi là bác sĩ đảng viên
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  chửi thề tiệc cơ quan
  doa csgt la con ong thieu tuong
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 blds-2015.d32 luat-91-2025.d32 qdtw-08-2018.neu-guong
  lễ hội làng phát ấn, cán bộ chen lấn bị quay
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-174-2026.d96.k3.g qdtw-101-2012.neu-guong
  lanh dao da vo nhan tin em yeu voi nhan vien
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-234-2026.d8.k1
  xem bóng đá trong giờ hành chính bị chụp ảnh
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  khoe chức vụ mạng
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-08-2018.neu-guong
  anh phó phòng dọa bảo vệ bệnh viện bằng chức
  can bo xa say trua len mang
  check in san golf gio lam
  gọi người quen giúp thoát biên bản
  khoe quen sếp xin bỏ qua lỗi giao thông
  nhậu giữa giờ bị chụp đăng
  thoi nong do con xung "anh la ai"
  uống bia buổi trưa bị chụp hình tung lên face thì kỷ luật hay phạt tiền
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  sáng đi tập huấn, trưa làm vài lon với đối tác, bị chụp đăng, có bị phạt chi không
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-101-2012.neu-guong
  đâm xe rồi xưng là con ông này
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  đảng viên dọa hàng xóm "tôi gọi một cú điện thoại là xong", có ai xử không
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-144-2024
  cán bộ xài tinder
qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-207-2026.nhom-1 luat-80-2025.d36
  can bo xa danh nguoi bi quay clip
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat
  em làm ở chi cục thuế, hộ kinh doanh rủ đi nhậu rồi tag tên em, có phạm điều chi
  kiem sat vien ket ban facebook voi bi cao
  kiểm toán ăn cơm doanh nghiệp
  quen bị cáo qua mạng
  thanh tra vien an com voi nguoi bi thanh tra
  thẩm phán ăn nhậu với bị đơn
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat luat-80-2025.d13
  kết bạn với nhà thầu
  thư ký tòa kết bạn fb với đương sự
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung
  cán bộ trại giam thả tim ảnh vợ phạm nhân, nội bộ xì xào, có phạm quy không
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong
  Kiểm sát viên uống cà phê với vợ bị can, chụp ảnh đưa lên, hỏi có sai không
  kiểm sát viên kết bạn với bị can
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong luat-80-2025.d13 qd-423-2026.quy-tac-chung
  khoe phong bì
qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.bi-mat qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  can bo thue khoe xap do la dip tet
  thủ quỹ chụp phong bì khách biếu, viết "lộc đầu năm" up story
qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 nd-172-2025.nguyen-tac
  Phó phòng ngoại tình bị vợ đăng clip đánh ghen, cơ quan xử ông ấy theo lỗi gì?
  clip cán bộ tông xe
qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-212-2026 blds-2015.d38
  cong chuc bi dang anh di nha ngji
qdtw-207-2026.nhom-dao-duc nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  livestream bán hàng trong giờ hành chính
qdtw-207-2026.nhom-dao-duc nd-147-2024.d36.kinh-doanh
  vo toi ban hang online trong gio lam viec o uy ban
qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac luat-80-2025.d13 qdtw-08-2018.neu-guong luat-80-2025.d36
  bo nhi tung anh anh pho phong len fb, to chuc xu anh ay sao
qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac luat-80-2025.d36 nd-234-2026.d8.k1 qdtw-08-2018.neu-guong
  vợ đánh ghen đến tận phòng nội vụ rồi quay phim, chồng có bị kỷ luật vì làm xấu mặt cơ quan ko
qdtw-207-2026.nhom-dao-duc nd-172-2025.nguyen-tac nd-282-2025.d39 blds-2015.d38 blds-2015.d32
  vo dang anh toi voi nguoi khac len mang, co quan goi len, chuyen rieng ma ky luat duoc sao
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1
  đảng viên nhắn lời thô với chị em hội phụ nữ, phạt tiền có hay chỉ kiểm điểm
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  chửi trọng tài trên mxh mà mình là đv
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qdtw-212-2026
  đảng viên chửi cầu thủ
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  khoe xem chi tay linh lam tren tiktok
  kể chuyện giải hạn
  xin xăm đầu năm
  đảng viên xem ngày giờ đốt vàng mả
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  cán bộ mê tín dâng sao giải hạn livestream
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  ca sĩ đoàn nghệ thuật mặc thiếu vải đăng ảnh, đảng viên nữa
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qdtw-207-2026.nhom-1
  thầy cúng livestream lên đồng có cán bộ ngồi dự
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a luat-80-2025.d13
  clip hỡ hang của nử cán bộ
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qdtw-08-2018.neu-guong
  Chị phó chủ tịch hội đi xin lộc rằm, có người quay đăng nói mê tín, chị bị coi là vi phạm không?
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1 nd-330-2026.d11.k1.a qdtw-85-2022.dieu-tranh
  đảng viên coi bói online rồi share lá số
qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b qdtw-85-2022.dieu-tranh
  chị chi ủy viên viết cảm nhận lá số bói chữ ký, bạn bè vào xin địa chỉ ầm ầm, có cần gỡ không
  dảng viên review thầy đồng
  đảng viên đi xem bói online rồi viết cảm nhận
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  hầu đồng giáo viên
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 blds-2015.d32 luat-91-2025.d32
  xe cứu thương trạm y tế chở cán bộ đi ăn cưới bị dân chụp
qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 nd-147-2024.d36.k4 nd-172-2025.nguyen-tac nd-330-2026.d15.k1.g
  Cả phòng nhậu mừng sếp lên chức, cậu lái xe livestream, giờ lên báo mạng rồi, ai bị nặng nhất?
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  dang vien hau dong phat truc tiep
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g blds-2015.d32 nd-234-2026.d8.k1 nd-147-2024.d36.k4
  lien hoan phong uong say quay tiktok bi len bao
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b
  can bo phat truc tiep di le den cau an
  chị kế toán lập bàn thờ mẫu rồi live gọi hồn cho khách, có phạm kỷ luật không
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  đv mê tín xem bói livestream
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1
  đảng viên hầu bóng phát trên mạng
qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  đv hát bậy tiktok
qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d96.k3.g
  ông cựu chiến binh vô nhóm chợ gõ "tao 40 năm tuổi đảng, coi chừng", có vi phạm gì
qdtw-207-2026.nhom-dao-duc nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d96.k3.g qdtw-101-2012.neu-guong
  Đang cãi nhau trên mạng mà xưng mình là đảng viên để dọa người ta thì có sai không?
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  quân phục hát karaoke
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung blds-2015.d32
  công an quẩy bar
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung blds-2015.d34
  dv cai nhau giua cho bi dua len mang, xin loi co nhe toi ko
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung luat-80-2025.d13
  kiem sat vien like bai bi can
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  ba que vao chui minh truoc, minh la dang vien chui lai tuc tiu thi co bi phe binh khong
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d qdtw-85-2022.cap-uy
  hai cb dau khau trong nhom cho que, co bi sinh hoat dang ko
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-80-2025.d13
  thẩm phán mặc áo choàng quay vui
  xung ho vo le voi bi thu
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  can bo livestream le hau dong
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  chi bộ hỏi: vợ tôi đảng viên hay đi xin lộc đền, quay clip khoe, có bị nhắc chi không
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong luat-80-2025.d13
  kiem lam mac dong phuc danh bai dang zalo
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong
  Đồng chí phó bí thư tỉnh đoàn đăng thơ tình lãng mạn, có người phản ánh không phù hợp, quy định nào nói?
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong luat-80-2025.d13
  khoe chức để cãi thắng
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  đăng ảnh hát hò ngày quốc tang
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-207-2026
  đảng viên có được đi lễ chùa rồi phát trực tiếp
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong
  bí thư chi bộ văng tục trên mạng
qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  dv chui the tren mang
  vè châm biếm bí thư tỉnh
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  dựa hơi lãnh đạo
  lễ hội chùa, cán bộ đi lễ giờ hành chính bị chụp
  nhà báo nhậu xỉn chửi thề trong quán, đồng nghiệp mách chi bộ, có phải viết tường trình không
  sếp đánh bạc
  đv say quậy xóm
  đảng viên khoe nhậu
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong blds-2015.d32
  can bo ngoi ca phe 9h sang bi dangg len
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  tổ chức sinh nhật sếp linh đình quay tiktok
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong luat-80-2025.d13 nd-172-2025.nguyen-tac
  can bo hai quan nhau be tha len mang
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong luat-80-2025.d13 qd-423-2026.quy-tac-chung
  khoe xe khoe chức tren fb
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  bí thư đi cúng sao giải hạn đăng ảnh
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1
  Chủ tịch hội đi Macau chơi bài rồi để vợ up clip, đảng viên thì bị nhắc theo điều gì
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong nd-234-2026.d8.k1
  thầy giáo say quậy trong đám cứơi bị quay
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  Nịnh sếp trên facebook công khai quá mức thì có quy định nào nhắc không cả nhà
  cb check in casino
  cong an mac quan phuc vao quan karaoke tu suong
  khoe quen biết lãnh đạo trên mạng
  khoe quen bí thư
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung luat-80-2025.d13
  cán bộ thuế khoe ly rượu bàn nhậu còn đeo thẻ ngành, chi bộ nhắc nhở có căn cứ gì
  khoe tiền mừng
  đại úy công an đăng ảnh mặc quân phục uống bia
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong
  dang anh di nhau voi giam doc so
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung qdtw-144-2024
  khoe xe mới
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  can bo choi golf ngay co tang
  can bo lam tiec to linh dinh
  can bo moi tan gia kem so tai khoan nhan mung
  con giám đốc sở cưới ở resort, quay clip rải tiền, dân bàn ra tán vào, đảng xử không
  cưới linh đình
  dang hinh tiec tung linh dinh
  dv khoe du thuyen
  dv uong bia say xin dang anh
  giỗ cha giám đốc sở mời nghìn khách
  mừng thọ cổ trăm mâm của bí thư
  tan gia linh dinh
  tiệc tân gia xa hoa
  toi la dang vien, an xong chup anh ban nhau co bi noi gi ko
  ông trưởng ban tổ chức sinh nhật vợ khách sạn 5 sao, dân mạng bàn tán
  đv chơi tennis giờ làm
  đám cưới con bí thư huyện 200 mâm bị đăng báo
  đám cưới con cán bộ làm 100 mâm bị đăng lên mạng
  đăng ảnh nhậu trưa thứ ba mà đeo huy hiệu đảng, chi bộ vin vào đâu nhắc
  đảng viên tổ chức đám hỏi xài sang
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong blds-2015.d32
  bí thư thôn say rượu nói tục ở tiệc thôi nôi, khách quay lại, chi bộ nhắc theo đâu
  dang anh nhau nhet voi doanh nghiep
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong luat-80-2025.d13
  đảng viên đăng ảnh chơi golf giờ hành chính
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong nd-174-2026.d95.k1.b
  đảng ủy viên đi du lịch nước ngoài đăng ảnh sòng bạc
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  cán bộ flex nhà lầu
  dân đang chạy lũ mà ông phó chủ tịch up hình lẩu bò, cả huyện bàn tán, ổng bị gì không
  khoe tiền khoe xe
  ăn nhậu lúc bão lụt
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b
  giám đốc xổ số kiến thiết đăng ảnh ngồi sòng bài bên Campuchia
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-212-2026
  bi thu thon danh nhau o quan nhau, clip len mang
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.cap-uy
  thay phong thuy dang hinh chup voi chu tich, chi bo lam sao
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-85-2022.cap-uy qdtw-212-2026
  chị phó bí thư nắm tóc em chồng giữa chợ, cả xã coi rồi, chi bộ xem có phải làm rõ không
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-144-2024 qdtw-101-2012.neu-guong
  khoe xe sang
  khoe xe sang công chức
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-207-2026
  cán bộ cá độ tennis
  vợ rủ đi xem bói, bị chụp hình đưa lên nhóm xã, tôi là chi uỷ viên thì có phải kiểm điểm không?
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-207-2026 qdtw-101-2012.neu-guong
  bí thư chơi chim cảnh tiền tỷ
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1
  cán bộ mặt trận say xỉn đám giỗ
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 luat-80-2025.d13
  clip chồng đánh vợ bị hàng xóm đăng, chồng là đảng viên ở bản thì chi bộ xét lỗi gì
qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-55-2016 qdtw-144-2024
  giam doc to chuc sinh nhat 80 ban
qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung
  lôi thẻ đảng ra dọa
qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  toi la dang vien day nhe
qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  đảng viên đăng ảnh nhậu ngày lũ
qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong qdtw-08-2018.neu-guong
  chi ủy viên chửi hàng xóm bị quay
qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  cap bo bi phanh phui
  có vợ mà lên mạng kiếm bồ
  quan hệ bất chính bị bóc phốt thì cơ quan có quyền vào cuộc không khi vợ không kiện
qdtw-207-2026.nhom-dao-duc qdtw-144-2024 blds-2015.d38 qdtw-212-2026
  bo nhi boc phot
qdtw-207-2026.nhom-dao-duc qdtw-144-2024 luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  app hen ho cong chuc co vo
qdtw-207-2026.nhom-dao-duc qdtw-144-2024 qdtw-212-2026
  dang vien ngoai tinh bi lo
  hàng xóm gửi ãnh phó phòng đi nhà nghỉ lên chi bộ, không ai kiện, chi bộ xét được không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026
  hầu đồng cán bộ
qdtw-207-2026.nhom-dao-duc qdtw-207-2026 nd-174-2026.d95.k1.b
  khoe ảnh đi hầu đông, chi bộ nhắc nhở
  đảng viên xem tử vi, khoe lá số lên facebook thì có phạm điều cấm mê tín không vậy
qdtw-207-2026.nhom-dao-duc qdtw-207-2026 nd-330-2026.d11.k1.a
  đảng viên xem bói trên tiktok rồi tặng quà
qdtw-207-2026.nhom-dao-duc qdtw-207-2026 qd-423-2026.quy-tac-chung
  dang vien dang kham chua trung bai
qdtw-207-2026.nhom-dao-duc qdtw-207-2026 qdtw-207-2026.nhom-1
  đảng viên mê tín
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  bi thu chi bo mo dien tho thanh
  chi bộ xét người gọi hồn
  cong an di hau dong
  dang vien di le den chua dot vang ma co sai
  ông trưởng ban công tác mặt trận đánh tá lả đám tang bị quay video, có kỷ luật đảng không
  đảng viên giải hạn
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 blhs-2015.d155.k2.d luat-80-2025.d13 qdtw-08-2018.neu-guong
  Ông phó chủ tịch uống vô rồi cự công an, dân phát live, về đảng thì xét gì
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd
  chi hoi truong phu nu danh de
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 luat-80-2025.d13 qd-423-2026.quy-tac-chung
  cán bộ chơi bài ăn tiền đám giỗ bị quay
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b
  cán bộ xem bói
  công an viên lên đồng ở phủ, được người ta quay cho nổi tiếng, chi bộ có nhắc không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b luat-91-2025.d32 qdtw-08-2018.neu-guong
  Chị bí thư chi đoàn làm cô đồng cuối tuần, dân quay đăng, đoàn xã bắt giải trình
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  hầu đồng quay video đảng viên
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  Chủ tịch hội nông dân xem bói rồi phát live cho vui, chi bộ có nói gì không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.b qdtw-85-2022.dieu-tranh
  đảng viên coi bói rồi đăng hình lên khoe lá số, có bị coi là mê tín không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-330-2026.d10.k1 qdtw-08-2018.neu-guong
  phó chủ tịch hội nông dân quang ba thuoc da cap
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  đảng viên xem bói, livestream xem bói
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  cô giáo đảng viên đăng ảnh rút quẻ xin lộc đầu năm, đồng nghiệp chụp gửi bí thư, có bị nhắc không
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong
  Kế toán hợp tác xã là đảng viên, ghé coi gà đá bị chụp ở sới, chi bộ lôi ra xét thì dựa điều mô
  bà phó chủ tich hội nông dân bắc ghế hầu, khách thập phương quay đưa lên, bà là đảng viên 20 năm
  bí thư chi bộ rủ cả thôn vô đa cấp, có ai cấm ổng không
  đv đi coi thầy bói
  đảng viên say quậy bị quay
  đảng viên đáh bài bị quay
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong luat-116-2025.d7.k2.dd
  trưởng thôn đảng viên rủ dân chơi hụi online
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh
  đảng viên bán hàng đa cấp
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong nd-174-2026.d95.k1.b
  cán bộ đi hầu đồng
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  anh trưởng thôn lên đồng bị quay, đảng ủy bắt làm kiểm điểm
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  Chú bí thư ấp chơi đá gà ngày tết, cháu chắt đăng lên fb, giờ chi bộ họp kiểm điểm
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-85-2022.cap-uy luat-129-2025.d10
  thầy chủ nhiệm kéo phụ huynh vô sàn tiền ảo, thầy ấy là đảng viên, ai nhắc
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-207-2026
  ông trưởng ban công tác mặt trận bày đàn cúng giải sao cho cả xóm, có phải vi phạm điều cấm
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  Mấy bác hưu đánh cờ kể chuyện phe cánh ở tỉnh, tôi sinh hoạt cùng chi bộ, hùa theo có sai gì ko
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-08-2018.neu-guong blds-2015.d32
  ảnh tôi đánh tá lả đám ma bị gửi ủy ban kiểm tra
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong
  ông hợp tác xã là đảng viên đi xem bói bị thầy đăng ảnh khoe, chi bộ nhắc thế nào
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2
  Hội đồng hương lập nhóm kín tính chuyện ghế trưởng phòng, có đảng viên trong đó
  be phai trong co quan
  be phai truoc dai hoi
  bàn phiếu bầu trên zalo
  dv xin phieu
  kí tên tập thể kiến nghị online có bị coi là bè phái không vậy
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 luat-116-2025.d13.k3.d
  dv mat sat dong chi
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  nói xấu đồng chí
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  tổ trưởng đảng gọi đồng chí kia là đồ ngu trong nhom, có bị kiểm điểm hông
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 luat-80-2025.d13
  mất đoàn kết nội bộ
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-08-2018.neu-guong
  Bí thư với chủ tịch cứ ngấm ngầm nói xấu nhau ngay trong nhóm zalo xã, dân xem hết, có quy định gì?
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d42.k3
  bị lôi kéo vào hội nhóm cựu cán bộ bất mãn
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  chê chi bộ trên story
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-85-2022.cap-uy
  Chi bộ có người lập nhóm kín zalo riêng rủ nhau bàn phiếu bầu trước đại hội, bí thư nên làm gì?
  đảng viên rỉ tai nhau gạch tên trước đại hội, chi ủy phải làm sao
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  Họp về bực quá đăng "thôi kệ các bác muốn sao thì sao", bí thư thấy rồi gọi hỏi, có vi phạm ko ta?
qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d13.k3.d
  hai đảng viên cãi tay đôi trên fb
qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  dong chi pho phong bi vo to len nhom, dang uy co xet khong
  đảng viên bồ bịch
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 blds-2015.d32 luat-116-2025.d7.k2.c
  bi tung clip nong thi co bi ky luat dang khong
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 blhs-2015.d155.k2.d qdtw-08-2018.neu-guong
  Đồng chí tôi bị CSGT thổi nồng độ cồn, quay clip đòi gọi người quen, clip lan khắp nơi, chi bộ xử về tội gì?
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 qdtw-08-2018.neu-guong
  truong thon bi quay clip vi pham giao thong con doa nguoi, xu dang sao
  đv say cãi csgt
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  thầy hiệu phó uống rượu lái xe, bị lan clip xin xỏ, chi bộ trường kiểm điểm theo đâu
qdtw-207-2026.nhom-dao-duc qdtw-212-2026 qdtw-144-2024 qdtw-85-2022.cap-uy
  đảng viên bị bồ tố có con rơi
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy blds-2015.d34 luat-116-2025.d13.k3.d luat-80-2025.d13
  đảng viên chửi dân
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung
  đảng viên văng tục trên fb
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-144-2024
  Bà vợ phó phòng em lên mạng tố chồng ngoại tình, chi bộ có quyền gọi ổng ra kiểm điểm vì bài đó không?
  bi con gai le len face chuyen nha, cap uy co lam to khong
  vợ tố chồng trên mạng
  ông trưởng ban bị tình cũ đăng ảnh khách sạn, chi bộ có phải họp không hay đợi có đơn
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  bà phó hội với ông trưởng xóm chửi lộn bằng nick con, dân chụp gửi lên xã
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 luat-116-2025.d13.k3.d
  hai đảng viên lấy nick phụ chửi nhau trong nhóm mua bán, chi bộ xử ông nào trước
qdtw-207-2026.nhom-dao-duc qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  tham gia đấu tranh phản bác trên mạng có được chửi lại bọn nó không
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-212-2026
  đv dự bị share bài xuyên tạc có bị xoá tên ko
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-212-2026 qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  xu ly dang vien chia se tin gia
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  bí thư share clip gép
  đảng viên tung tin
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-212-2026
  cô giáo đang thử thách dự bị, trong nhóm lớp chuyển tiếp clip bôi xấu lãnh đạo, giờ lo quá
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-212-2026
  đảng viên dự bị share tin bậy có bị xóa tên không
qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-212-2026 qdtw-208-2026
  mới kết nạp Đảng ba tháng, lỡ chia sẻ bài xuyên tạc thì chi bộ xử sao
qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qdtw-212-2026 nd-330-2026.d9.k2.d
  ông anh nhắn trong nhóm họ là sắp đổi tiền, cả họ đi rút, anh ấy là đảng viên, có bị khai trừ không
qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  đảng viên share tin đồn sắp đổi tiền
qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung
  đảng viên chia sẻ tin giả
qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  chú em là đảng vien chuyển bài sai vô zalo họ hàng chứ có đăng công khai đâu, vẫn bị hả
qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  dang vien nghe tin gia quen go
qdtw-207-2026.nhom-mang qdtw-207-2026
  quy dinh 207 facebook
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  19 điều đv không dc làm phần mạng xã hội
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-207-2026.nhom-1 qdtw-37-2021
  đảng viên già hỏi: giờ mấy điều cấm mới khác cũ chỗ mạng xã hội ra sao
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-37-2021.d5 qdtw-37-2021
  điều đảng viên không được làm về mạng
qdtw-207-2026.nhom-mang qdtw-207-2026 qdtw-85-2022.dieu-tranh qdtw-85-2022 qdtw-207-2026.nhom-1
  nhung dieu dang vien khong duoc lam tren mang
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-212-2026
  đv dự bị hay cmt dạo bậy bạ có bị kéo dài dự bị hay xoá tên?
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-85-2022
  đảng viên lên fb cần tránh gì
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d14.phat-ngon
  bịa thành tích chi bộ
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  dv noi xau bi thu tren fb xu ly sao
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-3
  Mỗi lần viết gì tôi đều run, có cái danh sách ngắn gọn nào ghi đảng viên tuyệt đối tránh gì trên mạng không?
qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh qdtw-207-2026 qdtw-207-2026.nhom-1
  đảng viên lên mạng không được làm những gì
qdtw-207-2026.nhom-mang qdtw-212-2026 hdubkt-02-2021.noi-dung qd-423-2026.kiem-chung
  đảng viên già share nhầm
qdtw-207-2026.nhom-mang qdtw-212-2026 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  đv dự bị share sai thì có bị kéo dài không
qdtw-207-2026.nhom-mang qdtw-37-2021 qdtw-207-2026 qdtw-37-2021.d5 qdtw-37-2021.d4
  quy dinh 37 dang vien mang xa hoi
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  bác tôi 70 tuổi, 45 năm tuổi đảng, hay chia sẻ tin linh tinh vì không biết, chi bộ đòi cảnh cáo có nặng quá không
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  mẹ tui đảng viên hay share tin tào lao trên fb, có sao hông
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 hdtg-99-2023.phan-loai
  bo toi la dang vien 50 nam tuoi dang gio hay chia se tin bay ba can noi the nao
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1
  đảng viên trẻ share tin đọc
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-85-2022.cap-uy
  bố chồng tôi đảng viên 50 tuổi đảng ngày nào cũng share tin vịt, con cháu khuyên không nghe, có bị khai trừ không
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026 qdtw-85-2022 qdtw-207-2026.nhom-1
  những điều đảng viên không được làm khi lên mạng
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 hdubkt-02-2021.noi-dung
  đv bị cấm trên mạng
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  hỏi AI về nhân sự trung ương rồi đăng câu trả lời
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-85-2022 qdtw-207-2026.nhom-1
  bác em nghỉ hưu 75 tuổi còn sinh hoạt đảng, mới tập chơi tiktok, dặn bác điều chi cho khỏi sai
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-85-2022 qdtw-207-2026.nhom-4
  dang vien 213 dung zalo phai luu y nhung chi
qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh qdtw-85-2022.bo-cuc qdtw-207-2026 qdtw-85-2022
  dang vien khong duoc lam gi tren mang
qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  Ông nội nghỉ sinh hoạt vì già yếu, lỡ chia sẻ tin lãnh tụ mất là tin bịa, chi bộ có mời lên không?
qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong nd-174-2026.d95.k1.a qdtw-207-2026.nhom-1
  dang vien di lam an xa share tin nham
qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-1 qdtw-212-2026
  đảng viên dự bị tung tin
qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong qdtw-212-2026 hdubkt-02-2021.noi-dung nd-328-2026.d3.k3
  đảng viên 75 tuổi share tin giả có miễn kỷ luật không
qdtw-207-2026.nhom-to-cao
  Chị em muốn tố ông hiệu trưởng mà sợ trù, có cách giấu tên không, đảng viên thì có được giấu không
  Nghe nói một đồng chí mượn tên cháu để tố phó bí thư ăn chặn, làm vậy sai chỗ nào
  dang uy nhan don nac danh
  dang vien viet don khong ky ten
  dang vien viet don nac danh to bi thu
  don khong ten
  dung ten nguoi khac gui don len huyen uy
  em là đảng viên, báo tin tham nhũng mà giấu tên có được không
  gửi tố giác giấu mặt
  gửi đơn ko ghi tên
  gửi đơn nặc danh
  lấy tên ông hàng xóm ký vô đơn tố bí thư, mình là đảng viên thì bị sao
  muốn tố cáo trên mạng mà giấu tên thì người ta có nhận đơn không anh ơi
  nguoi to cao co dc giau ten
  nguoi to cao nac danh co duoc bao ve khong
  thư nặc danh
  thư rơi trong chi bộ
  to cao nac danh
  to cao nac danh co duoc xem xet khong
  tôi là đảng viên mượn tên vợ gửi đơn tố sếp thì có trái gì không
  tố bếp ăn thì đảng viên có được giấu tên không
  tố cáo không dám ghi tên
  tố cáo không ghi tên
  tố cáo nặc danh có đc xem xét ko
  tố cáo nặc danh qua email
  tố cáo nặc danh qua mạng có được giải quyết không
  đv viết đơn nặc danh
  đơn nặc danh có được xem xét không
  đơn nặc danh đảng viên
  đảng viên gửi thư không ký tên tố bí thư, bị nhận ra nét chữ thì xử sao
  đảng viên muốn tố thủ trưởng ăn chặn mà sợ lộ, gửi thư không đề tên có được không
  đảng viên tố giấu tên
  đảng viên viết đơn không ký tên gửi lên trung ương
  đảng viên đơn nặc danh
qdtw-207-2026.nhom-to-cao blds-2015.d34 blhs-2015.d156
  bị tố nặc danh đúng lúc quy hoạch, có ảnh hưởng không
qdtw-207-2026.nhom-to-cao blds-2015.d34 blhs-2015.d156 luat-116-2025.d13.k3.h
  Có người mạo tên tôi ký đơn tố giác bí thư, tôi bị gọi, giờ tôi thanh minh sao
qdtw-207-2026.nhom-to-cao blhs-2015.d156 luat-116-2025.d13.k3.g blhs-2015.d156.k1.b nd-282-2025.xuyen-tac
  rải đơn nặc danh
qdtw-207-2026.nhom-to-cao blhs-2015.d156 luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  thư nặc danh qua gmail
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b
  sắp đại hội chi bộ thì có thư nặc danh tố tôi ngoại tình, thư không tên có ai xem xét không?
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  chi ủy viên mạo tên hàng xóm gửi đơn lên huyện, đảng xử ra sao
  mượn tên ông tổ trưởng viêt đơn tố kế toán xã
  đơn nặc danh
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-328-2026.d13.k5
  tố cáo ẩn danh trên mạng
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-328-2026.d13.k5 luat-116-2025.d7.k1.c
  tạo mail ẩn danh tố giám đốc sở ăn chia thầu, bị lần ra thì bị xử hay được bảo vệ
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-328-2026.d13.k5 nd-174-2026.d95.k1.a
  tố cáo nặc dah zalo
qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.b qdtw-212-2026 luat-116-2025.d13.k3.g
  một đồng chí mượn tên người khác viết đơn tố tôi, thế có bị kỷ luật không
qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.g
  tố cáo nặc danh trên facebook có được giải quyết không
qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.g blhs-2015.d156.k1.b qdtw-85-2022.cap-uy
  Ai đó gửi thư mạo danh nói tôi mua bằng, huyện uỷ cứ bắt giải trình hoài, phải xác minh thế nào
qdtw-207-2026.nhom-to-cao luat-116-2025.d13.k3.h luat-116-2025.d13.k3.g blhs-2015.d156.k1.b
  ngừơi mạo tên tôi gửi đơn thưa
qdtw-207-2026.nhom-to-cao luat-116-2025.d42.k3
  Chị cùng phòng rao cho vay nóng trên Zalo, em muốn tố mà sợ mất hoà khí, tố ẩn danh có ai nhận không chị?
qdtw-207-2026.nhom-to-cao luat-116-2025.d42.k3 nd-328-2026.d13.k2
  giấu tên tố giác
qdtw-207-2026.nhom-to-cao luat-116-2025.d42.k3 qdtw-207-2026.nhom-4 blhs-2015.d361
  muốn tố sếp lộ tài liệu cho người ngoài mà sợ bị trù
  toi phat hien can bo cap tren cung cap tai lieu cho bao thi to cao o dau de duoc bao ve
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c
  to cao ban hoc cap giay to nhung minh chi nghi
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k1.b nd-174-2026.d95.k1.a
  Ông cụ nhà tôi tám mươi rồi, đưa đơn tố cáo chủ tịch xã lên facebook, khuyên cụ thế nào cho đúng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156 luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a
  đơn nặc danh facebook
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156.k1.b blhs-2015.d156 luat-116-2025.d13.k3.g
  đơn nặc danh tung lên mạng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g blhs-2015.d156
  to cao truong cong an xa qua facebook duoc khong hay phai gui don
  viết đơn tố cáo rồi đăng mạng luôn cho chắc thì có còn được bảo vệ không?
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g nd-174-2026.d95.k1.a
  tố bằng giả
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d156.k1.b
  đơn tố cáo đưa lên mạng được không
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c luat-116-2025.d13.k3.g blhs-2015.d156.k1.b blhs-2015.d156
  đơn tố cáo đăng công khai trước khi gửi cơ quan
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d156
  công ty sân sau của xếp, em thấy rõ trong hồ sơ, tố lên mạng hay tố chỗ nào cho an toàn?
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 blhs-2015.d156.k1.b
  tố cáo tham nhũng bằng cách quăng hết lên mạng thay vì gửi đơn thì người tố bị gì
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d13.k3.g
  thư nặc danh trên mạng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d11.k2.a
  đơn nặc danh lên mạng
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-207-2026.nhom-2 luat-116-2025.d13.k3.g
  gửi đơn vượt cấp rồi đăng lên mạng cho chắc
qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c qdtw-207-2026.nhom-2 blhs-2015.d156.k1.b luat-80-2025.d13
  báo cáo sai phạm của đồng nghiệp trên mạng có bị coi là đấu tố nội bộ không
qdtw-207-2026.nhom-to-cao nd-147-2024.d36.k1
  gửi mail nặc danh tố cáo bị dò ra IP thì có được bảo vệ không
qdtw-207-2026.nhom-to-cao nd-328-2026.d13.k5
  nac danh to sep
  tố cáo nặc danh đảng viên có xử lý không
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2
  Thủ trưởng tôi làm bậy, tôi muốn ký tên gửi đơn đàng hoàng thay vì đăng fb, đúng nguyên tắc chưa?
  dang vien lam don nac danh to cao
  gui don nac danh cho nhieu noi
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 luat-116-2025.d7.k1.c blhs-2015.d156.k1.b luat-116-2025.d13.k3.g
  tôi phát hiện sếp khai gian bằng cấp, đăng lên mạng hay gửi ủy ban kiểm tra
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-207-2026
  đv già ở quê gửi thư không ký tên tố bí thư
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1
  dv gui don nhieu noi kem dang len mang
  tố sếp trên mạng
  đảng viên muốn phản ánh sai phạm của cấp trên thì gửi đâu, có được đăng mạng trước không
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.c qdtw-207-2026.nhom-mang
  viết đơn tố cáo gửi nhiều nơi rồi đăng lên Facebook cho nhanh, đảng viên làm thế được không?
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh
  tôi là đảng viên, sếp sai rành rành, viết đơn ký tên gửi tỉnh rồi chụp khoe trên mạng được chứ
qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-4 blhs-2015.d361
  đảng viên gửi đơn giấu tên tố giám đốc đưa hồ sơ cho phóng viên được hông
qdtw-207-2026.nhom-to-cao qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-21-2026
  ủy ban kiểm tra huyện ủy xem xét đảng viên phát tán đơn thư nặc danh trên mạng
qdtw-207-2026.nhom-to-cao qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  dang vien to sep bang nick gia
  đảng viên viết thư không ký tên tố cấp trên trong hội kín
qdtw-207-2026.nhom-to-cao qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh luat-116-2025.d13.k3.g blhs-2015.d156.k1.b
  nick ảo tố cáo
qdtw-207-2026.nhom-to-cao qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.c qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1
  Tố cáo sếp ăn chặn tiền rừng, tôi gửi đơn rồi đăng luôn lên phây cho chắc, giờ chi bộ bảo tôi sai là sao?
qdtw-208-2026
  bỏ đảng có được không
  chi bộ có bao nhiêu người mới được bầu phó bí thư, xem văn bản nào
  chuyen dang chinh thuc bi hoan
  dang vien bo sinh hoat 3 thang co bi xoa ten
  dang vien du bi qua han bi xoa ten luc nao
  dang vien xin ra khoi to chuc
  kéo dài dự bị
  kết nạp lại đảng viên
  lấy vợ theo đạo có phải xin ra khỏi Đảng không ạ, em mới chuyển chính thức
  quy định thi hành điều lệ bản mới
qdtw-208-2026 hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-dao-duc qdtw-212-2026
  sắp hết thời gian thử thách mà bị nhắc nhở vì comment, còn được công nhận đảng viên không
qdtw-208-2026 qdtw-207-2026.nhom-2
  Tôi chưa phục đa số, xin được bảo lưu mà chi bộ ghi là phản đối, điều lệ đảng nói sao ạ
  quyền của đảng viên
qdtw-208-2026 qdtw-212-2026
  bỏ sinh hoạt lâu ngày
  xóa tên dự bị
  xóa tên đảng vien dự bị
qdtw-208-2026 qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1
  đảng viên dự bị lỡ đăng bài bậy có được chính thức không
qdtw-208-2026 qdtw-212-2026 qdtw-21-2026
  Em bị hoãn chuyển chính thức vì ai đó gửi clip em say rượu cho chi ủy, em kêu oan đâu
qdtw-208-2026 qdtw-85-2022.dieu-tranh
  quan chung cam tinh dang dang bai linh tinh co duoc ket nap khong
qdtw-21-2026
  Đảng bộ xã mới sáp nhập, ủy ban kiểm tra cấp trên giám sát theo quy định số mấy
qdtw-21-2026 qdtw-212-2026
  Hai vợ chồng cùng chi bộ, hôm xét kỷ luật ông ấy thì tôi có được ngồi biểu quyết không?
  Hôm họp xử lý bà thím cùng chi bộ, tui với thím không ưa nhau, tui biểu quyết có bị nói trả thù không
  ai kỷ luật đảng viên phường
  anh em ruột cùng chi bộ xét kỷ luật
  bieu quyet khai tru bo ruot, toi co duoc bo phieu
  bỏ phiếu kỷ luật chồng
  dang vien bi khien trach oan
  khiếu nại án khai trừ
  khong con huyen thi khieu nai len cap nao trong dang
  kêu oan kỷ luật đảng
  mình không phục cảnh cáo vì bài đăng, gửi khiếu nại kỷ luật đảng lên đâu
  uy ban kiem tra co phai tra loi don khong
qdtw-21-2026 qdtw-212-2026 qdtw-208-2026
  tôi bị chi bộ biểu quyết kỷ luật có đúng 1 phiếu chênh, muốn cấp trên coi lại thì theo văn bản nào
qdtw-212-2026
  212 kỷ luật đảng
  Thiếu úy mượn app rồi bị đòi nợ gọi vô đơn vị, anh là đảng viên, đơn vị xét thế nào
  anh tôi đảng viên sinh con thứ ba, giờ còn bị xử không
  bài hồi sinh viên giờ vào Đảng bị lôi ra
  bị phê bình trước chi bộ tính kỷ luật
  cap nao ky luat dang uy vien vi bai fb
  chi bộ có quyền cảnh cáo đảng viên
  chi bộ khiển trách đv
  các mức kỷ luật đảng
  cách chức đảng
  cảnh cáo đảng
  cảnh cáo đảng bao lâu
  cấp ủy nhắc nhở bằng miệng có được tính là kỷ luật không
  dang vien bi canh cao bao lau het hieu luc
  dang vien bi khien trach bao lau thi thoi
  dang vien danh bac bi khai tru khong
  dang vien vay ap no xau bi chi bo xu
  dự bị có bị khai trừ
  gây tai nạn giao thông đảng viên kỷ luật mức nào
  hinh thuc ky luat cua dang
  hinh thuc ky luat dang vien du bi
  hưu trí bị kỷ luật đảng
  hạn nộp đơn khiếu nại đảng
  hết hạn kỹ luật đảng
  khai trừ
  khiển trách đảng xóa khi nào
  kiểm điểm trước tập thể
  kn kỷ luật đảng trong bao nhiêu ngày
  ky luat dang vien chinh thuc
  kỷ luật đảng viên nợ tiền bạn bè không trả
  loi cu cua dv bao lau thi thoi
  mức kỷ luật đảng viên
  nhan loi truoc chi bo
  thoi hieu ky luat dang vien dang bai sai tren facebook
  thời hiệu kỷ luật đảng
  thời hiệu kỷ luật đảng viên
  thời hiệu kỷ luật đảng viên phát ngôn mạng
  thời hiệu kỷ luật đảng viên vi phạm phát ngôn
  thời hiệu kỷ luật đảng viên vì bài đăng cũ từ 2016
  thời hiệu kỷ luật đảng viên về phát ngôn trên mạng
  thời hiệu kỷ luật đảng đối với phát ngôn trên mạng
  xử lý đảng viên vay nặng lãi qua app
  đảng viên bệnh nặng hoãn xem xét thi hành
  đảng viên bị cảnh cáo
  đảng viên bị lôi chuyện viết trên blog 10 năm trước
  đảng viên dự bị sai
  đảng viên hưu khiển trách
  đảng viên ngoại tình có bị khai trừ
  đảng viên tái fạm
  đảng viên đang bệnh nặng có xử lý đảng liền không
  đảng viên đẻ thứ ba
qdtw-212-2026 blds-2015.d34 luat-91-2025.d16
  đọc loa kỷ luật đảng viên
qdtw-212-2026 luat-116-2025.d14.k4
  không gỡ bài kỷ luật nặng hơn
qdtw-212-2026 luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  tình tiết tăng nặng kỷ luật đảng cố tình không gỡ bài
qdtw-212-2026 luat-116-2025.d14.k4 qdtw-207-2026.nhom-2
  chi bộ yêu cầu tôi rút bài chê dự án, tôi giữ nguyên vì tôi đúng, vậy có bị tính là ngoan cố không
qdtw-212-2026 luat-116-2025.d42.k2
  bi cong an phat thi dang vien co bi gi them
  phạt tiền rồi chi bộ xử tiếp không
  phạt tiền xong có bị đảng xử nữa không
  ra tòa rồi có bị kỷ luật đảng nữa không
qdtw-212-2026 luat-116-2025.d42.k2 qdtw-21-2026
  công an phạt tiền xong, ủy ban kiểm tra lại gọi tôi lên, một việc mà sao bị tới hai lần vậy trời
qdtw-212-2026 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4 luat-117-2025.d5.k4 nd-174-2026.d95.k1.dd
  kl đảng viên đăng ảnh súng đạn
qdtw-212-2026 luat-80-2025.d36
  chi bộ cảnh cáo còn đơn vị không nói gì, vậy có phải thiên vị hông
qdtw-212-2026 luat-80-2025.d36 nd-172-2025
  bi ky luat dang co bi ky luat chinh quyen
qdtw-212-2026 luat-80-2025.d36 nd-172-2025 nd-234-2026
  bị kỷ luật cả bên đảng lẫn chính quyền vì cùng một bài đăng thì có oan không
qdtw-212-2026 luat-80-2025.d36 nd-234-2026.d5.k3
  Bài đăng từ năm 2015 hồi chưa vào Đảng nay bị người ta đào lại thì có xem xét kỷ luật không?
qdtw-212-2026 luat-80-2025.d36 qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a
  phạt đảng lẫn phạt tiền
qdtw-212-2026 luat-91-2025.d16 blds-2015.d38
  kỷ luật đảng dán ở thôn
qdtw-212-2026 luat-91-2025.d16 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  Quyết định kỷ luật đảng viên có được niêm yết ở nhà văn hóa thôn không?
qdtw-212-2026 nd-172-2025.nguyen-tac
  xác định mức độ vi phạm rất nghiêm trọng của đảng viên
qdtw-212-2026 nd-330-2026.d11.k1 qdtw-207-2026.nhom-mang nd-330-2026.d10.k1 qdtw-207-2026.nhom-1
  Đảng viên làm thầy thuốc gia truyền, đăng "chữa dứt điểm xương khớp" trên phây thì bị chi bộ xử gì?
qdtw-212-2026 qdtw-207-2026.nhom-1
  Bí thư chi bộ bị bắt quả tang xóc đĩa, đảng khiển trách hay cho ra luôn
  co bac online co bi khai tru
  khai trừ đảng vì viết blog
  vi phạm giao thông lên mạng kỷ luật đảng
  đv già lỡ lời chịu gì
  đánh bạc online bị bắt quả tang thì khai trừ chắc không
  đánh tài xỉu bị bắt, đảng viên
  đảng viên vỡ hụi online
qdtw-212-2026 qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd
  anh tôi ở công an bị bắt trong sới bạc qua mạng, chưa xử mà chi bộ đã đình chỉ, thế đúng không
  choi tai xiu online bi cong an goi, co bi khai tru dang ko
  đv cá độ bóng đá mnạg
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  dang vien khai gian truoc dai hoi
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-mang
  khai trừ vì đăng bài
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.cap-uy
  chi bo xu nguoi viet trai duong loi
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a
  khai trừ vì phát tán tài liệu chống Đảng
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  trưởng thôn là đảng viên, thổi phạt 18 triệu mà còn cãi công an, video lên tới huyện, đãng xử sao
  đảng viên cho vay nặng lãi
  đảng viên say lái xe bị tung clip
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.dd
  bí thư chi đoàn chơi đá gà trực tuyến, vay nợ đầy đầu, chi bộ có đuổi ra khỏi đảng không
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang
  nói sai ở hội nghị đảng
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong
  dự bị mà đăng bài tùm lum
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-to-cao blhs-2015.d156.k1.a
  Đại biểu lên bục nói bịa là bí thư nhận tiền, chi bộ mời lên kiểm điểm, thường bị mức nào?
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy
  bố em nghỉ hưu 10 năm, đăng bài chê, chi bộ họp xét, có bị cảnh cáo hay chỉ góp ý
qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy
  Bí thư nhắc hai lần rồi anh vẫn dịch tin báo nước ngoài, chi bộ xem xét thế nào
qdtw-212-2026 qdtw-207-2026.nhom-2
  khai ll giấu ông chú ở mỹ có bị khai trừ k
qdtw-212-2026 qdtw-207-2026.nhom-2 nd-147-2024.d36.k4
  xoá tin nhắn nhóm trước khi thanh tra
qdtw-212-2026 qdtw-207-2026.nhom-2 qdtw-85-2022.cap-uy hdubkt-02-2021.noi-dung
  bi thu an het fb khi doan kiem tra den
  cấp uỷ xoá bài
qdtw-212-2026 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  chú tôi nói trên youtube là bỏ chủ nghĩa này nọ, chú còn sinh hoạt đảng, mức nặng nhất là gì
qdtw-212-2026 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  share bai xau bi khai tru
qdtw-212-2026 qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang
  đăng bài trên mạng bị ra khỏi đảng khi nào
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc
  chi bo xu the nao khi dv chui nhau
  chồng tôi đảng viên mà đánh vợ miết, chi bộ xử mức nào
  em sắp chuyển chính thức thì bị chụp màn hình lúc gây gổ bán hàng online, chi bộ hoãn có đúng không
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  đảng viên bình luận chửi nhau với người lạ trên tiktok thì bị kỷ luật mức nào
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d hdubkt-02-2021.noi-dung
  anh xã đội trưởng là đảng viên vào trang của trọng tài văng tục, bị chụp lại gửi huyện ủy, mức gì
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36 blds-2015.d38 nd-282-2025.d39
  đảng viên có bồ nhí, vợ tung tin nhắn lên mạng
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  dự bị chửi tục
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  ck e là đảng viên dự bị, hôm qua cmt bậy trong live bóng đá, có bị kéo dài dự bị ko
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-144-2024
  dv song thu
  quan hệ ngoài luồng kỷ luật đv
qdtw-212-2026 qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  dang vien bi bat thoi con
  gv dang vien bi phat nong do con co bi chi bo xu
qdtw-212-2026 qdtw-207-2026.nhom-mang
  Phó bí thư hỏi gọn: đv bị ca phạt 7,5tr vì tin giả thì kl đảng mức nào?
  lỡ phát tán tin sai, đảng kỷ luật gì
qdtw-212-2026 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung
  ba toi bi lan hay bam chia se linh tinh, co bi ky luat dang
  lỡ share tin sai lúc đang dự bị, tự khai ra thì có được nhẹ không
qdtw-212-2026 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung nd-328-2026.d3.k3 nd-328-2026.d9
  ông nội đảng viên 50 tuổi đảng bị lừa share clip ghép, chi bộ có xét châm chước tuổi già không
qdtw-212-2026 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  em mới vào đảng 5 tháng, lỡ chia sẻ bài bịa, chi bộ tính kiểu gì với em
qdtw-212-2026 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.doi-tuong
  con tôi vừa vào đảng 3 tháng, lỡ chia sẻ bài bịa, có bị gạch tên khỏi đảng không
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  kỷ luật đảng viên vì fb
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung
  khai trừ đảng vì viết bài trên mạng
  kỉ luật đảng vien bình luận xuyên tạt
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong
  đv dự bị đăng bài tào lao thì có bị xóa tên ko
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  khai tru vi facebook
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  kỷ luật đv nói xuyên tạc
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.cap-uy
  đv là giáo viên đăng tin sai, chi bô trường hay đảng ủy xã xử
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  me em dang vien chia se clip cat ghep lanh dao tuong that
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  bố tôi là đảng viên 50 năm tuổi đảng chia sẻ video bịa về đồng chí cấp cao vì tưởng thật, có bị khai trừ không
  đảng viên share tin vịt vì cả tin
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-174-2026.d95.k2.c
  ông ngoại 80 tuổi chuyển tin bịa bão vỡ đập cho cả họ, chi bộ đòi kỷ luật, tuổi già có châm chước
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-207-2026.nhom-3
  đv dự bị lỡ chia sẻ clip xuyên tạc, còn được chuyển chính thức ko
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong
  đv dự bị vi phạm trên mxh có bị xóa tên không
qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong hdubkt-02-2021.noi-dung
  dv moi ket nap share tin gia
qdtw-212-2026 qdtw-208-2026
  chi bộ tôi bỏ phiếu khiển trách tháng ba, qua tết này có được giới thiệu vào chi ủy không các bác
  em sắp kết nạp thì có kẻ đào status tục tĩu hồi cấp ba gửi chi ủy, còn xét nữa không
  xóa tên trong danh sách đảng viên
qdtw-212-2026 qdtw-208-2026 qdtw-207-2026.nhom-dao-duc
  em gái là đảng viên dự bị bị xóa tên vì tiktok nhảy, oan quá
qdtw-212-2026 qdtw-21-2026
  ai xử huyện ủy viên
  bi tam dinh chi cong tac dang
  bị khiển trách đảng bao lâu hết
  chi bộ bỏ phiếu khiển trách mà tôi thấy oan, gửi đơn lên ủy ban kiểm tra trong hạn nào, nhờ các bác
  chi bộ cảnh cáo tui oan, tui gởi đơn lên đâu
  chi bộ thôn có được khai trừ đảng viên hay phải đảng ủy xã
  căn cứ đình chỉ sinh hoạt đảng
  cụ nhà tôi 40 năm tuổi đảng bị khai trừ chỉ vì một lá đơn, con cháu thấy ức, cụ còn kêu được cửa nào
  dang vien bi nhac bang van ban co luu ly lich
  dang vien khong phuc khai tru thi lam sao
  khai trừ bí thư chi bộ do cấp nào ra quyết định
  khai trừ đảng
  khi nào khai trừ
  tra nghị định kỷ luật đảng
  đảng kỷ luật mấy mức
  đảng viên bị oan kêu ở đâu
  đảng viên chuyển sinh hoạt mới lòi bài viết xấu, chi bộ nào xử
qdtw-212-2026 qdtw-21-2026 qdtw-207-2026.nhom-mang
  viết bình luận xấu mà bị gọi lên ủy ban kiểm tra, có bị dừng sinh hoạt ngay không
qdtw-212-2026 qdtw-21-2026 qdtw-208-2026
  đình chỉ sinh hoạt
  đình chỉ đảng vì bài viết
qdtw-212-2026 qdtw-21-2026 qdtw-85-2022.cap-uy
  ai có quyền kỷ luật đảng viên đăng bậy
qdtw-212-2026 qdtw-69-2022
  kỷ luật đảng viên theo quy định nào
  vi pham nam 2024 luc con qd 69 thi gio chi bo lam theo ban nao ha cac bac
qdtw-212-2026 qdtw-69-2022 qdtw-69-2022.d28.k1
  quy định 69 kỷ luật đảng viên
qdtw-212-2026 qdtw-85-2022.cap-uy hdubkt-02-2021.noi-dung
  đv tái phạm sau nhắc
qdtw-212-2026 qdtw-85-2022.cap-uy qdtw-207-2026.nhom-2 hdubkt-02-2021.noi-dung
  Kính hỏi: đồng chí cấp ủy viên xóa toàn bộ bài viết trước khi tổ kiểm tra đến thì xử lý ra sao
qdtw-212-2026 qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang
  ông nguyên giám đốc bv nay phát ngôn gây bão, trường cũ xử hay chi bộ xử
qdtw-212-2026 qdtw-85-2022.doi-tuong
  dang vien nghi huu co bi khien trach
  hưu rồi còn kỷ luật
  nghỉ hưu rồi còn bị kỷ luật đảng không
qdtw-212-2026 qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  can bo nghi huu dang bai bay co bi xu dang
qdtw-264 qdtw-212-2026 qdtw-69-2022
  264 sửa 69 còn xài?
qdtw-37-2021 qdtw-207-2026
  quy dinh 37 con hieu luc ko
  quy định 37 khác quy định 19 chỗ nào
qdtw-37-2021 qdtw-207-2026 qdtw-207-2026.nhom-mang qdtw-37-2021.d1 qdtw-37-2021.d4
  37 qđ/tw có cấm fb ko
qdtw-399-2026 hdvptw-05-2026
  canh lề văn bản đảng
  chi bộ làm giấy mời theo mẫu nào của đảng
  chi bộ ra nghị quyết thì ghi thể thức theo văn bản nào, khác bên chính quyền không
  công văn của đảng bộ xã gõ phông gì, ký hiệu ra làm sao
  font chữ nghị quyết đảng ủy
  quy dinh the loai van ban dang moi
  the thuc nghi quyet
  thể thức công văn đảng
  thể thức văn bản đảng
  van ban dang ky thay mat the nao
  văn bản của đảng ủy đánh số kiểu gì
qdtw-399-2026 hdvptw-05-2026 nd-30-2020
  chi bộ gửi công văn thì theo mẫu của đảng hay của nhà nước
qdtw-69-2022 qdtw-212-2026
  quy định 69 hết hiệu lực chưa
  qđ 69
qdtw-69-2022 qdtw-212-2026 qdtw-69-2022.d28.k1
  quy định 69
qdtw-69-2022.d28.k1 qdtw-212-2026
  mức kỷ luật đảng vì phát tán nội dung xấu trước đây
qdtw-69-2022.d28.k1 qdtw-69-2022 qdtw-212-2026
  đảng viên bị khiển trách vì tự ý trả lời báo năm 2024, hồi đó áp văn bản gì
qdtw-85-2022 qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc
  đảng viên mở blog
qdtw-85-2022 qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc qdtw-85-2022.doi-tuong
  quy dinh trang ca nhan dang vien
qdtw-85-2022 qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  trang tin cá nhân
qdtw-85-2022 qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc
  đảng viên viết blog riêng
qdtw-85-2022 qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc qdtw-85-2022.dieu-tranh
  dang vien choi facebook quy dinh nao
qdtw-85-2022.bo-cuc qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc
  kiem diem cuoi nam ve facebook
qdtw-85-2022.bo-cuc qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.chinh-danh
  kiểm điểm mạng xã hội
  đảng viên già không dùng mạng thì mục tự soi về internet ghi thế nào, người dùng thì ghi những ý gì
qdtw-85-2022.bo-cuc qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy
  tự phê bình về việc dùng mạng xã hội cuối năm
qdtw-85-2022.cap-uy
  ai kiểm tra fb đảng viên
  bí thư để đảng viên đăng bừa
  chi bộ nhắc đảng viên đăng bài lung tung là trách nhiệm của ai
  cấp phó của tôi đăng bậy trên fb cá nhân, tôi là trưởng phòng có bị liên đới không
  cựu chủ tịch xã hay bình luận, chi bộ nào góp ý
  dang vien huu noi lung tung tren youtube ai nhac
  giám sát nick đảng viên
  hieu truong bi phe binh vi gv dang bai
  kiểm điểm cuối năm có mục mạng xã hội ko
  lãnh đạo liên đới
  mỗi năm chi bộ phải kiểm tra tài khoản mạng không
  ng đứng đầu bị liên đới khi cấp dưới phát ngôn bậy
  nhân viên đăng bậy, sếp chịu gì
  soi facebook đảng viên
  sếp không nhắc nhở nhân viên lên mạng
  thủ trưởng biết nhân viên đăng bậy mà lờ đi thì có bị liên đới không
qdtw-85-2022.cap-uy blds-2015.d34 luat-116-2025.d7.k1.c qdtw-85-2022.tich-cuc
  bí thư bị bịa chuyện bồ nhí, cấp ủy có được ra thông báo trên mạng để bảo vệ không
qdtw-85-2022.cap-uy blds-2015.d34 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  bi chi bo truong chui tren nhom khu pho, keu ai
  chủ nhiệm hợp tác xã là đảng viên, lên nhóm gọi xã viên là đồ ngu, phản ánh nơi nào
qdtw-85-2022.cap-uy blds-2015.d34 qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  trưởng ban quản trị là đảng viên, chửi cư dân trên group thì gửi phản ánh về đâu
qdtw-85-2022.cap-uy blds-2015.d38
  sếp kết bạn facebook coi trang cá nhân nhân viên
qdtw-85-2022.cap-uy cvtu-729-2023.noi-dung
  chi bo giam sat tai khoan mang
  mttq xã giám sát cbcc, đv dùng mxh kiểu j
qdtw-85-2022.cap-uy cvtu-729-2023.noi-dung qdtw-85-2022.bo-cuc
  cấp ủy báo cáo tình hình mạng xã hội
  trách nhiệm chi bộ kiểm tra fb đảng viên
qdtw-85-2022.cap-uy hdtg-99-2023.phan-loai hdubkt-02-2021.noi-dung
  quy trình xem xét bài đăng xấu
qdtw-85-2022.cap-uy hdubkt-02-2021.noi-dung
  Chi bộ tôi có đồng chí livestream bậy, huyện ủy đòi kiểm điểm cả bí thư, đúng không
qdtw-85-2022.cap-uy luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  Lính tôi quản lý đăng bài chửi sĩ quan, chi bộ có trách nhiệm chi với cậu ấy
qdtw-85-2022.cap-uy luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc
  Hội người cao tuổi đọc thơ châm biếm cán bộ xã ở lễ hội, có người quay tung lên mạng, bí thư nên bỏ qua hay mời lên?
qdtw-85-2022.cap-uy luat-116-2025.d42.k2 nd-147-2024.d36.k4
  nguoi dung dau chiu trach nhiem gi khi nhan vien dang bay
qdtw-85-2022.cap-uy luat-116-2025.d42.k3 nd-328-2026.d13.k2
  báo ai khi đảng viên nói bậy
  mách chi bộ hay côn an
qdtw-85-2022.cap-uy luat-116-2025.d42.k3 nd-330-2026.d77
  ông hàng xóm là đảng viên suốt ngày chửi cán bộ trên phây, tôi báo chi bộ hay báo ca
qdtw-85-2022.cap-uy luat-116-2025.d42.k3 qd-423-2026.quy-tac-chung
  thấy cô giáo cùng xóm chửi mắng lãnh đạo tỉnh trên mạng, mình góp ý với ai cho kín đáo
qdtw-85-2022.cap-uy nd-147-2024.d36.k1 qdtw-85-2022.tich-cuc
  chi bộ bắt gỡ fb
qdtw-85-2022.cap-uy nd-147-2024.d36.k4
  sếp có bị vạ vì nhân viên post bậy
  tieu doi truong chiu trach nhiem khi linh dang bay
qdtw-85-2022.cap-uy nd-234-2026.d8.k1 luat-129-2025.d10
  Tôi làm hiệu trưởng, ba đứa giáo viên trẻ cãi nhau trên mạng cả tuần, tôi nhắc miệng rồi, đã đủ trách nhiệm chưa?
qdtw-85-2022.cap-uy nd-234-2026.d8.k1 nd-234-2026.d8.k3
  Y tá viện tôi livestream chửi bệnh nhân, giám đốc phải làm gì với quản lý mạng xã hội
qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong qdtw-207-2026.nhom-dao-duc
  phó chủ tịch huyện suốt ngày khoe nhậu nhẹt trên fb, ai có quyền nhắc
qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1
  em là chi ủy viên, biết đồng chí kia hay share bài xấu mà nể không nói, em có lỗi gì không
qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong qdtw-207-2026.nhom-1 nd-328-2026.d13.k3
  chi ủy thấy đv đăng sai không nói gì
qdtw-85-2022.cap-uy qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc qdtw-101-2012.neu-guong
  chi ủy viên mà livestream đánh gà, bà con cười, góp ý với cấp nào cho phải
  đồng chí bí thư mà cứ đăng ảnh ăn thịt thú rừng thì nói ai nghe, cấp nào nhắc được ông ấy?
qdtw-85-2022.cap-uy qdtw-101-2012.neu-guong
  trưởng phòng bị nhắc vì cấp dưới lỡ lời
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1
  chi bộ nhắc người nói ẩu
  truong phong bao che cap duoi noi xau nganh tren mang
  đảng viên sinh hoạt nơi cư trú nói năng lung tung ai nhắc
  đảng viên tổ dân phố hay phát ngôn bừa
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai
  chi bo phat hien dang vien phat ngon lech thi lam buoc gi truoc
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  đồng chí cùng chi bộ rủ rê mọi người mua tiền ảo trong nhóm zalo, chi ủy phải làm sao
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-207-2026.nhom-2
  ông đảng viên hưu chỗ tôi họp thì im, ra quán thì nói bừa, chi uỷ có trách nhiệm chi
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2 qdtw-212-2026 qdtw-85-2022.doi-tuong
  Ông hàng xóm đảng viên hưu hay cãi chủ trương trên nhóm khu phố, bí thư chi bộ nhắc ông kiểu gì?
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  bố em về hưu hay share mấy cái youtube nói xấu đảng, chi bộ thôn đã nhắc hai lần rồi thì bước tiếp là gì
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-212-2026
  chi uy phai lam gi khi dv dang bai trai chieu
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-212-2026 qdtw-85-2022.doi-tuong
  bác hàng xóm nghỉ hưu viết bài cãi nghị quyết hoài, chi bộ nào xử lý bác
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-08-2018.neu-guong
  Vợ tôi cũng đảng viên, hay gửi clip bôi xấu lãnh đạo vào nhóm họ, tôi làm cấp ủy thì phải sao
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc
  bao chi bo viec dang vien chui bay
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung
  Chi bộ tui có ông comment tục tĩu dưới clip bóng đá, có cần đưa ra họp không?
  ong ban chi bo che bai tho bay ba
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc luat-116-2025.d42.k3 qd-423-2026.quy-tac-chung
  bí thư xóm chửi tục trên facebook cá nhân thì dân báo lên đâu
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung hdubkt-02-2021.noi-dung
  cụ trong chi bộ cứ vào trang bóng chuyền nữ viết lời bậy, nhắc riêng thì giận, có nên nêu ra cuộc họp
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  đồng chí trong chi bộ hay đăng ảnh nhậu nhẹt giờ hành chính, góp ý kiểu chi cho đúng
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-212-2026 nd-174-2026.d95.k1.a
  tôi là bí thư chi bộ thôn, có đảng viên cứ vào nhóm zalo thôn chửi chủ tịch xã, xử lý thế nào
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai hdubkt-02-2021.noi-dung
  anh bí thư hỏi tổ kiểm tra phải làm gì khi đảng viên trẻ share tin vịt
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-212-2026 hdubkt-02-2021.noi-dung
  mẹ chồng tôi là đảng viên 40 năm tuổi đảng mà suốt ngày chia sẻ clip nói xấu lãnh đạo thì chi bộ xử thế nào
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-3 qdtw-212-2026 qdtw-21-2026
  kt dấu hiệu vi phạm đv đăng bài sai lệch lịch sử
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-212-2026
  Bác nguyên trung tá, đảng viên sinh hoạt nơi cư trú, bác share tin sai, bí thư chi bộ phố xử ra sao
  bí thư chi bộ có bị kiểm điểm chung khi đồng chí trong chi bộ chia sẻ tin bịa không
qdtw-85-2022.cap-uy qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong qdtw-212-2026 qdtw-85-2022.dieu-tranh
  Má tui là đảng viên hưu, bả chia sẻ tin bậy thì chi bộ nào xử
qdtw-85-2022.cap-uy qdtw-212-2026
  Ai có quyền kỷ luật đảng viên ở chi bộ tổ dân phố khi vi phạm trên mạng?
  đảng viên hưu không rành mạng, chi ủy có trách nhiệm chỉ dẫn trước khi xử không
qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-207-2026.nhom-1
  chi bộ xử lý đảng viên đăng bài lệch
qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  mẹ em sinh hoạt chi bộ khu phố, cứ gửi bài chê bai lãnh đạo, bí thư tới nhà ba bận rồi thì làm tới đâu
qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-dao-duc
  đảng viên đi làm xa chỉ ở nhóm zalo đồng hương Bình Dương, lỡ chửi xã nhà, chi bộ nào xử?
qdtw-85-2022.cap-uy qdtw-212-2026 qdtw-85-2022.dieu-tranh
  nhắc mãi vẫn đăng xấu
qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc
  bí thư chi bộ xóm có phải nhắc từng đồng chí giữ mồm trên mạng, mỗi năm báo lên trên mấy lần
  kiểm điểm đảng viên về mạng
  người đứng đầu quản đảng viên lên mạng thế nào
  quản lý đảng viên trên mạng thuộc về ai
  trách nhiệm của bí thư cấp ủy khi đảng viên vi phạm trên không gian mạng
qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc qdtw-85-2022.doi-tuong
  Tôi mới lên bí thư, muốn biết mình phải làm gì với chuyện anh em chi bộ lên mạng
qdtw-85-2022.cap-uy qdtw-85-2022.chinh-danh
  ai kiem tra trang ca nhan cua dv
  bí thư đòi theo dõi trang riêng của từng đồng chí, có quyền đó à
  chi bộ có được xem trang cá nhân khi xếp loại cuối năm
qdtw-85-2022.cap-uy qdtw-85-2022.chinh-danh blds-2015.d38
  chi ủy đc quyền yêu cầu đảng viên in ra trang cá nhân để nộp ko
qdtw-85-2022.cap-uy qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong
  bí thư bắt cả chi bộ đưa link trang cá nhân để kiểm, tôi hưu rồi có phải nộp không
qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh
  bi thu chi bo de dang vien chia se tin xau
qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang
  dang vien huu tri hay viet bai xuyen tac
qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong
  Đảng viên hưu gửi video xấu vô nhóm hưu trí tỉnh, chi bộ phải xử sao
qdtw-85-2022.cap-uy qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc
  bi thu nhac dang vien dung fb the nao
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong
  ai kiem tra dang vien o khu pho dang bai
  cap uy theo doi fb cua dv duoc khong
  hieu pho noi lung tung thi hieu truong co lien doi
  Ông nguyên bí thư hay lên YouTube bình phẩm thời sự, giờ muốn góp ý thì chi bộ nơi cư trú hay cấp quản lý hồ sơ làm?
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong nd-147-2024.d36.k1 qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc
  bi thu chi bo co quyen cam dang vien dung facebook khong
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh
  cuối năm kiểm điểm đảng viên có phải nói chuyện facebook không
  rà soát fb trước kết nạp
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  kiểm tra facebook đảng viên
qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh qdtw-212-2026 hdubkt-02-2021.noi-dung
  ông già tui 80 tuổi, 50 năm tuổi đảng, hay bình luận gắt trên youtube, chi bộ nhắc rồi giờ làm sao
qdtw-85-2022.chinh-danh
  Kiểm điểm cuối năm có phải tự khai các tài khoản mạng xã hội mình đang dùng không?
  khai báo nick facebook trong kê khai đảng viên
qdtw-85-2022.chinh-danh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-dao-duc
  nick giả của đảng viên chê bai cơ quan
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
qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 luat-116-2025.d42.k2
  Facebook hồi sinh viên quên mật khẩu mà toàn bài dại, giờ vào đảng thì xử sao
qdtw-85-2022.chinh-danh nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  đv dự bị đăng ký kênh tiktok kiếm tiền
qdtw-85-2022.chinh-danh nd-147-2024.d36.kinh-doanh qdtw-85-2022.doi-tuong
  kênh youtube có bật kiếm tiền thì đảng viên hưu trí có phải khai báo với tổ chức
qdtw-85-2022.chinh-danh nd-147-2024.d36.kinh-doanh qdtw-85-2022.doi-tuong nd-147-2024.d23.k3
  dự bị làm youtube có tiền
qdtw-85-2022.chinh-danh nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd qdtw-207-2026.nhom-dao-duc
  nick ảo của đảng viên nói xấu tập thể, lộ ra thì xử thế nào
qdtw-85-2022.chinh-danh nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc
  dung acc clone boi nho dong nghiep
qdtw-85-2022.chinh-danh nd-244-2026.d3.k7 nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a
  fb cá nhân để chức danh "phó bí thư" được không
qdtw-85-2022.chinh-danh nd-244-2026.d3.k7 qd-423-2026.danh-tinh nd-147-2024.d23.k3
  cc mở kênh chuyện làng
qdtw-85-2022.chinh-danh nd-244-2026.d3.k7 qd-423-2026.danh-tinh nd-174-2026.d95.k1.h nd-147-2024.d23.k3
  đại biểu HĐND xã mở kênh youtube nói chuyện cử tri
qdtw-85-2022.chinh-danh nd-330-2026.d12.k1.a qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc
  Cấp ủy viên làm admin hội nhóm review đồ ăn 200 nghìn thành viên, có cần báo cáo chi bộ?
qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a nd-330-2026.d12.k1.a qd-423-2026.danh-tinh qdtw-85-2022.dieu-tranh
  trường đảng confession
qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a qd-423-2026.danh-tinh
  sep bao em lap nick ao vao khen sep, em ko lam co bi dì không
qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a qdtw-85-2022.dieu-tranh qd-423-2026.danh-tinh
  giang vien truong dang lap trang an danh noi ve truong
qdtw-85-2022.chinh-danh nd-330-2026.d14.k5.e luat-116-2025.d42.k2 qd-423-2026.danh-tinh
  đảng viên mượn nick cháu để bình luận cho khỏi ai biết
qdtw-85-2022.chinh-danh nd-330-2026.d14.k5.e qd-423-2026.danh-tinh luat-116-2025.d42.k2 nd-147-2024.d23.k3
  bi thu chi bo dung nick con gai de binh luan khen minh
qdtw-85-2022.chinh-danh nd-356-2025.d3
  phòng tổ chức bắt kê khai tài khoản mạng xã hội
qdtw-85-2022.chinh-danh nd-356-2025.d3 blds-2015.d38.k2 qdtw-85-2022.cap-uy
  sao tự nhiên cơ quan bắt nộp link facebook cá nhân, tôi không nộp được không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  Lãnh đạo có được dùng nick giả để vào đọc nhóm kín của dân không, hay phải công khai danh tính?
  Tui đảng viên chơi 3 nick, 2 cái giấu tên để coi phim, vậy có phải khai hết không hè
  bút danh đảng viên
  can bo dung biet danh hai huoc duoc khong
  dang vien co bat buoc de ten that tren facebook
  dang vien dung ten gia tren mang
  dang vien dung ten khac tren mang
  dang vien ten gia tiktok
  dùng tên giả trên fb có vi phạm quy định đảng viên không
  tk ẩn danh của phó phòng
  tài khoản ẩn danh đảng viên
  đảng viên xài hai tài khoản facebook, một thật một chơi, có bắt báo chi bộ không
  đặt tên fb kiểu tây
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3
  bị ép seeding khen sếp
  dang vien dung nick phu de tranh luan
  lập nick phụ để đọc tin cho thoải mái có phải khai ko
  nick ảo cbcc
  sếp nhờ tui lấy nick phụ vô khen sếp dưới bài báo, không làm thì sợ
  đảng viên nick ảo
  đảng viên xài nich ảo được hông
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-147-2024.d36.k1 luat-116-2025.d42.k2
  Nick phụ không để tên thật thì tổ chức có biết mà xử lý không anh chị ơi
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon
  lập nick phụ để nói chuyện cho thoải mái, không ai biết mình là công chức, có vi phạm gì không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-244-2026.d3.k7
  chu tich hoi nong dan mo fanpage rieng noi chuyen ruong
  đảng ủy viên lập tóp tóp
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  em dùng nick tên con để vào chửi nhau trong hội mẹ bỉm, cơ quan phát hiện thì có khai báo thêm gì
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3 qdtw-85-2022.tich-cuc
  Cháu làm đoàn xã, phải viết bài phản bác luận điệu sai trái mà cháu sợ bị chửi, có được dùng tên khác không ạ?
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d36.k4 nd-147-2024.d23.k3 nd-328-2026.d3.k3
  dùng nick phụ bình luận mà vẫn bị tìm ra, bảo là của mình được không nhận không?
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d36.ten-tai-khoan luat-80-2025.d13
  công chức lập kênh youtube
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-244-2026.d3.k7 nd-330-2026.d14.k3.a
  lập nick phụ để đi comment dạo bênh vực cơ quan
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d23.k3
  bí thư đoàn tạo mấy acc giả để bênh xã, bị dân chêê là đóng kịch, có đúng quy định ko
  nick ảo khen sếp
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d23.k3 luat-116-2025.d7.k2.e
  em ở huyện đoàn, sếp kêu lập vài chục nick để vô bênh vực chính quyền, làm vậy có hợp pháp ko
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d23.k3 qdtw-85-2022.tich-cuc
  anh em 35 cấp xã muốn lập nick ẩn danh để bảo vệ tư tưởng, có trái quy định không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a nd-147-2024.d36.ten-tai-khoan
  nickname "Đảng viên lầy lội" có sao ko
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k3.a qd-423-2026.quy-tac-chung
  anh em đoàn xã tính mượn tên nông dân tưởng tượng để viết bài bênh chính quyền
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d15.k1.b nd-244-2026.d3.k7
  chức danh trong phần giới thiệu facebook nên để hay bỏ
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-207-2026.nhom-1
  dang vien dung acc clone
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-207-2026.nhom-to-cao
  Sợ bị trù dập, tôi đảng viên muốn góp ý lãnh đạop qua trang ẩn danh, có được không hay phải đích danh?
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.dieu-tranh
  ẩn danh trong hội kín
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  Cô giáo dùng nick lạ viết bình luận chính trị, đảng viên có được giấu tên không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.doi-tuong
  Em mới vào biên chế, có bắt buộc khai báo tài khoản mạng xã hội với cơ quan không ạ?
  nick ảo của công chức
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.tich-cuc
  cán bộ tuyên giáo xài tài khoản clone đi đấu tranh, hợp pháp không
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.tich-cuc nd-330-2026.d14.k3.a
  lập nick ảo phản bác
qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung
  dung acc clone cai nhau voi phan dong
qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-dao-duc qdtw-85-2022.cap-uy qd-423-2026.quy-tac-chung
  đv nick ảo cãi nhau
qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-mang luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a
  hoá ra cái nick hay bịa chuyện trường là của thầy tổ trưởng bộ môn, đảng viên, xử sao đây
qdtw-85-2022.chinh-danh qdtw-85-2022
  đảng viên lập trang riêng phải khai
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy
  Cơ quan bắt khai hết nick fb zalo tiktok, tui không khai nick phụ được hông
  Mỗi kỳ sinh hoạt chuyên đề có phải báo số nick mình dùng cho chi ủy không
  bat ke khai tai khoan facebook zalo tiktok
  bí thư chi bộ bắt khai hết tên facebook zalo của từng đồng chí, tôi không khai có sao không
  bắt cán bộ kê khai tài khoản mạng
  co quan co quyen bat toi nop link facebook, tiktok de quan ly khong
  cán bộ xã có phải khai báo tài khoản mạng xã hội với cơ quan không
  ke khai tai khoan fb voi chi bo
  kiểm điểm cuối năm có phải khai chuyện mxh k
  kê khai tk mxh
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy blds-2015.d38
  cơ quan bắt khai tên tài khoản mạng xã hội có đúng luật k
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy nd-147-2024.d23.k3
  cong chuc co phai khai bao tai khoan mang xa hoi cho co quan khong
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy nd-147-2024.d36.k1
  cơ quan đòi nộp danh sách nick
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy nd-147-2024.d36.kinh-doanh
  chi bo yeu cau ghi ten facebook vo so, toi co nick ban hang rieng thi co ghi ko
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc qdtw-21-2026
  Chi bộ tôi có đồng chí lập nick tên khác vào chửi bí thư, bây giờ xác minh bằng cách nào cho đúng?
qdtw-85-2022.chinh-danh qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc qdtw-85-2022
  Cấp ủy yêu cầu đảng viên kê khai tài khoản mạng xã hội, không khai thì sao?
qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh qd-423-2026.danh-tinh qdtw-207-2026.nhom-1
  lập nick phụ trên mxh để cãi nhau chính trị
  nick phụ cãi chính trị
qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.h qdtw-207-2026.nhom-mang
  đảng viên lập kênh youtube bình luận thời sự
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong
  cơ quan yêu cầu viên chức khai tên facebook
  nhà trường đòi thầy cô nộp danh sách nick
  sở bắt kê khai tài khoản mạng xã hội có đúng không
  truong bat khai zalo ca nhan cua giao vien
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh qdtw-85-2022.dieu-tranh
  em đảng viên dự bị định làm kênh nấu ăn kiếm thêm, cần khai báo gì với chi bộ
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qd-423-2026.danh-tinh
  đảng viên mới có phải khai fb cho chi bộ không
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.cap-uy
  dv 213 có phải báo cáo nick fb ko
qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.cap-uy qd-423-2026.danh-tinh
  cơ quan bắt khai hết các tài khoản fb, tiktok đang dùng, cả nick phụ, mình giấu một cái thì sao
qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  trung úy viết blog
qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc qd-423-2026.danh-tinh
  dư luận viên nick ảo
qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc qd-423-2026.danh-tinh nd-147-2024.d23.k3
  nick giả cãi phản động
qdtw-85-2022.chinh-danh qdtw-85-2022.tich-cuc qd-423-2026.danh-tinh nd-147-2024.d23.k3 nd-330-2026.d14.k3.a
  dùng nick ảo để đấu tranh phản bác có được ko
qdtw-85-2022.dieu-tranh
  Cha em đảng viên coi đài RFI buổi sáng, chi bộ thấy chê, cụ không share gì, có phải kiểm điểm
  em vừa được kết nạp, chụp hình thẻ đảng khoe story được không ạ
  kết bạn kẻ chửi đảng
  nghe đài lạ xe công
  radio khang chien gio lam
  vô nhóm kín đồng hương hải ngọai
  xoá bạn bè có lịch sử chống phá
qdtw-85-2022.dieu-tranh blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qdtw-85-2022.tich-cuc
  boi xau bi thu truoc dai hoi
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai
  Bác tôi già, tối nào cũng mở kênh người Việt bên Mỹ nghe chuyện thời sự, không chia sẻ, có sao không?
  Tui đảng viên già, con cài sẵn kênh chửi nhà nước trong tivi, lỡ coi thì có sao
  Tôi hay nghe BBC tiếng Việt lúc lái xe, đảng viên nghe thôi có bị gì?
  chặn nick hay gỡ thẻ
  coi kênh tiếng Việt nước ngoài có bị gì
  dang vien nghe voa
  dùng vpn lướt mạng
  mở bbc tiếng việt xem
  nghe podcast hai ngoai co sao
  nghe podcast hải ngoại
  nghe potcast phản động trong giờ làm
  nghe đài nước ngoài
  theo dõi page việt tân
  theo giỏi kênh phản động
  vào VPN xem tin nước ngoài để đối chiếu, thầy dạy trường chính trị như tôi có được phép không nhỉ?
  xem kênh nước ngoài nói xấu đảng
  xem youtube đài RFA
  Ông nội hay bật radio nước ngoài nói tiếng Việt, cháu là đảng viên trẻ ở cùng có liên can không
  đv xem đài nước ngoai
  đảng viên nghe đài tiếng Việt hải ngoại
  đảng viên được theo dõi trang của người ở hải ngoại không
  đảng viên đọc rfa
  đọc báo RFA có bị cấm không
  đọc báo lề trái
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai hdubkt-02-2021.noi-dung
  dv theo kenh xau
  đảng viên đọc báo hải ngoại rồi gửi link cho chi ủy hỏi thật giả
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  follow mấy trang việt tân mà không biết
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai nd-328-2026.d3.k3
  like trang phản động
  theo dõi trang phản động để biết mà tránh
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qd-423-2026.kiem-chung
  coi đài RFA một mình
  mo kenh bbc o phong lam viec nghe cho biet
  nghe dai nuoc ngoai o co quan
  nghe đài RFA
  xem bbc việt
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qd-423-2026.kiem-chung qdtw-207-2026.nhom-1
  cầm điện thoại xem youtube hải ngoại giờ trưa, ai bắt lỗi
  đọc báo tiếng việt ở nước ngoài rồi kể lại
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qd-423-2026.kiem-chung qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy
  ba tôi đảng viên 50 tuổi đảng tối nào cũng nghe kênh hải ngoại, tôi can thì ổng giận
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1
  anh tài xế đảng viên bật youtube hải ngoại trên xe, khách quay lại, có bị nhắc nhở không
  bác tôi hưu trí tối nào cũng mở kênh mấy ông lưu vong bên Mỹ nghe cho biết, không chia sẻ, có sao ko
  dang vien bam theo doi kenh youtube nuoc ngoai co sao khong
  giang vien chinh tri vao web chan
  nghe bbc tieng viet co bi ky luat
  nghe đài địch
  tui chỉ coi chứ không bình luận mấy kênh hải ngoại, đảng viên có được coi không vậy
  đv xài vpn đọc báo nước ngoài bị phát hiện thì xử theo cái gì
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  dvien doc rfa
qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai qdtw-207-2026.nhom-mang luat-116-2025.d42.k3
  cháu ruột ở Úc cứ gửi link báo chống đối vào nhóm họ, tôi bí thư thôn, đọc thôi có sao không
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a
  vợ em lỡ thả tim bài của việt tân, e là sĩ quan thì có phải báo cáo đv ko
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  bấm tim nhầm một clip chống phá lúc nửa đêm, bỏ tim rồi có ai biết hông
  like nhầm bài phản động
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-328-2026.d3.k3
  lo share bai xau doc
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
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qd-423-2026.kiem-chung
  follow nhầm trang lật sử
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai
  đảng viên xem bbc tiếng việt bằng vpn có sai không hay chỉ share mới sai
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 luat-80-2025.d36 luat-116-2025.d42.k3
  coi lén livestream chửi chính quyền trong giờ làm
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 nd-147-2024.d36.k4 nd-174-2026.d95.k1.g
  chia se bai cua dang vien bi khai tru co bi sao ko
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 nd-328-2026.d3.k3 qdtw-85-2022.cap-uy
  lo tay bam tim bai cua to chuc bi cam thi go ra la xong hay phai bao chi bo
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung luat-80-2025.d13
  nhóm kín nói xấu bí thư
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai
  chú ruột ở cali hay tag tui vô mấy bài tào lao, tui đảng viên thì gỡ tag hay chặn luôn?
  người thân ở nước ngoài gắn thẻ bậy
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 nd-174-2026.d115
  em mới kết nạp dự bị, trước đây 5 năm có share bài linh tinh, giờ xóa có kịp không
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 qdtw-212-2026
  bà tôi hưu, like với share bài nói xấu lãnh đạo mà không đọc, tổ đảng kêu viết kiểm điểm
qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-85-2022.tich-cuc
  like bài để theo dõi
qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  tai lieu ghi noi bo co dang len mang duoc khong
qdtw-85-2022.dieu-tranh hdubkt-03.noi-dung qdtw-207-2026.nhom-4 blhs-2015.d361
  dự thảo nghị quyết rò rỉ
qdtw-85-2022.dieu-tranh luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-4 hdubkt-03.noi-dung
  đại biểu chụp slide ở hội nghị có ghi 'lưu hành nội bộ' đăng lên story
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 nd-147-2024.d36.k4
  ban cu ben Phap gui link chong pha
  bị tag cờ lạ
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 nd-328-2026.d13.k3 nd-328-2026.d3.k3
  Thằng cháu là bộ đội nằm trong nhóm game rồi họ quay ra tuyên truyền bậy, nó chưa rời, có bị xử không
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  bà con ở nước ngoài gửi bài chống phá cho tôi đọc
  nhóm đại học phản động
  nhận file xuyên tạc messenger
  trong nhom dong huong co nguoi share viet tan, toi la bs
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 nd-328-2026.d3.k3
  nhặt truyền đơn đem cất
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qd-423-2026.bao-tin
  việt kiều tag link
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qd-423-2026.bao-tin qdtw-85-2022.tich-cuc
  Bạn học cũ định cư bên Đức cứ gắn tên tui vô mấy bài móc chế độ, tui là bác sĩ quân y, gỡ tag là đủ chưa
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qd-423-2026.bao-tin qdtw-85-2022.tich-cuc luat-129-2025.d10
  anh rể tôi ở Mỹ hay đăng bài chửi nhà nước rồi tag tôi vào, tôi là hiệu phó thì phải làm răng
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-207-2026.nhom-1 qd-423-2026.bao-tin luat-116-2025.d7.k1.a
  bạn học cũ hay post bài hội nhóm phản động
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-207-2026.nhom-1 qdtw-85-2022.tich-cuc
  nhom telegram noi xau che do, toi la dang vien dang di cong tac nuoc ngoai
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-207-2026.nhom-1 qdtw-85-2022.tich-cuc luat-116-2025.d7.k1.a
  trong nhóm cựu học sinh có thằng bạn toàn đăng bài Việt Tân, tôi là thiếu tá có phải out nhóm không
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc
  Cô ruột tui ở nước ngoài hay đăng bài bậy, tui thi vào công an có phải khai không
  bị tag vào bài nói xấu chế độ
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc hdubkt-02-2021.noi-dung
  chú tôi bên mỹ kéo tôi vô nhóm xuyên tạc, tôi là hiệu phó, thoát ra liệu có đủ chưa
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc nd-328-2026.d3.k3
  cậu ruột gửi clip phản động cho cả nhà
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc qd-423-2026.bao-tin
  chi ho ben Uc hay noi xau che do roi tag toi
qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qdtw-85-2022.tich-cuc qd-423-2026.bao-tin nd-328-2026.d13.k3
  Bạn cùng lớp thể dục hay gửi link đài địch, chị tui là trung úy, chặn bạn ấy hay nhắc lại, nên sao
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a
  bấm theo dõi nhầm trang việt tân
  nghe đài địch mở lớn
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a luat-116-2025.d14.k4
  vợ em chụp trước quán ăn ở Cali, phía sau dán hình lạ của nhóm chống đối, em là đảng viên lo quá
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g nd-147-2024.d36.k4 luat-116-2025.d42.k3
  ông anh tui Việt kiều hay share kênh chống phá, tag tui hoài, tui là công an viên có sao hông?
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1
  dam cuoi dinh co la
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  cháu chơi game có biểu tượng lá cờ chế độ cũ, ông nội đăng khoe cháu giỏi, bị chi bộ hỏi
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 nd-147-2024.d36.k4
  đi du lịch Úc selfie ở phố người Việt lúc về mới để ý có lá cờ kia, đảng viên trẻ lo quá
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 nd-328-2026.d3.k3
  group việt kiều chống cộng
qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  ngày giỗ ông ngoại đăng hình ông mặc đồ lính cộng hòa, tui làm ở phường, có ai bắt bẻ không
qdtw-85-2022.dieu-tranh luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-4 qd-423-2026.kiem-chung
  anh em trong cơ quan đoán ai làm chủ tịch mới trên zalo bị nhắc nhở, nói chuyện nhân sự là cấm à
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  chụp chung áo cờ vàng
  con trai tôi tải mấy cuốn hồi ký hải ngoại về máy bố, bố là đảng viên, có nên xóa
  giữ sách cấm ổ cứng
  hoi hoc cap 3 toi dang che bai, nay xet ket nap
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d14.k4 qdtw-207-2026.nhom-1 luat-129-2025.d10
  dì ở Mỹ về ăn tết đăng ảnh chung có người mặc áo cờ vàng, tui là hiệu phó bị gắn thẻ vô, có bị gì không
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d42.k3
  Cháu ở Đức gắn tên tôi dưới ảnh cuộc biểu tình, tôi là đảng viên, gỡ tag là đủ chưa
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-328-2026.d3.k3
  luu tai lieu chong nha nuoc trong may tinh, chi de doc
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-174-2026.d115
  Tôi sắp kết nạp, hồi 2022 từng share tin bậy, chưa gỡ, có phải xóa trước không
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-174-2026.d115 nd-330-2026.d81
  bai dang cu truoc khi vao dang
  bài hồi chưa vào đảng
  bài trẻ trâu bị moi lại
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-328-2026.d3.k3
  luu video phan dong de lam tu lieu
  tai tai lieu phan dong ve
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qdtw-207-2026.nhom-1
  dv gửi file bài chống phá lên drive riêng, không cho ai coi
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon hdubkt-02-2021.noi-dung
  bai tho "dat nuoc minh ngo qua phai khong anh" chia se lai co sao k
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.d luat-116-2025.d14.k4
  báo mạng rút bài viết của tôi về xây dựng Đảng không nói lý do, tôi đăng lại trên trang mình được chứ?
qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qdtw-85-2022.cap-uy
  status hồi cấp 3 bới lại
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.b hdubkt-02-2021.noi-dung
  chia sẻ bài tà đạo
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.d
  đọc sách cấm
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.d qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1
  đảng viên đọc sách nước ngoài bị cấm rồi review
qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.d qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1
  tải sách cấm về đọc để viết bài phản bác thì cần ai cho phép
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  Bố em nghỉ hưu toàn mở youtube nước ngoài nghe chửi chế độ, chỉ nghe thôi thì có phạm gì
  ba tui hưu trí được mời vô nhóm chat bạn lính chế độ cũ bên Mỹ, vô coi tin thôi có sao
  chỉ xem thôi không tương tác mấy kênh hải ngoại thì có sao
  like nhầm trang lạ
  nhà có tờ rơi phãn động
  xem kênh phản động không bình luận
  ông cụ mất để lại một chồng sách in lậu nói xấu chế độ, con cháu giữ làm kỷ niệm
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 hdtg-99-2023.phan-loai
  xem youtube của mấy ông hải ngoại có sao không, xem thôi chứ không share
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 hdtg-99-2023.phan-loai qdtw-207-2026.nhom-1
  follow trang xấu
  đọc với lưu lại bài của đài BBC tiếng Việt trong máy cơ quan có sao không
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d42.k3
  đọc nhóm phản động kín
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d7.k1.a
  xem RFA có bị gì ko
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  theo dõi kênh youtube của việt tân có tội không hay chỉ coi thôi thì được
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-147-2024.d36.k4
  tang tru tai lieu chong pha
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 nd-147-2024.d36.k4 hdtg-99-2023.phan-loai qdtw-85-2022.tich-cuc
  tải clip xấu độc về để viết bài phản bác
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-207-2026.nhom-1
  dang vien lo bam thich bai bay
  giu ban sao thu keu goi chong dang
qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 qdtw-85-2022.tich-cuc nd-147-2024.d36.k4
  Em làm ban tuyên giáo, máy lưu đầy bài đối phương để nghiên cứu, người ta soi thì giải thích sao
qdtw-85-2022.dieu-tranh nd-330-2026.d81 nd-174-2026.d115 nd-328-2026.d3.k3 nd-147-2024.d36.k4
  bài cũ từ hồi sinh viên năm 2012 bị đào lại, giờ em là đảng viên dự bị thì có sao hông
qdtw-85-2022.dieu-tranh qd-423-2026.bao-tin luat-116-2025.d42.k3
  em vào nhóm nấu ăn hải ngoại học món, ảnh bìa toàn cờ ba sọc, em là đảng viên trẻ, có nên thoát ra
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung hdtg-99-2023.phan-loai
  tin nội bộ đóng dấu lạ
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung hdtg-99-2023.phan-loai qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-mang
  hội viên hội cựu chiến binh gửi vào nhóm bài "tin nội bộ trung ương" không rõ nguồn
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung hdtg-99-2023.phan-loai qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4
  gui bai "mat" khong ro nguon vao nhom chi hoi
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang
  đảng viên bàn chuyện Israel Iran trên phây
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang
  Nhóm hưu trí kháo nhau tuổi tác ông này ông kia sắp về vườn, đảng viên góp vui được không
qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a hdtg-99-2023.phan-loai
  lan truyền bản tin nội bộ giả
qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  đăng hình ông ngoại lính chế độ cũ
qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung qdtw-207-2026.nhom-1
  đảng viên bênh phe này chê phe kia
qdtw-85-2022.dieu-tranh qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung
  đảng viên lặng thinh trong nhóm xuyên tac
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  coi livestream chống cộng giờ nghỉ trưa ở cơ qaun có bị kiểm điểm không các bác
  hoc tro cu o duc dang bai che che do, co nen chan
  khach viet kieu mac ao la chup voi can bo xa roi dang
  đảng viên vượt tường lửa
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai
  theo dõi trang hải ngoại
  đảng viên nghe đài ngoại
  đọc hồi ký cấm
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdtg-99-2023.phan-loai nd-147-2024.d36.k4
  Chị gái định cư Đức cứ tag tôi vào bài chửi chế độ, tôi giáo viên đảng viên, xử trí sao
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  mẹ theo hội thánh lạ
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.g nd-147-2024.d36.k4
  đv chia sẻ link báo BBC có bị sao ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung qdtw-85-2022.cap-uy qdtw-207-2026.nhom-3
  dv cao tuoi hay chuyen tin doc cho con chau
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d42.k3 nd-328-2026.d13.k3 luat-116-2025.d7.k1.a
  o trong nhom kin phan dong ma khong noi gi co bi gi khong
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d42.k3 qdtw-207-2026.nhom-3
  du học sinh bị kéo vào group chống phá
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d42.k3 qdtw-207-2026.nhom-mang
  ba con hai ngoai gui bai chong pha
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a
  đảng viên mở loa to cho cả văn phòng nghe kênh chửi nhà nước
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b luat-116-2025.d14.k4
  đám cưới cháu bên Cali có treo cờ ba sọc, tôi lỡ đăng hình dự cưới, tôi là đảng viên
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-116-2025.d7.k1.d
  bình luận sáp nhập xã
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung
  sap nhap xa mat viec, toi viet tam tu dai tren fb
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-328-2026.d3.k3 luat-116-2025.d42.k3 nd-328-2026.d13.k3
  co ten trong group chong doi ma khong dang
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 nd-330-2026.d11.k1
  đảng viên có được tham gia nhóm thiền "năng lượng gốc" trên mạng rồi rủ người khác
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-328-2026.d3.k3
  dang vien ban trung dong
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3
  Chú em cựu binh in bài blog hải ngoại ra giấy phát cho hội cờ tướng, chú còn sinh hoạt đảng thì phạm gì
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdtg-99-2023.phan-loai
  đảng viên vào nhóm của bọn phản động chỉ để đọc thôi thì có sao ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung
  like bai doi da dang
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a
  lỡ follow kênh việt tân
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k1.a
  theo dõi kênh youtube việt tân
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 luat-116-2025.d7.k1.a hdubkt-02-2021.noi-dung
  đảng viên share bài của trang hải ngoại chống phá
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.d
  đảng viên dịch bài báo nước ngoài chê VN đăng lên blog
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-3
  đảng viên có được chia sẻ bài của người đã bị khai trừ không
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qdtw-212-2026 luat-80-2025.d14.phat-ngon hdubkt-02-2021.noi-dung
  cấp dưới bấm like trang của tổ chức phản động nước ngoài có bị kỷ luật không
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-2
  sửa ảnh thẻ đảng
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 hdtg-99-2023.phan-loai nd-147-2024.d36.k4
  theo doi trang phan dong
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a
  vao xem kenh phan dong de biet co bi lam sao ko
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  khoe quyết định kết nạp đảng trên fb
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d
  bài phát biểu nội bộ bị đăng
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blds-2015.d32
  hình ảnh họp chi bộ đăng zalo
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  tham luan cua toi bi trang phan dong lay
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  đoán nhân sự trên mạng
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang
  doan nhan su dai hoi tren facebook
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a blds-2015.d38.k3
  Nhóm zalo chi bộ có người cap lại gửi hội đồng hương, bí thư truy ai làm
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d hdubkt-03.noi-dung
  dang nghi quyet chi bo len trang ca nhan
  nghị quyết chi bộ đăng nhóm zalo
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  đăng thông báo họp tổ đảng lên zalo có ghi nội dung kiểm điểm đồng chí A
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1
  gui anh the dang vien len mang khoe ket nap
  khoe giấy kết nap đảng
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 hdubkt-03.noi-dung
  chup quyet dinh ket nap dang khoe facebook
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 nd-356-2025.d4.k1 nd-356-2025.d3
  cháu mới vào đảng, chụp quyết định có số hiệu đăng phây có sao không bác
  thẻ đảng đăng lên facebook
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-mang nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung
  tin đồn nhân sự đại hội
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4 qdtw-85-2022.tich-cuc
  chụp thẻ đảng đăng mạng kỷ niệm 30 năm tuổi đảng có phạm gì không các bác
  mới kết nạp, em chụp quyết định với thẻ đăng story được hông ạ
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang hdtg-99-2023.phan-loai luat-116-2025.d7.k1.a
  người thân bên Mỹ gửi clip xấu
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
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  lỡ share clip phản động
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-207-2026.nhom-4
  chuyển tiếp bài phân tích nhân sự cấp cao
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  mình là đảng viên người Mông, họ hàng bên Mỹ gửi video bảo chia sẻ, không chia thì họ giận, làm sao
qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 qdtw-85-2022.doi-tuong nd-328-2026.d3.k3
  sang Đài Loan làm công nhân, vẫn đảng viên, share bài hội nhóm bên đó
qdtw-85-2022.dieu-tranh qdtw-37-2021.d3 qdtw-37-2021.d4 qdtw-37-2021.d1 qdtw-207-2026.nhom-3
  đảng viên nghe đài rfa hồi trước có vi phạm không
qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy nd-147-2024.d36.k4
  bai cu nam 2015 co bi xem xet ket nap dang
qdtw-85-2022.dieu-tranh qdtw-85-2022.cap-uy nd-147-2024.d36.k4 qdtw-207-2026.nhom-1
  hồi sv em có share mấy bài tiêu cực, giờ đang xét cảm tình đảng, em xóa hết có còn bị soi hông anh
qdtw-85-2022.dieu-tranh qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a nd-330-2026.d12.k1.a
  lập confession chi bộ
qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong qdtw-85-2022.cap-uy nd-147-2024.d36.k4 qdtw-207-2026.nhom-1
  status cũ hồi sinh viên nay vào Đảng
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai
  Tôi đảng viên, đọc trang chống phá để viết bài phản bác thôi, không chia sẻ, có được không
  co ban facebook la nguoi viet ben my hay chui cong san, co can huy ket ban khong
  cán bộ tuyên giáo như tôi phải mở trang xấu để viết bài phản bác, lưu về máy vậy có bị quy tàng trữ ko
  lưu clip xấu độc làm bằng chứng
  theo doi trang phan dong chi de biet dich noi gi, minh lam tuyen giao, co can ai cho phep
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai luat-116-2025.d7.k1.a
  bài độc hại trước bầu cử
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc luat-116-2025.d42.k3 luat-116-2025.d7.k1.a
  t bị đồng nghiệp add vào nhóm chống phá, t k nói gì chỉ im đọc có sao k
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc luat-116-2025.d42.k3 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung
  ông anh vợ bên Cali cứ gửi clip nói xấu chế độ vô zalo gia đình, tui là phó bí thư, tui có phải rời nhóm không
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc nd-328-2026.d3.k3
  bí thư chi đoàn thả tim bài nói ngược đường lối thì sao
  chi ủy nhắc vì tôi like một bài xấu
  dang vien tha tim bai xau doc
  la dang vien ma bam like trang chong pha
  like bài xấu độc mà mình là đảng viên
  đảng viên bấm thích bài của kẻ xấu
  đảng viên hưu vào thả cảm xúc bài xuyên tạc
  đảng viên nhấn thích tin xấu độc có bị xét không
  đảng viên tương tác bài sai trái
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong luat-116-2025.d42.k3
  dang vien o chung nhom voi nguoi noi xau che do
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1
  dang vien trong nhom dong huong co nguoi noi xau dang, nen ra hay o
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 hdubkt-02-2021.noi-dung
  đảng viên có được theo giỏi trang Việt Tân ko, chỉ đọc thôi
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc qdtw-85-2022 qdtw-85-2022.cap-uy
  chi bo sinh hoat chuyen de dung mang xa hoi goi y noi dung
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy hdtg-99-2023.phan-loai
  Tôi theo dõi trang phản động chỉ để biết họ nói gì mà cãi lại, chi bộ bảo phải bỏ, thế có lý không?
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy qdtw-85-2022.bo-cuc qdtw-85-2022
  chi bộ chuyện mxh
qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.chinh-danh hdubkt-02-2021.noi-dung
  tôi làm ban tuyên giáo, vào theo dõi mấy trang chống phá để nắm tình hình, nick thật, có bị hiểu nhầm không
qdtw-85-2022.doi-tuong
  chưa là đảng viên mà lỡ bình luận bậy, quy định dùng mạng của đảng có buộc em ko
  quy định 85 có buộc vợ tôi không
  quy định 85 áp dụng cho ai
qdtw-85-2022.doi-tuong luat-116-2025.d42.k2 nd-147-2024.d36.k4
  Bà ngoại tôi 80 tuổi, đảng viên, hay lên phây nói chuyện đất bị lấy rẻ, có ai phạt được bà không?
  hưu rồi viết hồi ức chê sếp cũ
qdtw-85-2022.doi-tuong luat-116-2025.d42.k2 nd-147-2024.d36.k4 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  Bảy mươi tư tuổi rồi, tôi vạch chuyện bất công thời còn làm ở nông trường lên mạng thì còn ai kỷ luật được tôi nữa?
qdtw-85-2022.doi-tuong luat-80-2025.d14.phat-ngon
  cảm tình đảng lỡ lời trên mạng
qdtw-85-2022.doi-tuong nd-147-2024.d36.k4
  Mẹ tôi 70 tuổi không vào đảng, than bv chờ lâu, chi bộ lại lôi tôi ra kiểm điểm là răng
  con chê nhà trường dạy thêm nhiều trên mạng, bố là đảng viên bị chi bộ gọi hỏi, có đúng quy định ko
qdtw-85-2022.doi-tuong nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d7.k1.a
  chau toi like bai chong pha thi ong co sao k
qdtw-85-2022.doi-tuong qdtw-207-2026
  cán bộ hưu trí có còn phải theo điều cấm đảng viên ko
  dang vien mien sinh hoat
qdtw-85-2022.doi-tuong qdtw-207-2026 qdtw-207-2026.nhom-mang qdtw-85-2022
  Xin hỏi: cán bộ hưu trí sinh hoạt chi bộ thôn có còn phải theo mấy điều đảng viên không được làm trên mạng không?
qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh
  dang vien 80 tuoi mien sinh hoat co con bi cam viet bai khong
qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh qdtw-212-2026 qdtw-207-2026.nhom-mang
  ba em nghỉ hưu rồi mà hay viết bài phê phán trên mạng, chi bộ phường đòi kỷ luật, hưu rồi cũng bị sao?
qdtw-85-2022.doi-tuong qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  dang vien duoc mien sinh hoat dang tin sai co bi ky luat khong
qdtw-85-2022.doi-tuong qdtw-212-2026
  dang vien huu con bi ky luat ko
  đv 85 tuổi miễn họp
qdtw-85-2022.doi-tuong qdtw-212-2026 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  Bố nghỉ mất sức, vẫn đảng viên, hay đăng bài gay gắt, chi bộ có quyền xét không
qdtw-85-2022.doi-tuong qdtw-212-2026 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-1 nd-174-2026.d95.k1.a
  đảng viên nghỉ hưu rồi nói xấu lãnh đạo cũ trên mạng thì còn bị kỷ luật không
qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh qdtw-85-2022.bo-cuc
  ba tôi nghỉ hưu sinh hoạt tổ dân phố, đăng bài trên trang riêng còn phải khai báo gì không
qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc
  đảng viên có được viết blog không
qdtw-85-2022.tich-cuc
  Không chia sẻ bài tuyên truyền của cơ quan thì có bị trừ thi đua không?
  Sếp bắt cả khoa phải share bài của bệnh viện, tôi không share thì sao?
  Tôi cô giáo là đảng viên, được phân viết 5 bài phản bác mỗi tháng, không viết có sao không
  bắt viết bài bênh xã
  bị bắt bênh xã
  bị nhắc vì không chia sẻ bài chính thống
  bị ép share bài của huyện
  chi bo yeu cau moi dang vien moi tuan chia se 3 bai
  cq bắt like share bài tuyên truyền, ko làm có sao ko?
  dang anh le ket nap
  dư luận viên là gì, công chức có phải làm không
  em giáo viên không phải đảng viên, hiệu trưởng bắt đăng bài tích cực hằng ngày, em phải nghe không
  khoe đồng hồ đảng viên 30 năm
  khong chiu viet bai chong tin xau
  không chịu chia sẻ bài của đảng ủy có bị trừ điểm thi đua?
  không share bài có bị phê bình
  không share bài đoàn
  phải phản bác tin xấu trên mạng không
  rời nhóm hay phản bác
  sếp bắt cả phòng share bài của cơ quan lên trang cá nhân, không share có sao không
  thủ trưởng bắt cả phòng like share bài của trang cq, ko like thì trừ thi đua
  trưởng phòng bắt tôi like và chia sẻ bài của cơ quan hàng ngày, không làm thì trừ thi đua, đúng không
  trưởng trạm bắt tụi em phải share bài của trang xã mỗi ngày, không share có bị trừ thi đua không
  ép chia sẻ tin tốt
  ép share bài tính điểm
  ép đảng viên chia sẻ
  đoàn thanh niên ép chia sẻ bài, không làm bị trừ điểm
  đăng chúc mừng ngày thành lập đảng
  đảng ủy giao chỉ tiêu chia sẻ bài, em bận quên
qdtw-85-2022.tich-cuc blds-2015.d32
  khoe anh dai hoi chi bo len fb
  đăng ảnh lễ trao huy hiệu Đảng cho ông nội
qdtw-85-2022.tich-cuc blds-2015.d32 qdtw-207-2026.nhom-4
  em mới kết nạp đảng hôm qua, đăng ảnh giơ tay tuyên thệ dưới cờ lên facebook được không ạ
qdtw-85-2022.tich-cuc blds-2015.d32 qdtw-85-2022.dieu-tranh
  đăng ảnh lễ kết nạp đảng lên facebook
qdtw-85-2022.tich-cuc cvtu-729-2023.noi-dung
  phản bác luận điệu xấu độc được thưởng không
  viết bài đấu tranh với bài nói xấu đất nước có ai khen thưởng không
  Đảng viên trẻ ngày nào cũng lan tỏa tin tốt thì có văn bản nào nói nên làm vậy không
qdtw-85-2022.tich-cuc cvtu-729-2023.noi-dung qdtw-85-2022.doi-tuong
  đoàn viên có bắt buộc phải vào bình lụân phản pháo các trang chống phá hay không
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai
  luc luong 35 lam gi
  viet bai chong luan dieu sai trai
  viết bài đấu tranh phản bác
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai cvtu-729-2023.noi-dung
  dang vien tre lap nhom phan bac tin doc
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qd-423-2026.bao-tin
  gỡ tin xấu độc
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qd-423-2026.kiem-chung
  chi đoàn thi viết bảo vệ nền tảng tư tưởng, lấy tài liệu ở đâu, cần tránh gì
  đảng viên già không rành mạng muốn góp sức cãi lại bọn nói xấu
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung
  muốn đăng bài phản bác quan điểm sai trái thì cần lưu ý gì
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qd-423-2026.quy-tac-chung
  cách phản bác bài xấu
  đảng viên gặp bài xấu thì phản bác kiểu gì cho phải phép
qdtw-85-2022.tich-cuc hdtg-99-2023.phan-loai qdtw-85-2022.cap-uy
  nhóm 35 của huyện
qdtw-85-2022.tich-cuc luat-116-2025.d13.k2 qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  xã có đạo cố đăng bài cản làm cầu
qdtw-85-2022.tich-cuc luat-116-2025.d42.k3 qdtw-08-2018.neu-guong nd-328-2026.d13.k3
  thấy chị kế bên đăng bài lật sử bằng tài khoản clone, tôi là đảng viên nên làm sao
qdtw-85-2022.tich-cuc luat-80-2025.d13 qd-423-2026.quy-tac-chung
  ba con binh viec lay chong tuoi 14 tren zalo
qdtw-85-2022.tich-cuc nd-147-2024.d36.k1
  giáo viên bị giao chỉ tiêu share bài
  phường bắt mọi người vào like trang phường, không like thì trừ điểm thi đua, đúng quy định hông?
  đoàn xã giao mổi đoàn viên phải mời 50 bạn bấm theo dõi trang, vậy có quy định không
qdtw-85-2022.tich-cuc nd-147-2024.d36.k3
  bat share link tuyen truyen
qdtw-85-2022.tich-cuc nd-147-2024.d36.k4 luat-116-2025.d7.k1.a
  con rể là người Mỹ gốc Việt có bài chống phá
  người thân chống phá
qdtw-85-2022.tich-cuc nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a
  ba má nuôi ở Cali share bài nói xấu đảng tag tên tui, tui gỡ tag được chưa hay phải làm gì
qdtw-85-2022.tich-cuc nd-244-2026.d3.k7 nd-147-2024.d36.k4
  lấy nick bênh cơ quan
qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-330-2026.d12.k1.a
  Nhóm làng có người gửi video bịa đặt về bác hồ, tôi trưởng bản, đảng viên, phải nói hay lơ
qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin qdtw-08-2018.neu-guong
  thờ ơ trước tin xấu độc
qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 luat-116-2025.d42.k3 qdtw-08-2018.neu-guong
  đảng viên lướt qua bài xấu không báo
qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin qdtw-85-2022.dieu-tranh
  Cả nhóm hưu trí gửi toàn clip nói xấu Đảng, tôi lên tiếng hay im rồi báo xã
qdtw-85-2022.tich-cuc nd-328-2026.d13.k3 qdtw-08-2018.neu-guong
  thấy bạn bè shar tin vịt mà làm thinh, là đảng viên có lỗi không
qdtw-85-2022.tich-cuc nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 qdtw-85-2022.chinh-danh
  cai nhau voi phan dong tren mang bang nick that co bi doa khong
qdtw-85-2022.tich-cuc qd-423-2026.bao-tin nd-328-2026.d13.k3
  gặp nhóm bôi xấu xã mình có phải lên tiếng phản bác không
qdtw-85-2022.tich-cuc qd-423-2026.co-quan-to-chuc
  làm khung avatar chào mừng đại hội cho đảng viên thay
qdtw-85-2022.tich-cuc qd-423-2026.kiem-chung
  share nghị quyết đại hội đã công bố
qdtw-85-2022.tich-cuc qd-423-2026.kiem-chung nd-328-2026.d13.k3 qd-423-2026.bao-tin
  cậu ruột gửi tin đồn về lảnh đạo trong nhóm nhà
qdtw-85-2022.tich-cuc qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung
  kêu seeding cho ủy ban
qdtw-85-2022.tich-cuc qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung hdtg-99-2023.phan-loai
  cãi lại bài xuyên tạc
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung
  Bác hưu sợ đụng chính trị nên không dám đăng ảnh cờ hoa ngày 2/9, hỏi có ai cấm đâu
  sở giao chỉ tiêu mỗi người share ba bài một tuần, em không muốn thì có sao không
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung hdtg-99-2023.phan-loai
  đấu tranh phản bác trên mxh sao cho đúng cách?
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung
  truong bat giao vien vao binh luan khen
qdtw-85-2022.tich-cuc qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  cấp trên kêu cả phòng vô bình luận bênh vực cơ quan
qdtw-85-2022.tich-cuc qd-423-2026.thong-tin-nguoi-khac qdtw-85-2022.dieu-tranh
  khoe huy hieu 30 nam tuoi dang cua bo
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong
  Bác hưu trí không rành điện thoại, chi bộ trách không lên mạng đấu tranh, có đúng không
  bị cấp trên yêu cầu viết bài phản bác mà em không đồng tình thì có quyền từ chối không ạ
  dang vien im lang tren mang
  thấy đảng viên khác đăng bậy có phải lên tiếng
  đảng viên phải phản bác không
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong nd-328-2026.d13.k3
  Là đảng viên mà im lặng khi thấy người ta xuyên tạc thì có bị coi là thiếu trách nhiệm không?
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong nd-328-2026.d13.k3 luat-116-2025.d42.k3
  ko len tieng truoc tin xau thi bi phe binh a
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong nd-328-2026.d13.k3 luat-116-2025.d42.k3 qdtw-207-2026.nhom-1
  im lặng không lên tiếng có sao không
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  Cả chi bộ không ai dám phản bác bài bôi xấu trên mạng, cuối năm bị chê thụ động, quy định nào bắt vậy
qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 luat-116-2025.d42.k3
  nhóm lính cũ có người phủ nhận giải phóng miền nam, tôi là bí thư chi bộ nên đáp lại hay thoát
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1 qdtw-85-2022.chinh-danh
  làm clip tuyên truyền đảng
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-1 qdtw-85-2022.chinh-danh nd-147-2024.d36.k4 nd-147-2024.d36.ten-tai-khoan
  kênh youtube giảng nghị quyết
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-3
  35 bảo vệ nền tảng
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-4
  check in hội nghị đảng
  chup anh voi phong nen dai hoij chi bo up fb duoc k
  goc check in dai hoi dang
  mẹ cháu vừa được chuyển đảng chính thức, khoe quyết định lên mạng có sao không
  selfie buổi kết nạp đảng
qdtw-85-2022.tich-cuc qdtw-207-2026.nhom-mang
  đoàn viên bị kéo vào nhóm "định hướng dư luận", phải làm gì trong đó
qdtw-85-2022.tich-cuc qdtw-85-2022.bo-cuc
  mỗi đảng viên phải chia sẻ mấy bài một tháng, quy định đó ở văn bản nào
  tui không rành mạng, chi bộ cứ ép mỗi tuần phải lên bài khen, có văn bản nào bắt vậy không
qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy
  Sếp bắt cả phòng phải like và share fanpage của cơ quan, không làm thì trừ thi đua, có quy định nào vậy không
  to chuc phan bac tin xau o co so goi la gi
qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy nd-328-2026.d13.k3 qd-423-2026.bao-tin
  bi thu doan thay doan vien share tin doc ma khong nhac, co loi k
qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy nd-328-2026.d18
  tổ phản bác tin xấu của huyện làm chi
qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy qdtw-207-2026.nhom-1 qdtw-08-2018.neu-guong qdtw-85-2022.dieu-tranh
  cô cùng tổ đảng chuyển bài phãn đối chủ trương sáp nhập xã, em góp ý riêng hay đưa ra họp
qdtw-85-2022.tich-cuc qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-1
  bí thư đoàn làm podcast học Bác
qdtw-85-2022.tich-cuc qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-3 nd-147-2024.d36.ten-tai-khoan
  mo kenh tiktok day ly luan chinh tri
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh
  nguoi lam tuyen giao vao nhom kin phan dong
  đảng viên ngại tranh luận trên mạng, cấp trên buộc phải bình luận phản bác
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh hdtg-99-2023.phan-loai luat-116-2025.d42.k3
  bạn học bên Mỹ gửi clip chống đối
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  Cán bộ an nnih mạng của xã tải bài xấu về làm báo cáo cho huyện, bị người khác tố là phát tán, sao đây
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  zalo nhóm họ nội toàn chia sẻ clip phản động, tôi là đảng viên nên rời nhóm hay nhắc nhở
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3 qd-423-2026.bao-tin
  bạn đại học gửi clip chốg đảng
  họ hàng gửi clip độc
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin
  ong anh re sang nao cung share video doc hai vao nhom nha, minh dang vien noi thi mich long, phai lam chi
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d42.k3
  hội đồng ngũ cũ bàn chuyện lịch sử xấu, em chẳng nói gì, giờ rút ra hay phản bác
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  thay su dang bai chong xay duong
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon
  Em là bí thư chi đoàn, có nên lên tiếng bênh quyết định đền bù dưới bài ông trùm đạo
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qd-423-2026.thong-tin-nguoi-khac
  Chi bộ mới có người vào, chị bí thư muốn đăng ảnh lên nhóm khu phố cho vui, có cần xin ai không?
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-08-2018.neu-guong
  me vo hay nghe kenh hai ngoai, minh bo doi khuyen sao
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-08-2018.neu-guong luat-116-2025.d42.k3 hdubkt-02-2021.noi-dung
  Chị dâu bên Mỹ hay gửi tin chống phá vào nhóm zalo gia đình, tôi là đảng viên ở trong nhóm im lặng có sao không?
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-3 luat-116-2025.d42.k3
  được thêm vào nhóm đồng hương ở Nhật toàn bài lật sử, em nên thoát luôn hay phản bác
qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-4
  story kết nạp đảng
  đăng ảnh huy hiệu 40 năm tuổi đảng lên phây
qdtw-85-2022.tich-cuc qdtw-85-2022.doi-tuong
  tôi là giáo viên ngoài đảng, trường bắt bấm thích trang phòng, từ chối được không
tt-01-2021 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  kết bạn zalo với doanh nghiệp đang thanh tra
tt-01-2021 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc blhs-2015.d361
  thanh tra nhan zalo chu cua hang
tt-01-2021 tt-01-2021.d5.k2
  Em thanh tra viên mới, đang thanh tra một trường mà lỡ check in quán hiệu trưởng mời, có phạm quy chế ko
  quy tắc ngành thanh tra
  thanh tra so dang anh nhau voi don vi bi thanh tra
tt-01-2021.d5.k2
  co quan cam dung facebook trong gio lam dung hay sai
  cán bộ livestream lúc đang giờ hành chính
  gio hanh chinh luot shopee
  gio hanh chinh ngoi ban hang online
  giờ hành chính lướt tiktok bị camera cơ quan ghi lại có xử lý được không
  giờ làm mà lướt fb thì cq trừ thi đua đúng hay sai
  luớt fb giờ hành chính
  lướt mạng trong giờ
  ngành thanh tra cấm lên mạng giờ làm
  ngành thanh tra lướt fb giờ hành chính
  người làm thanh tra dùng mạng xã hội giờ làm
  phát trực tiếp trong giờ làm việc cơ quan
  thanh tra viên lên facebook trong giờ có quy định riêng à
  thanh tra viên lướt tiktok giờ làm
  thanh tra viên mở facebook trong giờ hành chính mà bị dân chụp thì theo quy định nào
  thanh tra viên xem livestream lúc làm việc
  trốn họp xem tiktok
  xem tiktok giờ làm việc bị phạt không
tt-01-2021.d5.k2 luat-117-2025.d5.k2
  cấm cán bộ dùng tiktok trên máy cơ quan
tt-01-2021.d5.k2 luat-80-2025.d13
  thanh tra lướt mạng giờ làm
tt-01-2021.d5.k2 luat-80-2025.d13 nd-234-2026.d8.k1 nd-244-2026.d7.k3 luat-91-2025.d32
  nhân viên tui cứ coi phim ở quầy tiếp dân, dân quay lại đăng lên rồi tui mới hay
tt-01-2021.d5.k2 luat-80-2025.d14.bi-mat blhs-2015.d361
  Thanh tra mà lướt tiktok giữa giờ làm rồi đăng chuyện đơn vị bị kiểm tra thì sai gì
tt-01-2021.d5.k2 nd-147-2024.d36.k1
  cơ quan cấm dùng mạng trong giờ làm có đúng luật không, hay tùy ngành
tt-01-2021.d5.k2 nd-234-2026.d8.k1
  luot tiktok gio lam
  lướt facebook trong giờ trực
  quy che co quan cam dung fb gio lam co hop le khong
tt-01-2021.d5.k2 nd-234-2026.d8.k1 blds-2015.d32 luat-91-2025.d32
  chơi game bị chụp ảnh
tt-01-2021.d5.k2 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  lên zalo giờ làm việc
  lướt face giờ làm
  thanh tra luot fb
tt-01-2021.d5.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-91-2025.d32
  em là thanh tra xây dựng, bắt quả tang nhà xây trái phép thì live luôn cho nóng có được không
tt-01-2021.d5.k2 qd-1847-2018 nd-234-2026.d8.k1
  giờ hành chính lướt tiktok
tt-01-2021.d5.k2 qd-423-2026.quy-tac-chung qd-423-2026.pham-vi luat-80-2025.d13
  thanh tra tỉnh có luật riêng về lên mạng không hay theo cái chung
tt-01-2021.d5.k2 tt-01-2021
  hoi thanh tra chinh phu: cong chuc thanh tra co duoc dang anh di an voi doanh nghiep
  thanh tra lướt phây
tt-05-2026.nguoi-dung
  AI bịa ra điều luật không có thật, tôi trích vào tờ trình trình ký rồi, ai bị phê bình
  AI làm báo cáo sai số
  AI viết học bạ
  AI viết kiểm điểm
  Em cán bộ thống kê cho AI viết báo cáo, số liệu nó bịa, sếp mắng, ai phải chịu
  ai chấm điểm cán bộ
  bài thu hoạch nghị quyết viết bằng AI có bị coi là gian dối không các bác
  cc chép nguyên văn AI
  chatbot xã trã lời sai
  chatbot xã trả lời sai làm dân đi lại ba lần
  chatgbt ghi nhầm chức vụ
  chị hội trưởng phụ nữ đọc tham luận máy soạn có câu thơ trời ơi không ai làm, bị chê, rút kinh nghiệm gì
  con ai cua so huong dan nham thu tuc
  copilot bịa số văn bản
  có phải kiểm lại câu AI viết
  dung ai soan giay moi sai ten bi thu
  dung chatgpt viet tra loi dan co can kiem lai khong
  dùng AI chấm thi tuyển viên chức mà không ai kiểm lại thì trái điều gì
  dùng AI viết bản kiểm điểm bị phát hiện
  giao vien ra de bang may sai dap an
  gv cho AI chấm bài văn rồi lấy điểm luôn, ph phát hiện kiện lên phòng, có sai quy chế gì ko
  kiểm điểm bằng AI
  máy viết hộ bài phát biểu nhầm ông chủ tịch cũ, lãnh đạo đọc luôn trên bục thì lỗi ai
  nho gemini viet ban kiem diem ca nhan
  nhờ máy viết tham luận
  phường cho robot soạn thông báo, in ra khỏi đọc lại
  sáng kiến chép từ chatgpt
  thuyết minh di tích ai viết sai
  trợ lý ảo bảo dân không cần giấy khai sinh, dân đi ba bận, bắt đền công chức trực, đúng sai ra sao
  viết kiểm điểm bằng chatgpt
  đồng chí tôi dùng máy viết báo cáo thành tích, toàn số liệu trời ơi, hội đồng bắt lỗi ai bây giờ
tt-05-2026.nguoi-dung cv-2766-2026
  bí thư đoàn nhờ AI chép diễn văn, số liệu sai be bét, đọc rồi mới biết, lỗi ai
  chatgpt viet ban kiem diem dang vien
  dùng AI viết diễn văn lễ
  dùng AI viết gíao án
  gv nho chatgpt soan nhan xet hoc ba
  trạm trưởng bảo khai báo ai trong cơ quan xài trợ lý ảo soạn công văn
tt-05-2026.nguoi-dung cv-2766-2026 blhs-2015.d361
  Thầy ra đề kiểm tra học kỳ nhờ máy soạn giúp, đề chưa thi có phải bí mật
tt-05-2026.nguoi-dung cv-2766-2026 blhs-2015.d362 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  kỹ sư sở up bản vẽ trạm điện cho AI tính, bị nói lộ bí mật công việc
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025
  AI soạn bài phát biểu lãnh đạo
  AI viết bài phát biểu
  AI viết tổng kết
  chatgpt soạn công văn
  dùng AI viết báo cáo
  dùng AI viết tờ trình
  dùng chatgpt dịch văn bản sở
  dịch công văn bằng gemini
  nho gemini tom tat cong van noi bo
  nhờ AI sửa lỗi văn bản nội bộ
  nhờ AI viết báo cáo
  nhờ chatbot soạn báo caó nội bộ
  xoa ten dan truoc khi hoi ai la du chauw
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 blhs-2015.d362 luat-116-2025.d15.k1.d
  dùng chatgpt viết báo cáo lỡ dán số liệu nội bộ vào, sếp phát hiện
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.d luat-117-2025.d5.tri-tue-nhan-tao
  bo van ban noi bo vao chatgpt
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Dùng chatgpt soạn báo cáo mà dán luôn số liệu nội bộ vô thì có bị coi là làm lộ không?
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.dd
  Dùng app AI nghe họp rồi tự ra biên bản, họp thường thôi không mật, có vi phạm quy định nào không ta?
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d7.k2.c blhs-2015.d362
  nhờ gemini viết báo cáo có số ca dịch chưa công bố
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  Nhờ AI tóm tắt công văn có dấu "lưu hành nội bộ" liệu có bị coi là làm lộ không?
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao
  công văn lên AI
  dua noi dung cuoc hop vao chatgpt tom tat
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao
  AI chép biên bản họp
  ai viet bai phat bieu cho sep
  dan de an vao gemini
  deepseek
  deepseek có bị cấm ở cơ quan không
  deepseek tóm tắt công văn
  dùng DeepSeek viết công văn thường, không mật, thì có bị cấm k
  dùng chatgpt soạn báo cáo
  dùng chatgpt viết báo cáo tổng kết có vi phạm không
  dùng công cụ máy tính tóm tắt kết luận thanh tra xem có bị phạt không, sếp bảo cứ tải lên cho lẹ
  nho gemini soan to trinh cua so
  nhờ chatgpt viết công văn trả lời dân thì có được không hay phải tự viết
  phần mềm ghi lại cuộc họp bằng AI
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
  nhờ ai viết báo cáo có số liệu mật
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k4 luat-117-2025.d5.tri-tue-nhan-tao
  nhờ AI tóm tắt hồ sơ cán bộ
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  dán đơn tố giác đất đai lên gemini nhờ tóm tắt, sợ lộ tên bà con
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k4 nd-330-2026.d49.k2
  bo don khieu nai cua dan vao chatgpt cho no soan tra loi
  bỏ hồ sơ nhân sự vô chatbot cho nó chấm điểm ai đáng lên chức, sếp tôi làm vậy có bậy không
  chị trong phòng dùng chatgpt để viết nhận xét đảng viên, dán cả tên tuổi quê quán vô đó
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  ném biên bản xác minh vô chatgpt để nó viết kết luận, có lộ người tố không
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 nd-330-2026.d49.k2
  AI soạn thảo hs kỷ luật
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  hỏi chatgpt soạn báo cáo có nêu tên hội viên thì có an toàn không nhỉ
tt-05-2026.nguoi-dung cv-2766-2026 cvvptw-19130-2025 qdtw-207-2026.nhom-4
  tom tat tai lieu noi bo bang chatgpt
tt-05-2026.nguoi-dung cv-2766-2026 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blhs-2015.d362
  chép số liệu thanh tra chưa ký vô con bot cho nó vẽ biểu đồ, vậy coi như lộ ra ngoài chưa
tt-05-2026.nguoi-dung cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao
  Nữ thư ký toà muốn cho máy bóc băng lời khai rồi nhờ AI viết bản án nháp, có nguyên tắc gì
  gemini soan cong van
  nhờ chatgbt soạn tờ trình
tt-05-2026.nguoi-dung cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2
  dùng chatgpt viết báo cáo tổng kết xã
tt-05-2026.nguoi-dung cv-2766-2026 luat-134-2025
  văn bản về dùng AI ở cơ quan nhà nước
tt-05-2026.nguoi-dung cv-2766-2026 luat-80-2025.d14.bi-mat blhs-2015.d361 blhs-2015.d362
  em nhờ AI tóm tắt công văn có chữ "không phổ biến" thì sao ạ
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  nhap ho so ngheo AI
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k4 luat-91-2025.d7.k7 blds-2015.d38
  Em là thư ký tòa soạn văn bản bằng gemini, dán luôn hồ sơ đương sự vào, lỡ rồi có sao không
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k4 luat-91-2025.d7.k7 cvvptw-19130-2025
  dua danh sach ho ngheo len chat gpt
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k7
  AI nhận xét học sinh
  nho con bot soan bao cao tong ket co ten tung ho
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k7 cvvptw-19130-2025
  hỏi AI về đơn tố cáo có lộ tên dân
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a blhs-2015.d362
  đưa đơn khiếu nạy lên ai để soạn
tt-05-2026.nguoi-dung cv-2766-2026 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d15.k1.a
  dán số liệu dân cư vào chatgpt để làm bảng, thằng em bảo là lộ hết rồi, có thật không?
tt-05-2026.nguoi-dung cv-2766-2026 nd-330-2026.d49.k2 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  nhập đơn thư có tên người tố cáo vô chatgpt để viết trả lời, có phạm gì ko
tt-05-2026.nguoi-dung cv-2766-2026 nd-330-2026.d49.k2 luat-91-2025.d7.k4
  dua danh sach cu tri len ai de loc
tt-05-2026.nguoi-dung cv-2766-2026 nd-330-2026.d49.k2 nd-356-2025.d4.k1
  nhập bệnh án vào chatgpt
tt-05-2026.nguoi-dung cvvptw-19130-2025
  AI làm tham luận đại hội
  tham luận đại hội mà nhờ AI viết hết thì bị phát hiện có sao không
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026
  dùng AI viết bài tham luận đại hội chi bộ có bị coi là gian dối không
  em nhờ AI viết bài thu hoạch học nghị quyết, bị phát hiện thì kiểm điểm ở mức nào ạ
  viet luan van cao cap bang chatgpt
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao
  dùng ai viết nghị quyết
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2
  dùng chatgpt viết báo cáo tháng cho huyện uỷ có được ko
tt-05-2026.nguoi-dung cvvptw-19130-2025 cv-2766-2026 qdtw-207-2026.nhom-4 luat-117-2025.d5.tri-tue-nhan-tao
  dung chatgpt viet nghi quyet chi bo duoc khong
  dự thảo nghị quyết bỏ vào chat gpt sửa lỗi chính tả
tt-05-2026.nguoi-dung cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026
  chi bộ dùng gemini viết nghị quyết tháng cho nhanh, bị chê giống hệt bản khác, có phạm gì ko
tt-05-2026.nguoi-dung cvvptw-19130-2025 nd-330-2026.d9.k1.d
  em dùng máy viết bài dự thi tìm hiểu lịch sử đảng, sợ sai mà giám khảo không biết, có cần soát lại
tt-05-2026.nguoi-dung cvvptw-19130-2025 qdtw-207-2026.nhom-1
  dùng chatgpt viết bài cảm nhận sau học tập nghị quyết
tt-05-2026.nguoi-dung luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e
  nhờ AI vẽ bản đồ cho hội thi thiếu hoàng sa trường sa, in ra treo rồi mới thấy, ai chịu trách nhiệm?
tt-05-2026.nguoi-dung luat-116-2025.d15.k1.a cv-2766-2026 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  dán thông báo nội bộ vào chatgpt
tt-05-2026.nguoi-dung luat-116-2025.d15.k1.a luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025
  dua van ban noi bo len chat gpt
tt-05-2026.nguoi-dung luat-116-2025.d15.k1.a luat-91-2025.d7.k7 cv-2766-2026 blhs-2015.d362
  chụp đơn tố cáo rồi hỏi chatgpt cách trả lời, lỡ lộ tên người tố cáo thì sao
tt-05-2026.nguoi-dung luat-116-2025.d15.k1.dd luat-91-2025.d7.k4 cv-2766-2026
  cán bộ tiếp dân bật app tự gõ lời dân nói, có phải xin phép dân với phải soát lại không
tt-05-2026.nguoi-dung luat-117-2025.d5.k2 luat-117-2025.d5.k4 cv-2766-2026 cvvptw-19130-2025
  em ở phòng đối ngoại, bỏ thư của sứ quán vào trang dịch online cho nhanh, vậy có lộ không ạ
tt-05-2026.nguoi-dung luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025
  cài app ghi biên bản tự động gửi về máy chủ nước ngoài, họp cơ quan dùng đc ko
  dịch công văn bằng google dịch
  nhờ ai tóm tắt công văn
tt-05-2026.nguoi-dung luat-117-2025.d5.k2 luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k4
  may thu tu go chu cuoc hop an ninh
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025
  AI viết phát biểu cho lãnh đạo
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025 luat-116-2025.d15.k1.d
  dùng chatgpt tóm tắt báo cáo của vụ có bị coi là lộ bí mật ko
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.k2
  AI ghi biên bản họp
  app ghi âm họp tự gỡ băng bằng AI của nước ngoài
  cbcc dùng chatgpt soạn báo cáo đc ko
  trợ lý ảo gỡ băng họp
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 cvvptw-19130-2025 luat-117-2025.d5.k4
  đưa văn bản cơ quan lên AI dịch có lộ bí mật không vậy mọi người
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 luat-117-2025.d5.k2 cvvptw-19130-2025
  họp giao ban mà dùng app AI ghi âm rồi tự ra biên bản thì có lộ thông tin không?
  nhờ gemini tóm tắt báo cáo công an huyện được ko mọi ng
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao cv-2766-2026 nd-356-2025.d4.k1 luat-116-2025.d15.k1.d
  kiem sat vien cho gemini viet cao trang
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 cv-2766-2026 cvvptw-19130-2025
  AI ghi biên bản họp kín
  AI viết báo cáo mật
  chatgpt tài liệu mật
  deepseek trên máy cơ quan
  dùng chatgpt viết báo cáo xã có vi phạm gì không
  họp mà để AI ghi biên bản tự động
  đưa hồ sơ vụ án lên AI tóm tắt
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 cv-2766-2026 luat-116-2025.d15.k1.dd
  thư ký dùng app miễn phí bóc băng cuộc họp về bảo vệ lễ, máy chủ ở nước ngoài
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k2 luat-117-2025.d5.k4 cv-2766-2026
  dùng công cụ dịch tự động cho văn bản có dấu Mật, lẹ mà có sao không
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k4 luat-117-2025.d5.k2
  dich dien mat bang app
tt-05-2026.nguoi-dung luat-117-2025.d5.tri-tue-nhan-tao luat-117-2025.d5.k4 luat-117-2025.d5.k2 cv-2766-2026
  dán số mật vào AI
  dán văn bản mật vô gemini tóm tắt
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
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 cv-2766-2026 nd-330-2026.d49.k2
  Trưởng thôn nhờ con viết báo cáo bằng AI, trong đó có số liệu hộ nghèo cả tên tuổi, có nguy gì ko
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 cv-2766-2026 nd-330-2026.d60
  up danh sach hoc sinh len chatgpt lam bao cao
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-356-2025.d4.k1 cv-2766-2026
  kế toán trường chép bảng lương cả hội đồng cho con bot tính thuế, ổn không
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 nd-330-2026.d49.k2 cv-2766-2026
  chị kế toán bỏ bảng lương cả trường vào AI tính giúp, có lộ hông
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 nd-330-2026.d49.k2 cv-2766-2026 luat-91-2025.d16
  dua don khieu nai cua dan len ai nho viet tra loi
  đưa hồ sơ công dân vào AI dịch sang tiếng anh hộ
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 nd-330-2026.d49.k2 cv-2766-2026 nd-356-2025.d3
  Em dán danh sách hộ nghèo có số căn cước lên chatgpt nhờ nó lọc trùng, sếp biết có kỷ luật em không?
tt-05-2026.nguoi-dung luat-91-2025.d7.k4 nd-330-2026.d49.k2 nd-356-2025.d4.k1 cv-2766-2026
  chép bệnh án cho chatgpt tóm tắt giùm
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 cv-2766-2026 blhs-2015.d362
  lo dua danh sach luong vao gemini, xoa doan chat co con loi
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 cv-2766-2026 blhs-2015.d362 luat-116-2025.d15.k1.a
  Cô tiếp công dân dán nguyên lá thư tố cáo vô công cụ dịch trên mạng, họ tên địa chỉ đủ cả
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 luat-116-2025.d15.k1.a cv-2766-2026 blhs-2015.d362
  nho gemini tom tat ho so nguoi to giac
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d7.k4 cv-2766-2026
  ke toan dua bang luong ca truong vao ai nho tinh
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d3 luat-91-2025.d4.k2.b
  ai viet ho bai phat bieu, lo nhap ca so cccd cua dan vao, gio sao
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-356-2025.d3 nd-356-2025.d4.k1
  dán danh sách hộ nghèo có số điện thoại vô chatbot để nó xếp bảng, lỡ rồi xử lý sao
tt-05-2026.nguoi-dung luat-91-2025.d7.k7 nd-330-2026.d60 luat-116-2025.d42.k2 nd-56-2017.d33
  Kế toán trường mượn tài khoản ChatGPT của con để soạn báo cáo có số liệu học sinh nghèo, lộ thì ai chịu?
tt-05-2026.nguoi-dung nd-30-2020
  ai bịa điều luật trong tờ trình, người ký chịu trách nhiệm hay người soạn
tt-05-2026.nguoi-dung nd-330-2026.d49.k2 nd-356-2025.d4.k1 cv-2766-2026
  AI viết bệnh án
tt-05-2026.nguoi-dung nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4
  nhap du lieu benh nhan vao chatgpt
  Đưa ảnh x quang của bệnh nhân lên chatgpt hỏi có vi phạm gì không hả mọi người
tt-05-2026.nguoi-dung nd-330-2026.d60 cv-2766-2026 nd-330-2026.d49.k2 luat-91-2025.d7.k4
  dán ds hs vào AI
tt-05-2026.nguoi-dung nd-330-2026.d60 cv-2766-2026 nd-56-2017.d33 luat-91-2025.d24.k2
  cô giáo chủ nhiệm nhờ deepseek viết nhận xét, dán cả tên tuổi điểm số hoàn cảnh từng em vô đó
tt-05-2026.nguoi-dung nd-330-2026.d9.k1.d luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  Xã em nhờ máy viết lịch sử đình làng, nó bịa sắc phong, dân phản ứng, giờ đính chính sao
  nhờ chatgpt viết bài tuyên truyền, nó bịa năm sinh anh hùng, đăng rồi mới biết thì xử lý sao
tt-05-2026.nguoi-dung nd-330-2026.d9.k1.d qd-423-2026.kiem-chung
  chatgpt viết sai tên tướng
tt-05-2026.nguoi-dung nd-356-2025.d4.k1
  AI chấm bài học trò
  bac si dung ai ke don
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 luat-91-2025.d7.k4 cv-2766-2026
  bác sĩ bỏ bệnh án vô AI nhờ chẩn đoán, có được phép không
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d49.k2
  AI đọc bệnh án
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d49.k2 cv-2766-2026
  em ở bộ phận một cửa, nhờ gemni đọc ảnh cccd dân ra bảng excel cho nhanh, được ko?
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 nd-330-2026.d49.k2 cv-2766-2026 luat-91-2025.d7.k4
  bỏ hồ sơ bệnh nhân vô AI dịch
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d16
  em dán nguyên danh sách bệnh nhân vô ChatGPT nhờ lọc cho nhanh, giờ mới nghe nói vi phạm, cứu em
tt-05-2026.nguoi-dung nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  em lỡ dán nguyên danh sách bệnh nhân vô gemini nhờ nó lọc, giờ xóa có kịp không
tt-05-2026.nguoi-dung nd-56-2017.d33 luat-91-2025.d7.k4 luat-91-2025.d24.k2 cv-2766-2026
  nhờ chatgpt chấm bài viết nhận xét học sinh, đưa cả tên tuổi các em vào được không
tt-05-2026.nguoi-dung nd-56-2017.d33 nd-330-2026.d60 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  cho mình hỏi dùng AI chấm bài học sinh rồi tải tên tuổi các em lên đó có vi phạm không
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc
  chatbot của xã trả lời dân nói bậy
  chatbot của ủy ban trả lời dân sai thủ tục làm bà con đi mấy lượt, em phụ trách có lỗi gì
  chatbot zalo của xã trả lời sai cho dân thì ai chịu
  trợ lý ảo trả lời sai thủ tục
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc blds-2015.d34
  giọng đọc tự động ở loa đọc nhầm tên hộ nợ thuế
  loa ai cua xa doc sai ten nguoi mat
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc luat-134-2025 nd-244-2026.d3.k7
  chatbot của xã trả lời bậy, dân chụp lại, ai gánh
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  ai viết nhầm họ lãnh đạo
tt-05-2026.nguoi-dung qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  trang xa dung may viet bai bi sai so lieu, ai kiem
tt-05-2026.nguoi-dung qd-423-2026.kiem-chung
  ai noi sai ten lanh dao
tt-05-2026.nguoi-dung qd-423-2026.kiem-chung nd-330-2026.d9.k1.d qd-423-2026.co-quan-to-chuc
  gv dung ai soan bai tuyen truyen ngay 27/7 bi sai nam
tt-05-2026.nguoi-dung qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang luat-80-2025.d14.phat-ngon luat-116-2025.d7.k2.g
  AI viết bài tuyên truyền sai số liệu
tt-05-2026.nguoi-dung qdtw-207-2026.nhom-4 cvvptw-19130-2025 luat-117-2025.d5.tri-tue-nhan-tao
  upload bien ban chi bo len copilot
tt-05-2026.nguoi-dung tt-05-2026
  AI bịa điều luật trong tờ trình
tt-05-2026.nguoi-dung tt-05-2026 luat-134-2025 nd-30-2020
  AI nó bịa ra số nghị định, mình chép vô tờ trình đã ký gửi đi mất rồi
tt-24-2020
  Mẫu sổ chuyển giao văn bản mật đi có bắt buộc ghi tay không hay làm trên máy được?
  cách ghi bì thư tối mật
  mẫu dấu tuyệt mật hỏa tốc
  mẫu sổ theo dõi văn bản mật
  mẫu sổ văn bản mật
  mẫu đề nghị độ mật
  sổ mượn tài liệu mật
tt-24-2020 luat-117-2025.do-mat
  dau do "tuyet mat" khac kieu chi
tt-24-2020 luat-117-2025.khai-niem luat-117-2025.do-mat luat-117-2025.d5.k1
  dấu mật mờ
tt-24-2020 nd-63-2026
  Hai dấu bì trong bì ngoài của văn bản tối mật ghi như thế nào vậy?
  Văn thư mới nhận bàn giao, hỏi sổ quản lý tài liệu mật kẻ mấy cột, theo văn bản nào ạ
  bieu mau so mat co con xai ban cu
  biểu mẫu thống kê số lượng văn bản mật hằng năm
  dấu "mật" hình gì
  em mới nhận việc văn thư xã, cần mẫu thống kê sao chụp tài liệu mật thì coi thông tư nào
  mau dau toi mat moi nhat
  mau giao nhan mat
  mẫu dấu tối mật
  mẫu phiếu trình giải mật
  mẫu sổ giao nhận mật
  sổ mượn tài liệu có đóng dấu mật kẻ mấy cột
  sổ đăng ký bí mật nhà nước mẫu mới
  sổ đăng ký tài liệu mật đi đến mẫu nào
  văn bản đóng dấu chỉ người có tên mới được bóc bì
  văn thư trường quân sự hỏi mẫu phiếu chuyển giấy tờ mật
tt-24-2020 nd-63-2026 luat-117-2025.d5.k1
  dấu mật đóng ở đâu
`
