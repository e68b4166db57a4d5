import { expect, it } from 'vitest'
import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import { dropRepeatedInName } from '../../../utils/compose/files/drop-repeated-in-name.ts'
import { findIdentity, MARK, STAMP } from './sample-files.ts'

const inName = (finding: FileFinding, level = finding.level): FileFinding => {
  const { place: _place, ...rest } = finding
  return { ...rest, level, message: 'file', phrase: 'luu hanh' }
}
const drop = (...findings: FileFinding[]) => dropRepeatedInName(findings, ({ place }) => !place)

it('drops what a name shows of what the same check has found in the contents', () => {
  const number: FileFinding = { ...MARK, message: 'number', phrase: '45/KH-TYT' }
  expect(drop(inName(MARK), MARK, number)).toEqual([MARK, number])
  expect(drop(inName(MARK, 'note'), number)).toEqual([number])
})

it('keeps what is louder in the name, what another check has found, and what only the name shows', () => {
  const calm: FileFinding = { ...MARK, level: 'note' }
  expect(drop(inName(MARK), calm)).toEqual([inName(MARK), calm])
  expect(drop(inName(MARK), STAMP, findIdentity('087300112233'))).toHaveLength(3)
  expect(drop(inName(MARK), inName(STAMP))).toHaveLength(2)
})
