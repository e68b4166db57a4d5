import { expandAs } from '../expand.ts'

/** What may not be offered: betting, loan sharking, forged papers, counterfeits, weapons, drugs, pyramid schemes, personal data. */
export type Trade = 'betting' | 'loan' | 'papers' | 'fakes' | 'weapons' | 'drugs' | 'pyramid' | 'data'

/** Things that may not be advertised: each counts only beside words of an offer. */
export const goods: readonly (readonly [string, Trade])[] = [
  ...expandAs<Trade>(
    'betting',
    '{đánh bạc online|đánh bạc trực tuyến|cờ bạc online|nhà cái|soi kèo|ghi đề|đánh đề|chơi đề|lô tô online|bạch thủ|song thủ|dàn đề|dàn lô|soi cầu|chốt số|tài xỉu|xóc đĩa|baccarat|casino online|nổ hũ|quay hũ|bắn cá đổi thưởng|game bài|game đổi thưởng|bài đổi thưởng|đánh bài online|đánh bài ăn tiền|đá gà trực tiếp|đá gà online|đá gà thomo|hoàn cược|vòng cược|cược bóng|cược thể thao|lô xiên|code tân thủ|nạp đầu}',
    'kèo {thơm|ngon|chuẩn|chắc|vip|nhà cái|xiên|rung|bóng|chấp|cược|tài}',
  ),
  ...expandAs<Trade>(
    'loan',
    '{vay nóng|vay tiền nóng|cho vay nóng|tiền nóng|bốc họ|bốc bát họ|bát họ|bốc bát|tiền góp ngày|vay góp ngày|vay trả góp ngày|cho vay góp|cho vay nặng lãi}',
  ),
  ...expandAs<Trade>('papers', '{bằng|giấy tờ|chứng chỉ|cccd|căn cước|hộ chiếu|sổ đỏ|con dấu|giấy phép} giả'),
  ...expandAs<Trade>(
    'fakes',
    '{super fake|superfake|siêu fake|like auth|như auth|giống auth|fake loại 1|fake cao cấp|fake xịn|fake chuẩn|hàng fake|hàng rep|hàng siêu cấp|thuốc lá lậu|thuốc lá ngoại|thuốc lá không thuế|thuốc jet|thuốc hero|rượu lậu|đồng hồ fake|giày fake|túi fake|giày rep|túi rep|đồng hồ rep|áo fake|nước hoa fake}',
  ),
  ...expandAs<Trade>(
    'weapons',
    'súng {hơi|hơi pcp|pcp|đạn|cồn|rulo|ru lô|ngắn|săn|bắn chim|bắn đạn|bắn bi|điện|k54|k59|colt|côn|tự chế|airsoft|hoa cải|thể thao|bút}',
    '{đạn chì|đạn ghém|đạn bi|đạn thật|đạn nổ|roi điện|dùi cui|dùi cui điện|gậy baton|gậy ba khúc|gậy rút|dao găm|dao bấm|dao phóng|dao quắm|mã tấu|phóng lợn|kiếm nhật|katana|đao kiếm|côn nhị khúc|bình xịt hơi cay|xịt hơi cay|tay gấu|nỏ săn|kíp nổ|thuốc pháo|hàng nóng|pháo nổ|pháo đại bác|pháo giàn|pháo cối|pháo bi|pháo lậu|pháo trứng|pháo diêm|pháo dây|pháo tự chế|pháo hoa nổ|pháo 36|pháo trung quốc}',
  ),
  ...expandAs<Trade>(
    'drugs',
    '{cần sa|tài mà|ketamine|thuốc lắc|hàng đá|hàng trắng|kẹo ke|bóng cười|khí cười|n2o|nấm ảo giác|nấm thức thần|lsd|tem giấy|bùa lưỡi|bay lắc|kẹo sing|khay ke|hàng bay|nước vui|thuốc kích dục|thuốc phá thai|vape|pod|pod 1 lần|tinh dầu vape|tinh dầu chill|shisha điện tử|cao hổ|cao hổ cốt|vảy tê tê|móng cọp|rắn hổ chúa}',
  ),
]

/** Things that news and law speak of more often than sellers do: these count only beside a way to buy ("ib", "ship"). */
export const plainGoods: readonly (readonly [string, Trade])[] = [
  ...expandAs<Trade>('betting', '{casino|cá cược|cá độ|lô đề|số đề}'),
  ...expandAs<Trade>('fakes', '{hàng giả|hàng nhái|hàng lậu|tiền giả}'),
  ...expandAs<Trade>('weapons', '{vũ khí|dao kiếm|khẩu súng|cây súng|thuốc nổ}'),
  ...expandAs<Trade>(
    'drugs',
    '{ma túy|ma túy đá|heroin|cocain|cocaine|thuốc phiện|thuốc mê|mật gấu|ngà voi|tê tê|thuốc lá điện tử|sừng tê giác}',
  ),
]

/** Drugs whose name without diacritics is somebody's name. */
export const accentedGoods: readonly (readonly [string, Trade])[] = expandAs<Trade>('drugs', 'cỏ {mỹ|sâm}')
