// Decrees that were replaced. Their own first dates were not checked and are left out rather than remembered.

import type { Document } from '../document.ts'
import { record } from './record.ts'

/** Replaced decrees, each with its successor. */
export const oldDecrees: readonly Document[] = [
  record('nd-15-2020', {
    title: {
      vi: 'Xử phạt vi phạm hành chính về bưu chính, viễn thông, công nghệ thông tin',
      en: 'Administrative sanctions in post, telecommunications and information technology',
    },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    inForceTo: '2026-07-01',
    standing: 'ended',
    replacedBy: ['nd-174-2026'],
    source: ['government'],
    verification: 'confirmed',
    aliases: ['phạt mạng xã hội 2020'],
    note: {
      vi: 'Các điều về thông tin trên mạng bị bãi bỏ từ 01/07/2026. Hành vi kết thúc trước ngày đó vẫn theo nghị định này.',
      en: 'The articles on online information were repealed from 01/07/2026. Acts that ended before that day still fall under it.',
    },
  }),
  record('nd-13-2023', {
    title: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Personal data protection' },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    inForceTo: '2026-01-01',
    standing: 'ended',
    replacedBy: ['nd-356-2025'],
    source: ['government'],
    verification: 'confirmed',
    aliases: ['dữ liệu cá nhân 2023'],
  }),
  record('nd-09-2017', {
    title: {
      vi: 'Phát ngôn và cung cấp thông tin cho báo chí của cơ quan hành chính nhà nước',
      en: 'Speaking and giving information to the press by administrative agencies',
    },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    inForceTo: '2026-07-01',
    standing: 'ended',
    replacedBy: ['nd-244-2026'],
    source: ['government'],
    verification: 'confirmed',
    aliases: ['phát ngôn 2017'],
  }),
  record('nd-72-2013', {
    title: {
      vi: 'Quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng',
      en: 'Management, provision and use of Internet services and online information',
    },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    standing: 'ended',
    replacedBy: ['nd-147-2024'],
    source: ['database'],
    verification: 'confirmed',
  }),
  record('nd-27-2018', {
    title: {
      vi: 'Sửa đổi Nghị định 72/2013/NĐ-CP về Internet và thông tin trên mạng',
      en: 'Amendments to Decree 72/2013/NĐ-CP on Internet and online information',
    },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    standing: 'ended',
    replacedBy: ['nd-147-2024'],
    source: ['database'],
    verification: 'confirmed',
  }),
  record('nd-26-2020', {
    title: { vi: 'Chi tiết Luật Bảo vệ bí mật nhà nước', en: 'Details of the Law on Protection of State Secrets' },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    standing: 'ended',
    replacedBy: ['nd-63-2026'],
    verification: 'partial',
  }),
  record('nd-112-2020', {
    title: {
      vi: 'Kỷ luật cán bộ, công chức, viên chức',
      en: 'Discipline of cadres, civil servants and public employees',
    },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    standing: 'ended',
    replacedBy: ['nd-234-2026'],
    source: ['mirror'],
    verification: 'confirmed',
  }),
  record('nd-71-2023', {
    title: {
      vi: 'Sửa đổi Nghị định 112/2020/NĐ-CP về kỷ luật',
      en: 'Amendments to Decree 112/2020/NĐ-CP on discipline',
    },
    issuer: 'chinh-phu',
    issued: null,
    inForceFrom: null,
    standing: 'ended',
    replacedBy: ['nd-234-2026'],
    source: ['mirror'],
    verification: 'confirmed',
  }),
]
