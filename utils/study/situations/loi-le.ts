// Wording: foul language, insults, discrimination, threats.

import { buildSituations } from '../situation-model.ts'

/** Situations about wording. */
export const wordingSituations = buildSituations('loi-le', [
  {
    id: 'chui-viet-tat',
    check: 'profanity',
    question: {
      vi: 'Bực vì kẹt đường, một người định viết dòng trạng thái có tiếng chửi viết tắt, nghĩ rằng viết tắt thì nhẹ hơn. Nên sửa thế nào?',
      en: 'Annoyed by a jam, someone means to post a status with an abbreviated curse, thinking that abbreviated it is milder. How to mend it?',
    },
    right: { vi: 'Bỏ tiếng ấy, nói rõ kẹt ở đâu', en: 'Leave it out and say where the jam is' },
    wrong: [
      { vi: 'Để vậy, viết tắt thì không tính là nói tục', en: 'Leave it: abbreviated, it is no foul language' },
      { vi: 'Thêm biểu tượng cười cho nhẹ', en: 'Add a smiley to soften it' },
    ],
    because: {
      vi: 'Ai đọc cũng hiểu tiếng viết tắt. Nói rõ chỗ kẹt thì bài vừa lịch sự vừa giúp được người khác tránh đường.',
      en: 'Every reader understands the abbreviation. Saying where the jam is keeps it civil and helps others avoid it.',
    },
    provisions: ['qd-423-2026.quy-tac-chung'],
  },
  {
    id: 'che-ngoai-hinh',
    check: 'insult',
    question: {
      vi: 'Dưới ảnh một nữ cán bộ phát biểu, nhiều người bình luận chê ngoại hình. Muốn góp ý về bài phát biểu thì viết thế nào?',
      en: 'Under a picture of an official speaking, many mock her looks. How to comment on the speech itself?',
    },
    right: { vi: 'Nêu điểm chưa đồng ý trong bài phát biểu', en: 'Name the point one disagrees with' },
    wrong: [
      { vi: 'Mở đầu bằng câu đùa về dáng người rồi vào nội dung', en: 'Open with a joke about her figure, then go on' },
      { vi: 'Chỉ thả biểu tượng cười vào các lời chê', en: 'Merely react to the mockery with a laugh' },
    ],
    because: {
      vi: 'Chê ngoại hình có dấu hiệu xúc phạm và không nói gì về bài phát biểu. Góp ý vào nội dung thì ai cũng bàn tiếp được.',
      en: 'Mocking looks may be an insult and says nothing of the speech. A comment on its content is one that others can discuss.',
    },
    provisions: ['luat-116-2025.d13.k3.d', 'blds-2015.d34'],
  },
  {
    id: 'gan-cho-que-quan',
    check: 'discrimination',
    question: {
      vi: 'Sau một vụ trộm, có người muốn viết rằng dân tỉnh của kẻ trộm vốn vậy. Muốn bàn về vụ trộm thì nên viết sao?',
      en: 'After a theft someone wants to write that people from the thief’s province are like that. How to write about the theft?',
    },
    right: { vi: 'Nói về hành vi, không gán cho quê quán', en: 'Speak of the deed, not of where he comes from' },
    wrong: [
      { vi: 'Đổi tên tỉnh thành “vùng ấy” cho tế nhị', en: 'Put “that region” for the province’s name' },
      { vi: 'Viết được, vì không nêu tên ai', en: 'It may be written: nobody is named' },
    ],
    because: {
      vi: 'Gán thói xấu cho cả một vùng có thể gây chia rẽ, dù không nêu tên ai. Quy tắc ứng xử nói tới việc tôn trọng khác biệt vùng miền, dân tộc, tôn giáo.',
      en: 'Blaming a whole region may divide people, named or not. The code of conduct speaks of respect for differences of region, ethnicity and religion.',
    },
    provisions: ['qd-423-2026.quy-tac-chung', 'nd-330-2026.d9.k1.b'],
  },
  {
    id: 'doa-dua-bong-da',
    check: 'threat',
    question: {
      vi: 'Cãi nhau về bóng đá, một người viết rằng gặp ngoài đường sẽ cho đối phương một trận, rồi nói chỉ đùa. Nên hiểu thế nào?',
      en: 'In a quarrel over football someone writes of beating the other up when they meet, then says it was a joke. How is that to be seen?',
    },
    right: { vi: 'Lời ấy có thể bị hiểu là đe dọa, nên sửa', en: 'It may be read as a threat; better change it' },
    wrong: [
      { vi: 'Đã nói là đùa thì thôi', en: 'Said to be a joke, it is none' },
      { vi: 'Chỉ đáng ngại khi có nhắc tới vũ khí', en: 'It matters only where a weapon is named' },
    ],
    because: {
      vi: 'Người đọc không nghe được giọng đùa, chỉ thấy lời dọa. Lời lẽ đe dọa trên mạng có mức phạt riêng, và sửa một câu thì dễ hơn giải thích.',
      en: 'Readers hear no joking tone, they see a threat. Threatening words online have a fine of their own, and changing a sentence is easier than explaining it.',
    },
    provisions: ['nd-330-2026.d9.k1.b'],
  },
  {
    id: 'bi-chui-khi-phat-truc-tiep',
    check: 'profanity',
    question: {
      vi: 'Đang phát trực tiếp để bán nông sản giúp bà con thì có người vào chửi. Người phát sóng nên làm gì?',
      en: 'While selling farmers’ produce in a live stream, someone comes in cursing. What had the host better do?',
    },
    right: { vi: 'Ẩn bình luận ấy và nói tiếp bình thường', en: 'Hide the comment and go on calmly' },
    wrong: [
      { vi: 'Đáp lại đúng giọng ấy cho người xem hả dạ', en: 'Answer in kind to please the viewers' },
      { vi: 'Đọc to lời chửi để mọi người cùng phê phán', en: 'Read it out so that all may condemn it' },
    ],
    because: {
      vi: 'Lời nói trong buổi phát trực tiếp cũng là nội dung đăng lên mạng, và có quy định riêng về phát trực tiếp trái chuẩn mực. Ẩn đi thì buổi bán hàng vẫn yên.',
      en: 'What is said in a live stream is posted content too, and there is a rule on streams against accepted standards. Hidden, the comment leaves the sale in peace.',
    },
    provisions: ['nd-330-2026.d15.k1.g', 'qd-423-2026.quy-tac-chung'],
  },
  {
    id: 'cong-chuc-tra-loi-gay-gat',
    check: 'insult',
    question: {
      vi: 'Một người dân bình luận gay gắt về hồ sơ chậm dưới trang cá nhân của công chức tiếp nhận. Nên trả lời ra sao?',
      en: 'A citizen comments sharply on a late file under the page of the official who took it in. How to answer?',
    },
    right: { vi: 'Nói rõ nơi giải quyết và cách theo dõi hồ sơ', en: 'Say where it is handled and how to follow it' },
    wrong: [
      {
        vi: 'Bảo rằng người ấy không hiểu việc thì đừng nói',
        en: 'Tell them not to speak of what they do not understand',
      },
      { vi: 'Kể lại lần người ấy nộp thiếu giấy tờ', en: 'Tell how they once brought too few papers' },
    ],
    because: {
      vi: 'Lời gay gắt về việc chậm vẫn là lời phê bình, không phải xúc phạm. Luật Cán bộ, công chức nói công chức cần gần gũi với nhân dân, không hách dịch.',
      en: 'Sharp words about delay are criticism, not insult. The law on civil servants asks for closeness to the people and no haughtiness.',
    },
    provisions: ['luat-80-2025.d13'],
  },
  {
    id: 'gieu-nghi-le',
    check: 'discrimination',
    question: {
      vi: 'Hai nhóm tín đồ trong xã bất hòa vì lối đi. Một người định đăng ảnh chế giễu nghi lễ của một bên cho “bớt căng”. Nên làm gì?',
      en: 'Two congregations quarrel over a path. Someone means to post a picture mocking one side’s rites “to ease things”. What had better be done?',
    },
    right: { vi: 'Chỉ bàn về lối đi', en: 'Speak of the path alone' },
    wrong: [
      { vi: 'Giễu cả hai bên cho công bằng', en: 'Mock both sides, to be fair' },
      { vi: 'Đăng ảnh, không viết thêm lời nào', en: 'Post the picture without a word' },
    ],
    because: {
      vi: 'Giễu nghi lễ có thể bị hiểu là xúc phạm tôn giáo, và ảnh chế cũng là nội dung. Chuyện lối đi giải quyết được mà không cần tới niềm tin của ai.',
      en: 'Mocking rites may be read as an insult to religion, and a picture is content too. A path can be settled without anybody’s faith.',
    },
    provisions: ['nd-330-2026.d9.k2.c', 'luat-116-2025.d7.k1.b'],
  },
  {
    id: 'keo-nhau-chan-xe',
    check: 'threat',
    question: {
      vi: 'Bức xúc vì mức phí qua cầu, có bài kêu gọi kéo đông người ra chặn xe vào sáng mai. Một người thấy đồng cảm và muốn chia sẻ. Cách nào hơn?',
      en: 'Angry about a bridge toll, a post calls for crowds to block the traffic tomorrow. Someone who feels with it wants to share it. What is better?',
    },
    right: { vi: 'Gửi kiến nghị tới nơi quản lý cầu', en: 'Petition whoever runs it' },
    wrong: [
      { vi: 'Chia sẻ và ghi rõ rằng mình không đi', en: 'Share it, adding “I am not going”' },
      { vi: 'Chia sẻ nhưng bỏ phần giờ giấc', en: 'Share it without the time' },
    ],
    because: {
      vi: 'Chia sẻ lời kêu gọi chặn xe có dấu hiệu lôi kéo tụ tập đông người, dù người chia sẻ không đi. Không đồng tình với mức phí thì vẫn nói được, như gửi kiến nghị hay viết rõ lý do.',
      en: 'Sharing a call to block traffic may amount to drawing crowds together, going oneself or not. Disagreement with the toll may well be voiced, in a petition or with reasons.',
    },
    provisions: ['nd-330-2026.d9.k1.c', 'luat-116-2025.d7.k2.b'],
  },
  {
    id: 'viet-ve-nan-noi-tuc',
    check: 'profanity',
    question: {
      vi: 'Viết bài phê phán nạn nói tục ở trường, tác giả cần nhắc tới một từ tục. Cách nào nên chọn?',
      en: 'Writing against foul language at school, an author has to mention a foul word. Which way is best?',
    },
    right: { vi: 'Nói tránh, và cho biết là đang dẫn lại', en: 'Use a milder hint and say that it is quoted' },
    wrong: [
      { vi: 'Viết nguyên cả câu tục cho đúng sự thật', en: 'Write the sentence in full, for truth’s sake' },
      { vi: 'Bỏ bài, vì đề tài này không nói được', en: 'Drop it: this cannot be spoken of' },
    ],
    because: {
      vi: 'Nói về một lời tục khác với dùng nó để chửi, nên đề tài này viết được. Nói tránh thì người đọc vẫn hiểu mà bài giữ được phép lịch sự.',
      en: 'Speaking of a foul word is not using it, so the subject may be written about. A hint is understood and keeps the piece civil.',
    },
    provisions: ['qd-423-2026.quy-tac-chung'],
  },
  {
    id: 'trang-che-nhuc-ma',
    check: 'insult',
    question: {
      vi: 'Ai đó lập trang chỉ để đăng ảnh ghép nhục mạ một người trong xã. Người bị nhắm tới nên biết điều gì?',
      en: 'Somebody runs a page only to post humiliating montages of one villager. What should that person know?',
    },
    right: {
      vi: 'Có quyền yêu cầu gỡ, xin lỗi, bồi thường',
      en: 'They may demand removal, an apology and compensation',
    },
    wrong: [
      { vi: 'Chỉ kiện được khi thiệt hại tính ra tiền', en: 'They may sue only for a loss in money' },
      { vi: 'Không làm gì được, vì ảnh ghép là đùa', en: 'Nothing can be done: montages are jokes' },
    ],
    because: {
      vi: 'Danh dự, uy tín của mỗi người được luật bảo vệ, không cần chờ mất tiền. Xúc phạm nghiêm trọng còn có thể bị xem xét theo Bộ luật Hình sự.',
      en: 'Everybody’s honour is protected by law, without waiting for a loss of money. A serious insult may also come under the Penal Code.',
    },
    provisions: ['blds-2015.d34', 'luat-116-2025.d13.k3.d', 'blhs-2015.d155.k1'],
  },
  {
    id: 'phu-nu-lam-quan-ly',
    check: 'discrimination',
    question: {
      vi: 'Góp ý về người mới được chọn làm trưởng phòng, một người định viết rằng phụ nữ không hợp làm quản lý. Nên viết thế nào?',
      en: 'Commenting on the new head of office, someone means to write that women are not fit to manage. How to write instead?',
    },
    right: { vi: 'Nêu tiêu chí và kết quả công việc của người ấy', en: 'Name the criteria and her record at work' },
    wrong: [
      { vi: 'Nói chung về phụ nữ, không nêu tên ai', en: 'Speak of women in general and name nobody' },
      { vi: 'Kể hoàn cảnh gia đình của người ấy', en: 'Tell of her family circumstances' },
    ],
    because: {
      vi: 'Chê cả một giới có dấu hiệu phân biệt, nói chung hay nói riêng cũng vậy. Góp ý theo tiêu chí thì vừa công bằng vừa kiểm được.',
      en: 'Running down a whole sex may be discrimination, in general or of one person. Comments by criteria are fair and can be checked.',
    },
    provisions: ['luat-116-2025.d7.k1.b', 'qd-423-2026.quy-tac-chung'],
  },
  {
    id: 'bi-doa-qua-mang',
    check: 'threat',
    question: {
      vi: 'Một người nhận nhiều tin nhắn dọa đánh qua mạng. Việc nào nên làm?',
      en: 'Someone keeps getting messages that threaten a beating. What had better be done?',
    },
    right: {
      vi: 'Giữ tin nhắn làm bằng chứng và báo công an',
      en: 'Keep them and tell the police',
    },
    wrong: [
      { vi: 'Đăng tin nhắn kèm số điện thoại cho cả xóm biết', en: 'Post them with the number for all to see' },
      { vi: 'Dọa lại để người kia sợ', en: 'Threaten back' },
    ],
    because: {
      vi: 'Dùng mạng để đe dọa, quấy rối là việc có thể bị xử phạt, và tin nhắn còn giữ là bằng chứng. Đăng số điện thoại hay dọa lại chỉ thêm rắc rối cho chính mình.',
      en: 'Threatening and harassing online may be fined, and the messages kept are evidence. Posting the number or threatening back only adds trouble of one’s own.',
    },
    provisions: ['nd-174-2026.d96.k3.g'],
  },
])
