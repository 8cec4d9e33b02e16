import type { ComponentChildren } from 'preact'
import { useReader } from './reader.ts'

/** Values by name; of one name there may be several. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form that changes something; `fields` go with it unseen. */
export function Form({
  action,
  fields = {},
  children,
  ...rest
}: {
  action: string
  fields?: Fields
  class?: string
  children: ComponentChildren
}) {
  const { token } = useReader().viewer
  return (
    <form method="post" action={action} {...rest}>
      {Object.entries({ ...fields, token }).map(([name, values]) =>
        [values].flat().map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      {children}
    </form>
  )
}
