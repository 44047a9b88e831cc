import { claims } from './frame-claims.ts';
import type { Kind } from './frame-kind.ts';
import { allowance, allowanceInFacts, contractInFacts, contracted, followedByWork } from './added-patterns.ts';
import { comingByItself, hiringInFacts, unhindered } from './work-images.ts';
import { employerWords, lawWords } from './employer-patterns.ts';
import { jobFound, jobFoundInFacts } from './job-found-patterns.ts';
import { placesGraduates, placingInFacts } from './placing-graduates.ts';
import { findingWork, takenOn, workInFacts, workIsSure } from './taken-on-patterns.ts';
import {
  applyingInFacts,
  careerInFacts,
  helpsApplicants,
  opensWork,
  payGrows,
  payInFacts,
  wantedByEmployers,
  workFollows,
} from './working-life-patterns.ts';
import { wayIntoWork, wayIntoWorkInFacts } from './way-into-work-patterns.ts';
import { pickedKinds } from './picked-from-class.ts';

/** That people are given work, find it, or are paid more for it. */
export const workKinds: readonly Kind[] = [
  { claim: claims.employment, patterns: contracted, isNoAudience: true, stated: contractInFacts },
  { claim: claims.employment, patterns: allowance, stated: allowanceInFacts },
  { claim: claims.employment, patterns: followedByWork, stated: contractInFacts },
  { claim: claims.employment, patterns: takenOn, isNoAudience: true, stated: workInFacts },
  { claim: claims.employment, patterns: placesGraduates, isNoAudience: true, stated: placingInFacts },
  { claim: claims.employment, patterns: findingWork, isNoAudience: true, stated: workInFacts },
  { claim: claims.employment, patterns: workIsSure, stated: workInFacts },
  { claim: claims.employment, patterns: comingByItself, isNoAudience: true, stated: hiringInFacts },
  // The negator is what claims.
  { claim: claims.employment, patterns: unhindered, isNoAudience: true, stated: hiringInFacts, deniedBy: [] },
  { claim: claims.employment, patterns: payGrows, isNoAudience: true, stated: payInFacts },
  { claim: claims.employment, patterns: opensWork, isNoAudience: true, stated: careerInFacts },
  { claim: claims.party, patterns: wantedByEmployers, isNoAudience: true, stated: employerWords, notBeside: lawWords },
  { claim: claims.employment, patterns: helpsApplicants, isNoAudience: true, stated: applyingInFacts },
  { claim: claims.employment, patterns: jobFound, isNoAudience: true, stated: jobFoundInFacts },
  { claim: claims.employment, patterns: workFollows, isNoAudience: true, stated: contractInFacts },
  { claim: claims.employment, patterns: wayIntoWork, isNoAudience: true, stated: wayIntoWorkInFacts },
  ...pickedKinds,
];
