import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { PictureExportError } from '../../report/picture/export-picture.ts'
import type { CoverStyle } from '../../report/picture/picture-edits.ts'
import type { ScreenshotProblem, SensitiveSpot } from '../../report/picture/screenshot-schema.ts'
import type { Translations } from '../translate.ts'
import { kindNames } from './kind-names.ts'
import { SITE_NAMES } from './site-names.ts'

type Kind = CapturedPost['kind']

const nameSite = (site: CapturedPost['site']) => (site === 'other' ? '' : `${SITE_NAMES[site]} `)

/** Texts of the evidence picture: capture, editor, and its part in the report form. */
export interface EvidenceMessages {
  title: string
  optional: string
  /** In the report form. */
  field: {
    take(kind: Kind): string
    takeAgain: string
    taking: string
    scroll(kind: Kind): string
    kept(kind: Kind): string
    /** Where the page of the post is not in front: which page to open. */
    elsewhere(kind: Kind, site: CapturedPost['site']): string
    edit: string
    remove: string
    removed: string
    undo: string
  }
  problems: Record<ScreenshotProblem, (kind: Kind) => string>
  /** Alternative text of the picture. */
  picture: string
  /** Shown instead when the browser cannot display the picture. */
  notShown: string
  facts(type: string, width: number, height: number, bytes: number): string
  taken(time: string): string
  page: {
    title: string
    intro: string
    partial: string
    goneTitle: string
    goneText: string
    toReport: string
    /** Replaces `toReport` while a picture is not attached yet. */
    leave: string
    loading: string
    unreadable: string
  }
  editor: {
    frameAt(left: number, top: number, width: number, height: number): string
    keys: string
    tool: string
    tools: Record<CoverStyle | 'crop', string>
    apply: Record<CoverStyle | 'crop', string>
    blurNote: string
    applied: Record<CoverStyle | 'crop', string>
    suggestions: string
    suggestionsHint: string
    none: string
    spots: Record<SensitiveSpot['what'], string>
    own(how: CoverStyle): string
    drop(name: string): string
    crop: string
    dropped: string
    show(name: string): string
    undo: string
    redo: string
    undone: string
    redone: string
    larger: string
    smaller: string
    fit: string
    zoom(percent: number): string
    preview: string
    picture: string
  }
  preview: {
    title: string
    text: string
    working: string
    cancel: string
    back: string
    attach: string
    problems: Record<PictureExportError['problem'], string>
    hash: string
  }
}

const viKinds = kindNames.vi.short
const enKinds = kindNames.en.short
const formatNumber = (value: number, language: string) => new Intl.NumberFormat(language).format(value)
const formatSize = (bytes: number, language: string) =>
  bytes < 1000 ? `${bytes} byte` : `${formatNumber(Math.round(bytes / 1000), language)} KB`

