import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import type { TextFacts } from '../../utils/library/imports/parser/imported-text.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { makeOwnRules } from './sample-own-rules.ts'

const TODAY = '2026-11-24'
const OPTIONS = { today: TODAY, currentFirst: true, roles: [] }

/** What an office with one regulation is answered: the part of it, and what is said of it. */
function ask(question: string, facts: Partial<TextFacts>, effect?: string, language: 'vi' | 'en' = 'vi') {
  const rules = makeOwnRules('nhap-quy-che', 'Quy chế', 'Quy chế sử dụng mạng xã hội')
  const engine = new SearchEngine(DOCUMENTS, PROVISIONS, language)
  const unit = (article: string, heading: string, text: string) => {
    return { id: `nhap-quy-che.d${article}`, path: { article }, heading, text }
  }
  engine.addText({ ...rules, facts: { ...rules.facts, ...facts } }, [
    unit('1', 'Giờ làm việc', 'Không bán hàng trên mạng trong giờ làm việc.'),
    ...(effect === undefined ? [] : [unit('2', 'Hiệu lực thi hành', effect)]),
  ])
  for (const _ of engine.buildInSteps());
  return askLibrary(question, engine, BUNDLED_LIBRARY, OPTIONS).ownRules.map(({ id, summary }) => [
    id.replace('nhap-quy-che.', ''),
    summary,
  ])
}

describe('the day from which own rules are in force', () => {
  it.each([
    'quy chế có hiệu lực từ khi nào',
    'quy chế hiệu lực hồi nào',
    'quy che cua co quan co hieu luc chua',
    'quy chế sử dụng mạng xã hội của trường mình áp dụng từ ngày nào',
    'quy chế này còn áp dụng không',
  ])('is answered by the facts of the text: "%s"', (question) => {
    expect(ask(question, { inForceFrom: '2025-09-01' })).toEqual([['d1', 'Có hiệu lực từ ngày 01/09/2025.']])
  })

  it('is shown with the article that states it', () => {
    expect(ask('quy chế có hiệu lực chưa', { inForceFrom: '2027-01-01' }, 'Có hiệu lực từ ngày 01/01/2027.')).toEqual([
      ['d2', 'Chưa có hiệu lực: từ ngày 01/01/2027.'],
    ])
  })

  it('is quoted from that article where the facts have no day', () => {
    const effect = 'Quy chế này có hiệu lực kể từ ngày ký. Văn phòng tổ chức thực hiện.'
    expect(ask('quy chế có hiệu lực từ khi nào', {}, effect)).toEqual([
      ['d2', 'Quy chế này có hiệu lực kể từ ngày ký.'],
    ])
  })

  it('is that of issue where no other is known, in the language of the page', () => {
    const issued = { issued: '2025-08-12' }
    expect(ask('quy chế ban hành hồi nào', issued)[0]![1]).toMatch(/^Ban hành ngày 12\/08\/2025;/)
    expect(ask('quy chế ban hành hồi nào', issued, undefined, 'en')[0]![1]).toMatch(/^Issued on 12\/08\/2025;/)
  })

  it('is said with the day of issue where both are known', () => {
    expect(ask('quy chế ban hành khi nào', { issued: '2025-08-12', inForceFrom: '2025-09-01' })).toEqual([
      ['d1', 'Có hiệu lực từ ngày 01/09/2025. Ban hành ngày 12/08/2025.'],
    ])
  })

  it.each(['Ban hành Quy chế làm việc của Trường', 'Về việc ban hành kèm theo Quy chế làm việc'])(
    'is that of the rules that a decision issues: "%s"',
    (title) => {
      const facts = { kind: 'Quyết định', title, inForceFrom: '2025-09-01' }
      const shown = [['d1', 'Có hiệu lực từ ngày 01/09/2025.']]
      expect(ask('Quy chế làm việc của trường ban hành ngày nào, có hiệu lực khi nào?', facts)).toEqual(shown)
      expect(ask('quyết định ban hành quy chế làm việc có hiệu lực chưa', facts)).toEqual(shown)
    },
  )

  it('is not that of a decision which only changes the rules', () => {
    const facts = { kind: 'Quyết định', title: 'Sửa đổi Quy chế làm việc', inForceFrom: '2025-09-01' }
    expect(ask('quy chế làm việc có hiệu lực từ khi nào', facts)).toEqual([])
  })

  it('is not answered where no day is known', () => {
    expect(ask('quy chế có hiệu lực từ khi nào', {})).toEqual([])
  })

  it.each([
    'quy chế tiếp công dân có hiệu lực từ khi nào',
    'nghị định 15 hết hiệu lực chưa',
    'luật an ninh mạng có hiệu lực từ khi nào',
    'quy chế này áp dụng cho ai',
    'nội quy có hiệu lực chưa',
  ])('is not given for another text or another question: "%s"', (question) => {
    expect(ask(question, { inForceFrom: '2025-09-01' })).toEqual([])
  })
})
