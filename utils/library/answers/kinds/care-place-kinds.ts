// Kinds of questions on clips that are made where the ill are treated.

import { createKind, type QuestionKind } from './question-kind.ts'
import { AFTERWARDS, PICTURES, TO_OTHERS } from './word-lists.ts'

const HOSPITALS = 'bệnh viện, trạm y tế, phòng khám, phòng mổ, phòng bệnh, khoa cấp cứu, khoa sản, khoa nhi, khoa nội'
/** Patients, where "đến khám" alone is also what a doctor does. */
const VISITING = 'người tới khám, người đến khám, dân tới khám, dân đến khám, con tới khám, con đến khám'
const CARE_PLACES = `
  ${HOSPITALS}, trạm xá, bệnh xá, phòng sinh, phòng đẻ, phòng hồi sức, phòng cấp cứu, nhà xác, khoa lây, khoa ngoại,
  khoa hồi sức, khoa tâm thần, khoa ung bướu
`
/** What is done there names the place too. */
const CARE = `${CARE_PLACES}, nằm viện, nhập viện, ca đẻ, đỡ đẻ, mổ đẻ, ca mổ, ${VISITING}, lấy thuốc`
const CARERS = 'thực tập, sinh viên, đi trực, trực đêm, ca trực, hộ lý, hộ sinh, làm ở, làm việc, [employee]'
const PICTURES_FOR_NET = `vlog, tiktok, check in, tóp tóp, ${PICTURES}`
const DEAD = 'tử thi, xác chết, thi thể, thi hài, nhà xác, người chết, nhân chết, xác người, tử vong, khâm liệm'
const HARMED_CHILDREN = 'bỏ rơi, bạo hành, xâm hại, hiếp dâm, lạm dụng, ngược đãi'
/** Those who are treated, in words that mean no other thing without diacritics: "đang đẻ" is also "đăng để". */
const TREATED = `
  sản phụ, thai phụ, bà bầu, người đẻ, đỡ đẻ, ca đẻ, mổ đẻ, sinh con, sinh nở, lâm bồn, trẻ sơ sinh, bé sơ sinh,
  ca mổ, lúc đang mổ, sĩ mổ, sĩ đang mổ, phẫu thuật, ${VISITING}, lấy thuốc, nhận thuốc, arv, methadone, bệnh nặng,
  bé bệnh, trẻ bệnh, cháu bệnh, bé ốm, trẻ ốm, bé bị, trẻ bị, cháu bị, nằm viện, nhập viện, hôn mê, ca cấp cứu,
  hấp hối, phá thai, nạo thai, cai nghiện, người nghiện, bị thương, băng bó, hàng xóm, láng giềng
`
/** Clips that show how something is done, and pictures of one's family. */
const NOT_OF_TREATED = `
  tư vấn, khuyên, hướng dẫn, giải thích, tuyên truyền, mô phỏng, diễn tập, mô hình, tập huấn, đào tạo, hội thi,
  ra quân, bị quay, bị chụp, vợ tôi, vợ em, vợ mình, vợ sinh, con tôi, con mình, con em, đi sinh, đi đẻ, đi khám,
  người nhà, camera
`

/** Clips at hospitals. */
export const carePlaceKinds: readonly QuestionKind[] = [
  createKind('hinh-tai-nan', [PICTURES_FOR_NET, CARE_PLACES, DEAD], `bị quay, bị chụp, camera, ${AFTERWARDS}`),
  createKind(
    'tre-bi-hai-giu-kin',
    [PICTURES_FOR_NET, CARE_PLACES, HARMED_CHILDREN, '[child]', TO_OTHERS],
    `tìm thân, tìm mẹ, tìm cha, tìm người, tìm gia đình, thông báo, niêm yết, ${AFTERWARDS}`,
  ),
  createKind(
    'thong-tin-suc-khoe',
    [PICTURES_FOR_NET, CARE, TREATED, CARERS],
    `${NOT_OF_TREATED}, [sell], [advertise], [paper], [insult], [smear], ${AFTERWARDS}`,
  ),
  createKind(
    'quay-o-noi-kham-benh',
    ['vlog, tiktok, check in, tóp tóp, [film], [live], [clip]', HOSPITALS, CARERS],
    `
      bị quay, quay lén, người nhà, camera, bệnh nhân, người bệnh, bệnh án, xét nghiệm, có phải chịu, trưởng khoa,
      dọa, bị gì, em bé, các bé, mấy bé, trẻ em, trẻ sơ sinh, các cháu, mấy cháu, mặc đồ, khuyên, tư vấn, chức năng,
      có ma, câu view, cãi nhau, người yêu, [sell], [advertise], [uniform], [victim], [paper], [insult], [smear],
      [citizen], [gore], [abuse], [peeping], [fine], [discipline]
    `,
  ),
]
