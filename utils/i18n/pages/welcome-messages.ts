import type { Translations } from '../translate.ts'

/** Texts of the welcome page. */
export interface WelcomeMessages {
  title: string
  motto: string
  step(step: number, of: number): string
  next: string
  back: string
  later: string
  /** `none` is said while no role is chosen. */
  roles: { title: string; text: string; none: string }
  does: {
    title: string
    text: string
    /** What the extension does; `no` lists what it does not do. */
    yes: readonly string[]
    no: readonly string[]
    yesName: string
    noName: string
  }
  /** `other` says how a page is turned on that is not in the list. */
  sites: { title: string; text: string; other: string }
  ready: { title: string; text: string; tryText: string; practice: string; library: string; begin: string }
  /** The tabs of supported sites that were open before the installation. */
  tabs: {
    title(count: number): string
    text: string
    noneText: string
    /** Instead of it once tabs were reloaded here. */
    noneLeft: string
    reload(count: number): string
    reloaded(count: number): string
  }
  /** How the icon gets into the toolbar. `menu` has the words of the browsers' menus. */
  pin: {
    title: string
    steps: Readonly<Record<'chrome' | 'firefox', string>>
    picture: Readonly<Record<'chrome' | 'firefox', string>>
    menu: { chrome: string; firefox: string; other: string; pin: string }
    pinned: string
  }
}

