import { imageArchive } from '../../core/image/archive.js'
import type { Cataloguer } from '../cataloguer.js'

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`

const dpkg = lines(
  'Package: openssl',
  'Status: install ok installed',
  'Architecture: amd64',
  'Version: 3.0.8-1',
  'Maintainer: Nobody <nobody@example.org>',
  'Description: openssl',
)

/** A tiny image and a tiny folder, with a package for each way of finding one that matters most. */
export const syftCanary: Cataloguer['canary'] = {
  archive: () =>
    imageArchive({
      tag: 'gatehouse-canary:1',
      layers: [
        {
          'etc/os-release': lines('ID=debian', 'VERSION_ID="12"', 'NAME="Debian GNU/Linux"'),
          'etc/debian_version': '12.1\n',
          'var/lib/dpkg/status': dpkg,
          'canary/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"MIT"}',
        },
      ],
    }),
  folder: {
    'package-lock.json': JSON.stringify({
      name: 'canary',
      lockfileVersion: 3,
      packages: { 'node_modules/lodash': { version: '4.17.4' } },
    }),
    'requirements.txt': 'requests==2.19.0\n',
  },
  expects: { image: ['lodash', 'openssl'], folder: ['lodash', 'requests'] },
  license: 'MIT',
}
