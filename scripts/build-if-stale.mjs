// Runs `npm run build` where dist/ is missing or was built from other files than these, and is quiet where it is not:
// `npm start` passes through here each time. With --stamp it only notes that dist/ has just been built.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// The working directory, as npm sets it: the script can be tried on another tree.
const root = process.cwd()
const stamp = join(root, 'dist', '.built')
const INPUT = /^(src|questions|package(-lock)?\.json|tsconfig.*\.json)$/

/** Name, size and time of every input: unlike a newest time alone, it also tells of files that are gone or were moved. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const name of readdirSync(root).sort()) if (INPUT.test(name)) add(hash, join(root, name))
  return hash.digest('hex')
}

function add(hash, path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
  else for (const name of readdirSync(path).sort()) add(hash, join(path, name))
}

function stamped() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return null
  }
}

function writeStamp(text) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, text)
}

function build() {
  console.log('Building, as the sources have changed since the last build')
  const { status, error } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`npm run build could not be run: ${error.message}`)
  return status ?? 1
}

// Taken before the build, so that what is edited meanwhile is built next time.
const now = fingerprint()
const only = process.argv.includes('--stamp')
if (only || stamped() !== now) {
  process.exitCode = only ? 0 : build()
  if (process.exitCode === 0) writeStamp(now)
}
