import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameProvince, nameWard } from './held-out-words.ts'

/** A card that resembles a health insurance card, as a phone's app or as plastic. */
export const insuranceCard: PaperLayout = {
  name: 'insurance-card',
  weight: 1,
  make(words: PaperWords) {
    const code = `${words.pick(['HC', 'GD', 'TE'])} 4 ${words.between(97, 99)} ${words.between(10, 99)} ${words.between(100, 999)} ${words.between(10000, 99999)}`
    const html = `<main style="box-sizing:border-box;width:800px;height:520px;background:#dfe7ec;padding:36px"><div style="box-sizing:border-box;height:448px;border-radius:22px;padding:24px 34px;color:#123a5c;line-height:1.5;font-size:21px;
      background:repeating-linear-gradient(60deg,#ffffff55 0 8px,#fff0 8px 18px),linear-gradient(110deg,#cfeafb,#f5fbff);border:2px solid #5da4d6">
      <div style="display:flex;justify-content:space-between"><b>BẢO HIỂM XÃ HỘI VIỆT NAM</b><b style="color:#0b6fb8;font-size:26px">THẺ BẢO HIỂM Y TẾ</b></div>
      <div style="margin-top:20px">Mã số: <b style="font-size:24px">${code}</b></div><div>Họ và tên: <b>${words.name().toUpperCase()}</b></div>
      <div>Ngày sinh: ${words.between(1, 28)}/${words.between(1, 12)}/${words.between(1950, 2018)} &emsp; Giới tính: ${words.pick(['Nam', 'Nữ'])}</div><div>Địa chỉ: ${nameWard(words)}, ${nameProvince(words)}</div>
      <div>Nơi đăng ký khám chữa bệnh ban đầu: Trạm y tế ${nameWard(words)}</div><div>Giá trị sử dụng từ: ${words.date()}</div><div>Thời điểm đủ 05 năm liên tục: ${words.date()}</div></div></main>`
    return { ...PLAIN_TRUTH, kind: 'health-record', html, width: 800, height: 520 }
  },
}
