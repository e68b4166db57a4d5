// Children and patients who are named in a longer story: several pupils in a row, a child who was killed, a diagnosis.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { findLoudChecks } from './find-loud-checks.ts'

const tagger = openShippedTagger()
const findNames = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ check, level }) => check === 'child-privacy' && level === 'warn')
    .map(({ start, end }) => text.slice(start, end))

describe('several pupils named in a row', () => {
  it.each([
    [
      'Ba học sinh gồm: Đinh Gia Mẫu, Phan Tuệ Mẫn, Hồ Bảo Mận, cùng học lớp 8, trên đường đi học về qua cầu đã nhặt được chiếc ví, trong có hơn 3 triệu đồng và giấy tờ. Các em mang tới trụ sở công an trình báo.',
      ['Đinh Gia Mẫu', 'Phan Tuệ Mẫn', 'Hồ Bảo Mận'],
    ],
    [
      'Hai em Đinh Gia Mẫu và Phan Tuệ Mẫn, đều là học sinh lớp 5B, nhặt được điện thoại ngoài chợ, nhờ bác bảo vệ trả lại cho người mất.',
      ['Đinh Gia Mẫu', 'Phan Tuệ Mẫn'],
    ],
    [
      'Hai em Dinh Gia Mau va Phan Tue Man, deu la hoc sinh lop 5B, nhat duoc dien thoai ngoai cho, nho bac bao ve tra lai.',
      ['Dinh Gia Mau', 'Phan Tue Man'],
    ],
  ])('are all marked: “%s”', (text, names) => {
    const marked = findNames(text)
    for (const name of names) expect(marked.some((words) => words.includes(name))).toBe(true)
  })

  it('are marked with the year of birth between name and class', () => {
    const text =
      'Em Đinh Gia Mẫu (SN 2013) là học sinh lớp 6A2 Trường THCS Hòa Ân và em Phan Tuệ Mẫn (SN 2016) cùng trú thôn Hạ nhặt được ví.'
    expect(findNames(text)).toHaveLength(2)
  })

  it.each([
    'Ba học sinh lớp 8 nhặt được ví, mang tới công an trình báo.',
    'Hai thầy Đinh Gia Mẫu và Phan Tuệ Mẫn, cùng dạy lớp 8, trao quà cho học sinh.',
    'Hai anh Đinh Gia Mẫu và Phan Tuệ Mẫn, cùng học đại học, nhặt được ví.',
    'Ba chiến sĩ gồm: Đinh Gia Mẫu, Phan Tuệ Mẫn, Hồ Bảo Mận, cùng tiểu đội, cứu được hai người.',
    'Hai em gái Đinh Gia Mẫu và Phan Tuệ Mẫn đều đã lấy chồng.',
  ])('are no grown-ups and nobody unnamed: “%s”', (text) => {
    expect(findNames(text)).toEqual([])
  })
})

describe('a child who was killed', () => {
  it.each([
    'Đã bắt kẻ sát hại cháu Gia Mẫu (6 tuổi, ngụ xã Hòa Ân).',
    'Bắt được kẻ giết bé Tuệ Mẫn, 4 tuổi, ở Hòa Ân.',
    'Da bat ke giet chau Gia Mau (6 tuoi, ngu xa Hoa An).',
  ])('is known by a given name and the age: “%s”', (text) => {
    expect(findLoudChecks(text)).toContain('child-privacy')
  })

  it.each([
    'Đã bắt kẻ sát hại cháu bé (6 tuổi).',
    'Kẻ giết anh Gia Mẫu (36 tuổi) đã ra đầu thú.',
    'Phim kể về kẻ giết em mình rồi bỏ trốn suốt 6 năm.',
  ])('is not anybody: “%s”', (text) => {
    expect(findLoudChecks(text)).not.toContain('child-privacy')
  })
})

describe('a patient with a diagnosis after a colon', () => {
  it.each([
    'Bà Đinh Thị Mẫu, 71 tuổi, xã Hòa Ân, vào viện với chẩn đoán: Suy thận – Tăng huyết áp.',
    'Cụ Phan Văn Mẫn, 80 tuổi, nhập viện, chẩn đoán: Viêm phổi.',
    'Ba Dinh Thi Mau, 71 tuoi, vao vien voi chan doan: suy than.',
  ])('is marked: “%s”', (text) => {
    expect(findLoudChecks(text)).toContain('personal-data')
  })

  it.each([
    'Một bệnh nhân 71 tuổi vào viện với chẩn đoán: Suy thận – Tăng huyết áp.',
    'Bác sĩ Đinh Thị Mẫu hướng dẫn cách đọc chẩn đoán: viêm phổi khác viêm phế quản.',
    'Các bước chẩn đoán: siêu âm, xét nghiệm máu, chụp phim.',
  ])('is nobody where none is named: “%s”', (text) => {
    expect(findLoudChecks(text)).not.toContain('personal-data')
  })
})
