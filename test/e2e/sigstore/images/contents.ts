import type { Files } from './tar.js'
import { makeZip } from './zip.js'

interface DebianPackage {
  readonly name: string
  readonly version: string
  /** The source package if its name differs; with its version in brackets if that differs too. */
  readonly source?: string
}

const debianRelease = `PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"
ID=debian
`

const debianPackages: readonly DebianPackage[] = [
  { name: 'libssl3', version: '3.0.8-1', source: 'openssl' },
  { name: 'openssl', version: '3.0.8-1' },
  { name: 'libcurl4', version: '7.88.1-10', source: 'curl' },
  { name: 'mount', version: '2.38.1-5+b1', source: 'util-linux (2.38.1-5)' },
  { name: 'libc6', version: '2.36-9', source: 'glibc' },
  { name: 'zlib1g', version: '1:1.2.13.dfsg-1', source: 'zlib' },
  { name: 'base-files', version: '12.4' },
]

const stanza = ({ name, version, source }: DebianPackage): string =>
  [
    `Package: ${name}`,
    'Status: install ok installed',
    'Priority: optional',
    'Section: libs',
    'Installed-Size: 100',
    'Maintainer: Example <example@example.org>',
    'Architecture: amd64',
    ...(source === undefined ? [] : [`Source: ${source}`]),
    `Version: ${version}`,
    `Description: ${name}`,
    '',
  ].join('\n')

/** Debian 12 as far as scanners read it: the release, the database of packages, and one copyright file. */
export const debian: Files = {
  'etc/os-release': debianRelease,
  'etc/debian_version': '12.1\n',
  'var/lib/dpkg/status': `${debianPackages.map(stanza).join('\n')}\n`,
  'usr/share/doc/openssl/copyright':
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: Apache-2.0\n',
}

/** Alpine with one package, `libssl3` 3.1.0-r0 of `openssl`; 3.18 has reached the end of its life. */
export const alpine = (release = '3.18.0'): Files => ({
  'etc/alpine-release': `${release}\n`,
  'etc/os-release': `ID=alpine\nVERSION_ID=${release}\nNAME="Alpine Linux"\n`,
  'lib/apk/db/installed': `C:Q1AAAAAAAAAAAAAAAAAAAAAAAAAAA=
P:libssl3
V:3.1.0-r0
A:x86_64
S:1
I:1
T:Libraries for TLS
U:https://example.org
L:Apache-2.0
o:openssl

`,
})

/** An application for Node in `/app`: one installed package of npm, and one that only the lock file names. */
export const nodeApplication: Files = {
  'app/package.json': '{"name":"app","version":"1.0.0","dependencies":{"lodash":"4.17.15"}}',
  'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15","license":"MIT"}',
  'app/package-lock.json': '{"name":"app","lockfileVersion":3,"packages":{"node_modules/axios":{"version":"0.21.1"}}}',
}

/** A distribution of Python as pip leaves it. */
export const pythonPackage: Files = {
  'usr/lib/python3/dist-packages/requests-2.25.0.dist-info/METADATA':
    'Metadata-Version: 2.1\nName: requests\nVersion: 2.25.0\nLicense: Apache-2.0\n',
}

/** A jar that says by itself what it is. */
export const jar = (group: string, artifact: string, version: string): Files => ({
  [`app/${artifact}-${version}.jar`]: makeZip({
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
    [`META-INF/maven/${group}/${artifact}/pom.properties`]: `groupId=${group}\nartifactId=${artifact}\nversion=${version}\n`,
  }),
})
