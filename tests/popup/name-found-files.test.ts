import { describe, expect, it } from 'vitest'
import { isNamed, nameFinding } from '../../components/compose/name-finding.ts'
import type { ListedFinding } from '../../components/findings/FindingListItem.tsx'
import { addFileNames } from '../../entrypoints/popup/name-found-files.ts'
import { trackFileFindings } from '../../utils/compose/files/track-file-findings.ts'
import { MAX_PHRASE_LENGTH } from '../../utils/messages.ts'
import { VIEW_MESSAGES } from '../../utils/view-messages.ts'
import { attachReadFile, MARK, STAMP } from '../compose/files/sample-files.ts'

const list = (finding: Omit<ReturnType<typeof nameFinding>, 'file'>): ListedFinding => {
  return { check: finding.check, level: 'stop', message: finding.message, phrase: finding.phrase, provisions: [] }
}

describe('the names of files in the popup', () => {
  const tracked = [attachReadFile('quy-che.pdf', [STAMP, MARK]), attachReadFile('phu-luc.pdf', [MARK])].flatMap(
    trackFileFindings,
  )
  const named = tracked.map(nameFinding)
  const listed = named.map((each) => ({ ...list(each), inFile: each.inFile }))

  it('are added to what was found in files, also to the same words in two of them', () => {
    expect(addFileNames(listed, named).map(({ file }) => file)).toEqual(['quy-che.pdf', 'quy-che.pdf', 'phu-luc.pdf'])
  })

  it('are added to no finding in the text, and to none that the page no longer has', () => {
    const [first] = listed
    const inText = { ...first!, inFile: undefined }
    expect(addFileNames([inText, { ...first!, phrase: 'DỰ THẢO 3' }], named).map(({ file }) => file)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('separate the same words in two files; without a name the first is meant', () => {
    const last = named.at(-1)!
    expect(tracked.filter((each) => isNamed(each, last))).toEqual([tracked.at(-1)])
    expect(tracked.find((each) => isNamed(each, { ...last, file: undefined }))).toBe(tracked[1])
  })
})

it('are heard with no longer words than a page of ours takes from a site', () => {
  const { request } = VIEW_MESSAGES['show-finding']
  const named = { check: 'insult', message: 'word', phrase: 'x'.repeat(MAX_PHRASE_LENGTH) }
  expect(request.safeParse(named).success).toBe(true)
  expect(request.safeParse({ ...named, phrase: `${named.phrase}x` }).success).toBe(false)
})
