import { failed, type Failure, type FailureReason } from '../../failures.ts';
import type { DocumentFormat, FormatName } from '../formats/format.ts';
import { carriersOf } from './carriers.ts';
import { all, has, isObject, localName, pick, typesOf, type Node } from './node.ts';

/** Says of a document that no format recognises what was recognised in it and what is missing. Holds standard words only. */
export function describeUnrecognized(
  root: Node,
  formats: readonly DocumentFormat[],
  { named, recognised: other }: { readonly named: FormatName | undefined; readonly recognised: FormatName | undefined },
): Failure {
  if (other !== undefined) {
    const detail = `expected ${other}, which the document is; or leave document_format out`;
    const errors = [{ pointer: '/document_format', code: 'wrong_format', detail }];
    return failed('credential_unrecognized', `Recognised as ${other}, which is not ${named}.`, { errors });
  }
  const [carrier] = carriersOf(root);
  if (carrier === undefined) {
    const errors = [{ pointer: '/document', code: 'invalid_type', detail: 'expected a JSON object or a list of them' }];
    return failed('credential_unrecognized', 'The document is no JSON object.', { errors });
  }
  const words = carriersOf(root)
    .slice(0, 20)
    .flatMap((object) => [...typesOf(object), ...keysOf(object)]);
  const recognised = [...new Set(words)].filter((word) => standardWords.has(word)).slice(0, 20);
  const seen =
    recognised.length === 0 ? 'Nothing of a known standard was recognised' : `Recognised: ${recognised.join(', ')}`;
  const format = formats.find(({ name }) => name === named);
  const missing =
    format === undefined ? 'an achievement that names itself' : `${format.expects} (document_format ${format.name})`;
  return failed('credential_unrecognized', `${seen}. Missing: ${missing}.`, {
    errors: missingParts(carrier, formats, format),
  });
}

function missingParts(
  carrier: Node,
  formats: readonly DocumentFormat[],
  named: DocumentFormat | undefined,
): FailureReason[] {
  const { pointer } = carrier;
  if (named !== undefined) return [{ pointer, code: 'wrong_format', detail: `expected ${named.expects}` }];
  if (typesOf(carrier).some((type) => type.startsWith('Endorsement'))) {
    return [
      {
        pointer,
        code: 'no_achievement',
        detail: 'an endorsement defines no credential; post the credential that it endorses',
      },
    ];
  }
  const [enveloped] = [carrier, ...all(carrier, 'verifiableCredential')].filter((node) =>
    typesOf(node).some((type) => /^EnvelopedVerifiable(?:Credential|Presentation)$/.test(type)),
  );
  if (enveloped !== undefined) {
    const detail = 'expected the credential itself; what is enveloped in a `data:` address is not opened';
    return [{ pointer: enveloped.pointer, code: 'not_embedded', detail }];
  }
  const [subject] = all(carrier, 'credentialSubject');
  if (subject !== undefined) {
    return [
      {
        pointer: `${subject.pointer}/achievement`,
        code: 'missing',
        detail: 'expected an achievement, `hasClaim` or another definition',
      },
    ];
  }
  const [badge] = pick(carrier, 'badge', 'achievement', 'badge_template', 'group', 'groupId');
  if (badge !== undefined && !isObject(badge.value)) {
    return [
      { pointer: badge.pointer, code: 'not_embedded', detail: 'expected the object itself; addresses are not fetched' },
    ];
  }
  const expected = formats.map(({ name, expects }) => `${name}: ${expects}`).join('; ');
  const hint = has(carrier, 'name', 'title') ? 'the type of the document is unknown; ' : '';
  return [{ pointer, code: 'missing', detail: `${hint}expected one of ${expected}` }];
}

function keysOf(object: Node): string[] {
  return isObject(object.value) ? Object.keys(object.value).slice(0, 100).map(localName) : [];
}

const standardWords = new Set(
  [
    'VerifiableCredential VerifiablePresentation EnvelopedVerifiableCredential EnvelopedVerifiablePresentation groupId AchievementCredential OpenBadgeCredential EndorsementCredential ClrCredential',
    'EuropeanDigitalCredential Assertion BadgeClass Achievement Profile Issuer Organization Organisation Course Credential',
    'credentialSubject verifiableCredential achievement hasClaim badge badge_template group criteria narrative issuer recipient',
    'name title description skills tags alignment type ctid graph endorsementComment degree credential template',
  ].flatMap((line) => line.split(' ')),
);
