import { describe, expect, it } from 'vitest'
import { BUNDLED_LIBRARY } from '../../../utils/library/library.ts'
import { citeFromLibrary } from '../../../utils/report/model/cite-from-library.ts'
import { citedProvisionSchema, createCitedProvision } from '../../../utils/report/model/cited-provision.ts'
import { CATEGORY_IDS, CATEGORY_PROVISIONS } from '../../../utils/report/model/report-categories.ts'
import { suggestProvisions } from '../../../utils/report/model/suggest-provisions.ts'

const suggestIds = (category: (typeof CATEGORY_IDS)[number], day: string) =>
  suggestProvisions(BUNDLED_LIBRARY, category, day).map(({ id }) => id)

describe('suggestProvisions', () => {
  it.each(CATEGORY_IDS)('suggests provisions in force for %s, in their listed order', (category) => {
    const ids = suggestIds(category, '2026-11-24')
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual(CATEGORY_PROVISIONS[category].filter((id) => ids.includes(id)))
  })

  it('omits provisions that are not in force on the day', () => {
    expect(suggestIds('tin-gia', '2026-10-04')).not.toContain('nd-328-2026.d3.k1')
    expect(suggestIds('tin-gia', '2026-10-05')).toContain('nd-328-2026.d3.k1')
    expect(suggestIds('khac', '2026-06-30')).toEqual([])
  })

  it('omits provisions that are only partly verified', () => {
    const first = CATEGORY_PROVISIONS['tin-gia'][0]!
    const library = {
      ...BUNDLED_LIBRARY,
      provision: (id: string) => {
        const provision = BUNDLED_LIBRARY.provision(id)
        return provision && id === first ? { ...provision, verification: 'partial' as const } : provision
      },
    }
    expect(suggestProvisions(library, 'tin-gia', '2026-11-24').map(({ id }) => id)).not.toContain(first)
  })
})

describe('a cited provision', () => {
  it('is readable without the library: a law by its name, a decree with its title', () => {
    expect(citeFromLibrary(BUNDLED_LIBRARY, 'luat-116-2025.d7.k2.dd')).toEqual({
      id: 'luat-116-2025.d7.k2.dd',
      citation: 'Điểm đ khoản 2 Điều 7 Luật An ninh mạng 116/2025/QH15',
    })
    expect(citeFromLibrary(BUNDLED_LIBRARY, 'nd-328-2026.d3.k1')).toEqual({
      id: 'nd-328-2026.d3.k1',
      citation: 'Khoản 1 Điều 3 Nghị định 328/2026/NĐ-CP',
      title: BUNDLED_LIBRARY.document('nd-328-2026')!.title.vi,
    })
  })

  it('fits the schema for every provision of the library and for overlong texts', () => {
    for (const { id } of BUNDLED_LIBRARY.provisions)
      expect(citedProvisionSchema.safeParse(citeFromLibrary(BUNDLED_LIBRARY, id)).success).toBe(true)
    const long = createCitedProvision('x'.repeat(500), 'ă'.repeat(500), 'ă'.repeat(500))
    expect(citedProvisionSchema.safeParse(long).success).toBe(true)
  })
})
