import type { FilePermission } from '../../compose/files/attached-file.ts'
import type { BoxKind } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

/** What goes out: a draft by its kind, or files that go out as soon as they are chosen. */
export type SentKind = BoxKind | 'file'

/** How much of a file was looked at, in one word of ours. */
export type FileState =
  | 'waiting'
  | 'reading'
  | 'skipped'
  | 'stopped'
  | 'failed'
  | 'clear'
  | 'in-part'
  | 'no-words'
  | 'by-name'
  | 'allowed'
  | 'ignored'

/** Files that did not go, as a notice names them. */
interface FilesToBring {
  /** The name of the only one. */
  name: string | undefined
  /** How many there are, as far as that is known. */
  count: number
  /** Whether all were read, and have no finding. */
  isClear: boolean
}

/** Texts about files that are about to go with a draft. */
interface FileMessages {
  /** While files are read: which one of how many. */
  readingFile: (number: number, of: number) => string
  /** The name of a bar that shows how far a file is read. */
  progress: string
  stop: string
  /** After the button that stops the reading. */
  goOn: string
  /** The name of the list of files, for screen readers. */
  list: string
  /** The badge while no finding is known yet, and files are being read. */
  badge: string
  states: Record<FileState, string>
  /** Instead of the state of a file with one finding. */
  found: string
  /** The rows of a finding. */
  rows: Record<'file' | 'place' | 'phrase' | 'photoPlace', string>
  /** A page or a slide of how many. */
  outOf: (place: string, count: number) => string
  /** After the title of the panel: that one of the things is in a file. */
  inFile: (count: number) => string
  /** The same with several findings in files: what these are. */
  kindsInFiles: (kinds: string) => string
  /** Shows how to take a file off the page, and what to bring instead. */
  replace: string
  howToReplace: string
  /** The writer says that it is done. */
  removed: string
  /** The page still shows the file. */
  stillThere: string
  more: string
  /** The same where the file cannot be allowed, only removed. */
  moreOfCopy: string
  /** The file may be posted, by whose word; with its name where there are several. */
  allow: Record<FilePermission, (name?: string) => string>
  allowed: string
  /** The same in a dialog, which sends what it held only for that, or has its files brought once more. */
  allowedAndSent: Record<SentKind | 'drop' | 'paste', string>
  /** The same in a dialog of one file that is sent with that press. */
  allowedAndSentAlone: string
  /** Below the button that saves a photo without its place. */
  afterSave: string
  /** The title of the dialog of files that go out as soon as they are chosen. */
  held: (count: number) => string
  heldLead: string
  /** The same where files that may go have to be brought once more, whichever way they are let go. */
  heldLeadAgain: Record<'drop' | 'paste', string>
  sendAll: (count: number) => string
  /** Lets files go that the page takes only from another drop or paste of the user. */
  sendAgain: Record<'drop' | 'paste', string>
  /** Next to the way that remembers a file: sends it, or lets it be brought once more, without that. */
  sendOnce: string
  allowOnce: string
  /** The state of a picture that is being read. */
  readingPicture: string
  /** Sends what is not read to the end, or lets it be brought once more. */
  sendUnread: Record<'sent' | 'allowed', string>
  /** Opens the browser's chooser again. */
  chooseAgain: string
  /** The same where there is no chooser, for what was dropped or pasted. */
  sendNone: string
  sendRest: (count: number) => string
  /** The lead of a held draft with one finding in its files, and perhaps some in its text. */
  lead: (kind: BoxKind, inText: number) => string
  /** The same with several findings in its files. */
  leadOfKinds: (kind: BoxKind, inText: number, kinds: string) => string
  /** Goes back to the page, where the file can be removed. */
  backToRemove: string
  unread: string
  /** The title when some files could not be read at all, and what that means. */
  unreadable: string
  unreadableLead: string
  unreadLead: Record<SentKind, { none: string; clear: string; lighter: string }>
  sentByItself: Record<SentKind, string>
  wait: string
  waiting: string
  /** Does not wait any longer, and goes back to the draft. */
  back: string
  /** The same for files that go out as soon as they are chosen, with their chooser and without one. */
  stopAndChoose: string
  stopAndSendNone: string
  escape: Record<SentKind, string>
  /** At the foot of the page, while a chosen file is read for a moment. */
  readingLine: (name: string) => string
  /** The same for several files, of which some are read. */
  readingLines: (count: number, done: number) => string
  /** Files were held until they were read, and the page accepts them only from the user. */
  bringAgain: Record<'drop' | 'paste' | 'choose', (files: FilesToBring) => string>
  /** They were given to the page, which does not show that it took them. */
  unsure: (files: FilesToBring) => string
  /** The browser did not open its chooser again. */
  chooserRefused: string
  /** A file went out, and its contents could not be read before. */
  sentUnread: string
  /** Another conversation was opened while a file was read: it was not sent. */
  elsewhere: string
  /** Another conversation was opened while the page was given a file: it may have gone to the one before. */
  unsureElsewhere: string
}

