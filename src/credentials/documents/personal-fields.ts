import { partOfName, resultKey, type PersonalKind } from '../personal-values.ts';

/** Why a property is taken out of a document before anything is read, and what its value says of a person. */
export type FieldRule = { readonly reason: string; readonly kind?: PersonalKind };

/** The rule for a property, by its folded name: `issued_on`, `issuedOn` and `ob:issuedOn` are one. */
export function ruleFor(foldedName: string): FieldRule | undefined {
  return (
    rules.get(foldedName) ??
    (foldedName.endsWith('name') && nameOfPerson.test(foldedName) ? { reason: 'recipient', kind: 'name' } : undefined)
  );
}

/** The rule for a property of a person or an award, where ordinary words such as `name` are personal too. */
export function personRuleFor(foldedName: string): FieldRule | undefined {
  const known = personRules.get(foldedName) ?? ruleFor(foldedName);
  if (known !== undefined) return known;
  const kind = partOfName(foldedName);
  return kind === undefined ? undefined : { reason: 'recipient', kind };
}

/** Whether a property of a person says how well they did. */
export function isResultOfPerson(foldedName: string): boolean {
  return personRuleFor(foldedName)?.reason === 'result' || resultKey.test(foldedName);
}

/** Whether a property holds a person: what is in it is removed whole. */
export function isPerson(foldedName: string): boolean {
  return people.has(foldedName);
}

/** Whether a property of what is personal says where somebody works. */
export function isEmployer(foldedName: string): boolean {
  return personRules.get(foldedName)?.kind === 'employer';
}

/** Whether a property leads from a person or an award back to what is defined. */
export function isDefinition(foldedName: string): boolean {
  return definitions.has(foldedName);
}

/** What the one who was awarded something is called, by platforms and those who build on them. */
const roles = 'recipient earner learner holder student participant candidate graduate attendee awardee assignee'.split(
  ' ',
);
const otherRoles =
  'pupil trainee apprentice employee delegate alumnus alumna laureate customer client member teilnehmer teilnehmerin absolvent absolventin deelnemer cursist apprenant stagiaire alumno estudiante aluno studente corsista uczestnik'.split(
    ' ',
  );
/**
 * The holder, and whom something was given to, in the languages of those who name their own fields. For whom it is meant
 * (`destinatarios`), who benefits by it and a `titular`, a body as often, are none.
 */
const holders =
  'inhaber inhaberin titulaire titolare houder empfanger empfangerin empfänger empfängerin ontvanger geslaagde diplomee laureat laureate formando formanda partecipante participante'.split(
    ' ',
  );
/** Who was awarded a diploma, in French, where it leads to a name or is what a field says more of: alone it is the diploma. */
const diplomaHolder = 'diplome';
const givenTo =
  'verliehenan ausgestelltfur ausgestelltfür ausgestelltan uberreichtan uitgereiktaan toegekendaan verleendaan afgegevenaan delivrea délivréà decernea décernéà attribuea attribuéà remisa otorgadoa otorgadaa concedidoa concedidaa entregadoa expedidoa emitidoa atribuidoa atribuidaa outorgadoa conferidoa rilasciatoa rilasciataa conferitoa consegnatoa intestatoa'.split(
    ' ',
  );
const allRoles = [...roles, ...otherRoles, ...holders, diplomaHolder];

const people = new Set([
  ...'recipients issuedto user credentialholder person recipientprofile'.split(' '),
  ...roles,
  ...otherRoles,
  ...holders,
  ...givenTo,
  ...joined('certificate credential badge award diploma degree license licence course custom', allRoles),
  ...allRoles.flatMap((role) => joined(role, ['extension', 'profile', 'info', 'information', 'details', 'data'])),
  ...joined('awarded presented granted conferred given assigned', ['to', 'upon']),
  ...joined('earned achieved completed', ['by']),
  ...joined(
    'nameon nameof nameonthe nameofthe',
    'certificate credential badge diploma holder recipient learner student'.split(' '),
  ),
]);

const nameOfPerson = new RegExp(
  `^(?:certificate|credential|badge|award|diploma|custom)?(?:${allRoles.join('|')})(?:full|display|legal|given|first|last|family)?name$`,
);

function joined(starts: string, ends: readonly string[]): string[] {
  return starts.split(' ').flatMap((start) => ends.map((end) => start + end));
}

const definitions = wordSet(
  'learningspecification claim diploma certification microcredential educationalcredential hasachieved hasachievement training achievement achievements badge badgeclass hasclaim achieved performed verifiablecredential hascredential degree qualification association',
  'kurs lehrgang abschluss diplom zertifikat cours formation curso formacion corso formazione cursus opleiding',
  'source course program programme learningachievement learningspecificationreferences group badgetemplate template credentialtemplate award certificate',
  'credentials badges assertions certificates qualificationcredential educationaloccupationalcredential degreename degreetype coursename coursetitle certificatename qualificationname programname',
  'diplomaname university universityname degreeschool institution institutionname school awardinginstitution issuedby alumniof',
);

