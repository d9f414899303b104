import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** Everything of ours that runs: TypeScript and plain modules, as paths from the project's folder. */
export const sourceFiles = ['app', 'db', 'moderation']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  )
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.(?:ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
  .sort()

const parsed = new Map<string, ts.SourceFile>()

/** A file's tree, parsed once; with a text of its own, that text's. */
export function parse(file: string, text?: string): ts.SourceFile {
  if (text !== undefined) return treeOf(file, text)
  const tree = parsed.get(file) ?? treeOf(file, readFileSync(file, 'utf8'))
  parsed.set(file, tree)
  return tree
}

const treeOf = (file: string, text: string) =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Every node of a tree, parents before children. */
export function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

/** `from` is a path of ours, or the name of a package. */
export type Import = { from: string; ours: boolean; typesOnly: boolean; names: string[] }

export function importsOf(file: string, text?: string): Import[] {
  return nodesOf(parse(file, text)).flatMap(node => {
    const found = importIn(node)
    if (!found) return []
    const ours = found.from.startsWith('.')
    return [{ ...found, ours, from: ours ? posix.join(posix.dirname(file), found.from) : found.from }]
  })
}

function importIn(node: ts.Node): Omit<Import, 'ours'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { importClause: clause } = node
    const named =
      clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
    const allTypes = named.length > 0 && !clause?.name && named.every(each => each.isTypeOnly)
    return {
      from: node.moduleSpecifier.text,
      typesOnly: clause?.isTypeOnly === true || allTypes,
      names: named.map(each => (each.propertyName ?? each.name).text),
    }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly, names: [] }
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
  ) {
    const [from] = node.arguments
    if (from && ts.isStringLiteralLike(from)) return { from: from.text, typesOnly: false, names: [] }
  }
  return null
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(each => each.kind === ts.SyntaxKind.ExportKeyword)

/** The functions that a file gives to others, by name; `default` for the one without. */
export function exportedFunctions(file: string, text?: string): string[] {
  return parse(file, text).statements.flatMap(node => {
    if (!isExported(node)) return []
    if (ts.isFunctionDeclaration(node))
      return (ts.getModifiers(node) ?? []).some(each => each.kind === ts.SyntaxKind.DefaultKeyword)
        ? ['default']
        : [node.name?.text ?? 'default']
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations
        .filter(
          each =>
            each.initializer &&
            (ts.isArrowFunction(each.initializer) || ts.isFunctionExpression(each.initializer)),
        )
        .map(each => each.name.getText())
    return []
  })
}
