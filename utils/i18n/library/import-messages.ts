import type { Translations } from '../translate.ts'

/** Why nothing could be read, or no structure was found. */
export type ImportProblem =
  | 'too-large'
  | 'too-long'
  | 'too-many'
  | 'kind-unknown'
  | 'old-word'
  | 'broken'
  | 'encrypted'
  | 'no-text'
  | 'bomb'
  | 'encoding-unknown'
  | 'legacy-font'
  | 'binary'
  | 'empty'
  | 'no-structure'
  | 'page-closed'
  | 'failed'

interface ImportMessages {
  /** The list of texts in the library's first view. */
  own: string
  ownNone: string
  bring: string
  count(articles: number): string
  verbatim: string
  verbatimMark(origin: string, date: string): string
  origin: Readonly<Record<'page' | 'selection' | 'paste' | 'file', string>>
  agency: string
  /** Choosing what to bring in. */
  choose: {
    title: string
    intro: string
    file: string
    fileHint: string
    pickFile: string
    drop: string
    paste: string
    pasteHint: string
    read: string
    page: string
    pageHint: string
  }
  /** Reading it. */
  reading: {
    title(name: string): string
    file: string
    pages(done: number, of: number): string
    articles(done: number, of: number): string
    nothingKept: string
    stop: string
  }
  stopped: string
  /** Looking at it before it is kept. */
  review: {
    title: string
    facts: string
    name: string
    number: string
    kind: string
    issuer: string
    issued: string
    inForceFrom: string
    own: string
    ownHint: string
    nameNeeded: string
    structure: string
    parts(counts: readonly (readonly [number, string])[]): string
    whole: string
    faults: string
    faultsNone: string
    faultsHint: string
    fault(found: string, suggested: string): string
    missing(parts: string, before: string): string
    all: string
    none: string
    mend(count: number): string
    mended(count: number): string
    edit: string
    editHint: string
    editDone: string
    same(title: string, date: string): string
    replace: string
    keepBoth: string
    packed(cite: string): string
    notOfficial(site: string): string
    searchedPart: string
    save: string
    cancel: string
    full: string
  }
  partNames: Readonly<Record<'phan' | 'chuong' | 'muc' | 'dieu' | 'khoan' | 'diem' | 'muc-dang' | 'phu-luc', string>>
  problem: Readonly<Record<ImportProblem, { title: string; text: string }>>
  asOnePiece: string
  another: string
  /** What a reader has to tell of a text (readers/read-text.ts). */
  notes: Readonly<
    Record<
      | 'automatic-numbers'
      | 'numbers-left-out'
      | 'tracked-changes'
      | 'footnotes-left-out'
      | 'pages-without-text'
      | 'encoding-guessed',
      string
    >
  >
  /** Reading a text that was brought in. */
  whole: string
  contents: string
  showWhole: string
  summaryOf: string
  before: string
  after: string
  copyText: string
  copied: string
  notCopied: string
  openSource: string
  remove: string
  removed(title: string): string
  undo: string
  missing: { title: string; text: string }
  loading: string
  failed: string
  bind: { title: string; hint: string; full: string }
  seeVerbatim: string
}

