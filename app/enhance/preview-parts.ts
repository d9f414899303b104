export const partOf = (name: string): DocumentFragment | null => {
  const template = document.querySelector<HTMLTemplateElement>(`#preview-parts-${name}`)
  return template ? document.importNode(template.content, true) : null
}