/** Texts of the evidence picture, in both languages. */
export const evidenceMessages: Translations<EvidenceMessages> = {
  vi: {
    title: 'Ảnh bằng chứng',
    optional: 'không bắt buộc',
    field: {
      take: (kind) => `Chụp ${viKinds[kind]} này`,
      takeAgain: 'Chụp lại',
      taking: 'Đang chụp',
      scroll: (kind) => `Cuộn trang tới ${viKinds[kind]} trước khi chụp`,
      kept: (kind) => `Chỉ giữ phần của ${viKinds[kind]}. Ảnh mở ra để che bớt rồi mới đính kèm.`,
      elsewhere: (kind, site) =>
        `Chỉ chụp được khi trang ${nameSite(site)}có ${viKinds[kind]} này đang hiện trên màn hình: mở trang đó, bấm biểu tượng tiện ích trên thanh công cụ, chọn “Báo cáo” rồi bấm “Chụp ${viKinds[kind]} này”.`,
      edit: 'Sửa ảnh',
      remove: 'Bỏ ảnh',
      removed: 'Đã bỏ ảnh.',
      undo: 'Hoàn tác',
    },
    problems: {
      'not-in-front': (kind) =>
        `Trang có ${viKinds[kind]} không hiện trên màn hình nên chưa chụp được. Chuyển sang trang đó rồi chụp lại.`,
      'no-script': (kind) =>
        `Trang đang hiện không phản hồi. Mở trang có ${viKinds[kind]}, tải lại nếu cần, báo cáo lại ${viKinds[kind]} rồi chụp.`,
      'no-post': (kind) =>
        `Không còn thấy ${viKinds[kind]} này trên trang. Cuộn tới ${viKinds[kind]}, hoặc báo cáo lại ${viKinds[kind]} rồi chụp.`,
      'no-permission': (kind) =>
        `Trình duyệt chưa cho chụp trang này. Đóng cửa sổ của tiện ích, mở trang có ${viKinds[kind]}, bấm biểu tượng tiện ích trên thanh công cụ rồi chụp lại.`,
      moved: () => 'Trang thay đổi trong lúc chụp nên ảnh không được giữ. Chờ trang đứng yên rồi chụp lại.',
    },
    picture: 'Ảnh bằng chứng kèm báo cáo',
    notShown: 'Trình duyệt không hiện được ảnh này.',
    facts: (type, width, height, bytes) => `${type}, ${width} × ${height} điểm ảnh, ${formatSize(bytes, 'vi')}`,
    taken: (time) => `Chụp lúc ${time}`,
    page: {
      title: 'Che bớt ảnh',
      intro: 'Ảnh chỉ nằm trên máy này. Những gì bị bôi đen hoặc cắt đi không còn trong ảnh gửi đi.',
      partial: 'Bài dài hơn phần đang thấy trên màn hình. Ảnh chỉ có phần đang thấy.',
      goneTitle: 'Không còn ảnh ở đây',
      goneText:
        'Ảnh chưa đính kèm chỉ nằm trong bộ nhớ và mất khi trang này được tải lại. Mở lại trang có bài rồi chụp lại.',
      toReport: 'Về báo cáo',
      leave: 'Bỏ ảnh này, về báo cáo',
      loading: 'Đang mở ảnh',
      unreadable: 'Không mở được ảnh. Chụp lại từ trang có bài.',
    },
    editor: {
      frameAt: (left, top, width, height) =>
        `Khung chọn: trái ${left}, trên ${top}, rộng ${width}, cao ${height} điểm ảnh`,
      keys: 'Kéo chuột hoặc ngón tay trên ảnh để vẽ khung. Bằng phím: mũi tên dời khung, Shift và mũi tên đổi cỡ, Ctrl và mũi tên đi từng điểm ảnh, Enter áp dụng, Delete bỏ vùng che dưới khung.',
      tool: 'Làm gì với khung chọn',
      tools: { black: 'Bôi đen', blur: 'Làm mờ', crop: 'Cắt' },
      apply: { black: 'Bôi đen khung này', blur: 'Làm mờ khung này', crop: 'Chỉ giữ khung này' },
      blurNote: 'Làm mờ vẫn để lại chút màu và độ dài. Bôi đen an toàn hơn.',
      applied: { black: 'Đã bôi đen.', blur: 'Đã làm mờ.', crop: 'Đã cắt, chỉ giữ phần trong khung.' },
      suggestions: 'Vùng che',
      suggestionsHint: 'đánh dấu để bôi đen',
      none: 'Chưa che vùng nào.',
      spots: {
        author: 'Tên người đăng',
        avatar: 'Ảnh đại diện',
        reactions: 'Lượt bày tỏ cảm xúc',
        personal: 'Số hoặc dữ liệu cá nhân',
      },
      own: (how) => (how === 'black' ? 'Vùng tự chọn, bôi đen' : 'Vùng tự chọn, làm mờ'),
      drop: (name) => `Bỏ ${name}`,
      crop: 'Phần được giữ lại',
      dropped: 'Đã bỏ vùng che.',
      show: (name) => `Đặt khung vào ${name}`,
      undo: 'Hoàn tác',
      redo: 'Làm lại',
      undone: 'Đã hoàn tác.',
      redone: 'Đã làm lại.',
      larger: 'Phóng to',
      smaller: 'Thu nhỏ',
      fit: 'Vừa khung nhìn',
      zoom: (percent) => `${percent} %`,
      preview: 'Xem ảnh sẽ gửi',
      picture: 'Ảnh đang sửa',
    },
    preview: {
      title: 'Đúng ảnh này sẽ được gửi',
      text: 'Ảnh dưới đây được mở từ chính tệp sẽ gửi. Tệp không chứa nơi chụp, tên máy hay phần đã che.',
      working: 'Đang tạo tệp ảnh',
      cancel: 'Dừng',
      back: 'Sửa tiếp',
      attach: 'Kèm vào báo cáo',
      problems: {
        'too-large': 'Ảnh vẫn lớn hơn 1 MB sau khi thu nhỏ. Cắt bớt rồi thử lại.',
        'not-black': 'Trình duyệt ghi sai ảnh: vùng bôi đen không còn đen. Ảnh không được dùng.',
      },
      hash: 'Mã kiểm tra tệp (SHA-256):',
    },
  },
  en: {
    title: 'Evidence picture',
    optional: 'optional',
    field: {
      take: (kind) => `Take a picture of this ${enKinds[kind]}`,
      takeAgain: 'Take it again',
      taking: 'Taking the picture',
      scroll: (kind) => `Scroll the page to the ${enKinds[kind]} first`,
      kept: (kind) =>
        `Only the ${enKinds[kind]}’s own part is kept. The picture opens so that parts can be covered before it is attached.`,
      elsewhere: (kind, site) =>
        `A picture can be taken only while the ${nameSite(site)}page of this ${enKinds[kind]} is in front: open that page, press the extension’s toolbar button, choose “Report”, then “Take a picture of this ${enKinds[kind]}”.`,
      edit: 'Edit the picture',
      remove: 'Remove the picture',
      removed: 'The picture was removed.',
      undo: 'Undo',
    },
    problems: {
      'not-in-front': (kind) =>
        `The page of the ${enKinds[kind]} is not in front, so no picture was taken. Go to that page and try again.`,
      'no-script': (kind) =>
        `The page in front does not answer. Open the page of the ${enKinds[kind]}, reload it if need be, report the ${enKinds[kind]} again, then take the picture.`,
      'no-post': (kind) =>
        `The ${enKinds[kind]} is no longer on the page. Scroll to it, or report it again, then take the picture.`,
      'no-permission': () =>
        'The browser does not show us this page yet. Close this small window, press the extension’s toolbar button while the page is in front, then try again.',
      moved: () =>
        'The page changed while the picture was taken, so it was not kept. Try again when the page stands still.',
    },
    picture: 'Evidence picture of the report',
    notShown: 'The browser cannot show this picture.',
    facts: (type, width, height, bytes) => `${type}, ${width} × ${height} pixels, ${formatSize(bytes, 'en')}`,
    taken: (time) => `Taken at ${time}`,
    page: {
      title: 'Cover parts of the picture',
      intro: 'The picture is on this device only. What is blacked out or cropped is not in the picture that goes.',
      partial: 'The post is longer than what the screen shows. The picture holds only the part that is shown.',
      goneTitle: 'There is no picture here any more',
      goneText:
        'A picture that is not attached is kept in memory alone and is lost when this page is reloaded. Open the page of the post and take it again.',
      toReport: 'Back to the report',
      leave: 'Drop this picture, back to the report',
      loading: 'Opening the picture',
      unreadable: 'The picture cannot be opened. Take it again from the page of the post.',
    },
    editor: {
      frameAt: (left, top, width, height) =>
        `Selection: left ${left}, top ${top}, width ${width}, height ${height} pixels`,
      keys: 'Draw the selection with the mouse or a finger. By keys: arrows move it, Shift and arrows resize it, Ctrl and arrows go by single pixels, Enter applies, Delete removes the cover under it.',
      tool: 'What to do with the selection',
      tools: { black: 'Black out', blur: 'Blur', crop: 'Crop' },
      apply: { black: 'Black out the selection', blur: 'Blur the selection', crop: 'Keep only the selection' },
      blurNote: 'A blur leaves some colour and the length. Blacking out is safer.',
      applied: { black: 'Blacked out.', blur: 'Blurred.', crop: 'Cropped: only the selection is kept.' },
      suggestions: 'Covered parts',
      suggestionsHint: 'tick to black out',
      none: 'Nothing is covered yet.',
      spots: {
        author: 'Author’s name',
        avatar: 'Profile picture',
        reactions: 'Reactions',
        personal: 'Number or personal data',
      },
      own: (how) => (how === 'black' ? 'Own part, blacked out' : 'Own part, blurred'),
      drop: (name) => `Remove ${name}`,
      crop: 'The part that is kept',
      dropped: 'The cover was removed.',
      show: (name) => `Put the selection on ${name}`,
      undo: 'Undo',
      redo: 'Redo',
      undone: 'Undone.',
      redone: 'Done again.',
      larger: 'Zoom in',
      smaller: 'Zoom out',
      fit: 'Fit the window',
      zoom: (percent) => `${percent} %`,
      preview: 'See the picture that goes',
      picture: 'The picture being edited',
    },
    preview: {
      title: 'Exactly this picture will be sent',
      text: 'The picture below is opened from the very file that goes. The file holds no place, no device name and no covered part.',
      working: 'Making the picture file',
      cancel: 'Stop',
      back: 'Go on editing',
      attach: 'Attach to the report',
      problems: {
        'too-large': 'The picture is still larger than 1 MB after it was made smaller. Crop it and try again.',
        'not-black':
          'The browser wrote the picture wrongly: a blacked-out part is not black any more. The picture is not used.',
      },
      hash: 'Check code of the file (SHA-256):',
    },
  },
}
