import type { CategoryId, MeasureId } from '../report/categories.ts'
import type { HandedWay, ItemState, SendError } from '../report/item.ts'
import type { LastCapture } from '../report/last-capture.ts'
import type { OutboxProblem } from '../report/outbox-error.ts'
import type { CapturedPost } from '../report/post.ts'
import type { FileFormat } from '../report/sinks/file.ts'
import type { ReportTextWords } from '../report/text.ts'
import type { Words } from './language.ts'
import { urgencyWords } from './report-urgency.ts'

type Kind = CapturedPost['kind']

/** What a report does not hold of what it could: true where it is left out. */
export type LeftOut = Readonly<Record<'author' | 'reactions' | 'comments' | 'picture' | 'name' | 'unit', boolean>>

/** The words of reporting: tab, form, preview, outbox, and the text of a report. */
export interface ReportWords {
  /** Above the form; the citation and a full stop follow. */
  notOpinion: string
  place(site: CapturedPost['site'], kind: Kind): string
  quote(text: string): string
  shared: string
  truncated: string
  noAddress: string
  emptyText: string
  signs(kind: Kind): string
  categories: Record<CategoryId, string>
  evidence: {
    title: string
    hint: string
    add: string
    typed: string
    addTyped: string
    absent: string
    full: string
    drop(phrase: string): string
  }
  measuresTitle: string
  measures: Record<MeasureId, string>
  note: { title: string; hint: string; placeholder: string }
  withAuthor: string
  authorName(name: string): string
  saving: string
  savedAt(time: string): string
  notSaved: string
  preview: string
  needCategory: string
  previewPage: {
    back: string
    title: string
    sign: string
    post: string
    content: string
    shared: string
    shows: string
    measures: string
    note: string
    author: string
    time: string
    notSent: string
    picture: string
    /** What of a picture no list can tell. */
    pictureShows: string
    provisions: string
    reporter: string
    /** What is left out: each that is true, besides what always is. */
    left(out: LeftOut): string
    nameInside: string
    bytes: string
    /** In place of the rest of a picture's data. */
    bytesOf(length: number): string
    to: string
    noRecipient: string
    settings: string
    send: string
    email: string
    copy: string
    copied: string
    /** After what takes the words alone, where there is a picture. */
    pictureStays: string
    savedFile: string
    emailOpened: string
    notCopied: string
  }
  /** The kinds of files a report can be saved as. */
  files: Record<FileFormat, string>
  moreFiles: string
  notFile: string
  permissionRefused(host: string): string
  problems: Record<OutboxProblem, string>
  tab: {
    emptyTitle: string
    emptyText: string
    pick: string
    pickOther: string
    notPicked: string
    openOutbox: string
    waiting: string
    dropDraft: string
    openInTab: string
    taking: string
    sentTitle: string
    offline: string
    otherDraft: string
    otherDrafts(count: number): string
  }
  /** Why the background stopped sending. */
  sendingStopped: Record<'storage-full' | 'storage', string>
  captures: Partial<Record<LastCapture['state'], string>>
  reportedBefore(state: string, time: string): string
  outbox: {
    title: string
    intro: string
    filters: Record<'all' | 'draft' | 'waiting' | 'done' | 'withdrawn', string>
    emptyTitle: string
    emptyText: string
    noneHere: string
    unreadable: string
    reload: string
    kept(days: number, wipe: boolean): string
    older(count: number): string
    wiped: string
    states: Record<ItemState, string>
    /** How a draft was handed over besides being sent. */
    handed: Record<HandedWay, string>
    handedAt(way: string, time: string): string
    noCategory: string
    retryAt(time: string): string
    due: string
    attempt(count: number): string
    gaveUp(days: number): string
    receipt(time: string, receipt: string | null): string
    withdrawnAt(time: string, attempts: number): string
    /** Taken back after an attempt that nobody knows the end of. */
    mayHave: string
    refused(time: string, error: SendError | null): string
    failures: Record<SendError['kind'], string>
    status(code: number): string
    write: string
    sendNow: string
    withdraw: string
    retry: string
    edit: string
    writeAgain: string
    view: string
    more(what: string): string
    copy: string
    remove: string
    /** In: what it was about; null when no sign was chosen. */
    removed(what: string | null): string
    undo: string
    close: string
    copied: string
    savedFile: string
    /** Above one report in a page: while it is written, and afterwards. */
    writing: string
    one: string
    notFound: string
    backToList: string
  }
  text: ReportTextWords
  cutNote: string
}

