/** E-mail (RFC 5322) and what is packed like it: newsletters, and web pages as MHTML (RFC 2557). */
import PostalMime, { type Email } from 'postal-mime'
import { HearsayError } from '../errors.ts'
import { webAddress } from './address.ts'
import { captureOf, makeArticle } from './article.ts'
import type { Found } from './document.ts'
import { readPage } from './html/index.ts'
import { worthReading } from './text.ts'
import { moment } from './time.ts'

/** A newsletter: its outlet is who sent it, its time of publication when. Attachments are not read. */
export async function fromMail(bytes: Uint8Array, where: string): Promise<Found> {
  const mail = await parsed(bytes, where, 'an e-mail')
  const about = {
    title: mail.subject ?? null,
    outlet: mail.from?.name || mail.from?.address || null,
    published: moment(mail.date),
    externalId: mail.messageId ?? null,
  }
  const capture = captureOf(bytes, 'message/rfc822')
  const given = mail.html
    ? readPage(mail.html, where, { about: { ...about, byline: null }, whole: true })
    : { ...about, text: mail.text ?? '' }
  return { article: worthReading(makeArticle(given, capture), where), capture }
}

/** The web page in an e-mail; null where there is none. */
export const pageOf = async (bytes: Uint8Array, where: string): Promise<string | null> =>
  (await parsed(bytes, where, 'an e-mail')).html ?? null

/** A web page as browsers save it in one file; its frames are not read. */
export async function fromMhtml(bytes: Uint8Array, where: string): Promise<Found> {
  const page = await parsed(bytes, where, 'an MHTML page')
  if (!page.html) throw new HearsayError(where, 'has no HTML in it', 'nothing was read from it')
  const end = page.html.search(/<\/html\s?>/i)
  const capture = captureOf(bytes, 'multipart/related')
  const given = readPage(end < 0 ? page.html : page.html.slice(0, end), where, {
    url: addressOf(page, bytes),
    retrieved: moment(page.date),
  })
  return { article: worthReading(makeArticle(given, capture), where), capture }
}

async function parsed(bytes: Uint8Array, where: string, what: string): Promise<Email> {
  // Each message within a message is parsed anew, which takes a square of the time: a newsletter has none.
  const mail = await PostalMime.parse(bytes, { maxRfc822NestingDepth: 0 }).catch((error) => {
    throw new HearsayError(where, `cannot be taken apart as ${what} (${error?.message})`, 'nothing was read from it')
  })
  if (mail.headers.some(({ key }) => key === 'from' || key === 'content-type' || key === 'mime-version')) return mail
  throw new HearsayError(where, `is not ${what}`, 'nothing was read from it')
}

/** Chromium says it of the whole; others of the first part. */
function addressOf({ headers }: Email, bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  return webAddress(
    headers.find(({ key }) => key === 'snapshot-content-location')?.value ??
      /^Content-Location:[ \t]{0,9}(\S{1,2000})/im.exec(head)?.[1],
  )
}
