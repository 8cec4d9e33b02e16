export * from './dossier/types.ts'
export { HearsayError } from './errors.ts'
export { read, STAGES } from './pipeline.ts'
export * from './types.ts'
