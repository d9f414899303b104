import { parentPort } from 'node:worker_threads'
import { readLearned } from './read'

readLearned('')
parentPort?.on('message', ({ id, text }: { id: number; text: string }) => {
  parentPort?.postMessage({ id, learned: readLearned(text) })
})
parentPort?.postMessage('ready')
