import type { CardOffer } from '../../study/card-offer.ts'
import type { NextCard } from '../../study/card-queue.ts'
import type { StudySubject } from '../../study/situation-model.ts'
import type { Translations } from '../translate.ts'

interface StudyMessages {
  title: string
  intro: string
  /**
   * How many new cards and reviews today has, the answered ones included, how many are left of them, and how many cards
   * were answered, those in addition included.
   */
  today(fresh: number, reviews: number, left: number, answered: number): string
  /** The popup's line. */
  offer: Readonly<Record<CardOffer, string>>
  /** Above a card: never answered before, or met for the nth time. */
  newCard: string
  review(nth: number): string
  /** Above a card that was answered today. */
  answered: { new: string; review: string }
  answeredMany(count: number): string
  /** Unfolds what was chosen in an answered card, and what is advised. */
  showAnswer: string
  /** Above a card in addition to today's. */
  more: string
  moreOne: string
  /** Accessible name of the answer choices. */
  choices: string
  /** How to choose by key. `last` is the last choice's letter. */
  keys(last: string): string
  onThisDevice: string
  chosen: string
  advised: string
  chosenAdvised: string
  lead(letter: string, right: boolean): string
  /** Before the provision that a wrong choice is compared with. */
  against: string
  next: string
  /** Instead of it, where today has no further card. */
  finish: string
  /** `date` is the first one on which the card may come back. */
  again(days: number, date: string): string
  /** Before the two grade buttons, in one line of the popup: what they change. */
  grade: string
  hard: string
  easy: string
  notSaved: string
  done: { title: string; allMet: string }
  exhausted: { title: string; text: string }
  subjectDone: { title: string; text: string }
  backToToday: string
  /** What comes after today. `date` is the day of a review that does not come tomorrow. */
  upcoming(kind: NextCard['kind'], date: string | undefined): string
  unmet(count: number): string
  unreadable: { title: string; text: string; action: string }
  streak: { none: string; days(days: number): string; note: string }
  /** Headings of the two halves, for screen readers. */
  cards: string
  progress: string
  subjects: string
  known: string
  learning: string
  fresh: string
  studySubject(name: string): string
  study: string
  lastDays: string
  lastDaysText(total: number, right: number): string
  /** Accessible name of the calendar: days on which all cards were answered, days on which some were. */
  calendar(full: number, part: number): string
  /** What a day of the calendar shows. */
  cells: { none: string; part: string; full: string }
  /** Short names of Monday to Sunday. */
  weekdays: readonly string[]
  asTable: string
  day: string
  right: string
  wrong: string
  own: string
  export: string
  forget: string
  forgotten: string
  undo: string
  notDone: string
  openPage: string
  back: string
  subject: Readonly<Record<StudySubject, string>>
}

