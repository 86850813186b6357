/** A resource address of Terraform taken apart, as DESIGN 7 needs it: `count` indexes are left out, `for_each` keys are kept. */
export interface TerraformAddress {
  /** `module.a.module.b["x"]`; absent in the root module. */
  readonly modulePath?: string
  /** `aws_s3_bucket.assets`, without any index. */
  readonly resource: string
  /** The `for_each` key of the resource itself, with brackets: `["k1"]`. */
  readonly instanceKey?: string
}

/** Longer addresses are not taken apart: no tool prints one. */
const longestAddress = 4096

interface Step {
  readonly name: string
  /** `["key"]`, `[0]` or empty. */
  readonly index: string
}

/**
 * Takes apart an address as Terraform, Trivy and Checkov print it: names joined by dots, each with a key or number in brackets.
 * Keys may hold dots, brackets and quotes. What does not read as an address is a resource as it is.
 */
export function parseTerraformAddress(address: string): TerraformAddress {
  if (isPlain(address)) return { resource: address }
  const steps = address.length > longestAddress ? undefined : stepsOf(address)
  if (steps === undefined) return { resource: address }
  const modules: string[] = []
  let at = 0
  for (; steps[at]?.name === 'module' && steps[at + 1] !== undefined; at += 2) {
    const { name, index } = steps[at + 1] ?? { name: '', index: '' }
    modules.push(`module.${name}${keyOf(index)}`)
  }
  const rest = steps.slice(at)
  const instanceKey = keyOf(rest.at(-1)?.index ?? '')
  return {
    ...(modules.length === 0 ? {} : { modulePath: modules.join('.') }),
    resource: rest.map(({ name }) => name).join('.'),
    ...(instanceKey === '' ? {} : { instanceKey }),
  }
}

/** Without a key and outside of modules, as most are, an address is its resource. */
const isPlain = (address: string): boolean =>
  !address.includes('[') && !address.startsWith('module.') && !address.endsWith('.')

const keyOf = (index: string): string => (/^\[\d+\]$/.test(index) ? '' : index)

/** Each pass takes one name and its index; a key ends at `"]` before a dot or the end, so that it may hold quotes and brackets. */
function stepsOf(address: string): Step[] | undefined {
  const steps: Step[] = []
  let rest = address
  while (rest !== '') {
    const name = /^[^.[\]"]+/.exec(rest)?.[0]
    if (name === undefined) return undefined
    rest = rest.slice(name.length)
    const index = rest.startsWith('[') ? indexAt(rest) : ''
    if (index === undefined) return undefined
    steps.push({ name, index })
    rest = rest.slice(index.length)
    if (rest !== '' && !rest.startsWith('.')) return undefined
    rest = rest.slice(1)
  }
  return steps
}

function indexAt(text: string): string | undefined {
  const number = /^\[\d{1,9}\]/.exec(text)?.[0]
  if (number !== undefined) return number
  if (!text.startsWith('["')) return undefined
  for (let end = text.indexOf('"]', 2); end >= 0; end = text.indexOf('"]', end + 1)) {
    const next = text[end + 2]
    if (next === undefined || next === '.') return text.slice(0, end + 2)
  }
  return undefined
}