/** Texts of the four welcome steps for a new user. */
export const welcomeMessages: Translations<WelcomeMessages> = {
  vi: {
    title: 'Trước khi đăng',
    motto: 'Nghỉ một nhịp, xem lại, rồi hãy đăng.',
    step: (step, of) => `Bước ${step} trên ${of}`,
    next: 'Tiếp tục',
    back: 'Quay lại',
    later: 'Để sau',
    roles: {
      title: 'Đăng bài với vai trò nào?',
      text: 'Chọn một hay nhiều mục: khi tra quy định, điều khoản của vai trò đó hiện trước. Lựa chọn chỉ nằm trên máy này, đổi lúc nào cũng được.',
      none: 'Chưa chọn vai trò nào: quy định cho mọi vai trò hiện như nhau.',
    },
    does: {
      title: 'Tiện ích làm gì, không làm gì',
      text: 'Bản nháp được đọc ngay trên máy này. Người viết luôn là người quyết định.',
      yesName: 'Có',
      noName: 'Không',
      yes: [
        'Xem bản nháp đang viết trên Facebook, Messenger, Zalo Web và những trang được bật thêm: chữ nào nên xem lại, vì sao, theo điều khoản nào.',
        'Giữ bài lại một nhịp khi có điều nghiêm trọng, như số căn cước hay lời đe dọa. Chọn “Vẫn đăng” thì bài được đăng ngay.',
        'Đọc tệp và ảnh sắp đính kèm, ngay trên máy: có dấu độ mật, là văn bản nội bộ hay danh sách người thì nhắc trước khi gửi.',
        'Tra quy định: văn bản nào còn hiệu lực, văn bản nào đã được thay.',
        'Giúp báo cáo một bài có dấu hiệu gây hại đến nơi nhận đã chọn, khi bấm gửi.',
      ],
      no: [
        'Không gửi bản nháp đi đâu, không lưu bản nháp.',
        'Không đọc bài của người khác, không đánh giá quan điểm, không báo cho ai biết điều đã nhắc.',
        'Không phán xét đúng sai: chỉ nói “có dấu hiệu” và nêu chỗ để tự xem.',
      ],
    },
    sites: {
      title: 'Còn viết ở trang nào nữa?',
      text: 'Facebook, Messenger và Zalo Web được kiểm sẵn. Khi bật thêm trang nào, trình duyệt sẽ hỏi quyền đọc trang đó; đổi lại lúc nào cũng được trong Cài đặt.',
      other: 'Trang không có ở đây: mở trang đó, rồi bấm biểu tượng tiện ích để bật.',
    },
    ready: {
      title: 'Sẵn sàng cho bài đầu tiên',
      text: 'Mở Facebook, Messenger hay Zalo Web là chữ viết ở đó được kiểm ngay khi gõ. Nên xem qua hai mục dưới đây.',
      tryText: 'Trang thử có ba ô giống trên mạng xã hội và vài bản nháp mẫu. Chữ viết ở đó không được gửi đi đâu.',
      practice: 'Mở trang thử',
      library: 'Xem thư viện quy định',
      begin: 'Bắt đầu viết trên Facebook',
    },
    tabs: {
      title: (count) => (count === 0 ? '1. Trang đã mở từ trước' : `1. Tải lại ${count} trang đã mở từ trước`),
      text: 'Trang mở từ trước khi cài chưa được kiểm. Chữ chưa gửi ở trang tải lại sẽ mất: đang viết dở thì bỏ chọn.',
      noneText: 'Không phải làm gì: không có trang nào cần tải lại.',
      noneLeft: 'Xong: không còn trang nào cần tải lại.',
      reload: (count) => (count === 0 ? 'Tải lại trang đã chọn' : `Tải lại ${count} trang đã chọn`),
      reloaded: (count) => `Đã tải lại ${count} trang.`,
    },
    pin: {
      title: '2. Ghim biểu tượng cho dễ thấy',
      steps: {
        chrome: 'Ở góc trên bên phải trình duyệt: bấm hình mảnh ghép, rồi bấm đinh ghim cạnh tên tiện ích.',
        firefox: 'Ở góc trên bên phải: bấm hình mảnh ghép, bấm bánh răng, chọn “Ghim vào thanh công cụ”.',
      },
      picture: {
        chrome: 'Hình vẽ: mảnh ghép ở bên phải thanh công cụ mang số 1, đinh ghim bên cạnh “Trước khi đăng” mang số 2',
        firefox:
          'Hình vẽ: mảnh ghép ở bên phải thanh công cụ mang số 1, bánh răng bên cạnh “Trước khi đăng” mang số 2, mục “Ghim vào thanh công cụ” mang số 3',
      },
      menu: {
        chrome: 'Tiện ích',
        firefox: 'Tiện ích mở rộng',
        other: 'Tiện ích khác',
        pin: 'Ghim vào thanh công cụ',
      },
      pinned: 'Biểu tượng đã ở trên thanh công cụ.',
    },
  },
  en: {
    title: 'Trước khi đăng',
    motto: 'Pause, look again, then post.',
    step: (step, of) => `Step ${step} of ${of}`,
    next: 'Continue',
    back: 'Back',
    later: 'Later',
    roles: {
      title: 'In which role are posts written?',
      text: 'Choose one or several: when rules are looked up, those for that role come first. The choice stays on this device and can be changed at any time.',
      none: 'No role chosen: the rules for all roles appear alike.',
    },
    does: {
      title: 'What it does, and what it does not',
      text: 'Drafts are read on this device. The writer always decides.',
      yesName: 'Does',
      noName: 'Does not',
      yes: [
        'Looks at the draft being written on Facebook, Messenger, Zalo Web and sites turned on: which words to look at again, why, and by which provision.',
        'Holds a post back for a moment when something is serious, such as an identity number or a threat. “Post anyway” posts it at once.',
        'Reads files and photos that are about to be attached, on this device: stamps of secrecy, internal papers, lists of people.',
        'Looks rules up: what is in force, and what was replaced by what.',
        'Helps to report a harmful post to a recipient that was chosen, on a click.',
      ],
      no: [
        'Sends no draft anywhere, and keeps none.',
        'Reads nobody else’s posts, scores no opinions, tells nobody what it pointed at.',
        'Passes no verdict: it says “there are signs” and where to look.',
      ],
    },
    sites: {
      title: 'Where else are posts written?',
      text: 'Facebook, Messenger and Zalo Web are checked already. To turn on another site, the browser asks for permission to read that site; it can be turned on or off at any time in the settings.',
      other: 'A site that is not in the list: open it, then click the icon of the extension to turn it on.',
    },
    ready: {
      title: 'Ready for the first post',
      text: 'Open Facebook, Messenger or Zalo Web, and what is written there is checked at once. The two things below are worth a look.',
      tryText:
        'The practice page has three boxes like those of social networks, and some sample drafts. Nothing leaves that page.',
      practice: 'Open the practice page',
      library: 'See the rules library',
      begin: 'Start writing on Facebook',
    },
    tabs: {
      title: (count) =>
        count === 0 ? '1. Tabs opened before' : count === 1 ? '1. Reload 1 open tab' : `1. Reload ${count} open tabs`,
      text: 'Tabs open since before the installation are not checked. Unsent text in a reloaded tab is lost: untick a tab with an unfinished draft.',
      noneText: 'Nothing to do: no tab has to be reloaded.',
      noneLeft: 'Done: no tab has to be reloaded any more.',
      reload: (count) =>
        count === 0 ? 'Reload the ticked tabs' : count === 1 ? 'Reload 1 ticked tab' : `Reload ${count} ticked tabs`,
      reloaded: (count) => (count === 1 ? '1 tab was reloaded.' : `${count} tabs were reloaded.`),
    },
    pin: {
      title: '2. Pin the icon, so that it is seen',
      steps: {
        chrome: 'At the top right of the browser: click the puzzle piece, then the pin next to the name.',
        firefox: 'At the top right: click the puzzle piece, click the gear, choose “Pin to Toolbar”.',
      },
      picture: {
        chrome:
          'Picture: the puzzle piece on the right of the toolbar has the number 1, the pin next to “Trước khi đăng” the number 2',
        firefox:
          'Picture: the puzzle piece on the right of the toolbar has the number 1, the gear next to “Trước khi đăng” the number 2, “Pin to Toolbar” the number 3',
      },
      menu: { chrome: 'Extensions', firefox: 'Extensions', other: 'Another extension', pin: 'Pin to Toolbar' },
      pinned: 'The icon is in the toolbar.',
    },
  },
}
