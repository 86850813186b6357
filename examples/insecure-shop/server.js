// The shop's front: takes orders and puts them into the queue.
const http = require('node:http')
const axios = require('axios')
const jwt = require('jsonwebtoken')
const _ = require('lodash')
const options = require('minimist')(process.argv.slice(2), { default: { port: 8080 } })

http.createServer((request, response) => {
  const customer = jwt.verify(request.headers.authorization ?? '', process.env.SESSION_KEY)
  const order = _.defaultsDeep({ customer }, JSON.parse(request.headers['x-order'] ?? '{}'))
  axios.post(process.env.ORDERS_URL, order).then(() => response.end('Thank you\n'))
}).listen(options.port)
