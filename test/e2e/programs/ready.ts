import { oneAtATime } from './once.js'
import { lockFor } from './place.js'

// The program that a test starts would fetch the scanners by itself, beside another one that does the same.
await oneAtATime(await lockFor('scanners'), () => Promise.resolve())
