import type { Level } from '../../draft.ts'
import type { ValidityFilter } from '../../library/search/search-filter.ts'
import type { Role } from '../../settings/settings-schema.ts'
import type { Translations } from '../translate.ts'

interface LibraryMessages {
  title: string
  searchLabel: string
  searchHint: string
  clear: string
  currentFirst: string
  /** Names of the user's roles, as on the chip that puts their own rules first. */
  roles: Readonly<Record<Role, string>>
  rolesHint: string
  /** Narrowing the results down. */
  filter: {
    name: string
    clear: string
    by: Readonly<Record<'standing' | 'audience' | 'subjects', string>>
    standing: Readonly<Record<ValidityFilter, string>>
    /** How many results the filter keeps away. */
    outside(count: number): string
    /** What is kept, when that is nothing of what was found. */
    chosen(names: string): string
  }
  /** Over the results that bind only other roles. */
  forOthers(count: number): string
  /** Beside a result from a text that the user brought in. */
  imported: string
  /** How many results, for screen readers. */
  found(count: number): string
  nothing: { title: string; text: string }
  start: { title: string; text: string; subjects: string }
  status: Readonly<Record<'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear' | 'partial', string>>
  from(date: string): string
  until(date: string): string
  issued(date: string): string
  digest: string
  digestMark: { strong: string; rest: string }
  /** The same mark for a summary that came with an update. */
  digestOf(publisher: string): string
  recordOf(publisher: string): string
  nowSee: string
  back: string
  backTo: string
  openInPage: string
  copy: string
  copied: string
  notCopied: string
  open: Readonly<Record<'official' | 'press' | 'database', string>>
  openSite: string
  facts: {
    audience: string
    issued: string
    force: string
    checked: string
    note: string
    fine: string
    finedBy: string
    see: string
    replaces: string
    replacedBy: string
    amendedBy: string
    amends: string
    /** What a provision took the place of. */
    before: string
    /** Which law earlier acts fall under. */
    earlierActs: string
    subjects: string
  }
  audience: Readonly<Record<'everyone' | 'cong-chuc' | 'vien-chuc' | 'dang-vien' | 'co-quan', string>>
  source: Readonly<Record<'gazette' | 'government' | 'press' | 'database' | 'mirror' | 'party' | 'none', string>>
  oneSource: string
  checkedOn(date: string, source: string): string
  /** Who does the work of a body that merged, each with its part of the work. */
  bodyNow(bodies: readonly string[]): string
  earlierActs(before: string, milderCounts: boolean): string
  noSuccessor(date: string): string
  amount(from: number, to: number): string
  fine(person: string, organisation: string): string
  fineUnstated(amount: string): string
  printedFor: Readonly<Record<'person' | 'organisation', string>>
  banner: { replaced: string; partial: string; unclear: string; otherRole: string }
  notKnown: string
  provisions: string
  noProvisions: string
  /** The groups of the documents in use, in the order they are shown. */
  groups: Readonly<Record<'laws' | 'decrees' | 'conduct' | 'party', string>>
  history: string
  historyNote: string
  /** The page that explains a check. */
  whyPage: {
    why: string
    levels: Readonly<Record<Level, string>>
    notFine: string
    better: string
    fine: string
    rules: string
    off: string
    offHow: string
    offLink: string
  }
  missing: { title: string; text: string; action: string }
  /** The day whose law is shown. */
  statusDate: { label: string; hint: string; back: string; past(date: string): string }
  /** Where the rules come from. */
  rulesFrom: { packed(date: string): string; updated(publisher: string, date: string): string; set: string }
  /** What counted on the day of an old post. */
  onDay: { counted: string; nothing: string }
  rolesAsk: { title: string; text: string; choose: string; later: string }
  print: string
}

