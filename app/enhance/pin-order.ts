const cards = [...document.querySelectorAll<HTMLLIElement>('.pins > li')]
let dragged: HTMLLIElement | undefined

const formOf = (card: HTMLLIElement) => card.querySelector('form')
const placeOf = (card: HTMLLIElement) =>
  formOf(card)?.querySelector<HTMLInputElement>('[name="place"]')?.value

function move(card: HTMLLIElement, onto: HTMLLIElement) {
  const [form, to] = [formOf(card), placeOf(onto)]
  if (!form || to === undefined) return
  for (const [name, value] of [
    ['intent', 'to'],
    ['to', to],
  ] as const) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  }
  form.submit()
}

for (const card of cards) {
  card.draggable = true
  card.addEventListener('dragstart', () => {
    dragged = card
    card.classList.add('dragged')
  })
  card.addEventListener('dragend', () => {
    for (const each of cards) each.classList.remove('dragged', 'over')
    dragged = undefined
  })
  card.addEventListener('dragover', event => {
    if (!dragged || dragged === card) return
    event.preventDefault()
    card.classList.add('over')
  })
  card.addEventListener('dragleave', () => card.classList.remove('over'))
  card.addEventListener('drop', event => {
    event.preventDefault()
    if (dragged && dragged !== card) move(dragged, card)
  })
}