/** Official texts that the user brings in: from choosing one to reading it. */
export const importMessages: Translations<ImportMessages> = {
  vi: {
    own: 'Văn bản đã nhập',
    ownNone: 'Chưa có. Văn bản nhập vào được trích nguyên văn và tìm được như quy định đi kèm; chỉ nằm trên máy này.',
    bring: 'Nhập văn bản',
    count: (articles) => (articles === 0 ? 'một khối' : `${articles} điều`),
    verbatim: 'Nguyên văn',
    verbatimMark: (origin, date) => `do bạn nhập từ ${origin} ngày ${date}`,
    origin: { page: 'trang đã xem', selection: 'đoạn đã chọn', paste: 'bản dán', file: 'tệp' },
    agency: 'Nội quy, quy chế của cơ quan',
    choose: {
      title: 'Nhập văn bản chính thức',
      intro:
        'Lấy nguyên văn từ nơi ban hành để tra ngay tại đây: luật, nghị định, văn bản của Đảng, hay nội quy của cơ quan. Văn bản chỉ nằm trên máy này.',
      file: 'Từ tệp',
      fileHint: 'Word (.docx), PDF có chữ, HTML hoặc .txt; không quá 10 MB.',
      pickFile: 'Chọn tệp',
      drop: 'Thả tệp vào đây cũng được.',
      paste: 'Từ bản dán',
      pasteHint: 'Dán toàn văn vào đây',
      read: 'Đọc văn bản',
      page: 'Từ trang đang xem',
      pageHint:
        'Mở trang có văn bản, bôi chọn phần cần lấy nếu muốn, rồi bấm biểu tượng tiện ích, thẻ Tra cứu, “Nhập văn bản ở trang này”.',
    },
    reading: {
      title: (name) => (name === '' ? 'Đang nhập văn bản' : `Đang nhập “${name}”`),
      file: 'Đang đọc chữ.',
      pages: (done, of) => `Đã đọc ${done} trên ${of} trang.`,
      articles: (done, of) => `Đã đọc ${done} trên ${of} điều.`,
      nothingKept: 'Chưa lưu gì cho đến khi xem lại xong.',
      stop: 'Dừng nhập',
    },
    stopped: 'Đã dừng. Không có gì được lưu.',
    review: {
      title: 'Xem lại trước khi lưu',
      facts: 'Về văn bản',
      name: 'Tên gọi',
      number: 'Số hiệu',
      kind: 'Loại',
      issuer: 'Nơi ban hành',
      issued: 'Ngày ban hành',
      inForceFrom: 'Có hiệu lực từ',
      own: 'Nội quy, quy chế của cơ quan mình',
      ownHint: 'Có thể gắn từng điều với phép kiểm để được nhắc khi viết.',
      nameNeeded: 'Cần một tên gọi.',
      structure: 'Cấu trúc',
      parts: (counts) => `Tìm thấy ${counts.map(([count, name]) => `${count} ${name}`).join(', ')}.`,
      whole: 'Giữ nguyên một khối, không chia điều.',
      faults: 'Chỗ có thể sai do quét',
      faultsNone: 'Không thấy lỗi thường gặp khi quét.',
      faultsHint: 'Đối chiếu với bản gốc rồi chọn chỗ cần sửa. Chỗ không chọn giữ nguyên.',
      fault: (found, suggested) => `“${found}” thành “${suggested}”`,
      missing: (parts, before) => `Thiếu ${parts} trước “${before}”: xem lại bản gốc`,
      all: 'Chọn hết',
      none: 'Bỏ chọn hết',
      mend: (count) => `Sửa ${count} chỗ và đọc lại`,
      mended: (count) => `Đã sửa ${count} chỗ.`,
      edit: 'Sửa thẳng trong chữ',
      editHint: 'Chữ sẽ được đọc lại sau khi sửa.',
      editDone: 'Đọc lại',
      same: (title, date) => `Đã có “${title}” cùng số hiệu, nhập ngày ${date}.`,
      replace: 'Lưu thay bản cũ',
      keepBoth: 'Giữ cả hai',
      notOfficial: (site) =>
        `${site} không phải trang của cơ quan nhà nước hay của Đảng. Nên đối chiếu với bản chính thức trước khi dùng làm căn cứ.`,
      searchedPart: 'Văn bản dài để nguyên một khối: chỉ 200.000 ký tự đầu được tìm thấy khi tra.',
      packed: (cite) => `Cùng số với ${cite}: nguyên văn sẽ hiện cạnh phần tóm lược.`,
      save: 'Lưu vào thư viện',
      cancel: 'Bỏ, không lưu',
      full: 'Máy không còn chỗ hoặc không cho lưu, nên chưa lưu gì. Xóa bớt văn bản đã nhập rồi thử lại.',
    },
    partNames: {
      phan: 'phần',
      chuong: 'chương',
      muc: 'mục',
      dieu: 'điều',
      khoan: 'khoản',
      diem: 'điểm',
      'muc-dang': 'mục',
      'phu-luc': 'phụ lục',
    },
    problem: {
      'too-large': { title: 'Tệp quá lớn', text: 'Tệp quá 10 MB. Lưu riêng phần văn bản cần dùng rồi thử lại.' },
      'too-long': { title: 'Văn bản quá dài', text: 'Quá năm triệu ký tự. Nhập từng phần thì được.' },
      'too-many': {
        title: 'Quá nhiều mục',
        text: 'Văn bản có quá nhiều phần đánh số để là một văn bản quy định. Nhập từng phần thì được.',
      },
      'kind-unknown': { title: 'Không đọc được loại tệp này', text: 'Dùng tệp .docx, PDF có chữ, .html hoặc .txt.' },
      'old-word': { title: 'Tệp Word kiểu cũ', text: 'Mở bằng Word hay LibreOffice, lưu thành .docx rồi chọn lại.' },
      broken: { title: 'Tệp hỏng', text: 'Tệp bị hỏng hoặc tải chưa hết. Tải lại từ nguồn rồi thử lại.' },
      encrypted: { title: 'Tệp có mật khẩu', text: 'Lưu một bản không đặt mật khẩu rồi chọn lại.' },
      'no-text': {
        title: 'Tệp không có chữ để đọc',
        text: 'Có thể tệp chỉ có ảnh quét. Tìm bản có chữ ở Công báo hay trang của nơi ban hành, hoặc dán phần chữ.',
      },
      bomb: { title: 'Tệp bất thường', text: 'Nội dung nén bung ra quá lớn nên không mở. Tệp này không nên dùng.' },
      'encoding-unknown': {
        title: 'Không rõ bảng mã',
        text: 'Chữ trong tệp không đọc được. Lưu lại ở dạng UTF-8 rồi thử lại.',
      },
      'legacy-font': {
        title: 'Phông chữ cũ',
        text: 'Tệp dùng phông cũ như TCVN3 hay VNI, không đọc được thành chữ. Chuyển sang Unicode rồi thử lại.',
      },
      binary: { title: 'Không phải chữ', text: 'Phần đưa vào không phải văn bản đọc được.' },
      empty: { title: 'Không có chữ nào', text: 'Không thấy chữ để nhập.' },
      'no-structure': {
        title: 'Không thấy điều, khoản',
        text: 'Không tìm được cách chia điều, mục trong phần chữ này. Có thể đây là bài báo hay bản tóm tắt, không phải văn bản.',
      },
      'page-closed': {
        title: 'Không đọc được trang đó',
        text: 'Trang đã đóng, đã chuyển đi, hoặc không cho đọc. Mở lại trang rồi bấm nhập từ biểu tượng tiện ích.',
      },
      failed: { title: 'Chưa nhập được', text: 'Có lỗi khi đọc. Không có gì được lưu.' },
    },
    asOnePiece: 'Giữ nguyên một khối',
    another: 'Chọn văn bản khác',
    notes: {
      'automatic-numbers': 'Word tự đánh một số điều, khoản; các số đó được đếm lại ở đây. Nên đối chiếu với bản gốc.',
      'numbers-left-out': 'Một số chỗ Word tự đánh số không lấy được. Nên đối chiếu số điều, khoản với bản gốc.',
      'tracked-changes': 'Tệp còn chỗ sửa chưa chốt: chữ đã xóa bị bỏ, chữ thêm được giữ.',
      'footnotes-left-out': 'Chú thích cuối trang không được lấy.',
      'pages-without-text': 'Một số trang chỉ có ảnh quét nên không có trong văn bản này.',
      'encoding-guessed': 'Tệp không ghi bảng mã, được đọc theo Windows-1258. Nên xem lại dấu tiếng Việt.',
    },
    whole: 'Cả văn bản',
    contents: 'Nội dung',
    showWhole: 'Hiện toàn văn',
    summaryOf: 'Tóm lược trong thư viện',
    before: 'Trước',
    after: 'Sau',
    copyText: 'Chép nguyên văn kèm trích dẫn',
    copied: 'Đã chép',
    notCopied: 'Chưa chép được',
    openSource: 'Mở nơi đã lấy',
    remove: 'Xóa khỏi thư viện',
    removed: (title) => `Đã xóa “${title}”.`,
    undo: 'Hoàn tác',
    missing: {
      title: 'Không còn văn bản này',
      text: 'Văn bản đã bị xóa hoặc được thay bằng bản nhập sau.',
    },
    loading: 'Đang mở văn bản.',
    failed: 'Không đọc được văn bản đã lưu trên máy này.',
    bind: {
      title: 'Nhắc điều này khi',
      hint: 'Khi phép kiểm được chọn thấy điều cần xem lại, điều này hiện cạnh đó.',
      full: 'Đã gắn đủ số điều cho phép. Bỏ bớt rồi gắn tiếp.',
    },
    seeVerbatim: 'Xem nguyên văn đã nhập',
  },
  en: {
    own: 'Texts brought in',
    ownNone:
      'None yet. A text brought in is quoted word for word and can be searched like the packed rules; it stays on this device.',
    bring: 'Bring in a text',
    count: (articles) => (articles === 0 ? 'one piece' : articles === 1 ? '1 article' : `${articles} articles`),
    verbatim: 'Word for word',
    verbatimMark: (origin, date) => `brought in by you from ${origin} on ${date}`,
    origin: { page: 'a page', selection: 'a selection', paste: 'a paste', file: 'a file' },
    agency: 'Rules of the agency',
    choose: {
      title: 'Bring in an official text',
      intro:
        'Takes the exact wording from where it was issued, to be looked up here: a law, a decree, a Party text, or the rules of an agency. It stays on this device.',
      file: 'From a file',
      fileHint: 'Word (.docx), PDF with text, HTML or .txt; 10 MB at most.',
      pickFile: 'Choose a file',
      drop: 'It can also be dropped here.',
      paste: 'From a paste',
      pasteHint: 'Paste the whole text here',
      read: 'Read the text',
      page: 'From the page in front',
      pageHint:
        'Open the page with the text, select the part that is wanted, then press the extension’s icon, tab Look up, “Bring in the text of this page”.',
    },
    reading: {
      title: (name) => (name === '' ? 'Bringing in a text' : `Bringing in “${name}”`),
      file: 'Reading its characters.',
      pages: (done, of) => `${done} of ${of} pages read.`,
      articles: (done, of) => `${done} of ${of} articles read.`,
      nothingKept: 'Nothing is kept until it has been looked at.',
      stop: 'Stop',
    },
    stopped: 'Stopped. Nothing was kept.',
    review: {
      title: 'Look at it before it is kept',
      facts: 'About the text',
      name: 'Name',
      number: 'Number',
      kind: 'Kind',
      issuer: 'Issued by',
      issued: 'Issued on',
      inForceFrom: 'In force from',
      own: 'Rules of one’s own agency',
      ownHint: 'Its articles can be bound to checks, as reminders while writing.',
      nameNeeded: 'A name is needed.',
      structure: 'Structure',
      parts: (counts) =>
        `Found ${counts.map(([count, names]) => `${count} ${count === 1 ? names.replace(/s$/, '') : names}`).join(', ')}.`,
      whole: 'Kept as one piece, not cut into articles.',
      faults: 'What scanning may have got wrong',
      faultsNone: 'None of the usual faults of scanning.',
      faultsHint: 'Compare with the original and choose what is to be mended. The rest stays as it is.',
      fault: (found, suggested) => `“${found}” to “${suggested}”`,
      missing: (parts, before) => `${parts} missing before “${before}”: look at the original`,
      all: 'Choose all',
      none: 'Choose none',
      mend: (count) => `Mend ${count} and read again`,
      mended: (count) => `${count} mended.`,
      edit: 'Edit the characters',
      editHint: 'They are read again afterwards.',
      editDone: 'Read again',
      same: (title, date) => `“${title}” has the same number; it was brought in on ${date}.`,
      replace: 'Keep in its place',
      keepBoth: 'Keep both',
      notOfficial: (site) =>
        `${site} is no page of the State or the Party. Compare it with the official text before relying on it.`,
      searchedPart: 'A long text in one piece: only its first 200,000 characters are searched.',
      packed: (cite) => `The same number as ${cite}: the wording will stand beside its summary.`,
      save: 'Keep in the library',
      cancel: 'Do not keep',
      full: 'This device has no room or would not store, so nothing was kept. Remove some texts and try again.',
    },
    partNames: {
      phan: 'parts',
      chuong: 'chapters',
      muc: 'sections',
      dieu: 'articles',
      khoan: 'clauses',
      diem: 'points',
      'muc-dang': 'headings',
      'phu-luc': 'schedules',
    },
    problem: {
      'too-large': { title: 'The file is too large', text: 'Over 10 MB. Save the part that is needed and try again.' },
      'too-long': {
        title: 'The text is too long',
        text: 'Over five million characters. It can be brought in piece by piece.',
      },
      'too-many': {
        title: 'Too many parts',
        text: 'It has more numbered parts than any official text. It can be brought in piece by piece.',
      },
      'kind-unknown': { title: 'This kind of file cannot be read', text: 'Use .docx, PDF with text, .html or .txt.' },
      'old-word': {
        title: 'A file of old Word',
        text: 'Open it in Word or LibreOffice, save as .docx, and choose it again.',
      },
      broken: { title: 'The file is broken', text: 'It is damaged or was not downloaded whole. Download it again.' },
      encrypted: { title: 'The file has a password', text: 'Save a copy without one and choose it again.' },
      'no-text': {
        title: 'The file has no text to read',
        text: 'It may be scanned pictures only. Look for a copy with text at the gazette or the issuer, or paste it.',
      },
      bomb: {
        title: 'An unusual file',
        text: 'It would unpack to far too much, so it was not opened. It is better not used.',
      },
      'encoding-unknown': {
        title: 'Unknown encoding',
        text: 'Its characters cannot be read. Save it as UTF-8 and try again.',
      },
      'legacy-font': {
        title: 'An old font',
        text: 'The file uses an old font such as TCVN3 or VNI, which cannot be read as characters. Convert it to Unicode.',
      },
      binary: { title: 'Not characters', text: 'What was given is no readable text.' },
      empty: { title: 'No characters', text: 'There is nothing to bring in.' },
      'no-structure': {
        title: 'No articles found',
        text: 'No way of cutting it into articles was found. It may be a press article or a summary, and not the text itself.',
      },
      'page-closed': {
        title: 'That page cannot be read',
        text: 'It was closed, it moved on, or it may not be read. Open it again and bring it in from the extension’s icon.',
      },
      failed: { title: 'Not brought in', text: 'Something failed while reading. Nothing was kept.' },
    },
    asOnePiece: 'Keep as one piece',
    another: 'Choose another text',
    notes: {
      'automatic-numbers':
        'Word counts some of the numbers by itself; they were counted again. Compare with the original.',
      'numbers-left-out': 'Some of the numbers that Word counts are missing. Compare with the original.',
      'tracked-changes': 'Some changes were not accepted yet: what is deleted was left out, what is added was taken.',
      'footnotes-left-out': 'Footnotes were left out.',
      'pages-without-text': 'Some of the pages are pictures, and are missing.',
      'encoding-guessed': 'The file does not say its encoding; it was read as Windows-1258. Look at the diacritics.',
    },
    whole: 'The whole text',
    contents: 'Contents',
    showWhole: 'Show the whole text',
    summaryOf: 'Summary in the library',
    before: 'Before',
    after: 'After',
    copyText: 'Copy the wording with its citation',
    copied: 'Copied',
    notCopied: 'Could not copy',
    openSource: 'Open where it is from',
    remove: 'Remove from the library',
    removed: (title) => `“${title}” was removed.`,
    undo: 'Undo',
    missing: { title: 'This text is gone', text: 'It was removed, or a later one took its place.' },
    loading: 'Opening the text.',
    failed: 'The text kept on this device cannot be read.',
    bind: {
      title: 'Remind of this when',
      hint: 'When the chosen check finds something to look at again, this rule shows beside it.',
      full: 'No more rules can be bound. Unbind some first.',
    },
    seeVerbatim: 'See the wording brought in',
  },
}
