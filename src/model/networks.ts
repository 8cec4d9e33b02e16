import { openAttributionNetwork } from './attribution-network.ts'
import { openSentenceNetwork } from './sentence-network.ts'

/** The bundled networks, by the name under which a worker is asked for them. */
export const NETWORKS = { attribution: openAttributionNetwork, sentences: openSentenceNetwork } as const

export type NetworkName = keyof typeof NETWORKS
type Opened<N extends NetworkName> = Awaited<ReturnType<(typeof NETWORKS)[N]>>
export type Input<N extends NetworkName> = Parameters<Opened<N>['run']>[0]
export type Output<N extends NetworkName> = Awaited<ReturnType<Opened<N>['run']>>
