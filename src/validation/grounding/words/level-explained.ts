import type { Patterns } from './standing-patterns.ts';

const number = '(?:[0-9]|[ivx]+)';

/** A level that is explained by a degree or another level: `niveau 4, celui de la licence`. */
export const levelExplained: Patterns = {
  en: [
    `level ${number} (?:, )?(?:that|the one|the level|the same|equal|equivalent|comparable|corresponding|on a par) (?:as |to |with |of )*(?:an? |the )?(?<key>(?:bachelor|master|foundation degree|degree|a levels?|gcse|doctorate|diploma|undergraduate|postgraduate)\\S*)`,
    `level ${number}(?: [^ ,]+){0,2} , (?:i e |that is |the level of |like )?(?:an? |the )?(?<key>(?:bachelor|master|foundation degree|degree|a levels?|gcse|doctorate)\\S*)`,
  ],
  de: [
    `(?:niveau|stufe|level|dqr|eqr) ${number} (?:, )?(?:also|das|dem|die|jenes|jene|gleich|vergleichbar|entspricht|entsprechend|wie|auf)(?: (?:dem|der|des|das|mit|einem|einer|eines|ist|niveau|stufe|von))* (?<key>(?:bachelor|master|meister|abitur|matura|techniker|promotion|gesellen|hochschul|fachhochschul)\\S*)`,
  ],
  nl: [
    `(?:niveau|nlqf|eqf) ${number} (?:, )?(?:dus|dat|het|gelijk|vergelijkbaar|zoals|oftewel)(?: (?:van|aan|met|een|de|het|niveau|is))* (?<key>(?:bachelor|master|mbo|hbo|havo|vwo|gymnasium|doctor|universi)\\S*)`,
  ],
  romance: [
    `(?:niveau|nivel|livello|cec|cnc|mec|eqf|qeq|rncp|qnq) ${number} (?:, )?(?:celui|celle|soit|comme|equivalent|equivalente|el|la|il|o|a|quello|quella|ovvero|cioe|como|come|igual|pari|es decir|ou seja)(?: (?:de|du|d|del|dela|della|dell|do|da|au|al|alla|la|le|l|a|el|o|un|une|un[oa]|uma?|mismo|mesmo|que|niveau|nivel|livello))* (?<key>(?:licence|licenciatura|bachelor|baccalaureat|bac|bts|but|master|maitrise|doctorat|grado|bachillerato|laurea|maturita|diploma|mestrado|doutoramento|secundario|universi)\\S*)`,
  ],
};
