import type { Context } from 'hono'

/** The text fields of a form, each as it was typed; of several by one name the last. */
export const fieldsOf = async (c: Context): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await allFieldsOf(c)).map(([name, values]) => [name, values.at(-1)!]))

/** The same with all values of each name. */
export async function allFieldsOf(c: Context): Promise<Record<string, string[]>> {
  const body = await c.req.parseBody({ all: true })
  const texts = Object.entries(body).map(
    ([name, value]) => [name, [value].flat().filter((each) => typeof each === 'string')] as const,
  )
  return Object.fromEntries(texts.filter(([, values]) => values.length > 0))
}
