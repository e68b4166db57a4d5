import type { ComponentChildren, JSX } from 'preact'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import type { Language } from '../../../utils/i18n/translate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { classifyReport, describeFileState, isPicture } from './describe-file-state.ts'
import { truncateFileName } from './truncate-file-name.ts'

/** The longest name in a line, in characters. */
const MAX_NAME = 30

/** One file in a list: its name, and how far it is read or whether something was found. The children are below. */
export function AttachedFileLine(props: {
  attached: AttachedFile
  language: Language
  children?: ComponentChildren
}): JSX.Element {
  const { attached, language } = props
  const { file, reading, findings } = attached
  const isClear = reading.step === 'read' && findings.length === 0 && classifyReport(reading.report) === 'clear'
  return (
    <li class="file-line" data-step={reading.step}>
      <Icon name={isClear ? 'check' : isPicture(file) ? 'image' : 'file'} />
      <span class="file-name">{truncateFileName(file.name, MAX_NAME)}</span>
      <span class="file-state">{describeFileState(attached, language)}</span>
      {props.children}
    </li>
  )
}
