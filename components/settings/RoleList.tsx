import type { JSX } from 'preact'
import type { SettingsWords } from '../../utils/i18n/pages/settings.ts'
import { ROLES, type Role } from '../../utils/settings/schema.ts'
import { Tick } from '../ui/Checkbox.tsx'

/** The roles to tick; several may hold at once, "none of the above" stands alone. */
export function RoleList(props: {
  roles: readonly Role[]
  words: SettingsWords
  onChange(roles: readonly Role[]): void
}): JSX.Element {
  const { roles, words, onChange } = props
  const choose = (role: Role, on: boolean) => {
    const others = roles.filter((each) => each !== role)
    if (!on) return onChange(others)
    onChange(role === 'khac' ? ['khac'] : [...others.filter((each) => each !== 'khac'), role])
  }
  return (
    <ul class="roles sheet-card">
      {ROLES.map((role) => (
        <li key={role}>
          <Tick on={roles.includes(role)} onChange={(on) => choose(role, on)}>
            <span class="strong">{words.roles[role].name}</span>
            <p>{words.roles[role].about}</p>
          </Tick>
        </li>
      ))}
    </ul>
  )
}
