/** What stands between the scheme and the host of an address; what has a blank, a quote or a slash in it is none. */
const userinfo = /([a-z0-9+.-]{1,20}):\/\/([^\s/?#"'`<>]+)@(?!sha256:)/gi

/** A value in an address whose name says that it is secret, such as go-getter's `sshkey` and `aws_access_key_secret`. */
const secretParameter = /([?&][\w-]{0,40}(?:token|secret|passw|pwd|key|sig|credential)[\w-]{0,40}=)[^\s&#"'`<>]+/gi

/**
 * Stars users, passwords and tokens in the addresses of a text: `https://****@host/path`. The bare user of `ssh://git@host` is no secret.
 * Cutting a text comes after this, since half an address cannot be recognised. Linear in the text.
 */
export function hideCredentials(text: string): string {
  if (!text.includes('://')) return text
  return text
    .replace(userinfo, (address, scheme: string, user: string) =>
      /ssh$/i.test(scheme) && !user.includes(':') ? address : `${scheme}://****@`,
    )
    .replace(secretParameter, '$1****')
}
