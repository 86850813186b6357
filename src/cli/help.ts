/** Fits a screen of 24 lines of 80 columns, as does each page below. */
export const overview = `gatehouse: one verdict on infrastructure code, packages and secrets

  gatehouse init [PATH]      begin: write a policy, a workflow and owners
  gatehouse scan [PATH]      scan a folder (default: here) and print the verdict
  gatehouse sbom [PATH]      list what an image or a folder is made of
  gatehouse sign IMAGE       sign an image by digest, attest SBOM and verdict
  gatehouse verify IMAGE     prove what images carry: signatures, attestations
  gatehouse explain WORD     a finding of the last scan, a rule, or a concept
  gatehouse check [PATH]     look for mistakes in policy, waivers and checks
  gatehouse setup            install the tools, print versions, digests, origins
  gatehouse --version        our version and every tool's
  gatehouse --help           this page; \`gatehouse VERB --help\` for one of them

Begin with \`gatehouse init\`, then \`gatehouse scan\`. What blocks is in
.gatehouse/policy.yml, what is let through in .gatehouse/waivers/.
`

const initHelp = `gatehouse init [PATH]: write policy, workflow and owners where there are none

  --from                     take over what Checkov and Trivy were told to skip
  --owner NAME               who answers for it, such as @acme/web
  --expires DAY              the last day of the waivers, such as 2027-03-31
  --dry-run                  print what would be written, and write nothing
`

const scanHelp = `gatehouse scan [PATH]: scan a folder (default: here) and print the verdict

What counts (default: what is newer than the work on the default branch)
  --since REF                what is newer than this commit, tag or branch
  --everything               all of it
  --staged                   only files of the next commit: a subset, for hooks
An image, judged by the policy of the folder (see docs/scanning-images.md)
  --image REF                such as ghcr.io/acme/app:1.0
  --image-archive PATH       a docker archive or OCI layout; --image names it
What judges
  --policy FILE              this policy file instead of .gatehouse/policy.yml
  --organisation-policy FILE the organisation's, too; the strictest stands
  --mode audit|enforce       audit: tell; enforce: exit 1 on block, 2 on error
What is run
  --tools LIST               only these tools: trivy,checkov
  --vulnerability-db DIR     use this Trivy database (trivy.db, metadata.json)
  --kev FILE, --epss FILE    what is exploited (CISA), and how likely (FIRST)
  --python-checks            run the repository's own checks in Python, too
  --offline                  ask the network for nothing
What is written
  --format FORMAT            what standard output gets: console, json or sarif
  --output FORMAT=FILE       write a report as well; may be repeated
  --evidence FILE            write what the scanners brought back
  --no-color                 plain text also on a terminal
`

const signHelp = `gatehouse sign IMAGE@sha256:…: sign an image, attest its SBOM and its verdict

Refused on pull requests and merge queues. Without --key the job of a workflow
signs (permissions: id-token: write). A verdict that blocks is not signed.
  --sbom FILE                attest this SBOM (CycloneDX, SPDX); may be repeated
  --verdict FILE             attest this verdict.json of the image
  --key env://NAME|ADDRESS   the key in a variable, or awskms://, gcpkms://,
                             azurekms://, hashivault://; never a file
  --no-log                   with a key: use no transparency log and no time
  --signing-config FILE      services of a Sigstore of your own, with
  --trusted-root FILE        its roots of trust
  --docker-config DIR        logins of registries (config.json), not Docker's own
  --offline                  do not fetch cosign
`

const verifyHelp = `gatehouse verify IMAGE...: prove what the policy asks of images (supply-chain)

IMAGE is ghcr.io/acme/app:1.0, or better ghcr.io/acme/app@sha256:…
  --base-images              those that Dockerfiles here begin with, as far as
                             the policy asks something of them
  --path DIR                 the folder whose policy judges (default: here)
  --policy FILE              this policy file instead of .gatehouse/policy.yml
  --organisation-policy FILE the organisation's, too; the strictest stands
  --mode audit|enforce       audit: tell; enforce: exit 1 on block, 2 on error
  --trusted-root FILE        roots of trust (Sigstore) instead of the public ones
  --docker-config DIR        logins of registries (config.json), not Docker's own
  --offline                  do not fetch cosign
  --format FORMAT            what standard output gets: console, json or sarif
  --output FORMAT=FILE       write a report as well; may be repeated
  --evidence FILE            write what was proven and what was not
  --no-color                 plain text also on a terminal
`

const sbomHelp = `gatehouse sbom [FOLDER]: list what it is made of, as CycloneDX and as SPDX

An image instead of a folder (default: here)
  --image REF                such as ghcr.io/acme/app:1.0
  --image-archive PATH       a docker archive or OCI layout; --image names it
  --platform NAME            only this one of several, such as linux/arm64
  --docker-config DIR        logins of registries (config.json), not Docker's
What the documents say (the time: SOURCE_DATE_EPOCH, else now)
  --name NAME, --author NAME what it is called, and who answers for the SBOM
  --output-directory DIR     where sbom.cdx.json and sbom.spdx.json go
What judges them
  --no-comparison            do not ask Trivy which packages the SBOM lacks
  --path DIR                 the folder whose policy judges (default: here)
  --policy FILE, --organisation-policy FILE, --mode audit|enforce
                             as for \`gatehouse scan\`
  --format FORMAT, --output FORMAT=FILE, --evidence FILE, --no-color
                             as for \`gatehouse scan\`
  --offline                  ask the network for nothing
`

const explainHelp = `gatehouse explain WORD: what it is, who decides on it, what would change that

WORD is the id of a finding, the id of a rule of any tool, or a concept.
  --verdict FILE             of this verdict.json instead of the last scan
  --path DIR                 of the last scan of this folder (default: of any)
  --no-color                 plain text also on a terminal
`

const checkHelp = `gatehouse check [PATH]: look for mistakes in policy, waivers and custom checks

Each check is tried on the examples in good/ and bad/ beside it, with its tool.
Exit 0: no mistake, 1: mistakes, 2: something could not be tried.
  --python-checks            run checks in Python, too: they are code
  --offline                  ask the network for nothing
  --no-color                 plain text also on a terminal
`

const setupHelp = `gatehouse setup [TOOL ...]: install tools, print versions, digests, origins

Without a name those that scan: checkov, trivy. Images want syft and cosign too.

  --offline                  ask the network for nothing
`

/** One page for each verb that has options. */
const pages: ReadonlyMap<string, string> = new Map([
  ['init', initHelp],
  ['scan', scanHelp],
  ['sbom', sbomHelp],
  ['sign', signHelp],
  ['verify', verifyHelp],
  ['explain', explainHelp],
  ['check', checkHelp],
  ['setup', setupHelp],
])

/** Of a verb, or of all. */
export const helpOf = (verb: string | undefined): string => pages.get(verb ?? '') ?? overview

/** Every word that the command line knows. */
export const help: string = [overview, ...pages.values()].join('\n')
