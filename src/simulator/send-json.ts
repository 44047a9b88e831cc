import type { ServerResponse } from 'node:http';

/** Writes a JSON answer and gives its octets. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Buffer {
  const octets = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': octets.length, ...headers });
  response.end(octets);
  return octets;
}
