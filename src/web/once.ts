/** Finds out once what is told of a whole dossier: it is shown to many and never changed. */
export function once<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, Found>()
  return (of) => {
    if (!known.has(of)) known.set(of, find(of))
    return known.get(of)!
  }
}
