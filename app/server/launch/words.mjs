/** What is said to operators before anything is built; the rest stands in app/words. */
export const words = {
  oldNode: (found, least) =>
    `Lamplight needs Node ${least} or newer; this is Node ${found}. Install a newer one from https://nodejs.org.`,
  usage: 'Start Lamplight with "npm start", "npm run operator" or "npm run demo".',

  noSettings: file => `SETTINGS_FILE names ${file}, but that file cannot be read.`,
  badLine: (file, number) =>
    `Line ${number} of ${file} is not understood. Write one setting per line, such as PORT=3000; a line that begins with # is a remark.`,

  installing: 'Installing what Lamplight needs. This happens once, and takes one to three minutes.',
  building: 'Building. This happens after each change, and takes less than a minute.',
  waiting: 'Another start is installing or building already. Waiting for it.',
  noCompiler:
    'A part of Lamplight, better-sqlite3, has to be compiled here, and the tools for it are missing. Install them and start again. Debian and Ubuntu: apt-get install build-essential python3. macOS: xcode-select --install.',
  notInstalled:
    'npm could not install what Lamplight needs; the lines above are its own. Mostly the network or the disk is at fault: check them and start again.',
  notBuilt:
    'Lamplight could not be built; the lines above say where. If you changed a file, look there first.',
  noNpm: 'npm was not found. It comes with Node: install Node again from https://nodejs.org.',
  notWritable: (file, code) =>
    `${file} cannot be written (${code}). Give the account that runs Lamplight the right to write in the project folder, or install and build there first with an account that has it.`,
}
