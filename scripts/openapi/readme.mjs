/** What stands beside the slices: where they come from, how to make them again, and their licence. */
export const readme = (version, editions, licence) => `# GitHub's own description of its API

${editions.map((name) => `\`${name}\``).join(' and ')}: the calls Gatehouse makes, cut out of the npm package \`@octokit/openapi\` ${version}
with the components that they reach. Texts for people and examples are left out, and \`nullable\` without a type
is written as an alternative, because no validator compiles it otherwise; nothing else is changed. Made by

    npm install --no-save --ignore-scripts --prefix FOLDER @octokit/openapi@${version}
    node scripts/openapi/slice.mjs FOLDER/node_modules/@octokit/openapi

FOLDER is outside this project: the package has 394 MB. The tests put \`prism proxy\` with these files in front of the fake
GitHub (\`test/workflows/github/\`), so that neither Gatehouse nor the fake says what GitHub's description does not allow.

The package's licence:

${licence
  .trim()
  .split('\n')
  .map((line) => `    ${line}`.trimEnd())
  .join('\n')}
`
