import type { Rule } from './rule.ts';
import { accreditationRule } from './rules/accreditation.ts';
import { accompaniedAsAloneRule } from './rules/accompanied-as-alone.ts';
import { advisedAsDueRule } from './rules/advised-as-due.ts';
import { advisedValidityRule } from './rules/advised-validity.ts';
import { aheadRule } from './rules/ahead.ts';
import { aidsRule } from './rules/aids.ts';
import { apartRule } from './rules/apart.ts';
import { approverRule } from './rules/approver.ts';
import { askedConditionRule } from './rules/asked-condition.ts';
import { assessmentRule } from './rules/assessment.ts';
import { assistsAsLeadsRule } from './rules/assists-as-leads.ts';
import { attendedAsAbleRule } from './rules/attended-as-able.ts';
import { attestsDoingRule } from './rules/attests-doing.ts';
import { attestsLevelRule } from './rules/attests-level.ts';
import { awardConditionRule } from './rules/award-condition.ts';
import { beforeOtherLevelRule } from './rules/before-other-level.ts';
import { oneToldAsAllRule } from './rules/one-told-as-all.ts';
import { partToldAsAllRule } from './rules/part-told-as-all.ts';
import { turnedRoundRule } from './rules/turned-round.ts';
import { widenedAudienceRule } from './rules/widened-audience.ts';
import { wholeAsAskedRule } from './rules/whole-as-asked.ts';
import { backerRule } from './rules/backer.ts';
import { bodyRecognisesRule } from './rules/body-recognises.ts';
import { boundRule } from './rules/bound.ts';
import { certifiedAsRule } from './rules/certified-as.ts';
import { certifiesRule } from './rules/certifies.ts';
import { chosenAsBothRule } from './rules/chosen-as-both.ts';
import { codeRule } from './rules/code.ts';
import { contrastRule } from './rules/contrast.ts';
import { dateRule } from './rules/date.ts';
import { doerRule } from './rules/doer.ts';
import { eitherAsBothRule } from './rules/either-as-both.ts';
import { employmentRule } from './rules/employment.ts';
import { entitledLastRule } from './rules/entitled-last.ts';
import { enoughRule } from './rules/enough.ts';
import { firstInCountryRule } from './rules/first-in-country.ts';
import { frameRule } from './rules/frame.ts';
import { gateRule } from './rules/gate.ts';
import { handedOutRule } from './rules/handed-out.ts';
import { higherGradeRule } from './rules/higher-grade.ts';
import { holdsPreparedRule } from './rules/holds-prepared.ts';
import { issuerRule } from './rules/issuer.ts';
import { itemStrengthRule } from './rules/item-strength.ts';
import { keptValidRule } from './rules/kept-valid.ts';
import { levelRule } from './rules/level.ts';
import { licensedByPreparationRule } from './rules/licensed-by-preparation.ts';
import { modeRule } from './rules/mode.ts';
import { moreThanListedRule } from './rules/more-than-listed.ts';
import { moreThanOneRule } from './rules/more-than-one.ts';
import { nameRule } from './rules/name.ts';
import { numberRule } from './rules/number.ts';
import { obligationRule } from './rules/obligation.ts';
import { offerRule } from './rules/offer.ts';
import { offeredJobRule } from './rules/offered-job.ts';
import { openInOwnWordsRule } from './rules/open-in-own-words.ts';
import { openToldAsDoneRule } from './rules/open-told-as-done.ts';
import { optionalAsDoneRule } from './rules/optional-as-done.ts';
import { otherExamRule } from './rules/other-exam.ts';
import { otherMentionRule } from './rules/other-mention.ts';
import { otherRoleRule } from './rules/other-role.ts';
import { pairingRule } from './rules/pairing.ts';
import { placeRule } from './rules/place.ts';
import { polarityRule } from './rules/polarity.ts';
import { preparationAsProofRule } from './rules/preparation-as-proof.ts';
import { preparedExamPassedRule } from './rules/prepared-exam-passed.ts';
import { prerequisiteRule } from './rules/prerequisite.ts';
import { rankingRule } from './rules/ranking.ts';
import { rateRule } from './rules/rate.ts';
import { recognisedByBodiesRule } from './rules/recognised-by-bodies.ts';
import { recognitionRule } from './rules/recognition.ts';
import { refresherRule } from './rules/refresher.ts';
import { registerRule } from './rules/register.ts';
import { regulationRule } from './rules/regulation.ts';
import { renewalDeniedRule } from './rules/renewal-denied.ts';
import { renewalRule } from './rules/renewal.ts';
import { renewedOtherwiseRule } from './rules/renewed-otherwise.ts';
import { requiredAsOpenRule } from './rules/required-as-open.ts';
import { sharedOutRule } from './rules/shared-out.ts';
import { standsBehindRule } from './rules/stands-behind.ts';
import { strengthRule } from './rules/strength.ts';
import { sureJobRule } from './rules/sure-job.ts';
import { taughtByRule } from './rules/taught-by.ts';
import { timingRule } from './rules/timing.ts';
import { titledRule } from './rules/titled.ts';
import { toldOfAnotherRule } from './rules/told-of-another.ts';
import { unconditionalRule } from './rules/unconditional.ts';
import { vagueCountRule } from './rules/vague-count.ts';
import { validFromRule } from './rules/valid-from.ts';
import { waiverRule } from './rules/waiver.ts';
import { wholeRule } from './rules/whole.ts';
import { widerScopeRule } from './rules/wider-scope.ts';

