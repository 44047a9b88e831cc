// That somebody is always there, and that nobody is, in the words of a sentence, folded, in every language.

const others =
  'tutor\\S*|tuteurs?|tutrices?|mentor\\S*|supervis\\S+|instruct\\S+|instrut\\S+|istrutt\\S+|formad\\S+|formateur\\S*|formatrice\\S*|ausbilder\\S*|begleit\\S+|begeleid\\S+|trainer\\S*|teacher|coach|lehrkraft|lehrer\\S*|guide|guida|guia|fuhrer\\S*|gids|assessor|examiner|colleague|kolleg\\S+|collegue|collega|colega|adult|erwachsen\\S+|adulte|adulto|volwassene|experienced|experiente\\S*|erfahren\\S*|ervaren|experiment\\S+|espert\\S+|qualified|fachkraft|verantwortlich\\S*|responsable|responsavel|responsabile|verantwoordelijke|master|meister\\S*|maitre|maestro|mestre|meester';

/** Facts: only with somebody. */
export const accompanied = new RegExp(
  ` (?:${[
    `(?:always|only|stets|immer|nur|sempre|siempre|solo|so|soltanto|solamente|unicamente|toujours|uniquement|seulement|altijd|alleen|uitsluitend) (?:\\S+ ){0,6}(?:${others})`,
    'always (?:accompanied|supervised|under supervision)|nunca (?:sol[oa]s?|sozinh\\S+)|mai da sol[oaie]|jamais seul\\S*|never alone|nie allein\\S*|nooit alleen',
    'under (?:supervision|guidance|the guidance|the eye)|bajo (?:supervision|la supervision|tutela)|con la guia|sous (?:supervision|la supervision|encadrement|la conduite)|unter (?:anleitung|aufsicht|begleitung)|sob (?:supervisao|orientacao)|com orientacao|sotto (?:supervisione|la guida)|con la guida|onder (?:begeleiding|toezicht|leiding)',
    `(?:must|has to|have to|muss|mussen|doit|doivent|debe|deben|deve|devem|devono|moet|moeten) (?:\\S+ ){0,3}(?:accompan\\S+|begleitet|accompagn\\S+|acompan\\S+|acompanh\\S+|begeleid)`,
  ].join('|')}) `,
);

/** Texts: with nobody. */
export const alone = new RegExp(
  ` (?:${[
    'unaccompanied|unsupervised|unaided|on (?:their|her|his|your|one s) own|by (?:themselves|herself|himself|oneself)|alone|independently|without (?:being )?(?:accompan\\S+|supervis\\S+)',
    'sin (?:acompan\\S+|supervision|vigilancia)|en solitario|por su cuenta|de forma autonoma|a solas|sol[oa]s?',
    'sans (?:accompagnement|supervision|surveillance|encadrement)|seule?s?|en autonomie|en (?:toute|totale|complete) autonomie',
    'ohne (?:begleitung|aufsicht|anleitung|beaufsichtigung)|allein|alleinige[rnms]?|selbststandig|selbstandig|eigenstandig|eigenverantwortlich',
    'sem (?:acompanhamento|supervisao|vigilancia)|sozinh[oa]s?|de forma autonoma|por conta propria',
    'senza (?:accompagnamento|supervisione|sorveglianza|affiancamento)|da sol[oaie]|in (?:piena )?autonomia|autonomamente',
    'zonder (?:begeleiding|toezicht)|zelfstandig|alleen|onbegeleid',
    `(?:without|sin|sans|ohne|sem|senza|zonder) (?:an? |the |un[ae]? |una |um |uma |un |een |eine[nrm]? |el |la |le |o |il |de )?(?:\\S+ )?(?:${others})`,
  ].join('|')}) `,
);

/** What makes it "never without". */
export const never =
  / (?:never|nobody|nadie|ninguem|nessuno|personne|niemand|keiner|not|nunca|no|jamais|pas|nie|niemals|nicht|mai|non|nao|nooit|niet) (?:\S+ ){0,2}$/;
