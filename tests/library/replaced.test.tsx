// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CheckExplanation } from '../../components/library/CheckExplanation.tsx'
import { HitList } from '../../components/library/HitList.tsx'
import { loadImportedTexts } from '../../components/library/imports/use-imported-texts.ts'
import { LibraryContents } from '../../components/library/LibraryContents.tsx'
import { LibraryEntry } from '../../components/library/LibraryEntry.tsx'
import { getSearchEngine } from '../../components/library/use-search-engine.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { findDocumentId } from '../../utils/library/citation-table.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, findDocumentById, PROVISIONS } from '../../utils/library/index.ts'
import type { SearchHit } from '../../utils/library/search/index.ts'
import { findCurrentSuccessors } from '../../utils/library/succession.ts'

// The view loads imported texts after its first render. Wait for that before the tests end.
afterAll(async () => void (await loadImportedTexts()))

const TODAY = '2026-11-24'
const LANGUAGES = ['vi', 'en'] as const
const REPLACED = DOCUMENTS.filter(({ standing }) => standing === 'ended')
const isReplaced = (id: string) => findDocumentById(findDocumentId(id) ?? '')?.standing === 'ended'
/** Every replaced document and every provision of one. */
const OLD = [...DOCUMENTS, ...PROVISIONS].map(({ id }) => id).filter(isReplaced)

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

/** Whether another text took its place; a few decrees ended together with their law. */
const isSucceeded = (id: string) => findCurrentSuccessors(id).length > 0

const ignore = () => undefined
function show(what: VNode): HTMLElement {
  act(() => render(what, root))
  return root
}
function entry(id: string, language: 'vi' | 'en'): HTMLElement {
  return show(<LibraryEntry {...{ id, language, roles: [] }} today={TODAY} onOpen={ignore} onStart={ignore} />)
}
const linksIn = (part: ParentNode) =>
  [...part.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1))

/** Builds a hit for an entry that may have no query. */
function hitOf(id: string): SearchHit {
  const provision = PROVISIONS.find((one) => one.id === id)
  const document = findDocumentById(findDocumentId(id)!)!
  const summary = provision?.summary.vi ?? document.title.vi
  return {
    kind: provision ? 'provision' : 'document',
    id,
    document,
    provision,
    title: formatCitation(BUNDLED_LIBRARY, id, 'vi'),
    summary,
    marks: { title: [], summary: [] },
  }
}

