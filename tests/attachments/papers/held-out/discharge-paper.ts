import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameProvince, nameWard, writeDay } from './held-out-words.ts'
import { pressSeal } from './ink-stamps.ts'
import { makeHead, makeLeaf, makeNationLines, makeScrawl } from './office-parts.ts'

/** The paper with which a patient leaves a hospital. */
export const dischargePaper: PaperLayout = {
  name: 'discharge-paper',
  weight: 2,
  make(words: PaperWords) {
    const hospital = `BỆNH VIỆN ĐA KHOA ${nameProvince(words).toUpperCase()}`
    const line = (label: string, text: string) => `<div style="margin:9px 0">- ${label}: <b>${text}</b></div>`
    const html = makeLeaf(
      `${makeHead([`SỞ Y TẾ`, `<b>${hospital}</b>`, `Khoa ${words.pick(['Nội tổng hợp', 'Ngoại', 'Tim mạch', 'Sản'])}`], [...makeNationLines(words), `<div style="margin-top:8px;text-align:right;font-size:13px">Mã y tế: ${words.between(100000, 999999)}<br>Số lưu trữ: ${words.between(1000, 9999)}</div>`])}
      <h1 style="text-align:center;font-size:25px;margin:30px 0">${words.pick(['GIẤY RA VIỆN', 'TÓM TẮT BỆNH ÁN', 'PHIẾU KẾT QUẢ XÉT NGHIỆM'])}</h1>
      ${line('Họ tên người bệnh', words.name())}${line('Tuổi', `${words.between(19, 83)}, ${words.pick(['nam', 'nữ'])}`)}${line('Địa chỉ', nameWard(words))}${line('Số thẻ BHYT', `GD4${words.between(10, 99)}${words.between(1000000, 9999999)}${words.between(100, 999)}`)}
      ${line('Vào viện lúc', `${words.between(1, 23)} giờ, ngày ${writeDay(words)}`)}${line('Ra viện lúc', `${words.between(8, 16)} giờ, ngày ${writeDay(words)}`)}
      ${line('Chẩn đoán', words.pick(['Viêm gan B mạn; đái tháo đường típ 2', 'Rối loạn lo âu, mất ngủ kéo dài', 'Nhồi máu cơ tim cũ, tăng huyết áp', 'Thai 32 tuần, thiếu máu']))}
      ${line('Phương pháp điều trị', words.pick(['Nội khoa, truyền dịch', 'Phẫu thuật nội soi', 'Thuốc uống, theo dõi tại nhà']))}
      ${line('Xét nghiệm', `Glucose ${words.between(5, 14)},${words.below(10)} mmol/L; AST ${words.between(20, 180)} U/L; HBsAg ${words.pick(['dương tính', 'âm tính'])}`)}
      ${line('Ghi chú', 'Tái khám sau 14 ngày, mang theo giấy này.')}
      <div style="display:flex;justify-content:space-around;text-align:center;margin-top:30px"><div><b>Thủ trưởng đơn vị</b><br>${makeScrawl(words)}<br>${words.name()}</div><div><b>Trưởng khoa</b><br>${makeScrawl(words)}<br>BS. ${words.name()}</div></div>
      ${pressSeal(words, { place: { x: 90, y: words.between(660, 720) }, ring: hospital, centre: 'star', diameter: 140 })}`,
      'line-height:1.45',
    )
    return { ...PLAIN_TRUTH, kind: 'health-record', html, ...A4 }
  },
}
