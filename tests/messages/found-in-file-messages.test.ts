import { describe, expect, it } from 'vitest'
import { checkAttachmentContent, FILE_CHECK_IDS } from '../../utils/attachments/check-attachment.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import {
  describeFoundInFile,
  foundInFileMessages,
  summarizeFoundInFiles,
} from '../../utils/i18n/compose/found-in-file-messages.ts'

/** Messages whose text in the check is about a file already, or that a file never gets: those of the model. */
const SAID_BY_CHECK: ReadonlySet<string> = new Set([
  'stamped',
  'attached',
  'list',
  'identity-card',
  'insurance-card',
  'birth-certificate',
  'household-book',
  'health-record',
  'marks',
  'place',
  'own',
  'named-account',
  'sensed',
  'initials',
])

/** Messages that only a draft gets. */
const OF_DRAFTS: ReadonlySet<string> = new Set(['own', 'named-account', 'sensed', 'initials'])

const keys = FILE_CHECK_IDS.flatMap((check) =>
  Object.keys(CHECK_MESSAGES[check].vi.messages).map((message) => ({ check, message })),
)

describe('what is said of findings in files', () => {
  it.each(['vi', 'en'] as const)('has a text about the file for every message of a check of files: %s', (language) => {
    const missing = keys.filter(
      ({ check, message }) =>
        !SAID_BY_CHECK.has(message) && !describeFoundInFile({ check, message, isInName: false }, 1, language),
    )
    expect(missing).toEqual([])
  })

  it('never advises what only the writer of a draft can do', () => {
    const { about, aboutSeveral } = foundInFileMessages.vi
    const texts = [...Object.values(about), ...Object.values(aboutSeveral)]
    expect(texts.filter((text) => !/\btệp\b/.test(text) || /bản nháp|tài liệu đó|chờ bản/.test(text))).toEqual([])
  })

  it.each(['vi', 'en'] as const)('names the kind of every such message: %s', (language) => {
    const { kinds } = foundInFileMessages[language]
    const unnamed = keys.filter(({ check, message }) => !OF_DRAFTS.has(message) && !kinds[`${check}/${message}`])
    expect(unnamed).toEqual([])
  })

  it('has no text or name of a message that is no more', () => {
    const known = new Set([
      ...keys.map(({ check, message }) => `${check}/${message}`),
      'own-words/own',
      'own-words/agency',
    ])
    for (const { kinds, about, aboutSeveral } of Object.values(foundInFileMessages))
      expect([kinds, about, aboutSeveral].flatMap(Object.keys).filter((key) => !known.has(key))).toEqual([])
  })

  it('asks to ask the issuer of a paper that is marked as internal', async () => {
    const text = 'LƯU HÀNH NỘI BỘ\nKế hoạch sắp xếp nhân sự quý IV, không phổ biến ra ngoài.'
    const page = { kind: 'text', number: 1, text } as const
    const content = { pages: [page], pageCount: 1, notes: [] }
    const { findings } = await checkAttachmentContent(content, { choices: {} })
    expect(findings.map(({ message }) => message)).toContain('mark')
    for (const { check, message } of findings)
      expect(describeFoundInFile({ check, message, isInName: false }, 1, 'vi')).toMatch(/hỏi nơi ban hành/)
  })

  it('counts by kinds, the first three by name', () => {
    const repeat = (count: number, check: 'personal-data' | 'child-privacy', message: string) =>
      Array.from({ length: count }, () => ({ check, message }))
    const found = [
      ...repeat(12, 'personal-data', 'identity'),
      ...repeat(1, 'personal-data', 'phone'),
      ...repeat(3, 'child-privacy', 'named'),
      ...repeat(2, 'child-privacy', 'listed'),
    ]
    expect(summarizeFoundInFiles(found, 'vi')).toBe('12 số căn cước, 1 số điện thoại, 5 tên trẻ em')
    expect(summarizeFoundInFiles([...found, ...repeat(4, 'personal-data', 'plate')], 'en')).toBe(
      '12 identity numbers, 1 phone number, 5 names of children and 4 more',
    )
  })
})
