import { parseFaultMix } from './faults.ts';
import { startSimulator } from './server.ts';

// Stands alone: its few settings are read here, by the same names as the service's own.
const { SIMULATOR_PORT = '8090', SIMULATOR_SEED = '1', SIMULATOR_FAULTS = '', SIMULATOR_OBEDIENT } = process.env;
const faults = parseFaultMix(SIMULATOR_FAULTS);
if (process.argv.includes('--help')) {
  console.log(`Usage: npm run simulator

Serves the chat completions and embeddings of OpenAI's API on loopback, without a model. Settings:

  SIMULATOR_PORT: an integer, 0–65535 (default 8090); 0 takes a free one
  SIMULATOR_SEED: an integer (default 1); same seed and requests, same texts and faults
  SIMULATOR_FAULTS: shares of faults like malformed:0.08,http-error:0.05; docs/operations.md names them
  SIMULATOR_OBEDIENT: true to do whatever a credential orders`);
} else if (faults === undefined || !/^\d{1,5}$/.test(SIMULATOR_PORT) || !/^\d+$/.test(SIMULATOR_SEED)) {
  console.error(
    'SIMULATOR_PORT and SIMULATOR_SEED must be integers, SIMULATOR_FAULTS like malformed:0.08,http-error:0.05',
  );
  process.exitCode = 1;
} else {
  const simulator = await startSimulator({
    port: Number(SIMULATOR_PORT),
    seed: Number(SIMULATOR_SEED),
    faults,
    isObedient: SIMULATOR_OBEDIENT === 'true',
  });
  console.log(`simulator listens on ${simulator.baseUrl}; it is no model`);
}
