import type { ValidityFilter } from '../../library/search/search-filter.ts'
import type { Role } from '../../settings/settings-schema.ts'
import type { Translations } from '../translate.ts'

export interface LibrarySearchMessages {
  searchLabel: string
  searchHint: string
  clear: string
  currentFirst: string
  /** The same for the day of an old post. */
  thenFirst: string
  /** Names of the user's roles on the chip that puts their provisions first. */
  roles: Readonly<Record<Role, string>>
  rolesHint: string
  /** The filter of the results. */
  filter: {
    name: string
    clear: string
    by: Readonly<Record<'standing' | 'audience' | 'subjects', string>>
    standing: Readonly<Record<ValidityFilter, string>>
    /** How many results the filter hides. */
    outside(count: number): string
    /** The chosen filters, shown when no result passes them. */
    chosen(names: string): string
  }
  /** Heading above results that apply to other roles only. */
  forOthers(count: number): string
  /** Mark of a result from an imported text. */
  imported: string
  /** The number of results, for screen readers. */
  found(count: number): string
  nothing: { title: string; text: string }
  /**
   * The one-line answer above the results; `found` is for screen readers. `general` is in place of `rest` where a rule
   * of the user's agency comes first. `alone` is said where there are no results.
   */
  answer: { name: string; rest: string; general: string; found: string; alone: string }
  /** Heading above passages of imported rules of the user's own agency. */
  ownRules: string
  /** A question outside the library. */
  notInLibrary: {
    title: string
    text: string
    database: string
    examples: string
    near(count: number): string
    /** Above the results of a question that may be outside. */
    unsure: string
  }
  /** A document, by its number, that is not in the library. `hint` says what the link to the official site does. */
  missing: {
    title(citation: string): string
    text: string
    /** Above the answer to the rest of the query. */
    answered(citation: string): string
    /** Above texts that name it. */
    naming: string
    search: string
    hint(host: string): string
    similar: string
  }
  start: { title: string; text: string; subjects: string }
  digest: string
}

/** Texts of the search in the library: field, filter, order, results. */
export const librarySearchMessages: Translations<LibrarySearchMessages> = {
  vi: {
    searchLabel: 'Tìm trong thư viện quy định',
    searchHint: 'Từ thường ngày, số hiệu, điều khoản',
    clear: 'Xóa chữ đang tìm',
    currentFirst: 'Ưu tiên đang hiệu lực',
    thenFirst: 'Ưu tiên văn bản có hiệu lực ngày đó',
    roles: {
      'cong-chuc': 'công chức',
      'vien-chuc': 'viên chức',
      'khong-chuyen-trach': 'người hoạt động không chuyên trách',
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
        past: 'Đã bị thay thế',
        unsure: 'Chưa rõ, chưa kiểm chứng đủ',
        coming: 'Chưa có hiệu lực',
      },
      outside: (count) => `Có ${count} kết quả ngoài bộ lọc`,
      chosen: (names) => `Đang chỉ hiện: ${names}.`,
    },
    forOthers: (count) => `Không áp dụng cho vai trò đã chọn (${count})`,
    imported: 'nguyên văn, đã nhập',
    found: (count) => (count === 0 ? 'Không thấy điều khoản nào' : `${count} kết quả`),
    nothing: {
      title: 'Không thấy điều khoản nào',
      text: 'Thử ít chữ hơn, hoặc số hiệu như “207” hay “116/2025”. Gõ không dấu cũng được.',
    },
    answer: {
      name: 'Trả lời ngắn',
      rest: ', không phải nguyên văn',
      general: ' theo quy định chung, không phải nguyên văn',
      found: 'Có câu trả lời ngắn',
      alone: 'Ngoài các điều khoản này không có kết quả nào khác.',
    },
    ownRules: 'Nội quy của cơ quan gần với việc này; chặt hơn quy định chung thì theo nội quy',
    notInLibrary: {
      title: 'Câu này không có trong thư viện',
      text: 'Thư viện chỉ có quy định về phát ngôn, bí mật, dữ liệu cá nhân và mạng xã hội. Ngoài đó thì không đoán.',
      database: 'Mở vbpl.vn để tìm',
      examples: 'Hỏi được, chẳng hạn',
      near: (count) => `Có thể liên quan (${count})`,
      unsure: 'Có thể thư viện không có câu trả lời cho việc này. Dưới đây là những điều gần nhất.',
    },
    missing: {
      title: (citation) => `Thư viện chưa có ${citation}`,
      text: 'Vì vậy chưa trả lời được về văn bản này. Nên xem bản chính thức, và soát lại số hiệu xem có gõ nhầm không.',
      answered: (citation) => `Thư viện chưa có ${citation}. Câu trả lời dưới đây là theo các văn bản khác.`,
      naming: 'Có nhắc tới văn bản này',
      search: 'Tìm bản chính thức',
      hint: (host) => `Chép số hiệu rồi mở ${host} để dán vào ô tìm.`,
      similar: 'Có phải văn bản này?',
    },
    start: {
      title: 'Được đăng điều này không?',
      text: 'Gõ như lời nói thường ngày (“đăng ảnh con”), số hiệu (“116/2025”) hoặc điều khoản (“điều 16 luật 91”). Không dấu cũng được.',
      subjects: 'Xem theo chủ đề',
    },
    digest: 'tóm lược',
  },
  en: {
    searchLabel: 'Search the rules library',
    searchHint: 'Everyday words, number, article',
    clear: 'Clear the search',
    currentFirst: 'In force first',
    thenFirst: 'In force that day first',
    roles: {
      'cong-chuc': 'civil servant',
      'vien-chuc': 'public employee',
      'khong-chuyen-trach': 'part-time local worker',
      'dang-vien': 'Party member',
      'phat-ngon': 'spokesperson',
      khac: 'other',
    },
    rolesHint: 'Put the rules of this role first',
    filter: {
      name: 'Filter',
      clear: 'Clear filter',
      by: { standing: 'Status', audience: 'Binds', subjects: 'Subject' },
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
    answer: {
      name: 'Short answer',
      rest: ', not the wording of the text',
      general: ' by the general rules, not the wording of the text',
      found: 'There is a short answer',
      alone: 'There are no other results than these provisions.',
    },
    ownRules: 'Your agency’s own rules nearest to this; where they are stricter, they come first',
    notInLibrary: {
      title: 'This question is outside the library',
      text: 'The library only has rules on speech, secrets, personal data and social networks. It does not guess beyond them.',
      database: 'Open vbpl.vn to search',
      examples: 'Can be asked, for example',
      near: (count) => `May be related (${count})`,
      unsure: 'The library may have no answer to this. Below is what is nearest.',
    },
    missing: {
      title: (citation) => `The library does not have ${citation}`,
      text: 'So it cannot answer about this text yet. See the official text, and check the number for a slip.',
      answered: (citation) => `The library does not have ${citation}. The answer below is from other texts.`,
      naming: 'These name it',
      search: 'Find the official text',
      hint: (host) => `Copies the number and opens ${host}, to paste it into its search field.`,
      similar: 'Is it one of these?',
    },
    start: {
      title: 'May this be posted?',
      text: 'Type everyday Vietnamese (“đăng ảnh con”), a number (“116/2025”) or an article (“điều 16 luật 91”). Diacritics are not needed.',
      subjects: 'Browse by subject',
    },
    digest: 'summary',
  },
}
