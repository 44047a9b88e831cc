import express, { type Request, type Response } from 'express';

import { failed, type Failure } from '../failures.ts';
import { findRepeatedKey } from './find-repeated-key.ts';

/** Reads a request body as one JSON value in UTF-8, decompressed, at most `maxBytes` long. */
export function createReadBody(maxBytes: number) {
  const parse = express.raw({ type: () => true, limit: maxBytes });
  return async (request: Request, response: Response): Promise<JsonBody | Failure> => {
    const unsupported = checkContentType(request.headers['content-type']);
    if (unsupported !== undefined) return unsupported;
    const { 'content-length': length = 0, 'content-encoding': coding = 'identity' } = request.headers;
    if (coding === 'identity' && Number(length) > maxBytes) {
      // Node reads the rest and forgets it, so that who is still writing gets the answer; what is longer still, or not
      // being sent yet, goes with the connection. A body that does not say its length is answered when it has ended.
      if (Number(length) > mostForgottenBytes || isAsking(request)) response.set('Connection', 'close');
      return tooLarge(maxBytes);
    }
    if (isAsking(request)) response.writeContinue();
    const error = await new Promise<unknown>((resolve) => {
      parse(request, response, resolve);
    });
    if (error !== undefined) return failureOfBody(error, maxBytes);
    const octets: unknown = request.body;
    return parseJson(Buffer.isBuffer(octets) ? octets : Buffer.alloc(0));
  };
}

/** As much as the largest body that can be allowed; more than that breaks the pipe of who sends it. */
const mostForgottenBytes = 2 ** 26;

/** Whether the caller waits to be told to go on before it sends the body. */
function isAsking({ headers, httpVersion }: Request): boolean {
  return headers.expect !== undefined && httpVersion === '1.1';
}

export type ReadBody = ReturnType<typeof createReadBody>;
export type JsonBody = { readonly kind: 'json'; readonly value: unknown };

function checkContentType(header: string | undefined): Failure | undefined {
  const [type = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isJson = type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  return isJson && isUtf8
    ? undefined
    : failed('unsupported_media_type', 'Expected `Content-Type: application/json` in UTF-8.');
}

function tooLarge(maxBytes: number): Failure {
  return failed('payload_too_large', `The body must have at most ${maxBytes} bytes.`);
}

function failureOfBody(error: unknown, maxBytes: number): Failure {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return tooLarge(maxBytes);
  if (type === 'encoding.unsupported') {
    return failed('unsupported_media_type', 'Expected `Content-Encoding` gzip, deflate, br or zstd, or none.');
  }
  return failed('invalid_json', 'The body could not be read to its end.');
}

function parseJson(octets: Buffer): JsonBody | Failure {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(octets);
    const value: unknown = JSON.parse(text);
    const repeatedAt = findRepeatedKey(text);
    if (repeatedAt === undefined) return { kind: 'json', value };
    return failed(
      'invalid_json',
      `A key stands twice in one object, the second time at ${lineAndColumn(text, repeatedAt)}.`,
    );
  } catch (error) {
    return failed(
      'invalid_json',
      octets.length === 0 ? 'The body is empty.' : `The body is not one JSON value in UTF-8${placeOf(error)}.`,
    );
  }
}

function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Where the reader gave up; the rest of its message would quote the body. */
function placeOf(error: unknown): string {
  const [, line, column] = error instanceof Error ? (/\(line (\d+) column (\d+)\)$/.exec(error.message) ?? []) : [];
  return line === undefined ? '' : `; it stops being one at line ${line}, column ${column}`;
}
