import createClient from 'openapi-fetch';

import { present, type ClientSettings, type GeneratedClient } from './client.ts';
import type { paths } from './generated/schema.d.ts';

export function useClient({ baseUrl, apiKey }: ClientSettings): GeneratedClient {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${apiKey}` } });
  const page = async (cursor?: string) => {
    const query = { limit: 1, ...(cursor === undefined ? {} : { cursor }) };
    const { data, error } = await client.GET('/v1/descriptions', { params: { query } });
    return present(data, error);
  };
  return {
    create: async (name) => {
      const credential = { name, issuer: 'Northgate Institute', skills: ['Threat modelling'] };
      const { data, error } = await client.POST('/v1/descriptions', { body: { credential } });
      const { id, short_description } = present(data, error);
      return { id, shortDescription: short_description };
    },
    read: async (id) => {
      const { data, error } = await client.GET('/v1/descriptions/{id}', { params: { path: { id } } });
      return present(data, error).short_description;
    },
    listTwoPages: async () => {
      const first = await page();
      const second = await page(first.next_cursor ?? '');
      return [present(first.data[0], first).id, present(second.data[0], second).id];
    },
    readUnknown: async (id) => {
      const { data, error } = await client.GET('/v1/descriptions/{id}', { params: { path: { id } } });
      const { code, retryable } = present(error, data);
      return { code, retryable };
    },
    requestOctets: async (id) => {
      const path = { params: { path: { id } } };
      const calls = await client.GET('/v1/descriptions/{id}/llm-calls', path);
      const call = present(calls.data?.data[0], calls.error);
      const octets = await client.GET('/v1/llm-calls/{id}/request', {
        params: { path: { id: call.id } },
        parseAs: 'arrayBuffer',
      });
      return new Uint8Array(present(octets.data, octets.error));
    },
    readTexts: async () => {
      const document = await client.GET('/openapi.yaml', { parseAs: 'text' });
      const page = await client.GET('/problems/{code}', {
        params: { path: { code: 'llm_timeout' } },
        parseAs: 'text',
      });
      return [present(document.data, document.error), present(page.data, page.error)];
    },
  };
}
