import { createUuidV7 } from '../../utils/lib/uuid.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import {
  type CapturedPost,
  MAX_ALT_LENGTH,
  MAX_PICTURE_TEXTS,
  MAX_POST_LENGTH,
} from '../../utils/report/model/captured-post.ts'
import { type CitedProvision, MAX_CITED_PROVISIONS } from '../../utils/report/model/cited-provision.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { MAX_COMMENT_LENGTH, MAX_COMMENTS } from '../../utils/report/model/post-engagement.ts'
import {
  MAX_EVIDENCE_LENGTH,
  MAX_EVIDENCE_PHRASES,
  MAX_NOTE_LENGTH,
  type Report,
} from '../../utils/report/model/report-schema.ts'
import { MAX_PICTURE_BYTES, type Picture } from '../../utils/report/picture/picture-schema.ts'
import { MAX_REPORTER_NAME, MAX_UNIT_NAME } from '../../utils/settings/reporter-schema.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'

/** A captured post. */
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

/** A filled-in form. */
export const FORM: ReportFormValues = {
  category: 'lua-dao',
  evidence: ['vneid-gov.top', 'nhận ngay 2.000.000 đồng'],
  measures: ['go-bo', 'canh-bao'],
  note: 'Tên miền giống trang thật. ',
  withAuthor: false,
}

/** A recipient that accepts POST requests. */
export const RECIPIENT: Recipient = {
  id: 'r1',
  name: 'Tổ tiếp nhận',
  kind: 'post',
  address: 'https://tiepnhan.vi-du.vn/bao-cao',
  auth: 'none',
  cloudevents: false,
}

/** A cited provision. */
export const PROVISION: CitedProvision = {
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

/** The beginning of a JPEG of 24 x 16 pixels, up to its frame header, in base64. */
export const JPEG_START = '/9j/wAALCAAQABgB'

/**
 * Creates the draft whose report has the most bytes: JSON escapes a control character with six bytes, and the picture
 * has the maximum size.
 */
export function makeLargestDraft(): { post: CapturedPost; form: ReportFormValues; picture: Picture } {
  const long = (length: number) => '\u0001'.repeat(length)
  return {
    post: {
      ...POST,
      text: long(MAX_POST_LENGTH),
      shared: long(MAX_POST_LENGTH),
      permalink: long(2000),
      title: long(300),
      shownTime: long(120),
      author: long(200),
      pictureTexts: Array(MAX_PICTURE_TEXTS).fill(long(MAX_ALT_LENGTH)),
    },
    form: {
      ...FORM,
      // All different, because equal phrases are merged.
      evidence: Array.from({ length: MAX_EVIDENCE_PHRASES }, (_, at) => long(MAX_EVIDENCE_LENGTH - at)),
      note: `x${long(MAX_NOTE_LENGTH - 2)}x`,
      withAuthor: true,
      reactions: long(20),
      comments: Array(MAX_COMMENTS).fill(long(MAX_COMMENT_LENGTH)),
      provisions: Array(MAX_CITED_PROVISIONS).fill({ id: long(120), citation: long(300), title: long(300) }),
      reporter: { name: long(MAX_REPORTER_NAME), unit: long(MAX_UNIT_NAME) },
    },
    picture: {
      ...PICTURE,
      type: 'image/jpeg',
      bytes: JPEG_START.padEnd(4 * Math.ceil(MAX_PICTURE_BYTES / 3), 'A'),
    },
  }
}

/** Builds the report with the most bytes. */
export function makeLargestReport(): Report {
  const { picture, ...draft } = makeLargestDraft()
  return buildReport({ ...draft, id: createUuidV7(Date.now()), createdAt: Date.now() }, picture)
}

/** The id of every report that `buildSampleReport` returns. */
export const SAMPLE_REPORT_ID = createUuidV7(Date.UTC(2026, 10, 24))

/** Builds a report of the sample post and form, with the given fields replaced. */
export function buildSampleReport(post: Partial<CapturedPost> = {}, form: Partial<ReportFormValues> = {}): Report {
  return buildReport({
    id: SAMPLE_REPORT_ID,
    createdAt: Date.UTC(2026, 10, 24),
    post: { ...POST, ...post },
    form: { ...FORM, ...form },
  })
}
