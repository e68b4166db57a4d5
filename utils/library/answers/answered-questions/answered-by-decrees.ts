import type { AnsweredRows } from './answered-rows.ts'

/** Questions that decrees of the Government answer first. */
export const answeredByDecrees: AnsweredRows = `
nd-112-2020 nd-172-2025 nd-234-2026
  nghị định 112
nd-147-2024
  giấy phép trang tin
  nghị định 147
  xin giấy phép mạng xã hội
nd-147-2024 nd-147-2024.d23.k3 nd-147-2024.d36.k4 nd-147-2024.d36.k1 nd-147-2024.d35.k7
  nghị định 147 nói gì dân thường mình phải biết, giảng dễ hiểu giúp
nd-147-2024 nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan
  trang tin tổng hợp tự lập có cần giấy phép
nd-147-2024.d23.k3
  chưa xac thuc sdt thì có comment fb đc ko
  chưa xác thực số điện thoại thì có được bình luận không
  khong xac thuc sdt co duoc binh luan khong
  livestream bán hàng phải xác thực sdt
  livestream có phải xác thực số điện thoại không
  livestream phai co dinh danh khong
  livestream phải có xác thực số điện thoại
  livestream phải xác thực số điện thoại không
  luật mới bắt xác thực mạng xã hội bằng số đt đúng ko
  mxh chưa xác thực sđt có đăng bài đc ko
  nghe nói giờ bình luận trên mạng cũng phải xác thực số điện thoại, thật không?
  nghị định 147 xác thực sđt
  tk fb chưa xác thực có đc cmt ko
  tài khoản chưa xác thưc bình luận
  tài khoản chưa xác thực không được bình luận à
  tài khoản chưa xác thực mà vẫn bình luận thì bị gì
  xac thuc tai khoan mang xa hoi bang sdt
  xác thực số điện thoại tài khoản mạng xã hội
nd-147-2024.d23.k3 luat-116-2025.d16
  ai giu tai khoan mang xa hoi cho con duoi 16
  be 14 tuoi tu lap fb thi bo me co bi phat khong
  bé 10 tuổi có tài khoản tiktok
  cho cháu 9 tuổi đứng tên tài khoản tiktok được chăng
  cho con dưới 16 tuổi lập tài khoản mạng xã hội
  cháu 12 tuổi lập facebook cần bố mẹ đứng tên à
  cháu tôi 11 tuổi tự lập tài khoản tiktok, lấy ảnh ông nội mặc quân phục làm avatar
  con học sinh lớp 6 có nick facebook được chưa
  con lén lập facebook
  con nit may tuoi duoc xai facebook
  con tôi mấy tuổi được dùng facebook riêng
  quy định độ tuổi dùng mạng xã hội
  tre duoi 16 tuoi lap tai khoan ai dung ten
  tre em bao nhieu tuoi duoc co facebook
  tre em duoi 16 tuoi choi mang xa hoi
  trẻ dưới 16 tuổi dùng mạng xã hội có phải cha mẹ đăng ký
  trẻ dưới mấy tuổi được có tài khoản facebook
  trẻ mấy tuổi mới được lập tài khoản mạng xã hội
  trẻ mấy tuổi đc lập fb
  tuổi dùng facebok
  tuổi lập facebook
  tài khoản mxh cho con đăng ký bằng sđt bố mẹ
nd-147-2024.d23.k3 luat-116-2025.d16 luat-91-2025.d24.k2 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  cho con 9 tuổi làm kênh youtube kiếm tiền
nd-147-2024.d23.k3 luat-116-2025.d16 nd-147-2024.d36.kinh-doanh
  tre em livestream ban hang co duoc khong
nd-147-2024.d23.k3 luat-116-2025.d16 nd-174-2026.d95.k1.a luat-116-2025.d42.k2 nd-330-2026.d11.k2.a
  trẻ 14 tuổi tung tin giả phạt ai
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36
  thằng con 9 tuổi của tôi tự mở tiktok có mấy ngàn người theo, tôi là công an thì có bị nói gì không
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  cho trẻ em livestream bán hàng
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  trẻ con làm youtube
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  con tôi 9 tuổi có kênh youtube riêng, bố là công an thì có vướng gì không
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36.k1 nd-56-2017.d36 nd-330-2026.d10.k1
  con gái tui 15 tuổi làm mẫu livestream bán son, cô giáo nói vi phạm, thiệt hông
nd-147-2024.d23.k3 luat-91-2025.d29.k2
  em chưa xác thực nên bị khoá bình luận, bản không có sóng nhắn tin thì làm thế nào
  xác thực số điện thoại facebook
  xác thực tài khoản
nd-147-2024.d23.k3 nd-147-2024
  nghi dinh 147 dinh danh tai khoan
nd-147-2024.d23.k3 nd-147-2024.d36.k1
  nick ảo có bị truy ra
  nick ảo truy ra ai
nd-147-2024.d23.k3 nd-147-2024.d36.k1 luat-91-2025.d29.k2
  sao mxh bắt xác thực sđt mới cho bình luận, cbcc có bị lộ tên thật ko
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-147-2024.d36.ten-tai-khoan
  chào các anh, tôi muốn lập nhóm zalo hội đồng hương 300 người thì phải đăng ký ở đâu
  mở kênh youtube dạy tiếng Tày có cần xin giấy phép không
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  toi len bao chui tuc mot cau duoi bai bao thi co bi truy ra khong
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-328-2026.d9
  bình luận ẩn danh bị truy ra không
  xài nick phụ vô bình luận thì cơ quan có tra ra được hông
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-328-2026.d9 luat-116-2025.d42.k2 qd-423-2026.danh-tinh
  ko để tên thật mà chửi thì có tìm ra đc không
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-328-2026.d9 nd-330-2026.d14.k5.e
  Mượn tên vợ viết bài bóc phốt sếp thì người ta có lần ra mình không?
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  mo kenh tiktok cho phong kham tu thi phai bao voi ai
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  bà trưởng ấp livestream bán bánh tét
  chồng em là phó chủ tịch xã mà em livestream bán nước hoa thì chồng em có bị làm sao không
  đảng viên livestream bán hàng
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat
  livestream bán hàng ngoài giờ công chức thuế
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d15.k1.b
  vợ sĩ quan bán hàng livetream mặc áo lính của ck
nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  giáo viên lập fanpage dạy học có cần xin phép
nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  lập fanpage tdp có cần giấy phép ko
nd-147-2024.d23.k3 nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  Mạng xã hội nước ngoài đòi xác thực số điện thoại thì tài khoản cơ quan đứng tên ai?
nd-147-2024.d23.k3 nd-244-2026.d5.k2 qd-423-2026.danh-tinh
  xin tick xanh
nd-147-2024.d23.k3 nd-328-2026.d9 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  lập nick ảo vào chửi nhau thì công an tìm ra không
nd-147-2024.d23.k3 nd-56-2017.d36.k1 luat-116-2025.d16 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  mẹ là công chức mở kênh tiktok cho con gái 5 tuổi
nd-147-2024.d23.k3 qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d36.k1 nd-147-2024.d36.k4
  nick tên khác bị truy ra
nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh
  quản trị kênh youtube 100k sub viên chức có phải kê khai
  sim điện thoại cơ quan cấp có được lập mạng xã hội
nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh nd-174-2026.d95.k1.h nd-147-2024.d36.k1 nd-147-2024.d36.ten-tai-khoan
  mở kênh youtube kể chuyện lính thì cần xin phép bên tuyên giáo hay ai không các bác
nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  nick bằng sim rác
  sim rác lập nick
nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-330-2026.d14.k5.e
  nick không chính chủ
nd-147-2024.d35.k7 nd-174-2026.d95.k1.a nd-174-2026.d95.k3 nd-234-2026.d8.k1 nd-328-2026.d11.k3
  tái phạm tin giã
nd-147-2024.d35.k7 nd-174-2026.d95.k1.a nd-174-2026.d95.k3 nd-330-2026.d11.k2.a
  tái phạm đăng tin sai
nd-147-2024.d35.k7 nd-174-2026.d95.k3
  cấm dùng mạng mấy tháng
  khoá nick bao lâu
nd-147-2024.d35.k7 nd-174-2026.d95.k3 nd-147-2024.d36.k3
  bị khóa tài khoản
nd-147-2024.d36.k1
  lãnh đạo kêu em đóng facebook luôn cho khỏe, có quyền bắt vậy không
nd-147-2024.d36.k1 blds-2015.d34 blds-2015.d38.k3
  bắt nhà mạng cung cấp tên thuê bao chửi mình đc ko
nd-147-2024.d36.k1 blds-2015.d34 luat-116-2025.d42.k3
  dân thường như tôi có đòi facebook cho biết ai đứng sau nick chửi tôi được không
nd-147-2024.d36.k1 blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qd-423-2026.bao-tin
  đồng nghiệp lập nick ảo nói xấu tui, sao biết được là ai
nd-147-2024.d36.k1 luat-116-2025.d42.k3
  yêu cầu facebook cung cấp thông tin nick ẩn danh
nd-147-2024.d36.k1 luat-116-2025.d42.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a
  trang confession đăng bài bôi nhọ cô giáo, nhà trường có tìm được người đăng không
nd-147-2024.d36.k1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-234-2026.d8.k1
  Phòng tổ chức đưa tờ cam kết "không bình luận bất cứ điều gì trên MXH", e ko ký có bị j không?
nd-147-2024.d36.k1 luat-80-2025.d14.phat-ngon tt-01-2021.d5.k2 qd-423-2026.pham-vi
  nhà nước có cấm công chức chơi tiktok không vậy
nd-147-2024.d36.k1 nd-147-2024.d23.k3
  nick ảo chửi tôi thì công an có tìm ra được không, tìm mất bao lâu
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-85-2022.chinh-danh
  dùng nick ảo chửi sếp có truy ra không
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d42.k3
  tìm ra ai đứng sau page
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d42.k3 nd-328-2026.d9
  ai la nguoi tra ra chu nick an danh
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d42.k3 nd-330-2026.d77 nd-328-2026.d13.k2
  nick ảo "Ba Gàn" toàn tố cán bộ xã, làm sao biết ai đứng sau hợp pháp
nd-147-2024.d36.k1 nd-147-2024.d23.k3 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  thầy hiệu phó dùng nick ảo nói xấu hiệu trưởng, làm sao chứng minh
nd-147-2024.d36.k1 nd-147-2024.d36.ten-tai-khoan nd-147-2024.d23.k3
  xin giấy phép lập nhóm facebook thôn
nd-147-2024.d36.k1 nd-234-2026.d8.k1
  Hiệu trưởng ra quy chế cấm giáo viên kết bạn facebook với phụ huynh, có quyền đó à?
nd-147-2024.d36.k1 nd-244-2026.d8.k3 luat-129-2025.d10 nd-244-2026.d3.k2
  hieu truong cam giao vien dang bai ve truong, co cai quyen ay a
nd-147-2024.d36.k1 nd-244-2026.d8.k3 nd-244-2026.d3.k7
  sep cam nhan vien ket ban facebook voi nha bao, cam vay co trai luat khong
nd-147-2024.d36.k1 nd-328-2026.d9 nd-147-2024.d23.k3
  xác minh tài khoản facebook ẩn danh là của công chức nào thì ai có quyền
nd-147-2024.d36.k1 qd-423-2026.quy-tac-chung
  Cháu là sinh viên trường công an, được chơi tóp tóp không ạ hay cấm hẳn
  cháu là học viên trường sĩ quan thông tin Nha Trang, được chơi tiktok ngoài giờ không ạ
nd-147-2024.d36.k1 qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc
  gio tan lam toi moi vao facebook ban ca kho vu dai thi co quan co quyen cam khong
nd-147-2024.d36.k1 qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong
  chi bộ ra nghị quyết cấm đảng viên dùng facebook, vậy có trái gì không?
nd-147-2024.d36.k3 luat-116-2025.d14 nd-328-2026.d8 luat-91-2025.d29.k6 nd-147-2024.d35.k7
  tóp tóp gỡ clip
nd-147-2024.d36.k4
  cháu em trong nhóm báo chốt mà em là công an, bị liên lụy không z
nd-147-2024.d36.k4 blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  bảng chấm thi nghề bị lộ trên nhóm, tui là người chụp nhưng chỉ gửi cho một đứa bạn, nó gửi tiếp thì ai chịu?
nd-147-2024.d36.k4 luat-116-2025.d13.k3.d luat-116-2025.d14.k4 luat-80-2025.d13
  mình tag nhầm phó giám đốc vào bài cà khịa, xóa sau 2 phút, có ai truy được không
nd-147-2024.d36.k4 luat-116-2025.d13.k3.d qd-423-2026.danh-tinh qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh
  Lấy nick phụ vào cãi nhau về giá đất có bị coi là vi phạm không, đâu ai biết tôi làm ở sở?
nd-147-2024.d36.k4 luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  chồng tui là đảng viên mà cứ vô nhóm chửi lãnh đạo tỉnh, có ảnh hưởng chi tới tui là giáo viên không
nd-147-2024.d36.k4 luat-116-2025.d14.k4
  con trai tôi sinh viên bên Úc đăng bài xuyên tạc, ở nhà tôi có bị xét tư cách không
  mẹ vợ 70 tuổi hay nói xấu cán bộ trên tiktok, con rể là phó bí thư phải chịu trách nhiệm j k
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2
  Cháu ruột giám đốc sở chửi nhau trên mạng rồi lôi tên cậu ra doạ, ông cậu có phải giải trình không?
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2 luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c
  thằng con học đại học share bài biểu tình, tôi là bí thư chi bộ có liên đới gì không
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2 nd-328-2026.d9 nd-174-2026.d95.k3
  xóa bài rồi có thoát k
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d7.k1.a qdtw-85-2022.doi-tuong
  Cho cháu hỏi bố cháu là đảng viên, cháu bình luận ủng hộ trang hải ngoại thì bố cháu có bị kiểm điểm không ạ?
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 luat-116-2025.d42.k2
  đăng giùm bạn một bài, bạn bị bắt, tôi có bị liên đới
  đăng story 24h tự mất thì coi như chưa từng đăng hả
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-207-2026.nhom-mang
  AI noi sai ma minh dang lai thi ai chiu
nd-147-2024.d36.k4 luat-116-2025.d14.k4 qdtw-08-2018.neu-guong nd-330-2026.d10.k1
  vợ bí thư bán hàng đa cấp qua zalo lôi kéo hội viên, dân tố, xử ông chồng hay xử bà vợ
nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-116-2025.d14.k4 nd-328-2026.d3.k3 qdtw-08-2018.neu-guong
  bà xã tui nói gì tui cũng phải chịu trách nhiệm hả
nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a nd-174-2026.d95.k1.b
  em là admin page trường, đăng nhầm bài cá độ lên page lúc nửa đêm, sáng ra hiệu trưởng bắt viết tường trình
nd-147-2024.d36.k4 luat-116-2025.d42.k2 qdtw-85-2022.cap-uy
  chồng em bị đơn vị yêu cầu viết tường trình vì em - vợ - đăng bài đòi quyền lợi cho dân mất đất
nd-147-2024.d36.k4 luat-116-2025.d7.k1.c nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  mẹ em bán xôi trước cổng ủy ban nghe được chuyện trong cơ quan rồi kể lại trên live
nd-147-2024.d36.k4 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung
  giá điện tăng vợ tôi chế ảnh hài đăng lên, tôi là thợ điện lực có bị vạ lây ko
nd-147-2024.d36.k4 nd-174-2026.d95.k1.g qd-423-2026.kiem-chung nd-330-2026.d9.k2.a qdtw-85-2022.dieu-tranh
  chia sẻ link báo nước ngoài nói về Biển Đông
nd-147-2024.d36.k4 nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  chia se bai bbc tieng viet
nd-147-2024.d36.k4 nd-234-2026.d5.k3 nd-330-2026.d81 nd-174-2026.d115 luat-116-2025.d14.k4
  bài cũ của tôi từ 2013 bị trang hải ngoại lấy đăng lại, có phải tôi vi phạm không?
nd-147-2024.d36.k4 nd-328-2026.d3.k3
  de che do chi ban be
  nhóm kín 6 người có phải là công khai không
  nhóm kín có tính là công khai không
  noi trong nhom kin 20 nguoi co goi la cong khai khong
  story 24 giờ
  story 24h tự xóa
  viết trong nhật ký riêng trên mạng
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d14.k4 luat-116-2025.d42.k2
  tôi thu hồi tin nhắn rồi mà đứa khác đã kịp chụp lại, thế tôi còn bị lỗi không
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-328-2026.d9 luat-116-2025.d42.k2
  em là người đăng hộ sếp theo lời sếp nhắn, giờ sai thì kiểm điểm em hay kiểm điểm sếp?
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d42.k2 hdubkt-02-2021.noi-dung
  đăng chế độ bạn bè mà vẫn bị chụp đưa lên tổ chức, vậy tính là công khai à
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  De che do chi ban be ma sao van bi phat, ai bao voi cong an vay
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-328-2026.d9
  share bài đã gỡ
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.g luat-116-2025.d14.k4
  tag bạn vào bài xấu
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a
  ba tui 70 tuổi cứ bấm chia sẻ tin tầm bậy, con cái là công chức thì có ai bắt tội con không?
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k3
  đăng rồi xoá
nd-147-2024.d36.k4 nd-328-2026.d3.k3 qd-423-2026.bao-tin blds-2015.d34 luat-116-2025.d42.k3
  bi tag vao bai xau
nd-147-2024.d36.k4 nd-328-2026.d3.k3 qdtw-85-2022.tich-cuc
  nhóm zalo đại đội cũ cãi nhau chuyện chính trị, mình im lặng không nói có bị gì ko
nd-147-2024.d36.k4 nd-328-2026.d9 nd-328-2026.d3.k3 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  bố tôi cán bộ hưu trí hay chia sẻ mấy bài lung tung trên face, con làm ở ban tổ chức có bị liên lụy ko
nd-147-2024.d36.k4 nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  ai duyệt bài trên fanpage của đoàn phường? đăng sai thì bí thư đoàn hay người gõ bài bị
nd-147-2024.d36.k4 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  Con gái thượng úy công an khoe ba bắt cướp trên facebook thì ba có bị khiển trách không
nd-147-2024.d36.k4 qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-330-2026.d9.k2.c
  share bai giang thay Thich Minh Tue
nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung qd-423-2026.danh-tinh nd-244-2026.d3.k7 luat-129-2025.d10
  nick "Thầy Ba Huế" chửi đời mà ai cũng biết là em, vậy có tính là em phát ngôn không?
nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.h
  viết blog
nd-147-2024.d36.k4 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-116-2025.d14.k4 luat-116-2025.d7.k1.a
  RFA đăng lại bài mình
nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh luat-116-2025.d14.k4 nd-328-2026.d3.k3
  rà soát bài cũ
nd-147-2024.d36.k4 qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong luat-116-2025.d14.k4 luat-116-2025.d7.k1.a
  Mẹ vợ tôi hay chia sẻ video các "thầy" ở nước ngoài chửi chế độ, tôi là đảng viên có bị liên lụy không
nd-147-2024.d36.kinh-doanh
  ban hang online co phai dong thue khong
  ban ruou tu nau
  bán hàng online có phải đóng thuế k
  bán hàng tiktok khai thuế
  bán đất trên facebook có phải xin phép cơ quan
  cb địa chính đi môi giới đất trên fb
  chồng công chức thuế, vợ livestream bán quần áo không hóa đơn
  cong chuc xa ban hang da cap tren mang co bi cam khong
  gửi link shopee kiếm hoa hồng trong nhóm lớp
  hiệu trưởng đứng tên shop online của vợ
  kênh youtube của đài huyện kiếm tiền thì nộp vô đâu
  kênh youtube trẻ em thuế
  lam them streamer game buoi toi
  nộp thuế thu nhập cá nhân bán hàng online
  thu nhập từ tiktok gv có phải khai
  thuế thu nhập từ youtube
  thuế tiếp thị liên kết
  thầy dạy thêm online thu tiền
  thầy thể dục bật kiếm tiền youtube phải đóng thuế ra sao
  tien youtube cua vien chuc khai thue sao
  tiktok shop thuế
  vc nhận tiền quảng cáo trên trang cá nhân có phải kê ko
  vien chuc lam youtuber dong thue the nao
  viên chức mở lớp dạy thêm online thu tiền
  đóng thuế bán hàng qua mạng
  đóng thuế bán hàng shopee
nd-147-2024.d36.kinh-doanh luat-116-2025.d7.k2.dd
  bán video bài giảng
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 luat-80-2025.d36 nd-147-2024.d23.k3 nd-234-2026.d8.k1
  thú y xã livestream bán thuốc thú y trong giờ làm
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-147-2024.d23.k3
  bán hàng online nhưng là viên chức
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-234-2026.d8.k1 nd-330-2026.d10.k1
  giáo viên bán sữa cho phụ huynh trong nhóm lớp
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d10.k1
  Viên chức thư viện tỉnh được lập trang review sách riêng lấy tiền nhà xuất bản không nhỉ?
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-56-2017.d36 nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung
  tiktok kiếm tiền giáo viên
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.bi-mat
  Anh địa chính xã em ngày nào cũng đăng bán lô nọ lô kia trên nick riêng, luật có cho không zậy?
  công chức thuế đăng ký bán hàng shopee đứng tên vợ
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.bi-mat nd-330-2026.d13.k1.a
  cán bộ địa chính xã đăng bán đất trên fb cá nhân đc không
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc nd-330-2026.d10.k1
  cán bộ địa chính làm môi giới đất trên zalo
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.phat-ngon
  cong chuc co duoc lam tiktok kiem tien khong
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.phat-ngon nd-147-2024.d36.k1
  cc có đc làm youtube kiếm tiền ko
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.h
  cong chuc co duoc lam youtube kiem tien khong
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  Nhóm chợ dân cư bán rượu tự nấu có được không
  Vợ công an mà ngày nào cũng livestream bán quần áo thì đơn vị có nhắc không
  bà con ơi cho hỏi hội trưởng phụ nữ xã bán hàng livestream buổi tối được không
  bác sĩ làm tiktoker có phải đóng thuế với xin phép bv không
  bán khóa học online ngoài giờ
  cbcc cấp phường đc bán hàng online ngoài giờ ko
  chồng tôi làm ở bộ, tôi bán hàng online livestream có ảnh hưởng gì tới anh ấy không
  cong chuc xa ban hang online co bi sao ko
  cán bộ xã bán mật ong qua livestream giờ hành chính
  công chức làm tiktoker kiếm tiền có phải báo cơ quan rồi kê khai thuế không
  giảng viên trường chính trị dạy thêm bằng livestream thu phí
  mượn tên vợ mở trang bán hàng mỹ phẩm viên chức
  thuế bán hàng live
  viên chức bán hàng online có cần báo cơ quan ko
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 luat-129-2025.d10
  gv tụi em livestream bán hàng buổi tối ngoài giờ thì trường có cấm đc ko
  vợ sinh nghỉ ở nhà livestream bán quần áo, là viên chức y tế thì có được không nhỉ
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 luat-129-2025.d10 nd-330-2026.d10.k1
  giáo viên bán hàng online ngoài giờ có bị cấm ko
  vđv đội tuyển quốc gia ăn lương nhà nước nhận livestream bán giày có phải xin phép k
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1
  Chi hoi nong dan ban phan bon qua nhom zalo hoi co sai khong a
  Giáo viên bán mỹ phẩm trên Facebook có cần báo hiệu trưởng không vậy mọi người
  Hỏi về việc con gái tôi là công chức thuế đi livestream bán mỹ phẩm ban đêm
  Hội phụ nữ xã tổ chức livestream bán nông sản giúp dân, tiền hoa hồng thì sao?
  bán hàng online ngoài giờ viên chức
  chị em phụ nữ bản bán thổ cẩm livestream mà là vợ cán bộ xã thì có được không
  cán bộ khuyến nông livestream bán vải giúp dân
  cán bộ xã mở kênh youtube bán mật ong của nhà có cần xin phép ko
  công an xã livestream bán cá khô giúp bà con được không
  công chức bán hàng online ngoài giờ
  công chức livestream bán mỹ phẩm buổi tối
  công chức livestream bán mỹ phẩm buổi tối được không
  công chức văn hoá xã bán mật ong rừng trên mạng
  công chức đang nghỉ ts bán hàng onl
  gắn link tiếp thị tiktok kiếm thêm vài trăm, công chức như em làm được hông?
  làm ở kho bạc có được livestream bán mắm quê không hả các bác
  vợ tôi là giáo viên mầm non livestream bán quần áo buổi tối được không
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 luat-80-2025.d14.bi-mat qdtw-85-2022.chinh-danh
  chồng em đứng tên fanpage bán yến sào, mà ảnh là công chức thuế
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 nd-330-2026.d10
  cán bộ có đc livestream bán hàng ngoài giờ ko
  giao vien co duoc ban hang online khong
  vợ bán hàng online
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 qdtw-207-2026.nhom-dao-duc
  bi thu doan xa livestream ban my pham khong hoa don
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qd-423-2026.danh-tinh
  em bán đồ si online, shop ghi tên chồng em, em là công chức địa chính thì ổn không
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qdtw-08-2018.neu-guong
  bà xã tui bán khô cá trên mạng, tui đứng kế bên chốt đơn dùm có kỳ không, tui là phó chủ tịch xã
nd-147-2024.d36.kinh-doanh nd-147-2024.d36.k1 qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh nd-147-2024.d23.k3
  công chức phường có được mở kênh youtube nấu ăn miền Tây kiếm tiền hông vậy
nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.d
  bán tài liệu ôn công chức
nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  bán pháo hoa bộ quốc phòng trên mạng có được không, hàng chính hãng mà
  ds bán thuốc kê đơn qua zl
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  bán đất nền phụ vợ, giờ nghỉ thôi
  can bo lam review do an kiem tien
  công chức có được viết blog review quán ăn nhận tiền không
  công chức làm KOL du lịch Đà Lạt kiếm tiền ngoài giờ được hông
  công chức nhận booking
  giáo viên dạy thêm quảng cáo trên facebook
  giáo viên làm kol cho app học tiếng anh
  làm cộng tác viên tiếp thị liên kết shopee
  viet blog am thuc nhan quang cao, la vien chuc co phai bao cao khong
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-129-2025.d10
  nhận booking quảng cáo son khi đang là giảng viên trường công
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-129-2025.d10 nd-147-2024.d23.k3
  vc bán hàng đa cấp trên mxh
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-80-2025.d14.phat-ngon
  kol là công chức
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3
  ban my pham xach tay tren fb ca nhan, minh la can bo y te
  mình công chức mà chạy qc fb cho shop của vợ bằng nick mình có sao k
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  cán bộ xã rao bán đất nền trên facebook
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung
  dang vien lam kol review do an
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-174-2026.d95.k1.h qd-423-2026.quy-tac-chung
  nhà báo làm kênh youtube review quán ăn nhận tiền được không ạ
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-234-2026.d8.k1
  bán mỹ phẩm online giờ làm
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10
  Bán đấu giá gỗ tang vật, tôi là cán bộ hạt quay clip giới thiệu giúp bà con có bị coi là quảng cáo không
  bác sĩ trạm y tế bán thuốc qua zalo
  dược sĩ khoa dược livestream bán thuốc kê đơn
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d23.k3
  em lam o tram y te xa, co duoc ban thuc pham chuc nang tren fb ko
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10 qdtw-08-2018.neu-guong
  vợ cán bộ làm đa cấp trên facebook
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10 qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-dao-duc
  đảng viên làm KOL
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qd-423-2026.co-quan-to-chuc
  ban nong san giup dan tren page xa
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2
  bán huy chương trên chợ đồ cổ mạng
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d23.k3 nd-174-2026.d95.k1.dd
  vợ anh trưởng đội quản lý thị trường bán hàng xách tay không hóa đơn trên facebook
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2 nd-147-2024.d23.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  chị hai tui làm bên quản lý thị trường mà bán nước hoa xách tay trên live, có ngày bị bắt hông?
nd-147-2024.d36.kinh-doanh nd-330-2026.d14.k5.dd
  nhận quà donate
nd-147-2024.d36.kinh-doanh nd-330-2026.d14.k5.dd nd-147-2024.d23.k3
  nhận tiền donate khi livestream
nd-147-2024.d36.kinh-doanh qd-1847-2018 nd-234-2026.d8.k1 luat-80-2025.d13
  vợ tui bán mỹ phẩm online trong giờ làm ở ủy ban
nd-147-2024.d36.kinh-doanh qd-423-2026.quy-tac-chung nd-147-2024.d23.k3 luat-80-2025.d14.phat-ngon
  cán bộ đoàn làm streamer
nd-147-2024.d36.kinh-doanh qdtw-85-2022.cap-uy tt-01-2021.d5.k2
  Phó phòng tôi livestream bán mỹ phẩm trong giờ hành chính, trưởng phòng có phải chịu trách nhiệm gì không?
nd-147-2024.d36.kinh-doanh qdtw-85-2022.chinh-danh
  Đảng viên mở kênh YouTube ăn tiền quảng cáo thì có vi phạm quy định kinh tế tư nhân gì không?
nd-147-2024.d36.kinh-doanh qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  kiem tien youtube dang vien co duoc khong
nd-147-2024.d36.kinh-doanh tt-01-2021.d5.k2 nd-147-2024.d23.k3
  ban hang online gio hanh chinh
nd-147-2024.d36.ten-tai-khoan nd-147-2024.d23.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k
  nhóm facebook "người làng ta" tôi lập 10 năm có 8 vạn thành viên phải đăng ký gì không
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d93.k3.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  trang giả báo
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h nd-330-2026.d12.k1.a
  trang tin tự phát của hội đồng hương có phải xin giấy phép
nd-147-2024.d36.ten-tai-khoan nd-244-2026.d5.k2 nd-174-2026.d95.k1.h
  lap trang tin xa co can giay phep
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d12.k1.a nd-147-2024.d23.k3 nd-174-2026.d95.k1.h
  lập nhóm "tin nóng quê tôi" 20 nghìn thành viên có phải đăng ký với sở ko
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e
  đặt tên trang "tin nóng bệnh viện Cần Thơ" có bị coi là giả mạo không
nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  tên miền gov.vn fanpage đặt tên
nd-147-2024.d36.ten-tai-khoan qdtw-85-2022.chinh-danh nd-174-2026.d95.k1.h nd-330-2026.d14.k3.a nd-147-2024.d23.k3
  lập trang 'Tôi yêu quê tôi' 80 ngàn theo dõi, đăng chuyện xã, mà tôi là cán bộ địa chính, vậy có phải xin phép không
nd-15-2020 nd-14-2022 nd-174-2026 nd-174-2026.d117.k2 nd-211-2025
  nd 15 sua gi
nd-15-2020.d101.k1.a nd-15-2020.d101 nd-15-2020.d4.k3 nd-174-2026.d115 nd-330-2026.d77
  thanh tra so tttt phat 7 trieu ruoi
nd-15-2020.d101.k1.a nd-15-2020.d4.k3 nd-174-2026.d115 nd-174-2026.d95.k1.a nd-174-2026.d4.k3
  phạt 7tr5
nd-15-2020.d101.k1.a nd-174-2026.d95.k1.a nd-14-2022 nd-15-2020 nd-174-2026.d117.k2
  nghị định 15/2020 sửa đổi mức phạt tin giả
nd-15-2020.d101.k2 luat-24-2018.d17.k1.d luat-24-2018.d17.k1 nd-15-2020.d101 nd-15-2020.d102.k3.e
  lo danh sach F0 ngay xua, ai chiu trach nhiem
nd-172-2025 luat-80-2025.d36
  bị cảnh cáo thì mấy năm mới được cất nhắc lại hả anh
  xóa tư cách chức vụ người nghỉ hưu
nd-172-2025 luat-80-2025.d36 qdtw-212-2026
  về hưu rồi có bị kỷ luật nữa không
nd-172-2025 nd-234-2026
  Em đang bị đình chỉ công tác chờ xác minh clip, vậy có còn được ăn lương không?
  cảnh cáo xong bao lâu thì xoá
  hop hoi dong ky luat vang mat co duoc khong
  hội đồng kỷ luật có người đang ghét mình
  ko có biên bản mà kỷ luật đc à
  ky luat khi dang om nam vien
  kỷ luật cảnh cáo bao lâu thì hết
  đang mang thai bị xét kỷ luật vì cãi nhau trên zalo
  đang nuôi con 8 tháng mà bị xét kỷ luật vì một cái cmt, hình như luật cho hoãn phải k ạ
  đang nuôi con 8 tháng mà cơ quan gọi lên họp kỷ luật vì bài đăng cũ, em xin hoãn được không
nd-172-2025 nd-234-2026 luat-80-2025.d36
  hoi dong ky luat
  xóa án kỷ luật
nd-172-2025 nd-234-2026 luat-80-2025.d36 nd-234-2026.d5.k3
  chuyển công tác sang tỉnh khác rồi mới bị phát hiện đăng bậy, đv nào xử
nd-172-2025 nd-234-2026 luat-80-2025.d36 qdtw-212-2026
  khien trach bao lau thi het han
nd-172-2025 nd-234-2026 qdtw-212-2026
  có bầu 6 tháng thì có bị họp kỷ luật vụ fb không
  hoãn kỷ luật
  tai pham ky luat trong vong 12 thang
  Đang mang thai thì có bị xét kỷ luật vì vụ đăng facebook không các anh chị?
  đv cũ giải thể thì ai kỷ luật
nd-172-2025 qdtw-212-2026
  xử lý cán bộ đã nghỉ hưu
nd-172-2025 qdtw-212-2026 luat-80-2025.d36 qdtw-85-2022.doi-tuong
  hưu còn bị xử
nd-172-2025.nguyen-tac luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-dao-duc
  ko bt mình vi phạm điều nào, họ chỉ nói "gây dư luận xấu"
nd-172-2025.nguyen-tac luat-80-2025.d36 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  Đi bão ăn mừng bóng đá, cán bộ tư pháp cởi áo đứng nóc xe bị đưa lên mạng, cơ quan xử hình thức gì cho vừa?
nd-172-2025.nguyen-tac nd-147-2024.d36.k4 luat-116-2025.d14.k4
  Đăng bài lúc say rượu, sáng tỉnh xóa rồi, vậy có được xem là tình tiết giảm nhẹ?
nd-172-2025.nguyen-tac nd-172-2025 nd-234-2026 qdtw-212-2026
  Tôi tự lên báo cáo sớm chuyện lỡ share, vậy có đc nhẹ tội hơn ko?
nd-172-2025.nguyen-tac nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-328-2026.d9 nd-147-2024.d36.k4
  em xóa bài r, xin lỗi r, còn bị xử nữa ko hay đc tha
nd-172-2025.nguyen-tac qd-423-2026.co-quan-to-chuc luat-80-2025.d36 luat-116-2025.d42.k2
  Trời ơi em đăng nhầm ảnh đi nhậu vô fanpage công an xã có 2 phút, có ai thấy đâu mà đòi kỷ luật
nd-174-2026 nd-147-2024
  174 hay 147
nd-174-2026 nd-174-2026.d117.k2 nd-330-2026 nd-174-2026.d115
  nghị định xử phạt mxh mới thay nđ 15 chưa?
nd-174-2026.d115 nd-15-2020.d101.k1.a nd-15-2020.d101 nd-15-2020.d101.k1.d nd-330-2026.d81
  tin vịt về vắc xin hồi covid tôi share giờ còn bị lôi ra không
nd-174-2026.d115 nd-15-2020.d101.k1.a nd-15-2020.d101 nd-330-2026.d81
  thời hiệu xử phạt bài đăng chửi người khác từ năm ngoái
nd-174-2026.d115 nd-330-2026.d81 luat-116-2025.d14.k4
  trước khi vào đảng tôi có viết mấy bài linh tinh giờ có ai moi ra được không, có phải khai không
nd-174-2026.d115 nd-330-2026.d81 nd-15-2020.d101
  chuyện đăng bậy từ năm ngoái giờ họ còn lập biên bản phạt được không
nd-174-2026.d115 nd-330-2026.d81 nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1
  đăng bài cũ 2013 giờ bị lôi ra
nd-174-2026.d115 nd-330-2026.d81 nd-234-2026.d5.k3 nd-328-2026.d3.k3
  status cũ
nd-174-2026.d117.k2 luat-116-2025.d7.k1.a
  dieu 117
nd-174-2026.d117.k2 nd-15-2020 nd-174-2026.d115
  nghị định 15 còn hiệu lực?
nd-174-2026.d4.k3 nd-174-2026.d95.k1.a nd-330-2026.d7.k1 nd-15-2020.d4.k3 nd-15-2020.d101.k1.a
  tôi đọc báo thấy phạt 7,5 triệu vì đăng tin sai, mức đó tính kiểu gì mà người 5 triệu người 7,5?
nd-174-2026.d4.k3 nd-330-2026.d7.k1
  phạt tiền cá nhân so với tổ chức khi vi phạm trên mxh
  phạt tiền cá nhân với tổ chức khác nhau thế nào khi đăng tin sai
nd-174-2026.d4.k3 nd-330-2026.d7.k1 luat-91-2025.d8.k5
  cá nhân với tổ chức phạt khác nhau hông
  mức phạt cá nhân với tổ chức
  phạt tiền cá nhân tổ chức khác nhau
nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-174-2026.d95.k1.a
  tổ chức với cá nhân mức phạt đăng tin giả khác nhau bao nhiêu
nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-330-2026.d12.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4
  page của xã đăng sai số người chết trong lũ thì xã hay người đăng bị phạt
nd-174-2026.d93.k2.b nd-330-2026.d12.k1.a
  trang web sở đăng tin sai thì ai bị phạt, tổng biên tập hay giám đốc
nd-174-2026.d93.k3.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  tên miền giả sở
nd-174-2026.d95.k1.a blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d luat-80-2025.d13
  chế meme sếp
nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e luat-116-2025.d13.k3.d
  bi chui tren livestream ma khong neu ten
nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  gọi là "kẻ giết người" khi tòa chưa tuyên
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  chơi hụi qua zalo vỡ, là hội trưởng phụ nữ nên bị bà con réo tên lên phây
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.e
  xúc phạm cán bộ hưu
  xúc phạm cầu thủ
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  tiếu lâm về cán bộ
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1
  phu huynh vao nhom zalo lop chui toi la do an hai, toi la giao vien thi lam gi duoc ho
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-328-2026.d13.k2
  hàng xóm chửi tôi là cán bộ ăn bẩn trên facebook, tôi làm địa chính xã thì pải làm sao
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung
  chửi trọng tài trên fb có bị phạt hông mấy chú
  ông bạn nói trận ấy ta thua, tôi cãi lại trên mạng dùng lời lẽ nặng quá giờ hối hận
nd-174-2026.d95.k1.a blds-2015.d34 nd-282-2025.xuyen-tac blhs-2015.d155.k1 blhs-2015.d155.k2.e
  nói xấu hàng xóm bằng loa kẹo kéo vs livestream
nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d7.k1.c
  gọi cán bộ là "đồ ăn hại" trên mạng bị phạt ko
nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  chửi tục dưới bài của chủ tịch tỉnh
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d13.k3.d blds-2015.d34
  dan livestream nhuc ma can bo
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c
  chửi csgt trên mạng sau khi bị phạt nồng độ cồn
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd
  xúc phạm csgt trên fb phạt sao
  xúc phạm danh dự cán bộ trên mạng phạt bao nhiêu
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d4.k3 luat-116-2025.d13.k3.d
  xúc phạm người thi hành công vụ trên fb phạt nhiêu
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blhs-2015.d155.k2.e
  chửi csgt trên phây
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d nd-174-2026.d4.k3 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  chui csgt tren fb mat bao nhieu tien
nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blhs-2015.d155.k1 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  lam nhuc nguoi khac tren mang xa hoi muc phat
nd-174-2026.d95.k1.a blhs-2015.d156 blds-2015.d34 qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c
  báo cáo láo rồi bị cấp dưới tố trên mạng
nd-174-2026.d95.k1.a blhs-2015.d156 blhs-2015.d156.k2.dd blhs-2015.d156.k2.e luat-116-2025.d7.k1.c
  thanh tra giao thông bị tung clip cắt ghép nhận tiền
nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d7.k1.c blds-2015.d34 luat-91-2025.d32
  đăng kiểm nhận hối lộ clip
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  boc phot truong hoc cua con
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  Nhận xét giám đốc sở trên google map một sao có bị gì không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d14.k4 nd-174-2026.d95.k3
  ông hàng xóm gắn loa livestream chửi xã suốt ngày, xã xử kiểu gì cho êm
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  đặt vè chửi xã
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c qdtw-207-2026.nhom-mang
  nghỉ hưu rồi đăng bài bôi xấu cơ quan cũ
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c
  nói xấu cơ quan cũ sau khi nghỉ việc
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.d
  mấy đứa học trò làm trang "confession" chửi giáo viên, trường tìm ra thì được phạt tới đâu
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e
  chửi nhau trong bình luận bán hàng online thì cả hai có bị phạt không hay chỉ người chửi trước
  người nhà cán bộ cậy thế chửi người ta trên mạng
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e blds-2015.d32
  chợ búa chửi nhau đưa lên mạng gọi cả họ nhà tôi
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e blhs-2015.d155.k1
  mẹ tôi là bí thư chi bộ thôn bị ông kia livestream chửi suốt 2 tiếng
  nhóm cư dân chung cư chửi ban quản trị
  nick ảo chửi đảng viên
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d16 blhs-2015.d155.k1
  bạn học của con lập nhóm nói xấu cô giáo, con tôi có trong nhóm
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d155.k1
  học sinh lập nhóm kín nói xấu cô chủ nhiệm xử lý thế nào
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d15.k1.g luat-116-2025.d42.k3
  o hàng xóm livestream chửi nhà tui cả buổi, xưng tên cả con tui ra, phường nói chuyện dân sự tự xử, rứa tui nhờ ai
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  nick cà khịa lãnh đạo dưới tên ông tám tàng
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blds-2015.d34 luat-116-2025.d7.k1.c
  chữi trộm trên mạng có pham luat ko
  nghệ sĩ làm từ thiện bị chửi, tôi hùa theo chửi vài câu
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blds-2015.d34 qd-423-2026.quy-tac-chung
  gọi người ta là "ba que" có bị phạt không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.d blhs-2015.d155.k2.e
  Chú ơi cháu comment "đồ ngu" vào bài của phó chủ tịch huyện thì có phải ra tòa không?
  việt kiều chửi cán bộ xã
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.e blds-2015.d34
  nhắn trong nhóm zalo tổ dân phố chửi ông tổ trưởng, ổng chụp màn hình đưa công an, tui có bị phạt hông
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung
  bị chửi thì chửi lại có bị phạt cả hai không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.d blds-2015.d34 blds-2015.d32
  đội quy tắc đô thị bị quay dọn hàng rong, cộng đồng mạng chửi tới vợ con
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blds-2015.d34 qdtw-85-2022.chinh-danh
  nick ảo chửi lãnh đạo
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1 blds-2015.d34
  học sinh đăng tiktok xúc phạm giáo viên đuổi học được không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh
  nick ảo chửi giám đốc
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.a nd-330-2026.d12.k1.a blhs-2015.d155.k1
  nhóm zalo chung cư chửi ban quản trị
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d155.k1
  cau thu u17 chui trong tai tren mang
  chui ban quan tri tren nhom cu dan bi nhan giay moi len phuong
  phụ huynh nhắn tin chửi cô giáo trong nhóm lớp
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d155.k2.e
  nick ảo nói xấu
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blhs-2015.d155.k1 blhs-2015.d155.k2.d
  nick ảo chửi lãnh đạo huyện, tìm ra thì xử lý kiểu gì
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c luat-116-2025.d14.k4 blhs-2015.d155.k1
  tôi chửi chủ tịch xã trên phây xong xóa rồi, giờ công an mời lên thì có bị phạt nữa không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c luat-116-2025.d16 blhs-2015.d155.k1
  học sinh lập confession nói xấu thầy cô, trường đuổi học được không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c luat-80-2025.d13 blds-2015.d34
  nhóm kín 5 người nói xấu sếp, có đứa phản chụp lại đưa sếp, tụi em bị xử được ko
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-80-2025.d13 blds-2015.d34 blhs-2015.d155.k1
  hôm qua say rượu đăng status chửi sếp sáng ra xóa rồi, vẫn bị chụp màn hình, giờ tính sao
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-1
  giá xăng tăng chửi bộ trưởng
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-234-2026.d8.k1 luat-129-2025.d10 blds-2015.d34
  Nói xấu viện trưởng trong group 5 người, có đứa chụp màn hình méc, vậy có bị coi là vi phạm ko
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d12.k1.a nd-330-2026.d11.k3 blds-2015.d34
  học sinh lập group chửi cô giáo chủ nhiệm thì nhà trường được phạt tới đâu?
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d15.k1.g blhs-2015.d155.k1 blhs-2015.d155.k2.e
  chui tuc tren mang phat nhieu ko
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d77 blds-2015.d34 nd-174-2026.d96.k3.g
  toi voi hang xom chui qua chui lai tren fb, ca hai cung chui thi cong an phat ai
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung blds-2015.d34
  mình lỡ coment chửi "đồ ngu" dưới bài báo, mxh có phạt k
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-147-2024.d36.k4
  nói xấu đồng nghiệp trên story chỉ để bạn thân xem thì có tính là vi phạm không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung nd-174-2026.d96.k3.g nd-330-2026.d11.k1.a
  comment tục
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d156.k1.a luat-116-2025.d13.k3.dd
  o kế bên nói tui lấy chồng công an để được bảo kê, nói trên nhóm chợ, tui tức lắm, có luật nào trị không
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.e blhs-2015.d156
  toi la thu quy bi to mat tien len nhom chung cu, camera lai hong dung hom do
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 qdtw-207-2026.nhom-to-cao blhs-2015.d156
  đơn tố cáo đăng facebook
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k2.e blhs-2015.d155.k1 blhs-2015.d156
  nick ảo bóc phốt
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  dau gia dat thong dong clip
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  xe tôi bị cẩu, tôi viết bài chê và bịa thêm tí cho vui, nay bị mời, có nên khai thật?
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k2.d
  xúc phạm lãnh đạo trên mạng
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d luat-116-2025.d13.k3.e blds-2015.d34
  truong thon noi xau ung vien tren zalo
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e blds-2015.d34 nd-330-2026.d11.k2.a
  bị tung tin đã chết
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-330-2026.d11.k2.a blds-2015.d34
  cáo phó giả
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  tiêm chủng vắc xin tin sai
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  mấy o bán cá ngoài chợ đồn bộ trưởng bị bắt, mạ tui chia sẻ lại, bị công an mời rồi, phải nói răng
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  ảnh lũ giả
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c
  tung tin tram y te tiem thuoc het han
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  đồn bác X ốm
nd-174-2026.d95.k1.a luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd
  bóc phốt cơ quan cũ
nd-174-2026.d95.k1.a luat-117-2025.d5.k3 qdtw-207-2026.nhom-1 qd-423-2026.kiem-chung luat-116-2025.d15.k1.dd
  bàn tán sức khỏe lãnh đạo trong quán cà phê bị quay
nd-174-2026.d95.k1.a nd-147-2024.d23.k3 luat-116-2025.d16 nd-328-2026.d9 nd-330-2026.d11.k2.a
  chau 15 tuoi dang tin gia thi phat ai
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 blhs-2015.d155.k1 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  bình luận vui về trọng tài bóng đá mà bị tố là xúc phạm, phạt bao nhiêu tiền
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 luat-116-2025.d13.k3.d blhs-2015.d155.k1 nd-282-2025.xuyen-tac
  muc phat noi xau nguoi khac tren mang
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-15-2020.d101.k1.a nd-15-2020.d4.k3
  phạt 7,5 triệu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-174-2026.d96.k3.g blhs-2015.d155.k2.e luat-116-2025.d13.k3.d
  muc phat chui nhau tren mang nam nay
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blhs-2015.d155.k1
  xúc phạm giáo viên trên facebook phạt mấy triệu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d7.k1 nd-174-2026.d95.k2.c
  muc phat dang tin sai su that voi ca nhan
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  tin giả phạt cá nhân bao nhiêu, tổ chức bao nhiêu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon
  người dân thường và cán bộ cùng đăng một tin sai thì ai bị phạt bao nhiêu
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  tin đồn sáp nhập tỉnh
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  Tổng hợp giúp các mức phạt cung cấp thông tin sai trên mxh đối vs cá nhân
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  hôm bão em share cái tin vỡ đập, sau mới biết là tin vịt, xóa rồi thì có bị phạt nữa không
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d11.k2.a
  tui lỡ bấm chia sẻ tin nước độc ở sông Hậu, xóa sau 5 phút, giờ có bị gì không
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  dang tin bao mua da to hon dai khi tuong noi co bi phat khong
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d
  dựng cảnh cứu trợ giả để câu like
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-328-2026.d3.k3
  Bà ngoại em share bài "xe bán kẹo bắt cóc ở xã" bị xã mời lên, bà 72 tuổi không biết chữ nhiều thì có phạt không
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  học sinh bịa tin nghỉ học vì rét để ở nhà chơi, phạt bn
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd nd-330-2026.d9.k2.d
  tong hop muc phat dang tin sai su that
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  tin gia phat nhiu
nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  chửi tục trên mạng bị phạt bn
nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung blhs-2015.d155.k1
  chửi tục phạt mấy đồng
nd-174-2026.d95.k1.a nd-328-2026.d11.k3 nd-328-2026.d3.k3 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  quần chúng ưu tú share tin giả có bị dừng kết nạp
nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d11.k2.a
  ủng hộ 20 nghìn mà sửa ảnh thành 20 triệu
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-80-2025.d14.phat-ngon luat-80-2025.d36
  tôi share bài chửi viện trưởng cũ, xóa rồi mà cơ quan vẫn đòi làm kiểm điểm
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  công văn giả cho học sinh nghỉ học vì bão lan trên zalo, em cũng lỡ chia sẻ
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  chia sẻ tin giả
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  em chia sẻ bài lá cải "cán bộ tỉnh bị bắt" mà mãi tối mới biết tin giả, đã xóa, có còn bị phạt không ạ
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k1.a luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.d
  đăng lại thơ chế
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang
  lỡ chia sẻ tấm ảnh em bé ôm em trong lũ, sau mới biết là AI vẽ, tui là cán bộ mặt trận xã, có bị chi không
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-328-2026.d9
  bố tôi cựu chiến binh 78 tuổi hay chuyển tiếp tin giả, cụ có bị phạt không
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d qd-423-2026.kiem-chung
  me toi share tin gia nhieu qua
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-330-2026.d9.k2.d nd-328-2026.d3.k1
  bố chồng gửi tin "ông tướng X đã mất" hóa ra chưa mất
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a qdtw-08-2018.neu-guong
  con cán bộ du học mỹ bình luận linh tinh
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.c
  nhóm kín 12 ông bạn lính cũ nói bậy về lãnh đạo, có ông chụp màn hình nộp công an
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  cung luc dang tin gia va chui nguoi khac phat the nao
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c blds-2015.d34
  bôc phốt quán ăn, chủ quán là vợ chủ tịch
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k1.a
  mức phạt bịa chuyện người khác ngoại tình trên mạng
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blhs-2015.d156 nd-328-2026.d3.k2
  Đăng bài tố ông A thương binh rởm mà chưa có kết luận thì tôi có bị phạt không
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-328-2026.d3.k1 luat-80-2025.d14.phat-ngon
  thực phẩm bẩn ở căng tin cơ quan, đăng lên thì bị gọi lên hỏi
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-116-2025.d7.k1.c blds-2015.d34
  có người tung tin nhân sự sai, ghi tên chồng em làm chủ tịch
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung
  chia se tin bao lu cua nam truoc co bi phat khong
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d4.k3 nd-174-2026.d95.k2.c nd-330-2026.d9.k2.dd
  phạt hành chính nói sai trên mạng 5 triệu hay 7 triệu rưỡi
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-330-2026.d9.k2.dd
  phạt 5 triệu hay 10 triệu đăng tin sai
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  thieu nien 15 tuoi dang tin sai bi phat ra sao
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  bịa chuyện sạp bên cạnh bán thịt heo dịch thì phạt nhiêu tiền vậy bà con?
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k1 luat-116-2025.d14.k4
  noi dua tren facebook bi lap bien ban
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 nd-328-2026.d9
  e làm trạm y tế, share tin dịch bạch hầu từ page lạ, giờ bị công an xã mời lên
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d93.k2.b
  giật tít câu view
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d9.k2.d
  ko biết bài đó là giả mà share thì có bị phạt ko
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3 qd-423-2026.kiem-chung luat-116-2025.d7.k1.c
  chia sẻ lại đơn tố cáo người ta tung lên mạng, chưa biết đúng sai, có bị phạt ko
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c luat-116-2025.d7.k2.g
  anh AI be dan tre em vung lu bi phat bao nhieu
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d luat-126-2025.d31.k2
  tung tin tòa trả hồ sơ
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d luat-129-2025.d10
  nhà báo tỉnh đưa tin sai lên fanpage riên
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  dong tin lanh dao bi bat sai su that phat sao
nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a luat-116-2025.d13.k3.d nd-330-2026.d12.k2.a blds-2015.d34
  confession trường
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  phạt tin giả bao nhiêu
  tin giả phạt mấy triệu
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d155.k1
  dân comment "công chức thuế toàn ăn bám" tôi có quyền đòi phạt không
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd blds-2015.d34 nd-330-2026.d11.k2.a luat-116-2025.d13.k3.dd
  ảnh sếp lội nước bị bảo là dàn dựng
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  Tôi đăng "công an phường làm ăn chán quá" có tính là xúc phạm không?
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  troll fanpage tỉnh đoàn
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a blhs-2015.d155.k1
  điều tra dân số hỏi cả tôn giáo thu nhập, dân không chịu khai rồi đăng chửi
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  bịa tin sáp nhập xã kèm bản đò tự vẽ
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  mức phạt tung tin sai sự thật về sáp nhập xã
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-174-2026.d4.k3 luat-116-2025.d7.k1.c
  lan truyền tin đồn lãnh đạo bị bắt, 7,5 triệu hay bao nhiêu
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-328-2026.d9
  Bà thầy ở chợ phán năm nay bí thư tỉnh "rớt ghế", tôi kể lại trên nhóm cho vui, công an mời lên là sao?
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  tin giả sáp nhập xã bị phạt bao nhiêu tiền
nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k1.c qdtw-207-2026.nhom-to-cao
  nói xấu ứng viên cấp ủy
nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 blds-2015.d34 luat-116-2025.d13.k3.d
  Nói tục với bí thư chi bộ trong nhóm zalo thì xử theo đảng hay phạt tiền
nd-174-2026.d95.k1.b
  vợ cán bộ bói toán
nd-174-2026.d95.k1.b blds-2015.d32 nd-147-2024.d36.k4 qdtw-207-2026.nhom-dao-duc
  ảnh hút cần cũ
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  bùa ngải
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  bói toán online
  goi hon online
  thay cung giai han tren livestream
nd-174-2026.d95.k1.b nd-174-2026.d95.k1.dd
  đăng quán karaoke ôm
nd-174-2026.d95.k1.b nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-282-2025
  đốt pháo giao thừa quay đăng fb bị phạt bnhiu
nd-174-2026.d95.k1.b nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  bán bùa phong thủy trên mạng
nd-174-2026.d95.k1.b nd-330-2026.d10.k1 nd-330-2026.d11.k1.a
  ban bua tren mang
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  bói toán trên mạng
  tuyên truyền mê tín
  đi lễ hội chùa quay clip hầu đồng đăng lên có phải mê tín không
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd
  bùa cầu may
  coi bói online
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-129-2025.d10 nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  co giao len dong quay clip
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  viên chức bói online
  xem tarot kiếm thêm sau giờ làm, em là cán bộ thư viện tỉnh, có bị coi là mê tín không
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  tui là giáo viên mà coi bói bài trên tiktok cho vui, không lấy tiền, có bị gì hông
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d10.k1
  bán bùa online
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k1.d
  tim mo liet si qua nha ngoai cam tren youtube
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  cúng sao livestream
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd
  livestream xem bói
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d9.k2.c blds-2015.d32 luat-91-2025.d32
  Tôi ở Mù Cang Chải, quay bản mình cúng ma đưa lên youtube kiếm tiền có bị coi là truyền bá mê tín không?
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  vợ sếp gọi hồn lập đàn quay clip up youtube, ảnh hưởng gì tới sếp không
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-1
  Đảng viên đốt vàng mã rồi đăng fb có vi phạm mê tín gì không
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  cán bộ y tế bói bài
  thầy cúng online có bị phạt, tôi là đảng viên đi xem bói bị quay
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy
  đảng viên đi chùa rồi livestream dâng sao giải hạn, chi bộ có nhắc không ta
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd
  thầy cúng online
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd
  thầy bói online
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  em gái tôi là viên chức livestream gọi hồn hầu đồng có được không
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  cán bộ văn hóa lên đồng livestream
nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.i nd-330-2026.d11.k1.a
  bênh giang hồ mạng
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a
  dang vien choi da ga len tiktok
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  đv livestream bói bài tarot kiếm thêm có bị xử ko z
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  bà đồng trong làng livestream lên đồng, trưởng ban văn hóa xã vào xem rồi thả tim
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qdtw-207-2026 nd-330-2026.d11.k1.a
  đảng viên đăng bài xem bói lên đồng
nd-174-2026.d95.k1.c
  clip treo co
nd-174-2026.d95.k1.c blds-2015.d32
  clip tai nạn
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38
  video bao hanh cu gia vien duong lao
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38 nd-330-2026.d15.k1.g
  em đi đường gặp tai nạn ở đèo Hải Vân, quay rồi phát trực tiếp thấy mặt người mất, người nhà đòi kiện em
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  dua video tai nan chet nguoi co mat nan nhan
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38.k2
  bố tôi mất trong tai nạn, người đi đường chụp thi thể đăng facebook
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38
  clip tai nan chet nguoi
  đăng cảnh tai nạn giao thông còn nguyên xác người
  đăng hình xác người đuối nước lên nhóm
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 blds-2015.d34
  bo nan nhan tai nan giao thong dang anh xac
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a
  ảnh người chết đuối
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 blds-2015.d34 qd-423-2026.thong-tin-nguoi-khac
  quay nguoi chet duoi dang len
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh thi thể nạn nhân sạt lở, người nhà khóc lóc xin gỡ, mình là cán bộ thôn đăng để báo tin thôi mà
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d34
  quay tai nạn trên đèo có người chết rồi đưa lên mạng, người nhà họ đòi kiện
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  sạt lở đất ở lào cai em là bộ đội cứu hộ, quay cảnh tìm thi thể gửi về nhà được không
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  hiện trường tự tử
  thông báo người chết đuối kèm ảnh thi thể
  ảnh xác người tai nạn
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac blds-2015.d34
  quay lại người nhảy cầu Bến Thủy
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38.k2
  ảnh tử thi
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38.k2 blds-2015.d34
  đăng ảnh người chết trôi
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d4.k1
  Chụp hiện trường tai nạn khi chở cấp cứu rồi đăng lên cảnh báo mọi người, em là tài xế xe 115
nd-174-2026.d95.k1.c blds-2015.d32 luat-116-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-147-2024.d23.k3
  con tôi học lớp 9 quay cảnh xe khách lật đăng tiktok thấy rõ mặt người chết, nhà mình có bị phạt không
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d16 blds-2015.d38
  tai nan giao thong quay phim nan nhan chua che mat
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  ảnh tai nạn
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d50
  đăng hình tai nạn giao thông còn thấy mặt nạn nhân
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac qd-423-2026.co-quan-to-chuc
  tôi công an xã, được phép đăng ảnh hiện trường tai nạn lên fanpage công an xã để cảnh báo người dân không
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d19 luat-91-2025.d16
  ảnh thi thể chưa rõ danh tính đăng tìm thân nhân
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d32
  camera hành trình quay được vụ đánh nhau, nộp công an hay đăng mạng trước
  dân phòng đứng quay nạn nhân tai nạn thay vì cứu, có chế tài gì
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d32 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  đăng clip tai nạn thấy rõ mặt nạn nhân
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d32 nd-356-2025.d4.k1 blds-2015.d38
  tai nan giao thong chup hinh nan nhan co bi phat ko
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  quay cảnh bạo hành
nd-174-2026.d95.k1.c blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  quay cảnh hiện trường tai nạn có người chết
nd-174-2026.d95.k1.c blds-2015.d32 nd-330-2026.d11.k1.a
  Thấy tai nạn mà chỉ đứng quay không cứu, lại còn đăng, có tội gì không hỉ?
  chia sẻ clip tai nạn giao thông có máu me
  clip danh nhau
  hình người chết đuối
  phát tán clip tai nạn chết người trên đèo Lò Xo
nd-174-2026.d95.k1.c blds-2015.d32 nd-330-2026.d14.k5.dd nd-174-2026.d95.k1.a
  cau like bang anh nguoi chet lu, tha tim keu goi ho tro
nd-174-2026.d95.k1.c blds-2015.d32 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  đăng ảnh tai nạn chưa che mặt nạn nhân thì bị phạt nhiu
nd-174-2026.d95.k1.c blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  đăng ảnh thương tích của nạn nhân vụ nổ bom mìn ở Quảng Trị có bị phạt không
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  hình ãnh người gặp tai nạn chết trên đường
  người chết đuối chụp ảnh đăng nhóm xã
  đăng ảnh hiện trường tai nạn có người chết
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38 luat-91-2025.d32
  quay người chết đuối đang vớt
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38.k2
  ảnh tai nạn giao thông
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38.k2 blds-2015.d34
  lở núi ảnh thi thể
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 nd-330-2026.d50
  clip tai nạn giao thông chưa làm mờ mặt nạn nhân
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  đăng ảnh tai nạn
nd-174-2026.d95.k1.c blds-2015.d34 blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a
  tung ảnh thi thể nạn nhân
nd-174-2026.d95.k1.c blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  bác sĩ pháp y kể chuyện nghề trên tiktok, không nêu tên nạn nhân
nd-174-2026.d95.k1.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-126-2025.d31.k2
  bạn em làm pháp y gửi ảnh hiện trường vào nhóm lớp cũ, nhóm lại phát tán, bạn em có mất việc không
nd-174-2026.d95.k1.c luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  Lễ hội đâm trâu quê em quay y nguyên đưa lên bị tây vào chửi man rợ, phòng văn hóa bắt gỡ, em gỡ hay giữ?
nd-174-2026.d95.k1.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a blds-2015.d32
  hinh anh hien truong tai nan do csgt chup bi tuon ra
nd-174-2026.d95.k1.c luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361 luat-126-2025.d31.k2
  anh kham nghiem tu thi
nd-174-2026.d95.k1.c luat-126-2025.d31.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  ảnh hiện trường vụ án
nd-174-2026.d95.k1.c luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  ảnh xương cốt ở nghĩa trang liệt sĩ lúc quy tập, tôi làm quản trang chụp đăng lên tìm thân nhân được không
nd-174-2026.d95.k1.c luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 blds-2015.d32
  Cháu nội bị tai nạn, có thằng đứng quay không cứu còn đăng mạng, luật xử nó không?
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a
  cúng tế mổ lợn làng ném thượng đăng ảnh
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  hội làng em chém lợn tế từ xưa, em quay đăng mà bị tố bạo lực, lễ của làng cũng bị phạt à
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  lễ hội chọi trâu quay clip đăng cảnh máu me
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g
  lễ hội chọi trâu phát sóng máu me
  sao thấy người ta chết đuối mà cứ cầm máy live, không có luật nào phạt à?
  thấy tai nạn mà đứng quay livestream ko cứu thì có tội gì không mọi người?
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  livestream tai nạn
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  giết chó đăng clip
  đâm trâu máu me
nd-174-2026.d95.k1.c nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a
  điều dưỡng quay clip cấp cứu tai nạn
nd-174-2026.d95.k1.c nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60
  clip hs tự tử
nd-174-2026.d95.k1.c qd-423-2026.kiem-chung blds-2015.d32 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  cau view bang tai nan
nd-174-2026.d95.k1.d
  hat nhep bai cam
  nhạc vàng có bài bị cấm ko các bác
  tui ca mấy bài nhạc vàng hồi trước 75 rồi đăng facebook, có bài nào bị cấm không ta?
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd
  Trang hội cựu chiến binh xã đăng lại bài báo có cần xin phép tòa soạn hông ta
  Tôi bê nguyên bài người ta về trang của trung tâm văn hóa, có ghi "sưu tầm", tác giả đòi 20 triệu thì trả hay thôi?
  bài hát trước 1975 cán bộ văn hóa hát ở đám cưới rồi đăng youtube
  bản quyền bài hát
  bản quyền ảnh
  chep lai bai bao
  cho hỏi đăng lại bài báo nguyên văn lên page của phường có phải xin phép tòa soạn không
  chép bài báo của ngừơi khác đăng trang mình
  chép nguyên bài báo tuổi trẻ bỏ lên fanpage xã, có ghi nguồn rồi vẫn bị nhắc, vì sao
  chép thơ người khác
  copy bao ve trang cua chi hoi
  copy bài báo đăng lên trang xã
  copy bài người ta rồi ghi st
  dat vong co ma khong xin
  dùng nhạc có bản quyền cho tiết mục văn nghệ 20/11 rồi đăng lên youtube
  dùng nhạc người khác ghép video trường bị đánh bản quyền
  dùng nhạc nền có bản quyền trong clip của bệnh viện
  dùng nhạc trending làm video tuyên truyền có dính bản quyền không
  dịch sách nước ngoài đăng mạng
  dịch sách tiếng Anh đăng miễn phí lên blog
  fanpage trường lấy nhạc trên mạng bị đánh gậy bản quyền
  fanpage đoàn thanh niên đăng nhạc có bản quyền bị gỡ, có bị phạt thêm không
  hội diễn cq hát bài chưa xin tác giả, up youtube bị gậy, ai đền
  hội làng mời ca sĩ hát nhạc cũ trước 75, trưởng thôn quay đăng lên có sao không?
  lay bai bao dang lai len trang cua xa co bi phat
  lay bai bao ve dang lai tren trang phuong
  live lại bóng đá
  lấy bài của báo đăng lại trang phường
  nhạc nền trả phí
  nhạc nền video tuyên truyền bị đánh gậy bản quyền
  nhạc trước 75 đăng youtube
  nhạc vàng trước 75 đăng lên youtube có bị cấm không
  phát lại trận bóng đá trên facebook
  sửa lời bài hát truyền thống ngành để hát tết
  thợ chụp ảnh của tỉnh hỏi bản quyền: cơ quan dùng ảnh tôi mười năm không ghi tên, đòi được hông
  thủ thư huyện chia sẻ sách scan lậu cho bạn đọc
  trang thông tin phường chép nguyên bài báo tuổi trẻ có ghi nguồn mà vẫn bị đòi tiền
  trang tin tổng hợp lấy bài của sở mình không ghi nguồn thì gửi yêu cầu cho ai
  trung tâm văn hóa xã phát nhạc bản quyền livestream
  tải bài hát cách mạng về làm video cho hội mà bị báo bản quyền, có phải nộp phạt không
  xem phim lậu
  đi xem phim chiếu rạp quay đoạn kết lên story
  đăng lại bài báo lên trang của huyện đoàn có phải xin phép toà soạn
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd blds-2015.d32
  reup livestream
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd blds-2015.d34
  đạo văn bị tố
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd luat-116-2025.d15.k1.d
  mình dịch tài liệu hội nghị quốc tế rồi up bản dịch lên website riêng cho sinh viên tham khảo được hông
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd luat-117-2025.d5.k4
  viên chức thư viện số hóa tài liệu hạn chế
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k3
  facebook báo tài khoản tôi vi phạm bản quyền do clip có nhạc đám cưới, có dính luật mình không
  quoc ca bi bao ban quyen
  xe hoa diễu hành dùng nhạc chưa mua quyền, đài huyện bị youtube đánh gậy
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-174-2026.d95.k1.h
  hỏi cho thằng con học đại học: nó dịch bài báo BBC đăng blog có phạm luật gì không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g nd-147-2024.d36.k4
  chia se link xem bong da lau trong nhom co quan
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh
  sach cam pdf
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.h
  em cắt lại clip của đài huyện đăng kênh riêng có ghi nguồn đàng hoàng mà vẫn bị nhắc, sao kỳ vậy
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  Hát karaoke bài nhạc vàng trước 75 rồi up lên tiktok, giáo viên có bị nhắc nhở ko ạ?
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  hát nhạc chế
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  dịch truyện đam mỹ bán
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g
  hát nhạc vàng trước 75 livestream đảng viên
  livestream nhạc vàng
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b luat-129-2025.d10
  thủ thư thư viện tỉnh chụp trang báo cũ trước 75 đăng lên mạng được không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1
  hát nhạc vàng trước 75 rồi đăng, có bị cấm bài nào không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qdtw-85-2022.dieu-tranh
  Nhóm đọc sách chúng em chuyền nhau file pdf một cuốn bị đình chỉ phát hành, chỉ tò mò thôi, có sao không ạ?
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g
  pdf sách cấm
nd-174-2026.d95.k1.d luat-129-2025.d10 nd-174-2026.d95.k1.dd
  viên chức thư viện đăng sách cấm chụp bìa
nd-174-2026.d95.k1.d luat-129-2025.d10 nd-174-2026.d95.k1.g qdtw-207-2026.nhom-1
  can bo thu vien gioi thieu sach bi cam
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d14.k4
  bai bao bi go nhung con ban chup lan truyen
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-174-2026.d95.k1.g
  chia sẽ bài báo đã bị gỡ
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  mình gửi link phim lậu vô nhóm cơ quan cho anh em coi chung kết có sao hông
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.h luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.a luat-129-2025.d10
  tổng biên tập bắt gỡ bài, em đăng lại bản gốc lên blog thì phạm gì
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan luat-116-2025.d7.k2.dd
  mở kênh tin tức địa phương trên fb, đăng lại tin báo, có phải xin phép k?
nd-174-2026.d95.k1.d nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k1.g
  chia sẻ bài báo bị gỡ rồi có bị phạt ko
nd-174-2026.d95.k1.d nd-330-2026.d15.k1.g luat-116-2025.d7.k1.a
  hát nhạc cấm
nd-174-2026.d95.k1.d qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  đăng clip tui hát nhạc vàng cấm hồi xưa, tui là đảng viên 30 tuổi đảng
nd-174-2026.d95.k1.d qdtw-85-2022.dieu-tranh
  tải sách cấm
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b
  quay dot phao
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k1
  so ytế cho e hỏi e là dược tá, e có đc qc thuốc kê đơn trên fb cá nhân ko, e thấy ai cũng đăng
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  ban do uong nho page doan dang bia tai tro giai bong, dang duoc khong
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  thuốc lá điện tử
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-330-2026.d10.k3 nd-330-2026.d10
  ck quảng cáo nhà cái
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g
  nuôi chim hoang dã livetream
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.i
  sv làm bài thi hộ đăng quảng cáo trên fb
nd-174-2026.d95.k1.dd luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung nd-330-2026.d10.k2
  kiểm lâm còm "thịt rừng ngon" đùa thôi mà bị tố, có nặng không
nd-174-2026.d95.k1.dd nd-174-2026.d95.k1.b
  đốt pháo ở quê rồi đăng, em là dân quân
nd-174-2026.d95.k1.dd nd-330-2026.d10.k1 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  em làm y tế mà bán sữa cho bé dưới 2 tuổi trên fb, mấy mẹ cứ hỏi mua, có bị phạt ko
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-330-2026.d10 nd-147-2024.d36.k4
  cán bộ hải quan bấm share bài quảng cáo rượu lậu
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-330-2026.d10.k3
  quảng cáo pod vape
  rao bán pháo tết
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-330-2026.d10.k3 nd-147-2024.d36.kinh-doanh
  bán lan rừng
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd qd-423-2026.quy-tac-chung
  kiểm lâm khoe thịt rừng
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  kiểm lâm viên khoe ảnh thịt rừng bị hỏi trách nhiệm
nd-174-2026.d95.k1.dd qd-423-2026.quy-tac-chung
  ăn thịt rừng khoe mạng
nd-174-2026.d95.k1.dd qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  khoe thịt rừng
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e
  công ty du lịch đưa bản đồ sai
  phim ngắn 'đường lưỡi bò' chiếu ở đám cưới, chủ tiệc có bị phạt không
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e luat-116-2025.d14.k4
  học sinh vẽ bản đồ sai, cô lỡ chụp đăng nhóm lớp, gỡ xong có phải báo ai không
  áo in bản đồ VN thiếu đảo mà shop cơ quan đặt đồng phục, em lỡ đăng ảnh rồi thì sao
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a
  bản đồ chưa duyệt
  bản đồ không có hoàng sa
  bản đồ thiếu hs
  bản đồ thiếu trường sa
  bản đồ thiếu đảo
  chia sẻ bản đồ lưỡi bò
  chúc mừng năm mới bằng tấm bản đồ thiếu Hoàng Sa, bị chụp lại rồi, phạt không
  con tôi tô bản đồ thiếu đảo trong bài tập của trường, cô giáo đăng lên nhóm lớp rồi bị chụp lại
  cty du lịch nước ngoài dùng đường lưỡi bò, nhân viên mình share về khoe tour
  dang ban do thieu truong sa phat bao nhieu
  em in slide có đường lưỡi bò do tải hình trên mạng, học sinh phát hiện đăng lên thì em bị gì
  em lỡ dùng bản đồ trên mạng có đường chín đoạn trong bài giảng powerpoint, sợ quá
  em đi du lịch Trung Quốc check in app có bản đồ đường lưỡi bò, bị dân mạng lôi ra, có bị cơ quan kỷ luật ko
  giáo viên dùng slide có bản đồ đường lưỡi bò, bị phụ huynh chụp tung lên
  giáo viên lỡ chiếu slide có đường lưỡi bò
  phong truyen thong dang nham anh co ban do khong co hoang sa
  poster đường lưỡi bò
  share tranh có lưỡi bò mà ko để ý
  slide của thầy em chiếu bản đồ không có Hoàng Sa Trường Sa vì tải trên mạng về, thầy có bị phạt không ạ
  slide thiếu Hoàng Sa
  thieu Hoang Sa
  áo in hình bản đồ sai đăng lên fb bán
  đăng ảnh bản đồ thiếu hoàng sa trường sa
  đường lưỡi bò trong slide
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a luat-116-2025.d14.k4 nd-174-2026.d95.k3
  lỡ share bản đồ đường lưỡi bò từ app du lịch
  ảnh bản đồ thiếu hoàng sa trường sa tôi lỡ đăng quảng cáo du lịch cho xã
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a luat-116-2025.d7.k2.g
  AI vẽ bản đồ thiếu Hoàng Sa
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-174-2026.d95.k3
  học sinh vẽ báo tường thiếu hai quần đảo, ảnh đã lên web trường, cô hướng dẫn có bị phê bình không
  lỡ dùng bản đồ thiếu Trường Sa trong bài thuyết trình chi hội rồi đăng lên trang thì bị phạt ko
  lỡ đăng cái bản đồ ko có Hoàng Sa Trường Sa, xóa liền rồi có sao ko
nd-174-2026.d95.k1.e nd-174-2026.d95.k1.g luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-174-2026.d95.k1.d
  phim co duong luoi bo chia se link
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 nd-174-2026.d95.k1.b
  em gái em làm cộng tác viên dán link cá độ euro vô comment kiếm mấy đồng, nó mới 17 tuổi, có bị đi tù không
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-147-2024.d36.k4
  chia sẽ link bóng đá lậu trong nhóm cq
  link xem bóng đá lậu
nd-174-2026.d95.k1.g nd-147-2024.d36.k4 luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  link lạ trong nhóm đồng hương
nd-174-2026.d95.k1.g nd-147-2024.d36.k4 nd-330-2026.d11.k1.a nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  chia se link xin link co bi phat ko
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  Xem chùa world cup qua web lậu, chia link vô nhóm công đoàn vậy có bị gì không mấy anh
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-147-2024.d36.k4 nd-330-2026.d9.k2.a
  gửi link phim Trung Quốc có hình bản đồ sai cho bạn xem thì có bị phạt không
nd-174-2026.d95.k1.g nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  người quen bên Mỹ gửi link youtube bảo tôi chuyển cho anh em hưu trí coi, tôi có nên chuyển không
nd-174-2026.d95.k1.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  chia sẻ link clip nóng có phạm tội không
nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 nd-328-2026.d3.k3
  chia sẻ đài ngoài
nd-174-2026.d95.k1.h luat-116-2025.d13.k3.c
  dùng thẻ nhà báo hết hạn đi quay
nd-174-2026.d95.k1.h luat-91-2025.d32 nd-147-2024.d36.ten-tai-khoan luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d
  youtuber xưng nhà báo xông vô trường quay bếp ăn, bảo vệ chặn lại bị chửi, trường nên xử sao cho đúng
nd-174-2026.d95.k1.h nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan
  mở kênh youtube nói thời sự ở quê có phải xin giấy phép?
nd-174-2026.d95.k1.h nd-147-2024.d36.k4 luat-129-2025.d10 qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung
  phóng viên báo tỉnh viết trên facebook khác với bài trên báo có được k
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan
  "báo hóa" trang tin
  nhà báo công dân
  youtuber có phải nhà báo không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan luat-129-2025.d10 nd-330-2026.d14.k3.a qdtw-85-2022.chinh-danh
  btv đài tỉnh làm kênh youtube riêng
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  fanpage xã có được đăng tin như báo không, có cần xin giấy phép gì không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a nd-174-2026.d95.k1.d
  lập trang tin tổng hợp về huyện mình
nd-174-2026.d95.k1.h nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  dựng phỏng vấn giả
nd-174-2026.d95.k1.h nd-330-2026.d14.k3.a nd-147-2024.d36.ten-tai-khoan luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  page tin huyện tự phát
nd-174-2026.d95.k1.h qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-174-2026.d95.k1.a luat-91-2025.d32
  phóng viên bị đánh khi chụp xe quá tải, tòa soạn không lên tiếng, em tự đăng được chứ
nd-174-2026.d95.k1.h qd-423-2026.quy-tac-chung nd-147-2024.d36.ten-tai-khoan nd-147-2024.d36.k4 luat-129-2025.d10
  podcast nhà báo
nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b nd-330-2026.d9.k1.d
  xuyên tạc chiến thắng Điện Biên, nói xấu tướng lĩnh trên youtube
nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d
  xuyen tac lich su chien tranh
  xuyên tạc lịch sử trên youtube phạt tù mấy năm
nd-174-2026.d95.k2.a nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b
  xuyên tạc điện biên phủ
nd-174-2026.d95.k2.a nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d4.k3
  viết bài nói xấu triều đại lịch sử, xuyên tạc lịch sử phạt bao nhiêu
nd-174-2026.d95.k2.a nd-330-2026.d9.k2.b luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a nd-330-2026.d9.k1.d
  xuyên tạc lịch sử, chê anh hùng liệt sĩ phạt sao
nd-174-2026.d95.k2.a nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d4.k3
  xúc phạm tôn giáo trên facebook phạt mấy triệu
nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m blhs-2015.d337 blhs-2015.d338 blhs-2015.d337.k1
  lộ công văn mật phạt bao nhiêu
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d luat-116-2025.d7.k2.i
  Tôi đăng "cầu Rạch Miễu đang thổi cồn" cho anh em né thì bị phạt thiệt hả?
  báo chốt csgt
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  tin dịch bệnh
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-328-2026.d3.k1
  tin đồn bắt cóc trẻ con
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  bão sắp vào tôi đăng lại tin năm ngoái
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.b nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  bói đại nạn
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k2.b luat-116-2025.d7.k2.i
  bao chot giao thong len nhom
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  quay cảnh lũ về làng đăng bị bảo là gây hoang mang
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3
  tin đồn dịch heo
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  tin bão sai
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-328-2026.d3.k3
  Nước sông lên, tui đăng "vỡ đê rồi bà con chạy đi" vì nghe người ta nói, té ra hổng có, tui bị phạt hông?
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  clip heo chet troi
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  dua co bom o san bay
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đồn vỡ đê làm dân chạy, người đăng bị gì?
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  tin vỡ đập
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d9.k1.b nd-328-2026.d3.k1
  nói đùa có bom trên máy bay, trong trụ sở
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  dang tin vo de
  share tin vo de luc nua dem
  đồn thổi bắt cóc trẻ em ở chợ Vinh
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a
  bác tổ trưởng dân phố gửi tin bão vỡ đập vào nhóm mà té ra tin giả, bác ấy 72 tuổi rồi, có bị phạt không hả các cháu
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  đưa tin mưa lũ sai, chỉ định chọc bạn
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  tung tin dịch bệnh
  đưa tin sai về dịch sốt xuất huyết
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d
  mức phạt tung tin vỡ đê
  đăng tin bắt cóc trẻ con ở chợ để cảnh báo mọi người mà hoá ra không phải thì sao
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d4.k3
  mức phạt đăng tin giả dịch bệnh
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd
  Phạt bao nhiêu khi nói dịch sai sự thật trên mạng
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-328-2026.d3.k3
  mẹ tôi 72 tuổi chia sẻ tin bão sai có bị phạt không
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d4.k3
  phạt bnhiu khi đăng tin sai vỡ đê
  share tin sai bat coc tre em phat bao nhieu
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-328-2026.d3.k3
  bao so 3 minh share nham tin cau sap da xoa sau 10 phut co bi goi len khong
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.b nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d11.k1.a
  lời sấm tận thế
nd-174-2026.d95.k2.c nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  đồn vỡ đê trong nhóm zalo thôn, tôi lỡ chuyển tiếp
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  trang thời tiết cá nhân của em đoán bão vào Huế mà đài không nói, bị phạt có đúng không
  đồn dịch tả lợn
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  đăng số liệu chết vì dịch cao hơn thật
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  dự báo thời tiết riêng phạt không
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  phạt đăng tin sai về dịch tả lợn
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d
  noi vac xin gay chet nguoi bi phat bao nhieu
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  đồn sáp nhập thôn
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  muc phat dang tin sai ve lu lut
  mức phạt đăng tin sai về lũ quét
  phat bao nhieu tien khi dang tin vo dap sai su that
  phát tán tin vỡ đê khi chưa kiểm chứng fạt mấy triệu
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  phạt tin vỡ đập
  tin gia bat coc tre em
  tin đồn bắt cóc trẻ em trong nhóm chợ
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  mức phạt tung tin sai sự thật vỡ đê
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  mức phạt chia sẻ tin giả vỡ đê
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  chia sẻ tin vỡ đập
  có người đăng là thuỷ điện sắp vỡ, cả bản chạy lên đồi, hoá ra tin vịt, phạt nó được bao nhiêu
  đăng tin vỡ đê sai bị phạt mấy triệu
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a luat-116-2025.d7.k2.g luat-116-2025.d7.k1.d
  Ảnh AI vẽ lũ ngập chợ nhìn y như thật, tôi đăng đùa mà dân hoảng, bị phạt không vậy
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  phạt nguời đăng tin bão giả
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  share tin vỡ đập chưa kiểm chứng bị phạt bao nhiêu
  tôi đùa trên story là sắp có bão cấp 17 mà công an gọi, cho hỏi phạt mấy triệu
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  muc phat tung tin vo dap mua lu
nd-174-2026.d95.k3 luat-116-2025.d14.k4
  gỡ bài có giảm phạt
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4
  xóa bài rồi có coi là đã khắc phục không
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  xóa bài rồi còn phạt không
nd-174-2026.d95.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d3.k3
  xóa bài rồi có bị phạt nữa ko
nd-174-2026.d95.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-328-2026.d9
  xóa bài rồi còn bị phạt
nd-174-2026.d95.k3 nd-174-2026.d95.k1.k luat-116-2025.d14.k4 nd-330-2026.d12.k2.a
  phạt tiền rồi mà không gỡ bài thì làm sao buộc họ gỡ
nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d7.k4 luat-91-2025.d7.k5
  sim rác tên tôi
nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  tin nhắn rác nhà thuốc
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h blds-2015.d38.k2 blds-2015.d38
  xin đồng ý trước khi thu thập số điện thoại dân
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-80-2025.d13 nd-330-2026.d77
  Anh cán bộ địa chính lấy số em trong hồ sơ rồi rủ em đi cà phê hoài, em báo ai?
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-174-2026.d96.k3.g
  công an viên xã lấy số điện thoại trong tờ khai tạm trú nhắn tin tán gái
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d16
  Khách để lại sđt tích điểm ở quầy thuốc, em lấy nhắn tin chúc Tết kèm khuyến mãi có cần hỏi trước
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-330-2026.d10.k1 luat-91-2025.d16
  nhắn tin hàng loạt mời khám
nd-174-2026.d96.k3.g
  cuoc goi quay roi nua dem
  nha bao doa dang bai de xin tien quang cao
  nhà báo hay người tự xưng nhà báo đến xã vòi tiền quảng cáo không thì đăng bài
  phóng viên tống tiền
  quấy rối điện thoại
  tạp chí điện tử gọi đòi ký hợp đồng quảng cáo không thì đăng bài về trường
  tống tiền cán bộ bằng bài báo
nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d34 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  Tôi rủ ba đồng nghiệp vào sàn tiền số, giờ sàn sập, họ bắt tôi đền và doạ đăng ảnh tôi, tôi làm sao đây?
nd-174-2026.d96.k3.g blds-2015.d34
  phong vien doi tien moi go bai
nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em chồng tôi bị công ty đòi nợ ghép ảnh thờ, gửi cho cả cơ quan tôi
nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d32 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  giang hồ đến uỷ ban đòi nợ quay clip
nd-174-2026.d96.k3.g blds-2015.d34 blhs-2015.d155.k1
  bà con xa gọi điện chửi bới mẹ tôi suốt đêm
nd-174-2026.d96.k3.g blds-2015.d34 blhs-2015.d155.k1 qd-423-2026.quy-tac-chung luat-80-2025.d13
  tin nhắn gạ tình
nd-174-2026.d96.k3.g blds-2015.d34 blhs-2015.d155.k2.d luat-116-2025.d13.k3.d blhs-2015.d155.k1
  dân nhắn tin chửi em lúc nửa đêm vì hồ sơ trễ, em có quyền làm gì không ạ
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d13.k3.d luat-91-2025.d29.k6
  bị tag bậy
nd-174-2026.d96.k3.g blds-2015.d34 luat-80-2025.d13
  bi sep nhan tin quay roi, em giu het anh chup man hinh, nop cho ai bay gio
nd-174-2026.d96.k3.g blds-2015.d34 nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  phong vien doi tien quang cao moi go bai
nd-174-2026.d96.k3.g blds-2015.d34 nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a blhs-2015.d156
  mình ở trạm thú y, có ông chủ trại dọa tung ảnh mình nhận phong bì, ảnh đó là tiền trả nợ, làm sao thanh minh
nd-174-2026.d96.k3.g blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3 nd-330-2026.d13.k1.a
  người yêu cũ dọa tung clip, em là viên chức bệnh viện, em sợ mất việc lắm
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.h
  vay app bị bêu ảnh
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.a
  đòi nợ bêu mặt
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k2.e
  app vay tiền gọi điện lên ủy ban bôi nhọ em
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32
  app vay tiền ghép ảnh thờ tôi gửi đồng nghiệp
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  app đòi nợ gọi điện cho cả cơ quan, ghép ảnh em truy nã
nd-174-2026.d96.k3.g luat-116-2025.d14.k4 nd-330-2026.d9.k1.b
  ép khách gỡ review
nd-174-2026.d96.k3.g luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  nguoi yeu cu doa tung anh
nd-174-2026.d96.k3.g luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 nd-330-2026.d9.k1.b
  Bị bạn cũ dọa tung băng ghi âm tôi chê trưởng phòng lúc nhậu
nd-174-2026.d96.k3.g luat-116-2025.d16 luat-116-2025.d42.k3 luat-129-2025.d10 nd-234-2026.d8.k1
  con bé nhà chị tạp vụ bị thầy nhắn tin lúc nửa đêm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3
  xã tui có ông tự xưng nhà báo, chụp hình nhà kho trạm rồi đòi tiền mới không đăng, báo chỗ nào cho lẹ
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  app vay tiền nhắn tin bêu ảnh em tới hiệu trưởng, em không vay mà bạn em khai số em, giờ răng?
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d38.k2 nd-330-2026.d9.k1.b
  Người yêu cũ là thiếu úy dọa đăng hình nhạy cảm của em, em báo đơn vị ổng hay báo công an
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34
  chat quấy rối trong cq nộp bằng chứng ở đâu
  gv mn bị pht nhắn tin quấy rối lúc nửa đêm, lm j bây h
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d13.k3.h nd-330-2026.d9.k1.b
  tống tiền nhà báo dỏm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d16
  thầy nhắn gạ gẫm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-91-2025.d29.k6 nd-330-2026.d15.k1.e blds-2015.d34
  benh nhan cu nhan anh bay ba cho em, em la y ta, chan roi no lap nick khac
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-244-2026.d3.k2 nd-244-2026.d4.k3
  nhà báo dọa đăng bài nếu không ủng hộ quảng cáo, xã nên làm gì ạ
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  ng yêu cũ doạ tung ảnh nóng, em là cán bộ hội phụ nữ xã, xấu hổ lắm ko dám nói ai
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b
  Nhân viên tôi vay app, chủ nợ gọi quấy cả cơ quan mỗi ngày, chặn hết chưa xong, nhờ ai can thiệp?
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d32 blds-2015.d38
  người yêu cũ làm công an dọa đăng ảnh em lên, em sợ lắm, báo chỗ nào không phải chỗ ảnh làm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d34
  bị đòi nợ hộ con, bọn app gọi cả hội phụ nữ, cán bộ hội phải làm gì
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32
  bạn trai cũ dọa tung clip, em là giáo viên sợ mất việc, em phải báo ai cho kín
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k2.g blds-2015.d34
  bị app vay tiền ghép mặt em vào ảnh quan tài gửi cho cả cơ quan, em chưa vay đồng nào, kêu ai bây h
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k2.h
  vay tiền qua app bị khủng bố gọi tới cơ quan
nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c
  nhà báo dọa viết bài nếu không mua quảng cáo
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38
  người yêu cũ dọa gửi ảnh cho cơ quan tôi nếu không đưa 50 triệu
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.h
  Em vay app có 3 triệu mà nó ghép ảnh em vô cáo phó gởi hết danh bạ cơ quan, em nói sao với sếp đây?
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 luat-116-2025.d42.k3
  app vay ghép ảnh tôi với chữ lừa đảo, gửi cho cả trường, tôi là giáo viên
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  tống tiền ảnh ghép
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e nd-330-2026.d9.k1.b
  app vay tiền gọi cho đồng nghiệp
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34 nd-330-2026.d13.k1.a
  trưởng khoa nhắn tin gạ gẫm em thực tập sinh, em giữ tin nhắn rồi thì đưa ai, có được đăng lên mạng không
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-116-2025.d16
  thầy nhắn tin nữ sinh
nd-174-2026.d96.k3.g luat-80-2025.d13
  Sếp hay nhắn tin khuya gửi ảnh tục, em là hợp đồng 111 mới vô, em kêu ai mà không mất việc?
  sếp nhắn tin lúc nửa đêm "nhớ em"
nd-174-2026.d96.k3.g luat-80-2025.d13 blds-2015.d34
  Sếp cứ 11 giờ đêm nhắn "em ngủ chưa nhớ em", nhắn xong thu hồi, em là hợp đồng thì tố ai cho khỏi mất việc?
  Sếp nhắn "em mặc váy đẹp thế" lúc 11 giờ đêm, em lưu lại làm gì được không ạ?
nd-174-2026.d96.k3.g luat-80-2025.d13 blhs-2015.d155.k1 blds-2015.d34 nd-330-2026.d9.k1.b
  quấy rối qua tin nhắn cấp trên
nd-174-2026.d96.k3.g luat-80-2025.d13 luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b nd-234-2026.d8.k3
  quấy rối qua tin nhắn từ sếp
nd-174-2026.d96.k3.g luat-80-2025.d13 luat-129-2025.d10 luat-116-2025.d13.k3.d blds-2015.d34
  quấy rối tình dục bằng tin nhắn ở cơ quan
nd-174-2026.d96.k3.g luat-80-2025.d13 nd-234-2026.d8.k3 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  tin nhắn quấy rối cấp dưới
nd-174-2026.d96.k3.g luat-80-2025.d13 nd-330-2026.d15.k1.e blds-2015.d34
  em gái tôi làm tạp vụ ở sở, ông phó phòng cứ gửi ảnh bậy, nó sợ mất việc không dám nói, nói với ai cho kín
nd-174-2026.d96.k3.g luat-80-2025.d13 nd-330-2026.d9.k1.b qdtw-207-2026.nhom-dao-duc
  Thực khách review quán của chị tôi bẩn, chị nhờ tôi là cán bộ quản lý thị trường dọa người ta, tôi thấy không ổn
nd-174-2026.d96.k3.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k3 luat-116-2025.d13.k3.d
  sep nam hay gui sticker bay ba, em la thuc tap sinh phai lam sao
nd-174-2026.d96.k3.g luat-91-2025.d7.k5 blds-2015.d34 luat-116-2025.d42.k3 nd-330-2026.d9.k1.b
  vay tiền app bị gọi khủng bố cơ quan
nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d50
  Bêu tên đòi nợ trên mạng, mình là chủ nợ mà lại bị phạt là sao
nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  ngân hàng gọi đòi nợ thay đồng nghiệp
nd-174-2026.d96.k3.g nd-234-2026.d8.k3 blds-2015.d34
  Bị đồng nghiệp nam nhắn tin gạ gẫm, giữ lại tin nhắn rồi đưa cho ai trong bệnh viện
nd-174-2026.d96.k3.g nd-282-2025
  quấy rối phạt bao nhiêu
nd-174-2026.d96.k3.g nd-330-2026.d77 nd-330-2026.d15.k1.e luat-80-2025.d13 blhs-2015.d155.k1
  sếp gửi hình nhạy cảm cho nhân viên nữ thì tố cáo ở đâu để không bị trù dập
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b
  Tôi ra tòa làm chứng rồi bị gia đình bị cáo nhắn tin hăm đốt nhà
  bao ve nguoi lam chung bi de doa qua dien thoai
  bi doa giet qua tin nhan
  báo chí đe dọa
  bị gọi 50 cuộc một ngày
  công ty tài chính gọi đòi nợ tới trạm
  goi dien khung bo truong hoc
  người tự xưng nhà báo doạ viết bài nếu không đưa tiền quảng cáo cho trường
  nhà báo đòi tiền không thì đăng
  nhắn tin dọa cán bộ địa chính
  phụ huynh dọa đăng clip nếu không xin lỗi, đó có phải là tống tiền không?
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d32 luat-116-2025.d42.k3 blds-2015.d38
  bi doa tung anh len mang neu khong rut don
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d32 luat-91-2025.d32 blds-2015.d34
  dân quay clip cưỡng chế đất, tôi trong đoàn cưỡng chế bị lộ mặt và bị đe dọa
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 blds-2015.d32 nd-174-2026.d95.k1.a
  Chồng em trung úy thua độ bóng đá, giang hồ đăng hình đòi nợ kèm cấp hiệu, giờ làm thế nào
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 luat-116-2025.d42.k3 blhs-2015.d155.k1
  spam gọi lúc nửa đêm chửi bới
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 luat-116-2025.d42.k3 nd-174-2026.d95.k1.a
  vay onl bị khủng bố cả cq
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.d
  bo cu doa gui hinh len co quan
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3
  người yêu cũ dọa tung ảnh nóng vì em làm ngân hàng nhà nước, em đang hoảng lắm
  đòi tiền không thì gửi ảnh cho chi bộ
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  chat sex bị quay
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blhs-2015.d155.k2.d luat-116-2025.d7.k2.b blds-2015.d34
  cán bộ địa chính bị dọa trên fb vì đo đất, cơ quan có bảo vệ mình không
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d blds-2015.d34
  quấy rối qua tin
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  tống tiền trường học tự xưng phóng viên
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d15.k1.d blds-2015.d38
  doạ đăng clip nếu không rút đơn
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  app khủng bố điện thoại
  bi nguoi ta nhan tin doa giet
  bị dọa giết
  bị dọa giết qua tin nhắn vì cưỡng chế nhà trái phép, em ở đội quản lý trật tự đô thị
  bị nhắn tin hăm dọa vì tôi lập biên bản xây nhà trái phép
  bị nhắn tin đe dọa vì chấm rớt sinh viên
  bị phóng viên gọi điện doạ viết bài đòi 20 triệu
  bị tống tiền
  bị đe dọa giết qua messenger vì tôi xử phạt họ
  cãi nhau trên mạng rồi bị nó gọi điện hăm dọa cả đêm, làm sao cho nó thôi
  dọa giết trên messenger
  lam gi khi nha bao doa viet bai doi tien
  nhận được tin nhắn dọa đốt nhà sau khi ký quyết định cưỡng chế đất
  phu huynh doa dua len mang neu khong nang diem
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d38.k2
  người yêu cũ dọa tung ảnh nóng, tôi đang là công chức huyện
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d34
  công chức bị cờ bạc tín dụng đen khủng bố điện thoại đến cơ quan
  nguoi ta goi vo toi doa dang clip neu khong rut bien ban phat
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d34 nd-330-2026.d77
  App vay tiền gọi khủng bố cả trạm y tế vì một cô vay, trạm trưởng phải làm gì để yên
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d38 blds-2015.d32
  bị dọa tung clip
  chồng cũ doạ tung ảnh nóng nếu tôi không cho gặp con
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d38 nd-330-2026.d15.k1.e
  nhan tin de doa dang anh nong
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.d blds-2015.d34
  vay app doi no khung bo sep
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  app vay nóng gọi khủng bố cả hiệu trưởng vì một cô trong trường, cả trường phải làm gì
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d
  Em vay app qua hạn, tụi nó gọi khủng bố cả cơ quan rồi ghép ảnh em với quan tài, làm sao cho nó dừng?
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.c blds-2015.d38
  bị người ta dọa tung clip nếu không chịu cấp sổ đỏ cho họ, tôi là cán bộ địa chính xã
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  đòi tiền qua mạng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  phóng viên giả đến xã xin tiền quảng cáo, không đưa thì doạ đăng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h
  bị nick lạ nhận là nhà báo dọa đăng bài nếu không đưa 20 triệu
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-91-2025.d32
  cong trinh lam au chup anh bi nha thau doa danh
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  toi bi app den goi khung bo hieu truong vi em ho toi vay tien
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-tre-em-2016.d6.k11
  bị kẻ lạ gửi ảnh con gái tôi đi học kèm lời đe dọa sau khi tôi lập biên bản xe quá tải
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-174-2026.d96.k3.e blds-2015.d34
  bị réo nợ vì đồng nghiệp vay app
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-244-2026.d4.k3
  cộng tác viên tạp chí đe dọa viết bài nếu không ký hợp đồng quảng cáo
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-330-2026.d15.k1.e blds-2015.d38
  bạn trai cũ doạ gửi hình nhạy cảm vô nhóm cơ quan
  tong tien bang anh nhay cam
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-330-2026.d77
  tin nhan de doa giet bac si
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k1.c luat-116-2025.d7.k2.h luat-116-2025.d13.k3.d
  app vay khủng bố
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k2.c blds-2015.d38 nd-330-2026.d13.k1.a
  bị doạ tung ảnh nóng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-126-2025
  dọa nhà báo
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-80-2025.d13
  Nhắn tin "tao cho mày mất việc" bị tố đe dọa, e là tổ trưởng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a
  tổ trưởng vay nặng lãi đòi nợ qua facebook
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  app đòi nợ
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d96.k3.e
  bị đòi nợ thuê khủng bố, gọi đến cả cơ quan vì em trai vay app
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d96.k3.e blds-2015.d34 luat-91-2025.d7.k5
  bọn đòi nợ gọi điện cho hiệu trưởng trường em vì em trai em vay app
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e blds-2015.d38
  doa tung anh nong tong tien
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e luat-116-2025.d42.k3 blds-2015.d38
  bị người yêu cũ dọa gửi clip cho hiệu trưởng, em sợ quá muốn nghỉ dạy luôn
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  ngan hang ban no cho cong ty nao do roi chung nhan tin khung bo ca phong toi
nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h
  xu ly nguoi bia ten
nd-234-2026
  ai quyêt định kỷ luật gv trường công
  kỷ luật viên chức có mấy hình thức
nd-234-2026 luat-129-2025
  em rể tôi là viên chức bị án treo vì chửi người ta trên mạng, có phải nghỉ việc luôn không?
nd-234-2026 nd-172-2025 luat-129-2025.d10 luat-80-2025.d14.phat-ngon luat-80-2025.d36
  viên chức khác công chức chỗ nào khi bị phạt vì mạng xã hội
nd-234-2026 nd-172-2025 luat-80-2025.d36 nd-234-2026.d8.k1 nd-172-2025.nguyen-tac
  vợ tôi bị kỷ luật vì cái ảnh chế, quyết định ghi điều luật nghe lạ lắm, tra ở đâu cho biết đúng sai
nd-234-2026 nd-234-2026.d8.k1
  trình tự họp kiểm điểm viên chức vi phạm đạo đức nghề nghiệp trên mạng
nd-234-2026 nd-234-2026.d9.k2 nd-234-2026.d8.k1
  hình thức kỷ luạt viên chức gồm những gì
nd-234-2026.d5.k3 luat-80-2025.d36
  Bài cũ đăng 6 năm trước mà giờ vẫn để công khai thì còn thời hiệu xử lý không?
  bài viết 2013 chừ bị lôi ra kiểm điểm
  mấy năm thì hết thời hiệu kỉ luật cái bài đăng củ
  quá 6 tháng rồi mới đem bài đăng của tôi ra kiểm điểm có còn được không
  thời hiệu kỷ luật
  thời hiệu kỷ luật bài viết cũ từ 2014
  xài bằng giả phát hiện sau 10 năm
nd-234-2026.d5.k3 luat-80-2025.d36 nd-174-2026.d115 nd-330-2026.d81 luat-116-2025.d14.k4
  bài viết cũ từ 2012 hồi còn sinh viên bây giờ bị đào lại
nd-234-2026.d5.k3 luat-80-2025.d36 nd-174-2026.d115 nd-330-2026.d81 nd-147-2024.d36.k4
  bai viet cu 10 nam truoc bi dao lai
  bài em viết từ 2017 hồi còn sinh viên, giờ mới vào ngạch, có ai lôi ra kỷ luật được không
nd-234-2026.d5.k3 luat-80-2025.d36 nd-174-2026.d115 nd-330-2026.d81 nd-15-2020.d101
  bai cu tren facebook 10 nam truoc
  bài đăng 3 năm trước giờ mới bị lôi ra thì còn xử lý được nữa không?
nd-234-2026.d5.k3 luat-80-2025.d36 nd-174-2026.d115 nd-330-2026.d81 nd-234-2026.d24.k1
  bài 2014 đào lại
  hồi sinh viên 2016 em viết bậy mấy câu, nay vào biên chế bị người ta đào lại, có tính sổ được không
  moi bài cũ
  thời hiệu bài cũ
nd-234-2026.d5.k3 luat-80-2025.d36 nd-174-2026.d115 nd-330-2026.d81 qdtw-212-2026
  bài tôi viết từ 2016 giờ có người đào lên nộp đảng ủy, còn xử lý được nữa không
nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1
  thời hiệu kỷ luật bài đăng cũ
nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1 nd-330-2026.d81 nd-174-2026.d115
  Chuyện đăng từ 2012 giờ bị đào lại thì còn xử được không, lâu quá rồi mà
nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1 qdtw-212-2026
  bài đăng từ năm 2015 chừ bị lôi ra kỷ luật
nd-234-2026.d5.k3 luat-80-2025.d36 nd-330-2026.d81 nd-174-2026.d115 nd-234-2026.d24.k1
  bài đăng từ năm 2015 giờ bị đào lại, còn bị xử lý nữa không
  bài đăng từ năm 2016 giờ bị lôi ra
nd-234-2026.d5.k3 luat-80-2025.d36 qdtw-212-2026
  bài đăng năm 2012 chê cơ quan bây giờ bị moi lại trước khi bổ nhiệm
  Đề nghị cho biết thời hiệu xử lý kỷ luật đối với bài đăng đã 4 năm trước?
nd-234-2026.d5.k3 nd-174-2026.d115 nd-330-2026.d81 luat-80-2025.d36
  súng săn tự chế trong ảnh cũ năm 2012, giờ bị moi lại
nd-234-2026.d5.k3 nd-234-2026.d24.k1
  thời hiệu kỷ luật viên chức đăng bài sai sự thật
  thời hiệu xử lý kỷ luật viên chức
  thời hiệu xử lý kỷ luật viên chức vụ việc cũ từ 2019
nd-234-2026.d5.k3 nd-330-2026.d81 nd-174-2026.d115 luat-80-2025.d36 qdtw-207-2026.nhom-1
  bai viet cu bi dao lai truoc dai hoi
nd-234-2026.d8.k1
  mặc váy ngắn đi dạy có bị nhắc không
  thầy nhắn tin với học trò nữ lúc 11 giờ đêm
  tết nhứt tụi em khoa ngoại nhậu ở phòng giao ban, có người quay đăng lên, cả khoa bị kỷ luật hay chỉ người đăng
nd-234-2026.d8.k1 blds-2015.d32 blds-2015.d38.k2 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  nhảy tiktok phòng mổ
nd-234-2026.d8.k1 blds-2015.d34 nd-174-2026.d96.k3.g
  giáo viên nợ tín dụng đen bị đăng lên mạng trường có kỷ luật được không
nd-234-2026.d8.k1 luat-116-2025.d7.k2.c luat-129-2025.d10
  bảo tàng cấm chụp hiện vật mà tôi là nhân viên, tôi chụp khoe bạn gái
nd-234-2026.d8.k1 luat-129-2025.d10
  quy tắc ứng xử của viên chức y tế
  quy tắc ứng xử nội bộ bệnh viện ghi cấm đăng hình đồ ăn căn tin, quy định kiểu đó có giá trị không
nd-234-2026.d8.k1 luat-129-2025.d10 blhs-2015.d155.k2.d blhs-2015.d155.k1
  lỡ chửi thề csgt một câu giữa đường mà bị quay, em là giáo viên mầm non, trường xử em nữa không
nd-234-2026.d8.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  giao vien ban my pham tren facebook trong gio day
nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d9.k2 luat-116-2025.d7.k2.b
  vợ tôi dạy cấp 1 đi cùng bà con chặn xe chở rác và bị lên hình thì trường có kỉ luạt không
nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d9.k2 nd-234-2026 nd-234-2026.d5.k3
  quy trinh xu ly vien chuc phat ngon sai
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung
  Em là viên chức bệnh viện, quay clip nhảy trong áo blouse ở hành lang thì ai xử lý?
  co giao ke chuyen ma cho hoc sinh tren zoom bi phu huynh phan anh thi sao
  vợ chồng em đều là gv, lên tóp tóp nhảy đôi mặc áo dài có ai phạt ko
  Điều dưỡng quay clip mukbang ngay tại khoa thì phạm lỗi gì?
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  cô y tá quay clip vui trong phòng trực, trưởng trạm muốn nhắc thì dựa vào quy định nào
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung luat-116-2025.d16
  thầy giáo nhắn tin riêng cho nữ sinh ban đêm
nd-234-2026.d8.k1 luat-80-2025.d36
  kế toán ngồi lướt tóp tóp cả buổi, dân quay được thì bị phạt sao
nd-234-2026.d8.k1 luat-80-2025.d36 luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32
  lướt tiktok giờ hành chánh bị dân quay
nd-234-2026.d8.k1 nd-147-2024.d35.k7
  tái phạm
nd-234-2026.d8.k1 nd-147-2024.d35.k7 nd-234-2026.d9.k2
  tái phạm lần hai chuyện đăng bài
nd-234-2026.d8.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung blhs-2015.d155.k2.e
  chửi trọng tài với đội Thái trên fanpage nước ngoài, mình là viên chức có bị nhắc nhở không
nd-234-2026.d8.k1 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-129-2025.d10
  Anh họ em làm nghề xem bói online mà là viên chức nhà văn hóa, có ai bị kỷ luật vì chuyện này chưa
nd-234-2026.d8.k1 nd-234-2026.d9.k2 luat-80-2025.d36
  trực đêm buồn quá bắn vài ván liên quân, sáng ra bị chụp hình gửi giám đốc, có nặng không trời
nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-234-2026.d8.k3 nd-234-2026 luat-129-2025.d10
  viên chức trường mầm non bị buộc thôi việc vì 1 câu bình luận, nghe quá tay, có đúng luật không ạ
nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026
  Mở slide dạy sinh học hiện ra ảnh nhạy cảm do lấy nhầm thư mục, học trò cười quay lại, em có bị đuổi không?
nd-234-2026.d8.k1 nd-234-2026.d9.k2 qdtw-207-2026.nhom-dao-duc
  mừng việt nam vô địch em cởi trần đứng nóc xe bị lên báo, em là viên chức thì cơ quan xử sao
nd-234-2026.d8.k1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  Đi lễ đền đốt vàng mã cả xe rồi quay tiktok, tôi là giáo viên thì có bị nhắc không?
nd-234-2026.d8.k1 nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung luat-129-2025.d10
  nói tục khi giảng bài online
nd-234-2026.d8.k1 qd-1847-2018 qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  Răng mà cơ quan o cấm nhân viên đăng ảnh mặc đồng phục đi nhậu hè?
nd-234-2026.d8.k1 qd-423-2026 luat-80-2025.d36 nd-172-2025 luat-116-2025.d42.k2
  vp quy tắc thì phạt gì
nd-234-2026.d8.k1 qd-423-2026.co-quan-to-chuc nd-244-2026.d8.k3 qdtw-85-2022.cap-uy
  noi quy co quan ve mang xa hoi
nd-234-2026.d8.k1 qd-423-2026.danh-tinh nd-147-2024.d36.kinh-doanh luat-129-2025.d10
  Em dạy luyện thi trên mạng đeo mặt nạ, giấu tên vì sợ trường biết, sau này lộ thì bị gì?
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  Em đang trực cấp cứu buồn quá mở live nói chuyện với fan 10 phút không quay bệnh nhân có bị gì hông anh chị
  co giao di le chua dang anh gio hanh chinh
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung blds-2015.d32 luat-91-2025.d16
  dieu duong quay clip nhay trong phong mo
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung luat-129-2025.d10
  Em trực đêm vắng bệnh quay tiktok nhảy trong áo blouse, trưởng khoa bắt viết tường trình, có quá đáng không?
  nữ hộ sinh nhảy tiktok mặc áo blouse
  điều dưỡng quay tiktok nhảy trong phòng trực
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  Tôi bình luận chửi thề trong nhóm cư dân, người ta chụp gửi về bệnh viện, liệu có bị xử lý
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  trực đêm buồn quá vô live hát, bệnh nhân quay lại phản ánh, em bị sao hông?
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  gv nt tán tỉnh hs lớp 12 xử lý sao
  đi chùa giờ hành chính
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32
  trốn họp đi xem phim bị người khác chụp đăng lên, cơ quan căn cứ ảnh đó xử mình được không
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10 blds-2015.d32 luat-91-2025.d32
  uống bia mời khách ở phòng họp ngày 20/11 mà học sinh chụp được
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36
  Đăng ảnh lễ chùa đầu năm trong giờ hành chính thì bị nhắc nhở hay kỷ luật ạ
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  xin nghỉ ốm mà check in Đà Nẵng bị sếp thấy thì tính là gì
nd-234-2026.d8.k1 tt-01-2021.d5.k2 qdtw-207-2026.nhom-dao-duc
  choi game trong gio lam bi quay clip
  dang anh di bien trong gio hanh chinh
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d13.k3.d
  cô chửi trò
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  gv bêu phụ huynh
  Ông trưởng khoa mắng y tá trên nhóm 80 người, y tá ấm ức thì làm đơn tới đâu?
nd-234-2026.d8.k3 luat-129-2025.d10 luat-116-2025.d13.k3.d blhs-2015.d155.k1 blds-2015.d34
  gọi học sinh là bò
nd-234-2026.d8.k3 luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  xử lý giáo viên chửi học sinh trên story
nd-234-2026.d8.k3 luat-129-2025.d10 nd-174-2026.d96.k3.g nd-234-2026.d9.k2
  quấy rối tình dục nơi làm việc qua tin nhắn xử lý viên chức
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d8.k1 blds-2015.d34 nd-234-2026.d9.k2
  giáo viên chửi học sinh bị quay
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d8.k1 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  thầy bị học trò ghi âm lúc nóng giận nói mi tau, đăng lên confession, sở gọi lên, em nên giải trình sao
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d9.k2 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  thay the duc tat hoc sinh bi quay lai
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d9.k2 nd-56-2017.d36.k1
  tôi lỡ tát một cháu lớp 4, bạn nó quay lại tung lên nhóm phụ huynh, giờ trường bảo đình chỉ
nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d9.k2 nd-174-2026.d95.k1.a
  giáo viên cãi nhau với phụ huynh trên mạng bị kỷ luật gì
nd-234-2026.d8.k3 nd-234-2026.d9.k2 luat-129-2025.d10 nd-234-2026
  viên chức lđ bị cách chức vì tin nhắn
nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat luat-117-2025.d5.k4 nd-172-2025.nguyen-tac
  Nghe nói họp mật phải để máy ở ngoài, mà tôi lỡ cầm vào thì đã bị kỷ luật chưa?
nd-234-2026.d9.k2 nd-234-2026.d5.k3 nd-234-2026
  cảnh cáo viên chức
nd-244-2026 nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  quy định phát ngôn báo chí của cơ quan nhà nước
nd-244-2026 nd-244-2026.d3.k2 nd-244-2026.d7.k3
  thông tin phòng họp báo
nd-244-2026 nd-244-2026.d7.k3
  báo chí gửi câu hỏi bằng văn bản mấy ngày phải trả lời
nd-244-2026.d3.k1 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3 nd-244-2026.d3.k2
  nói chuyện ở quán nhậu có tính là phát ngôn không
nd-244-2026.d3.k1 nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  nói trong đám giỗ có tính phát ngôn
nd-244-2026.d3.k2 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat blhs-2015.d361 qdtw-207-2026.nhom-4
  ngày mai bộ trưởng chất vấn, em rò câu hỏi cho báo
nd-244-2026.d3.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-244-2026.d3.k7 luat-80-2025.d14.bi-mat
  dịch sởi mà em bên sở y tế đăng số ca trước khi sở công bố
nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-244-2026.d3.k5
  trẻ bị xâm hại ai được nói với báo chí
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  kiểm sát viên có được lên tivi nói về vụ án không
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k7 nd-244-2026.d4.k3 nd-244-2026.d3.k5
  Tôi là cục phó, báo chí hỏi về cấp trên trực tiếp bị bắt, tôi được nói gì và không được nói gì?
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d4.k3 luat-91-2025.d32 luat-tre-em-2016.d6.k11
  phóng viên xông vào trường
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7
  nhà báo đòi xem sổ thu chi của xã ngay tại chỗ, em là kế toán có phải đưa không
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7 luat-117-2025.d5.k3
  phóng viên gọi điện hỏi chuyện nội bộ trung đoàn, tôi là trợ lý chính trị thì trả lời ra răng
nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.a qd-423-2026.kiem-chung luat-80-2025.d14.bi-mat
  tàu cá bị tàu lạ đâm, cán bộ xã biển đăng lên mạng trước khi bộ đội biên phòng báo
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k3
  người phát ngôn là ai
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k3 nd-244-2026.d3.k5
  ai phát ngôn xã
  người phát ngôn của sở
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k3 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  người phát ngôn
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  ai dc phát ngôn
  ai duoc lam nguoi phat ngon cua xa
  ai được phát ngôn
  ai được phát ngôn của xã
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k3
  ai phát ngôn
  ai phát ngôn báo chí xã
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k3 nd-244-2026.d3.k7
  phát ngôn với báo chí ai được quyền
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k3 nd-244-2026.d8.k3
  ai được phát ngôn với báo chí ở xã
  phát ngôn xã
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k7 nd-244-2026.d7.k3
  ai được công bố số người chết do bão
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d5.k2 qdtw-85-2022.chinh-danh nd-330-2026.d15.k1.b
  giam doc so co duoc dung facebook ca nhan tra loi dan khong hay phai qua nguoi phat ngon
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d7.k3
  họp báo ở xã
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc blds-2015.d34
  đăng lời xin lỗi trên trang xã có cần xin ý kiến huyện ủy ko
nd-244-2026.d3.k2 nd-244-2026.d3.k1 qd-423-2026.co-quan-to-chuc
  ai trong đv được quyền đính chính khi page đăng nhầm số lịêu
nd-244-2026.d3.k2 nd-244-2026.d3.k3 nd-244-2026.d3.k1
  ai là người phát ngôn của huyện
  người phát ngôn xã là ai
nd-244-2026.d3.k2 nd-244-2026.d3.k5
  ai được phát ngôn với báo chí ở cấp xã
  nguoi phat ngon vang mat thi ai noi
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k1
  ai được ký văn bản trả lời báo
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d3.k3
  ai có quyền phát ngôn với báo chí ở ủy ban huyện cũ nay là xã
  ai được phát ngôn của trường
  dieu kien tro thanh nguoi phat ngon
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  Xã em chỉ có một ông phó chủ tịch, ổng nghỉ ốm thì ai được thay mặt nói với báo?
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  hỏi dùm sếp: trả lời phỏng vấn truyền hình Nhật về nuôi tôm có phải xin phép bộ nào
  phong van voi phong vien nuoc ngoai phai xin phep ai
  phát ngôn thay sếp
  phó phòng có được phép trả lời phỏng vấn khi trưởng phòng đi công tác không nhỉ
  trả lời báo chí ai được phép
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  Nhà báo gọi điện hỏi tôi về vụ cháy ở chợ, tôi chỉ là chuyên viên thì trả lời được không hay phải xin ý kiến
  Sĩ quan quân y trả lời báo về đợt ngộ độc của đơn vị có phải xin phép cấp trên
  người nước ngoài xin phỏng vấn cán bộ dân tộc ở bản
  phóng viên đài Nhật gọi thẳng tôi, trưởng trạm khuyến nông, hỏi chuyện dịch tả lợn, trả lời được không hay phải xin
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon
  Được mời lên podcast nói về nghề kiểm toán thì xin phép ai, nói tới đâu?
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k1
  ai duoc tra loi phong vien o trung tam y te
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d7.k3
  phóng viên gọi điện hỏi vụ sạt lở, phó chủ tịch xã trả lời được không hay phải chờ chủ tịch
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d8.k3
  ai được trả lời báo khi chủ tịch đi vắng
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  phóng viên gọi điện hỏi vụ ngộ độc ở trường, tôi là hiệu phó có được trả lời không
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d4.k3 nd-244-2026.d7.k3
  Phó chủ tịch xã có phải trả lời báo chí ngay khi phóng viên tới cửa không hay được hẹn?
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d7.k3 luat-126-2025.d31.k2
  phóng viên gọi hỏi số người mất tích mà chủ tịch đi vắng, em là văn phòng thì trả lời được ko
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  ai được quyền phát ngôn khi đập thủy lợi rò rỉ, trạm trưởng hay công ty
nd-244-2026.d3.k2 nd-244-2026.d3.k7
  sở thú nhà nước có con hổ chết, nhân viên thú y nói với báo được không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blds-2015.d34
  tổ chức họp báo thanh minh cho chồng
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blds-2015.d34 nd-244-2026.d3.k5 nd-244-2026.d7.k3
  cu thay bai bao nguoi khac viet ve don vi minh sai thi phan bac the nao cho dung quyen han
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-129-2025.d10
  dự báo viên khí tượng tự đăng dự báo bão riêng trên fb cá nhân trước khi đài phát bản tin
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c blhs-2015.d361 luat-126-2025.d31.k2
  em lam thong ke xa, con so ty le ngheo huyen chua duyet ma em doc cho ban lam bao thi co bi gi khong
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-126-2025.d31.k2
  Cán bộ thuế nói với báo số thuế nợ của công ty hàng xóm thì có được phép công khai không?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  phóng viên đến bản hỏi chuyện tảo hôn, trưởng bản có được trả lời không hay phải để xã
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d7.k2.c
  Mình làm bên điện lực, có phóng viên xin sơ đồ lưới điện để làm bài, mình đưa có sao ko hay phải qua sếp
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat
  báo nước ngoài nhắn tin hỏi chuyện dân di cư
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d3.k5
  bbc nhan tin hoi chuyen co quan
  đưa tin cho báo
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d3.k5 luat-80-2025.d14.phat-ngon
  gặp nhà báo bbc
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d4.k3
  dai bbc goi phong van vu dat dai trong xa
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d4.k3 luat-80-2025.d14.phat-ngon
  BBC nhắn tin hỏi chuyện
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  trả lời BBC tiếng Việt
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a
  phóng viên nước ngoài hẹn cà phê hỏi chuyện cơ quan
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 luat-126-2025.d31.k2
  BBC tiếng Việt nhắn tin xin phỏng vấn cô giáo vùng cao, cô có được trả lời không?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 nd-244-2026.d3.k5 qdtw-207-2026.nhom-1
  giảng viên đại học trả lời phỏng vấn báo nước ngoài về biển Đông có phải xin phép trường
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 nd-244-2026.d7.k3 qd-423-2026.kiem-chung
  ngộ độc ở trường em, 40 cháu đi viện, thầy cô được dặn im, phụ huynh hỏi thì em nói gì
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  giảng viên trường chính trị trả lời phỏng vấn đài nước ngoài qua zoom
  giảng viên trả lời BBC
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d13 nd-244-2026.d3.k1
  lãnh đạo trả lời bình luận dân
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d13 nd-330-2026.d15.k1.b luat-80-2025.d14.phat-ngon
  cán bộ trả lời comment dân
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.bi-mat luat-116-2025.d13.k2 qdtw-207-2026.nhom-4
  NGO phỏng vấn cán bộ thôn về dân tộc
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  thu y xa nghi co dich, dang canh bao truoc huyen thi dung hay sai
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-126-2025.d31.k2 qdtw-207-2026.nhom-4
  cán bộ dân tộc Tày trả lời phỏng vấn đài nước ngoài
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-1
  tra loi dai RFA
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-244-2026.d7.k3
  dung nick ca nhan tra loi thay uy ban
  dùng zalo cá nhân nhắn giấy mời họp thay xã có sao không
  em gửi thông báo của phòng bằng facebook riêng
  lấy nick riêng đăng thông báo cắt nước của xã
  nhắn lịch tiêm chủng của trạm bằng zalo của mình
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  nước sông đen kịt cá chết nổi trắng, em là cán bộ môi trường xã quay lại mà lãnh đạo bảo không được đưa lên
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung luat-116-2025.d15.k1.d
  cháy rừng kiểm lâm quay clip
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  nhà báo gọi điện hỏi vụ cháy rừng, tôi trạm trưởng có quyền trả lời hay phải chỉ lên chi cục?
  phát ngôn với báo chí ai được nói
  đính chính thay cơ quan
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k3
  người phát ngôn xã là ai, tôi lỡ trả lời báo thì có phạm không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  nhan vien van thu tra loi bao chi
  nhà báo gọi hỏi thẳng về vụ cháy chợ, nhân viên một cửa trả lời đc k
  phát ngôn chui
  trả lời báo chí khi không được giao
  tự ứng khẩu thay người phát ngôn
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-126-2025.d31.k2
  trả lời phỏng vấn báo nước ngoài
  tôi làm thú y, báo tỉnh hỏi có bao nhiêu con lợn chết tôi nói thật thì bị chủ tịch xã mắng là không có thẩm quyền
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-126-2025.d31.k2 luat-129-2025.d10
  tôi là trưởng trạm y tế, phóng viên gọi hỏi ca ngộ độc, tôi nói rồi họ viết sai ý, giờ huyện bắt kiểm điểm
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-126-2025.d31.k2 nd-244-2026.d3.k1
  nhà báo gọi hỏi chuyện học sinh đuối nước, em chỉ là giáo viên thì trả lời được không
  nhà báo tới trạm y tế đòi phỏng vấn vụ sốc phản vệ, tôi là y sĩ trực thì có được trả lời không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-126-2025.d31.k2 nd-244-2026.d4.k3
  Phóng viên gọi điện hỏi chuyện cây cầu sập, tôi là kỹ thuật viên ban quản lý dự án có được trả lời không?
  nhà báo gọi điện hỏi chuyện thu tiền làm đường tôi chỉ là kế toán có được trả lời không
  phó giám đốc sở trả lời báo qua điện thoại xong bảo không được đăng, báo vẫn đăng thì sao
  phóng viên BBC hỏi chuyện đất đai, mình là trưởng phòng, trả lời qua whatsapp được không
  phóng viên gọi hỏi chuyện xã, trả lời được hông
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-129-2025.d10 luat-126-2025.d31.k2
  gv cấp 2 trả lời báo về bữa ăn bán trú chưa xin phép hiệu trưởng
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-80-2025.d14.phat-ngon
  phát ngôn vs báo chí khi chưa đc ủy quyền
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1
  phát ngôn thay bệnh viện khi báo gọi điện
  phóng viên gọi điện hỏi vụ sạt lở, tôi chỉ là văn thư, trả lời sao cho phải
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1 luat-126-2025.d31.k2
  cung cấp số liệu dịch bệnh cho báo nước ngoài
  được phóng viên gọi điện hỏi vụ sạt lở, tôi chỉ là văn thư thì trả lời thế nào
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d7.k3
  Sau ca tiêm sốc phản vệ, trạm trưởng có được nói gì với báo hay phải để sở nói
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d8.k3
  trả lời báo chí phải qua ai
  được mời lên youtube kể chuyện nghề cán bộ tư pháp, cần xin phép ai?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  nhà báo gọi điện hỏi chuyện cơ quan tôi trả lời luôn được không hay phải xin phép
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d7.k3 luat-126-2025.d31.k2
  Trường có vụ ngộ độc, phóng viên gọi tới tấp, cô hiệu phó có được nói không hay phải chờ phòng giáo dục?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1
  đi học ở Úc, báo bên đó mời trả lời phỏng vấn, phải xin ý kiến ai
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k5
  tin don ca chet do nha may, toi la can bo moi truong xa co nen tra loi tren mang
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k1
  họp báo mới được nói
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k5 blds-2015.d38
  mình là trạm trưởng y tế, dân bảo tiêm xong bị sốc rồi đăng ầm lên, mình lên tiếng kiểu gì cho phải
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k5 nd-244-2026.d4.k3
  nha bao goi dien hoi vu sap cau minh co duoc tra loi khong
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d8.k3
  benh vien cam nhan vien tra loi bao chi co dung khong
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-330-2026.d13.k1.a qd-423-2026.kiem-chung nd-174-2026.d95.k2.c
  số liệu mực nước hồ chứa
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-126-2025.d31.k2
  trả lời RFA
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-126-2025.d31.k2
  có được nhận lời phỏng vấn đài BBC tiếng Việt
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 nd-244-2026.d3.k5
  có phải hỏi ý kiến chi ủy trước khi trả lời phỏng vấn BBC không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  kết quả lấy phiếu tín nhiệm có được kể cho báo không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  phỏng vấn BBC
  trả lời BBC
  đài nước ngoài
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-85-2022.tich-cuc nd-244-2026.d3.k5
  chi cục trưởng sai tôi dùng nick cá nhân vô bênh cơ quan dưới bài báo, không làm có được không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-85-2022.tich-cuc nd-330-2026.d15.k1.b luat-80-2025.d13
  có được phản bác lại dân trên fanpage xã bằng nick cá nhân không
nd-244-2026.d3.k2 nd-244-2026.d4.k3 blds-2015.d32 luat-116-2025.d7.k2.c luat-126-2025.d31.k2
  phóng viên xông vào phòng làm việc bật máy quay
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 luat-80-2025.d13 luat-91-2025.d32
  cách ứng xử với phóng viên quay lén trong trụ sở UBND
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k7
  phóng viên
  phóng viên dí máy quay vào mặt hỏi thì cán bộ có phải trả lời không
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k7 luat-116-2025.d15.k1.dd
  BBC gọi cho tôi hỏi vụ dân khiếu kiện ở xã, tôi từ chối nhưng họ vẫn ghi âm đăng lên
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d7.k3
  né báo chí
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-91-2025.d32 luat-126-2025.d31.k2 luat-116-2025.d15.k1.dd
  cộng tác viên báo xưng nhà báo quay phim trong trụ sở
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k1 luat-126-2025.d31.k2 nd-244-2026.d8.k3
  cộng tác viên không có thẻ nhà báo xuống xã đòi phỏng vấn chủ tịch thì tiếp sao
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d7.k3
  phong vien goi dien luc nua dem doi thong tin co phai tra loi ko
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  phóng viên gửi câu hỏi bằng zalo cho chi cục trưởng
nd-244-2026.d3.k2 nd-244-2026.d7.k3 luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-328-2026.d13.k2
  đoàn cứu trợ nói xã ăn chặn mì tôm, xã không có, phản bác trên mạng thế nào cho đúng?
nd-244-2026.d3.k2 nd-244-2026.d7.k3 luat-126-2025.d31.k2 nd-244-2026.d4.k3 blds-2015.d34
  trạm trưởng bị người nhà livestream tố làm chết bé trong khi chưa có kết luận, trạm lên tiếng được không
nd-244-2026.d3.k2 nd-244-2026.d7.k3 luat-80-2025.d13 blds-2015.d34
  trưởng ấp chia gạo cứu trợ, dân quay clip nói chia cho bà con nội ngoại, ấp trả lời sao cho êm
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  ngộ độc bếp ăn trường, ai được thông báo
  đếm số người chết trong lũ, ai được công bố
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  ai được phát ngôn khi xả lũ
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7
  con số ca ngộ độc ai công bố
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7 nd-244-2026.d3.k1
  mưa to mất sóng ba ngày, tin ai chết ai còn trong bản thì ai được công bố
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d4.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  cán bộ địa chính bị dân quay clip cãi nhau ở một cửa rồi đăng tiktok, cơ quan trả lời báo chí thế nào
nd-244-2026.d3.k2 nd-244-2026.d7.k3 qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  xe múi máy đào nhầm mộ, ai đăng trước
nd-244-2026.d3.k2 nd-244-2026.d8.k3 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  trên cho phép dưới lại cấm, tôi nghe ai khi đăng bài về dự án của huyện
nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc luat-80-2025.d13 nd-244-2026.d3.k1 qd-423-2026.quy-tac-chung
  trả lời bình luận dân trên trang xã sao cho đúng
nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-174-2026.d95.k1.h
  podcast cơ quan
nd-244-2026.d3.k2 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  đăng số ng chết lũ khi huyện chưa công bố
nd-244-2026.d3.k3 luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19
  số điện thoại chủ tịch xã công khai trên mạng
nd-244-2026.d3.k5
  cục trưởng ủy quyền phát ngôn bằng miệng có giá trị không
nd-244-2026.d3.k5 nd-244-2026.d3.k2
  chu tich uy quyen tra loi bao
  người phát ngôn vắng mặt ủy quyền cho ai
  phó chủ tịch xã nói chuyện với báo khi chủ tịch đi vắng có cần uỷ quyền không
  uy quyen phat ngon cho pho giam doc co can van ban khong
  ủy quyền phát ngôn
nd-244-2026.d3.k5 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  phat ngon thay co quan khi chu tich di vang
  được cử trả lời phỏng vấn đài tỉnh cần xin phép ai
nd-244-2026.d3.k7
  công chức viết báo lấy nhuận bút có được không, có phải báo cáo sếp không
nd-244-2026.d3.k7 blds-2015.d34 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon
  tự lên mạng thanh minh
nd-244-2026.d3.k7 luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d11.k2.a
  Tôi trực đập, thấy nứt, chụp gửi nhóm làng để họ chạy, giờ công ty đòi kỷ luật tôi
nd-244-2026.d3.k7 luat-80-2025.d13 blds-2015.d34 qd-423-2026.quy-tac-chung
  quán phở của vợ em bị khách review bẩn, em đang làm ở phòng y tế, em vô trả lời có coi là lạm quyền không
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon
  viết báo ký bút danh không báo cơ quan
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-244-2026.d3.k2
  ký bút danh viết báo
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-244-2026.d3.k2
  bút danh của công chức viết báo
nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d3.k2 nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  phân biệt công vụ và ý kiến cá nhân trên facebook
nd-244-2026.d3.k7 nd-244-2026.d3.k2
  Cán bộ không phải người phát ngôn nói với báo chí thì bị phạt mấy triệu vậy bà con?
  làm ctv viết bài cho báo mạng có cần xin phép thủ trưởng
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d15.k1.a luat-116-2025.d13.k3.a
  nv thủy điện nói vs báo là xả sai quy trình
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d15.k1.dd
  phong vien goi dien bao da thu am roi, minh lo noi bua thi rut lai duoc khong
  phóng viên gọi điện ghi âm lén tôi rồi đưa lên báo, tôi là văn thư xã, giờ sếp đòi kỷ luật tôi vì phát ngôn
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2
  phong vien nuoc ngoai den nha hoi chuyen chat doc da cam co phai xin phep khong
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 blds-2015.d38.k3
  nhà báo hỏi sâu qua tin nhắn messenger lúc nửa đêm, mình trả lời vài chữ bị trích nguyên văn lên báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d7.k2.c
  nhan tin cho nha bao chuyen noi bo benh vien mua may tho
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 blhs-2015.d362
  lo mieng voi bao chi
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-116-2025.d7.k2.c
  nhân viên đường sắt quay cảnh tàu trật bánh gửi cho bạn làm báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-117-2025.d5.k4 blhs-2015.d361
  em rể làm báo mạng cứ năn nỉ xin vài tấm trong trại giam chỗ tôi làm, cho nó tấm cái sân thôi được không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-80-2025.d36
  đuổi việc nhân viên vì cung cấp tin cho báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-328-2026.d3.k2 qd-423-2026.kiem-chung
  trạm y tế bị tố làm chết người trên mạng khi chưa có kết luận, anh em có được vào bình luận thanh minh ko
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10 luat-126-2025.d31.k2 nd-244-2026.d8.k3
  giám đốc bệnh viện đe dọa đuổi việc vì em trả lời báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  tôi làm đài khí tượng thủy văn tỉnh, viết nhận định riêng về bão trên facebook cá nhân được không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon
  nói hớ với báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-116-2025.d7.k1.d
  trưởng trạm thủy nông tung clip xả lũ trước thông báo chính thức
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-116-2025.d7.k2.c
  cán bộ thú y xã đăng tin dịch cúm gà trước khi tỉnh công bố
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-80-2025.d14.bi-mat
  thư bạn đọc gửi báo nói về cơ quan mình, em ký tên thật được ko
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-4
  gửi bài cho báo có phải xin phép cơ quan
  viết báo tỉnh
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat
  viết bài cộng tác cho báo dưới bút danh trong khi là công chức nội vụ
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a
  Mình làm thống kê huyện, số hộ nghèo trên báo lệch số mình thu, mình vào comment sửa lại cho đúng có bị la không?
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung
  dai nuoc ngoai goi hoi chuyen sat lo o Bac Lieu, tui la truong ap, lo noi vai cau roi
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  bài phỏng vấn BBC tiếng Việt trả lời rồi mới lo
  công chức trả lời phỏng vấn đài bbc tiếng việt
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-tre-em-2016.d6.k11 luat-126-2025.d31.k2 nd-56-2017.d36
  hiệu trưởng bảo đừng cho báo chí biết chuyện học sinh bị xâm hại, em là giáo viên chủ nhiệm em có nghe theo không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k1
  cắt điện hụt báo, dân chửi trong nhóm, điện lực được trả lời với tư cách cá nhân không
  cứu ng đuối nc rồi đc báo phỏng vấn, e là ccvc có phải xin phép cq ko
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5
  phat ngon cho bao chi khi chua duoc uy quyen
  trả lời tin nhắn báo chí mà không được ủy quyền
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5 luat-129-2025.d10 luat-126-2025.d31.k2
  viên chức có được trả lời phỏng vấn tivi không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5 luat-80-2025.d36 luat-80-2025.d14.phat-ngon
  Phóng viên gọi điện hỏi, tôi là phó phòng, trả lời rồi lên báo thành lời của sở, tôi có bị kỷ luật không?
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d15.k1.b luat-80-2025.d14.phat-ngon
  Doanh nghiệp lên tiktok chửi cục thuế, mình vô trả lời bằng nick cá nhân được hông?
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d15.k1.b qd-423-2026.kiem-chung
  nguoi lam o tram thuy van co duoc bao muc nuoc song len nhom zalo xom khong
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10
  viết bài cho báo nước ngoài
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-80-2025.d14.phat-ngon
  đài nước ngoài nhắn tin xin ý kiến tôi về chuyện đất đai ở xã, tôi là phó chủ tịch mặt trận, trả lời được k
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d11.k2.a
  hồ thủy điện xả lũ, nhân viên vận hành báo trước cho bà con qua fb
nd-244-2026.d4.k3
  không trả lời báo chí quá 30 ngày
  không trả lời công văn của báo bị phạt không
nd-244-2026.d4.k3 luat-126-2025.d31.k2
  Phóng viên tự xưng gọi đòi vào quay kho lưu trữ, không có giấy giới thiệu, tôi từ chối được không?
  phóng viên không có thẻ đòi vào cơ quan chụp ảnh thì từ chối được không
  từ chối cung cấp thông tin
  từ chối trả lời pv
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2
  họp báo không mời mà báo tới
  phóng viên đòi xem biên bản
  pv đòi vào kho hs đc ko
  từ chối trả lời báo
  từ chối trả lời pv có sao ko
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-174-2026.d96.k3.g
  phóng viên gọi lúc 11 giờ đêm dọa "không trả lời thì mai lên bài"
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  quyền im lặng trước báo chí của hiệu trưởng
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7
  Phóng viên gửi câu hỏi bằng zalo lúc 11 giờ đêm, đòi trả lời trước 7 giờ sáng, tôi không trả lời được không
nd-244-2026.d4.k3 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-126-2025 nd-244-2026.d8.k3
  có người xưng phóng viên tạp chí gì đó tới xã đòi xem hồ sơ đất, không có giấy giới thiệu, tiếp hay không tiếp?
nd-244-2026.d4.k3 nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d7.k3
  chánh văn phòng nói với báo "không có gì để nói" bị chế giễu
nd-244-2026.d5.k2 luat-116-2025.d42.k2 nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k5.e
  bàn giao fanpage
nd-244-2026.d5.k2 nd-147-2024.d23.k3 nd-330-2026.d15.k1.b
  ai ký xác nhận tài khoản fanpage xã chính chủ
nd-244-2026.d5.k2 nd-147-2024.d23.k3 qd-423-2026.co-quan-to-chuc
  fanpage trạm y tế cần giấy phép không
nd-244-2026.d5.k2 nd-147-2024.d23.k3 qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.b
  ủy ban xin tik xanh cho trang thì làm ở đâu, có bắt buộc không?
nd-244-2026.d5.k2 nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-330-2026.d15.k1.b qd-423-2026.co-quan-to-chuc
  tài khoản cá nhân của chủ tịch xã có tính là kênh chính thức
nd-244-2026.d5.k2 nd-244-2026.d3.k3 nd-174-2026.d93.k2.b
  cổng thông tin điện tử
nd-244-2026.d5.k2 nd-330-2026.d12.k1.a nd-330-2026.d14.k3.a nd-174-2026.d95.k1.k
  fanpage xã cũ sau sáp nhập ai quản, ai xóa
nd-244-2026.d5.k2 nd-330-2026.d12.k1.a nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2
  fanpage cu sau sap nhap xa khong ai quan ly
nd-244-2026.d5.k2 nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-330-2026.d14.k3.a
  trang facebook xã cũ sau sáp nhập ai quản lý
nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  Fanpage của huyện sau khi bỏ cấp huyện thì xóa hay bàn giao cho ai quản?
nd-244-2026.d5.k2 nd-330-2026.d15.k1.b qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3
  trang cơ quan chưa có tích xanh
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  lập kênh tiktok sở
  quản trị trang fanpage xã cần quyết định gì
  xã tôi muốn lập kênh tiktok thì xin phép ai
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3
  hội phụ nữ xã lập fanpage cần xin phép ai
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan
  công đoàn cơ sở lập fanpage có cần đăng ký với ai không
  đoàn xã lập fanpage có phải xin phép không
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan nd-244-2026.d3.k2
  Trạm mình muốn lập trang facebook tuyên truyền sinh đẻ thì xin phép ai
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3 nd-330-2026.d15.k1.b
  tích xanh cơ quan
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan nd-244-2026.d3.k2 nd-330-2026.d12.k1.a
  fanpage trạm y tế
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  đổi tên fanpage sau sáp nhập
  đổi tên fanpage xã
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k1.a
  ai dc quan ly fanpage ubnd xa, co can xin phep ko
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b nd-147-2024.d36.ten-tai-khoan
  lap trang facebook cho uy ban co phai bao ai khong
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc qdtw-85-2022.chinh-danh
  nick chính thức của lãnh đạo tỉnh có dấu tích xanh ai quản lý
nd-244-2026.d5.k2 qd-423-2026.kiem-chung nd-330-2026.d14.k3.a
  cách nhận biết fanpage tích xanh ca tỉnh
nd-244-2026.d7.k3
  bao lâu phải họp báo khi có sự cố khủng hoảng
  thời hạn phải trả lời câu hỏi của báo chí
nd-244-2026.d7.k3 nd-244-2026
  phản hồi báo chí mấy ngày
nd-244-2026.d7.k3 nd-244-2026.d3.k2
  khung hoang truyen thong so y te
nd-244-2026.d7.k3 nd-244-2026.d3.k2 blds-2015.d34
  ban phụ huynh kêu gọi mua máy lạnh, thầy hiệu trưởng bị đưa lên mạng, thầy nên lên tiếng lúc nào
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026
  hop bao dot xuat
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.b
  bà con vây trạm livestream vì có bé mất sau tiêm, tụi em nên ra nói chuyện hay đóng cửa chờ công an
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  nhận hối lộ qua ví điện tử bị lộ ảnh chụp, chưa có kl thì cq có nên fát ngôn
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-328-2026.d13.k2 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  trường em có cháu mất, mạng đồn do cô phê bình, nhà trường có nên ra thông báo không?
nd-244-2026.d7.k3 nd-244-2026.d3.k2 qdtw-08-2018.neu-guong luat-91-2025.d32
  xe công đỗ quán nhậu bị dân chụp đăng
nd-244-2026.d7.k3 nd-244-2026.d4.k3 nd-244-2026
  pv gởi cv hỏi cơ quan, trong mấy ngày phải trả lời, ko trả lời thì sao
nd-244-2026.d7.k3 nd-244-2026.d4.k3 nd-244-2026.d3.k1
  Người phát ngôn của sở có phải trả lời phóng viên ngoài giờ, lúc nửa đêm họ nhắn tin không?
nd-244-2026.d7.k3 qdtw-85-2022.cap-uy
  người đứng đầu cấp ủy định hướng dư luận trong 24 giờ
nd-244-2026.d8.k3 luat-129-2025.d10 nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-147-2024.d36.k1
  giám đốc bệnh viện cấm nhân viên bình luận bài chê viện, cấm vậy đúng luật không
nd-244-2026.d8.k3 nd-244-2026 nd-244-2026.d12
  quy chế phát ngôn của phường mẫu
nd-244-2026.d8.k3 nd-244-2026.d12
  Bộ em có quy chế phát ngôn riêng thì theo quy chế hay theo nghị định?
  cấp xã có phải ra quy chế phát ngôn không
  mẫu quy chế phát ngôn cấp xã
  quy chế phát ngôn mẫu
nd-244-2026.d8.k3 nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k1.a nd-244-2026.d12
  quy chế fanpage ủy ban
nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc nd-244-2026.d12 nd-244-2026.d5.k2 nd-244-2026.d3.k2
  trang facebook của cơ quan ai duyệt bài
nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2 nd-244-2026.d5.k2
  fanpage xa ai duyet bai
nd-282-2025 blhs-2015.d155.k2.d nd-330-2026.d15.k1.g luat-91-2025.d32 luat-80-2025.d13
  dân livestream chửi ở trụ sở xã gây mất trật tự thì mình mời công an hay làm sao cho phải phép?
nd-282-2025.d39 blds-2015.d34 blds-2015.d38 nd-174-2026.d95.k1.a luat-129-2025.d10
  con dâu tôi là cô giáo cứ kể xấu nhà chồng trên phây, tôi báo nhà trường thì trường có xử không
nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a
  phụ nữ bị chồng đăng ảnh cưới ghép chữ lăng mạ, hội phụ nữ xã can thiệp kiểu gì
nd-282-2025.d39 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d38
  mẹ chồng bêu tên
nd-282-2025.d39 blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d
  Tôi là vợ, tôi bắt quả tang ông nhà tôi, tôi đăng lên cho hả giận thì chính tôi có bị phạt không?
nd-282-2025.d39 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  bị vợ bêu ngoại tình
nd-282-2025.d39 blds-2015.d38 blds-2015.d38.k2 blds-2015.d32 nd-282-2025
  chong danh dap, dang len nhom phu nu, chong la bo doi, don vi co bi anh huong
nd-282-2025.d39 blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Chồng tui làm tòa án ngoại tình, tui đăng tin nhắn của ổng lên cho bàn dân thiên hạ coi, có tội gì hông
nd-282-2025.d39 blds-2015.d38 blds-2015.d38.k3 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  vợ tôi phát hiện tôi nhắn tin với cô đồng nghiệp, đem đăng hết lên fb, vợ có sai không và tôi có bị kỷ luật không
nd-282-2025.d39 blds-2015.d38 blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d7.k2.c
  vợ giận chồng đem chuyện ngoại tình của chồng là phó đồn công an lên mạng, vợ bị phạt không
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  dang anh chong voi bo nhi len mang
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 blds-2015.d32
  chong toi danh toi, toi quay lai duoc, gui cho hoi phu nu hay dang len mang thi hon
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 luat-116-2025.d13.k3.d
  vo chong cai nhau dua len mang
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-116-2025.d13.k3.d
  vo dong nghiep len tiktok to chong ngoai tinh voi chi cung co quan, co quan xu ly ai
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  chong cu dang don ly hon cua toi len mang
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-356-2025.d4.k1 luat-91-2025.d16
  con dâu tôi đăng sao kê lương của chồng là sĩ quan lên hội chị em
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a qdtw-85-2022.cap-uy
  vợ chồng tôi cùng ngành, ly hôn, ổng đem chuyện nhà lên hội nhóm của ngành, lãnh đạo có phải can thiệp không
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  chồng đánh vợ, vợ đăng ảnh bầm tím, chồng là công an
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a nd-174-2026.d95.k1.a blds-2015.d34
  Đăng tin ly hôn lên facebook, nêu cả lỗi của chồng, anh ấy là sĩ quan, sau này ra tòa có bất lợi
nd-282-2025.d39 blds-2015.d38.k3 blhs-2015.d159.k1 blhs-2015.d159.k2.d nd-330-2026.d13.k1.a
  vợ đọc trộm tin nhắn zalo của chồng rồi đăng lên
nd-282-2025.d39 luat-116-2025.d13.k3.d qdtw-08-2018.neu-guong nd-174-2026.d95.k1.a blds-2015.d38.k2
  vo chong bi thu chui nhau tren facebook
nd-282-2025.d39 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e
  nói xấu mẹ chồng
nd-282-2025.d39 nd-282-2025 blds-2015.d38.k2
  tố bạo lực gia đình
nd-282-2025.d39 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m nd-330-2026.d50
  bắt quả tang ck ngoại tình, mình quay clip đăng mxh thì bị phạt bn
nd-282-2025.d39 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  hai vợ chồng công chức cãi nhau trên phây
nd-282-2025.xuyen-tac
  dán tờ rơi
  rải tờ rơi
  sáng ra chợ thấy giấy A4 rải đầy chửi trưởng công an xã, em nhặt đem về đọc có sao hông?
nd-282-2025.xuyen-tac blds-2015.d34 blhs-2015.d156
  bi rai truyen don
nd-282-2025.xuyen-tac qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 blhs-2015.d156
  rải đơn kiến nghị
nd-30-2020
  Cháu là văn thư, anh trưởng phòng lấy con dấu đem về nhà chụp hình khoe, cháu có nên báo không?
  Chủ tịch bảo mang con dấu theo ra hiện trường lập biên bản, văn thư như em đưa theo được không?
  Công văn của phòng em bị dân mạng chế giễu vì sai chính tả, giờ phải làm gì?
  Gõ sai tên ông chủ tịch trong giấy mời gửi đi 60 chỗ, thu hồi hay đính chính bây giờ?
  Sếp bảo em lấy số văn bản lùi ba tháng để hợp thức hóa, em không làm thì bị trù, em làm thì tội gì
  ai giữ con dấu
  ai giữ con dấu ủy ban xã khi văn thư nghỉ đẻ
  anh chủ tịch hội nông dân mang con dấu đi ăn cưới rồi làm mất, cả cơ quan giấu
  bảo quản sổ đăng ký công văn đi đến
  can le van ban hanh chinh bao nhieu
  cho mượn dấu
  chủ tịch hội phụ nữ xã mang dấu về nhà cho tiện, được ko nhỉ
  con dau uy ban de nham noi
  công văn có sai sót bị dân cười, thu hồi thế nào
  cơ quan em cái gì cũng giao qua Zalo, tin nhắn zalo có giá trị như văn bản không?
  cỡ chữ công văn
  cỡ lề văn bản hành chính
  dau do scan bang dien thoai co duoc khong
  dong dau treo len phu luc co duoc khong
  dấu treo dấu giáp lai
  dấu treo giáp lai
  em làm văn thư, đưa mượn con dấu 5 phút giờ bị kiểm điểm, có nặng ko ạ
  font công văn
  ghi lùi ngày
  giấy mời họp dấu đỏ
  hình thức biên bản họp thiếu chữ ký
  ky nhay o cho nao trong van ban
  ky thay khi truong phong di vang co can ghi TM hay KT
  ký nháy
  ký số của lãnh đạo nhờ văn thư ký hộ
  ký thay chữ ký của giám đốc vì sếp bảo cứ ký đi
  ký thừa lệnh khác ký thay chỗ nào
  làm mất con dấu
  mượn con dấu
  mượn con dấu đóng giấy xác nhận cho em họ
  mất chữ ký số
  mất dấu cơ quan
  nghị định 30 thể thức
  nơi nhận ghi thiếu
  nộp lưu hồ sơ công việc vào lưu trữ trong thời hạn nào
  quy định cỡ chữ căn lề văn bản hành chính
  sai ngày công văn thu hồi sao
  sao y ai ký
  sao y bản chính
  so cong van di nhay coc may so, thanh tra hoi thi giai thich sao
  số văn bản bị nhảy cóc thì sửa làm sao
  thẩm quyền ký thừa lệnh
  thể thức công văn chữ cỡ mấy
  thể thức quyết định theo nghị định 30
  thể thức trình bày công văn font chữ cỡ mấy
  thể thức văn bản nghị định 30
  tin nhắn zalo có tính là văn bản ko mn?
  viết hoa chức danh trong văn bản
  viết tắt công văn
  văn bản ban hành rồi phát hiện sai thì đính chính hay thu hồi
  văn bản đến mấy ngày phải xử lý
  đính chính công văn
  đính chính văn bản
  đóng dấu ngược
  đóng dấu treo
  đóng dấu treo nhầm
  ảnh chụp văn bản có giá trị pháp lý ko
nd-30-2020 blhs-2015.d362 nd-244-2026.d7.k3 nd-244-2026.d3.k2
  Tôi phát hành nhầm bản dự thảo lên cổng thông tin, đã có báo trích dẫn, xử lý thế nào cho gọn
nd-30-2020 hdvptw-05-2026
  căn lề văn bản
  số trang văn bản đặt ở đâu
  viết hoa chức danh
nd-30-2020 hdvptw-05-2026 qdtw-399-2026
  thể thức giấy mời
nd-30-2020 luat-116-2025.d42.k2
  Sếp bận nên đưa tôi usb chữ ký số nhờ ký giúp văn bản, tôi làm vậy có sao không?
nd-30-2020 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e
  văn thư giữ hộ token ký số của chủ tịch rồi tự ký luôn, việc này có sao không chị ơi
nd-30-2020 luat-116-2025.d7.k2.e
  chup con dau cua xa roi gui qua zalo cho ben in co sao khong
  chữ ký lãnh đạo chụp rồi dán vào văn bản
  chữ ký scan
  con dấu cũ sau sáp nhập chụp đăng kỉ niêm có đc không
  em scan chữ ký của trưởng phòng dán vô văn bản cho kịp, ổng đồng ý miệng, vậy có phạm tội không
nd-30-2020 luat-117-2025.d5.k2 luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat
  van ban khan gui truoc ban mem qua zalo cho kip co sai khong
nd-30-2020 luat-117-2025.d5.k2 nd-330-2026.d15.k1.b
  dùng zalo gửi công văn được ko
nd-30-2020 nd-330-2026.d14.k5.dd
  đóng dấu treo lên thư ngỏ xin tiền doanh nghiệp
nd-30-2020 tt-24-2020
  mẫu dấu
nd-328-2026.d11.k3
  bi phat hanh chinh roi co phai bao co quan ko
  cbcc bị phạt hành chính vì đăng tin giả thì có bị báo về cơ quan kg
  phat tien xong co phai bao co quan
  phạt rồi có báo về cơ quan ko
  quyết định xử phạt gửi về cơ quan em đúng hay sai, em xấu hổ quá
nd-328-2026.d11.k3 luat-91-2025.d16
  bị phạt rồi mà bí thư đòi đọc tên trước dân, làm vậy được không
nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156.k2.dd blhs-2015.d156
  Tôi làm đăng ký xe, bị đồn ăn mỗi biển 2 triệu, tôi thách nó đưa chứng cứ thì nó chặn, giờ gửi đơn đi đâu?
nd-328-2026.d13.k2 luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a blds-2015.d34
  bài viết "bệnh viện huyện giết người" của người nhà bệnh nhân, viện nên trả lời công khai hay mời công an
nd-328-2026.d13.k2 luat-116-2025.d14.k4 nd-328-2026.d18 blds-2015.d34 nd-328-2026.d8
  báo gỡ bài rồi mà vẫn còn trên mấy trang copy, xã tôi phải gửi công văn cho ai
nd-328-2026.d13.k2 luat-116-2025.d42.k3
  hotline lua dao
nd-328-2026.d13.k2 luat-116-2025.d42.k3 blds-2015.d34 nd-328-2026.d13.k3
  gọi 113 báo có người bịa đặt về mình thì họ có nhận không
nd-328-2026.d13.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34
  giấu tên hỏi: sếp em dùng nick ảo nói xấu cấp phó, em có bằng chứng thì gửi về đâu để không bị trù dập
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d17
  công an mạng A05 liên hệ sao
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d17 qd-423-2026.bao-tin nd-328-2026.d13.k3
  đuờng dây nóg báo tin xấu độc
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d18 qd-423-2026.bao-tin nd-328-2026.d13.k3
  gap bai xuyen tac thi bao cho ai o xa
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d9 blds-2015.d34 nd-147-2024.d36.k1
  trang confession nói xấu hiệu trưởng mà không biết đứa nào lập, tìm ra nó kiểu gì
nd-328-2026.d13.k2 luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  có người lập trang giả tên trường em để thu tiền quyên góp, báo ở đâu ạ
nd-328-2026.d13.k2 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d17
  báo tin xấu độc ở đâu
nd-328-2026.d13.k2 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h qd-423-2026.kiem-chung nd-328-2026.d13.k3
  nhận được video y như chủ tịch tỉnh đang nói, bảo các xã ứng tiền cứu trợ, sao biết là giả, gọi ai hỏi?
nd-328-2026.d13.k2 luat-91-2025.d29.k6 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  confession trường bôi nhọ cô giáo, không biết admin là ai thì kêu ai?
nd-328-2026.d13.k2 luat-91-2025.d29.k6 luat-116-2025.d42.k3 nd-328-2026.d22 qd-423-2026.bao-tin
  đường dây nóng báo facebook giả mạo
nd-328-2026.d13.k2 nd-328-2026.d13.k3 nd-328-2026.d18 nd-328-2026.d8 qd-423-2026.bao-tin
  bão sắp vào mà trên mạng đồn vỡ đập, tôi là tổ trưởng tổ dân phố nên đính chính kiểu gì cho đúng thẩm quyền
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d42.k3 nd-328-2026.d22
  báo tin giả
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  dược sĩ đầu xóm lên mạng bảo vaccine gây vô sinh, tôi làm trạm trưởng, nên cãi công khai hay báo sở?
nd-328-2026.d13.k2 nd-328-2026.d17
  trung tâm xử lý tin giả gọi số mấy
nd-328-2026.d13.k2 nd-328-2026.d17 qd-423-2026.bao-tin nd-328-2026.d13.k3 luat-91-2025.d29.k6
  bao tin gia cho so nao
nd-328-2026.d13.k2 nd-328-2026.d18 nd-328-2026.d17 nd-330-2026.d77 luat-116-2025.d42.k3
  Có đứa lập trang "Chuyện chưa kể huyện mình" bóc phốt cán bộ hàng ngày, muốn biết ai đứng sau thì nhờ cơ quan nào?
nd-328-2026.d13.k2 nd-328-2026.d18 nd-330-2026.d77
  sở thông tin truyền thông giờ nhập rồi thì gửi đơn chỗ mô
nd-328-2026.d13.k2 nd-328-2026.d22 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d17
  hotline báo tin giả
nd-328-2026.d13.k2 nd-330-2026.d77 luat-116-2025.d7.k1.d luat-116-2025.d13.k3.a nd-330-2026.d11.k2.a
  nó tung tin quán phở nhà e dùng hoá chất, khách bỏ hết, e tố cáo ở đâu đc
nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d14 luat-116-2025.d14.k4 nd-328-2026.d17
  tôi làm truyền thông của bộ, bị người ta cắt ghép lời phát biểu của thứ trưởng, yêu cầu gỡ thì gửi đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d42.k3 nd-328-2026.d17 nd-328-2026.d13.k3
  báo cáo bài viết xấu độc ở đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-91-2025.d29.k6 nd-328-2026.d13.k3 luat-116-2025.d42.k3
  bao cao bai vi pham
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d17
  báo tin giả ở đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d22
  hotline tin giả
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d17
  trung tâm xử lý tin giả gửi tin bằng cách nào
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d22 nd-328-2026.d17
  báo tin giả đường dây nóng
  so dien thoai bao tin gia
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d22 nd-328-2026.d17 luat-116-2025.d42.k3
  tui báo cáo bài xấu lên facebook mà nó không gỡ, gửi tiếp cho ai
nd-328-2026.d13.k3 luat-116-2025.d42.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k2.a nd-174-2026.d95.k1.c
  máy bay quân sự rơi dân quay được, tôi là xã đội phải làm gì với những cái clip đấy
nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-116-2025.d14.k4
  khuyên chồng xóa bài mà ổng không nghe, tui có cần báo cơ quan ổng hông
nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d22 qdtw-85-2022.dieu-tranh
  bị bạn cũ gửi bài xuyên tạc riêng qua tin nhắn, tôi chỉ đọc, có phải báo không
nd-328-2026.d13.k3 nd-328-2026.d13.k2
  thuong nguoi bao tin gia
nd-328-2026.d13.k3 nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  mỗi lần mưa to là nhóm xóm đồn sập cầu, tui cải chính lại thì bị chửi là tay sai, có cách chi bắt họ dừng không?
nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d13.k2 nd-330-2026.d12.k1.a luat-116-2025.d7.k1.d
  tôi là trưởng thôn, có người tung tin vỡ đập thủy điện trong nhóm zalo thôn, tôi nên xử lý thế nào
nd-328-2026.d17 nd-328-2026.d13.k2 nd-328-2026.d18
  trung tâm xử lý tin giả
nd-328-2026.d17 nd-328-2026.d13.k2 nd-328-2026.d8
  trung tâm tin giả
nd-328-2026.d17 nd-328-2026.d8 nd-328-2026.d13.k2 hdtg-99-2023.phan-loai qd-423-2026.kiem-chung
  kiểm tra tin thật giả ở đâu
nd-328-2026.d18 nd-328-2026.d13.k2 nd-328-2026.d17 qd-423-2026.bao-tin nd-328-2026.d13.k3
  phát hiện clip xuyên tạc, gửi link cho đầu mối nào ở tỉnh
nd-328-2026.d3.k1 blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  toi la bao ve benh vien, nguoi nha quay phim toi dang dung dui cui, clip bi cat
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  clip csgt cắt đầu đuôi
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  đăng ảnh cá chết ở bãi biển Kỳ Anh có phải tung tin thất thiệt không hè
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-80-2025.d14.phat-ngon
  tin sáp nhập
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  trom cuop mo phong
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  tin bat coc
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  tin sáp nhập xã
nd-328-2026.d3.k1 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd
  nước ngập tới nóc mà gọi cứu hộ không được, em gái công chức lên mạng kêu cứu rồi bị bảo là bôi xấu chính quyền
nd-328-2026.d3.k1 nd-174-2026.d115 nd-15-2020.d101.k1.a nd-330-2026.d81 nd-328-2026.d3
  tin đồn sáp nhập tỉnh trước kia tôi có chia sẻ, giờ hóa ra đúng, vậy có còn bị phạt không
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-174-2026.d95.k2.c nd-328-2026.d3.k3
  dang lai clip lu cu tuong lu nam nay, nguoi ta bao tin gia, xoa co kip ko
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd
  đồn lãnh đạo ốm nặng
nd-328-2026.d3.k1 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  clip lũ cũ
  tin lu gia
nd-328-2026.d3.k1 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-328-2026.d3
  Lũ về, tôi quay cảnh nước tràn qua cầu đăng cảnh báo bà con mà bị bảo gây hoang mang, thế là thế nào?
nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đăng clip pháo giao thừa cũ bị gọi lên phạt, tôi giải trình thế nào cho người ta tin
nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-328-2026.d3 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  mua lu dang tin keu cuu bi noi la tin gia
nd-328-2026.d3.k1 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  đăng cầu cứu lũ giùm người khác mà sau đó biết sai địa chỉ có bị phạt k
nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  Tin heo chết hàng loạt ở xã tôi là thiệt, sao tôi đăng lại bị kêu lên phường?
nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  tin thật vẫn phạt
nd-328-2026.d3.k1 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  dung anh lu nam ngoai minh hoa cho tin nam nay
nd-328-2026.d3.k2 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k3 qd-423-2026.kiem-chung
  tin đồn vỡ đập thủy điện ở quê tôi, tôi chỉ hỏi lại "có thật không mọi người" mà bị công an gọi
nd-328-2026.d3.k2 nd-328-2026.d13.k2 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  tôi làm trạm trưởng y tế, dân đồn tiêm chết người, công an nói chưa đủ căn cứ
nd-328-2026.d3.k2 qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  nghe đồn sắp sáp nhập tỉnh lần nữa, tôi đăng hỏi thì phòng nội vụ gọi lên nhắc
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  tui làm ở ủy ban phường, bữa nay lỡ tay bấm tim cái bài nói xấu nhà nước, gỡ ra liền rồi có sao không?
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  like bài phản động bị sao
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 qdtw-85-2022.cap-uy
  sáng dậy thấy bị tag vô bài phản động, có phải giải trình với cơ quan không
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9
  like nhầm
  mấy đứa cháu nó nói bấm mặt cười phẫn nộ dưới bài của huyện cũng bị ghi sổ, có thiệt hông
  rút like kịp
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 nd-147-2024.d36.k4
  comment 'đúng rồi' thôi có tính là vi phạm ko
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 nd-328-2026.d3 qd-423-2026.quy-tac-chung
  thả tim
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  cmt chấm hóng
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  like bài chửi chủ tịch xã
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  thả icon phẫn nộ
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qdtw-08-2018.neu-guong qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc
  vô nhóm kín toàn nói xấu mà không nói gì
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  lo tay like nham bai noi xau lanh dao, bo like roi co ai biet khong
nd-328-2026.d3.k3 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d9
  bên em dựng clip, sếp kêu cut câu bộ trưởng cho gắt, thành ra sai ý, trách nhiệm ai
nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4 luat-116-2025.d7.k1.a luat-116-2025.d42.k2
  Tôi chỉ là người bấm nút livestream hộ ông bạn, ông ấy nói bậy về nhà nước, tôi liên can gì?
nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d9
  story 24h tự mất thì có tính không
  thu hoi tin nhan roi con loi khong
nd-328-2026.d3.k3 luat-116-2025.d42.k2 luat-116-2025.d14.k4
  dang ho bai cho sep
nd-328-2026.d3.k3 luat-116-2025.d42.k3 luat-116-2025.d7.k1.a
  O tui ở bên Mỹ gửi video nói xấu nhà nước vô nhóm gia đình, tui chỉ coi chứ không nói chi thì có can chi không?
nd-328-2026.d3.k3 luat-116-2025.d7.k1.a hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  like nham bai phan dong co sao ko
nd-328-2026.d3.k3 luat-116-2025.d7.k1.c blhs-2015.d156.k1.a blhs-2015.d156 nd-282-2025.xuyen-tac
  cán bộ tung tin trong quán cà phê có bị phạt như trên mạng không
nd-328-2026.d3.k3 luat-116-2025.d7.k1.c luat-126-2025.d31.k2 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  bình luận vụ án
nd-328-2026.d3.k3 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.d
  tin đồn lãnh đạo ốm nặng gửi trong nhóm bạn cấp ba có 12 người thôi
nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-328-2026.d9
  tin nhắn báo vỡ đê trong nhóm xóm mình chuyển tiếp cho mọi người chạy, sau mới biết giả
nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-328-2026.d9 nd-328-2026.d3.k2
  nghe đồn sắp đổi tiền, tui hỏi lên face "có thiệt hông bà con" vậy có tính là tung tin giả không
nd-328-2026.d3.k3 luat-129-2025.d10 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d9
  mẹ trẻ đăng bài chống vắc xin trong nhóm phụ huynh mầm non, cô giáo thả tim có sao không
nd-328-2026.d3.k3 luat-80-2025.d13 hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung
  Em mới vô làm ở phường 2 tháng, mấy anh chị kéo vô nhóm hóng chuyện lãnh đạo, em ngồi coi thôi có sao hông?
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d9 nd-174-2026.d95.k1.a
  tôi chia sẻ từ báo chính thống, sau báo bị phạt vì sai thì tôi có lỗi không?
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-174-2026.d95.k1.a
  thằng cháu share hộ bài của anh rể bên Mỹ, nó đang thi công chức, liệu có rớt vì cái đó
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-328-2026.d9 luat-116-2025.d42.k3
  Tôi ở Đắk Lắk, trong buôn có người chuyển cho tôi clip của bọn FULRO lưu vong, tôi giữ trong máy thì có tội không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-328-2026.d9 luat-116-2025.d14.k4
  tui share bài báo chính thống mà báo đó sau gỡ bài thì tui có lỗi không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang
  gửi riêng tin bậy cho mỗi vợ
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 hdubkt-02-2021.noi-dung luat-116-2025.d15.k1.a
  chuyển tiếp 1 người
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 hdubkt-02-2021.noi-dung nd-328-2026.d3
  chuyển tiếp zalo có tính là phát tán
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  Chợ Đông Ba đồn cháy, bà bán cá nói sao tui viết lại y vậy, rủi sai thì tui hay bà cá chịu?
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-328-2026.d3
  tin nhắn riêng có bị coi là phát tán không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d9
  bam nham nut chia se trong luc ngu gat, giai trinh the nao
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  cứ mỗi mùa hè là có tin bắt cóc trẻ, trưởng khu phố chia sẻ để cảnh giác thôi cũng bị phạt à
  em lỡ chuyển tiếp tin "mai cả tỉnh nghỉ học" trong nhóm phụ huynh, hóa ra là tin giả
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung qdtw-85-2022.doi-tuong
  cam tinh dang share sai
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95
  bai dang che do chi de ban be co bi xu phat khong
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k1.g
  đăng lại clip của ông nớ chửi lãnh đạo để phê phán nó thì có bị tính là phát tán không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  Mẹ em share bài cầu nguyện kèm tin sai về vắc xin, em là bác sĩ trạm y tế có bị vạ lây ko?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  bị phạt 7 triệu rưỡi vì một cái comment, tui thấy nặng quá, căn cứ mô mà phạt rứa
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  Bữa trước nhậu say tui lỡ bấm chia sẻ bài chửi chủ tịch tỉnh, sáng ra gỡ liền, vậy còn bị gì không?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  bài viết có 3 cái like mà cũng bị mời lên lv là đúng hay sai z?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  lãnh đạo ốm mà người ta đồn mất, tôi chuyển tiếp tin đó cho 3 người thôi có bị phạt không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d11.k2.a nd-330-2026.d12.k1.a
  tin giả nhóm kín
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d9.k2.c nd-330-2026.d11.k1.a
  trụ trì nói gở trên mạng mà tôi chia sẻ, phạm gì không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blhs-2015.d156
  đồn ông này ông kia bị bắt mà chưa công bố, tôi nghe sao kể vậy thì có tội không?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k2.g nd-147-2024.d36.k4
  tôi lỡ chia sẻ clip AI bà cụ bán vé số xin tiền, mấy người đã chuyển tiền rồi, tôi có tội không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  Em thấy ảnh em bé ôm nhau trong lũ, cảm động share, hóa ra ảnh nước ngoài, thế em có tội không?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung
  me toi 70 tuoi dang vien share nham tin gia bi phat khong
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  sinh viên cảm tình đảng share bài
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-330-2026.d11.k1.a
  người già chia sẻ tin bậy
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung nd-328-2026.d9 hdubkt-02-2021.noi-dung
  bình luận dạo
nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-328-2026.d9
  bão vào Quảng Ngãi, tui share tin vỡ đập mà hóa ra tin giả, chừ xóa rồi có bị phạt nữa không?
nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  chia sẻ lại tin động đất mà không kiểm chứng
nd-328-2026.d3.k3 nd-282-2025.xuyen-tac qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qd-423-2026.kiem-chung
  Bác hàng xóm in một xấp bài trên mạng đem phát ở cuộc họp tổ, tôi chủ trì mà không cản, vậy có lỗi không?
nd-328-2026.d3.k3 nd-328-2026.d3 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  chia sẻ lại bài báo chính thống nhưng báo gỡ rồi thì mình có bị phạt không?
nd-328-2026.d3.k3 nd-328-2026.d3.k1 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d9
  nghe đồn trạm xá chích thuốc hết hạn, tui chỉ hỏi lại trong nhóm "có thiệt không", rứa có phải tung tin giả không
nd-328-2026.d3.k3 nd-328-2026.d3.k2 nd-328-2026.d3 nd-328-2026.d3.k1 nd-328-2026.d9
  hôm qua nghe đồn bắt chủ tịch huyện, em gửi vô nhóm họ hỏi "thật không", vậy có gọi là tung tin đồn?
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung
  lỡ bấm thích bài chửi chủ tịch phường
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a nd-147-2024.d36.k4
  tôi 78 tuổi mắt kém bấm nhầm chia sẻ bài xấu, xoá ngay rồi thì có việc gì không các đồng chí
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung
  chỉ thả haha thôi mà
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  tôi chỉ thả tim thôi chứ có share đâu mà bị mời lên làm việc
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.b
  thả tim bài của linh mục bị coi là cực đoan
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  lỡ like
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh nd-328-2026.d3
  bấm like nhầm
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  Tôi chỉ thả mặt cười vào bài chế giễu nghị quyết mà họ bảo là cổ suý, thả icon mà cũng bị hả trời?
nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d14.k4 luat-80-2025.d14.phat-ngon
  cấp trên đăng sai, cấp dứoi chỉ bấm nút thì phải chịu ko
nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  bị triệu tập vì share clip, cần chuẩn bị gì
nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a hdubkt-02-2021.noi-dung
  bình luận "ủng hộ" dưới bài tố cáo lãnh đạo
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  hổ xuất hiện ở xã em, cả nhóm đăng vị trí, có tin là giả thì ai chịu
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-328-2026.d3
  chuyen tiep tin nhan trong nhom kin 5 nguoi co bi coi la phat tan
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  dẫn lại báo mà báo sai
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a hdubkt-02-2021.noi-dung
  nguoi chia se lai co bi phat khong hay chi nguoi dang
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-330-2026.d11.k2.a
  lỡ tay share
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g qd-423-2026.kiem-chung
  ảnh AI em bé ôm em trên mái nhà mùa lũ, lỡ share rồi
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 hdubkt-02-2021.noi-dung
  người thứ mấy chia sẻ mới bị xử
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 luat-116-2025.d14.k4
  chia se roi xoa trong 5 phut
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d3
  tôi chỉ chia sẻ lại chứ không viết thì có bị phạt như người viết không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  Báo đăng sai rồi gỡ, tôi share từ báo, lỗi của báo chứ đâu phải lỗi tôi?
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  tin vỡ đập thủy điện tôi nghe bà con nói rồi chuyển tiếp vào nhóm xóm, có phải chịu phạt như người bịa ra không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-174-2026.d95.k3
  xoa binh luan roi con bi phat khong
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 hdubkt-02-2021.noi-dung
  tôi chỉ comment chữ "đúng" dưới bài bôi nhọ bí thư mà công an cũng gọi là sao
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a
  nghe nói like cũng bị phạt, thiệt không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 luat-116-2025.d14.k4 nd-147-2024.d36.k4
  mượn loa thôn đọc bài trên mạng cho bà con nghe, trong bài có sai thì ai chịu
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  chi gui rieng qua tin nhan co tinh la tung tin gia
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 nd-174-2026.d95.k1.a hdubkt-02-2021.noi-dung
  chia se lai ban be thoi co tinh la dua tin ko
nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  thống kê sai mà báo dẫn lại thì ai chịu trách nhiệm
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  mấy bà ngoài chợ đồn chủ tịch tỉnh bị bắt, tui hỏi lại trên fb "có thiệt hông" thì có tính là tung tin
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-328-2026.d13.k3 nd-174-2026.d95.k1.a
  công văn giả tên sở lan truyền trên zalo, tôi có gửi tiếp cho phòng trước khi biết là giả
nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  lo like bai phan dong co sao khong
  Đọc thôi không share thì có tội gì, mà sao ông bí thư cứ doạ em?
nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a
  bạn thân bị bắt vì tội 331, mình từng like mấy bài của nó
nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d9 nd-328-2026.d3
  chia sẻ kèm câu "không biết thật hay giả" có thoát tội không
nd-328-2026.d3.k3 qd-423-2026.bao-tin luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  chia sẻ video tà đạo để cảnh báo bà con thì có bị hiểu là tuyên truyền không?
nd-328-2026.d3.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d13.k2 nd-174-2026.d95.k1.a
  em xem clip AI canh chay cho lon tuong that nen chia se, gio biet gia thi lam gi
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-328-2026.d9
  bấm haha bài sai sự thật bị gì
  like tin bịa đặt thì phạt mấy triệu
  tha tim tin gia co bi phat tien khong
  thả mặt cười vô tin giả có bị phạt không
  thả phẫn nộ vào tin đồn thất thiệt có sao không
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-328-2026.d9 nd-328-2026.d3.k2 nd-174-2026.d95.k1.a
  Nghe đồn một đồng chí lãnh đạo cấp cao mất, nhóm lớp cũ chia buồn rần rần, mình có nên vào thả tim không?
nd-328-2026.d3.k3 qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  cmt về ukraina
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 nd-174-2026.d95.k1.g
  Nhiều người bảo chụp lại bài của trang phản động để chửi cũng là phát tán, đúng hông?
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a
  bà nội 78 tuổi đảng viên bấm nhầm nút chia sẻ bài chửi nhà nước, chi bộ có kiểm điểm bà không
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g
  Lỡ bấm chia sẻ bài Việt Tân rồi xóa liền, có ai biết không
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-328-2026.d9
  lưu video cấm trong máy
nd-328-2026.d8
  tem kiểm chứng tin
nd-328-2026.d8 hdtg-99-2023.phan-loai nd-328-2026.d17 nd-328-2026.d18 luat-116-2025.d14
  ai xac dinh bai viet la xau doc
nd-328-2026.d8 luat-116-2025.d14 nd-328-2026.d22
  nhà mạng với facebook có phải gỡ trong 24 giờ khi bộ yêu cầu ko
nd-328-2026.d8 luat-116-2025.d14.k4
  go bai trong bao nhieu gio
  gỡ bài trong vòng bao lâu khi có yêu cầu
  yêu cầu nền tảng gỡ bài xuyên tạc trong bao nhiêu giờ
nd-328-2026.d8 luat-91-2025.d29.k6 luat-116-2025.d14 nd-328-2026.d22
  yêu cầu facebook gỡ bài mất bao lâu
nd-328-2026.d8 nd-328-2026.d22
  nền tảng 24 giờ phải gỡ
nd-328-2026.d8 nd-328-2026.d22 luat-116-2025.d14.k4 luat-91-2025.d29.k6
  yêu cầu Facebook gỡ bài trong 24 giờ
nd-328-2026.d9 nd-328-2026.d3.k3 nd-147-2024.d36.k4
  thu hồi tin nhắn có tính là chưa gửi?
nd-330-2026 nd-174-2026 nd-330-2026.d80 nd-174-2026.d95 nd-330-2026.d1.k3
  có ai biết nghị định mới nhất phạt vi phạm mạng xã hội số mấy không
nd-330-2026.d1.k3 luat-116-2025.d42.k2
  một lỗi phạt mấy lần
nd-330-2026.d1.k3 luat-116-2025.d42.k2 nd-330-2026.d80
  một bài đăng mà bị phạt ba nơi, đúng không vậy trời
nd-330-2026.d10 nd-330-2026.d10.k1 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  quảng cáo thuốc kê đơn
nd-330-2026.d10.k1
  khen sữa công thức
  seeding khen bệnh viện công
  thuê sv viết đánh giá 5 sao cho quán mình có bị phạt ko
  tui bán sầu riêng online mà ghi "ngon nhất Việt Nam" có bị phạt quảng cáo hông
nd-330-2026.d10.k1 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d13.k3.e
  seeding bẩn
nd-330-2026.d10.k1 luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.dd
  nhân viên ngân hàng nhà nước khuyên mua coin trên tiktok được ko ạ
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd
  bán bò một nắng giả trên facebook
  quảng cáo sữa bằng hình áo blouse trắng
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  đặt mua máy cày mini trên mạng mà gửi về cái xẻng, đòi ai
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i
  đa cấp cơ quan
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i nd-174-2026.d95.k1.dd luat-116-2025.d7.k1.d
  giới thiệu sàn tiền ảo trong nhóm ngành ngân hàng, mình không lấy hoa hồng
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  rủ đn đầu tư coin
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k2
  quảng cáo sữa giả
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d11.k2.a
  dược sĩ nhận tiền review thuốc giảm cân mà không uống thử bao h, vậy có phải lừa dối ko
nd-330-2026.d10.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh
  bác sĩ viện công nhận quảng cáo sữa trên fanpage cá nhân được chứ
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d10
  giới thiệu sữa cho bà bầu khi mặc áo blouse
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  viên chức y tế livestream thuốc giảm cân
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k1 nd-330-2026.d10 nd-234-2026.d8.k1
  cán bộ y tế quảng cáo thực phẩm chức năng
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d15.k1.b nd-234-2026.d8.k1
  Bác sĩ khoa tôi lên mạng quảng cáo thực phẩm chức năng mặc áo blouse có tên bệnh viện, trưởng khoa có bị vạ lây?
nd-330-2026.d10.k1 luat-129-2025.d10 qdtw-85-2022.chinh-danh
  ăn tiền seeding bình luận khen bệnh viện tư, mình bác sĩ công
nd-330-2026.d10.k1 luat-80-2025.d14.bi-mat nd-147-2024.d36.kinh-doanh qdtw-207-2026.nhom-dao-duc
  mẹ em bán hàng online nhờ em là cán bộ quản lý thị trường quảng cáo giúp, em chia sẻ một bài thôi
nd-330-2026.d10.k1 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  cb khuyến nông livestream qc phân bón cho hãng
nd-330-2026.d10.k1 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-129-2025.d10
  bác sĩ tư vấn thuốc trên livestream có gắn giỏ hàng
nd-330-2026.d10.k1 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 nd-330-2026.d10
  livestream bán thuốc
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  bán que thử thai qua shopee có phải xin phép ko
  khen bún chả hàng bạn mình mà bị bảo là quảng cáo chui
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh luat-129-2025.d10
  blouse bán kem
  giáo viên làm kol
  gv quảng cáo lớp học thêm trên fb
  viên chức làm koc được ko
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  con dâu tôi là công an mà cứ livestream bán kem trộn buổi tối thì có bị ra khỏi ngành không
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d11.k1 luat-129-2025.d10
  nv trạm y tế bán tpcn trên mạng có vi phạm ko
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10
  cbcc làm reviewer đồ ăn lấy tiền quảng cáo, vk là chủ kênh còn ck chỉ bưng bê thì tính sao
  cán bộ địa chính đăng quảng cáo đất nền Măng Đen
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  Em làm thuế mà bán thêm kem trộn trên mạng, bị dân chụp màn hình gửi sếp, giờ em phải làm sao?
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10 nd-147-2024.d23.k3 qdtw-08-2018.neu-guong
  Chồng tôi là phó chủ tịch huyện cũ, tôi bán kem trộn online thì có ảnh hưởng gì tới ổng không?
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1
  công chức quản lý nhận quảng cáo thực phẩm chức năng
  vo ban thuc pham chuc nang, minh ben thue viet bai quang cao ho dc ko
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-116-2025.d7.k2.dd
  quân nhân chuyên nghiệp chạy quảng cáo thực phẩm chức năng
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-129-2025.d10
  bsi ban thuc pham chuc nang online
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh qdtw-08-2018.neu-guong nd-330-2026.d15.k1.b nd-147-2024.d23.k3
  vo bo doi ban hang online lay uy tin chong ra quang cao
nd-330-2026.d10.k1 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  già làng uy tín có được nhận tiền quảng cáo rượu cần trên mạng không
nd-330-2026.d10.k1 nd-330-2026.d10
  KOL quảng cáo sai sự thật bị phạt
  bè cứu sinh rởm
  nv y te lam mau anh kem tron
  quảng cáo láo
  quảng cáo thực phẩm chức năng bằng áo blouse
  quảng cáo thực phẩm chức năng bằng áo blu bị phạt nhiu
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k1.d nd-330-2026.d10.k2
  hội phụ nữ lỡ giới thiệu mỹ phẩm giả
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd
  bs mặc áo blouse qc thực phẩm chức năng phạt nhiêu
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.dd
  cô giáo review kem trộn nhận tiền quảng cáo
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-147-2024.d36.kinh-doanh
  quảng cáo chui
nd-330-2026.d10.k1 nd-330-2026.d10 luat-129-2025.d10 nd-234-2026.d8.k1
  em là giáo viên, bạn nhờ quay clip khen kem trộn, nhận có 300 nghìn, có bị phạt không
nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh
  bán kem trộn
  cán bộ khuyến nông quảng cáo phân bón cho hãng trên kênh riêng có bị gì không chú
  cán bộ nông nghiệp quảng cáo phân bón
  cô giáo nhận làm KOL quảng cáo sữa cho trẻ có được không ạ
  hội nông dân quảng cáo thuốc trừ sâu có cần giấy tờ gì không bà con
nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh luat-116-2025.d14.k4
  Bạn thân nhờ tôi viết mấy câu khen sữa, ghi rõ "bác sĩ, đảng viên", tôi nể nên viết rồi, giờ gỡ có kịp không?
nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1
  cbcc có đc làm KOL qc thực phẩm chức năg ko
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d10.k2 nd-147-2024.d36.kinh-doanh
  vo toi la giao vien ban kem tron tren mang co bi phat ko
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k1
  nhắn tin qc tpcn vào nhóm phụ huynh bị xử phạt ko
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k1 luat-116-2025.d7.k2.dd
  tự xưng trên mạng là "cựu đặc công" để bán thuốc nam
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k1 luat-129-2025.d10
  mặc blouse bán tpcn
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh
  quảng cáo thực phẩm chức năng cô giáo
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4
  viên chức nhận booking quảng cáo thuốc đông y
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k1 nd-330-2026.d15.k1.b
  đồng phục y tế quảng cáo
nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k2.a nd-330-2026.d11.k1 nd-330-2026.d7.k1
  nói thuốc này hết sạch mỡ gan trên video, là dược sĩ có bị phạt gấp mấy
nd-330-2026.d10.k1 nd-330-2026.d10.k2 luat-129-2025.d10 nd-174-2026.d95.k1.dd nd-147-2024.d36.kinh-doanh
  diễn viên xiếc nhà hát quốc doanh nhận quảng cáo kem trộn
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d10
  viên chức trạm y tế bán thuốc giảm cân trên shopee
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  bán hàng giả trên fb
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh
  ban hang gia ma ko biet
nd-330-2026.d10.k1 nd-330-2026.d11.k1
  quảng cáo tpcn chữa bách bệnh
  thuoc khop nguoi gia
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.dd
  giả bác sĩ bán thuốc
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10
  ảnh mặc áo blouse quảng cáo thuốc
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10
  bs trạm y tế đăng clip tư vấn trên youtube rồi bán thuốc kèm theo được k ạ
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-234-2026.d8.k1
  Mặc áo blouse quay quảng cáo thực phẩm chức năng nhưng không nói tên bệnh viện
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-330-2026.d10
  blu trắng quảng cáo
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.k4 nd-330-2026.d10
  mẹ em bán mắm ở Nam Ô, livestream có nói thuốc chữa bệnh khớp, em là công chức phường thì có liên đới ko
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh
  PR nha khoa
  chay quang cao thuc pham chuc nang cho ban be
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k2 nd-147-2024.d23.k3
  ban thuoc nam online
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10
  thuốc giảm cân gia truyền
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-330-2026.d11.k2
  đăng bài bán thuốc nam khi là y sĩ trạm xá thì bị gì
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10 luat-129-2025.d10
  thay thuoc uu tu co duoc nhan quang cao sam khong
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh
  KOL bác sĩ
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10 luat-129-2025.d10 nd-174-2026.d95.k1.dd
  Y tá bán thuốc giảm cân trên tiktok mặc áo blu thì bị xử thế nào?
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh
  phòng khám tư ngoài giờ quảng cáo lố
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-234-2026.d8.k1
  bác sĩ bệnh viện huyện quảng cáo viên sủi tiểu đường
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d10
  bac si benh vien cong quay clip khuyen uong thuc pham chuc nang co bi phat ko
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-147-2024.d36.kinh-doanh
  bi thu doan xa quang cao thuc pham chuc nang
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10
  thuốc chữa bách bệnh
  y tá trạm xá nhận quảng cáo viên tiểu đường trên face bảo uống là khỏi thì phạt bao nhiêu tiền
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10 luat-116-2025.d7.k1.d
  bác tôi hưu trí bán thực phẩm chức năng trên mạng bảo chữa khỏi ung thư, có bị phạt nặng không
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2.a nd-330-2026.d11.k4
  bác sỹ ck1 khoe chữa khỏi HIV cho bn
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k4 luat-129-2025.d10
  công ty nhờ em đứng clip khen thuốc nam, em là điều dưỡng, trả 3 củ
nd-330-2026.d10.k1 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  seeding thuê
nd-330-2026.d10.k1 nd-330-2026.d11.k4
  y tá review thẩm mỹ viện bạn mình
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  quảng cáo sữa cho con người quen, mình mặc áo ngành thuế trong video
nd-330-2026.d10.k1 nd-330-2026.d77 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-129-2025.d10
  bác sĩ bệnh viện tỉnh mà ngày nào cũng lên tóp tóp khen viên xương khớp, ai quản vậy
nd-330-2026.d10.k1 qd-423-2026.co-quan-to-chuc
  benh vien minh thue nguoi viet review khen co dung luat khong
nd-330-2026.d10.k1 qd-423-2026.co-quan-to-chuc luat-129-2025.d10
  chạy quảng cáo phòng khám tư của vợ trên trang bệnh viện công
nd-330-2026.d10.k2 luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  quân hàm giả
nd-330-2026.d10.k2 luat-116-2025.d42.k2 luat-91-2025.d7.k5 nd-330-2026.d14.k5.e
  cho thuê nick facebook
nd-330-2026.d10.k2 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-330-2026.d10
  thuê nick tiktok
nd-330-2026.d10.k2 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e qdtw-85-2022.chinh-danh luat-116-2025.d16
  hs lớp 7 mua bán tài khỏan fb của bố là đảng viên
nd-330-2026.d10.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  có người bán tê tê trên fb, mình là kiểm lâm địa bàn khác, báo qua đâu
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd
  mua kiếm trang trí trên tiktok shop có phạm luật vũ khí không v
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  bán đồ quân nhu
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-dao-duc
  cb thuế like fanpage bán hóa đơn
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.e
  thẻ đảng viên rao bán
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10
  bán ngà voi mini
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10 nd-147-2024.d36.kinh-doanh
  mẹ vợ bán rượu lậu qua zalo
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10 nd-330-2026.d10.k3
  bán súng tự chế trên mạng
  đồng phục ngành kiểm sát bán trên shopee
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k3
  ban vé số giả trên mạng phạt sao
  bán thận qua mạng
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k3 nd-330-2026.d10
  bán thuốc lá điện tữ trên zalo
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e
  con mua bang gia
  mua bằng giả trên mạng
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e nd-330-2026.d10.k3
  bán giấy khám sức khỏe
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd
  mua ban chung chi hanh nghe tren mang
nd-330-2026.d10.k2 luat-91-2025.d7.k5
  cho thuê tài khoản nh bị phạt nhiêu
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2
  bán tài khoản ngân hàng cho người lạ 2 triệu có bị tội không
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2 luat-91-2025.d7.k6 nd-234-2026
  vợ tôi là giáo viên lỡ bán tài khoản ngân hàng 1 triệu, giờ bị gọi vì có đứa dùng lừa đảo, vợ tôi có mất việc không?
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2 nd-330-2026.d10
  ban tai khoan momo
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2 nd-356-2025.d4.k1 nd-330-2026.d10
  sinh viên bán tk ngân hàng 500k giờ công an gọi
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h
  thuê người dân tộc mở tài khoản ngân hàng hộ có tội gì
nd-330-2026.d10.k2 luat-91-2025.d7.k5 nd-330-2026.d10
  bán tk ngân hàng
nd-330-2026.d10.k2 nd-174-2026.d95.k1.d luat-116-2025.d7.k1.a
  mua sách cấm trên shopee
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  bán huân chương
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  ban sim rac
  bán pháo tết
  ruou ngam tay gau rao ban tren mang bi xu the nao
  thanh lý đồng phuc hải quan cũ trên chợ tốt
  đồ ngành bán online
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10
  Bán quân phục cũ trên shopee bị phạt không bà con?
  ban quan phuc cu tren mang
  bán quân phục trên mạng
  bán quân trang
  bán thuóc lá điện tử trong zalo
  bán thịt rừng
  mật gấu rao zalo
  nấu cao hổ livestream
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10 nd-330-2026.d10.k3
  ban phao no tren facebook con toi 15 tuoi
  ban phao qua zalo dip tet bi phat bao nhieu
  bán mật gấu online
  dang ban chim troi tren facebook
  pháo nổ bán mạng
  rao ban thu rung
  rao bán bào thai
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k3
  bán pháo qua mạng
  thuốc lá điện tử onl
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k3 nd-330-2026.d10
  thuoc la dien tu ban qua mang cho hoc sinh
nd-330-2026.d10.k2 nd-330-2026.d10
  mua nick facebook cũ về bán hàng có phạm luật gì không nhỉ
  mua nick fb
nd-330-2026.d10.k2 nd-330-2026.d10 luat-116-2025.d42.k2
  ban nick zalo cho nguoi la
nd-330-2026.d10.k2 nd-330-2026.d10 luat-116-2025.d42.k2 nd-330-2026.d10.k3
  bán nhóm huyện
nd-330-2026.d10.k2 nd-330-2026.d10 luat-91-2025.d7.k5 luat-116-2025.d42.k2
  bán tài khoản facebook cũ
nd-330-2026.d10.k2 nd-330-2026.d10 nd-147-2024.d23.k3 luat-116-2025.d16
  mua nick game cho con
nd-330-2026.d10.k2 nd-330-2026.d10 nd-330-2026.d10.k3
  bán nick facebook có tick xanh của phường
  mua bán fanpage
nd-330-2026.d10.k2 nd-330-2026.d10 nd-330-2026.d10.k3 luat-116-2025.d42.k2
  bán nick zalo
nd-330-2026.d10.k2 nd-330-2026.d10 nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  bán tiền giả telegram
nd-330-2026.d10.k2 nd-330-2026.d10.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d12.k1.a
  bán pháo nhóm kín
nd-330-2026.d10.k2 nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  ban than nhom kin
nd-330-2026.d10.k2 nd-330-2026.d14.k3.a nd-244-2026.d5.k2 nd-330-2026.d12.k1.a luat-116-2025.d13.k3.c
  fanpage xã cũ sau khi nhập xã để hoang bị bán cho người khác, ai chịu trách nhiệm
nd-330-2026.d11.k1 luat-129-2025.d10 nd-330-2026.d10.k1 nd-330-2026.d11.k2
  bác sĩ công lập tư vấn thuốc trên tiktok có phải xin phép giám đốc không
nd-330-2026.d11.k1 nd-328-2026.d13.k3 nd-330-2026.d11.k2 qd-423-2026.bao-tin nd-328-2026.d13.k2
  thầy lang trong bản quay video bốc thuốc chữa ung thư, trạm y tế có trách nhiệm gì không
nd-330-2026.d11.k1 nd-330-2026.d10.k1 luat-129-2025.d10
  bac si benh vien 17 tu van thuoc qua tiktok ko xin phep
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k4
  live bán thuốc nam
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  Bán thuốc nam gia truyền trên phây, ông nội em có cần giấy phép gì mới được đăng hông
  viên chức bán thuốc
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10 nd-330-2026.d11.k2
  bác sĩ bán thuôc nam trên fb cá nhân
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2 nd-330-2026.d11.k2
  y si xa ban thuoc nam qua facebook
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k2
  bán thuốc nam gia truyền trên zalo
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k2 luat-129-2025.d10
  ông ngoại là thầy thuốc, con là trạm trưởng y tế, chia sẻ bài bán thuốc giùm ông có được không
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d10 nd-330-2026.d11.k2.a
  quang cao tram huong chua benh
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2
  quảng cáo thuốc gia truyền
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 luat-129-2025.d10
  bác sĩ tư vấn bệnh qua livestream
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  y tá trạm xá livestream bán thuốc nam
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-330-2026.d10
  ca nha toi deu la dang vien, vo toi ban thuoc nam online quang cao chua bach benh, toi co bi anh huong khong
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-330-2026.d10 nd-330-2026.d11.k4
  thuoc nam online
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k4 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  bố e đảng viên hưu bán thuốc nam trên mxh
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d15.k1.b nd-147-2024.d23.k3
  bố chồng em mặc quân phục cũ livestream bán thuốc nam, em nói thì ông mắng
nd-330-2026.d11.k1 nd-330-2026.d11.k2
  gia mo phat thuoc tay
  trị chó cắn
nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d10.k1 nd-356-2025.d4.k1
  bác sĩ livestream tư vấn khám
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-328-2026.d13.k2 nd-328-2026.d13.k3 nd-330-2026.d77
  Chị đồng nghiệp cứ đăng bài chữa ung thư bằng nước kiềm, tôi báo trạm trưởng hay báo sở
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  bà nội cháu tin mấy ông thầy trên mạng bảo nhịn ăn chữa tiểu đường
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1
  bs trả lời tư vấn trên livestream kê toa
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1 nd-330-2026.d11.k4 luat-116-2025.d7.k2.dd
  thần y mạng
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  nước ion kiềm chữa bệnh, mẹ chồng là đảng viên đi hội thảo rồi mời cả chi bộ
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  mẹ tôi ở quê hay chuyển tin thuốc trị ung thư trong zalo, có bị phạt không, nói sao cho bà hiểu
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a nd-330-2026.d11.k4
  bác tui 68 tuổi, hưu trí, hay chia sẻ mấy cái video nói thầy bà chữa ung thư, có bị công an mời không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a nd-330-2026.d11.k4 luat-129-2025.d10
  Tui y sĩ trạm xá livestream chỉ bà con lấy lá đu đủ trị ung thư, bị sở gọi, tui tin thiệt mà đâu có gạt ai
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh
  bà nội chia sẻ bài chữa ung thư bằng lá đu đủ, tôi đảng viên ở chung nhà có sao ko
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-174-2026.d95.k1.a
  đăng bài trị ung thư bằng lá đu đủ
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-330-2026.d10.k1
  chữa bệnh bằng năng lượng
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  bài thuốc chữa ung thư bằng lá đu đủ, tui share có bị phạt không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 qd-423-2026.kiem-chung
  cô đỡ thôn bản làm clip dạy đẻ tại nhà
nd-330-2026.d11.k1 nd-330-2026.d11.k2 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  mẹ tôi 70 tuổi đảng viên chia sẻ tin thần y chữa ung thư thì có bị sao không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-85-2022.cap-uy
  bố chồng em 80 tuổi 55 năm tuổi Đảng hay chia sẻ tin vịt chữa ung thư, chi bộ nhắc rồi mà cụ không nghe
nd-330-2026.d11.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.c
  dang bi quyet sinh con trai trong hoi me bau co bi phat khong
nd-330-2026.d11.k1 nd-330-2026.d11.k4 nd-330-2026.d11.k2
  Giải đáp sức khỏe trên livestream có tính là khám bệnh từ xa không phép không
nd-330-2026.d11.k1 nd-330-2026.d77 luat-116-2025.d42.k3 nd-328-2026.d13.k2 nd-330-2026.d11.k2
  thầy cúng trên bản em lên mạng chữa bệnh bằng bùa, em là cán bộ văn hóa xã thì báo cáo ai xử lý
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  cán bộ tôn giáo đăng ảnh lễ hội có nội dung mê tín
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d9.k2.b luat-116-2025.d7.k2.dd
  thay cung livestream goi hon liet si
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d9.k2.c
  hầu đồng phản cảm
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  mặc hở hang nhảy trước cổng đình câu view
  đi bão cởi áo quay clip
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  ảnh hở hang chùa
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  rải tiền lẻ đăng clip
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  chụp ảnh phãn cảm ở di tích
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.e
  người mẫu chụp hình áo dài trong Đại Nội phản cảm
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-330-2026.d9.k2.b
  nhảy ở nghĩa trang
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b
  check in cột cờ Lũng Cú mặc đồ hở
  thanh niên nhảy nhót trước tượng đài bị dân quay lại, đoàn thanh niên xã xử lý làm sao
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1 qdtw-207-2026 qdtw-207-2026.nhom-dao-duc
  Quay phim thầy cúng, lên đồng ở đền rồi đăng, tôi là đảng viên có bị coi là mê tín dị đoan không?
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  ca si cong chuc nha van hoa dong clip ho hang
nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g luat-116-2025.d7.k2.i
  bốc đầu xe quay tiktok
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  chup hinh phan cam o nghia trang liet si
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.c blds-2015.d34 nd-174-2026.d95.k1.b nd-330-2026.d9.k2.b
  vẽ bậy ảnh thờ
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.c nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  mặc áo dài ngắn chụp ở chùa
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-330-2026.d9.k2.b nd-174-2026.d95.k1.b
  hát nhép bài ca cách mạng kiểu hài
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-330-2026.d9.k2.b
  ca sĩ đoàn văn công quân khu hát nhạc chế lên tiktok
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  clip nhảy phản cảm áo xanh tình nguyện tỉnh đoàn
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.c
  sinh viên y thực tập chụp hình với xác ở phòng giải phẫu đăng story, trường xử kiểu gì
nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  can bo y te khuyen dung tiem vac xin tren facebook
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  anti vắc xin
  đăng bài chống vắc xin
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k4
  cmt khuyên bệnh nhân bỏ hoá trị uống lá
nd-330-2026.d11.k2 nd-330-2026.d11.k2.a luat-129-2025.d10 nd-234-2026.d8.k1 nd-234-2026.d9.k2
  Bà mẹ nào cũng được tui khuyên đừng tiêm cho con, trên mạng thôi, giờ trạm cảnh cáo tui, đúng không
nd-330-2026.d11.k2 nd-330-2026.d11.k3 luat-129-2025.d10 nd-330-2026.d12.k1.a nd-174-2026.d95.k2.c
  hội nhóm chống tiêm chủng có cô y tá trường tham gia
nd-330-2026.d11.k2 nd-330-2026.d11.k4 luat-129-2025.d10
  nhân viên trạm không chịu chích cho con mình rồi khoe
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d13.k1.a
  tung đơn tố cáo lên mạng trước khi có kết luận
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung
  con tôi trong quân đội bị đánh nên tôi muốn đăng lên mạng kêu cứu
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung luat-116-2025.d13.k3.a
  dang canh bao hang cho gia
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-129-2025.d10 nd-244-2026.d3.k2
  bác sĩ báo dịch
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-129-2025.d10
  Nhân viên văn phòng đăng ký đất tung tin mở đường để bán đất thì xử sao?
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2
  chong tiem vac xin
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2 nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  chia sẻ bài anti vắc xin
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.c
  dang so lieu mua dich le ta lon truoc khi tinh cong bo
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  tự dự báo mưa
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-91-2025.d16 qd-423-2026.kiem-chung
  thửa đất đang tranh chấp đăng youtube
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung
  dược sĩ lỡ nói "thuốc nội uống như bột mì" trên mạng, sở y tế có xử không
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd
  Bà con hỏi tui bao giờ sáp nhập ấp, tui nói đại trên Facebook rồi có người chụp lại gửi huyện, tui bị gì không?
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd nd-328-2026.d3.k1
  ke chuyen ma o tru so cu cau view
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k3
  tin bắt cóc trẻ em gửi nhóm phụ huynh, cảnh báo thôi mà cũng bị phạt à
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-174-2026.d4.k3 nd-330-2026.d9.k2.d
  Đêm bão tôi đăng cầu cứu giùm bà con mà thông tin sai, giờ bị phạt 7,5 triệu đúng không
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d9.k1.d
  phạt bao nhiêu nếu đăng tin chưa kiểm chứng mà ghi là nghe nói
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3
  share tin gia ma co ghi chua kiem chung thi co thoat phat khong
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  Đăng đoán tên bí thư mới của tỉnh sau sáp nhập cho vui có bị gì không mấy anh?
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d13.k3
  o trạm y tế em có bà cụ đồn vắc xin chết người trên zalo hội người cao tuổi, nhắc hoài ko nghe, xử được ko
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k2
  tự tổng hợp số liệu dịch bệnh đăng lên nhóm xóm thì có bị phạt không các cháu
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2
  lan truyền tin vắc xin gây vô sinh
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  dang tin co nguoi chet vi dai ma chua xac minh
  ngo doc tap the dua tin so nguoi
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k2 nd-328-2026.d3.k1
  Bà con nuôi heo trong nhóm đồn có dịch mà xã chưa công bố, tui đăng cảnh báo vậy có bị phạt hông?
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  đăng số người chết do lũ khi tỉnh chưa công bố được không
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  tin vaccine chết người
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2
  muc phat noi sai ve vac xin
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  anti vaccine
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  ban giám sát cộng đồng chụp ảnh công trình sai đưa lên mạng trước khi báo xã, có đúng trình tự không
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d38
  vụ án đang điều tra, tôi là hàng xóm kể lại trên mạng thì có bị gì không
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-174-2026.d95.k1.a
  chú thích sai ảnh
nd-330-2026.d11.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  bố đảng viên con lập nhóm tin vịt
nd-330-2026.d11.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  nhóm "hóng biến" huyện
nd-330-2026.d11.k4 nd-330-2026.d10.k1 nd-330-2026.d11.k1 blds-2015.d32
  ảnh tôi gầy đi nhờ thuốc
nd-330-2026.d12.k1.a
  khóa bình luận fanpage
  xóa comment của dân trên page nhà nước có quyền không
nd-330-2026.d12.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a nd-330-2026.d14.k3.a
  confession cơ quan
nd-330-2026.d12.k1.a luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-147-2024.d36.k4 nd-330-2026.d7.k1
  trang xã đăng sai thì phạt xã hay phạt người quản trị
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d15.k1.e nd-330-2026.d12.k2.a
  fanpage xã bị hack đăng phim bậy, mấy tiếng sau mới biết
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 nd-330-2026.d12.k2.a luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc
  giao cho nhân viên hợp đồng quản lý fanpage xã, nó đăng bậy thì chủ tịch có bị kỷ luật không
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-330-2026.d15.k1.e luat-80-2025.d36
  trang fanpage ubnd xã bị chiếm quyền đăng phim bậy thì ai bị kỷ luật
nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  nguoi trong nhom lang rao ban sung ban chim, admin xoa hay bao
nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.e
  Tôi duyệt bài trong nhóm thôn vừa cho qua bài rao bằng lái giả, gỡ ngay thì có phải báo c.an nữa ko?
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  web xã tự nhiên nhảy ra quảng cáo cờ bạc, lỗi người trực hay bên làm web?
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d12.k2.a luat-116-2025.d42.k3 nd-174-2026.d95.k1.g
  Trang web của trường tự nhiên hiện link cá độ, kẻ nào chèn vào không biết, hiệu trưởng có bị phạt không?
nd-330-2026.d12.k1.a luat-80-2025.d13
  khóa bình luận trang xã
nd-330-2026.d12.k1.a luat-80-2025.d13 qd-423-2026.co-quan-to-chuc
  dân góp ý dưới bài của fanpage xã, em là admin ẩn bình luận đi có sai không
  đăng bài khen mà bị dân chửi, xóa bình luận của dân có vi phạm quyền gì không
nd-330-2026.d12.k1.a nd-147-2024.d23.k3 nd-147-2024 nd-147-2024.d36.ten-tai-khoan
  lam admin nhom facebook 50 nghin thanh vien co phai dang ky khong
nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k1.k
  em làm mod fanpage trường, lỡ duyệt bài confession nói xấu thầy, em có bị phạt chung không
nd-330-2026.d12.k1.a nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-147-2024.d36.k1
  viên chúc có đc làm admin nhóm mua bán đất không
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4 qd-423-2026.co-quan-to-chuc
  trang zalo oa phường đăng sai
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  trang confession trường cấp 3 nói xấu thầy cô ai chịu trách nhiệm
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k luat-80-2025.d13 nd-330-2026.d12.k2.a
  dân chửi dưới bài của fanpage xã có được ẩn bình luận
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  zalo tổ dân phố ai quản lý
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d14.k4 nd-147-2024.d36.k4
  Người ta bình luận dưới bài của tôi chửi Đảng, tôi không xóa thì tôi có bị sao không?
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d42.k3 luat-116-2025.d7.k1.a
  nhóm zalo tổ dân phố ai cũng nhắn được, có ông gửi clip phản động thì trưởng nhóm có bị gì không
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  mọi người trong nhóm cứ gọi anh kia là thằng trộm mà tòa đã xử gì đâu, em làm admin phải làm gì
nd-330-2026.d12.k1.a nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  zalo co quan ai quan ly
nd-330-2026.d12.k1.a nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2
  ai quản trị fanpage xã
nd-330-2026.d12.k1.a nd-328-2026.d13.k3 luat-116-2025.d7.k1.d qd-423-2026.bao-tin nd-328-2026.d22
  Ai đó nhắn trong tổ dân phố là ngân hàng X mất thanh khoản, tổ trưởng như tôi có phải nhắc nhở ko
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  ai chịu trách nhiệm bình luận bậy dưới bài của tôi
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d
  anh phó phòng chuyên chuyển tiếp tin "nghe nói sắp bắt ông A ông B" vào nhóm, em là nhóm trưởng
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-330-2026.d12.k2.a luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  trang cfs cơ quan, ai chịu trách nhiệm bài duyệt
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  cb xã có đc làm admin nhóm chợ ko
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-174-2026.d95.k1.k
  cbcc có đc làm admin group chợ cư dân ko
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-330-2026.d12.k2.a nd-330-2026.d11.k3 nd-174-2026.d95.k1.k
  admin nhóm thuốc
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-116-2025.d42.k2 nd-174-2026.d95.k1.k nd-147-2024.d36.k4
  em nghỉ việc rồi mà vẫn là quản trị trang của xã, có ai đăng bậy thì em có phải chịu ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-80-2025.d13 luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  em là bí thư đoàn xã được giao quản trang, ai cũng vào chửi chủ tịch, em xoá bình luận của dân có đúng không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  Trang phường em bị dân bình luận chửi bậy, em ẩn bình luận hay xóa luôn thì đúng?
  admin group có phải chịu trách nhiệm về bài thành viên đăng ko?
  admin nhóm cư dân
  admin nhóm cư dân để người khác chửi bậy trong nhóm có bị phạt chung không
  chủ nhóm zalo không xóa lời chửi tôi thì chủ nhóm có bị gì không
  em đc phân trực trang fanpage đêm 30 tết, ngủ quên để người ta vô cmt bậy bạ thì ai bị trách
  lớp trưởng quản nhóm chat lớp, bạn khác chửi bậy thì lớp trưởng có lỗi không
  nhóm facebook 50 nghìn thành viên do mình làm admin, có người đăng bậy thì mình có chịu tội không?
  nhóm zalo thôn có người chửi trưởng thôn, tôi là trưởng nhóm có phải chịu trách nhiệm chi không
  sếp giao quản trị fanpage, dân chửi trong bình luận có xóa đc ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k blds-2015.d34 luat-116-2025.d14.k4
  ông chủ nhiệm hợp tác xã ghim bài bôi tui lên đầu nhóm, admin không chịu xóa thì admin có tội không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  Nhóm đồng hương tôi duyệt bài giúp, có bài nói xấu tỉnh lọt qua, tôi bị mời, giờ giải thích sao
  em quản fanpage phường mà dân vô đăng link bậy lúc nửa đêm thì em có chịu trách nhiệm không
  lam truong nhom zalo to dan pho thay tin gia co phai xoa khong
  quản trị nhóm cư dân để người ta chửi ban quản lý, admin là đảng viên
  thành viên nhóm zalo thôn tôi làm quản trị chửi chính quyền thì tôi có bị phạt không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd nd-330-2026.d11.k3
  làm quản trị nhóm 40 nghìn người ở Hải Phòng, có thành viên đăng cá độ
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.i
  lập nhóm báo chốt zalo, trong đó toàn giáo viên với y tá, trưởng nhóm bị phạt nhiêu?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-147-2024.d36.k4
  Cựu binh chúng tôi lập nhóm zalo 500 người đăng tin, nhóm trưởng có phải chịu trách nhiệm với mọi bài không?
  admin group có chịu trách nhiệm bình luận thành viên
  admin nhóm chịu trách nhiệm bài thành viên đăng không
  chủ nhóm facebook 50 ngàn thành viên có chịu trách nhiệm bài thành viên đăng không
  group facebook 'Quê tôi' có 40 nghìn thành viên, em làm admin, thành viên đăng bậy thì em có chịu trách nhiệm không
  làm admin nhóm chung cư mà để thành viên chửi ban quản trị thì ai chịu
  người khác bình luận chửi dưới bài của tôi, tôi không xóa có chịu trách nhiệm không
  Đảng viên vừa là trưởng thôn vừa là quản trị nhóm facebook của thôn, thành viên đăng tin bậy thì ai chịu?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-147-2024.d36.k4 luat-116-2025.d14.k4
  Tôi làm trưởng nhóm zalo thôn, có người đăng bậy, trưởng nhóm có bị phạt lây không
  bi moi len cong an nhieu lan vi nguoi khac binh luan bay trong bai cua minh
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-174-2026.d95.k1.dd nd-330-2026.d10.k2
  Nhóm hội đồng hương 4000 người do em lập, có người bán pháo nổ trong đó, em đâu có biết!
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-328-2026.d3.k3
  Tôi làm trưởng ban công tác mặt trận, nhóm khu phố có người đăng bậy tôi không xóa kịp thì tôi có bị phạt không?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-328-2026.d3.k3 nd-147-2024.d36.k4
  duyet bai nhom 40 nghin thanh vien ma minh la can bo van hoa
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  tôi làm admin nhóm đồng hương 30 nghìn người, có kẻ vô bán pháo, tôi đi gặt không kịp xóa, công an nói tôi tiếp tay
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k2 nd-330-2026.d10.k3
  nhóm chợ online của xã có người rao bán thuốc phá thai, admin là cán bộ văn hóa thì phải làm gì
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k3 nd-330-2026.d10.k2
  trong nhóm bản có ông rao thịt sơn dương, tôi là nhóm trưởng ko xoá thì có liên đới k
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3
  Admin nhóm cư dân có phải chịu trách nhiệm khi người khác vô chửi chính quyền không?
  admin nhom facebook phai chiu trach nhiem gi
  admin nhom lang chiu toi thay
  admin nhóm bị liên đới vì thành viên chửi
  admin nhóm zalo cơ quan có phải chịu trách nhiệm khi người khác gửi tin bậy?
  cháu tôi được đoàn trường giao làm admin confession
  em làm trưởng nhóm zalo khu dân cư, có ông đăng bậy thì em bị vạ lây à
  làm admin nhóm 200 ngàn thành viên
  mình làm admin nhóm cư dân, không kịp xóa cmt chửi lãnh đạo, mình bị phạt luôn à?
  trach nhiem cua admin group facebook
  tui làm admin nhóm "Người Cái Răng", thành viên đăng bậy tui có dính không?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3 luat-116-2025.d14.k4
  admin group
  mở nhóm "người dân phường ta" 5000 thành viên thì tui làm admin có trách nhiệm gì với mấy bài chửi bới
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3 nd-147-2024.d36.k4
  duyet bai trong nhom cu dan bi phat
  trách nhiệm admin nhóm facebook
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3 nd-147-2024.d36.ten-tai-khoan
  nhóm facebook "Tin nóng huyện nhà" 50 nghìn người do tôi quản lý, mà tôi là viên chức
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3 qdtw-85-2022.chinh-danh
  mod group fb cả vạn thành viên mà là công an đc ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d15.k1.e
  nhóm zalo thôn có 300 người, ai đó gửi ảnh bậy, trưởng thôn trưởng nhóm có chịu trách nhiệm không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  quan tri fanpage xa
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qd-423-2026.quy-tac-chung
  cmt tục trên page cq xóa đc ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qdtw-85-2022.chinh-danh
  cbcc có đc làm admin nhóm cư dân ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d10.k3 nd-174-2026.d95.k1.k nd-330-2026.d10.k2
  công chức làm admin nhóm chợ cư dân, trong nhóm có người bán thuốc lá điện tử
nd-330-2026.d12.k1.a nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc
  nhóm zalo thôn cũ sau khi nhập thôn có phải giải tán ko hay vẫn giữ
nd-330-2026.d12.k1.a nd-330-2026.d14.k5.e nd-174-2026.d95.k1.k luat-116-2025.d42.k2 nd-330-2026.d12.k2.a
  admin cũ của trang huyện giữ quyền không chịu trả, nay trang đăng bậy
nd-330-2026.d12.k1.a nd-330-2026.d7.k1 nd-174-2026.d4.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  ai nộp phạt khi fanpage xã đăng sai: xã hay thằng cộng tác viên?
nd-330-2026.d12.k1.a nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  Thôn tôi có bà theo tà đạo hay rao giảng trong nhóm zalo, tôi trưởng thôn có quyền xóa bả khỏi nhóm không
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 nd-330-2026.d12.k2.a
  duyệt bài nhầm
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2
  tắt bình luận trang xã
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-244-2026.d8.k3
  vợ tôi bảo tôi khóa bình luận bài đăng của xã cho khỏi bị chửi, khóa thế có đúng quy chế không
nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  em làm đoàn phường quản page, ai đó bình luận tục, em xóa thì họ nói em bịt miệng dân
nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d13.k3.d
  phu huynh chui nhau trong nhom lop, co giao nen xu ly sao
nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qd-423-2026.co-quan-to-chuc
  Tôi quản trị fanpage xã, dân vô chửi tục thì xóa cmt, chặn nick có đúng ko?
nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung qd-423-2026.co-quan-to-chuc nd-174-2026.d95.k1.k
  trang fanpage của phòng giáo dục có ai vào chửi tục thì được xóa bình luận không
nd-330-2026.d12.k1.a qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-dao-duc nd-330-2026.d10.k1
  dv đc mời làm admin nhóm đấu giá cây cảnh đột biến, lúc vỡ trận dân kéo đến nhà đòi tiền, chi bộ có kl ko ạ
nd-330-2026.d12.k1.a qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.i luat-116-2025.d42.k2 qd-423-2026.quy-tac-chung
  Chồng em là bộ đội mà lại làm admin nhóm báo chốt đo cồn, em khuyên mãi không nghe, có bị kỷ luật quân đội không ạ?
nd-330-2026.d13.k1.a blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d50 blds-2015.d38
  bảo vệ bệnh viện là người công ty ngoài mà quay clip bệnh nhân tâm thần thì ai chịu phạt
nd-330-2026.d13.k1.a blds-2015.d32 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a blds-2015.d34
  trò chơi team building bị tung clip thì xử người chơi hay người đăng
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  chồng tôi là đảng viên ngoại tình, tôi đăng ảnh hai người lên facebook thì tôi có sai không
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k2.c
  đăng ảnh hiện trường khám nhà
nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d blds-2015.d32 nd-174-2026.d95.k2.b
  tung clip phụ nữ ngoại tình với cán bộ
nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d7.k2.c nd-282-2025.d39 blds-2015.d32
  vo em doi gui anh ngoai tinh toi co quan em, lam vay co hop phap khong
nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d16 luat-116-2025.d7.k2.c blds-2015.d38.k2
  co duoc dua thong tin ly lich ba doi cua nguoi xin vao dang cho hang xom xem
nd-330-2026.d13.k1.a blhs-2015.d155.k2.e luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  danh ghen roi quay video dua len nhom ca xa thi toi co mat chuc pho chu tich hoi phu nu khong
nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d
  Quyết định kỷ luật tôi chưa ký mà cả huyện đã thấy trên mạng, ai làm lộ phải chịu gì
nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  lộ biên bản họp
  tui là thư ký cuộc họp, biên bản chưa ký mà ai đó đã đăng lên nhóm cư dân, tui bị nghi
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d blhs-2015.d362 luat-116-2025.d7.k2.c
  kiem sat vien lo cao trang
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  đề tài nghiên cứu chưa nghiệm thu
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  hải quan cửa khẩu quay tiktok lúc soi container
  khoe hàng tịch thu
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d11.k2.a
  mình làm ở công ty thủy điện, biết giờ xả lũ, nhắn trước cho bà con trên facebook có phạm quy không
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  lộ quy hoạch zalo
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  tài liệu điều tra lên mạng
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat nd-244-2026.d3.k2
  quần áo có hình cờ lạ bị bắt ở cửa khẩu, được phép đăng ảnh không
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b nd-234-2026.d9.k2
  Ảnh chụp biên bản kiểm thảo tử vong bị tung lên mạng, bệnh viện xử người chụp thế nào
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  nhận đơn tố cáo của dân rồi chụp khoe lên nhóm, lộ tên người tố cáo, xử lý ra sao
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat nd-330-2026.d49.k2
  người nhà bị can xin bản chụp kết luận điều tra, gửi qua mail được hông
nd-330-2026.d13.k1.a blhs-2015.d361 nd-174-2026.d95.k1.a blhs-2015.d156 luat-116-2025.d7.k1.c
  tôi làm thống kê huyện cũ, giờ sáp nhập, được kể chuyện sếp ép sửa số trên mạng không
nd-330-2026.d13.k1.a blhs-2015.d361 nd-244-2026.d3.k2 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  đồng nghiệp bên hải quan up ảnh lô ma túy vừa bắt lên story trước khi họp báo
nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d11.k2.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  giám đốc sở bị bắt, bên ngành chưa nói gì mà em lỡ đăng trước nửa tiếng
nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d
  lộ danh sách tinh giản
nd-330-2026.d13.k1.a blhs-2015.d362 blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  Chồng lỡ kể tối nay đi đánh án, vợ đem đăng "cầu bình an", hậu quả nặng không
nd-330-2026.d13.k1.a luat-116-2025.d14.k4 nd-330-2026.d12.k1.a nd-356-2025.d4.k1 blds-2015.d38
  tên người nhiễm HIV bị đưa vào nhóm zalo bản, người ta đòi tự tử, tôi là y tế thôn bản phải làm gì ngay
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-91-2025.d16 blhs-2015.d361 blds-2015.d38
  Anh công an xã gửi ảnh chụp đơn của em cho bên kia đọc, có phạm không ạ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  đăng giấy triệu tập của công an lên fb cho bà con xem
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d32 blhs-2015.d361 nd-174-2026.d95.k1.c
  cs pccc quay đám cháy chung cư gửi vợ coi, vợ đẩy lên nhóm cư dân
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d32 luat-91-2025.d16 nd-356-2025.d4.k1
  kiểm lâm quay video bắt lâm tặc đưa lên mạng trước khi có kết luận
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38.k2 blhs-2015.d361 nd-174-2026.d95.k2.b
  đơn tố cáo đăng mạng có lộ bí mật người tố cáo ko
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  đăng vị trí cây sao la
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362
  kiểm lâm đăng ảnh bẫy thú vừa gỡ có lộ tọa độ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d
  bút phê của giám đốc bị chụp ra làm trò cười
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c nd-244-2026.d3.k7
  bảo tàng tỉnh, hiện vật chưa công bố, nhân viên chụp khoe
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  số liệu dịch chưa công bố
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-126-2025.d31.k2 luat-116-2025.d7.k2.c
  anh tang vat
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  em làm bên thuế, thấy hồ sơ một ca sĩ nợ thuế khủng, kể trên threads không nêu tên có sao không
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362
  tọa độ cây lan quý bị lộ vì ảnh
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362 blhs-2015.d361 luat-116-2025.d7.k2.c
  Lịch đi tuần của tổ công an xã dán ngoài cổng thôn người ta chụp đăng lên thì ai chịu?
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362 blhs-2015.d361 nd-356-2025.d4.k1
  chồng em lái xe cho lãnh đạo tỉnh, hay đăng check in, e sợ lộ lịch trình của sếp
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k1.d nd-244-2026.d3.k7
  nhân viên thủy điện livestream xả lũ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 luat-117-2025.d5.k4
  nhân viên văn thư chụp công văn hỏa tốc gửi vào nhóm zalo cơ quan thì xử lý sao
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 luat-80-2025.d14.bi-mat
  số hộ nghèo chưa công bố
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung
  so sánh thưởng tết ngân hàng mình với ngân hàng khác trên mạng
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  đăng chỗ cảnh sát giao thông đứng chốt lên nhóm báo chốt
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d11.k2.a
  trên mạng đang hỏi ai là người tố cáo, mình đoán mò tên người ta có phạm không
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.i qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  báo chốt nồng độ cồn trên nhóm fb
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  chup cong van hoa toc gui nhom zalo xom
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blhs-2015.d362 blhs-2015.d361
  sv thực tập đăng ảnh phòng làm việc
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blhs-2015.d361
  kỹ sư nhà máy thủy điện chụp bảng điều khiển khoe ca đêm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 blds-2015.d32
  chụp màn hình họp trực tuyến khoe fb thì bị sao khôgn
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 nd-356-2025.d3
  dang quyet dinh thang quan ham cua chong len facebook duoc khong chi em
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat blhs-2015.d361 nd-244-2026.d3.k2
  công bố số liệu khi thống kê chưa cho
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  bảng thưởng tết bị chụp, chị kế toán khóc
  lộ bảng lươg
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  tung bảng lương
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50 luat-80-2025.d14.bi-mat
  báo sai số hộ thoát nghèo để lấy thành tích, có đứa tung bảng gốc lên mạng
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  đưa hợp đồng mua sắm của trường lên mạng vì nghi ăn chặn, tôi là thủ quỹ, lỡ sai thì tội gì
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  Cục thống kê chưa ra số mà phòng em đã đưa số tăng trưởng vào bài đăng thì có bị phạt không?
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  ban thanh tra nhân dân đăng kết quả giám sát lên fb được chưa
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d362
  Giấy bổ nhiệm ký rồi nhưng chưa công bố, em lỡ đăng chúc mừng, bây giờ xóa liền có kịp
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blhs-2015.d361
  chup anh bien ban hop gui nhom
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh
  khoe qđ bổ nhiệm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh blhs-2015.d361 luat-117-2025.khai-niem
  công văn thường đăng fb
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  bị sếp la vì up giấy mời họp có ghi phòng họp giờ họp
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat
  chụp cái giấy mời có dấu đỏ đăng lên facebook khoe thì làm sao
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung luat-116-2025.d7.k2.c
  dang anh chuc mung len chuc truoc khi co quyet dinh
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d38 luat-91-2025.d16
  Luật sư đưa bút lục vụ của chồng tôi lên facebook, có được phép không?
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat
  bút phê của chủ tịch "xem xét cho nó" bị đem ra cười, ai làm lộ thì bị sao
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 qdtw-85-2022.dieu-tranh
  tự ý đăng lịch công tác của chủ tịch tỉnh
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-80-2025.d14.bi-mat
  chup man hinh cong van noi bo dua len fb de che
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat blhs-2015.d361 luat-116-2025.d15.k1.d
  công văn viết ngô nghê thành trò cười trên mạng, ai làm lộ bị xử
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat blhs-2015.d362 blhs-2015.d361
  Em ở chi cục thống kê, lỡ khoe GRDP quý trước ngày họp báo
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-91-2025.d7.k7 blds-2015.d38.k2 luat-116-2025.d15.k1.d
  đã nghỉ việc ở ngân hàng mà còn kể chuyện khách vip
nd-330-2026.d13.k1.a luat-129-2025.d10 nd-244-2026.d3.k7 nd-328-2026.d3.k1
  trưởng trạm cấp nước xã bảo công nhân đừng nói nước đục lên mạng, tụi tôi vẫn nói thì bị chi
nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38.k2 luat-116-2025.d7.k2.c
  bảo mật lương
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d15.k1.d
  kê khai tài sản mà đồng nghiệp chụp đăng mạng
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d15.k1.d luat-91-2025.d7.k7
  đăng điểm đánh giá cuối năm của cả phòng
nd-330-2026.d13.k1.a nd-147-2024.d36.k4 blhs-2015.d361 luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  Hội vợ công an trong zalo cứ bàn ai sắp lên hàm, lỡ lộ ra ngoài thì chồng nào bị
nd-330-2026.d13.k1.a nd-174-2026.d95.k1.a nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32
  Chồng tôi ngoại tình với nữ điều dưỡng, tôi đăng hình hai người lên, tôi mà là viên chức thì bị gì không?
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  số liệu thống kê chưa công bố mà đưa lên mạng bị phạt bao nhiêu
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  báo chốt cồn
  đăng vị trí chốt giao thông vào nhóm có bị phạt không vậy anh em, có người bảo 7 triệu rưỡi
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d95.k1.a blds-2015.d38.k2 blds-2015.d32
  chồng ngoại tình, tôi đăng ảnh hai người lên mạng thì ai mới là người bị phạt, tôi tức quá
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-330-2026.d50 nd-174-2026.d96.k3.m blhs-2015.d288.k1
  phạt bao nhiêu khi tung ảnh riêng tư
nd-330-2026.d13.k1.a nd-244-2026.d3.k7 blhs-2015.d361 blds-2015.d38.k3 luat-116-2025.d7.k2.c
  chup man hinh nhom chat noi bo gui bao chi
nd-330-2026.d13.k1.a nd-330-2026.d15.k1.e blds-2015.d38 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  gửi clip nóng của đồng nghiệp vào nhóm kín
nd-330-2026.d13.k1.a nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.d luat-91-2025.d7.k7
  kế toán doanh nghiệp nhà nước đăng bảng lương tổng giám đốc
nd-330-2026.d13.k1.a nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32
  dang hinh benh nhan len face co bi phat khong
nd-330-2026.d13.k1.a nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.d
  nhân viên an ninh sân bay đăng vé của sao bóng đá lên story
nd-330-2026.d13.k1.a nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-129-2025.d10
  chấm thi kể chuyện bài làm ngây ngô lên fb
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c
  lấy logo công an làm avatar quán nhậu
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d12.k1.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  trang confession cơ quan
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e
  Mấy anh em đồng hương trong sở lập fanpage lấy tên "Hội đồng hương Sở…", có mượn tên cơ quan là sai ko?
  avatar logo công an
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n nd-330-2026.d14.k4.c
  giả fanpage cục thuế
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n nd-330-2026.d15.k1.b
  tài khoản tick xanh giả bộ y tế
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c nd-174-2026.d96.k3.n
  nick "công an"
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b
  lập page tên giống UBND xã để nói giỡn
  để avatar mặc đồng phục công an khi mình không phải công an
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  xử lý kẻ mạo danh fanpage trường mình thu học phí
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-244-2026.d5.k2 luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b
  fanpage tên huyện
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-244-2026.d5.k2 luat-116-2025.d42.k3 luat-116-2025.d13.k3.h
  Ai lập trang "Trưởng công an xã" y hệt ảnh anh ấy rồi nhận quà, xã phải cảnh báo dân ra sao
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c nd-147-2024.d36.ten-tai-khoan
  dat ten fanpage giong co quan nha nuoc co bi phat khong
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b nd-147-2024.d36.ten-tai-khoan luat-116-2025.d13.k3.c
  lập nhóm fb mang tên xã có phải xin phép
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c
  lay logo cong an lam avatar co bi phat khong
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  vợ công an bán hàng online mặc đồ ngành của chồng
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  dùng logo huy hiệu đảng làm ảnh đại diện
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e
  tự ý lấy logo cơ quan làm avatar
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c nd-147-2024.d36.kinh-doanh
  dung logo co quan lam avatar ban hang
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-147-2024.d36.ten-tai-khoan
  lập fanpage ủng hộ xã mà không xin phép
  đặt tên nick là tên cơ quan
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-244-2026.d5.k2
  lập page tên xã mà chưa xp
nd-330-2026.d14.k3.a qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-330-2026.d12.k1.a luat-116-2025.d7.k2.e
  lap confession co quan an danh
nd-330-2026.d14.k3.a qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3
  lấy nick ảo vào khen cơ quan mình thì có gì sai đâu nhỉ
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  tin nhắn rác quảng cáo ghi tên chi cục thuế là thật hay giả
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d42.k3 luat-116-2025.d13.k3.h
  giả danh công an gọi điện
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  có số lạ xưng tòa án tối cao đọc đúng số căn cước của tôi, nói tôi bị kiện, có khi nào thật không
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c
  Bị gọi từ số lạ kêu là cán bộ tổ chức trung ương, bắt khai lý lịch qua điện thoại, đáng ngờ quá
  gia danh phong giao duc goi dien thu tien bao hiem
  goi dien tu xung can bo xa bao cai vneid
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  mạo danh cán bộ thuế gọi điện
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d15.k1.b
  công an phường nhắn qua zalo mời lên làm việc vì bài đăng, thật hay lừa?
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  chi cục thuế nhắn zalo đòi chuyển tiền
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 nd-244-2026.d5.k2
  có đứa lấy tên trạm y tế gọi dân bắt mua máy đo đường huyết, trạm phải thông báo làm sao
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c
  mạo danh phó giám đốc sở gọi xuống trường xin ủng hộ mua sách
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  giấy triệu tập công an gửi qua zalo có thật không
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd
  nghe điện thoại sở y tế giả
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  công an hỏi cung qua facebook
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  so dien thoai cuu ho gia mao lu lut
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d13.k3.h
  giả danh công an gọi lên phường làm vnid
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  email giả hoàn thuế
  gia cong an goi cap nhat dinh danh muc 2
  gia đình có công bị kẻ giả danh chính sách gọi xin số tài khoản
  giấy mời của an ninh mạng qua zalo có thật không
  lệnh bắt gửi qua zalo
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.b luat-116-2025.d42.k3
  giấy triệu tập messenger
nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  đăng tin tuyển ctv cho công ty vợ bằng tài khoản công vụ có được không
nd-330-2026.d14.k5.dd
  Chi hội phụ nữ xin tiền ủng hộ lũ qua tài khoản riêng của chị chủ tịch, dân hỏi sao kê thì phải trả lời sao
  Công an có được đứng ra quyên góp tiền từ thiện trên mạng k
  Kêu gọi tiền cứu hộ lũ mà dùng tài khoản riêng của bí thư đoàn xã thì có đúng quy định không?
  bị cáo là đồng nghiệp, tôi gọi vốn ủng hộ luật sư trên mạng
  chi hội trưởng nhận tiền quyên góp bão lụt vào tài khoản cá nhân, vậy có đúng không?
  chùa live xin tiền
  chị hội phụ nữ nhận tiền ủng hộ bão vào tk cá nhân, bị đòi sao kê, không sao kê nổi thì sao
  chị tổ trưởng công đoàn gom tiền cho anh bị ung thư mà k ai được xem sao kê, hỏi thì dỗi, làm sao đây
  cong chuc xa dung ten nhan tien tu thien
  cán bộ mặt trận kêu gọi ủng hộ lũ lụt bằng tài khoản cá nhân có đc không
  cán bộ phường kêu gọi quyên góp giúp bé bị bỏng bằng tài khoản cá nhân mình có được hông
  cô giáo cắm bản xin quyên góp áo ấm trên mạng bằng số tài khoản riêng
  cô tổng phụ trách kêu gọi ủng hộ học sinh bị lũ vô tài khoản cá nhân được không
  công chức xã đứng ra quyên tiền bão số 3 trên facebook cá nhân được không
  công khai tiền ủng hộ bảo trên mạng
  cúng dường livestream
  cúng dường online
  giáo viên đứng ra quyên góp cho học trò bị ung thư qua tài khoản riêng có phải xin phép trường không
  gây quỹ cho bệnh nhi qua tài khoản cá nhân
  hội phụ nữ kêu gọi ủng hộ trên phây mà không công khai sao kê, bị dân tố, giờ làm thế nào cho phải
  keu goi cuu tro vao tai khoan rieng
  keu goi quyen gop xay chua
  kêu gọi quyên góp cứu trợ bằng tài khoản riêng
  kêu gọi quyên góp lũ lụt bằng tài khoản cá nhân, người ta đòi sao kê
  kêu gọi quyên góp qua tài khoản cá nhân khi mình là công chức
  kêu gọi từ thiện bão số 3 bằng tài khoản cá nhân công chức được không vậy
  kêu gọi từ thiện bằng tài khoản cá nhân khi là cán bộ mặt trận xã
  kêu gọi từ thiện bằng tài khoản cá nhân, em là công chức, có phải xin phép ko v?
  kêu gọi từ thiện rồi bị đòi sao kê, em là phó bí thư đoàn, em có bị gì nếu không công khai không
  kêu gọi xây cầu cho bản mà xã không cho phép
  lập quỹ ủng hộ lũ lụt bằng tài khoản cá nhân của cán bộ
  quyen gop tu thien qua tai khoan ca nhan can bo
  quyên góp lũ lụt rồi không công khai sao kê, là công chức thì bị xử thế nào
  quyên góp tiền qua tài khoản cá nhân cán bộ mặt trận
  quỹ đồng đội momo
  sao ke dong gop tu thien cua can bo hoi chu thap do co buoc cong khai tren mang khong
  sao ke tien tu thien
  sao ke tu thien
  sao kê tiền ủng hộ
  sao kê tài khoản từ thiện
  tien cuu tro lu
  tiền sao kê từ thiện
  từ thiện sao kê
  đoàn xã em xin tiền ủng hộ bé bệnh tim qua tài khoản cá nhân của bí thư đoàn có đúng quy định ko
  đại đức trong chùa nhờ cán bộ xã đăng số tài khoản xin tiền xây chùa, nên hay không nên?
nd-330-2026.d14.k5.dd blds-2015.d32 luat-116-2025.d7.k2.dd
  sau bão trang xã đăng ảnh nhà sập của bà tôi kêu gọi ủng hộ mà bà không nhận được đồng nào
nd-330-2026.d14.k5.dd blds-2015.d32 nd-356-2025.d4.k1
  Điều dưỡng khoa em livestream xin tiền giúp bệnh nhân nghèo, tiền vô tài khoản cá nhân luôn, vậy ổn không?
nd-330-2026.d14.k5.dd blds-2015.d34 luat-116-2025.d7.k1.c
  tiền ủng hộ bão bị nghi tôi ăn chặn, dân đòi sao kê
nd-330-2026.d14.k5.dd blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  an chan tien tu thien bi boc phot
nd-330-2026.d14.k5.dd blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156
  từ thiện bị tố lừa
nd-330-2026.d14.k5.dd blds-2015.d34 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung
  mẹ tui đăng bài xin quyên góp cho cháu bệnh mà bị nói lừa đảo, tui là cán bộ phường nên lên tiếng hông
nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.c blds-2015.d34
  quyên góp tiền cho hàng xóm bị cháy nhà qua tài khoản cá nhân rồi bị nói ăn chặn
nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a nd-356-2025.d4.k1
  check var sao kê
nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k2.dd
  kêu gọi ủng hộ lũ lụt lấy ảnh nơi khác
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd
  cán bộ xã đoàn nhận tiền ủng hộ bão lũ chuyển vào stk riêng rồi không công khai
  nuôi em giả
  từ thiện dỏm
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-91-2025.d7.k5
  mượn danh mẹ liệt sĩ quyên tiền
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  kêu gọi từ thiện sai sự thật
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32
  nguoi ta lay anh con toi bi benh di keu goi quyen gop gia
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd qd-423-2026.kiem-chung
  số tài khoản từ thiện bão yagi
nd-330-2026.d14.k5.dd nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  donate livestream
nd-330-2026.d14.k5.dd nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  phông bạt từ thiện
nd-330-2026.d14.k5.dd nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  lấy tên cq kêu gọi từ thiện mà tiền vào tk riêng
nd-330-2026.d14.k5.dd nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16
  quyên tiền cho đồng nghịêp ung thư
nd-330-2026.d14.k5.dd nd-356-2025.d4.k1 luat-91-2025.d16
  bạn em ung thư, em đăng stk của em xin mọi người giúp, có cần xin phép xã không
  đăng số tài khoản kêu gọi ủng hộ người bệnh
nd-330-2026.d14.k5.dd nd-56-2017.d36 luat-tre-em-2016.d6.k11
  quyên tiền giúp học sinh nghèo qua fb cá nhân cô giáo
nd-330-2026.d14.k5.dd nd-56-2017.d36.k1
  giáo viên kêu gọi quyên góp cho học trò nghèo trên mạng có cần xin phép ai ko ạ
nd-330-2026.d14.k5.dd qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.b
  Sư thầy chùa làng nhờ tôi (cán bộ mặt trận) đăng kêu gọi công đức lên trang phường, có được không?
nd-330-2026.d14.k5.dd qdtw-207-2026.nhom-1
  truong ban quan ly chua la dang vien di xin cong duc qua zalo co duoc khong
nd-330-2026.d14.k5.e
  facebook người chết
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1
  hack nick người yêu
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 blhs-2015.d159.k2.d
  mình đăng nhập facebook của chồng vì biết mật khẩu, thấy tin nhắn bồ, chụp lại nộp toà được ko
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d42.k2 luat-116-2025.d7.k2.c
  Chị ơi, chồng xem lén nhóm cơ quan bằng nick vợ rồi chụp cho sếp biết thì ai sai ai đúng?
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d7.k2.c blds-2015.d38
  hack facebook người yêu
nd-330-2026.d14.k5.e blds-2015.d38.k3 luat-116-2025.d42.k2
  email công vụ người nghỉ
nd-330-2026.d14.k5.e luat-116-2025.d42.k2
  Chị cán bộ cũ nghỉ việc giữ luôn mật khẩu trang của xã không chịu trả thì làm sao lấy lại?
  bạn admin trang đoàn xã nghỉ ngang, đòi 5 triệu mới trả quyền quản trị, mình kiện được không?
  dùng tk của đồng nghiệp để duyệt hồ sơ dịch vụ công thì phạm lỗi j
  ký số hộ lãnh đạo
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d42.k3
  bị hack facebook đăng bài xấu, giờ cơ quan đòi kiểm điểm mình
  nick của em bị hack rồi đăng bài chống phá, em có bị xử ko?
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d42.k3 luat-116-2025.d14.k4
  facebook tôi bị hack, nó đăng bài chống phá, cơ quan bắt làm kiểm điểm, tôi phải chứng minh cách nào
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d38.k2
  đồng nghiệp lấy tài khoản của em vào coi bệnh án của người yêu cũ nó
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e
  tk dvc của dân do cán bộ lập hộ r giữ luôn mk có sai ko
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k5
  mượn tài khoản vneid của mẹ
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k5 qdtw-85-2022.chinh-danh
  hai anh em họ đều công an, mượn nick nhau đăng bài
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-244-2026.d5.k2
  mat khau fanpage tram bi nguoi cu giu khong tra
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  tk fb cũ của e bị ng khác dùng bán hàng cấm, ca gọi e lên, e nên mag theo gì
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-330-2026.d14.k3.a
  mượn nick lãnh đạo
  nhân viên cũ giữ pass page của trung tâm ko trả thì xử sao
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 qdtw-85-2022.chinh-danh luat-91-2025.d7.k5
  mượn nick đồng nghiệp
nd-330-2026.d14.k5.e luat-116-2025.d42.k3
  xâm nhập pm một cửa
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2
  HS lớp 9 hack tài khoản giáo viên sửa điểm
  bi hack facebook
  mất quyền fanpage
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  tài khoản zalo của em bị hack đi nhắn vay tiền khắp xã rồi, giờ làm thế nào
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d7.k2.e
  hacker chiếm nick zalo cơ quan
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  fanpage đoàn bị chiếm
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k2
  bi hack facebook nhan vay tien dong nghiep
  hack zalo nhắn vay tiền cả cơ quan
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 nd-330-2026.d14.k4.c luat-116-2025.d42.k2
  em nghỉ việc rồi mà tài khoản công vụ vẫn bị dùng để gửi thư bậy
nd-330-2026.d14.k5.e nd-330-2026.d14.k3.a
  admin fanpage nghỉ việc không chịu trả
nd-330-2026.d14.k5.e qdtw-85-2022.chinh-danh luat-116-2025.d42.k2
  mượn nick vợ
nd-330-2026.d15.k1.b blds-2015.d32 nd-330-2026.d14.k3.a
  vợ cb công an bán hàng online lấy hình chồng mặc cảnh phục làm ảnh bìa đc ko
nd-330-2026.d15.k1.b luat-116-2025.d42.k2
  dang ky shopee bang email co quan
nd-330-2026.d15.k1.b luat-116-2025.d42.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  Em cầm nick fanpage phường, quên chuyển tài khoản rồi vào khen idol Hàn, dân chụp lại, chết em rồi
  cmt nham bang nick fanpage xa vao bai ban my pham
nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e nd-30-2020
  dang anh con dau ubnd xa len mang
  dang hinh con dau
nd-330-2026.d15.k1.b luat-117-2025.d5.k2
  công vụ dùng hộp thư gmail cá nhân có vi phạm k?
nd-330-2026.d15.k1.b luat-117-2025.d5.k2 luat-116-2025.d7.k2.c
  dùng gmail cá nhân gửi công văn có vi phạm không
nd-330-2026.d15.k1.b luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung
  chụp thẻ ngành
nd-330-2026.d15.k1.b nd-147-2024.d36.kinh-doanh qd-423-2026.quy-tac-chung nd-147-2024.d23.k3
  bí thư đoàn xã mặc áo xanh livestream bán nước rửa chén được hem
nd-330-2026.d15.k1.b nd-30-2020 luat-117-2025.d5.k2
  có được dùng gmail gửi công văn ko
nd-330-2026.d15.k1.b nd-330-2026.d13.k1.a luat-117-2025.d5.k4 nd-356-2025.d3
  đăng ảnh thẻ ngành
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a
  dùng ảnh đại diện mặc cảnh phục nói chuyện với người yêu qua mạng
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  logo tỉnh
  lấy hình trụ sở UBND làm ảnh bìa cá nhân
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c
  logo bộ y tế xài trên fanpage riêng
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c
  logo cơ quan avatar
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a nd-244-2026.d3.k7 qd-423-2026.quy-tac-chung
  livestream ko che biển hiệu cơ quan
nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c nd-330-2026.d10.k1
  sắc phục quảng cáo
nd-330-2026.d15.k1.b qd-423-2026.quy-tac-chung
  áo đoàn bán hàng
nd-330-2026.d15.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  sắc phục tiktok
nd-330-2026.d15.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  cbcc có đc đeo thẻ ngành quay tóp tóp bán hàg ko
nd-330-2026.d15.k1.e luat-116-2025.d42.k2 nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-174-2026.d95.k1.b
  link zoom bị lộ, có đứa vô chiếu phim sex trong giờ học, em là cô giáo có lỗi không
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  xem clip nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c
  clip nóng cô giáo
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a
  em lỡ gửi ảnh nhạy cảm vào nhóm zalo họp thôn, thu hồi rồi mà có người chụp lại hu hu
  gửi nhầm ảnh nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  phát tán clip nóng của đồng nghiệp trong nhóm kín
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d14.k4
  dang nham anh do truy len page co quan do quen doi tai khoan
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d15.k1.d blds-2015.d38 nd-174-2026.d95.k2.b
  clip hiếp dâm
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c blds-2015.d38.k2 nd-330-2026.d13.k1.a
  Nhóm kín có năm người gửi cho nhau clip nhạy cảm của đồng nghiệp, vậy cũng tính là phát tán à?
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d155.k2.e
  clip nóng của cô văn thư phường bị phát tán, người chuyển tiếp trong nhóm có bị tội không dù chỉ gửi một người
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-80-2025.d36 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  Lỡ tay gửi clip sex vào nhóm chi đoàn, thu hồi liền rồi mà có người lưu, em bị kỉ luật không dạ?
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-174-2026.d95.k1.g nd-330-2026.d11.k1.a nd-330-2026.d13.k1.a
  clip nóng của cán bộ phát tán, người xem và xin link có bị gì không
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d luat-80-2025.d13
  gửi hình bậy cho đồng nghiệp nữ
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d11.k1.a
  trời ơi em gửi nhầm ảnh nhạy cảm vô nhóm phụ huynh 2 phút rồi xóa, trường đang họp xử em, em nói gì bây giờ
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung
  Trưởng khoa hay gửi ảnh tục tĩu vào nhóm trực, tụi em góp ý thì bảo đùa, có quy định nào xử không?
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  dùng bút danh viết truyện đồi trụy
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-80-2025.d13
  nửa đêm ông phó phòng gửi nhầm clip sex vô nhóm zalo phòng rồi thu hồi, có phải lập biên bản không
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-80-2025.d13 qd-423-2026.quy-tac-chung
  gởi ảnh nóng giỡn chơi vô nhóm cơ quan, gỡ trong 1 phút, có bị gì hông
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-174-2026.d96.k3.g
  gửi nhầm tin bậy
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  gửi nhầm clip sex vào nhóm chi bộ, thu hồi rồi mà người ta đã lưu
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d12.k1.a luat-91-2025.d29.k6 luat-116-2025.d42.k3
  nhom co quan co ong toan gui clip bay, bao cao ai
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  clip nhạy cảm
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  tung ảnh nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a nd-330-2026.d11.k1.a nd-174-2026.d95.k2.b
  chia sẻ clip nóng của người nổi tiếng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-234-2026.d8.k1
  gửi nhầm ảnh nhạy cảm vô nhóm zalo cq
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  nội dung 18+ trên máy cơ quan
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.g nd-174-2026.d95.k1.b
  xin lnik clip nóng trong nhóm có bị phạt ko
nd-330-2026.d15.k1.e nd-330-2026.d11.k1.a
  lỡ xem clip nóng
nd-330-2026.d15.k1.e nd-330-2026.d11.k1.a nd-174-2026.d95.k1.g nd-174-2026.d95.k1.b blds-2015.d38
  link clip cô giáo share trong nhóm đàn ông cơ quan, ai share cũng bị phạt hả
nd-330-2026.d15.k1.e nd-330-2026.d13.k1.a blds-2015.d38 blhs-2015.d155.k1 blhs-2015.d155.k2.e
  ngoai tinh bi tung anh nong
nd-330-2026.d15.k1.e nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d7.k2.c nd-174-2026.d95.k1.b
  clip nóng cán bộ
nd-330-2026.d15.k1.g blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d13.k3.d
  đánh ghen giữa sân uỷ ban bị phát trực tiếp
nd-330-2026.d15.k1.g blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d38 blds-2015.d32
  đánh ghen livestream trước cổng cơ quan
nd-330-2026.d15.k1.g blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  nhậu say chửi csgt livestream
nd-330-2026.d15.k1.g blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  đánh ghen livestream
nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-282-2025.d39 blds-2015.d34
  vợ đánh ghen livestream ngay cổng cơ quan chồng, cơ quan có được báo công an k
nd-330-2026.d15.k1.g luat-116-2025.d15.k1.d blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a
  livestream ca trực
nd-330-2026.d15.k1.g luat-116-2025.d7.k1.d
  streamer gọi điện trêu 113
nd-330-2026.d15.k1.g luat-117-2025.d5.k4 blds-2015.d32 luat-116-2025.d15.k1.d luat-91-2025.d16
  quân y livestream
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blds-2015.d34
  livestream chửi hàng xóm bị mời lên phòng tổ chức
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1
  vo toi di danh ghen phat truc tiep, toi la bo doi, bay gio phai lam gi
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  say rượu livestream chửi bới, tỉnh dậy mới biết, tôi là phó chủ tịch hội nông dân
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b
  hầu đồng livestream
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b luat-116-2025.d7.k2.i
  dua xe livestream
  livestream đua xe
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  Thầy cúng livestream ở đình, tôi là phó thôn ngồi cạnh thì có bị coi là mê tín không?
  livestream hầu đồng
  livestream lên đồng ở đền làng mà người hầu là vợ bí thư
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  vo toi lam streamer nguc bu, toi la si quan
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.c blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d
  bắt trộm chó rồi livestream đánh
nd-330-2026.d15.k1.g nd-282-2025.d39 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  vợ đánh ghen livestream trước cổng bộ
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  nhảy nhót trước nghĩa trang liệt sĩ quay tiktok
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d12.k1.a
  ngôi nhà văn hóa thôn livestream karaoke nói bậy
nd-330-2026.d15.k1.g nd-330-2026.d13.k1.a luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.a
  luật sư livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  khóc thuê livestream
  vo can bo ban da quy livestream noi tuc
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-234-2026.d8.k1
  chửi tục livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  giả giọng miền Trung khóc lóc câu view bão lũ
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  Thầy giáo chơi game chửi thề lúc stream, học trò nhận ra giọng, phụ huynh mách hiệu trưởng
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  công an livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  đám tang cha mà đăng livestream có phản cảm không, có quy định chi không
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-234-2026.d8.k1
  bí thư đoàn say xỉn livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  bí thư chi bộ nhậu xỉn lên livestream hát
nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong
  bi thu dang uy xa noi tuc trong livestream hop dan
nd-330-2026.d49.k2 blds-2015.d38 nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16
  hỏi bệnh viện có được gọi điện báo bệnh tình cho cơ quan tôi không
nd-330-2026.d49.k2 blhs-2015.d361 luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  anh rể làm ở kho bạc nói trên zalo ai lãnh lương bao nhiêu, cả làng biết, có chi xử lý ảnh không
nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d7.k6
  tổ trưởng dân phố thu sđt ngày sinh cả ngõ gửi cho công ty bảo hiểm
nd-330-2026.d49.k2 luat-126-2025.d31.k2 blds-2015.d38.k2 luat-91-2025.d16 nd-356-2025.d3
  Nhà báo xin số điện thoại nạn nhân bạo lực gia đình, em làm công tác xã hội thì cho hay không
nd-330-2026.d49.k2 luat-91-2025.d16 luat-117-2025.d5.k4 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  giáo sư Nhật nhờ em gửi số liệu điều tra dân cư Quảng Trị để viết bài chung, em gửi được không ạ?
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 luat-91-2025.d32 luat-91-2025.d7.k4
  bệnh nhân xin trích camera coi ai lấy điện thoại, phòng IT có được đưa không
  trích xuất cam cơ quan cho ng ngoài
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38.k2
  xét nghiệm ma túy công ty đòi kết quả
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 luat-91-2025.d19 nd-174-2026.d96.k3.e
  đơn vị kết nghĩa xin file danh sách đoàn viên
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h
  Trường cho trung tâm tiếng Anh số điện thoại của phụ huynh, họ gọi tới suốt, kiện được không?
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 luat-91-2025.d7.k4
  cung cấp số liệu điều tra hộ cho thầy hướng dẫn luận văn
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d4.k1 qdtw-207-2026.nhom-4
  e làm ở ubnd xã, lỡ gửi ds đảng viên kèm sđt cho bên bán bảo hiểm, h thu lại kịp ko
nd-330-2026.d49.k2 luat-91-2025.d19 luat-91-2025.d16 luat-91-2025.d7.k4 nd-356-2025.d3
  gửi file danh sách hộ nghèo qua zalo cho trưởng thôn có đúng không
nd-330-2026.d49.k2 luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16
  nhân viên ngân hàng cho công an xã xem sao kê khi chỉ gọi điện hỏi, đúng hay sai
nd-330-2026.d49.k2 luat-91-2025.d19 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2
  luật sư xin sao kê của bên kia
nd-330-2026.d49.k2 luat-91-2025.d24.k2 luat-91-2025.d16 nd-330-2026.d60 nd-56-2017.d36
  trích xuất camera trường cho phụ huynh
nd-330-2026.d49.k2 luat-91-2025.d4.k2.b luat-116-2025.d7.k2.c luat-91-2025.d16
  chụp mẫu chữ ký giám đốc gửi cho bên in ấn
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d16 luat-91-2025.d7.k4
  Ban quản lý khu công nghiệp gửi dữ liệu công nhân cho bên bán căn hộ, công nhân bị gọi suốt ngày, kiện ai được?
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-356-2025.d3
  bên điện lực gửi số điện thoại khách cho công ty pin mặt trời
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-356-2025.d4.k1
  trạm y tế gửi danh sách người tiêm chủng cho bên bán sữa
nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38 luat-91-2025.d16 luat-91-2025.d32
  bác bảo vệ cơ quan cho người lạ xem camera, có bị phạt?
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4 blds-2015.d38 blhs-2015.d361
  Chị họ em làm ở bảo hiểm xã hội, em nhờ chị tra giùm xem người yêu em lương bao nhiêu, chị có bị đuổi việc không ạ
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k6 luat-91-2025.d16 luat-116-2025.d7.k2.h
  cty nhờ cấp danh sách hộ kinh doanh
nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e nd-174-2026.d96.k3.m
  giao dịch viên tra tài khoản người yêu cũ rồi chụp màn hình gửi bạn
nd-330-2026.d49.k2 nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d19 luat-91-2025.d16
  chong bi giang mai benh vien bao cho vo co sai khong
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d7.k4 blds-2015.d38
  bệnh viện đưa thông tin bệnh của tui cho công ty bảo hiểm
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d13.k1.a
  nv ngân hàng lộ số dư khách
nd-330-2026.d50 luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.h luat-91-2025.d16
  đội trưởng thi hành án bị đương sự tung địa chỉ nhà lên mạng kêu người tới quậy
nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.h nd-356-2025.d3
  hàng xóm tranh đất với tôi, tôi đăng sổ đỏ nhà họ lên nhóm cho dân phân xử, vậy có bị phạt không
nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d60 nd-330-2026.d13.k1.a
  Cán bộ tư pháp hộ tịch chụp giấy khai sinh có tên cha mẹ lạ đưa lên nhóm cười đùa, bị gì?
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38.k2 blds-2015.d38
  án chưa che tên
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d13.k1.a
  lộ danh sách nhập ngũ
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-356-2025.d3
  danh sach tiem chung co cccd bi lo
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a nd-330-2026.d49.k2
  danh sach ho dan den bu giai phong mat bang dua len zalo xom
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d3 luat-116-2025.d7.k2.h
  lộ số căn cước người dân trong file excel đăng trên cổng thông tin huyện
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d3 luat-91-2025.d19
  danh sách bồi thường có số cccd
nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-91-2025.d7.k7 blhs-2015.d362
  bãng lương cơ quan lộ ra ngoài
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  bi bom hang nen minh dang so dien thoai khach len group canh bao co bi phat khong
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7
  danh sách khách hàng vay nợ xấu treo ở tổ dân phố
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d
  lộ danh sách khuyết tật
nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  lo ds ho ngheo
nd-330-2026.d50 nd-330-2026.d13.k1.a nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16
  đăng kết quả xét nghiệm HIV người khác
nd-330-2026.d50 nd-330-2026.d13.k1.a nd-356-2025.d4.k1 luat-116-2025.d15.k1.d blds-2015.d38
  giám đốc trung tâm y tế hỏi: bác sĩ chụp bệnh án bệnh nhân nổi tiếng đưa lên mạng thì xử theo luật nào
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h
  file danh sách hộ nghèo có số căn cước gửi lên nhóm zalo trưởng thôn được không
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d16
  lam lo so dien thoai cua dan bi phat the nao
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d13.k1.a
  gui nham file luong ca truong len zalo
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-174-2026.d96.k3.m luat-116-2025.d7.k2.c
  ngân hàng gọi nói khách lộ sao kê do nhân viên chụp, nhân viên đó là em họ tôi, bị phạt thế nào
nd-330-2026.d50 nd-330-2026.d49.k2 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m
  bao nhiêu tiền phạt nếu làm lộ thông tin người bệnh
nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  đội trưởng dân phòng đăng danh sách người nghiện
nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  chup cccd cua dan gui nhom zalo
nd-330-2026.d60 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  phat nguoi dang anh tre em khong hoi bo me
nd-330-2026.d60 nd-174-2026.d95.k1.c nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d11.k1.a
  mức phạt quay clip đánh nhau học sinh rồi đăng
nd-330-2026.d60 nd-330-2026
  Nghị định nào quy định phạt tiền khi thu thập dữ liệu trẻ em mà không hỏi cha mẹ?
nd-330-2026.d60 nd-330-2026.d50 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-356-2025.d4.k1
  tôi làm kế toán trường mầm non, in danh sách bé kèm bệnh tật dán ngoài cổng có bị phạt không
nd-330-2026.d60 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-tre-em-2016.d6.k11
  người tiết lộ thông tin trẻ em bị phạt mấy triệu
nd-330-2026.d7.k1 nd-174-2026.d4.k3
  phat to chuc gap doi ca nhan phai khong
nd-330-2026.d7.k1 nd-174-2026.d4.k3 luat-91-2025.d8.k5
  cá nhân với tổ chức mức phạt khác nhau sao
  hoi co tu cach phap nhan khong ma phat gap doi
  mức phạt cá nhân với tổ chức khác nhau thế nào
  mức phạt tổ chức
  phạt gấp đôi tổ chức
  phạt tiền cá nhân tổ chức khác nhau ntn
  phạt tổ chức
  phạt tổ chức gấp đôi
  phạt tổ chức gấp đôi cá nhân sao z?
  phạt tổ chức và phạt cá nhân khác nhau mấy lần
  to chuc bi phat gap doi ca nhan
nd-330-2026.d77
  ai co tham quyen phat nguoi dang tin bia dat tren zalo o cap xa
  ai có quyền ký quyết định phạt
  ai có thẩm quyền phạt vụ đăng sai trên facebook, xã hay sở?
  ai phạt được tôi, công an xã hay sở văn hóa
  ai xử phạt
  ai được phạt
  chủ tịch xã phạt tối đa nhiêu tiền vậy
  chủ tịch xã được phạt tối đa bao nhiêu tiền vụ facebook
  ct xã phạt đc bn tiền
  công an xã có được lập biên bản về chuyện trên mạng không hay phải huyện
  so van hoa hay cong an phat vu nay
  sở văn hóa phạt hay công an phạt vậy trời
  thanh tra so phat ca nhan toi da nhieu
  thẩm quyền xử phạt của thanh tra sở về thông tin trên mạng
  xã có quyền phạt người đăng tin bậy không hay phải công an tỉnh
nd-330-2026.d77 luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  nick giả lấy tên và ảnh của em đi tán gái, báo cơ quan nào xử
nd-330-2026.d77 luat-116-2025.d42.k3 luat-91-2025.d7.k7 nd-330-2026.d50
  lo du lieu ca nhan khieu nai o dau
nd-330-2026.d77 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  có kẻ ghép mặt bí thư xã vào ảnh cô gái, xã có được tự tìm rồi phạt không
nd-330-2026.d77 luat-129-2025.d10 nd-234-2026.d8.k1
  chu tich phuong hay trung tam y te xu y si noi bay tren mang
nd-330-2026.d77 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h blhs-2015.d361
  cán bộ đia chính đưa hồ sơ đất cảu tôi cho cò, phản ánh vs ai
nd-330-2026.d77 nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  bà bán cá chợ Bà Hoa nói xấu ông tổ trưởng dân phố trên zalo, ổng đòi phạt bả 10 triệu, ổng có quyền đó không
nd-330-2026.d77 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  cố vấn đội bóng huyện chửi trọng tài trên fanpage, sở có quyền phạt ổng hông
nd-330-2026.d77 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k2.e
  có kẻ tung tin ứng viên hội đồng nghiện hút, ai xử
nd-330-2026.d77 nd-328-2026.d17 nd-328-2026.d18
  cục nào quản lý mạng xã hội bây giờ
nd-330-2026.d77 nd-328-2026.d18
  ai có quyền phạt đăng tin giả, xã hay sở
  ai có thẩm quyền phạt người đăng tin giả
  ai có thẩm quyền phạt tin giả trên facebook, công an xã hay sở?
  xã có được tự ra quyết định phạt người đăng tin sai không
nd-330-2026.d77 nd-328-2026.d18 nd-328-2026.d17
  sở nào phạt tin giả sau khi sáp nhập bộ
nd-330-2026.d77 nd-330-2026.d50 blds-2015.d32
  ai xử lý người đăng ảnh tôi không xin phép, công an xã hay sở
nd-330-2026.d77 nd-330-2026.d9.k1.b nd-174-2026.d95.k1.b nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  Thầy cúng ở xóm tôi lên mạng doạ ai không cúng sẽ chết, cán bộ văn hoá như em xử lý kiểu gì
nd-330-2026.d77 nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a
  ai xử phạt người nói xấu anh hùng dân tộc trên mạng
nd-330-2026.d77 nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g
  mặt bác Hồ ghép vào ảnh chế, ai xử lý người đăng?
nd-330-2026.d77 qdtw-212-2026 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  chủ tịch hội nông dân mà livestream đá gà thì ai xử
nd-330-2026.d80 nd-330-2026.d1.k3 nd-174-2026 nd-330-2026 nd-174-2026.d115
  nghị định 174 hay nghị định nào đang dùng
nd-330-2026.d81 nd-174-2026.d115 luat-80-2025.d36 nd-234-2026.d5.k3 nd-234-2026.d24.k1
  bài đăng cách đây 9 năm lúc còn sinh viên giờ bị đào lại, xử lý theo thời điểm nào
nd-330-2026.d81 nd-174-2026.d115 nd-15-2020.d101.k2 nd-15-2020.d102.k3.e
  đăng tên F0 ngày trước giờ có bị phạt hồi tố
nd-330-2026.d9.k1.b luat-116-2025.d13.k2 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  chửi người miền Trung trên tiktok thì bị phạt cái gì
nd-330-2026.d9.k1.b luat-116-2025.d13.k2 qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  bịa chuyện Bắc Kỳ Nam Kỳ câu view
nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-174-2026.d96.k3.g
  dân dọa đốt ủy ban trên facebook thì anh em trực phải báo đâu trước
nd-330-2026.d9.k1.b luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d96.k3.g
  Nói giỡn "cho nổ trụ sở" trong nhóm bạn thân có ai bắt không trời
nd-330-2026.d9.k1.b luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c nd-234-2026.d8.k1 luat-116-2025.d7.k2.i
  fan hai đội chửi nhau, tôi là gv thể dục lỡ hẹn đánh nhau trên mạng, chưa đánh thì có bị gì k
nd-330-2026.d9.k1.b nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g nd-174-2026.d96.k3.g
  giang hồ mạng
nd-330-2026.d9.k1.b nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d luat-116-2025.d16 nd-330-2026.d9.k2.d
  Cháu tôi 14 tuổi đăng clip đe dọa đánh bom trường cho vui, bố mẹ nó là giáo viên, cả nhà có bị gì không?
nd-330-2026.d9.k1.b nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d96.k3.g luat-116-2025.d7.k1.d
  đùa nổ bom xã
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g
  câu "chờ đấy" có tính là đe dọa không
  dọa giết messenger
  dọa giết nhà báo
  dọa giết qua messenger
  dọa giết qua tin nhắn
  dọa tạt axit
  dọa đốt nhà qua mess
  thuê viết luận văn thạc sĩ, người viết thuê quay lại tống tiền
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g blhs-2015.d155.k2.d
  hăm dọa bác sĩ
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d16 nd-147-2024.d23.k3
  Con trai tôi 13 tuổi bình luận đòi giết cầu thủ, công an gọi bố lên, bố là thiếu tá thì bố có bị đơn vị xử lý không?
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3
  Anh địa chính xã em bị dân nhắn messenger doạ đốt nhà, cơ quan có trách nhiệm bảo vệ không ạ?
  benh nhan nhan tin hu giet toi sau ca mo hu, giu tin nhan sao cho co gia tri lam chung
  bị dọa giết qua messenger vì ký quyết định cưỡng chế thuế, tôi nên lưu lại cái gì
  bị nhắn tin dọa giết
  bị nhắn tin dọa giết vì đi cưỡng chế đất
  có thằng nhắn messenger bảo sẽ cho tôi biến mất, tôi báo công an thì cần đưa những gì
  cựu học sinh đòi gặp đánh thầy
  doa dot nha
  dọa 'mày liệu hồn' dưới comment có đủ để báo công an không
  lap bien ban xay nha trai phep xong bi no nhan "cho may biet tay", em moi vao nghe nen run
  nó nhắn "tao giết cả nhà mày" rồi xoá, em chưa kịp chụp, trình báo có ai tin không?
  review homestay Sa Pa xấu thật mà chủ dọa cho người xuống tìm, báo ai bây giờ?
  vợ bị dọa giết
  đương sự nhắn tin dọa giết
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blhs-2015.d155.k2.d
  nó doạ giết cả nhà em qua messenger vì em lập biên bản xây nhà trái phép
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.b blhs-2015.d155.k2.d
  bị dọa chém trên livestream vì đi giải tỏa mặt bằng
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-91-2025.d16 nd-330-2026.d50
  chồng tôi bên kiểm lâm bị dân đăng hình nhà lên mạng rồi hăm đốt, phải làm gì trước
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  dong chi bi thu nhan tin de doa toi tren zalo
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c blds-2015.d34
  giáo viên bị phụ huynh doạ "cho lên mạng" nếu không nâng hạnh kiểm
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g nd-330-2026.d77 luat-116-2025.d42.k3
  dân dọa đốt nhà em vì em lập biên bản đất đai, nó nhắn cả zalo thì em báo ai
  kiem lam bi lam tac de doa giet qua tin nhan thi trinh bao the nao
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b
  hội làng rước kiệu mình bình luận "mê tín" bị dân làng dọa đuổi
nd-330-2026.d9.k1.b nd-330-2026.d11.k1.a nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d9.k1.d
  phat 7 trieu ruoi la loi gi
nd-330-2026.d9.k1.b nd-330-2026.d15.k1.g nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  chủ tịch hội cựu chiến binh livestream thách đấu tay đôi với youtuber
nd-330-2026.d9.k1.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b luat-116-2025.d7.k2.i luat-116-2025.d16
  thằng út nhà tui 17 tuổi lên mạng hùa đòi đánh nhau với nhóm khác, tui là công chức xã thì có bị hạ thi đua hông
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.b
  chửi dân vùng miền
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  gọi dân tỉnh khác là "parky" trong group có bị phạt không
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a nd-174-2026.d95.k2.a qdtw-207-2026.nhom-mang
  bác tôi tự xưng cựu chiến binh kể chuyện không có thật trên tiktok, bị tố thì hội xử thế nào?
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  viết sai sự kiện lịch sử trong bài tuyên truyền, đã in rồi phát rồi
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-129-2025.d10
  hướng dẫn viên khu di tích nói sai lịch sử bị khách quay lại, bảo tàng có bị phạt không
nd-330-2026.d9.k1.d luat-129-2025.d10 luat-116-2025.d7.k1.b nd-234-2026.d8.k1
  thuyết minh viên di tích nói sai lịch sử bị khách quay lại tung lên mạng thì cơ quan xử ai
nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a luat-116-2025.d7.k2.g luat-116-2025.d7.k1.b
  làm video AI về lịch sử có sai sót thì bị phạt gì
nd-330-2026.d9.k1.d nd-330-2026.d9.k2.b qd-423-2026.kiem-chung luat-116-2025.d7.k1.a
  trích lời Bác sai
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-330-2026.d9.k2.b nd-174-2026.d95.k1.a
  ai bịa ra câu nói của Bác, tôi đăng nhầm
nd-330-2026.d9.k1.d qdtw-207-2026.nhom-mang qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-328-2026.d3.k3
  Tôi trích lời Bác mà sau mới biết là câu bịa trên mạng, đã đọc trong sinh hoạt chuyên đề lại còn đăng trang chi đoàn
nd-330-2026.d9.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  nghe tiếng nổ ở trường bắn rồi đồn là nổ kho đạn, xin lỗi thì có được tha không
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a
  Hát nhép chế lời quốc ca trong đám cưới rồi tung clip, mấy đứa nhỏ nhà tôi có bị phạt không?
  Lấy ảnh Bác Hồ ghép vào quảng cáo quán cơm, chủ quán là vợ đảng viên, địa phương xử sao?
  chuc mung nam moi bang thiep in hinh sai quoc huy
  chế lời bài Tiến quân ca để hát ở tiệc tất niên cơ quan
  chế lời quốc ca
  chế lời quốc ca hát karaoke
  co ruoi treo nguoc
  cờ treo ngược
  cờ tổ quốc in sai đăng fb
  cờ đỏ sao vàng in ngược
  giỡn với quốc kỳ
  hat che tien quan ca trong dam cuoi
  hat quoc ca che
  hát chế quốc ca
  hát chế quốc ca trên tiktok
  hát nhép nhạc chế quốc ca
  hát nhại quốc ca
  in sai quốc kỳ
  mặc áo cờ đỏ vẽ bậy
  nhạc chế quốc ca
  sai co tren backdrop
  thay loi bai hat quoc ca lam tro dua
  thằng nhóc xã em vẽ bậy lên lá cờ rồi chụp đăng, đoàn xã nên xử lý thế nào cho nó đỡ dại
  treo cờ ngược
  treo cờ ngược trong ảnh fanpage
  treo ngược cờ rồi chụp đăng lên, tôi không để ý chứ không cố tình
  vẽ bậy lên cờ tổ quốc
  vẽ bậy lên tượng đài quay lại
  vẽ bậy lên ảnh bác hồ
  vẽ bậy ảnh lãnh tụ
  xúc phạm anh hùng dân tộc phạt mấy triệu
  xúc phạm anh hùng liệt sĩ
  xúc phạm quốc ca
  xúc phạm quốc kỳ lúc đi bão bóng đá
  xúc phạm quốc kỳ trên mạng
  xử phạt xúc phạm quốc kỳ trận bóng đá
  ảnh Bác chế meme
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd
  cờ nhà tôi gió thổi lộn ngược bị chụp bảo là cố tình, cãi thế nào
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d34 nd-174-2026.d95.k1.a
  xuc pham liet si
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a
  bôi nhọ mẹ Việt Nam anh hùng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  bình luận xúc phạm liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d14.k4
  chế lời quốc ca thành bài nhậu, đăng tiktok, giờ hối hận thì gỡ có kịp
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  em hợp đồng trực fanpage đăng nhầm ảnh quốc kỳ ngược
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d16
  học sinh lớp 8 của tôi đăng ảnh chế lãnh tụ, tôi là chủ nhiệm có liên đới không
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d16 nd-147-2024.d23.k3
  con trai em 14 tuoi che anh quoc ky thi bo me co bi phat khong
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k1.d
  boi xau liet si
  bôi nhọ liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  nói xấu anh hùng dân tộc, bịa chuyện vua Mèo
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g nd-174-2026.d95.k1.b
  AI vẽ Hai Bà Trưng hở hang
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g qdtw-207-2026.nhom-1
  ảnh chế bác hồ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  xúc phạm liệt sĩ trên mạng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d
  viết bài bảo anh hùng liệt sĩ là bịa thì bị tội gì
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b luat-116-2025.d16
  Cháu nhà tôi 15 tuổi quay clip nhảy nhót trước tượng liệt sĩ bị dân mạng chửi, có bị xử phạt không?
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  chi đoàn quay trend mặc váy nhảy trước tượng đài
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  cán bộ đoàn làm clip trend nhảy trước tượng đài
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b luat-116-2025.d7.k1.a
  nằm lên mộ
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  vieng nghia trang liet si ma chup selfie cuoi dua co bi phe binh khong
nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  ngoi len cot moc
nd-330-2026.d9.k2.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  Dâng hương nghĩa trang mà mặc áo ba lỗ rồi selfie cười toe, bị dân mạng chửi, cơ quan có phạt em được k ạ
nd-330-2026.d9.k2.c blds-2015.d34 luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k3.d
  mình là người H'Mông, bị người ta nhại tiếng dân tộc mình đăng câu like, kiện được chứ
nd-330-2026.d9.k2.c luat-116-2025.d13.k2 luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a
  chỉ trích đồng bào theo Hà Mòn
nd-330-2026.d9.k2.c luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  Youtuber giả giọng người vùng cao để chọc cười, thầy giáo ở bản muốn phản ánh thì gửi đâu?
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  xăm hình tượng Phật
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a
  che bai nguoi dan toc thieu so
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k2 nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b
  tui quay ông sư nhậu đăng lên bị nói là chia rẽ tôn giáo, tui nói thiệt mà cũng bị phạt hả
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  miệt thị dân tộc
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-80-2025.d13 luat-129-2025.d10 nd-174-2026.d95.k2.a
  anh cán bộ văn hóa diễn hài nhại đồng bào trên sân khấu xã bị dân giận, xin lỗi thôi có đủ không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-80-2025.d14.phat-ngon nd-330-2026.d11.k2.a nd-174-2026.d95.k2.a
  cho hỏi cán bộ mặt trận thôn lên mạng bảo nhà thờ họ đạo xây sai phép thì có phạm gì về tôn giáo không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2 luat-116-2025.d7.k1.a
  nói xấu người Khmer
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2 qd-423-2026.quy-tac-chung
  gọi đồng bào là "tộc", chế giọng người mông quay clip câu view
  nói xấu người dân tộc trên tiktok
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k3.h blds-2015.d32
  chế ảnh nhà sư
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  lỡ lời tôn giáo
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-80-2025.d13 qd-423-2026.quy-tac-chung
  em người Mông, có anh cán bộ huyện làm clip nhại giọng người Mông cười cợt, bọn em tức lắm, anh ấy có bị xử không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d11.k1.a
  dang bai ve dao la
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  Bình luận lễ hội đâm trâu là man rợ thì có bị coi là xúc phạm đồng bào không ạ?
  kỳ thị LGBT
  sư phản cảm
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  đùa cợt người dân tộc thiểu số trên livestream, tôi là cán bộ huyện đoàn, bị tẩy chay dữ quá
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-129-2025.d10
  gv Trà Vinh đùa giọng Khmer trong clip hài có bị coi là kì thị dân tộc k
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  Sư thầy phát biểu trên mạng nghe kỳ, tôi cán bộ tôn giáo vào bình luận trái ý thì có bị cho là kỳ thị đạo không?
  giả giọng người Mông làm tiktok
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a luat-116-2025.d7.k1.a
  gọi người ta là "bọn mèo" trên mạng có bị xử lý không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh
  bình luận chuyện thầy Minh Tuệ
nd-330-2026.d9.k2.c luat-129-2025.d10 luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  clip chui campuchia dang hot, giao vien share co sao k
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a
  xúc phạm đạo Cao Đài
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung
  noi dao Tin Lanh la ta dao co bi phat khong
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  che bai nguoi dan toc thieu so trong clip hai bi xu phat sao
  nói xấu tôn giáo
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  goi dan mien nui la "moi" trong nhom zalo thi bi xu ly the nao
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-174-2026.d95.k1.a nd-174-2026.d4.k3 luat-116-2025.d7.k1.b
  noi xau nha su tren mang bi phat bao nhieu tien
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  xúc phạm ng dân tộc thiểu số trên tiktok phạt mấy triệu
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a
  phạt bao nhiêu khi xúc phạm người Êđê trên mạng
nd-330-2026.d9.k2.c nd-330-2026.d77 luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  tiktoker giả làm người dân tộc bẩn thỉu để câu view, xã kiến nghị ai xử lý
nd-330-2026.d9.k2.c nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  đặt biệt danh khinh miệt người dân tộc thiểu số khi cmt
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  hoc sinh kinh che hoc sinh mong tren nhom lop, co giao xu ly the nao
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-80-2025.d13
  nhại giọng bà con Khmer nói tiếng Việt cho vui, cơ quan nói em kỳ thị là sao?
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-328-2026.d3.k3
  xem clip nhại giọng người Mông rồi cười bình luận theo có bị sao ko
nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  tin gia truong hoc bi dat bom
nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-116-2025.d13.k2
  nhạc chế công an
nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-147-2024.d36.k4
  tây quay clip cảnh rác ở bãi biển, em dịch ra rồi share, có bị xem là nói xấu thành phố?
nd-330-2026.d9.k2.dd luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  lỡ còm chữ "xạo" dưới trang chính phủ, xóa ko kịp, có bị mời ko
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d7.k1.d
  đăng clip cưỡng chế mà thêm nhạc buồn với chữ dân oan thì bị gì
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k1.c
  clip hài nhái công an
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c luat-80-2025.d14.phat-ngon
  hóa trang cán bộ xã nhận phong bì diễn văn nghệ cuối năm có bị coi là bôi xấu
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d11.k3
  page ẩn danh bóc phốt cơ quan
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  xã bị cô lập, tui lên mạng kêu cứu mà có người nói tui làm xấu mặt chính quyền
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung
  chế loa phường
  đoàn viên chế khẩu hiệu
nd-331-2026
  cấp độ an toàn httt
  tường lửa cơ quan
nd-331-2026 luat-116-2025.d42.k2
  ai chịu trách nhiệm khi web bị hack
nd-331-2026 nd-329-2026 nd-333-2026 luat-116-2025.d42.k3
  ứng cứu sự cố mạng cấp xã
nd-356-2025.d3
  biển số xe có phải dữ liệu cá nhân
  biển số xe người khác có phải là dữ liệu cá nhân ko
  khoe biển số đẹp
nd-356-2025.d3 luat-117-2025.d5.k4 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  khoe lệnh nhập ngũ
nd-356-2025.d3 luat-80-2025.d14.bi-mat
  ho chieu cong vu dang mang
nd-356-2025.d3 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  sổ hộ khẩu cũ chụp lên nhóm đồng hương tìm người thân
nd-356-2025.d3 luat-91-2025.d16 luat-116-2025.d7.k2.h blds-2015.d38 luat-91-2025.d7.k7
  lộ địa chỉ nhà
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 luat-116-2025.d7.k1.c blds-2015.d34
  biển số xe công đi lẽ chùa bị bêu
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d50 blds-2015.d32
  dash cam quay biển số xe người khác đăng
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  đăng biển số xe đậu chắn cổng trường có xâm phạm riêng tư của người ta không
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d7.k7 nd-174-2026.d96.k3.g nd-330-2026.d50
  bác sĩ bị lộ số điện thoại riêng, bệnh nhân gọi nguyên đêm
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50
  đăng biển số xe
  ảnh biển số xe
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 luat-116-2025.d13.k3.d
  Xe cứu thương bị ô tô con chặn, kíp trực đăng biển số lên mạng cho dân chữi, đúng hay sai ạ
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 nd-174-2026.d96.k3.e
  đăng biển số xe của thằng đậu chắn cổng nhà lên nhóm phường để bêu nó được không
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  lộ chỗ ở mới
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  ai đó tông em rồi chạy, em có biển số, đăng lên nhóm oto để truy đc ko
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  đăng biển số xe người vượt đèn đỏ lên mạng được k
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k4
  mỗi bữa trực cổng tui chụp biển số xe phụ huynh đậu sai gửi nhóm lớp, bị chửi, rứa tui sai chỗ mô
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  nhân viên sân bay chụp hộ chiếu của ca sĩ đăng chơi
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a
  dang bien so xe nguoi ta len boc phot di au
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a blds-2015.d34
  dang bien so xe boc phot dau xe truoc cua
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a blhs-2015.d361
  chụp màn hình camera phạt nguội
nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d50
  bien so xe gay tai nan dang len mang co vi pham khong
nd-356-2025.d3 luat-91-2025.d32 luat-91-2025.d16
  chup bien so xe cong
nd-356-2025.d3 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d16
  gia dinh khach hang nho tra bien so xe
nd-356-2025.d3 nd-356-2025.d4.k1
  khoe hộ chiếu
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac
  Hộ chiếu công vụ chụp lên instagram có sao không?
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d4.k1
  Tui cầm hộ chiếu công vụ chụp ngay sân bay check-in liền, anh trưởng đoàn kêu xoá, có cần thiết vậy hông?
  hộ chiếu công vụ đăng lên face
nd-356-2025.d4.k1
  cccd gắn chip chụp gởi sếp qua zl có an toàn ko
  dl cá nhân nhạy cảm là gì
  dữ liệu cá nhân nhạy cảm
  dữ liệu cá nhân nhạy cảm gồm gì
  dữ liệu nhạy cảm
  dữ liệu nhạy cảm gồm gì
  nhóm máu có phải dữ liệu nhạy cảm ko
  sinh trắc học
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a
  đăng ảnh bệnh nhân
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d15.k1.g
  phòng mổ livestream
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  ảnh bệnh nhân HIV
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38.k2 luat-116-2025.d7.k2.c luat-91-2025.d16
  sinh viên y thực tập quay ca mổ
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 blds-2015.d38 nd-174-2026.d95.k1.c
  clip phẫu thuật livestream cho hội nghị
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  bác sĩ trạm y tế đăng ảnh bệnh nhân lên facebook khoe chữa giỏi thì có được không
  điều dưỡng quay tiktok trong phòng mổ
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a
  y tá quay tiktok trong phòng mổ
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d34 luat-129-2025.d10 luat-116-2025.d42.k3
  người quen làm ở trạm y tế kể tôi bị giang mai cho cả xóm nghe, tôi thưa ở đâu
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  dinh vi xe vo
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  định vị lén chồng
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  gắn định vị xe chồng
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 blds-2015.d38.k2 luat-91-2025.d7.k7
  người cai nghiện có quyền giấu tên không
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c
  tiết lộ con ông kia cai nghiện
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d19 luat-91-2025.d16
  benh an dien tu ai duoc xem
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e
  xem trộm bệnh án
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d nd-330-2026.d50
  người ta đăng bệnh của tui lên mạng, bệnh viện làm lộ, tui kêu ai?
nd-356-2025.d4.k1 blds-2015.d38 nd-174-2026.d96.k3.m luat-116-2025.d15.k1.a blds-2015.d38.k2
  con dâu tôi làm ở ngân hàng máu, nó kể ca sĩ nọ bị viêm gan, tôi lỡ nói cho mấy bà hàng xóm nghe
nd-356-2025.d4.k1 blds-2015.d38 nd-174-2026.d96.k3.m luat-116-2025.d15.k1.a luat-91-2025.d16
  giao dịch viên kể chuyện ông chủ tịch gửi tiết kiệm bao nhiêu trong lúc nhậu
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d11.k4 luat-116-2025.d7.k1.d
  đang ở nhà cách ly có được nói mình bị gì không
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16
  bị hại vụ hiếp dâm bị lộ tên trong bài của cổng thông tin huyện
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a nd-330-2026.d50 luat-116-2025.d7.k2.c
  cán bộ dân số kể nhà nào triệt sản lên zalo, thế có được không trời
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c
  nói cho bạn biết số dư của khách có sao k, bạn mình hỏi giúp người yêu
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50 blds-2015.d32 luat-91-2025.d16
  người cai nghiện về xóm bị đưa ảnh lên nhóm, gia đình người ta kêu, tổ dân phố xử sao
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d13.k1.a
  Tôi là dược sĩ, có ca sĩ tới mua thuốc trầm cảm, tôi kể trên threads không nêu tên mà fan vẫn đoán ra, giờ sao
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  bệnh nhân hiv bị lộ
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-91-2025.d16
  lộ người nhiễm HIV
nd-356-2025.d4.k1 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d7.k7 luat-91-2025.d16
  rò bệnh án sếp
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-91-2025.d16
  chụp bệnh án sao
nd-356-2025.d4.k1 blds-2015.d38.k3 blds-2015.d38 luat-91-2025.d7.k4
  trưởng phòng IT có được xem lịch sử duyệt web của nhân viên không?
nd-356-2025.d4.k1 luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  hiv bị nói ra
nd-356-2025.d4.k1 luat-116-2025.d15.k1.d luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16
  nv ngân hàng chụp màn hình số dư của khách đăng mạng
nd-356-2025.d4.k1 luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  tổ công nghệ số cộng đồng lưu mật khẩu của bà con
nd-356-2025.d4.k1 luat-117-2025.d5.k3
  định vị chạy bộ
nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  strava lộ đường chạy
nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-91-2025.d16
  bệnh án lãnh đạo
nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-117-2025.d5.k4
  chạy bộ khoe cung đường
nd-356-2025.d4.k1 luat-117-2025.khai-niem luat-91-2025.d16
  ho so suc khoe lanh dao co phai mat khong
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32 blds-2015.d38 blds-2015.d38.k2
  công đoàn đăng ảnh trao quà người bị ung thư mà người ta giấu gia đình
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50 blds-2015.d38
  y tá chụp ảnh bệnh nhân đăng facebook
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d32 nd-330-2026.d50
  bác sĩ đăng ảnh cấp cứu của quan chức
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d19
  ho so benh an tam than cua can bo co duoc dua ra hop xet ky luat khong
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d50
  hiến tạng lộ gia đình người cho
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  bac si ke ca benh la tren facebook khong neu ten
  bệnh án của đồng nghiệp bị post lên nhóm cơ quan
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  tâm sự nghề y kể ca bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 luat-126-2025.d31.k2 nd-244-2026.d3.k2
  ngộ độc bánh mì mấy trăm người, bác sĩ được cho biết tình trạng từng người không
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 luat-91-2025.d7.k7
  gọi to tên bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d49.k2 luat-91-2025.d19
  luận văn dùng bệnh án không xin phép
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  toa thuốc dán tủ kiếng
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 blds-2015.d34
  trong bản có người nghiện, tôi là công an viên đọc tên trên loa cho bà con tránh, thế có đúng không
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-116-2025.d7.k2.c
  benh an nguoi noi tieng bi lo
  lộ kết quả khám thai
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d7.k4
  Tôi là trưởng ấp, có được đọc tên người cai nghiện trước cuộc họp dân không?
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d13.k1.a
  cháu tôi đi tù về, tổ trưởng thông báo lên zalo cả xóm, thế có đúng luật ko
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  đăng phim x-quang hỏi
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50 blds-2015.d38
  loa phường đọc tên ng mắc bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d19 blds-2015.d38.k2 nd-330-2026.d49.k2
  chụp bệnh án gởi zalo hội chẫn
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d19 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  truong yeu cau phu huynh nop anh can cuoc qua google form
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac
  đăng tin tìm mẹ đi lạc bị lẫn kèm căn cước
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19
  photo cccd giữ lại
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d13.k1.a
  lộ bệnh HIV
  nhân viên trạm y tế kể bệnh của đảng viên lên nhóm
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50
  hồ sơ tâm thần của học viên cai nghiện
  thong tin suc khoe nguoi duoi quyen
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 luat-91-2025.d4.k2.b nd-330-2026.d50
  bảo mật dữ liệu hồ sơ sức khỏe lính
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38
  lộ định vị
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-117-2025.d5.k4
  Em làm thống kê ở trạm, đưa số ca tự tử của xã vào bài báo khoa học thì có vướng gì
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d32 nd-356-2025.d3
  Nhóm telegram bàn ca lâm sàng toàn bác sĩ, không tên tuổi chỉ hình, thế có an toàn không
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38 luat-116-2025.d7.k2.h
  thực tập sinh chụp phim x quang gửi nhóm lớp
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-330-2026.d50
  cccd gửi zalo
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 nd-330-2026.d50 luat-116-2025.d7.k2.h
  khách sạn chụp căn cước vợ chồng tôi gửi lên nhóm
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  danh sách hiến máu
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d32
  bac si dang anh phim x quang cua benh nhan len nhom hoi chan facebook co can che ten khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2
  danh sách nhận quà tết người cao tuổi có cả bệnh tật, đăng công khai trên cổng xã
  lộ kết quả xét nghiệm hiv của công nhân môi trường, tổ trưởng là người tung
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.c
  lo danh sach nguoi nghien tai xa
  thôg tin bệnh nhân HIV trong buôn
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.h
  công khai ds da cam
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d7.k7
  chụp giấy ra viện
  ket qua kham suc khoe co quan dan len bang tin
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d13.k1.a
  ds người nghiện ma túy đăng lên nhóm xóm có đc k
  nhân viên phòng dịch đăng bản đồ nhà có người sốt xuất huyết
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 blds-2015.d34
  Loa phường đọc tên người nghiện ma túy có được không vậy
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 luat-91-2025.d19
  niem yet danh sach nguoi tam than huong tro cap
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  đăng bệnh án bệnh nhân
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 nd-330-2026.d49.k2
  bảng kết quả khám sức khỏe định kỳ của cả cơ quan gửi vào nhóm chung, ai cũng xem được em bị gì, đúng sai?
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d38
  ve chai nhat duoc ho so benh an roi dang len mang
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d29.k2
  ảnh căn cước
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d4.k2.b
  nhặt được giấy tờ đăng lên mạng cho người mất thấy luôn cả mặt trước mặt sau
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19 blds-2015.d38.k2
  công khai danh sách người hưởng trợ cấp khuyết tật có ghi dạng bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38.k2
  đọc tên ng bệnh tâm thần trên loa xóm thì ai chịu phạt, trưởng thôn hay trạm
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.h
  sao kê ngân hàng của tôi bị đưa lên mạng
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  bi thu gui cccd ca chi bo len nhom de lam the, sai khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7
  cong khai danh sach nguoi nhan tro cap kem anh va so tai khoan
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 nd-330-2026.d14.k5.dd
  cô chủ nhiệm thu quỹ lớp bằng mã QR riêng rồi đưa ảnh chuyển khoản lên nhóm đc ko
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d7.k2.h
  dang anh can cuoc nhat duoc de tim nguoi mat co duoc khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  che số căn cước trước khi đăng
nd-356-2025.d4.k1 luat-91-2025.d19
  Ngân hàng bắt quay video khuôn mặt, cán bộ cơ yếu thì có phải kiêng gì không?
nd-356-2025.d4.k1 luat-91-2025.d19 blds-2015.d38 luat-91-2025.d7.k4
  app theo dõi cbcc
nd-356-2025.d4.k1 luat-91-2025.d19 blds-2015.d38 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  Có ai biết cơ quan tôi đang bắt cài app theo dõi vị trí điện thoại, tôi từ chối được không?
nd-356-2025.d4.k1 luat-91-2025.d19 blds-2015.d38 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  ho so benh an gui qua zalo hoi chan
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d49.k2
  chụp hồ sơ bệnh án gửi hội chẩn qua zalo
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16 luat-91-2025.d7.k7
  gửi ảnh cccd qua zalo cho kế toán
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38
  chụp ảnh hồ sơ bệnh nhân gửi hỏi bác sĩ tuyến trên
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4
  cham cong khuon mat co can dong y
  chấm công vân tay
  gửi cccd cho lễ tân
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 blds-2015.d38.k2 nd-174-2026.d96.k3.e
  Em không muốn cơ quan quét khuôn mặt chấm công vì sợ lộ, xin ký sổ giấy có được không?
  vân tay chấm công
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  Cơ quan bắt lấy vân tay với quét mặt chấm công, tôi không đồng ý thì họ ép được không?
  Cơ quan gắn máy chấm công vân tay, khuôn mặt thì phải xin ý kiến từng người hay ra thông báo là đủ?
  cơ quan bắt nhân viên đưa vân tay chấm công, từ chối được không ạ
  thu vân tay chấm công có phải hỏi nv ko
nd-356-2025.d4.k1 luat-91-2025.d7.k4
  ứng dụng làm già khuôn mặt có lấy dữ liệu ko
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38 luat-91-2025.d19
  cơ quan bắt khai tiền sử bệnh
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38 nd-174-2026.d96.k3.e
  giám đốc trung tâm cài app định vị lên máy nhân viên thị trường, tụi em có quyền gỡ không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-116-2025.d15.k1.a blds-2015.d38 nd-174-2026.d96.k3.e
  cán bộ ngân hàng chính sách tra số dư của hàng xóm
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 nd-174-2026.d96.k3.e
  Quầy thuốc đòi chụp căn cước mới bán thuốc ngủ, có đúng quy định ko hay họ lấy đi làm gì
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d96.k3.e
  tổ dân phố bắt nộp ảnh cccd vô nhóm chung
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19
  máy chấm công vân tay cơ quan bắt buộc có hợp pháp không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 blds-2015.d38
  cơ quan đòi giấy khám sức khỏe chi tiết
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 blds-2015.d38.k2 blds-2015.d38
  Cơ quan bắt cài app theo dõi vị trí trong giờ làm, em khó chịu quá có quyền không cài không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 blds-2015.d38.k2 nd-56-2017.d33
  Cô phát phiếu điều tra bắt cháu ghi bố mẹ làm gì, lương bao nhiêu, có bệnh gì
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 luat-91-2025.d16 blds-2015.d38.k2
  em làm nghiên cứu khoa học cần số liệu bệnh án, bỏ tên đi thì xài thoải mái được không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 nd-174-2026.d96.k3.e
  chung cu bat quet mat moi cho vo thang may
  công ty đòi ảnh căn cước 2 mặt qua zalo
  lấy sinh trắc của nhân viên để chấm công mà không ký giấy đồng ý gì hết, đc ko
  quét khuôn mặt điểm danh
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d4.k2.b
  photo cccd ngoài tiệm
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  danh sách F0 ngày xưa còn lưu trong máy cơ quan thì có phải xóa không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  Tổ công nghệ số cộng đồng thu ảnh căn cước của bà con qua zalo để cài app, có rủi ro pháp lý gì?
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e luat-91-2025.d4.k2.b
  chụp căn cước của dân bằng điện thoại riêng cho nhanh xong quên xóa, thanh tra bắt lỗi được ko?
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19 luat-116-2025.d7.k2.h
  thu ảnh căn cước cả thôn qua zalo để làm tài khoản an sinh
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19 nd-356-2025.d3
  nhà trường bắt phụ huynh khai nghề nghiệp, thu nhập, tôn giáo trên google form có được không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d29.k2
  shop onl xin ảnh cccd mới cho đổi hàng có nên gửi ko
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-356-2025.d3 luat-91-2025.d19
  google form thu cccd
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k7
  giao dịch viên tra số tài khoản giùm bạn
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d34 blds-2015.d38 nd-330-2026.d49.k2
  trung tâm y tế nhắn tin nhắc tái khám HIV gửi lộn số, phải xin lỗi kiểu nào
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d16
  bệnh án người nổi tiếng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16
  gửi ảnh cccd qua zalo cho văn thư có an toàn ko
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  ghi tên bệnh lên bao thuốc rồi để ngoài quầy ai cũng thấy, khách mắng em, em sai thật ko
  giao dịch viên chụp số dư của đại gia
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d49.k2
  lộ sao kê
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.c
  giao dịch viên tiết lộ số dư
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d4.k2.b luat-91-2025.d19
  gửi ảnh chụp căn cước của cả bản qua zalo cho cán bộ xã
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.c
  lộ tên người hiv
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d16
  điều dưỡng chụp màn hình kết quả xét nghiệm của hàng xóm
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d13.k1.a
  lộ hồ sơ bệnh án người nổi tiếng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.h
  lộ số dư
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-91-2025.d16
  nhân viên dân số lộ danh sách đặt vòng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d49.k2 luat-116-2025.d15.k1.a
  ngân hàng nhân viên lộ số dư khách
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16
  so tiem chung bi lo
nd-356-2025.d4.k1 nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-356-2025.d3
  thu căn cước của hội viên qua zalo để làm danh sách vay vốn có đúng quy định bảo vệ dữ liệu không
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d50
  kỹ thuật viên X-quang chụp màn hình phim của ca sĩ
  lộ hồ sơ HIV
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  Bác sĩ trưởng khoa trả lời bình luận chê bệnh viện bằng cách kể hết bệnh tình người ta ra, giám đốc xử ra sao?
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 nd-330-2026.d50 nd-330-2026.d49.k2
  benh vien lam lo ket qua xet nghiem cua toi tren zalo
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50
  kiểm dịch y tế sân bay đăng ca nghi nhiễm
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  bác sĩ đọc phim nhờ góp ý trên nhóm facebook có tên bệnh nhân
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38 luat-91-2025.d19 nd-174-2026.d96.k3.m
  sao bác sĩ lại được phép nói bệnh của tôi với cơ quan tôi nhỉ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-116-2025.d15.k1.d blds-2015.d38.k2 luat-91-2025.d7.k4
  hội chẩn nhóm viber
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-116-2025.d15.k1.d blds-2015.d38.k2 luat-91-2025.d7.k7
  Dạ cho con hỏi, cô trưởng khoa dặn gửi bệnh án qua zalo hội chẩn cho lẹ, con sợ lộ thông tin người bệnh
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.h
  y tá trạm xá chụp bệnh án của ông chủ tịch gửi cho chồng xem, chồng gửi tiếp, ai có lỗi
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.h luat-91-2025.d7.k4
  nhân viên một cửa chụp căn cước của dân gửi nhóm nhờ tra hộ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 blds-2015.d38
  gửi danh sách người cai nghiện cho các trường học trong xã
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 luat-91-2025.d7.k4
  tổ chức phi chính phủ xin số liệu hộ dân tộc
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d19 luat-91-2025.d7.k7 luat-91-2025.d16
  cho tôi hỏi đưa danh sách người nhiễm HIV cho y tế thôn qua zalo có được không
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d19 luat-91-2025.d16
  em làm ở bộ phận một cửa, chụp căn cước của bà con gửi qua zalo cho chị bên thuế có bị gì không ạ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  thuê google drive lưu bệnh án
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c nd-330-2026.d50
  ngân hàng làm lộ số dư của khách
nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38.k2
  Cộng tác viên dân số cầm danh sách chị em đặt vòng, gửi vô nhóm zalo ấp được hông
nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-330-2026.d50 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  e lỡ gửi nhầm file danh sách bệnh nhân HIV vô nhóm zalo ấp thì bị gì ko ạ
nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  bệnh án tâm thần của thí sinh hoa hậu bị tung
nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d7.k7 nd-174-2026.d96.k3.m
  nv trạm y tế lộ tên bn HIV trong nhóm cộng tác viên
nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d34 nd-174-2026.d95.k1.a
  em la ke toan truong hoc bi phu huynh dang so tai khoan rieng len mang noi em an chan
nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d16 luat-91-2025.d7.k7
  tung ảnh chụp cccd của ng yêu cũ
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a
  trang web xã đăng quyết định trợ cấp kèm bệnh tật của tôi
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  giao dịch viên chụp sổ tiết kiệm khách VIP khoe lên story bị gì
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38
  trưởng ban chỉ huy quân sự xã post danh sách thanh niên trúng tuyển nghĩa vụ kèm kết quả khám sức khỏe
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d13.k1.a
  công chức xã làm lộ danh sách người nhiễm hiv bị xử lý thế nào
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d16 luat-116-2025.d7.k2.e
  lo so tai khoan ngan hang
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d13.k1.a
  Thưa anh chị, em lỡ up nhầm danh sách F0 cũ có cả số điện thoại lên trang xã, giờ khắc phục ra sao?
  toi lo gui anh can cuoc vao nhom dong nguoi thu hoi ko kip
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d7.k7
  ket qua xet nghiem HIV bi lo
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-91-2025.d7.k7
  lộ lý lịch tư pháp
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-91-2025.d7.k7
  lộ kết quả HIV
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d19 luat-91-2025.d24.k2 luat-91-2025.d7.k4
  nhận diện khuôn mặt ở cổng trường
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d24.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  trường dùng app thu vân tay học sinh
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4 luat-91-2025.d19 nd-174-2026.d96.k3.e
  camera ai nhận diện mặt học sinh điểm danh
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  nhà trường dùng app nước ngoài lưu vân tay học sinh
nd-356-2025.d4.k1 nd-356-2025.d3
  quét qr căn cước lộ gì ko
nd-356-2025.d4.k1 nd-356-2025.d3 luat-91-2025.d16 luat-116-2025.d42.k2 nd-330-2026.d49.k2
  chụp màn hình vneid gửi zalo
nd-356-2025.d4.k1 nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  lỡ up ảnh cccd lên story có 3 người xem rồi, lo quá, làm gì giờ
nd-356-2025.d4.k1 nd-56-2017.d36.k1 nd-56-2017.d33 nd-330-2026.d60 luat-tre-em-2016.d6.k11
  nhân viên y tế học đường công khai danh sách học sinh béo phì
nd-356-2025.d4.k1 qdtw-207-2026.nhom-4 luat-91-2025.d7.k7 luat-91-2025.d4.k2.b nd-356-2025.d3
  nhờ đánh máy lý lịch của quần chúng ở tiệm photo có lộ bí mật không
nd-356-2025.d4.k1 tt-05-2026.nguoi-dung luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38
  đưa phim X quang lên hỏi AI
nd-356-2025.d42.k2 nd-13-2023
  nghị định 13 còn hiệu lực không
nd-356-2025.d42.k2 nd-356-2025 nd-13-2023
  nđ 13 còn xài không
nd-56-2017.d33 luat-91-2025.d7.k6 nd-330-2026.d60 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  trung tam ngoai ngu goi dien biet ro ten con truong lop
nd-56-2017.d33 luat-91-2025.d7.k7 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-tre-em-2016.d21
  lộ học bạ
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-56-2017.d36.k1
  chấm thi xong lên mạng kể bài văn ngớ ngẩn của học sinh, có che tên
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16 luat-91-2025.d24.k2 nd-330-2026.d60
  dán bảng điểm
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-174-2026.d96.k3.e
  điểm thi của con người khác tra hộ
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d16 nd-330-2026.d60
  dán điểm cả lớp ở bảng tin trước cửa phòng thì có lộ thông tin của các em không hả thầy
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2
  trẻ bị xâm hại, báo đăng tên trường với tên thôn thì có sai ko
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  bảng điểm zalo
  viết bài về cháu bé bị bạo hành, có được ghi tên xã tên trường không
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-tre-em-2016.d21 luat-91-2025.d24.k2
  thầy chủ nhiệm đọc điểm kém trước nhóm zalo phụ huynh
nd-56-2017.d33 nd-330-2026.d13.k1.a luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d50
  lộ điểm thi
nd-56-2017.d33 nd-330-2026.d60 luat-91-2025.d7.k7 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  học bạ của học sinh bị rò rỉ
nd-56-2017.d33 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  cân nặng học trò gửi zalo
nd-56-2017.d33 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  Cô y tế trường nhắn vào group phụ huynh là con tôi có chấy, tôi bực, cổ làm vậy đúng ko
  y tế học đường gửi danh sách trẻ béo phì vào zalo lớp
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  khoe giấy khen của con lên fb có tên trường tên lớp thì nguy hiểm chỗ nào vậy mn
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16
  đăng điểm thi của cả lớp lên zalo phụ huynh có sai luật dữ liệu không
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  bang diem lop dan len facebook truong
  công khai điểm
  giáo viên đăng bảng điểm cả lớp lên nhóm zalo phụ huynh
  thầy chủ nhiệm ghi điểm hạnh kiểm từng em ra cái bảng rồi gửi nhóm chung cả lớp
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  đăng điểm thi học trò lên nhóm lớp
nd-56-2017.d33 nd-56-2017.d36 nd-356-2025.d3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Tôi đăng giấy khen của con có đủ trường lớp ngày sinh, thằng lạ gọi điện dọa bắt cóc, từ nay nên che những gì?
nd-56-2017.d33 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  bảng điểm cả lớp gửi nhóm chung
  khoe bảng điểm cháu
  lập nhóm zalo lớp rồi gửi bảng điểm từng em cho mọi người xem
  đăng bảng điểm cả lớp lên nhóm ph đc k
  đăng ảnh con lên facebook mà lộ trường lớp thì có vi phạm gì không
  đưa lịch học và trường của cháu lên facebook sợ bắt cóc
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16
  gửi bảng điểm cả lớp vào nhóm phụ huynh mỗi tháng có sai không các thầy
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  trường đăng ảnh học sinh giỏi kèm ngày sinh, tên bản, tên bố mẹ có quá không
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2
  bêu tên học sinh chưa đóng tiền
nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Công khai bảng điểm cả lớp vào nhóm Zalo phụ huynh, có chị bảo em vi phạm quyền trẻ em, thực hư sao ạ
  Khoe giấy khen của con có tên trường, tên lớp, chồng em bảo nguy hiểm, em thấy bình thường, ai đúng
  cô giáo đăng bảng điểm cả lớp lên nhóm phụ huynh
  đăng giấy khen, bảng điểm của con lên mạng có phạm luật gì không mà cơ quan tôi nhắc
nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  thay hieu pho dang diem thi tung em len fanpage truong, phu huynh phan doi thi truong sai cho nao
nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  nhóm zalo lớp con cô giáo gửi bảng điểm cả lớp, phụ huynh như tôi phản ánh với ai
nd-56-2017.d36 blds-2015.d32 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  chup con nit trong xom roi dang zalo
  chụp bé nhà bên đang khóc đem lên nhóm
  chụp trẻ con người lạ ngoài công viên đăng lên
  con đồng nghiệp dễ thương quá, em đăng hình bé được hông
  hinh con cua sep dang len tuong minh
  hình con chị dâu mình khoe lên story
  khoe hình con gái của chủ tịch lên mạng
  quay cháu hàng xóm hát rồi up tiktok
  quay con cua nguoi khac dang mang
  up clip mấy đứa nhỏ trong xóm đá banh
  video con nhà khác đăng lên có cần xin phép không
  đăng hình con người ta mà chưa hỏi cha mẹ
  đăng ảnh con của bạn lên tường nhà mình có được không
  đăng ảnh sinh nhật cháu của bạn thân
nd-56-2017.d36 luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32 nd-56-2017.d36.k3
  trẻ con nhảy nhót ở tượng đài bị chửi, mẹ là cán bộ đoàn
nd-56-2017.d36 luat-91-2025.d24.k2 blds-2015.d32 luat-tre-em-2016.d21 blds-2015.d38
  phu huynh doi xem camera ca lop
nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 blds-2015.d32
  lớp học trực tuyến ghi hình học trò
nd-56-2017.d36 luat-91-2025.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32
  đêm hội trăng rằm phát trực tiếp có mặt con cháu bà con, phải xin từng nhà à?
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  clip thầy giáo bóp cổ trò, tôi là người quay, trường ép xóa
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2 nd-330-2026.d60
  gv quay hs bị phạt đứng
  ảnh con đồng nghiệp lấy làm quảng cáo trường mầm non
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  tình nguyện viên nước ngoài dạy tiếng anh ở trường muốn quay vlog
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k3 blds-2015.d38
  Cô hàng xóm quay cảnh tôi đánh con rồi đưa lên nhóm khu phố, tôi là giáo viên, sợ mất việc quá
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-330-2026.d60 nd-56-2017.d33
  ảnh bé tắm
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d33 nd-356-2025.d3
  cán bộ tư pháp hộ tịch đăng tên con đặt kỳ cục của dân để cười
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d36.k1 nd-330-2026.d60
  khoe em bé mới đẻ của sản phụ lên trang khoa sản
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16 nd-330-2026.d60
  clip nữ sinh đánh nhau
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-129-2025.d10 nd-330-2026.d60
  đồng nghiệp em chụp hs ngủ gật rồi up story cười cợt, em thấy kỳ mà không biết nhắc theo quy định nào
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60 luat-116-2025.d16
  học trò vùng cao lên tiktok của cô
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60 nd-56-2017.d36.k1
  chụp trẻ mồ côi
  clip em bé bị cô giáo đánh thì có nên phát tán để đòi công bằng ko mọi người
  đăng hình con mình ở truồng hồi nhỏ lên fb có bị phạt không
  ảnh trẻ em mồ côi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d24.k2
  camera lop mam non cho phu huynh xem chung
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-147-2024.d23.k3 luat-116-2025.d16 luat-91-2025.d24.k2
  youtube em bé
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-174-2026.d95.k1.c qd-423-2026.thong-tin-nguoi-khac qd-423-2026.kiem-chung
  bé trai bị lũ cuốn
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2 luat-129-2025.d10
  thầy giáo cắm bản quay học trò chân đất xin áo ấm, bị bảo bôi xấu địa phương
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2 nd-330-2026.d60
  hình trẻ mồ côi xin tài trợ
  ảnh trẻ mồ côi xin từ thiện
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 blds-2015.d34 luat-129-2025.d10
  bắt quả tang học sinh hút thuốc điện tử thầy giám thị quay clip đưa lên trang trường để răn đe
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-116-2025.d16 luat-91-2025.d24.k2
  trẻ mồ côi livestream
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-129-2025.d10 nd-234-2026.d8.k3
  co giao quay clip phat hs quy goi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32 blds-2015.d34
  thấy cô giáo đánh cháu tôi, tôi quay lại tung lên mạng, nhà trường đòi kiện thì sao
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d19 qd-423-2026.kiem-chung
  đăng tin tìm trẻ lạc
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 blds-2015.d32
  tui làm điều dưỡng ở trạm y tế xã, quay tiktok cảnh chích ngừa có thấy mặt mấy đứa nhỏ thì có sao hông
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d21
  hinh con nit khong mac quan tam suoi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-330-2026.d60
  clip thanh niên bốc đầu, xã đội trưởng đăng để răn đe mà mấy cháu mới 15
  giáo viên tiểu học dạy trẻ rồi quay vlog lớp học kiếm tiền
  học sinh ngộ độc trà sữa, cô giáo quay clip mấy bé ói gửi phụ huynh rồi lan khắp nơi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-56-2017.d33
  mình ở trung tâm bảo trợ, muốn đăng hình em bé bị bỏ rơi tìm mẹ
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-234-2026.d8.k3 luat-129-2025.d10
  thầy dạy thể dục đăng clip phạt học trò chạy 20 vòng cho vui
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 nd-56-2017.d36.k3
  ảnh bé mầm non tắm không mặc áo đăng trang trường
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36.k3 luat-tre-em-2016.d21
  tôi hay đăng ảnh cháu nội tắm truồng cho vui, con dâu nó bảo phạm luật, có thật thế không
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36.k3 nd-330-2026.d14.k5.dd
  lớp học vùng cao quay clip các em ăn cơm với muối, thương quá em đăng xin quà mà hiệu trưởng bắt gỡ
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 blds-2015.d32 luat-116-2025.d16
  con toi 15 tuoi danh nhau quay clip
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 blds-2015.d32 luat-116-2025.d7.k2.g
  trẻ con đóng vai trong lễ hội bị chế ảnh
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-91-2025.d24.k2 nd-330-2026.d60
  trường mầm non cho phụ huynh xem camera, có người cắt clip con tôi đăng
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-330-2026.d60 luat-116-2025.d16
  trường mầm non có camera cho phụ huynh xem trực tuyến, mẹ khác chụp con tôi đăng, trường chịu hay mẹ kia chịu?
nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac luat-129-2025.d10 nd-330-2026.d11.k2.a
  ảnh bữa bán trú
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16
  có được công khai tên học sinh chưa đóng tiền quỹ trong nhóm lớp không hả các bác
  danh sách học sinh nợ tiền bán trú
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  cô giáo đăng bảng điểm cả lớp
  giáo viên đăng bảng điểm cả lớp lên nhóm
  điểm thi của con tôi bị dán trên nhóm lớp
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  khoe điểm con
  đăng giấy khen của con có tên trường lớp
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  keo vo tre con nha minh cho moi nguoi xem
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21
  cho em hỏi thầy chủ nhiệm đăng ảnh vở bài tập sai của con em để cười cợt thì em nói với ai trước ạ
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d19 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  tìm trẻ lạc đăg hình
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11
  Cháu tôi 9 tuổi được trường cho đóng clip tuyên truyền giao thông, mẹ cháu đồng ý rồi có cần hỏi cháu không?
  con nit 7 tuoi dang anh phai hoi con khong
  dang anh con len mang phai hoi con khong
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 blds-2015.d32
  cho học sinh lên clip quảng cáo tuyển sinh phải xin ai
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-330-2026.d10.k1
  bé nhà tôi đóng quảng cáo sữa trên youtube của mẹ, mẹ là viên chức
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1
  giáo viên trường khuyết tật đăng video dạy các em nói, phụ huynh ký giấy rồi thì ok chưa
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32
  ảnh kỷ yếu lớp
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  chụp em bé vùng cao cho kẹo
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-174-2026.d95.k1.c
  bao luc hoc duong dang clip
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-330-2026.d60
  cho tre mam non mac ao quang cao sua
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d33
  quay lớp mầm non
  đăng ảnh bé sơ sinh trong phòng đẻ
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-116-2025.d16 luat-tre-em-2016.d21
  video ru con ngủ của con gái 2 tuổi đăng công khai có vi phạm quyền trẻ em không
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d19 luat-91-2025.d24.k2
  đưa hình cháu bị bỏ rơi lên mạng tìm người thân
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  con 8 tuổi thì có phải hỏi ý nó khi đăng ảnh không hay bố mẹ quyết
  ong noi dang anh chau tam co sao khong
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32
  Trường bắt phụ huynh đồng ý cho chụp hình con để quảng bá, không ký có được không?
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  đăng ảnh con gái tắm biển hồi 3 tuổi
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d19
  trung tâm bảo trợ đăng mặt trẻ bị bỏ rơi để tìm mẹ, có cần ai đồng ý
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-tre-em-2016.d21
  trẻ mất cha mẹ vì bão, nhà đài muốn quay, ai cho phép thay cháu?
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-174-2026.d95.k1.h
  phỏng vấn trẻ em
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  Lấy hình trẻ em vùng cao chụp lúc đi tình nguyện đăng xin tài trợ có cần hỏi cha mẹ các cháu không
  clip bé khóc
  hình con nít ở truồng
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d33
  Hội chữ thập đỏ phường muốn đăng ảnh các cháu mồ côi nhận quà, phải xin ai đồng ý hả anh chị?
  che mặt trẻ em
  con nít 6 tuổi lên hình
  quay mấy đứa nhỏ H'Mông ngủ gật trong lớp thấy thương mà đăng, có phải xin phép ai không
  ảnh lớp học sinh đăng fb có cần xin phụ huynh
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  bố mẹ ly hôn tranh nhau đăng ảnh con thì ai có quyền quyết?
  em là giáo viên cấp 1 quay lớp múa văn nghệ đăng tiktok phụ huynh nó kiện được không ạ
  nhà trường đăng ảnh con tôi nhận quà hộ nghèo lên fanpage, cháu xấu hổ không chịu đi học
  đoàn trường quay phỏng vấn hs lớp 10 chưa hỏi phụ huynh
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh con nhỏ mặc áo quan tòa
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-116-2025.d16
  live lớp mầm non
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  đăng clip học sinh đánh nhau để tố nhà trường
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k3
  cháu nội tôi 6 tuổi hát hội làng, hội phụ nữ quay đăng lên trang có cần xin phép bố mẹ nó không
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-129-2025.d10
  đăng bài văn hs làm trò cừoi
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2
  chấm bài xong chụp bài văn ngô nghê của học trò đăng cho vui
  chụp hình trao quà trẻ mồ côi
  dang giay khen con
  hinh tre em ngheo dang bao cao
  hội khuyến học đăng ds học bổng kèm ảnh học sinh nghèo có vp gì ko
  nêu tên học sinh vi phạm trên loa trường và fanpage
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  co giao day con tui dang clip phat hoc sinh quy
  ly hôn rồi có được đăng ảnh con không khi vợ không đồng ý
nd-56-2017.d36 nd-56-2017.d36.k1 nd-147-2024.d36.kinh-doanh
  con tôi 6 tuổi được bên quảng cáo sữa mời đóng clip, mẹ là giáo viên có được nhận tiền
nd-56-2017.d36 nd-56-2017.d36.k1 nd-330-2026.d14.k5.dd luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  cô giáo vùng cao quay học trò ăn cơm với muối đăng lên xin tiền
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  dang giay khen cua con len face co pham luat tre em khong
  em viết báo tường chi đoàn trên canva để công khai, có tên tuổi lớp của đoàn viên 15 tuổi
  giay khen cua con co duoc khoe
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  cô giáo đăng bảng điểm con lên nhóm lớp
  đăng điểm học sinh
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 blds-2015.d32 luat-tre-em-2016.d6.k11
  trường mầm non đăng clip bé hát lên fanpage quảng cáo tuyển sinh mà không hỏi ba mẹ
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  con gái 10 tuổi của tôi bị cô giáo đăng ảnh lên page trường không hỏi
  giáo viên mầm non quay cảnh trẻ ngủ trưa gửi cho ba mẹ, bị một nhà phản đối
  trường bắt con tui quay clip múa hát đăng tiktok để tính điểm thi đua, tui không muốn
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 nd-56-2017.d33 luat-tre-em-2016.d6.k11
  Bài văn tả bố của học sinh buồn cười, cô đăng lên che tên rồi mà phụ huynh vẫn nhận ra và bắt xin lỗi
nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  Con gái tôi 13 tuổi bị bạn quay cảnh đánh nhau tung lên mạng, nhà trường bảo thôi bỏ qua, tôi không chịu
nd-56-2017.d36.k1 blds-2015.d32
  cộng tác viên báo vào quay trường không giấy giới thiệu
nd-56-2017.d36.k1 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3
  lay anh con toi lam quang cao sua
nd-56-2017.d36.k1 blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  lay anh tre em lam sticker
nd-56-2017.d36.k1 luat-116-2025.d16 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  trẻ em đứng bán hàng trên livestream của mẹ
nd-56-2017.d36.k1 luat-129-2025.d10 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2
  Cô giáo vùng cao quay cảnh trò ăn cơm với muối kêu gọi từ thiện, phòng GD la là bôi xấu ngành, ai đúng?
nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36
  học sinh nghèo không muốn lên hình nhận quà, cô có được bảo cháu cứ chụp đi không
nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  hỏi ý kiến trẻ mấy tuổi
nd-56-2017.d36.k1 luat-91-2025.d32 blds-2015.d32 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  bữa ăn bán trú bị phụ huynh livestream
nd-56-2017.d36.k1 luat-91-2025.d32 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  camera trường mầm non cho phụ huynh xem trực tuyến
nd-56-2017.d36.k1 luat-91-2025.d32 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-56-2017.d36
  lắp camera lớp học mẫu giáo cho phụ huynh xem
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d34 luat-tre-em-2016.d21 nd-330-2026.d60
  Con tôi học lớp 7, thầy bắt quay clip khóc xin lỗi gửi vào nhóm lớp, thầy làm vậy có đúng không?
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16 nd-56-2017.d36
  Em dạy mầm non, phụ huynh đòi xem camera lớp qua điện thoại, em có được từ chối không?
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60 nd-56-2017.d36
  giáo viên quay clip học sinh đánh nhau trong lớp rồi đăng lên để cảnh báo phụ huynh có được không
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  cháu 7 tuổi có được đăng hình phải hỏi cháu không
  trẻ em dưới mấy tuổi đăng ảnh phải hỏi chính nó
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3 nd-330-2026.d60
  bắt vợ ở chợ tình bị khách quay tung lên mạng, con bé mới 14
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd nd-330-2026.d9.k2.c nd-56-2017.d36
  chup anh tre con h'mong chan dat ghi 'cac chau thieu an' de keu goi ung ho thi co xuc pham cac chau khong
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36 luat-91-2025.d24.k2
  bêu tên học sinh chưa đóng học phí
  đăng ảnh trẻ con người Mông không mặc quần áo tắm suối lên mạng có bị phạt không
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36 nd-174-2026.d95.k1.b
  tao hon co phat khong, chau ong bi thu lay vo 15 tuoi khoe anh cuoi len mang
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 luat-116-2025.d16
  đăng ảnh con hồi nhỏ cởi truồng
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-116-2025.d16 nd-330-2026.d60
  hình con nít cởi truồng tắm sông
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2
  trẻ lên mấy thì đăng ảnh phải hỏi chính nó nữa hả cô
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60
  Người Mông bản em bị youtuber quay trẻ con rách rưới xin tiền, xã cấm họ được không?
  Tôi ở hội phụ nữ xã, đi thăm cháu bé bị cha dượng hành, chụp hình đưa lên trang hội có được không?
  cô giáo vùng cao quay cảnh học trò ăn cơm với muối để kêu gọi từ thiện, phòng bắt gỡ, em sai chỗ nào ạ?
  gv chụp hình hs ngủ gật đăng fb có vp ko
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-116-2025.d16 nd-330-2026.d60
  hoc sinh noi tru bi quay clip danh nhau tung len nhom lop
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-56-2017.d36 luat-91-2025.d24.k2
  con trai tôi học lớp 6 vô nhóm chat chửi thầy, thầy là đảng viên chụp màn hình đăng lên bêu tên cháu
nd-56-2017.d36.k1 nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung blds-2015.d32
  cô giáo nhảy tóp tóp trong lớp có học trò
nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60
  Cô giáo đăng bảng điểm cả lớp lên nhóm phụ huynh, mẹ cháu nào cũng thấy con tui bét lớp, vậy có đúng không?
nd-56-2017.d36.k1 nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  giáo viên chủ nhiệm gửi bảng học bạ có số điện thoại cả lớp vào nhóm zalo phụ huynh
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Nhà trường bắt phụ huynh ký giấy đồng ý cho chụp hình con đăng web, không ký có sao không?
  co nuoi day tre danh be, phu huynh trich camera dang mang luon, vay phu huynh co sai khong
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  phụ huynh cắt clip camera lớp đăng lên nhóm hội mẹ Đà Nẵng
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 blds-2015.d32 luat-tre-em-2016.d6.k11
  con bé nhà tôi được công ty mời quay quảng cáo mì tôm, mẹ là công chức ký hợp đồng cho con đc chứ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11
  con em 8 tuổi được công ty mời đóng quảng cáo, đăng hình bé thì mẹ đồng ý thôi hay phải hỏi cả bé nữa
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  camera lớp học mầm non cho phụ huynh xem trực tuyến
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d16
  camera lớp mầm non phụ huynh xem trực tiếp được không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  co giao mam non dang anh tre an com len nhom lop co can xin phep phu huynh ko
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  cô mầm non livestream giờ ăn của trẻ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d19 luat-91-2025.d24.k2
  đăng tìm trẻ lạc có phải xin phép ca
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  bao nhiêu tuổi thì trẻ phải tự đồng ý mới được đăng ảnh
  cán bộ trẻ em đăng ảnh bé được nhận quà để quyên góp, có cần giấy của cha mẹ không chị ơi
  tre em may tuoi phai hoi y kien khi dang anh
  trẻ 7 tuổi đồng ý đăng ảnh
  trẻ dưới 7 tuổi đăng ảnh phải hỏi ai
  trẻ mấy tuổi phải hỏi ý kiến khi đăng ảnh
  trẻ trên 7 tuổi phải hỏi ý nó mới được đăng hình phải không
  tuổi nào phải xin ý kiến trẻ trước khi đăng ảnh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32
  Phát quà trung thu nhà tài trợ đòi quay rõ mặt tụi nhỏ thì mình gật hay lắc
  co duoc dang anh hoc sinh lop minh chu nhiem khong
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  dang anh con len facebook co can con dong y khong
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  Cô bạn dạy lớp 1 quay clip học trò đọc ngọng lên triệu view, phụ huynh chưa nói gì, mình có nên nhắc?
  Em là điều dưỡng khoa nhi, chụp bé xuất viện tươi cười đăng fb được không ạ
  cô giáo mầm non đăng hình bé ngủ trưa lên nhóm lớp mà chưa hỏi ba mẹ
  dung anh em be goi von quang cao bim sua co duoc ko
  hiệu trưởng yêu cầu gv gửi ảnh học sinh cho nhà tài trợ đăng, phụ huynh không đồng ý thì sao
  trẻ mồ côi lên clip
  vlog con cái
  ảnh con 8 tuổi đưa lên mạng phải hỏi con không
  ảnh lớp có cháu bị khuyết tật, cô dùng kêu gọi từ thiện chưa hỏi bố mẹ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d33
  co chu nhiem doc ten hoc sinh chua dong tien tren zalo
  học sinh trả lời phỏng vấn báo không có cha mẹ
  y sĩ trạm xã đăng ảnh cháu bé bị bỏng nặng xin quyên góp có cần bố mẹ đồng ý không
  đăng bài văn của con bị chê
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  con gái 8 tuổi nói mẹ đừng đăng hình con nữa, em là mẹ thì có bắt buộc phải nghe con không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d32 nd-330-2026.d60
  camera mầm non
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2
  cô giáo cắm bản quay học sinh ăn cơm với muối ớt kêu gọi ủng hộ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 blds-2015.d32
  bac si khoa san chup em be moi sinh dang trang benh vien ma chua xin bo me
  bảo mẫu quay trẻ
  quán net cho trẻ em chơi quá khuya, cán bộ văn hóa xã quay clip tung lên mạng thay vì lập biên bản
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-116-2025.d16
  giáo viên mầm non livestream giờ ăn của các bé có sai không
  trường mầm non lắp camera cho phụ huynh xem trực tiếp có phải xin phép hết phụ huynh không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-129-2025.d10
  con tôi bị cô giáo bắt đứng đọc bản kiểm điểm trước lớp rồi quay gửi nhóm
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  giữ trẻ quay clip phạt cháu đứng góc
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d32
  camera lop hoc mam non cho phu huynh xem truc tiep
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d33
  ảnh trẻ sơ sinh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k3
  co giao cho con tui hat tren lop roi dang tiktok chua hoi phu huynh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2
  cho em hỏi em là giáo viên mầm non, đăng ảnh các bé ăn trưa lên nhóm lớp thì có cần xin phép phụ huynh ko
  cháu tôi được trao học bổng, xã bắt đứng cầm tấm bảng "hộ nghèo" chụp ảnh
  chụp bài thi có câu văn ngây ngô của học sinh đăng lên cười cho vui
  trẻ tự kỷ bị cô quay clip gửi nhóm khoe tiến bộ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  clip con bị đánh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-330-2026.d60
  cô giáo mầm non tụi em hay up clip các bé múa lên tiktok, phụ huynh mới đòi kiện, tính sao đây
nd-56-2017.d36.k1 nd-56-2017.d36 nd-330-2026.d11.k1.a luat-tre-em-2016.d6.k11 nd-330-2026.d15.k1.g
  cô tổng phụ trách đội hỏi: cho học sinh nhảy nhạc trend có lời tục trên sân trường rồi đăng
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Cô em đăng bài văn ngô nghê của học trò lên mạng cho vui, có che tên, vậy ổn chứ?
  khoe điểm thi con
  đăng bảng điểm cả lớp vào nhóm zalo
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d32
  Nhà ngoại tui có hai đứa nhỏ mồ côi sau bão, đoàn nào vô cũng quay mặt tụi nó khóc, tui nói sao cho họ ngưng?
  Đoàn thiện nguyện vào làng SOS bắt các cháu đứng hàng chụp hình, tôi là mẹ nuôi có được ngăn không?
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  ông bà nội đăng ảnh cháu tắm
nd-56-2017.d36.k1 nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32
  trung tam tieng anh lay clip con toi quang cao
nd-56-2017.d36.k3 blds-2015.d32 blds-2015.d34 luat-91-2025
  quyền được xóa dữ liệu
  xin xóa dữ liệu
nd-56-2017.d36.k3 blds-2015.d32 luat-116-2025.d14.k4 luat-91-2025.d29.k6 luat-tre-em-2016.d6.k11
  con tôi bị đánh hội đồng và bị quay clip, clip lên tiktok cả triệu view rồi, gỡ bằng cách nào
nd-56-2017.d36.k3 blds-2015.d32 nd-56-2017.d36
  Con gái tôi đóng vai nạn nhân trong clip tuyên truyền của huyện đoàn, giờ bạn bè trêu là thật, xin gỡ clip ở đâu?
nd-56-2017.d36.k3 blds-2015.d34 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d29.k6
  có đứa lập trang "Bộ mặt thật cán bộ thuế X", đăng ảnh con tôi nữa, tôi cần gỡ gấp
nd-56-2017.d36.k3 blds-2015.d34 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  ly hôn rồi mà chồng cũ cứ đăng ảnh con kèm câu chửi mẹ nó, tôi bắt gỡ được không
nd-56-2017.d36.k3 blds-2015.d34 nd-174-2026.d95.k1.a luat-tre-em-2016.d6.k11 nd-56-2017.d36
  con gai bi boc phot vi bo lam hai quan
nd-56-2017.d36.k3 blds-2015.d38 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d36
  Bản án ly hôn của tôi bị đưa lên mạng còn nguyên tên con, tôi xin xóa ở đâu?
nd-56-2017.d36.k3 luat-116-2025.d42.k3 luat-116-2025.d16 luat-116-2025.d14.k4 nd-56-2017.d36
  Con tôi lớp 5 bị bạn quay clip đánh rồi tung lên tiktok, gia đình phải làm gì trước tiên?
nd-56-2017.d36.k3 luat-91-2025.d29.k6 nd-56-2017.d36 blds-2015.d32
  mẫu đơn yêu cầu facebook xóa ảnh con
nd-56-2017.d36.k3 luat-tre-em-2016.d21 luat-116-2025.d16 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  con bị cô lập vì bố là cán bộ kiểm lâm vừa bị bắt, bạn nó đăng đầy facebook
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-116-2025.d42.k3 luat-116-2025.d16 nd-330-2026.d60
  hội phụ huynh quay clip hai đứa nhỏ đánh nhau rồi chuyền nhau coi, tôi là mẹ đứa bị đánh, giờ báo ai
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 luat-91-2025.d7.k7
  Sổ tiêm của con tôi bị ai đó chụp bỏ lên mạng, tôi bắt đền trạm được không
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d34 blds-2015.d32
  con đánh nhau ở trường bị quay clip, bố làm chánh án huyện bị réo tên
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 luat-116-2025.d14.k4
  Cháu tôi lớp 8 bị bạn đánh, có người quay phát tán khắp nơi, gia đình yêu cầu gỡ thế nào?
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-tre-em-2016.d21 luat-116-2025.d16
  chúng nó réo tên con gái 6 tuổi của tôi vì tôi cãi lại chúng, giờ tôi phải làm gì trước hết?
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-356-2025.d4.k1
  phu huynh nhac con toi trong bai viet la "thang be tu ky lop la", toi lam gi duoc
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-116-2025.d16
  hoc sinh danh nhau quay clip tung len mang nha truong phai lam gi dau tien
nd-56-2017.d36.k3 nd-56-2017.d36
  bé lớn lên đòi xóa ảnh cũ
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  em lỡ ký cho trường dùng ảnh con em quảng cáo, giờ đổi ý rút lại được không
nd-56-2017.d36.k3 nd-56-2017.d36 luat-91-2025.d16 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  đăng tin tìm trẻ lạc kèm ảnh, tìm được rồi thì có phải gỡ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d21 blds-2015.d32 luat-91-2025.d24.k2
  con 15 tuoi doi xoa het anh hoi be toi dang, toi co phai xoa khong
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32
  yêu cầu trường xóa ảnh con tôi trên website mà trường làm ngơ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  phiên toà xử con tôi có báo đến chụp, con tôi mới 15 tuổi, báo để nguyên mặt, tôi đòi gỡ được không
  ăn cắp ảnh con
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-330-2026.d60
  con tôi học lớp 5 bị bạn quay clip đánh rồi tung lên mạng, nhà trường im, tôi nên gửi đơn cho ai
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  bài tìm trẻ lạc tôi share 3 năm trước, bé về rồi mà hình vẫn chạy khắp nơi, mẹ bé trách tôi, gỡ ra sao?
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-282-2025.d39
  ba mẹ ly hôn, bố đăng video con khóc để câu view thì mẹ làm gì được
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  con gái 15 tuổi bắt em xóa hết hình hồi nhỏ, em không xóa thì sao ạ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  Mấy bà trong tổ phụ nữ đưa hình cháu tôi tắm suối lên nhóm xã, xử sao cho êm
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-116-2025.d16
  ban an co ten tuoi con toi bi dua len mang thi xin an danh the nao
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60
  chị dâu đăng ảnh con tôi bị ghẻ lên mạng hỏi thuốc, tôi bảo xoá không xoá
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k1
  co giao mam non cua con em dang hinh be bi ghe len nhom lop, em gian lam, co quyen bat go khong
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  Đoàn từ thiện dưới xuôi lên chụp ảnh các cháu cởi truồng rồi đăng, xã muốn yêu cầu gỡ thì căn cứ vào đâu
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60
  Con tôi bị trường đăng hình lên fanpage bán sữa, tôi chưa hề đồng ý, giờ phải làm sao?
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 blds-2015.d38
  Tôi là bị hại, không muốn báo chí nêu tên trường con tôi học, tôi yêu cầu ai?
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  Con tôi học lớp 3, cô giáo đăng bảng điểm cả lớp lên nhóm phụ huynh, tôi yêu cầu gỡ được không?
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32
  em dạy lớp 2 ở Huế, đăng hình học trò nhận thưởng lên facebook mà một mẹ bắt gỡ, em có phải gỡ không ạ
  me chong dang anh con toi len face du toi khong cho, nho ai bat ba go duoc
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  bố ly hôn cứ đăng ảnh con lên mạng, mẹ không chịu, làm răng
  con gái 8 tuổi bị cô giáo đưa ảnh lên fanpage trường mà không hỏi, gia đình đòi gỡ được ko
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d29.k6
  vợ cũ cứ đăng ảnh con lên mạng, tôi nhắn gỡ cô ấy chặn luôn, tôi nhờ ai được đây
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  chồng cũ đăng ảnh con chung bán sữa, tôi không đồng ý thì nhờ ai can thiệp
nd-56-2017.d36.k3 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16
  bà ngoại lập nick đăng ảnh cháu tắm truồng, con dâu là cán bộ hội phụ nữ thấy không ổn mà không biết nói sao
nd-56-2017.d36.k3 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  chồng cũ đăng ảnh con tôi lên mạng hoài, tôi không chịu
nd-63-2026 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k4
  đeo đồng hồ thông mình vào phòng họp kín đc k?
nd-63-2026 luat-117-2025
  đốt tài liệu mật phải có mấy người
nd-63-2026 luat-117-2025 tt-24-2020
  xã em không có dấu mật mà huyện cũ chuyển tài liệu mật về thì quản lý kiểu gì
nd-63-2026 luat-117-2025.d5.k3
  hủy tài liệu mật bằng máy cắt giấy thường được không
  quy trình hủy ổ cứng máy tính soạn thảo văn bản mật
nd-63-2026 luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025
  mat tai lieu mat bao ai
nd-63-2026 luat-117-2025.d5.k4
  photocopy bản tối mật ai ký
  tiếp khách nước ngoài có tài liệu mật phải xin ai
nd-63-2026 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  Trong cuộc họp mật có bắt buộc để điện thoại ở ngoài không hay tắt nguồn là đủ?
nd-63-2026 luat-117-2025.d5.k4 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd
  họp tối mật có phải để điện thoại ở ngoài không
nd-63-2026 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  họp mật mà có anh để điện thoại trong túi quần, chủ tọa không biết, thư ký thấy thì có phải nói ra không
nd-63-2026 luat-117-2025.d5.k4 luat-117-2025.d5.k3 luat-117-2025.d5.k2
  phòng họp mật
nd-63-2026 luat-117-2025.d5.k4 luat-117-2025.d5.k5
  gửi tl mật qua bưu điện thường đc ko
nd-63-2026 luat-117-2025.d5.k5 luat-117-2025.d5.k3 luat-117-2025
  chuyen cong tac phai ban giao tai lieu mat ko
nd-63-2026 luat-117-2025.d5.k5 luat-117-2025.do-mat luat-117-2025.d5.k3
  tài liệu tuyệt mật của ông cụ để lại trong rương, đem nộp chỗ nào
nd-63-2026 tt-24-2020
  Hai dấu bì trong bì ngoài của văn bản tối mật ghi như thế nào vậy?
`