/** Texts of the study page and the daily card, in both languages. */
export const studyMessages: Translations<StudyMessages> = {
  vi: {
    title: 'Học mỗi ngày',
    intro:
      'Mỗi ngày một tình huống mới, thêm một tình huống ôn khi đến hạn. Không tình huống nào gặp lại hai ngày liền.',
    today: (fresh, reviews, left, answered) => {
      const count = fresh + reviews
      if (count === 0) return 'Hôm nay không có tình huống nào đến hạn.'
      if (left === 0) return `Hôm nay đã trả lời xong ${answered} tình huống.`
      const counted = [fresh > 0 && `${fresh} tình huống mới`, reviews > 0 && `${reviews} tình huống ôn`]
      return `Hôm nay có ${counted.filter(Boolean).join(' và ')}${left < count ? `, còn ${left}` : ''}.`
    },
    offer: { first: 'Tình huống hôm nay', another: 'Còn một tình huống hôm nay' },
    newCard: 'Tình huống mới',
    review: (nth) => `Tình huống ôn, gặp lần thứ ${nth}`,
    answered: { new: 'Tình huống mới, đã trả lời', review: 'Tình huống ôn, đã trả lời' },
    showAnswer: 'Câu đã chọn và lý do',
    answeredMany: (count) => `Hôm nay đã trả lời ${count} tình huống.`,
    more: 'Học thêm',
    moreOne: 'Học thêm một tình huống',
    choices: 'Các cách làm',
    keys: (last) => `Chọn bằng chuột, hoặc phím A đến ${last}.`,
    onThisDevice: 'Kết quả chỉ nằm trên máy này.',
    chosen: 'đã chọn, chưa đúng',
    advised: 'nên chọn',
    chosenAdvised: 'đã chọn, đúng',
    lead: (letter, right) => (right ? `Đúng, nên chọn ${letter}.` : `Nên chọn ${letter}.`),
    against: 'Đối chiếu với quy định sau (tóm lược):',
    next: 'Tình huống tiếp',
    finish: 'Xong hôm nay',
    again: (days, date) => `Gặp lại sớm nhất sau ${days} ngày, ${date}`,
    grade: 'Đổi ngày gặp lại nếu thấy:',
    hard: 'Khó',
    easy: 'Dễ quá',
    notSaved: 'Chưa lưu được câu trả lời này vào máy.',
    done: { title: 'Hôm nay thế là đủ', allMet: 'Tình huống nào cũng đã gặp.' },
    exhausted: { title: 'Hết tình huống cho hôm nay', text: 'Tình huống nào cũng vừa trả lời hôm nay hoặc hôm qua.' },
    subjectDone: {
      title: 'Hết tình huống của chủ đề này cho hôm nay',
      text: 'Tình huống nào của chủ đề cũng vừa trả lời hôm nay hoặc hôm qua.',
    },
    backToToday: 'Về tình huống hôm nay',
    upcoming: (kind, date) =>
      kind === 'new'
        ? 'Mai có tình huống mới.'
        : date === undefined
          ? 'Mai có tình huống ôn.'
          : `Tình huống ôn gần nhất: ${date}.`,
    unmet: (count) => (count === 0 ? 'Tình huống nào cũng đã gặp.' : `Còn ${count} tình huống chưa gặp.`),
    unreadable: {
      title: 'Chưa đọc được tiến độ',
      text: 'Trình duyệt không cho đọc phần lưu trên máy. Tra cứu và kiểm bản nháp vẫn dùng được.',
      action: 'Thử lại',
    },
    streak: {
      none: 'Chưa học ngày nào. Bắt đầu lúc nào cũng được.',
      days: (days) => (days === 1 ? 'Đã học 1 ngày' : `Đã học ${days} ngày liền`),
      note: 'Nghỉ một ngày trong tuần vẫn tính là liền.',
    },
    cards: 'Tình huống hôm nay',
    progress: 'Tiến độ',
    subjects: 'Theo chủ đề',
    known: 'đã thuộc',
    learning: 'đang học',
    fresh: 'chưa gặp',
    studySubject: (name) => `Học tình huống về chủ đề “${name}”`,
    study: 'Học',
    lastDays: '90 ngày qua',
    lastDaysText: (total, right) =>
      total === 0
        ? 'Chưa có câu trả lời nào.'
        : right === 0
          ? `${total} câu trả lời.`
          : `${total} câu trả lời, ${right} câu đúng.`,
    calendar: (full, part) => `90 ngày qua: ${full} ngày đủ, ${part} ngày chưa đủ`,
    cells: { none: 'Nghỉ', part: 'Chưa đủ', full: 'Đủ' },
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    asTable: 'Xem dạng bảng',
    day: 'Ngày',
    right: 'Đúng',
    wrong: 'Chưa đúng',
    own: 'Tiến độ nằm trên máy này, không gửi cho ai.',
    export: 'Lưu thành tệp',
    forget: 'Xóa tiến độ',
    forgotten: 'Đã xóa tiến độ.',
    undo: 'Hoàn tác',
    notDone: 'Chưa làm được: phần lưu trên máy đang không ghi được.',
    openPage: 'Mở trang Học mỗi ngày',
    back: 'Tra cứu',
    subject: {
      'kiem-chung': 'Phân biệt thật giả',
      'bi-mat': 'Bí mật, tài liệu nội bộ',
      'du-lieu': 'Dữ liệu cá nhân, hình ảnh',
      'tre-em': 'Trẻ em',
      'loi-le': 'Lời lẽ',
      'danh-du': 'Ám chỉ, cáo buộc',
      'gop-y': 'Góp ý, khiếu nại',
      'phat-ngon': 'Nói thay cơ quan',
      'lua-dao': 'Đường dẫn, mua bán',
      'tai-khoan': 'Tài khoản, họ tên',
      'bao-tin': 'Báo tin, gỡ bài, lan tỏa',
      'cong-vu': 'Công chức, viên chức, đảng viên',
      'hieu-luc': 'Hiệu lực, mức phạt',
    },
  },
  en: {
    title: 'Daily study',
    intro: 'One new situation a day, and a review where one is due. None comes back on the following day.',
    today: (fresh, reviews, left, answered) => {
      const count = fresh + reviews
      if (count === 0) return 'No situation is due today.'
      if (left === 0)
        return answered === 1 ? 'Today’s situation is answered.' : `Today’s ${answered} situations are answered.`
      const counted = [
        fresh > 0 && `${fresh} new ${fresh === 1 ? 'situation' : 'situations'}`,
        reviews > 0 && `${reviews} ${reviews === 1 ? 'review' : 'reviews'}`,
      ]
      return `Today has ${counted.filter(Boolean).join(' and ')}${left < count ? `, ${left} left` : ''}.`
    },
    offer: { first: 'Today’s situation', another: 'One more situation today' },
    newCard: 'New situation',
    review: (nth) => `Review, time ${nth}`,
    answered: { new: 'New situation, answered', review: 'Review, answered' },
    showAnswer: 'What was chosen, and why',
    answeredMany: (count) => `${count} situations answered today.`,
    more: 'More to learn',
    moreOne: 'One more situation',
    choices: 'What could be done',
    keys: (last) => `Choose with the mouse or the keys A to ${last}.`,
    onThisDevice: 'Results stay on this device.',
    chosen: 'chosen, not right',
    advised: 'advised',
    chosenAdvised: 'chosen, right',
    lead: (letter, right) => (right ? `Right, ${letter} is advised.` : `${letter} is advised.`),
    against: 'Compared with this rule (summarised):',
    next: 'Next situation',
    finish: 'Done for today',
    again: (days, date) => `Comes back in ${days} days at the earliest, ${date}`,
    grade: 'Changes the day, if it was:',
    hard: 'Hard',
    easy: 'Too easy',
    notSaved: 'This answer could not be stored on the device.',
    done: { title: 'That is enough for today', allMet: 'Every situation has been seen.' },
    exhausted: { title: 'No situations left for today', text: 'Every situation was answered today or yesterday.' },
    subjectDone: {
      title: 'No situations of this subject left for today',
      text: 'Every situation of the subject was answered today or yesterday.',
    },
    backToToday: 'To today’s situations',
    upcoming: (kind, date) =>
      kind === 'new'
        ? 'A new situation comes tomorrow.'
        : date === undefined
          ? 'A review comes tomorrow.'
          : `The nearest review: ${date}.`,
    unmet: (count) =>
      count === 0
        ? 'Every situation has been seen.'
        : count === 1
          ? '1 situation not seen yet.'
          : `${count} situations not seen yet.`,
    unreadable: {
      title: 'Progress cannot be read',
      text: 'The browser does not allow reading what is stored on the device. Search and the checks still work.',
      action: 'Try again',
    },
    streak: {
      none: 'No day yet. Any time is good to begin.',
      days: (days) => (days === 1 ? '1 day of learning' : `${days} days of learning in a row`),
      note: 'A day off once a week still counts as in a row.',
    },
    cards: 'Today’s situations',
    progress: 'Progress',
    subjects: 'By subject',
    known: 'known',
    learning: 'learning',
    fresh: 'not seen',
    studySubject: (name) => `Study situations on “${name}”`,
    study: 'Study',
    lastDays: 'Last 90 days',
    lastDaysText: (total, right) =>
      total === 0
        ? 'No answers yet.'
        : `${total} ${total === 1 ? 'answer' : 'answers'}${right === 0 ? '' : `, ${right} right`}.`,
    calendar: (full, part) => `Last 90 days: all situations answered on ${full} days, some on ${part}`,
    cells: { none: 'Off', part: 'Some', full: 'All situations' },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    asTable: 'Show as a table',
    day: 'Day',
    right: 'Right',
    wrong: 'Not right',
    own: 'Progress stays on this device and is sent to nobody.',
    export: 'Save to a file',
    forget: 'Delete progress',
    forgotten: 'Progress was deleted.',
    undo: 'Undo',
    notDone: 'Not done: the device’s storage cannot be written.',
    openPage: 'Open the study page',
    back: 'Search',
    subject: {
      'kiem-chung': 'Telling true from false',
      'bi-mat': 'Secrets, internal papers',
      'du-lieu': 'Personal data, pictures',
      'tre-em': 'Children',
      'loi-le': 'Wording',
      'danh-du': 'Hints, accusations',
      'gop-y': 'Criticism, complaints',
      'phat-ngon': 'Speaking for an agency',
      'lua-dao': 'Links, offers',
      'tai-khoan': 'Account, name',
      'bao-tin': 'Reporting, removing, spreading',
      'cong-vu': 'Civil servants, employees, members',
      'hieu-luc': 'Validity, fines',
    },
  },
}