/** In this order; a place that two rules find is named by the first. */
export const rules: readonly Rule[] = [
  codeRule,
  otherRoleRule,
  otherMentionRule,
  boundRule,
  regulationRule,
  dateRule,
  numberRule,
  vagueCountRule,
  moreThanListedRule,
  moreThanOneRule,
  aheadRule,
  pairingRule,
  toldOfAnotherRule,
  rateRule,
  sharedOutRule,
  enoughRule,
  wholeRule,
  levelRule,
  higherGradeRule,
  widerScopeRule,
  accreditationRule,
  approverRule,
  backerRule,
  issuerRule,
  registerRule,
  recognitionRule,
  recognisedByBodiesRule,
  bodyRecognisesRule,
  standsBehindRule,
  rankingRule,
  firstInCountryRule,
  placeRule,
  employmentRule,
  sureJobRule,
  offeredJobRule,
  frameRule,
  assessmentRule,
  otherExamRule,
  beforeOtherLevelRule,
  oneToldAsAllRule,
  partToldAsAllRule,
  wholeAsAskedRule,
  aidsRule,
  prerequisiteRule,
  eitherAsBothRule,
  chosenAsBothRule,
  strengthRule,
  widenedAudienceRule,
  holdsPreparedRule,
  preparationAsProofRule,
  preparedExamPassedRule,
  attestsLevelRule,
  attestsDoingRule,
  attendedAsAbleRule,
  certifiesRule,
  certifiedAsRule,
  entitledLastRule,
  licensedByPreparationRule,
  titledRule,
  advisedAsDueRule,
  obligationRule,
  askedConditionRule,
  gateRule,
  awardConditionRule,
  itemStrengthRule,
  requiredAsOpenRule,
  optionalAsDoneRule,
  openToldAsDoneRule,
  openInOwnWordsRule,
  polarityRule,
  apartRule,
  waiverRule,
  unconditionalRule,
  contrastRule,
  offerRule,
  handedOutRule,
  taughtByRule,
  modeRule,
  timingRule,
  turnedRoundRule,
  accompaniedAsAloneRule,
  assistsAsLeadsRule,
  renewalDeniedRule,
  renewalRule,
  renewedOtherwiseRule,
  refresherRule,
  keptValidRule,
  validFromRule,
  advisedValidityRule,
  doerRule,
  nameRule,
];
