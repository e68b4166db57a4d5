import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import type { ImportedText, SearchUnit } from '../../utils/library/imports/parser/imported-text.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, getDocumentStatus, PROVISIONS } from '../../utils/library/index.ts'
import { createExcerpt } from '../../utils/library/search/excerpt.ts'
import { SearchEngine, type SearchHit, type SearchOptions } from '../../utils/library/search/index.ts'
import type { SearchFilter, ValidityFilter } from '../../utils/library/search/search-filter.ts'
import { SYNONYMS } from '../../utils/library/search/synonyms.ts'
import { findTypoCorrections, isOneEditApart } from '../../utils/library/search/typos.ts'
import {
  COMMON_TYPO,
  computeSimilarity,
  FEWER_DIACRITICS,
  ONE_EDIT,
  OTHER_DIACRITICS,
  UNSURE_EDIT,
} from '../../utils/library/search/word-similarity.ts'
import { tokenizeWords } from '../../utils/library/search/word-tokens.ts'
import { SUBJECTS, type SubjectId } from '../../utils/library/subjects.ts'
import { HELD_OUT_QUERIES } from './held-out-queries.ts'
import { type QueryGroup, SAMPLE_QUERIES } from './queries.ts'
import { makeOwnRules } from './sample-own-rules.ts'

const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
const OPTIONS: SearchOptions = { today: '2026-11-24', currentFirst: true, roles: [] }
const ids = (query: string, options: Partial<SearchOptions> = {}, among = search) =>
  among.findHits(query, { ...OPTIONS, ...options }).map(({ id }) => id)

/** A rule of the user’s own agency. */
const RULES = makeOwnRules('nhap-noi-quy', 'Nội quy', 'Nội quy cơ quan')

/** Returns the marked pieces of a hit. */
function marked(hit: SearchHit | undefined): string[] {
  if (!hit) return []
  return [
    ...hit.marks.title.map(({ start, end }) => hit.title.slice(start, end)),
    ...hit.marks.summary.map(({ start, end }) => hit.summary.slice(start, end)),
  ]
}

/** Queries people type, whole and in pieces, mixed with arbitrary strings. */
const anyQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SAMPLE_QUERIES.map(({ query }) => query)),
      fc.constantFrom('tin', 'giả', 'mat', 'thoong', 'điều 9', 'd9k2', '330', 'đ', 'ảnh con', '😀', '\ud800', 'luật'),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' '))

/** Sample queries that find something else first. A new one must not miss; take out one that is found. */
const KNOWN_MISSES: readonly string[] = []

describe('the sample queries', () => {
  const misses = SAMPLE_QUERIES.filter(({ query, first }) => !first.includes(ids(query)[0] ?? ''))

  it('rank an expected entry first, but for known misses', () => {
    const named = misses.map(({ group, query }) => `${group}: "${query}" gives ${ids(query)[0]}`)
    expect(misses.map(({ query }) => query).sort(), named.join('\n')).toEqual(KNOWN_MISSES)
  })

  it('are none of those that measure the search', () => {
    const heldOut = new Set(HELD_OUT_QUERIES.map(({ query }) => query))
    expect(SAMPLE_QUERIES.filter(({ query }) => heldOut.has(query))).toEqual([])
  })

  it.each<[QueryGroup, number]>([
    ['bare', 12],
    ['citation', 6],
    ['typo', 6],
  ])('include enough of the group %s: %i', (group, least) => {
    expect(SAMPLE_QUERIES.filter((query) => query.group === group).length).toBeGreaterThanOrEqual(least)
  })

  it('are at least seventy, unique, and expect existing entries', () => {
    const known = new Set<string>([...DOCUMENTS, ...PROVISIONS].map(({ id }) => id))
    expect(SAMPLE_QUERIES.length).toBeGreaterThanOrEqual(70)
    expect(new Set(SAMPLE_QUERIES.map(({ query }) => query)).size).toBe(SAMPLE_QUERIES.length)
    expect(SAMPLE_QUERIES.flatMap(({ first }) => first).filter((id) => !known.has(id))).toEqual([])
  })
})

