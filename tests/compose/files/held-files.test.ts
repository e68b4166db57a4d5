import { describe, expect, it } from 'vitest'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import {
  isHeldNoMore,
  listShownInFiles,
  trackFileFindings,
  trackUnreadFile,
} from '../../../utils/compose/files/track-file-findings.ts'
import type { TrackedFinding } from '../../../utils/compose/tracked-findings.ts'
import { attachFile, attachReadFile, findIdentity, STAMP } from './sample-files.ts'

describe('a draft that is held for its files', () => {
  const letter = attachReadFile('cv.pdf', [STAMP])
  const people = attachReadFile('ds.xlsx', [findIdentity('089199001137')])
  const allow = (file: AttachedFile): AttachedFile => ({ ...file, findings: [], isAllowed: true })
  const read = attachReadFile('moi-hop.docx')
  const reading = attachFile('de-an.pdf', { step: 'reading', progress: undefined })
  const broken = attachFile('hong.pdf', { step: 'failed' })
  const inText = { ...trackUnreadFile(read), attachment: undefined, message: 'identity' } as unknown as TrackedFinding
  const warned = attachReadFile('giay-khen.jpg', [{ ...findIdentity('12/04/2016'), level: 'warn' }])
  const both = [letter, people].flatMap(trackFileFindings)
  const unread = [trackUnreadFile(read)]

  it.each<[string, readonly TrackedFinding[], readonly AttachedFile[], boolean]>([
    ['goes once they are read without a finding', unread, [read], true],
    ['stays for a warning in one that was waited for', unread, [read, warned], false],
    ['goes with a warning that nobody waited for', both, [allow(letter), allow(people), warned], true],
    ['waits for another one', unread, [read, reading], false],
    ['waits for the user where one cannot be read', unread, [broken], false],
    ['goes once each may be published', both, [allow(letter), allow(people)], true],
    ['stays while one of them may not', both, [allow(letter), people], false],
    ['stays for one that is still read', both, [allow(letter), allow(people), reading], false],
    ['stays for what is in its text', [...both, inText], [allow(letter), allow(people)], false],
    // The page may bring a file back that it shows no more.
    ['stays where a file is gone', both, [allow(letter)], false],
  ])('%s', (_, findings, files, expected) => {
    const shown = listShownInFiles(findings, files, () => false)
    expect(isHeldNoMore(findings, files, shown)).toBe(expected)
  })

  it('shows a warning once all files are read that were waited for, unless it is ignored', () => {
    const list = (files: readonly AttachedFile[], isIgnored = false) =>
      listShownInFiles(unread, files, () => isIgnored).map(({ phrase }) => phrase)
    expect(list([read, warned])).toEqual(['12/04/2016'])
    expect(list([reading, warned])).toEqual([])
    expect(list([read, warned], true)).toEqual([])
  })
})
