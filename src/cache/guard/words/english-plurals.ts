import { wordMap } from './word-lists.ts';

/**
 * What a skill makes or does one or many of, said of either: risk assessment, risk assessments. Of one word or of
 * several, never of a product (Google Maps), a subject (communications) or an organization (operations).
 */
export const englishPlurals = wordMap(`
  assessment = assessments
  plan = plans
  notification = notifications
  adjustment = adjustments
  procedure = procedures
  audit = audits
  review = reviews
  interview = interviews
  survey = surveys
  inspection = inspections
  invoice = invoices
  budget = budgets
  injury = injuries
  presentation = presentations
  diagram = diagrams
  evaluation = evaluations
  calculation = calculations
  estimate = estimates
  checklist = checklists
  pivot table = pivot tables
  lookup function = lookup functions
  process map = process maps
`);
