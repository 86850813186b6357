/** Fits a screen of 24 lines of 80 columns. */
export const help = `gatehouse: one verdict on infrastructure code, packages and secrets

  gatehouse scan [PATH]      scan a folder (default: here) and print the verdict
  gatehouse explain ID       everything about one finding of the last scan
  gatehouse setup            install the tools, print versions, digests, origins
  gatehouse --version        our version and every tool's
  gatehouse --help           this page

Options of scan
  --policy FILE              judge by this policy file
  --mode audit|enforce       audit: tell; enforce: exit 1 on block, 2 on error
  --tools LIST               only these tools: trivy,checkov
  --format FORMAT            what standard output gets: console, json or sarif
  --output FORMAT=FILE       write a report as well; may be repeated
  --evidence FILE            write what the scanners brought back
  --vulnerability-db DIR     use this Trivy database (trivy.db, metadata.json)
  --python-checks            run the repository's own checks in Python, too
  --offline                  ask the network for nothing
  --no-color                 plain text also on a terminal

Option of explain
  --path DIR                 of the last scan of this folder (default: of any)
`
