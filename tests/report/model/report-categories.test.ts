import { describe, expect, it } from 'vitest'
import { reportMessages } from '../../../utils/i18n/report/report-messages.ts'
import { findProvisionById } from '../../../utils/library/index.ts'
import {
  CATEGORY_IDS,
  CATEGORY_PROVISIONS,
  FALSE_REPORT_PROVISION,
  MEASURE_IDS,
} from '../../../utils/report/model/report-categories.ts'

describe('report categories', () => {
  it.each(CATEGORY_IDS)('%s rests on provisions of the library and has a name in both languages', (id) => {
    expect(CATEGORY_PROVISIONS[id].length).toBeGreaterThan(0)
    for (const provision of CATEGORY_PROVISIONS[id]) expect(findProvisionById(provision), provision).toBeDefined()
    expect(reportMessages.vi.categories[id]).toBeTruthy()
    expect(reportMessages.en.categories[id]).toBeTruthy()
  })

  it('are eight and "khác", and the provision of the reminder is in the library', () => {
    expect(CATEGORY_IDS).toHaveLength(9)
    expect(MEASURE_IDS).toHaveLength(6)
    expect(findProvisionById(FALSE_REPORT_PROVISION)).toBeDefined()
  })

  it('name conduct, never an opinion', () => {
    const names = Object.values(reportMessages.vi.categories).join(' ').toLowerCase()
    expect(names).not.toMatch(/ý kiến|quan điểm|chê|phê bình|phản đối|chính trị|khiếu nại/)
  })
})
