import ts from 'typescript'
import { nodesOf, parse } from './read-source'

/** Attributes that speak to browsers, not to people. */
const technical =
  /^(?:className|rel|d|viewBox|transform|points|autoComplete|sizes|accept|pattern|content|style|aria-(?:describedby|labelledby|controls|owns))$/
/** Attributes that are read out or shown: in these a single word is a sentence too. */
const spoken = /^(?:alt|title|label|placeholder|aria-label|aria-description|summary)$/

/** Two words beside each other, the first of which could begin or go on a sentence: "Try again", "is not". */
const words = /\p{L}{2,}[,;:.!?…’']*\s+[“"‘(]?\p{L}/u
const letters = /\p{L}{2,}/u

/** What a file says to people by itself, with the line. */
export function sentencesIn(file: string, text?: string): string[] {
  const source = parse(file, text)
  return nodesOf(source).flatMap(node => {
    const said = saidBy(node)
    if (said === null) return []
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    return [`${file}:${line + 1} "${said.trim().slice(0, 60)}"`]
  })
}

function saidBy(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return letters.test(node.text) ? node.text : null
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
    return null
  if (ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)) return null
  const attribute = ts.findAncestor(node, ts.isJsxAttribute)?.name.getText() ?? ''
  if (technical.test(attribute)) return null
  const inBraces = ts.isJsxExpression(node.parent) && !attribute
  return (spoken.test(attribute) || inBraces ? letters : words).test(node.text) ? node.text : null
}
