import { runAction } from './actions/index.js'
await runAction('verify')
