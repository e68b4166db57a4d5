import type { Translations } from '../translate.ts'

/** Texts of the welcome page. */
export interface WelcomeMessages {
  title: string
  motto: string
  step(step: number, of: number): string
  next: string
  back: string
  later: string
  roles: { title: string; text: string }
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
  try: { title: string; text: string; practice: string; library: string }
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
      text: 'Chọn một hay nhiều mục, để điều khoản liên quan hiện trước. Lựa chọn chỉ nằm trên máy này và đổi lại lúc nào cũng được.',
    },
    does: {
      title: 'Tiện ích làm gì, không làm gì',
      text: 'Bản nháp được đọc ngay trên máy này. Người viết luôn là người quyết định.',
      yesName: 'Có',
      noName: 'Không',
      yes: [
        'Xem bản nháp đang viết trên Facebook, Messenger, Zalo Web và những trang được bật thêm: chữ nào nên xem lại, vì sao, theo điều khoản nào.',
        'Giữ bài lại một nhịp khi có điều nghiêm trọng. Chọn “Vẫn đăng” thì bài đi ngay.',
        'Tra quy định: văn bản nào còn hiệu lực, văn bản nào đã được thay.',
        'Giúp báo cáo một bài có hại đến nơi nhận đã chọn, khi bấm gửi.',
      ],
      no: [
        'Không gửi bản nháp đi đâu, không lưu bản nháp.',
        'Không đọc bài của người khác, không chấm quan điểm, không báo cho ai biết điều đã nhắc.',
        'Không phán đúng sai: chỉ nói “có dấu hiệu” và chỉ chỗ để tự xem.',
      ],
    },
    sites: {
      title: 'Còn viết ở trang nào nữa?',
      text: 'Facebook, Messenger và Zalo Web được kiểm sẵn. Khi bật thêm trang nào, trình duyệt sẽ hỏi quyền đọc trang đó; đổi lại lúc nào cũng được trong Cài đặt.',
      other: 'Trang không có ở đây: mở trang đó, rồi bấm biểu tượng tiện ích để bật.',
    },
    try: {
      title: 'Thử một lần',
      text: 'Trang thử có ba ô giống trên mạng xã hội và vài bản nháp mẫu. Không có gì rời khỏi trang đó.',
      practice: 'Mở trang thử',
      library: 'Xem thư viện quy định',
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
      text: 'Choose one or several, so that the rules that apply come first. The choice stays on this device and can be changed at any time.',
    },
    does: {
      title: 'What it does, and what it does not',
      text: 'Drafts are read on this device. The writer always decides.',
      yesName: 'Does',
      noName: 'Does not',
      yes: [
        'Looks at the draft being written on Facebook, Messenger, Zalo Web and sites turned on: which words to look at again, why, and by which provision.',
        'Holds a post back for a moment when something is serious. “Send anyway” sends it at once.',
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
    try: {
      title: 'Try it once',
      text: 'The practice page has three boxes like those of social networks, and some sample drafts. Nothing leaves that page.',
      practice: 'Open the practice page',
      library: 'See the rules library',
    },
  },
}
