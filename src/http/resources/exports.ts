import { z } from 'zod';

import type { DescriptionRow } from '../../storage/descriptions.ts';
import { moment } from './shared.ts';

/**
 * Fragments with a description in the place that a standard has for it, in the standard's own language form. They
 * are merged into a credential before it is signed; a signed one would no longer verify, so none is taken or made.
 * Who wrote the text is said in terms that any JSON-LD reader can resolve: IPTC's digital source types, by way of
 * schema.org, and W3C PROV. https://cv.iptc.org/newscodes/digitalsourcetype/
 */
const digitalSources = {
  model: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  // Written by a model for another credential, whose facts say the same.
  semantic_cache: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  template: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
} as const satisfies Record<DescriptionRow['source'], string>;

const iri = z.strictObject({ '@id': z.string() }).meta({
  id: 'ExportReference',
  description:
    'A digital source type of IPTC (`trainedAlgorithmicMedia`: written by a model; `algorithmicMedia`: made from the facts without one), or a generation here, `urn:uuid:` and its id.',
});
const madeOf = {
  'https://schema.org/digitalSourceType': iri,
  'http://www.w3.org/ns/prov#generatedAtTime': moment,
  'http://www.w3.org/ns/prov#wasGeneratedBy': iri,
};

export const openBadges2ExportSchema = z
  .strictObject({ type: z.literal('BadgeClass'), '@language': z.string(), description: z.string(), ...madeOf })
  .meta({ id: 'OpenBadges2Export', description: 'Part of a `BadgeClass` of Open Badges 2.0.' });

export const openBadges3ExportSchema = z
  .strictObject({
    type: z.tuple([z.literal('Achievement')]),
    inLanguage: z.string(),
    description: z.string(),
    ...madeOf,
  })
  .meta({ id: 'OpenBadges3Export', description: 'Part of an `Achievement` of Open Badges 3.0.' });

export const ctdlExportSchema = z
  .strictObject({ 'ceterms:description': z.record(z.string(), z.string()), ...madeOf })
  .meta({ id: 'CtdlExport', description: 'Part of a credential in CTDL; the description is a language map.' });

export const schemaOrgExportSchema = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('EducationalOccupationalCredential'),
    inLanguage: z.string(),
    description: z.string(),
    digitalSourceType: z.string(),
    dateCreated: moment,
    'http://www.w3.org/ns/prov#wasGeneratedBy': iri,
  })
  .meta({ id: 'SchemaOrgExport', description: 'Part of an `EducationalOccupationalCredential` of schema.org.' });

export function toOpenBadges2Export(row: DescriptionRow): z.input<typeof openBadges2ExportSchema> {
  return { type: 'BadgeClass', '@language': row.locale, description: row.short_description, ...howMade(row) };
}

export function toOpenBadges3Export(row: DescriptionRow): z.input<typeof openBadges3ExportSchema> {
  return { type: ['Achievement'], inLanguage: row.locale, description: row.short_description, ...howMade(row) };
}

export function toCtdlExport(row: DescriptionRow): z.input<typeof ctdlExportSchema> {
  return { 'ceterms:description': { [row.locale]: row.short_description }, ...howMade(row) };
}

export function toSchemaOrgExport(row: DescriptionRow): z.input<typeof schemaOrgExportSchema> {
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    inLanguage: row.locale,
    description: row.short_description,
    digitalSourceType: digitalSources[row.source],
    dateCreated: row.created_at.toISOString(),
    ...generatedBy(row.generation_id),
  };
}

/** A name instead of a path, which a reader would resolve against the address that the credential is published at. */
function generatedBy(generationId: string) {
  return { 'http://www.w3.org/ns/prov#wasGeneratedBy': { '@id': `urn:uuid:${generationId}` } };
}

function howMade({ source, created_at, generation_id }: DescriptionRow) {
  return {
    'https://schema.org/digitalSourceType': { '@id': digitalSources[source] },
    'http://www.w3.org/ns/prov#generatedAtTime': created_at.toISOString(),
    ...generatedBy(generation_id),
  };
}
