// Short answers about money, goods and works online.

import { createAnswer, type ShortAnswer } from '../answer-record.ts'

/** Answers about money, goods and works online. */
export const dealingsAnswers: readonly ShortAnswer[] = [
  createAnswer(
    'quyen-gop',
    'duoc',
    'Được, nếu công khai, minh bạch khoản nhận và khoản chi.',
    'Yes, if what is received and spent is made public.',
    ['nd-330-2026.d14.k5.dd'],
    { byAspect: { howMuch: 'phat-quyen-gop' } },
  ),
  createAnswer(
    'ban-hang-tren-mang',
    'duoc',
    'Được, nếu tài khoản đã xác thực, hàng đúng như giới thiệu, và theo quy định về thuế, thanh toán.',
    'Yes, with a verified account, goods as described, and by the rules on tax and payment.',
    ['nd-147-2024.d23.k3', 'nd-147-2024.d36.kinh-doanh', 'nd-330-2026.d10.k1'],
    { byAspect: { howMuch: 'phat-quang-cao' }, forOfficials: 'nguoi-nha-nuoc-ban-hang' },
  ),
  createAnswer(
    'thue-ban-hang-tren-mang',
    'thong-tin',
    'Thư viện không có quy định về mức thuế, cách nộp thuế; chỉ có quy định rằng kinh doanh trên mạng phải theo quy định về thuế, thanh toán.',
    'The library has no rules on how much tax is due or how it is paid, only that business online follows the rules on tax and payment.',
    ['nd-147-2024.d36.kinh-doanh'],
    { answers: ['howMuch'] },
  ),
  // The library has neither a ban on running a business nor a permission for these roles, so only that is said.
  createAnswer(
    'nguoi-nha-nuoc-ban-hang',
    'thong-tin',
    'Thư viện không có quy định riêng về việc cán bộ, công chức, viên chức, đảng viên kinh doanh, chỉ có quy định chung về bán hàng trên mạng.',
    'The library has no rules on a business of officials, public employees or Party members, only the general ones on selling online.',
    ['nd-147-2024.d36.kinh-doanh', 'nd-147-2024.d23.k3', 'nd-330-2026.d10.k1'],
    { byAspect: { howMuch: 'phat-quang-cao' } },
  ),
  createAnswer(
    'quang-cao-hang',
    'duoc',
    'Được, nếu hàng đúng như giới thiệu, không bị cấm, và theo quy định về thuế, thanh toán.',
    'Yes, with goods as described that are not banned, and by the rules on tax and payment.',
    ['nd-330-2026.d10.k1', 'nd-147-2024.d36.kinh-doanh', 'nd-330-2026.d10.k2'],
    { byAspect: { howMuch: 'phat-quang-cao' }, forOfficials: 'nguoi-nha-nuoc-quang-cao', also: ['nd-330-2026.d10'] },
  ),
  // As above: no rule of the library is about advertising of these roles.
  createAnswer(
    'nguoi-nha-nuoc-quang-cao',
    'thong-tin',
    'Thư viện không có quy định riêng về việc cán bộ, công chức, viên chức, đảng viên quảng cáo; quy định chung phạt việc giới thiệu hàng không đúng thực tế.',
    'The library has no rules on advertising by officials, public employees or Party members; the general ones fine inaccurate promotion of goods.',
    ['nd-330-2026.d10.k1', 'nd-330-2026.d11.k1', 'nd-147-2024.d36.kinh-doanh'],
    { byAspect: { howMuch: 'phat-quang-cao' }, also: ['nd-330-2026.d10'] },
  ),
  // The circular on extra lessons is not among the documents of the library, so only what is there is said.
  createAnswer(
    'quang-cao-lop-hoc-them',
    'thong-tin',
    'Thư viện chưa có quy định về dạy thêm, học thêm. Quy định chung: bán dịch vụ trên mạng theo luật chuyên ngành; đăng ảnh, tên học sinh cần cha mẹ đồng ý.',
    'The library has no rules on extra lessons. In general, business online follows its special laws; pictures and names of pupils need the parents’ consent.',
    ['nd-147-2024.d36.kinh-doanh', 'nd-56-2017.d36'],
  ),
  createAnswer(
    'quang-cao-thuoc',
    'thong-tin',
    'Thư viện không có quy định riêng về quảng cáo thuốc; quy định chung phạt việc giới thiệu hàng không đúng thực tế, hoặc thiết bị y tế chưa được cấp phép.',
    'The library has no rule on advertising medicine alone; the general one fines inaccurate promotion, and that of medical devices without a licence.',
    ['nd-330-2026.d10.k1', 'nd-330-2026.d11.k1'],
    {
      byAspect: { howMuch: 'phat-quang-cao' },
      forOfficials: 'nguoi-nha-nuoc-quang-cao',
      also: ['nd-330-2026.d10', 'nd-147-2024.d36.kinh-doanh'],
    },
  ),
  createAnswer(
    'ban-hang-cam',
    'khong',
    'Không được: quảng bá, mua bán hàng cấm trên mạng có mức phạt riêng.',
    'No: promoting or trading banned goods online carries a fine.',
    ['nd-330-2026.d10.k2', 'nd-174-2026.d95.k1.dd'],
    { byAspect: { howMuch: 'phat-rao-ban-cam' }, also: ['luat-116-2025.d7.k2.dd', 'nd-330-2026.d10'] },
  ),
  createAnswer(
    'dang-lai-bai-bao',
    'duoc',
    'Được, nếu chủ tác phẩm đồng ý; kèm đường dẫn tới bài gốc thì hơn.',
    'Yes, if the owner agrees; a link to the original is better.',
    ['nd-174-2026.d95.k1.d', 'luat-116-2025.d7.k2.dd'],
    { byAspect: { howMuch: 'phat-chia-se-tac-pham' } },
  ),
  createAnswer(
    'khong-ghi-nguon',
    'khong-nen',
    'Không nên: quy tắc khuyên chia sẻ điều có nguồn rõ ràng. Chép cả bài thì còn cần chủ tác phẩm đồng ý.',
    'Better not: the code advises to share what has a clear source. Who copies the whole needs the owner’s consent too.',
    ['qd-423-2026.kiem-chung', 'nd-174-2026.d95.k1.d'],
    { byAspect: { howMuch: 'phat-chia-se-tac-pham' } },
  ),
  createAnswer(
    'co-bac',
    'khong',
    'Không được: luật cấm dùng mạng để tổ chức cờ bạc hoặc quảng bá điều bị cấm.',
    'No: the law bans organising gambling online and promoting what is banned.',
    ['luat-116-2025.d7.k2.dd', 'nd-174-2026.d95.k1.dd'],
  ),
  createAnswer(
    'chia-se-phim-lau',
    'khong',
    'Không được nếu chủ tác phẩm không đồng ý: chia sẻ như vậy có mức phạt riêng, và luật cấm dùng mạng lấy tác phẩm có bản quyền.',
    'No without the owner’s consent: sharing the work carries a fine, and the law bans taking protected works online.',
    ['nd-174-2026.d95.k1.d', 'luat-116-2025.d7.k2.dd'],
    { byAspect: { howMuch: 'phat-chia-se-tac-pham' } },
  ),
  createAnswer(
    'quang-cao-hang-rieng',
    'thong-tin',
    'Thư viện không có quy định riêng về quảng cáo sữa, rượu bia; quy định chung phạt việc giới thiệu hàng không đúng thực tế.',
    'The library has no rules on advertising milk or alcohol; the general rule fines false descriptions of goods.',
    ['nd-330-2026.d10.k1', 'nd-147-2024.d36.kinh-doanh'],
    { byAspect: { howMuch: 'phat-quang-cao' }, forOfficials: 'nguoi-nha-nuoc-quang-cao' },
  ),
]
