// Personal data: Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.

import { createProvisions } from './provision-rows.ts'

/** The provisions of the law. */
export const law91 = createProvisions('luat-91-2025', [
  {
    at: 'd16',
    vi: 'Dữ liệu của một người chỉ được công khai đúng mục đích, và khi người đó đồng ý hoặc luật cho phép.',
    en: 'A person’s data may be made public only for its purpose, and with their consent or where the law allows.',
    subjects: ['du-lieu-ca-nhan'],
    checks: ['personal-data', 'child-privacy'],
    finedBy: ['nd-330-2026.d50'],
    see: ['nd-356-2025.d3', 'nd-356-2025.d4.k1', 'luat-91-2025.d19'],
  },
  {
    at: 'd4.k2.b',
    vi: 'Mỗi người có dữ liệu được bảo vệ cũng có nghĩa vụ tôn trọng, bảo vệ dữ liệu cá nhân của người khác.',
    en: 'Everyone whose data is protected must also respect and protect the data of others.',
    subjects: ['du-lieu-ca-nhan'],
    checks: ['personal-data'],
  },
  {
    at: 'd7.k4',
    vi: 'Cấm xử lý dữ liệu cá nhân trái luật.',
    en: 'Bans unlawful processing of personal data.',
    subjects: ['du-lieu-ca-nhan'],
    checks: ['personal-data'],
  },
  {
    at: 'd7.k5',
    vi: 'Cấm dùng dữ liệu cá nhân của người khác, hoặc cho người khác dùng dữ liệu của mình, để làm điều trái luật.',
    en: 'Bans using another’s data, or lending one’s own, for unlawful acts.',
    subjects: ['du-lieu-ca-nhan', 'lua-dao'],
    checks: ['personal-data'],
    verification: 'one-source',
  },
  {
    at: 'd7.k6',
    vi: 'Cấm mua bán dữ liệu cá nhân, trừ khi luật khác cho phép.',
    en: 'Bans trading personal data unless another law allows it.',
    subjects: ['du-lieu-ca-nhan', 'quang-ba'],
    checks: ['illegal-promotion', 'personal-data'],
  },
  {
    at: 'd7.k7',
    vi: 'Cấm lấy đi, cố ý để lộ hoặc để mất dữ liệu cá nhân.',
    en: 'Bans taking, wilfully revealing or losing personal data.',
    subjects: ['du-lieu-ca-nhan'],
    checks: ['personal-data'],
    finedBy: ['nd-330-2026.d50'],
  },
  {
    at: 'd8.k5',
    vi: 'Mức phạt hành chính cao nhất về bảo vệ dữ liệu cá nhân là 3 tỷ đồng với tổ chức; cá nhân bằng một nửa (khoản 5, khoản 6).',
    en: 'The highest fine in personal data protection is 3 billion đồng for organisations; half for persons (clauses 5 and 6).',
    covers: ['d8.k6'],
    subjects: ['du-lieu-ca-nhan', 'xu-phat'],
    see: ['nd-330-2026.d49.k2', 'nd-330-2026.d50'],
  },
  {
    at: 'd19',
    vi: 'Nêu các trường hợp được xử lý dữ liệu cá nhân mà không cần đồng ý, như khẩn cấp, quốc phòng, an ninh, thực hiện hợp đồng.',
    en: 'Lists when personal data may be processed without consent, such as emergencies, defence, security or contracts.',
    subjects: ['du-lieu-ca-nhan'],
    checks: ['personal-data'],
  },
  {
    at: 'd24.k2',
    vi: 'Xử lý nhằm công bố đời tư của trẻ từ đủ 7 tuổi cần sự đồng ý của cả trẻ và người đại diện.',
    en: 'Making public the private life of a child of 7 or over needs the consent of both the child and the representative.',
    subjects: ['tre-em', 'du-lieu-ca-nhan', 'doi-tu'],
    checks: ['child-privacy'],
    finedBy: ['nd-330-2026.d60'],
  },
  {
    at: 'd29.k2',
    vi: 'Mạng xã hội không được đòi ảnh giấy tờ tùy thân để xác thực tài khoản. Đây là nghĩa vụ của nền tảng.',
    en: 'Social networks may not demand pictures of identity papers to verify an account. A duty of platforms.',
    subjects: ['du-lieu-ca-nhan', 'tai-khoan'],
    audience: ['co-quan'],
  },
  {
    at: 'd29.k5',
    vi: 'Mạng xã hội không được đọc tin nhắn khi chưa có sự đồng ý. Đây là nghĩa vụ của nền tảng.',
    en: 'Social networks may not read messages without consent. A duty of platforms.',
    subjects: ['du-lieu-ca-nhan', 'doi-tu'],
    audience: ['co-quan'],
  },
  {
    at: 'd29.k6',
    vi: 'Mạng xã hội phải có cơ chế để người dùng báo cáo. Đây là nghĩa vụ của nền tảng.',
    en: 'Social networks must offer a way to report. A duty of platforms.',
    subjects: ['du-lieu-ca-nhan', 'bao-tin'],
    audience: ['co-quan'],
  },
  {
    at: 'd32',
    vi: 'Ghi hình, ghi âm hoạt động công cộng không cần đồng ý nếu không hại danh dự người bị ghi; phải cho họ biết và chỉ dùng đúng mục đích.',
    en: 'Recording public activities needs no consent if it does not harm those recorded; they must be told and the recording used only for its purpose.',
    covers: ['d32.k1.b', 'd32.k2', 'd32.k3'],
    subjects: ['hinh-anh', 'du-lieu-ca-nhan'],
    checks: ['personal-data'],
    see: ['blds-2015.d32'],
  },
])

/** The provisions of the decree. */
export const decree356 = createProvisions('nd-356-2025', [
  {
    at: 'd3',
    vi: 'Dữ liệu cá nhân cơ bản gồm họ tên, ngày sinh, giới tính, nơi sinh, nơi ở, quê quán, quốc tịch, hình ảnh, số điện thoại, số định danh, hộ chiếu, giấy phép lái xe, biển số xe, hôn nhân, quan hệ gia đình, tài khoản số.',
    en: 'Basic personal data: name, birth, sex, places of birth, home and origin, nationality, picture, telephone number, identity, passport and licence numbers, number plate, marriage, family ties, digital accounts.',
    subjects: ['du-lieu-ca-nhan'],
    checks: ['personal-data'],
    see: ['nd-356-2025.d4.k1', 'luat-91-2025.d16'],
  },
  {
    at: 'd4.k1',
    vi: 'Dữ liệu cá nhân nhạy cảm gồm dân tộc, quan điểm chính trị, tôn giáo, đời tư, sức khỏe, sinh trắc, đời sống tình dục, phạm tội, vị trí, mật khẩu, ảnh thẻ căn cước, tài khoản và thẻ ngân hàng, hành vi trên mạng.',
    en: 'Sensitive personal data: ethnicity, political views, religion, private life, health, biometrics, sex life, crimes, location, passwords, pictures of identity cards, bank accounts and cards, online behaviour.',
    subjects: ['du-lieu-ca-nhan', 'doi-tu'],
    checks: ['personal-data'],
    see: ['nd-356-2025.d3', 'luat-91-2025.d16'],
  },
  {
    at: 'd42.k2',
    vi: 'Nghị định 13/2023/NĐ-CP hết hiệu lực từ 01/01/2026.',
    en: 'Decree 13/2023/NĐ-CP ended on 01/01/2026.',
    subjects: ['hieu-luc', 'du-lieu-ca-nhan'],
  },
])
