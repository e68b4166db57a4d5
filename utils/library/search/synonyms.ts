/**
 * Everyday words for the subject of a provision or document that its summary does not contain, by id. Only words about
 * conduct, never about opinions.
 */
export const SYNONYMS: Readonly<Record<string, string>> = {
  // Other people, and statements about them
  'luat-116-2025.d13.k3.d':
    'bị nói xấu trên mạng, chửi nhau trên facebook, bị chửi, chửi người khác, bóc phốt, miệt thị, body shaming, bình luận xúc phạm, bình luận chửi bới',
  'luat-116-2025.d13.k3.dd': 'nói xấu, bôi nhọ, đặt điều',
  'luat-116-2025.d7.k1.c': 'đặt điều, dựng chuyện',
  'luat-116-2025.d13.k3.a': 'nói xấu cơ quan, bôi nhọ cơ quan',
  'blds-2015.d34': 'bị nói xấu thì làm gì, đòi xin lỗi, bắt đính chính, minh oan',
  'blhs-2015.d155.k2.d': 'chửi cán bộ, chửi công an',
  'nd-174-2026.d95.k1.a':
    'phạt nói xấu, phạt chửi nhau, phạt chia sẻ tin giả, mức phạt tin giả, phạt đăng tin sai, nói xấu người khác phạt bao nhiêu tiền',
  'nd-282-2025.d39': 'bóc phốt vợ chồng, nói xấu người nhà, chuyện gia đình',
  'luat-116-2025.d13.k3.b': 'kêu gọi không mua hàng, đánh giá một sao',
  'luat-116-2025.d13.k3.g': 'tố cáo sai, tố cáo bịa đặt',
  // Data and pictures
  'nd-356-2025.d3':
    'thông tin cá nhân gồm gì, lộ số điện thoại, đăng cccd của dân, ảnh căn cước, danh sách nhận quà, hồ sơ của dân, sổ hộ khẩu, tên tuổi địa chỉ, ảnh chân dung',
  'nd-356-2025.d4.k1': 'bệnh án, kết quả xét nghiệm, số thẻ, vân tay, khuôn mặt, định vị',
  'luat-91-2025.d16': 'đăng thông tin người khác, công khai danh sách, niêm yết danh sách, xin phép trước khi đăng',
  'luat-91-2025.d7.k7': 'lộ lọt dữ liệu, làm lộ thông tin khách hàng, lộ hồ sơ',
  'luat-91-2025.d7.k6': 'bán danh sách số điện thoại, mua bán data, bán thông tin',
  'luat-91-2025.d32':
    'quay phim công an, quay phim cảnh sát giao thông, quay phim nơi công cộng, camera hành trình, đám đông',
  'blds-2015.d32':
    'đăng hình người khác, dùng ảnh người khác, ảnh đồng nghiệp, ảnh tập thể, chưa xin phép, xóa ảnh của tôi',
  'blds-2015.d38': 'đọc trộm tin nhắn, đăng đoạn chat, chuyện riêng',
  'luat-116-2025.d15.k1.dd': 'ghi âm lén, quay lén cuộc họp, thu âm cuộc gọi',
  'luat-91-2025.d29.k2': 'facebook đòi ảnh căn cước',
  // Children
  'nd-56-2017.d36': 'đăng ảnh con, đăng ảnh trẻ em, khoe con, khoe giấy khen, ảnh lớp học',
  'nd-56-2017.d33': 'giấy khen của con, học bạ, điểm thi',
  'nd-147-2024.d23.k3': 'trẻ em lập facebook, con lập tài khoản, xác thực số điện thoại, không đăng được bài',
  // Documents of the office
  'luat-116-2025.d15.k1.d':
    'đăng công văn, chụp công văn, chụp văn bản cơ quan đăng lên mạng, gửi công văn vào nhóm zalo, group zalo cơ quan, tài liệu họp',
  'nd-330-2026.d13.k1.a': 'phạt lộ công văn, phạt đăng tài liệu nội bộ, đăng văn bản nội bộ',
  'luat-117-2025.d5.k4': 'chụp văn bản mật, gửi văn bản mật qua zalo, photo tài liệu mật',
  'luat-117-2025.d5.k2': 'soạn văn bản mật trên máy tính, usb, máy nối mạng, gửi mật qua email',
  'luat-117-2025.d5.k3': 'lộ bí mật, làm lộ bí mật',
  'luat-117-2025.d5.tri-tue-nhan-tao': 'chatgpt, đưa văn bản mật vào ai, dịch tài liệu mật',
  'luat-117-2025.do-mat': 'các mức mật, đóng dấu gì, thời hạn mật',
  // Truth of information
  'nd-328-2026.d3': 'tin giả là gì, thế nào là tin giả, chia sẻ có bị coi là tung tin',
  'qd-423-2026.kiem-chung': 'nghe nói, nghe đồn, tin chưa rõ, có nên chia sẻ, kiểm tra nguồn',
  'nd-328-2026.d13.k2': 'báo tin giả ở đâu, gọi số nào, gửi phản ánh, báo cho ai',
  'qd-423-2026.bao-tin': 'báo cáo bài viết, report bài',
  'nd-328-2026.d11.k3': 'bêu tên, gửi thông báo về cơ quan, gửi về nơi làm việc',
  // Likenesses, names and voices
  'luat-116-2025.d7.k2.g': 'ghép mặt bằng ai, ghép ảnh, deepfake, giả giọng, video ai',
  'luat-116-2025.d13.k3.h': 'lấy ảnh người khác lập tài khoản, nick giả, facebook giả mạo tôi',
  'luat-116-2025.d7.k2.e': 'fanpage giả của xã, trang giả ủy ban',
  'nd-330-2026.d14.k5.e': 'đăng nhập facebook người khác, dùng nick người khác, mượn tài khoản',
  // Accounts, pages and groups
  'luat-116-2025.d42.k2': 'bị hack facebook, mất nick, cho mượn tài khoản, chịu trách nhiệm bài đăng',
  'nd-147-2024.d35.k7': 'bị khóa facebook, khóa nick, khóa tài khoản, bị khóa bao lâu',
  'qd-423-2026.danh-tinh': 'dùng tên thật, để tên thật',
  'nd-330-2026.d12.k1.a': 'admin nhóm, quản trị nhóm, trưởng nhóm zalo, thành viên đăng bậy, duyệt bài trong nhóm',
  'nd-174-2026.d95.k1.k': 'admin không gỡ bài, không xóa bài',
  'nd-147-2024.d36.k4': 'bình luận dưới bài, gắn link, chịu trách nhiệm bài chia sẻ',
  'nd-174-2026.d95.k1.d': 'đăng lại bài báo, chép bài báo, chụp bài báo, bản quyền bài viết, reup',
  // Selling and donations
  'nd-330-2026.d10.k1': 'quảng cáo sai, quảng cáo quá lời, thực phẩm chức năng',
  'nd-330-2026.d10.k2': 'mua bán nick facebook, bán tài khoản, cho thuê tài khoản',
  'nd-147-2024.d36.kinh-doanh': 'nộp thuế',
  'nd-330-2026.d14.k5.dd': 'kêu gọi quyên góp từ thiện, kêu gọi ủng hộ, xin tiền từ thiện',
  'nd-330-2026.d11.k1': 'bài thuốc dân gian, chữa bệnh bằng lá, mẹo chữa bệnh',
  'nd-174-2026.d95.k1.c': 'ảnh máu me, ảnh xác chết',
  // Speaking for the office
  'nd-244-2026.d3.k1':
    'phát ngôn của cơ quan, phát ngôn cơ quan, ai được trả lời báo chí, nói chuyện với nhà báo, trả lời phỏng vấn báo chí',
  'nd-244-2026.d3.k7': 'tự ý trả lời báo, trả lời phóng viên',
  'nd-244-2026.d5.k2': 'fanpage của xã, trang facebook của ủy ban, zalo oa, trang của cơ quan',
  'nd-244-2026.d7.k3': 'xử lý khủng hoảng truyền thông, bao lâu phải trả lời',
  'nd-330-2026.d15.k1.b': 'dùng logo cơ quan, ảnh đại diện quốc huy',
  // Conduct of officials
  'luat-80-2025.d13': 'ứng xử với dân, nói năng với dân, trả lời dân trên mạng',
  'luat-80-2025.d36': 'các hình thức kỷ luật, kỷ luật vì đăng facebook',
  'nd-234-2026.d8.k1': 'viên chức bị kỷ luật khi nào',
  'qd-423-2026.quy-tac-chung': 'nói tục, chửi thề, văng tục',
  'qdtw-85-2022.chinh-danh': 'đảng viên dùng facebook, đảng viên lập facebook, khai báo tài khoản',
}
