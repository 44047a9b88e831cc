import { z } from 'zod';

import type { DescriptionRow } from '../../../storage/descriptions.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import {
  ctdlExportSchema,
  openBadges2ExportSchema,
  openBadges3ExportSchema,
  schemaOrgExportSchema,
  toCtdlExport,
  toOpenBadges2Export,
  toOpenBadges3Export,
  toSchemaOrgExport,
} from '../../resources/exports.ts';
import { answer, route, type Route } from '../../route.ts';
import { refuseMissing } from './refuse-missing.ts';

/** One operation a standard, so that each answer has one schema. */
export function exportDescription({ store }: { readonly store: TenantStore }): readonly Route[] {
  return standards.map(({ standard, operationId, title, schema, toExport }) =>
    route(
      {
        operationId,
        summary: `Export a description for ${title}`,
        tag: 'Descriptions',
        method: 'get',
        path: `/v1/descriptions/{id}/exports/${standard}`,
        permission: 'read',
        input: { params: z.object({ id: z.uuid() }) },
        answer: {
          status: 200,
          description: 'A fragment to merge into a credential before it is signed.',
          mediaType: 'application/json',
          schema,
        },
        failures: ['erased', 'storage_unavailable'],
      },
      async ({ tenantId, params }) => {
        const row = await store.read(tenantId).findDescription(params.id);
        return row === undefined ? refuseMissing(store, tenantId, params.id) : answer(toExport(row));
      },
    ),
  );
}

type Standard = {
  readonly standard: string;
  readonly operationId: string;
  readonly title: string;
  readonly schema: z.ZodType;
  readonly toExport: (row: DescriptionRow) => unknown;
};

const standards: readonly Standard[] = [
  {
    standard: 'ob3',
    operationId: 'exportOpenBadges3',
    title: 'Open Badges 3.0',
    schema: openBadges3ExportSchema,
    toExport: toOpenBadges3Export,
  },
  {
    standard: 'ob2',
    operationId: 'exportOpenBadges2',
    title: 'Open Badges 2.0',
    schema: openBadges2ExportSchema,
    toExport: toOpenBadges2Export,
  },
  { standard: 'ctdl', operationId: 'exportCtdl', title: 'CTDL', schema: ctdlExportSchema, toExport: toCtdlExport },
  {
    standard: 'schemaorg',
    operationId: 'exportSchemaOrg',
    title: 'schema.org',
    schema: schemaOrgExportSchema,
    toExport: toSchemaOrgExport,
  },
];
