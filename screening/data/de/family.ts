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
`;
