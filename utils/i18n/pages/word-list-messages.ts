import type { WordFileProblem } from '../../settings/word-list-csv.ts'
import type { WordProblem } from '../../settings/word-lists.ts'
import type { Translations } from '../translate.ts'

/** Texts of the section "Từ của tôi" of the options page. */
export interface WordListMessages {
  never: {
    title: string
    about: string
    /** Before the link to the section for telephone numbers. */
    numbers: string
    none: string
    field: string
  }
  flagged: {
    title: string
    about: string
    /** Before the link to the library. */
    rules: string
    library: string
    none: string
    field: string
    note: string
    level: string
  }
  agency: { title: string; about: string; unusable(count: number): string }
  add: string
  addTo: { never: string; flagged: string }
  remove(word: string): string
  problems: Record<WordProblem, string>
  added(word: string): string
  removed(word: string): string
  levelOf(word: string): string
  undo: string
  undone: string
  notStored: string
  file: {
    title: string
    about: string
    choose: string
    save: string
    name: string
    problems: Record<WordFileProblem, string>
    /** What a chosen file has. */
    found(file: string, never: number, flagged: number): string
    /** Lines of a chosen file that cannot be used. */
    unread(lines: readonly number[]): string
    use: string
    cancel: string
    used(count: number): string
  }
  try: { title: string; about: string; label: string }
}

/** Names at most ten lines. */
const listLines = (lines: readonly number[]) => lines.slice(0, 10).join(', ') + (lines.length > 10 ? ', …' : '')

