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
prašytojas prieg*
prašo prieglob*
nelegalas
nelegalė
nelegalai
nelegaliai gyv*
neteisėtas migr*
neteisėta migr*
be leidimo gyv*
neturi leidimo gyv*
~ be vizos
vizą gavo
viza baig*
viza pasib*
nacionalinė viza
nacionalinę viz*
leidimo nepratęs*
~ leidimą gavo
nuolatinis leid*
laikinas leidimas
apeliaciją dėl prieg*
teigiamą prieg*
išsiunčiam*
išsiuntė iš liet*
grąžinimas į kil*
savanoriškas grįžim*
savanoriškai grįž*
priverstinis grąž*
priverstinai grąž*
draudimas atvykt*
draudimą atvykt*
kybartų urc
užsieniečių registr*
užsieniečių centr*
užsieniečių reg*
rukloj*
~ ruklos
sulaikytas pasien*
perėjo sien*
kirto sieną
kirto sien*
atbėgo iš
pabėgo nuo karo
nuo karo pabėg*
atbėgo nuo karo
nelydim*
atsivežti šeim*
atsivežė šeim*
atsivežti žmon*
pirštų atspaudai graik*
eurodac
pasas negalioj*
paso neturi
be asmens dok*
be paso
dokumentų neturi
apatrid*
atėmė pilietyb*
laikinoji ukrain*
ukrainiečio dok*
`;
