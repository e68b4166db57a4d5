import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'

const LINES = [
  'ok em',
  'Mai mấy giờ tập trung vậy cả nhà?',
  'Nhớ mang áo mưa nhé',
  'Đang trên đường về',
  'Cảm ơn mọi người nhiều',
]

/** A screenshot of a chat, with a red count of unread messages. */
export const chatScreenshot: PaperLayout = {
  name: 'chat-screenshot',
  weight: 1,
  make(words: PaperWords) {
    const bubbles = Array.from({ length: words.between(6, 9) }, () => {
      const isOwn = words.happens(2)
      const text = words.happens(2) ? words.pick(LINES) : words.news()
      return `<div style="margin:10px ${isOwn ? '0 10px auto' : 'auto 10px 0'};max-width:290px;width:fit-content;padding:9px 13px;
        border-radius:14px;background:${isOwn ? '#cfe8ff' : '#fff'}">${text}<div style="font-size:11px;color:#788">${words.between(10, 23)}:${words.between(10, 59)}</div></div>`
    })
    const html = `<main style="width:412px;height:892px;box-sizing:border-box;background:#e6ebf0;overflow:hidden;font-size:16px;color:#1a1a1a">
      <div style="background:#0a7cff;color:#fff;padding:14px 18px;font-size:18px"><b>${words.name()}</b>
      <span style="background:#e02020;border-radius:10px;padding:1px 8px;font-size:13px;float:right">${words.between(2, 40)}</span></div>
      <div style="padding:8px 12px">${bubbles.join('')}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'chat', isOrdinary: true, html, width: 412, height: 892 }
  },
}