/** Texts of the section "Từ của tôi" of the options page, in both languages. */
export const wordListMessages: Translations<WordListMessages> = {
  vi: {
    never: {
      title: 'Không bao giờ nhắc',
      about: 'Tên người, tên quán, biệt danh… Chỗ nào nằm trọn trong những từ này thì không hiện nữa.',
      none: 'Chưa có từ nào.',
      numbers: 'Số điện thoại của cơ quan thêm ở mục',
      field: 'Từ hoặc tên',
    },
    flagged: {
      title: 'Luôn nhắc',
      about:
        'Tên dự án chưa công bố, tên gọi cũ, từ mà đơn vị đã thống nhất không dùng… Đây là quy ước riêng, không phải điều luật cấm.',
      rules: 'Cả bản nội quy của cơ quan thì nhập ở',
      library: 'Thư viện',
      none: 'Chưa có từ nào.',
      field: 'Từ hoặc cụm từ',
      note: 'Ghi chú hiện kèm (không bắt buộc)',
      level: 'Mức',
    },
    agency: {
      title: 'Do cơ quan đặt',
      about: 'Những từ này đến từ chính sách của cơ quan, không đổi được ở đây. Khi gặp, người viết vẫn tự quyết định.',
      unusable: (count) => `${count} mục trong chính sách không dùng được.`,
    },
    add: 'Thêm',
    addTo: { never: 'Thêm vào “Không bao giờ nhắc”', flagged: 'Thêm vào “Luôn nhắc”' },
    remove: (word) => `Bỏ “${word}” khỏi danh sách`,
    problems: {
      empty: 'Cần ít nhất một chữ cái hoặc chữ số.',
      'too-long': 'Dài quá 80 ký tự.',
      known: 'Từ này đã có trong danh sách.',
      full: 'Danh sách đã đủ 500 từ.',
    },
    added: (word) => `Đã thêm “${word}”.`,
    removed: (word) => `Đã bỏ “${word}”.`,
    levelOf: (word) => `Mức của “${word}”`,
    undo: 'Hoàn tác',
    undone: 'Danh sách đã trở lại như trước.',
    notStored: 'Chưa lưu được.',
    file: {
      title: 'Tệp CSV',
      about:
        'Mở được bằng Excel, bốn cột: danh sách (không nhắc, luôn nhắc), từ, mức, ghi chú. Tệp chỉ có một cột là danh sách không nhắc.',
      choose: 'Nhập tệp CSV',
      save: 'Lưu thành tệp CSV',
      name: 'tu-cua-toi.csv',
      problems: {
        'too-large': 'Tệp quá lớn (hơn 1 MB).',
        'not-utf8': 'Không đọc được chữ trong tệp. Trong Excel, chọn Lưu thành “CSV UTF-8” rồi nhập lại.',
        'no-words': 'Không có dòng nào dùng được trong tệp.',
        'too-many': 'Tệp có hơn 500 từ trong một danh sách.',
      },
      found: (file, never, flagged) => `Trong “${file}”: ${never} từ không nhắc, ${flagged} từ luôn nhắc.`,
      unread: (lines) => `${lines.length} dòng không đọc được: dòng ${listLines(lines)}.`,
      use: 'Thêm vào danh sách',
      cancel: 'Không thêm',
      used: (count) => `Đã nhập ${count} từ từ tệp.`,
    },
    try: {
      title: 'Thử một câu',
      about: 'Xem hai danh sách và các phép kiểm đang làm việc ra sao. Câu viết ở đây không được lưu.',
      label: 'Câu để thử',
    },
  },
  en: {
    never: {
      title: 'Never pointed out',
      about: 'Names of people and shops, nicknames… What lies entirely within these words is no longer shown.',
      none: 'No words yet.',
      numbers: 'A telephone number of the office is added under',
      field: 'Word or name',
    },
    flagged: {
      title: 'Always pointed out',
      about:
        'Names of unannounced projects, former names, words that the office has agreed not to use… These are its own conventions, not prohibitions by law.',
      rules: 'The whole rule book of an agency is imported in the',
      library: 'Library',
      none: 'No words yet.',
      field: 'Word or phrase',
      note: 'Note to show (optional)',
      level: 'Level',
    },
    agency: {
      title: 'Set by the organisation',
      about:
        'These words come from the organisation’s policy and cannot be changed here. The writer still decides about them.',
      unusable: (count) => `Unusable entries in the policy: ${count}.`,
    },
    add: 'Add',
    addTo: { never: 'Add to “Never pointed out”', flagged: 'Add to “Always pointed out”' },
    remove: (word) => `Take “${word}” off the list`,
    problems: {
      empty: 'At least one letter or digit is needed.',
      'too-long': 'Longer than 80 characters.',
      known: 'This word is on the list already.',
      full: 'The list has its 500 words.',
    },
    added: (word) => `Added “${word}”.`,
    removed: (word) => `Removed “${word}”.`,
    levelOf: (word) => `Level of “${word}”`,
    undo: 'Undo',
    undone: 'The lists are as they were before.',
    notStored: 'Could not be stored.',
    file: {
      title: 'CSV file',
      about:
        'For a spreadsheet, in four columns: list (never, flagged), word, level, note. A file of one column is a list of words that are never pointed out.',
      choose: 'Import a CSV file',
      save: 'Save as a CSV file',
      name: 'my-words.csv',
      problems: {
        'too-large': 'The file is too large (more than 1 MB).',
        'not-utf8': 'The text of the file cannot be read. In Excel, save it as “CSV UTF-8” and import it again.',
        'no-words': 'No line of the file can be used.',
        'too-many': 'The file has more than 500 words in a list.',
      },
      found: (file, never, flagged) => `In “${file}”: never pointed out ${never}, always pointed out ${flagged}.`,
      unread: (lines) => `Lines that cannot be read: ${lines.length} (${listLines(lines)}).`,
      use: 'Add to the lists',
      cancel: 'Cancel',
      used: (count) => `Imported ${count} ${count === 1 ? 'word' : 'words'}.`,
    },
    try: {
      title: 'Try a sentence',
      about: 'Shows how both lists and the checks work. What is written here is not stored.',
      label: 'A sentence to try',
    },
  },
}
