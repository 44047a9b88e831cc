import type { Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';

/** The class that an issuer gave a credential beside those of the standards: `["VerifiableCredential", "MicroCredential"]`. */
export function classOf(award: Node | undefined, reader: FieldReader): Found<string> | undefined {
  return award === undefined ? undefined : reader.className(award, (name) => kind.test(name) && !ofStandard.test(name));
}

const kind = /Degree|Diploma|Certificat|Qualification|Micro-?[Cc]redential|Licen[cs]e/;
const ofStandard = /^(?:Verifiable|OpenBadge|Achievement|Clr|Endorsement|Blockcerts|.*Presentation$)/;
