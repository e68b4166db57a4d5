// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { lazy } from '../../components/ui/lazy.tsx'

afterEach(() => render(null, document.body))

it('is drawn when it comes after it was first drawn, and before that is noticed', async () => {
  const Part = lazy(async () => () => <p>đã tới</p>)
  Part.load()
  render(<Part />, document.body)
  expect(document.body.textContent).toBe('')
  await vi.waitFor(() => expect(document.body.textContent).toBe('đã tới'))
})
