/** What the label of a line says of whom a credential was given to, in a pattern without groups. */
export const givingLabels = [
  '(?:issued|awarded|presented|granted|delivered|given|conferred)(?: on| upon)? to|conferred (?:up)?on|earned by|made out to|issued for',
  '(?:emitid|expedid|otorgad|entregad|concedid|conferid|atribuid)[oa] (?:a|para|a favor de|a nombre de)',
  '(?:délivr|décern|attribu|accord|octroy)ée?s? (?:à|au nom de)|remise? à|émise? (?:pour|au nom de)|établie? (?:pour|au nom de)',
  '(?:ausgestellt|verliehen|überreicht|vergeben|erteilt|ausgehändigt) (?:für|an|auf)',
  '(?:emitid|expedid|outorgad|concedid|conferid|atribuíd|passad)[oa] (?:a|para|em nome de)|entregue (?:a|para)',
  '(?:intestat|rilasciat|attribuit|conferit|consegnat|assegnat|emess)[oa] (?:a|ad|per|a favore di|a nome di)',
  '(?:uitgereikt|toegekend|verleend|afgegeven|uitgegeven|overhandigd) (?:aan|voor)|op naam van',
].join('|');