describe('searching the library', () => {
  it.each(['quà tết cấp trên', '999/2025', 'zzz', '', '   ', '!?', 'xổ số kiến thiết', 'đồng phục', 'phục'])(
    'finds no entry for "%s"',
    (query) => {
      expect(search.search(query, OPTIONS)).toMatchObject({ hits: [], forOthers: [], outside: 0 })
    },
  )

  it('treats older tone placement and decomposed letters alike', () => {
    expect(ids('hàng hoá')).toEqual(ids('hàng hóa'))
    expect(ids('số điện thoại'.normalize('NFD'))).toEqual(ids('số điện thoại'))
    expect(ids('SỐ ĐIỆN THOẠI')).toEqual(ids('số điện thoại'))
  })

  it('ranks the exact form above the form without diacritics', () => {
    const found = search.findHits('mật', OPTIONS)
    expect(marked(found[0]).every((piece) => piece.toLowerCase() === 'mật')).toBe(true)
    expect(ids('mặt')[0]).not.toBe(found[0]?.id)
  })

  it.each([
    ['đạt', 'đặt', 'đặc'],
    ['mật', 'mật', 'mặt'],
    ['mặt', 'mặt', 'mật'],
  ])('marks for "%s", typed with diacritics, only "%s" as the closest word, not "%s"', (query, closest, other) => {
    const pieces = search.findHits(query, { ...OPTIONS, limit: 1000 }).flatMap(marked)
    expect(new Set(pieces.map((piece) => piece.toLowerCase()))).toEqual(new Set([closest]))
    // Typed without diacritics, it may mean each.
    const bare = search.findHits(query.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd'), {
      ...OPTIONS,
      limit: 1000,
    })
    const words = new Set(bare.flatMap(marked).map((piece) => piece.toLowerCase()))
    expect(words.has(closest)).toBe(true)
    expect(words.has(other)).toBe(other !== 'đặc')
  })

  it('marks no correction of an existing word among others', () => {
    const pieces = search.findHits('đăng tên học sinh đạt giải', { ...OPTIONS, limit: 1000 }).flatMap(marked)
    expect(pieces.join(' ')).not.toContain('đặc')
  })

  it('marks no correction of a word with diacritics while some entry has its letters', () => {
    const piece = (id: string, text: string) => {
      return { id: `nhap-a.${id}`, path: { article: id.slice(1) }, heading: '', text }
    }
    const mark = (...texts: string[]) => {
      const one = new SearchEngine([], [], 'vi')
      one.addText(
        RULES,
        texts.map((text, index) => piece(`d${index + 1}`, text)),
      )
      for (const _ of one.buildInSteps());
      return new Set(one.findHits('đạt ', { ...OPTIONS, limit: 1000 }).flatMap(marked))
    }
    expect(mark('trường hợp đặc biệt', 'bịa đặt')).toEqual(new Set(['đặt']))
    expect(mark('trường hợp đặc biệt', 'bịa đặt', 'không đạt')).toEqual(new Set(['đạt']))
    expect(mark('trường hợp đặc biệt')).toEqual(new Set(['đặc']))
  })

  it('finds entries while a word is being typed', () => {
    expect(ids('số điện tho')).toContain('nd-356-2025.d3')
    expect(ids('xúc phạ')).toContain('luat-116-2025.d13.k3.d')
  })

  it('ranks texts in force before replaced ones by default', () => {
    const found = search.findHits('quy tắc ứng xử', OPTIONS).map((hit) => hit.document?.standing === 'ended')
    expect(found).toContain(true)
    expect(found.indexOf(true)).toBeGreaterThan(found.lastIndexOf(false, found.indexOf(true)))
    expect(found[0]).toBe(false)
  })

  it('uses the law of the given day', () => {
    const first = (today: string) => ids('luật an ninh mạng', { today })[0]
    expect(first('2026-11-24')).toBe('luat-116-2025')
    expect(first('2025-01-01')).toBe('luat-24-2018')
  })

  it('ranks the law of a past day first, and what became law later after it', () => {
    const asked = { today: '2025-03-15', past: true, limit: 1000 }
    for (const query of ['tin giả phạt bao nhiêu', 'phạt đăng tin giả', 'bí mật nhà nước', 'dữ liệu cá nhân']) {
      const hits = search.findHits(query, { ...OPTIONS, ...asked })
      const statuses = hits.map((hit) => getDocumentStatus(hit.document!, asked.today))
      expect(statuses[0], query).toBe('in-force')
      const firstLater = statuses.indexOf('not-yet')
      expect(firstLater, query).toBeGreaterThan(0)
      expect(
        statuses.slice(firstLater).every((status) => status === 'not-yet'),
        query,
      ).toBe(true)
    }
    expect(ids('tin giả phạt bao nhiêu', asked)[0]).toBe('nd-15-2020.d101.k1.a')
    expect(ids('nđ 174/2026', asked)[0]).toBe('nd-174-2026')
  })

  it('shows an old document when it is cited by number, in any order', () => {
    expect(ids('nd 15/2020')[0]).toBe('nd-15-2020')
    expect(ids('điều 101 nđ 15')[0]).toBe('nd-15-2020.d101')
  })

  it('finds an article by number when it is covered together with others', () => {
    expect(ids('điều 78 nđ 330')[0]).toBe('nd-330-2026.d77')
  })

  it('ranks the rules of the user’s role higher', () => {
    const at = (roles: string[]) => ids('không được làm', { roles }).indexOf('luat-80-2025.d14.bi-mat')
    expect(at(['cong-chuc'])).toBeLessThan(at([]))
  })

  it('marks the words as written in the text', () => {
    expect(marked(search.findHits('so dien thoai', OPTIONS)[0])).toEqual(['số điện thoại'])
    expect(marked(search.findHits('tin giả', OPTIONS)[0]).map((piece) => piece.toLowerCase())).toContain('tin giả')
    expect(marked(search.findHits('nd 15/2020', OPTIONS)[0])).toEqual(['15/2020'])
  })

  it('returns marks inside the text, in order, for any query', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const hit of search.findHits(query, OPTIONS)) {
          for (const [text, marks] of [
            [hit.title, hit.marks.title],
            [hit.summary, hit.marks.summary],
          ] as const) {
            let last = 0
            for (const { start, end } of marks) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
              last = end
            }
          }
        }
      }),
    )
  })

  it('searches in English, and also by Vietnamese words', () => {
    const english = new SearchEngine(DOCUMENTS, PROVISIONS, 'en')
    expect(english.findHits('telephone number', OPTIONS)[0]?.id).toBe('nd-356-2025.d3')
    expect(english.findHits('số điện thoại', OPTIONS).map(({ id }) => id)).toContain('nd-356-2025.d3')
  })

  it('finds only the given records', () => {
    const own = DOCUMENTS.filter(({ id }) => id === 'nd-56-2017')
    const few = new SearchEngine(own, PROVISIONS, 'vi')
    expect(ids('đăng ảnh con', {}, few)[0]).toBe('nd-56-2017.d36')
    expect(ids('nđ 330', {}, few)).toEqual([])
    expect(ids('quốc kỳ', {}, few)).toEqual([])
  })

  it('has everyday words only for existing entries', () => {
    const known = new Set<string>([...DOCUMENTS, ...PROVISIONS].map(({ id }) => id))
    expect(Object.keys(SYNONYMS).filter((id) => !known.has(id))).toEqual([])
  })
})

