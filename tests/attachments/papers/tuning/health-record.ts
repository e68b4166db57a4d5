import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeColumns, makeLines, makeParagraph, makeRule, makeSheet, makeTable } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** A patient's record of a hospital that does not exist. */
export const healthRecord: PaperLayout = {
  name: 'health-record',
  weight: 1,
  make(words: PaperWords) {
    const value = () => `${words.between(2, 9)},${words.between(0, 9)}`
    const rows = ['Glucose', 'Cholesterol', 'Creatinin', 'Bạch cầu', 'Hồng cầu'].map((name) => [
      name,
      value(),
      'mmol/L',
    ])
    const left = makeLines(
      ['SỞ Y TẾ', `<b>BỆNH VIỆN ${words.place().toUpperCase()}</b>${makeRule(80)}`],
      'font-size:16px',
    )
    const html = makeSheet(
      `${makeColumns(left, makeLines([`Mã bệnh nhân: ${words.between(100000, 999999)}`], 'font-size:16px'))}
       ${makeLines(['<b style="font-size:21px">PHIẾU KẾT QUẢ KHÁM BỆNH</b>'], 'margin:30px 0 16px')}
       ${makeParagraph(`Họ và tên người bệnh: <b>${words.name()}</b>. Năm sinh: ${words.between(1945, 2010)}.`)}
       ${makeParagraph(`Số thẻ bảo hiểm y tế: DN ${words.between(1, 4)} 99 ${words.between(100, 999)} ${words.between(10000, 99999)}`)}
       ${makeParagraph(`Chẩn đoán: ${words.pick(['Viêm dạ dày mạn tính', 'Tăng huyết áp', 'Đái tháo đường', 'Viêm phế quản cấp'])}`)}
       ${makeTable(['Xét nghiệm', 'Kết quả', 'Đơn vị'], rows, 17)}
       ${makeParagraph(`Hướng điều trị: uống thuốc theo đơn, tái khám sau ${words.between(2, 4)} tuần.`)}
       ${makeColumns('', makeLines(['<b>BÁC SĨ ĐIỀU TRỊ</b>', '<div style="height:70px"></div>', words.name()]), 50)}`,
    )
    return { ...PLAIN_TRUTH, kind: 'health-record', html, ...A4 }
  },
}
