import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import autocannon from 'autocannon'

/** Seconds of each measurement, and of the one before it that isn't counted. */
const DURATION = 5
const WARMUP = 2
/** Milliseconds in one tick of `/proc/<pid>/stat`: Linux counts in hundredths of a second on every platform. */
const TICK = 10

/** Milliseconds of processor time that a process has used, in its own code and in the system's for it. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** Megabytes that a process holds in memory. */
export const memoryOf = pid =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)

/**
 * Asks for one page again and again.
 * @param {{ url: string, pid: number, connections: number, headers?: Record<string, string> }} asked
 * @returns {Promise<{ cpu: number, perSecond: number, p50: number, p99: number, bytes: number }>} milliseconds of the
 *   server's processor time for a request, requests a second, milliseconds until the answer, bytes of an answer
 */
export async function load({ url, pid, connections, headers = {} }) {
  const ask = duration =>
    autocannon({ url, connections, duration, headers: { 'accept-encoding': 'br', ...headers } })
  await ask(WARMUP)
  const before = cpuOf(pid)
  const { requests, latency, throughput, non2xx, errors } = await ask(DURATION)
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers of another kind, ${errors} errors`)
  return {
    cpu: (cpuOf(pid) - before) / requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    bytes: Math.round(throughput.total / requests.total),
  }
}

/**
 * Starts one of the servers that stand beside the forum in the table.
 * @param {string} file in this folder; it prints its port
 * @param {string[]} args
 */
export function startBeside(file, ...args) {
  const child = spawn(process.execPath, [`tests/bench/${file}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('exit', code => reject(new Error(`${file} ended with ${code}`)))
    child.stdout.once('data', port =>
      resolve({ base: `http://127.0.0.1:${Number(port)}`, pid: child.pid, stop: () => child.kill() }),
    )
  })
}