describe('typos', () => {
  it.each([
    ['so dien thaoi', 'số điện thoại'],
    ['thoong tin', 'thông tin'],
    ['xucs phamj', 'xúc phạm'],
    ['kiem trung', 'kiểm chứng'],
    ['ngừơi phát ngôn', 'người phát ngôn'],
    ['bảo vê dữ liêụ', 'bảo vệ dữ liệu'],
    ['thuân phong mỹ tục', 'thuần phong mỹ tục'],
  ])('"%s" marks "%s"', (query, piece) => {
    expect(
      search
        .findHits(query, OPTIONS)
        .flatMap(marked)
        .map((one) => one.toLowerCase()),
    ).toContain(piece)
  })

  const words = [
    ...new Set(PROVISIONS.flatMap(({ summary }) => tokenizeWords(summary.vi).map(({ accented }) => accented))),
  ].filter((word) => word.length > 2 && !/\d/.test(word))

  it('are not corrected where the word itself occurs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        // The trailing space marks the word as complete.
        for (const piece of search.findHits(`${word} `, OPTIONS).flatMap(marked)) {
          for (const { bare } of tokenizeWords(piece)) expect(bare).toBe(tokenizeWords(word)[0]!.bare)
        }
      }),
    )
  })

  it('never rank above the exact form, which ranks above the form without diacritics', () => {
    const piece = (id: string, text: string) => ({
      id: `nhap-a.${id}`,
      path: { article: id.slice(1) },
      heading: '',
      text,
    })
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom('q', 'w', 'z', 'x'), (word, at, letter) => {
        const place = at % word.length
        const mistyped = word.slice(0, place) + letter + word.slice(place)
        const one = new SearchEngine([], [], 'vi')
        const folded = tokenizeWords(mistyped)[0]!.bare
        one.addText(RULES, [piece('d1', word), piece('d2', folded), piece('d3', mistyped)])
        for (const _ of one.buildInSteps());
        const found = ids(`${mistyped} `, {}, one)
        expect(found).not.toContain('nhap-a.d1')
        expect(found[0]).toBe(folded === mistyped ? 'nhap-a.d2' : 'nhap-a.d3')
      }),
    )
  })

  it('are never assumed in numbers', () => {
    expect(ids('339')).toEqual([])
    expect(ids('nghị định 339/2026')).toEqual([])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        expect([...findTypoCorrections(String(number), new Map([[`${number}1`, 1]]), false)]).toEqual([])
      }),
    )
  })

  it.each([
    ['thaoi', 'thoai', ONE_EDIT],
    ['thoaj', 'thoai', ONE_EDIT],
    ['facebok', 'facebook', ONE_EDIT],
    ['thoa', 'thoai', UNSURE_EDIT],
    ['phuc', 'phut', COMMON_TYPO],
    ['thoaii', 'thoai', ONE_EDIT],
    ['thuai', 'thoai', ONE_EDIT],
    ['trung', 'chung', COMMON_TYPO],
    ['sam', 'xam', COMMON_TYPO],
    ['ki', 'ky', COMMON_TYPO],
    ['lam', 'nam', COMMON_TYPO],
    ['nuot', 'nuoc', COMMON_TYPO],
    ['nuwowcs', 'nuoc', COMMON_TYPO],
    ['ddieenj', 'dien', COMMON_TYPO],
    ['si', 'xi', undefined],
    ['tho', 'thoi', undefined],
    ['thaoii', 'thoai', undefined],
  ])('%s for %s', (typed, word, worth) => {
    expect(findTypoCorrections(typed, new Map([[word, 1]]), false).get(word)).toBe(worth)
  })

  it('are one edit apart in both directions', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(isOneEditApart(one, other)).toBe(isOneEditApart(other, one))
      }),
    )
  })
})

