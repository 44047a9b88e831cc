import { readGroups } from './bodies.ts';

/** Terms and bodies whose letters change with the language, folded; those that are the same everywhere need no line. */
const groups = `
tig wig gtaw
un uno onu vn
eu ue
nato otan navo
who oms wgo
wto omc
imf iwf fmi
ilo oit iao
oecd ocde oeso ocse
ecb ezb bce
icrc ikrk cicr
ioc cio coi
ipcc giec
sdg sdgs ods odd
ngo ngos nro ong ongs
ai ki ia
it edv ti
ict ikt tic
hr rh
sme smes kmu pme pmes pyme pymes pmi mkb
csr rse rsc rsi mvo
vat mwst tva iva btw
gdp bip pib pil bbp
dna dns adn
rna rns arn
mri mrt irm rmn
ecg ekg
hiv vih
aids sida
copd bpco epoc dpoc
icd cie cid cim
icf cif
adhd adhs tdah
ptsd ptbs tspt tept
bmi imc
cbt kvt tcc cgt
cpr rcp hlw
aed dea dae
ppe psa epi epis dpi pbm
ivf fiv
gmo gvo ogm omg ggo
ndt zfp cnd
fmea amdec amfe
hvac hlk cvc avac
plc sps
gis sig
cad cao
nlp pnl
vr rv
sds sdb fds
eqf eqr cec meq mec qeq ekk
`;

/** Every acronym with those that mean the same. */
export const acronymWords: ReadonlyMap<string, readonly string[]> = readGroups(groups);
