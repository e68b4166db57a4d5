import type { BilingualText } from './legal-document.ts'

interface Subject extends BilingualText {
  /** Everyday words people look the subject up by. */
  words: string
}

/** The subjects of provisions, with the everyday words people search by. */
export const SUBJECTS = {
  'bi-mat-nha-nuoc': {
    vi: 'Bí mật nhà nước',
    en: 'State secrets',
    words: 'mật, tối mật, tuyệt mật, dấu mật, lộ bí mật, tài liệu mật',
  },
  'bi-mat-cong-tac': {
    vi: 'Bí mật công tác, tài liệu nội bộ',
    en: 'Official work secrets, internal papers',
    words: 'nội bộ, công văn, lưu hành nội bộ, biên bản họp, nhân sự, dự thảo',
  },
  'tin-gia': {
    vi: 'Tin giả, tin sai sự thật',
    en: 'False information',
    words: 'fake news, tin bịa, tin đồn, thất thiệt, hoang mang',
  },
  'kiem-chung': {
    vi: 'Kiểm chứng nguồn tin',
    en: 'Checking sources',
    words: 'nguồn tin, nghe nói, chưa kiểm chứng, chia sẻ tin',
  },
  'danh-du': {
    vi: 'Danh dự, nhân phẩm, uy tín',
    en: 'Honour, dignity, reputation',
    words: 'xúc phạm, vu khống, bôi nhọ, nói xấu, bịa đặt, chửi, lăng mạ',
  },
  'loi-le': {
    vi: 'Lời lẽ, ứng xử',
    en: 'Language and conduct',
    words: 'chửi thề, nói tục, thô tục, văng tục, văn minh, lịch sự',
  },
  'ky-thi': {
    vi: 'Kỳ thị, chia rẽ',
    en: 'Discrimination and division',
    words: 'phân biệt vùng miền, dân tộc, tôn giáo, giới tính, phân biệt đối xử',
  },
  'de-doa': {
    vi: 'Đe dọa, kích động',
    en: 'Threats and incitement',
    words: 'dọa, bạo lực, tụ tập đông người, biểu tình, gây rối, hành hung',
  },
  'du-lieu-ca-nhan': {
    vi: 'Dữ liệu cá nhân',
    en: 'Personal data',
    words: 'thông tin cá nhân, lộ thông tin, đăng số điện thoại, sđt, cccd, căn cước, số tài khoản, địa chỉ nhà',
  },
  'doi-tu': {
    vi: 'Đời tư, thư tín',
    en: 'Privacy and correspondence',
    words: 'riêng tư, tin nhắn riêng, chụp màn hình tin nhắn, bí mật gia đình',
  },
  'hinh-anh': {
    vi: 'Hình ảnh, ghi âm, ghi hình',
    en: 'Pictures and recordings',
    words: 'đăng ảnh người khác, chụp lén, quay lén, quay phim, camera, livestream, video',
  },
  'tre-em': {
    vi: 'Trẻ em',
    en: 'Children',
    words: 'con, ảnh con, đăng ảnh con, học sinh, cháu bé, bảng điểm, trường lớp',
  },
  'phat-ngon': {
    vi: 'Phát ngôn của cơ quan',
    en: 'Speaking for an agency',
    words: 'người phát ngôn, trả lời báo chí, thay mặt cơ quan, nhân danh, cung cấp thông tin',
  },
  'mao-danh': {
    vi: 'Mạo danh, giả mạo',
    en: 'Impersonation',
    words: 'giả danh, trang giả, tài khoản giả, deepfake, giả giọng nói',
  },
  'lua-dao': {
    vi: 'Lừa đảo, đường dẫn độc hại',
    en: 'Scams and harmful links',
    words: 'link lạ, lừa tiền, chiếm đoạt, mã độc, cờ bạc',
  },
  'quang-ba': {
    vi: 'Quảng bá, mua bán',
    en: 'Promotion and selling',
    words: 'bán hàng, quảng cáo, hàng cấm, hàng giả, mua bán tài khoản, kinh doanh online',
  },
  'y-te': { vi: 'Y tế, chữa bệnh', en: 'Health', words: 'thuốc, chữa bệnh, bài thuốc, phác đồ, bệnh nhân' },
  'tai-khoan': {
    vi: 'Tài khoản mạng xã hội',
    en: 'Accounts',
    words: 'tên thật, xác thực, mật khẩu, facebook, zalo, nhóm, trang cá nhân, khóa tài khoản',
  },
  'bao-tin': {
    vi: 'Báo tin, tố giác',
    en: 'Reporting',
    words: 'báo cáo bài xấu, tố cáo, phản ánh, vneid, đường dây nóng',
  },
  'go-bo': {
    vi: 'Gỡ bài, trách nhiệm của người đăng',
    en: 'Taking down, answerability',
    words: 'xóa bài, gỡ, chia sẻ',
  },
  'lich-su': {
    vi: 'Lịch sử, chủ quyền, biểu tượng quốc gia',
    en: 'History, sovereignty, national symbols',
    words: 'bản đồ, biển đảo, quốc kỳ, quốc ca, lãnh tụ, anh hùng',
  },
  'dang-vien': {
    vi: 'Quy định với đảng viên',
    en: 'Rules for Party members',
    words: '19 điều, đảng viên không được làm, nêu gương, chuẩn mực',
  },
  'cong-vu': {
    vi: 'Đạo đức công vụ',
    en: 'Public service ethics',
    words: 'công chức không được làm, viên chức không được làm, giao tiếp với dân, hách dịch',
  },
  'ky-luat': { vi: 'Kỷ luật', en: 'Discipline', words: 'khiển trách, cảnh cáo, buộc thôi việc' },
  'xu-phat': { vi: 'Xử phạt hành chính', en: 'Administrative fines', words: 'phạt tiền, mức phạt, bị phạt bao nhiêu' },
  'hinh-su': { vi: 'Trách nhiệm hình sự', en: 'Criminal liability', words: 'đi tù, tội, khởi tố' },
  'dan-su': {
    vi: 'Bồi thường, xin lỗi, cải chính',
    en: 'Civil remedies',
    words: 'kiện, bồi thường, xin lỗi công khai',
  },
  'hieu-luc': { vi: 'Hiệu lực, chuyển tiếp', en: 'Entry into force', words: 'hết hiệu lực, bài đăng cũ, thay thế' },
  'van-thu': { vi: 'Thể thức văn bản', en: 'Form of documents', words: 'văn thư, số ký hiệu, soạn văn bản, dấu' },
} as const satisfies Record<string, Subject>

/** The id of a subject. */
export type SubjectId = keyof typeof SUBJECTS
