/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js'
import { Component, type ReactElement } from 'react'
import * as ReactDom from 'react-dom'
import { addBox } from './editable-box.ts'
import type { StartEditor } from './start-editors.ts'

// React 16, for which Draft.js was made. The installed types are of a later React without `render` and its class
// components.
const { render } = ReactDom as unknown as { render: (what: ReactElement, into: Element) => void }
const DraftEditor = Editor as unknown as (props: {
  editorState: EditorState
  onChange: (state: EditorState) => void
}) => ReactElement

let held = EditorState.createEmpty()

class Box extends Component<object, { editorState: EditorState }> {
  override state = { editorState: held }

  override render(): ReactElement {
    return (
      <DraftEditor
        editorState={this.state.editorState}
        onChange={(editorState) => {
          held = editorState
          this.setState({ editorState })
        }}
      />
    )
  }
}

/** Draft.js with its own history. */
export const startDraft: StartEditor = (form) => {
  render(<Box />, addBox(form))
  return () => held.getCurrentContent().getPlainText('\n')
}
