import { describe, expect, it } from 'vitest'
import { countChanges } from '../../../components/library/pack-changes.ts'
import { packChangeMessages } from '../../../utils/i18n/library/pack-change-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import { compareLibraries } from '../../../utils/library/packs/library-diff.ts'
import { mergePack } from '../../../utils/library/packs/merge-pack.ts'
import { findBrokenReference } from '../../../utils/library/packs/record-references.ts'
import { formatDocumentTitle, formatProvisionTitle } from '../../../utils/library/packs/record-titles.ts'
import { documentSchema, provisionSchema } from '../../../utils/library/record-schema.ts'
import { BUNDLE, CHANGED_PROVISION, ENDED_DECREE, makePack, NEW_DECREE, NEW_PROVISION } from './sample-pack.ts'

const after = mergePack(BUNDLE, makePack())

describe('the bundled library', () => {
  it('has consistent references by the rules for packs', () => {
    expect(findBrokenReference(BUNDLE)).toBeUndefined()
  })

  it.each(BUNDLE.documents.map((document) => [document.id, document] as const))(
    'document %s matches the record schema',
    (_, d) => {
      expect(documentSchema.safeParse(d).error?.issues).toBeUndefined()
    },
  )

  it.each(BUNDLE.provisions.map((provision) => [provision.id, provision] as const))(
    'provision %s matches the record schema',
    (_, p) => {
      expect(provisionSchema.safeParse(p).error?.issues).toBeUndefined()
    },
  )
})

describe('mergePack', () => {
  it('replaces records with the same ids at their position, and appends new ones', () => {
    const order = BUNDLE.documents.map(({ id }) => id as string)
    expect(after.documents.map(({ id }) => id)).toEqual([...order, NEW_DECREE.id])
    expect(after.documents.find(({ id }) => id === ENDED_DECREE.id)).toEqual(ENDED_DECREE)
    expect(after.provisions.find(({ id }) => id === CHANGED_PROVISION.id)).toEqual(CHANGED_PROVISION)
    expect(after.provisions.at(-1)).toEqual(NEW_PROVISION)
    expect(after.provisions).toHaveLength(BUNDLE.provisions.length + 1)
  })

  it('removes the listed provisions', () => {
    const { id } = BUNDLE.provisions[0]!
    const { provisions } = mergePack(BUNDLE, makePack({ removed: [id] }))
    expect(provisions.map((each) => each.id)).not.toContain(id)
  })

  it('does not mutate the bundled records', () => {
    expect(BUNDLE.documents.find(({ id }) => id === ENDED_DECREE.id)?.replacedBy).toEqual([])
  })
})

describe('compareLibraries', () => {
  it('lists new, ended, changed and removed records', () => {
    const changes = compareLibraries(BUNDLE, after)
    expect(countChanges(changes)).toEqual({
      newDocuments: 1,
      endedDocuments: 1,
      changedDocuments: 0,
      goneDocuments: 0,
      newProvisions: 1,
      changedProvisions: 1,
      goneProvisions: 0,
    })
    expect(changes.endedDocuments).toEqual([ENDED_DECREE])
    expect(translate(packChangeMessages, 'vi').summary(countChanges(changes))).toBe(
      '1 văn bản mới, 1 hết hiệu lực, 1 điều khoản mới, 1 điều khoản có thay đổi',
    )
    expect(translate(packChangeMessages, 'en').summary(countChanges(changes))).toBe(
      '1 new document, 1 no longer in force, 1 new provision, 1 provision changed',
    )
  })

  it('is reversed after a step back', () => {
    const changes = compareLibraries(after, BUNDLE)
    expect(countChanges(changes)).toMatchObject({ goneDocuments: 1, changedDocuments: 1, goneProvisions: 1 })
  })

  it('is empty when only the order of fields differs', () => {
    const turned = Object.fromEntries(Object.entries(CHANGED_PROVISION).reverse()) as typeof CHANGED_PROVISION
    const changes = compareLibraries(
      mergePack(BUNDLE, makePack()),
      mergePack(BUNDLE, makePack({ provisions: [turned, NEW_PROVISION] })),
    )
    expect(Object.values(countChanges(changes)).every((count) => count === 0)).toBe(true)
    expect(translate(packChangeMessages, 'vi').summary(countChanges(changes))).toBe('không có gì khác')
  })

  it('names records by citation', () => {
    expect(formatDocumentTitle(NEW_DECREE, 'vi')).toBe('Nghị định 9001/2027/NĐ-CP: Văn bản thử của bộ kiểm thử')
    const named = { ...NEW_DECREE, name: { vi: 'Quy chế thử', en: 'Test rules' } }
    expect(formatDocumentTitle(named, 'vi')).toBe('Quy chế thử, Nghị định 9001/2027/NĐ-CP')
    expect(formatDocumentTitle({ ...named, kind: 'luat' }, 'en')).toBe('Test rules 9001/2027/NĐ-CP')
    expect(formatProvisionTitle(NEW_PROVISION, NEW_DECREE, 'vi').replaceAll('\u00a0', ' ')).toBe(
      'điểm đ khoản 2 Điều 4 Nghị định 9001/2027/NĐ-CP',
    )
    expect(
      formatProvisionTitle({ id: 'nd-9001-2027.thu', heading: { vi: 'Điều thử', en: 'A test' } }, NEW_DECREE, 'en'),
    ).toBe('A test, Decree 9001/2027/NĐ-CP')
  })
})
