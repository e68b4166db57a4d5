// Speaking for an agency: Decree 244/2026/NĐ-CP and the Press Law. The decree is about the press. A
// personal post is not a statement to the press, so summaries only say what may be taken for the agency's position.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions } from './provision-rows.ts'

/** The provisions of the decree. */
export const decree244 = createProvisions('nd-244-2026', [
  {
    at: 'd3.k1',
    vi: 'Người phát ngôn thay mặt cơ quan nói quan điểm chính thức với báo chí.',
    en: 'A spokesperson states an agency’s official view to the press in its name.',
    subjects: ['phat-ngon'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    checks: ['speaking-for-agency'],
  },
  {
    at: 'd3.k2',
    vi: 'Chỉ người đứng đầu, người được giao phát ngôn thường xuyên và người được ủy quyền cho vụ việc cụ thể mới là người phát ngôn (điểm a, b, c).',
    en: 'Only the head, the appointed spokesperson, and whoever is authorised for one matter may speak (points a, b, c).',
    covers: ['d3.k2.a', 'd3.k2.b', 'd3.k2.c'],
    subjects: ['phat-ngon'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    checks: ['speaking-for-agency'],
    see: ['nd-244-2026.d3.k7', 'nd-330-2026.d14.k3.a', 'nd-330-2026.d15.k1.b'],
  },
  {
    at: 'd3.k3',
    vi: 'Tên, chức vụ, cách liên hệ của người phát ngôn thường xuyên phải công bố trên cổng của cơ quan trong 24 giờ.',
    en: 'The name, post and contact of the appointed spokesperson must be published on the agency’s portal within 24 hours.',
    subjects: ['phat-ngon'],
    audience: ['co-quan'],
  },
  {
    at: 'd3.k5',
    vi: 'Ủy quyền phát ngôn phải bằng văn bản, theo từng vụ việc, có thời hạn; người được ủy quyền không ủy quyền lại (khoản 5, khoản 6).',
    en: 'Authority to speak is given in writing, for one matter and a set time, and may not be passed on (clauses 5 and 6).',
    covers: ['d3.k6'],
    subjects: ['phat-ngon'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    checks: ['speaking-for-agency'],
  },
  {
    at: 'd3.k7',
    vi: 'Điều do người không phải người phát ngôn cung cấp không phải quan điểm chính thức của cơ quan; người đó tự chịu trách nhiệm.',
    en: 'What someone who is not the spokesperson gives out is not the agency’s official view; that person answers for it.',
    subjects: ['phat-ngon'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    checks: ['speaking-for-agency'],
  },
  {
    at: 'd4.k3',
    vi: 'Cơ quan được từ chối cung cấp thông tin trong các trường hợp Luật Báo chí nêu, và phải nói lý do.',
    en: 'An agency may decline in the cases the Press Law names, and must say why.',
    subjects: ['phat-ngon'],
    audience: ['co-quan'],
    see: ['luat-126-2025.d31.k2'],
  },
  {
    at: 'd5.k2',
    vi: 'Cơ quan có trang, tài khoản mạng xã hội chính thức thì phải nêu chúng trên cổng thông tin của mình.',
    en: 'An agency’s official pages and accounts must be named on its portal.',
    subjects: ['phat-ngon', 'tai-khoan', 'mao-danh'],
    audience: ['co-quan'],
    checks: ['speaking-for-agency'],
  },
  {
    at: 'd7.k3',
    vi: 'Sự việc lớn hoặc có nhiều ý kiến khác nhau thì phát ngôn ban đầu trong 24 giờ (khoản 3, khoản 4).',
    en: 'On a major event, or where opinions differ widely, the first statement is due within 24 hours (clauses 3 and 4).',
    covers: ['d7.k4'],
    subjects: ['phat-ngon'],
    audience: ['co-quan'],
  },
  {
    at: 'd8.k3',
    vi: 'Mỗi cơ quan phải ban hành quy chế phát ngôn của mình.',
    en: 'An agency must have internal rules on speaking.',
    subjects: ['phat-ngon'],
    audience: ['co-quan'],
    see: ['nd-244-2026.d12'],
  },
  {
    at: 'd12',
    vi: 'Quy chế nội bộ về phát ngôn phải có trong 45 ngày kể từ ngày nghị định có hiệu lực.',
    en: 'The internal rules on speaking are due within 45 days of the decree’s entry into force.',
    subjects: ['phat-ngon', 'hieu-luc'],
    audience: ['co-quan'],
  },
])

/** The provisions of the Press Law. */
export const law126 = createProvisions('luat-126-2025', [
  {
    at: 'd31.k2',
    vi: 'Được từ chối cung cấp cho báo chí: bí mật nhà nước, bí mật cá nhân, gia đình; vụ án đang điều tra, chưa xét xử; việc thanh tra, khiếu nại, tố cáo, tranh chấp chưa kết luận, chưa được phép công bố.',
    en: 'May be withheld from the press: state, personal and family secrets; cases under investigation or not yet tried; inspections, complaints and disputes not concluded or not cleared for release.',
    subjects: ['phat-ngon', 'bi-mat-cong-tac', 'bi-mat-nha-nuoc'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    checks: ['internal-document', 'secret-marking'],
  },
])

/** Replaced: the decree of 2017, for what was said before 01/07/2026. */
export const decree09 = createProvisions('nd-09-2017', [
  {
    at: 'd3',
    vi: 'Ai được phát ngôn: người đứng đầu, người được giao phát ngôn thường xuyên, người được ủy quyền cho việc cụ thể. Ở huyện, xã là Chủ tịch ủy ban nhân dân; ở cục, vụ, cơ quan chuyên môn là người đứng đầu, có thể ủy quyền cấp phó.',
    en: 'Who may speak: the head, the appointed spokesperson, whoever is authorised for one matter. In districts and communes the chairperson of the people’s committee; in departments the head, who may authorise a deputy.',
    subjects: ['phat-ngon', 'hieu-luc'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    checked: OLD_LAW_CHECKED_ON,
    successor: 'nd-244-2026.d3.k2',
  },
  {
    at: 'nguoi-khac',
    vi: 'Người không được giao phát ngôn vẫn có thể cung cấp thông tin, nhưng không nhân danh cơ quan và tự chịu trách nhiệm.',
    en: 'Those not appointed may still give information, but not in the agency’s name, and answer for it themselves.',
    subjects: ['phat-ngon'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
    verification: 'one-source',
    checked: OLD_LAW_CHECKED_ON,
    successor: 'nd-244-2026.d3.k7',
  },
])
