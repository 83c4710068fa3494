/** German: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
scheidung*
lassen sich scheiden
lässt sich scheiden
scheiden lassen
geschieden
getrennt lebend
~ getrennt=
~ trennung
sich getrennt
haben sich getrennt
verlassen worden
schluss gemacht
~ ausgezogen
rausgeworfen
rausgeschmissen
keinen kontakt
kontakt zum vater
kontakt zur mutter
kontakt zu seinem vater
kontakt zu seiner mutter
kontakt zu ihrem vater
kontakt zu ihrer mutter
kontakt abgebrochen
kontaktabbruch
spricht nicht mehr mit
zerstritten
verkracht
familienstreit
streit mit der mutter
streit mit dem vater
streit zu hause
streit daheim
trennen sich
trennt sich
~ auseinander=
eltern getrennt
ehe kaputt
ehe gescheitert
beziehungsende
beziehung beendet
sie hat ihn verlassen
er hat sie verlassen
hat ihn verlassen
hat sie verlassen
vater ausgezogen
papa ausgezogen
vom vater nichts
vom vater wieder nix
vom papa nix
~ meldet sich nicht
~ nicht mehr gemeldet
seit ostern nicht mehr gemeldet
keine nachricht vom
kontakt zum sohn
kontakt zur tochter
kontakt zu den eltern
kontakt zur familie
~ kontaktpflege
kontakt verweigert
will keinen kontakt
lehnt kontakt
redet nicht mehr mit
redet kein wort mehr
reden kein wort mehr
sprechen nicht mehr
spricht kein wort
verstoßen
enterbt
rausgeworfen von
aus dem haus geworfen
rausgeschmissen von
trägt den ring
ehering
schläft auf der couch
krach zu hause
krach daheim
eltern streiten
dauerstreit
rosenkrieg
familiäre konflikte
loyalitätskonflikt
entfremdet
entfremdung
neue freundin von
freundin schluss
von der freundin getrennt
von seiner frau getrennt
von ihrem mann getrennt
von ihm getrennt
trennungsjahr
getrenntleb*
ex frau
lebt getrennt
vaterlos
ohne vater
mit den kindern zu ihren eltern
~ zu ihren eltern
zu ihren eltern gezogen
mit den kindern gezogen
~ auszogn
sieht die kinder nicht
sieht seine kinder
sieht ihre kinder
auseinandergegangen
auseinander gegangen
gehen getrennte wege
getrennte wege
in scheidung
scheidungs*
lässt sich trennen
will die scheidung
scheidung eingereicht
ehe am ende
ehekrise
ehekrach
eheprobleme
paarberatung
paartherapie
hat schluss
freundin hat schluss
freund hat schluss
hat ihn sitzen
sitzen lassen
sitzen gelassen
sitzengelassen
abserviert
in den wind geschossen
beziehungspause
on off beziehung
frisch getrennt
seit der trennung
nach der trennung
seit der scheidung
vater weg
vater abgehauen
vater unbekannt
kennt seinen vater nicht
kennt ihren vater nicht
vater nie kennengelernt
nie kennengelernt
papa hat neue
papa weg
mutter weggegangen
mutter ist weg
kein kontakt zum
kein kontakt zur
kein kontakt mehr
keinen kontakt mehr
kontakt eingeschlafen
kontakt verloren
kontakt gekappt
mit der familie gebrochen
gebrochen mit
funkstille
blockiert die mutter
mutter blockiert
vater blockiert
meldet sich nie
will nichts mehr wissen
will von ihm nichts wissen
will von ihr nichts wissen
nichts mehr zu tun haben
hat niemanden mehr
hat keine familie
keine familie hier
familie abgewandt
familie hat ihn verstoßen
ausgestoßen
sohn gestorben für
für mich gestorben
für ihn gestorben
nicht mehr mein sohn
schwarzes schaf
dicke luft
krach mit dem vater
krach mit der mutter
streit mit den eltern
streit mit dem stiefvater
zoff
zoff daheim
gezofft
streitet ständig
streitet nur
streiten nur
streiten ständig
streiten sich ständig
liegt im clinch
im clinch mit
zerrüttet*
entzweit
zerwürfnis
erbstreit
geschwisterrivalität
koalition mit der mutter
zwischen den stühlen
spielt die eltern
spielen die eltern
gegeneinander aus
stieft
stiefvater akzeptiert
versteht sich nicht mit dem
kommt mit dem stiefvater
[custody]
*sorgerecht*
umgangsrecht
umgangskontakt
begleiteter umgang
aufenthaltsbestimmungsrecht
vaterschaft
unterhaltsvorschuss
familiengericht
vormund*
obsorge*
sorgerechtsstreit
alleinige sorge
gemeinsame sorge
elterliche sorge
elterliche obsorge
obhut des vaters
besuchskontakt*
~ besuchsrecht
besuchskontakte
kontaktrecht
umgang mit dem vater
begleitete umgänge
~ umgang=
~ umgänge
~ wechselmodell
doppelresidenz
famg=
pflegschaftsgericht
pflegschaft
ergänzungspfleger*
~ amtsvormund*
~ vormundschaft*
verfahrensbeistand
kindesbeistand
kindsvater zahlt
unterhaltspflichtig
unterhalt=
uvg=
alimente*
vaterschaftstest
vaterschaft anerkannt
vaterschaft nie
sorge ruht
sorgerecht ruht
jeden zweiten samstag
jedes zweite wochenende
papawochenende
wochenende beim vater
kindesentzug
kindesentführung
sorgeberechtigt*
alleinsorge
alleiniges sorgerecht
geteiltes sorgerecht
teilsorge*
abr=
abr entzogen
umgangsver*
umgangsstreit
umgangsboykott
umgangsausschluss
umgang ausgesetzt
umgang verweigert
umgang findet
umgangspfleg*
umgangsbegleit*
papatag
papa tag
mama woche
papa woche
wochenendpapa
alle zwei wochen beim
alle 14 tage
jedes zweite we
ferien beim vater
ferien beim papa
pendelt zwischen mama
residenzmodell
nestmodell
hälftig bei
lebensmittelpunkt bei
hauptaufenthalt
kindschaftssache
kindschaftsrecht
gutachten im sorgerecht*
familiengutachten
verfahrensbeist*
amtspflegschaft
einzelvormund
vormundin
vormundwechsel
mündel
berufsvormund
beiständin
beiständ*
besuchsbeistand*
rückgabe der kinder
haager
kind entführt
kinder entführt
kind nicht zurückgebracht
kind nicht zurückgegeben
kinder nicht zurückgebracht
nicht zurückgebracht vom
vaterschaftsan*
vaterschaftsfest*
vater eingetragen
kein vater eingetragen
scheinvater
kuckuckskind
biologischer vater
erzeuger
samenspende
unterhaltstitel
unterhaltsklage
jugendamtsurkunde
[bereavement]
verstorben
gestorben
~ tod=
tod des vaters
tod der mutter
tod seines
tod seiner
tod ihres
tod ihrer
trauert
trauerfeier
*witwe
verwitwet
beerdigung
waise
halbwaise
starb=
~ ist tot
tot aufgefunden
verunglückt
ums leben gekommen
tödlich verunglückt
hinterblieb*
vater verloren
~ mutter verloren
bruder verloren
~ todesfall
todestag
~ begräbnis
trauert um
~ trauer
trauernd
in trauer
urnenbeisetz*
~ verwaist
kindstod
~ stillgeboren
sternenkind
letztes jahr verstorben
~ am grab
grabbesuch
abschied von der oma
suizid des vaters
suizid der mutter
vater tot
mutter tot
bruder tot
vater ist gestorben
mutter ist gestorben
gestorbn
verstarb
verschieden=
entschlafen
von uns gegangen
eingeschläfert
opa gestorben
oma gestorben
oma tot
opa tot
kind verloren
baby verloren
sohn verloren
tochter verloren
eltern verloren
vollwaise
waisen*
waisenkind
hat beide eltern
begräbnis von
begraben
beigesetzt
bestattet
bestattung*
beerdigt
seebestattung
im krieg gefallen
gefallen im krieg
im krieg verloren
ertrunken im
auf der flucht verloren
vater erschossen
erschossen worden
ermordet*
umgekommen
tot umgefallen
tot im bett
leblos
todesnachricht
todestag vom
erster todestag
jahrestag vom tod
trauergruppe
trauerbegleit*
trauerarbeit
verlust der mutter
verlust des vaters
verlust seiner
verlust ihrer
witwe*
witwer
am friedhof
auf dem friedhof
grab seiner
grab ihrer
plötzlicher kindstod
sternenkinder
sids=
selbstmord der mutter
selbstmord des vaters
vater hat sich umgebracht
mutter hat sich umgebracht
[marriage]
verheiratet
geheiratet
heirat*
verlobt
~ hochzeit
zusammengezogen
neuer freund
neuen freund
neue freundin
neuer partner
neuen partner
neue partnerin
adoptiert
adoption
pflegefamilie
pflegeeltern
pflegekind
halbbruder
halbschwester
stiefvater eingezogen
alleinerziehend
aufgewachsen bei
wächst bei
lebt bei der mutter
lebt beim vater
lebt bei der oma
lebt bei den großeltern
~ ehe=
~ heiratet=
~ heiraten=
~ verlobung
~ verlobte=
imam verheiratet
religiös geheiratet
~ standesamtlich
nach islamischem recht
arrangierte ehe
~ arrangiert*
verheiraten=
verkuppelt
zweitfrau
neuen mann
neue frau
neuer lebensgefährte
neuen lebensgefährten
neue beziehung
freundin ist schwanger
frau ist schwanger
~ wird vater
wird papa
wird mama
erwartet ein kind
~ nachwuchs
kind bekommen
vater geworden
mutter geworden
patchwork*
stiefgeschwister
halbgeschwister
einzelkind
kind aus erster ehe
leiblicher vater
leibliche mutter
leibliche eltern
leibliche familie
aufgewachsen ohne
bei der oma aufgewachsen
bei den großeltern aufgewachsen
bei der oma groß
leben bei der oma
schwiegereltern
wieder bei den eltern
jüngstes kind
~ nächstes kind
viertes kind
drittes kind
wieder schwanger
frisch verheiratet
seit der hochzeit
hochzeitsfeier
hat heimlich geheiratet
traditionell verheiratet
traditionell geheiratet
scheinehe
zweckehe
katalogbraut
verlobungsfeier
standesamt
eingetragene partnerschaft
lebensgemeinschaft
frisch verliebt
frischverliebt
hat jetzt einen freund
hat jetzt eine freundin
hat eine freundin
hat einen freund
hat wen
hat jemanden kennengelernt
feste freundin
fester freund
festen freund
neuer mann der mutter
neue von papa
neuer stiefvater
freund der mutter
freund der kindesmutter
freundin des vaters
neuer typ
lebt mit dem neuen
zusammengekommen
wieder zusammen
sind wieder zusammen
versöhnt
eltern wieder zusammen
bekommt ein kind
bekommt ein baby
kriegt ein kind
kriegt ein baby
ein baby unterwegs
baby unterwegs
kind unterwegs
in anderen umständen
entbindet
errechneter termin
et ist am
zwillinge bekommen
junge mutter
junge mama
teeniemutter
teenie mama
minderjährige mutter
wurde vater
wurde mutter
ist vater von
ist mutter von
hat drei kinder
hat zwei kinder
hat vier kinder
hat fünf kinder
vater von drei
mutter von drei
mutter von vier
fünf kinder von
von verschiedenen vätern
drei väter
adoptiv*
adoptivkind
adoptiveltern
zur adoption
babyklappe
vertrauliche geburt
alleinerzieh*
alleinerz*
ae mutter
großfamilie
clanfamilie
ältestes von
jüngstes von
ältester von
jüngste von
eines von acht
sechs geschwister
sieben geschwister
acht geschwister
fünf geschwister
nachzügler
geschwisterkind
bei oma aufgewachsen
bei der tante aufgewachsen
aufgewachsen in
aufgewachsen im heim
großgezogen von
von den großeltern erzogen
von der oma erzogen
wächst ohne vater
wächst ohne
leben bei den großeltern
lebt bei den eltern
lebt bei der tante
lebt bei der schwester
lebt beim bruder
kinder leben bei
kinder leben beim
kinder wohnen bei
`;
