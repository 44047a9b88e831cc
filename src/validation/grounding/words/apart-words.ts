/** Words for what is somewhere else: an exam that is booked separately, a code of another course. Folded beginnings. */
export const apartWords =
  /^(?:separat|separement|separado|separee?s?$|elsewhere|gesondert|getrennt|anderswo|ailleurs|aparte$|altrove|elders)/;

/** In another place, or with others, in the words of a sentence. */
export const elsewhere =
  / (?:somewhere else|(?:at|in|with) (?:another|a different) (?:cent(?:re|er)|place|site|venue|body|organisation)|ergens anders|(?:op|in|bij) een (?:andere?|externe?) (?:plek|locatie|plaats|centrum|instantie|examencentrum)|(?:an|in|bei) eine[mr] (?:anderen?|externen?) (?:ort|stelle|zentrum|stadt|prufungszentrum|institut)|an andere[rm] (?:stelle|ort)|woanders|en otr[oa] (?:centro|sitio|lugar|sede)|n?outr[oa] (?:centro|local|lugar|sitio|entidade)|in (?:un )?altr[oa] (?:sede|centro|luogo|posto)|(?:dans|en|a|par) un autre (?:centre|lieu|endroit|organisme)) /;

/** That something is had by another way than this, in the words of a clause: "has to take another route", `por outra via`. */
export const otherWay =
  / (?:(?:another|a different|other|some other) (?:routes?|ways?|paths?|means|course|channels?)|(?:auf|uber|durch) (?:(?:einem|einen) )?andere[mnr]? (?:wege?|kurse?|kanale?|ausbildung)|(?:einen|den) anderen weg|(?:par|via) (?:un |une |d )?autres? (?:voies?|chemins?|moyens?|biais|canal|formations?)|(?:une|d) autres? voies?|(?:por|mediante|de) otr[oa]s? (?:vias?|caminos?|medios?|cauces?|cursos?)|por outr[oa]s? (?:vias?|caminhos?|meios?|cursos?)|(?:per|con) (?:un )?altr[aeio] (?:via|vie|strad[ae]|mezzi|canali|cors[oi])|(?:un )?altra strada|(?:langs|via|op) (?:een )?andere? (?:weg|wegen|manier|route|kanaal|opleiding)) /;

/** Something else than this, in the words of a sentence. */
export const outOfScope =
  / (?:(?:lies?|is|falls?|remains?) outside (?:of )?(?:the|this) (?:course|programme|training)|another (?:thing|matter|story)|a different (?:thing|matter|story)|etwas anderes|ein(?:e)? andere[rs]? (?:sache|thema)|iets anders|een ander verhaal|autre chose|otra cosa|outra (?:coisa|historia)|altra cosa|un altro discorso|por (?:su|propia) cuenta|por conta propria) /;

/** What people see to by themselves: `s'inscrivent eux-mêmes à l'examen`. Only for signing up: to pass by oneself is more. */
export const signedUp =
  / (?:(?:book|arrange|register|enrol|enroll)(?:s|ed)?(?: (?:it|for it|for the exam))? (?:themselves|himself|herself|on their own|independently)|inscri\w* (?:(?:eux|elles) memes|soi meme|por su cuenta|por conta propria|por si)|(?:melden|meldet|buchen|bucht) (?:sich |\w+ )?(?:selbst|selber|eigenstandig)|iscriv\w* (?:da soli|autonomamente|per conto proprio)|(?:schrijven|schrijft|boeken|boekt|regelen|regelt) (?:zich |\w+ )?zelf|a (?:la )?charge d(?:e|es|u) (?:participant|candidat|inscrit)\w*) /;
