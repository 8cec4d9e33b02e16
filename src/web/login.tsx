import { Form } from './form.tsx'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'

/** Why the last attempt did not succeed. */
export type LoginProblem = 'wrong' | 'often' | null

export function LoginPage({ to, name, problem }: { to: string; name: string; problem: LoginProblem }) {
  const words = useWords().login
  return (
    <Page title={`Hearsay: ${words.logIn}`}>
      <h1>{words.logIn}</h1>
      {problem ? <p role="alert">{words[problem]}</p> : null}
      <Form class="stacked" action="/login" fields={{ to }} button={words.logIn}>
        <label>
          {words.name}
          <input name="name" required autocomplete="username" maxLength={100} value={name} />
        </label>
        <label>
          {words.password}
          <input name="password" type="password" required autocomplete="current-password" maxLength={1000} />
        </label>
      </Form>
    </Page>
  )
}
