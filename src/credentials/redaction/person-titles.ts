/**
 * A title before a name with its full stop, as it is written there: `Mrs`, `Sr.ª`, `dott.ssa`, `Dipl.-Ing.`. A pattern
 * without groups, for the flag `u`; what stands before it and behind is up to who uses it.
 */
export const personTitle = String.raw`(?:[Mm]rs?|[Mm]s|Mx|Miss|[Dd]r(?:as?|s)?|[Pp]rof(?:\.ssa|\.?ª|a)?|Sr(?:a|ta)?|Dña|[Ss]eñor(?:a|ita)?|[Ss]enhora?|[Ss]ignor(?:a|ina)?|[Ss]ig(?:\.r?a)?|[Dd]ott(?:\.?ssa)?|M|[Mm]me|[Mm]lle|[Mm]adame|[Mm]onsieur|Mademoiselle|[Hh]errn?|[Ff]rau|Mag(?:\.a)?|[Mm]gr|Cpt|Capt|Sgt|Dipl\.-Ing|[Ii]ng|inż|[Ee]ng|[Ii]r|[Dd]hr|[Mm]evr(?:ouw)?|[Mm]w|[Mm]eneer|Pani?|Hr|[Ff]ru|κυρία|κύριο|κα|κ)\.?(?:[ªº]|\.[ªº])?`;

/** Titles of India, of the dead, too. */
export const indianTitle = String.raw`(?:Shri|Sri|Kumari|Late|(?:Sh|Smt|Md|Mohd)\.?)`;

/** What somebody older is called who need be no kin: `Aunty Moki`, `Whaea Hinemoa`. */
export const kinTitle =
  'Aunt(?:y|ie)?|Uncle|Whaea|Matua|Koro|Onkel|Tante|Tonton|Oncle|T[ií][ao]|Zi[ao]|Oom|Wujek|Ciocia';
