/** Lithuanian: residence and asylum. Format: see lexicon.ts. */
export default `
[status]
pasienyje=
išsiųstas iš šal*
išsiųsti iš šal*
grąžinimo sprendim*
prašymas atmest*
papildoma apsauga
papildomą apsaug*
leidimą pratęs*
leidimas baig*
prieglobs*
pabėgėl*
migrant*
migracij*
migracijos dep*
migris
md=
leidimas gyventi
leidimą gyventi
leidimo gyventi
leidimai gyventi
leidimas laikinai
leidimo dirbti
leidimą dirbti
leidimo nr
llg=
laikinoji apsaug*
laikiną apsaug*
laikinos apsaug*
~ viza=
vizos=
vizai=
vizos pasibaig*
deport*
deportav*
išsiuntim*
išveža į
dublin*
be popierių
~ be dokumentų
nelegaliai at*
neteisėtai perėj*
pasienie*
pabrad*
rukla
medinink*
urc=
pushback
apgręž*
be teisės grįžti
pilietyb*
be pilietyb*
pilietybės neten*
~ integracijos program*
~ užsieniet*
užsienio pas*
ukrainietiškas pas*
ukrainos pas*
baltarusijos pas*
pasas ukr*
pasą paėm*
paėmė pasą
iš sirijos
iš afgan*
iš čečėnijos
iš mariupol*
iš minsko
pasas pasibaig*
iltu
fiktyvi santuok*
atsakymas neigiam*
atsakė neigiam*
sprendimo neapsk*
negali grįžti į tėv*
šeimos susijung*
karo pabėg*
`;
