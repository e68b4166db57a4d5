import { fromBase64 } from '../../utils/lib/base64.ts'
import { computeSha256 } from '../../utils/lib/sha256.ts'
import { BUNDLED_LIBRARY } from '../../utils/library/library.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { citeFromLibrary } from '../../utils/report/model/cite-from-library.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

const TEXT = 'Tri ân khách hàng, đăng nhập vneid-vi-du.example để nhận ngay 2.000.000 đồng.'

/** A small grey PNG with a black bar, like a picture with a covered part. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAAAAAApT+BJAAAAF0lEQVR42mN4gAMwDLgEAxqghcSg8zkAzlYYEGt/W80AAAAASUVORK5CYII='

/**
 * Builds the example report of the guide for recipients. The result is the same at every call.
 *
 * @param complete Adds a picture and the reporter.
 */
export async function buildExampleReport(complete = false): Promise<Report> {
  const item: Parameters<typeof buildReport>[0] = {
    id: '01a20c91-a000-7db3-8a00-b1bdab10058f',
    createdAt: Date.UTC(2026, 10, 24, 7, 5),
    post: {
      site: 'facebook',
      kind: 'post',
      text: TEXT,
      shared: null,
      permalink: 'https://www.facebook.com/groups/1/posts/2/',
      title: 'Chợ quê | Facebook',
      shownTime: '5 giờ',
      author: null,
      capturedAt: '2026-11-24T07:05:00.000Z',
      truncated: false,
    },
    form: {
      category: 'lua-dao',
      evidence: ['vneid-vi-du.example', 'nhận ngay 2.000.000 đồng'],
      measures: ['go-bo', 'canh-bao'],
      note: 'Tên miền giống trang thật.',
      withAuthor: false,
      urgency: 'khan',
      provisions: [citeFromLibrary(BUNDLED_LIBRARY, 'luat-116-2025.d7.k2.dd')],
      ...(complete ? { reporter: { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã Ví Dụ' } } : {}),
    },
  }
  return buildReport(item, complete ? await buildExamplePicture() : null)
}

async function buildExamplePicture(): Promise<Picture> {
  const sha256 = await computeSha256(fromBase64(PNG))
  return { type: 'image/png', sha256, takenAt: '2026-11-24T07:06:00.000Z', width: 24, height: 16, bytes: PNG }
}
