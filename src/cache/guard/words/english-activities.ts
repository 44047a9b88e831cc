import { activityForms } from './activity-forms.ts';

/** `plan` → `planning`, `store` → `storing`, `signal` → `signaling`: in American letters, as all words are read. */
export function doingOf(verb: string): string {
  if (doubled.has(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  if (verb.endsWith('ie')) return verb.replace(/ie$/, 'ying');
  return `${/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`;
}

const doubled = new Set(
  'plan cut set run fit mop submit transfer refer program format map plot ship shop strip trim wrap tap spot pin drop grip clip crop chop dig get put sit swim spin prefer defer admit commit permit control recap dub log jog stop bag tag scan'.split(
    ' ',
  ),
);

/** What courses teach to do. Not `lead`, `learn`, `work`, `market`: their forms are ranks, subjects and trades. */
export const englishActivities = activityForms({
  verbs: `
    access? acquire:acquisition adapt:adaptation address? adjust:adjustment administer:administration adopt:adoption
    advise align:alignment allocate:allocation analyze:analysis anticipate:anticipation apply:application appraise:appraisal
    approve:approval archive? arrange:arrangement articulate assemble:assembly assess:assessment assign:assignment assist audit!
    automate:automation bake balance? batch? bend bleed blend? book? breed build? calculate:calculation calibrate:calibration
    capture! carve cast? categorize:categorization challenge? chart? check? choose classify:classification clean? clear?
    climb? close? coach? code? collect:collection combine communicate:communication compare:comparison compile:compilation
    complete?:completion commission? compose compute:computation conceive:conception conduct? configure:configuration
    connect:connection conserve:conservation construct:construction consult control! convert:conversion cook? coordinate?:coordination
    copy? correct?:correction counsel create:creation critique? cultivate:cultivation cure? cut? dance? debug decommission decorate:decoration
    define:definition delegate:delegation deliver:delivery demonstrate:demonstration deploy:deployment describe:description design! detect:detection
    determine:determination develop:development diagnose:diagnosis differentiate:differentiation digitize:digitization direct?
    discuss:discussion dispense dispose:disposal distinguish distribute:distribution document? draft? draw drill? drive? dry? dye?
    edit educate:education elicit:elicitation embed empower encourage engage:engagement engrave enhance:enhancement ensure
    erect:erection establish:establishment estimate? evacuate:evacuation evaluate:evaluation examine:examination execute:execution explain:explanation
    explore:exploration extract:extraction fabricate:fabrication facilitate:facilitation feed? ferment:fermentation field? file? fill filter? finish?
    fit? fly? foster format? formulate:formulation forecast? frame? fuse? gather generate:generation glaze? govern grade? graft? graze grind groom? grow guide?
    handle? harvest! heat? identify:identification illustrate:illustration implement:implementation improve:improvement index?
    inspect:inspection install:installation instruct:instruction integrate:integration interpret:interpretation interview? introduce
    inventory? investigate:investigation iron? issue? join? judge? justify:justification knit label? lay launch! layout? lift? link? locate
    lubricate:lubrication maintain:maintenance make manage:management manipulate:manipulation manufacture! map? mark? match? measure:measurement mediate:mediation
    mentor? migrate:migration mill? minimize:minimization mitigate:mitigation mix? model? moderate?:moderation modify:modification monitor? motivate:motivation mount?
    move? navigate:navigation negotiate:negotiation observe:observation obtain operate:operation optimize:optimization orchestrate:orchestration
    order? organize:organization overhaul! oversee pack? package? paint? park? perform photograph? pitch? place? plan? plant? plaster? play? plot? polish? position?
    practice? prepare:preparation prescribe present?:presentation preserve:preservation press? prevent:prevention price? print? prioritize:prioritization process?
    procure:procurement produce? program? project? promote:promotion propagate:propagation propose protect:protection prototype?
    provide:provision prune publish:publication purchase! query? raise? read receive:receipt recognize recommend reconcile:reconciliation
    reconstruct:reconstruction record? recover:recovery recruit:recruitment recycle reduce:reduction refine:refinement reflect register? regulate rehabilitate:rehabilitation
    release! remediate:remediation remove:removal renovate:renovation repair! replace:replacement report? represent:representation rescue! research? resolve:resolution
    respond restore:restoration retrieve:retrieval review! rig? roast? safeguard? sample? scale? scan? schedule? scope? score? screen? screw? seal? secure? select:selection sell send
    separate?:separation service? set? sew shape? sharpen shear shoot? signal? simulate:simulation size? sketch? sling? slaughter! solder? solve sort? source? specify:specification spray? stage? steer
    sterilize:sterilization stock? store:storage strengthen structure? structure? style? submit:submission summarize:summarization supervise:supervision supply? support? survey? sustain synthesize:synthesis
    tailor? take taste? teach test? thread? track? train? transcribe:transcription transfer! transform:transformation translate:translation transport! treat:treatment troubleshoot tune?
    understand update? upgrade? upholster validate:validation verify:verification visualize:visualization wash? weave weigh weld? wire? wrap? write
  `,
  doingOf,
  links: 'of',
  own: 'complete submit deliver present',
  things: `
    system systems equipment tool tools machine machines machinery material materials product products technique techniques method methods
    procedure procedures process processes service services standard standards plan plans skill skills course courses regulation regulations
    code codes practice practices principle principles strategy strategies software environment environments condition conditions area areas
    room rooms director directors partner partners cost costs company companies fluid fluids agent agents plant plants program programs
    theory test tests instrument instruments device devices unit units station stations stage stages pattern patterns right rights
    requirement requirements facility facilities line lines team teams assistant assistants specialist specialists aid aids surface surfaces
    apparatus chemical chemicals compound compounds paper papers board boards table tables task tasks activity activities operation operations
    project projects work works model models framework frameworks language languages water oil position positions school schools student students
    teacher teachers professional professionals staff officer officers nurse nurses dog dogs vehicle vehicles ability aptitude comprehension
    environment assignment assignments exercise exercises session sessions lesson lessons lecture lectures center
    gear kit kits cell cells head heads block blocks book books
    country countries nation nations economy economies lease leases margin margins interest interests tank tanks valve valves
    sphere spheres funnel funnels antenna antennas pad pads rod rods flight flights sugar sugars cup cups studio studios
    editor editors engineer engineers actor actors addict addicts alcoholic alcoholics bird birds committee committees
  `,
  never: `
    management_risk
    operating_system operating_systems operating_room operating_rooms operating_theater operating_theatre operating_table operating_department operating_model
    operating_models operating_procedures operating_procedure reading_recovery writing_center managing_director managing_directors managing_partner
    building_site building_sites building_information building_control building_safety building_physics building_maintenance building_energy
    drawing_board governing_bodies governing_body manufacturing_engineering driving_theory driving_license
    communicating_data storing_batteries storing_tanks preparing_exams preparing_interviews preparing_tests mapping_minds
    analyzing_spreadsheets calculating_spreadsheets fermenting_bottles measuring_tapes operating_theaters planning_scenarios
    selling_doors mounting_walls welding_spots measuring_gauges cutting_threads resolving_images fabricating_additives
    analyzing_sieves analyzing_pivots propagating_seeds printing_blocks printing_screens training_needs training_design training_evaluation training_delivery training_management
    development_child development_children development_embryo development_embryos development_adolescents development_infants
    conception_child
    developing_world developing_markets developing_brain supporting_document supporting_documents supporting_evidence
    supporting_role supporting_roles purchasing_power purchasing_manager purchasing_managers presenting_symptom
    presenting_symptoms presenting_problem presenting_problems presenting_complaint presenting_complaints
    recovering_patients motivating_factor motivating_factors operating_budget operating_budgets operating_income
    collecting_society collecting_societies protecting_group protecting_groups computing_cluster computing_clusters
    translating_lesion translating_lesions sustaining_members sustaining_member receiving_parties receiving_party rescuing_parties
  `,
  thingDoings:
    'building training programming testing marketing coaching manufacturing printing packaging processing cooking baking climbing shooting flying driving dancing drying reading recording mixing milling drilling tasting',
});
