// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
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
