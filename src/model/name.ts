/** Name and version of the bundled attribution model; a new model file needs a new one. */
export const MODEL = 'attribution-8'