describe('filters', () => {
  const filters = fc.record<SearchFilter>({
    standing: fc.subarray<ValidityFilter>(['current', 'past', 'unsure', 'coming']),
    audience: fc.subarray(['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan'] as const),
    subjects: fc.subarray(Object.keys(SUBJECTS).slice(0, 9) as SubjectId[], { maxLength: 3 }),
  })

  it('exclude what they do not keep, and count the rest', () => {
    fc.assert(
      fc.property(anyQuery, filters, (query, filter) => {
        const options = { ...OPTIONS, limit: 1000 }
        const all = search.search(query, options)
        const found = search.search(query, { ...options, filter })
        expect(found.hits.length + found.outside).toBe(all.hits.length)
        expect(found.counts).toEqual(all.counts)
        for (const hit of found.hits) {
          if (hit.kind === 'imported') throw new Error('nothing was imported')
          const { audience, subjects } = hit.provision ?? { audience: ['everyone'] as const, subjects: [] }
          if (filter.audience?.length) expect(audience.some((one) => filter.audience!.includes(one))).toBe(true)
          if (filter.subjects?.length) expect(subjects.some((one) => filter.subjects!.includes(one))).toBe(true)
          if (filter.standing?.length) expect(filter.standing).toContain(standingOf(hit))
        }
      }),
    )
  })

  function standingOf(hit: SearchHit): ValidityFilter {
    const status = getDocumentStatus(hit.document!, OPTIONS.today)
    if (status === 'replaced' || status === 'expired') return 'past'
    if (hit.kind !== 'imported' && hit.provision?.verification === 'partial') return 'unsure'
    if (status === 'unclear') return 'unsure'
    return status === 'not-yet' ? 'coming' : 'current'
  }

  it('show provisions for other roles in the main list when the query names the role', () => {
    const asked = { ...OPTIONS, roles: ['cong-chuc'] }
    expect(search.search('dang vien khong duoc lam gi', asked).hits[0]?.id).toMatch(/^qdtw-207-2026/)
    expect(search.search('viên chức bị kỷ luật', asked).hits[0]?.id).toMatch(/^nd-234-2026/)
    expect(search.search('bị kỷ luật', asked).forOthers.map(({ id }) => id)).toContain('nd-234-2026.d8.k1')
  })

  it('list provisions for other roles separately', () => {
    const found = search.search('không được làm', { ...OPTIONS, roles: ['vien-chuc'], limit: 1000 })
    expect(found.hits.map(({ id }) => id)).toContain('luat-129-2025.d10')
    expect(found.forOthers.map(({ id }) => id)).toContain('luat-80-2025.d14.phat-ngon')
    expect(found.outside).toBe(0)
    for (const { kind, ...hit } of found.hits as Extract<SearchHit, { provision: unknown }>[]) {
      if (kind === 'provision') expect(['everyone', 'vien-chuc']).toContain(hit.provision!.audience.at(-1))
    }
    for (const { kind, ...hit } of found.forOthers as Extract<SearchHit, { provision: unknown }>[]) {
      expect(kind).toBe('provision')
      expect(hit.provision!.audience).not.toContain('everyone')
      expect(hit.provision!.audience).not.toContain('vien-chuc')
    }
  })

  it('list no provision separately without a chosen role, or with only the spokesperson role', () => {
    for (const roles of [[], ['phat-ngon'], ['khac']]) {
      expect(search.search('người phát ngôn', { ...OPTIONS, roles }).forOthers).toEqual([])
    }
  })
})

