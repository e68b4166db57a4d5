import { describe, expect, it } from 'vitest'
import { EXPLANATIONS } from '../../utils/checks/explanation-registry.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import { findDocumentId } from '../../utils/library/citation-table.ts'
import { DOCUMENTS, findDocumentById, PROVISIONS } from '../../utils/library/index.ts'
import { CATEGORY_PROVISIONS, FALSE_REPORT_PROVISION } from '../../utils/report/model/report-categories.ts'
import { listSourceFiles, readSourceFile } from './source-files.ts'

const REPLACED = DOCUMENTS.filter(({ standing }) => standing === 'ended')
const isReplaced = (id: string) => findDocumentById(findDocumentId(id) ?? '')?.standing === 'ended'

/** How a replaced document is named: by its id, its whole number, or its number without the kind ("15/2020"). */
function namesReplaced(text: string): string[] {
  return REPLACED.filter(({ id, number }) => {
    const year = /^\d+\/\d{4}/.exec(number)?.[0]
    return [id, number, year].some(
      (name) => name !== undefined && new RegExp(`(?<![\\w/-])${name}(?![\\w-])`).test(text),
    )
  }).map(({ id }) => id)
}

describe('a replaced document', () => {
  it('is recognised by its id, its number and its number without the kind', () => {
    expect(namesReplaced('theo Điều 101 Nghị định 15/2020/NĐ-CP')).toEqual(['nd-15-2020'])
    expect(namesReplaced('Nghị định 15/2020')).toEqual(['nd-15-2020'])
    expect(namesReplaced("['luat-24-2018.d8']")).toEqual(['luat-24-2018'])
    expect(namesReplaced('Quyết định 874/QĐ-BTTTT')).toEqual(['qd-874-2021'])
    expect(namesReplaced('Luật 116/2025/QH15, ngày 15/2020/1')).not.toContain('luat-24-2018')
  })

  it('is cited by no check, no category and not by the reminder above a report', () => {
    const cited = [
      ...CHECK_IDS.flatMap((id) => [...CHECKS[id].provisions, ...(CHECKS[id].otherProvisions ?? [])]),
      ...Object.values(CATEGORY_PROVISIONS).flat(),
      FALSE_REPORT_PROVISION,
    ]
    expect(cited.length).toBeGreaterThan(30)
    expect(cited.filter(isReplaced)).toEqual([])
  })

  it('is cited by no provision in force, neither for fines nor as related', () => {
    for (const { id, finedBy, see } of PROVISIONS) {
      if (!isReplaced(id)) expect([...finedBy, ...see].filter(isReplaced), id).toEqual([])
    }
  })

  it('is named in no explanation', () => {
    for (const id of CHECK_IDS) expect(namesReplaced(JSON.stringify(EXPLANATIONS[id])), id).toEqual([])
  })

  it('is named outside the library only in study situations about validity', () => {
    const files = listSourceFiles('utils', 'components', 'entrypoints').filter(
      (file) => !file.startsWith('utils/library/') && !file.startsWith('utils/study/situations/'),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((file) => namesReplaced(readSourceFile(file)).map((id) => `${file}: ${id}`))).toEqual([])
  })
})
