import type { Translations } from '../translate.ts'
import { formatCounts, pluralize } from './format-counts.ts'

/** The number of changed records of each kind. */
export interface ChangeCounts {
  newDocuments: number
  endedDocuments: number
  changedDocuments: number
  goneDocuments: number
  newProvisions: number
  changedProvisions: number
  goneProvisions: number
}

/** Texts on the changes of an update pack. */
export interface PackChangeMessages {
  justNow(summary: string): string
  sinceBundle: string
  sincePrevious: string
  /** For example "3 văn bản mới, 1 hết hiệu lực, 12 điều khoản đổi". */
  summary(counts: ChangeCounts): string
  list: string
  lists: Record<keyof ChangeCounts, string>
  more(count: number): string
}

/** Texts on the changes of an update pack, in both languages. */
export const packChangeMessages: Translations<PackChangeMessages> = {
  vi: {
    justNow: (summary) => `Thư viện vừa cập nhật: ${summary}.`,
    sinceBundle: 'So với bản đi kèm tiện ích',
    sincePrevious: 'So với gói trước',
    summary: (n) =>
      formatCounts(
        [
          [n.newDocuments, 'văn bản mới'],
          [n.endedDocuments, 'hết hiệu lực'],
          [n.changedDocuments, 'văn bản có thay đổi'],
          [n.goneDocuments, 'văn bản không còn'],
          [n.newProvisions, 'điều khoản mới'],
          [n.changedProvisions, 'điều khoản có thay đổi'],
          [n.goneProvisions, 'điều khoản được bỏ'],
        ],
        'không có gì khác',
      ),
    list: 'Xem danh sách',
    lists: {
      newDocuments: 'Văn bản mới',
      endedDocuments: 'Hết hiệu lực',
      changedDocuments: 'Văn bản có thay đổi',
      goneDocuments: 'Văn bản không còn',
      newProvisions: 'Điều khoản mới',
      changedProvisions: 'Điều khoản có thay đổi',
      goneProvisions: 'Điều khoản được bỏ',
    },
    more: (count) => `và ${count} mục nữa`,
  },
  en: {
    justNow: (summary) => `The library was updated just now: ${summary}.`,
    sinceBundle: 'Compared with the library packed with the extension',
    sincePrevious: 'Compared with the pack before',
    summary: (n) =>
      formatCounts(
        [
          [n.newDocuments, pluralize(n.newDocuments, 'new document', 'new documents')],
          [n.endedDocuments, 'no longer in force'],
          [n.changedDocuments, pluralize(n.changedDocuments, 'document changed', 'documents changed')],
          [n.goneDocuments, pluralize(n.goneDocuments, 'document gone', 'documents gone')],
          [n.newProvisions, pluralize(n.newProvisions, 'new provision', 'new provisions')],
          [n.changedProvisions, pluralize(n.changedProvisions, 'provision changed', 'provisions changed')],
          [n.goneProvisions, pluralize(n.goneProvisions, 'provision taken out', 'provisions taken out')],
        ],
        'nothing differs',
      ),
    list: 'Show the list',
    lists: {
      newDocuments: 'New documents',
      endedDocuments: 'No longer in force',
      changedDocuments: 'Documents changed',
      goneDocuments: 'Documents gone',
      newProvisions: 'New provisions',
      changedProvisions: 'Provisions changed',
      goneProvisions: 'Provisions taken out',
    },
    more: (count) => `and ${count} more`,
  },
}
