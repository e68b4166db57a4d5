import type { Translations } from '../translate.ts'

/** Texts of the reporter fields in the report form. */
export interface ReporterMessages {
  include: string
  about: string
  name: string
  unit: string
  optional: string
  remembered: string
  notRemembered: string
  forget: string
  /** In the settings. */
  kept(who: string): string
}

/** Texts of the reporter fields, in both languages. */
export const reporterMessages: Translations<ReporterMessages> = {
  vi: {
    include: 'Kèm tên và đơn vị người báo cáo',
    about: 'Nơi nhận có thể liên hệ lại. Không chọn thì báo cáo không nêu tên người báo cáo.',
    name: 'Họ và tên',
    unit: 'Đơn vị',
    optional: 'không bắt buộc',
    remembered: 'Được lưu trên máy này cho báo cáo sau.',
    notRemembered: 'Chưa lưu được cho báo cáo sau. Báo cáo này vẫn có tên và đơn vị.',
    forget: 'Xóa thông tin này',
    kept: (who) => `Đã lưu tên và đơn vị người báo cáo: ${who}`,
  },
  en: {
    include: "Include the reporter's name and unit",
    about: 'The recipient can answer. Without it the report names nobody who reports.',
    name: 'Full name',
    unit: 'Unit',
    optional: 'optional',
    remembered: 'Remembered on this device for the next report.',
    notRemembered: 'Not remembered for the next report. This report has it.',
    forget: 'Forget',
    kept: (who) => `The reporter's name and unit remembered: ${who}`,
  },
}
