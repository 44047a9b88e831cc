import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';

import { failed, type FailureCode } from '../failures.ts';
import { createReferencePage } from './reference-page.ts';
import { readRequestId } from './request-id.ts';
import type { Route } from './route.ts';
import { refuse } from './route.ts';
import { sendFailure } from './send.ts';
import type { Serve, ServeDependencies } from './serve.ts';

/** The Express application: the declared routes, and a problem for every other path, method or error. */
export function createApp({ routes, serve, events, newRequestId }: AppDependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  const turnAway = (code: FailureCode, detailOf: string | ((request: Request) => string)): RequestHandler => {
    return (request, response) => {
      const detail = typeof detailOf === 'string' ? detailOf : detailOf(request);
      const asked = readRequestId(request);
      // An unusable id is no news to who is turned away.
      const requestId = typeof asked === 'string' ? asked : newRequestId();
      const sent = sendFailure({
        request,
        response,
        requestId,
        isClosing: false,
        result: refuse(failed(code, detail)),
      });
      events.requestCompleted({
        requestId,
        traceId: undefined,
        operation: 'unmatched',
        method: request.method,
        ...sent,
        tenantId: undefined,
        apiKeyName: undefined,
        durationMs: 0,
      });
    };
  };
  for (const [path, ofPath] of groupByPath(routes)) {
    const expressPath = path.replace(/\{(\w+)\}/g, ':$1');
    for (const route of ofPath) app[route.method](expressPath, serve(route));
    const allowed = ofPath.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
    const taken = `The path takes ${allowed.join(', ')}.`;
    const notAllowed = turnAway('method_not_allowed', ({ method }) =>
      method === 'DELETE' && path.startsWith('/v1/') ? `${taken} \`POST /v1/erasures\` erases.` : taken,
    );
    app.all(expressPath, (request, response, next) => {
      response.set('Allow', allowed.join(', '));
      return notAllowed(request, response, next);
    });
  }
  app.use('/docs', createReferencePage());
  const nothing = 'There is nothing at this path; `/docs` shows what there is';
  app.use(turnAway('not_found', ({ path }) => `${nothing}${tellSiblings(path, routes)}.`));
  const malformedPath = turnAway('not_found', 'The path cannot be decoded.');
  // Express reports a path with broken escapes as an error of status 400; every other error ends inside `serve`.
  const onError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent || !(error instanceof URIError)) {
      next(error);
      return;
    }
    void malformedPath(request, response, next);
  };
  app.use(onError);
  return app;
}

export type AppDependencies = Pick<ServeDependencies, 'newRequestId'> & {
  readonly routes: readonly Route[];
  readonly serve: Serve;
  readonly events: Pick<ServeDependencies['events'], 'requestCompleted'>;
};

/** The paths that differ from one in their last part alone, which is where a name was guessed. */
function tellSiblings(path: string, routes: readonly Route[]): string {
  const asked = path.split('/');
  const siblings = routes.flatMap((route) => {
    const parts = route.path.split('/');
    const isBeside = parts.length === asked.length && parts.slice(0, -1).every((part, at) => fits(part, asked[at]));
    const last = parts.at(-1) ?? '';
    return isBeside && !last.startsWith('{') ? [`\`${last}\``] : [];
  });
  // At the root, everything is beside everything.
  return asked.length < 3 || siblings.length === 0 ? '' : `, and here ${[...new Set(siblings)].join(', ')}`;
}

function fits(part: string, asked: string | undefined): boolean {
  return part.startsWith('{') ? asked !== '' : part === asked;
}

function groupByPath(routes: readonly Route[]): Map<string, Route[]> {
  return Map.groupBy(routes, ({ path }) => path);
}
