import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from './document.ts';

const { operations, schemas } = readDocument();
const operationOf = (operationId: string) =>
  operations.find(({ operation }) => operation.operationId === operationId)?.operation;

test('rules between fields are said where the fields are', () => {
  for (const [where, rule] of [
    [schemas.CreateDescriptionRequest, /Exactly one of `credential` and `document`/],
    [schemas.InspectCredentialRequest, /Exactly one of `credential` and `document`/],
    [
      schemas.CreateErasureRequest,
      /Exactly one of `generation_id`, `issuer`, `description_id`, or `started_after` with/,
    ],
    [operationOf('evictCache'), /at least one of `scope_key`, `facts_key`, `issuer`, `created_before` and `source`/],
  ] as const) {
    assert.match(where?.description ?? '', rule);
  }
});

test('limits that are enforced are said', () => {
  const { name } = schemas.Credential?.properties ?? {};
  assert.deepEqual(
    [name?.minLength, name?.description],
    [1, 'Official title, with a letter or digit; no placeholder.'],
  );
  const { url } = schemas.Issuer?.properties ?? {};
  assert.deepEqual([url?.format, url?.description], ['uri', 'An absolute http or https URL.']);
  const { locale } = schemas.DescriptionOptions?.properties ?? {};
  assert.deepEqual([locale?.maxLength, locale?.examples], [100, ['es']]);
  assert.match(locale?.description ?? '', /BCP 47 tag of a language that has an English name/);
});

test('every code that an answer names is listed, and the list is open', () => {
  const listed = schemas.KnownProblemCode?.enum ?? [];
  const named = operations.flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ description }) =>
      [...description.matchAll(/`(\w+)`: /g)].map(([, code]) => code),
    ),
  );
  assert.ok(named.length > 100);
  assert.deepEqual(
    named.filter((code) => !listed.includes(code)),
    [],
  );
  for (const holder of ['Problem', 'GenerationError']) {
    assert.deepEqual(schemas[holder]?.properties?.code?.anyOf, [
      { $ref: '#/components/schemas/KnownProblemCode' },
      { type: 'string' },
    ]);
  }
});

test('every operation declares the request headers that it honours', () => {
  for (const { path, operation } of operations) {
    const names = (operation.parameters ?? []).map(({ $ref }) => $ref);
    for (const name of ['RequestId', 'Traceparent']) {
      assert.ok(names.includes(`#/components/parameters/${name}`), `${path} ${name}`);
    }
  }
});

test('headers that always come are required', () => {
  for (const { operation } of operations) {
    for (const [status, { headers = {} }] of Object.entries(operation.responses)) {
      const optional = Object.keys(headers).filter((name) => headers[name]?.required !== true);
      // Of a 503, some codes may pass and say when, some may not.
      const isMixed = status === '503' && operation.operationId === 'createDescription';
      assert.deepEqual(optional, isMixed ? ['Retry-After'] : [], `${operation.operationId} ${status}`);
    }
  }
});

test('only what can be turned away while the service stops declares it', () => {
  const declares = operations.filter(({ operation }) => JSON.stringify(operation).includes('`shutting_down`'));
  const open = declares.filter(({ operation }) => operation.security.length === 0);
  assert.deepEqual(
    open.map(({ path }) => path),
    ['/readyz'],
  );
  assert.equal(
    declares.length - open.length,
    operations.filter(({ operation }) => operation.security.length > 0).length,
  );
});

test('an erasure says which calls its span takes, and by which clock', () => {
  for (const name of ['EraseSpan', 'Erasure']) {
    const { started_after, started_before } = schemas[name]?.properties ?? {};
    assert.match(started_after?.description ?? '', /LLM calls that began at this moment or later, by the time inside/);
    assert.match(started_before?.description ?? '', /before this/);
  }
});
