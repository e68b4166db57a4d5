/** @jsxImportSource react */
import type { ReactElement } from 'react'
import * as ReactDom from 'react-dom'
import { readPageChoices } from '../common/page-choices.ts'
import { App } from './App.tsx'
import { PAGE_LABELS } from './page-labels.ts'

// React 16 like the site: `render`, and every listener on `document`. The installed types are of a later React without
// `render`.
const { render } = ReactDom as unknown as { render: (what: ReactElement, into: Element) => void }

// Switches: ?lang=en, ?theme=dark.
render(<App labels={PAGE_LABELS[readPageChoices().lang]} />, document.getElementById('app')!)
