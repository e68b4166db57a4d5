import { describe, expect, it } from 'vitest'
import { reportWords } from '../../../utils/i18n/report/report.ts'
import { provisionById } from '../../../utils/library/index.ts'
import {
  CATEGORY_IDS,
  CATEGORY_PROVISIONS,
  FALSE_REPORT_PROVISION,
  MEASURE_IDS,
} from '../../../utils/report/model/categories.ts'

describe('the categories', () => {
  it.each(CATEGORY_IDS)('%s rests on provisions of the library and has a name in both languages', (id) => {
    expect(CATEGORY_PROVISIONS[id].length).toBeGreaterThan(0)
    for (const provision of CATEGORY_PROVISIONS[id]) expect(provisionById(provision), provision).toBeDefined()
    expect(reportWords.vi.categories[id]).toBeTruthy()
    expect(reportWords.en.categories[id]).toBeTruthy()
  })

  it('are eight and "khác"; the reminder above the form is in the library', () => {
    expect(CATEGORY_IDS).toHaveLength(9)
    expect(MEASURE_IDS).toHaveLength(6)
    expect(provisionById(FALSE_REPORT_PROVISION)).toBeDefined()
  })

  it('name conduct, never a view', () => {
    const names = Object.values(reportWords.vi.categories).join(' ').toLowerCase()
    expect(names).not.toMatch(/ý kiến|quan điểm|chê|phê bình|phản đối|chính trị|khiếu nại/)
  })
})
