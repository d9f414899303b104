import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

const input = document.querySelector<HTMLInputElement>('input[data-challenge]')

if (input) {
  const challenge = JSON.parse(input.dataset.challenge ?? '') as Challenge
  const solving = solveChallenge({ challenge, deriveKey }).then(
    solution => {
      if (solution) input.value = JSON.stringify({ challenge, solution })
    },
    // The ticket beside it still counts after a wait.
    () => {},
  )
  let waits = false
  input.form?.addEventListener('submit', event => {
    const { form } = input
    const { submitter } = event as SubmitEvent
    if (input.value !== '' || waits || !form) return
    event.preventDefault()
    waits = true
    solving.then(() => form.requestSubmit(submitter))
  })
}
