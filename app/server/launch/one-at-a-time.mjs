import { mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { stop } from './stop.mjs'
import { words } from './words.mjs'

/** Milliseconds after which a lock is old even if its owner seems alive: process ids are reused. */
const OLD = 15 * 60_000

/**
 * Does the work when no other start of this folder does it at the same time.
 * @param {string} lock
 * @param {() => void} work
 */
export async function oneAtATime(lock, work) {
  let said = false
  while (!take(lock)) {
    if (isStale(lock)) remove(lock)
    else if (!said) console.error(words.waiting)
    said = true
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  const letGo = () => remove(lock)
  process.once('exit', letGo)
  work()
  process.off('exit', letGo)
  letGo()
}

function take(lock) {
  try {
    mkdirSync(dirname(lock), { recursive: true })
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    return error.code === 'EEXIST' ? false : stop(words.notWritable(lock, error.code))
  }
}

function isStale(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > OLD) return true
    const owner = Number(readFileSync(lock, 'utf8'))
    // Between creating the file and writing the pid, it's empty.
    return owner > 0 && !isAlive(owner)
  } catch {
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function remove(lock) {
  try {
    unlinkSync(lock)
  } catch {
    // Another process has removed it already.
  }
}
