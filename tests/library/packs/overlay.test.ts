import { describe, expect, it } from 'vitest'
import { countsOf } from '../../../components/library/pack-changes.ts'
import { updatesWords } from '../../../utils/i18n/library/updates.ts'
import { say } from '../../../utils/i18n/translate.ts'
import { citeDocument, citeProvision } from '../../../utils/library/packs/cite-record.ts'
import { changesBetween } from '../../../utils/library/packs/diff.ts'
import { withPack } from '../../../utils/library/packs/overlay.ts'
import { brokenReference } from '../../../utils/library/packs/references.ts'
import { documentSchema, provisionSchema } from '../../../utils/library/record-schema.ts'
import { BUNDLE, CHANGED, ENDED, NEW_DECREE, NEW_PROVISION, packOf } from './samples.ts'

const after = withPack(BUNDLE, packOf())

describe('the bundled library', () => {
  it('holds together by the rules that packs are held to', () => {
    expect(brokenReference(BUNDLE)).toBeUndefined()
  })

  it.each(BUNDLE.documents.map((document) => [document.id, document] as const))(
    '%s has the shape of a record',
    (_, d) => {
      expect(documentSchema.safeParse(d).error?.issues).toBeUndefined()
    },
  )

  it.each(BUNDLE.provisions.map((provision) => [provision.id, provision] as const))(
    '%s has the shape of a record',
    (_, p) => {
      expect(provisionSchema.safeParse(p).error?.issues).toBeUndefined()
    },
  )
})

describe('a pack over the library', () => {
  it('stands in place of records with the same ids, where they stood, and adds the rest behind', () => {
    const order = BUNDLE.documents.map(({ id }) => id as string)
    expect(after.documents.map(({ id }) => id)).toEqual([...order, NEW_DECREE.id])
    expect(after.documents.find(({ id }) => id === ENDED.id)).toEqual(ENDED)
    expect(after.provisions.find(({ id }) => id === CHANGED.id)).toEqual(CHANGED)
    expect(after.provisions.at(-1)).toEqual(NEW_PROVISION)
    expect(after.provisions).toHaveLength(BUNDLE.provisions.length + 1)
  })

  it('takes out what it says', () => {
    const { id } = BUNDLE.provisions[0]!
    const { provisions } = withPack(BUNDLE, packOf({ removed: [id] }))
    expect(provisions.map((each) => each.id)).not.toContain(id)
  })

  it('leaves the bundled records untouched', () => {
    expect(BUNDLE.documents.find(({ id }) => id === ENDED.id)?.replacedBy).toEqual([])
  })
})

describe('what changed', () => {
  it('is told by what is new, ended, changed and gone', () => {
    const changes = changesBetween(BUNDLE, after)
    expect(countsOf(changes)).toEqual({
      newDocuments: 1,
      endedDocuments: 1,
      changedDocuments: 0,
      goneDocuments: 0,
      newProvisions: 1,
      changedProvisions: 1,
      goneProvisions: 0,
    })
    expect(changes.endedDocuments).toEqual([ENDED])
    expect(say(updatesWords, 'vi').changes.summary(countsOf(changes))).toBe(
      '1 văn bản mới, 1 hết hiệu lực, 1 điều khoản mới, 1 điều khoản đổi',
    )
    expect(say(updatesWords, 'en').changes.summary(countsOf(changes))).toBe(
      '1 new document, 1 no longer in force, 1 new provision, 1 provision changed',
    )
  })

  it('is the other way round after a step back', () => {
    const changes = changesBetween(after, BUNDLE)
    expect(countsOf(changes)).toMatchObject({ goneDocuments: 1, changedDocuments: 1, goneProvisions: 1 })
  })

  it('is nothing when fields only stand in another order', () => {
    const turned = Object.fromEntries(Object.entries(CHANGED).reverse()) as typeof CHANGED
    const changes = changesBetween(
      withPack(BUNDLE, packOf()),
      withPack(BUNDLE, packOf({ provisions: [turned, NEW_PROVISION] })),
    )
    expect(Object.values(countsOf(changes)).every((count) => count === 0)).toBe(true)
    expect(say(updatesWords, 'vi').changes.summary(countsOf(changes))).toBe('không có gì khác')
  })

  it('is named by citation', () => {
    expect(citeDocument(NEW_DECREE, 'vi')).toBe('Nghị định 9001/2027/NĐ-CP: Văn bản thử của bộ kiểm thử')
    const named = { ...NEW_DECREE, name: { vi: 'Quy chế thử', en: 'Test rules' } }
    expect(citeDocument(named, 'vi')).toBe('Quy chế thử, Nghị định 9001/2027/NĐ-CP')
    expect(citeDocument({ ...named, kind: 'luat' }, 'en')).toBe('Test rules 9001/2027/NĐ-CP')
    expect(citeProvision(NEW_PROVISION, NEW_DECREE, 'vi').replaceAll('\u00a0', ' ')).toBe(
      'điểm đ khoản 2 Điều 4 Nghị định 9001/2027/NĐ-CP',
    )
    expect(citeProvision({ id: 'nd-9001-2027.thu', heading: { vi: 'Điều thử', en: 'A test' } }, NEW_DECREE, 'en')).toBe(
      'A test, Decree 9001/2027/NĐ-CP',
    )
  })
})
