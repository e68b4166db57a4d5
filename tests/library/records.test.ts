import { describe, expect, it } from 'vitest'
import { CHECK_IDS } from '../../utils/draft.ts'
import {
  DOCUMENT_CITATIONS,
  findDocumentId,
  getProvisionHeading,
  parseProvisionPath,
} from '../../utils/library/citation-table.ts'
import { LIBRARY_CHECKED_ON } from '../../utils/library/documents/document-record.ts'
import {
  DOCUMENTS,
  findDocumentById,
  findProvisionById,
  getDocumentStatus,
  PROVISIONS,
} from '../../utils/library/index.ts'
import { ISSUERS } from '../../utils/library/issuers.ts'
import { getOfficialHost } from '../../utils/library/share/official-page.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'
import { findCurrentSuccessors } from '../../utils/library/succession.ts'
import { ADDED_RECORDS } from './added-records.ts'

const AUDIENCES = ['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan']
const DATE = /^20[0-2]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
/** Decrees that ended together with the law they gave details of; no text replaces them. */
const ENDED_WITH_THEIR_LAW = ['nd-53-2022', 'nd-85-2016']
const VERIFICATIONS = ['confirmed', 'one-source', 'partial']
const CHECKED = '2026-11-24'
/** The old law and the additions to the present one were checked later than the rest. */
const CHECKED_LATER = '2026-11-27'
const listCheckDays = (id: string) => [ADDED_RECORDS[id]?.checked ?? CHECKED, CHECKED_LATER]

/** Collects every text of a record that a reader may see. */
function textsOf(record: unknown): string[] {
  if (typeof record === 'string') return [record]
  return record !== null && typeof record === 'object' ? Object.values(record).flatMap(textsOf) : []
}

it('names the latest day of its records as the day it was checked', () => {
  const days = [...DOCUMENTS, ...PROVISIONS].map(({ checked }) => checked).sort()
  expect(LIBRARY_CHECKED_ON).toBe(days.at(-1))
})

describe('the documents', () => {
  it('have unique ids, one for every citation', () => {
    expect(new Set(DOCUMENTS.map(({ id }) => id)).size).toBe(DOCUMENTS.length)
    expect(DOCUMENTS.map(({ id }) => id).sort()).toEqual(Object.keys(DOCUMENT_CITATIONS).sort())
  })

  it.each(DOCUMENTS.map((document) => [document.id, document] as const))('%s is well formed', (_, document) => {
    const { issued, inForceFrom, inForceTo } = document
    for (const date of [issued, inForceFrom, inForceTo]) if (date !== null) expect(date).toMatch(DATE)
    expect(listCheckDays(document.id)).toContain(document.checked)
    if (issued && inForceFrom) expect(issued <= inForceFrom).toBe(true)
    if (inForceFrom && inForceTo) expect(inForceFrom < inForceTo).toBe(true)
    expect(VERIFICATIONS).toContain(document.verification)
    expect(Object.keys(ISSUERS)).toContain(document.issuer)
    expect(document.title.vi).not.toBe('')
    expect(document.title.en).not.toBe('')
    if (document.source.url !== null) {
      const url = new URL(document.source.url)
      expect(url.protocol).toBe('https:')
      expect(['none', 'party']).not.toContain(document.source.kind)
      // A copy has no address; the address of the official page it copies may be known.
      if (document.source.kind === 'mirror') expect(getOfficialHost(document.source.url)).toBeDefined()
    }
    for (const alias of document.aliases) expect(alias).toBe(alias.toLocaleLowerCase('vi'))
  })

  it('state the successor of every ended document, on both sides, or else its last day', () => {
    for (const document of DOCUMENTS) {
      const { id, standing, inForceTo, replacedBy, replaces } = document
      if (inForceTo !== null) expect(standing, id).toBe('ended')
      if (standing === 'ended' && !ENDED_WITH_THEIR_LAW.includes(id)) expect(replacedBy, id).not.toEqual([])
      if (ENDED_WITH_THEIR_LAW.includes(id)) expect([replacedBy, inForceTo], id).toEqual([[], '2026-07-01'])
      if (replacedBy.length > 0) expect(standing, id).toBe('ended')
      for (const other of replacedBy) expect(findDocumentById(other)?.replaces, `${id} -> ${other}`).toContain(id)
      for (const other of replaces) expect(findDocumentById(other)?.replacedBy, `${id} <- ${other}`).toContain(id)
    }
  })

  it('state their amendments, on both sides', () => {
    for (const { id, amendedBy, amends } of DOCUMENTS) {
      for (const other of amendedBy) expect(findDocumentById(other)?.amends, `${id} <- ${other}`).toContain(id)
      for (const other of amends) expect(findDocumentById(other)?.amendedBy, `${id} -> ${other}`).toContain(id)
    }
    expect(findDocumentById('nd-72-2013')?.amendedBy).toEqual(['nd-27-2018'])
  })

  it('lead from every replaced document to one that has not ended', () => {
    for (const document of DOCUMENTS) {
      for (const id of document.replacedBy) {
        const current = findCurrentSuccessors(id)
        expect(current, id).not.toEqual([])
        for (const now of current) expect(findDocumentById(now)?.standing).not.toBe('ended')
      }
    }
  })

  it.each([
    ['luat-24-2018', 'luat-116-2025', '2026-07-01'],
    ['luat-86-2015', 'luat-116-2025', '2026-07-01'],
    ['luat-29-2018', 'luat-117-2025', '2026-03-01'],
    ['luat-22-2008', 'luat-80-2025', '2025-07-01'],
    ['luat-103-2016', 'luat-126-2025', '2026-07-01'],
    ['nd-15-2020', 'nd-174-2026', '2026-07-01'],
    ['nd-13-2023', 'nd-356-2025', '2026-01-01'],
    ['nd-09-2017', 'nd-244-2026', '2026-07-01'],
    ['qd-874-2021', 'qd-423-2026', null],
    ['qdtw-37-2021', 'qdtw-207-2026', null],
  ])('%s was replaced by %s on %s', (old, successor, ended) => {
    expect(findDocumentById(old)).toMatchObject({ replacedBy: [successor], inForceTo: ended })
    expect(getDocumentStatus(findDocumentById(old)!, CHECKED)).toBe('replaced')
  })

  it('have no article numbers for texts without a full text to check', () => {
    for (const { id, document } of PROVISIONS) {
      if (['qdtw-85-2022', 'qdtw-207-2026', 'qd-423-2026'].includes(document))
        expect(parseProvisionPath(id).article).toBeUndefined()
    }
  })
})

