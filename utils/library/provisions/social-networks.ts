// False news (Decree 328/2026), Internet services (Decree 147/2024), public order (Decree 282/2025).

import { createProvisions, createUnstatedFine } from './provision-rows.ts'

/** The provisions of the decree against false news. */
export const decree328 = createProvisions('nd-328-2026', [
  {
    at: 'd3',
    vi: 'Giải thích tin giả, tin sai sự thật, thông tin có dấu hiệu giả, sai, và ai là người đăng: gồm cả người chia sẻ và bình luận.',
    en: 'Explains false news, information with signs of falsehood, and who counts as having spread it: sharers and commenters too.',
    subjects: ['tin-gia', 'kiem-chung'],
    checks: ['unsourced-claim'],
    see: ['nd-328-2026.d3.k1', 'nd-328-2026.d3.k2', 'nd-328-2026.d3.k3'],
  },
  {
    at: 'd3.k1',
    vi: 'Tin giả, tin sai sự thật là tin không có thật hoặc chỉ đúng một phần, xâm hại an ninh, uy tín quốc gia, trật tự, quyền lợi của tổ chức, cá nhân.',
    en: 'False news is what is untrue or only partly true and harms security, national standing, order, or the rights of organisations and persons.',
    subjects: ['tin-gia'],
    checks: ['unsourced-claim'],
  },
  {
    at: 'd3.k2',
    vi: 'Có khái niệm trung gian là thông tin có dấu hiệu giả, sai sự thật, dùng khi chưa có kết luận.',
    en: 'There is a notion in between, information with signs of falsehood, used before there is a finding.',
    subjects: ['tin-gia', 'bao-tin'],
  },
  {
    at: 'd3.k3',
    vi: 'Người liên quan đến tin giả gồm cả người phát ngôn, làm ra, lưu trữ, đăng, chia sẻ và bình luận.',
    en: 'Those held to have spread false news include who said, made, kept, posted, shared and commented on it.',
    subjects: ['tin-gia', 'go-bo'],
    checks: ['unsourced-claim'],
    see: ['nd-328-2026.d9'],
  },
  {
    at: 'd4',
    vi: 'Phân hai bậc nguy hại và ba loại thông tin theo luật tiếp cận thông tin.',
    en: 'Sets two degrees of harm and three kinds by the law on access to information.',
    subjects: ['tin-gia'],
    audience: ['co-quan'],
  },
  {
    at: 'd8',
    vi: 'Điều 8 đến Điều 12 nêu trình tự: phát hiện, kiểm chứng, gắn nhãn “TIN GIẢ, TIN SAI SỰ THẬT” trong 24 giờ kể từ khi kết luận, công bố và cảnh báo, rồi gỡ.',
    en: 'Articles 8 to 12 set the steps: detect, check, label within 24 hours of the finding, publish and warn, take down.',
    covers: ['d10', 'd11', 'd12'],
    subjects: ['tin-gia', 'bao-tin', 'go-bo'],
    audience: ['co-quan'],
  },
  {
    at: 'd9',
    vi: 'Việc xác định người đưa tin giả tính cả người lưu trữ, đăng, chia sẻ và bình luận.',
    en: 'Finding who spread false news takes in those who kept, posted, shared and commented.',
    subjects: ['tin-gia', 'go-bo'],
  },
  {
    at: 'd11.k3',
    vi: 'Kết quả xử lý có thể được công bố tới khu dân cư và nơi làm việc của người đưa tin (điểm a, b).',
    en: 'The outcome may be made known where the person lives and works (points a and b).',
    covers: ['d11.k3.a', 'd11.k3.b'],
    subjects: ['tin-gia', 'xu-phat'],
  },
  {
    at: 'd13.k2',
    vi: 'Kênh báo tin: trực tiếp, đường dây nóng, cổng thông tin điện tử của các cơ quan, ứng dụng VNeID, văn bản.',
    en: 'Ways to report: in person, hotline, agency portals, the VNeID app, in writing.',
    subjects: ['bao-tin', 'tin-gia'],
  },
  {
    at: 'd13.k3',
    vi: 'Ai phát hiện tin giả, tin sai sự thật cũng có trách nhiệm báo cơ quan có thẩm quyền.',
    en: 'Whoever notices false news has a duty to tell the authorities.',
    subjects: ['bao-tin', 'tin-gia'],
  },
  {
    at: 'd13.k5',
    vi: 'Lợi dụng việc báo tin để làm điều Luật Tiếp công dân cấm thì có thể bị xử lý.',
    en: 'Misusing reports for what the law on receiving citizens forbids may be sanctioned.',
    subjects: ['bao-tin'],
    see: ['blhs-2015.d156.k1.b'],
  },
  {
    at: 'd17',
    vi: 'Bộ Công an là đầu mối điều phối; kết quả được đăng trên cổng của Bộ và trong ứng dụng VNeID.',
    en: 'The Ministry of Public Security coordinates; results appear on its portal and VNeID.',
    subjects: ['bao-tin', 'tin-gia'],
    audience: ['co-quan'],
  },
  {
    at: 'd18',
    vi: 'Điều 18 đến Điều 21 chia việc cho các bộ theo lĩnh vực và ủy ban nhân dân các cấp theo địa bàn.',
    en: 'Articles 18 to 21 share the work among ministries by field and people’s committees by area.',
    covers: ['d19', 'd20', 'd21'],
    subjects: ['bao-tin'],
    audience: ['co-quan'],
  },
  {
    at: 'd22',
    vi: 'Cá nhân tuân thủ và tố giác; nền tảng phải có cơ chế báo cáo và đầu mối trực 24/7.',
    en: 'Persons comply and report; platforms must offer reporting and a contact at all hours.',
    subjects: ['bao-tin', 'tin-gia'],
    verification: 'one-source',
  },
])

