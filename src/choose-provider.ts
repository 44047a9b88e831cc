import type { Config } from './config-keys.ts';
import { isSimulated } from './config.ts';
import type { CountTokens } from './generation/token-count.ts';
import type { ProviderSettings } from './llm/provider.ts';
import { parseFaultMix } from './simulator/faults.ts';
import { startSimulator } from './simulator/server.ts';

/** The provider that is configured, or the simulator on loopback where none is. */
export async function chooseProvider(
  config: Config,
  stack: AsyncDisposableStack,
  countTokens: CountTokens,
): Promise<ProviderSettings> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = config;
  if (isSimulated(config)) {
    const faults = parseFaultMix(config.SIMULATOR_FAULTS) ?? [];
    const isObedient = config.SIMULATOR_OBEDIENT === 'true';
    const simulator = stack.use(await startSimulator({ seed: config.SIMULATOR_SEED, faults, isObedient, countTokens }));
    return { name: 'simulator', baseUrl: simulator.baseUrl, apiKey: 'none' };
  }
  const url = baseUrl ?? 'https://api.openai.com/v1';
  const { hostname: host } = new URL(url);
  return { name: host === 'api.openai.com' ? 'openai' : host, baseUrl: url, apiKey: apiKey ?? 'none' };
}
