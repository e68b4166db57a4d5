// The skeleton of a sink: a way to send reports.

import { toCamelCase, toPascalCase, validateId } from './names.ts'
import { FILL_IN, readProjectFile, type Scaffold } from './scaffold.ts'
import { addImport, addToList, insertBefore } from './source-edits.ts'

/**
 * Builds the skeleton of a sink: how it sends, its test, and its entry wherever a way to send is known.
 * @throws ScaffoldError for a bad or existing id
 */
export function buildSinkScaffold(root: string, given: string | undefined): Scaffold {
  const settings = readProjectFile(root, 'utils/settings/settings-schema.ts')
  const known = /RECIPIENT_KINDS = \[([^\]]*)\]/.exec(settings)?.[1] ?? ''
  const id = validateId(
    given,
    [...known.matchAll(/'([^']+)'/g)].map((match) => match[1]!),
  )
  const key = id === toCamelCase(id) ? id : `'${id}'`
  const send = `sendBy${toPascalCase(id)}`
  return {
    files: {
      [`utils/report/sinks/${id}-sink.ts`]: buildSinkSource(send),
      [`tests/report/sinks/${id}-sink.test.ts`]: buildTestSource(id),
    },
    edits: [
      insertBefore('utils/settings/settings-schema.ts', "'email'] as const", `'${id}', `),
      addImport('utils/report/sinks/index.ts', `import { ${send} } from './${id}-sink.ts'`),
      addToList(
        'utils/report/sinks/index.ts',
        "const SINKS: Readonly<Record<Exclude<Recipient['kind'], 'email'>, Sink>> = {",
        '}\n',
        `  ${key}: ${send},\n`,
      ),
      insertBefore('utils/i18n/report/recipient-kind-messages.ts', '  email: {\n', buildMessagesEntry(key)),
      insertBefore('public/managed_schema.json', '"email"] }', `"${id}", `),
      insertBefore(
        'docs/receiving.md',
        '\nKhông theo chuyển hướng, không kèm cookie',
        `\n**${FILL_IN}**: \`${id}\` thành một cột của bảng trên: dành cho gì, tiêu đề, chứng minh; và các mã trả lời ở bảng dưới.\n`,
      ),
      insertBefore(
        'docs/receiving.md',
        '\nRedirects are not followed, cookies are not sent',
        `\n**${FILL_IN}**: \`${id}\` as a column of the table above: for whom, headers, proof; and its answers in the table below.\n`,
      ),
    ],
    steps: [
      `tests/report/sinks/${id}-sink.test.ts: the request, the answer to a repeat, what is refused; see it fail`,
      `utils/report/sinks/${id}-sink.ts: the request, how a repeat is recognized, what means "already stored"`,
      'utils/report/sinks/recipient-request.ts: its method, if it is neither POST nor PUT',
      'utils/report/sinks/recipient-response.ts: where its answers hold the receipt, if RECEIPT_FIELDS lacks it',
      'utils/settings/recipient-address.ts: its addresses, if they are not https',
      'components/settings/RecipientForm.tsx: its own fields, if any',
      'utils/report/model/cloud-event.ts: whether its reports may go as CloudEvents',
      'utils/i18n/report/recipient-kind-messages.ts: its name, hint and short name in both languages',
      'docs/receiving.md: both tables in both languages; CHANGELOG.md',
      'tests/e2e/report-sinks.test.ts: set it up in the settings and send a test report',
      'npm run types && npm run lint && npm run units -- tests/laws tests/report tests/settings',
      'npm run e2e -- report-sinks && npm run test:delivery',
    ],
  }
}

const buildSinkSource = (send: string) => `// ${FILL_IN}: how it sends a report, and to what kind of recipient.

import { requestRecipient, toSendOutcome } from './recipient-request.ts'
import { RESPONSE_TIMEOUT, type Sink } from './sink.ts'

/** ${FILL_IN}: statuses by which the recipient says that it has the report already, with their source. */
const ALREADY_STORED: readonly number[] = []

/** ${FILL_IN}: what the request is, and how the recipient recognizes a repeat. */
export const ${send}: Sink = async (outgoing, answerWithin = RESPONSE_TIMEOUT) => {
  const { recipient, id } = outgoing
  // ${FILL_IN}: method, address and headers of the recipient's interface.
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': id }
  const request = { address: recipient.address, method: 'POST' as const, headers }
  return toSendOutcome(await requestRecipient(request, outgoing, answerWithin), id, ALREADY_STORED)
}
`

const buildTestSource = (id: string) => `import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliverReport } from '../../../utils/report/sinks/index.ts'

const RECIPIENT = { id: 'r', name: 'r', kind: '${id}', address: 'https://tiepnhan.example/bao-cao' } as const
const ID = '0193a7e2-0000-7000-8000-000000000001'
const BODY = '{"version":1,"note":"Tiếng Việt"}'
const fetchMock = vi.fn<typeof fetch>()

beforeEach(() => void vi.stubGlobal('fetch', fetchMock.mockReset()))
afterEach(() => vi.unstubAllGlobals())

// ${FILL_IN}: what the recipient answers, with its receipt.
const send = (status: number, answer: string | null = null) => {
  fetchMock.mockImplementation(async () => new Response(answer, { status }))
  return deliverReport({ recipient: RECIPIENT, id: ID, body: BODY, secret: null })
}

describe('the sink ${id}', () => {
  // ${FILL_IN}: the exact request. Keep "the bytes of the report" unless the recipient needs a body of its kind.
  it('sends exactly the bytes of the report, and its id', async () => {
    expect(await send(201)).toEqual({ kind: 'delivered', receipt: null })
    const [address, request] = fetchMock.mock.calls[0]!
    expect(request!.body).toBe(BODY)
    expect(JSON.stringify([address, request])).toContain(ID)
  })

  // ${FILL_IN}: the status of the answer to a repeat. If it is 200 as the first time, pass [] for ALREADY_STORED,
  // and test that a repeat is the same request.
  it('counts a repeat that the recipient already has as delivered', async () => {
    expect(await send(409)).toMatchObject({ kind: 'delivered' })
  })

  it.each([429, 500, 503])('tries again later after %i', async (status) => {
    expect(await send(status)).toMatchObject({ kind: 'retry' })
  })

  it.each([400, 401, 404])('takes %i as a refusal', async (status) => {
    expect(await send(status)).toMatchObject({ kind: 'rejected' })
  })
})
`

const buildMessagesEntry = (key: string) => `  ${key}: {
    vi: {
      name: '${FILL_IN}: cách gửi',
      hint: '${FILL_IN}: địa chỉ này là gì.',
      short: '${FILL_IN}: tên ngắn',
    },
    en: {
      name: '${FILL_IN}: how to send',
      hint: '${FILL_IN}: what this address is.',
      short: '${FILL_IN}: short name',
    },
  },
`
