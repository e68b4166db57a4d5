import type { Translations } from '../translate.ts'

/** Why a text could not be read or has no structure. */
export type ImportProblem =
  | 'too-large'
  | 'too-long'
  | 'too-many'
  | 'kind-unknown'
  | 'old-word'
  | 'not-a-text'
  | 'picture'
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
  /** Choice of the source. */
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
  /** Progress while the text is read. */
  reading: {
    title(name: string): string
    file: string
    pages(done: number, of: number): string
    articles(done: number, of: number): string
    nothingKept: string
    stop: string
  }
  stopped: string
  problem: Readonly<Record<ImportProblem, { title: string; text: string }>>
  asOnePiece: string
  another: string
}

/** Texts of importing an official text: choosing it, reading it, and why it could not be read. */
export const importMessages: Translations<ImportMessages> = {
  vi: {
    choose: {
      title: 'Nhập văn bản chính thức',
      intro:
        'Lấy nguyên văn từ nơi ban hành để tra ngay tại đây: luật, nghị định, văn bản của Đảng, hay nội quy của cơ quan. Văn bản chỉ nằm trên máy này.',
      file: 'Từ tệp',
      fileHint: 'Word (.docx), PDF có chữ, HTML hoặc .txt; không quá 10 MB.',
      pickFile: 'Chọn tệp',
      drop: 'Thả tệp vào đây cũng được.',
      paste: 'Từ chữ dán vào',
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
    problem: {
      'too-large': { title: 'Tệp quá lớn', text: 'Tệp quá 10 MB. Lưu riêng phần văn bản cần dùng rồi thử lại.' },
      'too-long': { title: 'Văn bản quá dài', text: 'Quá năm triệu ký tự. Nhập từng phần thì được.' },
      'too-many': {
        title: 'Quá nhiều mục',
        text: 'Văn bản có quá nhiều phần đánh số để là một văn bản quy định. Nhập từng phần thì được.',
      },
      'kind-unknown': {
        title: 'Không đọc được loại tệp này',
        text: 'Dùng tệp .docx, PDF có chữ, .html hoặc .txt; hoặc mở tệp, chép phần chữ rồi dán vào ô “Từ chữ dán vào”.',
      },
      'not-a-text': {
        title: 'Đây là tệp bảng tính hay trình chiếu',
        text: 'Ở đây chỉ nhập văn bản. Chép phần chữ sang Word rồi lưu thành .docx, hoặc dán vào ô “Từ chữ dán vào”.',
      },
      picture: {
        title: 'Đây là ảnh, không có chữ để đọc',
        text: 'Xin tệp Word ở nơi soạn, hoặc tìm bản PDF có chữ. Không có thì gõ lại phần cần dùng rồi dán vào ô “Từ chữ dán vào”.',
      },
      'old-word': {
        title: 'Tệp Word kiểu cũ',
        text: 'Mở bằng Word hay LibreOffice, lưu thành .docx rồi chọn lại; hoặc chép chữ rồi dán vào ô “Từ chữ dán vào”.',
      },
      broken: { title: 'Tệp hỏng', text: 'Tệp bị hỏng hoặc tải chưa hết. Tải lại từ nguồn rồi thử lại.' },
      encrypted: { title: 'Tệp có mật khẩu', text: 'Lưu một bản không đặt mật khẩu rồi chọn lại.' },
      'no-text': {
        title: 'Tệp không có chữ để đọc',
        text: 'Có thể tệp chỉ có ảnh quét. Xin tệp Word ở nơi soạn, tìm bản có chữ ở Công báo hay trang của nơi ban hành, hoặc gõ lại phần cần dùng rồi dán vào.',
      },
      bomb: {
        title: 'Nội dung bất thường',
        text: 'Nội dung quá lớn hoặc quá phức tạp nên đã ngừng đọc. Tải lại từ nguồn chính thức, hoặc dán phần chữ.',
      },
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
  },
  en: {
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
      'kind-unknown': {
        title: 'This kind of file cannot be read',
        text: 'Use .docx, PDF with text, .html or .txt; or open the file, copy its text and paste it.',
      },
      'not-a-text': {
        title: 'This is a spreadsheet or a presentation',
        text: 'Only texts can be brought in. Copy the text into Word and save it as .docx, or paste it.',
      },
      picture: {
        title: 'This is a picture, with no text to read',
        text: 'Ask its author for the Word file, or find a PDF with text. Otherwise type the part that is needed and paste it.',
      },
      'old-word': {
        title: 'A file of old Word',
        text: 'Open it in Word or LibreOffice, save as .docx, and choose it again; or copy its text and paste it.',
      },
      broken: { title: 'The file is broken', text: 'It is damaged or was not downloaded whole. Download it again.' },
      encrypted: { title: 'The file has a password', text: 'Save a copy without one and choose it again.' },
      'no-text': {
        title: 'The file has no text to read',
        text: 'It may be scanned pictures only. Ask its author for the Word file, look for a copy with text at the gazette or the issuer, or type the part that is needed and paste it.',
      },
      bomb: {
        title: 'Unusual content',
        text: 'It is far too large or too tangled, so reading was stopped. Get it from the official source, or paste the text.',
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
  },
}
