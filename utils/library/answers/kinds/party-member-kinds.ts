// Kinds of questions about Party members.

import { createKind, type QuestionKind } from './question-kind.ts'
import { AFTERWARDS, SECRET_PAPERS, WORSE } from './word-lists.ts'
import { joinPhrases } from './wording.ts'

/** What a post about the country or the Party does beyond bad news. */
const BLACKENING = 'bôi đen, tô đen, bôi bẩn, xuyên tạc, chống phá'
const FOREIGN_PRESS = `
  báo nước ngoài, báo chí nước ngoài, báo ngoại, báo tây, báo mỹ, báo quốc tế, báo hải ngoại, đài nước ngoài,
  kênh nước ngoài, trang nước ngoài, tin nước ngoài, bbc, rfa, voa, rfi
`

const AFTER_RETIREMENT = 'có còn, còn bị, còn phải, có bị, có phải, áp dụng, ngoại lệ, kỷ luật'

/** Somebody who asks what is forbidden, and names no one thing. */
const NOT_ALLOWED = joinPhrases(
  'không được, ko được, không nên, cấm, bị cấm, tránh',
  'đăng gì, đăng cái gì, đăng những gì, viết gì, viết những gì, nói gì, nói những gì, chia sẻ gì, làm gì',
)

/** Party members. */
export const partyMemberKinds: readonly QuestionKind[] = [
  createKind(
    'dang-vien-nghi-huu',
    ['đảng viên', 'miễn sinh hoạt, [retired]', 'đăng bậy, đăng sai, đăng bài, lên mạng, [net]', AFTER_RETIREMENT],
    `${SECRET_PAPERS}, hồi ký, nội bộ, [criticise], [insult], [photo], [fine], [jail], [sell]`,
  ),
  createKind(
    'dang-vien-tuong-tac-bai-xau',
    [
      'đảng viên',
      'like, tym, bấm thích, thả tim, thả haha, thả cảm xúc, nhấn thích',
      '[hostile], [fake], [smear], [slander], [insult]',
    ],
    'chi ủy, chi bộ, mức nào, [criticise], [share], [comment], [denounce]',
  ),
  createKind(
    'dang-vien-bi-ky-luat',
    [
      'đảng viên, tuổi đảng, ủy ban kiểm tra, kỷ luật đảng, khai trừ',
      `
        khai trừ, khiển trách, cảnh cáo, cách chức, mức kỷ luật, hình thức kỷ luật, kỷ luật mức nào, kỷ luật thế nào,
        kỷ luật ra sao, kỷ luật gì, kỷ luật sao, kỷ luật như thế
      `,
      'viết, nói, [comment], [post], [net], [live], [share]',
    ],
    `
      xếp loại, kết nạp, lý lịch, bị oan, xóa tên, không phục, ai quyết, chơi chắn, cờ vàng, thuốc lá,
      làm hiệu trưởng, người đã bị, người bị khai trừ, ${SECRET_PAPERS}, [criticise], [react], [fine], [jail],
      [denounce], [employee], [gamble]
    `,
  ),
  createKind(
    'dang-vien-tuong-tac-bai-xau',
    ['đảng viên', FOREIGN_PRESS, BLACKENING, 'dịch, [share], [post], [send], [like], [react]'],
    `phản bác, bác bỏ, đấu tranh, cảnh báo, phê bình, góp ý, bị báo, chi bộ làm, ${AFTERWARDS}`,
  ),
  createKind(
    'dang-vien-doc-bao-nuoc-ngoai',
    ['đảng viên', FOREIGN_PRESS, 'đọc, xem, trích, [share], [post], [send], [like], [react]'],
    `${WORSE}, bị báo, chi bộ làm, [fine], [jail], [discipline]`,
  ),
  createKind(
    'dieu-dang-vien-khong-lam',
    ['đảng viên', NOT_ALLOWED],
    `kết nạp, dự bị, hỏi bài, bí mật, nghỉ hưu, [fine], [jail], [discipline], [criticise], [paper]`,
    { none: '[net], [post], [share], viết, nói' },
  ),
  createKind(
    'tai-lieu-cua-dang',
    [
      `
        nghị quyết chi bộ, nghị quyết đảng ủy, nghị quyết của chi bộ, nghị quyết của đảng, biên bản chi bộ,
        biên bản họp chi bộ, biên bản sinh hoạt, tài liệu sinh hoạt, tài liệu chi bộ, tài liệu của đảng,
        văn bản của đảng, văn bản đảng ủy, công văn huyện ủy, văn bản huyện ủy, văn bản tỉnh ủy, nghị quyết huyện ủy,
        kết luận đảng ủy, thông báo chi bộ, báo cáo chi bộ, kết luận của chi bộ
      `,
      '[post], [share], [snap]',
    ],
    `
      công khai rồi, đã công bố, đã phổ biến, người nhà, có phải ghi, ghi chữ, nhà báo, đảng viên đi làm xa,
      ${SECRET_PAPERS}, [ai], [film], [live], [record], [fine], [jail], [discipline], [accident], [whattodo],
      [responsible]
    `,
  ),
]
