import { createLogger as createWinston, format, transports } from 'winston';

import { stripControls } from './strip-controls.ts';

/** Writes one line per event to standard output, as JSON or for people. */
export function createLogger({ level, style }: LoggerSettings) {
  const winston = createWinston({
    level,
    format: format.combine(format.timestamp(), style === 'json' ? json : pretty),
    transports: [new transports.Console()],
  });
  let isClosed = false;
  return {
    log: (severity: Severity, event: string, fields: LogFields = {}): void => {
      // A connection may still be lost while the last ones close; winston would throw where nobody catches. And a line
      // that nobody reads it would still format.
      if (isClosed || !winston.isLevelEnabled(severity)) return;
      winston.log(severity, event, withoutAbsent(fields));
    },
    /** Waits until every line is written: a process that exits before loses its last ones. */
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        isClosed = true;
        winston.on('finish', resolve);
        winston.end();
      }),
  };
}

export type Logger = Omit<ReturnType<typeof createLogger>, typeof Symbol.asyncDispose>;
export type Severity = 'error' | 'warn' | 'info' | 'debug';
export type LogFields = { readonly [name: string]: LogValue };
type LogValue = string | number | boolean | null | undefined | readonly LogValue[] | LogFields;
export type LoggerSettings = { readonly level: Severity; readonly style: 'json' | 'pretty' };

/** One object a line; time, level and event first, so that a person can read down a column. */
const json = format.printf(({ timestamp, level, message, ...fields }) =>
  JSON.stringify({ timestamp, level, event: message, ...fields }),
);

const pretty = format.printf(({ timestamp, level, message, ...fields }) => {
  const time = String(timestamp).slice(11, 23);
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${printValue(value)}`);
  // A line for a terminal is where an escape sequence would be obeyed; JSON escapes them by itself.
  return stripControls([time, level.padEnd(5), String(message), ...pairs].join(' '));
});

function printValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function withoutAbsent(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
