import type { Fix, Level } from '../../draft.ts'
import type { Translations } from '../translate.ts'
import { hasWords } from './fix-label.ts'

/** Texts shown at a compose box: badge, panel, hold dialog. */
export interface ComposeMessages {
  /** Name of the panel. */
  panel: string
  close: string
  clear: string
  /** How much is to be looked at, and in how many places; `left` when some was already handled. */
  count: (count: number, left: boolean, places: number) => string
  /** The badge's accessible name: how much is to be looked at, and how many of them hold the send. */
  badge: (count: number, holding: number) => string
  /** How to reach the words by keyboard, announced once with the badge. */
  shortcut: string
  /** Shown once: what can be done with an underlined word. */
  hint: string
  hintName: string
  hintClose: string
  /** After the name of an underlined word: how to see more. */
  pressWord: string
  wordKeys: string
  foot: string
  /** Leads from the card of one finding to the panel with all. */
  showAll: (count: number) => string
  cut: string
  tailPending: string
  tailUnread: string
  /** A draft was not sent, because not all of it could be changed as the writer was promised. */
  notFixed: string
  /** A draft was not sent, because an undo was giving it text back at the press. */
  undone: string
  badgeCut(label: string): string
  unavailable: (title: string) => string
  fault: string
  ignore: string
  more: string
  /** Before the alternative fixes. */
  or: string
  /** Opens the explanation of the check. */
  why: string
  ignoreForGood: (what: 'number' | 'word' | 'sentence') => string
  misjudge: string
  /** Remembers a number as the writer's own. */
  ownNumber: string
  ownRemembered: (phrase: string) => string
  misjudged: (phrase: string) => string
  /** Explains the line that may be copied, and where it can be sent: an address, or nowhere yet when it is empty. */
  misjudgedHow: (address: string) => string
  copyLine: string
  undo: string
  ignored: (phrase: string) => string
  ignoredForGood: (phrase: string) => string
  /** Confirms a fix; `passage` when more than one sentence was removed. */
  fixed: Record<Fix['kind'], (phrase: string, passage: boolean) => string>
  /** What is still in the draft after a name is masked, of a child or another person, and after a request to verify. */
  stays: { ofChild: string; ofPerson: string; toVerify: string }
  /** Heading where no more was found, and a change has left what to think of. */
  readAgain: string
  /** Of a finding that has no fix. */
  noFix: string
  fixFailed: string
  copy: (text: string) => string
  copied: string
  copyFailed: string
  pressAgain: string
  /** The box has another draft by now than the one that was held. */
  draftChanged: string
  boxGone: string
  /** A draft was sent before the checks were loaded. */
  unread: string
  /** The picked element is no post. */
  pickUnread: string
  /** Announced to screen readers when the findings change. */
  spoken: (count: number, loudest: Level | undefined) => string
}

const quote = (phrase: string) => `“${phrase}”`

