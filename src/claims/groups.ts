/** Disjoint sets of ids (Tarjan, 1975). A set is named by its smallest id, so that names do not depend on the order of joins. */
export class Groups {
  private readonly parent = new Map<string, string>()

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.parent.set(id, id)
  }

  has(id: string): boolean {
    return this.parent.has(id)
  }

  find(id: string): string {
    let root = id
    for (let up = this.parent.get(root)!; up !== root; up = this.parent.get(root)!) root = up
    for (let at = id; at !== root; ) {
      const up = this.parent.get(at)!
      this.parent.set(at, root)
      at = up
    }
    return root
  }

  join(a: string, b: string): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x < y) this.parent.set(y, x)
    else if (y < x) this.parent.set(x, y)
  }

  /** Members of each set, by its name. */
  members(): Map<string, string[]> {
    const out = new Map<string, string[]>()
    for (const id of this.parent.keys()) {
      const root = this.find(id)
      const members = out.get(root)
      if (members) members.push(id)
      else out.set(root, [id])
    }
    return out
  }
}
