import express from 'express';
import OpenAI from 'openai';

// The floor: an Express handler that calls the same provider with the same client and does nothing else.
const client = new OpenAI({ apiKey: 'none', baseURL: process.env.OPENAI_BASE_URL, maxRetries: 0 });
const app = express();
app.use(express.json());
app.post('/v1/descriptions', async (request, response) => {
  const { credential } = request.body as { credential: { name: string } };
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `### Name\n${credential.name}` }],
  });
  response.status(201).json(completion);
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    console.log(`credscribe listens on http://127.0.0.1:${address.port}`);
});
