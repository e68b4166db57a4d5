// The writer's own class, by which people know a child who was harmed.

import { describe, expect, it } from 'vitest'
import { childPrivacy } from '../../utils/checks/child-privacy/index.ts'
import { runChecks } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'child-privacy': childPrivacy } }).findings.map(
    ({ message, start, end }) => [message, text.slice(start, end)],
  )

describe('the class that the writer teaches', () => {
  it.each([
    ['Bé T.K.V. lớp ••• tự tử hụt hôm qua. Nó học trò lớp tui chủ nhiệm, buồn quá', 'học trò lớp tui chủ nhiệm'],
    ['Em L.T.M. bị dượng xâm hại. Em là học sinh lớp tôi đang chủ nhiệm', 'học sinh lớp tôi đang chủ nhiệm'],
    ['Be K.N. uong thuoc sau. hoc tro lop toi chu nhiem do', 'hoc tro lop toi chu nhiem'],
  ])('gives away a harmed child by initials: %s', (text, words) => {
    expect(find(text)).toEqual([['abused', words]])
  })

  it('is pointed out before the name is masked, too', () => {
    expect(find('Cháu Lê Ví Na 9 tuổi bị bố bạo hành. Cháu học sinh trong lớp mình dạy')).toEqual([
      ['abused', 'Lê Ví Na 9 tuổi bị bố bạo hành'],
      ['abused', 'học sinh trong lớp mình dạy'],
    ])
  })

  it.each([
    'Em N.T.H. được nhận học bổng. Học sinh lớp tôi chủ nhiệm đó, tự hào quá',
    'Lớp mình chủ nhiệm có 3 bạn nghỉ ốm. Phụ huynh nhắn giúp',
    'Học trò lớp tôi toàn bé ngoan. Hôm nay tập huấn phòng chống xâm hại trẻ em',
    'Một em học sinh lớp tôi chủ nhiệm bị bắt nạt. Tôi nên làm gì ạ',
  ])('is no finding where no harmed child is known: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

it('marks the paper on an illness with it', () => {
  const text = 'Các mẹ để ý bé Lê Gia Mẫu nhé, cháu bị tăng động có giấy của bệnh viện tâm thần, hay đánh bạn'
  expect(find(text)).toEqual([['named', 'Lê Gia Mẫu nhé, cháu bị tăng động có giấy của bệnh viện tâm thần']])
})
