import type { JSX } from 'preact'
import type { SettingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { ROLES, type Role } from '../../utils/settings/settings-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'

/** The roles as checkboxes. Several can be ticked; "none of the above" excludes the others. */
export function RoleList(props: {
  roles: readonly Role[]
  messages: SettingsMessages
  onChange(roles: readonly Role[]): void
}): JSX.Element {
  const { roles, messages, onChange } = props
  const choose = (role: Role, on: boolean) => {
    const others = roles.filter((each) => each !== role)
    if (!on) return onChange(others)
    onChange(role === 'khac' ? ['khac'] : [...others.filter((each) => each !== 'khac'), role])
  }
  return (
    <ul class="roles sheet-card">
      {ROLES.map((role) => (
        <li key={role}>
          <Checkbox on={roles.includes(role)} onChange={(on) => choose(role, on)}>
            <span class="strong">{messages.roles[role].name}</span>
            <p>{messages.roles[role].about}</p>
          </Checkbox>
        </li>
      ))}
    </ul>
  )
}
