// The shop's front: takes orders and puts them into the queue.
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import { parseArgs } from 'node:util'
import { jwtVerify } from 'jose'

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '8080' } } })
const sessionKey = await readFile(process.env.SESSION_KEY_FILE)

http.createServer(async (request, response) => {
  if (request.url === '/health') return response.end('ok\n')
  try {
    const { payload: customer } = await jwtVerify(request.headers.authorization ?? '', sessionKey, { algorithms: ['HS256'] })
    const order = { ...JSON.parse(request.headers['x-order'] ?? '{}'), customer }
    await fetch(process.env.ORDERS_URL, { method: 'POST', body: JSON.stringify(order) })
    response.end('Thank you\n')
  } catch {
    response.writeHead(400).end('Sorry\n')
  }
}).listen(Number(options.port))
