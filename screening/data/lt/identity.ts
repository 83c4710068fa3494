/** Lithuanian: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
vienintelis kaime
vienintelė kaime
vienintelis mieste
vienintelė mokykloj*
~ strazdanot*
mero anūk*
ilgais raudon*
~ vienintelis=
~ vienintelė=
~ vieninteliai=
vienintelį kaime
visi pažįsta
visi miestelyje
visi kaime žino
visas kaimas žino
tas pats, kur
tas pats aukštas
tas kur be
tas pats apie
tas pats senuk*
~ tatuir*
randas=
randu=
rando=
su randu
apgam*
raudonplauk*
raudonais plauk*
žaliais plauk*
mėlynais plauk*
ilgaplaukis
dviejų priekin*
vienakis
vienakoj*
be kojos
be rankos
be ausies
šlubuoj*
šlubas
liliput*
dvyniai iš
dvynių sesuo
mero sūn*
mero dukt*
seniūno sūn*
seniūno dukt*
direktorės sūn*
direktorės dukt*
buvęs krepšinink*
~ pavardė=
tikras vardas
`;
