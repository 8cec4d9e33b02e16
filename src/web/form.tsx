import type { ComponentChildren } from 'preact'
import { useReader } from './reader.ts'

/** A form that changes something; `fields` go with it unseen. */
export function Form({
  action,
  fields = {},
  children,
  ...rest
}: {
  action: string
  fields?: Readonly<Record<string, string>>
  class?: string
  children: ComponentChildren
}) {
  const { token } = useReader().viewer
  return (
    <form method="post" action={action} {...rest}>
      {Object.entries({ ...fields, token }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
