// Makes the built command executable, which the compiler does not: npx does so only when it first meets the package,
// and would refuse to run what was built again since.
import { chmodSync, readFileSync } from 'node:fs'

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
for (const path of Object.values(bin)) chmodSync(path, 0o755)
