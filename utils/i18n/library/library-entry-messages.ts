import type { Translations } from '../translate.ts'

interface LibraryEntryMessages {
  digestMark: { strong: string; rest: string }
  /** The `digestMark` of a summary that comes from an update. */
  digestOf(publisher: string): string
  recordOf(publisher: string): string
  copy: string
  copied: string
  notCopied: string
  copyFull: string
  /** Says that the full citation has the library's title, which may be shorter than the official one. */
  copiedFull: string
  copiedWithout(parts: readonly string[]): string
  missingPart: Readonly<Record<'issued' | 'issuer', string>>
  open: Readonly<Record<'official' | 'press' | 'database', string>>
  openSite: string
  /** What the link to a site without the text's own page does. */
  siteHint(host: string): string
  numberCopied(number: string): string
  numberNotCopied(number: string): string
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
    /** Label of the provision that this one replaced. */
    before: string
    /** Label of what covers the matter today, for a text of a past day. */
    today: string
    /** Label of the law that applies to earlier acts. */
    earlierActs: string
    subjects: string
  }
  audience: Readonly<Record<'everyone' | 'cong-chuc' | 'vien-chuc' | 'dang-vien' | 'co-quan', string>>
  source: Readonly<Record<'gazette' | 'government' | 'press' | 'database' | 'mirror' | 'party' | 'none', string>>
  oneSource: string
  checkedOn(date: string, source: string): string
  /** The bodies that took over the work of a merged body, each with its share. */
  bodyNow(bodies: readonly string[]): string
  earlierActs(before: string, milderCounts: boolean): string
  noSuccessor(date: string): string
  amount(from: number, to: number): string
  fine(person: string, organisation: string): string
  fineUnstated(amount: string): string
  printedFor: Readonly<Record<'person' | 'organisation', string>>
  notKnown: string
  provisions: string
  noProvisions: string
  print: string
}

/** Texts of the view of one document or provision. */
export const libraryEntryMessages: Translations<LibraryEntryMessages> = {
  vi: {
    digestMark: { strong: 'Tóm lược', rest: ', không phải nguyên văn' },
    digestOf: (publisher) => ` của ${publisher} (theo gói cập nhật), không phải nguyên văn`,
    recordOf: (publisher) => `Thông tin về văn bản này theo gói cập nhật của ${publisher}.`,
    copy: 'Chép trích dẫn',
    copied: 'Đã chép',
    notCopied: 'Chưa chép được',
    copyFull: 'Chép dạng đầy đủ',
    copiedFull: 'Đã chép. Tên văn bản theo thư viện, nên so lại với bản chính.',
    copiedWithout: (parts) => `Đã chép, còn thiếu ${parts.join(', ')} vì chưa kiểm chứng được.`,
    missingPart: { issued: 'ngày ban hành', issuer: 'cơ quan ban hành' },
    open: { official: 'Mở bản chính thức', press: 'Mở bài báo đối chiếu', database: 'Mở trang đối chiếu' },
    openSite: 'Chép số hiệu, mở cổng',
    siteHint: (host) => `Chưa biết trang riêng của văn bản: mở trang chủ của ${host}, dán số hiệu vào ô tìm.`,
    numberCopied: (number) => `Đã chép ${number}, dán vào ô tìm của cổng.`,
    numberNotCopied: (number) => `Chưa chép được. Gõ ${number} vào ô tìm của cổng.`,
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
      today: 'Hôm nay',
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
      person: 'Văn bản ghi mức của cá nhân; tổ chức gấp đôi.',
      organisation: 'Văn bản ghi mức của tổ chức; cá nhân bằng một nửa.',
    },
    notKnown: 'chưa rõ ngày',
    provisions: 'Điều khoản trong thư viện',
    noProvisions: 'Thư viện chưa có điều khoản nào của văn bản này.',
    print: 'In hoặc lưu PDF',
  },
  en: {
    digestMark: { strong: 'Summary', rest: ', not the wording of the text' },
    digestOf: (publisher) => ` by ${publisher} (from an update), not the wording of the text`,
    recordOf: (publisher) => `What is said of this text comes from an update by ${publisher}.`,
    copy: 'Copy citation',
    copied: 'Copied',
    notCopied: 'Could not copy',
    copyFull: 'Copy full form',
    copiedFull: 'Copied. The title is the library’s; compare it with the official text.',
    copiedWithout: (parts) => `Copied without ${parts.join(', ')}, which could not be checked.`,
    missingPart: { issued: 'the day of issue', issuer: 'the issuer' },
    open: { official: 'Open official text', press: 'Open the article used', database: 'Open the page used' },
    openSite: 'Copy number, open portal',
    siteHint: (host) =>
      `The text’s own page is not known: opens the start of ${host}; paste the number into its search.`,
    numberCopied: (number) => `Copied ${number}; paste it into the portal’s search.`,
    numberNotCopied: (number) => `Could not copy. Type ${number} into the portal’s search.`,
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
      today: 'Today',
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
    notKnown: 'date not known',
    provisions: 'Provisions in the library',
    noProvisions: 'The library has no provision of this text yet.',
    print: 'Print or save as PDF',
  },
}

/** Formats a decimal with a comma, as Vietnamese does. */
function formatViDecimal(number: number): string {
  return String(number).replace('.', ',')
}
