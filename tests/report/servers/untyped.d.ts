declare module 'express-pouchdb' {
  import type { Server } from 'node:http'
  export default function expressPouchdb(
    database: unknown,
    options: {
      mode: 'fullCouchDB'
      inMemoryConfig: boolean
      logPath: string
      overrideMode: { exclude: readonly string[] }
    },
  ): { listen(port: number, host: string, ready: () => void): Server }
}

declare module 'pouchdb-core' {
  interface Constructor {
    plugin(plugin: unknown): Constructor
    defaults(options: { adapter: string }): Constructor
  }
  const PouchDB: Constructor
  export default PouchDB
}

declare module 'pouchdb-adapter-memory'
declare module 'pouchdb-mapreduce'
declare module 'pouchdb-replication'