describe('imported texts', () => {
  const PIECES: SearchUnit[] = [
    { id: 'nhap-noi-quy.d8', path: { article: '8' }, heading: 'Trang phục', text: 'Mặc đồng phục vào sáng thứ Hai.' },
    {
      id: 'nhap-noi-quy.d9',
      path: { article: '9' },
      heading: 'Nhóm Zalo',
      text: '1. Trưởng phòng lập nhóm Zalo của phòng.\n2. Không chuyển tiếp ảnh chụp bảng lương ra ngoài nhóm.',
    },
  ]
  const DECREE: ImportedText = {
    ...RULES,
    id: 'nhap-330',
    facts: { ...RULES.facts, number: '330/2026/NĐ-CP', kind: 'Nghị định', title: 'Xử phạt' },
    document: 'nd-330-2026',
    own: false,
  }
  const built = () => {
    const one = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
    one.addText(RULES, PIECES)
    one.addText(DECREE, [
      { id: 'nhap-330.d20', path: { article: '20' }, heading: 'Vi phạm khác', text: 'Phạt tiền người làm sai.' },
    ])
    for (const _ of one.buildInSteps());
    return one
  }

  it('of the agency are quoted for a question about them, next to the short answer', () => {
    const one = built()
    for (const query of ['chuyển tiếp ảnh chụp bảng lương', 'anh chup bang luong ra ngoai nhom']) {
      const { answer, ownRules, found } = askLibrary(query, one, BUNDLED_LIBRARY, OPTIONS)
      expect(answer?.id, query).toBe('bang-luong')
      expect(ownRules.map(({ id, summary }) => [id, PIECES[1]!.text.includes(summary)])).toEqual([
        ['nhap-noi-quy.d9', true],
      ])
      expect(found.hits.map(({ id }) => id)).not.toContain('nhap-noi-quy.d9')
    }
  })

  it('of the State come first for a question with all of their words, without a short answer', () => {
    const { answer, ownRules, found } = askLibrary(
      'vi phạm khác phạt tiền người làm sai',
      built(),
      BUNDLED_LIBRARY,
      OPTIONS,
    )
    expect([answer, ownRules, found.hits[0]?.id]).toEqual([undefined, [], 'nhap-330.d20'])
  })

  it.each(['nội quy cơ quan em', 'noi quy co quan cua em'])(
    'are found by their name as the user says it: %s',
    (query) => {
      expect(built().findHits(query, OPTIONS)[0]?.id).toMatch(/^nhap-noi-quy/)
    },
  )

  it.each([
    'nội quy trường tiểu học Sơn Trà',
    'noi quy truong tieu hoc',
    'nội quy của trường về mạng xã hội',
    'nội quy trường Sơn Trà',
  ])('are found by their kind, title and issuer, before all else: %s', (query) => {
    const one = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
    const facts = { ...RULES.facts, title: 'Nội quy sử dụng mạng xã hội', issuer: 'TRƯỜNG TIỂU HỌC SƠN TRÀ' }
    one.addText({ ...RULES, facts }, PIECES)
    for (const _ of one.buildInSteps());
    const { answer, coverage, found } = askLibrary(query, one, BUNDLED_LIBRARY, OPTIONS)
    expect([answer, coverage]).toEqual([undefined, 'covered'])
    expect(found.hits.slice(0, PIECES.length).map(({ id }) => id)).toEqual(PIECES.map(({ id }) => id))
    for (const other of ['nội quy bệnh viện Sơn Trà', 'nội quy mới', 'nội quy mạng sử dụng trường', 'nội quy'])
      expect(one.isDocumentName(other), other).toBe(false)
    expect(one.isDocumentName('nội quy trường Sơn Trà năm 2026')).toBe(true)
  })

  it('are found by their words, with a title, a text and its marks', () => {
    const [hit] = built().findHits('bang luong', OPTIONS)
    expect(hit).toMatchObject({ kind: 'imported', id: 'nhap-noi-quy.d9', text: RULES, piece: PIECES[1] })
    expect(hit!.title).toBe('Điều\u00a09. Nhóm Zalo · Nội quy cơ quan (nhập)')
    expect(marked(hit)).toEqual(['bảng lương'])
  })

  it.each([
    ['điều 9 nội quy', 'nhap-noi-quy.d9'],
    ['d8 noi quy co quan', 'nhap-noi-quy.d8'],
    ['điều 20 nđ 330', 'nhap-330.d20'],
  ])('are found by citation: %s', (query, first) => {
    expect(ids(query, {}, built())[0]).toBe(first)
  })

  it('do not change the order of the library’s hits', () => {
    const one = built()
    for (const { query } of SAMPLE_QUERIES.filter(({ group }) => group !== 'citation' && group !== 'typo')) {
      const own = ids(query, { limit: 1000 }, one).filter((id) => !id.startsWith('nhap-'))
      const alone = ids(query, { limit: 1000 })
      expect(
        own.filter((id) => alone.includes(id)),
        query,
      ).toEqual(alone.filter((id) => own.includes(id)))
    }
  })

  it('are found only when indexed and not removed, and a new version replaces the old one', () => {
    const one = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
    one.addText(RULES, PIECES)
    expect(ids('đồng phục', {}, one)).toEqual([])
    for (const _ of one.buildInSteps());
    expect(ids('đồng phục', {}, one)).toEqual(['nhap-noi-quy.d8'])
    one.addText(RULES, PIECES.slice(1))
    for (const _ of one.buildInSteps());
    expect(ids('đồng phục', {}, one)).toEqual([])
    expect(ids('bảng lương', {}, one)).toEqual(['nhap-noi-quy.d9'])
    one.removeText(RULES.id)
    expect(ids('bảng lương', {}, one)).toEqual([])
    expect(one.importedTexts()).toEqual([])
  })

  it('have the status of the library document with the same number; the agency’s own rules are current', () => {
    const standing = (query: string) => [...built().search(query, OPTIONS).counts.standing.keys()]
    expect(standing('bảng lương')).toEqual(['current'])
    expect(standing('phạt tiền người làm sai')).toContain('current')
  })
})

