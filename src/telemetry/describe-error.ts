import type { LogFields } from './logger.ts';

/**
 * What may be logged of an error: its name, its code and where it was thrown, through all its causes. Never the
 * message: those of databases, parsers and validators quote what they were given.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error_name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return {
    error_name: error.name,
    error_code: code,
    error_stack: frames,
    ...(error.cause === undefined ? {} : { error_cause: describeError(error.cause) }),
  };
}
