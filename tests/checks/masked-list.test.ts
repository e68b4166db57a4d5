import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isSafeToFixAll } from '../../utils/checks/safe-fixes.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })
const NAMES = ['Trần Văn Mẫu', 'Lê Thị Mẫu', 'Võ Thị Ví', 'Bùi Thị Dụ', 'Phạm Thị Thử', 'Đỗ Văn Ví']

it.each(['Danh sách các hộ nhận quà:', 'Kính gửi bà con, danh sách đợt 3:', ''])(
  'masks a list one kind after the other: “%s”',
  (head) => {
    const lines = NAMES.map((name, i) => `${i + 1}. ${name}, CCCD 04608200${1000 + 37 * i}, ĐT 0913 45 67 ${10 + i}`)
    let text = [head, ...lines].join('\n')
    for (const message of ['identity', 'phone']) {
      const findings = run(text)
      const group = findings.filter((finding) => finding.message === message)
      expect(group).toHaveLength(NAMES.length)
      expect(isSafeToFixAll(text, group, findings, run)).toBe(true)
      for (const finding of group.toSorted((a, b) => b.start - a.start)) {
        const [fix] = getFixes(finding)
        text = text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
      }
    }
    expect(run(text).filter(({ level }) => level !== 'note')).toEqual([])
  },
)
