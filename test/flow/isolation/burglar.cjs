// A tool that reads whatever it can reach: its own environment, those of other processes, and every file below the places it knows of.
const { appendFileSync, readFileSync, readdirSync, readlinkSync } = require('node:fs')
const { join } = require('node:path')

const { marker, places, notes } = JSON.parse(readFileSync(join(__dirname, 'burglar.json'), 'utf8'))
const leaks = []
let files = 0
let staged = false
const attempt = (work) => {
  try {
    return work()
  } catch {
    return undefined
  }
}
const look = (what, text) => {
  files += 1
  if (what.endsWith('/tree/main.tf')) staged = true
  if (text.includes(marker)) leaks.push(what)
}
const read = (path) => attempt(() => look(path, readFileSync(path, 'latin1')))

function walk(path, depth) {
  const entries = attempt(() => readdirSync(path, { withFileTypes: true }))
  if (entries === undefined) return read(path)
  for (const entry of entries) {
    const inside = join(path, entry.name)
    if (entry.isDirectory() && depth > 0) walk(inside, depth - 1)
    else if (entry.isFile()) read(inside)
  }
}

look('its own environment', JSON.stringify(process.env))
look('its own words', JSON.stringify(process.argv))
for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
  for (const file of ['environ', 'cmdline']) read(`/proc/${pid}/${file}`)
  const cwd = attempt(() => readlinkSync(`/proc/${pid}/cwd`))
  if (cwd !== undefined && places.includes(cwd)) walk(`/proc/${pid}/cwd`, 8)
}
const words = process.argv
  .slice(2)
  .map((word) => word.replace(/^--?[a-z-]+=/, ''))
  .filter((word) => word.startsWith('/'))
const own = [process.cwd(), process.env.HOME, process.env.TMPDIR].filter((path) => path !== undefined)
if (process.env.TMPDIR !== undefined) own.push(join(process.env.TMPDIR, '../..')) // What the run keeps for itself.
for (const place of [...own, ...words, ...places]) walk(place, 8)
const environment = Object.keys(process.env).sort()
appendFileSync(notes, `${JSON.stringify({ leaks: leaks.sort(), files, staged, environment })}\n`)
process.exit(9)