const two = (value: number) => String(value).padStart(2, '0')

/** dd/mm/yyyy HH:MM in the device's own time zone. */
function moment(iso: string): string {
  const at = new Date(iso)
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`
}

const viCategories: Record<CategoryId, string> = {
  'tin-gia': 'Tin giả, tin sai',
  'mao-danh': 'Mạo danh',
  'lua-dao': 'Lừa đảo',
  'xuc-pham': 'Xúc phạm, vu khống',
  'ky-thi': 'Kỳ thị, thù ghét',
  'bao-luc': 'Bạo lực',
  'lo-bi-mat': 'Lộ bí mật, tài liệu nội bộ',
  'du-lieu-ca-nhan': 'Dữ liệu cá nhân, trẻ em',
  khac: 'Khác',
}
const enCategories: Record<CategoryId, string> = {
  'tin-gia': 'Fake or false information',
  'mao-danh': 'Impersonation',
  'lua-dao': 'Scam',
  'xuc-pham': 'Insult, defamation',
  'ky-thi': 'Hate, discrimination',
  'bao-luc': 'Violence',
  'lo-bi-mat': 'Leaked secret or internal paper',
  'du-lieu-ca-nhan': 'Personal data, children',
  khac: 'Other',
}
const viMeasures: Record<MeasureId, string> = {
  'go-bo': 'Gỡ bỏ',
  'canh-bao': 'Cảnh báo',
  'xac-minh': 'Xác minh',
  'dinh-chinh': 'Đính chính',
  'phan-hoi': 'Phản hồi chính thức',
  khac: 'Khác',
}
const enMeasures: Record<MeasureId, string> = {
  'go-bo': 'Take down',
  'canh-bao': 'Warn the public',
  'xac-minh': 'Verify',
  'dinh-chinh': 'Correct',
  'phan-hoi': 'Official response',
  khac: 'Other',
}
const SITE_NAMES = { facebook: 'Facebook', zalo: 'Zalo' }
const viKinds: Record<Kind, string> = { post: 'bài viết', comment: 'bình luận', message: 'tin nhắn' }
const enKinds: Record<Kind, string> = { post: 'post', comment: 'comment', message: 'message' }
const viShort: Record<Kind, string> = { post: 'bài', comment: 'bình luận', message: 'tin nhắn' }
const viPlace = (site: CapturedPost['site'], kind: Kind) =>
  site === 'other' ? `Trang khác, ${viKinds[kind]}` : `${SITE_NAMES[site]}, ${viKinds[kind]}`
const enPlace = (site: CapturedPost['site'], kind: Kind) =>
  site === 'other' ? `Another page, ${enKinds[kind]}` : `${SITE_NAMES[site]}, ${enKinds[kind]}`
const quote = (text: string) => `“${text}”`

/** The parts that are there, in one line that begins with a capital. */
function sentence(parts: readonly (string | false)[]): string {
  const line = parts.filter(Boolean).join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function leftReporter({ name, unit }: LeftOut, both: string, onlyName: string, onlyUnit: string): string | false {
  if (name && unit) return both
  return name ? onlyName : unit && onlyUnit
}

/** The words of reporting in both languages. */
export const reportWords: Words<ReportWords> = {
  vi: {
    notOpinion: 'Ý kiến khác không phải là lý do báo cáo. Cố ý báo sai có thể bị xử lý theo',
    place: viPlace,
    quote,
    shared: 'Bài gốc được chia sẻ',
    truncated: 'Chưa lấy được hết chữ. Mở phần “Xem thêm” trong bài rồi lấy lại để có đủ.',
    noAddress: 'Trang không cho biết đường dẫn riêng',
    emptyText: 'Không có chữ',
    signs: (kind) => `${kind === 'post' ? 'Bài' : kind === 'comment' ? 'Bình luận' : 'Tin nhắn'} này có dấu hiệu`,
    categories: viCategories,
    evidence: {
      title: 'Điều cho thấy dấu hiệu đó',
      hint: 'chọn chữ trong bài',
      add: 'Thêm cụm đã chọn',
      typed: 'Hoặc gõ một cụm có trong bài',
      addTyped: 'Thêm',
      absent: 'Cụm này không có trong bài.',
      full: 'Đã đủ 20 cụm.',
      drop: (phrase) => `Bỏ cụm “${phrase}”`,
    },
    measuresTitle: 'Đề nghị xử lý',
    measures: viMeasures,
    note: {
      title: 'Ghi chú',
      hint: 'không bắt buộc',
      placeholder: 'Điều nơi nhận nên biết thêm, ví dụ nguồn chính thức nói khác',
    },
    withAuthor: 'Kèm tên người đăng',
    authorName: (name) => `Tên trên trang: ${name}`,
    saving: 'Đang lưu',
    savedAt: (time) => `Đã lưu lúc ${time}`,
    notSaved: 'Chưa lưu được',
    preview: 'Xem trước',
    needCategory: 'Chọn một dấu hiệu để xem trước.',
    previewPage: {
      back: 'Sửa báo cáo',
      title: 'Chỉ gửi những gì dưới đây',
      sign: 'Có dấu hiệu',
      post: 'Bài viết',
      content: 'Nội dung',
      shared: 'Bài gốc',
      shows: 'Cho thấy',
      measures: 'Đề nghị',
      note: 'Ghi chú',
      author: 'Người đăng',
      time: 'Lúc',
      notSent: 'Không gửi',
      picture: 'Ảnh',
      pictureShows: 'Tên và số chưa che trong ảnh vẫn được gửi theo.',
      provisions: 'Có thể liên quan',
      reporter: 'Người báo',
      left: (out) =>
        sentence([
          out.author && 'tên người đăng',
          out.reactions && 'số lượt bày tỏ cảm xúc',
          out.comments ? 'bình luận của người khác' : 'tên người bình luận',
          out.picture && 'hình ảnh',
          leftReporter(out, 'tên và đơn vị người báo', 'tên người báo', 'đơn vị người báo'),
          'bản nháp đang viết',
        ]),
      nameInside: 'Tên người đăng có sẵn trong nội dung hoặc đường dẫn nên vẫn được gửi theo.',
      bytes: 'Dữ liệu gửi đi, từng chữ',
      bytesOf: (length) => `(ảnh, ${length} ký tự)`,
      to: 'Gửi đến',
      noRecipient: 'Chưa có nơi nhận',
      settings: 'Thêm nơi nhận',
      send: 'Gửi báo cáo',
      email: 'Soạn e-mail',
      copy: 'Chép',
      copied: 'Đã chép. Báo cáo vẫn là bản nháp trong hộp gửi.',
      pictureStays: 'Ảnh không đi theo cách này; muốn có ảnh thì lưu phiếu (Word) hoặc thư (.eml).',
      savedFile: 'Đã lưu thành tệp. Báo cáo vẫn là bản nháp trong hộp gửi.',
      emailOpened:
        'Thư mở ra trong chương trình e-mail của máy. Không thấy mở thì có thể chép hoặc lưu thư (.eml). Báo cáo vẫn là bản nháp trong hộp gửi.',
      notCopied: 'Trình duyệt không cho chép. Có thể lưu thành tệp.',
    },
    files: {
      json: 'Lưu dữ liệu (JSON)',
      html: 'Lưu trang để in (HTML)',
      docx: 'Lưu phiếu (Word)',
      eml: 'Lưu thư kèm dữ liệu (.eml)',
    },
    moreFiles: 'Thêm cách lưu',
    notFile: 'Không tạo được tệp này. Có thể chép, hoặc lưu bằng cách khác.',
    permissionRefused: (host) =>
      `Trình duyệt chưa được phép gửi tới ${host}. Báo cáo vẫn còn đây, có thể bấm gửi lại, soạn e-mail hoặc lưu thành tệp.`,
    problems: {
      'storage-full':
        'Máy đã hết chỗ lưu. Chữ đã viết vẫn còn trên màn hình; nên chép hoặc lưu thành tệp, rồi dọn bớt dữ liệu.',
      storage:
        'Không đọc hoặc ghi được dữ liệu trên máy, có thể vì máy hết chỗ lưu. Chữ đã viết vẫn còn trên màn hình; nên chép hoặc lưu thành tệp.',
      'not-https': 'Địa chỉ nơi nhận phải bắt đầu bằng https://. Chưa có gì được gửi.',
      'too-large': 'Báo cáo kèm ảnh quá lớn để gửi. Cắt ảnh nhỏ lại hoặc bỏ ảnh rồi gửi lại.',
      'no-category': 'Chọn một dấu hiệu trước khi gửi.',
      gone: 'Báo cáo này không còn trong hộp gửi.',
      state: 'Báo cáo đang được gửi hoặc đã tới nơi nên không đổi được nữa.',
    },
    tab: {
      emptyTitle: 'Chưa có báo cáo nào đang viết',
      emptyText:
        'Bấm chuột phải vào một bài có dấu hiệu gây hại, chọn “Báo cáo bài viết này”. Trang nào chặn chuột phải thì dùng nút dưới đây.',
      pick: 'Chọn bài viết trên trang này',
      pickOther: 'Chọn bài khác',
      notPicked:
        'Trang này không trả lời. Có thể chọn bài trên Facebook và Zalo Web; nếu đang ở đó, nên tải lại trang rồi chọn lại.',
      openOutbox: 'Mở hộp gửi',
      waiting: 'Đang chờ gửi',
      dropDraft: 'Xóa bản nháp này',
      openInTab: 'Mở trong thẻ riêng',
      taking: 'Đang lấy bài',
      sentTitle: 'Đã lưu trong hộp gửi',
      offline: 'Không có mạng. Báo cáo đã lưu trên máy và sẽ tự gửi khi có mạng lại.',
      otherDraft: 'Viết tiếp bản nháp khác',
      otherDrafts: (count) => `Còn ${count} bản nháp khác trong hộp gửi`,
    },
    sendingStopped: {
      'storage-full':
        'Máy đã hết chỗ lưu nên việc gửi đang dừng. Báo cáo vẫn còn trong hộp gửi; dọn bớt dữ liệu thì sẽ tự gửi tiếp.',
      storage: 'Không đọc hoặc ghi được dữ liệu trên máy, có thể vì máy hết chỗ lưu, nên việc gửi đang dừng.',
    },
    reportedBefore: (state, time) => `Bài này đã có trong một báo cáo lúc ${time} (${state.toLowerCase()}).`,
    captures: {
      taking: 'Đang lấy bài',
      unread:
        'Không thấy bài nào ở chỗ vừa bấm. Bấm chuột phải ngay trên chữ của bài, hoặc chọn bài bằng nút dưới đây.',
      'no-script': 'Trang mở từ trước khi cài tiện ích nên chưa đọc được. Nên tải lại trang rồi thử lại.',
      'storage-full': 'Máy đã hết chỗ lưu nên chưa giữ được bài. Nên dọn bớt dữ liệu rồi thử lại.',
      storage: 'Không ghi được dữ liệu trên máy nên chưa giữ được bài. Nên thử lại.',
    },
    outbox: {
      title: 'Hộp gửi',
      intro: 'Mỗi báo cáo nằm trên máy này cho đến khi tới nơi nhận. Chưa tới thì vẫn rút lại được.',
      filters: {
        all: 'Tất cả',
        draft: 'Đang viết',
        waiting: 'Chưa tới nơi',
        done: 'Đã tới nơi',
        withdrawn: 'Đã rút lại',
      },
      emptyTitle: 'Chưa có báo cáo nào',
      emptyText: 'Bấm chuột phải vào một bài có dấu hiệu gây hại, chọn “Báo cáo bài viết này”.',
      noneHere: 'Không có báo cáo nào ở mục này.',
      unreadable: 'Chưa mở được hộp gửi',
      reload: 'Thử mở lại',
      kept: (days, wipe) =>
        `Báo cáo đã tới nơi hoặc đã rút lại được xóa khỏi máy sau ${days} ngày.${wipe ? ' Nội dung được xóa ngay khi báo cáo tới nơi.' : ''}`,
      older: (count) => `Xem các báo cáo cũ hơn (còn ${count})`,
      wiped: 'Nội dung đã được xóa khỏi máy sau khi báo cáo tới nơi.',
      states: {
        draft: 'Đang viết',
        queued: 'Đang chờ gửi',
        sending: 'Đang gửi',
        delivered: 'Đã tới nơi nhận',
        rejected: 'Nơi nhận trả lại',
        undelivered: 'Chưa gửi được',
        withdrawn: 'Đã rút lại',
      },
      handed: { copy: 'Đã chép', email: 'Đã bấm soạn e-mail', file: 'Đã lưu thành tệp' },
      handedAt: (way, time) => `${way} lúc ${time}`,
      noCategory: 'Chưa chọn dấu hiệu',
      retryAt: (time) => `Thử lại lúc ${time}`,
      due: 'Sắp gửi',
      attempt: (count) => `Lần thứ ${count}`,
      gaveUp: (days) => `Đã thử ${days} ngày, báo cáo vẫn được giữ`,
      receipt: (time, receipt) => (receipt ? `${time}, biên nhận ${receipt}` : time),
      withdrawnAt: (time, attempts) => (attempts > 0 ? `${time}, sau ${attempts} lần thử gửi` : time),
      mayHave: 'Nơi nhận có thể đã nhận được trước khi rút.',
      refused: (time, error) =>
        `${time}${error?.reason ? `, “${error.reason}”` : error?.status ? `, mã ${error.status}` : ''}`,
      failures: {
        network: 'Không nối được tới nơi nhận.',
        timeout: 'Nơi nhận không trả lời kịp.',
        busy: 'Nơi nhận đang bận.',
        server: 'Nơi nhận đang gặp lỗi.',
        refused: 'Nơi nhận không nhận báo cáo này.',
        permission: 'Trình duyệt chưa được phép gửi tới nơi nhận. Bấm “Gửi ngay” để cho phép.',
        secret: 'Chưa có mã truy cập của nơi nhận này. Nhập mã ở Cài đặt, mục Nơi nhận báo cáo.',
        'secret-unread': 'Máy chưa đọc được mã truy cập đã lưu của nơi nhận này.',
        'web-page':
          'Một trang web trả lời thay cho nơi nhận, có thể là trang đăng nhập mạng. Báo cáo chưa tới nơi và sẽ được gửi lại.',
        interrupted: 'Lần gửi trước bị ngắt giữa chừng.',
      },
      status: (code) => `Mã ${code}.`,
      write: 'Viết tiếp',
      sendNow: 'Gửi ngay',
      withdraw: 'Rút lại',
      retry: 'Thử lại',
      edit: 'Sửa rồi gửi',
      writeAgain: 'Viết lại',
      view: 'Xem',
      more: (what) => `Thêm lựa chọn cho báo cáo ${what}`,
      copy: 'Chép',
      remove: 'Xóa',
      removed: (what) => (what === null ? 'Đã xóa bản nháp.' : `Đã xóa báo cáo “${what}”.`),
      undo: 'Hoàn tác',
      close: 'Đóng',
      copied: 'Đã chép.',
      savedFile: 'Đã lưu thành tệp.',
      writing: 'Viết báo cáo',
      one: 'Báo cáo',
      notFound: 'Báo cáo này không còn trong hộp gửi.',
      backToList: 'Hộp gửi',
    },
    text: {
      test: 'THỬ NƠI NHẬN, không phải việc thật:',
      heading: (kind, category) => `Báo cáo ${viShort[kind]} có dấu hiệu: ${category}`,
      categories: viCategories,
      measures: viMeasures,
      urgencies: urgencyWords.vi.names,
      place: viPlace,
      fields: {
        where: 'Ở đâu',
        address: 'Đường dẫn',
        noAddress: 'trang không cho biết',
        title: 'Tên trang hoặc cuộc trò chuyện',
        shownTime: 'Thời gian trên trang',
        capturedAt: 'Ghi lại lúc',
        author: 'Người đăng',
        reactions: 'Số lượt bày tỏ cảm xúc',
        comments: 'Bình luận của người khác',
        content: 'Nội dung',
        shared: 'Bài gốc được chia sẻ',
        truncated: '(Nội dung chưa lấy được hết)',
        masked: (count) => `(Đã che ${count} số của người khác bằng dấu •)`,
        pictures: 'Ảnh trong bài',
        evidence: 'Điều cho thấy dấu hiệu',
        measures: 'Đề nghị xử lý',
        urgency: 'Mức khẩn',
        provisions: 'Điều khoản có thể liên quan',
        reporter: 'Người báo',
        note: 'Ghi chú',
        picture: 'Ảnh bằng chứng (không kèm ở đây)',
        pictureAlong: 'Ảnh bằng chứng (kèm thư này)',
        number: 'Mã báo cáo',
      },
      moment,
      quote,
    },
    cutNote: '(Đã cắt bớt vì thư có giới hạn độ dài. Bản đầy đủ: lưu thư kèm dữ liệu, chép, hoặc lưu thành tệp.)',
  },
  en: {
    notOpinion:
      'A differing opinion is no ground for a report. A report that is false on purpose may be dealt with under',
    place: enPlace,
    quote,
    shared: 'The shared original',
    truncated: 'Not all of the text was taken. Open “See more” in the post and take it again to have it all.',
    noAddress: 'The page tells no address of its own',
    emptyText: 'No text',
    signs: (kind) => `This ${enKinds[kind]} shows signs of`,
    categories: enCategories,
    evidence: {
      title: 'What shows it',
      hint: 'select words in the post',
      add: 'Add the selected words',
      typed: 'Or type words that stand in the post',
      addTyped: 'Add',
      absent: 'These words are not in the post.',
      full: 'There are 20 phrases already.',
      drop: (phrase) => `Take out “${phrase}”`,
    },
    measuresTitle: 'Proposed measures',
    measures: enMeasures,
    note: {
      title: 'Note',
      hint: 'optional',
      placeholder: 'What else the recipient should know, such as an official source that says otherwise',
    },
    withAuthor: "Include the author's name",
    authorName: (name) => `Name on the page: ${name}`,
    saving: 'Saving',
    savedAt: (time) => `Saved at ${time}`,
    notSaved: 'Not saved',
    preview: 'Preview',
    needCategory: 'Choose a sign to see the preview.',
    previewPage: {
      back: 'Edit the report',
      title: 'Only this is sent',
      sign: 'Signs of',
      post: 'Post',
      content: 'Content',
      shared: 'Original',
      shows: 'Shown by',
      measures: 'Proposed',
      note: 'Note',
      author: 'Author',
      time: 'Time',
      notSent: 'Not sent',
      picture: 'Picture',
      pictureShows: 'Names and numbers that are not covered in the picture go with it.',
      provisions: 'May apply',
      reporter: 'Reporter',
      left: (out) =>
        sentence([
          out.author && "the author's name",
          out.reactions && 'the number of reactions',
          out.comments ? 'what others commented' : 'the names of who commented',
          out.picture && 'pictures',
          leftReporter(out, "the reporter's name and unit", "the reporter's name", "the reporter's unit"),
          'the draft being written',
        ]),
      nameInside: "The author's name stands in the content or the address and goes along with them.",
      bytes: 'The data sent, word for word',
      bytesOf: (length) => `(picture, ${length} characters)`,
      to: 'To',
      noRecipient: 'No recipient yet',
      settings: 'Add a recipient',
      send: 'Send the report',
      email: 'Write an e-mail',
      copy: 'Copy',
      copied: 'Copied. The report is still a draft in the outbox.',
      pictureStays: 'The picture does not go this way; to have it, save a paper (Word) or a letter (.eml).',
      savedFile: 'Saved as a file. The report is still a draft in the outbox.',
      emailOpened:
        'The letter opens in the mail program of this device. If none opens, copy it or save a letter (.eml). The report is still a draft in the outbox.',
      notCopied: 'The browser does not allow copying. It can be saved as a file.',
    },
    files: {
      json: 'Save the data (JSON)',
      html: 'Save as a page to print (HTML)',
      docx: 'Save as a paper (Word)',
      eml: 'Save as a letter with the data (.eml)',
    },
    moreFiles: 'More ways to save',
    notFile: 'This file could not be made. Copy it, or save it another way.',
    permissionRefused: (host) =>
      `The browser may not send to ${host} yet. The report is still here: it can be sent again, written as an e-mail or saved as a file.`,
    problems: {
      'storage-full':
        'The device has no room left. What was written is still on the screen; copy it or save it as a file, then make room.',
      storage:
        'Data on the device cannot be read or written, perhaps because no room is left. What was written is still on the screen; copy it or save it as a file.',
      'not-https': "The recipient's address must begin with https://. Nothing was sent.",
      'too-large':
        'The report with its picture is too large to be sent. Crop the picture or remove it, then send again.',
      'no-category': 'Choose a sign before sending.',
      gone: 'This report is no longer in the outbox.',
      state: 'The report is being sent or has arrived and can no longer be changed.',
    },
    tab: {
      emptyTitle: 'No report is being written',
      emptyText:
        'Right-click a post that shows signs of harm and choose “Report this post”. Where a page blocks the right click, use the button below.',
      pick: 'Pick a post on this page',
      pickOther: 'Pick another post',
      notPicked:
        'This page does not answer. Posts can be picked on Facebook and Zalo Web; if this is one, reload it and pick again.',
      openOutbox: 'Open the outbox',
      waiting: 'Waiting to be sent',
      dropDraft: 'Delete this draft',
      openInTab: 'Open in a tab',
      taking: 'Taking the post',
      sentTitle: 'Kept in the outbox',
      offline: 'No network. The report is kept on the device and goes by itself when the network is back.',
      otherDraft: 'Go on with another draft',
      otherDrafts: (count) => `${count === 1 ? '1 more draft' : `${count} more drafts`} in the outbox`,
    },
    sendingStopped: {
      'storage-full':
        'The device has no room left, so sending has stopped. The reports are still in the outbox and go on by themselves once there is room.',
      storage: 'Data on the device cannot be read or written, perhaps because no room is left, so sending has stopped.',
    },
    reportedBefore: (state, time) => `This post is in a report of ${time} already (${state.toLowerCase()}).`,
    captures: {
      taking: 'Taking the post',
      unread:
        'There is no post where the click was. Right-click the words of the post itself, or pick it with the button below.',
      'no-script': 'The page was open before the extension was installed and cannot be read. Reload it and try again.',
      'storage-full': 'The device has no room left, so the post was not kept. Make room and try again.',
      storage: 'Data on the device cannot be written, so the post was not kept. Try again.',
    },
    outbox: {
      title: 'Outbox',
      intro: 'Every report stays on this device until it reaches its recipient. Until then it can be withdrawn.',
      filters: { all: 'All', draft: 'Being written', waiting: 'On the way', done: 'Arrived', withdrawn: 'Withdrawn' },
      emptyTitle: 'No reports yet',
      emptyText: 'Right-click a post that shows signs of harm and choose “Report this post”.',
      noneHere: 'There is no report here.',
      unreadable: 'The outbox cannot be opened',
      reload: 'Open it again',
      kept: (days, wipe) =>
        `Reports that arrived or were withdrawn are deleted from the device after ${days} ${days === 1 ? 'day' : 'days'}.${wipe ? ' What they said is deleted as soon as they have arrived.' : ''}`,
      older: (count) => `Show older reports (${count} more)`,
      wiped: 'What it said was deleted from the device after the report had arrived.',
      states: {
        draft: 'Being written',
        queued: 'Waiting to be sent',
        sending: 'Being sent',
        delivered: 'Arrived',
        rejected: 'Returned by the recipient',
        undelivered: 'Could not be sent',
        withdrawn: 'Withdrawn',
      },
      handed: { copy: 'Copied', email: 'E-mail begun', file: 'Saved as a file' },
      handedAt: (way, time) => `${way} at ${time}`,
      noCategory: 'No sign chosen yet',
      retryAt: (time) => `Tries again at ${time}`,
      due: 'Goes soon',
      attempt: (count) => `Attempt ${count}`,
      gaveUp: (days) => `Tried for ${days} days; the report is kept`,
      receipt: (time, receipt) => (receipt ? `${time}, receipt ${receipt}` : time),
      withdrawnAt: (time, attempts) =>
        attempts > 0 ? `${time}, after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}` : time,
      mayHave: 'The recipient may have got it before.',
      refused: (time, error) =>
        `${time}${error?.reason ? `, “${error.reason}”` : error?.status ? `, code ${error.status}` : ''}`,
      failures: {
        network: 'The recipient cannot be reached.',
        timeout: 'The recipient did not answer in time.',
        busy: 'The recipient is busy.',
        server: 'The recipient has a fault.',
        refused: 'The recipient does not take this report.',
        permission: 'The browser may not send to the recipient yet. Press “Send now” to allow it.',
        secret:
          'There is no access code for this recipient yet. Enter it in the settings, under Recipients of reports.',
        'secret-unread': 'The device could not read the access code kept for this recipient.',
        'web-page':
          'A web page answered in place of the recipient, perhaps the sign-in of the network. The report has not arrived and will be sent again.',
        interrupted: 'The last attempt was interrupted.',
      },
      status: (code) => `Code ${code}.`,
      write: 'Go on writing',
      sendNow: 'Send now',
      withdraw: 'Withdraw',
      retry: 'Try again',
      edit: 'Edit, then send',
      writeAgain: 'Write again',
      view: 'View',
      more: (what) => `More for the report ${what}`,
      copy: 'Copy',
      remove: 'Delete',
      removed: (what) => (what === null ? 'Deleted the draft.' : `Deleted the report “${what}”.`),
      undo: 'Undo',
      close: 'Close',
      copied: 'Copied.',
      savedFile: 'Saved as a file.',
      writing: 'Write the report',
      one: 'Report',
      notFound: 'This report is no longer in the outbox.',
      backToList: 'Outbox',
    },
    text: {
      test: 'A TEST of the recipient, nothing happened:',
      heading: (kind, category) => `Report of a ${enKinds[kind]} that shows signs of: ${category}`,
      categories: enCategories,
      measures: enMeasures,
      urgencies: urgencyWords.en.names,
      place: enPlace,
      fields: {
        where: 'Where',
        address: 'Address',
        noAddress: 'the page tells none',
        title: 'Title of the page or conversation',
        shownTime: 'Time on the page',
        capturedAt: 'Recorded at',
        author: 'Author',
        reactions: 'Number of reactions',
        comments: 'Comments by others',
        content: 'Content',
        shared: 'The shared original',
        truncated: '(Not all of the content was taken)',
        masked: (count) =>
          count === 1
            ? "(1 number of someone else's was masked with •)"
            : `(${count} numbers of others were masked with •)`,
        pictures: 'Pictures in it',
        evidence: 'What shows it',
        measures: 'Proposed measures',
        urgency: 'Urgency',
        provisions: 'Provisions that may apply',
        reporter: 'Reporter',
        note: 'Note',
        picture: 'Evidence picture (not in here)',
        pictureAlong: 'Evidence picture (attached)',
        number: 'Report number',
      },
      moment,
      quote,
    },
    cutNote:
      '(Cut, for a letter has its limits. In full: save it as a letter with the data, copy it, or save it as a file.)',
  },
}
