import { spawn } from 'node:child_process'

/** What a program needs to run at all. The rest of our environment, with its passwords, stays here. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TZ']

/**
 * Runs a program without a shell, with the sentence on its standard input and as LAMPLIGHT_ALERT.
 * @param command the program and its arguments, between blanks
 * @returns null when it ended with 0, otherwise a code that says why not
 */
export function runCommand(command: string, sentence: string, patience: number): Promise<string | null> {
  const [program = '', ...given] = command.split(/\s+/)
  const passed = PASSED_ON.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : []))
  return new Promise(resolve => {
    const child = spawn(program, given, {
      env: { ...Object.fromEntries(passed), LAMPLIGHT_ALERT: sentence },
      stdio: ['pipe', 'ignore', 'ignore'],
      // A group of its own, so that what it started ends with it.
      detached: true,
    })
    const end = (why: string | null) => {
      clearTimeout(late)
      resolve(why)
    }
    const late = setTimeout(() => {
      if (child.pid !== undefined) endGroup(child.pid)
      end('timeout')
    }, patience)
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'failed'))
    child.on('exit', (code, signal) => end(code === 0 ? null : `exit ${code ?? signal}`))
    // A program may end without reading what it's given.
    child.stdin.on('error', () => {})
    child.stdin.end(`${sentence}\n`)
  })
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
