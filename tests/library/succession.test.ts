import { describe, expect, it } from 'vitest'
import { formatPostDayStatus } from '../../components/library/post-day-status-text.ts'
import { findDocumentId } from '../../utils/library/citation-table.ts'
import { getPostDayStatus } from '../../utils/library/document-status.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import {
  BUNDLED_LIBRARY,
  DOCUMENTS,
  findDocumentById,
  findProvisionById,
  PROVISIONS,
} from '../../utils/library/index.ts'
import { findLawInForce } from '../../utils/library/law-in-force.ts'
import { findCurrentSuccessors, findPredecessors } from '../../utils/library/succession.ts'
import { findTransitionRulesByDay, TRANSITION_RULES } from '../../utils/library/transition-rules.ts'

const ALL = [...DOCUMENTS, ...PROVISIONS].map(({ id }) => id)
/** Laws that took over what an ended document said, in addition to the document that replaced it. */
const MOVED_TO: Readonly<Record<string, readonly string[]>> = { 'nd-13-2023': ['luat-91-2025'] }
const documentOf = (id: string) => findDocumentById(findDocumentId(id)!)!

describe('the old-to-new map', () => {
  it('leads from Điều 101 NĐ 15/2020 to Điều 95 NĐ 174/2026 and back', () => {
    expect(
      findCurrentSuccessors('nd-15-2020.d101').map((id) =>
        formatCitation(BUNDLED_LIBRARY, id, 'vi').replaceAll('\u00a0', ' '),
      ),
    ).toEqual(['Điều 95 Nghị định 174/2026/NĐ-CP'])
    expect(findPredecessors('nd-174-2026.d95')).toEqual(['nd-15-2020.d101'])
  })

  it.each([
    ['luat-24-2018.d8', 'luat-116-2025.d7'],
    ['luat-24-2018.d16', 'luat-116-2025.d13'],
    ['luat-24-2018.d17', 'luat-116-2025.d15'],
    ['luat-24-2018.d18', 'luat-116-2025.d13'],
    ['luat-29-2018', 'luat-117-2025'],
    ['nd-13-2023', 'nd-356-2025'],
    ['qd-874-2021.d4.k4', 'qd-423-2026.kiem-chung'],
    ['qdtw-37-2021', 'qdtw-207-2026'],
  ])('%s is now %s, and the reverse', (old, now) => {
    expect(findCurrentSuccessors(old)).toEqual([now])
    expect(findPredecessors(now)).toContain(old)
  })

  it('leads every id to one that has not ended, if anything replaced it', () => {
    for (const id of ALL) {
      const now = findCurrentSuccessors(id)
      expect(now.length > 0, id).toBe(documentOf(id).standing !== 'ended' || documentOf(id).replacedBy.length > 0)
      for (const one of now) expect(documentOf(one).standing, `${id} -> ${one}`).not.toBe('ended')
      if (documentOf(id).standing !== 'ended') expect(now).toEqual([id])
    }
  })

  it('is consistent in both directions', () => {
    for (const id of ALL) {
      for (const old of findPredecessors(id)) {
        const after = findProvisionById(old) ? [findProvisionById(old)!.successor] : findDocumentById(old)!.replacedBy
        expect(after, `${id} <- ${old}`).toContain(id)
      }
    }
    for (const { id, successor } of PROVISIONS) if (successor) expect(findPredecessors(successor)).toContain(id)
    for (const { id, replacedBy } of DOCUMENTS)
      for (const now of replacedBy) expect(findPredecessors(now)).toContain(id)
  })

  it('has no cycle', () => {
    const depth = (id: string, seen: readonly string[]): void => {
      expect(seen, id).not.toContain(id)
      for (const old of findPredecessors(id)) depth(old, [...seen, id])
    }
    for (const id of ALL) depth(id, [])
  })

  it('stays within the successors of the document', () => {
    for (const { document, successor } of PROVISIONS) {
      if (!successor) continue
      const successors = [...findDocumentById(document)!.replacedBy, ...(MOVED_TO[document] ?? [])]
      expect(successors).toContain(findDocumentId(successor))
    }
  })

  it('is empty for an unknown id', () => {
    expect(findCurrentSuccessors('khong-co')).toEqual([])
    expect(findPredecessors('khong-co')).toEqual([])
    expect(findLawInForce('khong-co', '2026-11-24')).toEqual([])
  })
})