describe('the provisions', () => {
  it('are many, with unique ids', () => {
    expect(PROVISIONS.length).toBeGreaterThanOrEqual(110)
    expect(new Set(PROVISIONS.map(({ id }) => id)).size).toBe(PROVISIONS.length)
  })

  it.each(PROVISIONS.map((provision) => [provision.id, provision] as const))('%s is well formed', (id, provision) => {
    expect(id).toMatch(/^[a-z0-9-]+(?:\.d\d+(?:\.k\d+)?(?:\.(?:[a-z]|dd))?)?(?:\.[a-z][a-z0-9-]{2,})?$/)
    expect(id.split('.')[0]).toBe(provision.document)
    expect(findDocumentById(provision.document)).toBeDefined()
    expect(provision.path).toEqual(parseProvisionPath(id))
    expect(provision.path.article ?? getProvisionHeading(id, 'vi'), 'an article or a heading').toBeDefined()
    if (provision.path.slug) expect(getProvisionHeading(id, 'en')).toBeDefined()
    if (provision.path.point) expect(provision.path.point).toMatch(/^[abcdđeghiklmnopqrstuvxy]$/)
    expect(provision.summary.vi).toMatch(/\.$/)
    expect(provision.summary.en).toMatch(/\.$/)
    expect(provision.audience.length).toBeGreaterThan(0)
    for (const one of provision.audience) expect(AUDIENCES).toContain(one)
    expect(provision.subjects.length).toBeGreaterThan(0)
    for (const subject of provision.subjects) expect(Object.keys(SUBJECTS)).toContain(subject)
    for (const check of provision.checks) expect(CHECK_IDS).toContain(check)
    for (const fine of provision.fines) expect(fine.from).toBeLessThan(fine.to)
    expect(VERIFICATIONS).toContain(provision.verification)
    expect(listCheckDays(id)).toContain(provision.checked)
    for (const link of [...provision.see, ...provision.finedBy]) expect(findProvisionById(link), link).toBeDefined()
    expect([...provision.see, ...provision.finedBy]).not.toContain(id)
    for (const link of provision.finedBy) expect(findProvisionById(link)?.fines, link).not.toEqual([])
  })

  it('have no article number if they are not checked well enough', () => {
    for (const { id, verification, path } of PROVISIONS) {
      if (verification === 'partial') expect(path.article, id).toBeUndefined()
    }
  })

  it('of an ended document have a successor and support no check', () => {
    for (const { id, document, successor, checks } of PROVISIONS) {
      const old = findDocumentById(document)?.standing === 'ended'
      if (!old) {
        expect(successor, id).toBeUndefined()
        continue
      }
      expect(checks, id).toEqual([])
      // Where the new place is not known, the new document replaces it.
      for (const now of findCurrentSuccessors(successor ?? id))
        expect(findDocumentById(findDocumentId(now)!)?.standing, id).not.toBe('ended')
      expect(findCurrentSuccessors(id), id).not.toEqual([])
    }
  })

  it('with a fine say whose amount is printed, by the decree', () => {
    const whose = (document: string, from = 0, to = 999) =>
      PROVISIONS.filter(
        (p) => p.document === document && Number(p.path.article) >= from && Number(p.path.article) <= to,
      )
        .flatMap((p) => p.fines)
        .map((fine) => fine.printedFor)
    expect(new Set(whose('nd-174-2026'))).toEqual(new Set(['organisation']))
    expect(new Set(whose('nd-330-2026', 0, 48))).toEqual(new Set(['person']))
    expect(new Set(whose('nd-330-2026', 49, 76))).toEqual(new Set(['organisation']))
  })
})

describe('every text of the library', () => {
  const texts = [...DOCUMENTS, ...PROVISIONS, ...Object.values(SUBJECTS), ...Object.values(ISSUERS)].flatMap(textsOf)

  it('is in NFC, without irregular spaces', () => {
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/ {2}|^\s|\s$|\s[,.;:]/)
    }
  })

  it('states rules without a verdict, an address to the reader or an exclamation mark', () => {
    for (const { id, summary } of PROVISIONS) {
      expect(summary.vi, id).not.toMatch(/vi phạm|(?:^|\s)(?:anh|chị|bạn) (?:đã|đang|phải|không)|!/)
      expect(summary.vi, id).not.toMatch(/[“”"].*[“”"].*[“”"]/)
    }
  })

  it('formats dates as dd/mm/yyyy', () => {
    for (const text of texts) expect(text).not.toMatch(/(?<![\d/])\d\/\d{1,2}\/\d{4}|(?<![\d/])\d{2}\/\d\/\d{4}/)
  })
})
