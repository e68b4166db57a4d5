// Verifying information: source, date, author, address, other coverage, pictures, voices, figures.

import { buildSituations } from '../situation-model.ts'

/** Situations about checking whether information is true. */
export const verificationSituations = buildSituations('kiem-chung', [
  {
    id: 'tin-doi-tien',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Một bài viết toàn chữ in hoa báo rằng sắp đổi tiền, cuối bài giục chia sẻ gấp. Dấu hiệu nào đáng ngờ nhất?',
      en: 'A post all in capitals says that banknotes will be exchanged and urges to share at once. What is most suspicious?',
    },
    right: { vi: 'Không nói tin từ cơ quan nào', en: 'It names no source' },
    wrong: [
      { vi: 'Không có ảnh minh họa đi kèm', en: 'There is no picture with it' },
      { vi: 'Được đăng lúc nửa đêm', en: 'It was posted at midnight' },
    ],
    because: {
      vi: 'Việc đổi tiền chỉ cơ quan nhà nước mới công bố được. Bài không nêu cơ quan nào mà lại giục chia sẻ gấp là có dấu hiệu tin giả. Luật An ninh mạng còn nêu riêng việc cấm bịa tin về tiền, ngân hàng.',
      en: 'News of money needs an authority that may announce it. A post that urges sharing and names no source shows signs of false news, and the law names inventions about money and banks.',
    },
    provisions: ['luat-116-2025.d7.k1.d', 'qd-423-2026.kiem-chung'],
  },
  {
    id: 'bao-ba-nam-truoc',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Có người gửi bài báo về cơn bão đang vào bờ; đọc kỹ thì ngày đăng là ba năm trước. Nên làm gì?',
      en: 'Someone sends a newspaper piece on a storm about to land; on a closer look it is three years old. What had better be done?',
    },
    right: { vi: 'Không chuyển tiếp, và nhắc người gửi xem ngày', en: 'Do not pass it on; point out the date' },
    wrong: [
      { vi: 'Chuyển tiếp, vì là báo có thật', en: 'Pass it on: the paper is real' },
      { vi: 'Chuyển tiếp nhưng bỏ phần ngày đăng', en: 'Pass it on without the date' },
    ],
    because: {
      vi: 'Tin đúng của ba năm trước trở thành tin sai khi được hiểu là hôm nay. Xem ngày là việc nhanh nhất trước khi chia sẻ.',
      en: 'What was true three years ago is false when taken for today. Looking at the date is the quickest check of all.',
    },
    provisions: ['qd-423-2026.kiem-chung'],
  },
  {
    id: 'bac-si-khong-ten',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Bài khuyên bỏ thuốc huyết áp ký tên “bác sĩ T., 30 năm kinh nghiệm”, không nói làm ở đâu. Kiểm điều gì trước?',
      en: 'A post advising to drop blood pressure medicine is signed “Dr T., 30 years of practice”, with no place of work. What to check first?',
    },
    right: { vi: 'Tên đầy đủ và nơi làm việc của người viết', en: 'The author’s full name and place of work' },
    wrong: [
      { vi: 'Bao nhiêu người đã thích và chia sẻ bài viết', en: 'How many liked and shared it' },
      { vi: 'Ảnh đại diện có mặc áo trắng hay không', en: 'Whether the picture shows a white coat' },
    ],
    because: {
      vi: 'Người viết có thật, có chuyên môn thì có tên và nơi để hỏi lại. Khuyên bỏ phác đồ đã được công nhận còn có thể bị phạt, vì người bệnh nghe theo có thể gặp nguy.',
      en: 'A real expert has a name and a place where one can ask. Advising to drop a recognised treatment may also be fined, for patients who follow it may come to harm.',
    },
    provisions: ['nd-330-2026.d11.k2', 'nd-330-2026.d11.k2.a'],
  },
  {
    id: 'dia-chi-trang-bao',
    duty: 'that-gia',
    question: {
      vi: 'Một tin lan nhanh, giao diện giống hệt một tờ báo lớn, nhưng địa chỉ trang có thêm mấy chữ lạ ở cuối. Nên làm gì?',
      en: 'A story spreads; the page looks just like a big newspaper, but its address ends in some odd letters. What had better be done?',
    },
    right: {
      vi: 'Tự gõ địa chỉ tờ báo rồi tìm lại tin',
      en: 'Type the paper’s address oneself and look',
    },
    wrong: [
      { vi: 'Tin được, vì có biểu trưng của báo', en: 'Believe it: it has the paper’s emblem' },
      { vi: 'Bấm thử các mục khác xem có chạy không', en: 'Click around to see whether the rest works' },
    ],
    because: {
      vi: 'Biểu trưng và giao diện chép được trong vài phút, địa chỉ thì khó giả hơn. Giả mạo trang của cơ quan, tổ chức bị luật cấm, và bấm thử trong trang giả có thể gặp mã độc.',
      en: 'Emblem and looks are copied in minutes, an address less easily. Faking a page is forbidden by law, and a fake one may do harm to whoever clicks around.',
    },
    provisions: ['luat-116-2025.d7.k2.e'],
  },
  {
    id: 'chi-mot-noi-dua',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Tin một cây cầu vừa sập chỉ thấy trên một trang lạ; hai giờ sau vẫn chưa nơi nào khác đưa. Nên hiểu thế nào?',
      en: 'Only one unknown page says that a bridge has collapsed; two hours later nobody else reports it. How is that to be seen?',
    },
    right: { vi: 'Chưa đủ để tin, chờ thêm nguồn khác', en: 'Not enough to believe; wait for other sources' },
    wrong: [
      { vi: 'Trang lạ đưa nhanh nên đáng tin hơn', en: 'The page was quick, so it is more reliable' },
      { vi: 'Nơi khác im lặng thì càng nên chia sẻ', en: 'The others are silent, so share it all the more' },
    ],
    because: {
      vi: 'Việc lớn thì nhiều người, nhiều nơi cùng thấy. Chưa nơi nào khác xác nhận thì giữ lại là an toàn; chia sẻ tin chưa kiểm chứng gây hại cho người khác có thể bị phạt.',
      en: 'A big event is seen by many. While nobody confirms it, keeping it back is safe; spreading unchecked news to others’ harm may be fined.',
    },
    provisions: ['nd-330-2026.d11.k2.a', 'qd-423-2026.kiem-chung'],
  },
  {
    id: 'anh-lu-sang-nay',
    duty: 'that-gia',
    question: {
      vi: 'Ảnh lũ cuốn nhà được bảo là chụp sáng nay ở xã bên. Cách kiểm nào chắc nhất?',
      en: 'A picture of a house swept away is said to be from the next village this morning. Which check is surest?',
    },
    right: { vi: 'Tìm ngược bằng ảnh xem đã có ở đâu', en: 'Search by the picture to see where it was before' },
    wrong: [
      { vi: 'Phóng to xem ảnh có nét và đủ sáng không', en: 'Zoom in to see whether it is sharp and well lit' },
      { vi: 'Hỏi người gửi xem có chắc không', en: 'Ask the sender whether they are sure' },
    ],
    because: {
      vi: 'Công cụ tìm bằng ảnh cho thấy ảnh đã xuất hiện khi nào, ở đâu. Ảnh cũ cũng có thể rất nét, và người gửi thường chỉ chuyển lại.',
      en: 'A search by picture shows when and where it appeared before. Old pictures can be sharp too, and the sender has usually only passed it on.',
    },
    provisions: ['qd-423-2026.kiem-chung'],
  },
  {
    id: 'anh-cu-chuyen-moi',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Tìm ngược thì ảnh đoàn người đã có từ năm 2019 ở nước khác, nhưng bài viết gắn nó với chuyện hôm qua ở tỉnh nhà. Nên làm gì?',
      en: 'A search shows that the crowd in the picture is from 2019, in another country, but the post ties it to yesterday at home. What had better be done?',
    },
    right: { vi: 'Không chia sẻ, và báo người đăng là ảnh cũ', en: 'Do not share it; tell the author it is old' },
    wrong: [
      { vi: 'Chỉ chia sẻ phần chữ, vì phần ấy có thể đúng', en: 'Share the words alone: they may be true' },
      { vi: 'Chia sẻ và ghi thêm “ảnh minh họa”', en: 'Share it, adding “illustration”' },
    ],
    because: {
      vi: 'Ảnh cũ gắn vào chuyện mới làm người đọc tin vào điều không có. Người chia sẻ cũng được tính tới khi xác định ai đưa tin sai.',
      en: 'An old picture in a new story makes readers believe what is not so. Those who share are counted too when it comes to who spread it.',
    },
    provisions: ['nd-328-2026.d3.k3', 'nd-174-2026.d95.k1.a'],
  },
  {
    id: 'thong-bao-chup-man-hinh',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Ảnh chụp màn hình “thông báo của bộ” lan trong nhóm, không kèm đường dẫn. Việc nào nên làm trước?',
      en: 'A screenshot of “a ministry’s notice” goes round the group without a link. What comes first?',
    },
    right: { vi: 'Tìm thông báo ấy trên trang của bộ', en: 'Look on the ministry’s site' },
    wrong: [
      { vi: 'Xem ảnh có con dấu đỏ không', en: 'See whether there is a red seal' },
      { vi: 'Xem đã bao nhiêu nhóm cùng đăng ảnh ấy', en: 'See how many groups have posted it' },
    ],
    because: {
      vi: 'Ảnh chụp màn hình sửa được từng chữ, cả con dấu. Thông báo thật thì có trên trang chính thức, và đường dẫn ấy mới là thứ nên chia sẻ.',
      en: 'Every word of a screenshot can be changed, the seal too. A real notice is on the official site, and its link is what to share.',
    },
    provisions: ['qd-423-2026.kiem-chung', 'nd-147-2024.d36.k4'],
  },
  {
    id: 'video-chu-tich-gop-von',
    duty: 'that-gia',
    question: {
      vi: 'Đoạn video có mặt và giọng một chủ tịch tỉnh mời dân góp vốn, hình hơi giật ở miệng. Nên làm gì?',
      en: 'A clip with the face and voice of a provincial chairman invites people to invest; the mouth jerks a little. What had better be done?',
    },
    right: {
      vi: 'Tìm lời mời ấy trên cổng thông tin của tỉnh',
      en: 'Look for it on the province’s portal',
    },
    wrong: [
      { vi: 'Tin được, vì đúng giọng ông ấy', en: 'Believe it: it is his voice' },
      { vi: 'Gửi cho người quen rành đầu tư xem thử', en: 'Send it to a friend who knows investing' },
    ],
    because: {
      vi: 'Mặt và giọng nay làm giả được bằng trí tuệ nhân tạo, nên phải tìm ở nơi thứ hai. Làm giả hình, giọng người khác trái luật là điều bị cấm; gửi tiếp là giúp nó lan xa.',
      en: 'Face and voice can be faked by AI, so a second place is needed. Faking them unlawfully is forbidden, and sending it on helps it spread.',
    },
    provisions: ['luat-116-2025.d7.k2.g', 'luat-116-2025.d13.k3.h'],
  },
  {
    id: 'chin-muoi-phan-tram',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Một bài nói 90% học sinh trong tỉnh mất ngủ vì điện thoại, không nói ai khảo sát. Muốn dẫn con số ấy thì cần gì?',
      en: 'A post says that 90% of the province’s pupils sleep badly because of phones, with no word of a survey. What does quoting it need?',
    },
    right: { vi: 'Ai khảo sát, năm nào, hỏi bao nhiêu em', en: 'Who asked, when, and how many pupils' },
    wrong: [
      { vi: 'Đổi thành “hầu hết” cho an toàn', en: 'Changing it to “nearly all”, to be safe' },
      { vi: 'Thấy con số ấy ở thêm một bài viết khác', en: 'Seeing it in one more post' },
    ],
    because: {
      vi: 'Con số không có người khảo sát thì không kiểm được, mà hai bài có thể chép của nhau. Đổi thành “hầu hết” vẫn là khẳng định không nguồn.',
      en: 'A figure without a survey cannot be checked, and two posts may copy each other. “Nearly all” is still a claim without a source.',
    },
    provisions: ['qd-423-2026.kiem-chung'],
  },
  {
    id: 'trang-cham-biem',
    duty: 'that-gia',
    question: {
      vi: 'Một tin nghe rất lạ được chia sẻ như thật. Mở trang gốc thì phần giới thiệu ghi đây là trang châm biếm. Nên làm gì?',
      en: 'A very odd story is shared as real. The page it comes from calls itself satire. What had better be done?',
    },
    right: { vi: 'Nhắc người chia sẻ đó là chuyện đùa', en: 'Tell them it is a joke' },
    wrong: [
      { vi: 'Chia sẻ tiếp, người đọc tự hiểu', en: 'Share it: readers will understand' },
      { vi: 'Chia sẻ tiếp, cắt bỏ tên trang', en: 'Share it with the page’s name cut off' },
    ],
    because: {
      vi: 'Chuyện đùa tách khỏi trang của nó thì thành tin sai trong mắt người đọc. Phần giới thiệu của trang là nơi nên xem trước tiên khi tin quá lạ.',
      en: 'Away from its page a joke becomes false news in readers’ eyes. With a story too odd, what a page says of itself is the first place to look.',
    },
    provisions: ['nd-328-2026.d3.k1', 'qd-423-2026.kiem-chung'],
  },
  {
    id: 'cau-noi-bi-cat',
    check: 'unsourced-claim',
    duty: 'that-gia',
    question: {
      vi: 'Bài dẫn đúng câu nói của một lãnh đạo nhưng cắt mất vế sau, nghe thành ý ngược lại. Nên hiểu thế nào?',
      en: 'A post quotes a leader correctly but leaves out the second half, so that it means the opposite. How is that to be seen?',
    },
    right: { vi: 'Đúng một phần vẫn có thể là tin sai', en: 'Partly true may still be false news' },
    wrong: [
      { vi: 'Câu nói có thật thì tin là thật', en: 'The words are real, so the news is' },
      { vi: 'Người viết được chọn đoạn mình thích', en: 'Authors may pick the part they like' },
    ],
    because: {
      vi: 'Nghị định về tin giả tính cả tin chỉ đúng một phần. Tìm bản đầy đủ của câu nói rồi mới nhận xét thì công bằng với cả hai phía.',
      en: 'The decree on false news includes what is only partly true. Finding the whole of what was said first is fair to both sides.',
    },
    provisions: ['nd-328-2026.d3.k1'],
  },
])
