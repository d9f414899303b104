/** What operators read before anything is built; every other sentence is in app/words. */
export const words = {
  oldNode: (found, least) =>
    `Lamplight needs Node ${least} or newer; this is Node ${found}. Install a newer one from https://nodejs.org.`,
  usage: 'Start Lamplight with "npm start", "npm run operator" or "npm run demo".',

  noSettings: file => `SETTINGS_FILE names ${file}, but that file can’t be read.`,
  badLine: (file, number) =>
    `Line ${number} of ${file} isn’t a setting. Write one per line, such as PORT=3000. Lines that start with # are comments.`,

  installing: 'Installing what Lamplight needs. This happens once, and usually takes one to three minutes.',
  building: 'Building. This happens after every change, and usually takes less than a minute.',
  waiting: 'Another process is already installing or building. Waiting for it to finish.',
  noCompiler:
    'better-sqlite3, which Lamplight needs, has to be compiled on this machine, and the tools for that are missing. Install them and start again. Debian and Ubuntu: apt-get install build-essential python3. macOS: xcode-select --install.',
  notInstalled:
    'npm couldn’t install what Lamplight needs. Its error is above. The cause is usually the network or the disk: check both and start again.',
  notBuilt:
    'Lamplight couldn’t be built. The error above shows where. If you’ve changed a file, look there first.',
  noNpm: 'npm wasn’t found. It comes with Node, so install Node again from https://nodejs.org.',
  notWritable: (file, code) =>
    `Can’t write ${file} (${code}). Give the account that runs Lamplight write access to the project folder, or install and build there first with an account that has it.`,
}
