import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'

/**
 * The trades that may not be promoted: betting, loan sharking, forged papers, counterfeits, weapons, drugs, pyramid
 * schemes, personal data, prostitution, paperwork for money, influence for money, votes for money, miracle cures.
 */
export type IllegalTrade =
  | 'betting'
  | 'loan'
  | 'papers'
  | 'fakes'
  | 'weapons'
  | 'drugs'
  | 'pyramid'
  | 'data'
  | 'sex'
  | 'brokering'
  | 'influence'
  | 'votes'
  | 'cure'

type GoodsEntries = readonly (readonly [string, IllegalTrade])[]

const toGoodsEntries = (lists: Partial<Record<IllegalTrade, readonly string[]>>): GoodsEntries =>
  Object.entries(lists).flatMap(([trade, templates]) => toLexiconEntries(trade as IllegalTrade, ...templates))

/** Goods that may not be advertised. Each counts only with words of an offer. */
export const ILLEGAL_GOODS: GoodsEntries = toGoodsEntries({
  betting: [
    '{đánh bạc online|cờ bạc online|nhà cái|soi kèo|ghi đề|đánh đề|bạch thủ|song thủ|dàn đề|soi cầu|chốt số|' +
      'tài xỉu|xóc đĩa|baccarat|casino online|nổ hũ|quay hũ|bắn cá đổi thưởng|game bài|đổi thưởng|đá gà trực tiếp|' +
      'đá gà online|hoàn cược|vòng cược|code tân thủ|nạp đầu}',
    'kèo {thơm|ngon|chuẩn|vip|xiên|rung|bóng|chấp}',
  ],
  loan: ['{vay nóng|vay tiền nóng|tiền nóng|bốc họ|bốc bát họ|bát họ|vay góp ngày|cho vay góp}'],
  papers: [
    '{bằng|giấy tờ|chứng chỉ|cccd|căn cước|hộ chiếu|sổ đỏ|con dấu|biển số|sao kê|hợp đồng lao động} giả',
    '{tai nghe siêu nhỏ|tai nghe hạt đậu|camera cúc áo}',
  ],
  fakes: [
    '{super fake|superfake|siêu fake|like auth|như auth|hàng rep|hàng siêu cấp|fake loại|fake cao cấp|' +
      'fake xịn|replica|thuốc lá lậu|thuốc lá ngoại|rượu lậu|rep cao cấp|xe gian|xe nồi đồng|tiền polyme giả}',
    '{giày|túi|áo|đồng hồ|nước hoa} rep',
  ],
  weapons: [
    'súng {hơi|pcp|đạn|cồn|rulo|ngắn|săn|bắn chim|bắn đạn|bắn bi|điện|k54|k59|rulo|côn|tự chế|airsoft}',
    'pháo {tết|nổ|đại bác|giàn|cối|bi|lậu|trứng|diêm|dây|tự chế|hoa nổ}',
    '{đạn chì|đạn ghém|roi điện|dùi cui|baton|gậy ba khúc|dao găm|dao bấm|mã tấu|phóng lợn|katana|côn nhị khúc|' +
      'côn tam khúc|kiếm nhật|xịt hơi cay|xịt cay|tay gấu|k54|k59|thuốc pháo|kíp nổ|hàng nóng}',
  ],
  drugs: [
    '{cần sa|ketamine|thuốc lắc|hàng trắng|kẹo ke|kẹo sing|bay lắc|bóng cười|khí cười|nấm ảo giác|tem giấy|' +
      'nước vui|thuốc kích dục|thuốc phá thai|tài mà|đá xịn|hàng đá|rùa hộp|vape|pod|tinh dầu chill|cao hổ|' +
      'cao hổ cốt|vảy tê tê}',
  ],
  data: ['sim {rác|kích hoạt sẵn|không chính chủ|ảo}'],
})

/** Goods that news and law mention more often than sellers do. These count only with a way to buy ("ib", "ship"). */
export const GOODS_NEEDING_CONTACT: GoodsEntries = toGoodsEntries({
  betting: ['{casino|cá cược|cá độ|lô đề|số đề}'],
  sex: ['{gái gọi|sugar baby|bao nuôi}'],
  fakes: ['{hàng giả|hàng nhái|hàng lậu|tiền giả}', '{hàng|giày|túi|áo|đồng hồ|nước hoa} fake'],
  weapons: ['{vũ khí|dao kiếm|khẩu súng|cây súng|thuốc nổ}'],
  drugs: [
    '{ma túy|ma túy đá|heroin|thuốc phiện|thuốc mê|mật gấu|ngà voi|sừng tê giác|tê tê|thú rừng|hàng rừng|' +
      'thuốc lá điện tử}',
  ],
})

/** A drug whose name without diacritics is a personal name. */
export const ILLEGAL_GOODS_ACCENTED: GoodsEntries = [['cỏ mỹ', 'drugs']]