describe('a replaced text', () => {
  it('occurs many times among documents and provisions', () => {
    expect(REPLACED.length).toBeGreaterThanOrEqual(20)
    expect(OLD.length - REPLACED.length).toBeGreaterThanOrEqual(24)
  })

  it.each(LANGUAGES)('is never shown without its banner and its successor (%s)', (language) => {
    for (const id of OLD) {
      const shown = entry(id, language)
      expect(shown.querySelector('.status.gone'), id).not.toBeNull()
      expect(shown.querySelector('.status.live'), id).toBeNull()
      const banner = shown.querySelector('.banner.warn')!
      const { banner: said, nowSee } = libraryStatusMessages[language]
      expect(banner.textContent, id).toContain(said[isSucceeded(id) ? 'replaced' : 'expired'])
      if (!isSucceeded(id)) continue
      expect(banner.textContent, id).toContain(nowSee)
      expect(findCurrentSuccessors(id), id).toContain(linksIn(banner)[0])
    }
  })

  it.each(LANGUAGES)('is never a search result without its successor (%s)', (language) => {
    const shown = show(<HitList hits={OLD.map(hitOf)} language={language} today={TODAY} onOpen={ignore} />)
    const rows = [...shown.querySelectorAll('.hits > li')]
    expect(rows).toHaveLength(OLD.length)
    rows.forEach((row, at) => {
      const id = OLD[at]!
      expect(row.classList.contains('old'), id).toBe(true)
      expect(row.querySelector('.status.gone'), id).not.toBeNull()
      if (!isSucceeded(id)) return
      expect(row.textContent, id).toContain(libraryStatusMessages[language].nowSee)
      expect(findCurrentSuccessors(id), id).toContain(linksIn(row)[1])
    })
  })

  it('is found by its number, with its successor', () => {
    for (const { id, number } of REPLACED) {
      const hits = getSearchEngine(BUNDLED_LIBRARY, 'vi').findHits(number, {
        today: TODAY,
        currentFirst: true,
        roles: [],
      })
      expect(
        hits.map((hit) => hit.id),
        id,
      ).toContain(id)
      const shown = show(<HitList hits={hits} language="vi" today={TODAY} onOpen={ignore} />)
      for (const row of shown.querySelectorAll('.hits > li')) {
        if (!isReplaced(linksIn(row)[0]!)) continue
        if (isSucceeded(linksIn(row)[0]!)) expect(row.textContent).toContain('Nay xem')
        expect(row.querySelector('.status.gone')).not.toBeNull()
      }
    }
  })

  it.each(LANGUAGES)('is listed separately in the contents, with its successor (%s)', (language) => {
    const shown = show(<LibraryContents language={language} today={TODAY} onOpen={ignore} />)
    const headings = [...shown.querySelectorAll('h3')].map((heading) => heading.textContent)
    const { groups, history } = libraryMessages[language]
    expect(headings).toEqual([groups.laws, groups.decrees, groups.conduct, groups.party, history])
    const lists = [...shown.querySelectorAll('.hits')]
    const rows = (list: Element) => [...list.querySelectorAll(':scope > li')]
    expect(lists.flatMap(rows)).toHaveLength(DOCUMENTS.length)
    for (const list of lists.slice(0, -1)) {
      for (const row of rows(list)) expect(linksIn(row).filter(isReplaced)).toEqual([])
    }
    for (const row of rows(lists.at(-1)!)) {
      const [id, successor] = linksIn(row)
      expect(isReplaced(id!), id).toBe(true)
      if (isSucceeded(id!)) expect(findCurrentSuccessors(id!)).toContain(successor)
      else expect(successor).toBeUndefined()
      expect(row.querySelector('.status.gone'), id).not.toBeNull()
    }
  })

  it.each(LANGUAGES)('is linked from a current text only as its predecessor (%s)', (language) => {
    const { replaces, before, amends, amendedBy } = libraryEntryMessages[language].facts
    for (const { id } of [...DOCUMENTS, ...PROVISIONS]) {
      if (isReplaced(id)) continue
      for (const link of entry(id, language).querySelectorAll('a[href^="#"]')) {
        if (!isReplaced(link.getAttribute('href')!.slice(1))) continue
        const fact = link.closest('dd')?.previousElementSibling
        expect([replaces, before, amends, amendedBy], `${link.textContent} in ${id}`).toContain(fact?.textContent)
      }
    }
  })

  it('is linked as the predecessor', () => {
    const shown = entry('nd-174-2026.d95', 'vi')
    expect(shown.textContent).toContain('Trước đây')
    expect(linksIn(shown)).toContain('nd-15-2020.d101')
    expect(linksIn(entry('nd-174-2026', 'vi'))).toContain('nd-15-2020')
  })

  it('is never linked from a check explanation', () => {
    for (const check of CHECK_IDS) {
      const shown = show(<CheckExplanation check={check} language="vi" settingsHref="#" onOpen={ignore} />)
      expect(linksIn(shown).filter(isReplaced), check).toEqual([])
    }
  })
})

describe('an issuer that merged', () => {
  it.each([
    ['qd-874-2021', 'nay là Bộ Văn hóa, Thể thao và Du lịch (báo chí, mạng xã hội); Bộ Khoa học và Công nghệ'],
    ['hdtg-99-2023', 'Ban Tuyên giáo Trung ương, nay là Ban Tuyên giáo và Dân vận Trung ương'],
    ['cvtu-729-2023', 'nay là Tỉnh ủy An Giang'],
  ])('%s names the bodies that took over', (id, text) => {
    expect(entry(id, 'vi').textContent).toContain(text)
  })

  it('is the only kind of issuer with a successor', () => {
    expect(entry('luat-116-2025', 'vi').textContent).not.toContain('nay là')
  })
})

describe('earlier acts', () => {
  it('get their rule in both old and new texts', () => {
    for (const id of ['nd-15-2020.d101', 'nd-174-2026.d95.k1.a', 'nd-174-2026']) {
      const shown = entry(id, 'vi')
      expect(shown.textContent, id).toContain('việc trước 01/07/2026 theo quy định cũ (')
      expect(linksIn(shown), id).toContain('nd-174-2026.d115')
    }
    expect(entry('nd-330-2026.d9.k2.dd', 'vi').textContent).toContain('trừ khi quy định mới nhẹ hơn')
    expect(entry('nd-174-2026.d115', 'vi').textContent).not.toContain('Việc cũ')
    expect(entry('luat-116-2025.d7', 'vi').textContent).not.toContain('Việc cũ')
  })
})

describe('an amended document', () => {
  it('names its amendments', () => {
    expect(entry('blhs-2015', 'vi').textContent).toContain('12/2017, 59/2024, 86/2025')
    expect(linksIn(entry('nd-72-2013', 'vi'))).toContain('nd-27-2018')
    expect(entry('nd-27-2018', 'vi').textContent).toContain('Sửa đổi')
  })
})
