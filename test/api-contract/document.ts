import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

import type { Answer } from '../support/requests.ts';

type Operation = {
  readonly operationId: string;
  readonly description?: string;
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly requestBody?: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
  readonly responses: Readonly<
    Record<
      string,
      {
        description: string;
        content?: Readonly<Record<string, { schema: object }>>;
        headers?: Readonly<Record<string, { readonly required?: boolean }>>;
      }
    >
  >;
};

type Schema = {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly object[];
  readonly properties?: Readonly<Record<string, Schema & Readonly<Record<string, unknown>>>>;
};

/** The published document, and a judge of answers that knows nothing but it. */
export function readDocument() {
  const text = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
  const document = parse(text) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'openapi', components: document.components });
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return {
    text,
    operations,
    schemas: document.components.schemas,
    /** What is wrong with an answer, by the document; empty when nothing is. */
    judge: (operationId: string, answer: Answer): string[] => {
      const found = operations.find(({ operation }) => operation.operationId === operationId);
      const declared = found?.operation.responses[String(answer.status)];
      if (declared === undefined) return [`${operationId} declares no status ${answer.status}: ${answer.text}`];
      const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
      const media = declared.content?.[type];
      if (media === undefined) return [`${operationId} ${answer.status} declares no ${type}`];
      if (!type.endsWith('json')) return [];
      const pointed = JSON.parse(JSON.stringify(media.schema).replaceAll('"#/', '"openapi#/')) as object;
      const validate = ajv.compile(pointed);
      return validate(answer.json)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    },
  };
}
