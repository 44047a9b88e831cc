import type { ClientSettings, GeneratedClient } from './client.ts';
import {
  createDescription,
  getDescription,
  getLlmCallRequest,
  getOpenApi,
  getProblemPage,
  listDescriptions,
  listLlmCallsOfDescription,
} from './generated/orval.ts';

/** The address is written into the generated code, so only the key is passed. */
export function useClient({ apiKey }: ClientSettings): GeneratedClient {
  const init = { headers: { Authorization: `Bearer ${apiKey}` } };
  const unexpected = (answer: { status: number; data: unknown }) =>
    new Error(`${answer.status} ${JSON.stringify(answer.data)}`);
  const page = async (cursor?: string) => {
    const answer = await listDescriptions({ limit: 1, ...(cursor === undefined ? {} : { cursor }) }, init);
    if (answer.status !== 200) throw unexpected(answer);
    return answer.data;
  };
  return {
    create: async (name) => {
      const credential = { name, issuer: 'Northgate Institute', skills: ['Threat modelling'] };
      const answer = await createDescription({ credential }, init);
      if (answer.status !== 201) throw unexpected(answer);
      return { id: answer.data.id, shortDescription: answer.data.short_description };
    },
    read: async (id) => {
      const answer = await getDescription(id, init);
      if (answer.status !== 200) throw unexpected(answer);
      return answer.data.short_description;
    },
    listTwoPages: async () => {
      const first = await page();
      const second = await page(first.next_cursor ?? '');
      const [one] = first.data;
      const [other] = second.data;
      if (one === undefined || other === undefined) throw new Error('a page was empty');
      return [one.id, other.id];
    },
    readUnknown: async (id) => {
      const answer = await getDescription(id, init);
      if (answer.status === 200) throw unexpected(answer);
      return { code: answer.data.code, retryable: answer.data.retryable };
    },
    requestOctets: async (id) => {
      const calls = await listLlmCallsOfDescription(id, init);
      if (calls.status !== 200) throw unexpected(calls);
      const [call] = calls.data.data;
      if (call === undefined) throw new Error('a description without a call');
      const octets = await getLlmCallRequest(call.id, init);
      if (octets.status !== 200) throw unexpected(octets);
      return new Uint8Array(await octets.data.arrayBuffer());
    },
    readTexts: async () => {
      const document = await getOpenApi(init);
      if (document.status !== 200) throw unexpected(document);
      const page = await getProblemPage('llm_timeout', init);
      if (page.status !== 200) throw unexpected(page);
      return [document.data, page.data];
    },
  };
}
