/** The style of our layer's host element: inline and important, so that no style sheet of a page changes it. */
export const HOST_STYLE =
  'all:initial!important;direction:ltr!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important'
