import { useReader } from './reader.ts'

/** Every key, in a dialog; each stands for something that is visible too. */
export function KeyHelp() {
  const { words, keys, script } = useReader()
  if (!keys || !script) return null
  const { all, heading, close } = words.keys
  return (
    <dialog id="keys" aria-label={heading}>
      <h2>{heading}</h2>
      <dl>
        {Object.entries(all).map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{close}</button>
      </form>
    </dialog>
  )
}
