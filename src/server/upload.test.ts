import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plainName, receive } from './upload.ts'

const root = mkdtempSync(join(tmpdir(), 'hearsay-upload-'))
afterAll(() => rmSync(root, { recursive: true }))
let n = 0
const folder = () => join(root, `${n++}`)
const request = (form: FormData) => new Request('http://here.example/add', { method: 'POST', body: form })

describe('a form with files', () => {
  it('keeps fields and files, each under its name, apart from others of that name', async () => {
    const form = new FormData()
    form.append('what', 'Two lines\nof “text”')
    for (const text of ['first', 'second']) form.append('files', new File([text], 'pier.txt'))
    const { fields, files } = await receive(request(form), folder())
    expect(fields.what!.replace(/\r\n/g, '\n')).toBe('Two lines\nof “text”')
    expect(files.map(({ name }) => name)).toEqual(['pier.txt', 'pier.txt'])
    expect(files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['first', 'second'])
  })

  it('without a file chosen has none', async () => {
    const form = new FormData()
    form.append('files', new File([], ''))
    expect((await receive(request(form), folder())).files).toEqual([])
  })

  it('that is cut off leaves nothing behind', async () => {
    const form = new FormData()
    form.append('files', new File(['x'.repeat(5000)], 'pier.txt'))
    const whole = request(form)
    const type = whole.headers.get('content-type')!
    const body = (await whole.text()).slice(0, 3000)
    const own = folder()
    const cut = new Request('http://here.example/add', { method: 'POST', body, headers: { 'content-type': type } })
    await expect(receive(cut, own)).rejects.toThrow(/did not arrive whole/)
    expect(existsSync(own)).toBe(false)
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\pier.html', 'pier.html'],
    ['..', 'file'],
    ['.', 'file'],
    ['', 'file'],
    ['a\u0000b\u202Egpj.txt', 'abgpj.txt'],
    ['<img src=x onerror=alert(1)>.html', '<img src=x onerror=alert(1)>.html'],
  ])('takes of the name %j only %j', (given, name) => {
    expect(plainName(given)).toBe(name)
  })
})
