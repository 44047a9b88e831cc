import { z } from 'zod';

import { failed, failures, type FailureCode, type FailureDefinition } from '../../../failures.ts';
import { answer, refuse, route } from '../../route.ts';

export function getOpenApi({ openApiDocument }: { readonly openApiDocument: string }) {
  return route(
    {
      operationId: 'getOpenApi',
      summary: 'This document',
      tag: 'Service',
      method: 'get',
      path: '/openapi.yaml',
      input: {},
      answer: { status: 200, description: 'OpenAPI 3.1.', mediaType: 'application/yaml' },
      failures: [],
    },
    () => Promise.resolve(answer(openApiDocument)),
  );
}

export function getProblemPage() {
  return route(
    {
      operationId: 'getProblemPage',
      summary: 'What a problem code means and what to do',
      tag: 'Service',
      method: 'get',
      path: '/problems/{code}',
      input: { params: z.object({ code: z.string() }) },
      answer: { status: 200, description: 'A page for people.', mediaType: 'text/html' },
      failures: [],
    },
    ({ params }) =>
      Promise.resolve(
        isFailureCode(params.code)
          ? answer(renderPage(params.code))
          : refuse(failed('not_found', 'There is no such problem code.')),
      ),
  );
}

function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(failures, code);
}

function renderPage(code: FailureCode): string {
  const { status, retryable, title, remedy }: FailureDefinition = failures[code];
  const withCode = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
  return `<!doctype html>
<html lang="en">
<title>${code} · credscribe</title>
<h1>${escapeHtml(title)}</h1>
<p><code>${code}</code>, HTTP ${status}, ${retryable ? 'may succeed later' : 'will fail again unchanged'}.</p>
<p>${withCode(remedy)}</p>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
