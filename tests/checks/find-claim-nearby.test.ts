import { expect, it } from 'vitest'
import { findClaimNearby } from '../../utils/checks/unsourced-claim/find-claim-nearby.ts'

const point = (text: string, words: string) => {
  const start = text.indexOf(words)
  const span = findClaimNearby(text, { start, end: start + words.length })
  return text.slice(span.start, span.end)
}

it.each([
  ['Tin khẩn: đập Mẫu sắp vỡ đêm nay, chạy đi.', 'Tin khẩn', 'Tin khẩn: đập Mẫu sắp vỡ đêm nay'],
  ['TIN KHAN! Dap Mau sap vo dem nay.', 'TIN KHAN', 'TIN KHAN! Dap Mau sap vo dem nay'],
  [
    'Cảnh báo khẩn, các chị chợ Mẫu: heo lò Mẫu dính dịch hết rồi, đừng mua.',
    'Cảnh báo khẩn',
    'Cảnh báo khẩn, các chị chợ Mẫu: heo lò Mẫu dính dịch hết rồi',
  ],
  [
    'Tin khẩn: nước ở xã Mẫu dâng tới 2,5 mét lúc 18.30.',
    'Tin khẩn',
    'Tin khẩn: nước ở xã Mẫu dâng tới 2,5 mét lúc 18.30',
  ],
  ['Bà con share mạnh lên! Sữa lô này có giòi.', 'Bà con share mạnh lên', 'Bà con share mạnh lên! Sữa lô này có giòi'],
])('widens what announces a claim to the claim: %s', (text, words, marked) => {
  expect(point(text, words)).toBe(marked)
})

it.each([
  [
    'Mũi này chích vô là liệt. Ở trên người ta ém, báo đài không dám đăng.',
    'báo đài không dám đăng',
    'Mũi này chích vô là liệt. Ở trên người ta ém, báo đài không dám đăng',
  ],
  [
    'Đập Mẫu nứt toác rồi, người ta giấu vì sợ đền.',
    'người ta giấu vì sợ đền',
    'Đập Mẫu nứt toác rồi, người ta giấu vì sợ đền',
  ],
])('widens what says that something is hidden to what that is: %s', (text, words, marked) => {
  expect(point(text, words)).toBe(marked)
})

it.each([
  ['Tin khẩn!', 'Tin khẩn'],
  [`Tin khẩn: ${'đập Mẫu nứt toác rồi '.repeat(20)}`, 'Tin khẩn'],
  [`${'Đập Mẫu nứt toác rồi '.repeat(20)}, báo đài không dám đăng`, 'báo đài không dám đăng'],
  ['Tin khẩn: chạy đi.', 'Tin khẩn'],
  ['Báo đài không dám đăng đâu.', 'Báo đài không dám đăng đâu'],
  ['Đập Mẫu sắp vỡ đêm nay. Tin khẩn của xã là họp tối nay.', 'Đập Mẫu sắp vỡ đêm nay'],
  ['Cảnh báo của xã: đập Mẫu đang xả.', 'Cảnh báo của xã'],
])('leaves alone what is next to no claim, and what is one: %s', (text, words) => {
  expect(point(text, words)).toBe(words)
})
