import { uuid7 } from '../../utils/lib/uuid.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { type CapturedPost, MAX_ALT, MAX_PICTURES, MAX_POST_TEXT } from '../../utils/report/model/captured-post.ts'
import { MAX_COMMENT, MAX_COMMENTS } from '../../utils/report/model/engagement.ts'
import { MAX_PROVISIONS, type NamedProvision } from '../../utils/report/model/named-provision.ts'
import type { ReportForm } from '../../utils/report/model/outbox-item.ts'
import { MAX_EVIDENCE, MAX_NOTE, MAX_PHRASE, type Report } from '../../utils/report/model/report.ts'
import { MAX_PICTURE, type Picture } from '../../utils/report/picture/picture.ts'
import { MAX_REPORTER_NAME, MAX_UNIT } from '../../utils/settings/reporter.ts'
import type { Recipient } from '../../utils/settings/schema.ts'

/** A captured post to report. */
export const POST: CapturedPost = {
  site: 'facebook',
  kind: 'post',
  text: 'Tri ân khách hàng, đăng nhập vneid-gov.top để nhận ngay 2.000.000 đồng.',
  shared: null,
  permalink: 'https://www.facebook.com/groups/77/posts/81204/',
  title: 'Chợ quê | Nguyễn Văn Mẫu | Facebook',
  shownTime: '5 giờ',
  author: 'Nguyễn Văn Mẫu',
  capturedAt: '2026-11-24T07:05:00.000Z',
  truncated: false,
}

/** A form filled in. */
export const FORM: ReportForm = {
  category: 'lua-dao',
  evidence: ['vneid-gov.top', 'nhận ngay 2.000.000 đồng'],
  measures: ['go-bo', 'canh-bao'],
  note: 'Tên miền giống trang thật. ',
  withAuthor: false,
}

/** A recipient that takes a POST. */
export const RECIPIENT: Recipient = {
  id: 'r1',
  name: 'Tổ tiếp nhận',
  kind: 'post',
  address: 'https://tiepnhan.vi-du.vn/bao-cao',
  auth: 'none',
  cloudevents: false,
}

/** A provision as a report names it. */
export const PROVISION: NamedProvision = {
  id: 'nd-328-2026.d3.k1',
  citation: 'Khoản 1 Điều 3 Nghị định 328/2026/NĐ-CP',
  title: 'Phòng, chống tin giả, tin sai sự thật',
}

/** A picture: a small grey PNG with a black bar. */
export const PICTURE: Picture = {
  type: 'image/png',
  sha256: '89d9486f5cc548a125cdc59ddaf61d0bcb5f687aa0ce0f7d65de643a2cb5f068',
  takenAt: '2026-11-24T07:06:00.000Z',
  width: 24,
  height: 16,
  bytes: 'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAAAAAApT+BJAAAAF0lEQVR42mN4gAMwDLgEAxqghcSg8zkAzlYYEGt/W80AAAAASUVORK5CYII=',
}

/** What makes a report with more bytes than any other: JSON writes six for each control character, and the picture is as large as one may be. */
export function largestDraft(): { post: CapturedPost; form: ReportForm; picture: Picture } {
  const long = (length: number) => '\u0001'.repeat(length)
  return {
    post: {
      ...POST,
      text: long(MAX_POST_TEXT),
      shared: long(MAX_POST_TEXT),
      permalink: long(2000),
      title: long(300),
      shownTime: long(120),
      author: long(200),
      pictureTexts: Array(MAX_PICTURES).fill(long(MAX_ALT)),
    },
    form: {
      ...FORM,
      // No two alike: those would be one.
      evidence: Array.from({ length: MAX_EVIDENCE }, (_, at) => long(MAX_PHRASE - at)),
      note: `x${long(MAX_NOTE - 2)}x`,
      withAuthor: true,
      reactions: long(20),
      comments: Array(MAX_COMMENTS).fill(long(MAX_COMMENT)),
      provisions: Array(MAX_PROVISIONS).fill({ id: long(120), citation: long(300), title: long(300) }),
      reporter: { name: long(MAX_REPORTER_NAME), unit: long(MAX_UNIT) },
    },
    picture: { ...PICTURE, type: 'image/jpeg', bytes: 'A'.repeat(4 * Math.ceil(MAX_PICTURE / 3)) },
  }
}

/** The report with more bytes than any other. */
export function largestReport(): Report {
  const { picture, ...draft } = largestDraft()
  return buildReport({ ...draft, id: uuid7(Date.now()), createdAt: Date.now() }, picture)
}
