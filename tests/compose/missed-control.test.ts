// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { createMissedControlReporter } from '../../utils/compose/missed-control.ts'
import { genericBox } from '../../utils/sites/generic-box.ts'
import type { BoxKind, DraftBox } from '../../utils/sites/site-definition.ts'

const box: DraftBox = { ...genericBox, kind: 'comment', scope: ['form'] }
const onMissed = vi.fn((_: BoxKind) => undefined)
const makeFound = (of = box) => ({ editor: document.querySelector('textarea')!, box: of })
const addControl = () => {
  const button = document.createElement('button')
  button.append('Gửi')
  document.querySelector('form')!.append(button)
  return button
}

beforeEach(() => {
  onMissed.mockClear()
  const form = document.createElement('form')
  form.append(document.createElement('textarea'))
  document.body.replaceChildren(form)
})

it('reports a kind of box once, at the second pause without its control', () => {
  const report = createMissedControlReporter(onMissed)
  const found = makeFound()
  report(found)
  expect(onMissed).not.toHaveBeenCalled()
  for (let pause = 0; pause < 3; pause++) report(found)
  expect(onMissed.mock.calls).toEqual([['comment']])
})

it('reports none whose control comes after the first letters, or was seen before', () => {
  const report = createMissedControlReporter(onMissed)
  const found = makeFound()
  report(found)
  const control = addControl()
  report(found)
  control.remove()
  for (let pause = 0; pause < 3; pause++) report(found)
  expect(onMissed).not.toHaveBeenCalled()
})

it('reports no box without a definition, and none that plain Enter sends', () => {
  const report = createMissedControlReporter(onMissed)
  for (const of of [genericBox, { ...box, keys: ['Enter' as const] }]) {
    const found = makeFound(of)
    for (let pause = 0; pause < 3; pause++) report(found)
  }
  expect(onMissed).not.toHaveBeenCalled()
})
