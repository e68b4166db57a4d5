import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, writeDateline } from './held-out-words.ts'
import { pressSeal } from './ink-stamps.ts'
import { makeScrawl } from './office-parts.ts'

/** A certificate of merit in an ornate red frame, with the motto and a seal: about one person, and no secret. */
export const meritCertificate: PaperLayout = {
  name: 'merit-certificate',
  weight: 1,
  make(words: PaperWords) {
    const school = `TRƯỜNG THCS ${nameWard(words).toUpperCase()}`
    const html = `<main style="position:relative;box-sizing:border-box;width:1000px;height:700px;overflow:hidden;padding:44px;background:#fffbe6;color:#333;border:16px solid #c62828;outline:4px solid #e8b84a;outline-offset:-28px;text-align:center;font-size:21px;line-height:1.4">
      <b style="font-size:18px">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><span style="font-size:18px">Độc lập - Tự do - Hạnh phúc</span>
      <div style="font-size:62px;font-weight:bold;color:#c62828;line-height:1.4">GIẤY KHEN</div>HIỆU TRƯỞNG ${school}<br>tặng em: <b style="font-size:28px">${words.name()}</b><br>${words.pick(['Đạt danh hiệu Học sinh Xuất sắc', 'Giải Ba cuộc thi vẽ tranh', 'Có tiến bộ vượt bậc trong học tập'])}<br>năm học ${words.between(2021, 2025)} - 2026
      <div style="margin:18px 40px 0 520px"><i style="font-size:17px">${writeDateline(words, nameWard(words))}</i><br><b>HIỆU TRƯỞNG</b><br>${makeScrawl(words)}<br>${words.name()}</div>${pressSeal(words, { place: { x: 560, y: 440 }, ring: school, centre: 'star', diameter: 130 })}</main>`
    return { ...PLAIN_TRUTH, kind: 'certificate-cover', html, width: 1000, height: 700 }
  },
}
