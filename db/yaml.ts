import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

export class YamlFault extends Error {}

type File<Shape extends z.ZodType> = {
  name: string
  path: string
  shape: Shape
}

export function parseYaml<Shape extends z.ZodType>(
  source: string,
  { name, path: file, shape }: File<Shape>,
): z.infer<Shape> {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const fault = (offset: number, why: string) =>
    new YamlFault(`The ${name} ${file} cannot be used: line ${lines.linePos(offset).line}: ${why}.`)
  const [broken] = document.errors
  if (broken) throw fault(broken.pos[0], broken.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '')
  const read = shape.safeParse(document.toJS())
  if (read.success) return read.data
  const { path, message } = read.error.issues[0] as z.core.$ZodIssue
  throw fault(offsetOf(document, path), `${path.join('.') || 'the file'}: ${message}`)
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

export function readYaml<Shape extends z.ZodType>(file: File<Shape>): z.infer<Shape> {
  let source: string
  try {
    source = readFileSync(file.path, 'utf8')
  } catch (why) {
    throw new YamlFault(
      `The ${file.name} ${file.path} cannot be read (${(why as NodeJS.ErrnoException).code}).`,
    )
  }
  return parseYaml(source, file)
}
