// State secrets and internal documents.

import { buildSituations } from '../situation-model.ts'

/** Situations about information that must not be published. */
export const secrecySituations = buildSituations('bi-mat', [
  {
    id: 'anh-ban-lam-viec',
    check: 'secret-marking',
    question: {
      vi: 'Một đồng nghiệp chụp góc bàn làm việc để khoe chậu cây. Ở mép ảnh có tờ giấy lộ nửa con dấu MẬT. Nên làm gì với tấm ảnh?',
      en: 'A colleague photographs a desk to show off a plant. At the edge lies a paper with half a SECRET stamp in view. What had better be done?',
    },
    right: { vi: 'Cất giấy tờ rồi chụp lại', en: 'Put the papers away, then retake it' },
    wrong: [
      { vi: 'Làm mờ con dấu rồi đăng', en: 'Blur the stamp and post it' },
      { vi: 'Đăng được, vì chữ trên giấy không đọc rõ', en: 'Post it: the writing on it cannot be read' },
    ],
    because: {
      vi: 'Ảnh có tài liệu mật thì tự nó có thể là một bản sao chụp trái quy định, dù sau đó có làm mờ. Cất giấy tờ rồi chụp lại thì không còn gì phải đoán.',
      en: 'A picture that holds a secret paper may itself be an unlawful copy, blurred or not. With the papers put away there is nothing left to guess at.',
    },
    provisions: ['luat-117-2025.d5.k4'],
  },
  {
    id: 'cong-van-nhom-lop',
    check: 'internal-document',
    question: {
      vi: 'Trong nhóm Zalo lớp cũ, một người gửi ảnh chụp công văn in dòng “Lưu hành nội bộ” rồi hỏi: chia sẻ tiếp được không?',
      en: 'In a Zalo group of old classmates, someone sends a picture of an official letter printed “Internal circulation” and asks: may it be passed on?',
    },
    right: { vi: 'Không chuyển tiếp, và báo nơi ban hành biết', en: 'Do not pass it on; tell whoever issued it' },
    wrong: [
      { vi: 'Chia sẻ, vì ảnh đã có sẵn trong nhóm', en: 'Pass it on: it is in the group already' },
      { vi: 'Che tên cơ quan và người ký rồi chia sẻ', en: 'Cover agency and signature, then pass it on' },
    ],
    because: {
      vi: 'Ảnh đã lan không làm tài liệu thành công khai. Chuyển tiếp có dấu hiệu đưa bí mật công tác lên mạng.',
      en: 'That a picture has spread does not make the paper public. Passing it on may amount to putting official work secrets online.',
    },
    provisions: ['luat-116-2025.d15.k1.d'],
  },
  {
    id: 'soan-may-noi-mang',
    check: 'secret-marking',
    question: {
      vi: 'Cần sửa gấp một tài liệu có độ Mật, nhưng máy soạn thảo riêng đang hỏng. Máy còn lại thì nối Internet. Cách nào nên chọn?',
      en: 'A paper graded Secret needs urgent changes, but the machine kept for such work is broken. The other one is on the Internet. Which way is best?',
    },
    right: { vi: 'Báo lãnh đạo để lùi hạn', en: 'Tell the superior and ask for more time' },
    wrong: [
      { vi: 'Soạn trên máy nối mạng rồi xóa ngay', en: 'Write it on the connected machine and delete it at once' },
      {
        vi: 'Soạn trên điện thoại, vì không đụng tới máy cơ quan',
        en: 'Write it on a phone, away from the office’s machines',
      },
    ],
    because: {
      vi: 'Luật cấm soạn, giữ tài liệu mật trên máy đang nối Internet hoặc mạng viễn thông, trừ mạng nội bộ độc lập và mạng cơ yếu. Xóa tệp không chắc đã xóa hết dấu vết, còn điện thoại thì nối mạng suốt ngày.',
      en: 'The law bans writing or keeping secret papers on a machine connected to the Internet or a telecom network, isolated and cipher networks aside. Deleting may leave traces, and a phone is connected all day.',
    },
    provisions: ['luat-117-2025.d5.k2'],
  },
  {
    id: 'du-thao-nhan-su',
    check: 'internal-document',
    question: {
      vi: 'Danh sách dự kiến luân chuyển cán bộ còn đang lấy ý kiến. Một người được hỏi ý kiến muốn đăng để “mọi người chuẩn bị tinh thần”. Nên làm gì?',
      en: 'A list of planned transfers is still out for opinions. One of those asked wants to post it “so that people can prepare”. What had better be done?',
    },
    right: { vi: 'Giữ kín tới khi có công bố chính thức', en: 'Keep it until it is officially announced' },
    wrong: [
      { vi: 'Đăng tên, bỏ chức vụ mới', en: 'Post the names without the new posts' },
      {
        vi: 'Chỉ đăng trong nhóm kín của phòng mình thôi',
        en: 'Post it in the office’s closed group and nowhere else',
      },
    ],
    because: {
      vi: 'Việc nhân sự chưa công bố có thể thuộc bí mật công tác, và danh sách còn có thể đổi. Nhóm kín vẫn chụp lại được, nên đăng trong nhóm cũng là đưa lên mạng.',
      en: 'Appointments not yet announced may be official work secrets, and the list may change. A closed group can be photographed too: posting there is posting online.',
    },
    provisions: ['nd-330-2026.d13.k1.a', 'luat-116-2025.d15.k1.d'],
  },
  {
    id: 'dan-vao-ai',
    check: 'secret-marking',
    question: {
      vi: 'Muốn tóm tắt nhanh một báo cáo có dấu Tối mật, một người định dán nội dung vào công cụ trí tuệ nhân tạo trên mạng. Điều nào đúng?',
      en: 'To sum up a Top Secret report quickly, someone means to paste it into an AI tool online. Which is right?',
    },
    right: { vi: 'Không dán, kể cả một đoạn', en: 'Do not paste it, not even a passage' },
    wrong: [
      { vi: 'Được, nếu bỏ tên cơ quan trước khi dán', en: 'It may be done with the agency’s name left out' },
      { vi: 'Được, nếu công cụ hứa không lưu dữ liệu', en: 'It may be done if the tool promises to keep no data' },
    ],
    because: {
      vi: 'Dán vào công cụ trên mạng là đưa nội dung ra khỏi nơi được phép giữ. Luật còn nói riêng về việc dùng trí tuệ nhân tạo để xâm phạm bí mật nhà nước.',
      en: 'Pasting it into an online tool takes it out of where it may be kept. The law also speaks of using artificial intelligence against state secrets.',
    },
    provisions: ['luat-117-2025.d5.tri-tue-nhan-tao', 'luat-117-2025.d5.k4'],
  },
  {
    id: 'nghi-dinh-da-cong-bo',
    check: 'internal-document',
    question: {
      vi: 'Một người muốn chia sẻ Nghị định 328/2026/NĐ-CP tải từ Công báo, nhưng sợ “văn bản nhà nước thì không được đăng”. Điều nào đúng?',
      en: 'Someone wants to share Decree 328/2026/NĐ-CP from the Official Gazette but fears that “state papers must not be posted”. Which is right?',
    },
    right: {
      vi: 'Chia sẻ được, nên kèm đường dẫn tới bản chính thức',
      en: 'It may be shared, best with a link to the official text',
    },
    wrong: [
      { vi: 'Không được, vì có số hiệu và con dấu', en: 'It may not: it has a number and a seal' },
      {
        vi: 'Chỉ người được giao tuyên truyền mới được chia sẻ',
        en: 'Only those charged with spreading the law may share it',
      },
    ],
    because: {
      vi: 'Văn bản quy phạm pháp luật đăng Công báo là để mọi người biết, chia sẻ không phải là làm lộ. Kèm đường dẫn thì người đọc tự kiểm được.',
      en: 'A legal text in the Official Gazette is there for all to know; sharing reveals nothing. With a link, readers can check it themselves.',
    },
    provisions: ['qd-423-2026.kiem-chung'],
  },
  {
    id: 'ke-chuyen-hop-kin',
    check: 'secret-marking',
    question: {
      vi: 'Một người kể trong nhóm bạn những con số nghe được ở cuộc họp kín về bí mật nhà nước. Không có giấy tờ nào được chụp. Nên hiểu thế nào?',
      en: 'Someone tells a group of friends figures heard at a closed meeting on state secrets. No paper was photographed. How is that to be seen?',
    },
    right: { vi: 'Lời kể cũng có thể làm lộ bí mật', en: 'Spoken words may reveal a secret too' },
    wrong: [
      { vi: 'Chỉ giấy tờ có dấu mới là bí mật', en: 'Only stamped papers are secret' },
      { vi: 'Nhóm bạn là nơi riêng tư nên không sao', en: 'Among friends it is private, so no matter' },
    ],
    because: {
      vi: 'Bí mật nhà nước có thể nằm trong văn bản, vật, lời nói hay hoạt động. Kể cho người không có trách nhiệm biết thì có dấu hiệu làm lộ, dù không có ảnh hay tệp nào.',
      en: 'A state secret may lie in papers, things, words or activities. Telling those who have no need to know may amount to revealing it, with no picture or file at all.',
    },
    provisions: ['luat-117-2025.khai-niem', 'luat-117-2025.d5.k3'],
  },
  {
    id: 'bien-ban-giao-ban',
    check: 'internal-document',
    question: {
      vi: 'Sau buổi giao ban, một người định đăng ảnh biên bản có ghi ý kiến từng người, để khoe cơ quan làm việc dân chủ. Nên thế nào?',
      en: 'After a staff meeting, someone means to post the minutes with everybody’s opinions, to show how open the agency is. What had better be done?',
    },
    right: {
      vi: 'Viết vài dòng chung về buổi họp, không đăng biên bản',
      en: 'Write a few general lines; leave the minutes out',
    },
    wrong: [
      { vi: 'Đăng biên bản, che chữ ký và tên từng người', en: 'Post the minutes, names and signatures covered' },
      { vi: 'Đăng rồi xóa sau một giờ', en: 'Post them and delete them after an hour' },
    ],
    because: {
      vi: 'Biên bản họp có thể chứa bí mật công tác và ý kiến người khác chưa đồng ý công khai. Một giờ là đủ để có người chụp lại.',
      en: 'Minutes may hold work secrets and opinions that others never agreed to publish. An hour is enough for somebody to photograph them.',
    },
    provisions: ['nd-330-2026.d13.k1.a'],
  },
])
