// A joke about one's own family is at most teasing; laughter excuses contempt for nobody else.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ level }) => level)

it.each([
  'Bà xã tui mập như heo haha',
  'Chồng tui ngu như bò, đi chợ mua cá quên tiền haha',
  'Thằng út nhà em bẩn như lợn =))',
  'ong xa nha em o do nhu heo hihi',
  'Lười như lợn là vợ em đây hihi',
])('does not warn of “%s”', (text) => {
  expect(findLevels(text).filter((level) => level !== 'note')).toEqual([])
})

it.each([
  'Ông xã bà Tám ngu như bò haha',
  'Ông xã đội lười như lợn hehe',
  'Con gái chị Lan ngu như bò haha',
  'Chồng em chửi thằng Bảy là đồ súc vật hihi',
  'Thằng Tí xóm trên lười như lợn hihi',
  'Chồng tui ngu như bò',
])('warns of “%s”', (text) => {
  expect(findLevels(text)).toContain('warn')
})
