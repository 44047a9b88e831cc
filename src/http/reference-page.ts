import { fileURLToPath } from 'node:url';

import express, { Router, type RequestHandler } from 'express';

/**
 * The API reference at `/docs`: Swagger UI from this process alone, over the document at `/openapi.yaml`. Paths are
 * relative, so that it also works behind a prefix.
 */
export function createReferencePage(): Router {
  const page = Router();
  page.use(protect);
  page.get('/', (request, response) => {
    if (request.originalUrl.endsWith('/')) response.redirect('../docs');
    else response.type('html').send(html);
  });
  page.get('/start.js', (_request, response) => {
    response.type('js').send(script);
  });
  const files = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];
  // Only where its files are: to import it would run them, a tenth of a second of each start.
  const folder = fileURLToPath(new URL('.', import.meta.resolve('swagger-ui-dist/package.json')));
  const assets = express.static(folder, { index: false, maxAge: '1h' });
  page.get(
    files.map((file) => `/${file}`),
    assets,
  );
  return page;
}

/** Swagger UI sets styles on its elements and draws its icons from data URLs; scripts come from here only. */
const protect: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>credscribe API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<div id="reference"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</html>
`;

const script = `SwaggerUIBundle({ url: 'openapi.yaml', dom_id: '#reference', deepLinking: true, tryItOutEnabled: true });
`;
