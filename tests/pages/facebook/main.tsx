/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { readPageChoices } from '../common/page-choices.ts'
import { App } from './App.tsx'
import { PAGE_LABELS } from './page-labels.ts'

// Switches: ?lang=en, ?theme=dark, ?buoc=2 (two-step dialog), ?bay=1 (the dialog traps the focus), ?nut=Lưu (the name
// of the dialog's button, as where a post is edited, scheduled, shared, or waits for an administrator).
// ?voi=NAME (the chat is with one person).
// Paths: /groups/… is a group, /messages/… only the chat, anything else the feed.
const choices = readPageChoices()
const labels = PAGE_LABELS[choices.lang]
createRoot(document.getElementById('mount')!).render(
  <App
    labels={{ ...labels, post: choices.get('nut') ?? labels.post }}
    group={location.pathname.startsWith('/groups/')}
    chatOnly={location.pathname.startsWith('/messages/')}
    partner={choices.get('voi') ?? undefined}
    twoSteps={choices.has('buoc', '2')}
    trapsFocus={choices.has('bay')}
  />,
)
