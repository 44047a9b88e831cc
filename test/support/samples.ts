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
