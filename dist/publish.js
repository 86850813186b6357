import { runAction } from './actions/index.js'
await runAction('publish')
