// The CouchDB function that accepts or rejects a document (validate_doc_update). npm run report-schema replaces
// `SCHEMA` by the JSON Schema. The syntax is limited to CouchDB 3 (SpiderMonkey 60 or newer, or QuickJS). Comments
// inside the function are part of the published design document.
export function validate(newDoc, oldDoc, userCtx) {
  if (userCtx.roles.indexOf('_admin') >= 0) return
  if (newDoc._id.indexOf('_design/') === 0) throw { forbidden: 'only administrators change designs' }
  // A repeat names no revision. CouchDB answers 409 and stores no change; the sender counts 409 as delivered.
  if (oldDoc && !oldDoc._deleted && !newDoc._rev) return
  if (oldDoc || newDoc._deleted) throw { forbidden: 'a report is not changed once it is here' }

  function refuse(place, what) {
    throw { forbidden: `${place || 'report'}: ${what}` }
  }
  // A field name can equal an inherited one, such as "constructor". (SpiderMonkey 60 lacks Object.hasOwn.)
  function has(object, name) {
    return Object.keys(object).indexOf(name) >= 0
  }
  function isOf(value, type) {
    if (type === 'null') return value === null
    if (type === 'array') return Array.isArray(value)
    if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
    if (type === 'integer') return typeof value === 'number' && Math.floor(value) === value
    return typeof value === type
  }
  function check(value, schema, place) {
    if (schema.anyOf) {
      const fit = schema.anyOf.filter((each) => isOf(value, each.type))[0]
      if (!fit) refuse(place, 'wrong type')
      check(value, fit, place)
      return
    }
    if (schema.type && !isOf(value, schema.type)) refuse(place, `must be ${schema.type}`)
    if ('const' in schema && value !== schema.const) refuse(place, `must be ${schema.const}`)
    if (schema.enum && schema.enum.indexOf(value) < 0) refuse(place, 'unknown value')
    if (typeof value === 'string') {
      if (schema.maxLength !== undefined && value.length > schema.maxLength) refuse(place, 'too long')
      if (schema.minLength !== undefined && value.length < schema.minLength) refuse(place, 'too short')
      if (schema.pattern && !new RegExp(schema.pattern).test(value)) refuse(place, 'wrong form')
    }
    if (typeof value === 'number') {
      if (schema.maximum !== undefined && value > schema.maximum) refuse(place, 'too large')
      if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) refuse(place, 'too small')
      if (schema.minimum !== undefined && value < schema.minimum) refuse(place, 'too small')
    }
    if (Array.isArray(value)) {
      if (schema.minItems !== undefined && value.length < schema.minItems) refuse(place, 'too few')
      if (schema.maxItems !== undefined && value.length > schema.maxItems) refuse(place, 'too many')
      value.forEach((each, at) => {
        check(each, schema.items, `${place}[${at}]`)
      })
    } else if (isOf(value, 'object')) {
      for (const name of schema.required || []) if (!has(value, name)) refuse(`${place}.${name}`, 'missing')
      for (const name of Object.keys(value)) {
        if (has(schema.properties, name)) check(value[name], schema.properties[name], `${place}.${name}`)
        // CouchDB reserves names that begin with "_".
        else if (place !== '' || name.charAt(0) !== '_') refuse(`${place}.${name}`, 'unknown field')
      }
    }
  }
  if (newDoc._attachments) refuse('', 'takes no attachments')
  if (newDoc._id !== newDoc.id) refuse('id', 'is not the number it is stored under')
  check(newDoc, SCHEMA, '')
}
