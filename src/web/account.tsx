import { Form } from './form.tsx'
import { useReader } from './reader.ts'

/** Who is logged in; where nobody has to, nothing. */
export function Account() {
  const { viewer, words, address } = useReader()
  if (!viewer.login) return null
  if (viewer.name === null)
    return (
      <p>
        <a href={`/login?${new URLSearchParams({ to: address ?? '/' })}`}>{words.login.logIn}</a>
      </p>
    )
  return (
    <Form class="account" action="/logout" button={words.login.logOut}>
      <span>
        {words.login.as} <bdi>{viewer.name}</bdi>
      </span>{' '}
    </Form>
  )
}
