/**
 * A conversation as somebody would write it by hand: `node:http`, prepared statements, a template, and none of what the
 * forum does beside.
 */
import { createServer } from 'node:http'
import process from 'node:process'
import Database from 'better-sqlite3'

const db = new Database(process.argv[2], { readonly: true })
const thread = db.prepare(
  'SELECT threads.title, boards.id, boards.title AS board FROM threads JOIN boards ON boards.id = threads.board_id WHERE threads.id = ?',
)
const posts = db.prepare(
  `SELECT posts.id, posts.body, personas.name, posts.created_hour FROM posts JOIN personas ON personas.id = posts.persona_id
   WHERE posts.thread_id = ? AND posts.visibility = 'published' ORDER BY posts.position LIMIT 51`,
)
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = words => words.replace(/[&<>"]/g, letter => entities[letter])

const server = createServer((incoming, outgoing) => {
  const id = incoming.url.slice('/t/'.length)
  const { title, board } = thread.get(id)
  const articles = posts.all(id).map(
    post => `<article id="${post.id}"><h3>${text(post.name)}</h3>
<p>${text(post.body).replaceAll('\n\n', '</p><p>')}</p><p>${new Date(post.created_hour * 3_600_000).toDateString()}</p></article>`,
  )
  const page = `<!doctype html><html lang="en"><head><title>${text(title)}</title><link rel="stylesheet" href="/styles.css"></head>
<body><p>${text(board)}</p><h1>${text(title)}</h1>${articles.join('\n')}</body></html>`
  outgoing.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
  })
  outgoing.end(page)
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
