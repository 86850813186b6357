// Prism follows redirects of the server behind it; a client of GitHub has to see them. Loaded before Prism, into its process.
const path = require.resolve('node-fetch', { paths: [require.resolve('@stoplight/prism-http')] })
const module_ = require(path)
const fetch = module_.default
module_.default = (url, options) => fetch(url, { ...options, redirect: 'manual' })
