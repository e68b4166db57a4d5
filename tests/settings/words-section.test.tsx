// @vitest-environment happy-dom

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { WordsSection } from '../../components/settings/WordsSection.tsx'
import type { OwnWords } from '../../utils/settings/word-lists.ts'
import { waitFor } from '../wait-for.ts'
import { StoredSection } from './stored-section.tsx'

const section = new StoredSection()

beforeEach(() => {
  fakeBrowser.reset()
})
afterEach(() => act(() => render(null, document.body)))

const show = (words: OwnWords = { never: [], flagged: [] }) =>
  section.show((props) => <WordsSection {...props} libraryHref="library.html" onProvision={() => undefined} />, {
    words,
  })
const findButton = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )!
const press = (name: string) => act(async () => findButton(name).click())
const type = (selector: string, text: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>(selector)!
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const submit = (form: string) =>
  act(async () => void document.querySelector(form)!.dispatchEvent(new Event('submit', { cancelable: true })))
const status = () => document.querySelector('[role=status]')!.textContent

it('says that both lists are empty', async () => {
  await show()
  expect([...document.querySelectorAll('.none')].map((each) => each.textContent)).toEqual(
    Array(2).fill('Chưa có từ nào.'),
  )
  expect(findButton('Lưu thành tệp CSV')).toBeUndefined()
})

it('adds a word that is never pointed out, and takes it back', async () => {
  await show()
  await type('.add-word:not(.flagged) input', '  bà   Tư ')
  await submit('.add-word:not(.flagged)')
  expect(section.stored.words.never).toEqual(['bà Tư'])
  expect(status()).toContain('Đã thêm “bà Tư”.')
  await waitFor(() => expect(document.querySelector<HTMLInputElement>('.add-word input')!.value).toBe(''))
  await press('Hoàn tác')
  expect(section.stored.words.never).toEqual([])
  expect(status()).toBe('Danh sách đã trở lại như trước.')
})

it('adds a word that is always pointed out with its level and note', async () => {
  await show()
  await type('.flagged .word-field input', 'hoa sữa')
  await type('.note-field input', 'Tên cũ')
  const select = document.querySelector<HTMLSelectElement>('.add-word.flagged select')!
  await act(() => {
    select.value = 'stop'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await submit('.add-word.flagged')
  expect(section.stored.words.flagged).toEqual([{ phrase: 'hoa sữa', level: 'stop', note: 'Tên cũ' }])
})

it('says why a word cannot be added, and stores none', async () => {
  await show({ never: ['bà Tư'], flagged: [] })
  await type('.add-word:not(.flagged) input', 'BÀ TƯ')
  await submit('.add-word:not(.flagged)')
  expect(document.querySelector('.add-word [role=alert]')!.textContent).toBe('Từ này đã có trong danh sách.')
  expect(section.stored.words.never).toEqual(['bà Tư'])
})

it('keeps what was typed when it cannot be stored, and says so', async () => {
  await show()
  section.isFull = true
  await type('.add-word:not(.flagged) input', 'bà Tư')
  await submit('.add-word:not(.flagged)')
  expect(status()).toBe('Chưa lưu được.')
  expect(document.querySelector<HTMLInputElement>('.add-word input')!.value).toBe('bà Tư')
})

it('removes a word with the focus on what it says, and takes that back', async () => {
  await show({ never: ['bà Tư', 'ông Tám'], flagged: [] })
  findButton('Bỏ “bà Tư” khỏi danh sách').focus()
  await press('Bỏ “bà Tư” khỏi danh sách')
  expect(section.stored.words.never).toEqual(['ông Tám'])
  expect(document.activeElement?.getAttribute('role')).toBe('status')
  await press('Hoàn tác')
  expect(section.stored.words.never).toEqual(['bà Tư', 'ông Tám'])
})

it('shows the words of the organisation without a way to change them', async () => {
  await browser.storage.managed.set({ words: [{ phrase: 'hoa sữa', note: 'Tên cũ' }, 7] })
  await show()
  await waitFor(() => expect(document.body.textContent).toContain('Do cơ quan đặt'))
  expect(document.body.textContent).toContain('Tên cũ')
  expect(document.body.textContent).toContain('1 mục trong chính sách không dùng được.')
  expect(findButton('Bỏ “hoa sữa” khỏi danh sách')).toBeUndefined()
})

const chooseFile = async (text: string) => {
  const field = document.querySelector<HTMLInputElement>('.word-file input')!
  Object.defineProperty(field, 'files', { value: [new File([text], 'tu.csv')], configurable: true })
  await act(() => void field.dispatchEvent(new Event('change')))
}

it('says which columns a CSV file needs, and what is wrong with its lines, where none can be used', async () => {
  await show()
  await chooseFile(Array.from({ length: 7 }, (_, n) => `hoa ${n},gợi ý,tên cũ`).join('\n'))
  await waitFor(() =>
    expect(document.querySelector('.word-file [role=alert]')!.textContent).toContain(
      'Không có dòng nào dùng được trong “tu.csv”. Cần bốn cột: danh sách (không nhắc, luôn nhắc), từ, mức',
    ),
  )
  const lines = [...document.querySelectorAll('.word-file li')].map((each) => each.textContent)
  expect(lines).toHaveLength(5)
  expect(lines[1]).toBe('Dòng 2: cột danh sách là “hoa 1”, cần “không nhắc” hoặc “luôn nhắc”.')
  expect(document.querySelector('.word-file')!.textContent).toContain('và 2 dòng khác.')
  expect(findButton('Thêm vào danh sách')).toBeUndefined()
  expect(findButton('Tải tệp mẫu')).toBeDefined()
})

it('shows what a CSV file has before its words are added, and takes them back', async () => {
  await show({ never: ['ông Tám'], flagged: [] })
  await chooseFile('không nhắc,bà Tư\nhay nhắc,x\nluôn nhắc,hoa sữa,gợi ý,')
  await waitFor(() => expect(document.body.textContent).toContain('Trong “tu.csv”: 1 từ không nhắc, 1 từ luôn nhắc.'))
  expect(document.body.textContent).toContain('1 dòng không đọc được:Dòng 2: cột danh sách là “hay nhắc”, cần')
  expect(section.stored.words.never).toEqual(['ông Tám'])
  await press('Thêm vào danh sách')
  expect(section.stored.words).toEqual({
    never: ['ông Tám', 'bà Tư'],
    flagged: [{ phrase: 'hoa sữa', level: 'note', note: '' }],
  })
  await press('Hoàn tác')
  expect(section.stored.words).toEqual({ never: ['ông Tám'], flagged: [] })
})

it('tries a sentence with the lists as they are', async () => {
  await show({ never: [], flagged: [{ phrase: 'hoa sữa', level: 'warn', note: 'Tên cũ' }] })
  await act(() => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea')!
    area.value = 'Đường hoa sữa sắp mở.'
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await waitFor(() => expect(document.querySelector('.try-words .brief')?.textContent).toContain('Tên cũ'))
})
