import type { ComponentChildren } from 'preact'
import { useReader } from './reader.ts'

/** Values by name; of one name there may be several. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

export interface FormParts {
  /** What goes with it unseen. */
  fields?: Fields
  /** What is written on the button by which it is sent; without it, the form has buttons of its own. */
  button?: string
  children?: ComponentChildren
}

/** A form that changes something. */
export function Form({
  action,
  fields = {},
  button,
  children,
  ...rest
}: FormParts & { action: string; class?: string; id?: string }) {
  const { token } = useReader().viewer
  return (
    <form method="post" action={action} {...rest}>
      {Object.entries({ ...fields, token }).map(([name, values]) =>
        [values].flat().map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      {children}
      {button === undefined ? null : <button type="submit">{button}</button>}
    </form>
  )
}

/** A field that takes one of several values. @param options each value with what is shown of it. */
export function Choice(given: {
  label: string
  name: string
  options: readonly (readonly [value: string, label: string])[]
  chosen?: string | null
}) {
  const { label: asked, name, options, chosen = null } = given
  return (
    <label>
      {asked}{' '}
      <select name={name}>
        {options.map(([value, label]) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Values with our words for them. */
export const named = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  values.map((each) => [each, words[each]] as const)

/** What may be typed into the field that names this list. */
export function Suggestions({ id, of }: { id: string; of: readonly string[] }) {
  return (
    <datalist id={id}>
      {of.map((each) => (
        <option key={each} value={each} />
      ))}
    </datalist>
  )
}
