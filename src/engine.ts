/**
 * Settings of V8 for programs that read articles; what is read does not depend on them. Imported for its effect, before all else.
 *
 * Reading runs hundreds of patterns, many of them a few times an article. V8 compiles each twice, first to bytecode; and up to
 * Node 20 it optimises functions that do little but wait for patterns, which over a process's first hundred articles took longer
 * than the reading itself. So patterns become machine code at once, and such a V8 optimises what has run fifteen times as long.
 * Versions not tried are left alone: they would complain of a setting that they do not know.
 *
 * A pattern that ran before, as some of Node's own have, stays as it was compiled. (`--no-regexp-tier-up` would forget that: when
 * V8 next interrupts such a pattern, say to take in optimised code, it runs bytecode as machine code, and the process ends.)
 */
import { setFlagsFromString } from 'node:v8'
import './model/telemetry.ts'

const version = Number.parseInt(process.versions.v8, 10)
if (version < 15) setFlagsFromString('--regexp-tier-up-ticks=0')
if (version < 12) setFlagsFromString('--interrupt-budget=1000000')