/** The same text for all drafts that are posted. */
const forKinds = <T>(posted: T, message: T, file: T): Record<SentKind, T> => ({
  post: posted,
  comment: posted,
  message,
  file,
})

const VI_NOTHING = { posted: 'Chưa có gì được đăng.', sent: 'Chưa có gì được gửi.' }
const EN_NOTHING = { posted: 'Nothing has been posted yet.', sent: 'Nothing has been sent yet.' }
/** What is written, by its kind. */
const VI_KINDS: Record<BoxKind, string> = { post: 'bài', comment: 'bình luận', message: 'tin nhắn' }
const VI_READ = { clear: 'Phần đã đọc chưa thấy điều gì.', lighter: 'Phần đã đọc chưa có điều gì cần giữ lại.' }
const EN_READ = {
  clear: 'What has been read shows nothing to look at.',
  lighter: 'What has been read shows nothing to be held for.',
}
const VI_ALLOWED = 'Nhớ đúng tệp này trên máy này, từ nay không nhắc.'
const EN_ALLOWED = 'Remembers this very file on this device, and asks no more about it.'
const nameFileVi = (name?: string) => (name ? `“${name}”` : 'tệp này')
const nameFileEn = (name?: string) => (name ? `“${name}”` : 'this file')
const describeHeldVi = ({ name, count, isClear }: FilesToBring) => {
  const files = name === undefined ? (count > 1 ? `${count} tệp` : 'tệp') : `“${name}”`
  if (isClear) return `Đã đọc ${files}, chưa thấy điều gì cần xem lại;`
  return `${files === 'tệp' ? 'Tệp' : files} chưa được gửi:`
}
const describeHeldEn = ({ name, count, isClear }: FilesToBring) => {
  const files = name === undefined ? (count > 1 ? `${count} files` : 'the file') : `“${name}”`
  const not = count > 1 ? 'were not sent yet:' : 'was not sent yet:'
  if (isClear) return `Nothing to look at was found in ${files};`
  return `${files === 'the file' ? 'The file' : files} ${not}`
}
const addRead = (start: string, read: typeof VI_READ) => ({
  none: start,
  clear: `${start} ${read.clear}`,
  lighter: `${start} ${read.lighter}`,
})