describe('the law of a day', () => {
  it.each([
    ['nd-15-2020', 'nd-174-2026', '2026-06-30', '2026-07-01'],
    ['nd-15-2020.d101', 'nd-174-2026.d95', '2026-06-30', '2026-07-01'],
    ['luat-29-2018', 'luat-117-2025', '2026-02-28', '2026-03-01'],
    ['luat-29-2018.d8', 'luat-117-2025.do-mat', '2026-02-28', '2026-03-01'],
    ['nd-13-2023', 'nd-356-2025', '2025-12-31', '2026-01-01'],
    ['nd-09-2017', 'nd-244-2026', '2026-06-30', '2026-07-01'],
    ['luat-103-2016', 'luat-126-2025', '2026-06-30', '2026-07-01'],
    ['luat-22-2008', 'luat-80-2025', '2025-06-30', '2025-07-01'],
  ])('%s, then %s: on %s the old one, on %s the new one, for either id', (old, now, last, first) => {
    for (const asked of [old, now]) {
      expect(findLawInForce(asked, last)).toEqual([old])
      expect(findLawInForce(asked, first)).toEqual([now])
    }
  })

  it('is two old laws where one law replaced both', () => {
    expect(findLawInForce('luat-116-2025', '2026-06-30')).toEqual(['luat-24-2018', 'luat-86-2015'])
    expect(findLawInForce('luat-116-2025', '2026-07-01')).toEqual(['luat-116-2025'])
    expect(findLawInForce('luat-24-2018', '2026-06-30')).toEqual(['luat-24-2018', 'luat-86-2015'])
    expect(findLawInForce('luat-24-2018.d8', '2026-06-30')).toEqual(['luat-24-2018.d8'])
    expect(findLawInForce('luat-24-2018.d8', '2026-07-01')).toEqual(['luat-116-2025.d7'])
  })

  it('is the old provision, or the old document where no old provision is known', () => {
    expect(findLawInForce('nd-174-2026.d95.k1.a', '2026-06-30')).toEqual(['nd-15-2020.d101.k1.a'])
    expect(findLawInForce('luat-91-2025.d16', '2025-12-31')).toEqual([])
    expect(findLawInForce('luat-91-2025.d7.k6', '2025-12-31')).toEqual(['nd-13-2023.d3.k4', 'nd-13-2023.d22.k2'])
    expect(findLawInForce('nd-174-2026.d96.k3.n', '2025-03-15')).toEqual(['nd-15-2020'])
    expect(findLawInForce('luat-116-2025.d7', '2025-03-15')).toEqual(['luat-24-2018.d8'])
  })

  it('is a text that ended without a successor, until its last day', () => {
    expect(findLawInForce('nd-53-2022', '2026-06-30')).toEqual(['nd-53-2022'])
    expect(findLawInForce('nd-53-2022', '2026-07-01')).toEqual([])
  })

  it('is empty before the first text on a matter', () => {
    expect(findLawInForce('nd-328-2026.d3', '2026-10-04')).toEqual([])
    expect(findLawInForce('nd-328-2026.d3', '2026-10-05')).toEqual(['nd-328-2026.d3'])
    expect(findLawInForce('luat-29-2018', '2020-06-30')).toEqual([])
  })

  it('is never a text that was not yet in force or had ended', () => {
    for (const day of [
      '2025-06-30',
      '2025-12-31',
      '2026-02-28',
      '2026-03-01',
      '2026-06-30',
      '2026-07-01',
      '2026-11-24',
    ]) {
      for (const { id } of BUNDLED_LIBRARY.provisions) {
        for (const counted of findLawInForce(id, day)) {
          const standing = getPostDayStatus(documentOf(counted), day)
          expect(['not-yet', 'replaced', 'expired'], `${counted} on ${day}`).not.toContain(standing)
        }
      }
    }
  })
})

describe('the status of a text on a day', () => {
  it.each([
    ['nd-174-2026', '2026-07-01', 'Đã có hiệu lực vào ngày 01/07/2026'],
    ['nd-174-2026', '2026-06-30', 'Chưa có hiệu lực vào ngày 30/06/2026'],
    ['nd-15-2020', '2026-06-30', 'Đã có hiệu lực vào ngày 30/06/2026'],
    ['nd-14-2022', '2026-06-30', 'Chưa hết hiệu lực vào ngày 30/06/2026; ngày bắt đầu có hiệu lực chưa kiểm chứng'],
    ['nd-15-2020', '2026-07-01', 'Đến ngày 01/07/2026 đã có văn bản khác thay thế'],
    ['luat-29-2018', '2026-02-28', 'Đã có hiệu lực vào ngày 28/02/2026'],
    ['tt-24-2020', '2026-11-24', 'Chưa rõ có hiệu lực vào ngày 24/11/2026 hay không'],
    ['cv-2766-2026', '2026-11-24', 'Chưa rõ có hiệu lực vào ngày 24/11/2026 hay không'],
  ])('%s on %s: %s', (id, day, text) => {
    expect(formatPostDayStatus(findDocumentById(id)!, day, 'vi')).toBe(text)
  })

  it('is formatted in English', () => {
    expect(formatPostDayStatus(findDocumentById('nd-174-2026')!, '2026-07-01', 'en')).toBe('In force on 01/07/2026')
  })
})

describe('rules on earlier acts', () => {
  it('rest on provisions of the new text, from its first day on', () => {
    for (const { rule, now, before, from } of TRANSITION_RULES) {
      expect(findProvisionById(rule)?.document).toBe(now)
      expect(findDocumentById(now)?.inForceFrom).toBe(from)
      for (const old of before) expect(findDocumentById(old)?.replacedBy).toContain(now)
    }
  })

  it('apply until the day before', () => {
    expect(findTransitionRulesByDay('nd-15-2020.d101', '2026-06-30').map(({ rule }) => rule)).toEqual([
      'nd-174-2026.d115',
    ])
    expect(findTransitionRulesByDay('nd-174-2026.d95.k1.a', '2026-06-30')).toHaveLength(1)
    expect(findTransitionRulesByDay('nd-174-2026.d95.k1.a', '2026-07-01')).toEqual([])
    expect(findTransitionRulesByDay('nd-330-2026.d9.k2.dd', '2026-08-18')).toMatchObject([{ milderCounts: true }])
    expect(findTransitionRulesByDay('nd-330-2026.d9.k2.dd', '2026-08-19')).toEqual([])
    expect(findTransitionRulesByDay('khong-co', '2020-01-01')).toEqual([])
  })
})
