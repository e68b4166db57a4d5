import type { ImportedPart, PartKind } from './imported-text.ts'

const DEFAULT_LABELS: Readonly<Record<PartKind, (number: string) => string>> = {
  phan: (number) => `Phần ${number}`,
  chuong: (number) => `Chương ${number}`,
  muc: (number) => `Mục ${number}`,
  'tieu-muc': (number) => `Tiểu mục ${number}`,
  dieu: (number) => `Điều ${number}.`,
  khoan: (number) => `${number}.`,
  tiet: (number) => `${number}.`,
  diem: (number) => `${number})`,
  gach: () => '-',
  'phu-luc': (number) => `Phụ lục ${number}`.trim(),
  'muc-dang': (number) => `${number}-`,
}

/** What stands before a part on the page, its number included: "Điều 93a.", "đ)", "I-", "-". */
export function formatPartLabel({ kind, number, printed }: Pick<ImportedPart, 'kind' | 'number' | 'printed'>): string {
  return printed ?? DEFAULT_LABELS[kind](number)
}
