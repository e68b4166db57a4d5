// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { lazy } from '../../components/ui/lazy.tsx'
import { waitFor } from '../wait-for.ts'

afterEach(() => render(null, document.body))

it('renders a component that loads between the first render and its effect', async () => {
  const Part = lazy(async () => () => <p>đã tới</p>)
  Part.load()
  render(<Part />, document.body)
  expect(document.body.textContent).toBe('')
  await waitFor(() => expect(document.body.textContent).toBe('đã tới'))
})

it('is loaded again by the next that renders it, when it could not be loaded', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const fetch = vi.fn(async () => () => <p>đã tới</p>).mockRejectedValueOnce(new Error('the package is replaced'))
  const Part = lazy(fetch)
  render(<Part />, document.body)
  await waitFor(() => expect(warn).toHaveBeenCalledOnce())
  expect(document.body.textContent).toBe('')
  render(null, document.body)
  render(<Part />, document.body)
  await waitFor(() => expect(document.body.textContent).toBe('đã tới'))
  expect(fetch).toHaveBeenCalledTimes(2)
  warn.mockRestore()
})
