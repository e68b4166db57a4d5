import type { Translations } from '../translate.ts'

interface ImportReviewMessages {
  /** Review of the text before it is saved. */
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
    /** What the fields may hold, shown in them while they are empty. */
    examples: Record<'title' | 'number' | 'kind' | 'issuer', string>
    wrongDate: string
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
  /** What the extraction of the text could not keep or had to guess. */
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
}

/** Texts of the review of an imported text before it is saved. */
export const importReviewMessages: Translations<ImportReviewMessages> = {
  vi: {
    review: {
      title: 'Xem lại trước khi lưu',
      facts: 'Về văn bản',
      name: 'Tên văn bản (bắt buộc)',
      number: 'Số, ký hiệu',
      kind: 'Loại văn bản',
      issuer: 'Cơ quan ban hành',
      issued: 'Ngày ban hành',
      inForceFrom: 'Có hiệu lực từ',
      own: 'Đây là nội quy, quy chế, quy ước của nơi mình làm việc hoặc sinh sống',
      ownHint:
        'Đánh dấu thì gắn được từng điều với một phép kiểm: khi phép kiểm ấy thấy điều cần xem, điều đó hiện cạnh nhận xét.',
      nameNeeded: 'Chưa có tên văn bản. Gõ một tên để sau này tìm lại.',
      examples: {
        title: 'Ví dụ: Quy chế sử dụng mạng xã hội của cơ quan',
        number: 'Ví dụ: 12/QĐ-UBND',
        kind: 'Ví dụ: Quyết định, Nội quy, Quy chế',
        issuer: 'Ví dụ: Ủy ban nhân dân xã',
      },
      wrongDate: 'Có ngày chưa đọc được: sửa lại ngày đó, hoặc để trống.',
      structure: 'Các phần đọc ra được',
      parts: (counts) => `Tìm thấy ${counts.map(([count, name]) => `${count} ${name}`).join(', ')}.`,
      whole: 'Giữ nguyên một khối, không chia điều.',
      faults: 'Chữ có thể bị đọc sai',
      faultsNone: 'Không thấy lỗi thường gặp ở bản quét.',
      faultsHint: 'Đối chiếu với bản gốc rồi chọn chỗ cần sửa. Chỗ không chọn giữ nguyên.',
      fault: (found, suggested) => `“${found}” thành “${suggested}”`,
      missing: (parts, before) => `Thiếu ${parts} trước “${before}”: xem lại bản gốc`,
      all: 'Chọn hết',
      none: 'Bỏ chọn hết',
      mend: (count) => `Sửa ${count} chỗ và đọc lại`,
      mended: (count) => `Đã sửa ${count} chỗ.`,
      edit: 'Sửa chữ của văn bản',
      editHint: 'Văn bản sẽ được đọc lại sau khi sửa.',
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
    notes: {
      'automatic-numbers': 'Word tự đánh một số điều, khoản; các số đó được đếm lại ở đây. Nên đối chiếu với bản gốc.',
      'numbers-left-out': 'Một số chỗ Word tự đánh số không lấy được. Nên đối chiếu số điều, khoản với bản gốc.',
      'tracked-changes': 'Tệp còn chỗ sửa chưa chốt: chữ đã xóa bị bỏ, chữ thêm được giữ.',
      'footnotes-left-out': 'Chú thích cuối trang không được lấy.',
      'pages-without-text': 'Một số trang chỉ có ảnh quét nên không có trong văn bản này.',
      'encoding-guessed': 'Tệp không ghi bảng mã, được đọc theo Windows-1258. Nên xem lại dấu tiếng Việt.',
    },
  },
  en: {
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
      examples: {
        title: 'For example: rules of the agency for social networks',
        number: 'For example: 12/QĐ-UBND',
        kind: 'For example: decision, house rules',
        issuer: 'For example: the people’s committee of the commune',
      },
      wrongDate: 'A day cannot be read: correct it, or leave it empty.',
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
    notes: {
      'automatic-numbers':
        'Word counts some of the numbers by itself; they were counted again. Compare with the original.',
      'numbers-left-out': 'Some of the numbers that Word counts are missing. Compare with the original.',
      'tracked-changes': 'Some changes were not accepted yet: what is deleted was left out, what is added was taken.',
      'footnotes-left-out': 'Footnotes were left out.',
      'pages-without-text': 'Some of the pages are pictures, and are missing.',
      'encoding-guessed': 'The file does not say its encoding; it was read as Windows-1258. Look at the diacritics.',
    },
  },
}
