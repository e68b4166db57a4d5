import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameProvince, nameWard, writeDateline, writeStories } from './held-out-words.ts'

/** The front page of a newspaper: a red masthead, a picture, columns, and an advertisement in a frame. */
export const newsFront: PaperLayout = {
  name: 'news-front',
  weight: 3,
  make(words: PaperWords) {
    const province = nameProvince(words)
    const story = (title: string) =>
      `<h3 style="margin:0 0 4px;font-size:21px;line-height:1.2">${title}</h3><p style="margin:0 0 14px">${writeStories(words, words.between(4, 6))}</p>`
    const html = `<main style="box-sizing:border-box;width:900px;height:1200px;overflow:hidden;padding:30px 40px;background:#f4f0e4;color:#1b1a17;font-size:16px;line-height:1.36">
      <div style="text-align:center;color:#b8141f;font-size:66px;font-weight:bold;line-height:1.1">${words.pick(['Nhật báo', 'Tuần tin', 'Báo'])} ${province}</div>
      <div style="display:flex;justify-content:space-between;border:solid;border-width:2px 0;padding:3px 0;margin:6px 0 14px;font-size:14px"><span>Số ${words.between(1000, 9800)}</span><span>${writeDateline(words, province)}</span><span>Giá: ${words.between(4, 9)}.000 đồng</span></div>
      <div style="font-size:38px;font-weight:bold;line-height:1.15;margin-bottom:12px">${words.pick(['Cầu phao nối lại đôi bờ sau mùa lũ', 'Làng nghề rộn ràng vào vụ cuối năm', 'Vé tàu dịp lễ bán hết trong buổi sáng', 'Vì sao giá cà phê lại lập đỉnh?'])}</div>
      <div style="height:250px;background:linear-gradient(hsl(${words.below(360)} 35% 70%),hsl(${words.below(360)} 30% 40%));margin-bottom:4px"></div><i style="font-size:13px">Ảnh: ${words.name()}</i>
      <div style="columns:3;column-gap:22px;text-align:justify;margin-top:12px">${story(`Chuyện ở ${nameWard(words)}`)}${story('Thể thao cuối tuần')}${story('Sống khỏe mỗi ngày')}
      <div style="break-inside:avoid;border:3px solid #b8141f;color:#b8141f;text-align:center;padding:10px;margin-bottom:14px"><b style="font-size:24px">${words.pick(['MẬT ONG HOA NHÃN', 'KHUYẾN MÃI LỚN', 'RAO VẶT', 'CHO THUÊ NHÀ'])}</b><br>${words.phone()}</div>${story('Bạn đọc viết')}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'newspaper', isOrdinary: true, html, width: 900, height: 1200 }
  },
}
