/** `write` holds `read`; what is not stated is `none`. */
export type Access = 'read' | 'write' | 'none'

/** As a workflow states them: `{ contents: 'read', 'security-events': 'write' }`. */
export type Permissions = Readonly<Record<string, Access>>

/**
 * | kind | whose | what it may |
 * | --- | --- | --- |
 * | `job` | github-actions[bot] | what its job states |
 * | `fork` | github-actions[bot] | the same, but nothing more than `read` |
 * | `user` | a person | a fine-grained token with these permissions |
 * | `app` | an app of the organisation | what its installation grants |
 */
export type TokenKind = 'job' | 'fork' | 'user' | 'app'

export interface TokenOptions {
  readonly kind?: TokenKind
  readonly permissions?: Permissions
  /** How `received` names it; as the kind when absent. */
  readonly name?: string
  /** Of a user or an app. */
  readonly login?: string
}

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export interface Token {
  readonly name: string
  readonly kind: TokenKind
  readonly permissions: Permissions
  readonly account: Account
}

const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

const accountOf = (kind: TokenKind, login: string | undefined): Account => {
  switch (kind) {
    case 'job':
    case 'fork':
      return actionsBot
    case 'user':
      return { login: login ?? 'octocat', id: 583231, type: 'User' }
    case 'app':
      return { login: login ?? 'acme-gate[bot]', id: 9000001, type: 'Bot' }
  }
}

const readOnly = (permissions: Permissions): Permissions =>
  Object.fromEntries(
    Object.entries(permissions).map(([name, access]): [string, Access] => [name, access === 'none' ? 'none' : 'read']),
  )

export function makeToken({ kind = 'job', permissions = {}, name = kind, login }: TokenOptions): Token {
  const granted = kind === 'fork' ? readOnly(permissions) : permissions
  return { name, kind, permissions: granted, account: accountOf(kind, login) }
}

/** A need as a workflow writes it: `security-events: write`. */
export type Need = `${string}: ${'read' | 'write'}`

/** Whether one of the needs is met; no needs are always met. */
export const isGranted = ({ permissions }: Token, needs: readonly Need[]): boolean =>
  needs.length === 0 ||
  needs.some((need) => {
    const [name = '', access] = need.split(': ')
    const granted = permissions[name] ?? 'none'
    return granted === 'write' || granted === access
  })

export const isIntegration = ({ kind }: Token): boolean => kind !== 'user'

/** GitHub's sentence when a token lacks a permission. */
export const inaccessible = (token: Token): string =>
  `Resource not accessible by ${isIntegration(token) ? 'integration' : 'personal access token'}`

/** The header that tells which permissions would do: alternatives stand between semicolons. */
export const acceptedPermissions = (needs: readonly Need[]): string =>
  needs.map((need) => need.replaceAll('-', '_').replace(': ', '=')).join('; ')