/** The provisions of the decree on Internet services. */
export const decree147 = createProvisions('nd-147-2024', [
  {
    at: 'd36.k4',
    vi: 'Người dùng chịu trách nhiệm về nội dung mình lưu, đăng, chuyển, và về nội dung qua đường dẫn mình đặt.',
    en: 'Users answer for what they keep, post and pass on, and for what lies behind the links they put up.',
    subjects: ['go-bo', 'lua-dao', 'tai-khoan', 'danh-du'],
    checks: ['suspicious-link', 'unsourced-claim'],
  },
  {
    at: 'd23.k3',
    vi: 'Tài khoản phải xác thực bằng số di động Việt Nam hoặc số định danh mới được đăng bài, bình luận, phát trực tiếp; bán hàng trực tiếp phải có số định danh; trẻ dưới 16 tuổi do cha mẹ đăng ký (điểm đ, e).',
    en: 'Only accounts verified by a Vietnamese mobile or identity number may post, comment or livestream; live selling needs an identity number; parents register for children under 16 (points đ and e).',
    covers: ['d23.k3.dd', 'd23.k3.e'],
    subjects: ['tai-khoan', 'tre-em'],
    checks: ['child-privacy'],
  },
  {
    at: 'd35.k7',
    vi: 'Tài khoản bị yêu cầu gỡ từ 5 lần trong 30 ngày hoặc từ 10 lần trong 90 ngày có thể bị khóa 7 đến 30 ngày; xâm phạm an ninh quốc gia thì khóa vĩnh viễn.',
    en: 'An account asked to take content down 5 times in 30 days or 10 times in 90 may be locked for 7 to 30 days; for good where national security is harmed.',
    subjects: ['tai-khoan', 'go-bo'],
    verification: 'one-source',
  },
  {
    at: 'd36.k1',
    vi: 'Người dùng được sử dụng dịch vụ mạng xã hội; thông tin của họ được bảo vệ, trừ khi cơ quan có thẩm quyền yêu cầu (khoản 1, khoản 2).',
    en: 'Users may use the service and their information is protected, save when the authorities ask (clauses 1 and 2).',
    covers: ['d36.k2'],
    subjects: ['tai-khoan', 'du-lieu-ca-nhan'],
  },
  {
    at: 'd36.k3',
    vi: 'Người dùng theo quy chế của mạng xã hội.',
    en: 'Users follow the rules of the social network.',
    subjects: ['tai-khoan'],
  },
  {
    at: 'd36.ten-tai-khoan',
    vi: 'Tên của tài khoản, trang, kênh hay nhóm không được trùng hoặc làm người xem nhầm là cơ quan báo chí.',
    en: 'No account, page, channel or group may be named like, or easily confused with, a press agency.',
    subjects: ['tai-khoan', 'mao-danh', 'phat-ngon'],
    checks: ['speaking-for-agency'],
  },
  {
    at: 'd36.kinh-doanh',
    vi: 'Kinh doanh trên mạng theo luật chuyên ngành, quy định về thuế và thanh toán.',
    en: 'Business online follows the special laws and the rules on tax and payment.',
    subjects: ['quang-ba'],
    checks: ['illegal-promotion'],
  },
])

/** The provisions of the decree on public order and domestic violence. */
export const decree282 = createProvisions('nd-282-2025', [
  {
    at: 'xuyen-tac',
    vi: 'Phát tán tài liệu, hình ảnh xuyên tạc làm giảm uy tín của tổ chức, cá nhân.',
    en: 'Spreading distorting papers or pictures that lower the standing of organisations or persons.',
    subjects: ['danh-du', 'xu-phat'],
    checks: ['accusation', 'insult'],
    fines: [createUnstatedFine(4, 6)],
    verification: 'one-source',
  },
  {
    at: 'd39',
    vi: 'Xúc phạm thành viên gia đình, hoặc tiết lộ đời tư của thành viên gia đình; mức sau nặng hơn.',
    en: 'Insulting a family member, or revealing a family member’s private life; the latter is fined more.',
    subjects: ['danh-du', 'doi-tu', 'xu-phat'],
    checks: ['insult', 'personal-data'],
    fines: [createUnstatedFine(5, 10), createUnstatedFine(10, 20)],
    verification: 'one-source',
  },
])
