// What makes a person with a given name only known to the readers: a home, a work or a family that is named.

import { compilePattern } from '../../text/compile-pattern.ts'
import { HOME_PLACES } from '../shared/context/home-places.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { createRangeTest } from './range-test.ts'

const HOME = [
  `(?:${HOME_PLACES}|hẽm|khu|làng|đội|phố|xã|phường|dãy|chung cư|tầng) (?!nào|trưởng|chức|đổi|em út)[\\p{L}\\d]+`,
  '(?:cạnh|sát|gần|kế|đối diện|bên hông|sau|trước|ngay|đầu|cuối) (?:bên )?(?:nhà|chùa|chợ|trường|đình|cầu|cổng|ủy ban|ubnd|trạm|quán|ao|đường|ngã|bờ|bến|ga|phà|sông|kênh|lò|dốc|đập|kho|bãi|miếu|nhà thờ|sân|bưu|cây|hẻm|ngõ|xóm)',
  'nhà (?:ở|đối diện|bên|số|có|ngay|sát|kế|gần|cạnh|đầu|cuối|mặt|màu|lầu|ngói)|hàng xóm|(?:bán|chủ|sửa|chạy) (?:bánh|bún|phở|cháo|vé|xe|tạp hóa|tiệm|quán|vựa|lò|cá|thịt|rau|cà|trọ|đại lý|hàng|nước|đồ)',
  '(?:trưởng|phó) (?:thôn|ấp|xóm|khóm|phòng|nhóm|ca|chuyền)|kế toán|thủ quỹ|giáo viên|thợ \\p{L}+|bảo vệ|công nhân|nhân viên|tài xế|y tá|điều dưỡng|văn thư|' +
    'phòng (?!khi|ngừa|chống|thân)\\p{L}+|công ty \\p{L}+|lớp \\d',
  `(?:vợ|chồng|con(?: trai| gái| dâu| rể)?|mẹ|bố|cha|em|cháu) (?:của )?(?:${KIN_TITLES}|thằng)`,
]

/** Whether a part of a text says where somebody lives or works, so that a given name is enough to know who it is. */
export const isKnownByHome = createRangeTest(compilePattern(HOME))
