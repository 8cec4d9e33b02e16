/** Set by the bundler to a digest of all sources. */
declare const SOURCES: string | undefined

/** Names the program by its sources: what another made may differ. Null where it runs from the sources themselves. */
export const BUILD: string | null = typeof SOURCES === 'undefined' ? null : SOURCES
