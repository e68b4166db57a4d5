import type { ReportForm } from '../../utils/report/item.ts'
import type { CapturedPost } from '../../utils/report/post.ts'
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
