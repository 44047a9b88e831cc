/** What an API answered, read to its end. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; tests know its shape from the contract suite. */
  readonly json: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- an answer is looked into by tests only
};

export async function call(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = /^application\/(?:problem\+)?json$/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

export function postJson(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** A credential about which enough is known. */
export const sampleCredential = {
  name: 'Cloud Security Practitioner',
  issuer: 'Northgate Institute',
  type: 'certificate',
  level: 'Intermediate',
  criteria: 'Complete six lab exercises and pass a proctored examination.',
  skills: ['Threat modelling', 'Incident response', 'Identity management'],
  duration: 'PT40H',
  language: 'en',
};

/** A text that a model might write about it. */
export const sampleText = {
  short_description:
    'This certificate shows that its earners completed six lab exercises and passed a proctored examination.',
  highlights: ['Threat modelling', 'Incident response', 'Identity management'],
  audience: 'People who look after the security of cloud systems',
};
