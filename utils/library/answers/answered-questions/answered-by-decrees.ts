import type { AnsweredRows } from './answered-rows.ts'

/** Questions that decrees of the Government answer first. */
export const answeredByDecrees: AnsweredRows = `
nd-112-2020 nd-172-2025 nd-234-2026
  nd 112/2020 con dung khong
  nghị định 112
nd-13-2023 nd-356-2025.d42.k2 nd-356-2025
  nghị định dữ liệu cá nhân cũ
nd-147-2024
  giấy phép trang tin
  làm mạng xã hội riêng
  lập trang tin của hội đồng hương có phải xin sở không
  nghị định 147
  nghị định mạng xã hội
  trường lập diễn đàn cho cựu học sinh có phải xin cấp phép ko
  văn bản thay nđ 72
  web tin tong hop co can giay phep ko
  xin giấy phép mạng xã hội
  xin phép mở mạng xã hội địa phương
nd-147-2024 nd-147-2024.d23.k3
  điều kiện chơi game online cho trẻ nằm ở nghị định nào
nd-147-2024 nd-147-2024.d23.k3 nd-147-2024.d36.k4 nd-147-2024.d36.k1 nd-147-2024.d35.k7
  nghị định 147 nói gì dân thường mình phải biết, giảng dễ hiểu giúp
nd-147-2024 nd-330-2026.d77 nd-328-2026.d18
  sáp nhập bộ rồi tên cơ quan ghi trong nghị định internet cũ, hiểu là ai
nd-147-2024.d23.k3
  bình luận có cần xác thực
  chưa xac thuc sdt thì có comment fb đc ko
  chưa xác thực số điện thoại có bình luận được
  chưa xác thực số điện thoại thì có được bình luận không
  chưa đăng ký sim có đăng bài
  dùng sim rác lập nick có bình luận được không, hay phải khai mã định danh mới cho đăng bài
  fb bat xac thuc so dt co bat buoc ko
  khong xac thuc sdt co duoc binh luan khong
  ko xác thực thì bình luận được không ta, bà bán vé số xóm tui hỏi
  lap nick khong so dien thoai duoc binh luan ko
  livestream bán hàng phải xác thực sdt
  livestream có phải xác thực số điện thoại không
  livestream phai co dinh danh khong
  livestream phải có xác thực số điện thoại
  livestream phải xác thực số điện thoại không
  luật mới bắt xác thực mạng xã hội bằng số đt đúng ko
  mxh chưa xác thực sđt có đăng bài đc ko
  nghe nói giờ bình luận trên mạng cũng phải xác thực số điện thoại, thật không?
  nghị định 147 xác thực sđt
  nick ao khong comment duoc
  nick không số điện thoại có đăng bài được ko
  sim không đúng tên thì có được mở tài khoản
  tai khoan fb ko lien ket sim bi chan cmt
  tiktok bắt nhập số điện thoại
  tk fb chưa xác thực có đc cmt ko
  tài khoản chưa xác thưc bình luận
  tài khoản chưa xác thực có đăng được
  tài khoản chưa xác thực không được bình luận à
  tài khoản chưa xác thực mà vẫn bình luận thì bị gì
  xac thuc tai khoan mang xa hoi bang sdt
  xác thực số điện thoại tài khoản mạng xã hội
nd-147-2024.d23.k3 luat-116-2025.d16
  Bà ngoại 70 tuổi không có sim chính chủ sao tự dưng không đăng bài được, con cháu đăng ký giúp đc ko
  ai giu tai khoan mang xa hoi cho con duoi 16
  bao nhieu tuoi dc lap zalo
  be 14 tuoi tu lap fb thi bo me co bi phat khong
  be lop 4 livestream co duoc khong
  bé 10 tuổi có tài khoản tiktok
  bé lớp 3 tự lập fb được ko
  bé lớp 6 lập tiktok
  bé nhà em mười bốn tuổi lấy thẻ của mẹ tặng quà anh streamer, có luật nào giữ tụi nó lại không chị
  cho cháu 9 tuổi đứng tên tài khoản tiktok được chăng
  cho con dưới 16 tuổi lập tài khoản mạng xã hội
  cháu 11 tuổi tự mở tiktok
  cháu 12 tuổi lập facebook cần bố mẹ đứng tên à
  cháu tôi 11 tuổi tự lập tài khoản tiktok, lấy ảnh ông nội mặc quân phục làm avatar
  con 12 tuổi muốn lập tiktok ai đứng tên
  con 13 tuổi tạo tiktok
  con 15 tuổi lập 3 nick
  con gái 9 tuổi muốn có nick tiktok riêng, phải đứng tên sao
  con học sinh lớp 6 có nick facebook được chưa
  con lén lập facebook
  con nit may tuoi duoc xai facebook
  con noi doi tuoi mo facebook
  con tui 13 tuổi bị đòi xác thực số điện thoại mới cho bình luận, ba má phải làm răng
  con tui 14 tuổi chưa có sim, lấy nick mạng bằng giấy tờ ai thì đúng
  con tôi mấy tuổi được dùng facebook riêng
  lập nick cho con
  may tuoi duoc lap facebook
  nhà em có đứa nhỏ mê youtube, đăng ký kênh đứng tên ai cho đúng, mẹ là cô giáo
  phụ huynh hỏi: con gái lớp 6 khai gian tuổi lập zalo, mình đứng tên lại kiểu chi
  quy định độ tuổi dùng mạng xã hội
  tre duoi 16 choi mxh
  tre duoi 16 tuoi lap tai khoan ai dung ten
  tre em bao nhieu tuoi duoc co facebook
  tre em duoi 16 tuoi choi mang xa hoi
  trẻ dùng mạng bao tuổi
  trẻ dưới 16 lập nick
  trẻ dưới 16 tuổi dùng mạng xã hội có phải cha mẹ đăng ký
  trẻ dưới mấy tuổi được có tài khoản facebook
  trẻ lớp 6 lập tiktok
  trẻ mấy tuổi mới được lập tài khoản mạng xã hội
  trẻ mấy tuổi đc lập fb
  tuổi dùng facebok
  tuổi lập facebook
  tài khoản mxh cho con đăng ký bằng sđt bố mẹ
  tạo zalo cho con 12 tuổi thì ai đứng tên
nd-147-2024.d23.k3 luat-116-2025.d16 luat-91-2025.d24.k2 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  cho con 9 tuổi làm kênh youtube kiếm tiền
nd-147-2024.d23.k3 luat-116-2025.d16 luat-tre-em-2016.d21
  facebook của trẻ 13 tuổi
nd-147-2024.d23.k3 luat-116-2025.d16 luat-tre-em-2016.d6.k11
  con 12 tuoi livestream ban hang
nd-147-2024.d23.k3 luat-116-2025.d16 nd-147-2024.d36.kinh-doanh
  Cháu 14 tuổi livestream bán vòng tay, bố mẹ phải làm thủ tục gì cho đúng
  ba mẹ dạy học, thằng lớn 12 tuổi livestream chơi game bán skin kiếm tiền, tên tài khỏan là của ai
  tre em livestream ban hang co duoc khong
nd-147-2024.d23.k3 luat-116-2025.d16 nd-174-2026.d95.k1.a luat-116-2025.d42.k2 nd-330-2026.d11.k2.a
  trẻ 14 tuổi tung tin giả phạt ai
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36
  thay chu nhiem thay hoc sinh lop 7 live ban do choi, nen noi gi voi ba me
  thằng con 9 tuổi của tôi tự mở tiktok có mấy ngàn người theo, tôi là công an thì có bị nói gì không
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  cho trẻ em livestream bán hàng
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  trẻ con làm youtube
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  con tôi 9 tuổi có kênh youtube riêng, bố là công an thì có vướng gì không
nd-147-2024.d23.k3 luat-116-2025.d16 nd-56-2017.d36.k1 nd-56-2017.d36 nd-330-2026.d10.k1
  con gái tui 15 tuổi làm mẫu livestream bán son, cô giáo nói vi phạm, thiệt hông
nd-147-2024.d23.k3 luat-116-2025.d42.k2 nd-147-2024.d36.k4 luat-116-2025.d16
  cháu 15 tuổi lấy nick mẹ đăng bậy
nd-147-2024.d23.k3 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e
  em mượn tài khoản em họ để nói chuyện tiêu cực ở phòng khám, công an có tìm ra em không
nd-147-2024.d23.k3 luat-91-2025.d29.k2
  em chưa xác thực nên bị khoá bình luận, bản không có sóng nhắn tin thì làm thế nào
  trang shop đòi chụp căn cước mới cho bán, đòi vậy đúng hay sai
  xác thực số điện thoại facebook
  xác thực tài khoản
nd-147-2024.d23.k3 luat-91-2025.d29.k2 nd-147-2024.d36.k1
  xac minh sdt facbook
nd-147-2024.d23.k3 nd-147-2024
  nghi dinh 147 dinh danh tai khoan
nd-147-2024.d23.k3 nd-147-2024.d35.k7
  bị khóa quyền phát trực tiếp
nd-147-2024.d23.k3 nd-147-2024.d36.k1
  Thầy hưu tôi muốn giảng toán trên youtube cho học trò nghèo, có phải xin giấy tờ chi không
  lap kenh day dan tinh
  lay sim rac dang ky fb viet bai chui co bi lan ra
  nick ảo có bị truy ra
  nick ảo truy ra ai
  tai khoan khong ten co bi lo danh tinh
nd-147-2024.d23.k3 nd-147-2024.d36.k1 luat-91-2025.d29.k2
  sao mxh bắt xác thực sđt mới cho bình luận, cbcc có bị lộ tên thật ko
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-147-2024.d36.ten-tai-khoan
  mở kênh youtube dạy tiếng Tày có cần xin giấy phép không
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  toi len bao chui tuc mot cau duoi bai bao thi co bi truy ra khong
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-328-2026.d9
  Công an có biết ai đứng sau tài khoản nặc danh chửi trường tôi không
  bình luận ẩn danh bị truy ra không
  nick ão có bị truy khôg
  xài nick phụ vô bình luận thì cơ quan có tra ra được hông
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-328-2026.d9 luat-116-2025.d42.k2 qd-423-2026.danh-tinh
  ko để tên thật mà chửi thì có tìm ra đc không
nd-147-2024.d23.k3 nd-147-2024.d36.k1 nd-328-2026.d9 nd-330-2026.d14.k5.e
  Mượn tên vợ viết bài bóc phốt sếp thì người ta có lần ra mình không?
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  Chị phó hội phụ nữ livestream bán đồ, có cần giấy tờ định danh gì không
  ban hang online can dinh danh gi
  bán hàng cần định danh
  bán hàng live có cần xác thực
  bán hàng livestream mà chưa có định danh
  chốt đơn cần giấy gì
  live bán mỹ phẩm mà sim đứng tên chồng, có được không
  mo trang fb day nau an can giay phep ko
  má em 60 tuổi hưu, live bán mắm, cần giấy tờ chi không
  mở livetream bán cá khô mà chưa định danh
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  bà trưởng ấp livestream bán bánh tét
  bán hàgn online cần gì
  chồng em là phó chủ tịch xã mà em livestream bán nước hoa thì chồng em có bị làm sao không
  giáo viên livestream bán quần áo
  đảng viên livestream bán hàng
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d11.k1
  cô đỡ thôn bản bán thuốc sắc qua tiktok phải làm giấy tờ chi
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qd-423-2026.quy-tac-chung luat-80-2025.d14.bi-mat
  livestream bán hàng ngoài giờ công chức thuế
nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh qd-423-2026.co-quan-to-chuc
  hội nông dân mở nhóm bán nông sản, phải khai số gì không
nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  giáo viên lập fanpage dạy học có cần xin phép
  lập kênh youtube dạy toán có phải khai báo chi
nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  lập fanpage tdp có cần giấy phép ko
nd-147-2024.d23.k3 nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  Mạng xã hội nước ngoài đòi xác thực số điện thoại thì tài khoản cơ quan đứng tên ai?
nd-147-2024.d23.k3 nd-328-2026.d9 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  lập nick ảo vào chửi nhau thì công an tìm ra không
nd-147-2024.d23.k3 nd-56-2017.d36 luat-116-2025.d16 luat-91-2025.d24.k2
  lap youtube cho con 12 tuoi quay unbox
nd-147-2024.d23.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16
  cho cháu live bán hàng
nd-147-2024.d23.k3 nd-56-2017.d36.k1 luat-116-2025.d16 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  mẹ là công chức mở kênh tiktok cho con gái 5 tuổi
nd-147-2024.d23.k3 qd-423-2026.danh-tinh
  nick không chính chủ có phạt
nd-147-2024.d23.k3 qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh luat-116-2025.d7.k2.e
  lập nik hộ đoàn viên
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
nd-147-2024.d35.k7
  bi go bai 6 lan trong thang co mat nick khong
  khóa tài khoản bao lâu
  một tháng bị gỡ bài 5 lần
  tái phạm bị khóa nick
nd-147-2024.d35.k7 luat-116-2025.d14.k4
  bị gỡ bài mấy lần
nd-147-2024.d35.k7 nd-147-2024.d36.k3
  Facebook khóa tài khoản em một tháng vì bị nhắc gỡ mấy lần, mở lại mau được không, quy định nào?
  bi khoa nick vi bi bao cao nhieu
  kênh youtube dạy nấu ăn của hội phụ nữ bị gậy liên tục, mấy lần thì bị khóa hẳn
  mat fb vi bi report
  zalo khóa tài khoản 30 ngày
nd-147-2024.d35.k7 nd-174-2026.d95.k1.a nd-174-2026.d95.k3 nd-234-2026.d8.k1
  bi phat roi lai dang bai bay tiep
nd-147-2024.d35.k7 nd-174-2026.d95.k1.a nd-174-2026.d95.k3 nd-234-2026.d8.k1 nd-328-2026.d11.k3
  tái phạm tin giã
nd-147-2024.d35.k7 nd-174-2026.d95.k1.a nd-174-2026.d95.k3 nd-330-2026.d11.k2.a
  tái phạm đăng tin sai
nd-147-2024.d35.k7 nd-174-2026.d95.k3
  bao giờ mở nick
  bị khoá nick 30 ngày
  bị xóa bài sáu lần trong tháng này rồi, có phải sắp mất luôn tài khoản hông
  cấm dùng mạng mấy tháng
  cấm đăng bài tạm thời
  dang tin sai lan ba bi khoa khong
  khoá nick bao lâu
  khóa kênh vĩnh viễn
nd-147-2024.d35.k7 nd-174-2026.d95.k3 nd-147-2024.d36.k3
  bị khóa tài khoản
nd-147-2024.d35.k7 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  bị phạt rồi đăng tiếp
nd-147-2024.d36.k1
  Trưởng phòng bắt em hủy theo dõi một trang báo tư, hợp lẽ không
  công ty bắt khóa facebook
  khong like bi tru diem
  lãnh đạo kêu em đóng facebook luôn cho khỏe, có quyền bắt vậy không
nd-147-2024.d36.k1 blds-2015.d34 blds-2015.d38.k3
  bắt nhà mạng cung cấp tên thuê bao chửi mình đc ko
nd-147-2024.d36.k1 blds-2015.d34 luat-116-2025.d42.k3
  dân thường như tôi có đòi facebook cho biết ai đứng sau nick chửi tôi được không
nd-147-2024.d36.k1 blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qd-423-2026.bao-tin
  đồng nghiệp lập nick ảo nói xấu tui, sao biết được là ai
nd-147-2024.d36.k1 blds-2015.d38
  sếp đòi vào danh sách bạn bè của em để coi em nói gì, có quyền đó hông
nd-147-2024.d36.k1 blds-2015.d38 luat-91-2025.d7.k4 qdtw-85-2022.chinh-danh
  hiệu phó băt giáo viên khai hết tài khoản facebook
nd-147-2024.d36.k1 luat-116-2025.d14.k4
  hieu truong ep xoa tiktok
nd-147-2024.d36.k1 luat-116-2025.d42.k2 blds-2015.d38.k3
  đại đội trưởng bắt tụi tôi đưa mật khẩu fb cho coi, không đưa thì khỏi đi phép
nd-147-2024.d36.k1 luat-116-2025.d42.k3
  facebook có cho mình biết tên thật kẻ nhắn tin dọa không
  yêu cầu facebook cung cấp thông tin nick ẩn danh
nd-147-2024.d36.k1 luat-116-2025.d42.k3 blds-2015.d34 nd-330-2026.d12.k1.a
  Em bị réo tên trên trang tâm sự của khu công nghiệp, muốn biết ai viết thì làm cách mô
nd-147-2024.d36.k1 luat-116-2025.d42.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a
  trang confession đăng bài bôi nhọ cô giáo, nhà trường có tìm được người đăng không
nd-147-2024.d36.k1 luat-129-2025.d10
  bắt ký cam kết không lên mạng
nd-147-2024.d36.k1 luat-129-2025.d10 nd-234-2026.d8.k1
  truong cam gv dung facebook
nd-147-2024.d36.k1 luat-80-2025.d14.phat-ngon
  Trại giáo dưỡng kêu tụi em ký giấy không like share gì hết, không ký bị cắt thi đua
nd-147-2024.d36.k1 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-234-2026.d8.k1
  Phòng tổ chức đưa tờ cam kết "không bình luận bất cứ điều gì trên MXH", e ko ký có bị j không?
nd-147-2024.d36.k1 luat-80-2025.d14.phat-ngon tt-01-2021.d5.k2 qd-423-2026.pham-vi
  nhà nước có cấm công chức chơi tiktok không vậy
nd-147-2024.d36.k1 luat-91-2025.d19 nd-147-2024.d23.k3
  facebook giao thông tin người dùng
nd-147-2024.d36.k1 nd-147-2024.d23.k3
  facebook có cho biết chủ nick
  mở nhóm facebook nấu ăn có phải khai báo ai không
  nick ảo chửi tôi thì công an có tìm ra được không, tìm mất bao lâu
  truy tìm chủ nick
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a qdtw-85-2022.chinh-danh
  dùng nick ảo chửi sếp có truy ra không
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d42.k3
  Có đứa nặc danh tung ảnh quán tôi, công an tìm ra được không hay tôi tự dò lấy
  chủ nick ẩn danh
  tìm ra ai đứng sau page
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d42.k3 nd-328-2026.d9
  ai la nguoi tra ra chu nick an danh
nd-147-2024.d36.k1 nd-147-2024.d23.k3 luat-91-2025.d29.k2
  dung so cccd dinh danh tai khoan thi ai xem duoc ten minh, toi lam kiem sat
nd-147-2024.d36.k1 nd-147-2024.d23.k3 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a blds-2015.d34
  nick giả đi bôi nhọ shop em bán chè, nhờ ai truy ra nó
nd-147-2024.d36.k1 nd-147-2024.d23.k3 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  thầy hiệu phó dùng nick ảo nói xấu hiệu trưởng, làm sao chứng minh
nd-147-2024.d36.k1 nd-147-2024.d23.k3 nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b
  sdt lạ dọa tôi trên zalo có tra rra ai được k
nd-147-2024.d36.k1 nd-147-2024.d23.k3 nd-328-2026.d9 luat-116-2025.d42.k3
  truy ra nguoi lap trang vu khong
nd-147-2024.d36.k1 nd-147-2024.d36.ten-tai-khoan nd-147-2024.d23.k3
  xin giấy phép lập nhóm facebook thôn
nd-147-2024.d36.k1 nd-234-2026.d8.k1
  Hiệu trưởng ra quy chế cấm giáo viên kết bạn facebook với phụ huynh, có quyền đó à?
nd-147-2024.d36.k1 nd-234-2026.d8.k1 qd-423-2026.co-quan-to-chuc
  cam nhan vien co tiktok
  trường cấm cô giáo nhắn tin phụ huynh buổi tối
nd-147-2024.d36.k1 nd-244-2026.d8.k3 luat-129-2025.d10
  hieu truong cam gv binh luan tren mang
nd-147-2024.d36.k1 nd-244-2026.d8.k3 luat-129-2025.d10 nd-244-2026.d3.k2
  hieu truong cam giao vien dang bai ve truong, co cai quyen ay a
nd-147-2024.d36.k1 nd-328-2026.d9 luat-116-2025.d42.k3
  tìm người đăng ẩn danh
nd-147-2024.d36.k1 nd-328-2026.d9 nd-147-2024.d23.k3
  xác minh tài khoản facebook ẩn danh là của công chức nào thì ai có quyền
nd-147-2024.d36.k1 qd-423-2026.danh-tinh
  cơ quan bắt nv nói mình làm ở đâu khi lên mạng, tôi không muốn
nd-147-2024.d36.k1 qd-423-2026.quy-tac-chung
  Cháu là sinh viên trường công an, được chơi tóp tóp không ạ hay cấm hẳn
  cháu là học viên trường sĩ quan thông tin Nha Trang, được chơi tiktok ngoài giờ không ạ
  nói ngành mình lắm giấy tờ
nd-147-2024.d36.k1 qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc
  gio tan lam toi moi vao facebook ban ca kho vu dai thi co quan co quyen cam khong
nd-147-2024.d36.k1 qdtw-85-2022.tich-cuc
  ép giáo viên share bài của trường để xét thi đua
nd-147-2024.d36.k1 qdtw-85-2022.tich-cuc qdtw-85-2022.cap-uy qdtw-85-2022.doi-tuong
  chi bộ ra nghị quyết cấm đảng viên dùng facebook, vậy có trái gì không?
nd-147-2024.d36.k3 nd-147-2024.d35.k7
  facebook tu xoa bai
  tóp tóp khóa live vì vi phạm cộng đồng
nd-147-2024.d36.k3 nd-147-2024.d35.k7 luat-116-2025.d14 nd-328-2026.d8 luat-91-2025.d29.k6
  tóp tóp gỡ clip
nd-147-2024.d36.k4
  bố nói xấu xã con chịu không
  cháu em trong nhóm báo chốt mà em là công an, bị liên lụy không z
  dang story doi chu roi xoa co phai chiu
  khoe bố công an
  lưu phim đồi trụy
  lọt khung hình livestream chửi nhà nước
  tụi em đi cổ vũ, đằng sau có ông hô khẩu hiệu trời ơi, tụi em cười trong clip mà đâu có hùa, có sao ko
nd-147-2024.d36.k4 blds-2015.d32
  minh khong noi gi ma bi quay trung
nd-147-2024.d36.k4 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  Em đăng chửi shop rồi gỡ, chủ shop đã chụp màn hình, giờ họ kiện, gỡ rồi có được tha không
nd-147-2024.d36.k4 blds-2015.d38.k3 luat-116-2025.d7.k2.c
  ghi chú trên máy tính công toàn lời than, ông IT đọc được rồi mách
nd-147-2024.d36.k4 blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  bảng chấm thi nghề bị lộ trên nhóm, tui là người chụp nhưng chỉ gửi cho một đứa bạn, nó gửi tiếp thì ai chịu?
nd-147-2024.d36.k4 luat-116-2025.d13.k3.d luat-116-2025.d14.k4 luat-80-2025.d13
  mình tag nhầm phó giám đốc vào bài cà khịa, xóa sau 2 phút, có ai truy được không
nd-147-2024.d36.k4 luat-116-2025.d13.k3.d qd-423-2026.danh-tinh qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh
  Lấy nick phụ vào cãi nhau về giá đất có bị coi là vi phạm không, đâu ai biết tôi làm ở sở?
nd-147-2024.d36.k4 luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc qdtw-85-2022.dieu-tranh
  chồng tui là đảng viên mà cứ vô nhóm chửi lãnh đạo tỉnh, có ảnh hưởng chi tới tui là giáo viên không
nd-147-2024.d36.k4 luat-116-2025.d14.k4
  bị người nhà lấy chức ra dọa thiên hạ
  chong noi bay vo la can bo
  con trai tôi sinh viên bên Úc đăng bài xuyên tạc, ở nhà tôi có bị xét tư cách không
  em gái tôi viết bậy trên insta, người ta đòi kỷ luật tôi vì là cán bộ, đúng không
  gửi lộn rồi gỡ liền
  mẹ vợ 70 tuổi hay nói xấu cán bộ trên tiktok, con rể là phó bí thư phải chịu trách nhiệm j k
  thanh niên sắp thi công an, mười năm đăng bậy bạ đầy tường, dọn từ đâu và có còn bị hỏi
  tự lọc status cũ trước khi lên chức
  vo dang bai linh tinh chong co bi ky luat
  xóa tin trong 1 phút mà có đứa chụp lại, vậy lỗi còn tính ko chị
  ẩn bài lỡ lời
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2
  Cháu ruột giám đốc sở chửi nhau trên mạng rồi lôi tên cậu ra doạ, ông cậu có phải giải trình không?
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2 luat-116-2025.d13.k3.d
  em vợ tôi mạo nhận được tôi chống lưng rồi chửi hàng xóm trên zalo, tôi làm ở huyện có bị hỏi không
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2 luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c
  thằng con học đại học share bài biểu tình, tôi là bí thư chi bộ có liên đới gì không
nd-147-2024.d36.k4 luat-116-2025.d14.k4 luat-116-2025.d42.k2 nd-328-2026.d9 nd-174-2026.d95.k3
  xóa bài rồi có thoát k
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3
  bài cũ share vẫn còn
  xóa rồi còn phạt
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 luat-116-2025.d42.k2
  đăng giùm bạn một bài, bạn bị bắt, tôi có bị liên đới
  đăng story 24h tự mất thì coi như chưa từng đăng hả
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qdtw-207-2026.nhom-mang
  AI noi sai ma minh dang lai thi ai chiu
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.d
  báo gở bài mình còn để
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 nd-328-2026.d9
  ai đăng người đó chịu à
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d3.k3 qdtw-08-2018.neu-guong
  chồng mình làm công chức, mình đăng gì ảnh cũng bị gọi lên, vô lý không
nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-330-2026.d9.k1.b
  cháu mượn tên cậu hù dọa
nd-147-2024.d36.k4 luat-116-2025.d14.k4 qdtw-08-2018.neu-guong
  ông ngoại già lẫn hay chửi phường trên zalo, con rể chủ tịch mặt trận sao đây
nd-147-2024.d36.k4 luat-116-2025.d14.k4 qdtw-85-2022.dieu-tranh
  chuan bi vao dang nen xoa nhung gi tren fb
nd-147-2024.d36.k4 luat-116-2025.d14.k4 qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  rà soát bài cũ
nd-147-2024.d36.k4 luat-116-2025.d14.k4 qdtw-85-2022.doi-tuong
  người nhà viết bậy, mình có bị vạ lây
nd-147-2024.d36.k4 luat-116-2025.d42.k2
  người nhà đăng bài mình chịu?
nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-116-2025.d14.k4
  tự khóa nick sau khi share
nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  Em xóa liền trong 5 phút vụ đồn bán nước bẩn, công an vẫn gọi lên là sao
nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-116-2025.d14.k4 nd-328-2026.d3.k3 qdtw-08-2018.neu-guong
  bà xã tui nói gì tui cũng phải chịu trách nhiệm hả
nd-147-2024.d36.k4 luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a nd-174-2026.d95.k1.b
  em là admin page trường, đăng nhầm bài cá độ lên page lúc nửa đêm, sáng ra hiệu trưởng bắt viết tường trình
nd-147-2024.d36.k4 luat-116-2025.d42.k2 nd-147-2024.d23.k3
  dung ten sim cho ba xai, ba dang bay ai chiu
nd-147-2024.d36.k4 luat-116-2025.d42.k2 qdtw-85-2022.cap-uy
  con gai viet bai keu cuu vu den bu, me la ct xa bi goi len hoi
  vợ tôi bình luận chê dự án, tôi đi họp bị sếp bắt giải trình thay, có lý ko
nd-147-2024.d36.k4 luat-116-2025.d42.k2 qdtw-85-2022.cap-uy nd-328-2026.d3.k3
  em trai làm youtube soi chuyện đất đai, mình bên công an bị nhắc, có phải liên đới hông
nd-147-2024.d36.k4 luat-116-2025.d7.k1.a
  em dâu viết bài chống phá, anh chồng bộ đội có bị vạ lây
nd-147-2024.d36.k4 luat-116-2025.d7.k1.a luat-116-2025.d14.k4 qdtw-85-2022.doi-tuong
  con đảng viên theo trang phản động
nd-147-2024.d36.k4 luat-116-2025.d7.k1.a qdtw-08-2018.neu-guong
  Con gái đi xklđ bên Đài hay chia sẻ bài của nhóm chống phá, bố ở nhà là đảng viên thì phải làm sao
nd-147-2024.d36.k4 luat-116-2025.d7.k1.a qdtw-85-2022.doi-tuong luat-116-2025.d14.k4
  Con gái em du học bình luận chửi nhà nước, mẹ là hiệu trưởng có bị hỏi tới không
nd-147-2024.d36.k4 luat-116-2025.d7.k1.c nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  mẹ em bán xôi trước cổng ủy ban nghe được chuyện trong cơ quan rồi kể lại trên live
nd-147-2024.d36.k4 luat-129-2025.d10 qdtw-85-2022.chinh-danh
  bút danh nói chính trị
nd-147-2024.d36.k4 nd-147-2024.d23.k3 qd-423-2026.danh-tinh
  viet an danh tren nhom xa co bi tim ra khong
nd-147-2024.d36.k4 nd-174-2026.d115
  video chửi bới lúc 17 tuổi, nay thi công chức người ta moi lại
nd-147-2024.d36.k4 nd-174-2026.d115 nd-330-2026.d81
  status thoi sinh vien co bi loi ra
nd-147-2024.d36.k4 nd-174-2026.d115 nd-330-2026.d81 nd-328-2026.d3.k3
  năm 2015 share tin nhảm chưa xóa, nay sắp thi công chức có bị gì không
nd-147-2024.d36.k4 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung
  giá điện tăng vợ tôi chế ảnh hài đăng lên, tôi là thợ điện lực có bị vạ lây ko
nd-147-2024.d36.k4 nd-174-2026.d95.k1.g qd-423-2026.kiem-chung nd-330-2026.d9.k2.a qdtw-85-2022.dieu-tranh
  chia sẻ link báo nước ngoài nói về Biển Đông
nd-147-2024.d36.k4 nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung
  share link báo hải ngoại
nd-147-2024.d36.k4 nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  chia se bai bbc tieng viet
nd-147-2024.d36.k4 nd-174-2026.d95.k2.c nd-328-2026.d9 nd-328-2026.d3.k3 qd-423-2026.kiem-chung
  Tôi đăng nhầm tin chỗ này ngập cầu sập, 15 phút sau xóa, vẫn có người tố, có bị gì không ạ
nd-147-2024.d36.k4 nd-234-2026.d5.k3
  anh dai dot hoi sinh vien con tren tuong, gio lam vien chuc
nd-147-2024.d36.k4 nd-234-2026.d5.k3 luat-80-2025.d36
  kỷ niệm 8 năm trước hiện lên bài mình chửi sếp cũ, bấm xóa luôn thì có ai truy cứu được không
nd-147-2024.d36.k4 nd-234-2026.d5.k3 nd-330-2026.d81 nd-174-2026.d115 luat-116-2025.d14.k4
  bài cũ của tôi từ 2013 bị trang hải ngoại lấy đăng lại, có phải tôi vi phạm không?
nd-147-2024.d36.k4 nd-328-2026.d3.k3
  Em đăng ghi chú trên messenger có đúng 5 phút rồi gỡ, có người chụp lại, chịu trách nhiệm không
  blog cá nhân khóa kín
  bài chế độ chỉ mình tôi
  de che do chi ban be
  hoi tre dang status bay, gio thi cong chuc co sao khong
  nhap chui sep chua dang
  nhóm kín 6 người có phải là công khai không
  nhóm kín có tính là công khai không
  nhóm zalo riêng có tính đăng công khai
  noi trong nhom kin 20 nguoi co goi la cong khai khong
  story 24 giờ
  story 24h tự xóa
  story xóa sau 24h có còn tội
  tin nhắn tự hủy
  tin tự hủy bị phạt
  viết trong nhật ký riêng trên mạng
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d14.k4
  nhân viên truyền thông theo lệnh đăng sai sự thật, tội của em hay của trưởng phòng
  sửa bài sau khi bị báo cáo
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d14.k4 luat-116-2025.d42.k2
  con dang bai bay ho me, ai bi phat
  tôi thu hồi tin nhắn rồi mà đứa khác đã kịp chụp lại, thế tôi còn bị lỗi không
  đăng thay người khác bị phạt
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-328-2026.d9 luat-116-2025.d42.k2
  bài do chị phó phòng đọc cho em gõ, em bấm nút đăng, sai thì ai gánh?
  em là người đăng hộ sếp theo lời sếp nhắn, giờ sai thì kiểm điểm em hay kiểm điểm sếp?
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc nd-328-2026.d9
  quan tri trang benh vien dang theo lenh giam doc bi dinh chinh
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d42.k2 hdubkt-02-2021.noi-dung
  đăng chế độ bạn bè mà vẫn bị chụp đưa lên tổ chức, vậy tính là công khai à
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d42.k2 qdtw-08-2018.neu-guong
  con trai chửi chính quyền trên mạng thì ba làm bí thư có bị vạ lây
nd-147-2024.d36.k4 nd-328-2026.d3.k3 luat-116-2025.d7.k1.a nd-330-2026.d15.k1.g luat-116-2025.d14.k4
  tui bán hàng live, có ông vô bình luân chửi nhà nước, tui đọc to lên, tui có lỗi không
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  De che do chi ban be ma sao van bi phat, ai bao voi cong an vay
  lo share tin gia 5 phut
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-328-2026.d9
  share bài đã gỡ
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-174-2026.d95.k1.g luat-116-2025.d14.k4
  tag bạn vào bài xấu
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-328-2026.d9
  bài bị chụp màng hình trước khi xoá
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  ông trưởng thôn mù công nghệ nhờ cháu đnăg giùm cái tin sai lên nhóm làng, ông cháu ai bị gọi lên
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a
  ba tui 70 tuổi cứ bấm chia sẻ tin tầm bậy, con cái là công chức thì có ai bắt tội con không?
  mẹ già lẩn rồi cứ gửi tin tận thế, người ta phạt mẹ hay phạt con
nd-147-2024.d36.k4 nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k3
  đăng rồi xoá
nd-147-2024.d36.k4 nd-328-2026.d3.k3 qd-423-2026.bao-tin blds-2015.d34 luat-116-2025.d42.k3
  bi tag vao bai xau
nd-147-2024.d36.k4 nd-328-2026.d3.k3 qdtw-85-2022.tich-cuc
  im lặng có bị coi đồng loã
  nhóm zalo đại đội cũ cãi nhau chuyện chính trị, mình im lặng không nói có bị gì ko
nd-147-2024.d36.k4 nd-328-2026.d3.k3 qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh
  ngồi im trong nhóm nói bậy
nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k3 luat-116-2025.d13.k3.d
  xoa comment tuc roi co con bi truy khong
nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k3 nd-328-2026.d3.k3
  gỡ bài còn bị phạt
nd-147-2024.d36.k4 nd-328-2026.d9 nd-328-2026.d3.k3 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  bố tôi cán bộ hưu trí hay chia sẻ mấy bài lung tung trên face, con làm ở ban tổ chức có bị liên lụy ko
nd-147-2024.d36.k4 nd-330-2026.d10.k1 qdtw-08-2018.neu-guong luat-116-2025.d14.k4
  vợ bí thư bán hàng đa cấp qua zalo lôi kéo hội viên, dân tố, xử ông chồng hay xử bà vợ
nd-147-2024.d36.k4 nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  ai duyệt bài trên fanpage của đoàn phường? đăng sai thì bí thư đoàn hay người gõ bài bị
nd-147-2024.d36.k4 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  Con gái thượng úy công an khoe ba bắt cướp trên facebook thì ba có bị khiển trách không
nd-147-2024.d36.k4 nd-330-2026.d15.k1.g nd-328-2026.d3.k3 luat-116-2025.d14.k4
  khách lỡ miệng trên livestream của mình
nd-147-2024.d36.k4 qd-423-2026.co-quan-to-chuc nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-244-2026.d3.k7
  Tôi tính nhầm tỉ lệ tiêm chủng rồi đăng trang trạm, báo chép lại, lỗi về tôi hay báo
nd-147-2024.d36.k4 qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.g
  quản trị trang đoàn xã share nhầm clip tục, xóa liền có sao hông
nd-147-2024.d36.k4 qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-244-2026.d3.k7 luat-129-2025.d10
  nick "Thầy Ba Huế" chửi đời mà ai cũng biết là em, vậy có tính là em phát ngôn không?
nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  dẫn đường link wiki tiếng Anh
nd-147-2024.d36.k4 qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  chê cầu vượt thiết kế dở
  phản đối lấn sông
nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon luat-129-2025.d10
  bênh đồng nghiêp bị đuổi
nd-147-2024.d36.k4 qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung
  thay toi bi ky luat oan, hoc sinh cu len mang doi cong bang co bi gi k
nd-147-2024.d36.k4 qd-423-2026.kiem-chung qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  góp ý sân golf tỉnh
nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung
  bị ép đăng bài
nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung nd-328-2026.d3.k3
  truong phong bat toi like share bai nghi la tin giả, tôi nghe hay cãi
nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.h
  viết blog
nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  con hoc dai hoc che chinh sach tren fb, bo dang vien co sao
  ngồi cạnh người nói bậy
nd-147-2024.d36.k4 qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  Cháu nội 17 tuổi đăng tin bịa về trường nó, ông là bí thư chi bộ, rứa thì ai chịu
  con chửi chủ tịch xã, bố cán bộ
nd-147-2024.d36.k4 qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh luat-116-2025.d14.k4 luat-116-2025.d7.k1.a
  RFA đăng lại bài mình
nd-147-2024.d36.k4 qdtw-85-2022.cap-uy luat-116-2025.d42.k2
  chồng em bị đơn vị yêu cầu viết tường trình vì em - vợ - đăng bài đòi quyền lợi cho dân mất đất
nd-147-2024.d36.k4 qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh luat-116-2025.d42.k2
  ten gia ma ai cung biet
nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-2
  Em xét kết nạp mà hồi 17 tuổi có share mấy bài chửi thầy cô, giờ khai ra hay xóa, chi bộ xem đến mức nào
nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh luat-116-2025.d14.k4 nd-328-2026.d3.k3
  Em là đoàn viên đang xét cảm tình Đảng mà có mấy bài đăng hồi cấp ba hơi trẻ trâu, có nên xóa không?
nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  dọn fb trước bổ nhiệm
nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3 luat-116-2025.d14.k4
  xoá bài cũ trước khi kết nạp đãng
nd-147-2024.d36.k4 qdtw-85-2022.doi-tuong luat-116-2025.d14.k4 luat-116-2025.d7.k1.a
  Cho cháu hỏi bố cháu là đảng viên, cháu bình luận ủng hộ trang hải ngoại thì bố cháu có bị kiểm điểm không ạ?
nd-147-2024.d36.k4 qdtw-85-2022.tich-cuc luat-116-2025.d7.k1.a
  chị dâu việt kiều hay đăng clip chửi chế độ, em công chúc có bị ảnh hưởng
  em ruot dinh cu phap theo hoi nhom phan dong
nd-147-2024.d36.k4 qdtw-85-2022.tich-cuc qdtw-08-2018.neu-guong luat-116-2025.d14.k4 luat-116-2025.d7.k1.a
  Mẹ vợ tôi hay chia sẻ video các "thầy" ở nước ngoài chửi chế độ, tôi là đảng viên có bị liên lụy không
nd-147-2024.d36.kinh-doanh
  Anh chị bên Úc trả công tui đọc truyện cổ tích thâu băng, thu nhập nớ có phải khai không
  Em gom đề các năm đóng thành tập rồi bán cho thí sinh tuyển dụng, không phải đề mật, có bị thuế hỏi?
  ban hang online co phai dong thue khong
  ban ruou tu nau
  bán ebook tự viết
  bán hàng live có phải đóng thuế
  bán hàng online có phải đóng thuế k
  bán hàng qua fb có phải đóng thuế
  bán hàng tiktok khai thuế
  bán trà đá livestream có đóng thuế không
  bán đất trên facebook có phải xin phép cơ quan
  cb viet review lay hoa hong
  cb địa chính đi môi giới đất trên fb
  cc bán trà đá online
  cho thue phong tro dang tren mang co phai dong thue
  chu tich hoi cuu chien binh lam co dat tren fb
  chồng công chức thuế, vợ livestream bán quần áo không hóa đơn
  co giao lam youtube day ve phai nop thue ra sao
  cong chuc xa ban hang da cap tren mang co bi cam khong
  dang vien ban hang online co phai nop thue
  dạy nghề online có xin phép
  giáo viên chạy quảng cáo tiếp thị liên kết có phải khai thuế
  giáo viên làm tiktok có phải kê khai thu nhập
  giáo viên thu tiền khóa học trên mạng
  hiệu trưởng đứng tên shop online của vợ
  kênh kid của vợ chồng anh công an có doanh thu thì kê khai theo đâu
  kênh tiktok của xã có quảng cáo, tiền vào đâu
  kênh youtube của đài huyện kiếm tiền thì nộp vô đâu
  kênh youtube trẻ em thuế
  lam them streamer game buoi toi
  làm affiliate kiếm thêm, kế toán trường như em có phải kê khai thu nhập k
  lương thứ hai từ youtube
  me ban hang livestream khong hoa don
  môi giới nhà bằng tài khoản cá nhân
  nhân viên thư viện chơi game live được donate có phải khai thuế
  nộp thuế thu nhập cá nhân bán hàng online
  page trường có nhà tài trợ trả tiền bài đăng, kế toán hạch toán sao
  thu nhap youtube cua giao vien
  thu nhap youtube dong thue the nao
  thu nhập từ tiktok gv có phải khai
  thue ho kinh doanh shopee
  thue kenh tiktok bac si
  thuế bán hàng online
  thuế bán hàng tiktok
  thuế livestream bán hàng
  thuế thu nhập từ youtube
  thuế tiếp thị liên kết
  thầy giáo nhận donate livestrem, phải khai hông
  thầy thể dục bật kiếm tiền youtube phải đóng thuế ra sao
  tien youtube cua vien chuc khai thue sao
  tiktok con đóng thuế
  tiktok shop thuế
  tiktok đóng thuế không
  trang hoi nong dan ban dac san nop thue sao
  vc nhận tiền quảng cáo trên trang cá nhân có phải kê ko
  vien chuc lam youtuber dong thue the nao
  vien chuc quang cao thue
  vợ cán bộ bán hàng lậu thuế
  vợ cán bộ xã chốt đơn tối ngày, thuế gọi lên hỏi, có luật nào bắt đóng không vậy mấy chị
  đóng thuế bán hàng qua mạng
  đóng thuế bán hàng shopee
  đầu bếp bán cơm qua app khai thuê ở đâu
nd-147-2024.d36.kinh-doanh luat-116-2025.d7.k2.dd
  bán video bài giảng
nd-147-2024.d36.kinh-doanh luat-129-2025.d10
  giao vien lam tiktok ban son
  viên chức bán khoá học
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 luat-80-2025.d36 nd-147-2024.d23.k3 nd-234-2026.d8.k1
  thú y xã livestream bán thuốc thú y trong giờ làm
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-147-2024.d23.k3
  bán hàng online nhưng là viên chức
  giáo viên bán mỹ phẫm online
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-234-2026.d8.k1 nd-147-2024.d23.k3
  y ta live ban ao trong ca truc
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-234-2026.d8.k1 nd-330-2026.d10.k1
  giáo viên bán sữa cho phụ huynh trong nhóm lớp
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d10.k1
  Chị y tá review mỹ phẩm nhận tiền, thuế với bệnh viện thì khai sao
  Viên chức thư viện tỉnh được lập trang review sách riêng lấy tiền nhà xuất bản không nhỉ?
  viên chức review kiếm tiền
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d10.k1 nd-147-2024.d23.k3
  giáo viên bán thuốc trừ sâu qua mạng
nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-56-2017.d36 nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung
  tiktok kiếm tiền giáo viên
nd-147-2024.d36.kinh-doanh luat-80-2025.d14.bi-mat
  Anh địa chính xã em ngày nào cũng đăng bán lô nọ lô kia trên nick riêng, luật có cho không zậy?
  cb quy hoạch rao đất
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
nd-147-2024.d36.kinh-doanh luat-80-2025.d36 nd-147-2024.d23.k3
  em công chức hải quan cứ trưa là phát live bán bánh, bị sếp nhắc là vi phạm giờ, còn thuế thì sao
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  Em bán bún gởi ship lúc hết giờ, có phải xác thực tài khoản rồi đóng thuế không, mấy chị hướng dẫn với
  Em là công chức hộ tịch, tối livestream bán trái cây nhà trồng, phải đăng ký hay nộp gì không ạ?
  Nhóm chợ dân cư bán rượu tự nấu có được không
  Tối tôi livestream đọc truyện ma có người tặng quà ảo, ngày làm kế toán xã, được không
  Vợ công an mà ngày nào cũng livestream bán quần áo thì đơn vị có nhắc không
  ban online khai thue
  bo doi ban hang tren tiktok shop duoc khong
  bà con ơi cho hỏi hội trưởng phụ nữ xã bán hàng livestream buổi tối được không
  bác sĩ làm tiktoker có phải đóng thuế với xin phép bv không
  bán chó cảnh trên fb
  bán khóa học online ngoài giờ
  bán khóa nấu ăn trên mạng mỗi tháng vài triệu, phải đăng ký gì không
  cbcc cấp phường đc bán hàng online ngoài giờ ko
  chong bo doi ban hang online
  chồng tôi làm ở bộ, tôi bán hàng online livestream có ảnh hưởng gì tới anh ấy không
  cong chuc xa ban hang online co bi sao ko
  cán bộ bán cây online
  cán bộ bán hàng online
  cán bộ không chuyên trách livestream
  cán bộ xã bán mật ong qua livestream giờ hành chính
  cán bộ xã làm youtube có tiền
  công an phường mở shop quần áo trên fb
  công an xã bán trái cây giúp vợ trên tiktok có phải đóng thuế
  công chức làm tiktoker kiếm tiền có phải báo cơ quan rồi kê khai thuế không
  cầu thủ bán áo
  duoc si ban khang sinh online
  em là văn phòng thống kê xã, tối chốt đơn bánh tráng, chị chủ tịch nhăn mặt, luật có cấm chi mô
  em múa ở nhà hát tỉnh, tối live bán váy kiếm thêm, có cần giấy tờ gì
  giao vien ban do an online sau gio
  giao vien ban my pham online phai khai gi
  gv mở lớp online
  làm streamer kiếm thêm
  mo kenh tiktok cho phong kham tu thi phai bao voi ai
  mo shopee cho tiem thuoc cua me can xac thuc gi
  mượn tên vợ mở trang bán hàng mỹ phẩm viên chức
  nha sĩ làm youtuber
  nhân viên trạm y tế live bán đồ gốm quê nhà ngoài giờ, phải khai báo hay xác thực số chi không
  quân nhân livestream bán hàng
  thuế bán hàng live
  tiểu thương mới lên mạng bán bánh tét, cần xác minh gì và đóng thuế sao
  vien chuc tram y te ban ruou men la online
  viên chức bán hàng online có cần báo cơ quan ko
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 luat-129-2025.d10
  gv lam tiktok kiem tien co can khai thue
  gv tụi em livestream bán hàng buổi tối ngoài giờ thì trường có cấm đc ko
  vợ sinh nghỉ ở nhà livestream bán quần áo, là viên chức y tế thì có được không nhỉ
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 luat-129-2025.d10 nd-330-2026.d10.k1
  giáo viên bán hàng online ngoài giờ có bị cấm ko
  vđv đội tuyển quốc gia ăn lương nhà nước nhận livestream bán giày có phải xin phép k
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10 qdtw-85-2022.chinh-danh
  công an viên live bán quần áo
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1
  Giáo viên bán mỹ phẩm trên Facebook có cần báo hiệu trưởng không vậy mọi người
  Hỏi về việc con gái tôi là công chức thuế đi livestream bán mỹ phẩm ban đêm
  Hội phụ nữ xã tổ chức livestream bán nông sản giúp dân, tiền hoa hồng thì sao?
  bs khoa nhi mở shop tã bỉm trên phây có bị cấm hông
  bác sĩ bệnh viện huyện lập kênh tư vấn da liễu, mỗi tối phát trực tiếp bán kem, phải khai báo chi
  bán hàng online ngoài giờ viên chức
  bán mỹ phẫm trên nick riêng
  chạy quảng cáo kiếm tiền trên page cá nhân, tôi làm ở thư viện huyện, phải lưu ý cái gì
  chị em phụ nữ bản bán thổ cẩm livestream mà là vợ cán bộ xã thì có được không
  cán bộ khuyến nông livestream bán vải giúp dân
  cán bộ xã bán mật
  cán bộ xã mở kênh youtube bán mật ong của nhà có cần xin phép ko
  cô mầm non tiktok shop
  công an xã livestream bán cá khô giúp bà con được không
  công chức bán hàng online ngoài giờ
  công chức livestream bán mỹ phẩm buổi tối
  công chức livestream bán mỹ phẩm buổi tối được không
  công chức văn hoá xã bán mật ong rừng trên mạng
  công chức đang nghỉ ts bán hàng onl
  giao vien livestream ban sua
  gv ban bao hiem tren fb
  gắn link tiếp thị tiktok kiếm thêm vài trăm, công chức như em làm được hông?
  livestrem bán thuốc bổ
  làm ở kho bạc có được livestream bán mắm quê không hả các bác
  phòng mạch mở fanpage quảng cáo
  vien chuc ban hang online can gi
  vien chuc lam affiliate
  vợ tôi là giáo viên mầm non livestream bán quần áo buổi tối được không
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 luat-80-2025.d14.bi-mat qdtw-85-2022.chinh-danh
  chồng em đứng tên fanpage bán yến sào, mà ảnh là công chức thuế
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 nd-330-2026.d10
  cán bộ có đc livestream bán hàng ngoài giờ ko
  giao vien co duoc ban hang online khong
  vợ bán hàng online
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 qdtw-207-2026.nhom-dao-duc
  bi thu doan xa livestream ban my pham khong hoa don
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d10.k1 qdtw-85-2022.chinh-danh
  bí thư chi đoàn quay clip khen trà sữa được trả 2 triệu, tài khoản có phải khai tên thật không
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qd-423-2026.danh-tinh
  em bán đồ si online, shop ghi tên chồng em, em là công chức địa chính thì ổn không
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qdtw-08-2018.neu-guong
  bà xã tui bán khô cá trên mạng, tui đứng kế bên chốt đơn dùm có kỳ không, tui là phó chủ tịch xã
nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong
  dang vien mo shop tiktok ban hang
nd-147-2024.d36.kinh-doanh nd-147-2024.d36.k1 qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh nd-147-2024.d23.k3
  công chức phường có được mở kênh youtube nấu ăn miền Tây kiếm tiền hông vậy
nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  bán pháo hoa bộ quốc phòng trên mạng có được không, hàng chính hãng mà
  ds bán thuốc kê đơn qua zl
nd-147-2024.d36.kinh-doanh nd-234-2026.d8.k1
  livestream bán đồ tại phòng
nd-147-2024.d36.kinh-doanh nd-330-2026.d10 nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd
  bán thuốc cảm qua facebok
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  Em y tá mở kênh chê khen đồ dùng trẻ em, hãng trả tiền, có phải khai thuế với cơ quan không ạ
  ban bao hiem online
  bán thuốc trên zalo
  can bo lam review do an kiem tien
  công chức có được viết blog review quán ăn nhận tiền không
  công chức làm KOL du lịch Đà Lạt kiếm tiền ngoài giờ được hông
  công chức nhận booking
  giáo viên dạy thêm quảng cáo trên facebook
  giáo viên làm kol cho app học tiếng anh
  giáo viên đánh giá quán cà phê có tiền
  làm cộng tác viên tiếp thị liên kết shopee
  review khách sạn lấy phí
  viet blog am thuc nhan quang cao, la vien chuc co phai bao cao khong
  y sĩ được nhãn hàng trả tiền đăng bài, có phải đóng thuế không
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1
  dang vien rao ban hang da cap tren zalo co pham gi
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-129-2025.d10
  dieu duong ban sua online
  hlv nhà nước làm gương mặt nhãn hàng
  nhận booking quảng cáo son khi đang là giảng viên trường công
  vien chuc lam reviewer an uong
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-129-2025.d10 nd-147-2024.d23.k3
  vc bán hàng đa cấp trên mxh
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-80-2025.d14.bi-mat
  can bo thue dang giup quan cua chong
  qlý thị trường bán mỹ phẩm
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 luat-80-2025.d14.phat-ngon
  kol là công chức
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3
  ban my pham xach tay tren fb ca nhan, minh la can bo y te
  giáo viên làm affiliate
  mình công chức mà chạy qc fb cho shop của vợ bằng nick mình có sao k
  y ta ban my pham
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3 luat-129-2025.d10
  em viên chức nhận chạy bài thuê cho quán cà phê
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  cán bộ xã rao bán đất nền trên facebook
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3 qd-423-2026.quy-tac-chung
  tui bộ đội, vợ mở tiệm bánh, tui lấy nick mình đăng giúp mỗi ngày, có luật nào cấm hông
  đảng viên review quán ăn
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh qd-423-2026.quy-tac-chung
  dang vien lam kol review do an
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-174-2026.d95.k1.h qd-423-2026.quy-tac-chung
  nhà báo làm kênh youtube review quán ăn nhận tiền được không ạ
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-234-2026.d8.k1
  bán mỹ phẩm online giờ làm
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10
  Bán đấu giá gỗ tang vật, tôi là cán bộ hạt quay clip giới thiệu giúp bà con có bị coi là quảng cáo không
  Em là nhân viên tín dụng xã, tối rảnh làm cộng tác viên rao kemm trộn trên zalo, sếp hay được thì sao ạ?
  bác sĩ trạm y tế bán thuốc qua zalo
  dược sĩ bán thuốc kê đơn online
  dược sĩ khoa dược livestream bán thuốc kê đơn
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d23.k3
  em lam o tram y te xa, co duoc ban thuc pham chuc nang tren fb ko
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10 qdtw-08-2018.neu-guong
  vợ bán thực phẩm chức năng lôi kéo đồng nghiệp chồng
  vợ cán bộ làm đa cấp trên facebook
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10 qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-dao-duc
  đảng viên làm KOL
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 nd-330-2026.d10.k2 qdtw-08-2018.neu-guong nd-147-2024.d23.k3
  Chồng tui công an, tui bán thuốc giảm cân xách tay qua fb, có ảnh hưởng chi tới anh không
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qd-423-2026.co-quan-to-chuc
  ban nong san giup dan tren page xa
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  vợ cán bộ môi giới đất
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qdtw-207-2026.nhom-dao-duc
  can bo nhan hang mien phi de khen tren fb
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1 qdtw-85-2022.chinh-danh qdtw-207-2026.nhom-dao-duc
  anh kiểm sát viên làm tiktok review xe, nhận tiền quảng bá, đơn vị có phạt không
  bí thư đoàn nhận quảng cáo
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2
  bán huy chương trên chợ đồ cổ mạng
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d23.k3 nd-174-2026.d95.k1.dd
  vợ anh trưởng đội quản lý thị trường bán hàng xách tay không hóa đơn trên facebook
nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2 nd-147-2024.d23.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  chị hai tui làm bên quản lý thị trường mà bán nước hoa xách tay trên live, có ngày bị bắt hông?
nd-147-2024.d36.kinh-doanh nd-330-2026.d14.k5.dd
  nhận quà donate
  đoàn phường bán áo gây quỹ trên mạng
nd-147-2024.d36.kinh-doanh nd-330-2026.d14.k5.dd nd-147-2024.d23.k3
  nhan qua tang khi livestream hat
  nhận tiền donate khi livestream
nd-147-2024.d36.kinh-doanh qd-1847-2018 nd-234-2026.d8.k1 luat-80-2025.d13
  vợ tui bán mỹ phẩm online trong giờ làm ở ủy ban
nd-147-2024.d36.kinh-doanh qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  Nhân viên thuế làm kênh ăn uống nhận quảng cáo, cơ quan biết thì sao
nd-147-2024.d36.kinh-doanh qd-423-2026.quy-tac-chung nd-147-2024.d23.k3 luat-80-2025.d14.phat-ngon
  cán bộ đoàn làm streamer
nd-147-2024.d36.kinh-doanh qdtw-08-2018.neu-guong
  chị dâu bán mỹ phẩm trên tiktok, tôi làm quản lý thị trường có bị vạ lây không
nd-147-2024.d36.kinh-doanh qdtw-85-2022.cap-uy tt-01-2021.d5.k2
  Phó phòng tôi livestream bán mỹ phẩm trong giờ hành chính, trưởng phòng có phải chịu trách nhiệm gì không?
nd-147-2024.d36.kinh-doanh qdtw-85-2022.chinh-danh
  Đảng viên mở kênh YouTube ăn tiền quảng cáo thì có vi phạm quy định kinh tế tư nhân gì không?
nd-147-2024.d36.kinh-doanh qdtw-85-2022.chinh-danh nd-330-2026.d10.k1
  đv nhận tài trợ clip
nd-147-2024.d36.kinh-doanh qdtw-85-2022.chinh-danh qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh
  kiem tien youtube dang vien co duoc khong
nd-147-2024.d36.kinh-doanh tt-01-2021.d5.k2 nd-147-2024.d23.k3
  ban hang online gio hanh chinh
nd-147-2024.d36.ten-tai-khoan
  đặt tên kênh là "Báo quê mình" có sao ko
nd-147-2024.d36.ten-tai-khoan nd-147-2024.d23.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k
  nhóm facebook "người làng ta" tôi lập 10 năm có 8 vạn thành viên phải đăng ký gì không
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d93.k3.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  trang giả báo
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h
  kênh youtube 100k sub có phải xin phép không, em hay làm tin thời sự
  trang tin giả báo
  trang tin làng tự viết
  đặt tên nhóm "Thời báo xã nhà"
  đặt tên trang là Báo thôn
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h
  tiktoker tự xưng phóng viên
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h nd-147-2024.d23.k3
  tổ dân phố muốn mở kênh youtube đưa tin xóm, đặt tên "truyền hình" được hông
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-91-2025.d32
  ông chủ kênh "Tin nóng quê mình" vô ủy ban đòi hỏi chủ tịch, tiếp hay mời ra
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h nd-330-2026.d12.k1.a
  trang tin tự phát của hội đồng hương có phải xin giấy phép
nd-147-2024.d36.ten-tai-khoan nd-174-2026.d95.k1.h nd-330-2026.d14.k3.a
  nhóm thanh niên mở trang đặt tên na ná báo tỉnh, tự viết phóng sự
  trang tin địa phương
nd-147-2024.d36.ten-tai-khoan nd-244-2026.d5.k2 nd-174-2026.d95.k1.h
  lap trang tin xa co can giay phep
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d12.k1.a nd-147-2024.d23.k3 nd-174-2026.d95.k1.h
  lập nhóm "tin nóng quê tôi" 20 nghìn thành viên có phải đăng ký với sở ko
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  kênh na ná báo tỉnh
  lap page "bao huyen"
  lập kênh tên như tờ báo
  page "báo sài gòn 24h"
  ten kenh giong ten bao duoc khong
  tên facebook trùng báo nhà nước
  đặt nick tên báo
  đặt tên page có chữ "báo"
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  fanpage lay ten giong bao tuoi tre
  kênh giống đài tỉnh
  đặt tên fanpge "thời báo huyện nhà" có được ko
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e
  đặt tên trang "tin nóng bệnh viện Cần Thơ" có bị coi là giả mạo không
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  trang tên giống báo
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a nd-174-2026.d95.k1.h
  lap page "bao xa minh"
  lập trang gióng báo huyện
  thầy mở nhóm tên "Thời sự giáo dục huyện nhà" hơn vạn người, có bị bắt đổi tên
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a nd-174-2026.d95.k1.h qdtw-85-2022.chinh-danh
  fanpage ten "tin nhanh xa" co duoc khong
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a nd-174-2026.d95.k1.h qdtw-85-2022.chinh-danh nd-244-2026.d3.k7
  lập trang 'Tôi yêu quê tôi' 80 ngàn theo dõi, đăng chuyện xã, mà tôi là cán bộ địa chính, vậy có phải xin phép không
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc
  trang hội phụ nữ mang tên giống báo
  tổ dân phố tự lập nhóm lấy tên "Tin nóng phường", tên vậy có bị bắt bẻ không
nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a qd-423-2026.danh-tinh
  doi ten trang thanh "tin nhanh 24h" duoc khong
nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc
  page xã giống tên báo
nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  lập trang khu phố
nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a nd-147-2024.d23.k3
  Hội làm vườn tụi tui tính mở kênh tên "Bản tin xã", chị văn hóa nói coi chừng nhầm báo, đúng hông
nd-15-2020 nd-14-2022 nd-174-2026 nd-174-2026.d117.k2 nd-211-2025
  nd 15 sua gi
nd-15-2020 nd-15-2020.d101 nd-15-2020.d101.k1.a nd-174-2026.d115
  phạt tin giả năm 2025 theo nghị định nào
nd-15-2020.d101 nd-15-2020.d101.k1.a nd-15-2020.d4.k3 nd-174-2026.d115
  thanh tra phat 5 trieu dong vi noi xau xa hoi thang 3/2026
nd-15-2020.d101 nd-15-2020.d101.k1.a nd-174-2026.d115 nd-15-2020.d4.k3
  Chú em bị phạt 10 triệu chuyện đăng hồi tháng 5 năm nay, sao có chỗ ghi khác, áp bản nào
nd-15-2020.d101.k1.a nd-15-2020.d101 nd-15-2020.d4.k3 nd-330-2026.d77 nd-174-2026.d115
  thanh tra so tttt phat 7 trieu ruoi
nd-15-2020.d101.k1.a nd-15-2020.d4.k3 nd-174-2026.d115 nd-174-2026.d95.k1.a nd-174-2026.d4.k3
  phạt 7tr5
nd-15-2020.d101.k1.a nd-174-2026.d95.k1.a nd-14-2022 nd-15-2020 nd-174-2026.d117.k2
  nghị định 15/2020 sửa đổi mức phạt tin giả
nd-15-2020.d101.k2 luat-24-2018.d17.k1.d nd-15-2020.d102.k3.e luat-24-2018.d17.k1 blds-2015.d38
  lo danh sach F0 ngay xua, ai chiu trach nhiem
nd-15-2020.d101.k2 nd-15-2020.d102.k3.e nd-174-2026.d115 luat-24-2018.d17.k1.d
  danh sách tiêm vắc xin năm 2021 bị lộ
nd-15-2020.d101.k2 nd-174-2026.d115 luat-24-2018.d17.k1.d nd-15-2020.d102.k3.e
  nam 2022 lo benh an benh nhan covid thi xu theo luat nao
nd-15-2020.d102.k3.e nd-15-2020.d101.k2 nd-174-2026.d115 luat-24-2018.d17.k1
  khai báo y tế hồi dịch, phường bán data cho bên bảo hiểm, giờ mới lòi ra
nd-15-2020.d4.k3
  nghị định 15 cũ phạt tổ chức hay cá nhân, bằng nhau không
nd-172-2025
  can bo huu sai pham luc lam viec co xoa chuc danh ko
  cách chức người đã nghỉ
  công chức phường đang nghỉ thai sản có bị họp kiểm điểm
  khien trach may thang
  nghị định kỷ luật công chức
  nguyên phó chủ tịch huyện bị phát hiện sai hồi còn chức, giờ tước chức sao
nd-172-2025 luat-80-2025.d36
  Lổi hồi còn ở huyện, nay huyện giải thể về xã mới thì xã có xử được không
  cong chuc bi an treo co mat chuc khong
  công chức bị khiển trách 2 năm trước, giờ muốn bổ nhiệm lại làm phó phòng thì còn vướng gì ko ạ
  trình tự kỷ luật công chức
  xoá kỷ luật
  xóa tư cách chức vụ người nghỉ hưu
nd-172-2025 luat-80-2025.d36 nd-234-2026 qdtw-212-2026
  khien trach bao lau thi het han
nd-172-2025 luat-80-2025.d36 qdtw-212-2026
  về hưu rồi có bị kỷ luật nữa không
nd-172-2025 luat-80-2025.d36 qdtw-85-2022.doi-tuong
  cong chuc nghi roi co bi xu viec cu
nd-172-2025 nd-234-2026
  bi cach chuc roi khi nao coi nhu sach
  bầu bì có bị kỷ luật
  bị kỷ luật đúng lúc đi chữa ung thư, xin hoãn dựa vô đâu
  cảnh cáo xong bao lâu thì xoá
  dang nuoi con nho ma bi hop ky luat
  hop hoi dong ky luat vang mat co duoc khong
  hoãn kỷ luật nuôi con
  hết hạn bị cảnh cáo
  hội đồng kỷ luật có người đang ghét mình
  khiển trchs thì mấy tháng hết án
  ko có biên bản mà kỷ luật đc à
  ky luat khi dang om nam vien
  kỷ luật cảnh cáo bao lâu thì hết
  kỷ luật không biên bản
  nam vien co bi hop ky luat khong
  người kỷ luật có ân oán
  tam dinh chi xet ky luat vi om
  xin doi thanh vien hoi dong ky luat
nd-172-2025 nd-234-2026 luat-80-2025.d36
  xóa án kỷ luật
nd-172-2025 nd-234-2026 luat-80-2025.d36 nd-234-2026.d5.k3
  chuyển công tác sang tỉnh khác rồi mới bị phát hiện đăng bậy, đv nào xử
nd-172-2025 nd-234-2026 qdtw-212-2026
  bầu 7 tháng bị gọi kiểm điểm vì comment
  hoãn kỷ luật
  đv cũ giải thể thì ai kỷ luật
nd-172-2025 nd-234-2026.d8.k1 luat-80-2025.d36 qdtw-212-2026
  nuôi con nhỏ bị kỷ luật
nd-172-2025 qdtw-212-2026
  kỷ luật người hưu
  xử lý cán bộ đã nghỉ hưu
nd-172-2025 qdtw-212-2026 luat-80-2025.d36
  về hưu bị kỹ luật đươc không
nd-172-2025 qdtw-212-2026 luat-80-2025.d36 qdtw-85-2022.doi-tuong
  hưu còn bị xử
nd-172-2025.nguyen-tac
  cc gỡ bài liền, mới chục người xem, khi xét kỷ luật có được coi là nhẹ không
  vi phạm lan rộng có nặng hơn không
nd-172-2025.nguyen-tac hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  thả có mỗi cái icon cười dưới tin lãnh đạo mất mà bị khiển trách, vậy có đúng không
nd-172-2025.nguyen-tac luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-mang qdtw-207-2026.nhom-dao-duc
  ko bt mình vi phạm điều nào, họ chỉ nói "gây dư luận xấu"
nd-172-2025.nguyen-tac luat-80-2025.d36 hdubkt-02-2021.noi-dung
  loi cu tren fb bi moi lai luc bo nhiem
nd-172-2025.nguyen-tac luat-80-2025.d36 luat-80-2025.d13
  anh ở phòng lao động cởi trần khua trống giữa đường, clip triệu lược xem, nặng hay nhẹ do đâu
nd-172-2025.nguyen-tac luat-80-2025.d36 luat-80-2025.d13 blds-2015.d32 luat-91-2025.d32
  tài xế xe cứu hỏa nhậu buổi trưa lúc trực, dân chụp gửi lên nhóm huyện, xử theo nghị định nào
nd-172-2025.nguyen-tac luat-80-2025.d36 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  cb đua xe mừng bóng
nd-172-2025.nguyen-tac luat-80-2025.d36 nd-172-2025
  công chức bỏ vị trí bị dân quay, kỷ luật nặng nhẹ dựa vô đâu
nd-172-2025.nguyen-tac nd-172-2025
  dư luận ồn ào thì kỷ luật nặng hơn
nd-172-2025.nguyen-tac nd-172-2025 luat-80-2025.d36
  công văn sai bị bêu
  phân biệt mức nhẹ với nặng khi công chức đăng bài sai, dựa vào đâu?
nd-172-2025.nguyen-tac nd-172-2025 nd-234-2026 qdtw-212-2026
  tự thú có được giảm
nd-172-2025.nguyen-tac nd-172-2025 qd-423-2026.co-quan-to-chuc luat-80-2025.d36
  Cháu là công chức xã bấm lộn like bài bậy bằng nick trang xã, chưa ai phàn nàn, nặng hay nhẹ hả chú?
nd-172-2025.nguyen-tac nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-328-2026.d9 nd-147-2024.d36.k4
  em xóa bài r, xin lỗi r, còn bị xử nữa ko hay đc tha
nd-172-2025.nguyen-tac nd-234-2026.d8.k1 nd-172-2025 nd-234-2026
  sai nhỏ có kỷ luật
nd-172-2025.nguyen-tac nd-234-2026.d9.k2
  hậu quả nghiêm trọng là sao
nd-172-2025.nguyen-tac nd-234-2026.d9.k2 nd-234-2026.d8.k1
  hội đồng kỷ luật bệnh viện hỏi: bài đăng 2 nghìn lượt chia sẻ có tính là ảnh hưởng lớn ko
nd-172-2025.nguyen-tac qd-423-2026.co-quan-to-chuc luat-80-2025.d36 luat-116-2025.d42.k2
  Trời ơi em đăng nhầm ảnh đi nhậu vô fanpage công an xã có 2 phút, có ai thấy đâu mà đòi kỷ luật
nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 nd-147-2024.d36.k4 blds-2015.d32
  tiệc mừng huân chương bị bêu mạng, trưởng đơn vị hỏi ai chịu, tính nặng nhẹ theo cái gì
nd-174-2026 nd-147-2024
  174 hay 147
nd-174-2026 nd-174-2026.d117.k2 nd-174-2026.d115 nd-15-2020
  nghi dinh 15 nam 2020 con dung khong
nd-174-2026 nd-174-2026.d117.k2 nd-330-2026 nd-174-2026.d115
  nghị định xử phạt mxh mới thay nđ 15 chưa?
nd-174-2026 nd-330-2026 nd-174-2026.d117.k2
  nghi dinh phat moi ve mang
nd-174-2026 nd-330-2026 nd-330-2026.d1.k3 nd-330-2026.d80
  nghị định phạt mạng xã hội mới nhất
nd-174-2026 nd-330-2026.d80 nd-330-2026.d1.k3 nd-330-2026 nd-174-2026.d117.k2
  nghị định 174 hay nghị định nào đang dùng
nd-174-2026.d115 nd-15-2020.d101 nd-15-2020.d101.k1.a nd-330-2026.d81
  bài cũ từ 2021 có bị phạt
nd-174-2026.d115 nd-15-2020.d101.k1.a nd-15-2020.d101
  chia sẻ cũ từ tháng 5 năm nay thì áp nghị định nào
nd-174-2026.d115 nd-15-2020.d101.k1.a nd-15-2020.d101 nd-15-2020.d101.k1.d nd-330-2026.d81
  tin vịt về vắc xin hồi covid tôi share giờ còn bị lôi ra không
nd-174-2026.d115 nd-15-2020.d101.k1.a nd-15-2020.d101 nd-330-2026.d81
  Bài tôi viết năm 2023 sai sự thật, nay bị mời, phạt theo văn bản hồi ấy hay mới
nd-174-2026.d115 nd-15-2020.d101.k1.a nd-330-2026.d81
  bình luận từ 2025 mới bị khui
  tin tang luong tui chia hoi nam ngoai gio co xu khong
nd-174-2026.d115 nd-15-2020.d101.k2 nd-15-2020.d4.k3
  hồi tháng 2 năm 2026 hàng xóm bêu bệnh tôi lên mạng, phạt mức cũ hay mới
nd-174-2026.d115 nd-174-2026.d117.k2 nd-15-2020
  nd 15 con xai duoc khong
nd-174-2026.d115 nd-174-2026.d117.k2 nd-330-2026.d81 nd-234-2026.d24.k1
  Em bị phạt theo cái nghị định năm 2020, mà chuyện tháng trước, họ áp đúng chưa, em xem ở đâu?
nd-174-2026.d115 nd-330-2026.d81
  phạt bài đăng trước 2026
nd-174-2026.d115 nd-330-2026.d81 luat-116-2025.d14.k4
  trước khi vào đảng tôi có viết mấy bài linh tinh giờ có ai moi ra được không, có phải khai không
nd-174-2026.d115 nd-330-2026.d81 luat-116-2025.d44 luat-24-2018.d8
  luật mới ra thì bài tôi đăng hồi tháng 3 tính theo luật nào
nd-174-2026.d115 nd-330-2026.d81 nd-15-2020 nd-15-2020.d101
  phạt bài đăng từ tháng 3/2026 theo nghị định cũ hay mới hả các bác
nd-174-2026.d115 nd-330-2026.d81 nd-15-2020.d101
  Tháng 5/2026 em đăng, tháng 10 mới bị lập biên bản, phạt theo cái cũ hay cái mới
  chuyện đăng bậy từ năm ngoái giờ họ còn lập biên bản phạt được không
nd-174-2026.d115 nd-330-2026.d81 nd-234-2026.d24.k1 luat-29-2018.d5
  luật mới có áp lại chuyện cũ không
nd-174-2026.d115 nd-330-2026.d81 nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1
  đăng bài cũ 2013 giờ bị lôi ra
nd-174-2026.d115 nd-330-2026.d81 nd-234-2026.d5.k3 nd-328-2026.d3.k3
  status cũ
nd-174-2026.d117.k2 nd-15-2020 nd-174-2026.d115
  nghị định 15 còn hiệu lực?
nd-174-2026.d117.k2 nd-174-2026.d115 nd-15-2020
  nđ 15/2020 còn hiệu lực
nd-174-2026.d4.k3 nd-174-2026.d95.k1.a nd-330-2026.d7.k1 nd-15-2020.d4.k3 nd-15-2020.d101.k1.a
  tôi đọc báo thấy phạt 7,5 triệu vì đăng tin sai, mức đó tính kiểu gì mà người 5 triệu người 7,5?
nd-174-2026.d4.k3 nd-330-2026.d7.k1
  bệnh viện đăng sai với cô điều dưỡng đăng sai, cùng một lỗi thì tiền có khác nhau ko vậy
  cá nhân phạt bằng nửa tổ chức
  muc phat trong nghi dinh la cua ai
  mức phạt in là của ai
  mức phạt tổ chức và cá nhân
  phat ca nhan bang nua to chuc la sao
  phạt 20 triệu in trong nghị định thì tôi là người dân đóng bao nhiêu, trường học thì bao nhiêu
  phạt tiền cá nhân so với tổ chức khi vi phạm trên mxh
  phạt tiền cá nhân với tổ chức khác nhau thế nào khi đăng tin sai
nd-174-2026.d4.k3 nd-330-2026.d7.k1 luat-116-2025.d42.k2
  trường lấy nick trường đăng bậy, phạt trường hay phạt thầy giữ nick, mức nào
nd-174-2026.d4.k3 nd-330-2026.d7.k1 luat-91-2025.d8.k5
  cá nhân với tổ chức phạt khác nhau hông
  công ty bị phạt gấp mấy cá nhân
  muc phat ca nhan bang nua
  mức phạt cá nhân với tổ chức
  phat to chuc, ca nhan
  phạt tiền cá nhân tổ chức khác nhau
nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-174-2026.d95.k1.a
  tổ chức với cá nhân mức phạt đăng tin giả khác nhau bao nhiêu
nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-330-2026.d12.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4
  page của xã đăng sai số người chết trong lũ thì xã hay người đăng bị phạt
nd-174-2026.d93.k2.b blds-2015.d34 luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c
  trang tin tổng hợp bịa chuyện phòng khám
nd-174-2026.d93.k2.b nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  trang tin bia dat keo view
nd-174-2026.d93.k2.b nd-330-2026.d12.k1.a
  trang web sở đăng tin sai thì ai bị phạt, tổng biên tập hay giám đốc
nd-174-2026.d93.k3.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  web giả mạo bệnh viện
nd-174-2026.d93.k3.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  web giả kho bạc
nd-174-2026.d93.k3.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 nd-330-2026.d14.k3.a
  trang web bhxh fake
nd-174-2026.d93.k3.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d42.k3
  tên miền giả sở
nd-174-2026.d93.k3.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-330-2026.d14.k3.a luat-116-2025.d7.k2.dd
  Ai đó lập trang giống hệt cổng sở giáo dục bắt nộp lệ phí thi, mấy em nộp rồi, đi báo đâu, phạt ai?
nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e luat-116-2025.d13.k3.d
  bi chui tren livestream ma khong neu ten
nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  gọi là "kẻ giết người" khi tòa chưa tuyên
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  chơi hụi qua zalo vỡ, là hội trưởng phụ nữ nên bị bà con réo tên lên phây
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1
  chửi trọng tài trên mạng
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.e
  xúc phạm cán bộ hưu
  xúc phạm cầu thủ
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  tiếu lâm về cán bộ
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1
  phu huynh vao nhom zalo lop chui toi la do an hai, toi la giao vien thi lam gi duoc ho
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e nd-174-2026.d96.k3.g
  nhuc ma hoa hau
  Đội thua, mấy anh vô trang vận động viên nguyền rủa cả nhà cô ấy, có gì xử không
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c nd-328-2026.d13.k2
  hàng xóm chửi tôi là cán bộ ăn bẩn trên facebook, tôi làm địa chính xã thì pải làm sao
nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung
  chửi trọng tài trên fb có bị phạt hông mấy chú
  ông bạn nói trận ấy ta thua, tôi cãi lại trên mạng dùng lời lẽ nặng quá giờ hối hận
nd-174-2026.d95.k1.a blds-2015.d34 nd-282-2025.xuyen-tac blhs-2015.d155.k1 blhs-2015.d155.k2.e
  nói xấu hàng xóm bằng loa kẹo kéo vs livestream
nd-174-2026.d95.k1.a blds-2015.d34 nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.d luat-116-2025.d13.k3.a
  dân comment "công chức thuế toàn ăn bám" tôi có quyền đòi phạt không
nd-174-2026.d95.k1.a blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  xom rai tai nhau co giao A bi ung thu, ai loan tin vay co bi phat ko
nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d7.k1.c
  gọi cán bộ là "đồ ăn hại" trên mạng bị phạt ko
nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e luat-116-2025.d13.k3.d blds-2015.d34
  chui the ong giam doc so tren livestream
nd-174-2026.d95.k1.a blhs-2015.d155.k1 blhs-2015.d155.k2.e luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  chửi tục dưới bài của chủ tịch tỉnh
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blds-2015.d34 luat-116-2025.d13.k3.d
  dan chui can bo co bi phat
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32
  khach quay clip lang ma nhan vien mot cua
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d13.k3.d
  chửi csgt trên fb
  chửi công an phạt nhiêu
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c
  chửi csgt trên mạng sau khi bị phạt nồng độ cồn
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd
  xúc phạm csgt trên fb phạt sao
  xúc phạm danh dự cán bộ trên mạng phạt bao nhiêu
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d4.k3 luat-116-2025.d13.k3.d
  xúc phạm người thi hành công vụ trên fb phạt nhiêu
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blhs-2015.d155.k2.e
  chửi csgt trên phây
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d luat-116-2025.d14.k4 nd-330-2026.d15.k1.g blds-2015.d34
  thằng cháu vừa quay vừa nguyền rủa cán bộ đo đất, sáng nay công an đưa giấy, nhà tôi nên làm gì trước
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d nd-174-2026.d4.k3 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  chui csgt tren fb mat bao nhieu tien
nd-174-2026.d95.k1.a blhs-2015.d155.k2.d nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  chửi dân quân cưỡng chế
nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blhs-2015.d155.k1 luat-116-2025.d13.k3.d
  lang ma bac si bi phat may trieu
nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blhs-2015.d155.k1 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  lam nhuc nguoi khac tren mang xa hoi muc phat
nd-174-2026.d95.k1.a blhs-2015.d155.k2.e luat-116-2025.d13.k3.d blds-2015.d34
  Ông hàng xóm đăng chửi chị tôi là tổ trưởng phụ nữ cả tuần, phạt tiền hay còn hơn nữa?
nd-174-2026.d95.k1.a blhs-2015.d155.k2.e luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1
  mẹ tôi là bí thư chi bộ thôn bị ông kia livestream chửi suốt 2 tiếng
nd-174-2026.d95.k1.a blhs-2015.d156 blds-2015.d34 qdtw-207-2026.nhom-to-cao luat-116-2025.d7.k1.c
  báo cáo láo rồi bị cấp dưới tố trên mạng
nd-174-2026.d95.k1.a blhs-2015.d156 blhs-2015.d156.k2.dd blhs-2015.d156.k2.e luat-116-2025.d7.k1.c
  thanh tra giao thông bị tung clip cắt ghép nhận tiền
nd-174-2026.d95.k1.a blhs-2015.d156.k2.dd nd-330-2026.d15.k1.g blds-2015.d34 blhs-2015.d155.k2.d
  ông khách livestrem rồi gào "tụi bây ăn hối lộ" ngay quầy thuế, chị em thu thuế làm gì được
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d13.k3.d
  chửi ngành y vô lương
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d42.k3 nd-330-2026.d12.k1.a
  page bôi nhọ bệnh viện
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c
  ai do tao clone chui truong hoc toi
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  bia chuyen chua an tien cung duong
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  boc phot truong hoc cua con
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d13.k1.a nd-330-2026.d9.k2.dd
  nói xấu cơ quan cũ sau khi nghỉ việc
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  Nhận xét giám đốc sở trên google map một sao có bị gì không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d11.k2.a nd-330-2026.d12.k1.a
  confession bia chuyen thu vien thu tien bay ba, quan tri co bi gi
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d11.k3 luat-116-2025.d13.k3.d blds-2015.d34
  sinh vien lap page noi xau khoa
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d11.k3 nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  confession bịa chuyện trường
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d14.k4 nd-330-2026.d77
  livestream bịa chuyện ubnd
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  một bà bán thuốc nam nói trạm mình chích nước lã, dân bỏ tiêm hết, trạm đề nghị phạt bả sao
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  troll fanpage tỉnh đoàn
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  hát chế chữi giáo viên
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32 blhs-2015.d155.k1
  meme chủ tịch xã
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32 nd-282-2025.xuyen-tac
  vẽ biếm họa
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1
  bai hat che noi xau truong thon
  hs chửi cô trên mạng
  rủa trưởng phòng trên fb
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.d
  mấy đứa học trò làm trang "confession" chửi giáo viên, trường tìm ra thì được phạt tới đâu
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1 blhs-2015.d155.k2.e
  chửi nhau trong bình luận bán hàng online thì cả hai có bị phạt không hay chỉ người chửi trước
  học sinh đăng tiktok xúc phạm giáo viên đuổi học được không
  người nhà cán bộ cậy thế chửi người ta trên mạng
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e
  nick lạ chửi bí thư chi bộ
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e blds-2015.d32
  chợ búa chửi nhau đưa lên mạng gọi cả họ nhà tôi
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e blhs-2015.d155.k1
  nhóm cư dân chung cư chửi ban quản trị
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d16 blhs-2015.d155.k1
  bạn học của con lập nhóm nói xấu cô giáo, con tôi có trong nhóm
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d7.k1.c
  Sinh viên chế lời rap chọc thầy hiệu phó, nói có thật một nửa, đăng mạng, có vi phạm không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d155.k1
  học sinh lập nhóm kín nói xấu cô chủ nhiệm xử lý thế nào
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d155.k2.e
  lập acc clone bôi xấu hiệu trưởng
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-147-2024.d36.k4 nd-328-2026.d3.k3
  viết bậy một lúc rồi rút lại, bị kiện
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-282-2025.xuyen-tac qd-423-2026.quy-tac-chung
  che anh giam doc so roi dang vao trang so
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d15.k1.g blhs-2015.d155.k2.e
  ba cho ca live chui xom ngay nao cung
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-330-2026.d15.k1.g luat-116-2025.d42.k3
  o hàng xóm livestream chửi nhà tui cả buổi, xưng tên cả con tui ra, phường nói chuyện dân sự tự xử, rứa tui nhờ ai
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 qd-423-2026.quy-tac-chung
  Sinh viên đăng confession chửi thầy dạy dở như hạch, bị lôi lên hội đồng
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
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 blhs-2015.d155.k2.e nd-174-2026.d96.k3.g
  nhắn trong nhóm zalo tổ dân phố chửi ông tổ trưởng, ổng chụp màn hình đưa công an, tui có bị phạt hông
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1 nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung
  bị chửi thì chửi lại có bị phạt cả hai không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.d blhs-2015.d155.k2.e
  nói trưởng công an xã "óc bã đậu" trên live, nhẹ thì phạt mấy
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.d blhs-2015.d155.k2.e blds-2015.d34
  xuc pham bac si truc cap cuu bang status
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blds-2015.d34 qdtw-85-2022.chinh-danh
  nick ảo chửi lãnh đạo
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1 blds-2015.d34
  nick ảo chửi đảng viên
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e nd-147-2024.d23.k3 qdtw-85-2022.chinh-danh
  nick ảo chửi giám đốc
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d13.k3.a nd-330-2026.d12.k1.a blhs-2015.d155.k1
  nhóm zalo chung cư chửi ban quản trị
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d155.k1
  cau thu u17 chui trong tai tren mang
  nick ảo bôi nhọ vợ chồng
  phụ huynh nhắn tin chửi cô giáo trong nhóm lớp
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d155.k2.e
  nick ảo nói xấu
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 nd-330-2026.d11.k3
  hs lâp page nói xấu thầy
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 nd-330-2026.d77
  Bà bún đậu ngày nào cũng phát trực tiếp kêu trưởng thôn ăn đất, chưa ai xử được bà, làm cách nào
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blds-2015.d34 nd-330-2026.d9.k2.dd
  dat ve noi xau chu tich xa
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
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-174-2026.d96.k3.g blhs-2015.d155.k1 blds-2015.d34
  bà tổ trưởng chửi trên nhóm zalo khu phố
  chui trong nhom phu huynh
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-234-2026.d8.k1 luat-129-2025.d10 blds-2015.d34
  Nói xấu viện trưởng trong group 5 người, có đứa chụp màn hình méc, vậy có bị coi là vi phạm ko
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-234-2026.d8.k3 blds-2015.d34
  đang nghỉ thai sản mà lỡ chửi đồng nghiệp trên nhóm trường
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-328-2026.d3.k3 blds-2015.d34
  lỡ comment chửi cả xóm, hôm sau hối hận gỡ sạch, công an còn làm gì được không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d12.k1.a blds-2015.d34 luat-116-2025.d7.k1.c
  confession truong boi nho co
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d12.k1.a nd-330-2026.d11.k3 blds-2015.d34
  học sinh lập group chửi cô giáo chủ nhiệm thì nhà trường được phạt tới đâu?
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d15.k1.g blds-2015.d34 blhs-2015.d155.k1
  chửi livstream
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d15.k1.g blhs-2015.d155.k1 blhs-2015.d155.k2.e
  chui tuc tren mang phat nhieu ko
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d77 blds-2015.d34 nd-174-2026.d96.k3.g
  toi voi hang xom chui qua chui lai tren fb, ca hai cung chui thi cong an phat ai
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd blds-2015.d34 blhs-2015.d155.k2.e
  facebook gia chui chu tich xa
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung blds-2015.d34
  mình lỡ coment chửi "đồ ngu" dưới bài báo, mxh có phạt k
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung blhs-2015.d155.k1 luat-116-2025.d13.k3.a
  văng tục dưới page bộ
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-147-2024.d36.k4
  nói xấu đồng nghiệp trên story chỉ để bạn thân xem thì có tính là vi phạm không
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung nd-174-2026.d96.k3.g nd-330-2026.d11.k1.a
  comment tục
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qdtw-207-2026.nhom-2 qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.c
  dang vien chui chi uy
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d blds-2015.d34
  tk giả mạo chửi mình
nd-174-2026.d95.k1.a luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c luat-116-2025.d7.k2.g luat-116-2025.d13.k3.e
  gia anh chat
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 blhs-2015.d156.k1.a luat-116-2025.d13.k3.dd
  o kế bên nói tui lấy chồng công an để được bảo kê, nói trên nhóm chợ, tui tức lắm, có luật nào trị không
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 luat-116-2025.d13.k3.e blhs-2015.d156
  toi la thu quy bi to mat tien len nhom chung cu, camera lai hong dung hom do
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 qdtw-207-2026.nhom-to-cao blhs-2015.d156
  đơn tố cáo đăng facebook
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d155.k2.e blhs-2015.d155.k1 blhs-2015.d156
  nick ảo bóc phốt
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156.k1.a qdtw-207-2026.nhom-mang qdtw-212-2026
  cựu cán bộ bịa chuyện
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156.k2.e qdtw-207-2026.nhom-mang qdtw-212-2026
  Bác tôi hưu từ 2015 vẫn sinh hoạt đảng, bác bịa giám đốc sở ăn tiền rồi post lên, chi bộ hay công an xử?
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  xe tôi bị cẩu, tôi viết bài chê và bịa thêm tí cho vui, nay bị mời, có nên khai thật?
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e
  bà bán rau livestream chửi em ăn cắp, đọc tên bố mẹ em cho mọi người biết, bà bị phạt sao
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k2.d
  xúc phạm lãnh đạo trên mạng
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d luat-116-2025.d13.k3.e blds-2015.d34
  truong thon noi xau ung vien tren zalo
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d qdtw-85-2022.dieu-tranh
  nhóm đồng hương chửi lãnh đạo
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e blds-2015.d34 nd-330-2026.d11.k2.a
  bị tung tin đã chết
  bị đồn vỡ nợ
  đăng tin người còn sống đã mất
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-330-2026.d11.k2.a
  bịa lời nhân chứng
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-330-2026.d11.k2.a blds-2015.d34
  cáo phó giả
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.dd blds-2015.d34
  viết truyện cười bịa chuyện lãnh đạo sở
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  hoi huu noi xau can bo, bi chup gui len tren
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  tiêm chủng vắc xin tin sai
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  tin đồn cướp ngân hàng
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  mấy o bán cá ngoài chợ đồn bộ trưởng bị bắt, mạ tui chia sẻ lại, bị công an mời rồi, phải nói răng
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d11.k2.a
  Cô giáo nói vắc xin gây vô sinh trên zalo phụ huynh, mấy mẹ không cho con tiêm
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  già làng nói sai nước độc
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a
  tin don truong cho an thit thoi
nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  ảnh lũ giả
nd-174-2026.d95.k1.a luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd
  bóc phốt cơ quan cũ
nd-174-2026.d95.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d14.k5.dd nd-328-2026.d3.k1 nd-174-2026.d95.k2.c
  nhóm thanh niên đổ nước vào nhà rồi quay như lũ về để xin tiền, dân khắp nơi chuyển khoản
nd-174-2026.d95.k1.a luat-117-2025.d5.k3 qdtw-207-2026.nhom-1 qd-423-2026.kiem-chung luat-116-2025.d15.k1.dd
  bàn tán sức khỏe lãnh đạo trong quán cà phê bị quay
nd-174-2026.d95.k1.a luat-80-2025.d13 luat-116-2025.d42.k2 luat-80-2025.d36 luat-129-2025.d10
  hai đứa cãi nhau trong cmt, một đứa là dân một đứa là cbcc, sao chỉ phạt đứa cbcc
nd-174-2026.d95.k1.a luat-91-2025.d16 luat-80-2025.d13 blds-2015.d38 nd-234-2026.d8.k1
  tôi cho đồng nghiệp vay 30 triệu nó không trả, tôi đăng facebook đòi thì tôi có bị cơ quan xử lý không
nd-174-2026.d95.k1.a luat-91-2025.d32 blhs-2015.d156.k2.dd luat-116-2025.d7.k1.c nd-330-2026.d9.k2.dd
  đứng xa quay công an làm việc rồi đăng kèm lời bịa thì sao
nd-174-2026.d95.k1.a nd-147-2024.d23.k3 luat-116-2025.d16 nd-328-2026.d9 nd-330-2026.d11.k2.a
  chau 15 tuoi dang tin gia thi phat ai
nd-174-2026.d95.k1.a nd-147-2024.d35.k7 nd-174-2026.d95.k3
  tai pham boi xau tren nhom
nd-174-2026.d95.k1.a nd-147-2024.d36.k4 blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c
  Bài tôi viết lúc nóng giận chỉ để 15 phút, có 3 người coi, thằng kia chụp lại đi thưa, tính sao?
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 blhs-2015.d155.k1 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  bình luận vui về trọng tài bóng đá mà bị tố là xúc phạm, phạt bao nhiêu tiền
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 luat-116-2025.d13.k3.d blhs-2015.d155.k1 nd-282-2025.xuyen-tac
  muc phat noi xau nguoi khac tren mang
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 luat-116-2025.d13.k3.d nd-330-2026.d9.k2.dd blhs-2015.d155.k2.d
  đăng clip gọi kiểm lâm là lũ ăn cướp, phạt tiền cỡ mấy triệu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-15-2020.d101.k1.a nd-15-2020.d4.k3
  phạt 7,5 triệu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-174-2026.d96.k3.g blhs-2015.d155.k2.e luat-116-2025.d13.k3.d
  muc phat chui nhau tren mang nam nay
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blhs-2015.d155.k1
  xúc phạm giáo viên trên facebook phạt mấy triệu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d7.k1
  phat bao nhieu khi chia se tin gia
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d7.k1 nd-174-2026.d95.k2.c
  muc phat dang tin sai su that voi ca nhan
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  tin giả phạt cá nhân bao nhiêu, tổ chức bao nhiêu
nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon
  người dân thường và cán bộ cùng đăng một tin sai thì ai bị phạt bao nhiêu
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a blds-2015.d34
  hàng xóm tung tin tôi bắt cóc trẻ con, cả chợ đổ xô đuổi tôi, nó đóng phạt bao nhiêu thì đáng
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  ba gia share tin dong dat
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k3
  má tui bán rau, thấy bài cá nhiễm độc thì bấm gửi cho cả chợ, công an xã kêu lên, phạt nhiêu
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  tin đồn sáp nhập tỉnh
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  đồn vắc xin làm chết trẻ
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  Tổng hợp giúp các mức phạt cung cấp thông tin sai trên mxh đối vs cá nhân
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  dựng cảnh cứu trợ giả để câu like
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  hôm bão em share cái tin vỡ đập, sau mới biết là tin vịt, xóa rồi thì có bị phạt nữa không
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d11.k2.a
  tui lỡ bấm chia sẻ tin nước độc ở sông Hậu, xóa sau 5 phút, giờ có bị gì không
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  dang tin bao mua da to hon dai khi tuong noi co bi phat khong
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d4.k3
  mức phạt chia sẻ tin thất thiệt
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-328-2026.d3.k3
  Bà ngoại em share bài "xe bán kẹo bắt cóc ở xã" bị xã mời lên, bà 72 tuổi không biết chữ nhiều thì có phạt không
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  học sinh bịa tin nghỉ học vì rét để ở nhà chơi, phạt bn
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd nd-330-2026.d9.k2.d
  tong hop muc phat dang tin sai su that
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  chia sẽ tin bắt cóc trẻ em
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  tin gia phat nhiu
nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-328-2026.d3.k3
  don bo huyen lay nhau ten moi, minh dang lai thi nop phat may
nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  chửi tục trên mạng bị phạt bn
nd-174-2026.d95.k1.a nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung blhs-2015.d155.k1
  chửi tục phạt mấy đồng
nd-174-2026.d95.k1.a nd-328-2026.d11.k3 nd-328-2026.d3.k3 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  quần chúng ưu tú share tin giả có bị dừng kết nạp
nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d11.k2.a
  diễn clip cứu người câu view
  quay canh cho gao gia
nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d14.k4
  noi dua tren facebook bi lap bien ban
nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d9.k1.d nd-330-2026.d11.k2.a nd-328-2026.d13.k2
  Ông trong xóm kể mình đánh trận Quảng Trị câu view mà ổng chưa đi lính ngày nào
nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  tin bậy trong nhóm kín 3 người thôi mà cũng bị phạt hả
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  đồn ông này ông kia bị bắt mà chưa công bố, tôi nghe sao kể vậy thì có tội không?
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  công văn giả cho học sinh nghỉ học vì bão lan trên zalo, em cũng lỡ chia sẻ
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  chia sẻ nhàm tin đê vỡ
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-328-2026.d9
  bao so 3 minh share nham tin cau sap da xoa sau 10 phut co bi goi len khong
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9
  Cả nhóm chia tin đồn mà chỉ tôi bị gọi, mấy người kia sao không
  mẹ già chuyển tin đồn phạt tiên ko
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  chia sẻ tin giả
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a
  em chia sẻ bài lá cải "cán bộ tỉnh bị bắt" mà mãi tối mới biết tin giả, đã xóa, có còn bị phạt không ạ
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k1.a luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.d
  đăng lại thơ chế
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-mang
  lỡ chia sẻ tấm ảnh em bé ôm em trong lũ, sau mới biết là AI vẽ, tui là cán bộ mặt trận xã, có bị chi không
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-174-2026.d4.k3
  người già chia sẻ tin sai có bị phạt
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-328-2026.d9
  bố tôi cựu chiến binh 78 tuổi hay chuyển tiếp tin giả, cụ có bị phạt không
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d qd-423-2026.kiem-chung
  me toi share tin gia nhieu qua
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k2.c
  người già chia sẻ tin sai
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d9
  chia se tin ma minh tuong that
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  Mẹ em 60 tuổi chuyển đoạn clip vỡ đập mà em không biết giả, mẹ có bị phạt k
nd-174-2026.d95.k1.a nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-330-2026.d9.k2.d nd-328-2026.d3.k1
  bố chồng gửi tin "ông tướng X đã mất" hóa ra chưa mất
nd-174-2026.d95.k1.a nd-328-2026.d9 nd-174-2026.d95.k3 nd-328-2026.d3.k3
  loi chia se tin gia da xoa sau 5 phut ma van bi moi
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  cung luc dang tin gia va chui nguoi khac phat the nao
  sửa biên lai ủng hộ
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.a
  sua so tien quyen gop cua thon ben de che ho keo
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c blds-2015.d34
  bôc phốt quán ăn, chủ quán là vợ chủ tịch
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c
  bịa danh sách bổ nhiệm
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blds-2015.d34 nd-328-2026.d13.k2
  có người tung tin nhân sự sai, ghi tên chồng em làm chủ tịch
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k1.a
  mức phạt bịa chuyện người khác ngoại tình trên mạng
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c blhs-2015.d156 nd-328-2026.d3.k2
  Đăng bài tố ông A thương binh rởm mà chưa có kết luận thì tôi có bị phạt không
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.e nd-328-2026.d3.k1
  bia chuyen ca si qua doi
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-328-2026.d3.k1 luat-80-2025.d14.phat-ngon
  thực phẩm bẩn ở căng tin cơ quan, đăng lên thì bị gọi lên hỏi
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c qd-423-2026.kiem-chung
  tin chết giả
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung
  chia se tin bao lu cua nam truoc co bi phat khong
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  đùa cá tháng tư
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-147-2024.d35.k7 nd-174-2026.d95.k3
  Hồi tháng trước bị phạt vì tin vịt, giờ share trúng tin giả nữa, lần này nặng tay hơn không ta?
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d4.k3
  mức phạt đăng sai
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d4.k3 nd-174-2026.d95.k2.c nd-330-2026.d9.k2.dd
  phạt hành chính nói sai trên mạng 5 triệu hay 7 triệu rưỡi
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d4.k3 nd-330-2026.d7.k1 nd-330-2026.d9.k2.dd
  phạt 5 triệu hay 10 triệu đăng tin sai
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  thieu nien 15 tuoi dang tin sai bi phat ra sao
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  bịa chuyện sạp bên cạnh bán thịt heo dịch thì phạt nhiêu tiền vậy bà con?
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-328-2026.d3.k3 nd-328-2026.d9
  e làm trạm y tế, share tin dịch bạch hầu từ page lạ, giờ bị công an xã mời lên
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c qd-423-2026.kiem-chung
  tin vịt tăng hoc phí
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  ủng hộ 20 nghìn mà sửa ảnh thành 20 triệu
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 luat-116-2025.d7.k1.d
  tin nhân sự giả
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-174-2026.d95.k2.c
  đăng tin giỡn chơi mà bị phạt
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  giật tít câu view
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 qdtw-207-2026.nhom-mang
  bang xep nhan su dai hoi gia
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  nghe noi dich heo lay sang nguoi nen share cho ba con, bi moi len xa
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d9.k2.d
  ko biết bài đó là giả mà share thì có bị phạt ko
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3 qd-423-2026.kiem-chung luat-116-2025.d7.k1.c
  chia sẻ lại đơn tố cáo người ta tung lên mạng, chưa biết đúng sai, có bị phạt ko
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.c
  tung đề bạt giả
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d luat-129-2025.d10
  nhà báo tỉnh đưa tin sai lên fanpage riên
nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  dong tin lanh dao bi bat sai su that phat sao
nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a luat-116-2025.d13.k3.d nd-330-2026.d12.k2.a blds-2015.d34
  confession trường
nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a luat-116-2025.d7.k1.c
  confession bịa chuyện cô giáo
nd-174-2026.d95.k1.a nd-330-2026.d15.k1.g nd-174-2026.d4.k3 nd-330-2026.d7.k1
  phạt livestream xúc phạm
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  phạt tin giả bao nhiêu
  tin giả phạt mấy triệu
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd blds-2015.d34 nd-330-2026.d11.k2.a luat-116-2025.d13.k3.dd
  ảnh sếp lội nước bị bảo là dàn dựng
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a luat-116-2025.d14.k4 nd-330-2026.d77
  ông hàng xóm gắn loa livestream chửi xã suốt ngày, xã xử kiểu gì cho êm
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung
  đặt vè chửi xã
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-356-2025.d4.k1 luat-91-2025.d19
  điều tra dân số hỏi cả tôn giáo thu nhập, dân không chịu khai rồi đăng chửi
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  Tôi đăng "công an phường làm ăn chán quá" có tính là xúc phạm không?
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-80-2025.d14.phat-ngon
  bịa tin bỏ xã
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  đăng bịa rằng tổng điều tra để tăng thuế
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  bịa tin sáp nhập xã kèm bản đò tự vẽ
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  mức phạt tung tin sai sự thật về sáp nhập xã
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-328-2026.d3.k1 luat-116-2025.d14.k4 luat-80-2025.d14.phat-ngon
  Cá tháng tư em đăng thủ trưởng từ chức, ai ngờ lan ra, xã gọi lên
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon
  đồn án bỏ túi
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-174-2026.d4.k3 luat-116-2025.d7.k1.c
  lan truyền tin đồn lãnh đạo bị bắt, 7,5 triệu hay bao nhiêu
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d11.k2.a nd-328-2026.d3.k1 luat-116-2025.d13.k3.a
  quay clip dựng chuyện bệnh viện có ma
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  tin giả sáp nhập xã bị phạt bao nhiêu tiền
nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung nd-328-2026.d3.k1 luat-116-2025.d7.k1.d
  Tui đăng "phường mình sắp nhập vô phường bên" nghe từ bà bán cá, bị mời lên, đúng sai sao
nd-174-2026.d95.k1.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qdtw-207-2026.nhom-mang
  đồn lãnh đạo qua đời
nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4
  Báo sai về giá xăng rồi sửa lại, bài tôi đăng lại vẫn treo, có sao không
nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang luat-116-2025.d7.k1.d
  tin đồn ông giám đốc sở nhập viện vì đột quị
  đồn bác X ốm
nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung blds-2015.d34
  đùa xác nạn nhân lủ
nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.c luat-116-2025.d13.k3.d blhs-2015.d155.k2.d
  nhại công an
nd-174-2026.d95.k1.a qdtw-207-2026.nhom-1 qd-423-2026.kiem-chung nd-356-2025.d4.k1 nd-328-2026.d3.k1
  đồn bệnh bộ trưởng
nd-174-2026.d95.k1.a qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  doan bi thu moi
  nghe nói bí thư huyện đi tù rồi, đăng cho vui
nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d qdtw-207-2026.nhom-1 blds-2015.d34
  Nói tục với bí thư chi bộ trong nhóm zalo thì xử theo đảng hay phạt tiền
nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k1.c qdtw-207-2026.nhom-to-cao
  nói xấu ứng viên cấp ủy
nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.c nd-328-2026.d3.k3 qdtw-207-2026.nhom-1
  nhóm kín 12 ông bạn lính cũ nói bậy về lãnh đạo, có ông chụp màn hình nộp công an
nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh nd-330-2026.d11.k2.a qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang
  đồn đoán nhân sự
nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung nd-330-2026.d9.k2.dd qdtw-207-2026.nhom-mang
  đồn chủ tịch bị kỷ luật
nd-174-2026.d95.k1.b
  me toi la thay cung, con trai cong an co bi anh huong ko
  vợ cán bộ bói toán
nd-174-2026.d95.k1.b blds-2015.d32 nd-147-2024.d36.k4 qdtw-207-2026.nhom-dao-duc
  ảnh hút cần cũ
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd
  đăng clip chọi trâu ăn tiền
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d10.k1
  bán bùa ngải qua mạng
  bán bùa trên zalo
  bán bùa yêu online
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  bùa ngải
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b luat-116-2025.d42.k3
  có bà xưng nói chuyện được với bộ đội hy sinh, thu tiền gia đình, tôi là hội cựu chiến binh
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a
  chỉ chỗ đánh đá gà trong nhóm xã
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g
  thầy cúng online
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g nd-330-2026.d10.k1
  Thầy bói phát trực tiếp bán bùa giải hạn cho học sinh mua thi đỗ
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  bói toán online
  goi hon online
  thay cung giai han tren livestream
nd-174-2026.d95.k1.b luat-116-2025.d7.k2.i nd-330-2026.d11.k1.a
  cổ vũ côn đồ
  hoc sinh lam theo tiktoker giang ho
nd-174-2026.d95.k1.b luat-129-2025.d10 nd-234-2026.d8.k1 nd-330-2026.d10.k1
  gv bán trầm hương trừ vía
nd-174-2026.d95.k1.b luat-129-2025.d10 nd-234-2026.d8.k1 nd-330-2026.d11.k1.a
  cô giáo lên đồng
nd-174-2026.d95.k1.b luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  cán bộ đoàn bênh ca sĩ dùng ma túy
nd-174-2026.d95.k1.b nd-174-2026.d95.k1.dd
  đăng quán karaoke ôm
nd-174-2026.d95.k1.b nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-282-2025
  đốt pháo giao thừa quay đăng fb bị phạt bnhiu
nd-174-2026.d95.k1.b nd-174-2026.d95.k1.dd nd-330-2026.d10.k2
  rủ hút cỏ mỹ
nd-174-2026.d95.k1.b nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  lời sấm tận thế
nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d11.k1.a
  hiệu trưởng xem bói đoán điềm rồi quay cho hs xem, phụ huynh đòi đuổi, chưa bị nhắc lần nào
nd-174-2026.d95.k1.b nd-234-2026.d8.k1 nd-330-2026.d10.k1
  y sĩ bán bùa may mắn trên mạng
nd-174-2026.d95.k1.b nd-234-2026.d8.k1 nd-330-2026.d15.k1.g
  gv mo kenh tu vi kiêm tien sao khong
nd-174-2026.d95.k1.b nd-330-2026.d10.k1
  ban buoi yem tinh tren fb
  bán vòng trừ tà
nd-174-2026.d95.k1.b nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  bán bùa phong thủy trên mạng
nd-174-2026.d95.k1.b nd-330-2026.d10.k1 nd-330-2026.d11.k1.a
  ban bua tren mang
  bán bùa online
  bán bùa tình yêu
  bán bùa yêu zalo
nd-174-2026.d95.k1.b nd-330-2026.d10.k1 nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  thay phap ban ngai tren tiktok
nd-174-2026.d95.k1.b nd-330-2026.d11.k1 nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd
  rao bán bùa tránh dịch
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  Chú em mở trang kể chuyện ma quỷ cúng bái để câu view, có phải dạng bị phạt không?
  Dòng họ tôi mời thầy về cúng trấn yểm quay lên mạng, có người vào comment cầu xin số, sao xử?
  bói bài tây online
  bói toán trên mạng
  công chức xem tarot online cho thiên hạ kiếm thêm, không phải đảng viên thì có bị gì ko
  dang bua ngai cau tai
  hủ tục cướp vợ lên mạng
  livestream gọi hồn
  lên đồng livestream
  thay cung livestream giai han
  tuyên truyền mê tín
  xem bói qua zaloo
  đi lễ hội chùa quay clip hầu đồng đăng lên có phải mê tín không
  đăng xem bói đàu năm
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd
  bùa cầu may
  coi bói online
  len dong ban le vat qua zalo
  phat tam bua chu tren tiktok co bi phat k
  rao ban bua yeu
  xem tướng online lấy tiền
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d10.k1
  bán bùa ngải online
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g
  cậu đồng phán truyền bán lễ trên tiktok có bị phạt ko
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-129-2025.d10 nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  co giao len dong quay clip
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-147-2024.d36.k4
  nghe thầy bói nói rồi đăng lại cho bạn coi
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  viên chức bói online
  xem tarot kiếm thêm sau giờ làm, em là cán bộ thư viện tỉnh, có bị coi là mê tín không
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  tui là giáo viên mà coi bói bài trên tiktok cho vui, không lấy tiền, có bị gì hông
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.e qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  vien chuc mua nhac dong clip nong
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  clip hầu đồng xin số
  coi boi live tren fb
  cúng sao livestream
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd
  Mẹ cán bộ xã mở kênh xem bói trực tiếp mỗi tối, dân chuyển tiền ầm ầm, xử được không
  livestream xem bói
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d9.k1.b
  bà đồng livestream dọa vong theo
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d9.k2.c blds-2015.d32 luat-91-2025.d32
  Tôi ở Mù Cang Chải, quay bản mình cúng ma đưa lên youtube kiếm tiền có bị coi là truyền bá mê tín không?
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  gia đình chủ tịch xã mời thầy pháp trấn yểm quay clip khoe
  mẹ vợ sếp lên đồng
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-1
  Đảng viên đốt vàng mã rồi đăng fb có vi phạm mê tín gì không
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  cán bộ y tế bói bài
  thầy cúng online có bị phạt, tôi là đảng viên đi xem bói bị quay
  đốt vàng mã live
nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 qdtw-85-2022.cap-uy
  đảng viên đi chùa rồi livestream dâng sao giải hạn, chi bộ có nhắc không ta
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  dang bai gai goi
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  live hầu đồng
  vợ sếp coi bói live
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd
  ba dong livestream goi hon
  cô đồng gọi hồn trực tiếp
  livestream đá gà
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  cô đồng livestream gọi hồn
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd nd-330-2026.d14.k5.dd
  lên đồng livetream xin tiền
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g luat-116-2025.d7.k2.dd nd-330-2026.d77
  bà cô tôi trước là hội trưởng phụ nữ, giờ phát trực tiếp gọi hồn lấy tiền người ta, ai xử được
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  live gọi hồn đền
  livestream lên đồng ở đền làng mà người hầu là vợ bí thư
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a luat-116-2025.d7.k2.dd
  cậu phó thôn làm thầy cúng livestream gọi vong, có người nộp tiền
  thầy bói online
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  em gái tôi là viên chức livestream gọi hồn hầu đồng có được không
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  gọi hồn livetream
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung luat-129-2025.d10
  cô mầm non livestream bóng cười
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qdtw-08-2018.neu-guong
  chi gai toi lam thay boi tren mang, toi dang vien
nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  cán bộ văn hóa lên đồng livestream
nd-174-2026.d95.k1.b nd-330-2026.d9.k1.b nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d77
  Thầy cúng ở xóm tôi lên mạng doạ ai không cúng sẽ chết, cán bộ văn hoá như em xử lý kiểu gì
nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.i
  bảo vệ cơ quan comment ủng hộ dân anh chị đi đòi nợ, sếp nhắc
nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.i nd-330-2026.d11.k1.a
  bênh giang hồ mạng
nd-174-2026.d95.k1.b qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong nd-330-2026.d15.k1.g
  bố chồng giảng ma quỷ trừ tà trên kênh riêng, con dâu làm cán bộ hội có bị vạ lây
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc
  khoe tran ga tren zalo
  mê bói toán
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  giao vien di goi hon roi quay up facebook
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a
  dang vien choi da ga len tiktok
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d11.k1.a qdtw-207-2026
  Đảng viên livestream gọi hồn bán bùa thì bị phạt tiền hay chỉ kỷ luật đảng
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  đv livestream bói bài tarot kiếm thêm có bị xử ko z
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  cán bộ văn hóa quay clip trừ tà
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g qdtw-207-2026.nhom-1
  mệ tui lên đồng ở điện Hòn Chén, tui là đảng viên quay phát trực tiếp có sao không
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  bà đồng trong làng livestream lên đồng, trưởng ban văn hóa xã vào xem rồi thả tim
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qdtw-207-2026 nd-330-2026.d11.k1.a
  đảng viên đăng bài xem bói lên đồng
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1
  đảng viên đua xe
nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.dd
  đảng viên bán bùa
nd-174-2026.d95.k1.c
  clip mổ bò
  phát cảnh giết mổ ghê rợn cho con nít coi được thì phạm gì
  share cảnh chém nhau
  tục lệ ghê người có được quay
nd-174-2026.d95.k1.c blds-2015.d32
  clip tai nạn
  clip tai nạn xe khach
  quay clip tai nạn đăng lên cho bảo hiểm coi luôn
  quay cảnh đâm nhau
  quay hai ông say chém nhau, máu chảy, tôi up cảnh báo, ai ngờ bị phường gọi
  quay nguoi nhay cau
  thay nguoi te xe chi livestream
  xe khach lat, phu xe lo livestream nguoi bi ket
  đăng hình cháy chết người
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34
  anh thi the duoi nuoc khong lam mo co bi phat ko
  chụp xác người chết đuối
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38
  video bao hanh cu gia vien duong lao
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38 nd-330-2026.d15.k1.g
  em đi đường gặp tai nạn ở đèo Hải Vân, quay rồi phát trực tiếp thấy mặt người mất, người nhà đòi kiện em
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  dua video tai nan chet nguoi co mat nan nhan
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d34 blds-2015.d38.k2
  bố tôi mất trong tai nạn, người đi đường chụp thi thể đăng facebook
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38
  clip người treo cổ
  clip tai nan chet nguoi
  công nhân bị máy cắt tay, đứa bạn quay cảnh máu me gửi cả khu trọ
  quay nạn nhân tai nạn
  quay tai nạn câu view
  tui chạy xe ôm, chụp hiện trường án mạng gởi nhóm zalo bà con coi, có sao hông
  đăng cảnh tai nạn giao thông còn nguyên xác người
  đăng hình xác người đuối nước lên nhóm
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 blds-2015.d34
  bo nan nhan tai nan giao thong dang anh xac
  đăng clip chết đuối
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a
  ảnh người chết đuối
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 blds-2015.d34 qd-423-2026.thong-tin-nguoi-khac
  quay nguoi chet duoi dang len
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh thi thể nạn nhân sạt lở, người nhà khóc lóc xin gỡ, mình là cán bộ thôn đăng để báo tin thôi mà
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a
  quay canh cap cuu nan nhan lat xe, gia dinh doi boi thuong
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d34
  quay tai nạn trên đèo có người chết rồi đưa lên mạng, người nhà họ đòi kiện
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  sạt lở đất ở lào cai em là bộ đội cứu hộ, quay cảnh tìm thi thể gửi về nhà được không
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d15.k1.g
  Lái xe cấp cưú live cảnh chở người bị nạn máu me để câu like, gia đình phản ứng dữ lắm, xử sao?
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  hiện trường tự tử
  thông báo người chết đuối kèm ảnh thi thể
  ảnh nạn nhân đuối nươc
  ảnh xác người tai nạn
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac blds-2015.d34
  quay lại người nhảy cầu Bến Thủy
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38.k2
  cam quay duoc tai nan co nguoi chet co nen dang ko
  ảnh tử thi
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38.k2 blds-2015.d34
  đăng ảnh người chết trôi
nd-174-2026.d95.k1.c blds-2015.d32 blds-2015.d38.k2 blds-2015.d38 nd-356-2025.d4.k1
  anh đồng nghiệp ở trạm y tế live cảnh cấp cứu ca đuối nước, người nhà khóc quá trời
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
  quay người hấp hối
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
  đăng cảnh đâm chém ở quán nhậu
nd-174-2026.d95.k1.c blds-2015.d32 nd-330-2026.d14.k5.dd nd-174-2026.d95.k1.a
  cau like bang anh nguoi chet lu, tha tim keu goi ho tro
nd-174-2026.d95.k1.c blds-2015.d32 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  đăng ảnh tai nạn chưa che mặt nạn nhân thì bị phạt nhiu
nd-174-2026.d95.k1.c blds-2015.d32 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  đăng ảnh thương tích của nạn nhân vụ nổ bom mìn ở Quảng Trị có bị phạt không
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.kiem-chung
  anh tai nan mau
  cháy chung cư quay cảnh người nhảy
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac
  quay xac nguoi chet duoi dang face
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  anh hien truong an mang
  chụp xe lật đăng nhóm
  livestream tai nạn máu me
  toi la dan phong, chup xac nguoi duoi song dua len nhom canh bao ba con, co vi pham ko
  đăng hình người chết đuối
nd-174-2026.d95.k1.c blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  hình ãnh người gặp tai nạn chết trên đường
  người chết đuối chụp ảnh đăng nhóm xã
  quay nạn nhân bị kẹt trong xe
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
nd-174-2026.d95.k1.c blds-2015.d38 blds-2015.d32 nd-328-2026.d3.k3
  Thợ lặn chụp thi thể gửi nhóm cứu hộ, ai đó tung ra, người nhà đòi kiện cả nhóm
nd-174-2026.d95.k1.c blds-2015.d38 blds-2015.d34
  đăng ảnh xác nạn nhân
nd-174-2026.d95.k1.c blds-2015.d38 luat-91-2025.d16 blds-2015.d32
  up anh thi the nguoi nha
nd-174-2026.d95.k1.c blds-2015.d38 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  anh thi the nguoi chet duoi dang len tim nguoi nha
nd-174-2026.d95.k1.c blds-2015.d38 nd-330-2026.d13.k1.a blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  em làm y tá trực, có người chụp thi thể ở nhà xác up nhóm xóm
nd-174-2026.d95.k1.c blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  bác sĩ pháp y kể chuyện nghề trên tiktok, không nêu tên nạn nhân
nd-174-2026.d95.k1.c blds-2015.d38.k2 blds-2015.d32 blds-2015.d34
  em gái tui bị sát hại, có trang tin vặt kể từng nhát dao rồi tugn hình trong nhà xác, gia đình kiện ai
nd-174-2026.d95.k1.c blhs-2015.d361 nd-330-2026.d13.k1.a blds-2015.d38.k2
  ảnh giám định pháp y
nd-174-2026.d95.k1.c blhs-2015.d361 nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-116-2025.d7.k2.c
  anh kham nghiem tu thi
nd-174-2026.d95.k1.c blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-126-2025.d31.k2
  bạn em làm pháp y gửi ảnh hiện trường vào nhóm lớp cũ, nhóm lại phát tán, bạn em có mất việc không
nd-174-2026.d95.k1.c luat-116-2025.d14.k4
  quay le cung hien sinh
nd-174-2026.d95.k1.c luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  Lễ hội đâm trâu quê em quay y nguyên đưa lên bị tây vào chửi man rợ, phòng văn hóa bắt gỡ, em gỡ hay giữ?
  clip chọc tiết trâu cúng đình bị đòi gỡ
nd-174-2026.d95.k1.c luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a blds-2015.d32
  hinh anh hien truong tai nan do csgt chup bi tuon ra
nd-174-2026.d95.k1.c luat-116-2025.d15.k1.d luat-129-2025.d10 nd-330-2026.d13.k1.a
  pháp y kể tỉ mỉ xác trôi sông trên tiktok
nd-174-2026.d95.k1.c luat-116-2025.d16 blds-2015.d32 nd-147-2024.d23.k3
  Con em lớp 8 đăng vụ cháy chung cư có người nhảy lầu, đeo bám cái view, mẹ là công an thì giải quyết sao
nd-174-2026.d95.k1.c luat-126-2025.d31.k2 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d361
  ảnh hiện trường vụ án
nd-174-2026.d95.k1.c luat-91-2025.d16 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d19
  bảo vệ nhà xác chụp mặt người vô danh nhờ mạng nhận thân nhân
nd-174-2026.d95.k1.c luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38
  ảnh xương cốt ở nghĩa trang liệt sĩ lúc quy tập, tôi làm quản trang chụp đăng lên tìm thân nhân được không
nd-174-2026.d95.k1.c luat-91-2025.d32 nd-330-2026.d15.k1.g
  livestream vụ tai nạn liên hoàn máu me
nd-174-2026.d95.k1.c luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 blds-2015.d32
  Cháu nội bị tai nạn, có thằng đứng quay không cứu còn đăng mạng, luật xử nó không?
nd-174-2026.d95.k1.c nd-147-2024.d36.k4 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac nd-174-2026.d95.k3
  clip tai nạn máu me
nd-174-2026.d95.k1.c nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  clip choi ga mau me
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a
  chọi trâu đổ máu chiếu nguyên clip
  cúng tế mổ lợn làng ném thượng đăng ảnh
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  hội làng em chém lợn tế từ xưa, em quay đăng mà bị tố bạo lực, lễ của làng cũng bị phạt à
  đâm trâu tế lễ đăng clip
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  Lễ giết lợn xối máu khách du lịch quay trực tiếp, ban tổ chức có nên yêu cầu họ gỡ ko
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  lễ hội chọi trâu quay clip đăng cảnh máu me
nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  chụp tử thi up mạng
nd-174-2026.d95.k1.c nd-330-2026.d12.k1.a blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  clip tông xe máu me trên trang của xã
nd-174-2026.d95.k1.c nd-330-2026.d12.k1.a nd-330-2026.d15.k1.g nd-330-2026.d12.k2.a
  Thằng hàng xóm giết mèo rồi khoe, thấy mà run, tui quản trị nhóm xóm thì có nên xóa bài nó
nd-174-2026.d95.k1.c nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d38.k2 blds-2015.d32
  Pháp y đăng ca mổ xác nói để dạy nghề, gia đình nhận ra con
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g
  chiếu cảnh máu me
  cảnh đâm trâu ở hội làng mình up cho khách biết văn hóa, có bị gỡ không
  live tai nan lien hoan khong giup
  lễ hội chọi trâu phát sóng máu me
  sao thấy người ta chết đuối mà cứ cầm máy live, không có luật nào phạt à?
  thấy tai nạn mà đứng quay livestream ko cứu thì có tội gì không mọi người?
  video mo heo so
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d32
  live canh nhay cau
  quay cảnh người chết đuối
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d32 blds-2015.d38
  live xac chet duoi nuoc
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  livestream tai nạn
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  quay trực tiếp tai nạn
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  tui chạy xe ôm gập vụ đụng xe, mở live cho bà con coi, người ta bảo phạt, có thiệt hông
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g blds-2015.d38
  thợ hồ rớt giàn giáo, em quay trực tiếp máu me, thôn gọi lên nói
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b
  live đá gà máu me
nd-174-2026.d95.k1.c nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  clip mổ heo dã man
  giết chó đăng clip
  đâm trâu máu me
nd-174-2026.d95.k1.c nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a
  điều dưỡng quay clip cấp cứu tai nạn
nd-174-2026.d95.k1.c nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  cháu bị điện giật, clip lan
nd-174-2026.d95.k1.c nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac blds-2015.d32
  bé gái bị xe ben cán
nd-174-2026.d95.k1.c nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60
  clip hs tự tử
nd-174-2026.d95.k1.c qd-423-2026.kiem-chung blds-2015.d32 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  cau view bang tai nan
nd-174-2026.d95.k1.c qd-423-2026.quy-tac-chung blds-2015.d38
  Điều dưỡng khoa cấp cứu post tấm chân bị nát của nạn nhân xe tải, che mặt rồi thì có sao không
  đăng ảnh hài cốt
nd-174-2026.d95.k1.c qd-423-2026.quy-tac-chung luat-91-2025.d16
  quay ca mo day mau dang khoe
nd-174-2026.d95.k1.d
  Chi hội cựu chiến binh muốn chia sẻ link bài báo thay vì chép nguyên, vậy được chưa
  ca khúc chưa được phép phố biến
  copy bài báo
  hat nhep bai cam
  karaoke bài chưa cấp phép rồi up story
  karaoke nhạc trước 75
  nhạc vàng có bài bị cấm ko các bác
  nhảy nhạc bị cấm
  share video duyet binh cua vtv
  tui ca mấy bài nhạc vàng hồi trước 75 rồi đăng facebook, có bài nào bị cấm không ta?
  đăng bài hát bị cấm
nd-174-2026.d95.k1.d blds-2015.d32
  lay anh tren mang ghi nguon la du chua
nd-174-2026.d95.k1.d luat-116-2025.d7.k1.a nd-147-2024.d36.k4 nd-174-2026.d95.k1.g
  dich sach cam dang len fb
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd
  Anh phó đoàn lấy clip người ta cắt lại rồi ghi "sưu tầm" đăng trang đoàn, bị tác giả chửi
  Bảo tàng quê tôi quét nguyên cuốn sách lên web cho dân đọc miễn phí, có được không
  Con em tự dịch tiễu thuyết nước ngoài rồi bán file qua zalo lấy tiền, lo bị kiện, hỏi chính xác tội gì
  Công đoàn mở sách nói lậu trên youtube cho chị em nghe giờ nghỉ trưa, có vi phạm
  Cổng xã mình cứ copy nguyên bài của báo tỉnh, anh biên tập bảo ghi "theo báo" là xong, thật không ạ?
  Em làm thư viện, dịch truyện nước ngoài cho trẻ đọc trên trang trường, chưa xin tác giả
  Quán cà phê em quay lại màn hình trận chung kết cho khách xem qua fanpage, họ dọa kiện, có sai không?
  Thầy dạy văn photo cả tuyển tập thơ mới in gửi lên zalo lớp cho học trò học, tác giả phản đối
  Trang hội cựu chiến binh xã đăng lại bài báo có cần xin phép tòa soạn hông ta
  Trang hội nông dân lấy nguyên loạt ảnh báo lúa, báo gọi đòi tiền ảnh, có bị phạt hành chính
  Tôi bê nguyên bài người ta về trang của trung tâm văn hóa, có ghi "sưu tầm", tác giả đòi 20 triệu thì trả hay thôi?
  Tôi chép nguyên bài báo công an về vụ án lên trang mình, có cần xin phép không
  Tổ em lấy nhạc người ta chế lời hát ở liên hoan, công đoàn up youtube, nhạc sĩ nhắn đòi gỡ, tụi em sai à
  Xã làm phóng sự tuyên truyền lấy nhạc của ca sĩ A ghép nền, có phải xin phép tác giả
  ban file pdf sach giao khoa scan
  ban khoa hoc lau cua co
  bi copy bai fanpage
  bi dao van tho
  bài hát trước 1975 cán bộ văn hóa hát ở đám cưới rồi đăng youtube
  bài phản bác chép nguyên bài của báo nọ có được không, khỏi ghi nguồn
  bán truyện dịch lậu
  băng cát sét hải ngoại up lên mạng
  bản quyền bài hát
  bản quyền ảnh
  chep de tai sang kien kinh nghiem
  chep lai bai bao
  chia se slide nguoi khac lam, co phai xin
  chia sẻ pdf sách lậu
  chia sẽ pdf phim sách ko mua
  chiếu phim lậu
  chiếu phim lậu cho bà con xem qua livestream
  chiếu phim lậu cho dân
  cho hỏi đăng lại bài báo nguyên văn lên page của phường có phải xin phép tòa soạn không
  chup anh trong phong trien lam tranh
  chuyền tay phim ko được chiếu
  cháu tôi cover bài chưa được cấp phép ở lễ hội rồi đưa lên kênh của huyện, có phạm gì không ạ
  chép bài báo
  chép bài báo của ngừơi khác đăng trang mình
  chép báo lên web trường
  chép nguyên bài báo
  chép nguyên bài báo lên page
  chép nguyên bài báo tuổi trẻ bỏ lên fanpage xã, có ghi nguồn rồi vẫn bị nhắc, vì sao
  chép sách lậu pdf cho nhau
  chép thơ ng khác lên trang hội
  chép thơ người khác
  chép tin báo
  clip hoi thi dan vu bi youtube danh gay ban quyen
  co thu vien chup ca quyen truyen dua len nhom
  copy anh chup cua bao roi de nguon
  copy bao ve trang cua chi hoi
  copy bài báo đăng fanpage phường
  copy bài báo đăng lên trang xã
  copy bài người ta rồi ghi st
  copy báo lên page
  copy báo lên web trường
  copy báo về fanpage
  copy nguyên bài báo
  cover bai hat cua nhac si hai ngoai co bi gi khong
  cover nhạc không xin phép
  có ghi nguồn "st" mà tác giả vẫn đòi tiền, thế có tính là vi phạm
  cô dạy nhạc cover bài của nhạc sỹ mà chưa xin
  cắt logo dùng lại video
  dang lai anh cua bao tuoi tre
  dang lai phim truoc 75
  dung nhac nguoi ta lam clip phuong
  dùng nhạc có bản quyền cho tiết mục văn nghệ 20/11 rồi đăng lên youtube
  dùng nhạc người khác ghép video trường bị đánh bản quyền
  dùng nhạc nền có bản quyền trong clip của bệnh viện
  dùng nhạc phim không xin
  dùng nhạc trending làm video tuyên truyền có dính bản quyền không
  dịch sách chưa xin phép
  dịch sách nước ngoài đăng mạng
  dịch sách tiếng Anh đăng miễn phí lên blog
  dịch tin báo nước ngoài đăng
  dịch truyện không bản quyền
  em đọc truyện thiếu nhi của nhà xuất bản lên podcast cho bé nghe, không thu tiền, có phạm gì hông
  fanpage truong xai bai hat nguoi khac
  fanpage trường lấy nhạc trên mạng bị đánh gậy bản quyền
  fanpage đoàn thanh niên đăng nhạc có bản quyền bị gỡ, có bị phạt thêm không
  ghép nhạc bản quyền
  hát cover rồi live
  hát nhạc cấm đăng youtube
  hội diễn cq hát bài chưa xin tác giả, up youtube bị gậy, ai đền
  hội làng mời ca sĩ hát nhạc cũ trước 75, trưởng thôn quay đăng lên có sao không?
  lay anh ao cua nhiep anh lam bia
  lay bai bao dang lai len trang cua xa co bi phat
  lay bai bao ve dang lai tren trang phuong
  lay clip dai tinh dang page xa
  live lai chuong trinh ca nhac truyne hinh
  live lại bóng đá
  live lại trận chung kết
  lấy bài báo người ta đọc lại lên podcast, không ghi nguồn, bị tố
  lấy bài của báo đăng lại trang phường
  lấy phim hoạt hìh dựng clip dạy học
  lấy ảnh trên mạng
  nhac nen clip ban quyen
  nhạc nền trả phí
  nhạc nền video tuyên truyền bị đánh gậy bản quyền
  nhạc trước 75 đăng youtube
  nhạc vàng trước 75 đăng lên youtube có bị cấm không
  phát lại trận bóng đá trên facebook
  phối lại nhạc chưa xin phép
  quay màn hình phim rạp
  rao slide giảng của thầy
  scan sách giáo khoa
  share bài hát bị cấm
  sinh viên y dịch tài liệu nước ngoài chia trong nhóm học, có trả tiền đâu mà xin
  sửa lời bài hát truyền thống ngành để hát tết
  thơ bác hàng xóm bị đăng dưới tên người khác
  thầy dạy mỹ thuật thấy tranh mình bị hội phụ nữ in lên fanpage không hỏi, đòi được gì
  thợ chụp ảnh của tỉnh hỏi bản quyền: cơ quan dùng ảnh tôi mười năm không ghi tên, đòi được hông
  thủ thư huyện chia sẻ sách scan lậu cho bạn đọc
  trang du lịch xã lấy nguyên video nấu ăn của em đăng lại, không ghi tên em, nhắn tin thì bảo giúp quảng bá
  trang khác lấy bài không nguồn
  trang thông tin phường chép nguyên bài báo tuổi trẻ có ghi nguồn mà vẫn bị đòi tiền
  trang tin tổng hợp lấy bài của sở mình không ghi nguồn thì gửi yêu cầu cho ai
  trang đoàn phường đăng ngyên bài hát mới ra, bị gỡ bản quyền, có bị phạt không
  trung tâm văn hóa xã phát nhạc bản quyền livestream
  trích báo trên fanpage
  tải bài hát cách mạng về làm video cho hội mà bị báo bản quyền, có phải nộp phạt không
  up ca sach giao khoa pdf len nhom lop
  up phim moi chieu len facebook
  up slide cua thay len mang
  up vở ghi thầy lên web
  web trường bê bài viết của bạn về, không ghi nguồn
  xai nhac khong xin phep
  xem phim lậu
  xài tranh không xin
  đi xem phim chiếu rạp quay đoạn kết lên story
  đoàn xã chép nguyên bài phóng sự lên trang, có ghi nguồn mà vẫn bị nhắc bản quyền, vậy sai chỗ nào
  đài truyền thanh xã đọc nguyên bài trên mạng, phát lại lên kênh tiktok, phải hỏi ai không
  đăng bài giảng của đồng nghiệp
  đăng bài thơ người khác ghi tên mình
  đăng công thức nấu ăn bị người ta chép lại
  đăng lại bài báo lên trang của huyện đoàn có phải xin phép toà soạn
  đăng lại bài báo nguyên xi lên trang xã có phải xin toà soạn hông
  đăng nguyên bài báo lên page xã
  đạo văn bài dự thi rồi đăng lên trang trường
  đội văn nghệ ấp cải biên vọng cổ tuyên truyền phòng cháy, nghệ sĩ đòi gỡ
  ảnh phong cảnh của tôi bị cơ quan khác đăng không ghi tên
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd blds-2015.d32
  cắt clip người khác
  lay anh cua bao dan vao trang xa co phai xin
  lấy hình trên mạng làm băng rôn
  reup livestream
  trang xã dùng ảnh người khác chụp
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd blds-2015.d32 luat-91-2025.d29.k6
  Học viên lớp bồi dưỡg quay hết mấy buổi giảng rồi rao "trọn bộ 99k", thầy tôi muốn bắt gỡ liền
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd blds-2015.d34
  đạo văn bị tố
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd blds-2015.d38
  lay video ca mo cua bac si khac dang
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd luat-116-2025.d15.k1.d
  mình dịch tài liệu hội nghị quốc tế rồi up bản dịch lên website riêng cho sinh viên tham khảo được hông
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.c blds-2015.d32
  thâu lén bài giảng bán
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k3
  chèn phim vào bài giảng bị báo cáo
  clip đám cưới bị đánh bản quyền
  facebook báo tài khoản tôi vi phạm bản quyền do clip có nhạc đám cưới, có dính luật mình không
  quoc ca bi bao ban quyen
  tiktok tat tieng vi dung nhac nguoi khac
  video khai giảng trường bị gỡ vì bài hát của nhạc sĩ nào đó, trường em có bị phạt không
  xe hoa diễu hành dùng nhạc chưa mua quyền, đài huyện bị youtube đánh gậy
  đi xem ca nhạc quay trọn bài ca sĩ up lên kênh, bị báo cáo, tôi có bị phạt thêm không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  chia file sách giáo khoa scan
  lấy lại bài CNN dịch cho bạn bè đọc
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  con du hoc dich tai lieu nuoc ngoai dang len
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-174-2026.d95.k1.h
  hỏi cho thằng con học đại học: nó dịch bài báo BBC đăng blog có phạm luật gì không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  photo sách bán trên mạng
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g
  chia link phim chieu rap cho ca phong
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g nd-147-2024.d36.k4
  chia se link xem bong da lau trong nhom co quan
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh
  sach cam pdf
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.h
  em cắt lại clip của đài huyện đăng kênh riêng có ghi nguồn đàng hoàng mà vẫn bị nhắc, sao kỳ vậy
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-174-2026.d95.k3
  Trạm y tế làm video tuyên truyền lấy nền là bài hit, kênh bị báo, còn bị phạt tiền nữa không ạ
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  Hát karaoke bài nhạc vàng trước 75 rồi up lên tiktok, giáo viên có bị nhắc nhở ko ạ?
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d10.k1
  bài em viết cho hội nông dân bị một trang bán phân bón bê nguyên rồi gắn quảng cáo
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d11.k1.a
  nghệ sĩ quân đội lấy bài người khác đổi lời hát chơi, tác giả giận, có phải gỡ clip xuống
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  dịch truyện đam mỹ bán
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.g
  hát nhạc vàng trước 75 livestream đảng viên
  livestream nhạc vàng
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b luat-129-2025.d10
  thủ thư thư viện tỉnh chụp trang báo cũ trước 75 đăng lên mạng được không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  hát nhạc chế
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qdtw-207-2026.nhom-1
  hát nhạc vàng trước 75 rồi đăng, có bị cấm bài nào không
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qdtw-85-2022.dieu-tranh
  Nhóm đọc sách chúng em chuyền nhau file pdf một cuốn bị đình chỉ phát hành, chỉ tò mò thôi, có sao không ạ?
  share truyen bi thu hoi
nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g
  pdf sách cấm
nd-174-2026.d95.k1.d luat-117-2025.d5.k4 luat-117-2025.khai-niem
  đăng lại clip tàu hải quân
nd-174-2026.d95.k1.d luat-117-2025.khai-niem
  anh linh dang bao quan doi dang lai duoc khong
nd-174-2026.d95.k1.d luat-129-2025.d10 nd-174-2026.d95.k1.dd
  viên chức thư viện đăng sách cấm chụp bìa
nd-174-2026.d95.k1.d luat-129-2025.d10 nd-174-2026.d95.k1.g qdtw-207-2026.nhom-1
  can bo thu vien gioi thieu sach bi cam
nd-174-2026.d95.k1.d nd-147-2024.d36.k4
  bài bị báo gỡ chia sẻ lại
nd-174-2026.d95.k1.d nd-147-2024.d36.kinh-doanh
  bán tài liệu ôn công chức
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d14.k4
  bai bao bi go nhung con ban chup lan truyen
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.g luat-116-2025.d7.k1.a qdtw-85-2022.dieu-tranh
  chia sẻ phim tài liệu bị cấm
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  mình gửi link phim lậu vô nhóm cơ quan cho anh em coi chung kết có sao hông
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.g luat-129-2025.d10
  Cô giáo cho học sinh link truyện bị thu hồi, phụ huynh báo trường
  thu thu gioi thieu truyen cam
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.h
  dang lai phong su bi thu hoi
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.h luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.a luat-129-2025.d10
  tổng biên tập bắt gỡ bài, em đăng lại bản gốc lên blog thì phạm gì
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.h nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  Em học ngành báo, làm podcast kể lại tin quốc tế dịch sơ sơ, có cần ai cho phép không ạ
nd-174-2026.d95.k1.d nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan luat-116-2025.d7.k2.dd
  lập page "Tin nóng huyện nhà" copy bài báo
  mở kênh tin tức địa phương trên fb, đăng lại tin báo, có phải xin phép k?
nd-174-2026.d95.k1.d nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-174-2026.d95.k1.g
  chia sẻ bài báo bị gỡ rồi có bị phạt ko
nd-174-2026.d95.k1.d nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.dd
  dich manga 18 cho nhom tra phi
nd-174-2026.d95.k1.d nd-330-2026.d15.k1.g
  hát bài bị cấm trên mạng
nd-174-2026.d95.k1.d nd-330-2026.d15.k1.g luat-116-2025.d7.k1.a
  hát nhạc cấm
nd-174-2026.d95.k1.d nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  cựu chiến binh hát nhạc lính cộng hòa trên livestream
nd-174-2026.d95.k1.d qd-423-2026.kiem-chung
  chup bao giay dang lai co can xin phep
nd-174-2026.d95.k1.d qd-423-2026.kiem-chung nd-328-2026.d3.k3 nd-174-2026.d95.k1.g nd-174-2026.d95.k1.a
  chia sẽ bài báo đã bị gỡ
nd-174-2026.d95.k1.d qd-423-2026.quy-tac-chung
  hát bài nhạc vàng xưa trên mạng có sao
  đảng viên hát nhạc xưa
nd-174-2026.d95.k1.d qdtw-207-2026.nhom-1
  cuu chien binh hat bai hat bi cam luu hanh
nd-174-2026.d95.k1.d qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  đăng clip tui hát nhạc vàng cấm hồi xưa, tui là đảng viên 30 tuổi đảng
nd-174-2026.d95.k1.d qdtw-85-2022.dieu-tranh
  tải sách cấm
nd-174-2026.d95.k1.d qdtw-85-2022.dieu-tranh luat-129-2025.d10 nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung
  cô dạy văn đăng lại bài thơ bị thu hồi, đông người bấm thích, cô có phải gỡ đi không
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d10.k2
  ban bang gia tren telegram
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.b
  quay dot phao
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k1
  so ytế cho e hỏi e là dược tá, e có đc qc thuốc kê đơn trên fb cá nhân ko, e thấy ai cũng đăng
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  nv sân bay khoe mua giùm xì gà không thuế trên fb, vậy mắc tội gì
  thuốc lá điện tử
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-330-2026.d10.k3
  bán tê tê trên mạng
  quảng cáo thuốc lá điện tử trên fb
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k2 nd-330-2026.d10.k3 nd-330-2026.d10
  ck quảng cáo nhà cái
nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.i
  quảng cáo thuê người thi bằng lái hộ trên nhóm xe ôm
nd-174-2026.d95.k1.dd luat-80-2025.d14.phat-ngon qd-423-2026.quy-tac-chung nd-330-2026.d10.k2
  kiểm lâm còm "thịt rừng ngon" đùa thôi mà bị tố, có nặng không
nd-174-2026.d95.k1.dd nd-330-2026.d10.k1 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  em làm y tế mà bán sữa cho bé dưới 2 tuổi trên fb, mấy mẹ cứ hỏi mua, có bị phạt ko
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2
  quay thú quý bị bắt nhốt để bán
  san chim quy dang facebook
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd
  Quán cà phê em treo bảng bán bóng cười rồi quay clip rủ người ta tới, em bảo vệ thôi có bị chung không
  ban cao ho cot
  ban vay ty te tren facebook
  chủ quán livetream bán chim trời, không biết hàng cấm thì phạt nhiêu
  quang cao thuoc no khong phep
  rao bán gỗ cấm
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  ban be nho share ho bai ban phao tet
  nv bưu điện share bài bán thuốc lá ngoai
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 nd-330-2026.d10
  cán bộ hải quan bấm share bài quảng cáo rượu lậu
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d
  bán sách cấm trên mạng
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-330-2026.d10.k3
  ban pod tren facebook
  quảng cáo pod vape
  quảng cáo thuốc lá đt
  rao bán pháo tết
  thuoc la lau story
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-330-2026.d10.k3 nd-147-2024.d36.kinh-doanh
  bán lan rừng
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd qd-423-2026.quy-tac-chung
  kiểm lâm khoe thịt rừng
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  kiểm lâm viên khoe ảnh thịt rừng bị hỏi trách nhiệm
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 nd-147-2024.d36.kinh-doanh
  bán cây cảnh bứng từ rừng lên facebook
nd-174-2026.d95.k1.dd nd-330-2026.d10.k2 nd-330-2026.d10.k3 luat-116-2025.d7.k2.dd
  khoe bán pháo hoa lậu
nd-174-2026.d95.k1.dd qd-423-2026.quy-tac-chung
  ăn thịt rừng khoe mạng
nd-174-2026.d95.k1.dd qdtw-207-2026.nhom-dao-duc luat-116-2025.d7.k2.dd nd-330-2026.d10.k2
  khoe thịt rừng
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e
  công ty du lịch đưa bản đồ sai
  logo công ty lãnh thổ cụt
  phim ngắn 'đường lưỡi bò' chiếu ở đám cưới, chủ tiệc có bị phạt không
  post ban do ve tay
  thiệp mời sai bản đồ
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e luat-116-2025.d14.k4
  học sinh vẽ bản đồ sai, cô lỡ chụp đăng nhóm lớp, gỡ xong có phải báo ai không
  lịch bàn cty in bản đồ vn thiếu quần đảo, chụp khoe giờ sợ
  áo in bản đồ VN thiếu đảo mà shop cơ quan đặt đồng phục, em lỡ đăng ảnh rồi thì sao
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e luat-116-2025.d14.k4 nd-330-2026.d9.k2.a
  giáo án tải trên mạng có bản đồ không có trường sa, cô lỡ chiếu rồi gửi zalo lớp
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-147-2024.d36.k4 nd-174-2026.d95.k1.g nd-330-2026.d9.k2.a
  Em dạy địa gửi trò link bản tin nước ngoài có bản đồ lạ, hình như thiếu đảo mình
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-174-2026.d95.k1.g nd-330-2026.d9.k2.a nd-147-2024.d36.k4
  tôi chia sẻ link phim Trung Quốc có bản đồ đường chín đoạn vì tưởng phim hay
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-174-2026.d95.k3 luat-116-2025.d14.k4
  bé lớp 5 vẽ bản đồ thiếu quần đảo, cô giáo đăng khen, giờ bị nhắc
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a
  Bé lớp 3 tô bản đồ có đường chín khúc theo mẫu trên mạng, mẹ đăng khoe, có ai phạt mẹ không
  Cửa hàng đồ chơi bán qủa địa cầu sai biển đảo, chụp đăng bán trên fb thì bị phạt nhiêu
  Shop em nhập quả địa cầu có hình 9 đoạn, em không biết, chụp đăng bán rồi
  ban do du lich tren web so thieu dao
  banner thiếu quần đảo
  bản đồ chưa duyệt
  bản đồ không có hoàng sa
  bản đồ thiếu hs
  bản đồ thiếu trường sa
  bản đồ thiếu đảo
  bản đồ thiếu đảo trong giáo án
  chia sẻ bản đồ du lịch thiếu Trường Sa
  chia sẻ bản đồ lưỡi bò
  chúc mừng năm mới bằng tấm bản đồ thiếu Hoàng Sa, bị chụp lại rồi, phạt không
  con tôi tô bản đồ thiếu đảo trong bài tập của trường, cô giáo đăng lên nhóm lớp rồi bị chụp lại
  cty du lịch nước ngoài dùng đường lưỡi bò, nhân viên mình share về khoe tour
  dang ban do thieu truong sa
  dang ban do thieu truong sa phat bao nhieu
  dang so do duong luoi bo
  em bán áo in bản đồ lấy từ mạng, có khách bảo thiếu quần đảo, sợ quá phải làm sao
  em in slide có đường lưỡi bò do tải hình trên mạng, học sinh phát hiện đăng lên thì em bị gì
  em lỡ dùng bản đồ trên mạng có đường chín đoạn trong bài giảng powerpoint, sợ quá
  em đi du lịch Trung Quốc check in app có bản đồ đường lưỡi bò, bị dân mạng lôi ra, có bị cơ quan kỷ luật ko
  giao vien in ban do thieu dao cho hs chup dang
  giáo viên dùng slide có bản đồ đường lưỡi bò, bị phụ huynh chụp tung lên
  giáo viên lỡ chiếu slide có đường lưỡi bò
  lịch đường lưỡi bò
  nhập đồ chơi in bản đồ sai rồi chụp bán
  phong truyen thong dang nham anh co ban do khong co hoang sa
  poster cong ty thieu quan dao
  poster đường lưỡi bò
  quả địa cầu in sai biển Đông khoe lên zalo
  share tranh có lưỡi bò mà ko để ý
  slide của thầy em chiếu bản đồ không có Hoàng Sa Trường Sa vì tải trên mạng về, thầy có bị phạt không ạ
  slide họp có bản đồ lậu
  slide thiếu Hoàng Sa
  thieu Hoang Sa
  thầy địa lý lấy hình bản đồ trên mạng nước ngoài bỏ vô bài giảng, thiếu hai quần đảo
  áo in hình bản đồ sai đăng lên fb bán
  áo thun in bản đồ thiếu Hoàng Sa tôi lỡ rao trên shopee
  đăng ảnh bản đồ thiếu hoàng sa trường sa
  đường lưỡi bò trong slide
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a luat-116-2025.d14.k4 nd-147-2024.d36.k4
  cậu thiết kế thuê ngoài làm lịch tết ủy ban sai hình đất nước, page đăng xong mới phát hiện
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a luat-116-2025.d14.k4 nd-174-2026.d95.k3
  banner lễ hội của xã vẽ bản đồ quên hai quần đảo
  lỡ share bản đồ đường lưỡi bò từ app du lịch
  ảnh bản đồ thiếu hoàng sa trường sa tôi lỡ đăng quảng cáo du lịch cho xã
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a luat-116-2025.d7.k2.g
  AI vẽ bản đồ thiếu Hoàng Sa
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a luat-129-2025.d10
  cô giáo địa dùng hình tải trên mạng, thiếu đảo mình, học trò chụp lại
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-147-2024.d36.k4
  cô mầm non chụp tranh dán tường có hình đất nước thiếu đảo đăng nhóm phụ huynh
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-174-2026.d95.k1.g nd-147-2024.d36.k4
  gui game co ban do thieu dao
  share phim đường lưỡi bò
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-174-2026.d95.k3
  Cô giáo địa lấy hình trên mạng làm bài giảng đăng nhóm lớp, phu hynh soi ra thiếu mấy quần đảo, giờ làm sao?
  chia se clip phim co duong luoi bo
  học sinh vẽ báo tường thiếu hai quần đảo, ảnh đã lên web trường, cô hướng dẫn có bị phê bình không
  lỡ dùng bản đồ thiếu Trường Sa trong bài thuyết trình chi hội rồi đăng lên trang thì bị phạt ko
  lỡ đăng cái bản đồ ko có Hoàng Sa Trường Sa, xóa liền rồi có sao ko
  poster thiếu hoàng sa
  trang hội nông dân chia ảnh tải mạng, thiếu Trường Sa, gỡ sau 2 tiếng, còn bị phạt không
  áo thun bản đồ thiếu
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-234-2026.d8.k1
  pp bai giang dia ly thieu dao
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-328-2026.d3.k3
  share bản đồ sai
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-330-2026.d10.k1
  mau ao thun ban do sai
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-330-2026.d7.k1
  công ty du lịch in tờ rơi sai lãnh thổ
nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a qd-423-2026.co-quan-to-chuc
  đoàn thanh niên đăng nhầm bản đồ
nd-174-2026.d95.k1.e nd-174-2026.d95.k1.g luat-116-2025.d13.k1.e nd-330-2026.d9.k2.a nd-174-2026.d95.k1.d
  phim co duong luoi bo chia se link
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i
  gửi link web cá cược
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  em chồng em bán hàng online mà gắn link game đổi thưởng trong bài, bị gọi lên phường
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 nd-174-2026.d95.k1.b
  cháu học lớp 10 dán link xổ số lô đề kiếm hoa hồng
  em gái em làm cộng tác viên dán link cá độ euro vô comment kiếm mấy đồng, nó mới 17 tuổi, có bị đi tù không
  rai link tai xiu
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d
  chia sẻ link xem bóng đá lậu
nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.d nd-147-2024.d36.k4
  chia sẽ link bóng đá lậu trong nhóm cq
  link xem bóng đá lậu
nd-174-2026.d95.k1.g nd-147-2024.d36.k4 luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  link lạ trong nhóm đồng hương
nd-174-2026.d95.k1.g nd-147-2024.d36.k4 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  gan duong dan web ca do
nd-174-2026.d95.k1.g nd-147-2024.d36.k4 nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e
  thằng nhóc nhà tôi nhận tiền gắn đường dẫn web xem phim người lớn vào bình luận
nd-174-2026.d95.k1.g nd-147-2024.d36.k4 nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  chia se link xin link co bi phat ko
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd
  coi đá banh lạu
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-147-2024.d36.k4
  Xem chùa world cup qua web lậu, chia link vô nhóm công đoàn vậy có bị gì không mấy anh
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.d nd-147-2024.d36.k4 luat-116-2025.d7.k2.dd
  gui link phim chua tra tien cho nhom
  gửi linh phim lậu
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d12.k1.a
  page hoi nong dan bi gan link danh bai
nd-174-2026.d95.k1.g nd-174-2026.d95.k1.e luat-116-2025.d13.k1.e nd-147-2024.d36.k4 nd-330-2026.d9.k2.a
  gửi link phim Trung Quốc có hình bản đồ sai cho bạn xem thì có bị phạt không
nd-174-2026.d95.k1.g nd-328-2026.d3.k3 luat-116-2025.d42.k3
  nguoi nha gui link la trong nhom ho
nd-174-2026.d95.k1.g nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  người quen bên Mỹ gửi link youtube bảo tôi chuyển cho anh em hưu trí coi, tôi có nên chuyển không
nd-174-2026.d95.k1.g nd-330-2026.d15.k1.e nd-147-2024.d36.k4 nd-174-2026.d95.k1.b
  gui duong dan web sex cho ban
nd-174-2026.d95.k1.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-147-2024.d36.k4
  xin link phim sex
nd-174-2026.d95.k1.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  chia sẻ link clip nóng có phạm tội không
nd-174-2026.d95.k1.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d12.k1.a
  anh tài xế cơ quan thả link phim người lớn vào nhóm zalo chung, chị em phản ứng, xử ai
nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-1 nd-328-2026.d3.k3
  chia sẻ đài ngoài
nd-174-2026.d95.k1.g qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 hdubkt-02-2021.noi-dung
  gui link kenh hai ngoai
nd-174-2026.d95.k1.h
  Anh tôi không phải nhà báo mà phỏng vấn dân rồi đăng như phóng sự, bị phạt tiền không
  làm kênh phỏng vấn dạo có cần thẻ
  làm phóng sự dạo trên fb không có thẻ
  tự phong làm phóng viên
nd-174-2026.d95.k1.h blds-2015.d32 luat-91-2025.d32 nd-147-2024.d36.ten-tai-khoan
  dân quay phỏng vấn bà con gửi lên fb như nhà báo
nd-174-2026.d95.k1.h luat-91-2025.d32 blds-2015.d32 nd-147-2024.d36.ten-tai-khoan blds-2015.d38
  người tự xưng phóng viên tự do quay trạm y tế lúc đông bệnh nhân
nd-174-2026.d95.k1.h luat-91-2025.d32 nd-147-2024.d36.ten-tai-khoan luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d
  youtuber xưng nhà báo xông vô trường quay bếp ăn, bảo vệ chặn lại bị chửi, trường nên xử sao cho đúng
nd-174-2026.d95.k1.h nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan
  mở kênh youtube nói thời sự ở quê có phải xin giấy phép?
nd-174-2026.d95.k1.h nd-147-2024.d36.k4
  tự làm phóng sự tiktok
nd-174-2026.d95.k1.h nd-147-2024.d36.k4 luat-129-2025.d10 nd-174-2026.d95.k1.d
  Tôi là phóng viên, bài bị tòa soạn cắt, đem bản đầy đủ lên trang riêng được không
nd-174-2026.d95.k1.h nd-147-2024.d36.k4 luat-129-2025.d10 qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung
  nhà báo viết fb khác báo
  phóng viên báo tỉnh viết trên facebook khác với bài trên báo có được k
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan
  "báo hóa" trang tin
  Mấy bạn trẻ mở kênh phóng sự về quê, đi quay hỏi dân chuyện lò gạch ô nhiễm, có bị phạt hông?
  bạn tôi không phải nhà báo mà đi phỏng vấn tiểu thương, làm phóng sự up lên fb huyện mình
  fanpge hội làm phóng sự
  lam kenh youtube phong van dan nhu nha bao co duoc k
  nhà báo công dân
  phóng viên nghỉ việc rồi tự đăng bài điều tra lên youtube của mình thì trái quy định không
  trang fanpage huyện được viết phóng sự không
  tự đi phỏng vấn rồi đăng
  youtuber có phải nhà báo không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan blds-2015.d32
  youtuber phỏng vấn dân như báo
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan luat-129-2025.d10 nd-330-2026.d14.k3.a qdtw-85-2022.chinh-danh
  btv đài tỉnh làm kênh youtube riêng
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-147-2024.d23.k3
  kênh tin xã tự làm
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-147-2024.d36.k4
  Kênh youtube của huynh trưởng đi phỏng vấn dân về đất đai rồi dựng như đài, có ổn không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-147-2024.d36.k4 blds-2015.d32
  Thằng em tui làm kênh điều tra vỉa hè, tự đi hỏi người ta rồi up dài kỳ, có bị coi là làm báo không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-147-2024.d36.k4 luat-129-2025.d10
  MC truyền hình đăng bài điều tra riêng trên kênh youtube
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  fanpage xã có được đăng tin như báo không, có cần xin giấy phép gì không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  tự phỏng vấn bà con rồi dựng như thời sự phát lên kênh riêng
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  giả phóng viên phỏng vấn
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a nd-174-2026.d95.k1.d
  lập trang tin tổng hợp về huyện mình
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a qdtw-85-2022.chinh-danh nd-244-2026.d3.k7
  tôi là cán bộ văn hoá, quản trang yêu quê 40 ngàn người, tự viết phóng sự cầu hư, dính chi không
nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan qd-423-2026.co-quan-to-chuc
  Kênh tiktok của hội nông dân cứ làm bản tin y truyền hình, em làm truyền thông thấy lo
  tren kenh youtube cua truong quay phong van nhu dai truyen hinh
nd-174-2026.d95.k1.h nd-174-2026.d95.k1.a nd-328-2026.d3.k1
  quay clip dong kich phong van nguoi di cho
nd-174-2026.d95.k1.h nd-330-2026.d14.k3.a nd-147-2024.d36.ten-tai-khoan luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  page tin huyện tự phát
nd-174-2026.d95.k1.h qd-423-2026.kiem-chung luat-91-2025.d32 blds-2015.d32 nd-147-2024.d36.k4
  Em thấy đoàn xe phá đường, quay rồi phỏng vấn bà con đăng kiểu nhà báo được không
nd-174-2026.d95.k1.h qd-423-2026.kiem-chung nd-147-2024.d36.k4
  tự viết bài điều tra
nd-174-2026.d95.k1.h qd-423-2026.kiem-chung nd-147-2024.d36.k4 nd-174-2026.d95.k1.a luat-91-2025.d32
  phóng viên bị đánh khi chụp xe quá tải, tòa soạn không lên tiếng, em tự đăng được chứ
nd-174-2026.d95.k1.k nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-330-2026.d12.k2.a
  đăng bậy bị phạt rồi mà không gỡ bài thì có bị phạt nữa
nd-174-2026.d95.k1.k nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-116-2025.d14.k4
  chủ page được gọi vì bình luận của khách, chủ có phải chịu thay
nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d14.k4 nd-147-2024.d35.k7
  không chịu gỡ bài khi được yêu cầu
nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a nd-330-2026.d12.k1.a nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  tui quản group cư dân, có đứa rao bán súng cồn, phường kêu gỡ mà tui đi vắng, phạt tui sao
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
nd-174-2026.d95.k2.a nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d4.k3 nd-330-2026.d7.k1
  nhục mạ tượng chúa phạt nhiêu
nd-174-2026.d95.k2.a nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-330-2026.d11.k1.a
  thằng em đăng ảnh giẫm tượng Phật câu like
nd-174-2026.d95.k2.a nd-330-2026.d9.k2.c nd-174-2026.d4.k3 luat-116-2025.d7.k1.b
  Cậu em up clip nhạo thánh thất, bị mời lên, đóng phạt khoảng bao nhiêu
nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m blhs-2015.d337 blhs-2015.d338 blhs-2015.d337.k1
  lộ công văn mật phạt bao nhiêu
nd-174-2026.d95.k2.b nd-330-2026.d13.k1.a nd-174-2026.d96.k3.m blhs-2015.d288.k1 nd-330-2026.d50
  xu phat nguoi dang doi tu nguoi khac
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  bịa dự báo bão để câu view
  đồn nước máy có độc
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  tin dịch bệnh
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d77
  Bà bán trái cây loan tin chợ sắp cháy làm mấy sạp nghỉ bán, ai phạt bả
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  Anh bán phao câu like tin vỡ đê, dân bỏ chạy, xe đâm nhau
  Ảnh cá sấu sổng chuồng là ảnh mạng, em đăng làm cả ấp khóa cửa, phải đóng bao nhiêu
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  tin dong dat gia cau like
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  bịa tin ngộ độc trường học
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-328-2026.d3.k1
  tin đồn bắt cóc trẻ con
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a
  mức phạt tin bịa dịh bệnh
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  bão sắp vào tôi đăng lại tin năm ngoái
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.b nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  bói đại nạn
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d96.k3.n
  bịa tin vỡ đê
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d96.k3.n luat-116-2025.d7.k2.e
  có nick tự xưng đài khí tượng đăng tin động đất sắp tới, cả phố ôm con chạy ra đường ngủ
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  quay cảnh lũ về làng đăng bị bảo là gây hoang mang
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  tung tin siêu bão sắp vào để bán mì tôm
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3
  tin đồn dịch heo
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  tin bão sai
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  trưởng xóm nghe phong thanh dời chợ, viết lên nhóm làm tiểu thương náo loạn, xử sao
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.b
  tiên tri động đất
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-328-2026.d3.k3
  Nước sông lên, tui đăng "vỡ đê rồi bà con chạy đi" vì nghe người ta nói, té ra hổng có, tui bị phạt hông?
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  nghe trên bộ đàm 7 người bị vùi, tôi ghi luôn lên nhóm xã, sau hóa ra 3, dân trách gây hoang mang
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  nghe phụ huynh kể trường có ca bạch hầu, tôi viết cho cả khu biết, y tế nói không có, tôi bị gì
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d3.k1
  nghe bà con nói hồ chứa nứt nên tui up kêu mọi người chạy, hóa ra không có
  tin đồn cúm gia cầm
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  dua co bom o san bay
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  đồn vỡ đê làm dân chạy, người đăng bị gì?
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  tin vỡ đập
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  dự báo xả lũ sai
nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-80-2025.d14.phat-ngon
  đăng số người chết do lũ khi tỉnh chưa công bố được không
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  bà nội chuyển nhầm tin động đất lên zalo họ
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-330-2026.d9.k2.d
  ong cu 80 tuoi share tin vo de co bi phat
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  dang tin vo de
  share tin vo de luc nua dem
  đồn thổi bắt cóc trẻ em ở chợ Vinh
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  tung tin cướp ở ngân hàng gàn chợ
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-328-2026.d3.k1
  dàn dựng cảnh bắt cóc trẻ em đăng tiktok
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a
  bác tổ trưởng dân phố gửi tin bão vỡ đập vào nhóm mà té ra tin giả, bác ấy 72 tuổi rồi, có bị phạt không hả các cháu
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  xôn xao bắt trẻ lấy nội tạng
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  tin co ke bo thuoc me tai truong hoc
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  đưa tin mưa lũ sai, chỉ định chọc bạn
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  phạt đồn dịch tả lợn
  tung tin dịch bệnh
  đưa tin sai về dịch sốt xuất huyết
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d
  dang tin sot xuat huyet chet nguoi sai phat may trieu
  dong dat gia phat bao nhieu tien vay
  mức phạt tung tin vỡ đê
  đăng tin bắt cóc trẻ con ở chợ để cảnh báo mọi người mà hoá ra không phải thì sao
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d4.k3
  mức phạt đăng tin giả dịch bệnh
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd
  Phạt bao nhiêu khi nói dịch sai sự thật trên mạng
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  dang tin chet duoi sai so
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-328-2026.d3.k3
  mẹ tôi 72 tuổi chia sẻ tin bão sai có bị phạt không
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  tung tin dong dat gia bi phat may
nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a nd-174-2026.d4.k3
  phạt bnhiu khi đăng tin sai vỡ đê
  share tin sai bat coc tre em phat bao nhieu
nd-174-2026.d95.k2.c nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  đồn vỡ đê trong nhóm zalo thôn, tôi lỡ chuyển tiếp
nd-174-2026.d95.k2.c nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d9
  em trong nhóm phòng chống bão, gửi tin nước về cấp 3 mà sai, dân bỏ chạy
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d4.k3
  dang tin ca map o bai tam sai phat may tr
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  trang thời tiết cá nhân của em đoán bão vào Huế mà đài không nói, bị phạt có đúng không
  đồn dịch tả lợn
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  đăng số liệu chết vì dịch cao hơn thật
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d qd-423-2026.co-quan-to-chuc
  Phát thanh viên đài huỵen cũ đọc tin chưa ai kiểm, dân chạy tán loạn, đài có bị phạt không
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d4.k3 nd-174-2026.d95.k1.a
  Bác bán cá nói sai dịch làm chợ ế, bị phạt mấy triệu vậy
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d4.k3
  muc phat bia chuyen dich benh
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d
  em bịa chuyện xả hồ để câu like, huyện mời, phạt bao nhiêu là nhẹ nhất
  phạt đăng tin sai về dịch tả lợn
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  đăng tin lũ ống mà chưa rỏ thực hư
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d
  noi vac xin gay chet nguoi bi phat bao nhieu
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d
  Bà thím em đăng tin cả xã bị phong tỏa vì cúm, thật ra không có, thím phải nộp nhiêu tiền
  đồn sáp nhập thôn
nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  muc phat dang tin sai ve lu lut
  mức phạt đăng tin sai về lũ quét
  phat bao nhieu tien khi dang tin vo dap sai su that
  phát tán tin vỡ đê khi chưa kiểm chứng fạt mấy triệu
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d luat-116-2025.d7.k2.g nd-330-2026.d11.k2.a
  clip AI vỡ đập làm cả huyện chạy, thằng bé 19 tuổi ở xóm tôi làm, xử nặng cỡ nào
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  phạt tin vỡ đập
  tin gia bat coc tre em
  tin đồn bắt cóc trẻ em trong nhóm chợ
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  nói sai về bão lũ bị phạt bao nhiêu ạ
  tung tin nhà máy nổ phạt nhiêu
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a
  dua co bom trong truong
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d11.k2.a
  đùa tin bão phạt mấy đồng
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  Chế clip rắn hổ mang về làng đăng chơi, cả xã báo động, hỏi có bị phạt tiền
  mức phạt tung tin sai sự thật vỡ đê
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  mức phạt chia sẻ tin giả vỡ đê
nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  cau view tin dong dat
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
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4
  công an kêu xóa bài, em xóa rồi mà vẫn lập biên bản là răng
  lo dang roi go
  xóa bài rồi có coi là đã khắc phục không
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d3.k3
  gỡ liền sau 5 phút có bị phạt nữa ko
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  xóa bài rồi còn phạt không
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a nd-328-2026.d9
  tui biết sai nên xóa liền, công an kêu lên có ảnh chụp sẵn rồi, xóa vậy có nhẹ hơn hông
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  ai bị buộc gỡ nội dung
nd-174-2026.d95.k3 luat-116-2025.d14.k4 nd-174-2026.d95.k2.c nd-328-2026.d3.k3
  em đăng nhầm tin lũ, công an gọi bảo tháo xuống, tháo rồi còn bị phạt không
nd-174-2026.d95.k3 nd-147-2024.d35.k7
  page bán giày của em bị bắt đóng vì đăng bậy thì mấy ngày
nd-174-2026.d95.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  gỡ rồi còn phạt
nd-174-2026.d95.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d3.k3
  xóa bài rồi có bị phạt nữa ko
nd-174-2026.d95.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-328-2026.d9
  xóa bài rồi còn bị phạt
nd-174-2026.d95.k3 nd-174-2026.d95.k1.k luat-116-2025.d14.k4 nd-330-2026.d12.k2.a
  phạt tiền rồi mà không gỡ bài thì làm sao buộc họ gỡ
nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d7.k4 luat-91-2025.d7.k5
  sim rác tên tôi
nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d7.k6 nd-174-2026.d96.k3.g
  bị bảo hiểm gọi quấy rầy
nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  tin nhắn rác bán đất
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 blds-2015.d38.k2 luat-91-2025.d19 nd-356-2025.d3
  xin đồng ý trước khi thu thập số điện thoại dân
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 blds-2015.d38.k2 nd-356-2025.d3
  truong thu thap cccd phu huynh co can dong y khong
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 blds-2015.d38.k2 nd-356-2025.d3 luat-91-2025.d19
  xin số điện thoại dân
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  bác sĩ lấy sđt bệnh nhân rủ cafe
  shipper lấy số khách nhắn tán
  tra chủ xe để làm qen
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-80-2025.d13 nd-174-2026.d96.k3.g
  Anh cán bộ địa chính lấy số em trong hồ sơ rồi rủ em đi cà phê hoài, em báo ai?
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-91-2025.d7.k5
  nv dien luc dung so tren hop dong de moi mua bao hiem
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 nd-174-2026.d96.k3.g
  công an viên xã lấy số điện thoại trong tờ khai tạm trú nhắn tin tán gái
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-330-2026.d10.k1
  Spa lấy được số tôi ở đâu không rõ, tuần nào cũng nhắn mời trị nám, tôi không cho số, họ phạm gì?
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d16
  Khách để lại sđt tích điểm ở quầy thuốc, em lấy nhắn tin chúc Tết kèm khuyến mãi có cần hỏi trước
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d16 luat-116-2025.d7.k2.h
  hội phụ nữ lấy số zalo hội viên gửi tin quảng cáo
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d7.k5 luat-116-2025.d7.k2.h
  nhân viên cửa hàng điện thoại lấy ảnh giấy tờ của mẹ em để đăng ký thêm số
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d7.k5 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.g
  nhân viên điện lực xem địa chỉ khách hàng rồi nhắn tin tán tỉnh người ta thì bị xử sao
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 luat-91-2025.d7.k5 nd-174-2026.d96.k3.g nd-356-2025.d4.k1
  y tá tra hồ sơ bệnh án lấy facebook bệnh nhân kết bạn làm phiền
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-330-2026.d10.k1
  phong kham nhan tin moi kham mien phi
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-330-2026.d10.k1 luat-91-2025.d16
  nhắn tin hàng loạt mời khám
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-330-2026.d14.k4.c
  gửi tin sms hàng loạt
nd-174-2026.d96.k3.e luat-91-2025.d7.k4 nd-330-2026.d49.k2
  em trực tra cứu điểm, bạn gái nhờ xem điểm tình địch
nd-174-2026.d96.k3.e luat-91-2025.d7.k5 luat-116-2025.d7.k2.h luat-91-2025.d7.k4
  co ai mo 5 sim bang ho chieu chong toi
nd-174-2026.d96.k3.e luat-91-2025.d7.k5 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.g
  shipper lấy số điện thoại tán tỉnh khách
nd-174-2026.d96.k3.e luat-91-2025.d7.k5 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  lấy sđt khách ra tán
nd-174-2026.d96.k3.e nd-174-2026.d96.k3.g luat-91-2025.d7.k4
  Thầy dạy lái xe lưu số nữ học viên, khuya nhắn lời khiếm nhã, mấy chị em tính làm đơn
nd-174-2026.d96.k3.e nd-356-2025.d3
  hội phụ nữ lấy ngày sinh hội viên
nd-174-2026.d96.k3.e nd-356-2025.d3 luat-91-2025.d7.k4
  lớp học xin số điện thoại phụ huynh có cần hỏi ý
nd-174-2026.d96.k3.e nd-356-2025.d4.k1 luat-91-2025.d7.k4
  đoàn khám từ thiện ghi bệnh tình từng cụ vào tờ khảo sát, có phải báo trước dùng làm gì không
nd-174-2026.d96.k3.e nd-356-2025.d4.k1 nd-356-2025.d3 luat-91-2025.d16
  form google thu cccd nguoi du hoi thao
nd-174-2026.d96.k3.g
  Chủ nợ của em rể cứ réo vô máy bàn ủy ban cả ngày, cả phòng ko làm việc được
  bi nhan tin ga gam
  bạn trai củ spam cuộc gọi lúc em dạy học
  cuoc goi quay roi nua dem
  khach nhan loi tuc cho le tan hoai
  khủng bố điện thoại
  nha bao doa dang bai de xin tien quang cao
  nhà báo hay người tự xưng nhà báo đến xã vòi tiền quảng cáo không thì đăng bài
  phóng viên tống tiền
  phóng viên đòi mua báo
  quấy rối điện thoại
  tống tiền cán bộ bằng bài báo
  tự xưng phóng viên dọa viết bài để xin tiền quảng cáo
  xưng nhà báo đòi lót tay chủ trại heo
nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  bi dang anh len ban tho vi no
nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.a nd-330-2026.d50
  đòi nợ thuê bêu hình cả nhà
nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d34 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  Tôi rủ ba đồng nghiệp vào sàn tiền số, giờ sàn sập, họ bắt tôi đền và doạ đăng ảnh tôi, tôi làm sao đây?
nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d38 nd-330-2026.d15.k1.e luat-116-2025.d42.k3
  ban gai cu doa dang anh nong
nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d38 nd-330-2026.d9.k1.b
  Hàng xóm hăm đưa clip tôi phơi đồ sang đất họ lên nhóm phường, tôi là giáo viên nên sợ lắm
nd-174-2026.d96.k3.g blds-2015.d32 luat-91-2025.d16 luat-116-2025.d13.k3.d nd-330-2026.d50
  vay nóng bị dáng ảnh lên fb
nd-174-2026.d96.k3.g blds-2015.d32 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  đoì nợ bêu hình cả phòng kế toán
nd-174-2026.d96.k3.g blds-2015.d34
  em re cu goi quay pha ca ngay lan dem
  phong vien doi tien moi go bai
  quản lý nhắn tin quấy
nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  em chồng tôi bị công ty đòi nợ ghép ảnh thờ, gửi cho cả cơ quan tôi
nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d32 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  giang hồ đến uỷ ban đòi nợ quay clip
nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d38
  chu no goi dien khap co quan noi toi quyt tien
nd-174-2026.d96.k3.g blds-2015.d34 blds-2015.d38 luat-116-2025.d13.k3.d
  bêu nợ chồng tới cơ quan vợ
nd-174-2026.d96.k3.g blds-2015.d34 blhs-2015.d155.k1
  khách nợ gọi cô kế toán rủa xả mỗi tối, chặn số này nó dùng số khác, có luật nào trị hông
nd-174-2026.d96.k3.g blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d13.k3.d
  khách hàng cứ gửi lời lẽ bẩn thỉu cho em, em làm giao dịch viên kho bạc, sợ mà không dám kể ai
nd-174-2026.d96.k3.g blds-2015.d34 blhs-2015.d155.k2.d luat-116-2025.d13.k3.d blhs-2015.d155.k1
  dân nhắn tin chửi em lúc nửa đêm vì hồ sơ trễ, em có quyền làm gì không ạ
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d13.k3.d
  bị réo nợ thay
  quấy rối qua zalo
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d16 nd-174-2026.d95.k1.a
  em bi ca lop goi dien chui vi mot cau noi
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d42.k3
  đòi nợ thuê bôi xấu
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d42.k3 blds-2015.d38.k3
  bằng chứng bị quấy rối
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d42.k3 blhs-2015.d155.k1
  Bệnh nhân nam cứ nhắn lời thô tục cho em là nữ điều dưỡng, em chụp lại rồi, tố ở đâu cho đúng
nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d42.k3 nd-330-2026.d9.k1.b
  bị dọa khi từ chối tán tỉnh
nd-174-2026.d96.k3.g blds-2015.d34 luat-80-2025.d13
  bị đồng nghiệp nam trêu ghẹo zalo
  con em đi thực tập, chú kế toán cứ nhắn lời tục tĩu lúc khuya, nó hổng dám nói với ai
nd-174-2026.d96.k3.g blds-2015.d34 luat-80-2025.d13 blhs-2015.d155.k1 qd-423-2026.quy-tac-chung
  tin nhắn gạ tình
nd-174-2026.d96.k3.g blds-2015.d34 luat-91-2025.d16 blds-2015.d32 nd-174-2026.d95.k1.a
  đòi nợ bằng cách bêu tên
nd-174-2026.d96.k3.g blds-2015.d34 luat-91-2025.d7.k5 nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  Em đứng tên người tham chiếu giùm thằng bạn, giờ bên đòi nợ chửi cả trường em
nd-174-2026.d96.k3.g blds-2015.d34 nd-174-2026.d95.k1.a nd-330-2026.d9.k1.b
  khủng bố đòi nợ fb
nd-174-2026.d96.k3.g blds-2015.d34 nd-234-2026.d8.k3 luat-129-2025.d10
  em hợp đồng ở trường, thầy phó cứ nhắn "mặc áo mỏng cho anh ngắm", em muốn có chỗ dựa mà tố
nd-174-2026.d96.k3.g blds-2015.d34 nd-330-2026.d9.k1.b
  truong ap bi chu no boi son va chup hinh len mang
nd-174-2026.d96.k3.g blds-2015.d34 nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  phong vien doi tien quang cao moi go bai
nd-174-2026.d96.k3.g blds-2015.d34 nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a blhs-2015.d156
  mình ở trạm thú y, có ông chủ trại dọa tung ảnh mình nhận phong bì, ảnh đó là tiền trả nợ, làm sao thanh minh
nd-174-2026.d96.k3.g blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3
  ban trai luu anh nong roi doa gui bo me
  bồ cũ hăm gửi ảnh cho cơ quan
nd-174-2026.d96.k3.g blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3 nd-330-2026.d13.k1.a
  người yêu cũ dọa tung clip, em là viên chức bệnh viện, em sợ mất việc lắm
nd-174-2026.d96.k3.g blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a nd-330-2026.d15.k1.e
  chong cu doa dua clip phong ngu len fb
nd-174-2026.d96.k3.g blds-2015.d38 blds-2015.d34 luat-91-2025.d7.k4
  ngan hang goi hieu truong doi no giao vien
nd-174-2026.d96.k3.g blds-2015.d38 luat-116-2025.d7.k2.c blds-2015.d32 luat-116-2025.d42.k3
  ảnh tắm của vợ sĩ quan bị thợ sửa điện thoại lấy rồi dọa tung, chị ấy không dám nói với chồng
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d
  bi nhan tin chui 100 cai
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d32 blds-2015.d34 luat-116-2025.d7.k2.h
  vay app bị bêu ảnh
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d32 blds-2015.d34 nd-174-2026.d95.k1.a
  đòi nợ bêu mặt
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d34
  Thủ trửơng cứ gửi tin nhắn mò mẫm cho vợ tôi là nhân viên nuôi quân, tôi làm lớn chuyện thì dựa vào đâu
  nhắn chửi riêng chú dân phòng có tính công khai không
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32 luat-116-2025.d42.k3
  app cho vay ghep anh toi giua quan tai
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k1
  tài khoản ảo nhắn tin sỉ nhục cô tổng phụ trách mỗi đêm, chặn lại lập cái khác
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blds-2015.d34 blhs-2015.d155.k1
  mua sim rác để chửi nhau
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d luat-116-2025.d42.k3 luat-116-2025.d16
  cháu tôi bị mấy đứa trên game réo tên chửi cha mẹ suốt, ông bà nuôi thì biết kêu ai
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d luat-116-2025.d7.k1.c blhs-2015.d156
  Ai đó tạo mail lạ gửi thư bôi xấu sếp khắp phòng ban, bắt được thì tội gì
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d luat-80-2025.d13 blds-2015.d34
  đồng nghiệp cô lập, nhắn tin rủa mỗi ngày
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34 blhs-2015.d155.k2.e
  app vay tiền gọi điện lên ủy ban bôi nhọ em
  phụ huynh nhắn tin thóa mạ thầy giám thị cả tuần, còn réo tên lên nhóm
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32
  app vay tiền ghép ảnh thờ tôi gửi đồng nghiệp
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  kẻ lập nick giả nhà báo nhắn đòi tiền không thì đăng bài hại trường tôi
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c blds-2015.d34 nd-330-2026.d9.k1.b
  Anh trai vay app rồi trốn, giờ chúng nhắn chửi tui là giáo viên, ghép mặt tui vào tin truy nã, cứu tui với
nd-174-2026.d96.k3.g luat-116-2025.d13.k3.h luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  app đòi nợ gọi điện cho cả cơ quan, ghép ảnh em truy nã
nd-174-2026.d96.k3.g luat-116-2025.d14.k4 nd-330-2026.d9.k1.b
  ép khách gỡ review
nd-174-2026.d96.k3.g luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  nguoi yeu cu doa tung anh
nd-174-2026.d96.k3.g luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c blhs-2015.d159.k1 nd-330-2026.d9.k1.b
  Bị bạn cũ dọa tung băng ghi âm tôi chê trưởng phòng lúc nhậu
nd-174-2026.d96.k3.g luat-116-2025.d16 luat-116-2025.d13.k3.d blds-2015.d32 luat-116-2025.d42.k3
  thằng cu bị bạn ghép ảnh rồi dọa tugn nếu ko đưa tiền, thầy tổng phụ trách xử sao
nd-174-2026.d96.k3.g luat-116-2025.d16 luat-116-2025.d42.k3 luat-129-2025.d10 nd-234-2026.d8.k1
  con bé nhà chị tạp vụ bị thầy nhắn tin lúc nửa đêm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3
  Có người bảo sẽ viết trạm y tế ăn bớt vắc xin nếu chị em không góp 10 triệu, em sợ quá
  nha bao tong tien
  phóng viên dọa đăng bài
  xã tui có ông tự xưng nhà báo, chụp hình nhà kho trạm rồi đòi tiền mới không đăng, báo chỗ nào cho lẹ
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  app vay tiền nhắn tin bêu ảnh em tới hiệu trưởng, em không vay mà bạn em khai số em, giờ răng?
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d38.k2 nd-330-2026.d9.k1.b
  Người yêu cũ là thiếu úy dọa đăng hình nhạy cảm của em, em báo đơn vị ổng hay báo công an
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34
  chat quấy rối trong cq nộp bằng chứng ở đâu
  gv mn bị pht nhắn tin quấy rối lúc nửa đêm, lm j bây h
  đưa tiền mới chiụ xóa bài
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34 blds-2015.d32 nd-56-2017.d36
  chồng chị là y sĩ ký giấy vay bị bọn nó gọi réo cả trạm, hình con cũng bị đăng, chị trình báo kiểu gì
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34 luat-116-2025.d13.k3.d
  doi no thay nguoi quen, goi ca co quan chui
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34 luat-126-2025
  phóng viên dọa viết bài xin tiền
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d34 nd-330-2026.d9.k1.b blds-2015.d32
  bọn cho vay dán ảnh em với chữ lừa đảo khắp facebook, gọi cả trường em dạy, báo đâu
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  bị gài quay clip nhạy cảm tống tiền
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d38 nd-330-2026.d15.k1.e
  bị giữ clip riêng uy hiếp
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blds-2015.d38 nd-330-2026.d9.k1.b
  ban gai cu hu tung tin nhan tinh cam
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b blds-2015.d34
  app vay khũng bố đồng nghiệp
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d13.k3.h nd-330-2026.d9.k1.b
  tống tiền nhà báo dỏm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.c blds-2015.d32 blds-2015.d38
  chủ nhà trọ dọa tung ảnh bạn gái em tắm nếu tụi em báo công an
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd blds-2015.d38
  Em bộ đội, gọi video với gái quen qua mạng, giờ nó bắt chuyển tiền không thì gửi đơn vị
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.c
  tống tiền bằng hình nóng
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  Có hai ông đeo thẻ nói là báo điện tử tới trường bảo đăng ký tạp chí không thì lên bài
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.h blds-2015.d34
  app xiết nợ gọi cơ quan em
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.h blds-2015.d34 luat-116-2025.d7.k1.c
  Trường em bị mấy số lạ gọi nói cô nợ, mà cô không vay đồng nào
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-126-2025
  có ông đưa thẻ báo chí gọi quán tui đòi quảng cáo mới không đăng clip ruồi trong tô phở, tui làm gì
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-126-2025 blds-2015.d34
  nhà báo đòi 20 triệu mới gỡ bài
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d16
  thầy nhắn gạ gẫm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-91-2025.d29.k6 nd-330-2026.d15.k1.e
  cô giáo em chặn rồi nó vẫn lập tài khoản mới nhắn dâm ô, tháng nay chục cái nick, trình báo răng
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-244-2026.d3.k2 nd-244-2026.d4.k3
  nhà báo dọa đăng bài nếu không ủng hộ quảng cáo, xã nên làm gì ạ
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  chồng cũ doạ đưa ảnh tắm
  ng yêu cũ doạ tung ảnh nóng, em là cán bộ hội phụ nữ xã, xấu hổ lắm ko dám nói ai
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b
  Có ông tự nhận báo nói có bằng chứng trường tui lạm thu, đưa 20 triệu thì thôi, tui kế toán trường làm sao
  Nhân viên tôi vay app, chủ nợ gọi quấy cả cơ quan mỗi ngày, chặn hết chưa xong, nhờ ai can thiệp?
  chủ quán phở bị ông youtuber nói đưa 5 triệu thì không quay cảnh bếp bẩn, phải làm sao
  doi no thue khung bo dien thoai
  nick la doa boc phot neu khong chuyen khoan
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d32
  tống tiên bằng ảnh
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d32 blds-2015.d38
  người yêu cũ làm công an dọa đăng ảnh em lên, em sợ lắm, báo chỗ nào không phải chỗ ảnh làm
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d34
  Học sinh dọa cô giáo sẽ tung clip ngã, cô nên báo ai
  bị đòi nợ hộ con, bọn app gọi cả hội phụ nữ, cán bộ hội phải làm gì
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d38
  bi doa tung anh
  no bao khong dua 20 trieu se gui hinh cho hieu truong
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32
  bạn trai cũ dọa tung clip, em là giáo viên sợ mất việc, em phải báo ai cho kín
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d38 nd-330-2026.d13.k1.a
  người yêu củ là bộ đội dọa gửi ảnh em cho trường em dạy nếu không quay lại, em báo ai
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d38.k2 blds-2015.d32
  người yêu cũ hù phát tán ảnh riêng
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b blds-2015.d38.k2 nd-330-2026.d15.k1.e
  chong cu doa dua clip len truong con hoc
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k1.c
  hù trưởng thôn đưa 5 triệu không thì đăng bài bôi xấu, ổng có nên chuyển không
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k2.c
  bị đe tung ảnh nóng tống tiền
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k2.g blds-2015.d34
  bị app vay tiền ghép mặt em vào ảnh quan tài gửi cho cả cơ quan, em chưa vay đồng nào, kêu ai bây h
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d7.k2.h
  Tôi không vay mà app lấy danh bạ gọi chửi cả cơ quan, số nào cũng khác, báo cơ quan nào dẹp được?
  vay tiền qua app bị khủng bố gọi tới cơ quan
nd-174-2026.d96.k3.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e blds-2015.d38
  Chị giáo viên bị dọa gửi ảnh cho phụ huynh nếu không chuyển 50 triệu
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.c blds-2015.d38 blhs-2015.d155.k2.e luat-116-2025.d42.k3
  ny cu doa tung clip
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38
  người yêu cũ dọa gửi ảnh cho cơ quan tôi nếu không đưa 50 triệu
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.c luat-116-2025.d42.k3 blds-2015.d38 blds-2015.d32
  em là sinh viên, khoe thân với người lạ trên mạng, nó ghi lại đòi 10 triệu
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  nguoi tu xung nha bao doi tien
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.h
  Em vay app có 3 triệu mà nó ghép ảnh em vô cáo phó gởi hết danh bạ cơ quan, em nói sao với sếp đây?
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g blds-2015.d34 luat-116-2025.d42.k3 luat-116-2025.d13.k3.h
  app vay gui anh ghep cho dong nghiep
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34 luat-116-2025.d42.k3
  app vay ghép ảnh tôi với chữ lừa đảo, gửi cho cả trường, tôi là giáo viên
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d
  app vay ghép ảnh em
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3
  ghép ảnh nóng tống tiền
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 blds-2015.d34
  ghep mat doi no
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d15.k1.e luat-116-2025.d42.k3
  ghép ảnh khoả thân đe doạ
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  bi doa gui anh ghep cho bo me
  tống tiền ảnh ghép
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d42.k3
  dọa phát clip giả cho cơ quan
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d42.k3 luat-116-2025.d13.k3.h blds-2015.d34
  bọn xấu ghép ảnh ông cục trưởng ôm gái, đòi 3 tỷ nếu không tung, xử lý sao
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.g luat-116-2025.d42.k3 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.h
  tống tiền bằng ảnh nóng giả
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.h blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k1.c
  bi app vay gui anh minh cho dong nghiep
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.h blds-2015.d34 luat-116-2025.d42.k3
  bị gọi đòi nợ oan cho bạn
nd-174-2026.d96.k3.g luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e nd-330-2026.d9.k1.b
  app vay tiền gọi cho đồng nghiệp
nd-174-2026.d96.k3.g luat-129-2025.d10 blds-2015.d34 nd-234-2026.d8.k3 nd-330-2026.d13.k1.a
  trưởng khoa nhắn tin gạ gẫm em thực tập sinh, em giữ tin nhắn rồi thì đưa ai, có được đăng lên mạng không
nd-174-2026.d96.k3.g luat-129-2025.d10 luat-116-2025.d16 nd-234-2026.d8.k3 qdtw-207-2026.nhom-dao-duc
  Huấn luyện viên thể thao nhắn em gái tui những lời quá mức, em mới 15 tuổi, thầy phạm quy định chi
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3
  sinh viên thực tập bị bác sĩ hướng dẫn nhắn lời dâm dục qua zalo
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34
  bi thay giao nhan tin ga gam
  trưởng khoa nhắn tin sàm sỡ
  đồng nghiệp nữ quấy rối tui
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3 blds-2015.d34 luat-116-2025.d42.k3
  nu y ta bi bac si nhan tin xin anh
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3 luat-116-2025.d42.k3 blds-2015.d34
  Ông trưởng khoa nhắn khuya hoài, em ghi lại hết, đưa công đoàn hay công an trước
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-116-2025.d16
  thầy nhắn tin nữ sinh
nd-174-2026.d96.k3.g luat-129-2025.d10 nd-330-2026.d15.k1.e nd-234-2026.d8.k3
  Thầy chủ nhiệm gửi hình bậy cho sinh viên lúc nửa đêm, sinh viên sợ không dám nói
nd-174-2026.d96.k3.g luat-80-2025.d13
  Sếp hay nhắn tin khuya gửi ảnh tục, em là hợp đồng 111 mới vô, em kêu ai mà không mất việc?
  gạ tình rồi thu hồi
  sếp nhắn tin lúc nửa đêm "nhớ em"
  trưởng phòng cứ 11h đêm gửi hình hở hang cho em
nd-174-2026.d96.k3.g luat-80-2025.d13 blds-2015.d34
  Sếp cứ 11 giờ đêm nhắn "em ngủ chưa nhớ em", nhắn xong thu hồi, em là hợp đồng thì tố ai cho khỏi mất việc?
  Sếp nhắn "em mặc váy đẹp thế" lúc 11 giờ đêm, em lưu lại làm gì được không ạ?
  bị trưởng phòng quấy rối
nd-174-2026.d96.k3.g luat-80-2025.d13 blds-2015.d34 nd-330-2026.d15.k1.e
  em gái tôi làm tạp vụ ở sở, ông phó phòng cứ gửi ảnh bậy, nó sợ mất việc không dám nói, nói với ai cho kín
nd-174-2026.d96.k3.g luat-80-2025.d13 blds-2015.d34 qdtw-207-2026.nhom-dao-duc
  sếp quấy dối qua tin nhắn
nd-174-2026.d96.k3.g luat-80-2025.d13 blhs-2015.d155.k1 blds-2015.d34 nd-330-2026.d9.k1.b
  quấy rối qua tin nhắn cấp trên
nd-174-2026.d96.k3.g luat-80-2025.d13 luat-116-2025.d13.k3.d nd-330-2026.d9.k1.b nd-234-2026.d8.k3
  quấy rối qua tin nhắn từ sếp
nd-174-2026.d96.k3.g luat-80-2025.d13 luat-129-2025.d10 luat-116-2025.d13.k3.d blds-2015.d34
  quấy rối tình dục bằng tin nhắn ở cơ quan
nd-174-2026.d96.k3.g luat-80-2025.d13 nd-234-2026.d8.k3 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  tin nhắn quấy rối cấp dưới
nd-174-2026.d96.k3.g luat-80-2025.d13 nd-330-2026.d15.k1.e qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  sep gui anh nhay cam
nd-174-2026.d96.k3.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  sep nhan tin goi tinh dem khuya
nd-174-2026.d96.k3.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc blds-2015.d34
  sếp nhắn tin tán tỉnh
  sếp nữ gửi hình trêu
nd-174-2026.d96.k3.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc blds-2015.d34 luat-116-2025.d13.k3.d
  em thực tập ở phòng công chứng, chú trưởng phòng cứ gửi meme tục tĩu lúc 11 giờ đêm, em sợ lắm
nd-174-2026.d96.k3.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc blds-2015.d34 nd-234-2026.d8.k3
  sep nam hay gui sticker bay ba, em la thuc tap sinh phai lam sao
nd-174-2026.d96.k3.g luat-91-2025.d29.k6
  nick lạ gạ tình
nd-174-2026.d96.k3.g luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e luat-91-2025.d7.k7
  app vay lấy danh bạ bạn bè đòi nợ
nd-174-2026.d96.k3.g luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d42.k3 nd-330-2026.d9.k1.b
  chú ruột em vay app, chúng lấy danh bạ rồi nhắn chửi cả họ, cách xử lý
nd-174-2026.d96.k3.g luat-91-2025.d7.k5 blds-2015.d34 luat-116-2025.d42.k3 nd-330-2026.d9.k1.b
  vay tiền app bị gọi khủng bố cơ quan
nd-174-2026.d96.k3.g luat-91-2025.d7.k5 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  tai xe xe om cong nghe luu sdt roi goi quay roi
nd-174-2026.d96.k3.g luat-tre-em-2016.d6.k11 blds-2015.d34 nd-56-2017.d36.k3 luat-116-2025.d13.k3.d
  giang hồ réo tên con tôi dưới page trường
nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a blds-2015.d32 blds-2015.d34 nd-330-2026.d9.k1.b
  bà hụi đăng ảnh con nợ
nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d38
  hội trưởng phụ nữ cho vay rồi lên zalo réo tên mắng chị em chưa trả, đúng sai
nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d50
  Bêu tên đòi nợ trên mạng, mình là chủ nợ mà lại bị phạt là sao
nd-174-2026.d96.k3.g nd-174-2026.d95.k1.a nd-330-2026.d9.k1.b
  tổ trưởng vay nặng lãi đòi nợ qua facebook
nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  gọi quảng cáo suốt ngày
  ngân hàng gọi đòi nợ thay đồng nghiệp
nd-174-2026.d96.k3.g nd-174-2026.d96.k3.e luat-91-2025.d7.k5 luat-91-2025.d7.k4
  Thầy lấy số mẹ tôi trong danh bạ lớp rồi đêm nào cũng nhắn, mẹ góa chồng ngại lắm, trình ai bây giờ?
nd-174-2026.d96.k3.g nd-174-2026.d96.k3.n nd-330-2026.d9.k1.b
  pv doa viet bai
nd-174-2026.d96.k3.g nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-234-2026
  con tôi lớp 11 bị thầy thể dục nhấn tin gạ gẫm mỗi tối, nhà trường nói để rút kinh nghiệm thôi
nd-174-2026.d96.k3.g nd-282-2025
  nhắn tin quấy rầy phạt
  quấy rối phạt bao nhiêu
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e
  Em kế toán, anh lái xe cơ quan nửa đêm cứ gửi riêng clip nóng, nói không thích vẫn gửi
  bị gửi ảnh bậy
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e blds-2015.d34
  quấy rối tình dục qua tn
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e blds-2015.d34 luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  sếp gửi ảnh nóng
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e blds-2015.d34 nd-234-2026.d8.k3
  ong hieu truong gui anh bay cho co giao
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e luat-80-2025.d13 blds-2015.d34
  dong nghiep gui clip tuc cho minh
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e luat-80-2025.d13 nd-174-2026.d95.k1.b
  đồng nghịêp gửi ảnh nóng
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e luat-91-2025.d29.k6 luat-116-2025.d42.k3 blds-2015.d34
  benh nhan cu nhan anh bay ba cho em, em la y ta, chan roi no lap nick khac
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e nd-174-2026.d4.k3 nd-282-2025
  Có ông cứ gửi hình bậy vô máy chị em bên hội phụ nữ, xử phạt được mấy triệu?
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  benh nhan gui anh ho hang cho dieu duong
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-80-2025.d13 luat-116-2025.d13.k3.d
  anh văn thư cứ thả hình thiếu vải vào zalo riêng của em, em từ chối mà vẫn gửi
nd-174-2026.d96.k3.g nd-330-2026.d15.k1.e nd-234-2026.d8.k1 nd-234-2026.d9.k2
  thầy giáo gạ chụp ảnh nóng
nd-174-2026.d96.k3.g nd-330-2026.d77 nd-330-2026.d15.k1.e luat-80-2025.d13 blhs-2015.d155.k1
  sếp gửi hình nhạy cảm cho nhân viên nữ thì tố cáo ở đâu để không bị trù dập
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b
  Tôi ra tòa làm chứng rồi bị gia đình bị cáo nhắn tin hăm đốt nhà
  bao ve nguoi lam chung bi de doa qua dien thoai
  bi doa giet qua tin nhan
  bi nguoi nha benh nhan nhan tin doa chem
  báo chí đe dọa
  bị gọi 50 cuộc một ngày
  công ty tài chính gọi đòi nợ tới trạm
  goi dien khung bo truong hoc
  hang xom doa tat axit qua zalo
  hăm đốt nhà cán bộ
  inbox doa tat son
  khách dọa đăng phốt nêu không hoàn tiền
  người tự xưng nhà báo doạ viết bài nếu không đưa tiền quảng cáo cho trường
  nhan tin doa giet co giao
  nhà báo đòi tiền không thì đăng
  nhắn tin dọa cán bộ địa chính
  nhắn tin hâm dọa
  nhắn tin hù dọa thẩm phán trước ngày xử
  phu huynh doi 20 trieu, khong dua thi boc tren mang
  phụ huynh dọa đăng clip nếu không xin lỗi, đó có phải là tống tiền không?
  sim rác nhắn quấy rối
  thằng học trò cũ gọi nửa đêm dọa đốt nhà thầy hiệu phó
  tin nhắn khủng bố đòi nợ
  tống tiền bằng clip cũ
  điện thoại đòi giết
  đòi nợ gọi cả trường
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d32 luat-116-2025.d42.k3
  nguoi yeu doa tung hinh
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d32 luat-116-2025.d42.k3 blds-2015.d38
  bi doa tung anh len mang neu khong rut don
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d32 luat-91-2025.d32 blds-2015.d34
  dân quay clip cưỡng chế đất, tôi trong đoàn cưỡng chế bị lộ mặt và bị đe dọa
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34
  vo no tin dung den, chong giao vien bi bom bomm
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 blds-2015.d38.k3
  dọa tung tin nhắn để đòi nợ
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 luat-116-2025.d42.k3 blhs-2015.d155.k1
  spam gọi lúc nửa đêm chửi bới
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 luat-116-2025.d42.k3 nd-174-2026.d95.k1.a
  vay onl bị khủng bố cả cq
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d42.k3
  đòi nợ réo cơ quan
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38
  doa gui anh cho vo neu ko tra tien
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.d
  bo cu doa gui hinh len co quan
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 blds-2015.d32 luat-116-2025.d42.k3
  người yêu cũ dọa tung ảnh nóng vì em làm ngân hàng nhà nước, em đang hoảng lắm
  đòi tiền không thì gửi ảnh cho chi bộ
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38 luat-116-2025.d42.k3 blds-2015.d32
  dọa đăng clip nóng đòi quay lại
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38.k2
  Chú hàng xóm dọa nói chuyện tôi với cô hàng phở nếu không nhượng đất
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blds-2015.d38.k3
  dọa gửi tin cho vợ
  dọa tung tin nhắn
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b blhs-2015.d155.k2.d luat-116-2025.d7.k2.b blds-2015.d34
  cán bộ địa chính bị dọa trên fb vì đo đất, cơ quan có bảo vệ mình không
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d
  máy bị gọi nháy liên tục nửa đêm, chửi tục tĩu
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d blds-2015.d34
  quấy rối qua tin
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d luat-116-2025.d42.k3
  bị ngừơi yêu cũ nhắn dọa suốt đêm
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  tống tiền trường học tự xưng phóng viên
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d15.k1.d blds-2015.d38
  doạ đăng clip nếu không rút đơn
  hăm tung clip em lên tik tok
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3
  Chủ nợ của thằng em gửi hình con dao cho mẹ tôi, có xử được trên mạng không
  Em làm kiểm định xe, không cho đậu nên có kẻ nhắn biết nhà biết con em, sợ lắm
  Em làm đội thuế, bị nhắn tin nói biết con em học trường nào, em sợ, nên báo cơ quan nào trước?
  Giang hồ mạng gọi liên tục vô máy trực trạm y tế chửi vì một anh lái xe thiếu nợ, trạm nên báo ở đâu?
  app khủng bố điện thoại
  app vay dọa giết
  bi doa chem tren messenger
  bi nguoi ta nhan tin doa giet
  bi nhan tin hu sau khi cat ho ngheo
  bị bom tin nhắn vay
  bị dọa giết
  bị dọa giết qua tin nhắn vì cưỡng chế nhà trái phép, em ở đội quản lý trật tự đô thị
  bị dọa vì tịch thu hàng
  bị hù đốt nhà trên facebook
  bị nhắn tin hăm dọa vì tôi lập biên bản xây nhà trái phép
  bị nhắn tin đe dọa vì chấm rớt sinh viên
  bị phóng viên gọi điện doạ viết bài đòi 20 triệu
  bị tống tiền
  bị đe dọa giết qua messenger vì tôi xử phạt họ
  bị đe dọa trên mạng
  chị tui ly hôn chồng nhắn mỗi đêm "coi chừng mấy đứa nhỏ", không đánh ai hết mà ai cũng run, báo được chưa
  con nợ bị khủng bố điện thoại
  con nợ nhắn dọa bắt cóc
  ctv doa viet bai neu k mua quang cao
  cãi nhau trên mạng rồi bị nó gọi điện hăm dọa cả đêm, làm sao cho nó thôi
  dang bai boc phot roi doi 2 trieu moi xoa
  doạ tung cilp quán tui dơ nếu không đưa 5 triệu, nó có page mấy chục ngàn like
  dân doạ giêt cán bộ
  dọa giết trên messenger
  hù giết qua zalo
  khach doa chem bac si qua zalo
  kẻ nợ thuế hù đánh cán bộ
  lam gi khi nha bao doa viet bai doi tien
  nguoi vi pham nhan tin doa con toi
  nhan vien dien luc bi daọ dot nha
  nhận được tin nhắn dọa đốt nhà sau khi ký quyết định cưỡng chế đất
  nhắn dọa đánh cháu tôi
  phu huynh doa dua len mang neu khong nang diem
  vo no ma bi goi chui ca ngay
  đe dọa đôt nhà nhà báo
  đòi tiền gỡ bài
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d38
  app vay online doa gui anh nong cho me chong
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d32 blds-2015.d38.k2
  người yêu cũ dọa tung ảnh nóng, tôi đang là công chức huyện
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d34
  công chức bị cờ bạc tín dụng đen khủng bố điện thoại đến cơ quan
  nguoi ta goi vo toi doa dang clip neu khong rut bien ban phat
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d34 blds-2015.d32
  nó giữ ảnh họp lớp say xỉn của tôi, bắt chuyển tiền không thì gửi cho trường, tôi trả rồi nó đòi tiếp
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d34 nd-330-2026.d77
  App vay tiền gọi khủng bố cả trạm y tế vì một cô vay, trạm trưởng phải làm gì để yên
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d38
  bi doa dang chuyen ngoai tinh neu khong dua tien
  tống tiền ảnh nhạy cảm
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d38 blds-2015.d32
  bị dọa tung clip
  chồng cũ doạ tung ảnh nóng nếu tôi không cho gặp con
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blds-2015.d38 nd-330-2026.d15.k1.e
  nhan tin de doa dang anh nong
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 blhs-2015.d155.k2.d
  phụ huynh dọa đánh cô vì điểm kém
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.d
  ban to chuc vay tien online bi khung bo ca ho hang
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.d blds-2015.d34
  vay app doi no khung bo sep
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  app vay nóng gọi khủng bố cả hiệu trưởng vì một cô trong trường, cả trường phải làm gì
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d
  Em vay app qua hạn, tụi nó gọi khủng bố cả cơ quan rồi ghép ảnh em với quan tài, làm sao cho nó dừng?
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.c
  bị dọa tung ảnh nhậu
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.c blds-2015.d38
  bị người ta dọa tung clip nếu không chịu cấp sổ đỏ cho họ, tôi là cán bộ địa chính xã
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  đòi tiền qua mạng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  nhà báo giả tóng tiền
  phóng viên giả đến xã xin tiền quảng cáo, không đưa thì doạ đăng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h
  bị nick lạ nhận là nhà báo dọa đăng bài nếu không đưa 20 triệu
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  toi bi app den goi khung bo hieu truong vi em ho toi vay tien
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-tre-em-2016.d6.k11
  bị kẻ lạ gửi ảnh con gái tôi đi học kèm lời đe dọa sau khi tôi lập biên bản xe quá tải
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-174-2026.d96.k3.e
  bi khung bo no du khong vay
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-174-2026.d96.k3.e blds-2015.d34
  bị réo nợ vì đồng nghiệp vay app
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-330-2026.d15.k1.e blds-2015.d38
  bạn trai cũ doạ gửi hình nhạy cảm vô nhóm cơ quan
  tong tien bang anh nhay cam
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-330-2026.d77
  tin nhan de doa giet bac si
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k1.c
  dọa bóc phốt để ép rút đơn kiện
  đòi tiền ko thì đăng bài bôi nhọ
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k1.c luat-116-2025.d7.k2.h luat-116-2025.d13.k3.d
  app vay khủng bố
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k2.c blds-2015.d38 nd-330-2026.d13.k1.a
  bị doạ tung ảnh nóng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-116-2025.d7.k2.h luat-116-2025.d7.k1.c blds-2015.d34
  đòi nợ gọi sếp tôi
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-126-2025
  dọa nhà báo
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b luat-80-2025.d13
  Nhắn tin "tao cho mày mất việc" bị tố đe dọa, e là tổ trưởng
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d4.k3
  goi dien khung bo tinh than muc phat
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  app đòi nợ
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d95.k2.c
  gọi điện hăm dọa bệnh viện có bom
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d96.k3.e
  bị đòi nợ thuê khủng bố, gọi đến cả cơ quan vì em trai vay app
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-174-2026.d96.k3.e blds-2015.d34 luat-91-2025.d7.k5
  bọn đòi nợ gọi điện cho hiệu trưởng trường em vì em trai em vay app
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e blds-2015.d38
  doa tung anh nong tong tien
  hăm phát clip phòng tắm
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e blds-2015.d38 luat-116-2025.d42.k3
  bi nguoi yeu cu doa dang anh nude
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d15.k1.e luat-116-2025.d42.k3 blds-2015.d38
  bị người yêu cũ dọa gửi clip cho hiệu trưởng, em sợ quá muốn nghỉ dạy luôn
nd-174-2026.d96.k3.g nd-330-2026.d9.k1.b nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  ngan hang ban no cho cong ty nao do roi chung nhan tin khung bo ca phong toi
nd-174-2026.d96.k3.n luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d14.k4.c
  gia lam dien luc bao cat dien ca tuan
nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h
  xu ly nguoi bia ten
nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e
  xử lý kẻ mạo tên
nd-174-2026.d96.k3.n nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h blds-2015.d34
  ai đó tạo facebook đúng tên ông trưởng xóm rồi chửi dân, giờ minh oan với xử nó thế nào
nd-234-2026
  bác sĩ viện công đăng bậy thì giám đốc hay sở ra quyết định kỷ luật
  chị gái tôi làm y tá, tòa xử cải tạo không giam giữ vì vu khống, viện có cho đi làm tiếp không
  em là giáo viên, hội đồng mời mà em ốm không tới thì có xử vắng mặt không
  giáo viên bị đẩy đi điểm trường xa sau khi phê bình lãnh đạo, đó có phải kỷ luật đâu
  giáo viên nằm viện thì trường có họp hội đồng kỷ luật được không
  họp kỷ luật viên chức
  hội đồng kỷ luật vc gồm ai
  hội đồng kỷ luật viên chức bao nhiêu người
  ky luat vien chuc phai hop khong
  kỷ luật viên chức có mấy hình thức
  nghị định kỷ luật viên chức
  trinh tu xu ly ky luat vien chuc
  tôi dang chữa ung thư mà cơ quan vẫn đòi ra quyết định cảnh cáo viên chức, được hông
  vien chuc bi buoc nghi la cao nhat
  viên chức bị cảnh cáo thì bao lâu mới được xét lên hạng
  viên chức bị khởi tố còn đi làm
  viên chức bị phạc tù có đuổi việc
  y sĩ hết thời gian kỷ luật xin giấy xác nhận kiểu gì
nd-234-2026 luat-129-2025
  em rể tôi là viên chức bị án treo vì chửi người ta trên mạng, có phải nghỉ việc luôn không?
nd-234-2026 luat-129-2025.d10 nd-234-2026.d8.k3 nd-234-2026.d8.k1
  giáo viêm trường công bị phạt kiểu gì khi lỡ lời trên mạng
nd-234-2026 nd-112-2020
  giáo viên thì áp nghị định nào để kỷ luật
nd-234-2026 nd-172-2025
  thành viên họp kỷ luật em lại là vợ người tố em
nd-234-2026 nd-172-2025 luat-129-2025.d10 luat-80-2025.d14.phat-ngon luat-80-2025.d36
  viên chức khác công chức chỗ nào khi bị phạt vì mạng xã hội
nd-234-2026 nd-172-2025 luat-80-2025.d36 nd-234-2026.d8.k1 nd-172-2025.nguyen-tac
  vợ tôi bị kỷ luật vì cái ảnh chế, quyết định ghi điều luật nghe lạ lắm, tra ở đâu cho biết đúng sai
nd-234-2026 nd-234-2026.d24.k1
  nghị định kỷ luật viên chức mới nhất thay 112 chưa
nd-234-2026 nd-234-2026.d5.k3
  gv chuyen truong moi lo chuyen cu
nd-234-2026 nd-234-2026.d5.k3 nd-234-2026.d24.k1
  viên chức thôi việc rồi lòi sai phạm
nd-234-2026 nd-234-2026.d8.k1
  Dạy online quên tắt chia sẻ màn hình, học trò thấy tin nhắn yêu đương của em, có bị kỷ luật không?
  chiếu nhầm clip riêng lên màn hình họp
  may buoc xu ly gv vi pham
  trình tự họp kiểm điểm viên chức vi phạm đạo đức nghề nghiệp trên mạng
  tập sự viên chức đăng bậy
nd-234-2026 nd-234-2026.d8.k1 nd-234-2026.d8.k3 nd-234-2026.d9.k2
  đã nhắc giấy lần một, cô ta vẫn đăng bài chửi phụ huynh, giờ mở họp kỷ luật theo các bước nào vậy anh
nd-234-2026 nd-234-2026.d8.k1 nd-234-2026.d9.k2
  mấy hình thức xử lý viên chức
nd-234-2026 nd-234-2026.d9.k2
  ky luat vien chuc quan ly
  y tá lỡ đưa nhầm bệnh án lên nhóm, lên gặp giám đốc nói thật liền, có được xét nhẹ không
nd-234-2026 nd-234-2026.d9.k2 nd-234-2026.d8.k1
  các bậc kỷ luật viên chức
  hình thức kỷ luạt viên chức gồm những gì
  thông báo nghỉ học ghi sai ngày, cả tỉnh cười trên fb, anh viên chức soạn bị xử tới đâu
nd-234-2026 nd-234-2026.d9.k2 nd-234-2026.d8.k3 nd-234-2026.d8.k1
  phó hiệu trưởng nhắn bậy bị lộ, cách chức không
nd-234-2026 qdtw-212-2026
  bị khiển trách chi bộ rồi trường có họp xử lần nữa hay thôi
  vien chuc bi khai tru thi co bi duoi viec khong
  đảng kỷ luật trước hay bên chuyên môn kỷ luật trước với trưởng trạm y tế
nd-234-2026.d24.k1
  Vụ của em xảy ra tháng 5/2026, tháng 8 trường mới họp kỉ luật thì theo nghị định nào
nd-234-2026.d24.k1 nd-112-2020 nd-234-2026.d5.k3
  Vụ lỡ lời năm 2024 nay bệnh viện mới họp xét, áp nghị định cũ hay mới
nd-234-2026.d5.k3
  bài đăng từ 3 năm trước giờ mới lôi ra kỷ luật viên chức, còn hạn ko
  thoi hieu vien chuc
  thời hiệu kỹ luật viên chức
  vien chuc khong bi phat hien 6 nam roi co con bi ky luat
  viet bay hoi sinh vien gio la vien chuwc
  y tá xài chứng chĩ tiếng anh rởm từ 2012, giờ bị tố, bệnh viện còn xử được không
nd-234-2026.d5.k3 blds-2015.d32 nd-234-2026.d24.k1
  Thầy tui hồi 2019 tát học trò, nay có người đăng lại lúc thầy sắp lên hiệu phó, còn xét được hông
nd-234-2026.d5.k3 hdubkt-02-2021.noi-dung nd-330-2026.d81 nd-174-2026.d115
  thời sinh viên tôi share đủ thứ, giờ làm viên chức, đơn vị kiểm tra thì tính tới đâu
nd-234-2026.d5.k3 luat-80-2025.d36
  Bài cũ đăng 6 năm trước mà giờ vẫn để công khai thì còn thời hiệu xử lý không?
  bài viết 2013 chừ bị lôi ra kiểm điểm
  dùng bằng cấp ba giả lâu rồi
  hết hạn kỷ luật chưa
  hết thời hiệu kỷ luật
  hết thời hiệu kỷ luật chưa
  mấy năm thì hết thời hiệu kỉ luật cái bài đăng củ
  quá 6 tháng rồi mới đem bài đăng của tôi ra kiểm điểm có còn được không
  thời hiệu kỷ luật
  thời hiệu kỷ luật bài viết cũ từ 2014
  xài bằng giả phát hiện sau 10 năm
nd-234-2026.d5.k3 luat-80-2025.d36 luat-116-2025.d14.k4 nd-330-2026.d81 nd-174-2026.d115
  hồi 2014 tôi có chia sẻ mấy bài giờ đọc lại thấy ghê quá, xóa đi là xong chớ?
nd-234-2026.d5.k3 luat-80-2025.d36 nd-15-2020
  xử bài đăng 2021
nd-234-2026.d5.k3 luat-80-2025.d36 nd-172-2025
  kỷ luật chuyện khai man lý lịch cũ
nd-234-2026.d5.k3 luat-80-2025.d36 nd-174-2026.d115 hdubkt-02-2021.noi-dung
  comment tu nam 2012 co bi xet lai
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
  bài cũ ba năm trước
  năm 2018 em viết lời than sếp cũ, nay sếp cũ lên huyện xét em, kỷ luật lại được không
  thời hiệu kỷ luật bài đăng cũ
nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1 nd-330-2026.d81 nd-174-2026.d115
  Chuyện đăng từ 2012 giờ bị đào lại thì còn xử được không, lâu quá rồi mà
nd-234-2026.d5.k3 luat-80-2025.d36 nd-234-2026.d24.k1 qdtw-212-2026
  bai 2018 con ky luat
  bài đăng từ năm 2015 chừ bị lôi ra kỷ luật
nd-234-2026.d5.k3 luat-80-2025.d36 nd-330-2026.d81 nd-174-2026.d115 hdubkt-02-2021.noi-dung
  bài cũ 2016 bị lôi ra
nd-234-2026.d5.k3 luat-80-2025.d36 nd-330-2026.d81 nd-174-2026.d115 nd-234-2026.d24.k1
  bài đăng từ năm 2015 giờ bị đào lại, còn bị xử lý nữa không
  bài đăng từ năm 2016 giờ bị lôi ra
nd-234-2026.d5.k3 luat-80-2025.d36 qdtw-212-2026
  bài đăng 10 năm trước
  bài đăng năm 2012 chê cơ quan bây giờ bị moi lại trước khi bổ nhiệm
  Đề nghị cho biết thời hiệu xử lý kỷ luật đối với bài đăng đã 4 năm trước?
  đăng bài cũ có thời hiệu không
nd-234-2026.d5.k3 nd-147-2024.d36.k4
  bài cũ chê trường
nd-234-2026.d5.k3 nd-174-2026.d115 nd-330-2026.d81 luat-80-2025.d36
  súng săn tự chế trong ảnh cũ năm 2012, giờ bị moi lại
nd-234-2026.d5.k3 nd-174-2026.d115 nd-330-2026.d81 nd-15-2020.d101.k1.a
  status hồi sinh viên tám năm trước, nay em vô viên chức bị người ta chụp lại tố, xử được không
nd-234-2026.d5.k3 nd-234-2026
  chuyện cũ 6 năm trước của cô giáo giờ mới lôi ra kỷ luật được không
  giáo viên dính cảnh cáo thì quá mấy năm mới thôi bị xét
  viên chức hưu rồi mà mới lòi ra lỗi, còn kỷ luật được nữa hông, hết hạn chưa
nd-234-2026.d5.k3 nd-234-2026 blhs-2015.d361
  viên chức nghỉ việc 2 năm rồi phát hiện lộ đề
nd-234-2026.d5.k3 nd-234-2026.d24.k1
  Vụ xúc phạm đồng nghiệp 6 năm trước, viện em giờ mới bới lại, qua thời hạn chưa
  bác sĩ viện công đăng sai từ 2020 giờ mới lôi ra xử được không
  comment xưa bị kỷ luật
  em là bác sĩ, vụ cãi nhau trên mạng năm 2019 nay bị đào lại họp hội đồng
  gv dang bay tu 2019 gio moi lo thi con bi ky luat ko
  thời hiệu kỷ luật viên chức đăng bài sai sự thật
  thời hiệu xử lý kỷ luật viên chức
  thời hiệu xử lý kỷ luật viên chức vụ việc cũ từ 2019
  tôi hết làm viên chức từ năm ngoái, nay trường moi lại dòng trạng thái hồi 2021, xử tôi được nữa không
  viên chức bị xét lỗi cũ mấy năm
  viên chức sai 7 năm trước có bị phạt nữa không
  viên chức sắp nghỉ, việc từ 4 năm trước
nd-234-2026.d5.k3 nd-234-2026.d24.k1 nd-174-2026.d115 nd-330-2026.d81 luat-80-2025.d36
  bài cũ 5 năm trước bị lôi ra
nd-234-2026.d5.k3 nd-234-2026.d24.k1 nd-234-2026
  bài đăng từ năm 2020 giờ bị đào lại, em là giáo viên thì còn xử được ko
nd-234-2026.d5.k3 nd-234-2026.d24.k1 nd-330-2026.d81
  viên chức đăng bậy 4 năm trước
nd-234-2026.d5.k3 nd-330-2026.d81 nd-174-2026.d115 luat-80-2025.d36 qdtw-207-2026.nhom-1
  bai viet cu bi dao lai truoc dai hoi
nd-234-2026.d8.k1
  bác sỹ trực mà ngồi coi bóng dá
  chơi game ca trực
  cô giáo lướt điện thoại xem phim trong giờ coi thi thì xử ra sao
  giờ dạy đi mua sắm
  nhậu phòng giao ban
  nv tram y te tron viec di le phu day
  quy che truong bat xin phep khi dang anh
  sai quy tắc xử sao
  thầy cô uống rượu
  thầy tán tỉnh nữ sinh
  thủ thư bỏ ca đi hái lộc còn đăng ảnh, hiệu phó đã nhắc giấy
  tết nhứt tụi em khoa ngoại nhậu ở phòng giao ban, có người quay đăng lên, cả khoa bị kỷ luật hay chỉ người đăng
  viên chức bị phê bình miệng chưa ra văn bản thì đã tính là khiển trách hay còn nhẹ hơn vậy anh chị
  y ta xem phim luc truc dem
nd-234-2026.d8.k1 blds-2015.d32
  tiệc chia tay trong phòng thí nghiệm, ai quay đăng cũng bị rầy
nd-234-2026.d8.k1 blds-2015.d32 blds-2015.d38.k2 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  nhảy tiktok phòng mổ
nd-234-2026.d8.k1 blds-2015.d34 nd-174-2026.d96.k3.g
  giáo viên nợ tín dụng đen bị đăng lên mạng trường có kỷ luật được không
nd-234-2026.d8.k1 luat-116-2025.d7.k2.c luat-129-2025.d10
  bảo tàng cấm chụp hiện vật mà tôi là nhân viên, tôi chụp khoe bạn gái
nd-234-2026.d8.k1 luat-129-2025.d10
  Cô kế toán trường ngồi tiktok cả buổi, nhắc bằng giấy hai lần rồi vẫn vậy, xử được chưa
  Em làm thư viện trường, đụng xe lỡ mắng ông cụ, clip lên mạng rồi, trường kỷ luật được chưa
  quy tắc ứng xử của viên chức y tế
  quy tắc ứng xử nội bộ bệnh viện ghi cấm đăng hình đồ ăn căn tin, quy định kiểu đó có giá trị không
  thay giat dien thoai cua hs
nd-234-2026.d8.k1 luat-129-2025.d10 blds-2015.d32 qd-423-2026.quy-tac-chung
  giáo viên nhậu lộ clip
nd-234-2026.d8.k1 luat-129-2025.d10 blhs-2015.d155.k2.d blhs-2015.d155.k1
  lỡ chửi thề csgt một câu giữa đường mà bị quay, em là giáo viên mầm non, trường xử em nữa không
nd-234-2026.d8.k1 luat-129-2025.d10 luat-116-2025.d7.k2.b nd-234-2026.d9.k2
  vợ tôi dạy cấp 1 đi cùng bà con chặn xe chở rác và bị lên hình thì trường có kỉ luạt không
nd-234-2026.d8.k1 luat-129-2025.d10 luat-91-2025.d32 blds-2015.d32
  Giáo viên ngồi cà phê giờ dạy bị phụ huynh quay
nd-234-2026.d8.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1
  giao vien ban my pham tren facebook trong gio day
nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d8.k3
  Phụ huynh quay lại tiết học cô nói bậy, trường mời cô lên nhắc
  quy định ứng xử y bác sĩ
nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d8.k3 qd-423-2026.quy-tac-chung
  Giáo viên mầm non ăn nói với phụ huynh phải theo cái gì, sai có bị kỷ luật k
nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d9.k2
  y si bi ky luat vi tiktok
nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d9.k2 nd-234-2026 nd-234-2026.d5.k3
  quy trinh xu ly vien chuc phat ngon sai
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung
  Em là viên chức bệnh viện, quay clip nhảy trong áo blouse ở hành lang thì ai xử lý?
  co giao ke chuyen ma cho hoc sinh tren zoom bi phu huynh phan anh thi sao
  gv chửi người ta ngoài đường
  nv thu vien bi khien trach do binh luan tuc
  vợ chồng em đều là gv, lên tóp tóp nhảy đôi mặc áo dài có ai phạt ko
  Điều dưỡng quay clip mukbang ngay tại khoa thì phạm lỗi gì?
  điều dưỡng nhảy ca trực
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  cô y tá quay clip vui trong phòng trực, trưởng trạm muốn nhắc thì dựa vào quy định nào
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung luat-116-2025.d16
  thầy giáo nhắn tin riêng cho nữ sinh ban đêm
nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  thầy giáo làng nói tục trên tiktok
nd-234-2026.d8.k1 luat-129-2025.d10 qdtw-207-2026.nhom-dao-duc
  vo truong khoa danh ghen tan benh vien, ong chong bi xu gi
  y ta say ruou gay go bi quay
nd-234-2026.d8.k1 luat-80-2025.d13
  chơi game lúc trực đêm bị chụp
  lướt phây giờ làm
nd-234-2026.d8.k1 luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32
  chị kế toán chợ ra quán chè 3h chiều, ai đó đăng clip, lãnh đạo đòi kiểm điểm ngay, có căn cứ hông
nd-234-2026.d8.k1 luat-80-2025.d13 nd-147-2024.d36.kinh-doanh
  Chị văn thư chốt đơn quần áo ngay quầy tiếp dân, camera quay rõ, tôi tổ trưởng nên nhắc sao cho đúng?
nd-234-2026.d8.k1 luat-80-2025.d36
  kế toán ngồi lướt tóp tóp cả buổi, dân quay được thì bị phạt sao
nd-234-2026.d8.k1 luat-80-2025.d36 luat-80-2025.d13 luat-91-2025.d32 blds-2015.d32
  lướt tiktok giờ hành chánh bị dân quay
nd-234-2026.d8.k1 nd-147-2024.d35.k7
  bi nhac roi ma van dang bay
  tái phạm
  vi phạm lần hai
nd-234-2026.d8.k1 nd-147-2024.d35.k7 nd-234-2026.d9.k2
  tái phạm lần hai chuyện đăng bài
nd-234-2026.d8.k1 nd-172-2025.nguyen-tac blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  vợ cũ kéo người tới trường bêu riếu tôi là gv rồi phát live, tôi có bị nhà trườg kỷ luật lây không
nd-234-2026.d8.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung blhs-2015.d155.k2.e
  chửi trọng tài với đội Thái trên fanpage nước ngoài, mình là viên chức có bị nhắc nhở không
nd-234-2026.d8.k1 nd-174-2026.d95.k1.a luat-129-2025.d10 nd-328-2026.d11.k3
  Lần đầu thì nhắc, lần sau vẫn share đồn nhảm, thầy giáo bị tính sao
nd-234-2026.d8.k1 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-129-2025.d10
  Anh họ em làm nghề xem bói online mà là viên chức nhà văn hóa, có ai bị kỷ luật vì chuyện này chưa
nd-234-2026.d8.k1 nd-174-2026.d96.k3.g
  gv nhan tin yeu hoc tro
nd-234-2026.d8.k1 nd-234-2026
  giao vien bi ky luat thi nhe nhat la gi
  thu viec ma sai quy tac ung xu
  tôi giáo viên bị phê bình trong họp thì vô hồ sơ chưa
  Đã bị nhắc bằng giấy vì chơi game giờ làm, nay lại dính, em viên chức trường thì bị mức nào?
nd-234-2026.d8.k1 nd-234-2026 luat-80-2025.d13
  dược sĩ trạm xá xem phim hoài, bà con chụp đưa lên nhóm, trạm xử kiểu gì cho đúng
nd-234-2026.d8.k1 nd-234-2026 nd-234-2026.d9.k2 nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  Mở slide dạy sinh học hiện ra ảnh nhạy cảm do lấy nhầm thư mục, học trò cười quay lại, em có bị đuổi không?
nd-234-2026.d8.k1 nd-234-2026 qd-423-2026.co-quan-to-chuc
  Quản trị fanpage bệnh viện mà em tưởng đang ở trang mình, up tấm hình nhậu, xóa lẹ rồi có bị kỷ luật ko
nd-234-2026.d8.k1 nd-234-2026 qdtw-207-2026.nhom-dao-duc
  hieu pho bam lon phim nong truoc hoi dong su pham
nd-234-2026.d8.k1 nd-234-2026.d8.k3 luat-129-2025.d10
  giao vien bi khien trach vi mot cau chui
nd-234-2026.d8.k1 nd-234-2026.d8.k3 nd-174-2026.d95.k1.a blds-2015.d34
  cô giáo với phụ huynh đấu khẩu dưới bài đăng, cô bị kiểm điểm còn người kia thì thôi, có công bằng
nd-234-2026.d8.k1 nd-234-2026.d9.k2
  Nhân viên thư viện huyện đã bị nhắc bằng giấy một lần, nay lại đăng bậy thì xử tới đâu
  ca truc cap cuu mo bia roi co nguoi tung, truc ban bi sao
  khoa tôi dán giấy cấm livestream ca trực, lỡ làm trái bị nhắc văn bản rồi thì tới mức nào
  vien chuc bi nhac van ban roi con tai pham
nd-234-2026.d8.k1 nd-234-2026.d9.k2 luat-80-2025.d36
  trực đêm buồn quá bắn vài ván liên quân, sáng ra bị chụp hình gửi giám đốc, có nặng không trời
nd-234-2026.d8.k1 nd-234-2026.d9.k2 nd-234-2026 nd-234-2026.d8.k3 luat-129-2025.d10
  viên chức trường mầm non bị buộc thôi việc vì 1 câu bình luận, nghe quá tay, có đúng luật không ạ
nd-234-2026.d8.k1 nd-234-2026.d9.k2 qdtw-207-2026.nhom-dao-duc
  mừng việt nam vô địch em cởi trần đứng nóc xe bị lên báo, em là viên chức thì cơ quan xử sao
nd-234-2026.d8.k1 nd-234-2026.d9.k2 qdtw-207-2026.nhom-dao-duc nd-234-2026.d5.k3
  Viên chức cặp với người có chồng, nhà trường họp đòi cho thôi việc, như vậy nặng quá không ta
nd-234-2026.d8.k1 nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  Đi lễ đền đốt vàng mã cả xe rồi quay tiktok, tôi là giáo viên thì có bị nhắc không?
nd-234-2026.d8.k1 nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  thầy thể dục nhảy thoát y mừng U23 rồi live, nhà trường xử sao
nd-234-2026.d8.k1 nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung luat-129-2025.d10
  hôm quốc tang em vô tình bật nhạc livestream bán áo, em là viên chức thư viện thì có sao không
  nói tục khi giảng bài online
nd-234-2026.d8.k1 qd-1847-2018
  y tá vừa tiêm vừa gọi điện cãi bồ, nhắc hòai không sửa
nd-234-2026.d8.k1 qd-1847-2018 qd-423-2026.quy-tac-chung
  mặc đồng phục đi nhậu
nd-234-2026.d8.k1 qd-1847-2018 qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  Răng mà cơ quan o cấm nhân viên đăng ảnh mặc đồng phục đi nhậu hè?
nd-234-2026.d8.k1 qd-423-2026 luat-80-2025.d36 nd-172-2025 luat-116-2025.d42.k2
  vp quy tắc thì phạt gì
nd-234-2026.d8.k1 qd-423-2026.co-quan-to-chuc
  co quan cam noi xau sep tren mang co ghi trong noi quy
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  Em đang trực cấp cứu buồn quá mở live nói chuyện với fan 10 phút không quay bệnh nhân có bị gì hông anh chị
  co giao di le chua dang anh gio hanh chinh
  dieu duong nhay tiktok ca dem
  gv check in quan bia luc dang gio day
  live luc coi thi
  live lúc trực đêm
  nhan vien thu vien mua quat giua gio bi nhac
  vợ em thấy nick hẹn hò của em là viên chức bưu điện, báo lên cơ quan, em bị gì
  điều dưỡng vừa trông ca vừa chát với fan
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung blds-2015.d32
  clip trong phòng trực
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung blds-2015.d32 luat-91-2025.d16
  dieu duong quay clip nhay trong phong mo
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung luat-129-2025.d10
  Em trực đêm vắng bệnh quay tiktok nhảy trong áo blouse, trưởng khoa bắt viết tường trình, có quá đáng không?
  Thầy thể dục mặc áo có tên trường đi bar bị phụ huynh chụp, ban giám hiệu dựa mô để nhắc thầy
  cô giáo quay trend ngoài hành lang
  lái xe cứu thương của trạm vừa chạy vừa phát trực tiếp tán gẫu, ai nhắc được
  nữ hộ sinh nhảy tiktok mặc áo blouse
  phat thanh vien xa noi tuc vi quen tat mic
  điều dưỡng quay tiktok nhảy trong phòng trực
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  viên chức văng tục trong nhóm chung cư
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung luat-129-2025.d10 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  Tôi bình luận chửi thề trong nhóm cư dân, người ta chụp gửi về bệnh viện, liệu có bị xử lý
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  cô giáo nhảy hở hang
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.d
  up video bolero, bi truong nhac bang giay roi van dang tiep
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-234-2026
  Tui giáo viên hợp đồng, viết "đói meo vì trường nợ lương", hiệu trưởng đòi đuổi
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  Trực trạm, vắng khách, em phát trực tiếp trò chuyện với người ta, người nhà bệnh nhân quay, em có bị phạt
  bac si livestream trong ca truc bi benh nhan quay lai
  trực đêm buồn quá vô live hát, bệnh nhân quay lại phản ánh, em bị sao hông?
nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung qd-1847-2018
  quy định không đăng ảnh đồng phục
nd-234-2026.d8.k1 qd-874-2021.d5.bao-co-quan nd-234-2026
  Cơ quan ra quy định đăng gì cũng phải theo nội quy, viên chức trái thì bị sao
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  gv nt tán tỉnh hs lớp 12 xử lý sao
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc blds-2015.d32 luat-91-2025.d32
  trốn họp đi xem phim bị người khác chụp đăng lên, cơ quan căn cứ ảnh đó xử mình được không
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  cô giáo bị tố thả thín phụ huynh
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36
  Đăng ảnh lễ chùa đầu năm trong giờ hành chính thì bị nhắc nhở hay kỷ luật ạ
nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung blds-2015.d32
  co giao nhay tren noc o to mung doi nha bi quay
nd-234-2026.d8.k1 tt-01-2021.d5.k2 luat-80-2025.d36
  Giờ làm mà xem livestream bán hàng bị camera ghi lại thì bị xử kiểu gì
nd-234-2026.d8.k1 tt-01-2021.d5.k2 qdtw-207-2026.nhom-dao-duc
  dang anh di bien trong gio hanh chinh
nd-234-2026.d8.k3 luat-116-2025.d13.k3.d blds-2015.d34 luat-129-2025.d10
  gui lon tin chui phu huynh vao nhom lop
nd-234-2026.d8.k3 luat-129-2025.d10
  bac si quat benh nhan
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d32 luat-116-2025.d13.k3.d blds-2015.d34
  bác sĩ viết status nói người nhà bệnh nhân là đồ quê mùa, kèm ảnh chụp lén
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34
  Cô bảo mẫu nói "con nhà nghèo mà đòi" trước mặt bé, mẹ bé thu lại, có bị kỷ luật
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 blhs-2015.d155.k1
  gọi trò là ngu
  y tá mắng bệnh nhân là đồ bẩn thỉu
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 blhs-2015.d155.k1 luat-116-2025.d13.k3.d
  cô chửi trò
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 luat-116-2025.d13.k3.d
  chui hs la lon
  huấn luyện viên nhục mạ vđv
  nhân viên bệnh viện chế tên
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  gv bêu phụ huynh
  Ông trưởng khoa mắng y tá trên nhóm 80 người, y tá ấm ức thì làm đơn tới đâu?
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 nd-234-2026.d8.k1
  bac si quat benh nhan bi quay clip
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 nd-330-2026.d9.k2.c luat-80-2025.d13
  Ông trưởng khoa hay ví tụi em nữ là "mấy bà mái" trước bệnh nhân, em làm đơn thì theo cái gì
nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34 qd-423-2026.quy-tac-chung luat-tre-em-2016.d21
  hieu truong noi hoc sinh ngu
nd-234-2026.d8.k3 luat-129-2025.d10 blhs-2015.d155.k1 blds-2015.d34 luat-116-2025.d13.k3.d
  gọi học sinh là bò
nd-234-2026.d8.k3 luat-129-2025.d10 luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a
  giáo viên chửi phụ huynh
  mang phu huynh vo hoc
  nhóm riêg mà bị lộ lời chửi phụ huynh
nd-234-2026.d8.k3 luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k2.e
  xử lý giáo viên chửi học sinh trên story
nd-234-2026.d8.k3 luat-129-2025.d10 nd-174-2026.d96.k3.g blds-2015.d34
  thay thuc tap bi truong khoa nhan tin tuc
nd-234-2026.d8.k3 luat-129-2025.d10 nd-174-2026.d96.k3.g luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  quấy rối nơi làm việc xử thế nào
nd-234-2026.d8.k3 luat-129-2025.d10 nd-174-2026.d96.k3.g nd-234-2026.d9.k2
  quấy rối tình dục nơi làm việc qua tin nhắn xử lý viên chức
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d8.k1
  bs quat nguoi nha bn
  cô mắng chò là ngu
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d8.k1 blds-2015.d34 nd-234-2026.d9.k2
  giáo viên chửi học sinh bị quay
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d8.k1 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
  thầy bị học trò ghi âm lúc nóng giận nói mi tau, đăng lên confession, sở gọi lên, em nên giải trình sao
nd-234-2026.d8.k3 luat-129-2025.d10 nd-234-2026.d9.k2 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  thay the duc tat hoc sinh bi quay lai
nd-234-2026.d8.k3 luat-129-2025.d10 nd-330-2026.d9.k2.c blds-2015.d34 blhs-2015.d155.k1
  Giám thị kêu thí sinh dân tộc là "mọi" trước phòng thi, con tui sốc quá, thầy có bị kỷ luật không
nd-234-2026.d8.k3 luat-129-2025.d10 nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung
  gv goi hoc sinh dan toc la mu
nd-234-2026.d8.k3 luat-129-2025.d10 nd-330-2026.d9.k2.c nd-234-2026.d8.k1
  Bác sĩ nói gái chưa chồng mà có bầu là hư, quay được, đăng lên thì ông ấy bị gì
nd-234-2026.d8.k3 luat-129-2025.d10 qd-423-2026.quy-tac-chung
  y tá gọi bệnh nhân là "con kia"
nd-234-2026.d8.k3 luat-129-2025.d10 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  nhại giọng bệnh nhân
nd-234-2026.d8.k3 nd-174-2026.d96.k3.g luat-129-2025.d10 nd-330-2026.d15.k1.e
  viên chức gửi ảnh nóng cho đồng nghiệp
nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10 nd-234-2026.d9.k2 nd-174-2026.d95.k1.a
  giáo viên cãi nhau với phụ huynh trên mạng bị kỷ luật gì
nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  Bác sĩ tư vấn trực tuyến trên fanpage viện, bực quá mắng người hỏi là ngu
nd-234-2026.d8.k3 nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung
  2 cô giáo nói xấu nhau sau giờ họp, hiệu trưởng dựa vô đâu nhắc
nd-234-2026.d8.k3 nd-234-2026.d9.k2 luat-129-2025.d10
  điều dưỡng mắng bệnh nhân thậm tệ thì khiển trách hay cảnh cáo
nd-234-2026.d8.k3 nd-234-2026.d9.k2 luat-129-2025.d10 nd-234-2026.d8.k1
  thầy gọi trò là rác rưởi trước lớp, clip lan ra, trường bảo nhắc nhở thôi, phụ huynh đòi nặng hơn được ko
nd-234-2026.d8.k3 nd-234-2026.d9.k2 nd-234-2026 luat-129-2025.d10
  tp chuyên môn trung tâm gửi tin xúc phạm nhân viên, tội tới đâu
nd-234-2026.d8.k3 nd-234-2026.d9.k2 nd-234-2026.d8.k1 nd-234-2026 luat-129-2025.d10
  Điều dưỡng mắng bệnh nhân trên fanpage rồi bị đề nghị cho nghỉ việc, có quá nặng
nd-234-2026.d8.k6 blhs-2015.d338 luat-117-2025.d5.k3
  vien chuc lam lo mat
nd-234-2026.d8.k6 blhs-2015.d338 luat-117-2025.d5.k3 nd-234-2026
  Giáo viên giữ đề thi quốc gia bị trộm bẻ khóa tủ, nhà trường kỷ luật mức gì
nd-234-2026.d8.k6 luat-80-2025.d14.bi-mat luat-117-2025.d5.k4 nd-172-2025.nguyen-tac
  Nghe nói họp mật phải để máy ở ngoài, mà tôi lỡ cầm vào thì đã bị kỷ luật chưa?
nd-234-2026.d9.k2 nd-234-2026
  cảnh cáo với viên chức
  viên chức bị cảnh cáo khi nào
nd-234-2026.d9.k2 nd-234-2026 nd-234-2026.d8.k3 luat-129-2025.d10
  viên chức lđ bị cách chức vì tin nhắn
nd-234-2026.d9.k2 nd-234-2026.d5.k3 nd-234-2026
  cảnh cáo viên chức
nd-234-2026.d9.k2 nd-234-2026.d5.k3 nd-30-2020
  Tôi làm văn thư trường, để sót giấy mời họp, lỡ việc của hiệu trưởng, bị lập biên bản, mức nào là cùng
nd-234-2026.d9.k2 nd-234-2026.d8.k1 luat-129-2025.d10
  vc đăng bậy cảnh cáo
nd-234-2026.d9.k2 nd-234-2026.d8.k1 luat-129-2025.d10 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  Bạn tôi là viên chức dùng clone đăng xấu hiệu trưởng suốt một năm, lộ rồi, có bị đuổi hẳn không
nd-234-2026.d9.k2 nd-234-2026.d8.k1 nd-234-2026 luat-129-2025.d10
  viên chức bị cảnh cáo vì đăng bài
nd-234-2026.d9.k2 nd-234-2026.d8.k3 luat-129-2025.d10 blds-2015.d34
  cô mẫu giáo bỏ bé vô góc tối, có quay lại làm bằng chứng, cô bị xử nặng tới đâu
nd-234-2026.d9.k2 nd-234-2026.d8.k3 nd-172-2025.nguyen-tac nd-234-2026.d8.k1
  muc do nghiem trong de canh cao giao vien chui hs
nd-244-2026 nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  quy định phát ngôn báo chí của cơ quan nhà nước
nd-244-2026 nd-244-2026.d3.k2 nd-244-2026.d7.k3
  thông tin phòng họp báo
nd-244-2026 nd-244-2026.d4.k3 nd-244-2026.d7.k3
  pv gởi cv hỏi cơ quan, trong mấy ngày phải trả lời, ko trả lời thì sao
nd-244-2026 nd-244-2026.d7.k3
  báo chí gửi câu hỏi bằng văn bản mấy ngày phải trả lời
nd-244-2026.d12 nd-244-2026.d8.k3
  bao lâu phải ban hành quy định phát ngôn nội bộ
nd-244-2026.d3.k1 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-328-2026.d3.k3 nd-244-2026.d3.k2
  nói chuyện ở quán nhậu có tính là phát ngôn không
nd-244-2026.d3.k1 nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1
  nói trong đám giỗ có tính phát ngôn
nd-244-2026.d3.k2
  ai xin lỗi dân
nd-244-2026.d3.k2 blds-2015.d34 nd-244-2026.d7.k3 luat-116-2025.d7.k1.c
  nhân viên thú y bị vu ăn tiền cho heo bệnh qua trạm, muốn nói lại trên báo thì ai đứng ra
nd-244-2026.d3.k2 blhs-2015.d361 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  so lieu dich ta chau phi chua duoc tinh cho phep
nd-244-2026.d3.k2 blhs-2015.d361 nd-330-2026.d13.k1.a
  số ca cúm
nd-244-2026.d3.k2 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  trạm y tế nói trước số ca tay chân miệng
nd-244-2026.d3.k2 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat blhs-2015.d361 qdtw-207-2026.nhom-4
  ngày mai bộ trưởng chất vấn, em rò câu hỏi cho báo
nd-244-2026.d3.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-244-2026.d3.k7 blhs-2015.d361
  em bên trạm thú y tiết lộ ổ dịch heo trước khi huyện báo
nd-244-2026.d3.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-244-2026.d3.k7 luat-126-2025.d31.k2
  hải quan livestream hàng tịch thu
nd-244-2026.d3.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-244-2026.d3.k7 qdtw-207-2026.nhom-4
  dịch sởi mà em bên sở y tế đăng số ca trước khi sở công bố
nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-244-2026.d3.k5
  trẻ bị xâm hại ai được nói với báo chí
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k7
  thẩm phán trả lòi đài
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  công an nói án youtube
  em làm ở trung tâm tiêm chủng, sếp cấm nói, phóng viên năn nỉ hỏi nguyên nhân bé sốc
  kiểm sát viên có được lên tivi nói về vụ án không
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k7 nd-244-2026.d4.k3 nd-244-2026.d3.k5
  Tôi là cục phó, báo chí hỏi về cấp trên trực tiếp bị bắt, tôi được nói gì và không được nói gì?
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d4.k3 luat-91-2025.d32 luat-tre-em-2016.d6.k11
  phóng viên xông vào trường
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7
  nhà báo đòi xem sổ thu chi của xã ngay tại chỗ, em là kế toán có phải đưa không
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7 luat-117-2025.d5.k3
  phóng viên gọi điện hỏi chuyện nội bộ trung đoàn, tôi là trợ lý chính trị thì trả lời ra răng
nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-330-2026.d13.k1.a blhs-2015.d361
  quan ly thi truong khoe kho hang gia khi chua xac minh xong
nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d nd-244-2026.d3.k7 nd-330-2026.d13.k1.a
  ngan hang nha nuoc cam nhan vien noi ve lai suat tren mang khong
nd-244-2026.d3.k2 nd-244-2026.d3.k1
  hop bao ai duoc noi thay co quan
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k3
  người phát ngôn là ai
  ubnd xa ai la nguoi tra loi bao
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k3 nd-244-2026.d3.k5
  ai phát ngôn xã
  người phát ngôn của sở
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k3 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  người phát ngôn
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  ai dc phát ngôn
  ai duoc lam nguoi phat ngon cua xa
  ai nói với báo
  ai phát ngôn cho trạm
  ai được nói với báo
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
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  ai được nói số liệu tai nạn
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k7 nd-244-2026.d4.k3
  nhà báo tới cơ quan đòi gặp, ai tiếp
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k7 nd-244-2026.d7.k3
  ai được công bố số người chết do bão
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d5.k2 qdtw-85-2022.chinh-danh nd-330-2026.d15.k1.b
  giam doc so co duoc dung facebook ca nhan tra loi dan khong hay phai qua nguoi phat ngon
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d7.k3
  ai được nói số người mất tích
  hop bao thi ai noi
  họp báo ở xã
  trạm y té bị đồn bán thuốc viện trợ trong khi không có, ai đứng ra nói lại trước báo chí
nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc blds-2015.d34
  đăng lời xin lỗi trên trang xã có cần xin ý kiến huyện ủy ko
nd-244-2026.d3.k2 nd-244-2026.d3.k1 qd-423-2026.co-quan-to-chuc
  ai trong đv được quyền đính chính khi page đăng nhầm số lịêu
  xã tự đăng thiệt hại
nd-244-2026.d3.k2 nd-244-2026.d3.k3 nd-244-2026.d3.k1
  ai là người phát ngôn của huyện
  nguoi phat ngon cua tinh la ai
  người phát ngôn xã là ai
nd-244-2026.d3.k2 nd-244-2026.d3.k5
  ai được phát ngôn với báo chí ở cấp xã
  nguoi phat ngon vang mat thi ai noi
  sở mời nhà báo đến mà giám đốc vắng thì phó giám đốc nói thay được ko
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k1
  Phóng viên viết nhầm lời giám đốc bệnh viện, văn phòng có được tự đính chính hay chờ sếp
  ai được ký văn bản trả lời báo
  pho chu tich co duoc tra loi phong vien khong
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d3.k3
  ai có quyền phát ngôn với báo chí ở ủy ban huyện cũ nay là xã
  ai được phát ngôn của trường
  dieu kien tro thanh nguoi phat ngon
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  Xã em chỉ có một ông phó chủ tịch, ổng nghỉ ốm thì ai được thay mặt nói với báo?
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  ai được trả lời báo
  ai ở xã được nói với đài nước ngoài
  hỏi dùm sếp: trả lời phỏng vấn truyền hình Nhật về nuôi tôm có phải xin phép bộ nào
  người phát ngôn đi vắng, tôi trả lời bình luận của dân thay được không
  phong van voi phong vien nuoc ngoai phai xin phep ai
  phát ngôn thay sếp
  phó phòng có được phép trả lời phỏng vấn khi trưởng phòng đi công tác không nhỉ
  trả lời báo chí ai được phép
  đài mời cán bộ hộ tịch trả lời
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  Nhà báo gọi điện hỏi tôi về vụ cháy ở chợ, tôi chỉ là chuyên viên thì trả lời được không hay phải xin ý kiến
  Sĩ quan quân y trả lời báo về đợt ngộ độc của đơn vị có phải xin phép cấp trên
  người nước ngoài xin phỏng vấn cán bộ dân tộc ở bản
  phóng viên đài Nhật gọi thẳng tôi, trưởng trạm khuyến nông, hỏi chuyện dịch tả lợn, trả lời được không hay phải xin
  đài nước ngoài muốn quay trưởng bản
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon
  Được mời lên podcast nói về nghề kiểm toán thì xin phép ai, nói tới đâu?
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 luat-129-2025.d10
  Hãng tin Pháp xin quay trạm y tế, bác sĩ trực trả lời được không hay phải hỏi sở
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k1
  ai duoc tra loi phong vien o trung tam y te
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d7.k3
  phóng viên gọi điện hỏi vụ sạt lở, phó chủ tịch xã trả lời được không hay phải chờ chủ tịch
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d8.k3
  ai được trả lời báo khi chủ tịch đi vắng
  di noi tren truyen hinh ve viec phong phai xin phep ai
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  phóng viên gọi điện hỏi vụ ngộ độc ở trường, tôi là hiệu phó có được trả lời không
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d4.k3 nd-244-2026.d7.k3
  Phó chủ tịch xã có phải trả lời báo chí ngay khi phóng viên tới cửa không hay được hẹn?
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d7.k3 luat-126-2025.d31.k2
  phóng viên gọi hỏi số người mất tích mà chủ tịch đi vắng, em là văn phòng thì trả lời được ko
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7 qd-423-2026.danh-tinh nd-147-2024.d23.k3
  phó chủ tịch phường muốn livestream giải đáp cho dân tối thứ sáu, nhân danh phường được hông
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d7.k3 nd-244-2026
  Chánh văn phòng chuẩn bị buổi gặp báo chí vụ cháy chợ, ai được cầm micro, ủy quyền miệng được không
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  ai được quyền phát ngôn khi đập thủy lợi rò rỉ, trạm trưởng hay công ty
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d7.k3 nd-244-2026.d3.k7
  hồ chứa nứt, trưởng trạm trả lời báo được không
nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d8.k3
  ai đc nói với báo chí
nd-244-2026.d3.k2 nd-244-2026.d3.k7
  bao chi hoi bao nhieu ho ngap, ai tra loi
  em lái máy xúc bị người ta đưa tin đào nhầm mộ nhà họ, sếp kêu em tự phân trần báo đài, đúng không
  pv goi hoi vu hoc sinh danh nhau, bao ve tra loi duoc k
  số vụ sốt xuất huyết
  sở thú nhà nước có con hổ chết, nhân viên thú y nói với báo được không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blds-2015.d34
  tổ chức họp báo thanh minh cho chồng
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blds-2015.d34 nd-244-2026.d7.k3
  báo viết sai truờng
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blds-2015.d34 nd-244-2026.d7.k3 nd-244-2026.d3.k5
  cu thay bai bao nguoi khac viet ve don vi minh sai thi phan bac the nao cho dung quyen han
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blhs-2015.d361
  truong phong noi vu dua so lieu cho nha bao ma khong hoi sep
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blhs-2015.d361 blhs-2015.d362 luat-80-2025.d14.bi-mat
  em thong ke, noi so lieu dan so truoc cho tap chi
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  cho bạn phóng viên xem bảng kế hoạch
  lo ty le ho ngheo truoc khi duyet
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blhs-2015.d361 luat-126-2025.d31.k2
  đưa tờ trình cho phóng viên
nd-244-2026.d3.k2 nd-244-2026.d3.k7 blhs-2015.d361 luat-80-2025.d14.bi-mat
  kể kết quả bầu cử cho báo
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  nhân viên dân số kể số sinh con thứ ba cho báo khi cấp trên chưa công bố
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-129-2025.d10
  dự báo viên khí tượng tự đăng dự báo bão riêng trên fb cá nhân trước khi đài phát bản tin
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  báo dịch gà trước
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k1.d qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  kiểm dịch viên cảnh báo dịch heo tai xanh sớm
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c blhs-2015.d361 luat-126-2025.d31.k2
  em lam thong ke xa, con so ty le ngheo huyen chua duyet ma em doc cho ban lam bao thi co bi gi khong
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a luat-126-2025.d31.k2
  Cán bộ thuế nói với báo số thuế nợ của công ty hàng xóm thì có được phép công khai không?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-117-2025.d5.k3 luat-117-2025.d5.k4
  youtuber nước ngoài phỏng vấn bộ đội
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-117-2025.d5.k3 qdtw-207-2026.nhom-4
  cb bien phong tra loi bao trung quoc duoc ko
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2
  Có cô phóng viên Nhật inbox hỏi đồng bào dời nhà tránh thủy điện ra sao, em viên chức, trả lời được ko
  bao tay phong van xa
  nói chuyện với phóng viên quốc tế
  phong vien nuoc ngoai goi dien hoi chuyen on ao o truong
  phóng viên đến bản hỏi chuyện tảo hôn, trưởng bản có được trả lời không hay phải để xã
  pv hoi van thu ve so cong van
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 blhs-2015.d361 luat-116-2025.d7.k2.c
  Mình làm bên điện lực, có phóng viên xin sơ đồ lưới điện để làm bài, mình đưa có sao ko hay phải qua sếp
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat
  báo nước ngoài nhắn tin hỏi chuyện dân di cư
  phóng viên hãng nước ngoài gọi hỏi vụ sạt lở
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 luat-91-2025.d32
  ông tự xưng nhà báo dí máy quay vào bàn làm việc của tôi, tôi có phải trả lời không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d3.k5
  bbc nhan tin hoi chuyen co quan
  đưa tin cho báo
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d3.k5 luat-80-2025.d14.phat-ngon
  gặp nhà báo bbc
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d4.k3
  Tôi thủ quỹ trạm y tế, báo gọi mấy lần, không trả lời thì có mang tiếng giấu không
  dai bbc goi phong van vu dat dai trong xa
  nha bao yeu cau cung cap ho so dat, em la dia chinh, em dua hay bao gap chu tich
  nhà báo xin số liệu dịch bệnh
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d4.k3 luat-80-2025.d14.phat-ngon
  BBC nhắn tin hỏi chuyện
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 qdtw-207-2026.nhom-1
  duoc moi tra loi bao nuoc ngoai
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  trả lời BBC tiếng Việt
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-126-2025.d31.k2 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a
  phóng viên nước ngoài hẹn cà phê hỏi chuyện cơ quan
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 luat-126-2025.d31.k2
  BBC tiếng Việt nhắn tin xin phỏng vấn cô giáo vùng cao, cô có được trả lời không?
  có người xưng hãng tin Pháp nhắn zalo hỏi giáo viên về vụ học trò bỏ học, trả lời hay nín
  đài ngoại hỏi chuyện lớp học
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 nd-244-2026.d3.k5 qdtw-207-2026.nhom-1
  giảng viên đại học trả lời phỏng vấn báo nước ngoài về biển Đông có phải xin phép trường
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon
  trưởng trạm thủy nông tung clip xả lũ trước thông báo chính thức
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 qd-423-2026.quy-tac-chung
  youtuber nước ngoài phỏng vấn cô giáo vùng cao
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-129-2025.d10 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  giảng viên trường chính trị trả lời phỏng vấn đài nước ngoài qua zoom
  giảng viên trả lời BBC
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d13 nd-244-2026.d3.k1
  lãnh đạo trả lời bình luận dân
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d13 nd-330-2026.d15.k1.b luat-80-2025.d14.phat-ngon
  cán bộ trả lời comment dân
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d13 qd-423-2026.quy-tac-chung
  dan trach xa cham ho tro, em tra loi tren fb
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.bi-mat luat-116-2025.d13.k2 qdtw-207-2026.nhom-4
  NGO phỏng vấn cán bộ thôn về dân tộc
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  thu y xa nghi co dich, dang canh bao truoc huyen thi dung hay sai
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-126-2025.d31.k2 qdtw-207-2026.nhom-1
  rfa goi phong van can bo xa
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-126-2025.d31.k2 qdtw-207-2026.nhom-4
  cán bộ dân tộc Tày trả lời phỏng vấn đài nước ngoài
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-1
  tra loi dai RFA
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-244-2026.d7.k3
  dung nick ca nhan tra loi thay uy ban
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a qd-423-2026.kiem-chung
  nước sông đen kịt cá chết nổi trắng, em là cán bộ môi trường xã quay lại mà lãnh đạo bảo không được đưa lên
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung
  can bo thu y biet heo chet hang loat ma cam noi
nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-91-2025.d32
  anh tự xưng "truyền thông độc lập" vào trạm y tế quay hỏi lung tung, mình không phải lãnh đạo
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1
  cúp nước bị chửi ai trả lời
  nguoi dung dau hdnd xa phat bieu tren mang co phai tieng noi xa
  thay mặt trường xin lỗi phụ huynh
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1 luat-129-2025.d10
  hiệu phó nói trên đài chuyện dạy thêm rồi bị bảo là nói thay trường
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1 luat-80-2025.d36
  nhà báo gọi hỏi, tôi trả lời vui mà nó lên báo, sở bảo tôi không có quyền nói
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  nhà báo gọi điện hỏi vụ cháy rừng, tôi trạm trưởng có quyền trả lời hay phải chỉ lên chi cục?
  phát ngôn với báo chí ai được nói
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k3
  người phát ngôn xã là ai, tôi lỡ trả lời báo thì có phạm không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  Một anh từ thiện livestream bảo thôn giữ lại áo phao, tôi trưởng thôn có được tự trả lời thay xã không
  bao goi hoi ma khong phai nguoi phat ngon
  bbc hoi y kien, toi la chuyen vien
  em chi la van thu, dai tinh goi hoi chuyen vo de bao thi noi hay khong
  giảng viên được báo Nhật hỏi về cơ quan mình có cần xin phép không
  kiểm lâm trả lời báo
  kế toán trả lời nhà báo
  nhan vien van thu tra loi bao chi
  nhà báo gọi hỏi thẳng về vụ cháy chợ, nhân viên một cửa trả lời đc k
  noi chuyen voi nha bao co can xin phep sep
  phong vien nhan tin hoi
  phát ngôn chui
  phóng viên nước ngoài gọi
  truong phong co duoc tra loi phong van
  trưởng trại giống trả lời đài
  trả lời báo chí khi không được giao
  tự ứng khẩu thay người phát ngôn
  văn thư gặp nhà báo
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 luat-126-2025.d31.k2
  bao goi hoi vu hoc tro bi dien giat trong truong, em la pho hieu truong noi dc khong
  kênh youtube mời anh trưởng công an xã kể chuyện bắt cướp, ảnh có quyền nói bừa không
  phóng viên truyền hình Nhật liên hệ muốn hỏi cô hiệu trưởng trường bản, cô tự nhận lời không
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
  noi thay so y te tren bao
  phát ngôn thay bệnh viện khi báo gọi điện
  phóng viên gọi điện hỏi vụ sạt lở, tôi chỉ là văn thư, trả lời sao cho phải
  thay mặt cơ quan đáp trả bình luận
  đính chính thay cơ quan
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1 luat-126-2025.d31.k2
  cung cấp số liệu dịch bệnh cho báo nước ngoài
  được phóng viên gọi điện hỏi vụ sạt lở, tôi chỉ là văn thư thì trả lời thế nào
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d7.k3
  Sau ca tiêm sốc phản vệ, trạm trưởng có được nói gì với báo hay phải để sở nói
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d8.k3
  trả lời báo chí phải qua ai
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  nhà báo gọi điện hỏi chuyện cơ quan tôi trả lời luôn được không hay phải xin phép
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d7.k3 luat-126-2025.d31.k2
  Trường có vụ ngộ độc, phóng viên gọi tới tấp, cô hiệu phó có được nói không hay phải chờ phòng giáo dục?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-244-2026.d8.k3 nd-244-2026.d3.k1
  được mời lên youtube kể chuyện nghề cán bộ tư pháp, cần xin phép ai?
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 nd-330-2026.d14.k5.e
  sếp bảo viết bài thay cơ quan, dưới bài báo, bằng tài khoản vợ
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d3.k5 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1
  đi học ở Úc, báo bên đó mời trả lời phỏng vấn, phải xin ý kiến ai
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d4.k3
  Cộng tác viên báo tới trạm y tế hỏi số vắc xin, em là y tá trực có phải trả lời không?
  chị phó trạm bị báo nhắn cả tối hỏi vụ ngộ độc, chị không phải người phát ngôn thì đáp sao
  nhà báo gọi nửa đêm
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  kế tóan bị báo gọi hỏi chuyện quỹ, tui nói tui không biết gì rồi cúp máy có phạm gì hông
  trường em bị phóng viên chặn cổng đòi gặp hiệu trưởng hỏi chuyện lạm thu, cô văn thư nói gì
  đài nước ngoài phỏng vấn
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3
  ha doc hoc sinh tin don, co y te truong len tieng duoc ko
  nha bao goi hoi vu bao ve danh dan, ai duoc tra loi
  trường em có học sinh đuối nước, phóng viên kéo tới đông, em văn thư biết nói gì
  trực ban đê điều bị báo hỏi số nhà sập, trả lời liền hay chờ cấp trên
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 luat-126-2025.d31.k2
  cong nhan ngo doc, bao goi toi la y si
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k5
  tin don ca chet do nha may, toi la can bo moi truong xa co nen tra loi tren mang
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k1
  họp báo mới được nói
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k5
  đài tỉnh đòi phỏng vấn gấp trong khi trạm em có dịch, em là bác sĩ trực, trả lời hay không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k5 blds-2015.d38
  mình là trạm trưởng y tế, dân bảo tiêm xong bị sốc rồi đăng ầm lên, mình lên tiếng kiểu gì cho phải
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 nd-244-2026.d3.k5 nd-244-2026.d4.k3
  nha bao goi dien hoi vu sap cau minh co duoc tra loi khong
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 qd-423-2026.kiem-chung
  trường cháy bếp, hiệu trưởng bảo đừng trả lời ai, cha mẹ gọi cháy máy, cô chủ nhiệm nói gì
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3 qd-423-2026.kiem-chung luat-129-2025.d10
  ngộ độc ở trường em, 40 cháu đi viện, thầy cô được dặn im, phụ huynh hỏi thì em nói gì
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d8.k3
  benh vien cam nhan vien tra loi bao chi co dung khong
nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-330-2026.d15.k1.b
  công chức dùng trang riêng đưa tin của cơ quan như người phát ngôn
  dùng nick riêng phát thông báo thay phường có ổn không
  lấy tài khoản cá nhân trả lời thay ủy ban
  zalo rieng cua can bo nhan danh xa gui thong bao
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.co-quan-to-chuc
  thay mặt cơ quan fb
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.kiem-chung
  Ngộ độc ở bữa cỗ xóm tôi, tôi là y tế thôn có được nói con số cho dân không
  truong thon bac tin don cat dat
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.kiem-chung luat-126-2025.d31.k2
  quay khói nhà máy gửi đài
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.kiem-chung luat-129-2025.d10
  phụ huynh hỏi vụ xe đưa đón
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  can bo khuyen nong noi lua bi benh dao on lan rong truoc khi huyen cong bo
  can bo phuong loan bao chay kho truoc phong vien
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  thú y viên nhắn nhóm chăn nuôi "dừng bán heo ngay", cấp trên trách nói trước, mà không nói dân lỗ vốn
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc nd-244-2026.d7.k3
  em trực trang ủy ban, dân hỏi đê có vỡ không thì em được nói chi
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-126-2025.d31.k2
  trả lời RFA
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-2
  phỏng vấn đài ngoài
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-126-2025.d31.k2
  có được nhận lời phỏng vấn đài BBC tiếng Việt
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-2 qdtw-207-2026.nhom-1 nd-244-2026.d3.k5
  có phải hỏi ý kiến chi ủy trước khi trả lời phỏng vấn BBC không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 luat-116-2025.d15.k1.a luat-80-2025.d14.bi-mat
  kết quả lấy phiếu tín nhiệm có được kể cho báo không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 luat-126-2025.d31.k2
  phong vien nuoc ngoai goi dien cho ke toan
  đài quốc tế mời bí thư đoàn xã nói về lao động trẻ em
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1
  nhà báo tây hẹn gặp
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-126-2025.d31.k2
  đài á châu tự do nhắn tin hỏi chuyện xã
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  phỏng vấn BBC
  trả lời BBC
  đài nước ngoài
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-85-2022.tich-cuc nd-244-2026.d3.k5
  chi cục trưởng sai tôi dùng nick cá nhân vô bênh cơ quan dưới bài báo, không làm có được không
nd-244-2026.d3.k2 nd-244-2026.d3.k7 qdtw-85-2022.tich-cuc nd-330-2026.d15.k1.b luat-80-2025.d13
  có được phản bác lại dân trên fanpage xã bằng nick cá nhân không
nd-244-2026.d3.k2 nd-244-2026.d4.k3
  ctv báo không có thẻ
  youtuber doi phong van chu tich
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 blds-2015.d32 luat-116-2025.d15.k1.dd
  phóng viên xông vào phòng làm việc bật máy quay
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 luat-80-2025.d13 luat-91-2025.d32
  cách ứng xử với phóng viên quay lén trong trụ sở UBND
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-174-2026.d96.k3.n
  nguoi tu xung nha bao doi gap giam doc
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k7
  báo chí hỏi số liệu
  phóng viên
  phóng viên dí máy quay vào mặt hỏi thì cán bộ có phải trả lời không
  pv hỏi chuyện thầy bị tố
  pv vào thẳng phòng thủ quỹ đòi chụp sổ lương
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k7 luat-116-2025.d15.k1.dd
  BBC gọi cho tôi hỏi vụ dân khiếu kiện ở xã, tôi từ chối nhưng họ vẫn ghi âm đăng lên
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d7.k3
  né báo chí
nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-91-2025.d32 luat-126-2025.d31.k2 luat-116-2025.d15.k1.dd
  cộng tác viên báo xưng nhà báo quay phim trong trụ sở
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k1 luat-126-2025.d31.k2 nd-244-2026.d8.k3
  cộng tác viên không có thẻ nhà báo xuống xã đòi phỏng vấn chủ tịch thì tiếp sao
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7
  phóng viên xin bảng chấm công
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k7 luat-126-2025.d31.k2 nd-244-2026.d7.k3
  phong vien goi dien luc nua dem doi thong tin co phai tra loi ko
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d7.k3
  không nghe máy nhà báo
nd-244-2026.d3.k2 nd-244-2026.d4.k3 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  phóng viên gửi câu hỏi bằng zalo cho chi cục trưởng
nd-244-2026.d3.k2 nd-244-2026.d7.k3
  ai báo số người chết cháy
  báo hỏi vụ cháy chợ
  dan don xe cong cho vo thu truong, co quan noi the nao
  sap gian giao truong
  vo de, xa noi truoc hay cho tinh
nd-244-2026.d3.k2 nd-244-2026.d7.k3 luat-116-2025.d13.k3.a nd-328-2026.d13.k2 nd-330-2026.d9.k2.dd
  đoàn cứu trợ nói xã ăn chặn mì tôm, xã không có, phản bác trên mạng thế nào cho đúng?
nd-244-2026.d3.k2 nd-244-2026.d7.k3 luat-126-2025.d31.k2 nd-244-2026.d4.k3 blds-2015.d34
  trạm trưởng bị người nhà livestream tố làm chết bé trong khi chưa có kết luận, trạm lên tiếng được không
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k1
  bao hoi don dap vu ngo doc, ai tra loi
  vo dap ai phat ngon
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  ngộ độc bếp ăn trường, ai được thông báo
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  xã tôi cháy chợ, phóng viên gọi đủ người, cuối cùng ai mới có quyền nói và nói trong bao lâu
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  đếm số người chết trong lũ, ai được công bố
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k5
  học trò ngất cả loạt sau uống sữa, cô hiệu phó có được gặp đài truyền hình
  tin đồn sép bị bắt, ai trả lời
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k5 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  ai được phát ngôn khi xả lũ
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7
  con số ca ngộ độc ai công bố
  cá chết đỏ sông dân đồn xả thải, ai nói với báo
  so nguoi mat tich lu ai noi
  so nguoi nhiem cum do ai noi
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7 blds-2015.d38 nd-244-2026.d3.k5
  trạm y tế bị tố trên mạng
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7 nd-244-2026.d3.k1
  mưa to mất sóng ba ngày, tin ai chết ai còn trong bản thì ai được công bố
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7 nd-244-2026.d3.k5
  dân đăng hình xe công vô resort, phóng viên hỏi, ai trả lời
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d4.k3 nd-244-2026.d3.k1 nd-244-2026.d3.k5
  cán bộ địa chính bị dân quay clip cãi nhau ở một cửa rồi đăng tiktok, cơ quan trả lời báo chí thế nào
nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-328-2026.d13.k2 luat-116-2025.d13.k3.a
  bi don bot xen qua tet ho ngheo, ubnd xa len tieng bang cach nao
  đồn cắt xén tiền lũ
nd-244-2026.d3.k2 nd-244-2026.d7.k3 qd-423-2026.kiem-chung
  lãnh đạo giấu tin ô nhiễm
nd-244-2026.d3.k2 nd-328-2026.d18 nd-328-2026.d13.k2 qd-423-2026.bao-tin
  đồn có sói về làng, ai đính chính
nd-244-2026.d3.k2 nd-330-2026.d9.k2.a luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung nd-244-2026.d3.k7
  tàu cá bị tàu lạ đâm, cán bộ xã biển đăng lên mạng trước khi bộ đội biên phòng báo
nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc luat-80-2025.d13 nd-244-2026.d3.k1 qd-423-2026.quy-tac-chung
  trả lời bình luận dân trên trang xã sao cho đúng
nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k1
  page dang nham ngay
nd-244-2026.d3.k2 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d3.k2 nd-330-2026.d11.k2.a
  đăng số ng chết lũ khi huyện chưa công bố
nd-244-2026.d3.k2 qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-330-2026.d13.k1.a nd-244-2026.d3.k7
  mực nước sông bão
nd-244-2026.d3.k2 qd-423-2026.kiem-chung nd-244-2026.d3.k7 luat-116-2025.d7.k1.d qd-423-2026.co-quan-to-chuc
  toi la loa truong thon, dan hoi nuoc co len nua khong thi toi duoc tra loi tren zalo den dau
nd-244-2026.d3.k2 qd-423-2026.kiem-chung nd-328-2026.d3.k2 nd-244-2026.d7.k3
  chưa có kết luận ngộ độc
nd-244-2026.d3.k3 luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d19
  số điện thoại chủ tịch xã công khai trên mạng
nd-244-2026.d3.k3 nd-244-2026.d3.k2
  tên người phát ngôn tra ở đâu
nd-244-2026.d3.k5
  cục trưởng ủy quyền phát ngôn bằng miệng có giá trị không
  giao phát ngôn bằng miệng
  uỷ quyền phát ngôn bao lâu
nd-244-2026.d3.k5 nd-244-2026.d3.k2
  chanh van phong duoc giao noi voi bao co uy quyen tiep cho nguoi khac dc k
  chu tich uy quyen tra loi bao
  giám đóc bệnh viện đi công tác, cử bác sĩ trưởng khoa nói với nhà báo thì cần giấy tờ gì không
  giấy ủy quyền phát ngôn
  người phát ngôn vắng mặt ủy quyền cho ai
  phó chủ tịch xã nói chuyện với báo khi chủ tịch đi vắng có cần uỷ quyền không
  uy quyen mieng cho tra loi bao chi
  uy quyen phat ngon bang mieng
  uy quyen phat ngon cho pho giam doc co can van ban khong
  uy quyen phat ngon qua tin nhan co duoc khong
  ủy quyền cho phó phòng phát biểu
  ủy quyền phát ngôn
nd-244-2026.d3.k5 nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d3.k7
  hiệp hội mời tôi là điều tra viên dự tọa đàm truyền hình, phải có giấy ủy quyền hay chỉ xin miệng
  Đài huyện qua hỏi vụ đất đang thanh tar, em phó phòng được sếp nhờ miệng trả lời giùm, có ổn không?
nd-244-2026.d3.k5 nd-244-2026.d3.k2 nd-244-2026.d3.k1
  Chủ tịch xã đi vắng, phó có được trả lời nhà đài không hay phải có giấy
  nói với báo thay giám đốc sở phải có giấy ko
nd-244-2026.d3.k5 nd-244-2026.d3.k2 nd-244-2026.d3.k1 nd-244-2026.d3.k7
  Em là nhân viên văn phòng được sếp nhờ miệng đi trả lời báo, như vậy có đúng thủ tục không ạ
nd-244-2026.d3.k5 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  Em là kế toán, lãnh đạo bảo trả lời phóng viên thay, có cần giấy tờ gì không
  chưa ủy quyền đã phát biểu
  giám đóc nằm viện, phó nói với báo được không
  giám đốc đi nước ngoài, phó gọi điện bảo tôi trả lơì báo giùm, nói miệng vậy có được không
  phat ngon thay co quan khi chu tich di vang
  uỷ quyền miệng cho phó trả lời báo
  được cử trả lời phỏng vấn đài tỉnh cần xin phép ai
nd-244-2026.d3.k5 nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-244-2026.d7.k3
  Kẹt xe sập cầu, phóng viên gọi em cán bộ giao thông, sếp vắng, em ủy quyền miệng có tính ko
nd-244-2026.d3.k5 nd-244-2026.d3.k2 nd-244-2026.d7.k3
  người phát ngôn vắng mặt
nd-244-2026.d3.k5 nd-244-2026.d3.k7 nd-244-2026.d3.k2
  chánh văn phòng được giao rồi nhờ lại cậu chuyên viên ra tiếp đài truyền hình, đúng không
  nguoi duoc uy quyen noi qua pham vi
nd-244-2026.d3.k7
  bút danh gửi báo tỉnh
  bị sa thải oan, em kể với phóng viên chuyện của em thôi, có bị gì
  công chức viết báo lấy nhuận bút có được không, có phải báo cáo sếp không
nd-244-2026.d3.k7 blds-2015.d34 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon
  tự lên mạng thanh minh
nd-244-2026.d3.k7 blhs-2015.d361 luat-126-2025.d31.k2 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  anh em nói riêng với phóng viên chuyện nội bộ công ty cấp nước, không nói tên mình
nd-244-2026.d3.k7 blhs-2015.d361 luat-126-2025.d31.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a
  tuồn tin cho nhà baó
nd-244-2026.d3.k7 blhs-2015.d361 luat-80-2025.d14.bi-mat blhs-2015.d362
  noi chuyen noi bo trong quan nhau
nd-244-2026.d3.k7 blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  Báo trả tiền cho tôi kể chuyện bên trong cơ quan, tôi là văn thư, có sao không
nd-244-2026.d3.k7 blhs-2015.d361 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  đưa tin nội bộ cho báo
nd-244-2026.d3.k7 blhs-2015.d362 blhs-2015.d361 luat-116-2025.d7.k2.c
  Em ở phòng lao động, bạn hỏi bao nhiêu hộ cận nghèo, em nói rồi mới giật mình
nd-244-2026.d3.k7 luat-116-2025.d15.k1.d nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung
  cháy rừng kiểm lâm quay clip
nd-244-2026.d3.k7 luat-116-2025.d7.k2.c luat-91-2025.d16 nd-244-2026.d3.k2
  bảo vệ cung cấp ảnh camera
nd-244-2026.d3.k7 luat-126-2025.d31.k2 qd-423-2026.kiem-chung qd-423-2026.quy-tac-chung
  phóng viên đài tỉnh lên nick riêng nói đội nhà không bán độ, công an đang điều tra
nd-244-2026.d3.k7 luat-129-2025.d10
  Em giáo viên được đồng nghiệp cử đọc kiến nghị trước báo chí, có bị trù không
  lên podcast nói chuyện nghề giáo
  vien chuc lam ctv cho bao co phai xin phep
nd-244-2026.d3.k7 luat-129-2025.d10 nd-234-2026
  Nhân viên bếp bệnh viện quay cảnh cơm bệnh nhân khác cơm sếp rồi gửi lên đài, có bị đuổi khong ạ
nd-244-2026.d3.k7 luat-129-2025.d10 nd-244-2026.d3.k2
  Hiệu trưởng dặn giáo viên không ai được hé chuyện học sinh ngộ độc, em kể với phụ huynh có sai không?
nd-244-2026.d3.k7 luat-129-2025.d10 nd-244-2026.d3.k2 luat-126-2025.d31.k2
  Tôi là giáo sư được đài nước ngoài gọi hỏi về dịch, nói gì thì đúng luật
nd-244-2026.d3.k7 luat-129-2025.d10 nd-330-2026.d15.k1.b nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  Hồ sơ tiktok em ghi điều dưỡng viện tỉnh, bình luận chê ngành, người ta tưởng viện nói
nd-244-2026.d3.k7 luat-129-2025.d10 qd-423-2026.co-quan-to-chuc qd-423-2026.kiem-chung
  fb rieng bao nghi hoc
nd-244-2026.d3.k7 luat-80-2025.d13 blds-2015.d34 qd-423-2026.quy-tac-chung
  quán phở của vợ em bị khách review bẩn, em đang làm ở phòng y tế, em vô trả lời có coi là lạm quyền không
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon
  Tôi đại biểu hội đồng, cử tri nhờ viết lên trang riêng vụ bãi rác, viết vậy có sao
  cb viết bài báo gửi
  viết báo ký bút danh không báo cơ quan
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-244-2026.d3.k2
  ký bút danh viết báo
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat
  kể chuyện xã ở quán cà phê
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon nd-244-2026.d3.k2
  bút danh của công chức viết báo
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qd-423-2026.danh-tinh
  công chức viết báo dưới tên khác
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung nd-330-2026.d13.k1.a
  Tôi làm quản lý thị trường, bàn giá vàng trên nhóm bạn học, sợ bị coi là phát ngôn
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  góp ý dự thảo trên tường nhà
nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh
  trang cá nhân không ghi chức vụ thì lời nói có còn tính là của cán bộ không
nd-244-2026.d3.k7 luat-91-2025.d32
  giao vien quay bao lu gui dai truyen hinh
nd-244-2026.d3.k7 luat-91-2025.d32 luat-116-2025.d7.k2.b
  tôi là phó hội nông dân, dân bức xúc rủ nhau tụ ở trạm thu phí, tôi quay gửi đài được không
nd-244-2026.d3.k7 luat-91-2025.d32 nd-244-2026.d3.k2
  em công chức xã chụp cầu sập, pv xin ảnh, gửi được không
nd-244-2026.d3.k7 nd-147-2024.d36.k4 qdtw-85-2022.tich-cuc
  truong phong ep ca phong vo binh luan khen chi cuc
nd-244-2026.d3.k7 nd-244-2026.d3.k1
  phiên dịch nói sai ý sếp trươc báo chí
nd-244-2026.d3.k7 nd-244-2026.d3.k1 luat-116-2025.d15.k1.dd
  phát biểu trong liên hoan bị ghi lại đăng báo
nd-244-2026.d3.k7 nd-244-2026.d3.k1 nd-244-2026.d3.k2 nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  phân biệt công vụ và ý kiến cá nhân trên facebook
nd-244-2026.d3.k7 nd-244-2026.d3.k2
  Cán bộ không phải người phát ngôn nói với báo chí thì bị phạt mấy triệu vậy bà con?
  Em cán bộ thú y xã, dân hỏi bùng phát dịch thật không, em đăng giải thích lên nick em có sao không
  Tui công an viết "theo tôi" dưới bài báo mà người ta hiểu là lập trường cả phòng, vậy ghi sao cho khỏi lầm
  bao ve co quan tra loi tv
  bo doi cuu dan lu, nha bao hoi chuyen thi duoc tra loi tu do khong
  can bo dien luc noi truoc lich cat dien len fb
  cô lao công trường bị nhà báo hỏi vụ cháu ngã lầu, cô nói thật hết, có bị đuổi không
  em văn thư nhấc máy, anh nhà báo hỏi vài câu, mai thấy in tên em như đại diện xã
  kế toán trường lỡ nhắn lại cho nhà báo, giờ báo trích cả tên, trường có phải chịu theo lời ấy
  làm ctv viết bài cho báo mạng có cần xin phép thủ trưởng
  lỡ miệng với phóng viên
  người không phát ngôn lỡ nói số nạn nhân
  nhà máy nước dọa đuổi công nhân lên ti vi nói nước bẩn, công nhân có phải người phát ngôn đâu
  nhân viên trực quầy tự trã lời báo về video của mình được không
  nv buu dien tu y giai thich tren nhom
  phóng viên ngoại quốc ra đồng hỏi tôi về giá lúa, tôi là cb khuyến nông, trả lời luôn có bị rầy ko
  vien chuc tra loi bao duoc khong
  y kien ca nhan khong dai dien co quan viet sao
nd-244-2026.d3.k7 nd-244-2026.d3.k2 blds-2015.d32 blds-2015.d38 luat-129-2025.d10
  bác sĩ gửi ảnh phòng mổ cho báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 blhs-2015.d361
  dai bieu hdnd noi ve phieu tin nhiem
  lái xe kể chuyện sếp với phóng viên
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d15.k1.a
  gửi ảnh nội bộ cho phóng viên
  tài xế sếp kể chuyện đi nhậu cho nhà báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d15.k1.a luat-116-2025.d13.k3.a
  nv thủy điện nói vs báo là xả sai quy trình
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-116-2025.d15.k1.dd
  phong vien goi dien bao da thu am roi, minh lo noi bua thi rut lai duoc khong
  phóng viên gọi điện ghi âm lén tôi rồi đưa lên báo, tôi là văn thư xã, giờ sếp đòi kỷ luật tôi vì phát ngôn
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-117-2025.d5.k4 luat-116-2025.d15.k1.d
  gửi hình kho cho cộng tác viên
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2
  khách tây hỏi chuyện xã, trả lời hay không
  kể chuyện bệnh viện cho bạn báo
  phong vien nuoc ngoai den nha hoi chuyen chat doc da cam co phai xin phep khong
  pv goi nua dem hoi vu chay, em truc ban biet noi sao
  tho dien chup tram bien ap chay dua bao
  trưởng khoa dặn đừng kể với phóng viên vụ tai biến
  điều dưỡng kể với phóng viên chuyện khoa thiếu thuốc, giám đốc dọa cắt hợp đồng
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
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-129-2025.d10
  giao vien noi voi phong vien chuyen hoc sinh danh nhau
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-4
  có ông xưng bên tổ chức nhân quyền gửi mail hỏi tình hình bắt bớ, em là kiểm sát viên
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-80-2025.d36
  đuổi việc nhân viên vì cung cấp tin cho báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-328-2026.d3.k2 qd-423-2026.kiem-chung
  trạm y tế bị tố làm chết người trên mạng khi chưa có kết luận, anh em có được vào bình luận thanh minh ko
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10
  Em dạy dân tộc nội trú, kênh BBC xin nói chuyện thiếu giáo viên, em được nói quan điểm riêng không
  Y tá cáu với người nhà bệnh nhân, nó live 3 ngàn người xem, em lên tiếng hay để viện nói
  em day dai hoc, kenh youtube moi noi chuyen hoc phi, co can xin phep truong ko
  giám đốc bv cấm y tá kể chuyện thiếu thuốc với báo
  thanh minh cho bệnh viện
  vao binh luan sua bai bao viet ve truong
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10 luat-126-2025.d31.k2 nd-244-2026.d8.k3
  giám đốc bệnh viện đe dọa đuổi việc vì em trả lời báo
  hiệu trưởng dọa cắt hợp đồng vì mình kể chuyện bếp ăn với báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10 qd-423-2026.kiem-chung
  Em trạm khí tượng nói với bạn bè bão chiều nay vô, sếp bảo không được tự phát ngôn, sai ở đâu vậy
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  tôi làm đài khí tượng thủy văn tỉnh, viết nhận định riêng về bão trên facebook cá nhân được không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-129-2025.d10 qd-423-2026.kiem-chung nd-330-2026.d13.k1.a
  nhan vien thuy loi dang tin ho chua xa lu truoc cong bo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d13
  Khách chê spa của chị tôi, tôi nv sở y tế viết "sở kiểm tra rồi, đạt hết", vậy có lỡ trớn không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.bi-mat
  Tôi ở phòng kinh tế, tòa soạn mời viết mục tư vấn hàng tuần có tiền, tự chịu hay phải nhân danh cơ quan?
  phỏng vấn trả thù lao
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.bi-mat blhs-2015.d361
  nhà báo là em ruột thì có được nói chuyện cơ quan
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon
  nói hớ với báo
  sếp tôi cắt hết phần kết luận, nay phóng viên hỏi tôi có nên kể cho họ nghe ko, tôi công chức
  trả lời phỏng vấn với tư cách riêng
  tu giai thich thay co quan
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.d
  kiểm lâm đăng clip rừng cháy rồi báo dẫn lại
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-126-2025.d31.k2
  em làm ở sở, muốn gửi bài góp ý cho báo nhân danh cá nhân thì có phải trình giám đốc
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 luat-80-2025.d14.bi-mat
  thư bạn đọc gửi báo nói về cơ quan mình, em ký tên thật được ko
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 nd-330-2026.d13.k1.a
  xã báo dịch trước sở
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-129-2025.d10 qdtw-207-2026.nhom-4
  gửi bài cho báo có phải xin phép cơ quan
  viết báo tỉnh
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat
  công chức thuế trả lời kênh youtube về nghề
  viết bài cộng tác cho báo dưới bút danh trong khi là công chức nội vụ
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon luat-80-2025.d36 nd-244-2026.d3.k5
  lo noi voi bao so lieu sai thay giam doc
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon nd-244-2026.d7.k3
  em gửi thông báo của phòng bằng facebook riêng
  lấy nick riêng đăng thông báo cắt nước của xã
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a
  Mình làm thống kê huyện, số hộ nghèo trên báo lệch số mình thu, mình vào comment sửa lại cho đúng có bị la không?
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a luat-129-2025.d10
  cán bộ thú y xã đăng tin dịch cúm gà trước khi tỉnh công bố
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qd-423-2026.kiem-chung
  dai nuoc ngoai goi hoi chuyen sat lo o Bac Lieu, tui la truong ap, lo noi vai cau roi
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4
  bài phỏng vấn BBC tiếng Việt trả lời rồi mới lo
  công chức trả lời phỏng vấn đài bbc tiếng việt
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-80-2025.d36
  bảo vệ uỷ ban buột miệng kể cho báo vụ đánh nhau trong trụ sở, nay bị bắt viết kiểm điểm
nd-244-2026.d3.k7 nd-244-2026.d3.k2 luat-tre-em-2016.d6.k11 luat-126-2025.d31.k2 nd-56-2017.d36
  hiệu trưởng bảo đừng cho báo chí biết chuyện học sinh bị xâm hại, em là giáo viên chủ nhiệm em có nghe theo không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-147-2024.d36.k4 luat-80-2025.d14.phat-ngon
  Mình viết blog dưới tên "Ông Tư Sông Hậu", có ai đó nói tôi phát ngôn thay sở, tôi là công chức sở mà
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-174-2026.d95.k1.c
  gửi clip cho nhà báo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k1
  Thầy hiệu phó trò chuyện với phóng viên bên mâm cỗ rồi thấy in thành lời trường
  bao hoi chuyen cuu hoa
  cắt điện hụt báo, dân chửi trong nhóm, điện lực được trả lời với tư cách cá nhân không
  cứu ng đuối nc rồi đc báo phỏng vấn, e là ccvc có phải xin phép cq ko
  lái xe buýt nhặt được ví, nhà đài xin gặp, em là người lao động cơ quan nhà nước có cần báo sếp
  nhà đài gọi hỏi vụ ngập, em văn phòng lỡ nói vài câu, có bị quy là phát ngôn thay xã hông
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k1 luat-126-2025.d31.k2
  nữ hộ sinh đỡ đẻ trên xe được phóng viên gọi hỏi, trả lời luôn hay chờ bệnh viện cho phép
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5
  Bên em trạm bơm hư, dân trách, em lấy nick riêng vô nói rõ đầu đuôi, có vượt quyền không
  anh kiểm lâm kể với nhà báo là trạm thiếu người nên cháy lớn, trạm trưởng không biết
  hiệu phó trả lời báo
  hãng tin nước ngoài nhắn hỏi trạm thú y chuyện gà chết, em chỉ là kỹ thuật viên, nói được gì
  nha nghien cuu my xin phong van cong chuc
  nhà báo đến hỏi bảo vệ bệnh viện chuyện nội bộ, bảo vệ nói được không
  nhân viên tức quá tự gọi tòa soạn cãi thay cơ quan, chưa ai giao, vậy được không
  phat ngon cho bao chi khi chua duoc uy quyen
  truong thon tra loi truyen hinh ve vu sat lo, xa bao noi vay khong tinh la y cua xa
  trả lời tin nhắn báo chí mà không được ủy quyền
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5 luat-129-2025.d10
  lấy nick cá nhân trả lời thay trường
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5 luat-129-2025.d10 luat-126-2025.d31.k2
  viên chức có được trả lời phỏng vấn tivi không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d3.k5 luat-80-2025.d36 luat-80-2025.d14.phat-ngon
  Phóng viên gọi điện hỏi, tôi là phó phòng, trả lời rồi lên báo thành lời của sở, tôi có bị kỷ luật không?
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d5.k2
  dân hỏi việc trên trang cá nhân của bí thư thì câu trả lời có coi là ý chính thức không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d8.k3
  cấm gv nói với báo
  sep khong cho noi voi nha bao
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d8.k3 luat-126-2025.d31.k2
  noi voi pv mot cau bi sep doi dieu chuyen
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-244-2026.d8.k3 luat-80-2025.d14.phat-ngon luat-129-2025.d10
  trả lời báo bị kỷ luật
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d13.k1.a
  can bo y te dem so ca soi roi dang fb ca nhan
  em trực đập thủy điện, khuya phóg viên gọi hỏi xả bao nhiêu mét khối, em đọc số luôn có sao
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d13.k1.a luat-129-2025.d10
  Số ca sốt xuất huyết báo nói trật lất, em ở trạm biết số thiệt, nói ra có bị rầy không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d15.k1.b luat-80-2025.d14.phat-ngon
  Doanh nghiệp lên tiktok chửi cục thuế, mình vô trả lời bằng nick cá nhân được hông?
nd-244-2026.d3.k7 nd-244-2026.d3.k2 nd-330-2026.d15.k1.b nd-244-2026.d5.k2
  lay nick ca nhan tra loi dan thay xa
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc
  thông báo qua fb riêng
  đăng thông báo nghỉ tết của trường bằng nick mình
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2
  nick cá nhân đăng lịch tiêm chủng thay trạm được ko
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  trang ủy ban bị khoá nên tôi lấy tk của tôi đăng giấy mời họp dân, dân hỏi thật giả
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc
  truong ap tra loi dan tren fb ve viec cat dien
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qd-423-2026.quy-tac-chung
  dân hỏi thủ tục hộ nghèo trong nhóm phường, em trả lời bằng nick mình được không
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon luat-129-2025.d10
  viết bài cho báo nước ngoài
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-126-2025.d31.k2
  báo hải ngoại hỏi đạo
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-207-2026.nhom-1 qdtw-207-2026.nhom-4 luat-80-2025.d14.phat-ngon
  đài nước ngoài nhắn tin xin ý kiến tôi về chuyện đất đai ở xã, tôi là phó chủ tịch mặt trận, trả lời được k
nd-244-2026.d3.k7 nd-244-2026.d3.k2 qdtw-85-2022.chinh-danh
  đăng bài ghi chức vụ
nd-244-2026.d3.k7 nd-244-2026.d5.k2 nd-330-2026.d15.k1.b
  zalo riêng của trưởng phòng
nd-244-2026.d3.k7 nd-244-2026.d8.k3 nd-244-2026.d3.k2
  sep cam len tieng
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a blds-2015.d38.k3 blhs-2015.d361
  gui nhat ky nhom cho phong vien
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a blds-2015.d38.k3 blhs-2015.d361 luat-116-2025.d7.k2.c
  Bức xúc vụ chia thưởng, em cap nhóm công đoàn cho anh nhà báo, họ truy ra em
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d11.k2.a
  hồ thủy điện xả lũ, nhân viên vận hành báo trước cho bà con qua fb
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qd-423-2026.kiem-chung
  Bảo vệ cầu thấy dầm cong, gửi hình cho lái xe tránh, công ty bảo làm lộ
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a luat-116-2025.d7.k1.d luat-116-2025.d15.k1.d blhs-2015.d361
  Tôi trực đập, thấy nứt, chụp gửi nhóm làng để họ chạy, giờ công ty đòi kỷ luật tôi
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a luat-80-2025.d36
  quay clip xe quá tải rồi đăng
nd-244-2026.d3.k7 nd-330-2026.d13.k1.a nd-244-2026.d3.k2
  nhân viên thủy điện mách trước lịch xả đáy lên nhóm xóm
nd-244-2026.d3.k7 nd-330-2026.d14.k3.a qdtw-85-2022.chinh-danh
  nick mang tên sở mà chuyên viên dùng riêng
nd-244-2026.d3.k7 nd-356-2025.d4.k1 luat-116-2025.d7.k2.c nd-244-2026.d3.k2 nd-330-2026.d13.k1.a
  Y tá quay phòng cấp cứu đông nghẹt gửi phóng viên quen, viện truy ai gửi
nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  đại biểu quốc hội viết phây
nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 luat-80-2025.d14.phat-ngon
  cán bộ tham gia livestream của đài ngoại
nd-244-2026.d3.k7 qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 qdtw-85-2022.dieu-tranh
  hang tin la hoi em la ca si doan van cong ve chinh tri
nd-244-2026.d3.k7 qdtw-207-2026.nhom-4 qdtw-207-2026.nhom-1 nd-244-2026.d3.k2 qdtw-85-2022.dieu-tranh
  lên podcast người Việt ở Đức kể chuyện ngành
nd-244-2026.d3.k7 qdtw-85-2022.chinh-danh nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  Chị phó phòng ghi rõ chức vụ ở trang riêng rồi bình chuyện thời sự, người ta tưởng huyện nói, có ổn ko
nd-244-2026.d3.k7 qdtw-85-2022.doi-tuong luat-80-2025.d14.phat-ngon qdtw-85-2022.chinh-danh
  trang fb khong de chuc vu dang y kien ve xa
nd-244-2026.d3.k7 qdtw-85-2022.doi-tuong qdtw-85-2022.chinh-danh
  Tui ghi nghề nghiệp tự do trên fb nhưng là hội trưởng nông dân, lời tui nói có bị coi là của hội không
nd-244-2026.d4.k3
  không trả lời công văn của báo bị phạt không
nd-244-2026.d4.k3 luat-126-2025.d31.k2
  Phóng viên tự xưng gọi đòi vào quay kho lưu trữ, không có giấy giới thiệu, tôi từ chối được không?
  cong tac vien bao doi vao kho
  lý do từ chối phóng vien
  phóng viên không có thẻ đòi vào cơ quan chụp ảnh thì từ chối được không
  tu choi phong vien co phai noi ly do
  từ chối báo chí phải nêu lý do
  từ chối cung cấp thông tin
  từ chối nhà báo có phải ghi lí do
  từ chối phóng viên có cần nói lý do
  từ chối phỏng vấn của đài truyền hình có phải nói lý do
  từ chối trả lời pv
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2
  Sếp không cho ai tiếp báo, báo viết "né tránh", vậy từ chối kiểu gì cho đúng bài
  báo hỏi ca tử vong
  hiệu phó né báo
  họp báo không mời mà báo tới
  ko tra loi cau hoi cua pv co sao k
  ng xưng nhà báo ko giấy tờ
  nhà báo đòi số liệu
  nhà báo đòi vô phòng mỗ quay
  phóng viên đòi xem biên bản
  pv ko dua giay gioi thieu co phai tiep
  pv đòi vào kho hs đc ko
  tra loi bao "khong biet"
  từ chối trả lời báo
  từ chối trả lời pv có sao ko
  đuổi nhà báo ra khỏi phòng
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-174-2026.d96.k3.g
  phóng viên gọi lúc 11 giờ đêm dọa "không trả lời thì mai lên bài"
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-244-2026.d3.k7
  quyền im lặng trước báo chí của hiệu trưởng
  trạm trưởng y tế bị đoàn làm phim truyền hình chặn hỏi ngoài cổng, không muốn nói có được lắc đầu không
  ông tự xưng phóng viên đòi xem sổ sách quỹ ở ủy ban, không có thẻ, chị thủ quỹ tính sao
nd-244-2026.d4.k3 luat-126-2025.d31.k2 nd-244-2026.d3.k2 nd-244-2026.d7.k3 nd-244-2026.d3.k7
  Phóng viên gửi câu hỏi bằng zalo lúc 11 giờ đêm, đòi trả lời trước 7 giờ sáng, tôi không trả lời được không
nd-244-2026.d4.k3 nd-174-2026.d95.k1.h nd-147-2024.d36.ten-tai-khoan
  anh kia cầm mic có logo đòi vô quay nhà máy, nói làm truyền thông số, tụi tui có phải tiếp ko
nd-244-2026.d4.k3 nd-244-2026.d3.k2 luat-126-2025.d31.k2 luat-126-2025 nd-244-2026.d8.k3
  có người xưng phóng viên tạp chí gì đó tới xã đòi xem hồ sơ đất, không có giấy giới thiệu, tiếp hay không tiếp?
nd-244-2026.d4.k3 nd-244-2026.d3.k2 luat-126-2025.d31.k2 nd-244-2026.d7.k3
  chánh văn phòng nói với báo "không có gì để nói" bị chế giễu
nd-244-2026.d4.k3 nd-244-2026.d7.k3
  báo xin phỏng vấn về vụ ngộ độc trường em, trường không nói có bị gì không
nd-244-2026.d4.k3 nd-244-2026.d7.k3 nd-244-2026.d3.k1
  nha bao gui cau hoi ma huyen im
nd-244-2026.d4.k3 nd-244-2026.d7.k3 nd-244-2026.d3.k2 luat-126-2025.d31.k2
  cơ quan né báo chí
nd-244-2026.d5.k2
  trang fb xa phai khai tren web
  xa lap zalo oa co phai cong bo tren cong thong tin
nd-244-2026.d5.k2 luat-116-2025.d15.k1.d luat-91-2025.d16
  báo giờ cắt điện trong nhóm thôn
  chuyển thông báo thi tuyển của tỉnh cho mọi người
  dang lich cat nuoc cho ba con
  dang thong bao tuyen dung cua xa len facebook
  đưa lịch cúp nước lên nhóm zalo xóm
  đưa thông báo tuyển viên chức của huyện lên nhóm zalo
nd-244-2026.d5.k2 luat-116-2025.d42.k2 nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc
  trang huyện giải thể
nd-244-2026.d5.k2 nd-147-2024.d23.k3 nd-330-2026.d15.k1.b
  ai ký xác nhận tài khoản fanpage xã chính chủ
nd-244-2026.d5.k2 nd-147-2024.d23.k3 qd-423-2026.co-quan-to-chuc
  fanpage trạm y tế cần giấy phép không
nd-244-2026.d5.k2 nd-244-2026.d3.k2 nd-244-2026.d3.k7 qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.b
  tài khoản cá nhân của chủ tịch xã có tính là kênh chính thức
nd-244-2026.d5.k2 nd-330-2026.d12.k1.a nd-330-2026.d14.k3.a nd-174-2026.d95.k1.k
  fanpage xã cũ sau sáp nhập ai quản, ai xóa
nd-244-2026.d5.k2 nd-330-2026.d12.k1.a nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2
  fanpage cu sau sap nhap xa khong ai quan ly
nd-244-2026.d5.k2 nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-330-2026.d14.k3.a
  trang facebook xã cũ sau sáp nhập ai quản lý
nd-244-2026.d5.k2 nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc
  page xã cũ còn tên cũ
nd-244-2026.d5.k2 nd-330-2026.d15.k1.b qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3
  trang cơ quan chưa có tích xanh
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  Sở muốn mở page tuyên truyền, em làm truyền thông phải báo đâu trước
  Xã mới sáp nhập muốn gộp ba trang cũ thành một, phải đặt tên và báo thế nào cho đúng?
  công bố trang chính thức của sở ở đâu
  kênh youtube của sở
  lập kênh tiktok sở
  lập trang facebook của xã thì ai duyệt
  muốn tạo trang của ủy ban
  mở fanpage cho phường phải được ai đồng ý
  mở zalo OA cho xã
  page cua truong co phai đang ky voi so khong
  page nao la chinh thuc cua xa
  quản trị trang fanpage xã cần quyết định gì
  trang fb huyện cũ giờ sáp nhập, đổi tên với đưa lên cổng hay khỏi
  trang xã thật giả
  tích xanh trang xã
  xã tôi muốn lập kênh tiktok thì xin phép ai
  zalo oa của phường phải khai ở đâu
  zalo oa xa can khai gi
  zalo oa ủy ban có cần khai chỗ nào để dân khỏi nhầm trang giả
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2
  Phường nhập rồi, page phường cũ vẫn có người nhắn hỏi thủ tục mà chả ai trả lời, giao ai quản
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3
  fanpage truong hoc xac thuc
  hội phụ nữ xã lập fanpage cần xin phép ai
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan
  công đoàn cơ sở lập fanpage có cần đăng ký với ai không
  đoàn xã lập fanpage có phải xin phép không
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3 nd-147-2024.d36.ten-tai-khoan nd-244-2026.d3.k2
  Trạm mình muốn lập trang facebook tuyên truyền sinh đẻ thì xin phép ai
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d23.k3 nd-330-2026.d15.k1.b
  tích xanh cơ quan
  ủy ban xin tik xanh cho trang thì làm ở đâu, có bắt buộc không?
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan
  mở kênh youtube cho ủy ban
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan nd-244-2026.d3.k2 nd-330-2026.d12.k1.a
  fanpage trạm y tế
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.ten-tai-khoan nd-330-2026.d14.k3.a
  đổi tên fanpage sau sáp nhập
  đổi tên fanpage xã
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2 nd-244-2026.d3.k7
  facebook chủ tịch huyện
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k1.a
  ai dc quan ly fanpage ubnd xa, co can xin phep ko
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a
  hai xã gộp còn ba fanpage, dân không biết cái nào thật, bỏ cái nào công bố ở đâu
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b nd-147-2024.d36.ten-tai-khoan
  lap trang facebook cho uy ban co phai bao ai khong
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.b
  tao zalo oa cho tram y te
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc qd-423-2026.quy-tac-chung
  bên quân sự phường muốn quay clip tuyển quân hài hài cho vui, tài khoản của chung hay của từng người
  trạm y tế làm tiktok
nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc qdtw-85-2022.chinh-danh
  nick chính thức của lãnh đạo tỉnh có dấu tích xanh ai quản lý
nd-244-2026.d5.k2 qd-423-2026.kiem-chung nd-330-2026.d14.k3.a
  cách nhận biết fanpage tích xanh ca tỉnh
nd-244-2026.d5.k2 qd-423-2026.quy-tac-chung qd-423-2026.co-quan-to-chuc
  canh sat khu vuc mo nick tiktok tuyen truyen
nd-244-2026.d5.k2 qd-423-2026.quy-tac-chung qdtw-85-2022.chinh-danh nd-330-2026.d15.k1.b nd-244-2026.d3.k7
  công an xã làm tiktok
nd-244-2026.d7.k3
  bao lâu phải họp báo khi có sự cố khủng hoảng
  bao nhieu tieng phai len tieng
  cháy xưởng, mấy giờ phải lên tiếng
  hạn phát ngôn ban đầu
  hạn trã lời báo chí
  sự cố lớn phải nói với báo khi nào
  thời hạn phải trả lời câu hỏi của báo chí
nd-244-2026.d7.k3 luat-116-2025.d42.k3 nd-244-2026.d3.k2 luat-116-2025.d7.k2.g
  dân gọi xã vì thấy bà phó chủ tịch xin tiền cho trẻ mồ côi trên mạng, ai ra thông báo
nd-244-2026.d7.k3 luat-126-2025.d31.k2 nd-244-2026.d4.k3 nd-244-2026.d3.k2
  nữ kế toán bị tố rút quỹ nhưng công an chưa kết luận gì, phóng viên réo liên tục, phát ngôn hay im
nd-244-2026.d7.k3 nd-244-2026
  phản hồi báo chí mấy ngày
  sự cố lớn mấy tiếng phải lên tiếng
nd-244-2026.d7.k3 nd-244-2026.d3.k2
  bệnh nhân chết, bv lên tiéng lúc nào
  khung hoang truyen thong so y te
  khói nhà máy phát ngôn
  lo clip bac si nhan tien, vien phai len tieng trong bao lau
  mang don tram tiem chet tre, xa phai ra thong bao nhanh ko
  vụ lớn phát ngôn khi nào
nd-244-2026.d7.k3 nd-244-2026.d3.k2 blds-2015.d34
  ban phụ huynh kêu gọi mua máy lạnh, thầy hiệu trưởng bị đưa lên mạng, thầy nên lên tiếng lúc nào
nd-244-2026.d7.k3 nd-244-2026.d3.k2 luat-tre-em-2016.d6.k11 nd-328-2026.d13.k2 nd-56-2017.d33
  trường em có cháu mất, mạng đồn do cô phê bình, nhà trường có nên ra thông báo không?
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-174-2026.d95.k1.a
  trường bị đồn làm học sinh chết
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026
  hop bao dot xuat
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k1
  cháy chợ từ khuya, sáng báo đài gọi tới tấp, xã phải nói chính thức trong bao lâu
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k5
  clip y tá quát sản phụ đang nóng trên mạng, viện phải lên tiếng lúc nào, ai nói
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k5 blds-2015.d38 nd-356-2025.d4.k1
  benh vien len tieng vu tai bien
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d3.k5 nd-244-2026.d3.k7
  Trường em có trò bị ngộ độc, báo gọi tới tấp, ai được trả lời và trong bao lâu
nd-244-2026.d7.k3 nd-244-2026.d3.k2 nd-244-2026.d4.k3 luat-126-2025.d31.k2
  nhận hối lộ qua ví điện tử bị lộ ảnh chụp, chưa có kl thì cq có nên fát ngôn
  sếp bị bắt, trả lời báo sao
nd-244-2026.d7.k3 nd-244-2026.d3.k2 qdtw-08-2018.neu-guong luat-91-2025.d32
  xe công đỗ quán nhậu bị dân chụp đăng
nd-244-2026.d7.k3 nd-244-2026.d4.k3
  thời hạn trả lời phóng viên
nd-244-2026.d7.k3 nd-244-2026.d4.k3 nd-244-2026.d3.k1
  Người phát ngôn của sở có phải trả lời phóng viên ngoài giờ, lúc nửa đêm họ nhắn tin không?
  báo gọi lúc nửa đêm
nd-244-2026.d7.k3 nd-328-2026.d3.k2 qd-423-2026.kiem-chung nd-244-2026.d3.k2
  nhà trẻ im lặng, phụ huynh rủ nhau đăng nghi tay chân miệng, trường trả lời kiểu gì cho kịp
nd-244-2026.d7.k3 nd-328-2026.d8 nd-328-2026.d18 nd-328-2026.d13.k2 nd-244-2026.d3.k2
  Tin đồn nhà máy thải độc làm xóm tôi hoảng, xã có phải lên tiếng trong mấy giờ hay chờ huyện?
nd-244-2026.d7.k3 qdtw-85-2022.cap-uy
  người đứng đầu cấp ủy định hướng dư luận trong 24 giờ
nd-244-2026.d8.k3
  truong hoc co can quy che phat ngon
nd-244-2026.d8.k3 luat-129-2025.d10 nd-147-2024.d36.k1 nd-244-2026.d3.k7
  trường cấm thầy cô bình luân
nd-244-2026.d8.k3 luat-129-2025.d10 nd-244-2026.d3.k2 nd-244-2026.d3.k7 nd-147-2024.d36.k1
  giám đốc bệnh viện cấm nhân viên bình luận bài chê viện, cấm vậy đúng luật không
nd-244-2026.d8.k3 nd-147-2024.d36.k1
  nội quy cấm lên mạng
nd-244-2026.d8.k3 nd-147-2024.d36.k1 nd-244-2026.d3.k7
  cấm kết bạn với phóng viên
  sep cam nhan vien ket ban facebook voi nha bao, cam vay co trai luat khong
nd-244-2026.d8.k3 nd-147-2024.d36.k1 nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon
  co quan ra quy che bat xin phep moi bai dang ca nhan, dung ko
nd-244-2026.d8.k3 nd-244-2026 nd-244-2026.d12
  quy chế phát ngôn của phường mẫu
nd-244-2026.d8.k3 nd-244-2026.d12
  Bộ em có quy chế phát ngôn riêng thì theo quy chế hay theo nghị định?
  cấp xã có phải ra quy chế phát ngôn không
  huyện có bắt buộc làm nội quy phát ngôn báo chí
  mẫu quy chế phát ngôn cấp xã
  quy che phat ngon co quan phai lam chua
  quy chế phát ngôn mẫu
  quy chế phát ngôn sở
  sau khi nhập tỉnh, quy chế phát ngôn cũ của huyện còn áp dụng không hay xã phải làm bản mới
  xã phải có quy chế phát ngôn không
nd-244-2026.d8.k3 nd-244-2026.d12 nd-244-2026
  quy chế phát ngôn cơ quan
nd-244-2026.d8.k3 nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k1.a nd-244-2026.d12
  quy chế fanpage ủy ban
nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc nd-244-2026.d12 nd-244-2026.d5.k2 nd-244-2026.d3.k2
  trang facebook của cơ quan ai duyệt bài
nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2
  ai ký cho đăng tin lên page của phòng giáo dục
nd-244-2026.d8.k3 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2 nd-244-2026.d5.k2
  fanpage xa ai duyet bai
nd-282-2025
  chồng đánh vợ
nd-282-2025 blhs-2015.d155.k2.d nd-330-2026.d15.k1.g luat-91-2025.d32 luat-80-2025.d13
  dân livestream chửi ở trụ sở xã gây mất trật tự thì mình mời công an hay làm sao cho phải phép?
nd-282-2025.d39 blds-2015.d32 blds-2015.d38.k2 blds-2015.d34
  tung hinh chong say danh vo
nd-282-2025.d39 blds-2015.d32 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d13.k3.d
  vo dang anh chong nam voi nguoi khac
nd-282-2025.d39 blds-2015.d34 blds-2015.d38 nd-174-2026.d95.k1.a luat-129-2025.d10
  con dâu tôi là cô giáo cứ kể xấu nhà chồng trên phây, tôi báo nhà trường thì trường có xử không
nd-282-2025.d39 blds-2015.d34 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  kể xấu chồng
nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d
  anh trai kể xấu em gái trên mạng
  con dau ke xau me chong
  cậu em rể bêu xấu tôi trong nhóm gia đình
nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d32 nd-174-2026.d95.k1.a
  phụ nữ bị chồng đăng ảnh cưới ghép chữ lăng mạ, hội phụ nữ xã can thiệp kiểu gì
nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d38.k2
  cậu ruột lên zalo nhà chửi cháu dâu, kể cả chuyện phòng the
nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d38.k2 nd-174-2026.d95.k1.a
  chi chong ke xau em dau len facebook
nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  bị chồng bôi nhọ fb
nd-282-2025.d39 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  chi dau boi xau em chong tren tiktok
nd-282-2025.d39 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d38
  mẹ chồng bêu tên
nd-282-2025.d39 blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k1
  em bực quá viết mẹ vợ tham lam, hai hôm sau bả đi thưa công an, giờ em chịu phạt cỡ nào
nd-282-2025.d39 blds-2015.d38 blds-2015.d34 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  bị vợ bêu ngoại tình
nd-282-2025.d39 blds-2015.d38 blds-2015.d34 qd-423-2026.quy-tac-chung blds-2015.d38.k2
  vo chong giao vien boc phot nhau ngoai tinh
nd-282-2025.d39 blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  Chồng tui làm tòa án ngoại tình, tui đăng tin nhắn của ổng lên cho bàn dân thiên hạ coi, có tội gì hông
nd-282-2025.d39 blds-2015.d38 blds-2015.d38.k3 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  vợ tôi phát hiện tôi nhắn tin với cô đồng nghiệp, đem đăng hết lên fb, vợ có sai không và tôi có bị kỷ luật không
nd-282-2025.d39 blds-2015.d38 blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d7.k2.c
  vợ giận chồng đem chuyện ngoại tình của chồng là phó đồn công an lên mạng, vợ bị phạt không
nd-282-2025.d39 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  tung tin nhắn chồng có bồ
nd-282-2025.d39 blds-2015.d38 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d34
  vợ đăng chuyện chồng yếu sinh lý, chồng làm giáo viên
nd-282-2025.d39 blds-2015.d38.k2
  kể chuỵện bị chồng đánh
  tôi bị anh nhà đánh, tôi quay vết bầm đăng lên kêu cứu có phạm chi không
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32
  chồng đánh đập vợ tung lên mạng
  quay cảnh bố đánh mẹ
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32 blds-2015.d38
  dua clip bao hanh gia dinh len mang
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  dang anh chong voi bo nhi len mang
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  công khai ảnh chồng ngoại tình
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32 nd-330-2026.d13.k1.a qd-423-2026.thong-tin-nguoi-khac
  đăng clip chồng đánh vợ
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d34 nd-330-2026.d13.k1.a nd-330-2026.d15.k1.g
  bo vo cu len livestream ke toi ngoai tinh
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38
  me chong ke chuyen con dau len mang
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 blds-2015.d32
  chong toi danh toi, toi quay lai duoc, gui cho hoi phu nu hay dang len mang thi hon
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 blds-2015.d32 nd-282-2025
  chong danh dap, dang len nhom phu nu, chong la bo doi, don vi co bi anh huong
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 blds-2015.d34 luat-116-2025.d13.k3.d
  vo chong cai nhau dua len mang
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  tung bí mật gia đình
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d96.k3.m
  vợ cũ bêu chuyện giường
nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d38.k3 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  đăng tin nhăn bồ của chồng
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chị em nhà chồng lục chuyện phòng the của tôi kể cho hàng xóm qua zalo, họ bị phạt theo luật gì
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a qdtw-207-2026.nhom-dao-duc
  vo dong nghiep len tiktok to chong ngoai tinh voi chi cung co quan, co quan xu ly ai
nd-282-2025.d39 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-356-2025.d4.k1 luat-91-2025.d16
  con dâu tôi đăng sao kê lương của chồng là sĩ quan lên hội chị em
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  chuyện vợ chồng lên fb
  chồng đánh vợ, vợ đăng ảnh bầm tím, chồng là công an
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a blds-2015.d34 blds-2015.d32
  dang anh chong ngoai tinh len fb khi chua ly hon
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a blds-2015.d38
  tung chuyện phòng the lúc ly dị
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d34
  vợ kể chuyện phòng the của chồng lên hội nhóm
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a blds-2015.d38 nd-174-2026.d95.k2.b
  vợ là giáo viên kể chuyện giường chiếu của chồng sĩ quan lên hội kín, chồng kiện được ko
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38
  chị kia là bác sĩ, chồng chị đem chuyện riêng hai vợ chồng phơi ở nhóm khoa, xử chồng thế nào
nd-282-2025.d39 blds-2015.d38.k2 nd-330-2026.d13.k1.a qdtw-85-2022.cap-uy nd-174-2026.d96.k3.m
  vợ chồng tôi cùng ngành, ly hôn, ổng đem chuyện nhà lên hội nhóm của ngành, lãnh đạo có phải can thiệp không
nd-282-2025.d39 blds-2015.d38.k2 nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blhs-2015.d155.k2.e
  chị dâu lên fb kể anh tôi yếu sinh lý, anh tôi là công an xã, xử chị ấy theo điều gì
nd-282-2025.d39 blds-2015.d38.k3 blds-2015.d38 nd-330-2026.d13.k1.a
  vo toi tung tin nhan voi bo cua toi cho ca ho xem
nd-282-2025.d39 blds-2015.d38.k3 blhs-2015.d159.k1 blhs-2015.d159.k2.d nd-330-2026.d13.k1.a
  vợ đọc trộm tin nhắn zalo của chồng rồi đăng lên
nd-282-2025.d39 blhs-2015.d155.k2.e luat-116-2025.d13.k3.d blds-2015.d34
  chong boi nhuc vo tren mang
nd-282-2025.d39 luat-116-2025.d13.k3.d blds-2015.d34
  bêu ck nhậu nhẹt lên phây
nd-282-2025.d39 luat-116-2025.d13.k3.d blds-2015.d34 qd-423-2026.quy-tac-chung
  chồng chửi vợ trên facebook
  con chửi cha trên mạng
nd-282-2025.d39 luat-116-2025.d13.k3.d nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  Tôi là vợ, tôi bắt quả tang ông nhà tôi, tôi đăng lên cho hả giận thì chính tôi có bị phạt không?
nd-282-2025.d39 luat-116-2025.d13.k3.d qdtw-08-2018.neu-guong nd-174-2026.d95.k1.a blds-2015.d38.k2
  vo chong bi thu chui nhau tren facebook
nd-282-2025.d39 nd-174-2026.d95.k1.a blhs-2015.d155.k2.e blds-2015.d34 luat-116-2025.d7.k1.c
  Mẹ chồng lên mạng chửi con dâu hư hỏng, con dâu là giáo viên
nd-282-2025.d39 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blhs-2015.d155.k2.e
  nói xấu mẹ chồng
nd-282-2025.d39 nd-282-2025
  cô giáo bị anh rể chửi nhục nhã trước mặt học trò, gọi là bạo lực gia đình chứ
nd-282-2025.d39 nd-282-2025 blds-2015.d38.k2
  tố bạo lực gia đình
nd-282-2025.d39 nd-330-2026.d13.k1.a blds-2015.d32 blds-2015.d38 nd-174-2026.d96.k3.m
  chị giáo viên xông vào phòng trọ quay chồng với đồng nghiệp, clip đầy mạng, chị bị phạt không
nd-282-2025.d39 nd-330-2026.d13.k1.a blds-2015.d34 nd-174-2026.d95.k1.a blds-2015.d38.k2
  Đăng tin ly hôn lên facebook, nêu cả lỗi của chồng, anh ấy là sĩ quan, sau này ra tòa có bất lợi
nd-282-2025.d39 nd-330-2026.d13.k1.a blds-2015.d38.k2 nd-174-2026.d95.k1.a blds-2015.d32
  boc phot chong ngoai tinh
nd-282-2025.d39 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m nd-174-2026.d95.k1.a
  bắt quả tang ck ngoại tình, mình quay clip đăng mxh thì bị phạt bn
nd-282-2025.d39 nd-330-2026.d15.k1.e blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a
  vo tung anh nong cua chong la gv
nd-282-2025.d39 qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  hai vợ chồng công chức cãi nhau trên phây
nd-282-2025.d39 qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung blds-2015.d38.k2
  chị dâu với mẹ chồng đấu tố nhau trên nhóm họ, hai bên đều là đảng viên thì chi bộ nói răng
nd-282-2025.xuyen-tac
  Chủ trọ tui in bài chê chùa rải khắp hẻm, có bị phạt tiền không
  dán tờ rơi
  rải tờ rơi
nd-282-2025.xuyen-tac blds-2015.d34 blhs-2015.d155.k1
  dan to roi noi xau
nd-282-2025.xuyen-tac blds-2015.d34 blhs-2015.d156
  bi rai truyen don
  bị dán giấy nói xấu ở cổng trường
nd-282-2025.xuyen-tac blds-2015.d34 blhs-2015.d156 blhs-2015.d156.k2.dd
  đêm qua ai nhét thư vào từng nhà bảo tôi ăn đất công, tôi trưởng ấp, làm răng
nd-282-2025.xuyen-tac blds-2015.d34 blhs-2015.d156 luat-116-2025.d13.k3.dd
  rai to roi bia toi
nd-282-2025.xuyen-tac blds-2015.d34 blhs-2015.d156.k1.a blhs-2015.d155.k1
  rải tờ rơi bôi xấu
nd-282-2025.xuyen-tac blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156
  rải tờ rơi bôi xấu hiệu trưởng
nd-282-2025.xuyen-tac blds-2015.d34 luat-116-2025.d7.k1.c blhs-2015.d156.k1.a
  rải truyền đơn bôi bác bà chủ hụi
nd-282-2025.xuyen-tac luat-116-2025.d7.k1.c blds-2015.d34
  dan giay boi nho o cho
nd-282-2025.xuyen-tac nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32
  chế meme lãnh đạo xã
nd-282-2025.xuyen-tac nd-328-2026.d3.k3
  in bài fb phát
nd-282-2025.xuyen-tac nd-330-2026.d9.k2.dd
  tờ rơi nói xấu
nd-282-2025.xuyen-tac qdtw-207-2026.nhom-to-cao blds-2015.d34 blhs-2015.d156
  tờ rơi nặc danh
nd-282-2025.xuyen-tac qdtw-207-2026.nhom-to-cao qdtw-207-2026.nhom-2 blhs-2015.d156
  rải đơn kiến nghị
nd-30-2020
  Cháu là văn thư, anh trưởng phòng lấy con dấu đem về nhà chụp hình khoe, cháu có nên báo không?
  Chủ tịch bảo mang con dấu theo ra hiện trường lập biên bản, văn thư như em đưa theo được không?
  Em làm văn thư xã, lỡ bỏ sót số trong sổ đi thì ghi chú kiểu gì cho phải
  Em mới làm văn thư, quyết định phát hành rồi mới thấy sai ngày, có thu hồi được hông anh chị
  Em photo công văn rồi đóng mộc thì gọi là sao gì
  Gõ sai tên ông chủ tịch trong giấy mời gửi đi 60 chỗ, thu hồi hay đính chính bây giờ?
  Hiệu phó ký thừa lệnh hay ký thay hiệu trưởng, ghi chữ gì phía trên chức vụ
  Người dân cầm ảnh chụp quyết định đến đòi giải quyết, em văn phòng có phải nhận không
  Sếp bảo em lấy số văn bản lùi ba tháng để hợp thức hóa, em không làm thì bị trù, em làm thì tội gì
  Trường tôi photo công văn màu có dấu, đem nộp ngân hàng họ chê, bản đó có giá trị chi
  Trưởng trạm đưa dấu cho vợ giữ hộ mấy bữa đi công tác, có trái quy định văn thư không
  Tôi thư ký họp chi hội, biên bản thiếu chữ ký chủ tọa thì có giá trị không, chỉnh sao cho đúng
  Văn thư đánh lộn ngày họp trong thư mời, thu về làm lại hay gửi bản sửa là đủ
  ai duoc giu dau co quan
  ai duoc ky sao y
  ai giữ con dấu
  ai giữ con dấu ủy ban xã khi văn thư nghỉ đẻ
  ai giữ dấu khi văn thư nghỉ
  ai được giữ con dấu cơ quan
  anh chủ tịch hội nông dân mang con dấu đi ăn cưới rồi làm mất, cả cơ quan giấu
  biên bản không có dấu giáp lai
  bí thư đoàn xã mượn dấu ủy ban đóng giấy khen tại quán cà phê có đúng không
  bản sao lục khác trích sao chỗ mô
  bảo quản sổ đăng ký công văn đi đến
  can le to trinh
  can le van ban hanh chinh bao nhieu
  canh lề văn bản
  cho bạn mượn mộc cơ quan đóng giấy vay
  cho mượn con dấu hội
  cho mượn dấu
  chu ky noi dong dau treo the nao
  chung thuc chu ky so
  chỉnh ngày tháng công văn sau khi phát hành
  chủ tịch hội phụ nữ xã mang dấu về nhà cho tiện, được ko nhỉ
  chức danh người ký
  chữ ký chủ tịch với mộc tròn chồng lên bao nhiêu phần, em đóng lệch hoài bị trả
  chữ ký số tin nhắn
  chữ ký số đặt vị trí nào trên tờ trình
  chữ ký điện tử có cần đóng dấu đỏ nữa không
  con dau uy ban de nham noi
  con dấu mờ
  con dấu ủy ban cũ sau khi nhập xã để ngăn kéo, ai cầm đóng bậy thì tội của tôi hay của họ
  cong van go sai chinh ta
  cong van phat hanh sai so
  cong van sai so ngay sua the nao
  cv di phai dang ky so trog ngay khong
  công văn có sai sót bị dân cười, thu hồi thế nào
  công văn in hai mặt
  cơ quan em cái gì cũng giao qua Zalo, tin nhắn zalo có giá trị như văn bản không?
  cỡ chữ công văn
  cỡ chữ quốc hiệu
  cỡ lề văn bản hành chính
  dau do scan bang dien thoai co duoc khong
  dau giap lai
  dau treo
  dau tron bi me go khac lai dau
  dong dau khong chi
  dong dau treo dau giap lai
  dong dau treo len phu luc co duoc khong
  dấu treo dấu giáp lai
  dấu treo giáp lai
  dấu đóng lên chữ ký bên trái mấy phần
  em làm văn thư, đưa mượn con dấu 5 phút giờ bị kiểm điểm, có nặng ko ạ
  font chữ công văn
  font công văn
  ghi lùi ngày
  ghi số công văn trùng
  giay moi qua nhom chat co gia tri ko
  giu con dau la viec cua ai
  giá trị bản photo
  giấy mời họp dấu đỏ
  giấy mời sai thể thức
  gõ sai tên đại biểu giấy mời
  gửi nhầm quyết định sai ngày tháng, giờ thu hồi hay ra bản khác đây
  gửi quyết định qua zalo có giá trị
  hình thức biên bản họp thiếu chữ ký
  ke toan truong giu mong dau trong tu rieng o nha
  ky nhay cho nao
  ky nhay o cho nao trong van ban
  ky thay chu tich luc chu tich di hop
  ky thay dong dau ra sao
  ky thay dong dau truoc
  ky thay khi truong phong di vang co can ghi TM hay KT
  ký lùi ngày
  ký nháy
  ký nhầm văn bản
  ký thay chữ ký của giám đốc vì sếp bảo cứ ký đi
  ký thay ký thừa lệnh
  ký thay sếp
  ký thừa lệnh khác ký thay chỗ nào
  le trai quyet dinh
  luu tru van ban giay
  lấy số văn bản ghi âm
  mang con dấu về nhà
  mau giay moi hop cua uy ban xa
  mượn con dấu
  mượn con dấu đóng giấy xác nhận cho em họ
  mất dấu cơ quan
  mất dấu tròn của hội nông dân xã, khai báo ra sao, có bị đi tù không
  nghị định 30 thể thức
  nhờ thủ quỹ giữ dấu
  nơi nhận ghi thiếu
  phong bi hoa toc
  phong bì gửi công văn thường của ubnd trình bày ra sao
  phong chu cong van
  phó chủ tịch ký TM hay KT
  phó chủ tịch phường ký giấy mời thì ghi KT. hay TM.
  quy định cỡ chữ căn lề văn bản hành chính
  quyet dinh ky thay sai chuc danh
  quên mục nơi nhân trong tờ trình có bị trả lại ko
  quản lý con dấu theo đâu
  quốc hiệu tiêu ngữ viết hoa chữ nào, em đánh máy cứ bị trả hoài
  sai chính tả quyết định
  sai ngày công văn thu hồi sao
  sao luc văn bản
  sao y bản chính
  sao y bằng scan
  so cong van di nhay coc may so, thanh tra hoi thi giai thich sao
  so cong van trung nhau
  sếp bảo em ghi ngày cũ vào biên bản cho kịp thanh tra, vào sổ kiểu nào cho đúng
  số kí hiệu công văn xã
  số văn bản bị nhảy cóc thì sửa làm sao
  sổ công văn đến
  sửa quyết định đã ban hành
  sửa số hiệu công văn đã phát hành
  sửa văn bản ban hành sai
  thay mặt với thừa ủy quyền ghi ra sao
  thiếu dấu treo văn bản
  thẩm quyền ký thừa lệnh
  thể thức công văn chữ cỡ mấy
  thể thức công văn ubnd
  thể thức ký thay
  thể thức quyết định theo nghị định 30
  thể thức thu hồi văn bản
  thể thức trình bày công văn font chữ cỡ mấy
  thể thức tờ trình ubnd
  thể thức văn bản nghị định 30
  thủ trưởng đòi văn thư đóng dấu khống
  tin nhắn zalo có tính là văn bản ko mn?
  trung so van ban
  trường đóng mộc vào giấy vận động phụ huynh góp quỹ
  trưởng phòng nhắn miệng qua viber mà không có công văn, sau này có việc thì lấy gì làm chứng
  van ban de ngay truoc ngay ho so
  van ban dien tu khong chu ky so co hieu luc k
  van ban ky nham nguoi
  viết hoa chức danh trong văn bản
  viết hoa công văn
  viết tắt công văn
  vào sổ công văn đến
  văn bản ban hành rồi phát hiện sai thì đính chính hay thu hồi
  văn bản giấy hay văn bản số có dấu thì cái nào có hiệu lực
  văn bản điện tử chưa ký số
  văn bản điện tử gửi email có phải bản gốc
  văn bản đến mấy ngày phải xử lý
  văn thư mang dấu về nhà có đúng khôg
  văn thư mới toe như em phải đọc nghị định nào để soạn quyết định của phường cho đúng mẫu
  văn thư nể bạn cho mượn con dấu đóng giấy nghỉ phép một lần, nay kiểm tra sổ lòi ra, sai chỗ nào
  văn thư trường đóng dấu lệch, gửi đi rồi mới thấy sai trích yếu, gửi bản khác hay đính chính
  văn thư xã nhận công văn chiều thứ sáu, thứ hai mới vào sổ có sao ko
  văn thư đem con dấu đi đám cưới vì sợ mất
  văn thư đóng dấu treo nhầm phụ lục thì sửa làm sao
  đánh sai số công văn rồi phát hành thì sửa sao
  đánh số phụ lục
  đính chính công văn
  đính chính văn bản
  đính chính văn bản đã gửi
  đóng dấu giáp lai biên bản
  đóng dấu hộ bên khác
  đóng dấu ngược
  đóng dấu ngược công văn
  đóng dấu treo
  đóng dấu treo khi nào
  đóng dấu treo nhầm
  đóng dấu treo và dấu giáp lai khác gì
  đóng dấu treo ở đâu
  đóng dấu vào đâu
  đóng dấu đến sai ngày
  ảnh chụp văn bản có giá trị pháp lý ko
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
  chữ ký lãnh đạo chụp rồi dán vào văn bản
  chữ ký scan
  em scan chữ ký của trưởng phòng dán vô văn bản cho kịp, ổng đồng ý miệng, vậy có phạm tội không
  lay hinh con dau ghep vao giay moi
  scan con dấu
nd-30-2020 luat-117-2025.d5.k2
  mail cá nhân để nhận báo cáo
nd-30-2020 luat-117-2025.d5.k2 nd-330-2026.d15.k1.b
  dùng zalo gửi công văn được ko
nd-30-2020 luat-117-2025.d5.k4 luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat
  van ban khan gui truoc ban mem qua zalo cho kip co sai khong
nd-30-2020 luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat
  Sếp bảo gửi lệnh hỏa tốc qua zalo cho lẹ, gửi vậy có sai không
nd-30-2020 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  chup giay moi hop gap gui nhom
nd-30-2020 luat-80-2025.d36 nd-172-2025
  trả lời văn bản trễ
nd-30-2020 nd-330-2026.d14.k5.dd
  đóng dấu treo lên thư ngỏ xin tiền doanh nghiệp
nd-30-2020 nd-330-2026.d15.k1.b
  dùng zalo thay văn bản
nd-30-2020 nd-330-2026.d15.k1.b luat-117-2025.d5.k2
  gui cong van tu yahoo ca nhan
nd-30-2020 tt-24-2020
  mẫu dấu
nd-328-2026.d11.k3
  bi phat hanh chinh roi co phai bao co quan ko
  bi xu phat thi truong co biet khong
  bị phạt vụ tin đồn thủy điện vỡ đập, công an có gửi giấy về nhà máy nơi em làm công nhân không
  cbcc bị phạt hành chính vì đăng tin giả thì có bị báo về cơ quan kg
  em là quân nhân chuyên nghiệp, lỡ chuyển tin giả bị phạt lúc về phép, đơn vị ngoài kia có biết không
  gv đăng tin sai bị công an phạt, có gửi giấy về trường ko
  phat tien xong co phai bao co quan
  phat tin don bao coquan
  phạt rồi có báo về cơ quan ko
  phạt xong có thông báo về xóm không
  quyết định xử phạt gửi về cơ quan em đúng hay sai, em xấu hổ quá
  thông báo về nơi làm việc
  tui bi phat vi share tin don, cong an co doc ten len loa ap khong
  đăng tin giả có bêu tên ở khu phố
  đăng tin giả nộp phạt rồi có bị bêu ở xóm không
nd-328-2026.d11.k3 luat-91-2025.d16
  bị phạt rồi mà bí thư đòi đọc tên trước dân, làm vậy được không
  công bố tên người đưa tin giả về khu phố tui có đúng không, ở nhà còn con nhỏ đi học
nd-328-2026.d11.k3 nd-328-2026.d8
  công bố tên người đưa tin bậy về tổ dân phố
nd-328-2026.d11.k3 nd-328-2026.d8 nd-328-2026.d17
  cong bo ten nguoi tung tin
nd-328-2026.d13.k2 blds-2015.d34
  báo tin giả về mình
nd-328-2026.d13.k2 blds-2015.d34 blhs-2015.d156.k2.e luat-116-2025.d7.k1.c nd-330-2026.d77
  Nó viết tôi bán đề thi, hỏi chứng cứ thì xóa bài, tôi còn giữ ảnh chụp, trình ai bây giờ
nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d13.k3.d luat-91-2025.d29.k6 nd-174-2026.d95.k1.a
  confession cty che toi, ko biet ai quan ly
nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-91-2025.d29.k6
  page ẫn danh bôi nhọ bác sĩ
nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d42.k3 nd-328-2026.d13.k3
  gọi 113 báo có người bịa đặt về mình thì họ có nhận không
nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d7.k1.c luat-91-2025.d29.k6 nd-174-2026.d95.k1.a
  Trang tố ông bảo vệ trường ăn trộm dép, không rõ ai lập, ông già rồi khóc, tụi con nộp đơn ở đâu
nd-328-2026.d13.k2 blds-2015.d34 luat-116-2025.d7.k1.c nd-330-2026.d77 nd-174-2026.d95.k1.a
  Tôi làm đăng ký xe, bị đồn ăn mỗi biển 2 triệu, tôi thách nó đưa chứng cứ thì nó chặn, giờ gửi đơn đi đâu?
nd-328-2026.d13.k2 blds-2015.d34 nd-174-2026.d95.k1.a
  người đang bịa tôi hiếp dâm trên nhóm, đêm rồi trụ sở đóng cửa, báo bằng ứng dụng được không
nd-328-2026.d13.k2 blds-2015.d34 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  bi noi xau tiem toc tren mang, di bao o dau
nd-328-2026.d13.k2 blds-2015.d34 qd-423-2026.bao-tin
  toi bi to la tham tien, goi dau de bao tin gia
nd-328-2026.d13.k2 luat-116-2025.d13.k3.a nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a blds-2015.d34
  bài viết "bệnh viện huyện giết người" của người nhà bệnh nhân, viện nên trả lời công khai hay mời công an
nd-328-2026.d13.k2 luat-116-2025.d14 blds-2015.d34 nd-328-2026.d22 qd-423-2026.bao-tin
  Tôi báo cáo trang bôi nhọ trường 20 lần, nền tảng trả lời "không vi phạm", còn đường nào
nd-328-2026.d13.k2 luat-116-2025.d14.k4 nd-328-2026.d18 blds-2015.d34 nd-328-2026.d8
  báo gỡ bài rồi mà vẫn còn trên mấy trang copy, xã tôi phải gửi công văn cho ai
nd-328-2026.d13.k2 luat-116-2025.d42.k3
  hotline lua dao
  số báo lừa đảo
  tố lừa đảo qua vneid
nd-328-2026.d13.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d34
  giấu tên hỏi: sếp em dùng nick ảo nói xấu cấp phó, em có bằng chứng thì gửi về đâu để không bị trù dập
nd-328-2026.d13.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h blds-2015.d34
  bị ghép giọng thành đòi hối lộ, tôi là cán bộ địa chính, nên gom chứng cứ gửi chỗ nào
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d17
  an ninh mạng tỉnh gặp ở đâu
  công an mạng A05 liên hệ sao
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d17 qd-423-2026.bao-tin nd-328-2026.d13.k3
  đuờng dây nóg báo tin xấu độc
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d18 qd-423-2026.bao-tin nd-328-2026.d13.k3
  gap bai xuyen tac thi bao cho ai o xa
nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d9 blds-2015.d34 nd-147-2024.d36.k1
  thầy bị trang "xóm trọ" bịa chuyện, công an có lần ra chủ trang được không, phải xin ai
  trang confession nói xấu hiệu trưởng mà không biết đứa nào lập, tìm ra nó kiểu gì
nd-328-2026.d13.k2 luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  có người lập trang giả tên trường em để thu tiền quyên góp, báo ở đâu ạ
nd-328-2026.d13.k2 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3
  chị bán tạp hóa thấy có người rải tin bậy vào nhóm khách của chị, chị muốn nhắc mà sợ trả thù, trình báo sao
nd-328-2026.d13.k2 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d17
  báo tin xấu độc ở đâu
nd-328-2026.d13.k2 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3 qdtw-85-2022.tich-cuc
  thay bai xuyen tac lich su bao ai
nd-328-2026.d13.k2 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-328-2026.d3.k2 nd-330-2026.d11.k2.a
  tôi làm trạm trưởng y tế, dân đồn tiêm chết người, công an nói chưa đủ căn cứ
nd-328-2026.d13.k2 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-330-2026.d77 nd-174-2026.d95.k1.a
  nó tung tin quán phở nhà e dùng hoá chất, khách bỏ hết, e tố cáo ở đâu đc
nd-328-2026.d13.k2 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d42.k3 nd-328-2026.d13.k3
  nhận được video y như chủ tịch tỉnh đang nói, bảo các xã ứng tiền cứu trợ, sao biết là giả, gọi ai hỏi?
nd-328-2026.d13.k2 luat-91-2025.d29.k6 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  confession trường bôi nhọ cô giáo, không biết admin là ai thì kêu ai?
nd-328-2026.d13.k2 luat-91-2025.d29.k6 blds-2015.d34 nd-330-2026.d12.k1.a
  tìm chủ page bôi nhọ
nd-328-2026.d13.k2 luat-91-2025.d29.k6 luat-116-2025.d42.k3 nd-328-2026.d22 qd-423-2026.bao-tin
  đường dây nóng báo facebook giả mạo
nd-328-2026.d13.k2 nd-174-2026.d95.k2.c nd-328-2026.d13.k3 luat-116-2025.d7.k1.d qd-423-2026.bao-tin
  mỗi lần mưa to là nhóm xóm đồn sập cầu, tui cải chính lại thì bị chửi là tay sai, có cách chi bắt họ dừng không?
nd-328-2026.d13.k2 nd-244-2026.d7.k3 nd-328-2026.d8 qd-423-2026.bao-tin nd-244-2026.d3.k2
  trường nhờ ai bác bỏ tin trẻ bị bắt cóc
nd-328-2026.d13.k2 nd-328-2026.d13.k3 nd-328-2026.d18 qd-423-2026.bao-tin nd-244-2026.d3.k2
  bão sắp vào mà trên mạng đồn vỡ đập, tôi là tổ trưởng tổ dân phố nên đính chính kiểu gì cho đúng thẩm quyền
nd-328-2026.d13.k2 nd-328-2026.d13.k3 nd-328-2026.d18 qd-423-2026.bao-tin nd-328-2026.d17
  em làm đoàn xã, bắt gặp tài khoản nói láo về biển đảo, làm sao báo cho đúng chỗ
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  bác cưu chiến binh thấy clip bịa về liệt sĩ, muốn báo mà không rành máy, gửi giấy được không
  thấy tin bịa về bếp ăn trường thì báo vào đâu
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d42.k3 nd-328-2026.d22
  báo tin giả
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  Công an viên thấy tin nước sông bị đầu độc truyền khắp ấp, nên báo lên đâu trước
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d7.k1.d qdtw-85-2022.tich-cuc
  nhom lang don bat coc, toi la bi thu chi bo
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d7.k2.g nd-174-2026.d95.k2.c
  Xã tui bị bão, có đứa lấy ảnh máy vẽ nói là xã tui sập hết, tui trưởng thôn đính chính sao
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  Hễ bão là có đứa đăng ảnh lũ năm xưa bảo hôm nay, nói hoài không nghe, báo ai
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d17
  báo tin bịa trên mạng thì gửi qua đâu
  thấy tin giả báo ai
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d17 nd-328-2026.d18
  thấy bài bịa chuyện về bác hồ thì báo ở đâu
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d18
  Mưa lớn, fb nói cầu sắp gãy mà tôi vừa đi qua thấy bình thường, là công an viên tôi nên báo chỗ nào?
  tin giả gửi cho ai
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  tin đồn nước nhiễm độc
nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin qdtw-85-2022.tich-cuc
  chống lại tin bài vaccine
nd-328-2026.d13.k2 nd-328-2026.d17
  bao tin gia bang vneid
  trung tâm xử lý tin giả gọi số mấy
  tố tin giả qua vneid
nd-328-2026.d13.k2 nd-328-2026.d17 luat-116-2025.d42.k3
  gui tin xau cho bo cong an bang cach nao
nd-328-2026.d13.k2 nd-328-2026.d17 luat-116-2025.d42.k3 nd-328-2026.d18 nd-330-2026.d77
  Có đứa lập trang "Chuyện chưa kể huyện mình" bóc phốt cán bộ hàng ngày, muốn biết ai đứng sau thì nhờ cơ quan nào?
nd-328-2026.d13.k2 nd-328-2026.d17 qd-423-2026.bao-tin
  nơi nhận báo tin giả
nd-328-2026.d13.k2 nd-328-2026.d17 qd-423-2026.bao-tin nd-328-2026.d13.k3 luat-91-2025.d29.k6
  bao tin gia cho so nao
nd-328-2026.d13.k2 nd-328-2026.d18 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3
  báo tin giả lên xã
nd-328-2026.d13.k2 nd-328-2026.d18 nd-328-2026.d17 luat-116-2025.d42.k3
  ai tiếp nhận phản ánh tin độc
nd-328-2026.d13.k2 nd-328-2026.d18 nd-328-2026.d17 nd-328-2026.d13.k3
  cho nao tiep nhan tin xuyen tac
nd-328-2026.d13.k2 nd-328-2026.d18 nd-328-2026.d17 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  phát hiện clip xuyên tạc, gửi link cho đầu mối nào ở tỉnh
nd-328-2026.d13.k2 nd-328-2026.d22
  hỏi đường dây tin giả
nd-328-2026.d13.k2 nd-328-2026.d22 nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d17
  hotline báo tin giả
nd-328-2026.d13.k2 nd-328-2026.d3.k2 nd-328-2026.d8 blds-2015.d34
  giám đốc trung tâm bị đồn bán vắc xin hết hạn, kết luận chưa có, báo chỗ nào để người ta kiểm
nd-328-2026.d13.k2 nd-328-2026.d8 nd-328-2026.d22 luat-91-2025.d29.k6 blds-2015.d34
  fanpage lớn đăng sai về trường tôi, muốn nó biến mất trong ngày thì gửi cho ai
nd-328-2026.d13.k2 nd-328-2026.d9 luat-116-2025.d42.k3 blds-2015.d34 nd-147-2024.d36.k1
  nick ẩn danh chửi trạm trưởng, làm cách nào biết ai
nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d14 luat-116-2025.d14.k4 nd-328-2026.d17
  tôi làm truyền thông của bộ, bị người ta cắt ghép lời phát biểu của thứ trưởng, yêu cầu gỡ thì gửi đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d42.k3 nd-328-2026.d17 nd-328-2026.d13.k3
  báo cáo bài viết xấu độc ở đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-91-2025.d29.k6 nd-328-2026.d13.k3 luat-116-2025.d42.k3
  bao cao bai vi pham
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3
  báo link bịa
  tin giả lũ quét lan rầm rầm, dân như tui kiếm ai mà nói
  to nick tung tin
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3 luat-116-2025.d42.k3
  thấy clip bịa vỡ đập trên zalo, tôi trưởng xóm muốn trình thì qua ứng dụng nào
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d17
  báo tin giả ở đâu
  gui tin gia cho co quan chuc nang nhu the nao
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d22
  bao bai viet sai su that cho ai
  hotline tin giả
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d17
  app bao tin sai
  trung tâm xử lý tin giả gửi tin bằng cách nào
  tố tin giả ở đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d18 nd-328-2026.d13.k3
  Nhóm phụ huynh lan chuyện chích ngừa làm trẻ ngất mà không có, em y tế học đường báo lên đâu
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d22 nd-328-2026.d17
  báo tin giả chỗ nào
  báo tin giả đường dây nóng
  so dien thoai bao tin gia
nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-328-2026.d22 nd-328-2026.d17 luat-116-2025.d42.k3
  tui báo cáo bài xấu lên facebook mà nó không gỡ, gửi tiếp cho ai
nd-328-2026.d13.k2 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d13.k3 nd-174-2026.d95.k2.c
  tin ke xau phat keo ma tuy cong truong
  đồn có người bỏ bùa học sinh
nd-328-2026.d13.k2 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-328-2026.d13.k3 qd-423-2026.bao-tin
  Mấy mẹ truyền tai sữa học đường có độc, trường nên trấn an sao cho đúng
nd-328-2026.d13.k2 qd-423-2026.kiem-chung nd-328-2026.d13.k3 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  phụ huyh hoang mang vì tin đồn
nd-328-2026.d13.k3 luat-116-2025.d42.k3 luat-117-2025.d5.k4 nd-330-2026.d9.k2.a nd-174-2026.d95.k1.c
  máy bay quân sự rơi dân quay được, tôi là xã đội phải làm gì với những cái clip đấy
nd-328-2026.d13.k3 luat-116-2025.d42.k3 nd-328-2026.d22
  không tố giác người tung tin gỉa có bị gì không
nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin
  thấy tin giả mà im thì có sao
nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin luat-116-2025.d14.k4
  khuyên chồng xóa bài mà ổng không nghe, tui có cần báo cơ quan ổng hông
nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d22
  Tổ phó tổ dân phố thấy hàng xóm phát tờ giấy bậy bạ trên nhóm mà im thì mai mốt có bị hỏi không
nd-328-2026.d13.k3 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d22 qdtw-85-2022.dieu-tranh
  bị bạn cũ gửi bài xuyên tạc riêng qua tin nhắn, tôi chỉ đọc, có phải báo không
nd-328-2026.d13.k3 luat-116-2025.d7.k1.d nd-330-2026.d12.k1.a qd-423-2026.bao-tin nd-328-2026.d22
  Ai đó nhắn trong tổ dân phố là ngân hàng X mất thanh khoản, tổ trưởng như tôi có phải nhắc nhở ko
nd-328-2026.d13.k3 nd-328-2026.d13.k2
  thuong nguoi bao tin gia
nd-328-2026.d13.k3 nd-328-2026.d13.k2 luat-116-2025.d42.k3 nd-328-2026.d18 qdtw-85-2022.tich-cuc
  Bí thư đoàn được giao theo dõi dư luận, phát hiện tin vịt thì báo cho ai trước
nd-328-2026.d13.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.bao-tin
  thôn đồn có dịch
nd-328-2026.d13.k3 nd-328-2026.d13.k2 luat-116-2025.d7.k2.e qd-423-2026.bao-tin luat-116-2025.d42.k3
  thấy tờ thông báo thu tiền giả tên phường dán rồi chụp chia sẻ trên nhóm, mình là tổ trưởng nên báo đâu
nd-328-2026.d13.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d7.k1.d
  có ngưởi nhắn nhóm chợ bảo quỹ tín dụng xã sắp sập, ai nấy đi rút, tui nên báo ai
  mấy cha cò kêu sắp có cầu mới để bán nền, tui làm địa chính có cần lên tiếng báo ai ko
nd-328-2026.d13.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin luat-116-2025.d7.k1.d nd-330-2026.d12.k1.a
  tôi là trưởng thôn, có người tung tin vỡ đập thủy điện trong nhóm zalo thôn, tôi nên xử lý thế nào
nd-328-2026.d13.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin qd-423-2026.kiem-chung nd-330-2026.d12.k1.a
  dẹp tin đồn trong tổ dân phố
nd-328-2026.d13.k3 qd-423-2026.bao-tin luat-116-2025.d42.k3
  ban gui tin vit rieng minh xoa luon co sao
  thấy tin giả không báo thì có bi gì koo
nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d13.k2 luat-116-2025.d42.k3
  phát hiện tin giã
nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-328-2026.d13.k2 nd-330-2026.d11.k2.a qdtw-85-2022.tich-cuc
  dược sĩ đầu xóm lên mạng bảo vaccine gây vô sinh, tôi làm trạm trưởng, nên cãi công khai hay báo sở?
nd-328-2026.d13.k5
  báo nhầm tin giả
  hùa báo cáo pgae xã
  rep trang bao hang loat cho sap
nd-328-2026.d13.k5 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  báo tin giả bịa cho vui
nd-328-2026.d13.k5 luat-116-2025.d7.k2.i
  rủ nhau report đồng nghiệp
nd-328-2026.d13.k5 luat-116-2025.d7.k2.i luat-116-2025.d42.k2
  anh họ mua phần mềm báo cáo ảo để đánh sập kênh đối thủ buôn gạo, kêu tôi góp một nick, có nên hông
nd-328-2026.d13.k5 luat-116-2025.d7.k2.i qd-423-2026.quy-tac-chung
  thang chau trong ho keu ca nha dong loat bao xau trang cua xa, minh la can bo co nen lam theo
nd-328-2026.d17 nd-328-2026.d13.k2 nd-328-2026.d18
  trung tâm xử lý tin giả
nd-328-2026.d17 nd-328-2026.d13.k2 nd-328-2026.d18 nd-328-2026.d8
  bộ nào lo chuyện tin giả, kết luận coi ở đâu
  nơi kiểm tra tin giả
nd-328-2026.d17 nd-328-2026.d13.k2 nd-328-2026.d8
  trung tâm tin giả
nd-328-2026.d17 nd-328-2026.d13.k2 qd-423-2026.kiem-chung
  tin tăng lương 30% thật hay giả kiểm tra ở đâu
nd-328-2026.d17 nd-328-2026.d18
  bộ nào chống tin giả
nd-328-2026.d17 nd-328-2026.d18 nd-328-2026.d13.k2
  ai quản lý tin giả
nd-328-2026.d17 nd-328-2026.d18 nd-328-2026.d8 nd-328-2026.d13.k2
  cơ qan nào xử lý tin giả
nd-328-2026.d17 nd-328-2026.d8 nd-328-2026.d13.k2
  tra cuu ket qua tin da ket luan la gia
  tra cuu tin gia o dau
  tra tin giả
nd-328-2026.d17 nd-328-2026.d8 nd-328-2026.d13.k2 hdtg-99-2023.phan-loai qd-423-2026.kiem-chung
  kiểm tra tin thật giả ở đâu
nd-328-2026.d17 nd-328-2026.d8 nd-328-2026.d13.k2 qd-423-2026.kiem-chung hdtg-99-2023.phan-loai
  muốn biết bài trên mạng bịa hay thật thì xem đâu
nd-328-2026.d18 nd-328-2026.d17
  bộ nào lo tin gỉa về y tế
nd-328-2026.d18 nd-328-2026.d17 nd-328-2026.d13.k2
  tin giả ở xã tui thì ubnd xã hay công an xử lý, ai đứng đầu mối
nd-328-2026.d18 nd-328-2026.d17 nd-328-2026.d8
  Xã có quyền kết luận một bài là tin giả không hay phải tỉnh
nd-328-2026.d18 nd-328-2026.d17 qdtw-85-2022.cap-uy
  ai lo chống tin giả
nd-328-2026.d18 nd-328-2026.d8 qdtw-85-2022.tich-cuc
  xa phai xu ly bai sai tren mang ra sao
nd-328-2026.d18 qdtw-85-2022.cap-uy qdtw-85-2022.tich-cuc cvtu-729-2023.noi-dung
  ban chỉ đạo 35 xã làm gì khi thấy bài xấu
nd-328-2026.d22
  nền tảng phải trực 24/7 không
nd-328-2026.d22 luat-91-2025.d29.k6 nd-328-2026.d8
  Em báo cáo nick bôi nhọ trường mà facebook lì, có luật nào ép họ phải trả lời không
  nền tảng gỡ bao lâu
nd-328-2026.d22 luat-91-2025.d29.k6 nd-328-2026.d8 luat-116-2025.d14
  Báo xấu cả tuần mà nền tảng không gỡ bài bịa về xã tui, luật buộc họ làm gì
nd-328-2026.d22 nd-328-2026.d8
  tiktok co dau moi truc 24/7 khong
nd-328-2026.d3.k1
  Tôi kể chuyện lớp con tôi thiếu quạt, có hình hẳn hoi, ghi tên trường, vậy có phạm
nd-328-2026.d3.k1 blds-2015.d34 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  toi la bao ve benh vien, nguoi nha quay phim toi dang dung dui cui, clip bi cat
nd-328-2026.d3.k1 hdtg-99-2023.phan-loai nd-328-2026.d3.k2 nd-328-2026.d3 qd-423-2026.kiem-chung
  dau hieu tin gia
  nhan biet tin sai
nd-328-2026.d3.k1 luat-116-2025.d7 luat-116-2025.d13
  nói thật có tội ko
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a
  phụ hồ bị cắt đầu đuôi bêu
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd
  đăng đoạn thầy giám thị kéo tay trò, cắt mất khúc trò xô thầy, thầy bị ném đá cả tuần
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  clip csgt cắt đầu đuôi
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  clip cắt xén
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd
  đồn chủ tịch bệnh nặng
nd-328-2026.d3.k1 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  doan tuoi lanh dao roi ban cai chuc
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  đăng ảnh cá chết ở bãi biển Kỳ Anh có phải tung tin thất thiệt không hè
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-80-2025.d14.phat-ngon
  tin sáp nhập
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-330-2026.d9.k2.d
  tin bat coc
nd-328-2026.d3.k1 luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  tin sáp nhập xã
nd-328-2026.d3.k1 luat-91-2025.d32
  nhà bị thu hồi đất, tôi quay cảnh rồi kể tên ông địa chính, nói đúng hết sự thật thì sợ gì
nd-328-2026.d3.k1 luat-91-2025.d32 qd-423-2026.kiem-chung
  livestrream vỡ kè thật
nd-328-2026.d3.k1 nd-174-2026.d115 nd-15-2020.d101.k1.a nd-330-2026.d81 nd-328-2026.d3
  tin đồn sáp nhập tỉnh trước kia tôi có chia sẻ, giờ hóa ra đúng, vậy có còn bị phạt không
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-174-2026.d95.k2.c nd-328-2026.d3.k3
  dang lai clip lu cu tuong lu nam nay, nguoi ta bao tin gia, xoa co kip ko
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-116-2025.d14.k4
  cá tháng tư tin giả
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-330-2026.d9.k2.dd
  đồn lãnh đạo ốm nặng
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  đăng lại ảnh lũ năm ngoái, bà con tưởng năm nay nên chạy
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d9
  em thông báo nghỉ học do lũ theo tin trên mạng, ai dè sai, phụ huynh bực, có bị phạt tiền không ạ
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  đăng nhầm lịch cúp điện cả xã chửi
nd-328-2026.d3.k1 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  tin cũ đăng như mới
nd-328-2026.d3.k1 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  anh chay cho cu bao la hom nay
nd-328-2026.d3.k1 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  clip lũ cũ
  tin lu gia
nd-328-2026.d3.k1 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-328-2026.d3
  Lũ về, tôi quay cảnh nước tràn qua cầu đăng cảnh báo bà con mà bị bảo gây hoang mang, thế là thế nào?
nd-328-2026.d3.k1 nd-328-2026.d3 nd-328-2026.d3.k2
  tin sai khác tin giả chỗ nào
  tin thật một nữa tính là giả ko
nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  clip cu bao la moi
nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k3
  tưởng clip cháy chợ hôm qua ai ngờ của nước khác, tôi trình bày sao với ca phường đây
nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-328-2026.d3 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  mua lu dang tin keu cuu bi noi la tin gia
nd-328-2026.d3.k1 nd-328-2026.d3.k2 nd-328-2026.d3.k3 nd-328-2026.d3
  "nghe đâu" là tin giả
nd-328-2026.d3.k1 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  đăng cầu cứu lũ giùm người khác mà sau đó biết sai địa chỉ có bị phạt k
nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  đoán ai bị khởi tố
nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  Tin heo chết hàng loạt ở xã tôi là thiệt, sao tôi đăng lại bị kêu lên phường?
nd-328-2026.d3.k1 nd-330-2026.d11.k2.a nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  tin thật vẫn phạt
nd-328-2026.d3.k1 nd-330-2026.d13.k1.a
  nói thật có bị phạt
nd-328-2026.d3.k1 qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-174-2026.d95.k2.c
  em quay nước dâng ngập trường, đúng cảnh thật, mà xã nói chưa cho đăng, có là tin bậy không
nd-328-2026.d3.k1 qd-423-2026.kiem-chung luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  dung anh lu nam ngoai minh hoa cho tin nam nay
nd-328-2026.d3.k1 qd-423-2026.kiem-chung nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  dang lu quet truoc khi xa thong bao
nd-328-2026.d3.k1 qd-423-2026.quy-tac-chung
  tui bị sa thải, lên face kể đúng chuyện công ty nợ lương có giấy tờ hết, họ dọa kiện bôi nhọ, tui có thua ko
nd-328-2026.d3.k2 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-328-2026.d8 nd-328-2026.d13.k2
  truong em bi don co hoc sinh nhiem la, y te chua ket luan thi xu ly nguoi dang sao
nd-328-2026.d3.k2 nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k3 qd-423-2026.kiem-chung
  tin đồn vỡ đập thủy điện ở quê tôi, tôi chỉ hỏi lại "có thật không mọi người" mà bị công an gọi
nd-328-2026.d3.k2 nd-328-2026.d3.k1
  tin chưa rõ thật giả gọi là gì
nd-328-2026.d3.k2 qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  nghe đồn sắp sáp nhập tỉnh lần nữa, tôi đăng hỏi thì phòng nội vụ gọi lên nhắc
nd-328-2026.d3.k3
  chỉ xem không nói
nd-328-2026.d3.k3 blhs-2015.d155.k2.e
  dang cho 5 nguoi thay co tinh la phat tan
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung
  thả tim bài xấu
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  tui làm ở ủy ban phường, bữa nay lỡ tay bấm tim cái bài nói xấu nhà nước, gỡ ra liền rồi có sao không?
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-116-2025.d7.k1.a qdtw-207-2026.nhom-1 qdtw-85-2022.dieu-tranh
  like bài phản động bị sao
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-129-2025.d10 nd-328-2026.d9 nd-234-2026.d8.k1
  em chỉ chuyển tiếp bài chê giám đốc cũ trong hai tiếng, phòng tổ chức đòi kiểm điểm
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  thấy cả nhóm giáo viên đang chê bai hiệu phó, mình chỉ thả tim một tin có bị tính là hùa theo ko
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 qdtw-85-2022.cap-uy
  sáng dậy thấy bị tag vô bài phản động, có phải giải trình với cơ quan không
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh
  chỉ share chứ không viết
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a nd-328-2026.d9 luat-80-2025.d14.phat-ngon
  chia se bai chui cuu chu tich roi go, co bi chi
  tôi share bài chửi viện trưởng cũ, xóa rồi mà cơ quan vẫn đòi làm kiểm điểm
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9
  like nhầm
  lỡ thả tim bài xấu
  mấy đứa cháu nó nói bấm mặt cười phẫn nộ dưới bài của huyện cũng bị ghi sổ, có thiệt hông
  rút like kịp
  thả icon bài bậy
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 nd-147-2024.d36.k4
  bình luận hùa theo
  chia sẻ không viết gì
  comment 'đúng rồi' thôi có tính là vi phạm ko
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 nd-328-2026.d3 qd-423-2026.quy-tac-chung
  thả tim
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  cmt chấm hóng
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9 qdtw-85-2022.dieu-tranh qd-423-2026.quy-tac-chung
  like bài chửi chủ tịch xã
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung
  tha tim bai boi nho co sao
  thả tim bài bôi nhọ hiệu trưởng
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qd-423-2026.quy-tac-chung qdtw-85-2022.dieu-tranh
  thả icon phẫn nộ
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qdtw-08-2018.neu-guong qdtw-85-2022.dieu-tranh qdtw-85-2022.tich-cuc
  vô nhóm kín toàn nói xấu mà không nói gì
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  lo tay like nham bai noi xau lanh dao, bo like roi co ai biet khong
nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh qdtw-08-2018.neu-guong
  nhóm chê cơ quan
nd-328-2026.d3.k3 luat-116-2025.d13.k3.dd nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d9
  bên em dựng clip, sếp kêu cut câu bộ trưởng cho gắt, thành ra sai ý, trách nhiệm ai
nd-328-2026.d3.k3 luat-116-2025.d14.k4 luat-116-2025.d42.k2
  dang ho bai cho sep
nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4
  lỡ chia sẽ sai rồi đính chính ngay thì được nhẹ tội hông
nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4 luat-116-2025.d7.k1.a luat-116-2025.d42.k2
  Tôi chỉ là người bấm nút livestream hộ ông bạn, ông ấy nói bậy về nhà nước, tôi liên can gì?
nd-328-2026.d3.k3 luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d9
  story 24h tự mất thì có tính không
nd-328-2026.d3.k3 luat-116-2025.d42.k2 nd-147-2024.d36.k4 hdubkt-02-2021.noi-dung
  cháu nghịch máy của bà share bài phản động
nd-328-2026.d3.k3 luat-116-2025.d42.k3 luat-116-2025.d7.k1.a
  O tui ở bên Mỹ gửi video nói xấu nhà nước vô nhóm gia đình, tui chỉ coi chứ không nói chi thì có can chi không?
  mạ gửi clip phản đọng
nd-328-2026.d3.k3 luat-116-2025.d7.k1.a hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  like nham bai phan dong co sao ko
nd-328-2026.d3.k3 luat-116-2025.d7.k1.a luat-116-2025.d7.k1.c luat-116-2025.d13.k3.d
  bấm like bài bịa đặt thì có bị phạt tiền
  bấm theo dõi kênh chống phá thì có sao
  bấm thích bài vu oan người ta phạt không
  chia sẻ clip nói xấu nhà nước có bị kiểm điểm
  chuyển tiếp video xuyên tạc có bị nhắc nhở
  like bài vu khống chủ tịch xã có sao không
  share bài chửi chế độ cơ quan có phạt không
  tha tim bai vu khong co bi phat
  tha tim bai xuyen tac lich su
  theo dõi trang phản động có bị nhắc không
  thả haha dưới bài bôi xấu nhà nước
  thả tim bài bôi nhọ người khác có bị xử phạt
  thả tym bài nói xấu cán bộ có bị phạt
  đăng ký kênh youtube xuyên tạc bị cơ quan hỏi
nd-328-2026.d3.k3 luat-116-2025.d7.k1.a qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc
  cháu nội du học Úc hay share bài chống phá, ông là đảng viên hưu, ông có bị liên lụy chi không
nd-328-2026.d3.k3 luat-116-2025.d7.k1.c luat-126-2025.d31.k2 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  bình luận vụ án
nd-328-2026.d3.k3 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a qdtw-85-2022.dieu-tranh luat-116-2025.d7.k1.d
  tin đồn lãnh đạo ốm nặng gửi trong nhóm bạn cấp ba có 12 người thôi
nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-328-2026.d9
  tin nhắn báo vỡ đê trong nhóm xóm mình chuyển tiếp cho mọi người chạy, sau mới biết giả
nd-328-2026.d3.k3 luat-116-2025.d7.k1.d nd-328-2026.d3.k1 nd-328-2026.d9 nd-328-2026.d3.k2
  nghe đồn sắp đổi tiền, tui hỏi lên face "có thiệt hông bà con" vậy có tính là tung tin giả không
nd-328-2026.d3.k3 luat-129-2025.d10 qd-423-2026.kiem-chung nd-328-2026.d9 nd-330-2026.d11.k2.a
  mẹ trẻ đăng bài chống vắc xin trong nhóm phụ huynh mầm non, cô giáo thả tim có sao không
nd-328-2026.d3.k3 luat-129-2025.d10 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  co giao share bai noi sua hoc duong co doc
nd-328-2026.d3.k3 nd-147-2024.d36.k4 blds-2015.d32 blds-2015.d34 luat-116-2025.d13.k3.d
  cả phòng chuyền nhau hình cắt mặt kế toán trưởng, người làm ra là cậu hợp đồng, còn tôi chỉ chuyển tiếp
nd-328-2026.d3.k3 nd-147-2024.d36.k4 blds-2015.d34
  em không viết gì mà bị gắn tên vào bài bôi bác, công an gọi thì khai sao
nd-328-2026.d3.k3 nd-147-2024.d36.k4 blds-2015.d38.k3
  noi trong messenger nhom 5 nguoi co coi la phat tan
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d14.k4
  nhận đăng giùm bài
  xóa bài rồi có bị phạt
  đăng 5 phút rồi gỡ
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-328-2026.d9 nd-174-2026.d95.k1.a
  tôi chia sẻ từ báo chính thống, sau báo bị phạt vì sai thì tôi có lỗi không?
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d14.k4 qd-423-2026.kiem-chung
  cô hiệu trưởng đọc tin trên tivi rồi chép lên nhóm trường, sau tivi xin lỗi, cô có phải xin lỗi theo
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d42.k3
  nhóm bạn cấp ba tám chuyện bịa về bà chủ tịch, tôi chỉ ngồi nghe, có bị gọi chung không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-174-2026.d95.k1.a
  thằng cháu share hộ bài của anh rể bên Mỹ, nó đang thi công chức, liệu có rớt vì cái đó
nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-328-2026.d9 luat-116-2025.d42.k3
  Tôi ở Đắk Lắk, trong buôn có người chuyển cho tôi clip của bọn FULRO lưu vong, tôi giữ trong máy thì có tội không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  tin giả gửi chồng
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-328-2026.d9 luat-116-2025.d14.k4
  tui share bài báo chính thống mà báo đó sau gỡ bài thì tui có lỗi không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  gui rieng cho em gai tin don ve chu tich
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang
  gửi riêng tin bậy cho mỗi vợ
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a qdtw-207-2026.nhom-mang
  chuyển bài xấu trong nhóm gia đình ba người
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.g nd-328-2026.d9 nd-174-2026.d95.k1.a
  dẫn link báo sai có tội
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9
  gửi riêng cho bạn thân có bị coi là chia sẻ tin sai
  thu hồi tin nhắn có tính là chưa gửi?
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 hdubkt-02-2021.noi-dung luat-116-2025.d15.k1.a
  chuyển tiếp 1 người
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 hdubkt-02-2021.noi-dung nd-328-2026.d3
  chuyển tiếp zalo có tính là phát tán
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 luat-116-2025.d14.k4
  bí thư gửi bài qua zalo, nhờ thủ quỹ tung lên nhóm, sai số liệu thì trách ai
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k1.a
  bà nội share tin nhảm
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  Chợ Đông Ba đồn cháy, bà bán cá nói sao tui viết lại y vậy, rủi sai thì tui hay bà cá chịu?
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-328-2026.d3
  inbox cho mot nguoi thoi co pham khong
  tin nhắn riêng có bị coi là phát tán không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  dẫn lại báo mà báo sai
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-328-2026.d9 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  chia sẻ lại bài báo bị sai
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-330-2026.d11.k2.a nd-328-2026.d9 nd-174-2026.d95.k1.a
  báo dẫn số sai thì ai chịu
nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  Tui chỉ gửi riêng cho anh bạn thân cái tin chưa chắc, ảnh đem đi đăng, tui có bị kéo vô không
nd-328-2026.d3.k3 nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-328-2026.d9
  trích báo sai
nd-328-2026.d3.k3 nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  share bai bao roi bao dinh chinh
nd-328-2026.d3.k3 nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung
  Đồng nghiệp kéo em vô nhóm chat riêng, trong đó chửi ban giám hiệu, em chỉ đọc thôi chứ chưa nói câu nào
nd-328-2026.d3.k3 nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh
  giu sach bi cam tren ipad co bi bat khong
  giữ clíp cấm trong máy
  lưu phim chống phá
  đt cũ của em còn mấy video chống phá bạn gửi hồi xưa, em quên xóa, công an coi thấy có sao
nd-328-2026.d3.k3 nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3
  chi xem khong noi trong nhom chui che do
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4 nd-328-2026.d9
  bam nham nut chia se trong luc ngu gat, giai trinh the nao
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a
  cứ mỗi mùa hè là có tin bắt cóc trẻ, trưởng khu phố chia sẻ để cảnh giác thôi cũng bị phạt à
  em lỡ chuyển tiếp tin "mai cả tỉnh nghỉ học" trong nhóm phụ huynh, hóa ra là tin giả
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung qdtw-85-2022.doi-tuong
  cam tinh dang share sai
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4
  ong noi 80 tuoi bam chia se tin bay co bi phat ko
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95
  bai dang che do chi de ban be co bi xu phat khong
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d9 nd-174-2026.d95.k1.g
  đăng lại clip của ông nớ chửi lãnh đạo để phê phán nó thì có bị tính là phát tán không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  Mẹ em share bài cầu nguyện kèm tin sai về vắc xin, em là bác sĩ trạm y tế có bị vạ lây ko?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-330-2026.d11.k2.a nd-330-2026.d9.k2.dd
  bị phạt 7 triệu rưỡi vì một cái comment, tui thấy nặng quá, căn cứ mô mà phạt rứa
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-174-2026.d95.k3 nd-328-2026.d9
  xoa binh luan roi con bi phat khong
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 hdubkt-02-2021.noi-dung
  xoá cmt bậy có thoát pạt
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  Bữa trước nhậu say tui lỡ bấm chia sẻ bài chửi chủ tịch tỉnh, sáng ra gỡ liền, vậy còn bị gì không?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  bài viết có 3 cái like mà cũng bị mời lên lv là đúng hay sai z?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-147-2024.d36.k4
  shre rồi xóa liền
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d11.k2.a
  bac huu tri 80 tuoi share tin gia tren zalo co bi moi len xa ko
  lo dang tin bao vao nham tinh, 5 phut thi go, co bi moi ko
  share tin sai do vô tình
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  lãnh đạo ốm mà người ta đồn mất, tôi chuyển tiếp tin đó cho 3 người thôi có bị phạt không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d11.k2.a nd-330-2026.d12.k1.a
  tin giả nhóm kín
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-328-2026.d9 nd-330-2026.d9.k2.c nd-330-2026.d11.k1.a
  trụ trì nói gở trên mạng mà tôi chia sẻ, phạm gì không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k2.g nd-147-2024.d36.k4
  tôi lỡ chia sẻ clip AI bà cụ bán vé số xin tiền, mấy người đã chuyển tiền rồi, tôi có tội không
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-328-2026.d9
  Ông bạn già gửi tin sắp cấm xe máy cũ, tôi 68 tuổi tin thiệt gửi hội dưỡng sinh, có bị lập biên bản không?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  Em thấy ảnh em bé ôm nhau trong lũ, cảm động share, hóa ra ảnh nước ngoài, thế em có tội không?
  ông ngoại hay share tin bịa
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung
  me toi 70 tuoi dang vien share nham tin gia bi phat khong
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  share tin đồn vì thương người
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  chia sẻ clip AI sập cầu
  sinh viên cảm tình đảng share bài
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-330-2026.d11.k1.a
  người già chia sẻ tin bậy
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung qd-423-2026.bao-tin
  lo share tin gia dat
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung qd-423-2026.bao-tin nd-330-2026.d11.k2.a
  Hôm qua em khóc theo clip em bé lạc mẹ, share 3 nhóm, nay báo nói máy làm ra, em gỡ là đủ chưa?
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a qdtw-08-2018.neu-guong
  con cán bộ du học mỹ bình luận linh tinh
nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung nd-328-2026.d9 hdubkt-02-2021.noi-dung
  bình luận dạo
nd-328-2026.d3.k3 nd-174-2026.d95.k1.g
  mình chỉ bỏ dấu chấm hóng link dưới bài nóng chứ không đăng gì, công an mạng có gọi mấy đứa hóng không
nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-328-2026.d9
  bão vào Quảng Ngãi, tui share tin vỡ đập mà hóa ra tin giả, chừ xóa rồi có bị phạt nữa không?
nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-328-2026.d9 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  lỡ chia sẻ tin vỡ đập
nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  chia sẻ lại tin động đất mà không kiểm chứng
nd-328-2026.d3.k3 nd-174-2026.d95.k2.c nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  chuyen tiep bao gia ve bao
nd-328-2026.d3.k3 nd-174-2026.d95.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung
  xóa rồi vẫn bị phạt tin sai
nd-328-2026.d3.k3 nd-282-2025.xuyen-tac blhs-2015.d156 luat-80-2025.d14.phat-ngon blds-2015.d34
  cán bộ tung tin trong quán cà phê có bị phạt như trên mạng không
nd-328-2026.d3.k3 nd-282-2025.xuyen-tac qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1 qd-423-2026.kiem-chung
  Bác hàng xóm in một xấp bài trên mạng đem phát ở cuộc họp tổ, tôi chủ trì mà không cản, vậy có lỗi không?
nd-328-2026.d3.k3 nd-328-2026.d3 nd-147-2024.d36.k4 nd-328-2026.d9
  Chú tài xế gửi riêng cho vợ tin sắp động đất, vợ chụp up lên, chú có tính là người đăng ko
nd-328-2026.d3.k3 nd-328-2026.d3 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  chia sẻ lại bài báo chính thống nhưng báo gỡ rồi thì mình có bị phạt không?
nd-328-2026.d3.k3 nd-328-2026.d3.k1 nd-174-2026.d95.k1.a nd-328-2026.d9
  cô giúp việc kể trong nhóm ba người là xóm có bắt cóc trẻ con, không có thiệt, vậy là tung tin hả
nd-328-2026.d3.k3 nd-328-2026.d3.k1 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  viet "nghe noi" truoc tin don co thoat toi ko
nd-328-2026.d3.k3 nd-328-2026.d3.k1 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  Em thấy hình đánh nhau hồi 2019 tưởng mới, share cảnh báo bà con, giờ công an gọi
nd-328-2026.d3.k3 nd-328-2026.d3.k1 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a
  lỡ chia sẻ không biết là giả
nd-328-2026.d3.k3 nd-328-2026.d3.k1 qd-423-2026.kiem-chung nd-330-2026.d11.k2.a nd-328-2026.d9
  nghe đồn trạm xá chích thuốc hết hạn, tui chỉ hỏi lại trong nhóm "có thiệt không", rứa có phải tung tin giả không
nd-328-2026.d3.k3 nd-328-2026.d3.k2 nd-328-2026.d3 nd-328-2026.d3.k1 nd-328-2026.d9
  hoi "co phai khong" co bi coi la tung tin
  hôm qua nghe đồn bắt chủ tịch huyện, em gửi vô nhóm họ hỏi "thật không", vậy có gọi là tung tin đồn?
nd-328-2026.d3.k3 nd-328-2026.d3.k2 nd-328-2026.d3 nd-328-2026.d9
  nghe đồn bệnh viện cháy, em hỏi thật không trong nhóm
nd-328-2026.d3.k3 nd-328-2026.d3.k2 nd-328-2026.d9 nd-328-2026.d3
  Chị bán vé xe thấy tin bạo động nên chuyển cho hội xe ôm hỏi đúng sai, tính là người đăng không
nd-328-2026.d3.k3 nd-328-2026.d9
  bình luận dấu hỏi bị phạt
  chấm trong bài tin vịt
  em viên chức trung tâm văn hoá lỡ like một bài chê tỉnh, sếp đòi viết tường trình, căn cứ đâu
  tui là dân thường, bấm like một bài chửi cán bộ tham mà công an gọi, tui có sai không
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung
  bình luận "hay quá" dưới bài bia
  comment moi dau cham hong
  like có tính là phát tán k
  lỡ bấm thích bài chửi chủ tịch phường
  share roi xoa trong 1 phut
  share xog hối hận
  xoá bình lựân kịp thời
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung nd-147-2024.d36.k4
  mới like với bình luận một câu vào tin vịt thôi
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a nd-147-2024.d36.k4
  tôi 78 tuổi mắt kém bấm nhầm chia sẻ bài xấu, xoá ngay rồi thì có việc gì không các đồng chí
nd-328-2026.d3.k3 nd-328-2026.d9 hdubkt-02-2021.noi-dung nd-328-2026.d3
  chi binh luan mot chu co pham
  comment "chuẩn" bị mời làm việc
  tôi chỉ comment chữ "đúng" dưới bài bôi nhọ bí thư mà công an cũng gọi là sao
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
  lãnh đạo duyệt bài sai
nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d14.k4 nd-174-2026.d95.k1.a
  bị triệu tập vì share clip, cần chuẩn bị gì
nd-328-2026.d3.k3 nd-328-2026.d9 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a hdubkt-02-2021.noi-dung
  bình luận "ủng hộ" dưới bài tố cáo lãnh đạo
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4
  Thu lại clip sau 10 giây có còn bị tính không nhỉ
  em chỉ lưu bài về máy thôi, bài đó sau bị nói là tin giả, em có dính không
  em đăng chế độ bạn thân chửi trưởng ca cho đỡ tức, có đứa chụp lại gửi đi, tính là em đăng chưa
  go may theo lenh
  minh chi like thoi co bi phat khong
  nhắn riêng tin vịt
  tin nhan tu huy co tinh la phat tan
  xoa bai roi co coi la chua dang
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 luat-116-2025.d14.k4
  xóa bình luận trước có thoát không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  hổ xuất hiện ở xã em, cả nhóm đăng vị trí, có tin là giả thì ai chịu
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  chuyển tin ko biết giả
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a nd-328-2026.d3
  chuyen tiep tin nhan trong nhom kin 5 nguoi co bi coi la phat tan
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 qd-423-2026.kiem-chung nd-328-2026.d3
  mượn loa thôn đọc bài trên mạng cho bà con nghe, trong bài có sai thì ai chịu
nd-328-2026.d3.k3 nd-328-2026.d9 nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh
  lưu máy chưa đăng
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d93.k2.b qd-423-2026.co-quan-to-chuc
  văn thư bấm đăng thông báo sai lên web xã, sếp đã ký duyệt
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a
  gửi mẹ tin giả
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a hdubkt-02-2021.noi-dung
  má bấm nhầm share bài bôi bác
  nguoi chia se lai co bi phat khong hay chi nguoi dang
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-330-2026.d11.k2.a
  lỡ tay share
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g qd-423-2026.kiem-chung
  ảnh AI em bé ôm em trên mái nhà mùa lũ, lỡ share rồi
  ảnh dựng lính cứu hộ ôm cháu bé, đẹp mà giả, tôi chia sẻ thì sao
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4
  Bí thư đoàn bảo tui chia sẻ bài, bài ấy là tin bịa, giờ phạt người viết hay cả tui
  cu ong khong biet dung dien thoai chia se tin sai
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 hdubkt-02-2021.noi-dung
  lỡ bấm đăng lại tin bậy, gỡ liền, có ai phạt không hả
  người thứ mấy chia sẻ mới bị xử
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 luat-116-2025.d14.k4
  chia se roi xoa trong 5 phut
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-328-2026.d3
  tôi chỉ chia sẻ lại chứ không viết thì có bị phạt như người viết không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-147-2024.d36.k4 qd-423-2026.kiem-chung
  Báo đăng sai rồi gỡ, tôi share từ báo, lỗi của báo chứ đâu phải lỗi tôi?
  mẹ tôi ở nhà chăn heo, bấm chia sẻ tin trưởng thôn ăn tiền mà bà không biết đọc kỹ, có bị phạt ko
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  tin vỡ đập thủy điện tôi nghe bà con nói rồi chuyển tiếp vào nhóm xóm, có phải chịu phạt như người bịa ra không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-328-2026.d3
  chia sẻ lại tin vịt không thêm chữ nào
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-328-2026.d3.k1
  em gửi nhầm lịch thi dỏm cho phụ huynh, thu hồi liền 2 phút sau thì có bị phạt không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  không biết là tin giả có bị phạt
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-147-2024.d36.k4
  dang nham tin ve sap cau, co viec nen 10 phut sau moi go, van bi tinh ha
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  binh luan "chuan" duoi tin bia
nd-328-2026.d3.k3 nd-328-2026.d9 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-328-2026.d13.k3
  lo share giay moi gia cua cong an
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3
  ông anh viết mỗi dấu chấm hỏi dưới tin bịa về sáp nhập mà nay có giấy mời, bình luận cũng tính hả
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a
  nghe nói like cũng bị phạt, thiệt không
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 nd-147-2024.d36.k4
  tin rieng hai nguoi co bi xu phat
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  chi gui rieng qua tin nhan co tinh la tung tin gia
nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3 nd-174-2026.d95.k1.a hdubkt-02-2021.noi-dung
  chia se lai ban be thoi co tinh la dua tin ko
nd-328-2026.d3.k3 nd-328-2026.d9 nd-330-2026.d11.k2.a nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  thống kê sai mà báo dẫn lại thì ai chịu trách nhiệm
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung
  like bai tin gia co bi coi la phat tan
  nhà văn hoá phát clip tin đồn
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-147-2024.d36.k4
  em đọc báo mạng cho cụ nghe trên loa thôn, bài ấy sau bị đính chính, em có bị hỏi không
  đọc loa bài trên mạng sai sự thật
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  bấm haha vào tin bịa
  like tin giả có sao không
  thả tim tin đồn
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-328-2026.d13.k3
  thông báo cúp nứơc giả, bà tổ trưởng lỡ chuyển vô nhóm dân phố rồi mới hay
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  mấy bà ngoài chợ đồn chủ tịch tỉnh bị bắt, tui hỏi lại trên fb "có thiệt hông" thì có tính là tung tin
nd-328-2026.d3.k3 nd-328-2026.d9 qd-423-2026.kiem-chung nd-328-2026.d13.k3 nd-174-2026.d95.k1.a
  công văn giả tên sở lan truyền trên zalo, tôi có gửi tiếp cho phòng trước khi biết là giả
nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh
  chỉ xem tin xấu
nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung
  lo like bai phan dong co sao khong
  Đọc thôi không share thì có tội gì, mà sao ông bí thư cứ doạ em?
nd-328-2026.d3.k3 nd-328-2026.d9 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-174-2026.d95.k1.a
  bạn thân bị bắt vì tội 331, mình từng like mấy bài của nó
nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k1 luat-116-2025.d7.k1.c
  nghe đâu đồn bắt giám đốc sở
nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d9 nd-328-2026.d3
  chia sẻ kèm câu "không biết thật hay giả" có thoát tội không
nd-328-2026.d3.k3 nd-330-2026.d11.k2.a nd-328-2026.d3.k1 nd-328-2026.d9
  bác sĩ rỉ tai nhau giám đốc bị điều tra, em nhắn cho má em thôi, không gửi ai khác, có tính ko
nd-328-2026.d3.k3 nd-330-2026.d15.k1.e nd-330-2026.d12.k1.a
  tôi chỉ xem chứ không gửi cho ai, nhóm zalo đồng nghiệp toàn đàn ông với nhau, có liên đới không
nd-328-2026.d3.k3 nd-330-2026.d9.k2.b
  nhận ảnh chế lãnh tụ mà im lặng
nd-328-2026.d3.k3 qd-423-2026.bao-tin luat-116-2025.d42.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  chia sẻ video tà đạo để cảnh báo bà con thì có bị hiểu là tuyên truyền không?
nd-328-2026.d3.k3 qd-423-2026.bao-tin nd-147-2024.d36.k4
  nguoi la tag ten em vo tin gia co bi lien luy k
nd-328-2026.d3.k3 qd-423-2026.bao-tin nd-328-2026.d13.k3 nd-328-2026.d13.k2 nd-174-2026.d95.k1.a
  em xem clip AI canh chay cho lon tuong that nen chia se, gio biet gia thi lam gi
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d
  Bà ngoại chuyển bài kêu cứu bịa, giờ cả nhóm chửi bà, bà có bị gì không
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-174-2026.d95.k1.a nd-328-2026.d9
  bấm haha bài sai sự thật bị gì
  like tin bịa đặt thì phạt mấy triệu
  tha tim tin gia co bi phat tien khong
  thả mặt cười vô tin giả có bị phạt không
  thả phẫn nộ vào tin đồn thất thiệt có sao không
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-328-2026.d3 qd-423-2026.co-quan-to-chuc
  phat thanh vien xa doc tin chua kiem chung
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-328-2026.d9 nd-328-2026.d3.k1
  chi hoi "co that ko" co bi phat
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-328-2026.d9 nd-328-2026.d3.k2 nd-174-2026.d95.k1.a
  Nghe đồn một đồng chí lãnh đạo cấp cao mất, nhóm lớp cũ chia buồn rần rần, mình có nên vào thả tim không?
nd-328-2026.d3.k3 qd-423-2026.kiem-chung nd-328-2026.d9 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  thay nhom cho bao bi thu nhap vien, em hoi lai trong nhom "thiet khong" co bi sao hem
nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung
  giáo viên bình luận "chuẩn" dưới tiểu phẩm giễu ngành giáo dục, có bị kiểm điểm không
nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung luat-129-2025.d10 hdubkt-02-2021.noi-dung
  tap vu moi vao benh vien bi add vao nhom che truong khoa, chi doc thoi
nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung luat-80-2025.d13 hdubkt-02-2021.noi-dung
  Em mới vô làm ở phường 2 tháng, mấy anh chị kéo vô nhóm hóng chuyện lãnh đạo, em ngồi coi thôi có sao hông?
  nằm im trong group tám chuyện sếp, hổng cmt gì hết thì có dính lỗi không
nd-328-2026.d3.k3 qd-423-2026.quy-tac-chung nd-328-2026.d9
  con dâu em làm địa chính, lỡ like bài dân mắng ông trưởng thôn, ổng đòi kiện luôn
nd-328-2026.d3.k3 qdtw-08-2018.neu-guong qdtw-85-2022.tich-cuc qdtw-85-2022.dieu-tranh
  co ten trong group noi xau sep ma ko cmt gi
nd-328-2026.d3.k3 qdtw-207-2026.nhom-1 luat-116-2025.d7.k1.a luat-80-2025.d14.phat-ngon blds-2015.d32
  người quay hay người nói bậy chịu phạt
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung hdtg-99-2023.phan-loai
  tôi theo dõi kênh hải ngoại để biết họ nói gì, không lưu không gửi, đảng viên vậy được không
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung nd-147-2024.d36.k4 nd-174-2026.d95.k1.g
  Nhiều người bảo chụp lại bài của trang phản động để chửi cũng là phát tán, đúng hông?
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-mang nd-174-2026.d95.k1.a
  bà nội 78 tuổi đảng viên bấm nhầm nút chia sẻ bài chửi nhà nước, chi bộ có kiểm điểm bà không
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh luat-116-2025.d42.k3
  chỉ đọc bài xấu
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4
  trong điện thoại còn lưu mấy video chống phá để xem cho biết, bị kiểm tra thì có tội không
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 luat-116-2025.d7.k1.a nd-174-2026.d95.k1.g
  Lỡ bấm chia sẻ bài Việt Tân rồi xóa liền, có ai biết không
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-147-2024.d36.k4 nd-328-2026.d9
  lưu video cấm trong máy
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh nd-328-2026.d9
  doc bai phan dong khong share
  vào nhóm kín coi thôi
nd-328-2026.d3.k3 qdtw-85-2022.dieu-tranh qdtw-85-2022.doi-tuong
  dang vien giu tin gia trong may
nd-328-2026.d8
  dan nhan tin gia
  gắn nhãn tin giả mất bao lâu
  tem kiểm chứng tin
nd-328-2026.d8 luat-116-2025.d14
  bao lâu phải gỡ tin giả
nd-328-2026.d8 luat-116-2025.d14 nd-328-2026.d22
  nhà mạng với facebook có phải gỡ trong 24 giờ khi bộ yêu cầu ko
nd-328-2026.d8 luat-116-2025.d14.k4
  go bai trong bao nhieu gio
  gỡ bài trong vòng bao lâu khi có yêu cầu
  yêu cầu nền tảng gỡ bài xuyên tạc trong bao nhiêu giờ
nd-328-2026.d8 luat-91-2025.d29.k6 nd-328-2026.d22 luat-116-2025.d14
  yêu cầu facebook gỡ bài mất bao lâu
nd-328-2026.d8 nd-328-2026.d17
  ai dán nhãn tin sai
nd-328-2026.d8 nd-328-2026.d17 nd-328-2026.d18 hdtg-99-2023.phan-loai luat-116-2025.d14
  hội phụ nữ xã bị nói đăng bài độc hại, muốn hỏi cơ quan nào phán quyết chuyện đó
nd-328-2026.d8 nd-328-2026.d17 nd-328-2026.d9
  ai kết luận tin giả
nd-328-2026.d8 nd-328-2026.d22
  nền tảng 24 giờ phải gỡ
nd-328-2026.d8 nd-328-2026.d22 luat-116-2025.d14.k4 luat-91-2025.d29.k6
  yêu cầu Facebook gỡ bài trong 24 giờ
nd-328-2026.d8 nd-328-2026.d22 luat-91-2025.d29.k6
  facebook gỡ bài mấy ngày
  report tiktok mấy ngày thì gỡ
nd-328-2026.d8 nd-328-2026.d3.k1
  nhãn tin giả là gì
nd-328-2026.d8 nd-328-2026.d3.k1 nd-328-2026.d3.k2
  bai minh bi gan nhan sai
nd-328-2026.d8 nd-328-2026.d3.k2
  Bài tôi về giá gạo bị ghi là tin sai mà tôi có chứng cứ, họ phải gắn trong mấy giờ, cãi ở đâu?
nd-329-2026 nd-333-2026 luat-116-2025.d42.k3
  đơn vị nào lo xử lý sự cố mạng cho các ủy ban bây giờ
nd-330-2026
  nghi dinh 330
nd-330-2026 nd-174-2026 nd-330-2026.d80
  nghị định phạt mạng xã hội mới nhất là số mấy
nd-330-2026 nd-174-2026 nd-330-2026.d80 nd-174-2026.d95
  nghị định phạt facebok mới
nd-330-2026 nd-174-2026 nd-330-2026.d80 nd-174-2026.d95 nd-330-2026.d1.k3
  có ai biết nghị định mới nhất phạt vi phạm mạng xã hội số mấy không
nd-330-2026 nd-330-2026.d50 nd-330-2026.d49.k2
  phạt lộ dữ liệu ở nghị định nào
nd-330-2026.d1.k3
  hai nghị định một lỗi
  phạt trùng hai nghị định
nd-330-2026.d1.k3 luat-116-2025.d42.k2
  một lỗi phạt mấy lần
  đã bị sở phạt vụ tin sai rồi công an gọi phạt nữa, một tội đánh hai lần à
nd-330-2026.d1.k3 luat-116-2025.d42.k2 nd-330-2026.d80
  một bài đăng mà bị phạt ba nơi, đúng không vậy trời
nd-330-2026.d1.k3 nd-330-2026 nd-174-2026
  xem dieu luat ghi trong quyet dinh phat
nd-330-2026.d1.k3 nd-330-2026.d7.k1 nd-174-2026.d4.k3
  mot bai dang bi phat theo 174 hay 330
nd-330-2026.d1.k3 nd-330-2026.d77
  hai nơi cùng đòi phạt
nd-330-2026.d1.k3 nd-330-2026.d80
  bai dang bi phat theo nd 330 hay 174
nd-330-2026.d1.k3 nd-330-2026.d80 nd-174-2026.d4.k3
  hai nghị định ghi số tiền khac nhau, lấy cái nào
nd-330-2026.d1.k3 nd-330-2026.d80 nd-330-2026 nd-174-2026
  chửi nhau trên mạng giờ phạt theo cái 330 hay cái 174
  hai nghị định cùng phạt tin bậy thì xài cái nào
nd-330-2026.d10 nd-330-2026.d10.k1 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  quảng cáo thuốc kê đơn
nd-330-2026.d10.k1
  Chị bạn là giáo viên rao gà đồi mà giao gà công nghiệp, khách bóc phốt, chị có bị phạt không
  bat vien chuc vao danh gia 5 sao trang benh vien minh
  khen hàng bạn bán
  khen lố sản phẩm
  khen sữa công thức
  mật ong dỏm bán zalo
  nổ trị mụn bảy ngày
  quảng cáo phòng mạch
  seeding khen bệnh viện công
  seeding đánh giá ảo
  thoi cong dung my pham
  thuê khen quán cà phê
  thuê sv viết đánh giá 5 sao cho quán mình có bị phạt ko
  trung tâm gia sư nhờ phụ huynh giả khen trên page, ai bảo hàng thật thì được giảm học phí
  tui bán sầu riêng online mà ghi "ngon nhất Việt Nam" có bị phạt quảng cáo hông
nd-330-2026.d10.k1 blds-2015.d32 luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a
  ảnh bác sĩ quảng cáo sửa
nd-330-2026.d10.k1 blds-2015.d32 nd-330-2026.d15.k1.b nd-147-2024.d36.kinh-doanh
  em vợ dùng ảnh tôi mặc áo blouse bảo bác sĩ khuyên dùng sản phẩm, tôi có bị vạ lây không
nd-330-2026.d10.k1 luat-116-2025.d13.k3.c
  quảng cáo cà phê chồn dỏm
nd-330-2026.d10.k1 luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d13.k3.e
  seeding bẩn
nd-330-2026.d10.k1 luat-116-2025.d7.k1.d
  nha si hua trang rang 1 phut
nd-330-2026.d10.k1 luat-116-2025.d7.k1.d luat-129-2025.d10
  viên chức hô chứng khoán
nd-330-2026.d10.k1 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  hô mua đất ăn lời
nd-330-2026.d10.k1 luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  co dat dang gia lao
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd
  ban nuoc mam gia dac san tren mang
  bác sĩ dỏm quảng cáo
  bán bò một nắng giả trên facebook
  quảng cáo sữa bằng hình áo blouse trắng
  áo bác sĩ bán sữa
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  giống lúa mạng dỏm
  Ông cụ nhà tôi nghe livestream mua máy rung chân thần kỳ 12 triệu, hóa ra đồ chơi, đòi kiểu gì
  đặt mua máy cày mini trên mạng mà gửi về cái xẻng, đòi ai
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a qdtw-207-2026.nhom-dao-duc
  cán bộ hội rủ bà con mua sâm ngọc giả trên zalo, nói một lời mười
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.i nd-174-2026.d95.k1.dd luat-116-2025.d7.k1.d
  giới thiệu sàn tiền ảo trong nhóm ngành ngân hàng, mình không lấy hoa hồng
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  anh trưởng thôn đăng bán nền, hứa có sổ mà đất đang tranh chấp, có bị phạt ko
  bố chồng đảng viên chơi hụi, con dâu bán hàng giả trên mạng bị phạt
  đa cấp mỹ phẩm
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  rủ đn đầu tư coin
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k2
  quảng cáo sữa giả
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d11.k1
  Chị kia không phải y tá mà mặc đồ trắng khuyên mẹ bầu uống sữa bột này, tui mua rồi thấy không đúng
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d11.k1 luat-116-2025.d42.k3
  thuoc mang gia
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d11.k2.a
  dược sĩ nhận tiền review thuốc giảm cân mà không uống thử bao h, vậy có phải lừa dối ko
nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  diễn viên áo blouse nhận là thầy thuốc bệnh viện trung ương bán collagen
nd-330-2026.d10.k1 luat-129-2025.d10
  bac si an hoa hong khen thuoc tren fb
  bac si truong khoa ghi tag hang tã bỉm
  giáo viên giới thiệu viên bổ não cho học sinh
nd-330-2026.d10.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh
  bac si nhan tien quang cao sua
  bác sĩ viện công nhận quảng cáo sữa trên fanpage cá nhân được chứ
  co y ta livestream bán my pham kem tron
  cô giáo mời mua sữa trong nhóm lớp
  gv pr sua tang chieu cao
nd-330-2026.d10.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1
  ho sinh ban sua giam mo tren fb
nd-330-2026.d10.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh qd-423-2026.quy-tac-chung
  gv lam kol quang cao kem
nd-330-2026.d10.k1 luat-129-2025.d10 nd-234-2026.d8.k1
  bác sĩ bv huyện đứng tên quảng cáo sữa tăng chiều cao, viện xử theo khoản nào
  y sĩ trạm lấy áo blouse quảng cáo thuốc bổ, thiếu giấy phép thì mắc lỗi gì
nd-330-2026.d10.k1 luat-129-2025.d10 nd-234-2026.d8.k1 nd-330-2026.d11.k1
  dược sĩ làm clip nói thuốc này chữa dứt, hãng trả 30 triệu, bệnh viện biết có xử tôi được không
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d10
  Chị điều dưỡng khoa em livestream nói viên uống giải rượu là thần dược, lấy hoa hồng, bệnh viện xử được ko
  chị dâu nhờ tui là bác sĩ mặc áo blu giới thiệu viên uống trắng da, tui chưa xài bao giờ
  giới thiệu sữa cho bà bầu khi mặc áo blouse
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k1
  dược sĩ quảng cáo trà
  y tá quảng cáo thuốc xịt
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh
  bác sĩ pr thực phẩm
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  viên chức y tế livestream thuốc giảm cân
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k1 nd-330-2026.d10 nd-234-2026.d8.k1
  cán bộ y tế quảng cáo thực phẩm chức năng
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d11.k2.a nd-234-2026.d8.k1
  nữ hộ sinh nói sữa này tốt hơn sữa mẹ cho mấy mẹ bầu mua, trên mạng luôn
nd-330-2026.d10.k1 luat-129-2025.d10 nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e
  chị trưởng khoa da liễu mặc blouse quay clip khen serum, chú thích do viện khuyên dùng, viện đâu biết
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
nd-330-2026.d10.k1 nd-147-2024.d36.k4 nd-147-2024.d36.kinh-doanh
  quảng cáo hộ bạn
nd-330-2026.d10.k1 nd-147-2024.d36.k4 qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh
  con gai bi thu quang cao thuoc giam can lao
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  Tôi y sĩ trạm, bán máy massage y tế trên fb, chưa có giấy, có bị phạt không
  bán que thử thai qua shopee có phải xin phép ko
  can bo phuong rao dat sai quy hoach
  chong lam cong an, vo ban collagen nho chong quay clip
  khen bún chả hàng bạn mình mà bị bảo là quảng cáo chui
  review my pham khong ghi la quang cao
  tôi viết hộ bài khen kem trộn cho chị gái, giờ khách bị dị ứng kéo tới nhà, tôi có bị gì không
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh luat-116-2025.d7.k1.d
  công chức livestream bán chung cư nói lố, khách tó
  môi giới đất đăng sai giấy tờ
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh luat-116-2025.d7.k2.dd nd-147-2024.d23.k3 nd-174-2026.d95.k1.dd
  vo can bo bán xách fake
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh luat-129-2025.d10
  bac si quang cao phong mach
  blouse bán kem
  chị biên tập đài huyện lập kênh chấm điểm nhà hàng, ăn tiền chủ quán để khen láo
  cô giáo nhận booking mỹ phẩm, khen lố có sao k
  giáo viên làm kol
  gv quảng cáo lớp học thêm trên fb
  viên chức làm koc được ko
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d11.k1
  bac si mo kenh youtube nhan quang cao thuoc co bi gi
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  con dâu tôi là công an mà cứ livestream bán kem trộn buổi tối thì có bị ra khỏi ngành không
  tôi là cán bộ tư pháp, tối đăng bài bán căn hộ giúp em gái, quảng quá lên chút thì sao
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 nd-330-2026.d11.k1 luat-129-2025.d10
  nv trạm y tế bán tpcn trên mạng có vi phạm ko
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  chồng làm kiểm lâm, vợ rao bán mật ong giả trên zalo, ai chịu
  em gái ông trưởng công an xã live bán mỹ phẩm trắng cấp tốc, ông có dính không
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10
  cbcc làm reviewer đồ ăn lấy tiền quảng cáo, vk là chủ kênh còn ck chỉ bưng bê thì tính sao
  cán bộ địa chính đăng quảng cáo đất nền Măng Đen
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10 luat-116-2025.d7.k2.dd
  thầy giáo bán yến giả
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  Em làm thuế mà bán thêm kem trộn trên mạng, bị dân chụp màn hình gửi sếp, giờ em phải làm sao?
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10 nd-147-2024.d23.k3 qdtw-08-2018.neu-guong
  Chồng tôi là phó chủ tịch huyện cũ, tôi bán kem trộn online thì có ảnh hưởng gì tới ổng không?
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k3
  bán kem trộn group
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1
  ban vien uong tang can qua zalo
  công chức quản lý nhận quảng cáo thực phẩm chức năng
  trưởng trạm bán thực phẩm chức năng
  vo ban thuc pham chuc nang, minh ben thue viet bai quang cao ho dc ko
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-116-2025.d7.k2.dd
  quân nhân chuyên nghiệp chạy quảng cáo thực phẩm chức năng
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-129-2025.d10
  bsi ban thuc pham chuc nang online
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 nd-330-2026.d10
  Chị y tế bản bán cao lá tự nấu trên nhóm xóm, hỏi có phải giấy gì không
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh qdtw-08-2018.neu-guong nd-147-2024.d23.k3
  vợ công chức bán thực phẩm chức năng nổ
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh qdtw-08-2018.neu-guong nd-330-2026.d15.k1.b nd-147-2024.d23.k3
  vo bo doi ban hang online lay uy tin chong ra quang cao
nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh qdtw-08-2018.neu-guong qdtw-207-2026.nhom-dao-duc
  chồng chủ tịch hội phụ nữ rao đất nền phân lô ma trên fb
nd-330-2026.d10.k1 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a blds-2015.d34 nd-330-2026.d11.k2.a
  Nha khoa nhà em thuê bạn viết khách gỉa khen, đối thủ cũng thuê bôi bác, cả hai có phạm không?
nd-330-2026.d10.k1 nd-174-2026.d95.k1.b nd-147-2024.d36.kinh-doanh
  bà dì bán trầm hương phán đeo vô trúng số, dân mua rần rần rồi trật, dì có bị phạt gì không hay chỉ chê
nd-330-2026.d10.k1 nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  livestream vòng phong thủy
nd-330-2026.d10.k1 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  già làng uy tín có được nhận tiền quảng cáo rượu cần trên mạng không
nd-330-2026.d10.k1 nd-330-2026.d10
  Em gái tôi mua máy massage thấy bảo chữa thoát vị, về hư, người ta thổi quá, phạt người ta được không?
  KOL quảng cáo sai sự thật bị phạt
  benh vien thue seeding danh gia 5 sao
  bộ đội xuất ngũ làm KOL khoe máy massage chữa thoát vị, máy chưa có phép
  ca sĩ pr thuốc khớp
  cô mầm non bán sữa
  duoc si lam mau cho tra giam can
  em là thầy dạy võ, hãng nhờ quay clip uống sữa tăng cơ, nói quá chút có phạt
  hoa hậu xã đăng bài khen viên sủi mà không uống bao giờ, bà con mua rồi kêu
  mỹ phẩm do y tá quảng cáo
  nhan tien review thuoc
  nv y te lam mau anh kem tron
  phạt bán tpcn quá công dụng
  quảng cáo láo
  quảng cáo thực phẩm chức năng bằng áo blouse
  quảng cáo thực phẩm chức năng bằng áo blu bị phạt nhiu
  thổi phồng sản phẩm
  y si huu dang ban may do tieu duong tu che
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k1.d nd-330-2026.d10.k2
  hội phụ nữ lỡ giới thiệu mỹ phẩm giả
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd
  bs mặc áo blouse qc thực phẩm chức năng phạt nhiêu
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.dd
  cô giáo review kem trộn nhận tiền quảng cáo
nd-330-2026.d10.k1 nd-330-2026.d10 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-147-2024.d36.kinh-doanh
  quảng cáo chui
nd-330-2026.d10.k1 nd-330-2026.d10 luat-129-2025.d10
  y sĩ đóng quảng cáo thuốc ho
nd-330-2026.d10.k1 nd-330-2026.d10 luat-129-2025.d10 nd-234-2026.d8.k1
  em là giáo viên, bạn nhờ quay clip khen kem trộn, nhận có 300 nghìn, có bị phạt không
nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh
  Chị bán kem trộn nói trắng sau 3 ngày, khách là vợ bộ đội bị lột da, phạt chỗ nào
  bán hàng không đúng mô tả
  bán kem trộn
  cán bộ khuyến nông quảng cáo phân bón cho hãng trên kênh riêng có bị gì không chú
  cán bộ nông nghiệp quảng cáo phân bón
  cô giáo nhận làm KOL quảng cáo sữa cho trẻ có được không ạ
  hội nông dân quảng cáo thuốc trừ sâu có cần giấy tờ gì không bà con
  thue nick ao khen hang
  y ta ban tra giam can qua fb noi qua len
nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh luat-116-2025.d14.k4
  Bạn thân nhờ tôi viết mấy câu khen sữa, ghi rõ "bác sĩ, đảng viên", tôi nể nên viết rồi, giờ gỡ có kịp không?
nd-330-2026.d10.k1 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k2
  giáo viên bán kem nám trên fb có bị phạt
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
nd-330-2026.d10.k1 nd-330-2026.d10.k2
  nick ảo khen phòng khám
nd-330-2026.d10.k1 nd-330-2026.d10.k2 luat-129-2025.d10 nd-174-2026.d95.k1.dd nd-147-2024.d36.kinh-doanh
  diễn viên xiếc nhà hát quốc doanh nhận quảng cáo kem trộn
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d10
  viên chức trạm y tế bán thuốc giảm cân trên shopee
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-147-2024.d36.kinh-doanh
  bán hàng giả trên fb
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-330-2026.d10 nd-147-2024.d36.kinh-doanh
  ban hang gia ma ko biet
  chi vo ban thuoc no vu khong giay phep
nd-330-2026.d10.k1 nd-330-2026.d10.k2 nd-330-2026.d10.k3
  bán kem trộn online
nd-330-2026.d10.k1 nd-330-2026.d10.k3
  duoc si live ban kem trang da cap toc
nd-330-2026.d10.k1 nd-330-2026.d10.k3 nd-147-2024.d36.kinh-doanh
  chi hội phụ nữ rao yến sào nói quá công dụng trên trang hội
  cô chi hội trưởng mời chị em mua máy lọc nước thổi phồng công dụng qua nhóm hội
nd-330-2026.d10.k1 nd-330-2026.d11.k1
  chạy quảng cáo máy massage chữa thoát vị, chưa có giấy phép thiết bị
  co y ta quang cao may do duong huyet chua co giay
  quảng cáo tpcn chữa bách bệnh
  thuoc khop nguoi gia
  thuốc dán trị xuơng khớp chữa 3 ngày khỏi
  thẩm mỹ chui đăng fb
  đọc kịch bản quảng cáo sữa mát gan hộ mẹ
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-116-2025.d13.k3.h nd-174-2026.d96.k3.n luat-116-2025.d7.k2.dd
  giả bác sĩ bán thuốc
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-116-2025.d7.k2.dd
  quảng cáo sữa chữa bệnh
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10
  duoc si dong phim ngan pr nuoc uong tri tieu duong, ko ghi ten nha thuoc
  nữ hộ sinh khen sữa chữa được tự kỷ trên livestream
  ảnh mặc áo blouse quảng cáo thuốc
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh
  bác sĩ live bán thuốc nam
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh blds-2015.d34
  Chị thủ thư bệnh viện bán trà giảm cân nói khỏi tập, khách bị suy thận
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-330-2026.d10
  bs trạm y tế đăng clip tư vấn trên youtube rồi bán thuốc kèm theo được k ạ
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-234-2026.d8.k1
  Mặc áo blouse quay quảng cáo thực phẩm chức năng nhưng không nói tên bệnh viện
  hộ lý mặc đồ bệnh viện livestream bán collagen
nd-330-2026.d10.k1 nd-330-2026.d11.k1 luat-129-2025.d10 nd-330-2026.d10
  blu trắng quảng cáo
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d23.k3 luat-129-2025.d10
  nghe si doan cheo livestream ban thuoc xuong khop
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh
  bảo vệ trường hợp đồng bán thuốc nam trên live, nói khỏi gout, có ai phạt được không
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.k4 nd-330-2026.d10
  mẹ em bán mắm ở Nam Ô, livestream có nói thuốc chữa bệnh khớp, em là công chức phường thì có liên đới ko
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  chong dang vien, vo ban my pham tu xung bac si
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh
  PR nha khoa
  chay quang cao thuc pham chuc nang cho ban be
  chồng tôi giáo viên livestream khoe chữa khỏi bệnh
  duoc si quang cao sua tang chieu cao
  vợ bộ đội bán thực phẩm chức năng
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-330-2026.d11.k2
  cô dược sĩ trạm y tế livestream bán thực phẩm giảm cân, ghi là khỏi hẳn tiểu đường
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  rao thuốc gia truyền fb
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d10
  cô giáo đưa bài thực phẩm giảm cân chữa bá bệnh vô zalo cha mẹ học trò, coi có bị phạt hông
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k2 nd-147-2024.d23.k3
  ban thuoc nam online
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10
  quang cao thuoc nam chua bach benh
  quảng cáo máy massage chữa bệnh
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
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10 nd-330-2026.d11.k2
  bac si noi thoi thuc pham chuc nang tri ung thu
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d10.k2 luat-129-2025.d10
  y tá bán trắng da
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2
  ban sua ong chua noi chua ung thu
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-234-2026.d8.k1
  bác sĩ bệnh viện huyện quảng cáo viên sủi tiểu đường
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d10
  bac si benh vien cong quay clip khuyen uong thuc pham chuc nang co bi phat ko
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-147-2024.d36.kinh-doanh
  Y tá thôn bán sữa giảm cân, nói uống không cần ăn, mấy cô mua bị ngất, xử ra sao?
  bi thu doan xa quang cao thuc pham chuc nang
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10
  thuốc chữa bách bệnh
  y tá trạm xá nhận quảng cáo viên tiểu đường trên face bảo uống là khỏi thì phạt bao nhiêu tiền
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10 luat-116-2025.d7.k1.d
  bác tôi hưu trí bán thực phẩm chức năng trên mạng bảo chữa khỏi ung thư, có bị phạt nặng không
nd-330-2026.d10.k1 nd-330-2026.d11.k1 nd-330-2026.d11.k4 luat-129-2025.d10
  công ty nhờ em đứng clip khen thuốc nam, em là điều dưỡng, trả 3 củ
nd-330-2026.d10.k1 nd-330-2026.d11.k1 qdtw-207-2026.nhom-mang qdtw-212-2026
  dang vien ban thuoc nam tren fb noi qua
nd-330-2026.d10.k1 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d
  seeding thuê
nd-330-2026.d10.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  review láo
nd-330-2026.d10.k1 nd-330-2026.d11.k4
  y tá review thẩm mỹ viện bạn mình
nd-330-2026.d10.k1 nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  người bán hàng mặc đồ bác sĩ trên mạng
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b luat-80-2025.d14.bi-mat
  hiệu trưởng nói tốt cho sữa nhà
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b luat-80-2025.d14.phat-ngon luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc
  quảng cáo sữa cho con người quen, mình mặc áo ngành thuế trong video
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b nd-147-2024.d36.kinh-doanh
  kiem lam quang cao sua tam tren mang
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b nd-330-2026.d10
  blouse trắng bán thuốc
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  mặc áo ngành bán hàng
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-234-2026.d8.k3
  mac ao blouse ban thuoc tang can tren tiktok
nd-330-2026.d10.k1 nd-330-2026.d15.k1.b qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh
  vo si quan quang cao kem tri nam lay danh chong
nd-330-2026.d10.k1 nd-330-2026.d77 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k1 luat-129-2025.d10
  bác sĩ bệnh viện tỉnh mà ngày nào cũng lên tóp tóp khen viên xương khớp, ai quản vậy
nd-330-2026.d10.k1 qd-423-2026.co-quan-to-chuc
  benh vien minh thue nguoi viet review khen co dung luat khong
nd-330-2026.d10.k1 qd-423-2026.co-quan-to-chuc luat-129-2025.d10
  chạy quảng cáo phòng khám tư của vợ trên trang bệnh viện công
nd-330-2026.d10.k1 qdtw-08-2018.neu-guong nd-147-2024.d36.k4 nd-147-2024.d36.kinh-doanh
  chồng chủ tịch xã, vợ bán kem trộn
nd-330-2026.d10.k1 qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh
  con giam doc so quang cao du an chua duoc cap phep
nd-330-2026.d10.k1 qdtw-08-2018.neu-guong nd-147-2024.d36.kinh-doanh qdtw-207-2026.nhom-dao-duc
  vợ bí thư xã livestream bán đất dự án thì ông bí thư có liên đới gì không hỉ
nd-330-2026.d10.k2
  Em lập nhóm "dân mình" đông lắm, có ông trả 20 triệu xin mua lại chạy quảng cáo, bán được không
  bán group 50 nghìn thành viên
  mua fanpage tich xanh
  mua tài khoản fb cổ
  netflix dùng chung
  rao nhượng kênh tiktok của lớp cũ
nd-330-2026.d10.k2 luat-116-2025.d13.k3.a nd-174-2026.d96.k3.g
  mua nick ao de danh gia xau quan doi thu
nd-330-2026.d10.k2 luat-116-2025.d42.k2
  cho thuê fanpage chi đoàn
nd-330-2026.d10.k2 luat-116-2025.d42.k2 luat-91-2025.d7.k5 nd-330-2026.d14.k5.e
  cho thuê nick facebook
nd-330-2026.d10.k2 luat-116-2025.d42.k2 nd-147-2024.d36.k4
  cho thuê nick facebook chạy quảng cáo
nd-330-2026.d10.k2 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-330-2026.d10
  thuê nick tiktok
nd-330-2026.d10.k2 luat-116-2025.d42.k2 nd-330-2026.d14.k5.e qdtw-85-2022.chinh-danh luat-116-2025.d16
  hs lớp 7 mua bán tài khỏan fb của bố là đảng viên
nd-330-2026.d10.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  có người bán tê tê trên fb, mình là kiểm lâm địa bàn khác, báo qua đâu
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd
  Thằng con đặt ná thun bi sắt với bình xịt cay trên mạng, tui là công an viên, lo quá
  mua kiếm trang trí trên tiktok shop có phạm luật vũ khí không v
  mua sung hoi tren shopee
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  lừa bán nick game
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  em trai trưởng công an bán điện thoại lậu trên live, anh nó có liên lụy không
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  ban khi trong nhom cay canh
  bán dao găm onlien
  bán ngà voi qua mạng
  bán đồ quân nhu
  dua em ho ban phao no tet qua messenger
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
  ban dong vat rung tren facebook thi phat hay di tu
  ban vé số giả trên mạng phạt sao
  bán thận qua mạng
  rao bán ngà voi trên phây
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k3 nd-147-2024.d36.kinh-doanh
  bán rượu lậu qua nhóm zalo
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d10.k3 nd-330-2026.d10
  bán thuốc lá điện tữ trên zalo
nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd qdtw-207-2026.nhom-dao-duc
  ke toan ubnd vao nhom mua ban hoa don
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e
  bán giấy ra viện giả
  bán hoá đơn đỏ khống
  con mua bang gia
  mua bằng giả trên mạng
  mua chung nhan suc khoe
  mua giấy nghỉ ốm giả
  rao bán đơn thuôc, giấy nghĩ ốm trên zalo
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  mua bằng giả online
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e luat-91-2025.d7.k5 luat-116-2025.d7.k2.dd
  bán thẽ atm cho người lạ
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e luat-91-2025.d7.k6 luat-116-2025.d7.k2.h
  bán file chữ ký số
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e nd-174-2026.d95.k1.dd
  Thằng em nhận làm chứng chỉ tiếng Anh bao đậu trên phây, tôi là đảng viên nên khuyên nó sao
  rao giay nghi om bao hiem co dau do tren zalo, toi mua mot to thi sao
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  bang tieng anh bao dau khong can thi
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e nd-330-2026.d10.k3
  bán giấy khám sức khỏe
nd-330-2026.d10.k2 luat-116-2025.d7.k2.e nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd
  mua ban chung chi hanh nghe tren mang
nd-330-2026.d10.k2 luat-91-2025.d7.k5
  cho thuê tài khoản nh bị phạt nhiêu
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2
  ban so tai khoan cho nguoi la lay 2 trieu, gio cong an goi
  bán tài khoản ngân hàng cho người lạ 2 triệu có bị tội không
  bán ví điện tử
  con tui ban nick facebook cho ke lua dao
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2 luat-91-2025.d7.k6 nd-234-2026
  vợ tôi là giáo viên lỡ bán tài khoản ngân hàng 1 triệu, giờ bị gọi vì có đứa dùng lừa đảo, vợ tôi có mất việc không?
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2 nd-330-2026.d10
  ban tai khoan momo
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d42.k2 nd-356-2025.d4.k1 nd-330-2026.d10
  sinh viên bán tk ngân hàng 500k giờ công an gọi
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d7.k2.c
  ban sim chinh chu va tai khoan vi dien tu
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-116-2025.d7.k2.dd
  bán tài khoản facebook cổ
nd-330-2026.d10.k2 luat-91-2025.d7.k5 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h
  thuê người dân tộc mở tài khoản ngân hàng hộ có tội gì
nd-330-2026.d10.k2 luat-91-2025.d7.k5 nd-330-2026.d10
  bán tk ngân hàng
nd-330-2026.d10.k2 luat-91-2025.d7.k5 nd-356-2025.d4.k1
  ban acc ngan hang
  ban tai khoan ngan hang lay 500 ngan
nd-330-2026.d10.k2 nd-147-2024.d23.k3 qd-423-2026.danh-tinh
  mua nick ảo để bình luận
nd-330-2026.d10.k2 nd-147-2024.d36.k3
  bán nick facebook
nd-330-2026.d10.k2 nd-174-2026.d95.k1.d
  mua fim den
nd-330-2026.d10.k2 nd-174-2026.d95.k1.d luat-116-2025.d7.k1.a
  mua sách cấm trên shopee
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  bán pháo qua facebook
  bán shisha online
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  ban quan phuc cu tren cho fb
  bán pháo hoa tự chế qua zalo
  bán pháo tết
  bán rùa quý onlien
  cô bán tạp hóa đăng hình pod bảy màu lên zalo khu phố, con nít hỏi mua rần rần
  dang ban thit te te o nhom cho xa
  em gom mấy quả pháo trứng bán lẻ qua zalo lớp, cô chủ nhiệm phát hiện
  quang cao mat gau
  quảng cáo súng cồn
  rao ban cao ho cot tren facebook bi gi
  rao bán quân phục công an giả trên mạng
  rao bán động vật rừng
  ruou ngam tay gau rao ban tren mang bi xu the nao
  đồ ngành bán online
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd hdubkt-02-2021.noi-dung qdtw-207-2026.nhom-dao-duc
  cb thuế like fanpage bán hóa đơn
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-147-2024.d36.k4 qdtw-08-2018.neu-guong
  con gái ông chủ tịch phường bán thuốc lá điện tử trên fb thì phạt con hay kỷ luật bố
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10
  Bán quân phục cũ trên shopee bị phạt không bà con?
  ban quan phuc cu tren mang
  ban thuoc la dien tu tren face
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
  rao bán pháo hoa lậu
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k3
  ban phao no online
  bán pháo qua mạng
  chú em bán dao kiếm qua livestream
  em trai tui rao bán còng số 8 với dùi cui điện trên mạng, có bị phạt không
  keo co can sa rao ban tren telegram
  rao bán rùa quý
  rao pod chill trên tiktok
  rao súng hơi trên nhóm câu cá
  rao thuốc nỗ trên mạng
  thuốc lá điện tử onl
  Ông tôi để lại súng săn từ thời trước, tôi chụp đăng bán trên chợ tốt cho ai sưu tầm, có phạm gì không?
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd nd-330-2026.d10.k3 nd-330-2026.d10
  thuoc la dien tu ban qua mang cho hoc sinh
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10.k3
  bán sách cấm online
  mua bán súng hơi
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10.k3 luat-116-2025.d7.k2.dd
  bán súng hơi trên fb
  rao kiếm nhật trong nhóm sưu tầm
nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd qdtw-207-2026.nhom-dao-duc
  cb theo dõi trang bán hàng giả
nd-330-2026.d10.k2 nd-330-2026.d10
  mua nick facebook cũ về bán hàng có phạm luật gì không nhỉ
  mua nick fb
  mua tai khoan zalo doanh nghiep cu
  thang em ban tai khoan facebook cu cho nguoi ta, vay cung pham a
nd-330-2026.d10.k2 nd-330-2026.d10 luat-116-2025.d42.k2
  Anh cán bộ nghỉ việc rồi đem bán luôn trang thông tin du lịch của xã cho một công ty lữ hành, sai gì?
  ban nick zalo cho nguoi la
  rao nick đoàn xã
nd-330-2026.d10.k2 nd-330-2026.d10 luat-116-2025.d42.k2 nd-330-2026.d10.k3
  bán nhóm huyện
nd-330-2026.d10.k2 nd-330-2026.d10 luat-91-2025.d7.k5 luat-116-2025.d42.k2
  bán tài khoản facebook cũ
nd-330-2026.d10.k2 nd-330-2026.d10 nd-147-2024.d23.k3 luat-116-2025.d16
  mua nick game cho con
nd-330-2026.d10.k2 nd-330-2026.d10 nd-330-2026.d10.k3
  bán nick facebook có tick xanh của phường
  bán nick phường
  mua bán fanpage
nd-330-2026.d10.k2 nd-330-2026.d10 nd-330-2026.d10.k3 luat-116-2025.d42.k2
  bán nick zalo
nd-330-2026.d10.k2 nd-330-2026.d10 nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  bán tiền giả telegram
nd-330-2026.d10.k2 nd-330-2026.d10.k3
  mua bán acc facebook cổ
nd-330-2026.d10.k2 nd-330-2026.d10.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd luat-116-2025.d42.k3
  em trai lập group rao bán kíp nổ với súng hơi, tôi là công an xã thấy mà chưa biết xử sao
nd-330-2026.d10.k2 nd-330-2026.d10.k3 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd nd-330-2026.d12.k1.a
  bán pháo nhóm kín
nd-330-2026.d10.k2 nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  lập nhóm kín bán bống cười cho sinh viên ký túc xá
nd-330-2026.d10.k2 nd-330-2026.d10.k3 nd-174-2026.d95.k1.dd nd-330-2026.d12.k1.a luat-116-2025.d42.k3
  cậu bạn kiểm lâm thấy nhóm rao tê tê, mời mua, cậu hỏi ai chịu tội, người đăng hay quản trị
nd-330-2026.d10.k2 nd-330-2026.d14.k3.a nd-244-2026.d5.k2 nd-330-2026.d12.k1.a luat-116-2025.d13.k3.c
  fanpage xã cũ sau khi nhập xã để hoang bị bán cho người khác, ai chịu trách nhiệm
nd-330-2026.d10.k2 nd-330-2026.d14.k5.e
  canva pro mua chung nick với người lạ được không
nd-330-2026.d10.k2 qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-147-2024.d23.k3
  mua nick để khen cơ quan
nd-330-2026.d10.k2 qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3
  mua tài khoản facebook về bình luận giùm xã
nd-330-2026.d10.k2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  thằng con đặt cuốn hồi ký bị thu hồi từ nước ngoài gửi về, tôi dạy trường đảng, trong nhà có nó thì sao
nd-330-2026.d10.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  lập hội nhóm bán pháo dịp tết, chưa bán được cuộn nào có bị phạt không
  nhóm bán hóa đơn khống
nd-330-2026.d10.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.e
  lập nhóm rao bằn giả
nd-330-2026.d10.k3 nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  lập nhóm trao đổi thuốc lá điện tử cho sv
nd-330-2026.d10.k3 nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-147-2024.d36.k4 luat-116-2025.d42.k3
  chị dâu lập hội mua bán thuốc lắc trá hình trên phây, tôi bấm thích với chia sẻ thì có dính không
nd-330-2026.d10.k3 nd-330-2026.d10.k2 nd-330-2026.d12.k1.a luat-116-2025.d7.k2.e
  Lập nhóm mua bán bằng lái xe giả, tôi chỉ làm quản trị cho vui thôi có bị sao không
nd-330-2026.d10.k3 nd-330-2026.d12.k1.a nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd
  lập group mua bán pháo hoa nổ lén, ai quản lý nhóm chịu
nd-330-2026.d11.k1 luat-129-2025.d10 nd-330-2026.d10.k1 nd-330-2026.d11.k2
  bác sĩ công lập tư vấn thuốc trên tiktok có phải xin phép giám đốc không
nd-330-2026.d11.k1 nd-174-2026.d95.k1.a
  chỉ bài thuốc nam trị tiểu đường trên fb mà không có phép
nd-330-2026.d11.k1 nd-174-2026.d95.k1.b nd-330-2026.d10.k1 luat-116-2025.d42.k3 nd-328-2026.d13.k2
  chị họ livestream bán nước thánh chữa bệnh giá 3 triệu một chai, tôi là công an viên nên làm gì
nd-330-2026.d11.k1 nd-174-2026.d95.k1.b nd-330-2026.d11.k2 nd-330-2026.d11.k1.a luat-116-2025.d7.k1.d
  Cô hàng xóm lên live nói nước giêngs trị ung thư, ai không uống là bị phạt, văn hóa xã làm gì cô ấy?
nd-330-2026.d11.k1 nd-328-2026.d13.k3 nd-330-2026.d11.k2 qd-423-2026.bao-tin nd-328-2026.d13.k2
  thầy lang trong bản quay video bốc thuốc chữa ung thư, trạm y tế có trách nhiệm gì không
nd-330-2026.d11.k1 nd-330-2026.d10.k1
  khoe chửa dứt ung thư
  khoe thuoc de con trai
  lá cây chữa thoái hóa cột sống rao ở nhóm chợ
nd-330-2026.d11.k1 nd-330-2026.d10.k1 luat-129-2025.d10
  bac si benh vien 17 tu van thuoc qua tiktok ko xin phep
  dược sĩ livestream tư vấn thuốc
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-147-2024.d23.k3 nd-147-2024.d36.kinh-doanh nd-330-2026.d11.k4
  live bán thuốc nam
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-147-2024.d36.k4 nd-330-2026.d11.k2
  Nhà em ba đời làm thuốc, nay em gái quay tiktok nói trị ung thư, em là cán bộ xã có liên lụy
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
  bs trả lời tư vấn trên livestream kê toa
  bà lang quảng cáo thuốc gia truyền chữa ung thư
  duoc si tu van thuoc tren live
  lương y quảng cáo chữa khỏi ung thu
  lương y quảng cáo khỏi hẳn tiểu đường
  quảng cáo thuốc gia truyền
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 luat-116-2025.d7.k2.dd
  ba lang hue thuoc chua xuong khop
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 luat-129-2025.d10
  bác sĩ tư vấn bệnh qua livestream
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  y tá trạm xá livestream bán thuốc nam
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-330-2026.d10
  ca nha toi deu la dang vien, vo toi ban thuoc nam online quang cao chua bach benh, toi co bi anh huong khong
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-330-2026.d10 nd-330-2026.d11.k4
  thuoc nam online
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k3
  ông thầy nắn xương ở xóm lập page khoe chữa bách bệnh không cần mổ
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2.a nd-330-2026.d11.k2
  bs quang cao chua ungthu
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k2.a nd-330-2026.d11.k4
  bác sỹ ck1 khoe chữa khỏi HIV cho bn
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k4
  livestream bốc thuốc gia truyền
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k4 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  bố e đảng viên hưu bán thuốc nam trên mxh
nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d15.k1.b nd-147-2024.d23.k3
  bố chồng em mặc quân phục cũ livestream bán thuốc nam, em nói thì ông mắng
nd-330-2026.d11.k1 nd-330-2026.d11.k2
  dược tá livestream kê toa
  dạy đỡ đẻ online
  gia mo phat thuoc tay
  mách người ta nhịn ăn chữa ung thư trên nhóm mẹ bỉm
nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d10.k1
  bac si tren tiktok chua tieu duong bang nuoc chanh
nd-330-2026.d11.k1 nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d10.k1 nd-356-2025.d4.k1
  bác sĩ livestream tư vấn khám
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-174-2026.d95.k1.a nd-328-2026.d3.k3 qd-423-2026.kiem-chung
  nhóm chữa bệnh nhảm
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-328-2026.d13.k2 nd-328-2026.d13.k3 nd-330-2026.d77
  Chị đồng nghiệp cứ đăng bài chữa ung thư bằng nước kiềm, tôi báo trạm trưởng hay báo sở
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  bà nội cháu tin mấy ông thầy trên mạng bảo nhịn ăn chữa tiểu đường
  co nguoi bao uong nuoc la het sot xuat huyet
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  Bà chủ tịch hội người cao tuổi cứ gửi mẹo chữa bệnh bậy vô nhóm, con cháu nhắc hoài
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  bà ngoại chia sẻ bài chữa ung thư bằng lá đu đủ cho cả xóm, bà hổng biết gì, có sao không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1
  chỉ thuốc nam trị ung thu
  thầy lang live chữa tiểu đường bằng lá
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1 luat-116-2025.d7.k1.d
  clip bai thuoc nam tri ung thu cua thay lang ban
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd
  thầy lang bán thuốc chữa ung thư trên zalo
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1 nd-330-2026.d11.k4 luat-116-2025.d7.k2.dd
  thần y mạng
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d10.k1 qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  nước ion kiềm chữa bệnh, mẹ chồng là đảng viên đi hội thảo rồi mời cả chi bộ
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a
  bảo uống nước tỏi thay vắc xin
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  mẹ tôi ở quê hay chuyển tin thuốc trị ung thư trong zalo, có bị phạt không, nói sao cho bà hiểu
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a nd-330-2026.d11.k4
  bác tui 68 tuổi, hưu trí, hay chia sẻ mấy cái video nói thầy bà chữa ung thư, có bị công an mời không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a nd-330-2026.d11.k4 luat-129-2025.d10
  Tui y sĩ trạm xá livestream chỉ bà con lấy lá đu đủ trị ung thư, bị sở gọi, tui tin thiệt mà đâu có gạt ai
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  bà ngoại gửi clip uống giấm chữa tiểu đường
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 luat-116-2025.d14.k4
  Dì bán thuốc nam bày trên phây cách chữa bệnh gan, trạm xá bắt gỡ, dì nói kinh nghiệm nhà thôi mà
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-147-2024.d36.k4 qdtw-85-2022.dieu-tranh
  bà nội chia sẻ bài chữa ung thư bằng lá đu đủ, tôi đảng viên ở chung nhà có sao ko
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-174-2026.d95.k1.a
  đăng bài trị ung thư bằng lá đu đủ
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-174-2026.d95.k1.a nd-328-2026.d3.k3
  mẹ em gửi cách chữa ung thư bằng nước chanh
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-330-2026.d10.k1
  chữa bệnh bằng năng lượng
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  bài thuốc chữa ung thư bằng lá đu đủ, tui share có bị phạt không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d11.k4 qd-423-2026.kiem-chung
  cô đỡ thôn bản làm clip dạy đẻ tại nhà
nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d12.k1.a
  mẹo chửa tiểu đường zalo
nd-330-2026.d11.k1 nd-330-2026.d11.k2 qdtw-207-2026.nhom-mang hdubkt-02-2021.noi-dung qdtw-85-2022.dieu-tranh
  mẹ tôi 70 tuổi đảng viên chia sẻ tin thần y chữa ung thư thì có bị sao không
nd-330-2026.d11.k1 nd-330-2026.d11.k2 qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-mang qdtw-85-2022.cap-uy
  bố chồng em 80 tuổi 55 năm tuổi Đảng hay chia sẻ tin vịt chữa ung thư, chi bộ nhắc rồi mà cụ không nghe
nd-330-2026.d11.k1 nd-330-2026.d11.k2.a
  mẹo chọn giới tính thai
nd-330-2026.d11.k1 nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.c
  dang bi quyet sinh con trai trong hoi me bau co bi phat khong
nd-330-2026.d11.k1 nd-330-2026.d11.k4 nd-330-2026.d11.k2
  Giải đáp sức khỏe trên livestream có tính là khám bệnh từ xa không phép không
nd-330-2026.d11.k1 nd-330-2026.d77 luat-116-2025.d42.k3 nd-328-2026.d13.k2 nd-330-2026.d11.k2
  thầy cúng trên bản em lên mạng chữa bệnh bằng bùa, em là cán bộ văn hóa xã thì báo cáo ai xử lý
nd-330-2026.d11.k1 tt-05-2026.nguoi-dung
  AI kê đơn thuốc
nd-330-2026.d11.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  clip ma giả câu tương tác
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  cán bộ tôn giáo đăng ảnh lễ hội có nội dung mê tín
  quay ông đồng múa lửa
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-129-2025.d10
  giáo viên coi tarot trên tiktok
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e qd-423-2026.quy-tac-chung
  nhóm phượt cởi truồng tắm suối quay clip đăng mạng
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g
  thầy pháp live trục vong
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g luat-80-2025.d13
  cán bộ văn hóa live cảnh lên đồng bói toán ở hội làng, có người tố cổ vũ mê tín
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d9.k2.b luat-116-2025.d7.k2.dd
  thay cung livestream goi hon liet si
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g nd-330-2026.d9.k2.c
  hầu đồng phản cảm
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  mặc hở hang nhảy trước cổng đình câu view
  nhạc chế tục tĩu
  đi bão cởi áo quay clip
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung
  mặc bikini chụp ở đền
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g
  ảnh hở hang chùa
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  chụp hình sexy ở di tích lich sử
  clb khiêu vũ hưu trí mặc đồ hở quay clip đăng lên, con cháu phản đối, có bị nói trái thuần phong không
  cởi trần mừng bóng dá
  hầu đồng đền liệt sĩ
  mac do bo chup hinh o chua
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  chụp ảnh phãn cảm ở di tích
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.e
  người mẫu chụp hình áo dài trong Đại Nội phản cảm
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-330-2026.d9.k2.b
  nhảy ở nghĩa trang
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b
  Học trò lớp 12 chụp kỷ yếu hở hang trước nghĩa trang liệt sĩ, chị phụ trách đoàn bị hỏi, phải nhắc gì
  thanh niên nhảy nhót trước tượng đài bị dân quay lại, đoàn thanh niên xã xử lý làm sao
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c
  bikini o den tho
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-1 qdtw-207-2026 qdtw-207-2026.nhom-dao-duc
  Quay phim thầy cúng, lên đồng ở đền rồi đăng, tôi là đảng viên có bị coi là mê tín dị đoan không?
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.e qd-423-2026.quy-tac-chung
  ca si cong chuc nha van hoa dong clip ho hang
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.c qd-423-2026.quy-tac-chung
  sinh viên y thực tập chụp hình với xác ở phòng giải phẫu đăng story, trường xử kiểu gì
nd-330-2026.d11.k1.a nd-174-2026.d95.k1.d qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.dd nd-330-2026.d9.k2.b
  ca sĩ đoàn văn công quân khu hát nhạc chế lên tiktok
nd-330-2026.d11.k1.a nd-234-2026.d8.k1 qd-423-2026.quy-tac-chung
  thay the duc mua ma mi tiktok
nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  múa cột trước cổng chùa
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  chup hinh phan cam o nghia trang liet si
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung
  mấy đứa nhỏ leo lên lư hương nghĩa trang chụp hình chu môi, đăng cười ầm
  mặc đồ hở ở đền Hùng
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  check in cột cờ Lũng Cú mặc đồ hở
  chụp hình đồ ngủ bên tượng đài
nd-330-2026.d11.k1.a nd-330-2026.d9.k2.c blds-2015.d34 nd-174-2026.d95.k1.b nd-330-2026.d9.k2.b
  vẽ bậy ảnh thờ
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  linh nghia vu nhay nhac che trong doanh trai
  mặc áo tế quan họ múa lố
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  rap lời phản cảm
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d9.k2.b
  ngồi lên tượng đài
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b nd-330-2026.d9.k2.c
  quay tiktok trong chùa
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  clip nhảy phản cảm áo xanh tình nguyện tỉnh đoàn
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.b luat-116-2025.d7.k1.b nd-174-2026.d95.k1.b
  hát nhép bài ca cách mạng kiểu hài
nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c
  mặc quần đùi vào chùa chụp
nd-330-2026.d11.k2
  khuyen nguoi ta bo hoa tri uong la cay
nd-330-2026.d11.k2 luat-129-2025.d10 nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c
  can bo y te khuyen dung tiem vac xin tren facebook
nd-330-2026.d11.k2 nd-147-2024.d23.k3 nd-330-2026.d11.k1 nd-330-2026.d15.k1.g
  luơng y live mách bỏ thuốc tây uống lá, có phải xác thực số định danh không
nd-330-2026.d11.k2 nd-328-2026.d13.k3 nd-328-2026.d13.k2 nd-330-2026.d11.k2.a luat-116-2025.d42.k3
  cô bán thuốc nam trong nhóm phường cứ nói xạ trị làm chết nhanh, em là điều dưỡng, em báo ai
nd-330-2026.d11.k2 nd-328-2026.d13.k3 nd-328-2026.d13.k2 qd-423-2026.bao-tin nd-330-2026.d11.k2.a
  Ông thầy giáo về hưu đăng ngày 5 bài đòi người ta đừng uống thuốc huyết áp, tôi là y tế thôn làm gì?
nd-330-2026.d11.k2 nd-328-2026.d3.k3 qd-423-2026.kiem-chung luat-129-2025.d10 nd-147-2024.d36.k4
  điều dưỡng chia sẻ bài xúi bỏ thuốc tiểu đường uống lá, thiệt tình chỉ để đọc lại sau
nd-330-2026.d11.k2 nd-330-2026.d11.k1
  anh bạn y sĩ lên tiktok bảo bỏ thuốc huyết áp uống nước lá, cả làng tôi nghe theo, có phạt được không
  ba toi khuyen bo thuoc huyet ap
  bỏ hóa trị theo lời thầy
  khuyen bo thuoc lao uong la
  khuyen bo thuoc tay uong la
  khuyên bệnh nhân bỏ hóa trị
  khuyên bỏ thuốc tây
  toi khuyen nguoi benh ung thu bo hoa tri uong la, co ai phat toi khong
nd-330-2026.d11.k2 nd-330-2026.d11.k1 luat-116-2025.d7.k1.d
  chị thôn trưởng bày cách cai thuốc huyết áp, dùng lá vườn cho khỏi, bà con theo
nd-330-2026.d11.k2 nd-330-2026.d11.k1 luat-129-2025.d10
  tôi bày các mẹ trên nhóm bỏ thuốc bác sĩ kê, cho con uống lá nhọ nồi, có bị phạt
  ông xã em là y sĩ, quay clip chỉ cách ngưng thuốc huyết áp, có người nghe theo
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d10.k1
  chị tổ trưởng phụ nữ khuyên bà con bỏ thuốc tây uống nước kiềm trên nhóm xóm
  ông lang quay clip bảo bỏ thuốc tây uống lá của ổng
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-234-2026.d8.k3
  Em y sĩ xã bán cao dán, nói đau khớp dán 3 ngày khỏi hẳn, bỏ luôn thuốc viện, có bị phạt chi không
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d10.k1 qdtw-207-2026.nhom-mang
  bác tui trưởng chi hội đông y, live bảo uống thang này khỏi cần mổ, huyện ủy nhắc
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k2.a
  Thím hưu trí bày hàng xóm bỏ thuốc tim, uống lá, người ta nhập viện, thím có sao, khuyên thím thế nào
  bảo bỏ thuốc tây uống lá
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  anti vắc xin
  đăng bài chống vắc xin
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k2.a luat-129-2025.d10
  bài truyền miệng uống nước lá cho con khỏi sởi khỏi chích ngừa, cô mầm non share
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d11.k4
  ba noi khuyen ca ho bo thuoc tay uong la
  cmt khuyên bệnh nhân bỏ hoá trị uống lá
nd-330-2026.d11.k2 nd-330-2026.d11.k1 nd-330-2026.d77
  Ông thầy thuốc đông y quê em lên youtube khuyên bà con bỏ thuốc tây uống lá của ổng, ai phạt ổng?
nd-330-2026.d11.k2 nd-330-2026.d11.k1 qdtw-207-2026.nhom-1 luat-116-2025.d7.k2.i luat-116-2025.d42.k3
  Mẹ em đảng viên mà bị nhóm chữa bệnh bằng cầu nguyện trên zalo kéo vô, bỏ cả thuốc
nd-330-2026.d11.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-129-2025.d10
  xúi mẹ bỏ tiêm sởi
nd-330-2026.d11.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-129-2025.d10 nd-234-2026.d8.k1
  Bà mẹ nào cũng được tui khuyên đừng tiêm cho con, trên mạng thôi, giờ trạm cảnh cáo tui, đúng không
nd-330-2026.d11.k2 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  me chong to dan nhau bo tiem cho chau vi nghe tren mang
nd-330-2026.d11.k2 nd-330-2026.d11.k3 luat-129-2025.d10
  Chị y sĩ mới vào nhóm kêu đừng chích phế cầu, nhóm vài vạn người, chị chưa đăng bài, có bị xử không
nd-330-2026.d11.k2 nd-330-2026.d11.k3 luat-129-2025.d10 nd-174-2026.d95.k2.c nd-330-2026.d12.k1.a
  hội nhóm chống tiêm chủng có cô y tá trường tham gia
nd-330-2026.d11.k2 nd-330-2026.d11.k3 nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin
  Điều dưỡng nghỉ hưu lập nhóm tư vấn tiểu đường, khuyên người ta ngưng tiêm insulin, tôi nên báo đâu?
nd-330-2026.d11.k2 nd-330-2026.d11.k3 nd-330-2026.d11.k1 nd-330-2026.d77
  chị y tá nghỉ hưu lập group tư vấn thuốc sỏi thận, khuyên bỏ toa bác sĩ, ai xử được chị
nd-330-2026.d11.k2.a blds-2015.d34 nd-356-2025.d4.k1 blds-2015.d38 qd-423-2026.kiem-chung
  doan ai nhiem sida trong xom
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  dang clip nha hang xom lan dat chua ro dung sai
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blhs-2015.d156 nd-330-2026.d13.k1.a
  tung đơn tố cáo lên mạng trước khi có kết luận
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-116-2025.d13.k3.dd blhs-2015.d156
  tôi nộp đơn tố giám đốc nông trường rồi livestream đọc từng chữ, kết quả chưa có, nhanh ẩu quá chăng
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a luat-126-2025.d31.k2
  don to cao hieu truong chua xu, phu huynh chia se rong rai
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.c qd-423-2026.kiem-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a
  toi dang bai noi quan kia ban ruou doc, chua chac
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-116-2025.d13.k3.e nd-174-2026.d95.k1.a
  nói đất này bị gỉai toả để ép mua rẻ
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-126-2025.d31.k2 luat-116-2025.d15.k1.d luat-80-2025.d14.phat-ngon
  cán bộ thú y đăng lò mổ bẩn khi chưa xét nghiệm xong
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d luat-129-2025.d10 nd-330-2026.d10.k1 luat-116-2025.d7.k2.dd
  Thầy dạy toán livestream chỉ cách đầu tư coin chắc thắng, phụ huynh đua nhau bỏ tiền, thầy có sao không
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  ban do quy hoach tu che
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a blds-2015.d34
  đồn bún hàn the
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  chia se bai noi tiem ung thu co tu cung la doc
  cò đất tung tin quy hoạch
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd
  đồn ông a trắng án
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung luat-116-2025.d13.k3.a
  dang canh bao hang cho gia
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-129-2025.d10 nd-244-2026.d3.k2
  bác sĩ báo dịch
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a luat-129-2025.d10
  Nhân viên văn phòng đăng ký đất tung tin mở đường để bán đất thì xử sao?
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  nói vacxin gây vô sinh
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d11.k2 nd-174-2026.d95.k1.a
  chong tiem vac xin
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung
  nhắn nhóm là xe khách lao đèo chết sạch mà chỉ nghe nói
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung luat-129-2025.d10
  em y tá xã chia sẻ bài bảo thuốc nước ngoài hại gan, dân sợ bỏ chích
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  dang tin bat coc tre em chua xac minh
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c qd-423-2026.kiem-chung nd-328-2026.d3.k2
  đăng tin thịt heo nhiễm dịch tả khi chưa xét nghiệm
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2 nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  chia sẻ bài anti vắc xin
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.c
  dang so lieu mua dich le ta lon truoc khi tinh cong bo
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a
  tung tin hoan xu vu dat dai
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c
  cảnh báo thuốc giả chưa kiểm chứng lên nhóm xóm
nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a
  dự báo thời tiết riêng phạt không
  tự dự báo mưa
nd-330-2026.d11.k2.a luat-116-2025.d7.k2.c qd-423-2026.kiem-chung nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  trên mạng đang hỏi ai là người tố cáo, mình đoán mò tên người ta có phạm không
nd-330-2026.d11.k2.a luat-126-2025.d31.k2 luat-116-2025.d7.k1.d luat-116-2025.d15.k1.d nd-174-2026.d95.k1.a
  đăng quán bẩn chưa kết luận
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.e qd-423-2026.bao-tin
  bác tôi nằm hồi sức, có người đăng là mất rồi để câu like, gia đình làm gì được họ
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blds-2015.d34 nd-328-2026.d3.k1
  bịa chuyện nhà hoang ở xóm có người chết oan để câu tương tác, chủ nhà kiện
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-91-2025.d16 qd-423-2026.kiem-chung
  thửa đất đang tranh chấp đăng youtube
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c qd-423-2026.kiem-chung blds-2015.d34
  trên group đoán cô nào giật chồng, nêu tên bậy có bị phạt
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-129-2025.d10 nd-174-2026.d95.k2.c
  dược sĩ lỡ nói "thuốc nội uống như bột mì" trên mạng, sở y tế có xử không
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-80-2025.d14.phat-ngon nd-330-2026.d9.k2.dd
  Bà con hỏi tui bao giờ sáp nhập ấp, tui nói đại trên Facebook rồi có người chụp lại gửi huyện, tui bị gì không?
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  môi giới đồn có cầu
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd luat-126-2025.d31.k2
  tung tin tòa trả hồ sơ
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon nd-330-2026.d13.k1.a qd-423-2026.kiem-chung
  thằng bạn ở phòng nội vụ viết "ông X về vườn" cho vui, cơ quan gọi
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k3
  tin bắt cóc trẻ em gửi nhóm phụ huynh, cảnh báo thôi mà cũng bị phạt à
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-174-2026.d4.k3 nd-330-2026.d9.k2.d
  Đêm bão tôi đăng cầu cứu giùm bà con mà thông tin sai, giờ bị phạt 7,5 triệu đúng không
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-330-2026.d9.k1.d
  phạt bao nhiêu nếu đăng tin chưa kiểm chứng mà ghi là nghe nói
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k1 nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.d
  thuê diễn viên đóng cảnh nạn nhân lũ để kêu gọi, ai bị phạt, tôi là cán bộ truyền thông
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 luat-116-2025.d7.k1.c nd-330-2026.d9.k2.dd
  đồn trưởng công an xã bị bắt
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-328-2026.d9 nd-328-2026.d3
  share tin gia ma co ghi chua kiem chung thi co thoat phat khong
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung
  tin đồn lãnh đạo bị cách chức
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d13.k1.a luat-116-2025.d7.k1.c blhs-2015.d361
  Tui điều dưỡng, thấy bệnh viện mua máy đắt gấp đôi nên tung báo giá, sau mới biết tui hiểu sai
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  Đăng đoán tên bí thư mới của tỉnh sau sáp nhập cho vui có bị gì không mấy anh?
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-328-2026.d3.k1
  tin rot chuc giam doc so
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-328-2026.d3.k1 luat-116-2025.d7.k1.c
  đăng cáo phó nghệ sĩ còn sống
nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qd-423-2026.kiem-chung qdtw-207-2026.nhom-mang qdtw-85-2022.dieu-tranh
  noi bay ai len ai xuong truoc ky hopj
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  vắc xin vô sinh
  ông lão đồn uống thuốc huyết áp hư thận
  đồn tiêm vắc xin chết
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d13.k3
  o trạm y tế em có bà cụ đồn vắc xin chết người trên zalo hội người cao tuổi, nhắc hoài ko nghe, xử được ko
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k2
  tự tổng hợp số liệu dịch bệnh đăng lên nhóm xóm thì có bị phạt không các cháu
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2
  lan truyền tin vắc xin gây vô sinh
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d
  tin vaccine chết người
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a qd-423-2026.kiem-chung
  dang tin co nguoi chet vi dai ma chua xac minh
  ngo doc tap the dua tin so nguoi
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k2 nd-328-2026.d3.k1
  Bà con nuôi heo trong nhóm đồn có dịch mà xã chưa công bố, tui đăng cảnh báo vậy có bị phạt hông?
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k2 qd-423-2026.kiem-chung
  đồn có ca tay chân miệng tử vong
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-328-2026.d3.k3 nd-174-2026.d95.k1.a
  loan tin trường có 20 trò ngộ độc mà thực ra 2, mình share thôi có sao hông
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-330-2026.d11.k2
  Mẹ chồng gửi clip bảo tiêm sởi làm trẻ ngu, xúi cả xóm đừng tiêm, tôi y tế thôn mà bó tay
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d qd-423-2026.kiem-chung
  Cô y tế thôn nhắn nhóm "xóm mình có người chết vì sởi", chưa ai xác nhận, có bị phạt ko
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-328-2026.d3.k2
  dịch tả lợn chưa công bố
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d nd-330-2026.d11.k2
  muc phat noi sai ve vac xin
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2 luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  anti vaccine
nd-330-2026.d11.k2.a nd-174-2026.d95.k2.c nd-330-2026.d11.k2 luat-129-2025.d10 nd-328-2026.d3.k3
  cô giáo tin vắc xin gây tự kỷ và phát cho phụ huynh
nd-330-2026.d11.k2.a nd-328-2026.d13.k3 qd-423-2026.bao-tin nd-330-2026.d11.k2 nd-174-2026.d95.k1.a
  bà đỡ nói tiêm phongf gây tự kỷ
nd-330-2026.d11.k2.a nd-328-2026.d3.k1 qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  ke chuyen ma o tru so cu cau view
nd-330-2026.d11.k2.a nd-328-2026.d3.k2 qd-423-2026.kiem-chung nd-174-2026.d95.k2.c
  lan tin ngộ độc bếp ăn trường
nd-330-2026.d11.k2.a nd-328-2026.d3.k2 qd-423-2026.kiem-chung nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  đồn thuỷ đậu ở lớp
nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a blds-2015.d34
  đồn ca sĩ quê mình mất
nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.dd
  Bà thầy ở chợ phán năm nay bí thư tỉnh "rớt ghế", tôi kể lại trên nhóm cho vui, công an mời lên là sao?
nd-330-2026.d11.k2.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a qd-423-2026.kiem-chung nd-328-2026.d9
  lên nhóm ấp kể tin nghe lỏm chủ tịch sắp bị thay, sáng công an mời, sao giờ
nd-330-2026.d11.k2.a nd-330-2026.d9.k2.c nd-174-2026.d95.k1.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.b
  Trưởng thôn viết lên zalo rằng thánh thất chiếm đất công, mà xã chưa kết luận gì, bà con có đạo bức xúc
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  ban giám sát cộng đồng chụp ảnh công trình sai đưa lên mạng trước khi báo xã, có đúng trình tự không
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a blds-2015.d38
  vụ án đang điều tra, tôi là hàng xóm kể lại trên mạng thì có bị gì không
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-116-2025.d7.k1.d
  dự đoán bão sai
  tự chế bảng độ mặn
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-116-2025.d7.k2.c
  đoán tên người tố cáo
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh nd-330-2026.d13.k1.a
  em làm văn phòng, nghe phong thanh ai lên trưởng phòng rồi úp mở trên story, có bị nhắc ko
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-330-2026.d9.k2.dd
  dang tin dong giam doc so sap bi bat
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  trong cơ quan bàn ra tán vào ai bị luân chuyển rồi có người chép lên nhóm chợ, đoán mò có phạt không
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d3.k1 nd-174-2026.d95.k1.a
  chú thích sai ảnh
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-328-2026.d3.k2 nd-328-2026.d3.k1 nd-174-2026.d95.k2.c
  làng đồn giếng có độc, chưa ai kiểm tra, em đăng cho bà con khỏi uống
nd-330-2026.d11.k2.a qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  đồn ai lên chủ tịch
nd-330-2026.d11.k2.a qdtw-08-2018.neu-guong qd-423-2026.kiem-chung luat-129-2025.d10 nd-328-2026.d9
  vo toi la giao vien hay chia se tin chua kiem chung thi toi dang vien co bi lien luy khong
nd-330-2026.d11.k2.a qdtw-08-2018.neu-guong qd-423-2026.kiem-chung nd-328-2026.d3.k3
  Má tôi làm y tá xã suốt ngày chuyển tin hoang mang, tôi là phó công an, cơ quan có hỏi tôi không
nd-330-2026.d11.k2.a qdtw-207-2026.nhom-4 nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh nd-174-2026.d95.k1.a
  tung tin nhân sự
nd-330-2026.d11.k3 nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a luat-116-2025.d7.k1.d nd-330-2026.d11.k2.a
  bố đảng viên con lập nhóm tin vịt
nd-330-2026.d11.k3 nd-330-2026.d11.k1 nd-330-2026.d12.k1.a
  Admin hội bỉm sữa cho đăng cách xoay thai bằng lá bùa, chị em làm theo chảy máu, admin bị gì
nd-330-2026.d11.k3 nd-330-2026.d11.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d12.k1.a
  em trai cb tư pháp làm admin nhóm bịa chuyện nhập xã
nd-330-2026.d11.k3 nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  lập fanpage giấu tên bịa chuyện trường mầm non thì chủ page bị phạt nhiêu
  lập page tung tin
  quan tri hoi soi sao chuyen tung tin don
nd-330-2026.d11.k3 nd-330-2026.d12.k1.a nd-330-2026.d11.k1 nd-330-2026.d10.k3
  lập hội mách thuốc trên face, tôi chỉ đứng tên giùm nhỏ em thôi mà
nd-330-2026.d11.k3 nd-330-2026.d12.k1.a nd-330-2026.d11.k2.a qd-423-2026.kiem-chung nd-174-2026.d95.k1.a
  nhóm "hóng biến" huyện
nd-330-2026.d11.k4 nd-330-2026.d10.k1 nd-330-2026.d11.k1 blds-2015.d32
  ảnh tôi gầy đi nhờ thuốc
nd-330-2026.d12.k1.a
  khóa bình luận fanpage
  trưởng nhóm zalo chung cư có ngừi lăng mạ nhau
  xóa comment của dân trên page nhà nước có quyền không
nd-330-2026.d12.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a nd-330-2026.d14.k3.a
  confession cơ quan
nd-330-2026.d12.k1.a luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a luat-116-2025.d14.k4
  trang confession noi xau thay co
nd-330-2026.d12.k1.a luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  bài xấu tự lọt qua nhóm
nd-330-2026.d12.k1.a luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-147-2024.d36.k4 nd-330-2026.d7.k1
  trang xã đăng sai thì phạt xã hay phạt người quản trị
nd-330-2026.d12.k1.a luat-116-2025.d14.k4 nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  admin nhóm rao vặt để người ta chửi nhau
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k2.a
  cán bộ phụ trách trang bệnh viện đăng bậy lúc nửa đêm, giám đốc nói không biết
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d15.k1.e nd-330-2026.d12.k2.a
  fanpage xã bị hack đăng phim bậy, mấy tiếng sau mới biết
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  em cho bạn làm phó quản trị trang chi hội thanh niên, bạn đăng xổ số ảo rồi chối, ai chịu chính ạ
  fanpage đoàn dính quảng cáo bài
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 nd-330-2026.d14.k5.e luat-116-2025.d42.k3
  hacker cướp kênh youtube của đài tỉnh phát cờ lạ suốt đêm, trách nhiệm của tụi em trực tới đâu
nd-330-2026.d12.k1.a luat-116-2025.d42.k2 nd-330-2026.d14.k5.e nd-330-2026.d15.k1.e luat-80-2025.d36
  trang fanpage ubnd xã bị chiếm quyền đăng phim bậy thì ai bị kỷ luật
nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-174-2026.d95.k1.g nd-330-2026.d12.k2.a luat-116-2025.d7.k2.dd
  fanpage bị chèn link
nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  nguoi trong nhom lang rao ban sung ban chim, admin xoa hay bao
nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-330-2026.d10.k2 luat-116-2025.d7.k2.e
  Tôi duyệt bài trong nhóm thôn vừa cho qua bài rao bằng lái giả, gỡ ngay thì có phải báo c.an nữa ko?
nd-330-2026.d12.k1.a luat-116-2025.d7.k1.d nd-328-2026.d13.k3
  Tôi trưởng thôn quản nhóm zalo, dân đăng tin vàng sắp bị thu, tôi để đó có bị chi không
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  nhom lop toan bai moi lam ctv chot don, truong nhom mac ke
  web xã tự nhiên nhảy ra quảng cáo cờ bạc, lỗi người trực hay bên làm web?
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-174-2026.d95.k1.g nd-330-2026.d12.k2.a
  web trường bị chèn quãng cáo cờ bạc
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-330-2026.d77
  Chị cùng khoa cứ rủ vô đa cấp trong nhóm, trưởng khoa im re, vậy có ai xử không
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g luat-116-2025.d42.k3 nd-330-2026.d12.k2.a
  trang xa bi gan link danh bac ai chiu
nd-330-2026.d12.k1.a luat-116-2025.d7.k2.dd nd-330-2026.d12.k2.a luat-116-2025.d42.k3 nd-174-2026.d95.k1.g
  Trang web của trường tự nhiên hiện link cá độ, kẻ nào chèn vào không biết, hiệu trưởng có bị phạt không?
nd-330-2026.d12.k1.a luat-80-2025.d13
  khóa bình luận trang xã
nd-330-2026.d12.k1.a luat-80-2025.d13 qd-423-2026.co-quan-to-chuc
  dân góp ý dưới bài của fanpage xã, em là admin ẩn bình luận đi có sai không
  đăng bài khen mà bị dân chửi, xóa bình luận của dân có vi phạm quyền gì không
nd-330-2026.d12.k1.a luat-tre-em-2016.d6.k11 blds-2015.d32 nd-330-2026.d60 nd-56-2017.d36
  page confession truong cap 3 dang anh hs bi chup len
nd-330-2026.d12.k1.a nd-147-2024.d23.k3 nd-147-2024 nd-147-2024.d36.ten-tai-khoan
  lam admin nhom facebook 50 nghin thanh vien co phai dang ky khong
nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-174-2026.d95.k1.k
  em bán hàng online, khách vô cmt nói tục về cán bộ, em chưa biết, có bị phạt lây
nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a nd-330-2026.d11.k3
  sv lập trang bóc phốt ký túc xá nhận bài ẩn danh, admin bảo tôi chỉ đăng hộ nên vô can, đúng ko
nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a
  nhom cho dan dang bai chui ai chiu
  quan ly nhom cha me hoc sinh
nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.a nd-174-2026.d95.k1.k
  em làm mod fanpage trường, lỡ duyệt bài confession nói xấu thầy, em có bị phạt chung không
nd-330-2026.d12.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  page confession chê hiệu trưởng
  quan tri vien duyet bai sai
  tui già mắt kém, con lập giùm cái nhóm hưu trí, trong đó ông kia nói bậy thì tui có tội chi hông
nd-330-2026.d12.k1.a nd-147-2024.d36.kinh-doanh luat-129-2025.d10 nd-147-2024.d36.k1
  viên chúc có đc làm admin nhóm mua bán đất không
nd-330-2026.d12.k1.a nd-147-2024.d36.ten-tai-khoan nd-147-2024.d23.k3
  quản lý nhóm chợ trời
nd-330-2026.d12.k1.a nd-147-2024.d36.ten-tai-khoan nd-147-2024.d36.k1
  giáo viên chủ nhiệm mở nhóm lớp phải hỏi trường không
  lập group cho ấp có phải xin phép ai không
  lập nhóm zalo lớp có cần nhà trường cho
  muốn lập nhóm facebook cho hội phụ nữ thì xin ai
  mở nhóm phụ huynh có cần hiệu trưởng cho phép
  tao nhom zalo to dan pho co can dang ky
  trưởng thôn lập nhóm chat thì cần giấy tờ gì
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a luat-116-2025.d14.k4 nd-147-2024.d36.k4 qd-423-2026.co-quan-to-chuc
  trang zalo oa phường đăng sai
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.a nd-147-2024.d36.k4 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  trang confession trường cấp 3 nói xấu thầy cô ai chịu trách nhiệm
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.g luat-116-2025.d7.k2.dd
  minh la pho nhom cu dan, nua dem ai do dang link co bac roi bi bao, truong nhom bo tron, minh co toi ko
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.g nd-174-2026.d95.k1.k luat-116-2025.d42.k3
  em làm lớp trưởng giữ nhóm chat, bạn bỏ link cờ bạc vô, em không hay có sao hông
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g
  nhóm lớp lọt link cá độ
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k luat-80-2025.d13 nd-330-2026.d12.k2.a
  dân chửi dưới bài của fanpage xã có được ẩn bình luận
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d10.k3 nd-330-2026.d12.k2.a
  admin group mua ban
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  chặn người hay chửi trong nhóm tổ dân phố
  cmt xâu trên kênh của tôi
  làm phó nhóm zalo họ
  zalo tổ dân phố ai quản lý
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d14.k4
  chủ kênh youtube để mặc người xem chửi nhau dưới clip có phải dọn không
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d14.k4 nd-147-2024.d36.k4
  Người ta bình luận dưới bài của tôi chửi Đảng, tôi không xóa thì tôi có bị sao không?
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d14.k4 qdtw-85-2022.dieu-tranh
  có người chửi chính quyền dưới status mình
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d42.k3 luat-116-2025.d7.k1.a
  nhóm zalo tổ dân phố ai cũng nhắn được, có ông gửi clip phản động thì trưởng nhóm có bị gì không
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  mọi người trong nhóm cứ gọi anh kia là thằng trộm mà tòa đã xử gì đâu, em làm admin phải làm gì
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  hội phụ huynh zalo do em quản lý, có đứa vô rao bán thuốc lá điện tử
nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a nd-330-2026.d11.k3
  admin hoi xe o to bi phat
nd-330-2026.d12.k1.a nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  zalo co quan ai quan ly
nd-330-2026.d12.k1.a nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc nd-244-2026.d3.k2
  ai quản trị fanpage xã
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-147-2024.d36.k4 luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  ai chịu trách nhiệm bình luận bậy dưới bài của tôi
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c luat-116-2025.d7.k1.d
  anh phó phòng chuyên chuyển tiếp tin "nghe nói sắp bắt ông A ông B" vào nhóm, em là nhóm trưởng
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-330-2026.d12.k2.a luat-116-2025.d14.k4 nd-174-2026.d95.k1.k
  trang cfs cơ quan, ai chịu trách nhiệm bài duyệt
nd-330-2026.d12.k1.a nd-328-2026.d3.k3 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  em làm quản trị zalo làng, có cậu nhắn suốt tin đồn lãnh đạo ôm tiền trốn, em xóa có muộn không
nd-330-2026.d12.k1.a nd-330-2026.d10.k2 luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  duyệt nhầm bài bằng giả
nd-330-2026.d12.k1.a nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10.k3
  admin cho ban phao
  chủ nhóm chợ quê cho bán thuốc nổ
nd-330-2026.d12.k1.a nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-330-2026.d10.k3 nd-330-2026.d12.k2.a
  nhóm chợ bán pháo
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-147-2024.d36.kinh-doanh nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  cb xã có đc làm admin nhóm chợ ko
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-174-2026.d95.k1.k
  cbcc có đc làm admin group chợ cư dân ko
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  admin nhom mua ban de lot tin ban ma tuy
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k2
  nhóm bán pháo nổ
  tôi chỉ là người duyệt bài giúp bạn, nhóm có kẻ rao thuốc lá điện tử, công an mời, tôi dính ko
nd-330-2026.d12.k1.a nd-330-2026.d10.k3 nd-330-2026.d12.k2.a nd-330-2026.d11.k3 nd-174-2026.d95.k1.k
  admin nhóm thuốc
nd-330-2026.d12.k1.a nd-330-2026.d11.k1 nd-330-2026.d11.k2 nd-330-2026.d12.k2.a
  trưởng nhóm dưỡng sinh phường cứ để mấy bà rao lá cây chữa ung thư, tụi con góp ý hoài hổng nghe
nd-330-2026.d12.k1.a nd-330-2026.d11.k1.a nd-330-2026.d12.k2.a
  trang thôn chiếu phim nhảm
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a
  admin chậm xóa bài
  admin không duyệt bài bậy
  admin không xóa coment bậy
  duyệt bài trong group
  nhom zalo 500 nguoi toi lap gio sao
  nhóm cựu học sinh có người đăng tin bịa, trưởng nhóm đi nước ngoài không hay
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-116-2025.d42.k2 nd-174-2026.d95.k1.k nd-147-2024.d36.k4
  em nghỉ việc rồi mà vẫn là quản trị trang của xã, có ai đăng bậy thì em có phải chịu ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g
  truong thon lo duyet bai moi danh bac
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a luat-80-2025.d13 luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  em là bí thư đoàn xã được giao quản trang, ai cũng vào chửi chủ tịch, em xoá bình luận của dân có đúng không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-147-2024.d36.k4
  page của tổ dân phố mà em giữ mật khẩu, khách vô bình lụân tục tĩu, phạt em hay phạt ổng
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k
  Em cầm trang hội chữ thập đỏ, có ông vô văng tục với mấy đứa nhỏ tình nguyện, em gỡ đi chắc không sao
  Page đồng hương có người viết gây thù vùng miền, tôi đi biển 10 ngày, về thì công an gọi
  Trang phường em bị dân bình luận chửi bậy, em ẩn bình luận hay xóa luôn thì đúng?
  admin bị liên lụy
  admin group có phải chịu trách nhiệm về bài thành viên đăng ko?
  admin hội cư dân để ng ta vu vạ ban quản trị chung cư, mình có liên đới ko
  admin hội đồng niên
  admin không xóa bài
  admin nhóm cư dân
  admin nhóm cư dân để người khác chửi bậy trong nhóm có bị phạt chung không
  admin nhóm để thàh viên chửi
  chủ nhóm chợ có bị phạt thay thành viên
  chủ nhóm zalo không xóa lời chửi tôi thì chủ nhóm có bị gì không
  chủ nhóm zalo xóm
  comment tục dưới bài của trạm y tế, quản trị phải gỡ k
  dan vao fanpage benh vien chui thi xoa di duoc k
  em quản group phụ huynh, có mẹ đăng bịa về cô giáo, em gỡ chậm một ngày
  em đc phân trực trang fanpage đêm 30 tết, ngủ quên để người ta vô cmt bậy bạ thì ai bị trách
  không xóa cmt tục
  lam qtv nhom phu huynh bi thanh vien dang bay
  lớp trưởng quản nhóm chat lớp, bạn khác chửi bậy thì lớp trưởng có lỗi không
  nhóm dòng họ có người đăng bậy, trưởng nhóm xóa trễ
  nhóm facebook 50 nghìn thành viên do mình làm admin, có người đăng bậy thì mình có chịu tội không?
  nhóm zalo thôn có người chửi trưởng thôn, tôi là trưởng nhóm có phải chịu trách nhiệm chi không
  quan tri fanpage xa khong xoa binh luan chui boi thi co loi gi
  quản trị nhóm có chịu trách nhiệm
  quản trị phạt mấy triệu
  sếp giao quản trị fanpage, dân chửi trong bình luận có xóa đc ko
  truong nhom cu im lang
  trưởng bản lập nhóm zalo, có đứa đăng bài chửi bới, trưởng bản phải làm chi
  trưởng nhóm chịu gì
  trưởng nhóm họ tộc quên duyệt bài
  trưởng nhóm không xoá
  trưởng nhóm zalo chợ xã để bà con chửi nhau, có bị vạ lây hông
  trưởng nhóm zalo phụ huynh
  xoá bài hàng cấm trong nhóm
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k blds-2015.d34 luat-116-2025.d14.k4
  ông chủ nhiệm hợp tác xã ghim bài bôi tui lên đầu nhóm, admin không chịu xóa thì admin có tội không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  Nhóm đồng hương tôi duyệt bài giúp, có bài nói xấu tỉnh lọt qua, tôi bị mời, giờ giải thích sao
  admin bị phạt thay người đăng
  admin page khong xoa binh luan xau
  chị kia duyệt bài nhóm chợ quê, có bài chửi đảng ủy, chị để 3 ngày mới xóa
  em quản fanpage phường mà dân vô đăng link bậy lúc nửa đêm thì em có chịu trách nhiệm không
  lam truong nhom zalo to dan pho thay tin gia co phai xoa khong
  quản trị nhóm cư dân để người ta chửi ban quản lý, admin là đảng viên
  thành viên nhóm zalo thôn tôi làm quản trị chửi chính quyền thì tôi có bị phạt không
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d14.k4 nd-330-2026.d9.k2.c
  duyệt nhầm bài nói xấu chùa
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd
  admin mặc kệ rao lô
  nhom phu huynh em lam chu, co nguoi ban thuoc la
  quan ly nhom phu huynh khong xoa bai lua dao
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.dd
  chủ nhóm đồng ngũ 900 người lơ đãng, có người đăng cờ bạ, chủ có chịu trách nhiệm
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.g
  Nhóm hội đòng niên có thằng cháu rải link nổ hũ, tôi lập nhóm mà không rành xóa, có vạ lây không?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.dd nd-330-2026.d11.k3
  làm quản trị nhóm 40 nghìn người ở Hải Phòng, có thành viên đăng cá độ
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d7.k2.i
  lập nhóm báo chốt zalo, trong đó toàn giáo viên với y tá, trưởng nhóm bị phạt nhiêu?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-147-2024.d36.k4
  Cựu binh chúng tôi lập nhóm zalo 500 người đăng tin, nhóm trưởng có phải chịu trách nhiệm với mọi bài không?
  admin group có chịu trách nhiệm bình luận thành viên
  admin nhóm chịu trách nhiệm bài thành viên đăng không
  ai quan ly trang tam su benh vien
  chủ nhóm facebook 50 ngàn thành viên có chịu trách nhiệm bài thành viên đăng không
  group facebook 'Quê tôi' có 40 nghìn thành viên, em làm admin, thành viên đăng bậy thì em có chịu trách nhiệm không
  hội đồng hương ai quản
  làm ad nhóm chợ quê 20k người, có bài chửi nhau không kịp xoá thì bị gì
  làm admin nhóm chung cư mà để thành viên chửi ban quản trị thì ai chịu
  người khác bình luận chửi dưới bài của tôi, tôi không xóa có chịu trách nhiệm không
  nhom truong khong biet ai dang bai
  quan tri nhom phu huynh co chiu khi me chau noi bay
  trưởng nhóm zalo chịu trách nhiệm gì
  Đảng viên vừa là trưởng thôn vừa là quản trị nhóm facebook của thôn, thành viên đăng tin bậy thì ai chịu?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-147-2024.d36.k4 luat-116-2025.d14.k4
  Tôi làm trưởng nhóm zalo thôn, có người đăng bậy, trưởng nhóm có bị phạt lây không
  bi moi len cong an nhieu lan vi nguoi khac binh luan bay trong bai cua minh
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-174-2026.d95.k1.dd nd-330-2026.d10.k2
  Nhóm hội đồng hương 4000 người do em lập, có người bán pháo nổ trong đó, em đâu có biết!
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-328-2026.d13.k2
  truong nhom xom de tin don benh dich khong xoa
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-328-2026.d3.k3
  Tôi làm trưởng ban công tác mặt trận, nhóm khu phố có người đăng bậy tôi không xóa kịp thì tôi có bị phạt không?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-328-2026.d3.k3 luat-116-2025.d7.k1.c
  confession trường em bóc phốt thầy giáo, admin phải chịu ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-328-2026.d3.k3 nd-147-2024.d36.k4
  duyet bai nhom 40 nghin thanh vien ma minh la can bo van hoa
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd
  nhom mua ban xe cu co nguoi rao sung
  tôi làm admin nhóm đồng hương 30 nghìn người, có kẻ vô bán pháo, tôi đi gặt không kịp xóa, công an nói tôi tiếp tay
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k2 nd-330-2026.d10.k3
  em lập nhóm mua bán xe cũ, có đứa rao bán pháo, em không biết, công an gọi em là sao
  nhóm chợ online của xã có người rao bán thuốc phá thai, admin là cán bộ văn hóa thì phải làm gì
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d10.k3 nd-330-2026.d10.k2
  trong nhóm bản có ông rao thịt sơn dương, tôi là nhóm trưởng ko xoá thì có liên đới k
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3
  Admin nhóm cư dân có phải chịu trách nhiệm khi người khác vô chửi chính quyền không?
  admin nhom facebook phai chiu trach nhiem gi
  admin nhom lang chiu toi thay
  admin nhóm bị liên đới vì thành viên chửi
  admin nhóm zalo cơ quan có phải chịu trách nhiệm khi người khác gửi tin bậy?
  admin để đăng bậy
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
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d15.k1.e luat-116-2025.d42.k3
  Trang câu lạc bộ cựu chiến binh tự dưng đầy tin sex, ông admin già không biết gỡ, bị phạt thật à
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  quan tri fanpage xa
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qd-423-2026.quy-tac-chung
  cmt tục trên page cq xóa đc ko
  quan tri nhom zalo chung cu de cai nhau chinh tri
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qd-423-2026.quy-tac-chung luat-116-2025.d42.k3
  Em làm trưởng nhóm hội làm vườn, anh em quay ra cãi chuyện lãnh đạo trung ương, em xóa bài liền là đủ chưa
  nhóm lớp cãi chính trị
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k qdtw-85-2022.chinh-danh
  cbcc có đc làm admin nhóm cư dân ko
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd nd-174-2026.d95.k1.k
  admin nhom de ban thuoc lac
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d10.k2 nd-174-2026.d95.k1.k
  Nhóm bán đồ cũ hơn ba ngàn người, có kẻ rao vủ khí mà em ngủ quên không thấy, em bị tính sao?
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d10.k3 nd-174-2026.d95.k1.k
  admin nhóm mua bán
  tui lập nhóm rao vặt 2000 người, ai đó bán hàng cấm lúc tui ngủ, sáng dậy xóa rồi còn bị phạt không
  tôi lập nhóm mua bán phường mình, đêm hôm có người vô rao bằng giả, sáng ra tôi có bị liên lụy
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d10.k3 nd-174-2026.d95.k1.k nd-330-2026.d10.k2
  công chức làm admin nhóm chợ cư dân, trong nhóm có người bán thuốc lá điện tử
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a nd-330-2026.d15.k1.e nd-174-2026.d95.k1.k nd-330-2026.d11.k3
  admin nhom phu huynh de thanh vien dang anh bay
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2
  nhân viên trực page trường đăng nhầm bài chửi, hiệu trưởng có liên đới
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a qd-423-2026.quy-tac-chung
  xóa cmt ác ý trên trang cơ quan
nd-330-2026.d12.k1.a nd-330-2026.d12.k2.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  tôi trực page phường, có người chửi chủ tịch dưới bài, xóa hay để
nd-330-2026.d12.k1.a nd-330-2026.d13.k1.a luat-116-2025.d7.k2.i luat-116-2025.d7.k2.c
  admin nhom mach chot csgt
nd-330-2026.d12.k1.a nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc
  nhóm zalo thôn cũ sau khi nhập thôn có phải giải tán ko hay vẫn giữ
nd-330-2026.d12.k1.a nd-330-2026.d14.k5.e nd-174-2026.d95.k1.k luat-116-2025.d42.k2 nd-330-2026.d12.k2.a
  admin cũ của trang huyện giữ quyền không chịu trả, nay trang đăng bậy
nd-330-2026.d12.k1.a nd-330-2026.d15.k1.e luat-116-2025.d42.k2 luat-116-2025.d42.k3
  trang thon bi nguoi la dang phim sex
nd-330-2026.d12.k1.a nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-174-2026.d95.k1.k
  nhom lop dai hoc co nguoi gui phim bay
nd-330-2026.d12.k1.a nd-330-2026.d15.k1.e nd-174-2026.d95.k1.k
  quan tri nhom lop de quang cao sex
nd-330-2026.d12.k1.a nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-330-2026.d12.k2.a
  loa kẹo kéo nửa đêm mấy chú chửi thề phát trực tiếp trên page ấp, trưởng ấp có bị vạ
nd-330-2026.d12.k1.a nd-330-2026.d7.k1 nd-174-2026.d4.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k1.a
  ai nộp phạt khi fanpage xã đăng sai: xã hay thằng cộng tác viên?
nd-330-2026.d12.k1.a nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  Thôn tôi có bà theo tà đạo hay rao giảng trong nhóm zalo, tôi trưởng thôn có quyền xóa bả khỏi nhóm không
nd-330-2026.d12.k1.a nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b
  admin để yên cmt phân biệt
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2
  Chị văn hóa xã nghỉ đẻ, ai cầm trang xã cũng được hay sao, người cầm chịu chi
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4 nd-330-2026.d12.k2.a
  duyệt bài nhầm
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-174-2026.d95.k1.a luat-116-2025.d14.k4 luat-116-2025.d42.k2
  thue sinh vien viet bai cho fanpage huyen doan, no dang tin giả ai chịu
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2
  tắt bình luận trang xã
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-244-2026.d5.k2 nd-330-2026.d14.k3.a
  nhóm zalo cũ của phường giải thễ để đó toàn quảng cáo
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-244-2026.d8.k3
  vợ tôi bảo tôi khóa bình luận bài đăng của xã cho khỏi bị chửi, khóa thế có đúng quy chế không
nd-330-2026.d12.k1.a qd-423-2026.co-quan-to-chuc nd-330-2026.d12.k2.a luat-116-2025.d42.k2 luat-116-2025.d14.k4
  giao cho nhân viên hợp đồng quản lý fanpage xã, nó đăng bậy thì chủ tịch có bị kỷ luật không
nd-330-2026.d12.k1.a qd-423-2026.danh-tinh nd-330-2026.d14.k3.a
  lập page tâm sự trường ẩn danh
nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  Hai chị trong hội phụ nữ lôi chuyện nhau ra nói xấu trong nhóm, tôi hội trưởng, xử thế nào cho êm?
  an binh luan chui tuc tren trang xa
nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.k nd-330-2026.d12.k2.a
  nhóm cựu giáo chức chia phe bênh chê
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
nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  Công an nhắn gở bài trong hội bán nhà mà tôi không thấy tin, ba hôm sau mới xóa, phạt sao
  quan tri vien nghi de khong go bai kip
nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d12.k1.a
  Tôi quản lý trang của hội nông dân, bị kêu gỡ bình luận xuyên tạc mà bận quên
  nhóm chợ cư dân tôi quản lý bị yêu cầu xóa một bài, tôi đi vắng chưa kịp xóa thì phạt ra sao
  quản trị nhóm ko gỡ bài
nd-330-2026.d12.k2.a nd-174-2026.d95.k1.k nd-330-2026.d12.k1.a luat-116-2025.d14.k4
  Nhóm xóm tôi có mấy tin chửi cán bộ, ban quản lý bảo xóa mà tôi quên
  admin khong chiu xoa
  công an nhắn yêu cầu xóa bài trong group cư dân mà trưởng nhóm lờ đi, chú ấy cựu chiến binh
  không xóa bài phạt bao nhiêu
nd-330-2026.d12.k2.a nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k luat-116-2025.d14.k4
  nhóm em 20 ngàn người, có bài bị yêu cầu xoá lúc nửa đêm, em ngủ quên, phạt ai
nd-330-2026.d12.k2.a nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d10.k2
  Em quản lý nhóm cựu học sinh, thành viên bán ma túy đá, em ngủ quên không xoá, công an nhắn thì trễ rồi
nd-330-2026.d12.k2.a nd-330-2026.d12.k1.a nd-174-2026.d95.k1.k nd-330-2026.d11.k3
  Tui mở nhóm mua bán xã, trong đó ai bán gì cũng kệ, mới bị công an nhắc hai lần xóa, giờ sao
nd-330-2026.d13.k1.a blds-2015.d32 blhs-2015.d361 luat-116-2025.d15.k1.d luat-80-2025.d36
  Công an phường chụp lén danh hài lúc bị lấy lời khai, giờ tràn trên mạng, anh ấy bị xử thế nào?
nd-330-2026.d13.k1.a blds-2015.d32 luat-116-2025.d15.k1.d nd-330-2026.d50 blds-2015.d38
  bảo vệ bệnh viện là người công ty ngoài mà quay clip bệnh nhân tâm thần thì ai chịu phạt
nd-330-2026.d13.k1.a blds-2015.d32 nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a blds-2015.d34
  trò chơi team building bị tung clip thì xử người chơi hay người đăng
nd-330-2026.d13.k1.a blds-2015.d32 nd-356-2025.d4.k1 luat-116-2025.d15.k1.d luat-129-2025.d10
  vlog trạm y tế
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  chồng tôi là đảng viên ngoại tình, tôi đăng ảnh hai người lên facebook thì tôi có sai không
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.d nd-282-2025.d39
  quay clip chong vo nha nghi dang len
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c nd-174-2026.d95.k2.b
  em y tá bị đồng nghiệp gửi ảnh ôm bác sĩ trưởng khoa cho cả viện coi, đời tư mà, phạt ai
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k2.c
  đăng ảnh hiện trường khám nhà
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32 nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  bồ cũ tung clíp giảng viên
nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d38.k2 nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  em kể đúng chuyện bồ của nó có thai nhưng nó kiện em lộ đời tư, sự thật mà cũng có tội sao trời
nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d blds-2015.d32 nd-174-2026.d95.k2.b
  tung clip phụ nữ ngoại tình với cán bộ
nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d7.k2.c nd-282-2025.d39 blds-2015.d32
  vo em doi gui anh ngoai tinh toi co quan em, lam vay co hop phap khong
nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d16 luat-116-2025.d15.k1.a
  ke thu nhap cua dan
nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d16 luat-116-2025.d7.k2.c blds-2015.d38.k2
  co duoc dua thong tin ly lich ba doi cua nguoi xin vao dang cho hang xom xem
nd-330-2026.d13.k1.a blds-2015.d38 nd-174-2026.d95.k1.c
  tài xế xe cứu thương thuật lại vụ người mất lên kênh của mình
nd-330-2026.d13.k1.a blds-2015.d38 nd-174-2026.d96.k3.g nd-282-2025.d39 blds-2015.d32
  chong cu gui anh nong toi co quan toi
nd-330-2026.d13.k1.a blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d15.k1.g luat-116-2025.d7.k2.c
  công chứng viên live
nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-116-2025.d7.k2.c blds-2015.d38 luat-91-2025.d16
  luat su lo ho so
nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-129-2025.d10
  podcast kể chuyện khách
nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-91-2025.d16 luat-116-2025.d7.k2.c
  bảo mật lương
  kể lươg của sếp
nd-330-2026.d13.k1.a blds-2015.d38.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7
  y tá lỡ nói ca sĩ X nằm viện
nd-330-2026.d13.k1.a blds-2015.d38.k2 nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  Bệnh nhân là người nổi tiếng nằm khoa mình, mình kể cho con bạn thân nghe thôi mà nó đăng lên, mình có bị sao k
nd-330-2026.d13.k1.a blds-2015.d38.k3 blds-2015.d38 blhs-2015.d361 luat-116-2025.d7.k2.c
  chị trưởng nhóm nghi em chụp màn hình nhóm zalo phòng gửi ra ngoài, chuyện đó có phải vi phạm gì không chị
nd-330-2026.d13.k1.a blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d15.k1.d luat-80-2025.d13
  đăng tin nhắn với bạn trai cũ cho bõ ghét, lúc đó em đang là cb đoàn
nd-330-2026.d13.k1.a blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c
  chụp màn hình chat nhóm
nd-330-2026.d13.k1.a blhs-2015.d155.k2.e blds-2015.d32 nd-234-2026.d8.k1
  giáo viên bắt quả tang chồng với bạn, tung ảnh lên nhóm trường, có bị kỷ luật
nd-330-2026.d13.k1.a blhs-2015.d155.k2.e luat-80-2025.d36 nd-172-2025.nguyen-tac qdtw-207-2026.nhom-dao-duc
  danh ghen roi quay video dua len nhom ca xa thi toi co mat chuc pho chu tich hoi phu nu khong
nd-330-2026.d13.k1.a blhs-2015.d361 blds-2015.d38 luat-91-2025.d16 luat-116-2025.d7.k2.c
  tung tên nhân chứng
nd-330-2026.d13.k1.a blhs-2015.d361 blds-2015.d38.k3 luat-116-2025.d7.k2.c
  bi nghi tuon tin nhan nhom ra ngoai
nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 blds-2015.d38 luat-116-2025.d7.k2.c
  lộ nhân chứng
nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d
  Quyết định kỷ luật tôi chưa ký mà cả huyện đã thấy trên mạng, ai làm lộ phải chịu gì
nd-330-2026.d13.k1.a blhs-2015.d361 blhs-2015.d362 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  lộ biên bản họp
  tui là thư ký cuộc họp, biên bản chưa ký mà ai đó đã đăng lên nhóm cư dân, tui bị nghi
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.a luat-91-2025.d7.k7 blhs-2015.d362
  danh sach giam bien che cua benh vien bi truyen zalo
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d
  danh sách luân chuyển chưa kí đã lên fb
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d blhs-2015.d362 luat-116-2025.d7.k2.c
  kiem sat vien lo cao trang
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  vợ làm sở y tế kể trước tin phong toả, tôi nhắn cả họ, ai bị phạt
  đề tài nghiên cứu chưa nghiệm thu
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  hải quan cửa khẩu quay tiktok lúc soi container
  nhận đơn tố cáo của dân rồi chụp khoe lên nhóm, lộ tên người tố cáo, xử lý ra sao
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c nd-330-2026.d11.k2.a
  mình làm ở công ty thủy điện, biết giờ xả lũ, nhắn trước cho bà con trên facebook có phạm quy không
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  lộ quy hoạch zalo
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  tài liệu điều tra lên mạng
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-129-2025.d10
  chấm bài thi tốt nghiệp mà chụp một câu trả lời buồn cười gửi nhóm bạn, lộ ra thì sao
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat nd-244-2026.d3.k2
  quần áo có hình cờ lạ bị bắt ở cửa khẩu, được phép đăng ảnh không
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b nd-234-2026.d9.k2
  Ảnh chụp biên bản kiểm thảo tử vong bị tung lên mạng, bệnh viện xử người chụp thế nào
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k1.c luat-80-2025.d14.bi-mat nd-174-2026.d95.k1.a
  tôi làm thống kê huyện cũ, giờ sáp nhập, được kể chuyện sếp ép sửa số trên mạng không
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat luat-116-2025.d15.k1.d
  mách trước lịch kiểm tra
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat nd-330-2026.d49.k2
  người nhà bị can xin bản chụp kết luận điều tra, gửi qua mail được hông
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c luat-91-2025.d16 blds-2015.d38
  lấy bản kê khai tài sản sếp gửi nhóm
nd-330-2026.d13.k1.a blhs-2015.d361 luat-116-2025.d7.k2.c nd-328-2026.d3.k1
  tin dung nhung chua cong bo
nd-330-2026.d13.k1.a blhs-2015.d361 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  em ở hội đồng coi thi, trót chụp bảng điểm môn của mấy ông trưởng phòng gửi bạn coi chơi, giờ tùm lum
nd-330-2026.d13.k1.a blhs-2015.d361 nd-244-2026.d3.k2 luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat
  đồng nghiệp bên hải quan up ảnh lô ma túy vừa bắt lên story trước khi họp báo
nd-330-2026.d13.k1.a blhs-2015.d361 nd-244-2026.d3.k7 luat-80-2025.d36 luat-116-2025.d7.k2.c
  kiểm lâm quay clip gỗ lậu đăng lên trước khi báo hạt trưởng có bị khiển trách không
nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d50
  tung giấy nợ thuế của đại gia
nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d16
  lộ hồ sơ thuế của ca sĩ
nd-330-2026.d13.k1.a blhs-2015.d361 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d
  lộ danh sách tinh giản
nd-330-2026.d13.k1.a blhs-2015.d362 blhs-2015.d361 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  Chồng lỡ kể tối nay đi đánh án, vợ đem đăng "cầu bình an", hậu quả nặng không
nd-330-2026.d13.k1.a blhs-2015.d362 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  con lay giay to cua bo gap thuyen quay clip, lo chu
nd-330-2026.d13.k1.a blhs-2015.d362 nd-356-2025.d4.k1 luat-116-2025.d15.k1.d luat-91-2025.d7.k7
  gửi lộn bảng lương
nd-330-2026.d13.k1.a hdubkt-03.noi-dung luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  ban thao chua duyet duoc up khong
nd-330-2026.d13.k1.a luat-116-2025.d14.k4 nd-330-2026.d12.k1.a nd-356-2025.d4.k1 blds-2015.d38
  tên người nhiễm HIV bị đưa vào nhóm zalo bản, người ta đòi tự tử, tôi là y tế thôn bản phải làm gì ngay
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-91-2025.d16 blhs-2015.d361 blds-2015.d38
  Anh công an xã gửi ảnh chụp đơn của em cho bên kia đọc, có phạm không ạ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  chi toi o so nha dat khoe luong
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d32 blhs-2015.d361 luat-80-2025.d36
  ở trại giam có người gửi ảnh ca sĩ mặc áo phạm nhân ra ngoài, kỷ luật mức nào
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d32 blhs-2015.d361 nd-174-2026.d95.k1.c
  cs pccc quay đám cháy chung cư gửi vợ coi, vợ đẩy lên nhóm cư dân
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38 blhs-2015.d361 nd-174-2026.d95.k2.b
  cb tiếp dân đem đơn phản ánh của tôi có tên tuổi up lên nhóm, đúng sai
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38 luat-126-2025.d31.k2 nd-174-2026.d95.k2.b
  đăng đơn khiếu nại lên mạng
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38.k2 blhs-2015.d361 nd-174-2026.d95.k2.b
  đơn tố cáo đăng mạng có lộ bí mật người tố cáo ko
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blds-2015.d38.k2 nd-174-2026.d95.k2.b luat-126-2025.d31.k2
  dang don to giac len fb
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361
  chup quyet dinh bo nhiem dang fb khi chua trao
  lộ clip nhà máy nước
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blds-2015.d38.k2 nd-330-2026.d49.k2
  thu ky toa chup don ly hon cua nguoi noi tieng dua len hoi nhom
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362
  kiểm lâm đăng ảnh bẫy thú vừa gỡ có lộ tọa độ
  lộ lịch sếp công tác
  quay lịch tuần tra
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 blhs-2015.d362 luat-116-2025.d7.k2.c
  Clip giao ban bệnh viện lọt ra ngoài, có đoạn sếp mắng bác sĩ, phòng nào chịu trách nhiệm đây
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 hdubkt-03.noi-dung luat-117-2025.khai-niem
  văn bản không đóng dấu mật thì muốn đăng lúc nào cũng được hả
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 hdubkt-03.noi-dung qdtw-207-2026.nhom-4
  công văn nội bộ ghi "lưu hành trong ngành" chụp gửi group bạn bè được không
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c
  chụp trộm tờ trình
  dang len nhom cho biet doan thue vua den dau huyen
  em mới vô kho bạc, khoe bạn giao diện hệ thống, lỡ dính mã chi với tên đơn vị, có bị kỷ luật không
  lộ ảnh cổ vật
  màn hình phần mềm hồ sơ
  phe duyet cua chu tich bi phat tan
  đăng chỉ số giá sớm một hôm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c luat-116-2025.d13.k3.d
  bút phê của giám đốc bị chụp ra làm trò cười
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k2
  hồ sơ án qua zalo
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  chụp đề kiểm tra
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c luat-126-2025.d31.k2
  du thao ket luan bi chup len zalo
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  khoe hàng tịch thu
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c nd-244-2026.d3.k7
  bảo tàng tỉnh, hiện vật chưa công bố, nhân viên chụp khoe
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  rò danh sách giám đốc
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-117-2025.d5.k3
  sổ tay họp cũ của bố
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-117-2025.d5.k4 qdtw-207-2026.nhom-4
  số liệu dịch chưa công bố
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-117-2025.khai-niem
  bien ban hop co quan khong dong dau gi het, dang len co sao
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-126-2025.d31.k2 luat-116-2025.d7.k2.c
  anh tang vat
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat
  bóng gió sắp có bệnh viện
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.c
  bo doi bien phong dang clip bat go lau
  công văn viết ngô nghê thành trò cười trên mạng, ai làm lộ bị xử
  em làm bên thuế, thấy hồ sơ một ca sĩ nợ thuế khủng, kể trên threads không nêu tên có sao không
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat luat-126-2025.d31.k2
  tin noi bo vu bat can bo
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat luat-91-2025.d7.k7
  em lam bao hiem xa hoi, ke chuyen nguoi noi tieng tron dong tren fb khong neu ten
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-4
  Anh em phòng TN&MT rỉ tai nhau rồi up status ẩn ý "sắp có đường lớn qua xã X", có tính là lộ thông tin ko?
  up story up mo sap mo duong
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-244-2026.d3.k2
  Em nghe cuộc họp nói thay giám đốc bệnh viện, đăng liền, hôm sau mới công bố
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-244-2026.d3.k7
  chup cong van khan dang fb cho dan biet
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 qd-423-2026.kiem-chung
  Con gái làm khí tượng gửi bản tin bão chưa phát, tôi đăng cho ngư dân né có sao
  ban lam thu y cho so heo chet
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 qd-423-2026.kiem-chung nd-244-2026.d3.k2
  số ca bệnh dại
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 qdtw-207-2026.nhom-4
  don tu chuc bi tung mang
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 qdtw-207-2026.nhom-4 luat-116-2025.d7.k2.c
  đơn xin thôi giữ chức vụ lan truyền
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362
  kiem lam dang anh bay anh lam lo duong thu di
  le tan dang anh phong hop truoc gio lanh dao toi
  lộ tổ chim quý
  trợ lý chek in trước lịch trình
  tọa độ cây lan quý bị lộ vì ảnh
  ảnh dính gps hố khai quật
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362 blhs-2015.d361 luat-116-2025.d7.k2.c
  Lịch đi tuần của tổ công an xã dán ngoài cổng thôn người ta chụp đăng lên thì ai chịu?
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362 blhs-2015.d361 nd-356-2025.d4.k1
  chồng em lái xe cho lãnh đạo tỉnh, hay đăng check in, e sợ lộ lịch trình của sếp
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d blhs-2015.d362 luat-116-2025.d7.k2.c
  chốt gác rừng lên tiktok
  nhân viên cứu hộ rùa khoe chỗ thả, hôm sau bị trộm hốt sạch, cơ quan quy lỗi ai
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k1.d
  công nhân đập quay lũ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k1.d nd-244-2026.d3.k7
  live cong xa dap dang xa lu
  nhân viên thủy điện livestream xả lũ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  chup trang phuc dan dung vo dien sap ra mat
  nhân viên đài truyền hình khoe kịch bản gala cuối năm trên story, mai mới phát sóng
  nói thưởng tết cơ quan mình cho bạn bè
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361
  dieu do tau hoa chup ban do chay tau len fb
  doc duoc du thao nhap truong, em dang group lop duoc khong
  em che tên rồi đăng công văn xử lý của đơn vị lên nhóm nhờ luật sư chỉ, vẫn bị la
  đăng đề tài đang làm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 luat-117-2025.d5.k4
  nhân viên văn thư chụp công văn hỏa tốc gửi vào nhóm zalo cơ quan thì xử lý sao
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 luat-80-2025.d14.bi-mat
  số hộ nghèo chưa công bố
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c blhs-2015.d361 nd-330-2026.d50
  chup don khieu nai cua dan dang zalo
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung
  so sánh thưởng tết ngân hàng mình với ngân hàng khác trên mạng
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a
  cong nhan lam duong cao toc quay canh khoan ham gui ve que
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  nhân viên thủy điện đăng ảnh phòng điều khiển
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-117-2025.d5.k4 blhs-2015.d361
  màn hình không lưu
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.e blhs-2015.d362 luat-117-2025.d5.k3
  hình sinh nhật lọt hồ sơ đóng dấu trên bàn
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-116-2025.d7.k2.i qdtw-207-2026.nhom-1 qd-423-2026.quy-tac-chung
  báo chốt nồng độ cồn trên nhóm fb
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blhs-2015.d361 qdtw-85-2022.dieu-tranh
  chup cong van hoa toc gui nhom zalo xom
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 blhs-2015.d362 blhs-2015.d361
  sv thực tập đăng ảnh phòng làm việc
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c
  ảnh selfie trong phòng máy chủ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 luat-116-2025.d7.k2.c blhs-2015.d361
  kỹ sư nhà máy thủy điện chụp bảng điều khiển khoe ca đêm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 blds-2015.d32
  chụp màn hình họp trực tuyến khoe fb thì bị sao khôgn
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-207-2026.nhom-4 nd-356-2025.d3
  dang quyet dinh thang quan ham cua chong len facebook duoc khong chi em
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.d5.k4 qdtw-85-2022.dieu-tranh
  đăng công văn đóng dấu
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.khai-niem hdubkt-03.noi-dung
  công văn "không phổ biến"
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.khai-niem luat-117-2025.d5.k4
  lich di cong tac cua chu tich lo ra nhom zalo
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-117-2025.khai-niem qdtw-85-2022.dieu-tranh
  van ban khong dong dau mat co duoc chia se
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-126-2025.d31.k2 blhs-2015.d361
  công khai kết luận kiểm tra sớm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-126-2025.d31.k2 nd-244-2026.d3.k2
  công an huyện khoe tang vật ma túy
  kiem lam dang anh thu rung bi bat
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat blhs-2015.d361
  có người đăng số liệu gốc tiêm phòng dịch
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-80-2025.d14.bi-mat blhs-2015.d361 nd-244-2026.d3.k2
  công bố số liệu khi thống kê chưa cho
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  bảng thưởng tết bị chụp, chị kế toán khóc
  lộ bảng lươg
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  tung bảng lương
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50 luat-80-2025.d14.bi-mat
  báo sai số hộ thoát nghèo để lấy thành tích, có đứa tung bảng gốc lên mạng
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d7.k4 nd-56-2017.d36 nd-330-2026.d60
  giam thi gui bai lam cua hs len nhom
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d7.k7
  bo tai lieu co quan len cloud mien phi
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d7.k7 blhs-2015.d361 blds-2015.d38
  lộ đơn xin nghỉ việc
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k1.a blhs-2015.d361 blhs-2015.d156
  đưa hợp đồng mua sắm của trường lên mạng vì nghi ăn chặn, tôi là thủ quỹ, lỡ sai thì tội gì
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k1.a blhs-2015.d361 nd-330-2026.d11.k2.a
  đưa phiếu chi lên mạng
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k2
  em ở trạm thủy nông, dân hạ lưu xin lịch mở cống, up nhóm cho bà con né lũ được không
  lịch cắt điện đăng sớm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k2 luat-80-2025.d14.bi-mat
  anh em công an phường vừa thu số ma túy, có ông quay khoe tang vật lên story
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k2 nd-244-2026.d3.k7
  quản lý thị trường phát trực tiếp lúc khám kho
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k7 luat-116-2025.d7.k1.d
  nhân viên điện lực quay trạm nổ
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-244-2026.d3.k7 luat-116-2025.d7.k2.c blhs-2015.d361
  trích lời lãnh đạo trong cuộc họp đăng lên mà không xin phép
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-328-2026.d3.k3 nd-147-2024.d36.k4 nd-174-2026.d95.k2.b
  mình không lấy cắp, chỉ thấy người ta quăng bản thanh tra trong nhóm rồi gửi tiếp thôi mà
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-328-2026.d3.k3 qd-423-2026.kiem-chung blhs-2015.d361
  bà con bảo sắp đổi tên xã, có danh sách hẳn hoi, em chụp gửi họ hàng trước khi họp dân
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a luat-117-2025.d5.k3 luat-116-2025.d7.k2.c
  Cục thống kê chưa ra số mà phòng em đã đưa số tăng trưởng vào bài đăng thì có bị phạt không?
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d11.k2.a qd-423-2026.kiem-chung
  ban thanh tra nhân dân đăng kết quả giám sát lên fb được chưa
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-356-2025.d3 nd-330-2026.d50 luat-91-2025.d7.k7
  Cháu thực tập phòng hộ tịch quay video ngày đi làm, có mấy hồ sơ trên bàn lọt vô hình
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-56-2017.d36 nd-56-2017.d33 nd-330-2026.d60
  Phòng tôi sửa số học sinh bỏ học cho đẹp, một cô tung bảng cũ lên fb kèm tên các cháu, cô sai chỗ nào
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qd-423-2026.kiem-chung
  ban giám sát đăng kết quả lên phây
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qd-423-2026.quy-tac-chung
  khoe quyết định bổ nhiệm lên face
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 hdubkt-03.noi-dung blhs-2015.d362
  Giấy bổ nhiệm ký rồi nhưng chưa công bố, em lỡ đăng chúc mừng, bây giờ xóa liền có kịp
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh blhs-2015.d361
  chup anh bien ban hop gui nhom
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh
  khoe qđ bổ nhiệm
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh blhs-2015.d361 luat-117-2025.khai-niem
  công văn thường đăng fb
  lịch công tác tuần của lãnh đạo tôi chụp gửi nhóm bạn, văn bản bình thường thôi mà bị la
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat
  bị sếp la vì up giấy mời họp có ghi phòng họp giờ họp
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4
  được mời dự hội nghị kín của tỉnh, chụp cái thiệp có mộc đỏ khoe bạn
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-117-2025.d5.k4 luat-80-2025.d14.bi-mat
  chụp cái giấy mời có dấu đỏ đăng lên facebook khoe thì làm sao
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-117-2025.khai-niem blhs-2015.d361
  giấy mời nội bộ lên zalo
nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh qd-423-2026.kiem-chung luat-116-2025.d7.k2.c
  dang anh chuc mung len chuc truoc khi co quyet dinh
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d38 luat-91-2025.d7.k7 blhs-2015.d361
  lễ tân khách sạn công vụ tiết lộ số phòng đại biểu cho fan
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blhs-2015.d362
  kéo bạn ngoài vào nhóm họp giao ban
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  thợ hầm chụp ảnh trong lò than
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d38
  lụât sư bị cáo lộ lời khai lên youtube
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d38 blhs-2015.d361
  kể chuyện cơ quan cũ
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d38 luat-91-2025.d16
  Luật sư đưa bút lục vụ của chồng tôi lên facebook, có được phép không?
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blds-2015.d38.k2 blds-2015.d32
  nhan vien san bay quay luc soi hanh ly khach
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361
  cựu nhân viên tung sổ sách nội bộ
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 luat-80-2025.d14.bi-mat
  bút phê của chủ tịch "xem xét cho nó" bị đem ra cười, ai làm lộ thì bị sao
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d blhs-2015.d361 qdtw-85-2022.dieu-tranh
  tự ý đăng lịch công tác của chủ tịch tỉnh
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d qdtw-85-2022.dieu-tranh luat-80-2025.d14.bi-mat
  chup man hinh cong van noi bo dua len fb de che
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k2
  nhan cong van qua viber rieng
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-117-2025.d5.k2 luat-80-2025.d14.bi-mat
  em hay chuyển giấy tờ phòng qua email cá nhân cho lẹ, sếp mới nhắc, có vi phạm không
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-80-2025.d14.bi-mat blhs-2015.d362 blhs-2015.d361
  Em ở chi cục thống kê, lỡ khoe GRDP quý trước ngày họp báo
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-91-2025.d7.k7 nd-356-2025.d4.k1 blds-2015.d38.k2
  đã nghỉ việc ở ngân hàng mà còn kể chuyện khách vip
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c nd-244-2026.d3.k7 blhs-2015.d361 luat-80-2025.d36
  ca xa up hinh tang vat truoc khi bao cao
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.i
  chi cho xe dang kiem ne cong an
nd-330-2026.d13.k1.a luat-116-2025.d7.k2.i luat-116-2025.d7.k2.c
  nhắn hội taxi chỗ bắn tốc độ
nd-330-2026.d13.k1.a luat-117-2025.d5.k2 luat-116-2025.d7.k2.c qdtw-207-2026.nhom-4
  chuyển tài liệu họp cho sếp bằng tin nhắn
nd-330-2026.d13.k1.a luat-117-2025.d5.k4 qd-423-2026.quy-tac-chung
  cảnh sát cơ động đăng ảnh selfie lúc canh trận bóng
nd-330-2026.d13.k1.a luat-117-2025.khai-niem qd-423-2026.co-quan-to-chuc
  chụp thông báo tuyển dụng của sở đăng cho mọi người biết, có lộ gì đâu
nd-330-2026.d13.k1.a luat-80-2025.d13 luat-116-2025.d15.k1.d blds-2015.d38 luat-116-2025.d7.k2.c
  đăng đơn của dân viết sai chính tả cho ae cười có che tên rồi mà
nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  vo toi lam o kho bac hay len mang noi chuyen luong thuong co quan, vay co vi pham gi
nd-330-2026.d13.k1.a luat-80-2025.d14.phat-ngon luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  chồng kể chuyện thưởng cơ quan trên phây
nd-330-2026.d13.k1.a luat-91-2025.d16
  khoe thư mời làm việc
nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  mình lỡ thấy sổ nhà đất của bà phó trưởng khoa trong máy in chung, bạn bảo tung lên cho bà sợ, hậu quả sao
nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.c luat-80-2025.d13
  dua bien ban kiem diem ban cung phong len zalo
nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d15.k1.d blds-2015.d38
  nhân viên sân bay kể hành trình của hoa hậu
nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c
  chup quyet dinh dieu dong up nhom luat
nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d50
  đăng bảng lương phòng lên hỏi
nd-330-2026.d13.k1.a luat-91-2025.d16 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.a blds-2015.d38
  lộ bảng lương cả cơ quan
nd-330-2026.d13.k1.a luat-91-2025.d16 luat-129-2025.d10
  dang bang luong hai benh vien so nhau
  khoe thưởng tết trường mình
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  bêu nợ nông hội zalo
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d34
  tổ vay vốn cựu chiến binh nhắn tên mấy ông chưa đóng lãi lên nhóm chung, nhà ấy tủi thân quá
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d15.k1.d
  chụp kê khai tài sản
  khoe vé máy bay của sao
  kê khai tài sản mà đồng nghiệp chụp đăng mạng
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d15.k1.d blds-2015.d38
  nhân viên an ninh sân bay đăng vé của sao bóng đá lên story
nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c blhs-2015.d361
  kết quả phỏng vấn tuyển dụng bị phát tán
nd-330-2026.d13.k1.a nd-147-2024.d36.k4 blhs-2015.d361 luat-116-2025.d15.k1.d qdtw-207-2026.nhom-4
  Hội vợ công an trong zalo cứ bàn ai sắp lên hàm, lỡ lộ ra ngoài thì chồng nào bị
nd-330-2026.d13.k1.a nd-174-2026.d95.k1.a nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32
  Chồng tôi ngoại tình với nữ điều dưỡng, tôi đăng hình hai người lên, tôi mà là viên chức thì bị gì không?
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b blhs-2015.d288.k1 blds-2015.d32 blds-2015.d38
  đăng ảnh vợ cũ lúc ngủ để trả thù, nếu bị kiện thì chịu những gì
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b blhs-2015.d288.k1 nd-330-2026.d50 nd-330-2026.d15.k1.e
  tung clip nóng người yêu cũ
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d15.k1.d
  số liệu thống kê chưa công bố mà đưa lên mạng bị phạt bao nhiêu
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-116-2025.d7.k2.c nd-174-2026.d95.k1.a nd-174-2026.d95.k2.c
  đăng vị trí chốt giao thông vào nhóm có bị phạt không vậy anh em, có người bảo 7 triệu rưỡi
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d95.k1.a blds-2015.d38.k2 blds-2015.d32
  chồng ngoại tình, tôi đăng ảnh hai người lên mạng thì ai mới là người bị phạt, tôi tức quá
nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-330-2026.d50 nd-174-2026.d96.k3.m blhs-2015.d288.k1
  phạt bao nhiêu khi tung ảnh riêng tư
nd-330-2026.d13.k1.a nd-234-2026.d8.k1 blds-2015.d38
  bị tung ảnh nóng có bị kỷ luật
nd-330-2026.d13.k1.a nd-234-2026.d8.k1 blds-2015.d38 luat-116-2025.d15.k1.a nd-174-2026.d95.k2.b
  bạn gái cũ gửi clip nóng của em cho khoa, em là giảng viên trẻ, em có bị khoa cho nghỉ không ạ
nd-330-2026.d13.k1.a nd-244-2026.d3.k2 nd-244-2026.d3.k7 luat-116-2025.d7.k2.c
  em trạm khí tượng, đo thấy nước độc, sếp bảo im, em đưa số liệu lên mạng
nd-330-2026.d13.k1.a nd-244-2026.d3.k7 blhs-2015.d361 blds-2015.d38.k3 qdtw-207-2026.nhom-4
  chup man hinh nhom chat noi bo gui bao chi
nd-330-2026.d13.k1.a nd-244-2026.d3.k7 luat-80-2025.d36
  kiểm ngư đăng tàu
nd-330-2026.d13.k1.a nd-282-2025.d39 blds-2015.d38.k2 blds-2015.d32 nd-174-2026.d95.k1.a
  đăng ảnh chồng với bồ, cô giáo có bị kỷ luật
nd-330-2026.d13.k1.a nd-330-2026.d15.k1.e blds-2015.d38 blds-2015.d32 luat-116-2025.d15.k1.d
  anh nong bi nguoi cu phat tan
nd-330-2026.d13.k1.a nd-330-2026.d15.k1.e blds-2015.d38 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  gửi clip nóng của đồng nghiệp vào nhóm kín
nd-330-2026.d13.k1.a nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.d luat-91-2025.d7.k7
  kế toán doanh nghiệp nhà nước đăng bảng lương tổng giám đốc
nd-330-2026.d13.k1.a nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32
  dang hinh benh nhan len face co bi phat khong
nd-330-2026.d13.k1.a nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7
  hai quan chup ho chieu nguoi noi tieng
nd-330-2026.d13.k1.a nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-129-2025.d10
  chấm thi kể chuyện bài làm ngây ngô lên fb
nd-330-2026.d13.k1.a qd-423-2026.kiem-chung
  thu y dang anh heo bi bat tieu huy
nd-330-2026.d13.k1.a qd-423-2026.quy-tac-chung
  cs giao thong tu suong ngay chot len story
nd-330-2026.d13.k1.a qd-423-2026.quy-tac-chung blds-2015.d32
  lính cứu hỏa chụp ảnh trong lúc chữa cháy
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e
  dang hinh mac do bo doi gia
  đặt tên nhóm giống tên trường
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  lap trang mang ten cong an phuong de chia se meo vat
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c
  lấy logo công an làm avatar quán nhậu
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d12.k1.a luat-116-2025.d7.k1.c nd-174-2026.d95.k1.a
  trang confession cơ quan
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e
  lay logo so dang quang cao
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b
  quán cà phê dùng huy hiệu quân đội làm logo
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e
  Mấy anh em đồng hương trong sở lập fanpage lấy tên "Hội đồng hương Sở…", có mượn tên cơ quan là sai ko?
  avatar logo công an
  dung logo so lam avatar ban hang
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c qd-423-2026.danh-tinh
  tạo group mang tên huyện
nd-330-2026.d14.k3.a luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e
  fan lập trang tên nghệ sĩ ghi chữ chính thức, người theo dõi tưởng thật, có bị phạt
nd-330-2026.d14.k3.a luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b nd-330-2026.d10.k1
  trang bán thuốc nam gắn hình quốc hui cho khách tin là hàng nhà nước
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n nd-330-2026.d14.k4.c
  giả fanpage cục thuế
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n nd-330-2026.d15.k1.b
  tài khoản tick xanh giả bộ y tế
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c nd-174-2026.d96.k3.n
  nick "công an"
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b
  Tiệm net treo tên "công an phường" trên page cho sang, khách nhắn hỏi thủ tục, vậy có phạm gì
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b
  avatar áo công an người ngoài ngành
  lập page tên giống UBND xã để nói giỡn
  để avatar mặc đồng phục công an khi mình không phải công an
  đổi tên nick thành "công an huyện" cho oai rồi bán giày
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h nd-244-2026.d5.k2 nd-328-2026.d8
  Có nick lấy ảnh chú bí thư đi bán hàng, xã tôi thông báo sao cho bà con biết
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  em họ mượn bộ kiểm lâm chụp hình làm ảnh bìa rồi đi xin tiền quán, ai mà chẳng tin
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  xử lý kẻ mạo danh fanpage trường mình thu học phí
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-244-2026.d5.k2 luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b
  fanpage tên huyện
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  đặt tên nhóm là "Công an xã X" cho oai, có ai dám làm bậy đâu mà bị nhắc
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c nd-147-2024.d36.ten-tai-khoan
  dat ten fanpage giong co quan nha nuoc co bi phat khong
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b nd-147-2024.d36.ten-tai-khoan luat-116-2025.d13.k3.c
  lập nhóm fb mang tên xã có phải xin phép
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c
  lay logo cong an lam avatar co bi phat khong
nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e qd-423-2026.danh-tinh luat-116-2025.d13.k3.c
  nick tên bệnh viện
nd-330-2026.d14.k3.a nd-147-2024.d36.kinh-doanh nd-330-2026.d14.k4.c qd-423-2026.co-quan-to-chuc
  anh văn hóa xã đăng bài bán phân bón của em rể trên trang chính thức của ủy ban
nd-330-2026.d14.k3.a nd-147-2024.d36.ten-tai-khoan luat-116-2025.d13.k3.c nd-330-2026.d15.k1.b
  bọn em sinh viên làm trang "tin nhanh thị trấn", tưởng chẳng ai nhầm, xã nhắc phải đổi tên có đúng không
nd-330-2026.d14.k3.a nd-330-2026.d12.k1.a qd-423-2026.danh-tinh luat-116-2025.d13.k3.c
  confession học viện
nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c nd-147-2024.d36.kinh-doanh
  dùng fb cơ quan bán hàng
  lấy zalo phừơng rao đất
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b
  Anh bảo vệ mặc đồ giống cảnh sát quay tiktok chỉ luật, người ta tưởng công an thật
  Tài khoản riêng em lấy hình phù hiệu bộ đội cho oai, chỉ huy nói dễ bị hiểu nhầm, có đúng vậy không
  chồng là kiểm sát viên, vợ để lô gô ngành ở trang bán yến sào cho khách tin
  vợ công an bán hàng online mặc đồ ngành của chồng
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  Em nghỉ hưu rồi vẫn để hình cả dãy nhà sở làm ảnh bìa, người ta tưởng nick của sở, có sao ko
  avatar huy hiệu công an
  dùng logo huy hiệu đảng làm ảnh đại diện
  mặc áo ngành công an của chồng lên live bán quần áo cho vui thôi mà sao bị báo cáo?
  thằng em họ không đi lính mà để hình bộ đội tán gái trên zalo, có phạm chi ko
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e
  lay anh doan thanh nien lam avatar ban giay
  lay huy hieu nganh lam hinh dai dien
  logo ubnd anh bia
  nhóm tên ủy ban phường
  tài khoản bán bảo hiểm lấy logo công an làm ảnh nền
  tự ý lấy logo cơ quan làm avatar
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e qd-423-2026.danh-tinh
  Con trai tui yêu quê, tạo trang lấy tên huyện với logo huyện đăng ảnh đẹp, xã yêu cầu đóng, có lý không
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c nd-147-2024.d36.kinh-doanh
  dung logo co quan lam avatar ban hang
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c qd-423-2026.danh-tinh
  lấy tên "Công an dễ thương" làm kênh tiktok cá nhân
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e
  dat logo cong an lam avatar page ban hang
  deo the nha bao gia ban hang online
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c
  mo page tin tuc xa khi khong lam o xa
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-147-2024.d36.ten-tai-khoan
  lập fanpage ủng hộ xã mà không xin phép
  đặt tên nick là tên cơ quan
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c nd-244-2026.d5.k2
  lập page tên xã mà chưa xp
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e nd-244-2026.d5.k2 qd-423-2026.co-quan-to-chuc
  lập trang phường tự phát
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b nd-330-2026.d10.k1
  áo bộ đội bán thuốc
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b nd-330-2026.d10.k1 nd-147-2024.d36.kinh-doanh
  em kho bạc mặc đồng phục quay clip bán hạt điều cho cô, có bị coi là lợi dụng danh nghĩa không
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b qd-423-2026.co-quan-to-chuc luat-116-2025.d13.k3.c
  tự mở trang trường
nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b qdtw-85-2022.chinh-danh
  ghi "công an huyện" trên facebook
nd-330-2026.d14.k3.a qd-423-2026.co-quan-to-chuc nd-330-2026.d14.k4.c
  page xa dang tuyen dung cong ty
nd-330-2026.d14.k3.a qd-423-2026.danh-tinh nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e
  em giữ trang "nói thật về phường", không ghi tên ai, dân nhầm là của phường
nd-330-2026.d14.k3.a qd-423-2026.danh-tinh nd-330-2026.d15.k1.b qdtw-85-2022.chinh-danh
  đặt nick tên cơ quan
nd-330-2026.d14.k3.a qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh
  nick la hieu truong
nd-330-2026.d14.k3.a qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-330-2026.d12.k1.a luat-116-2025.d7.k2.e
  lap confession co quan an danh
nd-330-2026.d14.k3.a qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh nd-147-2024.d23.k3
  lấy nick ảo vào khen cơ quan mình thì có gì sai đâu nhỉ
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  gia cong ty nuoc
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  tin nhăn mạo danh điện lực
  tin nhắn rác quảng cáo ghi tên chi cục thuế là thật hay giả
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-174-2026.d96.k3.n
  giả bảo hiểm xã hội
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a nd-174-2026.d96.k3.n
  tin cúp nước giả tên công ty cấp nước
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b
  trung tâm luyện thi gửi thư có tên phòng giáo dục, phụ huynh tưởng thật, phòng làm gì họ
nd-330-2026.d14.k4.c luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  giả trưởng công an
nd-330-2026.d14.k4.c luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  công an xã gọi điện kêu lên có thật không
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d42.k3 luat-116-2025.d13.k3.h
  giả danh công an gọi điện
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  gọi xưng điện lưc dọa cắt điện rồi bắt cài app
  nhận thư báo trúng thửơng từ bưu điện
  tong dai lua dao giong that
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.c
  cuoc goi xung cong an huyen bat nop phat
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.c nd-174-2026.d96.k3.n
  có số lạ xưng tòa án tối cao đọc đúng số căn cước của tôi, nói tôi bị kiện, có khi nào thật không
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e
  giả cán bộ bảo hiểm bắt cài app
  nguoi la goi xung bo giao duc bao dong hoc bong
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c
  gia danh phong giao duc goi dien thu tien bao hiem
  goi dien tu xung can bo xa bao cai vneid
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-174-2026.d96.k3.n
  cuộc gọi xưng bhxh
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  mạo danh cán bộ thuế gọi điện
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  gia tin nhan ngan hang bao khoa the
  giả tin nhắn điện lực
  tin nhan gia vietcombank doi cap nhat
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  chi cục thuế nhắn zalo đòi chuyển tiền
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  có người tự nhận ban tuyên giáo nhờ trường đóng tiền mua sách, giọng miền khác, tui nghi quá
  giả danh tỉnh ủy gọi điện
  so la xung thanh tra so hoi so luong
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  sms giả bảo hiểm xã hội
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 nd-244-2026.d5.k2
  có đứa lấy tên trạm y tế gọi dân bắt mua máy đo đường huyết, trạm phải thông báo làm sao
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.c luat-116-2025.d42.k3 nd-330-2026.d14.k3.a
  giả thuế xã
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d13.k3.h luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c
  mạo danh phó giám đốc sở gọi xuống trường xin ủng hộ mua sách
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  bảo hiểm xã hội dỏm gọi
  giấy triệu tập công an gửi qua zalo có thật không
  toa an goi dien doc lenh bat co that ko
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 luat-116-2025.d13.k3.c
  em nhận thư ghi tên sở giáo dục đòi đóng lệ phí thi, có cái link lạ, sao biết giả
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 luat-116-2025.d13.k3.c luat-116-2025.d7.k2.dd
  Bị gọi từ số lạ kêu là cán bộ tổ chức trung ương, bắt khai lý lịch qua điện thoại, đáng ngờ quá
  nghe điện thoại sở y tế giả
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  công an hỏi cung qua facebook
  giay bao phat tien dien gui qua zalo la that hay gia
  giả tòa án gọi điện
  nguoi tu xung buu dien bao co hang cam
  tin nhan mang ten ngan hang ma la do gia, lam sao
  tòa gọi video bảo tôi nợ thẻ, gửi trát có dấu đỏ qua tin nhắn rồi đòi chuyển tiền, lừa phải không
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d42.k3 nd-328-2026.d13.k2
  cuộc gọi giả thuế
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  so dien thoai cuu ho gia mao lu lut
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd
  sms giả bảo hiểm
  thư mời giả tòa án
  tin nhan phat den do gia mao csgt
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c
  giả thanh tra y tế gọi tiệm thuốc đòi tìên
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d13.k3.h
  giả danh công an gọi lên phường làm vnid
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.c luat-116-2025.d42.k3
  nhắn tin giả tên điện lực
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3
  có người xưng điện lực nhắn dọa cắt điện kèm link lạ
  email giả hoàn thuế
  gia cong an goi cap nhat dinh danh muc 2
  gia đình có công bị kẻ giả danh chính sách gọi xin số tài khoản
  giấy mời của an ninh mạng qua zalo có thật không
  mail giả cơ quan thuế
  nick giả danh thuế gọi điện
  so dien thoai xung la vien kiem sat
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 luat-116-2025.d13.k3.c
  Trạm trưởng như tui suýt nộp tiền vì có người xưng phòng tài chính gọi kêu đóng phí tập huấn
  gọi giả bảo hiểm xã hội
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd luat-116-2025.d42.k3 nd-174-2026.d96.k3.n
  Ai đó gửi tin tên phường bảo nộp quỹ phòng cháy, tụi tui xém chuyển
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e luat-116-2025.d7.k2.dd nd-330-2026.d15.k1.b luat-116-2025.d42.k3
  giấy triệu tập messenger
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b luat-116-2025.d42.k3
  tin nhắn xưng thuế đòi nộp phạt
nd-330-2026.d14.k4.c luat-116-2025.d7.k2.e nd-330-2026.d15.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  công an phường nhắn qua zalo mời lên làm việc vì bài đăng, thật hay lừa?
nd-330-2026.d14.k4.c nd-330-2026.d14.k3.a nd-330-2026.d15.k1.b luat-80-2025.d13 qdtw-207-2026.nhom-dao-duc
  đăng tin tuyển ctv cho công ty vợ bằng tài khoản công vụ có được không
nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d14.k4 luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  nick có logo công an bảo tôi gỡ bài gấp không là bắt, giờ tin hay không tin hả trời
nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  quyet dinh xu phat nhan qua tin nhan zalo
nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-80-2025.d14.bi-mat qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  Xin hỏi quy định nào cấm cán bộ dùng tên cơ quan để bảo lãnh hay quảng cáo cho sản phẩm của người thân
nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  lay logo cuc ra quang cao may loc nuoc
nd-330-2026.d14.k5.dd
  Cha xứ live nhận tiền làm nhà thờ, giáo dân hỏi sao kê thì bị chặn
  Chi hội phụ nữ xin tiền ủng hộ lũ qua tài khoản riêng của chị chủ tịch, dân hỏi sao kê thì phải trả lời sao
  Chi đoàn em góp tiền xây nhà cho bà cụ, bà con hỏi tiền đâu, anh bí thư không trả lời
  Cô tổng phụ trách kêu góp sách cũ, có người tố ăn chặn, cô phải công khai thế nào
  Công an có được đứng ra quyên góp tiền từ thiện trên mạng k
  Cậu trai làng lập trang gây quỹ xây cầu, thu mấy trăm triệu không có sao kê, bà con đòi công khai
  Kêu gọi tiền cứu hộ lũ mà dùng tài khoản riêng của bí thư đoàn xã thì có đúng quy định không?
  Tôi tổ trưởng công đoàn, mở tài khoản xin giúp anh bảo vệ bị tai nạn, cần công khai chi tiết cỡ nào?
  ai được quyên góp
  bo doi bien phong quyen gop fb
  bác kêu gọi đóng góp sửa chùa trên zalo rồi im luôn, dân hỏi không trả lời
  bị cáo là đồng nghiệp, tôi gọi vốn ủng hộ luật sư trên mạng
  chi hội trưởng nhận tiền quyên góp bão lụt vào tài khoản cá nhân, vậy có đúng không?
  chùa live xin tiền
  chị hội phụ nữ nhận tiền ủng hộ bão vào tk cá nhân, bị đòi sao kê, không sao kê nổi thì sao
  chị tổ trưởng công đoàn gom tiền cho anh bị ung thư mà k ai được xem sao kê, hỏi thì dỗi, làm sao đây
  co giao nhan tien ung ho hs ngheo vao tk co
  cong chuc xa dung ten nhan tien tu thien
  cán bộ mặt trận kêu gọi ủng hộ lũ lụt bằng tài khoản cá nhân có đc không
  cán bộ phường kêu gọi quyên góp giúp bé bị bỏng bằng tài khoản cá nhân mình có được hông
  cô giáo cắm bản xin quyên góp áo ấm trên mạng bằng số tài khoản riêng
  cô tổng phụ trách kêu gọi ủng hộ học sinh bị lũ vô tài khoản cá nhân được không
  công chức phường mở tài khoản cá nhân nhận tiền cứu trợ hộ dân bị cháy nhà
  công chức xã đứng ra quyên tiền bão số 3 trên facebook cá nhân được không
  công khai tiền ủng hộ bảo trên mạng
  cúng dường livestream
  cúng dường online
  em xin mọi người góp mua xe lăn cho bà cụ trên trang mình rồi im luôn không báo thu chi
  giáo viên tự kêu gọi tiền cho học sinh bệnh
  giáo viên đứng ra quyên góp cho học trò bị ung thư qua tài khoản riêng có phải xin phép trường không
  gây quỹ cho bệnh nhi qua tài khoản cá nhân
  hội chữ thập đỏ xã đăng thư kêu gọi ủng hộ lên fb rồi không ai thấy công khai tiền
  hội phụ nữ kêu gọi ủng hộ trên phây mà không công khai sao kê, bị dân tố, giờ làm thế nào cho phải
  hội đồng hương xin mỗi người trăm ngàn giúp đứa bị tai nạn, chị thu xong im re không sao kê
  ke toan doan thu tien giup lu lut khong bao cao
  keu goi cuu tro vao tai khoan rieng
  keu goi quyen gop xay chua
  keu goi tu thien mo quy tren fb khong minh bach
  keu goi ung ho bao lut khong sao ke
  kêu gọi góp tiền cứu mèo
  kêu gọi quyên góp cứu trợ bằng tài khoản riêng
  kêu gọi quyên góp không báo thu chi
  kêu gọi quyên góp lũ lụt bằng tài khoản cá nhân, người ta đòi sao kê
  kêu gọi quyên góp qua tài khoản cá nhân khi mình là công chức
  kêu gọi từ thiện bão số 3 bằng tài khoản cá nhân công chức được không vậy
  kêu gọi từ thiện bằng tài khoản cá nhân khi là cán bộ mặt trận xã
  kêu gọi từ thiện bằng tài khoản cá nhân, em là công chức, có phải xin phép ko v?
  kêu gọi từ thiện rồi bị đòi sao kê, em là phó bí thư đoàn, em có bị gì nếu không công khai không
  kêu gọi xây cầu cho bản mà xã không cho phép
  kêu gọi xây lớp học
  lop truong giu quy lop khong cong khai
  lập quỹ ủng hộ lũ lụt bằng tài khoản cá nhân của cán bộ
  momo viếng đám tang
  quuyen gop cho em benh khong dua so
  quyen gop ho ba ban ve so ma khong bao da thu bao nhieu
  quyen gop tu thien qua tai khoan ca nhan can bo
  quyen gop xay cau khong ke khai
  quyên góp cho bé ung thư mà không công khai sổ sách
  quyên góp lũ lụt rồi không công khai sao kê, là công chức thì bị xử thế nào
  quyên góp online
  quyên góp tiền qua tài khoản cá nhân cán bộ mặt trận
  quyên tiền làm đình không công khai
  quỹ đồng đội momo
  sao ke dong gop tu thien cua can bo hoi chu thap do co buoc cong khai tren mang khong
  sao ke tien tu thien
  sao ke tu thien
  sao kê quyên góp
  sao kê tiền ủng hộ
  sao kê tài khoản từ thiện
  sư thầy kêu gọi xây chùa qua tiktok
  tien cuu tro lu
  tiền sao kê từ thiện
  từ thiện mập mờ
  từ thiện sao kê
  xin tiền cho đồng nghiệp bị bắt
  xin tiền công đức qua fb
  xin tiền từ thiện bằng stk riêng
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
nd-330-2026.d14.k5.dd luat-116-2025.d42.k3
  nhóm thiện nguyện kêu góp gạo mà không thấy kê khai đồng nào, ai phạt
nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.c blds-2015.d34
  quyên góp tiền cho hàng xóm bị cháy nhà qua tài khoản cá nhân rồi bị nói ăn chặn
nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.c nd-330-2026.d11.k2.a nd-356-2025.d4.k1
  check var sao kê
nd-330-2026.d14.k5.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a luat-116-2025.d7.k2.dd
  kêu gọi ủng hộ lũ lụt lấy ảnh nơi khác
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd
  admin nhóm thiện nguyện ăn chặn tiền cứu trợ
  cán bộ xã đoàn nhận tiền ủng hộ bão lũ chuyển vào stk riêng rồi không công khai
  keu goi mua ao phao cho hoc tro ma im luon
  nuôi em giả
  quyen gop tren fb ma khong cong khai
  từ thiện dỏm
  ăn chận tiền cứu trợ
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d7.k2.e luat-91-2025.d7.k5
  mượn danh mẹ liệt sĩ quyên tiền
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a
  kêu gọi từ thiện sai sự thật
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  thổi phồng thiệt hại bão để xin tiền trên mạng
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32
  nguoi ta lay anh con toi bi benh di keu goi quyen gop gia
nd-330-2026.d14.k5.dd luat-116-2025.d7.k2.dd qd-423-2026.kiem-chung
  chi đoàn mở tk riêng gom tiền cứu trợ mà không ghi sổ có được không
  keu goi ung ho be bi bong, xin so tai khoan that
  stk ủng hộ dồng bào bão
  số tài khoản từ thiện bão yagi
nd-330-2026.d14.k5.dd luat-129-2025.d10 qd-423-2026.kiem-chung luat-80-2025.d14.phat-ngon
  ảnh cầu sập xin tiền
nd-330-2026.d14.k5.dd luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  xin tiền nuôi trẻ mồ côi trên mạng
nd-330-2026.d14.k5.dd nd-147-2024.d36.kinh-doanh
  donate cho idol
nd-330-2026.d14.k5.dd nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3
  donate livestream
nd-330-2026.d14.k5.dd nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a
  Đội thiện nguyện khoe áo ấm gấp mười lần thật, tiền bà con góp không thấy sổ sách
nd-330-2026.d14.k5.dd nd-330-2026.d11.k2.a nd-174-2026.d95.k1.a qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  phông bạt từ thiện
nd-330-2026.d14.k5.dd nd-330-2026.d14.k3.a nd-330-2026.d14.k4.c nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c
  lấy tên cq kêu gọi từ thiện mà tiền vào tk riêng
nd-330-2026.d14.k5.dd nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16
  quyên tiền cho đồng nghịêp ung thư
nd-330-2026.d14.k5.dd nd-356-2025.d4.k1 luat-91-2025.d16
  bạn em ung thư, em đăng stk của em xin mọi người giúp, có cần xin phép xã không
  đăng số tài khoản kêu gọi ủng hộ người bệnh
nd-330-2026.d14.k5.dd nd-56-2017.d36
  xin tiền ủng hộ học sinh vào thẻ cô
nd-330-2026.d14.k5.dd nd-56-2017.d36 luat-tre-em-2016.d6.k11
  quyên tiền giúp học sinh nghèo qua fb cá nhân cô giáo
nd-330-2026.d14.k5.dd nd-56-2017.d36 nd-56-2017.d36.k1
  xin tiền hs bệnh
nd-330-2026.d14.k5.dd nd-56-2017.d36.k1
  giáo viên kêu gọi quyên góp cho học trò nghèo trên mạng có cần xin phép ai ko ạ
  nhóm thiện nguyệnn xã xin tiền mổ tim cho bé, chứng từ đưa ai coi
nd-330-2026.d14.k5.dd nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  kêu gọi mổ tim
  từ thiện học trò nghèo
nd-330-2026.d14.k5.dd nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  xin tiền khoe trẻ
nd-330-2026.d14.k5.dd qd-423-2026.co-quan-to-chuc nd-330-2026.d15.k1.b
  Sư thầy chùa làng nhờ tôi (cán bộ mặt trận) đăng kêu gọi công đức lên trang phường, có được không?
nd-330-2026.d14.k5.dd qd-423-2026.kiem-chung
  hội đồng hương ở Úc nhờ tôi share kêu gọi quyên góp
nd-330-2026.d14.k5.dd qd-423-2026.kiem-chung blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac qd-423-2026.quy-tac-chung
  trưởng thôn đăng hình nhà dân xiêu vẹo kêu giúp, huyện gọi lên trách, vậy sai chỗ nào
nd-330-2026.d14.k5.dd qdtw-207-2026.nhom-1
  truong ban quan ly chua la dang vien di xin cong duc qua zalo co duoc khong
nd-330-2026.d14.k5.e
  ctv bi duoi doi pass page xa lay lai sao
  giu lai mat khau trang web truong sau khi nghi day
  giữ mật khẩu page trường
  học sinh phá trang trường
  kế toán nghỉ ngang, ôm luôn cái gmail chung, không trả
  lop truong hack sua hanh kiem
nd-330-2026.d14.k5.e blds-2015.d38.k3
  máy chung cơ quan, nick chị kia chưa out, mình nhắn đùa mấy câu có sao không
nd-330-2026.d14.k5.e blds-2015.d38.k3 blds-2015.d38
  lop truong vao nick ban doc tin nhan roi mach co
nd-330-2026.d14.k5.e blds-2015.d38.k3 blds-2015.d38 luat-116-2025.d7.k2.c
  kế toán nhờ em đăng nhập nick trưởng phòng lúc chị đi vắng, em thấy chuyện động trời, tố được ko
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1
  hack nick người yêu
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 blds-2015.d38 blhs-2015.d159.k2.d
  mình đăng nhập facebook của chồng vì biết mật khẩu, thấy tin nhắn bồ, chụp lại nộp toà được ko
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d42.k2 luat-116-2025.d7.k2.c
  Chị ơi, chồng xem lén nhóm cơ quan bằng nick vợ rồi chụp cho sếp biết thì ai sai ai đúng?
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d7.k2.c
  con bạn cùng phòng ký túc lấy vân tay em lúc ngủ mở máy rồi gửi tin cho ny em, xử sao
nd-330-2026.d14.k5.e blds-2015.d38.k3 blhs-2015.d159.k1 luat-116-2025.d7.k2.c blds-2015.d38
  hack facebook người yêu
nd-330-2026.d14.k5.e luat-116-2025.d15.k1.a luat-117-2025.d5.k3 blhs-2015.d159.k1
  ban lay dien thoai em chuyen file mat
nd-330-2026.d14.k5.e luat-116-2025.d42.k2
  Chị cán bộ cũ nghỉ việc giữ luôn mật khẩu trang của xã không chịu trả thì làm sao lấy lại?
  Con em biết mật khẫu cổng sổ điểm của cô vì cô hay ghi giấy nhớ, nó vào thêm điểm, lỗi của ai?
  bạn admin trang đoàn xã nghỉ ngang, đòi 5 triệu mới trả quyền quản trị, mình kiện được không?
  con mở ví điện tử của bố chuyển tiền nạp game
  dùng tk của đồng nghiệp để duyệt hồ sơ dịch vụ công thì phạm lỗi j
  em đi pha cà phê, đồng nghiệp thấy máy mở sẵn zalo nên nhắn bậy vô nhóm cả sở, giờ ai tin em
  giữ nick fanpage không trả
  ke toan nghi viec khong giao lai mat khau
  lén dùng token ký
  nguoi cu nghi viec khong tra mat khau trang cua so
  nguoi khac vao fb em luc quen khoa may
  nick sếp gửi văn bản
  tự ý đăng nhập tài khoản dịch vụ công của trưởng phòng để duyệt
  vợ dùng nick chồng gửi
  xài ké zalo chồng
  đổi mật khẩu page cơ quan
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 blds-2015.d38.k3
  nick em bị người yêu dùng trộm
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 blhs-2015.d362
  đồng nghiệp mượn máy phát tài liệu
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a luat-116-2025.d7.k1.c
  Shop tui thuê đứa chạy quảng cáo, cãi nhau nó đổi hết pass trang rồi đăng bậy, thưa nó tội gì
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d42.k3
  bị hack facebook đăng bài xấu, giờ cơ quan đòi kiểm điểm mình
  con tôi mượn máy rồi quên thoát, bạn nó vào viết nhăng viết cuội nói xấu chế độ bằng tên tôi
  dua chau doan mat khau vao fb tui dang bay ba, tui tinh sao
  mat face roi no post phan dong em co sao khong
  nick của em bị hack rồi đăng bài chống phá, em có bị xử ko?
  trộm nick bôi nhọ lãnh tụ
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d42.k3 luat-116-2025.d14.k4
  facebook tôi bị hack, nó đăng bài chống phá, cơ quan bắt làm kiểm điểm, tôi phải chứng minh cách nào
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd
  điện thoại của cháu rơi, có người dùng facebook cháu nhắn vay tiền, cháu có phải đền
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d42.k3 nd-330-2026.d14.k3.a
  người cũ nghỉ việc không chịu bàn giao tài khoản trang của hội phụ nữ
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d7.k2.c
  bạn trai cũ biết pass tài khoản chấm công của tôi, hắn vào sửa lung tung
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-116-2025.d7.k2.c blhs-2015.d159.k1
  nhân viên cũ vẩn vào email cơ quan
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d38.k2
  đồng nghiệp lấy tài khoản của em vào coi bệnh án của người yêu cũ nó
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-356-2025.d4.k1 luat-91-2025.d7.k5
  Nhân viên bưu điện làm giùm cụ bà thẻ nhận lương hưu rồi đăng nhập hoài, con cháu thưa được gì
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e
  tk dvc của dân do cán bộ lập hộ r giữ luôn mk có sai ko
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k5
  mượn tài khoản vneid của mẹ
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 luat-91-2025.d7.k5 qdtw-85-2022.chinh-danh
  hai anh em họ đều công an, mượn nick nhau đăng bài
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-147-2024.d36.k4
  em dùng máy thư viện đọc mail xong đi mất, người sau vào gửi thư bậy cho cả khoa, bắt đền ai
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-244-2026.d5.k2
  mat khau fanpage tram bi nguoi cu giu khong tra
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-330-2026.d10.k2 nd-174-2026.d95.k1.dd luat-116-2025.d7.k2.dd
  tk fb cũ của e bị ng khác dùng bán hàng cấm, ca gọi e lên, e nên mag theo gì
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 nd-330-2026.d14.k3.a
  Cô bí thư đoàn cũ vẫn vô trang của đoàn đăng bài bán kem, đòi lại mật khẩu bằng luật nào
  bi thu cu giu nick
  chiem trang hoi phu nu
  mượn nick lãnh đạo
  nhân viên cũ giữ pass page của trung tâm ko trả thì xử sao
nd-330-2026.d14.k5.e luat-116-2025.d42.k2 qdtw-85-2022.chinh-danh luat-91-2025.d7.k5
  mượn nick đồng nghiệp
nd-330-2026.d14.k5.e luat-116-2025.d42.k3
  xâm nhập pm một cửa
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2
  HS lớp 9 hack tài khoản giáo viên sửa điểm
  bi hack facebook
  hacker chiếm email
  mất quyền fanpage
  nick co quan bi chiem
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d13.k3.h
  sim bị trộm, kẻ gian lập nick tên mình chửi
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d7.k2.dd luat-116-2025.d7.k2.e
  tài khoản zalo của em bị hack đi nhắn vay tiền khắp xã rồi, giờ làm thế nào
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d7.k2.e
  hacker chiếm nick zalo cơ quan
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d42.k2 luat-116-2025.d7.k2.e nd-330-2026.d14.k3.a
  fanpage đoàn bị chiếm
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d13.k3.h luat-116-2025.d42.k2
  bi hack facebook nhan vay tien dong nghiep
  hack zalo nhắn vay tiền cả cơ quan
  nick thầy hiệu trưởng bị lấy, mượn tiền phụ huynh
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-116-2025.d42.k2
  zalo bi chiem doi chuyen khoan ca xom
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd luat-91-2025.d29.k6
  tài khoản fb bị dùng lừa bạn
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 luat-91-2025.d29.k6 luat-116-2025.d42.k2
  nick cũ bị người khác xài
nd-330-2026.d14.k5.e luat-116-2025.d42.k3 nd-330-2026.d14.k4.c luat-116-2025.d42.k2
  em nghỉ việc rồi mà tài khoản công vụ vẫn bị dùng để gửi thư bậy
nd-330-2026.d14.k5.e luat-116-2025.d7.k2.e
  sửa điểm trộm
nd-330-2026.d14.k5.e nd-147-2024.d23.k3 qd-423-2026.danh-tinh
  nick người khác bóc phốt
nd-330-2026.d14.k5.e nd-330-2026.d14.k3.a
  admin fanpage nghỉ việc không chịu trả
  bí thư đoàn cũ vẫn vào trang xã đăng bài, bảo hoài không thôi
nd-330-2026.d14.k5.e nd-330-2026.d14.k3.a luat-116-2025.d42.k2
  thầy cũ ôm luôn tài khoản youtube của trường, giờ đăng bài riêng trên đó, trường đòi sao
nd-330-2026.d14.k5.e qd-423-2026.danh-tinh nd-147-2024.d23.k3 luat-116-2025.d42.k2
  Chi hội trưởng mượn điện thoại các cụ tạo facebook dùm rồi tự đăng bài, ổn không
nd-330-2026.d14.k5.e qdtw-85-2022.chinh-danh luat-116-2025.d42.k2
  mượn nick vợ
nd-330-2026.d15.k1.b
  chụp phù hịêu kiểm lâm khoe bạn gái
  khoe the nganh toa an
  đăng thẻ công an
nd-330-2026.d15.k1.b blds-2015.d32 nd-330-2026.d14.k3.a
  vợ cb công an bán hàng online lấy hình chồng mặc cảnh phục làm ảnh bìa đc ko
nd-330-2026.d15.k1.b blds-2015.d32 nd-330-2026.d14.k3.a nd-330-2026.d10.k1
  chồng mặc quân phục quảng cáo hàng vợ
nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c nd-330-2026.d10.k1
  dung logo so y te tren to roi ban thuoc
nd-330-2026.d15.k1.b luat-116-2025.d13.k3.c nd-330-2026.d14.k3.a
  hội nhóm bán hàng lấy huy hiệu đoàn làm hình đại diện
nd-330-2026.d15.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.dd nd-330-2026.d14.k3.a
  Người lạ nhắn zalo gửi ảnh thẻ ngành để tui tin rồi đòi tiền, thẻ đó lấy đâu ra
nd-330-2026.d15.k1.b luat-116-2025.d7.k2.e nd-30-2020
  Văn thư trường em chụp nguyên cái dấu đăng khoe dấu mới, liệu kẻ xấu chép có ai chịu trách nhiệm
  dang anh con dau ubnd xa len mang
nd-330-2026.d15.k1.b luat-117-2025.d5.k2
  công vụ dùng hộp thư gmail cá nhân có vi phạm k?
nd-330-2026.d15.k1.b luat-117-2025.d5.k2 luat-116-2025.d7.k2.c
  dùng gmail cá nhân gửi công văn có vi phạm không
nd-330-2026.d15.k1.b luat-80-2025.d14.bi-mat qd-423-2026.quy-tac-chung
  chụp thẻ ngành
nd-330-2026.d15.k1.b nd-147-2024.d36.kinh-doanh qd-423-2026.quy-tac-chung nd-147-2024.d23.k3
  bí thư đoàn xã mặc áo xanh livestream bán nước rửa chén được hem
nd-330-2026.d15.k1.b nd-244-2026.d3.k7
  áo ngành làm avatar
nd-330-2026.d15.k1.b nd-244-2026.d3.k7 nd-330-2026.d14.k3.a qd-423-2026.quy-tac-chung
  livestream ko che biển hiệu cơ quan
nd-330-2026.d15.k1.b nd-30-2020 luat-117-2025.d5.k2
  có được dùng gmail gửi công văn ko
nd-330-2026.d15.k1.b nd-330-2026.d10.k1 blds-2015.d32
  vo lay anh chong bac si ao trang ban sua
nd-330-2026.d15.k1.b nd-330-2026.d10.k1 luat-129-2025.d10
  ao dong phuc benh vien ban thuoc online
nd-330-2026.d15.k1.b nd-330-2026.d10.k1 nd-330-2026.d14.k3.a
  diễn viên đóng bộ đội mời chào đất nền trên tiktok
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a
  avatar quan phuc
  ban hang mac quan phuc
  chup truoc cong bo lam anh dai dien
  dùng ảnh đại diện mặc cảnh phục nói chuyện với người yêu qua mạng
  logo cơ quan làm avatar
  mặc blouse làm quen
  ảnh bìa có quốc huy
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c
  bán hàng treo logo ngành
  dùng logo mặt trận tổ quốc cho page bán cam
  logo tỉnh
  lấy hình trụ sở UBND làm ảnh bìa cá nhân
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c
  logo bộ y tế xài trên fanpage riêng
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d13.k3.c nd-330-2026.d14.k4.c
  logo cơ quan avatar
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e
  logo cơ quan bán đồ
  mượn danh ủy ban xả kho
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a nd-330-2026.d10.k1
  mặc blouse live bán thuốc
nd-330-2026.d15.k1.b nd-330-2026.d14.k3.a qd-423-2026.quy-tac-chung
  livestream co logo don vi tren ao
  mặc áo có tên trường đi bán hàng
nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c
  cán bộ phường nhắn bằng zalo riêng kêu dân cập nhật thông tin, dân không tin là phải
nd-330-2026.d15.k1.b nd-330-2026.d14.k4.c nd-330-2026.d10.k1
  sắc phục quảng cáo
  áo cảnh sát quảng cáo
nd-330-2026.d15.k1.b qd-423-2026.co-quan-to-chuc luat-116-2025.d42.k2 nd-147-2024.d36.k4
  Em cầm nick fanpage phường, quên chuyển tài khoản rồi vào khen idol Hàn, dân chụp lại, chết em rồi
nd-330-2026.d15.k1.b qd-423-2026.danh-tinh qd-423-2026.co-quan-to-chuc
  dân nhắn tin hỏi thủ tục qua fb xã, trả lời bằng nick riêng có sao không
nd-330-2026.d15.k1.b qd-423-2026.danh-tinh qdtw-85-2022.chinh-danh nd-244-2026.d3.k7
  ghi ten truong o trang ca nhan
nd-330-2026.d15.k1.b qd-423-2026.quy-tac-chung
  Bộ đội xuất ngũ còn giữ quân phục mặc livestream bán hàng, có bị tuýt còi
  quân phục cũ quay clip bán nước mắm, bị nói lợi dụng
  áo đoàn livestream bán
nd-330-2026.d15.k1.b qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-147-2024.d36.kinh-doanh
  Chị đồng nghiệp bên kiểm lâm mặc sắc phục bán mật ong rừng trên mạng, trưởng trạm cần nhắc thế nào
nd-330-2026.d15.k1.b qdtw-207-2026.nhom-dao-duc nd-330-2026.d15.k1.g
  sắc phục tiktok
nd-330-2026.d15.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung luat-80-2025.d13
  mặc cảnh phục nhảy tiktok
nd-330-2026.d15.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  cbcc có đc đeo thẻ ngành quay tóp tóp bán hàg ko
nd-330-2026.d15.k1.b qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 nd-147-2024.d36.kinh-doanh
  đeo bảng tên cơ quan live bán mỹ phẩm
nd-330-2026.d15.k1.b qdtw-85-2022.chinh-danh qd-423-2026.danh-tinh
  dùng ảnh quân phục làm avatar
nd-330-2026.d15.k1.e blds-2015.d32 blds-2015.d38.k2 nd-174-2026.d95.k1.b blhs-2015.d155.k2.e
  share anh khoa than cua ban cu
nd-330-2026.d15.k1.e blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  chuyền ảnh nóng trong phòng
nd-330-2026.d15.k1.e blds-2015.d38 nd-174-2026.d95.k1.b
  lỡ gửi ảnh nude lên nhóm
nd-330-2026.d15.k1.e blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k1.b blds-2015.d32
  gửi ảnh nude của cô đồng nghiệp vô hội đàn ông
nd-330-2026.d15.k1.e luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a blds-2015.d38 blhs-2015.d155.k2.e
  clip giường chiếu của cô y tá bi share
nd-330-2026.d15.k1.e luat-116-2025.d42.k2 nd-330-2026.d12.k1.a luat-116-2025.d42.k3 nd-174-2026.d95.k1.b
  link zoom bị lộ, có đứa vô chiếu phim sex trong giờ học, em là cô giáo có lỗi không
nd-330-2026.d15.k1.e luat-116-2025.d7.k2.c blds-2015.d38.k2 nd-330-2026.d13.k1.a blhs-2015.d155.k2.e
  gửi ảnh nóng bạn học trong nhóm năm đứa
nd-330-2026.d15.k1.e luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d38 nd-174-2026.d95.k1.b
  tugn clip sex sếp
nd-330-2026.d15.k1.e luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-174-2026.d95.k1.b luat-116-2025.d16
  nhom chat gui clip nong hoc sinh bi lo
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  anh IT bệnh viện tải phim bậy vào máy chủ chia cho các khoa, phát hiện thì phạt thế nào
  chieu nham phim nguoi lon trong hop
  chuyen clip jav vo nhom nhau co bi phat ko
  clip nhạy cảm phát nhầm lên màn hình hội trường
  coi web đen máy cơ quan
  lạc clip nóng vào nhóm họ
  sex vô nhóm zalo
  up nhầm ảnh hở ngực lên trang phường
  xem clip nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d32 blds-2015.d38 blhs-2015.d155.k2.e
  lộ clip sex
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d32 blds-2015.d38 luat-116-2025.d7.k2.c
  anh nong cua chi ke toan lo trong nhom nam
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d32 luat-116-2025.d7.k2.c blds-2015.d38.k2
  Chồng cũ tung clip lên nhóm công ty, mấy người tải về chuyển nhau có bị xử không
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 blds-2015.d32 luat-116-2025.d7.k2.c
  Nhóm nhậu chuyền nhau clip riêng của cô lễ tân, tôi chỉ xem rồi chuyển cho 1 thằng, tôi bị gì?
  clip nóng cô giáo
  gửi clip thân mật
  tung ảnh nóng ny cũ
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 blds-2015.d32 nd-330-2026.d13.k1.a
  em lỡ gửi ảnh nhạy cảm vào nhóm zalo họp thôn, thu hồi rồi mà có người chụp lại hu hu
  gửi nhầm ảnh nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 luat-116-2025.d15.k1.d blds-2015.d34
  clip nóng bị phát tán
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  clip hiếp dâm
  xem và gửi cho bạn clip cưỡng bức thì bị gì
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b blds-2015.d38 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  phát tán clip nóng của đồng nghiệp trong nhóm kín
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d14.k4
  dang nham anh do truy len page co quan do quen doi tai khoan
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d16
  máy tính phòng học có ảnh khiêu dâm
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d16 luat-129-2025.d10
  thay giao gui phim sex vao nhom lop
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d42.k2
  Cháu lấy máy ông gửi clip bậy vô nhóm cựu chiến binh, ông xấu hổ quá, bị phạt ko
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d42.k3 nd-174-2026.d96.k3.g
  nguoi ngoai vao lop truc tuyen mo hinh bay
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c
  xin link nong y ta
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c blds-2015.d38
  Tui quên tắt chế độ chia sẻ, clip riêng tư bay vô nhóm thôn, thu hồi ngay mà có người lưu, tui sợ quá
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c blds-2015.d38.k2
  gửi clip nong một người
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c blds-2015.d38.k2 nd-330-2026.d13.k1.a
  Nhóm kín có năm người gửi cho nhau clip nhạy cảm của đồng nghiệp, vậy cũng tính là phát tán à?
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blhs-2015.d155.k2.e
  clip nóng của cô văn thư phường bị phát tán, người chuyển tiếp trong nhóm có bị tội không dù chỉ gửi một người
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-116-2025.d7.k2.h
  bán clip nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-129-2025.d10 nd-330-2026.d11.k1.a
  share clip bay vao nhom phu huynh
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-80-2025.d13 nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  gởi ảnh nóng giỡn chơi vô nhóm cơ quan, gỡ trong 1 phút, có bị gì hông
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-80-2025.d13 qd-423-2026.quy-tac-chung
  ảnh sex vô nhóm
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b luat-80-2025.d36 nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc
  Lỡ tay gửi clip sex vào nhóm chi đoàn, thu hồi liền rồi mà có người lưu, em bị kỉ luật không dạ?
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-174-2026.d95.k1.g
  trang bệnh viện shaer link 18 cộng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-174-2026.d95.k1.g nd-330-2026.d11.k1.a nd-330-2026.d13.k1.a
  clip nóng của cán bộ phát tán, người xem và xin link có bị gì không
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-174-2026.d96.k3.g
  chia sẻ ảnh khiêu dâm nội bộ
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-129-2025.d10 luat-116-2025.d16
  thầy gửi nhầm hình nude cho học trò
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-129-2025.d10 nd-330-2026.d11.k1.a
  trời ơi em gửi nhầm ảnh nhạy cảm vô nhóm phụ huynh 2 phút rồi xóa, trường đang họp xử em, em nói gì bây giờ
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 luat-80-2025.d36 qdtw-207-2026.nhom-dao-duc
  share phim sex trong nhom co quan
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 nd-174-2026.d96.k3.g qd-423-2026.quy-tac-chung
  Trưởng khoa hay gửi ảnh tục tĩu vào nhóm trực, tụi em góp ý thì bảo đùa, có quy định nào xử không?
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-80-2025.d36
  gửi nhầm ảnh nóng nhóm
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  Chú chủ nhiệm hợp tác xã gửi ảnh khỏa thân vô nhóm họp, phát hiện gỡ liền, mọi người đòi lập biên bản
  chia sẻ phim người lớn
  dùng bút danh viết truyện đồi trụy
  gửi nhầm video bậy
  đăng fanfic nam nam
  đăng truyện 18+ lên wattpad
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a luat-80-2025.d13
  nửa đêm ông phó phòng gửi nhầm clip sex vô nhóm zalo phòng rồi thu hồi, có phải lập biên bản không
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-174-2026.d95.k1.d
  dich mangaa sex cho nhóm kín đọc free thì có sao ko
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-234-2026.d8.k1
  giao vien viet tieu thuyet nong bong ten khac
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  gửi nhầm clip sex vào nhóm chi bộ, thu hồi rồi mà người ta đã lưu
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d12.k1.a
  truong thon gui clip bay len nhom dan cu
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d12.k1.a luat-91-2025.d29.k6 luat-116-2025.d42.k3
  nhom co quan co ong toan gui clip bay, bao cao ai
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a
  share sex nhóm nhậu
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d32
  clip nhạy cảm
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-174-2026.d95.k2.b
  tung ảnh nóng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b nd-330-2026.d13.k1.a nd-330-2026.d11.k1.a nd-174-2026.d95.k2.b
  chia sẻ clip nóng của người nổi tiếng
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  bấm nhầm gửi hình hở hang vô nhóm khu phố, thu hồi liền mà mấy bà đã chụp lại rồi, tôi có sao không
  sếp gửi ảnh sex
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung luat-80-2025.d13 nd-234-2026.d8.k1
  gửi nhầm ảnh nhạy cảm vô nhóm zalo cq
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  nội dung 18+ trên máy cơ quan
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1
  gui nham phim nguoi lon cho hoc sinh
nd-330-2026.d15.k1.e nd-174-2026.d95.k1.g nd-174-2026.d95.k1.b
  ai có phim hot cho xin
  xin lnik clip nóng trong nhóm có bị phạt ko
nd-330-2026.d15.k1.e nd-174-2026.d96.k3.g blds-2015.d34 luat-129-2025.d10
  bi truong khoa gui clip nong cho hoc vien dieu duong
nd-330-2026.d15.k1.e nd-174-2026.d96.k3.g nd-174-2026.d95.k1.b luat-116-2025.d13.k3.d luat-80-2025.d13
  gửi hình bậy cho đồng nghiệp nữ
nd-330-2026.d15.k1.e nd-174-2026.d96.k3.g nd-174-2026.d95.k1.b luat-80-2025.d13
  gửi clip nóng vào nhóm kế toán
nd-330-2026.d15.k1.e nd-330-2026.d11.k1.a
  lỡ xem clip nóng
nd-330-2026.d15.k1.e nd-330-2026.d11.k1.a nd-174-2026.d95.k1.g nd-174-2026.d95.k1.b blds-2015.d38
  link clip cô giáo share trong nhóm đàn ông cơ quan, ai share cũng bị phạt hả
nd-330-2026.d15.k1.e nd-330-2026.d13.k1.a blds-2015.d38 blhs-2015.d155.k1 blhs-2015.d155.k2.e
  ngoai tinh bi tung anh nong
nd-330-2026.d15.k1.e nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d7.k2.c nd-174-2026.d95.k1.b
  clip nóng cán bộ
nd-330-2026.d15.k1.g
  phát trực tiếp cảnh đập cửa trụ sở xã ghẹo bảo vệ
nd-330-2026.d15.k1.g blds-2015.d32 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d13.k3.d
  đánh ghen giữa sân uỷ ban bị phát trực tiếp
nd-330-2026.d15.k1.g blds-2015.d34 luat-116-2025.d13.k3.d blds-2015.d38 blds-2015.d32
  đánh ghen livestream trước cổng cơ quan
nd-330-2026.d15.k1.g blds-2015.d34 luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blhs-2015.d155.k1
  Chị tôi cắt tóc nhân tình của chồng rồi live cho cả làng coi, anh rể tôi là đảng viên giờ tính sao?
nd-330-2026.d15.k1.g blds-2015.d34 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  vo can bo livestream chui boi nguoi thu ba
  vo toi di danh ghen phat truc tiep, toi la bo doi, bay gio phai lam gi
nd-330-2026.d15.k1.g blhs-2015.d155.k2.d blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  nhậu say chửi csgt livestream
nd-330-2026.d15.k1.g blhs-2015.d155.k2.d luat-91-2025.d32 blds-2015.d34 luat-80-2025.d13
  Tôi trật tự đô thị, chị bán bún vừa live vừa kêu tụi tôi là cướp, tôi chỉ đứng im, xử lý sao
nd-330-2026.d15.k1.g blhs-2015.d155.k2.e blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d15.k1.e
  đánh ghen phát trực tiếp
nd-330-2026.d15.k1.g blhs-2015.d155.k2.e nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blds-2015.d34
  đánh ghen livestream
nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d blds-2015.d32 blhs-2015.d155.k1 blds-2015.d34
  tát cô bồ rồi live
nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d blhs-2015.d155.k2.d nd-174-2026.d95.k1.a blds-2015.d34
  mắng bác sĩ rồi live
nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blhs-2015.d155.k1
  chửi nhau trong livestream
nd-330-2026.d15.k1.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-282-2025.d39 blds-2015.d34
  vợ đánh ghen livestream ngay cổng cơ quan chồng, cơ quan có được báo công an k
nd-330-2026.d15.k1.g luat-116-2025.d15.k1.d blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a
  livestream ca trực
nd-330-2026.d15.k1.g luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  học viên trường công an livestream phòng ở, bị kỷ luật, tôi thấy oan, căn cứ vào đâu
nd-330-2026.d15.k1.g luat-116-2025.d15.k1.dd blds-2015.d32 luat-116-2025.d7.k2.c
  Tôi dự phiên xử anh trai, lén để điện thoại phát live cho cả họ xem, thư ký thu máy
nd-330-2026.d15.k1.g luat-116-2025.d7.k2.i nd-174-2026.d95.k1.b
  em trai quay đua ghe vượt lũ phát trực tiếp, bà con rủ nhau xem cổ vũ
  thach nhau phong nhanh quay clip
nd-330-2026.d15.k1.g luat-117-2025.d5.k4 blds-2015.d32 luat-116-2025.d15.k1.d luat-91-2025.d16
  quân y livestream
nd-330-2026.d15.k1.g luat-91-2025.d32 blds-2015.d32 blhs-2015.d155.k2.d luat-80-2025.d13
  dan quay cong an giao thong roi phat truc tiep chui
nd-330-2026.d15.k1.g nd-147-2024.d36.k4 luat-116-2025.d14.k4
  live dam gio khach noi bay
nd-330-2026.d15.k1.g nd-147-2024.d36.k4 luat-116-2025.d7.k1.a luat-116-2025.d14.k4 nd-330-2026.d9.k2.dd
  phát trực tiếp có người chửi đảng
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.d blhs-2015.d155.k2.e
  livestream chui to truong dan pho
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e blds-2015.d34
  livestream chửi hàng xóm bị mời lên phòng tổ chức
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  say rượu livestream chửi bới, tỉnh dậy mới biết, tôi là phó chủ tịch hội nông dân
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung
  nhậu xỉn lên live chửi hàng xóm sáng ra xóa rồi, tui là trưởng ấp
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b
  hầu đồng livestream
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b luat-116-2025.d7.k2.i
  dua xe livestream
  live bốc đầu xe
  livestream đua xe
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a
  Thầy cúng livestream ở đình, tôi là phó thôn ngồi cạnh thì có bị coi là mê tín không?
  livestream hầu đồng
  quay cảnh đá gà
  xem bói live
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  nhảy phản cảm livestream
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e
  streamer mặc hở
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e nd-330-2026.d11.k1.a qdtw-207-2026.nhom-dao-duc
  vo toi lam streamer nguc bu, toi la si quan
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qdtw-08-2018.neu-guong
  con gai live mac bikini, toi trung uy co sao khong
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qdtw-08-2018.neu-guong qdtw-101-2012.neu-guong
  vợ thượng úy nhảy sexy bán áo ngực trên mạng, đơn vị nhắc chồng vì lẽ gì
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc luat-80-2025.d13
  Phó chủ tịch hội đi uống rượu thâu đêm phát trực tiếp cảnh nhảy nhót hở hang
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 luat-80-2025.d36
  đồng nghiệp live cảnh cả tổ đánh bài ăn tiền, giờ xử người chơi hay xử người quay
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.c
  phát trực tiếp cảnh tự làm đau mình
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.c blds-2015.d34 blds-2015.d32 luat-116-2025.d13.k3.d
  bắt trộm chó rồi livestream đánh
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.c luat-116-2025.d15.k1.d qd-423-2026.thong-tin-nguoi-khac
  lính cứu hỏa vừa chữa cháy vừa livestream
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a
  danh meo phat truc tiep
nd-330-2026.d15.k1.g nd-174-2026.d95.k1.d qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  Bố em hát karaoke nhạc lính đêm giao thừa rồi phát trực tiếp, chi bộ nhắc
nd-330-2026.d15.k1.g nd-282-2025.d39 blds-2015.d34 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  mẹ tui lên live kể xấu con dâu cho dân tình nghe, con trai tui là công an, gỡ bằng cách mô
nd-330-2026.d15.k1.g nd-282-2025.d39 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d blhs-2015.d155.k2.e
  vợ đánh ghen livestream trước cổng bộ
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a
  nhay khieu goi tren pho di bo livestream
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b nd-330-2026.d15.k1.e
  hở hang livestream
  livestream nhay khoa than
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  hát chế bậy bạ livestream
  đoàn viên quậy xe, phát trực tiếp vạch áo trên cầu, xã em có cơ sở để xử hông
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  nhảy nhót trước nghĩa trang liệt sĩ quay tiktok
nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d12.k1.a
  ngôi nhà văn hóa thôn livestream karaoke nói bậy
nd-330-2026.d15.k1.g nd-330-2026.d12.k1.a qd-423-2026.quy-tac-chung
  karaoke phat len fb nha van hoa
nd-330-2026.d15.k1.g nd-330-2026.d13.k1.a luat-91-2025.d32 blds-2015.d32 nd-174-2026.d95.k1.a
  luật sư livestream
nd-330-2026.d15.k1.g nd-330-2026.d15.k1.e nd-174-2026.d95.k1.b
  bán đồ chơi người lớn livestream thấy người mẫu gần như trần
nd-330-2026.d15.k1.g nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-129-2025.d10
  bac si live chui va hen danh nguoi benh
nd-330-2026.d15.k1.g nd-330-2026.d9.k2.c nd-330-2026.d11.k1.a
  ca sĩ mặc đồ xuyên thấu hát ở nhà thờ phát trực tiếp
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  Chồng em chi hội trưởng, say là mở live chửi thề um sùm, em tắt không kịp, xã có phạt ảnh ko
  giỡn ở nhà tang lễ
  live bán hàng giờ mặc niệm
  livestream ban ca noi bay
  vo can bo ban da quy livestream noi tuc
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a nd-234-2026.d8.k1
  chửi tục livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung luat-80-2025.d13
  Anh trưởng phòng uống say rồi phát trực tiếp cả bàn nhậu, có bị gì không?
  bi thu doan say ruou live tren facebook
  bật live khi say cho vui
  cán bộ xỉn lên mạng phát trực tiếp nói nhảm
  công chức nửa đêm xỉn livestream khóc lóc chửi người yêu cũ
  live cảnh nhậu nhẹt la hét
  livestream lúc say xỉn chửi thề
  nhậu xong bật livestream nói tục
  phat truc tiep luc say quay pha
  quay trực tiếp tiệc nhậu ép nhau uống
  say rượu mở live hát hò cởi áo
  đoàn viên say live tiktok chửi bậy
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a nd-330-2026.d11.k2.a nd-328-2026.d3.k1
  giả giọng miền Trung khóc lóc câu view bão lũ
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  streamer game nói tục trước học sinh
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-234-2026.d8.k1
  hát karaoke ngày quốc tang
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-129-2025.d10
  lỡ lời khi đang live
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 qdtw-207-2026.nhom-dao-duc luat-129-2025.d10
  Thầy giáo chơi game chửi thề lúc stream, học trò nhận ra giọng, phụ huynh mách hiệu trưởng
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-244-2026.d3.k7 luat-80-2025.d14.phat-ngon qdtw-85-2022.dieu-tranh
  công an livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  con dâu live lúc khâm liệm, họ hàng chửi, thôn xóm thấy phản cảm, có cấm không
  phat truc tiep luc liem me
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  đảng viên trẻ diễn hài chửi thề khi phát live
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-174-2026.d95.k1.a
  phó bí thư chi đoàn say mở live khóc lóc văng tục cho cả xã coi
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 nd-234-2026.d8.k1
  bí thư đoàn say xỉn livestream
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-174-2026.d95.k1.b
  pho chu nhiem htx xin len live noi bay
nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc qdtw-08-2018.neu-guong
  bí thư chi bộ nhậu xỉn lên livestream hát
nd-330-2026.d15.k1.g qdtw-08-2018.neu-guong qd-423-2026.quy-tac-chung
  vợ đảng viên văng tục
nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc luat-80-2025.d13 qdtw-101-2012.neu-guong qd-423-2026.quy-tac-chung
  bi thu dang uy xa noi tuc trong livestream hop dan
  chủ tịch mặt trận xã chửi thề khi đang phát trực tiếp
nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong luat-80-2025.d13
  chủ tịch hội cựu chiến binh nhậu say hát hò chửi thề trên live
nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-101-2012.neu-guong
  bí thư đoàn văng tục
nd-330-2026.d49.k2 blhs-2015.d361 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 luat-80-2025.d14.bi-mat
  anh trực chốt quay lại màn hình theo dõi giao thông gửi nhóm hóng, có bị kỷ luật không
nd-330-2026.d49.k2 blhs-2015.d361 luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  anh rể làm ở kho bạc nói trên zalo ai lãnh lương bao nhiêu, cả làng biết, có chi xử lý ảnh không
nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d7.k6
  tổ trưởng dân phố thu sđt ngày sinh cả ngõ gửi cho công ty bảo hiểm
nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 luat-91-2025.d16 nd-174-2026.d96.k3.e
  giao danh sach phu huynh cho trung tam tieng anh
nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 luat-91-2025.d7.k4 luat-91-2025.d7.k6
  tôi ở điện lực, đứa bạn làm cò nhờ xuất danh sách chủ hộ để gọi chào bán, gửi rồi có bị gì
nd-330-2026.d49.k2 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 luat-91-2025.d7.k6 nd-174-2026.d96.k3.e
  đưa sđt dân cho sale
nd-330-2026.d49.k2 luat-117-2025.d5.k4 luat-91-2025.d7.k4
  gửi số liệu sang Mỹ
nd-330-2026.d49.k2 luat-117-2025.d5.k4 luat-91-2025.d7.k4 luat-91-2025.d16 luat-116-2025.d7.k2.h
  giáo sư Nhật nhờ em gửi số liệu điều tra dân cư Quảng Trị để viết bài chung, em gửi được không ạ?
nd-330-2026.d49.k2 luat-91-2025.d16 blds-2015.d38
  nha van xin doc ly lich nguoi da mat trong kho
nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 luat-91-2025.d7.k6
  Em làm một cửa, có công ty in lịch xin danh sách hộ kinh doanh kèm sđt, cho được không ạ
nd-330-2026.d49.k2 luat-91-2025.d16 luat-126-2025.d31.k2
  cho báo số điện thoại nhân chứng
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 luat-91-2025.d32 luat-91-2025.d7.k4
  trích xuất cam cơ quan cho ng ngoài
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38.k2
  xét nghiệm ma túy công ty đòi kết quả
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4
  coi ké hồ sơ lưu trữ
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 blds-2015.d38
  phòng nội vụ cho đứa cháu vô kho chụp quyết định của mấy chú làm luận văn, có phải xin phép từng người
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 blhs-2015.d361 luat-91-2025.d7.k7
  cung cấp số liệu điều tra hộ cho thầy hướng dẫn luận văn
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 luat-91-2025.d19 nd-174-2026.d96.k3.e
  đơn vị kết nghĩa xin file danh sách đoàn viên
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h
  Trường cho trung tâm tiếng Anh số điện thoại của phụ huynh, họ gọi tới suốt, kiện được không?
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  gui danh sach phong van cho truong dai hoc
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-356-2025.d3
  Anh thống kê gửi file có số điện thoại từng nhà cho bạn làm tiến sĩ, bảo là khoa học, đúng luật không?
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 nd-356-2025.d3
  bảo tàng em giữ sổ khách ghi số điện thoại, có bác tới hỏi số của ông kia, em cho không
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k4 nd-356-2025.d4.k1 luat-91-2025.d7.k7
  đưa số tài khoản nhận lương của đồng nghiệp cho người quen
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k7 luat-91-2025.d7.k4
  cho mượn phiếu khảo sát dân
nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d4.k1 qdtw-207-2026.nhom-4
  e làm ở ubnd xã, lỡ gửi ds đảng viên kèm sđt cho bên bán bảo hiểm, h thu lại kịp ko
nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d7.k2.c
  giao dich vien noi cho me nghe chi tieu cua con dau
nd-330-2026.d49.k2 luat-91-2025.d19 luat-91-2025.d16 luat-91-2025.d7.k4 nd-356-2025.d3
  gửi file danh sách hộ nghèo qua zalo cho trưởng thôn có đúng không
nd-330-2026.d49.k2 luat-91-2025.d19 luat-91-2025.d7.k4
  xin camera truong xem ai lay xe
nd-330-2026.d49.k2 luat-91-2025.d19 luat-91-2025.d7.k4 luat-91-2025.d16
  Ngân hàng gọi xã xin danh sách người có đất để mời vay, đưa được không hay cần giấy
nd-330-2026.d49.k2 luat-91-2025.d19 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16
  nhân viên ngân hàng cho công an xã xem sao kê khi chỉ gọi điện hỏi, đúng hay sai
nd-330-2026.d49.k2 luat-91-2025.d19 nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2
  luật sư xin sao kê của bên kia
nd-330-2026.d49.k2 luat-91-2025.d24.k2 luat-91-2025.d16 nd-330-2026.d60 nd-56-2017.d36
  trích xuất camera trường cho phụ huynh
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 blhs-2015.d361
  chup man hinh phan mem dat dai
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  cô chủ nhiệm đưa file số ba mẹ cho lò dạy võ vì nể bạn thân, không lấy tiền, vậy có bị phạt không
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-117-2025.d5.k4
  ban nuoc ngoai xin khao sat
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-80-2025.d14.bi-mat luat-116-2025.d7.k2.h
  tra sổ đỏ giúp người quen
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d16 nd-330-2026.d60 luat-91-2025.d7.k6
  co thu vien dua so muon sach cua hoc sinh cho cong ty
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h
  ủy ban cho ngân hàng coi hộ nghèo
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  bao ve dua hinh cam cho nguoi la
  giao dữ liệu dân cho công ty ngoài
  hồ sơ nhân sự mang về
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-80-2025.d14.bi-mat
  tra sổ bảo hiễm giúp bạn
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  cong an khu vuc tra dia chi giup ban di doi no
  nhờ chị hộ tịch xem giúp người yêu đã ly hôn chưa
  trung tâm giới thịêu việc làm gửi hồ sơ em cho chỗ khác mà không hỏi
nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h
  nhan vien ngan hang tra so du
nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  cho ngan hang xin so dien thoai cong nhan
nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h luat-91-2025.d7.k6
  chị hội trửơng lấy số của hội viên đưa cho bên bán nồi, giờ bị gọi mời suốt ngày
nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-356-2025.d4.k1 blds-2015.d38
  xem trộm lương người khác
nd-330-2026.d49.k2 luat-91-2025.d7.k4 nd-356-2025.d3 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  tra biển số hộ
nd-330-2026.d49.k2 luat-91-2025.d7.k5 luat-116-2025.d7.k2.h luat-116-2025.d42.k3 luat-91-2025.d16
  thằng bạn cùng phòng ký túc gửi ảnh thẻ đảng của tôi cho trang web cá cược
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d16 luat-91-2025.d7.k4
  Ban quản lý khu công nghiệp gửi dữ liệu công nhân cho bên bán căn hộ, công nhân bị gọi suốt ngày, kiện ai được?
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  ngân hàng đưa số khách cho bên bảo hiểm gọi chào hàng
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-356-2025.d3
  bên điện lực gửi số điện thoại khách cho công ty pin mặt trời
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h luat-91-2025.d7.k7 luat-91-2025.d7.k4
  Xã đưa danh sách hộ chết cho bên hòm, nhà mình chưa khô nước mắt mà họ gọi
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-356-2025.d4.k1 luat-91-2025.d7.k4
  đưa danh sách người già cho công ty thuốc
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-91-2025.d16 luat-116-2025.d7.k2.h nd-330-2026.d60
  trường cho công ty đồng phục số của phụ huynh, họ nhắn suốt tối
nd-330-2026.d49.k2 luat-91-2025.d7.k6 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d60
  cho số phụ huynh
nd-330-2026.d49.k2 luat-91-2025.d7.k6 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  trạm y tế gửi danh sách người tiêm chủng cho bên bán sữa
nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38 luat-91-2025.d16 luat-91-2025.d32
  bác bảo vệ cơ quan cho người lạ xem camera, có bị phạt?
nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  Chị phòng nhân sự cũ đưa bản tự thuật của em cho công ty khác đọc, em có đòi xử được không
nd-330-2026.d49.k2 luat-91-2025.d7.k7 blhs-2015.d361 blds-2015.d38 luat-80-2025.d14.bi-mat
  sổ đỏ nhà tôi bị cán bộ chụp gửi cò đất
nd-330-2026.d49.k2 luat-91-2025.d7.k7 blhs-2015.d361 luat-116-2025.d7.k2.c
  đưa bản kê khai tài sản của sếp cho người quen
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 blds-2015.d38.k2
  tuồn giấy khai sinh
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  trung tam day them xin danh sach phu huynh
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h luat-80-2025.d14.bi-mat
  công an tra số nhà giúp
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  nhân sự trường đưa sđt cô giáo mới cho đám bạn làm quen, cô bị nhắn tin cả đêm
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k6 luat-116-2025.d7.k2.h nd-356-2025.d4.k1
  Mới sinh xong đã có người gọi bán sữa, bệnh viện đưa số em chứ ai
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k6 luat-91-2025.d16 luat-116-2025.d7.k2.h
  cty nhờ cấp danh sách hộ kinh doanh
nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k6 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h
  bac si dua so benh nhan cho nha thuoc
nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-174-2026.d96.k3.g luat-116-2025.d7.k2.h luat-91-2025.d7.k5
  Cô thu ngân phòng khám cho anh kia số của em, anh ta nhắn bậy cả đêm, đòi phòng khám xin lỗi đc ko
nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-356-2025.d4.k1 nd-174-2026.d96.k3.e nd-174-2026.d96.k3.m
  giao dịch viên tra tài khoản người yêu cũ rồi chụp màn hình gửi bạn
nd-330-2026.d49.k2 nd-330-2026.d60 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d36
  cô giáo trích cảnh hai bé đánh nhao gửi cho mẹ một bé, mẹ bé kia la làng đòi xử cô
nd-330-2026.d49.k2 nd-330-2026.d60 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d16
  truong cap link camera cho ca phuong phu huynh
nd-330-2026.d49.k2 nd-330-2026.d77 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  cb hộ tich nhắn tên cặp mới cưới cho tiệm áo cưới, dân kiện ai
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-117-2025.d5.k4
  chuyên gia Hàn nhờ gửi phiếu phỏng vấn bệnh nhân, còn nguyên tên tuổi
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-80-2025.d14.bi-mat blhs-2015.d361
  bạn học nhờ tra tiền án chàng rể tương lai, tôi công an xã, tra rồi nhắn lại đc ko
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k6 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  y te dua ten me bau cho hang sua
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38 luat-91-2025.d7.k4
  vo cu lay duoc sao ke tai khoan cua toi tren ngan hang
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38.k2 blds-2015.d38
  ngân hàng lộ khoản nợ của tôi cho bên đòi nợ thuê, chưa hề hỏi tôi câu nào, tôi làm đơn được không
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d7.k4 blds-2015.d38
  bệnh viện đưa thông tin bệnh của tui cho công ty bảo hiểm
nd-330-2026.d49.k2 nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d13.k1.a
  nv ngân hàng lộ số dư khách
nd-330-2026.d49.k2 nd-56-2017.d33 nd-330-2026.d60 luat-91-2025.d7.k4
  nha truong dua ho so con toi cho cong ty
nd-330-2026.d50 luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.h luat-91-2025.d16
  đội trưởng thi hành án bị đương sự tung địa chỉ nhà lên mạng kêu người tới quậy
nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.h nd-356-2025.d3
  hàng xóm tranh đất với tôi, tôi đăng sổ đỏ nhà họ lên nhóm cho dân phân xử, vậy có bị phạt không
nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a
  ngân hàng dán tên nợ
nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a luat-91-2025.d7.k7
  lộ phiếu lương
nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d60 nd-330-2026.d13.k1.a
  Cán bộ tư pháp hộ tịch chụp giấy khai sinh có tên cha mẹ lạ đưa lên nhóm cười đùa, bị gì?
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38.k2 blds-2015.d38
  án chưa che tên
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-330-2026.d13.k1.a
  lộ danh sách nhập ngũ
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-356-2025.d3
  danh sach tiem chung co cccd bi lo
  lộ thôg tin dân trên web
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a nd-330-2026.d49.k2
  danh sach ho dan den bu giai phong mat bang dua len zalo xom
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d3 luat-116-2025.d7.k2.h
  lộ số căn cước người dân trong file excel đăng trên cổng thông tin huyện
  đăng nhầm file có cccd của thí sinh
nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 nd-356-2025.d3 luat-91-2025.d19
  danh sách bồi thường có số cccd
nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d13.k1.a blhs-2015.d361 blds-2015.d38
  thu quy chup danh sach phu cap gui ra nhom ngoai
nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d13.k1.a luat-91-2025.d7.k7 blhs-2015.d362
  bãng lương cơ quan lộ ra ngoài
nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h nd-356-2025.d3
  Cô chủ nhiệm thả file excel số căn cước cha mẹ vô nhóm lớp cho tự kiểm tra
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h luat-91-2025.d7.k7
  bi bom hang nen minh dang so dien thoai khach len group canh bao co bi phat khong
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d3 luat-91-2025.d7.k7
  công khai danh sách nhận quà tết mà để nguyên địa chỉ với ngày sinh các cụ, có bị gì không em hỏi thật
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d34 blds-2015.d32
  ngan hang dan anh khach vay cong xom
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38
  dán tên nợ xấu
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d34
  chủ ngân hàng chính sách gắn bảng ai vay chưa trả ngoài nhà văn hóa thôn, có bà uất quá bệnh luôn
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7
  danh sách khách hàng vay nợ xấu treo ở tổ dân phố
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d7.k7
  phuong dua danh sach ho ngheo co so tai khoan len web
nd-330-2026.d50 luat-91-2025.d16 nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d
  lộ danh sách khuyết tật
nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  lo ds ho ngheo
nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-356-2025.d4.k1 nd-174-2026.d96.k3.m
  chia sẻ bệnh án của hàng xóm lên nhóm thì mức tiền thế nào
nd-330-2026.d50 nd-330-2026.d13.k1.a nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16
  đăng kết quả xét nghiệm HIV người khác
nd-330-2026.d50 nd-330-2026.d13.k1.a nd-356-2025.d4.k1 luat-116-2025.d15.k1.d blds-2015.d38
  giám đốc trung tâm y tế hỏi: bác sĩ chụp bệnh án bệnh nhân nổi tiếng đưa lên mạng thì xử theo luật nào
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.h nd-356-2025.d3
  gửi file dân có cccd lên nhóm
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d7.k2.h
  file danh sách hộ nghèo có số căn cước gửi lên nhóm zalo trưởng thôn được không
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d16 nd-356-2025.d4.k1 luat-116-2025.d7.k2.h
  danh sach tiem chung co sdt trong nhom to dan pho
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-91-2025.d16
  lam lo so dien thoai cua dan bi phat the nao
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d13.k1.a
  gui nham file luong ca truong len zalo
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-174-2026.d96.k3.m luat-116-2025.d7.k2.c
  ngân hàng gọi nói khách lộ sao kê do nhân viên chụp, nhân viên đó là em họ tôi, bị phạt thế nào
nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d8.k5 nd-330-2026.d7.k1
  muc phat lam lo so dien thoai khach
nd-330-2026.d50 nd-330-2026.d49.k2 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-91-2025.d8.k5
  lộ bệnh án phạt mấy triệu
nd-330-2026.d50 nd-330-2026.d49.k2 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b nd-174-2026.d96.k3.m
  bao nhiêu tiền phạt nếu làm lộ thông tin người bệnh
nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  đội trưởng dân phòng đăng danh sách người nghiện
nd-330-2026.d50 nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  chup cccd cua dan gui nhom zalo
nd-330-2026.d50 nd-356-2025.d4.k1 nd-174-2026.d96.k3.m luat-91-2025.d8.k5 blds-2015.d38
  danh sách tiêm PrEP mà gửi vào nhóm khu phố, ai gửi thì bị phạt bao nhiêu
nd-330-2026.d60 luat-tre-em-2016.d6.k11 nd-56-2017.d33 blds-2015.d32 luat-91-2025.d16
  nhà trẻ cho phụ huynh coi camera trực tuyến, thấy mặt con nhà khác, có được ko cô
nd-330-2026.d60 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  phat nguoi dang anh tre em khong hoi bo me
nd-330-2026.d60 nd-174-2026.d95.k1.c nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d11.k1.a
  mức phạt quay clip đánh nhau học sinh rồi đăng
nd-330-2026.d60 nd-330-2026
  Nghị định nào quy định phạt tiền khi thu thập dữ liệu trẻ em mà không hỏi cha mẹ?
nd-330-2026.d60 nd-330-2026.d49.k2 nd-56-2017.d33 luat-116-2025.d7.k2.h
  trung tâm du lịch có số của con tôi
nd-330-2026.d60 nd-330-2026.d49.k2 nd-56-2017.d33 luat-116-2025.d7.k2.h luat-91-2025.d24.k2
  trường đưa số phụ huynh
nd-330-2026.d60 nd-330-2026.d49.k2 nd-56-2017.d33 luat-91-2025.d16 luat-116-2025.d7.k2.h
  Con mới xong lớp 9 là mấy trường nghề gọi tới, chắc trường đưa ra, phụ huynh kiện trường được không
nd-330-2026.d60 nd-330-2026.d49.k2 nd-56-2017.d33 luat-91-2025.d16 luat-91-2025.d24.k2
  nhà trường đưa thông tin học sinh cho trung tâm luyện thi
nd-330-2026.d60 nd-330-2026.d50 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-356-2025.d4.k1
  tôi làm kế toán trường mầm non, in danh sách bé kèm bệnh tật dán ngoài cổng có bị phạt không
nd-330-2026.d60 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-tre-em-2016.d6.k11
  người tiết lộ thông tin trẻ em bị phạt mấy triệu
nd-330-2026.d60 nd-330-2026.d7.k1 luat-91-2025.d8.k5 nd-330-2026.d50
  trườg làm lộ hồ sơ hs bị phạt bao tiền
nd-330-2026.d60 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d7.k7
  lo giay khai sinh hoc tro
nd-330-2026.d60 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d7.k7 nd-56-2017.d36
  học bạ của học sinh bị rò rỉ
  rò rỉ điểm học bạ
nd-330-2026.d60 nd-56-2017.d33 nd-330-2026.d49.k2 nd-56-2017.d36 luat-91-2025.d7.k4
  tổ chức từ thiện nước ngoài đòi file học sinh
nd-330-2026.d60 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-330-2026.d49.k2 luat-91-2025.d16
  công ty bảo hiểm xin ds học sinh
nd-330-2026.d60 nd-56-2017.d36.k3 nd-56-2017.d33 luat-91-2025.d7.k7 luat-tre-em-2016.d6.k11
  danh sách trẻ tiêm chũng lọt ra ngoài, trạm xử sao, cha mẹ đòi gỡ
nd-330-2026.d60 tt-05-2026.nguoi-dung luat-91-2025.d7.k4 luat-tre-em-2016.d6.k11 nd-330-2026.d49.k2
  học bạ bỏ vào ai
nd-330-2026.d7.k1 luat-91-2025.d8.k5 nd-330-2026.d50
  mức phạt lộ thông tin của cá nhân so với cơ quan khác nhau sao
nd-330-2026.d7.k1 nd-174-2026.d4.k3
  công ty đưa tin bậy thì phạt gấp đôi người thường à
  page của công ty du lịch đăng tin sai thì tiền phạt tính theo công ty hay theo em nhân viên
  phat to chuc gap doi ca nhan phai khong
nd-330-2026.d7.k1 nd-174-2026.d4.k3 luat-91-2025.d8.k5
  cty phạt gấp mấy
  cá nhân phạt bằng nửa công ty
  cá nhân với tổ chức mức phạt khác nhau sao
  công ty đăng sai bị phạt nặng gấp mấy cá nhân
  hoi co tu cach phap nhan khong ma phat gap doi
  mức phạt cá nhân với tổ chức khác nhau thế nào
  mức phạt tổ chức
  phạt gấp đôi ai
  phạt gấp đôi tổ chức
  phạt tiền cá nhân tổ chức khác nhau ntn
  phạt tổ chức
  phạt tổ chức gấp đôi
  phạt tổ chức gấp đôi cá nhân sao z?
  phạt tổ chức và phạt cá nhân khác nhau mấy lần
  tiền phạt công ty với cá nhân
  to chuc bi phat gap doi ca nhan
  trường tôi đăng ảnh sai quy địng thì phạt trường hay phạt cô giáo, tiền khác nhau sao
nd-330-2026.d77
  ai co quyen xu phat tin gia o huyen
  ai co tham quyen phat nguoi dang tin bia dat tren zalo o cap xa
  ai có quyền ký quyết định phạt
  ai có quyền phạt bài đăng
  ai có thẩm quyền phạt vụ đăng sai trên facebook, xã hay sở?
  ai lập biên bản phạt đăng tin sai
  ai phạt được tôi, công an xã hay sở văn hóa
  ai xu phat dang bai sai
  ai xử lộ dữ liệu
  ai xử phạt
  ai được phạt
  ai được phạt tin giả
  ai được quyền phạt tôi
  chu tich tinh co phat duoc vu lo thong tin khach hang khong
  chu tich xa co quyen phat nguoi lam lo so dien thoai cua dan ko
  chánh thanh tra mời mẹ tôi lên lập biên bản vì bài đăng, họ có thẩm quyền hông hay phải công an
  chủ tịch xã mới có được ký phạt người chửi trên mạng không
  chủ tịch xã phạt tối đa nhiêu tiền vậy
  chủ tịch xã được phạt tối đa bao nhiêu tiền vụ facebook
  chủ tịch được phạt tiền
  cong an tinh moi len phat tiktok
  ct xã phạt đc bn tiền
  công an phường có dược phạt tiền bài đăng fb không
  công an phường hay tỉnh ra giấy phạt vụ đăng sai
  công an xã có được lập biên bản về chuyện trên mạng không hay phải huyện
  công an xã phạt
  công an xã phạt tối đa
  công an xã phạt tới mức nào
  giam doc so phat
  giám đốc sở ký phạt
  mức phạt công an phường
  phường lập biên bản fb
  so van hoa co quyen phat khong
  so van hoa hay cong an phat vu nay
  so van hoa phat duoc muc nao
  sở nào ký phạt
  sở văn hóa phạt hay công an phạt vậy trời
  sở văn hóa phạt mấy
  thanh tra so phat ca nhan toi da nhieu
  thanh tra sở có phạt người dân đăng tin bậy được không
  thanh tra sở phạt dc mấy triệu
  thanh tra sở văn hóa lập biên bản page tôi, họ đủ thẩm quyền không
  thẩm quyền xử phạt của thanh tra sở về thông tin trên mạng
  tôi bán cà phê, bên thanh tra gọi lên lập biên bản vì một dòng trạng thái, họ có quyền đó hay chỉ công an
  tờ phạt do ông chủ tịch phường ký hai chục triệu vì bài nói bậy, ổng có quyền ký mức đó không nhỉ
  xã có quyền phạt người đăng tin bậy không hay phải công an tỉnh
  xã em muốn xử một ông bịa chuyện trên zalo thì chủ tịch xã ký phạt được không
nd-330-2026.d77 luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  ai co quyen phat nguoi chui minh tren fb
nd-330-2026.d77 luat-116-2025.d13.k3.h nd-330-2026.d14.k3.a luat-116-2025.d7.k2.e luat-116-2025.d42.k3
  nick giả lấy tên và ảnh của em đi tán gái, báo cơ quan nào xử
nd-330-2026.d77 luat-116-2025.d42.k3 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  app vay lấy danh bạ, muốn thưa thì nộp cho công an hay sở
nd-330-2026.d77 luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  có kẻ ghép mặt bí thư xã vào ảnh cô gái, xã có được tự tìm rồi phạt không
nd-330-2026.d77 luat-129-2025.d10 nd-234-2026.d8.k1
  chu tich phuong hay trung tam y te xu y si noi bay tren mang
nd-330-2026.d77 luat-91-2025.d7.k6 nd-330-2026.d49.k2
  ai xu cong ty ban so
nd-330-2026.d77 luat-91-2025.d7.k7
  tố lộ thông tin
nd-330-2026.d77 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h blhs-2015.d361
  cán bộ đia chính đưa hồ sơ đất cảu tôi cho cò, phản ánh vs ai
nd-330-2026.d77 luat-91-2025.d7.k7 nd-330-2026.d50 luat-116-2025.d42.k3
  lo du lieu ca nhan khieu nai o dau
nd-330-2026.d77 nd-174-2026.d95.k1.a
  ai phạt người chửi bậy trên mạng
  phạt người tung tin hải quan nhận phong bì thì cơ quan nào ra quyết định
nd-330-2026.d77 nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.a
  Khách viết chê homstay em tệ mà viết láo hết, em gửi đơn cho ai phạt họ, xã hay công an?
nd-330-2026.d77 nd-174-2026.d95.k1.a blds-2015.d34 luat-116-2025.d13.k3.d
  bà bán cá chợ Bà Hoa nói xấu ông tổ trưởng dân phố trên zalo, ổng đòi phạt bả 10 triệu, ổng có quyền đó không
nd-330-2026.d77 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d
  cố vấn đội bóng huyện chửi trọng tài trên fanpage, sở có quyền phạt ổng hông
  huấn luyện viên đội trẻ lên trang hội cổ động viên lăng nhục ban tổ chức giải, ai đứng ra phạt được
nd-330-2026.d77 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.c blhs-2015.d156 blhs-2015.d156.k2.e
  có kẻ tung tin ứng viên hội đồng nghiện hút, ai xử
nd-330-2026.d77 nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b
  ai phạt xuyên tạc sử
nd-330-2026.d77 nd-328-2026.d17 nd-328-2026.d18
  cục nào quản lý mạng xã hội bây giờ
nd-330-2026.d77 nd-328-2026.d18
  ai có quyền phạt đăng tin giả, xã hay sở
  ai có thẩm quyền phạt người đăng tin giả
  ai có thẩm quyền phạt tin giả trên facebook, công an xã hay sở?
  ai phạt tin giả
  so nao phat
  so van hoa co phat fb khong
  xã có được tự ra quyết định phạt người đăng tin sai không
nd-330-2026.d77 nd-328-2026.d18 nd-328-2026.d17
  sở nào phạt tin giả sau khi sáp nhập bộ
nd-330-2026.d77 nd-330-2026.d50
  bị thanh tra sở gọi lên vì đăng lộ thông tin khách, họ có quyền phạt ko
nd-330-2026.d77 nd-330-2026.d50 blds-2015.d32
  ai xử lý người đăng ảnh tôi không xin phép, công an xã hay sở
nd-330-2026.d77 nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a
  ai xử phạt người nói xấu anh hùng dân tộc trên mạng
  thằng cùng xóm đăng bài bôi tro trát trấu một vị tướng đã mất, phường phạt được hay phải lên tỉnh
  xuc pham quoc ky thi co quan nao ra quyet dinh phat
nd-330-2026.d77 nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g
  mặt bác Hồ ghép vào ảnh chế, ai xử lý người đăng?
nd-330-2026.d81 nd-174-2026.d115 luat-80-2025.d36 nd-234-2026.d5.k3 nd-234-2026.d24.k1
  bài đăng cách đây 9 năm lúc còn sinh viên giờ bị đào lại, xử lý theo thời điểm nào
nd-330-2026.d81 nd-174-2026.d115 nd-15-2020.d101.k1.a
  Hồi trước dịch em nói đồn thuốc, nay có nghị định mới thì xử theo cái nào
nd-330-2026.d81 nd-174-2026.d115 nd-15-2020.d101.k2 nd-15-2020.d102.k3.e
  đăng tên F0 ngày trước giờ có bị phạt hồi tố
nd-330-2026.d81 nd-330-2026.d80 nd-174-2026.d115
  nđ 330 tính từ ngày nào, cái status em viết hồi tháng 5 có bị lôi ra phạt theo đó ko
nd-330-2026.d9.k1.b
  cầm dùi cui điện tự chế quay tiktok dọa nhóm đối thủ, bị gì không anh em
nd-330-2026.d9.k1.b luat-116-2025.d13.k2 nd-174-2026.d95.k1.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  chửi người miền Trung trên tiktok thì bị phạt cái gì
nd-330-2026.d9.k1.b luat-116-2025.d13.k2 qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  bịa chuyện Bắc Kỳ Nam Kỳ câu view
nd-330-2026.d9.k1.b luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung
  nhóm chung cư xúi mọi người đừng chơi với nhà tôi, gọi nhà tôi là ổ dịch, con tôi đi học bị né
nd-330-2026.d9.k1.b luat-116-2025.d16 luat-116-2025.d7.k1.d nd-174-2026.d96.k3.g nd-174-2026.d95.k2.c
  hs lop 8 dang doa dem dao toi lop
nd-330-2026.d9.k1.b luat-116-2025.d16 nd-174-2026.d96.k3.g
  con dọa giết bạn trên mạng
nd-330-2026.d9.k1.b luat-116-2025.d16 nd-174-2026.d96.k3.g nd-147-2024.d23.k3
  Con trai tôi 13 tuổi bình luận đòi giết cầu thủ, công an gọi bố lên, bố là thiếu tá thì bố có bị đơn vị xử lý không?
nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.b
  hai truong cap 3 thach dau nhau tren face
nd-330-2026.d9.k1.b luat-116-2025.d42.k3 luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.i
  bơi chải xã mình thua, thanh niên hai làng hẹn đánh nhau trên mạng, bí thư chi đoàn làm sao
nd-330-2026.d9.k1.b luat-116-2025.d42.k3 nd-174-2026.d96.k3.g
  chu trai tho bao se cho bi dao nguoi kiem lam
  dân dọa đốt ủy ban trên facebook thì anh em trực phải báo đâu trước
nd-330-2026.d9.k1.b luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d
  doạ đốt trường trên story
nd-330-2026.d9.k1.b luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c
  đùa có bom trong nhóm lớp
nd-330-2026.d9.k1.b luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c nd-174-2026.d96.k3.g
  Nói giỡn "cho nổ trụ sở" trong nhóm bạn thân có ai bắt không trời
nd-330-2026.d9.k1.b luat-116-2025.d7.k1.d nd-330-2026.d9.k2.d nd-174-2026.d96.k3.g
  dọa bom máy bay
nd-330-2026.d9.k1.b luat-116-2025.d7.k2.b luat-116-2025.d7.k2.i luat-116-2025.d42.k3
  hẹn đánh lộn fb
nd-330-2026.d9.k1.b luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.i
  ru nhau keo toi nha thang no danh
nd-330-2026.d9.k1.b luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c luat-116-2025.d7.k2.i nd-234-2026.d8.k1
  fan hai đội chửi nhau, tôi là gv thể dục lỡ hẹn đánh nhau trên mạng, chưa đánh thì có bị gì k
nd-330-2026.d9.k1.b luat-116-2025.d7.k2.i nd-330-2026.d15.k1.g luat-116-2025.d7.k2.b
  thách đố nhau livetream tẩn nhau
nd-330-2026.d9.k1.b luat-116-2025.d7.k2.i nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b
  hẹn đánh nhau qua mess
nd-330-2026.d9.k1.b nd-174-2026.d95.k1.b nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g nd-174-2026.d96.k3.g
  giang hồ mạng
nd-330-2026.d9.k1.b nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d16
  Thằng cu lớp 10 đăng "mai đốt trụ sở xã" để câu like, nhà lo quá, công an xử cháu sao
nd-330-2026.d9.k1.b nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d
  nhắn trêu có kẻ mang lựu đạn vào trường
nd-330-2026.d9.k1.b nd-174-2026.d95.k2.c nd-330-2026.d9.k2.d nd-174-2026.d96.k3.g luat-116-2025.d7.k1.d
  đùa nổ bom xã
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g
  câu "chờ đấy" có tính là đe dọa không
  dọa chém trên facebook
  dọa giết messenger
  dọa giết nhà báo
  dọa giết qua messenger
  dọa giết qua tin nhắn
  dọa tạt axit
  dọa đánh qua mess
  dọa đốt nhà qua mess
  nhắn dọa chém
  truong thon doa duoi khoi lang vi dang bai
  đe doạ đốt nhà trên zlao
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g blds-2015.d32 blds-2015.d38 luat-116-2025.d42.k3
  tong tien bang clip nong
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g blds-2015.d34
  dọa tung ảnh nhận phong bì
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g blds-2015.d34 luat-116-2025.d7.k2.g luat-116-2025.d42.k3
  kiểm lâm viên bị lâm tặc dọa đăng hình uống rượu với đầu nậu, tấm đó ghép, giờ tính sao cho yên
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g blhs-2015.d155.k2.d
  hăm dọa bác sĩ
  đe dọa điều dưỡng
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  cô y tá trực bị người nhà bệnh nhân kéo cả hội vô trang cá nhân chửi rủa, dọa giết
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d14.k4 nd-147-2024.d36.k4
  con trai chu tich doa danh nguoi tren fb
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3
  Anh địa chính xã em bị dân nhắn messenger doạ đốt nhà, cơ quan có trách nhiệm bảo vệ không ạ?
  Em phản ánnh quán karaoke ồn, chủ quán nhắn tin hù đốt xe em, công an xã tới giờ chưa ngó ngàng
  Tôi lập biên bản lấn đất, nó bình luận "coi chừng vợ con mày", tôi dựa luật nào mà báo
  bị dọa giết qua messenger vì ký quyết định cưỡng chế thuế, tôi nên lưu lại cái gì
  bị dọa vì lập biên bản
  bị hăm bêu lên mạng
  bị nhắn tin dọa giết
  bị nhắn tin dọa giết vì đi cưỡng chế đất
  cán bộ thúê bị nhắn hăm
  có thằng nhắn messenger bảo sẽ cho tôi biến mất, tôi báo công an thì cần đưa những gì
  doa dot nha
  dọa 'mày liệu hồn' dưới comment có đủ để báo công an không
  hăm đốt nhà trog nhóm
  lap bien ban xay nha trai phep xong bi no nhan "cho may biet tay", em moi vao nghe nen run
  nó nhắn "mày coi chừng con mày đi học" sau khi tôi phạt nó xả thải, tôi làm gì để công an vào cuộc
  nó nhắn "tao giết cả nhà mày" rồi xoá, em chưa kịp chụp, trình báo có ai tin không?
  review homestay Sa Pa xấu thật mà chủ dọa cho người xuống tìm, báo ai bây giờ?
  vợ bị dọa giết
  đương sự nhắn tin dọa giết
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 blhs-2015.d155.k2.d
  nó doạ giết cả nhà em qua messenger vì em lập biên bản xây nhà trái phép
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d16
  hs đe dọa đánh bạn qua tin nhắn
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-116-2025.d7.k2.b blhs-2015.d155.k2.d
  bị dọa chém trên livestream vì đi giải tỏa mặt bằng
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 luat-91-2025.d16 nd-330-2026.d50
  chồng tôi bên kiểm lâm bị dân đăng hình nhà lên mạng rồi hăm đốt, phải làm gì trước
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d42.k3 qdtw-207-2026.nhom-dao-duc luat-116-2025.d13.k3.d
  dong chi bi thu nhan tin de doa toi tren zalo
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d7.k1.c blds-2015.d34
  giáo viên bị phụ huynh doạ "cho lên mạng" nếu không nâng hạnh kiểm
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-116-2025.d7.k1.d
  hai đứa em đùa trong nhóm ba người là tạt sơn nhà thầy giám thị, trường đòi báo công an
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g luat-80-2025.d13
  bị dọa vì góp ý
  giỡn sẽ đánh sếp trong chat
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung
  thách đánh nhau trên mạng
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g nd-330-2026.d77 luat-116-2025.d42.k3
  dân dọa đốt nhà em vì em lập biên bản đất đai, nó nhắn cả zalo thì em báo ai
  kiem lam bi lam tac de doa giet qua tin nhan thi trinh bao the nao
nd-330-2026.d9.k1.b nd-174-2026.d96.k3.g nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b
  hội làng rước kiệu mình bình luận "mê tín" bị dân làng dọa đuổi
nd-330-2026.d9.k1.b nd-330-2026.d11.k1.a nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d9.k1.d
  phat 7 trieu ruoi la loi gi
nd-330-2026.d9.k1.b nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc nd-174-2026.d96.k3.g
  chủ tịch hội cựu chiến binh livestream thách đấu tay đôi với youtuber
nd-330-2026.d9.k1.b nd-330-2026.d15.k1.g qdtw-207-2026.nhom-dao-duc qd-423-2026.quy-tac-chung qdtw-08-2018.neu-guong
  anh tổ trưởng dân phố là đảng viên xỉn rồi livestream khoe súng giả dọa cả xóm
nd-330-2026.d9.k1.b nd-330-2026.d9.k2.d luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c
  noi gion dot uy ban voi ban
nd-330-2026.d9.k1.b nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d
  doa no cho
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-174-2026.d95.k1.a luat-116-2025.d7.k1.b
  chửi dân vùng miền
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-330-2026.d9.k2.c
  dan nam dan bac chui nhau
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  cô lập trên nhóm zalo
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon luat-116-2025.d13.k2 luat-80-2025.d13
  cb nội vụ lên mạng bênh quê cũ, nói dân bên kia không xứng làm trung tâm
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d96.k3.g
  ông chủ tịch hội người cao tuổi hẹn choảng với ông hàng xóm trên nhóm thôn
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung nd-234-2026.d8.k1 luat-116-2025.d7.k2.i
  Hai nhóm xe ôm gây gổ trên fb, tui là bảo vệ trường lỡ vô hùa thì sao
nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a
  gọi dân tỉnh khác là "parky" trong group có bị phạt không
nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b
  rủ bao vây trụ sở
nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b luat-116-2025.d7.k2.i luat-129-2025.d10
  công đoàn cơ sở kêu chị em đình công trên zalo, tôi là chủ tịch công đoàn viên chức
nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b luat-116-2025.d7.k2.i nd-328-2026.d3.k3 nd-147-2024.d36.k4
  chia se bai keu goi dinh cong
nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b nd-328-2026.d3.k3 luat-116-2025.d7.k2.i
  lập nhóm hẹn nhau bỏ việc tụ tập trước cổng tỉnh, tôi chỉ chia sẻ địa điểm thôi
nd-330-2026.d9.k1.c luat-116-2025.d7.k2.b nd-330-2026.d9.k1.b luat-116-2025.d7.k2.i
  rủ đánh dân làng bên
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-330-2026.d9.k2.b
  ảnh chế 2 tháng 9
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a nd-174-2026.d95.k2.a qdtw-207-2026.nhom-mang
  bác tôi tự xưng cựu chiến binh kể chuyện không có thật trên tiktok, bị tố thì hội xử thế nào?
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  bài điện biên phủ sai
  bịa chuyên lịch sử
  giáo viên sử kể giai thoại chưa ai kiểm chứng về trận đánh cho học trò rồi đăng lên
  kenh ke tran danh hu cau
  nói trận đánh năm 68 không có thật dưới trailer
  viết sai sự kiện lịch sử trong bài tuyên truyền, đã in rồi phát rồi
  xuyen tac su duoi phim
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a blds-2015.d32
  hướng dẫn viên kể sai chuyện di tích bị khách quay đăng lên, có bị phạt không ạ
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-129-2025.d10
  bao tang dang chu thich sai su kien
  hướng dẫn viên khu di tích nói sai lịch sử bị khách quay lại, bảo tàng có bị phạt không
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.kiem-chung
  thầy dạy sử kể tình tiết lạ về trận đánh biên giới, nghe trên youtube chớ không có sách
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b nd-330-2026.d9.k2.b nd-174-2026.d95.k2.a
  ông bạn cựu binh làm kênh kể mộ liệt sĩ linh thiêng, có chỗ bịa cả tên tuổi, có phạm chi
nd-330-2026.d9.k1.d luat-116-2025.d7.k1.b qd-423-2026.kiem-chung
  dang chuyen Hoang Sa nam 74 khong ro nguon
nd-330-2026.d9.k1.d luat-129-2025.d10
  nhân viên bảo tàng kể sai
nd-330-2026.d9.k1.d luat-129-2025.d10 luat-116-2025.d7.k1.b
  di san gioi thieu sai nam chien thang
nd-330-2026.d9.k1.d luat-129-2025.d10 luat-116-2025.d7.k1.b nd-234-2026.d8.k1
  thuyết minh viên di tích nói sai lịch sử bị khách quay lại tung lên mạng thì cơ quan xử ai
nd-330-2026.d9.k1.d luat-129-2025.d10 nd-234-2026.d8.k1
  thuyết minh sai ngày giải phóng
nd-330-2026.d9.k1.d luat-129-2025.d10 qdtw-207-2026.nhom-1 luat-80-2025.d14.phat-ngon
  noi sai lich su buoi noi chuyen
nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b
  bác hàng xóm kể trận đánh phóng đại, ghi sai cả năm, người ta chửi xuyên tạc
nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a luat-116-2025.d7.k2.g luat-116-2025.d7.k1.b
  làm video AI về lịch sử có sai sót thì bị phạt gì
nd-330-2026.d9.k1.d nd-330-2026.d11.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  kể chuyện ma nghĩa trang liệt sĩ
nd-330-2026.d9.k1.d nd-330-2026.d11.k1.a nd-330-2026.d9.k2.b luat-116-2025.d7.k1.b
  thêu dệt chuyện anh hùng hiện về
nd-330-2026.d9.k1.d nd-330-2026.d11.k2.a
  huong dan vien bia chuyen than bi o di tich cach mang
nd-330-2026.d9.k1.d nd-330-2026.d9.k2.b qd-423-2026.kiem-chung luat-116-2025.d7.k1.a
  em doan vien chia se cau danh ngon gan ten lanh tu, bi nhac la bia
  trích lời Bác sai
nd-330-2026.d9.k1.d qd-423-2026.co-quan-to-chuc
  tờ rơi di tích in sai
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung
  dang cau noi gan cho dai tuong ma thuc ra khong phai
  viết bài 30/4 có số liệu chưa rõ
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-174-2026.d95.k1.a nd-147-2024.d36.k4
  đăng câu nói của đại tướng hóa ra không phải của ông, xóa rồi có sao không
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-330-2026.d9.k2.b nd-174-2026.d95.k1.a
  ai bịa ra câu nói của Bác, tôi đăng nhầm
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung luat-116-2025.d7.k1.b
  kể giả chuyện trận mạc
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a
  ông cựu chiến binh share bài bịa thư của liệt sĩ
nd-330-2026.d9.k1.d qd-423-2026.kiem-chung qd-423-2026.co-quan-to-chuc
  pano sai lời bác
  sai năm hy sinh của liệt sĩ trong bài trang xã đoàn
nd-330-2026.d9.k1.d qdtw-207-2026.nhom-mang qd-423-2026.kiem-chung luat-116-2025.d14.k4 nd-328-2026.d3.k3
  Tôi trích lời Bác mà sau mới biết là câu bịa trên mạng, đã đọc trong sinh hoạt chuyên đề lại còn đăng trang chi đoàn
nd-330-2026.d9.k1.d tt-05-2026.nguoi-dung qd-423-2026.kiem-chung luat-116-2025.d7.k2.g
  ảnh ai vẻ anh hùng sai quân phục
nd-330-2026.d9.k2.a luat-116-2025.d13.k1.e nd-174-2026.d95.k1.e
  thầy tình nguỵên nước ngoài đăng sai về đảo
nd-330-2026.d9.k2.a luat-116-2025.d7.k1.a luat-116-2025.d7.k1.d qdtw-85-2022.dieu-tranh qdtw-207-2026.nhom-1
  bác hưu trí cmt phãn động
nd-330-2026.d9.k2.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-116-2025.d13.k1.e
  loan tin mat dao
nd-330-2026.d9.k2.a luat-116-2025.d7.k1.d qd-423-2026.kiem-chung nd-330-2026.d9.k2.d
  đồn bộ đội ta bắn nhau
nd-330-2026.d9.k2.a luat-129-2025.d10 luat-116-2025.d13.k1.e
  nói nhầm biên giới khi dẫn khách
nd-330-2026.d9.k2.a luat-129-2025.d10 nd-234-2026.d8.k1 luat-116-2025.d13.k1.e
  Cô dẫn tour nói đảo thuộc nước khác, có khách tung clip, cô là viên chức nhà trưng bày, phải giải trình?
nd-330-2026.d9.k2.a luat-129-2025.d10 nd-330-2026.d9.k1.d
  huong dan vien noi ngao ve dao Ly Son
nd-330-2026.d9.k2.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-116-2025.d13.k1.e nd-328-2026.d3.k3
  đăng tin sai về đảo
nd-330-2026.d9.k2.a nd-174-2026.d95.k1.e nd-174-2026.d93.k2.b luat-116-2025.d13.k1.e qd-423-2026.co-quan-to-chuc
  trang truong dang sai ten chu quyen
nd-330-2026.d9.k2.a qdtw-207-2026.nhom-mang qdtw-85-2022.doi-tuong qdtw-85-2022.dieu-tranh nd-328-2026.d3.k3
  ong ngoai 80 tuoi dang vien chia se bai ve bien gioi sai su that
nd-330-2026.d9.k2.b
  treo ảnh bác lệch phông
nd-330-2026.d9.k2.b blds-2015.d32
  ban ao hinh bac ho
nd-330-2026.d9.k2.b luat-116-2025.d13.k3.c
  op lung co quoc huy
nd-330-2026.d9.k2.b luat-116-2025.d13.k3.d luat-116-2025.d7.k1.a nd-174-2026.d95.k1.a luat-116-2025.d7.k2.g
  đăng ảnh chế thủ tướng cho vui trong nhóm bạn học cũ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a
  Cháu làm ảnh chế cờ đỏ thành cái áo, đăng lên vui thôi mà bạn bảo phạm luật
  Hát nhép chế lời quốc ca trong đám cưới rồi tung clip, mấy đứa nhỏ nhà tôi có bị phạt không?
  Học trò lấy cờ lau bàn ghế rồi quay clip, cô chủ nhiệm không biết phải nói tội gì
  Hội thi văn nghệ có tốp hát nhại bài ca ngợi Bác cho hài, khán giả quay lên mạng, ban tổ chức dừng nên ko
  Lấy ảnh Bác Hồ ghép vào quảng cáo quán cơm, chủ quán là vợ đảng viên, địa phương xử sao?
  bôi vẽ ảnh lãnh tụ trong sách rồi đăng tiktok
  che anh lang bac
  che anh tuong bac ho
  che loi bai tien quan ca de quang cao
  che loi bai ve bac
  che tuong dai anh hung
  chuc mung nam moi bang thiep in hinh sai quoc huy
  cháu vẽ râu lên ảnh bác
  chế lời bài Tiến quân ca để hát ở tiệc tất niên cơ quan
  chế lời quốc ca
  chế lời quốc ca hát karaoke
  chế nhạc quốc ca thành nhạc quán nhậu
  chế ảnh anh hùng
  clip dật lá cờ xuống
  co ruoi treo nguoc
  con tui lấy cờ đỏ sao vàng quấn người nhảy tóp tóp, thầy chủ nhiệm dọa bị phạt
  cong nhan che loi bai hat quoc ca vui
  cờ in quần lót
  cờ treo ngược
  cờ tổ quốc in sai đăng fb
  cờ tổ quốc làm khăn trải bàn
  cờ đỏ sao vàng in ngược
  ghép mặt tượng đài liệt sĩ với hình thú để chọc cười
  giỡn với quốc kỳ
  hat che quoc ca trong quan karaoke
  hat che tien quan ca trong dam cuoi
  hat quoc ca che
  hat quoc ca lac giong chet cuoi dang tiktok co bi phat ko
  hoc sinh lop 9 che tho cuoi ve nu anh hung trong sach su dang tiktok, gvcn xu the nao
  hoc sinh ve bay len anh lanh tu
  hs cap ba che anh anh hung liet si
  hát chế quốc ca
  hát chế quốc ca trên tiktok
  hát nhép nhạc chế quốc ca
  hát nhại quốc ca
  hát quốc ca chế lời
  in cờ thiếu sao
  in mặt bác lên dép
  in sai co to quoc tren banh kem
  in sai quốc kỳ
  in ảnh lãnh tụ lên dép
  lấy lời bác chế thơ tình
  lấy ảnh anh hùng làm meme thi cuối kỳ, học trò bị gọi lên
  mặc áo cờ đỏ vẽ bậy
  mặc áo in cờ nhảy bậy
  nhay khi chao co
  nhạc chế quốc ca
  nhại quốc ca
  quay quoc ky bi xe
  quốc huy bị chế meme
  sai co tren backdrop
  sinh viên sửa câu trong bài hát quốc thiều cho buồn cười, up tiktok, có bị phạt không
  sửa lời quốc ca thàh nhạc chế bóng đá
  thay loi bai hat quoc ca lam tro dua
  thay ngôi sao vàng bằng mặt con mèo rồi để avatar
  thiệp in ngược ngôi sao
  thằng nhóc xã em vẽ bậy lên lá cờ rồi chụp đăng, đoàn xã nên xử lý thế nào cho nó đỡ dại
  thợ in làm méo ngôi sao vàng trên phông đại hội, trường lỡ đăng ảnh rồi, gỡ có kịp ko
  tiem banh lam banh sih nhat hinh co to quoc roi cat ra an, khach dang tiktok
  treo co nguoc bi chup dang mang
  treo co nguoc dang mang
  treo cờ ngược
  treo cờ ngược trong ảnh fanpage
  treo ngược cờ rồi chụp đăng lên, tôi không để ý chứ không cố tình
  vẽ bậy lên cờ tổ quốc
  vẽ bậy lên quốc huy
  vẽ bậy lên tượng đài quay lại
  vẽ bậy lên ảnh bác hồ
  vẽ bậy ảnh lãnh tụ
  xé cờ quay clip
  xúc phạm anh hùng dân tộc phạt mấy triệu
  xúc phạm anh hùng liệt sĩ
  xúc phạm quốc ca
  xúc phạm quốc kỳ lúc đi bão bóng đá
  xúc phạm quốc kỳ trên mạng
  xử phạt xúc phạm quốc kỳ trận bóng đá
  Áo thun in cờ nhàu nhĩ, tôi mặc bán hàng livestream bị nói bất kính, có phạt không
  áo in hình liệt sĩ
  để hình nền quốc kỳ vẽ thêm mặt cười thì có bị nhắc không
  ảnh Bác chế meme
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d32
  quang cao bia dung anh lanh tu
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d34
  nhạo liệt sĩ trên mạng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d34 luat-116-2025.d7.k1.c luat-116-2025.d13.k3.dd
  cờ nhà tôi gió thổi lộn ngược bị chụp bảo là cố tình, cãi thế nào
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a blds-2015.d34 nd-174-2026.d95.k1.a
  xuc pham liet si
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.d
  che anh hung luc luong vu trang
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.d blds-2015.d34 nd-174-2026.d95.k1.a
  bôi nhọ mẹ Việt Nam anh hùng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d13.k3.d nd-174-2026.d95.k1.a blds-2015.d34
  bình luận xúc phạm liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d14.k4
  chế lời quốc ca thành bài nhậu, đăng tiktok, giờ hối hận thì gỡ có kịp
  quán nhậu em treo cờ ngược rồi tự chụp khoe quán, phường bắt xóa, em có tội gì k
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d14.k4 qd-423-2026.co-quan-to-chuc nd-147-2024.d36.k4
  em hợp đồng trực fanpage đăng nhầm ảnh quốc kỳ ngược
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d16
  học sinh lớp 8 của tôi đăng ảnh chế lãnh tụ, tôi là chủ nhiệm có liên đới không
  vẽ râu ảnh lãnh tụ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d16 nd-147-2024.d23.k3
  chau 14 tuoi che loi quoc ca dang tiktok ai chiu
  con trai em 14 tuoi che anh quoc ky thi bo me co bi phat khong
  trẻ vị thành niên giẫm cờ tổ quốc quay clip, phụ huynh chịu gì
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d16 qd-423-2026.quy-tac-chung
  thằng con lớp 7 lấy cờ làm khăn choàng chụp đăng chơi, thầy chủ nhiệm nên nói gì với phụ huynh
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d42.k3
  Mấy cậu sinh viên say trèo cột hạ cờ trường rồi quay khoe, trường nên báo công an hay tự xử
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d42.k3 qdtw-207-2026.nhom-3
  thằng em họ hay viết bài mỉa cụ Hồ, tôi là hội phó, có cần nói ai không
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k1.d
  boi xau liet si
  bôi nhọ liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d
  meme đền Hùng và vua
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  nói xấu anh hùng dân tộc, bịa chuyện vua Mèo
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g
  anh hùng ghép game
  chế ảnh danh tướng
  ghép mặt bác Hồ vào clip nhảy, học trò em làm, em là gv chủ nhiệm phải nhắc sao
  lồng tiếng Bác bán hàng
  thiết kế áo có mặt vị đại tướng anh hùng bằng máy vẽ, bán cho sinh viên
  ảnh AI ghép lãnh tụ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g nd-174-2026.d95.k1.b
  AI vẽ Hai Bà Trưng hở hang
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g nd-330-2026.d9.k1.d
  chế ảnh anh hùng dân tộc cho hài
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g nd-330-2026.d9.k1.d luat-129-2025.d10
  dùng ai cho danh tướng nhảy breakdance, học trò thích lắm, tôi là cô sử
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a luat-116-2025.d7.k2.g qdtw-207-2026.nhom-1
  ảnh chế bác hồ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-174-2026.d95.k1.a luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  xúc phạm liệt sĩ trên mạng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b nd-330-2026.d9.k1.d
  viết bài bảo anh hùng liệt sĩ là bịa thì bị tội gì
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d10.k1
  quán nhậu lấy ảnh Bác treo cạnh menu bia chụp quảng cáo trên page có bị nhắc hông
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b luat-116-2025.d16
  Cháu nhà tôi 15 tuổi quay clip nhảy nhót trước tượng liệt sĩ bị dân mạng chửi, có bị xử phạt không?
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  chi đoàn quay trend mặc váy nhảy trước tượng đài
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  hai đứa con gái đu lên cổ tượng lãnh tụ chụp hình, dân mạng chửi quá, cái này lỗi gì
  nhảy nhót quay clíp trước mộ liệt sỹ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d15.k1.g
  hôm lễ có đứa sửa lời quốc ca thành bài nhâụ hát trong nhóm lớp
  quán nhậu lấy tên nữ anh hùng đặt cho món lòng heo rồi cười nắc nẻ trên livestream, có luật xử ko
  remix quốc ca nhảy
  đạp cờ quay tóp tóp
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d15.k1.g qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  tiktoker uốn éo giữa mộ liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d9.k1.d
  che anh liet si
  chế lời Bác Hồ
  chế ảnh anh hùng liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d9.k1.d luat-116-2025.d16
  Bọn nhỏ lớp 9 bỏ kính râm vô hình tượng đức thánh tướng rồi đăng, thầy cô sợ rắc rối, có bị phạt tiền ko
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-330-2026.d9.k1.d nd-174-2026.d95.k2.a
  ghép tượng thành siêu nhân
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a nd-56-2017.d36
  Nhà trẻ cho các bé đóng vai Bác rồi lồng nhạc hài đăng tiktok, có phụ huynh phản ứng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a qd-423-2026.co-quan-to-chuc
  Lớp con tui vẽ quốc kỳ sai số cánh rồi thầy đăng lên trang, có người phê, thầy có bị xử lý không
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung
  hoc sinh nhai giong lanh tu lam tro cuoi, thay co xu ly sao
  học sinh lớp tôi quay cảnh nhảy nhót lúc chào cờ, cô chủ nhiệm nên nói luật chi
  mỉa mai liệt sĩ
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  cán bộ đoàn làm clip trend nhảy trước tượng đài
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung qd-423-2026.pham-vi
  nhân viên hợp đồng đứng nghịch điện thoại lúc chào cờ, quay story chế nhạo, phòng nhắc sao cho đúng
nd-330-2026.d9.k2.b luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  cười tang lãnh đạo
nd-330-2026.d9.k2.b luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h luat-116-2025.d7.k1.a
  ghép mặt với lãnh tụ
nd-330-2026.d9.k2.b luat-116-2025.d7.k2.g luat-116-2025.d7.k1.a
  AI làm Trần Hưng Đạo nhảy tiktok
  AI vua Quang Trung nhảy
  Lớp 9 làm video ai cho danh tướng nhảy rap, thầy sử đăng lên, có bị bảo là bôi bác tiền nhân
  cháu nội em ghép mặt Quang Trung vào ảnh game hở hang, cô giáo mời phụ huynh
  ghep mat anh hung dan toc vao meme
  ghép mặt lãnh tụ
nd-330-2026.d9.k2.b luat-116-2025.d7.k2.g luat-116-2025.d7.k1.a luat-116-2025.d13.k3.h
  dung ai cho lanh tu noi chuyen co duoc ko
nd-330-2026.d9.k2.b luat-116-2025.d7.k2.g luat-116-2025.d7.k1.a nd-328-2026.d3.k3
  clip AI Hai Bà Trưng cãi lộn
nd-330-2026.d9.k2.b luat-116-2025.d7.k2.g luat-116-2025.d7.k1.a nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung
  Em chỉ thả tim cái video máy tạo Bác Hồ đi xe máy, cô phụ trách đội kêu viết tường trình, em có lỗi?
nd-330-2026.d9.k2.b nd-174-2026.d95.k1.d luat-116-2025.d7.k2.dd nd-330-2026.d9.k1.d qd-423-2026.quy-tac-chung
  chế lời nhạc cách mạng
nd-330-2026.d9.k2.b nd-328-2026.d3.k3 hdubkt-02-2021.noi-dung nd-328-2026.d9
  đồng đội gửi ảnh ghép ông tướng vào nhóm, em gửi lại mặt cười, chỉ huy hỏi tội
nd-330-2026.d9.k2.b nd-328-2026.d3.k3 luat-116-2025.d7.k1.a nd-328-2026.d9
  luu anh che bac ho trong may co toi khong
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a luat-116-2025.d7.k1.a
  nhảy trước mộ anh hùng
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a luat-116-2025.d7.k1.a nd-147-2024.d36.k4 qd-423-2026.quy-tac-chung
  lớp em quay clip hài trong nhà luư niệm anh hùng, thầy bí thư đoàn là người duyệt
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung
  mac do ho hang quay tiktok truoc tuong bac
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  ao yem o lang bac
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  check in nghia trang liet si uon eo
  múa minh hoạ bài Bác Hồ kiểu lố
  nhảy nhót bên lăng
  tiktok nhảy trên mộ
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.b
  chụp ảnh hở hang ở nghĩa trang liệt sĩ
  hot girl xã tôi nhảy tưng ở quảng trường có cờ tổ quốc, mặc thiếu vải, có ai phạt được không
  nhảy hiphop trước đài liệt sĩ quay tiktok
nd-330-2026.d9.k2.b nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung qdtw-207-2026.nhom-dao-duc
  vieng nghia trang liet si ma chup selfie cuoi dua co bi phe binh khong
nd-330-2026.d9.k2.b nd-330-2026.d77 luat-116-2025.d7.k1.a
  phạt bôi xấu lãnh tụ
nd-330-2026.d9.k2.b nd-330-2026.d9.k1.d luat-116-2025.d7.k1.a luat-116-2025.d7.k1.b
  nhóm kịch diễn anh hùng thành hề
nd-330-2026.d9.k2.b nd-330-2026.d9.k1.d luat-116-2025.d7.k1.a nd-330-2026.d11.k2.a
  bịa danh ngôn lãnh tụ để bán sổ tay
nd-330-2026.d9.k2.b nd-56-2017.d36 luat-116-2025.d13.k3.d blds-2015.d34 blds-2015.d32
  trẻ con nhảy nhót ở tượng đài bị chửi, mẹ là cán bộ đoàn
nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung
  đứng lộn xộn khi chào cờ quay đăng
nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  hoc sinh cuoi gion khi hat quoc ca
nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung nd-330-2026.d11.k1.a
  nhảy trước lăng
nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.b
  để cờ đảng làm avatar
nd-330-2026.d9.k2.b qd-423-2026.quy-tac-chung nd-330-2026.d15.k1.g nd-330-2026.d11.k1.a luat-116-2025.d7.k1.a
  Mấy bạn đoàn viên nhảy ở nghĩa trang liệt sĩ quay tiktok, xã em xử bằng cái gì
nd-330-2026.d9.k2.b qdtw-207-2026.nhom-dao-duc nd-234-2026.d8.k1 nd-330-2026.d11.k1.a qd-423-2026.quy-tac-chung
  Dâng hương nghĩa trang mà mặc áo ba lỗ rồi selfie cười toe, bị dân mạng chửi, cơ quan có phạt em được k ạ
nd-330-2026.d9.k2.c blds-2015.d34 luat-116-2025.d13.k3.d luat-116-2025.d16 luat-116-2025.d7.k1.b
  Con tôi bị gọi "con mọi" trong nhóm chat lớp, cô chủ nhiệm bảo trẻ đùa thôi, tôi nên đòi gì
nd-330-2026.d9.k2.c blds-2015.d34 luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k3.d
  mình là người H'Mông, bị người ta nhại tiếng dân tộc mình đăng câu like, kiện được chứ
nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  dang anh che cha xu
nd-330-2026.d9.k2.c luat-116-2025.d13.k3.d nd-330-2026.d12.k1.a luat-116-2025.d16
  che ban nguoi mong
nd-330-2026.d9.k2.c luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  Youtuber giả giọng người vùng cao để chọc cười, thầy giáo ở bản muốn phản ánh thì gửi đâu?
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.a nd-330-2026.d9.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b
  chửi người Campuchia trên fb
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b
  lớp trưởng lớp em đăng lời lẽ thù ghét dân nước bạn, em cho bao nhiêu like, cô nói vô lễ
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b
  sư khoe xe sang
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k2 luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a
  che bai nguoi dan toc thieu so
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k2 nd-174-2026.d95.k2.a blds-2015.d32
  tui quay ông sư nhậu đăng lên bị nói là chia rẽ tôn giáo, tui nói thiệt mà cũng bị phạt hả
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d13.k2 nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b
  chỉ trích đồng bào theo Hà Mòn
  ông tổ trưởng lên nhóm xóm bảo bà con bên giáo sứ ngu muội, hai bên cự nhau tá lả
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d42.k3 qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a
  Chủ xưởng đăng "không nhận người dân tộc vì lười", em người Ê Đê đọc mà tủi, báo ai
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  miệt thị dân tộc
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-129-2025.d10 qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a
  Thầy giáo kể chuyện cười người Cơ Tu trong tiết, học trò quay đăng, bản làng phẫn nộ, thầy bị sao
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-80-2025.d13 luat-129-2025.d10 nd-174-2026.d95.k2.a
  anh cán bộ văn hóa diễn hài nhại đồng bào trên sân khấu xã bị dân giận, xin lỗi thôi có đủ không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-80-2025.d13 qd-423-2026.quy-tac-chung blds-2015.d34
  đồng nghiệp kêu "bọn mọi" trong zalo cơ quan
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-80-2025.d13 qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d
  goi dong nghiep la moi rot
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b luat-80-2025.d14.phat-ngon luat-116-2025.d13.k2 nd-174-2026.d95.k2.a
  cho hỏi cán bộ mặt trận thôn lên mạng bảo nhà thờ họ đạo xây sai phép thì có phạm gì về tôn giáo không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  anh che ong su
  chế tượng quan âm
  clip miệt thị dân tộc thiểu số
  ghép nhạc đám ma vào lễ rửa tội có phạm gì không
  noi xau dao cao dai trong livestream
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a blds-2015.d34
  tranh che giao chu
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  bao tin lanh ta dao
  bài xích người theo đạo
  chế giễu cha đạo
  chửi đạo Hồi
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2 luat-116-2025.d7.k1.a
  nói xấu người Khmer
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k2 qd-423-2026.quy-tac-chung
  gọi đồng bào là "tộc", chế giọng người mông quay clip câu view
  noi Tin lanh ta dao
  nói Hòa Hảo với Cao Đài là trò hề
  nói xấu người dân tộc trên tiktok
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k3.d qd-423-2026.quy-tac-chung
  nhái giọng thầy chùa tụng kinh làm hài bán hàng, phật tử phản ứng dữ
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d13.k3.h blds-2015.d32
  chế ảnh nhà sư
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d7.k1.a
  che nhao nguoi theo dao hoi
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  lỡ lời tôn giáo
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-129-2025.d10
  giáo viên share bài phân biệt chủng tộc
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-80-2025.d13 qd-423-2026.quy-tac-chung
  em người Mông, có anh cán bộ huyện làm clip nhại giọng người Mông cười cợt, bọn em tức lắm, anh ấy có bị xử không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d11.k1.a
  dang bai ve dao la
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d77 luat-116-2025.d13.k2
  tiktoker giả làm người dân tộc bẩn thỉu để câu view, xã kiến nghị ai xử lý
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b luat-80-2025.d14.phat-ngon
  trưởng bản viết lên zalo rằng nhà nào theo đạo thì cắt chế đọ, nghe có ổn không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  Bình luận lễ hội đâm trâu là man rợ thì có bị coi là xúc phạm đồng bào không ạ?
  Chị đồng nghiệp ngày nào cũng đăng chê người ăn chay niệm Phật là mê muội
  boi bac le hoi tin nguong
  che dao cua ba con nguoi cham
  che nguoi nuoc ngoai da den
  che nguoi theo phat
  cười nhạo đạo cao đaì
  gọi dân tộc là mọi
  kỳ thị LGBT
  kỳ thị người theo đạo
  sư phản cảm
  xúc phạm đạo khác
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung blds-2015.d34
  che nguoi Khmer den
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  clip cô gái đóng người dân tộc say rượu, bà con bản em tức, muốn báo
  làm clip đóng người Ê đê dốt
  đùa cợt người dân tộc thiểu số trên livestream, tôi là cán bộ huyện đoàn, bị tẩy chay dữ quá
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  gọi người ta là "bọn mèo" trên mạng có bị xử lý không
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung luat-129-2025.d10
  gv Trà Vinh đùa giọng Khmer trong clip hài có bị coi là kì thị dân tộc k
  viên chức viết trên phây kêu phật tử mê muội thì dính gì
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung
  gọi người Hoa bằng tiếng miệt thị
  hài kỳ thị vùng cao
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung blds-2015.d34 blds-2015.d32
  cán bộ văn hóa chụp thầy cúng đang nhập đồng rồi viết câu đùa, bà con giận đòi xin lỗi
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 nd-174-2026.d95.k2.a
  che nguoi mien nui o do tren mang
  miệt thị người miền núi
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a
  cuoi nhao nguoi Khmer
  cười cợt lễ của người Chăm
  cười khăn người Chăm
  nhái giọng người Dao
  noi dua may ba di nha tho la cuong tin
  share clip kỳ thị người Hoa
  trêu cách ăn mặc của người Chăm
  đùa về người Khmer giọng nhái
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung nd-174-2026.d95.k2.a luat-116-2025.d13.k2
  Sư thầy phát biểu trên mạng nghe kỳ, tôi cán bộ tôn giáo vào bình luận trái ý thì có bị cho là kỳ thị đạo không?
  giả giọng người Mông làm tiktok
  đám trẻ trên mạng gọi người miền này bằng tên rau củ, cô giáo vùng cao như tôi nghe đau, có luật nào bênh
nd-330-2026.d9.k2.c luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung qd-423-2026.kiem-chung qdtw-85-2022.dieu-tranh
  bình luận chuyện thầy Minh Tuệ
nd-330-2026.d9.k2.c luat-129-2025.d10 luat-116-2025.d7.k1.a qd-423-2026.quy-tac-chung nd-147-2024.d36.k4
  clip chui campuchia dang hot, giao vien share co sao k
nd-330-2026.d9.k2.c luat-129-2025.d10 luat-116-2025.d7.k1.b blds-2015.d34 nd-234-2026.d8.k3
  Cô giáo bảo học sinh theo Tin lành là lạc hậu, phụ huynh muốn phản ánh
nd-330-2026.d9.k2.c luat-80-2025.d13 blds-2015.d34 qd-423-2026.quy-tac-chung
  troll dong nghiep dong tinh
nd-330-2026.d9.k2.c luat-80-2025.d13 luat-116-2025.d7.k1.b blds-2015.d34 qd-423-2026.quy-tac-chung
  chi truong phong che toi theo dao
nd-330-2026.d9.k2.c nd-174-2026.d95.k1.a nd-174-2026.d4.k3 nd-174-2026.d95.k2.a
  tui bán hàng ngoài chợ, lỡ chửi chùa ham tiền cúng trên phây rồi bị phường mời, mất mấy triệu?
nd-330-2026.d9.k2.c nd-174-2026.d95.k1.a nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b blds-2015.d34
  boi nho linh muc tren facebook xu the nao
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b
  chế ảnh nhà thờ
  chữi đạo Hòa Hảo
  ghép đầu thú vào tượng Phật đăng nhóm cho vui, nặng nhẹ ra sao
  nói xấu đạo Tin lành trong nhóm làng có bị phạt mấy
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b blds-2015.d34
  video che gieu thay tu
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a
  xúc phạm đạo Cao Đài
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung
  Mấy đứa nhỏ hát chế kinh cầu nguyện đăng tóp tóp, bà con giáo dân giận lắm
  gieu cot ba ni
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d13.k2
  che bai nguoi dan toc thieu so trong clip hai bi xu phat sao
  nói xấu tôn giáo
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a
  chế tiếng nói người Khmer
  goi dan mien nui la "moi" trong nhom zalo thi bi xu ly the nao
  noi dao Tin Lanh la ta dao co bi phat khong
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a luat-116-2025.d7.k1.b qd-423-2026.quy-tac-chung nd-330-2026.d9.k1.b
  goi vung cao la moi
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-174-2026.d4.k3 nd-330-2026.d7.k1
  muc phat ky thi dan toc tren mang
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-174-2026.d95.k1.a nd-174-2026.d4.k3 luat-116-2025.d7.k1.b
  noi xau nha su tren mang bi phat bao nhieu tien
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  xúc phạm ng dân tộc thiểu số trên tiktok phạt mấy triệu
nd-330-2026.d9.k2.c nd-174-2026.d95.k2.a nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-174-2026.d95.k1.a
  phạt bao nhiêu khi xúc phạm người Êđê trên mạng
nd-330-2026.d9.k2.c nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b
  Chị kia mặc hở hang chụp trong đền rồi đăng, bà con bảo báng bổ, phạt được không
nd-330-2026.d9.k2.c nd-330-2026.d11.k1.a nd-174-2026.d95.k1.b qd-423-2026.quy-tac-chung
  người mẫu tạo dáng trên ban thờ đình
nd-330-2026.d9.k2.c nd-330-2026.d77 luat-116-2025.d7.k1.b luat-116-2025.d42.k3 qd-423-2026.quy-tac-chung
  diễn viên nghiệp dư bắt chước bà ngoại người Thái để kiếm tiền, bà con kiến nghị lên đâu
nd-330-2026.d9.k2.c nd-330-2026.d9.k1.b luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a qd-423-2026.quy-tac-chung
  đặt biệt danh khinh miệt người dân tộc thiểu số khi cmt
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung
  ke chuyen tieu lam ve nguoi gia rai
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d13.k2 luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  chửi người miền núi
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d blds-2015.d34
  nhại giọng miền Trung
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.d luat-116-2025.d7.k1.b
  Lớp em có bạn người Tày, tụi nó quay clip giả giọng bạn đăng tóp tóp, thầy xử sao
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d16 luat-116-2025.d7.k1.b
  kỳ thị bạn dân tộc
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.a blds-2015.d34 luat-116-2025.d7.k1.b
  can bo huyen lam clip gia nguoi dan toc ngong ngheo
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b luat-116-2025.d7.k1.a luat-116-2025.d13.k2
  hoc sinh kinh che hoc sinh mong tren nhom lop, co giao xu ly the nao
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a
  chuyện cười người Khmer
  clip nhại giọng người Mông cho vui mà bị dân bản phản ứng, tôi phải làm răng
  nhại tiến dân tộc
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a luat-80-2025.d13
  nhại giọng bà con Khmer nói tiếng Việt cho vui, cơ quan nói em kỳ thị là sao?
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b nd-174-2026.d95.k2.a nd-328-2026.d3.k3
  xem clip nhại giọng người Mông rồi cười bình luận theo có bị sao ko
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-129-2025.d10 luat-116-2025.d7.k1.b
  bác sĩ diễn hài nhại giọng người dân tộc ở hội diễn, bị chê kỳ thị
nd-330-2026.d9.k2.c qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon nd-330-2026.d9.k1.b luat-80-2025.d13
  đi du lịch về đăng bài nói dân nước đó toàn mất dạy, tôi là công chức ngoại vụ
nd-330-2026.d9.k2.d nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d13.k2
  tin gia truong hoc bi dat bom
nd-330-2026.d9.k2.dd luat-116-2025.d13.k2 nd-174-2026.d95.k1.a
  bia tin linh bi danh
nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c qd-423-2026.quy-tac-chung luat-80-2025.d14.phat-ngon
  viết truyện cười về tòa án đăng báo tết có bị soi hông
nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-116-2025.d13.k3.c luat-116-2025.d7.k1.c
  clip hài nhái công an
nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a luat-80-2025.d14.phat-ngon
  bình luận chửi trang công an huyện
nd-330-2026.d9.k2.dd luat-116-2025.d13.k3.a nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-147-2024.d36.k4
  tây quay clip cảnh rác ở bãi biển, em dịch ra rồi share, có bị xem là nói xấu thành phố?
nd-330-2026.d9.k2.dd luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a nd-328-2026.d3.k3 nd-330-2026.d11.k2.a
  má tui bán rau tưởng thiệt nên gởi cả nhóm chợ là sắp cấm bán hàng rong, công an kêu lên
nd-330-2026.d9.k2.dd luat-80-2025.d14.phat-ngon nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung
  lỡ còm chữ "xạo" dưới trang chính phủ, xóa ko kịp, có bị mời ko
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k2 luat-116-2025.d13.k3.a
  bịa chuyện khám nghĩa vụ
  chen chu cuop dat
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k2 luat-116-2025.d13.k3.a luat-116-2025.d7.k1.d
  trưởng bản được người lạ cho tiền quay phim nói cán bộ cướp đất rẫy, nói không đúng sự thật
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k2 nd-174-2026.d95.k2.c luat-116-2025.d13.k3.dd
  quay công an dẹp vỉa hè rồi lồng tiếng cho giống đánh dân, phạt mấy triệu
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k2 nd-330-2026.d9.k1.b luat-116-2025.d13.k3.a
  đăng clip cưỡng chế mà thêm nhạc buồn với chữ dân oan thì bị gì
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a
  bôi nhọ cơ quan phạt tiền
  chuyen gia ngoai quoc dang tin sai ve benh vien minh
  ong noi xau xa tren loa keo moi toi
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.a
  chế nhạc chửi công an
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.a luat-116-2025.d7.k1.c
  nhan tien viet bai boi nho huyen
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c
  chế thơ chửi thôn
  trinh sat mang lam phim hai noi xau tinh uy thi vuong muc nao
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c blhs-2015.d156.k1.a
  ông bạn tui phao tin viện kiểm sát nhận tiền chạy án, không bằng cớ gì, có ai xử ông không
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c luat-116-2025.d14.k4
  clip bịa xã ăn chặn tiền trồng rừng
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.c nd-330-2026.d11.k3
  page ẩn danh bóc phốt cơ quan
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a luat-116-2025.d7.k1.d nd-328-2026.d3.k1
  xã bị cô lập, tui lên mạng kêu cứu mà có người nói tui làm xấu mặt chính quyền
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a qd-423-2026.quy-tac-chung luat-116-2025.d7.k2.g
  lam clip che giong doc thong bao cua ubnd noi bay
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d14.k4 luat-129-2025.d10 luat-116-2025.d7.k1.d
  dang dua truong bi dong cua
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d14.k4 luat-80-2025.d14.phat-ngon
  đùa nghỉ việc cả cơ quan
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d luat-116-2025.d13.k3.a
  bịa công an bắt nhầm
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a luat-116-2025.d7.k1.d nd-174-2026.d95.k2.c luat-80-2025.d14.phat-ngon
  giỡn chuyện dời trụ sở ủy ban làm dân kéo lên hỏi
nd-330-2026.d9.k2.dd nd-174-2026.d95.k1.a qd-423-2026.quy-tac-chung luat-116-2025.d13.k3.a
  chế loa phường
nd-330-2026.d9.k2.dd nd-174-2026.d95.k2.c luat-116-2025.d7.k1.d nd-174-2026.d95.k1.a
  cat xen clip cach ly
nd-330-2026.d9.k2.dd qd-423-2026.quy-tac-chung nd-174-2026.d95.k1.a luat-116-2025.d13.k3.a
  đoàn viên chế khẩu hiệu
nd-331-2026
  camera phường nối mạng xếp vào cấp độ nào, ai duyệt
  cấp độ an toàn httt
  hệ thống mạng của sở xếp cấp độ mấy
  hồ sơ cấp độ
  phan mem mot cua phai duyet cap may
  phần mềm phường chưa phê duyệt cấp độ
  trang web trường có cần làm cấp độ an toàn
nd-331-2026 luat-116-2025.d42.k2
  ai chịu trách nhiệm khi web bị hack
nd-331-2026 luat-116-2025.d42.k3
  hệ thống cấp độ của sở bị tấn công thì theo nghị định nào
nd-331-2026 nd-329-2026 nd-333-2026 luat-116-2025.d42.k3
  ứng cứu sự cố mạng cấp xã
nd-356-2025 luat-91-2025
  ngị định dữ liệu cá nhân
nd-356-2025.d3
  biển số xe có phải dữ liệu cá nhân
  biển số xe người khác có phải là dữ liệu cá nhân ko
  chup ve may bay co ten
  chup ve may bay thay ten voi so ho chieu
  khoe biển số đẹp
  khoe thẻ giáo viên
  khoe visa trên mạng
  lộ thẻ nhà báo
nd-356-2025.d3 blds-2015.d32 blds-2015.d34 luat-91-2025.d32 luat-91-2025.d16
  bêu xe đậu trước cửa nhà
nd-356-2025.d3 luat-117-2025.d5.k3 luat-117-2025.khai-niem luat-116-2025.d15.k1.d
  chup the quan nhan
nd-356-2025.d3 luat-117-2025.d5.k3 qd-423-2026.thong-tin-nguoi-khac
  lộ số quân nhân
nd-356-2025.d3 luat-117-2025.d5.k4 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d15.k1.d luat-117-2025.khai-niem
  khoe lệnh nhập ngũ
nd-356-2025.d3 luat-80-2025.d14.bi-mat
  ho chieu cong vu dang mang
nd-356-2025.d3 luat-91-2025.d16
  che biển số xe
  danh bạ cán bộ
  số khung xe lên mạng
  thẻ hành nghề y có số, đăng lên được không ta
nd-356-2025.d3 luat-91-2025.d16 blds-2015.d32 blds-2015.d38
  làm mờ mặt mà vẫn đọc được biên sô xe tôi
nd-356-2025.d3 luat-91-2025.d16 blds-2015.d32 luat-91-2025.d7.k7
  đồng nghiệp lấy hình thẻ công chức của tôi đi đăng, tôi nói có lý không
nd-356-2025.d3 luat-91-2025.d16 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  bác bảo vệ chụp xe phụ huynh đậu sai, rõ biển số lẫn mặt người, gửi nhóm toàn trường, vậy có đúng
nd-356-2025.d3 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac
  sổ hộ khẩu cũ chụp lên nhóm đồng hương tìm người thân
nd-356-2025.d3 luat-91-2025.d16 blhs-2015.d361 nd-330-2026.d13.k1.a nd-330-2026.d50
  csgt chup bien so nguoi quen vuot den do dang fb
  phạt nguội của sếp
nd-356-2025.d3 luat-91-2025.d16 luat-116-2025.d7.k2.h blds-2015.d38 luat-91-2025.d7.k7
  lộ địa chỉ nhà
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32
  chụp biển số xe
  đăng biển số xe người khac
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 luat-116-2025.d7.k1.c blds-2015.d34
  biển số xe công đi lẽ chùa bị bêu
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d50
  đăng biển số để bêu
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 nd-330-2026.d50 blds-2015.d32
  dash cam quay biển số xe người khác đăng
  đăng biển số xe người chạy ẩu
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  đăng biển số xe đậu chắn cổng trường có xâm phạm riêng tư của người ta không
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d7.k7
  gửi ảnh hộ chiếu
nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d7.k7 nd-174-2026.d96.k3.g nd-330-2026.d50
  bác sĩ bị lộ số điện thoại riêng, bệnh nhân gọi nguyên đêm
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d13.k1.a nd-330-2026.d50 blhs-2015.d361
  chụp màn hình camera phạt nguội
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50
  dang bien so xe cua bo me hoc sinh
  lo bien so xe nguoi khac
  đăng biển số xe
  ảnh biển số xe
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34
  bien so dau chan cong
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 luat-116-2025.d13.k3.d
  Xe cứu thương bị ô tô con chặn, kíp trực đăng biển số lên mạng cho dân chữi, đúng hay sai ạ
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 nd-174-2026.d96.k3.e
  đăng biển số xe của thằng đậu chắn cổng nhà lên nhóm phường để bêu nó được không
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  bieu giay phep lai xe bi tuoc co ten anh
  lộ chỗ ở mới
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h
  ai đó tông em rồi chạy, em có biển số, đăng lên nhóm oto để truy đc ko
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d32
  xe tacxi chở tôi chạy ẩu, tôi đăng ảnh đuôi xe nhắc mọi người thì có phạm gì ko
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  đăng biển số xe người vượt đèn đỏ lên mạng được k
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k4
  chụp biển số
  công bố điểm thi kèm ngày sinh
  mỗi bữa trực cổng tui chụp biển số xe phụ huynh đậu sai gửi nhóm lớp, bị chửi, rứa tui sai chỗ mô
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  nhân viên sân bay chụp hộ chiếu của ca sĩ đăng chơi
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a
  dang bien so xe nguoi ta len boc phot di au
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d95.k1.a blds-2015.d34
  dang bien so xe boc phot dau xe truoc cua
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d96.k3.e
  bảo vệ bến xe tung bảng số kẻ quỵt tiền
  lộ biển số xe
nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d96.k3.e luat-91-2025.d4.k2.b
  gui anh bag lai xe nguoi khac vao nhom
nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.quy-tac-chung
  cháu khoe tin nhắn lương tháng đầu của chính cháu ở xã được chớ?
nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  dang bien so xe đau sai
nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac blds-2015.d38.k2
  in thiep tang ghi so dien thoai ca nha len fb
nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d32
  đăng clip camera hành trình lộ số xe người ta có sao ko
nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d50
  bien so xe gay tai nan dang len mang co vi pham khong
nd-356-2025.d3 luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 blds-2015.d34
  xe tạt đầu, tui up clip thấy rõ mặt bà kia với biển số, bả dọa kiện, tui che lại kịp không
nd-356-2025.d3 luat-91-2025.d32 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50
  đăng clip cam hành trình
nd-356-2025.d3 luat-91-2025.d32 luat-91-2025.d16
  Tôi chụp xe ông chủ tịch đậu vỉa hè đưa lên nhóm, không thấy mặt ai, có lộ gì không
  chup bien so xe cong
nd-356-2025.d3 luat-91-2025.d7.k4
  danh sách thí sinh năm ngoái trong máy thì tính sao
nd-356-2025.d3 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  tra biển số xe ra tên
nd-356-2025.d3 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-330-2026.d49.k2 luat-91-2025.d16
  gia dinh khach hang nho tra bien so xe
nd-356-2025.d3 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50
  lộ số tài khoản
nd-356-2025.d3 nd-174-2026.d96.k3.e luat-91-2025.d16 luat-91-2025.d19 luat-91-2025.d7.k4
  phiếu khảo sát ý kiến dân có thu số điện thoại phải ghi thêm gì
nd-356-2025.d3 nd-330-2026.d15.k1.b nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  đăng ảnh thẻ ngành
nd-356-2025.d3 nd-356-2025.d4.k1
  khoe hộ chiếu
nd-356-2025.d3 nd-356-2025.d4.k1 luat-91-2025.d7.k5
  con thi đậu, mẹ đăng luôn giấy báo có số cccd với địa chỉ, có ai lấy đi vay tiền không
nd-356-2025.d3 nd-56-2017.d33
  khoe giấy khai sinh
nd-356-2025.d3 nd-56-2017.d36 qd-423-2026.thong-tin-nguoi-khac
  Con em được học bổng, em chụp cả thư có mã số và địa chỉ nhà đăng, mọi người bảo che, có cần không?
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac
  Con em nhận lệnh gọi nhập ngũ mừng quá chụp cả tờ lên mạng, có số giấy với địa chỉ, che chỗ nào?
  Hộ chiếu công vụ chụp lên instagram có sao không?
  check-in sân bay lộ hộ chiếu
  chup ve may bay khoe
  dang anh the nha bao
  dang ve may bay voi ho chieu
  khoe thẻ công vụ
  thẻ học viên cảnh sát đem khoe mạng, lộ họ tên số hiệu, có bị phạt tiền không
  đăng thẻ công chức của mình khoe ngày đầu đi làm, có gì nguy hiễm hông
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16
  che biển số
  đăng hộ chiếu lên mạng
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d16 luat-91-2025.d4.k2.b
  chụp giấy báo trúng tuyển đại học của con có số cccd up story
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d7.k5
  vợ tui hí hửng khoe bằng lái mới, số với ngày sinh rõ mồn một, người ta kêu che, cần hông
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a
  dang quyet dinh nghi huu
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a luat-80-2025.d14.bi-mat qdtw-85-2022.dieu-tranh
  đăng ảnh qđ bổ nhiệm của mình
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d13.k1.a qdtw-85-2022.dieu-tranh
  khoe quyết định tăng lương
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d4.k1
  Tui cầm hộ chiếu công vụ chụp ngay sân bay check-in liền, anh trưởng đoàn kêu xoá, có cần thiết vậy hông?
  hộ chiếu công vụ đăng lên face
  khoe giấy phép lái xe mới, chưa che số với địa chỉ, có nên xoá đi không bà con
  đăng hộ chiếu lên mạng khoe
nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac qd-423-2026.quy-tac-chung
  khoe giấy khen cơ quan
nd-356-2025.d4.k1
  Cơ quan tui lưu giọng nói nhân viên để điểm danh, cái nớ thuộc dữ liệu loại chi
  cccd gắn chip chụp gởi sếp qua zl có an toàn ko
  dl cá nhân nhạy cảm là gì
  dữ liệu cá nhân nhạy cảm
  dữ liệu cá nhân nhạy cảm gồm gì
  dữ liệu nhạy cảm
  dữ liệu nhạy cảm gồm gì
  nhóm máu có phải dữ liệu nhạy cảm ko
  sinh trắc học
  vân tay khuôn mặt có phải dử liệu nhạy cảm
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16
  tin nguoi chay than
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a
  đăng ảnh bệnh nhân
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d15.k1.g
  phòng mổ livestream
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  ảnh bệnh nhân HIV
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38.k2 luat-116-2025.d7.k2.c luat-91-2025.d16
  sinh viên y thực tập quay ca mổ
nd-356-2025.d4.k1 blds-2015.d32 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d14.k5.dd
  ảnh bệnh nhân xin hỗ trợ
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 blds-2015.d38 nd-174-2026.d95.k1.c
  clip phẫu thuật livestream cho hội nghị
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  chụp ca mổ đăng story
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 luat-116-2025.d7.k2.g
  Công đoàn tổ chức đố đoán mặt đồng nghiệp bằng ảnh cccd chỉnh AI, có người phản ứng
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34
  tổ an ninh đăng hình con ngiện
nd-356-2025.d4.k1 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  bác sĩ trạm y tế đăng ảnh bệnh nhân lên facebook khoe chữa giỏi thì có được không
  điều dưỡng quay tiktok trong phòng mổ
nd-356-2025.d4.k1 blds-2015.d32 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  sinh viên kiến tập quay bệnh viện
nd-356-2025.d4.k1 blds-2015.d32 nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38
  bác sĩ đăng clip ca mổ
nd-356-2025.d4.k1 blds-2015.d32 nd-330-2026.d13.k1.a nd-174-2026.d95.k1.c blds-2015.d38
  nhân viên cấp cứu live cảnh người tai nạn trên xe, che mờ sơ sơ thôi
nd-356-2025.d4.k1 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  ảnh thăm sếp ốm
nd-356-2025.d4.k1 blds-2015.d34 blds-2015.d38 luat-91-2025.d16
  hàng xóm bới án tích
nd-356-2025.d4.k1 blds-2015.d34 blds-2015.d38 luat-91-2025.d16 luat-91-2025.d7.k7
  Trạm trưởng bảo em có H lên nhóm tổ dân phố, em bỏ xứ, giờ kiện có được không
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d13.k1.a
  y tá quay tiktok trong phòng mổ
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d50
  hình người nhiễm hiv
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d34 luat-129-2025.d10 luat-116-2025.d42.k3
  người quen làm ở trạm y tế kể tôi bị giang mai cho cả xóm nghe, tôi thưa ở đâu
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16
  cộng tác viên dân số đọc tên chị bị ung thư vú giữa buổi họp hội
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d13.k1.a
  cộng tác viên dân số đưa danh sách chị em triệt sản lên bảng tin cho gương mẫu
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  dinh vi xe vo
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c
  Em bị viêm gan B, chị hành chính đem kể cả nhà máy, giờ ai cũng né em, em kiện chị ấy theo cái gì?
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  định vị lén chồng
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  gắn định vị xe chồng
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k2 nd-282-2025.d39 luat-116-2025.d15.k1.d
  Ly dị xong anh ấy đăng giấy khám vô sinh của tôi vào nhóm giaó viên, hiệu trưởng bảo chuyện riêng
nd-356-2025.d4.k1 blds-2015.d38 blds-2015.d38.k3 luat-116-2025.d16 luat-tre-em-2016.d21
  cha ma cai app theo doi dien thoai con gai 17 tuoi, no doi kien
nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a luat-91-2025.d16
  y sĩ kể trên mạng chuyện bà hàng xóm phá thai
nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d7.k2.c blds-2015.d32
  quay phòng mổ
nd-356-2025.d4.k1 blds-2015.d38 luat-116-2025.d7.k2.c luat-91-2025.d7.k7 luat-116-2025.d15.k1.a
  nhan vien ngan hang ke so du cua khach noi tieng
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16
  đọc kết quả xét nghiệm trước nhà người ta
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 blds-2015.d38.k2 luat-91-2025.d7.k7
  người cai nghiện có quyền giấu tên không
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 luat-116-2025.d7.k2.c luat-91-2025.d7.k7
  dieu duong noi sep cu bi k giai doan cuoi
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d13.k1.a blds-2015.d34
  nêu tên người nghiện lên nhóm
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  Cán bộ dân số đọc tên người đang điều trị lên loa, cả xã biết, người ta xấu hổ đòi đi tự tử
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.c
  tiết lộ con ông kia cai nghiện
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a
  đăng phiếu khám thai
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d19 luat-91-2025.d16
  benh an dien tu ai duoc xem
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 luat-91-2025.d19
  chị trưởng phòng bắt lính bật chia sẻ vị trí ngoài giờ, không chịu thì bảo chống đối, vậy đúng không
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  em thực tập ở viện tò mò mở kết quả HIV của hàng xóm
  soi bệnh án
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e
  xem trộm bệnh án
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  bị theo dõi vị trí
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-tre-em-2016.d6.k11
  thằng chồng cũ cài theo dõi vô điện thoại con, tôi gỡ được không, có kiện tội gì nó hông
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 nd-330-2026.d49.k2
  Cán bộ ngân hàg rành máy, tra xem ai trong làng nợ bao nhiêu, có lỗi chi không
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-91-2025.d16
  lễ tân bệnh viện cho biết ai nằm phòng nào
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 luat-116-2025.d15.k1.d nd-330-2026.d50
  người ta đăng bệnh của tui lên mạng, bệnh viện làm lộ, tui kêu ai?
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  lộ kết quả siêu âm
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d
  y tá chụp giấy xét nghiệm của em vô nhóm kín, em mới biết, kiện sao
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a nd-330-2026.d50
  Trạm xá nhắn kết quả xét nghiệm máu của tôi lên nhóm cơ quan, ai cũng né, tôi kiện nổi ko
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d50 nd-174-2026.d96.k3.m
  tram y te doc ten nguoi bi giang mai
nd-356-2025.d4.k1 blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d77
  lộ bệnh nhà mình
nd-356-2025.d4.k1 blds-2015.d38 nd-174-2026.d96.k3.m luat-116-2025.d15.k1.a blds-2015.d38.k2
  con dâu tôi làm ở ngân hàng máu, nó kể ca sĩ nọ bị viêm gan, tôi lỡ nói cho mấy bà hàng xóm nghe
nd-356-2025.d4.k1 blds-2015.d38 nd-174-2026.d96.k3.m luat-116-2025.d15.k1.a luat-91-2025.d16
  giao dịch viên kể chuyện ông chủ tịch gửi tiết kiệm bao nhiêu trong lúc nhậu
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a blhs-2015.d361
  y si noi benh xa hoi cua trai lang
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-91-2025.d7.k7
  ke chuyen cau thu vao vien
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16
  bac si tam ly ke chuyen benh nhan khong noi ten ma ai cung biet
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d50
  Chị cộng tác viên phát thuốc tránh thai rồi lên nhóm xóm đùa nhà này nhà kia, tui ngượng
  lộ phim chụp của người nổi tiếng
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c luat-91-2025.d7.k7
  ho so benh trong laptop di sua
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a luat-91-2025.d7.k7 luat-116-2025.d7.k2.c
  y te thon noi ai bi hiv cho ca ban biet
nd-356-2025.d4.k1 blds-2015.d38 nd-330-2026.d13.k1.a nd-330-2026.d50 luat-116-2025.d7.k2.c
  lộ sao kê của cán bộ lên mạng
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
nd-356-2025.d4.k1 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac blds-2015.d32
  điều dưỡng làm vlog trong khoa tâm thần, mặt bệnh nhân che mờ
nd-356-2025.d4.k1 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  hội chữ thập đỏ đưa tên người bị tâm thần lên page kêu gọi giúp đỡ, nhà họ giận
nd-356-2025.d4.k1 blds-2015.d38.k2 blds-2015.d38 luat-91-2025.d7.k7 luat-91-2025.d16
  rò bệnh án sếp
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-116-2025.d15.k1.d luat-116-2025.d7.k2.c luat-91-2025.d16
  chụp bệnh án sao
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16 luat-91-2025.d7.k7
  y tế thôn nêu tên nhà có người tâm thần giữa buổi họp xóm, nhà ấy giận không cho vào nữa, ai sai
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d13.k1.a nd-244-2026.d3.k2
  công khai bệnh sử để minh oan
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  y te thon to toi bi benh lay cho ca xom
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  tin buồn gi rõ bệnh mà mất
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d7.k7 luat-116-2025.d15.k1.a
  y ta noi em be trai gai cho hang xom
nd-356-2025.d4.k1 blds-2015.d38.k2 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c
  nghỉ làm ở viện mà vẫn kể chuyện ca sĩ chữa bệnh
  ông bác sĩ về hưu kể bệnh án nghệ sĩ trên podcast
nd-356-2025.d4.k1 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-91-2025.d7.k7 luat-91-2025.d16
  duoc si ke ten khach mua thuoc hiv cho ban be
nd-356-2025.d4.k1 blds-2015.d38.k2 nd-330-2026.d49.k2 luat-91-2025.d19
  bac si ke benh cho vo
nd-356-2025.d4.k1 blds-2015.d38.k2 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.c
  kết quả xét nghiệm ADN bị đăng
nd-356-2025.d4.k1 blds-2015.d38.k3 blds-2015.d38 luat-91-2025.d7.k4
  trưởng phòng IT có được xem lịch sử duyệt web của nhân viên không?
nd-356-2025.d4.k1 blds-2015.d38.k3 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21
  nha truong bat dua mat khau zalo hoc sinh
nd-356-2025.d4.k1 luat-116-2025.d15.k1.d blds-2015.d38 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  hiv bị nói ra
nd-356-2025.d4.k1 luat-116-2025.d15.k1.d luat-91-2025.d7.k7 nd-330-2026.d13.k1.a blds-2015.d38
  cô y sĩ quân y live bán hàng trong phòng trực, sau lưng là danh sách bộ đội bệnh
nd-356-2025.d4.k1 luat-116-2025.d15.k1.d luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16
  nv ngân hàng chụp màn hình số dư của khách đăng mạng
nd-356-2025.d4.k1 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-330-2026.d50 luat-91-2025.d7.k7
  tung sao kê ngân hàg của trưởng phòng lên fb
nd-356-2025.d4.k1 luat-116-2025.d42.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  tổ công nghệ số cộng đồng lưu mật khẩu của bà con
nd-356-2025.d4.k1 luat-116-2025.d7.k2.e luat-91-2025.d7.k7 nd-330-2026.d50
  lộ mã pin, số thẻ
nd-356-2025.d4.k1 luat-117-2025.d5.k3
  định vị chạy bộ
nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-116-2025.d15.k1.d
  strava lộ đường chạy
nd-356-2025.d4.k1 luat-117-2025.d5.k3 luat-117-2025.d5.k4 luat-117-2025.khai-niem luat-91-2025.d16
  bệnh án lãnh đạo
nd-356-2025.d4.k1 luat-117-2025.d5.k4 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a nd-330-2026.d49.k2
  lo benh an lanh dao
nd-356-2025.d4.k1 luat-117-2025.d5.k4 nd-330-2026.d13.k1.a qd-423-2026.kiem-chung blds-2015.d38
  đưa tin chuyển viện của đồng chí nguyên lãnh đạo
nd-356-2025.d4.k1 luat-117-2025.khai-niem luat-91-2025.d16
  ho so suc khoe lanh dao co phai mat khong
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32 blds-2015.d38 blds-2015.d38.k2
  công đoàn đăng ảnh trao quà người bị ung thư mà người ta giấu gia đình
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50
  tiệm răng lấy phim chụp có tên khách treo tủ kiếng làm quảng cáo, khách đòi gỡ
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d32 nd-330-2026.d50 blds-2015.d38
  y tá chụp ảnh bệnh nhân đăng facebook
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d32 nd-330-2026.d50
  bác sĩ đăng ảnh cấp cứu của quan chức
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d34 nd-330-2026.d50
  bới chuyện tiền án ng khác
  loa xa doc ten nguoi sot ret, mat mat
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 luat-91-2025.d19
  ho so benh an tam than cua can bo co duoc dua ra hop xet ky luat khong
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 blds-2015.d38.k2 nd-330-2026.d50
  Trạm y tế đọc tên người lao phỗi trên loa cho dân tránh, có phạm không
  hiến tạng lộ gia đình người cho
  thương binh nặng bị đọc hết bệnh tật trên loa
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
  bi dua giấy ra vien len facebook
  loa doc ten nghien
  lộ bệnh lao
  đọc tên F0
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 blds-2015.d34
  ket qua xet nghiem ma tuy cua nhan vien dan bang tin
  loa phuong doc ten nguoi nghien
  trong bản có người nghiện, tôi là công an viên đọc tên trên loa cho bà con tránh, thế có đúng không
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 blds-2015.d38.k2
  Bệnh nhân chê phòng khám tôi, tôi tính đăng bênh án của họ ra cho mọi người biết ai đúng, có được không?
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-116-2025.d7.k2.c
  benh an nguoi noi tieng bi lo
  ho sinh khoe anh sieu am cua san phu
  lộ kết quả khám thai
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d7.k4
  Tôi là trưởng ấp, có được đọc tên người cai nghiện trước cuộc họp dân không?
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d7.k7
  màn hình viện hiện bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d13.k1.a
  cháu tôi đi tù về, tổ trưởng thông báo lên zalo cả xóm, thế có đúng luật ko
  dang giay ra tu
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50 nd-330-2026.d49.k2
  lộ bệnh tâm thần
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38 qd-423-2026.thong-tin-nguoi-khac nd-330-2026.d50
  bác sĩ thú y... í lộn, nha sĩ up phim răng khách lên hỏi đồng nghiệp, không che tên
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 blds-2015.d34
  loa xom doc ten nguoi di tu ve
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a
  đăng phim x-quang hỏi
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  đưa ca bệnh lên bài báo khoa học
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-117-2025.d5.k4
  Em làm thống kê ở trạm, đưa số ca tự tử của xã vào bài báo khoa học thì có vướng gì
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50
  dán danh sách người cai nghiện ở nhà văn hóa
  loa đọc người hiv
  đọc hộ nghèo trên loa
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50 blds-2015.d34
  dang lai tien an
nd-356-2025.d4.k1 luat-91-2025.d16 blds-2015.d38.k2 nd-330-2026.d50 blds-2015.d38
  loa phường đọc tên ng mắc bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d15.k1.d nd-330-2026.d13.k1.a nd-330-2026.d50
  nhặt bệnh án đăng fb
nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d7.k2.c luat-91-2025.d7.k7 luat-117-2025.khai-niem
  sổ khám của bí thư bị chụp
nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d7.k2.h
  gửi ảnh vneid qua zalo
nd-356-2025.d4.k1 luat-91-2025.d16 luat-116-2025.d7.k2.h qd-423-2026.thong-tin-nguoi-khac
  nhat vi dang anh the ngan hang tim chu
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d19 blds-2015.d38.k2 nd-330-2026.d49.k2
  chụp bệnh án gởi zalo hội chẫn
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d19 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  truong yeu cau phu huynh nop anh can cuoc qua google form
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d19 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac
  đăng tin tìm mẹ đi lạc bị lẫn kèm căn cước
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4
  to chuc nuoc ngoai phong van dan tren ban
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4 blds-2015.d38.k2
  luan van dung ho so benh nhan
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h nd-330-2026.d50
  chị tổ trưởng kêu cả xóm chụp định danh mức 2 nhắn vô nhóm chung để làm thủ tục, có an toàn đâu
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4 luat-91-2025.d19
  bắt nộp ảnh cccd
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19
  photo cccd giữ lại
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d13.k1.a
  lộ bệnh HIV
  nhân viên trạm y tế kể bệnh của đảng viên lên nhóm
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50
  hồ sơ tâm thần của học viên cai nghiện
  thong tin suc khoe nguoi duoi quyen
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38.k2 blds-2015.d38
  tôi đi khám phụ khoa mà loa gọi cả họ tên lẫn tên bệnh, cả hành lang quay lại nhìn, có kiện được không
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 luat-91-2025.d4.k2.b nd-330-2026.d50
  bảo mật dữ liệu hồ sơ sức khỏe lính
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-330-2026.d50
  chủ quán bắt nhân viên chụp căn cước gửi vô nhóm chung cả chục người thì bảo mật ở chỗ nào
nd-356-2025.d4.k1 luat-91-2025.d16 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38
  danh sách điều trị methadone
  lộ định vị
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d13.k1.a blds-2015.d38.k2 nd-147-2024.d36.k4
  Cháu thực tập ở phòng khám, đăng clip một ngày thấy cả bảng tên người bệnh, chị hướng dẫn em có liên đới?
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d32 nd-356-2025.d3
  Nhóm telegram bàn ca lâm sàng toàn bác sĩ, không tên tuổi chỉ hình, thế có an toàn không
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38 luat-116-2025.d7.k2.h
  thực tập sinh chụp phim x quang gửi nhóm lớp
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38.k2 luat-91-2025.d7.k4
  chup benh an nhan tin hoi thay cu
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-330-2026.d50
  cccd gửi zalo
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d49.k2 nd-330-2026.d50 luat-116-2025.d7.k2.h
  khách sạn chụp căn cước vợ chồng tôi gửi lên nhóm
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50
  chụp tài khoản quỹ hội đăng nhóm
  danh sach dan tiem vac xin dan ngoai cong
  dán đơn thuốc bệnh nhân
  lộ hình chụp răng
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d32
  Phường đăng ảnh bà con bị bắt quả tang đánh bài kèm tên tuổi, bà con kiện được không
  đưa ảnh người có tiền án
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d34 blds-2015.d38
  Con tui từng đi tù giờ xin dạy nghề, mấy chị trong hội đăng lại bài cũ, có kiện được không
  phạm nhân ra tù bị đăng lại án cũ
  ra tu roi van bi nhac an
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  danh sách hiến máu
  ket qua kham suc khoe nvqs dua len trangg xa
  toa thuốc dán tủ kiếng
  tram y te dan danh sach benh
  trạm y tế dán bảng huyết áp từng cụ ở nhà văn hóa
  đăng kết quả xét nghiệm ma túy
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d32
  bac si dang anh phim x quang cua benh nhan len nhom hoi chan facebook co can che ten khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 blds-2015.d38.k2
  danh sách nhận quà tết người cao tuổi có cả bệnh tật, đăng công khai trên cổng xã
  lộ kết quả xét nghiệm hiv của công nhân môi trường, tổ trưởng là người tung
  thôn đăng tên hộ được trợ cấp kèm bệnh của má tui, tui muốn họ bỏ xuống
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.c
  lo danh sach nguoi nghien tai xa
  thôg tin bệnh nhân HIV trong buôn
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.h
  công khai ds da cam
  dang ten nguoi bi hiv len zalo xa
  niêm yết người nhiễm hiv
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d7.k7
  Danh sách người khuyết tật của xã có cả bệnh gì dán ngoài nhà văn hóa, mẹ tôi khóc, xã làm vậy đúng k?
  chụp giấy ra viện
  ket qua kham suc khoe co quan dan len bang tin
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d13.k1.a
  ds người nghiện ma túy đăng lên nhóm xóm có đc k
  dán ds người cai nghiện
  nhân viên phòng dịch đăng bản đồ nhà có người sốt xuất huyết
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2
  danh sách người cai nghiện
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 blds-2015.d34
  Loa phường đọc tên người nghiện ma túy có được không vậy
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 luat-91-2025.d19
  niem yet danh sach nguoi tam than huong tro cap
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  đăng bệnh án bệnh nhân
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2 nd-330-2026.d49.k2
  bảng kết quả khám sức khỏe định kỳ của cả cơ quan gửi vào nhóm chung, ai cũng xem được em bị gì, đúng sai?
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d34
  đăng cccd người quỵt nợ
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d38
  ve chai nhat duoc ho so benh an roi dang len mang
  ảnh giấy ra viện của tôi bị phát tán
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d29.k2
  ảnh căn cước
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d4.k2.b
  nhặt được giấy tờ đăng lên mạng cho người mất thấy luôn cả mặt trước mặt sau
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-116-2025.d7.k2.h nd-147-2024.d36.k4
  Ca sĩ bị phát tán lịch sử giao dịch, em chỉ chia sẻ lại cho vui, có phạt không
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-126-2025.d31.k2 blds-2015.d34
  công khai tên tạm giữ
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19 blds-2015.d38
  danh sach nguoi khuyet tat nhan tro cap co duoc dan len mang khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d19 blds-2015.d38.k2
  công khai danh sách người hưởng trợ cấp khuyết tật có ghi dạng bệnh
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7
  Thi tuyển xong, ban tổ chức dán ảnh chứng minh thư thí sinh ngoài cửa, có lộ không
  danh sách cách ly lộ
  lộ toa thuóc
  tọa độ nhà công an
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38
  Cô kế toán trường gửi bảng lương cả trường có số tài khoản ngân hàng, tui thấy phiền, kêu ai
  lộ sao kê ngân hàng
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38.k2
  đọc tên ng bệnh tâm thần trên loa xóm thì ai chịu phạt, trưởng thôn hay trạm
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h
  lộ ảnh căn cước
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 luat-91-2025.d7.k7 nd-330-2026.d49.k2
  Phường gửi nguyên bảng ai chích mũi mấy, ai có bênh nên vào nhóm khu phố, tôi bực lắm, đúng luật ko?
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a blds-2015.d38
  công khai phiếu khám sức khỏe cả phòng để chọc cười
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.h
  sao kê ngân hàng của tôi bị đưa lên mạng
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-330-2026.d49.k2
  xã đội đăng danh sách thanh niên khám nghĩa vụ kèm bệnh tật lên zalo nhóm thôn được không
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  bi thu gui cccd ca chi bo len nhom de lam the, sai khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 luat-91-2025.d7.k7
  cong khai danh sach nguoi nhan tro cap kem anh va so tai khoan
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 nd-356-2025.d3 nd-330-2026.d14.k5.dd
  cô chủ nhiệm thu quỹ lớp bằng mã QR riêng rồi đưa ảnh chuyển khoản lên nhóm đc ko
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.co-quan-to-chuc luat-116-2025.d7.k2.h
  Xã nhờ tôi làm file hộ có người tâm thần rồi gắn link công khai trên trang, tôi thấy không ổn lắm
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d7.k2.h
  dang anh can cuoc nhat duoc de tim nguoi mat co duoc khong
nd-356-2025.d4.k1 luat-91-2025.d16 nd-330-2026.d50 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  che số căn cước trước khi đăng
nd-356-2025.d4.k1 luat-91-2025.d16 nd-356-2025.d3 luat-116-2025.d42.k2 nd-330-2026.d49.k2
  chụp màn hình vneid gửi zalo
nd-356-2025.d4.k1 luat-91-2025.d16 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  gửi sổ tiêm lên nhóm
nd-356-2025.d4.k1 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac nd-356-2025.d3
  Nhặt được ví, tôi chụp hết giấy tờ lên nhóm tìm chủ, có nên che số không
nd-356-2025.d4.k1 luat-91-2025.d16 qdtw-207-2026.nhom-4 qdtw-85-2022.dieu-tranh nd-330-2026.d50
  đăng tên danh sách đảng viên
nd-356-2025.d4.k1 luat-91-2025.d19
  Ngân hàng bắt quay video khuôn mặt, cán bộ cơ yếu thì có phải kiêng gì không?
  Phiếu xét kết nạp hỏi cả chuyện cha mẹ theo đạo gì, em ghi hay để trống
  chấm công vân tay bắt buộc
  to truong hoi ton giao tung nha
nd-356-2025.d4.k1 luat-91-2025.d19 blds-2015.d38 luat-91-2025.d7.k4
  app theo dõi cbcc
  cơ quan gắn định vị gps điện thoại nhân viên có được hông
nd-356-2025.d4.k1 luat-91-2025.d19 blds-2015.d38 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  Có ai biết cơ quan tôi đang bắt cài app theo dõi vị trí điện thoại, tôi từ chối được không?
nd-356-2025.d4.k1 luat-91-2025.d19 blds-2015.d38 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  ho so benh an gui qua zalo hoi chan
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16
  chụp căn cước gửi ngân hàng zalo
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d49.k2
  chụp hồ sơ bệnh án gửi hội chẩn qua zalo
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16 luat-91-2025.d7.k7
  gửi ảnh cccd qua zalo cho kế toán
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38
  chụp ảnh hồ sơ bệnh nhân gửi hỏi bác sĩ tuyến trên
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4
  cham cong khuon mat co can dong y
  chấm công vân tay
  cơ quan mới lắp máy quét mống mắt chấm công, em không muốn đưa mắt cho máy, có phải hỏi ý mình trước ko
  gửi cccd cho lễ tân
  ke toan bat nop anh hai mat cccd
  khai bệnh nền
  quet mat vao cong
  Đi kê khai hộ khẩu bị dân quay nói cán bộ soi đời tư, mình được hỏi tới đâu
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 blds-2015.d38
  sếp kêu cài ứng dụng chấm công lấy khuôn mặt với chỗ ở, em không thích thì từ chối được không?
  truong bat cai app dinh vi
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 blds-2015.d38.k2
  dinh vi gps can bo
  phòng gd bắt giáo viên lăn tay điểm danh, tui không ưng thì từ chối được hông
  quét khuôn mặt vào cổng
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 blds-2015.d38.k2 nd-174-2026.d96.k3.e
  Em không muốn cơ quan quét khuôn mặt chấm công vì sợ lộ, xin ký sổ giấy có được không?
  vân tay chấm công
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 luat-134-2025
  quét mặt chấm công
nd-356-2025.d4.k1 luat-91-2025.d19 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  Cơ quan bắt lấy vân tay với quét mặt chấm công, tôi không đồng ý thì họ ép được không?
  Cơ quan gắn máy chấm công vân tay, khuôn mặt thì phải xin ý kiến từng người hay ra thông báo là đủ?
  cơ quan bắt nhân viên đưa vân tay chấm công, từ chối được không ạ
  thu vân tay chấm công có phải hỏi nv ko
nd-356-2025.d4.k1 luat-91-2025.d19 nd-174-2026.d96.k3.e luat-91-2025.d7.k4
  Chấm công bằng mặt tôi thấy kỳ, hỏi có được từ chối thì nhân sự bảo ai cũng làm, luật sao hả luật sư?
  cong ty bat quet mat vao ca
nd-356-2025.d4.k1 luat-91-2025.d24.k2 nd-330-2026.d60 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  cho vân tay trẻ mầm non vô máy đón con
nd-356-2025.d4.k1 luat-91-2025.d24.k2 nd-330-2026.d60 luat-tre-em-2016.d21
  camera nhận diện học sinh
nd-356-2025.d4.k1 luat-91-2025.d7.k4
  giu benh an cu
  hoi co thai khi xin viec
  ứng dụng làm già khuôn mặt có lấy dữ liệu ko
  ứng dụng đo nhịp tim xin vị trí
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38
  em làm pháp y, trong máy riêng còn ảnh người chết để học, có phải xóa không
  ủy ban theo dõi vị trí cán bộ
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38 luat-91-2025.d16
  công ty bắt tài xế mở gps cả ngoài giờ, theo dõi tới nhà người ta luôn, vậy ai chịu nổi
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38 nd-174-2026.d96.k3.e
  công ty cài app chấm công bật định vị cả lúc về nhà, ai cũng coi được nhân viên ở đâu, vậy đúng không
  giám đốc trung tâm cài app định vị lên máy nhân viên thị trường, tụi em có quyền gỡ không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38.k2 blds-2015.d38 nd-330-2026.d49.k2
  sv thuc tap chup benh an lam bao cao
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38.k2 luat-91-2025.d19
  bắt khai tôn giáo
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38.k2 nd-174-2026.d96.k3.e luat-91-2025.d19
  Trưởng khu phố đi từng nhà hỏi đạo gì, lương nhiêu, ai bệnh, không nói để làm gì
  phiếu khảo sát hỏi xu hướng tình dục nhân viên
nd-356-2025.d4.k1 luat-91-2025.d7.k4 blds-2015.d38.k3 blds-2015.d38
  cong ty cai phan mem theo doi may tinh nhan vien
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-116-2025.d15.k1.a blds-2015.d38 nd-174-2026.d96.k3.e
  cán bộ ngân hàng chính sách tra số dư của hàng xóm
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-116-2025.d15.k1.d nd-330-2026.d49.k2
  gửi phim chụp qua zalo
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-116-2025.d7.k2.h
  phòng gim lấy vân tay
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16
  công ty bảo vệ buộc cư dân nộp ảnh căn cước để mở cửa, không đưa là cắt thẻ xe
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 blds-2015.d38.k2
  khảo sát người nghiện
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 luat-91-2025.d19
  máy điểm danh khuôn mặt ở trường, gv không muốn cho quét mặt thì sao
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 nd-174-2026.d96.k3.e
  Quầy thuốc đòi chụp căn cước mới bán thuốc ngủ, có đúng quy định ko hay họ lấy đi làm gì
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 nd-330-2026.d50 nd-174-2026.d96.k3.e
  tổ dân phố bắt nộp ảnh cccd vô nhóm chung
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d16 nd-356-2025.d3
  phường gom căn cướt qua zalo
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19
  bệnh viện bắt khai tôn giáo, lương tháng trong giấy khám
  cty bắt bật định vị điện thoại cả ngày để tính công, công nhân từ chối được không
  máy chấm công vân tay cơ quan bắt buộc có hợp pháp không
  quet mat de cham cong co can dong y
  thang máy quét mặt
  trường đòi phụ huynh ghi bệnh nền của cả nhà, có được từ chối
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 blds-2015.d38
  cơ quan bắt khai tiền sử bệnh
  cơ quan đòi giấy khám sức khỏe chi tiết
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 blds-2015.d38.k2 blds-2015.d38
  Cơ quan bắt cài app theo dõi vị trí trong giờ làm, em khó chịu quá có quyền không cài không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 luat-91-2025.d16
  cơ quan chấm công bằng vân tay mà không hỏi ý kiến ai, nhân viên từ chối được không ạ
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 luat-91-2025.d16 blds-2015.d38.k2
  em làm nghiên cứu khoa học cần số liệu bệnh án, bỏ tên đi thì xài thoải mái được không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d19 nd-174-2026.d96.k3.e
  chung cu bat quet mat moi cho vo thang may
  công ty đòi ảnh căn cước 2 mặt qua zalo
  ep quet khuon mat cham cong
  khu tro bat quet khuon mat moi cho vao cong
  lấy sinh trắc của nhân viên để chấm công mà không ký giấy đồng ý gì hết, đc ko
  quét khuôn mặt điểm danh
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d4.k2.b
  chơi trò biến mình thành tranh cổ có mất hình không, bà giáo về hưu hỏi
  photo cccd ngoài tiệm
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  app đoán tuổi lấy vân tay
  danh sách F0 ngày xưa còn lưu trong máy cơ quan thì có phải xóa không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h nd-174-2026.d96.k3.e
  Tổ công nghệ số cộng đồng thu ảnh căn cước của bà con qua zalo để cài app, có rủi ro pháp lý gì?
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-91-2025.d16 nd-174-2026.d96.k3.e
  tổ vay vốn bắt mỗi người chụp hai mặt căn cước gửi nhóm chung cho nhanh, bà cụ sợ lừa, đúng sai sao
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 luat-91-2025.d4.k2.b nd-174-2026.d96.k3.e
  lưu ãnh giấy tờ dân máy riêng
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e luat-91-2025.d19
  Em làm bưu tá hay chụp cccd người nhận cho tiện, sếp bảo nguy hiểm, có điều nào cấm không ạ
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-91-2025.d7.k7 nd-174-2026.d96.k3.e luat-91-2025.d4.k2.b
  chụp căn cước của dân bằng điện thoại riêng cho nhanh xong quên xóa, thanh tra bắt lỗi được ko?
nd-356-2025.d4.k1 luat-91-2025.d7.k4 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  truong bat lay van tay hoc sinh an ban tru
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  khach san chup giay to
  mua sim bị bát quay mặt, hình đó họ đem đi mô, có được hỏi lại không
  nhà nghỉ giữ ảnh cccd
  to khai hoi ton giao
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d32
  giữ ảnh ca mổ
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e blds-2015.d38 luat-116-2025.d7.k2.h
  to truong ghi hoi vien nao hay chi trich
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19
  nhận ảnh căn cước qua zalo
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19 luat-116-2025.d7.k2.h
  thu căn cước của hội viên qua zalo để làm danh sách vay vốn có đúng quy định bảo vệ dữ liệu không
  thu ảnh căn cước cả thôn qua zalo để làm tài khoản an sinh
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d19 nd-356-2025.d3
  nhà trường bắt phụ huynh khai nghề nghiệp, thu nhập, tôn giáo trên google form có được không
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-91-2025.d29.k2
  shop onl xin ảnh cccd mới cho đổi hàng có nên gửi ko
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e nd-356-2025.d3 luat-91-2025.d19
  google form thu cccd
  thu cccd hoi vien lam the
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d49.k2 blds-2015.d38.k2 luat-116-2025.d15.k1.d
  hoi chan qua nhom viber co lo ten benh nhan
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d7.k7
  giao dịch viên tra số tài khoản giùm bạn
nd-356-2025.d4.k1 luat-91-2025.d7.k4 nd-330-2026.d60
  Quán net đòi gửi hình thẻ căn cước của cháu 15 tuổi mới cho chơi, vậy có quá không
nd-356-2025.d4.k1 luat-91-2025.d7.k5 luat-116-2025.d42.k3
  người yêu quen trên app đồi chụp căn cước hai mặt gửi qua
nd-356-2025.d4.k1 luat-91-2025.d7.k5 nd-356-2025.d3
  trung uy bi ban gai mang xin anh giay chung minh si quan
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d34 blds-2015.d38 nd-330-2026.d49.k2
  trung tâm y tế nhắn tin nhắc tái khám HIV gửi lộn số, phải xin lỗi kiểu nào
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38 luat-80-2025.d36 nd-330-2026.d50
  lo ds nguoi tam than
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d49.k2 luat-116-2025.d7.k2.h
  y ta chup phim chup x-quang cua khach quen gui cho ban trai cu toi
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50 blds-2015.d34
  lo tin toi bi tam than
nd-356-2025.d4.k1 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d50 luat-91-2025.d16
  bệnh án người nổi tiếng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a blds-2015.d38
  tram y tế làm lộ ngừoi nhiễm lao
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c nd-330-2026.d49.k2 blds-2015.d38
  bao ve bv chup benh an de tren ban
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-116-2025.d7.k2.h luat-116-2025.d42.k3
  lộ ảnh căn cước hai mặt
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16
  gửi ảnh cccd qua zalo cho văn thư có an toàn ko
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  lo benh an lao
  lo benh an phu khoa
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d13.k1.a
  ket qua xet nghiem gui nham nhom
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38
  ghi tên bệnh lên bao thuốc rồi để ngoài quầy ai cũng thấy, khách mắng em, em sai thật ko
  giao dịch viên chụp số dư của đại gia
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d49.k2
  chủ trọ giữ cccd của sinh viên rồi chụp đăng nhóm chủ trọ
  lộ sao kê
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d7.k4 luat-91-2025.d4.k2.b
  lưu căn cước trên zalo
nd-356-2025.d4.k1 luat-91-2025.d7.k7 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  khách sạn giữ chụp hộ chiêu rồi để lung tung trên máy lễ tân
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a luat-116-2025.d7.k2.c blds-2015.d38.k2
  thu ngan cu noi so du tai khoan nguoi ta
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a nd-330-2026.d50
  nhầm hồ sơ bệnh nhân
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 blhs-2015.d362 luat-116-2025.d7.k2.c
  Trưởng khoa kêu em gửi bệnh án qua viber cho lẹ, lộ ra là em chịu hay cô chịu
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.c
  nv ngân hàng kể số dư của khách
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.c blds-2015.d38
  y tá xã buột miệng nói anh nớ bị viêm gan, cả xóm không ai mua thịt của anh nữa, y tá bị chi
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-116-2025.d7.k2.c luat-91-2025.d7.k4
  em làm xét nghiệm thấy tên chủ tịch, chụp màn hình gửi bạn rồi xóa ngay có sao k
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.c
  giao dịch viên tiết lộ số dư
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 luat-91-2025.d4.k2.b luat-91-2025.d19
  gửi ảnh chụp căn cước của cả bản qua zalo cho cán bộ xã
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-330-2026.d13.k1.a nd-330-2026.d50
  lộ danh sách nhiễm HIV
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d49.k2 nd-330-2026.d50 luat-116-2025.d7.k2.h
  lộ phiếu xét nghiệm hiv
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38
  Y tá em đưa nhầm danh sách người nhiễm HIV vào nhóm phòng, gỡ rồi mà sợ, giờ làm sao
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.c
  lộ tên người hiv
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d16
  điều dưỡng chụp màn hình kết quả xét nghiệm của hàng xóm
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 blds-2015.d38 nd-330-2026.d13.k1.a
  chị chi hội phụ nữ gửi bảng hộ có người nhiễm h lên nhóm, cả làng biết, xử sao
  lộ danh sách người nghiện
  lộ hồ sơ bệnh án người nổi tiếng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16
  Xã giục nộp danh sách người khuyết tật, em chụp đẩy lên nhóm zalo chung cho lẹ, vậy có sai k
  lộ thông tin tín dụng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38
  kế toán trường phát tán hồ sơ sức khỏe viên chức
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.e
  lo so tai khoan ngan hang
  web trường lộ số thẻ
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.h
  lộ số dư
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d13.k1.a luat-91-2025.d16
  nhân viên dân số lộ danh sách đặt vòng
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-330-2026.d50 nd-330-2026.d49.k2 luat-116-2025.d15.k1.a
  ngân hàng nhân viên lộ số dư khách
nd-356-2025.d4.k1 luat-91-2025.d7.k7 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16
  so tiem chung bi lo
nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d19
  lấy vân tay học sinh
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a
  khoe tin nhắn lương về
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 blds-2015.d38.k2 luat-116-2025.d15.k1.d
  Điều dưỡng bóng gió một diễn viên bị bệnh hiểm nghèo trên threads, ai cũng đoán ra, hỏi có sao
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 luat-116-2025.d15.k1.d nd-330-2026.d50
  kỹ thuật viên X-quang chụp màn hình phim của ca sĩ
  lộ hồ sơ HIV
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d16 nd-330-2026.d50
  Bác sĩ trưởng khoa trả lời bình luận chê bệnh viện bằng cách kể hết bệnh tình người ta ra, giám đốc xử ra sao?
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a blds-2015.d38 nd-330-2026.d50 nd-330-2026.d49.k2
  benh vien lam lo ket qua xet nghiem cua toi tren zalo
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 luat-116-2025.d7.k2.c
  anh man hinh benh an dien tu
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d luat-91-2025.d16 nd-330-2026.d50
  kiểm dịch y tế sân bay đăng ca nghi nhiễm
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-116-2025.d15.k1.d nd-330-2026.d50 nd-174-2026.d95.k2.b
  cán bộ dân số kể nhà nào triệt sản lên zalo, thế có được không trời
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-91-2025.d16 blds-2015.d38 nd-330-2026.d50
  bác sĩ đọc phim nhờ góp ý trên nhóm facebook có tên bệnh nhân
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a luat-91-2025.d16 nd-330-2026.d50 blds-2015.d38.k2
  cán bộ tư pháp đăng lý lịch tư pháp của người xin việc lên mạng
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a nd-244-2026.d3.k7 blds-2015.d32 nd-244-2026.d3.k2
  cho nhà báo ảnh bệnh nhân
nd-356-2025.d4.k1 nd-330-2026.d13.k1.a nd-330-2026.d50 blds-2015.d38 luat-91-2025.d7.k7
  bệnh án diễn viên
nd-356-2025.d4.k1 nd-330-2026.d14.k5.e luat-91-2025.d7.k5 luat-116-2025.d42.k2 luat-91-2025.d7.k4
  giữ pass người già
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38 luat-91-2025.d16
  hỏi bệnh án người khác
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38 luat-91-2025.d19 luat-91-2025.d16
  trường gọi bác sĩ hỏi em có bầu hay không, bác sĩ trả lời thật, tui thấy kỳ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38 luat-91-2025.d19 nd-174-2026.d96.k3.m
  sao bác sĩ lại được phép nói bệnh của tôi với cơ quan tôi nhỉ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  y ta noi benh cua toi cho truong phong toi
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38.k2 luat-91-2025.d19 luat-91-2025.d16
  chong bi giang mai benh vien bao cho vo co sai khong
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38.k2 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  bệnh viện lộ bệnh kín
nd-356-2025.d4.k1 nd-330-2026.d49.k2 blds-2015.d38.k2 nd-330-2026.d13.k1.a luat-91-2025.d7.k7
  y tá nhắn cho mẹ chồng em biết em từng phá thai, nhà chồng ầm lên, em bắt đền ai
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-116-2025.d15.k1.d blds-2015.d38.k2 luat-91-2025.d7.k4
  hội chẩn nhóm viber
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-116-2025.d15.k1.d blds-2015.d38.k2 luat-91-2025.d7.k7
  Dạ cho con hỏi, cô trưởng khoa dặn gửi bệnh án qua zalo hội chẩn cho lẹ, con sợ lộ thông tin người bệnh
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-117-2025.d5.k4 nd-330-2026.d13.k1.a luat-91-2025.d7.k7
  nguyên bí thư nằm viện chuyển khoa, y tá kể
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16
  ngo nước ngoài hỏi danh sách đạo
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 blds-2015.d38 luat-116-2025.d7.k2.h
  y tá trạm xá chụp bệnh án của ông chủ tịch gửi cho chồng xem, chồng gửi tiếp, ai có lỗi
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a
  gửi bệnh án trầm cảm vô nhóm
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-116-2025.d7.k2.h luat-91-2025.d7.k4
  nhân viên một cửa chụp căn cước của dân gửi nhóm nhờ tra hộ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-117-2025.d5.k4 luat-116-2025.d15.k1.a
  ong Tay lam nghien cuu xin danh sach ho dan toc trong xa
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 blds-2015.d38
  gửi danh sách người cai nghiện cho các trường học trong xã
  hỏi bệnh viện có được gọi điện báo bệnh tình cho cơ quan tôi không
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d16 luat-91-2025.d19 luat-91-2025.d7.k4
  tổ chức phi chính phủ xin số liệu hộ dân tộc
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d19 blds-2015.d38 luat-91-2025.d16
  bảo hiểm có được hỏi bệnh viện hồ sơ của tôi không
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d19 luat-91-2025.d7.k7 luat-91-2025.d16
  cho tôi hỏi đưa danh sách người nhiễm HIV cho y tế thôn qua zalo có được không
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d19
  số liêu bệnh nhân dự án
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d19 luat-91-2025.d16
  em làm ở bộ phận một cửa, chụp căn cước của bà con gửi qua zalo cho chị bên thuế có bị gì không ạ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k4 luat-91-2025.d7.k7
  thuê google drive lưu bệnh án
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38
  y tế cho bên ngoài xem kết quả hiv
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38.k2 nd-330-2026.d13.k1.a
  lộ kết quả xét nghiệm
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c blds-2015.d38
  nhan vien ngan hang doc so du cho nguoi quen
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-116-2025.d7.k2.c nd-330-2026.d50
  ngân hàng làm lộ số dư của khách
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4 blds-2015.d38.k2
  em làm phòng khám, chồng sắp cưới của bạn thân từng khám ở đây, nó nhờ coi bệnh gì, em nói thì
nd-356-2025.d4.k1 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-91-2025.d7.k4 tt-05-2026.nguoi-dung
  Y tá đưa bệnh án có tên người bệnh lên web AI nhờ dịch sang tiếng Anh, giờ lo quá
nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38.k2
  Cộng tác viên dân số cầm danh sách chị em đặt vòng, gửi vô nhóm zalo ấp được hông
nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-330-2026.d50 luat-91-2025.d7.k7 nd-330-2026.d13.k1.a
  e lỡ gửi nhầm file danh sách bệnh nhân HIV vô nhóm zalo ấp thì bị gì ko ạ
nd-356-2025.d4.k1 nd-330-2026.d49.k2 nd-330-2026.d60 luat-91-2025.d7.k4 nd-56-2017.d33
  Trường đại học xin danh sách trẻ dân tộc bỏ học, trạm y tế đưa luôn được không
nd-356-2025.d4.k1 nd-330-2026.d49.k2 tt-05-2026.nguoi-dung luat-91-2025.d7.k7 cv-2766-2026
  Bác sĩ trẻ đưa cả tên cả ảnh vết thương lên web AI nhờ chẩn đoán, sai chẩn đoán rồi ai chịu, lộ ai chịu?
nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.d
  bệnh án tâm thần của thí sinh hoa hậu bị tung
nd-356-2025.d4.k1 nd-330-2026.d50 blds-2015.d38 luat-91-2025.d7.k7 nd-174-2026.d96.k3.m
  nv trạm y tế lộ tên bn HIV trong nhóm cộng tác viên
nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h blds-2015.d34 nd-174-2026.d95.k1.a
  em la ke toan truong hoc bi phu huynh dang so tai khoan rieng len mang noi em an chan
nd-356-2025.d4.k1 nd-330-2026.d50 luat-116-2025.d7.k2.h luat-91-2025.d16 luat-91-2025.d7.k7
  tung ảnh chụp cccd của ng yêu cũ
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38
  dang ten nguoi mien nghia vu vi benh
  post kết quả khám tuyển
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 blds-2015.d38 nd-330-2026.d13.k1.a
  trang web xã đăng quyết định trợ cấp kèm bệnh tật của tôi
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d15.k1.d blds-2015.d38
  sao kê tài khoản từ thiện của người khác bị tung
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-116-2025.d7.k2.c nd-330-2026.d13.k1.a
  giao dịch viên chụp sổ tiết kiệm khách VIP khoe lên story bị gì
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 luat-91-2025.d7.k7 blds-2015.d38
  trưởng ban chỉ huy quân sự xã post danh sách thanh niên trúng tuyển nghĩa vụ kèm kết quả khám sức khỏe
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d16 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b
  đưa danh sách người nhiễm H lên zalo
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38
  y ta go nham ten ng bi lau vao group lop
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 blds-2015.d38 nd-330-2026.d13.k1.a
  công chức xã làm lộ danh sách người nhiễm hiv bị xử lý thế nào
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d16 blds-2015.d38
  bệnh viện để lọt giấy khám sức khỏe nhân viên lên group chung, bị cười chê
nd-356-2025.d4.k1 nd-330-2026.d50 luat-91-2025.d7.k7 luat-91-2025.d16 nd-330-2026.d13.k1.a
  Thưa anh chị, em lỡ up nhầm danh sách F0 cũ có cả số điện thoại lên trang xã, giờ khắc phục ra sao?
  toi lo gui anh can cuoc vao nhom dong nguoi thu hoi ko kip
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a blds-2015.d38 luat-91-2025.d7.k7
  ket qua xet nghiem HIV bi lo
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a blds-2015.d38.k2 luat-91-2025.d7.k7
  lộ lý lịch tư pháp
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d13.k1.a nd-174-2026.d95.k2.b luat-91-2025.d7.k7
  lộ kết quả HIV
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 blds-2015.d38
  lộ sao kê của thầy
nd-356-2025.d4.k1 nd-330-2026.d50 nd-330-2026.d49.k2 luat-91-2025.d7.k7 nd-174-2026.d96.k3.m
  Chị tôi làm giao dich viên, chụp sao kê của ca sĩ cho bạn xem vui, giờ báo đăng, bị phạt bao nhiêu?
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d19 luat-91-2025.d24.k2 luat-91-2025.d7.k4
  nhận diện khuôn mặt ở cổng trường
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d24.k2 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e
  trường dùng app thu vân tay học sinh
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4
  trường lấy dấu tay học trò ăn bán trú
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4 luat-91-2025.d19 luat-134-2025
  truong gan camera nhan dien khuon mat tre mam non
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4 luat-91-2025.d19 luat-tre-em-2016.d6.k11
  máy vân tay cơm bán trú
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4 luat-91-2025.d19 nd-174-2026.d96.k3.e
  camera ai nhận diện mặt học sinh điểm danh
nd-356-2025.d4.k1 nd-330-2026.d60 luat-91-2025.d7.k4 nd-174-2026.d96.k3.e luat-116-2025.d7.k2.h
  nhà trường dùng app nước ngoài lưu vân tay học sinh
nd-356-2025.d4.k1 nd-356-2025.d3
  quét qr căn cước lộ gì ko
  up ảnh căn cước
nd-356-2025.d4.k1 nd-356-2025.d3 luat-91-2025.d16 nd-330-2026.d50
  lo anh the bao hiem y te
nd-356-2025.d4.k1 nd-356-2025.d3 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  lỡ up ảnh cccd lên story có 3 người xem rồi, lo quá, làm gì giờ
nd-356-2025.d4.k1 nd-356-2025.d3 qd-423-2026.thong-tin-nguoi-khac
  dang ho chieu len fb
nd-356-2025.d4.k1 nd-56-2017.d33 luat-91-2025.d7.k4 blds-2015.d38.k2 nd-174-2026.d96.k3.e
  Cô phát phiếu điều tra bắt cháu ghi bố mẹ làm gì, lương bao nhiêu, có bệnh gì
nd-356-2025.d4.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d50 blds-2015.d38
  dang ket qua xet nghiem adn cua con nguoi khac
nd-356-2025.d4.k1 nd-56-2017.d36.k1 nd-56-2017.d33 nd-330-2026.d60 luat-tre-em-2016.d6.k11
  nhân viên y tế học đường công khai danh sách học sinh béo phì
nd-356-2025.d4.k1 qd-423-2026.thong-tin-nguoi-khac
  dang giay khen co can cuoc
nd-356-2025.d4.k1 qd-423-2026.thong-tin-nguoi-khac blds-2015.d32 luat-91-2025.d19
  đăng ảnh người già đi lạc kèm căn cước nhờ tìm nhà
nd-356-2025.d4.k1 tt-05-2026.nguoi-dung cv-2766-2026 nd-330-2026.d49.k2
  dung chat bot ghi chep benh
nd-356-2025.d4.k1 tt-05-2026.nguoi-dung luat-91-2025.d16 nd-330-2026.d49.k2 blds-2015.d38
  đưa phim X quang lên hỏi AI
nd-356-2025.d4.k1 tt-05-2026.nguoi-dung nd-330-2026.d49.k2
  AI đọc phim chụp
nd-356-2025.d4.k1 tt-05-2026.nguoi-dung nd-330-2026.d49.k2 cv-2766-2026
  y tá nhập tên bệnh nhân vô chatbot hỏi thuốc, đúng hay sai
nd-356-2025.d42.k2 nd-13-2023
  nghị định 13 còn hiệu lực không
  nghị định 13 về dữ liệu còn sài được không
nd-356-2025.d42.k2 nd-356-2025
  nđ 13 về dữ liệu cá nhân hết hạn chưa
nd-356-2025.d42.k2 nd-356-2025 nd-13-2023
  nđ 13 còn xài không
nd-56-2017.d33 luat-91-2025.d16 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  thầy treo bảng điểm cuối kỳ ở cửa lớp
nd-56-2017.d33 luat-91-2025.d16 nd-330-2026.d13.k1.a blhs-2015.d361 luat-91-2025.d7.k7
  lộ điểm thi
nd-56-2017.d33 luat-91-2025.d7.k6 nd-330-2026.d60 nd-330-2026.d49.k2 luat-91-2025.d7.k7
  trung tam ngoai ngu goi dien biet ro ten con truong lop
nd-56-2017.d33 luat-91-2025.d7.k7 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-tre-em-2016.d21
  lộ học bạ
nd-56-2017.d33 luat-tre-em-2016.d21 luat-tre-em-2016.d6.k11
  đọc điểm kém trước phụ huynh
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-56-2017.d36.k1 nd-282-2025.d39
  Ba tôi hay bêu chuyện tôi thi rớt trước họ hàng trên zalo, tôi 15 tuổi, ba có vi phạm không
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-129-2025.d10 nd-56-2017.d36.k1 qd-423-2026.quy-tac-chung
  thầy kể lại câu trả lời ngô nghê của trò trong giờ sử lên fb, ko nêu tên
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16 luat-91-2025.d24.k2 nd-330-2026.d60
  dán bảng điểm
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-330-2026.d60
  danh sách nợ học phi treo cổng trường
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  xếp hạng học sinh công khai
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d16 nd-330-2026.d60
  dán điểm cả lớp ở bảng tin trước cửa phòng thì có lộ thông tin của các em không hả thầy
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  lớp treo danh sách xếp hạng từ nhất tới bét trước cửa, con tôi đứng chót nó khóc, sai không
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-356-2025.d4.k1 blds-2015.d34
  Cô y tế học đường nói cả trường biết con tôi động kinh, tôi có quyền đòi chi
nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-56-2017.d36.k3
  cô thông báo bé nào chưa thuộc bảng cửu chương trên nhóm phụ huynh, cháu bị trêu, tui góp ý sao
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-174-2026.d96.k3.e
  tra điểm thi hộ
  xem hoc ba cua dua khac
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-174-2026.d96.k3.e luat-91-2025.d16
  điểm thi của con người khác tra hộ
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d16 nd-56-2017.d36.k1
  kế toán trường in tên em nào thiếu tiền bán trú dán cổng, có bé lớp 2 bị bạn chọc, mẹ nó làm gì
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-tre-em-2016.d21
  lo ket qua hoc tap
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36
  Bố bạn ấy nhờ cô xem điểm bạn của con để so bì, cô đưa ra có sao không
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  cân nặng học trò gửi zalo
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-330-2026.d60
  trường gửi danh sách bé bị chậm phát triển
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-330-2026.d60 blds-2015.d38
  Y tế trường dán tên hs bị ghẻ trước cửa lớp, mẹ cháu đến mắng
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-330-2026.d60 nd-56-2017.d36.k1
  bang can do cua tre gui nhom lop
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-56-2017.d36.k1
  kết quả khám mắt của lớp
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d38 luat-129-2025.d10
  co giao ke chuyen gia dinh tro tren tiktok
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60
  neu ten hoc sinh yeu
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60
  báo phường viết tắt tên em bị hại nhưng nêu rõ trường lớp, ai cũng nhận ra thì có sai
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2
  trẻ bị xâm hại, báo đăng tên trường với tên thôn thì có sai ko
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  bảng điểm zalo
  viết bài về cháu bé bị bạo hành, có được ghi tên xã tên trường không
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  đăng bài điểm kém
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-129-2025.d10
  bêu hoc sinh điểm kém
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-129-2025.d10 nd-330-2026.d60
  cô đọc to tên em nào chưa đóng tiền trong group lớp
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 blds-2015.d38.k2
  trao học bổng mà đọc rành rành tên ba mẹ bỏ nhau của cháu, rồi up clip
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-330-2026.d60
  thầy chủ nhiệm đọc điểm kém trước nhóm zalo phụ huynh
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d13.k1.a
  đăng bài văn ngô nghê học trò
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 blds-2015.d32
  anh hs nha ngheo
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 luat-129-2025.d10
  dang bai kiem tra diem 0 cua hoc sinh lam tro cuoi
nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 luat-91-2025.d16
  danh sach hoc sinh no tien an
nd-56-2017.d33 nd-330-2026.d60 nd-330-2026.d49.k2 luat-91-2025.d7.k7 luat-tre-em-2016.d6.k11
  lộ danh sách mầm non
nd-56-2017.d33 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  Cô y tế trường nhắn vào group phụ huynh là con tôi có chấy, tôi bực, cổ làm vậy đúng ko
  cô y tế dán kết quả khám răng từng em ở cửa lớp, mẹ bé bị sâu răng tủi, có đúng không
  y tế học đường gửi danh sách trẻ béo phì vào zalo lớp
nd-56-2017.d33 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  ds hs cận thị
nd-56-2017.d33 nd-56-2017.d36 luat-91-2025.d16 nd-330-2026.d50 nd-330-2026.d60
  Phường niêm yết tên con em được học bổng kèm hoàn cảnh nhà, luật có cho không
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d34
  cô đọc điểm kém trước nhóm cha mẹ
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-330-2026.d60
  bang xep hang hoc luc gui ca lopp
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  khoe giấy khen của con lên fb có tên trường tên lớp thì nguy hiểm chỗ nào vậy mn
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16
  đăng điểm thi của cả lớp lên zalo phụ huynh có sai luật dữ liệu không
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  bang diem lop dan len facebook truong
  công khai điểm
  giáo viên đăng bảng điểm cả lớp lên nhóm zalo phụ huynh
  thầy chủ nhiệm ghi điểm hạnh kiểm từng em ra cái bảng rồi gửi nhóm chung cả lớp
  up diem thi lop
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  khoe học bạ của cháu
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 qd-423-2026.thong-tin-nguoi-khac
  khoe hoc ba con len fb co sao khong
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-330-2026.d60
  gvcn đọc hạnh kiểm từng em trên zalo phụ huynh, con tui bị bêu
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  che tên học sinh nhưng để lộ lớp và quê
  co chu nhiem khoe diem ca lop len fb
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  dán bảng điểm con lên zalo lớp
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  khoe thẻ học sinh
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  đăng điểm thi học trò lên nhóm lớp
nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 qd-423-2026.thong-tin-nguoi-khac
  đăng bảng điểm lớp 1 của con
nd-56-2017.d33 nd-56-2017.d36 nd-330-2026.d60 luat-tre-em-2016.d6.k11
  trường đăng điểm thi lớp 10 kèm ngày sinh của từng em lên web, có phải hỏi cha mẹ với các em trước
nd-56-2017.d33 nd-56-2017.d36 nd-356-2025.d3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Tôi đăng giấy khen của con có đủ trường lớp ngày sinh, thằng lạ gọi điện dọa bắt cóc, từ nay nên che những gì?
nd-56-2017.d33 nd-56-2017.d36 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  Thầy thể dục đăng cân nặng từng đứa lên nhóm, con tui mập bị bạn cười, tui phải làm chi
nd-56-2017.d33 nd-56-2017.d36 nd-356-2025.d4.k1 nd-330-2026.d60 luat-tre-em-2016.d6.k11
  Trường đăng web danh sách học trò cận, béo phì kèm lớp, cha mẹ giận, có sai không
nd-56-2017.d33 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  bảng điểm cả lớp gửi nhóm chung
  khoe bảng điểm cháu
  lập nhóm zalo lớp rồi gửi bảng điểm từng em cho mọi người xem
  đăng bảng điểm cả lớp lên nhóm ph đc k
  đăng ảnh con lên facebook mà lộ trường lớp thì có vi phạm gì không
  đưa lịch học và trường của cháu lên facebook sợ bắt cóc
nd-56-2017.d33 nd-56-2017.d36 nd-56-2017.d36.k1 qd-423-2026.thong-tin-nguoi-khac
  khoe điểm chuyển cấp
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-129-2025.d10
  chụp vở học sinh chữ xấu
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-330-2026.d60
  nhà trường ghi địa chỉ nhà từng em lên bảng tin mạng
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  up bảng điểm của con
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16
  gửi bảng điểm cả lớp vào nhóm phụ huynh mỗi tháng có sai không các thầy
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  fanpage truong dang danh sach hs ngheo
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  trường đăng ảnh học sinh giỏi kèm ngày sinh, tên bản, tên bố mẹ có quá không
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d7.k7 nd-330-2026.d60
  lộ điểm thi vào 10 của cháu
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-234-2026.d8.k3
  chê bài văn học trò
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  gui bang hanh kiem tung em vao nhom
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  đăng ảnh tập thể lớp kèm ngày sinh
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2
  bao tin hoc sinh kem trong nhom phu huynh
  bêu tên học sinh chưa đóng tiền
nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60
  cô nhắn danh sách con nhà nghèo được miễn học phí cho cả lớp xem
nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Công khai bảng điểm cả lớp vào nhóm Zalo phụ huynh, có chị bảo em vi phạm quyền trẻ em, thực hư sao ạ
  Khoe giấy khen của con có tên trường, tên lớp, chồng em bảo nguy hiểm, em thấy bình thường, ai đúng
  cô giáo đăng bảng điểm cả lớp lên nhóm phụ huynh
  đăng giấy khen, bảng điểm của con lên mạng có phạm luật gì không mà cơ quan tôi nhắc
nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  thay hieu pho dang diem thi tung em len fanpage truong, phu huynh phan doi thi truong sai cho nao
  đăng điểm cả lớp
nd-56-2017.d33 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  nhóm zalo lớp con cô giáo gửi bảng điểm cả lớp, phụ huynh như tôi phản ánh với ai
nd-56-2017.d33 nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  báo nêu lớp con tôi
nd-56-2017.d33 qd-423-2026.quy-tac-chung
  dang giay khen con len fb
nd-56-2017.d33 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d16 nd-56-2017.d36.k1
  dang anh con kem dia chi truong
nd-56-2017.d33 qd-423-2026.thong-tin-nguoi-khac nd-56-2017.d36.k1 luat-91-2025.d24.k2
  khoe học bạ con
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
nd-56-2017.d36 blds-2015.d32 luat-91-2025.d32
  benh vien co cho quay be so sinh ko
nd-56-2017.d36 blds-2015.d32 luat-91-2025.d32 luat-tre-em-2016.d6.k11
  ghi hình trong phòng trẻ em vị thành niên ở tòa
nd-56-2017.d36 blds-2015.d32 luat-91-2025.d32 nd-56-2017.d36.k1
  quay học trò nơi cổng trường
nd-56-2017.d36 blds-2015.d32 luat-91-2025.d32 qd-423-2026.thong-tin-nguoi-khac
  ảnh thiếu nhi rước đèn trung thu của thôn
nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  boc phot chu quan coc lo ca con nho
nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  nguoi la quay be tam bien dang len
nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  chụp lén con hàng xóm
nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  phóng viên tự do quay trẻ bán vé số
nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  quay clip trao gao tre mo coi
nd-56-2017.d36 blds-2015.d32 nd-56-2017.d36.k1 nd-330-2026.d60 nd-174-2026.d96.k3.e
  bà bán hàng lấy hình con tôi mặc váy shop làm mẫu, chưa hỏi câu nào
nd-56-2017.d36 blds-2015.d32 nd-56-2017.d36.k1 nd-56-2017.d36.k3
  ảnh em bé bạn thân
nd-56-2017.d36 blds-2015.d34 luat-116-2025.d13.k3.d nd-330-2026.d9.k2.b nd-56-2017.d36.k3
  tre mau giao mua truoc cot co bi che bai
nd-56-2017.d36 luat-91-2025.d24.k2 blds-2015.d32 luat-91-2025.d16 blds-2015.d38
  phu huynh doi xem camera ca lop
nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d21 blds-2015.d32
  ghi hình lớp hoc zom
nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d21 nd-330-2026.d60 blds-2015.d32
  Cô giáo cho một bà mẹ coi lại camera lúc con bà bị cắn, mà trong đó có 20 bé khác, trái không
nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d21 nd-56-2017.d36.k1 blds-2015.d32
  cho xem camera truong co can ky giay
nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 blds-2015.d32
  lớp học trực tuyến ghi hình học trò
nd-56-2017.d36 luat-91-2025.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32
  đêm hội trăng rằm phát trực tiếp có mặt con cháu bà con, phải xin từng nhà à?
nd-56-2017.d36 luat-tre-em-2016.d21 luat-91-2025.d24.k2 blds-2015.d32 blds-2015.d38
  phụ huynh xem camera các bé khác
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32
  chụp hs vựơt đèn đỏ gửi nhóm phường
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 blds-2015.d34 nd-330-2026.d60
  dan hinh hoc sinh an cap vo len cong truong
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 blds-2015.d34 nd-56-2017.d33
  đoàn thiện nguyện quay mấy đứa nhỏ nhận quà, đặt tiêu đề khốn khổ, có ổn không
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d16 nd-330-2026.d60
  tổ dân phòng chụp mấy cậu chạy xe không mũ bảo hiểm đưa lên nhóm phường, có cậu mới 14 tuổi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  clip thầy giáo bóp cổ trò, tôi là người quay, trường ép xóa
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2 nd-330-2026.d60
  gv quay hs bị phạt đứng
  ảnh con đồng nghiệp lấy làm quảng cáo trường mầm non
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d32
  má tui trông cổng trường mẫu giáo, người lạ chụp mấy nhỏ đang chơi, má đuổi ra có đúng không
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d32 nd-56-2017.d36.k1
  phụ huynh quay cả lớp con người khác, nhà trường có quyền ngăn
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-174-2026.d95.k1.c nd-330-2026.d11.k1.a
  hoc sinh nu danh nhau xe ao len mang
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-174-2026.d95.k1.c nd-330-2026.d60
  hinh tre bi bao hanh dua len nhom lang
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  tây dạy học quay vlog lớp
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k1 nd-330-2026.d60
  thay nguoi uc dang anh be len instagram
  tình nguyện viên nước ngoài dạy tiếng anh ở trường muốn quay vlog
  ảnh cháu hàng xóm tắm biển
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k3 blds-2015.d38
  Cô hàng xóm quay cảnh tôi đánh con rồi đưa lên nhóm khu phố, tôi là giáo viên, sợ mất việc quá
nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  khách du lịch quay trẻ bán hàng rong
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16
  be gai quay clip ho bung cha me khoe
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-330-2026.d60 nd-56-2017.d33
  ảnh bé tắm
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-129-2025.d10 nd-147-2024.d36.kinh-doanh nd-56-2017.d36.k1
  em dạy mầm non mở kênh vlog lớp học, lượt xem cao có tiền, trường chưa có ý kiến
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-129-2025.d10 nd-234-2026.d8.k3 nd-330-2026.d60
  đồng nghiệp em chụp hs ngủ gật rồi up story cười cợt, em thấy kỳ mà không biết nhắc theo quy định nào
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-129-2025.d10 nd-56-2017.d36.k1 nd-330-2026.d60
  thay quay hs trong gio hoc lam noi dung
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d33
  cô y tá chụp bảng tên bệnh nhi tên ngộ nghĩnh đăng lên cho vui
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d33 nd-356-2025.d3
  cán bộ tư pháp hộ tịch đăng tên con đặt kỳ cục của dân để cười
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d36.k1 nd-330-2026.d60
  khoe em bé mới đẻ của sản phụ lên trang khoa sản
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  lấy lời trẻ em đăng phây
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16 nd-330-2026.d60
  clip nữ sinh đánh nhau
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60 luat-116-2025.d16
  học trò vùng cao lên tiktok của cô
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60 nd-56-2017.d36.k1
  chụp trẻ mồ côi
  clip em bé bị cô giáo đánh thì có nên phát tán để đòi công bằng ko mọi người
  đăng hình con mình ở truồng hồi nhỏ lên fb có bị phạt không
  ảnh trẻ em mồ côi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d33 nd-56-2017.d36.k1
  học sinh trả lời phỏng vấn báo không có cha mẹ
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  phỏng vấn bé bị bỏ rơi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3 nd-330-2026.d60
  youtuber cho quà trẻ mồ côi rồi hỏi chuyện lên sóng, ông bà đang nuôi cháu không hề biết
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d32 blds-2015.d32
  quay trẻ em ở lễ hội
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-116-2025.d16
  cha mẹ đăng clip con khóc
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-129-2025.d10 nd-234-2026.d8.k3
  bảo mẫu quay bé ị đùn cười hô hố gửi hội chị em
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d24.k2
  camera lop mam non cho phu huynh xem chung
nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-330-2026.d60
  quay bé cắn bạn
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-147-2024.d23.k3 luat-116-2025.d16 luat-91-2025.d24.k2
  youtube em bé
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-234-2026.d8.k3 blds-2015.d32 nd-330-2026.d60
  thay chup trom nu sinh ngu gucj dang len nhom
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2 luat-129-2025.d10
  thầy giáo cắm bản quay học trò chân đất xin áo ấm, bị bảo bôi xấu địa phương
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2 nd-330-2026.d60
  hình trẻ mồ côi xin tài trợ
  ảnh trẻ mồ côi xin từ thiện
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd nd-356-2025.d4.k1 nd-56-2017.d36.k1
  ảnh bé bệnh nặng kêu gọi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  dam cuoi tre con len tiktok
  up ảnh hs khóc
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 blds-2015.d32 blds-2015.d34
  co giao chup canh toi cho con khong doi mu gui nhom lop, phu huynh xam vao che, co giao co quyen do a
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 blds-2015.d34 luat-129-2025.d10
  bắt quả tang học sinh hút thuốc điện tử thầy giám thị quay clip đưa lên trang trường để răn đe
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-116-2025.d16 luat-91-2025.d24.k2
  bố mẹ cho con đóng cảnh dở khóc để câu khách, cô giáo lo, ai có quyền can
  trẻ mồ côi livestream
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-116-2025.d42.k3 nd-56-2017.d36.k3
  lớp con tôi chia sẻ clip bạn bị lột áo
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-129-2025.d10 nd-234-2026.d8.k3
  co giao quay clip phat hs quy goi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-356-2025.d4.k1 nd-330-2026.d14.k5.dd
  cô y tá quay bé ung thư khóc để gây quỹ, gia đình không hay biết
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d33
  cô chụp con tôi ăn vụng đăng nhóm
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k1
  cô mầm non quay bé khoc đăng nhóm
  cưới vợ 16 tuổi đăng phây
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k1 blds-2015.d34
  be bi mang lop mam non
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k1 luat-91-2025.d16
  phụ huynh tải video camera lớp đăng lên
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-56-2017.d33 nd-330-2026.d60
  Bác sĩ nhi khoe ảnh bé sơ sinh dị tật làm tư liệu, mẹ bé không hay, có bị phạt ko
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  blur mặt bé
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 blds-2015.d32 nd-330-2026.d60
  co giao dang canh be an trom o lop
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 blds-2015.d34 nd-330-2026.d60
  cô nêu tên con nợ tiền trên nhóm
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-129-2025.d10 blds-2015.d34
  cười tên học sinh
  quay học trò bị phạt
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d19
  đăng ảnh trẻ lạc
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d19 qd-423-2026.thong-tin-nguoi-khac
  giáo viên đăng tên, trường, mặt học trò bỏ nhà đi để nhờ tìm, mẹ nó chưa chịu thì sao
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  Bài văn tả bố của học sinh buồn cười, cô đăng lên che tên rồi mà phụ huynh vẫn nhận ra và bắt xin lỗi
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  bài tập về nhà của con có câu hỏi về gia đình làm nghề gì, con khai ba làm an ninh, cô đăng lên web lớp
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-tre-em-2016.d21 nd-330-2026.d60
  Bảo mẫu chụp hình mấy bé tắm gửi nhóm cho cha mẹ khác coi, mẹ bé la lên thì bảo có gì đâu, vậy đúng ko
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 luat-91-2025.d19
  trạm y tế nhặt được bé sơ sinh, up mặt cháu lên hỏi mẹ đâu, có trái gì
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 nd-356-2025.d4.k1
  ảnh hs chậm đăng nhóm gv
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 nd-56-2017.d36.k1
  thầy gửi clip hs đánh nhau cho ba mẹ
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-356-2025.d4.k1 nd-330-2026.d60
  bảng cân nặng các cháu gửi vào nhóm chung, có cháu béo phì bị trêu
  bệnh án của con bị bác sĩ khoe lên mạng
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k3 nd-330-2026.d60
  Thư của học trò gửi chú bộ đội có ghi địa chỉ nhà các cháu, đơn vị chụp đăng fanpage, phụ huynh phàn nàn
  giấy khai sinh của cháu bị tung lên nhóm
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32
  clip bé nói ngọng
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32 blds-2015.d34
  thấy cô giáo đánh cháu tôi, tôi quay lại tung lên mạng, nhà trường đòi kiện thì sao
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32 luat-91-2025.d24.k2
  huấn luỵện viên bêu clip cháu 11 tuổi khóc vì thua trận lên trang đội
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d32 nd-330-2026.d60
  phụ huynh quay màn hình camera lớp rồi đăng
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 blds-2015.d38.k3 luat-116-2025.d16
  co dang tin nhan tro
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d19 qd-423-2026.kiem-chung
  đăng tin tìm trẻ lạc
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 blds-2015.d32
  tui làm điều dưỡng ở trạm y tế xã, quay tiktok cảnh chích ngừa có thấy mặt mấy đứa nhỏ thì có sao hông
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d21
  hinh con nit khong mac quan tam suoi
  ảnh bé trai ở trần đăng nhóm ba mẹ
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-174-2026.d95.k1.h
  phỏng vấn trẻ em
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-330-2026.d60
  giáo viên tiểu học dạy trẻ rồi quay vlog lớp học kiếm tiền
  hình con cb bị đăng
  học sinh ngộ độc trà sữa, cô giáo quay clip mấy bé ói gửi phụ huynh rồi lan khắp nơi
  đoàn thiện nguyện chụp mấy đứa nhỏ H'Mông chân đất đăng xin áo ấm, phải hỏi bố mẹ chúng chứ?
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2 nd-56-2017.d33
  mình ở trung tâm bảo trợ, muốn đăng hình em bé bị bỏ rơi tìm mẹ
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-tre-em-2016.d21
  quay trẻ bị cha đánh rồi đăng kêu cứu, có cần che mặt bé
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-234-2026.d8.k3 luat-129-2025.d10
  thầy dạy thể dục đăng clip phạt học trò chạy 20 vòng cho vui
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60
  cho trẻ mẫu giáo hat bài người lớn rồi up lên
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 blds-2015.d32
  youtuber quay trẻ nghèo
  Đoàn từ thiện cho tiền rồi bắt tụi nhỏ cảm ơn trước máy, già làng không ưng
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 luat-91-2025.d24.k2
  co giao dang be tam
  tung anh con csgt
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 nd-330-2026.d14.k5.dd
  anh hoc tro xin quyen gop
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60 nd-56-2017.d36.k3
  ảnh bé mầm non tắm không mặc áo đăng trang trường
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-356-2025.d4.k1 nd-330-2026.d14.k5.dd
  anh tre khuyet tat gay quy
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33
  keo vo tre con nha minh cho moi nguoi xem
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33 luat-91-2025.d24.k2
  bé mồ côi khóc bị phóng viên quay
  nêu tên học sinh vi phạm trên loa trường và fanpage
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33 nd-330-2026.d60
  doi xom khoe clip dua be danh nhau o nha tre
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36.k3 blds-2015.d32
  Ông chú phơi hình cháu tôi tắm truồng lên zalo vui đùa, mẹ nó giận lắm
nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36.k3 blds-2015.d34
  hàng xóm đăng hình thằng con tôi trộm xoài, ghi tên họ rõ ràng, bé mới 10 tuổi mà
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
nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.kiem-chung nd-174-2026.d95.k1.c qd-423-2026.thong-tin-nguoi-khac
  bé trai bị lũ cuốn
nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  dang hinh con cua thu truong len facebook
  hình con của lãnh đạo đăng lên mạng
  up hình cháu nhà giám đốc
  up ảnh con nhà người khác lên facebook
  đăng ảnh con của sếp
  đăng ảnh con của đồng nghiệp
nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac luat-129-2025.d10 nd-330-2026.d11.k2.a
  ảnh bữa bán trú
nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac luat-91-2025.d19 qd-423-2026.kiem-chung
  đăng hình cháu đi lạc ở chợ
nd-56-2017.d36 nd-147-2024.d23.k3 luat-116-2025.d16 nd-147-2024.d36.kinh-doanh
  bé review đồ ăn vặt
  con làm youtuber nhí
nd-56-2017.d36 nd-147-2024.d23.k3 luat-116-2025.d16 nd-147-2024.d36.kinh-doanh luat-91-2025.d24.k2
  vợ chồng em đều là bác sĩ, con 9 tuổi quay review đồ chơi có tiền, ở cơ quan nói vậy là không được, đúng không
nd-56-2017.d36 nd-147-2024.d23.k3 luat-tre-em-2016.d6.k11 luat-116-2025.d16 luat-91-2025.d24.k2
  kênh tiktok cháu 4 tuổi
nd-56-2017.d36 nd-147-2024.d36.kinh-doanh nd-147-2024.d23.k3 luat-116-2025.d16 luat-91-2025.d24.k2
  chau 6 tuoi quang cao sua cho nhan hang, me lam vien chuc
nd-56-2017.d36 nd-330-2026.d11.k1.a luat-tre-em-2016.d6.k11 qd-423-2026.quy-tac-chung
  hs nhảy phản cảm
  lay clip mua cua doi thieu nhi ghep nhac chui the
nd-56-2017.d36 nd-330-2026.d14.k5.dd luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60
  Chùa nuôi trẻ bị bỏ rơi, khách tới quay rồi kêu chuyển tiền vô tài khoản riêng, sư cô lo lắm
nd-56-2017.d36 nd-56-2017.d33
  đăng bảng điểm con
nd-56-2017.d36 nd-56-2017.d33 blds-2015.d32 luat-91-2025.d32 nd-356-2025.d4.k1
  camera lớp học cho phụ huynh xem
nd-56-2017.d36 nd-56-2017.d33 luat-91-2025.d16 luat-tre-em-2016.d6.k11 nd-356-2025.d3
  giáo vụ khoe giấy khai sinh lạ
nd-56-2017.d36 nd-56-2017.d33 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  web trung tâm anh ngữ đăng điểm ielts kèm ảnh cháu 12 tuổi
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11
  ghi rõ trường lớp của bé trong bài đăng
  neu ten lop cua hoc sinh tren fanpage
  nêu trường của học sinh
  tên trường, tên lớp của trẻ
  viết tên trường của cháu lên mạng có được không
  đưa tên lớp và tên trường học trò lên bài
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-56-2017.d36.k1
  bà ngoại hay khoe cháu được giấy khen, kèm trường lớp, mẹ cháu không ưng, ai đúng
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d19
  cảnh sát khu vực đăng hình cháu đi lạc cho cha mẹ nhận thì phải che gì
  đăng tìm trẻ lạc
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
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  trường đăng danh sách hs nhận gao
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  dang anh hs bi diem kem len zalo lop
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-330-2026.d60
  phiếu sơ yếu của học sinh ghi nhà nghèo cha đi tù bị dán lên nhóm lớp
  up kết quả test cúm của cả lớp
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  chup phieu be ngoan cua chau
nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-330-2026.d60
  Con tôi bị cô đọc tên hạnh kiểm rồi đăng danh sách lên page trường, bé khóc mấy hôm
  đăng thư học trò
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 blds-2015.d32 nd-330-2026.d60
  anh be so sinh benh vien
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  khoe lời phê giáo viên với học trò
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-129-2025.d10
  dang bai kiem tra 2 diem cua hoc sinh
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  dan danh sach hoc sinh hoc yeu len group
  fanpage trung tam khoe bai van cac be kem ten lop
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k1 qd-423-2026.thong-tin-nguoi-khac
  khoe ảnh giấy khai sinh em bé mới ra đời lên mạng
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  hội khuyến học đăng hình em nhận học bổng kèm hoàn cảnh mồ côi, ngoại em không ưng
nd-56-2017.d36 nd-56-2017.d33 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21
  cho em hỏi thầy chủ nhiệm đăng ảnh vở bài tập sai của con em để cười cợt thì em nói với ai trước ạ
nd-56-2017.d36 nd-56-2017.d36.k1 blds-2015.d32 luat-91-2025.d24.k2
  truong mam non bat ky dong y dang anh
nd-56-2017.d36 nd-56-2017.d36.k1 blds-2015.d32 nd-174-2026.d96.k3.e nd-330-2026.d60
  trung tâm võ thuật lấy ảnh con thi đấu chạy quảng cáo, chưa ai ký gì hết
nd-56-2017.d36 nd-56-2017.d36.k1 blds-2015.d32 nd-234-2026.d8.k1 luat-tre-em-2016.d6.k11
  Cô giáo quay clip trend trong giờ học trò ngủ trưa, phụ huynh thấy con mình, la um sùm
nd-56-2017.d36 nd-56-2017.d36.k1 blds-2015.d32 nd-330-2026.d60
  Công ty đồ chơi xin clip lớp mầm non chơi đồ của họ, cô nhận quà thì cần hỏi ba mẹ không
nd-56-2017.d36 nd-56-2017.d36.k1 blds-2015.d32 nd-56-2017.d36.k3
  up anh day thang chau ho hang
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d19 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  tìm trẻ lạc đăg hình
nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2 luat-tre-em-2016.d21 nd-330-2026.d60
  livestream lớp mẫu giáo
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
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  Tôi đăng ảnh lễ khai giảng, có hai cháu quay lưng, vậy có phải che không
  con đóng quảng cáo sữa
  giấy xin phép phụ hunh cho đăng ảnh lớp
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32
  dang anh con chi gai cho nguoi ta binh chon
  đoàn từ thiện phát áo ấm livestream mặt mấy đứa nhỏ, cô giáo bản cản được không
  đăng hình trẽ con lớp mình
  ảnh kỷ yếu lớp
  ảnh trao quà trẻ em
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  chụp em bé vùng cao cho kẹo
  dì ruột đăng clip cháu ngoại đi học lớp 1 lên tiktok, má nó ở nước ngoài không hay
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-174-2026.d95.k1.c
  bao luc hoc duong dang clip
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-330-2026.d14.k5.dd
  youtuber vao trai tre mo coi quay xin tien
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-330-2026.d60
  cho tre mam non mac ao quang cao sua
  chị bạn chuyên quay con khách ở khu vui chơi chọc cười, triệu view, ba mẹ không hay
  dung hinh chau be ban hang
  đưa ảnh hs lên tờ rơi quảng cáo
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d33
  quay lớp mầm non
  đăng ảnh bé sơ sinh trong phòng đẻ
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k3
  Đoàn từ thiện chụp cháu tôi mặt mũi lem luốc, in lên tờ quảng cáo của công ty, ông bà đồng ý miệng thôi
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-116-2025.d16 luat-tre-em-2016.d21
  video ru con ngủ của con gái 2 tuổi đăng công khai có vi phạm quyền trẻ em không
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-56-2017.d36.k3
  trại hè post hình tắm biển của tụi nhỏ
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d19 luat-91-2025.d24.k2
  đưa hình cháu bị bỏ rơi lên mạng tìm người thân
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  con 8 tuổi thì có phải hỏi ý nó khi đăng ảnh không hay bố mẹ quyết
  ong noi dang anh chau tam co sao khong
  đoàn xã muốn quay clip hỏi mấy em mồ côi ước gì để đăng page, có cần giấy tờ bố mẹ nuôi
  đăng ảnh con thi hs giỏi
  ảnh con đoạt giãi chạy
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32
  Trường bắt phụ huynh đồng ý cho chụp hình con để quảng bá, không ký có được không?
  cong ty sua quay phim o truong, bo me khong muon
  quảng cáo bể bơi trẻ con
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  cô bêu tên học trò
  đăng ảnh con gái tắm biển hồi 3 tuổi
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d19
  trung tâm bảo trợ đăng mặt trẻ bị bỏ rơi để tìm mẹ, có cần ai đồng ý
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-tre-em-2016.d21
  trẻ mất cha mẹ vì bão, nhà đài muốn quay, ai cho phép thay cháu?
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  Lấy hình trẻ em vùng cao chụp lúc đi tình nguyện đăng xin tài trợ có cần hỏi cha mẹ các cháu không
  Mái ấm khoe hình các cháu mồ côi để xin tài trợ, giám đốc gật rồi thì có cần hỏi ai nữa không
  clip bé khóc
  cô giáo bị ép chụp từng bé cầm quà cho đoàn từ thiện live, có bé khóc không chịu chụp
  hình con nít ở truồng
  hội khuyến học đăng ds học bổng kèm ảnh học sinh nghèo có vp gì ko
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d33
  Hội chữ thập đỏ phường muốn đăng ảnh các cháu mồ côi nhận quà, phải xin ai đồng ý hả anh chị?
  che mặt trẻ em
  con nít 6 tuổi lên hình
  quay mấy đứa nhỏ H'Mông ngủ gật trong lớp thấy thương mà đăng, có phải xin phép ai không
  ảnh lớp học sinh đăng fb có cần xin phụ huynh
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  bố mẹ ly hôn tranh nhau đăng ảnh con thì ai có quyền quyết?
  co giao mam non up anh be tam len nhom lop, me be khong chiu
  em là giáo viên cấp 1 quay lớp múa văn nghệ đăng tiktok phụ huynh nó kiện được không ạ
  nhà trường đăng ảnh con tôi nhận quà hộ nghèo lên fanpage, cháu xấu hổ không chịu đi học
  trường mầm non bắt đăng hình con để chấm giải
  đoàn trường quay phỏng vấn hs lớp 10 chưa hỏi phụ huynh
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 qd-423-2026.thong-tin-nguoi-khac
  đăng ảnh con nhỏ mặc áo quan tòa
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 nd-56-2017.d36.k3
  bức thư cuả bé gửi mẹ bị đăng
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d11.k1.a nd-330-2026.d15.k1.g
  cô tổng phụ trách đội hỏi: cho học sinh nhảy nhạc trend có lời tục trên sân trường rồi đăng
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd
  anh tre vung cao mac rach keu goi ao am
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2
  bé mồ côi gọi vốn
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd nd-330-2026.d60
  chua nuoi be mo coi dua hinh xin sua co duoc khong
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  đám cưới tảo hôn livestream
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 blds-2015.d32
  thực tập ở trường quay học sinh
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-116-2025.d16
  live lớp mầm non
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-129-2025.d10
  quay bé khóc up titok
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  trung tâm tiếng Anh livestream giờ học của tụi nhỏ
  đăng clip học sinh đánh nhau để tố nhà trường
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d33
  Cán bộ thôn chụp mấy đứa nghỉ học đi làm rẫy để báo cáo rồi đưa fb luôn, có sai ko
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k3
  cháu nội tôi 6 tuổi hát hội làng, hội phụ nữ quay đăng lên trang có cần xin phép bố mẹ nó không
  cô nuôi dạy trẻ đăng bé mè nheo lúc ngủ trưa, phụ huynh bảo dễ thương nhưng bà ngoại không chịu
  ảnh bé bị trầy đăng web trường
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  chup vo tro de cuoi
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-129-2025.d10
  bài văn ngây ngô
  đăng bài văn hs làm trò cừoi
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2
  chấm bài xong chụp bài văn ngô nghê của học trò đăng cho vui
  chụp hình trao quà trẻ mồ côi
  dang giay khen con
  hinh tre em ngheo dang bao cao
  xa dang anh tre mo coi nhan qua
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d14.k5.dd
  đăng hình hs nghèo xin học bỗng
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60
  đăng dah sách học bổng
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k3
  Ông nội đăng kết quả thi lớp 10 của cháu, cháu không cho mà ông bảo có gì đâu, cháu đúng hay ông đúng
  đăng văn hs che tên
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-129-2025.d10
  cô mầm non quay bé nói ngọng rồi cười hô hố up lên, dì cháu xem xong tức lắm
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  co giao day con tui dang clip phat hoc sinh quy
  ly hôn rồi có được đăng ảnh con không khi vợ không đồng ý
nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  lam mo mat hoc sinh khi dang
  ảnh trẻ em vùng cao
nd-56-2017.d36 nd-56-2017.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d16
  trẻ làm kol
nd-56-2017.d36 nd-56-2017.d36.k1 nd-147-2024.d23.k3 luat-116-2025.d16 luat-tre-em-2016.d6.k11
  cho chau noi 9 tuoi live ban hang
nd-56-2017.d36 nd-56-2017.d36.k1 nd-147-2024.d36.kinh-doanh
  con tôi 6 tuổi được bên quảng cáo sữa mời đóng clip, mẹ là giáo viên có được nhận tiền
nd-56-2017.d36 nd-56-2017.d36.k1 nd-330-2026.d14.k5.dd luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  cô giáo vùng cao quay học trò ăn cơm với muối đăng lên xin tiền
nd-56-2017.d36 nd-56-2017.d36.k1 nd-330-2026.d60 luat-129-2025.d10 nd-234-2026.d8.k1
  day mau giao quay clip dang mang nhieu luot xem
nd-56-2017.d36 nd-56-2017.d36.k1 nd-356-2025.d4.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  quay trẻ tự kỷ
nd-56-2017.d36 nd-56-2017.d36.k1 nd-356-2025.d4.k1 nd-330-2026.d60 luat-tre-em-2016.d6.k11
  cô điều dưỡng quay bé bại não tập đi đưa lên zalo
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 blds-2015.d32
  co doc bai kiem tra cua em truoc lop roi quay
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11
  ds hs gioi dan len fanpage co can hoi cha me
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  dang giay khen cua con len face co pham luat tre em khong
  em viết báo tường chi đoàn trên canva để công khai, có tên tuổi lớp của đoàn viên 15 tuổi
  giay khen cua con co duoc khoe
  khoe con học giỏi lên mạng có phạm gì
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  cô giáo đăng bảng điểm con lên nhóm lớp
  đăng điểm học sinh
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  chụp bài làm sai của học sinh khoe fb
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 blds-2015.d32 luat-tre-em-2016.d6.k11
  trường mầm non đăng clip bé hát lên fanpage quảng cáo tuyển sinh mà không hỏi ba mẹ
nd-56-2017.d36 nd-56-2017.d36.k1 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  con gái 10 tuổi của tôi bị cô giáo đăng ảnh lên page trường không hỏi
  giáo viên mầm non quay cảnh trẻ ngủ trưa gửi cho ba mẹ, bị một nhà phản đối
  trường bắt con tui quay clip múa hát đăng tiktok để tính điểm thi đua, tui không muốn
nd-56-2017.d36 nd-56-2017.d36.k3 blds-2015.d32 luat-tre-em-2016.d6.k11
  cô trông trẻ quay bé nhà hàng xóm khóc đòi mẹ cho vui, mẹ bé giận
nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d32
  be bi to me mat, giao vien chup post zalo lop
nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-116-2025.d16
  Con gái tôi 13 tuổi bị bạn quay cảnh đánh nhau tung lên mạng, nhà trường bảo thôi bỏ qua, tôi không chịu
nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  Bé bị bảo mẫu ép ăn, ba mẹ khác quay rồi đăng, tôi không muốn con mình bị thấy mặt
nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-116-2025.d16
  báo đăng tên con tôi là nạng nhân
nd-56-2017.d36 nd-56-2017.d36.k3 nd-56-2017.d36.k1 blds-2015.d32 luat-tre-em-2016.d6.k11
  ông bà đăng ảnh cháu khi cha mẹ không cho
nd-56-2017.d36 nd-56-2017.d36.k3 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21
  bà ngoại đăng ảnh cháu
nd-56-2017.d36 nd-56-2017.d36.k3 nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11
  Cô giáo tiểu học cười vì câu trả lời của em dân tộc rồi up lên, phụ huynh phản đối, cô nên gỡ chứ
nd-56-2017.d36 qd-423-2026.thong-tin-nguoi-khac luat-116-2025.d13.k3.d luat-tre-em-2016.d6.k11 luat-80-2025.d13
  cười chữ học trò
nd-56-2017.d36.k1 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  dang video tiet day mau
nd-56-2017.d36.k1 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3
  lay anh con toi lam quang cao sua
nd-56-2017.d36.k1 blds-2015.d32 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  trao học bổng chụp mặt trẻ
  đăng mặt trẻ vùng lũ
nd-56-2017.d36.k1 blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  đăng ản bạn của con
nd-56-2017.d36.k1 blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  lay anh tre em lam sticker
nd-56-2017.d36.k1 blds-2015.d32 nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  post clip sinh nhat lop con
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
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2 nd-56-2017.d36
  tiệm ảnh đưa bé nhà em lên biển hiệu, em chưa ký gì, con em 9 tuổi cũng nói không thích
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-174-2026.d95.k1.b
  clip học sinh hút vape
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-330-2026.d60
  quay học trò trả bài
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d33
  đăng giấy khai sinh
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32 nd-330-2026.d60
  xài ảnh bé làm quảng cáo
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d38 luat-91-2025.d16
  ông nội đòi coi màn hình ở phòng ngủ của các cháu nội trú, tôi là bảo mẫu nên trả lời sao đây
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16
  xin trích camera lớp học
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16 luat-116-2025.d16
  truong gan camera truc tiep cho ca lop coi
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 luat-91-2025.d16 nd-56-2017.d36
  Em dạy mầm non, phụ huynh đòi xem camera lớp qua điện thoại, em có được từ chối không?
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-147-2024.d23.k3
  mẫu nhí livestream bán đồ
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60 nd-56-2017.d36
  giáo viên quay clip học sinh đánh nhau trong lớp rồi đăng lên để cảnh báo phụ huynh có được không
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d33 nd-56-2017.d36
  đăng bài văn của con bị chê
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36
  cháu 7 tuổi có được đăng hình phải hỏi cháu không
  hỏi ý trẻ trước khi up
  trẻ em dưới mấy tuổi đăng ảnh phải hỏi chính nó
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3 nd-330-2026.d60
  bắt vợ ở chợ tình bị khách quay tung lên mạng, con bé mới 14
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3 nd-56-2017.d36
  con 9 tuổi không muốn mẹ đăng ảnh, mẹ cứ đăng thì sao
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2
  co mam non dang canh tre thieu ao am
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2 nd-56-2017.d36
  quay be mo coi xin tu thien
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd nd-330-2026.d9.k2.c nd-56-2017.d36
  chup anh tre con h'mong chan dat ghi 'cac chau thieu an' de keu goi ung ho thi co xuc pham cac chau khong
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  phát clip nhóm trẻ
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2 nd-56-2017.d33
  dan danh sach no tien an ban tru
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-174-2026.d95.k1.b nd-56-2017.d36
  tao hon co phat khong, chau ong bi thu lay vo 15 tuoi khoe anh cuoi len mang
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36 luat-91-2025.d24.k2
  bêu tên học sinh chưa đóng học phí
  đăng ảnh trẻ con người Mông không mặc quần áo tắm suối lên mạng có bị phạt không
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  ảnh trẻ che mắt có cần hỏi
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 luat-116-2025.d16
  đăng ảnh con hồi nhỏ cởi truồng
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-330-2026.d14.k5.dd
  đoàn phượt lên bản chụp trẻ lem luốc rồi đăng xin áo ấm, thầy giáo cắm bản nên nhắc họ sao
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2 nd-330-2026.d60
  danh sach hs bi dinh chi hoc bi dang
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-234-2026.d8.k3 nd-56-2017.d36.k3
  Cô chụp bài kiểm tra 2 điểm của cháu lên trang cô cười, cháu khóc không đi học
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-356-2025.d4.k1 luat-91-2025.d24.k2
  đăng bệnh án trẻ xin quyên góp
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d32 luat-91-2025.d24.k2
  đoàn từ thiện cứ chĩa máy vô mấy đứa nhỏ trong mái ấm
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-116-2025.d16 nd-330-2026.d60
  hình con nít cởi truồng tắm sông
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2
  bé 6 tuổi đăng hình cần hỏi bé không
  bé mấy tuổi phải hỏi ý mới đăng clip
  con 8 tuoi khong cho dang hinh
  phu huynh phong van hoc sinh ve bua an ban tru
  trẻ lên mấy thì đăng ảnh phải hỏi chính nó nữa hả cô
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 luat-116-2025.d16
  con trai tôi học lớp 6 vô nhóm chat chửi thầy, thầy là đảng viên chụp màn hình đăng lên bêu tên cháu
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-330-2026.d60
  Tôi ở hội phụ nữ xã, đi thăm cháu bé bị cha dượng hành, chụp hình đưa lên trang hội có được không?
  chia sẻ clip bé gái bị cha dượng đánh để đòi công lý có được không
  cô giáo vùng cao quay cảnh học trò ăn cơm với muối để kêu gọi từ thiện, phòng bắt gỡ, em sai chỗ nào ạ?
  gv chụp hình hs ngủ gật đăng fb có vp ko
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-56-2017.d33
  me khoe vo tap viet cua con tren fb roi bi cuoi
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  cháu nội 10 tuổi phản đối ông đăng ảnh, nghe nó hay kệ
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 blds-2015.d32
  xem camera lớp con chia sẻ nhóm
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60 luat-91-2025.d24.k2
  Nhóm trẻ tư thục phát trực tiếp lớp học lên fb cho mẹ coi, có mẹ không chịu
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d9.k2.c nd-330-2026.d60
  Người Mông bản em bị youtuber quay trẻ con rách rưới xin tiền, xã cấm họ được không?
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-356-2025.d4.k1
  kêu gọi từ thiện cho học trò ung thư mà đăng cả bệnh án lên, mẹ cháu không biết
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  video bạo lực học đường
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k3 nd-330-2026.d60
  clip bé khóc mầm non
nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-116-2025.d16 nd-330-2026.d60
  hoc sinh noi tru bi quay clip danh nhau tung len nhom lop
nd-56-2017.d36.k1 nd-234-2026.d8.k1 luat-129-2025.d10 qd-423-2026.quy-tac-chung blds-2015.d32
  cô giáo nhảy tóp tóp trong lớp có học trò
nd-56-2017.d36.k1 nd-234-2026.d8.k1 luat-tre-em-2016.d6.k11 qd-423-2026.quy-tac-chung qd-423-2026.thong-tin-nguoi-khac
  cô nuôi dạy trẻ quay trend giữa giờ cho bé ăn, có mặt các bé, hiệu trưởng nhắc bằng gì
nd-56-2017.d36.k1 nd-330-2026.d60 nd-56-2017.d36 nd-330-2026.d13.k1.a luat-tre-em-2016.d6.k11
  bài kiểm tra học trò đăng cười
nd-56-2017.d36.k1 nd-56-2017.d33 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  dang diem thi con len facebook, con 10 tuoi khong chiu
nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d16
  dan thong bao no hoc phi o cong
nd-56-2017.d36.k1 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-330-2026.d60
  Cô giáo đăng bảng điểm cả lớp lên nhóm phụ huynh, mẹ cháu nào cũng thấy con tui bét lớp, vậy có đúng không?
nd-56-2017.d36.k1 nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d16
  đọc tên hs nợ tiền
nd-56-2017.d36.k1 nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  giáo viên chủ nhiệm gửi bảng học bạ có số điện thoại cả lớp vào nhóm zalo phụ huynh
nd-56-2017.d36.k1 nd-56-2017.d33 nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  ông bà nội tự hào cháu được giải thi vẽ, post cả tên trường tên lớp lẫn ảnh chụp chung cả nhóm
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d21
  đăng mặt bé sơ sinh
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11
  không cho chụp hình con
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Nhà trường bắt phụ huynh ký giấy đồng ý cho chụp hình con đăng web, không ký có sao không?
  co nuoi day tre danh be, phu huynh trich camera dang mang luon, vay phu huynh co sai khong
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3
  phụ huynh cắt clip camera lớp đăng lên nhóm hội mẹ Đà Nẵng
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 nd-330-2026.d60
  mẫu nhí chưa xin phép
nd-56-2017.d36.k1 nd-56-2017.d36 blds-2015.d32 nd-330-2026.d60 nd-56-2017.d36.k3
  truong tu lay hinh hoc sinh quang cao tuyen sinh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d19
  Bé 3 tuổi lạc ở bến xe, công an đưa ảnh lên fb tìm mẹ liền, sợ trái luật trẻ em
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 blds-2015.d32 luat-tre-em-2016.d6.k11
  con bé nhà tôi được công ty mời quay quảng cáo mì tôm, mẹ là công chức ký hợp đồng cho con đc chứ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11
  con em 8 tuổi được công ty mời đóng quảng cáo, đăng hình bé thì mẹ đồng ý thôi hay phải hỏi cả bé nữa
  trường mầm non sắp làm phim giới thiệu, cần giấy tờ gì để cha mẹ ưng cho quay mấy đứa nhỏ trong lớp
nd-56-2017.d36.k1 nd-56-2017.d36 luat-91-2025.d24.k2 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  camera lớp học mầm non cho phụ huynh xem trực tuyến
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  clip be an com ban tru co mat
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d16
  camera lớp mầm non phụ huynh xem trực tiếp được không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  co giao mam non dang anh tre an com len nhom lop co can xin phep phu huynh ko
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-56-2017.d36.k3
  lo dạy bơi dang clip hoc tro lam mau
  trường múa lấy hình con quảng cáo
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  cô mầm non livestream giờ ăn của trẻ
  quay tre ngu trua dnag fanpage truong
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d19 luat-91-2025.d24.k2
  đăng tìm trẻ lạc có phải xin phép ca
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Ca sĩ xin quay MV với lớp tôi, phụ huynh đi làm xa hết, cô chủ nhiệm ký thay được hông
  anh be bong nang keu goi
  bao nhiêu tuổi thì trẻ phải tự đồng ý mới được đăng ảnh
  cán bộ trẻ em đăng ảnh bé được nhận quà để quyên góp, có cần giấy của cha mẹ không chị ơi
  hình bé bán vé số
  tre em may tuoi phai hoi y kien khi dang anh
  trường đăng ảnh học sinh lớp 3 phải xin mấy người
  trẻ 7 tuổi đồng ý đăng ảnh
  trẻ dưới 7 tuổi đăng ảnh phải hỏi ai
  trẻ mấy tuổi phải hỏi ý kiến khi đăng ảnh
  trẻ trên 7 tuổi phải hỏi ý nó mới được đăng hình phải không
  tuổi nào phải xin ý kiến trẻ trước khi đăng ảnh
  Đoàn xã trao áo ấm cho mấy bé, trưởng đoàn bảo phải hỏi cha mẹ từng bé, tui thấy rườm rà, đúng không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32
  Câu lạc bộ võ bắt cháu 9 tuổi đóng clip quảng cáo mới cho thi lên đai, nhà tôi nói không, có quyền ko
  Phát quà trung thu nhà tài trợ đòi quay rõ mặt tụi nhỏ thì mình gật hay lắc
  chup hinh tre mo coi phat qua
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
  chup be nhan qua tet
  co chu nhiem doc ten hoc sinh chua dong tien tren zalo
  y sĩ trạm xã đăng ảnh cháu bé bị bỏng nặng xin quyên góp có cần bố mẹ đồng ý không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k3
  cam truong dang hinh con
  con em 8 tuổi nó tự nói ko muốn lên fanpage lớp mà cô vẫn đăng
  con gái 8 tuổi nói mẹ đừng đăng hình con nữa, em là mẹ thì có bắt buộc phải nghe con không
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d32 nd-330-2026.d60
  camera mầm non
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-174-2026.d95.k1.h luat-91-2025.d24.k2
  hỏi đáp cổng trường
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d14.k5.dd luat-91-2025.d24.k2
  cô giáo cắm bản quay học sinh ăn cơm với muối ớt kêu gọi ủng hộ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d15.k1.g nd-330-2026.d60
  bảo mẫu phát trực tiếp lúc các bé tắm
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 blds-2015.d32
  bac si khoa san chup em be moi sinh dang trang benh vien ma chua xin bo me
  bảo mẫu quay trẻ
  cha mẹ học sinh live bữa trưa có mặt mấy đứa nhỏ khác
  lop vo thieu nhi dang hinh vo sinh quang cao
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
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-330-2026.d14.k5.dd
  anh tre mo coi lam poster gay quy
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d33
  ảnh trẻ sơ sinh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 nd-56-2017.d36.k3
  co giao cho con tui hat tren lop roi dang tiktok chua hoi phu huynh
  lớp múa lên tiktok
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 luat-91-2025.d24.k2
  hình trẻ tật nguyền trao quà có cần giấy đồng ý
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  chụp ảnh trẽ vùng cao đăng báo phải xin ai
  dang anh hoc sinh nhan xe dap phai xin phep ai
  xin phép quay trẻ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-91-2025.d24.k2
  cho em hỏi em là giáo viên mầm non, đăng ảnh các bé ăn trưa lên nhóm lớp thì có cần xin phép phụ huynh ko
  chụp bài thi có câu văn ngây ngô của học sinh đăng lên cười cho vui
  trẻ tự kỷ bị cô quay clip gửi nhóm khoe tiến bộ
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 luat-91-2025.d24.k2
  bố ly hôn đăng bằng khen con mà mẹ không đồng ý
  clip con bị đánh
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k3 nd-330-2026.d60
  cô giáo mầm non tụi em hay up clip các bé múa lên tiktok, phụ huynh mới đòi kiện, tính sao đây
nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  album trại hè trẻ em
nd-56-2017.d36.k1 nd-56-2017.d36 nd-147-2024.d23.k3
  cho con lên sóng bán hàng
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11
  me dang bang diem cua be lop 4
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  Cô em đăng bài văn ngô nghê của học trò lên mạng cho vui, có che tên, vậy ổn chứ?
  khoe điểm thi con
  đăng bảng điểm cả lớp vào nhóm zalo
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d32
  Nhà ngoại tui có hai đứa nhỏ mồ côi sau bão, đoàn nào vô cũng quay mặt tụi nó khóc, tui nói sao cho họ ngưng?
  Trường mầm non lấy hình mấy đứa chạy quảng cáo tuyển sinh, phụ huynh không vui
  trung tam tieng anh lay clip con toi quang cao
  Đoàn thiện nguyện vào làng SOS bắt các cháu đứng hàng chụp hình, tôi là mẹ nuôi có được ngăn không?
nd-56-2017.d36.k1 nd-56-2017.d36 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  ông bà nội đăng ảnh cháu tắm
nd-56-2017.d36.k1 nd-56-2017.d36.k3 blds-2015.d32 luat-91-2025.d24.k2 nd-330-2026.d60
  trung tâm anh văn thu lại buổi học có mặt mấy bé rồi chạy quảng cáo, mẹ chưa gật
nd-56-2017.d36.k1 nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  studio dung hinh con toi khong hoi
nd-56-2017.d36.k1 nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33
  Đoàn phường trao xe đạp cho cháu khó khăn, chụp cận mặt đăng trang, mẹ cháu tủi
nd-56-2017.d36.k3 blds-2015.d32 blds-2015.d34 luat-91-2025
  quyền được xóa dữ liệu
nd-56-2017.d36.k3 blds-2015.d32 luat-116-2025.d13.k3.d luat-tre-em-2016.d6.k11 blds-2015.d34
  mấy đứa lớp 8 bị réo tên chửi vì clip diễn lố, phụ huynh muốn xóa hết mặt con thì nhờ ai
nd-56-2017.d36.k3 blds-2015.d32 luat-116-2025.d14.k4 luat-91-2025.d29.k6 luat-tre-em-2016.d6.k11
  con tôi bị đánh hội đồng và bị quay clip, clip lên tiktok cả triệu view rồi, gỡ bằng cách nào
nd-56-2017.d36.k3 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-116-2025.d42.k3 luat-91-2025.d29.k6
  con bị bắt quỳ, clip đầy mạng
nd-56-2017.d36.k3 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d29.k6
  xoá clip con bị bạn tát
nd-56-2017.d36.k3 blds-2015.d32 nd-56-2017.d36
  Con gái tôi đóng vai nạn nhân trong clip tuyên truyền của huyện đoàn, giờ bạn bè trêu là thật, xin gỡ clip ở đâu?
  yeu cau truong xoa hinh con
nd-56-2017.d36.k3 blds-2015.d32 nd-56-2017.d36 luat-91-2025.d29.k6
  con toi khoc, ban quay len tiktok, go sao
  tiktoker quay con tôi ở công viên, tôi nhắn không trả lời
nd-56-2017.d36.k3 blds-2015.d34 blds-2015.d32 luat-91-2025
  xin xóa dữ liệu
nd-56-2017.d36.k3 blds-2015.d34 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d29.k6
  có đứa lập trang "Bộ mặt thật cán bộ thuế X", đăng ảnh con tôi nữa, tôi cần gỡ gấp
nd-56-2017.d36.k3 blds-2015.d34 blds-2015.d32 luat-tre-em-2016.d6.k11 nd-56-2017.d36
  ly hôn rồi mà chồng cũ cứ đăng ảnh con kèm câu chửi mẹ nó, tôi bắt gỡ được không
nd-56-2017.d36.k3 blds-2015.d34 luat-116-2025.d13.k3.d luat-tre-em-2016.d6.k11
  ném đá trẻ em trên mạng
nd-56-2017.d36.k3 blds-2015.d34 nd-174-2026.d95.k1.a luat-tre-em-2016.d6.k11 nd-56-2017.d36
  con gai bi boc phot vi bo lam hai quan
nd-56-2017.d36.k3 blds-2015.d38 luat-tre-em-2016.d6.k11 luat-91-2025.d16 nd-56-2017.d36
  Bản án ly hôn của tôi bị đưa lên mạng còn nguyên tên con, tôi xin xóa ở đâu?
nd-56-2017.d36.k3 luat-116-2025.d16 luat-91-2025.d29.k6 luat-116-2025.d42.k3 nd-56-2017.d36
  thay video hs lop minh danh nhau tren tiktok lam sao go
nd-56-2017.d36.k3 luat-116-2025.d42.k3 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d29.k6
  cháu gái lớp 8 bị nhóm bạn kéo áo, quay tung, triệu lượt xem, em là cha phải làm ngay gì
nd-56-2017.d36.k3 luat-116-2025.d42.k3 luat-116-2025.d16 luat-116-2025.d14.k4 nd-56-2017.d36
  Con tôi lớp 5 bị bạn quay clip đánh rồi tung lên tiktok, gia đình phải làm gì trước tiên?
nd-56-2017.d36.k3 luat-91-2025.d29.k6 luat-116-2025.d16 luat-116-2025.d42.k3
  gỡ clip đánh học sinh
nd-56-2017.d36.k3 luat-91-2025.d29.k6 luat-116-2025.d42.k3 qd-423-2026.bao-tin nd-328-2026.d22
  Cháu bé bị kênh lạ dùng ảnh, tôi báo nền tảng mấy lần không trả lời thì làm răng
nd-56-2017.d36.k3 luat-91-2025.d29.k6 nd-56-2017.d36 blds-2015.d32
  mẫu đơn yêu cầu facebook xóa ảnh con
nd-56-2017.d36.k3 luat-tre-em-2016.d21 luat-116-2025.d16 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  con bị cô lập vì bố là cán bộ kiểm lâm vừa bị bắt, bạn nó đăng đầy facebook
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d29.k6 nd-174-2026.d95.k1.b
  Cháu 8 tuổi nhảy sexy theo nhạc bị người ta lấy đăng lại ghép chữ bậy, bố mẹ gỡ bằng cách nào?
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 blds-2015.d34 nd-56-2017.d36
  chau noi bi boc phot theo ong
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-116-2025.d42.k3 luat-116-2025.d14.k4 luat-91-2025.d29.k6
  Con bé lớp 9 bị tung clip, gia đình muốn xóa sạch trên mạng thì làm thế nào
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-116-2025.d42.k3 luat-116-2025.d16 nd-330-2026.d60
  hội phụ huynh quay clip hai đứa nhỏ đánh nhau rồi chuyền nhau coi, tôi là mẹ đứa bị đánh, giờ báo ai
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36 blds-2015.d34
  dì ghẻ hay đưa ảnh đứa con riêng lên mạng chê hư, con mười tuổi đòi xóa mà không xóa
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60 nd-56-2017.d36
  Sổ tiêm của con tôi bị ai đó chụp bỏ lên mạng, tôi bắt đền trạm được không
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d32
  nguoi ta dang canh con toi bi co giao danh, toi muon go
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d34 blds-2015.d32
  con đánh nhau ở trường bị quay clip, bố làm chánh án huyện bị réo tên
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 blds-2015.d34 nd-330-2026.d60
  con bị đem ảnh lên mạng vì mẹ làm quan
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-116-2025.d14.k4 luat-91-2025.d24.k2
  Con gái em bị bạn kéo áo, ai cũng truyền tay nhau, em muốn dẹp ngay
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-116-2025.d16 luat-tre-em-2016.d21
  anh chau be bi xam hai bi lan truyen
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 luat-tre-em-2016.d21 luat-116-2025.d16
  chúng nó réo tên con gái 6 tuổi của tôi vì tôi cãi lại chúng, giờ tôi phải làm gì trước hết?
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d33 nd-356-2025.d4.k1
  phu huynh nhac con toi trong bai viet la "thang be tu ky lop la", toi lam gi duoc
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-116-2025.d16
  hoc sinh danh nhau quay clip tung len mang nha truong phai lam gi dau tien
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d33 nd-330-2026.d60
  Con tôi 15 tuổi bị tạm giữ, trang tin đăng nguyên mặt lẫn trường học, gia đình làm sao bắt gỡ
nd-56-2017.d36.k3 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-56-2017.d36 nd-330-2026.d60
  bạn học lén quay con em lúc động kinh rồi đăng tóp tóp, mẹ đòi gỡ được không
nd-56-2017.d36.k3 nd-56-2017.d36
  bé lớn lên đòi xóa ảnh cũ
  phụ huynh đổi ý, đòi bỏ clip của con
  trường không xóa ảnh con dù đã xin
  xin gỡ hình con
  xoá tên con
  xóa hình hồi nhỏ
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32
  Bạn tôi không thích tôi đăng hình con bạn ấy ở đám thôi nôi, phải gỡ không
  lỡ đồng ý cho trường đăng hình con, giờ muốn gỡ
  rút lại đồng ý ảnh bé
  yc xóa ảnh con
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32 luat-91-2025.d16
  trước cho trường chụp con làm quảng cáo, giờ muốn gỡ thì sao
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11
  Trung tâm tiếng ânh lấy ảnh cháu làm tờ rơi dán khắp phố, nhà tôi bắt gỡ bằng cách nào?
  ba noi dang anh chau tam, con dau muon go
  gỡ ảnh con tờ rơi
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 blds-2015.d34
  Nhóm từ thiện đăng hình con tôi mặc áo rách xin quà, con bị bạn chọc, tôi đòi gỡ ra răng
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  em lỡ ký cho trường dùng ảnh con em quảng cáo, giờ đổi ý rút lại được không
nd-56-2017.d36.k3 nd-56-2017.d36 blds-2015.d34 luat-116-2025.d13.k3.d luat-tre-em-2016.d6.k11
  con gái mười tuổi của bác sĩ nhảy trước lăng, dân mạng mắng cả nhà, ảnh cháu lan tràn
nd-56-2017.d36.k3 nd-56-2017.d36 luat-91-2025.d16 blds-2015.d32
  xoá ảnh con trên web trường
nd-56-2017.d36.k3 nd-56-2017.d36 luat-91-2025.d16 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11
  đăng tin tìm trẻ lạc kèm ảnh, tìm được rồi thì có phải gỡ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-91-2025.d29.k6
  xóa hình con web trường
nd-56-2017.d36.k3 nd-56-2017.d36 luat-91-2025.d29.k6 luat-116-2025.d14.k4 luat-tre-em-2016.d6.k11
  yêu cầu gỡ clip trẻ con
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d21
  con lon roi bat me go het anh ngay xua
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d21 blds-2015.d32 luat-91-2025.d24.k2
  con 15 tuoi doi xoa het anh hoi be toi dang, toi co phai xoa khong
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11
  gỡ tên con khỏi page trường
  gỡ ảnh trẻ sơ sinh
  xin gỡ ảnh cháu trên trang từ thiện
  đòi gỡ ảnh con
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32
  bảo mẫu quay con tôi ăn cơm nhem nhuốc cho phụ huynh khác cười, tôi nhắn thế nào để họ xóa mà không mất lòng
  yêu cầu trường xóa ảnh con tôi trên website mà trường làm ngơ
  ông nội xin hỏi: đòi người ta xóa hình cháu bị bạn đánh thì nói theo điều nào
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 luat-91-2025.d24.k2
  phiên toà xử con tôi có báo đến chụp, con tôi mới 15 tuổi, báo để nguyên mặt, tôi đòi gỡ được không
  ăn cắp ảnh con
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 nd-330-2026.d60
  Huấn luyện viên bơi quay mấy đứa nhỏ mặc đồ bơi làm clip quảng cáo lớp, tui là ba bé, đòi gỡ sao
  cô quay con khóc
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 blds-2015.d32 qd-423-2026.thong-tin-nguoi-khac
  gv tiểu học quay học trò khóc nhè đăng tóp tóp câu tương tác, phụ huynh đòi gỡ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16 nd-330-2026.d60
  con tôi học lớp 5 bị bạn quay clip đánh rồi tung lên mạng, nhà trường im, tôi nên gửi đơn cho ai
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16 qd-423-2026.thong-tin-nguoi-khac
  bài tìm trẻ lạc tôi share 3 năm trước, bé về rồi mà hình vẫn chạy khắp nơi, mẹ bé trách tôi, gỡ ra sao?
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  chong cu livestream con tui
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 blds-2015.d32
  Cháu tôi lớp 8 bị bạn đánh, có người quay phát tán khắp nơi, gia đình yêu cầu gỡ thế nào?
  con trai bi quay clip bi bat nat phat tan
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-282-2025.d39
  ba mẹ ly hôn, bố đăng video con khóc để câu view thì mẹ làm gì được
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-330-2026.d60
  trung tam anh ngu van xai clip con toi de quang cao du chau nghi hoc 2 nam roi, nhan hoai khong go
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2 nd-56-2017.d36.k1
  con gái 15 tuổi bắt em xóa hết hình hồi nhỏ, em không xóa thì sao ạ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21
  bà nội đăng clip cháu đi tắm truồng, mẹ cháu nói hoài không gỡ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-116-2025.d16
  Ông nội khoe clip cháu gái 4 tuổi chạy truồng ngoài sân lên phây, con dâu bảo xoá mà ổng cự nự
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-174-2026.d95.k1.c blds-2015.d38
  người ta đăng hình cháu tôi chết đuối, xót quá, xin xóa nơi nao
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  Trường cũ vẫn để clip em hồi lớp 2 khóc nhè, giờ em lớp 9 xin gỡ mà họ không trả lời
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-330-2026.d60 luat-91-2025.d24.k2
  Mấy bà trong tổ phụ nữ đưa hình cháu tôi tắm suối lên nhóm xã, xử sao cho êm
  thầy dạy võ bắt thằng nhỏ nhà tui chống đẩy khóc lóc rồi đăng tóp tóp cho vui, tui đòi gỡ nó không gỡ
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-356-2025.d4.k1 nd-330-2026.d60
  Con em bị tự kỷ, cô chủ nhiệm gửi giấy khám cho cả nhóm phụ huynh, em muốn bắt cô xoá và xin lỗi
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 blds-2015.d34
  con gái sếp thuế đi học bị réo tên trường, bạn bè cười, xin người ta xóa
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-116-2025.d16
  ban an co ten tuoi con toi bi dua len mang thi xin an danh the nao
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 luat-tre-em-2016.d21
  Cháu em 12 tuổi mất cha mẹ vì tai nạn, báo ghi cả trường lớp, giờ nhà muốn gỡ thì kêu ai
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-330-2026.d60
  Kẻ đòi nợ dán ảnh thằng cu nhà em học lớp 2 lên fb, ghi cả lớp cả trường, bắt họ xoá kiểu gì
  chị dâu đăng ảnh con tôi bị ghẻ lên mạng hỏi thuốc, tôi bảo xoá không xoá
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d33 nd-56-2017.d36.k1
  bác cả chụp bé nhà em bị tay chân miệng hỏi bài thuốc trong hội mẹ bỉm, nhờ xoá mà bác giận
  co giao mam non cua con em dang hinh be bi ghe len nhom lop, em gian lam, co quyen bat go khong
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1
  Hội chữ thập đỏ đưa ảnh em mồ côi lên trang, ngoại em chưa ưng, gỡ được không
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 luat-91-2025.d24.k2
  Đoàn từ thiện dưới xuôi lên chụp ảnh các cháu cởi truồng rồi đăng, xã muốn yêu cầu gỡ thì căn cứ vào đâu
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 nd-56-2017.d36.k1 nd-330-2026.d60
  Con tôi bị trường đăng hình lên fanpage bán sữa, tôi chưa hề đồng ý, giờ phải làm sao?
  ba noi khong chiu go hinh chau
  hàng xóm đăng ảnh con tôi
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.bao-tin nd-330-2026.d60
  dì cấp dưỡng đăng cảnh cháu ăn bốc để giễu, phụ huynh xót xa, nói ai
nd-56-2017.d36.k3 nd-56-2017.d36 luat-tre-em-2016.d6.k11 qd-423-2026.kiem-chung
  share tin tim tre mat tich, sau be ve nha thi phai go khong
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 blds-2015.d38
  Tôi là bị hại, không muốn báo chí nêu tên trường con tôi học, tôi yêu cầu ai?
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d33 luat-tre-em-2016.d6.k11 nd-330-2026.d60
  trạm y tế chụp bé tiêm ngừa, có cả tên trên cổ tay, mẹ bé đòi xóa
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
nd-56-2017.d36.k3 nd-56-2017.d36 nd-56-2017.d36.k1 luat-tre-em-2016.d6.k11 qd-423-2026.thong-tin-nguoi-khac
  bảo mẫu quay bé ngủ trưa cho mọi người ngắm, một bà mẹ bắt xóa hết chớ không chịu mấy bé khác
nd-56-2017.d36.k3 nd-56-2017.d36.k1 blds-2015.d32 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  nhà hàng buffet lấy hình sinh nhật con em lên bảng hiệu, em vui mà ông xã không cho, gỡ được không chị
nd-56-2017.d36.k3 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-116-2025.d16
  bà ngoại lập nick đăng ảnh cháu tắm truồng, con dâu là cán bộ hội phụ nữ thấy không ổn mà không biết nói sao
nd-56-2017.d36.k3 nd-56-2017.d36.k1 nd-56-2017.d36 luat-tre-em-2016.d6.k11 luat-91-2025.d24.k2
  chồng cũ đăng ảnh con tôi lên mạng hoài, tôi không chịu
nd-63-2026
  kiểm kê tài liệu mật hằng năm
nd-63-2026 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c luat-117-2025.d5.k4
  cất điên thoại khi họp kính
nd-63-2026 luat-116-2025.d7.k2.c luat-116-2025.d15.k1.dd luat-117-2025.d5.k4
  đeo đồng hồ thông mình vào phòng họp kín đc k?
nd-63-2026 luat-117-2025
  Năm ni bỏ cấp huyện rồi, báo cáo tình hình giữ tài liệu mật theo nghị định mới nào
  nghị định hướng dẫn luật bí mật số mấy
nd-63-2026 luat-117-2025 luat-117-2025.do-mat
  ai được bỏ dấu mật
  hạ độ mật
nd-63-2026 luat-117-2025.d5.k1
  gỡ dấu mật ra lamf sao
nd-63-2026 luat-117-2025.d5.k2 tt-24-2020
  số mật ghi sổ giấy hay máy
nd-63-2026 luat-117-2025.d5.k3
  huy may in cu da in van ban mat
  hủy tài liệu mật bằng máy cắt giấy thường được không
  hủy văn bản mật
  quy trình hủy ổ cứng máy tính soạn thảo văn bản mật
  thanh lý máy tính mật
nd-63-2026 luat-117-2025.d5.k3 blhs-2015.d338 luat-117-2025
  mat tai lieu mat bao ai
nd-63-2026 luat-117-2025.d5.k3 luat-117-2025.d5.k5
  Phòng em muốn bán máy tính cũ từng soạn văn bản mật, làm sao cho sạch
nd-63-2026 luat-117-2025.d5.k4
  photocopy bản tối mật ai ký
  tiếp khách nước ngoài có tài liệu mật phải xin ai
nd-63-2026 luat-117-2025.d5.k4 luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c
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
  biên bản hủy giấy mật mẫu nào
  bì thư mật ai bóc
  van thu lo mo phong bi co dau chi nguoi co ten
  đóng bì công văn mật
nd-63-2026 tt-24-2020 luat-117-2025.d5.k4
  chuyển giấy tờ mật qua bưu điện thường hay phải người mang
nd-71-2023 nd-172-2025 nd-234-2026
  nghị định 71 sửa kỷ luật còn hiệu lực
nd-72-2013 nd-147-2024
  nghị định 72 còn xài không
`
