// Reporting and removing posts, spreading true and good news, naming the source when sharing.

import { buildSituations } from '../situation-model.ts'

/** Situations about positive actions, as opposed to what to avoid. */
export const reportingSituations = buildSituations('bao-tin', [
  {
    id: 'kenh-bao-tin',
    duty: 'bao-tin',
    question: {
      vi: 'Thấy một tin có dấu hiệu giả. Báo bằng cách nào thì tới đúng nơi?',
      en: 'Something shows signs of false news. Which report reaches the right place?',
    },
    right: { vi: 'Đường dây nóng, cổng của cơ quan hoặc VNeID', en: 'By an agency’s portal, a hotline or VNeID' },
    wrong: [
      { vi: 'Bình luận “tin giả” dưới bài để mọi người thấy', en: 'A comment “false” under it for all to see' },
      { vi: 'Đăng lại bài và gắn thẻ tài khoản công an', en: 'Posting it again with the police tagged' },
    ],
    because: {
      vi: 'Nghị định nêu các kênh: trực tiếp, đường dây nóng, cổng thông tin điện tử, ứng dụng VNeID, văn bản. Đăng lại để báo thì vô tình giúp tin ấy lan thêm.',
      en: 'The decree names the channels: in person, hotline, portals, the VNeID app, in writing. Posting it again to report it helps it spread.',
    },
    provisions: ['nd-328-2026.d13.k2'],
  },
  {
    id: 'chia-se-nghi-dinh-moi',
    duty: 'nguon',
    question: {
      vi: 'Muốn giới thiệu một nghị định mới cho bà con. Bài chia sẻ nên có gì?',
      en: 'Someone wants to tell people of a new decree. What should the post have?',
    },
    right: {
      vi: 'Số hiệu, ngày hiệu lực, đường dẫn bản chính thức',
      en: 'Its number, its date of effect, a link to the official text',
    },
    wrong: [
      { vi: 'Ảnh chụp một đoạn được chú ý nhất', en: 'A picture of its most noted passage' },
      { vi: 'Lời bình dễ hiểu, bỏ số hiệu cho gọn', en: 'An easy comment, without the number' },
    ],
    because: {
      vi: 'Có số hiệu, ngày và đường dẫn thì ai cũng đọc được nguyên văn và biết văn bản còn hiệu lực hay không. Lời bình vẫn nên có, nhưng không thay được nguồn.',
      en: 'With number, date and link anybody can read the text and see whether it holds. A comment is welcome but is no source.',
    },
    provisions: ['qd-423-2026.kiem-chung'],
  },
  {
    id: 'ai-phai-bao',
    duty: 'bao-tin',
    question: {
      vi: 'Một giáo viên thấy tin giả về trường mình nhưng nghĩ báo tin là việc của công an. Điều nào đúng?',
      en: 'A teacher sees false news about the school but thinks reporting is for the police. Which is right?',
    },
    right: { vi: 'Ai phát hiện cũng có trách nhiệm báo', en: 'Whoever notices is to report' },
    wrong: [
      { vi: 'Chỉ cán bộ, công chức mới phải báo', en: 'Only civil servants are to report' },
      { vi: 'Chỉ người bị hại và gia đình mới được báo', en: 'Only those harmed and their families may report' },
    ],
    because: {
      vi: 'Nghị định đặt trách nhiệm báo tin cho bất kỳ ai phát hiện. Người ở gần sự việc như giáo viên của trường thường nói được rõ nhất điều gì sai.',
      en: 'The decree puts reporting on anybody who notices. Those nearby, like the school’s own teachers, can often say best what is wrong.',
    },
    provisions: ['nd-328-2026.d13.k3'],
  },
  {
    id: 'da-lo-chia-se',
    duty: 'go-bo',
    question: {
      vi: 'Đã chia sẻ một tin, hôm sau mới biết là sai. Nên làm gì?',
      en: 'One shared some news and learned the next day that it was wrong. What had better be done?',
    },
    right: {
      vi: 'Gỡ bài và đính chính ngắn, kèm nguồn đúng',
      en: 'Take it down and correct it briefly, with the right source',
    },
    wrong: [
      { vi: 'Gỡ lặng lẽ để khỏi ai chú ý', en: 'Take it down quietly' },
      { vi: 'Để nguyên, vì tin cũng trôi rồi', en: 'Leave it: it has scrolled away' },
    ],
    because: {
      vi: 'Người đã đọc bài vẫn tin điều sai nếu không có lời đính chính. Ai cũng có lúc nhầm, sửa sớm và rõ là phần trách nhiệm của người đăng.',
      en: 'Those who read it go on believing it unless it is corrected. Everybody errs; mending it soon and plainly is the author’s part.',
    },
    provisions: ['qd-423-2026.quy-tac-chung', 'nd-147-2024.d36.k4'],
  },
  {
    id: 'tra-lai-vi',
    duty: 'lan-toa',
    question: {
      vi: 'Trong xã có người trả lại ví nhặt được. Muốn kể chuyện tốt này thì nên làm gì?',
      en: 'A villager returned a purse. How to tell this good story?',
    },
    right: { vi: 'Hỏi người ấy, kể đúng việc, ghi rõ nguồn', en: 'Ask them, tell it as it was, name the source' },
    wrong: [
      { vi: 'Thêm vài chi tiết cho cảm động', en: 'Add details to make it moving' },
      { vi: 'Đăng ảnh và địa chỉ để mọi người tới cảm ơn', en: 'Post picture and address for people to give thanks' },
    ],
    because: {
      vi: 'Chuyện tốt cũng cần đúng, thêm thắt thì người nghe mất tin cả phần thật. Ảnh và địa chỉ của một người chỉ nên đăng khi người ấy đồng ý.',
      en: 'Good stories too must be true; with additions people doubt the rest. A person’s picture and address are for them to agree to.',
    },
    provisions: ['qd-423-2026.kiem-chung', 'blds-2015.d32'],
  },
  {
    id: 'ru-nhau-bao-cao',
    duty: 'bao-tin',
    question: {
      vi: 'Không ưa ý kiến của một người, nhóm bạn rủ nhau cùng báo bài của người ấy là tin giả. Nên làm gì?',
      en: 'Disliking somebody’s opinion, friends agree to report the post as false news. What had better be done?',
    },
    right: { vi: 'Không tham gia: ý kiến khác không phải lý do báo', en: 'Stay out: another opinion is no ground' },
    wrong: [
      { vi: 'Tham gia, nền tảng sẽ tự xét đúng sai', en: 'Join in: the platform will judge' },
      { vi: 'Tham gia, nhưng chỉ báo một lần', en: 'Join in, but only once' },
    ],
    because: {
      vi: 'Báo tin là để xử lý tin sai, không phải để bịt ý kiến. Lợi dụng việc báo tin có thể bị xử lý, và làm chậm những báo cáo có thật.',
      en: 'Reporting is for false news, not for silencing opinions. Misusing it may have consequences and delays the real reports.',
    },
    provisions: ['nd-328-2026.d13.k5'],
  },
  {
    id: 'quan-tri-nhom-duoc-yeu-cau',
    duty: 'go-bo',
    question: {
      vi: 'Cơ quan có thẩm quyền yêu cầu gỡ một bài trong nhóm. Người quản trị nhóm không viết bài đó. Nên làm gì?',
      en: 'An authority asks for a post in a group to be removed. The group’s admin did not write it. What had better be done?',
    },
    right: { vi: 'Gỡ, vì quản trị nhóm cũng có trách nhiệm', en: 'Remove it: admins answer for it too' },
    wrong: [
      { vi: 'Không gỡ, vì bài của người khác', en: 'Leave it: it is somebody else’s' },
      { vi: 'Chuyển nhóm sang chế độ kín là đủ', en: 'Make the group private; that will do' },
    ],
    because: {
      vi: 'Người quản lý trang, nhóm không gỡ khi đã có yêu cầu thì có thể bị phạt, dù không viết bài. Thấy yêu cầu chưa đúng thì vẫn nên gỡ rồi gửi ý kiến lại.',
      en: 'Whoever runs a page or group and does not remove a post on request may be fined, author or not. If the request seems wrong, remove it and reply.',
    },
    provisions: ['nd-174-2026.d95.k1.k', 'nd-330-2026.d12.k2.a'],
  },
  {
    id: 'chep-nguyen-bai-bao',
    duty: 'nguon',
    question: {
      vi: 'Thấy bài báo hay, một người định chép nguyên bài lên trang cá nhân. Cách nào nên chọn?',
      en: 'Someone likes a newspaper article and means to copy all of it to their page. Which way is best?',
    },
    right: {
      vi: 'Viết vài dòng giới thiệu, kèm đường dẫn bài gốc',
      en: 'A few lines of introduction and a link to it',
    },
    wrong: [
      { vi: 'Chép nguyên bài, ghi chữ “sưu tầm”', en: 'Copy it, marked “collected”' },
      { vi: 'Chép nguyên bài, đổi tiêu đề', en: 'Copy it under another title' },
    ],
    because: {
      vi: 'Chia sẻ tác phẩm báo chí khi không được đồng ý có mức phạt riêng, và chữ “sưu tầm” không cho biết ai viết. Đường dẫn đưa người đọc tới bản đầy đủ, mới nhất.',
      en: 'Sharing press works without consent has a fine of its own, and “collected” does not say who wrote it. A link leads to the full and latest version.',
    },
    provisions: ['nd-174-2026.d95.k1.d', 'qd-423-2026.kiem-chung'],
  },
  {
    id: 'tin-don-nghi-hoc',
    duty: 'lan-toa',
    question: {
      vi: 'Nhóm phụ huynh đồn trường cho nghỉ vì dịch. Một người trong nhóm biết trường đã có thông báo. Cách nào giúp được nhiều nhất?',
      en: 'Parents pass on a rumour that school is closed. One of them knows that the school has put out a notice. What helps most?',
    },
    right: { vi: 'Gửi đường dẫn thông báo của trường', en: 'Send the link to the school’s notice' },
    wrong: [
      { vi: 'Tóm tắt theo trí nhớ cho nhanh', en: 'Sum it up from memory, to be quick' },
      { vi: 'Nhắc mọi người đừng đồn thêm nữa trong nhóm', en: 'Tell everyone in the group to stop the rumour' },
    ],
    because: {
      vi: 'Tin đồn dừng lại khi có nguồn thay vào. Đường dẫn của trường nói đúng từng chữ, còn kể theo trí nhớ thì dễ thành tin đồn mới.',
      en: 'A rumour stops when a source takes its place. The school’s link has every word right; from memory one easily starts another rumour.',
    },
    provisions: ['qd-423-2026.kiem-chung'],
  },
  {
    id: 'goi-ten-trong-bao-cao',
    duty: 'bao-tin',
    question: {
      vi: 'Viết báo cáo về một bài đăng khi chưa có kết luận. Nên gọi bài ấy thế nào?',
      en: 'One writes a report on a post that nobody has ruled on yet. What to call it?',
    },
    right: { vi: '“Thông tin có dấu hiệu giả, sai sự thật”', en: '“Information showing signs of falsehood”' },
    wrong: [
      { vi: '“Tin giả”, cho ngắn gọn', en: '“False news”, for short' },
      { vi: '“Tin phá hoại”, để được xem xét và xử lý nhanh', en: '“Sabotage”, to have it dealt with fast' },
    ],
    because: {
      vi: 'Nghị định có khái niệm dành cho lúc chưa kết luận: thông tin có dấu hiệu giả, sai sự thật. Người báo nêu dấu hiệu và bằng chứng, còn kết luận là việc của cơ quan.',
      en: 'The decree has a term for the time before a ruling: information showing signs of falsehood. Who reports names signs and evidence; ruling is for the authority.',
    },
    provisions: ['nd-328-2026.d3.k2'],
  },
])
