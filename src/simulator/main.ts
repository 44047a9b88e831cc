import { parseFaultMix } from './faults.ts';
import { startSimulator } from './server.ts';

// Stands alone: its few settings are read here, by the same names as the service's own.
const { SIMULATOR_PORT = '8090', SIMULATOR_SEED = '1', SIMULATOR_FAULTS = '', SIMULATOR_OBEDIENT } = process.env;
const faults = parseFaultMix(SIMULATOR_FAULTS);
if (faults === undefined || !/^\d{1,5}$/.test(SIMULATOR_PORT) || !/^\d+$/.test(SIMULATOR_SEED)) {
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
