import type { AnsweredRows } from './answered-rows.ts'

/** Questions that the library has no answer to. */
export const unansweredQuestions: AnsweredRows = `
-
  1.1.1.1 có phạm luật không
  111
  111 gọi có mất tiền không
  111 gọi có tốn tiền không
  111 la so gi
  117 hay 331
  117 hình sự
  117 khac 331 cho nao
  156 hay 113
  5g có hại ko
  72 giờ báo lộ dữ liệu
  A05
  AI nào dịch tiếng Mông tốt
  Ai có thẩm quyền gia hạn thời hạn bảo vệ bí mật nhà nước và phải làm trước bao lâu?
  Ai là người có quyền cho phép quay phim trong trại tạm giam?
  Ai sẽ làm chủ tịch tỉnh sau đại hội tới vậy, nghe đồn nhiều quá?
  Biểu quyết kỷ luật qua zalo thì có hợp lệ không nhỉ?
  Bác cho hỏi cách gia hạn thẻ bảo hiểm y tế hộ gia đình
  Bác tôi cựu chiến binh hay chia sẻ tin từ kênh nước ngoài, con cháu làm công an có bị liên lụy không?
  Bảo vệ cơ quan lấy tay che ống kính phóng viên thì ai chịu lỗi?
  Bầu trưởng thôn mà gạch tên hết thì phiếu có hợp lệ không?
  Bắt giáo viên mỗi người phải mời mười phụ huynh like page, tôi mệt lắm rồi, từ chối có bị đánh giá không?
  Bằng giả của phó phòng bị người ta đưa lên nhóm, cơ quan im ru, tôi hỏi cho ra lẽ ở đâu?
  Bệnh viện em có bắt buộc có người phụ trách bảo vệ dữ liệu không
  Bệnh viện huyện bé tí có phải làm hồ sơ đánh giá tác động dữ liệu không hay chỉ nơi lớn
  Bị phạt 7 triệu rưỡi vì một cái comment, tôi nghèo quá xin nộp dần được không?
  Bị phạt 7 triệu rưỡi vì tin giả mà thấy oan, không chịu thì kiện ra đâu?
  Bị phạt 7,5 triệu mà lương hưu có 3 triệu xin nộp dần được ko
  Bị phạt 7,5 triệu thì đóng ở kho bạc hay chuyển khoản
  Bộ đội biên phòng kết bạn facebook với người nước ngoài phải báo cáo không
  Cho con 4 tuổi mặc đồ công an chụp ảnh trung thu đăng lên có bị coi là sử dụng trái phép
  Cho con gái 10 tuổi đóng clip chung với mẹ là giáo viên, mỗi tháng được 5 triệu, có phải lao động trẻ em
  Cháu mới là cảm tình đảng, hôm trước lỡ đăng bài than chán đời chán nước, có ảnh hưởng kết nạp không ạ?
  Chế độ thai sản cho chồng được nghỉ mấy ngày?
  Chị hàng xóm bị bạo hành, em là cộng tác viên dân số quay lại làm chứng rồi gửi ai
  Chị kế toán sở yêu anh Tây quen trên Tinder, phòng tôi bàn tán mãi, có quy định nào buộc chị ấy phải báo không?
  Chị trưởng phòng bảo em sửa tỷ lệ hộ dùng nước sạch từ 71 lên 92 cho đẹp, em có quyền không ký ko?
  Clip làm chứng thì phải giữ bản gốc bao lâu, copy qua máy khác còn giá trị không?
  Con dấu đảng ủy để trong ngăn kéo ko khóa, bị ai mượn đóng giấy giới thiệu giả, trách nhiệm ai?
  Con em sốt cao co giật thì đưa vô bệnh viện nào có khoa nhi
  Con gái em 16 tuổi làm mẫu ảnh đồ bơi cho shop, em là đảng viên, chi bộ góp ý em hay góp ý shop?
  Con gái tôi lúc bị thổi phạt có nói "biết bố tao ai không", clip cả nước xem, tôi có bị kỷ luật lây không?
  Con gái tôi lấy chồng Đài Loan, tôi là đảng viên có phải khai báo gì hông?
  Con gái tôi mượn laptop cơ quan của bố chơi game, dính virus, bố có bị kỷ luật không?
  Con trai uống rượu xưng con phó giám đốc sở, tôi là phó giám đốc sở, giờ tôi phải báo cáo gì
  Cong chuc nha nuoc ma moi theo dao Tin lanh thi co phai khai voi co quan ko
  Cách chuyển file PDF sang Word mà ko lỗi phông chữ
  Cách ghi ý kiến bảo lưu vào biên bản sao cho đúng quy định Điều lệ?
  Cách làm bún bò Huế ngon cho đám giỗ
  Cách nấu cháo dinh dưỡng cho trẻ suy dinh dưỡng
  Cán bộ hẹn kết quả bằng tin zalo rồi trễ hẹn, cái tin đó có làm bằng chứng khiếu nại đc k?
  Cán bộ đài thôn tự mở nhạc quảng cáo cho quán người nhà, có bị gì không?
  Có anh xưng nhà báo doạ đăng bài trường tôi nếu không ký hợp đồng quảng cáo 30 triệu, nên báo ai cho kín?
  Có mấy ông xưng tạp chí điện tử xuống xã gợi ý mua mười suất quảng cáo thì không đăng bài ao cá, xử lý sao?
  Có người xưng công an khu vực vô nhà quay phim, tôi đòi coi giấy thì nó chửi, phải gọi số nào
  Có văn bản nào cấm cán bộ chụp ảnh chung với người đang bị điều tra không?
  Có ông nhà báo gợi ý chi 30 triệu để gỡ bài viết về mỏ đá, tôi là phó chủ tịch xã, nên trình báo kiểu gì cho kín?
  Có đc dùng máy photo cq in tờ rơi quảng cáo cho vợ bán hàng ko?
  Có độc giả hỏi mượn cuốn bị thu hồi năm 2008, thư viện tỉnh vẫn còn trong kho, tôi cho đọc tại chỗ được k?
  Cô hiệu phó rủ cả tổ chúng em mua gói đa cấp bột rau, không mua thì xếp lịch khó, phản ánh đâu?
  Cô hiệu trưởng tôi bắt giáo viên phải share bài của trường mỗi ngày, không share trừ thi đua, có đúng luật không?
  Cô văn thư mới vô đóng dấu treo vào giấy trắng cho người ta mượn, lãnh đạo chưa biết, giờ khai báo sao?
  Công an tỉnh mời lên làm việc lần hai tôi không lên thì bị làm sao
  Công chức loại C thi nâng ngạch năm nay có phải thi ngoại ngữ nữa không mọi người?
  Công chức được chạy taxi công nghệ ngoài giờ để thêm thu nhập không?
  Căng tin trường bán quả địa cầu nhựa ghi tên biển bậy bạ, em là giáo viên địa, báo chỗ nào thu hồi?
  Cưới con, có được đăng mời cả trăm người trong nhóm cơ quan không
  Cảnh sát giao thông nhận tiền, tôi quay được, nộp cho ai thì an toàn mà khỏi dính chuyện?
  Cầm tờ giấy giới thiệu của tạp chí lạ hoắc thì em kiểm tra thật giả ở đâu?
  Cử tri đi làm ăn xa bỏ phiếu bầu cử ở chỗ tạm trú được hông?
  Cựu chiến binh huyện tôi định viết thư ngỏ đăng mạng góp ý chuyện nghĩa trang, nên gửi đâu thì hơn
  DPO ở sở
  Dang vien lay vo nguoi cong giao lam le nha tho dang anh
  Diễn viên quần chúng mặc cảnh phục đóng hài tiktok có bị phạt không
  Doanh nghiệp gắn thẻ cảm ơn tôi vì "tạo điều kiện thông quan", tôi có nhận gì đâu, phải gỡ thẻ hay báo cáo?
  Dân chụp biển xanh đi chùa giờ hành chính tung lên mạng, người lái xe hay người ngồi trên xe bị xử?
  Dân phòng đánh người bán rong bị quay clip, tôi cũng có mặt mà can ngăn, có bị lôi vô hông
  Dân tới đòi lấy bản ghi âm buổi tiếp công dân hôm qua, tôi đưa hay phải hỏi ai?
  Em bị sếp điều đi xã vùng xa mà con còn bú, em được từ chối không
  Em bị tụt từ hoàn thành tốt xuống hoàn thành chỉ vì cái ảnh đại diện đùa, có chỗ nào để kêu?
  Em làm lễ tân UBND, khách quay livestream lúc em đang ăn mì gói trong giờ, giờ sếp bắt tường trình thì viết sao
  Em ra ứng cử hội đồng xã, em livestream nói chương trình hành động của em thì được không hay phải qua mặt trận?
  Em ruột tôi ứng cử hội đồng, tôi lập trang ủng hộ nó thì có sao ko
  GRDP tỉnh mình năm ngoái là bao nhiêu
  Ghe tôi quay được cảnh tàu lạ đâm, đưa biên phòng hay đưa đài trước hả mấy anh?
  Giá đền bù đất lúa khi làm đường cao tốc tính thế nào vậy anh?
  Giám thị chụp chung với thí sinh trong phòng thi đăng fb có vi phạm quy chế?
  Giấy tờ cũ quá hạn trong kho muốn tiêu hủy thì phải qua những bước nào?
  Giấy xác nhận độc thân xin ở đâu để cưới
  Giờ em tự viết bản tự kiểm trước khi bị gọi thì nộp cho bí thư hay thủ trưởng, cơ quan em hai người hai phe
  Hai người xưng tạp chí tới trạm kiểm lâm dọa đăng bài, đòi hợp đồng quảng cáo 30 triệu, tụi em báo ai?
  Hiệu trưởng bắt giáo viên phải share bài của trường, không share thì trừ thi đua, đúng hay sai?
  Hà Nội cấm xe máy xăng khi nào
  Hàng xóm nuôi gà gáy ồn quá chừng, báo phường có được không
  Hôm nay gặp đám cháy, tôi đứng quay thay vì giúp, bị chửi, có bị phạt gì không
  Họ chửi trước em mới chửi lại, có được coi là tình tiết giảm nhẹ không?
  Học bạ điện tử của con bị sai tên đệm thì sửa ở đâu?
  Họp đảng bộ qua mạng em vừa họp vừa cho con bú nên tắt hình, có bị bắt bẻ gì không ạ?
  Hồi 19 tuổi em có comment bậy về Đảng, giờ chuẩn bị kết nạp, em có nên tự khai không?
  Hồi 2015 tôi có share mấy bài chê chính quyền, giờ làm hồ sơ vào Đảng có phải khai không ạ
  Hồi 2016 em có viết mấy status chửi chính quyền lúc vụ cá chết, giờ sắp kết nạp Đảng có sao không anh chị
  Hồi sinh viên y năm hai em có đăng mấy câu chê nhà nước, nay chuẩn bị kết nạp có cần khai ko
  Hội làm vườn nhà tôi hết tiền, ra tiệm ven đường khắc con dấu cho rẻ thì có bị bắt không?
  Hội người cao tuổi bầu chi hội trưởng qua zalo rồi cãi nhau chửi bới, kết quả có tính không ạ
  Hội thánh Đức Chúa Trời mẹ rủ vợ tui vô nhóm chát, tui là đảng viên lo quá
  Hội thảo ở Thái do tổ chức lạ mời, bao vé máy bay, viên chức nghiên cứu có nên đi?
  Kho lưu trữ huyện cũ sáp nhập xong giấy tờ chất đống ngoài hành lang, mối ăn, ai chịu trách nhiệm?
  Khoe sổ đỏ lên fb rồi bị kiểm tra kê khai tài sản, chuyện này có thật không?
  Không trả lời zalo sếp lúc 10h đêm có bị coi là không hoàn thành nhiệm vụ?
  Kỷ luật khiển trách do comment bậy thì bao lâu mới được xem xét bổ nhiệm lại?
  Ly hôn đơn phương mà chồng không chịu ký thì nộp đơn ở tòa nào bây giờ?
  Làm ctv cho báo mà đang là công chức thì phải xin phép ai?
  Làm mất sổ gốc khai sinh từ thời trước, giờ đoàn kiểm tra xuống hỏi em mới nhận việc 2 tháng, ai chịu?
  Làm sao để được cộng điểm thi đua chiến sĩ tiên tiến?
  Lãnh đạo toàn nhắn chỉ đạo qua zalo không ra văn bản, sau này lấy gì làm bằng chứng?
  Lính nghĩa vụ có được xài điện thoại thông minh trong doanh trại không vậy?
  Lúc giải tỏa chợ đông quá tôi vung tay trúng máy quay của nhà đài, máy vỡ, giờ bị ghép tội cản trở báo chí ư?
  Lương giáo viên vùng đặc biệt khó khăn được phụ cấp mấy năm, hết 5 năm là cắt hả?
  Lương tối thiểu vùng năm nay bao nhiêu
  Muốn tố cáo chủ tịch xã đánh bạc mà sợ trả thù thì có ai bảo vệ người tố cáo không?
  Máy in cơ quan Canon cứ kẹt giấy hoài, chỉnh kiểu gì?
  Mình bị công an thu điện thoại khi đang quay, có quyền đòi lại ngay không hay phải chờ biên bản?
  Mượn USB ký số của sếp đang nằm viện để ký cho kịp hạn thì bị gì?
  Mấy ông trong câu lạc bộ dưỡng sinh rủ mua đồng Pi, tôi đảng viên chơi được không
  Mấy đứa đi bão cởi áo đứng đầu xe, con tôi trong clip đó, nhà trường đòi đuổi học có đúng không?
  Mừng thọ 80 tuổi được nhà nước tặng bao nhiêu tiền?
  NGO phỏng vấn hội phụ nữ có cần công văn không
  Nghỉ ốm ba ngày có phải nộp giấy viện mới được tính lương không?
  Nghỉ ốm bằng giấy ra viện mua trên mạng, lỡ nộp rồi, giờ rút lại kịp không
  Nghỉ ốm có giấy viện thì công đoàn thăm bao nhiêu tiền?
  Người bị tố cáo như tôi có quyền đòi nghe đoạn ghi âm người ta nộp không?
  Người ngoài Đảng có được mời họp chi bộ không nhỉ
  Nhà có cặp ngà voi cụ cố để lại từ thời Pháp, tui khoe lên phây thì người ta kêu bị tịch thu, thiệt hông?
  Nhà thầu cứ gửi hồ sơ riêng cho tôi qua zalo dù tôi không xin, tôi nhận hay từ chối thế nào?
  Nhờ con thi hộ cuộc thi tìm hiểu nghị quyết trên mạng rồi đạt giải nhất tỉnh, giờ ngại quá có phải trả giải không?
  Nông trường mình nợ lương, công nhân lên mạng kêu cứu thì giám đốc dọa đuổi, có quyền đuổi không?
  Nếu tôi tự gỡ bài với xin lỗi trước khi bị mời thì có được giảm mức phạt không?
  Nợ thuế có bị cấm xuất cảnh không?
  Photo sách giáo khoa bán cho học trò, có đụng bản quyền không hay chỉ nhắc nhở
  Phóng viên tự xưng vào trạm quay, tôi đòi coi thẻ được không
  Phần mềm họp trực tuyến nào miễn phí mà được 100 người?
  Quay flycam lễ hội đua bò ở An Giang thì xin giấy ở đâu
  Quy định nào cấm công chức tiết lộ thông tin sau khi thôi việc, cấm bao nhiêu năm?
  Quán cà phê tôi để cờ Mỹ trang trí, ông trưởng ấp chụp gửi lên huyện, tôi có vi phạm gì đâu?
  Quên mật khẩu zalo mà sim cũng mất thì làm sao vô lại?
  Rét dưới 10 độ học sinh tiểu học có được nghỉ không?
  Siêu âm xong bác sĩ đăng ảnh "hoàng tử nhé" lên fb thì có bị phạt về chuyện báo giới tính ko
  Sáp nhập rồi trạm y tế xã tôi thuộc ai quản
  Sếp bảo xóa camera trước khi đoàn kiểm tra tới, em làm theo thì em có chịu tội chung không?
  Sếp bắt cả phòng phải like với share bài của cơ quan, không làm thì trừ điểm thi đua, như vậy đúng không?
  Sếp em vi phạm nồng độ cồn bị quay clip lan khắp nơi, ổng kêu em nhận là người lái thay, em biết làm sao đây
  Sếp ép sửa con số tiêm chủng cho đạt chỉ tiêu, em làm theo thì em bị hay sếp bị
  Sổ hộ khẩu giấy bỏ rồi thì đi làm giấy tờ cần mang gì?
  Sở thông báo mời tôi lên làm việc về bài đăng hôm mùng 3 Tết, tôi có cần mang theo luật sư không?
  Telegram còn dùng được không
  Thuế thu nhập cá nhân người bán online
  Thí sinh thi công chức quay phòng thi đăng lên khoe, hội đồng thi hủy kết quả được không?
  Thấy cò mồi máu đăng tin trước cổng viện, em là hộ lý, chụp lại đưa công an có bị trả thù
  Thẩm phán mà kết bạn facebook với luật sư bên kia thì tôi có quyền xin đổi không?
  Thằng em rể tui cho thuê tài khoản ngân hàng, công an gọi, tui là đảng viên có phải báo chi bộ hôn
  Thời hạn giải quyết khiếu nại lần đầu về đất đai là mấy ngày?
  Thợ chụp ảnh cưới bay flycam trúng khu quân sự bị giữ máy, lấy lại máy bằng cách nào?
  Thủ tục xin nghỉ thai sản cho viên chức trạm y tế
  Tin nhắn zalo đã thu hồi thì công an có lấy lại được không?
  Tiếp đoàn tỉnh có đĩa thịt nhím, em chụp khoe, sáng nay kiểm lâm gọi, em chỉ là người phục vụ bàn mà?
  Tranh chấp ngõ đi chung với nhà ông anh, kiện ra tòa án nào?
  Trong đám cưới, MC giới thiệu chú rể là con bí thư huyện ủy, clip lan truyền, gia đình nên làm gì?
  Trên giao chỉ tiêu đàn bò, dưới bịa thêm ba trăm con, em là thú y ký bảng, có sao ko ạ?
  Trưa thứ tư liên hoan tiễn bạn, có đứa tag em vào ảnh cầm ly lúc 14h, em gỡ tag còn kịp không?
  Trường con em bắt đóng tiền điều hòa 400 nghìn, thu vậy có đúng không các bác?
  Trường con tôi thu tiền quỹ lớp triệu rưỡi, hỏi ai để biết thu vậy đúng hay sai?
  Trưởng phòng chơi đánh bài máy tính suốt ngày mà phê bình em xem tiktok 5 phút, em nói được gì không?
  Tui là bộ đội biên phòng, vợ tui bán hải sản online để hình tui mặc quân phục làm ảnh bìa có sao ko?
  Tui xài mail cơ quan đăng ký mua hàng, giờ bị rác ngập hộp thư, có bị la không?
  Tuổi 65 bị tai biến rồi, muốn xin thôi sinh hoạt chi bộ thì viết đơn kiểu chi?
  Tôi ghi hình tai nạn đưa cho báo, báo trả nhuận bút, tôi là viên chức thì nhận có được không ạ?
  Tôi là giáo sư nước ngoài sang dạy, đồng nghiệp Việt có được kết bạn facebook với tôi không, họ nói phải báo cáo?
  Tôi là thủ quỹ chi bộ, bấm nhầm link vneid giả mất sạch tiền đảng phí, có bị kỷ luật không hay được coi là nạn nhân?
  Tôi sang Cali thăm con, chụp hình chung có lá cờ cũ phía sau, về nước có bị hỏi không
  Tôi thanh tra sở, người ta tố cáo nặc danh qua tin nhắn kèm ảnh chụp màn hình, tôi có được lấy làm chứng cứ?
  Tôi trông thư viện xã, có mấy cuốn hồi ký người ta cho, mở ra thấy nói ngược lịch sử, cất đi hay nộp cho ai
  Tổng điều tra nông nghiệp kỳ này thù lao một phiếu bao nhiêu vậy chị?
  Tụi nhỏ đốt tờ 500 ngàn quay clip, giả thôi chớ không phải tiền thật, công an xã có mời không?
  Tức quá em xóa sạch thư mục trong máy trước khi nộp đơn nghỉ, nay họ bảo sẽ kiện, kiện được thật à?
  Từ hôm ký đơn tố cáo, tôi bị điều đi trực ở trạm bơm cách nhà 30 cây, có ai bảo vệ tôi không?
  Tự in tập thơ chê cán bộ biếu bạn bè thì có phải xin phép xuất bản không?
  Tự nhận lỗi trước tập thể thì có được giảm nhẹ xuống phê bình thôi không?
  VNeID không đăng nhập được
  Viên chức viện nghiên cứu mở khóa dạy trên youtube có phải xin phép viện trưởng, tiền thu về chia không?
  Viên chức y tế được mở phòng mạch ngoài giờ không
  Vô phòng họp tác chiến quên bỏ điện thoại ở ngoài, không chụp gì hết, có phải tự khai hông
  Vợ lấy áo kiểm sát của chồng mặc chụp hình sống ảo, chồng bị khiển trách, oan không?
  Vợ tôi theo hội thánh lạ, nửa đêm họp zoom, tôi là công an thì phải báo cáo không
  World Cup tôi để ảnh nền cờ Brazil, anh bảo vệ nội bộ kêu đổi, đổi thì đổi nhưng luật nào nói thế?
  Xe biển xanh đưa cả nhà đi chùa bị dân quay, lái xe bị kỷ luật hay người ngồi xe bị
  Xe công cũ sắp bán đấu giá, tôi ở phòng tài chính đăng giùm lên facebook mình cho nhiều người biết, vậy có sai gì?
  Xe cấp cứu tới mà tôi lo quay clip không giúp, người ta chửi quá, tôi có tội không?
  Xin chuyển công tác theo chồng từ Nghệ An vô Đồng Nai cần giấy tờ gì?
  Xin hỏi giá gạo xuất khẩu hôm nay thế nào và năm nay có bị đánh thuế thêm không?
  Xin hỏi, tự phê bình và phê bình về bài đăng thì viết vào mục nào của bản kiểm điểm?
  Xuồng cứu trợ mà treo băng rôn to đùng tên ông chủ tịch, dân chụp, giờ gỡ xuống xin lỗi hay kệ?
  ai cho tôi biết danh mục bí mật nhà nước ngành tổ chức Đảng nằm ở quyết định nào
  ai cho đốt vàng mã trong trụ sở mà giờ bị quay lên mạng lại đổ cho bảo vệ?
  ai có quyền kỷ luật phó trưởng phòng cấp xã nói bậy trên mạng
  ai có quyền quyết định kỷ luật phó chủ tịch xã vì phát ngôn trên mạng
  ai duoc uy quyen dong dau toi mat
  ai giữ biên bản
  ai gỡ băng ghi âm cuộc họp
  ai ky quyet dinh ky luat chi cuc truong
  ai ký cho phép cung cấp bí mật cho nước ngoài
  ai ký kỷ luật hiệu trưởng
  ai ký quyết định cảnh cáo hiệu trưởng
  ai ký quyết định kỷ luật trưởng thôn
  ai ký quyết định kỷ luật trưởng trạm y tế khi trạm về phường quản lý
  ai lam tong bi thu khoa toi
  ai phai truc tet o uy ban
  ai quyết định hình thức cảnh cáo đối với đảng ủy viên xã
  ai quyết định kỷ luật giáo viên tiểu học, hiệu trưởng hay xã, từ ngày bỏ huyện tôi chẳng biết hỏi đâu
  ai quyết định kỷ luật đảng viên là thứ trưởng
  ai trả tiền giám định
  ai được bầu bí thư chi bộ thôn
  ai được quyền giải mật
  ai được xem hồ sơ cán bộ của tôi
  ai ứng cử hội đồng nhân dân khóa này
  an chay truong co tot
  an mac the nao khi du phien toa
  an ninh mang so dien thoai Nghe An
  an tich bao lau xoa
  an tiem com chay gan benh vien ung buou
  anh chi oi minh quay cho cong ty gioi thieu may nhac mu cu thi ai cap phep vay
  anh chị nào bị zalo công việc nhắn lúc 12h đêm mà k trả lời bị phê bình chưa, đúng luật ko
  anh cuoi o tru so
  anh kiểm lâm nhậu thịt nhím rồi khoe story, tui chụp màn hình lại rồi, gửi cho ai thì được việc
  anh ruot o nuoc ngoai viet bai chong pha, em co duoc ket nap dang
  anh the can cuoc xau qua co duoc chup lai ko
  anh tien that xep thanh hoa
  anh trưởng phòng bắt tụi em phải vô share bài của ổng mỗi ngày, không share bị trừ điểm thi đua, có đúng không
  anh vợ tôi ở hải ngoại viết blog chống phá, tôi có bị ảnh hưởng thi vào công an
  app Trung Quốc
  app hẹn hò
  app sổ tay đảng viên không đăng nhập được
  app đặt xe nào rẻ
  ba mẹ có phải đóng phạt thay con
  ba tui bị kỷ luật khai trừ, tui có được kết nạp đảng hông
  ba tui livestream cãi nhau với công an phường, tui là công chức có cần báo cơ quan không
  bai van ta con trau lop 4
  ban cam ket khong vi pham mang xa hoi
  ban cam ket ko vi pham mxh
  ban cán sự nào giải quyết khiếu nại kỷ luật đảng
  ban gai nguoi trung quoc ma minh la cong chuc
  ban huy hieu Dang tren mang
  ban kiem diem viet the nao cho nhe
  ban nha tap the co quan cap co duoc khong
  ban the dao VNeID bi khoa lam sao mo
  bang gia dat moi cua tinh
  bang luong giao vien moi nhat
  bao chot 141 tren zalo bi phat bao nhieu
  bao gio hoc sinh nghi tet
  bao giờ có lương cơ sở mới
  bao giờ có tiền nghỉ theo 178
  bao giờ công bố kết luận thanh tra?
  bao giờ họp đại hội đảng toàn quốc
  bao giờ phải đánh giá tác động xử lý dữ liệu cá nhân
  bao giờ xóa kỷ luật
  bao lâu cơ quan phải báo khi lộ dữ liệu người dân
  bao lâu mới kết luận
  bao nhiêu tuổi thì phải chịu phạt vì đăng bậy
  bao nhiêu tuổi thì thi bằng lái xe máy
  bao nhiêu tuổi thì được nghỉ sinh hoạt đảng
  bao ve giu dien thoai cua khach vao hop roi lam vo
  bao ve nguoi cung cap thong tin to giac
  bat buoc dung mail cong vu khong
  bat nha bao tiet lo nguon tin ai co quyen
  bat song truyen thanh xa phat quang cao thuoc
  bau cu dai bieu quoc hoi khi nao co danh sach chinh thuc
  bau cu hdnd xa ngay nao
  bau truong ban may nam mot lan
  bau truong thon bao nhieu phieu thi trung
  bay flycam chụp khu đất dự án gần doanh trại thì xin ai
  bay flycam lễ hội làng bị tịch thu máy
  bay flycam quay dam cuoi gan san bay
  bay flycam quay lễ hội Cầu Ngư có phải xin phép
  bay flycam quay lễ hội làng xin phép ở đâu
  bay flycam quay lễ hội đình làng có cần xin phép
  bay flycam đám cưới ở gần đồn biên phòng có cần xin phép không chú
  benh vien ep nhan vien vao danh gia 5 sao google, tu choi duoc khong
  bhxh tự nguyện
  bhyt trái tuyến
  bi chan facebook sep
  bi ep dang bai ca ngoi sep
  bi keo vo nhom la
  bi khien trach co duoc nhan huy hieu 40 nam khong
  bi khien trach thi bao lau moi duoc xoa
  bi mat ho so goc cua hoc sinh do lut thi bao cho ai
  bi nhac nho vi facebook thi cuoi nam co con duoc hoan thanh tot nhiem vu khong
  bi phat 7 trieu ruoi co giam duoc khong
  bi phat nguoi tra cuu o dau
  bi xu phat ma khong co bien ban thi sao
  bien ban hop bi sua so voi ghi am
  bien ban hop khong dung loi toi noi
  bien ban hop khong ghi y kien phan doi cua toi thi toi co quyen khong ky khong
  bien ban khong cho xem co dung khong
  biên bản ghi sai tên facebook của tôi, còn giá trị ko
  biên bản khống
  biên bản tiêu hủy tài liệu
  biên bản xử phạt mà tui không ký thì họ có phạt được không ạ
  biên bản đại hội lưu ở đâu
  biếu sếp con gà có phải tham nhũng
  biếu xén tết
  biển cấm chụp ảnh do xã tự treo có giá trị không?
  biển cấm quay phim chụp ảnh ai được đặt
  biển hiệu cơ quan ghi sai
  biển số định danh
  biển xanh đi lễ
  block sếp trên facebook
  bo trí nhân sự truyền thông của ubnd xa
  boi thuong dat lam duong
  boi thuong giai toa duong vanh dai 3 bao nhieu mot met
  bom hàng
  buoc thoi viec co duoc tra so bao hiem khong
  buoc thoi viec roi co duoc thi lai cong chuc khong
  bài dự thi viết về đảng chép trên mạng
  bài phát biểu hội trường 20 phút
  bài thi nâng ngạch có đc mang đt
  bài tố cáo trên mạng có được coi là đơn
  bài viết bị xóa rồi thì lấy gì làm chứng
  bài văn mẫu tả bố lớp 5
  bài đăng hồi 2016 lúc còn sinh viên, giờ xét vô đảng người ta moi ra thì sao
  bàn giao tài liệu mật khi chuyển công tác
  bác sĩ nhi
  bác sĩ nhận tiền pr phòng khám tư trên tiktok
  bác sĩ siêu âm nói bóng gió "giống ba" rồi bị sản phụ đăng khoe, có bị phạt tội tiết lộ giới tính không
  bán chuyên trách thôn có bị kỷ luật như công chức không
  bán huy chương cũ của ba trên chợ tốt, ba là bộ đội chống Mỹ, con bán có phạm gì hông
  bán huy hiệu cũ
  bán huân chương của ông nội trên mạng
  bán hàng giờ hành chính
  bán hàng giờ làm
  bán hàng online kí hợp đồng với cơ quan mình
  bán hàng online nộp thuế khoán hay kê khai
  bán hàng đa cấp lôi kéo cả phòng
  bán hàng đa cấp trong trường học
  bán luân văn onl
  bán nhà tập thể cơ quan phân thì làm giấy tờ ra răng hè các bác
  bán sách cũ xuất bản trước 75
  bán vé tàu tết
  bán áo in hình cờ đảng
  bán đất nền sổ chung
  bánh chưng nhân chay
  báo cháy rừng qua nhóm zalo có được coi là báo chính thức không
  báo chốt giao thông
  báo chốt giao thông trong nhóm zalo
  báo chốt đo nồng độ cồn lên group xe ôm, tui chạy xe ôm công nghệ mà vợ làm ủy ban
  báo cáo láo số ca sốt xuất huyết
  báo cáo láo số liệu bị dân phát hiện đăng fb, xử người làm báo cáo hay chủ tịch ký
  báo hải ngoại gọi điện phỏng vấn tôi vụ khiếu kiện, tôi cúp máy, có cần báo cáo
  báo tường bị kiểm duyệt
  báo vi phạm dữ liệu cá nhân trong 72 giờ gửi cho ai
  báo xâm hại trẻ em số mấy
  báo đăng sai về sở thì đòi cải chính trong mấy ngày
  bãi giữ xe cơ quan mất mũ bảo hiểm ai đền
  bão giật cấp mấy thì được nghỉ làm
  bão số mấy đổ bộ
  bão vào tới đâu rồi
  bé 9 tháng tiêm mũi nào
  bên công an lập biên bản vi phạm hành chính mà tôi thấy sai, ghi ý kiến vào chỗ nào
  bên quân sự gọi khám tuyển mà không đi
  bình bầu thi đua qua group
  bình luận viên nghiệp dư
  bình xét hộ nghèo tiêu chí nào
  bí mật nhà nước ngành tài chính gồm gì
  bí quyết muối dưa giòn
  bí thư chi bộ bị dân chặn facebook
  bí thư chi bộ có được giữ chức 3 nhiệm kỳ không
  bí thư chi đoàn bị cách chức vì clip nhậu thì có làm lại được ko
  bí thư phát hiện cả chi đoàn bài thu hoạch y chang vì cùng nhờ ai viết, xử sao cho êm
  bún bò Huế nấu răng cho ngon
  bún chả hà nội ngon
  bưu điện làm mất bưu phẩm đền bao nhiêu
  bạn Việt kiều nhờ quay cảnh làng gửi sang làm video, trả tiền hẳn hoi, nhận được không?
  bạn gái người Đài Loan tặng điện thoại
  bạn trai Tây
  bạn trai hàn quốc
  bạn trai người Hàn
  bạn trai người hàn quốc
  bạo lực gia đình báo đâu
  bản cam kết dùng mạng xã hội cho cán bộ mẫu
  bản cam kết ko vi phạm trên mxh có bắt buộc ký ko
  bản kiểm điểm mẫu vì phát ngôn sai
  bản kê khai tài sản có công khai cho dân xem ko
  bản kê khai tài sản công khai ở đâu trong cơ quan
  bản kê khai tài sản niêm yết ở đâu, dân có được chụp?
  bản kê khai tài sản phải nộp trước ngày nào
  bản nháp, bản in hỏng của văn bản mật hủy như thế nào
  bản photo tài liệu tối mật ai cho phép
  bản sao tài liệu mật phải ghi sổ thế nào
  bản tin nội bộ ngành có cần giấy phép xuất bản
  bảng chấm công
  bảng giá khám dịch vụ bệnh viện Bạch Mai
  bảng giá đất mới 2026
  bảng giá đất năm nay ở hải dương
  bảng kê khai tài sản ai được coi
  bảng kê khai tài sản điền chỗ đất bố mẹ cho thế nào
  bảng lương cc 2026
  bảng lương lãnh đạo có phải công khai không hay là chuyện riêng
  bảng mô tả công việc vị trí văn thư lưu trữ hạng IV
  bảng thông báo tuyển sih bị hàng photo scan bán lại, trg cấm đc ko
  bảng tin
  bảo dưỡng điều hòa cơ quan định mức bao nhiêu
  bảo hiểm thất nghiệp
  bảo hiểm thất nghiệp nộp ở đâu
  bảo hiểm xe máy bắt buộc giá bao nhiêu
  bảo hiểm xe máy bồi thường tai nạn thế nào
  bảo hiểm y tế cho con sĩ quan khám tuyến nào
  bảo hiểm y tế hết hạn
  bảo hiểm y tế học sinh đóng mấy tháng
  bảo hiểm y tế hộ gia đình 5 người đóng bao nhiêu
  bảo hiểm y tế hộ gia đình đóng bao nhiêu
  bảo hiểm y tế người cao tuổi 75 được hưởng mấy phần trăm
  bảo hiểm y tế thân nhân công an hết hạn
  bảo hiểm y tế trái tuyến
  bảo hiểm y tế trái tuyến hưởng bao nhiêu phần trăm
  bảo hiểm y tế trái tuyến được hưởng mấy phần trăm
  bảo lưu ý kiến
  bảo tàng không cho quay hiện vật, cán bộ bảo tàng lại quay bán khóa học
  bảo vệ chính trị nội bộ mạng xã hội
  bảo vệ nguồn tin
  bảo vệ người tố cáo
  bảo vệ người tố cáo giáo viên
  bảo vệ người tố cáo khi bị trù dập
  bầu cử hđnd
  bầu cử hđnd mấy giờ mở cửa
  bầu cử tổ trưởng dân phố làm thế nào
  bầu trưởng thôn cần bao nhiêu phần trăm phiếu
  bầu trưởng thôn mấy năm
  bầu trưởng thôn mấy năm một lần
  bầu tổ trưởng dân phố mấy năm một lần
  bắn chim khoe hình
  bắt cài app thi đua
  bắt giáo viên bình chọn online cho tiết mục của huyện
  bắt giáo viên like share bài của phòng giáo dục lấy thành tích
  bắt giáo viên share bài lấy điểm thi đua
  bắt nạt trên mạng trẻ em gọi số nào
  bằng khen của chủ tịch tỉnh được thưởng bao nhiêu tiền
  bằng lái a1 hết hạn
  bằng lái còn mấy điểm tra ở đâu
  bằng lái hạng A1 đổi sang bằng mới
  bằng lái hết hạn
  bằng lái hết hạn đổi online được không
  bằng lái nước ngoài đổi qua bằng Việt Nam
  bằng đại học từ xa có được xét vô biên chế công an không
  bẻ khóa wifi hàng xóm
  bệnh nghề nghiệp kiểm lâm
  bệnh nhân không trả viện phí bỏ trốn thì điều dưỡng có phải đền không?
  bệnh tay chân miệng cách ly mấy ngày
  bệnh tiểu đường ăn bún được không
  bệnh viện có được trừ lương khi em nghỉ ốm 3 ngày
  bệnh xá lính nghĩa vụ có bhyt không
  bệnh án lưu bao nhiêu năm
  bệnh án điện tử
  bị an ninh mạng gọi điện hẹn cà phê, có bắt buộc phải đi không
  bị ban quản trị kick khỏi nhóm vì hỏi quỹ bảo trì
  bị block khỏi fanpage tỉnh
  bị buộc thôi việc rồi xin lại nghề giáo được không
  bị bắt nạt trong quân ngũ báo ai
  bị bớt điểm rèn luyện vì đăng meme trường, sinh viên khiếu nại tới đâu?
  bị cho thôi làm công an viên vì comment, không có quyết định gì bằng giấy
  bị chặn trên trang ubnd
  bị cq ép viết cam kết ko đc đăng fb nữa thì cam kết đó có giá trị k
  bị công an mời làm việc miệng, không có giấy, có phải đi không
  bị công an mời làm việc vì bài đăng, có phải báo cho cơ quan mình biết trước
  bị cảnh cáo trừ thưởng tết không
  bị cảnh cáo đảng có bị chậm lên lươg ko
  bị cắn chó dại
  bị cắt thi đua vì một cái comment, có đúng thẩm quyền không
  bị dị ứng hải sản nên uống thuốc chi
  bị giật điện thoại khi đang quay
  bị giữ điện thoại lúc làm việc với công an có đúng luật không
  bị gài bẫy
  bị gọi lên công an phường vì một cái bình luận thì phải mang theo gì
  bị gửi vòng hoa
  bị hiểu lầm ở nhóm zalo chung cư sĩ quan
  bị hành hung trong lúc trực ai bồi thường
  bị hỏi nguồn tiền xây nhà sau khi báo đăng hình
  bị khai trừ có kết nạp lại được không
  bị khai trừ rồi bao lâu được xin vào đảng lại
  bị khiển trách có bị kéo dài nâng lương không
  bị khiển trách có mất tăng lương
  bị khiển trách có đc xét thi đua ko
  bị khiển trách có được thi nâng ngạch không
  bị khiển trách thì bao lâu xoá
  bị khiển trách vì mạng xã hội thì bao lâu được xóa
  bị khiển trách về đảng thì bao lâu tự hết hả các bác
  bị khiển trách đảng rồi có bị chính quyền kỷ luật thêm lần nữa cùng một chuyện không
  bị khiển trách đảng rồi cơ quan có kỷ luật thêm không
  bị khiển trách đảng thì chính quyền có phạt thêm ko
  bị khiển trách đảng vì đăng bài thì chính quyền có kỷ luật tiếp không
  bị khiễn trách vì bình luân dạo có được xét tăng lương sớm
  bị khởi tố rồi có bị đình chỉ công tác liền không
  bị kick khỏi nhóm
  bị kỷ luật khiển trách rồi có được xét nâng lương không
  bị kỷ luật rồi có được quy hoạch không
  bị lừa chuyển khoảng xong có lấy lại đc ko
  bị lừa chuyển tiền có lấy lại được không
  bị mất con dấu ủy ban do trộm đột nhập thì khai báo thế nào
  bị mời lên làm việc vì 1 cái comment thì cần mang theo gì
  bị mời lên phường vì một bài viết, có bắt buộc phải đi ngay không
  bị nhắc nhở miệng có ghi vào hồ sơ ko
  bị nhắc nhở miệng vì một cái tút thì có vô hồ sơ đảng viên không vậy ta
  bị oan thì kiếu nại qđ kỷ luật trong mấy ngày
  bị ong đốt sưng mặt thì đắp gì
  bị phạt 7 triệu rưỡi vì câu "chắc có ăn chia", khiếu nại trong bao nhiêu ngày
  bị phạt 7,5 triệu vì đăng tin sai dịch tả lợn, tôi nghèo quá xin giảm được không
  bị rắn cắn sơ cứu làm sao
  bị sếp trù dập vì tố cáo trên mxh
  bị thu điện thoại
  bị treo hồ sơ
  bị triệu tập vì bài đăng thì có phải nộp điện thoại không ạ
  bị triệu tập vì bài đăng thì có được xin bản sao biên bản không
  bị trù dập
  bị trù dập sau khi tố cáo
  bị trả thù sau khi tố cáo hiệu trưởng
  bị tạt mắm tôm
  bị tạt sơn
  bị tố cáo nặc danh trên mạng thì tổ chức có xem xét không
  bị xếp loại yếu
  bị ép bình chọn
  bị ép chia sẻ bài của trường cho đủ chỉ tiêu
  bị ép khen bệnh viện
  bị ép like fanpage
  bị ép viết bản tường trình nhận tội trên nhóm
  bị đuổi khỏi nhóm zalo thôn
  bị đuổi việc vì facebook thì sau mấy năm thi lại công chức được
  bị đình chỉ công tác trong lúc xác minh bài đăng có còn lương không
  bị đạo bài dự thi
  bịa phiếu điều tra
  bịa số hộ nghèo
  bỏ cấp huyện tôi có bị nghỉ việc không
  bỏ phiếu kỷ luật kín hay giơ tay
  bỏ phiếu tín nhiệm có đc chụp lá phiếu hông?
  bỏ phiếu tín nhiệm thấp thì sao
  bỏ theo dõi trang xấu có cần báo chi bộ là mình từng theo dõi k ạ
  bỏ đảng
  bố tôi là cựu chiến binh hay comment chê chính quyền, tôi làm công an xã có ảnh hưởng gì không
  bồi thường khi thu hồi đất nông nghiệp tính sao
  bồi thường tai nạn lao động cho hộ lý
  bồi thường đất lúa một sào bao nhiêu
  bổ nhiệm lại có xét chuyện bị phạt vì facebook không
  bộ em bắt mọi người ký cam kết ko dùng mxh trong giờ làm, ký hay ko ký đây
  bộ phận một cửa làm việc thứ bảy không
  bộ phận nào được hưởng nghị định tinh giản khi sáp nhập xã
  bộ quy tắc ứng xử của tỉnh đoàn viên nào phải ký cam kết
  bộ đội biên phòng kết bạn facebook với người Lào bên kia sông
  bộ đội nghĩa vụ có được xài smartphone không anh chị
  bộ đội được xem phim mỹ ko
  ca do bong da world cup don vi biet
  ca sĩ nào hát khai mạc đêm nay ở quảng trường
  cach bo thuoc la
  cach chen chu ky vao file word
  cach dánh số trang word tu trang 3
  cach giai toa sot cho tre 2 tuoi
  cach kho ca loc
  cach lam powerpoint dep
  cach lam ruoc sa
  cach lam so kham benh dien tu
  cach nau bun bo hue
  cach nau chao luon Nghe An cho tre mam non
  cach nau lau mam chau doc
  cach tinh luong huu giao vien
  cach tinh phu cap tham nien giao vien
  cach tinh tro cap thoi viec vien chuc
  cach tri dao on lua
  cach viet ban tuong trinh ve viec dang bai
  cach xem diem thi vien chuc
  cai chinh xin loi tren bao thoi han may ngay
  cai tao khong giam giu con lam cong chuc
  cai thuốc lá
  cai win lai
  cam dien thoai chi bo
  cam ket tu duong ren luyen co muc mang xa hoi khong
  cam kết bảo vệ bí mật nhà nước khi thôi việc
  cam on
  camera giao thông phạt nguội vượt đèn vàng
  camera trung quốc ở ủy ban
  can bo cho vay lai
  can bo cong doan ban hang da cap
  cap giay an toan thuc pham ho gia dinh lam o dau
  cap lai bang lai xe
  cap lai bang lai xe o dau
  cap lai the bhyt bi mat
  cap man hinh tin nhan sao cho toa nhan
  cap nhat vneid muc 2 o dau
  cbcc chơi game
  cbcc có đc chơi coin ko
  cbcc có đc chơi tiền ảo rồi khoe lãi trên fb ko
  cbcc đi du lịch nước ngoài đăng hình có phải báo cáo k
  cc có đc chơi bitcoin ko mn
  cccd gan chip het han
  cha mẹ trả tiền phạt thay con
  cha tôi là thương binh, lỡ chia sẻ tin bịa nên bị phạt 5 triệu, nhà nghèo xin miễn giảm được không
  cham soc lua bi dao on phun thuoc gi
  cham soc me sau sinh
  chan so rac
  che biển số xe có bị phạt không
  che do nguoi cao tuoi 75
  check in cột mốc
  check in quốc hội
  chi bo hop online qua zalo co duoc khong
  chi bộ 3 người thì bầu bí thư sao
  chi bộ 4 không
  chi bộ bỏ phiếu kỷ luật cần bao nhiêu phần trăm
  chi bộ có quyền cảnh cáo không hay phải lên đảng uỷ
  chi bộ có quyền cảnh cáo ko hay phải lên cấp trên
  chi bộ có quyền khiển trách phó chủ tịch xã không hay phải cấp trên
  chi bộ mấy người biểu quyết
  chi hội trưởng phụ nữ làm chủ hụi trong nhóm zalo, giờ vỡ, có bị kỉ luật
  chi phí làm lễ cưới ở nhà văn hóa
  chi sep ep uong ruou tiep khach em bau 2 thang
  chia lô bán nền đất ruộng cần diện tích tối thiểu
  chia sẻ vé xem diễu binh bán lại giá cao
  chia thừa kế không có di chúc
  chia thừa kế không di chúc
  chia thừa kế đất ông bà
  chia tài sản ly hôn nhà đứng tên mẹ chồng
  chia tài sản lập di chúc viết tay có giá trị không
  chich ngua uon van
  cho can nguoi den ai
  cho con choi game tren dien thoai cong vu
  cho con mượn laptop cơ quan chơi game, máy dính virus mất hết hồ sơ, tui chịu trách nhiệm tới đâu?
  cho con nghi hoc dai ngay xin ai
  cho con nghỉ học đi rẫy bị phạt không
  cho em hoi hoc ba mat xin lai o dau
  cho hoi bi phat 7 trieu ruoi vi dang tin sai thi co vao ly lich khong
  cho hoi dang vien co duoc lam trong tai bong da phong trao
  cho mượn con dấu
  cho mượn token
  cho mượn tài khoản ngân hàng nhận tiền bán hàng của vợ
  cho nguoi ngoai xai wifi co quan duoc khong
  cho thuê chỗ để xe ô tô ở hầm chung cư cơ quan có được không
  cho thư ký dùng chữ ký số của sếp ký văn bản
  cho toi hoi lam lai so do bi mat het bao nhieu tien
  cho toi hoi lam sao dang ky tam tru online cho nguoi thue nha
  cho tôi hỏi giá vé tàu tết năm nay mấy đồng
  cho vay lãi qua nhóm zalo có phạm tội cho vay nặng lãi không chị em
  cho vay nặng lãi đăng tin trên fb
  cho đồng nghiệp mượn chữ ký số
  choi game gio hanh chinh
  chon hinh thuc ky luat khi co tinh tiet tu giac khai bao
  chu ky so het han gia han o dau
  chuc mung sep len chuc
  chung chi nghe nghiep giao vien hang 3 con can khong
  chung cu chup man hinh co duoc chap nhan khong
  chung cu mini co duoc cap so hong ko
  chung cư chưa có sổ hồng phải làm sao
  chup la phieu bau
  chup la phieu bau dang facebook
  chup man hinh co gia tri lam chung cu khong
  chup man hinh co lam bang chung duoc khong
  chup man hinh co lam chung cu khong
  chup van ban ky tay gui zalo truoc, ban giay gui sau dc ko
  chuyen dat vuon sang dat o
  chuyen du lieu ca nhan ra nuoc ngoai
  chuyen ngach quan nhan sang cong chuc can giay to gi
  chuyen nham tien
  chuyen sinh hoat dang
  chuyen sinh hoat dang khac tinh can giay gi
  chuyen sinh hoat dang sang tinh khac thu tuc
  chuyen sinh hoat dang ve noi cu tru mat may ngay
  chuyển công tác từ tòa tỉnh này qua tỉnh khác theo chồng cần giấy gì
  chuyển dữ liệu xét nghiệm qua Singapore
  chuyển khoản nhầm người ta không trả
  chuyển khoản nhầm số tài khoản đòi lại sao
  chuyển khoản nhầm thì gọi ngân hàng sao
  chuyển mạng giữ số mất mấy ngày
  chuyển ngạch kế toán viên
  chuyển phát nhanh
  chuyển sinh hoạt đảng cho chồng về quê làm giấy gì
  chuyển sinh hoạt đảng mất hồ sơ
  chuyển sinh hoạt đảng online làm thế nào
  chuyển sinh hoạt đảng online qua cổng nào
  chuyển sinh hoạt đảng online trên sổ tay đảng viên
  chuyển sinh hoạt đảng sang tỉnh khác
  chuyển sinh hoạt đảng về nơi cư trú
  chuyển sinh hoạt đảng về quê
  chuyển trường
  chuyển trường cho con giữa năm cần giấy gì
  chuyển trường giữa năm lớp 11 thủ tục sao
  chuyển đổi đất trồng lúa sang ao cá
  chuẩn nghèo đa chiều giai đoạn mới
  chuẩn nghèo đa chiều tính sao
  chuẩn đầu ra tin học cho công chức
  chuồng gà cách nhà bao nhiêu mét
  chánh văn phòng hỏi: ai có thẩm quyền cho phép sao chụp tài liệu tối mật
  cháu 13 tuổi bị chú lạ nhắn tin xin ảnh, gọi số nào giờ
  cháu 5 tuổi sốt 39 độ uống thuốc gì
  cháu nghiện điện thoại
  cháu ngoại nạp tiền game bằng thẻ ông
  cháu rể bay flycam quay đồng lúa gần đồn biên phòng bị giữ máy, phải làm sao bây giờ
  cháu thi trượt lái xe phần sa hình thì bao lâu được thi lại
  cháu tôi làm văn thư, bị mất con dấu đỏ hội người cao tuổi, phải báo ai trong bao lâu
  cháy nhà ông Bảy, cả xóm đứng quay không ai xách nước, trong đó có hai cán bộ ấp, có tội gì hông
  cháy nhà đứng quay phim không cứu
  chép bài thu hoạch nghị quyết trên mạng
  chép sang kiến
  chính sách nghỉ hưu trước tuổi khi tinh giản
  chính sách thu hút bác sĩ về tuyến xã
  chó cắn người đền sao
  chó hàng xóm cắn con tôi thì ai đền
  chó nhà hàng xóm sủa suốt đêm thì báo ai
  chó thả rông cắn
  chó thả rông cắn người
  chùa Hương khai hội ngày nào
  chùa xin xây cổng cần phép gì
  chúc tết bằng công văn
  chơi bài tết ở cơ quan
  chơi chứng khoán
  chơi chứng khoán trong giờ
  chơi cờ giờ họp
  chơi cờ online ở uỷ ban
  chơi game giờ hc
  chơi game giờ làm
  chơi game giờ trực
  chơi game trong giờ làm
  chơi golf giờ làm
  chơi hụi trên facebook vỡ
  chơi tiền ảo
  chơi tiền ảo bitcoin
  chương trình sách giáo khoa lớp 5 bộ nào
  chạy chỉ tiêu theo dõi oa zalo xã ép dân quét mã
  chạy chức chạy quyền
  chạy xe ôm mặc áo cơ quan
  chấm điểm thi đua bằng lượt chia sẻ bài của cơ quan có bắt buộc không?
  chậm nộp tiền phạt
  chặn cuộc gọi rác
  chặn dân bình luận
  chặn nick dân
  chặn số quấy rối
  chặn tin nhắn rác
  chặt mai anh đào
  chế pháo
  chế độ báo cáo sự cố lộ dữ liệu cá nhân 72 giờ
  chế độ bồi dưỡng phẫu thuật loại 1
  chế độ cho con liệt sĩ đi học đại học
  chế độ cho người bị thôi việc
  chế độ cho người có uy tín trong đồng bào dân tộc
  chế độ chất độc da cam cho con
  chế độ lưu trữ email công vụ
  chế độ nghỉ theo nghị định 178
  chế độ nghị định 178
  chế độ phụ cấp thu hút giáo viên vùng đặc biệt khó khăn
  chế độ tai nạn lao động khi đi công tác bằng xe máy
  chế độ thai sản cho chồng
  chế độ thai sản cho chồng là công chức
  chế độ thai sản sinh mổ
  chế độ tiền thưởng huân chương kháng chiến
  chế độ trợ cấp người tâm thần hằng tháng
  chế độ ốm đau con dưới 7 tuổi nghỉ mấy ngày
  chỉ huy bảo lính follow kênh của con gái mình
  chỉ đạo miệng qua zalo sau này sếp chối thì tin nhắn có giá trị không
  chỉnh sửa bài cũ
  chị cán bộ hội phụ nữ làm chủ hụi online bị bể
  chị cấp dưỡng quay cơm bán trú ít thịt đăng lên mạng thì bị trường cho nghỉ việc, cho nghỉ vậy có đúng không
  chị em nào biết tuyển sinh lớp 6 trái tuyến năm nay ra sao không
  chị em trong khoa viết chung phiếu chăm sóc khống rồi khoe lên nhóm, có bị sử lý ko
  chị em trong tổ vệ sinh môi trường lập nhóm fb than lương thấp, tổ trưởng doạ đuổi thì đúng hay sai
  chị họ rủ học kinh thánh qua zoom bảo giấu gia đình, đảng viên như em báo ai
  chồng bị khai trừ đảng vì viết blog thì vợ có được xét kết nạp nữa không
  chồng em bị phạt 7 triệu rưỡi mà lương tháng có 6 triệu, xin nộp dần hoặc giảm được không
  chồng em mất, em xin hưởng tuất hàng tháng ở đâu
  chồng là thẩm phán, vợ đăng ảnh ăn tối với luật sư của đương sự
  chồng mất có được lĩnh tuất hàng tháng
  chồng tôi bị khai trừ đảng vì bài đăng mạng thì con tôi thi vào trường công an có bị ảnh hưởng lý lịch không
  chồng tôi bị đưa đi lúc 9 giờ tối vì bài đăng, gia đình hỏi ở đâu
  chồng tôi đánh bạc online bị bắt tôi là đảng viên có liên quan gì k
  chồng đăng bậy vợ có bị liên lụy
  chỗ gửi xe bệnh viện 211
  chỗ gửi xe của trụ sở mới có thu tiền không
  chỗ gửi xe máy bệnh viện tỉnh thu 10 nghìn đúng giá ko
  chỗ gửi xe ubnd
  chỗ đậu xe ô tô cho khách ở trụ sở
  chỗ đậu ô tô cơ quan
  chợ phiên Bắc Hà họp ngày nào
  chụp con dấu cơ quan gửi thợ khắc
  chụp dấu giáp lai
  chụp hình ở cột mốc biên giới có được ko
  chụp lá phiếu bầu cử
  chụp lá phiếu mình bầu rồi đăng story đc ko
  chụp lá phiếu đăng mạng có sao không cô chú
  chụp màn hình có là chứng cứ ko
  chụp màn hình có làm bằng chứng đc ko
  chụp màn hình có làm chứng cứ được ko
  chụp màn hình có được coi là chứng cứ không hay phải ra thừa phát lại
  chụp phiếu bầu
  chụp phiếu bầu cử của mình đăng lên face cho đẹp thì có bị phạt không hả bác
  chụp ảnh check in cột mốc biên giới
  chụp ảnh phiếu bầu
  chụp ảnh trc cổng doanh trại có bị thu đt k ae
  chụp ảnh với AK
  chủ hụi là vợ trưởng công an xã bị dân đăng bài thì ông ấy có phải báo cáo ko
  chủ nhiệm uỷ ban kiểm tra hỏi: chứng cứ là ảnh chụp màn hình thì cần lập vi bằng không
  chủ trọ giữ căn cước
  chủ tịch xã chat zalo chỉ đạo thì có giá trị như văn bản không
  chủ tịch xã chỉ đạo bằng tin nhắn zalo mà sau này chối thì em lấy gì ra nói
  chủ tịch xã có được chặn dân bình luận trên trang xã không
  chứng minh thư hết hạn có đi máy bay được ko
  chứng thực bản sao
  chứng thực bản sao ở xã mất bao nhiêu một trang
  chữ ký khống
  chữ ký số
  chữ ký số của sếp mà thư ký cầm ký luôn
  chữ ký số hết hạn thì gia hạn chỗ nào
  chữa gút
  chữa mất ngủ cho người làm văn phòng
  chữa mất ngủ ở người làm ca đêm
  ck bị kỷ luật đảng có ảnh hưởng con thi công an ko
  clip con đại úy đánh bạn lan khắp nơi, ông bố có nên lên mạng xin lỗi ko
  co giao oi cho phu huynh hoi hom nao nop ho so vao lop 1 trai tuyen
  co to chuc phi chinh phu den xa phong van ba con ve dat rung, toi la truong ban co duoc de ho lam khong
  coi thi quen dien thoai trong tui quan, chua mo len, co bi ky luat khong
  con 5 tuổi sốt 39 độ uống thuốc gì
  con 8 tháng sốt 39 độ
  con bị bắt báo chi bộ
  con bị triệu tập
  con cán bộ flex
  con công chức có được giảm học phí không
  con dau chi bo thi ai giu, toi la pho bi thu mang ve nha cat trong tu thi co sai quy dinh khong
  con dau cu lam gi sau sap nhap tinh
  con du học phải khai báo
  con em học lớp lá hay bị cắn, nên đổi trường không hè
  con gai toi nghi hoc o nha lam youtuber thi bo la cong an co bi gi
  con gái làm diễn viên đóng quảng cáo nước tăng lực, bố là chánh văn phòng có phải kê khai gì không
  con gái quen người nước ngoài qua app, bố làm ở cơ quan trọng yếu thì có phải khai báo không
  con gái trưởng công an huyện khoe túi hiệu trên instagram, ba nó có phải kiểm điểm không
  con học lớp 10 cần mua máy tính loại nào
  con học trái tuyến xin chuyển trường
  con khóc đòi iphone
  con nghiện game khuyên thế nào
  con nghiện game đưa đi khám ở mô
  con nít gọi 115 phá
  con nạp game
  con nạp game thẻ bố
  con toi quay clip ban danh nhau roi gui di, truong doi duoi hoc, dung khong
  con trai học lớp 1 chưa thuộc mặt chữ có nên cho học thêm
  con tui mới mua flycam bay chơi gần sân bay Tân Sơn Nhất rồi đăng clip, bị phạt nhiêu tiền
  con tui vô lớp 6 trái tuyến cần giấy gì
  con tôi 14 tuổi chửi thầy trên mạng, nhà trường đuổi học có đúng không
  con tôi 16 tuổi bị công an hỏi mà không có tôi
  con tôi ở nhà một mình bị người ta gửi vòng hoa dọa vì tôi làm thanh tra
  cong an co quyen bat xoa clip trong dien thoai khong
  cong an goi len lam viec ve bai dang tren mang thi co can luat su khong
  cong an moi len lam viec 3 lan
  cong chuc bi an treo toi vu khong
  cong chuc bi benh hiem ngheo duoc nghi may thang
  cong chuc choi tien ao
  cong chuc co duoc choi chung khoan
  cong chuc co duoc mo cong ty khong
  cong chuc di nuoc ngoai viec rieng phai xin ai
  cong chuc lam moi gioi nha dat
  cong chuc mo cong ty vo dung ten
  cong khai quyet dinh ky luat dang vien cho ai biet
  cong tac phi
  cong tac phi di tap huan o tinh
  cong tac vien bao dien tu xin tien dot tet
  cong tac vien dan so di ban bao hiem kiem
  cong tac voi to chuc phi chinh phu nuoc ngoai
  cong thong tin xa dang tho duoc khong
  cosplay quân phục
  cpi tháng này
  cq xài phần mềm lậu bị ai phạt
  csgt nhận mãi lộ tôi quay được rồi gửi báo hay gửi công an thì đúng
  ctv báo không có thẻ nhà báo có được đòi dự họp ko
  cty em la doanh nghiep nha nuoc 51% von thi co tinh la can bo ko
  cu quay flycam gan san bay quan su bi phat bao nhieu
  cung cấp thông tin theo yêu cầu công dân thời hạn mấy ngày
  cuoc thi viet ve bien dao nam nay gui bai o dau
  cuoi con dang vien duoc moi bao nhieu khach
  cuoi con hai lan
  cuối năm viết kiểm điểm, cái stt đã bị nhắc hồi tháng 3 có phải ghi vào nữa ko
  cài VNeID mức 2 bị lỗi
  cài app của tỉnh theo chỉ tiêu, ai không cài bị nêu tên giữa cuộc họp
  cài chữ ký số
  cài lại windows 11 cho máy xã
  cài lại windows máy phòng kế toán bị mất excel
  cài vneid bị lỗi không nhận khuôn mặt
  cài vpn
  cài vpn máy cơ quan
  cài win 10 cho máy yếu
  cài đặt chữ ký số trên máy mới
  cá độ bóng đá qua mạng mà là đảng viên thì khai trừ hay cảnh cáo
  cách bật phụ đề tự động trong họp zoom
  cách chuyển danh bạ iphone sang samsung
  cách chặn cuộc gọi rác trên iphone
  cách chỉnh loa kéo không hú
  cách chức khi đã nghỉ hưu là sao
  cách chữa ho cho bé
  cách chữa lợn bị tả bỏ ăn
  cách cài VNeID trên iphone đời cũ
  cách cài chữ ký số trên win 11
  cách cài font chữ VNI cho word
  cách cài lại win 11 cho máy tính cơ quan
  cách cài lại win 11 không mất dữ liệu
  cách cài lại zalo trên máy tính bị lỗi font
  cách cắt video trên điện thoại không dính logo
  cách ghép nối máy in canon với win 11
  cách giặt áo blouse trắng
  cách giặt áo dài nhung không phai
  cách gỡ virus trên điện thoại samsung
  cách kho cá bống tiêu
  cách kho cá lóc kiểu miền tây
  cách khôi phục tin nhắn zalo đã xóa
  cách kẻ đường viền trong word
  cách làm bánh chưng không bị lại gạo
  cách làm bánh chưng không bị sống
  cách làm bánh chưng ngày lũ ko có lá dong
  cách làm dưa hành không bị khú
  cách làm mắm tôm chưng thịt
  cách làm phở bò Nam Định ngon
  cách làm slide powerpoint đẹp
  cách làm đơn xin chuyển công tác về gần nhà
  cách lấy sim khỏi iphone
  cách ngâm rượu rắn
  cách nuôi gà thả vườn
  cách nấu bánh chưng cho liên hoan cơ quan
  cách nấu bún bò cho 50 người đại hội
  cách nấu bún bò huế cho 50 người
  cách nấu bún bò huế cho 50 người ăn hội thao
  cách nấu bún mắm
  cách nấu bún riêu cua đồng
  cách nấu cao lầu
  cách nấu cháo cho trẻ ốm
  cách nấu cháo lươn cho trẻ biếng ăn
  cách nấu cháo lươn xứ Nghệ
  cách nấu chè đậu xanh cúng rằm
  cách nấu lẩu mắm miền Tây cho 10 người
  cách nấu thịt kho tàu cho 50 người ăn
  cách nấu xôi ngũ sắc
  cách sao lưu tin nhắn zalo sang máy mới
  cách thu hồi email đã gửi trong outlook
  cách trị mối nhà
  cách trị mối trong nhà
  cách trị sâu keo hại ngô
  cách trị viêm họng cho bé 4 tuổi tại nhà
  cách tích hợp giấy phép lái xe vào vneid
  cách tính lương hưu năm 2026
  cách tính lương làm thêm giờ cho viên chức
  cách tính lương làm thêm giờ ngày lễ
  cách tính ngày nghỉ phép năm cho công chức làm đủ 5 năm
  cách tính ngày phép năm cho công chức mới vào
  cách tính thuế thu nhập cá nhân khi có hai nguồn
  cách tính tiền làm thêm giờ trực bão
  cách tính trợ cấp thôi việc
  cách tính tuổi nghỉ hưu 2026 nữ sinh 1970
  cách tính điểm thi đua cuối năm viên chức
  cách tính điểm trung bình môn lớp 9
  cách tạo chữ ký số trên máy mac
  cách tạo nhóm zalo 1000 thành viên
  cách viết bản kiểm điểm cuối năm
  cách viết sáng kiến kinh nghiệm lớp 3
  cách đánh số trang exel
  cách đánh số trang văn bản word
  cách đăng ký khám sức khỏe định kỳ trên vneid
  cách ủ phân chuồng bằng chế phẩm
  cách ủ rượu nếp cẩm
  cám ơn nhà tài trợ trên fanpage trường
  cán bộ biên giới dùng wechat được không hay cấm
  cán bộ biên phòng về hưu chat với bạn Trung Quốc thì có phải báo cáo ai không
  cán bộ bị dư luận mạng phản ứng có phải từ chức
  cán bộ có vợ quốc tịch nước ngoài
  cán bộ dôi dư sau sáp nhập được lãnh mấy tháng lương vậy chú
  cán bộ làm đa cấp
  cán bộ phụ nữ xã tham gia thiền online có sao không chị ơi
  cán bộ thôn ko lương có bị coi là cán bộ để kỷ luật ko
  cán bộ vi phạm nồng độ cồn bị thông báo về cơ quan
  cán bộ xã đăng ảnh ăn thịt nhím trong bữa cỗ có bị xử lý không
  cán bộ đánh golf
  cán bộ đập điện thoại của dân tội gì
  cáo phó kèm stk
  cây nhà hàng xóm đổ sang nhà tôi thì ai đền
  cây xanh cơ quan đổ đè xe ai đền
  cây xanh đổ vào nhà dân ai đền
  cây xanh đổ đè xe ai đền
  cây xăng gần nhà còn mở sau 10 giờ đêm không
  có app bắt cấp quyền danh bạ, cài vô máy công vụ rồi giờ gỡ còn kịp hông
  có bắt buộc phải mở cam khi học chính trị trực tuyến
  có cần xin giấy phép khi lập trang tin nội bộ của trường
  có người xưng nhà báo đến ủy ban dọa viết bài nếu không ký hợp đồng quảng cáo
  có nên kết bạn với đương sự trên zalo, tôi là thư ký toà
  có phải mang điện thoại tới công an để trích xuất
  có thai 3 tháng được nghỉ khám mấy ngày
  có thai 7 tháng đi trực đêm ở công an phường được miễn không
  có thai bị kỷ luật
  có thai mà vi phạm phát ngôn thì hoãn xử lý tới khi nào
  có tiền sự vì phạt mạng thì con có được vào đảng ko
  có ông tây tới ấp quay phim ruộng muối, hỏi đường vô đồn biên phòng, tui nên làm sao
  có đơn thư có bị dừng bổ nhiệm k
  có được luật sư đi cùng khi bị mời lên phường không
  cô cấp dưỡng trường em chụp khay cơm lèo tèo rồi bị cho nghỉ việc luôn, có luật nào bảo vệ người đưa tin không ạ
  cô giáo bắt phụ huynh bình chọn like cho trường
  cô giáo mượn quân phục của chồng nhảy tiktok thì chồng hay vợ bị phạt
  cô giáo xin mua laptop
  công an gọi lên vì bài của vợ, chồng đi thay đc không
  công an gỡ bài của tôi mà không lập biên bản thì tôi khiếu nại được không
  công an không nhận đơn tố cáo lừa đảo mạng thì làm gì
  công an mời lên làm việc bằng điện thoại
  công an mời lên làm việc vì một cái comment, có phải đi không
  công an mời lên vì bài facebook mà không nói rõ bài nào, có quyền không đi không
  công an mời miệng qua điện thoại
  công an mời qua điện thoại có phải đến
  công an quảng cáo
  công an xã có được giữ điện thoại của tôi không
  công an xã gọi lên cho xem bài viết bắt ký biên bản, tôi có quyền xin bản sao không
  công an xã mời lên làm việc vì một bình luận, có bắt buộc phải mang điện thoại không
  công chức bị khởi tố thì tạm đình chỉ công tác à
  công chức chạy quảng cáo thêm ngoài giờ thì phải xin phép ai
  công chức cò đất
  công chức có được góp vốn mở công ty không
  công chức có được mở công ty đứng tên vợ ko
  công chức dự bị bị kỷ luật đảng rồi có bị kỷ luật chính quyền nữa không
  công chức mặc gì khi đi làm mùa hè
  công chức mặc quần jean đi làm được không
  công chức mặc áo dài thứ hai hàng tuần bắt buộc không
  công chức mới bị tước bằng lái vì nồng độ cồn có bị kỷ luật ở cơ quan nữa không
  công chức quen người nước ngoài qua mạng phải báo cáo không
  công chức xem bói
  công chức được làm cộng tác viên báo không, có phải xin phép thủ trưởng không
  công chức đầu tư coin có bị cấm không
  công chứng bán xe
  công chứng bằng đại học mất bao nhiêu tiền
  công chứng hợp đồng mua bán đất khai hoang
  công khai tài chính trên zalo
  công khai tên doanh nghiệp nợ thuế
  công khai xin lỗi phải đăng trên trang cá nhân mấy ngày
  công thức nước mắm gia truyền đăng ký độc quyền ở đâu
  công thức tính thuế thu nhập cá nhân
  công thức ướp thịt nướng
  công ty nợ lương
  công ty nợ lương 3 tháng kiện ở đâu
  công tác bảo vệ chính trị nội bộ tiêu chuẩn chính trị
  công tác phí đi tỉnh ngủ khách sạn được thanh toán mức nào
  cúm A học sinh có phải nghỉ học cả lớp không
  cúng cô hồn giựt tiền trước cơ quan
  cúng giải hạn ở cơ quan
  cúng sao giải hạn chuyển khoản
  cúng xe đầu năm ngày mô tốt
  cúp điện hôm nay quận Ninh Kiều
  căn cứ miễn trách nhiệm kỷ luật do chấp hành lệnh cấp trên
  cđv bóng đá đốt pháo sáng, tôi là công an viên có mặt trong clip
  cơ quan bắt mỗi người mỗi ngày share 3 bài, không share thì trừ thi đua, đúng luật không
  cơ quan bắt thả tim mỗi ngày có từ chối được không
  cơ quan cấm tiktok trên máy công
  cơ quan nào giám định nội dung bài viết chống phá
  cơn bão số mấy đang vào miền Trung
  cưới con được nghỉ mấy ngày
  cưới mấy mâm
  cải chính muộn thì phạt báo bao nhiêu
  cản trở báo chí
  cản trở báo chí phạt bao nhiêu
  cản trở báo chí tác nghiệp phạt
  cản trở pv tác nghiệp bị fạt mấy chục triệu
  cản trở tác nghiệp
  cấm giáo viên kết bạn với học sinh
  cấm mang điện thoại
  cấm nhân viên kết bạn
  cấm đi khỏi nơi cư trú
  cấm điện thoại lớp
  cấp dưới chặn facebook
  cấp dưới làm lộ tài liệu thì trưởng phòng có bị vạ lây không?
  cấp lại giấy phép hành nghề dược hết hạn
  cấp lại sổ bảo hiểm xã hội bị mất tờ rời
  cấp lại sổ đỏ bị mất
  cấp trên bao che không xử người lộ tin thì cấp trên có bị gì ko
  cấp ủy khóa mới số lượng bao nhiêu người
  cấu hình máy in mạng không nhận
  cần thi tin học chứng chỉ gì để lên chuyên viên
  cắm USB vào máy đơn vị
  cắm hoa khai trương giá bao nhiêu
  cắm usb lạ vô máy cơ quan bị virus mất hết dữ liệu tiêm chủng, em có phải đền không
  cắt sim chính chủ
  cắt thi đua cã phòng vì một ng bình luận
  cắt wifi nhà theo giờ cho con khỏi chơi game
  cỏ nhung bị vàng lá trị làm sao
  cổ động viên chửi tục
  cổng thông tin điện tử xã đăng chậm
  cộng tác viên báo bút danh
  cộng tác viên báo có được vô họp không
  cộng tác viên dân số một tháng được bao nhiêu phụ cấp vậy chị
  cộng tác viên không có thẻ đi tác nghiệp bị giật máy ảnh
  cộng tác viên tạp chí tống tiền trạm cân
  cộng tác viên viết bài sai, tòa soạn phạt hay cá nhân chịu
  cờ trước uỷ ban rách do bão chưa kịp thay, dân chụp đăng chửi, tụi em có bị phạt không?
  cụ nhà em viết di chúc miệng được quay video thì có hiệu lực không
  da go bai va xin loi thi co duoc giam nhe
  dam cuoi con can bo moi bao nhieu khach
  dam vinh bo, con trai xa doi, cap cuu
  dan ma qr nhan tien mung tan gia truong phong
  dang anh mac quan phuc len facebook duoc khong
  dang anh qua tet cua doanh nghiep
  dang kiem xe cuu thuong
  dang ky bien so dinh danh xe may
  dang ky ket hon voi nguoi Lao can giay to gi
  dang ky ket hon voi nguoi lao
  dang ky ket hon voi nguoi nuoc ngoai o xa dc chưa hay phải lên tỉnh
  dang ky tam tru online mat may ngay
  dang nuoi con nho bi ky luat
  dang vien co duoc di le chua roi dang hinh khong
  dang vien goc cong giao dang kinh thanh
  danh gia dang vien cuoi nam may muc
  danh muc bi mat nha nuoc nganh y te
  danh muc bmnn linh vuc noi vu
  danh mục bí mật nhà nước ngành tổ chức cán bộ
  danh mục vị trí việc làm tiếp xúc bí mật nhà nước
  danh sách F0 ngày xưa còn lưu máy tính có phải hủy
  danh sách nhóm kín cấm
  danh sách tổ chức khủng bố
  danh sách ứng cử viên xã tôi khi nào niêm yết
  dao van bao cao so ket
  dat giong ngo o Son La
  dau gia bien so xe
  dau lung kham o dau tot
  dau nam ca phong di chua huong trong gio lam roi check in, bi nguoi ta chup lai thi ai chiu
  dau xe via he phat bao nhieu
  day them
  day them truc tuyen thu tien
  di bao co dong sau tran bong da
  di bao sau tran bong
  di bo theo su
  di chuc viet tay co gia tri khong
  di ha giang chup anh voi cot moc bien gioi thi co duoc dang len fb khong
  di le den gio hanh chinh
  di le hoi gio hanh chinh
  di nuoc ngoai tham con phai bao chi bo khong
  di nuoc ngoai thang nay co phai bao cao chi bo khong
  dich vu cong dang nhap loi
  dien thoai trung quoc dung trong co quan mat co cam khong
  dieu chinh luong co so tu thang may
  dieu kien tam hoan nghia vu
  dieu lenh chao
  dieu tra dan so tu choi tra loi co bi phat
  dieu tra vien thong ke ngoi nha tu dien phieu
  dinh chi sinh hoat dang
  dinh muc xang xe cong
  diễn viên mặc giả cảnh sát quay tiểu phẩm
  dk tam tru online bao lau thi co kq
  do lop bo diem
  doanh nghiệp nhà nước cấm nhân viên nói lương, có đúng pháp luật?
  doanh nghiệp tự chuyển khoản 5 triệu ghi chúc tết, em trả lại bằng cách nào cho có chứng cứ?
  doi bang lai xe
  doi bang lai xe het han
  doi no thue tat son vao nha vi em trai toi
  doi ten dem trong khai sinh
  doi the can cuoc cho tre duoi 14 tuoi
  doi the dang vien bi mo chu o dau
  don bien phong thu dien thoai cua chien si
  don vi em cam smartphone, em giau dung lan dau bi bat thi ky luat muc nao
  donate cho streamer bằng tiền cơ quan
  dong dang phi bao nhieu
  dong gop lam duong bat buoc khong
  dong quy phong chong thien tai bao nhieu mot nam
  dot phao quay clip ngay tet
  dot vang ma via he
  drone chụp ruộng lúa có cần phép
  drone gần sân bay
  drone phun thuốc
  du hoc tu tuc vien chuc co phai boi thuong
  du học sinh là con cán bộ đi biểu tình bên tây, bố mẹ có bị gì ko
  du lịch hè công đoàn được hỗ trợ bao nhiêu
  du lịch nước ngoài đăng ảnh mà chưa báo cáo cơ quan
  dua xe phat bao nhieu
  dung mang x phai vuot tuong lua co pham luat ko
  dung may cong doc bao nuoc ngoai
  dung vpn o co quan
  dung vpn vao web bi chan
  dv benh nang hoan ky luat
  dán bản kê khai tài sản ở đâu
  dán phong bì tài liệu mật mấy lớp
  dân ghi âm lén cuộc nói chuyện với cán bộ thuế thì tòa có nhận không
  dân nhắn phản ánh rác thải vào page mà không ai trả lời có bị phạt không
  dân xin bản photo biên bản họp thôn có phải cho không
  dò quét lỗ hổng hệ thống của bộ khác cho vui rồi đăng lên mạng có bị tội không ạ
  dùng AI làm bài thi chính trị
  dùng AI vẽ ảnh minh họa cho poster của bộ có phải ghi chú không?
  dùng mail công vụ đăng ký tài khoản game
  dùng máy cơ quan đào bitcoin ban đêm
  dùng phần mềm crack ở cơ quan nhà nước thì ai chịu, người cài hay thủ trưởng
  dùng tiktok trên máy cơ quan
  dùng usb lạ
  dùng vpn vào trang bị chặn ở máy cơ quan
  dùng vpn đọc báo
  dùng wechat liên lạc với họ hàng bên kia biên giới có sao ko
  dư luận viên
  dư luận viên có được trả tiền
  dạy thêm cho học trò của mình qua zoom có bị phạt không
  dạy thêm online
  dạy thêm online cho học trò mình
  dạy thêm online có thu tiền của học sinh mình
  dạy thêm trên tiktok
  dạy thêm tại nhà có phải đăng ký
  dạy thêm ở nhà có bị cấm không
  dấu treo đóng ở đâu
  dịch heo tai xanh
  dịch vụ công báo lỗi 500
  dọa tự tử trên mạng
  dọc báo nhân dân trên mạng ở dâu vậy, mắt kem không thấy rõ
  dự báo bão số 12
  dự bị đảng viên
  dự hội thảo online do tổ chức nước ngoài mời, trường nói phải xin phép trước mấy ngày?
  dự thảo nghị định đưa lên mạng góp ý
  e gửi văn bản qua zalo cho lẹ có đúng quy định ko, hay phải qua trục liên thông
  e mượn xe sang của bạn chụp hình đăng chơi, bị đơn xin giải trình nguồn gốc tài sản, làm s bh
  e đi thái lan chơi ko báo cáo đv, up ảnh bị lộ, giờ khai lại kịp k
  em bị bắt viết bản kiểm điểm lần ba mà vẫn không biết mình sai điều nào, từ chối được không
  em bị kick khỏi nhóm cơ quan, không nhận được thông báo, bị nói trễ hạn
  em bị kỷ luật oan vì một cái bình luận, muốn cãi lại thì gửi cho ai trong bao nhiêu ngày
  em bị nghỉ việc ở ngân hàng không báo trước thì đòi trợ cấp thế nào
  em dạy trường quốc tế ở Đà Nẵng ký cam kết không nói gì về trường trên mạng, cam kết rứa có hợp pháp không?
  em hoc nam 3 su pham, lo thi thue online, co bi duoi hoc khong
  em hỏi thiệt, bị giám đốc block facebook rồi bị trù dập thì kêu ai
  em lo tra loi phong van dai rfa hoi con sinh vien, gio di lam nha nuoc co phai khai ly lich
  em là thư ký cuộc họp, bị ép sửa biên bản sau khi đã ký, em phải làm gì
  em là thủ thư, lỡ cho mượn cuốn sách bị thu hồi, giờ ngta tới hỏi thì em khai làm sao
  em là đảng viên đi làm bình dương, sinh hoạt nơi tạm trú thế nào, hồ sơ chuyển ra sao
  em làm ở Tỉnh uỷ, yêu một anh người Hàn quen qua app, có phải báo cáo tổ chức không
  em làm ở lò than, hôm qua có tai nạn, quản đốc thu hết điện thoại không cho ai chụp
  em muốn xem hồ sơ cán bộ của chính em thì xin ai, họ có quyền từ chối ko?
  em nghỉ việc tuần sau, xóa sạch email công vụ cho gọn được không
  em quen anh người hàn qua mạng, anh ấy hay hỏi em làm gì ở ủy ban, có phải báo cáo cơ quan không
  em ra khoi nhom zalo co quan bi phe binh, co quy dinh nao bat o trong nhom khong a
  em trai tôi đi nghĩa vụ quân sự được dùng zalo trong đơn vị ko ạ
  em tôi là người bị hại, công an có cho gia đình xem clip hiện trường không hay phải làm đơn
  em tố cáo xong bị chuyển sang điểm trường xa nhất, thế có phải trù dập không, kêu ai
  em đang bầu 7 tháng, lỡ chia sẻ tin thịt heo nhiễm sán ở trường, giờ cơ quan họp kỷ luật, em có được hoãn không
  em đc mời lên sở tttt làm việc vì 1 cái cmt, có cần đem luật sư ko
  em đi coi thi tốt nghiệp, lỡ quên điện thoại trong túi áo, không dùng mà bị lập biên bản, có nặng không ạ?
  em đi thi ielts được 7.0 có được miễn thi ngoại ngữ nâng ngạch không
  email công vụ
  ep cai app tich diem cho co quan
  ep nhan vien share bai cua cong ty
  excel bị lỗi chia cho 0
  excel bị lỗi font khi mở file csv
  excel bị xóa khôi phục
  excel cộng cột ra ####
  excel hàm vlookup lỗi n/a
  excel tính tổng
  facebook không gửi mã xác minh về sim
  fb load cham khac phuc sao
  file ghi âm dài 2 tiếng thì cắt lấy đoạn cần nộp thanh tra được không hay phải nộp nguyên
  flycam bay lễ hội chùa làng phải xin phép ở đâu, đội văn nghệ bọn em tự mua máy
  flycam bay qua trụ sở công an huyện
  flycam biên giới
  flycam gan san bay
  flycam kho xăng
  flycam lễ hội
  flycam quay lễ hội xin phép ai
  flycam sân bay phạt
  flycam trụ sở bộ
  flycam đám cưới
  flycam đám cưới bay qua trụ sở công an
  flycam đám cưới gần sân bay
  flycam đám cưới xin phép ai
  gap khach nuoc ngoai co phai bao cao co quan khong
  ghi âm sếp mắng có làm bằng chứng được không
  ghi âm tại phiên tòa ai cho phép
  gia chu ky truong phong
  gia dat den bu 2025
  gia dat o xa toi bao nhieu
  gia dat phuong
  gia han tam tru cho nguoi nha o dau
  gia han the bao hiem y te ho ngheo
  gia hạn hợp đồng thuê nhà công vụ
  gia hạn tên miền website xã
  gia vang hom nay
  gia xe may vision cu o Da Nang
  giai tan nhom zalo thon thi truong thon co phai hop xin y kien dan khong
  giam dinh chu ky so bi nguoi khac dung
  giao luu truc tuyen voi to chuc phi chinh phu
  giao viec qua zalo sau gio lam
  giao vien hop dong co duoc phu cap dung lop khong
  giao vien nghi phep di My tham con co phai bao chi bo
  giao viên bán bảo hiểm nhân thọ cho phụ huynh
  giao việc qua messenger
  giao việc qua zalo lúc 11 giờ đêm không trả lời bị kiểm điểm
  giay moi qua zalo co hop le khong
  gio lam viec mua dong cua xa
  giu dien thoai cua can bo khi hop
  giup toi: cong an xa goi len lam viec vi mot binh luan tren facebook, co can mang giay to gi khong
  giành quyền nuôi con cần chứng minh thu nhập
  giá bồi thường khi thu hồi đất trồng keo
  giá cà phê nhân Đắk Lắk hôm nay
  giá heo hơi Đồng Nai
  giá lúa bữa nay
  giá lúa hè thu
  giá lợn hơi hôm nay
  giá thuê sạp chợ ai quy định
  giá thịt lợn hôm nay ở Lào Cai
  giá viện phí khám thường bệnh viện hạng 2
  giá vàng SJC
  giá vàng SJC hôm nay
  giá vé tàu Tết
  giá vé tàu tết đi Vinh
  giá xăng hôm nay
  giá xăng mai tăng bao nhiêu
  giá điện sinh hoạt bậc 3
  giá điện sinh hoạt bậc thang
  giá đất bảng mới quận Cầu Giấy
  giá đất bồi thường bao nhiêu một mét
  giá đất ở nông thôn
  giá đất ở nông thôn năm nay bao nhiêu một mét
  giá đền bù đất lúa năm nay bao nhiêu một sào
  giá đền bù đất nông nghiệp quảng ngãi
  giá đền bù đất ruộng khi làm cao tốc
  giám thị mang điện thoại vào phòng thi
  giám định clip
  giám đốc đuổi việc trên zalo
  giám đốc đưa luôn token chữ ký số cho thư ký ký giùm, thư ký như em có bị vạ lây không
  giáng chức bao lâu được bổ nhiệm lại
  giáo viên bị hạ thi đua vì con trai đăng bài chửi trường
  giáo viên chia sẻ kinh phật mỗi sáng
  giáo viên có thai có phải trực trường không
  giáo viên dạy thêm có phải đăng ký kinh doanh không
  giáo viên dạy thêm online có cần báo trường
  giáo viên dạy thêm quảng cáo trên fb
  giáo viên hợp đồng có bị kỷ luật như viên chức khi phát ngôn bậy trên mạng không
  giáo viên hợp đồng có được thi thăng hạng ko
  giáo viên hợp đồng có được thăng hạng không
  giáo viên hợp đồng có được xét thăng hạng
  giáo viên rủ phụ huynh mua bảo hiểm
  giáo viên thu điện thoại học sinh giữ tới cuối năm
  giáo viên thể dục được cấp mấy bộ quần áo một năm
  giáo xứ hỏi số dân
  giã rượu nhanh
  giường tự nguyện bv tỉnh có được bảo hiểm chi không
  giả chữ ký giám đốc
  giả chữ ký phụ huynh
  giải thưởng viết bài bảo vệ nền tảng tư tưởng nộp ở đâu
  giải trình trong mấy ngày trước khi bị phạt
  giải tỏa đất đền bù bao nhiêu một mét
  giảm cân sau sinh
  giảng viên nhận viết luận văn thuê qua mạng bị phát hiện
  giảng viên viết sách tự xuất bản trên amazon không xin phép
  giấu dịch
  giấu dịch cúm gà
  giấy báo nhập ngũ bị sai tên
  giấy chuyển viện bhyt
  giấy mời ca ko đi có s k
  giấy mời công an về facebook có bắt buộc đi không vậy
  giấy mời của công an lên làm việc về bài đăng fb, không đi có sao ko
  giấy mời họp zalo
  giấy mời làm viêc về bài đăng fb
  giấy mời lên công an làm việc vì bài đăng, không đi được không
  giấy mời về facebook
  giấy phép lái xe hạng C đổi thế nào
  giấy phép lập quỹ từ thiện xin ở đâu
  giấy xác nhận tạm trú xin ở đâu
  giấy đi đường cán bộ
  giật máy nhà báo
  giật máy phóng viên
  giật máy quay phóng viên bị gì
  giật máy ảnh
  giật máy ảnh của phóng viên phạt bao nhiêu tiền
  giật tít sai sự thật thì tòa soạn hay phóng viên bị phạt
  giặc lái Mỹ về thăm chiến trường xưa, ông tôi dẫn đi rồi cho họ quay nhà, có cần báo với xã trước không
  giờ cấm xe tải nội thành hà nội
  giờ làm việc mùa hè của ủy ban
  giờ làm việc tòa án khu vực
  giờ mở cửa viếng lăng bác
  giờ nghỉ của sếp
  giờ thăm nuôi phạm nhân trại Gia Trung
  giờ tàu SE3 ga Vinh
  giữ bí mật người báo tin
  giữ chữ ký số
  giữ xe bệnh viện lấy 10 ngàn đúng không
  giữ xe bệnh viện thu 10 nghìn có đúng giá
  giữ xe cơ quan thu phí
  giữ xe ở ubnd có được thu tiền không
  goi 115 treu choi
  google xóa tên
  gop y voi dang qua duong nao cho dung
  gui don vuot cap
  gui khieu nai bao hiem xa hoi
  gui xe cong so co mat tien ko
  gui xe o benh vien co duoc thu 10 ngan khong
  gui xe o uy ban
  gv chạy grap buổi tối có bị cấm k ạ
  gv dạy thêm online có bị cấm ko
  gv hợp đồng đc dạy thêm online thu tiền ko
  gây rối phiên tòa
  góp vốn công ty
  góp vốn homestay Hội An
  góp vốn mở quán cafe
  góp ý thật lòng mà bị sếp kick khỏi zalo cơ quan, vậy rồi việc giao trong đó em không biết thì lỗi ai
  gđ bắt cả phòng like share bài của sở, ko share thì trừ điểm thi đua, đúng luật ko
  gạo hỗ trợ học sinh nội trú 15 kg
  gặp lại bạn chiến đấu cũ bên kia chiến tuyến, chụp ảnh chung đăng lên có bị dị nghị, có vi phạm không
  gặp ông chìa thẻ nhà báo nhìn như in ngoài tiệm, kiểm tra thật giả ở đâu
  gọi 111
  gọi 113 đùa
  gọi giả 113
  gọi nhầm 113 có bị phạt không
  gọi điện xin csgt
  gộp file pdf
  gởi đơn lên thanh tra rồi bao lâu mới được trả lời
  gỡ bài trước khi bị mời có đc giảm nhẹ hong
  gỡ thẻ tag bài xấu
  gợi ý quà 20/11
  gửi clip vi phạm giao thông cho csgt có được thưởng
  gửi clip vi phạm giao thông cho csgt có được thưởng thật không
  gửi clip vi phạm giao thông cho csgt qua zalo nào
  gửi clip vi phạm giao thông cho công an để phạt người ta, mình có bị lộ tên không
  gửi hình vi phạm giao thông cho công an nhận thưởng
  gửi mail công vụ qua gmail
  gửi quan tài dọa
  gửi thư tay có đóng dấu khẩn qua grab
  gửi tiết kiệm ngân hàng nào lãi cao
  gửi vòng hoa tang đến nhà
  gửi xe máy ở trường thu 5 nghìn có đúng quy định ko
  gửi xe đạp điện cho học sinh lớp 6 đi có đúng tuổi không
  gửi xe ở bệnh viện bị mất thì ai đền
  gửi xe ở cơ quan có phải trả tiền
  gửi xe ở hội chợ mất, ai đền
  gửi đơn vượt cấp lên trung ương được ko
  ha bac luong
  hai lần bị khiển trách trong một năm
  hai lỗi cùng lúc cộng lại nặng hơn
  hai quan nho minh ship ho hang ve Viet Nam phai khai gi
  hai tháng nữa kết nạp đảng mà dính vụ cãi nhau trên mạng, có bị hoãn không ạ
  hai vợ chồng đều đảng viên, vợ bán hàng đa cấp online thì chồng có bị liên đới không
  han muc dat o
  hang xom hat karaoke keo keo 11h dem goi ai
  hat karaoke on ao goi ai
  hat karaoke trong tru so
  hdv nói sai lịch sử Huế với khách Tây có bị thu thẻ ko
  heo chết thả sông
  hieu truong bat gv like fanpage truong
  hieu truong dua chu ky so cho ke toan giu
  hinh phat toi loi dung quyen tu do dan chu
  hiến máu một năm được mấy lần
  hiến máu xong kiêng gì
  hiến máu xong được nghỉ mấy ngày vậy chị
  hiến máu được nghỉ mấy ngày
  hiệu lực quyết định kỷ luật 12 tháng
  hiệu trưởng bắt giáo viên phải share bài của trường, không share có bị kỷ luật không anh chị
  hiệu trưởng cấm giáo viên dùng facebook trong trường, có quyền đó không ta
  hiệu trưởng tự ra quyết định kỷ luật tôi mà không họp hội đồng có đúng trình tự không
  hiệu trưởng ép thầy cô mỗi người chia sẻ 3 bài mỗi tuần, không làm thì trừ thi đua, có trái gì không?
  ho so cong viec luu may nam
  ho so cu het han luu tru o xa thi dot hay ban, ai ky duoc
  ho so xin vao dang bo me co dao lam the nao
  hoc lai xe hang b
  hoc phi lop 10 truong cong tp hcm
  hoc phi mam non cong lap Da Nang nam nay
  hoc phi truong quoc te o ha noi
  hoc sinh goi dien choc pha cong an xa
  hoc sinh lam rot nuoc vo bai thi co duoc thi lai khong
  hoc sinh lap nhom chui co giao bi dinh chi hoc may tuan
  hoc vien truong si quan yeu ban gai nguoi nuoc ngoai quen qua app
  hoi phi doi ten trong giay khai sinh
  hoi tham nhan dan co phai la dang vien khong
  hoi y bac si ve tre sot 39 do
  hop bao co cho dan du khong
  hop chi bo qua zoom
  hop dong 111 co bi ky luat nhu cong chuc ko
  hop dong lao dong 111 co duoc vao bien che khong
  hop dong lao dong truong tu co bi ap dung quy dinh cong chuc
  hop tac voi bao chi tra tien viet bai pr cho huyen
  hotline cứu nạn
  hoàn thành tốt nhiệm vụ
  hoàn tiền shopee
  hoá đơn tiền nước
  hoá đơn điện tử máy tính tiền hộ kinh doanh
  hoãn khám nghĩa vụ quân sự
  hoãn nghĩa vụ quân sự
  hs dùng đt trong giờ học quy định
  hs nghỉ học do mưa lũ ai quyết định
  hs nhắn nhờ thầy giải gấp qua mess, hóa ra nó đang thi
  huong dan nop phat qua cong dich vu cong
  huy hiệu 30 năm tuổi đảng được thưởng bao nhiêu
  huy hiệu 40 năm tuổi đảng được thưởng bao nhiêu
  huy hiệu 50 năm tuổi đảng thưởng mấy tiền
  huy hiệu đảng 40 năm được thưởng bao nhiêu
  huy tai lieu mat bang cach dot co duoc khong
  huyet ap cao nen uong thuoc gi
  huyết áp 150 có nguy hiểm không
  hàng mua trên mạng bị giả khiếu nại ở đâu
  hàng xóm hát karaoke quá 22h gọi ai xuống lập biên bản
  hàng xóm hát karaoke ồn báo ai
  hàng xóm lấn ranh nửa mét thì đơn gửi ai
  hàng xóm lấn ranh đất
  hàng xóm mở karaoke kẹo kéo 11 giờ đêm thì gọi ai
  hành hung phóng viên
  hái nấm rừng có độc không
  hát karaoke loa kẹo kéo giờ nghỉ trưa phạt không
  hát karaoke loa kẹo kéo ồn quá gọi ai
  hình xăm có được thi công chức ko
  hòa giải xong rồi bị phạt nữa
  hòa giải ở thôn vụ chửi nhau trên zalo có thay cho phạt được không
  hòm công đức đền làng ai quản lý tiền
  hóa đơn điện nước cơ quan tăng bất thường hỏi ai
  hóa đơn điện tử bị sai tên trường xử lý
  hôm qua em bị thổi nồng độ cồn, cơ quan em có được thông báo không, có bị hạ xếp loại không
  hôm qua đi xem đình làng thấy sắc phong bị chụp bán trên mạng, báo cán bộ nào
  hút bóng cười bị phạt gì
  hút thuốc phòng họp
  hút vape trong trường
  hưu trí bị tạm dừng sinh hoạt đảng vì dính vụ facebook, còn được nhận huy hiệu không
  hướng dẫn cai nghiện điện thoại cho trẻ
  hướng dẫn cài win 11 cho máy cũ
  hướng dẫn kiểm điểm tập thể khi để xảy ra lộ lọt
  hướng dẫn làm hộ chiếu online
  hướng dẫn nộp hồ sơ cấp lại sổ đỏ bị mất
  hướng dẫn trồng sầu riêng ra hoa nghịch vụ
  hướng dẫn viết bản kiểm điểm vì đăng bài sai
  hưởng tuất liệt sỉ khi mẹ tái giá
  hạn giải quyết khiếu nại lần đầu bao nhiêu ngày
  hạn giải quyết khiếu nại đất
  hạn giải quyết khiếu nại đất đai lần hai
  hạn khiếu nại quyết định kỷ luật còn mấy ngày
  hạn mức giao đất ở nông thôn Thanh Hóa
  hạn nộp bản kiểm điểm
  hạn nộp hồ sơ thi công chức cấp xã
  hạn nộp phạt
  hạn nộp thuế hộ kinh doanh
  hạn nộp thuế môn bài
  hạn nộp thuế đất phi nông nghiệp
  hạn nộp đơn khiếu nại lần hai về đất đai là bao nhiêu ngày
  hạn nộp đơn kháng cáo bản án ly hôn
  hải quan xách tay mấy cây thuốc
  hầm Hải Vân mấy giờ cấm xe máy
  hẹn hò qua tinder bằng hình mặc sắc phục
  hẹn tái khám
  hết hạn bằng lái A1 bị phạt mấy trăm
  hết hạn nâng lương thường xuyên sao chưa thấy quyết định
  hệ thống thông tin cấp độ 3 ai phê duyệt
  học bạ tiểu học mất xin lại ở đâu
  học bằng B2 mất mấy tháng
  học bổng cho sinh viên người Khmer xin thế nào
  học bổng chính phủ úc
  học bổng du học cho con cán bộ
  học bổng nước ngoài phỏng vấn
  học lái xe b2 bao nhiêu tiền
  học phí cao học có được cơ quan hỗ trợ
  học phí lớp 1
  học phí lớp 10 công lập năm nay
  học phí mầm non công lập
  học phí mầm non công lập miễn chưa
  học phí năm nay tiểu học có thu không
  học phí thcs
  học phí trường công lớp 10
  học phí trường nghề
  học phí trường tư
  học phí đại học công lập
  học phí đại học công lập năm nay
  học phí đại học công lập năm tới
  học phí đại học sư phạm
  học phí đại học sư phạm Huế
  học phí đại học sư phạm có được miễn
  học phí đại học tây bắc
  học phí đại học y hà nội
  học sinh lớp 11 lập trang bóc phốt trường bị đuổi học được không
  học sinh nghỉ học vì bão mai có học lại không
  học sinh nhuộm tóc vàng đến trường cô có được đuổi về không
  học sinh vẽ biếm hoạ thầy đăng lên story, thầy đòi đuổi học có quá tay không
  học sĩ quan quân y lấy bao nhiêu điểm
  học thêm hè lớp 1 ở quận 7
  học thêm thông tư mới
  học thạc sĩ nước ngoài khai gì
  học trung cấp chính trị online
  học trò hack vào phần mềm điểm sửa điểm cho cả lớp, công an có bắt không?
  học trò tỏ tình cô giáo trên tiktok
  học tập làm theo Bác chuyên đề 2025 tải ở đâu
  học viên cao cấp chính trị dùng AI viết tiểu luận có bị coi là gian lận không ạ
  họp chi bộ trực tuyến có được tính không
  họp cấm điện thoại
  họp kiểm điểm tôi vắng mặt vì đi viện, họ vẫn bỏ phiếu
  họp lấy phiếu kín
  họp mật mà tôi để quên con iphone trong túi áo, ra mới nhớ, có phải khai ra không
  họp tổ dân phố vắng mặt có bị phạt
  họp xét kỷ luật vắng mặt người vi phạm
  họp ở khách sạn nội dung mật có được không hay bắt buộc ở trụ sở
  hỏi AI về thời tiết ngày mai
  hỏi chỗ đậu xe gần sở tư pháp
  hỏi lịch cắt điện khu vực Tân Bình
  hỏi: điều 331 là gì mà người ta hay nói đến
  hối lộ clip bằng chứng
  hồ sơ bệnh án lưu mấy năm
  hồ sơ cb có lưu qđ kỷ luật suốt đời ko
  hồ sơ hưởng bảo hiểm thất nghiệp online
  hồ sơ hưởng chế độ chất độc da cam gồm những gì
  hồ sơ kết nạp đảng khi có ông nội lính chế độ cũ
  hồ sơ lưu trữ hạn chế tiếp cận
  hồ sơ mua nhà ở xã hội cho công chức trẻ
  hồ sơ nhập hộ khẩu cho con mới sinh
  hồ sơ thi công chức thuế 2025
  hồ sơ thi thăng hạng giáo viên cần chứng chỉ gì
  hồ sơ vào đảng gồm những gì
  hồ sơ xin chuyển công tác theo chồng gồm những gì
  hồ sơ xin hưởng trợ cấp thất nghiệp
  hồ sơ xin nghỉ thai sản gồm những gì
  hồ sơ xin vào đảng gồm những gì
  hồ sơ đất sai diện tích sửa ở đâu
  hỗ trợ tiền nhà cho hộ dân tộc cận nghèo
  hỗ trợ đi lại sau sáp nhập
  hộ chiếu công vụ
  hộ chiếu hết hạn đi Thái được không
  hộ chiếu hết hạn đổi ở đâu nhanh
  hộ chiếu làm online bao nhiêu tiền
  hộ khẩu bỏ rồi thì xác nhận cư trú kiểu gì
  hộ khẩu của vợ làm ở tỉnh khác thì con học trường nào
  hộ khẩu điện tử vneid báo lỗi định danh mức 2
  hộ kinh doanh có bắt buộc máy tính tiền
  hộ kinh doanh nộp thuế khoán 2026
  hộ nghèo được hỗ trợ bao nhiêu tiền xây nhà năm nay
  hội cha mẹ kể chuyện lạm thu trên nhóm zalo lớp có sợ bị cô thầy trù con không
  hội chợ việc làm tháng này ở đâu
  hội cựu chiến binh đi thăm chiến trường xưa chụp ảnh cột mốc biên giới đăng được không
  hội nghị có nội dung mật cần ai cho phép tổ chức
  hội nhà báo kỷ luật hội viên
  hội phụ huynh thu quỹ sai ai xử
  hội thánh lạ
  hội thánh đức chúa trời
  hội thánh đức chúa trời mẹ
  hội thánh đức chúa trời mẹ rủ
  hội thẩm nhân dân lỡ bình luận về vụ mình sắp xử thì có phải xin rút không
  hội tự lập trên zalo thu hội phí có phải lập hội trái phép không
  hội đồng kỷ luật gồm ai, khi người vi phạm là phó giám đốc sở
  hội đồng kỷ luật gồm mấy người, người bị tôi chửi có được ngồi trong đó không
  hội đồng kỷ luật gồm những ai
  hội đồng kỷ luật mấy người
  hội đồng kỷ luật viên chức gồm ai
  hội đồng kỷ luật viên chức gồm những ai
  hợp đồng 111
  hợp đồng 111 có bị kỷ luật như công chức
  hợp đồng lao động 111 có bị kỷ luật như viên chức
  hợp đồng thuê nhà có cần công chứng
  hợp đồng thuê nhà tập thể cơ quan hết hạn
  hợp đồng thử việc tối đa mấy tháng
  hụi chết có kiện được không
  hụi họ trên zalo vỡ
  hụi mạng
  hủy giấy bằng cách đốt ngoài sân có đc ko, đv e hết tiền mua máy hủy
  hủy hồ sơ lưu trữ
  hủy kết quả bổ nhiệm do kê khai gian dối bị tố trên mạng
  hủy tài liêu hết giá tri
  hủy tài liệu bằng cách đốt có đc k
  in kỷ yếu lớp có phải xin giấy phép
  in sách thơ tự xuất bản 100 cuốn tặng bạn bè
  in thẻ bhyt mới ở đâu
  ios không nhận esim
  karaoke hàng xóm ồn mấy giờ thì bị phạt
  karaoke hàng xóm ồn phạt bao nhiêu
  karaoke loa kẹo kéo làm ồn gọi số nào
  karaoke on
  ke khai tai san khi vo dung ten nha
  ket ban facebook voi nguoi nuoc ngoai
  ket hon dong gioi dang anh co bi nhac nho khong
  ket nap dang vien nguoi co vo theo dao can giay to gi
  khac dau gia
  khach du lich nho bo doi chup chung mot tam co duoc nhan loi khong
  khai báo hộ chiếu của sỹ quang
  khai báo tạm trú cho người nước ngoài
  khai bệnh nghỉ ốm mà đăng ảnh đi Phú Quốc
  khai gian hộ nghèo
  khai gian với uỷ ban kiểm tra là bị hack nick, sau lộ ra thì nặng thêm mấy bậc?
  khai lý lịch đảng
  khai man bằng cấp
  khai man phieu dieu tra dan so
  khai sai số liệu báo cáo cho đẹp
  khai sinh trễ
  khai that co duoc khoan hong
  khai thuế hộ kinh doanh
  khai thuế đất phi nông nghiệp trễ hạn
  khai tử trễ hạn
  kham suc khoe dinh ky
  khao sat online hoi dan thich ten xa nao
  khen chủ tịch xã nhân dịp bầu cử trên phây của tôi, có coi là vận động trái luật không
  khen lãnh đạo trên phây mà bị bảo nịnh, có quy định nào cấm nịnh không
  khen sếp quá lố
  khen thưởng 30 năm tuổi đảng
  khi nào có kết quả thi viên chức
  khi nào thì bị khai trừ luôn không qua cảnh cáo
  khien trach co bi cat thi dua
  khien trach co bi cham nang luong
  khien trach roi bao lau duoc bo nhiem
  khien trach roi co duoc xet gia dinh van hoa
  khieu nai ky luat dang gui cap nao
  khiếu nại giấy phạt giao thông gửi đâu
  khiếu nại kỷ luật đảng gửi cấp nào, mấy ngày
  khiếu nại lần hai gửi đến đâu
  khiếu nại lần hai trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật buộc thôi việc nộp trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật gửi trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật khiển trách trong bao lâu
  khiếu nại quyết định kỷ luật trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật viên chức trong mấy ngày
  khiếu nại quyết định phạt
  khiếu nại quyết định phạt của công an mấy ngày
  khiếu nại quyết định thu hồi đất còn thời hiệu không
  khiếu nại quyết định thu hồi đất nộp đơn trong bao nhiêu ngày
  khiếu nại đất đai kéo dài
  khiếu nại đất đai trong bao nhiêu ngày
  khiển trách bao lâu xóa
  khiển trách chậm nâng lương ko
  khiển trách là bao lâu hết hiệu lực
  khiển trách rồi có bị cắt thi đua không
  khiển trách xong bao lâu thì hêt
  kho bạc nhà nước có phải mục tiêu cấm quay
  kho gà lá chanh bán tại cơ quan
  kho quẹt
  khoan nuoi heo lo von vay ngan hang chinh sach
  khoe biên lai chuyển khoản ủng hộ
  khoe biên lai phạt
  khoe bằng khen có số quyết định
  khoe giấy khen có lộ số căn cước, xóa sao cho hết
  khoe huy hiệu đảng
  khoe huân chương
  khoe la phieu
  khoe la phieu bau
  khoe lương lên mạng
  khoe mình bỏ phiếu cho ai bằng selfie trong buồng kín, giờ xóa có kịp không
  khoe nhà mới xây có bị thanh tra tài sản
  khoe phiếu bầu
  khoe phiếu bầu cử
  khoe súng
  khoe súng săn
  khoe thẻ ngành lên facebook có bị thu thẻ không
  khoe thẻ đảng
  khoe tiền ảo
  khoi dong lai may tinh bi treo man hinh xanh
  khoi phuc tin nhan zalo da xoa tren iphone
  khong chap hanh quyet dinh xu phat thi sao
  khong len theo giay moi cua so co bi ap giai khong
  khoá comment
  khoá học AI cho cán bộ ở đâu
  khoá định danh
  khoán xe công cho phó giám đốc sở mỗi tháng bao nhiêu
  khu vuc cam quay phim chup anh
  khu vực nào bị cấm quay phim chụp ảnh
  khung giờ cấm xe tải nội thành
  khung hình phạt tuyên truyền chống nhà nước
  khuyến mãi vàng
  khách du lịch thả flycam gần cột cờ Lũng Cú, mình là công an xã có được thu không
  khách du lịch tố chặt chém, phường phải kiểm tra trong mấy bữa
  khách nước ngoài hỏi em về chính trị khi em làm tình nguyện viên ở festival Huế
  khám bệnh từ xa qua zalo lấy 100k
  khám mắt cho học sinh đầu năm học làm theo mẫu nào
  khám nghĩa vụ bị cận mấy độ thì miễn
  khám nghĩa vụ cận mấy độ thì miễn
  khám nghĩa vụ cận mấy độ thì được miễn
  khám nghĩa vụ quân sự cận mấy độ thì miễn
  khám nghĩa vụ quân sự cận mấy độ thì được miễn
  khám nghĩa vụ quân sự cận thị mấy độ thì miễn
  khám nghĩa vụ quân sự trượt lý do gì
  khám sức khỏe cán bộ trung cao ở viện nào
  khám sức khỏe lái xe hạng B ở đâu
  khám sức khỏe nghĩa vụ quân sự ở đâu
  khám sức khỏe định kỳ cán bộ cao cấp ở bệnh viện nào
  khám sức khỏe định kỳ cán bộ hưu
  khám sức khỏe định kỳ viên chức gồm những gì
  khám tâm lý ở đâu tphcm
  khóa thẻ ngân hàng agribank số nào
  khôi phục file excel lỡ xóa
  khôi phục quyền lợi sau khi quyết định kỷ luật bị hủy
  khôi phục tin zalo xóa
  không có tiền nộp phạt
  không có tiền nộp phạt vì bài đăng, xin nộp dần được không
  không có tiền đóng phạt xin trả góp
  không khai báo bạn bè là người nước ngoài
  không nộp phạt thì bị cưỡng chế trừ lương à
  không nộp phạt thì sao
  không trả lời tin nhắn sếp sau giờ làm
  không trả lời zalo sếp buổi tối
  không đóng đảng phí
  khảo sát mức sống dân cư mỗi hộ được bồi dưỡng mấy chục ngàn
  khẩu hiệu sai chính tả ở ubnd bị dân mạng cười
  khắc lại con dấu mới mất mấy ngày
  khắc lại dấu chức danh ở đâu
  khởi kiện hành chính ở tòa nào
  khởi kiện quyết định xử phạt trong bao nhiêu ngày
  kick người ra khỏi nhóm cơ quan
  kiem lam nuoi khi
  kinh doanh dich vu like dao
  kinh nghiem di da lat tu tuc
  kinh nghiệm nuôi gà thả vườn
  kinh phí mua máy tính phòng văn thư theo định mức nào
  kiến nghị tập thể qua google form
  kiểm lâm nuôi khỉ con ở trạm cho khách chụp ảnh
  kiểm phiếu bầu cử hội đồng xã làm thế nào
  kiểm phiếu tín nhiệm
  kiểm tra thẻ nhà báo
  kiểm tra thẻ nhà báo thật giả ở đâu
  kiểm tra định kỳ công tác bảo vệ bí mật nhà nước mấy năm một lần
  kiểm điểm cuối năm
  kiểm điểm cuối năm tự nhận lỗi mạng xã hội
  kl cc nữ nuôi con dưới 12 th
  ko chịu ký biên bản
  ko nộp phạt tin giả thì sao
  kpi tuong tac fanpage moi can bo 10 bai chia se
  ky luat co ghi vao ly lich khong
  ky luat khien trach bao lau thi het
  ky luat khong lap hoi dong dung hay sai
  ky luat oan thi co quan xin loi kieu gi
  ky luat roi co duoc nang luong ko
  ky luat tap the
  ky luat thi cuoi nam xep loai gi
  ky so la gi
  ky thay giup ban
  kéo dài nâng lương
  kéo dài thời gian nâng lương do bị kỷ luật mấy tháng
  kéo dài xác minh cả năm không kết luận, tôi phát bệnh
  kê khai tài sản
  kê khai tài sản bị dân đem bàn tán
  kê khai tài sản có bị đăng công khai trên mạng không
  kê khai tài sản có phải khai tiền ảo không
  kê khai tài sản công khai đến đâu
  kê khai tài sản khi mua xe mới
  kê khai tài sản nộp mấy ngày
  kê khai tài sản đăng công khai ở đâu
  kê đơn qua mạng cho ng nhà ở nc ngoài
  kê đơn qua zalo
  kích hoạt định danh mức 2
  kích thước băng rôn khẩu hiệu
  ký hiệu A B C trên bì thư mật
  ký khống biên bản
  ký số cá nhân miễn phí trên VNeID làm sao
  ký thay sổ liên lạc điện tử
  kĩ luật cảnh cáo kéo dài nâng lương bao lâu
  kẹp tóc, nhuộm tóc nữ quân nhân
  kẹt giấy in
  kế toán xã cài phần mềm crack, virus vô mất hết chứng từ, ai bồi thường đây trời
  kết bạn facebook với người nước ngoài có phải báo cáo tổ chức đảng
  kết bạn facebook với người nước ngoài làm đại sứ quán có phải báo cáo không
  kết bạn fb với người vừa bị khởi tố, có cần hủy ko các bác
  kết bạn với cô gái trung quốc trên wechat
  kết bạn với người nước ngoài phải khai báo ko
  kết bạn với người nước ngoài trên facebook
  kết bạn với người nước ngoài trên fb
  kết hôn người nước ngoài
  kết hôn với người Trung Quốc ở xã biên giới cần giấy tờ gì
  kết hôn với người nước ngoài cần giấy tờ gì
  kết hôn với người nước ngoài phải báo cáo
  kết hôn với người nước ngoài, làm cơ yếu
  kết nạp đảng mà bố vợ theo đạo
  kết nạp đảng mà lý lịch fb có bài linh tinh thì chi bộ có xét ko?
  kết quả bầu cử hội đồng nhân dân khi nào công bố
  kết quả bốc thăm vòng loại world cup
  kết quả v-league
  kịch bản lễ kỷ niệm ngày truyền thống đơn vị
  kỷ luật cảnh cáo có được nâng lương không
  kỷ luật cảnh cáo sau bao lâu thì hết hiệu lực
  kỷ luật học sinh nói xấu trường trên mạng
  kỷ luật khiển trách thì bao lâu mới được nâng lương
  kỷ luật khiễn trách mấy tháng hết hiệu lực
  kỷ luật kín hay công khai
  kỷ luật oan
  kỷ luật oan phục hồi danh dự công khai
  kỷ luật xong rồi thì hồ sơ ghi tới đời nào, con đi học công an có ảnh hưởng ko
  kỷ luật đoàn thể
  kỷ luật đảng có công khai ko
  kỷ luật đảng rồi có kỷ luật chính quyền không
  kỷ luật đảng xong còn bị kỷ luật chính quyền nữa hả, sao 1 tội phạt 2 lần
  kỹ thuật nuôi ếch trong bể xi măng
  lai suat tiet kiem
  lai suat vay mua nha o xa hoi
  lai xe cq cho vo sep di cho bi quay, lai xe hay sep chiu
  lam dep so lieu bao cao thi phat the nao
  lam dep so lieu nong thon moi
  lam giay uy quyen o dau
  lam ho chieu
  lam ho chieu o dau
  lam lo du lieu thi bao trong 72 gio dung khong
  lam sao de dang ky ho chieu cho con duoi 14 tuoi
  lam so do lan dau can giay to gi
  lam tam tru cho sinh vien thue tro
  lam the nao de xin mien giam hoc phi cho con ho can ngheo
  lam the thuong binh
  lam thu dau nam hoc
  lam viec o toa duoc 9 nam thi luong bac may roi
  lam voi doi tac ben kia bien gioi toan phai dung wechat, co quan co cam khong
  lap ban tho o phong lam viec
  lap bien ban vi pham online co hop le khong
  laptop chay cham cai lai win 11 o dau uy tin
  laptop chạy chậm nên nâng ram hay thay ổ
  lich chi tra qua 27/7 o phuong
  lich cup dien xa
  lich da bong toi nay
  lich phat song bong da v league tren vtv
  lich su dang 5 nguoi
  lich thi cong chuc nam nay
  lich thi dau aff cup
  lich thi dau v league
  lich thi tot nghiep nam toi
  lich thi vao lop 10
  lich tiem chung
  lich tiem chung cho tre 18 thang
  lich tiem chung mo rong cho be 9 thang
  lich tiem phong cho be 9 thang
  lich tiem vac xin soi cho tre
  linh nghia vu co dc xai dien thoai cam ung ko
  link xem ngoại hạng anh
  liên quân khóa acc
  lo du lieu bao trong bao nhieu gio
  lo quay phim không cứu
  lo tai lieu mat do mat dien thoai thi bao cao trong bao lau
  loa kẹo kéo
  loa kẹo kéo nhà bên 11h đêm vẫn hát, gọi công an xã được không
  loa phường 5h sáng ồn quá kêu ai
  loa phường mở 5 giờ sáng ồn quá
  loa phường mở 5h sáng ồn quá phản ánh ở đâu
  loa phường phát nhầm nhạc chế độ cũ
  loa phường sáng sớm ồn quá
  loa phường ồn quá kiện ai
  loa xã phát nhầm
  loc noi dung doc hai cho con tren youtube
  log he thong luu may thang
  loi dang nhap vneid
  loi khong ky duoc token thue dien tu
  loi nong do con
  lon nha toi bi tieu huy thi duoc den bu bao nhieu mot ky
  lop boi duong ngach chuyen vien hoc truc tuyen
  lop boi he cho tre
  luc luong 47 la gi
  luong co so
  luong co so bao gio tang
  luong du luan vien
  luong giao vien hop dong co duoc tang ko
  luong huu thang nay bao gio ve the
  luu bang chung sao
  luân chuyển cán bộ có giữ phụ cấp
  luân chuyển hồ sơ đảng viên ra nước ngoài
  luận văn ai
  luật nghỉ hưu trước tuổi nghị định 178 còn áp dụng không
  luộc gà cúng không bị nứt da
  ly hôn chia nhà
  ly hôn chia nhà chung cư
  ly hôn thuận tình mất bao lâu
  ly hôn đơn phương cần giấy tờ gì
  ly hôn đơn phương nộp đơn ở tòa nào
  ly hôn đơn phương nộp ở đâu
  ly khai hoi cuu chien binh lap hoi rieng
  ly lich tu phap
  làm chứng cho bạn bị kỷ luật oan có bị trù dập ko
  làm chứng minh thư gắn chip cho cụ già nằm liệt
  làm căn cước cho bé 6 tuổi ở đâu
  làm căn cước cho con 6 tuổi ở đâu
  làm căn cước cho con mấy tuổi
  làm căn cước cho trẻ dưới 6 tuổi
  làm cộng tác viên báo có được không khi là công chức
  làm giấy khai sinh cho con ngoài giá thú mất mấy ngày ạ
  làm giấy khai sinh muộn cho cháu 9 tuổi không có bố
  làm hộ chiếu online
  làm hộ chiếu online mất mấy ngày
  làm hộ chiếu phổ thông online
  làm khai sinh cho con ngoài giá thú
  làm lại căn cước
  làm lại căn cước gắn chip mất bao lâu
  làm lại căn cước mất bao lâu
  làm lại căn cước mất phí nhiêu
  làm lại thẻ bảo hiểm y tế bị mất
  làm môi giới đất tay ngang
  làm mất con dấu thì thông báo với ai
  làm mất thẻ đảng
  làm sao rút bảo hiểm xã hội một lần
  làm sao xin chuyển công tác về gần nhà vậy mọi người
  làm sao để chặn cuộc gọi rác trên máy samsung
  làm thêm buổi tối hướng dẫn viên du lịch
  làm thêm chạy grab cc nhà nước
  làm thêm chụp ảnh cưới cuối tuần của công chức văn hóa
  làm thêm giờ ngày lễ trả lương mấy lần
  làm thêm giờ trả tiền thế nào
  làm thẻ căn cước cho bé dưới 6 tuổi ở đâu
  làm thẻ căn cước cho trẻ dưới 6 tuổi ở đâu
  làm thế nào để vào biên chế giáo viên mầm non
  làm visa đi hàn thăm con
  làm việc với PA05 thì có bắt buộc đưa điện thoại kèm mật khẩu ko
  làm việc với an ninh mạng cần mang theo gì, có được nhờ luật sư không
  làm đường lấn vào đất nhà tôi kiện ai
  làng trẻ sos có nhận con tôi gửi tạm không
  lá đu đủ chữa ung thư có thật không
  lãi 20% một tháng có phải cho vay nặng lãi
  lãi suất agribank
  lãi suất gửi 12 tháng
  lãi suất gửi tiết kiệm ngân hàng nào cao nhất
  lãi suất huy động
  lãi suất tiết kiệm agribank 12 tháng
  lãi suất vay mua nhà cho công chức trẻ
  lãi suất vay mua nhà vietcombank
  lãi suất vay mua nhà xã hội bao nhiêu
  lãi suất vay mua nhà ở xã hội năm nay
  lãi suất vay ngân hàng agribank mua xe
  lãi vay mua nhà
  lãnh đạo biểu sửa số tỉ lệ tiêm cho đẹp, em không chịu thì ổng hăm, làm sao bảo vệ mình
  lãnh đạo ký nháy
  lãnh đạo đánh golf giờ hành chính
  lãnh đạo đưa usb token cho văn thư ký hộ
  lên công an phường giải trình bài đăng cần mang gì
  lên đồng phát trực tiếp ở lễ hội có phải xin ban tổ chức không
  lên đồng quay clip đảng viên
  lính nghĩa vụ dùng điện thoại thông minh
  lính nghĩa vụ quay tiktok trong phòng ngủ đại đội, chỉ huy phạt những kiểu gì
  lính nghĩa vụ xài facebok đc ko
  lô tô hội chợ
  lôi kéo đồng nghiệp đầu tư tiền ảo, giờ sàn sập người ta tố tôi lên đảng ủy
  lúa ngập mấy ngày thì thối rễ, có được bồi thường
  lý lịch con cái
  lý lịch kết nạp đảng có người thân vi phạm
  lý lịch tư pháp có ghi bị phạt vì facebook không
  lý lịch tư pháp xin online
  lũ về cần số điện thoại cứu hộ
  lưu bằng chứng bài đã xoá
  lưu camera bao lâu
  lưu chứng cứ
  lưu tin nhắn làm chứng cứ thế nào
  lưu trữ hồ sơ kế toán mấy năm
  lưu trữ điện tử
  lưu trữ đám mây nước ngoài cho dữ liệu của sở có được phép không, luật an ninh mạng nói phải lưu trong nước mà
  lương cơ sở 2,34 triệu tính lương giáo viên hạng III
  lương cơ sở 2026
  lương cơ sở mới
  lương cơ sở mới từ tháng mấy
  lương cơ sở năm nay bao nhiêu
  lương cơ sở tăng tháng mấy
  lương cơ sở tăng từ ngày nào
  lương cơ sở từ 1/7
  lương giáo viên hạng 3 mới
  lương giáo viên vùng cao có phụ cấp gì thêm không
  lương giáo viên vùng cao được phụ cấp bao nhiêu phần trăm
  lương giúp việc theo giờ ở hà nội
  lương hưu 2025 tăng bao nhiêu phần trăm
  lương hưu có bị cắt khi bị khai trừ
  lương hưu của cán bộ xã nghỉ theo tinh giản
  lương hưu mới
  lương hưu nhận qua thẻ hay tiền mặt
  lương hưu quân nhân tháng này tăng bao nhiêu
  lương hưu tháng 7 năm nay tăng bao nhiêu phần trăm
  lương hưu tháng này bao giờ có
  lương hưu tháng này khi nào trả
  lương hưu tháng này trả ngày mấy
  lương hưu tăng từ tháng mấy
  lương hợp đồng 111 bảo vệ trường
  lương kiểm lâm mới ra trường
  lương nhân viên thư viện trường học
  lương tháng 13 giáo viên trường tư
  lương tập sự được bao nhiêu phần trăm
  lương tối thiểu vùng 2026
  lương tối thiểu vùng 3 hiện nay
  lương tối thiểu vùng áp dụng cho huyện nào
  lương đại úy
  lạm thu đầu năm đưa lên mạng mà con vẫn học ở đó, sợ bị trù, có chỗ nào báo kín không
  lấn chiếm vỉa hè
  lấy lại mật khẩu vneid
  lấy mail công vụ đăng ký netflix có sao ko ta
  lấy ảnh em bé H'Mông trên mạng in pa nô xã, tác giả đòi tiền, có phải trả không
  lập hội đồng ngũ có con dấu riêng được không
  lập page nhà đất đứng tên em trai thì cơ quan có coi là của tôi không?
  lập vi bằng
  lập vi bằng bao nhiêu tiền
  lập vi bằng bài đăng
  lập vi bằng bài đăng facebook giá bao nhiêu
  lập vi bằng bài đăng xúc phạm mình tốn bao nhiêu và có giá trị ở tòa không
  lập vi bằng tin nhắn hết bao nhiêu
  lắp wifi hội trường 200 chỗ
  lễ hội chọi trâu chụp ảnh bị mất máy
  lệ phí thi thăng hạng viên chức
  lệnh miệng trên zalo của bí thư có bắt buộc thi hành ko hay phải có văn bản đóng dấu
  lịch bóng đá aff cup
  lịch bóng đá sea games hôm nay
  lịch bầu cử hội đồng nhân dân
  lịch bầu cử đại biểu hội đồng nhân dân xã
  lịch chiếu phim mưa đỏ
  lịch chung kết
  lịch cúp điện
  lịch cúp điện tuần này
  lịch cắt điện
  lịch cắt điện hôm nay xã Ea Kar
  lịch gieo sạ vụ hè thu
  lịch nghỉ 2/9 năm nay mấy ngày
  lịch nghỉ hè năm nay
  lịch nghỉ hè năm nay của học sinh Hà Nội
  lịch nghỉ tết
  lịch nghỉ tết học sinh
  lịch nghỉ tết học sinh tỉnh Lào Cai
  lịch nghỉ tết nguyên đán
  lịch nghỉ tết nguyên đán công chức
  lịch nghỉ tết nguyên đán công chức năm nay
  lịch nghỉ tết nguyên đán công chức năm tới
  lịch nghỉ tết năm nay
  lịch nghỉ tết năm sau
  lịch nghỉ tết âm lịch
  lịch nghỉ tết âm lịch cán bộ
  lịch thi bằng lái xe hạng B tháng này
  lịch thi lớp 10 Đà Nẵng
  lịch thi đấu HAGL
  lịch thi đấu V.League tuần này
  lịch thu gom rác phường
  lịch tiêm bé
  lịch tiêm chủng bé
  lịch tiêm chủng cho bé 9 tháng
  lịch tiêm chủng cho trẻ 9 tháng
  lịch tiêm phòng trẻ 18 tháng
  lịch tiêm sởi cho trẻ 9 tháng
  lịch tiêm vắc xin cho trẻ 9 tháng
  lịch tiếp dân chủ tịch phường
  lịch tiếp dân chủ tịch tỉnh
  lịch xuống giống vụ đông xuân
  lịch âm ngày tốt cưới hỏi tháng này
  lịch âm ngày tốt động thổ tháng này
  lịch đá banh
  lịch đá sea game
  lịch đá tuyển việt nam tháng này
  lỗi excel không mở được file
  lỗi font chữ word
  lỗi không đeo thẻ khi tiếp dân
  lỗi không đăng nhập được hệ thống một cửa điện tử
  lỗi mic zoom không nghe được
  lỗi phạt nguội ở quận 7 coi ở đâu
  lỗi phần mềm misa không in được phiếu chi
  lộ dữ liệu phải báo trong bao nhiêu giờ
  lộ dữ liệu thì người đứng đầu bị trách nhiệm tới đâu
  lộ dữ liệu trong bao lâu phải báo
  lớp 12 mặc đồ công an chụp kỷ yếu rồi đăng, em là chủ nhiệm có bị phê bình không
  lớp bồi dưỡng ngạch chuyên viên mở khi nào
  lớp xóa mù chữ buổi tối ở bản ai trả tiền cô giáo
  lời bài hát Bèo dạt mây trôi
  lời thề trước cờ quay bằng điện thoại
  lời thề độc
  lợi dụng quyền tự do dân chủ
  lực lượng 35 cấp xã
  lực lượng 47
  ma tien the tin dung bi tru
  mai học sinh đà nẵng có được nghỉ không
  mail công vụ đăng ký mua hàng
  mang bầu có bị kỉ luật k
  mang bầu mà bị kiểm điểm vì bài đăng
  mang dép lê đi làm
  mang pháo sáng vào sân quay clip
  mang thai có bị xử lý kỷ luật lúc này không, em đang bầu 5 tháng mà trường đòi họp hội đồng
  mang thai kỷ luật
  mang vang qua cua khau phai khai bao nhieu
  mat bang lai xe
  mat bang lai xe lam lai o dau
  mat dau chuc danh
  mat mat khau facebook trang hoi phu nu
  mat the cu tri
  mat the dang
  mat the dang trong luc di xem bong da
  mau ban kiem diem dang facebook sai
  mau don xin nghi viec rieng khong luong
  mau thong bao vi pham du lieu ca nhan
  may co quan cai game
  may in bi ket giay
  may oppo bi treo logo
  may tinh co quan co phim den, hoi ra khong ai nhan, gio truy cuu ai
  minh bi canh cao thang 3 thi cuoi nam xep loai dv kieu gi, co mat thuong het khong
  miễn sinh hoạt đảng người già yếu thủ tục
  miễn sinh hoạt đảng vì tuổi cao
  miễn thuế đất nông nghiệp
  mo lai lop hoc he
  mo quan ca phe can giay phep gi
  moi trieu chung sot xuat huyet
  mot xa may dai bieu hoi dong nhan dan
  mttq phan bien tren mang
  mua ao canh phuc quay hai co bi thu ao va phat tien ko
  mua ban quyen win 11 o dau re
  mua bhyt cho mẹ già ở quê mà hộ khẩu trên phố thì mua chỗ nào
  mua bhyt ho gia dinh
  mua bán điểm
  mua bảo hiểm xe máy online được công nhận không
  mua bằng ngoại ngữ
  mua chatgpt plus bằng thẻ nội địa thế nào
  mua chatgpt plus trả bằng thẻ gì
  mua cờ tổ quốc khổ lớn ở đâu Đà Nẵng
  mua dao trang trí trên mạng
  mua flycam chơi có phải đăng ký với bộ đội ko hay mua về là bay
  mua follow cho trang xã
  mua gỡ bài
  mua hàng online không cho trả
  mua hàng siêu thị đổi trả trong mấy ngày
  mua hàng taobao
  mua laptop trả góp
  mua like
  mua like cho trang xã
  mua like ảo
  mua nhà gần sân bay
  mua nhà ở xã hội
  mua phần mềm diệt virus nào tốt cho máy cơ quan
  mua quan ham ngoai cho de chup anh cuoi thoi co bi thu khong
  mua quan phuc o dau
  mua quần áo công an mặc chụp ảnh kỷ yếu
  mua sim rác
  mua sách lậu
  mua sáng kiến kinh nghiệm 300k trên mạng về nộp, đồng nghiệp dọa tố thì có mất chiến sĩ thi đua không
  mua sổ bảo hiểm tự nguyện
  mua the bao hiem cho me chong tren mang duoc khong
  mua thuốc kê đơn online
  mua thuốc online có hóa đơn được bảo hiểm trả không
  mua tick xanh
  mua tài khoản netflix bằng thẻ công đoàn
  mua tích xanh
  mua ve so online
  mua vé trận VN Thái
  mua vé xem pháo hoa 2/9 ở đâu
  mua xe trả góp
  mua xe trả góp cần chứng minh thu nhập thế nào
  muc cap duong nuoi con
  muc thuong tet
  muon quan phuc chup ky yeu
  muốn học liên thông điều dưỡng đại học thì cơ quan có cho tiền học không
  muốn mở họp báo giới thiệu hội chợ thì xin ai, trước mấy tiếng
  muốn rút bảo hiểm xã hội một lần
  mxh là gì theo luật
  màn hình làm chứng cứ
  màn hình máy tính xanh lè không vô được
  máy chấm công hư
  máy chấm công vân tay hỏng báo ai
  máy chủ đặt ở nước ngoài có được chứa hồ sơ sức khoẻ không
  máy cơ quan toàn office crack, đoàn kiểm tra xuống thì ai chịu, em it hay sếp
  máy hủy giấy mật
  máy in báo paper jam
  máy in cơ quan kẹt giấy
  máy in không nhận lệnh từ máy tính
  máy in không nhận từ win 11
  máy lạnh phòng họp bị chảy nước
  máy photocopy kẹt giấy
  máy scan canon không nhận driver
  máy scan cơ quan lưu lại bản quét thì xóa kiểu gì
  máy scan nào quét hai mặt nhanh
  máy tính cơ quan cài game
  máy đo huyết áp loại nào chuẩn
  máy ảnh cũ tầm 5 triệu nên mua con nào
  mã số thuế cá nhân tra ở đâu
  mình bị phạt 5 triệu tháng trước, giờ đi xin kết nạp đảng người ta có loại không
  mình là luật sư công, tư vấn luật miễn phí trên facebook được không hay phải xin phép
  môi giới bảo hiểm
  mùa này trồng sầu riêng hạt hay ghép
  mùa nước nổi ngập kho, hồ sơ bệnh án mục hết, muốn huỷ phải làm theo bước nào
  mùng 10/3 giỗ tổ nghỉ không
  mùng 2 trực tết anh em đánh phỏm ăn hạt dưa ở uỷ ban, bị quay tung lên, có tính là đánh bạc không?
  mưa đá hỏng xe bảo hiểm có đền không
  mượn chữ ký số
  mượn con dấu ra ngoài đóng cho nhanh
  mượn dấu đóng cho bạn một tờ trắng, nó đem đi lừa, em là văn thư thì tù không
  mượn hồ sơ gốc công chức ra khỏi kho
  mượn thẻ nhà báo đi dọa doanh nghiệp
  mượn usb ký số của chủ tịch xã để ký cho kịp, ở xã nào chả thế
  mượn xe công về quê đám giỗ bị chụp ảnh
  mượn xe cơ quan đi ăn cưới có ng chụp đăng thì giải trình s
  mạng Lotus của Việt Nam còn không, tải ở mô
  mạng xã hội nội bộ của tỉnh có phải đăng ký giấy phép
  mất bao ngày thì phải có quyết định phạt, tui bị lập biên bản hồi tháng 3 tới giờ im re
  mất bằng đại học xin cấp lại
  mất cccd thì làm lại ở đâu
  mất con dấu
  mất con dấu hội
  mất con dấu thôn
  mất con dấu ấp
  mất giấy phép lái xe làm lại ở đâu nhanh
  mất hộ chiếu
  mất sim chính chủ
  mất sổ bảo hiểm xã hội phải làm lại ở đâu
  mất sổ hộ khẩu giấy còn xài được không
  mất thẻ atm
  mất thẻ đảng rồi đăng lên mạng nhờ tìm có sao không
  mất thẻ đảng viên
  mất token ký số
  mất trâu đăng mạng
  mất xe ở bãi giữ xe cơ quan ai đền
  mất điện thoại có lưu tài liệu cơ quan, báo cáo trong bao lâu
  mất điện thoại có vneid
  mất đt có cài app cơ quan, phải báo trong mấy giờ
  mất đất vì hàng xóm lấn ranh, ubnd xã hòa giải mấy lần thì kiện
  mấy giờ bầu trưởng thôn
  mấy giờ chi cục thuế mở cửa sáng thứ bảy
  mấy giờ chốt sổ kho bạc cuối năm
  mấy ngày phải gửi bản kiểm điểm
  mấy ngày được nghỉ cưới con
  mấy nhóm báo chốt 141 trên zalo, em là giáo viên vào để xem thôi có bị phạt không
  mấy năm thì được thi lên thẩm phán sơ cấp vậy ạ
  mấy đứa cháu đua xe đăng clip, ba tụi nó là phó công an huyện, ông có bị khiển trách vì không dạy con không
  mấy đứa lớp em lấy mặt thầy hiệu trưởng làm sticker, thầy đòi hạ hạnh kiểm cả đám, vậy quá tay không ạ?
  mẫu 02 kiểm điểm
  mẫu bài tham luận đại hội chi bộ
  mẫu báo cáo sự cố
  mẫu bản kiểm điểm
  mẫu bản kiểm điểm đăng bài sai
  mẫu bản kiểm điểm đảng viên cuối năm
  mẫu bản kiểm điểm đảng viên cuối năm 2025
  mẫu bản kiểm điểm đảng viên vi phạm mxh
  mẫu bản kiểm điểm đảng viên vi phạm mạng xã hội
  mẫu bản kiểm điểm đảng viên vi phạm phát ngôn
  mẫu bản kiểm điểm đảng viên vi phạm sử dụng mạng xã hội
  mẫu bản tường trình
  mẫu giấy chuyển sinh hoạt đảng
  mẫu giấy giới thiệu
  mẫu giấy đồng ý cho chụp ảnh trẻ
  mẫu giấy đồng ý chụp ảnh bệnh nhân
  mẫu giấy ủy quyền nhận lương hưu
  mẫu hợp đồng thuê nhà trọ
  mẫu kiểm điểm
  mẫu kê khai tài sản
  mẫu phiếu đánh giá viên chức cuối năm
  mẫu quyết định cử đi công tác
  mẫu quyết định thành lập hội đồng kỷ luật
  mẫu tường trình
  mẫu tường trình gửi chi ủy vì bài đăng lỡ lời
  mẫu đơn ly hôn
  mẫu đơn ly hôn thuận tình
  mẫu đơn xin chuyển trường cho con
  mẫu đơn xin cấp lại thẻ đảng bị mất
  mẫu đơn xin gỡ bài
  mẫu đơn xin nghỉ phép năm giáo viên
  mẫu đơn xin nghỉ phép năm viên chức
  mật danh
  mặc quân phục cũ đi đám giỗ có phạm điều lệnh không hè
  mặc quần bò đi làm có được không
  mặc trang phục công an mua trên mạng chụp kỷ yếu
  mặc áo dài ngày thứ hai có bắt buộc
  mặc áo dài ngày thứ hai có bắt buộc không
  mặc áo dài thứ hai
  mặc áo dài thứ hai bắt buộc không
  mặc áo dài tới cơ quan thứ mấy
  mặc áo hở vai đi làm có bị nhắc không
  mặc áo in cờ Mỹ đi làm
  mặc áo yếm đi lễ hội có phạm quy định gì cơ quan không
  mặc áo đoàn vô bar
  mặc đồ bộ đội cũ của bố để livestream bán chè có được không
  mẹ bầu ăn gì cho con tăng cân
  mẹo giặt áo trắng ố vàng
  mối ăn hồ sơ cán bộ thập niên 80
  mồng 1 tết đi lễ chùa nào
  mổ ruột thừa bao nhiêu tiền
  mổ ruột thừa bhyt trả bao nhiêu
  mổ ruột thừa nằm viện mấy ngày
  một lỗi mà đảng kỷ luật xong chính quyền kỷ luật nữa thì có phải phạt hai lần không
  một năm bị nhắc 2 lần vì phát ngôn thì xếp loại đảng viên mức nào
  một ông xưng nhà báo tạp chí gì đó vào trạm cân quay phim rồi xin 5 triệu tiền hợp đồng tuyên truyền
  mới về hưu có được lĩnh trợ cấp một lần không
  mời ca sĩ hải ngoại về hát ở xã có phải xin phép không
  mời cưới trên zalo nhóm cơ quan
  mở công ty đứng tên vợ
  mở nhạc sống karaoke kẹo kéo 12h đêm báo ai
  mở nhạc vàng trên loa bản mỗi sáng có mất tiền tác quyền không
  mở quán cà phê có phải đăng ký kinh doanh hộ cá thể
  mở quán karaoke cần giấy gì
  mở tài khoản ngân hàng cho con 15 tuổi
  mở tài khoản ngân hàng cho trẻ 13 tuổi
  mức giảm trừ gia cảnh thuế thu nhập cho người phụ thuộc
  mức hưởng bhyt trái tuyến 2025
  mức hưởng bảo hiểm thất nghiệp của viên chức thôi việc
  mức hưởng thai sản của viên chức khi sinh đôi
  mức học phí đại học lâm nghiệp
  mức hỗ trợ dầu cho tàu cá
  mức hỗ trợ hộ cận nghèo năm nay
  mức hỗ trợ nhà sập do bão
  mức hỗ trợ nhà sập do bão là bao nhiêu
  mức lương chuyên viên chính bậc 4 bây giờ bao nhiêu
  mức lương cơ sở hiện hành
  mức lương cơ sở hiện nay bao nhiêu
  mức phạt 7,5 triệu có giảm được ko
  mức phạt cơ quan không bố trí người phát ngôn
  mức phạt hát karaoke sau 22h
  mức phạt không đội mũ bảo hiểm 2025
  mức phạt nồng độ cồn xe máy
  mức phạt nồng độ cồn xe máy năm nay
  mức phạt tát người khác
  mức phạt vượt đèn đỏ xe máy
  mức phạt đèn đỏ xe máy
  mức phạt đậu xe trước cổng ủy ban
  mức phụ cấp trách nhiệm kế toán trưởng trường học
  mức án phí ly hôn thuận tình
  mức đóng bảo hiểm xã hội tự nguyện
  mức đóng bảo hiểm y tế hộ gia đình
  mức đóng bảo hiểm y tế hộ gia đình 4 người năm nay
  mức đóng bảo hiểm y tế hộ gia đình năm nay
  mức đóng đoàn phí
  mức đóng đảng phí
  mức đóng đảng phí người nghỉ hưu
  mức đóng đảng phí người về hưu
  mức đảng phí
  mừng bóng đá đi bão cởi trần bị lên báo, em làm kho bạc, có bị gì không
  mừng thọ 90 tuổi được bao nhiêu tiền
  mừng thọ bố thủ trưởng
  mừng thọ sếp
  mừng tuổi đồng nghiệp cũ
  nang luong truoc han co bi anh huong khi khien trach
  nap game bang the cha
  nau cao khi
  ng giới thiệu vào đảng
  nghi khong luong de cham me duoc bao lau
  nghi om huong luong
  nghi phep nam cua vien chuc con lai co duoc tra tien khong
  nghi tet may ngay
  nghi thai san lan 3 co bi ky luat dang khong
  nghi viec khong luong cham soc me gia duoc may thang
  nghĩa vụ quân sự cận thị mấy độ
  nghĩa vụ quân sự cận thị mấy độ thì được miễn
  nghĩa vụ quân sự cận thị mấy độ được miễn
  nghỉ hè năm nay học sinh tiểu học nghỉ từ ngày nào
  nghỉ hưu nđ 178
  nghỉ hưu rồi còn bị xóa tư cách chức vụ vì bài viết cũ thật không
  nghỉ hưu sớm theo nghị định 178 được mấy tháng lương
  nghỉ hưu trước tuổi
  nghỉ hưu trước tuổi được bao nhiêu tháng lương
  nghỉ không lương
  nghỉ không lương 3 tháng
  nghỉ không phép
  nghỉ kết hôn được mấy ngày có lương
  nghỉ phép năm 2025 được mấy ngày
  nghỉ phép năm chưa dùng hết có dc trả tiền ko
  nghỉ phép năm chưa hết có được cộng dồn sang năm sau không
  nghỉ phép năm chưa hết có được trả tiền không
  nghỉ phép năm còn 5 ngày có được cộng sang năm sau không
  nghỉ phép năm còn dư có được cộng sang năm sau
  nghỉ phép năm còn dư có được trả tiền không
  nghỉ phép năm cộng dồn
  nghỉ phép năm cộng dồn sang năm sau
  nghỉ phép năm của công chức 12 năm công tác được mấy ngày
  nghỉ phép năm của công chức được mấy ngày
  nghỉ phép năm mấy ngày
  nghỉ phép năm tính cả thứ bảy không
  nghỉ phép đi nước ngoài có cần xin phép đảng ủy
  nghỉ phép đi thăm bố mẹ ở xa có được thanh toán tiền tàu xe không
  nghỉ thai sản giáo viên mầm non được mấy tháng
  nghỉ thai sản mấy tháng
  nghỉ thai sản mấy tháng với viên chức
  nghỉ thai sản sinh đôi
  nghỉ thai sản sinh đôi được mấy tháng
  nghỉ thai sản được mấy tháng nếu sanh đôi
  nghỉ theo nghị định 178 được bao nhiêu tiền
  nghỉ ốm 3 ngày có trừ lương không vậy cô kế toán
  nghỉ ốm cần giấy gì
  nghỉ ốm hưởng bhxh mấy ngày
  ngo nước ngoài mời dự khóa học ngắn, viên chức khai báo
  ngoại giao mời cơm
  ngoại ngữ B1 cho giảng viên thi ở mô
  nguoi dan gui anh vi pham giao thong co duoc thuong
  nguoi lam cong tac co yeu dung mang xa hoi
  nguoi nha ban hang gia thi can bo co bi lien luy
  nguoi nha ru choi tien ao, toi thu quy kho bac co duoc tham gia khong
  nguoi nuoc ngoai xem bau cu
  nguoi ta nho toi lam chung la co ong can bo chui dan tren live, toi so bi tra thu, co duoc giau ten khong
  nguoi ta tham tra ly lich ket nap dang thi co vao xem facebook cu cua minh khong
  nguoi than o nuoc ngoai tham gia to chuc phan dong
  nguyên tắc xử lý kỷ luật đảng trước hay chính quyền trước
  ngày lễ 2/9 nghỉ mấy hôm
  ngày mai có họp hội đồng nhân dân không
  ngày nào đi bỏ phiếu
  ngày tốt khai trương
  ngâm hồ sơ
  ngân hàng trừ tiền oan khiếu nại
  ngư dân bị tàu lạ đuổi, quay clip rồi nên đưa cho ai?
  người bôi nhọ ở nước ngoài thì trong nước có xử được không
  người dân xin photo hồ sơ đất năm 1987 trong kho lưu trữ, có quyền từ chối không?
  người hoạt động ko chuyên trách có tính là cb
  người làm cơ yếu có được dùng mạng xã hội
  người nhà bị cáo quay phim trong phòng xử có bị đuổi ra k
  người nhà cán bộ đăng bài khoe quà biếu tết, cán bộ có bị liên đới không
  người nhà phạm nhân quay video lúc thăm nuôi
  người nhà vi phạm
  người nhà đương sự kết bạn facebook với thẩm phán
  người qua đường quay mà không can ngăn
  người ta nhận ra bài tôi viết dưới tên khác thì chứng minh kiểu gì
  người ta xóa bài rồi mình lấy gì tố cáo
  người thân bị khởi tố vì bài viết trên mạng có ảnh hưởng lý lịch đảng
  người trúng cử hội đồng nhân dân xã nhiệm kỳ mới
  người yêu có cha đi tù muốn cưới công an
  người yêu em là người Trung Quốc quen qua wechat, em làm kế toán xã, có phải báo cáo không
  người yêu là người Trung Quốc
  ngược đãi chó mèo
  ngồi dự toà ly hôn của em gái, mình giơ điện thoại chụp bị bảo vệ thu, họ làm vậy đúng chưa?
  ngộ độc bếp ăn
  ngủ trưa ở trạm
  nha bao co phai giu kin nguon tin khong
  nha bao doi tien de go bai
  nha o llvt
  nhac che tren xe khach
  nhac nho rut kinh nghiem co ghi vao ho so
  nhan con nuoi
  nhan hoc bong chinh phu nuoc ngoai co phai khai bao voi chi bo
  nhan nham tien ck
  nhan phong bi
  nhan qua 20/11 cua phu huynh
  nhan tien go bai
  nhan tin nhac bai cho thi sinh
  nhan vien van thu chup con dau co quan dang len mang khoe
  nhay dan vu san uy ban
  nhiet do tu lanh bao quan vac xin bao nhieu la dat
  nhom bao chot giao thong
  nhom zalo ho toc
  nhuan but co phai dong thue khong
  nhuan but viet bai trang thong tin xa
  nhuận bút bài viết
  nhuận bút bài đăng trang xã tính sao
  nhuận bút báo
  nhuận bút viết tin cho cổng thông tin
  nhuận bút viết tin cho trang thông tin xã tính sao
  nhuộm tóc xanh có được đứng lớp không
  nhuộm tóc xanh hiệu trưởng
  nhà báo Nhật muốn phỏng vấn bố tôi là cựu chiến binh, cần ai đồng ý?
  nhà báo dọa viết bài nếu không mua quảng cáo thì báo ai?
  nhà báo dọa viết bài nếu không mua quảng cáo, báo cáo ai
  nhà báo dọa đăng bài nếu không ký hợp đồng quảng cáo
  nhà báo dọa đăng bài nếu xã không mua quảng cáo, phải làm sao
  nhà báo không thẻ
  nhà báo không đeo thẻ vào ủy ban quay phim, mình có quyền đuổi ra không
  nhà báo thiếu giấy giới thiệu
  nhà báo tự xưng xông vào phòng quay, bảo vệ đẩy ra rồi bị đăng clip nói cản trở tác nghiệp
  nhà hàng xóm hát karaoke inh ỏi, gọi ai xử lý
  nhà nghỉ cho nuôi chó mèo ở Đà Lạt
  nhà thơ hưu trí in thơ chui rồi bán qua mạng
  nhà trường bắt gv share link bình chọn, ko share bị nhắc, đúng ko
  nhà trọ sinh viên
  nhà tạm lánh
  nhân viên cấp dưỡng hợp đồng có phải viên chức
  nhân viên thu phí bệnh viện nhận chuyển khoản cá nhân
  nhân viên vườn thú nhà nước livestream cho hổ ăn, giám đốc bắt xóa, đúng hay sai?
  nhóm chat 5 người có tính là nơi công cộng không
  nhóm kín có coi là nơi công cộng không
  nhóm né chốt nồng độ cồn, em chỉ là thành viên đọc thôi
  nhóm zalo chỉ đạo công việc có giá trị như văn bản không
  nhóm zalo cơ quan cấm bàn chuyện chính trị
  nhóm zalo phòng bị người ngoài lọt vào, ai chịu trách nhiệm?
  nhóm zalo tối đa bao nhiêu thành viên
  nhóm zalo xóm phải vô mới nhận thông báo, không vô có được không
  nhạc sĩ nghiệp dư phường đặt lời vọng cổ ca ngợi lãnh đạo tỉnh, có cần duyệt trước khi đưa lên mạng
  nhận chuyển khoản nhầm
  nhận giấy mời của PA05 thì có bắt buộc phải đi không, đi thì mang theo gì
  nhận học bổng ngắn hạn của đại sứ quán cần xin phép ai
  nhận học bổng nước ngoài có phải báo chi bộ
  nhận học bổng nước ngoài có phải báo cáo
  nhận kết bạn với đương sự
  nhận lì xì của dn rồi đăng cảm ơn có tính là quà ko?
  nhận mừng cưới qua mã qr dán trên thiệp sếp
  nhận nhầm chuyển khoản
  nhận phong bì cưới
  nhận phong bì phụ huynh bị quay clip
  nhận quà 20/11 đăng lên mạng
  nhận quà của bệnh nhân rồi khoe
  nhận quà tặng online
  nhận quà tết bao nhiêu thì phải nộp lại
  nhận tiền khảo sát của tổ chức phi chính phủ
  nhận tiền pr mà không ghi quảng cáo
  nhận xét sau chuyến đi nước ngoài nộp hộ chiếu công vụ trong mấy ngày
  nhập ngũ con có được hoãn khi học đại học
  nhập vai điều tra có được giả làm người mua hàng cấm không
  nhật ký chiến sĩ
  nhật ký công tác
  nhật ký truy cập hồ sơ điện tử công chức
  nhậu giờ hành chính
  nhắn nhau chỗ công an đang thổi nồng độ cồn
  nhắn nhầm cho sếp
  nhắn tin giao việc lúc 11 giờ đêm, không trả lời có bị phạt không
  nhắn zalo nhờ bà con bầu cho anh mình có được phép không
  nhặt được điện thoại
  nhờ bầu giùm cả nhà
  nhờ cháu làm báo xin xem trước bài viết về xã mình được không
  nhờ vả trên status
  no xau cic
  noi bay tren icom tau ca co ai nghe va phat khong
  noi quy dung zalo trong co quan mau
  nop phat cham bi tinh lai bn
  nop phat giao thong qua mang
  nop phat nguoi online
  nop phat nguoi xe may o dau
  nop phat qua mang the nao
  nop phat roi co bi ghi ly lich
  nop phat tin gia o dau, qua cong dich vu cong duoc khong
  nop phat vu dang facebook o dau
  nuoc gieng bi nhiem phen loc cach nao
  nuoi con nho 10 thang ma bi hop xet ky luat, em xin hoan duoc khong a
  nuoi ga da
  nuôi chim chào mào có phải xin phép
  nuôi chim chào mào có phải đăng kí ko
  nuôi chim quý
  nuôi chó trong chung cư có phải đăng ký
  nuôi con nhỏ được hoãn kỷ luật
  nuôi vẹt xích
  nuôi vịt chạy đồng
  nuôi yến trong khu dân cư có được không
  nâng lương trước hạn
  nâng lương trước hạn cho anh em trong phòng cần thành tích gì
  nâng lương trước thời hạn do thành tích
  nâng lương trước thời hạn khi có giấy khen
  nâng ngạch chuyên viên
  nâng ngạch chuyên viên chính cần mấy năm
  ném mắm tôm
  nó xoá bài rồi thì còn bằng chứng gì nữa đâu
  nói dối có bom trên máy bay
  nước dâng tới đâu rồi
  nước lũ vô nhà có được hỗ trợ tiền không, hỏi xã mô
  nước mắm loại nào ngon
  nước rút rồi khử khuẩn giếng thế nào
  nạp thẻ game hết tiền quỹ lớp
  nấu cháo lươn cho trẻ biếng ăn
  nấu mì Quảng
  nấu phở bò cho 10 người ăn liên hoan
  nịnh sếp trên mạng
  nồng độ cồn
  nồng độ cồn 0,3 phạt bao nhiêu
  nồng độ cồn 0.2 xe máy phạt bn
  nồng độ cồn uống một lon phạt bao nhiêu
  nồng độ cồn đảng viên
  nội quy cấm quay phim trụ sở có hợp pháp
  nội quy phiên tòa
  nội quy sử dụng internet cơ quan mẫu
  nội quy đậu xe trong trụ sở
  nộp hồ sơ nghỉ thai sản cần giấy tờ gì
  nộp hồ sơ sổ đỏ lần đầu ở đâu
  nộp lại quà tặng
  nộp phạt mạng xã hội ở đâu
  nộp phạt nguội
  nộp phạt online thế nào cho bài đăng sai sự thật
  nộp phạt qua dịch vụ công bấm chỗ nào
  nộp phạt qua mạng
  nộp phạt trên cổng dịch vụ công
  nộp phạt trễ hạn
  nộp phạt vi phạm hành chính qua cổng dịch vụ công bấm chỗ nào
  nộp phạt xong có bị ghi lý lịch ko
  nộp phạt ở mô
  nộp phạt ở đâu
  nộp phạt ở đâu khi bị phạt đăng tin sai
  nộp đơn khiếu nại kỷ luật trong bao nhiêu ngày
  nộp đơn xin nghỉ việc trước bao nhiêu ngày
  nộp đảng phí chậm 3 tháng có sao không
  nợ thẻ tín dụng
  nữ cán bộ đi họp hội đồng có bắt buộc áo dài ko
  nữ công chức sinh 1972 mấy tuổi mới được nghỉ hưu
  o chu nha tre tu nhan bat co giao ky giay khong duoc ke chuyen tre te nga, co dung khong
  ong nha toi lam giam doc so, toi la vo co duoc dang khoe tui hang hieu khong
  ong noi chau muon biet con bao nhieu nam nua thi duoc huy hieu 50 nam tuoi dang
  out nhóm cơ quan
  pano trích sai lời
  phan mem HIS bi loi khong in duoc toa
  phan mem ke toan misa loi khong in duoc phieu chi
  phan mem nao phuc che anh cu
  phao tu che xem youtube
  phat 7 trieu 5 dang tin sai co duoc giam khong nha em ngheo
  phat bao nhieu neu tu lap trang tin tong hop khong phep
  phat do xe long duong bao nhieu
  phat hanh chinh bao lau thi het thoi hieu
  phat hui tren mang
  phat ngon o quoc hoi
  phien toa xu nguoi duoi 18 tuoi phong vien co duoc vao khong
  phong bì chúc tết sếp
  phong bì đám giỗ
  phong giao duc bat chup minh chung gui nhom 10 gio dem
  phong vien nhan phong bi co vi pham dao duc nghe nghiep
  photo giao trinh ban cho sinh vien
  phu cap khu vuc
  phu cap thu hut vung bien gioi
  phu cap uu dai nghe tram y te xa
  phuc khao thi cong chuc
  phung dieu chuyen khoan ma ghi ten co quan thi co phai quy chung tra lai khong
  pháo hoa bộ quốc phòng mua đâu
  pháo nổ tự chế quay tiktok thì đi tù hay phạt tiền
  pháp luân công
  phát thanh viên xã chèn quảng cáo vào loa truyền thanh
  phát tờ rơi đạo trong bệnh viện
  phân biệt công chức và viên chức
  phân bón bị giả khiếu nại ở đâu
  phân công ai trực trả lời tin nhắn nhóm thôn ban đêm
  phân loại biên bản tự kiểm điểm lưu bao nhiêu năm
  phân loại rác
  phê bình là gì
  phí công chứng hợp đồng
  phí công chứng hợp đồng mua bán nhà
  phí công chứng hợp đồng mua bán xe
  phí giữ xe máy chung cư tối đa
  phí gửi xe máy chung cư tối đa
  phí gửi xe máy chung cư tối đa bao nhiêu
  phí gửi xe máy ở bệnh viện
  phí khởi kiện danh dự là bn
  phí quản lý chung cư quá cao
  phí quản lý chung cư tăng có được không đóng
  phí sang tên sổ đỏ cho tặng anh em ruột
  phí sang tên xe máy cũ
  phí trước bạ xe
  phí trước bạ ô tô điện 2025
  phí đăng kiểm xe con 5 chỗ
  phòng bệnh đạo ôn lúa hè thu
  phòng chống sốt xuất huyết tại hộ gia đình
  phòng tôi có cậu hợp đồng 111 đăng bậy thì áp dụng luật nào để xử
  phó chánh văn phòng có được ký xác định bí mật nhà nước khi được ủy quyền
  phóng viên dọa đăng bài đòi ký hợp đồng quảng cáo
  phóng viên không có thẻ
  phóng viên không đưa thẻ mà đòi quay trong trụ sở, mình chặn lại có bị quy cản trở báo chí không
  phóng viên vào trường quay không xin phép, bảo vệ có được ngăn không
  phóng viên vòi tiền
  phóng viên xông thẳng vào phòng quay, em là bảo vệ uỷ ban, có được cản không?
  phông chữ trong word bị lỗi ô vuông
  phông hội nghị sai chữ
  phúc khảo điểm thi nộp ở đâu
  phường mới sau sáp nhập của quận 8 tên gì?
  phạt 5 triệu nộp đâu
  phạt nguội
  phạt nguội tra cứu
  phạt nguội tra ở đâu
  phạt nguội xe máy
  phạt nồng độ cồn
  phạt nồng độ cồn xe máy bao nhiêu
  phạt nồng độ cồn xe máy mức mới
  phạt vượt đèn đỏ ô tô bao nhiêu tiền
  phải báo cáo bí thư trước khi cho con đi du học k
  phản ánh rác thải mỏ đá = flycam
  phần mềm gõ tiếng việt bị lỗi dấu
  phần mềm gỡ băng miễn phí
  phần mềm kế toán misa báo lỗi không in được
  phần mềm kế toán misa bị lỗi không mở
  phần mềm quản lý văn bản không in được
  phần mềm quản lý văn bản không ký số được
  phần mềm tính lương misa lỗi
  phần mềm tạo slide miễn phí
  phụ cấp biên giới tính vào bảo hiểm không
  phụ cấp bí thư chi bộ tổ dân phố mới
  phụ cấp chi hội trưởng phụ nữ thôn bao nhiêu tháng
  phụ cấp công tác đảng 30 phần trăm
  phụ cấp công vụ
  phụ cấp khu vực Lý Sơn
  phụ cấp ngành kiểm sát
  phụ cấp quân nhân mang thai
  phụ cấp thâm niên ngành kiểm lâm tính từ tháng nào
  phụ cấp thâm niên quân y tính thế nào
  phụ cấp trực
  phụ cấp trực 24/24 của y sĩ xã
  phụ cấp trực 24/24 tính thế nào
  phụ cấp đi lại khi chuyển về tỉnh mới
  phụ cấp độc hại
  phụ cấp độc hại văn thư lưu trữ
  phụ huynh chuyển khoản 500k nói cảm ơn cô, em có nên trả lại không
  phụ huynh chuyển khoản mừng cô ngày 8/3 có phải trả lại
  phụ huynh hỏi tiền quỹ lớp mà bị kick khỏi nhóm
  phụ huynh đánh bác sĩ khoa nhi
  phục hồi ảnh cũ bị mốc ở tiệm nào hà nội
  prank bạn gọi 113 báo cháy giả
  qua tang qua lai trong nhom co dong
  quan ly thi truong nam vung
  quay phim phòng xử án bằng điện thoại bị chủ tọa thu máy
  quay phim trong phòng xử án phạt bao nhiêu
  quay phiếu bầu của mình đăng lên
  quay voọc chà vá
  quay được cảnh cán bộ địa chính nhận tiền thì nộp cho ai để mình được an toàn
  quen bạn trai người mỹ
  quen dong dang phi
  quen nguoi trung quoc qua wechat co phai bao co quan
  quen người yêu Đài Loan qua mạng
  quoc tang co to chuc dam cuoi duoc khong
  quy den on dap nghia dong bao nhieu
  quy dinh mau ao dieu duong truong
  quy dinh tiep xuc nguoi nuoc ngoai cua can bo
  quy hoạch ga metro gần nhà
  quy trinh dieu chuyen can bo sau 5 nam
  quy trinh xin cap lai the bao hiem y te bi mat
  quy định mặc áo dài thứ hai ở ubnd
  quy định mặc đồng phục công sở thứ hai
  quy định trang phục công sở mùa hè
  quy định treo quốc kỳ ngày lễ ở nhà dân
  quyen duoc quen la gi
  quyen rut lai dong y cho dung du lieu ca nhan
  quyet dinh ky luat co phai cong khai khong
  quyết định kỷ luật em mới nhận hôm thứ hai, khiếu nại còn mấy ngày
  quyết định phạt giao trễ có còn hiệu lực
  quyền góp ý của đảng viên
  quyền im lặng khi ubkt mời làm việc
  quyền rút lại sự đồng ý xử lý dữ liệu cá nhân
  quyền tiếp cận thôg tin của dân
  quyền tiếp cận thông tin
  quà 8/3 cho sếp
  quà của người nước ngoài quen qua mạng gửi về đồn
  quà tặng của khách nước ngoài khoe lên mạng
  quà tặng usb hội nghị quốc tế cắm vào máy bộ được không
  quà tết của doanh nghiệp cho đơn vị, chụp hình cảm ơn
  quà tết sếp
  quà tết sếp tặng lên mạng
  quà tết đăng mạng
  quá hạn phạt rồi
  quán bún ngon gần bộ nội vụ
  quán cf bạn trả 300k nhờ em mặc đồng phục trường review, em là gv, nhận đc ko
  quán cà phê nhà em chiếu k+ lậu, em là gv có bị ảnh hưởng k
  quân phục cosplay
  quên gia hạn tên miền cũ của sở sau sáp nhập bị thằng khác mua làm web cờ bạc
  quên mang thẻ cử tri có bầu được không
  quên mk dịch vụ công
  quên mật khẩu VNeID lấy lại sao
  quên mật khẩu VNeID lấy lại thế nào
  quên mật khẩu dịch vụ công
  quên mật khẩu dịch vụ công quốc gia
  quên mật khẩu email công vụ
  quên mật khẩu email công vụ lấy lại sao
  quên mật khẩu gmail
  quên mật khẩu hộp thư công vụ lấy lại ở đâu
  quên mật khẩu vneid lấy lại kiểu gì
  quên mật khẩu wifi nhà lấy lại thế nào
  quên mật mã két sắt mở sao
  quên quẹt thẻ chấm công có bị trừ lương
  quạt trần phòng họp hư thì mua theo thủ tục đấu thầu nào
  quản giáo chuyển điện thoại cho phạm nhân
  quấy rối tình dục nơi công sở báo ai
  quần chúng đi học cảm tình đảng mà trước có share bài bậy
  quần jean đi họp
  quỹ nước ngoài tài trợ cho kênh youtube về môi trường của tôi, tôi đang làm ở vườn quốc gia
  ra quân tập huấn an toàn thông tin cho cán bộ xã
  rao ban huy chuong cua ong ngoai
  rao cho con nuôi
  review phim Đào Phở
  roi nhom zalo co quan co bi danh gia thai do ko
  rut bao hiem xa hoi mot lan thi duoc bao nhieu
  rut lai dong y xu ly du lieu
  rút bhxh
  rút bhxh 1 lần
  rút chữ ký khỏi đơn
  rút lại đồng ý cho dùng dữ liệu
  rút tên bài đăng
  rút đơn rồi công an có dừng không
  rút đơn tố cáo
  rượu ngâm chuối hột
  rải tiền chùa
  rải tờ rơi quảng cáo khoan giếng bị phạt sao
  rời nhóm zalo cơ quan
  rời nhóm zalo cơ quan có bị đánh giá không hoàn thành nhiệm vụ ko
  rời nhóm zalo cơ quan ngoài giờ có bị coi là vô kỷ luật không
  rủ người thân vào đa cấp
  sa thai nhan vien hop dong vi status co dung luat ko
  sach gui tu My
  sang tên sim chính chủ cần gì
  sang tên sổ đỏ
  sang tên sổ đỏ cho con
  sang tên xe máy cũ của người đã mất
  sanh con thứ ba bị kỷ luật đảng không
  sao chép luận văn
  sao chụp hồ sơ vụ án gửi cho luật sư có cần ai duyệt không
  sao chụp tài liệu tối mật do ai cho phép
  sao em dang ky hoc lai xe may truc tuyen hoai khong duoc
  sao lưu danh bạ iphone
  sao lưu zalo cũ lúc đổi điện thoại công vụ
  sao trại giam không cho chụp hình thăm nuôi
  sao y bản mật phải ai ký
  sao y chung thuc co ton tien khong
  sap nhap tinh roi ai giu con dau cu
  sap nhap tinh roi bien so xe co doi khong
  sau nhập tỉnh có phải đổi giấy tờ xe không
  say rồi nói bậy có giảm tội không
  scan con dấu chữ ký lãnh đạo dán vào văn bản cho lẹ, chết không?
  scan con dấu cơ quan gởi cho nhà thầu làm thiệp mời thì có phạm gì không anh chị
  sep cu 11h dem nhan tin giao viec, khong tra loi thi cham diem, co quy dinh nao bao ve minh khong
  sim bị khóa hai chiều
  sim chính chủ sang tên cho mẹ thế nào
  sim công vụ
  sim không chính chủ của tôi bị khóa mà nhóm hội nằm trong đó, có bị phạt không
  sim rác
  sinh con ba
  sinh con thứ ba
  sinh con thứ ba bây giờ đảng viên còn bị gì không
  sinh con thứ ba bị gì
  sinh con thứ ba có bị kỷ luật đảng nữa không
  sinh con thứ ba có còn bị kỷ luật đảng
  sinh con thứ ba đảng viên có bị kỷ luật không
  sinh hoạt chi bộ online qua zoom có được tính không
  sinh hoạt đảng online
  sinh trắc học ngân hàng
  sinh viên sư phạm nói tục trên mạng có bị hạ hạnh kiểm rồi ghi vào bằng ko
  sinh viên thực tập có phải ký cam kết giữ bí mật không
  sinh viên thực tập được đọc hồ sơ gì
  so bao ve tre em
  so do nha minh dang len mang de ban co nguy hiem khong
  so luong bien che duoc giao nam nay
  so sánh kỷ luật đảng và kỷ luật hành chính có phải tương xứng không
  so tay dang vien dien tu dang nhap khong duoc
  so tay dang vien dien tu khong vao duoc
  soan giao an mau
  soi co tu cung
  song thu co bi ky luat dang khong
  sot xuat huyet uong gi
  soạn bài phát biểu khai mạc hội thao
  soạn giáo án lớp 3 kết nối tri thức
  sua bien ban hop sau khi ky
  sua chung minh nhan dan sai ngay sinh
  suy thoái tư tưởng là kỷ luật mức nào
  sách cấm thì gồm những cuốn nào
  sách giáo khoa lớp 4 bộ nào
  sách giáo khoa lớp 6 bộ nào năm nay
  sáng kiến kinh nghiệm của tôi bị đồng nghiệp chép
  sáp nhập sở thì fanpage cũ giữ hay đóng, bàn giao quyền admin cho ai
  sáp nhập tỉnh thì bằng lái xe có phải đổi
  sáp nhập xã có phải đổi căn cước không
  sáp nhập xã rồi trụ sở cũ làm chi
  sáp nhập xã thì giấy tờ đất có phải đổi không
  sáp nhập xã tính tuổi nghỉ hưu trước thế nào
  sính lễ cưới miền bắc gồm những gì
  sđt cục A05
  sĩ quan chơi forex
  sư giả xin tiền
  sưu tầm thẻ đảng xưa
  sắp tới bầu cử hội đồng nhân dân tui vận động cho anh ruột trên mạng được không
  sếp bắt cả phòng like bài của cơ quan
  sếp bắt cả phòng share bài của sếp lên facebook cá nhân, không share có sao không
  sếp bắt góp tiền cúng sao giải hạn cho cả cơ quan, tôi không theo, có quyền từ chối không
  sếp chỉ đạo thuê 5 ngàn like cho page sở cho đẹp báo cáo, em làm thì có sao
  sếp cũ bị bắt, mình có ảnh chung treo trên face, có nên gỡ
  sếp cấm mang điện thoại vào họp
  sếp giao việc qua zalo 11 giờ đêm có phải làm không
  sếp giao việc qua zalo lúc 10h đêm không trả lời có bị phê bình
  sếp họp riêng với tôi mà bật máy ghi âm trên bàn, tôi xin một bản được không
  sếp là anh ruột người tố cáo, có được ngồi trong hội đồng xét tôi không
  sếp mới bảo gỡ hết bài về sếp cũ trên cổng thông tin vì ông ấy bị bắt, gỡ vậy có đúng quy định?
  sếp nhắn công việc 11h đêm vô nhóm không trả lời bị trừ thi đua
  sếp nhắn khuya
  sếp nhắn nhóm lúc 11 giờ đêm
  sếp nhắn tin khuya
  sếp nhắn tin lúc nửa đêm rủ đi nhà nghỉ em chụp lại gửi cho thanh tra được ko
  sếp nhắn zalo giao việc lúc 11h đêm, ko trả lời thì có lỗi ko
  sếp đưa usb ký số cho em ký thay, em ngại từ chối, lỡ có chuyện ai chịu
  số liệu dân số xã cho người ngoài xin có được cung cấp không
  số liệu thất nghiệp lấy đâu mới chính thức
  số lượng cấp phó ở xã tối đa là mấy người
  số lạ gọi hoài quảng cáo chặn sao
  số ngày phép năm còn dư có được trả tiền
  số điện thoại sửa điện
  số đo chiều cao khám nghĩa vụ
  sống thử chưa cưới mà đã vào đảng
  sốt xuất huyết ngày mấy nguy hiểm
  sổ ghi biên bản chi bộ bị mối ăn mất trang
  sổ tay đảng viên điện tử quên mật khẩu
  sổ tay đảng viên điện tử đăng nhập lỗi
  sổ tiêm chủng của con bị mất
  sổ tiết kiệm bị cháy
  sổ tiết kiệm rút trước hạn mất lãi không
  sổ đỏ cấp cho đất quốc phòng
  sử dụng bằng giả bị bóc trên mạng thì cơ quan xác minh từ đâu
  sửa biên bản họp sau
  sửa lỗi máy in kẹt giấy canon 2900
  sửa lời khai trong biên bản họp
  sửa số liệu hộ nghèo
  sửa xe máy ngập nước
  sữa cho người tiểu đường
  sữa chữa máy in kẹt giấy
  sữa công thức loại nào tốt cho bé sinh non
  sự cố lộ dữ liệu báo trong mấy tiếng
  tai app trung quoc vao dien thoai co quan
  tai app vssid ve may kieu gi
  tai khoan vneid muc 2 bi khoa
  tai lieu luu tru bi muon khong tra
  tai lieu ngap lut bi uot het thi huy duoc khong
  tai nan lao dong huong gi
  tai nạn lao động của cô nuôi được đền bao nhiêu
  tai san vo dung ten
  tai sao bi khoa tai khoan vneid
  tai sao chua nhan luong thang 13
  tai sao wifi co quan cham
  tam dinh chi co luong khong
  tam dinh chi cong tac khi dang xem xet ky luat
  tang qua 20/11 cho co bao nhieu la vua
  tang qua sep tren livestream tiktok
  tay lái lụa xe biển xanh
  teamviewer máy cơ quan
  telegram bi cam ha
  telegram bị chặn
  telegram bị chặn hả
  telegram bị chặn mà cơ quan vẫn dùng nhóm telegram
  telegram bị chặn rồi còn dùng vpn vào có phạm pháp không
  telegram bị cấm chưa
  telegram cơ quan cấm dùng
  ten mien gov vn het han bi nguoi khac mua thi ai chiu
  ten mien gov.vn
  thai do can bo mot cua phan anh o dau
  thai sản cho chồng
  thai sản chồng
  thai sản chồng nghỉ mấy ngày
  tham quyen ky luat tinh uy vien
  thang máy chung cư kẹt hoài kiện ai
  thang tốc độ truyền dịch cho người lớn
  thang điểm thi đua giáo viên giỏi cấp tỉnh
  thanh lý máy tính cũ làm hồ sơ thế nào
  thanh lý sách cũ thư viện
  thanh lý tài sản công là máy tính cũ cần thẩm định giá không
  thanh phan hoi dong ky luat cong chuc xa
  thanh tra đi ăn với đơn vị đang bị kiểm tra, có ng chụp đc thì gửi đâu?
  thay giao quang cao day them tai nha
  thay pin iphone 12 giá bao nhiêu
  thay ram máy tính
  thay đổi giờ làm mùa hè mùa đông cơ quan nhà nước
  the bao hiem y te het han thi gia han the nao
  the cu tri mat thi co di bau duoc nua khong
  the cu tri mat thi lam lai o dau
  theo đạo có được vào đảng không
  thi bang lai a1
  thi bằng lái B2 cần giấy tờ chi
  thi bằng lái b2
  thi bằng lái quân sự đổi qua dân sự
  thi bằng lái xe máy ở Vĩnh Long
  thi chuyên toán lớp 10 ôn sách gì
  thi công chức 2026
  thi công chức môn tiếng anh
  thi công chức ở đâu
  thi giáo viên dạy giỏi cấp huyện cần gì
  thi ielts ở đâu được công nhận miễn ngoại ngữ
  thi nang ngach chuyen vien
  thi nang ngach chuyen vien chinh cho vo can chung chi gi
  thi nâng ngạch
  thi nâng ngạch chuyên viên chính
  thi nâng ngạch chuyên viên chính gồm mấy môn
  thi nâng ngạch chuyên viên chính gồm những môn nào
  thi nâng ngạch chuyên viên cần chứng chỉ gì
  thi nâng ngạch cần chứng chỉ gì
  thi trực tuyến tìm hiểu lịch sử đảng nhờ người thi thay
  thi viết chính luận giải Búa liềm vàng hạn nộp
  thi vào lớp 6 chất lượng cao cần gì
  thi vô công chức mà từng bị phạt đăng tin sai
  thi đua cuối năm bị hạ loại vì một tấm hình
  thi đua cuối năm bị hạ vì bị phạt nguội xe của chồng đúng ko
  thi đua khen thưởng bị cắt vì fb
  thi đua khen thưởng chiến sĩ cơ sở cần bao nhiêu sáng kiến
  thi đậu vào lớp 10 chuyên Quốc học Huế cần mấy điểm
  thiếp chúc thọ sếp cũ
  thiết kế bản tin bằng canva
  thiết lập lại mật khẩu phần mềm nội bộ bị khóa do nhập sai 5 lần
  thiệp cưới ghi chức
  thoat nhom zalo
  thoi gian tap su vien chuc
  thoi han luu tru tin nhan tren he thong chi dao dieu hanh
  thong ke ho ngheo sua so theo y chu tich
  thong ke so nguoi bi phat vi tin gia nam nay co o dau
  thoát nhóm cơ quan có bị kỷ luật
  thread với x khác gì
  thu hồi công văn đã phát hành sai trên trục liên thông
  thu hồi thẻ nhà báo
  thu hồi tin nhắn có còn dấu vết
  thu hồi tài khoản công vụ khi chuyển công tác
  thu hồi văn bản
  thu hồi đất bồi thường giá nào
  thu phi doc bao
  thu quỹ phòng chống thiên tai mỗi nhà bao nhiêu
  thu thẻ nhà báo
  thu tiền bán trú một ngày bao nhiêu là đúng
  thu tuc rut bao hiem xa hoi mot lan
  thu tuc sang ten xe may cu
  thu tuc xin cap the thuong binh
  thu ý kiến chi ủy qua nhóm chat thay vì họp có được không
  thue luat su
  thue thu nhap ca nhan giam tru nguoi phu thuoc 2026 bao nhieu mot dua
  thuoc dau da day loai nao tot
  thuoc ha huyet ap uong luc nao
  thuong tet gv
  thuê bao mạng nội bộ cơ quan bị nhân viên dùng đào tiền ảo
  thuê cty ngoài quản trị web xã
  thuê hội trường tổ chức tất niên
  thuê hội trường ủy ban làm đám cưới giá sao
  thuê người viết bài khen
  thuê nhà cho lính
  thuê nhà trọ
  thuế bán hàng online dưới 200 triệu
  thuế hộ kinh doanh quán bún nộp thế nào
  thuế thu nhập cá nhân
  thuế thu nhập cá nhân bán hàng online
  thuế thu nhập cá nhân cho tiền làm thêm giờ tính ra sao
  thuế thu nhập từ youtube nộp ra sao
  thuế xe nhập khẩu
  thuốc huyết áp bảo hiểm có chi trả không
  thuốc huyết áp hết ở trạm y tế thì bảo hiểm có trả tiền mua ngoài không
  thuốc huyết áp uống trước hay sau ăn
  thuốc hạ sốt cho trẻ 2 tuổi liều bao nhiêu
  thuốc trị rầy nâu loại nào tốt
  thành lập quỹ từ thiện cần điều kiện gì
  thâm niên nhà giáo tính từ năm nào
  thâm niên vượt khung
  thôi việc do kỷ luật có được trợ cấp thất nghiệp
  thôi đảng tịch có phải nộp thẻ
  thông tin chuyển mục đích rừng sản xuất
  thông tin đấu thầu giữ kín đến khi nào
  thông tư tiếp công dân
  thăm bạn cũ đang bị án 331 rồi chụp ảnh chung
  thăm nuôi mang được những gì
  thăng hạng giáo viên điều kiện
  thăng hạng giảng viên chính cần mấy bài báo
  thơ AI dự thi
  thơ viếng lãnh đạo
  thư ký ghi biên bản khác lời tui nói, tui muốn coi lại băng ghi âm của trường mà họ không cho, làm chi được?
  thư ký sửa lại biên bản họp sau khi mọi người đã ký, tố ai đây
  thư ngỏ gửi lãnh đạo
  thư viện trường phải mở mấy giờ
  thưởng thi đua
  thưởng tết viên chức
  thả diều gần sân bay có bị phạt không
  thả phẫn nộ vào bài của bí thư mà bị gọi lên hỏi, có quyền từ chối trả lời không?
  thấy tai nạn mà đứng quay không cứu, dân mạng đòi bỏ tù, luật có tội đó thiệt không
  thấy ông thẩm phán là bạn facebook với bên bị đơn thì tôi xin đổi người xử được không?
  thầy chùa giả xin tiền
  thầy dạy võ đăng clip đòn sát thủ công an
  thầy giáo yêu học trò
  thầy thể dục chạm vào học trò, trường biểu em im đừng nói ra ngoài, em nên báo mô
  thẩm phán có được kết bạn facebook với luật sư không
  thẩm phán mà kết bạn facebook với bên nguyên thì tôi xin đổi thẩm phán được không?
  thẩm quyền khiển trách đảng viên chi bộ hay đảng ủy
  thẩm quyền ký quyết định khiển trách viên chức đơn vị sự nghiệp cấp huyện
  thẩm tra lý lịch
  thẩm tra lý lịch người yêu
  thẩm tra xác minh đv bao lâu
  thẻ bhyt hết hạn
  thẻ bhyt hết hạn khám trái tuyến được bao nhiêu
  thẻ bhyt hết hạn khám trái tuyến được hưởng mấy phần trăm
  thẻ bhyt hết hạn khám được ko
  thẻ bhyt hết hạn khám ở đâu
  thẻ bhyt mất làm lại ở mô
  thẻ bảo hiểm y tế hết hạn gia hạn trên vneid sao
  thẻ bảo hiểm y tế mất thì làm lại ở đâu
  thẻ bảo hiểm y tế người dân tộc hết hạn
  thẻ bảo hiểm y tế trái tuyến hưởng mấy phần trăm
  thẻ nhà báo
  thẻ nhà báo thật giả
  thẻ thư viện hết hạn gia hạn ở đâu
  thẻ tín dụng bị trừ phí thường niên
  thẻ đảng bị mất làm lại ở đâu
  thẻ đảng viên chụp đưa lên zalo khoe có vi phạm gì không hả các đồng chí
  thể lệ cuộc thi tìm hiểu lịch sử tỉnh
  thổi nồng độ cồn vượt mức 1 phạt bao nhiêu tiền
  thời gian chơi game của trẻ dưới 16
  thời gian giữ chức vụ lần hai trưởng phòng
  thời gian nghĩa vụ quân sự được tính thâm niên không
  thời gian trả kết quả cấp lại sổ đỏ bị mất
  thời gian tập sự công chức
  thời gian tập sự của viên chức
  thời gian tập sự viên chức có tính đóng bhxh
  thời gian xác minh
  thời hiệu phạt hành chính đăng tin sai
  thời hiệu xử phạt đăng tin sai
  thời hạn báo cáo sự cố lộ dữ liêu
  thời hạn giải quyết khiếu nại kỷ luật đảng bao nhiêu ngày
  thời hạn giải quyết khiếu nại lần hai
  thời hạn giải quyết khiếu nại lần đầu
  thời hạn giải quyết khiếu nại lần đầu bao nhiêu ngày
  thời hạn giải quyết khiếu nại đất đai lần hai
  thời hạn giải quyết khiếu nại đất đai lần đầu
  thời hạn giải quyết tố cáo lần đầu
  thời hạn giải quyết tố cáo lần đầu là mấy ngày
  thời hạn khiếu nại quyết định phạt hành chính
  thời hạn khiếu nại đền bù giải phóng mặt bằng là bao nhiêu ngày
  thời hạn kháng cáo bản án dân sự
  thời hạn lưu hồ sơ kỷ luật cán bộ
  thời hạn lưu trữ biên bản họp
  thời hạn nâng bậc lương điều dưỡng hạng IV
  thời hạn nộp hồ sơ vô lưu trữ cơ quan là bao lâu vậy mấy anh
  thời hạn tước thẻ nhà báo khi bị kỷ luật
  thời hạn xử lý kỷ luật bao nhiêu ngày
  thời tiết Hà Giang cuối tuần
  thời tiết Sa Pa cuối tuần
  thợ ảnh cưới bay flycam sát doanh trại bị thu máy, giờ muốn lấy lại máy phải làm sao?
  thủ tục chuyển sinh hoạt đảng
  thủ tục chuyển sinh hoạt đảng khi nghỉ hưu
  thủ tục chuyển sinh hoạt đảng về nơi cư trú
  thủ tục chuyển sinh hoạt đảng về nơi ở mới
  thủ tục công nhận thương binh còn sót
  thủ tục cấp lý lịch tư pháp số 2
  thủ tục cấp lại sổ hưu bị mất
  thủ tục cấp đổi sổ đỏ bị rách
  thủ tục cấp đổi thẻ đảng viên bị rách
  thủ tục ghi chú ly hôn ở nước ngoài
  thủ tục hoàn thuế thu nhập cá nhân online
  thủ tục hưởng trợ cấp người có công nuôi dưỡng bệnh binh
  thủ tục ly hôn thuận tình cần giấy tờ gì
  thủ tục ly hôn đơn phương
  thủ tục ly hôn đơn phương nộp ở đâu
  thủ tục làm hộ chiếu cho trẻ sơ sinh
  thủ tục làm lại sổ hộ khẩu cũ cho người Dao
  thủ tục nhận con nuôi
  thủ tục nhận con nuôi trong nước
  thủ tục nhập hộ khẩu cho vợ quân nhân ở khu tập thể
  thủ tục nhập khẩu cho vợ về hà nội
  thủ tục sang tên xe máy cũ không chính chủ
  thủ tục thanh lý xe công
  thủ tục thanh lý xe ô tô công
  thủ tục thẩm tra lý lịch vợ chồng trước khi cưới của công an
  thủ tục tách sổ đỏ cho con
  thủ tục tách thửa
  thủ tục tách thửa cho con
  thủ tục tách thửa đất cho con
  thủ tục tách thửa đất vườn sang đất ở
  thủ tục tách thửa đất ở nông thôn
  thủ tục xin hộ chiếu công vụ
  thủ tục xin nghỉ phép về quê chịu tang bố vợ
  thủ tục xin sửa ngày sinh trong lý lịch đảng
  thủ tục xin thôi việc viên chức báo trước mấy ngày
  thủ tục xin visa cho đoàn đi công tác Nhật
  thủ tục đăng ký kết hôn với người nước ngoài
  thủ tục đăng ký kết hôn với người Đài Loan
  thủ tục đổi tên đệm cho con
  thủy điện xả lũ không báo trước dân chửi
  thừa phát lại lập vi bằng tin nhắn giá bao nhiêu
  thực tập sinh có bị kỷ luật như công chức không hay chỉ trả về trường
  thực đơn bán trú
  tiem ngua dai xong co duoc uong bia ko
  tiem phong cho cho meo o xa
  tiem phong dai cho cho o dau
  tien dien thang nay tang vo ly khieu nai dau
  tien gui tiet kiem bi ngan hang ep mua bao hiem
  tien thu gom rac
  tien tuat cho vo liet si
  tiep dan bang zalo
  tieu chi ho ngheo da chieu moi nhat
  tieu huy usb mat
  tiktok bị bóp tương tác phải làm sao
  tiktoker hàn quốc về xã quay phim tặng em cái áo, em nhận được chứ
  tin lành lạ
  tin nhan zalo co duoc lam chung cu
  tin nhắn riêng bị chụp màn hình đem nộp cho ban kiểm tra đảng, có dùng làm bằng chứng được không
  tin nhắn zalo công việc có phải lưu như giấy tờ không, tôi hay xoá cho nhẹ máy
  tinh gian bien che 2025
  tinh gian bien che nghi som duoc huong gi
  tinh gian bien che theo nghị định 178 được bao tiền
  tinh giản biên chế
  tinh giản biên chế tính tuổi thế nào
  tinh giản biên chế được bao nhiêu tháng lương
  tinh giản biên chế được bao nhiêu tiền
  tinh luong huu
  tinh luong huu som theo nghi dinh 178 ra sao
  tinh luong lam them gio ban dem
  tinh tien luong huu quan nhan chuyen nghiep
  tinh tuoi nghi huu nu sinh 1971
  tiêm phòng cho bé 18 tháng cần mũi nào
  tiêm vắc xin cho bé 9 tháng mũi gì
  tiêm vắc xin dại ở trạm xã có mất tiền không
  tiêm vắc xin dại ở đâu rẻ
  tiêu chuẩn hưởng trợ cấp xã hội cho người 75 tuổi
  tiêu chuẩn hộ nghèo 2025
  tiêu chuẩn kết nạp đảng cho người ngoài 50 tuổi
  tiêu chuẩn trưởng phòng cấp sở
  tiêu chí hộ cận nghèo
  tiêu chí trường chuẩn quốc gia mức 2
  tiêu chí đánh giá phần mềm quản lý văn bản nào tốt nhất
  tiêu hủy tài liệu mật cần mấy người ký biên bản
  tiếp cận thông tin
  tiếp khách nước ngoài phải báo trước mấy ngày
  tiếp xúc người nước ngoài ở hội chợ biên giới
  tiếp đoàn ngoại giao nói chuyện gì
  tiết lộ giới tính thai nhi
  tiền bán trú một tháng hỗ trợ bao nhiêu
  tiền bồi dưỡng hội thẩm nhân dân một ngày
  tiền công tác phí ngủ nhà người quen có được khoán không
  tiền công tác phí đi tỉnh ngoài khoán mấy trăm
  tiền dạy thêm tại nhà có phải đăng ký kinh doanh
  tiền làm thêm giờ
  tiền làm thêm giờ ngày lễ của lái xe cơ quan
  tiền làm thêm giờ ngày lễ của văn thư
  tiền lương cơ sở mới
  tiền nhuận bút chịu thuế bao nhiêu phần trăm, tòa soạn trừ 10% là sao
  tiền phúng điếu bao nhiêu
  tiền phạt vượt đèn đỏ xe máy
  tiền thai sản viên chức tính thế nào
  tiền thưởng chiến sĩ thi đua cơ sở bao nhiêu
  tiền thừa giờ tính sao cho giáo viên tiểu học
  tiền trợ cấp khuyết tật
  tiền trợ cấp thôi việc
  tiền trực tết của trạm y tế tính sao
  tiền trực đêm trạm y tế xã
  tiền từ tiktok có phải kê khai tài sản không
  tiền điện bậc thang bao nhiêu số
  tiền điện nhà cao bất thường gọi ai
  tiền điện tháng này sao cao
  tiền điện tháng này tăng gấp đôi hỏi ai
  tiền ảo pi
  tiệc tân gia
  to cao bua an ban tru o dau
  to cao tren mang co duoc coi la don khong
  to giac quan net ban ma tuy thi co bi lo ten khong, nha toi ngay sat ben
  to khai nhan su sai co bi dang len bang tin khong
  toi bao ve benh vien duoi nha bao ra khoi cong thi co bi phat khong
  toi di xem toa xu con hang xom, quay lai roi dang, bi tich thu dien thoai, co duoc tra khong
  toi loi dung quyen tu do dan chu la gi
  toi muon xin chuyen truong cho con vi bo chuyen cong tac ra dao
  toà soạn bị phạt vì tít giật gân, phóng viên có bị trừ tiền không
  tra cuu diem thi vao lop 10 o dau
  tra cứu phạt nguội ô tô
  tra cứu điểm thi công chức vòng 2
  tra cứu điểm thi lớp 10 hà nội
  tra phat nguoi
  tra xem ông cố mình trong tài liệu lưu trữ rồi đăng lên nhóm dòng họ có cần xin phép lưu trữ tỉnh không?
  tra điểm lớp 10
  trang của phường xoá bình luận góp ý của tôi và chặn tôi luôn, được phép vậy sao?
  trang của ủy ban xóa bình luận góp ý của tôi, vậy đúng luật chưa
  trang facebook xa quen doi mau den ngay quoc tang
  trang phục cô dâu dạm ngõ ở Nghệ An
  trang phục công sở nữ được mặc váy ngắn không
  trang thông tin điện tử của sở phải cập nhật trong bao lâu
  trang tin tổng hợp không phép
  trang tin điện tử tổng hợp có được cử người đi tác nghiệp không
  tranh chấp đất rào lối đi chung
  tre em gai 13 tuoi mang thai bao cho ai
  treo cờ sai cách
  treo cờ đảng ngày nào
  trich luc khai sinh online
  triệu tập lần hai không đi thì sao
  tro cap that nghiep
  tro giup vay tien online bi khung bo danh ba
  tro xa bi nem mam tom vi minh di xac minh don
  tron nghia vu quan su
  trong dong con trai toi dang ky nghia vu o dau
  trong giờ làm mà vào shopee chốt đơn thì phạt gì
  trong phien toa toi lo de chuong dien thoai keu co bi phat khong
  tru 1 ngay luong ung ho co bat buoc khong
  trung tá công an làm thơ đăng báo lấy bút danh có cần báo cáo không
  trung tâm văn hóa treo băng rôn sai chính tả bị dân mạng chế giễu, ai duyệt người đó chịu à
  trung úy biên phòng yêu người Lào có phải báo cáo
  truong ma nop bao cao tre han thi bi chi khong
  truong noi tru tuyen sinh
  truy thu phụ cấp
  truyền đạo lạ qua zoom
  truyền đạo qua facebook
  truyện quan trường full đọc ở đâu
  trách nhiệm liên đới của cấp phó phụ trách
  tránh bị tag
  trích lục hồ sơ
  trích lục khai tử
  trích lục phiếu lý lịch tư pháp cho người xin việc
  trích sao lý lịch đảng viên
  trông trẻ gửi nhà trẻ công đoàn
  trúng số độc đắc đăng vé
  trúng tuyển cc bị hủy vì fb
  trúng tuyển công chức phải tập sự bao lâu
  trưa liên hoan phòng hát karaoke quá giờ 20 phút bị ai quay đăng lên, cả phòng em có bị kỷ luật không
  trưng cầu ý dân trong nhóm zao
  trường con em bắt đóng tiền máy lạnh
  trường công thu tiền học thêm bao nhiêu là đúng
  trường cấm tiktok
  trường em ép like fanpage mới được cộng điểm rèn luyện, sinh viên kêu ai đây
  trường hợp chưa xem xét kỷ luật do ốm nặng
  trường ko phát giấy khen cho con thì hỏi ai
  trường ra nội quy cấm giáo viên chơi tiktok có trái luật không
  trưởng phòng rủ cả phòng góp vốn đa cấp qua zalo, em không vô thì bị ghét, báo với ai
  trưởng điểm nhóm Tin lành livestream buổi cầu nguyện ở nhà
  trưởng ấp được phụ cấp bao nhiêu
  trạm thu phí etc
  trả góp xe máy lương 8 triệu có duyệt không
  trả lại bằng lái xe bị giữ sau bao lâu
  trả lời phản ánh của dân qua zalo oa trong mấy ngày
  trả lời tin nhắn của sếp ngoài giờ
  trả lời tin nhắn dân hỏi qua fanpage có giá trị pháp lý k
  trả quà biếu
  trận Bạch Đằng năm nào
  trẻ 15 tuổi phạt tiền ko
  trẻ con nghịch vào phòng loa hát bậy cả xã nghe, cán bộ đài có bị phạt không
  trẻ em bị bạo lực mạng gọi số nào
  trẻ mấy tháng thì tiêm sởi
  trẻ mấy tháng được gởi nhà trẻ công lập
  trẻ sốt 39 độ uống gì
  trẻ trâu chặn xe
  trị đau khớp gối bằng lá lốt
  trốn cách ly
  trốn nghĩa vụ quân sự phạt bao nhiêu tiền
  trốn nghĩa vụ quân sự phạt mấy triệu
  trồng cây gì trước cổng cơ quan hợp phong thủy
  trồng cây gì đất phèn
  trồng cây thanh trà mùa mô
  trồng keo vay vốn
  trồng sầu riêng
  trồng sầu riêng bao lâu có trái
  trồng sầu riêng năm thứ mấy có trái
  trộm chó bị cả bản đánh, người đứng quay clip có phải ra làm chứng không
  trộm chó bị phạt tù mấy năm
  trời nóng công chức nam mặc quần sooc đi làm có được không nhỉ
  trợ cấp cho người cao tuổi 75
  trợ cấp cựu chiến binh chống Mỹ
  trợ cấp một lần bộ đội đánh Mỹ ở Lào
  trợ cấp nghỉ việc theo nghị định 178
  trợ cấp nhà sập do bão được bao nhiêu
  trợ cấp nuôi con khuyết tật
  trợ cấp thai sản
  trợ cấp thai sản cho vợ không đi làm
  trợ cấp thôi việc
  trợ cấp thôi việc cán bộ không chuyên trách
  trợ cấp thôi việc viên chức tính sao
  trợ cấp thôi việc viên chức tính thế nào
  trợ cấp thất nghiệp cho hợp đồng bị cắt
  trợ cấp thất nghiệp khi bị buộc thôi việc
  trợ cấp xuất ngũ được bao nhiêu tháng
  trực chống bão có được nghỉ bù không
  trực gác đêm đọc báo mạng bằng điện thoại có tính là bỏ vị trí không
  trực thay ca tính tiền sao
  trực tiếp vleague kênh nào
  trực tết mấy người
  tu giac go bai co giam nhe
  tu sat dung ho so mat
  tu ung cu dai bieu hdnd xa can giay to gi
  tui bi te trong ca truc, co tinh la tai nan lao dong khong
  tui bình luận "cán bộ xã ăn hết tiền cứu trợ" giờ công an xã mời lên, có phải đi không
  tui góp ý thẳng ở chi bộ bị ghi biên bản là "phát ngôn tiêu cực", tui xin sửa biên bản được hông
  tui làm y tá, bịnh nhân tặng con gà, chụp hình cám ơn đăng phây bị nói nhận quà
  tui muon tach ho khau cho thang ut thi can giay to chi
  tui nuôi tôm, quay cảnh cán bộ xã đòi tiền bồi dưỡng, đưa báo nào, hay đưa thanh tra?
  tuong lua fortigate cau hinh nat
  tuyên truyền chống nhà nước khung hình phạt
  tuyên truyền cúm gà bằng poster
  tuyển dụng có soi facebook ứng viên không
  tuyển dụng viên chức giáo dục tỉnh Gia Lai
  tuyển giáo viên hợp đồng có cần chứng chỉ tiếng dân tộc không
  tuyển quân đợt 1 khi nào gọi
  tuyển sinh lớp 10 hà nội năm nay thi mấy môn
  tuyển sinh lớp 10 nguyện vọng 2
  tuyển sinh lớp 10 năm nay thi môn gì
  tuyển sinh lớp 10 năm nay thi mấy môn
  tuyển sinh lớp 10 Đà Nẵng lấy bao nhiêu điểm
  tuyển sinh lớp 6 trái tuyến cần giấy gì
  tuyển sinh đại học tại chức
  tuyển sinh đầu cấp trái tuyến
  tuổi nghỉ hưu công chức xã 2026
  tuổi nghỉ hưu của phó chủ tịch xã nữ
  tuổi nghỉ hưu nữ 2026
  tuổi nghỉ hưu nữ 2027
  tuổi nghỉ hưu nữ giáo viên mầm non
  tà đạo rủ vợ
  tài khoản ngân hàng bị phong tỏa vì có người chuyển tiền lừa đảo vào
  tài liệu mật của huyện cũ đã giải thể thì bây giờ ai giữ
  tài liệu mật hết thời hạn rồi có tự giải mật không hay phải làm thủ tục
  tài liệu tối mật ai được đọc
  tàu cá của tôi bị tàu lạ đâm, tôi có quay lại, đưa lên mạng hay đưa biên phòng
  tách hộ khẩu
  tách hộ khẩu cho con đi học trái tuyến
  tách thửa
  tách thửa đất
  tách thửa đất cho con diện tích tối thiểu
  tách thửa đất nương cho con trai
  tách thửa đất rẫy cho con ở Bảo Lộc mất bao lâu rứa
  tách thửa đất vườn tối thiểu bao nhiêu mét
  tách thửa đất vườn ở ngoại thành tối thiểu bao nhiêu m2
  tái phạm thì nâng lên mức nào
  tát công an
  tân binh dùng điện thoại
  tên 34 tỉnh mới sau sáp nhập
  tên con kiểu tây
  tên khai sinh đặt dài quá có được không
  tên miền gov.vn hết hạn
  tên tôi trùng với tên đứa chửi chính quyền, công an gọi nhầm thì trình bày ra sao
  tên xã mới
  tên xã mới của huyện tôi sau sáp nhập là gì
  tên đường mới
  tìm điện thoại rơi
  tình tiết giảm nhẹ
  tình tiết tăng nặng khi tái phạm đăng tin giả
  tính lương hưu khi nghỉ trước tuổi 3 năm
  tính lương hưu trước tuổi
  tính lương hưu đóng 28 năm
  tòa buộc xin lỗi mà nó không xin
  tòa soạn xin tiền gỡ bài, cơ quan nhỏ như tụi tui cắn răng chịu hay báo ai
  tòa án dùng zalo gửi giấy triệu tập có hợp lệ ko
  tôi bị cảnh cáo đảng rồi, chính quyền còn kỷ luật thêm nữa không
  tôi bị khiển trách vì một cái bình luận, bao lâu thì hết
  tôi bị tố cáo nặc danh trên mạng, cơ quan có được đình chỉ công tác tôi ngay không
  tôi chụp cháu đứng cạnh cột mốc rồi đăng phây, trên mốc có chữ nước mình, có sao không
  tôi góp ý trên fanpage huyện bị ẩn bình luận hoài, vậy có đúng không
  tôi không ký biên bản họp kỷ luật thì nó có giá trị không
  tôi là cán bộ đoàn hỏi mời tiktoker về xã quảng bá du lịch phải xin phép ai
  tôi là người bị phê bình trong biên bản, tôi xin một bản photo thì văn phòng không cho, có đúng không?
  tôi làm giám thị quên điện thoại trong túi áo, chưa dùng gì cả, thế bị đình chỉ hay bị kỷ luật gì
  tôi làm đơn hỏi giá đền bù mà quá 45 ngày chưa ai trả lời
  tôi tố cáo vụ trưởng lên mạng luôn chứ không gửi đơn, có được bảo vệ như người tố cáo không?
  tôi đã xin lỗi người ta và gỡ bài rồi thì có được giảm mức phạt không?
  tôi đăng tin thất thiệt về dịch heo làm bà con bán đổ bán tháo, đã gỡ và xin lỗi rồi có được giảm nhẹ không
  tăng lương cơ sở 2026
  tăng lương cơ sở khi nào
  tăng lương cơ sở từ tháng mấy
  tư vấn chọn mua laptop cho con học lớp 6
  tước quyền nuôi con vì đăng clip con khóc
  tường trình hộ bạn
  tường trình khác kiểm điểm chỗ nào
  tượng đài nhà mình thiết kế bị đem in áo
  tạm giữ mấy ngày
  tạm giữ điện thoại
  tạm hoãn nghĩa vụ quân sự vì cận thị mấy độ
  tạm hoãn sinh hoạt đảng vì bận chăm mẹ ốm
  tạm đình chỉ công tác hưởng mấy phần lương
  tạm đình chỉ công tác mấy ngày
  tạm đình chỉ công tác trong lúc xác minh bài đăng, được hưởng mấy phần lương
  tạm đình chỉ sinh hoạt đảng
  tạm ứng viện phí ở tuyến huyện có trả lại ko
  tạt sơn nhà kiểm soát viên thị trường
  tải font vni
  tập huấn pccc bao lâu một lần
  tập huấn phần mềm quản lý văn bản
  tập sự bị hủy tuyển
  tập sự vi phạm
  tắt bình luận facebook
  tắt thông báo nhóm cơ quan
  tắt zalo ngoài giờ
  tặng hoa sinh nhật sếp
  tặng huy hiệu 60 năm tuổi đảng tiền thưởng bao nhiêu
  tặng quà 20/11 cho cô qua chuyển khoản rồi phụ huynh khoe lên fb
  tết dương nghỉ mấy ngày
  tỉ số trận Việt Nam Thái Lan tối qua
  tỉnh mới sau sáp nhập
  tỉnh nào sáp nhập với tuyên quang
  tịch thu máy quay
  tịch thu điện thoại
  tố cáo gđ bệnh viện mà sợ bị trù dập, có đc giữ kín tên k
  tố cáo qua email
  tố cáo qua zalo được nhận không
  tố cáo tham nhũng qua facebook có được coi là tố cáo không
  tố cáo tham nhũng ở đâu cho an toàn
  tố giám đốc trung tâm y tế ăn chặn tiền chống dịch thì gửi đi đâu cho an toàn
  tố giáo viên ép học thêm
  tốc độ internet cáp quang bị chậm
  tốt nghiệp trung cấp lý luận được cộng mấy điểm thi đua
  tổ chức cưới hỏi cho con đảng viên phải báo cáo bao nhiêu mâm
  tổ chức lễ hội chọi trâu cần xin phép ai
  tổ chức đảng giải quyết khiếu nại kỷ luật trong mấy ngày
  tổ tiết kiệm vay vốn chính sách xã hội vay tối đa mấy chục triệu
  tổ trưởng dân phố kick khỏi nhóm
  tổ trưởng dân phố kick tôi ra khỏi nhóm vì tôi chê rác, có quyền đó hông?
  tội 117
  tội lợi dụng quyền tự do dân chủ bao nhiêu năm tù
  tội truy cập trái phép vào máy người khác
  tờ rơi pháp luân công
  tục lệ ma khô
  tủ hồ sơ mốc
  từ chối cung cấp thông tin phải trả lời bằng văn bản trong bao nhiêu ngày
  từ chối thổi nồng độ cồn
  từ điển viết tắt trong văn bản
  tự diễn biến là gì
  tự giác nhận lỗi có được giảm
  tự giác nhận lỗi có được miễn kỷ luật
  tự giác nhận lỗi thì có giảm mức kỷ luật cho không ạ
  tự khởi kiện đòi bồi thường người nói xấu mình ra tòa nào, tốn bao nhiêu án phí
  tự nhận kỷ luật
  tự nhận lỗi có nhẹ hơn hông
  tự nhận lỗi thì có được giảm kỷ luật?
  tự phê bình trước chi bộ về chuyện mạng xã hội viết thế nào
  tự tử đăng lên fb, tui thấy thì báo ai
  tự ứng cử
  tự ứng cử hội đồng nhân dân cần điều kiện gì
  tỷ lệ sinh con thứ ba có còn bị phạt tiền không
  usb lượm được
  usb nhặt được ở hành lang cắm vào máy tính cơ quan
  uy ban kiem tra moi len lam viec
  uy ban lap nhom zalo bat dan vao het, ai khong vao thi khong duoc nhan thong bao ho tro, co ep duoc khong
  uống ba lon bia thì mấy tiếng sau hết nồng độ cồn
  uống bia giờ trưa
  uống mấy lon bia thì hết nồng độ cồn
  uống rượu bia bao lâu mới lái được xe
  uống rượu giờ nghỉ trưa tiệc cưới đăng ảnh
  uống rượu giờ trưa
  uống rượu giữa trưa
  vac xin hpv
  van thu phat hanh nham vb chua ky
  vay hộ trên app
  vay mua nha o xa hoi
  vay ngân hàng bằng lương có cần chữ ký thủ trưởng không
  vay ngân hàng bằng lương cần giấy gì
  vay ngân hàng chính sách cho sinh viên
  vay ngân hàng thế chấp sổ đỏ cần gì
  vay nhà ở xã hội
  vay thế chấp sổ đỏ
  vay tín chấp lương giáo viên lãi bao nhiêu
  vay tín chấp theo lương ngân hàng nào rẻ
  vay von mua nha o xa hoi cho luc luong vu trang
  vay vốn chính sách xã hội mua trâu
  vc chạy grab
  ve xe tet ve que mua som o dau
  vi bằng chụp màn hình
  vi bằng giá bao nhiêu
  vi bằng giá bao nhiêu vậy mọi người
  vi bằng thừa phát lại bao nhiêu tiền
  vi bằng thừa phát lại bài facebook
  vi bằng thừa phát lại lập cho bài facebook bị xóa
  vi bằng tin nhắn
  vi pham lan dau co duoc giam muc phat khong, toi khai bao thanh khan roi
  vi phạm nồng độ cồn bị gửi về cơ quan
  vi phạm nồng độ cồn đảng viên bị sao
  vien chuc dang nuoi con nho duoi 12 thang co bi xet ky luat
  vien chuc giao vien co bi ha luong khi bi canh cao khong
  viet thu tham ban hoc cu dang o tu vi toi tuyen truyen, minh la giao vien
  visa Mỹ thăm thân
  visa du lịch Nhật cho cán bộ hưu trí
  visa nhật cho hộ chiếu công vụ
  visa nhật tự túc
  visa đi nhật
  viên chức bị khiển trách thì bao lâu được xóa
  viên chức bị phạt tù nhưng cho hưởng án treo về tội làm nhục người khác, còn được dạy học nữa không
  viên chức kiếm tiền từ youtube có phải khai thuế ko
  viên chức được nghỉ mấy ngày tết âm lịch năm ni
  viết bài cộng tác báo lấy nhuận bút
  viết bài phát biểu chúc thọ các cụ hay và ngắn
  viết báo lấy nhuận bút có phải xin phép cơ quan
  viết luận văn thuê
  viết lời chào mừng đại hội chi bộ hay
  viết nhuận bút cho trang tin sở tính sao
  viết sai ngày giỗ tổ trên băng rôn
  viết sai ngày trong biên bản, sửa lại sau khi mọi người ký thì bị gì
  viết sai sổ hộ khẩu cũ cải chính thế nào
  viết sách lấy tiền
  viết tay bản kiểm điểm vì đăng bài sai cần những ý gì
  viết thư xin lỗi vì đăng sai có được giảm nhẹ không
  viết tin bằng chữ Chăm có phải xin phép xuất bản?
  viết tường trình mà không nhận lỗi thì có bị nặng thêm không
  viết tường trình sao cho khỏi tự nhận tôị
  viết đơn xin nghỉ việc
  viện lạ gửi khảo sát qua mạng hỏi ý kiến cử tri, tôi có nên trả lời không
  viện phí mổ ruột thừa có bảo hiểm hết mấy triệu
  việt tân là gì
  vneid cho be
  vneid cài trên điện thoại cũ lỗi đăng nhập
  vneid không vào được mã otp
  vo cb bi to ban hang da cap
  vo hui
  vo sinh con thu ba dang vien co bi gi khong
  vo toi nuoi con 8 thang bi lap ho so ky luat vi livestream, co duoc hoan khong
  vo toi sinh con nho 8 thang co bi ky luat luc nay khong
  vote ảo
  vpn bị cấm
  vpn miễn phí nào nhanh
  vpn trang bị chặn
  vpn vào trang chặn
  vpn vào web bị chặn
  vssid loi dang nhap
  vào hội đầu tư tiền ảo có phải khai không
  vào lưu trữ tỉnh đọc tư liệu cần giấy gì
  vé chợ đen
  vé máy bay tết
  vé tàu tết
  vía bà chúa xứ núi sam đi xe nào
  vòng hoa ghi lãnh đạo
  vòng hoa ghi tên cơ quan
  văn bản gửi zalo có giá trị không
  văn phòng công chứng có lịch hẹn thứ bảy không
  văn thư làm méo con dấu thì xin khắc lại ở đâu
  văn thư mật nghỉ phép thì ai được giữ chìa khóa tủ
  văn thư đóng dấu khống
  vượt đèn đỏ bị báo về trường
  vượt đèn đỏ xe máy phạt bao nhiêu
  vận động bầu cho bà con trên zalo
  vận động bầu cho ng nhà trên zalo
  vắc xin lở mồm
  vắng mặt hai lần họp kỷ luật
  vắng mặt ở họp kỷ luật
  vẽ dấu lạ trước cổng
  về hưu giữ thẻ ngành
  về hưu rồi còn kỷ luật được à
  về hưu rồi mới lòi ra chuyện nói sai hồi còn làm, kỷ luật người nghỉ hưu được không vậy
  vị trí rẫy có thú quý đăng lên
  vỡ hụi zalo
  vợ lính xa nhà có được xin nhà công vụ không
  vợ phó giám đốc đăng túi hiệu, dân mạng soi tài sản, chồng có phải giải trình không
  vợ sinh mổ chồng được nghỉ mấy ngày
  vợ sinh mổ, sĩ quan được nghỉ mấy bữa
  vợ tôi là cô giáo dạy thêm trên mạng có thu tiền học sinh lớp mình, hiệu trưởng doạ hạ thi đua
  vợ đẻ chồng là viên chức được nghỉ mấy hôm
  vụ làm nhục bị hại phải có đơn mới khởi tố hả luật sư
  vừa kỷ luật đảng vừa kỷ luật chính quyền
  vừa phạt hành chính vừa kỷ luật đảng vừa kỷ luật chính quyền, một lỗi ba lần có đúng luật ko
  web bị chặn
  web truong co can giay phep trang thong tin
  web xã mất tên miền
  web đất đai lỗi
  wifi co quan
  wifi công ty chập chờn xử lý thế nào
  wifi cơ quan cho dân dùng chung
  wifi cơ quan chập chờn
  wifi cơ quan khách dùng chung có được không
  wifi cơ quan không mật khẩu
  wifi cơ quan vào trang bậy
  wifi cơ quan yếu
  wifi cơ quan yếu sửa sao
  wifi quán cà phê
  win 11 không nhận máy in cơ quan sửa sao
  windy dự báo bão
  xa moi tru so dat o dau
  xac nhan tinh trang hon nhan lay trong ngay khong
  xam hinh co duoc lam cong chuc khong
  xay nha lan chiem ngo
  xay nha lan ranh 20 phan thi giai quyet sao
  xe ba gác
  xe biển xanh lọt vô ảnh cưới, thợ ảnh đăng rồi, bác em cho mượn xe, giờ nói sao cho yên chuyện?
  xe cong cho ca di cho
  xe công đi chùa
  xe công đi đám cưới
  xe công đậu quán nhậu
  xe công đậu vỉa hè có bị cẩu không
  xe het han dang kiem 3 ngay di duoc khong
  xe khách tăng giá tết
  xe máy gửi ở trường bị trầy ai đền
  xe máy không gương phạt bao nhiêu
  xe máy không gương phạt nhiêu
  xe máy mất cà vẹt làm lại ở đâu
  xe máy ngập nước sửa hết bao nhiêu
  xe máy điện có cần bằng lái
  xe máy độ pô
  xe quân đội đi chợ
  xe ô tô điện trung quốc đậu trong doanh trại quân sự
  xe đưa đón cán bộ
  xe đưa đón cán bộ có được chở người nhà
  xe đưa đón học sinh cần mấy dây an toàn
  xe đạp điện mấy tuổi được đi
  xe đỗ trước cổng ủy ban bị khóa bánh thì nộp phạt ở đâu
  xem bói đầu năm
  xem ngày tốt động thổ tháng này
  xem phim người lớn ở cơ quan
  xem tuổi làm nhà năm 2026
  xem youtube linh tinh bang wifi co quan co bi ghi lai ko
  xep loai chat luong vien chuc
  xep loai gv
  xet thang hang giao vien
  xin chu ky khong
  xin chuyển công tác
  xin chuyển công tác từ sở về phường cần giấy tờ gì
  xin chuyển công tác về gần nhà
  xin chuyển sinh hoạt đảng cần giấy gì
  xin chuyển trường
  xin chuyển trường cho con giữa năm cần giấy chi
  xin chuyển viện cho mẹ lên tuyến trên
  xin cv mật đọc lại thì phải trình ai
  xin cấp giếng khoan
  xin cấp lại bằng lái
  xin cấp lại bằng tốt nghiệp thcs ở đâu
  xin cấp lại giấy khai sinh bản chính cho mẹ đã 75 tuổi
  xin cấp lại giấy phép hành nghề y sĩ
  xin cấp lại huân chương kháng chiến
  xin cấp lại huân chương kháng chiến bị mất do lũ
  xin cấp lại sổ đỏ bị mất
  xin cấp lại thẻ bảo hiểm xã hội bị rách
  xin cấp lại thẻ bảo hiểm y tế bị mất
  xin cấp lại thẻ nhà báo khi chuyển tòa soạn
  xin cấp phép hội chợ tết ở huyện thì hỏi phòng nào
  xin giay phep trang tin cua hoi dong huong
  xin giay xac nhan tam tru cho con nhap hoc
  xin giám định ADN liệt sĩ ở đâu
  xin giấy khai tử cần gì
  xin giấy phép trang tin điện tử tổng hợp
  xin giấy phép trang web cho ban quản lý rừng
  xin giấy phép xây nhà cấp 4
  xin giấy phép xây nhà cấp 4 ở nông thôn
  xin giấy phép xây nhà cấp 4 ở xã
  xin giấy phép xây nhà cấp bốn
  xin giấy xác nhận độc thân mấy ngày có
  xin giấy xác nhận độc thân ở xã mới hay xã cũ
  xin giấy độc thân
  xin học hè cho con ở nhà thiếu nhi
  xin hỏi cháu trai tôi định thi vào công an, trước có bị phạt 7 triệu rưỡi vì đăng tin sai thì có bị loại lý lịch ko
  xin hỏi kiểm tra viên có được kết bạn facebook với đối tượng đang bị kiểm tra không
  xin hộ chiếu cho người 80 tuổi
  xin loi cong khai tren facebook co duoc giam nhe
  xin loi roi thi co duoc mien phat khong
  xin làm homestay
  xin mien giam tien dien cho can bo huu
  xin nghi khong luong de cham me om duoc may thang
  xin nghỉ cưới
  xin nghỉ không lương 6 tháng đi du học
  xin nghỉ không lương chăm con ốm
  xin nghỉ không lương đi chăm mẹ ốm được mấy tháng
  xin nghỉ phép mấy ngày thì phải báo trước
  xin nghỉ phép năm gộp hai năm được không
  xin nghỉ phép năm ra thăm cha ở đảo có được cộng ngày đi đường không
  xin nghỉ phép về quê chịu tang được mấy ngày
  xin nghỉ ốm 5 ngày
  xin phép bay flycam hồ sơ
  xin phép mở lớp dạy thêm yoga tại nhà văn hóa
  xin ra khoi dang
  xin ra khỏi đảng trong lúc đang bị kiểm tra được không
  xin ra quân sớm
  xin ra đảng
  xin sao bệnh án cho người nhà đã mất
  xin sao quyết định phạt
  xin so tay huong dan nuoi tom the
  xin số liệu rừng bị cháy để viết luận văn thì gửi giấy cho ai
  xin sửa ngày sinh trong hồ sơ đảng viên lệch với căn cước
  xin thoi viec truoc khi bi ky luat
  xin thôi việc báo trước mấy ngày
  xin tro cap that nghiep khi het hop dong o truong
  xin trích lục khai sinh mất bao nhiêu tiền
  xin trích lục khai sinh online
  xin tích xanh
  xin vi bằng bài đăng
  xin visa Hàn Quốc 5 năm
  xin visa mỹ thăm thân mất bao lâu
  xin visa schengen cho công chức cần giấy gì của cơ quan
  xin visa đi Mỹ thăm con cần giấy gì
  xin vo kho luu tru quoc gia doc tai lieu can giay gi
  xin vote
  xin xem lý lịch của mình trong hồ sơ đảng
  xin xỏ CSGT
  xin ý kiến về đồng phục lớp chọn màu nào
  xin điểm cho con qua zalo cô giáo
  xin đổi biển số xe công
  xoa tin nhan phi tang
  xoá bình luận góp ý trên fanpage cơ quan
  xuất bản tập thơ lưu hành nội bộ trong câu lạc bộ hưu trí rồi chụp từng trang đăng mạng, có cần giấy phép không
  xuất bản tập thơ tự in tặng bạn bè có phải xin phép
  xuất ngũ rồi mặc lại quân phục chụp ảnh cưới có được không các đồng chí
  xài VPN coi trang bị chặn ở nhà có bị phạt không mấy anh chị
  xài vpn
  xác minh lý lịch vào đảng có soi facebook ko
  xác nhận cha con cần xét nghiệm ADN ở đâu
  xây nhà cấp 4 có cần xin phép không
  xây nhà lấn ranh đất hàng xóm phạt sao
  xây nhà trên đất vườn có phải xin phép xã không
  xã có được khoá bình luận không
  xã tôi sáp nhập thì cán bộ không chuyên trách được bao nhiêu tiền
  xã từ chối cung cấp tài liệu có phải trả lời bằng văn bản không
  xé tiền quay clip
  xóa dấu vết chat
  xóa dữ liệu của tôi
  xóa sạch ổ cứng trước thanh lý
  xóa thành viên nhóm
  xóa tư cách chức vụ
  xóa tư cách nguyên chủ tịch do vi phạm trước đây
  xóa zalo cũ
  xăm hình
  xăm hình có đi công an được không
  xương khớp đau uống thuốc gì
  xếp loại chất lượng đảng viên khi bị khiển trách
  xếp loại cuối năm của em bị kéo xuống vì bị nhắc nhở miệng, có đúng quy định không
  xếp loại không hoàn thành nhiệm vụ vì đăng bài có đúng không
  xếp loại không hoàn thành vì phát ngôn trên mạng, có oan không các bác
  xếp loại đv cuối năm khi bị nhắc nhở vì fb
  xếp loại đảng viên cuối năm bị hạ vì mấy cái story, nói lại với cấp nào
  xếp lương trung cấp lên đại học
  xử lý kỷ luật phụ nữ mang thai vì post bài
  yeu nguoi han quoc quen qua mang
  yeu nguoi nuoc ngoai qua mang
  yêu cầu xóa dữ liệu của mình ở cơ quan cũ
  yêu cầu xóa thông tin của tôi khỏi danh sách cơ quan cũ, họ có bao lâu để trả lời
  yêu người nước ngoài
  zalo báo đầy bộ nhớ xóa sao
  zalo bị khóa tạm thời làm sao mở
  zalo lỗi ảnh
  zoom bản miễn phí họp được mấy phút
  Án treo có được đi làm ăn xa tỉnh khác không hay tuần nào cũng phải trình diện?
  án phí dân sự
  án phí ly hôn
  án phí ly hôn thuận tình
  án phí ly hôn đơn phương bao nhiêu
  án treo có được giữ đảng tịch
  áo dài công sở thứ hai có bắt buộc mặc không chị em
  áo dài thứ hai
  ép like fanpage
  ép phụ huynh tải app
  ép đổi avatar
  ô tô của dân vào sân trụ sở làm giấy tờ có mất phí không
  ôn thi công chức môn chung
  ông bạn rao bán huân chương của bố trên facebook để lấy tiền uống rượu, có bị phạt không nhỉ
  ông chủ tọa đuổi tôi ra vì để điện thoại lên bàn, trong khi tôi có thẻ
  ông chủ đập thuỷ điện nhờ em đừng đăng lịch xả lũ, mà dân dưới hạ lưu cần biết, em là trực ban thì nên làm sao?
  ông nhà tôi lẩn thẩn, đăng linh tinh, chi bộ đòi kiểm điểm, gia đình xin thế nào
  ông nào đó báo cáo tôi lên đảng ủy vì một câu nói đùa, tôi có được biết ai báo không
  ông trưởng phòng cứ gửi hình bậy cho e ban đêm, e nên báo ai trong cq trước
  Ăn cưới con bí thư 150 mâm, khách quay đăng lên, chi bộ hỏi tôi vì tôi cũng có mặt, tôi phải nói răng?
  ăn chay bao nhiêu ngày một tháng thì tốt
  ăn chay trường có được vào đảng
  ăn chặn cứu trợ
  ăn nhậu giờ trưa bị chụp hình đăng fb, cbcc bị gì
  ăn trưa cơ quan bao nhiêu
  Đang làm hồ sơ vào Đảng, mấy bài hồi sinh viên chửi đời chửi chế độ có phải xóa hết không, hay để vậy cho thật?
  Đang mang bầu tháng thứ 6 có bị xét kỷ luật vụ đăng bài không ạ, em run lắm
  Đi du lịch Hàn Quốc tự túc có cần báo cáo chi bộ không?
  Đi du lịch Thái chụp chung với một người hóa ra là phản động, giờ phải báo cáo ai?
  Đi học nước ngoài về có phải báo những bài mình đăng bên đó không ạ?
  Đi tập huấn Bangkok bị móc túi mất hộ chiếu công vụ, về phải báo những ai, có bị kiểm điểm?
  Điều 331 bộ luật hình sự áp dụng khi nào vậy
  Điều dưỡng nhận làm mẫu quảng cáo sữa bột cho trẻ dưới 24 tháng trên tiktok được không
  Điều tra dân số hỏi tôi thu nhập, tôi sợ lộ cho thuế, từ chối có bị phạt ko?
  Điểm chuẩn vào lớp 10 năm nay lấy bao nhiêu?
  Đánh bạc online bị bắt thì quân nhân chuyên nghiệp có bị tước quân tịch không
  Đóng quỹ phòng chống thiên tai bao nhiêu một người một năm vậy?
  Đăng ký tạm trú cho người thuê nhà qua mạng
  Đơn thuốc điện tử cài phần mềm nào
  Đại biểu quốc hội tỉnh mình khóa này gồm những ai?
  Đảng viên đi nước ngoài tự túc quay vlog có cần xin phép chi bộ?
  Đậu xe trước cổng ủy ban có bị phạt không?
  Đồng chí của tôi bị khai trừ vì một bài thơ trên mạng. Sau mấy năm thì được xét kết nạp lại?
  Đồng chí tổ trưởng tổ bầu cử hỏi thời hạn niêm yết danh sách cử tri là bao nhiêu ngày?
  Đổi bằng lái sau khi sáp nhập tỉnh có mất tiền không?
  Đổi tỉnh rồi có phải làm lại đăng ký xe với giấy phép lái xe hết không?
  đ/c nào biết viết bản kiểm điểm vụ phát ngôn sai thì mẫu ở đâu
  đa cấp công sở
  đa cấp rủ đồng nghiệp
  đa cấp trong trường học
  đang bị cảnh cáo vì phát ngôn trên mạng mà có được quy hoạch không
  đang bị trầm cảm, lỡ đăng bài nói xấu cơ quan cũ thì kỷ luật có xét tình tiết không
  đang bị án cũ
  đang có bầu có bị xem xét kỷ luật không
  đang là viên chức bị án treo vì vu khống thì sao
  đang mang bầu có bị kỷ luật không
  đang mang bầu có bị kỷ luật ko
  đang mang thai có bị xử lý kỷ luật không ạ, em trót đăng bài xúc phạm chị cùng phòng
  đang nuôi con 5 tháng mà bị xem xét kỷ luật vì livestream
  đang nuôi con 8 tháng mà bị gọi xét kỷ luật vì bài facebook, được hoãn không ạ?
  đang nuôi con 8 tháng, bị tố nói xấu trên mạng, cơ quan có hoãn xử lý không ạ
  đang nuôi con nhỏ 8 tháng mà họ đòi kỷ luật vì cmt, có được hoãn?
  đang nuôi con nhỏ 8 tháng thì có bị xem xét kỷ luật không, em lỡ đăng lời lẽ xúc phạm phụ huynh
  đang nuôi con nhỏ 8 tháng thì có bị xét kỷ luật không
  đang nuôi con nhỏ có bị kỷ luật không
  đang nằm viện mà bị gọi kiểm điểm
  đang thi hành kỷ luật cảnh cáo mà lại đăng bài than thở, có bị tăng nặng không
  đang thử thách dự bị mà lỡ chia sẻ bài xấu thì có được công nhận chính thức
  đang thử việc mà bị kỷ luật vì facebook thì có bị hủy quyết định tuyển ko
  đang trong tgian bị kỹ luật có đc thăng quân hàm
  đang trực cấp cứu bị đấm vỡ kính, bệnh viện bảo đừng đăng lên mạng, em có phải nghe không?
  đang đi học xa có bị gọi về họp kỷ luật ko
  đang ốm nặng nằm viện có bị xét kỷ luật không
  đau dạ dày kiêng gì
  đau dạ dày nên khám khoa nào bệnh viện công
  đau dạ dày uống gì
  đau dạ dày ăn gì
  đau lưng bấm huyệt nào hả bác sĩ
  đau lưng ngồi nhiều tập bài gì
  đau lưng uống gì
  đau răng khôn có nên nhổ không
  đeo huân chương giả
  đeo huân chương không phải của mình chụp hình
  đi bão cởi áo
  đi bão đốt pháo sáng
  đi bầu cử mà chụp phiếu bầu đăng lên khoe có sao không
  đi bỏ phiếu chụp ảnh
  đi chùa cầu thăng chức
  đi chùa giờ hành chính bị báo chụp cảnh xe công đậu đầy
  đi du lich dăng ảnh khi đang nghỉ ốm
  đi du lịch Thái Lan viên chức phải xin phép ai
  đi du lịch hàn không xin phép đảng, đăng ảnh lên mới lộ
  đi du lịch nước ngoài có phải xin phép
  đi du lịch nước ngoài tự túc có phải báo cáo không
  đi du lịch thái lan phải xin phép ai
  đi du lịch thái lan tự túc phải xin ai ký
  đi dự tòa quay phim sai chỗ bị thư ký đuổi ra, người ta phạt tiền tôi được không
  đi họp thay
  đi khám sk đảng viên cao tuổi có đc miễn phí hk
  đi khám sức khỏe lái xe ở đâu
  đi làm lý lịch vào Đảng bị trả lại vì bài đăng chửi chủ tịch hồi 17 tuổi
  đi làm mang dép lê có bị nhắc không
  đi làm muộn bị gì
  đi làm muộn có bị kỷ luật không
  đi làm trễ 10 phút có bị trừ lương không
  đi làm ăn xa tự cầm hồ sơ đảng của mình về nhà có được không
  đi lễ chùa giờ làm việc
  đi muộn trừ lương
  đi nương nhặt được cặp giấy có chữ Mật, mang lên xã hay mang ra đồn
  đi nước ngoài du lịch tự túc phải báo cáo ai trong chi bộ
  đi nước ngoài việc riêng không xin phép bị phát hiện qua ảnh
  đi nước ngoài đăng ảnh mà chưa báo cáo
  đi phượt vô rừng Chư Mom Ray gặp bia chủ quyền, cột mốc, chụp ảnh trèo lên đăng liệu có phạm
  đi ra tòa làm chứng mặc gì
  đi thăm con ở nước ngoài có phải xin phép chi bộ
  đi trễ về sớm bị camera chấm công
  đi xe công đưa vợ đi đẻ bị tung lên mạng
  đi xe ôm công nghệ giờ nghỉ
  đi đầu thú
  điếu văn khen lố
  điều 117 khác 331
  điều 117 tội gì mấy năm
  điều 331
  điều 331 bộ luật hình sự
  điều chuyển công tác người làm lộ
  điều kiện kết hôn với công an xét mấy đời
  điều kiện kết nạp đảng cho người có đạo Tin lành
  điều kiện thi hoa hậu Việt Nam
  điều kiện thi nâng ngạch chuyên viên chính
  điều kiện tạm hoãn nghĩa vụ quân sự
  điều kiện vào quy hoạch phó phòng
  điều kiện ứng cử đại biểu hđnd xã
  điều lệ đảng mới nhất tải về
  điều tra viên bị đuổi
  điểm chuẩn lớp 10
  điểm chuẩn lớp 10 Hà Nội
  điểm chuẩn lớp 10 chuyên
  điểm chuẩn lớp 10 hà nội năm nay
  điểm chuẩn lớp 10 trường chuyên
  điểm chuẩn nội trú
  điểm chuẩn trường dân tộc nội trú tỉnh
  điểm chuẩn vào lớp 10 năm nay
  điểm danh hộ qua ảnh zalo
  điện thoại có được mang vào phòng họp mật không
  điện thoại hết dung lượng zalo thì xoá thế nào mà không mất ảnh
  điện thoại nào pin trâu dưới 5 triệu
  điện thoại nào tốt tầm 5 triệu
  điện thoại nóng máy
  điện thoại rơi nước cứu ảnh
  điện thoại sam sung bị sọc màn hình bảo hành ở đâu
  điện thoại sếp mất cắp trong có nhóm zalo thường vụ, báo cáo ai?
  đo đạc lại ranh đất
  đoàn làm phim mượn trụ sở xã, cần ai cho
  đoàn phí công đoàn tính trên phần nào của lương
  đoàn ra nước ngoài
  đt mình bị thu giữ thì bao lâu trả
  đt đăng bài có vi bằng mới kiện đc ko
  đua xe xóm em
  đua xe đạp ngày chủ nhật có cần xin phép
  đuổi học vì chửi thầy trên facebook
  đuổi nhà báo
  đv bị cảnh cáo vì facebook thì bao lâu đc bổ nhiệm lại
  đv bị phạt hc có phải báo cb
  đv có đc ra ứng cử tự do
  đv dự bị bị phạt hành chính vì đăng tin sai thì có đc chuyển chính thức ko
  đv dự bị vi phạm mxh có bị kéo dài dự bị không
  đv sinh con thứ 3
  đv sinh hoạt nơi cư trú bị hàng xóm quay clip tố lên phường thì chi bộ nào xử
  đv sinh hoạt ở 2 nơi thì nơi nào xử vụ đăng bài
  đài truyền thanh đọc sai
  đá gà bị quay
  đám cưới cán bộ bao nhiêu mâm
  đám cưới có được bắc rạp lấn đường không vậy ta
  đám cưới em mời tới 400 khách, em làm đoàn xã, nghe nói có quy định hạn chế phải không
  đám cưới mời quá số mâm quy định của đảng viên
  đám tang bố của người bị kết án chính trị, tôi đến viếng rồi bị chụp ảnh, có phải giải trình gì không ạ?
  đám tang liệt sĩ
  đánh bài ăn tiền bị quay lại
  đánh bài ăn tiền ngày tết bao nhiêu thì bị phạt
  đánh giá cán bộ có xét facebook
  đánh giá tác động xử lý dữ liệu
  đánh giá tác động xử lý dữ liệu cá nhân nộp ở đâu
  đánh giá tác động xử lý dữ liệu nộp đâu
  đánh hội đồng trộm gà
  đánh đề
  đình chỉ công tác mấy ngày
  đình công ngừng trực vì nợ phụ cấp
  đính chính báo điện tử mấy ngày
  đóng bhxh tự nguyện ở đâu
  đóng bảo hiểm tự nguyện bao năm có lương hưu
  đóng bảo hiểm y tế hộ gia đình 5 người bao tiền
  đóng dấu khống
  đóng dấu khống giấy giới thiệu
  đóng thuế nhuận bút bao nhiêu phần trăm
  đóng vai công an trong tiểu phẩm hài thì phải xin ai
  đóng đảng phí bao nhiêu phần trăm lương
  đóng đảng phí chậm
  đóng đảng phí chậm mấy tháng thì bị xóa tên
  đùa bom sân bay
  đăng bài khen mình
  đăng bán bàn ghế thanh lý của cơ quan lên mạng bằng nick cá nhân
  đăng clip mình vượt đèn đỏ cho vui, công an có phạt nguội theo clip không
  đăng kiểm ô tô
  đăng kí tạm trú
  đăng kí tạm trú online
  đăng ký khai sinh trễ
  đăng ký khám nghĩa vụ ở đâu
  đăng ký kết hôn người đài loan
  đăng ký kết hôn với người hàn quốc cần giấy gì
  đăng ký kết hôn với người nước ngoài cần giấy gì
  đăng ký nghỉ phép năm cho viên chức
  đăng ký nhãn hiệu cho hợp tác xã của chú tôi
  đăng ký thi công chức 2026 vòng 1 online
  đăng ký thi tiếng anh bậc 4 ở đâu
  đăng ký thường trú cho sinh viên cần giấy gì
  đăng ký tên miền gov.vn
  đăng ký tạm trú cho người yêu ở chung
  đăng ký xe máy sang tên khác tỉnh mất bao nhiêu
  đăng ký xe máy sang tên ở xã làm những gì
  đăng ký xét nâng bậc lương trước hạn cần gì
  đăng mẫu thẻ công an
  đăng tin bán mộ phần
  đăng vé số trúng
  đăng ảnh thẻ đảng
  đăng ảnh ăn thịt rắn hổ chúa có bị kiểm lâm hỏi thăm không
  đơn khiếu nại quá hạn bao nhiêu ngày
  đơn kêu cứu
  đơn ly hôn nộp ở tòa nào
  đơn ly hôn viết tay
  đơn thư kiến nghị nộp qua bưu điện hay trực tiếp
  đơn trình báo bị lừa trên mạng mẫu
  đơn tố cáo gửi sai nơi thì sao
  đơn tố cáo không tên có được xem xét
  đơn tố cáo nặc danh trên fanpage có phải xử lý không
  đơn tố cáo nặc danh tôi trên mạng có được giải quyết không
  đơn vị yêu cầu cài bkav trả phí
  đơn xin cho con nghỉ học viết sao
  đơn xin chuyển công tác về gần vợ
  đơn xin ly hôn thuận tình
  đơn xin nghỉ không lương chăm mẹ ốm viết sao
  đơn xin nghỉ việc
  đơn xin thôi sinh hoạt đảng
  đơn xin thôi việc viên chức
  đơn xin thôi việc viết tay có cần gửi trước 45 ngày không
  đưa kết luận thanh tra lên web khi nào
  đưa phong bì cho phóng viên dự hội nghị
  đưa token chữ ký số
  đường cấm hôm nay ở hà nội
  được tặng điện thoại của doanh nhân Trung Quốc mà em công tác ở bộ chỉ huy thì có dùng được không
  được tổ chức nước ngoài tặng quà vì viết bài, tôi đảng viên hưu trí nhận được không?
  đạo luận văn
  đạo lạ
  đạo lạ nhóm zalo rủ đọc kinh
  đạo lạ trên mạng
  đạo văn bài báo khoa học bị kỷ luật chi
  đạo văn luận văn thạc sĩ bị bóc trên mạng
  đạo văn sáng kiến kinh nghiệm bị bóc trên mạng
  đảng cảnh cáo rồi chính quyền xử mức nào
  đảng phí của nông dân bao nhiêu một tháng
  đảng phí người nghỉ hưu
  đảng phí tính trên lương nào
  đảng phí đóng bao nhiêu phần trăm
  đảng viên bị csgt thổi nồng độ cồn có báo về chi bộ không
  đảng viên bị cảnh cáo có được bổ nhiệm lại không
  đảng viên bị khiển trách vì bài viết trên facebook thì mấy năm mới được đề bạt lại
  đảng viên bị khởi tố
  đảng viên bị phạt nồng độ cồn kỷ luật mức gì
  đảng viên bị tạm giam thì đình chỉ sinh hoạt đảng luôn hay đợi tòa xử
  đảng viên bị xoá tên vì bỏ sinh hoạt mấy tháng
  đảng viên bị xóa tên khác khai trừ chỗ nào
  đảng viên dự bị mà bị phạt hành chính vì đăng facebook thì có được chuyển chính thức không hè
  đảng viên khiếu nại kỷ luật lên cấp trên, trong lúc chờ có phải chấp hành không
  đảng viên sinh con thứ ba còn bị kỷ luật không
  đảng viên sinh con thứ ba giờ có bị kỷ luật nữa không
  đảng viên theo đạo
  đảng viên theo đạo tin lành đăng ảnh lễ
  đảng viên uống rượu lái xe kỷ luật thế nào
  đảng viên vi phạm nồng độ cồn có thông báo về cơ quan
  đảng viên xem tử vi trên mạng cho vui với bạn bè có coi là mê tín
  đảng viên xin ra khỏi nhóm zalo chi bộ có bị phê bình không
  đảng viên xăm mình
  đảng viên đi lễ chùa đăng ảnh
  đảng viên đi nước ngoài xin ai
  đảng viên đi xuất khẩu lao động sinh hoạt thế nào
  đảng viên được theo đạo không
  đảng viên ốm nặng có bị kỷ luật nữa không
  đất lúa lên thổ cư
  đất lấn chiếm trước 2004 có được cấp sổ đỏ
  đất lấn ranh
  đất nhà bố vợ vướng quy hoạch có được xây không
  đất rừng phòng hộ có được cấp sổ đỏ không
  đất ông bà để lại chưa có sổ đỏ làm ở đâu
  đấu giá biển số
  đấu thầu qua mạng đăng ký tài khoản
  đầu tư forex
  đập máy phóng viên
  đậu xe trước cổng trường giờ tan học có bị phạt không
  đậu xe trước cửa nhà người khác có bị phạt không
  đặc xá 2/9
  đặc xá năm nay khi nào
  đặt khắc dấu giả
  đặt lịch khám bệnh viện Từ Dũ qua mạng
  đặt vé tàu tết online cho quân nhân giảm giá bao nhiêu
  đẻ thuê
  để xe máy sảnh ủy ban mất có đền không
  để xe ở chung cư bị thu phí gấp đôi
  địa chỉ trụ sở xã mới sau sáp nhập
  định vị xe công
  đọc báo lá cải ở bàn trực
  đối tượng được miễn giảm học phí mầm non
  đốt giấy tờ cơ quan
  đốt pháo tết quay khoe
  đốt vàng mã
  đồng chí bị AI dựng clip nhận hối lộ, tổ chức đảng có tạm đình chỉ liền không hay phải xác minh đã
  đồng hương hải ngoại
  đồng nghiệp bán form kế toán lấy từ cơ quan
  đồng nghiệp rủ vào nhóm thiền lạ trên zoom, bắt bỏ bàn thờ, em nên báo cơ quan không hay kệ?
  đồng phục công sở
  đồng phục công sở mùa đông
  đồng phục công sở thứ hai có bắt buộc áo dài không ạ
  đồng phục công sở thứ hai mặc gì
  đồng phục hộ lý
  đồng phục lễ tân quy định màu gì
  đồng phục thanh tra giao thông mẫu mới
  đồng phục thứ hai đầu tuần
  đổi avatar đen
  đổi bằng lái
  đổi bằng lái hết hạn
  đổi bằng lái xe qua mạng
  đổi bằng lái xe quá hạn 2 tháng
  đổi giờ làm mùa hè
  đổi giờ đón trẻ trường mẫu giáo được không
  đổi mã số thuế sang cccd làm ở đâu
  đổi mật khẩu wifi nhà mạng viettel
  đổi mật khẩu zalo
  đổi quốc tịch
  đổi sim 4g ở đâu gần nhất
  đổi số điện thoại ngân hàng
  đổi tiền lẻ tết
  đổi tiền lẻ tết qua fb
  đổi tiền tệ ở cửa khẩu móng cái
  đổi tên khai sinh
  đổi tên xã
  đổi tên đệm cho con 10 tuổi
  đổi tên đệm trong giấy khai sinh cho con
  đỗ xe cổng cơ quan
  đỗ xe trước cổng cơ quan có bị cẩu không
  đỗ xe trước cổng uỷ ban
  đỗ xe trước cổng uỷ ban có bị phạt ko
  đỗ xe trước cửa nhà văn hóa có bị phạt
  độ tuổi nghỉ hưu của nữ sinh năm 1970
  đội 35 hoạt động ra sao
  đội trưởng bắt cả đội vào like fanpage của chi cục, không like bị trừ thi đua, đúng không?
  đội tuyên truyền lưu động phát bài hát chưa được phép trên loa kẹo kéo
  đội tuyển Việt Nam đá mấy giờ tối nay
  đợi bao lâu mới có kết luận kiểm tra dấu hiệu vi phạm
  đứng trước dân kiểm điểm
  đứng ở cột mốc ném đá sang bên kia cho vui
  ảnh bìa facebook hình lãnh tụ nước ngoài
  ảnh chụp màn hình có được dùng làm chứng cứ kỷ luật ko
  ảnh chụp phiếu bầu khoe lên mạng
  ảnh cưới mặc quân phục
  ảnh nóng bị phát tán mà nạn nhân là cán bộ đoàn, có bị đoàn kỷ luật ngược lại không
  ảnh đi nhậu giờ hành chính
  Ở bản tôi có người lập nhóm Zalo truyền đạo lạ, rủ cả cán bộ vào, tôi vào xem cho biết thì sao?
  Ủy ban kiểm tra gọi lên làm việc về một cái status, mình được mang theo luật sư không
  ủy ban kiểm tra làm những gì
  ứng cử viên tự đăng bài kể thành tích trên fb lúc vận động bầu cử, vậy có sai luật không
  ứng cử đại biểu cần bao nhiêu chữ ký
  ứng dụng VNeID báo lỗi không đăng nhập được
`
