import { startNeo4j } from '../../tools/neo4j/server.js'

// A parent to be killed: starts a server, says its process id and waits.
const [home = '', port = '', password = ''] = process.argv.slice(2)
const { pid } = await startNeo4j({ home, port: Number(port), password })
console.log(pid)
