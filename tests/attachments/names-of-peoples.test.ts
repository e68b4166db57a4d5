import { expect, it } from 'vitest'
import { isPersonCell } from '../../utils/attachments/people-columns.ts'

it.each(["H'Duin Mlô", 'H’Duin Mlô', "K'Dõi", "H' Duin Mlô", "M'Lô H'Ria", 'Siu Bren', 'Alăng Bhuốch'])(
  'takes %s in a sheet for a person',
  (name) => {
    expect(isPersonCell(name)).toBe(true)
  },
)

it.each(["Đắk R'Lấp", "Ea H'Leo", 'Cầu Treo'])('takes %s in a sheet for no person', (place) => {
  expect(isPersonCell(place)).toBe(false)
})
