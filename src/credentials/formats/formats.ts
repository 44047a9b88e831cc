import { accredible } from './accredible.ts';
import { certifier } from './certifier.ts';
import { clr2 } from './clr-2.ts';
import { credly } from './credly.ts';
import { ctdl } from './ctdl.ts';
import { elm } from './elm.ts';
import type { DocumentFormat } from './format.ts';
import { openBadges2 } from './open-badges-2.ts';
import { openBadges3 } from './open-badges-3.ts';
import { schemaOrg } from './schema-org.ts';
import { verifiableCredential } from './verifiable-credential.ts';

/** Every format a document can be in; the first that recognises it reads it, so the more telling come first. */
export const formats: readonly DocumentFormat[] = [
  clr2,
  openBadges3,
  elm,
  ctdl,
  verifiableCredential,
  // The group of a Certifier credential has all that an untyped BadgeClass has.
  certifier,
  openBadges2,
  schemaOrg,
  credly,
  accredible,
];
