import type { Translations } from '../translate.ts'

/** What the extension can do on the active tab's page. */
export type PageState = 'asking' | 'guarded' | 'no-box' | 'turned-off' | 'reload' | 'no-permission' | 'unsupported'

/** Texts of the popup. */
export interface PopupMessages {
  name: string
  outbox: string
  settings: string
  tabs: { draft: string; library: string; report: string }
  status(state: PageState, site: string): string
  still: Record<
    'clear' | 'noBox' | 'reload' | 'unsupported' | 'noPermission' | 'turnedOff',
    { title: string; text: string }
  >
  reloadPage: string
  allow: string
  turnOn: string
  checkOther: string
  checkByPaste: string
  pasteHere: string
  pasteHint: string
  pasteClear: string
  pasteFound(count: number): string
  unavailable(checks: string): string
  clear: string
  more(count: number): string
}

/** Texts of the popup, in both languages. */
export const popupMessages: Translations<PopupMessages> = {
  vi: {
    name: 'Trước khi đăng',
    outbox: 'Hộp gửi',
    settings: 'Cài đặt',
    tabs: { draft: 'Bản nháp', library: 'Tra cứu', report: 'Báo cáo' },
    status: (state, site) =>
      ({
        asking: 'Đang xem trang này',
        guarded: `Đang kiểm ô soạn trên ${site}`,
        'no-box': `Chưa thấy ô soạn trên ${site}`,
        'turned-off': `Đang tắt trên ${site}`,
        reload: 'Cần tải lại trang để bắt đầu kiểm',
        'no-permission': 'Trình duyệt chưa cho phép kiểm',
        unsupported: 'Trang này chưa được hỗ trợ',
      })[state],
    still: {
      clear: {
        title: 'Chưa có điều gì cần xem lại',
        text: 'Khi viết bài, bình luận hay tin nhắn trên trang này, điều cần xem lại sẽ hiện ở đây.',
      },
      noBox: {
        title: 'Chưa thấy ô soạn nào',
        text: 'Đặt con trỏ vào ô viết bài, bình luận hay tin nhắn. Ô nằm trong khung nhúng không được kiểm; khi đó, hoặc khi không thấy huy hiệu, hãy dán chữ để kiểm.',
      },
      reload: {
        title: 'Trang mở từ trước khi cài',
        text: 'Tải lại có thể làm mất chữ đang viết dở. Nên chép ra trước.',
      },
      unsupported: {
        title: 'Không kiểm được ở trang này',
        text: 'Bản nháp được kiểm trên Facebook, Messenger và Zalo Web. Chữ viết ở trang này không được kiểm.',
      },
      noPermission: {
        title: 'Cần được phép đọc ô soạn',
        text: 'Trình duyệt chưa cho phép chạy trên Facebook và Zalo Web. Bản nháp chỉ được đọc ngay trên máy này.',
      },
      turnedOff: {
        title: 'Đang tắt trên trang này',
        text: 'Không ô soạn nào ở đây được kiểm cho đến khi bật lại.',
      },
    },
    reloadPage: 'Tải lại trang',
    allow: 'Cho phép',
    turnOn: 'Bật lại',
    checkOther: 'Kiểm một đoạn khác',
    checkByPaste: 'Vẫn kiểm được bằng cách dán',
    pasteHere: 'Dán chữ từ thư, từ Zalo trên máy tính…',
    pasteHint: 'Chữ dán vào đây chỉ được đọc trên máy này và không được lưu lại.',
    pasteClear: 'Chưa thấy điều gì cần xem lại trong đoạn này.',
    pasteFound: (count) => `${count} điều cần xem lại`,
    unavailable: (checks) => `Chưa chạy được lần này: ${checks}. Các phép kiểm khác vẫn chạy.`,
    clear: 'Xóa chữ',
    more: (count) => `và ${count} chỗ nữa`,
  },
  en: {
    name: 'Trước khi đăng',
    outbox: 'Outbox',
    settings: 'Settings',
    tabs: { draft: 'Draft', library: 'Rules', report: 'Report' },
    status: (state, site) =>
      ({
        asking: 'Looking at this page',
        guarded: `Checking the box on ${site}`,
        'no-box': `No box to write in found on ${site}`,
        'turned-off': `Turned off on ${site}`,
        reload: 'Reload the page to start checking',
        'no-permission': 'The browser has not allowed checking',
        unsupported: 'This page is not supported',
      })[state],
    still: {
      clear: {
        title: 'Nothing to look at again',
        text: 'While a post, comment or message is written on this page, what should be looked at again shows here.',
      },
      noBox: {
        title: 'No box to write in found',
        text: 'Put the cursor into the box of a post, comment or message. A box in an embedded frame is not checked; then, or if no badge appears, paste the text to check it.',
      },
      reload: {
        title: 'This page was open before the installation',
        text: 'Reloading may lose unfinished text. Copy it first.',
      },
      unsupported: {
        title: 'Nothing can be checked on this page',
        text: 'Drafts are checked on Facebook, Messenger and Zalo Web. What is written on this page is not.',
      },
      noPermission: {
        title: 'Permission to read the box is needed',
        text: 'The browser has not yet allowed running on Facebook and Zalo Web. Drafts are read on this device only.',
      },
      turnedOff: { title: 'Turned off on this page', text: 'No box here is checked until it is turned on again.' },
    },
    reloadPage: 'Reload the page',
    allow: 'Allow',
    turnOn: 'Turn on',
    checkOther: 'Check another text',
    checkByPaste: 'Pasting still works',
    pasteHere: 'Paste text from a mail, from Zalo on the computer…',
    pasteHint: 'Text pasted here is read on this device only and is not kept.',
    pasteClear: 'Nothing to look at again in this text.',
    pasteFound: (count) => `${count} to look at again`,
    unavailable: (checks) => `Could not run this time: ${checks}. The other checks still run.`,
    clear: 'Clear',
    more: (count) => `and ${count} more`,
  },
}
