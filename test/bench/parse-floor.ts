import express from 'express';

// The floor of an exact hit: an Express handler that parses the same body and answers with a text of the same size.
const app = express();
app.use(express.json());
const answer = { object: 'description', short_description: 'x'.repeat(1200) };
app.post('/v1/descriptions', (request, response) => {
  const { credential } = request.body as { credential: { name: string } };
  response.status(200).json({ ...answer, name: credential.name });
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    console.log(`credscribe listens on http://127.0.0.1:${address.port}`);
});
