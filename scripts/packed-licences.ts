import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A licence that goes into the packages: of which of the packages that others wrote, and where it lies. */
export interface PackedLicence {
  name: string
  file: string
}

/**
 * The licences of all that is packed: of what we use, and of what that uses in turn. In: the project's folder. Throws Error for
 * a package without a licence's text.
 */
export function findPackedLicences(root: string): PackedLicence[] {
  const found = new Map<string, string>()
  const walk = (folder: string) => {
    for (const name of dependenciesOf(folder)) {
      const own = folderOf(name, folder, root)
      if (found.has(own)) continue
      found.set(own, name)
      walk(own)
    }
  }
  walk(root)
  return [...found].map(([folder, name]) => ({ name, file: join(folder, 'LICENSE') })).map(checked)
}

/** What a package needs to run; packages of types alone are not packed. */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return Object.keys(dependencies).filter((name) => !name.startsWith('@types/'))
}

/** Where a package lies that another needs: beside it or above, as Node looks. */
function folderOf(name: string, from: string, root: string): string {
  const inside = join(from, 'node_modules', name)
  return from !== root && existsSync(inside) ? inside : join(root, 'node_modules', name)
}

function checked(licence: PackedLicence): PackedLicence {
  if (!existsSync(licence.file)) throw new Error(`${licence.name}: no licence at ${licence.file}`)
  return licence
}
