import type { LastCapture } from '../../report/capture/last-capture.ts'
import type { ReportFileFormat } from '../../report/export/report-file.ts'
import type { ReportTextMessages } from '../../report/export/report-text.ts'
import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { OutboxProblem } from '../../report/model/outbox-error.ts'
import type { CategoryId, MeasureId } from '../../report/model/report-categories.ts'
import type { Translations } from '../translate.ts'
import { type OutboxMessages, outboxMessages } from './outbox-messages.ts'
import { reportTextMessages } from './report-text-messages.ts'

type Kind = CapturedPost['kind']

/** What a report does not hold of what it could: true where it is left out. */
export type ReportOmissions = Readonly<
  Record<'author' | 'reactions' | 'comments' | 'picture' | 'name' | 'unit', boolean>
>

/** The words of reporting: tab, form, preview, outbox, and the text of a report. */
export interface ReportMessages {
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
    left(out: ReportOmissions): string
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
  files: Record<ReportFileFormat, string>
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
  outbox: OutboxMessages
  text: ReportTextMessages
  cutNote: string
}

/** The parts that are there, in one line that begins with a capital. */
function joinSentence(parts: readonly (string | false)[]): string {
  const line = parts.filter(Boolean).join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function formatOmittedReporter(
  { name, unit }: ReportOmissions,
  both: string,
  onlyName: string,
  onlyUnit: string,
): string | false {
  if (name && unit) return both
  return name ? onlyName : unit && onlyUnit
}

/** The words of reporting in both languages. */
export const reportMessages: Translations<ReportMessages> = {
  vi: {
    notOpinion: 'Ý kiến khác không phải là lý do báo cáo. Cố ý báo sai có thể bị xử lý theo',
    place: reportTextMessages.vi.place,
    quote: reportTextMessages.vi.quote,
    shared: 'Bài gốc được chia sẻ',
    truncated: 'Chưa lấy được hết chữ. Mở phần “Xem thêm” trong bài rồi lấy lại để có đủ.',
    noAddress: 'Trang không cho biết đường dẫn riêng',
    emptyText: 'Không có chữ',
    signs: (kind) => `${kind === 'post' ? 'Bài' : kind === 'comment' ? 'Bình luận' : 'Tin nhắn'} này có dấu hiệu`,
    categories: reportTextMessages.vi.categories,
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
    measures: reportTextMessages.vi.measures,
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
      time: 'Trang ghi',
      notSent: 'Không gửi',
      picture: 'Ảnh',
      pictureShows: 'Tên và số chưa che trong ảnh vẫn được gửi theo.',
      provisions: 'Có thể liên quan',
      reporter: 'Người báo',
      left: (out) =>
        joinSentence([
          out.author && 'tên người đăng',
          out.reactions && 'số lượt bày tỏ cảm xúc',
          out.comments ? 'bình luận của người khác' : 'tên người bình luận',
          out.picture && 'hình ảnh',
          formatOmittedReporter(out, 'tên và đơn vị người báo', 'tên người báo', 'đơn vị người báo'),
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
      'private-window':
        'Firefox không cho mở hộp gửi trong cửa sổ riêng tư. Bài đã lấy để báo cáo vẫn được giữ; viết tiếp ở Hộp gửi trong một cửa sổ thường.',
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
    outbox: outboxMessages.vi,
    text: reportTextMessages.vi,
    cutNote: '(Đã cắt bớt vì thư có giới hạn độ dài. Bản đầy đủ: lưu thư kèm dữ liệu, chép, hoặc lưu thành tệp.)',
  },
  en: {
    notOpinion:
      'A differing opinion is no ground for a report. A report that is false on purpose may be dealt with under',
    place: reportTextMessages.en.place,
    quote: reportTextMessages.en.quote,
    shared: 'The shared original',
    truncated: 'Not all of the text was taken. Open “See more” in the post and take it again to have it all.',
    noAddress: 'The page tells no address of its own',
    emptyText: 'No text',
    signs: (kind) => `This ${kind} shows signs of`,
    categories: reportTextMessages.en.categories,
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
    measures: reportTextMessages.en.measures,
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
      time: 'On the page',
      notSent: 'Not sent',
      picture: 'Picture',
      pictureShows: 'Names and numbers that are not covered in the picture go with it.',
      provisions: 'May apply',
      reporter: 'Reporter',
      left: (out) =>
        joinSentence([
          out.author && "the author's name",
          out.reactions && 'the number of reactions',
          out.comments ? 'what others commented' : 'the names of who commented',
          out.picture && 'pictures',
          formatOmittedReporter(out, "the reporter's name and unit", "the reporter's name", "the reporter's unit"),
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
      'private-window':
        'Firefox opens no outbox in a private window. A post that was taken is kept; go on writing in the outbox of an ordinary window.',
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
    outbox: outboxMessages.en,
    text: reportTextMessages.en,
    cutNote:
      '(Cut, for a letter has its limits. In full: save it as a letter with the data, copy it, or save it as a file.)',
  },
}
