import type { Translations } from '../translate.ts'

/** Texts of the section "Trang web" of the options page. */
export interface SiteMessages {
  site(name: string): string
  /** `until` is a time: "15:20". */
  paused(until: string): string
  /** Ends a pause. */
  resume: string
  resumeSite(name: string): string
  more: string
  moreAbout: string
  added: string
  addedAbout: string
  notAllowed: string
  allow: string
  allowSite(name: string): string
  /** A site was to be turned on, and the browser refused. */
  notTurnedOn: string
  remove: string
  removeSite(name: string): string
  address: string
  add: string
  notAddress: string
  inList(name: string): string
  addedNow(name: string): string
  refused: string
}

/** Texts of the section "Trang web", in both languages. */
export const siteMessages: Translations<SiteMessages> = {
  vi: {
    site: (name) => `Kiểm bản nháp trên ${name}`,
    paused: (until) => `Đang tạm tắt đến ${until}.`,
    resume: 'Bật lại bây giờ',
    resumeSite: (name) => `Bật lại bây giờ: ${name}`,
    more: 'Trang khác',
    moreAbout:
      'Chỉ kiểm ở trang đã bật. Khi bật, trình duyệt hỏi quyền đọc đúng trang đó; khi tắt, quyền được trả lại.',
    added: 'Trang bật thêm',
    addedAbout: 'Trang bất kỳ có ô soạn: diễn đàn, cổng góp ý, trang quản trị bài viết của đơn vị.',
    notAllowed: 'Trình duyệt chưa cho phép.',
    allow: 'Cho phép',
    allowSite: (name) => `Cho phép đọc ${name}`,
    notTurnedOn: 'Chưa được cho phép, nên chưa bật.',
    remove: 'Gỡ',
    removeSite: (name) => `Gỡ ${name}`,
    address: 'Địa chỉ trang',
    add: 'Thêm trang',
    notAddress: 'Cần nhập địa chỉ trang, ví dụ gopy.tinh.gov.vn. Chỉ nhận https, không ghi số cổng.',
    inList: (name) => `${name} đã có trong danh sách.`,
    addedNow: (name) => `Đã thêm ${name}.`,
    refused: 'Trình duyệt không cho phép, nên chưa thêm.',
  },
  en: {
    site: (name) => `Check drafts on ${name}`,
    paused: (until) => `Off until ${until}.`,
    resume: 'Turn on now',
    resumeSite: (name) => `Turn on now: ${name}`,
    more: 'Other sites',
    moreAbout:
      'Runs only where it is turned on. The browser then asks for permission to read that site; turning it off gives it back.',
    added: 'Pages added by you',
    addedAbout: 'Any page with a box to write in: a forum, a feedback form, the editor of your agency’s website.',
    notAllowed: 'The browser has not allowed it.',
    allow: 'Allow',
    allowSite: (name) => `Allow reading ${name}`,
    notTurnedOn: 'The browser did not allow it, so it is off.',
    remove: 'Remove',
    removeSite: (name) => `Remove ${name}`,
    address: 'Address of the page',
    add: 'Add the page',
    notAddress: 'Enter the address of the page, such as feedback.example.gov. Only https, without a port.',
    inList: (name) => `${name} is in the list already.`,
    addedNow: (name) => `Added ${name}.`,
    refused: 'The browser did not allow it, so it was not added.',
  },
}
