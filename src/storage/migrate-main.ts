import { describeSettings, loadConfig, readEnvironment } from '../config.ts';
import { serviceEvents } from '../telemetry/events.ts';
import { createLogger } from '../telemetry/logger.ts';
import { openDatabase } from './database.ts';

// `npm run migrate`: brings the tables of the configured database up to date, as the service does at its start.
const loaded = loadConfig(readEnvironment());
if (process.argv.includes('--help')) {
  console.log(
    `Usage: npm run migrate\n\nBrings the tables up to date, as the service does at its start. Settings:\n\n${describeSettings(['DATABASE_URL', 'DATA_DIR'])}`,
  );
} else if (loaded.kind === 'invalid') {
  console.error(['The configuration is not valid:', ...loaded.mistakes].join('\n  '));
  process.exitCode = 1;
} else {
  const { config } = loaded;
  await using logger = createLogger({ level: 'info', style: process.stdout.isTTY ? 'pretty' : 'json' });
  await using database = await openDatabase({
    url: config.DATABASE_URL,
    dataDirectory: config.DATA_DIR,
    poolSize: 1,
    events: serviceEvents(logger),
  });
  console.log(`the tables are up to date (${database.kind})`);
}
