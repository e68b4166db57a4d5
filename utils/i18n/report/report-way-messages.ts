import type { HandoffMethod } from '../../report/model/outbox-item.ts'
import type { Translations } from '../translate.ts'

/** Texts of where a report can go while there is no recipient. */
export interface ReportWayMessages {
  title: string
  /** Below the title: that these ways need no set-up. */
  about: string
  ways: Record<HandoffMethod, { name: string; about: string }>
  addRecipient: string
}

/** Texts of where a report can go while there is no recipient, in both languages. */
export const reportWayMessages: Translations<ReportWayMessages> = {
  vi: {
    title: 'Gửi báo cáo này bằng cách nào?',
    about: 'Chưa có nơi nhận cài sẵn. Ba cách này dùng được ngay; cũng có thể báo theo kênh công khai ở dưới.',
    ways: {
      email: { name: 'Soạn e-mail', about: 'Thư điền sẵn, chỉ cần nhập địa chỉ nhận' },
      file: { name: 'Phiếu Word', about: 'Lưu tệp để in hoặc gửi qua văn thư' },
      copy: { name: 'Chép', about: 'Dán nội dung vào nơi khác' },
    },
    addRecipient: 'Thêm nơi nhận của đơn vị',
  },
  en: {
    title: 'Where can this report go?',
    about: 'No recipient is set up. These three ways work at once; the public channels below are open as well.',
    ways: {
      email: { name: 'E-mail', about: 'A letter filled in; only the address is needed' },
      file: { name: 'Word paper', about: 'A file to print or to send on' },
      copy: { name: 'Copy the text', about: 'To paste elsewhere' },
    },
    addRecipient: "Add the unit's recipient",
  },
}