describe('similarity', () => {
  it.each([
    ['điện', 'điện', 1],
    ['dien', 'điện', FEWER_DIACRITICS],
    ['điên', 'điện', FEWER_DIACRITICS],
    ['dien', 'diện', FEWER_DIACRITICS],
    ['diễn', 'điện', OTHER_DIACRITICS],
    ['mặt', 'mật', OTHER_DIACRITICS],
    ['đien', 'dien', OTHER_DIACRITICS],
    ['hoa', 'hóa', FEWER_DIACRITICS],
  ])('%s for %s', (typed, word, expected) => {
    expect(computeSimilarity(typed, word)).toBe(expected)
  })

  it('is lower for a typo than for any match by letters', () => {
    expect([FEWER_DIACRITICS, OTHER_DIACRITICS, COMMON_TYPO, ONE_EDIT, UNSURE_EDIT]).toEqual(
      [FEWER_DIACRITICS, OTHER_DIACRITICS, COMMON_TYPO, ONE_EDIT, UNSURE_EDIT].sort((a, b) => b - a),
    )
    expect(new Set([FEWER_DIACRITICS, OTHER_DIACRITICS, COMMON_TYPO, ONE_EDIT, UNSURE_EDIT]).size).toBe(5)
  })
})

describe('createExcerpt', () => {
  it('keeps a short text unchanged', () => {
    expect(createExcerpt('một hai', [{ start: 4, end: 7 }], 20)).toEqual({
      text: 'một hai',
      marks: [{ start: 4, end: 7 }],
    })
  })

  it('cuts between words around the first mark and shifts the marks', () => {
    const text = `${'đầu '.repeat(40)}số điện thoại${' cuối'.repeat(40)}`
    const at = text.indexOf('số')
    const { text: shown, marks } = createExcerpt(text, [{ start: at, end: at + 13 }], 80)
    expect(shown.length).toBeLessThanOrEqual(84)
    expect(shown).toMatch(/^… đầu .*cuối…$/)
    expect(shown.slice(marks[0]!.start, marks[0]!.end)).toBe('số điện thoại')
  })
})
