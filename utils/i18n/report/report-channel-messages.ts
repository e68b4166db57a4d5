import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { PublicChannelId } from '../../report/model/public-channels.ts'
import type { Translations } from '../translate.ts'
import { SITE_NAMES } from './site-names.ts'

/** Texts of other channels for a report: the site's own form and public channels. */
export interface ReportChannelMessages {
  title(site: CapturedPost['site']): string
  siteTitle: string
  /** Steps of the site's own report form. The user takes them; the extension does not. */
  site: Readonly<Partial<Record<CapturedPost['site'], string>>>
  /** Shown for a site whose report form was not verified. */
  unknownSite: string
  publicTitle: string
  /** Above the channels: how a report gets there. */
  publicAbout: string
  /** Before a sign is chosen. */
  needCategory: string
  /** Shown for signs that no public channel is known to cover. */
  noChannel: string
  channels: Record<PublicChannelId, { name: string; about: string }>
  /** Shown for a channel that only one source mentions. */
  unsure: string
}

const formatSiteName = (site: CapturedPost['site'], other: string) => (site === 'other' ? other : SITE_NAMES[site])

/** Texts of other channels for a report, in both languages. */
export const reportChannelMessages: Translations<ReportChannelMessages> = {
  vi: {
    title: (site) => `Cách khác: trên ${formatSiteName(site, 'trang ấy')}, kênh công khai`,
    siteTitle: 'Trên chính trang ấy',
    site: {
      facebook:
        'Bấm dấu ba chấm ở góc bài, chọn mục tìm hỗ trợ hoặc báo cáo bài viết, chọn lý do rồi gửi. Tên các mục có thể khác theo phiên bản.',
      zalo: 'Zalo có tính năng “Báo xấu” tài khoản hoặc nội dung. Đường bấm trên Zalo Web chưa được kiểm tra.',
    },
    unknownSite: 'Nhiều trang có nút báo cáo cạnh bài. Đường bấm trên trang này chưa được kiểm tra.',
    publicTitle: 'Kênh công khai',
    publicAbout: 'Chép báo cáo hoặc lưu phiếu Word, rồi dán hoặc nộp ở kênh phù hợp:',
    needCategory: 'Chọn một dấu hiệu để thấy kênh phù hợp.',
    noChannel: 'Chưa có kênh nào được xác nhận riêng cho dấu hiệu này.',
    channels: {
      'bo-cong-an': {
        name: 'Cổng thông tin Bộ Công an, ứng dụng VNeID',
        about:
          'Kênh báo tin giả, tin sai sự thật theo luật từ 05/10/2026. Trong VNeID: “Dịch vụ khác”, “Kiến nghị, phản ánh về ANTT”, “Tạo mới yêu cầu”; tên mục có thể khác theo phiên bản.',
      },
      'cong-an': {
        name: 'Công an cấp xã, công an cấp tỉnh, Cục A05 (Bộ Công an)',
        about:
          'Nhận tin về lừa đảo, xúc phạm, lộ bí mật, dữ liệu cá nhân. Không ghi số điện thoại vì chưa số nào được xác nhận.',
      },
      'tin-nhiem-mang': {
        name: 'Tín nhiệm mạng',
        about: 'Có mục cảnh báo trang lừa đảo.',
      },
      'tong-dai-111': {
        name: 'Tổng đài quốc gia bảo vệ trẻ em',
        about: 'Khi việc có liên quan đến trẻ em.',
      },
    },
    unsure: 'Chỉ có một nguồn ghi nhận, chưa kiểm tra lại được trong phiên bản này.',
  },
  en: {
    title: (site) => `Other ways: on ${formatSiteName(site, 'that site')}, public channels`,
    siteTitle: 'On the site itself',
    site: {
      facebook:
        'Press the three dots at the corner of the post, choose to find support or report the post, choose a reason and send. The names differ by version.',
      zalo: 'Zalo lets people report an account or its content (“Báo xấu”). Where this is on Zalo Web was not checked.',
    },
    unknownSite: 'Many sites have a button beside the post. Where it is on this one was not checked.',
    publicTitle: 'Public channels',
    publicAbout: 'Copy the report or save the Word paper, then paste or hand it in at the channel that fits:',
    needCategory: 'Choose a sign to see the channels for it.',
    noChannel: 'No channel is confirmed for this sign in particular.',
    channels: {
      'bo-cong-an': {
        name: 'Portal of the Ministry of Public Security, the app VNeID',
        about:
          'By law a way to report false information since 05/10/2026. In VNeID: “Dịch vụ khác”, “Kiến nghị, phản ánh về ANTT”, “Tạo mới yêu cầu”; the names may differ by version.',
      },
      'cong-an': {
        name: 'Police of the commune or the province, Department A05 (Ministry of Public Security)',
        about: 'For scams, insults, leaked secrets and personal data. No phone number is given, for none is confirmed.',
      },
      'tin-nhiem-mang': { name: 'Tín nhiệm mạng', about: 'It has a section on scam sites.' },
      'tong-dai-111': {
        name: 'National line for the protection of children',
        about: 'Where children are concerned.',
      },
    },
    unsure: 'Only one source speaks of it, and this version could not check it again.',
  },
}
