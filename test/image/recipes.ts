import type { ImageRecipe } from '../../src/core/image/archive.js'

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`

interface DebianPackage {
  readonly name: string
  readonly version: string
  /** `util-linux (2.38.1-5)` where it has another version. */
  readonly source?: string
}

const dpkgStatus = (packages: readonly DebianPackage[]): string =>
  packages
    .map(({ name, version, source }) =>
      lines(
        `Package: ${name}`,
        'Status: install ok installed',
        'Priority: optional',
        'Section: libs',
        'Installed-Size: 100',
        'Maintainer: Nobody <nobody@example.org>',
        'Architecture: amd64',
        ...(source === undefined ? [] : [`Source: ${source}`]),
        `Version: ${version}`,
        `Description: ${name}`,
      ),
    )
    .join('\n')

const debian = {
  'etc/os-release': lines(
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"',
    'NAME="Debian GNU/Linux"',
    'VERSION_ID="12"',
    'VERSION="12 (bookworm)"',
    'ID=debian',
  ),
  'etc/debian_version': '12.1\n',
}

/** Made up, and nobody's. Put together here, so that no file of the repository looks as if it held a key. */
export const madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('')

/** Debian 12.1 with packages of its own, of npm and of Python; a key in a file and in the configuration; it runs as root. */
export const debianImage: ImageRecipe = {
  tag: 'registry.example/acme/shop:1.0',
  layers: [
    {
      ...debian,
      'var/lib/dpkg/status': dpkgStatus([
        { name: 'libssl3', version: '3.0.8-1', source: 'openssl' },
        { name: 'openssl', version: '3.0.8-1' },
        { name: 'libcurl4', version: '7.88.1-10', source: 'curl' },
        { name: 'mount', version: '2.38.1-5+b1', source: 'util-linux (2.38.1-5)' },
        { name: 'zlib1g', version: '1:1.2.13.dfsg-1', source: 'zlib' },
      ]),
      'usr/share/doc/openssl/copyright': lines(
        'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
        '',
        'Files: *',
        'License: Apache-2.0',
      ),
      'usr/share/doc/mount/copyright': lines(
        'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
        '',
        'Files: *',
        'License: GPL-2+',
      ),
    },
    {
      'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15","license":"MIT"}',
      'srv/old/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"MIT"}',
      'usr/lib/python3/dist-packages/requests-2.25.0.dist-info/METADATA': lines(
        'Metadata-Version: 2.1',
        'Name: requests',
        'Version: 2.25.0',
        'License: Apache-2.0',
      ),
      'app/.env': `aws_access_key_id = ${madeUpKey}\n`,
      'app/deploy/pod.yaml': lines(
        'apiVersion: v1',
        'kind: Pod',
        'metadata: {name: x}',
        'spec: {containers: [{name: x, image: x, securityContext: {privileged: true}}]}',
      ),
    },
  ],
  config: {
    Env: ['PATH=/usr/bin:/bin', `AWS_ACCESS_KEY_ID=${madeUpKey}`],
    User: 'root',
    Cmd: ['/bin/sh'],
    Labels: {
      'org.opencontainers.image.source': 'https://github.com/acme/shop',
      'org.opencontainers.image.base.name': 'docker.io/library/debian:12-slim',
    },
  },
  history: ['COPY debian /', 'COPY app /', 'USER root', 'CMD ["/bin/sh"]'],
}

/** Alpine 3.18, which gets no more updates. */
export const alpineImage: ImageRecipe = {
  tag: 'registry.example/acme/tiny:1.0',
  architecture: 'arm64',
  layers: [
    {
      'etc/alpine-release': '3.18.0\n',
      'etc/os-release': lines('ID=alpine', 'VERSION_ID=3.18.0', 'NAME="Alpine Linux"'),
      'lib/apk/db/installed': lines(
        'C:Q1AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
        'P:libssl3',
        'V:3.1.0-r0',
        'A:aarch64',
        'S:1',
        'I:1',
        'T:TLS',
        'U:https://example.org',
        'L:Apache-2.0',
        'o:openssl',
        '',
      ),
    },
  ],
}

/** A ZIP archive with one stored file, which is all that a Java archive needs. */
function storedZip(name: string, content: string): string {
  const bytes = (value: number, width: number): string =>
    Array.from({ length: width }, (_, index) => String.fromCharCode(Math.floor(value / 256 ** index) % 256)).join('')
  const sizes = `${bytes(crc32(content), 4)}${bytes(content.length, 4)}${bytes(content.length, 4)}${bytes(name.length, 2)}`
  const local = `PK\x03\x04${bytes(20, 2)}${bytes(0, 8)}${sizes}${bytes(0, 2)}${name}${content}`
  const central = `PK\x01\x02${bytes(20, 2)}${bytes(20, 2)}${bytes(0, 8)}${sizes}${bytes(0, 16)}${name}`
  return `${local}${central}PK\x05\x06${bytes(0, 4)}${bytes(1, 2)}${bytes(1, 2)}${bytes(central.length, 4)}${bytes(local.length, 4)}${bytes(0, 2)}`
}

function crc32(text: string): number {
  let crc = 0xffffffff
  for (const character of text) {
    crc ^= character.charCodeAt(0)
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** Debian with one package, and a Java archive. */
export const javaImage: ImageRecipe = {
  tag: 'registry.example/acme/java:1.0',
  layers: [
    { ...debian, 'var/lib/dpkg/status': dpkgStatus([{ name: 'openssl', version: '3.0.8-1' }]) },
    {
      'app/log4j.jar': storedZip(
        'META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties',
        lines('groupId=org.apache.logging.log4j', 'artifactId=log4j-core', 'version=2.14.1'),
      ),
      'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15","license":"MIT"}',
    },
  ],
  config: { User: 'app', Cmd: ['/bin/sh'] },
  history: ['COPY debian /', 'COPY app /', 'USER app', 'CMD ["/bin/sh"]'],
}

/** Nothing that anybody would recognise. */
export const bareImage: ImageRecipe = { tag: 'registry.example/acme/bare:1.0', layers: [{ hello: 'x' }] }

export const images = { debian: debianImage, alpine: alpineImage, java: javaImage, bare: bareImage } as const