/** Texts about files that are about to go with a draft, in both languages. */
export const fileMessages: Translations<FileMessages> = {
  vi: {
    readingFile: (number, of) => (of === 1 ? 'Đang đọc tệp' : `Đang đọc tệp ${number} trên ${of}`),
    progress: 'Phần tệp đã đọc',
    stop: 'Dừng đọc',
    goOn: 'Vẫn viết tiếp được.',
    list: 'Các tệp đi kèm',
    badge: 'Đang đọc tệp',
    states: {
      allowed: 'được phép đăng',
      ignored: 'đã bỏ qua',
      waiting: 'chưa đọc',
      reading: 'đang đọc',
      skipped: 'chỉ xem tên tệp',
      stopped: 'đã dừng',
      failed: 'không đọc được',
      clear: 'không thấy gì',
      'in-part': 'chỉ đọc được một phần',
      'no-words': 'không đọc được chữ',
      'by-name': 'chỉ xem tên tệp',
    },
    found: '1 chỗ nên xem',
    rows: { file: 'Tệp', place: 'Chỗ', phrase: 'Đọc được', photoPlace: 'Nơi chụp' },
    outOf: (place, count) => `${place} trên ${count}`,
    inFile: (count) => (count === 1 ? ', trong tệp' : ', 1 điều trong tệp'),
    kindsInFiles: (kinds) => `; trong tệp có ${kinds}`,
    replace: 'Gỡ hoặc thay tệp',
    howToReplace:
      'Gỡ tệp ở trang bằng dấu × của tệp. Muốn giữ thì che hoặc sửa trong chính tệp, rồi đính kèm bản đã sửa.',
    removed: 'Gỡ xong rồi, kiểm lại',
    stillThere: 'Tệp vẫn còn trên trang. Gỡ ở đó trước, bằng dấu × của tệp.',
    more: 'Thêm lựa chọn: tệp được phép đăng',
    moreOfCopy: 'Thêm lựa chọn: đã gỡ tệp',
    allow: {
      agency: (name) => `${name ? `“${name}”` : 'Tệp này'} được cơ quan cho phép đăng`,
      people: (name) => `Người có thông tin trong ${nameFileVi(name)} đã đồng ý cho đăng`,
      parents: (name) => `Cha mẹ, và trẻ từ đủ 7 tuổi, đã đồng ý cho đăng ${nameFileVi(name)}`,
      'agency-and-people': (name) => `Cơ quan và người có thông tin trong ${nameFileVi(name)} đã đồng ý cho đăng`,
    },
    allowed: VI_ALLOWED,
    allowedAndSent: {
      post: `${VI_ALLOWED} Khi không còn gì phải giữ lại thì đăng luôn.`,
      comment: `${VI_ALLOWED} Khi không còn gì phải giữ lại thì gửi đi luôn.`,
      message: `${VI_ALLOWED} Khi không còn gì phải giữ lại thì gửi đi luôn.`,
      file: `${VI_ALLOWED} Không còn tệp nào phải giữ thì gửi luôn.`,
      drop: VI_ALLOWED,
      paste: VI_ALLOWED,
    },
    allowedAndSentAlone: 'Gửi luôn, và nhớ đúng tệp này trên máy này, từ nay không nhắc.',
    afterSave: 'Hình giữ nguyên, chỉ bỏ phần ghi nơi chụp. Sau đó gỡ ảnh cũ và chọn bản mới.',
    held: () => 'Tệp đang được giữ lại',
    heldLead: 'Chưa có gì được gửi: tệp dừng lại trước khi tới trang.',
    heldLeadAgain: {
      drop: 'Chưa có gì được gửi. Nếu cho gửi thì sau đó thả lại tệp.',
      paste: 'Chưa có gì được gửi. Nếu cho gửi thì sau đó dán lại tệp.',
    },
    sendAll: (count) => (count === 1 ? 'Vẫn gửi' : `Vẫn gửi cả ${count === 2 ? 'hai' : `${count} tệp`}`),
    sendAgain: { drop: 'Cho gửi, thả lại tệp', paste: 'Cho gửi, dán lại tệp' },
    sendOnce: 'Vẫn gửi lần này',
    allowOnce: 'Cho gửi lần này',
    readingPicture: 'đang đọc ảnh…',
    sendUnread: { sent: 'Vẫn gửi khi chưa đọc xong', allowed: 'Cho gửi khi chưa đọc xong' },
    chooseAgain: 'Chọn tệp khác',
    sendNone: 'Không gửi',
    sendRest: (count) => (count === 1 ? 'Gửi tệp còn lại' : `Gửi ${count} tệp còn lại`),
    lead: (kind, inText) => {
      const places = inText > 0 ? `${inText} chỗ trong ${VI_KINDS[kind]} và 1 chỗ trong tệp` : '1 chỗ trong tệp'
      return `${kind === 'message' ? VI_NOTHING.sent : VI_NOTHING.posted} Có ${places} nên xem trước.`
    },
    leadOfKinds: (kind, inText, kinds) => {
      const places =
        inText > 0 ? `Có ${inText} chỗ trong ${VI_KINDS[kind]} nên xem trước; trong tệp có` : 'Trong tệp có'
      return `${kind === 'message' ? VI_NOTHING.sent : VI_NOTHING.posted} ${places} ${kinds}${inText > 0 ? '' : ', nên xem trước'}.`
    },
    backToRemove: 'Quay lại gỡ tệp',
    unread: 'Chưa đọc xong tệp',
    unreadable: 'Có tệp không đọc được',
    unreadableLead: 'Chưa có gì được gửi. Tệp không đọc được thì chỉ xem được tên.',
    unreadLead: forKinds(
      addRead(VI_NOTHING.posted, VI_READ),
      addRead(VI_NOTHING.sent, VI_READ),
      addRead(VI_NOTHING.sent, VI_READ),
    ),
    sentByItself: {
      post: 'Đọc xong mà không thấy gì thì bài tự đăng.',
      comment: 'Đọc xong mà không thấy gì thì bình luận tự đăng.',
      message: 'Đọc xong mà không thấy gì thì tin nhắn tự gửi.',
      file: 'Đọc xong mà không thấy gì thì tệp tự gửi.',
    },
    wait: 'Chờ đọc xong',
    waiting: 'Đang chờ. Đọc xong mà không thấy gì thì tự gửi đi.',
    back: 'Thôi, quay lại',
    stopAndChoose: 'Thôi, chọn tệp khác',
    stopAndSendNone: 'Thôi, không gửi',
    escape: forKinds(
      'Bấm Esc để quay lại, chưa đăng.',
      'Bấm Esc để quay lại, chưa gửi.',
      'Bấm Esc để quay lại, chưa gửi.',
    ),
    readingLine: (name) => `Đang đọc ${name}… không có gì phải giữ lại thì gửi ngay.`,
    readingLines: (count, done) => `Đang đọc ${count} tệp (${done} xong)… không có gì phải giữ lại thì gửi ngay.`,
    bringAgain: {
      drop: (files) =>
        `Hãy thả lại lần nữa để gửi. ${describeHeldVi(files)} trình duyệt không cho tiện ích thả thay${files.isClear ? '. Chọn bằng nút đính kèm thì chỉ cần một lần' : ''}.`,
      paste: (files) => `Hãy dán lại lần nữa để gửi. ${describeHeldVi(files)} trình duyệt không cho tiện ích dán thay.`,
      choose: (files) => `Hãy chọn lại để gửi. ${describeHeldVi(files)} trang này cần nhận lại tệp.`,
    },
    unsure: ({ name }) =>
      `Chưa rõ trang đã nhận ${name === undefined ? 'tệp' : `“${name}”`} chưa. Nếu chưa thấy tệp trong cuộc trò chuyện, hãy đưa vào lần nữa.`,
    chooserRefused: 'Tệp chưa được gửi. Trình duyệt không mở lại khung chọn tệp; có thể bấm nút đính kèm của trang.',
    sentUnread: 'Tệp vừa gửi chưa được đọc nội dung, chỉ xem tên.',
    elsewhere: 'Tệp chưa được gửi, vì đang mở cuộc trò chuyện khác.',
    unsureElsewhere: 'Chưa rõ tệp đã được gửi chưa, vì vừa mở cuộc trò chuyện khác. Hãy xem lại cuộc trò chuyện trước.',
  },
  en: {
    readingFile: (number, of) => (of === 1 ? 'Reading the file' : `Reading file ${number} of ${of}`),
    progress: 'How much of the file is read',
    stop: 'Stop reading',
    goOn: 'Writing can go on.',
    list: 'Attached files',
    badge: 'Reading files',
    states: {
      allowed: 'may be posted',
      ignored: 'ignored',
      waiting: 'not read yet',
      reading: 'being read',
      skipped: 'only its name was seen',
      stopped: 'stopped',
      failed: 'cannot be read',
      clear: 'nothing found',
      'in-part': 'read in part only',
      'no-words': 'no words to be read',
      'by-name': 'only its name was seen',
    },
    found: '1 to look at',
    rows: { file: 'File', place: 'Place', phrase: 'Words', photoPlace: 'Taken at' },
    outOf: (place, count) => `${place} of ${count}`,
    inFile: (count) => (count === 1 ? ', in a file' : ', 1 of them in a file'),
    kindsInFiles: (kinds) => `; in files ${kinds}`,
    replace: 'Remove or replace the file',
    howToReplace:
      'Remove the file on the page with its ×. To keep it, mask or change it in the file itself, then attach the new one.',
    removed: 'Removed there, check again',
    stillThere: 'The file is still on the page. Remove it there first, with its ×.',
    more: 'More: the file may be posted',
    moreOfCopy: 'More: the file is removed',
    allow: {
      agency: (name) => `The organisation allows ${nameFileEn(name)} to be posted`,
      people: (name) => `The people in ${nameFileEn(name)} agree that it is posted`,
      parents: (name) => `The parents, and a child from seven on, agree that ${nameFileEn(name)} is posted`,
      'agency-and-people': (name) => `The organisation and the people in ${nameFileEn(name)} agree that it is posted`,
    },
    allowed: EN_ALLOWED,
    allowedAndSent: {
      post: `${EN_ALLOWED} Once there is no cause to hold, it is posted.`,
      comment: `${EN_ALLOWED} Once there is no cause to hold, it is sent.`,
      message: `${EN_ALLOWED} Once there is no cause to hold, it is sent.`,
      file: `${EN_ALLOWED} Once no file has to be held, it is sent.`,
      drop: EN_ALLOWED,
      paste: EN_ALLOWED,
    },
    allowedAndSentAlone: 'Sends it, remembers this very file on this device, and asks no more about it.',
    afterSave: 'The picture stays as it is, only its place is left out. Then remove the old photo and choose the copy.',
    held: (count) => (count === 1 ? 'The file is being held' : 'The files are being held'),
    heldLead: 'Nothing has been sent yet: it was stopped before it reached the page.',
    heldLeadAgain: {
      drop: 'Nothing has been sent yet. Once allowed, it is dropped again.',
      paste: 'Nothing has been sent yet. Once allowed, it is pasted again.',
    },
    sendAll: (count) => (count === 1 ? 'Send anyway' : `Send ${count === 2 ? 'both' : `all ${count}`}`),
    sendAgain: { drop: 'Allow, and drop again', paste: 'Allow, and paste again' },
    sendOnce: 'Send this once',
    allowOnce: 'Allow this once',
    readingPicture: 'being read…',
    sendUnread: { sent: 'Send before it is read', allowed: 'Allow before it is read' },
    chooseAgain: 'Choose another',
    sendNone: 'Do not send',
    sendRest: (count) => (count === 1 ? 'Send the other' : `Send the other ${count}`),
    lead: (kind, inText) => {
      const start = kind === 'message' ? EN_NOTHING.sent : EN_NOTHING.posted
      if (inText === 0) return `${start} 1 place in files is worth a look first.`
      return `${start} ${inText + 1} places, ${inText} in the text and 1 in files, are worth a look first.`
    },
    leadOfKinds: (kind, inText, kinds) => {
      const start = kind === 'message' ? EN_NOTHING.sent : EN_NOTHING.posted
      const places = inText === 0 ? '' : `${inText} ${inText === 1 ? 'place' : 'places'} in the text, and `
      return `${start} Worth a look first: ${places}in files ${kinds}.`
    },
    backToRemove: 'Go back and remove it',
    unread: 'Not all files are read yet',
    unreadable: 'A file cannot be read',
    unreadableLead: 'Nothing has been sent yet. Of a file that cannot be read, only the name was checked.',
    unreadLead: forKinds(
      addRead(EN_NOTHING.posted, EN_READ),
      addRead(EN_NOTHING.sent, EN_READ),
      addRead(EN_NOTHING.sent, EN_READ),
    ),
    sentByItself: {
      post: 'If nothing is found, the post goes out by itself.',
      comment: 'If nothing is found, the comment goes out by itself.',
      message: 'If nothing is found, the message goes out by itself.',
      file: 'If nothing is found, the files go out by themselves.',
    },
    wait: 'Wait for it',
    waiting: 'Waiting. If nothing is found, it goes by itself.',
    back: 'No, go back',
    stopAndChoose: 'No, choose another',
    stopAndSendNone: 'No, do not send',
    escape: forKinds(
      'Esc goes back, and posts nothing.',
      'Esc goes back, and sends nothing.',
      'Esc goes back, and sends nothing.',
    ),
    readingLine: (name) => `Reading ${name}… it is sent if nothing holds it.`,
    readingLines: (count, done) => `Reading ${count} files (${done} done)… they are sent if nothing holds them.`,
    bringAgain: {
      drop: (files) =>
        `Drop once more to send. ${describeHeldEn(files)} this page takes only what the user drops${files.isClear ? '. What is chosen with the attach button is sent at once' : ''}.`,
      paste: (files) => `Paste once more to send. ${describeHeldEn(files)} this page takes only what the user pastes.`,
      choose: (files) => `Choose once more to send. ${describeHeldEn(files)} this page needs it again.`,
    },
    unsure: ({ name }) =>
      `It is not certain that the page took ${name === undefined ? 'the file' : `“${name}”`}. If it is not in the conversation, bring it once more.`,
    chooserRefused:
      'The file was not sent. The browser does not open its file chooser again: the page’s own button does.',
    sentUnread: 'What is in the file that was just sent was not read, only its name.',
    elsewhere: 'The file was not sent: another conversation is open now.',
    unsureElsewhere: 'It is not certain that the file was sent: another conversation was opened. See the one before.',
  },
}
