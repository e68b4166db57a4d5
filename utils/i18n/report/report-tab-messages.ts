import type { LastCapture } from '../../report/capture/last-capture.ts'
import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { Translations } from '../translate.ts'
import { kindNames } from './kind-names.ts'

/** What is picked on a page: messages on a page of messages alone. */
export type PickedKind = Exclude<CapturedPost['kind'], 'comment'>

/** Texts of the report tab: capturing a post, drafts, and why sending stopped. */
export interface ReportTabMessages {
  tab: {
    emptyTitle: string
    /** Instead of it where a report is unfinished. */
    newTitle: string
    /** How a report of the page in front begins. A page of messages, which is Zalo, blocks the right click. */
    emptyText(kind: PickedKind): string
    /** Below it, while there is no recipient. */
    noRecipient: string
    pick(kind: PickedKind): string
    pickOther(kind: PickedKind): string
    notPicked: string
    openOutbox: string
    waiting: string
    dropDraft: string
    openInTab: string
    taking: string
    sentTitle: string
    offline: string
    /** The unfinished report, by its sign, and the button that deletes it. */
    unfinished(sign: string): string
    /** Instead of it, after an e-mail with it was composed. */
    unanswered(sign: string): string
    drop: string
    otherDrafts(count: number): string
  }
  /** Why the background stopped sending. */
  sendingStopped: Record<'storage-full' | 'storage', string>
  captures: Partial<Record<LastCapture['state'], string>>
}

/** Texts of the report tab, in both languages. */
export const reportTabMessages: Translations<ReportTabMessages> = {
  vi: {
    tab: {
      emptyTitle: 'Chưa có báo cáo nào đang viết',
      newTitle: 'Báo cáo mới',
      emptyText: (kind) =>
        kind === 'message'
          ? 'Bấm nút dưới đây, rồi bấm vào tin nhắn có dấu hiệu gây hại trên trang.'
          : `Bấm chuột phải vào một ${kindNames.vi.short[kind]} có dấu hiệu gây hại, chọn “Báo cáo bài viết hoặc tin nhắn này”. Trang nào chặn chuột phải thì dùng nút dưới đây.`,
      noRecipient: 'Chưa có nơi nhận vẫn báo cáo được: soạn e-mail, lưu phiếu Word, chép, hoặc theo kênh công khai.',
      pick: (kind) => `Chọn ${kindNames.vi.long[kind]} trên trang này`,
      pickOther: (kind) => `Chọn ${kindNames.vi.short[kind]} khác`,
      notPicked:
        'Trang này không phản hồi. Có thể chọn bài trên Facebook và Zalo Web; nếu đang ở đó, nên tải lại trang rồi chọn lại.',
      openOutbox: 'Mở hộp gửi',
      waiting: 'Đang chờ gửi',
      dropDraft: 'Xóa bản nháp này',
      openInTab: 'Mở trong thẻ riêng',
      taking: 'Đang lấy nội dung',
      sentTitle: 'Đã lưu trong hộp gửi',
      offline: 'Không có mạng. Báo cáo đã lưu trên máy và sẽ tự gửi khi có mạng lại.',
      unfinished: (sign) => `Đang viết dở: ${sign}`,
      unanswered: (sign) => `Chờ trả lời đã gửi thư chưa: ${sign}`,
      drop: 'Bỏ',
      otherDrafts: (count) => `Còn ${count} báo cáo khác chưa xong trong hộp gửi`,
    },
    sendingStopped: {
      'storage-full':
        'Máy đã hết chỗ lưu nên việc gửi đang dừng. Báo cáo vẫn còn trong hộp gửi; dọn bớt dữ liệu thì sẽ tự gửi tiếp.',
      storage: 'Không đọc hoặc ghi được dữ liệu trên máy, có thể vì máy hết chỗ lưu, nên việc gửi đang dừng.',
    },
    captures: {
      taking: 'Đang lấy nội dung',
      unread:
        'Không thấy bài hay tin nhắn nào ở chỗ vừa bấm. Bấm chuột phải ngay trên chữ, hoặc chọn bằng nút dưới đây.',
      'no-script': 'Trang mở từ trước khi cài tiện ích nên chưa đọc được. Nên tải lại trang rồi thử lại.',
      'storage-full': 'Máy đã hết chỗ lưu nên chưa giữ được nội dung. Nên dọn bớt dữ liệu rồi thử lại.',
      storage: 'Không ghi được dữ liệu trên máy nên chưa giữ được nội dung. Nên thử lại.',
    },
  },
  en: {
    tab: {
      emptyTitle: 'No report is being written',
      newTitle: 'New report',
      emptyText: (kind) =>
        kind === 'message'
          ? 'Press the button below, then click the message on the page that shows signs of harm.'
          : `Right-click a ${kindNames.en.short[kind]} that shows signs of harm and choose “Report this post or message”. Where a page blocks the right click, use the button below.`,
      noRecipient:
        'Reports work without a recipient too: as an e-mail, a Word paper, a copied text, or by a public channel.',
      pick: (kind) => `Pick a ${kindNames.en.long[kind]} on this page`,
      pickOther: (kind) => `Pick another ${kindNames.en.short[kind]}`,
      notPicked:
        'This page does not answer. Posts can be picked on Facebook and Zalo Web; if this is one, reload it and pick again.',
      openOutbox: 'Open the outbox',
      waiting: 'Waiting to be sent',
      dropDraft: 'Delete this draft',
      openInTab: 'Open in a tab',
      taking: 'Taking the text',
      sentTitle: 'Kept in the outbox',
      offline: 'No network. The report is kept on the device and goes by itself when the network is back.',
      unfinished: (sign) => `Unfinished: ${sign}`,
      unanswered: (sign) => `Was the e-mail sent: ${sign}`,
      drop: 'Drop',
      otherDrafts: (count) =>
        `${count === 1 ? '1 more unfinished report' : `${count} more unfinished reports`} in the outbox`,
    },
    sendingStopped: {
      'storage-full':
        'The device has no room left, so sending has stopped. The reports are still in the outbox and go on by themselves once there is room.',
      storage: 'Data on the device cannot be read or written, perhaps because no room is left, so sending has stopped.',
    },
    captures: {
      taking: 'Taking the text',
      unread:
        'There is no post or message where the click was. Right-click the words themselves, or pick it with the button below.',
      'no-script': 'The page was open before the extension was installed and cannot be read. Reload it and try again.',
      'storage-full': 'The device has no room left, so the post was not kept. Make room and try again.',
      storage: 'Data on the device cannot be written, so the post was not kept. Try again.',
    },
  },
}
