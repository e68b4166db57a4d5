import type { PrivateNumberKind } from '../../report/masking/number-kinds.ts'
import type { Translations } from '../translate.ts'

/** Texts of the list of masked numbers in a report. */
export interface MaskedNumberMessages {
  /** How many numbers are masked. */
  masked(count: number): string
  /** Shown when the user reveals all of them. */
  noneMasked: string
  kinds: Record<PrivateNumberKind, string>
  /** The last digits of a number. */
  ending(digits: string): string
  show: string
  hide: string
  /** Accessible names of the buttons. `number` is the kind and the last digits. */
  showOne(number: string): string
  hideOne(number: string): string
}

/** Texts of masked numbers, in both languages. */
export const maskedNumberMessages: Translations<MaskedNumberMessages> = {
  vi: {
    masked: (count) => `Khi gửi, ${count} số của người khác được che. Nơi nhận cần số nào thì bấm “Hiện” ở số đó.`,
    noneMasked: 'Các số dưới đây được gửi đi nguyên vẹn.',
    kinds: {
      phone: 'Số điện thoại',
      identity: 'Số giấy tờ',
      insurance: 'Số bảo hiểm',
      tax: 'Mã số thuế',
      account: 'Số tài khoản, số thẻ',
    },
    ending: (digits) => `…${digits}`,
    show: 'Hiện',
    hide: 'Che lại',
    showOne: (number) => `Hiện ${number} trong báo cáo`,
    hideOne: (number) => `Che lại ${number} trong báo cáo`,
  },
  en: {
    masked: (count) =>
      count === 1
        ? "1 number of someone else's is masked when sent. Show it if the recipient needs it."
        : `${count} numbers of others are masked when sent. Show those the recipient needs.`,
    noneMasked: 'The numbers below are sent in full.',
    kinds: {
      phone: 'Phone number',
      identity: 'Identity number',
      insurance: 'Insurance number',
      tax: 'Tax code',
      account: 'Account or card number',
    },
    ending: (digits) => `…${digits}`,
    show: 'Show',
    hide: 'Mask again',
    showOne: (number) => `Show ${number} in the report`,
    hideOne: (number) => `Mask ${number} in the report again`,
  },
}
