import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../../utils/library/answers/ask-library.ts'
import { formatBundledCitation } from '../../../utils/library/citation-table.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, PROVISIONS } from '../../../utils/library/index.ts'
import { SearchEngine } from '../../../utils/library/search/index.ts'
import { createMissingNumberFinder } from '../../../utils/library/search/missing-number.ts'
import { stripDiacritics } from '../../../utils/text/character-folding.ts'
import { makeOwnRules } from '../sample-own-rules.ts'

const find = createMissingNumberFinder(DOCUMENTS)
const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
const ask = (query: string, among = search) =>
  askLibrary(query, among, BUNDLED_LIBRARY, { today: '2026-11-24', currentFirst: true, roles: [] })

describe('a document number that the library does not have', () => {
  it.each([
    ['nghi dinh 123/2015 ho tich con hieu luc khong', 'Nghị định 123/2015'],
    ['nghị định 118/2021/NĐ-CP', 'Nghị định 118/2021/NĐ-CP'],
    ['nđ 118/2021/nđ-cp', 'Nghị định 118/2021/NĐ-CP'],
    ['NĐ118/2021', 'Nghị định 118/2021'],
    ['nghị định số 118 năm 2021', 'Nghị định 118/2021'],
    ['luật 60/2014', 'Luật 60/2014'],
    ['luật giao thông 35/2024/QH15', 'văn bản số 35/2024/QH15'],
    ['thông tư 04/2020/TT-BTP', 'Thông tư 04/2020/TT-BTP'],
    ['quyết định 99-QĐ/TW', 'Quyết định 99-QĐ/TW'],
    ['quy dinh 99-qd/tw', 'Quy định 99-QĐ/TW'],
    ['nghị quyết 18-NQ/TW', 'Nghị quyết 18-NQ/TW'],
    ['điều 5 nghị định 118/2021', 'Nghị định 118/2021'],
    ['nghị định 100 nồng độ cồn', 'Nghị định 100'],
    ['số 118/2021', 'văn bản số 118/2021'],
    ['118/2021', 'văn bản số 118/2021'],
    ['12/QĐ-UBND', 'Quyết định 12/QĐ-UBND'],
  ])('is named as typed: %s', (query, citation) => {
    expect(find(query)?.citation).toBe(citation)
  })

  it('is not found where the library has it, in all the ways to cite it', () => {
    for (const { id, number, aliases } of DOCUMENTS) {
      const cited = [formatBundledCitation(id, 'vi'), formatBundledCitation(id, 'vi', { short: true })]
      for (const query of [...cited, number, ...aliases].flatMap((one) => [one, stripDiacritics(one)]))
        expect(find(query), query).toBeUndefined()
    }
  })

  it.each(['quyết định 85-QĐ/TW', 'nghị định 13/2023/nđcp', '08-QĐ/TW', 'blhs 2015', 'nghị định 330 điều 9'])(
    'is not found where the library has it, typed another way: %s',
    (query) => {
      expect(find(query)).toBeUndefined()
    },
  )

  it.each([
    '24/7',
    '30/4',
    'nghỉ lễ 30/4/2025',
    'bài đăng ngày 15/8/2025',
    'từ 1/2027',
    '1/2027 có gì mới',
    'luật có từ tháng 7/2026',
    'luật 7/2026',
    'số 12/5 đường Lê Lợi',
    'năm học 2024/2025',
    'tỷ lệ 3/4',
    '15 triệu đồng',
    'nghị quyết 3 nội dung',
    'thông tư 20 điều',
    'quy định 19 điều đảng viên không được làm',
    'hồ sơ 45/2020',
    'hợp đồng 15/2024',
    'tin giả',
    '',
  ])('is not read in "%s"', (query) => {
    expect(find(query)).toBeUndefined()
  })

  it('may be a slip: the documents with nearly that number are named', () => {
    expect(find('nghị định 13/2032')?.similar).toEqual(['nd-13-2023'])
    expect(find('nghị định 330/2025')?.similar).toEqual(['nd-330-2026'])
    expect(find('nghị định 116/2025')?.similar).toEqual(['luat-116-2025'])
    expect(find('thông tư 04/2020/TT-BTP')?.similar).toEqual([])
  })

  it('is there once the user has brought the text in', () => {
    const text = makeOwnRules('nhap-1', 'Nghị định', 'Hộ tịch')
    const facts = { ...text.facts, number: '123/2015/NĐ-CP' }
    expect(createMissingNumberFinder(DOCUMENTS, [{ ...text, facts }])('nghị định 123/2015')).toBeUndefined()
  })

  it('is looked for in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(find(text)?.citation ?? '').toBeTypeOf('string')
      }),
    )
  })
})

describe('what is said to such a number', () => {
  it.each(['nghi dinh 123/2015 ho tich con hieu luc khong', 'luật 60/2014', 'thông tư 04/2020/TT-BTP phạt bao nhiêu'])(
    'is no short answer, and results that are only near: %s',
    (query) => {
      expect(ask(query)).toMatchObject({ answer: undefined, missing: { results: 'near' } })
    },
  )

  it('is the answer to the act that is also asked about, from other texts', () => {
    const query = 'nghị định 15/2013 đăng ảnh trẻ em lên mạng được không'
    expect(ask(query)).toMatchObject({
      answer: { id: ask('đăng ảnh trẻ em lên mạng được không').answer!.id },
      missing: { citation: 'Nghị định 15/2013', results: 'answer' },
    })
  })

  it('is the answer alone where it is what is done with a paper of an office', () => {
    const { answer, missing } = ask('đăng công văn 1234/UBND-VX lên mạng được không')
    expect(answer?.id).toBe('dang-cong-van')
    expect(missing).toBeUndefined()
  })

  it('is which of the imported texts name it', () => {
    const among = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
    const text = makeOwnRules('nhap-1', 'Quy chế', 'Quy chế làm việc')
    const piece = { id: 'nhap-1.d1', path: { article: '1' }, heading: '', text: 'Căn cứ Nghị định 123/2015/NĐ-CP.' }
    among.addText(text, [piece])
    for (const _ of among.buildInSteps());
    const { missing, found } = ask('nghị định 123/2015', among)
    expect(missing?.results).toBe('naming')
    expect(found.hits.map(({ id }) => id)).toEqual(['nhap-1.d1'])
  })
})
