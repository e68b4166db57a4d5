// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { lazy } from '../../components/ui/lazy.tsx'

afterEach(() => render(null, document.body))

it('renders a component that loads between the first render and its effect', async () => {
  const Part = lazy(async () => () => <p>đã tới</p>)
  Part.load()
  render(<Part />, document.body)
  expect(document.body.textContent).toBe('')
  await vi.waitFor(() => expect(document.body.textContent).toBe('đã tới'))
})
