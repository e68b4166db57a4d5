import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { waitFor } from '../../e2e/harness/wait-for.ts'

/** A WebDAV drop box in nginx, set up as docs/receiving.md says. */
export interface DropBox {
  /** Address where everyone may put reports. */
  open: string
  /** Address where putting requires the "name:password" in `sender`. */
  locked: string
  sender: string
  /** Address that answers every request with 429 and Retry-After. */
  busy: string
  /** Address in a folder that does not exist. */
  nowhere: string
  /** Returns the reports in a box, by id. */
  stored(box: 'open' | 'locked'): Record<string, string>
  close(): Promise<void>
}

const SENDER = 'don-vi:mat-khau-don-vi'
/** Largest accepted report, in bytes: "2m" of nginx. */
export const MAX_REPORT_BYTES = 2 * 1024 * 1024

/** Finds the path of an nginx with the WebDAV module; undefined when none is installed. */
export function detectNginx(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  const program = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
  if (program === undefined) return undefined
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' })
  return stderr.includes('--with-http_dav_module') ? program : undefined
}

/** Starts an empty drop box. */
export async function startDropBox(program: string): Promise<DropBox> {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-nginx-'))
  // nginx workers may run as another user.
  chmodSync(folder, 0o755)
  for (const name of ['open', 'locked', 'temp']) {
    mkdirSync(join(folder, name))
    chmodSync(join(folder, name), 0o777)
  }
  const port = await findFreePort()
  writeFileSync(join(folder, 'users'), SENDER.replace(':', ':{PLAIN}'))
  writeFileSync(join(folder, 'nginx.conf'), buildConfiguration(folder, port))
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], {
    stdio: 'inherit',
  })
  const origin = `http://127.0.0.1:${port}`
  await waitFor(() => fetch(`${origin}/busy/`), 'nginx answers', 10_000)
  return {
    open: `${origin}/open`,
    locked: `${origin}/locked`,
    busy: `${origin}/busy`,
    nowhere: `${origin}/open/khong-co`,
    sender: SENDER,
    stored: (box) =>
      Object.fromEntries(
        readdirSync(join(folder, box)).map((name) => [name, readFileSync(join(folder, box, name), 'utf8')]),
      ),
    close: async () => {
      const ended = new Promise((end) => server.once('exit', end))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function buildConfiguration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  )
  return `
daemon off;
worker_processes 1;
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    client_max_body_size ${MAX_REPORT_BYTES};
    location /open/ {
      dav_methods PUT;
      dav_access user:rw group:r;
      limit_except PUT { deny all; }
    }
    location /locked/ {
      auth_basic "reports";
      auth_basic_user_file ${folder}/users;
      dav_methods PUT;
      dav_access user:rw group:r;
      limit_except PUT { deny all; }
    }
    location /busy/ {
      add_header Retry-After 120 always;
      return 429;
    }
  }
}
`
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
