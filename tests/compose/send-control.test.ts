// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findSendControls } from '../../utils/compose/send-control.ts'
import { genericBox } from '../../utils/sites/generic-box.ts'
import { putHtml } from './user-events.ts'

describe('a button to send on an unknown page', () => {
  it.each([
    '<button>Gửi</button>',
    '<button title="Ctrl+Enter để gửi">Gửi</button>',
    '<button title="" aria-label="">Gửi</button>',
    '<button><i class="material-icons">send</i> Gửi</button>',
    '<button><mat-icon>send</mat-icon>Gửi</button>',
    '<button><svg><title>send</title></svg>Gửi</button>',
    '<button>➤ Gửi</button>',
    '<button>Gửi »</button>',
    '<button>Gửi <kbd>Ctrl+Enter</kbd></button>',
    '<button>Đăng!</button>',
    '<button>Gửi<span class="visually-hidden">Đang gửi…</span></button>',
    '<button><span class="sr-only">Gửi</span><i class="icon">➤</i></button>',
    '<button>\u202aGửi\u202c</button>',
    '<button title="Gửi">➤</button>',
    '<button><span class="material-symbols-outlined">send</span>Gửi</button>',
    '<button aria-label="Gửi (Ctrl+Enter)">➤</button>',
    '<button aria-label="Gửi tin nhắn cho An"><i>send</i><span class="overflow-hidden">Gửi</span></button>',
    '<button>Gửi <kbd>G</kbd></button>',
    '<button><span class="btn-icon-left">Gửi</span><span class="spinner">Loading...</span></button>',
  ])('is %s', (html) => {
    putHtml(`<main>${html}</main>`)
    expect(findSendControls(genericBox, document)).toHaveLength(1)
  })

  it.each([
    '<button>Gửi thư mời</button>',
    '<button>Lưu</button>',
    '<button>➤</button>',
    '<button aria-label="Gửi lượt thích"><i class="icon">Gửi</i></button>',
  ])('is not %s', (html) => {
    putHtml(`<main>${html}</main>`)
    expect(findSendControls(genericBox, document)).toEqual([])
  })
})
