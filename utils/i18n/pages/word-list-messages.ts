import type { UnreadLine, WordFileProblem, WordLineProblem } from '../../settings/word-list-csv.ts'
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
    /** Which columns are wanted, where no line of a chosen file can be used. */
    unusable(file: string): string
    /** Before the lines of a chosen file that cannot be used. */
    unread(count: number): string
    /** One of them, and what is wrong with it; `cell` is what is there. */
    line(line: UnreadLine['line'], problem: WordLineProblem, cell: string): string
    moreLines(count: number): string
    sample: string
    sampleName: string
    use: string
    cancel: string
    used(count: number): string
  }
  try: { title: string; about: string; label: string }
}

const LINE_PROBLEMS: Translations<Record<WordLineProblem, (cell: string) => string>> = {
  vi: {
    list: (cell) => `cột danh sách ${cell ? `là “${cell}”` : 'để trống'}, cần “không nhắc” hoặc “luôn nhắc”`,
    word: (cell) => (cell ? `“${cell}” không có chữ cái hay chữ số` : 'cột từ để trống'),
    'too-long': (cell) => `“${cell}” dài quá 80 ký tự, hoặc ghi chú dài quá 200 ký tự`,
    level: (cell) => `mức “${cell}” không có, cần “gợi ý”, “cảnh báo” hoặc “dừng lại”`,
  },
  en: {
    list: (cell) => `the list is ${cell ? `“${cell}”` : 'empty'}, it has to be “never” or “flagged”`,
    word: (cell) => (cell ? `“${cell}” has no letter or digit` : 'the word is empty'),
    'too-long': (cell) => `“${cell}” is longer than 80 characters, or its note than 200`,
    level: (cell) => `the level is “${cell}”, it has to be “note”, “warn” or “stop”`,
  },
}

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
        'Mở được bằng Excel, bốn cột: danh sách (không nhắc, luôn nhắc), từ, mức, ghi chú. Tệp chỉ có một cột là danh sách không nhắc; tệp có tên cột mà thiếu cột danh sách là danh sách luôn nhắc.',
      choose: 'Nhập tệp CSV',
      save: 'Lưu thành tệp CSV',
      name: 'tu-cua-toi.csv',
      problems: {
        'too-large': 'Tệp quá lớn (hơn 1 MB).',
        'not-utf8': 'Không đọc được chữ trong tệp. Trong Excel, chọn Lưu thành “CSV UTF-8” rồi nhập lại.',
        empty: 'Tệp chưa có từ nào.',
        'too-many': 'Tệp có hơn 500 từ trong một danh sách.',
      },
      found: (file, never, flagged) => `Trong “${file}”: ${never} từ không nhắc, ${flagged} từ luôn nhắc.`,
      unusable: (file) =>
        `Không có dòng nào dùng được trong “${file}”. Cần bốn cột: danh sách (không nhắc, luôn nhắc), từ, mức (gợi ý, cảnh báo, dừng lại), ghi chú. Mức và ghi chú có thể để trống; dòng đầu có ghi tên cột thì bỏ bớt cột cũng được.`,
      unread: (count) => `${count} dòng không đọc được:`,
      line: (line, problem, cell) => `Dòng ${line}: ${LINE_PROBLEMS.vi[problem](cell)}.`,
      moreLines: (count) => `và ${count} dòng khác.`,
      sample: 'Tải tệp mẫu',
      sampleName: 'tu-cua-toi-mau.csv',
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
        'For a spreadsheet, in four columns: list (never, flagged), word, level, note. A file of one column is a list of words that are never pointed out; one with a heading that names no list, of words that always are.',
      choose: 'Import a CSV file',
      save: 'Save as a CSV file',
      name: 'my-words.csv',
      problems: {
        'too-large': 'The file is too large (more than 1 MB).',
        'not-utf8': 'The text of the file cannot be read. In Excel, save it as “CSV UTF-8” and import it again.',
        empty: 'The file has no words.',
        'too-many': 'The file has more than 500 words in a list.',
      },
      found: (file, never, flagged) => `In “${file}”: never pointed out ${never}, always pointed out ${flagged}.`,
      unusable: (file) =>
        `No line of “${file}” can be used. Four columns are wanted: list (never, flagged), word, level (note, warn, stop), note. Level and note may be empty; where the first line names the columns, some may be left out.`,
      unread: (count) => `Lines that cannot be read: ${count}.`,
      line: (line, problem, cell) => `Line ${line}: ${LINE_PROBLEMS.en[problem](cell)}.`,
      moreLines: (count) => `and ${count} more.`,
      sample: 'Get a sample file',
      sampleName: 'my-words-sample.csv',
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
