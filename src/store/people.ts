/** Who may come in where a login is needed. */

/** A reader sees what there is; an editor may change it. */
export const ROLES = ['reader', 'editor'] as const
export type Role = (typeof ROLES)[number]

export interface Person {
  name: string
  role: Role
}

export interface PeopleStore {
  /** Also gives a person that is there another password or role, and ends all sessions of that person. */
  savePerson(person: Person & { password: string }, at: string): Promise<void>
  /** With the password as it is kept. */
  person(name: string): Promise<(Person & { password: string }) | null>
  /** By name. */
  people(): Promise<(Person & { added: string })[]>
  removePerson(name: string): Promise<boolean>
  /** Starts a session, known by the hash of its token, until a moment; those that have ended are forgotten. */
  startSession(hash: string, name: string, at: string, ends: string): Promise<void>
  /** Who is logged in by it at a moment. */
  session(hash: string, at: string): Promise<Person | null>
  endSession(hash: string): Promise<void>
  /** A random string, the same for ever; known to nobody but the program. */
  secret(): Promise<string>
}
