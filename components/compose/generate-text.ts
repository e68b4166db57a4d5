import { type ComponentChild, type ComponentChildren, Fragment, h, options, type VNode } from 'preact'
import { TEXT_ATTRIBUTE } from '../../utils/lib/generated-text.ts'

/**
 * Has Preact write every text as generated text (utils/lib/generated-text.ts) from now on, in this whole bundle. Call
 * it once, in a content script, before anything is rendered: pages of our own keep text that can be selected.
 */
export function generateAllText(): void {
  const { vnode: previous } = options
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) {
      const { props } = vnode as VNode<{ children?: ComponentChildren }>
      if (props.children !== undefined) props.children = replaceText(props.children)
    }
    previous?.(vnode)
  }
}

function replaceText(children: ComponentChildren): ComponentChildren {
  return Array.isArray(children) ? children.map(replaceText) : replaceOne(children)
}

function replaceOne(child: ComponentChild): ComponentChild {
  if (typeof child !== 'string' && typeof child !== 'number' && typeof child !== 'bigint') return child
  const text = String(child)
  // A new element for a new text: a screen reader announces what is inserted, not what changes in an attribute.
  return text === '' ? child : h('span', { key: text, [TEXT_ATTRIBUTE]: text })
}
