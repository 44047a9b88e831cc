import { present, type ClientSettings, type GeneratedClient } from './client.ts';
import { createClient } from './generated/hey-api/client/index.ts';
import {
  createDescription,
  getDescription,
  getLlmCallRequest,
  getOpenApi,
  getProblemPage,
  listDescriptions,
  listLlmCallsOfDescription,
} from './generated/hey-api/sdk.gen.ts';

export function useClient({ baseUrl, apiKey }: ClientSettings): GeneratedClient {
  const client = createClient({ baseUrl, auth: () => apiKey });
  const page = async (cursor?: string) => {
    const { data, error } = await listDescriptions({ client, query: { limit: 1, cursor } });
    return present(data, error);
  };
  return {
    create: async (name) => {
      const credential = { name, issuer: 'Northgate Institute', skills: ['Threat modelling'] };
      const { data, error } = await createDescription({ client, body: { credential } });
      const { id, short_description } = present(data, error);
      return { id, shortDescription: short_description };
    },
    read: async (id) => {
      const { data, error } = await getDescription({ client, path: { id } });
      return present(data, error).short_description;
    },
    listTwoPages: async () => {
      const first = await page();
      const second = await page(first.next_cursor ?? '');
      return [present(first.data[0], first).id, present(second.data[0], second).id];
    },
    readUnknown: async (id) => {
      const { data, error } = await getDescription({ client, path: { id } });
      const { code, retryable } = present(error, data);
      return { code, retryable };
    },
    requestOctets: async (id) => {
      const calls = await listLlmCallsOfDescription({ client, path: { id } });
      const call = present(calls.data?.data[0], calls.error);
      const octets = await getLlmCallRequest({ client, path: { id: call.id } });
      return new Uint8Array(await present(octets.data, octets.error).arrayBuffer());
    },
    readTexts: async () => {
      const document = await getOpenApi({ client, parseAs: 'text' });
      const page = await getProblemPage({ client, path: { code: 'llm_timeout' } });
      return [present(document.data, document.error), present(page.data, page.error)];
    },
  };
}
