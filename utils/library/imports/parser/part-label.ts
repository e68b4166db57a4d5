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

/** Returns the printed label of a part, including its number: "Điều 93a.", "đ)", "I-", "-". */
export function formatPartLabel({ kind, number, printed }: Pick<ImportedPart, 'kind' | 'number' | 'printed'>): string {
  return printed ?? DEFAULT_LABELS[kind](number)
}