/** Texts shown at a compose box, in both languages. */
export const composeMessages: Translations<ComposeMessages> = {
  vi: {
    panel: 'Điều cần xem lại',
    close: 'Đóng',
    clear: 'Chưa thấy điều gì cần xem lại',
    count: (count, left, places) => {
      if (count === 0) return 'Chưa thấy thêm điều nào cần xem lại'
      return `${left ? 'Còn ' : ''}${count} điều cần xem lại${places > count ? `, ở ${places} chỗ` : ''}`
    },
    badge: (count, holding) =>
      `${count} điều cần xem lại${holding > 0 ? `, ${holding} điều cần xem trước khi gửi` : ''}`,
    shortcut: 'Phím F8 để xem từng chỗ',
    hint: 'Bấm nút này hoặc F8 để xem.',
    hintName: 'Mách nhỏ',
    hintClose: 'Đã hiểu',
    pressWord: 'Bấm để xem',
    wordKeys: 'Enter để xem, F8 tới chỗ kế',
    foot: 'Kiểm ngay trên máy này, không gửi đi đâu.',
    showAll: (count) => (count === 1 ? 'Mở bảng' : `Xem cả ${count} chỗ`),
    cut: 'Văn bản rất dài, chỉ phần đầu được kiểm.',
    tailPending: 'Bài rất dài: mới xem phần đầu, phần còn lại đang được xem dần.',
    tailUnread: 'Bài rất dài, mới xem phần đầu thì đã gửi.',
    notFixed: 'Chưa gửi, vì chưa đổi được hết như đã nêu. Có thể xem lại rồi bấm gửi.',
    undone: 'Chưa gửi, vì lúc bấm còn đang hoàn tác. Có thể xem lại rồi bấm gửi.',
    badgeCut: (label) => `${label}, mới xem phần đầu`,
    unavailable: (title) => `Phép kiểm ${quote(title)} chưa chạy được lần này. Các phép kiểm khác vẫn chạy.`,
    fault: 'Lần này chưa kiểm được bản nháp. Vẫn viết và gửi được như thường.',
    ignore: 'Bỏ qua',
    more: 'Thêm lựa chọn: không nhắc nữa, báo sai',
    or: 'Hoặc',
    why: 'Vì sao?',
    misjudge: 'Báo sai',
    ownNumber: 'Đây là số của tôi',
    ownRemembered: (phrase) => `Đã nhớ ${quote(phrase)} là số của mình, chỉ trên máy này.`,
    misjudged: (phrase) => `Đã ghi chỉ trên máy này, không gửi đi đâu: sẽ không nhắc ${quote(phrase)} nữa.`,
    misjudgedHow: (address) =>
      `Xem lại trong Cài đặt, mục Riêng tư. ${
        address
          ? `Có thể chép dòng dưới đây rồi gửi đến ${address}. Dòng này không có chữ nào của bản nháp.`
          : 'Hiện chưa có nơi nhận góp ý, nên lần báo sai này được giữ ở đó để gửi sau.'
      }`,
    copyLine: 'Chép dòng này',
    ignoreForGood: (what) => `Không nhắc ${{ number: 'số', word: 'từ', sentence: 'câu' }[what]} này nữa`,
    undo: 'Hoàn tác',
    ignored: (phrase) => `Đã bỏ qua ${quote(phrase)}.`,
    ignoredForGood: (phrase) => `Sẽ không nhắc ${quote(phrase)} nữa.`,
    fixed: {
      mask: (phrase) => `Đã che ${quote(phrase)}.`,
      delete: (phrase) => `Đã xóa ${quote(phrase)}.`,
      'delete-sentence': (phrase, passage) => `Đã xóa ${passage ? 'đoạn' : 'câu'} ${quote(phrase.replace(/\.$/, ''))}.`,
      'add-source': (phrase) =>
        hasWords(phrase)
          ? `Đã đổi ${quote(phrase)}, nên điền tên nguồn vào chỗ “…”.`
          : 'Đã thêm “theo …”, nên điền tên nguồn.',
      'ask-source': () => 'Đã thêm câu hỏi nguồn.',
      'ask-to-verify': () => 'Đã thêm “đề nghị cơ quan chức năng xác minh”.',
      'personal-view': () => 'Đã thêm “ý kiến cá nhân”.',
      replace: (phrase) => `Đã đổi ${quote(phrase)}.`,
    },
    stays: {
      ofChild: 'Trường, lớp, nơi ở, ngày sinh có thể vẫn còn trong bài, đủ để nhận ra trẻ. Nên xem lại.',
      ofPerson: 'Tuổi, nơi ở, chuyện riêng có thể vẫn còn trong bài, đủ để nhận ra người đó. Nên xem lại.',
      toVerify: 'Lời nói về người hoặc nơi ấy vẫn còn trong bài. Chỉ nên kể điều chính mình thấy.',
    },
    readAgain: 'Đã sửa, nên đọc lại một lần',
    noFix: 'Chỗ này chưa có cách sửa sẵn, nên tự viết lại.',
    fixFailed: 'Ô soạn này không cho sửa tự động. Có thể sửa tay.',
    copy: (text) => `Chép ${quote(text)}`,
    copied: 'Đã chép',
    copyFailed: 'Chưa chép được',
    pressAgain: 'Có vẻ trang chưa gửi. Nếu đúng là chưa, bấm gửi thêm một lần; lần này không giữ lại.',
    draftChanged: 'Ô soạn nay đã khác lúc giữ lại, nên chưa gửi gì. Xem lại rồi bấm gửi.',
    unread: 'Nội dung vừa gửi chưa được kiểm, vì lúc đó các phép kiểm còn đang tải.',
    boxGone: 'Ô soạn không còn trên trang, chưa có gì được gửi.',
    pickUnread: 'Không đọc được nội dung ở chỗ vừa chọn. Có thể chọn lại từ cửa sổ của tiện ích.',
    spoken: (count, loudest) =>
      count === 0
        ? 'Chưa thấy điều gì cần xem lại.'
        : `${count} điều cần xem lại${loudest === 'stop' ? ', có điều cần xem trước khi gửi' : ''}. Phím F8 để xem từng chỗ.`,
  },
  en: {
    panel: 'Things to look at',
    close: 'Close',
    clear: 'Nothing to look at so far',
    count: (count, left, places) => {
      if (count === 0) return 'Nothing more was found'
      const where = places > count ? `, in ${places} places` : ''
      return `${count} ${count === 1 ? 'thing' : 'things'} ${left ? 'left ' : ''}to look at${where}`
    },
    badge: (count, holding) =>
      `${count} ${count === 1 ? 'thing' : 'things'} to look at${holding > 0 ? `, ${holding} of them before sending` : ''}`,
    shortcut: 'F8 goes from one to the next',
    hint: 'Press this mark, or F8, to see why.',
    hintName: 'Hint',
    hintClose: 'Got it',
    pressWord: 'Press to see',
    wordKeys: 'Enter to see, F8 for the next',
    foot: 'Checked on this device, sent nowhere.',
    showAll: (count) => (count === 1 ? 'Open the panel' : `Show all ${count}`),
    cut: 'The text is very long: only its beginning is checked.',
    tailPending: 'The text is very long: its beginning is checked, the rest is being checked bit by bit.',
    tailUnread: 'The text is very long, and was sent when only its beginning was checked.',
    notFixed: 'Not sent, because not all could be changed as announced. It can be looked at and sent again.',
    undone: 'Not sent, because the undo was still going on. It can be looked at and sent again.',
    badgeCut: (label) => `${label}, only the beginning so far`,
    unavailable: (title) => `The check ${quote(title)} could not run this time. The other checks still do.`,
    fault: 'The draft could not be checked this time. Writing and sending work as usual.',
    ignore: 'Ignore',
    more: 'More: do not mention this again, report as wrong',
    or: 'Or',
    why: 'Why?',
    misjudge: 'Report as wrong',
    ownNumber: 'This is my number',
    ownRemembered: (phrase) => `${quote(phrase)} is remembered as the writer’s own, on this device only.`,
    misjudged: (phrase) => `Noted on this device only, sent nowhere: ${quote(phrase)} will not be mentioned again.`,
    misjudgedHow: (address) =>
      `It is in the settings, under Privacy. ${
        address
          ? `The line below can be copied and sent to ${address}. No word of the draft is in it.`
          : 'There is no address for feedback yet, so it is kept there to be sent later.'
      }`,
    copyLine: 'Copy this line',
    ignoreForGood: (what) => `Do not mention this ${what === 'word' ? '' : `${what} `}again`,
    undo: 'Undo',
    ignored: (phrase) => `Ignored ${quote(phrase)}.`,
    ignoredForGood: (phrase) => `${quote(phrase)} will not be mentioned again.`,
    fixed: {
      mask: (phrase) => `Masked ${quote(phrase)}.`,
      delete: (phrase) => `Removed ${quote(phrase)}.`,
      'delete-sentence': (phrase, passage) =>
        `Removed the ${passage ? 'passage' : 'sentence'} ${quote(phrase.replace(/\.$/, ''))}.`,
      'add-source': (phrase) =>
        hasWords(phrase)
          ? `Changed ${quote(phrase)}: the name of the source belongs where “…” is.`
          : 'Added “theo …”: the name of the source belongs there.',
      'ask-source': () => 'Added a question for the source.',
      'ask-to-verify': () => 'Added “đề nghị cơ quan chức năng xác minh” (ask the authorities to verify).',
      'personal-view': () => 'Added “ý kiến cá nhân” (personal view).',
      replace: (phrase) => `Changed ${quote(phrase)}.`,
    },
    stays: {
      ofChild: 'School, class, home or birth date may still be in the text, enough to recognise the child.',
      ofPerson: 'Age, home or private matters may still be in the text, enough to recognise the person.',
      toVerify:
        'What is said of that person or place is still in the text. What one has seen oneself is safer to write.',
    },
    readAgain: 'Changed; read it once more',
    noFix: 'No ready-made change for this: better rewrite it.',
    fixFailed: 'This box does not take the change. It can be made by hand.',
    copy: (text) => `Copy ${quote(text)}`,
    copied: 'Copied',
    copyFailed: 'Could not be copied',
    pressAgain: 'The site seems not to have sent it. If so, press send once more: it will not be held this time.',
    draftChanged: 'The box has changed since the hold, so nothing was sent. Look at it, then press send.',
    unread: 'What was just sent had not been checked: the checks were still loading.',
    boxGone: 'The box is no longer in the page, nothing was sent.',
    pickUnread: 'What was picked could not be read as a post. Picking can be started again from the extension.',
    spoken: (count, loudest) =>
      count === 0
        ? 'Nothing to look at so far.'
        : `${count} ${count === 1 ? 'thing' : 'things'} to look at${loudest === 'stop' ? ', at least one of them before sending' : ''}. F8 goes from one to the next.`,
  },
}
