import type { ReportTextMessages } from '../../report/export/report-text.ts'
import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { CategoryId, MeasureId } from '../../report/model/report-categories.ts'
import type { Translations } from '../translate.ts'
import { kindNames, toSentenceCase } from './kind-names.ts'
import { SITE_NAMES } from './site-names.ts'
import { urgencyMessages } from './urgency-messages.ts'

const padTwo = (value: number) => String(value).padStart(2, '0')

/** Formats an ISO time as dd/mm/yyyy HH:MM in the device's time zone. */
function formatMoment(iso: string): string {
  const at = new Date(iso)
  return `${padTwo(at.getDate())}/${padTwo(at.getMonth() + 1)}/${at.getFullYear()} ${padTwo(at.getHours())}:${padTwo(at.getMinutes())}`
}

const viCategories: Record<CategoryId, string> = {
  'tin-gia': 'Tin giả, tin sai',
  'mao-danh': 'Mạo danh',
  'lua-dao': 'Lừa đảo',
  'xuc-pham': 'Xúc phạm, vu khống',
  'ky-thi': 'Kỳ thị, thù ghét',
  'bao-luc': 'Bạo lực',
  'lo-bi-mat': 'Lộ bí mật, tài liệu nội bộ',
  'du-lieu-ca-nhan': 'Dữ liệu cá nhân, trẻ em',
  khac: 'Khác',
}
const enCategories: Record<CategoryId, string> = {
  'tin-gia': 'Fake or false information',
  'mao-danh': 'Impersonation',
  'lua-dao': 'Scam',
  'xuc-pham': 'Insult, defamation',
  'ky-thi': 'Hate, discrimination',
  'bao-luc': 'Violence',
  'lo-bi-mat': 'Leaked secret or internal paper',
  'du-lieu-ca-nhan': 'Personal data, children',
  khac: 'Other',
}
const viMeasures: Record<MeasureId, string> = {
  'go-bo': 'Gỡ bỏ',
  'canh-bao': 'Cảnh báo',
  'xac-minh': 'Xác minh',
  'dinh-chinh': 'Đính chính',
  'phan-hoi': 'Phản hồi chính thức',
  khac: 'Khác',
}
const enMeasures: Record<MeasureId, string> = {
  'go-bo': 'Take down',
  'canh-bao': 'Warn the public',
  'xac-minh': 'Verify',
  'dinh-chinh': 'Correct',
  'phan-hoi': 'Official response',
  khac: 'Other',
}
const formatViSite = (site: CapturedPost['site']) => (site === 'other' ? 'Trang khác' : SITE_NAMES[site])
const formatEnSite = (site: CapturedPost['site']) => (site === 'other' ? 'Another page' : SITE_NAMES[site])
const quote = (text: string) => `“${text}”`

/** Texts of a report as plain text, in both languages. */
export const reportTextMessages: Translations<ReportTextMessages> = {
  vi: {
    test: 'THỬ NƠI NHẬN, không phải việc thật:',
    heading: (kind, category) => `Báo cáo ${kindNames.vi.short[kind]} có dấu hiệu: ${category}`,
    categories: viCategories,
    measures: viMeasures,
    urgencies: urgencyMessages.vi.names,
    site: formatViSite,
    place: (site, kind) => `${formatViSite(site)}, ${kindNames.vi.long[kind]}`,
    fields: {
      where: 'Ở đâu',
      address: 'Đường dẫn',
      noAddress: 'trang không cho biết',
      title: 'Tên trang hoặc cuộc trò chuyện',
      shownTime: 'Thời gian như trang ghi',
      capturedAt: 'Ghi lại lúc',
      author: (kind) => toSentenceCase(kindNames.vi.author[kind]),
      reactions: 'Số lượt bày tỏ cảm xúc',
      comments: 'Bình luận của người khác',
      content: 'Nội dung',
      shared: 'Bài gốc được chia sẻ',
      truncated: '(Nội dung chưa lấy được hết)',
      masked: (count) => `(Đã che ${count} số của người khác bằng dấu •)`,
      pictures: (kind) => `Ảnh trong ${kindNames.vi.short[kind]}`,
      evidence: 'Điều cho thấy dấu hiệu',
      measures: 'Đề nghị xử lý',
      urgency: 'Mức độ khẩn',
      provisions: 'Điều khoản có thể liên quan',
      reporter: 'Người báo cáo',
      note: 'Ghi chú',
      picture: 'Ảnh bằng chứng (không kèm ở đây)',
      pictureAlong: 'Ảnh bằng chứng (kèm thư này)',
      number: 'Mã báo cáo',
    },
    moment: formatMoment,
    quote,
  },
  en: {
    test: 'A TEST of the recipient, nothing happened:',
    heading: (kind, category) => `Report of a ${kindNames.en.long[kind]} that shows signs of: ${category}`,
    categories: enCategories,
    measures: enMeasures,
    urgencies: urgencyMessages.en.names,
    site: formatEnSite,
    place: (site, kind) => `${formatEnSite(site)}, ${kindNames.en.long[kind]}`,
    fields: {
      where: 'Where',
      address: 'Address',
      noAddress: 'the page shows none',
      title: 'Title of the page or conversation',
      shownTime: 'Time on the page',
      capturedAt: 'Recorded at',
      author: (kind) => toSentenceCase(kindNames.en.author[kind]),
      reactions: 'Number of reactions',
      comments: 'Comments by others',
      content: 'Content',
      shared: 'The shared original',
      truncated: '(Not all of the content was taken)',
      masked: (count) =>
        count === 1
          ? "(1 number of someone else's was masked with •)"
          : `(${count} numbers of others were masked with •)`,
      pictures: (kind) => `Pictures in the ${kindNames.en.short[kind]}`,
      evidence: 'What shows it',
      measures: 'Proposed measures',
      urgency: 'Urgency',
      provisions: 'Provisions that may apply',
      reporter: 'Reporter',
      note: 'Note',
      picture: 'Evidence picture (not in here)',
      pictureAlong: 'Evidence picture (attached)',
      number: 'Report number',
    },
    moment: formatMoment,
    quote,
  },
}
