/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { readPageChoices } from '../common/page-choices.ts'
import { App } from './App.tsx'
import { PAGE_LABELS } from './page-labels.ts'

// Switches: ?lang=en, ?theme=dark, ?buoc=2 (two-step dialog), ?bay=1 (the dialog traps the focus).
// Paths: /groups/… is a group, /messages/… only the chat, anything else the feed.
const choices = readPageChoices()
createRoot(document.getElementById('mount')!).render(
  <App
    labels={PAGE_LABELS[choices.lang]}
    group={location.pathname.startsWith('/groups/')}
    chatOnly={location.pathname.startsWith('/messages/')}
    twoSteps={choices.has('buoc', '2')}
    trapsFocus={choices.has('bay')}
  />,
)
