/** `npm start`: from a fresh checkout to the dossier of the examples in a browser. A second start reuses what is there. */
import { build, install } from './setup.js'

install()
build()
await import('./examples.js')
