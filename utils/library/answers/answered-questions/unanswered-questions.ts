import type { AnsweredRows } from './answered-rows.ts'

/** Questions that the library has no answer to. */
export const unansweredQuestions: AnsweredRows = `
-
  1.1.1.1 có phạm luật không
  111
  111 gọi có mất tiền không
  111 gọi có tốn tiền không
  111 la so gi
  113 gọi khi nào
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
  Anh dân phòng đưa tôi 500 ngàn để nói clip là dựng, tôi cầm rồi giờ trả lại được không
  Anh tôi làm tổ trưởng chuyên môn 6 năm, muốn lên hiệu phó thì phải học lớp chính trị nào
  Ba tôi già không mở được định danh mức 2, xã có tới nhà làm không
  Biểu quyết kỷ luật qua zalo thì có hợp lệ không nhỉ?
  Bà con hỏi bữa nào giám đốc sở nghe dân thì em ban tiếp công dân coi lịch ở mô
  Bà nội mất, nhà rước thầy coi giờ, cháu là đảng viên dự bị có bị hạch sách chi không
  Bác cho hỏi cách gia hạn thẻ bảo hiểm y tế hộ gia đình
  Bão số 3 làm cột cờ đồn đổ, người ta quay bảo bộ đội bê bối, bọn em mới lo chứ có tội gì không
  Bí thư đoàn bắt cả lớp bình chọn cho con mình trên mạng mới được xếp loại tốt
  Bảo vệ cơ quan lấy tay che ống kính phóng viên thì ai chịu lỗi?
  Bầu trưởng thôn mà gạch tên hết thì phiếu có hợp lệ không?
  Bắt giáo viên mỗi người phải mời mười phụ huynh like page, tôi mệt lắm rồi, từ chối có bị đánh giá không?
  Bằng giả của phó phòng bị người ta đưa lên nhóm, cơ quan im ru, tôi hỏi cho ra lẽ ở đâu?
  Bể hụi, vợ bỏ đi, chồng làm ở xã có phải trả thay không?
  Bệnh viện bị lộ 3000 hồ sơ, bộ phận nào nhận thông báo, mẫu nào
  Bệnh viện em có bắt buộc có người phụ trách bảo vệ dữ liệu không
  Bệnh viện huyện bé tí có phải làm hồ sơ đánh giá tác động dữ liệu không hay chỉ nơi lớn
  Bị phạt 7 triệu rưỡi vì một cái comment, tôi nghèo quá xin nộp dần được không?
  Bị phạt 7 triệu rưỡi vì tin giả mà thấy oan, không chịu thì kiện ra đâu?
  Bị phạt 7,5 triệu mà lương hưu có 3 triệu xin nộp dần được ko
  Bị phạt 7,5 triệu thì đóng ở kho bạc hay chuyển khoản
  Bị phạt hành chính vì đăng bài mà em không phục, làm đơn trong mấy hôm
  Bố tôi đảng viên mà đi lên đồng thì chi bộ xử sao?
  Bộ đội biên phòng kết bạn facebook với người nước ngoài phải báo cáo không
  Bộ đội biên phòng nhậu với dân có món kỳ đà rồi post hình, kiểm lâm hỏi tới thì sao
  Cho con 4 tuổi mặc đồ công an chụp ảnh trung thu đăng lên có bị coi là sử dụng trái phép
  Cho con gái 10 tuổi đóng clip chung với mẹ là giáo viên, mỗi tháng được 5 triệu, có phải lao động trẻ em
  Cho em hỏi làm giả giấy xác nhận thu nhập để vay tiền phạt mấy năm?
  Chung cư mini chưa có sổ hồng, anh trai tôi bộ đội tính mua, có nên
  Cháu mới là cảm tình đảng, hôm trước lỡ đăng bài than chán đời chán nước, có ảnh hưởng kết nạp không ạ?
  Chú nghỉ hưu để lại mấy tập hồ sơ mật trong tủ, ai nhận bàn giao?
  Chú tôi hỏi hội cựu quân nhân bên Mỹ có trong danh sách khủng bố không
  Chấm bài xong mới biết em ấy chép mạng, cô giáo cho điểm không được không
  Chế độ thai sản cho chồng được nghỉ mấy ngày?
  Chị hàng xóm bị bạo hành, em là cộng tác viên dân số quay lại làm chứng rồi gửi ai
  Chị kế toán sở yêu anh Tây quen trên Tinder, phòng tôi bàn tán mãi, có quy định nào buộc chị ấy phải báo không?
  Chị lao công để sách đạo ở phòng chờ, trưởng khoa thu, thu vậy có trái luật không
  Chị trưởng phòng bảo em sửa tỷ lệ hộ dùng nước sạch từ 71 lên 92 cho đẹp, em có quyền không ký ko?
  Chị trưởng trạm nhờ tôi ký đơn thuốc dùm khi chị vắng, xảy ra chuyện ai đứng ra
  Chị tổ trưởng phụ nữ cầm hụi cả xóm trên zalo rồi ôm tiền, em chơi có phạm không
  Chị vợ của thẩm tra viên đăng ảnh quà của đương sự, chồng có phải từ chối xét xử
  Chồng tôi làm xã, đêm nào sếp cũng gọi video điểm danh, có tính tiền tăng ca không
  Chỗ cầm đồ giữ giấy tờ xe của con tôi rồi đòi thêm lãi, ai xử họ
  Chủ nhật hiệu trưởng bắt họp online, em bận đám giỗ không vô được
  Chủ nợ tạt sơn cổng nhà tôi đêm qua, tui là cán bộ hưu, công an xã không tới
  Chủ tịch nhắn miệng kêu chi tiền, không giấy tờ, kế toán chi được không
  Clip làm chứng thì phải giữ bản gốc bao lâu, copy qua máy khác còn giá trị không?
  Con dấu đảng ủy để trong ngăn kéo ko khóa, bị ai mượn đóng giấy giới thiệu giả, trách nhiệm ai?
  Con em sốt cao co giật thì đưa vô bệnh viện nào có khoa nhi
  Con gái em 16 tuổi làm mẫu ảnh đồ bơi cho shop, em là đảng viên, chi bộ góp ý em hay góp ý shop?
  Con gái tôi lúc bị thổi phạt có nói "biết bố tao ai không", clip cả nước xem, tôi có bị kỷ luật lây không?
  Con gái tôi lấy chồng Đài Loan, tôi là đảng viên có phải khai báo gì hông?
  Con gái tôi mượn laptop cơ quan của bố chơi game, dính virus, bố có bị kỷ luật không?
  Con trai uống rượu xưng con phó giám đốc sở, tôi là phó giám đốc sở, giờ tôi phải báo cáo gì
  Con tôi nghĩa vụ bị thu máy, gia đình xin lại được khi nào
  Con tôi thi chuyên Anh thì nộp hồ sơ trường nào trước
  Cong chuc nha nuoc ma moi theo dao Tin lanh thi co phai khai voi co quan ko
  Cách chuyển file PDF sang Word mà ko lỗi phông chữ
  Cách ghi ý kiến bảo lưu vào biên bản sao cho đúng quy định Điều lệ?
  Cách làm bún bò Huế ngon cho đám giỗ
  Cách nấu cháo dinh dưỡng cho trẻ suy dinh dưỡng
  Cán bộ hẹn kết quả bằng tin zalo rồi trễ hẹn, cái tin đó có làm bằng chứng khiếu nại đc k?
  Cán bộ khuyến nông chỉ dân mua phân rồi ăn huê hồng, sai không?
  Cán bộ đài thôn tự mở nhạc quảng cáo cho quán người nhà, có bị gì không?
  Có ai biết chỗ phục chế ảnh liệt sĩ ở gần đây không, ảnh nhà tôi ố vàng hết rồi
  Có anh xưng nhà báo doạ đăng bài trường tôi nếu không ký hợp đồng quảng cáo 30 triệu, nên báo ai cho kín?
  Có mấy ông xưng tạp chí điện tử xuống xã gợi ý mua mười suất quảng cáo thì không đăng bài ao cá, xử lý sao?
  Có người xưng công an khu vực vô nhà quay phim, tôi đòi coi giấy thì nó chửi, phải gọi số nào
  Có văn bản nào cấm cán bộ chụp ảnh chung với người đang bị điều tra không?
  Có ông nhà báo gợi ý chi 30 triệu để gỡ bài viết về mỏ đá, tôi là phó chủ tịch xã, nên trình báo kiểu gì cho kín?
  Có đc dùng máy photo cq in tờ rơi quảng cáo cho vợ bán hàng ko?
  Có độc giả hỏi mượn cuốn bị thu hồi năm 2008, thư viện tỉnh vẫn còn trong kho, tôi cho đọc tại chỗ được k?
  Cô hiệu phó rủ cả tổ chúng em mua gói đa cấp bột rau, không mua thì xếp lịch khó, phản ánh đâu?
  Cô hiệu trưởng chặn số phụ huynh hay thắc mắc, có trái cách cư xử của nhà giáo không
  Cô hiệu trưởng là người có đạo, chụp hình đi hành hương đăng phây, bị nhắc, quy định nào vậy
  Cô hiệu trưởng tôi bắt giáo viên phải share bài của trường mỗi ngày, không share trừ thi đua, có đúng luật không?
  Cô văn thư mới vô đóng dấu treo vào giấy trắng cho người ta mượn, lãnh đạo chưa biết, giờ khai báo sao?
  Công an tỉnh mời lên làm việc lần hai tôi không lên thì bị làm sao
  Công chức loại C thi nâng ngạch năm nay có phải thi ngoại ngữ nữa không mọi người?
  Công chức được chạy taxi công nghệ ngoài giờ để thêm thu nhập không?
  Công tác bằng xe máy riêng có được tiền xăng không kế toán ơi
  Căng tin trường bán quả địa cầu nhựa ghi tên biển bậy bạ, em là giáo viên địa, báo chỗ nào thu hồi?
  Cưới con, có được đăng mời cả trăm người trong nhóm cơ quan không
  Cảnh sát giao thông nhận tiền, tôi quay được, nộp cho ai thì an toàn mà khỏi dính chuyện?
  Cầm tờ giấy giới thiệu của tạp chí lạ hoắc thì em kiểm tra thật giả ở đâu?
  Cộng tác viên bị dặn bỏ hết ý dân chê ra, không làm thì cắt thủ lao, em có được cãi không?
  Cử tri đi làm ăn xa bỏ phiếu bầu cử ở chỗ tạm trú được hông?
  Cựu chiến binh huyện tôi định viết thư ngỏ đăng mạng góp ý chuyện nghĩa trang, nên gửi đâu thì hơn
  DPO ở sở
  Dang vien lay vo nguoi cong giao lam le nha tho dang anh
  Diễn viên quần chúng mặc cảnh phục đóng hài tiktok có bị phạt không
  Doanh nghiệp gắn thẻ cảm ơn tôi vì "tạo điều kiện thông quan", tôi có nhận gì đâu, phải gỡ thẻ hay báo cáo?
  Dân chụp biển xanh đi chùa giờ hành chính tung lên mạng, người lái xe hay người ngồi trên xe bị xử?
  Dân phòng đánh người bán rong bị quay clip, tôi cũng có mặt mà can ngăn, có bị lôi vô hông
  Dân tới đòi lấy bản ghi âm buổi tiếp công dân hôm qua, tôi đưa hay phải hỏi ai?
  Dạy ở xã đảo thì được hưởng thêm bao nhiêu phần trăm
  Em bị sếp điều đi xã vùng xa mà con còn bú, em được từ chối không
  Em bị tụt từ hoàn thành tốt xuống hoàn thành chỉ vì cái ảnh đại diện đùa, có chỗ nào để kêu?
  Em giáo viên mầm non, phụ huynh nhắn tới 11 giờ đêm, có quy chế nào cho em im không
  Em gái chuẩn bị vô công an, hồi lớp 11 có chửi đổng trên yahoo 360, người ta có tra ra không
  Em làm lễ tân UBND, khách quay livestream lúc em đang ăn mì gói trong giờ, giờ sếp bắt tường trình thì viết sao
  Em ra ứng cử hội đồng xã, em livestream nói chương trình hành động của em thì được không hay phải qua mặt trận?
  Em ruột tôi ứng cử hội đồng, tôi lập trang ủng hộ nó thì có sao ko
  Em tôi vừa ra trại, muốn vô làm ở hợp tác xã có bị từ chối vì hồ sơ không
  Em viên chức bảo đạo diễn làm phim vua chúa nửa mùa, chê diễn viên, hội phim họ giận, tôi có phạm gì
  Em viết tôi không theo đạo nào cả và thấy không cần, có ai bắt lỗi không
  GRDP tỉnh mình năm ngoái là bao nhiêu
  Ghe tôi quay được cảnh tàu lạ đâm, đưa biên phòng hay đưa đài trước hả mấy anh?
  Giá đền bù đất lúa khi làm đường cao tốc tính thế nào vậy anh?
  Giám thị chụp chung với thí sinh trong phòng thi đăng fb có vi phạm quy chế?
  Giấy tờ cũ quá hạn trong kho muốn tiêu hủy thì phải qua những bước nào?
  Giấy xác nhận độc thân xin ở đâu để cưới
  Giờ em tự viết bản tự kiểm trước khi bị gọi thì nộp cho bí thư hay thủ trưởng, cơ quan em hai người hai phe
  Hai người nói là cộng tác viên báo vô kho lương thực quay, tôi giữ chìa khóa có mời ra đc ko
  Hai người xưng tạp chí tới trạm kiểm lâm dọa đăng bài, đòi hợp đồng quảng cáo 30 triệu, tụi em báo ai?
  Hai ông xưng nhà báo tới xã đòi hỗ trợ ba triệu, không có thẻ, làm sao?
  Hiệu trưởng bắt giáo viên phải share bài của trường, không share thì trừ thi đua, đúng hay sai?
  Hà Nội cấm xe máy xăng khi nào
  Hà Nội thu phí vào nội thành
  Hàng xóm nuôi gà gáy ồn quá chừng, báo phường có được không
  Hôm nay gặp đám cháy, tôi đứng quay thay vì giúp, bị chửi, có bị phạt gì không
  Họ chửi trước em mới chửi lại, có được coi là tình tiết giảm nhẹ không?
  Học bạ điện tử của con bị sai tên đệm thì sửa ở đâu?
  Học sinh trường nghề bị hạ hạnh kiểm vì post chê căn tin, phụ huynh khiếu nại ở đâu
  Họp xong người ta có thu lại bản mật không?
  Họp đảng bộ qua mạng em vừa họp vừa cho con bú nên tắt hình, có bị bắt bẻ gì không ạ?
  Hồi 19 tuổi em có comment bậy về Đảng, giờ chuẩn bị kết nạp, em có nên tự khai không?
  Hồi 2015 tôi có share mấy bài chê chính quyền, giờ làm hồ sơ vào Đảng có phải khai không ạ
  Hồi 2016 em có viết mấy status chửi chính quyền lúc vụ cá chết, giờ sắp kết nạp Đảng có sao không anh chị
  Hồi sinh viên y năm hai em có đăng mấy câu chê nhà nước, nay chuẩn bị kết nạp có cần khai ko
  Hội làm vườn nhà tôi hết tiền, ra tiệm ven đường khắc con dấu cho rẻ thì có bị bắt không?
  Hội người cao tuổi bầu chi hội trưởng qua zalo rồi cãi nhau chửi bới, kết quả có tính không ạ
  Hội thánh Đức Chúa Trời mẹ rủ vợ tui vô nhóm chát, tui là đảng viên lo quá
  Hội thảo ở Thái do tổ chức lạ mời, bao vé máy bay, viên chức nghiên cứu có nên đi?
  Hội trưởng lên zalo xin phiếu giùm người nhà đợt bầu bổ sung
  Hội đồng hương bàn nhau cùng đi gửi đơn một lượt cho mạnh, không ai quậy phá, có bị coi là tụ tâp?
  Kho lưu trữ huyện cũ sáp nhập xong giấy tờ chất đống ngoài hành lang, mối ăn, ai chịu trách nhiệm?
  Kho lưu trữ phòng nội vụ huyện ngày trước dời đi mô, em cần quyết định lương 2009
  Khoe sổ đỏ lên fb rồi bị kiểm tra kê khai tài sản, chuyện này có thật không?
  Không trả lời zalo sếp lúc 10h đêm có bị coi là không hoàn thành nhiệm vụ?
  Ký biên bản rồi mà muốn nói lại thì gặp ai, mấy hôm
  Ký hợp đồng thời vụ ở văn phòng thì có được đóng bảo hiểm
  Kỷ luật khiển trách do comment bậy thì bao lâu mới được xem xét bổ nhiệm lại?
  Ly hôn đơn phương mà chồng không chịu ký thì nộp đơn ở tòa nào bây giờ?
  Làm ctv cho báo mà đang là công chức thì phải xin phép ai?
  Làm mất sổ gốc khai sinh từ thời trước, giờ đoàn kiểm tra xuống hỏi em mới nhận việc 2 tháng, ai chịu?
  Làm sao để được cộng điểm thi đua chiến sĩ tiên tiến?
  Lãnh đạo toàn nhắn chỉ đạo qua zalo không ra văn bản, sau này lấy gì làm bằng chứng?
  Lính nghĩa vụ có được xài điện thoại thông minh trong doanh trại không vậy?
  Lính nghĩa vụ năm đầu được bao nhiêu tiền một tháng
  Lúc giải tỏa chợ đông quá tôi vung tay trúng máy quay của nhà đài, máy vỡ, giờ bị ghép tội cản trở báo chí ư?
  Lương giáo viên vùng đặc biệt khó khăn được phụ cấp mấy năm, hết 5 năm là cắt hả?
  Lương tối thiểu vùng năm nay bao nhiêu
  Muốn chuyển sang trường tư thì báo trước mấy ngày cho phòng giáo dục
  Muốn tố cáo chủ tịch xã đánh bạc mà sợ trả thù thì có ai bảo vệ người tố cáo không?
  Má tui viết đơn kêu oan đòi đất khắp nơi, em tui đang học trường cảnh sát, có bị loại ko
  Máy in cơ quan Canon cứ kẹt giấy hoài, chỉnh kiểu gì?
  Mình bị công an thu điện thoại khi đang quay, có quyền đòi lại ngay không hay phải chờ biên bản?
  Mượn USB ký số của sếp đang nằm viện để ký cho kịp hạn thì bị gì?
  Mấy ông trong câu lạc bộ dưỡng sinh rủ mua đồng Pi, tôi đảng viên chơi được không
  Mấy đứa đi bão cởi áo đứng đầu xe, con tôi trong clip đó, nhà trường đòi đuổi học có đúng không?
  Mẹ vợ làm chủ hụi vỡ, tôi là công chức có bị vạ lây không?
  Mừng thọ 80 tuổi được nhà nước tặng bao nhiêu tiền?
  NGO phỏng vấn hội phụ nữ có cần công văn không
  Nghỉ ốm ba ngày có phải nộp giấy viện mới được tính lương không?
  Nghỉ ốm bằng giấy ra viện mua trên mạng, lỡ nộp rồi, giờ rút lại kịp không
  Nghỉ ốm có giấy viện thì công đoàn thăm bao nhiêu tiền?
  Người bị tố cáo như tôi có quyền đòi nghe đoạn ghi âm người ta nộp không?
  Người ngoài Đảng có được mời họp chi bộ không nhỉ
  Người ta giả chữ ký tui trong giấy mượn nợ, tui trình báo chỗ mô?
  Ngồi quán nước nói đoán ông nào về làm trưởng công an xã thì có tội tình gì
  Nhà có cặp ngà voi cụ cố để lại từ thời Pháp, tui khoe lên phây thì người ta kêu bị tịch thu, thiệt hông?
  Nhà mạng cắt số của má tôi vì thông tin sai, muốn mở lại mang giấy chi
  Nhà thuộc hộ nghèo bị phạt vì share tin, trả góp được hay không ạ
  Nhà thầu cứ gửi hồ sơ riêng cho tôi qua zalo dù tôi không xin, tôi nhận hay từ chối thế nào?
  Nhờ con thi hộ cuộc thi tìm hiểu nghị quyết trên mạng rồi đạt giải nhất tỉnh, giờ ngại quá có phải trả giải không?
  Nông trường mình nợ lương, công nhân lên mạng kêu cứu thì giám đốc dọa đuổi, có quyền đuổi không?
  Nếu tôi tự gỡ bài với xin lỗi trước khi bị mời thì có được giảm mức phạt không?
  Nợ thuế có bị cấm xuất cảnh không?
  Photo sách giáo khoa bán cho học trò, có đụng bản quyền không hay chỉ nhắc nhở
  Phát hiện hồ sơ dân nộp có giấy giả thì cán bộ tiếp nhận lập biên bản hay trả lại?
  Phóng viên tự xưng vào trạm quay, tôi đòi coi thẻ được không
  Phông hội ngị in nhầm ngày thành lập đảng, ai chịu trách nhiệm in
  Phần mềm họp trực tuyến nào miễn phí mà được 100 người?
  Phụ cấp cho người làm bảo mật hồ sơ ở xã tính ra sao
  Phụ huynh đăng bài cám ơn cô đã "chiếu cố" cháu, tôi ngại quá, có phải báo ban giám hiệu không?
  Quay flycam lễ hội đua bò ở An Giang thì xin giấy ở đâu
  Quy định nào cấm công chức tiết lộ thông tin sau khi thôi việc, cấm bao nhiêu năm?
  Quán cà phê tôi để cờ Mỹ trang trí, ông trưởng ấp chụp gửi lên huyện, tôi có vi phạm gì đâu?
  Quên mật khẩu zalo mà sim cũng mất thì làm sao vô lại?
  Rét dưới 10 độ học sinh tiểu học có được nghỉ không?
  Siêu âm xong bác sĩ đăng ảnh "hoàng tử nhé" lên fb thì có bị phạt về chuyện báo giới tính ko
  Sáp nhập rồi trạm y tế xã tôi thuộc ai quản
  Sếp bảo xóa camera trước khi đoàn kiểm tra tới, em làm theo thì em có chịu tội chung không?
  Sếp bắt ai bầu xong cũng phải chụp phiếu gửi vào nhóm, đúng quy định không?
  Sếp bắt cả phòng phải like với share bài của cơ quan, không làm thì trừ điểm thi đua, như vậy đúng không?
  Sếp cho em token để ký thay cho nhanh lúc sếp đi công tác, lỡ sai thì ai gánh đây ạ
  Sếp cứ nắm tay em lúc ký giấy, em tố ai để không bị lộ?
  Sếp em vi phạm nồng độ cồn bị quay clip lan khắp nơi, ổng kêu em nhận là người lái thay, em biết làm sao đây
  Sếp kêu kế toán lập thêm một sổ riêng giấu thanh tra, từ chối sao đây?
  Sếp ép sửa con số tiêm chủng cho đạt chỉ tiêu, em làm theo thì em bị hay sếp bị
  Sổ hộ khẩu giấy bỏ rồi thì đi làm giấy tờ cần mang gì?
  Sở thông báo mời tôi lên làm việc về bài đăng hôm mùng 3 Tết, tôi có cần mang theo luật sư không?
  Telegram còn dùng được không
  Thuế thu nhập cá nhân người bán online
  Thí sinh thi công chức quay phòng thi đăng lên khoe, hội đồng thi hủy kết quả được không?
  Thôn em chưa thấy ai dán tên người ứng cử, em hỏi trưởng thôn ổng lắc đầu
  Thùng bia tết để trước cổng không đề tên ai, xử lý sao?
  Thấy cò mồi máu đăng tin trước cổng viện, em là hộ lý, chụp lại đưa công an có bị trả thù
  Thẩm phán mà kết bạn facebook với luật sư bên kia thì tôi có quyền xin đổi không?
  Thẩm tra viên có được theo dõi trang của bên kiện không?
  Thằng em rể tui cho thuê tài khoản ngân hàng, công an gọi, tui là đảng viên có phải báo chi bộ hôn
  Thằng kế toán cũ phá hỏng phần mềm rồi bỏ đi, phạt nó điều nào
  Thời hạn giải quyết khiếu nại lần đầu về đất đai là mấy ngày?
  Thợ chụp ảnh cưới bay flycam trúng khu quân sự bị giữ máy, lấy lại máy bằng cách nào?
  Thủ tục xin nghỉ thai sản cho viên chức trạm y tế
  Tin nhắn zalo đã thu hồi thì công an có lấy lại được không?
  Tiếp đoàn tỉnh có đĩa thịt nhím, em chụp khoe, sáng nay kiểm lâm gọi, em chỉ là người phục vụ bàn mà?
  Trang tin tổng hợp khác báo điện tử chỗ nào, tôi mới tập làm mà lú quá
  Tranh chấp ngõ đi chung với nhà ông anh, kiện ra tòa án nào?
  Trong nhóm zalo tổ dân phố ai hỏi chuyện rác là trưởng nhóm kick ra liền, làm vậy được không?
  Trong đám cưới, MC giới thiệu chú rể là con bí thư huyện ủy, clip lan truyền, gia đình nên làm gì?
  Trên giao chỉ tiêu đàn bò, dưới bịa thêm ba trăm con, em là thú y ký bảng, có sao ko ạ?
  Trưa thứ tư liên hoan tiễn bạn, có đứa tag em vào ảnh cầm ly lúc 14h, em gỡ tag còn kịp không?
  Trưa uống hai lon bia với khách, chiều tiếp dân có sao không?
  Trường buộc giáo viên cài app lạ rồi chấm thi đua theo số lượt mời, kêu ai cho đặng
  Trường bắt ký giấy không được phản ảnh chuyện thu quỹ lên mạng, ký rồi có bắt buộc theo không
  Trường con em bắt đóng tiền điều hòa 400 nghìn, thu vậy có đúng không các bác?
  Trường con tôi thu tiền quỹ lớp triệu rưỡi, hỏi ai để biết thu vậy đúng hay sai?
  Trưởng khu phố làm sai thì phường hay dân xử?
  Trưởng phòng chơi đánh bài máy tính suốt ngày mà phê bình em xem tiktok 5 phút, em nói được gì không?
  Trưởng xóm điền hết phiếu khảo sát giùm bà con cho mau, đoàn phúc tra bắt được thì sao
  Tui gạch tên ông trưởng ấp trong phiếu rồi khoe với hàng xóm, có phạm luật bầu cử hông
  Tui là bộ đội biên phòng, vợ tui bán hải sản online để hình tui mặc quân phục làm ảnh bìa có sao ko?
  Tui viết quán phở kia dơ, có ảnh thật, chủ quán kêu em họ công an đòi tui gỡ, tui có sai không
  Tui xài mail cơ quan đăng ký mua hàng, giờ bị rác ngập hộp thư, có bị la không?
  Tuổi 65 bị tai biến rồi, muốn xin thôi sinh hoạt chi bộ thì viết đơn kiểu chi?
  Tài xế say tông cột điện, bị giữ bằng mấy tháng, xe có lấy về được không
  Tài xế xã lấy xe công chở lúa giùm bên vợ, bị gì không?
  Tên tôi cứ hiện trên google cùng vụ án cũ, muốn gỡ kết quả tìm kiếm, công ty bên mỹ họ có nghe ko
  Tôi bị nhắc nhở vì đăng bài, năm sau có cho thi nâng ngạch không hè
  Tôi bị phạt từ hai năm trước quên không nộp, giờ có tính lãi không
  Tôi ghi hình tai nạn đưa cho báo, báo trả nhuận bút, tôi là viên chức thì nhận có được không ạ?
  Tôi góp ý thùng rác trên trang phường, nhắn lịch sự mà bị chặn luôn, họ có quyền không
  Tôi kiện kỷ luật mà cơ quan không cho chép lại camera họp, luật nào bắt họ đưa
  Tôi là giáo sư nước ngoài sang dạy, đồng nghiệp Việt có được kết bạn facebook với tôi không, họ nói phải báo cáo?
  Tôi là người Công giáo sắp được giới thiệu vào Đảng, đi lễ chủ nhật vẫn được hay phải thôi
  Tôi là thủ quỹ chi bộ, bấm nhầm link vneid giả mất sạch tiền đảng phí, có bị kỷ luật không hay được coi là nạn nhân?
  Tôi nghỉ hưu, kể trên fb những gì mình thấy thật ở phòng cũ, không bịa, có được nói không?
  Tôi nghỉ trường tư, viết đúng chuyện nợ lương 3 tháng, chủ trường dọa kiện tôi
  Tôi nói bệnh viện tỉnh bạn khám nhanh hơn bệnh viện mình, giám đốc khó chịu, tôi vi phạm gì đâu
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
  Vào thăm nuôi có được đem điện thoại cho anh tôi không cán bộ
  Vô phòng họp tác chiến quên bỏ điện thoại ở ngoài, không chụp gì hết, có phải tự khai hông
  Vợ không phải đảng viên, ngồi ngoài nghe chi bộ họp tại nhà mình, có ai cấm không
  Vợ lấy áo kiểm sát của chồng mặc chụp hình sống ảo, chồng bị khiển trách, oan không?
  Vợ tôi theo hội thánh lạ, nửa đêm họp zoom, tôi là công an thì phải báo cáo không
  Vụ này nên sạ giống gì để né mặn, bà con hỏi mà em cán bộ hội chưa biết
  World Cup tôi để ảnh nền cờ Brazil, anh bảo vệ nội bộ kêu đổi, đổi thì đổi nhưng luật nào nói thế?
  Xe biển xanh đưa cả nhà đi chùa bị dân quay, lái xe bị kỷ luật hay người ngồi xe bị
  Xe công cũ sắp bán đấu giá, tôi ở phòng tài chính đăng giùm lên facebook mình cho nhiều người biết, vậy có sai gì?
  Xe cấp cứu tới mà tôi lo quay clip không giúp, người ta chửi quá, tôi có tội không?
  Xin chuyển công tác theo chồng từ Nghệ An vô Đồng Nai cần giấy tờ gì?
  Xin hỏi giá gạo xuất khẩu hôm nay thế nào và năm nay có bị đánh thuế thêm không?
  Xin hỏi, tự phê bình và phê bình về bài đăng thì viết vào mục nào của bản kiểm điểm?
  Xuồng cứu trợ mà treo băng rôn to đùng tên ông chủ tịch, dân chụp, giờ gỡ xuống xin lỗi hay kệ?
  Xóm em ổ voi ổ gà, em quay gửi trang tỉnh hỏi bao giờ sửa, xã gọi lên nhắc nhở, em sai chỗ nào
  admin khong duyet bai cua toi
  ai bổ nhiệm trợ giúp viên
  ai cho tôi biết danh mục bí mật nhà nước ngành tổ chức Đảng nằm ở quyết định nào
  ai cho đốt vàng mã trong trụ sở mà giờ bị quay lên mạng lại đổ cho bảo vệ?
  ai co quyen giai mat van ban cu
  ai có quyền kỷ luật phó trưởng phòng cấp xã nói bậy trên mạng
  ai có quyền đóng dấu mật
  ai duoc lam nguoi huong dan doan vien vao dang
  ai duoc mo tu mat cua nguoi nghi huu
  ai duoc uy quyen dong dau toi mat
  ai giữ biên bản
  ai giữ chìa tủ mật
  ai giữ hồ sơ đảng
  ai giữ hộ tịch huyện cũ
  ai kiểm tra việc giữ tài liệu mật ở xã
  ai ky quyet dinh ky luat chi cuc truong
  ai kê khai tài sản
  ai ký biên bản họp
  ai ký cho phép cung cấp bí mật cho nước ngoài
  ai ký kỷ luật hiệu trưởng
  ai ký quyết định cảnh cáo hiệu trưởng
  ai ký quyết định kỷ luật trưởng thôn
  ai ký quyết định kỷ luật trưởng trạm y tế khi trạm về phường quản lý
  ai ký thay chủ tịch
  ai lam tong bi thu khoa toi
  ai làm đầu mói bảo vệ dữ liệu ở trường
  ai ngồi hội đồng kỷ luật công chức
  ai nuoi con sau ly hon
  ai phai truc tet o uy ban
  ai quyết định hình thức cảnh cáo đối với đảng ủy viên xã
  ai quyết định kỷ luật giáo viên tiểu học, hiệu trưởng hay xã, từ ngày bỏ huyện tôi chẳng biết hỏi đâu
  ai quyết định kỷ luật đảng viên là thứ trưởng
  ai soạn giùm bảng mấy kênh youtube đảng viên không nên bấm đăng ký để chi hội tôi in ra dán cho bà con
  ai tra tien cho cong tac vien loa
  ai trả tiền giám định
  ai tố mình
  ai đó nhét thẻ quà vào hồ sơ
  ai được bầu bí thư chi bộ thôn
  ai được khai thác hồ sơ lưu trữ
  ai được quyền giải mật
  ai được xem hồ sơ cán bộ của tôi
  ai ứng cử hội đồng nhân dân khóa này
  an chay truong co tot
  an comment che benh vien co sai khong
  an mac the nao khi du phien toa
  an may gia danh nguoi khuyet tat
  an ninh mang so dien thoai Nghe An
  an sang gan benh vien nhi
  an tich bao lau xoa
  an tiem com chay gan benh vien ung buou
  anh chi oi minh quay cho cong ty gioi thieu may nhac mu cu thi ai cap phep vay
  anh chị nào bị zalo công việc nhắn lúc 12h đêm mà k trả lời bị phê bình chưa, đúng luật ko
  anh cuoi o tru so
  anh kiểm lâm nhậu thịt nhím rồi khoe story, tui chụp màn hình lại rồi, gửi cho ai thì được việc
  anh ruot o nuoc ngoai viet bai chong pha, em co duoc ket nap dang
  anh ruột bị phạt giao thông có phải báo cáo cơ quan
  anh the can cuoc xau qua co duoc chup lai ko
  anh tien that xep thanh hoa
  anh trưởng phòng bắt tụi em phải vô share bài của ổng mỗi ngày, không share bị trừ điểm thi đua, có đúng không
  anh vợ tôi ở hải ngoại viết blog chống phá, tôi có bị ảnh hưởng thi vào công an
  anh xe lu lấy tay che ống kính nhà báo vì sợ lộ mặt, tổng công ty dọa phạt ảnh, luật báo nói gì
  ao dai ngay thu 2
  ao vest mua he
  app Trung Quốc
  app doi ip
  app hẹn hò
  app nhắn tin nào an toàn nhất
  app nào gọi video nhẹ nhất cho người già
  app sổ tay đảng viên không đăng nhập được
  app theo doi giac ngu
  app tô màu ảnh cũ
  app đặt xe nào rẻ
  ba của bé nhỏ có được hoãn kỷ luật
  ba em phàn nàn về bảo hiểm y tế trên phây, em làm ở BHXH có bị đì ko
  ba là hiệu trưởng, con quay bài thi thì ba có mất chức không
  ba mất mà thẻ thương binh còn ở nhà thì nộp về đâu
  ba mẹ có phải đóng phạt thay con
  ba tui bị kỷ luật khai trừ, tui có được kết nạp đảng hông
  ba tui livestream cãi nhau với công an phường, tui là công chức có cần báo cơ quan không
  bai phat bieu khai mac dai hoi doan
  bai phat bieu nha trai
  bai thu hoach quy dinh 85
  bai van ta con trau lop 4
  ban bang khen cua cha co duoc ko
  ban bien tap doi so lieu trong bai toi
  ban cam ket khong vi pham mang xa hoi
  ban cam ket ko vi pham mxh
  ban chấp hành hội thu ý kiến bằng thả tim trong nhóm thay cho họp, sau này ai bắt bẻ thì nói sao
  ban chỉ đạo 35
  ban cán sự nào giải quyết khiếu nại kỷ luật đảng
  ban gai nguoi trung quoc ma minh la cong chuc
  ban huy hieu Dang tren mang
  ban kiem diem viet the nao cho nhe
  ban nha tap the co quan cap co duoc khong
  ban nuoc ngoai quay cang ca
  ban tay du lich ghe truyen thong xa
  ban the dang vien cu cua ong co duoc khong
  ban the dao VNeID bi khoa lam sao mo
  ban tra sua trong gio lam
  bang gia dat moi cua tinh
  bang hieu xa gay
  bang hoi tra tien cua to chuc la
  bang luong giao vien moi nhat
  bang ten mot cua
  bao cao sai so ho ngheo
  bao chot 141 tren zalo bi phat bao nhieu
  bao gio co lich thi vao 10
  bao gio dien co lai
  bao gio hoc sinh nghi tet
  bao giờ có lương cơ sở mới
  bao giờ có tiền nghỉ theo 178
  bao giờ công bố kết luận thanh tra?
  bao giờ họp đại hội đảng toàn quốc
  bao giờ phải đánh giá tác động xử lý dữ liệu cá nhân
  bao giờ thi tốt nghiệp THPT
  bao giờ tiêm phòng chó dại
  bao giờ tăng lương hưu
  bao giờ xóa kỷ luật
  bao lau bao cao ket qua xac minh
  bao lau ke khai tai san mot lan
  bao luc gia dinh
  bao luu ket qua hoc dai hoc
  bao lâu hết hạn phạt
  bao lâu mới kết luận
  bao lâu thì có kết quả phản ánh
  bao lâu thì hết bị phạt vụ đăng bậy
  bao lâu thì hủy hồ sơ kế toán
  bao lâu thì không bị phạt lỗi giao thông nữa
  bao lâu được lên lương một lần
  bao nao dang ky phat hanh o tinh
  bao nhieu nam thi dieu dong hieu truong
  bao nhiêu ngày phải họp hội đồng
  bao nhiêu năm mới được bổ nhiệm trưởng phòng
  bao nhiêu tuổi thì phải chịu phạt vì đăng bậy
  bao nhiêu tuổi thì thi bằng lái xe máy
  bao nhiêu tuổi thì được nghỉ sinh hoạt đảng
  bao tin xa rac duoc bao nhieu tien
  bao ve benh vien bat xoa hinh trong may, ho co quyen do khong
  bao ve giu dien thoai cua khach vao hop roi lam vo
  bao ve hop dong bi sa thai
  bao ve nguoi cung cap thong tin to giac
  bao ve truong hop dong co duoc nang luong
  bat buoc dung mail cong vu khong
  bat duoc rua
  bat giao vien vote cho truong
  bat hs xem livestream co
  bat like bai cua truong
  bat nha bao tiet lo nguon tin ai co quyen
  bat song truyen thanh xa phat quang cao thuoc
  bau cu dai bieu quoc hoi khi nao co danh sach chinh thuc
  bau cu hdnd xa ngay nao
  bau cu hoi dong nhan dan may tuoi
  bau truong ban may nam mot lan
  bau truong thon bao nhieu phieu thi trung
  bay flycam chụp khu đất dự án gần doanh trại thì xin ai
  bay flycam gần sân bay
  bay flycam lễ hội làng bị tịch thu máy
  bay flycam quay dam cuoi gan san bay
  bay flycam quay lễ hội Cầu Ngư có phải xin phép
  bay flycam quay lễ hội làng xin phép ở đâu
  bay flycam quay lễ hội đình làng có cần xin phép
  bay flycam xin phép ở đâu
  bay flycam đám cưới ở gần đồn biên phòng có cần xin phép không chú
  be 8 thang moc rang quay khoc dem phai lam sao
  benh vien ep nhan vien vao danh gia 5 sao google, tu choi duoc khong
  bhxh tự nguyện
  bhyt cho con giao vien vung sau
  bhyt hộ cận nghèo
  bhyt trái tuyến
  bhyt tự nguyện mua ở đâu
  bi canh cao bao lau moi duoc bo nhiem lai
  bi cham diem thap vi hay phat bieu
  bi chan facebook sep
  bi day ra khoi nhom zalo to dan pho
  bi ep dang bai ca ngoi sep
  bi keo vo nhom la
  bi khien trach co duoc nhan huy hieu 40 nam khong
  bi khien trach dang thi bao lau het
  bi khien trach thi bao lau moi duoc xoa
  bi mat ho so goc cua hoc sinh do lut thi bao cho ai
  bi nhac nho vi facebook thi cuoi nam co con duoc hoan thanh tot nhiem vu khong
  bi phat 7 trieu ruoi co giam duoc khong
  bi phat nguoi o to co quan ai dong tien
  bi phat nguoi tra cuu o dau
  bi ran luc can so cuu the nao
  bi tam giu dien thoai may ngay tra
  bi truong khoa so soang trong ca truc thi bao dau
  bi xoa binh luan tren trang cong an
  bi xu phat ma khong co bien ban thi sao
  bia bao nhieu thi qua nong do
  bia trưa có bị kỷ luật hông
  bien ban hop bi sua so voi ghi am
  bien ban hop ghi thieu y kien toi
  bien ban hop khong dung loi toi noi
  bien ban hop khong ghi y kien phan doi cua toi thi toi co quyen khong ky khong
  bien ban khong cho xem co dung khong
  bien che giao vien hop dong lau nam
  bien tap vien sua sai tit, ai chiu
  bieu phong bi 20/11
  bieu quyet ket nap qua chat
  biên bản ghi sai lời tôi khai ở phường, tôi bỏ về luôn thì người ta làm gì được tôi
  biên bản ghi sai tên facebook của tôi, còn giá trị ko
  biên bản họp ghi sai lời tôi, yêu cầu đính chính ở đâu
  biên bản họp qua zalo có hợp lệ
  biên bản khống
  biên bản tiêu hủy tài liệu
  biên bản xử phạt mà tui không ký thì họ có phạt được không ạ
  biên bản đại hội lưu ở đâu
  biên bản đại hội phụ huynh ghi thiếu ý, có quyền bổ sung không
  biếu sếp con gà có phải tham nhũng
  biếu xén tết
  biển cấm chụp ảnh do xã tự treo có giá trị không?
  biển cấm quay phim chụp ảnh ai được đặt
  biển hiệu cơ quan ghi sai
  biển hiệu xã gãy sau bão bị chê trên mạng, có phải trả lời
  biển số xe máy cũ
  biển số định danh
  biển xanh đi lễ
  biển xanh đi đám cưới
  biểu mẫu báo cáo lộ dữ liệu gửi bộ nào
  biểu quyết giơ tay hay kín
  biệt phái cán bộ mấy năm
  biệt phái giáo viên
  block sếp trên facebook
  bluesky miễn phí không
  bo hay che truong
  bo like fanpage phan dong
  bo nhiem nguoi phu trach du lieu ca nhan
  bo trí nhân sự truyền thông của ubnd xa
  boc bien so xe dep
  boi thuong dat lam duong
  boi thuong giai toa duong vanh dai 3 bao nhieu mot met
  bom hàng
  bs cam tien nguoi nha dua
  bs công được góp vốn bệnh viện tư ko
  buoc thoi viec co duoc tra so bao hiem khong
  buoc thoi viec roi co duoc thi lai cong chuc khong
  bà con cho bó cải có lấy được không
  bà con có được chụp lá phiếu của mình không hè
  bà con trong sóc rủ nhau chơi hụi lúa
  bà cụ dúi cho quả bưởi có nên cầm không
  bà cụ quay video than quà tết phát không công bằng
  bài dự thi viết về đảng chép trên mạng
  bài phát biểu 20/11
  bài phát biểu hội trường 20 phút
  bài thi nâng ngạch có đc mang đt
  bài tập cho đau lưng
  bài tố cáo trên mạng có được coi là đơn
  bài viết bị xóa rồi thì lấy gì làm chứng
  bài văn mẫu tả bố lớp 5
  bài văn tế nịn bợ
  bài đăng hồi 2016 lúc còn sinh viên, giờ xét vô đảng người ta moi ra thì sao
  bàn giao hồ sơ mật khi sáp nhập xã làm biên bản sao
  bàn giao máy tính khi thôi việc
  bàn giao tài liệu mật khi chuyển công tác
  bác sĩ có phải học lại chứng chỉ hành nghề mấy năm
  bác sĩ nhi
  bác sĩ siêu âm nói bóng gió "giống ba" rồi bị sản phụ đăng khoe, có bị phạt tội tiết lộ giới tính không
  bác sĩ trẻ kiếm tiền từ youtube, thu nhập đó kê khai tài sản ở mục nào, có ai biết không
  bác sĩ trực đêm bị người nhà hành hung
  bán bún vỉa hè có phải xin phép
  bán chuyên trách thôn có bị kỷ luật như công chức không
  bán căn hộ chung cư cần giấy gì
  bán huy chương cũ của ba trên chợ tốt, ba là bộ đội chống Mỹ, con bán có phạm gì hông
  bán huy hiệu cũ
  bán huy hiệu đảng
  bán huân chương của ông nội trên mạng
  bán hàng giờ hành chính
  bán hàng giờ làm
  bán hàng online kí hợp đồng với cơ quan mình
  bán hàng online nộp thuế khoán hay kê khai
  bán hàng đa cấp lôi kéo cả phòng
  bán hàng đa cấp trong trường học
  bán luân văn onl
  bán nhà tập thể cơ quan phân thì làm giấy tờ ra răng hè các bác
  bán quân phục cũ online
  bán sách cũ xuất bản trước 75
  bán vé số dạo cho trẻ con có bị phạt ko
  bán vé tàu tết
  bán xe kèm biển
  bán áo in hình cờ đảng
  bán đất nền sổ chung
  bán đề án tốt nghiệp
  bánh chưng nhân chay
  báo cháy rừng qua nhóm zalo có được coi là báo chính thức không
  báo chốt đo nồng độ cồn lên group xe ôm, tui chạy xe ôm công nghệ mà vợ làm ủy ban
  báo cáo láo số ca sốt xuất huyết
  báo cáo láo số liệu bị dân phát hiện đăng fb, xử người làm báo cáo hay chủ tịch ký
  báo cáo thanh tra trường học có được dân xin xem bản giấy không
  báo cáo tổng kết công tác mật mấy lần
  báo cáo ẩn danh
  báo hải ngoại gọi điện phỏng vấn tôi vụ khiếu kiện, tôi cúp máy, có cần báo cáo
  báo lạ gọi điện mời ký hợp đồng tuyên truyền
  báo lộ dữ liệu mất bao lâu
  báo tường bị kiểm duyệt
  báo tống tiền trạm cân
  báo vi phạm dữ liệu cá nhân trong 72 giờ gửi cho ai
  báo xâm hại trẻ em số mấy
  bãi giữ xe cơ quan mất mũ bảo hiểm ai đền
  bãi giữ xe trường thu bao nhiêu
  bãi nại rồi có phải đi tù nữa không
  bãi xe ubnd thu tiền
  bão giật cấp mấy thì được nghỉ làm
  bão số mấy đổ bộ
  bão tốc mái phòng lưu trữ ướt hết sổ hộ tịch, xin phục hồi ở đâu
  bão vào tới đâu rồi
  bé 9 tháng tiêm mũi nào
  bên công an lập biên bản vi phạm hành chính mà tôi thấy sai, ghi ý kiến vào chỗ nào
  bên quân sự gọi khám tuyển mà không đi
  bình bầu thi đua qua group
  bình chọn thi ảnh áo dài
  bình luận viên nghiệp dư
  bình xét hộ nghèo tiêu chí nào
  bí mật nhà nước ngành tài chính gồm gì
  bí quyết muối dưa giòn
  bí thư bị hàng xóm chặn zalo
  bí thư chi bộ bị dân chặn facebook
  bí thư chi bộ có được giữ chức 3 nhiệm kỳ không
  bí thư chi đoàn bị cách chức vì clip nhậu thì có làm lại được ko
  bí thư coi bói đầu năm có sao không
  bí thư phát hiện cả chi đoàn bài thu hoạch y chang vì cùng nhờ ai viết, xử sao cho êm
  bí thư rước thầy về yểm bùa trụ sở
  bún bò Huế nấu răng cho ngon
  bún chả hà nội ngon
  băng rôn sai chính tả
  bưu điện làm mất bưu phẩm đền bao nhiêu
  bạn Mỹ qua nhà em ở ghép hỏi lương công chức vn bao nhiêu, em là sv trường ngoại giao trả lời sao cho khéo
  bạn Việt kiều nhờ quay cảnh làng gửi sang làm video, trả tiền hẳn hoi, nhận được không?
  bạn cũ cứ gắn tên tôi vô bài bán hàng, có cách chi bỏ hết một lần không hè
  bạn gái người Đài Loan tặng điện thoại
  bạn trai Tây
  bạn trai hàn quốc
  bạn trai người Hàn
  bạn trai người hàn quốc
  bạn viết stt muốn chết
  bạo lực gia đình báo đâu
  bản cam kết dùng mạng xã hội cho cán bộ mẫu
  bản cam kết ko vi phạm trên mxh có bắt buộc ký ko
  bản kiểm điểm mẫu vì phát ngôn sai
  bản kê khai tài sản có công khai cho dân xem ko
  bản kê khai tài sản công khai ở đâu trong cơ quan
  bản kê khai tài sản niêm yết ở đâu, dân có được chụp?
  bản kê khai tài sản phải nộp trước ngày nào
  bản nháp, bản in hỏng của văn bản mật hủy như thế nào
  bản tin nội bộ ngành có cần giấy phép xuất bản
  bản tường trình dài bao nhiêu trang
  bảng chấm công
  bảng giá khám dịch vụ bệnh viện Bạch Mai
  bảng giá đất mới
  bảng giá đất mới 2026
  bảng giá đất năm nay ở hải dương
  bảng kê khai tài sản ai được coi
  bảng kê khai tài sản điền chỗ đất bố mẹ cho thế nào
  bảng lương cc 2026
  bảng lương giáo viên hạng 2
  bảng mô tả công việc vị trí văn thư lưu trữ hạng IV
  bảng thông báo tuyển sih bị hàng photo scan bán lại, trg cấm đc ko
  bảng tin
  bảng xếp hạgn ngoại hạng
  bảo dưỡng điều hòa cơ quan định mức bao nhiêu
  bảo hiểm thai sản đóng mấy tháng
  bảo hiểm thất nghiệp
  bảo hiểm thất nghiệp nộp ở đâu
  bảo hiểm trái tuyến
  bảo hiểm xe hết hạn
  bảo hiểm xe máy bắt buộc giá bao nhiêu
  bảo hiểm xe máy bồi thường tai nạn thế nào
  bảo hiểm y tế cho con sĩ quan khám tuyến nào
  bảo hiểm y tế của bé trên vneid
  bảo hiểm y tế hết hạn
  bảo hiểm y tế học sinh
  bảo hiểm y tế học sinh đóng mấy tháng
  bảo hiểm y tế hộ gia đình 5 người đóng bao nhiêu
  bảo hiểm y tế hộ gia đình đóng bao nhiêu
  bảo hiểm y tế người cao tuổi 75 được hưởng mấy phần trăm
  bảo hiểm y tế thân nhân công an hết hạn
  bảo hiểm y tế trái tuyến
  bảo hiểm y tế trái tuyến hưởng bao nhiêu phần trăm
  bảo hiểm y tế trái tuyến được hưởng mấy phần trăm
  bảo lưu ý kiến
  bảo mật hai lớp zalo
  bảo quản thức ăn tết
  bảo tàng không cho quay hiện vật, cán bộ bảo tàng lại quay bán khóa học
  bảo tàng xã xin cái thẻ đoàn thời xưa của bố tôi, cho hay cất
  bảo vệ bệnh viện đánh dân
  bảo vệ chặn tác nghiệp
  bảo vệ có được thu máy quay của phóng viên
  bảo vệ cơ quan có phải công chức không
  bảo vệ cơ quan thu tiền gửi xe của dân đúng không
  bảo vệ nguồn tin
  bảo vệ người tố cáo
  bảo vệ người tố cáo giáo viên
  bảo vệ người tố cáo khi bị trù dập
  bảo vệ người tố giác
  bảo vệ trường hợp đồng mà đăng bài xấu thì trường có kỷ luật như giáo viên
  bảo vệ trường ném đt phụ huynh
  bảo vệ trường trực tết có đc nghỉ bùu không anh chị
  bảo ẩm thực quê người ngon hơn quê mình bị nhắc
  bấm điện thoại tại tòa
  bầu 5 tháng bị họp kỷ luật
  bầu cử hđnd
  bầu cử hđnd mấy giờ mở cửa
  bầu cử tổ trưởng dân phố làm thế nào
  bầu hội trưởng phụ huynh
  bầu thay cho vợ đi vắng
  bầu trưởng ban mặt trận thôn
  bầu trưởng thôn
  bầu trưởng thôn cần bao nhiêu phần trăm phiếu
  bầu trưởng thôn mấy năm
  bầu trưởng thôn mấy năm một lần
  bầu tổ trưởng dân phố mấy năm một lần
  bậc lương trung cấp y
  bắn chim khoe hình
  bắt cài app thi đua
  bắt cài app định danh mức 2, không cài không cho nghỉ phép
  bắt giáo viên bình chọn online cho tiết mục của huyện
  bắt giáo viên like share bài của phòng giáo dục lấy thành tích
  bắt giáo viên share bài lấy điểm thi đua
  bắt nạt trên mạng trẻ em gọi số nào
  bắt nộp báo cáo ban đêm
  bắt treo khung hình đại diện
  bắt trộm chó gãy tay
  bắt đi dự sự kiện để chụp hình
  bằng khen của chủ tịch tỉnh được thưởng bao nhiêu tiền
  bằng lái a1 hết hạn
  bằng lái còn mấy điểm tra ở đâu
  bằng lái giả bị công an bắt được thì răng
  bằng lái hạng A1 đổi sang bằng mới
  bằng lái hết hạn
  bằng lái hết hạn đổi online được không
  bằng lái máy cày của ông cụ còn xài được hông
  bằng lái nước ngoài đổi qua bằng Việt Nam
  bằng lái quá hạn
  bằng lái xe hết hạn
  bằng tiến sĩ nước ngoài có cần công nhận
  bằng đại học từ xa có được xét vô biên chế công an không
  bẻ khóa wifi hàng xóm
  bệnh nghề nghiệp kiểm lâm
  bệnh nhân không trả viện phí bỏ trốn thì điều dưỡng có phải đền không?
  bệnh nhân nhét tiền vô túi rồi chạy mất
  bệnh tay chân miệng cách ly mấy ngày
  bệnh tiểu đường ăn bún được không
  bệnh viện chặn wifi vô youtube có đúng luật không
  bệnh viện có được trừ lương khi em nghỉ ốm 3 ngày
  bệnh xá lính nghĩa vụ có bhyt không
  bệnh án lưu bao nhiêu năm
  bệnh án điện tử
  bị add nhóm cá độ
  bị an ninh mạng gọi điện hẹn cà phê, có bắt buộc phải đi không
  bị ban quản trị kick khỏi nhóm vì hỏi quỹ bảo trì
  bị block khỏi fanpage tỉnh
  bị buộc thôi việc rồi xin lại nghề giáo được không
  bị bảo vệ xô ngã lúc quay
  bị bắt nạt trong quân ngũ báo ai
  bị bớt điểm rèn luyện vì đăng meme trường, sinh viên khiếu nại tới đâu?
  bị cho thôi làm công an viên vì comment, không có quyết định gì bằng giấy
  bị cho thôi việc đòi trợ cấp
  bị cháy giấy khai sinh
  bị chơi xấu
  bị chặn trang xã
  bị chặn trên trang ban quản lý chung cư vì hỏi phí
  bị chặn trên trang ubnd
  bị cq ép viết cam kết ko đc đăng fb nữa thì cam kết đó có giá trị k
  bị cáo có được coi cáo trạng trước khi xử không
  bị công an mời làm việc miệng, không có giấy, có phải đi không
  bị công an mời làm việc vì bài đăng, có phải báo cho cơ quan mình biết trước
  bị công ty cho thôi việc lúc nghỉ đẻ đòi tiền sao
  bị cưỡng chế nhà mà chưa nhận tiền tái định cư
  bị cảnh cáo có lùi nâng lương
  bị cảnh cáo có mất phép năm không
  bị cảnh cáo trừ thưởng tết không
  bị cảnh cáo đảng có bị chậm lên lươg ko
  bị cảnh cáo đảng xong khi nào được quy hoạch lại
  bị cận mấy độ thì không phải đi lính
  bị cắn chó dại
  bị cắt thi đua vì một cái comment, có đúng thẩm quyền không
  bị dị ứng hải sản nên uống thuốc chi
  bị giật hụi báo công an được không
  bị giật điện thoại khi đang quay
  bị giữ điện thoại lúc làm việc với công an có đúng luật không
  bị gài bẫy
  bị gọi họp vì bình luận, có được mang luật sư theo không
  bị gọi lên công an phường vì một cái bình luận thì phải mang theo gì
  bị gọi lên vì thả tim, có quyền không khai không
  bị gửi vòng hoa
  bị hiểu lầm ở nhóm zalo chung cư sĩ quan
  bị hàng xóm đánh gãy răng, giám định thương tật ở đâu
  bị hành hung trong lúc trực ai bồi thường
  bị hẹn hồ sơ hoài
  bị hỏi nguồn tiền xây nhà sau khi báo đăng hình
  bị khai trừ có kết nạp lại được không
  bị khai trừ rồi bao lâu được xin vào đảng lại
  bị khiển trách có bị kéo dài nâng lương không
  bị khiển trách có mất tăng lương
  bị khiển trách có đc xét thi đua ko
  bị khiển trách có được khen thưởng
  bị khiển trách có được thi nâng ngạch không
  bị khiển trách thì bao lâu xoá
  bị khiển trách vì mạng xã hội thì bao lâu được xóa
  bị khiển trách về đảng thì bao lâu tự hết hả các bác
  bị khiển trách đảng rồi có bị chính quyền kỷ luật thêm lần nữa cùng một chuyện không
  bị khiển trách đảng rồi cơ quan có kỷ luật thêm không
  bị khiển trách đảng thì chính quyền có phạt thêm ko
  bị khiển trách đảng vì đăng bài thì chính quyền có kỷ luật tiếp không
  bị khiễn trách vì bình luân dạo có được xét tăng lương sớm
  bị khóa bánh ô tô thì gọi ai mở
  bị khởi tố rồi có bị đình chỉ công tác liền không
  bị kick khỏi nhóm
  bị kiểm điểm vì không xem nhóm zalo cuối tuần
  bị kiện thì được xem tập hồ sơ của bên kia không nhỉ
  bị kỷ luật khiển trách rồi có được xét nâng lương không
  bị kỷ luật rồi có được quy hoạch không
  bị luân chuyển vô xã đảo, mẹ già bệnh nặng, xin hoãn được không anh chị
  bị lập biên bản vì đem tài liệu vào phòng thi
  bị lừa chuyển khoảng xong có lấy lại đc ko
  bị lừa chuyển tiền có lấy lại được không
  bị mất con dấu ủy ban do trộm đột nhập thì khai báo thế nào
  bị mấy bà trong nhóm mẹ bỉm xóa tên vì hay nhắc vệ sinh, tôi làm cán bộ dân số nên góp ý lại bằng cách nào
  bị mời lên làm việc có được dẫn luật sư theo không
  bị mời lên làm việc vì 1 cái comment thì cần mang theo gì
  bị mời lên phường vì một bài viết, có bắt buộc phải đi ngay không
  bị nhắc nhở hạ thiđua
  bị nhắc nhở miệng có ghi vào hồ sơ ko
  bị nhắc nhở miệng vì một cái tút thì có vô hồ sơ đảng viên không vậy ta
  bị oan thì kiếu nại qđ kỷ luật trong mấy ngày
  bị ong đốt sưng mặt thì đắp gì
  bị phê bình trước chi bộ thì bao giờ mới được xét khen thưởng lại
  bị phạt 7 triệu rưỡi vì câu "chắc có ăn chia", khiếu nại trong bao nhiêu ngày
  bị phạt 7 triệu, nhà nghèo muốn chia mấy lần nộp thì xin ai
  bị phạt 7,5 triệu vì đăng tin sai dịch tả lợn, tôi nghèo quá xin giảm được không
  bị phạt hành chính vì tiktok thì có được thi công an không
  bị phạt nguội oan
  bị phạt vì bài đăng, xin xem hồ sơ vụ việc
  bị rắn cắn sơ cứu làm sao
  bị sếp chèn ép vì không chịu đi chơi riêng
  bị sếp trù dập vì tố cáo trên mxh
  bị tag ảnh nhậu trưa
  bị thu điện thoại
  bị thu điện thoại khi quay csgt, muốn xin lại
  bị trang báo chặn nick
  bị treo hồ sơ
  bị triệu tập trùng ngày đi mổ
  bị triệu tập vì bài đăng thì có phải nộp điện thoại không ạ
  bị triệu tập vì bài đăng thì có được xin bản sao biên bản không
  bị trù dập
  bị trù dập sau khi tố cáo
  bị trả thù sau khi tố cáo hiệu trưởng
  bị trộm máy tính bảng họp không giấy
  bị trừ thi đua vì đi muộn
  bị trừ điểm bằng lái
  bị tạm đình chỉ có thi được ko
  bị tạt mắm tôm
  bị tạt sơn
  bị tịch thu drone xin lại ở đâu
  bị tố cáo nặc danh trên mạng thì tổ chức có xem xét không
  bị vu oan muốn nhờ trợ giúp pháp lý thì tới đâu
  bị xếp loại yếu
  bị ép bình chọn
  bị ép chia sẻ bài của trường cho đủ chỉ tiêu
  bị ép khen bệnh viện
  bị ép like fanpage
  bị ép viết bản tường trình nhận tội trên nhóm
  bị điều đi xa
  bị đuổi khỏi nhóm zalo thôn
  bị đuổi việc vì facebook thì sau mấy năm thi lại công chức được
  bị đuổi việc vì kể thưởng tết
  bị đuỗi khỏi nhóm khu phố
  bị đánh trong giờ trực có được hưởng chế độ gì
  bị đình chỉ công tác trong lúc xác minh bài đăng có còn lương không
  bị đạo bài dự thi
  bịa phiếu điều tra
  bỏ cấp huyện tôi có bị nghỉ việc không
  bỏ hộ khẩu giấy rồi thì sao
  bỏ phiếu kín
  bỏ phiếu kỷ luật kín hay giơ tay
  bỏ phiếu tín nhiệm có đc chụp lá phiếu hông?
  bỏ phiếu tín nhiệm thấp thì sao
  bỏ rượu làm sao
  bỏ theo dõi trang xấu có cần báo chi bộ là mình từng theo dõi k ạ
  bỏ đạo theo phái lạ
  bỏ đảng
  bỏng nước sôi bôi gì
  bố làm giám khảo, con dự thi nâng hạng thì có phải rút
  bố nằm viện dài ngày, viên chức xin nghỉ chăm nom phải làm đơn gửi cấp nào
  bố tôi là cựu chiến binh hay comment chê chính quyền, tôi làm công an xã có ảnh hưởng gì không
  bố vợ từng đi lính ngụy thì con rể vào đảng được ko
  bồi thường khi thu hồi đất nông nghiệp tính sao
  bồi thường tai nạn lao động cho hộ lý
  bồi thường đất lúa một sào bao nhiêu
  bổ nhiệm lại có xét chuyện bị phạt vì facebook không
  bộ em bắt mọi người ký cam kết ko dùng mxh trong giờ làm, ký hay ko ký đây
  bộ phận một cửa làm việc thứ bảy không
  bộ phận nào được hưởng nghị định tinh giản khi sáp nhập xã
  bộ phận tiếp dân làm việc ngày nào trong tuần
  bộ quy tắc ứng xử của tỉnh đoàn viên nào phải ký cam kết
  bộ đàm của đội dân phòng bị chen tiếng người lạ nói bậy
  bộ đội biên phòng kết bạn facebook với người Lào bên kia sông
  bộ đội lấy vợ Lào thì thủ tục sao
  bộ đội nghĩa vụ có được xài smartphone không anh chị
  bộ đội xài smartphone
  bộ đội đi chùa cầu an có được chụp ảnh
  bộ đội được xem phim mỹ ko
  ca do bong da trong co quan bi bat qua tang
  ca do bong da world cup don vi biet
  ca sĩ nào hát khai mạc đêm nay ở quảng trường
  cach an ban be facebook
  cach bo thuoc la
  cach chen chu ky vao file word
  cach dánh số trang word tu trang 3
  cach giai toa sot cho tre 2 tuoi
  cach kho ca loc
  cach lam banh chung
  cach lam banh chung khong bi moc
  cach lam banh tet
  cach lam banh xeo
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
  cach xung ho thiep moi
  cai gi khoa tre em tren tivi
  cai tao khong giam giu con lam cong chuc
  cai thuốc lá
  cai win lai
  cai zalo tren may tinh uy ban
  cam dien thoai chi bo
  cam ket tu duong ren luyen co muc mang xa hoi khong
  cam kết bảo vệ bí mật nhà nước khi thôi việc
  cam kết không lướt mạng
  cam linh smartphone
  cam on
  camera Tàu gửi đâu
  camera giao thông phạt nguội vượt đèn vàng
  camera trung quốc ở ủy ban
  can bo cho vay lai
  can bo co duoc dang hinh le phat giao hoi
  can bo cong doan ban hang da cap
  can bo di hau dong cau tai loc
  can bo di le hoi phu giay khoe hinh
  can bo mat tran keu goi bo phieu cho mot nguoi tren mang
  can bo nhan hoc bong nuoc ngoai phai xin phep ai
  can bo thu y ban thuoc an chenh lech
  canh cao co bi ha luong khong
  canh cao dang anh huong xep loai may nam
  cap bac nao duoc mo thu toi mat
  cap giay an toan thuc pham ho gia dinh lam o dau
  cap lai bang lai xe
  cap lai bang lai xe o dau
  cap lai the bhyt
  cap lai the bhyt bi mat
  cap man hinh tin nhan sao cho toa nhan
  cap nhat vneid muc 2 o dau
  cap treo cho rung ai xu ly
  cb da co gia dinh len app tim ban tam su, co quan biet thi sao
  cb tu tu vi ap luc cong viec co quan co phai boi thuong khong
  cbcc chơi game
  cbcc có đc chơi coin ko
  cbcc có đc chơi tiền ảo rồi khoe lãi trên fb ko
  cbcc đi du lịch nước ngoài đăng hình có phải báo cáo k
  cc có đc chơi bitcoin ko mn
  cccd gan chip het han
  cccd mấy sim
  cdv nem chai
  cha cựu chiến binh chê xã, con công an lo
  cha mẹ trả tiền phạt thay con
  cha tôi công an, ông bảo gọi cho đội trưởng xin xe, cái đó có tội gì không
  cha tôi là thương binh, lỡ chia sẻ tin bịa nên bị phạt 5 triệu, nhà nghèo xin miễn giảm được không
  cha xu hoi so ho ngheo
  cham cong khuon mat loi
  cham soc dong vat hoang quay tiktok
  cham soc lua bi dao on phun thuoc gi
  cham soc me sau sinh
  chan game tren wifi truong
  chan so rac
  chatgpt viết bài dự thi
  chau bi moi len phuong vi danh nhau, co can luat su ko
  che biển số xe có bị phạt không
  che do nguoi cao tuoi 75
  check in cột mốc
  check in quốc hội
  check in resort lúc khai ốm
  chi bo hop online qua zalo co duoc khong
  chi bộ 3 người thì bầu bí thư sao
  chi bộ 4 không
  chi bộ bỏ phiếu kỷ luật cần bao nhiêu phần trăm
  chi bộ có quyền cảnh cáo không hay phải lên đảng uỷ
  chi bộ có quyền cảnh cáo ko hay phải lên cấp trên
  chi bộ có quyền khiển trách phó chủ tịch xã không hay phải cấp trên
  chi bộ ghép thôn với trường thì họp ở mô
  chi bộ mấy người biểu quyết
  chi bộ xếp tôi không hoàn thành vì không chịu like bài trang xã, đúng sai sao
  chi huy cho lo de
  chi hội trưởng nông dân có bị khiển trách được không
  chi hội trưởng phụ nữ làm chủ hụi trong nhóm zalo, giờ vỡ, có bị kỉ luật
  chi phí duy trì cổng thông tin điện tử xã
  chi phí làm lễ cưới ở nhà văn hóa
  chi sep ep uong ruou tiep khach em bau 2 thang
  chi tap vu bi bao ve sam so
  chi tieu cai app
  chi tieu like fanpage
  chia lô bán nền đất ruộng cần diện tích tối thiểu
  chia sẻ vé xem diễu binh bán lại giá cao
  chia tai san sau ly hon
  chia thừa kế không có di chúc
  chia thừa kế không di chúc
  chia thừa kế đất ông bà
  chia tài sản ly hôn nhà đứng tên mẹ chồng
  chia tài sản lập di chúc viết tay có giá trị không
  chia đôi màn hình laptop
  chia đất khi ba mất không dặn lại
  chia ảnh ứng cử viên lên nhóm làng
  chich ngua uon van
  cho bé bú mấy tiếng một lần
  cho can nguoi den ai
  cho con bú có được về sớm
  cho con choi game tren dien thoai cong vu
  cho con làm hộ bài trắc nghiệm tìm hiểu pháp luật bằng chatbot rồi nộp tên mình
  cho con mượn laptop cơ quan chơi game, máy dính virus mất hết hồ sơ, tui chịu trách nhiệm tới đâu?
  cho con nghi hoc dai ngay xin ai
  cho con nghỉ học đi rẫy bị phạt không
  cho dan thue nha van hoa thon lam dam cuoi thu tien duoc ko
  cho em hoi hoc ba mat xin lai o dau
  cho em hỏi bản cam kết không tái phạm trên mạng ghi mấy mục
  cho hoi bi phat 7 trieu ruoi vi dang tin sai thi co vao ly lich khong
  cho hoi dang vien co duoc lam trong tai bong da phong trao
  cho hỏi sân vận động tỉnh có bán vé trận derby tuần này không, nghe nói mua qua bưu điện được giảm
  cho khách tham quan cơ quan có cần giấy mời
  cho muon chu ki so
  cho máu mấy tháng
  cho mượn con dấu
  cho mượn token
  cho mượn tài khoản ngân hàng nhận tiền bán hàng của vợ
  cho mượn usb token ký số
  cho nguoi khac muon the dang vien chup anh
  cho nguoi ngoai xai wifi co quan duoc khong
  cho thue nha phai ke khai khong
  cho thuê chỗ để xe ô tô ở hầm chung cư cơ quan có được không
  cho thuê huy chương quay phim
  cho thuê nhà cho nguời nước ngoài phải khai báo ở đâu
  cho thư ký dùng chữ ký số của sếp ký văn bản
  cho toi hoi lam lai so do bi mat het bao nhieu tien
  cho toi hoi lam sao dang ky tam tru online cho nguoi thue nha
  cho tôi hỏi giá vé tàu tết năm nay mấy đồng
  cho vay lãi qua nhóm zalo có phạm tội cho vay nặng lãi không chị em
  cho đoàn phim thuê sân trường quay cảnh cưới thì phải xin ai
  cho đồng nghiệp mượn chữ ký số
  choi game gio hanh chinh
  choi game gio lam bi tru luong khong
  choi game trong gio lam bi phat ko
  choi hui o co quan co bi cam khong
  choi phuong qua mang co hop phap
  chon heo benh khong bao xa
  chon hinh thuc ky luat khi co tinh tiet tu giac khai bao
  chong duoc nghi khi vo de may ngay
  chu ky so het han gia han o dau
  chua ho bang la hung chanh
  chua nop phat nguoi
  chuc mung sep len chuc
  chuk ky so khong nhan
  chung chi boi duong gia bi thu hoi khong
  chung chi nghe nghiep giao vien hang 3 con can khong
  chung cu chup man hinh co duoc chap nhan khong
  chung cu mini co duoc cap so hong ko
  chung cư chưa có sổ hồng phải làm sao
  chung thuc chu ky may tien
  chup anh ki yeu o uy ban
  chup anh to phieu khoe ban be
  chup anh trong phong thi dai hoc dang len
  chup la phieu bau
  chup la phieu bau dang facebook
  chup la phieu gui cho nguoi nha coi co sao khong
  chup man hinh co gia tri lam chung cu khong
  chup man hinh co lam bang chung duoc khong
  chup man hinh co lam chung cu khong
  chuyen dat vuon sang dat o
  chuyen du lieu ca nhan ra nuoc ngoai
  chuyen ho khau ve nha chong
  chuyen ngach quan nhan sang cong chuc can giay to gi
  chuyen nham tien
  chuyen sinh hoat dang
  chuyen sinh hoat dang khac tinh can giay gi
  chuyen sinh hoat dang sang tinh khac thu tuc
  chuyen sinh hoat dang ve noi cu tru mat may ngay
  chuyen tiktok sang iphone
  chuyen zalo sang so moi
  chuyển công tác mà ôm luôn ổ cứng hồ sơ về nhà
  chuyển công tác từ tòa tỉnh này qua tỉnh khác theo chồng cần giấy gì
  chuyển khoản nhầm cho khách
  chuyển khoản nhầm người ta không trả
  chuyển khoản nhầm số tài khoản đòi lại sao
  chuyển khoản nhầm thì gọi ngân hàng sao
  chuyển mạng giữ số mất mấy ngày
  chuyển mộ về quê xin giấy ở đâu
  chuyển ngành có phải nộp lại giấy chứng nhân
  chuyển ngạch kế toán viên
  chuyển nhượng đất chưa có sổ
  chuyển phát nhanh
  chuyển sinh hoạt chi bộ tạm thời
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
  chuyển trường giữa học kỳ
  chuyển trường giữa năm lớp 11 thủ tục sao
  chuyển đảng sang công ty tư
  chuyển đảng tạm thời khi đi học
  chuyển đảng về quê
  chuyển đất vườn sang thổ cư
  chuyển đổi đất trồng lúa sang ao cá
  chuông cửa thông minh nhà trung tá có bị nghe lén không
  chuẩn nghèo đa chiều giai đoạn mới
  chuẩn nghèo đa chiều tính sao
  chuẩn đầu ra tin học cho công chức
  chuồng gà cách nhà bao nhiêu mét
  chuột gặm biên bản
  chán đời muốn chết
  chánh văn phòng hỏi: ai có thẩm quyền cho phép sao chụp tài liệu tối mật
  cháu 13 tuổi bị chú lạ nhắn tin xin ảnh, gọi số nào giờ
  cháu 5 tuổi sốt 39 độ uống thuốc gì
  cháu nghiện điện thoại
  cháu ngoại nạp tiền game bằng thẻ ông
  cháu ngoại vượt đèn đỏ, ông ngoại bí thư có phải làm kiểm điểm
  cháu ngoại đánh nhau bị tạm giữ thì ông có bị kiểm điểm
  cháu nội lấy bằng Tổ quốc ghi công của ông cố rao trên mạng, chú tôi giận lắm, xử theo luật chi
  cháu rể bay flycam quay đồng lúa gần đồn biên phòng bị giữ máy, phải làm sao bây giờ
  cháu thi trượt lái xe phần sa hình thì bao lâu được thi lại
  cháu tui kể bị ông bảo vệ ôm, giờ méc công an hay hội phụ nữ
  cháu tôi làm văn thư, bị mất con dấu đỏ hội người cao tuổi, phải báo ai trong bao lâu
  cháy nhà ông Bảy, cả xóm đứng quay không ai xách nước, trong đó có hai cán bộ ấp, có tội gì hông
  cháy nhà đứng quay phim không cứu
  cháy rừng gọi ai
  chép bài thu hoạch nghị quyết trên mạng
  chép sang kiến
  chê nhà vệ sinh trường
  chê phim chiến tranh dở thì sao
  chính sách nghỉ hưu trước tuổi khi tinh giản
  chính sách thu hút bác sĩ về tuyến xã
  chó cắn mấy ngày thì chích
  chó cắn người đền sao
  chó hàng xóm cắn con tôi thì ai đền
  chó hàng xóm sủa
  chó hàng xóm sủa đêm kiện được không
  chó nhà bên cắn người
  chó nhà hàng xóm sủa suốt đêm thì báo ai
  chó thả rông cắn
  chó thả rông cắn người
  chó thả rông cắn shipper bị phạt mấy đồng
  chùa Hương khai hội ngày nào
  chùa xin xây cổng cần phép gì
  chú em xài bằng cấp hai giả leo lên trưởng công an viên, giờ khai ra có sao không
  chúc mừng ngày tựu trường
  chúc mừng năm mới học trò
  chúc tết bằng công văn
  chơi biêu ở quê
  chơi bài tết ở cơ quan
  chơi chứng khoán
  chơi chứng khoán trong giờ
  chơi cờ giờ họp
  chơi cờ online ở uỷ ban
  chơi drone gần sân bay
  chơi game giờ hc
  chơi game giờ làm
  chơi game giờ trực
  chơi game trong giờ làm
  chơi golf giờ làm
  chơi họ mỗi tháng ba triệu, chủ họ trốn thì đòi ai
  chơi hụi qua mạng
  chơi hụi trên facebook vỡ
  chơi tiền ảo
  chơi tiền ảo bitcoin
  chơi tá lả ăn tiền ở trụ sở
  chưa có chứng chỉ bồi dưỡng ngạch thì có được thi không ạ
  chưa cưới mà có bầu, đang công tác ở huyện đội
  chương trình sách giáo khoa lớp 5 bộ nào
  chạy chỉ tiêu theo dõi oa zalo xã ép dân quét mã
  chạy chức chạy quyền
  chạy grab giờ trưa
  chạy quá tốc độ 10km bao nhiêu tiền
  chạy việc bao nhiêu tiền
  chạy xe không bằng lái báo về cơ quan
  chạy xe ôm mặc áo cơ quan
  chấm công bằng lượt share
  chấm công khống cho con sếp lãnh lương
  chấm điểm thi đua bằng lượt chia sẻ bài của cơ quan có bắt buộc không?
  chấm điểm thi đua theo tương tác
  chất vấn ở hội đồng
  chậm nộp tiền phạt
  chặn cuộc gọi rác
  chặn dân bình luận
  chặn dân góp ý
  chặn facebok máy cơ quan
  chặn facebook ở công sở
  chặn nick dân
  chặn nick trưởng thôn
  chặn số quấy rối
  chặn tin nhắn rác
  chặn tin rác
  chặn zalo của tổ trưởng tổ dân phố thì có bị coi là chống đối không
  chặt mai anh đào
  chế pháo
  chế độ báo cáo sự cố lộ dữ liệu cá nhân 72 giờ
  chế độ bồi dưỡng phẫu thuật loại 1
  chế độ cho con liệt sĩ đi học
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
  chế độ trẻ mất cha mẹ được bao nhiêu
  chế độ trợ cấp người tâm thần hằng tháng
  chế độ viết bài trang web
  chế độ ốm đau con dưới 7 tuổi nghỉ mấy ngày
  chế độ ốm đau con nhỏ
  chỉ huy bảo lính follow kênh của con gái mình
  chỉ đạo miệng qua zalo
  chỉ đạo miệng qua zalo sau này sếp chối thì tin nhắn có giá trị không
  chỉnh sửa bài cũ
  chị cán bộ hội phụ nữ làm chủ hụi online bị bể
  chị cấp dưỡng quay cơm bán trú ít thịt đăng lên mạng thì bị trường cho nghỉ việc, cho nghỉ vậy có đúng không
  chị em hội phụ nử lập nhà tạm lánh thì xin kinh phí ở đâu
  chị em hội phụ nữ góp hụi với nhau qua zalo có phạm không
  chị em nào biết tuyển sinh lớp 6 trái tuyến năm nay ra sao không
  chị em trong khoa viết chung phiếu chăm sóc khống rồi khoe lên nhóm, có bị sử lý ko
  chị em trong tổ vệ sinh môi trường lập nhóm fb than lương thấp, tổ trưởng doạ đuổi thì đúng hay sai
  chị họ rủ học kinh thánh qua zoom bảo giấu gia đình, đảng viên như em báo ai
  chốt bhxh một lần
  chốt sổ bhxh khi nghỉ
  chồng bị khai trừ đảng vì viết blog thì vợ có được xét kết nạp nữa không
  chồng cãi lộn với hàng xóm, vợ viên chức có phải báo
  chồng em bị phạt 7 triệu rưỡi mà lương tháng có 6 triệu, xin nộp dần hoặc giảm được không
  chồng em mất, em xin hưởng tuất hàng tháng ở đâu
  chồng là thẩm phán, vợ đăng ảnh ăn tối với luật sư của đương sự
  chồng mất có được lĩnh tuất hàng tháng
  chồng nghỉ vợ sinh
  chồng trốn cấp dưỡng
  chồng tôi bị khai trừ đảng vì bài đăng mạng thì con tôi thi vào trường công an có bị ảnh hưởng lý lịch không
  chồng tôi bị đưa đi lúc 9 giờ tối vì bài đăng, gia đình hỏi ở đâu
  chồng tôi đánh bạc online bị bắt tôi là đảng viên có liên quan gì k
  chồng vi phạm giao thông vợ bị phê bình
  chồng được nghỉ mấy ngày khi vợ đẻ
  chỗ có cây sâm đăng lên
  chỗ gửi xe bệnh viện 211
  chỗ gửi xe của trụ sở mới có thu tiền không
  chỗ gửi xe máy bệnh viện tỉnh thu 10 nghìn đúng giá ko
  chỗ gửi xe rẻ gần chợ đêm
  chỗ gửi xe ubnd
  chỗ đậu xe ô tô cho khách ở trụ sở
  chỗ đậu ô tô cơ quan
  chở ba bị phạt mấy trăm ngàn
  chợ phiên Bắc Hà họp ngày nào
  chụp bia chủ quyền
  chụp chung ảnh với ông bị bắt hồi xưa
  chụp con dấu cơ quan gửi thợ khắc
  chụp huy hiệu 40 năm tuổi đảng đăng phây
  chụp hình cầm súng săn
  chụp hình lá phiếu của mình đăng mạng
  chụp hình ở cột mốc biên giới có được ko
  chụp lá phiếu bầu cử
  chụp lá phiếu mình bầu rồi đăng story đc ko
  chụp lá phiếu rồi đăng
  chụp lá phiếu đăng mạng có sao không cô chú
  chụp màn hình có là chứng cứ ko
  chụp màn hình có làm bằng chứng đc ko
  chụp màn hình có làm chứng cứ được ko
  chụp màn hình có được coi là chứng cứ không hay phải ra thừa phát lại
  chụp màn hình sếp lì xì khoe
  chụp phiếu bầu
  chụp phiếu bầu cử của mình đăng lên face cho đẹp thì có bị phạt không hả bác
  chụp phiếu tín nhiệm rồi gửi cho bạn
  chụp ảnh check in cột mốc biên giới
  chụp ảnh chung với việt kiều
  chụp ảnh phiếu bầu
  chụp ảnh với AK
  chủ hụi bỏ trốn
  chủ hụi là vợ trưởng công an xã bị dân đăng bài thì ông ấy có phải báo cáo ko
  chủ hụi trốn, tiền góp có đòi được không
  chủ nhiệm uỷ ban kiểm tra hỏi: chứng cứ là ảnh chụp màn hình thì cần lập vi bằng không
  chủ trì đền có phải công khai tiền giọt dầu không
  chủ trọ giữ căn cước
  chủ trọ tăng tiền điện
  chủ tịch xã chat zalo chỉ đạo thì có giá trị như văn bản không
  chủ tịch xã chỉ đạo bằng tin nhắn zalo mà sau này chối thì em lấy gì ra nói
  chủ tịch xã có được chặn dân bình luận trên trang xã không
  chủ tịch xã kỷ luật được ai
  chủ đất mời ăn cơm trước hôm đo, nhận lời được không
  chứng chỉ giả tố ai
  chứng chỉ hạng 2
  chứng chỉ nghề nghiệp còn cần không các thầy
  chứng chỉ tin học thi nâng ngạch
  chứng kiến sếp sờ nhân viên, mình làm chứng có sao không
  chứng minh thư hết hạn có đi máy bay được ko
  chứng thư số hêt hạn mà vẫn ký công văn thì văn bản có giá trị không
  chứng thực bản sao
  chứng thực bản sao ở xã mất bao nhiêu một trang
  chữ ký khống
  chữ ký số
  chữ ký số của sếp mà thư ký cầm ký luôn
  chữ ký số hết hạn thì gia hạn chỗ nào
  chữ ký số tổ chức gia hạn
  chữa gút
  chữa mất ngủ cho người làm văn phòng
  chữa mất ngủ ở người làm ca đêm
  ck bị kỷ luật đảng có ảnh hưởng con thi công an ko
  ck tôi chuyển lương vào tk vợ đc ko
  clip con đại úy đánh bạn lan khắp nơi, ông bố có nên lên mạng xin lỗi ko
  cmt tâng bốc lãnh đạo dưới bài tỉnh có sao hông
  co bau thi co hoan xet ky luat khong
  co bi ky luat thi tang luong khi nao
  co can chung chi tin hoc de thi vien chuc
  co can ho ten vo chong khi vay khong
  co dang va co nuoc treo ben nao
  co duoc dung tiktok tren dien thoai cong vu
  co duoc mua dat lua khi khong lam nong
  co duoc nhan qua tet cua dan khong
  co giao day kem o nha thu tien co sai khong
  co giao oi cho phu huynh hoi hom nao nop ho so vao lop 1 trai tuyen
  co quan an het y kien chui thu phi rac co dung khong
  co quan bat doi anh bia
  co quan cho thue san lam bai xe
  co quan khong cho dung zalo ca nhan
  co quyen giai trinh khi bi lap bien ban k
  co quyen khong nghe may sau 5h
  co the bat nha bao khai ra ai noi khong
  co to chuc phi chinh phu den xa phong van ba con ve dat rung, toi la truong ban co duoc de ho lam khong
  co yeu dung zalo
  coc nha mat co doi duoc khong
  coi bóng đá trên máy tính cơ quan
  coi thi quen dien thoai trong tui quan, chua mo len, co bi ky luat khong
  con 5 tuổi sốt 39 độ uống thuốc gì
  con 8 tháng sốt 39 độ
  con bị bắt báo chi bộ
  con bị công an gọi
  con bị phạt giao thông, cha nộp thay được không bà con
  con bị triệu tập
  con bốn tuổi chích ngừa cúm rồi có chích thêm phế cầu được luôn trong ngày không hả bác sĩ
  con cháu xin sao giấy khai sinh ông nội thời Pháp, kho tỉnh không cho, đúng hay sai
  con cán bộ flex
  con công chức có được giảm học phí không
  con dau chi bo thi ai giu, toi la pho bi thu mang ve nha cat trong tu thi co sai quy dinh khong
  con dau cu lam gi sau sap nhap tinh
  con dau cu sau sap nhap con dung duoc khong
  con dau di lao dong chui co phai bao cao chi bo
  con du học phải khai báo
  con du học được cho tiền mua xe, bố là phó phòng có phải khai biến động hông
  con dâu xin vô biên chê xã cần bằng gì
  con dấu cũ nộp ở đâu
  con dấu hội sau sáp nhập
  con em học lớp lá hay bị cắn, nên đổi trường không hè
  con em nuốt hột táo, mấy bà hàng xóm nói vỗ lưng, ông nội bảo cho uống dầu, phải làm sao cho đúng đây
  con em quản lý đài truyền thanh sơ ý cắm usb nhạc tình yêu nguyên buổi sáng, sếp đòi phạt, tính đâu ra
  con gai toi nghi hoc o nha lam youtuber thi bo la cong an co bi gi
  con giám đốc khoe xe sang
  con gái làm diễn viên đóng quảng cáo nước tăng lực, bố là chánh văn phòng có phải kê khai gì không
  con gái quen người nước ngoài qua app, bố làm ở cơ quan trọng yếu thì có phải khai báo không
  con học lớp 10 cần mua máy tính loại nào
  con học trái tuyến xin chuyển trường
  con khóc đòi iphone
  con lén mua skin game
  con mot co duoc mien nghia vu
  con mới mua chung cư, bố làm phó phòng có bị hỏi tiền đâu ra
  con nghiện game khuyên thế nào
  con nghiện game đưa đi khám ở mô
  con nho mac ao cong an di choi
  con nhỏ có phải lên công an một mình
  con nít gọi 115 phá
  con nạp game
  con nạp game thẻ bố
  con om duoc nghi may ngay
  con phạm lỗi cha chịu
  con sep du hoc xa xi
  con thi lại lớp 10 có được đổi trường không hả thầy
  con toi quay clip ban danh nhau roi gui di, truong doi duoi hoc, dung khong
  con trai chanh an an cuoi luat su bi dam tieu
  con trai học lớp 1 chưa thuộc mặt chữ có nên cho học thêm
  con trai trưởng công an xã đánh bạc
  con tui mới mua flycam bay chơi gần sân bay Tân Sơn Nhất rồi đăng clip, bị phạt nhiêu tiền
  con tui vô lớp 6 trái tuyến cần giấy gì
  con tôi 14 tuổi chửi thầy trên mạng, nhà trường đuổi học có đúng không
  con tôi 16 tuổi bị công an hỏi mà không có tôi
  con tôi bị tạm giữ xe vì đua, đóng phạt rồi bao lâu lấy được
  con tôi ở nhà một mình bị người ta gửi vòng hoa dọa vì tôi làm thanh tra
  con đảng viên nghiện ngập
  con đứng tên sổ đỏ
  con ốm có được nghỉ không trừ lương
  cong an co quyen bat xoa clip trong dien thoai khong
  cong an giu dt
  cong an giu may tinh bao lau phai tra
  cong an goi len lam viec ve bai dang tren mang thi co can luat su khong
  cong an lap bien ban sai co quyen ko ky khong
  cong an moi lam viec mang luat su duoc khong
  cong an moi len lam viec 3 lan
  cong chuc bat buoc deo the khong
  cong chuc bi benh hiem ngheo duoc nghi may thang
  cong chuc can tieng anh bac may
  cong chuc choi tien ao
  cong chuc co duoc choi chung khoan
  cong chuc co duoc mo cong ty khong
  cong chuc di nuoc ngoai viec rieng phai xin ai
  cong chuc lam moi gioi nha dat
  cong chuc mac ao doi tuyen nuoc khac di lam
  cong chuc mo cong ty vo dung ten
  cong chuc thi nguoi dep
  cong khai quyet dinh ky luat dang vien cho ai biet
  cong tac phi
  cong tac phi di huyen
  cong tac phi di tap huan o tinh
  cong tac vien bao dien tu xin tien dot tet
  cong tac vien dan so di ban bao hiem kiem
  cong tac voi to chuc phi chinh phu nuoc ngoai
  cong thong tin loi font
  cong thong tin xa dang tho duoc khong
  cong trinh lam dem on qua
  copy bai thi tim hieu phap luat
  cosplay quân phục
  cpi tháng này
  cq cat thi dua ca nam vi e share bai tao lao, co dung khong
  cq em cai phan mem theo doi man hinh nhan vien, dung luat k
  cq xài phần mềm lậu bị ai phạt
  csgt giật máy xóa video
  csgt giữ máy của tôi
  csgt mang quan phuc len bao hen ho
  csgt nhận mãi lộ tôi quay được rồi gửi báo hay gửi công an thì đúng
  ctv báo không có thẻ nhà báo có được đòi dự họp ko
  cty em la doanh nghiep nha nuoc 51% von thi co tinh la can bo ko
  cu chien si dien bien duoc huong bao nhieu
  cu quay flycam gan san bay quan su bi phat bao nhieu
  cung cấp thông tin theo yêu cầu công dân thời hạn mấy ngày
  cuoc thi viet ve bien dao nam nay gui bai o dau
  cuoi con dang vien duoc moi bao nhieu khach
  cuoi con hai lan
  cup dien tu 7h den may gio
  cup nuoc may gio co lai
  cuối năm em có một lỗi nhỏ trên zalo, có mất danh hiệu lao động tiên tiến không
  cuối năm viết kiểm điểm, cái stt đã bị nhắc hồi tháng 3 có phải ghi vào nữa ko
  cuối tuần gọi họp zoom đúng không
  cà phê rụng trái non vì răng
  cài VNeID mức 2 bị lỗi
  cài app của tỉnh theo chỉ tiêu, ai không cài bị nêu tên giữa cuộc họp
  cài chữ ký số
  cài font chữ tiếng Việt cho máy in của xã
  cài font tiếng Việt
  cài lại win cho máy văn phòng
  cài lại windows 11 cho máy xã
  cài lại windows máy phòng kế toán bị mất excel
  cài phần mềm diệt virus
  cài proxy xem phim nước ngoài có hợp pháp không vậy
  cài vneid bị lỗi không nhận khuôn mặt
  cài vpn
  cài vpn máy cơ quan
  cài win 10 cho máy yếu
  cài đặt chữ ký số trên máy mới
  cách bật phụ đề tự động trong họp zoom
  cách chuyển danh bạ iphone sang samsung
  cách chặn cuộc gọi rác trên iphone
  cách chỉnh loa kéo không hú
  cách chức khi đã nghỉ hưu là sao
  cách chức trưởng xóm cần ai quyết định
  cách chữa ho cho bé
  cách chữa lợn bị tả bỏ ăn
  cách cài VNeID trên iphone đời cũ
  cách cài chữ ký số trên win 11
  cách cài font chữ VNI cho word
  cách cài lại win 11 cho máy tính cơ quan
  cách cài lại win 11 không mất dữ liệu
  cách cài lại zalo trên máy tính bị lỗi font
  cách cài wifi marketing
  cách cắt video trên điện thoại không dính logo
  cách ghép nối máy in canon với win 11
  cách giặt áo blouse trắng
  cách giặt áo dài nhung không phai
  cách gói nem chua
  cách gộp ô trong word
  cách gỡ virus trên điện thoại samsung
  cách kho cá bống tiêu
  cách kho cá lóc kiểu miền tây
  cách kho cá trắm làng Vũ Đại
  cách khôi phục tin nhắn zalo đã xóa
  cách kẻ đường viền trong word
  cách làm bánh chưng không bị lại gạo
  cách làm bánh chưng không bị sống
  cách làm bánh chưng ngày lũ ko có lá dong
  cách làm dưa hành không bị khú
  cách làm mắm tôm chưng thịt
  cách làm phở bò Nam Định ngon
  cách làm slide powerpoint đẹp
  cách làm thẻ nhà báo
  cách làm đơn xin chuyển công tác về gần nhà
  cách lấy sim khỏi iphone
  cách muối cà
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
  cách trồng sắn
  cách tích hợp giấy phép lái xe vào vneid
  cách tính lương hưu năm 2026
  cách tính lương làm thêm giờ cho viên chức
  cách tính lương làm thêm giờ ngày lễ
  cách tính ngày nghỉ phép năm cho công chức làm đủ 5 năm
  cách tính ngày phép năm cho công chức mới vào
  cách tính phụ cấp thâm niên nhà giáo
  cách tính thuế thu nhập cá nhân khi có hai nguồn
  cách tính tiền làm thêm giờ trực bão
  cách tính trợ cấp thôi việc
  cách tính tuổi nghỉ hưu 2026 nữ sinh 1970
  cách tính điểm thi đua cuối năm viên chức
  cách tính điểm trung bình môn lớp 9
  cách tạo chữ ký số trên máy mac
  cách tạo mã qr
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
  cán bộ bấm khuyên mũi
  cán bộ bị dư luận mạng phản ứng có phải từ chức
  cán bộ có phải khai vàng cưới
  cán bộ có vợ quốc tịch nước ngoài
  cán bộ cúng sao đầu năm ở chùa có bị nhắc không
  cán bộ dôi dư sau sáp nhập được lãnh mấy tháng lương vậy chú
  cán bộ hẹn hò cấp dưới có vi phạm gì
  cán bộ làm đa cấp
  cán bộ mời đám cưới con hai trăm mâm
  cán bộ phụ nữ xã tham gia thiền online có sao không chị ơi
  cán bộ thôn ko lương có bị coi là cán bộ để kỷ luật ko
  cán bộ trạm nhậu xỉn giữa ngày
  cán bộ vi phạm nồng độ cồn bị thông báo về cơ quan
  cán bộ xây nhà to bị dị nghị thì giải trình với ai
  cán bộ xã trực tết được bồi dưỡng bao nhiêu
  cán bộ xã đăng ảnh ăn thịt nhím trong bữa cỗ có bị xử lý không
  cán bộ đi học nước ngoài
  cán bộ đi nước ngoài được đổi bao nhiêu ngoại tệ vậy ta
  cán bộ đi tu thiền
  cán bộ đi xe công ăn cưới
  cán bộ đánh golf
  cán bộ được tặng rượu phải nộp lại không
  cán bộ đập điện thoại của dân tội gì
  cáo phó kèm stk
  câu khẩu hiệu treo sai dấu phẩy có bị phạt không
  cây nhà hàng xóm đổ sang nhà tôi thì ai đền
  cây xanh cơ quan đổ đè xe ai đền
  cây xanh đổ vào nhà dân ai đền
  cây xanh đổ đè xe ai đền
  cây xăng gần nhà còn mở sau 10 giờ đêm không
  có ai có bản đăng ký tài khoản mạng xã hội của đảng viên để chép theo không
  có app bắt cấp quyền danh bạ, cài vô máy công vụ rồi giờ gỡ còn kịp hông
  có bao quà lạ treo trước cổng nhà bí thư
  có bà tới phát sách kêu vào hội gì đó, dân bản lo, hỏi lập diểm nhóm thì xin phép đâu
  có bắt buộc phải mở cam khi học chính trị trực tuyến
  có cần xin giấy phép khi lập trang tin nội bộ của trường
  có kẻ ký giả tên cha tôi vào đơn khiếu nại, giờ nên làm thế nào
  có người xưng nhà báo đến ủy ban dọa viết bài nếu không ký hợp đồng quảng cáo
  có người đi từng giường bệnh mời theo đạo, bảo vệ được đuổi không
  có nên kết bạn với đương sự trên zalo, tôi là thư ký toà
  có phải mang điện thoại tới công an để trích xuất
  có phải mở khóa điện thoại
  có thai 3 tháng được nghỉ khám mấy ngày
  có thai 7 tháng đi trực đêm ở công an phường được miễn không
  có thai bị kỷ luật
  có thai mà bị cách chức
  có thai mà vi phạm phát ngôn thì hoãn xử lý tới khi nào
  có tiền sự vì phạt mạng thì con có được vào đảng ko
  có video bảo vệ bệnh viện nhận phong bì cho vô trước, tôi nên gửi thanh tra hay lên phường
  có ông tây nhắn linkedin nhờ điền bảng hỏi về đời sống nông dân, tôi là cb hội, có phải xin phép
  có ông tây tới ấp quay phim ruộng muối, hỏi đường vô đồn biên phòng, tui nên làm sao
  có đơn thư có bị dừng bổ nhiệm k
  có được luật sư đi cùng khi bị mời lên phường không
  cô coi thi dùng điện thoại
  cô cấp dưỡng trường em chụp khay cơm lèo tèo rồi bị cho nghỉ việc luôn, có luật nào bảo vệ người đưa tin không ạ
  cô giáo bắt phụ huynh bình chọn like cho trường
  cô giáo cầm cái dây hụi của trường bị bể
  cô giáo cầm phong bì của phụ huynh ngày lễ
  cô giáo lấy chồng kém 15 tuổi
  cô giáo mượn quân phục của chồng nhảy tiktok thì chồng hay vợ bị phạt
  cô giáo nhắn tin riêng học trò
  cô giáo thực tập bị thầy hướng dẫn ôm
  cô giáo tối đi dẫn chương trình quán bar
  cô giáo xin mua laptop
  cô thư viện scan truyện tranh cho học sinh mượn có sai bản quyền không
  cô thủ quỹ cứ 10h là chốt đơn son phấn, cả phòng làm thay, thủ trưởng lấy lý do gì nhắc cổ
  cô đỡ thôn có lương hay phụ cấp không
  công an giữ điện thoại bao lâu thì trả
  công an gọi lên vì bài của vợ, chồng đi thay đc không
  công an gỡ bài của tôi mà không lập biên bản thì tôi khiếu nại được không
  công an không nhận đơn tố cáo lừa đảo mạng thì làm gì
  công an mời làm việc có được nhờ luật sư
  công an mời lên làm việc bằng điện thoại
  công an mời lên làm việc vì một cái comment, có phải đi không
  công an mời lên vì bài facebook mà không nói rõ bài nào, có quyền không đi không
  công an mời miệng
  công an mời miệng qua điện thoại
  công an mời qua điện thoại có phải đến
  công an phạt không lập biên bản
  công an quảng cáo
  công an viên ở ấp thuộc diện cán bộ nào
  công an xác minh tin báo trong bao lâu
  công an xã có được giữ điện thoại của tôi không
  công an xã gọi lên cho xem bài viết bắt ký biên bản, tôi có quyền xin bản sao không
  công an xã mời lên làm việc vì một bình luận, có bắt buộc phải mang điện thoại không
  công an yêu qua mạng
  công chức bị khởi tố thì tạm đình chỉ công tác à
  công chức chạy bảo hiểm nhân thọ buổi tối
  công chức chạy quảng cáo thêm ngoài giờ thì phải xin phép ai
  công chức cò đất
  công chức có được góp vốn mở công ty không
  công chức có được mở công ty đứng tên vợ ko
  công chức dự bị bị kỷ luật đảng rồi có bị kỷ luật chính quyền nữa không
  công chức góp vốn quán
  công chức mặc gì khi đi làm mùa hè
  công chức mặc quần jean đi làm được không
  công chức mặc áo dài thứ hai hàng tuần bắt buộc không
  công chức mới bị tước bằng lái vì nồng độ cồn có bị kỷ luật ở cơ quan nữa không
  công chức mở quán cà phê
  công chức nhậu giữa trưa bị bắt gặp
  công chức quen người nước ngoài qua mạng phải báo cáo không
  công chức sai xỉn
  công chức trực tết lương mấy lần
  công chức tư pháp viết đơn thuê lấy tiền
  công chức xem bói
  công chức xin thôi việc có được lãnh gì
  công chức được làm cộng tác viên báo không, có phải xin phép thủ trưởng không
  công chức đầu tư coin có bị cấm không
  công chức đứng tên hộ kinh doanh
  công chứng bán xe
  công chứng bằng đại học mất bao nhiêu tiền
  công chứng hợp đồng mua bán đất khai hoang
  công chứng hợp đồng thuê nhà
  công khai tài chính trên zalo
  công khai tài sản trong chi bộ bao nhiêu ngày
  công khai tên doanh nghiệp nợ thuế
  công nhân xin nghỉ không hưởng lương vì mẹ mổ
  công thức bún bò huế
  công thức muói dưa 100kg
  công thức nước mắm gia truyền đăng ký độc quyền ở đâu
  công thức tính thuế thu nhập cá nhân
  công thức tính tăng ca cho lái xe cơ quan
  công thức ướp thịt nướng
  công ty cấm nói lương
  công ty nợ lương
  công ty nợ lương 3 tháng kiện ở đâu
  công ty phạt nhân viên vì nhuộm tóc đỏ
  công ty để lộ sô thẻ của khách, chờ mấy ngày mới cho khách biết, có hạn chót ko
  công tác bảo vệ chính trị nội bộ tiêu chuẩn chính trị
  công tác phí đi tập huấn tỉnh tính sao
  công tác phí đi tỉnh ngủ khách sạn được thanh toán mức nào
  công viên nước livestream cá heo, nhân viên bị bắt gỡ
  công văn bị ướt
  công đoàn có cho vay mua sữa không
  cúm A học sinh có phải nghỉ học cả lớp không
  cúm mùa tiêm mấy mũi
  cúng cô hồn cơ quan
  cúng cô hồn giựt tiền trước cơ quan
  cúng giải hạn ở cơ quan
  cúng sao giải hạn chuyển khoản
  cúng xe đầu năm ngày mô tốt
  cúp điện cơ quan
  cúp điện hôm nay quận Ninh Kiều
  căn cứ miễn trách nhiệm kỷ luật do chấp hành lệnh cấp trên
  cđv bóng đá đốt pháo sáng, tôi là công an viên có mặt trong clip
  cơ quan bắt mỗi người mỗi ngày share 3 bài, không share thì trừ thi đua, đúng luật không
  cơ quan bắt thả tim mỗi ngày có từ chối được không
  cơ quan có đứng đơn kiện thay nhân viên bị bôi nhọ không
  cơ quan cấm chơi tiktok
  cơ quan cấm tiktok trên máy công
  cơ quan không trả lời đơn đề nghị cung cấp thông tin thì kiện ai
  cơ quan kiện giúp nhân viên bị vu khống
  cơ quan kết luận tôi sai, nay minh oan rồi, đòi lại tiền lương bị cắt cách nào
  cơ quan nào giám định nội dung bài viết chống phá
  cơ quan tắt bình luận
  cơ quan tổ chức đi xem chung kết, ai đăng ký vé ngồi khán đài b thì liên hệ phòng nào lấy
  cơm bệnh viện dở
  cơn bão số mấy đang vào miền Trung
  cưới con được nghỉ mấy ngày
  cưới mấy mâm
  cưới tảo hôn cho con thì đảng xử mức nào
  cười haha bài chê bệnh viện
  cả phòng góp tiền làm clip mừng sếp nhận huân chương, tôi không góp bị soi
  cải chính muộn thì phạt báo bao nhiêu
  cải chính tên đệm trong giấy khai sinh
  cải tạo ko giam giữ có phải trừ lương hàng tháng ko
  cản trở báo chí
  cản trở báo chí phạt bao nhiêu
  cản trở báo chí tác nghiệp phạt
  cản trở pv tác nghiệp bị fạt mấy chục triệu
  cản trở tác nghiệp
  cảnh phục chụp ảnh cưới
  cảnh sát mặc sắc phục đi ăn đám giỗ chụp hình đăng có bị nhắc
  cấm giáo viên kết bạn với học sinh
  cấm mang điện thoại
  cấm nhân viên hẹn hò cùng phòng
  cấm nhân viên kết bạn
  cấm nhân viên mang điện thoại vào xưởng
  cấm xài tiktok máy công
  cấm đi khỏi nơi cư trú
  cấm điện thoại lớp
  cấp dưới chặn facebook
  cấp dưới làm lộ tài liệu thì trưởng phòng có bị vạ lây không?
  cấp lại giấy phép hành nghề dược hết hạn
  cấp lại giấy độc thân online
  cấp lại sổ bảo hiểm xã hội bị mất tờ rời
  cấp lại sổ đỏ bị mất
  cấp mới token khi đổi lãnh đạo
  cấp trên bao che không xử người lộ tin thì cấp trên có bị gì ko
  cấp trên bắt viên chức bình luận khen dưới bài của sở, không làm thì trừ thi đua
  cấp đổi căn cước cho cụ không đi được
  cấp ủy khóa mới số lượng bao nhiêu người
  cấu hình máy in mạng không nhận
  cần thi tin học chứng chỉ gì để lên chuyên viên
  cậu tôi vượt biên hồi xưa, nay tôi làm hồ sơ chuyển đảng chính thức có bị vướng gì
  cậu ấm nhà quan khoe tiền
  cắm USB vào máy đơn vị
  cắm hoa khai trương giá bao nhiêu
  cắm usb lạ vô máy cơ quan bị virus mất hết dữ liệu tiêm chủng, em có phải đền không
  cắm usb riêng vô máy ủy ban
  cắt sim chính chủ
  cắt thi đua cã phòng vì một ng bình luận
  cắt thi đua vì cmt
  cắt wifi nhà theo giờ cho con khỏi chơi game
  cắt điện không báo trước
  cỏ nhung bị vàng lá trị làm sao
  cổ động viên chửi tục
  cổng thông tin điện tử xã đăng chậm
  cộng tác viên báo bút danh
  cộng tác viên báo có được vô họp không
  cộng tác viên báo xin tiền trạm y tế
  cộng tác viên dân số bịa số liệu có bị phạt
  cộng tác viên dân số có phải là công chức không
  cộng tác viên dân số một tháng được bao nhiêu phụ cấp vậy chị
  cộng tác viên dư luận xã hội
  cộng tác viên không có thẻ đi tác nghiệp bị giật máy ảnh
  cộng tác viên tạp chí tống tiền trạm cân
  cộng tác viên tạp chí xin kinh phí làm số tết, không đưa thì nói kháy, hội nhà báo có quy ước gì cấm
  cộng tác viên viết bài sai, tòa soạn phạt hay cá nhân chịu
  cờ ba sọc trong clip nhạc
  cờ nhà bạc màu
  cờ trước uỷ ban rách do bão chưa kịp thay, dân chụp đăng chửi, tụi em có bị phạt không?
  cờ tướng ở cơ quan bị quay
  cờ tổ quốc bạc màu ở trường có bị phạt
  cụ nhà em viết di chúc miệng được quay video thì có hiệu lực không
  cử tri vắng nhà ai bầu thay
  cửa hàng tạp hóa đăng ký mã số thuế
  cửa hàng vàng giảm giá
  da go bai va xin loi thi co duoc giam nhe
  dai xa tu phat nhac quang cao
  dam cuoi con can bo moi bao nhieu khach
  dam cuoi con toi moi 80 mam, ubkt goi len, viet tuong trinh sao
  dam hoi mien trung can gi
  dam vinh bo, con trai xa doi, cap cuu
  dan bien quang cao sua o tram y te xa dc khong
  dan cho con ga co phai nop lai khong
  dan co duoc xem bien ban hop uy ban khong
  dan ma qr nhan tien mung tan gia truong phong
  dan xin ban sao bien ban hop hdnd o dau
  dang anh cung sep
  dang anh mac quan phuc len facebook duoc khong
  dang dieu tri ung thu ma bi hop ky luat
  dang hinh rac ngap cho
  dang hoa mung thu truong
  dang kiem xe cuu thuong
  dang ky bien so dep
  dang ky bien so dinh danh xe may
  dang ky dinh danh cho con 5 tuoi
  dang ky ho kinh doanh
  dang ky hoc he cho con o dau
  dang ky ket hon can giay chung nhan nao
  dang ky ket hon o dau
  dang ky ket hon voi nguoi Lao can giay to gi
  dang ky ket hon voi nguoi lao
  dang ky ket hon voi nguoi nuoc ngoai o xa dc chưa hay phải lên tỉnh
  dang ky sim dien thoai cho con
  dang ky tam tru cho nguoi nuoc ngoai
  dang ky tam tru online mat may ngay
  dang ky thi tot nghiep o dau
  dang ky thuong tru nha thue
  dang ky xe cong nong
  dang len tuong nho mua ho ve xe tet
  dang mang thai bi chuyen cong tac co tu choi duoc
  dang nuoi con nho bi ky luat
  dang thai san co bi canh cao
  dang vien canh cao co lam hieu truong duoc khong
  dang vien co duoc di le chua roi dang hinh khong
  dang vien cung bai phat tai nha
  dang vien di nha tho co duoc khong
  dang vien du bi bi tru
  dang vien du bi co duoc bieu quyet
  dang vien giai han tai nha
  dang vien lay vo dao thien chua
  dang vien ly hon
  dang vien ly hon co bi ky luat
  dang vien mo dien tho coi boi lay tien
  dang vien nghi huu nop dang phi
  dang vien tap yoga chua
  dang vien vua bi ky luat co duoc di hoc cao cap chinh tri khong
  danh gay tay den bao nhieu
  danh gia dang vien cuoi nam may muc
  danh giao vien truoc lop bi xu the nao
  danh muc bi mat nha nuoc nganh y te
  danh muc bmnn linh vuc noi vu
  danh mục bí mật nhà nước ngành tổ chức cán bộ
  danh mục vị trí việc làm tiếp xúc bí mật nhà nước
  danh nhau ngoai cho ai bi phat
  danh sách F0 ngày xưa còn lưu máy tính có phải hủy
  danh sách nhóm kín cấm
  danh sách nhóm phản động cấm
  danh sách tổ chức khủng bố
  danh sách ứng cử viên xã tôi khi nào niêm yết
  danh thiếp in quốc huy
  dao han so do lai suat
  dao van bao cao so ket
  dat giong ngo o Son La
  dau gia bien so xe
  dau gia giay gia phat bao nhieu tien
  dau hoi bi hong
  dau lung kham o dau tot
  dau nam ca phong di chua huong trong gio lam roi check in, bi nguoi ta chup lai thi ai chiu
  dau xe via he phat bao nhieu
  day them
  day them tai nha dong thue may phan tram
  day them truc tuyen thu tien
  den bu cay an trai bao nhieu
  di bao co dong sau tran bong da
  di bao sau tran bong
  di bien bat duoc do vat la nop o dau
  di bo theo su
  di chuc viet tay co gia tri khong
  di chuc viet tay khong cong chung
  di ha giang chup anh voi cot moc bien gioi thi co duoc dang len fb khong
  di hoc nuoc ngoai tu tuc khi la vien chuc
  di le den gio hanh chinh
  di le hoi gio hanh chinh
  di nuoc ngoai tham con phai bao chi bo khong
  di nuoc ngoai thang nay co phai bao cao chi bo khong
  di tre bi tru luong
  di úc du lich dinh hinh bieu tinh
  dia chi moi co phai lam lai so do khong
  dia chinh xa lam co dat
  dich vu cong dang nhap loi
  dich vu tang like
  dien thoai trung quoc dung trong co quan mat co cam khong
  dieu chinh luong co so tu thang may
  dieu chinh luong huu
  dieu dong bo doi
  dieu dong giao vien vung cao
  dieu kien len chuyen vien cao cap
  dieu kien mua chung cu gia re
  dieu kien tam hoan nghia vu
  dieu lenh chao
  dieu tra dan so tu choi tra loi co bi phat
  dieu tra vien thong ke ngoi nha tu dien phieu
  dieu van qua loi
  dinh chi sinh hoat dang
  dinh muc xang xe cong
  dinh nghia khong gian mang
  diễn viên hài qảng cáo sữa thay thế sữa mẹ
  diễn viên mặc giả cảnh sát quay tiểu phẩm
  diện tích xây nhà ở quê
  dk ho kinh doanh tai nha
  dk tam tru online bao lau thi co kq
  do lop bo diem
  doan nuoc ngoai vao xa phai xin ai
  doanh nghiep tang hoa dang bai khen can bo thue
  doanh nghiệp nhà nước cấm nhân viên nói lương, có đúng pháp luật?
  doanh nghiệp tự chuyển khoản 5 triệu ghi chúc tết, em trả lại bằng cách nào cho có chứng cứ?
  doi bang lai xe
  doi bang lai xe het han
  doi dat loa cho dau cho trung khong lam phien
  doi do la tiem vang
  doi giay phep lai xe dia chi moi
  doi lai tien nap the game
  doi mat khau chu ky so kho bac
  doi mat khau wifi van phong
  doi no thue tat son vao nha vi em trai toi
  doi ten dem cho con
  doi ten dem tre em
  doi ten dem trong khai sinh
  doi ten duong pho can lam gi
  doi ten nhom zalo
  doi the can cuoc cho tre duoi 14 tuoi
  doi the dang vien bi mo chu o dau
  doi tuong ket nap lo cmt bay
  don bien phong thu dien thoai cua chien si
  don ly hon thuan tinh mau nao
  don tu thay van ban mat cua nguoi chuyen cong tac
  don vi em cam smartphone, em giau dung lan dau bi bat thi ky luat muc nao
  don xin thoi viec cong chuc
  donate cho streamer bằng tiền cơ quan
  dong dang phi bao nhieu
  dong gop lam duong bat buoc khong
  dong phat nguoi qua ung dung
  dong quy phong chong thien tai bao nhieu mot nam
  dot giay mat can may nguoi chung kien
  dot phao quay clip ngay tet
  dot tien that de chup hinh
  dot vang ma via he
  driver may in loi
  drone chụp ruộng lúa có cần phép
  drone gần sân bay
  drone phun thuốc
  drone qua trạm ra đa
  du hoc tu tuc vien chuc co phai boi thuong
  du học bằng ngân sách
  du học sinh là con cán bộ đi biểu tình bên tây, bố mẹ có bị gì ko
  du khách hỏi giá vé
  du lịch hè công đoàn được hỗ trợ bao nhiêu
  du lịch nước ngoài tự túc có phải báo cáo chi ủy không
  du lịch nước ngoài đăng ảnh mà chưa báo cáo cơ quan
  dua xe phat bao nhieu
  dung AI lam bai thi tieng anh
  dung lượng mail công vụ đầy thì xóa cái nào
  dung mang x phai vuot tuong lua co pham luat ko
  dung may cong doc bao nuoc ngoai
  dung vpn o co quan
  dung vpn vao web bi chan
  duoi hoc sinh vi chui truong tren fb
  dv benh nang hoan ky luat
  dv thap huong ong dia
  dàn ý báo cáo tổng kết năm của hội phụ nữ
  dán bản kê khai tài sản ở đâu
  dâm ô trẻ em
  dân biếu cán bộ con gà có được lấy không
  dân cho rổ cá có lấy được không hè
  dân dự họp hđnd
  dân ghi âm lén cuộc nói chuyện với cán bộ thuế thì tòa có nhận không
  dân gửi clip ô nhiễm sông, xã có nói tên dân ra không
  dân nhắn phản ánh rác thải vào page mà không ai trả lời có bị phạt không
  dân quân trực đêm được mấy đồng
  dân xin bản ghi
  dân xin bản photo biên bản họp thôn có phải cho không
  dân đem biếu cặp vịt
  dân đòi xem sổ địa chính cũ
  dân ấp tui muốn đổi ông trưởng ấp vì làm biếng quá, bao nhiêu hộ ký tên thì được họp bầu lại
  dì bên Úc gửi thùng thuốc bổ, phải đóng thuế bao nhiêu
  dì ruột muốn nuôi cháu thì làm giấy tờ gì
  dò quét lỗ hổng hệ thống của bộ khác cho vui rồi đăng lên mạng có bị tội không ạ
  dùng AI làm bài thi chính trị
  dùng AI vẽ ảnh minh họa cho poster của bộ có phải ghi chú không?
  dùng bằng cấp giả vô biên chế rồi bị lộ
  dùng bằng cấp mượn của anh trai để đi dạy
  dùng bằng trung cấp giả để thi công chức thì bị tội gì
  dùng mail công vụ đăng ký tài khoản game
  dùng máy cơ quan đào bitcoin ban đêm
  dùng mạng cơ quna tải phim
  dùng phần mềm crack ở cơ quan nhà nước thì ai chịu, người cài hay thủ trưởng
  dùng tiktok trên máy cơ quan
  dùng usb lạ
  dùng vpn có sao không
  dùng vpn mở trang bị chặn
  dùng vpn vào mạng nước ngoài có sao
  dùng vpn vào trang bị chặn ở máy cơ quan
  dùng vpn đọc báo
  dùng wechat liên lạc với họ hàng bên kia biên giới có sao ko
  dùng xe máy công vụ chở rau đi bán
  dư luận viên
  dư luận viên có lương
  dư luận viên có được trả tiền
  dạy thay mà ký tên người khác, hiệu phó bảo gian dối, có quy tắc nào phạt không
  dạy thêm cho học trò của mình qua zoom có bị phạt không
  dạy thêm online
  dạy thêm online cho học trò chính lớp mình
  dạy thêm online cho học trò mình
  dạy thêm online có thu tiền của học sinh mình
  dạy thêm trên tiktok
  dạy thêm tại nhà có phải đăng ký
  dạy thêm ở nhà có bị cấm không
  dạy vẽ online không giấy phép
  dấu huyện cũ
  dịch heo tai xanh
  dịch vụ công báo lỗi
  dịch vụ công báo lỗi 500
  dọa tự tử trên mạng
  dọc báo nhân dân trên mạng ở dâu vậy, mắt kem không thấy rõ
  dự báo bão số 12
  dự báo bão số 3
  dự hội thảo online do tổ chức nước ngoài mời, trường nói phải xin phép trước mấy ngày?
  dự thảo nghị định đưa lên mạng góp ý
  dự tòa có được livestream
  dự đám cưới con người tù
  e mượn xe sang của bạn chụp hình đăng chơi, bị đơn xin giải trình nguồn gốc tài sản, làm s bh
  e đi thái lan chơi ko báo cáo đv, up ảnh bị lộ, giờ khai lại kịp k
  em bán tạp hoá ở chợ, thuế khoán năm nay đóng mấy đợt vậy
  em bị bắt viết bản kiểm điểm lần ba mà vẫn không biết mình sai điều nào, từ chối được không
  em bị kick khỏi nhóm cơ quan, không nhận được thông báo, bị nói trễ hạn
  em bị kỷ luật oan vì một cái bình luận, muốn cãi lại thì gửi cho ai trong bao nhiêu ngày
  em bị nghỉ việc ở ngân hàng không báo trước thì đòi trợ cấp thế nào
  em bị trường tư chấm dứt hợp đồng trước tết, thưởng có còn được nhận không cô chú
  em chuyển công tác, xóa nhóm zalo phòng do em lập đc không
  em dạy trường quốc tế ở Đà Nẵng ký cam kết không nói gì về trường trên mạng, cam kết rứa có hợp pháp không?
  em gái bị công an mời vì đánh ghen thì mình đi dạy có ảnh hưởng thi đua không
  em gái bị dụ bỏ bàn thờ ông bà, theo đạo gì học qua mạng, khuyên nó cách nào
  em hoc nam 3 su pham, lo thi thue online, co bi duoi hoc khong
  em hỏi thiệt, bị giám đốc block facebook rồi bị trù dập thì kêu ai
  em hợp đồng bị phó phòng rủ đi khách sạn
  em khen tinh khac phat trien hon tinh minh bi nhac nho
  em kế toán xã, cuối năm dư giờ làm thêm vượt 200 tiếng thì chi trả kiểu chi
  em lo tra loi phong van dai rfa hoi con sinh vien, gio di lam nha nuoc co phai khai ly lich
  em là thư ký cuộc họp, bị ép sửa biên bản sau khi đã ký, em phải làm gì
  em là thủ thư, lỡ cho mượn cuốn sách bị thu hồi, giờ ngta tới hỏi thì em khai làm sao
  em là đảng viên đi làm bình dương, sinh hoạt nơi tạm trú thế nào, hồ sơ chuyển ra sao
  em làm ở Tỉnh uỷ, yêu một anh người Hàn quen qua app, có phải báo cáo tổ chức không
  em làm ở lò than, hôm qua có tai nạn, quản đốc thu hết điện thoại không cho ai chụp
  em lần đầu lỡ dại, gia cảnh khó, xã có được châm chước tiền phạt hông
  em muốn xem hồ sơ cán bộ của chính em thì xin ai, họ có quyền từ chối ko?
  em mới vào cơ yếu hỏi cô trưởng phòng tổ chức có được xem bản tuyệt mật khi sếp đi vắng không
  em nghỉ việc tuần sau, xóa sạch email công vụ cho gọn được không
  em quay clip xé tờ năm chục nghìn cho vui, bị bạn mách công an, có điều luật nào phạt không
  em ra khoi nhom zalo co quan bi phe binh, co quy dinh nao bat o trong nhom khong a
  em ruột bị truy nã, tôi là phó bí thư có phải khai không
  em rể bí thư trúng thầu làm cống
  em rể quốc tịch Mỹ có ghi vào lý lịch đảng viên không
  em trai tui lỡ lấy xe người ta, trả lại rồi, giờ lên trình diện phường thì có bị giữ lại đêm không anh
  em trai tôi bình luận bậy trang nước ngoài, tôi sắp kết nạp mà lý lịch có bị ghi vào không
  em trai tôi đi nghĩa vụ quân sự được dùng zalo trong đơn vị ko ạ
  em tôi là người bị hại, công an có cho gia đình xem clip hiện trường không hay phải làm đơn
  em tố cáo sếp mà sếp biết tên em từ phòng tiếp dân, em kêu đâu
  em tố cáo xong bị chuyển sang điểm trường xa nhất, thế có phải trù dập không, kêu ai
  em vợ sếp ngồi chấm thi đua sếp
  em xin lỗi bà cụ trước tổ rồi, vậy có bị phạt nữa không
  em xài telegram vượt tường lửa thì phạm luật không
  em đang bầu 7 tháng, lỡ chia sẻ tin thịt heo nhiễm sán ở trường, giờ cơ quan họp kỷ luật, em có được hoãn không
  em đc mời lên sở tttt làm việc vì 1 cái cmt, có cần đem luật sư ko
  em đi Thái 4 ngày dịp lễ, giáo viên có phải xin sở không
  em đi coi thi tốt nghiệp, lỡ quên điện thoại trong túi áo, không dùng mà bị lập biên bản, có nặng không ạ?
  em đi thi ielts được 7.0 có được miễn thi ngoại ngữ nâng ngạch không
  email công vụ
  ep cai app tich diem cho co quan
  ep nhan vien share bai cua cong ty
  excel bi loi ham vlookup
  excel bị lỗi chia cho 0
  excel bị lỗi font khi mở file csv
  excel bị xóa khôi phục
  excel bị đơ
  excel cộng cột ra ####
  excel hàm vlookup lỗi n/a
  excel tính tổng
  facebook bị mờ hình
  facebook không gửi mã xác minh về sim
  fanpage phuong khoa binh luan
  fanpage trường xoá góp ý
  fanpage xã bật quảng cáo kiếm tiền
  fanpage xã chặn dân
  fanpage ủy ban có được bật quảng cáo
  fanpage ủy ban nhận chạy quảng cáo cho cửa hàng
  fb load cham khac phuc sao
  file excel theo dõi sự cố mạng của xã
  file ghi am co gia tri trong vu kien khong
  file ghi âm dài 2 tiếng thì cắt lấy đoạn cần nộp thanh tra được không hay phải nộp nguyên
  flycam bay lễ hội chùa làng phải xin phép ở đâu, đội văn nghệ bọn em tự mua máy
  flycam bay qua trụ sở công an huyện
  flycam biên giới
  flycam gan bien gioi bi bo doi bat, phat bao nhieu
  flycam gan san bay
  flycam kho xăng
  flycam lễ hội
  flycam quay lễ hội xin phép ai
  flycam quay ruong lua co bi thu khong
  flycam sân bay phạt
  flycam trụ sở bộ
  flycam đám cưới
  flycam đám cưới bay qua trụ sở công an
  flycam đám cưới gần sân bay
  flycam đám cưới xin phép ai
  gach sua bien ban
  gap khach nuoc ngoai co phai bao cao co quan khong
  gapo con hoat dong ko
  ghi ten nha tai tro len qua
  ghi âm chũ nợ đe dọa thì tòa có chấp nhận làm chứng cứ không
  ghi âm lén có dùng làm chứng ở tòa được không
  ghi âm lời trăng trối chia nhà
  ghi âm tại phiên tòa ai cho phép
  gia chu ky phu huynh vao don
  gia chu ky truong phong
  gia cảnh trừ bao nhiêu
  gia dat den bu 2025
  gia dat o xa toi bao nhieu
  gia dat phuong
  gia giu xe truong hoc
  gia goi internet co quan
  gia han tam tru cho nguoi nha o dau
  gia han the bao hiem y te ho ngheo
  gia hạn hợp đồng thuê nhà công vụ
  gia hạn tên miền website xã
  gia hạn visa chồng
  gia hạn độ mật phải trình ai
  gia mo phan bao nhieu
  gia phan bon
  gia phan bon npk
  gia thue luat su
  gia vang hom nay
  gia xe may vision cu o Da Nang
  giai ruou bang gi
  giai tan nhom zalo thon thi truong thon co phai hop xin y kien dan khong
  giam dinh chu ky so bi nguoi khac dung
  giam doc cam dang clip lam viec nhan vien
  giam thi ngu gat
  giam thu nhap tang them vi dang tiktok
  giam tru gia canh bao nhieu
  gian lận thi bằng tai nghe
  giao cho ai bằng chứng vòi tiền
  giao chỉ tiêu like share
  giao luu truc tuyen voi to chuc phi chinh phu
  giao viec qua zalo sau gio lam
  giao vien ban bao hiem nhan tho
  giao vien day them o nha
  giao vien hop dong co duoc phu cap dung lop khong
  giao vien nghi phep di My tham con co phai bao chi bo
  giao viên bán bảo hiểm nhân thọ cho phụ huynh
  giao việc bằng tin nhắn có tính
  giao việc qua zalo có giá trị ko
  giao việc qua zalo lúc 11 giờ đêm không trả lời bị kiểm điểm
  giat may anh nha bao
  giay moi hoc an ninh mang
  giay moi lam viec nham ten
  giay moi lam viec viet tay co gia tri
  giay moi qua zalo co hop le khong
  giay the thao di hop
  giay trieu tap lam viec bao lau
  giay xac nhan hanh kiem di lam
  gio lam viec mua dong cua xa
  gio lay so kham tai huyen
  giong sau rieng
  giu dien thoai cua can bo khi hop
  giu so bao hiem
  giup toi: cong an xa goi len lam viec vi mot binh luan tren facebook, co can mang giay to gi khong
  già làng có phải cán bộ nhà nước không
  giành quyền nuôi con cần chứng minh thu nhập
  giành quyền nuôi con dưới 3 tuổi
  giá bồi thường khi thu hồi đất trồng keo
  giá cà phê nhân Đắk Lắk hôm nay
  giá heo hơi hôm nay
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
  giá xe khách sài gòn đi huế
  giá xăng hôm nay
  giá xăng mai tăng bao nhiêu
  giá điện sinh hoạt bậc 3
  giá điện sinh hoạt bậc thang
  giá đất bảng mới quận Cầu Giấy
  giá đất bồi thường bao nhiêu một mét
  giá đất ở nông thôn
  giá đất ở nông thôn năm nay bao nhiêu một mét
  giá đấu đất
  giá đền bù đất lúa năm nay bao nhiêu một sào
  giá đền bù đất nông nghiệp quảng ngãi
  giá đền bù đất ruộng khi làm cao tốc
  giám thị mang điện thoại vào phòng thi
  giám định clip
  giám đốc bắt ghi khống tiền tiếp khách
  giám đốc gợi ý đi nhà nghỉ đổi lấy biên chế
  giám đốc đuổi việc trên zalo
  giám đốc đưa luôn token chữ ký số cho thư ký ký giùm, thư ký như em có bị vạ lây không
  giáng chức bao lâu được bổ nhiệm lại
  giáo viên biệt phái lên bản cao có được trợ cấp gì
  giáo viên bán bánh ngọt zalo mỗi tháng 3 triệu thì kê khai mẫu nào
  giáo viên bị hạ thi đua vì con trai đăng bài chửi trường
  giáo viên bị sụt trần lớp rơi trúng đầu thì ai trả viện phí
  giáo viên chia sẻ kinh phật mỗi sáng
  giáo viên chung vốn mở quán
  giáo viên coi thi livestream trước giờ phát đề
  giáo viên có thai có phải trực trường không
  giáo viên dạy piano qua zoom thu tiền
  giáo viên dạy thêm có phải đăng ký kinh doanh không
  giáo viên dạy thêm online có cần báo trường
  giáo viên dạy thêm quảng cáo trên fb
  giáo viên hợp đồng có bị kỷ luật như viên chức khi phát ngôn bậy trên mạng không
  giáo viên hợp đồng có thưởng tết không
  giáo viên hợp đồng có được thi thăng hạng ko
  giáo viên hợp đồng có được thăng hạng không
  giáo viên hợp đồng có được xét thăng hạng
  giáo viên hợp đồng nghỉ hè có lãnh thất nghiệp được ko mấy chị
  giáo viên mầm non cần bằng gì mới được vào biên chế
  giáo viên mở lớp dạy thêm ở nhà có phải đăng ký
  giáo viên nghỉ hè bao lâu
  giáo viên nghỉ sinh có bị kéo dài thời gian nâng lương không
  giáo viên nghỉ ốm dài hạn lương bao nhiêu
  giáo viên rủ phụ huynh mua bảo hiểm
  giáo viên thu điện thoại học sinh giữ tới cuối năm
  giáo viên thể dục được cấp mấy bộ quần áo một năm
  giáo viên tiểu học có được nhận dạy trước chương trình lớp 1 cho cháu hàng xóm không
  giáo viên tố giác tham nhũng bị trù dập
  giáo viên uống rượu trưa rồi lên lớp
  giáo viên viết sáng kiến thuê lấy tiền
  giáo xứ hỏi số dân
  giã rượu nhanh
  giường tự nguyện bv tỉnh có được bảo hiểm chi không
  giả chữ ký giám đốc
  giả chữ ký giám đốc duyệt chi
  giả chữ ký phụ huynh
  giả công an diễn hài
  giả nhà báo đi vòi tiền thì bị tội gì
  giải quyết tố cáo mấy ngày
  giải thưởng hoa khôi sinh viên
  giải thưởng viết bài bảo vệ nền tảng tư tưởng nộp ở đâu
  giải thưởng viết về nghề giáo
  giải thể hội thì nộp mộc lại cho ai
  giải trình trong mấy ngày trước khi bị phạt
  giải trình với chi bộ ghi sao cho ngắn
  giải tỏa đất đền bù bao nhiêu một mét
  giảm cân sau sinh
  giảng kinh qua livestream
  giảng viên nhận viết luận văn thuê qua mạng bị phát hiện
  giảng viên viết sách tự xuất bản trên amazon không xin phép
  giảng viên đi dạy thêm kê khai thuế sao
  giấu dịch
  giấu dịch cúm gà
  giấu dịch tả heo bị phạt sao
  giấu tai biến
  giấu tên nguồn tin
  giấy báo nhập ngũ bị sai tên
  giấy chuyển viện bhyt
  giấy giới thiệu sinh hoạt đảng hết hạn mấy ngày
  giấy khai sinh điện tử ở đâu
  giấy mời ca ko đi có s k
  giấy mời công an về facebook có bắt buộc đi không vậy
  giấy mời của công an lên làm việc về bài đăng fb, không đi có sao ko
  giấy mời họp zalo
  giấy mời làm viêc về bài đăng fb
  giấy mời lên công an làm việc vì bài đăng, không đi được không
  giấy mời lên xã không ghi lý do có phải đi không
  giấy phép lái xe hạng C đổi thế nào
  giấy phép lái xe hết hạn phạt nhiêu
  giấy phép lập quỹ từ thiện xin ở đâu
  giấy phép quán nhậu vỉa hè
  giấy phạt gởi sai tên có kiện được không
  giấy ra viện giả nộp cơ quan có bị đuổi việc không
  giấy triệu tập mà ốm thì xin hoãn sao
  giấy tờ đất thời huyện chưa bỏ giờ lấy bản lưu ở đâu
  giấy xác nhận tạm trú xin ở đâu
  giấy đi đường cán bộ
  giật máy nhà báo
  giật máy phóng viên
  giật máy quay phóng viên bị gì
  giật máy ảnh
  giật máy ảnh của phóng viên phạt bao nhiêu tiền
  giật tít sai sự thật thì tòa soạn hay phóng viên bị phạt
  giằng co với tổ công tác, đạp vỡ máy đo nồng độ cồn thì đền bao nhiêu
  giặc lái Mỹ về thăm chiến trường xưa, ông tôi dẫn đi rồi cho họ quay nhà, có cần báo với xã trước không
  giỏ quà không ghi tên gửi bảo vệ
  giống lúa nào chịu mặn
  giờ chiếu văn nghệ xã
  giờ cấm xe tải nội thành hà nội
  giờ làm việc mùa hè của ủy ban
  giờ làm việc mùa đông xã
  giờ làm việc một cửa
  giờ làm việc phòng một cửa
  giờ làm việc tòa án khu vực
  giờ mở cửa viếng lăng bác
  giờ nghỉ của sếp
  giờ thăm nuôi phạm nhân trại Gia Trung
  giờ tàu SE3 ga Vinh
  giờ tàu tết
  giờ đóng cửa phòng đọc
  giữ bí mật người báo tin
  giữ chữ ký số
  giữ quân phục khi hưu
  giữ sổ họ cho xóm
  giữ sổ họp chi bộ
  giữ xe bệnh viện lấy 10 ngàn đúng không
  giữ xe bệnh viện thu 10 nghìn có đúng giá
  giữ xe cơ quan thu phí
  giữ xe ở ubnd có được thu tiền không
  giữ xe ở ủy ban có thu tiền không
  goi 115 treu choi
  goi bao chay gia
  goi cuu hoa
  goi nguoi la den dap cua
  goi tong dai nao khi thay be bi danh
  gom chữ ký zalo
  google xóa tên
  gop y luat dat dai
  gop y voi dang qua duong nao cho dung
  gui anh xe do via he cho phuong, nguoi ta co biet toi la ai
  gui dien thoai vao phong hop mat
  gui do an cho pham nhan
  gui don kien len magn cho nhieu nguoi biet duoc ko
  gui don vuot cap
  gui khieu nai bao hiem xa hoi
  gui tin nhan xin phieu bau
  gui xe cong so co mat tien ko
  gui xe may o benh vien mat
  gui xe o benh vien co duoc thu 10 ngan khong
  gui xe o cho mat tien
  gui xe o uy ban
  gui yen sao sang Nhat co bi giu khong
  gv bi cat danh hieu lao dong tien tien
  gv chạy grap buổi tối có bị cấm k ạ
  gv dạy thêm online có bị cấm ko
  gv hop dong nghi truoc han
  gv hợp đồng có được giảm trừ gia cảnh mẹ già ko nhỉ
  gv hợp đồng đc dạy thêm online thu tiền ko
  gv nhuộm tóc xanh
  gà chết do dịch được hỗ trợ
  gây rối phiên tòa
  góp vốn công ty
  góp vốn homestay Hội An
  góp vốn mở quán cafe
  góp ý ký túc xá nóng quá
  góp ý thật lòng mà bị sếp kick khỏi zalo cơ quan, vậy rồi việc giao trong đó em không biết thì lỗi ai
  góp ý đường ngập trên phây có sao
  gđ bắt cả phòng like share bài của sở, ko share thì trừ điểm thi đua, đúng luật ko
  gạo hỗ trợ học sinh nội trú 15 kg
  gấp tiền làm hoa
  gắn wifi lậu ở cơ quan
  gặp lại bạn chiến đấu cũ bên kia chiến tuyến, chụp ảnh chung đăng lên có bị dị nghị, có vi phạm không
  gặp ông chìa thẻ nhà báo nhìn như in ngoài tiệm, kiểm tra thật giả ở đâu
  gọi 111
  gọi 113 đùa
  gọi cấp cứu chơi
  gọi giả 113
  gọi nhầm 113 có bị phạt không
  gọi số nào tư vấn luật miễn phí
  gọi điện thăm dò ý kiến cử tri
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
  gửi phản ánh lên xã mấy ngày mới được giải quyết
  gửi quan tài dọa
  gửi quà cho tù nhân
  gửi sách cũ sang Canada cho con du học thì mua cước ở đâu
  gửi thư hỏi chế độ chất độc da cam hai lần chưa ai đáp, giờ kêu ai
  gửi thư tay có đóng dấu khẩn qua grab
  gửi tiết kiệm ngân hàng nào lãi cao
  gửi vòng hoa tang đến nhà
  gửi vòng hoa viếng người còn sống để đe dọa
  gửi xe máy ở trường thu 5 nghìn có đúng quy định ko
  gửi xe đạp điện cho học sinh lớp 6 đi có đúng tuổi không
  gửi xe ở bệnh viện bị mất thì ai đền
  gửi xe ở cơ quan có phải trả tiền
  gửi xe ở hội chợ mất, ai đền
  gửi đơn lên tỉnh
  gửi đơn tố cáo trường lạm thu
  gửi đơn vượt cấp lên trung ương được ko
  hagl hom nay da may gio
  hai lần bị khiển trách trong một năm
  hai lỗi cùng lúc cộng lại nặng hơn
  hai quan nho minh ship ho hang ve Viet Nam phai khai gi
  hai vợ chồng đều đảng viên, vợ bán hàng đa cấp online thì chồng có bị liên đới không
  han muc dat o
  han xu ly don
  hang xom danh con thi bao so nao
  hang xom hat karaoke keo keo 11h dem goi ai
  hang xom xay lan tuong phai lam gi
  hat karaoke on ao goi ai
  hat karaoke trong tru so
  hdv nói sai lịch sử Huế với khách Tây có bị thu thẻ ko
  he so luong ke toan truong
  hen ho qua app co can khai
  heo chết thả sông
  hieu truong bat gv like fanpage truong
  hieu truong cam hat dam cuoi
  hieu truong co bi ky luat vi giao vien lo de khong
  hieu truong dua chu ky so cho ke toan giu
  hinh phat toi loi dung quyen tu do dan chu
  hiến máu một năm được mấy lần
  hiến máu xong kiêng gì
  hiến máu xong được nghỉ mấy ngày vậy chị
  hiến máu được nghỉ mấy ngày
  hiệp thương lần ba ngày nào
  hiệu lực quyết định kỷ luật 12 tháng
  hiệu trưởng bắt cô giáo mặc váy dài quá gối, cô nào không mặc thì trừ điểm, có quyền không
  hiệu trưởng bắt em ký vào danh sách tập huấn ma
  hiệu trưởng bắt giáo viên phải share bài của trường, không share có bị kỷ luật không anh chị
  hiệu trưởng bắt gv đổi avatar theo phong trào, ko đổi có bị gì hông
  hiệu trưởng bắt rời nhóm phụ huynh tự lập, có được không
  hiệu trưởng cấm giáo viên dùng facebook trong trường, có quyền đó không ta
  hiệu trưởng giữ tiền bán trú dư làm quỹ riêng
  hiệu trưởng tự ra quyết định kỷ luật tôi mà không họp hội đồng có đúng trình tự không
  hiệu trưởng ép thầy cô mỗi người chia sẻ 3 bài mỗi tuần, không làm thì trừ thi đua, có trái gì không?
  ho so bao hiem that nghiep can giay gi
  ho so cong viec luu may nam
  ho so cu het han luu tru o xa thi dot hay ban, ai ky duoc
  ho so xin vao dang bo me co dao lam the nao
  ho tro con cong nhan gui mam non
  hoa don dien tu ho kinh doanh
  hoa giai xong thi vu viec ket thuc chua
  hoa hồng bác sĩ kê sữa
  hoc lai nang hang c
  hoc lai xe hang b
  hoc phi lop 10 truong cong tp hcm
  hoc phi mam non cong lap Da Nang nam nay
  hoc phi truong cong mam non
  hoc phi truong quoc te o ha noi
  hoc sinh bi ban quay roi nha truong im
  hoc sinh goi dien choc pha cong an xa
  hoc sinh lam rot nuoc vo bai thi co duoc thi lai khong
  hoc sinh lap nhom chui co giao bi dinh chi hoc may tuan
  hoc sinh mac ao blouse chup ky yeu
  hoc them buoi toi
  hoc tro nho lam ho bai tap
  hoc vien canh sat co nguoi yeu Viet kieu
  hoc vien truong si quan yeu ban gai nguoi nuoc ngoai quen qua app
  hoi cha me co can con dau
  hoi luat gia xoa ten hoi vien
  hoi nhom cau nguyen chua benh
  hoi nhom nao bi cam tren facebook
  hoi phi doi ten trong giay khai sinh
  hoi tham nhan dan co phai la dang vien khong
  hoi thanh duc chua
  hoi truong cam ban luan noi bo, dung sai
  hoi y bac si ve tre sot 39 do
  hop am bai que huong
  hop bao co cho dan du khong
  hop chi bo bo phieu may lan
  hop chi bo qua zoom
  hop dong 111 co bi ky luat nhu cong chuc ko
  hop dong co ky luat
  hop dong lao dong 111 co duoc vao bien che khong
  hop dong lao dong truong tu co bi ap dung quy dinh cong chuc
  hop tac voi bao chi tra tien viet bai pr cho huyen
  hop xet ky luat can bao nhieu nguoi
  hotline cứu nạn
  hoà giải viên ở cơ sở có bắt buộc vô đảng không
  hoàn thành tốt nhiệm vụ
  hoàn tiền shopee
  hoá đơn tiền nước
  hoá đơn điện tử máy tính tiền hộ kinh doanh
  hoãn khám nghĩa vụ quân sự
  hoãn kỷ luật thai sản
  hoãn nghĩa vụ quân sự
  hoãn thi hành kỷ luật khi nuôi con nhỏ
  hoãn đi bộ đội
  hs bi co lap tren mang muon xin tu van tam ly
  hs cấp 3 viết ẩn danh tố cô thu quỹ, trường dò ra nick thì đuổi học được ko
  hs dùng đt trong giờ học quy định
  hs khoe vet rach tay
  hs làm hỏng bàn ai đền
  hs nghỉ học do mưa lũ ai quyết định
  hs nhắn nhờ thầy giải gấp qua mess, hóa ra nó đang thi
  hs truong quan doi yeu ai phai khai
  hu dieu hoa phong tiep dan
  hui vien khong dong tien thi kien o dau
  huong dan nop phat qua cong dich vu cong
  huy hiệu 30 năm tuổi đảng được thưởng bao nhiêu
  huy hiệu 40 năm tuổi đảng được thưởng bao nhiêu
  huy hiệu 40 năm đảng
  huy hiệu 50 năm tuổi đảng thưởng mấy tiền
  huy hiệu đảng 40 năm được thưởng bao nhiêu
  huy tai lieu mat bang cach dot co duoc khong
  huyet ap cao nen uong thuoc gi
  huyết áp 150 có nguy hiểm không
  hàgn xóm trộm ao cá nhà mình, mình quay được hình thì nộp cho công an xã kiểu gì
  hàng mua trên mạng bị giả khiếu nại ở đâu
  hàng xách tay khai gì
  hàng xóm cơi nới lấn ngõ thì kêu ai
  hàng xóm hát karaoke quá 22h gọi ai xuống lập biên bản
  hàng xóm hát karaoke ồn báo ai
  hàng xóm lấn ngõ chung kiện ai
  hàng xóm lấn ranh nửa mét thì đơn gửi ai
  hàng xóm lấn ranh đất
  hàng xóm mở karaoke kẹo kéo 11 giờ đêm thì gọi ai
  hàng xóm nhạc to
  hàng xóm tui đánh con nhỏ hoài, trẻ em bị bạo hành thì gọi chỗ nào
  hàng xóm đốt vàng mã quanh năm phiền quá
  hành hung nhân viên y tế
  hành hung phóng viên
  hái nấm rừng có độc không
  hát karaoke loa kẹo kéo giờ nghỉ trưa phạt không
  hát karaoke loa kẹo kéo ồn quá gọi ai
  hè giáo viên có phải trực
  hình xăm có được thi công chức ko
  hòa giải xong rồi bị phạt nữa
  hòa giải ở thôn vụ chửi nhau trên zalo có thay cho phạt được không
  hòa giải ở xã mấy lần
  hòm công đức đền làng ai quản lý tiền
  hóa trang bác sĩ halloween
  hóa đơn điện nước cơ quan tăng bất thường hỏi ai
  hóa đơn điện tử bị sai tên trường xử lý
  hôm họp chi bộ mặc áo phông có bị bắt về thay không
  hôm nay ai trực tiếp dân ở trụ sở thanh tra tỉnh
  hôm qua em bị thổi nồng độ cồn, cơ quan em có được thông báo không, có bị hạ xếp loại không
  hôm qua đi xem đình làng thấy sắc phong bị chụp bán trên mạng, báo cán bộ nào
  hút bóng cười bị phạt gì
  hút thuốc phòng họp
  hút vape trong trường
  hơi men lúc họp chiều
  hưu trí bị tạm dừng sinh hoạt đảng vì dính vụ facebook, còn được nhận huy hiệu không
  hướng bàn làm việc
  hướng dẫn cai nghiện điện thoại cho trẻ
  hướng dẫn cài win 11 cho máy cũ
  hướng dẫn kiểm điểm tập thể khi để xảy ra lộ lọt
  hướng dẫn làm hộ chiếu online
  hướng dẫn nộp hồ sơ cấp lại sổ đỏ bị mất
  hướng dẫn trồng sầu riêng ra hoa nghịch vụ
  hướng dẫn viên gọi voọc xuống cho khách quay, kiểm lâm bảo vi phạm mà chẳng nói theo luật nào
  hướng dẫn viết bản kiểm điểm vì đăng bài sai
  hưởng tiền thất nghiệp mấy tháng
  hưởng tuất liệt sỉ khi mẹ tái giá
  hạ thi đua vì con đăng bậy
  hạ xếp loại cuối năm
  hạn báo lộ dữ liệu
  hạn giải quyết khiếu nại lần đầu bao nhiêu ngày
  hạn giải quyết khiếu nại đất
  hạn giải quyết khiếu nại đất đai lần hai
  hạn khiếu nại quyết định kỷ luật còn mấy ngày
  hạn kiểm định khí thải xe máy
  hạn kê khai tài sản
  hạn lưu chứng từ
  hạn mức giao đất ở nông thôn
  hạn mức giao đất ở nông thôn Thanh Hóa
  hạn nộp bản kiểm điểm
  hạn nộp cam kết tu dưỡng
  hạn nộp hồ sơ thi công chức cấp xã
  hạn nộp kê khai tài sản
  hạn nộp phạt
  hạn nộp phạt hành chính
  hạn nộp thuế hộ kinh doanh
  hạn nộp thuế môn bài
  hạn nộp thuế đất phi nông nghiệp
  hạn nộp đơn khiếu nại lần hai về đất đai là bao nhiêu ngày
  hạn nộp đơn kháng cáo bản án ly hôn
  hạt trưởng lấy xe tuần tra đi thăm rẫy nhà
  hải quan bán mấy chai rượu tịch thu
  hải quan xách tay mấy cây thuốc
  hầm Hải Vân mấy giờ cấm xe máy
  hẹn hò qua tinder bằng hình mặc sắc phục
  hẹn tái khám
  hết hạn bằng lái A1 bị phạt mấy trăm
  hết hạn lưu trữ thì tiêu hủy công văn cũ ra sao
  hết hạn nâng lương thường xuyên sao chưa thấy quyết định
  hết nhiệm kỳ có được bầu lại không
  hết thời hạn khiếu nại quyết định xử phạt rồi còn kiện được không
  hệ số lương đại học mới ra trường
  học bạ của con rách
  học bạ tiểu học mất xin lại ở đâu
  học bằng B2 mất mấy tháng
  học bổng cho sinh viên người Khmer xin thế nào
  học bổng chính phủ úc
  học bổng du học cho con cán bộ
  học bổng nước ngoài phỏng vấn
  học chứng chỉ tin học
  học cảm tình mấy ngày
  học lái xe b2 bao nhiêu tiền
  học phí cao học có được cơ quan hỗ trợ
  học phí dạy thêm bao nhiêu
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
  học phí đại học công năm tới tăng nhiêu
  học phí đại học sư phạm
  học phí đại học sư phạm Huế
  học phí đại học sư phạm có được miễn
  học phí đại học tây bắc
  học phí đại học y hà nội
  học sinh hút thuốc lá điện tử
  học sinh lớp 11 lập trang bóc phốt trường bị đuổi học được không
  học sinh mặc đồ bộ đội hóa trang thì có phạm không ạ
  học sinh nghỉ học vì bão mai có học lại không
  học sinh nhuộm tóc vàng đến trường cô có được đuổi về không
  học sinh vẽ biếm hoạ thầy đăng lên story, thầy đòi đuổi học có quá tay không
  học sĩ quan quân y lấy bao nhiêu điểm
  học thêm hè lớp 1 ở quận 7
  học thêm tháng 7 bao nhiêu tiền
  học thêm thông tư mới
  học thêm toán lớp 9
  học thạc sĩ nước ngoài khai gì
  học trung cấp chính trị online
  học trò gom tiền mua vàng tặng cô 20/11, cô nhận thì có sao
  học trò hack vào phần mềm điểm sửa điểm cho cả lớp, công an có bắt không?
  học tập làm theo Bác chuyên đề 2025 tải ở đâu
  học viên cao cấp chính trị dùng AI viết tiểu luận có bị coi là gian lận không ạ
  học viên sĩ quan có được đăng hình mặc quân phục không
  họp chi bộ qua zalo
  họp chi bộ trực tuyến có được tính không
  họp cấm điện thoại
  họp kiểm điểm tôi vắng mặt vì đi viện, họ vẫn bỏ phiếu
  họp lấy phiếu kín
  họp lấy phiếu tín nhiệm kín mà ông tổ trưởng nhìn ai gạch ai, tui nghi bị lộ, phản ánh theo quy định nào
  họp mật mà tôi để quên con iphone trong túi áo, ra mới nhớ, có phải khai ra không
  họp tổ dân phố vắng mặt có bị phạt
  họp xét kỷ luật vắng mặt người vi phạm
  họp xử kỷ luật mấy tháng
  họp zoom buổi tối
  hỏi AI về thời tiết ngày mai
  hỏi chỗ đậu xe gần sở tư pháp
  hỏi hoài không ai trả lời đơn tố cáo bằng dởm
  hỏi lịch cắt điện khu vực Tân Bình
  hỏi: điều 331 là gì mà người ta hay nói đến
  hối lộ clip bằng chứng
  hốt hụi xong bỏ trốn thì tội gì
  hồ sơ bệnh án giữ mấy chục năm
  hồ sơ bệnh án lưu mấy năm
  hồ sơ bị trả lại mãi
  hồ sơ cb có lưu qđ kỷ luật suốt đời ko
  hồ sơ dự thầu
  hồ sơ hưởng bảo hiểm thất nghiệp online
  hồ sơ hưởng chế độ chất độc da cam gồm những gì
  hồ sơ hộ nghèo bị nước ngập
  hồ sơ kết nạp đảng gồm những gì
  hồ sơ kết nạp đảng khi có ông nội lính chế độ cũ
  hồ sơ lưu trữ hạn chế tiếp cận
  hồ sơ mua nhà ở xã hội cho công chức trẻ
  hồ sơ mật trong kho không có sổ
  hồ sơ nhập hộ khẩu cho con mới sinh
  hồ sơ nợ xấu bao lâu mất
  hồ sơ thi công chức thuế 2025
  hồ sơ thi thăng hạng giáo viên cần chứng chỉ gì
  hồ sơ tạm trú làm bảo hiểm
  hồ sơ vào đảng gồm những gì
  hồ sơ xin chuyển công tác theo chồng gồm những gì
  hồ sơ xin hưởng trợ cấp thất nghiệp
  hồ sơ xin nghỉ thai sản gồm những gì
  hồ sơ xin vào đảng
  hồ sơ xin vào đảng gồm những gì
  hồ sơ đi học thạc sĩ ở Đài
  hồ sơ đất sai diện tích sửa ở đâu
  hồ đập rò nước mà xã inm re thì dân được lên tiếng ở đâu
  hỗ trợ bà con bị sâu keo
  hỗ trợ di dời mồ mả
  hỗ trợ lũ lụt cho ao tôm
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
  hộ nghèo có được miễn quỹ thiên tai không
  hộ nghèo được hỗ trợ bao nhiêu tiền xây nhà năm nay
  hộc bàn người cũ còn bản đồ mật
  hội cha mẹ kể chuyện lạm thu trên nhóm zalo lớp có sợ bị cô thầy trù con không
  hội chợ việc làm tháng này ở đâu
  hội cựu chiến binh đi thăm chiến trường xưa chụp ảnh cột mốc biên giới đăng được không
  hội ký cam kết
  hội nghị có nội dung mật cần ai cho phép tổ chức
  hội người cao tuổi khai trừ
  hội nhà báo kỷ luật hội viên
  hội nông dân nhận chiết khấu của đại lý thuốc sâu
  hội phụ huynh thu quỹ sai ai xử
  hội phụ nữ giao chỉ tiêu mỗi người rủ 10 người cài ứng dụng, không đạt cắt thi đua
  hội phụ nữ kỷ luật hội viên
  hội thánh lạ
  hội thánh đức chúa trời
  hội thánh đức chúa trời mẹ
  hội thánh đức chúa trời mẹ rủ
  hội thẩm cần bằng chi
  hội thẩm nhân dân lỡ bình luận về vụ mình sắp xử thì có phải xin rút không
  hội thẩm quen bị cáo có được xử
  hội trưởng cựu thanh niên xung phong thu tiền góp xoay vòng, lỡ ai không đóng thì ai đền
  hội tự lập trên zalo thu hội phí có phải lập hội trái phép không
  hội đồng hương nước ngoài
  hội đồng kỷ luật gồm ai, khi người vi phạm là phó giám đốc sở
  hội đồng kỷ luật gồm mấy người, người bị tôi chửi có được ngồi trong đó không
  hội đồng kỷ luật gồm những ai
  hội đồng kỷ luật mấy người
  hội đồng kỷ luật viên chức gồm ai
  hội đồng kỷ luật viên chức gồm những ai
  hội đồng đa tôn là gì
  hợp tác xã mua máy bay phun thuốc thì phải xin ai cho bay
  hợp đồng 111
  hợp đồng 111 có bị kỷ luật như công chức
  hợp đồng 111 được hưởng gì
  hợp đồng lao động 111 có bị kỷ luật như viên chức
  hợp đồng lao động ở xã có phải viên chức không
  hợp đồng thuê nhà có cần công chứng
  hợp đồng thuê nhà tập thể cơ quan hết hạn
  hợp đồng thử việc tối đa mấy tháng
  hợp đồng viên chức hết hạn
  hụi chết có kiện được không
  hụi họ trên zalo vỡ
  hụi mạng
  hủy chứng từ
  hủy giấy bằng cách đốt ngoài sân có đc ko, đv e hết tiền mua máy hủy
  hủy hồ sơ lưu trữ
  hủy kết bạn trưởng phòng
  hủy kết quả bổ nhiệm do kê khai gian dối bị tố trên mạng
  hủy quyết định phạt
  hủy tài liêu hết giá tri
  hủy tài liệu bằng cách đốt có đc k
  in kỷ yếu lớp có phải xin giấy phép
  in lau sach tham khao
  in mã qr vô thiệp thôi nôi
  in sach tieng dan toc can cap phep gi
  in sách thơ tự xuất bản 100 cuốn tặng bạn bè
  in thơ tự phát hành ở đâu
  in thẻ bhyt mới ở đâu
  in zalo nộp tòa ly hôn
  ios không nhận esim
  karaoke hàng xóm la hét đêm
  karaoke hàng xóm ồn mấy giờ thì bị phạt
  karaoke hàng xóm ồn phạt bao nhiêu
  karaoke loa kẹo kéo làm ồn gọi số nào
  karaoke on
  karaoke quan họ cho người lớn tuổi có bài nào dễ hát
  ke khai tai san khi vo dung ten nha
  ket ban facebook voi nguoi nuoc ngoai
  ket ban voi bi hai tren zalo
  ket hon dong gioi dang anh co bi nhac nho khong
  ket hon voi nguoi Han co bi ra khoi dang
  ket hon voi nguoi nuoc ngoai
  ket nap dang vien nguoi co vo theo dao can giay to gi
  ket nap soi facebook
  ket qua aff cup
  ket qua dieu tra tai nan
  khac dau gia
  khac phuc hau qua co duoc giam ky luat
  khach du lich nho bo doi chup chung mot tam co duoc nhan loi khong
  khach nuoc ngoai hoi bau cu o vn
  khach xin wifi phong kham
  khai bao nhan hoi lo o dau
  khai báo hộ chiếu của sỹ quang
  khai báo lưu trú cho khách
  khai báo số nhân khẩu mùa vụ
  khai báo tạm trú cho người nước ngoài
  khai báo tạm trú online
  khai báo y tế gian
  khai bệnh nghỉ ốm mà đăng ảnh đi Phú Quốc
  khai gian cho sep
  khai gian hộ nghèo
  khai hộ đồng nghiệp
  khai khống số tiêm phòng gia súc
  khai li lich con du hoc
  khai lý lịch đảng
  khai man bằng cấp
  khai man ly lich
  khai man phieu dieu tra dan so
  khai man so lieu nong nghiep
  khai sai số liệu báo cáo cho đẹp
  khai sinh con sai quê quán sửa ở đâu
  khai sinh ghi xã cũ có phải sửa lại không bác
  khai sinh trễ
  khai that co duoc khoan hong
  khai thuế hộ kinh doanh
  khai thuế đất phi nông nghiệp trễ hạn
  khai trừ rồi bao lâu được xin vào lại
  khai tử hồ sơ cũ hết hạn lưu trữ thì làm sao cho đúng
  khai tử muộn có bị phạt không
  khai tử trễ hạn
  kham benh tu xa bhyt co tra khong
  kham suc khoe dinh ky
  kham trai tuyen duoc chi tra may phan
  khao sat online hoi dan thich ten xa nao
  khen chủ tịch xã nhân dịp bầu cử trên phây của tôi, có coi là vận động trái luật không
  khen lãnh đạo trên phây mà bị bảo nịnh, có quy định nào cấm nịnh không
  khen sếp quá lố
  khen thưởng 30 năm tuổi đảng
  khen thủ trưởng quá lố
  khen đội bóng địch
  khi nao cam xe dien vao noi do
  khi nào cách chức
  khi nào có kết quả thi viên chức
  khi nào công bố điểm thi thpt
  khi nào thì bị khai trừ luôn không qua cảnh cáo
  khi nào thì coi như hết bị xử phạt rồi, tôi lỡ chửi người ta năm ngoái
  khien trach co bi cat thi dua
  khien trach co bi cham nang luong
  khien trach mat thi dua
  khien trach roi bao lau duoc bo nhiem
  khien trach roi co duoc xet gia dinh van hoa
  khieu nai ky luat dang gui cap nao
  khieu nai quyet dinh xu phat
  khieu nai vuot cap
  khiếu lại tờ phạt
  khiếu nại giấy phạt giao thông gửi đâu
  khiếu nại kỷ luật đảng gửi cấp nào, mấy ngày
  khiếu nại kỷ luật ở đâu
  khiếu nại lần hai gửi đến đâu
  khiếu nại lần hai trong bao nhiêu ngày
  khiếu nại mức phạt
  khiếu nại quyết định cách chức
  khiếu nại quyết định kỷ luật
  khiếu nại quyết định kỷ luật buộc thôi việc nộp trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật gửi trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật khiển trách trong bao lâu
  khiếu nại quyết định kỷ luật trong bao nhiêu ngày
  khiếu nại quyết định kỷ luật viên chức trong mấy ngày
  khiếu nại quyết định phạt
  khiếu nại quyết định phạt của công an mấy ngày
  khiếu nại quyết định thu hồi đất còn thời hiệu không
  khiếu nại quyết định thu hồi đất nộp đơn trong bao nhiêu ngày
  khiếu nại xếp loại đảng viên
  khiếu nại đất đai kéo dài
  khiếu nại đất đai trong bao nhiêu ngày
  khiển trách bao lâu xóa
  khiển trách chậm nâng lương ko
  khiển trách là bao lâu hết hiệu lực
  khiển trách mất thưởng tết
  khiển trách rồi có bị cắt thi đua không
  khiển trách và đề bạt
  khiển trách xong bao lâu thì hêt
  kho bạc nhà nước có phải mục tiêu cấm quay
  kho giay to bi am moc
  kho gà lá chanh bán tại cơ quan
  kho luu tru bi moi
  kho quẹt
  khoa em mỗi phòng lưu bệnh án một kiểu, có phải kê khai gửi nhà nước mỗi năm không, nhờ anh chị chỉ giùm
  khoa sim nguoi khac
  khoa sim sau may ngay
  khoan nuoi heo lo von vay ngan hang chinh sach
  khoe biên lai chuyển khoản ủng hộ
  khoe biên lai phạt
  khoe bằng khen có số quyết định
  khoe bằng khen của huyện lên zalo
  khoe huy hiệu đảng
  khoe huân chương
  khoe la phieu
  khoe la phieu bau
  khoe luong minh len mang
  khoe lá phiếu trên story bị phạt nhiêu
  khoe lương lên mạng
  khoe mình bỏ phiếu cho ai bằng selfie trong buồng kín, giờ xóa có kịp không
  khoe nhà mới xây có bị thanh tra tài sản
  khoe phiếu bầu
  khoe phiếu bầu cử
  khoe quyết định nâng lương
  khoe súng
  khoe súng săn
  khoe sổ khám thai
  khoe sừng tê giác
  khoe thẻ ngành lên facebook có bị thu thẻ không
  khoe thẻ đảng
  khoe tiền ảo
  khoi dong lai may tinh bi treo man hinh xanh
  khoi phuc tin nhan zalo da xoa tren iphone
  khong chap hanh quyet dinh xu phat thi sao
  khong dat hoan thanh tot nhiem vu thi keu ai
  khong doi mu bao nhieu tien
  khong dong y gia boi thuong thi kien o dau
  khong len theo giay moi cua so co bi ap giai khong
  khong like bai doan bi tru diem
  khong vao duoc phong hop zoom
  khong vao nhom chi bo co bi phat khong
  khoá comment
  khoá học AI cho cán bộ ở đâu
  khoá định danh
  khoán xe công cho phó giám đốc sở mỗi tháng bao nhiêu
  khoán xăng xe máy đi xã
  khu vực nào bị cấm quay phim chụp ảnh
  khung giờ cấm xe tải nội thành
  khung hình phạt tuyên truyền chống nhà nước
  khuyến mãi vàng
  khách biếu hoa cán bộ một cửa
  khách du lịch thả flycam gần cột cờ Lũng Cú, mình là công an xã có được thu không
  khách du lịch tố chặt chém, phường phải kiểm tra trong mấy bữa
  khách hàng Hàn add zalo
  khách mời họp chi bộ
  khách nước ngoài hỏi em về chính trị khi em làm tình nguyện viên ở festival Huế
  khách nước ngoài thả drone trên trụ sở, bảo vệ có được bắn hạ
  khách nước ngoài vô trường chụp hình
  khách sạn cho thú cưng
  khách tây về quay phim làng
  khám bảo hiểm trái tuyến
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
  khám thai bao lâu một lần
  khám thai nghỉ mấy buổi
  khám tâm lý ở đâu tphcm
  khán đài hát bậy bị camera quay
  khóa bồi dưỡng ngạch chuyên viên mấy tháng
  khóa học kỹ năng số
  khóa thanh toán trên máy con
  khóa thẻ ngân hàng agribank số nào
  khóan tiền taxi cho lãnh đạo xã thế nào
  khôi phục file excel lỡ xóa
  khôi phục quyền lợi sau khi quyết định kỷ luật bị hủy
  khôi phục tin zalo xóa
  không chịu đóng phạt
  không có tiền nộp phạt
  không có tiền nộp phạt vì bài đăng, xin nộp dần được không
  không có tiền đóng phạt xin trả góp
  không khai báo bạn bè là người nước ngoài
  không khai thu nhập
  không ký biên bản kiểm tra
  không ký biên bản phạt
  không nhận quyết định phạt
  không nhận được tin nhắn mã xác thực
  không nộp phạt có cưỡng chế không
  không nộp phạt thì bị cưỡng chế sao
  không nộp phạt thì bị cưỡng chế trừ lương à
  không nộp phạt thì sao
  không seen tin nhắn nhóm cq có bị trừ thi đua
  không trả lời tin nhắn sếp sau giờ làm
  không trả lời tổ kiểm tra có được không
  không trả lời zalo sếp buổi tối
  không vào được tele
  không đóng phạt có bị cưỡng chế không
  không đóng đảng phí
  không đội mũ bảo hiểm
  khảo sát mức sống dân cư mỗi hộ được bồi dưỡng mấy chục ngàn
  khẩu hiệu sai chính tả ở ubnd bị dân mạng cười
  khắc dấu tròn giả của hợp tác xã bị tội chi
  khắc lại con dấu
  khắc lại con dấu mới mất mấy ngày
  khắc lại con dấu xã mới
  khắc lại dấu chức danh ở đâu
  khởi kiện hành chính ở tòa nào
  khởi kiện quyết định xử phạt trong bao nhiêu ngày
  kick người ra khỏi nhóm cơ quan
  kiem lam nuoi khi
  kiem sat vien quen bi don thi lam sao
  kinh doanh dich vu like dao
  kinh nghiem di da lat tu tuc
  kinh nghiệm nuôi gà thả vườn
  kinh phí mua máy tính phòng văn thư theo định mức nào
  kiến nghị tập thể qua google form
  kiểm kê hồ sơ mật khi đổi người giữ
  kiểm lâm nhận nuôi gấu rồi khoe lên mạng có sai ko
  kiểm lâm nuôi khỉ con ở trạm cho khách chụp ảnh
  kiểm lâm đăng toạ độ gấu có sao không
  kiểm phiếu bầu cử hội đồng xã làm thế nào
  kiểm phiếu sai kết quả
  kiểm phiếu tín nhiệm
  kiểm tra thẻ nhà báo
  kiểm tra thẻ nhà báo thật giả ở đâu
  kiểm tra định kỳ công tác bảo vệ bí mật nhà nước mấy năm một lần
  kiểm điểm cuối năm
  kiểm điểm cuối năm tự nhận lỗi mạng xã hội
  kiện dân sự mất bao nhiêu tiền án phí
  kl cc nữ nuôi con dưới 12 th
  ko chịu ký biên bản
  ko nộp phạt tin giả thì sao
  kpi tuong tac fanpage moi can bo 10 bai chia se
  ky luat co ghi vao ly lich khong
  ky luat khien trach bao lau thi het
  ky luat khong lap hoi dong dung hay sai
  ky luat oan thi co quan xin loi kieu gi
  ky luat roi bau
  ky luat roi co duoc nang luong ko
  ky luat tap the
  ky luat thi cuoi nam xep loai gi
  ky luat xong bao lau duoc nang luong
  ky so la gi
  ky thay giup ban
  kéo dài nâng lương
  kéo dài thời gian nâng lương do bị kỷ luật mấy tháng
  kéo dài xác minh cả năm không kết luận, tôi phát bệnh
  kê khai sót một lô đất bị gì
  kê khai thiệt hại sau bão nộp ở đâu
  kê khai tài sãn tiền bán hàng online của đảng viên
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
  kê đơn thuốc qua mạng
  kêu tui nghỉ việc miệng thôi, không quyết định không giấy tờ gì, tui là nhân viên hợp đồng trạm thú y
  kích hoạt định danh mức 2
  kích thước băng rôn khẩu hiệu
  ký biên bản bằng zalo
  ký khống biên bản
  ký khống danh sách tập huấn giùm sếp bị gì
  ký nháy hộ trưởng thôn
  ký số cá nhân miễn phí trên VNeID làm sao
  ký số thay sếp
  ký số trên điện thoại có được không
  ký thay bằng token sếp
  ký thay sếp phiếu chi
  ký thay sổ liên lạc điện tử
  kĩ luật cảnh cáo kéo dài nâng lương bao lâu
  kẹp tóc, nhuộm tóc nữ quân nhân
  kẹt giấy in
  kế toán bị ép mua hóa đơn khống
  kế toán kết bạn chủ doanh nghiệp
  kế toán phường hẹn trả trợ cấp sang tháng này tới tháng khác, cụ già nhà em mệt quá, phản ánh với ai
  kế toán trưởng nghỉ đẻ đưa USB ký số cho em ký thay, có hợp lệ không
  kế toán trưởng ép em ký khống phiếu chi, bảo cứ ký rồi anh lo, vỡ lở thì em có bị bắt theo không
  kế toán xã cài phần mềm crack, virus vô mất hết chứng từ, ai bồi thường đây trời
  kế toán xã nhận làm sổ cho quán ngoài giờ
  kết bạn facebook với người nước ngoài có phải báo cáo tổ chức đảng
  kết bạn facebook với người nước ngoài làm đại sứ quán có phải báo cáo không
  kết bạn fb với người vừa bị khởi tố, có cần hủy ko các bác
  kết bạn phụ huynh trên zalo
  kết bạn với cô gái trung quốc trên wechat
  kết bạn với người nước ngoài phải khai báo ko
  kết bạn với người nước ngoài trên facebook
  kết bạn với người nước ngoài trên fb
  kết hôn người nước ngoài
  kết hôn với người Trung Quốc ở xã biên giới cần giấy tờ gì
  kết hôn với người nước ngoài cần giấy tờ gì
  kết hôn với người nước ngoài phải báo cáo
  kết hôn với người nước ngoài, làm cơ yếu
  kết luận vụ lũ
  kết nạp đảng mà bố vợ theo đạo
  kết nạp đảng mà có hình xăm nhỏ ở vai thì xét sao
  kết nạp đảng mà lý lịch fb có bài linh tinh thì chi bộ có xét ko?
  kết quả bầu cử hội đồng nhân dân khi nào công bố
  kết quả bốc thăm vòng loại world cup
  kết quả v-league
  kịch bản dẫn chương trình
  kịch bản lễ kết nạp
  kịch bản lễ kỷ niệm ngày truyền thống đơn vị
  kỷ luật chậm nâng lương
  kỷ luật cảnh cáo bao lâu đc xoá
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
  kỷ luật đảng rồi có được nâng lương đúng hạn không
  kỷ luật đảng trước hay chính quyền trước
  kỷ luật đảng xong còn bị kỷ luật chính quyền nữa hả, sao 1 tội phạt 2 lần
  kỷ luật đảng xong mới kỷ luật chính quyền
  kỹ thuật nuôi ếch trong bể xi măng
  lai cao bi doi no
  lai suat tiet kiem
  lai suat vay mua nha o xa hoi
  lai xe cq cho vo sep di cho bi quay, lai xe hay sep chiu
  lam chi hoi truong cuu chien binh ma chua ket nap dang duoc ko
  lam dep so lieu bao cao thi phat the nao
  lam dep so lieu nong thon moi
  lam giay to gia bi xu ly hinh su khong
  lam giay uy quyen o dau
  lam ho chieu
  lam ho chieu cho con
  lam ho chieu o dau
  lam lai giay khai sinh bi mat
  lam lai the dang vien
  lam lo du lieu thi bao trong 72 gio dung khong
  lam sao de dang ky ho chieu cho con duoi 14 tuoi
  lam sao in hai mat
  lam so do lan dau can giay to gi
  lam tam tru cho sinh vien thue tro
  lam the nao de xin mien giam hoc phi cho con ho can ngheo
  lam the thuong binh
  lam them gio khong co tien
  lam thu dau nam hoc
  lam viec ngoai gio qua zalo co phai tra tien
  lam viec o toa duoc 9 nam thi luong bac may roi
  lam voi doi tac ben kia bien gioi toan phai dung wechat, co quan co cam khong
  lanh dao an trua ba tieng
  lanh dao choi bai tien nho dip tet
  lanh dao co phai truc dem khong
  lao công trường học nghỉ tết có lương không
  lao dong hop dong 111 co theo luat vien chuc
  lao dong hop dong co phep nam khong
  lao động hợp đồng vi phạm thì kỷ luật ra sao
  lao động tiên tiến
  lap ban tho o phong lam viec
  lap bien ban vi pham online co hop le khong
  lap phieu online xin y kien ca xom gui len huyen duoc khong
  lap vi bang bai dang facebook o dau
  lap vi bang bai viet fb
  laptop chay cham cai lai win 11 o dau uy tin
  laptop chạy chậm
  laptop chạy chậm nên nâng ram hay thay ổ
  laptop công vụ để quên trên xe khách
  laptop pin yếu
  laptop sở cấp bị trộm phải làm tờ trình gì
  le phi truoc ba nha dat
  len chua cau an cho don vi, quay clip
  lich chi tra qua 27/7 o phuong
  lich cup dien xa
  lich da bong toi nay
  lich hop kiem diem cuoi nam
  lich phat song bong da v league tren vtv
  lich su dang 5 nguoi
  lich thi cong chuc nam nay
  lich thi dau aff cup
  lich thi dau v league
  lich thi tot nghiep nam toi
  lich thi vao lop 10
  lich thoi vu lua dong xuan
  lich tiem chung
  lich tiem chung cho tre 18 thang
  lich tiem chung mo rong cho be 9 thang
  lich tiem phong cho be 9 thang
  lich tiem vac xin soi cho tre
  lich tiep dan
  lich truc tet xa tu lam
  lich uong vitamin a
  like bai che lanh dao
  linh nghia vu co dc xai dien thoai cam ung ko
  linh nghia vu co duoc xai facebook
  list trang xấu độc
  livestream được hiểu ra sao trong luật
  liên quân khóa acc
  lo du lieu bao trong bao nhieu gio
  lo phieu bau cua toi
  lo quay phim không cứu
  lo quayphim k cuu
  loa kẹo kéo
  loa kẹo kéo hát đêm
  loa kẹo kéo nhà bên 11h đêm vẫn hát, gọi công an xã được không
  loa phat thanh xom on
  loa phát thanh mở lộn bài karaoke lúc chào cờ
  loa phát thanh phát nhầm nhạc
  loa phường 5h sáng ồn quá kêu ai
  loa phường bị hư
  loa phường mở 5 giờ sáng ồn quá
  loa phường mở 5h sáng ồn quá phản ánh ở đâu
  loa phường phát nhầm nhạc chế độ cũ
  loa phường sáng sớm ồn quá
  loa phường ồn quá kiện ai
  loa phường ồn sớm
  loa thon om qua keu ai xu ly
  loa xã bị hư
  loa xã phát nhầm
  loc noi dung doc hai cho con tren youtube
  log he thong luu may thang
  logo xã do em vẽ bị lấy dùng không hỏi
  logo Đoàn in trên áo thun
  loi chuc nam hoc moi ngan gon
  loi dang nhap vneid
  loi font khi mo file word cu
  loi khong ky duoc token thue dien tu
  loi khong tai duoc anh
  loi mang lan noi bo
  loi nong do con
  lon nha toi bi tieu huy thi duoc den bu bao nhieu mot ky
  lop boi duong ngach chuyen vien hoc truc tuyen
  lop boi he cho tre
  lop day them o nha can xin ai
  lu ve khong ai keu dan chay
  luc luong 47 la gi
  luc soat dien thoai co can giay
  luom dc cap hso dau đo
  luom dien thoai roi trong tru so
  luong can bo khong chuyen trach xa
  luong co so
  luong co so bao gio tang
  luong co so nam nay
  luong du luan vien
  luong giao vien hop dong co duoc tang ko
  luong huu thang nay bao gio ve the
  luu bang chung sao
  luu bien ban cuoc hop bao lau
  luu tru so ho tich dien tu
  luân chuyển cán bộ có giữ phụ cấp
  luân chuyển hồ sơ đảng viên ra nước ngoài
  luận văn ai
  luật nghỉ hưu trước tuổi nghị định 178 còn áp dụng không
  luật sư quen kiểm sát viên
  luật sư xin đọc hồ sơ ở đâu
  luộc gà cúng giao thừa
  luộc gà cúng không bị nứt da
  luộc gà cúng khỏi nứt da
  ly dị cần giấy gì
  ly hôn chia nhà
  ly hôn chia nhà chung cư
  ly hôn chia đất thế nào
  ly hôn thuận tình mất bao lâu
  ly hôn đơn phương
  ly hôn đơn phương cần giấy tờ gì
  ly hôn đơn phương nộp đơn ở tòa nào
  ly hôn đơn phương nộp ở đâu
  ly khai hoi cuu chien binh lap hoi rieng
  ly lich tu phap
  ly lich xin vao dang ghi may doi
  làm bài thu hoạch hộ sếp
  làm bánh chưng cho hội thi phụ nữ xã thì ngâm nếp mấy tiếng
  làm bánh tét lá cẩm
  làm chứng cho bạn bị kỷ luật oan có bị trù dập ko
  làm chứng minh thư gắn chip cho cụ già nằm liệt
  làm chứng vụ đưa phong bì
  làm căn cước cho bé 6 tuổi ở đâu
  làm căn cước cho con 6 tuổi ở đâu
  làm căn cước cho con mấy tuổi
  làm căn cước cho trẻ
  làm căn cước cho trẻ dưới 6 tuổi
  làm cộng tác viên báo có được không khi là công chức
  làm giả số liệu thi đua
  làm giả thẻ ngành bán trên mạng phạt sao
  làm giấy khai sinh cho con ngoài giá thú mất mấy ngày ạ
  làm giấy khai sinh muộn cho cháu 9 tuổi không có bố
  làm giấy khai tử
  làm hồ sơ nhiễm chất độc thì nộp xã hay phường
  làm hộ chiếu online
  làm hộ chiếu online mất mấy ngày
  làm hộ chiếu phổ thông online
  làm hộ chiếu ở đâu cho trẻ em
  làm khai sinh cho con ngoài giá thú
  làm kênh podcast tiếng Mông có phải đăng ký giấy phép không
  làm lại bằng tốt nghiệp
  làm lại căn cước
  làm lại căn cước gắn chip mất bao lâu
  làm lại căn cước mất bao lâu
  làm lại căn cước mất phí nhiêu
  làm lại sổ bảo hiểm
  làm lại thẻ bhyt khi đổi tên phường
  làm lại thẻ bảo hiểm y tế bị mất
  làm lại thẻ ra vào
  làm môi giới đất tay ngang
  làm mất con dấu thì thông báo với ai
  làm mất thẻ đảng
  làm mứt dừa
  làm răng biết phóng viên thiệt hay giả khi họ vô ủy ban
  làm rơi điện thoại cơ quan phải đền không
  làm sao rút bảo hiểm xã hội một lần
  làm sao xin chuyển công tác về gần nhà vậy mọi người
  làm sao để chặn cuộc gọi rác trên máy samsung
  làm sao để người lạ khỏi bình luận trang mình
  làm thêm buổi tối hướng dẫn viên du lịch
  làm thêm chạy grab cc nhà nước
  làm thêm chụp ảnh cưới cuối tuần của công chức văn hóa
  làm thêm giờ ngày lễ trả lương mấy lần
  làm thêm giờ ngày lễ tính lương ra sao
  làm thêm giờ trả tiền thế nào
  làm thêm nghỉ bù
  làm thẻ atm cho hs
  làm thẻ căn cước cho bé dưới 6 tuổi ở đâu
  làm thẻ căn cước cho trẻ dưới 6 tuổi ở đâu
  làm thế nào để vào biên chế giáo viên mầm non
  làm visa đi hàn thăm con
  làm việc với PA05 thì có bắt buộc đưa điện thoại kèm mật khẩu ko
  làm việc với an ninh mạng cần mang theo gì, có được nhờ luật sư không
  làm đơn tự nhận khuyết điểm
  làm đường lấn vào đất nhà tôi kiện ai
  làng trẻ sos có nhận con tôi gửi tạm không
  lá vối giảm đau dạ dày
  lá đu đủ chữa ung thư có thật không
  lái xe bị sếp bắt chở con đi học thêm có được từ chối không
  lái xe cơ quan nghỉ phép mấy ngày
  lãi 20% một tháng có phải cho vay nặng lãi
  lãi gửi góp vietcombank
  lãi hụi cao quá có bị coi cho vay nặng lãi không
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
  lãi vay nhà ở xã hội bao nhiêu
  lãnh đạo biểu sửa số tỉ lệ tiêm cho đẹp, em không chịu thì ổng hăm, làm sao bảo vệ mình
  lãnh đạo kêu xóa email cũ trên máy chủ
  lãnh đạo ký nháy
  lãnh đạo tịch thu máy riêng của nhân viên trong cuộc họp mật
  lãnh đạo đánh golf giờ hành chính
  lãnh đạo đưa usb token cho văn thư ký hộ
  lên công an phường giải trình bài đăng cần mang gì
  lên đồng phát trực tiếp ở lễ hội có phải xin ban tổ chức không
  lên đồng quay clip đảng viên
  lính biên phòng chat với người campuchia
  lính giấu điện thoại
  lính nghĩa vụ dùng điện thoại thông minh
  lính nghĩa vụ quay tiktok trong phòng ngủ đại đội, chỉ huy phạt những kiểu gì
  lính nghĩa vụ xài facebok đc ko
  lính thông tin dùng điện thoại thông minh được không
  lính về hưu non mở công ty bảo vệ thì có bị hạn chế không
  lô tô hội chợ
  lôi kéo đồng nghiệp đầu tư tiền ảo, giờ sàn sập người ta tố tôi lên đảng ủy
  lúa ngập mấy ngày thì thối rễ, có được bồi thường
  lúa đạo ôn
  lý lịch con cái
  lý lịch có án tích
  lý lịch kết nạp đảng
  lý lịch kết nạp đảng có người thân vi phạm
  lý lịch tư pháp có ghi bị phạt vì facebook không
  lý lịch tư pháp số 2 xin bao lâu
  lý lịch tư pháp xin online
  lũ về cần số điện thoại cứu hộ
  lưu bằng chứng bài đã xoá
  lưu camera bao lâu
  lưu chứng cứ
  lưu tin nhắn làm chứng cứ thế nào
  lưu trữ hồ sơ kế toán mấy năm
  lưu trữ hộp thư cơ quan
  lưu trữ điện tử
  lưu trữ đám mây nước ngoài cho dữ liệu của sở có được phép không, luật an ninh mạng nói phải lưu trong nước mà
  lương cơ bản 2026
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
  lương hợp đồng bảo vệ trường
  lương kiểm lâm mới ra trường
  lương nhân viên thư viện trường học
  lương thiếu úy bao nhiêu
  lương tháng 13 của cô nuôi mầm non
  lương tháng 13 giáo viên trường tư
  lương thượng úy năm nay
  lương tập sự được bao nhiêu phần trăm
  lương tối thiểu vùng 2026
  lương tối thiểu vùng 3 hiện nay
  lương tối thiểu vùng áp dụng cho huyện nào
  lương đại úy
  lạm thu đầu năm đưa lên mạng mà con vẫn học ở đó, sợ bị trù, có chỗ nào báo kín không
  lấn chiếm vỉa hè
  lấy chồng theo đạo có được kết nạp
  lấy chồng tây có ở lại quân đội
  lấy chữ ký số hiệu trưởng
  lấy lại mật khẩu vneid
  lấy lại tang vật
  lấy mail công vụ đăng ký netflix có sao ko ta
  lấy xe trạm y tế chở đồ cưới
  lấy ô tô cơ quan đi đón người nhà ở bến xe
  lần đầu vi phạm chỉ nhắc thôi hả
  lập hội đồng ngũ có con dấu riêng được không
  lập vi bằng
  lập vi bằng bao nhiêu tiền
  lập vi bằng bài đăng
  lập vi bằng bài đăng facebook giá bao nhiêu
  lập vi bằng bài đăng xúc phạm mình tốn bao nhiêu và có giá trị ở tòa không
  lập vi bằng tin nhắn hết bao nhiêu
  lắp wifi hội trường 200 chỗ
  lễ 2/9 nghỉ mấy ngày
  lễ hội chọi trâu chụp ảnh bị mất máy
  lễ truy điệu mấy giờ
  lễ tân giữ máy làm mất
  lễ vật xin dâu
  lệ phí thi thăng hạng viên chức
  lệ phí trước bạ xe máy
  lệnh miệng trên zalo của bí thư có bắt buộc thi hành ko hay phải có văn bản đóng dấu
  lịch bán trú
  lịch bóng đá aff cup
  lịch bóng đá sea games hôm nay
  lịch bầu cử hội đồng nhân dân
  lịch bầu cử đại biểu hội đồng nhân dân xã
  lịch chiếu phim mưa đỏ
  lịch chung kết
  lịch chủ tịch tiếp dân
  lịch cúp điện
  lịch cúp điện hôm nay
  lịch cúp điện tuần này
  lịch cắt nước kênh thủy lợi
  lịch cắt điện
  lịch cắt điện hôm nay xã Ea Kar
  lịch gieo sạ vụ hè thu
  lịch nghỉ 2/9 năm nay mấy ngày
  lịch nghỉ của hội thẩm trước phiên tòa
  lịch nghỉ hè năm nay
  lịch nghỉ hè năm nay của học sinh Hà Nội
  lịch nghỉ quốc khánh năm nay
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
  lịch seagame bóng đá
  lịch thi bằng lái xe hạng B tháng này
  lịch thi lớp 10 Đà Nẵng
  lịch thi nâng ngạch
  lịch thi đấu HAGL
  lịch thi đấu V.League tuần này
  lịch thu gom rác phường
  lịch thăm trại tạm giam
  lịch tiêm bé
  lịch tiêm bé 2 tháng
  lịch tiêm chủng bé
  lịch tiêm chủng cho bé 9 tháng
  lịch tiêm chủng cho trẻ 9 tháng
  lịch tiêm chủng tháng này
  lịch tiêm phòng chó
  lịch tiêm phòng trẻ 18 tháng
  lịch tiêm sởi cho trẻ 9 tháng
  lịch tiêm vắc xin cho trẻ 9 tháng
  lịch tiếp dân chủ tịch phường
  lịch tiếp dân chủ tịch tỉnh
  lịch tuyển sinh lớp 6
  lịch tàu hoả vinh hà nội
  lịch v league
  lịch xuống giống vụ đông xuân
  lịch âm ngày tốt cưới hỏi tháng này
  lịch âm ngày tốt động thổ tháng này
  lịch đá banh
  lịch đá sea game
  lịch đá tuyển việt nam tháng này
  lỗi chữ ký số không hiện
  lỗi chữ ký số không nhận
  lỗi excel không mở được file
  lỗi font chữ word
  lỗi font tiếng việt excel
  lỗi không vào được dịch vụ công
  lỗi không đeo thẻ khi tiếp dân
  lỗi không đăng nhập được hệ thống một cửa điện tử
  lỗi không đội mũ
  lỗi ký số
  lỗi kết nối mạng ở phòng kế toán
  lỗi mic zoom không nghe được
  lỗi phạt nguội ở quận 7 coi ở đâu
  lỗi phần mềm misa không in được phiếu chi
  lộ dữ liệu khách hàng phải báo trong bao lâu
  lộ dữ liệu phải báo trong bao nhiêu giờ
  lộ dữ liệu thì người đứng đầu bị trách nhiệm tới đâu
  lớp 12 mặc đồ công an chụp kỷ yếu rồi đăng, em là chủ nhiệm có bị phê bình không
  lớp bồi dưỡng ngạch chuyên viên mở khi nào
  lớp toán hè quảng cáo zalo
  lớp xóa mù chữ buổi tối ở bản ai trả tiền cô giáo
  lời bài cây trúc xinh
  lời bài hát Bèo dạt mây trôi
  lời chúc khai giảng hay
  lời chúc ngày thầy thuốc
  lời chúc đầu năm học
  lời thề trước cờ quay bằng điện thoại
  lời thề độc
  lỡ thả phẫn nộ dưới bài xã
  lỡ vào nhóm lạ rồi thoát
  lỡ đưa tiền cho người giả danh phóng viên
  lợi dụng quyền tự do dân chủ
  lực lượng 35 cấp xã
  lực lượng 47
  ma tien the tin dung bi tru
  mac ao dai di lam thu may
  mac do cong an dien hai
  mai co mua khong
  mai học sinh đà nẵng có được nghỉ không
  mail công vụ đăng ký mua hàng
  man hinh bi soc ngang
  mang bao nhiêu nhân dân tệ qua biên
  mang bầu có bị kỉ luật k
  mang bầu mà bị kiểm điểm vì bài đăng
  mang dép lê đi làm
  mang ho so dang nhap vao noi moi
  mang loa vo san van dong
  mang pháo sáng vào sân quay clip
  mang quân phục cũ đi ăn cưới được không
  mang song thai bị xử lý có hoãn không
  mang thai có bị sa thải không
  mang thai có bị xử lý kỷ luật lúc này không, em đang bầu 5 tháng mà trường đòi họp hội đồng
  mang thai kỷ luật
  mang vang qua cua khau phai khai bao nhieu
  mang vàng qua cửa khẩu
  mang điện thoại vô phòng bầu được hông
  mat bang lai xe
  mat bang lai xe lam lai o dau
  mat bang tot nghiep cap 2
  mat can cuoc di may bay bang gi
  mat may tinh bang cua co quan
  mat may tinh co quan co tai lieu
  mat so bao hiem xa hoi
  mat so doan
  mat the bhyt lam lai
  mat the cu tri
  mat the dang
  mat the dang trong luc di xem bong da
  mat xe o benh vien
  mau ban kiem diem dang facebook sai
  mau chuong trinh le chao co
  mau don xin nghi viec rieng khong luong
  mau giay gioi thieu co quan
  mau phieu dong y thu thap thong tin
  mau quyet dinh nang luong
  mau thong bao vi pham du lieu ca nhan
  may bay dieu khien tu xa roi vao don vi bo doi
  may co quan cai game
  may dua nho xom em bam may ban goi cong an hoai, cha me co bi phat tien ko
  may hut bui co camera co an toan
  may in bi ket giay
  may in truong thai ra, gv mua lai duoc khong
  may oppo bi treo logo
  may scan hong
  may tinh co quan co phim den, hoi ra khong ai nhan, gio truy cuu ai
  may tinh khong mo duoc excel
  me di linh bao hiem y te
  me vo dang clip ban le, con re bo doi co phai khai
  meo nha hang xom can con toi ai tra tien thuoc
  micro trợ giảng loại nào bền
  mien ngoai ngu cong chuc
  minh bi canh cao thang 3 thi cuoi nam xep loai dv kieu gi, co mat thuong het khong
  miễn công tác đảng viên cao tuổi viết giấy gửi ai
  miễn sinh hoạt đảng cho người ốm
  miễn sinh hoạt đảng người già yếu thủ tục
  miễn sinh hoạt đảng vì tuổi cao
  miễn thuế đất hộ nghèo
  miễn thuế đất nông nghiệp
  mo lai lop hoc he
  mo nhac quan an
  mo quan ca phe can giay phep gi
  mo thau sua truong
  mocha viettel tải đâu
  modem vnpt doi mat khau
  moi di le nha tho trong cong ty
  moi nguoi vo dao tren zalo
  moi trieu chung sot xuat huyet
  mot xa may dai bieu hoi dong nhan dan
  mttq phan bien tren mang
  mua ao bac si
  mua ao canh phuc quay hai co bi thu ao va phat tien ko
  mua ban quyen win 11 o dau re
  mua bhyt cho mẹ già ở quê mà hộ khẩu trên phố thì mua chỗ nào
  mua bhyt ho gia dinh
  mua bán điểm
  mua bản quyền office
  mua bảo hiểm xe máy online được công nhận không
  mua bằng ngoại ngữ
  mua chatgpt plus bằng thẻ nội địa thế nào
  mua chatgpt plus trả bằng thẻ gì
  mua cờ tổ quốc khổ lớn ở đâu Đà Nẵng
  mua dan tho thon len youtube co can so duyet
  mua dao trang trí trên mạng
  mua flycam chơi có phải đăng ký với bộ đội ko hay mua về là bay
  mua follow cho trang xã
  mua gỡ bài
  mua hoa tặng lãnh đạo ngày 8/3 bằng quỹ công đoàn được không
  mua huân chương cũ
  mua hàng online giờ làm
  mua hàng online không cho trả
  mua hàng siêu thị đổi trả trong mấy ngày
  mua hàng taobao
  mua hồ sơ thầu ở đâu
  mua kỷ niệm chương cũ
  mua laptop cho giao vein cu
  mua laptop trả góp
  mua like
  mua like cho trang xã
  mua like ảo
  mua máy xén giấy
  mua nhà giấy tay có làm sổ được không
  mua nhà gần sân bay
  mua nhà xã hội cần giấy tờ gì
  mua nhà ở xã hội
  mua phần mềm diệt virus nào tốt cho máy cơ quan
  mua quan ham ngoai cho de chup anh cuoi thoi co bi thu khong
  mua quan phuc o dau
  mua quà cưới cho con giám đốc
  mua quân phục cũ mặc đi phượt
  mua quần áo công an mặc chụp ảnh kỷ yếu
  mua sim không chính chủ
  mua sim rác
  mua sáng kiến kinh nghiệm 300k trên mạng về nộp, đồng nghiệp dọa tố thì có mất chiến sĩ thi đua không
  mua sổ bảo hiểm tự nguyện
  mua the bao hiem cho me chong tren mang duoc khong
  mua thuốc kê đơn online
  mua thuốc online có hóa đơn được bảo hiểm trả không
  mua tick xanh
  mua tài khoản netflix bằng thẻ công đoàn
  mua tích xanh
  mua vang nhan o dau
  mua ve so online
  mua vé trận VN Thái
  mua vé xem pháo hoa 2/9 ở đâu
  mua xe không chính chủ
  mua xe máy cũ
  mua xe trả góp
  mua xe trả góp cần chứng minh thu nhập thế nào
  mua áo bộ đội mặc chụp ảnh kỷ yếu
  mua áo dài cưới ở đâu
  mua đất giấy tay có ra sổ không
  mua đất nghĩa trang
  mua ổ cứng loại nào
  muc boi thuong tai nan lao dong
  muc cap duong nuoi con
  muc dong bhxh tu nguyen
  muc thuong tet
  muon ao blouse chup anh
  muon nguoi ngoai chup anh su kien cua xa
  muon quan phuc chup ky yeu
  muon sach thu vien tinh can giay gi
  muon xe co quan di choi
  muon xe uy ban di dam cuoi duoc khong
  muối dưa cà ăn liền
  muối dưa cải mấy ngày ăn được
  muốn báo việc bị sàm sỡ ở cơ quan mà giấu tên có được không
  muốn học liên thông điều dưỡng đại học thì cơ quan có cho tiền học không
  muốn mở họp báo giới thiệu hội chợ thì xin ai, trước mấy tiếng
  muốn rút bảo hiểm xã hội một lần
  muốn về quê dạy gần mẹ
  mxh là gì theo luật
  màn hình làm chứng cứ
  màn hình máy tính xanh lè không vô được
  má tôi chạy xe lôi có cần bằng lái không
  máy chấm công hư
  máy chấm công vân tay hỏng báo ai
  máy chủ đặt ở nước ngoài có được chứa hồ sơ sức khoẻ không
  máy công vụ hỏng có phải nộp lại không
  máy cơ quan phim bậy
  máy cơ quan quên mật khẩu win, mở kiểu gì hả mấy anh IT
  máy cơ quan toàn office crack, đoàn kiểm tra xuống thì ai chịu, em it hay sếp
  máy cơ quan treo
  máy hủy giấy mật
  máy in báo paper jam
  máy in bị mực lem
  máy in cơ quan kẹt giấy
  máy in hết mực
  máy in không nhận lệnh từ máy tính
  máy in không nhận mực
  máy in không nhận từ win 11
  máy in kẹt giấy hoài
  máy in kẹt giấy sửa sao
  máy in mực mờ
  máy lạnh phòng họp bị chảy nước
  máy photo báo lỗi e5
  máy photocopy kẹt giấy
  máy phát số tự động ngoài sảnh treo hoài thì gọi ai
  máy scan canon không nhận driver
  máy scan cơ quan lưu lại bản quét thì xóa kiểu gì
  máy scan nào quét hai mặt nhanh
  máy tính chậm như rùa, tải phần mềm nào dọn rác
  máy tính cơ quan cài game
  máy tính treo khi khởi động
  máy đo huyết áp loại nào chuẩn
  máy đầy ảnh dọn kiểu gì
  máy ảnh cũ tầm 5 triệu nên mua con nào
  máy ảnh vào phòng xử
  mâm cúng khai trương cần gì
  mã số thuế cá nhân tra ở đâu
  mình bị phạt 5 triệu tháng trước, giờ đi xin kết nạp đảng người ta có loại không
  mình là luật sư công, tư vấn luật miễn phí trên facebook được không hay phải xin phép
  môi giới bảo hiểm
  mùa này trồng sầu riêng hạt hay ghép
  mùa nước nổi ngập kho, hồ sơ bệnh án mục hết, muốn huỷ phải làm theo bước nào
  mùng 10/3 giỗ tổ nghỉ không
  mùng 2 trực tết anh em đánh phỏm ăn hạt dưa ở uỷ ban, bị quay tung lên, có tính là đánh bạc không?
  mưa dột phòng làm việc
  mưa đá hỏng xe bảo hiểm có đền không
  mượn chữ ký số
  mượn con dấu ra ngoài đóng cho nhanh
  mượn dấu đóng cho bạn một tờ trắng, nó đem đi lừa, em là văn thư thì tù không
  mượn hồ sơ gốc công chức ra khỏi kho
  mượn hồ sơ quá hạn
  mượn hội trường làm tiệc
  mượn máy tính cơ quan
  mượn sân ủy ban
  mượn thẻ nhà báo đi dọa doanh nghiệp
  mượn usb ký số của chủ tịch xã để ký cho kịp, ở xã nào chả thế
  mượn xe công về quê đám giỗ bị chụp ảnh
  mượn xe cơ quan đi ăn cưới có ng chụp đăng thì giải trình s
  mạng Lotus của Việt Nam còn không, tải ở mô
  mạng x cũ là twitter vào được không
  mạng xã hội nội bộ của tỉnh có phải đăng ký giấy phép
  mất bao ngày thì phải có quyết định phạt, tui bị lập biên bản hồi tháng 3 tới giờ im re
  mất bằng đại học xin cấp lại
  mất cccd thì làm lại ở đâu
  mất con dấu
  mất con dấu hội
  mất con dấu thôn
  mất con dấu ấp
  mất cà vẹt xe
  mất giấy chuyển đảng
  mất giấy chứng sinh xin lại ở đâu
  mất giấy giới thiệu sinh hoạt đảng
  mất giấy phép lái xe
  mất giấy phép lái xe làm lại ở đâu nhanh
  mất giấy đăng ký kết hôn
  mất hộ chiếu
  mất máy có tài khoản một cửa thì khóa ra sao
  mất mạng wifi ubnd gọi ai sửa
  mất sim chính chủ
  mất sổ bảo hiểm xã hội phải làm lại ở đâu
  mất sổ hồng xin lại
  mất sổ hộ khẩu giấy còn xài được không
  mất sổ khám bệnh thì mấy ngày phải trình lên trên
  mất thẻ atm
  mất thẻ ngành thì khai báo ai
  mất thẻ đảng rồi đăng lên mạng nhờ tìm có sao không
  mất thẻ đảng viên
  mất token ký số
  mất trâu có báo công an không
  mất trâu đăng mạng
  mất xe máy ở bãi xe bệnh viện ai đền
  mất xe trong bãi giữ cơ quan
  mất xe ở bãi giữ xe cơ quan ai đền
  mất điện thoại có lưu tài liệu cơ quan, báo cáo trong bao lâu
  mất điện thoại có vneid
  mất điện thoại cơ quan cấp có phải đền không
  mất điện thoại làm lại sim
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
  mẫu 02 kiểm điểm
  mẫu biên bản bàn giao hồ sơ
  mẫu biên bản họp kiểm điểm
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
  mẫu giấy đi đường
  mẫu giấy đồng ý chụp ảnh bệnh nhân
  mẫu giấy ủy quyền nhận lương hưu
  mẫu hợp đồng thuê nhà trọ
  mẫu hợp đồng thuê trọ
  mẫu khai thu nhập
  mẫu kiểm điểm
  mẫu kiểm điểm đv
  mẫu kê khai tài sản
  mẫu kê khai tài sản năm nay tải ở đâu
  mẫu phiếu đánh giá viên chức cuối năm
  mẫu quy chế zalo trường
  mẫu quyết định cử đi công tác
  mẫu quyết định thành lập hội đồng kỷ luật
  mẫu sơ yếu lý lịch đảng
  mẫu thư mời họp
  mẫu tường trình
  mẫu tường trình gửi chi ủy vì bài đăng lỡ lời
  mẫu tường trình lỡ đăng bậy
  mẫu tường trình đăng sai
  mẫu xin xóa dữ liệu
  mẫu đơn khởi kiện
  mẫu đơn ly hôn
  mẫu đơn ly hôn thuận tình
  mẫu đơn xin chuyển trường cho con
  mẫu đơn xin cấp lại thẻ đảng bị mất
  mẫu đơn xin gỡ bài
  mẫu đơn xin nghỉ phép năm giáo viên
  mẫu đơn xin nghỉ phép năm viên chức
  mẫu đơn xin rút tên đảng
  mật danh
  mật khẩu wifi ủy ban
  mật ong hấp tỏi
  mặc quân phục cũ đi đám giỗ có phạm điều lệnh không hè
  mặc quần bò đi làm có được không
  mặc quần short đi làm
  mặc quần short đến công sở
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
  mặc đồ bộ đội chụp cưới
  mặc đồ bộ đội cũ của bố để livestream bán chè có được không
  mẹ bầu ăn gì cho con tăng cân
  mẹ em bị ông lạ mượn điện thoại gọi nhờ, xong nick đăng xuất hết, giờ lấy lại làm sao
  mẹ em nói có cái mạng nội địa an toàn cho người già dùng, cách đăng ký thế nào nhờ các cháu chỉ bác
  mẹ tôi 80 tuổi có được trợ cấp không
  mẹ tôi cho mượn vàng không giấy tờ, giờ người ta chối, có kiện được không
  mẹo giặt áo trắng ố vàng
  mẹo kho cá ngon
  mối ăn hồ sơ cán bộ thập niên 80
  mối ăn hồ sơ lưu trữ thì lập biên bản sao
  mồng 1 tết đi lễ chùa nào
  mổ ruột thừa bao nhiêu tiền
  mổ ruột thừa bhyt trả bao nhiêu
  mổ ruột thừa nằm viện mấy ngày
  mổ ruột thừa ăn gì
  một cửa đòi thêm giấy tờ
  một lỗi mà đảng kỷ luật xong chính quyền kỷ luật nữa thì có phải phạt hai lần không
  một năm bị nhắc 2 lần vì phát ngôn thì xếp loại đảng viên mức nào
  một ông xưng nhà báo tạp chí gì đó vào trạm cân quay phim rồi xin 5 triệu tiền hợp đồng tuyên truyền
  mới nghỉ hưu có phải out group cơ quan
  mới sinh 2 tháng bị kiểm điểm
  mới sinh có bị cách chức vì bài đăng
  mới về hưu có được lĩnh trợ cấp một lần không
  mời ca sĩ hải ngoại về hát ở xã có phải xin phép không
  mời cưới trên zalo nhóm cơ quan
  mời lên phường hỏi chuyện
  mời thầy cúng về trường
  mở công ty đứng tên vợ
  mở lớp dạy kèm online
  mở lớp dạy thêm ở nhà
  mở lớp yoga
  mở nhạc sống karaoke kẹo kéo 12h đêm báo ai
  mở nhạc vàng trên loa bản mỗi sáng có mất tiền tác quyền không
  mở phòng khám cần giấy gì
  mở quán cà phê có phải đăng ký kinh doanh hộ cá thể
  mở quán karaoke cần giấy gì
  mở tiệm tóc cần giấy tờ gì
  mở tài khoản ngân hàng cho con 15 tuổi
  mở tài khoản ngân hàng cho trẻ 13 tuổi
  mở usb lạ có bị virus không
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
  mức lương cơ sở bao nhiêu rồi
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
  mức tù tội đưa hối lộ
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
  nang luong thuong xuyen
  nang luong truoc han co bi anh huong khi khien trach
  nap game bang the cha
  nau bun rieu ngon
  nau cao khi
  nau che troi nuoc
  nau pho bo
  nau pho bo ngon
  ng giới thiệu vào đảng
  nga xe duong di lam co tinh tai nan lao dong
  ngam ruou dinh lang
  ngan hang giu tien chuyen nham
  ngay gio to co quan nghi may ngay
  ngay phep con thua co duoc tra tien khong
  ngay tot chuyen co quan
  nghe giảng pháp trên youtube giờ nghỉ có sao không, tui là y sĩ trạm
  nghi cuoi duoc may ngay phep
  nghi cuoi em duoc may ngay
  nghi huu co phai tra lai may tinh bang co quan cap
  nghi khong luong de cham me duoc bao lau
  nghi khong phep may ngay thi bi duoi
  nghi lam sau hien mau
  nghi le 30/4 di truc duoc nghi bu khong
  nghi le van bi sep goi
  nghi om huong luong
  nghi phep nam cua vien chuc con lai co duoc tra tien khong
  nghi sinh hoat dang bao lau thi bi xoa ten
  nghi tet may ngay
  nghi thai san lan 3 co bi ky luat dang khong
  nghi thuc tang can bo
  nghi viec khong luong cham soc me gia duoc may thang
  nghĩa vụ quân sự cận thị mấy độ
  nghĩa vụ quân sự cận thị mấy độ thì được miễn
  nghĩa vụ quân sự cận thị mấy độ được miễn
  nghỉ bù khi lễ trùng chủ nhật
  nghỉ bù trực lễ
  nghỉ con ốm rồi sang nhà bạn chơi
  nghỉ dưỡng sức sau sinh
  nghỉ hè năm nay học sinh tiểu học nghỉ từ ngày nào
  nghỉ hè trường mầm non tới ngày nào
  nghỉ hưu bao lâu mới được xuất ngoại vì từng giữ tài liệu kín
  nghỉ hưu nđ 178
  nghỉ hưu sớm theo nghị định 178 được mấy tháng lương
  nghỉ hưu sớm được mấy tiền
  nghỉ hưu trước tuổi
  nghỉ hưu trước tuổi theo nghị định nào
  nghỉ hưu trước tuổi được bao nhiêu tháng lương
  nghỉ không lương
  nghỉ không lương 3 tháng
  nghỉ không lương bao lâu thì mất bhxh
  nghỉ không lương có tính thâm niên
  nghỉ không phép
  nghỉ kết hôn được mấy ngày có lương
  nghỉ ngang có phải đền tiền đào tạo
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
  nghỉ phép năm được mấy ngày
  nghỉ phép đi nước ngoài có cần xin phép đảng ủy
  nghỉ phép đi thăm bố mẹ ở xa có được thanh toán tiền tàu xe không
  nghỉ sinh con thứ ba
  nghỉ thai sản giáo viên mầm non được mấy tháng
  nghỉ thai sản mấy tháng
  nghỉ thai sản mấy tháng với viên chức
  nghỉ thai sản sinh đôi
  nghỉ thai sản sinh đôi được mấy tháng
  nghỉ thai sản được mấy tháng nếu sanh đôi
  nghỉ theo diện tinh giản được mấy tháng lương
  nghỉ theo nghị định 178 được bao nhiêu tiền
  nghỉ tết năm nay mấy ngày vậy các bác
  nghỉ việc giữ máy công
  nghỉ việc khi vợ sinh con đôi
  nghỉ việc riêng cưới em ruột được mấy bữa
  nghỉ việc tính tiền mấy tháng
  nghỉ việc ở xã trước hạn
  nghỉ ốm 3 ngày có trừ lương không vậy cô kế toán
  nghỉ ốm cần giấy gì
  nghỉ ốm dài ngày thì hội đông có họp vắng mặt mình được không
  nghỉ ốm hưởng bhxh mấy ngày
  nghỉ ốm mà đăng đi chơi
  nghỉ ốm vì stress có được hưởng bảo hiểm
  nghị quyết chi bộ bị ướt mưa nhòe hết chữ thì lập lại sao
  nghị sĩ nói sai số liệu có bị phạt không
  nghị định lương mới ra chưa mấy chị
  ngo nước ngoài mời dự khóa học ngắn, viên chức khai báo
  ngoại giao mời cơm
  ngoại ngữ B1 cho giảng viên thi ở mô
  nguoi cam the bao hu doa bat chi hop dong truyen thong
  nguoi coi kho mat chuyen viec phai ban giao may ngay
  nguoi dan cho mo trai cay can bo co nhan duoc khong
  nguoi dan gui anh vi pham giao thong co duoc thuong
  nguoi khong chuyen trach co bi ky luat nhu cong chuc khong
  nguoi lam cong tac co yeu dung mang xa hoi
  nguoi ly hon co vao dang duoc khong
  nguoi nha ban hang gia thi can bo co bi lien luy
  nguoi nha ru choi tien ao, toi thu quy kho bac co duoc tham gia khong
  nguoi nuoc ngoai xem bau cu
  nguoi ta nho toi lam chung la co ong can bo chui dan tren live, toi so bi tra thu, co duoc giau ten khong
  nguoi ta tham tra ly lich ket nap dang thi co vao xem facebook cu cua minh khong
  nguoi than o nuoc ngoai tham gia to chuc phan dong
  nguoi to cao giau ten toi co quyen biet la ai khong
  nguoi to giac co duoc giu bi mat ten khong
  nguyên tắc xử lý kỷ luật đảng trước hay chính quyền trước
  ngày lễ 2/9 nghỉ mấy hôm
  ngày lễ ủy ban có tiếp dân không
  ngày mai có họp hội đồng nhân dân không
  ngày nào đi bỏ phiếu
  ngày tốt khai trương
  ngâm hồ sơ
  ngâm kiệu tết bao lâu
  ngân hàng hỏi lương cơ quan tui, tui ko khai được không
  ngân hàng nào cho cán bộ vay tín chấp rẻ nhất hả mn
  ngân hàng trừ tiền oan khiếu nại
  ngư dân bị tàu lạ đuổi, quay clip rồi nên đưa cho ai?
  người bôi nhọ ở nước ngoài thì trong nước có xử được không
  người có công khám bệnh miễn phí hết không ạ
  người dân xin photo hồ sơ đất năm 1987 trong kho lưu trữ, có quyền từ chối không?
  người già thuê nhà đóng thuế
  người giới thiệu tôi chuyển công tác xa rồi thì nhờ người khác thay được ko
  người hoạt động ko chuyên trách có tính là cb
  người lạ vào buôn phát sách, trưởng buôn báo cáo kiểu gì
  người nhà bên Pháp gửi thuốc về hải quan giữ
  người nhà bị cáo quay phim trong phòng xử có bị đuổi ra k
  người nhà cán bộ đăng bài khoe quà biếu tết, cán bộ có bị liên đới không
  người nhà phạm nhân quay video lúc thăm nuôi
  người nhà vi phạm
  người nhà đương sự kết bạn facebook với thẩm phán
  người qua đường quay mà không can ngăn
  người ta nhận ra bài tôi viết dưới tên khác thì chứng minh kiểu gì
  người ta xóa bài rồi mình lấy gì tố cáo
  người ta đánh bắt bằng điện báo chỗ nào
  người thân bị bắt vì đánh bạc, tôi có phải báo chi bộ
  người thân bị khởi tố vì bài viết trên mạng có ảnh hưởng lý lịch đảng
  người trúng cử hội đồng nhân dân xã nhiệm kỳ mới
  người xưng phóng viên tạp chí lạ ép mua lịch
  người yêu có cha đi tù muốn cưới công an
  người yêu em là người Trung Quốc quen qua wechat, em làm kế toán xã, có phải báo cáo không
  người yêu là người Trung Quốc
  người ăn xin giả
  người đang hưởng án treo có được làm trưởng thôn tiếp không bác
  người đưa tin cho thanh tra được bảo vệ sao
  ngưỡng doanh thu miễn thuế
  ngược đãi chó mèo
  ngồi dự toà ly hôn của em gái, mình giơ điện thoại chụp bị bảo vệ thu, họ làm vậy đúng chưa?
  ngồi nhà tự điền phiếu
  ngộ độc bếp ăn
  ngủ gật ở phòng thường trực
  ngủ trưa ở trạm
  ngừa dại bao nhiêu tiền
  nha bao doi tien de go bai
  nha bao dom xin quang cao truong hoc
  nha gai chong tay, ket nap
  nha o llvt
  nhac che tren xe khach
  nhac nho rut kinh nghiem co ghi vao ho so
  nhan con nuoi
  nhan gio qua cua doanh nghiep roi tra lai the nao
  nhan hoc bong chinh phu nuoc ngoai co phai khai bao voi chi bo
  nhan nham tien ck
  nhan phong bi
  nhan qua 20/11 cua phu huynh
  nhan tien go bai
  nhan tien quang cao cho kenh nuoc ngoai
  nhan tin nhac bai cho thi sinh
  nhan vien van thu chup con dau co quan dang len mang khoe
  nhau trua roi len co quan
  nhay dan vu san uy ban
  nhiet do tu lanh bao quan vac xin bao nhieu la dat
  nhiệm kì chi ủi
  nhiệm kỳ ban công tác mặt trận mấy năm
  nho ban cham cong giup tren app
  nhom bao chot giao thong
  nhom zalo ho toc
  nhuan but co phai dong thue khong
  nhuan but viet bai trang thong tin xa
  nhuận bút bài viết
  nhuận bút bài đăng trang xã tính sao
  nhuận bút báo
  nhuận bút viết tin cho cổng thông tin
  nhuận bút viết tin cho trang thông tin xã tính sao
  nhuận bút đài xã
  nhuộm tóc xanh có được đứng lớp không
  nhuộm tóc xanh hiệu trưởng
  nhuộm tóc đỏ dạy học
  nhuộm tóc đỏ làm cô giáo
  nhuộm tóc đỏ đi dạy
  nhà báo Nhật muốn phỏng vấn bố tôi là cựu chiến binh, cần ai đồng ý?
  nhà báo bị đập máy ảnh khi quay cháy chợ, muốn bắt đền thì gặp ai
  nhà báo dọa viết bài nếu không mua quảng cáo thì báo ai?
  nhà báo dọa viết bài nếu không mua quảng cáo, báo cáo ai
  nhà báo dọa đăng bài nếu không ký hợp đồng quảng cáo
  nhà báo dọa đăng bài nếu xã không mua quảng cáo, phải làm sao
  nhà báo không giấy tờ
  nhà báo không thẻ
  nhà báo không đeo thẻ vào ủy ban quay phim, mình có quyền đuổi ra không
  nhà báo thiếu giấy giới thiệu
  nhà báo tự xưng xông vào phòng quay, bảo vệ đẩy ra rồi bị đăng clip nói cản trở tác nghiệp
  nhà báo vòi quảng cáo
  nhà báo vòi tiền
  nhà hàng xóm hát karaoke inh ỏi, gọi ai xử lý
  nhà máy xả nước thải
  nhà nghỉ cho nuôi chó mèo ở Đà Lạt
  nhà sách bán sách lậu
  nhà thầu bị loại khiếu nại ra sao
  nhà thầu tag fb cảm ơn em giúp hồ sơ, em có nên gỡ ko
  nhà trường bắt gv share link bình chọn, ko share bị nhắc, đúng ko
  nhà trường soạn câu đối mừng thọ sai chính tả
  nhà trẻ khu công nghiệp mấy giờ mở
  nhà trẻ xã tui muốn đổi bữa xế qua sữa chua thì xin phòng giáo dục mẫu nào
  nhà trọ có người nước ngoài thuê thì báo ai, trong mấy giờ
  nhà trọ gần bệnh viện K
  nhà trọ sinh viên
  nhà tôi cháy, cả xóm giơ điện thoại không ai gọi cứu hỏa, có luật nào bắt phải giúp không
  nhà tạm lánh
  nhà tập thể có được bán
  nhà văn hóa thôn dư thừa sau dồn thôn, có được cho thuê không
  nhà xe làm móp đồ
  nhân chứng bị ép đổi lời, có luật nào che chở
  nhân chứng không tới phiên xử có bị phạt tiền hay dẫn giải
  nhân viên cấp dưỡng hợp đồng có phải viên chức
  nhân viên dân số phụ cấp nghề
  nhân viên thu phí bệnh viện nhận chuyển khoản cá nhân
  nhân viên thư viện có được xếp lương đại học
  nhân viên tạp vụ trường đăng bậy thì xử theo gì
  nhân viên vườn thú nhà nước livestream cho hổ ăn, giám đốc bắt xóa, đúng hay sai?
  nhóm né chốt nồng độ cồn, em chỉ là thành viên đọc thôi
  nhóm zalo chỉ đạo công việc có giá trị như văn bản không
  nhóm zalo cơ quan cấm bàn chuyện chính trị
  nhóm zalo cấm chính trị
  nhóm zalo tối đa bao nhiêu thành viên
  nhóm zalo xóm phải vô mới nhận thông báo, không vô có được không
  nhạc sĩ nghiệp dư phường đặt lời vọng cổ ca ngợi lãnh đạo tỉnh, có cần duyệt trước khi đưa lên mạng
  nhận bàn giao thiếu một tờ mật thì ghi chi
  nhận bưu kiện từ Úc phải khai thuế không
  nhận chuyển khoản nhầm
  nhận giấy mời của PA05 thì có bắt buộc phải đi không, đi thì mang theo gì
  nhận hoa hồng giới thiệu giống lúa
  nhận học bổng của chính phủ Nhật
  nhận học bổng ngắn hạn của đại sứ quán cần xin phép ai
  nhận học bổng nước ngoài có phải báo chi bộ
  nhận học bổng nước ngoài có phải báo cáo
  nhận kết bạn với đương sự
  nhận mừng cưới qua mã qr dán trên thiệp sếp
  nhận nhầm chuyển khoản
  nhận phong bì cưới
  nhận phong bì của phụ huynh
  nhận phong bì phụ huynh bị quay clip
  nhận quay bãi biển cho khách Nhật làm phim du lịch
  nhận quà 20/11 đăng lên mạng
  nhận quà của bệnh nhân rồi khoe
  nhận quà của khách tây
  nhận quà tặng online
  nhận quà tết bao nhiêu thì phải nộp lại
  nhận tiền khảo sát của tổ chức phi chính phủ
  nhận xét sau chuyến đi nước ngoài nộp hộ chiếu công vụ trong mấy ngày
  nhận đơn dân qua zalo
  nhập học trái tuyến
  nhập khẩu cho vợ về nhà chồng cần giấy gì
  nhập ngũ con có được hoãn khi học đại học
  nhập tịch cho chồng ngoại
  nhập vai điều tra có được giả làm người mua hàng cấm không
  nhật ký chiến sĩ
  nhật ký công tác
  nhật ký truy cập hồ sơ điện tử công chức
  nhậu bao lâu lái xe
  nhậu giờ hành chính
  nhắc nhở miệng vì mặc quân phục nhảy
  nhắn dân bầu cho thầy hiệu trưởng
  nhắn nhau chỗ công an đang thổi nồng độ cồn
  nhắn nhầm cho sếp
  nhắn tin giao việc lúc 11 giờ đêm, không trả lời có bị phạt không
  nhắn tin với tây
  nhắn zalo nhờ bà con bầu cho anh mình có được phép không
  nhặt giấy mật nộp đâu
  nhặt tiền công đức
  nhặt được thẻ nhớ
  nhặt được ví có thẻ ngành công an, đem nộp chỗ nào
  nhặt được điện thoại
  nhờ AI làm bài thi viên chức
  nhờ bạn bè trong nhóm đồng ngũ bầu cho tui vào hội đồng nhân dân
  nhờ bầu giùm cả nhà
  nhờ cháu làm báo xin xem trước bài viết về xã mình được không
  nhờ người quen trên nhóm hỏi giùm suất học cho con
  nhờ quen biết bỏ lỗi vượt đèn
  nhờ trợ giúp pháp lý miễn phí
  nhờ vả trên status
  niem yet gia dat
  no xau cic
  noi bay tren icom tau ca co ai nghe va phat khong
  noi gioi tinh thai
  noi quy cam like bai doi thu
  noi quy cam mang dien thoai vo hop
  noi quy dung zalo trong co quan mau
  noi quy mang xa hoi cua nganh ngan hang
  nop don xin ra dang vi buon
  nop lai tien co thoat toi
  nop phat cham bi tinh lai bn
  nop phat cham bi tinh lai khong
  nop phat giao thong qua mang
  nop phat nguoi online
  nop phat nguoi xe may o dau
  nop phat qua buu dien
  nop phat qua mang the nao
  nop phat qua ngan hang
  nop phat roi co bi ghi ly lich
  nop phat tin gia o dau, qua cong dich vu cong duoc khong
  nop phat vu dang facebook o dau
  nuoc gieng bi nhiem phen loc cach nao
  nuoi chim quy co can giay phep
  nuoi con nho 10 thang ma bi hop xet ky luat, em xin hoan duoc khong a
  nuoi ga da
  nuoi ga on ai xu
  nuôi chim chào mào có phải xin phép
  nuôi chim chào mào có phải đăng kí ko
  nuôi chim quý
  nuôi chó trong chung cư có phải đăng ký
  nuôi con dưới 12 tháng bị buộc thôi việc có đúng hông
  nuôi con nhỏ có được lùi xử lý kỷ luật không
  nuôi con nhỏ được hoãn kỷ luật
  nuôi cá lồng mùa lũ sao cho khỏi chết
  nuôi gà chuồng lạnh
  nuôi khỉ tại nhà có bị phạt
  nuôi vẹt quý
  nuôi vẹt xích
  nuôi vịt chạy đồng
  nuôi yến trong khu dân cư có được không
  nâng bậc lương trước hạn
  nâng lương niên hạn viên chức
  nâng lương trước hạn
  nâng lương trước hạn cho anh em trong phòng cần thành tích gì
  nâng lương trước thời hạn do thành tích
  nâng lương trước thời hạn khi có giấy khen
  nâng ngạch chuyên viên
  nâng ngạch chuyên viên chính cần mấy năm
  ném chất bẩn vào nhà
  ném mắm tôm
  ném tiền xuống giếng đền có bị nhắc nhở
  nó xoá bài rồi thì còn bằng chứng gì nữa đâu
  nói dối có bom trên máy bay
  nói dối dùm cán bộ
  nói thật về bữa ăn bán trú
  nước dâng tới đâu rồi
  nước lũ vô nhà có được hỗ trợ tiền không, hỏi xã mô
  nước máy bị cúp hôm nay
  nước mắm loại nào ngon
  nước rút rồi khử khuẩn giếng thế nào
  nạp thẻ game hết tiền quỹ lớp
  nấu bún bò
  nấu cháo lươn cho trẻ biếng ăn
  nấu chè đậu xanh
  nấu mì Quảng
  nấu phở bò cho 10 người ăn liên hoan
  nấu phở cho hội nghị
  nấu xôi cúng rằm
  nấu xôi gấc cho cỗ
  nịnh nọt
  nịnh sếp trên mạng
  nồng độ cồn
  nồng độ cồn 0,3 phạt bao nhiêu
  nồng độ cồn 0.2 xe máy phạt bn
  nồng độ cồn uống một lon phạt bao nhiêu
  nồng độ cồn đảng viên
  nội quy cấm điện thoại
  nội quy phiên tòa
  nội quy phòng xử án
  nội quy sử dụng internet cơ quan mẫu
  nội quy đậu xe trong trụ sở
  nộp giấy thương binh hai năm chưa xong thì hỏi cấp nào
  nộp hồ sơ nghỉ thai sản cần giấy tờ gì
  nộp hồ sơ sổ đỏ lần đầu ở đâu
  nộp hồ sơ trực tuyến quá hạn chưa trả thì gọi ai
  nộp kê khai trễ thì sao
  nộp lại hộ chiếu sau công tác
  nộp lại quà tặng
  nộp lệ phí trước bạ chỗ nào
  nộp phạt chậm
  nộp phạt mạng xã hội ở đâu
  nộp phạt nguội
  nộp phạt online thế nào cho bài đăng sai sự thật
  nộp phạt qua dịch vụ công bấm chỗ nào
  nộp phạt qua mạng
  nộp phạt trên cổng dịch vụ công
  nộp phạt trễ bị tính lãi
  nộp phạt trễ hạn
  nộp phạt vi phạm hành chính qua cổng dịch vụ công bấm chỗ nào
  nộp phạt xong có bị ghi lý lịch ko
  nộp phạt ở mô
  nộp phạt ở đâu
  nộp phạt ở đâu khi bị phạt đăng tin sai
  nộp quỹ đền ơn đáp nghĩa mấy trăm
  nộp tiền phạt ở kho bạc nào
  nộp đơn khiếu nại kỷ luật trong bao nhiêu ngày
  nộp đơn khiếu nại đất đai xã không trả lời
  nộp đơn kiện hành chính ở tòa nào
  nộp đơn tố giác bị chửi rồi công an không thụ lý thì khiếu nại tiếp sao
  nộp đơn xin nghỉ việc trước bao nhiêu ngày
  nộp đảng phí chậm 3 tháng có sao không
  nợ thẻ tín dụng
  nợ xấu nhóm 3 có vay được không
  nữ bộ đội sinh con được nghỉ mấy tháng
  nữ cán bộ mặc váy ngắn đi làm bị nhắc
  nữ cán bộ đi họp hội đồng có bắt buộc áo dài ko
  nữ công chức sinh 1972 mấy tuổi mới được nghỉ hưu
  o chu nha tre tu nhan bat co giao ky giay khong duoc ke chuyen tre te nga, co dung khong
  ong nha toi lam giam doc so, toi la vo co duoc dang khoe tui hang hieu khong
  ong noi chau muon biet con bao nhieu nam nua thi duoc huy hieu 50 nam tuoi dang
  ong đốt thì bôi gì cho đỡ sưng
  out nhóm cơ quan
  page hội nông dân xóa câu hỏi của dân
  page tỉnh khóa bình luận
  pano ghi nham ten lanh tu
  pano trích sai lời
  pha nước chấm bún chả sao cho chua ngọt vừa
  phan mem HIS bi loi khong in duoc toa
  phan mem ke toan ban quyen gia bao nhieu
  phan mem ke toan misa loi khong in duoc phieu chi
  phan mem lam net anh tho
  phan mem nao phuc che anh cu
  phao tu che xem youtube
  phat 7 trieu 5 dang tin sai co duoc giam khong nha em ngheo
  phat bao nhieu neu tu lap trang tin tong hop khong phep
  phat cham nop tien
  phat chay qua toc do
  phat do xe long duong bao nhieu
  phat hanh chinh bao lau thi het thoi hieu
  phat hui tren mang
  phat lan chiem le duong
  phat ngon o quoc hoi
  phep nam de danh sang nam sau duoc k
  phi chu ky so bao nhieu
  phi dang kiem o to
  phi duong bo xe ban tai
  phi gui xe benh vien
  phien toa xu nguoi duoi 18 tuoi phong vien co duoc vao khong
  phieu bau ghi sai xin doi duoc ko
  phieu mua hang ai gui khong ro
  phim lịch sử nào hay
  phim nao hay
  phiếu bầu đại hội chi bộ chụp lại làm kỷ niệm được ko
  phong bi kep trong ho so cua dan
  phong bi khong ten nguoi gui xu ly sao
  phong bì 20/11
  phong bì bỏ quên trên bàn làm việc không biết của ai
  phong bì chúc tết sếp
  phong bì đám giỗ
  phong giao duc bat chup minh chung gui nhom 10 gio dem
  phong vien nhan phong bi co vi pham dao duc nghe nghiep
  photo giao trinh ban cho sinh vien
  photo giáo trình bán sinh viên
  phu cap doc hai phong x quang
  phu cap khu vuc
  phu cap thu hut vung bien gioi
  phu cap truc dem y ta
  phu cap uu dai nghe tram y te xa
  phu cap vuot khung
  phu cap y te thon ban
  phuc hoi danh du dv
  phuc khao thi cong chuc
  phung dieu chuyen khoan ma ghi ten co quan thi co phai quy chung tra lai khong
  pháo hoa bộ quốc phòng mua đâu
  pháo nổ tự chế quay tiktok thì đi tù hay phạt tiền
  pháp luân công
  phát kinh ở trường
  phát thanh viên xã chèn quảng cáo vào loa truyền thanh
  phát tờ rơi đạo trong bệnh viện
  phân biệt công chức và viên chức
  phân bón bị giả khiếu nại ở đâu
  phân công ai trực trả lời tin nhắn nhóm thôn ban đêm
  phân loại biên bản tự kiểm điểm lưu bao nhiêu năm
  phân loại rác
  phân quyền đọc giấy mật
  phép năm của giáo viên mầm non
  phép năm không hết thì sao
  phép năm tính thế nào
  phê bình là gì
  phí công chứng hợp đồng
  phí công chứng hợp đồng mua bán nhà
  phí công chứng hợp đồng mua bán xe
  phí giữ xe máy chung cư tối đa
  phí gửi xe máy chung cư tối đa
  phí gửi xe máy chung cư tối đa bao nhiêu
  phí gửi xe máy ở bệnh viện
  phí khởi kiện danh dự là bn
  phí photo bản án
  phí quản lý chung cư quá cao
  phí quản lý chung cư tăng có được không đóng
  phí sang tên sổ đỏ cho tặng anh em ruột
  phí sang tên xe máy cũ
  phí trước bạ xe
  phí trước bạ ô tô điện 2025
  phí đăng kiểm xe con 5 chỗ
  phí đậu xe bệnh viện
  phòng buộc mỗi người kéo 20 bạn vào theo dõi trang, không làm thì hạ xếp loại, cãi được hôn
  phòng bệnh đạo ôn lúa hè thu
  phòng chống sốt xuất huyết tại hộ gia đình
  phòng có người dùng wifi công vụ đánh bài online thì ai kiểm soát
  phòng khám bị hacker lấy hồ sơ, phải báo cho từng người bệnh trong bao lâu
  phòng khám tư tiết lộ con trai con gái có bị rút giấy phép
  phó bí thư đi lễ Vu Lan rồi check in có sao hông
  phó chánh văn phòng có được ký xác định bí mật nhà nước khi được ủy quyền
  phó giám đốc đi câu
  phó phòng bị liên đới vì chuyên viên để mất tài liệu
  phó phòng có được ký thừa lệnh giấy mời họp cấp sở không vậy mấy anh chị văn phòng
  phó trưởng bản bị tố uống rượu đánh người, xử theo luật chi
  phóng viên có phải khai nguồn cho tòa không
  phóng viên dọa đăng bài đòi ký hợp đồng quảng cáo
  phóng viên không có thẻ
  phóng viên không thẻ không giấy giới thiệu có tiếp không
  phóng viên không đưa thẻ mà đòi quay trong trụ sở, mình chặn lại có bị quy cản trở báo chí không
  phóng viên thiếu giấy giới thiệu
  phóng viên tự do có phải đăng ký gì
  phóng viên vào trường quay không xin phép, bảo vệ có được ngăn không
  phóng viên vòi tiền
  phóng viên xin tiền lễ
  phóng viên xông thẳng vào phòng quay, em là bảo vệ uỷ ban, có được cản không?
  phóng viên đòi tiền
  phông chữ trong word bị lỗi ô vuông
  phông hội nghị sai chữ
  phúc khảo bài thi mất bao nhiêu tiền
  phúc khảo điểm thi nộp ở đâu
  phường chia mì cứu đói bị dân chê ít, lên phây la rần rần
  phường cũ bỏ hoang
  phường khóa bình luận
  phường mới sau sáp nhập của quận 8 tên gì?
  phạm nhân có được gọi điện về nhà
  phạm nhân gọi video từ trong tù ra
  phạt 5 triệu nộp đâu
  phạt hành chính thì có vào đảng được ko
  phạt nguội
  phạt nguội tra cứu
  phạt nguội tra ở đâu
  phạt nguội xe máy
  phạt nồng độ cồn
  phạt nồng độ cồn xe máy bao nhiêu
  phạt nồng độ cồn xe máy mức mới
  phạt tiền vì bài fb có trừ lương
  phạt vượt đèn đỏ ô tô bao nhiêu tiền
  phạt xài zalo giờ hành chính
  phải báo cáo bí thư trước khi cho con đi du học k
  phải vô nhóm khu phố hả tr
  phản ánh rác thải mỏ đá = flycam
  phần mềm bán hàng báo lỗi
  phần mềm chặn web xấu cho học sinh tiêủ học
  phần mềm gõ tiếng việt bị lỗi dấu
  phần mềm gỡ băng miễn phí
  phần mềm kế toán misa báo lỗi không in được
  phần mềm kế toán misa bị lỗi không mở
  phần mềm quản lý văn bản không in được
  phần mềm quản lý văn bản không ký số được
  phần mềm tính lương misa lỗi
  phần mềm tạo slide miễn phí
  phần mềm điều khiển từ xa có được cài ở cơ quan
  phụ cấp ban biên tập cổng xã
  phụ cấp biên giới tính vào bảo hiểm không
  phụ cấp bí thư chi bộ thôn
  phụ cấp bí thư chi bộ tổ dân phố mới
  phụ cấp chi hội trưởng phụ nữ thôn bao nhiêu tháng
  phụ cấp công tác đảng 30 phần trăm
  phụ cấp công vụ
  phụ cấp khu vực Lý Sơn
  phụ cấp ngành kiểm sát
  phụ cấp quân nhân mang thai
  phụ cấp thu hút
  phụ cấp thâm niên giáo viên
  phụ cấp thâm niên gv
  phụ cấp thâm niên ngành kiểm lâm tính từ tháng nào
  phụ cấp thâm niên nhà giáo
  phụ cấp thâm niên nhà giáo bỏ chưa
  phụ cấp thâm niên quân y tính thế nào
  phụ cấp trực
  phụ cấp trực 24/24 của y sĩ xã
  phụ cấp trực 24/24 tính thế nào
  phụ cấp tổ trưởng dân phố
  phụ cấp đi lại khi chuyển về tỉnh mới
  phụ cấp độc hại
  phụ cấp độc hại cho y tá
  phụ cấp độc hại văn thư lưu trữ
  phụ huynh chuyển khoản 500k nói cảm ơn cô, em có nên trả lại không
  phụ huynh chuyển khoản mừng cô ngày 8/3 có phải trả lại
  phụ huynh gửi thẻ cào cho cô, trả lại sao
  phụ huynh hỏi tiền quỹ lớp mà bị kick khỏi nhóm
  phụ huynh đánh bác sĩ khoa nhi
  phụ huynh đưa phong bì cho cô
  phục hồi đảng tịch
  phục hồi ảnh cũ bị mốc ở tiệm nào hà nội
  prank bạn gọi 113 báo cháy giả
  pv nhan tien go bai
  pv xin tien xang xe co phai dua
  qua bieu phai khai
  qua bieu tu nuoc ngoai
  qua một năm còn phạt được không
  qua tang qua lai trong nhom co dong
  quan ca phe meo ha noi
  quan che xong co duoc di xklđ khong
  quan chung co duoc du le ket nap
  quan giao nhan tien nguoi nha pham nhan
  quan ly thi truong nam vung
  quan mi quang ngon o tam ky
  quan ngan vao toa
  quan nhan choi mang xa hoi bi phat gi
  quan nhau khuya on qua goi cong an phuong duoc k
  quay clip lúc bỏ phiếu bầu hội đồng nhân dân rồi up tiktok thì sao
  quay clip tuyên truyền cho xã thì sắm chân máy nào rẻ
  quay cóp thi chính trị
  quay cảnh con trai đốt pháo đêm giao thừa thì có bị phạt không, nó mới mười bốn
  quay cảnh phá rừng
  quay cảnh đốt pháo hoa của bộ quốc phòng có bị phạt
  quay duoc can bo hai quan nhan tien, nop dau
  quay không thẻ nhà báo
  quay khỉ rừng
  quay phim người nhận hối lộ thì toà xét không
  quay phim phòng xử án bằng điện thoại bị chủ tọa thu máy
  quay phim tai phien toa
  quay phim trong phòng xử án phạt bao nhiêu
  quay phim trên cột cờ Hà Giang bằng máy bay nhỏ có phải xin biên phòng không
  quay phiếu bầu của mình đăng lên
  quay phiếu tín nhiệm
  quay voọc chà vá
  quay xe tải vượt ẩu gửi ai
  quay được cảnh cán bộ địa chính nhận tiền thì nộp cho ai để mình được an toàn
  quay được cảnh nhận tiền có giá trị trước tòa
  quen bạn trai người mỹ
  quen dong dang phi
  quen khai bao tam vang
  quen mang bang lai
  quen mat khau email co quan
  quen mat khau zalo
  quen nguoi trung quoc qua wechat co phai bao co quan
  quen người nước ngoài
  quen người yêu Đài Loan qua mạng
  quen the cu tri co bo phieu duoc khong
  quoc tang co to chuc dam cuoi duoc khong
  quy che luong kin co hop phap
  quy chế thi tốt nghiệp năm nay
  quy den cua phong bi phat hien thi ai chiu toi
  quy den on dap nghia dong bao nhieu
  quy dinh mau ao dieu duong truong
  quy dinh tiep xuc nguoi nuoc ngoai cua can bo
  quy hoạch chức danh phó phòng
  quy hoạch ga metro gần nhà
  quy hoạch khi bị kỷ luật
  quy trinh dieu chuyen can bo sau 5 nam
  quy trinh xin cap lai the bao hiem y te bi mat
  quy định dân số mới
  quy định luân chuyển trưởng phòng
  quy định mặc áo dài thứ hai ở ubnd
  quy định mặc đồng phục công sở thứ hai
  quy định trang phục công sở mùa hè
  quy định trang phục văn phòng ủy ban
  quy định treo quốc kỳ ngày lễ ở nhà dân
  quy định đồng phục công sở
  quyen duoc quen la gi
  quyen mien tru cua dai bieu
  quyen rut lai dong y cho dung du lieu ca nhan
  quyet dinh ky luat co phai cong khai khong
  quyet toan thue tncn
  quyết toán thuế năm
  quyết toán thuế tncn muộn
  quyết định kỷ luật em mới nhận hôm thứ hai, khiếu nại còn mấy ngày
  quyết định phạt giao trễ có còn hiệu lực
  quyền góp ý của đảng viên
  quyền im lặng khi ubkt mời làm việc
  quyền tiếp cận thôg tin của dân
  quyền tiếp cận thông tin
  quà 8/3 cho sếp
  quà của người nước ngoài quen qua mạng gửi về đồn
  quà sinh nhật sếp
  quà tặng của khách nước ngoài khoe lên mạng
  quà tặng usb hội nghị quốc tế cắm vào máy bộ được không
  quà tết cho sếp
  quà tết của doanh nghiệp cho đơn vị, chụp hình cảm ơn
  quà tết sếp
  quà tết sếp tặng lên mạng
  quà tết đăng mạng
  quá hạn phạt rồi
  quá hạn xử phạt còn bị phạt không
  quán bún bò gần phường
  quán bún ngon gần bộ nội vụ
  quán cf bạn trả 300k nhờ em mặc đồng phục trường review, em là gv, nhận đc ko
  quán cà phê nhà em chiếu k+ lậu, em là gv có bị ảnh hưởng k
  quán cà phê yên tĩnh làm việc
  quán karaoke sát nhà ồn gọi ai
  quán mì quảng ngon
  quân nhân có được kết bạn nước ngoài
  quân nhân xuất ngũ về thì nộp giấy đảng ở đâu
  quân phục cosplay
  quân phục cũ bán chợ trời
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
  quên mật khẩu hộp thư công vụ
  quên mật khẩu hộp thư công vụ lấy lại ở đâu
  quên mật khẩu phần mềm một cửa
  quên mật khẩu vneid lấy lại kiểu gì
  quên mật khẩu wifi nhà lấy lại thế nào
  quên mật mã két sắt mở sao
  quên pass dịch vụ công
  quên quẹt thẻ chấm công có bị trừ lương
  quạt trần kêu
  quạt trần phòng họp hư thì mua theo thủ tục đấu thầu nào
  quản giáo chuyển điện thoại cho phạm nhân
  quản lý thị trường lấy máy quay của em đang quay họ kiểm tra, trả khi nào
  quấy rối tình dục nơi công sở báo ai
  quấy rối tình dục ở cơ quan ai giải quyết vậy ạ
  quần chúng đi học cảm tình đảng mà trước có share bài bậy
  quần chúng ưu tú share tin nhảm, chi đoàn có giới thiệu được nữa không
  quần jean đi họp
  quần short đến cơ quan
  quầy thuốc mở đêm ở đâu
  quỹ lớp không công khai
  quỹ lớp thu bao nhiêu là sai
  quỹ nước ngoài tài trợ cho kênh youtube về môi trường của tôi, tôi đang làm ở vườn quốc gia
  quỹ nước ngoài tài trợ xã
  quỹ tất niên công đoàn
  ra quân tập huấn an toàn thông tin cho cán bộ xã
  rao ban huy chuong cua ong ngoai
  rao cho con nuôi
  rao xe công cũ trên chợ mạng mà để số mình
  review phim Đào Phở
  review thầy cô trường
  roi nhom zalo co quan co bi danh gia thai do ko
  rot dien thoai co he thong van ban
  rung sim bi cat
  rut bao hiem xa hoi mot lan thi duoc bao nhieu
  rut don kien lam nhuc thi vu an dinh chi khong
  rut ho so goc xe may
  rut khoi hoi dong xu
  rut lai dong y xu ly du lieu
  rãi tiền cầu may
  rút bhxh
  rút bhxh 1 lần
  rút bảo hiểm một lần có bị mất lương hưu không
  rút chữ ký khỏi đơn
  rút học bạ
  rút hồ sơ chuyển huyện
  rút ruột tiền làm đường thôn thì ai xử
  rút tên bài đăng
  rút đơn rồi công an có dừng không
  rút đơn tố cáo
  rượu bia giờ nghỉ trưa
  rượu ngâm chuối hột
  rải tiền chùa
  rải tờ rơi quảng cáo khoan giếng bị phạt sao
  rớt cccd báo ai
  rớt điện thoại công ty
  rời nhóm zalo cơ quan
  rời nhóm zalo cơ quan có bị đánh giá không hoàn thành nhiệm vụ ko
  rời nhóm zalo cơ quan ngoài giờ có bị coi là vô kỷ luật không
  rời nhóm zalo phòng
  rủ cả lớp nghỉ học phản đối
  rủ người thân vào đa cấp
  sa thai nhan vien hop dong vi status co dung luat ko
  sach bi thu hoi phai nop lai dau
  sach gui tu My
  sai nam sinh cccd
  sang ten so do cho con het bao nhieu
  sang tên ruộng cho con
  sang tên sim chính chủ cần gì
  sang tên sổ đỏ
  sang tên sổ đỏ cho con
  sang tên xe máy cũ
  sang tên xe máy cũ của người đã mất
  sanh con thứ ba bị kỷ luật đảng không
  sao chép luận văn
  sao chụp hồ sơ vụ án gửi cho luật sư có cần ai duyệt không
  sao em dang ky hoc lai xe may truc tuyen hoai khong duoc
  sao lưu danh bạ iphone
  sao lưu tin nhắn zalo
  sao lưu zalo cũ lúc đổi điện thoại công vụ
  sao lưu ổ cứng thế nào
  sao trại giam không cho chụp hình thăm nuôi
  sao y chung thuc co ton tien khong
  sao y giấy khai sinh ở đâu
  sao zalo cu bi van hoai
  sap nhap tinh roi ai giu con dau cu
  sap nhap tinh roi bien so xe co doi khong
  sap nhap xa co phai doi so ho khau
  sap xep kho luu tru the nao
  sau mổ ruột thừa ăn gì
  sau nhập tỉnh có phải đổi giấy tờ xe không
  sau sáp nhập thôn con đấu ban quản lý còn xài được không
  say rồi nói bậy có giảm tội không
  scan chữ ký tươi của trưởng phòng dán vô tờ trình có hiệu lực ko
  scan văn bản bị mờ chỉnh sao cho rõ
  selfie phong bo phieu
  selfie trong phòng bầu cử
  sep bao sua so diem danh cho du ngay
  sep cam dang nhap zalo trong gio lam
  sep cu 11h dem nhan tin giao viec, khong tra loi thi cham diem, co quy dinh nao bao ve minh khong
  sep doi ket ban fb
  sep ep uong ruou trua
  sep lien doi lo mat
  sep nho ky khong
  sep tang phieu qua tang trong zalo co nhan duoc ko
  shoppe trong gio hanh chinh
  si quan dang anh quan ham len zalo
  sim bị khóa hai chiều
  sim chính chủ sang tên cho mẹ thế nào
  sim công vụ
  sim không chính chủ của tôi bị khóa mà nhóm hội nằm trong đó, có bị phạt không
  sim rác
  sinh bốn con có bị cách chức không
  sinh con ba
  sinh con ngoài giá thú vào đảng
  sinh con thứ ba
  sinh con thứ ba bây giờ đảng viên còn bị gì không
  sinh con thứ ba bị gì
  sinh con thứ ba có bị kỷ luật đảng nữa không
  sinh con thứ ba có còn bị kỷ luật đảng
  sinh con thứ ba đảng viên có bị kỷ luật không
  sinh con thứ tư
  sinh hoạt chi bộ online qua zoom có được tính không
  sinh hoạt chi bộ trực tuyến
  sinh hoạt đạo tại nhà
  sinh hoạt đảng online
  sinh trắc học ngân hàng
  sinh vien nop luan van chatgpt
  sinh viên sĩ quan đem ipad vô trường
  sinh viên sư phạm nói tục trên mạng có bị hạ hạnh kiểm rồi ghi vào bằng ko
  sinh viên thực tập có phải ký cam kết giữ bí mật không
  sinh viên thực tập được đọc hồ sơ gì
  so bao ve tre em
  so luong bien che duoc giao nam nay
  so nao bao chay
  so nha chu tich phuong
  so sánh hạ bậc lương với giáng chức
  so sánh kỷ luật đảng và kỷ luật hành chính có phải tương xứng không
  so tay dang vien dien tu dang nhap khong duoc
  so tay dang vien dien tu khong vao duoc
  soan giao an mau
  soi co tu cung
  song thu co bi ky luat dang khong
  sot xuat huyet uong gi
  sot xuat huyet uong nuoc dua
  soạn bài phát biểu khai mạc hội thao
  soạn bài phát biểu khai mạc hội thi
  soạn giáo án lớp 3 kết nối tri thức
  status cũ hồi cấp ba bị soi khi làm lý lịch
  sua bien ban hop khong hoi
  sua bien ban hop sau khi ky
  sua chung minh nhan dan sai ngay sinh
  sua may photo
  suất ăn bán trú ôi thiu, em đăng ảnh thật lên nhóm lớp có bị gì không
  sv rao dịch vụ điểm danh hộ, có bị công an xử không
  sách cấm thì gồm những cuốn nào
  sách giáo khoa lớp 4 bộ nào
  sách giáo khoa lớp 6 bộ nào năm nay
  sách nên đọc hè này
  sách thư viện mất đền bao nhiêu
  sáng kiến kinh nghiệm của tôi bị đồng nghiệp chép
  sáng tác ca cổ
  sáp nhập thôn lấy tên gì
  sáp nhập tỉnh thì bằng lái xe có phải đổi
  sáp nhập xã có phải đổi căn cước không
  sáp nhập xã rồi trụ sở cũ làm chi
  sáp nhập xã thì giấy tờ đất có phải đổi không
  sáp nhập xã tính tuổi nghỉ hưu trước thế nào
  sát nhập rồi bảng hiệu cũ ai gỡ
  sính lễ cưới miền bắc gồm những gì
  săn vé máy bay rẻ
  sđt cục A05
  sĩ quan chơi forex
  sĩ quan có bị cấm xài tiktok
  sư giả xin tiền
  sư thầy có được ứng cử không
  sưu tầm huy hiệu
  sưu tầm thẻ đảng xưa
  sắp tới bầu cử hội đồng nhân dân tui vận động cho anh ruột trên mạng được không
  sếp bắt cả phòng like bài của cơ quan
  sếp bắt cả phòng share bài của sếp lên facebook cá nhân, không share có sao không
  sếp bắt góp tiền cúng sao giải hạn cho cả cơ quan, tôi không theo, có quyền từ chối không
  sếp chơi tennis giờ làm
  sếp chỉ đạo thuê 5 ngàn like cho page sở cho đẹp báo cáo, em làm thì có sao
  sếp cũ bị bắt, mình có ảnh chung treo trên face, có nên gỡ
  sếp cấm kết bạn zalo
  sếp cấm mang điện thoại vào họp
  sếp dùng xe công đưa con đi học mỗi sáng, ai xử
  sếp giao việc qua zalo 11 giờ đêm có phải làm không
  sếp giao việc qua zalo lúc 10h đêm không trả lời có bị phê bình
  sếp gọi chủ nhật không nghe
  sếp gọi lúc nghỉ phép
  sếp gọi ngày chủ nhật
  sếp họp riêng với tôi mà bật máy ghi âm trên bàn, tôi xin một bản được không
  sếp là anh ruột người tố cáo, có được ngồi trong hội đồng xét tôi không
  sếp lì xì chuyển khoản
  sếp mới bảo gỡ hết bài về sếp cũ trên cổng thông tin vì ông ấy bị bắt, gỡ vậy có đúng quy định?
  sếp nhắn công việc 11h đêm vô nhóm không trả lời bị trừ thi đua
  sếp nhắn khuya
  sếp nhắn nhóm lúc 11 giờ đêm
  sếp nhắn nửa đêm không trả lời
  sếp nhắn tin khuya
  sếp nhắn tin lúc nửa đêm rủ đi nhà nghỉ em chụp lại gửi cho thanh tra được ko
  sếp nhắn zalo giao việc lúc 11h đêm, ko trả lời thì có lỗi ko
  sếp ép thả tim bài của cơ quan
  sếp đi học cao cấp mấy tháng
  sếp đưa usb ký số cho em ký thay, em ngại từ chối, lỡ có chuyện ai chịu
  số công an phường
  số cấp cứu
  số hoá tài liệu giấy
  số liệu thất nghiệp lấy đâu mới chính thức
  số lượng cấp phó ở xã tối đa là mấy người
  số lạ gọi hoài quảng cáo chặn sao
  số ngày phép năm còn dư có được trả tiền
  số nóng bảo vệ trẻ
  số phiếu tối thiểu để kỷ luật đảng viên
  số điện thoại chi nhánh điện
  số điện thoại sửa điện
  số điện thoại điện lực
  số đo chiều cao khám nghĩa vụ
  sống thử chưa cưới mà đã vào đảng
  sốt xuất huyết ngày mấy nguy hiểm
  sổ bảo hiểm sai tuổi
  sổ ghi biên bản chi bộ bị mối ăn mất trang
  sổ gốc bằng tốt nghiệp bị mọt
  sổ hộ tịch mục
  sổ tay đảng viên điện tử quên mật khẩu
  sổ tay đảng viên điện tử đăng nhập lỗi
  sổ tiêm chủng của con bị mất
  sổ tiết kiệm bị cháy
  sổ tiết kiệm cho cháu
  sổ tiết kiệm rút trước hạn mất lãi không
  sổ đầu bài điện tử
  sổ đỏ cấp cho đất quốc phòng
  sổ đỏ ghi sai tên chồng
  sổ đỏ hộ gia đình bán cần mấy chữ ký
  sổ đỏ rách cấp lại
  sổ đỏ trễ hẹn
  sở em bắt mỗi người viết bản hứa không chê bai lãnh đạo trên mạng, không ký thì có bị gì
  sợ bị trả thù khi tố
  sử dụng bằng giả bị bóc trên mạng thì cơ quan xác minh từ đâu
  sửa biên bản họp sau
  sửa lỗi máy in kẹt giấy canon 2900
  sửa lời khai trong biên bản họp
  sửa mái tôn có phải xin phép không
  sửa năm sinh trong học bạ
  sửa status đã đăng
  sửa số liệu hộ nghèo
  sửa video rung
  sửa xe máy ngập nước
  sữa cho người tiểu đường
  sữa chữa máy in kẹt giấy
  sữa công thức loại nào tốt cho bé sinh non
  sự cố lộ dữ liệu báo trong mấy tiếng
  tach so dat thua ke
  tach so do mat bao lau
  tach thua dat vuon
  tai app trung quoc vao dien thoai co quan
  tai app vssid ve may kieu gi
  tai khoan vneid muc 2 bi khoa
  tai lieu luu tru bi muon khong tra
  tai lieu ngap lut bi uot het thi huy duoc khong
  tai nan lao dong huong gi
  tai nạn lao động của cô nuôi được đền bao nhiêu
  tai phan mem doi vung
  tai phan mem ke toan mien phi
  tai san vo dung ten
  tai sao bi khoa tai khoan vneid
  tai sao chua nhan luong thang 13
  tai sao toi bi xoa khoi nhom xom
  tai sao wifi co quan cham
  tam dinh chi co luong khong
  tam dinh chi cong tac khi dang xem xet ky luat
  tang luong thang bay chua
  tang qua 20/11 cho co bao nhieu la vua
  tang qua sep tren livestream tiktok
  tang qua tet cho co giao
  tap chi dien tu doi quang cao
  tap vu dot nham ho so hoc ba
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
  tha tù trước hạn điều kiện
  thai do can bo mot cua phan anh o dau
  thai san 6 thang co tinh phep nam
  thai sản cho chồng
  thai sản chồng
  thai sản chồng nghỉ mấy ngày
  tham nguoi than di tu ve
  tham nuoi can bo bi tam giam ra sao
  tham quan Lào phải báo cáo kết quả mấy ngày
  tham quyen ky luat hieu truong
  tham quyen ky luat tinh uy vien
  thang máy chung cư kẹt hoài kiện ai
  thang máy cơ quan kẹt thì gọi ai
  thang tốc độ truyền dịch cho người lớn
  thang điểm thi đua giáo viên giỏi cấp tỉnh
  thanh lý máy photo văn phòng ủy ban xã cần những giấy tờ gì để kế toán hạch toán
  thanh lý máy tính cũ làm hồ sơ thế nào
  thanh lý sách cũ thư viện
  thanh lý tài sản công là máy tính cũ cần thẩm định giá không
  thanh lý đồ cũ
  thanh phan hoi dong ky luat cong chuc xa
  thanh toán công tác phí đi tỉnh
  thanh toán tiền phép
  thanh toán tiền taxi công tác
  thanh toán vé máy bay cho bộ đội nghỉ phép
  thanh tra bao nhiêu ngày thì xong
  thanh tra la ban than giam doc co duoc vao doan
  thanh tra đi ăn với đơn vị đang bị kiểm tra, có ng chụp đc thì gửi đâu?
  that lac ho so dang vien
  thay boi noi sep toi thang 8 mat chuc
  thay co the nao de giu khoang cach
  thay giao nhan phong bi 20 11
  thay giao quang cao day them tai nha
  thay pin iphone 12 giá bao nhiêu
  thay ram máy tính
  thay trống máy in
  thay đổi giờ làm mùa hè mùa đông cơ quan nhà nước
  the atm bi nuot
  the bao hiem y te het han thi gia han the nao
  the bhyt sai ngay sinh
  the cu tri
  the cu tri mat thi co di bau duoc nua khong
  the cu tri mat thi lam lai o dau
  the nha bao het han
  theo doi trang xau co sao
  theo đạo có được vào đảng không
  theo đạo mới có bị phạt
  theo đạo tin lành có bị khai trừ
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
  thi hoa hậu tuổi nào
  thi hành án không có tài sản
  thi hộ chứng chỉ tin học
  thi hộ công chức
  thi hộ tin học
  thi ielts ở đâu được công nhận miễn ngoại ngữ
  thi nang ngach chuyen vien
  thi nang ngach chuyen vien chinh cho vo can chung chi gi
  thi nâng ngạch
  thi nâng ngạch chuyên viên chính
  thi nâng ngạch chuyên viên chính gồm mấy môn
  thi nâng ngạch chuyên viên chính gồm những môn nào
  thi nâng ngạch chuyên viên cần chứng chỉ gì
  thi nâng ngạch cần chứng chỉ gì
  thi sinh mang tai nghe
  thi thăng hạng gv
  thi truot lop doi tuong dang
  thi trực tuyến tìm hiểu lịch sử đảng nhờ người thi thay
  thi tuyen viên chức lại sau kỷ luật
  thi viết chính luận giải Búa liềm vàng hạn nộp
  thi vào lớp 6 chất lượng cao cần gì
  thi vô công chức mà từng bị phạt đăng tin sai
  thi đua cuối năm bị hạ loại vì một tấm hình
  thi đua cuối năm bị hạ vì bị phạt nguội xe của chồng đúng ko
  thi đua khen thưởng bị cắt vì fb
  thi đua khen thưởng chiến sĩ cơ sở cần bao nhiêu sáng kiến
  thi đua khối thôn
  thi đậu vào lớp 10 chuyên Quốc học Huế cần mấy điểm
  thiet hai lua vi bao co den khong
  thiếp chúc thọ sếp cũ
  thiết kế bản tin bằng canva
  thiết lập lại mật khẩu phần mềm nội bộ bị khóa do nhập sai 5 lần
  thiệp cưới ghi chức
  thiệp tân gia ghi học hàm
  thoat nhom zalo
  thoi gian tap su vien chuc
  thoi han bao quan van ban
  thoi han giai quyet khieu nai
  thoi han khieu nai quyet dinh xu phat
  thoi han luu tru tin nhan tren he thong chi dao dieu hanh
  thoi han truy cuu hinh su boi nho
  thoi hieu khoi kien vay tien
  thoi hieu xu ly vi pham giao thong
  thoi hieu xu ly vi pham xay dung
  thoi nong do con muc cao bi tuoc bang may thang
  thoi nong do con muc cao nhat
  thoi viec co dong bhxh tiep
  thoi vu gieo cay lua dong xuan
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
  thu quỹ xóm có phải ra biên lai
  thu thẻ nhà báo
  thu thẻ nhà báo khi nào
  thu tien lam duong thon co bat buoc
  thu tiền bán trú một ngày bao nhiêu là đúng
  thu tiền mà không vô sổ, thủ quỹ có tội không
  thu to cao gui buu dien co duoc nhan khong
  thu tuc bai nhiem dai bieu hdnd
  thu tuc hoan cong
  thu tuc rut bao hiem xa hoi mot lan
  thu tuc sang ten xe may cu
  thu tuc xin cap the thuong binh
  thu ý kiến chi ủy qua nhóm chat thay vì họp có được không
  thu điện thoại học sinh
  thuc don cho ba bau
  thue drone xit thuoc lua
  thue luat su
  thue thu nhap ca nhan giam tru nguoi phu thuoc 2026 bao nhieu mot dua
  thuoc dau da day loai nao tot
  thuoc ha huyet ap uong luc nao
  thuong tet gv
  thuyêt minh viên đền nhận khách riêng thu tiền ngoài
  thuyền gặp nạn ngoài biển liên lạc cơ quan nào
  thuê bao mạng nội bộ cơ quan bị nhân viên dùng đào tiền ảo
  thuê cty ngoài quản trị web xã
  thuê công ty làm web có cần đấu thầu
  thuê flycam quay lễ hội làng mà bị dân quân đòi giấy, giấy gì hả anh chị
  thuê hội trường tổ chức tất niên
  thuê hội trường ủy ban làm đám cưới giá sao
  thuê người làm luận án
  thuê người xóa phốt
  thuê nhà cho lính
  thuê nhà công vụ
  thuê nhà không đóng thuế
  thuê nhà trọ
  thuê phòng cho mèo tết
  thuê viết phần mềm cho ủy ban
  thuế bán hàng online dưới 200 triệu
  thuế cho thuê trọ mấy phần trăm
  thuế hộ kinh doanh quán bún nộp thế nào
  thuế khoán quán cà phê
  thuế thu nhập cá nhân
  thuế thu nhập cá nhân cho tiền làm thêm giờ tính ra sao
  thuế thu nhập giảm trừ
  thuế thu nhập khi viết báo
  thuế thu nhập từ bán xe cũ
  thuế thu nhập từ youtube nộp ra sao
  thuế tiền dạy thêm
  thuế xe nhập khẩu
  thuốc cảm khi bầu
  thuốc huyết áp bảo hiểm có chi trả không
  thuốc huyết áp hết ở trạm y tế thì bảo hiểm có trả tiền mua ngoài không
  thuốc huyết áp uống trước hay sau ăn
  thuốc hạ sốt cho trẻ 2 tuổi liều bao nhiêu
  thuốc lá điện tử có bị cấm không
  thuốc trị rầy nâu loại nào tốt
  thành lập câu lạc bộ hưu trí
  thành lập quỹ từ thiện cần điều kiện gì
  thâm niên nhà giáo tính từ năm nào
  thâm niên vượt khung
  thí sinh mang dồng hồ thông minh có bị hủy bài
  thí sinh xài AI
  thôi việc do kỷ luật có được trợ cấp thất nghiệp
  thôi đảng tịch có phải nộp thẻ
  thôn nhắn tin kêu tham gia nhóm chung mới cho đăng ký hỗ trợ giống lúa, vậy ổn không
  thông tin chuyển mục đích rừng sản xuất
  thông tin đấu thầu giữ kín đến khi nào
  thông tư 29 dạy thêm
  thông tư kỷ luật học sinh mới nhất
  thông tư tiếp công dân
  thù lao cộng tác viên dân số
  thú y xã đòi tiền mới tiêm phòng cho trâu thì kêu ai
  thăm bạn cũ đang bị án 331 rồi chụp ảnh chung
  thăm nuôi mang được gì
  thăm nuôi mang được những gì
  thăng hạng giáo viên điều kiện
  thăng hạng giảng viên chính cần mấy bài báo
  thơ AI dự thi
  thơ viếng lãnh đạo
  thư kêu cứu lên face
  thư ký ghi biên bản khác lời tui nói, tui muốn coi lại băng ghi âm của trường mà họ không cho, làm chi được?
  thư ký sửa lại biên bản họp sau khi mọi người đã ký, tố ai đây
  thư ngỏ gửi lãnh đạo
  thư viện cho mượn nhầm sách cấm
  thư viện trường phải mở mấy giờ
  thư viện xã có phải tuyển người riêng hay giáo viên kiêm
  thưởng thi đua
  thưởng tiền tố giác giao thông
  thưởng tết viên chức
  thạc sĩ chép nguyên bài người khác nộp trường, bị phanh phui thì có mất bằng không
  thả diều gần sân bay có bị phạt không
  thả diều gần trạm điện
  thả phẫn nộ vào bài của bí thư mà bị gọi lên hỏi, có quyền từ chối trả lời không?
  thấy công chức ăn thịt rùa quý hiếm trên story
  thấy tai nạn mà đứng quay không cứu, dân mạng đòi bỏ tù, luật có tội đó thiệt không
  thấy ông cụ bị con đánh, tôi tổ trưởng làm gì trước
  thấy ông thẩm phán là bạn facebook với bên bị đơn thì tôi xin đổi người xử được không?
  thầy bảo vệ hút thuốc trong trường
  thầy chùa giả xin tiền
  thầy giáo yêu học trò
  thầy sàm sở con
  thầy thể dục chạm vào học trò, trường biểu em im đừng nói ra ngoài, em nên báo mô
  thầy tán tỉnh nữ sinh lớp 12
  thầy đổi điểm lấy lượt theo dõi, phụ huynh thưa ai
  thẩm phán có được kết bạn facebook với luật sư không
  thẩm phán mà kết bạn facebook với bên nguyên thì tôi xin đổi thẩm phán được không?
  thẩm phán đổi ngày xử có báo không
  thẩm quyền bổ nhiệm hiệu phó trường cấp hai
  thẩm quyền ký quyết định khiển trách viên chức đơn vị sự nghiệp cấp huyện
  thẩm tra lý lịch
  thẩm tra lý lịch người yêu
  thẩm tra lý lịch đảng
  thẩm tra xác minh đv bao lâu
  thằng nhỏ chơi game thâu đêm có trung tâm nào cai không
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
  thẻ công chức bị mất
  thẻ ngành kiểm lâm
  thẻ nhà báo
  thẻ nhà báo thật giả
  thẻ nhà báo thời hạn mấy năm
  thẻ thư viện hết hạn gia hạn ở đâu
  thẻ tín dụng bị trừ phí thường niên
  thẻ tín dụng phụ cho con học xa
  thẻ đảng bị mất làm lại ở đâu
  thẻ đảng mất làm lại
  thẻ đảng viên chụp đưa lên zalo khoe có vi phạm gì không hả các đồng chí
  thế chấp đất nông nghiệp
  thể lệ cuộc thi tìm hiểu lịch sử tỉnh
  thịt kho tàu bao lâu
  thổi nồng độ cồn vượt mức 1 phạt bao nhiêu tiền
  thờ cúng kiểu mê tín trong phòng làm việc
  thời gian chơi game của trẻ dưới 16
  thời gian giữ chức vụ lần hai trưởng phòng
  thời gian nghĩa vụ quân sự được tính thâm niên không
  thời gian nghỉ ốm có tính vào hạn xét lỗi
  thời gian trả kết quả cấp lại sổ đỏ bị mất
  thời gian tập sự công chức
  thời gian tập sự của viên chức
  thời gian tập sự viên chức có tính đóng bhxh
  thời gian xác minh
  thời gian đánh giá xếp loại viên chức
  thời hiệu kiện danh dự
  thời hiệu phạt
  thời hiệu phạt hành chính đăng tin sai
  thời hiệu xử phạt đăng tin sai
  thời hạn báo cáo sự cố lộ dữ liêu
  thời hạn báo đính chính
  thời hạn giám sát chuyên đề
  thời hạn giải quyết khiếu nại kỷ luật đảng bao nhiêu ngày
  thời hạn giải quyết khiếu nại lần hai
  thời hạn giải quyết khiếu nại lần đầu
  thời hạn giải quyết khiếu nại lần đầu bao nhiêu ngày
  thời hạn giải quyết khiếu nại đất đai lần hai
  thời hạn giải quyết khiếu nại đất đai lần đầu
  thời hạn giải quyết tố cáo lần đầu
  thời hạn giải quyết tố cáo lần đầu là mấy ngày
  thời hạn giải quyết đơn khiếu nại lần 2
  thời hạn khiếu nại quyết định phạt hành chính
  thời hạn khiếu nại đền bù giải phóng mặt bằng là bao nhiêu ngày
  thời hạn kháng cáo bản án dân sự
  thời hạn lưu hồ sơ kỷ luật cán bộ
  thời hạn lưu trữ biên bản họp
  thời hạn nâng bậc lương điều dưỡng hạng IV
  thời hạn nộp hồ sơ vô lưu trữ cơ quan là bao lâu vậy mấy anh
  thời hạn tước thẻ nhà báo khi bị kỷ luật
  thời hạn xã trả lời yêu cầu thông tin
  thời hạn xóa kỷ luật
  thời hạn xử lý kỷ luật bao nhiêu ngày
  thời tiết Hà Giang cuối tuần
  thời tiết Sa Pa cuối tuần
  thợ sửa máy điều khiển từ xa
  thợ ảnh cưới bay flycam sát doanh trại bị thu máy, giờ muốn lấy lại máy phải làm sao?
  thủ trưởng kêu ở lại tối một mình rồi đụng chạm
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
  thủ tục mua xe công
  thủ tục nhận con nuôi
  thủ tục nhận con nuôi trong nước
  thủ tục nhập hộ khẩu cho vợ quân nhân ở khu tập thể
  thủ tục nhập khẩu cho vợ về hà nội
  thủ tục sang tên xe máy cũ không chính chủ
  thủ tục thanh lý xe công
  thủ tục thanh lý xe ô tô công
  thủ tục thu lại tài liệu mật của cán bộ đã nghỉ
  thủ tục thẩm tra lý lịch vợ chồng trước khi cưới của công an
  thủ tục trồng cây ăn trái trên đất lúa
  thủ tục tách sổ đỏ cho con
  thủ tục tách thửa
  thủ tục tách thửa cho con
  thủ tục tách thửa đất cho con
  thủ tục tách thửa đất vườn sang đất ở
  thủ tục tách thửa đất ở nông thôn
  thủ tục xin hộ chiếu công vụ
  thủ tục xin nghỉ phép về quê chịu tang bố vợ
  thủ tục xin nghỉ việc không lương
  thủ tục xin sửa ngày sinh trong lý lịch đảng
  thủ tục xin thôi việc viên chức báo trước mấy ngày
  thủ tục xin visa cho đoàn đi công tác Nhật
  thủ tục đăng ký kết hôn với người nước ngoài
  thủ tục đăng ký kết hôn với người Đài Loan
  thủ tục đổi tên đệm cho con
  thủy điện xả lũ không báo trước dân chửi
  thừa kế xe của ba mất không di chúc
  thừa phát lại lập vi bằng tin nhắn giá bao nhiêu
  thử máu trước cưới
  thực tập sinh coi hồ sơ
  thực tập sinh có bị kỷ luật như công chức không hay chỉ trả về trường
  thực đơn trường mầm non
  tiem dai o dau
  tiem ngua dai xong co duoc uong bia ko
  tiem phong cho cho meo o xa
  tiem phong dai cho cho o dau
  tiem phong dai o dau
  tiem uon van kieng gi
  tiem vac xin cum cho be 3 tuoi o dau
  tiem viem gan b o dau
  tien cho thue kiot khong nop ngan sach
  tien cong duc chua ai quan ly
  tien dien thang nay tang vo ly khieu nai dau
  tien gui tiet kiem bi ngan hang ep mua bao hiem
  tien ho tro lon chet dich ta
  tien lam dem cua dieu duong
  tien luong ngay nghi le
  tien quy khuyen hoc bao nhieu
  tien thu gom rac
  tien thue dat vuon nop tre co bi phat khong
  tien thuong sang kien
  tien tuat cho vo liet si
  tiep dan bang zalo
  tiep dan truc tuyen
  tieu chi ho ngheo da chieu moi nhat
  tieu chi xep loai cong chuc
  tieu chuan xe cong
  tieu huy tai lieu cu
  tiktok bị bóp tương tác phải làm sao
  tiktok shop bị khóa tính năng bán
  tiktok trung quốc cấm chưa
  tiktoker hàn quốc về xã quay phim tặng em cái áo, em nhận được chứ
  tin lành lạ
  tin nhan zalo co duoc lam chung cu
  tin nhắn nhóm công tác bị mất khi cài lại máy
  tin nhắn riêng bị chụp màn hình đem nộp cho ban kiểm tra đảng, có dùng làm bằng chứng được không
  tin nhắn xóa rồi khôi phục làm bằng chứng
  tin nhắn zalo công việc có phải lưu như giấy tờ không, tôi hay xoá cho nhẹ máy
  tin nhắn zalo làm bằng chứng ra toà được chứ
  tinder có vợ rồi
  tinh gian bien che 2025
  tinh gian bien che cho giao vien lon tuoi
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
  tivi thông minh ghi âm cả nhà, nhà tôi làm bên an ninh có cần tắt mic không
  tiêm phòng cho bé 18 tháng cần mũi nào
  tiêm phòng uốn ván
  tiêm vắc xin cho bé 9 tháng mũi gì
  tiêm vắc xin dại ở trạm xã có mất tiền không
  tiêm vắc xin dại ở đâu rẻ
  tiêu chuẩn hưởng trợ cấp xã hội cho người 75 tuổi
  tiêu chuẩn hộ nghèo 2025
  tiêu chuẩn kết nạp đảng cho người ngoài 50 tuổi
  tiêu chuẩn làm hiệu trưởng
  tiêu chuẩn trưởng phòng cấp sở
  tiêu chí hộ cận nghèo
  tiêu chí trường chuẩn quốc gia mức 2
  tiêu chí đánh giá phần mềm quản lý văn bản nào tốt nhất
  tiêu hủy gà bệnh hỗ trợ mấy tiền
  tiêu hủy hồ sơ kế toán sau mấy năm
  tiêu hủy tài liệu mật cần mấy người ký biên bản
  tiếp cận thông tin
  tiếp khách nước ngoài phải báo trước mấy ngày
  tiếp nhà báo cần giấy tờ gì
  tiếp xúc người nước ngoài ở hội chợ biên giới
  tiếp đoàn ngoại giao nói chuyện gì
  tiếp đoàn nước ngoài
  tiết lộ giới tính thai nhi
  tiền bán trú một tháng hỗ trợ bao nhiêu
  tiền bán trú tháng này
  tiền bồi dưỡng hội thẩm nhân dân một ngày
  tiền công tác phí ngủ nhà người quen có được khoán không
  tiền công tác phí đi tỉnh ngoài khoán mấy trăm
  tiền dạy thêm tại nhà có phải đăng ký kinh doanh
  tiền hỗ trợ tổ liên gia
  tiền làm thêm giờ
  tiền làm thêm giờ ngày lễ của lái xe cơ quan
  tiền làm thêm giờ ngày lễ của văn thư
  tiền làm thêm giờ ngày lễ của y tá
  tiền lương cơ sở mới
  tiền lễ 2/9
  tiền nhuận bút chịu thuế bao nhiêu phần trăm, tòa soạn trừ 10% là sao
  tiền phép chưa nghỉ
  tiền phúng điếu bao nhiêu
  tiền phúng điếu cơ quan
  tiền phạt vượt đèn đỏ xe máy
  tiền thai sản viên chức tính thế nào
  tiền thù lao viết tin
  tiền thưởng chiến sĩ thi đua cơ sở bao nhiêu
  tiền thừa giờ tính sao cho giáo viên tiểu học
  tiền trợ cấp khuyết tật
  tiền trợ cấp thôi việc
  tiền trực dịch của y tá xã
  tiền trực lễ cho bảo vệ trường
  tiền trực tết của trạm y tế tính sao
  tiền trực đêm nhân viên y tế tính sao
  tiền trực đêm trạm y tế xã
  tiền tăng ca ban đêm tính ra xao
  tiền từ tiktok có phải kê khai tài sản không
  tiền ăn bán trú tăng
  tiền ăn ca công an trực đêm
  tiền điện bậc thang bao nhiêu số
  tiền điện nhà cao bất thường gọi ai
  tiền điện tháng này sao cao
  tiền điện tháng này tăng gấp đôi hỏi ai
  tiền ảo pi
  tiểu đoàn giữ máy anh em cả tuần, ai cho phép vậy chú
  tiệc tân gia
  to cao an toan giau ten
  to cao bua an ban tru o dau
  to cao cap tren gui cho ai
  to cao sep an hoi lo
  to cao tren mang co duoc coi la don khong
  to cao xong bi tru dap thi keu ai
  to chuc khung bo nao bi cam
  to giac hang xom pha rung
  to giac quan net ban ma tuy thi co bi lo ten khong, nha toi ngay sat ben
  to pho dan pho co phu cap khong
  toi bao ve benh vien duoi nha bao ra khoi cong thi co bi phat khong
  toi bi xu oan tren mang khieu nai cho nao
  toi di xem toa xu con hang xom, quay lai roi dang, bi tich thu dien thoai, co duoc tra khong
  toi loi dung quyen tu do dan chu la gi
  toi loi dung quyen tu do dan chu phat bao nhieu nam
  toi muon xem phieu danh gia cua minh
  toi muon xin chuyen truong cho con vi bo chuyen cong tac ra dao
  toi muon xoa thong tin ngan hang cic
  token chu ky so roi mat
  token ký số cho kế toán trường mua bên nào
  tour hè công đoàn
  toà gọi mà không đi thì sao
  toà soạn bị phạt vì tít giật gân, phóng viên có bị trừ tiền không
  tra cuu diem thi vao lop 10 o dau
  tra cứu phạt nguội ô tô
  tra cứu điểm thi công chức vòng 2
  tra cứu điểm thi lớp 10 hà nội
  tra gop tien phat tin gia duoc ko
  tra phat nguoi
  tra số sổ bảo hiểm xã hội ở chỗ nào
  tra tài liệu ở trung tâm lưu trữ tỉnh
  tra xem ông cố mình trong tài liệu lưu trữ rồi đăng lên nhóm dòng họ có cần xin phép lưu trữ tỉnh không?
  tra điểm lớp 10
  trang của phường xoá bình luận góp ý của tôi và chặn tôi luôn, được phép vậy sao?
  trang của xã bật quảng cáo kiếm tiền được không
  trang của ủy ban xóa bình luận góp ý của tôi, vậy đúng luật chưa
  trang facebook xa quen doi mau den ngay quoc tang
  trang phường khóa bình luận
  trang phường nhận tiền quảng cáo cho quán ăn
  trang phục cô dâu dạm ngõ ở Nghệ An
  trang phục công sở nữ được mặc váy ngắn không
  trang thông tin điện tử của sở phải cập nhật trong bao lâu
  trang tin điện tử tổng hợp có được cử người đi tác nghiệp không
  trang truong chan toi vi gop y
  trang truong xoa cau hoi cua phu huynh
  trang xã chạy quảng cáo trả tiền
  trang xã khóa bình luận
  trang ủy ban chạy quảng cáo
  tranh chấp mốc ranh đất
  tranh chấp ranh đất với hàng xóm
  tranh chấp đất rào lối đi chung
  tre con nghich micro nha van hoa
  tre em gai 13 tuoi mang thai bao cho ai
  treo cờ nước ngoài
  treo cờ rủ thế nào
  treo cờ sai cách
  treo cờ đảng ngày nào
  treo danh sách bầu
  treo huân chương của bố trong phòng làm việc
  treo nhầm cờ ngược ngày lễ
  treo ảnh quân hàm lên avatar
  trich luc khai sinh online
  triệu tập lần hai không đi thì sao
  tro cap nuoi con nho cho quan nhan
  tro cap thai san cua co giao hop dong
  tro cap that nghiep
  tro cap that nghiep vien chuc
  tro cap thoi viec cua vien chuc tinh kieu gi
  tro xa bi nem mam tom vi minh di xac minh don
  trom xong ra tu thu co di tu ko
  tron nghia vu quan su
  trong dong con trai toi dang ky nghia vu o dau
  trong giờ làm mà vào shopee chốt đơn thì phạt gì
  trong phien toa toi lo de chuong dien thoai keu co bi phat khong
  tru 1 ngay luong ung ho co bat buoc khong
  trua nao phong em cung lai rai
  truc dem o ubnd duoc bao nhieu mot dem
  truc zalo 24/24
  trung tá công an làm thơ đăng báo lấy bút danh có cần báo cáo không
  trung tâm công tác xã hội trẻ em huyện ở đâu
  trung tâm tiếng Anh không phép mở quanh trường
  trung tâm văn hóa treo băng rôn sai chính tả bị dân mạng chế giễu, ai duyệt người đó chịu à
  trung úy biên phòng yêu người Lào có phải báo cáo
  truong ap co phai can bo khong
  truong ap vi pham thi ai ky luat
  truong bat giao vien khoa fb
  truong bat phu huynh cai app, ai khong cai bi gach ten, dung khong
  truong ma nop bao cao tre han thi bi chi khong
  truong mam non cong lap nhan tre may thang tuoi
  truong noi tru tuyen sinh
  truong phong ky van ban mat duoc khong
  truy thu phụ cấp
  truyền đạo lạ qua zoom
  truyền đạo qua facebook
  truyện quan trường full đọc ở đâu
  trách nhiệm liên đới của cấp phó phụ trách
  trái tuyến có được nhận vô lớp 1 không cô
  tránh bị tag
  trâu húc người
  trích lại ba phần trăm nộp cho trưởng phòng làm quỹ chung
  trích lục ghi âm cuộc họp
  trích lục hồ sơ
  trích lục khai tử
  trích lục phiếu lý lịch tư pháp cho người xin việc
  trích sao lý lịch đảng viên
  trò chê thầy bị cảnh cáo
  trông trẻ gửi nhà trẻ công đoàn
  trông xe đám giỗ lấy tiền
  trúng số độc đắc đăng vé
  trúng tuyển cc bị hủy vì fb
  trúng tuyển công chức phải tập sự bao lâu
  trưa liên hoan phòng hát karaoke quá giờ 20 phút bị ai quay đăng lên, cả phòng em có bị kỷ luật không
  trưng cầu ý dân trong nhóm zao
  trường bắt giáo viên xóa số học sinh
  trường con em bắt đóng tiền máy lạnh
  trường có phải cử dpo
  trường có phải thuê luật sư khi giáo viên bị nói xấu không
  trường có được bảo vệ chặn phóng viên chưa báo trước
  trường công thu tiền học thêm bao nhiêu là đúng
  trường cấm tiktok
  trường em mang tên mới thì khắc lại dấu ở đâu
  trường em ép like fanpage mới được cộng điểm rèn luyện, sinh viên kêu ai đây
  trường hợp chưa xem xét kỷ luật do ốm nặng
  trường kiện giùm thầy cô bị bôi nhọ
  trường ko phát giấy khen cho con thì hỏi ai
  trường mua một bản phần mềm rồi cài cho 30 máy
  trường mở trại hè
  trường thu học phí qua ví
  trường xóa ý kiến
  trường ép phụ huynh tải ứng dụng đóng tiền, ai không tải thì đọc tên trước lớp
  trưởng buôn là đảng viên mà sai thì ai xử trước
  trưởng khoa dặn ai không share bài thì khỏi xét danh hiệu cuối năm
  trưởng khoa đòi trả lời tin trong 5 phút cả ngày nghỉ
  trưởng nhóm kick tôi vì hay hõi chuyện lương
  trưởng phòng cũ mất, két còn giấy tờ mật thì mở thế nào
  trưởng phòng giữ bằng gốc
  trưởng phòng lấy xe công đi đánh cầu lông giữa giờ, tụi em muốn góp mà không dám, có chỗ nào nhận
  trưởng phòng rủ cả phòng góp vốn đa cấp qua zalo, em không vô thì bị ghét, báo với ai
  trưởng phòng đi tu tập cuối tuần, đăng bài chép kinh, có ai ý kiến thì sao
  trưởng sóc có được coi là công chức không
  trưởng trạm có phải đền khi y tá làm lộ bệnh án
  trưởng điểm nhóm Tin lành livestream buổi cầu nguyện ở nhà
  trưởng ấp rời nhóm không trả lời dân
  trưởng ấp được phụ cấp bao nhiêu
  trượt chân lúc trực
  trại mồ côi nhận con
  trại tạm giam ở huyện mở cửa mấy giờ
  trạm loa thôn hư thì báo ai
  trạm thu phí etc
  trạm y tế muốn xin thêm xe chở bệnh nhân thì làm tờ trình gửi sở nào
  trả góp xe máy lương 8 triệu có duyệt không
  trả lại bằng lái xe bị giữ sau bao lâu
  trả lời phản ánh của dân qua zalo oa trong mấy ngày
  trả lời tin nhắn của sếp ngoài giờ
  trả lời tin nhắn dân hỏi qua fanpage có giá trị pháp lý k
  trả phong bì mà người nhà không chịu cầm lại
  trả quà biếu
  trận Bạch Đằng năm nào
  trẻ 14 tuổi làm cccd cần ai di cùng
  trẻ 15 tuổi phạt tiền ko
  trẻ bị tiêu chảy uống gì
  trẻ con nghịch vào phòng loa hát bậy cả xã nghe, cán bộ đài có bị phạt không
  trẻ em bị bạo lực mạng gọi số nào
  trẻ lang thang gọi ai
  trẻ mấy tháng thì tiêm sởi
  trẻ mấy tháng được gởi nhà trẻ công lập
  trẻ nghịch số cứu hỏa
  trẻ sốt 39 độ uống gì
  trẻ sốt mọc răng làm gì
  trẻ trâu chặn xe
  trị mụn cóc ở nhà
  trị đau khớp gối bằng lá lốt
  trốn cách ly
  trốn khám nghĩa vụ
  trốn nghĩa vụ quân sự phạt bao nhiêu tiền
  trốn nghĩa vụ quân sự phạt mấy triệu
  trốn tiêm phòng
  trốn về sớm đón con
  trồng cây gì trước cổng cơ quan hợp phong thủy
  trồng cây gì đất phèn
  trồng cây thanh trà mùa mô
  trồng keo vay vốn
  trồng sầu riêng
  trồng sầu riêng bao lâu có trái
  trồng sầu riêng năm thứ mấy có trái
  trộm chó bị cả bản đánh, người đứng quay clip có phải ra làm chứng không
  trộm chó bị phạt tù mấy năm
  trộm gà vặt
  trời nóng công chức nam mặc quần sooc đi làm có được không nhỉ
  trợ cấp cho người cao tuổi 75
  trợ cấp cán bộ xã
  trợ cấp cựu chiến binh chống Mỹ
  trợ cấp lần đầu lên vùng cao
  trợ cấp mang thai hộ
  trợ cấp một lần bộ đội đánh Mỹ ở Lào
  trợ cấp nghỉ việc theo nghị định 178
  trợ cấp nhà sập do bão được bao nhiêu
  trợ cấp nuôi con khuyết tật
  trợ cấp sảy thai của giáo viên
  trợ cấp thai sản
  trợ cấp thai sản cho vợ không đi làm
  trợ cấp thôi việc
  trợ cấp thôi việc cán bộ không chuyên trách
  trợ cấp thôi việc viên chức tính sao
  trợ cấp thôi việc viên chức tính thế nào
  trợ cấp thương binh hạng 4
  trợ cấp thất nghiệp cho hợp đồng bị cắt
  trợ cấp thất nghiệp khi bị buộc thôi việc
  trợ cấp thất nghiệp được mấy tháng
  trợ cấp xuất ngũ được bao nhiêu tháng
  trực chống bão có được nghỉ bù không
  trực gác đêm đọc báo mạng bằng điện thoại có tính là bỏ vị trí không
  trực thay ca tính tiền sao
  trực tiếp vleague kênh nào
  trực tết mấy người
  trực tết được gấp mấy
  tu che phao bi bat
  tu choi tra loi can bo thong ke
  tu giac go bai co giam nhe
  tu go bai truoc khi bi phat co duoc tha
  tu nhien co trong nhom phan dong, em la giao vien co bi hoi khong
  tu sat dung ho so mat
  tu si co phai di nghia vu
  tu ung cu dai bieu hdnd xa can giay to gi
  tu xung bao chi doi tien cong trinh
  tui bi te trong ca truc, co tinh la tai nan lao dong khong
  tui bình luận "cán bộ xã ăn hết tiền cứu trợ" giờ công an xã mời lên, có phải đi không
  tui góp ý thẳng ở chi bộ bị ghi biên bản là "phát ngôn tiêu cực", tui xin sửa biên bản được hông
  tui làm y tá, bịnh nhân tặng con gà, chụp hình cám ơn đăng phây bị nói nhận quà
  tui muon tach ho khau cho thang ut thi can giay to chi
  tui nuôi tôm, quay cảnh cán bộ xã đòi tiền bồi dưỡng, đưa báo nào, hay đưa thanh tra?
  tui đề nghị chi bộ đọc lại biên bản trước khi ký mà bị gạt, có quyền ko hả trời
  tuoi het bo nhiem
  tuoi huu co mam non
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
  tuất một lần tính sao hả mấy anh
  tuồn thuốc lá vào trại
  tuổi cao xin miễn sinh hoạt chi bộ thì làm đơn gửi ai
  tuổi nghỉ hưu cán bộ xã
  tuổi nghỉ hưu công chức xã 2026
  tuổi nghỉ hưu của phó chủ tịch xã nữ
  tuổi nghỉ hưu nữ 2026
  tuổi nghỉ hưu nữ 2027
  tuổi nghỉ hưu nữ giáo viên mầm non
  tuổi vào mẫu giáo
  tà đạo mời gọi
  tà đạo rủ vợ
  tài khoản ngân hàng bị phong tỏa vì có người chuyển tiền lừa đảo vào
  tài khoản số là gì
  tài liệu mật của huyện cũ đã giải thể thì bây giờ ai giữ
  tài liệu tối mật ai được đọc
  tài sản công đem dùng riêng thì bị xử lý thế nào
  tài xế cơ quan lấy xe đưa vợ sếp đi chợ có bị gì
  tàu cá gặp tàu lạ thì gọi ai
  tách hộ khẩu
  tách hộ khẩu cho con gái
  tách hộ khẩu cho con đi học trái tuyến
  tách thửa
  tách thửa đất
  tách thửa đất cho con diện tích tối thiểu
  tách thửa đất nương cho con trai
  tách thửa đất rẫy cho con ở Bảo Lộc mất bao lâu rứa
  tách thửa đất vườn tối thiểu bao nhiêu mét
  tách thửa đất vườn ở ngoại thành tối thiểu bao nhiêu m2
  tái phạm thì nâng lên mức nào
  tái định cư được mấy mét
  tát công an
  tân binh dùng điện thoại
  tân gia nhà chủ tịch mời hết ấp
  tãi mạng xã hội việt
  tên 34 tỉnh mới sau sáp nhập
  tên con kiểu tây
  tên khai sinh đặt dài quá có được không
  tên miền gov.vn hết hạn
  tên tôi trùng với tên đứa chửi chính quyền, công an gọi nhầm thì trình bày ra sao
  tên xã mới
  tên xã mới của huyện tôi sau sáp nhập là gì
  tên xã thay rồi con dấu cũ dùng tới khi nào
  tên đường mới
  tên đẹp đặt cho con có bị cấm không
  tìm bệnh viện tâm thần gần nhất
  tìm người trông bé buổi tối gần chợ
  tìm điện thoại rơi
  tình nguyện viên gặp khách tây
  tình tiết giảm nhẹ
  tình tiết tăng nặng khi tái phạm đăng tin giả
  tích hợp bằng lái lên vneid
  tính lương hưu khi nghỉ trước tuổi 3 năm
  tính lương hưu trước tuổi
  tính lương hưu đóng 28 năm
  tòa buộc xin lỗi mà nó không xin
  tòa nào giải quyết ly hôn
  tòa soạn không đăng thư bạn đọc của tôi
  tòa soạn xin tiền gỡ bài, cơ quan nhỏ như tụi tui cắn răng chịu hay báo ai
  tòa soạn ép xã đặt mua báo tết
  tòa án dùng zalo gửi giấy triệu tập có hợp lệ ko
  tôi bị cảnh cáo đảng rồi, chính quyền còn kỷ luật thêm nữa không
  tôi bị khiển trách vì một cái bình luận, bao lâu thì hết
  tôi bị thu hàng vì mạng mà chẳng ai đưa tờ giấy gì, họ bảo lên lấy mai, vậy đúng trình tự không
  tôi bị tố cáo nặc danh trên mạng, cơ quan có được đình chỉ công tác tôi ngay không
  tôi chụp cháu đứng cạnh cột mốc rồi đăng phây, trên mốc có chữ nước mình, có sao không
  tôi có hai ngày sinh, lý lịch đảng khác căn cước, giờ chỉnh kiểu gì
  tôi có được sao chụp kết luận thanh tra về mình không
  tôi góp ý lịch sự trên trang bệnh viện mà bị ẩn, đòi mở lại theo luật nào
  tôi góp ý trên fanpage huyện bị ẩn bình luận hoài, vậy có đúng không
  tôi hỏi mỗi chuyện cầu hư mà trang của phường cho vô danh sách hạn chế luôn, làm vậy có quyền không ta
  tôi không ký biên bản họp kỷ luật thì nó có giá trị không
  tôi là bí thư đoàn, viết bài kêu anh em dồn phiếu cho một ứng viên có được không
  tôi là cán bộ đoàn hỏi mời tiktoker về xã quảng bá du lịch phải xin phép ai
  tôi là người bị phê bình trong biên bản, tôi xin một bản photo thì văn phòng không cho, có đúng không?
  tôi làm giám thị quên điện thoại trong túi áo, chưa dùng gì cả, thế bị đình chỉ hay bị kỷ luật gì
  tôi làm đơn hỏi giá đền bù mà quá 45 ngày chưa ai trả lời
  tôi tin thư ký tòa là em bà con bên nguyên đơn, họ ăn chung mâm giỗ, nộp đơn cho ai để thay người ghi chép
  tôi đã xin lỗi người ta và gỡ bài rồi thì có được giảm mức phạt không?
  tôi đăng tin thất thiệt về dịch heo làm bà con bán đổ bán tháo, đã gỡ và xin lỗi rồi có được giảm nhẹ không
  tăng lương cơ sở 2026
  tăng lương cơ sở khi nào
  tăng lương cơ sở từ tháng mấy
  tăng lương tối thiểu vùng
  tư vấn chọn mua laptop cho con học lớp 6
  tư vấn luật miễn phí
  tước quyền nuôi con vì đăng clip con khóc
  tường nhà kế bên nghiêng
  tường trình hộ bạn
  tường trình khác kiểm điểm chỗ nào
  tượng đài nhà mình thiết kế bị đem in áo
  tạm giữ mấy ngày
  tạm giữ điện thoại
  tạm hoãn nghĩa vụ quân sự vì cận thị mấy độ
  tạm hoãn sinh hoạt đảng vì bận chăm mẹ ốm
  tạm vắng đi làm xa
  tạm đình chỉ công tác hưởng mấy phần lương
  tạm đình chỉ công tác mấy ngày
  tạm đình chỉ công tác trong lúc xác minh bài đăng, được hưởng mấy phần lương
  tạm đình chỉ sinh hoạt đảng
  tạm ứng viện phí ở tuyến huyện có trả lại ko
  tạm ứng án phí ly hôn
  tạp chí điện tử cần giấy phép gì
  tạp vụ công chức không
  tạt sơn nhà kiểm soát viên thị trường
  tải driver máy in hp
  tải font vni
  tải nhạc chờ
  tải phim đen ở trường
  tải win lậu cho máy trường
  tảo hôn phạt mấy triệu
  tần số loa bị chồng
  tẩy vết mực áo
  tập huấn chuyển đổi số xã
  tập huấn pccc bao lâu một lần
  tập huấn phần mềm quản lý văn bản
  tập sự bị hủy tuyển
  tập sự vi phạm
  tập yoga ở nhà cho cán bộ hay đau lưng
  tắt bình luận facebook
  tắt gợi ý kết bạn
  tắt thông báo nhóm bị phê bình
  tắt thông báo nhóm cơ quan
  tắt zalo ngoài giờ
  tặng hoa sinh nhật sếp
  tặng huy hiệu 60 năm tuổi đảng tiền thưởng bao nhiêu
  tặng quà 20/11 cho cô qua chuyển khoản rồi phụ huynh khoe lên fb
  tặng quà sếp mới
  tặng quà tết cho lãnh đạo
  tặng thưởng người cao tuổi 90 bao nhiêu tiền
  tết dương nghỉ mấy ngày
  tỉ số trận Việt Nam Thái Lan tối qua
  tỉnh mới của bắc kạn
  tỉnh mới sau sáp nhập
  tỉnh nào sáp nhập với tuyên quang
  tịch thu máy quay
  tịch thu điện thoại
  tố bếp trường nấu đồ hư
  tố cáo cán bộ săn thú rừng
  tố cáo gđ bệnh viện mà sợ bị trù dập, có đc giữ kín tên k
  tố cáo qua email
  tố cáo qua zalo được nhận không
  tố cáo tham nhũng qua facebook có được coi là tố cáo không
  tố cáo tham nhũng được thưởng mấy phần
  tố cáo tham nhũng ở đâu cho an toàn
  tố cáo xong bao lâu có câu trả lời
  tố cờ bạc giấu tên
  tố giác người vượt đèn đỏ có được giấu tên không
  tố giác nhũng nhiễu
  tố giám đốc trung tâm y tế ăn chặn tiền chống dịch thì gửi đi đâu cho an toàn
  tố giáo viên ép học thêm
  tố tham nhũng ở đâu
  tốc độ internet cáp quang bị chậm
  tối nay đá kênh nào
  tốt nghiệp trung cấp lý luận được cộng mấy điểm thi đua
  tổ bầu cử có được thu điện thoại cử tri không
  tổ chức cưới hỏi cho con đảng viên phải báo cáo bao nhiêu mâm
  tổ chức lạ khảo sát trong bản
  tổ chức lễ hội chọi trâu cần xin phép ai
  tổ chức nước ngoài hỏi quan điểm bầu cử
  tổ chức tất niên ở trụ sở
  tổ chức đảng giải quyết khiếu nại kỷ luật trong mấy ngày
  tổ tiết kiệm vay vốn chính sách xã hội vay tối đa mấy chục triệu
  tổ trưởng dân phố kick khỏi nhóm
  tổ trưởng dân phố kick tôi ra khỏi nhóm vì tôi chê rác, có quyền đó hông?
  tổ trưởng dân phố thu sai tiền ai kỷ luật ổng
  tổng số giáo dân toàn tỉnh
  tội 117
  tội giả mạo trong công tác khung hình phạt ra sao
  tội lợi dụng quyền tự do dân chủ bao nhiêu năm tù
  tội truy cập trái phép vào máy người khác
  tờ cáo phó ghi chức vụ đảng thế nào cho đúng lệ
  tờ rơi chữ Khmer
  tờ rơi pháp luân công
  tục lệ ma khô
  tủ hồ sơ mốc
  từ chối hội thẩm quen
  từ chối thổi nồng độ cồn
  tự diễn biến là gì
  tự giác nhận lỗi có được giảm
  tự giác nhận lỗi có được miễn kỷ luật
  tự giác nhận lỗi thì có giảm mức kỷ luật cho không ạ
  tự khắc dấu tên trưởng thôn
  tự khởi kiện đòi bồi thường người nói xấu mình ra tòa nào, tốn bao nhiêu án phí
  tự nguyện thôi chức
  tự nhận kỷ luật
  tự nhận lỗi có nhẹ hơn hông
  tự nhận lỗi thì có được giảm kỷ luật?
  tự thú giảm án
  tự thú khai ở đâu
  tự thú được giảm không
  tự tử đăng lên fb, tui thấy thì báo ai
  tự ý xoá sếp khỏi nhóm lớp học thì sao
  tự ứng cử
  tự ứng cử hội đồng nhân dân cần điều kiện gì
  tỷ lệ sinh con thứ ba có còn bị phạt tiền không
  ultraview may cong vu
  uong bia gio nghi trua
  uong nuoc dua nhieu co tot khong
  usb ký số bị mất thì khóa ở đâu
  usb ký số hỏng thì cấp lại ở đâu
  usb lượm được
  usb nhặt được ở hành lang cắm vào máy tính cơ quan
  uy ban kiem tra moi len lam viec
  uy ban lap nhom zalo bat dan vao het, ai khong vao thi khong duoc nhan thong bao ho tro, co ep duoc khong
  uy quyen gap cong an
  uống ba lon bia thì mấy tiếng sau hết nồng độ cồn
  uống bia giờ trưa
  uống bia lái xe thì xếp loại cuối năm ra sao
  uống mấy lon bia thì hết nồng độ cồn
  uống rượu bia bao lâu mới lái được xe
  uống rượu cần với bà con lúc đi công tác
  uống rượu giờ nghỉ trưa tiệc cưới đăng ảnh
  uống rượu giờ trưa
  uống rượu giữa trưa
  uống rượu trưa
  uống rượu xong đau đầu
  uống rượu đi xe đạp có phạt ko
  vac xin cho heo con
  vac xin hpv
  van ban ky nhay hai ben le
  van dong bo phieu cho trong zalo dong huong
  van thu dong dau khong len giay trang
  vao di tich bay flycam phai xin ai
  vay agribank cần gì
  vay hộ trên app
  vay mua nha o xa hoi
  vay mua nha xa hoi
  vay ngân hàng bằng lương có cần chữ ký thủ trưởng không
  vay ngân hàng bằng lương cần giấy gì
  vay ngân hàng chính sách cho sinh viên
  vay ngân hàng thế chấp sổ đỏ cần gì
  vay ngân hàng trả góp
  vay nhà ở xã hội
  vay thế chấp sổ đỏ
  vay tín chấp lương giáo viên lãi bao nhiêu
  vay tín chấp theo lương ngân hàng nào rẻ
  vay von mua nha o xa hoi cho luc luong vu trang
  vay vốn chính sách xã hội mua trâu
  vc chạy grab
  ve may bay gia re thang chap
  ve phim dao pho
  ve xe tet
  ve xe tet ve que mua som o dau
  vi bằng chụp màn hình
  vi bằng giá bao nhiêu
  vi bằng giá bao nhiêu vậy mọi người
  vi bằng thừa phát lại bao nhiêu tiền
  vi bằng thừa phát lại bài facebook
  vi bằng thừa phát lại lập cho bài facebook bị xóa
  vi bằng thừa phát lại lập ở mô
  vi bằng tin nhắn
  vi pham lan dau co duoc giam muc phat khong, toi khai bao thanh khan roi
  vi phạm nồng độ cồn bị gửi về cơ quan
  vi phạm nồng độ cồn đảng viên bị sao
  vien chuc bi khien trach co duoc xep loai tot
  vien chuc dang nuoi con nho duoi 12 thang co bi xet ky luat
  vien chuc di hoc nuoc ngoai tu tuc phai lam don gi
  vien chuc dung ten ho kinh doanh duoc khong
  vien chuc giao vien co bi ha luong khi bi canh cao khong
  vien chuc lam giam doc cong ty duoc ko
  vien chuc viet sach co phai xin
  viet ban kiem diem mau
  viet giay moi tat nien the nao cho hay
  viet kiem diem cuoi nam
  viet kieu lap hoi o my moi toi du tiec
  viet thu tham ban hoc cu dang o tu vi toi tuyen truyen, minh la giao vien
  visa Mỹ thăm thân
  visa du lịch Nhật cho cán bộ hưu trí
  visa du lịch quá hạn
  visa nhật cho hộ chiếu công vụ
  visa nhật tự túc
  visa đi nhật
  viên chức bị khiển trách bao lâu mới nâng lương lại
  viên chức bị khiển trách thì bao lâu được xóa
  viên chức bị kỷ luật có được mời luật sư
  viên chức mới vô ngành được bao nhiêu ngày phép năm hả
  viên chức thi thăng hạng cần gì
  viên chức trực lễ có được nghỉ bù
  viên chức được nghỉ mấy ngày tết âm lịch năm ni
  viết bài cộng tác báo lấy nhuận bút
  viết bài nịnh lãnh đạo
  viết bài phát biểu chúc thọ các cụ hay và ngắn
  viết báo lấy nhuận bút có phải xin phép cơ quan
  viết bản kiểm điểm thành khẩn có nhẹ tội không
  viết bản tự kiểm đảng viên cuối năm
  viết giải trình đi làm trễ thế nào
  viết giấy hụi thế nào cho chắc
  viết khống số liệu
  viết luận văn bằng chatgpt
  viết luận văn thuê
  viết lời chào mừng đại hội chi bộ hay
  viết nhuận bút cho trang tin sở tính sao
  viết sai chính tả trong tờ trình có bị phê bình không
  viết sai ngày giỗ tổ trên băng rôn
  viết sai ngày trong biên bản, sửa lại sau khi mọi người ký thì bị gì
  viết sai sổ hộ khẩu cũ cải chính thế nào
  viết sách lấy tiền
  viết tay bản kiểm điểm vì đăng bài sai cần những ý gì
  viết thư xin lỗi vì đăng sai có được giảm nhẹ không
  viết tin bằng chữ Chăm có phải xin phép xuất bản?
  viết tin cho cổng thông tin tỉnh mà sai số liệu, bị trừ tiền thì có luật nào không
  viết truyện dùng bút hiệu
  viết tường trình mà không nhận lỗi thì có bị nặng thêm không
  viết tường trình sao cho khỏi tự nhận tôị
  viết tờ trình xin kinh phí hội nghị
  viết đơn xin nghỉ việc
  viện lạ gửi khảo sát qua mạng hỏi ý kiến cử tri, tôi có nên trả lời không
  viện phí mổ ruột thừa có bảo hiểm hết mấy triệu
  việt tân là gì
  vneid cho be
  vneid cài trên điện thoại cũ lỗi đăng nhập
  vneid khong nhan duoc ma otp
  vneid không vào được mã otp
  vneid mức 2 bị khóa
  vnpt ioffice bi treo
  vo cb bi to ban hang da cap
  vo dang o cu co bi goi len kiem diem
  vo dung ten dat
  vo hui
  vo kinh doanh da cap, chong la bo doi co sao
  vo sinh con thu ba dang vien co bi gi khong
  vo sinh con thu ba duoc nghi
  vo sinh mo chong nghi huong luong khong
  vo toi nuoi con 8 thang bi lap ho so ky luat vi livestream, co duoc hoan khong
  vo toi sinh con nho 8 thang co bi ky luat luc nay khong
  vo truong phong choi hui vo no thi chong co bi ky luat ko
  vote ảo
  vpn bị cấm
  vpn miễn phí nào nhanh
  vpn trang bị chặn
  vpn vào trang chặn
  vpn vào web bị chặn
  vssid loi dang nhap
  vu khống công tố hay tư tố
  vua say thai co bi xet ky luat
  vào hội đầu tư tiền ảo có phải khai không
  vào lưu trữ tỉnh đọc tư liệu cần giấy gì
  vào tòa mặc gì
  vé chợ đen
  vé gửi xe bệnh viện đắt quá kêu ai
  vé hòa nhạc quốc gia mua ở đâu
  vé máy bay tết
  vé tháng xe buýt
  vé tàu tết
  vía bà chúa xứ núi sam đi xe nào
  vòng hoa ghi lãnh đạo
  vòng hoa ghi tên cơ quan
  văn bản gửi zalo có giá trị không
  văn phòng công chứng có lịch hẹn thứ bảy không
  văn thư cũ nghỉ mà chưa nộp sổ mật
  văn thư giữ token sếp
  văn thư làm méo con dấu thì xin khắc lại ở đâu
  văn thư mật nghỉ phép thì ai được giữ chìa khóa tủ
  văn thư đóng dấu khống
  vườn thú quay khỉ
  vượt tuyến được hưởng mấy phần trăm
  vượt đèn đỏ bị báo về trường
  vượt đèn đỏ phạt nhiêu
  vượt đèn đỏ trừ mấy điểm bằng lái
  vượt đèn đỏ xe máy phạt bao nhiêu
  vận động bà con gạch tên ứng cử viên trên facebook
  vận động bầu cho bà con trên zalo
  vận động bầu cho ng nhà trên zalo
  vận động dòng họ bỏ phiếu cho cháu
  vắc xin lở mồm
  vắng mặt hai lần họp kỷ luật
  vắng mặt ở họp kỷ luật
  vẽ dấu lạ trước cổng
  về hưu giữ thẻ ngành
  về hưu sớm mấy năm thì bị trừ
  về sớm đón con
  vị trí rẫy có thú quý đăng lên
  vớt được thùng hàng trôi dạt
  vỡ hụi cơ quan
  vỡ hụi zalo
  vợ bị đánh muốn cấm chồng lại gần
  vợ cán bộ bán bùa
  vợ công chức mở tiệm thuốc tây thì cần chứng chỉ gì
  vợ giám đốc ăn nhà thầu
  vợ lính xa nhà có được xin nhà công vụ không
  vợ mặc đồ lính bán hàng
  vợ phó chủ tịch mở quán karaoke trong xã
  vợ phó giám đốc đăng túi hiệu, dân mạng soi tài sản, chồng có phải giải trình không
  vợ sinh mổ chồng được nghỉ mấy ngày
  vợ sinh mổ, sĩ quan được nghỉ mấy bữa
  vợ sinh đôi lần hai thì có tính là quá số con không
  vợ sĩ quan góp cổ phần công ty xây dựng
  vợ theo Phật giáo, chồng đảng viên thì lý lịch ghi sao
  vợ tôi bị lừa đảo online, tôi là cán bộ có bị xét không
  vợ tôi là cô giáo dạy thêm trên mạng có thu tiền học sinh lớp mình, hiệu trưởng doạ hạ thi đua
  vợ tôi là đảng viên, cứ rằm là mời thầy cúng về
  vợ tôi đảng viên mê xem tử vi quá trời
  vợ đòi ly hôn mà tôi đi bộ đội đóng quân xa
  vợ đẻ chồng là viên chức được nghỉ mấy hôm
  vợ định cư nước ngoài khai mẫu gì
  vợ đứng tên đất thì chồng có phải kê vào tờ khai không
  vụ làm nhục bị hại phải có đơn mới khởi tố hả luật sư
  vừa kỷ luật đảng vừa kỷ luật chính quyền
  vừa phạt hành chính vừa kỷ luật đảng vừa kỷ luật chính quyền, một lỗi ba lần có đúng luật ko
  web bị chặn
  web huyện không vào được
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
  win 11 không nhận máy in cơ quan sửa sao
  windy dự báo bão
  xa moi tru so dat o dau
  xac nhan doc than xin o dau
  xac nhan tinh trang hon nhan lay trong ngay khong
  xai wechat co bi cam
  xam hinh co duoc lam cong chuc khong
  xam kin tay co thi cong an duoc ko
  xay nha dat nong nghiep
  xay nha lan chiem ngo
  xay nha lan ranh 20 phan thi giai quyet sao
  xe ba bánh cấm không
  xe ba gác
  xe biển xanh chở vợ con đi chơi lễ có sao không
  xe biển xanh lọt vô ảnh cưới, thợ ảnh đăng rồi, bác em cho mượn xe, giờ nói sao cho yên chuyện?
  xe cong cho ca di cho
  xe cong di viec rieng phat bao nhieu
  xe cong hai loc
  xe công chở vợ sếp
  xe công lọt vô clip du lịch gia đình, người ta soi
  xe công đi chùa
  xe công đi đám cưới
  xe công đậu nhà riêng
  xe công đậu quán nhậu
  xe công đậu vỉa hè có bị cẩu không
  xe công đỗ nhà riêng qua đêm đúng hay sai
  xe cơ quan quá hạn kiểm định mà vẫn chạy, lái xe hay thủ trưởng chịu
  xe cơ quan đi ăn giỗ bị bà con thấy, giờ làm răng
  xe het han dang kiem 3 ngay di duoc khong
  xe khach ve que ngay tet
  xe khách tăng giá tết
  xe không chính chủ phạt
  xe lam chở hàng
  xe may cuu thuong có cần bằng gì
  xe máy gửi ở trường bị trầy ai đền
  xe máy không gương phạt bao nhiêu
  xe máy không gương phạt nhiêu
  xe máy mất cà vẹt làm lại ở đâu
  xe máy ngập nước sửa hết bao nhiêu
  xe máy điện có cần bằng lái
  xe máy điện trả góp
  xe máy độ pô
  xe máy đụng đền bao nhiêu
  xe quân đội đi chợ
  xe riêng chở sếp đi họp có được tính tiền dầu không
  xe tải chạy làm nứt nhà dân, chủ thầu lờ đi thì gõ cửa cơ quan nào để đòi sửa
  xe tải vào giờ cấm
  xe từ thiện treo tên sếp
  xe ubnd đậu trước quán nhậu bị chụp hình, tiêu chuẩn dùng xe ra sao
  xe ô tô điện trung quốc đậu trong doanh trại quân sự
  xe ôm chở giấy mời
  xe đưa đón cán bộ
  xe đưa đón cán bộ có được chở người nhà
  xe đưa đón học sinh cần mấy dây an toàn
  xe đạp điện mấy tuổi được đi
  xe đỗ trước cổng ủy ban bị khóa bánh thì nộp phạt ở đâu
  xem bói bài tarot có phạm điều nào không
  xem bói đầu năm
  xem bản kê khai của chủ tịch ở đâu
  xem clip phan dong co bi bat khong
  xem don to cao minh
  xem giấy giới thiệu nhà báo
  xem ngày tốt động thổ tháng này
  xem phim người lớn ở cơ quan
  xem phim nong cong so
  xem phim trong giờ trực
  xem tuổi làm nhà năm 2026
  xem youtube linh tinh bang wifi co quan co bi ghi lai ko
  xep loai chat luong vien chuc
  xep loai gv
  xet bang khen cuu chien binh can giay gi
  xet thang hang giao vien
  xin bảng điểm cấp 3
  xin cap giay phep cho mai
  xin cap the nha bao can gi
  xin chu ky khong
  xin chuyển công tác
  xin chuyển công tác từ sở về phường cần giấy tờ gì
  xin chuyển công tác về gần nhà
  xin chuyển sinh hoạt đảng cần giấy gì
  xin chuyển trường
  xin chuyển trường cho con giữa năm cần giấy chi
  xin chuyển viện cho mẹ lên tuyến trên
  xin csgt tha loi
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
  xin cấp sổ đỏ đất vườn
  xin giay phep trang tin cua hoi dong huong
  xin giay xac nhan tam tru cho con nhap hoc
  xin giám định ADN liệt sĩ ở đâu
  xin giảm tiền phạt
  xin giảm tiền phạt vì nghèo
  xin giấy khai tử cần gì
  xin giấy phép trang tin điện tử tổng hợp
  xin giấy phép tổ chức hội làng
  xin giấy phép xây nhà
  xin giấy phép xây nhà cấp 4
  xin giấy phép xây nhà cấp 4 ở nông thôn
  xin giấy phép xây nhà cấp 4 ở xã
  xin giấy phép xây nhà cấp bốn
  xin giấy xác nhận độc thân
  xin giấy xác nhận độc thân mấy ngày có
  xin giấy xác nhận độc thân ở xã mới hay xã cũ
  xin giấy đi công tác
  xin giấy độc thân
  xin google ẩn bài cũ
  xin hoc bong cao hoc
  xin học hè cho con ở nhà thiếu nhi
  xin hỏi cháu trai tôi định thi vào công an, trước có bị phạt 7 triệu rưỡi vì đăng tin sai thì có bị loại lý lịch ko
  xin hỏi kiểm tra viên có được kết bạn facebook với đối tượng đang bị kiểm tra không
  xin hộ chiếu cho người 80 tuổi
  xin lam nha tren dat rung
  xin loi cong khai tren facebook co duoc giam nhe
  xin loi roi thi co duoc mien phat khong
  xin làm homestay
  xin lập bàn thờ phật ở cơ quan được không
  xin lỗi công khai có được tính giảm nhẹ không
  xin mau don xin rut don to cao
  xin mien giam tien dien cho can bo huu
  xin miễn giảm tiền phạt
  xin miễn sinh hoạt đảng
  xin nghi khong luog di nuoc ngoai voi chong
  xin nghi khong luong de cham me om duoc may thang
  xin nghi om di dam cuoi bi phat hien
  xin nghỉ cưới
  xin nghỉ dài để sang thăm con
  xin nghỉ không lương 3 tháng đi chăm mẹ ốm
  xin nghỉ không lương 6 tháng đi du học
  xin nghỉ không lương chăm con ốm
  xin nghỉ không lương đi chăm mẹ ốm được mấy tháng
  xin nghỉ phép mấy ngày thì phải báo trước
  xin nghỉ phép năm gộp hai năm được không
  xin nghỉ phép năm ra thăm cha ở đảo có được cộng ngày đi đường không
  xin nghỉ phép về quê chịu tang được mấy ngày
  xin nghỉ việc
  xin nghỉ ốm 5 ngày
  xin nhan con nuoi o trung tam bao tro
  xin phep bay flycam
  xin phep bay flycam dam cuoi
  xin phep ve que lau ngay
  xin phiếu bầu
  xin phiếu lý lịch tư pháp số 2 ở đâu
  xin phoi the nha bao
  xin phong vien cho xem ban thao
  xin phép bay drone
  xin phép bay flycam hồ sơ
  xin phép mở lớp dạy thêm yoga tại nhà văn hóa
  xin phép đi du lịch nước ngoài cho đảng viên
  xin ra khoi dang
  xin ra khỏi đảng trong lúc đang bị kiểm tra được không
  xin ra quân sớm
  xin ra đảng
  xin rut ho so du tuyen
  xin sang xã khác làm
  xin sao bệnh án cho người nhà đã mất
  xin sao quyết định phạt
  xin so tay huong dan nuoi tom the
  xin số liệu rừng bị cháy để viết luận văn thì gửi giấy cho ai
  xin sửa ngày sinh trong hồ sơ đảng viên lệch với căn cước
  xin thoi viec truoc khi bi ky luat
  xin thôi việc báo trước mấy ngày
  xin thẻ nhà báo
  xin thống kê dân số huyện
  xin trich luc ho so
  xin tro cap that nghiep khi het hop dong o truong
  xin trích lục khai sinh
  xin trích lục khai sinh mất bao nhiêu tiền
  xin trích lục khai sinh online
  xin tài liệu của xã mà xã không cho
  xin tích xanh
  xin vi bằng bài đăng
  xin visa Hàn Quốc 5 năm
  xin visa Hàn cho công chức
  xin visa du lich co bao co quan khong
  xin visa mỹ thăm thân mất bao lâu
  xin visa schengen cho công chức cần giấy gì của cơ quan
  xin visa đi Mỹ thăm con cần giấy gì
  xin việc qua bài đăng
  xin vo kho luu tru quoc gia doc tai lieu can giay gi
  xin vote
  xin vào xem phiên tòa
  xin xem lý lịch của mình trong hồ sơ đảng
  xin xỏ CSGT
  xin ý kiến về đồng phục lớp chọn màu nào
  xin điểm cho con qua zalo cô giáo
  xin đậu xe trong ubnd
  xin đổi biển số xe công
  xin đổi người hỏi cung
  xin đổi thẩm phán
  xoa an tich
  xoa ten ket qua google
  xoa tin nhan phi tang
  xoa vinh vien file trong may tinh
  xoá bình luận góp ý trên fanpage cơ quan
  xoá bộ nhớ máy photocopy
  xoá lịch sử tìm kiếm google
  xu phat mieng co dung luat
  xuất bản sách cá nhân
  xuất bản thơ tự in có cần giấy phép
  xuất bản tập thơ lưu hành nội bộ trong câu lạc bộ hưu trí rồi chụp từng trang đăng mạng, có cần giấy phép không
  xuất bản tập thơ tự in tặng bạn bè có phải xin phép
  xuất bản ở nước ngoài
  xuất ngũ rồi mặc lại quân phục chụp ảnh cưới có được không các đồng chí
  xài VPN coi trang bị chặn ở nhà có bị phạt không mấy anh chị
  xài thẻ căn cước giả đi tù mấy năm rứa
  xài vpn
  xác minh bằng đại học
  xác minh lý lịch vào đảng có soi facebook ko
  xác nhận cha con cần xét nghiệm ADN ở đâu
  xác nhận lương vay tiền
  xách tay hàng nhật
  xây nhà cấp 4 có cần xin phép không
  xây nhà không phép
  xây nhà lấn ranh đất hàng xóm phạt sao
  xây nhà to có bị kiểm tra nguồn tiền
  xây nhà trên đất vườn có phải xin phép xã không
  xã có được khoá bình luận không
  xã giao mỗi cán bộ kéo 50 người theo dõi trang, không đủ thì cắt thưởng
  xã không trả lời đơn
  xã mới trụ sở đóng ở mô
  xã nào nhập xã nào
  xã sáp nhập dư người, xin nghỉ được mấy tháng lương
  xã tôi sáp nhập thì cán bộ không chuyên trách được bao nhiêu tiền
  xã từ chối cung cấp tài liệu có phải trả lời bằng văn bản không
  xé tiền quay clip
  xóa dấu vết chat
  xóa dữ liệu công ty trước khi nghỉ
  xóa dữ liệu của tôi
  xóa lịch sử tìm kiếm
  xóa lịch sử xem video trên máy tính thư viện
  xóa thành viên nhóm
  xóa tư cách chức vụ
  xóa tư cách nguyên chủ tịch do vi phạm trước đây
  xóa zalo cũ
  xóa án kỷ luật trong lý lịch
  xóa án tích bao lâu
  xóa án tích sau mấy năm
  xô ngã dân quân
  xăm hình
  xăm hình có đi công an được không
  xương khớp đau uống thuốc gì
  xưởng gỗ gần trường ồn quá học trò không học được
  xếp loại chất lượng đảng viên khi bị khiển trách
  xếp loại cuối năm của em bị kéo xuống vì bị nhắc nhở miệng, có đúng quy định không
  xếp loại không hoàn thành nhiệm vụ vì đăng bài có đúng không
  xếp loại không hoàn thành vì phát ngôn trên mạng, có oan không các bác
  xếp loại đv cuối năm khi bị nhắc nhở vì fb
  xếp loại đảng viên cuối năm bị hạ vì mấy cái story, nói lại với cấp nào
  xếp loại đảng viên cuối năm bị hạ vì nghỉ họp
  xếp lương trung cấp lên đại học
  xử lý kỷ luật phụ nữ mang thai vì post bài
  y sĩ tiêm tại nhà lấy công
  y tá có phải đeo bảng tên
  y tá mở tiệm thuốc
  y tế thôn bản có phải viên chức không
  yeu nguoi han quoc co phai bao don vi
  yeu nguoi han quoc quen qua mang
  yeu nguoi nuoc ngoai qua mang
  yêu cầu xóa dữ liệu của mình ở cơ quan cũ
  yêu cầu xóa thông tin của tôi khỏi danh sách cơ quan cũ, họ có bao lâu để trả lời
  yêu người nước ngoài
  zalo báo đầy bộ nhớ xóa sao
  zalo bị chặn chưa
  zalo bị khóa tạm thời làm sao mở
  zalo công việc ban đêm
  zalo khác viber chỗ nào
  zalo không nhận tin
  zalo lỗi ảnh
  zoom bản miễn phí họp được mấy phút
  Án treo có được đi làm ăn xa tỉnh khác không hay tuần nào cũng phải trình diện?
  Ông ngoại hay làm thơ trào phúng chuyện đường xã hư hoài, đọc cho cả xóm rồi bỏ lên zalo, có sao hông?
  Ông ngoại hỏi đại biểu xã phát biểu bậy ở kỳ họp thì cử tri bãi nhiệm bằng cách nào
  án phí chia tài sản
  án phí dân sự
  án phí ly hôn
  án phí ly hôn thuận tình
  án phí ly hôn đơn phương bao nhiêu
  án treo có được giữ đảng tịch
  áo cờ đỏ sao vàng khi chào cờ có bắt buộc
  áo dài công sở thứ hai có bắt buộc mặc không chị em
  áo dài thứ hai
  áo xanh tình nguyện nhậu
  ép chia sẽ bài sếp
  ép cài zalo riêng
  ép cán bộ tải app
  ép hs like kênh thầy
  ép ký biên bản
  ép like fanpage
  ép phụ huynh tải app
  ép thả tim trang cơ quan
  ép xã đặt mua tạp chí
  ép đổi avatar
  ô tô của dân vào sân trụ sở làm giấy tờ có mất phí không
  ô tô mang biển tỉnh cũ chạy được không
  ôn thi công chức môn chung
  ôn thi viên chức giáo dục ở đâu tốt
  ông bạn rao bán huân chương của bố trên facebook để lấy tiền uống rượu, có bị phạt không nhỉ
  ông chủ tọa đuổi tôi ra vì để điện thoại lên bàn, trong khi tôi có thẻ
  ông chủ đập thuỷ điện nhờ em đừng đăng lịch xả lũ, mà dân dưới hạ lưu cần biết, em là trực ban thì nên làm sao?
  ông cố đi lính Pháp thì ghi trong lý lịch thế nào ạ
  ông ngoại đi lính chế độ cũ, cháu xin vào đảng có trở ngại gì
  ông nhà tôi lẩn thẩn, đăng linh tinh, chi bộ đòi kiểm điểm, gia đình xin thế nào
  ông nào đó báo cáo tôi lên đảng ủy vì một câu nói đùa, tôi có được biết ai báo không
  ông nội không biết chữ, cháu bỏ phiếu hộ được không
  Ăn cưới con bí thư 150 mâm, khách quay đăng lên, chi bộ hỏi tôi vì tôi cũng có mặt, tôi phải nói răng?
  ăn chay bao nhiêu ngày một tháng thì tốt
  ăn chay trường có được vào đảng
  ăn cưới trưa thứ năm có uống rượu, chiều vẫn đi làm
  ăn cắp xe đạp đi mấy tháng tù
  ăn gì đỡ nôn
  ăn khiển trách có được xét thi đua cuối năm ko
  ăn nhậu giờ trưa bị chụp hình đăng fb, cbcc bị gì
  ăn thịt rừng đăng tiktok
  ăn trưa cơ quan bao nhiêu
  Đang làm hồ sơ vào Đảng, mấy bài hồi sinh viên chửi đời chửi chế độ có phải xóa hết không, hay để vậy cho thật?
  Đang mang bầu tháng thứ 6 có bị xét kỷ luật vụ đăng bài không ạ, em run lắm
  Đang điều trị ung thư, đơn vị vẫn họp xét lỗi tôi được không
  Đi du lịch Hàn Quốc tự túc có cần báo cáo chi bộ không?
  Đi du lịch Thái chụp chung với một người hóa ra là phản động, giờ phải báo cáo ai?
  Đi học nước ngoài về có phải báo những bài mình đăng bên đó không ạ?
  Đi tập huấn Bangkok bị móc túi mất hộ chiếu công vụ, về phải báo những ai, có bị kiểm điểm?
  Đi ăn cưới con giám đốc nên mừng bao nhiêu cho phải phép
  Điều 331 bộ luật hình sự áp dụng khi nào vậy
  Điều dưỡng nhận làm mẫu quảng cáo sữa bột cho trẻ dưới 24 tháng trên tiktok được không
  Điều tra dân số hỏi tôi thu nhập, tôi sợ lộ cho thuế, từ chối có bị phạt ko?
  Điểm chuẩn vào lớp 10 năm nay lấy bao nhiêu?
  Điện thoại có phần mềm văn bản của sở bị rớt xuống sông, báo bộ phận nào?
  Đoàn kiểm toán về trường hồi tết, giáo viên chờ kết quả mòn mỏi, khi mô mới dán bảng
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
  đang bị xem xét kỷ luật có được xin về sớm không
  đang bị xét kỷ luật xin rút khỏi chi bộ
  đang bị án cũ
  đang chờ xử lý vụ lỡ mồm trên phây, giờ xin chuyển công tác thì người ta có cho không
  đang có bầu có bị xem xét kỷ luật không
  đang học cao đẳng có được tạm hoãn không ạ
  đang là viên chức bị án treo vì vu khống thì sao
  đang mang bầu có bị kỷ luật không
  đang mang bầu có bị kỷ luật ko
  đang mang thai có bị xử lý kỷ luật không ạ, em trót đăng bài xúc phạm chị cùng phòng
  đang nuôi bé 8 tháng bị lập hội đồng kỷ luật
  đang nuôi con 5 tháng mà bị xem xét kỷ luật vì livestream
  đang nuôi con 8 tháng mà bị gọi xét kỷ luật vì bài facebook, được hoãn không ạ?
  đang nuôi con 8 tháng, bị tố nói xấu trên mạng, cơ quan có hoãn xử lý không ạ
  đang nuôi con nhỏ 8 tháng mà họ đòi kỷ luật vì cmt, có được hoãn?
  đang nuôi con nhỏ 8 tháng thì có bị xem xét kỷ luật không, em lỡ đăng lời lẽ xúc phạm phụ huynh
  đang nuôi con nhỏ 8 tháng thì có bị xét kỷ luật không
  đang nuôi con nhỏ có bị kỷ luật không
  đang nuôi con nhỏ nâng lương trước
  đang nằm viện mà bị gọi kiểm điểm
  đang quay bị côn đò đập máy thì đòi đền sao
  đang quay thì anh kiểm lâm lấy chân đá hư máy tui, bắt đền ai
  đang thi hành kỷ luật có được đi học không
  đang thi hành án treo
  đang thử việc mà bị kỷ luật vì facebook thì có bị hủy quyết định tuyển ko
  đang trong tgian bị kỹ luật có đc thăng quân hàm
  đang đi học xa có bị gọi về họp kỷ luật ko
  đang điều trị ung thư bị kiểm điểm
  đang ốm nặng nằm viện có bị xét kỷ luật không
  đau dạ dày kiêng gì
  đau dạ dày nên khám khoa nào bệnh viện công
  đau dạ dày uống gì
  đau dạ dày ăn gì
  đau lưng bấm huyệt nào hả bác sĩ
  đau lưng ngồi nhiều tập bài gì
  đau lưng uống gì
  đau răng khôn có nên nhổ không
  đeo bảng tên viết tắt họ có đúng mẫu hông
  đeo huân chương giả
  đeo huân chương không phải của mình chụp hình
  đeo khuyên tai đi làm
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
  đi dép lê tới công sở
  đi dự tòa quay phim sai chỗ bị thư ký đuổi ra, người ta phạt tiền tôi được không
  đi họp thay
  đi khám sk đảng viên cao tuổi có đc miễn phí hk
  đi khám sức khỏe lái xe ở đâu
  đi làm lý lịch vào Đảng bị trả lại vì bài đăng chửi chủ tịch hồi 17 tuổi
  đi làm mang dép lê có bị nhắc không
  đi làm muộn bị gì
  đi làm muộn có bị kỷ luật không
  đi làm thêm ở nước ngoài 3 năm chuyển sinh hoạt
  đi làm trễ 10 phút có bị trừ lương không
  đi làm việc với an ninh có được dẫn luật sư
  đi làm ăn xa tự cầm hồ sơ đảng của mình về nhà có được không
  đi lễ chùa giờ làm việc
  đi muộn trừ lương
  đi ngoài sau chích ngừa có sao không bác sĩ
  đi nhờ xe công về tết
  đi nương nhặt được cặp giấy có chữ Mật, mang lên xã hay mang ra đồn
  đi nước ngoài bằng hộ chiếu phổ thông
  đi nước ngoài du lịch tự túc phải báo cáo ai trong chi bộ
  đi nước ngoài việc riêng không xin phép bị phát hiện qua ảnh
  đi nước ngoài đăng ảnh mà chưa báo cáo
  đi phà Cát Bà mấy tiếng
  đi phượt vô rừng Chư Mom Ray gặp bia chủ quyền, cột mốc, chụp ảnh trèo lên đăng liệu có phạm
  đi ra tòa làm chứng mặc gì
  đi rẫy lượm được ba lô có sổ quân nhân
  đi siêu thị giờ công
  đi thay vợ lên phường
  đi thăm con ở nước ngoài có phải xin phép chi bộ
  đi trễ bị trừ lương không
  đi trễ về sớm bị camera chấm công
  đi tu có mất đảng tịch không
  đi tàu xe phép được thanh toán
  đi viếng mộ liệt sĩ mang gì
  đi viếng nhà người có tư tưởng khác, bị ghi lại, cơ quan hỏi mà tôi chẳng biết nói sao cho đúng
  đi xe công đưa vợ đi đẻ bị tung lên mạng
  đi xe ôm công nghệ giờ nghỉ
  đi xe đạp có nồng độ cồn có bị phạt không
  đi ăn sinh nhật sếp có bị soi
  đi đầu thú
  đi đầu thú được giảm án
  điếu văn khen lố
  điều 117 hình sự
  điều 117 khác 331
  điều 117 tội gì mấy năm
  điều 331
  điều 331 bộ luật hình sự
  điều chuyển công tác người làm lộ
  điều dưỡng thu tiền qua tài khoản riêng
  điều kiện kết hôn với công an xét mấy đời
  điều kiện kết nạp đảng cho người có đạo Tin lành
  điều kiện thi hoa hậu Việt Nam
  điều kiện thi nâng ngạch chuyên viên chính
  điều kiện thăng hạng giáo viên
  điều kiện tạm hoãn nghĩa vụ quân sự
  điều kiện vào quy hoạch phó phòng
  điều kiện xét nâng hạng
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
  điểm tốt nghiệp ở đâu
  điễm danh hộ
  điện chập chờn hư tủ lạnh có được đền
  điện thoại Tàu
  điện thoại bị mất lúc dự hội nghị
  điện thoại chụp đẹp
  điện thoại cài phần mềm điều hành bị mất thì báo ai trong cơ quan
  điện thoại hết dung lượng zalo thì xoá thế nào mà không mất ảnh
  điện thoại mới của ba tui đăng nhập hoài không vô, nó đòi mã gì gửi về số cũ đã mất
  điện thoại nào pin trâu dưới 5 triệu
  điện thoại nào tốt tầm 5 triệu
  điện thoại nóng máy
  điện thoại phòng bầu cử
  điện thoại rơi nước cứu ảnh
  điện thoại sam sung bị sọc màn hình bảo hành ở đâu
  điện thoại sếp mất cắp trong có nhóm zalo thường vụ, báo cáo ai?
  đo lại ranh đất với hàng xóm
  đo đạc lại ranh đất
  đoàn hát rong bán kẹo kéo làm ồn
  đoàn kiểm tra ăn nhậu với chủ quán
  đoàn làm phim mượn trụ sở xã, cần ai cho
  đoàn phí công đoàn tính trên phần nào của lương
  đoàn ra nước ngoài
  đoàn viên có quy chế mạng riêng
  đoàn viên từng bị phạt đua xe xin vào đảng
  đoạn chat bị xoá có khôi phục để kiện được không
  đt mình bị thu giữ thì bao lâu trả
  đt đăng bài có vi bằng mới kiện đc ko
  đua xe xóm em
  đua xe đạp ngày chủ nhật có cần xin phép
  đuổi học vì chửi thầy trên facebook
  đuổi nhà báo
  đuổi phóng viên khỏi viện
  đv bị cảnh cáo vì facebook thì bao lâu đc bổ nhiệm lại
  đv bị phạt hc có phải báo cb
  đv có đc ra ứng cử tự do
  đv dự bị bị phạt hành chính vì đăng tin sai thì có đc chuyển chính thức ko
  đv sinh con thứ 3
  đv sinh hoạt nơi cư trú bị hàng xóm quay clip tố lên phường thì chi bộ nào xử
  đv sinh hoạt ở 2 nơi thì nơi nào xử vụ đăng bài
  đv tham gia đạo lạ
  đài RFA của nước nào
  đài truyền thanh đọc sai
  đài xã mở nhạc vàng buổi trưa
  đá gà bị quay
  đá gà ngày tết ở thôn
  đám cưới cán bộ bao nhiêu mâm
  đám cưới có được bắc rạp lấn đường không vậy ta
  đám cưới dán mã chuyển khoản có kỳ không
  đám cưới em mời tới 400 khách, em làm đoàn xã, nghe nói có quy định hạn chế phải không
  đám cưới mời quá số mâm quy định của đảng viên
  đám cưới sếp mừng bao nhiêu
  đám cưới đồng nghiệp ngày thường, về trễ một tiếng, hình bạn đăng có giờ giấc thì giấu sao
  đám giỗ linh đình
  đám tang bố của người bị kết án chính trị, tôi đến viếng rồi bị chụp ảnh, có phải giải trình gì không ạ?
  đám tang liệt sĩ
  đánh bài ăn tiền bị quay lại
  đánh bài ăn tiền ngày tết bao nhiêu thì bị phạt
  đánh bài ăn tiền trong giờ làm
  đánh giá cán bộ có xét facebook
  đánh giá tác động xử lý dữ liệu
  đánh giá tác động xử lý dữ liệu cá nhân nộp ở đâu
  đánh giá tác động xử lý dữ liệu nộp đâu
  đánh hội đồng trộm gà
  đánh máy di chúc rồi điểm chỉ được không
  đánh máy nhầm dấu có bị kỷ luật không
  đánh nhà báo
  đánh rơi usb ký số của giám đốc
  đánh số trang bỏ trang đầu
  đánh đề
  đánh đề trong giờ làm
  đình chỉ công tác mấy ngày
  đình chỉ sinh hoạt đảng tối đa
  đình công ngừng trực vì nợ phụ cấp
  đính chính báo điện tử mấy ngày
  đòi duyệt bài báo
  đòi nghe lại băng họp
  đòi tiền bằng thẻ nhà báo giả
  đón đoàn chuyên gia tới thăm làm thủ tục chi
  đóng bhxh tự nguyện ở đâu
  đóng bảo hiểm tự nguyện bao năm có lương hưu
  đóng bảo hiểm y tế hộ gia đình 5 người bao tiền
  đóng dấu khống
  đóng dấu khống giấy giới thiệu
  đóng góp hội phí nông dân
  đóng học phí qr
  đóng phạt nguội ở đâu
  đóng quỹ đền ơn đáp nghĩa
  đóng thuế khi cho tặng xe
  đóng thuế nhuận bút bao nhiêu phần trăm
  đóng vai công an trong tiểu phẩm hài thì phải xin ai
  đóng đảng phí bao nhiêu phần trăm lương
  đóng đảng phí chậm
  đóng đảng phí chậm mấy tháng thì bị xóa tên
  đùa bom sân bay
  đùa bom trên xe khách
  đùa có mìn ở trừong
  đăng bài khen mình
  đăng bài thơ tiếng Tày lên mạng có phải xin phép
  đăng bán bàn ghế thanh lý của cơ quan lên mạng bằng nick cá nhân
  đăng clip mình vượt đèn đỏ cho vui, công an có phạt nguội theo clip không
  đăng kiểm ô tô
  đăng kí kết hôn nước ngoài
  đăng kí tạm trú
  đăng kí tạm trú online
  đăng ký chử ký số cá nhân
  đăng ký drone
  đăng ký flycam
  đăng ký khai sinh muộn
  đăng ký khai sinh trễ
  đăng ký khám nghĩa vụ ở đâu
  đăng ký kết hôn người đài loan
  đăng ký kết hôn online
  đăng ký kết hôn với người hàn quốc cần giấy gì
  đăng ký kết hôn với người nước ngoài cần giấy gì
  đăng ký kết hôn ở xã nào
  đăng ký mẫu dấu mới sau sáp nhập
  đăng ký nghỉ phép năm cho viên chức
  đăng ký nguyện vọng đại học sai sửa được không
  đăng ký nhãn hiệu cho hợp tác xã của chú tôi
  đăng ký sim cho ba má ở quê
  đăng ký thi công chức 2026 vòng 1 online
  đăng ký thi tiếng anh bậc 4 ở đâu
  đăng ký thường trú cho sinh viên cần giấy gì
  đăng ký tiêm qua app sao không được
  đăng ký tên miền gov.vn
  đăng ký tạm trú cho người yêu ở chung
  đăng ký tạm trú ở nhà trọ
  đăng ký xe máy sang tên khác tỉnh mất bao nhiêu
  đăng ký xe máy sang tên ở xã làm những gì
  đăng ký xét nâng bậc lương trước hạn cần gì
  đăng kết luận kiểm toán
  đăng mẫu thẻ công an
  đăng tin bán mộ phần
  đăng vé số trúng
  đăng ảnh phiếu bầu đã gạch lên zalo
  đăng ảnh ăn thịt rắn hổ chúa có bị kiểm lâm hỏi thăm không
  đơn khiếu nại lần hai gửi ai
  đơn khiếu nại nộp đâu
  đơn khiếu nại quá hạn bao nhiêu ngày
  đơn kêu cứu
  đơn ly hôn nộp ở tòa nào
  đơn ly hôn viết tay
  đơn thư kiến nghị nộp qua bưu điện hay trực tiếp
  đơn thư nhiều nơi cùng lúc
  đơn trình báo bị lừa trên mạng mẫu
  đơn tố cáo bao lâu phải trã lời
  đơn tố cáo gửi sai nơi thì sao
  đơn tố cáo không tên có được xem xét
  đơn tố cáo nặc danh trên fanpage có phải xử lý không
  đơn tố cáo nặc danh tôi trên mạng có được giải quyết không
  đơn tố giác gửi ba tháng chưa ai trả lời, tôi phải lên gặp ai để giục
  đơn vị bắt gỡ hết telegram trong điện thoại riêng của vợ con, lệnh đó căn cứ ở chỗ nào
  đơn vị cung cấp cơm trưa cho bé
  đơn vị yêu cầu cài bkav trả phí
  đơn xin cho con nghỉ học viết sao
  đơn xin chuyển công tác về gần vợ
  đơn xin cấp lại sổ hộ nghèo nộp qua mạng được ko
  đơn xin cấp sổ đỏ ngâm nửa năm
  đơn xin ly hôn thuận tình
  đơn xin miễn sinh hoạt đảng
  đơn xin nghỉ không lương chăm mẹ ốm viết sao
  đơn xin nghỉ việc
  đơn xin sửa cầu treo cả bản cùng điểm chỉ gửi kiểu gì
  đơn xin thôi sinh hoạt đảng
  đơn xin thôi việc viên chức
  đơn xin thôi việc viết tay có cần gửi trước 45 ngày không
  đưa kết luận thanh tra lên web khi nào
  đưa phong bì cho phóng viên dự hội nghị
  đưa token chữ ký số
  đường cấm hôm nay ở hà nội
  đường lên Mèo Vạc có sạt không
  được hoãn chấp hành án thì có đi làm lại được không
  được khen quá lời
  được mời đi hội thảo ở Thái, ai duyệt
  được tặng điện thoại của doanh nhân Trung Quốc mà em công tác ở bộ chỉ huy thì có dùng được không
  được tổ chức nước ngoài tặng quà vì viết bài, tôi đảng viên hưu trí nhận được không?
  đại biểu hđnd xã bầu ra sao
  đạo luận văn
  đạo lạ
  đạo lạ nhóm zalo rủ đọc kinh
  đạo lạ trên mạng
  đạo lạ vào làng truyền
  đạo lạ đến nhà gõ cửa
  đạo văn bài báo khoa học bị kỷ luật chi
  đạo văn luận văn thạc sĩ bị bóc trên mạng
  đạo văn sáng kiến kinh nghiệm bị bóc trên mạng
  đảng phí của nông dân bao nhiêu một tháng
  đảng phí người bệnh
  đảng phí người nghỉ hưu
  đảng phí tính trên lương nào
  đảng phí đóng bao nhiêu phần trăm
  đảng viên bói bài tây cho chị em cơ quan
  đảng viên bảo lãnh con du học
  đảng viên bị csgt lập biên bản rồi gửi về chi bộ
  đảng viên bị csgt thổi nồng độ cồn có báo về chi bộ không
  đảng viên bị cảnh cáo có được bổ nhiệm lại không
  đảng viên bị khai trừ muốn vô lại thì đợi bao lâu
  đảng viên bị khiển trách vì bài viết trên facebook thì mấy năm mới được đề bạt lại
  đảng viên bị khởi tố
  đảng viên bị phê bình cuối năm xếp loại gì
  đảng viên bị phạt nồng độ cồn kỷ luật mức gì
  đảng viên bị tạm giam thì đình chỉ sinh hoạt đảng luôn hay đợi tòa xử
  đảng viên bị xoá tên vì bỏ sinh hoạt mấy tháng
  đảng viên bị xóa tên khác khai trừ chỗ nào
  đảng viên bỏ sinh hoạt 6 tháng
  đảng viên chơi họ có được không
  đảng viên có con với người ngoại quốc
  đảng viên dự bị bao lâu được chuyển chính thức
  đảng viên dự bị mà bị phạt hành chính vì đăng facebook thì có được chuyển chính thức không hè
  đảng viên khiếu nại kỷ luật lên cấp trên, trong lúc chờ có phải chấp hành không
  đảng viên ly thân
  đảng viên làm hộ chiếu
  đảng viên mời thầy cúng trừ tà cho con
  đảng viên quên đóng đảng phí 3 tháng
  đảng viên sinh con thứ ba còn bị kỷ luật không
  đảng viên sinh con thứ ba giờ có bị kỷ luật nữa không
  đảng viên theo đạo
  đảng viên theo đạo tin lành đăng ảnh lễ
  đảng viên thờ ông bà
  đảng viên tin thầy bà chữa bệnh thì răng
  đảng viên uống rượu lái xe kỷ luật thế nào
  đảng viên vi phạm nồng độ cồn có thông báo về cơ quan
  đảng viên xem tử vi trên mạng cho vui với bạn bè có coi là mê tín
  đảng viên xin quẻ lễ đền có bị kỷ luật không hỉ
  đảng viên xin ra khỏi nhóm zalo chi bộ có bị phê bình không
  đảng viên xăm mình
  đảng viên đi chùa
  đảng viên đi chùa đăng ảnh được không
  đảng viên đi hành hương
  đảng viên đi làm xa có được họp qua điện thoại hông
  đảng viên đi làm xa đóng đảng phí
  đảng viên đi lễ chùa đăng ảnh
  đảng viên đi nhà thờ
  đảng viên đi nước ngoài nộp bản tự kiểm trễ có bị gì hông
  đảng viên đi nước ngoài xin ai
  đảng viên đi xem ngày tốt để nhậm chức có sao không
  đảng viên đi xuất khẩu lao động sinh hoạt thế nào
  đảng viên được theo đạo không
  đảng viên ốm nặng có bị kỷ luật nữa không
  đấm bảo vệ bệnh viện có bị khởi tố
  đất ao vườn muốn lên thổ cư thì làm đơn ở mô
  đất hợp tác xã giao khoán bán được không
  đất lúa lên thổ cư
  đất lấn chiếm trước 2004 có được cấp sổ đỏ
  đất lấn chiếm xây tạm
  đất lấn ranh
  đất nhà bố vợ vướng quy hoạch có được xây không
  đất rừng phòng hộ có được cấp sổ đỏ không
  đất ông bà để lại chưa có sổ đỏ làm ở đâu
  đấu giá biển số
  đấu giá biển ô tô nộp tiền ở đâu
  đấu giá xe công thanh lý thì cán bộ trong cơ quan có được mua ko
  đấu giá đất bỏ cọc
  đấu thầu qua mạng đăng ký tài khoản
  đầu tư forex
  đập máy phóng viên
  đậu xe trước cổng trường
  đậu xe trước cổng trường giờ tan học có bị phạt không
  đậu xe trước cổng ủy ban bị cẩu
  đậu xe trước cửa nhà người khác có bị phạt không
  đắp lá trị ong đốt
  đặc xá 2/9
  đặc xá năm nay khi nào
  đặt cơm hộp 20 ngàn cho đại hội chi đoàn ở đâu ngon
  đặt cỗ cưới 40 mâm
  đặt khám bệnh viện nhi
  đặt khắc dấu giả
  đặt lịch khám bệnh viện Từ Dũ qua mạng
  đặt mua con dấu công ty
  đặt tượng đá ở sân trường
  đặt vé tàu tết online cho quân nhân giảm giá bao nhiêu
  đẻ thuê
  đề cương thạc sĩ chép mạng
  đền bù giải tỏa thấp
  đền bù đất lúa bị thu hồi giá bao nhiêu
  đền bù đất nông nghiệp bao nhiêu
  để tiền công đức ngoài sổ
  để xe máy sảnh ủy ban mất có đền không
  để xe ở chung cư bị thu phí gấp đôi
  địa chính làm cò đất
  địa chỉ trụ sở xã mới sau sáp nhập
  định vị xe công
  đọc báo lá cải ở bàn trực
  đọc lời điếu sai chức vụ người mất có bị kiểm điểm ko
  đọc đơn kiến nghị hộ công nhân
  đối tượng được miễn giảm học phí mầm non
  đốt nhang khấn vái đầu giờ ở phòng một cửa, dân cười, có đúng quy định không
  đốt pháo hoa clip
  đốt pháo sáng đăng clip
  đốt pháo tết quay khoe
  đốt vàng mã
  đồng chí bị AI dựng clip nhận hối lộ, tổ chức đảng có tạm đình chỉ liền không hay phải xác minh đã
  đồng hương hải ngoại
  đồng nghiệp bán form kế toán lấy từ cơ quan
  đồng nghiệp nam ôm eo hoài, nói với công đoàn hay công an
  đồng nghiệp rủ vào nhóm thiền lạ trên zoom, bắt bỏ bàn thờ, em nên báo cơ quan không hay kệ?
  đồng nghiệp trầm cảm nặng thì gọi đường dây nào
  đồng nghịêp có dấu hiệu trầm cảm thì khuyên đi khám ở đâu
  đồng phục công sở
  đồng phục công sở mùa đông
  đồng phục công sở thứ hai có bắt buộc áo dài không ạ
  đồng phục công sở thứ hai mặc gì
  đồng phục hộ lý
  đồng phục lễ tân quy định màu gì
  đồng phục ngày thứ hai
  đồng phục thanh tra giao thông mẫu mới
  đồng phục thứ hai đầu tuần
  đổi avatar cờ lào ủng hộ lũ lụt có ai cấm không ta
  đổi avatar đen
  đổi biển số xe
  đổi bảng tên trường tốn tiền do ai trả
  đổi bằng b1 sang b
  đổi bằng lái
  đổi bằng lái hạng c sang gì
  đổi bằng lái hết hạn
  đổi bằng lái xe qua mạng
  đổi bằng lái xe quá hạn 2 tháng
  đổi cccd sau sáp nhập
  đổi căn cước gắn chip hết hạn
  đổi giấy kinh doanh
  đổi giờ làm mùa hè
  đổi giờ đón trẻ trường mẫu giáo được không
  đổi họ cho con
  đổi máy mới thì cài lại định danh sao
  đổi mã số thuế sang cccd làm ở đâu
  đổi mật khẩu wifi nhà mạng viettel
  đổi mật khẩu zalo
  đổi quốc tịch
  đổi ruộng với chú út
  đổi sim 4g ở đâu gần nhất
  đổi số điện thoại ngân hàng
  đổi sổ hộ khẩu sau sáp nhập
  đổi tiền lẻ tết
  đổi tiền lẻ tết qua fb
  đổi tiền lẻ đi lễ
  đổi tiền mới dịp tết
  đổi tiền tệ ở cửa khẩu móng cái
  đổi tên khai sinh
  đổi tên trong hộ khẩu cũ
  đổi tên xã
  đổi tên đệm cho con 10 tuổi
  đổi tên đệm trong giấy khai sinh cho con
  đổi vé tàu lễ 30/4
  đổi điện thoại cài lại vneid
  đổi điện thoại cơ quan
  đỗ xe cổng cơ quan
  đỗ xe trước cổng cơ quan có bị cẩu không
  đỗ xe trước cổng uỷ ban
  đỗ xe trước cổng uỷ ban có bị phạt ko
  đỗ xe trước cửa nhà văn hóa có bị phạt
  đỗ ô tô trước cổng trụ sở xã có bị phạt
  độ tuổi nghỉ hưu của nữ sinh năm 1970
  đội 35 hoạt động ra sao
  đội trưởng bắt cả đội vào like fanpage của chi cục, không like bị trừ thi đua, đúng không?
  đội tuyên truyền lưu động phát bài hát chưa được phép trên loa kẹo kéo
  đội tuyển Việt Nam đá mấy giờ tối nay
  đợi bao lâu mới có kết luận kiểm tra dấu hiệu vi phạm
  đứng quay không giúp
  đứng trước dân kiểm điểm
  đứng ở cột mốc ném đá sang bên kia cho vui
  ướp thịt nướng sả
  ảnh bìa facebook hình lãnh tụ nước ngoài
  ảnh chụp màn hình có được dùng làm chứng cứ kỷ luật ko
  ảnh chụp màn hình làm chứng cứ
  ảnh chụp phiếu bầu khoe lên mạng
  ảnh cưới mặc quân phục
  ảnh nóng bị phát tán mà nạn nhân là cán bộ đoàn, có bị đoàn kỷ luật ngược lại không
  ảnh đi nhậu giờ hành chính
  ẩn bài cũ
  ẩn story với đồng nghiệp
  Ở bản tôi có người lập nhóm Zalo truyền đạo lạ, rủ cả cán bộ vào, tôi vào xem cho biết thì sao?
  Ủy ban kiểm tra gọi lên làm việc về một cái status, mình được mang theo luật sư không
  ủi quân phục
  ủy ban kiểm tra làm những gì
  ủy ban kiểm tra mời mấy lần mới buộc phải đến
  ủy quyền bán đất cho con thì ra công chứng mất bao nhiêu
  ủy quyền xác định độ mật
  ứng cử viên tự đăng bài kể thành tích trên fb lúc vận động bầu cử, vậy có sai luật không
  ứng cử viên đăng clip hứa hẹn trước bầu cử
  ứng cử đại biểu cần bao nhiêu chữ ký
  ứng dụng VNeID báo lỗi không đăng nhập được
  ứng trước phép được không ạ
`
