import { once } from 'node:events'
import { connect } from 'node:net'

/** A connection that is kept open and carries one request at a time. */
export interface Connection {
  /** The body of what is answered to a POST of `body` to /graphql. */
  ask(body: string): Promise<string>
  close(): void
}

const END_OF_HEAD = '\r\n\r\n'

/** A client of GraphQL over HTTP/1.1 that costs so little that what is timed is the server. */
export async function connected(port: number): Promise<Connection> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  await once(socket, 'connect')
  const host = `127.0.0.1:${port}`
  const ask = (body: string) =>
    new Promise<string>((resolve, reject) => {
      const pieces: Buffer[] = []
      const heard = (piece: Buffer) => {
        pieces.push(piece)
        const answer = wholeOf(pieces)
        if (answer !== null) settle(() => resolve(answer))
      }
      const failed = (error: Error) => settle(() => reject(error))
      const closed = () => failed(new Error('wanted an answer, got the end of the connection'))
      const settle = (told: () => void) => {
        socket.off('data', heard).off('error', failed).off('close', closed)
        told()
      }
      socket.on('data', heard).on('error', failed).on('close', closed)
      const head = `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nAccept: application/json`
      socket.write(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}${END_OF_HEAD}${body}`)
    })
  return { ask, close: () => socket.destroy() }
}

/** The body of an answer that is there whole, else null. */
function wholeOf(pieces: Buffer[]): string | null {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  if (pieces.length > 1) pieces.splice(0, pieces.length, bytes)
  const headEnd = bytes.indexOf(END_OF_HEAD)
  if (headEnd < 0) return null
  const head = bytes.toString('latin1', 0, headEnd)
  const length = /^content-length: *(\d+)/im.exec(head)?.[1]
  if (length === undefined) throw new Error(`wanted an answer that says how long it is, got ${head}`)
  const begin = headEnd + END_OF_HEAD.length
  return bytes.length < begin + Number(length) ? null : bytes.toString('utf8', begin, begin + Number(length))
}
