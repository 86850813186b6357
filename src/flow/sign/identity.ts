import { GatehouseError } from '../../core/errors.js'
import type { SigningIdentity } from '../../tools/signing.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Who signs: by `env://NAME` the private key in that variable, by an address the key of a service, else the job itself. Without the two
 * variables of a job cosign would ask a person by way of a device (3.1.3), and wait.
 * @throws GatehouseError `SIGNING_REFUSED`.
 */
export function signingIdentity(key: string | undefined, environment: Environment): SigningIdentity {
  if (key === undefined || key === '') return jobIdentity(environment)
  const variable = /^env:\/\/([A-Za-z_][A-Za-z0-9_]{0,100})$/.exec(key)?.[1]
  if (variable !== undefined) return keyIdentity(variable, environment)
  if (/^(?:awskms|gcpkms|azurekms|hashivault):\/\/[A-Za-z0-9._/:@-]{1,500}$/.test(key))
    return { type: 'service', address: key }
  throw new GatehouseError(
    'SIGNING_REFUSED',
    'A private key is taken from a variable or a key management service, never from a file.',
    {
      hint: 'Write env://NAME, or an address such as awskms:///alias/release.',
    },
  )
}

function jobIdentity(environment: Environment): SigningIdentity {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokenBearer = '' } = environment
  if (tokenUrl !== '' && tokenBearer !== '') return { type: 'job', tokenUrl, tokenBearer }
  throw new GatehouseError('SIGNING_REFUSED', 'This job cannot say who it is: GitHub gives it no identity token.', {
    hint: 'Give the job `permissions: id-token: write`, or sign with a key (env://NAME, or the address of a service).',
  })
}

function keyIdentity(variable: string, environment: Environment): SigningIdentity {
  const pem = environment[variable] ?? ''
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n/.test(pem))
    return { type: 'key', pem, password: environment['COSIGN_PASSWORD'] ?? '' }
  throw new GatehouseError('SIGNING_REFUSED', `The variable ${variable} holds no private key.`, {
    hint: 'Let it hold the text of the key file that `cosign generate-key-pair` wrote, and COSIGN_PASSWORD its password.',
  })
}