const personRules = new Map<string, FieldRule>([
  ...rulesOf(
    'recipient',
    'name',
    'name displayname label title alias alternatename commonname cn preferredname knownas legalname nickname',
  ),
  ...rulesOf(
    'recipient',
    'id',
    'id identifier identity identifiers url uri did sourcedid sub profileurl webid mbox vanityslug handle login account accountname screenname nick github gitlab twitter linkedin instagram discord slack orcid',
  ),
  // Organisations have the like, which are left to them.
  ...rulesOf(
    'recipient',
    'id',
    'taxid taxnumber taxcode fiscalcode fiscalnumber codicefiscale steuerid steuernummer ssn nationalidentitynumber nationalidentifier dni nie nif curp cpf nino pesel bsn personnummer',
  ),
  ...rulesOf('recipient', 'phone', 'mobile'),
  ...rulesOf('recipient', 'date', 'date'),
  ...rulesOf(
    'recipient',
    'employer',
    'affiliation affiliations employer employers worksfor workplace company companyname',
  ),
  ...rulesOf('result', undefined, 'rank mark marks position creditsearned'),
]);

const rules = new Map<string, FieldRule>([
  ...rulesOf(
    'recipient',
    'name',
    'recipientname recipientfullname subjectname fullname issuedtoname earnername learnername studentname holdername username additionalname middlename issuedtomiddlename patronymicname birthname recipients',
  ),
  ...rulesOf(
    'recipient',
    'given_name',
    'firstname givenname givennames issuedtofirstname recipientfirstname forename currentgivenname',
  ),
  ...rulesOf(
    'recipient',
    'family_name',
    'lastname familyname familynames issuedtolastname recipientlastname surname currentfamilyname birthfamilyname',
  ),
  ...rulesOf('recipient', 'email', 'recipientemail earneremail useremail learneremail mailbox'),
  ...rulesOf('recipient', 'phone', 'recipientphone'),
  ...rulesOf(
    'recipient',
    'id',
    'identityhash recipientid earnerid issuerearnerid userid studentid learnerid nationalid personalid passportnumber socialsecuritynumber salt earnerpath',
  ),
  ...rulesOf('recipient', 'date', 'dateofbirth birthdate birthday'),
  ...rulesOf('recipient', 'address', 'placeofbirth birthplace nationality citizenship citizenshipcountry'),
  ...rulesOf('recipient', undefined, 'gender hasgender issuedto hashed identitytype isearner userisearner'),
  ...rulesOf('contact', 'email', 'email emailaddress contactemail'),
  ...rulesOf('contact', 'phone', 'phone telephone phonenumber mobilephone faxnumber fax'),
  ...rulesOf(
    'contact',
    'address',
    'streetaddress street addressline addressline1 postalcode postcode zip zipcode strasse plz',
  ),
  ...rulesOf(
    'contact',
    undefined,
    'contactpoint targetcontactpoint contactperson contactpage address postaladdress location haslocation',
  ),
  ...rulesOf(
    'identifier',
    'id',
    'licensenumber licenceid licenseid credentialid certificateid assertionid issuedbadgeid publicid serialnumber certserial verificationcode verifycode uniqueid entityid openbadgeid uuid uid',
  ),
  ...rulesOf('identifier', undefined, 'vatidentifier registration taxidentifier legalidentifier eidaslegalidentifier'),
  ...rulesOf(
    'award_date',
    'date',
    'issuedon issuedat issuedate issueddate issuedatdate issuancedate issued dateissued datecreated awardeddate awardingdate awardedon dateawarded validfrom activitystartdate activityenddate completiondate completedon datecompleted completedat achieveddate graduationdate dateearned earnedon acceptedat',
  ),
  ...rulesOf(
    'award_date',
    'expiry',
    'validuntil expirationdate expirydate expires expireson expiredon expiresat expiresatdate expiration',
  ),
  ...rulesOf(
    'award_date',
    undefined,
    'createdat updatedat lastupdatedat createdon modifiedon statechangedat stateupdatedat',
  ),
  ...rulesOf('evidence', undefined, 'evidence evidences evidenceitems evidenceitem evidenceurl artifact'),
  ...rulesOf('reference', undefined, 'references reference'),
  ...rulesOf('result', undefined, 'result results grade grades obtainedgrade receivedgrade score scores gpa'),
  ...rulesOf(
    'endorsement',
    undefined,
    'endorsement endorsements endorsementjwt recommendation recommendations testimonial testimonials',
  ),
  ...rulesOf(
    'proof',
    undefined,
    'proof proofs signature signatures jws jwt credentialstatus credentialschema refreshservice termsofuse verification verify verificationobject revoked revocationreason revocationlist publickey privatekey verificationmethod',
  ),
  ...rulesOf(
    'image',
    undefined,
    'image imageurl images photo photos earnerphotourl logo logourl picture avatar depiction thumbnail thumbnailurl individualdisplay backgroundimage badgeimage certificateimage attachment attachments screenshot',
  ),
  ...rulesOf('design', undefined, 'design designs designid designids badgedesignid certificatedesignid'),
  ...rulesOf(
    'custom_attribute',
    undefined,
    'customattributes customattribute custom customfields metadata attributes privateattributes',
  ),
]);

function rulesOf(reason: string, kind: PersonalKind | undefined, names: string): [string, FieldRule][] {
  return names.split(' ').map((name) => [name, kind === undefined ? { reason } : { reason, kind }]);
}

function wordSet(...lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
