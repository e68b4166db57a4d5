import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A licence that goes into the packages: the dependency's name and the licence file's path. */
export interface PackedLicence {
  name: string
  file: string
}

/**
 * Finds the licences of everything that is bundled: dependencies and their dependencies.
 * @param root the project's folder
 * @throws Error for a package without a licence file
 */
export function findPackedLicences(root: string): PackedLicence[] {
  const found = new Map<string, string>()
  const walk = (folder: string) => {
    for (const name of listDependencies(folder)) {
      const dependency = findPackageFolder(name, folder, root)
      if (found.has(dependency)) continue
      found.set(dependency, name)
      walk(dependency)
    }
  }
  walk(root)
  return [...found].map(([folder, name]) => ({ name, file: findLicenceFile(name, folder) }))
}

/** Packages of types only, which are not bundled. */
const TYPE_PACKAGES = /^(?:@types\/.*|type-fest)$/

/** Lists a package's run-time dependencies. */
function listDependencies(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return Object.keys(dependencies).filter((name) => !TYPE_PACKAGES.test(name))
}

/** Finds the folder of a dependency as Node resolves it: in the package's own node_modules, or at the root. */
function findPackageFolder(name: string, from: string, root: string): string {
  const inside = join(from, 'node_modules', name)
  return from !== root && existsSync(inside) ? inside : join(root, 'node_modules', name)
}

function findLicenceFile(name: string, folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  if (!file) throw new Error(`${name}: no licence in ${folder}`)
  return join(folder, file)
}
