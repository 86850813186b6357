/** Where GitHub's answers send people. */
export const documentationRoot = 'https://docs.github.com/rest'

/** What one call is answered with. Without a body nothing follows the headers. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const reply = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body,
  headers,
})

/** A refusal as GitHub words it. */
export const refuse = (
  status: number,
  message: string,
  documentation: string,
  more: { readonly errors?: readonly unknown[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Reply => ({
  status,
  body: {
    message,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
    documentation_url: documentation,
    status: String(status),
  },
  ...(more.headers === undefined ? {} : { headers: more.headers }),
})

export const notFound = (documentation: string, message = 'Not Found'): Reply => refuse(404, message, documentation)

/** What GitHub says of a body that its schema does not allow: one sentence for each thing that is wrong. */
export const invalidRequest = (documentation: string, sentences: readonly string[]): Reply =>
  refuse(422, `Invalid request.\n\n${sentences.join('\n')}`, documentation)
