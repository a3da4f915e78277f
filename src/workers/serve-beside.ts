import type { Config, WorkersConfig } from '../config.js'
import type { Service } from '../http/answer.js'
import { configuredSource } from './configured-source.js'
import { openPooled } from './pooled.js'

/** Answers in workers: the thread that listens holds what is loaded only as the columns that they share. */
export async function serveBeside(
  config: Config,
  { maxAnswer, ...limits }: WorkersConfig,
  report: (error: unknown) => void,
  entry?: URL,
): Promise<Service> {
  const service = { address: config.address ?? null, maxAnswer, logsVariables: config.log?.variables ?? false }
  // Workers begin while it is read.
  const source = configuredSource(config, report)
  return openPooled({ ...limits, source, service, report, ...(entry === undefined ? {} : { entry }) })
}
