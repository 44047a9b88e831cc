/** Registers, schemes and bodies behind courses, folded: who names one says that it lists, approves or pays for the course. */
export const registers: ReadonlySet<string> = new Set(
  `rncp cpf qualiopi datadock opco afdas
  zfu azav avgs ihk hwk acquin zeva aqas evalag fibaa asiin ahpgs bildungsgutschein bildungsurlaub
  ruct fundae sepe aneca incual
  dgert sigo a3es anqep iefp inep
  miur anvur ecm sofia accredia fondimpresa
  crkbo crebo nvao nrto stap cpion
  ofqual ofsted ncfe sqa qqi ukas abet aacsb`.split(/\s+/),
);
