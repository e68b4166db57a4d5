import type { Translations } from '../translate.ts'

/** What the extension can do on the active tab's page. */
export type PageState =
  | 'asking'
  | 'guarded'
  | 'no-box'
  | 'no-control'
  | 'place-off'
  | 'turned-off'
  | 'paused'
  | 'not-turned-on'
  | 'reload'
  | 'no-permission'
  | 'unsupported'

/** What an empty tab says: a title and a sentence. */
interface StateText {
  title: string
  text: string
}

/** Texts of the popup. */
export interface PopupMessages {
  name: string
  outbox: string
  settings: string
  tabs: { draft: string; library: string; report: string }
  status(state: PageState, site: string): string
  still: Record<'clear' | 'noBox' | 'noControl' | 'placeOff' | 'reload' | 'unsupported' | 'turnedOff', StateText> & {
    noPermission(site: string): StateText
    notTurnedOn(site: string): StateText
    /** `until` is a time: "15:20". */
    paused(site: string, until: string): StateText
  }
  /** Files that are chosen on a site cannot be seen. */
  hiddenFiles(site: string): string
  reloadPage: string
  allow: string
  turnOn: string
  turnOnHere: string
  listSites: string
  listPlaces: string
  turnOnNow: string
  stayOff: string
  pause: string
  describe: string
  described: string
  notDescribed: string
  turnOff: string
  checkOther: string
  checkByPaste: string
  checkFile: string
  practice: string
  pasteHere: string
  pasteHint: string
  pasteClear: string
  pasteFound(count: number): string
  unavailable(checks: string): string
  clear: string
  more(count: number): string
  /** Opens the panel of the page at a finding. */
  showInPage: string
  /** The same for a finding in a file of the draft, which has no place in the text. */
  showFileInPage: string
  /** The page of the draft is no longer in its tab. */
  draftGone: string
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
        'no-box': `Không có ô soạn đang mở trên ${site}`,
        'no-control': `Chưa nhận ra nút gửi trên ${site}`,
        'place-off': `Đang tắt ở nơi này trên ${site}`,
        'turned-off': `Đang tắt trên ${site}`,
        paused: `Đang tạm tắt trên ${site}`,
        'not-turned-on': 'Trang này chưa bật',
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
        title: 'Bấm vào ô soạn để bắt đầu kiểm',
        text: 'Ô soạn chỉ được kiểm từ khi con trỏ đặt vào đó. Nếu không thấy nút tròn cạnh ô soạn (như ở một số khung nhúng), có thể dán chữ vào dưới đây.',
      },
      noControl: {
        title: 'Có ô soạn, chưa nhận ra nút gửi',
        text: 'Có thể trang vừa đổi giao diện. Chữ vẫn được kiểm, nhưng bấm nút gửi có thể không được hỏi lại.',
      },
      placeOff: {
        title: 'Đang tắt ở nơi này',
        text: 'Ô soạn này không được đọc, theo lựa chọn trong Cài đặt. Nơi khác trên trang vẫn được kiểm.',
      },
      reload: {
        title: 'Trang mở từ trước khi cài',
        text: 'Tải lại có thể làm mất chữ đang viết dở. Nên chép ra trước.',
      },
      unsupported: {
        title: 'Không kiểm được ở trang này',
        text: 'Bản nháp được kiểm trên Facebook, Messenger, Zalo Web và những trang được bật thêm. Trang bật thêm phải có địa chỉ https, không có số cổng.',
      },
      noPermission: (site) => ({
        title: 'Cần được phép đọc ô soạn',
        text: `Trình duyệt chưa cho phép chạy trên ${site}. Bản nháp chỉ được đọc ngay trên máy này.`,
      }),
      notTurnedOn: (site) => ({
        title: 'Kiểm bản nháp trên trang này?',
        text: `Trình duyệt sẽ hỏi quyền đọc ${site}. Chỉ ô soạn được đọc, ngay trên máy này.`,
      }),
      paused: (site, until) => ({
        title: `Tạm tắt đến ${until}`,
        text: `Trong lúc này, chữ viết và tệp đính kèm trên ${site} không được kiểm; tệp đã đính kèm thì bật lại cũng không được đọc. Các trang khác vẫn được kiểm như thường.`,
      }),
      turnedOff: {
        title: 'Đang tắt trên trang này',
        text: 'Không ô soạn nào ở đây được kiểm cho đến khi bật lại.',
      },
    },
    hiddenFiles: (site) =>
      `Tệp chọn bằng nút đính kèm trên ${site} không xem trước được. Có thể kiểm bằng “Kiểm một tệp” ở dưới.`,
    reloadPage: 'Tải lại trang',
    allow: 'Cho phép',
    turnOn: 'Bật lại',
    turnOnHere: 'Bật trên trang này',
    listSites: 'Xem danh sách',
    listPlaces: 'Xem lựa chọn',
    turnOnNow: 'Bật lại bây giờ',
    stayOff: 'Tắt hẳn ở đây',
    pause: 'Tắt 1 giờ trên trang này',
    describe: 'Chép mô tả trang',
    described:
      'Đã chép. Mô tả chỉ có mã trang (tên thẻ HTML, thuộc tính), không chép chữ trên trang; gửi cho người làm tiện ích để sớm được sửa.',
    notDescribed: 'Chưa chép được.',
    turnOff: 'Tắt trên trang này',
    checkOther: 'Kiểm một đoạn khác',
    checkByPaste: 'Vẫn kiểm được bằng cách dán',
    checkFile: 'Kiểm một tệp',
    practice: 'Mở trang thử',
    pasteHere: 'Dán chữ từ thư, từ Zalo trên máy tính…',
    pasteHint: 'Chữ dán vào đây chỉ được đọc trên máy này và không được lưu lại.',
    pasteClear: 'Chưa thấy điều gì cần xem lại trong đoạn này.',
    pasteFound: (count) => `${count} điều cần xem lại`,
    unavailable: (checks) => `Chưa chạy được lần này: ${checks}. Các phép kiểm khác vẫn chạy.`,
    clear: 'Xóa chữ',
    more: (count) => `và ${count} chỗ nữa`,
    showInPage: 'Xem chỗ này trong bài',
    showFileInPage: 'Xem tệp trong bài',
    draftGone: 'Bản nháp này không còn nữa: thẻ đã mở trang khác.',
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
        'no-box': `No box is open on ${site}`,
        'no-control': `Send button not recognized on ${site}`,
        'place-off': `Turned off in this place on ${site}`,
        'turned-off': `Turned off on ${site}`,
        paused: `Paused on ${site}`,
        'not-turned-on': 'Not turned on for this site',
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
        title: 'Click into the box to start checking',
        text: 'A box is checked from when the cursor is put into it. If no badge appears, as in some embedded frames, paste the text to check it.',
      },
      noControl: {
        title: 'A box was found, but not its send button',
        text: 'The page may have changed. The text is checked, but pressing its send button may not be held.',
      },
      placeOff: {
        title: 'Turned off in this place',
        text: 'This box is not read, as chosen in the settings. Other places on the page are checked.',
      },
      reload: {
        title: 'This page was open before the installation',
        text: 'Reloading may lose unfinished text. Copy it first.',
      },
      unsupported: {
        title: 'Nothing can be checked on this page',
        text: 'Drafts are checked on Facebook, Messenger, Zalo Web, and on pages that you turn on. Those need an https address without a port.',
      },
      noPermission: (site) => ({
        title: 'Permission to read the box is needed',
        text: `The browser has not yet allowed running on ${site}. Drafts are read on this device only.`,
      }),
      notTurnedOn: (site) => ({
        title: 'Check drafts on this site?',
        text: `The browser will ask for permission to read ${site}. Only boxes to write in are read, on this device.`,
      }),
      paused: (site, until) => ({
        title: `Off until ${until}`,
        text: `What is written and attached on ${site} now is not checked, files not afterwards either. Other sites are checked as usual.`,
      }),
      turnedOff: { title: 'Turned off on this site', text: 'No box here is checked until it is turned on again.' },
    },
    hiddenFiles: (site) =>
      `Files chosen with the attach button on ${site} cannot be seen before they go. “Check a file” below can check them.`,
    reloadPage: 'Reload the page',
    allow: 'Allow',
    turnOn: 'Turn on',
    turnOnHere: 'Turn on for this site',
    listSites: 'See the list',
    listPlaces: 'See the choices',
    turnOnNow: 'Turn on now',
    stayOff: 'Keep off here',
    pause: 'Off for 1 hour on this site',
    describe: 'Copy a description',
    described:
      'Copied. It has the names of tags and attributes, and no words of the page; send it to the developers for a quick repair.',
    notDescribed: 'Could not be copied.',
    turnOff: 'Off on this site',
    checkOther: 'Check another text',
    checkByPaste: 'Pasting still works',
    checkFile: 'Check a file',
    practice: 'Practice page',
    pasteHere: 'Paste text from a mail, from Zalo on the computer…',
    pasteHint: 'Text pasted here is read on this device only and is not kept.',
    pasteClear: 'Nothing to look at again in this text.',
    pasteFound: (count) => `${count} to look at again`,
    unavailable: (checks) => `Could not run this time: ${checks}. The other checks still run.`,
    clear: 'Clear',
    more: (count) => `and ${count} more`,
    showInPage: 'See this place in the draft',
    showFileInPage: 'See the file in the draft',
    draftGone: 'This draft is gone: its tab has opened another page.',
  },
}