/** Looking rules up: the popup's search tab and the library page. */
export const libraryMessages: Translations<LibraryMessages> = {
  vi: {
    title: 'Thư viện quy định',
    searchLabel: 'Tìm trong thư viện quy định',
    searchHint: 'Từ thường ngày, số hiệu, điều khoản',
    clear: 'Xóa chữ đang tìm',
    currentFirst: 'Còn hiệu lực trước',
    roles: {
      'cong-chuc': 'công chức',
      'vien-chuc': 'viên chức',
      'dang-vien': 'đảng viên',
      'phat-ngon': 'người phát ngôn',
      khac: 'khác',
    },
    rolesHint: 'Đưa quy định của vai trò này lên trước',
    filter: {
      name: 'Lọc',
      clear: 'Bỏ lọc',
      by: { standing: 'Hiệu lực', audience: 'Áp dụng cho', subjects: 'Chủ đề' },
      standing: {
        current: 'Còn hiệu lực',
        past: 'Đã thay thế',
        unsure: 'Chưa rõ, chưa kiểm chứng đủ',
        coming: 'Chưa có hiệu lực',
      },
      outside: (count) => `Có ${count} kết quả ngoài bộ lọc`,
      chosen: (names) => `Đang chỉ hiện: ${names}.`,
    },
    forOthers: (count) => `Không áp dụng cho vai trò đã chọn (${count})`,
    imported: 'nguyên văn, do bạn nhập',
    found: (count) => (count === 0 ? 'Không thấy điều khoản nào' : `${count} kết quả`),
    nothing: {
      title: 'Không thấy điều khoản nào',
      text: 'Thử ít chữ hơn, hoặc số hiệu như “207” hay “116/2025”. Gõ không dấu cũng được.',
    },
    start: {
      title: 'Được đăng điều này không?',
      text: 'Gõ như lời nói thường ngày (“đăng ảnh con”), số hiệu (“116/2025”) hoặc điều khoản (“điều 16 luật 91”). Không dấu cũng được.',
      subjects: 'Xem theo chủ đề',
    },
    status: {
      'in-force': 'Còn hiệu lực',
      'not-yet': 'Chưa có hiệu lực',
      replaced: 'Đã thay thế',
      expired: 'Hết hiệu lực',
      unclear: 'Chưa rõ hiệu lực',
      partial: 'Chưa kiểm chứng đủ',
    },
    from: (date) => `từ ${date}`,
    until: (date) => `hết hiệu lực từ ${date}`,
    issued: (date) => `ban hành ${date}`,
    digest: 'tóm lược',
    digestMark: { strong: 'Tóm lược', rest: ', không phải nguyên văn' },
    digestOf: (publisher) => ` của ${publisher} (theo gói cập nhật), không phải nguyên văn`,
    recordOf: (publisher) => `Thông tin về văn bản này theo gói cập nhật của ${publisher}.`,
    nowSee: 'Nay xem',
    back: 'Kết quả tìm',
    backTo: 'Quay lại',
    openInPage: 'Mở trong trang thư viện',
    copy: 'Chép trích dẫn',
    copied: 'Đã chép',
    notCopied: 'Chưa chép được',
    open: { official: 'Mở bản chính thức', press: 'Mở bài báo đối chiếu', database: 'Mở trang đối chiếu' },
    openSite: 'Tìm bản chính thức',
    facts: {
      audience: 'Áp dụng cho',
      issued: 'Ban hành',
      force: 'Hiệu lực',
      checked: 'Đối chiếu',
      note: 'Lưu ý',
      fine: 'Mức phạt',
      finedBy: 'Có thể phạt theo',
      see: 'Xem thêm',
      replaces: 'Thay cho',
      replacedBy: 'Thay bằng',
      amendedBy: 'Sửa đổi bởi',
      amends: 'Sửa đổi',
      before: 'Trước đây',
      earlierActs: 'Việc cũ',
      subjects: 'Chủ đề',
    },
    audience: {
      everyone: 'Mọi người',
      'cong-chuc': 'Cán bộ, công chức',
      'vien-chuc': 'Viên chức',
      'dang-vien': 'Đảng viên',
      'co-quan': 'Cơ quan, tổ chức',
    },
    source: {
      gazette: 'theo Công báo',
      government: 'theo Cổng văn bản Chính phủ',
      press: 'theo báo chí',
      database: 'theo trang tra cứu luật',
      mirror: 'theo bản sao công khai',
      party: 'theo trang của tổ chức đảng',
      none: 'chưa có bản để đối chiếu',
    },
    oneSource: 'mới có một nguồn',
    checkedOn: (date, source) => `${date}, ${source}`,
    bodyNow: (bodies) => `nay là ${bodies.join('; ')}`,
    earlierActs: (before, milder) =>
      `việc trước ${before} theo quy định cũ${milder ? ', trừ khi quy định mới nhẹ hơn' : ''}`,
    noSuccessor: (date) => `Không thấy văn bản thay thế tính đến ${date}`,
    amount: (from, to) => `${formatViDecimal(from)} đến ${formatViDecimal(to)} triệu đồng`,
    fine: (person, organisation) => `Cá nhân ${person}; tổ chức ${organisation}.`,
    fineUnstated: (amount) => `${amount}; nguồn không nói mức của cá nhân hay tổ chức.`,
    printedFor: {
      person: 'Văn bản in mức của cá nhân, tổ chức gấp đôi.',
      organisation: 'Văn bản in mức của tổ chức, cá nhân bằng một nửa.',
    },
    banner: {
      replaced: 'Văn bản này là lịch sử, không còn dùng cho việc mới.',
      partial: 'Chưa kiểm chứng đủ: mới biết qua báo chí, tài liệu tập huấn, nên không ghi số điều.',
      unclear: 'Chưa rõ văn bản này còn hiệu lực hay không.',
      otherRole: 'Điều này không áp dụng cho vai trò đã chọn trong cài đặt.',
    },
    notKnown: 'chưa rõ ngày',
    provisions: 'Điều khoản trong thư viện',
    noProvisions: 'Thư viện chưa có điều khoản nào của văn bản này.',
    groups: {
      laws: 'Luật, bộ luật',
      decrees: 'Nghị định, thông tư',
      conduct: 'Quy tắc ứng xử, quyết định',
      party: 'Văn bản của Đảng',
    },
    history: 'Văn bản đã thay thế',
    historyNote: 'Chỉ để tra cứu việc cũ.',
    whyPage: {
      why: 'Vì sao có phép kiểm này',
      levels: {
        note: 'chỉ hiện ở dấu bên ô viết',
        warn: 'hiện ở dấu bên ô viết và gạch chân trong bản nháp',
        stop: 'gạch chân trong bản nháp và giữ lần gửi lại cho tới khi đã xem',
      },
      notFine: 'Viết thế này thì được nhắc',
      better: 'Có thể viết:',
      fine: 'Viết thế này thì không',
      rules: 'Quy định làm căn cứ',
      off: 'Tắt hoặc chỉnh mức nhắc',
      offHow: 'Mỗi phép kiểm có thể tắt, hoặc chỉ để gợi ý, cảnh báo hay dừng lại.',
      offLink: 'Mở phần phép kiểm trong cài đặt',
    },
    missing: {
      title: 'Không có mục này',
      text: 'Mục này không có trong thư viện, có thể do đường dẫn cũ.',
      action: 'Về đầu thư viện',
    },
    statusDate: {
      label: 'Hiệu lực tính đến',
      hint: 'Bài đăng cũ theo luật của ngày đăng: chọn ngày đó để xem.',
      back: 'Về hôm nay',
      past: (date) => `Đang xem theo ngày ${date}.`,
    },
    rulesFrom: {
      packed: (date) => `Bản đi kèm tiện ích, kiểm chứng đến ${date}.`,
      updated: (publisher, date) => `Đã cập nhật theo ${publisher}, ngày ${date}`,
      set: 'Cập nhật thư viện',
    },
    onDay: {
      counted: 'Việc của ngày đó theo',
      nothing: 'Thư viện không có văn bản nào về việc này của ngày đó.',
    },
    rolesAsk: {
      title: 'Đăng bài với vai trò nào?',
      text: 'Chọn vai trò để điều khoản liên quan hiện trước. Lựa chọn chỉ nằm trên máy này.',
      choose: 'Chọn vai trò',
      later: 'Để sau',
    },
    print: 'In hoặc lưu PDF',
  },
  en: {
    title: 'Rules library',
    searchLabel: 'Search the rules library',
    searchHint: 'Everyday words, number, article',
    clear: 'Clear the search',
    currentFirst: 'In force first',
    roles: {
      'cong-chuc': 'civil servant',
      'vien-chuc': 'public employee',
      'dang-vien': 'Party member',
      'phat-ngon': 'spokesperson',
      khac: 'other',
    },
    rolesHint: 'Put the rules of this role first',
    filter: {
      name: 'Filter',
      clear: 'Clear filter',
      by: { standing: 'Standing', audience: 'Binds', subjects: 'Subject' },
      standing: {
        current: 'In force',
        past: 'Replaced',
        unsure: 'Unclear, not checked enough',
        coming: 'Not yet in force',
      },
      outside: (count) => (count === 1 ? '1 result outside the filter' : `${count} results outside the filter`),
      chosen: (names) => `Showing only: ${names}.`,
    },
    forOthers: (count) => `Does not bind the chosen roles (${count})`,
    imported: 'word for word, brought in by you',
    found: (count) => (count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`),
    nothing: {
      title: 'Nothing found',
      text: 'Try fewer words, or a number such as “207” or “116/2025”. Diacritics are not needed.',
    },
    start: {
      title: 'May this be posted?',
      text: 'Type everyday Vietnamese (“đăng ảnh con”), a number (“116/2025”) or an article (“điều 16 luật 91”). Diacritics are not needed.',
      subjects: 'Browse by subject',
    },
    status: {
      'in-force': 'In force',
      'not-yet': 'Not yet in force',
      replaced: 'Replaced',
      expired: 'No longer in force',
      unclear: 'Standing unclear',
      partial: 'Not checked enough',
    },
    from: (date) => `from ${date}`,
    until: (date) => `ended ${date}`,
    issued: (date) => `issued ${date}`,
    digest: 'summary',
    digestMark: { strong: 'Summary', rest: ', not the wording of the text' },
    digestOf: (publisher) => ` by ${publisher} (from an update), not the wording of the text`,
    recordOf: (publisher) => `What is said of this text comes from an update by ${publisher}.`,
    nowSee: 'Now see',
    back: 'Results',
    backTo: 'Back',
    openInPage: 'Open in the library page',
    copy: 'Copy citation',
    copied: 'Copied',
    notCopied: 'Could not copy',
    open: { official: 'Open official text', press: 'Open the article used', database: 'Open the page used' },
    openSite: 'Find official text',
    facts: {
      audience: 'Binds',
      issued: 'Issued',
      force: 'In force',
      checked: 'Checked',
      note: 'Note',
      fine: 'Fine',
      finedBy: 'May be fined under',
      see: 'See also',
      replaces: 'Replaces',
      replacedBy: 'Replaced by',
      amendedBy: 'Amended by',
      amends: 'Amends',
      before: 'Formerly',
      earlierActs: 'Earlier acts',
      subjects: 'Subjects',
    },
    audience: {
      everyone: 'Everyone',
      'cong-chuc': 'Cadres and civil servants',
      'vien-chuc': 'Public employees',
      'dang-vien': 'Party members',
      'co-quan': 'Agencies and organisations',
    },
    source: {
      gazette: 'against the Official Gazette',
      government: 'against the Government document portal',
      press: 'against the press',
      database: 'against a law database',
      mirror: 'against a public copy',
      party: 'against a Party organisation’s page',
      none: 'nothing to check against yet',
    },
    oneSource: 'one source only',
    checkedOn: (date, source) => `${date}, ${source}`,
    bodyNow: (bodies) => `now ${bodies.join('; ')}`,
    earlierActs: (before, milder) =>
      `acts before ${before} fall under the old rules${milder ? ', unless the new ones are milder' : ''}`,
    noSuccessor: (date) => `No successor seen as of ${date}`,
    amount: (from, to) => `${from} to ${to} million đồng`,
    fine: (person, organisation) => `Person ${person}; organisation ${organisation}.`,
    fineUnstated: (amount) => `${amount}; no source says whether for persons or organisations.`,
    printedFor: {
      person: 'The text prints the amount for persons; organisations pay double.',
      organisation: 'The text prints the amount for organisations; persons pay half.',
    },
    banner: {
      replaced: 'This text is history and no longer governs new matters.',
      partial: 'Not checked enough: known through press and training papers only, so no article number is given.',
      unclear: 'It is not clear whether this text is still in force.',
      otherRole: 'This does not bind the role chosen in the settings.',
    },
    notKnown: 'date not known',
    provisions: 'Provisions in the library',
    noProvisions: 'The library has no provision of this text yet.',
    groups: {
      laws: 'Laws and codes',
      decrees: 'Decrees and circulars',
      conduct: 'Codes of conduct, decisions',
      party: 'Party texts',
    },
    history: 'Replaced texts',
    historyNote: 'For looking up old matters only.',
    whyPage: {
      why: 'Why this check exists',
      levels: {
        note: 'shown in the badge beside the box alone',
        warn: 'shown in the badge and underlined in the draft',
        stop: 'underlined in the draft, and the send is held until it was looked at',
      },
      notFine: 'Written like this, it is pointed out',
      better: 'It could say:',
      fine: 'Written like this, it is not',
      rules: 'The rules it rests on',
      off: 'Turn it off or change its level',
      offHow: 'Each check can be turned off, or made to suggest, warn or stop.',
      offLink: 'Open the checks in the settings',
    },
    missing: {
      title: 'No such entry',
      text: 'The library does not have this entry; the link may be old.',
      action: 'To the start of the library',
    },
    statusDate: {
      label: 'Standing as of',
      hint: 'An old post falls under the law of its day: choose that day.',
      back: 'Back to today',
      past: (date) => `Shown as of ${date}.`,
    },
    rulesFrom: {
      packed: (date) => `Packed with the extension, checked until ${date}.`,
      updated: (publisher, date) => `Updated by ${publisher} on ${date}`,
      set: 'Updates of the library',
    },
    onDay: {
      counted: 'Acts of that day fall under',
      nothing: 'The library has no text on this matter for that day.',
    },
    rolesAsk: {
      title: 'In which role are posts written?',
      text: 'Choose it, and the rules that apply come first. The choice stays on this device.',
      choose: 'Choose roles',
      later: 'Later',
    },
    print: 'Print or save as PDF',
  },
}

/** Decimals with a comma, as Vietnamese writes them. */
function formatViDecimal(number: number): string {
  return String(number).replace('.', ',')
}
