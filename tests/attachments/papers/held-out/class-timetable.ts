import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

const LESSONS = [
  'Toán',
  'Văn',
  'Anh',
  'Sử',
  'Địa',
  'Sinh',
  'Thể dục',
  'Nhạc',
  'Mĩ thuật',
  'Tin',
  'Chào cờ',
  'Sinh hoạt',
  '',
]

/** The timetable of a class, coloured, as it hangs on a door: no pupil is named. */
export const classTimetable: PaperLayout = {
  name: 'class-timetable',
  weight: 2,
  make(words: PaperWords) {
    const row = (lesson: number) =>
      `<tr><td style="background:#ffe9b5">Tiết ${lesson}</td>${Array.from({ length: 6 }, () => `<td style="background:hsl(${words.below(360)} 70% 94%)">${words.pick(LESSONS)}</td>`).join('')}</tr>`
    const days = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'].map((day) => `<th>Thứ ${day}</th>`).join('')
    const table = (part: string, lessons: number) =>
      `<div style="font-size:24px;font-weight:bold;color:#c62828;margin:14px 0 6px">${part}</div><table class="week" style="border-collapse:collapse;width:100%;text-align:center;font-size:19px"><tr style="background:#ffb74d"><th></th>${days}</tr>${Array.from({ length: lessons }, (_, i) => row(i + 1)).join('')}</table>`
    const html = `<style>.week td,.week th{border:2px solid #f0a040;padding:4px;height:26px}</style><main style="box-sizing:border-box;width:980px;height:690px;overflow:hidden;padding:26px 40px;background:#fffdf5;color:#2a2a2a;border:14px solid ${words.pick(['#7ec8e3', '#f48fb1', '#a5d6a7', '#e53935'])}">
      <div style="text-align:center;font-size:36px;font-weight:bold;color:#1565c0">THỜI KHÓA BIỂU</div><div style="text-align:center;font-size:20px">Lớp ${words.between(1, 9)}${words.pick(['A', 'B', 'C', 'D'])} – Trường ${nameWard(words)} – áp dụng từ ${words.date()}</div>${table('BUỔI SÁNG', words.between(4, 5))}${table('BUỔI CHIỀU', words.between(2, 3))}</main>`
    return { ...PLAIN_TRUTH, kind: 'poster', isOrdinary: true, html, width: 980, height: 690 }
  },
}
