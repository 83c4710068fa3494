/** French: belief and practice. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[belief]
ordres de dieu
~ croyance
rejoint une communaute
mouvement religieux
~ peche
~ foi=
~ la foi
~ sa foi
~ enfer
~ paradis
~ demon
demons
~ diable
satan*
sheitan
croit en
~ pratiquant*
rigoris*
fondamentalis*
quiet*
takfir*
~ priere
scientolog*
~ musulman*
~ islam=
~ islamiq*
chretien*
~ catholiq*
protestant*
~ orthodox*
juif=
juive
~ juifs=
judais*
hindou*
bouddhis*
sikh
salafi*
tabligh*
frere musulman
freres musulmans
wahhab*
chiit*
sunnit*
~ athe=
athee
evangeliq*
pentecot*
temoin de jehovah
temoins de jehovah
jehovah
mormon
adventis*
converti*
reconverti
~ conversion
convertie
croyan*
pieux
pieuse
~ religieu*
~ religion
baptis*
bapteme
mecreant*
kouffar
kafir
apostat
~ secte=
sectair*
gourou
marabout
desenvout*
exorcis*
~ possede=
djinn*
sorcellerie
rouqya
roqya
~ seminaire
~ vocation
~ dieu=
allah
tres haut
prophete
hijra
[practice]
retire sa croix
porte une croix
porte la croix
porte le voile
mis le voile
mettre le voile
aid=
ablution
tapis de priere
cours de religion
cours coranique
catechisme
communion
confirmation
bar mitsva
circoncis*
sabbat
shabbat
benediction
exorcism*
desenvoutement
ne serre plus la main
ne serre pas la main
a la mosquee
a l eglise
~ prie=
priait
~ prier=
~ prient
~ prieres=
adoration
~ messe
~ eglise
~ paroiss*
~ pretre
~ cure de la
~ pasteur
~ mosquee
~ mosque
~ imam*
~ synagogue
~ rabbin
~ temple
priere du vendredi
~ ramadan
~ jeune le
jeune pendant
~ careme
coran*
~ bible
~ evangile
hadith*
~ verset
~ voile=
voilee
son voile
~ foulard
hijab
jilbab
niqab
burqa
abaya
qamis
kamis
kippa
~ croix=
chapelet
~ barbe
~ pantalons
~ serrer la main
~ halal
haram
casher
~ pelerinage
omra
predicateur
preche*
sermon
ecole coranique
arrete la musique
`;
