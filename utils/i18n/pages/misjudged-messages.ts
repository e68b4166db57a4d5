import type { Translations } from '../translate.ts'

/** Texts about what was marked as wrong on this device. Days are written as "28/11/2026". */
export interface MisjudgedMessages {
  title: string
  about: string
  none: string
  line(count: number, last: string): string
  copyLine: string
  copyAll: string
  restore: string
  restoreOf(name: string): string
  restored(name: string): string
  notRestored: string
  undo: string
  /** Where the lines can be sent. The address follows. */
  sendTo: { organisation: string; project: string }
  nowhere: string
}

/** Texts about what was marked as wrong on this device, in both languages. */
export const misjudgedMessages: Translations<MisjudgedMessages> = {
  vi: {
    title: 'Điều đã báo sai',
    about:
      'Chỉ ghi phép kiểm, loại và ngày; không ghi chữ nào của bản nháp. Danh sách nằm trên máy này, không tự gửi đi đâu.',
    none: 'Chưa có điều nào được báo sai.',
    line: (count, last) => `${count} lần, gần nhất ${last}`,
    copyLine: 'Chép dòng này',
    copyAll: 'Chép tất cả',
    restore: 'Bỏ báo sai',
    restoreOf: (name) => `Bỏ báo sai: ${name}`,
    restored: (name) => `Đã bỏ báo sai “${name}”. Những chỗ đó sẽ được nhắc lại.`,
    notRestored: 'Chưa bỏ được, có thể bộ nhớ trình duyệt đã đầy.',
    undo: 'Hoàn tác',
    sendTo: {
      organisation: 'Cơ quan công bố nơi nhận góp ý, có thể chép các dòng trên rồi gửi đến:',
      project: 'Trang góp ý của tiện ích, có thể chép các dòng trên rồi dán vào đó:',
    },
    nowhere:
      'Hiện chưa có nơi nhận góp ý: dự án chưa công bố, cơ quan cũng chưa đặt. Các dòng trên vẫn được giữ ở đây để gửi sau.',
  },
  en: {
    title: 'Marked as wrong',
    about:
      'Only the check, the kind and the day are noted, no word of the draft. The list stays on this device and is sent nowhere.',
    none: 'Nothing has been marked as wrong.',
    line: (count, last) => `${count === 1 ? 'once' : `${count} times`}, last on ${last}`,
    copyLine: 'Copy this line',
    copyAll: 'Copy all',
    restore: 'Unmark',
    restoreOf: (name) => `Unmark: ${name}`,
    restored: (name) => `“${name}” is no longer marked as wrong. Those places will be mentioned again.`,
    notRestored: 'Could not be unmarked; the browser’s storage may be full.',
    undo: 'Undo',
    sendTo: {
      organisation: 'The organisation has named an address for feedback. The lines above can be copied and sent to:',
      project: 'The page for feedback about the extension. The lines above can be copied and pasted there:',
    },
    nowhere:
      'The project has no page for feedback yet, and the organisation has named no address, so the lines cannot be sent yet. They are kept here, to be sent later.',
  },
}
